import type { Controller, RestoreRequest, ServiceObserver } from '../controller/index.ts';
import {
  type Effect,
  type EffectResult,
  type Policy,
  type Rollout,
  type RolloutContext,
  rollbackOf,
  STOP_TRIES,
} from './state.ts';

/** The dependencies of effects. */
export interface EffectDependencies {
  readonly context: RolloutContext;
  readonly controller: Controller;
  readonly observer: ServiceObserver;
  readonly policy: Policy;
  /** Logs a line about the service. */
  print(text: string): void;
}

/**
 * Carries out the effect that `next` requested, and returns its result. Makes no decisions.
 * @param onResult receives an intermediate result: the copy that a restore registered
 */
export async function carryOut(
  { context, controller, observer, policy, print }: EffectDependencies,
  effect: Effect,
  rollout: Rollout,
  onResult: (result: EffectResult) => void,
): Promise<EffectResult | undefined> {
  switch (effect) {
    case 'stop': {
      const { tries = 0 } = rollbackOf(rollout)?.stop ?? {};
      const target = tries < STOP_TRIES ? observer.stopTargetOf(rollout.own.id) : undefined;
      const until = stopUntil(rollout, policy, context.clock.now());
      return { of: 'stop', ...(await controller.stop(target, tries + 1 >= STOP_TRIES, print, until)) };
    }
    case 'restore': {
      const request = restoreRequest(rollout, policy, context.clock.now());
      if (!request) return undefined;
      const onRegistered = (revision: string) => onResult({ of: 'restore', status: 'registered', revision });
      return { of: 'restore', ...(await controller.restore(request, onRegistered, print)) };
    }
    case 'restore-settings': {
      const notRestored = await controller.restoreSettings(rollout, print);
      return { of: 'restore-settings', ...(notRestored && { notRestored }) };
    }
    case 'smoke-test':
      return { of: 'smoke-test', result: context.smoke ? await context.smoke() : 'passed' };
  }
}

/** The time limit of a StopServiceDeployment call, including its retries. */
const STOP_MS = 45_000;

/**
 * Each attempt gets a share of the rollback's time, so that most of it is left for the update that restores the
 * previous revision.
 */
function stopUntil(rollout: Rollout, policy: Policy, now: number): number {
  return now + Math.min(STOP_MS, (rollbackUntil(rollout, policy, now) - now) / (2 * STOP_TRIES));
}

function rollbackUntil(rollout: Rollout, { rollbackMs }: Policy, now: number): number {
  return (rollbackOf(rollout)?.startedAt ?? now) + rollbackMs;
}

function restoreRequest(rollout: Rollout, policy: Policy, now: number): RestoreRequest | undefined {
  const { cluster, service, own, previous, settings, completed, codeDeploy } = rollout;
  if (!previous) return undefined;
  const { revision } = rollbackOf(rollout) ?? {};
  return {
    ...{ cluster, service, own, previous, settings },
    hasCompleted: completed !== undefined,
    until: rollbackUntil(rollout, policy, now),
    ...(revision && { revision }),
    ...(codeDeploy && { codeDeploy }),
  };
}

import { type PauseAction, type PauseResult, THROTTLED_FOR_MS } from '../controller/index.ts';
import { shortName } from '../ecs/index.ts';
import type { Log } from '../log.ts';
import { refusedWrite } from '../refusal.ts';
import { next, type Rollout } from '../rollout/index.ts';
import {
  type ContinueDependencies,
  PAUSE_POLL_MS,
  type PausedDeployment,
  pausedResult,
  subjectToPoll,
} from './paused-deployments.ts';
import type { ServiceResult } from './result.ts';
import { refusedResult } from './untouched.ts';

const SEND_TRIES = 3;
const REQUESTED = 'A rollback was requested.';

/**
 * Requests that ECS or CodeDeploy continue a deployment or roll it back.
 * @returns the rollout to follow, or the result if it did not start
 */
export async function endPause(
  dependencies: ContinueDependencies,
  { target, deployment, rollout: paused }: PausedDeployment,
  action: PauseAction,
): Promise<Rollout | ServiceResult> {
  const { context, request, observer } = dependencies;
  const { clock, log, cancelled } = context;
  const base = {
    ...pausedResult(target, paused, request.region),
    serviceDeploymentArn: observer.arnOf(paused.own.id) ?? '',
  };
  if (cancelled.aborted)
    return { ...base, verdict: 'cancelled', reason: 'The job was cancelled before the deployment was continued.' };
  const requested = { is: 'rollback-requested', reason: REQUESTED } as const;
  const rollout = action === 'ROLLBACK' ? next(paused, requested, clock.now(), request.policy).rollout : paused;
  // The post step's state is saved before the call.
  const unwritable = refusedWrite(() => {
    context.beforeWrite?.();
    context.remember([rollout]);
  });
  if (unwritable) return refusedResult(base, unwritable);
  logAction(log, paused, action);
  return repeatCall(dependencies, { target, deployment, rollout: paused }, { action, rollout, base });
}

/** Repeats the call until it takes effect, is refused, or the attempts are used up. */
async function repeatCall(
  dependencies: ContinueDependencies,
  { deployment, rollout: paused }: PausedDeployment,
  { action, rollout, base }: { readonly action: PauseAction; readonly rollout: Rollout; readonly base: ServiceResult },
): Promise<Rollout | ServiceResult> {
  const { context, request, controllers } = dependencies;
  const { clock, cancelled } = context;
  let attempts: Attempts = { hooks: paused.continued ?? [], mayHaveEffect: false };
  const began = clock.now();
  for (let tries = 1; ; tries++) {
    const call = await controllers.of(paused).endPause(deployment, attempts.hooks, action);
    const isWaiting = call.status === 'accepted' ? false : await isStillWaiting(dependencies, paused);
    const isDone = isWaiting === false;
    if (isDone && !request.wait) return { ...base, verdict: 'started', reason: notWaitingReason(paused, action) };
    if (isDone || call.status === 'accepted') {
      if (action === 'CONTINUE') return rollout;
      const result = { of: 'stop', status: call.status === 'accepted' ? 'accepted' : 'unanswered' } as const;
      const event = { is: 'effect-ended', result, cancelled: cancelled.aborted } as const;
      return next(rollout, event, clock.now(), request.policy).rollout;
    }
    attempts = withFailed(attempts, call);
    if (cancelled.aborted || isLastTry(call, tries, clock.now() - began))
      return { ...base, ...notContinued(call, attempts, isWaiting, cancelled.aborted) };
    await clock.sleep(PAUSE_POLL_MS, cancelled);
  }
}

function logAction(log: Log, { service, own }: Rollout, action: PauseAction): void {
  const what = action === 'CONTINUE' ? 'continuing' : 'rolling back';
  log.info(`${service}: ${what} the paused deployment ${own.id} of ${shortName(own.taskDefinition)}`);
  if (action === 'CONTINUE') return;
  log.info(
    `${service}: settings that are not part of a revision, such as the deployment configuration, are not changed`,
  );
}

function notWaitingReason({ previous }: Rollout, action: PauseAction): string {
  const goal = action === 'CONTINUE' ? 'continues' : `rolls back to ${shortName(previous?.taskDefinition ?? '')}`;
  return `The deployment ${goal}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
}

function isLastTry({ status }: PauseResult, tries: number, ms: number): boolean {
  if (status === 'throttled') return ms >= THROTTLED_FOR_MS;
  return status === 'refused' || tries >= SEND_TRIES;
}

type FailedPauseResult = Exclude<PauseResult, { status: 'accepted' }>;

/** The combined results of the attempts to end the pauses. */
interface Attempts {
  /** The hooks at which the deployment may still be waiting. */
  readonly hooks: readonly string[];
  /** Whether an attempt may have taken effect. */
  readonly mayHaveEffect: boolean;
}

function withFailed({ hooks, mayHaveEffect }: Attempts, { status, ended = [] }: FailedPauseResult): Attempts {
  return {
    hooks: hooks.filter((hook) => !ended.includes(hook)),
    mayHaveEffect: mayHaveEffect || status === 'unanswered' || ended.length > 0,
  };
}

/** The verdict if the call that ends a pause was not accepted. */
function notContinued(
  call: FailedPauseResult,
  { mayHaveEffect }: Attempts,
  isWaiting: boolean | undefined,
  isCancelled: boolean,
): Pick<ServiceResult, 'verdict' | 'reason' | 'refusedBy'> {
  const { reason } = call;
  const seen = isWaiting ? ' When last observed, the deployment was still waiting.' : '';
  if (mayHaveEffect)
    return { verdict: 'unknown', reason: `${reason} It is unknown whether the call took effect.${seen}` };
  if (call.status === 'refused') return { verdict: 'refused', reason, refusedBy: call.by };
  const known = `${reason} The call had no effect.${seen}`;
  return isCancelled
    ? { verdict: 'cancelled', reason: known }
    : { verdict: 'refused', reason: known, refusedBy: 'aws' };
}

/**
 * Whether a deployment is still waiting at these hooks, and was not continued or rolled back by our call or another
 * one; `undefined` if it could not be observed.
 */
async function isStillWaiting(
  { controllers, observer }: ContinueDependencies,
  rollout: Rollout,
): Promise<boolean | undefined> {
  const { own, continued = [] } = rollout;
  const subject = subjectToPoll(rollout);
  const pollResult = (await observer.poll([subject])).get(subject);
  if (!pollResult) return undefined;
  const { isByServiceDeployment, pauses = [] } = controllers.of(rollout).assess(own, pollResult.observation);
  if (!isByServiceDeployment || pollResult.unread) return undefined;
  return pauses.some((hook) => continued.includes(hook));
}

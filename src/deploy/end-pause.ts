import { type PauseAction, type PauseResult, THROTTLED_FOR_MS } from '../controller/index.ts';
import { shortName } from '../ecs/index.ts';
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
  const { context, request, controllers, observer } = dependencies;
  const { clock, log, cancelled } = context;
  const { policy } = request;
  const { own, service, previous } = paused;
  const base = {
    ...pausedResult(target, paused, request.region),
    serviceDeploymentArn: observer.arnOf(paused.own.id) ?? '',
  };
  if (cancelled.aborted)
    return { ...base, verdict: 'cancelled', reason: 'The job was cancelled before the deployment was continued.' };
  const requested = { is: 'rollback-requested', reason: REQUESTED } as const;
  const rollout = action === 'ROLLBACK' ? next(paused, requested, clock.now(), policy).rollout : paused;
  // The post step's state is saved before the call.
  const unwritable = refusedWrite(() => {
    context.beforeWrite?.();
    context.remember([rollout]);
  });
  if (unwritable) return refusedResult(base, unwritable);
  const what = action === 'CONTINUE' ? 'continuing' : 'rolling back';
  log.info(`${service}: ${what} the paused deployment ${own.id} of ${shortName(own.taskDefinition)}`);
  if (action === 'ROLLBACK')
    log.info(
      `${service}: settings that are not part of a revision, such as the deployment configuration, are not changed`,
    );
  let attempts: Attempts = { hooks: paused.continued ?? [], mayHaveEffect: false };
  const began = clock.now();
  for (let tries = 1; ; tries++) {
    const call = await controllers.of(paused).endPause(deployment, attempts.hooks, action);
    const isWaiting = call.status === 'accepted' ? false : await isStillWaiting(dependencies, paused);
    const isDone = isWaiting === false;
    if (isDone && !request.wait) {
      const goal = action === 'CONTINUE' ? 'continues' : `rolls back to ${shortName(previous?.taskDefinition ?? '')}`;
      const reason = `The deployment ${goal}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, verdict: 'started', reason };
    }
    if (isDone || call.status === 'accepted') {
      const result = { of: 'stop', status: call.status === 'accepted' ? 'accepted' : 'unanswered' } as const;
      const event = { is: 'effect-ended', result, cancelled: cancelled.aborted } as const;
      return action === 'ROLLBACK' ? next(rollout, event, clock.now(), policy).rollout : rollout;
    }
    attempts = withFailed(attempts, call);
    if (cancelled.aborted || isLastTry(call, tries, clock.now() - began))
      return { ...base, ...notContinued(call, attempts, isWaiting, cancelled.aborted) };
    await clock.sleep(PAUSE_POLL_MS, cancelled);
  }
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

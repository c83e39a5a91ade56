import type { PollResult } from '../controller/index.ts';
import { crashLoop, diagnose, failedAfter, failureAfterCompletion, permanentFailure } from '../diagnosis/index.ts';
import type { Service, Task } from '../ecs/index.ts';
import { explanationOf, type PollFacts, type Rollout } from './state.ts';
import { failedOther } from './together.ts';

/** The data about a service in addition to the current poll. */
export interface PollContext {
  readonly rollout: Rollout;
  /** The stopped tasks that were read. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** The service as last read. */
  readonly service?: Service;
  /** Why the stopped tasks could not be read, if the error is transient. */
  readonly tasksUnread?: string;
}

/** The facts in a poll about a service, its tasks and the step's other services, except those needed at the timeout. */
export function pollFactsOf(
  { rollout, service, tasks, tasksUnread }: PollContext,
  pollResult: PollResult | undefined,
  assess: (rollout: Rollout, observation: PollResult['observation']) => PollFacts['assessment'],
  cancelled: boolean,
): PollFacts {
  const stopped = [...tasks.values()];
  const permanent = permanentProblem(rollout, service, stopped);
  return {
    assessment: assess(rollout, pollResult?.observation ?? {}),
    ...(pollResult?.unobservable && { unobservable: pollResult.unobservable }),
    ...(pollResult?.unread && { unread: pollResult.unread }),
    ...(permanent && { permanent }),
    ...(tasksUnread && { tasksUnread: true }),
    ...(rollout.state.is === 'verifying' && failingSince(rollout, stopped)),
    ...(service && service.status !== 'ACTIVE' && { gone: `The service is ${service.status}: it is being deleted.` }),
    cancelled,
  };
}

/**
 * The first of the step's other services that failed, and whether one is still in progress; `more`: others will start.
 */
export function othersOf(others: readonly Rollout[], more: boolean): Pick<PollFacts, 'others'> {
  if (others.length === 0 && !more) return {};
  const failed = failedOther(others);
  const service = failed && (explanationOf(failed)?.causedBy ?? failed.service);
  const isHeld = ({ state }: Rollout) =>
    (state.is === 'verifying' && state.proven) || (state.is === 'rolling-out' && state.reached);
  const isOpen = (rollout: Rollout) => rollout.state.is !== 'done' && !isHeld(rollout);
  return {
    others: {
      ...(service && { service, failed: `Another service of the step failed: ${service}.` }),
      open: more || others.some(isOpen),
    },
  };
}

/** Describes permanent failures of our tasks. */
function permanentProblem(rollout: Rollout, service: Service | undefined, tasks: readonly Task[]): string | undefined {
  const { own, unchecked } = rollout;
  const counted = countedTasks(rollout, tasks);
  const desired = service?.deployments?.find(({ id }) => id === own.id)?.desiredCount ?? service?.desiredCount;
  const loop = unchecked && desired !== undefined ? crashLoop(counted, own.id, desired) : undefined;
  return permanentFailure(diagnose(counted, own.id)) ?? loop;
}

/** The tasks whose failures count against our deployment. */
export function countedTasks({ countFrom }: Rollout, tasks: readonly Task[]): readonly Task[] {
  return countFrom === undefined ? tasks : failedAfter(tasks, countFrom);
}

function failingSince({ own, completed }: Rollout, tasks: readonly Task[]): Pick<PollFacts, 'failing'> {
  const failure = failureAfterCompletion(tasks, own.id, completed?.at);
  return failure
    ? { failing: `After the deployment had completed, ${failure.count} tasks failed: ${failure.text}.` }
    : {};
}

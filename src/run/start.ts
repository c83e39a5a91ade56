import { describeFailure, failureKind, isAmbiguous } from '../aws/failure.ts';
import { CAUSES } from '../diagnosis/cause.ts';
import { classify, classifyRefusal } from '../diagnosis/classify.ts';
import type { Failure, Json, Task } from '../ecs/model.ts';
import { messageOf } from '../error.ts';
import type { RunContext } from './context.ts';

/** What became of a RunTask call. */
export type Started =
  | { readonly state: 'started'; readonly task: Task }
  | { readonly state: 'refused'; readonly reason: string }
  /** Whether a task was started could not be found out. */
  | { readonly state: 'lost'; readonly reason: string };

const PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;
const TRY_FOR_MS = 120_000;
const UNSEEN_ATTEMPTS = 3;

/**
 * Starts one task. After an answer that leaves open whether one was started, or that says "later", the same input is sent
 * again: for its `clientToken` ECS answers the task that it has started.
 */
export async function startTask({ ecs, clock, log, cancelled }: RunContext, input: Json): Promise<Started> {
  const until = clock.now() + TRY_FOR_MS;
  let open: string | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      const { tasks, failures } = await ecs.runTask(input);
      const [task] = tasks;
      return task ? { state: 'started', task } : { state: 'refused', reason: explainFailures(failures) };
    } catch (error) {
      const reason = describeFailure('ecs:RunTask', error);
      if (isAmbiguous(error)) {
        open = reason;
        log.info(
          `RunTask got no usable answer (${messageOf(error)}); asking again by its token, which starts no second task`,
        );
      }
      const again =
        isAmbiguous(error) ||
        failureKind(error) === 'throttled' ||
        (classifyRefusal(error) === 'unseen-revision' && attempt < UNSEEN_ATTEMPTS);
      if (!again || cancelled.aborted || clock.now() >= until) {
        return open ? { state: 'lost', reason } : { state: 'refused', reason };
      }
      await clock.sleep(Math.min(PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS), cancelled);
    }
  }
}

/** Why RunTask, which answers 200 all the same, started nothing. */
function explainFailures(failures: readonly Failure[]): string {
  const [first] = failures;
  if (!first) {
    return 'ECS started no task and gave no reason: run the job again, and look at the events of the cluster and its capacity providers.';
  }
  const reason = first.reason ?? 'no reason given';
  const words = [reason, first.detail].filter(Boolean).join(': ');
  const known = { stopCode: 'TaskFailedToStart', stoppedReason: reason, lastStatus: 'STOPPED' };
  const cause = classify({ ...known, taskArn: '', taskDefinitionArn: '' }) ?? CAUSES.unknown;
  if (cause === CAUSES.unknown) return `ECS started no task (${words}). ${FIXES.get(reason) ?? ''}`.trim();
  return `ECS started no task: ${cause.title} (${words}). ${FIXES.get(reason) ?? cause.fix}`;
}

/** ECS's own list of reasons ("API failure reasons"), where there is more to say than of their cause. */
const FIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AGENT: "The container agent of the instances is not connected: look at the instances' ecs-agent log.",
    ATTRIBUTE:
      'No instance has an attribute that the task definition needs: update the agent, or change the definition.',
    LOCATION: 'The subnets are in other availability zones than the instances: name others.',
    INACTIVE: 'The container instance or cluster was deregistered: name another one.',
    MISSING: 'The cluster or capacity provider was not found: check its name and region.',
  }),
);

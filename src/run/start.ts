import { randomUUID } from 'node:crypto';
import { describeFailure, failureKind, isAmbiguous } from '../aws/index.ts';
import { CAUSES, classify, classifyRefusal, isTemporary } from '../diagnosis/index.ts';
import type { ApiFailure, Json, Task } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { refusedCall } from '../refusal.ts';
import type { RunContext } from './context.ts';

/** The tasks that were started, with the reason if they are fewer than requested. */
export interface StartResult {
  /** With `lost`, it is unknown whether more tasks were started. */
  readonly state: 'started' | 'refused' | 'lost';
  readonly tasks: readonly Task[];
  readonly reason: string;
}

/** The response to one RunTask request. */
type RunTaskResponse =
  | { readonly state: 'responded'; readonly tasks: readonly Task[]; readonly failures: readonly ApiFailure[] }
  | { readonly state: 'refused' | 'lost'; readonly reason: string };

const PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 15_000;
const TRY_FOR_MS = 120_000;
const UNSEEN_ATTEMPTS = 3;
/** The pause before capacity is requested again. */
const CAPACITY_PAUSE_MS = 5_000;
const MAX_CAPACITY_PAUSE_MS = 30_000;

/**
 * Starts `input.count` tasks. Failures that ECS describes as temporary, such as missing capacity, are retried until
 * `until`, each time for the missing tasks and with a new token.
 * @param until the time limit on the context's clock
 * @param onSend called before each call with its input and the tasks that were started so far
 */
export async function startTasks(
  context: RunContext,
  input: Json,
  until: number,
  onSend: (input: Json, tasks: readonly Task[]) => void,
): Promise<StartResult> {
  const { clock, log, cancelled } = context;
  const tasks: Task[] = [];
  const count = Number(input.count ?? 1);
  for (let attempt = 1; ; attempt++) {
    const sent = { ...input, count: count - tasks.length, clientToken: randomUUID() };
    onSend(sent, tasks);
    const response = await requestTasks(context, sent);
    if (response.state !== 'responded') return { ...response, tasks };
    tasks.push(...response.tasks);
    if (tasks.length >= count) return { state: 'started', tasks, reason: '' };
    const reason = explainFailures(response.failures, tasks.length, count);
    const mayCome = response.failures.length > 0 && response.failures.every((failure) => isTemporary(failure.reason));
    const isOver = clock.now() >= until || cancelled.aborted;
    if (!mayCome || isOver) {
      const tried = mayCome && attempt > 1 ? ` The request was sent ${attempt} times.` : '';
      return { state: tasks.length > 0 ? 'started' : 'refused', tasks, reason: reason + tried };
    }
    if (attempt === 1) log.info(`${reason} This error is transient: retrying until the time limit.`);
    const pause = Math.min(CAPACITY_PAUSE_MS * 2 ** (attempt - 1), MAX_CAPACITY_PAUSE_MS);
    await clock.sleep(Math.min(pause, Math.max(0, until - clock.now())), cancelled);
  }
}

/**
 * Sends one RunTask request. If it is unknown whether tasks were started, or if ECS throttles the request, the same
 * input is sent again. For its `clientToken`, ECS returns the tasks that were already started.
 */
export async function requestTasks({ ecs, clock, log, cancelled }: RunContext, input: Json): Promise<RunTaskResponse> {
  const until = clock.now() + TRY_FOR_MS;
  let open: string | undefined;
  for (let attempt = 1; ; attempt++) {
    try {
      return { state: 'responded', ...(await ecs.runTask(input)) };
    } catch (error) {
      const kind = failureKind(error);
      const reason = describeFailure('ecs:RunTask', error);
      if (isAmbiguous(error)) {
        open = reason;
        log.info(
          `RunTask failed without a valid response (${messageOf(error)}); retrying with the same client token, so that no second task is started`,
        );
      }
      const again =
        (isAmbiguous(error) && kind !== 'internal') ||
        kind === 'throttled' ||
        ((kind === 'internal' || classifyRefusal(error) === 'unseen-revision') && attempt < UNSEEN_ATTEMPTS);
      if (!again || cancelled.aborted || clock.now() >= until) {
        if (open) return { state: 'lost', reason };
        return { state: 'refused', reason: refusedCall('ecs:RunTask', error).reason };
      }
      await clock.sleep(Math.min(PAUSE_MS * 2 ** (attempt - 1), MAX_PAUSE_MS), cancelled);
    }
  }
}

/** Explains why RunTask did not start all requested tasks. Its response has the status 200 in this case, too. */
function explainFailures(failures: readonly ApiFailure[], started: number, count: number): string {
  const head = started > 0 ? `ECS started ${started} of ${count} tasks` : 'ECS started no task';
  const [first] = failures;
  if (!first) {
    return `${head} and gave no reason: run the job again, and look at the events of the cluster and its capacity providers.`;
  }
  const reason = first.reason ?? 'no reason given';
  const words = [reason, first.detail].filter(Boolean).join(': ');
  const known = { stopCode: 'TaskFailedToStart', stoppedReason: reason, lastStatus: 'STOPPED' };
  const cause = classify({ ...known, taskArn: '', taskDefinitionArn: '' }) ?? CAUSES.unknown;
  if (cause === CAUSES.unknown) return `${head} (${words}). ${FIXES.get(reason) ?? ''}`.trim();
  return `${head}: ${cause.title} (${words}). ${FIXES.get(reason) ?? cause.fix}`;
}

/**
 * Fixes for the reasons in the ECS documentation ("API failure reasons"), if they are more specific than the fix of the
 * cause.
 */
const FIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AGENT: "The container agent of the instances is not connected: check the instances' ecs-agent log.",
    ATTRIBUTE:
      'No instance has an attribute that the task definition needs: update the agent, or change the task definition.',
    LOCATION: 'The subnets and the instances are in different Availability Zones: use other subnets.',
    INACTIVE: 'The container instance was deregistered, or the cluster was deleted: use another one.',
    MISSING: 'The cluster or capacity provider was not found: check its name and Region.',
  }),
);

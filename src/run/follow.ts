import { describeFailure, failureKind, isTransient } from '../aws/index.ts';
import { shortName, type Task } from '../ecs/index.ts';
import { OpenCall } from '../time-limit.ts';
import type { RunContext } from './context.ts';
import type { TaskLogs } from './logs.ts';

/** The result of following a task. */
export interface FollowedTask {
  /** The task as last read. */
  readonly task: Task | undefined;
  /**
   * `stopped`: the task stopped. `running`: the task runs, and the step waits for nothing else. `cancelled`: the job
   * was cancelled, and the step requested that the task be stopped. `lost`: the task cannot be observed.
   */
  readonly end: 'stopped' | 'running' | 'cancelled' | 'lost';
  /** Whether the task timed out. */
  readonly overdue: boolean;
  /** A sentence that explains why the task could not be observed or stopped. */
  readonly problem?: string;
}

/** Which task is followed, and until when. */
export interface FollowOptions {
  readonly cluster: string;
  readonly taskArn: string;
  /** The status to wait for. */
  readonly until: 'running' | 'stopped';
  /** The time at which the task is stopped, on the context's clock; `undefined` if a stop was already requested. */
  readonly deadline: number | undefined;
  readonly limit: string;
  /** When to stop waiting for a task whose stop was requested. Defaults to five minutes after the request. */
  readonly stopWaitingAt?: number;
}

const POLL_MS = 4_000;
const THROTTLED_POLL_MS = 12_000;
const HEARTBEAT_MS = 60_000;
/** How long ECS may omit a task from its responses after the task was started. */
const UNSEEN_FOR_MS = 60_000;
/** How long to wait for a task to stop. A container has at most two minutes between SIGTERM and SIGKILL. */
const STOPPING_FOR_MS = 5 * 60_000;
/** The pause between reads of the last lines, which CloudWatch shows a few seconds after they were written. */
const SETTLE_MS = 3_000;
const QUIET_READS = 2;
const MAX_READS = 20;
const STOP_ATTEMPTS = 4;
const STOP_PAUSE_MS = 1_000;
/** The time limits for stopping a task, and for one StopTask call including its retries. */
export const STOP_MS = 60_000;
const STOP_CALL_MS = 20_000;
/** The time limit of a call after a cancellation: the runner sends SIGTERM 7.5 s after SIGINT. */
const LAST_CALL_MS = 5_000;

/** Follows a task and its log until the task ends. Stops the task at its time limit, or when the job is cancelled. */
export async function followTask(context: RunContext, watch: FollowOptions, logs: TaskLogs): Promise<FollowedTask> {
  const follower = new Follower(context, watch, logs);
  return Promise.race([follower.follow(), follower.stopWhenCancelled()]);
}

/**
 * Stops a task, with retries.
 * @param until when to stop trying, on the context's clock
 * @returns why the task could not be stopped
 */
export async function stopTask(
  { ecs, clock }: RunContext,
  { cluster, taskArn }: Pick<FollowOptions, 'cluster' | 'taskArn'>,
  reason: string,
  until = clock.now() + STOP_MS,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ecs
        .within({ clock, until: Math.min(until, clock.now() + STOP_CALL_MS) })
        .stopTask(cluster, taskArn, reason);
      return undefined;
    } catch (error) {
      if (!isTransient(error) || attempt >= STOP_ATTEMPTS || clock.now() >= until)
        return `The task could not be stopped: ${describeFailure('ecs:StopTask', error)}`;
      await clock.sleep(STOP_PAUSE_MS);
    }
  }
}

class Follower {
  readonly #context: RunContext;
  readonly #watch: FollowOptions;
  readonly #logs: TaskLogs;
  #task: Task | undefined;
  #over = false;
  #overdue = false;
  #problem: string | undefined;
  #stopWaitingAt: number;
  #seenAt: number;
  #printed = '';
  #loggedAt: number;
  /** The number of consecutive reads that failed permanently. */
  #unobserved = 0;
  readonly #tasksCall: OpenCall<Task[]>;
  readonly #logsCall: OpenCall<number>;

  constructor(context: RunContext, watch: FollowOptions, logs: TaskLogs) {
    this.#context = context;
    this.#watch = watch;
    this.#logs = logs;
    this.#tasksCall = new OpenCall(context.clock);
    this.#logsCall = new OpenCall(context.clock);
    const now = context.clock.now();
    this.#seenAt = now;
    this.#loggedAt = now;
    this.#stopWaitingAt =
      watch.stopWaitingAt ?? (watch.deadline === undefined ? now + STOPPING_FOR_MS : Number.POSITIVE_INFINITY);
  }

  async follow(): Promise<FollowedTask> {
    const { clock, cancelled } = this.#context;
    for (;;) {
      const polled = await this.#pollTask();
      // After a cancellation, `stopWhenCancelled` returns the result.
      if (cancelled.aborted) return new Promise(() => undefined);
      if ('final' in polled && polled.final && ++this.#unobserved >= 2) return this.#result('lost', polled.problem);
      if ('task' in polled) this.#take(polled.task);
      if (this.#task?.lastStatus === 'STOPPED') {
        await this.#drainLogs();
        return this.#result('stopped');
      }
      if (this.#isRunningAsRequested()) return this.#result('running');
      if (isStarted(this.#task) && (await this.#readLogs()) > 0) this.#loggedAt = clock.now();
      await this.#keepTime();
      const lost = this.#isLost();
      if (lost) return this.#result('lost', lost);
      this.#logHeartbeat();
      const pause = 'throttled' in polled && polled.throttled ? THROTTLED_POLL_MS : POLL_MS;
      await clock.sleep(Math.min(pause, this.#timeLeft()), cancelled);
    }
  }

  #isRunningAsRequested(): boolean {
    return this.#watch.until === 'running' && this.#task?.lastStatus === 'RUNNING' && !this.#overdue;
  }

  /** The time until the task must be stopped, or until the wait for it ends. */
  #timeLeft(): number {
    const next = this.#overdue
      ? this.#stopWaitingAt
      : Math.min(this.#watch.deadline ?? this.#stopWaitingAt, this.#stopWaitingAt);
    return Math.max(0, next - this.#context.clock.now());
  }

  async #readLogs(): Promise<number> {
    return (await this.#logsCall.within(this.#timeLeft(), () => this.#logs.read()))?.result ?? 0;
  }

  /** A pending call must not delay the stop: the runner ends the process 10 s after a cancellation. */
  stopWhenCancelled(): Promise<FollowedTask> {
    const { cancelled, clock, log } = this.#context;
    return new Promise((resolve) => {
      const act = async () => {
        if (this.#over || this.#task?.lastStatus === 'STOPPED') return;
        log.info('the job was cancelled: stopping the task');
        const until = clock.now() + LAST_CALL_MS;
        this.#problem = await stopTask(this.#context, this.#watch, 'Slipway: the job was cancelled', until);
        resolve(this.#result('cancelled'));
      };
      if (cancelled.aborted) void act();
      else cancelled.addEventListener('abort', () => void act(), { once: true });
    });
  }

  async #pollTask(): Promise<PollResult> {
    try {
      const { cluster, taskArn } = this.#watch;
      const read = await this.#tasksCall.within(this.#timeLeft(), () =>
        this.#context.ecs.describeTasks(cluster, [taskArn]),
      );
      if (!read)
        return { problem: 'ECS did not respond to ecs:DescribeTasks in time.', final: false, throttled: false };
      return { task: read.result[0] };
    } catch (error) {
      const kind = failureKind(error);
      const problem = describeFailure('ecs:DescribeTasks', error);
      this.#context.log.debug(problem);
      return { problem, final: !isTransient(error), throttled: kind === 'throttled' };
    }
  }

  #take(task: Task | undefined): void {
    const { clock, log } = this.#context;
    this.#unobserved = 0;
    if (!task) return;
    this.#task = task;
    this.#seenAt = clock.now();
    const status = statusOf(task);
    if (status === this.#printed) return;
    this.#printed = status;
    this.#loggedAt = clock.now();
    log.info(`task ${shortName(this.#watch.taskArn)}: ${status}`);
  }

  /** Stops the task at its time limit. */
  async #keepTime(): Promise<void> {
    const { clock, log } = this.#context;
    const { deadline, limit, until } = this.#watch;
    if (deadline === undefined || clock.now() < deadline || this.#overdue) return;
    this.#overdue = true;
    this.#stopWaitingAt = clock.now() + STOPPING_FOR_MS;
    const what = until === 'running' ? `was not running within ${limit}` : `did not end within ${limit}`;
    log.info(`the task ${what}: stopping it`);
    this.#problem = await stopTask(this.#context, this.#watch, `Slipway: the task ${what}`);
  }

  #isLost(): string | undefined {
    const now = this.#context.clock.now();
    if (this.#unobserved === 0 && now - this.#seenAt >= UNSEEN_FOR_MS && !this.#task)
      return 'For one minute, ECS could not find the task.';
    return now >= this.#stopWaitingAt ? (this.#problem ?? 'The task did not stop in time.') : undefined;
  }

  #logHeartbeat(): void {
    const { clock, log } = this.#context;
    if (clock.now() - this.#loggedAt < HEARTBEAT_MS) return;
    this.#loggedAt = clock.now();
    log.info(
      `task ${shortName(this.#watch.taskArn)}: ${this.#printed ? `still ${this.#printed}` : 'not visible in ECS yet'}`,
    );
  }

  /** Waits for lines that arrive late, because the last lines are the most informative. */
  async #drainLogs(): Promise<void> {
    const { clock, cancelled } = this.#context;
    const logs = this.#logs;
    if (!logs.readable) return;
    await this.#readLogs();
    for (let quiet = 0, read = 1; quiet < QUIET_READS && read < MAX_READS && !cancelled.aborted; read++) {
      await clock.sleep(Math.max(SETTLE_MS, logs.pausedMs), cancelled);
      if ((await logs.read()) > 0) quiet = 0;
      else if (logs.caughtUp) quiet++;
    }
  }

  #result(end: FollowedTask['end'], problem = this.#problem): FollowedTask {
    this.#over = true;
    return { task: this.#task, end, overdue: this.#overdue, ...(problem && { problem }) };
  }
}

type PollResult =
  | { readonly task: Task | undefined }
  | { readonly problem: string; readonly final: boolean; readonly throttled: boolean };

function isStarted(task: Task | undefined): boolean {
  return task !== undefined && (task.startedAt !== undefined || !/^(PROVISIONING|PENDING)$/.test(task.lastStatus));
}

function statusOf({ lastStatus, desiredStatus }: Task): string {
  return desiredStatus === 'STOPPED' && lastStatus !== 'STOPPED' ? `${lastStatus}, to be STOPPED` : lastStatus;
}

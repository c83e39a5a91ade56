import {
  type Controllers,
  type DeploymentSubject,
  ecsControllers,
  type PollResult,
  type ServiceObserver,
} from '../controller/index.ts';
import type { ObservedStage } from '../diagnosis/index.ts';
import { diagnose, type Failure, withTargetHealth } from '../diagnosis/index.ts';
import { type Service, shortName, type Task } from '../ecs/index.ts';
import { inTime } from '../time-limit.ts';
import { countWait, isLate, POLL_MS, policyOf, type UncountedWait, untilDeadline, untilLimit } from './deadlines.ts';
import { carryOut } from './effects.ts';
import { FailingTargets } from './failing-targets.ts';
import { FailureLines } from './failure-lines.ts';
import { next } from './next.ts';
import { othersOf, pollFactsOf } from './poll-facts.ts';
import { Progress, type TimelineEvent } from './progress.ts';
import { healthOf } from './read-health.ts';
import {
  type Effect,
  explanationOf,
  followedBy,
  outcomeOf,
  type Policy,
  type PollFacts,
  type Rollout,
  type RolloutContext,
  rollbackOf,
} from './state.ts';
import { type DueTaskReads, isTaskReadDue, readTasksInTime } from './stopped-tasks.ts';
import { TimedObserver } from './timed-observer.ts';
import { unlessAborted, withinLastCall } from './until-aborted.ts';
import type { Verdict } from './verdict.ts';

/** A rollout that has ended, with its timeline. */
export interface FollowedRollout {
  readonly rollout: Rollout;
  readonly failures: readonly Failure[];
  readonly events: readonly TimelineEvent[];
  readonly stages: readonly ObservedStage[];
  /** The time of the verdict on the local monotonic clock, in ms. */
  readonly endedAt: number;
  /** The service as last read. */
  readonly service?: Service;
  readonly serviceDeploymentArn?: string;
}

/** The verdicts whose cause may be the target health that the load balancer reports. */
const FAILED: readonly Verdict[] = ['rolled-back', 'rollback-failed', 'failed', 'timed-out'];

const THROTTLED_POLL_MS = 12_000;

/** A service that is followed. */
export interface FollowedService extends UncountedWait {
  rollout: Rollout;
  readonly progress: Progress;
  readonly lines: FailureLines;
  readonly tasks: Map<string, Task>;
  readonly targets: FailingTargets;
  /** The counts at the last read of the stopped tasks. */
  counted: string;
  service?: Service;
  endedAt?: number;
  /**
   * The effect in progress. Until it has finished, nothing is decided about this rollout, while the others are polled
   * as usual.
   */
  busy?: Promise<void>;
  /** Why the stopped tasks could not be read, if the error is transient. */
  tasksUnread?: string;
}

/** The state that all polls of a step share. */
interface Loop {
  readonly context: RolloutContext;
  readonly controllers: Controllers;
  readonly observer: ServiceObserver;
  readonly timed: TimedObserver<FollowedService>;
  readonly entries: FollowedService[];
  readonly policy: Policy;
}

/**
 * Follows the rollouts, polling all of them together, until each has its verdict; rolls back according to the policy.
 * @param later more rollouts, each available when it starts; `undefined` if it does not start
 * @param describe describes a revision, which is needed to read the logs of failed tasks; if missing, no logs are read
 * during the rollout
 * @param controllers the services' controllers; ECS by default
 * @returns the rollouts in their order, then the later ones in the order in which they started
 */
export async function follow(
  context: RolloutContext,
  rollouts: readonly Rollout[],
  policy: Policy,
  later: readonly Promise<Rollout | undefined>[] = [],
  describe?: RolloutContext['ecs']['describeTaskDefinition'],
  controllers: Controllers = ecsControllers(context),
): Promise<FollowedRollout[]> {
  const { clock, log, cancelled } = context;
  const observer = controllers.observer();
  const entries: FollowedService[] = [];
  const loop: Loop = { context, controllers, observer, timed: new TimedObserver(observer, clock), entries, policy };
  const add = (rollout: Rollout) => {
    const progress = new Progress(log, rollout.service, clock.now(), controllers.of(rollout).wording);
    const lines = new FailureLines(context, progress, describe);
    const targets = new FailingTargets(context);
    entries.push({ rollout, progress, lines, targets, tasks: new Map(), counted: '', uncountedMs: 0 });
  };
  for (const rollout of rollouts) add(rollout);
  const coming = new Set(later);
  for (const one of later) {
    const arrival = one.then((rollout) => rollout && add(rollout));
    arrival.catch(() => undefined).then(() => coming.delete(one));
  }
  const open = () => entries.filter(isOpen);
  const busy = () => entries.flatMap((one) => one.busy ?? []);
  for (let poll = 0; ; poll++) {
    while (open().length === 0 && coming.size + busy().length > 0) await Promise.race([...coming, ...busy()]);
    if (open().length === 0) break;
    const throttled = await pollOnce(loop, poll, coming.size > 0);
    context.remember(entries.map(({ rollout }) => rollout));
    // If there is nothing else to poll, waits for the effect to finish.
    while (open().length === 0 && busy().length > 0) await Promise.race(busy());
    const pause = Math.min(
      throttled ? THROTTLED_POLL_MS : POLL_MS,
      ...open().map((one) => untilDeadline(one.rollout, policyOf(one, policy, clock.now()), clock.now())),
    );
    if (open().length > 0 && !cancelled.aborted) await clock.sleep(pause, cancelled);
  }
  await Promise.all(later);
  for (const { lines } of entries) lines.end();
  return entries.map((one) => resultOf(one, observer, clock.now()));
}

function isOpen({ rollout, busy }: FollowedService): boolean {
  return rollout.state.is !== 'done' && !busy;
}

function resultOf(entry: FollowedService, observer: ServiceObserver, now: number): FollowedRollout {
  const { rollout, progress, tasks, targets, service, endedAt } = entry;
  const failures = diagnose([...tasks.values()], rollout.own.id);
  const verdict = outcomeOf(rollout)?.verdict ?? 'unknown';
  const arn = observer.arnOf(rollout.own.id);
  return {
    rollout,
    failures: FAILED.includes(verdict) ? withTargetHealth(failures, targets.found, targets.unread) : failures,
    endedAt: endedAt ?? now,
    events: progress.events.toSorted((a, b) => a.at - b.at),
    stages: progress.stages,
    ...(service && { service }),
    ...(arn && { serviceDeploymentArn: arn }),
  };
}

/**
 * Polls all open rollouts once and acts on the results.
 * @param more whether other rollouts will start
 * @returns whether reads were throttled
 */
async function pollOnce(loop: Loop, poll: number, more: boolean): Promise<boolean> {
  const { context, timed, entries, policy } = loop;
  const { clock, cancelled } = context;
  const open = entries.filter(isOpen);
  const subjects = new Map<FollowedService, DeploymentSubject>(open.map((one) => [one, subjectOf(one.rollout)]));
  const limit = () =>
    Math.min(...open.map((one) => untilLimit(one.rollout, policyOf(one, policy, clock.now()), clock.now())));
  const pollResults = cancelled.aborted ? undefined : await unlessAborted(cancelled, timed.poll(subjects, limit()));
  const now = clock.now();
  const due: DueTaskReads = new Map();
  for (const one of open) {
    const pollResult = pollResults?.get(one);
    if (!pollResult) continue;
    if (pollResult.observation.service) one.service = pollResult.observation.service;
    one.progress.log(one.rollout, pollResult.observation, now);
    if (isTaskReadDue(one, pollResult, poll) || isLate(one.rollout, policyOf(one, policy, now), now))
      due.set(one.rollout, [one, pollResult]);
  }
  const tasksRead = unlessAborted(cancelled, readTasksInTime(context, loop.observer, due, limit()));
  await Promise.all(
    open.map(async (one) => {
      const pollResult = pollResults?.get(one);
      if (due.has(one.rollout)) await tasksRead;
      one.lines.poll();
      one.targets.poll(one.rollout, one.service);
      decide(loop, one, pollResult, await factsAt(loop, one, pollResult, { now, limit, more }), now);
    }),
  );
  return [...(pollResults?.values() ?? [])].some(({ throttled }) => throttled);
}

async function factsAt(
  { context, controllers, observer, entries, policy: shared }: Loop,
  one: FollowedService,
  pollResult: PollResult | undefined,
  { now, limit, more }: { readonly now: number; readonly limit: () => number; readonly more: boolean },
): Promise<PollFacts> {
  const policy = policyOf(one, shared, now);
  const assess = (rollout: Rollout, observation: PollResult['observation']) =>
    controllers.of(rollout).assess(followedBy(rollout), observation);
  const asksHealth = isLate(one.rollout, policy, now) && policy.onTimeout === 'auto';
  const { clock, ecs, cancelled } = context;
  const others = () => entries.filter((other) => other !== one).map(({ rollout }) => rollout);
  const facts = pollFactsOf(one, pollResult, assess, cancelled.aborted);
  const health =
    asksHealth &&
    (await inTime(clock, limit(), healthOf(ecs, observer, one.rollout, one.service, [...one.tasks.values()])));
  return { ...facts, ...health, ...othersOf(others(), more) };
}

/** Applies a poll's result to a rollout, logs what is new, and starts effects. */
function decide(
  loop: Loop,
  one: FollowedService,
  pollResult: PollResult | undefined,
  facts: PollFacts,
  now: number,
): void {
  const { context, timed } = loop;
  const before = one.rollout;
  countWait(one, facts, now);
  const policy = policyOf(one, loop.policy, now);
  const { rollout, effect } = next(before, { is: 'observed', facts }, now, policy);
  logChanges(one, rollout, now);
  const isAsBefore = rollout.state.is === before.state.is;
  if (pollResult && !effect && isAsBefore) one.progress.beat(rollout, pollResult.observation, now);
  one.rollout = rollout;
  if (rollout.state.is === 'done') {
    one.endedAt ??= now;
    one.lines.end();
  }
  if (!effect) return;
  // A process that is killed in the meantime leaves the decision to the post step.
  context.remember([rollout]);
  // Reads that started before the effect do not show its result.
  timed.forget(one);
  const work = perform(loop, one, effect);
  one.busy = withinLastCall(work, context.cancelled).then(() => {
    delete one.busy;
    if (one.rollout.state.is === 'done') one.endedAt ??= context.clock.now();
  });
  one.busy.catch(() => undefined);
}

function logChanges({ rollout: before, progress, tasksUnread }: FollowedService, rollout: Rollout, now: number): void {
  const [was, is] = [before.state.is, rollout.state.is];
  if (was === is) return;
  const { reason } = explanationOf(rollout) ?? {};
  const isNews = rollbackOf(before)?.startedAt === undefined || reason !== explanationOf(before)?.reason;
  if (reason && isNews && is !== 'done') {
    const revision = shortName(rollout.previous?.taskDefinition ?? 'the previous revision');
    progress.print(`rolling back to ${revision}: ${reason}`, now);
  }
  const { monitorMs } = rollout;
  if (monitorMs === 0) return;
  if (is === 'verifying' && was === 'rolling-out')
    progress.print(`it is active; monitoring it for ${Math.round(monitorMs / 1000)} s`, now);
  if (tasksUnread && was === 'verifying')
    progress.logUnobserved(`whether tasks failed in that time could not be observed: ${tasksUnread}`, now);
}

/** Carries out an effect, and applies its result immediately. */
async function perform(
  { context, controllers, observer, policy }: Loop,
  one: FollowedService,
  first: Effect,
): Promise<void> {
  const { clock, cancelled } = context;
  const controller = controllers.of(one.rollout);
  const print = (text: string) => one.progress.print(text, clock.now());
  for (let effect: Effect | undefined = first; effect; ) {
    const work = carryOut({ context, controller, observer, policy, print }, effect, one.rollout, (result) => {
      one.rollout = next(
        one.rollout,
        { is: 'effect-ended', result, cancelled: cancelled.aborted },
        clock.now(),
        policy,
      ).rollout;
      context.remember([one.rollout]);
    });
    const result = effect === 'smoke-test' ? await unlessAborted(cancelled, work) : await work;
    if (!result) return;
    const event = { is: 'effect-ended', result, cancelled: cancelled.aborted } as const;
    const step = next(one.rollout, event, clock.now(), policy);
    one.rollout = step.rollout;
    effect = step.effect;
  }
}

function subjectOf(rollout: Rollout): DeploymentSubject {
  const { cluster, service, codeDeploy } = rollout;
  return { cluster, service, own: followedBy(rollout), ...(codeDeploy && { codeDeploy }) };
}

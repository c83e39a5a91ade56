import { setTimeout as delay } from 'node:timers/promises';
import { deniedAction, describeFailure, failureKind } from '../aws/failure.ts';
import type { Observation } from '../controller/ecs/assess.ts';
import { Observer, type Sight, type Subject } from '../controller/ecs/observe.ts';
import { crashLoop, failedAfter, failureAfterCompletion } from '../diagnosis/crash-loop.ts';
import { diagnose, type Failure, hopeless } from '../diagnosis/failure.ts';
import { type Service, shortName, type Task } from '../ecs/model.ts';
import { readStopped } from '../ecs/stopped-tasks.ts';
import { inTime } from '../late.ts';
import { FailureLines } from './failure-lines.ts';
import { healthOf } from './healthy.ts';
import { advance, SIGHT_MS } from './next.ts';
import { type Moment, Progress } from './progress.ts';
import { giveBack, stop, undo } from './roll-back.ts';
import type { Act, Look, Policy, Rollout, RolloutContext } from './rollout.ts';
import { Lookout } from './timed-observer.ts';
import { failedOther } from './together.ts';

/** A rollout at its end, with what was seen on the way. */
export interface Followed {
  readonly rollout: Rollout;
  readonly failures: readonly Failure[];
  readonly moments: readonly Moment[];
  /** When it had its verdict, by the local monotonic clock (ms). */
  readonly endedAt: number;
  /** The service as it was read last. */
  readonly service?: Service;
  readonly serviceDeploymentArn?: string;
}

const POLL_MS = 4_000;
const THROTTLED_POLL_MS = 12_000;
/** Stopped tasks are read when ECS counts a failure, and now and then: a crash loop is not always counted. */
const TASKS_EVERY_POLLS = 5;
/** The runner sends SIGTERM 7.5 s after SIGINT: a call that takes longer is not waited for. */
const LAST_CALL_MS = 5_000;

interface Watched {
  rollout: Rollout;
  readonly progress: Progress;
  readonly lines: FailureLines;
  readonly tasks: Map<string, Task>;
  counted: string;
  service?: Service;
  endedAt?: number;
  /** An act under way: until it is through, nothing is decided of this one, and the others are looked at as before. */
  busy?: Promise<void>;
  /** Why the stopped tasks could not be read last, for a reason that may pass. */
  tasksUnread?: string;
}

/**
 * Follows the rollouts, many at once by shared reads, until each has its verdict; goes back where the policy says so.
 * @param later more of them, each from when it begins; `undefined`: it does not
 * @param describe describes a revision, for the logs of failed tasks; `undefined`: none are read on the way
 * @returns the rollouts in their order, then the later ones as they began
 */
export async function follow(
  tools: RolloutContext,
  rollouts: readonly Rollout[],
  policy: Policy,
  later: readonly Promise<Rollout | undefined>[] = [],
  describe?: RolloutContext['ecs']['describeTaskDefinition'],
): Promise<Followed[]> {
  const { clock, log, cancelled } = tools;
  const observer = new Observer(tools.ecs, log);
  const lookout = new Lookout<Watched>(observer, clock);
  const watched: Watched[] = [];
  const watch = (rollout: Rollout) => {
    const progress = new Progress(log, rollout.service, clock.now());
    const lines = new FailureLines(tools, progress, describe);
    watched.push({ rollout, progress, lines, tasks: new Map(), counted: '' });
  };
  for (const rollout of rollouts) watch(rollout);
  const coming = new Set(later);
  for (const one of later) {
    const arrival = one.then((rollout) => rollout && watch(rollout));
    arrival.catch(() => undefined).then(() => coming.delete(one));
  }
  for (let poll = 0; ; poll++) {
    const open = () => watched.filter(({ rollout, busy }) => rollout.phase !== 'ended' && !busy);
    const busy = () => watched.flatMap((one) => one.busy ?? []);
    while (open().length === 0 && coming.size + busy().length > 0) await Promise.race([...coming, ...busy()]);
    if (open().length === 0) break;
    const throttled = await pollOnce(tools, { observer, lookout }, watched, policy, poll, coming.size > 0);
    tools.remember(watched.map(({ rollout }) => rollout));
    // With nothing else to look at, an act is waited for to its end.
    while (open().length === 0 && busy().length > 0) await Promise.race(busy());
    const next = Math.min(
      throttled ? THROTTLED_POLL_MS : POLL_MS,
      ...open().map(({ rollout }) => untilDeadline(rollout, policy, clock.now())),
    );
    if (open().length > 0 && !cancelled.aborted) await clock.sleep(next, cancelled);
  }
  await Promise.all(later);
  for (const { lines } of watched) lines.end();
  return watched.map(({ rollout, progress, tasks, service, endedAt = clock.now() }) => {
    const arn = observer.arnOf(rollout.own.id);
    return {
      rollout,
      failures: diagnose([...tasks.values()], rollout.own.id),
      endedAt,
      moments: progress.moments.toSorted((a, b) => a.at - b.at),
      ...(service && { service }),
      ...(arn && { serviceDeploymentArn: arn }),
    };
  });
}

/** One look at all that is open, and what follows from it; `more`: others are to come. Answers whether reads were throttled. */
async function pollOnce(
  tools: RolloutContext,
  { observer, lookout }: { readonly observer: Observer; readonly lookout: Lookout<Watched> },
  watched: readonly Watched[],
  policy: Policy,
  poll: number,
  more: boolean,
): Promise<boolean> {
  const { clock, cancelled } = tools;
  const open = watched.filter(({ rollout, busy }) => rollout.phase !== 'ended' && !busy);
  const subjects = new Map<Watched, Subject>(open.map((one) => [one, subjectOf(one.rollout)]));
  const limit = () => Math.min(...open.map(({ rollout }) => untilLimit(rollout, policy, clock.now())));
  const sights = cancelled.aborted ? undefined : await unlessAborted(cancelled, lookout.look(subjects, limit()));
  const now = clock.now();
  const due = new Map<Rollout, readonly [Watched, Sight]>();
  for (const one of open) {
    const sight = sights?.get(one);
    if (!sight) continue;
    if (sight.observation.service) one.service = sight.observation.service;
    one.progress.tell(one.rollout, sight.observation, now);
    if (isTaskReadDue(one, sight, poll) || isLate(one.rollout, policy, now)) due.set(one.rollout, [one, sight]);
  }
  const tasksRead = unlessAborted(cancelled, readTasksInTime(tools, due, limit()));
  await Promise.all(
    open.map(async (one) => {
      const sight = sights?.get(one);
      if (due.has(one.rollout)) await tasksRead;
      one.lines.poll();
      const look = { ...(await lookOf(tools, one, sight, policy, now, limit)), ...othersOf(one, watched, more) };
      const { rollout, act } = advance(one.rollout, look, now, policy);
      const isNews = one.rollout.backSince === undefined || rollout.reason !== one.rollout.reason;
      if (rollout.reason && isNews && rollout.phase !== 'ended' && rollout.phase !== one.rollout.phase) {
        one.progress.say(
          `going back to ${shortName(rollout.previous?.taskDefinition ?? 'the previous version')}: ${rollout.reason}`,
          now,
        );
      }
      if (rollout.phase === 'landed' && one.rollout.phase === 'forward' && rollout.watchMs > 0)
        one.progress.say(`it is active; monitoring it for ${Math.round(rollout.watchMs / 1000)} s`, now);
      if (one.tasksUnread && one.rollout.phase === 'landed' && rollout.phase !== 'landed' && rollout.watchMs > 0)
        one.progress.tellUnseen(`whether tasks failed in that time could not be observed: ${one.tasksUnread}`, now);
      if (sight && !act && rollout.phase === one.rollout.phase) one.progress.beat(rollout, sight.observation, now);
      one.rollout = rollout;
      if (rollout.phase === 'ended') {
        one.endedAt ??= now;
        one.lines.end();
      }
      if (!act) return;
      // A process that is killed on the way leaves to the post step what was decided.
      tools.remember([rollout]);
      // What was asked before it tells nothing of what comes after it.
      lookout.forget(one);
      const work = perform(tools, observer, one, act, policy);
      one.busy = (cancelled.aborted ? withinLastCall(work) : work).then(() => {
        delete one.busy;
        if (one.rollout.phase === 'ended') one.endedAt ??= clock.now();
      });
      one.busy.catch(() => undefined);
    }),
  );
  return [...(sights?.values() ?? [])].some(({ throttled }) => throttled);
}

/** Of the step's other services: the first that failed, and whether one is not through yet. */
function othersOf(one: Watched, watched: readonly Watched[], more: boolean): Pick<Look, 'others'> {
  const others = watched.filter((other) => other !== one).map(({ rollout }) => rollout);
  if (others.length === 0 && !more) return {};
  const bad = failedOther(others);
  const service = bad?.causedBy ?? bad?.service;
  return {
    others: {
      ...(service && { service, failed: `Another service of the step failed: ${service}.` }),
      open: more || others.some(({ phase, proven }) => phase !== 'ended' && !proven),
    },
  };
}

async function lookOf(
  tools: RolloutContext,
  one: Watched,
  sight: Sight | undefined,
  policy: Policy,
  now: number,
  limit: () => number,
): Promise<Look> {
  const { rollout } = one;
  const tasks = [...one.tasks.values()];
  const lost = hopelessOf(one, tasks);
  return {
    observation: sight?.observation ?? {},
    ...(sight?.sightless && { sightless: sight.sightless }),
    ...(sight?.unread && { unread: sight.unread }),
    ...(lost && { hopeless: lost }),
    ...(one.tasksUnread && { tasksUnread: true }),
    ...(rollout.phase === 'landed' && failingSince(rollout, tasks)),
    ...(one.service &&
      one.service.status !== 'ACTIVE' && { gone: `The service is ${one.service.status}: somebody deletes it.` }),
    ...(isLate(rollout, policy, now) &&
      policy.onTimeout === 'auto' &&
      (await inTime(tools.clock, limit(), healthOf(tools.ecs, rollout, one.service, tasks)))),
    cancelled: tools.cancelled.aborted,
  };
}

function isLate({ phase, since }: Rollout, { waitMs }: Policy, now: number): boolean {
  return phase === 'forward' && now - since >= waitMs;
}

/** What waiting does not mend, as far as our tasks tell. */
function hopelessOf({ rollout, service }: Watched, tasks: readonly Task[]): string | undefined {
  const { own, unchecked } = rollout;
  const counted = countedTasks(rollout, tasks);
  const desired = service?.deployments?.find(({ id }) => id === own.id)?.desiredCount ?? service?.desiredCount;
  const loop = unchecked && desired !== undefined ? crashLoop(counted, own.id, desired) : undefined;
  return hopeless(diagnose(counted, own.id)) ?? loop;
}

/** The tasks whose failures count against our deployment. */
function countedTasks({ countFrom }: Rollout, tasks: readonly Task[]): readonly Task[] {
  return countFrom === undefined ? tasks : failedAfter(tasks, countFrom);
}

function failingSince({ own, completedAt }: Rollout, tasks: readonly Task[]): Pick<Look, 'failing'> {
  const failure = failureAfterCompletion(tasks, own.id, completedAt);
  return failure ? { failing: `After it had completed, ${failure.count} tasks failed: ${failure.text}.` } : {};
}

function isTaskReadDue({ rollout, counted }: Watched, { observation }: Sight, poll: number): boolean {
  const isTurn = poll % TASKS_EVERY_POLLS === TASKS_EVERY_POLLS - 1;
  return isTurn || rollout.phase === 'landed' || countedOf(observation, rollout.own.id) !== counted;
}

/** The stopped tasks that are not read in time are taken as they come, for a later decision. */
async function readTasksInTime(
  tools: RolloutContext,
  due: ReadonlyMap<Rollout, readonly [one: Watched, sight: Sight]>,
  ms: number,
): Promise<void> {
  const isRead = await inTime(
    tools.clock,
    ms,
    readTasks(tools, due).then(() => true),
  );
  if (!isRead) for (const [one] of due.values()) one.tasksUnread = 'ECS has not answered ecs:ListTasks yet.';
}

async function readTasks(
  { ecs, clock }: RolloutContext,
  due: ReadonlyMap<Rollout, readonly [one: Watched, sight: Sight]>,
): Promise<void> {
  for (const [rollout, stopped] of await readStopped(ecs, [...due.keys()])) {
    const [one, { observation }] = due.get(rollout) as [Watched, Sight];
    if ('tasks' in stopped) {
      for (const task of stopped.tasks) if (task.startedBy === rollout.own.id) one.tasks.set(task.taskArn, task);
      one.counted = countedOf(observation, rollout.own.id);
      delete one.tasksUnread;
      if (rollout.phase === 'forward' || rollout.phase === 'landed')
        one.lines.tell(rollout.own, countedTasks(rollout, [...one.tasks.values()]));
    } else if (failureKind(stopped.error) === 'denied') {
      const action = deniedAction(stopped.error) ?? 'ecs:ListTasks';
      const text = `why tasks stop cannot be seen: allow ${action} in the policy of the role that this job uses`;
      one.progress.tellUnseen(text, clock.now());
    } else one.tasksUnread = describeFailure('ecs:ListTasks', stopped.error);
  }
}

/** What tells of failed tasks, to see whether it changes: a count, or an end that is not a good one. Empty: nothing does. */
function countedOf({ service, serviceDeployment }: Observation, ownId: string): string {
  const deployment = service?.deployments?.find(({ id }) => id === ownId);
  const counts = [deployment?.failedTasks, serviceDeployment?.deploymentCircuitBreaker?.failureCount];
  const ends = [deployment?.rolloutState, serviceDeployment?.status];
  return [...counts, ...ends.filter((end) => !/^(PENDING|IN_PROGRESS|COMPLETED|SUCCESSFUL)$/.test(end ?? 'PENDING'))]
    .filter(Boolean)
    .join(' ');
}

async function perform(
  tools: RolloutContext,
  observer: Observer,
  one: Watched,
  act: Act,
  policy: Policy,
): Promise<void> {
  const say = (text: string) => one.progress.say(text, tools.clock.now());
  const until = (one.rollout.backSince ?? tools.clock.now()) + policy.rollbackMs;
  switch (act) {
    case 'stop':
      one.rollout = await stop(tools, one.rollout, observer.arnOf(one.rollout.own.id), say, until);
      break;
    case 'return':
      one.rollout = await giveBack(tools, one.rollout, say, until);
      break;
    case 'undo':
      one.rollout = await undo(tools, one.rollout, say);
      break;
    case 'smoke': {
      const said = tools.smoke ? await unlessAborted(tools.cancelled, tools.smoke()) : 'passed';
      if (said) one.rollout = { ...one.rollout, smoke: said };
      break;
    }
  }
}

function subjectOf({ cluster, service, own, back }: Rollout): Subject {
  return { cluster, service, own: back ?? own };
}

function untilDeadline(rollout: Rollout, policy: Policy, now: number): number {
  if (rollout.phase === 'ended') return Number.POSITIVE_INFINITY;
  const deadline = deadlineOf(rollout, policy, now);
  // Past it, something is tried again until it is answered: at the usual pace.
  return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}

/** How long reads may take: until the wait is over, and after it until what could not be read is given up. */
function untilLimit(rollout: Rollout, policy: Policy, now: number): number {
  if (rollout.phase === 'ended' || rollout.phase === 'landed') return Number.POSITIVE_INFINITY;
  const deadline = deadlineOf(rollout, policy, now);
  return deadline > now ? deadline - now : Math.max(deadline + SIGHT_MS - now, POLL_MS);
}

function deadlineOf({ phase, since, landedAt, watchMs, backSince }: Rollout, policy: Policy, now: number): number {
  if (phase === 'forward') return since + policy.waitMs;
  return phase === 'landed' ? (landedAt ?? now) + watchMs : (backSince ?? now) + policy.rollbackMs;
}

function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function withinLastCall(work: Promise<void>): Promise<void> {
  await Promise.race([work, delay(LAST_CALL_MS, undefined, { ref: false })]);
}

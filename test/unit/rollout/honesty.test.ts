import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess as assessByCodeDeploy } from '../../../src/controller/codedeploy/assess.ts';
import type { Controller, Observation, OwnDeployment } from '../../../src/controller/controller.ts';
import { assess as assessByEcs, ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { previousOf } from '../../../src/history/previous.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { rolling } from '../shapes.ts';
import { CODE_DEPLOY_ENDS, type CodeDeployCourse, CodeDeployHistory, type Lag } from './codedeploy-history.ts';
import { type EcsCourse, EcsHistory, ENDS } from './ecs-history.ts';
import type { Row } from './row.ts';
import { advance } from './row.ts';

const POLL = 4;

const UNREAD: Lag = { service: null, behind: null };

interface Reader {
  /** The age of each part at each poll, repeated; `null`: it could not be read. */
  readonly lags: readonly Lag[];
  /** The time during which nothing can be read. */
  readonly unobserved: { readonly from: number; readonly for: number } | null;
  /** When the deployment becomes visible; `null`: it may not be read. */
  readonly visibleAfter: number | null;
  readonly cancelledAt: number | null;
  readonly permanentAt: number | null;
  readonly healthy: boolean;
  /** Two tasks of our deployment fail after it has completed. */
  readonly failingAt: number | null;
  readonly smoke: 'passed' | { readonly failed: string };
  /** The step's other services: when one fails, and until when one is in progress. */
  readonly others: { readonly failAt: number | null; readonly openUntil: number };
  /** The response of the call that restores the previous revision is lost. */
  readonly losesRestore: boolean;
}

const courses: fc.Arbitrary<EcsCourse> = fc.record({
  end: fc.constantFrom(...ENDS),
  at: fc.integer({ min: 3, max: 700 }),
  takes: fc.integer({ min: 1, max: 400 }),
  newer: fc.constantFrom('completes' as const, 'is rolled back' as const),
  thenReplaced: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  bakes: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  bakesCompleted: fc.boolean(),
  beside: fc.constantFrom('nothing', 'one that is draining', 'one rolled back', 'one in progress'),
});
const codeDeployCourses: fc.Arbitrary<CodeDeployCourse> = fc.record({
  end: fc.constantFrom(...CODE_DEPLOY_ENDS),
  at: fc.integer({ min: 3, max: 700 }),
  takes: fc.integer({ min: 1, max: 400 }),
  hook: fc.integer({ min: 1, max: 100 }),
  terminates: fc.integer({ min: 1, max: 300 }),
  ready: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 600 })),
  hasAlarms: fc.boolean(),
  appears: fc.integer({ min: 0, max: 8 }),
  newer: fc.constantFrom('succeeds' as const, 'fails' as const),
  thenReplaced: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
});
const lag = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
);
const readers: fc.Arbitrary<Reader> = fc.record({
  lags: fc.array(fc.record({ service: lag, behind: lag }), { minLength: 1, maxLength: 12 }),
  unobserved: fc.option(fc.record({ from: fc.integer({ min: 0, max: 700 }), for: fc.integer({ min: 10, max: 400 }) }), {
    nil: null,
  }),
  visibleAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 3 }),
  cancelledAt: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null, freq: 2 }),
  permanentAt: fc.option(fc.integer({ min: 20, max: 900 }), { nil: null, freq: 2 }),
  healthy: fc.boolean(),
  failingAt: fc.option(fc.integer({ min: 20, max: 900 }), { nil: null, freq: 1 }),
  smoke: fc.constantFrom('passed' as const, { failed: 'The smoke test failed.' }),
  others: fc.record({
    failAt: fc.option(fc.integer({ min: 10, max: 900 }), { nil: null, freq: 1 }),
    openUntil: fc.integer({ min: 0, max: 900 }),
  }),
  losesRestore: fc.boolean(),
});
const policies: fc.Arbitrary<Policy> = fc.record({
  waitMs: fc.integer({ min: 60, max: 900 }).map((seconds) => seconds * 1000),
  rollbackMs: fc.integer({ min: 60, max: 500 }).map((seconds) => seconds * 1000),
  onFailure: fc.constantFrom('rollback' as const, 'leave' as const),
  onTimeout: fc.constantFrom('auto' as const, 'rollback' as const, 'leave' as const),
  onCancel: fc.constantFrom('rollback' as const, 'leave' as const),
  failFast: fc.boolean(),
  together: fc.boolean(),
  smoke: fc.boolean(),
});
const monitorTimes = fc.constantFrom(0, 0, 60);
const SMOKE_SECONDS = 10;
const SLACK_POLLS = 3;

/** A history with the controller that follows it. */
interface World {
  readonly history: Pick<EcsHistory, 'now' | 'before' | 'runTo'> & {
    readonly truth: Omit<EcsHistory['truth'], 'looksSucceeded'>;
  };
  readonly own: OwnDeployment;
  readonly assess: Controller['assess'];
  /** The followed deployment as the observer reads it, with parts of these ages. */
  observe(
    followed: string,
    lags: Lag,
    at: { readonly poll: number; readonly visible: boolean; readonly cancelled: boolean },
  ): Observation;
  /** `deployments[]` alone shows all that can be observed. */
  readonly isWhole: boolean;
  /** A newer deployment that was not rolled back. */
  isReplaced(own: OwnDeployment): boolean;
  stop(): void;
  /** Restores the previous revision; `undefined` if that is not due. */
  restore(own: OwnDeployment, hasSucceeded: boolean): OwnDeployment | undefined;
}

function byEcs(course: EcsCourse): World & { readonly history: EcsHistory; wasVisible(): boolean } {
  const history = new EcsHistory(course);
  const known = new Set<string>();
  return {
    history,
    own: ownDeployment(rolling(2), history.before),
    assess: assessByEcs,
    isWhole: true,
    observe(followed, { service, behind }, { visible, cancelled }) {
      const seen = history.look(followed, service ?? undefined, visible ? (behind ?? undefined) : undefined);
      // As in observe.ts: a service deployment that is known and was not read may differ from `deployments[]`.
      if (seen.serviceDeployment && !cancelled) known.add(followed);
      return known.has(followed) && !seen.serviceDeployment ? {} : seen;
    },
    isReplaced: (own) => history.truth.superseded && history.primary.id !== own.id,
    stop: () => history.stop(),
    restore: (own, hasSucceeded) => (history.mayRestoreFrom(own.id, hasSucceeded) ? history.restore() : undefined),
    wasVisible: () => known.size > 0,
  };
}

function byCodeDeploy(course: CodeDeployCourse, { lags }: Reader): World & { readonly history: CodeDeployHistory } {
  const history = new CodeDeployHistory(course);
  return {
    history,
    own: history.own,
    assess: assessByCodeDeploy,
    isWhole: false,
    observe(followed, { service, behind }, { poll, visible }) {
      // The rollback and the group's newest deployment are read by calls of their own.
      const beside = behind === 0 ? 0 : (lags[(poll + 1) % lags.length]?.behind ?? null);
      return history.look(followed, { service, behind: visible ? behind : null }, beside);
    },
    isReplaced: () => history.isOfOthers,
    stop: () => history.stop(),
    restore: (own) => history.restore(own),
  };
}

/** Follows a history poll by poll, and carries out the effects that `advance` requests, as follow.ts does in AWS. */
function follow({ history, own, assess, ...world }: World, reader: Reader, policy: Policy, watch: number) {
  const previous = previousOf(history.before);
  let rollout: Row = {
    cluster: 'demo',
    service: 'web',
    own,
    ...(previous && { previous }),
    phase: 'rolling-out',
    since: 0,
    monitorMs: watch * 1000,
    settingsBefore: {},
    unobserved: 0,
  };
  const wrongEffects: string[] = [];
  let sawAll = false;
  let uncounted = 0;
  let isWaiting = false;
  for (let poll = 0; rollout.phase !== 'done'; poll++) {
    if (poll > 1000) throw new Error('It does not end.');
    const deadline = rollout.phase === 'rolling-out' ? policy.waitMs / 1000 + uncounted : Number.POSITIVE_INFINITY;
    const next = history.now + POLL;
    const cancelled: boolean = reader.cancelledAt !== null && next >= reader.cancelledAt;
    const before: number = history.now;
    history.runTo(history.now < deadline && next > deadline ? deadline : next);
    const now = history.now;
    const isUnreadable =
      reader.unobserved !== null &&
      now >= reader.unobserved.from &&
      now < reader.unobserved.from + reader.unobserved.for;
    const lags = isUnreadable ? UNREAD : (reader.lags[poll % reader.lags.length] ?? { service: 0, behind: 0 });
    const visible = reader.visibleAfter !== null && now >= reader.visibleAfter;
    const followed: OwnDeployment = rollout.restored ?? rollout.own;
    const observation: Observation = cancelled ? {} : world.observe(followed.id, lags, { poll, visible, cancelled });
    // As in follow.ts: a wait by the deployment's own settings does not use up the time limit.
    const assessment = assess(followed, observation);
    if (isWaiting) uncounted += now - before;
    if (assessment.isObserved) isWaiting = assessment.isUncounted === true;
    const isAt = (at: number | null) => at !== null && now >= at;
    const { failAt, openUntil } = reader.others;
    const facts = {
      observation,
      cancelled,
      healthy: reader.healthy,
      others: { open: now < openUntil, ...(isAt(failAt) && { failed: 'Another one failed.' }) },
      ...(isAt(reader.permanentAt) && { permanent: 'no image' }),
      ...(rollout.phase === 'verifying' && isAt(reader.failingAt) && { failing: 'Two tasks failed.' }),
    };
    const step = advance(rollout, facts, now * 1000, { ...policy, waitMs: policy.waitMs + uncounted * 1000 }, assess);
    sawAll =
      !cancelled && lags.service === 0 && (visible ? lags.behind === 0 : world.isWhole && reader.visibleAfter === null);
    rollout = step.rollout;
    const hasSucceeded = rollout.completionSeenAt !== undefined;
    // If a newer deployment was itself rolled back, ours is the one to roll back from.
    const isWrong = world.isReplaced(rollout.own) || (history.truth.succeeded && visible && !hasSucceeded);
    if (step.effect && step.effect !== 'smoke-test' && sawAll && isWrong) wrongEffects.push(`${step.effect} at ${now}`);
    const again = {
      ...rollout,
      phase: cancelled ? ('ecs-rollback' as const) : hasSucceeded ? 'verifying' : 'rolling-out',
    } as const;
    if (step.effect === 'smoke-test') {
      history.runTo(now + SMOKE_SECONDS);
      rollout = { ...rollout, smoke: reader.smoke };
    } else if (step.effect === 'stop' && visible) world.stop();
    else if (step.effect) {
      const restored = world.restore(rollout.own, hasSucceeded);
      rollout = restored && !reader.losesRestore ? { ...rollout, phase: 'restoring', restored } : again;
    }
  }
  return { rollout, history, wrongEffects, sawAll, uncounted };
}

/** `SEED` repeats a run; `npm run test:deep` sets DEEP, which allows more runs. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 100_000 : 1000;

const EXPECTED = ['cancelled', 'deployed', 'failed', 'rollback-failed', 'rolled-back', 'superseded', 'timed-out'];

/** The conditions for every verdict, whichever controller deploys. */
function expectTrueVerdict(
  { rollout, history: { truth, now }, wrongEffects, sawAll, uncounted }: ReturnType<typeof follow>,
  reader: Reader,
  policy: Policy,
  watch: number,
): void {
  const { verdict = 'none' } = rollout;
  // A deployment that failed a check, or that was visibly rolled back, is not deployed.
  if (verdict === 'deployed' && sawAll) expect(truth.previousServes && !truth.succeeded).toBe(false);
  if (verdict === 'deployed' && typeof rollout.smoke === 'object') expect(reader.cancelledAt).not.toBeNull();
  // If one poll showed two completed versions, the newer one is active.
  if (verdict === 'deployed' && sawAll) expect(truth.newerServes).toBe(false);
  if (verdict === 'rolled-back') expect(truth.previousServes).toBe(true);
  if (verdict === 'rolled-back' && sawAll) expect(truth.newerServes).toBe(false);
  // A deployment of our revision by another tool is followed; if it began and ended between two polls, no newer one is
  // reported.
  if (verdict === 'superseded') expect(rollout.supersededBy ? truth.superseded : truth.replaced).toBe(true);
  expect(wrongEffects).toEqual([]);
  // A deployment that no poll showed, and that another tool's failed version replaced before it had completed, is sent
  // again.
  const mayRepeat = reader.losesRestore && truth.replaced;
  expect(truth.restores).toBeLessThanOrEqual(mayRepeat ? 2 : 1);
  const held = policy.together ? reader.others.openUntil : 0;
  const budget = (policy.waitMs + policy.rollbackMs) / 1000 + uncounted + watch + SMOKE_SECONDS;
  expect(now).toBeLessThanOrEqual(
    Math.max(held, budget) + (held > 0 ? policy.rollbackMs / 1000 : 0) + SLACK_POLLS * POLL,
  );
}

it(`every verdict is right and timely, whatever ECS does, however late its state is read (SEED=${seed})`, () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(courses, readers, policies, monitorTimes, (course, reader, policy, watch) => {
      const world = byEcs(course);
      const followed = follow(world, reader, policy, watch);
      const { verdict = 'none' } = followed.rollout;
      verdicts.add(verdict);
      const { truth } = world.history;
      // `deployments[]` alone does not show the bake time, which the verdict mentions.
      if (verdict === 'deployed') expect(truth.succeeded || (truth.looksSucceeded && !world.wasVisible())).toBe(true);
      expectTrueVerdict(followed, reader, policy, watch);
    }),
    { seed, numRuns },
  );
  expect([...verdicts].sort()).toEqual(EXPECTED);
});

it(`every verdict is right and timely, whatever CodeDeploy does, however late its state is read (SEED=${seed})`, () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(codeDeployCourses, readers, policies, monitorTimes, (course, reader, policy, watch) => {
      const followed = follow(byCodeDeploy(course, reader), reader, policy, watch);
      const { verdict = 'none' } = followed.rollout;
      verdicts.add(verdict);
      const { succeeded } = followed.history.truth;
      if (verdict === 'deployed') expect(succeeded).toBe(true);
      if (verdict === 'timed-out' && followed.sawAll) expect(succeeded).toBe(false);
      expectTrueVerdict(followed, reader, policy, watch);
    }),
    { seed, numRuns },
  );
  expect([...verdicts].sort()).toEqual(EXPECTED);
});

import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import { previousOf } from '../../../src/history/previous.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { rolling } from '../shapes.ts';
import { EcsHistory, ENDS, type Fate } from './ecs-history.ts';
import type { Row } from './row.ts';
import { advance } from './row.ts';

const POLL = 4;

interface Reader {
  /** The age of each part at each poll, repeated; `null`: it could not be read. */
  readonly lags: readonly { readonly service: number | null; readonly behind: number | null }[];
  /** For this long, nothing can be read at all. */
  readonly blind: { readonly from: number; readonly for: number } | null;
  /** When the service deployment becomes visible; `null`: it may not be read. */
  readonly visibleAfter: number | null;
  readonly cancelledAt: number | null;
  readonly hopelessAt: number | null;
  readonly healthy: boolean;
  /** Two tasks of our deployment fail after it has completed. */
  readonly failingAt: number | null;
  readonly smoke: 'passed' | { readonly failed: string };
  /** The step's other services: when one fails, and until when one is in progress. */
  readonly others: { readonly failAt: number | null; readonly openUntil: number };
  /** The response of our UpdateService that restores the previous revision is lost. */
  readonly losesBack: boolean;
}

const fates: fc.Arbitrary<Fate> = fc.record({
  end: fc.constantFrom(...ENDS),
  at: fc.integer({ min: 3, max: 700 }),
  takes: fc.integer({ min: 1, max: 400 }),
  newer: fc.constantFrom('lands' as const, 'is rolled back' as const),
  thenReplaced: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  bakes: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  bakesCompleted: fc.boolean(),
  beside: fc.constantFrom('nothing', 'one that drains', 'one that was left', 'one on its way'),
});
const lag = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
);
const readers: fc.Arbitrary<Reader> = fc.record({
  lags: fc.array(fc.record({ service: lag, behind: lag }), { minLength: 1, maxLength: 12 }),
  blind: fc.option(fc.record({ from: fc.integer({ min: 0, max: 700 }), for: fc.integer({ min: 10, max: 400 }) }), {
    nil: null,
  }),
  visibleAfter: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 3 }),
  cancelledAt: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null, freq: 2 }),
  hopelessAt: fc.option(fc.integer({ min: 20, max: 900 }), { nil: null, freq: 2 }),
  healthy: fc.boolean(),
  failingAt: fc.option(fc.integer({ min: 20, max: 900 }), { nil: null, freq: 1 }),
  smoke: fc.constantFrom('passed' as const, { failed: 'The smoke test failed.' }),
  others: fc.record({
    failAt: fc.option(fc.integer({ min: 10, max: 900 }), { nil: null, freq: 1 }),
    openUntil: fc.integer({ min: 0, max: 900 }),
  }),
  losesBack: fc.boolean(),
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
const watches = fc.constantFrom(0, 0, 60);
const SMOKE_SECONDS = 10;

/** Follows a history poll by poll, and carries out what `advance` asks for, as follow.ts does in ECS. */
function follow(fate: Fate, reader: Reader, policy: Policy, watch: number) {
  const ecs = new EcsHistory(fate);
  const previous = previousOf(ecs.before);
  let rollout: Row = {
    cluster: 'demo',
    service: 'web',
    own: ownDeployment(rolling(2), ecs.before),
    ...(previous && { previous }),
    phase: 'forward',
    since: 0,
    watchMs: watch * 1000,
    undo: {},
    blind: 0,
  };
  const wrongActs: string[] = [];
  let sawAll = false;
  const known = new Set<string>();
  for (let poll = 0; rollout.phase !== 'ended'; poll++) {
    if (poll > 1000) throw new Error('It does not end.');
    const deadline = rollout.phase === 'forward' ? policy.waitMs / 1000 : Number.POSITIVE_INFINITY;
    const next = ecs.now + POLL;
    const cancelled: boolean = reader.cancelledAt !== null && next >= reader.cancelledAt;
    ecs.runTo(ecs.now < deadline && next > deadline ? deadline : next);
    const now = ecs.now;
    const isBlind = reader.blind !== null && now >= reader.blind.from && now < reader.blind.from + reader.blind.for;
    const lags = reader.lags[poll % reader.lags.length] ?? { service: 0, behind: 0 };
    const { service, behind } = isBlind ? { service: null, behind: null } : lags;
    const visible = reader.visibleAfter !== null && now >= reader.visibleAfter;
    const followed: string = (rollout.back ?? rollout.own).id;
    const seen = ecs.look(followed, service ?? undefined, visible ? (behind ?? undefined) : undefined);
    // As in observe.ts: a service deployment that is known and was not read may differ from `deployments[]`.
    if (seen.serviceDeployment && !cancelled) known.add(followed);
    const observation = cancelled || (known.has(followed) && !seen.serviceDeployment) ? {} : seen;
    const isAt = (at: number | null) => at !== null && now >= at;
    const { failAt, openUntil } = reader.others;
    const look = {
      observation,
      cancelled,
      healthy: reader.healthy,
      others: { open: now < openUntil, ...(isAt(failAt) && { failed: 'Another one failed.' }) },
      ...(isAt(reader.hopelessAt) && { permanent: 'no image' }),
      ...(rollout.phase === 'succeeded' && isAt(reader.failingAt) && { failing: 'Two tasks failed.' }),
    };
    const step = advance(rollout, look, now * 1000, policy);
    sawAll = !cancelled && service === 0 && (visible ? behind === 0 : reader.visibleAfter === null);
    rollout = step.rollout;
    const hasSucceeded = rollout.succeededAt !== undefined;
    // If ECS itself has rolled back a newer deployment, ours is the one to roll back from.
    const isReplaced = ecs.truth.superseded && ecs.primary.id !== rollout.own.id;
    const isWrong = isReplaced || (ecs.truth.succeeded && visible && !hasSucceeded);
    if (step.act && step.act !== 'smoke' && sawAll && isWrong) wrongActs.push(`${step.act} at ${now}`);
    const again = {
      ...rollout,
      phase: cancelled ? ('reverting' as const) : hasSucceeded ? 'succeeded' : 'forward',
    } as const;
    if (step.act === 'smoke') {
      ecs.runTo(now + SMOKE_SECONDS);
      rollout = { ...rollout, smoke: reader.smoke };
    } else if (step.act === 'stop' && visible) ecs.stop();
    else if (step.act && ecs.mayGoBackFrom(rollout.own.id, hasSucceeded)) {
      const back = ecs.updateBack();
      rollout = reader.losesBack ? again : { ...rollout, phase: 'returning', back };
    } else if (step.act) rollout = again;
  }
  return { rollout, ecs, wrongActs, sawAll, wasVisible: known.size > 0 };
}

/** `SEED` repeats a run; `npm run test:deep` sets DEEP, which allows more runs. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 100_000 : 3000;

it(`every verdict is true and in time, whatever ECS does and however it is read (SEED=${seed})`, () => {
  const verdicts = new Map<string, number>();
  fc.assert(
    fc.property(fates, readers, policies, watches, (fate, reader, policy, watch) => {
      const { rollout, ecs, wrongActs, sawAll, wasVisible } = follow(fate, reader, policy, watch);
      const { verdict = 'none' } = rollout;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      // The bake time cannot be seen in `deployments[]` alone, and the verdict says so.
      if (verdict === 'deployed') expect(ecs.truth.succeeded || (ecs.truth.looksSucceeded && !wasVisible)).toBe(true);
      // A deployment that failed a check, or from which ECS has visibly rolled back, is not deployed.
      if (verdict === 'deployed' && sawAll) expect(ecs.truth.previousServes && !ecs.truth.succeeded).toBe(false);
      if (verdict === 'deployed' && typeof rollout.smoke === 'object') expect(reader.cancelledAt).not.toBeNull();
      // Of two versions that have completed, one reader saw both: the newer one is active.
      if (verdict === 'deployed' && sawAll) expect(ecs.truth.newerServes).toBe(false);
      if (verdict === 'rolled-back') expect(ecs.truth.previousServes).toBe(true);
      if (verdict === 'rolled-back' && sawAll) expect(ecs.truth.newerServes).toBe(false);
      // A deployment that sends our revision again is followed; if it began and ended between two polls, no newer one
      // is named.
      if (verdict === 'superseded') expect(rollout.supersededBy ? ecs.truth.superseded : ecs.truth.replaced).toBe(true);
      expect(wrongActs).toEqual([]);
      // A deployment that nobody saw, and that somebody's failed version replaced before it had completed, is sent
      // again.
      const mayRepeat = reader.losesBack && ecs.truth.replaced;
      expect(ecs.truth.updatesBack).toBeLessThanOrEqual(mayRepeat ? 2 : 1);
      const held = policy.together ? reader.others.openUntil : 0;
      const budget = (policy.waitMs + policy.rollbackMs) / 1000 + watch + SMOKE_SECONDS;
      expect(ecs.now).toBeLessThanOrEqual(
        Math.max(held, budget) + (held > 0 ? policy.rollbackMs / 1000 : 0) + 3 * POLL,
      );
    }),
    { seed, numRuns },
  );
  const expected = ['cancelled', 'deployed', 'failed', 'rollback-failed', 'rolled-back', 'superseded', 'timed-out'];
  expect([...verdicts.keys()].sort()).toEqual(expected);
});

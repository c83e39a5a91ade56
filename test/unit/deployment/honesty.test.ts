import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advance } from '../../../src/deployment/advance.ts';
import { ownDeployment } from '../../../src/deployment/judge.ts';
import { type Policy, previousOf, type Rollout } from '../../../src/deployment/rollout.ts';
import { EcsHistory, ENDS, type Fate } from './ecs-history.ts';
import { idOf, rolling } from './shapes.ts';

const POLL = 4;

interface Reader {
  /** How old each part is at each poll, over and over; `null`: it could not be read. */
  readonly lags: readonly { readonly service: number | null; readonly behind: number | null }[];
  /** For so long nothing can be read at all. */
  readonly blind: { readonly from: number; readonly for: number } | null;
  /** From when the service deployment can be seen; `null`: it may not be read. */
  readonly visibleAfter: number | null;
  readonly cancelledAt: number | null;
  readonly hopelessAt: number | null;
  readonly healthy: boolean;
}

const fates: fc.Arbitrary<Fate> = fc.record({
  end: fc.constantFrom(...ENDS),
  at: fc.integer({ min: 3, max: 700 }),
  takes: fc.integer({ min: 1, max: 400 }),
  newer: fc.constantFrom('lands' as const, 'is rolled back' as const),
  thenReplaced: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
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
});
const policies: fc.Arbitrary<Policy> = fc.record({
  waitMs: fc.integer({ min: 60, max: 900 }).map((seconds) => seconds * 1000),
  rollbackMs: fc.integer({ min: 60, max: 500 }).map((seconds) => seconds * 1000),
  onFailure: fc.constantFrom('rollback' as const, 'leave' as const),
  onTimeout: fc.constantFrom('auto' as const, 'rollback' as const, 'leave' as const),
  onCancel: fc.constantFrom('rollback' as const, 'leave' as const),
  failFast: fc.boolean(),
  together: fc.constant(false),
  smoke: fc.constant(false),
});

/** Follows a history poll by poll, and does in it what `advance` asks for, as follow.ts does in ECS. */
function follow(fate: Fate, reader: Reader, policy: Policy) {
  const ecs = new EcsHistory(fate);
  const previous = previousOf(ecs.before);
  let rollout: Rollout = {
    cluster: 'demo',
    service: 'web',
    own: ownDeployment(rolling(2), ecs.before),
    ...(previous && { previous }),
    phase: 'forward',
    since: 0,
    watchMs: 0,
    undo: {},
    blind: 0,
  };
  const wrongActs: string[] = [];
  let sawAll = false;
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
    const observation = cancelled
      ? {}
      : ecs.look(followed, service ?? undefined, visible ? (behind ?? undefined) : undefined);
    const hopeless = reader.hopelessAt !== null && now >= reader.hopelessAt;
    const look = { observation, cancelled, healthy: reader.healthy, ...(hopeless && { hopeless: 'no image' }) };
    const step = advance(rollout, look, now * 1000, policy);
    sawAll = !cancelled && service === 0 && (visible ? behind === 0 : reader.visibleAfter === null);
    if (step.act && sawAll && (ecs.truth.superseded || (ecs.truth.landed && visible)))
      wrongActs.push(`${step.act} at ${now}`);
    rollout = step.rollout;
    if (step.act === 'stop' && visible) ecs.stop();
    else if (step.act && ecs.primary.id === idOf(2) && ecs.primary.rolloutState !== 'COMPLETED')
      rollout = { ...rollout, phase: 'returning', back: ecs.updateBack() };
    else if (step.act) rollout = { ...rollout, phase: cancelled ? 'reverting' : 'forward' };
  }
  return { rollout, ecs, wrongActs, sawAll };
}

/** `SEED` repeats a run; `npm run test:deep` sets DEEP and takes its time. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 100_000 : 3000;

it(`whatever ECS does and however it is read, a verdict is true and comes in time (SEED=${seed})`, () => {
  const verdicts = new Map<string, number>();
  fc.assert(
    fc.property(fates, readers, policies, (fate, reader, policy) => {
      const { rollout, ecs, wrongActs, sawAll } = follow(fate, reader, policy);
      const { verdict = 'none' } = rollout;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      if (verdict === 'deployed') expect(ecs.truth.landed).toBe(true);
      // Of two versions that have landed, one reader saw both: the newer one serves.
      if (verdict === 'deployed' && sawAll) expect(ecs.truth.newerServes).toBe(false);
      if (verdict === 'rolled-back') expect(ecs.truth.previousServes).toBe(true);
      // One that sends our revision again is followed; where it came and went between two looks, no newer one is named.
      if (verdict === 'superseded') expect(rollout.supersededBy ? ecs.truth.superseded : ecs.truth.replaced).toBe(true);
      expect(wrongActs).toEqual([]);
      expect(ecs.truth.updatesBack).toBeLessThanOrEqual(1);
      expect(ecs.now).toBeLessThanOrEqual((policy.waitMs + policy.rollbackMs) / 1000 + 3 * POLL);
    }),
    { seed, numRuns },
  );
  const expected = ['cancelled', 'deployed', 'failed', 'rollback-failed', 'rolled-back', 'superseded', 'timed-out'];
  expect([...verdicts.keys()].sort()).toEqual(expected);
});

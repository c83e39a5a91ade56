import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cancel, check, ENDED_BEFORE, LATE, type Preloads, preloadsOf, wordsOf } from './cancel-check.ts';
import { type Scene, Stage } from './cancel-scenes.ts';
import type { Place } from './gate.ts';

/*
 * Jobs that are cancelled, and processes that are killed, in each phase of each action: before, during and after the
 * requests of the phase, and at other times. SEED repeats a sample; DEEP runs all; SCENE runs the scenes that it
 * matches.
 */

const SPEED = 10;
const AT_ONCE = 10;
const PLACES: readonly Place[] = ['before', 'during', 'after'];
const CANCELLATION_KINDS = ['once', 'twice', 'killed'] as const;
const HOUR_MS = 3_600_000;
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const deep = Boolean(process.env.DEEP);

let stage: Stage;
let preloads: Preloads;
beforeAll(async () => {
  stage = await Stage.set();
  preloads = preloadsOf((name, content) => stage.write(name, content));
});
afterAll(() => stage.strike());

/**
 * All cancellations of a scene: at each place in each request, with each policy and, in turn, each kind of
 * cancellation; and at some times between requests.
 */
function cancelsOf(name: string, { requests, action }: Scene): Cancel[] {
  const policies = action === 'run-task' ? (['leave'] as const) : (['leave', 'rollback'] as const);
  const places = Array.from({ length: requests }, (_, index) => index + 1).flatMap((number) =>
    PLACES.map((place, index) => {
      const hold = place === 'after' ? 0 : (number + index) % 2 === 0 ? 200 : ('never' as const);
      return { when: { number, place, hold }, how: CANCELLATION_KINDS[(number + index) % 3] as Cancel['how'] };
    }),
  );
  const moments = fc.sample(
    fc.record({ when: fc.integer({ min: 0, max: 20_000 }), how: fc.constantFrom(...CANCELLATION_KINDS) }),
    {
      numRuns: 6,
      seed,
    },
  );
  return policies.flatMap((onCancel) =>
    [...places, ...moments].map((one): Cancel => ({ scene: name, onCancel, ...one, speed: SPEED })),
  );
}

async function all(
  cancels: readonly Cancel[],
  scenes: Readonly<Record<string, Scene>>,
): Promise<{ wrong: string[]; late: number; missed: number }> {
  const queue = [...cancels];
  const ends = new Map<string, number>();
  const wrong: string[] = [];
  const worker = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      try {
        const end = await check(scenes[one.scene] as Scene, one, preloads);
        ends.set(end, (ends.get(end) ?? 0) + 1);
      } catch (error) {
        const reported = (error as Error).message.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
        wrong.push(`${wordsOf(one)}: ${reported.replace(/\s+/g, ' ').slice(0, 700)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (process.env.SHOW) console.log(ends);
  const [late = 0, missed = 0] = [LATE, ENDED_BEFORE].map((kind) =>
    [...ends].filter(([end]) => end.startsWith(kind)).reduce((sum, [, count]) => sum + count, 0),
  );
  return { wrong, late, missed };
}

describe(`a cancelled job leaves the service intact and reports the state of the service once (SEED=${seed}),`, () => {
  it(
    'in whichever phase the job is cancelled',
    async () => {
      const { scenes } = stage;
      const wanted = new RegExp(process.env.SCENE ?? '');
      const cancels = Object.entries(scenes)
        .filter(([name]) => wanted.test(name))
        .flatMap(([name, scene]) => {
          const every = cancelsOf(name, scene);
          const numRuns = Number(process.env.RUNS ?? 1);
          return deep ? every : fc.sample(fc.constantFrom(...every), { numRuns, seed });
        });
      const { wrong, late, missed } = await all(cancels, scenes);
      expect(wrong).toEqual([]);
      expect(late).toBeLessThanOrEqual(Math.ceil(cancels.length / 5));
      expect(missed).toBeLessThanOrEqual(Math.ceil(cancels.length / 5));
    },
    HOUR_MS,
  );
});

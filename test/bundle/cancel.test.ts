import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ActionRun } from '../runner/runner.ts';
import { type Cancel, checkWords, preloadsOf } from './cancel-check.ts';
import { DEPLOYERS, type Deployer } from './deployers.ts';
import { Gate, type Place } from './gate.ts';
import { definition, type World } from './world.ts';

/*
 * A run is recorded, and then cancelled before, during and after each of its requests, and at any other time. SEED
 * repeats a sample; DEEP runs all. The cancel ladder is scaled by the speed, at most 10.
 */

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SPEED = 10;
const AT_ONCE = 8;
const PLACES: readonly Place[] = ['before', 'during', 'after'];
const VERSIONS = ['good', 'bad'] as const;
const POLICIES = ['leave', 'rollback'] as const;

interface Case {
  readonly by: Deployer;
  readonly version: (typeof VERSIONS)[number];
  readonly onCancel: (typeof POLICIES)[number];
  /** A request and a place in it, or simulated ms after the start. */
  readonly when: { readonly number: number; readonly place: Place } | number;
  /** How long a request is held after the cancellation, in real ms; `never`: it gets no response. */
  readonly hold?: number | 'never';
  readonly how: Cancel['how'];
  readonly speed: number;
}

const fileOf = ({ name, container }: Deployer, letter: string) => {
  const path = join(folder, `${name}-${letter}.json`);
  writeFileSync(path, JSON.stringify(definition(letter, container)));
  return path;
};
const FILES = new Map(
  DEPLOYERS.map((by) => [
    by,
    { good: fileOf(by, 'b'), bad: fileOf(by, 'd') } satisfies Record<Case['version'], string>,
  ]),
);

const CANCELLATION_KINDS = ['once', 'twice', 'killed'] as const;
const preloads = preloadsOf((name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
});

async function start(by: Deployer, speed: number): Promise<World> {
  const world = await by.start();
  world.aws.setSpeed(speed);
  world.aws.setPlans([
    { match: { image: 'b'.repeat(64) }, tasks: [{ start: 3, healthy: 2 }] },
    {
      match: { image: 'd'.repeat(64) },
      tasks: [
        { failToStart: { after: 3, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' } },
      ],
    },
  ]);
  return world;
}

function run(world: World, gate: Gate, { by, version, onCancel, how }: Case, more: object): Promise<ActionRun> {
  return world.run(
    'deploy-service',
    { 'task-definition': FILES.get(by)?.[version] as string, 'on-cancel': onCancel },
    { aws: gate.aws, ...(how !== 'once' && { env: { NODE_OPTIONS: `--import=${preloads[how]}` } }), ...more },
  );
}

/** The number of requests that the run sends if nobody cancels it. */
async function record(by: Deployer, version: Case['version']): Promise<number> {
  const world = await start(by, SPEED);
  const gate = await Gate.open(world.aws);
  try {
    await run(world, gate, { by, version, onCancel: 'leave', when: 0, how: 'once', speed: SPEED }, {});
    return gate.operations.length;
  } finally {
    await gate.close();
    await world.end();
  }
}

/** The report of the step at its end, from whichever phase wrote it. */
function reportedBy({ outputs, summary, post }: ActionRun): { verdict: string; text: string } {
  const text = post?.summary || summary;
  return { verdict: /Deploy `web`: ([a-z-]+)/.exec(text)?.[1] ?? outputs.verdict ?? 'nothing', text };
}

async function check(one: Case): Promise<string> {
  const { by, version, onCancel, when, hold, how, speed } = one;
  const world = await start(by, speed);
  const { taskDefinition: previous } = await by.active(world, 'web');
  const cancel = new AbortController();
  let pace: NodeJS.Timeout | undefined;
  const gate = await Gate.open(
    world.aws,
    typeof when === 'number'
      ? undefined
      : {
          ...when,
          run: () => {
            cancel.abort();
            if (hold === 'never') return new Promise(() => undefined);
            return new Promise((resolve) => setTimeout(resolve, hold ?? 0));
          },
        },
  );
  try {
    // At real speed the test does not wait for ECS's rollback: ECS's clock then runs faster.
    if (speed === 1) pace = setInterval(() => world.aws.step(cancelled() ? 1500 : 400), 100);
    const beganAt = performance.now();
    const cancelled = () => typeof when === 'number' && performance.now() - beganAt > when / speed;
    const result = await run(
      world,
      gate,
      one,
      typeof when === 'number' ? { cancelAfter: when } : { signal: cancel.signal },
    );
    clearInterval(pace);
    const { verdict, text } = reportedBy(result);
    checkWords(world, by, how, result, verdict === 'nothing' ? [] : [verdict]);
    await gate.drained();
    const calls = gate.operations.length;
    const atEnd = await by.active(world, 'web');
    const hadCompleted = await by.hasCompleted(world, 'web');
    const stops = by.stops(world);
    world.aws.step(90 * 60_000);
    const later = await by.active(world, 'web');
    // The step makes no call after its end.
    expect(gate.operations.length).toBe(calls);
    const deployed = by.deployed(world, 'web');
    const forward = deployed.filter((revision) => revision !== previous);
    // At most one update and one restore.
    expect(forward.length).toBeLessThanOrEqual(1);
    expect(deployed.length - forward.length).toBeLessThanOrEqual(1);
    // The service is complete in the end: it runs only one version.
    expect(later).toMatchObject({ isComplete: true });
    const active = later.taskDefinition === previous ? 'old' : 'new';
    if (result.conclusion === 'success') expect([verdict, active]).toEqual(['deployed', 'new']);
    if (forward.length === 0) expect([active, stops]).toEqual(['old', 0]);
    if (version === 'bad') expect(active).toBe('old');
    if (version === 'good' && onCancel === 'leave') {
      expect([stops, deployed.length - forward.length]).toEqual([0, 0]);
      if (forward.length > 0) expect(active).toBe('new');
    }
    // The report is true, now or after ECS or CodeDeploy has finished.
    if (verdict === 'deployed') expect(active).toBe('new');
    if (verdict === 'rolled-back')
      expect([active, atEnd.taskDefinition, hadCompleted]).toEqual(['old', previous, true]);
    if (onCancel === 'rollback' && forward.length > 0 && verdict !== 'deployed') {
      expect(active).toBe('old');
      if (verdict !== 'rolled-back') expect(text).toMatch(/still rolling back/);
    }
    // After a write was sent, the step reports its result; a process that ended before that reports nothing.
    if (forward.length > 0) expect(['deployed', 'rolled-back', 'cancelled']).toContain(verdict);
    return `${by.name} ${version} ${onCancel} ${how}: ${verdict}`;
  } finally {
    clearInterval(pace);
    await gate.close();
    await world.end();
  }
}

function wordsOf({ by, version, onCancel, when, hold, how, speed }: Case): string {
  const moment =
    typeof when === 'number' ? `${when} ms after the start` : `${when.place} request ${when.number}, held ${hold} ms`;
  return `a ${version} version of ${by.name}, on-cancel ${onCancel}, cancelled (${how}) ${moment}, speed ${speed}`;
}

/** Runs many at a time; returns their results, by number, and what was wrong. */
async function all(cases: readonly Case[]) {
  const queue = [...cases];
  const ends = new Map<string, number>();
  const wrong: string[] = [];
  const worker = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      try {
        const end = await check(one);
        ends.set(end, (ends.get(end) ?? 0) + 1);
      } catch (error) {
        const printed = (error as Error).message.replaceAll(`${String.fromCharCode(27)}`, '').replace(/\[\d+m/g, '');
        wrong.push(`${wordsOf(one)}: ${printed.replace(/\s+/g, ' ').slice(0, 600)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (process.env.SHOW) console.log(ends);
  return wrong;
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const deep = Boolean(process.env.DEEP);
const kinds = fc.record({
  version: fc.constantFrom(...VERSIONS),
  onCancel: fc.constantFrom(...POLICIES),
  how: fc.constantFrom(...CANCELLATION_KINDS),
});
const HOUR_MS = 3_600_000;

describe.each(DEPLOYERS)(
  `a job that deploys with $name leaves the service intact and reports its state (SEED=${seed})`,
  (by) => {
    const isEcs = by.name === 'ECS';

    it(
      'if the job is cancelled before, during or after any request',
      async () => {
        const numbers = Object.fromEntries(
          await Promise.all(VERSIONS.map(async (version) => [version, await record(by, version)])),
        );
        const places = VERSIONS.flatMap((version) =>
          POLICIES.flatMap((onCancel) =>
            Array.from({ length: numbers[version] as number }, (_, index) => index + 1).flatMap((number) =>
              PLACES.flatMap((place) =>
                (place === 'after' ? [0] : [200, 'never' as const]).map(
                  (hold): Case => ({
                    by,
                    version,
                    onCancel,
                    when: { number, place },
                    hold,
                    how: CANCELLATION_KINDS[number % 3] as Case['how'],
                    speed: SPEED,
                  }),
                ),
              ),
            ),
          ),
        );
        const cases = deep ? places : fc.sample(fc.constantFrom(...places), { numRuns: isEcs ? 8 : 4, seed });
        expect(await all(cases)).toEqual([]);
      },
      HOUR_MS,
    );

    it(
      'if the job is cancelled at any other time',
      async () => {
        const moments = fc.record({ kind: kinds, ms: fc.integer({ min: 0, max: 90_000 }) });
        const numRuns = isEcs ? 14 : 5;
        const cases = fc.sample(moments, { numRuns: deep ? 200 : numRuns, seed }).map(({ kind, ms }, index): Case => {
          const some = { by, ...kind };
          // Two runs at real speed, because only then is the start of a process not scaled.
          return isEcs && index < 2 ? { ...some, when: ms % 8000, speed: 1 } : { ...some, when: ms, speed: SPEED };
        });
        expect(await all(cases)).toEqual([]);
      },
      HOUR_MS,
    );
  },
);

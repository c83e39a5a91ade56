import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Gate, type Place } from './gate.ts';
import { definition, World } from './world.ts';

/*
 * A run of a task that would go on for an hour is cancelled before, during and after each of its first requests, and at
 * any other moment. SEED repeats a sample; DEEP runs more.
 */

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'migrate.json');
writeFileSync(file, JSON.stringify({ ...definition('e'), family: 'migrate' }));

const SPEED = 10;
const AT_ONCE = 3;
/** Once the task is followed, every poll is like the one before. */
const REQUESTS = 9;

interface Case {
  readonly number: number;
  readonly place: Place;
  /** How long the request is held after the cancel, in real ms; `never`: it is not answered any more. */
  readonly hold: number | 'never';
}

async function check({ number, place, hold }: Case): Promise<void> {
  const world = await World.start();
  world.aws.setSpeed(SPEED);
  const plan = { start: 3, log: [{ after: 1, line: 'migrating' }], exit: { after: 3600, code: 0 } };
  world.aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [plan] }]);
  const cancel = new AbortController();
  const held = () => {
    cancel.abort();
    return new Promise((resolve) => {
      if (hold !== 'never') setTimeout(resolve, hold);
    });
  };
  const gate = await Gate.open(world.aws, { number, place, run: held });
  try {
    const inputs = { service: '', 'task-definition': file, 'launch-type': 'EC2' };
    const result = await world.run('run-task', inputs, { aws: gate.aws, signal: cancel.signal });
    expect(result.conclusion).toBe('cancelled');
    const started = (await Promise.all([tasks(world, 'RUNNING'), tasks(world, 'STOPPED')])).flat();
    expect(started.length).toBeLessThanOrEqual(1);
    expect(await tasks(world, 'RUNNING')).toEqual([]);
    const said = `${result.summary}${result.post?.summary ?? ''}`;
    if (started.length > 0) expect(said).toMatch(/was stopped/);
    if (said) expect(said).toMatch(/cancelled/);
    expect([...(result.log + (result.post?.log ?? '')).matchAll(/\| migrating/g)].length).toBeLessThanOrEqual(1);
  } finally {
    await gate.close();
    await world.end();
  }
}

async function tasks({ admin }: World, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<string[]> {
  const { taskArns } = await admin.send(new ListTasksCommand({ cluster: 'demo', family: 'migrate', desiredStatus }));
  return taskArns ?? [];
}

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const cases = fc.sample(
  fc.record({
    number: fc.integer({ min: 1, max: REQUESTS }),
    place: fc.constantFrom<Place>('before', 'during', 'after'),
    hold: fc.constantFrom<number | 'never'>(0, 200, 'never'),
  }),
  { seed, numRuns: process.env.DEEP ? 100 : 9 },
);

it(`a cancelled job leaves no task behind, whenever it is cancelled (SEED=${seed})`, async () => {
  const queue = [...cases];
  const wrong: string[] = [];
  const worker = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const words = `${one.place} request ${one.number}, held ${one.hold}`;
      await check(one).catch((error: Error) => wrong.push(`${words}: ${error.message}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(wrong).toEqual([]);
}, 600_000);

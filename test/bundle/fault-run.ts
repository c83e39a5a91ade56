import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Fault, FaultName } from '../../local-aws/faults.ts';
import type { ActionRun, StepOptions } from '../runner/runner.ts';
import { arnOf, DEPLOYERS, type Deployer, writeDefinition } from './deployers.ts';
import type { World } from './world.ts';

/* Deployments of both controllers during which AWS, or something between AWS and the step, has a fault. */

/** Slower than the other tests: five at a time share the machine, and a call's timeout is scaled too. */
const SPEED = 20;

/** The reads of two polls, and one additional read of the earlier deployments. */
export const TWO_POLLS = 4;

export const PASSING = ['throttling', 'server-error', 'reset', 'lost-answer', 'stale-reads'] as const;
/** Responses that are not from AWS, to a write that has taken effect. */
export const INVALID_RESPONSES = [
  'html-answer',
  'empty-answer',
  'null-answer',
  'stalled-answer',
  'slow-answer',
] as const;
export const LASTING = ['expired-token', 'denied'] as const;
export const WORDS = { 'expired-token': /expired/, denied: /Allow (ecs|codedeploy):\w+|denied/ } as const;

export type Passing = (typeof PASSING)[number];
export type Lasting = (typeof LASTING)[number];

export const isLasting = (name: FaultName): name is Lasting => Object.hasOwn(WORDS, name);

/** Files of a version that works (`good`), and of one whose image is missing (`missing`), for a controller. */
export class Files {
  readonly #folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  readonly #paths = new Map(
    DEPLOYERS.map((by) => {
      const [good, missing] = ['b', 'd'].map((letter) => writeDefinition(this.#folder, by, letter));
      return [by, { good, missing } as { good: string; missing: string }];
    }),
  );

  of(by: Deployer): { readonly good: string; readonly missing: string } {
    return this.#paths.get(by) as { good: string; missing: string };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** The seed of a sample. `npm run test:deep` sets DEEP, and then all tests run. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/**
 * A sample of the rows of a table, each of which takes some seconds: for ECS `count` rows, by default all of them; for
 * CodeDeploy, whose deployments share most of their code with those of ECS, one.
 */
export function chosen<Row>({ name }: Deployer, rows: readonly Row[], count = rows.length): readonly Row[] {
  if (process.env.DEEP) return rows;
  const first = seed % rows.length;
  return [...rows, ...rows].slice(first, first + (name === 'ECS' ? Math.min(count, rows.length) : 1));
}

/** Each run has its own local AWS, so that many can run concurrently. */
export async function inWorld(start: () => Promise<World>, test: (world: World) => Promise<void>): Promise<void> {
  const world = await start();
  try {
    world.aws.setSpeed(SPEED);
    world.aws.setPlans([
      {
        match: { image: 'd'.repeat(64) },
        tasks: [
          {
            failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' },
          },
        ],
      },
    ]);
    await test(world);
  } finally {
    await world.end();
  }
}

/** Reads of the service since a time. */
export function readsSince(world: World, time: number): number {
  return world.aws.requests({ service: 'ecs', operation: 'DescribeServices' }).filter((read) => read.time >= time)
    .length;
}

/** A fault for these operations. In the local AWS, only reads of ECS can be stale. */
export function faultFor(name: FaultName, operations: readonly string[], more: Partial<Fault> = {}): Fault {
  return name === 'stale-reads'
    ? { name, seconds: 10, operations: ['ecs:*'], ...more }
    : { name, operations: [...operations], ...more };
}

/**
 * Runs with a fault that starts when a line of the log matches; also returns that time. The fault's `for` begins with
 * the first call that it affects, however long a busy machine takes until then.
 */
export async function runWithFault(
  world: World,
  path: string,
  when: RegExp,
  { for: seconds, ...fault }: Fault,
  onLine: NonNullable<StepOptions['onLine']> = () => undefined,
): Promise<{ run: ActionRun; beganAt: number; hits: number }> {
  const { clock } = world.aws;
  let beganAt = Number.NaN;
  let hits = 0;
  let ends = Number.POSITIVE_INFINITY;
  const watch = setInterval(() => {
    hits = Math.max(hits, world.aws.faults()[0]?.hits ?? 0);
    if (seconds !== undefined && hits > 0) ends = Math.min(ends, clock.now() + seconds * 1000);
    if (clock.now() >= ends) world.aws.setFaults([]);
  }, 20);
  const run = await world.run(
    'deploy-service',
    { 'task-definition': path },
    {
      onLine: (line) => {
        onLine(line);
        if (!Number.isNaN(beganAt) || !when.test(line.text)) return;
        beganAt = clock.now();
        world.aws.setFaults([fault]);
      },
    },
  );
  clearInterval(watch);
  return { run, beganAt, hits };
}

/** Deployed, with one call, without any attempt to stop the deployment. */
export function expectDeployed(run: ActionRun, world: World, by: Deployer): void {
  expect(run.annotations).toEqual([]);
  expect(run.outputs).toMatchObject({ verdict: 'deployed', 'serving-task-definition-arn': arnOf(by, 'ours') });
  expect(by.stops(world)).toBe(0);
}

/** Ended as unobservable within two polls of the beginning of the fault, without another attempt to deploy. */
export function expectUnknown(run: ActionRun, world: World, by: Deployer, name: Lasting, beganAt: number): void {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'unknown', reason: expect.stringMatching(WORDS[name]) });
  expect(readsSince(world, beganAt)).toBeLessThanOrEqual(TWO_POLLS);
  expect(by.deployed(world, 'web')).toHaveLength(1);
}

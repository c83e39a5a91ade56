import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { IMAGE_MISSING } from '../sentences/causes.ts';
import { capitalized } from '../sentences/pattern.ts';
import { deploymentNotEnded, rollbackNotEnded, STILL_IN_PROGRESS } from '../sentences/rollout.ts';
import { DEPLOYERS, writeDefinition } from './deployers.ts';
import { chosen } from './fault-run.ts';
import type { World } from './world.ts';

/* The verdicts of deployments by both controllers. SEED repeats the sample of CodeDeploy; DEEP runs all of them. */

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  readonly title: string;
  /** The image of the new revision. */
  readonly letter: string;
  readonly inputs?: StepOptions['inputs'];
  readonly plans?: readonly object[];
  readonly isSuperseded?: boolean;
  readonly verdict: string;
  readonly reason: string;
  /** The last line of the error, which names the active revision. */
  readonly active?: string;
  /** The numbers of deployments and of stops that the step requests. */
  readonly writes: readonly [deployments: number, stops: number];
}

const never = (letter: string) => ({ match: { image: letter.repeat(64) }, tasks: [{ start: 100_000 }] });
const stoppedReason = 'CannotPullContainerError: failed to resolve ref web: not found';
const MISSING = { match: { image: 'd'.repeat(64) }, tasks: [{ failToStart: { after: 5, stoppedReason } }] };

const ROWS: readonly Row[] = [
  {
    title: 'writes nothing and reports unchanged if the same definition with image digests is active',
    ...{ letter: 'a', verdict: 'unchanged', reason: '', writes: [0, 0] },
  },
  {
    title: 'times out and rolls back if no new task has become healthy by the deadline',
    ...{ letter: 'b', plans: [never('b')], inputs: { 'wait-for-minutes': 2 } },
    ...{ verdict: 'rolled-back', reason: deploymentNotEnded('2 minutes'), writes: [1, 1] },
  },
  {
    title: 'times out and leaves the rollout in progress with on-timeout: leave',
    ...{ letter: 'b', plans: [never('b')], inputs: { 'wait-for-minutes': 2, 'on-timeout': 'leave' } },
    ...{ verdict: 'timed-out', reason: deploymentNotEnded('2 minutes'), active: STILL_IN_PROGRESS, writes: [1, 0] },
  },
  {
    title: 'reports superseded, with the newer deployment, when another pipeline deploys the same service',
    ...{ letter: 'b', plans: [{ match: { image: 'b'.repeat(64) }, tasks: [{ start: 300 }] }], isSuperseded: true },
    ...{ verdict: 'superseded', reason: 'A newer deployment', writes: [1, 0] },
  },
  {
    title: 'rolls back a version whose image is missing, sooner than the controller would notice',
    ...{ letter: 'd', plans: [MISSING], verdict: 'rolled-back', reason: capitalized(IMAGE_MISSING), writes: [1, 1] },
  },
  {
    title: 'reports rollback-failed if the previous version has not started again by the end of rollback-minutes',
    ...{ letter: 'b', plans: [never('a')] },
    inputs: { 'smoke-url': 'http://127.0.0.1:9/', 'smoke-timeout': 1, 'rollback-minutes': 1 },
    ...{ verdict: 'rollback-failed', reason: rollbackNotEnded('1 minute'), writes: [2, 0] },
  },
];

describe.each(DEPLOYERS)('deploy-service, for a service that $name deploys,', (by) => {
  let world: World;
  afterEach(() => world.end());

  it.each(chosen(by, ROWS))('$title', async (row) => {
    world = await by.start();
    world.policy = true;
    world.aws.setPlans(row.plans ?? []);
    const other = row.isSuperseded ? await world.register('e', by.container) : '';
    world.aws.clearRequests();
    let replaced: Promise<void> | undefined;
    const run = await world.run(
      'deploy-service',
      { 'task-definition': writeDefinition(folder, by, row.letter), ...row.inputs },
      {
        onLine: ({ text }) => {
          if (other && by.proceeds.test(text)) replaced ??= by.supersede(world, 'web', other);
        },
      },
    );
    await replaced;
    expect(run.outputs).toMatchObject({ verdict: row.verdict, reason: expect.stringContaining(row.reason) });
    expect(run.exitCode).toBe(row.verdict === 'unchanged' ? 0 : 1);
    if (other) expect(run.outputs.reason).toContain(other.split('/')[1]);
    if (row.active) expect(run.annotations.at(-1)?.message).toContain(row.active);
    if (row.verdict === 'rolled-back') {
      const taskDefinition = `web:${by.first}`;
      expect(run.outputs['serving-task-definition-arn']).toMatch(new RegExp(`/${taskDefinition}$`));
      expect((await by.active(world, 'web')).taskDefinition).toBe(taskDefinition);
    }
    const ofTest = row.isSuperseded ? [1, by.name === 'ECS' ? 0 : 1] : [0, 0];
    const writes = row.writes.map((count, index) => count + (ofTest[index] ?? 0));
    expect([by.deployed(world, 'web').length, by.stops(world)]).toEqual(writes);
  });
});

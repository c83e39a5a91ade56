import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { NO_INSTANCE } from '../sentences/causes.ts';
import { arnOf, DEPLOYERS, writeDefinition } from './deployers.ts';
import { RIGHTS, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CASES = RIGHTS.flatMap(([rights, policy]) => DEPLOYERS.map((by) => ({ rights, policy, by, name: by.name })));

/** The behavior of the service's tasks, and of the task before the update. */
const plans = (migration: object) => [
  { match: { service: 'web' }, tasks: [{ start: 3, healthy: 2 }] },
  { match: { taskDefinition: 'web' }, tasks: [migration] },
];

describe.each(CASES)('deploy-service with run-task and services of $name, $rights', ({ by, policy }) => {
  const file = writeDefinition(folder, by, 'b');
  const [first, ours] = [arnOf(by, 'first'), arnOf(by, 'ours')];
  const updates = (service = 'web') => by.deployed(world, service).length;
  let world: World;
  beforeEach(async () => {
    world = await by.start();
    world.policy = policy;
  });
  afterEach(() => world.end());

  const run = (inputs: NonNullable<StepOptions['inputs']> = {}, options: StepOptions = {}) =>
    world.run('deploy-service', { 'task-definition': file, 'run-task': true, ...inputs }, options);

  it('runs the task with the new revision, and then updates the service', async () => {
    world.aws.setPlans(plans({ log: [{ after: 1, line: 'migrated' }], exit: { after: 2, code: 0 } }));
    const result = await run({
      'run-task-container-overrides': '[{"name": "web", "command": ["migrate"]}]',
      'run-task-tags': '[{"key": "purpose", "value": "migration"}]',
    });
    expect(result.outputs).toMatchObject({
      verdict: 'deployed',
      'task-definition-arn': ours,
      'run-task-arn': expect.stringMatching(/^\["arn:aws:ecs:eu-central-1:123456789012:task\/demo\/[0-9a-f]{32}"\]$/),
    });
    const [task] = world.aws.requests({ service: 'ecs', operation: 'RunTask' });
    expect(task?.input).toMatchObject({
      taskDefinition: ours,
      overrides: { containerOverrides: [{ name: 'web', command: ['migrate'] }] },
    });
    const writes = world.aws
      .requests()
      .map(({ operation }) => operation)
      .filter((operation) => /^(Register|Run|Update|Create)/.test(operation));
    expect(writes).toEqual(['RegisterTaskDefinition', 'RunTask', by.writes[0][1]]);
    expect(result.log).toContain('| migrated');
    expect(result.summary).toContain('succeeded');
  });

  it('updates nothing if the task fails, and reports the cause', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 1 } }));
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'refused',
      'task-definition-arn': ours,
      'serving-task-definition-arn': first,
      reason: expect.stringMatching(/^The task before the update: failed. Container 'web' ended with exit code 1/),
    });
    expect(updates()).toBe(0);
    expect(result.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
  });

  it('does not run the task in a rerun with nothing to update, unless run-task-always is set', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 0 } }));
    await run();
    world.aws.step(3_600_000);
    expect((await run()).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(world.calls('RunTask')).toBe(1);
    expect((await run({ 'run-task-always': true })).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(world.calls('RunTask')).toBe(2);
    expect(updates()).toBe(1);
  });

  it('stops the task, and updates nothing, when the job is cancelled', async () => {
    world.aws.setPlans(plans({ start: 3, exit: { after: 3600, code: 0 } }));
    const result = await run({}, { cancelWhen: /RUNNING/ });
    expect(result.conclusion).toBe('cancelled');
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': first });
    expect(world.calls('StopTask')).toBe(1);
    expect(result.post?.summary).toContain('was stopped');
    expect(updates()).toBe(0);
  });

  it('runs one task for several services, with the revision of the first service', async () => {
    const api = { match: { service: 'api' }, tasks: [{ start: 3, healthy: 2 }] };
    world.aws.setPlans([api, ...plans({ exit: { after: 2, code: 0 } })]);
    await by.createLeaving(world, 'api');
    world.aws.clearRequests();
    const result = await run({ service: 'api, web' });
    expect(result.outputs).toMatchObject({ verdict: 'deployed' });
    expect(world.aws.requests({ service: 'ecs', operation: 'RunTask' }).map(({ input }) => input)).toMatchObject([
      { taskDefinition: result.outputs['task-definition-arn'] },
    ]);
    expect([updates('api'), updates('web')]).toEqual([1, 1]);
  });

  it('runs the task with a new revision if no service is given', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 3 } }));
    const result = await run({ service: '', 'run-task-launch-type': 'EC2' });
    expect(result.outputs).toMatchObject({
      verdict: 'refused',
      'task-definition-arn': ours,
      reason: expect.stringContaining("Container 'web' ended with exit code 3"),
    });
  });

  it('updates nothing if no task was started, and reports the cause', async () => {
    world.aws.setPlans([{ match: { taskDefinition: 'web' }, tasks: [{ unplaced: { reason: 'RESOURCE:MEMORY' } }] }]);
    const result = await run();
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': first });
    expect(result.outputs.reason).toContain(`${NO_INSTANCE} (RESOURCE:MEMORY)`);
    expect(result.outputs['run-task-arn'] ?? '').toBe('');
    expect(updates()).toBe(0);
  });

  it('stops the task at the time limit of the task, and updates nothing', async () => {
    world.aws.setPlans(plans({ start: 3, exit: { after: 3600, code: 0 } }));
    const result = await run({ 'run-task-time-limit-minutes': 1 });
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': first });
    expect(result.outputs.reason).toContain('The task did not end within 1 minute and was stopped');
    expect([world.calls('StopTask'), updates()]).toEqual([1, 0]);
  });

  it('runs nothing in a dry run', async () => {
    expect((await run({ 'dry-run': true })).outputs).toMatchObject({ verdict: 'planned' });
    expect(world.calls('RunTask')).toBe(0);
  });

  it('reads the services again after the task, so that a rollback restores a deployment that was made during the task', async () => {
    // The task takes longer than the other tool's deployment.
    world.aws.setPlans(plans({ start: 3, exit: { after: 300, code: 0 } }));
    const other = await world.register('c', by.container);
    const result = await run(
      {},
      { onLine: ({ text }) => void (/RUNNING/.test(text) && by.deploy(world, 'web', other)) },
    );
    expect(result.outputs).toMatchObject({ verdict: 'deployed', 'previous-task-definition-arn': other });
  });
});

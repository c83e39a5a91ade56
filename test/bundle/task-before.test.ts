import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { NO_INSTANCE } from '../sentences/causes.ts';
import { definition, RIGHTS, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'b.json');
writeFileSync(file, JSON.stringify(definition('b')));
const arn = (revision: number) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/web:${revision}`;

/** The behavior of the service's tasks, and of the task before the update. */
const plans = (migration: object) => [
  { match: { service: 'web' }, tasks: [{ start: 3, healthy: 2 }] },
  { match: { taskDefinition: 'web' }, tasks: [migration] },
];

describe.each(RIGHTS)('deploy-service with run-task, %s', (_, policy) => {
  let world: World;
  beforeEach(async () => {
    world = await World.start({ policy });
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
      'task-definition-arn': arn(2),
      'run-task-arn': expect.stringMatching(/^\["arn:aws:ecs:eu-central-1:123456789012:task\/demo\/[0-9a-f]{32}"\]$/),
    });
    const [task] = world.aws.requests({ service: 'ecs', operation: 'RunTask' });
    expect(task?.input).toMatchObject({
      taskDefinition: arn(2),
      overrides: { containerOverrides: [{ name: 'web', command: ['migrate'] }] },
    });
    const writes = world.aws
      .requests({ service: 'ecs' })
      .map(({ operation }) => operation)
      .filter((operation) => /^(Register|Run|Update)/.test(operation));
    expect(writes).toEqual(['RegisterTaskDefinition', 'RunTask', 'UpdateService']);
    expect(result.log).toContain('| migrated');
    expect(result.summary).toContain('succeeded');
  });

  it('updates nothing if the task fails, and reports the cause', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 1 } }));
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'refused',
      'task-definition-arn': arn(2),
      'serving-task-definition-arn': arn(1),
      reason: expect.stringMatching(/^The task before the update: failed. Container 'web' ended with exit code 1/),
    });
    expect(world.calls('UpdateService')).toBe(0);
    expect(result.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
  });

  it('does not run the task in a rerun with nothing to update, unless run-task-always is set', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 0 } }));
    await run();
    world.aws.step(180_000);
    expect((await run()).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(world.calls('RunTask')).toBe(1);
    expect((await run({ 'run-task-always': true })).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(world.calls('RunTask')).toBe(2);
    expect(world.calls('UpdateService')).toBe(1);
  });

  it('stops the task, and updates nothing, when the job is cancelled', async () => {
    world.aws.setPlans(plans({ start: 3, exit: { after: 3600, code: 0 } }));
    const result = await run({}, { cancelWhen: /RUNNING/ });
    expect(result.conclusion).toBe('cancelled');
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': arn(1) });
    expect(world.calls('StopTask')).toBe(1);
    expect(result.post?.summary).toContain('was stopped');
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('runs one task for several services, with the revision of the first service', async () => {
    const api = { match: { service: 'api' }, tasks: [{ start: 3, healthy: 2 }] };
    world.aws.setPlans([api, ...plans({ exit: { after: 2, code: 0 } })]);
    await world.createService('api');
    const result = await run({ service: 'api, web' });
    expect(result.outputs).toMatchObject({ verdict: 'deployed' });
    expect(world.aws.requests({ service: 'ecs', operation: 'RunTask' }).map(({ input }) => input)).toMatchObject([
      { taskDefinition: arn(2) },
    ]);
    expect(world.calls('UpdateService')).toBe(2);
  });

  it('runs the task with a new revision if no service is given', async () => {
    world.aws.setPlans(plans({ exit: { after: 2, code: 3 } }));
    const result = await run({ service: '', 'run-task-launch-type': 'EC2' });
    expect(result.outputs).toMatchObject({
      verdict: 'refused',
      'task-definition-arn': arn(2),
      reason: expect.stringContaining("Container 'web' ended with exit code 3"),
    });
  });

  it('updates nothing if no task was started, and reports the cause', async () => {
    world.aws.setPlans([{ match: { taskDefinition: 'web' }, tasks: [{ unplaced: { reason: 'RESOURCE:MEMORY' } }] }]);
    const result = await run();
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': arn(1) });
    expect(result.outputs.reason).toContain(`${NO_INSTANCE} (RESOURCE:MEMORY)`);
    expect(result.outputs['run-task-arn'] ?? '').toBe('');
    expect(world.calls('UpdateService')).toBe(0);
  });

  it('stops the task at the time limit of the task, and updates nothing', async () => {
    world.aws.setPlans(plans({ start: 3, exit: { after: 3600, code: 0 } }));
    const result = await run({ 'run-task-time-limit-minutes': 1 });
    expect(result.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': arn(1) });
    expect(result.outputs.reason).toContain('The task did not end within 1 minute and was stopped');
    expect([world.calls('StopTask'), world.calls('UpdateService')]).toEqual([1, 0]);
  });

  it('runs nothing in a dry run', async () => {
    expect((await run({ 'dry-run': true })).outputs).toMatchObject({ verdict: 'planned' });
    expect(world.calls('RunTask')).toBe(0);
  });

  it('reads the services again after the task, so that a rollback restores a deployment that was made during the task', async () => {
    world.aws.setPlans(plans({ start: 3, exit: { after: 60, code: 0 } }));
    const other = await world.register('c');
    const result = await run(
      {},
      { onLine: ({ text }) => void (/RUNNING/.test(text) && world.update({ taskDefinition: other })) },
    );
    expect(result.outputs).toMatchObject({ verdict: 'deployed', 'previous-task-definition-arn': other });
  });
});

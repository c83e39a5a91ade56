import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { IMAGE_MISSING, NO_INSTANCE, readLogLines } from '../sentences/causes.ts';
import { pattern } from '../sentences/pattern.ts';
import { definition, RIGHTS, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const log = (prefix = 'ecs') => ({
  logDriver: 'awslogs',
  options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': prefix },
});

/** A migration with a sidecar that is not essential, on Fargate. */
const migration = {
  ...definition('e'),
  family: 'migrate',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    { name: 'migrate', image: `public.example/migrate@sha256:${'e'.repeat(64)}`, logConfiguration: log() },
    {
      name: 'proxy',
      image: `public.example/proxy@sha256:${'f'.repeat(64)}`,
      essential: false,
      logConfiguration: log(),
    },
  ],
};
const file = join(folder, 'migrate.json');
writeFileSync(file, JSON.stringify(migration));

const plan = (...tasks: object[]) => [{ match: { taskDefinition: 'migrate' }, tasks }];
const task = /^arn:aws:ecs:eu-central-1:123456789012:task\/demo\/[0-9a-f]{32}$/;
const subnets = { 'run-task-subnets': 'subnet-1, subnet-2', 'security-groups': 'sg-1' };

let world: World;
const start = async (policy: boolean) => {
  world = await World.start({ policy });
};
afterEach(() => world.end());

const run = (inputs: NonNullable<StepOptions['inputs']> = {}, options: StepOptions = {}) =>
  world.run('run-task', { service: '', 'task-definition': file, ...subnets, ...inputs }, options);
/** The number of tasks of the migration, whoever started them. */
async function migrations(...statuses: ('RUNNING' | 'STOPPED')[]): Promise<number> {
  world.aws.setFaults([]);
  const wanted = statuses.length > 0 ? statuses : (['RUNNING', 'STOPPED'] as const);
  const answers = await Promise.all(
    wanted.map((desiredStatus) =>
      world.admin.send(new ListTasksCommand({ cluster: 'demo', family: 'migrate', desiredStatus })),
    ),
  );
  return answers.flatMap(({ taskArns }) => taskArns ?? []).length;
}
const sent = (operation: string) => world.aws.requests({ service: 'ecs', operation }).map(({ input }) => input);

describe.each(RIGHTS)('run-task, %s', (_, policy) => {
  beforeEach(() => start(policy));

  it('runs a file as a new revision, shows the log, and succeeds if the essential container exits with 0', async () => {
    world.aws.setPlans(
      plan({
        start: 5,
        log: [
          { after: 1, line: 'migrating', container: 'migrate' },
          { after: 11, line: 'listening', container: 'proxy' },
          { after: 21, line: '::error::done', container: 'migrate' },
        ],
        exit: [
          { after: 12, code: 1, container: 'proxy' },
          { after: 22, code: 0, container: 'migrate' },
        ],
      }),
    );
    const result = await run({
      tags: 'purpose=migration',
      overrides: 'migrate: { command: "npm run migrate", environment: { A: b } }',
    });
    expect(result.annotations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toEqual({
      verdict: 'succeeded',
      reason: '',
      'exit-code': '0',
      'task-definition-arn': 'arn:aws:ecs:eu-central-1:123456789012:task-definition/migrate:1',
      'task-arn': expect.stringMatching(task),
      'run-task-arn': JSON.stringify([result.outputs['task-arn']]),
      'log-url': expect.stringContaining('$252Fweb/log-events/ecs$252Fmigrate$252F'),
    });
    const lines = result.lines.map(({ text }) => text).filter((text) => / \| /.test(text));
    expect(lines.map((text) => text.replace(/^\[.*?\] /, '').replace('\u200b', ''))).toEqual([
      'migrate | migrating',
      'proxy | listening',
      'migrate | ::error::done',
    ]);
    expect(sent('RunTask')).toEqual([
      {
        cluster: 'demo',
        count: 1,
        clientToken: expect.stringMatching(/^[0-9a-f-]{36}$/),
        taskDefinition: result.outputs['task-definition-arn'],
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: {
            assignPublicIp: 'DISABLED',
            subnets: ['subnet-1', 'subnet-2'],
            securityGroups: ['sg-1'],
          },
        },
        overrides: {
          containerOverrides: [
            { name: 'migrate', command: ['npm', 'run', 'migrate'], environment: [{ name: 'A', value: 'b' }] },
          ],
        },
        startedBy: 'GitHub-Actions',
        tags: [{ key: 'purpose', value: 'migration' }],
      },
    ]);
    expect(result.summary).toContain('succeeded');
    expect(result.post?.annotations).toEqual([]);
  });

  it('registers a file once, and runs the existing identical revision the next time', async () => {
    await run();
    const again = await run();
    expect(again.outputs['task-definition-arn']).toMatch(/migrate:1$/);
    expect(world.calls('RegisterTaskDefinition')).toBe(1);
  });

  it('fails with the exit code, the last lines and the cause of the essential container', async () => {
    world.aws.setPlans(
      plan({
        log: [{ after: 1, line: 'FATAL: column exists', container: 'migrate' }],
        exit: [{ after: 2, code: 3, container: 'migrate' }],
      }),
    );
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'failed',
      'exit-code': '3',
      reason: `Container 'migrate' ended with exit code 3. ${readLogLines('migrate', 'FATAL: column exists')}`,
    });
    expect(result.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    expect(result.summary).toContain('FATAL: column exists');
  });

  it('uses the network and launch type of a service, and its revision if no other is named', async () => {
    await world.register('b');
    const result = await world.run('run-task', { service: 'web' });
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'exit-code': '0' });
    expect(sent('RunTask')).toMatchObject([{ taskDefinition: expect.stringMatching(/web:1$/) }]);
  });

  it('reports why ECS started no task', async () => {
    world.aws.setPlans(plan({ unplaced: { reason: 'RESOURCE:MEMORY' } }));
    const result = await run({ 'launch-type': 'EC2' });
    expect(result.outputs).toMatchObject({
      verdict: 'refused',
      reason: expect.stringMatching(pattern`^ECS started no task: ${NO_INSTANCE} \(RESOURCE:MEMORY\)\.`),
    });
    expect(result.exitCode).toBe(1);
  });

  it('reports why the task did not start', async () => {
    world.aws.setPlans(
      plan({
        failToStart: { after: 5, stoppedReason: 'CannotPullContainerError: failed to resolve ref migrate: not found' },
      }),
    );
    const result = await run();
    expect(result.outputs).toMatchObject({
      verdict: 'failed',
      'exit-code': '',
      reason: expect.stringMatching(pattern`^The task did not start: ${IMAGE_MISSING}`),
    });
  });

  it('stops the task when it times out', async () => {
    world.aws.setPlans(plan({ start: 5, exit: { after: 3600, code: 0 } }));
    const result = await run({ 'time-limit-minutes': '2' });
    expect(result.outputs).toMatchObject({ verdict: 'timed-out', reason: expect.stringContaining('2 minutes') });
    expect(sent('StopTask')).toHaveLength(1);
    const [started = 0, stopped = 0] = ['RunTask', 'StopTask'].map(
      (operation) => world.aws.requests({ service: 'ecs', operation })[0]?.time,
    );
    expect(stopped - started).toBeGreaterThanOrEqual(119_000);
    expect(stopped - started).toBeLessThan(180_000);
  });

  it('stops the task when the job is cancelled, and the post step follows the task to its end', async () => {
    world.aws.setSpeed(10);
    world.aws.setPlans(
      plan({
        start: 5,
        log: [{ after: 1, line: 'migrating', container: 'migrate' }],
        exit: { after: 3600, code: 0 },
        stop: { after: 20, code: 0 },
      }),
    );
    const result = await run({}, { cancelWhen: /migrating/ });
    expect(result.conclusion).toBe('cancelled');
    expect(result.outputs).toMatchObject({ verdict: 'cancelled', 'task-arn': expect.stringMatching(task) });
    expect(sent('StopTask')).toHaveLength(1);
    expect(result.post?.summary).toContain('was stopped');
    expect(result.post?.log).not.toContain('| migrating');
    expect(result.post?.annotations.map(({ kind }) => kind)).toEqual(['error']);
  });

  it('starts the task, and succeeds without waiting for its end, with wait-for-task-stopped: false', async () => {
    const result = await run({ 'wait-for-task-stopped': 'false' });
    expect(result.outputs).toMatchObject({
      verdict: 'started',
      'exit-code': '',
      'task-arn': expect.stringMatching(task),
    });
    expect(world.calls('DescribeTasks')).toBe(0);
  });
});

describe('run-task', () => {
  beforeEach(() => start(false));

  it.each(['lost-answer', 'server-error', 'reset', 'throttling'])(
    'starts exactly one task despite the fault %s in RunTask',
    async (name) => {
      world.aws.setFaults([`${name}:ecs:RunTask:2`]);
      const result = await run();
      expect(result.outputs).toMatchObject({ verdict: 'succeeded' });
      const tokens = new Set(sent('RunTask').map(({ clientToken }) => clientToken));
      expect(tokens.size).toBe(1);
      expect(await migrations()).toBe(1);
    },
  );

  it('continues without the log if the log cannot be read, and reports this once', async () => {
    world.aws.setFaults(['denied:logs:GetLogEvents']);
    const result = await run();
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' });
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('logs:GetLogEvents')]);
  });

  it('shows each line once, although reads are throttled, fail or are lost', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
    world.aws.setPlans(
      plan({
        start: 2,
        log: lines.map((line, index) => ({ after: index * 2, line, container: 'migrate' })),
        exit: { after: 82, code: 0 },
      }),
    );
    world.aws.setFaults([
      'throttling:logs:GetLogEvents,probability=0.3',
      'server-error:logs:GetLogEvents,probability=0.2',
      'reset:ecs:DescribeTasks,probability=0.3',
    ]);
    const result = await run({ 'max-retries': '0' });
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' });
    expect([...result.log.matchAll(/migrate \| (line \d+)/g)].map(([, line]) => line)).toEqual(lines);
  });

  it('waits for a task that reads do not show yet, and ignores stale reads', async () => {
    world.aws.setFaults(['stale-reads:ecs:Describe*,seconds=20']);
    expect((await run()).outputs).toMatchObject({ verdict: 'succeeded', 'exit-code': '0' });
  });

  it('stops the task when it times out, although StopTask fails for a moment', async () => {
    world.aws.setPlans(plan({ start: 5, exit: { after: 3600, code: 0 } }));
    world.aws.setFaults(['server-error:ecs:StopTask:2']);
    const result = await run({ 'time-limit-minutes': '1', 'max-retries': '0' });
    expect(result.outputs).toMatchObject({ verdict: 'timed-out' });
    expect(await migrations('RUNNING')).toBe(0);
  });

  it('names the missing permission if AWS denies StopTask', async () => {
    world.aws.setPlans(plan({ start: 5, exit: { after: 3600, code: 0 } }));
    world.aws.setFaults(['denied:ecs:StopTask']);
    const result = await run({ 'time-limit-minutes': '1' });
    expect(result.outputs).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/could not be stopped.*Allow ecs:StopTask.*may still be running/),
    });
  });

  it('reports unknown within two polls, and that the task may still be running, if tasks cannot be read', async () => {
    world.aws.setPlans(plan({ start: 5, exit: { after: 3600, code: 0 } }));
    world.aws.setFaults(['denied:ecs:DescribeTasks']);
    const result = await run();
    expect(result.outputs).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/Allow ecs:DescribeTasks.*may still be running/),
    });
    expect(world.calls('DescribeTasks')).toBe(2);
  });

  it('finds and stops a task by its client token if the job was cancelled before RunTask responded', async () => {
    world.aws.setPlans(plan({ start: 5, exit: { after: 3600, code: 0 } }));
    world.aws.setFaults(['lost-answer:ecs:RunTask:1,seconds=60']);
    world.aws.setSpeed(10);
    const cancel = new AbortController();
    const running = run({}, { signal: cancel.signal });
    await world.called('RunTask');
    cancel.abort();
    const result = await running;
    expect(result.conclusion).toBe('cancelled');
    expect(result.post?.summary).toContain('was stopped');
    expect(await migrations('RUNNING')).toBe(0);
    expect(await migrations()).toBe(1);
  });

  it('refuses, before anything is written, overrides for a container that does not exist', async () => {
    const result = await run({ overrides: 'migrat: { command: [a] }' });
    expect(result.annotations[0]?.message).toMatch(/Container 'migrat'.*did you mean 'migrate'\?/);
    expect(world.calls('RegisterTaskDefinition') + world.calls('RunTask')).toBe(0);
  });

  it('keeps overrides, which may contain secrets, out of the saved state and the log', async () => {
    const result = await world.run(
      'run-task',
      {
        service: '',
        'task-definition': file,
        ...subnets,
        overrides: 'migrate: { environment: { PASSWORD: hunter2-hunter2 } }',
      },
      { secrets: ['hunter2-hunter2'] },
    );
    expect(result.outputs).toMatchObject({ verdict: 'succeeded' });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runAction, type StepOptions } from '../runner/runner.ts';
import { readLogLines } from '../sentences/causes.ts';
import { describeWithEngine } from './engine.ts';
import { docker, eventually, inventory, sh, startTaskBench, type TaskBench } from './tasks.ts';

let local: TaskBench;
let before: ReturnType<typeof inventory>;
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));

const run = (inputs: StepOptions['inputs'], options: StepOptions = {}) =>
  runAction('run-task', { aws: local.aws, inputs: { 'launch-type': 'EC2', ...inputs }, ...options });

/** The output of the task's containers in the step's log. */
const printed = (log: string) => [...log.matchAll(/(?:^|\s)((?:\w+ )?\| .*)$/gm)].map(([, line = '']) => line);

const running = () => docker('ps', '--format', '{{.Names}}').split('\n').filter(Boolean);

describeWithEngine('run-task with real containers', () => {
  beforeAll(async () => {
    before = inventory();
    local = await startTaskBench();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await local[Symbol.asyncDispose]();
    expect(inventory()).toEqual(before);
  });

  it('shows the output of the containers and succeeds if the essential container exits with 0', async () => {
    const arn = await local.register([
      sh('echo "migrating $TABLE"; sleep 1; echo done >&2'),
      { ...sh('echo proxy; exit 9'), essential: false },
      { ...sh('sleep 1000'), essential: false, stopTimeout: 2 },
    ]);
    const result = await run({ 'task-definition': arn, overrides: 'app: { environment: { TABLE: orders } }' });
    expect(result.annotations).toEqual([]);
    expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'exit-code': '0', 'task-definition-arn': arn });
    expect(printed(result.log).sort()).toEqual(['app | done', 'app | migrating orders', 'app1 | proxy']);
    const task = await local.task(result.outputs['task-arn'] ?? '');
    expect(task).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited' });
    expect(task.startedBy).toBe('GitHub-Actions');
  });

  it('reports the exit code and last lines of the essential container, although a sidecar exited with 0', async () => {
    const arn = await local.register([sh('exit 0'), { ...sh('exit 0'), essential: false }]);
    // Docker does not keep the order of two streams.
    const command = '[/bin/sh, -c, "exec >&2; echo working; echo \'FATAL: column exists\'; sleep 1; exit 3"]';
    const result = await run({ 'task-definition': arn, overrides: `app: { command: ${command} }` });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      verdict: 'failed',
      'exit-code': '3',
      reason: `Container 'app' ended with exit code 3. ${readLogLines('app', 'FATAL: column exists')}`,
    });
    expect(printed(result.log).sort()).toEqual(['app | FATAL: column exists', 'app | working']);
    expect(result.summary).toContain('FATAL: column exists');
    expect(result.annotations.map(({ kind, message }) => [kind, message])).toEqual([
      ['error', expect.stringContaining('exit code 3')],
    ]);
  });

  it('stops the container on a timeout, and shows what the container prints while it stops', async () => {
    const arn = await local.register([sh("trap 'echo told to stop; exit 0' TERM; echo working; sleep 1000 & wait")]);
    const result = await run({ 'task-definition': arn, 'time-limit-minutes': 1 });
    expect(result.outputs).toMatchObject({ verdict: 'timed-out', reason: expect.stringContaining('1 minute') });
    expect(printed(result.log)).toEqual(['| working', '| told to stop']);
    expect(running()).toEqual([]);
  });

  it('leaves no container behind when the job is cancelled', async () => {
    const arn = await local.register([{ ...sh('echo working; sleep 1000'), stopTimeout: 2 }]);
    const result = await run({ 'task-definition': arn }, { cancelWhen: /\| working/ });
    expect(result.conclusion).toBe('cancelled');
    expect(result.outputs).toMatchObject({ verdict: 'cancelled' });
    expect(result.post?.summary).toContain('was stopped');
    expect(running()).toEqual([]);
  });

  it('reports a failed migration before deploy-service updates the service, and keeps the old containers', async () => {
    const web = (version: string) => ({
      ...sh('trap "exit 0" TERM; sleep 1000 & wait'),
      environment: [{ name: 'VERSION', value: version }],
    });
    const first = await local.register([web('v1')], { family: 'web' });
    const { ecs } = local.clients;
    await ecs.createService({ serviceName: 'web', taskDefinition: first, desiredCount: 1 });
    await eventually(
      () => ecs.describeServices({ services: ['web'] }),
      ({ services }) => services?.[0]?.deployments?.[0]?.rolloutState === 'COMPLETED',
    );
    const [serving] = running();
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: first });
    const containerDefinitions = taskDefinition?.containerDefinitions?.map((one) => ({ ...one, ...web('v2') }));
    const file = join(folder, 'web.json');
    writeFileSync(file, JSON.stringify({ family: 'web', memory: '128', containerDefinitions }));
    const deploy = (script: string) =>
      runAction('deploy-service', {
        aws: local.aws,
        inputs: {
          service: 'web',
          'task-definition': file,
          'monitor-for-seconds': 0,
          'run-task': true,
          'run-task-overrides': `app: { command: [/bin/sh, -c, '${script}'] }`,
        },
      });

    const failed = await deploy('echo "migrating for $VERSION"; exit 3');
    expect(failed.outputs).toMatchObject({ verdict: 'refused', 'serving-task-definition-arn': first });
    expect(failed.outputs.reason).toContain("Container 'app' ended with exit code 3");
    expect(printed(failed.log)).toEqual(['| migrating for v2']);
    expect(running()).toEqual([serving]);

    const deployed = await deploy('echo "migrated for $VERSION"');
    expect(deployed.outputs).toMatchObject({ verdict: 'deployed' });
    expect(printed(deployed.log)).toEqual(['| migrated for v2']);
    await ecs.deleteService({ service: 'web', force: true });
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { OUTPUTS_UNSET, SUMMARY_UNWRITTEN } from '../sentences/runner.ts';
import { balanced, createOfCodeDeploy } from './codedeploy.ts';
import { writeDockerCommand } from './docker-command.ts';
import { Gate } from './gate.ts';
import { blueGreen, pause, startNative } from './native.ts';
import './all-clients.ts';
import { definition, image, World } from './world.ts';

/*
 * Files of the runner that become unwritable at a call to AWS, after AWS has carried it out. DEEP runs all pairs of a
 * call and a file; otherwise each call is tested with one file. SEED repeats the sample.
 */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const file = (letter: string, more: object = {}) =>
  write(`${letter}${Object.keys(more).length}.json`, JSON.stringify({ ...definition(letter), ...more }));

/** How each file is created, and how it becomes unwritable, even for root. */
const FILES = {
  GITHUB_OUTPUT: {
    create: (path: string) => writeFileSync(path, ''),
    spoil: (path: string) => {
      rmSync(path);
      mkdirSync(path);
    },
  },
  GITHUB_STATE: {
    create: (path: string) => writeFileSync(path, ''),
    spoil: (path: string) => {
      rmSync(path);
      mkdirSync(path);
    },
  },
  RUNNER_TEMP: {
    create: (path: string) => void mkdirSync(path),
    spoil: (path: string) => rmSync(path, { recursive: true }),
  },
  GITHUB_STEP_SUMMARY: {
    create: (path: string) => writeFileSync(path, ''),
    spoil: (path: string) => {
      rmSync(path);
      symlinkSync('/dev/full', path);
    },
  },
} as const;
type Variable = keyof typeof FILES;

interface Scene {
  readonly action: string;
  readonly operation: string;
  /** Which of the calls of the operation it is. Defaults to the first. */
  readonly number?: number;
  readonly start?: () => Promise<World>;
  readonly inputs: StepOptions['inputs'];
  readonly prepare?: (world: World) => unknown;
  /** The verdict if the step continues; `success` for an action without verdicts. */
  readonly verdict: string;
  /** The operation that must not follow if the step can no longer save its state or set its outputs. */
  readonly guards?: string;
}

const NO_IMAGE = { stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' };
const CPU = 'ECSServiceAverageCPUUtilization';
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const EXPRESS = {
  ...{ service: '', 'service-name': 'front', image: image('a'), 'container-port': '8080' },
  ...{ 'health-check-path': '/health', 'execution-role-arn': role('execution') },
  'infrastructure-role-arn': role('infrastructure'),
};
const SERVICE = { desiredCount: 1, launchType: 'EC2' };
const startPausing = () => startNative(false, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
const TRACKING = { TargetValue: 60, PredefinedMetricSpecification: { PredefinedMetricType: CPU } };
const scaling = JSON.stringify({ min: 1, max: 4, 'target-tracking': TRACKING });
const registerTarget = async ({ admin, aws: { region, url: endpoint } }: World) => {
  const scaling = new ApplicationAutoScaling({ region, endpoint, credentials: await admin.config.credentials() });
  await scaling.registerScalableTarget({
    ...{ ServiceNamespace: 'ecs', ResourceId: 'service/demo/web', ScalableDimension: 'ecs:service:DesiredCount' },
    ...{ MinCapacity: 1, MaxCapacity: 4 },
  });
  scaling.destroy();
};
const scales = { action: 'deploy-service', verdict: 'deployed' } as const;
const migration = {
  ...{ service: '', 'launch-type': 'EC2' },
  'task-definition': file('e', { family: 'migrate' }),
};
const migrates = ({ aws }: World) =>
  aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [{ exit: { after: 2, code: 0 } }] }]);
const source = join(folder, 'source');
mkdirSync(source);
write('source/Dockerfile', 'FROM scratch\n');
writeDockerCommand(folder);
const PATH = `${folder}${delimiter}${process.env.PATH}`;
const builds = (operation: string): Scene => ({
  ...{ action: 'build-push', operation, verdict: 'success' },
  inputs: {
    ...{ service: '', cluster: '', repository: 'web', context: source, cache: 'none', tags: 'latest' },
    'create-repository': true,
  },
});

const SCENES: readonly Scene[] = [
  {
    ...{ action: 'deploy-service', operation: 'RegisterTaskDefinition', verdict: 'deployed', guards: 'UpdateService' },
    inputs: { 'task-definition': file('b') },
  },
  {
    ...{ action: 'deploy-service', operation: 'UpdateService', verdict: 'deployed' },
    inputs: { 'task-definition': file('b') },
  },
  {
    ...{ action: 'deploy-service', operation: 'StopServiceDeployment', verdict: 'rolled-back' },
    inputs: { 'task-definition': file('c') },
    prepare: ({ aws }) => aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [{ failToStart: NO_IMAGE }] }]),
  },
  {
    ...{ action: 'deploy-service', operation: 'CreateDeployment', verdict: 'deployed' },
    inputs: { service: 'shop', 'record-tags': false, 'task-definition': write('d.json', balanced('b')) },
    prepare: async (world) => (await createOfCodeDeploy(world, 'shop')).destroy(),
  },
  {
    ...{ action: 'rollback-service', operation: 'UpdateService', verdict: 'deployed' },
    inputs: { to: 'web:1' },
    prepare: async (world) => {
      await world.update({ taskDefinition: await world.register('b') });
      world.aws.step(180_000);
    },
  },
  {
    ...{ action: 'deploy-service', operation: 'CreateService', verdict: 'deployed' },
    inputs: {
      ...{ service: 'new', 'create-service': true, 'task-definition': file('b') },
      'service-definition': write('service.json', JSON.stringify(SERVICE)),
    },
  },
  {
    ...{ action: 'deploy-service', operation: 'ContinueServiceDeployment', verdict: 'deployed', start: startPausing },
    inputs: { continue: 'true' },
    prepare: (world) => world.run('deploy-service', { 'task-definition': file('b'), 'wait-until': 'paused' }),
  },
  ...(['RegisterScalableTarget', 'PutScalingPolicy'] as const).map((operation) => ({
    ...{ ...scales, operation, guards: 'UpdateService', inputs: { 'task-definition': file('b'), scaling } },
  })),
  {
    ...{ ...scales, operation: 'RegisterScalableTarget', guards: 'UpdateService', prepare: registerTarget },
    inputs: { 'task-definition': file('b'), scaling: 'suspend' },
  },
  {
    ...{ ...scales, operation: 'RegisterScalableTarget', number: 2, prepare: registerTarget },
    inputs: { 'task-definition': file('b'), scaling: 'suspend' },
  },
  { action: 'deploy-express', operation: 'CreateExpressGatewayService', inputs: EXPRESS, verdict: 'deployed' },
  {
    ...{ action: 'deploy-express', operation: 'UpdateExpressGatewayService', verdict: 'deployed' },
    inputs: { ...EXPRESS, image: image('b') },
    prepare: async (world) => {
      await world.run('deploy-express', EXPRESS);
      world.aws.step(600_000);
    },
  },
  {
    ...{ action: 'run-task', operation: 'RegisterTaskDefinition', verdict: 'succeeded', guards: 'RunTask' },
    ...{ inputs: migration, prepare: migrates },
  },
  { action: 'run-task', operation: 'RunTask', inputs: migration, prepare: migrates, verdict: 'succeeded' },
  {
    ...{ action: 'run-task', operation: 'StopTask', verdict: 'timed-out' },
    inputs: { ...migration, 'time-limit-minutes': '1' },
    prepare: ({ aws }) =>
      aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [{ exit: { after: 7200, code: 0 } }] }]),
  },
  { ...builds('GetAuthorizationToken'), guards: 'CreateRepository' },
  { ...builds('CreateRepository'), guards: 'PutImage' },
  builds('PutImage'),
];

async function runScene(scene: Scene, variable: Variable): Promise<void> {
  const world = await (scene.start?.() ?? World.start());
  const path = join(mkdtempSync(join(folder, 'job-')), variable);
  let gate: Gate | undefined;
  try {
    await scene.prepare?.(world);
    world.aws.clearRequests();
    FILES[variable].create(path);
    const spoil = () => FILES[variable].spoil(path);
    const { operation, number = 1 } = scene;
    gate = await Gate.open(world.aws, { number, operation, place: 'during', run: spoil });
    const runnerEnv = { [variable]: path };
    const run = await world.run(scene.action, scene.inputs, { aws: gate.aws, env: { PATH }, runnerEnv });
    expect(gate.operations).toContain(scene.operation);
    expectHonest(run, scene, variable, path);
    const isStopped = scene.guards !== undefined && variable !== 'GITHUB_STEP_SUMMARY';
    if (isStopped) expect(gate.operations).not.toContain(scene.guards);
    expect(run.post?.exitCode ?? 0).toBe(0);
  } finally {
    await gate?.close();
    await world.end();
  }
}

function expectHonest(
  run: Awaited<ReturnType<World['run']>>,
  { verdict, guards }: Scene,
  variable: Variable,
  path: string,
): void {
  const messages = (kind: string) =>
    run.annotations
      .filter((annotation) => annotation.kind === kind && !annotation.message.startsWith('Unexpected input'))
      .map(({ message }) => message);
  const isGreen = /^(deployed|succeeded|success)$/.test(verdict);
  const errors = messages('error');
  expect(run.log).not.toMatch(/TypeError|internal error/);
  expect(errors.every((message) => message.split('\n').length <= 3)).toBe(true);
  if (variable === 'GITHUB_STEP_SUMMARY') {
    expect(messages('warning')).toEqual([expect.stringContaining(`${SUMMARY_UNWRITTEN} (ENOSPC: `)]);
    expect({ exitCode: run.exitCode, errors: errors.length }).toEqual(isGreen ? ok : { exitCode: 1, errors: 1 });
    expect(run.outputs.verdict ?? 'success').toBe(verdict);
    return;
  }
  const named = `${variable} is '${path}', which cannot be written (`;
  if (guards !== undefined) {
    // The Docker configuration of the step is in RUNNER_TEMP, so that a login may report the path first.
    const said = variable === 'RUNNER_TEMP' && verdict === 'success' ? path : named;
    expect({ exitCode: run.exitCode, errors }).toEqual({ exitCode: 1, errors: [expect.stringContaining(said)] });
    if (variable !== 'GITHUB_OUTPUT' && verdict !== 'success') expect(run.outputs.verdict).toBe('refused');
    return;
  }
  if (variable === 'GITHUB_OUTPUT') {
    expect(run.exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    const said = [...errors, ...messages('warning')].filter((message) => message.includes(named));
    expect(said).toEqual([
      expect.stringContaining(
        verdict === 'success' ? "The image is '" : `The verdict is '${verdict}', ${OUTPUTS_UNSET}`,
      ),
    ]);
    return;
  }
  expect(run.exitCode).toBe(isGreen ? 0 : 1);
  expect(errors).toHaveLength(isGreen ? 0 : 1);
  expect(run.outputs.verdict ?? 'success').toBe(verdict);
  expect(messages('warning').filter((message) => !message.includes(named))).toEqual([]);
}

const ok = { exitCode: 0, errors: 0 };

const pairs = SCENES.flatMap((scene, index) => {
  const all = (Object.keys(FILES) as Variable[]).map((variable) => ({ number: 1, ...scene, scene, variable }));
  const one = (seed + index) % all.length;
  return process.env.DEEP ? all : all.slice(one, one + 1);
});

describe(`after a call to AWS (SEED=${seed}),`, () => {
  it.concurrent.each(pairs)(
    '$action is honest and writes nothing that it cannot report: $variable becomes unwritable at $operation $number',
    ({ scene, variable }) => runScene(scene, variable),
  );

  it.concurrent.each(Object.keys(FILES) as Variable[])(
    'run-task stops the task of a cancelled job and reports it: %s becomes unwritable at StopTask',
    async (variable) => {
      const world = await World.start();
      const path = join(mkdtempSync(join(folder, 'job-')), variable);
      FILES[variable].create(path);
      world.aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [{ exit: { after: 7200, code: 0 } }] }]);
      world.aws.setSpeed(10);
      const spoil = () => FILES[variable].spoil(path);
      const gate = await Gate.open(world.aws, { number: 1, operation: 'StopTask', place: 'during', run: spoil });
      const runnerEnv = { [variable]: path };
      const run = await world.run('run-task', migration, { aws: gate.aws, runnerEnv, cancelWhen: /: RUNNING/ });
      await gate.close();
      const cluster = { cluster: 'demo', family: 'migrate' };
      const { taskArns } = await world.admin.send(new ListTasksCommand({ ...cluster, desiredStatus: 'RUNNING' }));
      await world.end();
      expect({ conclusion: run.conclusion, running: taskArns }).toEqual({ conclusion: 'cancelled', running: [] });
      const messages = [...run.annotations, ...(run.post?.annotations ?? [])];
      const warnings: Partial<Record<Variable, string>> = {
        GITHUB_STATE: `GITHUB_STATE is '${path}', which cannot be written (`,
        GITHUB_OUTPUT: `The verdict is 'cancelled', ${OUTPUTS_UNSET}`,
        GITHUB_STEP_SUMMARY: SUMMARY_UNWRITTEN,
      };
      const warning = warnings[variable];
      expect(messages.map(({ kind, message }) => ({ kind, message }))).toEqual([
        ...(warning ? [{ kind: 'warning', message: expect.stringContaining(warning) }] : []),
        // Without its state, the post step cannot report the end of the task.
        ...(variable === 'GITHUB_STATE' ? [] : [{ kind: 'error', message: expect.stringContaining('was stopped') }]),
      ]);
      expect(run.outputs.verdict).toBe(variable === 'GITHUB_OUTPUT' ? undefined : 'cancelled');
      expect(`${run.log}${run.post?.log}`).not.toMatch(/TypeError|internal error/);
    },
  );

  it.concurrent.each(['GITHUB_OUTPUT', 'RUNNER_TEMP', 'GITHUB_STEP_SUMMARY'] as const)(
    'render-taskdef names the file and sets no other output: %s becomes unwritable at DescribeTaskDefinition',
    async (variable) => {
      const world = await World.start();
      const path = join(mkdtempSync(join(folder, 'job-')), variable);
      FILES[variable].create(path);
      const spoil = () => FILES[variable].spoil(path);
      const stop = { number: 1, operation: 'DescribeTaskDefinition', place: 'during', run: spoil } as const;
      const gate = await Gate.open(world.aws, stop);
      const inputs = {
        ...{ service: '', cluster: '', 'task-definition-family': 'web' },
        ...{ 'container-name': 'web', image: image('b') },
      };
      const run = await world.run('render-taskdef', inputs, { aws: gate.aws, runnerEnv: { [variable]: path } });
      await gate.close();
      await world.end();
      const isSummary = variable === 'GITHUB_STEP_SUMMARY';
      expect(gate.operations).toContain('DescribeTaskDefinition');
      const said = run.annotations.filter(({ message }) => message.includes(isSummary ? SUMMARY_UNWRITTEN : variable));
      expect(said.map(({ kind }) => kind)).toEqual([isSummary ? 'warning' : 'error']);
      expect(run.exitCode).toBe(isSummary ? 0 : 1);
      expect('task-definition' in run.outputs).toBe(isSummary);
    },
  );
});

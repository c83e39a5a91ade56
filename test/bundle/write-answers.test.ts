import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { ListServicesCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { clientsOf } from '../local-aws/clients.ts';
import type { StepOptions } from '../runner/runner.ts';
import { balanced, beginCanary, createOfCodeDeploy } from './codedeploy.ts';
import { writeDockerCommand } from './docker-command.ts';
import { Gate, type Reply } from './gate.ts';
import { blueGreen, pause, startNative } from './native.ts';
import './all-clients.ts';
import { definition, image, World } from './world.ts';

/*
 * Responses that are not AWS's to every write of an action, whether or not the call took effect. DEEP runs all pairs of
 * a write and a response; otherwise each write is tested with one response.
 */
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const file = (letter: string, more: object = {}) =>
  write(`${letter}${Object.keys(more).length}.json`, JSON.stringify({ ...definition(letter), ...more }));

type Answers = (forward: () => Promise<Reply | undefined>) => Promise<Reply | undefined>;

const HTML = '<!DOCTYPE html><html><body>Request blocked</body></html>';
const failure = (type: string) => JSON.stringify({ __type: type, message: 'Try again' });
const reply = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'text/html' }, body });
const instead =
  (status: number, body: string): Answers =>
  async () =>
    reply(status, body);
const after =
  (status: number, body: string | ((real: string) => string)): Answers =>
  async (forward) => {
    const real = `${(await forward())?.body}`;
    return reply(status, typeof body === 'string' ? body : body(real));
  };
/** The body of another service, whose members have other types. */
const OTHER = JSON.stringify({
  ...{ service: { serviceName: 'other', deployments: [{ id: 'ecs-svc/1', status: 'PRIMARY' }] }, task: 'x', tasks: 5 },
  ...{ taskDefinition: [], deploymentId: { a: 1 }, serviceDeploymentArn: 7, status: 3 },
});

const ANSWERS: Readonly<Record<string, Answers>> = {
  'a connection reset before the call': async () => undefined,
  'a connection reset after the call': async (forward) => void (await forward()),
  'an empty object before the call': instead(200, '{}'),
  'an empty object after the call': after(200, '{}'),
  "another service's body before the call": instead(200, OTHER),
  "another service's body after the call": after(200, OTHER),
  'half of the response': after(200, (real) => real.slice(0, real.length / 2)),
  "a proxy's page with status 200 after the call": after(200, HTML),
  "a proxy's page with status 403 before the call": instead(403, HTML),
  "a proxy's page with status 502 after the call": after(502, HTML),
  'a list after the call': after(200, '[1,2]'),
  'status 500 before the call': instead(500, failure('ServerException')),
  'status 500 after the call': after(500, failure('ServerException')),
  'half of a response that never ends, before the call': async () => ({ ...reply(200, '{"a":'), stalls: true }),
  'half of a response that never ends, after the call': async (forward) => {
    const body = `${(await forward())?.body}`;
    return { ...reply(200, body.slice(0, body.length / 2)), stalls: true };
  },
  throttling: instead(400, failure('ThrottlingException')),
  'a transient error type with status 400': instead(400, failure('ServiceUnavailableException')),
};

interface Scene {
  /** The operation of the write. */
  readonly operation: string;
  /** Which of the calls of the operation meets the response. Defaults to the first. */
  readonly number?: number;
  /** Whether only the DEEP run has it. */
  readonly isDeep?: boolean;
  /** A response that AWS itself sends, so that it cannot be unusable. */
  readonly ofAws?: string;
  readonly action: string;
  readonly inputs: StepOptions['inputs'];
  /** The verdict; `success` for an action without verdicts. */
  readonly verdict: string;
  readonly start?: () => Promise<World>;
  readonly prepare?: (world: World) => unknown;
  /** The active revision at the end. */
  readonly ends: (world: World) => Promise<unknown>;
  readonly expected: unknown;
}

const NO_IMAGE = { stoppedReason: 'CannotPullContainerError: failed to resolve ref web: not found' };
const active = (service: string) => async (world: World) => {
  const { deployments = [], taskSets } = await world.service(service);
  const [primary] = taskSets ?? deployments;
  return [(taskSets ?? deployments).length, primary?.taskDefinition?.split('/')[1]];
};
const startPausing = () => startNative(false, { ...blueGreen, lifecycleHooks: [pause('POST_TEST_TRAFFIC_SHIFT')] });
const untilPaused = (world: World) =>
  world.run('deploy-service', { 'task-definition': file('b'), 'wait-until': 'paused' });
/** The number of the migration's tasks that have stopped. */
const stoppedTasks = async ({ admin }: World) => {
  const { taskArns = [] } = await admin.send(
    new ListTasksCommand({ cluster: 'demo', family: 'migrate', desiredStatus: 'STOPPED' }),
  );
  return taskArns.length;
};

/** The number of scalable targets, and of scaling policies. */
const scalingOf = async ({ admin, aws: { region, url: endpoint } }: World) => {
  const scaling = new ApplicationAutoScaling({ region, endpoint, credentials: await admin.config.credentials() });
  const { ScalableTargets = [] } = await scaling.describeScalableTargets({ ServiceNamespace: 'ecs' });
  const { ScalingPolicies = [] } = await scaling.describeScalingPolicies({ ServiceNamespace: 'ecs' });
  scaling.destroy();
  return [ScalableTargets.length, ScalingPolicies.length];
};
const SCALING =
  '{ min: 1, max: 4, target-tracking: { TargetValue: 60, PredefinedMetricSpecification: { PredefinedMetricType: ECSServiceAverageCPUUtilization } } }';

/** Whether scaling of the service is suspended. */
const suspendedState = async ({ admin, aws: { region, url: endpoint } }: World) => {
  const scaling = new ApplicationAutoScaling({ region, endpoint, credentials: await admin.config.credentials() });
  const { ScalableTargets = [] } = await scaling.describeScalableTargets({ ServiceNamespace: 'ecs' });
  scaling.destroy();
  return Object.values(ScalableTargets[0]?.SuspendedState ?? {});
};
const registerTarget = async ({ admin, aws: { region, url: endpoint } }: World) => {
  const scaling = new ApplicationAutoScaling({ region, endpoint, credentials: await admin.config.credentials() });
  await scaling.registerScalableTarget({
    ...{ ServiceNamespace: 'ecs', ResourceId: 'service/demo/web', ScalableDimension: 'ecs:service:DesiredCount' },
    ...{ MinCapacity: 1, MaxCapacity: 4 },
  });
  scaling.destroy();
};
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const EXPRESS = {
  ...{ service: '', 'service-name': 'front', image: image('a'), 'container-port': '8080' },
  ...{ 'health-check-path': '/health', 'execution-role-arn': role('execution') },
  'infrastructure-role-arn': role('infrastructure'),
};
const expressServices = async (world: World) => {
  const { serviceArns = [] } = await world.admin.send(new ListServicesCommand({ cluster: 'demo' }));
  const { deployments = [] } = await world.service('front');
  return [serviceArns.length, deployments.length];
};
const forbid =
  (...operations: string[]) =>
  ({ aws }: World) =>
    aws.setFaults([{ name: 'denied', operations }]);

/** The tags and the lifecycle policy of the repository `web`. */
const repositoryOf = async ({ aws }: World) => {
  const { ecr } = clientsOf(aws);
  const { imageDetails = [] } = await ecr.describeImages({ repositoryName: 'web' });
  const { lifecyclePolicyText = '' } = await ecr.getLifecyclePolicy({ repositoryName: 'web' });
  return [imageDetails.flatMap(({ imageTags = [] }) => imageTags).sort(), JSON.parse(lifecyclePolicyText)];
};
const EXPIRE = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 5 },
      action: { type: 'expire' },
    },
  ],
};
const source = join(folder, 'source');
mkdirSync(source);
write('source/Dockerfile', 'FROM scratch\n');
writeDockerCommand(folder);
const PATH = `${folder}${delimiter}${process.env.PATH}`;

const deploys = (operation: string, letter = 'b'): Pick<Scene, 'operation' | 'action' | 'inputs'> => ({
  operation,
  action: 'deploy-service',
  inputs: { 'task-definition': file(letter) },
});
const missing = (world: World) =>
  world.aws.setPlans([{ match: { image: 'c'.repeat(64) }, tasks: [{ failToStart: NO_IMAGE }] }]);

/** The writes of services that CodeDeploy deploys, with the counterparts of ECS's writes below. */
function codeDeployScenes(): Scene[] {
  const of = (letter: string) => ({
    ...{ service: 'shop', 'record-tags': false, 'task-definition': write(`of-${letter}.json`, balanced(letter)) },
  });
  const shop = async (world: World) => (await createOfCodeDeploy(world, 'shop')).destroy();
  const terminateBlueInstancesOnDeploymentSuccess = { action: 'TERMINATE' as const, terminationWaitTimeInMinutes: 0 };
  const atOnce = { terminateBlueInstancesOnDeploymentSuccess };
  const ready = { deploymentReadyOption: { actionOnTimeout: 'STOP_DEPLOYMENT' as const, waitTimeInMinutes: 60 } };
  const deploy = { action: 'deploy-service' } as const;
  return [
    {
      ...{ operation: 'CreateDeployment', ...deploy, inputs: of('b'), prepare: shop },
      ...{ verdict: 'deployed', ends: active('shop'), expected: [1, 'web:3'] },
    },
    {
      ...{ operation: 'StopDeployment', ...deploy, inputs: of('c') },
      prepare: async (world) => {
        await shop(world);
        missing(world);
      },
      ...{ verdict: 'rolled-back', ends: active('shop'), expected: [1, 'web:2'] },
    },
    {
      ...{ operation: 'ContinueDeployment', ...deploy, inputs: { service: 'shop', continue: 'true' } },
      ofAws: 'an empty object before the call',
      prepare: async (world) => {
        (await createOfCodeDeploy(world, 'shop', { blueGreenDeploymentConfiguration: ready })).destroy();
        await world.run('deploy-service', { ...of('b'), 'wait-until': 'paused' });
      },
      ...{ verdict: 'deployed', ends: active('shop'), expected: [1, 'web:3'] },
    },
    {
      // The restore of the previous revision, because CodeDeploy does not roll back by itself.
      ...{ operation: 'CreateDeployment', number: 2, isDeep: true, ...deploy },
      inputs: { ...of('b'), 'smoke-url': 'http://127.0.0.1:9/', 'smoke-timeout': '1' },
      prepare: async (world) => {
        (await createOfCodeDeploy(world, 'shop', { blueGreenDeploymentConfiguration: atOnce })).destroy();
      },
      ...{ verdict: 'rolled-back', ends: active('shop'), expected: [1, 'web:2'] },
    },
    {
      ...{ operation: 'UpdateService', isDeep: true, ...deploy, inputs: { ...of('b'), 'desired-count': '3' } },
      prepare: shop,
      ...{ verdict: 'deployed', ends: active('shop'), expected: [1, 'web:3'] },
    },
    {
      ...{ operation: 'CreateDeployment', action: 'rollback-service', isDeep: true },
      inputs: { service: 'shop', to: 'web:2' },
      prepare: async (world) => {
        await shop(world);
        await world.run('deploy-service', of('b'));
        world.aws.step(7_200_000);
      },
      ...{ verdict: 'deployed', ends: active('shop'), expected: [1, 'web:2'] },
    },
    {
      ...{ operation: 'StopDeployment', action: 'rollback-service', isDeep: true, inputs: { service: 'shop' } },
      prepare: async (world) => {
        const codeDeploy = await createOfCodeDeploy(world, 'shop');
        await beginCanary(world, codeDeploy, 'shop');
        codeDeploy.destroy();
      },
      ...{ verdict: 'deployed', ends: active('shop'), expected: [1, 'web:2'] },
    },
  ];
}

const SCENES: readonly Scene[] = [
  { ...deploys('UpdateService'), verdict: 'deployed', ends: active('web'), expected: [1, 'web:2'] },
  {
    ...deploys('RegisterTaskDefinition'),
    ...{ verdict: 'deployed', ends: active('web'), expected: [1, expect.stringMatching(/^web:[23]$/)] },
  },
  {
    operation: 'CreateService',
    action: 'deploy-service',
    inputs: {
      ...{ service: 'new', 'create-service': true, 'task-definition': file('b') },
      'service-definition': write('service.json', JSON.stringify({ desiredCount: 1, launchType: 'EC2' })),
    },
    ...{ verdict: 'deployed', ends: active('new'), expected: [1, 'web:2'] },
  },
  ...codeDeployScenes(),
  {
    ...deploys('StopServiceDeployment', 'c'),
    ...{ prepare: missing, verdict: 'rolled-back', ends: active('web'), expected: [1, 'web:1'] },
  },
  {
    operation: 'ContinueServiceDeployment',
    action: 'deploy-service',
    inputs: { continue: 'true' },
    ...{ start: startPausing, prepare: untilPaused, verdict: 'deployed' },
    ends: active('web'),
    expected: [1, 'web:2'],
  },
  {
    operation: 'PutScalingPolicy',
    action: 'deploy-service',
    inputs: { 'task-definition': file('b'), scaling: SCALING },
    ...{ verdict: 'deployed', ends: scalingOf, expected: [1, 1] },
  },
  {
    operation: 'DeleteScalingPolicy',
    action: 'deploy-service',
    inputs: { 'task-definition': file('c'), scaling: SCALING },
    prepare: async (world) => {
      await missing(world);
      await registerTarget(world);
    },
    ...{ verdict: 'rolled-back', ends: scalingOf, expected: [1, 0] },
  },
  {
    operation: 'DeregisterScalableTarget',
    isDeep: true,
    action: 'deploy-service',
    inputs: { 'task-definition': file('c'), scaling: SCALING },
    ...{ prepare: missing, verdict: 'rolled-back', ends: scalingOf, expected: [0, 0] },
  },
  ...(['CreateRepository', 'PutLifecyclePolicy', 'PutImage'] as const).map(
    (operation): Scene => ({
      operation,
      isDeep: operation !== 'CreateRepository',
      action: 'build-push',
      inputs: {
        ...{ service: '', cluster: '', repository: 'web', context: source, cache: 'none', tags: 'latest\nbranch' },
        ...{ 'create-repository': true, 'lifecycle-policy': write('policy.json', JSON.stringify(EXPIRE)) },
      },
      ...{ verdict: 'success', ends: repositoryOf, expected: [['latest', 'main'], EXPIRE] },
    }),
  ),
  {
    operation: 'RunTask',
    action: 'run-task',
    inputs: { service: '', 'launch-type': 'EC2', 'task-definition': file('e', { family: 'migrate' }) },
    prepare: ({ aws }) =>
      aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [{ exit: { after: 2, code: 0 } }] }]),
    verdict: 'succeeded',
    ends: stoppedTasks,
    expected: 1,
  },
  {
    operation: 'StopTask',
    action: 'run-task',
    inputs: {
      ...{ service: '', 'launch-type': 'EC2', 'time-limit-minutes': '1' },
      'task-definition': file('e', { family: 'migrate' }),
    },
    prepare: ({ aws }) =>
      aws.setPlans([{ match: { taskDefinition: 'migrate' }, tasks: [{ exit: { after: 7200, code: 0 } }] }]),
    verdict: 'timed-out',
    ends: stoppedTasks,
    expected: 1,
  },
  ...[1, 2].map(
    (number): Scene => ({
      operation: 'RegisterScalableTarget',
      number,
      isDeep: number === 1,
      action: 'deploy-service',
      inputs: { 'task-definition': file('b'), scaling: 'suspend' },
      ...{ prepare: registerTarget, verdict: 'deployed', ends: suspendedState, expected: [false, false, false] },
    }),
  ),
  {
    ...deploys('TagResource'),
    isDeep: true,
    ...{ verdict: 'deployed', ends: active('web'), expected: [1, 'web:2'] },
  },
  {
    ...deploys('UpdateService', 'c'),
    number: 2,
    isDeep: true,
    prepare: (world) => {
      missing(world);
      forbid('ecs:StopServiceDeployment')(world);
    },
    ...{ verdict: 'rolled-back', ends: active('web'), expected: [1, 'web:1'] },
  },
  {
    operation: 'UpdateService',
    action: 'rollback-service',
    isDeep: true,
    inputs: { to: 'web:1' },
    prepare: async (world) => {
      await world.update({ taskDefinition: await world.register('b') });
      world.aws.step(180_000);
    },
    ...{ verdict: 'deployed', ends: active('web'), expected: [1, 'web:1'] },
  },
  {
    operation: 'StopServiceDeployment',
    action: 'rollback-service',
    isDeep: true,
    inputs: {},
    prepare: async (world) => {
      missing(world);
      await world.update({ taskDefinition: await world.register('c') });
    },
    ...{ verdict: 'deployed', ends: active('web'), expected: [1, 'web:1'] },
  },
  {
    operation: 'CreateExpressGatewayService',
    isDeep: true,
    action: 'deploy-express',
    inputs: EXPRESS,
    ...{ verdict: 'deployed', ends: expressServices, expected: [2, 1] },
  },
  {
    operation: 'UpdateExpressGatewayService',
    isDeep: true,
    action: 'deploy-express',
    inputs: { ...EXPRESS, image: image('b') },
    prepare: async (world) => {
      await world.run('deploy-express', EXPRESS);
      world.aws.step(600_000);
    },
    ...{ verdict: 'deployed', ends: expressServices, expected: [2, 1] },
  },
];

async function runScene(scene: Scene, answers: Answers): Promise<void> {
  const world = await (scene.start?.() ?? World.start());
  let gate: Gate | undefined;
  try {
    await scene.prepare?.(world);
    gate = await Gate.open(world.aws, {
      ...{ number: scene.number ?? 1, operation: scene.operation, place: 'before', run: () => undefined },
      reply: answers,
    });
    const run = await world.run(scene.action, scene.inputs, { aws: gate.aws, env: { PATH } });
    expect(run.outputs.verdict ?? 'success').toBe(scene.verdict);
    expect(run.exitCode).toBe(/^(deployed|succeeded|success)$/.test(scene.verdict) ? 0 : 1);
    expect(run.log).not.toMatch(/TypeError|internal error/);
    world.aws.step(600_000);
    expect(await scene.ends(world)).toEqual(scene.expected);
  } finally {
    await gate?.close();
    await world.end();
  }
}

const pairs = SCENES.flatMap((scene, index) => {
  const all = Object.entries(ANSWERS)
    .filter(([name]) => name !== scene.ofAws)
    .map(([name, answers]) => ({ ...scene, scene, name, answers }));
  // The responses that were once mistaken for AWS's own.
  const one = all.filter(({ name }) => /^(an empty object|another service's body) before|type with/.test(name));
  if (process.env.DEEP) return all;
  return scene.isDeep ? [] : one.slice(index % one.length, (index % one.length) + 1);
});

describe('after a write with an unusable response,', () => {
  it.concurrent.each(pairs)('$action reports $verdict and leaves the correct result: $operation with $name', (pair) =>
    runScene(pair.scene, pair.answers),
  );
});

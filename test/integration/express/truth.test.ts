import { afterEach, describe, expect, it } from '@jest/globals';
import type { Rollout } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { DRY_RUN_DOES_NOT_WAIT } from '../../sentences/rollout.ts';
import { MINUTE, NO_IMAGE, policy } from '../local-service.ts';
import { ExpressWorld, image } from './express-service.ts';

let world: ExpressWorld;
afterEach(() => world.aws.close());

/** The scripts of an image's tasks. */
const tasksOf = (letter: string, tasks: object[]) =>
  world.aws.setPlans([{ match: { image: letter.repeat(64) }, tasks }]);
const updates = () => world.sent('UpdateExpressGatewayService');

describe('the call that updates an Express service', () => {
  it.each([
    ['reset', 2],
    ['server-error', 2],
    ['html-answer', 1],
    ['lost-answer', 1],
    ['throttling', 2],
  ])('starts one deployment despite the fault %s (%d calls)', async (fault, times) => {
    world = await ExpressWorld.start();
    world.aws.setFaults([`${fault}:ecs:UpdateExpressGatewayService:1${fault === 'html-answer' ? ',status=502' : ''}`]);
    expect(await world.deploy('b')).toMatchObject({ verdict: 'deployed' });
    expect(updates()).toHaveLength(times);
    expect(await world.countDeployments()).toBe(2);
  });

  it.each(['ecs:DescribeServices', 'ecs:DescribeExpressGatewayService'])(
    'is sent after the first reads with %s were throttled for 20 s',
    async (operation) => {
      world = await ExpressWorld.start();
      world.aws.setFaults([{ name: 'throttling', operations: [operation], for: 20 }]);
      expect(await world.deploy('b')).toMatchObject({ verdict: 'deployed' });
      expect(updates()).toHaveLength(1);
    },
  );

  it('is reported as refused with the reason from ECS, and nothing is updated', async () => {
    world = await ExpressWorld.start();
    const result = await world.deploy('b', {
      configuration: { primaryContainer: { image: image('b') }, scalingTarget: { maxTaskCount: 0 } },
    });
    expect(result).toMatchObject({
      verdict: 'refused',
      refusedBy: 'aws',
      reason: expect.stringContaining('maxTaskCount'),
    });
    expect(await world.countDeployments()).toBe(1);
  });

  it('is reported as unknown if its response is lost and another tool starts a deployment', async () => {
    world = await ExpressWorld.start();
    world.aws.setFaults(['reset:ecs:UpdateExpressGatewayService:1']);
    const [{ serviceRevisionArn: _ } = {}] = await world.configurations();
    world.aws.setFaults(['reset:ecs:UpdateExpressGatewayService:1']);
    world.after(1, async () => {
      const { services = [] } = await world.admin.describeServices({ cluster: 'demo', services: ['web'] });
      await world.admin.updateExpressGatewayService({
        serviceArn: services[0]?.serviceArn ?? '',
        primaryContainer: { image: image('c') },
      });
    });
    expect(await world.deploy('b')).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringContaining('Another deployment'),
    });
  });
});

describe('the call that creates an Express service', () => {
  it.each([
    ['reset', 2],
    ['server-error', 2],
    ['lost-answer', 1],
    ['throttling', 2],
  ])('starts one deployment despite the fault %s (%d calls)', async (fault, times) => {
    world = await ExpressWorld.start({ exists: false });
    world.aws.setFaults([`${fault}:ecs:CreateExpressGatewayService:1`]);
    expect(await world.deploy('a')).toMatchObject({ verdict: 'deployed' });
    expect(world.sent('CreateExpressGatewayService')).toHaveLength(times);
    expect(await world.countDeployments()).toBe(1);
  });

  it('is reported as refused, with the missing permission, if AWS denies it', async () => {
    world = await ExpressWorld.start({ exists: false });
    world.aws.setFaults(['denied:ecs:CreateExpressGatewayService']);
    const result = await world.deploy('a');
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'aws' });
    expect(result.reason).toContain('ecs:CreateExpressGatewayService');
  });
});

describe('a deployment with deploy-express', () => {
  it('is refused if the service is an ordinary ECS service', async () => {
    world = await ExpressWorld.start({ exists: false });
    await world.admin.registerTaskDefinition({
      family: 'web',
      containerDefinitions: [{ name: 'web', image: 'web:1', memory: 9 }],
    });
    await world.admin.createService({ cluster: 'demo', serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    const result = await world.deploy('a');
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toMatch(/^The service 'web' is not an Express service: /);
    expect(world.sent('CreateExpressGatewayService')).toEqual([]);
  });

  it("is refused if the infrastructure role in the inputs differs from the service's role", async () => {
    world = await ExpressWorld.start();
    const result = await world.deploy('b', { infrastructureRoleArn: 'arn:aws:iam::123456789012:role/other' });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toMatch(/role\/infrastructure.*role\/other/);
    expect(result).toMatchObject({
      serviceArn: expect.stringMatching(/:service\/demo\/web$/),
      endpoint: expect.stringMatching(/^web-.*\.on\.aws$/),
    });
    expect(updates()).toEqual([]);
  });

  it('is refused if the cluster does not exist', async () => {
    world = await ExpressWorld.start();
    const result = await world.deploy('b', { cluster: 'other' });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'input' });
    expect(result.reason).toContain("cluster 'other'");
  });
});

describe('a rollback of an Express service', () => {
  it('is requested as soon as two tasks fail with a permanent cause', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [NO_IMAGE]);
    expect(await world.deploy('b')).toMatchObject({ verdict: 'rolled-back', rolledBack: true });
    expect(world.sent('StopServiceDeployment')).toHaveLength(1);
    expect(await world.images()).toEqual([image('a')]);
  });

  it('restores exactly the previous revision with an update if stopping is denied', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [NO_IMAGE]);
    world.aws.setFaults(['denied:ecs:StopServiceDeployment']);
    const result = await world.deploy('b', {
      configuration: { primaryContainer: { image: image('b') }, healthCheckPath: '/b' },
    });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
    const [, restoring, ...others] = updates();
    expect(others).toEqual([]);
    expect(restoring).toMatchObject({ taskDefinitionArn: result.previousTaskDefinition, healthCheckPath: '/a' });
    expect((await world.configurations())[0]).toMatchObject({ healthCheckPath: '/a' });
  });

  it('restores the previous revision with UpdateService if Express Mode refuses the update', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [NO_IMAGE]);
    world.aws.setFaults(['denied:ecs:StopServiceDeployment', 'denied:ecs:UpdateExpressGatewayService,after=1']);
    const result = await world.deploy('b');
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
    expect(world.sent('UpdateService')).toMatchObject([{ taskDefinition: result.previousTaskDefinition }]);
  });

  it('starts if tasks fail after completion, and the next update deploys the version again', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [{ exit: { after: 300, code: 1 } }]);
    const result = await world.deploy('b', { monitorSeconds: 600 });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
    expect(await world.deploy('c')).toMatchObject({ verdict: 'deployed' });
    expect((await world.images())[0]).toBe(image('c'));
  });

  it('that AWS denies is reported as rollback-failed with the missing permission', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [NO_IMAGE]);
    world.aws.setFaults(['denied:ecs:StopServiceDeployment', 'denied:ecs:Update*,after=1']);
    const result = await world.deploy('b', { policy: { ...policy, rollbackMs: MINUTE } });
    expect(result).toMatchObject({ verdict: 'rollback-failed', rolledBack: false });
    expect(result.reason).toContain('ecs:UpdateExpressGatewayService');
  });

  it('does not start after a timeout with on-timeout: leave', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [{ start: 100_000 }]);
    const leave = { ...policy, waitMs: 2 * MINUTE, onTimeout: 'leave' as const };
    expect(await world.deploy('b', { policy: leave })).toMatchObject({ verdict: 'timed-out' });
    expect(world.sent('StopServiceDeployment')).toEqual([]);
  });

  it('starts after a timeout if no task has become healthy', async () => {
    world = await ExpressWorld.start();
    tasksOf('b', [{ start: 100_000 }]);
    const result = await world.deploy('b', { policy: { ...policy, waitMs: 2 * MINUTE } });
    expect(result).toMatchObject({ verdict: 'rolled-back', reason: expect.stringContaining('2 minutes') });
  });
});

describe('a cancelled job with an Express service', () => {
  it('leaves the deployment in progress by default, and the post step reports its state', async () => {
    world = await ExpressWorld.start();
    world.after(60, () => world.cancel());
    expect(await world.deploy('b')).toMatchObject({ verdict: 'cancelled' });
    expect(await world.resume(world.remembered)).toMatchObject({ verdict: 'cancelled', rollsOn: true });
    expect(world.sent('StopServiceDeployment')).toEqual([]);
  });

  it('rolls the service back with on-cancel: rollback, and the post step follows the rollback', async () => {
    world = await ExpressWorld.start();
    world.after(60, () => world.cancel());
    const onCancel = 'rollback' as const;
    await world.deploy('b', { policy: { ...policy, onCancel } });
    const result = await world.resume(world.remembered, { onCancel });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
    expect(await world.images()).toEqual([image('a')]);
  });

  it('lets the post step recognize the deployment if the main step was killed before it got the response', async () => {
    world = await ExpressWorld.start();
    const states: Rollout[] = [];
    await world.deploy('b', { wait: false }, ([rollout]) => {
      if (rollout) states.push(structuredClone(rollout));
    });
    const result = await world.resume(states.slice(0, 1), { onCancel: 'rollback' });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
  });
});

it('an Express deployment is superseded by a newer deployment of another image', async () => {
  world = await ExpressWorld.start();
  world.after(60, async () => {
    const { services = [] } = await world.admin.describeServices({ cluster: 'demo', services: ['web'] });
    const serviceArn = services[0]?.serviceArn ?? '';
    await world.admin.updateExpressGatewayService({ serviceArn, primaryContainer: { image: image('c') } });
  });
  expect(await world.deploy('b')).toMatchObject({ verdict: 'superseded' });
});

it('an Express deployment that cannot succeed is superseded by the next one', async () => {
  world = await ExpressWorld.start();
  tasksOf('b', [NO_IMAGE]);
  await world.deploy('b', { wait: false });
  world.aws.step(5 * MINUTE);
  expect(await world.deploy('c', { policy: { ...policy, waitMs: 20 * MINUTE } })).toMatchObject({
    verdict: 'deployed',
  });
});

it('failed reads do not change the verdict of an Express service, except for expired credentials', async () => {
  world = await ExpressWorld.start();
  world.aws.setFaults(['server-error:ecs:Describe*,from=30,for=120', 'stale-reads:ecs:*,seconds=12']);
  expect(await world.deploy('b')).toMatchObject({ verdict: 'deployed' });
});

it('the tags of an Express service are set to exactly the requested ones before the update, and only if requested', async () => {
  world = await ExpressWorld.start();
  const tagsOf = async () => {
    const { services = [] } = await world.admin.describeServices({ cluster: 'demo', services: ['web'] });
    const { tags = [] } = await world.admin.listTagsForResource({ resourceArn: services[0]?.serviceArn });
    return tags.map(({ key, value }) => `${key}=${value}`).sort();
  };
  const one = { key: 'a', value: '1' };
  const two = { key: 'b', value: '2' };
  await world.deploy('a', { tags: [one], mutateTags: true });
  expect(await tagsOf()).toEqual(['a=1']);
  expect(updates()).toEqual([]);
  await world.deploy('a', { tags: [two] });
  expect(await tagsOf()).toEqual(['a=1']);
  await world.deploy('b', { tags: [two], mutateTags: true, wait: false });
  expect(await tagsOf()).toEqual(['b=2']);
  world.aws.setFaults(['denied:ecs:TagResource']);
  expect(await world.deploy('c', { tags: [one, two], mutateTags: true, ifDeploying: 'supersede' })).toMatchObject({
    verdict: 'refused',
    refusedBy: 'aws',
  });
});

it('a dry run for an Express service writes nothing and reports what would change', async () => {
  world = await ExpressWorld.start();
  const result = await world.deploy('b', { dryRun: true, mutateTags: true });
  expect(result).toMatchObject({ verdict: 'planned', changes: [expect.stringContaining('Main.image')] });
  expect([...updates(), ...world.sent('UntagResource')]).toEqual([]);
});

it('a dry run does not wait for a deployment in progress of an Express service, and reports this', async () => {
  world = await ExpressWorld.start();
  tasksOf('b', [{ start: 100_000 }]);
  await world.deploy('b', { wait: false });
  const began = world.aws.clock.now();
  expect(await world.deploy('c', { dryRun: true })).toMatchObject({
    verdict: 'planned',
    reason: expect.stringMatching(pattern`dry run\. The deployment ecs-svc\/\d+ of \S+ ${DRY_RUN_DOES_NOT_WAIT}$`),
  });
  expect(world.aws.clock.now()).toBe(began);
});

const COUNT = process.env.DEEP ? 100 : 4;

it(`${COUNT} deployments of an Express service that end in the last minute of the wait are reported as deployed, each within 5 s`, async () => {
  world = await ExpressWorld.start();
  const waitMs = 8 * MINUTE;
  const letters = ['b', 'a'];
  const late: { readonly verdict: string; readonly lag: number; readonly left: number }[] = [];
  for (let index = 0; index < COUNT; index++) {
    const letter = letters[index % 2] as string;
    tasksOf(letter, [{ start: 50 + (30 * index) / COUNT }]);
    const began = world.aws.clock.now();
    const { verdict } = await world.deploy(letter, { policy: { ...policy, waitMs, onTimeout: 'leave' } });
    const ended = world.aws.clock.now();
    const { serviceDeployments = [] } = await world.admin.listServiceDeployments({ cluster: 'demo', service: 'web' });
    const newest = serviceDeployments.toSorted((one, other) => Number(other.createdAt) - Number(one.createdAt))[0];
    const finished = newest?.finishedAt?.getTime() ?? Number.NaN;
    late.push({ verdict, lag: (ended - finished) / 1000, left: (began + waitMs - finished) / 1000 });
    world.aws.step(10 * MINUTE);
  }
  const isLate = ({ left }: (typeof late)[number]) => left >= 0 && left <= 60;
  expect(late.filter((one) => !isLate(one))).toEqual([]);
  expect(late.filter(({ verdict, lag }) => verdict !== 'deployed' || lag < 0 || lag > 5)).toEqual([]);
});

describe("an Express deployment with only the permissions that AWS's Express action documents", () => {
  const ACTIONS = [
    ...['CreateCluster', 'RegisterTaskDefinition', 'CreateExpressGatewayService', 'UpdateExpressGatewayService'],
    ...['DescribeExpressGatewayService', 'DescribeClusters', 'DescribeServices', 'ListServiceDeployments'],
    ...['DescribeServiceDeployments', 'TagResource', 'UntagResource'],
  ];
  const allow = () =>
    world.aws.setPolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: [...ACTIONS.map((name) => `ecs:${name}`), 'iam:PassRole'], Resource: '*' },
      ],
    });

  it('is reported as deployed when it creates or updates a service', async () => {
    world = await ExpressWorld.start({ exists: false });
    allow();
    expect(await world.deploy('a', { preflight: true })).toMatchObject({ verdict: 'deployed' });
    expect(await world.deploy('b', { ifDeploying: 'supersede' })).toMatchObject({ verdict: 'deployed' });
  });

  it('is reported as rolled-back if the update fails', async () => {
    world = await ExpressWorld.start();
    allow();
    tasksOf('b', [NO_IMAGE]);
    const result = await world.deploy('b');
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
  });

  it('is rolled back with an Express Mode update if it times out', async () => {
    world = await ExpressWorld.start();
    allow();
    tasksOf('b', [{ start: 100_000 }]);
    const timeout = { ...policy, waitMs: 2 * MINUTE, onTimeout: 'rollback' as const };
    const result = await world.deploy('b', { policy: timeout });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: result.previousTaskDefinition });
    expect(updates()).toHaveLength(2);
  });
});

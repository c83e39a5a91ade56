import { describe, expect, it } from '@jest/globals';
import type { Service } from '../../../src/ecs/model.ts';
import { planTask } from '../../../src/run/plan.ts';
import type { TaskRequest } from '../../../src/run/request.ts';
import { NOT_IN_TASK_DEFINITION } from '../../sentences/refusals.ts';

const order: TaskRequest = {
  region: 'eu-central-1',
  cluster: 'demo',
  placement: undefined,
  network: {},
  overrides: {},
  count: 1,
  startedBy: 'GitHub-Actions',
  tags: [],
  members: {},
  waitUntil: 'stopped',
  limitMs: 60_000,
  logLines: 50,
};
const sizes = { cpu: '256', memory: '512' };
const fargate = { networkMode: 'awsvpc', ...sizes, containerDefinitions: [{ name: 'web' }, { name: 'side' }] };
const bridge = { containerDefinitions: [{ name: 'web' }] };
const onEc2: TaskRequest = { ...order, placement: { launchType: 'EC2' } };
const network = { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' as const };
const service = (more: Partial<Service> = {}): Service => ({
  serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/demo/web',
  serviceName: 'web',
  clusterArn: 'arn:aws:ecs:eu-central-1:123456789012:cluster/demo',
  status: 'ACTIVE',
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
  networkConfiguration: { awsvpcConfiguration: network },
  launchType: 'FARGATE',
  platformVersion: '1.4.0',
  ...more,
});

describe('the network of a task', () => {
  it("defaults to Fargate's if neither an input nor a service sets it, as in AWS's action", () => {
    expect(planTask({ ...order, network }, fargate, undefined)).toEqual({
      cluster: 'demo',
      count: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: network },
      startedBy: 'GitHub-Actions',
    });
  });

  it("is the same as the service's", () => {
    expect(planTask(order, fargate, service())).toMatchObject({
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      networkConfiguration: { awsvpcConfiguration: network },
    });
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
    const { launchType: _, ...spot } = service({ capacityProviderStrategy });
    expect(planTask(order, fargate, spot)).toMatchObject({ capacityProviderStrategy });
    expect(planTask(order, fargate, spot)).not.toHaveProperty('launchType');
  });

  it("is the cluster's default if requested", () => {
    const plan = planTask({ ...order, placement: {} }, fargate, service());
    expect(Object.keys(plan)).toEqual(['cluster', 'count', 'networkConfiguration', 'startedBy']);
  });

  it("has the given values, and the service's values for the others", () => {
    const plan = planTask({ ...order, network: { securityGroups: ['sg-2'] } }, fargate, service());
    expect(plan.networkConfiguration).toEqual({ awsvpcConfiguration: { ...network, securityGroups: ['sg-2'] } });
  });

  it('is empty if the task definition does not support a network configuration', () => {
    expect(planTask(onEc2, bridge, service())).not.toHaveProperty('networkConfiguration');
    expect(() => planTask({ ...onEc2, network }, { ...bridge, networkMode: 'host' }, undefined)).toThrow(
      "Subnets or security groups are set, but the network mode of the task definition (host) does not use them: remove 'subnets'",
    );
  });

  it.each([
    ['no service', undefined, /no 'service' is set to provide them: set 'subnets'/],
    ['a service without subnets', service({ networkConfiguration: {} }), /service 'web' has no subnets to use/],
  ])('is refused if subnets are needed and there is %s', (_, from, message) => {
    expect(() => planTask(order, fargate, from)).toThrow(message);
  });
});

describe('the overrides of a task', () => {
  it('are sent unchanged', () => {
    const overrides = { cpu: '512', containerOverrides: [{ name: 'web', command: ['migrate'] }] };
    expect(planTask({ ...order, overrides }, fargate, service()).overrides).toEqual(overrides);
    expect(planTask(order, fargate, service())).not.toHaveProperty('overrides');
  });

  it('are refused for a missing container, with the nearest name', () => {
    expect(() =>
      planTask({ ...order, overrides: { containerOverrides: [{ name: 'webb' }] } }, fargate, service()),
    ).toThrow(
      `Container 'webb' of the overrides ${NOT_IN_TASK_DEFINITION}; expected 'web', 'side'; did you mean 'web'?`,
    );
  });
});

it.each<[string, object, object | undefined, RegExp]>([
  [
    'placement constraints on Fargate, which is the default',
    { placementConstraints: [{ type: 'distinctInstance' }] },
    undefined,
    /runs on Fargate, which does not support task placement: remove 'placement-constraints', or set 'launch-type'/,
  ],
  [
    'a placement strategy on Fargate',
    { placementStrategy: [{ type: 'random' }] },
    { launchType: 'FARGATE' },
    /remove 'placement-strategy'/,
  ],
  ['a platform version on EC2', { platformVersion: '1.4.0' }, { launchType: 'EC2' }, /remove 'platform-version'/],
])('run-task refuses %s before anything is registered', (_, members, placement, message) => {
  const asked = { ...order, members: { ...members }, ...(placement && { placement: { ...placement } }) };
  expect(() => planTask(asked, bridge, undefined)).toThrow(message);
});

it("placement with the cluster's default capacity provider strategy is checked by ECS", () => {
  const members = { placementConstraints: [{ type: 'distinctInstance' }] };
  expect(planTask({ ...order, placement: {}, members }, bridge, undefined)).toMatchObject(members);
});

it('ECS Exec without a task role is refused before anything is registered', () => {
  const exec = { ...onEc2, members: { enableExecuteCommand: true } };
  expect(() => planTask(exec, bridge, undefined)).toThrow(
    "Input 'enable-execute-command' is true, but the task definition has no task role",
  );
  expect(planTask(exec, { ...bridge, taskRoleArn: 'app' }, undefined)).toMatchObject(exec.members);
  const overridden = { ...exec, overrides: { taskRoleArn: 'arn:aws:iam::123456789012:role/app' } };
  expect(planTask(overridden, bridge, undefined)).toMatchObject(overridden.members);
});

it('a volume that is not in the task definition is refused before anything is registered', () => {
  const members = { volumeConfigurations: [{ name: 'data', managedEBSVolume: {} }] };
  const volumes = [{ name: 'data', configuredAtLaunch: true }];
  expect(() => planTask({ ...onEc2, members }, bridge, undefined)).toThrow(
    "Input 'managed-ebs-volume-name' is 'data', but the task definition has no volumes",
  );
  expect(planTask({ ...onEc2, members }, { ...bridge, volumes }, undefined)).toMatchObject(members);
});

it.each<[string, object, RegExp]>([
  ['without awsvpc', { ...bridge, ...sizes }, /requires networkMode 'awsvpc' in the task definition: add it, or use/],
  ['without sizes', { ...fargate, cpu: '', memory: undefined }, /requires 'cpu' and 'memory' in .*: add them, or use/],
  [
    'that ECS registered without Fargate',
    { ...fargate, compatibilities: ['EC2', 'EXTERNAL'] },
    /supports only EC2 and EXTERNAL/,
  ],
])('a task definition %s is refused on Fargate before it is registered', (_, definition, message) => {
  expect(() => planTask(order, { ...definition }, service())).toThrow(message);
  expect(planTask({ ...onEc2, network: {} }, { ...definition }, service())).toMatchObject({ launchType: 'EC2' });
  const registered = { ...fargate, compatibilities: ['EC2', 'FARGATE'] };
  expect(planTask(order, registered, service())).toMatchObject({ launchType: 'FARGATE' });
});

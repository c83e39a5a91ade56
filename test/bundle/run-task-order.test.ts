import { type CreateServiceCommandInput, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { definition, World } from './world.ts';

const SPOT = [{ capacityProvider: 'FARGATE_SPOT', weight: 2 }];
const NETWORK = {
  awsvpcConfiguration: {
    subnets: ['subnet-8', 'subnet-9'],
    securityGroups: ['sg-9'],
    assignPublicIp: 'ENABLED' as const,
  },
};
const OWN = { awsvpcConfiguration: { assignPublicIp: 'DISABLED', subnets: ['subnet-1'] } };

let world: World;
beforeEach(async () => {
  world = await World.start({ policy: true });
  await world.admin.send(
    new RegisterTaskDefinitionCommand({
      ...definition('e'),
      family: 'migrate',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE', 'EC2'],
      cpu: '256',
      memory: '512',
    }),
  );
});
afterEach(() => world.end());

/** Another service `api`, whose network and launch type the task may use. */
const service = (more: Partial<CreateServiceCommandInput>) =>
  world.createService('api', { taskDefinition: 'migrate:1', networkConfiguration: NETWORK, ...more });

/** The RunTask request without its cluster, count, token and revision. */
async function order(inputs: StepOptions['inputs']): Promise<unknown> {
  const result = await world.run('run-task', { service: '', 'task-definition': 'migrate', ...inputs });
  expect(result.outputs).toMatchObject({ verdict: 'succeeded', 'exit-code': '0' });
  const [sent = {}] = world.aws.requests({ service: 'ecs', operation: 'RunTask' }).map(({ input }) => input);
  const { cluster, count, clientToken, taskDefinition, ...rest } = sent as Record<string, unknown>;
  expect([cluster, count, taskDefinition]).toEqual(['demo', 1, expect.stringMatching(/migrate:1$/)]);
  return rest;
}

describe('run-task', () => {
  const plain = { networkConfiguration: OWN, startedBy: 'GitHub-Actions' };

  it.each<[string, StepOptions['inputs'], object]>([
    ['a launch type', { 'launch-type': 'EC2' }, { launchType: 'EC2' }],
    ["the cluster's default capacity providers", { 'launch-type': 'none' }, {}],
    [
      'capacity providers, which take precedence over a launch type',
      { 'run-task-capacity-provider-strategy': JSON.stringify(SPOT), 'run-task-launch-type': 'FARGATE' },
      { capacityProviderStrategy: SPOT },
    ],
  ])('accepts %s', async (_, inputs, expected) => {
    expect(await order({ 'run-task-subnets': 'subnet-1', ...inputs })).toEqual({ ...plain, ...expected });
  });

  it('uses the network, public IP setting and launch type of the service', async () => {
    await service({ launchType: 'FARGATE' });
    expect(await order({ service: 'api' })).toEqual({
      networkConfiguration: NETWORK,
      startedBy: 'GitHub-Actions',
      launchType: 'FARGATE',
      platformVersion: 'LATEST',
    });
  });

  it('can combine the capacity providers of the service with other subnets', async () => {
    await service({ capacityProviderStrategy: SPOT });
    expect(await order({ service: 'api', subnets: 'subnet-1', 'assign-public-IP': 'DISABLED' })).toEqual({
      networkConfiguration: { awsvpcConfiguration: { ...NETWORK.awsvpcConfiguration, ...OWN.awsvpcConfiguration } },
      startedBy: 'GitHub-Actions',
      capacityProviderStrategy: SPOT,
      platformVersion: 'LATEST',
    });
  });

  it('sends startedBy and tags unchanged', async () => {
    expect(
      await order({
        subnets: 'subnet-1',
        'run-task-started-by': 'release/12',
        'run-task-tags': '[{"key": "purpose", "value": "a=b"}]',
        'enable-ecs-managed-tags': true,
        'propagate-tags': 'TASK_DEFINITION',
      }),
    ).toEqual({
      networkConfiguration: OWN,
      launchType: 'FARGATE',
      startedBy: 'release/12',
      tags: [{ key: 'purpose', value: 'a=b' }],
      enableECSManagedTags: true,
      propagateTags: 'TASK_DEFINITION',
    });
  });
});

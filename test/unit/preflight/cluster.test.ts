import { expect, it } from '@jest/globals';
import { cluster, eachIsFound, fargate, found, type Row } from './cases.ts';

const ROWS: readonly Row[] = [
  ['a cluster that was deleted', ['cluster-inactive'], { facts: cluster('INACTIVE', 3) }],
  ['a cluster that is still being created', [], { facts: cluster('PROVISIONING', 3) }],
  ['no container instances for EC2', ['container-instances'], { facts: cluster('ACTIVE', 0) }],
  [
    'no container instances, and a desired count of 0',
    ['desired-count'],
    { facts: cluster('ACTIVE', 0), service: { desiredCount: 0 } },
  ],
  [
    'no container instances for EC2 and a first task',
    ['container-instances'],
    { facts: cluster('ACTIVE', 0), service: { desiredCount: 0 }, members: { desiredCount: 1 } },
  ],
  ['a desired count that the step sets to 0', [], { service: { desiredCount: 2 }, members: { desiredCount: 0 } }],
  ['no container instances on Fargate', [], { facts: cluster('ACTIVE', 0), service: fargate }],
  [
    'no container instances of a capacity provider yet',
    [],
    {
      facts: cluster('ACTIVE', 0),
      service: { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'asg' }] },
    },
  ],
  [
    'an inactive task definition',
    ['task-definition-inactive'],
    {
      taskDefinition: {
        status: 'INACTIVE',
        taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
      },
    },
  ],
  ['an active task definition', [], { taskDefinition: { status: 'ACTIVE' } }],
  [
    'no container instances for the launch type EXTERNAL',
    ['container-instances'],
    { facts: cluster('ACTIVE', 0), service: { launchType: 'EXTERNAL' } },
  ],
  [
    'no container instances for a daemon, which has one task per instance',
    [],
    { facts: cluster('ACTIVE', 0), service: { schedulingStrategy: 'DAEMON', desiredCount: 0 } },
  ],
  [
    'a task definition that is being deleted',
    ['task-definition-inactive'],
    {
      taskDefinition: {
        status: 'DELETE_IN_PROGRESS',
        taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1',
      },
    },
  ],
];

const awsvpc = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } };
const NETWORKS: readonly Row[] = [
  ['awsvpc mode without a network configuration', ['network-mode'], { taskDefinition: { networkMode: 'awsvpc' } }],
  ['awsvpc mode with a network configuration', [], { taskDefinition: { networkMode: 'awsvpc' }, service: awsvpc }],
  [
    'bridge mode with a network configuration',
    ['network-mode'],
    { taskDefinition: { networkMode: 'bridge' }, service: awsvpc },
  ],
  ['no network mode with a network configuration', ['network-mode'], { service: awsvpc }],
  ['host mode without a network configuration', [], { taskDefinition: { networkMode: 'host' } }],
];

eachIsFound([...ROWS, ...NETWORKS]);

it('a cluster without container instances is a warning if the step does not wait for tasks to run', () => {
  expect(found({ facts: cluster('ACTIVE', 0), waitMinutes: undefined })).toEqual([
    {
      id: 'container-instances',
      severity: 'warning',
      text: "the cluster 'demo' has no container instances, but the service's launch type is EC2, so no task runs yet: register instances, or add a capacity provider to the service.",
    },
  ]);
});

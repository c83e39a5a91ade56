import { expect, it } from '@jest/globals';
import { serviceNeeds } from '../../../src/preflight/service-needs.ts';
import { type Case, eachIsFound, type Row, subjectOf } from './cases.ts';

const elb = (kind: string, name: string) => `arn:aws:elasticloadbalancing:eu-central-1:123456789012:${kind}/${name}`;
const BLUE = elb('targetgroup', 'blue/1');
const GREEN = elb('targetgroup', 'green/2');
const RULE = elb('listener-rule', 'app/shop/1/2/3');
const TEST = elb('listener', 'net/shop/1/2');
const ROLE = 'arn:aws:iam::123456789012:role/infrastructure';
const SUBNET = 'subnet-0123456789abcdef0';
const GROUP = 'sg-0123456789abcdef0';

const balancer = { targetGroupArn: BLUE, containerName: 'web', containerPort: 8080 };
const advancedConfiguration = {
  alternateTargetGroupArn: GREEN,
  productionListenerRule: RULE,
  testListenerRule: TEST,
  roleArn: ROLE,
};
const whole = {
  loadBalancers: [{ ...balancer, advancedConfiguration }],
  networkConfiguration: { awsvpcConfiguration: { subnets: [SUBNET], securityGroups: [GROUP] } },
  capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }, { capacityProvider: 'fleet', weight: 1 }],
};
const there = (type = 'ip', isUsed = true) => ({ state: 'there' as const, type, isUsed });
const facts = (more: object = {}): NonNullable<Case['facts']> => ({
  service: {
    targetGroups: new Map([
      [BLUE, there()],
      [GREEN, there()],
    ]),
    listeners: new Map([
      [RULE, true],
      [TEST, true],
    ]),
    subnets: new Set([SUBNET]),
    securityGroups: new Set([GROUP]),
    ...more,
  },
});
const awsvpc = { taskDefinition: { networkMode: 'awsvpc' } };
const roles = (fact: object) => ({ roles: new Map([[ROLE, fact]]) }) as NonNullable<Case['facts']>;
const hook = { lifecycleStages: ['PRE_SCALE_UP'], roleArn: ROLE };
const hooks = { deploymentConfiguration: { strategy: 'BLUE_GREEN', lifecycleHooks: [hook] } };
const provider = (capacityProviders?: readonly string[]) => ({
  ...facts(),
  clusters: new Map([['demo', { status: 'ACTIVE', instances: 3, capacityProviders }]]),
});

const ROWS: readonly Row[] = [
  ['a definition whose resources all exist', [], { ...awsvpc, members: whole, facts: facts() }],
  [
    'a definition whose resources were not read',
    [],
    {
      ...awsvpc,
      members: whole,
      facts: facts({
        targetGroups: new Map(),
        listeners: new Map(),
        subnets: undefined,
        securityGroups: undefined,
      }),
    },
  ],
  [
    'a definition whose resources are all missing',
    [
      'target-group-missing',
      'target-group-missing',
      'listener-missing',
      'listener-missing',
      'subnet-missing',
      'security-group-missing',
      'capacity-provider',
    ],
    {
      ...awsvpc,
      members: whole,
      facts: {
        ...provider([]),
        ...facts({
          targetGroups: new Map([
            [BLUE, { state: 'missing' }],
            [GREEN, { state: 'missing' }],
          ]),
          listeners: new Map([
            [RULE, false],
            [TEST, false],
          ]),
          subnets: new Set(),
          securityGroups: new Set(),
        }),
      },
    },
  ],
  [
    'a target group that no load balancer uses',
    ['target-group-unused'],
    { members: { loadBalancers: [balancer] }, facts: facts({ targetGroups: new Map([[BLUE, there('ip', false)]]) }) },
  ],
  [
    'a target group that no load balancer uses yet, in a blue/green deployment',
    [],
    {
      members: { loadBalancers: [balancer], deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      facts: facts({ targetGroups: new Map([[BLUE, there('ip', false)]]) }),
    },
  ],
  [
    'a target group of the target type instance for tasks in awsvpc mode',
    ['target-group-type'],
    {
      ...awsvpc,
      service: { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } },
      members: { loadBalancers: [balancer] },
      facts: facts({ targetGroups: new Map([[BLUE, there('instance')]]) }),
    },
  ],
  [
    'a target group of the target type instance for tasks in bridge mode',
    [],
    { members: { loadBalancers: [balancer] }, facts: facts({ targetGroups: new Map([[BLUE, there('instance')]]) }) },
  ],
  [
    'a target group of VPC Lattice, which has no load balancer',
    [],
    {
      members: {
        vpcLatticeConfigurations: [
          { targetGroupArn: 'arn:aws:vpc-lattice:eu-central-1:123456789012:targetgroup/tg-1', portName: 'http' },
        ],
      },
      container: { portMappings: [{ name: 'http', containerPort: 8080 }] },
      facts: facts({ targetGroups: new Map([[BLUE, { state: 'missing' }]]) }),
    },
  ],
  ['a missing role for a hook', ['role-missing'], { members: hooks, facts: roles({ state: 'missing' }) }],
  [
    "a missing role for Service Connect's TLS certificates",
    ['role-missing'],
    {
      members: {
        serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http', tls: { roleArn: ROLE } }] },
      },
      container: { portMappings: [{ name: 'http', containerPort: 8080 }] },
      facts: roles({ state: 'missing' }),
    },
  ],
  [
    "a hook's role that only tasks may assume",
    ['role-trust'],
    { members: hooks, facts: roles({ state: 'there', arn: ROLE, trusts: true, trustsEcs: false }) },
  ],
  [
    "a volume's role that ECS may assume",
    [],
    {
      members: { volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: ROLE, sizeInGiB: 1 } }] },
      facts: roles({ state: 'there', arn: ROLE, trusts: false, trustsEcs: true }),
    },
  ],
  [
    'a capacity provider that the cluster does not have',
    ['capacity-provider'],
    {
      members: { capacityProviderStrategy: [{ capacityProvider: 'fleet' }, { capacityProvider: 'other' }] },
      facts: provider(['other']),
    },
  ],
  [
    'a capacity provider of a cluster whose providers were not read',
    [],
    { members: { capacityProviderStrategy: [{ capacityProvider: 'fleet' }] }, facts: provider(undefined) },
  ],
  [
    'a Service Connect port name that no port mapping has',
    ['port-name'],
    { members: { serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] } } },
  ],
  [
    'Service Connect and VPC Lattice port names that a port mapping has',
    [],
    {
      members: {
        serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] },
        vpcLatticeConfigurations: [{ portName: 'http' }],
      },
      container: { portMappings: [{ name: 'http', containerPort: 8080 }] },
    },
  ],
  [
    'a port name in a Service Connect configuration that is disabled',
    [],
    { members: { serviceConnectConfiguration: { enabled: false, services: [{ portName: 'http' }] } } },
  ],
  [
    "a missing container for the new load balancer, but not for the service's own",
    ['load-balancer-container'],
    {
      service: { loadBalancers: [{ containerName: 'web', containerPort: 8080 }] },
      members: { loadBalancers: [{ ...balancer, containerName: 'app' }] },
    },
  ],
];

eachIsFound(ROWS);

it('preflight reads only what the update changes, and everything for a new service', () => {
  const { target, ...subject } = subjectOf({ service: whole });
  expect(Object.values(serviceNeeds({ target, ...subject })).flat()).toEqual([]);
  const created = serviceNeeds({ ...subject, target: { ...target, create: whole } });
  expect(created).toMatchObject({ listeners: [RULE, TEST], subnets: [SUBNET], securityGroups: [GROUP], roles: [ROLE] });
  expect(created.capacityProviders).toEqual(['fleet']);
  expect(created.targetGroups).toEqual([
    { arn: BLUE, isAlternate: false },
    { arn: GREEN, isAlternate: true },
  ]);
});

it('preflight looks up only IDs of a form that EC2 uses today', () => {
  const awsvpcConfiguration = { subnets: ['subnet-x', 5], securityGroups: null };
  expect(serviceNeeds(subjectOf({ members: { networkConfiguration: { awsvpcConfiguration } } }))).toMatchObject({
    subnets: [],
    securityGroups: [],
  });
});

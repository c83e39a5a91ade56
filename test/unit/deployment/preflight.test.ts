import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../src/deployment/preflight/facts.ts';
import { check } from '../../../src/deployment/preflight/rules.ts';
import type { Subject, TaskDefinition } from '../../../src/deployment/preflight/subject.ts';
import type { Service } from '../../../src/ecs/model.ts';
import { deployment, service } from './shapes.ts';

const IMAGE = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@sha256:'.concat('a'.repeat(64));
const BY_TAG = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:v1';
const ROLE = 'arn:aws:iam::123456789012:role/execution';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

const GOOD: TaskDefinition = {
  executionRoleArn: ROLE,
  taskRoleArn: 'app',
  containerDefinitions: [
    {
      name: 'web',
      image: IMAGE,
      portMappings: [{ containerPort: 8080 }],
      secrets: [{ name: 'DB', valueFrom: SECRET }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/web', 'awslogs-region': 'eu-central-1' },
      },
    },
  ],
};

/** Facts by which nothing is in the way of GOOD. */
const FACTS: Facts = {
  clusters: new Map([['demo', { status: 'ACTIVE', instances: 3 }]]),
  images: new Map([[IMAGE, { state: 'stored', platforms: ['linux/amd64'], isIndex: false }]]),
  roles: new Map([
    [ROLE, { state: 'there', arn: ROLE, trusts: true }],
    ['app', { state: 'there', arn: 'arn:aws:iam::123456789012:role/app', trusts: true }],
  ]),
  logGroups: new Map([['eu-central-1 /web', true]]),
  secrets: new Map([[SECRET, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]),
};

const NO_FACTS: Facts = {
  clusters: new Map(),
  images: new Map(),
  roles: new Map(),
  logGroups: new Map(),
  secrets: new Map(),
};

interface Case {
  readonly service?: Record<string, unknown>;
  readonly taskDefinition?: TaskDefinition;
  readonly container?: object;
  readonly members?: Record<string, unknown>;
  readonly facts?: Partial<Facts>;
}

const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
const percent = (minimumHealthyPercent: number, maximumPercent: number) => ({
  deploymentConfiguration: { ...breaker, minimumHealthyPercent, maximumPercent },
});

function subjectOf({ service: more = {}, taskDefinition = {}, container = {}, members = {} }: Case): Subject {
  const containers = GOOD.containerDefinitions?.map((one) => ({ ...one, ...container })) ?? [];
  const defaults = {
    launchType: 'EC2',
    deploymentConfiguration: { ...breaker, minimumHealthyPercent: 100, maximumPercent: 200 },
  };
  return {
    target: {
      cluster: 'demo',
      name: 'web',
      service: service([deployment(1)], { ...defaults, ...more } as Partial<Service>),
    },
    taskDefinition: { ...GOOD, containerDefinitions: containers, ...taskDefinition },
    members,
  };
}

const found = (one: Case) => check(subjectOf(one), { ...FACTS, ...one.facts });
const ids = (one: Case) => found(one).map(({ id }) => id);
const images = (fact: object) => ({ images: new Map([[IMAGE, fact]]) }) as Partial<Facts>;
const cluster = (status: string, instances: number) => ({ clusters: new Map([['demo', { status, instances }]]) });
const fargate = { launchType: 'FARGATE' };
const strategy = { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] };

it('finds nothing where all is well', () => {
  expect(found({})).toEqual([]);
});

it('leaves it to ECS to refuse what is not of its form', () => {
  const containerDefinitions = { web: { image: 'web' } } as unknown as [];
  expect(ids({ taskDefinition: { containerDefinitions } })).toEqual([]);
});

it('concludes nothing from what was not read', () => {
  expect(check(subjectOf({}), NO_FACTS)).toEqual([]);
});

const ERRORS: readonly (readonly [string, string[], Case])[] = [
  ['a cluster that was deleted', ['cluster-inactive'], { facts: cluster('INACTIVE', 3) }],
  ['a cluster that is still being made', [], { facts: cluster('PROVISIONING', 3) }],
  ['no container instances for EC2', ['container-instances'], { facts: cluster('ACTIVE', 0) }],
  [
    'no container instances, and no task wanted',
    ['desired-count'],
    { facts: cluster('ACTIVE', 0), service: { desiredCount: 0 } },
  ],
  [
    'no container instances for EC2 and a first task',
    ['container-instances'],
    { facts: cluster('ACTIVE', 0), service: { desiredCount: 0 }, members: { desiredCount: 1 } },
  ],
  ['no container instances on Fargate', [], { facts: cluster('ACTIVE', 0), service: fargate }],
  [
    'no container instances yet of a capacity provider',
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
  ['no repository', ['image-repository'], { facts: images({ state: 'no-repository', region: 'eu-central-1' }) }],
  ['no image', ['image-missing'], { facts: images({ state: 'no-image', region: 'eu-central-1' }) }],
  ['an image by tag', ['image-tag'], { container: { image: BY_TAG } }],
  ["another registry's image by tag", [], { container: { image: 'nginx:1' } }],
  [
    'an arm image on Fargate, which is amd64 by default',
    ['image-platform'],
    { service: fargate, facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm image on Fargate Spot',
    ['image-platform'],
    { service: strategy, facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm image on instances of unknown kind',
    [],
    { facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }) },
  ],
  [
    'an arm image where the definition asks for arm',
    [],
    {
      service: fargate,
      taskDefinition: { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      facts: images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false }),
    },
  ],
  [
    'an index without the platform',
    ['image-platform'],
    {
      taskDefinition: { runtimePlatform: { cpuArchitecture: 'ARM64' } },
      facts: images({ state: 'stored', platforms: ['linux/amd64', 'linux/s390x'], isIndex: true }),
    },
  ],
  [
    'an index with the platform',
    [],
    { service: fargate, facts: images({ state: 'stored', platforms: ['linux/arm64', 'linux/amd64'], isIndex: true }) },
  ],
  [
    'a Windows image on Linux',
    ['image-platform'],
    { service: fargate, facts: images({ state: 'stored', platforms: ['windows/amd64'], isIndex: false }) },
  ],
  [
    'a Windows image on Windows',
    [],
    {
      service: fargate,
      taskDefinition: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
      facts: images({ state: 'stored', platforms: ['windows/amd64'], isIndex: false }),
    },
  ],
  [
    'an image whose platform is not known',
    [],
    { service: fargate, facts: images({ state: 'stored', platforms: undefined, isIndex: false }) },
  ],
  ['a role that is not there', ['role-missing'], { facts: { roles: new Map([['app', { state: 'missing' }]]) } }],
  [
    'a role of another path',
    ['role-missing'],
    {
      facts: {
        roles: new Map([[ROLE, { state: 'there', arn: 'arn:aws:iam::123456789012:role/ecs/execution', trusts: true }]]),
      },
    },
  ],
  [
    'a role that trusts another service',
    ['role-trust'],
    { facts: { roles: new Map([[ROLE, { state: 'there', arn: ROLE, trusts: false }]]) } },
  ],
  [
    'a role of another account',
    ['role-account'],
    { taskDefinition: { executionRoleArn: 'arn:aws:iam::999999999999:role/execution' } },
  ],
  ['no log group', ['log-group'], { facts: { logGroups: new Map([['eu-central-1 /web', false]]) } }],
  [
    'a log group that the driver makes',
    [],
    {
      container: {
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/new', 'awslogs-create-group': 'true' },
        },
      },
      facts: { logGroups: new Map([['eu-central-1 /new', false]]) },
    },
  ],
  [
    'another log driver',
    [],
    {
      container: { logConfiguration: { logDriver: 'awsfirelens', options: { 'awslogs-group': '/new' } } },
      facts: { logGroups: new Map([['eu-central-1 /new', false]]) },
    },
  ],
  ['no secret', ['secret-missing'], { facts: { secrets: new Map([[SECRET, { problem: 'there is no secret' }]]) } }],
  [
    'a secret without a current value',
    ['secret-version'],
    { facts: { secrets: new Map([[SECRET, { arn: SECRET, versions: { one: ['AWSPENDING'] } }]]) } },
  ],
  [
    'a JSON key of a secret, which is never read',
    [],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}:password::` }] },
      facts: { secrets: new Map([[`${SECRET}:password::`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'a version stage that no version has',
    ['secret-version'],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}::BLUE:` }] },
      facts: { secrets: new Map([[`${SECRET}::BLUE:`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'a version id, which need not have a stage',
    [],
    {
      container: { secrets: [{ name: 'DB', valueFrom: `${SECRET}:::old` }] },
      facts: { secrets: new Map([[`${SECRET}:::old`, { arn: SECRET, versions: { one: ['AWSCURRENT'] } }]]) },
    },
  ],
  [
    'no parameter',
    ['parameter-missing'],
    {
      container: { secrets: [{ name: 'DB', valueFrom: '/db' }] },
      facts: { secrets: new Map([['/db', { problem: 'there is no parameter' }]]) },
    },
  ],
  [
    "a log driver's secret",
    ['parameter-missing'],
    {
      container: {
        logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: '/token' }] },
      },
      facts: { secrets: new Map([['/token', { problem: 'there is no parameter' }]]) },
    },
  ],
  [
    "a private registry's credentials",
    ['secret-missing'],
    {
      container: { repositoryCredentials: { credentialsParameter: 'hub' } },
      facts: { secrets: new Map([['hub', { problem: 'there is no secret' }]]) },
    },
  ],
  [
    "a load balancer's container that is gone",
    ['load-balancer-container'],
    { service: { loadBalancers: [{ containerName: 'app', containerPort: 8080 }] } },
  ],
  [
    "a load balancer's port that is gone",
    ['load-balancer-port'],
    { service: { loadBalancers: [{ containerName: 'web', containerPort: 80 }] } },
  ],
  [
    "a load balancer's port within a range",
    [],
    {
      service: { loadBalancers: [{ containerName: 'web', containerPort: 90 }] },
      container: { portMappings: [{ containerPortRange: '80-100' }] },
    },
  ],
  [
    "a load balancer's port outside a range",
    ['load-balancer-port'],
    {
      service: { loadBalancers: [{ containerName: 'web', containerPort: 101 }] },
      container: { portMappings: [{ containerPortRange: '80-100' }] },
    },
  ],
  [
    'a Classic Load Balancer by name, all well',
    [],
    { service: { loadBalancers: [{ loadBalancerName: 'old', containerName: 'web', containerPort: 8080 }] } },
  ],
  [
    "a service registry's container that is gone",
    ['load-balancer-container'],
    { service: { serviceRegistries: [{ registryArn: 'arn:…', containerName: 'app' }] } },
  ],
  ['percents that leave no room for one task', ['deployment-percent'], { service: percent(100, 100) }],
  [
    'percents that leave no room by rounding',
    ['deployment-percent'],
    { service: { ...percent(67, 130), desiredCount: 3, runningCount: 3 } },
  ],
  ['percents that let one of three stop', [], { service: { ...percent(66, 100), desiredCount: 3, runningCount: 3 } }],
  [
    'percents without room, and a task that is missing anyway',
    [],
    { service: { ...percent(100, 100), desiredCount: 2, runningCount: 1 } },
  ],
  [
    'percents without room for no task',
    ['desired-count'],
    { service: { ...percent(100, 100), desiredCount: 0, runningCount: 0 } },
  ],
  [
    'percents that this call changes for the better',
    [],
    { service: percent(100, 100), members: { deploymentConfiguration: { maximumPercent: 200 } } },
  ],
  [
    'percents that this call changes for the worse',
    ['deployment-percent'],
    { members: { deploymentConfiguration: { maximumPercent: 100 } } },
  ],
  ["a daemon's percents", [], { service: { ...percent(100, 100), schedulingStrategy: 'DAEMON' } }],
  [
    "blue/green's percents",
    [],
    {
      service: {
        deploymentConfiguration: {
          ...breaker,
          strategy: 'BLUE_GREEN',
          minimumHealthyPercent: 100,
          maximumPercent: 100,
        },
      },
    },
  ],
  [
    'a breaker that is off',
    ['breaker-off'],
    { service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } } },
  ],
  [
    'a breaker that this call turns on',
    [],
    {
      service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } },
      members: { deploymentConfiguration: breaker },
    },
  ],
  [
    'a breaker without rollback',
    ['breaker-rollback-off'],
    { service: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } } },
  ],
  ['a desired count of 0', ['desired-count'], { service: { desiredCount: 0 } }],
];

it.each(ERRORS)('%s: %j', (_, expected, one) => {
  expect(ids(one)).toEqual(expected);
});

it('stops for certainties only', () => {
  const severities = new Map(
    ERRORS.flatMap(([, , one]) => found(one).map(({ id, severity }) => [id, severity] as const)),
  );
  const soft = ['breaker-off', 'breaker-rollback-off', 'desired-count', 'image-tag'];
  for (const [id, severity] of severities) expect([id, severity === 'error']).toEqual([id, !soft.includes(id)]);
});

it('takes an image of one other architecture for certain to fail on Fargate, and for probable on instances', () => {
  const arm = images({ state: 'stored', platforms: ['linux/arm64'], isIndex: false });
  const wanted = { runtimePlatform: { cpuArchitecture: 'X86_64' } };
  expect(found({ taskDefinition: wanted, facts: arm })).toMatchObject([{ severity: 'warning' }]);
  expect(found({ taskDefinition: wanted, facts: arm, service: fargate })).toMatchObject([{ severity: 'error' }]);
});

it('tells all findings together, each with what to do', () => {
  const findings = found({
    facts: {
      ...cluster('ACTIVE', 0),
      ...images({ state: 'no-image', region: 'eu-central-1' }),
      logGroups: new Map([['eu-central-1 /web', false]]),
    },
  });
  expect(findings.map(({ id }) => id)).toEqual(['container-instances', 'image-missing', 'log-group']);
  for (const { text } of findings) expect(text).toMatch(/^[A-Z].*: .*\.$/);
});

it('says the same thing of two containers once', () => {
  const twice = [...(GOOD.containerDefinitions ?? []), ...(GOOD.containerDefinitions ?? [])];
  const facts = images({ state: 'no-image', region: 'eu-central-1' });
  expect(ids({ taskDefinition: { containerDefinitions: twice }, facts })).toEqual(['image-missing']);
});

it('never takes a service for stuck whose percents leave room for a task', () => {
  const percents = fc.record({
    desired: fc.integer({ min: 1, max: 200 }),
    least: fc.integer({ min: 0, max: 100 }),
    most: fc.integer({ min: 100, max: 300 }),
  });
  fc.assert(
    fc.property(percents, ({ desired, least, most }) => {
      const mayStop = Math.ceil((desired * least) / 100) < desired;
      const mayStart = Math.floor((desired * most) / 100) > desired;
      const stuck = ids({ service: { ...percent(least, most), desiredCount: desired, runningCount: desired } });
      expect(stuck.includes('deployment-percent')).toBe(!mayStop && !mayStart);
    }),
  );
});

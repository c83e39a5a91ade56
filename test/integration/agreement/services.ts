import type { Json } from '../../../local-aws/service.ts';

const ACCOUNT = '123456789012';
const ELB = `arn:aws:elasticloadbalancing:eu-central-1:${ACCOUNT}`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/ecs-infrastructure`;

const container = (more: Json = {}): Json => ({
  ...{ name: 'web', image: 'example.com/web:1', memory: 256 },
  portMappings: [{ containerPort: 8080, name: 'http' }],
  ...more,
});

/** The task definitions of the services: `fargate` has a network interface of its own, `bridge` does not. */
export const TASK_DEFINITIONS: readonly Json[] = [
  {
    ...{ family: 'fargate', networkMode: 'awsvpc', cpu: '256', memory: '512', taskRoleArn: ROLE },
    requiresCompatibilities: ['FARGATE', 'EC2'],
    containerDefinitions: [container()],
    volumes: [{ name: 'data', configuredAtLaunch: true }],
  },
  { family: 'bridge', taskRoleArn: ROLE, containerDefinitions: [container()] },
];

const balancer = (more: Json = {}): Json => ({
  targetGroupArn: `${ELB}:targetgroup/blue/0123456789abcdef`,
  ...{ containerName: 'web', containerPort: 8080 },
  ...more,
});
const rule = (letter: string) => `${ELB}:listener-rule/app/web/0123456789abcdef/0123456789abcdef/${letter.repeat(16)}`;
const shifted = balancer({
  advancedConfiguration: {
    alternateTargetGroupArn: `${ELB}:targetgroup/green/0123456789abcdef`,
    ...{ productionListenerRule: rule('a'), testListenerRule: rule('b'), roleArn: ROLE },
  },
});
const networkConfiguration = {
  awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
};
const onFargate = (more: Json = {}): Json => ({
  ...{ serviceName: 'web', taskDefinition: 'fargate', launchType: 'FARGATE', desiredCount: 1 },
  ...{ networkConfiguration, ...more },
});
const onInstances = (more: Json = {}): Json => ({
  ...{ serviceName: 'web', taskDefinition: 'bridge', launchType: 'EC2', desiredCount: 1, ...more },
});
const pause = {
  targetType: 'PAUSE',
  lifecycleStages: ['POST_SCALE_UP'],
  timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' },
};
const lambda = {
  hookTargetArn: `arn:aws:lambda:eu-central-1:${ACCOUNT}:function:check`,
  ...{ roleArn: ROLE, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] },
};

/** Service definitions that ECS accepts, which have each setting at least once. */
export const BASES: Readonly<Record<string, Json>> = {
  'the least on Fargate': onFargate(),
  'everything about a rolling deployment': onFargate({
    ...{ loadBalancers: [balancer()], healthCheckGracePeriodSeconds: 30, platformVersion: 'LATEST' },
    deploymentConfiguration: {
      ...{ strategy: 'ROLLING', minimumHealthyPercent: 50, maximumPercent: 200, bakeTimeInMinutes: 1 },
      deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 5 } },
      alarms: { enable: true, rollback: true, alarmNames: ['errors'] },
      earlySuccessCriteria: { enable: true, healthyPercent: 80, sourceServiceRevisionCleanup: 'BLOCKING' },
    },
    ...{ enableExecuteCommand: true, enableECSManagedTags: true, propagateTags: 'SERVICE' },
    tags: [{ key: 'team', value: 'shop' }],
  }),
  'a blue/green deployment with hooks': onFargate({
    loadBalancers: [shifted],
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5, lifecycleHooks: [pause, lambda] },
  }),
  'a linear deployment': onFargate({
    loadBalancers: [shifted],
    deploymentConfiguration: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 20, stepBakeTimeInMinutes: 1 } },
  }),
  'a canary deployment': onFargate({
    loadBalancers: [shifted],
    deploymentConfiguration: {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 1 },
    },
  }),
  'capacity providers, Service Connect and a volume': {
    ...{ serviceName: 'web', taskDefinition: 'fargate', desiredCount: 1, networkConfiguration },
    capacityProviderStrategy: [
      { capacityProvider: 'FARGATE', base: 1, weight: 1 },
      { capacityProvider: 'FARGATE_SPOT', weight: 2 },
    ],
    serviceConnectConfiguration: {
      ...{ enabled: true, namespace: 'shop' },
      services: [{ portName: 'http', discoveryName: 'web', clientAliases: [{ port: 80, dnsName: 'web' }] }],
    },
    volumeConfigurations: [
      { name: 'data', managedEBSVolume: { roleArn: ROLE, sizeInGiB: 10, volumeType: 'gp3', filesystemType: 'xfs' } },
    ],
  },
  'placement on container instances': onInstances({
    placementConstraints: [{ type: 'distinctInstance' }],
    placementStrategy: [
      { type: 'spread', field: 'attribute:ecs.availability-zone' },
      { type: 'binpack', field: 'memory' },
    ],
    serviceRegistries: [
      {
        registryArn: `arn:aws:servicediscovery:eu-central-1:${ACCOUNT}:service/srv-0123456789abcdef`,
        ...{ containerName: 'web', containerPort: 8080 },
      },
    ],
    availabilityZoneRebalancing: 'DISABLED',
  }),
  'a Classic Load Balancer': onInstances({
    loadBalancers: [{ loadBalancerName: 'web', containerName: 'web', containerPort: 8080 }],
    ...{ role: 'ecsServiceRole', availabilityZoneRebalancing: 'DISABLED' },
  }),
  'one task on each instance': {
    ...{ serviceName: 'web', taskDefinition: 'bridge', launchType: 'EC2', schedulingStrategy: 'DAEMON' },
    deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
  },
  CodeDeploy: onFargate({ loadBalancers: [balancer()], deploymentController: { type: 'CODE_DEPLOY' } }),
};

/** Values of enums that do not occur in the definitions. */
export const MORE: Readonly<Record<string, readonly unknown[]>> = {
  launchType: ['EXTERNAL', 'MANAGED_INSTANCES'],
  propagateTags: ['TASK_DEFINITION', 'NONE'],
  availabilityZoneRebalancing: ['ENABLED'],
  assignPublicIp: ['ENABLED'],
  lifecycleStages: [['TEST_TRAFFIC_SHIFT'], ['BAKE_TIME'], ['PRE_SCALE_UP', 'PRE_SCALE_UP']],
  deploymentController: [{ type: 'EXTERNAL' }, { type: 'ECS' }],
  capacityProvider: ['fleet', 'other'],
  sourceServiceRevisionCleanup: ['DEFERRED'],
  action: ['CONTINUE'],
};

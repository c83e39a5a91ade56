import type { Json } from '../../../local-aws/service.ts';
import {
  arnOfGroup,
  ecs,
  execution,
  infrastructure,
  network,
  type Scenario,
  service,
  tags,
  taskDefinition,
  web,
} from './steps.ts';

export const ECS_CLUSTERS: Scenario = [
  ecs('CreateCapacityProvider', {
    name: 'fleet',
    autoScalingGroupProvider: {
      autoScalingGroupArn:
        'arn:aws:autoscaling:eu-central-1:123456789012:autoScalingGroup:1:autoScalingGroupName/fleet',
    },
    tags,
  }),
  ecs('CreateCluster', { clusterName: 'demo', tags, settings: [{ name: 'containerInsights', value: 'enabled' }] }),
  ecs('DescribeClusters', { clusters: ['demo'], include: ['TAGS', 'SETTINGS', 'STATISTICS', 'ATTACHMENTS'] }),
  ecs('ListClusters', { maxResults: 10 }),
  ecs('UpdateCluster', { cluster: 'demo', settings: [{ name: 'containerInsights', value: 'disabled' }] }),
  ecs('UpdateClusterSettings', { cluster: 'demo', settings: [{ name: 'containerInsights', value: 'enhanced' }] }),
  ecs('PutClusterCapacityProviders', {
    cluster: 'demo',
    capacityProviders: ['FARGATE', 'FARGATE_SPOT', 'fleet'],
    defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1, base: 1 }],
  }),
  ecs('DescribeCapacityProviders', { capacityProviders: ['fleet'], include: ['TAGS'] }),
  ecs('UpdateCapacityProvider', {
    name: 'fleet',
    autoScalingGroupProvider: { managedScaling: { status: 'ENABLED', targetCapacity: 90 } },
  }),
  ecs('ListContainerInstances', { cluster: 'demo' }),
  ecs('DescribeContainerInstances', (o) => ({
    cluster: 'demo',
    containerInstances: [o.ListContainerInstances?.containerInstanceArns[0]],
  })),
  ecs('DeregisterContainerInstance', (o) => ({
    cluster: 'demo',
    containerInstance: o.ListContainerInstances?.containerInstanceArns[0],
    force: true,
  })),
  ecs('PutAccountSettingDefault', { name: 'containerInsights', value: 'enabled' }),
  ecs('PutAccountSetting', { name: 'containerInsights', value: 'disabled' }),
  ecs('ListAccountSettings', { effectiveSettings: true }),
  ecs('DeleteAccountSetting', { name: 'containerInsights' }),
];

export const ECS_DEPLOYMENTS: Scenario = [
  ecs('RegisterTaskDefinition', { ...taskDefinition('example.com/web:v1'), tags }),
  ecs('DescribeTaskDefinition', { taskDefinition: 'web:1', include: ['TAGS'] }),
  ecs('ListTaskDefinitions', { familyPrefix: 'web', sort: 'DESC' }),
  ecs('ListTaskDefinitionFamilies', { status: 'ACTIVE' }),
  ecs('CreateService', (o) => ({
    ...service,
    serviceName: 'web',
    networkConfiguration: network,
    loadBalancers: [{ targetGroupArn: arnOfGroup(o, 1), containerName: 'web', containerPort: 8080 }],
    serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:eu-central-1:123456789012:service/srv-web' }],
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }],
    },
    tags,
  })),
  300,
  ecs('DescribeServices', { cluster: 'demo', services: ['web'], include: ['TAGS'] }),
  ecs('ListServices', { cluster: 'demo', launchType: 'FARGATE' }),
  ecs('RegisterTaskDefinition', taskDefinition('example.com/web:v2')),
  ecs('UpdateService', { ...web, taskDefinition: 'web:2', healthCheckGracePeriodSeconds: 10 }),
  200,
  ecs('ListServiceDeployments', web),
  ecs('DescribeServiceDeployments', (o) => ({
    serviceDeploymentArns: o.ListServiceDeployments?.serviceDeployments.map(
      ({ serviceDeploymentArn }: Json) => serviceDeploymentArn,
    ),
  })),
  ecs('DescribeServiceRevisions', (o) => ({
    serviceRevisionArns: o.ListServiceDeployments?.serviceDeployments.map(
      ({ targetServiceRevisionArn }: Json) => targetServiceRevisionArn,
    ),
  })),
  ecs('ContinueServiceDeployment', (o) => {
    const [{ serviceDeploymentArn, lifecycleHookDetails = [] }] =
      o.DescribeServiceDeployments?.serviceDeployments ?? [];
    return { serviceDeploymentArn, hookId: lifecycleHookDetails[0]?.hookId };
  }),
  60,
  ecs('UpdateService', { ...web, forceNewDeployment: true }),
  30,
  ecs('ListServiceDeployments', web),
  ecs('StopServiceDeployment', (o) => ({
    serviceDeploymentArn: o.ListServiceDeployments?.serviceDeployments[0].serviceDeploymentArn,
    stopType: 'ROLLBACK',
  })),
  200,
];

export const ECS_TASKS: Scenario = [
  ecs('RunTask', {
    cluster: 'demo',
    taskDefinition: 'web:2',
    launchType: 'FARGATE',
    networkConfiguration: network,
    overrides: { containerOverrides: [{ name: 'web', command: ['x'], environment: [{ name: 'A', value: 'b' }] }] },
    startedBy: 'scenario',
    tags,
  }),
  2,
  ecs('ListTasks', { cluster: 'demo', startedBy: 'scenario' }),
  ecs('DescribeTasks', (o) => ({ cluster: 'demo', tasks: o.ListTasks?.taskArns, include: ['TAGS'] })),
  ecs('StopTask', (o) => ({ cluster: 'demo', task: o.ListTasks?.taskArns[0], reason: 'enough' })),
  ecs('TagResource', (o) => ({ resourceArn: o.CreateService?.service.serviceArn, tags: [{ key: 'b', value: 'c' }] })),
  ecs('ListTagsForResource', (o) => ({ resourceArn: o.CreateService?.service.serviceArn })),
  ecs('UntagResource', (o) => ({ resourceArn: o.CreateService?.service.serviceArn, tagKeys: ['b'] })),
  ecs('CreateService', {
    cluster: 'demo',
    serviceName: 'outside',
    deploymentController: { type: 'EXTERNAL' },
    desiredCount: 1,
  }),
  ecs('CreateTaskSet', {
    cluster: 'demo',
    service: 'outside',
    taskDefinition: 'web:2',
    launchType: 'FARGATE',
    networkConfiguration: network,
    scale: { value: 50, unit: 'PERCENT' },
    externalId: 'one',
  }),
  ecs('DescribeTaskSets', { cluster: 'demo', service: 'outside' }),
  ecs('UpdateTaskSet', (o) => ({
    cluster: 'demo',
    service: 'outside',
    taskSet: o.CreateTaskSet?.taskSet.id,
    scale: { value: 100, unit: 'PERCENT' },
  })),
  ecs('UpdateServicePrimaryTaskSet', (o) => ({
    cluster: 'demo',
    service: 'outside',
    primaryTaskSet: o.CreateTaskSet?.taskSet.id,
  })),
  ecs('CreateExpressGatewayService', {
    cluster: 'demo',
    serviceName: 'express',
    executionRoleArn: execution,
    infrastructureRoleArn: infrastructure,
    primaryContainer: { image: 'example.com/web:v1', containerPort: 8080 },
    tags,
  }),
  900,
  ecs('DescribeExpressGatewayService', (o) => ({
    serviceArn: o.CreateExpressGatewayService?.service.serviceArn,
    include: ['TAGS'],
  })),
  ecs('UpdateExpressGatewayService', (o) => ({
    serviceArn: o.CreateExpressGatewayService?.service.serviceArn,
    cpu: '512',
    memory: '1024',
  })),
];

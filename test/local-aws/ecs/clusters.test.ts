import { describe, expect, it } from '@jest/globals';
import { network, runningService, simulate, webTaskDefinition } from './simulation.ts';

it('a cluster that is created twice is the same cluster, is described with counts, and can be deleted when it is empty', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const again = await simulation.run('CreateCluster', { clusterName: 'demo' });
  expect(again.cluster).toMatchObject({ runningTasksCount: 1, activeServicesCount: 1, status: 'ACTIVE' });
  const described = await simulation.run('DescribeClusters', { clusters: ['demo', 'none'] });
  expect(described).toMatchObject({ clusters: [{ clusterName: 'demo' }], failures: [{ reason: 'MISSING' }] });
  await simulation.run('CreateCluster', {});
  expect((await simulation.run('DeleteCluster', { cluster: 'default' })).cluster.status).toBe('INACTIVE');
  expect(await simulation.refusal('ListServices', {})).toBe('ClusterNotFoundException: Cluster not found.');
  expect((await simulation.run('ListClusters')).clusterArns).toHaveLength(1);
  const { containerInstanceArns } = await simulation.run('ListContainerInstances', { cluster: 'demo' });
  expect(containerInstanceArns).toEqual([expect.stringMatching(/:container-instance\/demo\/[0-9a-f]{32}$/)]);
  const [containerInstance] = containerInstanceArns;
  await simulation.run('DeregisterContainerInstance', { cluster: 'demo', containerInstance });
  expect(await simulation.run('DescribeClusters', { clusters: ['demo'] })).toMatchObject({
    clusters: [{ registeredContainerInstancesCount: 0 }],
  });
});

describe('capacity providers', () => {
  const autoScalingGroupProvider = {
    autoScalingGroupArn: 'arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:1:autoScalingGroupName/web',
  };

  it('include the Fargate providers and created providers with the defaults of ECS', async () => {
    const { run } = simulate();
    await run('CreateCapacityProvider', { name: 'web', autoScalingGroupProvider });
    const { capacityProviders, failures } = await run('DescribeCapacityProviders', {
      capacityProviders: ['FARGATE', 'web', 'none'],
    });
    expect(capacityProviders).toMatchObject([
      { name: 'FARGATE', type: 'FARGATE', status: 'ACTIVE' },
      {
        name: 'web',
        type: 'EC2_AUTOSCALING',
        autoScalingGroupProvider: { managedTerminationProtection: 'DISABLED', managedScaling: { targetCapacity: 100 } },
      },
    ]);
    expect(failures).toMatchObject([{ reason: 'MISSING' }]);
    await run('UpdateCapacityProvider', {
      name: 'web',
      autoScalingGroupProvider: { managedTerminationProtection: 'ENABLED' },
    });
    const [changed] = (await run('DescribeCapacityProviders', { capacityProviders: ['web'] })).capacityProviders;
    expect(changed.autoScalingGroupProvider).toMatchObject({
      ...autoScalingGroupProvider,
      managedTerminationProtection: 'ENABLED',
    });
  });

  it('are the default strategy of a cluster, which applies to services and tasks without a launch type', async () => {
    const { run, refusal } = simulate();
    await run('CreateCluster', { clusterName: 'demo' });
    const defaultCapacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
    await run('PutClusterCapacityProviders', {
      cluster: 'demo',
      capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
      defaultCapacityProviderStrategy,
    });
    await run('RegisterTaskDefinition', webTaskDefinition());
    const { service } = await run('CreateService', {
      cluster: 'demo',
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 1,
      networkConfiguration: network,
    });
    expect(service).toMatchObject({ capacityProviderStrategy: defaultCapacityProviderStrategy });
    expect(service).not.toHaveProperty('launchType');
    const task = { cluster: 'demo', taskDefinition: 'web', networkConfiguration: network };
    expect((await run('RunTask', task)).tasks).toMatchObject([{ capacityProviderName: 'FARGATE_SPOT' }]);
    const { tasks } = await run('RunTask', { ...task, launchType: 'FARGATE' });
    expect(tasks[0]).not.toHaveProperty('capacityProviderName');
    const unknown = { cluster: 'demo', capacityProviders: ['none'], defaultCapacityProviderStrategy: [] };
    expect(await refusal('PutClusterCapacityProviders', unknown)).toMatch(/capacity provider was not found/);
  });

  it.each([
    [
      'a name reserved by AWS',
      { name: 'fargate-web', autoScalingGroupProvider },
      /^ClientException: The specified capacity provider name is invalid/,
    ],
    ['no resource', { name: 'web' }, /^InvalidParameterException: Exactly one/],
  ])('cannot be created with %s', async (_what, input, expected) => {
    expect(await simulate().refusal('CreateCapacityProvider', input)).toMatch(expected);
  });
});

describe('ECS settings', () => {
  it('of a cluster can be changed, and unknown settings are refused', async () => {
    const { run, refusal } = simulate();
    await run('CreateCluster', { clusterName: 'demo' });
    await run('UpdateClusterSettings', {
      cluster: 'demo',
      settings: [{ name: 'containerInsights', value: 'enhanced' }],
    });
    await run('UpdateCluster', {
      cluster: 'demo',
      configuration: { executeCommandConfiguration: { logging: 'DEFAULT' } },
    });
    const [cluster] = (await run('DescribeClusters', { clusters: ['demo'], include: ['SETTINGS', 'CONFIGURATIONS'] }))
      .clusters;
    expect(cluster).toMatchObject({
      settings: [{ name: 'containerInsights', value: 'enhanced' }],
      configuration: { executeCommandConfiguration: { logging: 'DEFAULT' } },
    });
    const wrong = { cluster: 'demo', settings: [{ name: 'containerInsights', value: 'loud' }] };
    expect(await refusal('UpdateClusterSettings', wrong)).toMatch(/loud is invalid for containerInsights/);
  });

  it('of the account apply to principals without their own settings, and have the defaults of AWS', async () => {
    const { run, refusal } = simulate();
    const effective = async (name: string) =>
      (await run('ListAccountSettings', { name, effectiveSettings: true })).settings[0]?.value;
    expect(await effective('fargateTaskRetirementWaitPeriod')).toBe('7');
    await run('PutAccountSettingDefault', { name: 'containerInsights', value: 'enhanced' });
    expect(await effective('containerInsights')).toBe('enhanced');
    await run('PutAccountSetting', { name: 'containerInsights', value: 'disabled' });
    expect(await effective('containerInsights')).toBe('disabled');
    await run('DeleteAccountSetting', { name: 'containerInsights' });
    expect(await effective('containerInsights')).toBe('enhanced');
    expect((await run('ListAccountSettings', { effectiveSettings: true })).settings).toHaveLength(11);
    expect(await refusal('PutAccountSetting', { name: 'none', value: 'on' })).toMatch(/setting name none is invalid/);
    expect(await refusal('PutAccountSetting', { name: 'fargateTaskRetirementWaitPeriod', value: '3' })).toMatch(
      /3 is invalid/,
    );
  });
});

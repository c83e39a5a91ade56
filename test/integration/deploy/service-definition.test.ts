import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { RevisionSource } from '../../../src/deploy/request.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NO_TASK_ROLE, NO_VOLUMES } from '../../sentences/refusals.ts';
import { CRASHES, type LocalService, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';
import { type Asked, definition, fileOf, network, requestWith, writtenTo } from './service-file.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const current: RevisionSource = { kind: 'current' };
const revision = (number: number): RevisionSource => ({ kind: 'arn', arn: local.arn(number) });
const apply = (content: object | string, more: Asked = {}) =>
  deploy(local.tools({ fresh: true }), requestWith(content, more));
const written = () => writtenTo(local);

describe('a service definition with a new revision', () => {
  it('is sent in one UpdateService with exactly the members that differ', async () => {
    const alarms = { alarmNames: ['errors'], enable: false, rollback: true };
    local = await startService({ service: { deploymentConfiguration: { alarms } } });
    const report = await apply(
      {
        serviceName: 'web',
        desiredCount: 1,
        enableECSManagedTags: true,
        launchType: 'FARGATE',
        deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 200 },
        ...network('subnet-2', 'subnet-1'),
      },
      { source: revision(2) },
    );
    expect(report).toMatchObject({ verdict: 'deployed' });
    expect(written()).toEqual(['UpdateService']);
    expect(local.sent('UpdateService')).toEqual([
      {
        cluster: 'demo',
        service: 'web',
        taskDefinition: local.arn(2),
        enableECSManagedTags: true,
        deploymentConfiguration: {
          ...{ strategy: 'ROLLING', bakeTimeInMinutes: 0, alarms, maximumPercent: 200, minimumHealthyPercent: 50 },
          deploymentCircuitBreaker: { enable: true, rollback: true },
        },
        ...network('subnet-2', 'subnet-1'),
      },
    ]);
    expect(report.services[0]?.changes).toEqual(
      expect.arrayContaining([
        '~ service.enableECSManagedTags: false → true',
        '~ service.deploymentConfiguration.minimumHealthyPercent: 100 → 50',
        '+ service.networkConfiguration.awsvpcConfiguration.subnets: subnet-2',
      ]),
    );
    local.aws.clearRequests();
    const again = { enableECSManagedTags: true, ...network('subnet-1', 'subnet-2') };
    expect(await apply(again, { source: revision(2) })).toMatchObject({ verdict: 'unchanged' });
    expect(written()).toEqual([]);
  });

  it('is reported and not applied in a dry run', async () => {
    local = await startService();
    const report = await apply({ enableECSManagedTags: true }, { source: revision(2), dryRun: true });
    expect(report.services[0]).toMatchObject({
      verdict: 'planned',
      changes: expect.arrayContaining(['~ service.enableECSManagedTags: false → true']),
    });
    expect(written()).toEqual([]);
  });

  it('is restored with the revision when the deployment is rolled back', async () => {
    local = await startService({ tasks: [CRASHES], breaker: { enable: false, rollback: false } });
    const report = await apply(
      { enableECSManagedTags: true, ...network('subnet-2'), deploymentConfiguration: { maximumPercent: 150 } },
      { source: revision(2), policy: { ...policy, waitMs: 600_000 } },
    );
    expect(report).toMatchObject({ verdict: 'rolled-back' });
    const { service } = await local.target();
    expect(service).toMatchObject({
      enableECSManagedTags: false,
      ...network('subnet-1'),
      deploymentConfiguration: { maximumPercent: 200 },
    });
  });
});

describe('deploy-service registers no task definition if the service definition has', () => {
  const plain: RevisionSource = { kind: 'file', path: 'td.json', definition: plainDefinition(4), tags: [] };
  const managedEBSVolume = { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 1 };

  it.each<[string, object, object, RegExp]>([
    [
      'a volume that is unknown',
      { volumeConfigurations: [{ name: 'data', managedEBSVolume }] },
      {},
      pattern`^The volume of the service definition is 'data', ${NO_VOLUMES}`,
    ],
    [
      'ECS Exec without a task role in the task definition',
      { enableExecuteCommand: true },
      {},
      pattern`^'enableExecuteCommand' of the service definition ${NO_TASK_ROLE}`,
    ],
    [
      'early success together with a strategy other than ROLLING',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' } },
      { deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent: 100 } } },
      /^EarlySuccessCriteria is for the ROLLING strategy, but strategy is 'BLUE_GREEN'/i,
    ],
  ])('%s', async (_, content, members, reason) => {
    local = await startService();
    const report = await apply(content, { source: plain, members: { ...members } });
    expect(report).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(reason) });
    expect(written()).toEqual([]);
  });
});

describe('a service definition without a new revision', () => {
  it('starts a deployment of the active revision if a setting needs a deployment', async () => {
    local = await startService();
    expect(await apply(network('subnet-2'))).toMatchObject({ verdict: 'deployed', services: [{ reason: '' }] });
    expect(local.sent('UpdateService')).toEqual([
      { cluster: 'demo', service: 'web', taskDefinition: local.arn(1), ...network('subnet-2') },
    ]);
    expect(await local.deployments()).toEqual(['web:1 SUCCESSFUL']);
  });

  it('is applied without a deployment if no setting needs a deployment', async () => {
    local = await startService();
    expect(await apply({ healthCheckGracePeriodSeconds: 30 })).toMatchObject({ verdict: 'deployed' });
    expect(await local.deployments()).toEqual([]);
  });

  it('forces a deployment if capacity providers change', async () => {
    local = await startService();
    const strategy = [{ capacityProvider: 'FARGATE', weight: 1, base: 0 }];
    expect(await apply({ capacityProviderStrategy: strategy })).toMatchObject({ verdict: 'deployed' });
    expect(local.sent('UpdateService')).toMatchObject([
      { forceNewDeployment: true, capacityProviderStrategy: strategy, taskDefinition: local.arn(1) },
    ]);
    local.aws.clearRequests();
    expect(await apply({ capacityProviderStrategy: strategy })).toMatchObject({ verdict: 'unchanged' });
    expect(written()).toEqual([]);
  });

  it('is compared with the service revision for the settings that DescribeServices does not return', async () => {
    local = await startService();
    const settings = { gatewayConnectors: [{ portName: 'http' }] };
    expect(await apply(settings)).toMatchObject({ verdict: 'deployed' });
    expect(local.sent('UpdateService')).toMatchObject([settings]);
    local.aws.clearRequests();
    expect(await apply(settings)).toMatchObject({ verdict: 'unchanged' });
    expect(written()).toEqual([]);
  });

  it('writes tags without an update if only tags differ, and is refused if AWS denies that', async () => {
    local = await startService({ service: { tags: [{ key: 'old', value: '1' }] } });
    expect(await apply({ tags: { team: 'shop', old: null } })).toMatchObject({ verdict: 'deployed' });
    expect(written()).toEqual(['TagResource', 'UntagResource']);
    local.aws.clearRequests();
    expect(await apply({ tags: { team: 'shop', old: null } })).toMatchObject({ verdict: 'unchanged' });
    local.aws.setFaults(['denied:ecs:TagResource']);
    expect(await apply({ tags: { team: 'other' } })).toMatchObject({
      ...{ verdict: 'refused', services: [{ refusedBy: 'aws' }] },
      reason: expect.stringContaining('ecs:TagResource'),
    });
  });

  it('is reported as unchanged if the service already has all settings', async () => {
    local = await startService();
    const described = await local.admin.describeServices({ cluster: 'demo', services: ['web'] });
    const answer = JSON.stringify({ services: described.services, failures: [] });
    expect(await apply(answer)).toMatchObject({ verdict: 'unchanged' });
    expect(written()).toEqual([]);
  });
});

it('deploying fifty services with files takes at most one and a half times as long as one service', async () => {
  const measure = async (count: number) => {
    local = await startService();
    const names = Array.from({ length: count }, (_, index) => `web-${index + 1}`);
    for (const serviceName of names) {
      const { serviceName: _, ...file } = definition();
      await local.admin.createService({ cluster: 'demo', serviceName, taskDefinition: 'web:1', ...file });
    }
    local.aws.step(3_600_000);
    local.aws.clearRequests();
    const began = local.aws.clock.now();
    const services = names.map((name) => ({
      ...{ name, source: current },
      definition: fileOf({ ...network('subnet-2'), tags: { team: 'shop' }, gatewayConnectors: [{ portName: 'http' }] }),
    }));
    const report = await deploy(local.tools({ fresh: true }), requestOf(current, { services }));
    expect(report).toMatchObject({ verdict: 'deployed' });
    expect(local.sent('UpdateService')).toHaveLength(count);
    const reads = ['DescribeServices', 'DescribeServiceRevisions'].map((operation) => local.sent(operation).length);
    const seconds = (local.aws.clock.now() - began) / 1000;
    await local.aws.close();
    return { seconds, reads };
  };
  const [one, fifty] = [await measure(1), await measure(50)];
  expect(fifty.seconds).toBeLessThanOrEqual(1.5 * one.seconds);
  expect(fifty.reads[1]).toBeLessThanOrEqual(3);
  local = await startService();
});

describe('the desired count in a file', () => {
  it('is applied to the service', async () => {
    local = await startService();
    expect(await apply({ desiredCount: 2 })).toMatchObject({ verdict: 'deployed' });
    expect(local.sent('UpdateService')).toMatchObject([{ desiredCount: 2 }]);
  });

  it('is not applied if Application Auto Scaling scales the service, unlike the other settings', async () => {
    local = await startService();
    const { region, credentials, endpoint } = local.admin.config;
    const scaling = new ApplicationAutoScaling({ region, credentials, endpoint: (await endpoint?.()) as never });
    await scaling.registerScalableTarget({
      ...{ ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount', ResourceId: 'service/demo/web' },
      ...{ MinCapacity: 1, MaxCapacity: 4 },
    });
    scaling.destroy();
    const report = await apply({ desiredCount: 2, enableECSManagedTags: true });
    expect(report).toMatchObject({ verdict: 'deployed' });
    expect(report.services[0]?.changes).toEqual(['~ service.enableECSManagedTags: false → true']);
    expect(local.sent('UpdateService')).toEqual([
      { cluster: 'demo', service: 'web', taskDefinition: local.arn(1), enableECSManagedTags: true },
    ]);
  });

  it('is not applied, with a notice, if the scaling of the service cannot be read', async () => {
    local = await startService();
    local.aws.setFaults(['denied:application-autoscaling:DescribeScalableTargets']);
    expect(await apply({ desiredCount: 2 })).toMatchObject({ verdict: 'unchanged' });
    expect(local.notices.join()).toContain('application-autoscaling:DescribeScalableTargets');
    expect(written()).toEqual([]);
  });
});

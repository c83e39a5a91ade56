import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../src/deploy/request.ts';
import { CRASHES, type LocalService, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const apply = (revision: number | string, more: Partial<DeployRequest> = {}) => {
  const source = { kind: 'arn' as const, arn: typeof revision === 'string' ? revision : local.arn(revision) };
  return deploy(local.tools({ fresh: true }), requestOf(source, more));
};

const threshold = { type: 'COUNT' as const, value: 3 };
const breaker = { enable: true, rollback: false, resetOnHealthyTask: false, thresholdConfiguration: threshold };
const alarms = { alarmNames: ['errors'], enable: false, rollback: true };
const withSettings = { breaker, service: { deploymentConfiguration: { alarms, minimumHealthyPercent: 50 } } };

describe('nested settings of a service that the step does not set', () => {
  it('are kept when the step sets the circuit breaker', async () => {
    local = await startService(withSettings);
    const asked = { deploymentCircuitBreaker: { enable: true, rollback: true } };
    expect(await apply(2, { members: { deploymentConfiguration: asked } })).toMatchObject({ verdict: 'deployed' });
    expect((await local.target()).service.deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: { ...breaker, rollback: true },
      alarms,
      minimumHealthyPercent: 50,
    });
  });

  it('are kept by a rollback, and the settings that the step changed are restored', async () => {
    local = await startService({ ...withSettings, tasks: [CRASHES] });
    const asked = { deploymentCircuitBreaker: { enable: false, rollback: false }, minimumHealthyPercent: 100 };
    const report = await apply(2, {
      members: { deploymentConfiguration: asked },
      policy: { ...policy, waitMs: 600_000 },
    });
    expect(report).toMatchObject({ verdict: 'rolled-back' });
    expect((await local.target()).service.deploymentConfiguration).toMatchObject({
      deploymentCircuitBreaker: breaker,
      alarms,
      minimumHealthyPercent: 50,
    });
  });
});

const volume = (sizeInGiB: number) => ({
  name: 'data',
  managedEBSVolume: { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB },
});

/** Registers a revision whose volume `data` is configured at launch. */
const withVolume = async () => {
  const [container] = plainDefinition(4).containerDefinitions;
  const image = `example.com/web@sha256:${'4'.repeat(64)}`;
  const { taskDefinition } = await local.admin.registerTaskDefinition({
    ...plainDefinition(4),
    containerDefinitions: [{ ...container, image, name: 'web' }],
    volumes: [{ name: 'data', configuredAtLaunch: true }],
  });
  return taskDefinition?.taskDefinitionArn as string;
};

describe('a managed EBS volume', () => {
  it('is updated only if it differs from the volume of the service', async () => {
    local = await startService();
    const members = { volumeConfigurations: [volume(20)] };
    const revision = await withVolume();
    expect(await apply(revision, { members })).toMatchObject({ verdict: 'deployed' });
    local.aws.step(300_000);
    local.aws.clearRequests();
    expect(await apply(revision, { members })).toMatchObject({ verdict: 'unchanged' });
    expect(local.sent('UpdateService')).toEqual([]);
    expect(await apply(revision, { members: { volumeConfigurations: [volume(40)] } })).toMatchObject({
      verdict: 'deployed',
    });
    expect(local.sent('UpdateService')).toMatchObject([{ volumeConfigurations: [volume(40)] }]);
  });

  it('is restored by a rollback with UpdateService, without the other volumes of the service', async () => {
    const s3Files = {
      name: 'models',
      s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:::file-system/fs-1' },
    };
    local = await startService({
      breaker: { enable: true, rollback: false },
      service: { volumeConfigurations: [s3Files, volume(20)] as never },
    });
    const revision = await withVolume();
    local.aws.setPlans([{ match: { taskDefinition: 'web:4' }, tasks: [CRASHES] }]);
    const report = await apply(revision, { members: { volumeConfigurations: [volume(40)] } });
    expect(report).toMatchObject({ verdict: 'rolled-back' });
    expect(local.sent('UpdateService').map(({ volumeConfigurations }) => volumeConfigurations)).toEqual([
      [volume(40)],
      [volume(20)],
    ]);
  });
});

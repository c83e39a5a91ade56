import { describe, expect, it } from '@jest/globals';
import { completeMembers, hasMembers, membersBefore, membersToRestore } from '../../../src/ecs/members.ts';
import { deployment, service } from '../shapes.ts';

const breaker = {
  enable: true,
  rollback: true,
  resetOnHealthyTask: false,
  thresholdConfiguration: { type: 'COUNT', value: 12 },
};
const configuration = {
  strategy: 'ROLLING',
  minimumHealthyPercent: 50,
  maximumPercent: 200,
  deploymentCircuitBreaker: breaker,
  alarms: { alarmNames: ['errors'], enable: true, rollback: true },
  newerThanUs: { a: { b: 1 } },
};
const ebs = {
  name: 'data',
  managedEBSVolume: { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 20, filesystemType: 'xfs' },
};
const s3Files = { name: 'models', s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:::fs/1' } };

/** A service as DescribeServices shows it, with these members. */
const having = (members: object, primary: object = {}) =>
  service([{ ...deployment(1), ...primary } as ReturnType<typeof deployment>], members);

describe('the members of an UpdateService call', () => {
  it.each([
    ['rollback', { enable: true, rollback: true }],
    ['stop', { enable: true, rollback: false }],
    ['off', { enable: false, rollback: false }],
  ])('keep the threshold, reset, alarms and newer settings when the circuit breaker is set to %s', (_, asked) => {
    const now = having({ deploymentConfiguration: configuration });
    const sent = completeMembers(now, { deploymentConfiguration: { deploymentCircuitBreaker: asked } });
    expect(sent).toEqual({
      deploymentConfiguration: { ...configuration, deploymentCircuitBreaker: { ...breaker, ...asked } },
    });
  });

  it('keep nested settings at every depth', () => {
    const now = having({ deploymentConfiguration: configuration });
    const asked = { deploymentConfiguration: { newerThanUs: { a: { c: 2 } } } };
    expect(completeMembers(now, asked)).toEqual({
      deploymentConfiguration: { ...configuration, newerThanUs: { a: { b: 1, c: 2 } } },
    });
  });

  it('replace lists and scalar values, and add nothing that was not requested', () => {
    const now = having({ desiredCount: 3, capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] });
    const asked = { desiredCount: 5, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] };
    expect(completeMembers(now, asked)).toEqual(asked);
    expect(completeMembers(now, { deploymentConfiguration: { maximumPercent: 150 } })).toEqual({
      deploymentConfiguration: { maximumPercent: 150 },
    });
  });
});

describe('the early success criteria of an UpdateService call', () => {
  const asked = { deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent: 80 } } };

  it('wait for the old tasks by default if the service has no criteria, because ECS requires a value', () => {
    expect(completeMembers(having({ deploymentConfiguration: { strategy: 'ROLLING' } }), asked)).toEqual({
      deploymentConfiguration: {
        strategy: 'ROLLING',
        earlySuccessCriteria: { enable: true, healthyPercent: 80, sourceServiceRevisionCleanup: 'BLOCKING' },
      },
    });
  });

  it("keep the service's setting for old tasks", () => {
    const earlySuccessCriteria = { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup: 'DEFERRED' };
    expect(completeMembers(having({ deploymentConfiguration: { earlySuccessCriteria } }), asked)).toEqual({
      deploymentConfiguration: { earlySuccessCriteria: { ...earlySuccessCriteria, healthyPercent: 80 } },
    });
  });

  it('are switched off again by a rollback if the service had none', () => {
    const before = membersBefore(having({ deploymentConfiguration: { strategy: 'ROLLING' } }), asked);
    const now = having({ deploymentConfiguration: completeMembers(having({}), asked).deploymentConfiguration });
    expect(membersToRestore(now, before, asked)).toMatchObject({
      deploymentConfiguration: { earlySuccessCriteria: { enable: false } },
    });
  });
});

it("the circuit breaker threshold is sent with the service's switches, or with the breaker off by default", () => {
  const thresholdConfiguration = { type: 'COUNT', value: 10 };
  const asked = { deploymentConfiguration: { deploymentCircuitBreaker: { thresholdConfiguration } } };
  const sent = (deploymentConfiguration: object) => completeMembers(having({ deploymentConfiguration }), asked);
  expect(sent({})).toEqual({
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false, thresholdConfiguration } },
  });
  expect(sent({ deploymentCircuitBreaker: breaker })).toEqual({
    deploymentConfiguration: { deploymentCircuitBreaker: { ...breaker, thresholdConfiguration } },
  });
});

describe('the settings of a service', () => {
  it.each([
    [
      'the volume, with the defaults that ECS adds',
      { volumeConfigurations: [ebs] },
      {},
      { volumeConfigurations: [ebs] },
    ],
    [
      'the volume, whatever the order of its members and tags',
      {
        volumeConfigurations: [
          {
            managedEBSVolume: {
              sizeInGiB: 20,
              roleArn: 'arn:aws:iam::123456789012:role/ebs',
              tagSpecifications: [
                {
                  resourceType: 'volume',
                  tags: [
                    { key: 'b', value: '2' },
                    { key: 'a', value: '1' },
                  ],
                },
              ],
            },
            name: 'data',
          },
        ],
      },
      {},
      {
        volumeConfigurations: [
          {
            ...ebs,
            managedEBSVolume: {
              ...ebs.managedEBSVolume,
              tagSpecifications: [
                {
                  resourceType: 'volume',
                  propagateTags: 'NONE',
                  tags: [
                    { key: 'a', value: '1' },
                    { key: 'b', value: '2' },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
    [
      'the volume together with an S3 Files volume',
      { volumeConfigurations: [ebs] },
      {},
      { volumeConfigurations: [s3Files, ebs] },
    ],
    ['no volume', { volumeConfigurations: [] }, {}, {}],
    ['no volume except an S3 Files volume', { volumeConfigurations: [] }, {}, { volumeConfigurations: [s3Files] }],
    ['the desired count', { desiredCount: 2 }, { desiredCount: 2 }, {}],
    ['no propagated tags, which ECS does not show', { propagateTags: 'NONE' }, {}, {}],
    ['no managed tags, which ECS does not show', { enableECSManagedTags: false }, {}, {}],
    ['managed tags', { enableECSManagedTags: true }, { enableECSManagedTags: true }, {}],
    [
      'a part of its deployment configuration',
      { deploymentConfiguration: { maximumPercent: 200, deploymentCircuitBreaker: { enable: true, rollback: true } } },
      { deploymentConfiguration: configuration },
      {},
    ],
    [
      'no circuit breaker, which ECS does not show',
      { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } },
      { deploymentConfiguration: { maximumPercent: 200 } },
      {},
    ],
    [
      'Service Connect, which ECS shows in the deployment',
      { serviceConnectConfiguration: { enabled: true, namespace: 'internal' } },
      {},
      { serviceConnectConfiguration: { enabled: true, namespace: 'internal', services: [] } },
    ],
    [
      'the capacity providers in another order',
      { capacityProviderStrategy: [{ capacityProvider: 'B' }, { capacityProvider: 'A', weight: 2 }] },
      {
        capacityProviderStrategy: [
          { capacityProvider: 'A', weight: 2, base: 0 },
          { capacityProvider: 'B', weight: 0, base: 0 },
        ],
      },
      {},
    ],
  ])('are recognized as applied: %s', (_, asked, members, primary) => {
    expect(hasMembers(having(members, primary), asked)).toBe(true);
  });

  it.each([
    [
      'another volume size',
      { volumeConfigurations: [{ ...ebs, managedEBSVolume: { ...ebs.managedEBSVolume, sizeInGiB: 40 } }] },
      {},
      { volumeConfigurations: [ebs] },
    ],
    ['a volume that is to be removed', { volumeConfigurations: [] }, {}, { volumeConfigurations: [ebs] }],
    [
      'a volume with another name',
      { volumeConfigurations: [ebs] },
      {},
      { volumeConfigurations: [{ ...ebs, name: 'x' }] },
    ],
    ['no volume', { volumeConfigurations: [ebs] }, {}, {}],
    ['another desired count', { desiredCount: 2 }, { desiredCount: 1 }, {}],
    ['another source of tags', { propagateTags: 'SERVICE' }, {}, {}],
    [
      'a circuit breaker that does not roll back',
      { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } },
      { deploymentConfiguration: { deploymentCircuitBreaker: { ...breaker, rollback: false } } },
      {},
    ],
    [
      'one more capacity provider',
      { capacityProviderStrategy: [{ capacityProvider: 'A' }] },
      { capacityProviderStrategy: [{ capacityProvider: 'A' }, { capacityProvider: 'B' }] },
      {},
    ],
  ])('are not reported as applied with %s', (_, asked, members, primary) => {
    expect(hasMembers(having(members, primary), asked)).toBe(false);
  });
});

describe('a rollback restores', () => {
  const restoredFrom = (asked: object, before: object, now: object, primaries: readonly object[] = [{}, {}]) =>
    membersToRestore(
      having(now, primaries[1]),
      membersBefore(having(before, primaries[0]), asked as Record<string, unknown>),
      asked as Record<string, unknown>,
    );

  it('only the EBS volume if the deployment also lists an S3 Files volume', () => {
    const bigger = { ...ebs, managedEBSVolume: { ...ebs.managedEBSVolume, sizeInGiB: 40 } };
    const primaries = [{ volumeConfigurations: [s3Files, ebs] }, { volumeConfigurations: [s3Files, bigger] }];
    expect(restoredFrom({ volumeConfigurations: [bigger] }, {}, {}, primaries)).toEqual({
      volumeConfigurations: [ebs],
    });
  });

  it('no volume, as an empty list, if our update added the first one', () => {
    const primaries = [{ volumeConfigurations: [s3Files] }, { volumeConfigurations: [s3Files, ebs] }];
    expect(restoredFrom({ volumeConfigurations: [ebs] }, {}, {}, primaries)).toEqual({ volumeConfigurations: [] });
  });

  it('the circuit breaker with its threshold, but not what somebody else has set since', () => {
    const asked = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } };
    const off = { ...breaker, enable: false, rollback: false };
    const now = {
      ...configuration,
      maximumPercent: 150,
      alarms: { alarmNames: ['new'], enable: true, rollback: true },
    };
    const sent = restoredFrom(
      asked,
      { deploymentConfiguration: configuration },
      { deploymentConfiguration: { ...now, deploymentCircuitBreaker: off } },
    );
    expect(sent).toEqual({ deploymentConfiguration: { ...now, deploymentCircuitBreaker: breaker } });
  });

  it('nothing that somebody else has changed to another value since', () => {
    expect(restoredFrom({ desiredCount: 4 }, { desiredCount: 2 }, { desiredCount: 6 })).toEqual({});
    expect(restoredFrom({ desiredCount: 4 }, { desiredCount: 2 }, { desiredCount: 4 })).toEqual({ desiredCount: 2 });
  });

  it('nothing that is unchanged', () => {
    const asked = { enableECSManagedTags: true, propagateTags: 'SERVICE' };
    expect(restoredFrom(asked, {}, { propagateTags: 'SERVICE' })).toEqual({ propagateTags: 'NONE' });
  });
});

it('a placement strategy is restored although ECS returns its fields in another form', () => {
  const binpack = (field: string) => [{ type: 'binpack', field }];
  const before = { placementStrategy: binpack('CPU') };
  const requested = { placementStrategy: binpack('memory') };
  expect(hasMembers(having({ placementStrategy: binpack('MEMORY') }), requested)).toBe(true);
  expect(membersToRestore(having({ placementStrategy: binpack('MEMORY') }), before, requested)).toEqual(before);
  const attribute = { placementStrategy: [{ type: 'spread', field: 'attribute:Rack' }] };
  expect(hasMembers(having({ placementStrategy: [{ type: 'spread', field: 'attribute:rack' }] }), attribute)).toBe(
    false,
  );
});

import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../local-aws/faults.ts';
import type { ScalingChange } from '../../../src/scaling/plan.ts';
import { applyChanges, planEach, restoreScaling } from '../../../src/scaling/scaling.ts';
import { Gate } from '../../bundle/gate.ts';
import { type LocalService, startService } from '../local-service.ts';

let local: LocalService;
let admin: ApplicationAutoScaling;
const WEB = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/demo/web',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;

beforeEach(async () => {
  local = await startService();
  const { region, credentials, endpoint } = local.admin.config;
  admin = new ApplicationAutoScaling({ region, credentials, endpoint: (await endpoint?.()) as never });
  await admin.registerScalableTarget({ ...WEB, MinCapacity: 1, MaxCapacity: 4 });
});
afterEach(async () => {
  admin.destroy();
  await local.aws.close();
});

const REGISTER = ['application-autoscaling:RegisterScalableTarget'];
const suspended = async () => {
  const { ScalableTargets = [] } = await admin.describeScalableTargets({ ServiceNamespace: 'ecs' });
  return ScalableTargets[0]?.SuspendedState?.DynamicScalingInSuspended;
};
const plan = async () => {
  const { name, service } = await local.target();
  return planEach(local.tools(), { kind: 'suspend' }, [{ name, service }]);
};
const planned = async (): Promise<readonly ScalingChange[]> => {
  const found = await plan();
  return 'changes' in found ? found.changes : [];
};

describe('the scaling of a service', () => {
  it('is suspended and resumed with one call each', async () => {
    const changes = await planned();
    expect(await applyChanges(local.tools(), changes)).toBeUndefined();
    expect(await suspended()).toBe(true);
    expect(await restoreScaling(local.tools(), changes, 'resume')).toEqual([]);
    expect(await suspended()).toBe(false);
    expect(local.lines).toEqual(['web: scaling suspended', 'web: scaling resumed']);
  });

  it('cannot be changed without permission to read it, and the reason names the permission', async () => {
    local.aws.setFaults([{ name: 'denied', operations: ['application-autoscaling:DescribeScalableTargets'] }]);
    const found = await plan();
    expect('refused' in found && found.refused.get('web')).toMatchObject({
      by: 'aws',
      reason: expect.stringContaining('application-autoscaling:DescribeScalableTargets'),
    });
  });

  it('causes an error with the missing permission if AWS denies the change', async () => {
    const changes = await planned();
    local.aws.setFaults([{ name: 'denied', operations: REGISTER }]);
    expect(await applyChanges(local.tools(), changes)).toMatchObject({
      service: 'web',
      refused: { by: 'aws', reason: expect.stringContaining('application-autoscaling:RegisterScalableTarget') },
      // AWS refused the only call, so there is nothing to restore.
      made: [],
    });
  });

  it('is resumed although AWS throttles more calls than the SDK retries', async () => {
    const changes = await planned();
    await applyChanges(local.tools(), changes);
    local.aws.setFaults([{ name: 'throttling', operations: REGISTER, count: 6 }]);
    expect(await restoreScaling(local.tools(), changes, 'resume')).toEqual([]);
    expect(await suspended()).toBe(false);
  });

  it('is not restored if another program deregistered the scalable target in the meantime', async () => {
    const changes = await planned();
    await applyChanges(local.tools(), changes);
    await admin.deregisterScalableTarget(WEB);
    expect(await restoreScaling(local.tools(), changes, 'resume')).toEqual([]);
    expect(local.lines.at(-1)).toBe('web: Application Auto Scaling no longer scales it');
  });

  const unreadable: Fault = { name: 'html-answer', operations: ['application-autoscaling:Describe*'] };
  it.each<[string, Fault[], unknown[]]>([
    ['is changed if no call gets a response but the scaling shows it', [{ name: 'lost-answer' }], [true]],
    ['may be changed if no call gets a response', [{ name: 'reset' }], [false, 1, 'unknown']],
    ['may be changed if it cannot be read', [{ name: 'lost-answer' }, unreadable], [true, 1, 'unknown']],
    ['is not changed if AWS denies the call', [{ name: 'denied' }], [false, 0]],
  ])('%s', async (_, faults, expected) => {
    const changes = await planned();
    local.aws.setFaults(faults.map((fault) => ({ operations: REGISTER, ...fault })));
    const failed = await applyChanges(local.tools(), changes);
    local.aws.setFaults([]);
    const result = failed ? [failed.made.length, failed.refused.verdict] : [];
    expect([await suspended(), ...result.filter((one) => one !== undefined)]).toEqual(expected);
  });

  it('is restored if the response to a call was lost before AWS denied the repeated call', async () => {
    const changes = await planned();
    local.aws.setFaults([
      { name: 'reset', operations: REGISTER, count: 1 },
      { name: 'denied', operations: REGISTER, after: 1 },
    ]);
    expect((await applyChanges(local.tools(), changes))?.made).toHaveLength(1);
  });

  it('has its previous bounds again if AWS denies its policy, and every call that would remove the policy', async () => {
    const { name, service } = await local.target();
    const tracking = [{ name: 'cpu', configuration: { TargetValue: 70 } }];
    const found = await planEach(local.tools(), { kind: 'set', min: 3, max: 4, tracking }, [{ name, service }]);
    const changes = 'changes' in found ? found.changes : [];
    local.aws.setFaults(
      ['PutScalingPolicy', 'DeleteScalingPolicy'].map((call) => `denied:application-autoscaling:${call}`),
    );
    const failed = await applyChanges(local.tools(), changes);
    expect(failed?.made).toHaveLength(1);
    expect(await restoreScaling(local.tools(), failed?.made ?? [], 'restore')).toEqual([]);
    const { ScalableTargets } = await admin.describeScalableTargets({ ServiceNamespace: 'ecs' });
    expect(ScalableTargets).toMatchObject([{ MinCapacity: 1, MaxCapacity: 4 }]);
  });

  it('that cannot be resumed is reported with the command to resume it', async () => {
    const changes = await planned();
    await applyChanges(local.tools(), changes);
    local.aws.setFaults([{ name: 'denied', operations: REGISTER }]);
    const [left, ...others] = await restoreScaling(local.tools(), changes, 'resume');
    expect(others).toEqual([]);
    expect(left?.problem).toMatch(
      /The scaling of 'web' is still suspended\. .* --resource-id service\/demo\/web --suspended-state DynamicScalingInSuspended=false,DynamicScalingOutSuspended=false,ScheduledScalingSuspended=false$/,
    );
    expect(await suspended()).toBe(true);
  });

  describe('after a call with an empty JSON object as its response', () => {
    const RESOURCE = { resource: WEB.ResourceId, service: 'web', calls: [], resume: [] };
    const policies = async () => (await admin.describeScalingPolicies(WEB)).ScalingPolicies?.length;
    const targets = async () => (await admin.describeScalableTargets({ ServiceNamespace: 'ecs' })).ScalableTargets;
    const addPolicy = () =>
      admin.putScalingPolicy({
        ...{ ...WEB, PolicyName: 'cpu', PolicyType: 'TargetTrackingScaling' },
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 60,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        },
      });

    /** Runs `change` with `{}` as the response to the first call of the operation, which AWS receives or not. */
    async function withEmpty<T>(operation: string, isReceived: boolean, change: () => Promise<T>) {
      const gate = await Gate.open(local.aws, {
        ...{ number: 1, operation, place: 'before', run: () => undefined },
        reply: async (forward) => {
          if (isReceived) await forward();
          return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: '{}' };
        },
      });
      process.env.AWS_ENDPOINT_URL = gate.aws.env.AWS_ENDPOINT_URL;
      try {
        return { result: await change(), writes: gate.operations.filter((name) => name === operation).length };
      } finally {
        process.env.AWS_ENDPOINT_URL = local.aws.env.AWS_ENDPOINT_URL;
        await gate.close();
      }
    }

    it.each([
      ['with one call if AWS received it, because ScalableTargetARN is optional', true, 1],
      ['with a second call if AWS did not receive the first', false, 2],
    ])('is suspended %s', async (_, isReceived, writes) => {
      const changes = await planned();
      const change = () => applyChanges(local.tools(), changes);
      expect(await withEmpty('RegisterScalableTarget', isReceived, change)).toEqual({ result: undefined, writes });
      expect(await suspended()).toBe(true);
    });

    it.each([true, false])(
      'has its scalable target deregistered, whether or not AWS received the first call (%p)',
      async (isReceived) => {
        const change: ScalingChange = { ...RESOURCE, restore: [{ call: 'DeregisterScalableTarget', members: {} }] };
        const restore = () => restoreScaling(local.tools(), [change], 'restore');
        const expected = { result: [], writes: isReceived ? 1 : 2 };
        expect(await withEmpty('DeregisterScalableTarget', isReceived, restore)).toEqual(expected);
        expect(await targets()).toEqual([]);
      },
    );

    it.each([true, false])(
      'has its policy deleted, whether or not AWS received the first call (%p)',
      async (isReceived) => {
        await addPolicy();
        const members = { PolicyName: 'cpu' };
        const change: ScalingChange = { ...RESOURCE, restore: [{ call: 'DeleteScalingPolicy', members }] };
        const restore = () => restoreScaling(local.tools(), [change], 'restore');
        const expected = { result: [], writes: isReceived ? 1 : 2 };
        expect(await withEmpty('DeleteScalingPolicy', isReceived, restore)).toEqual(expected);
        expect(await policies()).toBe(0);
      },
    );

    it.each(['DescribeScalableTargets', 'DescribeScalingPolicies'])(
      'to %s is not changed, because its current settings are unknown',
      async (operation) => {
        const { name, service } = await local.target();
        const tracking = [{ name: 'cpu', configuration: { TargetValue: 70 } }];
        const change = () => planEach(local.tools(), { kind: 'set', min: 2, max: 9, tracking }, [{ name, service }]);
        const { result } = await withEmpty(operation, true, change);
        expect('refused' in result && result.refused.get('web')).toMatchObject({ by: 'aws' });
      },
    );
  });
});

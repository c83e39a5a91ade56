import { describe, expect, it } from '@jest/globals';
import { loadServiceShape } from '../../../src/service-definition/read.ts';
import { validateWhole } from '../../../src/service-definition/validate.ts';
import { fields, fromJson, type JsonObject, type JsonValue } from '../../../src/taskdef/node.ts';

/* The rules about members that depend on others: they are checked once the file is merged with the service. */

const shape = await loadServiceShape();
const ORIGIN = { file: 'web.yml', line: 1, column: 1 };
const ELB = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012';
const ROLE = 'arn:aws:iam::123456789012:role/ecs';

const findings = (settings: JsonObject): string[] => {
  const node = fromJson(settings, ORIGIN);
  const found = validateWhole(node.kind === 'fields' ? node : fields([], ORIGIN), shape);
  return found.map(({ rule, severity }) => `${rule} ${severity}`);
};
const deployment = (deploymentConfiguration: JsonObject): JsonObject => ({ deploymentConfiguration });
const hooks = (...lifecycleHooks: JsonValue[]) => deployment({ strategy: 'BLUE_GREEN', lifecycleHooks });
const lambda = { hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:check', roleArn: ROLE };
const pause = (stage: string, timeout = 60): JsonObject => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration: { timeoutInMinutes: timeout, action: 'ROLLBACK' },
});

const balancer = { targetGroupArn: `${ELB}:targetgroup/blue/1`, containerName: 'web', containerPort: 80 };
const advanced = {
  alternateTargetGroupArn: `${ELB}:targetgroup/green/1`,
  productionListenerRule: `${ELB}:listener-rule/app/web/1/2/3`,
  roleArn: ROLE,
};
const balanced = (entry: JsonObject, ...others: JsonObject[]): JsonObject => ({ loadBalancers: [entry, ...others] });
const shifted = (configuration: JsonObject, entry: JsonObject = balancer): JsonObject => ({
  ...balanced({ ...entry, advancedConfiguration: configuration }),
  ...deployment({ strategy: 'BLUE_GREEN' }),
});
const ebs = (managedEBSVolume: JsonObject): JsonObject => ({
  volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: ROLE, ...managedEBSVolume } }],
});

describe('the settings of a whole service', () => {
  it.each<[string, string, JsonObject]>([
    ['maximum-percent error', 'a maximum below 100%', deployment({ maximumPercent: 99 })],
    [
      'maximum-percent error',
      'both percentages at 100',
      deployment({ minimumHealthyPercent: 100, maximumPercent: 100 }),
    ],
    ['lifecycle-hooks error', 'a hook without stages', hooks({ ...lambda, lifecycleStages: [] })],
    ['lifecycle-hooks error', 'a hook in a stage without hooks', hooks({ ...lambda, lifecycleStages: ['SCALE_UP'] })],
    ['lifecycle-hooks error', 'a pause while traffic is shifted', hooks(pause('PRODUCTION_TRAFFIC_SHIFT'))],
    [
      'lifecycle-hooks error',
      'a Lambda hook without a role',
      hooks({ hookTargetArn: lambda.hookTargetArn, lifecycleStages: ['PRE_SCALE_UP'] }),
    ],
    ['lifecycle-hooks error', 'a timeout of 0 minutes', hooks(pause('POST_SCALE_UP', 0))],
    [
      'lifecycle-hooks error',
      'eleven hooks of one type',
      hooks(...Array.from({ length: 11 }, () => pause('POST_SCALE_UP'))),
    ],
    ['load-balancer error', 'both kinds of load balancer', balanced({ ...balancer, loadBalancerName: 'classic' })],
    ['load-balancer error', 'neither kind of load balancer', balanced({ containerName: 'web', containerPort: 80 })],
    [
      'load-balancer error',
      'no container port',
      balanced({ targetGroupArn: balancer.targetGroupArn, containerName: 'web' }),
    ],
    ['load-balancer error', 'a target group by name', balanced({ ...balancer, targetGroupArn: 'blue' })],
    [
      'target-groups warning',
      'six target groups',
      { loadBalancers: Array.from({ length: 6 }, (_, n) => ({ ...balancer, targetGroupArn: `tg-${n}` })) },
    ],
    [
      'advanced-configuration error',
      'a strategy that shifts traffic without an alternate target group',
      { ...balanced(balancer), ...deployment({ strategy: 'CANARY' }) },
    ],
    [
      'advanced-configuration error',
      'only some load balancers with an alternate target group',
      balanced({ ...balancer, advancedConfiguration: advanced }, { ...balancer, targetGroupArn: 'other' }),
    ],
    [
      'advanced-configuration error',
      'a Classic Load Balancer with an alternate target group',
      shifted(advanced, { loadBalancerName: 'classic', containerName: 'web', containerPort: 80 }),
    ],
    ['listener-rules error', 'no role', shifted({ ...advanced, roleArn: '' })],
    ['listener-rules error', 'a listener rule by name', shifted({ ...advanced, productionListenerRule: 'production' })],
    [
      'listener-rules error',
      'one rule for production and test traffic',
      shifted({ ...advanced, testListenerRule: advanced.productionListenerRule }),
    ],
    [
      'listener-rules error',
      'one target group for both versions',
      shifted({ ...advanced, alternateTargetGroupArn: balancer.targetGroupArn }),
    ],
    ['volume-configuration error', 'a volume without a size', ebs({})],
    [
      'early-success-members error',
      'early success without a percentage',
      deployment({ earlySuccessCriteria: { enable: true, sourceServiceRevisionCleanup: 'BLOCKING' } }),
    ],
  ])('have the finding %s for %s', (finding, _, settings) => {
    expect(findings(settings)).toContain(finding);
  });

  it.each<[string, JsonObject]>([
    [
      'a maximum of 100% of a DAEMON service',
      { schedulingStrategy: 'DAEMON', ...deployment({ minimumHealthyPercent: 0, maximumPercent: 100 }) },
    ],
    [
      'ten pauses, and a Lambda hook',
      hooks(
        { ...lambda, lifecycleStages: ['PRE_SCALE_UP'] },
        ...Array.from({ length: 10 }, () => pause('POST_SCALE_UP', 1)),
      ),
    ],
    ['a load balancer in a rolling deployment', balanced(balancer)],
    [
      'rules for production and test traffic',
      shifted({ ...advanced, testListenerRule: `${ELB}:listener-rule/app/web/1/2/4` }),
    ],
    [
      'the listener of a Network Load Balancer',
      shifted({ ...advanced, productionListenerRule: `${ELB}:listener/net/web/1/2` }),
    ],
    ['a volume from a snapshot', ebs({ snapshotId: 'snap-1' })],
  ])('have no finding for %s', (_, settings) => {
    expect(findings(settings)).toEqual([]);
  });
});

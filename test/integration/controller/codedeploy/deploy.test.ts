import type { CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy as deployRequest } from '../../../../src/deploy/deploy.ts';
import type { DeployRequest } from '../../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../../src/deploy/resume.ts';
import type { Policy, Rollout, RolloutContext } from '../../../../src/rollout/state.ts';
import { IMAGE_MISSING } from '../../../sentences/causes.ts';
import { capitalized, pattern } from '../../../sentences/pattern.ts';
import {
  appSpecText,
  CRASHES,
  GROUP,
  type LocalService,
  MINUTE,
  NO_IMAGE,
  policy,
  startService,
} from '../../local-service.ts';
import { requestOf } from '../../request.ts';

/* Services that CodeDeploy deploys, each in its own local AWS. */

let local: LocalService;
afterEach(() => local.aws.close());

type Request = Omit<Partial<DeployRequest>, 'policy'> & {
  readonly policy?: Partial<Policy>;
  readonly tools?: Partial<RolloutContext>;
};

async function deploy({ policy: more = {}, tools = {}, ...others }: Request = {}): Promise<ServiceResult> {
  const source = { kind: 'arn' as const, arn: local.arn(2) };
  const { services } = await deployRequest(
    { ...local.tools(), ...tools },
    requestOf(source, { policy: { ...policy, ...more }, ...others }),
  );
  return services[0] as ServiceResult;
}

/** A request for the active revision. */
const ACTIVE: Request = { services: [{ name: 'web', source: { kind: 'current' } }] };

type Group = Partial<CreateDeploymentGroupCommandInput>;
const created = () => local.sent('CreateDeployment', 'codedeploy').length;
const stopped = () => local.sent('StopDeployment', 'codedeploy');
const ON_FAILURE: Group = { autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE'] } };
const CANARY: Group = { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent5Minutes' };
const blueGreen = (terminationMinutes: number, readyMinutes = 0): Group => ({
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: {
      action: 'TERMINATE',
      terminationWaitTimeInMinutes: terminationMinutes,
    },
    deploymentReadyOption: readyMinutes
      ? { actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: readyMinutes }
      : { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
  },
});
const ALARMS: Group = {
  alarmConfiguration: { enabled: true, alarms: [{ name: 'web-5xx' }] },
  autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM'] },
};
/** CodeDeploy permissions in addition to those that AWS documents for its own action. */
const BEYOND_DOCUMENTED = [
  'ListDeployments',
  'GetApplicationRevision',
  'StopDeployment',
  'ListDeploymentTargets',
  'BatchGetDeploymentTargets',
].map((operation) => `denied:codedeploy:${operation}`);

/** A load balancer with a production and a test listener, each with its own target group. */
async function createBalancer(): Promise<{ targetGroups: readonly string[]; listeners: readonly string[] }> {
  const { url: endpoint, region, adminEnv } = local.aws;
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = adminEnv;
  const elb = new ElasticLoadBalancingV2({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const settings = { Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' } as const;
  const targetGroups: string[] = [];
  for (const Name of ['old', 'new']) {
    const { TargetGroups } = await elb.createTargetGroup({ Name, ...settings });
    targetGroups.push(TargetGroups?.[0]?.TargetGroupArn ?? '');
  }
  const { LoadBalancers } = await elb.createLoadBalancer({ Name: 'shop', Subnets: ['a', 'b'] });
  const listeners: string[] = [];
  for (const [index, Port] of [80, 8080].entries()) {
    const { Listeners } = await elb.createListener({
      ...{ LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'HTTP', Port },
      DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroups[index] }],
    });
    listeners.push(Listeners?.[0]?.ListenerArn ?? '');
  }
  elb.destroy();
  return { targetGroups, listeners };
}

describe('a CodeDeploy deployment', () => {
  it('with AllAtOnce is reported as deployed when all traffic is on the new version', async () => {
    local = await startService({ codeDeploy: {} });
    expect(await deploy()).toMatchObject({
      verdict: 'deployed',
      reason: '',
      serving: local.arn(2),
      previousTaskDefinition: local.arn(1),
      deploymentId: expect.stringMatching(/^d-/),
      codeDeployDeploymentId: expect.stringMatching(/^d-/),
    });
    expect([created(), local.sent('UpdateService').length]).toEqual([1, 0]);
  });

  it('is reported as deployed with only the permissions that AWS documents for its own action', async () => {
    local = await startService({ codeDeploy: CANARY });
    local.aws.setFaults(BEYOND_DOCUMENTED);
    expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(local.notices).toEqual([
      expect.stringContaining('Lifecycle events and traffic percentages cannot be shown'),
    ]);
  });

  it.each<[string, Group, number]>([
    ['CodeDeploy rolls it back by itself', ON_FAILURE, 1],
    ['Slipway deploys the previous revision', {}, 2],
  ])(
    'is reported as rolled-back with only the permissions that AWS documents for its own action if %s',
    async (_name, codeDeploy, count) => {
      local = await startService({ codeDeploy, codeDeployWaitMinutes: 5, tasks: [NO_IMAGE] });
      local.aws.setFaults(BEYOND_DOCUMENTED);
      const result = await deploy({ policy: { failFast: false, waitMs: 10 * MINUTE } });
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      expect(created()).toBe(count);
    },
  );

  it.each([
    ['CodeDeploy rolls it back by itself', ON_FAILURE],
    ['only Slipway rolls it back', {}],
  ])('is reported as rolled-back if its tasks cannot start and %s', async (_name, codeDeploy) => {
    local = await startService({ codeDeploy, tasks: [NO_IMAGE] });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1), rolledBack: true });
    expect(result.failures[0]).toMatchObject({ cause: { id: 'image-missing' }, count: 2 });
    expect(result.reason).toMatch(pattern`^${capitalized(IMAGE_MISSING)}`);
    expect([created(), stopped()]).toEqual([1, [expect.objectContaining({ autoRollbackEnabled: true })]]);
  });

  it('is reported as failed if it fails without a rollback', async () => {
    local = await startService({ codeDeploy: {}, codeDeployWaitMinutes: 5, tasks: [NO_IMAGE] });
    const result = await deploy({ policy: { onFailure: 'leave', failFast: false, waitMs: 10 * MINUTE } });
    expect(result).toMatchObject({ verdict: 'failed', serving: local.arn(1) });
    expect([created(), stopped()]).toEqual([1, []]);
  });

  it.each<[string, Group, boolean]>([
    ['during the wait for the termination of the old tasks if no alarm can roll it back', {}, true],
    [
      'during the wait for the termination of the old tasks if an alarm would only stop it',
      { ...ALARMS, autoRollbackConfiguration: { enabled: false } },
      true,
    ],
    ['after the wait for the termination of the old tasks if an alarm may roll it back during the wait', ALARMS, false],
  ])('is reported as deployed %s', async (_name, group, isEarly) => {
    local = await startService({ codeDeploy: { ...blueGreen(15), ...group } });
    const result = await deploy({ policy: { waitMs: 5 * MINUTE } });
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    if (isEarly) expect(local.seconds).toBeLessThan(180);
    else expect(local.seconds).toBeGreaterThan(900);
    expect(local.lines.filter((line) => /old tasks to be terminated/.test(line)).length).toBeGreaterThan(0);
  });

  it('does not time out during the ready wait, and is reported as deployed after somebody continues it', async () => {
    local = await startService({ codeDeploy: blueGreen(0, 30) });
    const admin = local.codeDeploy();
    local.after(12 * 60, async () => {
      const { deployments = [] } = await admin.listDeployments(GROUP);
      await admin.continueDeployment({ deploymentId: deployments[0], deploymentWaitType: 'READY_WAIT' });
    });
    expect(await deploy({ policy: { waitMs: 5 * MINUTE } })).toMatchObject({ verdict: 'deployed' });
    expect(local.seconds).toBeGreaterThan(720);
    admin.destroy();
  });

  it('is reported as rolled-back, without another deployment, if nobody continues it within the ready wait', async () => {
    local = await startService({ codeDeploy: blueGreen(0, 10) });
    const result = await deploy({ policy: { waitMs: 60 * MINUTE } });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/traffic was not rerouted within the time/);
    expect([created(), await local.primary()]).toEqual([1, 'web:1 COMPLETED']);
  });

  it('is stopped and rolled back if the new tasks are not healthy at the deadline', async () => {
    local = await startService({ codeDeploy: {}, tasks: [CRASHES] });
    const result = await deploy({ policy: { waitMs: 5 * MINUTE, failFast: false } });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(stopped()).toHaveLength(1);
  });

  it.each<[string, Group]>([
    ['after CodeDeploy reported Succeeded', {}],
    ['while the termination of the old tasks is pending', blueGreen(60)],
  ])('is rolled back if the smoke test fails %s', async (_name, codeDeploy) => {
    local = await startService({ codeDeploy });
    const smoke = () => Promise.resolve({ failed: 'The smoke test failed: it responded with 500.' });
    const result = await deploy({ policy: { smoke: true }, tools: { smoke } });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/^The smoke test failed/);
    local.aws.step(10 * MINUTE);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('is rolled back if an alarm stops it, and the reason names the alarm', async () => {
    local = await startService({ codeDeploy: { ...CANARY, ...ALARMS } });
    const fireAlarm = await local.alarm('web-5xx');
    local.after(120, fireAlarm);
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/web-5xx/);
    expect(created()).toBe(1);
  });

  it.each<[string, Group, number, string, string[]]>([
    ['while the tasks start', CANARY, 6, 'rolled-back', ['web:2 STOPPED', 'rollback SUCCESSFUL']],
    ['while a part of the traffic is shifted', CANARY, 120, 'rolled-back', ['web:2 STOPPED', 'rollback SUCCESSFUL']],
    ['during the termination wait', blueGreen(60), 600, 'rolled-back', ['web:2 STOPPED', 'rollback SUCCESSFUL']],
    ['after it has succeeded', {}, 600, 'deployed', ['web:2 SUCCESSFUL']],
  ])('whose alarm fires %s is reported with the result', async (_name, group, seconds, verdict, deployments) => {
    local = await startService({ codeDeploy: { ...group, ...ALARMS } });
    const fireAlarm = await local.alarm('web-5xx');
    local.after(seconds, fireAlarm);
    expect(await deploy()).toMatchObject({ verdict });
    if (verdict === 'deployed') await fireAlarm();
    expect(await local.deployments()).toEqual(deployments);
  });

  it('that an alarm stops without an automatic rollback is rolled back with one deployment', async () => {
    const alarms = { ...ALARMS, autoRollbackConfiguration: { enabled: false } };
    local = await startService({ codeDeploy: { ...CANARY, ...alarms } });
    local.after(120, await local.alarm('web-5xx'));
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.reason).toMatch(/web-5xx/);
    expect(await local.deployments()).toEqual(['web:2 STOPPED', 'web:1 SUCCESSFUL']);
  });

  it('whose tasks fail the health checks of the load balancer is rolled back, and the reason has the response of the target', async () => {
    local = await startService({ codeDeploy: {} });
    const { targetGroups, listeners } = await createBalancer();
    const loadBalancers = [{ targetGroupArn: targetGroups[0], containerName: 'web', containerPort: 8080 }];
    await local.addService('shop', { loadBalancers });
    const admin = local.codeDeploy();
    const group = { applicationName: 'AppECS-demo-shop', deploymentGroupName: 'DgpECS-demo-shop' };
    await admin.createApplication({ applicationName: group.applicationName, computePlatform: 'ECS' });
    await admin.createDeploymentGroup({
      ...group,
      serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy',
      ecsServices: [{ clusterName: 'demo', serviceName: 'shop' }],
      deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{ name: 'old' }, { name: 'new' }],
            prodTrafficRoute: { listenerArns: listeners.slice(0, 1) },
            testTrafficRoute: { listenerArns: listeners.slice(1) },
          },
        ],
      },
    });
    admin.destroy();
    const targetReason = 'Health checks failed with these codes: [404]';
    local.aws.setPlans([
      { match: { service: 'shop', taskDefinition: 'web:2' }, tasks: [{ target: false, targetReason }] },
    ]);
    const source = { kind: 'arn' as const, arn: local.arn(2) };
    const result = await deploy({ services: [{ name: 'shop', source }], policy: { waitMs: 4 * MINUTE } });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.failures[0]).toMatchObject({
      cause: { id: 'load-balancer-check' },
      target: { reason: 'Target.ResponseCodeMismatch', codes: '404' },
    });
  });

  it('is not created if the requested revision is already active', async () => {
    local = await startService({ codeDeploy: {} });
    await deploy();
    local.aws.step(10 * MINUTE);
    expect(await deploy()).toMatchObject({ verdict: 'unchanged', serving: local.arn(2) });
    expect(created()).toBe(1);
  });

  it('sets the requested desired count, and a rollback restores the previous count', async () => {
    local = await startService({ codeDeploy: {}, tasks: [NO_IMAGE] });
    const result = await deploy({ members: { desiredCount: 3 } });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(local.sent('UpdateService').map(({ desiredCount }) => desiredCount)).toEqual([3, 1]);
  });
});

it('settings without a new revision are set, and CodeDeploy deploys the active revision again', async () => {
  local = await startService({ codeDeploy: {} });
  const result = await deploy({ ...ACTIVE, members: { desiredCount: 3 } });
  expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(1) });
  expect(local.sent('UpdateService').map(({ desiredCount }) => desiredCount)).toEqual([3]);
  expect(created()).toBe(1);
});

it('settings that a service already has, without a new revision, are reported as unchanged', async () => {
  local = await startService({ codeDeploy: {} });
  expect(await deploy({ ...ACTIVE, members: { desiredCount: 1 } })).toMatchObject({ verdict: 'unchanged' });
  expect([local.sent('UpdateService').length, created()]).toEqual([0, 0]);
});

describe('a CodeDeploy deployment in progress', () => {
  async function another(revision: number) {
    const source = { kind: 'arn' as const, arn: local.arn(revision) };
    await deploy({ services: [{ name: 'web', source }], wait: false });
    local.aws.step(30_000);
    local.aws.clearRequests();
  }

  it('is waited for by default', async () => {
    local = await startService({ codeDeploy: CANARY });
    await another(3);
    expect(await deploy()).toMatchObject({
      verdict: 'deployed',
      serving: local.arn(2),
      previousTaskDefinition: local.arn(3),
    });
    expect(await local.deployments()).toEqual(['web:3 SUCCESSFUL', 'web:2 SUCCESSFUL']);
  });

  it('is stopped, rolled back and superseded with if-deploying: supersede', async () => {
    local = await startService({ codeDeploy: CANARY });
    await another(3);
    expect(await deploy({ ifDeploying: 'supersede' })).toMatchObject({
      verdict: 'deployed',
      serving: local.arn(2),
      previousTaskDefinition: local.arn(1),
    });
    expect(await local.deployments()).toEqual(['web:3 STOPPED', 'rollback SUCCESSFUL', 'web:2 SUCCESSFUL']);
  });

  it('is stopped without a rollback if only the termination of the old tasks is pending', async () => {
    local = await startService({ codeDeploy: blueGreen(60) });
    await another(3);
    local.aws.step(2 * MINUTE);
    expect(await deploy({ ifDeploying: 'supersede' })).toMatchObject({
      verdict: 'deployed',
      serving: local.arn(2),
      previousTaskDefinition: local.arn(3),
    });
    expect(stopped()).toMatchObject([{ autoRollbackEnabled: false }]);
  });

  it('causes a refusal with if-deploying: fail', async () => {
    local = await startService({ codeDeploy: CANARY });
    await another(3);
    const result = await deploy({ ifDeploying: 'fail' });
    expect(result).toMatchObject({ verdict: 'refused', refusedBy: 'deployment-in-progress' });
    expect(result.reason).toMatch(/^The deployment d-\w+ of .*web:3 is in progress/);
    expect(created()).toBe(0);
  });

  it('is reported as superseded if another tool stops it to start a newer deployment', async () => {
    local = await startService({ codeDeploy: CANARY });
    const admin = local.codeDeploy();
    local.after(60, async () => {
      const { deployments = [] } = await admin.listDeployments(GROUP);
      await admin.stopDeployment({ deploymentId: deployments[0], autoRollbackEnabled: false });
      const { deploymentInfo } = await admin.getDeployment({ deploymentId: deployments[0] });
      const content = (await appSpecText(admin, deploymentInfo)).replace('web:2', 'web:3');
      await admin.createDeployment({
        ...GROUP,
        revision: { revisionType: 'AppSpecContent', appSpecContent: { content } },
      });
    });
    expect(await deploy()).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    admin.destroy();
  });
});

describe('a cancelled CodeDeploy deployment', () => {
  it.each([
    ['before the deployment is created', 0, 'cancelled', 'web:1'],
    ['while its tasks start', 8, 'rolled-back', 'web:1'],
    ['while a part of the traffic is shifted', 100, 'rolled-back', 'web:1'],
  ])('leaves one complete version if the job is cancelled %s', async (_name, seconds, verdict, active) => {
    local = await startService({ codeDeploy: CANARY });
    if (seconds === 0) local.cancel();
    else local.after(seconds, () => local.cancel());
    const kept: { rollouts: readonly Rollout[] } = { rollouts: [] };
    const remember = (rollouts: readonly Rollout[]) => {
      kept.rollouts = structuredClone(rollouts);
    };
    const cancelled = { onCancel: 'rollback' as const };
    const result = await deploy({ policy: cancelled, tools: { remember } });
    const options = { policy: { ...policy, ...cancelled }, region: 'eu-central-1', logLines: 0 };
    const report = kept.rollouts.length
      ? await resumeRollouts(local.tools({ fresh: true }), kept.rollouts, options, 10 * MINUTE)
      : { services: [result] };
    expect(report.services[0]).toMatchObject({ verdict, serving: expect.stringMatching(`${active}$`) });
    expect(created()).toBe(seconds === 0 ? 0 : 1);
    local.aws.step(10 * MINUTE);
    expect(await local.primary()).toBe(`${active} COMPLETED`);
  });

  it('is found and rolled back by the post step if the step was killed before it read the response', async () => {
    local = await startService({ codeDeploy: CANARY });
    const kept: Rollout[] = [];
    const remember = (rollouts: readonly Rollout[]) => {
      kept.push(...structuredClone(rollouts));
    };
    await deploy({ wait: false, tools: { remember } });
    local.aws.step(60_000);
    const [intended] = kept;
    expect(intended?.own.id).toBe('');
    const options = {
      policy: { ...policy, onCancel: 'rollback' as const },
      region: 'eu-central-1',
      logLines: 0,
    };
    const report = await resumeRollouts(local.tools({ fresh: true }), [intended as Rollout], options, 10 * MINUTE);
    expect(report.services[0]).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
  });
});

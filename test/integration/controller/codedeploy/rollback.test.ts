import type { CreateDeploymentGroupCommandInput } from '@aws-sdk/client-codedeploy';
import { afterEach, describe, expect, it } from '@jest/globals';
import { resumeRollouts } from '../../../../src/deploy/resume.ts';
import { chooseVersions, rollBackServices } from '../../../../src/deploy/rollback.ts';
import type { RollbackRequest } from '../../../../src/deploy/rollback-plan.ts';
import type { Rollout } from '../../../../src/rollout/state.ts';
import { GROUP, type LocalService, MINUTE, NO_IMAGE, policy, startService } from '../../local-service.ts';

/* Manual rollbacks of services that CodeDeploy deploys. */

type Group = Partial<CreateDeploymentGroupCommandInput>;

let local: LocalService;
afterEach(() => local.aws.close());

const request = (more: Partial<RollbackRequest>): RollbackRequest => ({
  ...{ cluster: 'demo', services: ['web'], to: 'previous', dryRun: false, policy, region: 'eu-central-1' },
  ...{ wait: true, logLines: 0, monitorSeconds: 0 },
  ...more,
});

async function rollBack(more: Partial<RollbackRequest> = {}) {
  const tools = local.tools();
  const asked = request(more);
  const report = await rollBackServices(tools, asked, await chooseVersions(tools, asked));
  return report.services[0];
}

/** Deploys a revision as another pipeline does. */
async function deployed(revision: number, seconds = 10 * 60): Promise<string> {
  const deploymentId = await local.deployByCodeDeploy(revision);
  local.aws.step(seconds * 1000);
  local.aws.clearRequests();
  return deploymentId;
}

const sent = (operation: string) => local.sent(operation, 'codedeploy');
const CANARY: Group = { deploymentConfigName: 'CodeDeployDefault.ECSCanary10Percent15Minutes' };
const TERMINATION: Group = {
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: 60 },
  },
};

describe('a rollback through CodeDeploy', () => {
  it.each([
    ['previous', 'web:2'],
    ['2', 'web:2'],
    ['web:1', 'web:1'],
    [`sha256:${'2'.repeat(64)}`, 'web:2'],
  ])('to %s deploys %s in one deployment that shifts all traffic at once', async (to, active) => {
    local = await startService({ codeDeploy: {} });
    await deployed(2);
    await deployed(3);
    const result = await rollBack({ to });
    expect(result).toMatchObject({
      verdict: 'deployed',
      serving: expect.stringMatching(`${active}$`),
      previousTaskDefinition: local.arn(3),
      codeDeployDeploymentId: expect.stringMatching(/^d-/),
    });
    expect(sent('CreateDeployment')).toMatchObject([
      { ...GROUP, deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce' },
    ]);
    expect(await local.primary()).toBe(`${active} COMPLETED`);
  });

  it('succeeds while an alarm of the deployment group is in ALARM', async () => {
    local = await startService({
      codeDeploy: {
        alarmConfiguration: { enabled: true, alarms: [{ name: 'web-5xx' }] },
        autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM'] },
      },
    });
    await deployed(2);
    await deployed(3);
    const fireAlarm = await local.alarm('web-5xx');
    await fireAlarm();
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(sent('CreateDeployment')).toMatchObject([{ overrideAlarmConfiguration: { enabled: false } }]);
  });

  it('uses the deployment configuration of the deployment group if access to ECSAllAtOnce is denied', async () => {
    local = await startService({ codeDeploy: {} });
    await deployed(2);
    await deployed(3);
    local.aws.setPolicy({
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 'codedeploy:GetDeploymentConfig', Resource: '*:deploymentconfig:*AllAtOnce' },
      ],
    });
    await local.codeDeploy().updateDeploymentGroup({
      applicationName: GROUP.applicationName,
      currentDeploymentGroupName: GROUP.deploymentGroupName,
      deploymentConfigName: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes',
    });
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(sent('CreateDeployment')).toHaveLength(2);
  });

  it('finds the deployment group through the task sets, whatever the name of the group', async () => {
    local = await startService({ codeDeploy: {} });
    await deployed(2);
    await deployed(3);
    const admin = local.codeDeploy();
    await admin.updateDeploymentGroup({
      applicationName: GROUP.applicationName,
      currentDeploymentGroupName: GROUP.deploymentGroupName,
      newDeploymentGroupName: 'shop',
    });
    admin.destroy();
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
  });

  it('stops the deployment in progress, and CodeDeploy restores the previous version', async () => {
    local = await startService({ codeDeploy: CANARY });
    await deployed(2, 30 * 60);
    await deployed(3, 100);
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect([sent('StopDeployment').length, sent('CreateDeployment').length]).toEqual([1, 0]);
    local.aws.step(10 * MINUTE);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  it('follows a rollback that CodeDeploy has started', async () => {
    local = await startService({ codeDeploy: CANARY });
    await deployed(2, 30 * 60);
    const deploymentId = await deployed(3, 100);
    const admin = local.codeDeploy();
    await admin.stopDeployment({ deploymentId, autoRollbackEnabled: true });
    admin.destroy();
    local.aws.clearRequests();
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(sent('CreateDeployment')).toEqual([]);
  });

  it('shifts the traffic back to the old tasks if they are not terminated yet', async () => {
    local = await startService({ codeDeploy: TERMINATION });
    await deployed(2, 2 * 3600);
    await deployed(3, 300);
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect([sent('StopDeployment').length, sent('CreateDeployment').length]).toEqual([1, 0]);
    local.aws.step(10 * MINUTE);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  it('supersedes the deployment in progress if the requested version is not the previous one', async () => {
    local = await startService({ codeDeploy: CANARY });
    await deployed(2, 30 * 60);
    await deployed(3, 100);
    expect(await rollBack({ to: 'web:1' })).toMatchObject({ verdict: 'deployed', serving: local.arn(1) });
    expect([sent('StopDeployment').length, sent('CreateDeployment').length]).toEqual([1, 1]);
  });

  it('deploys the active version again if a stopped deployment has left other tasks in the service', async () => {
    local = await startService({ codeDeploy: CANARY });
    await deployed(2, 30 * 60);
    const deploymentId = await deployed(3, 100);
    const admin = local.codeDeploy();
    await admin.stopDeployment({ deploymentId, autoRollbackEnabled: false });
    admin.destroy();
    local.aws.step(MINUTE);
    expect(await rollBack()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(sent('CreateDeployment')).toHaveLength(1);
  });

  it('reports unchanged if the requested version is already active', async () => {
    local = await startService({ codeDeploy: {} });
    await deployed(2);
    expect(await rollBack({ to: 'web:2' })).toMatchObject({ verdict: 'unchanged', serving: local.arn(2) });
    expect(sent('CreateDeployment')).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['started', false],
    ['planned', true],
  ])('reports %s without waiting for the result (dry run: %s)', async (verdict, dryRun) => {
    local = await startService({ codeDeploy: CANARY });
    await deployed(2, 30 * 60);
    await deployed(3, 100);
    expect(await rollBack({ wait: false, dryRun })).toMatchObject({ verdict });
    expect(sent('StopDeployment')).toHaveLength(dryRun ? 0 : 1);
  });

  it('restores the version that was active if the requested version fails', async () => {
    local = await startService({ codeDeploy: {}, tasks: [{}] });
    await deployed(2);
    await deployed(3);
    local.aws.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [NO_IMAGE] }]);
    expect(await rollBack()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(3) });
  });

  it('is refused without permission to read the deployment history, unless a version is named', async () => {
    local = await startService({ codeDeploy: {} });
    await deployed(2);
    await deployed(3);
    const denied = ['denied:codedeploy:GetApplicationRevision'];
    local.aws.setFaults(denied);
    const refused = await rollBack();
    expect(refused).toMatchObject({ verdict: 'refused', refusedBy: 'aws', serving: local.arn(3) });
    expect(refused?.reason).toMatch(/codedeploy:GetApplicationRevision.*Or set 'to' to a version\.$/);
    expect(sent('CreateDeployment')).toEqual([]);
    expect(await rollBack({ to: 'web:2' })).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
  });

  it('is refused if no CodeDeploy deployment created the tasks of the service', async () => {
    local = await startService({ codeDeploy: {} });
    const result = await rollBack();
    expect(result).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/no earlier version/) });
  });

  it('runs the images that ran before, even if a tag now refers to another image', async () => {
    local = await startService({ codeDeploy: {}, byTag: true });
    await deployed(2);
    await deployed(3, 60);
    const result = await rollBack();
    expect(result).toMatchObject({ verdict: 'deployed', serving: expect.stringMatching(/web:4$/) });
    const { taskDefinition } = await local.admin.describeTaskDefinition({ taskDefinition: 'web:4' });
    expect(taskDefinition?.containerDefinitions?.[0]?.image).toMatch(/^example\.com\/web@sha256:[0-9a-f]{64}$/);
  });

  it.each<[string, Group, number]>([
    ['while the deployment is being stopped', CANARY, 100],
    ['while the deployment is being stopped in the termination wait', TERMINATION, 300],
    ['while the previous version is being deployed', {}, 600],
  ])('that is cancelled %s is completed by the post step', async (_name, codeDeploy, seconds) => {
    local = await startService({ codeDeploy });
    await deployed(2, 3 * 3600);
    await deployed(3, seconds);
    local.after(local.seconds + 5, () => local.cancel());
    const tools = local.tools();
    let kept: readonly Rollout[] = [];
    const asked = request({ policy: { ...policy, onCancel: 'rollback' } });
    const remember = (rollouts: readonly Rollout[]) => {
      kept = structuredClone(rollouts);
    };
    await rollBackServices({ ...tools, remember }, asked, await chooseVersions(tools, asked));
    const options = { policy: asked.policy, region: 'eu-central-1', logLines: 0 };
    const report = await resumeRollouts(local.tools({ fresh: true }), kept, options, 10 * MINUTE);
    const { verdict, serving } = report.services[0] ?? {};
    expect(['deployed', 'rolled-back']).toContain(verdict);
    local.aws.step(10 * MINUTE);
    expect(`${serving?.split('/')[1]} COMPLETED`).toBe(await local.primary());
  });
});

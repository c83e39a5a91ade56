import { afterEach, describe, expect, it } from '@jest/globals';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { chooseVersions, rollBackServices } from '../../../src/deploy/rollback.ts';
import type { RollbackRequest } from '../../../src/deploy/rollback-plan.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { pattern } from '../../sentences/pattern.ts';
import { TAKES_UP_TO } from '../../sentences/rollout.ts';
import { CRASHES, type LocalService, MINUTE, policy, startService } from '../local-service.ts';

/* Manual rollbacks, in a local AWS whose time advances only while our code sleeps. */

let local: LocalService;
afterEach(() => local.aws.close());

const request = (to: string): RollbackRequest => ({
  ...{ cluster: 'demo', services: ['web'], to, dryRun: false, policy, region: 'eu-central-1' },
  ...{ wait: true, logLines: 0, monitorSeconds: 0 },
});

async function rollBack(to: string, more: Partial<RollbackRequest> = {}) {
  const tools = local.tools();
  const asked = { ...request(to), ...more };
  const report = await rollBackServices(tools, asked, await chooseVersions(tools, asked));
  return report.services[0];
}

/** Deploys as another pipeline does. */
async function update(taskDefinition: string, seconds: number): Promise<void> {
  await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition });
  local.aws.step(seconds * 1000);
  local.aws.clearRequests();
}

const updates = () =>
  local
    .sent('UpdateService')
    .map(({ taskDefinition, forceNewDeployment }) => [String(taskDefinition).split('/')[1], forceNewDeployment]);

it('a rollback warns that the deployment may take longer than the step waits', async () => {
  const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP' as const] }];
  local = await startService();
  const deploymentConfiguration = { strategy: 'ROLLING' as const, lifecycleHooks };
  await local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration });
  expect(await rollBack('web:2', { dryRun: true })).toMatchObject({ verdict: 'planned' });
  expect(local.notices).toContainEqual(
    expect.stringMatching(pattern`^web: ${TAKES_UP_TO} 1440 min .*, but 'wait-for-minutes' is 30: `),
  );
});

describe('a rollback to the current revision of a service', () => {
  async function startWithoutTasks(): Promise<void> {
    local = await startService();
    local.aws.setPlans([{ match: {}, tasks: [{ start: 100_000 }] }]);
    const { taskArns = [] } = await local.admin.listTasks({ cluster: 'demo', serviceName: 'web' });
    for (const task of taskArns) await local.admin.stopTask({ cluster: 'demo', task });
    local.aws.step(MINUTE);
    local.aws.setPlans([]);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  }

  it.each(['web:1', '1'])('named %s deploys the revision again if none of its tasks is running', async (to) => {
    await startWithoutTasks();
    expect(await rollBack(to)).toMatchObject({ verdict: 'deployed', servingCounts: { running: 1, desired: 1 } });
    expect(updates()).toEqual([['web:1', true]]);
    expect(local.lines).toContain('web: deploying web:1 again: 0 of 1 tasks are running');
  });

  it('waits for tasks to run if the update starts no deployment', async () => {
    await startWithoutTasks();
    const assignment = { target: await local.target(), taskDefinition: local.arn(1), members: {}, changes: [] };
    const [result] = await rollOutServices(local.tools(), [assignment], {
      ...request(''),
      policy: { ...policy, waitMs: 10 * MINUTE },
    });
    expect(result).toMatchObject({ verdict: 'timed-out', servingCounts: { running: 0, desired: 1 } });
  });

  it('reports in a dry run that a revision without running tasks would be deployed again', async () => {
    await startWithoutTasks();
    expect(await rollBack('web:1', { dryRun: true })).toMatchObject({
      verdict: 'planned',
      reason: expect.stringContaining('would be deployed again unchanged, because 0 of 1 tasks are running'),
    });
    expect(updates()).toEqual([]);
  });

  it('deploys the revision again if its deployment failed and was not rolled back', async () => {
    local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false } });
    await update('web:2', 30 * 60);
    expect(await local.primary()).toBe('web:2 FAILED');
    local.aws.setPlans([]);
    expect(await rollBack('web:2')).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(updates()).toEqual([['web:2', true]]);
  });

  it('registers a copy if the revision is INACTIVE, because ECS does not deploy INACTIVE revisions', async () => {
    await startWithoutTasks();
    await local.admin.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    expect(await rollBack('web:1')).toMatchObject({ verdict: 'deployed' });
    expect(updates()).toEqual([['web:4', undefined]]);
  });

  it('follows the deployment in progress, and forces no other, if that deployment deploys the revision', async () => {
    local = await startService();
    await update('web:2', 5);
    expect(await rollBack('web:2')).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(updates()).toEqual([['web:2', undefined]]);
    expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL']);
  });
});

it('a rollback restores the version before a canary, whichever stage the canary has reached', async () => {
  const deploymentConfiguration = {
    ...{ strategy: 'CANARY' as const, bakeTimeInMinutes: 1 },
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
  };
  const ways = new Set<string>();
  for (let seconds = 0; seconds < 230; seconds += 23) {
    if (seconds > 0) await local.aws.close();
    local = await startService({ service: { desiredCount: 2, deploymentConfiguration } });
    await update('web:2', seconds);
    const result = await rollBack('previous');
    expect([seconds, result?.verdict, result?.reason, result?.serving]).toEqual([
      ...[seconds, 'deployed', '', local.arn(1)],
    ]);
    const [updated, stopped] = [updates().length, local.sent('StopServiceDeployment').length];
    expect(updated + stopped).toBeLessThanOrEqual(2);
    ways.add(stopped > updated ? 'stop' : 'update');
    // SUCCESSFUL is reported before the old tasks have stopped.
    local.aws.step(MINUTE);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  }
  expect([...ways]).toEqual(['stop', 'update']);
});

it('a rollback from a completed deployment uses UpdateService, even while the old tasks drain', async () => {
  local = await startService({ service: { desiredCount: 4 } });
  local.aws.setPlans([{ match: { taskDefinition: 'web:1' }, tasks: [{ stop: { after: 25, code: 0 } }] }]);
  await local.admin.updateService({ cluster: 'demo', service: 'web', forceNewDeployment: true });
  local.aws.step(10 * MINUTE);
  await update('web:2', 0);
  for (let look = 0; look < 200 && !(await local.deployments()).includes('web:2 SUCCESSFUL'); look++)
    local.aws.step(1_000);
  expect(await local.primary()).toBe('web:2 IN_PROGRESS');
  local.aws.clearRequests();
  const result = await rollBack('previous', { wait: false });
  expect(result).toMatchObject({ verdict: 'started', taskDefinition: local.arn(1) });
  expect(updates()).toEqual([['web:1', undefined]]);
  expect(local.sent('StopServiceDeployment')).toEqual([]);
});

it('a post step after a cancelled rollback reports the requested revision as the active one', async () => {
  local = await startService({ tasks: [{ start: 100_000 }] });
  await update('web:2', 20);
  const tools = local.tools();
  const info = (line: string) => {
    tools.log.info(line);
    if (/requested a rollback/.test(line)) local.cancel();
  };
  const asked = request('previous');
  const cancelled = await rollBackServices(
    { ...tools, log: { ...tools.log, info } },
    asked,
    await chooseVersions(tools, asked),
  );
  expect(cancelled).toMatchObject({ verdict: 'cancelled', taskDefinition: local.arn(1) });
  const report = await resumeRollouts(local.tools({ fresh: true }), local.remembered, asked, 4 * MINUTE);
  expect(report.services[0]).toMatchObject({
    ...{ verdict: 'deployed', reason: '', rolledBack: false },
    ...{ taskDefinition: local.arn(1), serving: local.arn(1) },
  });
});

describe('a rollback that stops a deployment in progress and does not wait', () => {
  it.each([
    ['reports started if the third call gets a response', 'server-error:ecs:StopServiceDeployment:2', 'started', 3],
    ['reports unknown, not refused, if no call gets a response', 'reset:ecs:StopServiceDeployment', 'unknown', 3],
    ['reports refused immediately if AWS denies the call', 'denied:ecs:StopServiceDeployment', 'refused', 1],
    [
      'reports unknown if AWS denies the call after a lost response',
      'reset:ecs:StopServiceDeployment:1 denied:ecs:StopServiceDeployment,after=1',
      ...(['unknown', 2] as const),
    ],
  ])('%s', async (_name, faults, verdict, calls) => {
    local = await startService({ tasks: [{ start: 100_000 }] });
    await update('web:2', 20);
    const asked = { ...request('previous'), wait: false };
    const tools = local.tools();
    const chosen = await chooseVersions(tools, asked);
    local.aws.setFaults(faults.split(' '));
    const report = await rollBackServices(tools, asked, chosen);
    expect(report).toMatchObject({ verdict });
    expect(local.sent('StopServiceDeployment')).toHaveLength(calls);
  });
});

it.each([
  [
    'a rollback on a runner whose clock is a year ahead does not treat the history of a new service as expired',
    0,
    365,
    /^The service 'web' has no earlier version that was deployed successfully and not/,
  ],
  [
    'a rollback on a runner whose clock is a year behind treats the history of an old service as expired',
    120,
    -365,
    /90 days of history that ECS keeps/,
  ],
])('%s', async (_name, ageDays, offDays, reason) => {
  local = await startService();
  local.aws.step(ageDays * 24 * 60 * MINUTE);
  const real = Date.now;
  try {
    Date.now = () => local.aws.clock.now() + offDays * 24 * 60 * MINUTE;
    const { refused } = await chooseVersions(local.tools(), request('previous'));
    expect(refused.get('web')).toEqual(expect.objectContaining({ reason: expect.stringMatching(reason) }));
  } finally {
    Date.now = real;
  }
});

describe('a rollback to a version that is looked up in the family', () => {
  it.each([
    ['denied', 'AWS denied ecs:ListTaskDefinitions'],
    ['reset', 'ecs:ListTaskDefinitions failed without a valid response'],
  ])('is refused with the failed call and its fix after the fault %s', async (fault, reason) => {
    local = await startService();
    local.aws.setFaults([`${fault}:ecs:ListTaskDefinitions`]);
    const { refused } = await chooseVersions(local.tools(), request('1.2.3'));
    expect(refused.get('web')).toMatchObject({ by: 'aws', reason: expect.stringContaining(reason) });
  });

  it('is not attributed to AWS if the code that looks it up fails', async () => {
    local = await startService();
    const tools = local.tools();
    class Broken extends Ecs {
      override async listTaskDefinitions(): Promise<never> {
        throw new TypeError('arns is not iterable');
      }
    }
    const chosen = chooseVersions({ ...tools, ecs: new Broken(tools.clients) }, request('1.2.3'));
    await expect(chosen).rejects.toThrow(TypeError);
  });
});

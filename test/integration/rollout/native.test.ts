import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { OF_TRAFFIC } from '../../sentences/rollout.ts';
import { CONTROLLERS, sampleOf, writesOf } from '../controllers.ts';
import { CRASHES, type LocalService, MINUTE, NO_IMAGE, policy, startService } from '../local-service.ts';

/*
 * ECS's own strategies that shift traffic from revision to revision, which are followed with the same code as a rolling
 * deployment.
 */

let local: LocalService;
afterEach(() => local.aws.close());

const strategies = {
  BLUE_GREEN: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
  LINEAR: {
    strategy: 'LINEAR',
    bakeTimeInMinutes: 2,
    linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 1 },
  },
  CANARY: {
    strategy: 'CANARY',
    bakeTimeInMinutes: 2,
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
  },
} satisfies Record<string, DeploymentConfiguration>;
const each = Object.keys(strategies) as (keyof typeof strategies)[];

const start = (strategy: keyof typeof strategies, more: Parameters<typeof startService>[0] = {}) =>
  startService({ ...more, service: { desiredCount: 2, deploymentConfiguration: strategies[strategy] } });
const options = (more: Partial<Policy> = {}): RollOptions => ({
  ...{ policy: { ...policy, ...more }, wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' },
});

async function deploy(more: Partial<Policy> = {}): Promise<ServiceResult> {
  const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], options(more));
  return result as ServiceResult;
}

const wire = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => local.sent(operation).length);
const NO_SERVICE_DEPLOYMENTS = ['denied:ecs:ListServiceDeployments', 'denied:ecs:DescribeServiceDeployments'];

describe.each(each)('a %s deployment', (strategy) => {
  it('is reported as deployed when ECS reports success, not when the traffic has shifted', async () => {
    local = await start(strategy);
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    const { serviceDeployments } = await local.admin.describeServiceDeployments({
      serviceDeploymentArns: [result.serviceDeploymentArn],
    });
    const lag = local.aws.clock.now() - Number(serviceDeployments?.[0]?.finishedAt);
    expect(lag).toBeGreaterThanOrEqual(0);
    expect(lag).toBeLessThanOrEqual(5000);
    expect(wire()).toEqual([1, 0]);
  });

  it('is logged stage by stage, with the traffic share of the new revision', async () => {
    local = await start(strategy);
    const { events: moments } = await deploy();
    const shares = moments.flatMap(({ text }) => /^stage PRODUCTION_TRAFFIC_SHIFT, (\d+)%/.exec(text)?.[1] ?? []);
    expect(shares).toEqual({ BLUE_GREEN: ['100'], LINEAR: ['25', '50', '75', '100'], CANARY: ['10', '100'] }[strategy]);
    expect(moments.map(({ text }) => text)).toContainEqual(expect.stringContaining('stage BAKE_TIME'));
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
    const changes = local.lines.filter((line) => !/^web: still /.test(line));
    expect(new Set(changes).size).toBe(changes.length);
  });

  it('is deployed without permission to read service deployments', async () => {
    local = await start(strategy);
    local.aws.setFaults(NO_SERVICE_DEPLOYMENTS);
    expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  it.each([
    ['crashes', CRASHES, [1, 0]],
    ['has no image', NO_IMAGE, [1, 1]],
  ])('is rolled back, with the cause, if its new version %s', async (_name, tasks, calls) => {
    local = await start(strategy, { tasks: [tasks] });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1), failures: [{}] });
    expect(wire()).toEqual(calls);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('is reported as rolled back if its tasks crash and service deployments cannot be read', async () => {
    local = await start(strategy, { tasks: [CRASHES] });
    local.aws.setFaults(NO_SERVICE_DEPLOYMENTS);
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(wire()).toEqual([1, 0]);
  });

  it('is rolled back when the job is cancelled in any stage and on-cancel is rollback', async () => {
    for (const seconds of [4, 30, 75, 200, 330]) {
      local = await start(strategy);
      local.after(seconds, () => local.cancel());
      const onCancel = 'rollback' as const;
      expect(await deploy({ onCancel })).toMatchObject({ verdict: 'cancelled' });
      const report = await resumeRollouts(
        local.tools({ fresh: true }),
        local.remembered,
        options({ onCancel }),
        4 * MINUTE,
      );
      expect([seconds, report.services[0]?.verdict]).toEqual([seconds, 'rolled-back']);
      expect(wire()).toEqual([1, 1]);
      expect(await local.primary()).toBe('web:1 COMPLETED');
      if (seconds < 330) await local.aws.close();
    }
  });

  it('is superseded by another version while it is in progress', async () => {
    local = await start(strategy);
    local.after(100, () => local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:3' }));
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    expect(wire()).toEqual([1, 0]);
  });

  it('is left in progress if it is still baking at the deadline, with the traffic share in the reason', async () => {
    local = await start(strategy);
    const result = await deploy({ waitMs: 5 * MINUTE });
    expect(result.verdict).toBe('timed-out');
    expect(result.reason).toMatch(pattern`did not end within 5 minutes: it is in stage \w+, \d+% ${OF_TRAFFIC}\.`);
    expect(wire()).toEqual([1, 0]);
  });
});

/** The shares of the traffic in CodeDeploy's deployment configurations. */
const CONFIGURATIONS = {
  ECSAllAtOnce: ['0', '100'],
  ECSCanary10Percent5Minutes: ['0', '10', '100'],
  ECSLinear10PercentEvery1Minutes: ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100'],
} as const;
const [, codeDeploy] = CONTROLLERS;

describe.each(sampleOf(Object.entries(CONFIGURATIONS), 1))('a CodeDeploy deployment with %s', (name, shares) => {
  const begin = (more: Parameters<typeof startService>[0] = {}) =>
    startService({
      ...more,
      service: { desiredCount: 2 },
      codeDeploy: { deploymentConfigName: `CodeDeployDefault.${name}`, ...more.codeDeploy },
    });
  const writes = () => writesOf(codeDeploy as (typeof CONTROLLERS)[number], local);

  it('is reported as deployed once all traffic has shifted, not before, and is logged with each share', async () => {
    local = await begin();
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    const seen = result.events.flatMap(({ text }) => /^(\d+)% of the production traffic/.exec(text)?.[1] ?? []);
    expect(shares.filter((share) => !seen.includes(share))).toEqual(name.includes('Linear') ? expect.anything() : []);
    const admin = local.codeDeploy();
    const { deploymentInfo } = await admin.getDeployment({ deploymentId: result.deploymentId });
    admin.destroy();
    expect(deploymentInfo?.instanceTerminationWaitTimeStarted).toBe(true);
    expect(result.events.map(({ at }) => at)).toEqual(result.events.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(writes()).toEqual([1, 0]);
  });

  it.each([
    ['crashes', CRASHES],
    ['has no image', NO_IMAGE],
  ])('is rolled back, with the cause, if its new version %s', async (_name, tasks) => {
    local = await begin({ tasks: [tasks] });
    const result = await deploy({ waitMs: 3 * MINUTE });
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1), failures: [{}] });
    expect(writes()).toEqual([1, 1]);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it('is rolled back when the job is cancelled in any stage and on-cancel is rollback', async () => {
    const last = { ECSAllAtOnce: 16, ECSCanary10Percent5Minutes: 250, ECSLinear10PercentEvery1Minutes: 500 }[name] ?? 0;
    for (const seconds of [4, 12, last]) {
      local = await begin();
      local.after(seconds, () => local.cancel());
      const onCancel = 'rollback' as const;
      expect(await deploy({ onCancel })).toMatchObject({ verdict: 'cancelled' });
      const report = await resumeRollouts(
        local.tools({ fresh: true }),
        local.remembered,
        options({ onCancel }),
        4 * MINUTE,
      );
      expect([seconds, report.services[0]?.verdict]).toEqual([seconds, 'rolled-back']);
      expect(writes()).toEqual([1, 1]);
      expect(await local.primary()).toBe('web:1 COMPLETED');
      if (seconds !== last) await local.aws.close();
    }
  });

  it('is superseded by another version while it is in progress', async () => {
    local = await begin();
    local.after(8, () => codeDeploy?.replace(local, 3));
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    expect(writes()).toEqual([1, 0]);
  });

  it('is left in progress if it is not complete at the deadline, with the event and the share in the reason', async () => {
    local = await begin();
    const result = await deploy({ waitMs: 12_000, onTimeout: 'leave' });
    expect(result.verdict).toBe('timed-out');
    expect(result.reason).toMatch(
      /did not end within 0\.2 minutes: it is in lifecycle event \w+, \d+% of the production/,
    );
    expect(writes()).toEqual([1, 0]);
  });
});

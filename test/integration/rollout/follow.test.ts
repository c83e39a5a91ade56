import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../local-aws/faults.ts';
import type { RollOptions } from '../../../src/deploy/request.ts';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { Policy, Rollout } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { byHand } from '../../sentences/rollout.ts';
import { CONTROLLERS, deployedBy, sampleOf, withHook, writesOf } from '../controllers.ts';
import { CRASHES, GROUP, type LocalService, MINUTE, NO_IMAGE, policy, startService } from '../local-service.ts';
import { LoopTime } from '../loop-time.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const options = (more: Partial<Policy> = {}): RollOptions => ({
  policy: { ...policy, ...more },
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  region: 'eu-central-1',
});

/** @param faults switched on after the service was read */
async function deploy(more: Partial<Policy> = {}, faults?: readonly (Fault | string)[]): Promise<ServiceResult> {
  const target = withHook(await local.target());
  if (faults) local.aws.setFaults([...faults]);
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const [result] = await rollOutServices(local.tools(), [assignment], options(more));
  return result as ServiceResult;
}

const writes = () => ['UpdateService', 'StopServiceDeployment'].map((operation) => local.sent(operation).length);
const NO_SERVICE_DEPLOYMENTS = ['denied:ecs:ListServiceDeployments', 'denied:ecs:DescribeServiceDeployments'];

describe('a version that works', () => {
  it('is deployed with one call, and reported within one poll after completion', async () => {
    local = await startService();
    const result = await deploy();
    const { serviceDeployments } = await local.admin.describeServiceDeployments({
      serviceDeploymentArns: [result.serviceDeploymentArn],
    });
    const lag = local.aws.clock.now() - Number(serviceDeployments?.[0]?.finishedAt);
    expect(result).toMatchObject({ verdict: 'deployed', reason: '', serving: local.arn(2), rolledBack: false });
    expect(lag).toBeGreaterThanOrEqual(0);
    expect(lag).toBeLessThanOrEqual(5000);
    expect(writes()).toEqual([1, 0]);
  });

  it('is deployed without permission to read service deployments, with one notice', async () => {
    local = await startService();
    local.aws.setFaults(NO_SERVICE_DEPLOYMENTS);
    expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2), serviceDeploymentArn: '' });
    expect(local.notices).toEqual([expect.stringMatching(/Allow ecs:ListServiceDeployments .*DescribeServices only/)]);
    expect(await local.primary()).toBe('web:2 COMPLETED');
  });

  const NO_DETAILS = ['ListDeploymentTargets', 'BatchGetDeploymentTargets'].map((name) => `denied:codedeploy:${name}`);

  const badReads = (by: (typeof CONTROLLERS)[number]) => {
    const every = (fault: Omit<Fault, 'operations'>) =>
      by.reading.map((name): Fault => ({ ...fault, operations: [name] }));
    const rows: readonly (readonly [what: string, faults: readonly (Fault | string)[]])[] = [
      ['throttled reads', every({ name: 'throttling', for: 60 })],
      ['broken reads', every({ name: 'server-error', for: 60 })],
      ['lost connections', every({ name: 'reset', for: 90 })],
      ['lost responses to half of the reads', [{ name: 'reset', operations: [...by.reading], probability: 0.5 }]],
      ['reads that are 5 s late', ['stale-reads:ecs:*,seconds=5']],
      ['one minute of delay in half of the reads', ['stale-reads:ecs:*,seconds=60,probability=0.5']],
      [
        'late reads without permission for the details of deployments',
        [...NO_SERVICE_DEPLOYMENTS, ...NO_DETAILS, 'stale-reads:ecs:*,seconds=40,probability=0.5'],
      ],
    ];
    return sampleOf(rows, by.name === 'ECS' ? rows.length : 3).map(([what, faults]) => ({ ...by, what, faults }));
  };

  it.each(CONTROLLERS.flatMap(badReads))('is deployed by $name despite $what', async ({ what: _, faults, ...by }) => {
    local = await startService(by.options);
    expect(await deploy({}, faults)).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    expect(writesOf(by, local)).toEqual([1, 0]);
    expect(await local.primary()).toMatch(/^web:2 /);
  });

  it.each(CONTROLLERS)(
    'is reported as deployed by $name even if another tool deploys the same version again',
    async (by) => {
      local = await startService(by.options);
      local.after(12, () => by.replace(local, 2));
      expect(await deploy()).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
      expect(writesOf(by, local)).toEqual([1, 0]);
      expect(await local.deployments()).toEqual(['web:2 STOPPED', 'web:2 SUCCESSFUL']);
    },
  );

  it.each(CONTROLLERS)('deployed by $name is superseded by another version, which the report names', async (by) => {
    local = await startService(by.options);
    local.after(12, () => by.replace(local, 3));
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    expect(writesOf(by, local)).toEqual([1, 0]);
    local.aws.step(300_000);
    expect(await local.primary()).toBe('web:3 COMPLETED');
  });
});

describe('a version that fails', () => {
  it('is rolled back when the circuit breaker is triggered, with the cause', async () => {
    local = await startService({ tasks: [CRASHES] });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1), rolledBack: true });
    expect(result.reason).toMatch(/container 'web', exit code 3 \(\d tasks\)\. .*circuit breaker threshold/);
    expect(result.failures).toMatchObject([{ cause: { id: 'exit-code' } }]);
    expect(writes()).toEqual([1, 0]);
    expect(await local.primary()).toBe('web:1 COMPLETED');
  });

  it.each([
    ['read', []],
    ['read late', ['stale-reads:ecs:Describe*,seconds=40,probability=0.6']],
    ['not read', NO_SERVICE_DEPLOYMENTS],
    [
      'not read, and other reads late',
      [...NO_SERVICE_DEPLOYMENTS, 'stale-reads:ecs:Describe*,seconds=40,probability=0.6'],
    ],
  ])(
    'is rolled back with one update if the rollback by ECS is off and service deployments are %s',
    async (_name, faults) => {
      local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false } });
      const target = await local.target();
      local.aws.setFaults(faults);
      const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
      const [result] = await rollOutServices(local.tools(), [assignment], options());
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      const updates = local.sent('UpdateService').map(({ taskDefinition }) => taskDefinition);
      expect(updates).toEqual([local.arn(2), local.arn(1)]);
      expect(await local.primary()).toMatch(/^web:1 /);
    },
  );

  it.each([
    ['by ECS itself', true],
    ['by UpdateService', false],
  ])(
    'is rolled back %s, including the settings of the same deployment, even if a response is lost',
    async (_name, rollback) => {
      local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback } });
      const target = await local.target();
      const { deploymentConfiguration } = target.service;
      const members = { desiredCount: 2, deploymentConfiguration: { ...deploymentConfiguration, maximumPercent: 150 } };
      local.aws.setFaults([{ name: 'reset', operations: ['ecs:UpdateService'], from: 60, count: 1 }]);
      const assignment = { target, taskDefinition: local.arn(2), members, changes: [] };
      const [result] = await rollOutServices(local.tools(), [assignment], options());
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      const { services = [] } = await local.admin.describeServices({ cluster: 'demo', services: ['web'] });
      expect(services[0]).toMatchObject({ desiredCount: 1, deploymentConfiguration: { maximumPercent: 200 } });
      expect(
        local
          .sent('UpdateService')
          .slice(1)
          .map(({ taskDefinition }) => taskDefinition),
      ).toEqual(rollback ? [undefined, undefined] : [local.arn(1), local.arn(1)]);
    },
  );

  it.each(CONTROLLERS)(
    'is rolled back with the desired count, which $name does not restore, even if responses are lost',
    async (by) => {
      local = await startService({ ...by.leaving });
      by.fail(local);
      const target = withHook(await local.target());
      local.aws.setFaults(['lost-answer:ecs:UpdateService:1', 'reset:ecs:UpdateService:1']);
      const assignment = { target, taskDefinition: local.arn(2), members: { desiredCount: 2 }, changes: [] };
      const [result] = await rollOutServices(local.tools(), [assignment], options());
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      local.aws.setFaults([]);
      const { services = [] } = await local.admin.describeServices({ cluster: 'demo', services: ['web'] });
      expect(services[0]).toMatchObject({ desiredCount: 1 });
      expect(deployedBy(by, local).filter((revision) => revision === 'web:2').length).toBeLessThanOrEqual(2);
    },
  );

  it('is rolled back once its CodeDeploy deployment has ended if StopDeployment is denied', async () => {
    local = await startService({ codeDeploy: {}, tasks: [NO_IMAGE] });
    const [allow, deny] = [{ Effect: 'Allow', Action: '*' } as const, { Effect: 'Deny' } as const];
    local.aws.setPolicy({
      Statement: [
        { ...allow, Resource: '*' },
        { ...deny, Action: 'codedeploy:StopDeployment', Resource: '*' },
      ],
    });
    local.after(90, async () => {
      const admin = local.codeDeploy();
      const { deployments: [deploymentId] = [] } = await admin.listDeployments(GROUP);
      await admin.stopDeployment({ deploymentId, autoRollbackEnabled: false });
      admin.destroy();
    });
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(await local.deployments()).toEqual(['web:2 STOPPED', 'web:1 SUCCESSFUL']);
    expect(local.notices).toEqual([expect.stringContaining('Allow codedeploy:StopDeployment')]);
    expect(local.sent('StopDeployment', 'codedeploy')).toHaveLength(1);
  });

  it('is stopped after two tasks if the image is missing, sooner than by the circuit breaker', async () => {
    local = await startService({ tasks: [NO_IMAGE] });
    const result = await deploy();
    const soon = local.seconds;
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(result.failures).toMatchObject([{ cause: { id: 'image-missing' }, count: 2 }]);
    expect(writes()).toEqual([1, 1]);
    await local.aws.close();
    local = await startService({ tasks: [NO_IMAGE] });
    expect(await deploy({ failFast: false })).toMatchObject({ verdict: 'rolled-back' });
    expect(writes()).toEqual([1, 0]);
    expect(soon).toBeLessThan(local.seconds);
  });

  it('is rolled back with an update if StopServiceDeployment is denied', async () => {
    local = await startService({ tasks: [NO_IMAGE] });
    local.aws.setFaults(['denied:ecs:StopServiceDeployment']);
    expect(await deploy()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(writes()).toEqual([2, 1]);
    expect(local.notices).toEqual([expect.stringContaining('Allow ecs:StopServiceDeployment')]);
  });

  it.each(['server-error', 'reset', 'throttling'])(
    'is rolled back with an update after three ambiguous responses to StopServiceDeployment: %s',
    async (fault) => {
      local = await startService({ tasks: [NO_IMAGE], breaker: { enable: false, rollback: false } });
      local.aws.setFaults([`${fault}:ecs:StopServiceDeployment`]);
      expect(await deploy()).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      expect(writes()).toEqual([2, 3]);
      expect(local.notices).toEqual([expect.stringMatching(/StopServiceDeployment .*with UpdateService instead/)]);
    },
  );

  it('is rolled back with an update if StopServiceDeployment succeeds and ECS does nothing', async () => {
    local = await startService({ tasks: [NO_IMAGE], breaker: { enable: false, rollback: false } });
    let asked = 0;
    class UnresponsiveEcs extends Ecs {
      override async stopServiceDeployment() {
        asked++;
      }
    }
    const ecs = new UnresponsiveEcs(local.tools().clients);
    const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
    const [result] = await rollOutServices({ ...local.tools(), ecs }, [assignment], options());
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect([asked, ...writes()]).toEqual([1, 2, 0]);
    expect(await local.deployments()).toEqual(['web:2 STOPPED', 'web:1 SUCCESSFUL']);
  });

  it('is reported as rollback-failed, with the command to roll back manually, if both calls fail', async () => {
    local = await startService({ tasks: [NO_IMAGE], breaker: { enable: false, rollback: false } });
    local.aws.setFaults(['server-error:ecs:StopServiceDeployment', 'server-error:ecs:UpdateService,from=30']);
    const result = await deploy({ rollbackMs: 2 * MINUTE });
    expect(result).toMatchObject({
      verdict: 'rollback-failed',
      reason: expect.stringMatching(pattern`${byHand('web', 'web:1')}$`),
    });
  });

  it.each(CONTROLLERS)('is not rolled back by $name if another tool replaced it', async (by) => {
    local = await startService(by.leaving);
    by.fail(local);
    const unread = by.reading.map((name): Fault => ({ name: 'server-error', operations: [name], from: 8, for: 600 }));
    // The fault is for our calls, not for those of the other tool.
    local.after(500, async () => {
      local.aws.setFaults([]);
      await (by.name === 'ECS' ? by.replace(local, 3) : by.deploy(local, 3));
    });
    expect(await deploy({}, unread)).toMatchObject({ verdict: 'superseded' });
    expect(writesOf(by, local)).toEqual([1, 0]);
  });

  const UNHEALTHY = { tasks: [CRASHES], breaker: { enable: false, rollback: false } };

  it.each(CONTROLLERS)(
    'is left in progress by $name at the deadline with on-timeout: leave, even if no task is healthy',
    async (by) => {
      local = await startService({ ...UNHEALTHY, ...by.options });
      expect(await deploy({ waitMs: 5 * MINUTE, onTimeout: 'leave' })).toMatchObject({ verdict: 'timed-out' });
      expect(local.seconds).toBe(300);
      expect(writesOf(by, local)).toEqual([1, 0]);
    },
  );

  it.each(CONTROLLERS)('is rolled back by $name at the deadline if no task is healthy', async (by) => {
    local = await startService({ ...UNHEALTHY, ...by.options });
    expect(await deploy({ waitMs: 5 * MINUTE })).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
    expect(writesOf(by, local)).toEqual([1, 1]);
  });
});

describe('a deployment that cannot be observed', () => {
  it.each(
    CONTROLLERS.flatMap((by) =>
      [
        ['expired-token:*:*,from=20', /missing, invalid or expired/],
        [`denied:${by.read},from=20`, by.name === 'ECS' ? /denied ecs:DescribeServices/ : /denied codedeploy:GetDep/],
      ].map(([fault, reason]) => ({ ...by, fault: fault as string, reason: reason as RegExp })),
    ),
  )('by $name is reported as unknown within two polls after the fault $fault', async ({ fault, reason, ...by }) => {
    local = await startService({ ...by.options, tasks: [{ start: 100 }] });
    const result = await deploy({}, [fault]);
    expect(result).toMatchObject({ verdict: 'unknown', reason: expect.stringMatching(reason) });
    expect(local.seconds).toBeLessThanOrEqual(28);
    expect(writesOf(by, local)).toEqual([1, 0]);
  });
});

describe('a cancelled step', () => {
  const cancelAt = (seconds: number) => local.after(seconds, () => local.cancel());
  const resume = (more: Partial<Policy>) =>
    resumeRollouts(local.tools({ fresh: true }), local.remembered, options(more), 4 * MINUTE);

  describe.each(CONTROLLERS)('that deploys with $name', (by) => {
    const writes = () => writesOf(by, local);

    it('leaves the rollout in progress, and makes no more calls', async () => {
      local = await startService(by.options);
      cancelAt(12);
      expect(await deploy()).toMatchObject({ verdict: 'cancelled' });
      expect(writes()).toEqual([1, 0]);
      expect((await resume({})).services).toMatchObject([{ verdict: 'cancelled' }]);
      expect(writes()).toEqual([1, 0]);
    });

    it('requests a rollback with on-cancel: rollback, and the post step follows the rollback', async () => {
      local = await startService(by.options);
      cancelAt(12);
      const onCancel = 'rollback' as const;
      expect(await deploy({ onCancel })).toMatchObject({ verdict: 'cancelled' });
      expect(writes()).toEqual([1, 1]);
      expect((await resume({ onCancel })).services).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
      expect(writes()).toEqual([1, 1]);
      expect(await local.primary()).toBe('web:1 COMPLETED');
    });

    it('leaves the rollback to the post step if the first call failed', async () => {
      local = await startService(by.options);
      cancelAt(12);
      local.aws.setFaults([`reset:${by.stop}:1`]);
      const onCancel = 'rollback' as const;
      expect(await deploy({ onCancel })).toMatchObject({ verdict: 'cancelled' });
      expect((await resume({ onCancel })).services).toMatchObject([{ verdict: 'rolled-back' }]);
      expect(writes()).toEqual([1, 2]);
    });
  });
});

it('a rollback deploys a copy with the digests that ran if the earlier revision refers to images by tag', async () => {
  local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false }, byTag: true });
  const result = await deploy();
  expect(result).toMatchObject({ verdict: 'rolled-back', previousTaskDefinition: local.arn(1) });
  expect(result.serving).not.toBe(local.arn(1));
  const { taskDefinition } = await local.admin.describeTaskDefinition({ taskDefinition: result.serving });
  expect(taskDefinition?.containerDefinitions?.[0]?.image).toMatch(/^example\.com\/web@sha256:[0-9a-f]{64}$/);
  expect(taskDefinition).toMatchObject({ family: 'web', cpu: '256', memory: '512' });
});

describe('a call without a response', () => {
  it.each(CONTROLLERS)('to $name does not delay the step beyond the time limit and one read', async (by) => {
    local = await startService({ ...by.options, tasks: [{ start: 7200 }] });
    const target = await local.target();
    const tools = local.tools();
    // Ten times as fast as the event loop's time, so that the duration of a call is significant.
    const [time, rate] = [new LoopTime(), 10];
    const now = () => tools.clock.now() + time.passed() * rate;
    local.aws.setFaults([`stalled-answer:${by.read},from=40`]);
    // Reads after the verdict are answered.
    const remember = ([rollout]: readonly Rollout[]) => {
      if (rollout?.state.is === 'done') local.aws.setFaults([]);
    };
    const since = now();
    const [result] = await rollOutServices(
      { ...tools, clock: { ...tools.clock, now, rate }, remember },
      [{ target, taskDefinition: local.arn(2), members: {}, changes: [] }],
      options({ waitMs: MINUTE }),
    ).finally(() => time.end());
    expect(result).toMatchObject({ verdict: 'unknown', reason: expect.stringContaining('did not respond in time') });
    expect(now() - since).toBeLessThan(110_000);
    expect(writesOf(by, local)).toEqual([1, 0]);
  });
});

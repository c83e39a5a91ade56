import { afterEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../src/deploy/request.ts';
import { activeSentence, type ServiceResult } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { type Row, rolloutOf, rowOf } from '../../unit/rollout/row.ts';
import { CRASHES, type LocalService, MINUTE, plainDefinition, policy, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const options: RollOptions = {
  policy: { ...policy, onCancel: 'rollback' },
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  region: 'eu-central-1',
};

/** Deploys, and returns every state that was saved for a post step, in order: a process may end after each. */
async function remembered(more: Partial<RollOptions> = {}): Promise<Rollout[]> {
  const target = await local.target();
  const states: Rollout[] = [];
  const tools = local.tools();
  const remember = ([rollout]: readonly Rollout[]) => {
    if (rollout) states.push(structuredClone(rollout));
  };
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  await rollOutServices({ ...tools, remember }, [assignment], { ...options, ...more });
  return states;
}

it('a post step recognizes a restore with a copy, whose response was lost, as ours', async () => {
  local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback: false } });
  // An image with a tag: the rollback restores a copy with the digest that ran.
  const { containerDefinitions, ...rest } = plainDefinition(1);
  const byTag = containerDefinitions.map((container) => ({ ...container, image: 'example.com/web:stable' }));
  await local.admin.registerTaskDefinition({ ...rest, containerDefinitions: byTag });
  await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:4' });
  local.aws.step(300_000);
  local.aws.clearRequests();
  const states = await remembered();
  const [forward, back] = local.sent('UpdateService').map(({ taskDefinition }) => String(taskDefinition));
  expect([forward, back]).toEqual([local.arn(2), expect.stringMatching(/web:5$/)]);
  const unanswered = states
    .map(rowOf)
    .findLast((row) => row.rollbackStartedAt !== undefined && !row.restored && row.phase !== 'done');
  const report = await resumeRollouts(
    local.tools({ fresh: true }),
    [rolloutOf(unanswered as Row)],
    options,
    4 * MINUTE,
  );
  expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: back }]);
  expect(local.sent('UpdateService')).toHaveLength(2);
});

it('a post step that cannot call ECS reports that, and not that ECS is still rolling back', async () => {
  local = await startService({ tasks: [{ start: 100_000 }] });
  local.after(12, () => local.cancel());
  local.aws.setFaults(['reset:ecs:StopServiceDeployment']);
  const [last] = (await remembered()).slice(-1);
  local.aws.addFault('reset:ecs:UpdateService');
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], options, 4 * MINUTE);
  expect(report.services).toMatchObject([
    {
      verdict: 'rollback-failed',
      reason: expect.stringMatching(/The rollback failed: .*UpdateService failed without a valid response/),
    },
  ]);
  expect(activeSentence(report.services[0] as ServiceResult)).toMatch(
    /^web:1 is active in service .*, and the rollout is still in progress\.$/,
  );
  expect(await local.primary()).toBe('web:2 IN_PROGRESS');
});

it('a post step restores the previous revision with an update if StopServiceDeployment is never answered', async () => {
  local = await startService({ tasks: [{ start: 100_000 }] });
  local.after(12, () => local.cancel());
  local.aws.setFaults(['reset:ecs:StopServiceDeployment']);
  const [last] = (await remembered()).slice(-1);
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], options, 4 * MINUTE);
  expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
});

/** A rollback after a timeout, during which the job was canceled, and which ECS has not received. */
async function cancelledInRollback(): Promise<Rollout> {
  const target = await local.target();
  let last: Rollout | undefined;
  const tools = local.tools();
  const remember = ([rollout]: readonly Rollout[]) => {
    last = structuredClone(rollout);
    if (rollout && rowOf(rollout).trigger === 'timed-out') local.cancel();
  };
  local.aws.setFaults(['reset:ecs:StopServiceDeployment']);
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  const policyThen = { ...policy, waitMs: MINUTE };
  await rollOutServices({ ...tools, remember }, [assignment], { ...options, policy: policyThen });
  expect(rowOf(last as Rollout)).toMatchObject({ verdict: 'cancelled', trigger: 'timed-out' });
  return last as Rollout;
}

describe('a post step after a timeout and a cancellation during the rollback', () => {
  const then: RollOptions = { ...options, policy };

  it('reports rollback-failed if it must not roll back, and not that ECS is still rolling back', async () => {
    local = await startService({ tasks: [{ start: 100_000 }] });
    const left = await cancelledInRollback();
    local.aws.setFaults(['denied:ecs:StopServiceDeployment', 'denied:ecs:UpdateService']);
    const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
    expect(report.services).toMatchObject([
      {
        verdict: 'rollback-failed',
        reason: expect.stringMatching(/did not end within .*The rollback failed: AWS denied/),
      },
    ]);
    expect(report.reason).not.toMatch(/still rolling back/);
    expect(await local.primary()).toBe('web:2 IN_PROGRESS');
  });

  it('reports expired credentials for writes immediately, with the command to roll back manually', async () => {
    local = await startService({ tasks: [{ start: 100_000 }] });
    const left = await cancelledInRollback();
    local.aws.setFaults(['expired-token:ecs:StopServiceDeployment', 'expired-token:ecs:UpdateService']);
    const began = local.seconds;
    const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
    expect(report.services).toMatchObject([
      {
        verdict: 'rollback-failed',
        serving: local.arn(1),
        reason: expect.stringMatching(/expired at ecs:UpdateService .*update-service --cluster demo .*web:1$/),
      },
    ]);
    expect(local.seconds - began).toBeLessThan(10);
  });

  it('reports expired credentials for all calls with the command to roll back manually', async () => {
    local = await startService({ tasks: [{ start: 100_000 }] });
    const left = await cancelledInRollback();
    local.aws.setFaults(['expired-token:ecs:*']);
    const began = local.seconds;
    const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
    expect(report.services).toMatchObject([
      {
        verdict: 'unknown',
        reason: expect.stringMatching(/expired at ecs:DescribeServices .*update-service .*web:1$/),
      },
    ]);
    expect(local.seconds - began).toBeLessThan(20);
  });

  it('reports that ECS is still rolling back if that was observed at the timeout', async () => {
    local = await startService({ tasks: [{ start: 3, stop: { after: 900, code: 0 } }] });
    local.aws.setPlans([{ match: {}, tasks: [{ start: 3, stop: { after: 900, code: 0 } }] }]);
    local.after(12, () => local.cancel());
    const [last] = (await remembered()).slice(-1);
    const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], options, 8_000);
    expect(report.services).toMatchObject([
      { verdict: 'cancelled', reason: expect.stringMatching(/ECS is still rolling back to web:1/) },
    ]);
  });
});

it('a post step names the pause hook at which its rollback is waiting when it timed out', async () => {
  local = await startService();
  const pause = { targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP' as const] };
  const lifecycleHooks = [{ ...pause, timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' as const } }];
  const { service } = await local.target();
  const deploymentConfiguration = { ...service.deploymentConfiguration, lifecycleHooks } as object;
  // Our deployment has completed by then, so that its rollback is an update.
  local.after(200, () => local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration }));
  local.after(210, () => local.cancel());
  const [last] = (await remembered({ monitorSeconds: 900 })).slice(-1);
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], options, 2 * MINUTE);
  expect(report.services).toMatchObject([
    {
      verdict: 'cancelled',
      reason: expect.stringMatching(
        /^The job was cancelled; the rollback to web:1 is still in progress: it is in stage PRE_SCALE_UP, waiting at a pause hook .* --hook-id \S+\.$/,
      ),
    },
  ]);
});

it('a post step that cannot read the service reports that the state is unknown, and not that nothing was started', async () => {
  local = await startService({ tasks: [{ start: 100_000 }] });
  local.after(12, () => local.cancel());
  const [intended] = await remembered();
  expect(intended?.own.id).toBe('');
  local.aws.setFaults(['denied:ecs:DescribeServices']);
  const report = await resumeRollouts(local.tools({ fresh: true }), [intended as Rollout], options, 4 * MINUTE);
  expect(report.services).toMatchObject([
    { verdict: 'unknown', reason: expect.stringMatching(/it is unknown whether/) },
  ]);
});

it('a post step sends an update that restores the previous revision if it was decided and not sent', async () => {
  local = await startService({ tasks: [{ start: 3, exit: { after: 90, code: 1 } }] });
  let last: Rollout | undefined;
  const remember = ([rollout]: readonly Rollout[]) => {
    last = structuredClone(rollout);
    if (rollout && rowOf(rollout).mustRestore) throw new Error('killed');
  };
  const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
  const killed = rollOutServices({ ...local.tools(), remember }, [assignment], { ...options, monitorSeconds: 600 });
  await expect(killed).rejects.toThrow('killed');
  expect(local.sent('UpdateService')).toHaveLength(1);
  const leave = { ...options, policy: { ...options.policy, onCancel: 'leave' as const } };
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], leave, 4 * MINUTE);
  expect(report.services).toMatchObject([{ verdict: 'rolled-back', reason: expect.stringMatching(/had completed/) }]);
  expect(local.sent('UpdateService').map(({ taskDefinition }) => taskDefinition)).toEqual([local.arn(2), local.arn(1)]);
});

it('a post step uses its own time limits, not those of the process before it', async () => {
  local = await startService();
  const states = await remembered();
  const completed = {
    ...rowOf(states.at(-1) as Rollout),
    phase: 'verifying' as const,
    completionSeenAt: local.aws.clock.now() + 30 * MINUTE,
  };
  const { verdict: _, ...killed } = completed;
  const began = local.seconds;
  const leave = { ...options, policy: { ...options.policy, onCancel: 'leave' as const } };
  const report = await resumeRollouts(local.tools({ fresh: true }), [rolloutOf(killed)], leave, 4 * MINUTE);
  expect(report.services).toMatchObject([{ verdict: 'deployed' }]);
  expect(local.seconds - began).toBeLessThan(10);
});

import { afterEach, describe, expect, it } from '@jest/globals';
import type { RollOptions } from '../../../src/deploy/request.ts';
import { activeSentence, type ServiceResult } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import type { Policy, Rollout } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { rollbackGoesOn, STILL_IN_PROGRESS } from '../../sentences/rollout.ts';
import { type Row, rolloutOf, rowOf } from '../../unit/rollout/row.ts';
import { CONTROLLERS, deployedBy } from '../controllers.ts';
import { type LocalService, MINUTE, NO_IMAGE, policy, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const rollingOut: Policy = { ...policy, onCancel: 'rollback' };
const rolling: RollOptions = {
  policy: rollingOut,
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  region: 'eu-central-1',
};

/**
 * Deploys, and returns every state that was saved for a post step, in order: the process may end after each of them.
 */
async function remembered(more: Partial<RollOptions> = {}): Promise<Rollout[]> {
  const target = await local.target();
  const states: Rollout[] = [];
  const tools = local.tools();
  const remember = ([rollout]: readonly Rollout[]) => {
    if (rollout) states.push(structuredClone(rollout));
  };
  const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
  await rollOutServices({ ...tools, remember }, [assignment], { ...rolling, ...more });
  return states;
}

const UNSENT = /The rollback failed: .*UpdateService failed without a valid response/;
const UNSTOPPED = /could not be started within 4 minutes: .*StopDeployment failed without a valid response/;

describe.each(CONTROLLERS)('the post step of a deployment by $name', (by) => {
  const { name, options, begin, begins, stop, all } = by;
  const isEcs = name === 'ECS';
  const byHand = isEcs ? 'update-service --cluster demo .*web:1$' : "run deploy-service with .* 'web:1'\\.$";
  const deploying = isEcs ? 'web:2 IN_PROGRESS' : 'web:1 COMPLETED';

  it('recognizes the update that restores the previous revision, even if the response was lost', async () => {
    // Images with tags: the rollback restores a copy with the digest that ran.
    local = await startService({
      ...options,
      byTag: true,
      codeDeployWaitMinutes: 5,
      tasks: [NO_IMAGE],
      breaker: { enable: true, rollback: false },
    });
    const states = await remembered({ policy: { ...rollingOut, failFast: false, waitMs: 30 * MINUTE } });
    const [forward, back] = deployedBy(by, local);
    expect([forward, back]).toEqual(['web:2', 'web:4']);
    const unanswered = states
      .map(rowOf)
      .findLast((row) => row.rollbackStartedAt !== undefined && !row.restored && row.phase !== 'done');
    const report = await resumeRollouts(
      local.tools({ fresh: true }),
      [rolloutOf(unanswered as Row)],
      rolling,
      4 * MINUTE,
    );
    expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: expect.stringMatching(/web:4$/) }]);
    expect(deployedBy(by, local)).toHaveLength(2);
  });

  it('reports rollback-failed if it cannot write, not a rollback in progress', async () => {
    local = await startService({ ...options, tasks: [{ start: 100_000 }] });
    local.after(12, () => local.cancel());
    local.aws.setFaults([`reset:${stop}`]);
    const [last] = (await remembered()).slice(-1);
    local.aws.addFault(`reset:${begin}`);
    const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], rolling, 4 * MINUTE);
    expect(report.services).toMatchObject([
      {
        verdict: 'rollback-failed',
        reason: expect.stringMatching(isEcs ? UNSENT : UNSTOPPED),
      },
    ]);
    expect(activeSentence(report.services[0] as ServiceResult)).toMatch(
      pattern`^web:1 is active in service .*, and ${STILL_IN_PROGRESS}\.$`,
    );
    expect(await local.primary()).toBe(deploying);
  });

  it(`restores the previous revision if ${stop} gets no response at first`, async () => {
    local = await startService({ ...options, tasks: [{ start: 100_000 }] });
    local.after(12, () => local.cancel());
    local.aws.setFaults([`reset:${stop}`]);
    const [last] = (await remembered()).slice(-1);
    // ECS accepts an update instead. CodeDeploy accepts no other deployment before this one was stopped.
    if (!isEcs) local.after(local.seconds + 90, () => local.aws.setFaults([]));
    const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], rolling, 4 * MINUTE);
    expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
    expect(deployedBy(by, local)).toEqual(isEcs ? ['web:2', 'web:1'] : ['web:2']);
  });

  /** A rollback after a timeout that ECS has not received, and during which the job was cancelled. */
  async function cancelledInRollback(): Promise<Rollout> {
    const target = await local.target();
    let last: Rollout | undefined;
    const tools = local.tools();
    const remember = ([rollout]: readonly Rollout[]) => {
      last = structuredClone(rollout);
      if (rollout && rowOf(rollout).trigger === 'timed-out') local.cancel();
    };
    local.aws.setFaults([`reset:${stop}`]);
    const assignment = { target, taskDefinition: local.arn(2), members: {}, changes: [] };
    const policyThen = { ...policy, waitMs: MINUTE };
    await rollOutServices({ ...tools, remember }, [assignment], { ...rolling, policy: policyThen });
    expect(rowOf(last as Rollout)).toMatchObject({ verdict: 'cancelled', trigger: 'timed-out' });
    return last as Rollout;
  }

  describe('after a timeout and a cancellation during the rollback', () => {
    const then: RollOptions = { ...rolling, policy };

    it('reports rollback-failed if AWS denies the rollback, not a rollback in progress', async () => {
      local = await startService({ ...options, tasks: [{ start: 100_000 }] });
      const left = await cancelledInRollback();
      local.aws.setFaults([`denied:${stop}`, `denied:${begin}`]);
      const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
      expect(report.services).toMatchObject([
        {
          verdict: 'rollback-failed',
          reason: expect.stringMatching(
            /did not end within .*The rollback (failed|could not be started within .*): AWS denied/,
          ),
        },
      ]);
      expect(report.reason).not.toMatch(/still rolling back/);
      expect(await local.primary()).toBe(deploying);
    });

    it('reports expired credentials for writes immediately, with the command to roll back manually', async () => {
      local = await startService({ ...options, tasks: [{ start: 100_000 }] });
      const left = await cancelledInRollback();
      local.aws.setFaults([`expired-token:${stop}`, `expired-token:${begin}`]);
      const began = local.seconds;
      const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
      expect(report.services).toMatchObject([
        {
          verdict: 'rollback-failed',
          serving: local.arn(1),
          reason: expect.stringMatching(`${isEcs ? begin : stop} failed because .* expired .*${byHand}`),
        },
      ]);
      expect(local.seconds - began).toBeLessThan(10);
    });

    it('reports expired credentials for all calls with the command to roll back manually', async () => {
      local = await startService({ ...options, tasks: [{ start: 100_000 }] });
      const left = await cancelledInRollback();
      local.aws.setFaults(all.map((calls) => `expired-token:${calls}`));
      const began = local.seconds;
      const report = await resumeRollouts(local.tools({ fresh: true }), [left], then, 4 * MINUTE);
      expect(report.services).toMatchObject([
        {
          verdict: 'unknown',
          reason: expect.stringMatching(`ecs:DescribeServices failed because .* expired .*${byHand}`),
        },
      ]);
      expect(local.seconds - began).toBeLessThan(20);
    });
  });

  it('reports the verdict unknown if it cannot read the service, even if no deployment was recorded', async () => {
    local = await startService({ ...options, tasks: [{ start: 100_000 }] });
    local.after(12, () => local.cancel());
    const [intended] = await remembered();
    expect(intended?.own.id).toBe('');
    local.aws.setFaults(all.map((calls) => `denied:${calls}`));
    const report = await resumeRollouts(local.tools({ fresh: true }), [intended as Rollout], rolling, 4 * MINUTE);
    expect(report.services).toMatchObject([
      {
        verdict: 'unknown',
        reason: expect.stringMatching(`cancelled after ${begins} was sent, .* it is unknown whether`),
      },
    ]);
  });

  it('restores the previous revision if the main step was killed between the decision to restore it and the call', async () => {
    local = await startService({ ...options, tasks: [{ start: 3, exit: { after: 90, code: 1 } }] });
    let last: Rollout | undefined;
    const remember = ([rollout]: readonly Rollout[]) => {
      last = structuredClone(rollout);
      if (rollout && rowOf(rollout).mustRestore) throw new Error('killed');
    };
    const assignment = { target: await local.target(), taskDefinition: local.arn(2), members: {}, changes: [] };
    const killed = rollOutServices({ ...local.tools(), remember }, [assignment], { ...rolling, monitorSeconds: 600 });
    await expect(killed).rejects.toThrow('killed');
    expect(deployedBy(by, local)).toEqual(['web:2']);
    const leave = { ...rolling, policy: { ...rolling.policy, onCancel: 'leave' as const } };
    const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], leave, 4 * MINUTE);
    expect(report.services).toMatchObject([{ verdict: 'rolled-back', reason: expect.stringMatching(/had completed/) }]);
    expect(deployedBy(by, local)).toEqual(['web:2', 'web:1']);
  });

  it('uses its own time limits, not those of the main step', async () => {
    local = await startService(options);
    const states = await remembered();
    const completed = {
      ...rowOf(states.at(-1) as Rollout),
      phase: 'verifying' as const,
      completionSeenAt: local.aws.clock.now() + 30 * MINUTE,
    };
    const { verdict: _, ...killed } = completed;
    const began = local.seconds;
    const leave = { ...rolling, policy: { ...rolling.policy, onCancel: 'leave' as const } };
    const report = await resumeRollouts(local.tools({ fresh: true }), [rolloutOf(killed)], leave, 4 * MINUTE);
    expect(report.services).toMatchObject([{ verdict: 'deployed' }]);
    expect(local.seconds - began).toBeLessThan(10);
  });
});

it('a post step that times out reports that ECS is still rolling back', async () => {
  local = await startService({ tasks: [{ start: 3, stop: { after: 900, code: 0 } }] });
  local.aws.setPlans([{ match: {}, tasks: [{ start: 3, stop: { after: 900, code: 0 } }] }]);
  local.after(12, () => local.cancel());
  const [last] = (await remembered()).slice(-1);
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], rolling, 8_000);
  expect(report.services).toMatchObject([
    { verdict: 'cancelled', reason: expect.stringMatching(/ECS is still rolling back to web:1/) },
  ]);
});

it('a post step that times out names the pause hook at which the rollback is waiting', async () => {
  local = await startService();
  const pause = { targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP' as const] };
  const lifecycleHooks = [{ ...pause, timeoutConfiguration: { timeoutInMinutes: 60, action: 'ROLLBACK' as const } }];
  const { service } = await local.target();
  const deploymentConfiguration = { ...service.deploymentConfiguration, lifecycleHooks } as object;
  // Our deployment has completed by then, so the rollback is an update.
  local.after(200, () => local.admin.updateService({ cluster: 'demo', service: 'web', deploymentConfiguration }));
  local.after(210, () => local.cancel());
  const [last] = (await remembered({ monitorSeconds: 900 })).slice(-1);
  const report = await resumeRollouts(local.tools({ fresh: true }), [last as Rollout], rolling, 2 * MINUTE);
  expect(report.services).toMatchObject([
    {
      verdict: 'cancelled',
      reason: expect.stringMatching(
        pattern`^${rollbackGoesOn('web:1')}: it is in stage PRE_SCALE_UP, waiting at a pause hook .* --hook-id \S+\.$`,
      ),
    },
  ]);
});

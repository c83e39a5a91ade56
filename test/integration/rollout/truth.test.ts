import { afterEach, describe, expect, it } from '@jest/globals';
import type { Plan, Script } from '../../../local-aws/ecs/plan.ts';
import type { Fault } from '../../../local-aws/faults.ts';
import type { RollOptions } from '../../../src/deploy/request.ts';
import { activeSentence, type ServiceResult } from '../../../src/deploy/result.ts';
import { resumeRollouts } from '../../../src/deploy/resume.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { chooseVersions, rollBackServices } from '../../../src/deploy/rollback.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import type { Policy, Rollout } from '../../../src/rollout/state.ts';
import { pattern } from '../../sentences/pattern.ts';
import { active, noneActive, STILL_IN_PROGRESS } from '../../sentences/rollout.ts';
import { type Row, rolloutOf, rowOf } from '../../unit/rollout/row.ts';
import { CONTROLLERS, type ControllerCalls, deployedBy, withHook } from '../controllers.ts';
import {
  CRASHES,
  type LocalService,
  type LocalServiceOptions,
  MINUTE,
  NO_IMAGE,
  policy,
  startService,
} from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

/** Tasks that fail slowly, so that a long deployment has few of them. */
const NEVER_STARTS: Script = { failToStart: { after: 60, stoppedReason: 'Task failed to start' } };

const options = (more: Partial<Policy> = {}): RollOptions => ({
  policy: { ...policy, ...more },
  wait: true,
  logLines: 0,
  monitorSeconds: 0,
  region: 'eu-central-1',
});
const NO_ROLLBACK = { enable: true, rollback: false };
const update = (members: object) => local.admin.updateService({ cluster: 'demo', service: 'web', ...members });

interface Given {
  readonly members?: Record<string, unknown>;
  readonly policy?: Partial<Policy>;
  /** Switched on after the service was read. */
  readonly faults?: readonly (Fault | string)[];
  /** Done after the service was read. */
  readonly meanwhile?: () => unknown;
  readonly tools?: Partial<ReturnType<LocalService['tools']>>;
}

async function deploy({ members = {}, policy: more = {}, faults = [], meanwhile, tools }: Given = {}) {
  const target = withHook(await local.target());
  await meanwhile?.();
  local.aws.setFaults([...faults]);
  const assignment = { target, taskDefinition: local.arn(2), members, changes: [] };
  const [result] = await rollOutServices({ ...local.tools(), ...tools }, [assignment], options(more));
  return result as ServiceResult;
}

async function described() {
  local.aws.setFaults([]);
  const { services = [] } = await local.admin.describeServices({ cluster: 'demo', services: ['web'] });
  return services[0];
}

const updates = () => local.sent('UpdateService').map(({ taskDefinition }) => taskDefinition);

/** Creates a service whose revision 2 fails. */
async function startFailing(by: ControllerCalls, more: LocalServiceOptions = {}): Promise<void> {
  local = await startService({ ...by.leaving, ...more });
  by.fail(local);
}

describe('an update of a service', () => {
  it.each(CONTROLLERS)(
    'is followed to its end even if $name throttles the call for almost the whole time limit',
    async (by) => {
      local = await startService(by.leaving);
      const result = await deploy({ policy: { waitMs: 2 * MINUTE }, faults: [`throttling:${by.begin},for=110`] });
      expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2) });
    },
  );

  it('is verified with reads if the response shows the service unchanged', async () => {
    local = await startService();
    class Late extends Ecs {
      override async updateService(input: Parameters<Ecs['updateService']>[0]) {
        const { services, date } = await super.describeServices('demo', ['web']);
        await super.updateService(input);
        return { service: services[0], date };
      }
    }
    const result = await deploy({ tools: { ecs: new Late(local.tools().clients) } });
    expect(result).toMatchObject({ verdict: 'deployed', serving: local.arn(2), taskDefinition: local.arn(2) });
    expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL']);
  });

  it('that changes only the desired count is complete when the new tasks run, not at a stale read', async () => {
    local = await startService();
    await update({ taskDefinition: 'web:2' });
    local.aws.step(300_000);
    local.aws.clearRequests();
    local.aws.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ start: 60 }] }]);
    const result = await deploy({ members: { desiredCount: 3 }, faults: ['stale-reads:ecs:*,seconds=20,for=60'] });
    expect(result).toMatchObject({ verdict: 'deployed', servingCounts: { running: 3, desired: 3 } });
    expect(result.previousTaskDefinition).toBe(local.arn(2));
    expect(await described()).toMatchObject({ desiredCount: 3, runningCount: 3 });
  });
});

describe('an update by CodeDeploy', () => {
  it('of only the desired count is deployed when all tasks are running', async () => {
    local = await startService({ codeDeploy: {} });
    await local.deployByCodeDeploy(2);
    local.aws.step(900_000);
    local.aws.clearRequests();
    const result = await deploy({ members: { desiredCount: 3 } });
    expect(result).toMatchObject({
      ...{ verdict: 'deployed', previousTaskDefinition: local.arn(2) },
      servingCounts: { running: 3, desired: 3 },
    });
    expect(await described()).toMatchObject({ desiredCount: 3, runningCount: 3 });
  });
});

describe('a rollback', () => {
  it.each(CONTROLLERS)(
    'by $name restores the last active revision, even one that was deployed after the step read the service',
    async (by) => {
      await startFailing(by);
      const meanwhile = async () => {
        await by.deploy(local, 3);
        local.aws.step(300_000);
      };
      expect(await deploy({ meanwhile })).toMatchObject({
        verdict: 'rolled-back',
        previousTaskDefinition: local.arn(3),
        serving: local.arn(3),
      });
      expect(deployedBy(by, local)).toEqual(['web:2', 'web:3']);
    },
  );

  it('by ECS to a revision deployed after the step read the service is recognized in deployments[] alone', async () => {
    local = await startService({ tasks: [CRASHES] });
    const meanwhile = async () => {
      await update({ taskDefinition: 'web:3' });
      local.aws.step(300_000);
    };
    const faults = ['denied:ecs:ListServiceDeployments', 'denied:ecs:DescribeServiceDeployments'];
    expect(await deploy({ meanwhile, faults })).toMatchObject({ verdict: 'rolled-back', serving: local.arn(3) });
    expect(updates()).toEqual([local.arn(2)]);
  });

  it('does not replace a revision that another tool deployed while ECS throttled the rollback', async () => {
    local = await startService({ tasks: [CRASHES], breaker: NO_ROLLBACK });
    const throttled: Fault = { name: 'throttling', operations: ['ecs:UpdateService'], after: 1, count: 6 };
    let calls = 0;
    class Throttled extends Ecs {
      override async updateService(input: Parameters<Ecs['updateService']>[0]) {
        const answer = super.updateService(input);
        if (++calls > 3) return answer;
        // The administrator's call must not be throttled with ours.
        if (calls === 2) {
          await answer.catch(() => undefined);
          local.aws.setFaults([]);
          await update({ taskDefinition: 'web:3' });
        }
        return answer;
      }
    }
    const ecs = new Throttled(local.tools().clients);
    const result = await deploy({ faults: [throttled], tools: { ecs } });
    expect(result).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    local.aws.step(300_000);
    expect(await local.primary()).toBe('web:3 COMPLETED');
  });

  it('does not replace a revision that another tool deployed while CodeDeploy throttled the rollback', async () => {
    const by = CONTROLLERS[1] as ControllerCalls;
    await startFailing(by);
    local.after(120, async () => {
      local.aws.setFaults([]);
      await by.deploy(local, 3);
    });
    const result = await deploy({ faults: [{ name: 'throttling', operations: [by.begin], after: 1 }] });
    expect(result).toMatchObject({ verdict: 'superseded', reason: expect.stringContaining('web:3') });
    expect(deployedBy(by, local).slice(0, 2)).toEqual(['web:2', 'web:1']);
    local.aws.step(300_000);
    expect(await local.primary()).toBe('web:3 COMPLETED');
  });

  it.each(CONTROLLERS.flatMap((by) => (['reset', 'throttling'] as const).map((fault) => ({ ...by, fault }))))(
    'by $name is completed after minutes of the fault $fault',
    async ({ fault, ...by }) => {
      await startFailing(by);
      const faults: Fault[] = [{ name: fault, operations: [by.begin], after: 1, for: 500 }];
      const result = await deploy({
        faults: by.name === 'ECS' ? [{ name: fault, operations: [by.begin], from: 60, for: 500 }] : faults,
      });
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: local.arn(1) });
      expect(await local.deployments()).toEqual([
        expect.stringMatching(/^web:2 (STOPPED|FAILED)$/),
        expect.stringMatching(/^web:1 /),
      ]);
    },
  );

  it.each(CONTROLLERS)(
    'by $name to an INACTIVE revision deploys a copy, even if service revisions cannot be read',
    async (by) => {
      await startFailing(by);
      await local.admin.deregisterTaskDefinition({ taskDefinition: 'web:1' });
      const result = await deploy({ faults: ['denied:ecs:DescribeServiceRevisions'] });
      expect(result).toMatchObject({ verdict: 'rolled-back', serving: expect.stringMatching(/web:4$/) });
    },
  );

  it.each(CONTROLLERS)('by $name deploys the images that ran, even if their tags have moved', async (by) => {
    await startFailing(by, { byTag: true });
    const result = await deploy();
    expect(result).toMatchObject({ verdict: 'rolled-back', serving: expect.stringMatching(/web:4$/) });
    const { taskDefinition } = await local.admin.describeTaskDefinition({ taskDefinition: 'web:4' });
    expect(taskDefinition?.containerDefinitions?.[0]?.image).toMatch(/^example\.com\/web@sha256:[0-9a-f]{64}$/);
    expect(deployedBy(by, local)).toEqual(['web:2', 'web:4']);
  });

  it('registers no second copy if the process was killed and reads are stale', async () => {
    local = await startService({ tasks: [CRASHES], breaker: NO_ROLLBACK, byTag: true });
    const states: Rollout[] = [];
    const remember = (rollouts: readonly Rollout[]) => void states.push(...structuredClone(rollouts));
    let back: Record<string, unknown> | undefined;
    class Killed extends Ecs {
      override async updateService(input: Parameters<Ecs['updateService']>[0]) {
        const answer = await super.updateService(input);
        if (input.taskDefinition === local.arn(2)) return answer;
        back = input;
        throw new Error('killed');
      }
    }
    await deploy({ tools: { ecs: new Killed(local.tools().clients), remember } }).catch(() => undefined);
    const unanswered = states
      .map(rowOf)
      .findLast(({ restoredRevision, restored: answered }) => restoredRevision && !answered) as Row;
    const open = rolloutOf(unanswered);
    local.aws.setFaults(['stale-reads:ecs:Describe*,seconds=30,for=20']);
    const report = await resumeRollouts(local.tools({ fresh: true }), [open], options(), 4 * MINUTE);
    expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: back?.taskDefinition }]);
    expect(await local.deployments()).toHaveLength(2);
  });
});

describe('settings that were changed with the revision', () => {
  it.each([
    ['ECS', true],
    ['UpdateService', false],
  ])('are kept in a rollback by %s if another tool has changed them since', async (_name, rollback) => {
    local = await startService({ tasks: [CRASHES], breaker: { enable: true, rollback } });
    local.after(20, () => update({ desiredCount: 5 }));
    const result = await deploy({ members: { desiredCount: 2, enableECSManagedTags: true } });
    expect(result).toMatchObject({ verdict: 'rolled-back' });
    expect(await described()).toMatchObject({ desiredCount: 5, enableECSManagedTags: false });
  });

  it('are kept in a rollback by CodeDeploy if another tool has changed them since', async () => {
    local = await startService({ codeDeploy: {}, tasks: [NO_IMAGE] });
    local.after(15, () => update({ desiredCount: 5 }));
    const result = await deploy({ members: { desiredCount: 2 } });
    expect(result).toMatchObject({ verdict: 'rolled-back' });
    expect(await described()).toMatchObject({ desiredCount: 5 });
  });

  it.each(CONTROLLERS)(
    'are restored by the post step after a rollback by $name if the main step was killed',
    async (by) => {
      local = await startService(by.rollingBack);
      by.fail(local);
      const kept: Rollout[] = [];
      const remember = (rollouts: readonly Rollout[]) => {
        kept.push(...structuredClone(rollouts));
        if (rollouts[0]?.state.is === 'done') throw new Error('killed');
      };
      await expect(deploy({ members: { desiredCount: 2 }, tools: { remember } })).rejects.toThrow('killed');
      expect(await described()).toMatchObject({ desiredCount: 2 });
      const report = await resumeRollouts(local.tools({ fresh: true }), kept.slice(-1), options(), 4 * MINUTE);
      expect(report.services).toMatchObject([{ verdict: 'rolled-back', serving: local.arn(1) }]);
      expect(await described()).toMatchObject({ desiredCount: 1 });
      expect(await local.primary()).toBe('web:1 COMPLETED');
    },
  );
});

it('a deployment at desired count 0 that is baking at the deadline is left in progress', async () => {
  local = await startService({ service: { desiredCount: 0, deploymentConfiguration: { bakeTimeInMinutes: 30 } } });
  expect(await deploy({ policy: { waitMs: 5 * MINUTE } })).toMatchObject({ verdict: 'timed-out' });
  expect(local.sent('StopServiceDeployment')).toEqual([]);
});

describe('the sentence about the active revision', () => {
  it.each(CONTROLLERS)(
    'does not mention a rollout in progress if the job was cancelled before $name was called',
    async (by) => {
      local = await startService(by.leaving);
      const result = await deploy({ meanwhile: () => local.cancel() });
      expect(deployedBy(by, local)).toEqual([]);
      expect(result).toMatchObject({ verdict: 'cancelled', serving: local.arn(1) });
      expect(activeSentence(result)).toBe(active('web:1', 'web', '1 of 1'));
    },
  );

  it.each(CONTROLLERS)(
    'reports that the rollout by $name is in progress if the job was cancelled and on-cancel is leave',
    async (by) => {
      local = await startService(by.leaving);
      local.after(8, () => local.cancel());
      expect(activeSentence(await deploy())).toMatch(pattern`, and ${STILL_IN_PROGRESS}\.$`);
    },
  );

  it('names the previous version if a rollback in a dry run finds a deployment in progress', async () => {
    local = await startService({ tasks: [{ start: 100_000 }] });
    await update({ taskDefinition: 'web:2' });
    local.aws.step(20_000);
    const asked = { ...options(), cluster: 'demo', services: ['web'], to: 'previous', dryRun: true };
    const { services } = await rollBackServices(local.tools(), asked, await chooseVersions(local.tools(), asked));
    expect(services[0]).toMatchObject({
      verdict: 'planned',
      reason: expect.stringMatching(/^The deployment in progress \(.+\) of web:2 would be stopped/),
      previousTaskDefinition: local.arn(1),
      serving: local.arn(1),
    });
    expect(activeSentence(services[0] as ServiceResult)).toBe(active('web:1', 'web', '1 of 1'));
  });

  it.each(CONTROLLERS)(
    'says that no version is active if $name deploys to a service whose first version has no running task',
    async (by) => {
      local = await startService({ ...by.options, codeDeployWaitMinutes: 5, tasks: [NEVER_STARTS] });
      await by.add(local, 'first', 'web:2');
      const targets = await local.targets(['first']);
      local.aws.setPlans([{ match: {}, tasks: [NEVER_STARTS] }]);
      const assignments = targets.map((target) => ({ target, taskDefinition: local.arn(3), members: {}, changes: [] }));
      const patient = options({ waitMs: 30 * MINUTE });
      const [result] = await rollOutServices(local.tools(), assignments, patient);
      expect(result).toMatchObject({ verdict: 'failed', serving: '' });
      expect(activeSentence(result as ServiceResult)).toBe(`${noneActive('first', 1)}.`);
    },
  );
});

describe('a step with a list of services', () => {
  const SLOW: Plan = { match: { taskDefinition: 'web:2', service: 'slow' }, tasks: [{ start: 700 }] };

  /** The service of a controller, and one of ECS. */
  async function startTwo(by: ControllerCalls, plans: readonly Plan[] = [SLOW]) {
    local = await startService(by.leaving);
    await local.addService('slow', { deploymentController: { type: 'ECS' }, loadBalancers: [] });
    local.aws.setPlans([...plans]);
    const targets = await local.targets(['web', 'slow']);
    local.aws.clearRequests();
    return targets.map((target) => ({
      target: withHook(target),
      taskDefinition: local.arn(2),
      members: {},
      changes: [],
    }));
  }

  it.each(CONTROLLERS)(
    'deployed by $name does not report a version as active that another tool replaced before the last service was done',
    async (by) => {
      const assignments = await startTwo(by);
      local.after(local.seconds + 300, () => by.deploy(local, 3));
      const [web, slow] = await rollOutServices(local.tools(), assignments, options());
      expect(slow).toMatchObject({ verdict: 'deployed' });
      expect(web).toMatchObject({
        verdict: 'superseded',
        serving: local.arn(3),
        reason: expect.stringMatching(/web:3, superseded this one after it completed\.$/),
      });
    },
  );

  it.each(CONTROLLERS)(
    'deployed by $name does not roll back the others with rollback-together if one update was not observed',
    async (by) => {
      const assignments = await startTwo(by);
      class EcsWithoutReads extends Ecs {
        override async updateService(input: Parameters<Ecs['updateService']>[0]) {
          if (input.service === 'slow') {
            // The fault is for this call, not for the other one in progress.
            while (local.aws.requests({ operation: by.begins }).length === 0) await new Promise(setImmediate);
            local.aws.setFaults(['reset:ecs:UpdateService:1']);
          }
          return super.updateService(input);
        }
      }
      const tools = { ...local.tools(), ecs: new EcsWithoutReads(local.tools().clients) };
      const results = await rollOutServices(tools, assignments, options({ together: true }));
      expect(results.map(({ service, verdict }) => `${service} ${verdict}`)).toEqual(['web deployed', 'slow unknown']);
    },
  );

  it.each(CONTROLLERS)(
    'deployed by $name does not delay the verdict of one service if the rollback of another takes a long time',
    async (by) => {
      const assignments = await startTwo(by);
      by.fail(local);
      local.aws.setPlans([
        { match: { taskDefinition: 'web:2', service: 'slow' }, tasks: [{ start: 120 }] },
        ...(by.name === 'ECS' ? [{ match: { taskDefinition: 'web:2', service: 'web' }, tasks: [CRASHES] }] : []),
      ]);
      local.aws.setFaults([{ name: 'reset', operations: [by.begin], from: 30, for: 300 }]);
      const [web, slow] = await rollOutServices(local.tools(), assignments, options());
      expect(web).toMatchObject({ verdict: 'rolled-back' });
      expect(slow).toMatchObject({ verdict: 'deployed' });
      const { serviceDeployments = [] } = await local.admin.describeServiceDeployments({
        serviceDeploymentArns: [slow?.serviceDeploymentArn ?? ''],
      });
      const finished = Number(serviceDeployments[0]?.finishedAt) / 1000 - (slow?.startedAt ?? 0);
      // A poll; the clock also advances while the other service's calls pause.
      expect((slow?.durationSeconds ?? 0) - finished).toBeLessThanOrEqual(12);
      expect(slow?.durationSeconds).toBeLessThan(web?.durationSeconds ?? 0);
    },
  );
});

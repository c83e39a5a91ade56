import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script } from '../../../local-aws/ecs/plan.ts';
import { type DeploymentTasks, stuckReason } from '../../../src/deploy/cannot-succeed.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest, RevisionSource } from '../../../src/deploy/request.ts';
import type { Deployment, Service, Task } from '../../../src/ecs/model.ts';
import { IMAGE_MISSING } from '../../sentences/causes.ts';
import { capitalized, pattern } from '../../sentences/pattern.ts';
import { deployment, idOf, rolling, service, stopped, T0 } from '../../unit/shapes.ts';
import { CONTROLLERS, type ControllerCalls } from '../controllers.ts';
import { type LocalService, NO_IMAGE, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

const unpulled = (more: Partial<Task> = {}) =>
  stopped({
    stopCode: 'TaskFailedToStart',
    stoppedReason: 'CannotPullContainerError: failed to resolve ref web:2: web:2: not found',
    ...more,
  });
const exited = (at: number) =>
  stopped({
    stopCode: 'EssentialContainerExited',
    containers: [{ name: 'web', exitCode: 1 }],
    startedAt: T0 + at,
    stoppingAt: T0 + at + 2,
  });
const spot = () => stopped({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' });
const running = (at: number): Task => ({ ...exited(at), lastStatus: 'RUNNING', stopCode: '' });
const over = (more: Partial<Deployment>): Service => service([rolling(2, more), deployment(1, { status: 'ACTIVE' })]);
const first = (more: Partial<Deployment>): Service => service([rolling(2, more)], { runningCount: 0 });

describe('a deployment in progress that cannot succeed', () => {
  it.each<[string, Service, DeploymentTasks, RegExp]>([
    [
      'when two tasks failed with a permanent cause',
      over({}),
      { stopped: [unpulled(), unpulled()] },
      /not in the reg.*2/,
    ],
    [
      'when one stopped task is listed but ECS counts several failures',
      over({ failedTasks: 6 }),
      { stopped: [unpulled()] },
      /not in the reg/,
    ],
    [
      'when ECS counts failures, and tasks cannot be read',
      over({ failedTasks: 3 }),
      {},
      /^3 of its tasks failed in a row/,
    ],
    ['when the only task exits repeatedly', over({}), { stopped: [0, 30, 60].map(exited) }, /exit code 1.*3 tasks/],
    [
      'when the number of failures grows while a task runs',
      over({ failedTasks: 4, runningCount: 1 }),
      { failedAtFirst: 3 },
      /^4 of/,
    ],
    [
      'at its first failure when no revision is active',
      first({ failedTasks: 1 }),
      {},
      /no revision of .* is active\.$/,
    ],
    [
      'at its first failed task when no revision is active',
      first({}),
      { stopped: [exited(0)] },
      /exit code 1.*; no rev/,
    ],
    [
      'when ECS rolls back to a revision whose tasks also fail',
      service([rolling(1, { rolloutStateReason: 'rolling back to deploymentId ecs-svc/1.', failedTasks: 3 })]),
      {},
      /^3 of its tasks/,
    ],
  ])('is recognized %s', (_name, given, evidence, expected) => {
    expect(stuckReason(given, evidence)).toMatch(expected);
  });

  it.each<[string, Service, DeploymentTasks]>([
    ['while nothing has failed', over({}), { stopped: [] }],
    ['while nothing has failed and no revision is active yet', first({}), { stopped: [] }],
    ['when one task failed', over({ failedTasks: 1 }), { stopped: [exited(0)] }],
    ['when the image of one task could not be pulled', over({}), { stopped: [unpulled()] }],
    ['when the tasks of another deployment failed', over({}), { stopped: [unpulled({ startedBy: idOf(1) })] }],
    ['when the platform terminated tasks', first({}), { stopped: [spot(), spot(), spot()] }],
    [
      'when one of its tasks is healthy',
      over({ runningCount: 1 }),
      { stopped: [unpulled(), unpulled()], running: [running(0)], now: T0 + 40 },
    ],
    [
      'when the number of failures does not grow while a task runs',
      over({ failedTasks: 3, runningCount: 1 }),
      { failedAtFirst: 3 },
    ],
    ['when the desired count is 0', over({ desiredCount: 0, failedTasks: 9 }), {}],
    [
      'when ECS rolls back to a revision whose tasks failed earlier',
      service([rolling(2, { rolloutStateReason: 'rolling back to deploymentId ecs-svc/2.' })]),
      { stopped: [unpulled(), unpulled()] },
    ],
  ])('is not assumed %s', (_name, given, evidence) => {
    expect(stuckReason(given, evidence)).toBeUndefined();
  });
});

describe('a new deployment during another deployment', () => {
  let local: LocalService;
  afterEach(() => local.aws.close());
  const OFF = { enable: false, rollback: false };

  /** A service whose deployment of web:2 started this many seconds ago. */
  async function startInProgress(
    tasks: readonly Script[],
    seconds: number,
    { options, deploy: begin }: ControllerCalls = CONTROLLERS[0] as ControllerCalls,
  ): Promise<void> {
    local = await startService({ tasks, breaker: OFF, ...options });
    await begin(local, 2);
    local.aws.step(seconds * 1000);
    local.aws.clearRequests();
  }
  /** The deployments after web:2 was stopped, which CodeDeploy rolls back. */
  const stopped = ({ name }: ControllerCalls, ...others: string[]) => [
    'web:2 STOPPED',
    ...(name === 'CodeDeploy' ? ['rollback SUCCESSFUL'] : []),
    ...others,
  ];
  function push(source: RevisionSource, more: Partial<DeployRequest> = {}) {
    return deploy(local.tools(), requestOf(source, more));
  }
  const revision = (number: number): RevisionSource => ({ kind: 'arn', arn: local.arn(number) });
  const lineOf = (pattern: RegExp) => local.lines.filter((line) => pattern.test(line));

  describe.each(CONTROLLERS)('by $name', (by) => {
    const sent = () => local.sent(by.begins, by.name === 'ECS' ? 'ecs' : 'codedeploy').length;

    it('immediately supersedes a deployment whose image cannot be pulled, and logs the reason once', async () => {
      await startInProgress([NO_IMAGE], 600, by);
      const began = local.seconds;
      expect(await push(revision(3))).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(3) }] });
      expect(local.seconds - began).toBeLessThan(120);
      expect(lineOf(pattern`cannot succeed; superseding it: ${capitalized(IMAGE_MISSING)}`)).toHaveLength(1);
      expect(lineOf(/waiting for it to end/)).toHaveLength(0);
      expect(await local.deployments()).toEqual(stopped(by, 'web:3 SUCCESSFUL'));
    });

    it('waits for a deployment that works', async () => {
      await startInProgress([{ start: 60 }], 5, by);
      expect(await push(revision(3))).toMatchObject({ verdict: 'deployed' });
      expect(lineOf(/waiting for it to end/)).not.toHaveLength(0);
      expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL', 'web:3 SUCCESSFUL']);
    });

    it('waits for a deployment with failed tasks if another one of its tasks is healthy', async () => {
      const service = { desiredCount: 2 };
      await startInProgress([{}, NO_IMAGE, NO_IMAGE, { start: 100 }], 60, {
        ...by,
        options: { ...by.options, service },
      });
      expect(await push(revision(3))).toMatchObject({ verdict: 'deployed' });
      expect(lineOf(/cannot succeed/)).toHaveLength(0);
      expect(lineOf(/waiting for it to end/)).not.toHaveLength(0);
      expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL', 'web:3 SUCCESSFUL']);
    });

    it('stops waiting as soon as the other deployment can no longer succeed', async () => {
      await startInProgress([NO_IMAGE], 1, by);
      expect(await push(revision(3))).toMatchObject({ verdict: 'deployed' });
      expect(lineOf(/waiting for it to end/)).not.toHaveLength(0);
      expect(await local.deployments()).toEqual(stopped(by, 'web:3 SUCCESSFUL'));
    });

    it('supersedes a deployment that works if the step does not wait', async () => {
      await startInProgress([{ start: 60 }], 5, by);
      expect(await push(revision(3), { wait: false })).toMatchObject({ verdict: 'started' });
      expect(lineOf(/superseding it, because 'wait-for-service-stability' is 'false'/)).toHaveLength(1);
      expect(sent()).toBe(1);
    });

    it('is refused with if-deploying: fail, even if the other deployment cannot succeed', async () => {
      await startInProgress([NO_IMAGE], 600, by);
      expect(await push(revision(3), { ifDeploying: 'fail' })).toMatchObject({ verdict: 'refused' });
      expect(await push(revision(3), { ifDeploying: 'fail', wait: false })).toMatchObject({ verdict: 'refused' });
      expect(sent()).toBe(0);
    });

    it('of the same revision starts after the cause was fixed, although the other one has failures', async () => {
      await startInProgress([NO_IMAGE], 600, by);
      local.aws.setPlans([]);
      expect(await push(revision(2))).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(2) }] });
      expect(await local.deployments()).toEqual(stopped(by, 'web:2 SUCCESSFUL'));
    });
  });

  it('that forces the current revision starts although the other deployment has failures', async () => {
    await startInProgress([NO_IMAGE], 600);
    local.aws.setPlans([]);
    const report = await push({ kind: 'current' }, { members: { forceNewDeployment: true }, ifUnchanged: 'force' });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(2) }] });
    expect(await local.deployments()).toEqual(['web:2 STOPPED', 'web:2 SUCCESSFUL']);
  });

  it('replaces a placeholder image that never ran', async () => {
    local = await startService({ breaker: OFF });
    local.aws.setPlans([{ match: { service: 'new' }, tasks: [{ exit: { after: 1, code: 1 } }] }]);
    await local.admin.createService({
      cluster: 'demo',
      serviceName: 'new',
      taskDefinition: 'web:1',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      deploymentConfiguration: { deploymentCircuitBreaker: OFF },
    });
    local.aws.step(60_000);
    local.aws.setPlans([]);
    const source = revision(3);
    const report = await push(source, { services: [{ name: 'new', source }] });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ serving: local.arn(3) }] });
    expect(lineOf(/cannot succeed; superseding it: .*exit code 1/)).toHaveLength(1);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import {
  account,
  behindListenerRules,
  deploy,
  eventsSince,
  region,
  runningService,
  type Simulation,
  simulate,
} from './simulation.ts';

const hookTargetArn = `arn:aws:lambda:${region}:${account}:function:validate`;
const roleArn = `arn:aws:iam::${account}:role/hooks`;
const lambda = (...lifecycleStages: string[]) => ({ hookTargetArn, roleArn, lifecycleStages });
const pause = (...lifecycleStages: string[]): Json => ({ targetType: 'PAUSE', lifecycleStages });

/** A service with these hooks whose next deployment has started; returns UpdateService's service. */
async function deployed(simulation: Simulation, lifecycleHooks: Json[], strategy: Json = { strategy: 'BLUE_GREEN' }) {
  await runningService(simulation, behindListenerRules);
  return deploy(simulation, {}, { deploymentConfiguration: { ...strategy, lifecycleHooks } });
}

/** Steps until a pause hook awaits action; returns its details. */
async function untilPaused(simulation: Simulation, arn: string): Promise<Json> {
  for (let second = 0; second < 1200; second++) {
    const { lifecycleHookDetails = [], lifecycleStage } = await simulation.serviceDeployment(arn);
    const hook = lifecycleHookDetails.find(({ status }: Json) => status === 'AWAITING_ACTION');
    if (hook) return { ...hook, lifecycleStage };
    simulation.step(1);
  }
  throw new Error('The deployment did not pause.');
}

/** Seconds in each stage. */
async function lasted(simulation: Simulation, arn: string, seconds: number): Promise<Record<string, number>> {
  const stages: Record<string, number> = {};
  for (let second = 0; second < seconds; second++) {
    simulation.step(1);
    const { lifecycleStage, status } = await simulation.serviceDeployment(arn);
    if (status === 'IN_PROGRESS') stages[lifecycleStage] = (stages[lifecycleStage] ?? 0) + 1;
  }
  return stages;
}

describe('a Lambda hook', () => {
  it('succeeds after a second by default', async () => {
    const without = simulate();
    const plain = await deployed(without, []);
    const before = await lasted(without, plain.currentServiceDeployment, 100);
    const simulation = simulate();
    const service = await deployed(simulation, [lambda('POST_SCALE_UP', 'PRODUCTION_TRAFFIC_SHIFT')]);
    const after = await lasted(simulation, service.currentServiceDeployment, 100);
    expect(after).toEqual({
      ...before,
      POST_SCALE_UP: (before.POST_SCALE_UP ?? 0) + 1,
      PRODUCTION_TRAFFIC_SHIFT: (before.PRODUCTION_TRAFFIC_SHIFT ?? 0) + 1,
    });
    expect((await simulation.serviceDeployment(service.currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });

  it('that returns IN_PROGRESS is invoked again after 30 s or after the callBackDelay in the result', async () => {
    const simulation = simulate();
    const answers = [
      { hookStatus: 'IN_PROGRESS', after: 2 },
      { hookStatus: 'IN_PROGRESS', after: 2, callBackDelay: 100 },
      { hookStatus: 'SUCCEEDED', after: 2 },
    ];
    simulation.ecs.setHooks([{ match: { stage: 'PRE_SCALE_UP', hookTargetArn, service: 'web' }, answers }]);
    const { currentServiceDeployment } = await deployed(simulation, [lambda('PRE_SCALE_UP')]);
    simulation.step(60);
    const { lifecycleHookDetails, lifecycleStage } = await simulation.serviceDeployment(currentServiceDeployment);
    expect([lifecycleStage, lifecycleHookDetails]).toEqual([
      'PRE_SCALE_UP',
      [
        {
          hookId: expect.stringMatching(/^ecs-lambda-[\w-]{43}$/),
          targetType: 'AWS_LAMBDA',
          targetArn: hookTargetArn,
          status: 'IN_PROGRESS',
          expiresAt: expect.closeTo(simulation.clock.now() / 1000 + 86400 - 56.4, 3),
          timeoutAction: 'ROLLBACK',
        },
      ],
    ]);
    expect(await lasted(simulation, currentServiceDeployment, 200)).toMatchObject({ PRE_SCALE_UP: 79 });
  });

  it.each<[string, Json, string]>([
    ['that returns FAILED', { hookStatus: 'FAILED' }, `Lifecycle hook target ${hookTargetArn} returned FAILED status.`],
    [
      'that returns no status',
      { error: 'status' },
      `ECS was unable to parse the response from ${hookTargetArn} due to HookStatus must not be null`,
    ],
    ['whose role ECS may not assume', { error: 'role' }, `ECS was unable to assume role ${roleArn}`],
    [
      'that ECS may not invoke',
      { error: 'invoke' },
      `ECS was unable to invoke hook target ${hookTargetArn} due to User: arn:aws:sts::${account}:assumed-role/hooks/ECS-Lambda-Execution is not authorized to perform: lambda:InvokeFunction on resource: ${hookTargetArn} because no identity-based policy allows the lambda:InvokeFunction action`,
    ],
  ])("%s causes a rollback, whatever the circuit breaker's settings", async (_name, answer, text) => {
    const simulation = simulate();
    simulation.ecs.setHooks([{ match: { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' }, answers: [answer] }]);
    const hooks = [lambda('POST_PRODUCTION_TRAFFIC_SHIFT')];
    const from = simulation.clock.now() / 1000;
    const off = { deploymentCircuitBreaker: { enable: false, rollback: false } };
    const service = await deployed(simulation, hooks, { strategy: 'BLUE_GREEN', ...off });
    simulation.step(45);
    const statusReason = `Service deployment rolled back because POST_PRODUCTION_TRAFFIC_SHIFT lifecycle hook(s) failed. ${text}`;
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      statusReason,
      rollback: { reason: statusReason },
      lifecycleStage: 'POST_PRODUCTION_TRAFFIC_SHIFT',
      lifecycleHookDetails: [{ status: 'FAILED' }],
      targetServiceRevision: { requestedProductionTrafficWeight: 0 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 100 }],
    });
    const after = await simulation.service();
    expect(eventsSince(after, from)).toContain(`(deployment D2) deployment failed: ${statusReason}`);
    expect(after.deployments[0]).toMatchObject({ id: service.deployments[1].id, rolloutState: 'IN_PROGRESS' });
    simulation.step(120);
    expect(await simulation.serviceDeployment(service.currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      lifecycleHookDetails: [{ status: 'FAILED' }],
    });
  });

  it('that returns after the deployment has ended changes nothing', async () => {
    const simulation = simulate();
    simulation.ecs.setHooks([{ match: {}, answers: [{ hookStatus: 'FAILED', after: 60 }] }]);
    const { currentServiceDeployment: serviceDeploymentArn } = await deployed(simulation, [lambda('PRE_SCALE_UP')]);
    simulation.step(10);
    await simulation.run('StopServiceDeployment', { serviceDeploymentArn });
    simulation.step(120);
    const from = simulation.clock.now() / 1000;
    expect(await simulation.serviceDeployment(serviceDeploymentArn)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringMatching(/a rollback was requested/),
      lifecycleHookDetails: [],
      finishedAt: from - 120 + 2 + 45,
    });
  });

  it('runs at each step of LINEAR and CANARY, and at RECONCILE_SERVICE after a superseded deployment', async () => {
    const simulation = simulate();
    simulation.ecs.setHooks([{ match: {}, answers: [{ after: 7 }] }]);
    const strategy = { strategy: 'LINEAR', linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 } };
    const hooks = [lambda('RECONCILE_SERVICE', 'PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT')];
    const first = await deployed(simulation, hooks, strategy);
    const stages = await lasted(simulation, first.currentServiceDeployment, 200);
    expect(stages).toMatchObject({ PRE_PRODUCTION_TRAFFIC_SHIFT: 18, PRODUCTION_TRAFFIC_SHIFT: 84 });
    expect(stages.RECONCILE_SERVICE).toBeUndefined();
    await deploy(simulation);
    simulation.step(20);
    const superseding = await deploy(simulation);
    expect(await lasted(simulation, superseding.currentServiceDeployment, 200)).toMatchObject({ RECONCILE_SERVICE: 9 });
  });
});

describe('a pause hook', () => {
  it('waits for ContinueServiceDeployment, with a different hook ID at each step', async () => {
    const simulation = simulate();
    const hooks = [pause('POST_SCALE_UP', 'PRE_PRODUCTION_TRAFFIC_SHIFT')];
    const { currentServiceDeployment: serviceDeploymentArn } = await deployed(simulation, hooks, {
      strategy: 'CANARY',
    });
    const seen: Json[] = [];
    for (let pauses = 0; pauses < 3; pauses++) {
      const hook = await untilPaused(simulation, serviceDeploymentArn);
      const now = simulation.clock.now() / 1000;
      expect(hook).toMatchObject({ targetType: 'PAUSE', timeoutAction: 'ROLLBACK' });
      expect(Math.abs(hook.expiresAt - now - 86400)).toBeLessThan(2);
      expect(hook.targetArn).toBeUndefined();
      simulation.step(500);
      expect((await simulation.serviceDeployment(serviceDeploymentArn)).lifecycleStage).toBe(hook.lifecycleStage);
      const answer = await simulation.run('ContinueServiceDeployment', { serviceDeploymentArn, hookId: hook.hookId });
      expect(answer).toEqual({ serviceDeploymentArn });
      seen.push(hook);
    }
    expect(seen.map(({ lifecycleStage }) => lifecycleStage)).toEqual([
      'POST_SCALE_UP',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
    ]);
    expect(new Set(seen.map(({ hookId }) => hookId)).size).toBe(3);
    for (const { hookId } of seen) expect(hookId).toMatch(/^ecs-pause-[\w-]{43}$/);
    simulation.step(60);
    expect((await simulation.serviceDeployment(serviceDeploymentArn)).status).toBe('SUCCESSFUL');
  });

  it('rolls the deployment back when ContinueServiceDeployment sends ROLLBACK', async () => {
    const simulation = simulate();
    const service = await deployed(simulation, [pause('PRE_PRODUCTION_TRAFFIC_SHIFT')]);
    const serviceDeploymentArn = service.currentServiceDeployment;
    const { hookId } = await untilPaused(simulation, serviceDeploymentArn);
    await simulation.run('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action: 'ROLLBACK' });
    // ECS reads the service before it starts the rollback.
    await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 2 });
    const stages = new Set<string>();
    for (let second = 0; second < 100; second++) {
      const { lifecycleStage, targetServiceRevision, status } =
        await simulation.serviceDeployment(serviceDeploymentArn);
      stages.add(`${status} ${lifecycleStage} ${targetServiceRevision.requestedProductionTrafficWeight}`);
      simulation.step(1);
    }
    expect([...stages]).toEqual([
      'ROLLBACK_REQUESTED PRE_PRODUCTION_TRAFFIC_SHIFT 0',
      'ROLLBACK_IN_PROGRESS PRE_PRODUCTION_TRAFFIC_SHIFT 0',
      'ROLLBACK_SUCCESSFUL PRE_PRODUCTION_TRAFFIC_SHIFT 0',
    ]);
    expect((await simulation.service()).deployments).toMatchObject([{ id: service.deployments[1].id }]);
  });

  it.each([
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL', 'Service deployment rolled back because POST_SCALE_UP pause hook timed out.'],
    ['CONTINUE', 'SUCCESSFUL', undefined],
  ])('that nobody continues in time applies the timeout action %s', async (action, status, statusReason) => {
    const simulation = simulate();
    const hook = { ...pause('POST_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 10, action } };
    const { currentServiceDeployment } = await deployed(simulation, [hook]);
    await untilPaused(simulation, currentServiceDeployment);
    simulation.step(597);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleHookDetails: [{ status: 'AWAITING_ACTION', timeoutAction: action }],
    });
    simulation.step(3);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject(
      status === 'SUCCESSFUL' ? { status: 'IN_PROGRESS' } : { lifecycleHookDetails: [{ status: 'TIMED_OUT' }] },
    );
    simulation.step(120);
    const deployment = await simulation.serviceDeployment(currentServiceDeployment);
    expect([deployment.status, deployment.statusReason]).toEqual([status, statusReason]);
  });

  it('waits in parallel with the Lambda hooks of the same stage, until a newer deployment ends the wait', async () => {
    const simulation = simulate();
    const hooks = [pause('POST_SCALE_UP'), lambda('POST_SCALE_UP')];
    const { currentServiceDeployment } = await deployed(simulation, hooks);
    const { hookId } = await untilPaused(simulation, currentServiceDeployment);
    simulation.step(5);
    const { lifecycleHookDetails } = await simulation.serviceDeployment(currentServiceDeployment);
    expect(lifecycleHookDetails.map(({ status }: Json) => status)).toEqual(['AWAITING_ACTION', 'SUCCEEDED']);
    const next = await deploy(simulation);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).lifecycleHookDetails).toEqual([
      expect.objectContaining({ status: 'SUCCEEDED' }),
    ]);
    const carryOn = { serviceDeploymentArn: currentServiceDeployment, hookId };
    expect(await simulation.refusal('ContinueServiceDeployment', carryOn)).toMatch(
      /Provided hookId is either completed/,
    );
    expect((await untilPaused(simulation, next.currentServiceDeployment)).hookId).not.toBe(hookId);
  });

  it('makes ContinueServiceDeployment fail if the hook is not waiting', async () => {
    const simulation = simulate();
    const { currentServiceDeployment: serviceDeploymentArn } = await deployed(simulation, [pause('POST_SCALE_UP')]);
    const refusal = (input: Json) =>
      simulation.refusal('ContinueServiceDeployment', { serviceDeploymentArn, hookId: 'ecs-pause-x', ...input });
    expect(await refusal({ serviceDeploymentArn: `${serviceDeploymentArn}x` })).toBe(
      'ServiceDeploymentNotFoundException: The service deployment does not exist.',
    );
    expect(await refusal({ hookId: 'x' })).toBe(
      'InvalidParameterException: Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}',
    );
    const unavailable =
      'InvalidParameterException: Provided hookId is either completed, unavailable, or not associated with the given Resource ARN';
    expect(await refusal({})).toBe(unavailable);
    const { hookId } = await untilPaused(simulation, serviceDeploymentArn);
    expect(await refusal({ hookId, action: 'WAIT' })).toMatch(/enum value set/);
    await simulation.run('ContinueServiceDeployment', { serviceDeploymentArn, hookId });
    expect(await refusal({ hookId })).toBe(unavailable);
    simulation.step(300);
    expect(await refusal({ hookId })).toBe(
      'InvalidParameterException: Continuing a service deployment is not allowed for service deployment in terminal states.',
    );
  });
});

describe('a list of results for lifecycle hooks', () => {
  it.each<[unknown, string]>([
    [{}, 'hooks is {}; it must be a list.'],
    [[{ match: {}, answers: [] }], 'hooks[0].answers is []; it must be a list that is not empty.'],
    [
      [{ match: { stage: 'SCALE_UP' }, answers: [{}] }],
      'hooks[0].match.stage is "SCALE_UP"; it must be PRE_SCALE_UP or POST_SCALE_UP or POST_TEST_TRAFFIC_SHIFT or PRE_PRODUCTION_TRAFFIC_SHIFT or POST_PRODUCTION_TRAFFIC_SHIFT or RECONCILE_SERVICE or TEST_TRAFFIC_SHIFT or PRODUCTION_TRAFFIC_SHIFT or BeforeInstall or AfterInstall or AfterAllowTestTraffic or BeforeAllowTraffic or AfterAllowTraffic.',
    ],
    [
      [{ match: {}, answers: [{ hookStatus: 'OK' }] }],
      'hooks[0].answers[0].hookStatus is "OK"; it must be SUCCEEDED or FAILED or IN_PROGRESS.',
    ],
    [
      [{ match: {}, answers: [{ later: 1 }] }],
      'hooks[0].answers[0].later is not part of a plan; the known keys are: after, hookStatus, callBackDelay, error.',
    ],
  ])('is refused with the position of the error: %j: %s', (plans, message) => {
    expect(() => simulate().ecs.setHooks(plans)).toThrow(message);
  });
});

it('UpdateService requires iam:PassRole for the roles of hooks and load balancers', async () => {
  const simulation = simulate();
  await deployed(simulation, [lambda('POST_SCALE_UP')]);
  expect(simulation.surroundings.asked).toContain(`iam:PassRole ${roleArn} ecs.amazonaws.com`);
  const infrastructure = `iam:PassRole arn:aws:iam::${account}:role/ecs-infrastructure ecs.amazonaws.com`;
  expect(simulation.surroundings.asked.filter((one) => one === infrastructure)).toHaveLength(1);
});

describe('hooks of a rolling deployment', () => {
  const rolling = { strategy: 'ROLLING', minimumHealthyPercent: 100, maximumPercent: 200 };

  it('pause the deployment before the first task and before completion', async () => {
    const simulation = simulate();
    const { currentServiceDeployment: serviceDeploymentArn } = await deployed(
      simulation,
      [pause('PRE_SCALE_UP', 'POST_SCALE_UP')],
      rolling,
    );
    for (const [lifecycleStage, running] of [
      ['PRE_SCALE_UP', 0],
      ['POST_SCALE_UP', 1],
    ] as const) {
      const { hookId, ...details } = await untilPaused(simulation, serviceDeploymentArn);
      expect(details).toMatchObject({ lifecycleStage, targetType: 'PAUSE' });
      simulation.step(600);
      const { status, targetServiceRevision } = await simulation.serviceDeployment(serviceDeploymentArn);
      expect([status, targetServiceRevision.runningTaskCount]).toEqual(['IN_PROGRESS', running]);
      await simulation.run('ContinueServiceDeployment', { serviceDeploymentArn, hookId });
    }
    simulation.step(120);
    expect((await simulation.serviceDeployment(serviceDeploymentArn)).status).toBe('SUCCESSFUL');
  });

  it('roll the deployment back if nobody continues them in time', async () => {
    const simulation = simulate();
    const hook = { ...pause('PRE_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 5, action: 'ROLLBACK' } };
    const { currentServiceDeployment } = await deployed(simulation, [hook], rolling);
    simulation.step(600);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining('PRE_SCALE_UP pause hook timed out.'),
    });
  });
});

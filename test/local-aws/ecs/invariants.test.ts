import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../local-aws/service.ts';
import { checkInvariants, newMemory } from './invariants.ts';
import {
  behindListenerRules,
  behindLoadBalancer,
  healthCheck,
  runningService,
  type Simulation,
  simulate,
  webTaskDefinition,
} from './simulation.ts';

/** `SEED` repeats a run; `npm run test:deep` sets DEEP, which allows more runs. */
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = process.env.DEEP ? 1500 : 40;

const script = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Json>({}) },
  fc.record<Json>({ start: fc.integer({ min: 0, max: 60 }) }),
  fc.record<Json>({ exit: fc.record({ after: fc.nat({ max: 100 }), code: fc.constantFrom(0, 1, 137) }) }),
  fc.record<Json>({
    failToStart: fc.record({ after: fc.nat({ max: 60 }), stoppedReason: fc.constant('InternalError: no') }),
  }),
  fc.record<Json>({
    healthy: fc.constant(false),
    target: fc.constant(false),
    unhealthyAfter: fc.nat({ max: 60 }),
    targetUnhealthyAfter: fc.nat({ max: 60 }),
  }),
  fc.record<Json>({
    unhealthyAfter: fc.integer({ min: 6, max: 90 }),
    targetUnhealthyAfter: fc.integer({ min: 6, max: 90 }),
  }),
  fc.record<Json>({ unplaced: fc.record({ reason: fc.constant('No room.'), for: fc.nat({ max: 90 }) }) }),
  fc.record<Json>({
    interrupted: fc.record({
      after: fc.nat({ max: 90 }),
      stopCode: fc.constant('SpotInterruption'),
      stoppedReason: fc.constant('Your Spot Task was interrupted.'),
    }),
  }),
  fc.record<Json>({ stop: fc.record({ after: fc.nat({ max: 40 }), code: fc.constant(0) }) }),
);

const strategy = fc.constantFrom<Json>(
  { strategy: 'ROLLING', bakeTimeInMinutes: 0 },
  { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 2 },
  { strategy: 'LINEAR', bakeTimeInMinutes: 0, linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 1 } },
  { strategy: 'CANARY', bakeTimeInMinutes: 1, canaryConfiguration: { canaryPercent: 0.3, canaryBakeTimeInMinutes: 1 } },
);

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record<Json>({
      kind: fc.constant('deploy'),
      tasks: fc.array(script, { minLength: 1, maxLength: 4 }),
      gone: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record<Json>({ kind: fc.constant('redeploy'), revision: fc.integer({ min: 1, max: 5 }) }),
  },
  fc.record<Json>({ kind: fc.constant('force') }),
  { weight: 2, arbitrary: fc.record<Json>({ kind: fc.constant('stop deployment') }) },
  { weight: 2, arbitrary: fc.record<Json>({ kind: fc.constant('desired count'), desiredCount: fc.nat({ max: 5 }) }) },
  fc.record<Json>({
    kind: fc.constant('configure'),
    percents: fc.constantFrom([100, 200], [50, 100], [0, 100], [50, 150], [100, 150]),
    deploymentCircuitBreaker: fc.record({
      enable: fc.boolean(),
      rollback: fc.boolean(),
      resetOnHealthyTask: fc.boolean(),
    }),
    alarms: fc.record({ alarmNames: fc.constant(['a', 'b']), enable: fc.boolean(), rollback: fc.boolean() }),
  }),
  fc.record<Json>({ kind: fc.constant('strategy'), strategy }),
  fc.record<Json>({
    kind: fc.constant('alarm'),
    name: fc.constantFrom('a', 'b'),
    state: fc.constantFrom('OK', 'ALARM'),
  }),
  fc.record<Json>({
    kind: fc.constant('lifecycle hooks'),
    lifecycleHooks: fc.subarray<Json>([
      { hookTargetArn: 'arn:a', roleArn: 'arn:b', lifecycleStages: ['RECONCILE_SERVICE', 'PRODUCTION_TRAFFIC_SHIFT'] },
      { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'], timeoutConfiguration: { timeoutInMinutes: 1 } },
      {
        targetType: 'PAUSE',
        lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
        timeoutConfiguration: { timeoutInMinutes: 1, action: 'CONTINUE' },
      },
    ]),
    answers: fc.array(fc.record({ hookStatus: fc.constantFrom('SUCCEEDED', 'FAILED', 'IN_PROGRESS') }), {
      minLength: 1,
    }),
  }),
  fc.record<Json>({ kind: fc.constant('continue'), action: fc.constantFrom('CONTINUE', 'ROLLBACK') }),
  fc.record<Json>({ kind: fc.constant('stop a task') }),
);

const scenario = fc.record({
  service: fc.record<Json>({
    balanced: fc.boolean(),
    checked: fc.boolean(),
    desiredCount: fc.nat({ max: 4 }),
    deploymentConfiguration: strategy,
  }),
  steps: fc.array(fc.record({ action, ticks: fc.integer({ min: 1, max: 12 }), tick: fc.constantFrom(1, 3, 10, 40) }), {
    maxLength: 12,
  }),
});

async function act(simulation: Simulation, plans: Json[], step: Json, container: Json): Promise<void> {
  const update = (input: Json) => simulation.run('UpdateService', { cluster: 'demo', service: 'web', ...input });
  switch (step.kind) {
    case 'deploy': {
      const image = step.gone ? 'local/web:gone' : 'example.com/web:1';
      const { taskDefinition } = await simulation.run(
        'RegisterTaskDefinition',
        webTaskDefinition({ ...container, image }),
      );
      plans.push({ match: { taskDefinition: taskDefinition.taskDefinitionArn }, tasks: step.tasks });
      simulation.ecs.setPlans(plans);
      await update({ taskDefinition: taskDefinition.taskDefinitionArn });
      return;
    }
    case 'redeploy':
      await simulation.refusal('UpdateService', {
        cluster: 'demo',
        service: 'web',
        taskDefinition: `web:${step.revision}`,
      });
      return;
    case 'force':
      await update({ forceNewDeployment: true });
      return;
    case 'stop deployment': {
      const { currentServiceDeployment } = await simulation.service();
      await simulation.refusal('StopServiceDeployment', { serviceDeploymentArn: currentServiceDeployment });
      return;
    }
    case 'desired count':
      await update({ desiredCount: step.desiredCount });
      return;
    case 'lifecycle hooks':
      simulation.ecs.setHooks([{ match: {}, answers: step.answers }]);
      await update({ deploymentConfiguration: { lifecycleHooks: step.lifecycleHooks } });
      return;
    case 'continue': {
      const { currentServiceDeployment: serviceDeploymentArn } = await simulation.service();
      // While it is PENDING, ECS does not report it as the current one.
      if (!serviceDeploymentArn) return;
      const { lifecycleHookDetails = [] } = await simulation.serviceDeployment(serviceDeploymentArn);
      for (const { hookId } of lifecycleHookDetails) {
        const { action } = step;
        await simulation.refusal('ContinueServiceDeployment', { serviceDeploymentArn, hookId, action });
      }
      return;
    }
    case 'alarm':
      simulation.setAlarm(step.name, step.state);
      return;
    case 'strategy':
      await update({ deploymentConfiguration: step.strategy });
      return;
    case 'configure': {
      const [minimumHealthyPercent, maximumPercent] = step.percents;
      const { deploymentCircuitBreaker, alarms } = step;
      await update({
        deploymentConfiguration: { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker, alarms },
      });
      return;
    }
    default: {
      const [task] = await simulation.tasks({ serviceName: 'web' });
      if (task) await simulation.run('StopTask', { cluster: 'demo', task: task.taskArn });
    }
  }
}

it(`all ECS responses agree with each other, and working versions become stable (SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ service, steps }) => {
      const simulation = simulate();
      const container = service.checked ? { healthCheck } : {};
      const { desiredCount, deploymentConfiguration } = service;
      const settings = { desiredCount, deploymentConfiguration, ...(service.balanced ? behindListenerRules : {}) };
      await runningService(simulation, settings, webTaskDefinition(container));
      const memory = newMemory();
      const plans: Json[] = [];
      for (const { action, ticks, tick } of steps) {
        await act(simulation, plans, action, container);
        await checkInvariants(simulation, memory);
        for (let index = 0; index < ticks; index++) {
          simulation.step(tick);
          await checkInvariants(simulation, memory);
        }
      }
      await expectStable(simulation, container);
      await checkInvariants(simulation, memory);
    }),
    { seed, numRuns },
  );
}, 900_000);

/** A working version is deployed, whatever happened before. */
async function expectStable(simulation: Simulation, container: Json): Promise<void> {
  simulation.ecs.setPlans([]);
  const { taskDefinition } = await simulation.run('RegisterTaskDefinition', webTaskDefinition(container));
  const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 200, lifecycleHooks: [] };
  const { service } = await simulation.run('UpdateService', {
    cluster: 'demo',
    service: 'web',
    desiredCount: 2,
    taskDefinition: taskDefinition.taskDefinitionArn,
    deploymentConfiguration,
  });
  simulation.step(600);
  const after = await simulation.service();
  expect(after).toMatchObject({
    runningCount: 2,
    deployments: [{ id: service.deployments[0].id, rolloutState: 'COMPLETED' }],
  });
  expect(after.deployments).toHaveLength(1);
  expect((await simulation.newestServiceDeployment()).status).toBe('SUCCESSFUL');
  expect(after.events[0].message).toBe('(service web) has reached a steady state.');
}

it(`working versions never leave fewer tasks running than minimumHealthyPercent (SEED=${seed})`, async () => {
  const percents = fc.constantFrom([100, 200], [50, 100], [0, 100], [75, 125], [100, 150]);
  const service = fc.record({ percents, desiredCount: fc.integer({ min: 1, max: 6 }), balanced: fc.boolean() });
  const pauses = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(service, pauses, async ({ percents, desiredCount, balanced }, pauses) => {
      const simulation = simulate();
      const [minimumHealthyPercent = 100, maximumPercent = 200] = percents;
      const deploymentConfiguration = { minimumHealthyPercent, maximumPercent };
      const settings = { desiredCount, deploymentConfiguration, ...(balanced ? behindLoadBalancer : {}) };
      await runningService(simulation, settings);
      for (const pause of pauses) {
        await simulation.run('UpdateService', { cluster: 'demo', service: 'web', forceNewDeployment: true });
        for (let second = 0; second < pause; second++) {
          simulation.step(1);
          const { runningCount } = await simulation.service();
          expect(runningCount).toBeGreaterThanOrEqual(Math.ceil((desiredCount * minimumHealthyPercent) / 100));
        }
      }
    }),
    { seed, numRuns: numRuns / 4 },
  );
});

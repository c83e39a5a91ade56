import { describe, expect, it } from '@jest/globals';
import { breakerCounts, breakerThreshold, startDelay } from '../../../local-aws/ecs/breaker.ts';
import { deploy, healthCheck, runningService, simulate, webTaskDefinition } from './simulation.ts';

describe('the threshold of the circuit breaker', () => {
  for (const [type, value, desired, expected] of [
    [undefined, undefined, 1, 3],
    [undefined, undefined, 25, 13],
    [undefined, undefined, 400, 200],
    [undefined, undefined, 800, 200],
    ['BOUNDED_PERCENT', 7, 100, 7],
    ['BOUNDED_PERCENT', 10, 1, 3],
    ['UNBOUNDED_PERCENT', 50, 800, 400],
    ['UNBOUNDED_PERCENT', 50, 1, 1],
    ['COUNT', 2, 400, 2],
  ] as const) {
    it(`with ${type ? `${type} ${value}` : 'the default type'} is ${expected} at desired count ${desired}`, () => {
      const thresholdConfiguration = type && { type, value };
      expect(breakerThreshold({ enable: true, thresholdConfiguration }, desired)).toBe(expected);
    });
  }
});

it('the circuit breaker counts start failures until a task has run, and health check failures always', () => {
  expect([breakerCounts('start', false), breakerCounts('start', true)]).toEqual([true, false]);
  expect([breakerCounts('health', false), breakerCounts('health', true)]).toEqual([true, true]);
});

it('the delay between task starts grows with each failure, up to 27 minutes', () => {
  expect([1, 2, 3, 4, 5, 100].map((rounds) => startDelay(rounds) / 60_000)).toEqual([1 / 30, 242 / 60, 8, 15, 27, 27]);
});

describe('resetOnHealthyTask of the circuit breaker', () => {
  // Every second task is healthy for some time: the tasks are never all healthy at once.
  const plans = [
    {
      match: { taskDefinition: 'web:2' },
      tasks: [
        ...[
          { healthy: false, unhealthyAfter: 20 },
          { healthy: 5, unhealthyAfter: 25 },
          { healthy: false, unhealthyAfter: 20 },
        ],
        ...[
          { healthy: 5, unhealthyAfter: 25 },
          { healthy: false, unhealthyAfter: 20 },
          { healthy: 5, unhealthyAfter: 25 },
        ],
        { healthy: 5 },
      ],
    },
  ];
  const ending = async (resetOnHealthyTask: boolean) => {
    const simulation = simulate();
    const deploymentCircuitBreaker = { enable: true, rollback: true, resetOnHealthyTask };
    const settings = { desiredCount: 2, deploymentConfiguration: { deploymentCircuitBreaker } };
    await runningService(simulation, settings, webTaskDefinition({ healthCheck }));
    simulation.ecs.setPlans(plans);
    const { currentServiceDeployment } = await deploy(simulation, { healthCheck });
    simulation.step(900);
    return simulation.serviceDeployment(currentServiceDeployment);
  };

  it('set to true counts only consecutive failures', async () => {
    expect(await ending(true)).toMatchObject({ status: 'SUCCESSFUL' });
  });

  it('set to false counts all failures', async () => {
    expect(await ending(false)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { failureCount: 3 },
    });
  });
});

it('an image that three consecutive tasks cannot resolve ends a deployment below the threshold', async () => {
  const simulation = simulate();
  const deploymentCircuitBreaker = {
    enable: true,
    rollback: true,
    thresholdConfiguration: { type: 'COUNT', value: 10 },
  };
  await runningService(simulation, { deploymentConfiguration: { deploymentCircuitBreaker } });
  const { currentServiceDeployment } = await deploy(simulation, { image: 'local/web:gone' });
  simulation.step(900);
  expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 10 },
  });
});

it('a service that is deleted during a failing deployment becomes INACTIVE', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const { currentServiceDeployment } = await deploy(simulation, { image: 'local/web:gone' });
  while ((await simulation.service()).deployments[0].failedTasks < 3) simulation.step(1);
  await simulation.run('DeleteService', { cluster: 'demo', service: 'web', force: true });
  simulation.step(300);
  expect((await simulation.service()).status).toBe('INACTIVE');
  expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('STOPPED');
});

it('the circuit breaker uses the latest desired count', async () => {
  const simulation = simulate();
  await runningService(simulation, { desiredCount: 10 });
  simulation.ecs.setPlans([{ match: { taskDefinition: 'web:2' }, tasks: [{ start: 500 }] }]);
  const { currentServiceDeployment } = await deploy(simulation);
  const threshold = async () =>
    (await simulation.serviceDeployment(currentServiceDeployment)).deploymentCircuitBreaker.threshold;
  expect(await threshold()).toBe(5);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 25 });
  expect(await threshold()).toBe(13);
});

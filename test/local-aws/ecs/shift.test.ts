import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { blueGreen, native, share, timeline, until } from './native.ts';
import { behindListenerRules, deploy, eventsSince, runningService, simulate } from './simulation.ts';

describe('a native deployment', () => {
  it('with BLUE_GREEN runs green and blue, shifts test traffic, then all production traffic, and keeps blue until CLEAN_UP', async () => {
    const simulation = simulate();
    await native(simulation, blueGreen, { desiredCount: 2 });
    const from = simulation.clock.now() / 1000;
    const answer = await deploy(simulation);
    expect(answer.deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 0, runningCount: 0 },
      { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 2 },
    ]);
    expect(await timeline(simulation, answer.currentServiceDeployment, 400)).toEqual([
      '1: PENDING RECONCILE_SERVICE 0/0 0/0 | 100/0 2/2 | IN_PROGRESS',
      '2: IN_PROGRESS PRE_SCALE_UP 0/0 0/2 | 100/0 2/2 | IN_PROGRESS',
      '4: IN_PROGRESS SCALE_UP 0/0 0/2 | 100/0 2/2 | IN_PROGRESS',
      '14: IN_PROGRESS SCALE_UP 0/0 2/2 | 100/0 2/2 | IN_PROGRESS',
      '19: IN_PROGRESS POST_SCALE_UP 0/0 2/2 | 100/0 2/2 | IN_PROGRESS',
      '21: IN_PROGRESS TEST_TRAFFIC_SHIFT 0/100 2/2 | 100/0 2/2 | IN_PROGRESS',
      '26: IN_PROGRESS POST_TEST_TRAFFIC_SHIFT 0/100 2/2 | 100/0 2/2 | IN_PROGRESS',
      '28: IN_PROGRESS PRE_PRODUCTION_TRAFFIC_SHIFT 0/100 2/2 | 100/0 2/2 | IN_PROGRESS',
      '30: IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 100/100 2/2 | 0/0 2/2 | IN_PROGRESS',
      '35: IN_PROGRESS POST_PRODUCTION_TRAFFIC_SHIFT 100/100 2/2 | 0/0 2/2 | IN_PROGRESS',
      '37: IN_PROGRESS BAKE_TIME 100/100 2/2 | 0/0 2/2 | IN_PROGRESS',
      '337: IN_PROGRESS CLEAN_UP 100/100 2/2 | 0/0 0/0 | IN_PROGRESS',
      '342: SUCCESSFUL CLEAN_UP 100/100 2/2 | 0/0 0/0 | IN_PROGRESS',
      '378: SUCCESSFUL CLEAN_UP 100/100 2/2 | 0/0 0/0 | COMPLETED',
    ]);
    expect(eventsSince(await simulation.service(), from)).toEqual([
      'has started 2 tasks: (task T1) (task T2).',
      expect.stringMatching(/^registered 2 targets in \(target-group .*targetgroup\/web-green\/fedcba9876543210\)$/),
      'has stopped 2 running tasks: (task T3) (task T4).',
      'deregistered 2 targets in (target-group TG)',
      '(service web, taskSet D1) has begun draining connections on 2 tasks.',
      '(deployment D2) deployment completed.',
      'has reached a steady state.',
    ]);
  });

  it.each<[string, Json, string[]]>([
    [
      'with LINEAR shifts traffic step by step, with a bake time after each step except the last',
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 } },
      ['30: 40 60', '97: 80 20', '164: 100 0'],
    ],
    [
      'with CANARY shifts a few percent first, and the rest after the bake time',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 2.5, canaryBakeTimeInMinutes: 3 } },
      ['30: 2.5 97.5', '217: 100 0'],
    ],
  ])('%s', async (_name, configuration, expected) => {
    const simulation = simulate();
    await native(simulation, configuration);
    const { currentServiceDeployment } = await deploy(simulation);
    const weights: string[] = [];
    for (let second = 1; second <= 400; second++) {
      simulation.step(1);
      const { targetServiceRevision, sourceServiceRevisions } =
        await simulation.serviceDeployment(currentServiceDeployment);
      const [blue, green] = [sourceServiceRevisions[0], targetServiceRevision].map(
        (revision) => revision.requestedProductionTrafficWeight,
      );
      if (green > 0 && !weights.at(-1)?.endsWith(`: ${green} ${blue}`)) weights.push(`${second}: ${green} ${blue}`);
    }
    expect(weights).toEqual(expected);
    expect((await simulation.serviceDeployment(currentServiceDeployment)).status).toBe('SUCCESSFUL');
  });

  it('that is the first deployment of a service gets all traffic at once, without a bake time', async () => {
    const simulation = simulate();
    await native(simulation);
    const { serviceDeployments } = await simulation.run('ListServiceDeployments', { cluster: 'demo', service: 'web' });
    const { startedAt, finishedAt, serviceDeploymentArn } = serviceDeployments[0];
    expect(finishedAt - startedAt).toBeLessThan(60);
    expect(await simulation.serviceDeployment(serviceDeploymentArn)).toMatchObject({
      status: 'SUCCESSFUL',
      sourceServiceRevisions: [],
      targetServiceRevision: { requestedProductionTrafficWeight: 100 },
    });
  });

  it('starts another blue task if a blue task exits', async () => {
    const simulation = simulate();
    const before = await native(simulation, blueGreen, { desiredCount: 2 });
    const { currentServiceDeployment } = await deploy(simulation);
    await until(simulation, currentServiceDeployment, 'BAKE_TIME');
    const [task] = (await simulation.tasks({ serviceName: 'web' })).filter(
      ({ startedBy }) => startedBy === before.deployments[0].id,
    );
    await simulation.run('StopTask', { cluster: 'demo', task: task?.taskArn });
    simulation.step(60);
    expect(await simulation.serviceDeployment(currentServiceDeployment)).toMatchObject({
      lifecycleStage: 'BAKE_TIME',
      sourceServiceRevisions: [{ runningTaskCount: 2 }],
      targetServiceRevision: { runningTaskCount: 2 },
    });
  });

  it('passes all stages without tasks at desired count 0, and another desired count applies to both revisions', async () => {
    const simulation = simulate();
    await native(simulation, blueGreen, { desiredCount: 0 });
    const { currentServiceDeployment } = await deploy(simulation);
    const deployment = await until(simulation, currentServiceDeployment, 'BAKE_TIME');
    expect([deployment.targetServiceRevision, ...deployment.sourceServiceRevisions].map(share)).toEqual([
      '100/100 0/0',
      '0/0 0/0',
    ]);
    await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 3 });
    simulation.step(60);
    const { sourceServiceRevisions, targetServiceRevision } =
      await simulation.serviceDeployment(currentServiceDeployment);
    expect([targetServiceRevision, ...sourceServiceRevisions].map(share)).toEqual(['100/100 3/3', '0/0 3/3']);
  });

  it('follows the current strategy of the service, from ROLLING to BLUE_GREEN and back', async () => {
    const simulation = simulate();
    await runningService(simulation, behindListenerRules);
    const shifting = await deploy(simulation, {}, { deploymentConfiguration: blueGreen });
    await until(simulation, shifting.currentServiceDeployment, 'BAKE_TIME');
    const rolling = await deploy(
      simulation,
      {},
      { deploymentConfiguration: { strategy: 'ROLLING', bakeTimeInMinutes: 0 } },
    );
    simulation.step(180);
    const deployment = await simulation.serviceDeployment(rolling.currentServiceDeployment);
    expect(deployment.status).toBe('SUCCESSFUL');
    expect(deployment.targetServiceRevision.requestedProductionTrafficWeight).toBeUndefined();
    expect((await simulation.service()).deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 1 }]);
  });
});

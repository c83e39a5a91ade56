import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindListenerRules, deploy, eventsSince, runningService, type Simulation, simulate } from './simulation.ts';

const alarms = (rollback: boolean) => ({ alarms: { alarmNames: ['web-5xx', 'web-slow'], enable: true, rollback } });

async function watched(simulation: Simulation, { rollback = true, strategy = {} }: Json = {}) {
  const deploymentConfiguration = { ...strategy, ...alarms(rollback) };
  return runningService(simulation, { ...behindListenerRules, deploymentConfiguration });
}

describe('alarms of a deployment', () => {
  it('keep a ROLLING deployment IN_PROGRESS after all tasks run, until an alarm could go into ALARM', async () => {
    const simulation = simulate();
    simulation.setAlarm('web-5xx', 'OK', 120);
    simulation.setAlarm('web-slow', 'OK', 180);
    await watched(simulation);
    const { currentServiceDeployment } = await deploy(simulation);
    const seen: Record<string, number> = {};
    for (let second = 1; second <= 300; second++) {
      simulation.step(1);
      const { status, lifecycleStage, alarms } = await simulation.serviceDeployment(currentServiceDeployment);
      seen[`${status} ${lifecycleStage} ${alarms.status}`] ??= second;
    }
    expect(seen).toEqual({
      'PENDING RECONCILE_SERVICE MONITORING': 1,
      'IN_PROGRESS SCALE_UP MONITORING': 2,
      'IN_PROGRESS BAKE_TIME MONITORING': 20,
      'SUCCESSFUL CLEAN_UP MONITORING_COMPLETE': 200,
    });
  });

  it.each<[string, Json, number]>([
    ['ROLLING, while it starts its tasks', {}, 5],
    ['ROLLING, during its bake time', {}, 60],
    ['ROLLING, at the end of its bake time', {}, 130],
    ['BLUE_GREEN, during its bake time', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }, 100],
    ['BLUE_GREEN, at the end of its bake time', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }, 330],
    ['CANARY, at 5%', { strategy: 'CANARY' }, 100],
  ])('in ALARM cause a rollback after 21 s: %s', async (_name, strategy, after) => {
    const simulation = simulate();
    simulation.setAlarm('web-5xx', 'OK');
    const before = await watched(simulation, { strategy });
    const from = simulation.clock.now() / 1000;
    const answer = await deploy(simulation);
    const read = () => simulation.serviceDeployment(answer.currentServiceDeployment);
    simulation.step(after);
    simulation.setAlarm('web-5xx', 'ALARM');
    expect(await read()).toMatchObject({
      status: 'IN_PROGRESS',
      alarms: { status: 'TRIGGERED', alarmNames: ['web-5xx', 'web-slow'], triggeredAlarmNames: ['web-5xx'] },
    });
    simulation.setAlarm('web-5xx', 'OK');
    simulation.step(20);
    expect((await read()).status).toBe('IN_PROGRESS');
    simulation.step(1);
    const failed = await read();
    expect(failed).toMatchObject({ status: 'ROLLBACK_IN_PROGRESS', rollback: { startedAt: from + after + 21 } });
    if (failed.targetServiceRevision.requestedProductionTrafficWeight !== undefined) {
      expect(failed.targetServiceRevision.requestedProductionTrafficWeight).toBe(0);
    }
    expect((await simulation.service()).deployments).toMatchObject([
      { id: before.deployments[0].id, status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
      { id: answer.deployments[0].id, status: 'ACTIVE', rolloutState: 'FAILED' },
    ]);
    expect(eventsSince(await simulation.service(), from)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\(deployment D\d\) deployment failed: alarm detected\.$/),
        expect.stringMatching(/^rolling back to deployment D\d\.$/),
      ]),
    );
    simulation.step(120);
    expect(await read()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED' } });
  });

  it('in ALARM without a rollback stop the service deployment, and the deployment is PRIMARY and FAILED', async () => {
    const simulation = simulate();
    await watched(simulation, { rollback: false });
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.step(5);
    simulation.setAlarm('web-slow', 'ALARM');
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(21);
    const read = () => simulation.serviceDeployment(currentServiceDeployment);
    expect(await read()).toMatchObject({
      status: 'STOP_REQUESTED',
      alarms: { triggeredAlarmNames: ['web-slow', 'web-5xx'] },
    });
    simulation.step(2);
    expect((await read()).status).toBe('STOPPED');
    expect((await simulation.service()).deployments[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'FAILED' });
  });

  it('that are in ALARM at the start turn off alarm monitoring for this deployment', async () => {
    const simulation = simulate();
    await watched(simulation);
    simulation.setAlarm('web-slow', 'ALARM');
    const { currentServiceDeployment } = await deploy(simulation);
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(100);
    const done = await simulation.serviceDeployment(currentServiceDeployment);
    expect(done).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED', triggeredAlarmNames: [] } });
    simulation.setAlarm('web-slow', 'OK');
    simulation.setAlarm('web-5xx', 'OK');
    const next = await deploy(simulation);
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(21);
    expect((await simulation.serviceDeployment(next.currentServiceDeployment)).status).toBe('ROLLBACK_IN_PROGRESS');
  });

  it('have no effect if they are disabled, in another service, or in ALARM only after the end', async () => {
    const simulation = simulate();
    await runningService(simulation, {
      deploymentConfiguration: { alarms: { alarmNames: ['web-5xx'], enable: false, rollback: true } },
    });
    const off = await deploy(simulation);
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(200);
    const { status, alarms: view } = await simulation.serviceDeployment(off.currentServiceDeployment);
    expect([status, view]).toEqual(['SUCCESSFUL', { status: 'DISABLED', alarmNames: [], triggeredAlarmNames: [] }]);
    simulation.setAlarm('web-5xx', 'OK');
    const on = await deploy(simulation, {}, { deploymentConfiguration: alarms(true) });
    simulation.step(5);
    simulation.setAlarm('api-5xx', 'ALARM');
    simulation.step(400);
    simulation.setAlarm('web-5xx', 'ALARM');
    simulation.step(60);
    expect(await simulation.serviceDeployment(on.currentServiceDeployment)).toMatchObject({
      status: 'SUCCESSFUL',
      alarms: { status: 'MONITORING_COMPLETE', triggeredAlarmNames: [] },
    });
  });
});

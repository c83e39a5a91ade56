import { afterEach, describe, expect, it } from '@jest/globals';
import { reportOf } from '../../../src/deploy/result.ts';
import { rollOutServices } from '../../../src/deploy/roll-out.ts';
import { findTargets } from '../../../src/ecs/service-target.ts';
import { annotationOf } from '../../../src/report/summary.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { failedOther } from '../../../src/rollout/together.ts';
import { otherServiceFailed } from '../../sentences/rollout.ts';
import { type Row, rolloutOf } from '../../unit/rollout/row.ts';
import { CONTROLLERS, withHook } from '../controllers.ts';
import { CRASHES, type LocalService, policy, startService } from '../local-service.ts';

const own = { id: 'ecs-svc/2', taskDefinition: 'web:2', createdAt: 0, earlier: [] };

describe('the service for which the others are rolled back', () => {
  const rollout = (service: string, more: Partial<Row>) =>
    rolloutOf({
      ...{ cluster: 'demo', service, own, since: 0, monitorMs: 0, settingsBefore: {}, unobserved: 0 },
      ...{
        phase: more.verdict ? 'done' : more.rollbackStartedAt === undefined ? 'rolling-out' : 'ecs-rollback',
        reason: 'It failed.',
      },
      ...more,
    });

  it.each<readonly [string, readonly Rollout[], string | undefined]>([
    ['is undefined while none has failed', [rollout('a', {}), rollout('b', { verdict: 'deployed' })], undefined],
    ['is not a service that was cancelled and left', [rollout('a', { verdict: 'cancelled' })], undefined],
    ['is not a service that could not be observed', [rollout('a', { verdict: 'unknown' })], undefined],
    [
      'is a service that failed and whose rollback could not be observed',
      [rollout('a', { verdict: 'unknown', rollbackStartedAt: 1 })],
      'a',
    ],
    ['is a service that is being rolled back', [rollout('a', {}), rollout('b', { rollbackStartedAt: 1 })], 'b'],
    ['is a service that failed', [rollout('a', { verdict: 'deployed' }), rollout('b', { verdict: 'failed' })], 'b'],
    [
      'is the service that failed by itself, rather than one that was rolled back with it',
      [rollout('a', { rollbackStartedAt: 1, causedBy: 'b' }), rollout('b', { verdict: 'rolled-back' })],
      'b',
    ],
    [
      'is a service that was rolled back with another one if no other failure is known',
      [rollout('a', { rollbackStartedAt: 1, causedBy: 'b' })],
      'a',
    ],
  ])('%s', (_, others, service) => {
    expect(failedOther(others)?.service).toBe(service);
  });
});

describe('services that are rolled back together', () => {
  let local: LocalService;
  afterEach(() => local.aws.close());

  it('are reported with the failed service first, and the reasons for the others name this service', async () => {
    local = await startService();
    const names = ['a', 'b', 'c'];
    await local.addEcsServices(names, {
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    local.aws.step(600_000);
    local.aws.setPlans([{ match: { taskDefinition: 'web:2', service: 'b' }, tasks: [CRASHES] }]);
    const { found } = await findTargets(local.tools(), 'demo', names);
    const assignments = found.map((target) => ({
      target,
      taskDefinition: local.arn(2),
      members: {},
      changes: [],
    }));
    const options = { wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' };
    const results = await rollOutServices(local.tools(), assignments, {
      ...options,
      policy: { ...policy, together: true },
    });
    expect(results.map(({ service, verdict, causedBy }) => [service, verdict, causedBy])).toEqual([
      ['a', 'rolled-back', 'b'],
      ['b', 'rolled-back', undefined],
      ['c', 'rolled-back', 'b'],
    ]);
    const report = reportOf(results);
    expect(report.reason).toMatch(/^b: .*exit code 3/);
    expect(annotationOf(report)).toMatch(/^b: rolled-back \(and 2 more of 3 services\), web:2\n.*exit code 3/);
    for (const index of [0, 2]) expect(results[index]?.reason).toContain(otherServiceFailed('b'));
  });

  it.each(CONTROLLERS)('are rolled back by their own controllers if the $name service fails', async (by) => {
    const other = CONTROLLERS.find(({ name }) => name !== by.name) as (typeof CONTROLLERS)[number];
    local = await startService({ codeDeploy: {} });
    await local.addService('shop', {
      deploymentController: { type: 'ECS' },
      loadBalancers: [],
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    const failing = by.name === 'ECS' ? 'shop' : 'web';
    if (by.name === 'ECS') {
      local.aws.setPlans([{ match: { taskDefinition: 'web:2', service: 'shop' }, tasks: [CRASHES] }]);
    } else by.fail(local);
    const assignments = (await local.targets(['web', 'shop'])).map((target) => ({
      target: by.name === 'ECS' ? target : withHook(target),
      ...{ taskDefinition: local.arn(2), members: {}, changes: [] },
    }));
    local.aws.clearRequests();
    const results = await rollOutServices(local.tools(), assignments, {
      ...{ wait: true, logLines: 0, monitorSeconds: 0, region: 'eu-central-1' },
      policy: { ...policy, together: true, waitMs: 600_000 },
    });
    expect(results.map(({ service, verdict, causedBy }) => [service, verdict, causedBy])).toEqual(
      ['web', 'shop'].map((name) => [name, 'rolled-back', name === failing ? undefined : failing]),
    );
    expect(local.sent(other.begins, other.name === 'ECS' ? 'ecs' : 'codedeploy').length).toBeGreaterThan(0);
    local.aws.step(600_000);
    const { services = [] } = await local.admin.describeServices({ cluster: 'demo', services: ['shop'] });
    expect([await local.primary(), services[0]?.taskDefinition]).toEqual(['web:1 COMPLETED', local.arn(1)]);
  });
});

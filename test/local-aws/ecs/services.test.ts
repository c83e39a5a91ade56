import { expect, it } from '@jest/globals';
import { behindLoadBalancer, runningService, simulate } from './simulation.ts';

it('DescribeServices accepts ten services, returns INACTIVE ones, and reports others as MISSING', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const described = await simulation.run('DescribeServices', { cluster: 'demo', services: ['web', 'none'] });
  expect(described.failures).toEqual([
    { arn: 'arn:aws:ecs:eu-west-1:123456789012:service/demo/none', reason: 'MISSING' },
  ]);
  const eleven = Array.from({ length: 11 }, (_, index) => `s${index}`);
  expect(await simulation.refusal('DescribeServices', { cluster: 'demo', services: eleven })).toMatch(
    /^InvalidParameterException/,
  );
  expect(await simulation.refusal('DescribeServices', { services: ['web'] })).toBe(
    'ClusterNotFoundException: Cluster not found.',
  );
});

it('DeleteService requires desired count 0, and the service is DRAINING and then INACTIVE', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const remove = { cluster: 'demo', service: 'web' };
  expect(await simulation.refusal('DeleteService', remove)).toMatch(/cannot be stopped while it is scaled above 0/);
  expect((await simulation.run('DeleteService', { ...remove, force: true })).service).toMatchObject({
    status: 'DRAINING',
  });
  expect(await simulation.refusal('DeleteCluster', { cluster: 'demo' })).toMatch(/^ClusterContainsServicesException/);
  simulation.step(20);
  expect((await simulation.service()).status).toBe('DRAINING');
  simulation.step(40);
  expect(await simulation.service()).toMatchObject({ status: 'INACTIVE', runningCount: 0, deployments: [] });
  expect((await simulation.run('ListServices', { cluster: 'demo' })).serviceArns).toEqual([]);
  await runningService(simulation);
  expect((await simulation.service()).status).toBe('ACTIVE');
});

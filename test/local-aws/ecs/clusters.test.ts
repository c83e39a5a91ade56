import { expect, it } from '@jest/globals';
import { runningService, simulate } from './simulation.ts';

it('clusters: created twice it is the same, described with counts, deleted when empty', async () => {
  const simulation = simulate();
  await runningService(simulation);
  const again = await simulation.run('CreateCluster', { clusterName: 'demo' });
  expect(again.cluster).toMatchObject({ runningTasksCount: 1, activeServicesCount: 1, status: 'ACTIVE' });
  const described = await simulation.run('DescribeClusters', { clusters: ['demo', 'none'] });
  expect(described).toMatchObject({ clusters: [{ clusterName: 'demo' }], failures: [{ reason: 'MISSING' }] });
  await simulation.run('CreateCluster', {});
  expect((await simulation.run('DeleteCluster', { cluster: 'default' })).cluster.status).toBe('INACTIVE');
  expect(await simulation.refusal('ListServices', {})).toBe('ClusterNotFoundException: Cluster not found.');
  expect((await simulation.run('ListClusters')).clusterArns).toHaveLength(1);
  const { containerInstanceArns } = await simulation.run('ListContainerInstances', { cluster: 'demo' });
  expect(containerInstanceArns).toEqual([expect.stringMatching(/:container-instance\/demo\/[0-9a-f]{32}$/)]);
  const [containerInstance] = containerInstanceArns;
  await simulation.run('DeregisterContainerInstance', { cluster: 'demo', containerInstance });
  expect(await simulation.run('DescribeClusters', { clusters: ['demo'] })).toMatchObject({
    clusters: [{ registeredContainerInstancesCount: 0 }],
  });
});

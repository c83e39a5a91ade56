import { expect, it } from '@jest/globals';
import { runningService, simulate, webTaskDefinition } from './simulation.ts';

it('image tags are resolved to digests once per deployment, and again when a deployment is forced', async () => {
  const simulation = simulate();
  const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
  const push = (letter: string) => {
    simulation.surroundings.images
      .set('local/web:1', digest(letter))
      .set(`local/web@${digest(letter)}`, digest(letter));
  };
  push('a');
  await runningService(simulation, {}, webTaskDefinition({ image: 'local/web:1' }));
  push('b');
  const digests = async () =>
    (await simulation.tasks({ serviceName: 'web' })).map((task) => task.containers[0].imageDigest);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 2 });
  simulation.step(60);
  expect(await digests()).toEqual([digest('a'), digest('a')]);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', forceNewDeployment: true });
  simulation.step(120);
  expect(await digests()).toEqual([digest('b'), digest('b')]);
  const { arn } = (await simulation.service()).currentServiceRevisions[0];
  const { serviceRevisions } = await simulation.run('DescribeServiceRevisions', { serviceRevisionArns: [arn] });
  expect(serviceRevisions[0].containerImages).toEqual([
    { containerName: 'web', image: 'local/web:1', imageDigest: digest('b') },
  ]);
  // The pinned image is removed from the registry, so the service cannot scale out.
  simulation.surroundings.images.delete(`local/web@${digest('b')}`);
  await simulation.run('UpdateService', { cluster: 'demo', service: 'web', desiredCount: 3 });
  simulation.step(200);
  const [failed] = await simulation
    .tasks({ serviceName: 'web', desiredStatus: 'STOPPED' })
    .then((tasks) => tasks.slice(-1));
  expect(failed?.stoppedReason).toContain(`failed to resolve ref local/web@${digest('b')}`);
});

import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { behindLoadBalancer, deploy, runningService, simulate } from './simulation.ts';

it('a newer deployment supersedes: the older stays ACTIVE and vanishes, never FAILED; STOP_REQUESTED, STOPPED', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const first = await deploy(simulation);
  const arn = first.currentServiceDeployment;
  simulation.step(15);
  const second = await deploy(simulation);
  expect(second.deployments.map(({ status, rolloutState }: Json) => `${status} ${rolloutState}`)).toEqual([
    'PRIMARY IN_PROGRESS',
    'ACTIVE IN_PROGRESS',
    'ACTIVE COMPLETED',
  ]);
  expect((await simulation.serviceDeployment(arn)).status).toBe('STOP_REQUESTED');
  const states = new Set<string>();
  for (let step = 0; step < 200; step++) {
    simulation.step(1);
    for (const { id, rolloutState } of (await simulation.service()).deployments) {
      if (id === first.deployments[0].id) states.add(rolloutState);
    }
  }
  expect([...states]).toEqual(['IN_PROGRESS']);
  expect(await simulation.serviceDeployment(arn)).toMatchObject({ status: 'STOPPED', stoppedAt: expect.any(Number) });
  expect((await simulation.service()).deployments).toMatchObject([
    { id: second.deployments[0].id, rolloutState: 'COMPLETED' },
  ]);
});

it('superseded after SUCCESSFUL, while the old task drains: it has worked, so a failure goes back to it', async () => {
  const simulation = simulate();
  await runningService(simulation, behindLoadBalancer);
  const good = await deploy(simulation);
  simulation.step(30);
  expect((await simulation.serviceDeployment(good.currentServiceDeployment)).status).toBe('SUCCESSFUL');
  const next = await deploy(simulation, { image: 'local/web:gone' });
  expect(next.deployments[1]).toMatchObject({ id: good.deployments[0].id, rolloutState: 'COMPLETED' });
  simulation.step(900);
  const service = await simulation.service();
  expect(service.deployments).toMatchObject([
    { id: good.deployments[0].id, status: 'PRIMARY', rolloutState: 'COMPLETED' },
  ]);
  expect((await simulation.serviceDeployment(good.currentServiceDeployment)).status).toBe('SUCCESSFUL');
});

import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { deploy, network, runningService, simulate } from './simulation.ts';

it('service deployments and revisions are listed newest first, by status and time, in pages, and reported as MISSING without an error', async () => {
  const simulation = simulate();
  const first = await runningService(simulation);
  const second = await deploy(simulation);
  const list = async (input: Json = {}) =>
    simulation.run('ListServiceDeployments', { cluster: 'demo', service: 'web', ...input });
  const arns = async (input: Json = {}) =>
    (await list(input)).serviceDeployments.map(({ serviceDeploymentArn }: Json) => serviceDeploymentArn);
  expect(await arns()).toEqual([second.currentServiceDeployment, first.currentServiceDeployment]);
  expect(await arns({ status: ['SUCCESSFUL'] })).toEqual([first.currentServiceDeployment]);
  expect(await arns({ createdAt: { after: first.createdAt + 1 } })).toEqual([second.currentServiceDeployment]);
  const page = await list({ maxResults: 1 });
  expect(await arns({ maxResults: 1, nextToken: page.nextToken })).toEqual([first.currentServiceDeployment]);
  const { targetServiceRevisionArn } = page.serviceDeployments[0];
  expect(targetServiceRevisionArn.endsWith(`/${second.deployments[0].id.slice(8)}`)).toBe(true);
  const revisions = await simulation.run('DescribeServiceRevisions', {
    serviceRevisionArns: [targetServiceRevisionArn, `${targetServiceRevisionArn}0`],
  });
  expect(revisions).toMatchObject({
    serviceRevisions: [
      { taskDefinition: expect.stringMatching(/web:2$/), networkConfiguration: network, launchType: 'FARGATE' },
    ],
    failures: [{ reason: 'MISSING' }],
  });
});

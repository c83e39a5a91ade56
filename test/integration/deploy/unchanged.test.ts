import { afterEach, describe, expect, it } from '@jest/globals';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest, RevisionSource } from '../../../src/deploy/request.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { CRASHES, type LocalService, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

let local: LocalService;
afterEach(() => local.aws.close());

/** A file with the contents of revision `revision`, whose image is pinned. */
function fileOf(revision: number): RevisionSource {
  const plain: Json = plainDefinition(revision);
  const [container] = plain.containerDefinitions as Json[];
  const image = `example.com/web@sha256:${String(revision).repeat(64)}`;
  const definition = { ...plain, containerDefinitions: [{ ...container, image }] };
  return { kind: 'file', path: 'web.json', definition, tags: [] };
}
const arnOf = (revision: number): RevisionSource => ({ kind: 'arn', arn: local.arn(revision) });

const apply = (source: RevisionSource, more: Partial<DeployRequest> = {}) =>
  deploy(local.tools({ fresh: true }), requestOf(source, more));

const updates = () => local.sent('UpdateService');
const forced = () => updates().map(({ taskDefinition, forceNewDeployment }) => [taskDefinition, forceNewDeployment]);

describe('a revision that is already active', () => {
  it.each([
    ['a file', () => fileOf(1)],
    ['an ARN', () => arnOf(1)],
  ])('is reported as unchanged, and nothing is sent, if the source is %s', async (_, source) => {
    local = await startService();
    const services = [{ taskDefinition: local.arn(1), serving: local.arn(1) }];
    expect(await apply(source())).toMatchObject({ verdict: 'unchanged', services });
    expect([updates(), local.sent('RegisterTaskDefinition')]).toEqual([[], []]);
  });

  it('gets the requested settings without a new deployment', async () => {
    local = await startService();
    const report = await apply(fileOf(1), { members: { desiredCount: 2 } });
    expect(report).toMatchObject({ verdict: 'deployed', services: [{ servingCounts: { running: 2, desired: 2 } }] });
    expect(updates()).toEqual([{ cluster: 'demo', service: 'web', taskDefinition: local.arn(1), desiredCount: 2 }]);
    expect(await local.deployments()).toEqual([]);
  });
});

it('an active revision with a higher desired count times out if the new tasks do not start', async () => {
  local = await startService();
  local.aws.setPlans([
    { match: {}, tasks: [{ unplaced: { reason: 'No Container Instances were found in your cluster.' } }] },
  ]);
  const report = await apply(fileOf(1), { members: { desiredCount: 2 } });
  expect(report).toMatchObject({ verdict: 'timed-out', reason: expect.stringContaining('No Container Instances') });
  expect(report.services[0]).toMatchObject({ serving: local.arn(1), servingCounts: { running: 1, desired: 2 } });
});

describe('the current revision of a service', () => {
  it.each([
    ['a file', () => fileOf(2)],
    ['an ARN', () => arnOf(2)],
  ])('is deployed again if its last deployment failed and the source is %s', async (_, source) => {
    local = await startService({ breaker: { enable: true, rollback: false } });
    local.aws.setPlans([{ match: { image: '2'.repeat(64) }, tasks: [CRASHES] }]);
    const failed = await apply(source(), { policy: { ...policy, onFailure: 'leave' } });
    expect(failed).toMatchObject({ verdict: 'failed' });
    local.aws.setPlans([]);
    local.aws.clearRequests();
    expect(await apply(source())).toMatchObject({ verdict: 'deployed' });
    expect(forced()).toEqual([[failed.taskDefinition, true]]);
    expect(local.lines.join('\n')).toContain(
      'web: deploying the same definition again: its deployment is FAILED, 0 of',
    );
  });

  it('is deployed again if none of its tasks is running', async () => {
    local = await startService();
    local.aws.setPlans([{ match: { taskDefinition: 'web:1' }, tasks: [{ start: 100_000 }] }]);
    const { taskArns = [] } = await local.admin.listTasks({ cluster: 'demo', serviceName: 'web' });
    for (const task of taskArns) await local.admin.stopTask({ cluster: 'demo', task });
    local.aws.step(60_000);
    expect(await local.primary()).toBe('web:1 COMPLETED');
    local.aws.setPlans([]);
    expect(await apply(fileOf(1))).toMatchObject({ verdict: 'deployed' });
    expect(forced()).toEqual([[local.arn(1), true]]);
    expect(local.lines.join('\n')).toContain('0 of 1 tasks are running');
  });

  it('is deployed again if it refers to an image by a tag that cannot be verified', async () => {
    local = await startService({ byTag: true });
    expect(await apply(arnOf(1))).toMatchObject({ verdict: 'deployed' });
    expect(forced()).toEqual([[local.arn(1), true]]);
  });
});

it('a deployment in progress is followed, not forced again, if it deploys the requested revision', async () => {
  local = await startService();
  await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
  local.aws.step(5_000);
  expect(await apply(arnOf(2), { ifDeploying: 'supersede' })).toMatchObject({ verdict: 'deployed' });
  expect(updates().filter(({ forceNewDeployment }) => forceNewDeployment)).toEqual([]);
  expect(await local.deployments()).toEqual(['web:2 SUCCESSFUL']);
});

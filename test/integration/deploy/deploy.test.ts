import { afterEach, describe, expect, it } from '@jest/globals';
import { concludeRollout } from '../../../src/deploy/conclude.ts';
import { deploy } from '../../../src/deploy/deploy.ts';
import type { DeployRequest, RevisionSource } from '../../../src/deploy/request.ts';
import { readEvent } from '../../../src/diagnosis/classify.ts';
import type { Json } from '../../../src/ecs/model.ts';
import { NO_CAPACITY, OTHER_CAPACITY } from '../../sentences/causes.ts';
import { capitalized } from '../../sentences/pattern.ts';
import { deploymentNotEnded } from '../../sentences/rollout.ts';
import { rolloutOf } from '../../unit/rollout/row.ts';
import { arnOf, idOf, T0 } from '../../unit/shapes.ts';
import { CRASHES, type LocalService, plainDefinition, policy, startService } from '../local-service.ts';
import { requestOf } from '../request.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const pinned = (definition: Json): Json => {
  const [container] = definition.containerDefinitions as Json[];
  return { ...definition, containerDefinitions: [{ ...container, image: `example.com/web@sha256:${'0'.repeat(64)}` }] };
};

function apply(definition: Json, more: Partial<DeployRequest> = {}) {
  const source: RevisionSource = { kind: 'file', path: 'task-definition.json', definition, tags: [] };
  return deploy(local.tools(), requestOf(source, more));
}

const registered = () => local.sent('RegisterTaskDefinition').length;
const updated = () => local.sent('UpdateService').length;

describe('a task definition file', () => {
  it('causes no write if it equals the active revision and pins its images by digest', async () => {
    local = await startService({ byTag: true });
    expect(await apply(pinned(plainDefinition(1)))).toMatchObject({ verdict: 'deployed' });
    local.aws.step(300_000);
    expect([registered(), updated()]).toEqual([1, 1]);
    expect(await apply(pinned(plainDefinition(1)))).toMatchObject({ verdict: 'unchanged' });
    expect([registered(), updated()]).toEqual([1, 1]);
  });

  it('is deployed again if it refers to an image by tag, because the tag may have moved', async () => {
    local = await startService({ byTag: true });
    expect(await apply(plainDefinition(1))).toMatchObject({ verdict: 'deployed' });
    expect([registered(), updated()]).toEqual([1, 1]);
    expect(await local.deployments()).toHaveLength(1);
  });

  it('is reported as planned in a dry run, and nothing is written', async () => {
    local = await startService({ byTag: true });
    expect(await apply(plainDefinition(2), { dryRun: true })).toMatchObject({ verdict: 'planned' });
    expect([registered(), updated()]).toEqual([0, 0]);
  });
});

describe('a deployment in progress', () => {
  const begin = async () => {
    await local.admin.updateService({ cluster: 'demo', service: 'web', taskDefinition: 'web:2' });
    local.aws.step(5000);
  };

  it('is waited for before the new one starts', async () => {
    local = await startService({ byTag: true });
    await begin();
    expect(await apply(pinned(plainDefinition(3)))).toMatchObject({ verdict: 'deployed' });
    expect((await local.deployments()).map((line) => line.split(' ')[1])).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
  });

  it('is waited for with about one log line per minute while it bakes', async () => {
    const deploymentConfiguration = { strategy: 'BLUE_GREEN' as const, bakeTimeInMinutes: 5 };
    local = await startService({ byTag: true, service: { deploymentConfiguration } });
    await begin();
    expect(await apply(pinned(plainDefinition(3)), { ifDeploying: 'wait' })).toMatchObject({ verdict: 'deployed' });
    const waited = local.lines.filter((line) => line.endsWith('; waiting for it to end'));
    const baking = waited.filter((line) => line.includes('in stage BAKE_TIME, 100% of the production traffic'));
    expect(baking.length).toBeGreaterThan(4);
    expect(baking.length).toBeLessThan(8);
  });

  it('is superseded with if-deploying: supersede', async () => {
    local = await startService({ byTag: true });
    await begin();
    expect(await apply(pinned(plainDefinition(3)), { ifDeploying: 'supersede' })).toMatchObject({
      verdict: 'deployed',
    });
    expect((await local.deployments()).map((line) => line.split(' ')[1])).toEqual(['STOPPED', 'SUCCESSFUL']);
  });

  it('can be superseded in its rollback, and the previous version stays active if both deployments fail', async () => {
    local = await startService({ byTag: true, tasks: [CRASHES] });
    await begin();
    while (!/rolling back/.test((await local.target()).service.deployments?.[0]?.rolloutStateReason ?? ''))
      local.aws.step(5000);
    local.aws.setPlans([{ match: { image: '@sha256:000' }, tasks: [CRASHES] }]);
    const report = await apply(pinned(plainDefinition(3)), { ifDeploying: 'supersede' });
    expect(report).toMatchObject({ verdict: 'rolled-back', services: [{ previousTaskDefinition: local.arn(1) }] });
    expect((await local.target()).service.runningCount).toBe(1);
  });

  it('is left unchanged with if-deploying: fail, and the requested deployment is refused', async () => {
    local = await startService({ byTag: true });
    await begin();
    const report = await apply(pinned(plainDefinition(3)), { ifDeploying: 'fail' });
    expect(report).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/in progress.*'if-deploying'/) });
    expect([registered(), updated()]).toEqual([0, 0]);
  });
});

it('the reason for a failure is the newest informative service event if no task could be started', async () => {
  local = await startService({ byTag: true });
  const own = { id: idOf(2), taskDefinition: arnOf(2), createdAt: T0, earlier: [] };
  const event = 'was unable to place a task. Reason: Capacity is unavailable at this time.';
  const rollout = {
    ...{
      cluster: 'demo',
      service: 'web',
      own,
      phase: 'done' as const,
      since: 0,
      monitorMs: 0,
      settingsBefore: {},
      unobserved: 0,
    },
    ...{ verdict: 'timed-out' as const, reason: `${deploymentNotEnded('30 minutes')}.` },
  };
  const events = [
    { at: T0, text: 'has started 1 tasks: (task 9f).' },
    { at: T0 + 1, text: event, ...readEvent(event) },
    { at: T0 + 2, text: 'has reached a steady state.' },
  ];
  const options = { logLines: 0, region: 'eu-central-1', policy };
  const followed = { rollout: rolloutOf(rollout), failures: [], events, stages: [], endedAt: 0 };
  const result = await concludeRollout(local.tools(), followed, undefined, options);
  expect(result.reason).toBe(
    `${capitalized(NO_CAPACITY)} (ECS: "${event}"). ${OTHER_CAPACITY} ${deploymentNotEnded('30 minutes')}.`,
  );
});

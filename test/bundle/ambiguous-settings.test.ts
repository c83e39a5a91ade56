import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../local-aws/faults.ts';
import { EFFECT_UNKNOWN } from '../sentences/refusals.ts';
import { image, World } from './world.ts';

/* Deployments that change only tags or only scaling, with responses that are not AWS's to each write. */
const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const tagged = join(folder, 'service.json');
writeFileSync(tagged, JSON.stringify({ tags: [{ key: 'team', value: 'shop' }] }));

let world: World;
afterEach(() => world.end());

const html = (operation: string, more: Partial<Fault> = {}): Fault => ({
  ...{ name: 'html-answer', operations: [operation], ...more },
});
/** Whether the page of a proxy replaces AWS's response, or AWS does not receive the call either. */
const lost = (operation: string): Fault => ({ name: 'reset', operations: [operation] });

describe('deploy-service that changes only the tags of a service', () => {
  const READS = 2;
  it.each([
    ['deployed', 'the tags show that the calls took effect', [html('ecs:TagResource')]],
    ['unknown', 'the tags cannot be read', [html('ecs:TagResource'), html('ecs:DescribeServices', { after: READS })]],
  ])('reports %s if no call gets a response of AWS and %s', async (verdict, _, faults) => {
    world = await World.start();
    world.aws.setFaults(faults);
    const { outputs, exitCode } = await world.run('deploy-service', { 'service-definition': tagged });
    expect(outputs).toMatchObject({ verdict, 'refused-by': '' });
    expect(exitCode).toBe(verdict === 'deployed' ? 0 : 1);
    if (verdict === 'unknown') expect(outputs.reason).toContain(EFFECT_UNKNOWN);
  });
});

describe('deploy-service that changes only the scaling of a service', () => {
  const REGISTER = 'application-autoscaling:RegisterScalableTarget';
  const READ = 'application-autoscaling:Describe*';
  const DENIED: Fault = { name: 'denied', operations: [REGISTER], after: 1, count: 1 };
  it.each([
    ['deployed', 'the scaling shows that a call took effect', [html(REGISTER)], 9],
    ['refused', 'then one refuses it, and the scaling is restored', [{ ...lost(REGISTER), count: 1 }, DENIED], 4],
    ['unknown', 'the scaling cannot be read or restored', [html(REGISTER), html(READ, { after: 1 })], 4],
  ])('reports %s if a call gets no response of AWS and %s', async (verdict, _, faults, max) => {
    world = await World.start();
    const { region, url: endpoint } = world.aws;
    const scaling = new ApplicationAutoScaling({
      region,
      endpoint,
      credentials: await world.admin.config.credentials(),
    });
    const web = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;
    await scaling.registerScalableTarget({ ...web, ResourceId: 'service/demo/web', MinCapacity: 1, MaxCapacity: 4 });
    world.aws.setFaults(faults);
    const inputs = { 'task-definition-arn': 'web:1', scaling: '{ max: 9 }', 'max-retries': 0 };
    const { outputs, annotations, post } = await world.run('deploy-service', inputs);
    world.aws.setFaults([]);
    const { ScalableTargets = [] } = await scaling.describeScalableTargets({ ServiceNamespace: 'ecs' });
    scaling.destroy();
    expect(outputs).toMatchObject({ verdict, 'refused-by': verdict === 'refused' ? 'aws' : '' });
    expect(ScalableTargets[0]?.MaxCapacity).toBe(max);
    const warnings = annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
    expect(warnings).toEqual(
      verdict === 'unknown' ? [expect.stringMatching(/ The scaling of 'web' was not restored\.$/)] : [],
    );
    if (verdict === 'unknown') expect(post?.annotations.map(({ kind }) => kind)).toEqual(['warning']);
  });
});

it('deploy-express reports unknown, and does not update the service, if the result of writing its tags is unknown', async () => {
  world = await World.start();
  const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
  const inputs = {
    ...{ service: '', 'service-name': 'front', image: image('a'), 'container-port': '8080' },
    ...{ 'health-check-path': '/health', 'execution-role-arn': role('execution') },
    'infrastructure-role-arn': role('infrastructure'),
  };
  expect((await world.run('deploy-express', inputs)).outputs.verdict).toBe('deployed');
  world.aws.step(600_000);
  world.aws.clearRequests();
  world.aws.setFaults([lost('ecs:TagResource')]);
  const more = { image: image('b'), tags: '[{"key":"team","value":"shop"}]', 'mutate-tags-on-update': true };
  const { outputs } = await world.run('deploy-express', { ...inputs, ...more });
  expect(outputs).toMatchObject({ verdict: 'unknown', reason: expect.stringContaining('ecs:TagResource') });
  expect(world.calls('UpdateExpressGatewayService')).toBe(0);
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { activeSentence } from '../../../src/deploy/result.ts';
import { CRASHES, NO_IMAGE } from '../local-service.ts';
import { ExpressWorld, image } from './express-service.ts';

const EXECUTION = 'arn:aws:iam::123456789012:role/execution';

let world: ExpressWorld;
afterEach(() => world.aws.close());

/** The scripts of image b's tasks. */
const tasksOfB = (tasks: object[]) => world.aws.setPlans([{ match: { image: 'b'.repeat(64) }, tasks }]);

describe('an Express service that does not exist', () => {
  it('is created with one call and reported as deployed with its ARN and endpoint', async () => {
    world = await ExpressWorld.start({ exists: false });
    const result = await world.deploy('a');
    expect(result).toMatchObject({
      verdict: 'deployed',
      reason: '',
      serviceArn: expect.stringMatching(/:service\/demo\/web$/),
      endpoint: expect.stringMatching(/^web-.*\.on\.aws$/),
      deploymentId: expect.stringMatching(/^ecs-svc\//),
      previousTaskDefinition: '',
    });
    expect(result.serving).toBe(result.taskDefinition);
    expect(world.sent('CreateExpressGatewayService')).toHaveLength(1);
  });

  it('is reported as failed with the cause if its first deployment fails', async () => {
    world = await ExpressWorld.start({ exists: false });
    tasksOfB([NO_IMAGE]);
    const result = await world.deploy('b');
    expect(result).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('no earlier version') });
    expect(result.failures[0]?.cause.id).toBe('image-missing');
  });

  it('is created in the default cluster, which Express Mode creates too', async () => {
    world = await ExpressWorld.start({ exists: false });
    const result = await world.deploy('a', { cluster: 'default' });
    expect(result).toMatchObject({ verdict: 'deployed', serviceArn: expect.stringMatching(/:service\/default\/web$/) });
  });

  it('is reported as started, with the ARN of its task definition, if the step does not wait', async () => {
    world = await ExpressWorld.start({ exists: false });
    const result = await world.deploy('a', { wait: false });
    expect(result).toMatchObject({ verdict: 'started', taskDefinition: expect.stringMatching(/demo-web:1$/) });
  });

  it('is reported without a sentence about an active revision if AWS refuses to create it', async () => {
    world = await ExpressWorld.start({ exists: false });
    world.aws.setFaults(['denied:ecs:CreateExpressGatewayService']);
    expect(activeSentence(await world.deploy('a'))).toBe('');
  });
});

describe('an update of an Express service', () => {
  it('is followed through the canary and reported as deployed at the end', async () => {
    world = await ExpressWorld.start();
    expect(await world.deploy('b')).toMatchObject({ verdict: 'deployed', reason: '' });
    expect((await world.images())[0]).toBe(image('b'));
    expect(world.seconds).toBeGreaterThan(360);
    expect(world.lines.join('\n')).toContain('5% of the production traffic');
    const [sent, ...others] = world.sent('UpdateExpressGatewayService');
    expect(others).toEqual([]);
    expect(Object.keys(sent ?? {}).sort()).toEqual(['executionRoleArn', 'primaryContainer', 'serviceArn']);
  });

  it('to the active configuration is reported as unchanged, and nothing is written', async () => {
    world = await ExpressWorld.start();
    expect(await world.deploy('a')).toMatchObject({ verdict: 'unchanged' });
    expect(world.sent('UpdateExpressGatewayService')).toEqual([]);
  });

  it('uses the new digest of an image whose tag was pushed again, and is reported as unchanged the next time', async () => {
    world = await ExpressWorld.start();
    const tagged = await world.push('1');
    const asked = { configuration: { executionRoleArn: EXECUTION, primaryContainer: { image: tagged } } };
    const first = await world.deploy('a', asked);
    expect(first).toMatchObject({ verdict: 'deployed' });
    expect(await world.deploy('a', asked)).toMatchObject({ verdict: 'unchanged' });
    await world.push('2');
    world.aws.clearRequests();
    expect(await world.deploy('a', asked)).toMatchObject({ verdict: 'deployed' });
    const [sent, ...others] = world.sent('UpdateExpressGatewayService');
    expect([sent, others]).toMatchObject([
      { primaryContainer: { image: expect.stringMatching(/\/shop@sha256:[0-9a-f]{64}$/) } },
      [],
    ]);
    expect(await world.deploy('a', asked)).toMatchObject({ verdict: 'unchanged' });
  });

  it('whose tasks crash is reported as rolled-back after ECS has rolled it back, with the cause', async () => {
    world = await ExpressWorld.start();
    tasksOfB([CRASHES]);
    const result = await world.deploy('b');
    expect(result).toMatchObject({ verdict: 'rolled-back', rolledBack: true });
    expect(result.serving).toBe(result.previousTaskDefinition);
    expect(result.failures).not.toEqual([]);
    expect(await world.images()).toEqual([image('a')]);
  });
});

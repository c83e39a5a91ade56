import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteClusterCommand, DeleteServiceCommand } from '@aws-sdk/client-ecs';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StepOptions } from '../runner/runner.ts';
import { pattern } from '../sentences/pattern.ts';
import { NOT_A_TARGET } from '../sentences/refusals.ts';
import { noTasks } from '../sentences/rollout.ts';
import { definition, World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.end());

function deploy(inputs: StepOptions['inputs'] = {}, container: object = {}) {
  const path = join(folder, 'b.json');
  writeFileSync(path, JSON.stringify(definition('b', container)));
  world.aws.clearRequests();
  return world.run('deploy-service', { 'task-definition': path, ...inputs });
}

const writes = () => world.calls('RegisterTaskDefinition') + world.calls('UpdateService');
const behind = {
  targetGroupArn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/0123456789abcdef',
};
const listening = { portMappings: [{ containerPort: 8080 }] };

/** A service `sent` whose container `web` gets requests at port 8080. */
async function behindLoadBalancer(): Promise<void> {
  const taskDefinition = await world.register('a', listening);
  const loadBalancers = [{ ...behind, containerName: 'web', containerPort: 8080 }];
  await world.createService('sent', { taskDefinition, loadBalancers });
}

interface Case {
  readonly prepare: () => Promise<unknown>;
  readonly inputs?: StepOptions['inputs'];
  readonly container?: object;
  readonly reason: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'a service that was deleted': {
    prepare: () => world.admin.send(new DeleteServiceCommand({ cluster: 'demo', service: 'web', force: true })),
    reason: /'web' is (?:DRAINING|INACTIVE), not ACTIVE/,
  },
  'a cluster that was deleted': {
    prepare: async () => {
      await world.admin.send(new DeleteServiceCommand({ cluster: 'demo', service: 'web', force: true }));
      world.aws.step(300_000);
      await world.admin.send(new DeleteClusterCommand({ cluster: 'demo' }));
    },
    reason: /'web' is INACTIVE, not ACTIVE|cluster 'demo' was not found/,
  },
  'a task definition without the container of the load balancer': {
    prepare: behindLoadBalancer,
    inputs: { service: 'sent' },
    container: { ...listening, name: 'app' },
    reason: pattern`requests to the container 'web', ${NOT_A_TARGET} \(it has 'app'\)`,
  },
  'a container without a mapping for the port of the load balancer': {
    prepare: behindLoadBalancer,
    inputs: { service: 'sent' },
    container: { portMappings: [{ containerPort: 3000 }] },
    reason: /requests to port 8080 of container 'web', which has no such port mapping/,
  },
  'percentages that allow no task to be replaced': {
    prepare: () => world.createService('tight', { desiredCount: 5 }),
    inputs: { service: 'tight', 'minimum-healthy-percent': 90, 'maximum-percent': 110 },
    reason: /5 desired tasks, a minimum of 90% and a maximum of 110%, ECS can neither stop .* nor start/,
  },
  'a secret without a value': {
    prepare: async () => {
      const { region, url: endpoint } = world.aws;
      const secrets = new SecretsManagerClient({
        region,
        endpoint,
        credentials: await world.admin.config.credentials(),
      });
      await secrets.send(new CreateSecretCommand({ Name: 'empty' }));
      secrets.destroy();
    },
    container: {
      secrets: [{ name: 'DB', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:empty' }],
    },
    reason: /'DB', but the secret .*:secret:empty has no version 'AWSCURRENT'/,
  },
};

describe('before any write, preflight refuses', () => {
  it.each(Object.keys(CASES))('%s', async (name) => {
    const { prepare, inputs, container, reason } = CASES[name] as Case;
    await prepare();
    const run = await deploy(inputs, container);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'refused' });
    expect(run.outputs.reason).toMatch(reason);
    expect(run.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(1);
    expect(writes()).toBe(0);
  });
});

it('a service with a desired count of 0 is deployed, with a warning that no task was started', async () => {
  await world.createService('idle', { desiredCount: 0 });
  const run = await deploy({ service: 'idle' });
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
  expect(run.annotations).toMatchObject([
    { kind: 'warning', message: expect.stringMatching(/^idle: the desired count is 0/) },
  ]);
  expect(run.summary).toContain(noTasks('idle'));
});

it('a service is deployed if its percentages leave room for a task', async () => {
  await world.createService('roomy', { desiredCount: 10 });
  const run = await deploy({ service: 'roomy', 'minimum-healthy-percent': 90, 'maximum-percent': 110 });
  expect(run.outputs).toMatchObject({ verdict: 'deployed' });
});

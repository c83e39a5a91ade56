import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOf } from '../../scripts/workflows/copy.ts';
import { GithubApi } from '../runner/github-api.ts';
import { OF_TRAFFIC } from '../sentences/rollout.ts';
import { job, mustBeGreen, reported } from './caller.ts';
import { type Consumer, exampleHooks } from './consumer.ts';
import { example, ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

let stand: Stand;
/** The version of the service before the first delivery. */
let seeded: string;

describeWith(['ACT', 'ENGINE'], 'the examples, run by act:', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    seeded = await stand.createService('production');
  });
  afterAll(() => stand?.close());

  it('minimal.yml builds a commit and delivers it', async () => {
    const consumer = stand.consumer({ 'deliver.yml': example('minimal.yml') });
    const commit = consumer.commitVersion('v1');
    mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const { revision, image } = await stand.serving('production');
    expect(revision).not.toBe(seeded);
    expect(image).toMatch(new RegExp(`^${stand.aws.host}/hello@sha256:`));
    const { imageDetails } = await stand.clients.ecr.describeImages({
      repositoryName: 'hello',
      imageIds: [{ imageTag: commit }],
    });
    expect(image).toContain(imageDetails?.[0]?.imageDigest);
  });

  it('record.yml records the delivery as a GitHub Deployment with the digest, and the image as a linked artifact', async () => {
    const github = await GithubApi.start();
    try {
      const consumer = stand.consumer({ 'deliver.yml': copyOf(example('record.yml')) });
      const commit = consumer.commitVersion('recorded');
      mustBeGreen(await stand.run(consumer, 'deliver.yml', { env: { GITHUB_API_URL: github.url } }));
      const digest = (await stand.serving('production')).image.split('@')[1];
      const [deployment, status, artifact] = github.requests.map(({ body }) => body);
      expect(deployment).toMatchObject({ ref: commit, environment: 'production', payload: { digest } });
      expect(status).toMatchObject({ state: 'success', environment: 'production' });
      expect(artifact).toMatchObject({ digest, status: 'deployed', cluster: 'production' });
    } finally {
      await github.end();
    }
  });

  it('the hooks set up the language before the build, test the environment after it, and notify Slack and Teams', async () => {
    const printed: string[] = [];
    const page = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => printed.push(`${request.url} ${chunk}`));
      request.on('end', () => response.end('ok'));
    });
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    const secrets = '    secrets: { hook-secrets: "${{ secrets.HOOKS }}" }\n    with:\n';
    const text = example('minimal.yml').replace('    with:\n', secrets);
    const consumer = stand.consumer({ 'deliver.yml': text });
    for (const [name, hook] of exampleHooks()) consumer.write(`.github/slipway/${name}/action.yml`, hook);
    const scripts = { test: 'echo unit tests', 'test:e2e': 'echo browser tests' };
    consumer.write('package.json', JSON.stringify({ name: 'hello', version: '1.0.0', scripts }));
    const packages = { '': { name: 'hello', version: '1.0.0' } };
    consumer.write(
      'package-lock.json',
      JSON.stringify({ name: 'hello', version: '1.0.0', lockfileVersion: 3, packages }),
    );
    consumer.commitVersion('hooked');
    try {
      const given = JSON.stringify({ SLACK_URL: `${address}/slack`, TEAMS_URL: `${address}/teams` });
      const run = mustBeGreen(await stand.run(consumer, 'deliver.yml', { secrets: { HOOKS: given } }));
      expect(job(run, 'Build hello').log).toMatch(/Node.js 24 is set up\.[\s\S]*unit tests/);
      expect(job(run, 'Deliver/production').log).toMatch(/Node.js 24 is set up\.[\s\S]*browser tests/);
      const message = expect.stringMatching(/\{\s*"text": "acme\/hello: \{\\"production\\":\\"deployed\\"\} +https:/);
      expect(printed.map((line) => line.split(' ')[0])).toEqual(['/slack', '/teams']);
      for (const line of printed) expect(line).toEqual(message);
    } finally {
      page.closeAllConnections();
      page.close();
    }
  });

  describe('the example with staging and production', () => {
    // Roles, Regions, clusters and services are variables, of which act supports one set for all environments.
    const vars = {
      SLIPWAY_REPOSITORY: 'hello',
      SLIPWAY_BUILD_ROLE: ROLES.build,
      SLIPWAY_BUILD_REGION: 'eu-central-1',
      SLIPWAY_ROLE: ROLES.deploy,
      SLIPWAY_REGION: 'eu-central-1',
      SLIPWAY_CLUSTER: 'both',
      SLIPWAY_SERVICES: 'hello',
    };
    let consumer: Consumer;
    let first: { revision: string; image: string };

    it('deploys each commit to both environments, and announces the outcome', async () => {
      await stand.createService('both');
      consumer = stand.consumer({ 'deliver.yml': example('staging-production.yml') });
      consumer.commitVersion('sp1');
      const run = mustBeGreen(await stand.run(consumer, 'deliver.yml', { vars }));
      first = await stand.serving('both');
      expect(job(run, 'Announce').log).toContain(
        `digest=${first.image.split('@')[1]} verdicts={"staging":"deployed","production":"unchanged"} failed=\n`,
      );
      consumer.commitVersion('sp2');
      mustBeGreen(await stand.run(consumer, 'deliver.yml', { vars }));
      expect((await stand.serving('both')).image).not.toBe(first.image);
    });

    it('deploys an older image again when the workflow is dispatched', async () => {
      const event = 'workflow_dispatch' as const;
      const image = first.image.replace(/^[^/]+\//, '');
      const refused = await stand.run(consumer, 'deliver.yml', {
        event,
        inputs: { image, 'if-older': 'refuse' },
        vars,
      });
      expect(refused.green).toBe(false);
      expect(reported(refused)).toEqual({
        verdicts: { staging: 'superseded', production: 'not-started' },
        failed: 'staging',
      });
      const again = { event, inputs: { image, 'if-older': 'deploy' }, vars };
      mustBeGreen(await stand.run(consumer, 'deliver.yml', again));
      expect((await stand.serving('both')).image).toBe(first.image);
    });
  });

  it('the example of a canary with approval shifts a share of the traffic, and the rest once the environment has approved the job', async () => {
    const before = await stand.createService('canary');
    await stand.clients.ecs.updateService({
      cluster: 'canary',
      service: 'hello',
      deploymentConfiguration: {
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
        bakeTimeInMinutes: 0,
        lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] }],
      },
    });
    const text = example('canary-with-approval.yml').replaceAll('cluster: production', 'cluster: canary');
    const consumer = stand.consumer({ 'deliver.yml': text });
    consumer.commitVersion('canary');
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const canary = job(run, 'Canary').log;
    expect(canary.match(/::set-output:: verdict=\w+/g)).toEqual(
      Array.from({ length: 2 }, () => '::set-output:: verdict=paused'),
    );
    expect(canary).toContain(`PRE_PRODUCTION_TRAFFIC_SHIFT, 10% ${OF_TRAFFIC}`);
    expect(job(run, 'Approve').log).toContain('::set-output:: verdict=deployed');
    expect([...run.jobs.keys()].filter((name) => name.includes('rejected'))).toEqual([]);
    expect((await stand.serving('canary')).revision).not.toBe(before);
  });

  describe('the example with several services', () => {
    const services = ['web', 'worker', 'scheduler'];
    const serving = () => Promise.all(services.map((service) => stand.serving('production', service)));
    let page: Server;
    let consumer: Consumer;

    beforeAll(async () => {
      page = createServer((_request, response) => void response.end('ok'));
      await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
      for (const service of services) await stand.createService('production', service);
      const address = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
      const text = example('several-services.yml').replaceAll('https://shop.example.com', address);
      consumer = stand.consumer({ 'deliver.yml': text });
      for (const service of services) consumer.writeTaskDefinition(`deploy/${service}.json`, { family: service });
      consumer.commitVersion('v1');
    });
    afterAll(() => void page?.close());

    it('deploys one image to all services', async () => {
      mustBeGreen(await stand.run(consumer, 'deliver.yml'));
      const now = await serving();
      expect(now.map(({ revision }) => revision.split('/').at(-1))).toEqual(services.map((name) => `${name}:1`));
      expect(new Set(now.map(({ image }) => image)).size).toBe(1);
      expect(now[0]?.image).toMatch(new RegExp(`^${stand.aws.host}/shop@sha256:`));
    });

    it('rolls all services back if one fails', async () => {
      const before = await serving();
      const command = ['sh', '-c', 'echo no queue at $((6 * 7)); exit 1'];
      consumer.writeTaskDefinition('deploy/worker.json', { family: 'worker', command });
      consumer.commitVersion('v2');
      const run = await stand.run(consumer, 'deliver.yml');
      expect(run.green).toBe(false);
      expect(job(run, 'Deliver/production').log).toContain('no queue at 42');
      expect(reported(run)).toEqual({ verdicts: { production: 'rolled-back' }, failed: 'production' });
      expect(await serving()).toEqual(before);
    });
  });
});

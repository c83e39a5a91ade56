import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { job, mustBeGreen, outputs } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { example, ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const SERVICES = ['web', 'api', 'worker'];

/**
 * Our example with a second environment, one cluster per environment, options of the build, and a container whose name
 * differs from its image's.
 */
function workflow(): string {
  const text = example('monorepo.yml')
    .replaceAll('shop/', 'mono/')
    .replace('context: api', 'context: api, platforms: linux/amd64')
    .replace('context: worker', 'context: worker, containers: [job]')
    .replace('    with:\n', "    with:\n      cache: none\n      build: '{ build-args: { UNUSED: 1.10 } }'\n");
  const entry = text.slice(text.indexOf('        - name: production'));
  const both = ['mono-one', 'mono-two'].map((name) => entry.replaceAll('production', name)).join('');
  return `${text.replace(entry, both)}
  show:
    needs: deliver
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.deliver.outputs) }}' | tr -d '\\n '
`;
}

/** The same call of plan.yml, on a pull request. */
function planWorkflow(): string {
  return workflow()
    .replace(/on:\n.*\n.*\n/, 'on: pull_request\n')
    .replace('deliver.yml@v1', 'plan.yml@v1')
    .replace('    with:\n', `    with:\n      plan-role: ${ROLES.deploy}\n`);
}

let stand: Stand;
let consumer: Consumer;
const serving = () => Promise.all(SERVICES.map((service) => stand.serving('mono-two', service)));

describeWith(['ACT', 'ENGINE'], 'deliver.yml and plan.yml for a repository with three services, run by act:', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    for (const service of SERVICES) {
      await stand.clients.ecr.createRepository({ repositoryName: `mono/${service}`, imageTagMutability: 'IMMUTABLE' });
      for (const cluster of ['mono-one', 'mono-two']) await stand.createService(cluster, service);
    }
    consumer = stand.consumer({ 'deliver.yml': workflow(), 'plan.yml': planWorkflow() });
    const sample = JSON.parse(readFileSync(join(consumer.folder, 'task-definition.json'), 'utf8'));
    for (const service of SERVICES) {
      const name = service === 'worker' ? 'job' : service;
      const [container] = sample.containerDefinitions;
      const definition = { ...sample, family: `mono-${service}`, containerDefinitions: [{ ...container, name }] };
      consumer.write(`${service}/task.json`, JSON.stringify(definition));
      for (const file of ['Dockerfile', 'start.sh'])
        cpSync(join(consumer.folder, file), join(consumer.folder, service, file));
    }
    consumer.commit('first');
  });
  afterAll(() => stand?.close());

  it('a delivery builds each image once and sets it in the containers with its name, in both environments', async () => {
    const run = mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const { images, verdicts, digest } = outputs(run);
    expect(verdicts).toEqual({ 'mono-one': 'deployed', 'mono-two': 'deployed' });
    const now = await serving();
    expect(now.map(({ image }) => image.replace(/^[^/]+\//, ''))).toEqual(
      SERVICES.map((name) => {
        const { repository, digest: own } = (images as Record<string, Record<string, string>>)[name] ?? {};
        return `${repository}@${own}`;
      }),
    );
    expect(digest).toBe((images as Record<string, Record<string, string>>).web?.digest);
    const builds = [...run.jobs.keys()]
      .map((name) => name.split('/').at(-1) ?? '')
      .filter((name) => name.startsWith('Build '));
    expect(builds.toSorted()).toEqual(SERVICES.map((name) => `Build ${name}`).toSorted());
    expect(job(run, 'Build web').green).toBe(true);
  });

  it('a delivery deploys only the service that a commit changes, and leaves the others unchanged', async () => {
    const before = await serving();
    consumer.edit('web/Dockerfile', /^ARG VERSION=.*$/m, 'ARG VERSION=changed');
    consumer.commit('second');
    stand.aws.clearRequests();
    mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const now = await serving();
    expect(now.map(({ revision }, index) => revision === before[index]?.revision)).toEqual([false, true, true]);
    expect(stand.aws.requests({ service: 'ecs', operation: 'UpdateService' })).toHaveLength(2);
  });

  it('a plan builds only the image that a pull request changes, and reuses the others by their content', async () => {
    const base = consumer.head();
    consumer.edit('api/Dockerfile', /^ARG VERSION=.*$/m, 'ARG VERSION=planned');
    const sha = consumer.commit('third');
    const repo = { full_name: 'acme/hello' };
    const payload = { pull_request: { number: 7, head: { sha, repo }, base: { sha: base, ref: 'main', repo } } };
    const env = { GITHUB_API_URL: 'http://127.0.0.1:1' };
    const { log } = mustBeGreen(await stand.run(consumer, 'plan.yml', { event: 'pull_request', payload, env }));
    expect(log).toContain('- Image `api` would be built: the repository has no image with the same content');
    for (const name of ['web', 'worker'])
      expect(log).toMatch(new RegExp(`- Image \`${name}\` would be reused: sha256:`));
    expect(log.match(/- `api`: a new image against `mono-api:\d+`/g)).toHaveLength(2);
    expect(log.match(/- `(web|worker)`: no change against `mono-\w+:\d+`/g)).toHaveLength(4);
  });
});

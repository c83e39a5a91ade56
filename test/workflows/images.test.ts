import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { job, mustBeGreen, outputs } from './caller.ts';
import type { Consumer } from './consumer.ts';
import { ROLES, Stand } from './stand.ts';
import { describeWith } from './tool.ts';

const SERVICES = ['web', 'api', 'worker'];

const environment = (name: string) => `        - name: ${name}
          role: ${ROLES.deploy}
          region: eu-central-1
          cluster: ${name}
          services: [web=web/task.json, api=api/task.json, worker=worker/task.json]`;

const WORKFLOW = `on: [push, workflow_dispatch]
jobs:
  deliver:
    name: Deliver
    uses: OWNER/slipway/.github/workflows/deliver.yml@v1
    with:
      build-role: ${ROLES.build}
      build-region: eu-central-1
      cache: none
      build: '{ build-args: { UNUSED: 1.10 } }'
      images: |
        - { name: web, repository: mono/web, context: web }
        - { name: api, repository: mono/api, context: api, platforms: linux/amd64 }
        - { name: worker, repository: mono/worker, context: worker, containers: [job] }
      environments: |
${environment('mono-one')}
${environment('mono-two')}
  show:
    needs: deliver
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.deliver.outputs) }}' | tr -d '\\n '
`;

let stand: Stand;
let consumer: Consumer;
const serving = () => Promise.all(SERVICES.map((service) => stand.serving('mono-two', service)));

describeWith(['ACT', 'ENGINE'], 'deliver.yml of a repository with three services, run by act', () => {
  beforeAll(async () => {
    stand = await Stand.open();
    for (const service of SERVICES) {
      await stand.clients.ecr.createRepository({ repositoryName: `mono/${service}`, imageTagMutability: 'IMMUTABLE' });
      for (const cluster of ['mono-one', 'mono-two']) await stand.createService(cluster, service);
    }
    consumer = stand.consumer({ 'deliver.yml': WORKFLOW });
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

  it('builds each image once and gives it to the containers of its name, in both environments', async () => {
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

  it('deploys the one service that a commit changes, and leaves the others as they are', async () => {
    const before = await serving();
    consumer.edit('web/Dockerfile', /^ARG VERSION=.*$/m, 'ARG VERSION=changed');
    consumer.commit('second');
    stand.aws.clearRequests();
    mustBeGreen(await stand.run(consumer, 'deliver.yml'));
    const now = await serving();
    expect(now.map(({ revision }, index) => revision === before[index]?.revision)).toEqual([false, true, true]);
    expect(stand.aws.requests({ service: 'ecs', operation: 'UpdateService' })).toHaveLength(2);
  });
});

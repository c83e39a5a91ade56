import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { createRepository } from '../../runner/git.ts';
import { versionKept } from '../../sentences/images.ts';
import { ScriptedDocker } from './docker.ts';
import { publishRequest } from './order.ts';

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
let notices: string[];
const saved = { ...process.env };

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  docker.driver = 'docker-container';
  notices = [];
  folder = mkdtempSync(join(tmpdir(), 'slipway-digest-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  createRepository(folder);
  Object.assign(process.env, aws.env);
  await clientsOf(aws).ecr.createRepository({ repositoryName: 'web' });
});
afterEach(async () => {
  process.env = { ...saved };
  rmSync(folder, { recursive: true });
  await aws.close();
});

const run = (tags: readonly string[]) =>
  publishRequest(
    { folder, docker, region: aws.region, notices },
    { tags },
    { buildArgs: { VERSION: 'v{{version}}' }, outputs: { image: {}, byDigest: true, files: [] } },
  );

const command = () => docker.calls.find((call) => call.startsWith('buildx build'));

it.each([
  ['if no rule is set, the version that docker/metadata-action defines by default', ['sha'], 'main'],
  ['if rules are set, the version that they define', ['type=sha', 'type=raw,value=7,priority=900'], '7'],
])('an image that is pushed by digest gets, %s, and no tag', async (_, tags, version) => {
  expect(await run(tags)).toMatchObject({ version });
  expect(docker.labels['org.opencontainers.image.version']).toBe(version);
  expect(command()).toContain(`--build-arg VERSION=v${version} `);
  const { imageDetails = [] } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' });
  expect(imageDetails.map(({ imageTags = [] }) => imageTags)).toEqual([[]]);
  expect(notices).toEqual([]);
});

it('an image that is pushed by digest keeps {{version}} in a build argument, with a notice, if no rule defines it', async () => {
  await run(['type=ref,event=tag']);
  expect(command()).toContain('--build-arg VERSION=v{{version}} ');
  expect(notices).toEqual([
    versionKept(
      'VERSION',
      'no rule defines a version in this run',
      "set 'tags' to one that applies to every run, such as 'type=sha'",
    ),
  ]);
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../local-aws/faults.ts';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import type { PublishRequest } from '../../../src/ecr/publish-job.ts';
import { createRepository } from '../../../src/ecr/repository.ts';
import { clientsOf } from '../../local-aws/clients.ts';
import { ScriptedDocker } from './docker.ts';
import { publishRequest } from './order.ts';

/* Writes to ECR whose responses are lost, or do not come from ECR. */

let aws: LocalAws;
let docker: ScriptedDocker;
let folder: string;
const saved = { ...process.env };

beforeEach(async () => {
  aws = await startLocalAws();
  docker = new ScriptedDocker(aws);
  folder = mkdtempSync(join(tmpdir(), 'slipway-publish-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'one');
  Object.assign(process.env, aws.env);
  await repository('scratch');
});
afterEach(async () => {
  process.env = { ...saved };
  rmSync(folder, { recursive: true });
  await aws.close();
});

async function repository(repositoryName: string) {
  await clientsOf(aws).ecr.createRepository({ repositoryName });
}

const run = (changes: Partial<Omit<PublishRequest, 'build'>>, maxRetries = 0) =>
  publishRequest({ folder, docker, region: aws.region, notices: [], maxRetries }, changes, {});

describe('a tag whose PutImage call gets an unusable response', () => {
  // The build and the push of the simulated docker command also put an image.
  const afterPush = { operations: ['ecr:PutImage'], after: 2 };
  it.each<[string, Fault]>([
    ['a lost response', { name: 'lost-answer' }],
    ["a proxy's page", { name: 'html-answer', status: 502 }],
  ])('is reported as added if the tag then refers to the image: %s', async (_, fault) => {
    await repository('web');
    aws.setFaults([{ ...fault, ...afterPush }]);
    const { digest } = await run({ tags: ['sha', 'latest'] });
    const { imageDetails } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' });
    expect(imageDetails).toMatchObject([{ imageDigest: digest, imageTags: expect.arrayContaining(['latest']) }]);
  });

  it('is not added, and the step fails, if the call did not take effect', async () => {
    await repository('web');
    aws.setFaults([{ name: 'server-error', ...afterPush }]);
    await expect(run({ tags: ['sha', 'latest'] })).rejects.toThrow('ecr:PutImage failed without a valid response');
  });
});

it("a push that could not read a layer from GitHub's cache is not reported as denied by ECR", async () => {
  await repository('web');
  docker.failures.push(
    `failed to push ${aws.host}/web:1: failed to copy: GET https://x.blob.core.windows.net/actions-cache/1: 403 Server failed to authenticate the request.`,
  );
  await expect(run({})).rejects.toThrow('the GitHub Actions cache');
});

describe('a file of the runner that cannot be written', () => {
  const broken = () => {
    throw new Error("GITHUB_OUTPUT is '/x', which cannot be written");
  };
  const place = () => ({ folder, docker, region: aws.region, notices: [] });
  const names = async () => {
    const { repositories = [] } = await clientsOf(aws).ecr.describeRepositories({});
    return repositories.map(({ repositoryName }) => repositoryName);
  };

  it.each(['docker', 'docker-container'])('is found before anything is written, with the driver %s', async (driver) => {
    docker.driver = driver;
    const create = { mutability: undefined, scanOnPush: undefined, lifecyclePolicy: undefined, tags: {} };
    await expect(publishRequest({ ...place(), beforeWrite: broken }, { create }, {})).rejects.toThrow(
      'GITHUB_OUTPUT is ',
    );
    expect(await names()).toEqual(['scratch']);
    expect(docker.changes).toEqual([]);
  });

  it('is found between the build and the push, and nothing is pushed', async () => {
    await repository('web');
    let beforeWrite = () => {};
    docker.afterBuild = async () => {
      beforeWrite = broken;
    };
    const published = publishRequest({ ...place(), beforeWrite: () => beforeWrite() }, {}, {});
    await expect(published).rejects.toThrow('GITHUB_OUTPUT is ');
    expect(docker.builds).toBe(1);
    const { imageDetails } = await clientsOf(aws).ecr.describeImages({ repositoryName: 'web' });
    expect(imageDetails).toEqual([]);
  });
});

describe('a repository that is created', () => {
  const lifecyclePolicy =
    '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":100},"action":{"type":"expire"}}]}';
  const create = { mutability: undefined, scanOnPush: undefined, lifecyclePolicy, tags: {} };

  it.each<[string, Fault, number]>([
    ['is lost and the SDK repeats the call', { name: 'lost-answer', count: 1 }, 1],
    ['is lost and the call is not repeated', { name: 'lost-answer' }, 0],
    ["is replaced with a proxy's response", { name: 'html-answer', status: 502 }, 0],
  ])('gets its lifecycle policy if the response to CreateRepository %s', async (_, fault, maxRetries) => {
    aws.setFaults([{ ...fault, operations: ['ecr:CreateRepository'] }]);
    await run({ create }, maxRetries);
    const { lifecyclePolicyText } = await clientsOf(aws).ecr.getLifecyclePolicy({ repositoryName: 'web' });
    expect(lifecyclePolicyText).toBe(lifecyclePolicy);
  });

  it('keeps its settings if another program created it in the meantime', async () => {
    await repository('web');
    const settings = { maxRetries: 1, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
    const clients = createClients({ ...settings, region: aws.region }, async () => '');
    expect(await createRepository(clients, 'web', undefined, create)).toMatchObject({ name: 'web' });
    const reading = clientsOf(aws).ecr.getLifecyclePolicy({ repositoryName: 'web' });
    await expect(reading).rejects.toThrow('Lifecycle policy does not exist');
  });

  it('without its lifecycle policy is reported, with the fix, because later runs do not set the policy', async () => {
    aws.setFaults([{ name: 'denied', operations: ['ecr:PutLifecyclePolicy'] }]);
    await expect(run({ create })).rejects.toThrow(
      /'web' was created, but not its lifecycle policy, which later runs do not set: set it manually, or delete the repository .* Allow ecr:PutLifecyclePolicy/,
    );
  });
});

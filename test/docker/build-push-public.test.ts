import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from '../local-aws/clients.ts';
import { createRepository } from '../runner/git.ts';
import { runAction, type StepOptions } from '../runner/runner.ts';
import { describeWithEngine } from './engine.ts';

let aws: LocalAws;
let workspace: string;

const build = (inputs: StepOptions['inputs'], stepEnv: Record<string, string> = {}) =>
  runAction('build-push', {
    aws,
    workspace,
    env: { DOCKER_HOST: process.env.DOCKER_HOST ?? '' },
    stepEnv,
    inputs: { cache: 'none', ...inputs },
  });

describeWithEngine('build-push to ECR Public', () => {
  beforeAll(async () => {
    aws = await startLocalAws();
    workspace = mkdtempSync(join(tmpdir(), 'slipway-public-'));
    writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
    createRepository(workspace);
  });
  beforeEach(() => aws.clearRequests());
  afterAll(async () => {
    await aws.close();
    rmSync(workspace, { recursive: true });
  });

  it('creates the repository, pushes to the URI with the alias, and reuses the image without a Region', async () => {
    const created = await build({
      repository: 'web',
      'registry-type': 'public',
      'create-repository': true,
      tags: 'sha\nlatest',
    });
    expect(created.conclusion).toBe('success');
    const { digest, image, repository, registry } = created.outputs;
    expect({ image, repository, registry }).toEqual({
      image: `${aws.host}/l0c4l4w5/web@${digest}`,
      repository: 'l0c4l4w5/web',
      registry: aws.host,
    });
    const { imageDetails = [] } = await clientsOf(aws).ecrPublic.describeImages({ repositoryName: 'web' });
    expect(imageDetails.map(({ imageDigest, imageTags }) => [imageDigest, imageTags?.length])).toEqual([[digest, 2]]);
    const again = await build(
      { repository: 'public.ecr.aws/l0c4l4w5/web', tags: 'sha\nstable' },
      { AWS_REGION: '', AWS_DEFAULT_REGION: '' },
    );
    expect(again.conclusion).toBe('success');
    expect(again.outputs).toMatchObject({ reused: 'true', digest, image });
    expect(aws.requests({ service: 'ecr' })).toEqual([]);
  });

  it("refuses settings that a public registry does not have, and another account's alias", async () => {
    const refused = await build({
      ...{ repository: 'web', 'registry-type': 'public', scan: 'high', 'registry-id': '123456789012' },
      ...{ 'create-repository': true, 'image-tag-mutability': 'IMMUTABLE' },
    });
    expect(refused.annotations.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("'registry-id' is for private registries"),
        expect.stringContaining("'image-tag-mutability' is for private repositories"),
        expect.stringContaining("'scan' is 'high', but ECR Public does not scan"),
      ]),
    );
    expect(aws.requests()).toEqual([]);
    const another = await build({ repository: 'public.ecr.aws/other/web' });
    expect(another.annotations).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("The alias 'other' does not belong to the public registry"),
      }),
    ]);
  });
});

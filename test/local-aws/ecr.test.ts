import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
let ecr: ReturnType<typeof clientsOf>['ecr'];
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0 });
  ecr = clientsOf(aws).ecr;
});
afterEach(() => aws.close());

async function push(repositoryName: string, tags: string[], config: Record<string, unknown> = {}) {
  const { authorizationData } = await ecr.getAuthorizationToken({});
  const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
  return pushImage(
    { layers: [Buffer.from('x')], config },
    { repository: `${aws.host}/${repositoryName}`, tags, authorizationToken },
  );
}

describe('repositories', () => {
  it('are created, described, listed in pages, and deleted', async () => {
    for (const repositoryName of ['a1', 'b1', 'c1']) await ecr.createRepository({ repositoryName });
    const first = await ecr.describeRepositories({ maxResults: 2 });
    const second = await ecr.describeRepositories({ maxResults: 2, nextToken: first.nextToken });
    expect([first, second].flatMap((page) => page.repositories?.map((one) => one.repositoryName))).toEqual([
      'a1',
      'b1',
      'c1',
    ]);
    expect(second.nextToken).toBeUndefined();
    await ecr.deleteRepository({ repositoryName: 'b1' });
    await expect(ecr.describeRepositories({ repositoryNames: ['b1'] })).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'b1' does not exist in the registry with id '123456789012'",
    });
  });

  it.each([
    ['a name that is in use', { repositoryName: 'taken' }, 'RepositoryAlreadyExistsException'],
    ['capital letters in the name', { repositoryName: 'Web' }, 'InvalidParameterException'],
    ['an unknown mutability', { repositoryName: 'web', imageTagMutability: 'SOMETIMES' }, 'InvalidParameterException'],
    [
      'an exclusion mode without filters',
      { repositoryName: 'web', imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' },
      'InvalidParameterException',
    ],
  ])('cannot be created with %s', async (_name, input, name) => {
    await ecr.createRepository({ repositoryName: 'taken' });
    await expect(ecr.createRepository(input as never)).rejects.toMatchObject({ name });
  });

  it('are deleted only with force if they have images', async () => {
    await ecr.createRepository({ repositoryName: 'web' });
    await push('web', ['a']);
    await expect(ecr.deleteRepository({ repositoryName: 'web' })).rejects.toMatchObject({
      name: 'RepositoryNotEmptyException',
    });
    await ecr.deleteRepository({ repositoryName: 'web', force: true });
  });

  it('are not found under another registry ID', async () => {
    await ecr.createRepository({ repositoryName: 'web' });
    await expect(ecr.listImages({ repositoryName: 'web', registryId: '999999999999' })).rejects.toMatchObject({
      message: "The repository with name 'web' does not exist in the registry with id '999999999999'",
    });
  });

  it('keep mutability, lifecycle policy, scanning configuration and tags', async () => {
    const repositoryName = 'web';
    const filters = [{ filterType: 'WILDCARD' as const, filter: 'latest*' }];
    const { repository } = await ecr.createRepository({ repositoryName, tags: [{ Key: 'team', Value: 'a' }] });
    const resourceArn = repository?.repositoryArn ?? '';
    await ecr.putImageTagMutability({
      repositoryName,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: filters,
    });
    await ecr.putImageScanningConfiguration({ repositoryName, imageScanningConfiguration: { scanOnPush: true } });
    await ecr.tagResource({ resourceArn, tags: [{ Key: 'cost', Value: 'b' }] });
    expect((await ecr.describeRepositories({})).repositories).toMatchObject([
      {
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: filters,
        imageScanningConfiguration: { scanOnPush: true },
      },
    ]);
    expect((await ecr.listTagsForResource({ resourceArn })).tags).toEqual([
      { Key: 'team', Value: 'a' },
      { Key: 'cost', Value: 'b' },
    ]);
    await expect(ecr.getLifecyclePolicy({ repositoryName })).rejects.toMatchObject({
      name: 'LifecyclePolicyNotFoundException',
    });
    const lifecyclePolicyText =
      '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":100},"action":{"type":"expire"}}]}';
    await ecr.putLifecyclePolicy({ repositoryName, lifecyclePolicyText });
    expect(await ecr.getLifecyclePolicy({ repositoryName })).toMatchObject({ lifecyclePolicyText });
  });
});

describe('GetAuthorizationToken', () => {
  it('returns a password that is valid for twelve hours and the local endpoint for each registry', async () => {
    const { authorizationData = [] } = await ecr.getAuthorizationToken({
      registryIds: ['123456789012', '210987654321'],
    });
    expect(authorizationData.map(({ proxyEndpoint }) => proxyEndpoint)).toEqual([aws.url, aws.url]);
    const [user, password] = Buffer.from(authorizationData[0]?.authorizationToken ?? '', 'base64')
      .toString()
      .split(':');
    expect([user, password?.length]).toEqual(['AWS', 128]);
    expect(aws.issuedSecrets()).toContainEqual({ what: "a password of ECR's registry", value: password });
    expect(authorizationData[0]?.expiresAt?.getTime()).toBe(aws.clock.now() + 12 * 3600 * 1000);
  });
});

describe('images in the local ECR', () => {
  beforeEach(async () => {
    await ecr.createRepository({ repositoryName: 'web' });
  });

  it('that do not exist cause an error with their IDs', async () => {
    await expect(ecr.describeImages({ repositoryName: 'web', imageIds: [{ imageTag: 'no' }] })).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message:
        "The image with imageId {imageDigest:'null', imageTag:'no'} does not exist within the repository with name 'web' in the registry with id '123456789012'",
    });
  });

  it('get another tag with PutImage, which refuses a tag that the image already has', async () => {
    const { digest } = await push('web', ['a']);
    const { images } = await ecr.batchGetImage({ repositoryName: 'web', imageIds: [{ imageTag: 'a' }] });
    const again = { repositoryName: 'web', imageManifest: images?.[0]?.imageManifest, imageTag: 'b' };
    expect((await ecr.putImage(again)).image?.imageId).toEqual({ imageDigest: digest, imageTag: 'b' });
    await expect(ecr.putImage(again)).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' });
    await ecr.putImageTagMutability({ repositoryName: 'web', imageTagMutability: 'IMMUTABLE' });
    await expect(ecr.putImage(again)).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' });
    const other = { ...again, imageTag: 'c', imageDigest: `sha256:${'0'.repeat(64)}` };
    await expect(ecr.putImage(other)).rejects.toMatchObject({ name: 'ImageDigestDoesNotMatchException' });
    expect((await ecr.listImages({ repositoryName: 'web' })).imageIds).toEqual([
      { imageDigest: digest, imageTag: 'a' },
      { imageDigest: digest, imageTag: 'b' },
    ]);
  });

  it('are deleted with their last tag', async () => {
    const { digest } = await push('web', ['a', 'b']);
    const remove = (imageTag: string) => ecr.batchDeleteImage({ repositoryName: 'web', imageIds: [{ imageTag }] });
    expect((await remove('a')).imageIds).toEqual([{ imageDigest: digest, imageTag: 'a' }]);
    expect((await ecr.describeImages({ repositoryName: 'web' })).imageDetails).toHaveLength(1);
    await remove('b');
    expect((await ecr.describeImages({ repositoryName: 'web' })).imageDetails).toEqual([]);
    expect((await remove('b')).failures?.[0]?.failureCode).toBe('ImageNotFound');
  });

  it('are scanned after some time, with the findings in the label of the image', async () => {
    const { digest } = await push('web', ['a'], { Labels: { 'local-aws.scan-findings': 'CRITICAL=1,LOW=2' } });
    const wanted = { repositoryName: 'web', imageId: { imageDigest: digest } };
    await expect(ecr.describeImageScanFindings(wanted)).rejects.toMatchObject({ name: 'ScanNotFoundException' });
    await ecr.startImageScan(wanted);
    expect((await ecr.describeImageScanFindings(wanted)).imageScanStatus?.status).toBe('IN_PROGRESS');
    aws.step(10_000);
    const { imageScanStatus, imageScanFindings } = await ecr.describeImageScanFindings(wanted);
    expect(imageScanStatus?.status).toBe('COMPLETE');
    expect(imageScanFindings?.findingSeverityCounts).toEqual({ CRITICAL: 1, LOW: 2 });
    expect(imageScanFindings?.findings).toHaveLength(3);
  });
});

describe('ECR Public', () => {
  it('returns an authorization without an endpoint, and accepts pushes to a URI with an alias', async () => {
    const { ecrPublic } = clientsOf(aws);
    const { authorizationData } = await ecrPublic.getAuthorizationToken({});
    expect(authorizationData).not.toHaveProperty('proxyEndpoint');
    const { repository } = await ecrPublic.createRepository({ repositoryName: 'shared' });
    const authorizationToken = authorizationData?.authorizationToken ?? '';
    const target = { repository: repository?.repositoryUri ?? '', tags: ['a'], authorizationToken };
    const { digest } = await pushImage({ layers: [Buffer.from('x')] }, target);
    const { imageDetails } = await ecrPublic.describeImages({
      repositoryName: 'shared',
      imageIds: [{ imageTag: 'a' }],
    });
    expect(imageDetails).toMatchObject([{ repositoryName: 'shared', imageDigest: digest }]);
    expect((await ecr.describeRepositories({})).repositories).toEqual([]);
  });
});

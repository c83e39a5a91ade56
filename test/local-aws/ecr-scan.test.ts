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

async function token(): Promise<string> {
  const { authorizationData } = await ecr.getAuthorizationToken({});
  return authorizationData?.[0]?.authorizationToken ?? '';
}

async function push(repository: string, labels: Record<string, string> = {}) {
  return pushImage(
    { layers: [Buffer.from('x')], config: { Labels: labels } },
    { repository: `${aws.host}/${repository}`, tags: ['a'], authorizationToken: await token() },
  );
}

const SCAN = { repositoryName: 'web', imageId: { imageTag: 'a' } };

describe('a scan of the local ECR', () => {
  it('exists only after a request, takes a while, and cannot be requested twice in one day', async () => {
    await ecr.createRepository({ repositoryName: 'web' });
    await push('web', { 'local-aws.scan-findings': 'HIGH=2,LOW=3' });
    await expect(ecr.describeImageScanFindings(SCAN)).rejects.toMatchObject({ name: 'ScanNotFoundException' });
    await ecr.startImageScan(SCAN);
    expect((await ecr.describeImageScanFindings(SCAN)).imageScanStatus?.status).toBe('IN_PROGRESS');
    aws.step(10_000);
    const { imageScanStatus, imageScanFindings } = await ecr.describeImageScanFindings(SCAN);
    expect(imageScanStatus?.status).toBe('COMPLETE');
    expect(imageScanFindings?.findingSeverityCounts).toEqual({ HIGH: 2, LOW: 3 });
    expect(imageScanFindings?.findings).toHaveLength(5);
    await expect(ecr.startImageScan(SCAN)).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it('returns its findings in pages', async () => {
    await ecr.createRepository({ repositoryName: 'web', imageScanningConfiguration: { scanOnPush: true } });
    await push('web', { 'local-aws.scan-findings': 'HIGH=5' });
    aws.step(10_000);
    const first = await ecr.describeImageScanFindings({ ...SCAN, maxResults: 3 });
    const second = await ecr.describeImageScanFindings({ ...SCAN, maxResults: 3, nextToken: first.nextToken });
    expect([first, second].map(({ imageScanFindings }) => imageScanFindings?.findings?.length)).toEqual([3, 2]);
    expect(second.nextToken).toBeUndefined();
  });

  it('is continuous if Amazon Inspector scans the registry, and cannot be requested', async () => {
    await ecr.putRegistryScanningConfiguration({ scanType: 'ENHANCED', rules: [] });
    await ecr.createRepository({ repositoryName: 'web' });
    await push('web', { 'local-aws.scan-findings': 'CRITICAL=1' });
    expect((await ecr.describeImageScanFindings(SCAN)).imageScanStatus?.status).toBe('PENDING');
    await expect(ecr.startImageScan(SCAN)).rejects.toMatchObject({ name: 'ValidationException' });
    aws.step(10_000);
    const { imageScanStatus, imageScanFindings } = await ecr.describeImageScanFindings(SCAN);
    expect(imageScanStatus?.status).toBe('ACTIVE');
    expect(imageScanFindings?.enhancedFindings?.[0]).toMatchObject({
      severity: 'CRITICAL',
      packageVulnerabilityDetails: { vulnerabilityId: 'CVE-2026-CRITICAL-1' },
    });
  });

  it.each(['UNSUPPORTED_IMAGE', 'IMAGE_SIZE_EXCEEDED', 'FINDINGS_UNAVAILABLE', 'FAILED'])(
    'has the status %s and no findings if the image label requests this',
    async (status) => {
      await ecr.createRepository({ repositoryName: 'web', imageScanningConfiguration: { scanOnPush: true } });
      await push('web', { 'local-aws.scan-status': status });
      aws.step(10_000);
      const answer = await ecr.describeImageScanFindings(SCAN);
      expect(answer.imageScanStatus?.status).toBe(status);
      expect(answer.imageScanFindings).toBeUndefined();
    },
  );

  it('starts on push if a rule of the registry matches the repository', async () => {
    const repositoryFilters = [{ filter: 'w*', filterType: 'WILDCARD' as const }];
    const rules = [{ scanFrequency: 'SCAN_ON_PUSH' as const, repositoryFilters }];
    await ecr.putRegistryScanningConfiguration({ scanType: 'BASIC', rules });
    await ecr.createRepository({ repositoryName: 'web' });
    await push('web');
    expect((await ecr.describeImageScanFindings(SCAN)).imageScanStatus?.status).toBe('IN_PROGRESS');
  });
});

describe('the local registry', () => {
  const request = async (path: string) =>
    fetch(`http://${aws.host}/v2/${path}`, { headers: { authorization: `Basic ${await token()}` } });

  it('lists its repositories in pages', async () => {
    for (const repositoryName of ['c1', 'a1', 'b1']) await ecr.createRepository({ repositoryName });
    const first = await request('_catalog?n=2');
    expect(await first.json()).toEqual({ repositories: ['a1', 'b1'] });
    expect(first.headers.get('link')).toBe('</v2/_catalog?n=2&last=b1>; rel="next"');
    expect(await (await request('_catalog?n=2&last=b1')).json()).toEqual({ repositories: ['c1'] });
  });

  it('creates a repository on push from the template with the longest matching prefix, if there is one', async () => {
    await expect(push('team/web')).rejects.toThrow('does not exist in the registry');
    const appliedFor = ['CREATE_ON_PUSH' as const];
    await ecr.createRepositoryCreationTemplate({ prefix: 'ROOT', appliedFor });
    await ecr.createRepositoryCreationTemplate({ prefix: 'team', appliedFor, imageTagMutability: 'IMMUTABLE' });
    await push('team/web');
    await push('other');
    const { repositories = [] } = await ecr.describeRepositories({});
    expect(repositories.map(({ repositoryName, imageTagMutability }) => [repositoryName, imageTagMutability])).toEqual([
      ['team/web', 'IMMUTABLE'],
      ['other', 'MUTABLE'],
    ]);
    await ecr.deleteRepositoryCreationTemplate({ prefix: 'ROOT' });
    await expect(push('another')).rejects.toThrow('does not exist in the registry');
  });

  it('enforces the policy of a repository for pushes and for API calls', async () => {
    const repositoryName = 'web';
    await ecr.createRepository({ repositoryName });
    await expect(ecr.getRepositoryPolicy({ repositoryName })).rejects.toMatchObject({
      name: 'RepositoryPolicyNotFoundException',
    });
    const Statement = [{ Effect: 'Deny', Principal: '*', Action: ['ecr:PutImage', 'ecr:BatchGetImage'] }];
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement });
    await ecr.setRepositoryPolicy({ repositoryName, policyText });
    expect((await ecr.getRepositoryPolicy({ repositoryName })).policyText).toBe(policyText);
    await expect(push('web')).rejects.toThrow('explicit deny in a resource-based policy');
    await expect(ecr.batchGetImage({ repositoryName, imageIds: [{ imageTag: 'a' }] })).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await ecr.deleteRepositoryPolicy({ repositoryName });
    await push('web');
  });

  it('pulls images from the local ECR Public through a cache rule, if they exist there', async () => {
    await clientsOf(aws).ecrPublic.createRepository({ repositoryName: 'web' });
    const { digest } = await push('l0c4l4w5/web');
    await ecr.createPullThroughCacheRule({ ecrRepositoryPrefix: 'cache', upstreamRegistryUrl: 'public.ecr.aws' });
    const pulled = await request('cache/l0c4l4w5/web/manifests/a');
    expect([pulled.status, pulled.headers.get('docker-content-digest')]).toEqual([200, digest]);
    const { config } = (await pulled.json()) as { config: { digest: string } };
    expect((await request(`cache/l0c4l4w5/web/blobs/${config.digest}`)).status).toBe(200);
    expect((await request('cache/l0c4l4w5/other/manifests/a')).status).toBe(404);
    const { repositories = [] } = await ecr.describeRepositories({});
    expect(repositories.map(({ repositoryName }) => repositoryName)).toEqual(['cache/l0c4l4w5/web']);
  });

  it('encrypts a repository with the given key, or with a key of the account by default', async () => {
    const kmsKey = 'arn:aws:kms:eu-central-1:123456789012:key/0123abcd';
    const named = await ecr.createRepository({
      repositoryName: 'a1',
      encryptionConfiguration: { encryptionType: 'KMS', kmsKey },
    });
    const own = await ecr.createRepository({
      repositoryName: 'b1',
      encryptionConfiguration: { encryptionType: 'KMS_DSSE' },
    });
    expect(named.repository?.encryptionConfiguration).toEqual({ encryptionType: 'KMS', kmsKey });
    expect(own.repository?.encryptionConfiguration?.kmsKey).toMatch(/^arn:aws:kms:eu-central-1:123456789012:key\//);
    const wrong = { repositoryName: 'c1', encryptionConfiguration: { encryptionType: 'AES256' as const, kmsKey } };
    await expect(ecr.createRepository(wrong)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

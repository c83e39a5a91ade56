import { ecr, image, policyText, type Scenario, type Step, sha256, Tags } from './steps.ts';

const layer = Buffer.from('layer');
const config = Buffer.from('{"architecture":"amd64","os":"linux"}');
const described = (content: Buffer, mediaType: string) => ({
  mediaType,
  size: content.length,
  digest: sha256(content.toString()),
});
const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: described(config, 'application/vnd.oci.image.config.v1+json'),
  layers: [described(layer, 'application/vnd.oci.image.layer.v1.tar')],
});
const upload = (blob: Buffer): Step[] => [
  ecr('InitiateLayerUpload', { repositoryName: 'web' }),
  ecr('UploadLayerPart', (o) => ({
    repositoryName: 'web',
    uploadId: o.InitiateLayerUpload?.uploadId,
    partFirstByte: 0,
    partLastByte: blob.length - 1,
    layerPartBlob: blob.toString('base64'),
  })),
  ecr('CompleteLayerUpload', (o) => ({
    repositoryName: 'web',
    uploadId: o.InitiateLayerUpload?.uploadId,
    layerDigests: [sha256(blob.toString())],
  })),
];

export const REGISTRY: Scenario = [
  ecr('GetAuthorizationToken'),
  ecr('CreateRepository', { repositoryName: 'web', imageTagMutability: 'MUTABLE', tags: Tags }),
  ecr('DescribeRepositories', { repositoryNames: ['web'] }),
  ecr('PutImageTagMutability', { repositoryName: 'web', imageTagMutability: 'IMMUTABLE' }),
  ecr('PutLifecyclePolicy', {
    repositoryName: 'web',
    lifecyclePolicyText: JSON.stringify({
      rules: [
        {
          rulePriority: 1,
          selection: { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 5 },
          action: { type: 'expire' },
        },
      ],
    }),
  }),
  ecr('GetLifecyclePolicy', { repositoryName: 'web' }),
  ecr('DeleteLifecyclePolicy', { repositoryName: 'web' }),
  ecr('TagResource', (o) => ({
    resourceArn: o.CreateRepository?.repository.repositoryArn,
    tags: [{ Key: 'b', Value: 'c' }],
  })),
  ecr('ListTagsForResource', (o) => ({ resourceArn: o.CreateRepository?.repository.repositoryArn })),
  ecr('UntagResource', (o) => ({ resourceArn: o.CreateRepository?.repository.repositoryArn, tagKeys: ['b'] })),
  ...upload(layer),
  ...upload(config),
  ecr('BatchCheckLayerAvailability', { repositoryName: 'web', layerDigests: [sha256('layer')] }),
  ecr('PutImage', { repositoryName: 'web', imageManifest: manifest, imageTag: 'v1' }),
  ecr('DescribeImages', image),
  ecr('ListImages', { repositoryName: 'web', filter: { tagStatus: 'TAGGED' } }),
  ecr('BatchGetImage', image),
  ecr('ListImageReferrers', { repositoryName: 'web', subjectId: { imageDigest: sha256(manifest) } }),
  ecr('StartImageScan', { repositoryName: 'web', imageId: { imageTag: 'v1' } }),
  20,
  ecr('DescribeImageScanFindings', { repositoryName: 'web', imageId: { imageTag: 'v1' } }),
  ecr('PutImageScanningConfiguration', { repositoryName: 'web', imageScanningConfiguration: { scanOnPush: true } }),
  ecr('UpdateImageStorageClass', {
    repositoryName: 'web',
    imageId: { imageDigest: sha256(manifest) },
    targetStorageClass: 'ARCHIVE',
  }),
  ecr('PutRegistryScanningConfiguration', { scanType: 'BASIC', rules: [] }),
  ecr('GetRegistryScanningConfiguration'),
  ecr('CreateRepositoryCreationTemplate', { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] }),
  ecr('UpdateRepositoryCreationTemplate', { prefix: 'team', description: 'x' }),
  ecr('DescribeRepositoryCreationTemplates', { prefixes: ['team'] }),
  ecr('DeleteRepositoryCreationTemplate', { prefix: 'team' }),
  ecr('SetRepositoryPolicy', {
    repositoryName: 'web',
    policyText: policyText({ Sid: 'a', Effect: 'Deny', Principal: '*', Action: 'ecr:PutImage' }),
  }),
  ecr('GetRepositoryPolicy', { repositoryName: 'web' }),
  ecr('DeleteRepositoryPolicy', { repositoryName: 'web' }),
  ecr('CreatePullThroughCacheRule', { ecrRepositoryPrefix: 'public', upstreamRegistryUrl: 'public.ecr.aws' }),
  ecr('DescribePullThroughCacheRules', { ecrRepositoryPrefixes: ['public'] }),
  ecr('DeletePullThroughCacheRule', { ecrRepositoryPrefix: 'public' }),
  ['ecr-public', 'GetAuthorizationToken', {}],
  ['ecr-public', 'DescribeRegistries', {}],
  ['ecr-public', 'CreateRepository', { repositoryName: 'web' }],
  ['ecr-public', 'DescribeRepositories', { repositoryNames: ['web'] }],
  ['ecr-public', 'DescribeImages', { repositoryName: 'web' }],
];

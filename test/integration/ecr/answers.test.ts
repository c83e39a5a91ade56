import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Clients, createClients } from '../../../src/aws/clients.ts';
import { authorize } from '../../../src/ecr/login.ts';
import { readImages, tagImage } from '../../../src/ecr/manifest.ts';
import { createPublicRepository, findPublicRepository } from '../../../src/ecr/public-repository.ts';
import { createRepository, describeRepository } from '../../../src/ecr/repository.ts';
import { readStorage } from '../../../src/ecr/storage.ts';
import { UserError } from '../../../src/error.ts';
import { StubServer } from '../stub-server.ts';

let server: StubServer;
let body = '{}';
const before = { ...process.env };
beforeAll(async () => {
  server = await StubServer.start((_, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(body);
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'a secret',
  });
});
afterAll(async () => {
  process.env = before;
  await server.end();
});

function clients(): Clients {
  const settings = { region: 'eu-central-1', maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 0 };
  return createClients({ ...settings, audience: '' }, () => Promise.reject(new Error('no token is needed')));
}

const digest = `sha256:${'a'.repeat(64)}`;
const image = { digest, tag: 'v1', mediaType: 'm', text: '{}', manifest: {} };
const place = () => ({ clients: clients(), repository: 'web', registryId: undefined });
const settings = { mutability: undefined, scanOnPush: undefined, lifecyclePolicy: undefined, tags: {} };
const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  'ecr:DescribeRepositories': () => describeRepository(clients(), 'web', undefined),
  'ecr:CreateRepository': () => createRepository(clients(), 'web', undefined, settings),
  'ecr:BatchGetImage': () => readImages(place(), [{ imageTag: 'v1' }]),
  'ecr:PutImage': () => tagImage(place(), image, ['v2']),
  'ecr:DescribeImages': () =>
    readStorage(clients(), `123456789012.dkr.ecr.eu-central-1.amazonaws.com/web@${digest}`, '123456789012'),
  'ecr-public:DescribeRepositories': () => findPublicRepository(clients(), 'web', false),
  'ecr-public:CreateRepository': () => createPublicRepository(clients(), 'web', {}),
  'ecr:GetAuthorizationToken': () => authorize(clients(), [], () => undefined),
};

it.each([
  ['ecr:DescribeRepositories', {}],
  ['ecr:DescribeRepositories', { repositories: [] }],
  ['ecr:DescribeRepositories', { repositories: [{}] }],
  ['ecr:CreateRepository', {}],
  ['ecr:CreateRepository', { repository: {} }],
  ['ecr:BatchGetImage', {}],
  ['ecr:BatchGetImage', { images: [], failures: [] }],
  ['ecr:BatchGetImage', { images: [{ imageId: { imageTag: 'v1', imageDigest: digest } }] }],
  ['ecr:BatchGetImage', { images: [{ imageId: { imageTag: 'v1', imageDigest: digest }, imageManifest: '<html>' }] }],
  ['ecr:BatchGetImage', { images: [{ imageId: { imageTag: 'v1' }, imageManifest: '{}' }] }],
  ['ecr:PutImage', {}],
  ['ecr:PutImage', { image: {} }],
  ['ecr:PutImage', { image: { imageId: { imageTag: 'v2' } } }],
  ['ecr:PutImage', { image: { imageId: { imageTag: 'v2', imageDigest: `sha256:${'b'.repeat(64)}` } } }],
  ['ecr-public:DescribeRepositories', {}],
  ['ecr-public:DescribeRepositories', { repositories: [{}] }],
  ['ecr-public:CreateRepository', {}],
  ['ecr-public:CreateRepository', { repository: { registryId: '123456789012' } }],
  ['ecr:DescribeImages', {}],
  ['ecr:DescribeImages', { imageDetails: [] }],
  ['ecr:DescribeImages', { imageDetails: [{}] }],
  ['ecr:GetAuthorizationToken', {}],
  ['ecr:GetAuthorizationToken', { authorizationData: [{ authorizationToken: 'YTpi', proxyEndpoint: 'not a URL' }] }],
])(
  'a response to %s that lacks a member that ECR always returns is reported in one sentence: %j',
  async (action, answer) => {
    body = JSON.stringify(answer);
    const error = await calls[action]?.().catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(
      new RegExp(`^The response from ECR to ${action}[^\\n]*; run the job again`),
    );
  },
);

it('an image that ECR does not find is left out', async () => {
  body = JSON.stringify({ failures: [{ imageId: { imageTag: 'v1' }, failureCode: 'ImageNotFound' }] });
  expect(await readImages(place(), [{ imageTag: 'v1' }])).toEqual([]);
});

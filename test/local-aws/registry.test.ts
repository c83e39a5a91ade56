import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts';
import { clientsOf } from './clients.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0 });
});
afterEach(() => aws.close());

const image = { layers: [Buffer.from('a layer')], config: { Cmd: ['/hello'], Labels: { a: 'b' } } };

async function password(): Promise<string> {
  const { authorizationData } = await clientsOf(aws).ecr.getAuthorizationToken({});
  return authorizationData?.[0]?.authorizationToken ?? '';
}

async function repository(name: string, options = {}): Promise<string> {
  const created = await clientsOf(aws).ecr.createRepository({ repositoryName: name, ...options });
  return created.repository?.repositoryUri ?? '';
}

async function push(uri: string, tags: string[], content = 'a layer') {
  return pushImage(
    { ...image, layers: [Buffer.from(content)] },
    { repository: uri, tags, authorizationToken: await password() },
  );
}

async function v2(path: string, init: RequestInit = {}, token?: string) {
  const authorization = `Basic ${token ?? (await password())}`;
  const response = await fetch(`${aws.url}/v2/${path}`, { ...init, headers: { ...init.headers, authorization } });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    error: text.startsWith('{"errors') ? JSON.parse(text).errors[0] : undefined,
  };
}

describe('a pushed image', () => {
  it('is returned by DescribeImages, BatchGetImage and a pull', async () => {
    const { ecr } = clientsOf(aws);
    const uri = await repository('demo/web');
    expect(uri).toBe(`127.0.0.1:${aws.port}/demo/web`);
    const { digest, mediaType, sizeBytes } = await push(uri, ['one', 'two']);
    const described = await ecr.describeImages({ repositoryName: 'demo/web', imageIds: [{ imageTag: 'two' }] });
    expect(described.imageDetails).toMatchObject([
      {
        imageDigest: digest,
        imageTags: ['one', 'two'],
        imageManifestMediaType: mediaType,
        imageSizeInBytes: sizeBytes,
      },
    ]);
    const got = await ecr.batchGetImage({
      repositoryName: 'demo/web',
      imageIds: [{ imageTag: 'one' }, { imageTag: 'x' }],
    });
    expect(got.failures).toEqual([
      { imageId: { imageTag: 'x' }, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' },
    ]);
    const manifest = await v2('demo/web/manifests/one');
    expect(manifest.text).toBe(got.images?.[0]?.imageManifest);
    expect(manifest.headers.get('docker-content-digest')).toBe(digest);
    const { config } = JSON.parse(manifest.text);
    const blob = await v2(`demo/web/blobs/${config.digest}`);
    expect(JSON.parse(blob.text).config).toEqual(image.config);
    expect(aws.context.imageDigest(`${uri}:two`)).toBe(digest);
    expect(aws.context.imageDigest(`${uri}@${digest}`)).toBe(digest);
    expect(aws.context.imageDigest(`${uri}:three`)).toBeUndefined();
  });

  it('has the same digest each time', async () => {
    const uri = await repository('demo');
    expect((await push(uri, ['a'])).digest).toBe((await push(uri, ['b'])).digest);
  });

  it('can be uploaded in chunks, and a chunk out of order is refused', async () => {
    await repository('demo');
    const started = await v2('demo/blobs/uploads/', { method: 'POST' });
    expect(started.status).toBe(202);
    const path = started.headers.get('location')?.replace('/v2/', '') ?? '';
    expect(
      (await v2(path, { method: 'PATCH', body: 'hel', headers: { 'Content-Range': '0-2' } })).headers.get('range'),
    ).toBe('0-2');
    expect((await v2(path, { method: 'PATCH', body: 'lo', headers: { 'Content-Range': '9-10' } })).status).toBe(416);
    expect(
      (await v2(`${path}?digest=x`, { method: 'PUT', body: 'lo', headers: { 'Content-Range': '9-10' } })).status,
    ).toBe(416);
    expect((await v2(path, { method: 'PATCH', body: 'lo', headers: { 'Content-Range': '3-4' } })).status).toBe(202);
    const wrong = await v2(`${path}?digest=sha256:${'0'.repeat(64)}`, { method: 'PUT' });
    expect(wrong.error.code).toBe('DIGEST_INVALID');
    const digest = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
    expect((await v2(`${path}?digest=${digest}`, { method: 'PUT' })).status).toBe(201);
    expect((await v2(`demo/blobs/${digest}`, { method: 'HEAD' })).headers.get('content-length')).toBe('5');
  });

  it('can use a layer of another repository without an upload', async () => {
    const uri = await repository('first');
    await repository('second');
    await push(uri, ['a']);
    const { layers } = JSON.parse((await v2('first/manifests/a')).text);
    const mounted = await v2(`second/blobs/uploads/?mount=${layers[0].digest}&from=first`, { method: 'POST' });
    expect(mounted.status).toBe(201);
    const absent = await v2(`second/blobs/uploads/?mount=sha256:${'1'.repeat(64)}&from=first`, { method: 'POST' });
    expect(absent.status).toBe(202);
  });

  it('is uploaded again if the client may not read the layer in the other repository', async () => {
    const uri = await repository('first');
    await repository('second');
    await push(uri, ['a']);
    const { layers } = JSON.parse((await v2('first/manifests/a')).text);
    const Resource = `arn:aws:ecr:${aws.region}:*:repository/second`;
    aws.setPolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        { Effect: 'Allow', Action: 'ecr:*', Resource },
      ],
    });
    const path = `second/blobs/uploads/?mount=${layers[0].digest}&from=first`;
    expect((await v2(path, { method: 'POST' })).status).toBe(202);
    aws.setPolicy(undefined);
  });

  it('can be an index of existing images', async () => {
    const uri = await repository('demo');
    const { digest, mediaType } = await push(uri, []);
    const index = (child: string) =>
      JSON.stringify({
        schemaVersion: 2,
        manifests: [{ mediaType, digest: child, size: 1, platform: { os: 'linux', architecture: 'amd64' } }],
      });
    const type = { 'Content-Type': 'application/vnd.oci.image.index.v1+json' };
    expect((await v2('demo/manifests/all', { method: 'PUT', body: index(digest), headers: type })).status).toBe(201);
    const absent = await v2('demo/manifests/all', {
      method: 'PUT',
      body: index(`sha256:${'2'.repeat(64)}`),
      headers: type,
    });
    expect(absent.error.message).toMatch(
      /^Images with digests '\[sha256:2+\]' required for pushing image into repository/,
    );
    expect((await v2('demo/tags/list')).text).toBe('{"name":"demo","tags":["all"]}');
  });
});

describe('the registry refuses, with the messages of ECR,', () => {
  it('a caller without a password, or with a wrong or expired one', async () => {
    const none = await fetch(`${aws.url}/v2/`);
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toBe(`Basic realm="${aws.url}/",service="ecr.amazonaws.com"`);
    const wrong = await v2('', {}, Buffer.from('AWS:guess').toString('base64'));
    expect([wrong.status, wrong.error.message]).toEqual([403, 'Your Authorization Token is invalid.']);
    const token = await password();
    aws.step(12 * 3600 * 1000);
    const expired = await v2('', {}, token);
    expect(expired.error).toEqual({
      code: 'DENIED',
      message: 'Your authorization token has expired. Reauthenticate and try again.',
    });
  });

  it('a repository, an image and a layer that do not exist', async () => {
    await repository('demo');
    expect((await v2('nope/blobs/uploads/', { method: 'POST' })).error).toEqual({
      code: 'NAME_UNKNOWN',
      message: "The repository with name 'nope' does not exist in the registry with id '123456789012'",
    });
    expect((await v2('demo/manifests/nope')).error).toEqual({
      code: 'MANIFEST_UNKNOWN',
      message: 'Requested image not found',
    });
    expect((await v2(`demo/blobs/sha256:${'3'.repeat(64)}`)).error.code).toBe('BLOB_UNKNOWN');
  });

  it('a manifest whose layers were not pushed, or with another digest', async () => {
    await repository('demo');
    const digest = `sha256:${'4'.repeat(64)}`;
    const body = JSON.stringify({ schemaVersion: 2, config: { digest }, layers: [] });
    const headers = { 'Content-Type': 'application/vnd.oci.image.manifest.v1+json' };
    expect((await v2('demo/manifests/a', { method: 'PUT', body, headers })).error).toEqual({
      code: 'BLOB_UNKNOWN',
      message: `Layers with digests '[${digest}]' required for pushing image into repository with name 'demo' in the registry with id '123456789012' do not exist`,
    });
    expect((await v2(`demo/manifests/${digest}`, { method: 'PUT', body, headers })).error.code).toBe('DIGEST_INVALID');
  });

  it('a tag that is immutable, even for the same digest', async () => {
    const uri = await repository('demo', { imageTagMutability: 'IMMUTABLE' });
    await push(uri, ['v1']);
    const text =
      "The image tag 'v1' already exists in the 'demo' repository and cannot be overwritten because the tag is immutable.";
    await expect(push(uri, ['v1'])).rejects.toThrow(text);
    await expect(push(uri, ['v1'], 'other')).rejects.toThrow(text);
  });

  it.each([
    ['IMMUTABLE_WITH_EXCLUSION', 'latest', true],
    ['IMMUTABLE_WITH_EXCLUSION', 'v1', false],
    ['MUTABLE_WITH_EXCLUSION', 'latest', false],
    ['MUTABLE_WITH_EXCLUSION', 'v1', true],
  ])(
    'a push that moves a tag, unless the tag mutability setting allows it (%s, tag %s, allowed: %s)',
    async (imageTagMutability, tag, allowed) => {
      const filters = [{ filterType: 'WILDCARD', filter: 'lat*' }];
      const uri = await repository('demo', { imageTagMutability, imageTagMutabilityExclusionFilters: filters });
      await push(uri, [tag]);
      const moved = push(uri, [tag], 'other').then(
        () => true,
        () => false,
      );
      expect(await moved).toBe(allowed);
    },
  );
});

describe('pushes and pulls', () => {
  it('are recorded and authorized as actions of ECR', async () => {
    const uri = await repository('demo');
    const token = await password();
    const target = { repository: uri, tags: ['a'], authorizationToken: token };
    aws.clearRequests();
    await pushImage(image, target);
    await v2('demo/manifests/a', {}, token);
    expect([...new Set(aws.requests().map(({ service, operation }) => `${service}:${operation}`))]).toEqual([
      'ecr:BatchCheckLayerAvailability',
      'ecr:InitiateLayerUpload',
      'ecr:CompleteLayerUpload',
      'ecr:PutImage',
      'ecr:BatchGetImage',
    ]);
    aws.setPolicy({ Statement: { Effect: 'Allow', Action: ['ecr:Batch*', 'ecr:*Layer*'], Resource: '*' } });
    await expect(pushImage(image, { ...target, tags: ['b'] })).rejects.toThrow(
      'User: arn:aws:iam::123456789012:user/local is not authorized to perform: ecr:PutImage on resource: arn:aws:ecr:eu-central-1:123456789012:repository/demo because no identity-based policy allows the ecr:PutImage action',
    );
  });

  it('are denied before the registry checks whether the repository exists', async () => {
    const token = await password();
    aws.setPolicy({ Statement: [] });
    expect((await v2('nope/manifests/a', {}, token)).error.message).toMatch(
      /ecr:BatchGetImage on resource: arn:aws:ecr:eu-central-1:123456789012:repository\/nope because/,
    );
  });

  it('are affected by faults', async () => {
    const uri = await repository('demo');
    aws.setFaults(['throttling:ecr:PutImage:1']);
    await expect(push(uri, ['a'])).rejects.toThrow(
      '429: {"errors":[{"code":"TOOMANYREQUESTS","message":"Rate exceeded"}]}',
    );
    await push(uri, ['a']);
    aws.setFaults(['lost-answer:ecr:PutImage:1']);
    await expect(push(uri, ['b'])).rejects.toThrow();
    expect(aws.context.imageDigest(`${uri}:b`)).toBeDefined();
  });
});

describe('the referrers of an image', () => {
  const TYPE = 'application/vnd.example.signature';

  async function sign(uri: string, subject: string, annotations: Record<string, string>) {
    const name = uri.slice(uri.indexOf('/') + 1);
    await push(uri, ['base']);
    const { config, layers } = JSON.parse((await v2(`${name}/manifests/base`)).text);
    const manifest = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: TYPE,
      config,
      layers,
      subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: subject, size: 1 },
      annotations,
    };
    const body = JSON.stringify(manifest);
    const headers = { 'content-type': manifest.mediaType };
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    const put = await v2(`${name}/manifests/${digest}`, { method: 'PUT', body, headers });
    return { digest, put };
  }

  it('contain a pushed artifact, also in ListImageReferrers, and the push is acknowledged with OCI-Subject', async () => {
    const uri = await repository('signed');
    const { digest: subject } = await push(uri, ['v1'], 'another layer');
    const { digest, put } = await sign(uri, subject, { by: 'us' });
    expect(put.status).toBe(201);
    expect(put.headers.get('oci-subject')).toBe(subject);
    const listed = await v2(`signed/referrers/${subject}`);
    expect(listed.headers.get('content-type')).toBe('application/vnd.oci.image.index.v1+json');
    const descriptor = { digest, artifactType: TYPE, annotations: { by: 'us' } };
    expect(JSON.parse(listed.text)).toMatchObject({ schemaVersion: 2, manifests: [descriptor] });
    const other = await v2(`signed/referrers/${subject}?artifactType=application/other`);
    expect(other.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(JSON.parse(other.text).manifests).toEqual([]);
    const { referrers } = await clientsOf(aws).ecr.listImageReferrers({
      repositoryName: 'signed',
      subjectId: { imageDigest: subject },
    });
    expect(referrers).toMatchObject([{ ...descriptor, artifactStatus: 'ACTIVE' }]);
  });

  it('are an empty index, not a 404, if there are no artifacts', async () => {
    await repository('plain');
    const nothing = await v2(`plain/referrers/sha256:${'0'.repeat(64)}`);
    expect({ status: nothing.status, manifests: JSON.parse(nothing.text).manifests }).toEqual({
      status: 200,
      manifests: [],
    });
    expect((await v2('plain/referrers/nonsense')).status).toBe(400);
  });
});

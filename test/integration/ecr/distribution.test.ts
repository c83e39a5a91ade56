import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getManifest, putManifest, requestRegistry } from '../../../src/ecr/distribution.ts';
import { StubServer } from '../stub-server.ts';

let server: StubServer;
beforeEach(async () => {
  server = await StubServer.start();
});
afterEach(() => server.end());

const place = () => ({
  repository: 'alias/web',
  authorization: { endpoint: server.url, host: `127.0.0.1:${server.port}`, username: 'AWS', password: 'pass:word' },
});
const basic = `Basic ${Buffer.from('AWS:pass:word').toString('base64')}`;

describe('a registry that requires its own token', () => {
  it('returns a token for the repository in exchange for the given password', async () => {
    server.answer = ({ url = '', headers }, response) => {
      if (url.startsWith('/token/')) return void response.end('{"token":"the token"}');
      if (headers.authorization === 'Bearer the token') return void response.end('blob');
      const challenge = `Bearer realm="${server.url}/token/",service="public.ecr.aws",scope="aws"`;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
    };
    const answer = await requestRegistry(place(), 'blobs/sha256:1');
    expect(answer.body.toString()).toBe('blob');
    expect(server.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/v2/alias/web/blobs/sha256:1', basic],
      ['/token/?service=public.ecr.aws&scope=repository%3Aalias%2Fweb%3Apull%2Cpush', basic],
      ['/v2/alias/web/blobs/sha256:1', 'Bearer the token'],
    ]);
  });

  it('does not get the password if the challenge names another host', async () => {
    const other = await StubServer.start();
    try {
      server.answer = (_, response) =>
        void response.writeHead(401, { 'www-authenticate': `Bearer realm="${other.url}/token"` }).end();
      expect((await requestRegistry(place(), 'blobs/sha256:1')).status).toBe(401);
      expect(other.requests).toEqual([]);
    } finally {
      await other.end();
    }
  });
});

describe('an image manifest', () => {
  it('is read with its digest and media type, and is undefined if it does not exist', async () => {
    server.answer = ({ url = '' }, response) => {
      if (!url.endsWith('/manifests/v1')) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'application/x', 'docker-content-digest': 'sha256:1' }).end('{}');
    };
    expect(await getManifest(place(), 'v1', ['application/x', 'application/y'])).toEqual({
      ...{ digest: 'sha256:1', mediaType: 'application/x', text: '{}' },
    });
    expect(server.requests[0]?.headers.accept).toBe('application/x, application/y');
    expect(await getManifest(place(), 'v2', [])).toBeUndefined();
  });

  it.each([
    [403, 'denied', /denied access to alias\/web/],
    [500, 'Internal', /responded with status 500 Internal/],
  ])('causes an error if reading or writing it returns status %i', async (status, text, expected) => {
    server.answer = (_, response) => void response.writeHead(status).end(text);
    await expect(getManifest(place(), 'v1', [])).rejects.toThrow(expected);
    await expect(putManifest(place(), 'v1', 'application/x', '{}')).rejects.toThrow(expected);
  });
});

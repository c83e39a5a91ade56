import { expect, it } from '@jest/globals';
import { type DockerFailureKind, explainFailure, readFailure } from '../../../src/docker/failure.ts';

const failed = (stderr: string) => readFailure({ code: 1, stdout: '', stderr });

/** Rarer errors as BuildKit, buildx and the engine print them. */
const TEXTS: readonly (readonly [string, DockerFailureKind, string])[] = [
  ['ERROR: failed to solve: max depth exceeded', 'syntax', 'correct the Dockerfile'],
  ['ERROR: failed to solve: base name (BASE) should not be blank', 'syntax', 'correct the Dockerfile'],
  ['ERROR: failed to solve: lease does not exist: not found', 'cache-lost', 'run the job again'],
  ['ERROR: failed to build: resolve : lstat deploy: no such file or directory', 'not-in-context', '.dockerignore'],
  [
    'ERROR: failed to build: docker exporter does not currently support exporting manifest lists',
    'driver',
    'use a separate builder',
  ],
  ['ERROR: additional privileges requested', 'entitlement', "add it to 'allow'"],
  ['Error response from daemon: tag does not exist: r/web:1', 'image-moved', 'run the job again'],
  [
    'ERROR: failed to solve: r.example/base:1: failed to resolve source metadata for r.example/base:1: unexpected status from HEAD request to https://r.example/v2/base/manifests/1: 403 Forbidden',
    'base-image',
    'log in to its registry',
  ],
];
it.each(TEXTS)('the Docker error %j is of the kind %s, and its fix is: %s', (text, kind, fix) => {
  expect(failed(text).kind).toBe(kind);
  expect(explainFailure(failed(text))).toContain(fix);
});

it.each([
  'rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)',
  'unexpected media type text/html for sha256:1: not found',
  'Canceled: context canceled',
  'unable to prepare context: path "./app" not found',
  "invalid field 'x' must be a key=value pair",
  'Internal: failed to compute cache key: panic',
])("the Docker error %j has no fix of its own, but BuildKit's cause is shown", (cause) => {
  const failure = failed(`ERROR: failed to solve: ${cause}`);
  expect(failure).toMatchObject({ kind: 'other', isTransient: false });
  expect(explainFailure(failure)).toBe(`The build failed: ${cause}; see the builder's output above.`);
});

it('a push whose connection was lost is not explained as a base image that cannot be pulled', () => {
  const cut =
    'failed to copy: failed to do request: Put "https://r.example/v2/web/blobs/uploads/1?digest=x": readfrom tcp 10.0.0.2:54744->10.0.0.9:443: write: use of closed network connection';
  const failure = readFailure({ code: 1, stdout: '', stderr: cut }, 'push');
  expect(failure).toMatchObject({ kind: 'registry-lost', isPush: true, isTransient: true });
  expect(explainFailure(failure)).toContain('the connection to the registry was lost: run the job again');
});

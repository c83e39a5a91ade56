import { expect, it } from '@jest/globals';
import { type DockerFailureKind, explainFailure, readFailure } from '../../../src/docker/failure.ts';

const failed = (stderr: string) => readFailure({ code: 1, stdout: '', stderr });

/** Rarer errors as BuildKit, buildx and the engine print them. */
const TEXTS: readonly (readonly [string, DockerFailureKind])[] = [
  ['ERROR: failed to solve: max depth exceeded', 'syntax'],
  ['ERROR: failed to solve: base name (BASE) should not be blank', 'syntax'],
  ['ERROR: failed to solve: lease does not exist: not found', 'cache-lost'],
  ['ERROR: failed to build: resolve : lstat deploy: no such file or directory', 'not-in-context'],
  ['ERROR: failed to build: docker exporter does not currently support exporting manifest lists', 'driver'],
  ['ERROR: additional privileges requested', 'entitlement'],
  ['Error response from daemon: tag does not exist: r/web:1', 'image-moved'],
];
it.each(TEXTS)('the Docker error %j is of the kind %s', (text, kind) => {
  expect(failed(text).kind).toBe(kind);
});

it.each([
  'rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)',
  'unexpected media type text/html for sha256:1: not found',
  "invalid field 'x' must be a key=value pair",
  'Internal: failed to compute cache key: panic',
])("the Docker error %j has no fix of its own, but BuildKit's cause is shown", (cause) => {
  const failure = failed(`ERROR: failed to solve: ${cause}`);
  expect(failure).toMatchObject({ kind: 'other', isTransient: false });
  expect(explainFailure(failure)).toContain(cause);
});

it('a push whose connection was lost is not explained as a base image that cannot be pulled', () => {
  const cut =
    'failed to copy: failed to do request: Put "https://r.example/v2/web/blobs/uploads/1?digest=x": readfrom tcp 10.0.0.2:54744->10.0.0.9:443: write: use of closed network connection';
  const failure = readFailure({ code: 1, stdout: '', stderr: cut }, 'push');
  expect(failure).toMatchObject({ kind: 'registry-lost', isPush: true, isTransient: true });
});

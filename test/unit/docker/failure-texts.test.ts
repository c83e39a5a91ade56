import { expect, it } from '@jest/globals';
import { type DockerFailureKind, explainFailure, readFailure } from '../../../src/docker/failure.ts';

const failed = (stderr: string) => readFailure({ code: 1, stdout: '', stderr });

/** Rarer errors as BuildKit, buildx and the engine print them, with the start of their fix. */
const TEXTS: readonly (readonly [text: string, kind: DockerFailureKind, fix: string])[] = [
  ['ERROR: failed to solve: max depth exceeded', 'syntax', 'correct the Dockerfile'],
  ['ERROR: failed to solve: base name (BASE) should not be blank', 'syntax', 'correct the Dockerfile'],
  ['ERROR: failed to solve: base name (${BASE}) should not be blank', 'syntax', 'correct the Dockerfile'],
  [
    'ERROR: failed to solve: failed to process "${BASE": unexpected end of statement while looking for matching }',
    'syntax',
    'correct the Dockerfile',
  ],
  [
    'ERROR: failed to solve: dockerfile parse error on line 3: unknown flag: --link',
    'syntax',
    'correct the Dockerfile',
  ],
  [
    'ERROR: failed to build: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments',
    'syntax',
    'correct the Dockerfile',
  ],
  [
    'ERROR: failed to build: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: the Dockerfile cannot be empty',
    'syntax',
    'correct the Dockerfile',
  ],
  ['ERROR: failed to build: failed to solve: invalid containerPort: 99999', 'syntax', 'correct the Dockerfile'],
  ['ERROR: failed to build: failed to solve: invalid user index: -1', 'syntax', 'correct the Dockerfile'],
  [
    'ERROR: failed to build: failed to solve: cannot copy to non-directory: /var/lib/buildkit/x',
    'copy-conflict',
    'the destination is a directory and the source a file',
  ],
  [
    'ERROR: failed to build: failed to solve: cannot replace to directory /var/lib/docker/x/usr/app with file',
    'copy-conflict',
    'the destination is a directory and the source a file',
  ],
  [
    'ERROR: failed to solve: failed to parse stage name "Foo:": invalid reference format',
    'name',
    'use lowercase letters',
  ],
  ['ERROR: failed to solve: lease does not exist: not found', 'cache-lost', 'run the job again; if it fails again'],
  [
    'ERROR: failed to solve: failed to prepare x as y: lease does not exist: not found',
    'cache-lost',
    'run the job again; if it fails again',
  ],
  [
    'ERROR: failed to solve: failed to prepare sha256:2c1b as x: parent snapshot sha256:2c1b does not exist: not found',
    'image-moved',
    'run the job again',
  ],
  ['ERROR: failed to solve: failed to extract layer sha256:1: a new message', 'other', "see the builder's output"],
  [
    'ERROR: failed to solve: x: failed to resolve source metadata for x: unexpected status code https://r.example/v2/x/manifests/1: 429 Too Many Requests - Server message: toomanyrequests: Rate exceeded',
    'base-image',
    'log in to that registry before this step',
  ],
  [
    'ERROR: failed to build: resolve : lstat deploy: no such file or directory',
    'not-in-context',
    'check that the path exists',
  ],
  ['ERROR: unable to prepare context: path "./app" not found', 'context-missing', "set 'context' to a folder"],
  [
    'ERROR: failed to build: unable to prepare context: path "web" not found',
    'context-missing',
    "set 'context' to a folder",
  ],
  [
    'ERROR: failed to build: could not find . : stat .: no such file or directory',
    'context-missing',
    "set 'context' to a folder",
  ],
  [
    'ERROR: failed to build: docker exporter does not currently support exporting manifest lists',
    'driver',
    'use a separate builder',
  ],
  [
    'ERROR: failed to build: failed to solve: rpc error: code = Unknown desc = exporter "oci" could not be found',
    'driver',
    'use a separate builder',
  ],
  ['ERROR: failed to build: Attestation is not supported for the docker driver.', 'driver', 'use a separate builder'],
  ['ERROR: failed to build: OCI exporter is not supported for the docker driver.', 'driver', 'use a separate builder'],
  [
    'ERROR: failed to build: Multi-platform build is not supported for the docker driver.',
    'driver',
    'use a separate builder',
  ],
  ['ERROR: additional privileges requested', 'entitlement', "add it to 'allow'"],
  [
    'ERROR: failed to build: failed to solve: failed to load LLB: device vendor.com/device=foo not allowed',
    'entitlement',
    "add it to 'allow'",
  ],
  [
    'ERROR: failed to build: failed to solve: granting entitlement network.host is not allowed by build daemon configuration',
    'entitlement',
    "add it to 'allow'",
  ],
  ['Error response from daemon: tag does not exist: r/web:1', 'image-moved', 'run the job again'],
  [
    'ERROR: failed to receive status: rpc error: code = Canceled desc = grpc: the client connection is closing',
    'builder-lost',
    'the builder stopped or restarted',
  ],
  [
    'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: read unix @->/run/buildkit/buildkitd.sock: use of closed network connection',
    'builder-lost',
    'the builder stopped or restarted',
  ],
  [
    'ERROR: failed to build: failed to solve: Unavailable: error reading from server: EOF',
    'builder-lost',
    'the builder stopped or restarted',
  ],
  ['ERROR: failed to solve: Canceled: context canceled', 'builder-lost', 'the builder stopped or restarted'],
  ['ERROR: failed to build: no such job abc', 'builder-lost', 'the builder stopped or restarted'],
  [
    'ERROR: failed to build: failed to dial gRPC: unable to upgrade to h2c, received 502',
    'builder-silent',
    'the builder did not respond',
  ],
  [
    'ERROR: failed to solve: rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)',
    'message-size',
    'the Dockerfile, or what is known about it, is larger than the builder accepts: update Buildx and BuildKit',
  ],
  [
    'ERROR: failed to receive status: rpc error: code = ResourceExhausted desc = grpc: received message larger than max (44865299 vs. 16777216)',
    'message-size',
    'the Dockerfile, or what is known about it, is larger than the builder accepts',
  ],
  [
    'ERROR: failed to solve: Internal: failed to compute cache key: panic',
    'internal',
    'run the job again; if it fails',
  ],
  [
    'ERROR: failed to solve: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config',
    'runtime',
    "the builder's container runtime could not start a container: update Docker on this runner",
  ],
  [
    'ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: cannot allocate memory',
    'memory',
    'the builder ran out of memory',
  ],
  [
    'ERROR: failed to build: failed to solve: failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:1) to overlayfs as "x": failed to convert whiteout file: operation not permitted',
    'storage',
    'the builder cannot store image layers with its file system or its permissions',
  ],
  [
    'ERROR: failed to build: failed to solve: failed to prepare x as y: invalid argument',
    'storage',
    'the builder cannot store image layers with its file system or its permissions',
  ],
  [
    'ERROR: failed to solve: unexpected media type text/html for sha256:1: not found',
    'web-page',
    'the server returned a web page instead of an image: check the host',
  ],
  [
    'ERROR: failed to build: failed to solve: failed to parse platform : "linux/amd46" is an invalid component of "linux/amd46"',
    'platform',
    'use platforms such as linux/amd64 and linux/arm64',
  ],
  ['ERROR: failed to build: invalid output type: registery', 'value', "correct the value in 'outputs'"],
  ["ERROR: failed to build: invalid field 'x' must be a key=value pair", 'value', "correct the value in 'outputs'"],
  ['ERROR: failed to build: failed to get console: provided file is not a console', 'flag', "check 'build-extra-args'"],
  ['ERROR: failed to build: failed to solve: only one of --memory can be used', 'flag', "check 'build-extra-args'"],
  [
    'ERROR: failed to build: failed to solve: error writing layer blob: failed to copy: unexpected status: 403 Server failed to authenticate the request.',
    'cache-denied',
    'the storage of a build cache did not accept a request',
  ],
  [
    'ERROR: failed to solve: error writing layer blob: PUT https://acct.blob.core.windows.net/cache/blobs/sha256:1 RESPONSE 403: 403 Server failed to authenticate the request.',
    'cache-denied',
    "the storage of a build cache did not accept a request: check the credentials in 'cache-from'",
  ],
  [
    'ERROR: failed to solve: failed to copy: GET https://productionresultssa0.blob.core.windows.net/actions-cache/1: 403 Server failed to authenticate the request.',
    'cache-service',
    'the GitHub Actions cache',
  ],
  [
    'ERROR: failed to solve: failed to push r.example/web:1: failed to copy: GET https://productionresultssa0.blob.core.windows.net/actions-cache/65d-1',
    'cache-service',
    'the GitHub Actions cache',
  ],
  ['ERROR: failed to build: failed to solve: maximum timeout reached', 'cache-service', 'the GitHub Actions cache'],
  [
    'ERROR: failed to solve: rpc error: code = Unknown desc = error getting credentials - err: exec: "docker-credential-ecr-login": executable file not found in $PATH, out: ``',
    'credential-helper',
    'install that credential helper',
  ],
  [
    'Error saving credentials: error storing credentials - err: exit status 1, out: `The stub received bad data.`',
    'credential-helper',
    'install that credential helper',
  ],
  [
    'Error response from daemon: login attempt to https://r.example/v2/ failed with status: 400 Bad Request',
    'login',
    'check the credentials, and that they are for this registry',
  ],
  ['Error: Cannot perform an interactive login from a non TTY device', 'login', 'check the credentials'],
  [
    'ERROR: failed to initialize builder builder (builder0): Error response from daemon: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    'rate-limit',
    'log in to that registry before this step',
  ],
  [
    'ERROR: failed to solve: r.example/base:1: failed to resolve source metadata for r.example/base:1: r.example/base:1: not found',
    'base-image',
    'check its name',
  ],
  [
    'ERROR: failed to solve: failed to resolve source metadata for docker.io/library/x:1: no match for platform in manifest: not found',
    'base-image',
    'check its name',
  ],
  [
    'ERROR: failed to build: failed to solve: no image found for sbom generator: docker.io/docker/buildkit-syft-scanner:stable-1: failed to resolve source metadata for docker.io/docker/buildkit-syft-scanner:stable-1: failed to do request: Head "https://registry-1.docker.io/v2/x": dial tcp: lookup registry-1.docker.io: no such host',
    'sbom-image',
    'let the builder pull the image of the SBOM generator',
  ],
  [
    'ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: failed to walk /tmp/buildkit-mount1/config: lstat /tmp/buildkit-mount1/config: no such file or directory',
    'not-in-context',
    'check that the path exists',
  ],
];
it.each(TEXTS)(
  'the Docker error %j is of the kind %s, and is explained in one sentence with a fix',
  (text, kind, fix) => {
    const failure = failed(text);
    expect(failure.kind).toBe(kind);
    const sentence = explainFailure(failure);
    expect(sentence).toContain(`; ${fix}`);
    expect(sentence).toMatch(/\.$/);
  },
);

/** Connections of a build that were lost, and what the explanation advises. */
const LOST: readonly (readonly [text: string, kind: DockerFailureKind])[] = [
  ['failed to read expected number of bytes: unexpected EOF', 'network'],
  ['failed to extract layer sha256:1: failed to read: read tcp 1.2.3.4:443: connection reset by peer', 'network'],
  ['failed to extract layer sha256:1 to overlayfs as "x": invalid argument: unexpected EOF', 'network'],
  ['failed to copy: read tcp 10.0.0.2:1->52.1.1.1:443: read: connection reset by peer', 'network'],
  [
    'failed to push r.example/web:1: failed to do request: Post "https://r.example/v2/web/blobs/uploads/": EOF',
    'registry-lost',
  ],
  ['failed to push r.example/web:1: failed to copy: cannot reuse body, request must be retried', 'registry-lost'],
  [
    'DeadlineExceeded: failed to fetch oauth token: Post "https://auth.docker.io/token": dial tcp 1.2.3.4:443: i/o timeout',
    'base-image',
  ],
  [
    'node:22: failed to resolve source metadata for docker.io/library/node:22: failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://auth.docker.io/token?scope=x: 500 Internal Server Error',
    'base-image',
  ],
];
it.each(LOST)('the lost connection %j is of the kind %s, and the fix is to run the job again', (cause, kind) => {
  const failure = failed(`ERROR: failed to build: failed to solve: ${cause}`);
  expect(failure).toMatchObject({ kind, isTransient: true });
  expect(explainFailure(failure)).toContain('network and proxy');
});

it("a Docker error that is in no table has no fix of its own, but BuildKit's cause is shown", () => {
  const failure = failed('ERROR: failed to solve: a message of a newer version');
  expect(failure).toMatchObject({ kind: 'other', isTransient: false });
  expect(explainFailure(failure)).toBe(
    "The build failed: a message of a newer version; see the builder's output above.",
  );
});

it('a push whose connection was lost is not explained as a base image that cannot be pulled', () => {
  const cut =
    'failed to copy: failed to do request: Put "https://r.example/v2/web/blobs/uploads/1?digest=x": readfrom tcp 10.0.0.2:54744->10.0.0.9:443: write: use of closed network connection';
  const failure = readFailure({ code: 1, stdout: '', stderr: cut }, 'push');
  expect(failure).toMatchObject({ kind: 'registry-lost', isPush: true, isTransient: true });
});

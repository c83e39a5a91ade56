import { describe, expect, it } from '@jest/globals';
import {
  type DockerFailureKind,
  type DockerPhase,
  explainFailure,
  readBuildFailure,
  readFailure,
} from '../../../src/docker/failure.ts';
import { failedPlace } from '../../../src/docker/printed.ts';
import { takesLinearTime } from '../hostile-text.ts';

const failed = (stderr: string) => readFailure({ code: 1, stdout: '', stderr });
const HEAD = 'failed to do request: Head "https://registry-1.docker.io/v2/library/nope/manifests/latest": dial tcp';

describe('a Docker command that fails', () => {
  it.each<[string, DockerFailureKind, string]>([
    ['docker: command not found', 'docker-missing', 'use a runner with Docker'],
    ["docker: unknown command: docker buildx\n\nRun 'docker --help'", 'buildx-missing', 'docker-buildx-plugin'],
    ['ERROR: BuildKit is enabled but the buildx component is missing or broken.', 'buildx-missing', 'setup-buildx'],
    [
      'ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/_ping": dial unix /var/run/docker.sock: connect: permission denied',
      'engine-denied',
      'docker group',
    ],
    [
      'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      'engine-missing',
      'start Docker on the runner',
    ],
    ["docker: 'buildx' is not a docker command.\nSee 'docker --help'", 'buildx-missing', 'docker-buildx-plugin'],
    [
      "docker: unknown command: docker buildx\n\nRun 'docker --help' for more information",
      'buildx-missing',
      'docker-buildx-plugin',
    ],
    ['ERROR: no builder "nope" found', 'builder-missing', 'setup-buildx'],
    [
      'ERROR: failed to solve: failed to copy files: copy file range failed: no space left on device',
      'disk-full',
      'free disk space',
    ],
    [
      'ERROR: failed to build: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 137',
      'memory',
      'larger runner',
    ],
    [
      'ERROR: failed to solve: process "/bin/sh -c true" did not complete successfully: cannot allocate memory',
      'memory',
      'ran out of memory',
    ],
    [
      '------\n > [2/2] RUN true:\n0.211 exec /bin/sh: exec format error\n------\nDockerfile:2\n--------------------\nERROR: failed to solve: process "/bin/sh -c true" did not complete successfully: exit code: 255',
      'emulation',
      'docker/setup-qemu-action',
    ],
    ['ERROR: failed to solve: failed to load LLB: network.host is not allowed', 'entitlement', "to 'allow'"],
    [
      'ERROR: failed to solve: granting entitlement security.insecure is not allowed by build daemon configuration',
      'entitlement',
      "'buildkitd-flags'",
    ],
    [
      'ERROR: docker exporter does not support exporting manifest lists, use the oci exporter instead',
      'driver',
      'docker/setup-buildx-action',
    ],
    ['ERROR: Cache export is not supported for the docker driver.', 'driver', 'containerd image store'],
    [
      "unknown flag: --nope\nSee 'docker buildx build --help'.\n\nUsage:  docker buildx build",
      'flag',
      'build-extra-args',
    ],
    [
      'ERROR: "/usr/libexec/docker/cli-plugins/docker-buildx build" requires exactly 1 argument.',
      'flag',
      'build-extra-args',
    ],
    [
      'invalid argument "foo" for "--ulimit" flag: invalid ulimit argument: foo\nSee \'docker buildx build --help\'.',
      'flag',
      'build-extra-args',
    ],
    ['ERROR: invalid tag "Foo/Bar:x": repository name must be lowercase', 'name', 'use lowercase'],
    ['ERROR: failed to solve: secret npm: not found', 'secret', "'secret-envs'"],
    ['ERROR: failed to solve: unset ssh forward key default', 'ssh', "set 'ssh' to"],
    ['ERROR: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set', 'ssh', 'start the agent'],
    ['ERROR: failed to parse ./key: ssh: this private key is passphrase protected', 'ssh', "set 'ssh' to"],
    ['ERROR: failed to parse ./key: ssh: no key found', 'ssh', "set 'ssh' to"],
    ['ERROR: failed to solve: target stage "nope" could not be found', 'target', "set 'target'"],
    [
      'ERROR: failed to solve: failed to read dockerfile: open nofile: no such file or directory',
      'dockerfile-missing',
      "set 'file'",
    ],
    [
      'ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: COPYY (did you mean COPY?)',
      'syntax',
      'correct the Dockerfile',
    ],
    [
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: "/missing": not found',
      'not-in-context',
      '.dockerignore',
    ],
    [
      'ERROR: failed to solve: node:22: failed to resolve source metadata for docker.io/library/node:22: failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/node/manifests/sha256:1: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit.',
      'rate-limit',
      'public.ecr.aws',
    ],
    [
      `ERROR: failed to solve: nope: failed to resolve source metadata for docker.io/library/nope:latest: ${HEAD}: lookup registry-1.docker.io: no such host`,
      'base-image',
      'check its name',
    ],
    [
      `ERROR: failed to solve: failed to resolve source metadata for docker.io/docker/dockerfile:1: ${HEAD}: lookup registry-1.docker.io: no such host`,
      'frontend-image',
      'or remove that line',
    ],
    [
      `ERROR: failed to solve: failed to resolve source metadata for docker.io/docker/buildkit-syft-scanner:stable-1: ${HEAD}: lookup registry-1.docker.io: no such host`,
      'sbom-image',
      "name another one in 'sbom'",
    ],
    ["ERROR: failed to solve: unexpected key 'env' in 'env=TOK'", 'frontend-old', '# syntax=docker/dockerfile:1'],
    [
      'ERROR: failed to solve: x/y: failed to resolve source metadata for docker.io/x/y:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      'base-image',
      "'registries'",
    ],
    ['An image does not exist locally with the tag: r.example/web', 'image-moved', 'run the job again'],
    [
      'ERROR: failed to build: listing workers for Build: failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:1: connect: connection refused"',
      'builder-silent',
      'check that it is running',
    ],
    ['ERROR: failed to build: image "r.example/web:main": already exists', 'image-moved', 'run the job again'],
    ['Error response from daemon: image "r.example/web:main": not found', 'image-moved', 'run the job again'],
    ['content digest sha256:1f2e: not found', 'image-moved', 'run the job again'],
    [
      'docker: Error response from daemon: parent snapshot sha256:1f2e does not exist: not found',
      'image-moved',
      'run the job again',
    ],
    [
      'Error response from daemon: failed to create an image r.example/web:v1 with target sha256:1f2e after deleting the existing one: image "r.example/web:v1": already exists',
      'image-moved',
      'run the job again',
    ],
    [
      'Error response from daemon: Get "http://127.0.0.1:4566/v2/": dial tcp 127.0.0.1:4566: connect: connection refused',
      'loopback',
      'virtual machine',
    ],
    [
      'Error saving credentials: error storing credentials - err: exit status 1, out: `not implemented`',
      'credential-helper',
      "'credHelpers'",
    ],
    [
      'Error response from daemon: login attempt to https://r.example/v2/ failed with status: 401 Unauthorized',
      'login',
      'check the credentials',
    ],
    [
      '------\n > [2/2] RUN nope:\n0.601 /bin/sh: nope: not found\n------\nERROR: failed to solve: process "/bin/sh -c nope" did not complete successfully: exit code: 127',
      'step',
      'exit code: 127 (/bin/sh: nope: not found); see its output in the log above',
    ],
    [
      'Error response from daemon: client version 1.43 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
      'engine-version',
      'update docker and buildx on this runner',
    ],
    [
      'ERROR: Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.47',
      'engine-version',
      'or the Docker engine',
    ],
    [
      'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
      'builder-lost',
      'ran out of memory',
    ],
    [
      'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = closing transport due to: connection error: desc = "error reading from server: EOF", received prior goaway: code: NO_ERROR, debug data: "graceful_stop"',
      'builder-lost',
      'run the job again',
    ],
    ['ERROR: failed to solve: frontend grpc server closed unexpectedly', 'builder-lost', 'use a larger runner'],
    [
      'ERROR: failed to solve: failed to push r.example/web:1: failed to do request: Head "https://r.example/v2/web/blobs/sha256:1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'certificate',
      'add the CA certificate of that host',
    ],
    [
      'ERROR: failed to solve: failed to do request: Head "https://r.example/v2/x/manifests/1": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-27T10:00:00Z is after 2026-11-01T00:00:00Z',
      'certificate-expired',
      "check the builder's clock, and renew the certificate of that host if it has expired",
    ],
    [
      'ERROR: failed to solve: failed to do request: Head "https://r.example/v2/x/manifests/1": tls: failed to verify certificate: x509: certificate is valid for registry.example, not r.example',
      'certificate-name',
      'use a host name that the certificate contains',
    ],
    [
      'Error response from daemon: Get "https://10.0.0.9/v2/": tls: failed to verify certificate: x509: cannot validate certificate for 10.0.0.9 because it doesn\'t contain any IP SANs',
      'certificate-name',
      'or issue a certificate that contains this one',
    ],
    [
      'ERROR: failed to solve: failed to do request: Head "https://r.example:5000/v2/x/manifests/1": http: server gave HTTP response to HTTPS client',
      'plain-http',
      'list it as insecure',
    ],
    [
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
      'credential-helper',
      'install that credential helper',
    ],
    [
      'ERROR: failed to solve: error getting credentials - err: exit status 1, out: ``',
      'credential-helper',
      'credsStore',
    ],
    [
      'ERROR: failed to solve: This legacy service is shutting down, effective April 15, 2025. Migrate to the new service ASAP. For more information: https://gh.io/gha-cache-sunset',
      'cache-old',
      "or set 'cache' to 'registry'",
    ],
    [
      'ERROR: failed to solve: failed to compute cache key: blob not found',
      'cache-lost',
      "set 'no-cache' to 'true' once",
    ],
    [
      'ERROR: failed to build: failed to solve: failed to compute cache key: failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:1 (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found',
      'cache-lost',
      'run the job again',
    ],
    [
      'ERROR: failed to build: failed to solve: requested experimental feature mergeop  has been disabled on the build server: only enabled with containerd image store backend',
      'driver',
      'containerd image store',
    ],
    [
      'ERROR: failed to build: failed to solve: device vendor.example/device=x is requested by the build but not allowed',
      'entitlement',
      "add it to 'allow'",
    ],
    [
      'ERROR: failed to build: failed to solve: source "docker-image://docker.io/library/x:1" not allowed by policy: action DENY',
      'policy',
      'Dockerfile.rego',
    ],
    [
      'ERROR: failed to build: failed to solve: failed to read dockerfile: failed to load cache key: repository does not contain ref refs/heads/nope, output: ""',
      'git',
      'check the URL and the ref',
    ],
    [
      "ERROR: failed to build: failed to solve: failed to read dockerfile: failed to load cache key: failed to fetch remote https://github.com/o/r.git: git stderr:\nfatal: could not read Username for 'https://github.com': terminal prompts disabled",
      'git',
      "set a token in 'github-token'",
    ],
    ['ERROR: failed to solve: the Dockerfile cannot be empty', 'syntax', 'correct the Dockerfile'],
    ['ERROR: failed to solve: file with no instructions', 'syntax', 'correct the Dockerfile'],
    ['ERROR: failed to solve: no build stage in current context', 'syntax', 'correct the Dockerfile'],
    ['ERROR: failed to solve: circular dependency detected on stage: base', 'syntax', 'correct the Dockerfile'],
    [
      'ERROR: failed to solve: when using COPY with more than one source file, the destination must be a directory and end with a /',
      'syntax',
      'correct the Dockerfile',
    ],
    ['ERROR: something that no version has said yet', 'other', "see the builder's output"],
    ['', 'other', 'exit code 1'],
  ])('with %j is classified as %s, with the sentence %j', (stderr, kind, words) => {
    const failure = failed(stderr);
    expect(failure.kind).toBe(kind);
    const sentence = explainFailure(failure);
    expect(sentence).toContain(words);
    expect(sentence).toContain(failure.cause);
    expect(sentence).not.toMatch(/\n|failed to solve|\.\.$/);
  });
});

describe('an instruction that fails', () => {
  const step = (command: string, result = 'exit code: 1') =>
    readFailure(
      {
        code: 1,
        stdout: '',
        stderr: `------\n > [2/2] RUN x:\n0.601 the last line\n------\nERROR: failed to build: failed to solve: process ${JSON.stringify(`/bin/sh -c ${command}`)} did not complete successfully: ${result}`,
      },
      'build',
    );

  it.each([
    'echo "Getting credentials" && ./fetch.sh',
    'echo "client version $V is too old"',
    'echo "failed to verify certificate"',
    'make # not allowed by policy',
    'echo server gave HTTP response to HTTPS client',
    'echo lease does not exist',
    'echo max depth exceeded',
    'echo failed to push: connection reset',
    'echo exec format error, exit code: 137',
    'echo "x" did not complete successfully: exit code: 137',
    `cat <<EOF\n${'echo failed to verify certificate\n'.repeat(1_000)}EOF`,
  ])('is not classified by the text of its command: %j', (command) => {
    const { kind, isTransient, isPush, cause } = step(command);
    expect({ kind, isTransient, isPush }).toEqual({ kind: 'step', isTransient: false, isPush: false });
    expect(cause).toMatch(/" did not complete successfully: exit code: 1 \(the last line\)$/);
    expect(cause.length).toBeLessThan(1_000);
  });

  it.each<[string, DockerFailureKind]>([
    ['exit code: 137', 'memory'],
    ['signal: killed', 'memory'],
    ['exec /bin/sh: exec format error', 'emulation'],
    ['failed to mount /tmp/x: no space left on device', 'disk-full'],
    ['exit code: 127', 'step'],
  ])('is classified by its result: %s', (result, kind) => {
    expect(step('echo failed to verify certificate', result).kind).toBe(kind);
    expect(step('x'.repeat(100_000), result).kind).toBe(kind);
  });

  it.each(['process "', '\\"', 'a: process "', '" did not complete successfully', '"'])(
    'is read in linear time if its command repeats %j',
    (part) => {
      takesLinearTime((text) => failed(`ERROR: process "${text}`), [part.repeat(262_144 / part.length)]);
      takesLinearTime((text) => failed(text), [part.repeat(262_144 / part.length)]);
    },
  );
});

it.each<[DockerPhase, string, DockerFailureKind, string]>([
  ['find-builder', 'ERROR: context deadline exceeded', 'builder-silent', 'check that it is running'],
  [
    'find-builder',
    'ERROR: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    'builder-silent',
    'check that it is running',
  ],
  ['start-builder', 'ERROR: context deadline exceeded', 'builder-silent', 'check that it is running'],
  ['login', 'context deadline exceeded', 'registry-silent', 'the registry did not respond'],
  ['push', 'context deadline exceeded', 'registry-silent', 'network and proxy of the Docker engine'],
  ['pull', 'context deadline exceeded', 'registry-silent', 'the registry did not respond'],
  ['build', 'ERROR: failed to solve: context deadline exceeded', 'timed-out', 'the servers that it contacts'],
  ['other', 'context deadline exceeded', 'timed-out', 'run the job again'],
])(
  'a timeout that names no request is explained by what timed out, in the phase %s: %j',
  (phase, stderr, kind, fix) => {
    const failure = readFailure({ code: 1, stdout: '', stderr }, phase);
    expect(failure.kind).toBe(kind);
    expect(explainFailure(failure)).toContain(fix);
  },
);

it.each<[string, string, DockerFailureKind]>([
  ['nothing', '', 'builder-silent'],
  [
    'only the start of the builder',
    '#1 [internal] booting buildkit\n#1 pulling image moby/buildkit:buildx-stable-1\n',
    'builder-silent',
  ],
  ['only the connection to the builder', '#1 [internal] waiting for connection\n', 'builder-silent'],
  [
    'a step of the build',
    '#1 [internal] booting buildkit\n#1 DONE 4.2s\n\n#2 [internal] load build definition from Dockerfile\n#2 DONE 0.1s\n',
    'timed-out',
  ],
  ['a step with a name of its own', '#1 [internal] booting buildkit\n#7 [web 2/3] RUN npm ci\n', 'timed-out'],
])(
  'a build that times out on a stopped builder after printing %s is explained by the phase that it had reached',
  (_, log, kind) => {
    const result = { code: 1, stdout: '', stderr: `${log}ERROR: failed to build: context deadline exceeded` };
    expect(readBuildFailure(result, true).kind).toBe(kind);
    expect(readBuildFailure(result, undefined).kind).toBe('timed-out');
  },
);

it('a push that timed out without naming a request is retried', () => {
  const timedOut = readFailure({ code: 1, stdout: '', stderr: 'context deadline exceeded' }, 'push');
  expect(timedOut).toMatchObject({ isPush: true, isTransient: true });
});

describe('a push that fails', () => {
  const push = (text: string) =>
    failed(`ERROR: failed to build: failed to solve: failed to push r.example/web: ${text}`);
  it.each([
    'unexpected status from PUT request to https://r.example/v2/web/blobs/uploads/1: 500 Internal Server Error',
    'failed to copy: failed to do request: Put "https://r.example/v2/web/blobs/uploads/1": write tcp 10.0.0.2:443: write: broken pipe',
    'failed to copy: io: read/write on closed pipe: unexpected EOF',
    'failed to copy: http2: client connection lost',
    'failed to copy: cannot reuse body, request must be retried',
    'failed to do request: Post "https://r.example/v2/web/blobs/uploads/": EOF',
    'failed to do request: Head "https://r.example/v2/": dial tcp: lookup r.example on 10.0.0.1:53: no such host',
    'failed to do request: Head "https://r.example/v2/": dial tcp 10.0.0.9:443: connect: network is unreachable',
    'failed to do request: Put "https://r.example/v2/": net/http: TLS handshake timeout',
    'failed to do request: Put "https://r.example/v2/": read tcp 10.0.0.2:443: read: connection reset by peer',
    'failed to do request: Put "https://r.example/v2/": write tcp 10.0.0.2:443: use of closed network connection',
    'unexpected status from POST request to https://r.example/v2/web/blobs/uploads/: 429 Too Many Requests',
    'toomanyrequests: Rate exceeded',
  ])('with %j is retried', (text) => {
    expect(push(text)).toMatchObject({ isPush: true, isTransient: true });
    expect(push(text).kind).not.toBe('base-image');
  });

  it.each([
    'unexpected status from PUT request to https://r.example/v2/web/manifests/1: 403 Forbidden',
    "denied: The repository with name 'web' in registry with id '1' already has the maximum allowed number of images which is '10000'",
    'write /var/lib/docker/tmp/x: no space left on device',
  ])('with %j is not retried', (text) => {
    expect(push(text).isTransient).toBe(false);
  });
});

it.each([
  'process "/bin/sh -c curl -f https://x/502" did not complete successfully: exit code: 500 (timeout)',
  'dockerfile parse error on line 2: unknown instruction: TIMEOUT',
  'failed to compute cache key: failed to calculate checksum of ref a::b: "/timeout": not found',
])('a build is not retried because of the words in %j', (cause) => {
  expect(failed(`ERROR: failed to solve: ${cause}`).isTransient).toBe(false);
});

it.each([
  [
    'bad:2\n--------------------\n   1 |     FROM scratch\n   2 | >>> COPYY a /\n--------------------\nERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: COPYY',
    { file: 'bad', line: 2 },
  ],
  ['ERROR: failed to solve: dockerfile parse error line 7: unknown instruction: X', { line: 7 }],
  ['#5 0.6 log.txt:9\n#5 0.7 done\nERROR: failed to solve: exit code: 1', undefined],
  [
    'a:1\n--------------------\n1 | x\nb:3\n--------------------\n3 | y\n--------------------\nERROR: x',
    { file: 'b', line: 3 },
  ],
])('the position of a build failure is where BuildKit marks it: %j', (stderr, place) => {
  expect(failedPlace({ code: 1, stdout: '', stderr })).toEqual(place);
});

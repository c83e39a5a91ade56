import { cleanSentence } from '../text.ts';
import { causeIn, hasSteps, isStepFailure, repeatedLog, withoutCommand } from './printed.ts';
import type { ProgramResult } from './process.ts';

/*
 * The only table of error messages from docker, buildx and BuildKit, which have no error codes. Everything else depends
 * on the kinds in this table.
 */

/** The reasons why a Docker command fails. */
export type DockerFailureKind =
  | 'docker-missing'
  | 'buildx-missing'
  | 'engine-denied'
  | 'engine-missing'
  | 'engine-version'
  | 'builder-missing'
  | 'builder-silent'
  | 'builder-lost'
  | 'registry-silent'
  | 'registry-lost'
  | 'network'
  | 'timed-out'
  | 'certificate'
  | 'certificate-expired'
  | 'certificate-name'
  | 'plain-http'
  | 'disk-full'
  | 'storage'
  | 'memory'
  | 'runtime'
  | 'message-size'
  | 'internal'
  | 'emulation'
  | 'entitlement'
  | 'policy'
  | 'driver'
  | 'flag'
  | 'frontend'
  | 'frontend-image'
  | 'frontend-old'
  | 'sbom-image'
  | 'cache-old'
  | 'cache-lost'
  | 'cache-service'
  | 'cache-denied'
  | 'web-page'
  | 'name'
  | 'platform'
  | 'value'
  | 'secret'
  | 'ssh'
  | 'target'
  | 'context-missing'
  | 'dockerfile-missing'
  | 'copy-conflict'
  | 'syntax'
  | 'not-in-context'
  | 'rate-limit'
  | 'base-image'
  | 'git'
  | 'image-moved'
  | 'loopback'
  | 'credential-helper'
  | 'step'
  | 'login'
  | 'other';

/** What the failed command did: its output alone does not show what it was communicating with. */
export type DockerPhase = 'find-builder' | 'start-builder' | 'login' | 'build' | 'push' | 'pull' | 'other';

/** A failure of a docker command, classified by its output. */
export interface DockerFailure {
  readonly kind: DockerFailureKind;
  /** The command's own error, on one line. */
  readonly cause: string;
  /** Whether the same command may succeed shortly after: a registry, a proxy or a network was not ready. */
  readonly isTransient: boolean;
  /** Whether the push of a built image failed. */
  readonly isPush: boolean;
}

/** The first match applies. The text contains neither the command nor the log of a failed step. */
const KINDS: readonly (readonly [DockerFailureKind, RegExp])[] = [
  ['docker-missing', /^docker: command not found$/],
  ['buildx-missing', /buildx component is missing|'buildx' is not a docker command|unknown command: docker buildx/i],
  ['engine-denied', /permission denied while trying to connect|docker\.sock: connect: permission denied/i],
  ['engine-missing', /cannot connect to the docker daemon|error during connect|is the docker daemon running/i],
  ['builder-missing', /no builder ["'][^"']*["'] found|failed to find driver/i],
  // Docker 29 refuses clients before API version 1.44 (https://docs.docker.com/engine/release-notes/29/).
  ['engine-version', /client version \S+ is too (?:old|new)/i],
  ['builder-silent', /(?:listing|failed to list) workers|failed to dial gRPC: /i],
  // https://github.com/moby/buildkit/issues/4948
  ['message-size', /grpc: (?:received|trying to send) message larger than max/i],
  // https://github.com/docker/buildx/issues/2064 and 2789
  [
    'builder-lost',
    /failed to receive status: rpc error: code = (?:Unavailable|Cancell?ed)|error reading from server: |frontend grpc server closed|^(?:Cancell?ed: )?context cancell?ed$|^no such job /i,
  ],
  ['credential-helper', /(?:saving|storing|getting) credentials/i],
  ['certificate-expired', /\bcertificate (?:has expired|is expired|is not yet valid)/i],
  // The errors of Go's x509.HostnameError.
  [
    'certificate-name',
    /\bcertificate is (?:not )?valid for |doesn't contain any IP SANs|certificate relies on legacy Common Name/i,
  ],
  ['certificate', /\bx509: |failed to verify certificate/i],
  ['plain-http', /server gave HTTP response to HTTPS client/i],
  ['loopback', /dial tcp (?:127\.|\[::1\])\S*: .*connection refused/i],
  // The cache's signed URLs expire (https://github.com/moby/buildkit/issues/3239, docker/build-push-action#1371).
  ['cache-service', /\.blob\.core\.windows\.net\/actions-cache\/|GitHub Actions Cache|maximum timeout reached/i],
  // Azure Blob Storage, which has GitHub's cache and those of `type=azblob`.
  ['cache-denied', /Server failed to authenticate the request/i],
  ['disk-full', /no space left on device|disk quota exceeded|not enough space on the disk/i],
  ['memory', /cannot allocate memory|signal: killed|exit code: 137\b/i],
  ['emulation', /exec format error/i],
  ['runtime', /^(?!process\b).*(?:failed to create shim task|OCI runtime create failed|failed to create runc state)/i],
  [
    'entitlement',
    /granting entitlement|(?:network\.host|security\.insecure|device) is not allowed|device \S+ not allowed|requested by the build but not allowed|additional privileges/i,
  ],
  ['policy', /not allowed by policy/i],
  [
    'driver',
    /has been disabled on the build server|is not supported for the \w+ driver|does not (?:currently )?support exporting manifest lists|exporter ".*" could not be found|unknown cache exporter/i,
  ],
  [
    'flag',
    /^(?:unknown (?:shorthand )?flag|flag needs an argument|invalid argument|bad flag syntax|only one of --\S+ can be used|failed to get console: |"(?:\S*\/)?docker(?:-buildx)? )/i,
  ],
  ['frontend', /^unsupported request frontend\./i],
  // The image that the Dockerfile's '# syntax=…' line names.
  ['frontend-image', /\bdocker\/dockerfile(?:-upstream)?:\S+: failed to/i],
  ['sbom-image', /\bdocker\/buildkit-syft-scanner:\S+: failed to/i],
  ['frontend-old', /unexpected key '[^']*' in '/i],
  // https://gh.io/gha-cache-sunset
  ['cache-old', /legacy service is shutting down/i],
  // https://github.com/moby/buildkit/issues/2332, https://github.com/docker/buildx/issues/1110
  ['cache-lost', /\bblob not found|could not fetch content descriptor|lease does not exist/i],
  ['web-page', /unexpected media type text\//i],
  ['platform', /failed to parse platform|is an invalid component of "/i],
  ['value', /^invalid output type: |^invalid field \S+ must be a key=value pair/i],
  ['name', /invalid (?:reference format|tag )|must be lowercase|invalid repository name/i],
  [
    'ssh',
    /unset ssh forward key|no SSH key .* forwarded|SSH_AUTH_SOCK|ssh agent socket|\bssh: (?:no key found|this private key)|only single socket allowed|combination of keys and sockets/i,
  ],
  ['secret', /^secret \S+: not found/i],
  ['target', /target stage .* could not be found/i],
  ['git', /failed to read dockerfile: failed to (?:load cache key|fetch remote)|repository does not contain ref/i],
  ['context-missing', /^unable to prepare context: |^could not find \S+ ?: stat /i],
  ['dockerfile-missing', /failed to read dockerfile|cannot locate (?:specified )?dockerfile/i],
  [
    'syntax',
    /dockerfile parse error|unknown instruction|failed to process ".*"|base name .* should not be blank|dockerfile cannot be empty|file with no instructions|no build stage in|circular dependency detected|with more than one source file|max depth exceeded|^invalid (?:containerPort|user index): /i,
  ],
  ['copy-conflict', /cannot (?:copy to non-directory|replace to directory)/i],
  [
    'not-in-context',
    /failed to (?:compute cache key|calculate checksum).*not found|COPY failed|lstat .*: no such file/i,
  ],
  ['rate-limit', /pull rate limit/i],
  ['git', /git fetch|git error|failed to (?:load cache key|fetch remote)/i],
  [
    'image-moved',
    /tag does not exist|does not exist locally|no such image|\bimage "[^"]*": (?:already exists|not found)$|parent snapshot \S+ does not exist|content digest \S+: not found/i,
  ],
  // The errors of a snapshotter whose file system, or whose user, cannot store image layers.
  [
    'storage',
    /failed to convert whiteout file|failed to (?:extract layer|prepare \S+ as ).*(?:operation not permitted|invalid argument)/i,
  ],
  [
    'base-image',
    /failed to resolve source metadata|pull access denied|failed to (?:do request|fetch (?:anonymous|oauth) token|authorize)|(?:image|manifest) .*(?:unknown|not found)|no match for platform/i,
  ],
  ['step', /did not complete successfully/i],
  ['login', /401 Unauthorized|login attempt|interactive login|unauthorized: /i],
  ['internal', /^(?:rpc error: code = )?Internal\b/],
];

const TRANSIENT =
  /timeout|timed out|deadline exceeded|connection (?:reset|refused|closed|lost)|closed network connection|broken pipe|\bEOF\b|temporary failure|TLS handshake|server misbehaving|request must be retried|network is unreachable|no route to host|request canceled|toomanyrequests|status(?: code)?:? (?:408|429|50[0234])\b|\b(?:408 Request Timeout|429 Too Many|500 Internal|502 Bad|503 Service|504 Gateway)/i;
/** The kinds that a retry never fixes, regardless of what else their text contains. */
const PERMANENT: ReadonlySet<DockerFailureKind> = new Set([
  ...(['docker-missing', 'buildx-missing', 'engine-denied', 'engine-version', 'builder-missing'] as const),
  ...(['disk-full', 'memory', 'plain-http', 'policy', 'cache-old'] as const),
  ...(['message-size', 'web-page', 'platform', 'value', 'context-missing', 'copy-conflict'] as const),
  ...(['certificate', 'certificate-expired', 'certificate-name'] as const),
  ...([
    'emulation',
    'entitlement',
    'driver',
    'flag',
    'frontend',
    'frontend-old',
    'name',
    'secret',
    'ssh',
    'target',
    'credential-helper',
  ] as const),
  ...(['dockerfile-missing', 'syntax', 'not-in-context', 'rate-limit', 'step'] as const),
]);
/** The host name had already been resolved during the login. */
const LOST = /no such host/i;
const PUSH = /failed to push|failed commit on ref|unexpected status from (?:POST|PATCH|PUT) request/;

/** The whole text of a request that got no response in time; it does not name the request. */
const UNNAMED_TIMEOUT = /^(?:rpc error: code = \w+ desc = )?context deadline exceeded$/i;
/** What did not respond in each phase. A build connects to its builder, and through it to registries and servers. */
const SILENT: Readonly<Record<DockerPhase, DockerFailureKind>> = {
  'find-builder': 'builder-silent',
  'start-builder': 'builder-silent',
  login: 'registry-silent',
  push: 'registry-silent',
  pull: 'registry-silent',
  build: 'timed-out',
  other: 'timed-out',
};

/** Classifies a failed Docker command by its output, and by what it did. */
export function readFailure(result: ProgramResult, phase: DockerPhase = 'other'): DockerFailure {
  const cause = causeIn(result);
  const text = withoutCommand(cause);
  const found = UNNAMED_TIMEOUT.test(text)
    ? SILENT[phase]
    : (KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
  const isEmulation = found === 'step' && repeatedLog(result).some((line) => /exec format error/i.test(line));
  const isPush = phase === 'push' || PUSH.test(text);
  const isNetwork = TRANSIENT.test(text) || (isPush && LOST.test(text));
  const kind = isEmulation ? 'emulation' : isNetwork ? lostConnection(found, isPush) : found;
  const log = kind === 'step' ? lastLine(repeatedLog(result)) : '';
  return { kind, cause: log ? `${cause} (${log})` : cause, isTransient: isNetwork && !PERMANENT.has(kind), isPush };
}

/** A lost connection. The engine reports it with the same words for a base image and for a push. */
function lostConnection(found: DockerFailureKind, isPush: boolean): DockerFailureKind {
  if (isPush && (found === 'base-image' || found === 'other')) return 'registry-lost';
  return found === 'other' || found === 'storage' ? 'network' : found;
}

/**
 * Classifies a failed build. The builder starts before the first step of a build, so a failure after that is not a
 * failure to start.
 * @param isStopped whether the builder was not running before the build
 */
export function readBuildFailure(result: ProgramResult, isStopped: boolean | undefined): DockerFailure {
  return readFailure(result, isStopped && !hasSteps(result) ? 'start-builder' : 'build');
}

/** Whether the engine reported that it has no image with this name. */
export function isGone({ cause }: DockerFailure, image: string): boolean {
  return cause.endsWith(`: ${image}`);
}

/** Whether a registry may have caused the failure: not a step of the Dockerfile, and not the storage of a cache. */
export function mayBeRegistry({ kind, cause }: DockerFailure): boolean {
  return kind !== 'cache-service' && kind !== 'cache-denied' && !isStepFailure(cause);
}

/** The last line that a step of the Dockerfile printed, without its timestamp. */
function lastLine(lines: readonly string[]): string {
  return cleanSentence(lines.findLast((line) => line.trim() !== '')?.replace(/^\d+\.\d+ /, '') ?? '', 200);
}

const SETUP = 'docker/setup-buildx-action';

const FIXES: Readonly<Record<DockerFailureKind, string>> = {
  'docker-missing': 'use a runner with Docker, such as ubuntu-latest',
  'buildx-missing': `install docker-buildx-plugin (Debian: docker-buildx), or add ${SETUP} before this step`,
  'engine-denied':
    "add the runner's user to the docker group, or set DOCKER_HOST to an engine that the user can access",
  'engine-missing': "start Docker on the runner, set DOCKER_HOST, or name a remote builder in 'builder'",
  'engine-version':
    'update docker and buildx on this runner, or the Docker engine, to versions that support the same API version',
  'builder-missing': `create the builder before this step, for example with ${SETUP}, or leave 'builder' empty`,
  'builder-silent':
    'the builder did not respond: check that it is running, and that this runner can connect to its address',
  'builder-lost':
    'the builder stopped or restarted during the build, often because it ran out of memory: run the job again, or use a larger runner',
  'registry-silent':
    'the registry did not respond: run the job again, and check the network and proxy of the Docker engine',
  'registry-lost':
    'the connection to the registry was lost: run the job again, and check the network and proxy of the Docker engine',
  network: 'run the job again, and check the network and proxy of the builder',
  'timed-out': 'run the job again, and check that the builder and the servers that it contacts respond',
  certificate: `add the CA certificate of that host to the Docker engine, or to the builder ('buildkitd-config-inline' of ${SETUP})`,
  'certificate-expired': "check the builder's clock, and renew the certificate of that host if it has expired",
  'certificate-name': 'use a host name that the certificate contains, or issue a certificate that contains this one',
  'plain-http': `use HTTPS for that registry, or list it as insecure in the Docker engine, or in the builder ('buildkitd-config-inline' of ${SETUP})`,
  'disk-full': 'free disk space on the builder (docker system df shows the usage), or use a larger runner',
  storage:
    "the builder cannot store image layers with its file system or its permissions: keep the builder's data on a local disk, or use a runner with another builder",
  memory: 'the builder ran out of memory: use a larger runner, or reduce the memory that this instruction uses',
  runtime:
    "the builder's container runtime could not start a container: update Docker on this runner, and check the runner's cgroups and permissions",
  'message-size':
    'the Dockerfile, or what is known about it, is larger than the builder accepts: update Buildx and BuildKit, or divide the Dockerfile',
  internal: `run the job again; if it fails again, update BuildKit, for example with ${SETUP}`,
  emulation:
    "the image is for a different CPU architecture than the builder's: add docker/setup-qemu-action before this step, or build on a runner of that architecture",
  entitlement: `add it to 'allow', and to 'buildkitd-flags' of ${SETUP} if the builder does not permit it`,
  policy: 'allow this source in the policy file of the build, such as Dockerfile.rego',
  driver: `use a separate builder (${SETUP}), or enable the engine's containerd image store`,
  flag: "check 'build-extra-args' against the flags of this version of buildx",
  frontend: 'update the builder to BuildKit 0.14 or newer, or let it pull docker/dockerfile from docker.io',
  'frontend-image': "let the builder pull the image of the Dockerfile's '# syntax' line, or remove that line",
  'sbom-image': "let the builder pull the image of the SBOM generator, or name another one in 'sbom' (generator=IMAGE)",
  'frontend-old': `update BuildKit, for example with ${SETUP}, or add the line '# syntax=docker/dockerfile:1' to the Dockerfile`,
  'cache-old': `update Buildx and BuildKit with ${SETUP}, or set 'cache' to 'registry'`,
  'cache-lost': "run the job again; if it fails again, set 'no-cache' to 'true' once",
  'cache-service':
    "the GitHub Actions cache did not accept a request, often because its URL expired in a long build: run the job again, or set 'cache' to 'registry'",
  'cache-denied':
    "the storage of a build cache did not accept a request: check the credentials in 'cache-from' and 'cache-to', or run the job again if it is the GitHub Actions cache, whose URLs expire in a long build",
  'web-page':
    "the server returned a web page instead of an image: check the host in the image's name, and the builder's proxy and registry mirrors",
  platform: "use platforms such as linux/amd64 and linux/arm64 in 'platforms'",
  value: "correct the value in 'outputs', 'cache-from', 'cache-to', 'attests' or 'build-extra-args' that contains it",
  name: "use lowercase letters, digits and '._-/' in the names of images",
  secret: "set it in 'secrets', 'secret-envs' or 'secret-files', with the ID that the Dockerfile uses",
  ssh: "set 'ssh' to the agent's socket or a key, and start the agent before this step",
  target: "set 'target' to a stage of the Dockerfile",
  'dockerfile-missing': "set 'file' to the path of the Dockerfile",
  'context-missing': "set 'context' to a folder of the work tree, and check out the repository before this step",
  'copy-conflict':
    'the destination is a directory and the source a file, or the reverse: correct the path in the Dockerfile, or exclude it in .dockerignore',
  syntax: 'correct the Dockerfile',
  'not-in-context': "check that the path exists in 'context', and that .dockerignore does not exclude it",
  'rate-limit':
    'log in to that registry before this step, or use the image from public.ecr.aws or an ECR pull through cache',
  'base-image': "check its name, log in to its registry, or add its account to 'registries'",
  git: "check the URL and the ref, and set a token in 'github-token' or in the secret GIT_AUTH_TOKEN",
  'image-moved': 'run the job again',
  'credential-helper':
    "install that credential helper, or delete it in the Docker configuration ('credHelpers', 'credsStore')",
  loopback:
    "an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface",
  step: 'see its output in the log above',
  login: 'check the credentials, and that they are for this registry and its Region',
  other: "see the builder's output above",
};

const FAILED: Readonly<Partial<Record<DockerFailureKind, string>>> = {
  'base-image': 'The build could not pull a base image',
  'frontend-image': "The build could not pull the Dockerfile's frontend",
  'sbom-image': 'The build could not pull the SBOM generator',
};

/** A registry that limits the rate of requests, often more for clients that are not logged in. */
const LIMITED = /toomanyrequests|\b429 Too Many|status(?: code)?:? 429\b/i;

/** Explains a failed command in one sentence: Docker's own error, then the fix. */
export function explainFailure(failure: DockerFailure, what?: string): string {
  const { kind, cause } = failure;
  const failed = what ?? FAILED[kind] ?? 'The build failed';
  return `${failed}: ${cause}; ${fixFor(failure)}.`;
}

/** The name and the credentials of a base image are not the cause if its registry did not respond. */
function fixFor({ kind, cause, isTransient }: DockerFailure): string {
  if (kind !== 'base-image' || !isTransient) return FIXES[kind];
  return LIMITED.test(cause) ? FIXES['rate-limit'] : FIXES.network;
}

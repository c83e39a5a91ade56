export const id = 1108;
export const ids = [1108];
export const modules = {

80466:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G5: () => (jobConfigFolder),
  lp: () => (createDockerConfig),
  nS: () => (removeDockerConfig)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68827);




const PREFIX = 'slipway-docker-';
function createDockerConfig(env) {
    const jobs = jobConfigFolder(env);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX));
    const config = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, 'config.json'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json');
    const write = (content) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${file}.new`, file);
    };
    for (const name of ['cli-plugins', 'contexts']) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'junction');
    }
    const builders = env.BUILDX_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, 'buildx');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(builders, { recursive: true });
    write(config);
    const helpers = [...Object.values(config.credHelpers ?? {}), config.credsStore ?? ''];
    const passed = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(env), ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helperEnvironment */ .Yo)(env, helpers) };
    return {
        folder,
        env: { ...passed, DOCKER_CONFIG: folder, BUILDX_CONFIG: builders },
        keepLoginsOf: (host) => {
            const current = readConfig(file);
            write({ ...current, credHelpers: { ...current.credHelpers, [host]: '' } });
        },
        remove: () => removeDockerConfig(folder),
    };
}
function jobConfigFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'));
}
function removeDockerConfig(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
}
function readConfig(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}


}),

68827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G9: () => (cacheEnvironment),
  Qc: () => (childEnvironment),
  Yo: () => (helperEnvironment),
  fM: () => (namedEnvironment)
});
var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20654);

const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
const OF_DOCKER = /^DOCKER_(API_VERSION|AUTH_CONFIG|BUILDKIT|CERT_PATH|CLI_\w+|CONFIG|CONTENT_TRUST(_\w+)?|CONTEXT|CUSTOM_HEADERS|DEFAULT_PLATFORM|HIDE_LEGACY_COMMANDS|HOST|TLS|TLS_VERIFY|TMPDIR)$/;
const CACHES = {
    gha: /^ACTIONS_(CACHE_URL|RESULTS_URL|RUNTIME_TOKEN|CACHE_SERVICE_V2)$/,
    s3: /^AWS_/,
};
const HELPERS = {
    'ecr-login': /^AWS_/,
    gcloud: /^(CLOUDSDK_|GOOGLE_)/,
    gcr: /^(CLOUDSDK_|GOOGLE_)/,
    'acr-env': /^AZURE_/,
    'ghcr-login': /^(GITHUB_TOKEN|GITHUB_ACTOR)$/,
    env: /^(DOCKER_\w*(USR|PSW)|DOCKER_CREDENTIAL_ENV_DEBUG|IGNORE_DOCKER_LOGIN|GITHUB_TOKEN|AWS_\w+)$/,
};
function childEnvironment(env, machine = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g8)()) {
    const picked = pick(env, (name) => isPassed(name.toUpperCase()));
    const entries = Object.entries(picked).map(([name, value = '']) => [
        name,
        name.toUpperCase() === 'PATH' ? (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .kx)(value, machine) : value,
    ]);
    const isWindows = machine.platform === 'win32';
    return { ...Object.fromEntries(entries), ...(isWindows && { NoDefaultCurrentDirectoryInExePath: '1' }) };
}
function isPassed(name) {
    return NAMES.has(name) || FAMILIES.test(name) || OF_DOCKER.test(name);
}
function namedEnvironment(env, names) {
    const wanted = new Set(names);
    return pick(env, (name) => wanted.has(name));
}
function cacheEnvironment(env, entries) {
    return ofKinds(env, CACHES, entries.map((entry) => /(?:^|[,=])\s*type=([a-z0-9]+)/.exec(entry)?.[1] ?? ''));
}
function helperEnvironment(env, helpers) {
    return ofKinds(env, HELPERS, helpers);
}
function ofKinds(env, table, kinds) {
    const patterns = kinds.flatMap((kind) => (Object.hasOwn(table, kind) ? [table[kind]] : []));
    return pick(env, (name) => patterns.some((pattern) => pattern.test(name)));
}
function pick(env, wanted) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => wanted(name)));
}


}),

3016:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eb: () => (mayBeRegistry),
  SP: () => (explainFailure),
  ST: () => (isGone),
  f1: () => (readFailure),
  ns: () => (readBuildFailure)
});
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44424);


const KINDS = [
    ['docker-missing', /^docker: command not found$/],
    ['buildx-missing', /buildx component is missing|'buildx' is not a docker command|unknown command: docker buildx/i],
    ['engine-denied', /permission denied while trying to connect|docker\.sock: connect: permission denied/i],
    ['engine-missing', /cannot connect to the docker daemon|error during connect|is the docker daemon running/i],
    ['builder-missing', /no builder ["'][^"']*["'] found|failed to find driver/i],
    ['engine-version', /client version \S+ is too (?:old|new)/i],
    ['builder-silent', /(?:listing|failed to list) workers|failed to dial gRPC: /i],
    ['message-size', /grpc: (?:received|trying to send) message larger than max/i],
    [
        'builder-lost',
        /failed to receive status: rpc error: code = (?:Unavailable|Cancell?ed)|error reading from server: |frontend grpc server closed|^(?:Cancell?ed: )?context cancell?ed$|^no such job /i,
    ],
    ['credential-helper', /(?:saving|storing|getting) credentials/i],
    ['certificate-expired', /\bcertificate (?:has expired|is expired|is not yet valid)/i],
    [
        'certificate-name',
        /\bcertificate is (?:not )?valid for |doesn't contain any IP SANs|certificate relies on legacy Common Name/i,
    ],
    ['certificate', /\bx509: |failed to verify certificate/i],
    ['plain-http', /server gave HTTP response to HTTPS client/i],
    ['loopback', /dial tcp (?:127\.|\[::1\])\S*: .*connection refused/i],
    ['cache-service', /\.blob\.core\.windows\.net\/actions-cache\/|GitHub Actions Cache|maximum timeout reached/i],
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
    ['frontend-image', /\bdocker\/dockerfile(?:-upstream)?:\S+: failed to/i],
    ['sbom-image', /\bdocker\/buildkit-syft-scanner:\S+: failed to/i],
    ['frontend-old', /unexpected key '[^']*' in '/i],
    ['cache-old', /legacy service is shutting down/i],
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
const TRANSIENT = /timeout|timed out|deadline exceeded|connection (?:reset|refused|closed|lost)|closed network connection|broken pipe|\bEOF\b|temporary failure|TLS handshake|server misbehaving|request must be retried|network is unreachable|no route to host|request canceled|toomanyrequests|status(?: code)?:? (?:408|429|50[0234])\b|\b(?:408 Request Timeout|429 Too Many|500 Internal|502 Bad|503 Service|504 Gateway)/i;
const PERMANENT = new Set([
    ...['docker-missing', 'buildx-missing', 'engine-denied', 'engine-version', 'builder-missing'],
    ...['disk-full', 'memory', 'plain-http', 'policy', 'cache-old'],
    ...['message-size', 'web-page', 'platform', 'value', 'context-missing', 'copy-conflict'],
    ...['certificate', 'certificate-expired', 'certificate-name'],
    ...[
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
    ],
    ...['dockerfile-missing', 'syntax', 'not-in-context', 'rate-limit', 'step'],
]);
const LOST = /no such host/i;
const PUSH = /failed to push|failed commit on ref|unexpected status from (?:POST|PATCH|PUT) request/;
const UNNAMED_TIMEOUT = /^(?:rpc error: code = \w+ desc = )?context deadline exceeded$/i;
const SILENT = {
    'find-builder': 'builder-silent',
    'start-builder': 'builder-silent',
    login: 'registry-silent',
    push: 'registry-silent',
    pull: 'registry-silent',
    build: 'timed-out',
    other: 'timed-out',
};
function readFailure(result, phase = 'other') {
    const cause = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .causeIn */ .Po)(result);
    const text = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommand */ .e6)(cause);
    const found = UNNAMED_TIMEOUT.test(text)
        ? SILENT[phase]
        : (KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
    const isEmulation = found === 'step' && (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedLog */ .Xi)(result).some((line) => /exec format error/i.test(line));
    const isPush = phase === 'push' || PUSH.test(text);
    const isNetwork = TRANSIENT.test(text) || (isPush && LOST.test(text));
    const kind = isEmulation ? 'emulation' : isNetwork ? lostConnection(found, isPush) : found;
    const log = kind === 'step' ? lastLine((0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedLog */ .Xi)(result)) : '';
    return { kind, cause: log ? `${cause} (${log})` : cause, isTransient: isNetwork && !PERMANENT.has(kind), isPush };
}
function lostConnection(found, isPush) {
    if (isPush && (found === 'base-image' || found === 'other'))
        return 'registry-lost';
    return found === 'other' || found === 'storage' ? 'network' : found;
}
function readBuildFailure(result, isStopped) {
    return readFailure(result, isStopped && !(0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSteps */ .yx)(result) ? 'start-builder' : 'build');
}
function isGone({ cause }, image) {
    return cause.endsWith(`: ${image}`);
}
function mayBeRegistry({ kind, cause }) {
    return kind !== 'cache-service' && kind !== 'cache-denied' && !(0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .isStepFailure */ .Zd)(cause);
}
function lastLine(lines) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(lines.findLast((line) => line.trim() !== '')?.replace(/^\d+\.\d+ /, '') ?? '', 200);
}
const SETUP = 'docker/setup-buildx-action';
const FIXES = {
    'docker-missing': 'use a runner with Docker, such as ubuntu-latest',
    'buildx-missing': `install docker-buildx-plugin (Debian: docker-buildx), or add ${SETUP} before this step`,
    'engine-denied': "add the runner's user to the docker group, or set DOCKER_HOST to an engine that the user can access",
    'engine-missing': "start Docker on the runner, set DOCKER_HOST, or name a remote builder in 'builder'",
    'engine-version': 'update docker and buildx on this runner, or the Docker engine, to versions that support the same API version',
    'builder-missing': `create the builder before this step, for example with ${SETUP}, or leave 'builder' empty`,
    'builder-silent': 'the builder did not respond: check that it is running, and that this runner can connect to its address',
    'builder-lost': 'the builder stopped or restarted during the build, often because it ran out of memory: run the job again, or use a larger runner',
    'registry-silent': 'the registry did not respond: run the job again, and check the network and proxy of the Docker engine',
    'registry-lost': 'the connection to the registry was lost: run the job again, and check the network and proxy of the Docker engine',
    network: 'run the job again, and check the network and proxy of the builder',
    'timed-out': 'run the job again, and check that the builder and the servers that it contacts respond',
    certificate: `add the CA certificate of that host to the Docker engine, or to the builder ('buildkitd-config-inline' of ${SETUP})`,
    'certificate-expired': "check the builder's clock, and renew the certificate of that host if it has expired",
    'certificate-name': 'use a host name that the certificate contains, or issue a certificate that contains this one',
    'plain-http': `use HTTPS for that registry, or list it as insecure in the Docker engine, or in the builder ('buildkitd-config-inline' of ${SETUP})`,
    'disk-full': 'free disk space on the builder (docker system df shows the usage), or use a larger runner',
    storage: "the builder cannot store image layers with its file system or its permissions: keep the builder's data on a local disk, or use a runner with another builder",
    memory: 'the builder ran out of memory: use a larger runner, or reduce the memory that this instruction uses',
    runtime: "the builder's container runtime could not start a container: update Docker on this runner, and check the runner's cgroups and permissions",
    'message-size': 'the Dockerfile, or what is known about it, is larger than the builder accepts: update Buildx and BuildKit, or divide the Dockerfile',
    internal: `run the job again; if it fails again, update BuildKit, for example with ${SETUP}`,
    emulation: "the image is for a different CPU architecture than the builder's: add docker/setup-qemu-action before this step, or build on a runner of that architecture",
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
    'cache-service': "the GitHub Actions cache did not accept a request, often because its URL expired in a long build: run the job again, or set 'cache' to 'registry'",
    'cache-denied': "the storage of a build cache did not accept a request: check the credentials in 'cache-from' and 'cache-to', or run the job again if it is the GitHub Actions cache, whose URLs expire in a long build",
    'web-page': "the server returned a web page instead of an image: check the host in the image's name, and the builder's proxy and registry mirrors",
    platform: "use platforms such as linux/amd64 and linux/arm64 in 'platforms'",
    value: "correct the value in 'outputs', 'cache-from', 'cache-to', 'attests' or 'build-extra-args' that contains it",
    name: "use lowercase letters, digits and '._-/' in the names of images",
    secret: "set it in 'secrets', 'secret-envs' or 'secret-files', with the ID that the Dockerfile uses",
    ssh: "set 'ssh' to the agent's socket or a key, and start the agent before this step",
    target: "set 'target' to a stage of the Dockerfile",
    'dockerfile-missing': "set 'file' to the path of the Dockerfile",
    'context-missing': "set 'context' to a folder of the work tree, and check out the repository before this step",
    'copy-conflict': 'the destination is a directory and the source a file, or the reverse: correct the path in the Dockerfile, or exclude it in .dockerignore',
    syntax: 'correct the Dockerfile',
    'not-in-context': "check that the path exists in 'context', and that .dockerignore does not exclude it",
    'rate-limit': 'log in to that registry before this step, or use the image from public.ecr.aws or an ECR pull through cache',
    'base-image': "check its name, log in to its registry, or add its account to 'registries'",
    git: "check the URL and the ref, and set a token in 'github-token' or in the secret GIT_AUTH_TOKEN",
    'image-moved': 'run the job again',
    'credential-helper': "install that credential helper, or delete it in the Docker configuration ('credHelpers', 'credsStore')",
    loopback: "an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface",
    step: 'see its output in the log above',
    login: 'check the credentials, and that they are for this registry and its Region',
    other: "see the builder's output above",
};
const FAILED = {
    'base-image': 'The build could not pull a base image',
    'frontend-image': "The build could not pull the Dockerfile's frontend",
    'sbom-image': 'The build could not pull the SBOM generator',
};
const LIMITED = /toomanyrequests|\b429 Too Many|status(?: code)?:? 429\b/i;
function explainFailure(failure, what) {
    const { kind, cause } = failure;
    const failed = what ?? FAILED[kind] ?? 'The build failed';
    return `${failed}: ${cause}; ${fixFor(failure)}.`;
}
function fixFor({ kind, cause, isTransient }) {
    if (kind !== 'base-image' || !isTransient)
        return FIXES[kind];
    return LIMITED.test(cause) ? FIXES['rate-limit'] : FIXES.network;
}


}),

751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (standalonePlugin)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16385);
var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96904);
var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20654);





const FOLDERS = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map((folder) => `${folder}/docker/cli-plugins`);
const PROGRAMS = new Set(['7f454c46', 'cffaedfe', 'cafebabe']);
const FOR_DOCKER = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'];
function standalonePlugin(verb, env) {
    if (verb !== 'buildx' || FOR_DOCKER.some((name) => env[name]))
        return undefined;
    const docker = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('docker', env);
    if (!docker || !PROGRAMS.has(firstBytes(docker)))
        return undefined;
    const { DOCKER_CONFIG: config = '' } = env;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config))
        return undefined;
    const file = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'config.json'));
    const settings = 'bytes' in file ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.bytes.toString()) : {};
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(settings) || settings.cliPluginsExtraDirs !== undefined)
        return undefined;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'cli-plugins'), ...FOLDERS].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'docker-buildx')).find(_program_js__WEBPACK_IMPORTED_MODULE_2__/* .isExecutable */ .TV);
}
function firstBytes(path) {
    const bytes = Buffer.alloc(4);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    catch { }
    return bytes.toString('hex');
}


}),

44424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mn: () => (pushedDigest),
  N5: () => (failedPlace),
  Po: () => (causeIn),
  Xi: () => (repeatedLog),
  Zd: () => (isStepFailure),
  ce: () => (repositoryIn),
  e6: () => (withoutCommand),
  yx: () => (hasSteps)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

const CAUSE = /^(?:error|failed to (?:build|solve)): /i;
const NO_CAUSE = /^(?:See '|Usage: |Run '|Options:|View build details:|-{2,}|>)|^\d+ \| |^$/;
const PLACE = /^([^\s:][^:]*):(\d+)$/;
const LINE = /parse error (?:on )?line (\d+)/;
const PUSHED = /digest: (sha256:[0-9a-f]{64})/;
const MAX_CHARACTERS = 1_000;
const MAX_COMMAND = 600;
const COMMAND = /^(.{0,100}?\bprocess ")(.*)(?=" did not complete successfully)/i;
const STEP_CAUSE = /^(?:rpc error: code = \w+ desc = )?process ".*"(?= did not complete successfully)/i;
function causeIn({ stdout, stderr, code }) {
    const lines = linesOf({ stdout, stderr });
    const named = lines.findLast((line) => CAUSE.test(line));
    const last = lines.findLast((line) => !NO_CAUSE.test(line));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(withoutPrefixes(named ?? last ?? ''), MAX_CHARACTERS) || `exit code ${code}`;
}
function linesOf({ stdout, stderr }) {
    return `${stdout}\n${stderr}`.split('\n').map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(withShortCommand(line)).trim());
}
function withShortCommand(line) {
    return line.replace(COMMAND, (whole, start, command) => command.length > MAX_COMMAND ? `${start}${command.slice(0, MAX_COMMAND)}\u2026` : whole);
}
function withoutCommand(cause) {
    return cause.replace(STEP_CAUSE, 'process');
}
function isStepFailure(cause) {
    return STEP_CAUSE.test(cause);
}
function withoutPrefixes(line) {
    let cause = line;
    while (CAUSE.test(cause))
        cause = cause.replace(CAUSE, '').trim();
    const parts = cause.replace(/\.$/, '').split(': ');
    return parts.filter((part, index) => part !== parts[index - 1]).join(': ');
}
function failedPlace({ stdout, stderr }) {
    const lines = linesOf({ stdout, stderr });
    const at = lines.findLastIndex((line, index) => PLACE.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ''));
    const [, file, line] = PLACE.exec(lines[at] ?? '') ?? [];
    if (file && line)
        return { file, line: Number(line) };
    const only = LINE.exec(causeIn({ stdout, stderr, code: 1 }))?.[1];
    return only ? { line: Number(only) } : undefined;
}
function repeatedLog({ stderr }) {
    const lines = stderr.split('\n');
    const start = lines.findLastIndex((line) => /^ > /.test(line));
    const end = lines.findIndex((line, index) => index > start && /^-{3,}$/.test(line.trim()));
    return start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
}
const STEP = /^#\d+ \[(?!internal\] (?:booting buildkit|waiting for connection))/m;
function hasSteps({ stdout, stderr }) {
    return STEP.test(stdout) || STEP.test(stderr);
}
function pushedDigest(stdout) {
    return PUSHED.exec(stdout)?.[1];
}
function repositoryIn(cause, host) {
    if (!cause.includes(`${host}/`))
        return undefined;
    const rest = cause.split(`${host}/`).at(-1) ?? '';
    return /^(?:v2\/)?([a-z0-9._/-]+?)(?:\/(?:manifests|blobs)\/.*)?(?=[:@"\s]|$)/.exec(rest)?.[1];
}


}),

61959:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (createPrograms),
  f: () => (createProgramRunner)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(751);
var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20654);





const NOT_STARTED = 127;
const KEPT_CHARACTERS = 1_000_000;
const MAX_PART = 65_536;
function createProgramRunner(spawn = node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, signal) {
    return (command, args, { env = process.env, stdin = '', onLine = () => { }, signal: unneeded } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted || unneeded?.aborted)
            return reject(cancelled());
        const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(command, env);
        if (program === undefined)
            return resolve(notFound(command));
        const child = spawn(program, args, { argv0: command, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const cancel = () => child.kill('SIGINT');
        const drop = () => {
            leave(child);
            reject(cancelled());
        };
        unneeded?.addEventListener('abort', drop, { once: true });
        signal?.addEventListener('abort', cancel, { once: true });
        const out = collect(child.stdout, onLine);
        const err = collect(child.stderr, onLine);
        const end = (code, text) => {
            signal?.removeEventListener('abort', cancel);
            unneeded?.removeEventListener('abort', drop);
            if (signal?.aborted)
                reject(cancelled());
            else {
                const { text: stdout, isCut } = out();
                const stderr = text ?? err().text.split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow).join('\n');
                resolve({ code, stdout, ...(isCut && { isCut }), stderr });
            }
        };
        child.once('error', (error) => end(NOT_STARTED, error.code === 'ENOENT' ? notFound(command).stderr : error.message));
        child.once('close', (code) => end(code ?? 128));
        child.stdin?.on('error', () => { });
        child.stdin?.end(stdin);
    });
}
function notFound(command) {
    return { code: NOT_STARTED, stdout: '', stderr: `${command}: command not found` };
}
function createPrograms(cancelled) {
    const over = new AbortController();
    const start = createProgramRunner(node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, AbortSignal.any([cancelled, over.signal]));
    const running = new Set();
    return {
        run: (command, args, options) => {
            const result = runDirectly(start, command, args, options);
            running.add(result);
            const forget = () => running.delete(result);
            result.then(forget, forget);
            return result;
        },
        end: async () => {
            over.abort();
            await Promise.allSettled(running);
        },
    };
}
async function runDirectly(...[start, command, args, options]) {
    const plugin = command === 'docker' ? (0,_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .standalonePlugin */ .x)(args[0], options?.env ?? process.env) : undefined;
    const result = plugin && (await start(plugin, args.slice(1), options));
    return result && result.code !== NOT_STARTED ? result : start(command, args, options);
}
function leave(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref?.();
}
function cancelled() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('The step was cancelled.');
}
function collect(stream, onLine) {
    let text = '';
    let isCut = false;
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk) => {
        isCut ||= text.length + chunk.length > KEPT_CHARACTERS;
        text = (text + chunk).slice(-KEPT_CHARACTERS);
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > MAX_PART) {
            lines.push(rest);
            rest = '';
        }
        for (const line of lines)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(line));
    });
    stream?.on('end', () => {
        if (rest)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(rest));
    });
    return () => ({ text, isCut });
}


}),

20654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kp: () => (findProgram),
  TV: () => (isExecutable),
  g8: () => (thisMachine),
  kx: () => (programPath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function thisMachine() {
    return { platform: process.platform, workspace: process.env.GITHUB_WORKSPACE || undefined, isProgram: isExecutable };
}
function findProgram(name, env, machine = thisMachine()) {
    const { isAbsolute, join } = pathsOf(machine);
    if (isAbsolute(name))
        return name;
    if (/[\\/:]/.test(name))
        return undefined;
    const files = machine.platform === 'win32' ? [name, `${name}.com`, `${name}.exe`].filter(isWindowsProgram) : [name];
    return programFolders(pathIn(env, machine), machine)
        .flatMap((folder) => files.map((file) => join(folder, file)))
        .find((path) => machine.isProgram(path));
}
function programPath(path, machine = thisMachine()) {
    return programFolders(path, machine).join(pathsOf(machine).delimiter);
}
function programFolders(path, machine) {
    const { delimiter, isAbsolute } = pathsOf(machine);
    const isOnDrive = (folder) => machine.platform !== 'win32' || /^([a-z]:|[\\/])[\\/]/i.test(folder);
    return path
        .split(delimiter)
        .map((folder) => (machine.platform === 'win32' ? folder.replace(/^"(.*)"$/, '$1') : folder))
        .filter((folder) => isAbsolute(folder) && isOnDrive(folder) && !isInWorkspace(folder, machine));
}
function isInWorkspace(folder, machine) {
    const { workspace } = machine;
    const { isAbsolute, parse, relative, resolve, sep } = pathsOf(machine);
    if (!workspace || !isAbsolute(workspace) || resolve(workspace) === parse(resolve(workspace)).root)
        return false;
    const below = relative(workspace, folder);
    return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function pathIn(env, { platform }) {
    const isPath = (name) => (platform === 'win32' ? name.toUpperCase() === 'PATH' : name === 'PATH');
    return Object.entries(env).find(([name]) => isPath(name))?.[1] ?? '';
}
const isWindowsProgram = (file) => /\.(com|exe)$/i.test(file);
function pathsOf({ platform }) {
    return platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


}),

23268:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IL: () => (pauseAfterMove),
  KT: () => (MAX_MOVED_NAMES),
  T4: () => (PAUSES_MS)
});
const PAUSES_MS = [1000, 4000];
const MAX_MOVED_NAMES = 9;
function pauseAfterMove(attempt) {
    return Math.random() * Math.min(200 * 2 ** attempt, 4000);
}


})

};

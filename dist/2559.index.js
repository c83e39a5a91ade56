export const id = 2559;
export const ids = [2559];
export const modules = {

32559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61959);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75758);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _step_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
var _step_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68997);




const SENTENCES = {
    'logged-out': (host) => `Logged out of ${host}.`,
    restored: (host) => `The login to ${host} from before this step is restored.`,
    left: (host) => `${host} has a newer login than this step's, which is kept.`,
    gone: (host) => `${host} no longer has a login.`,
};
async function post() {
    const log = (0,_step_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createLog */ .h)();
    const tools = { run: (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProgramRunner */ .f)(), env: process.env };
    for (const login of logins().reverse()) {
        try {
            log.info(SENTENCES[await (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logOutJob */ .G)(login, tools)](login.host));
        }
        catch (error) {
            log.warning(`The login to ${login.host} could not be removed from ${login.folder} (${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}); its token expires within twelve hours.`);
        }
    }
}
function logins() {
    try {
        return JSON.parse((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu)('logins') || '[]');
    }
    catch {
        return [];
    }
}


}),

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
    const write = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    for (const name of ['cli-plugins', 'contexts']) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'junction');
    }
    const builders = env.BUILDX_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, 'buildx');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(builders, { recursive: true });
    write();
    const helpers = [...Object.values(config.credHelpers ?? {}), config.credsStore ?? ''];
    const passed = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(env), ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helperEnvironment */ .Yo)(env, helpers) };
    return {
        folder,
        env: { ...passed, DOCKER_CONFIG: folder, BUILDX_CONFIG: builders },
        keepLoginsOf: (host) => {
            config.credHelpers = { ...config.credHelpers, [host]: '' };
            write();
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
const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|DOCKER_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
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
};
function childEnvironment(env) {
    return pick(env, (name) => NAMES.has(name.toUpperCase()) || FAMILIES.test(name.toUpperCase()));
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
  SP: () => (explainFailure),
  ST: () => (isGone),
  f1: () => (readFailure)
});
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44424);


const KINDS = [
    ['docker-missing', /^docker: command not found$/],
    ['buildx-missing', /buildx component is missing|'buildx' is not a docker command|unknown command: docker buildx/i],
    ['engine-denied', /permission denied while trying to connect|docker\.sock: connect: permission denied/i],
    ['engine-missing', /cannot connect to the docker daemon|error during connect|is the docker daemon running/i],
    ['builder-missing', /no builder ["'][^"']*["'] found|failed to find driver/i],
    ['builder-silent', /(?:listing|failed to list) workers/i],
    ['credential-helper', /(?:saving|storing) credentials/i],
    ['loopback', /dial tcp (?:127\.|\[::1\])\S*: .*connection refused/i],
    ['disk-full', /no space left on device|disk quota exceeded|not enough space on the disk/i],
    ['memory', /cannot allocate memory|signal: killed|exit code: 137\b/i],
    ['emulation', /exec format error/i],
    [
        'entitlement',
        /granting entitlement|(?:network\.host|security\.insecure|device) is not allowed|additional privileges/i,
    ],
    [
        'driver',
        /is not supported for the \w+ driver|does not (?:currently )?support exporting manifest lists|exporter ".*" could not be found|unknown cache exporter/i,
    ],
    ['flag', /^(?:unknown (?:shorthand )?flag|flag needs an argument|invalid argument|bad flag syntax|"docker )/i],
    ['name', /invalid (?:reference format|tag )|must be lowercase|invalid repository name/i],
    ['ssh', /unset ssh forward key|no SSH key .* forwarded|SSH_AUTH_SOCK/i],
    ['secret', /^secret \S+: not found/i],
    ['target', /target stage .* could not be found/i],
    ['dockerfile-missing', /failed to read dockerfile|cannot locate (?:specified )?dockerfile/i],
    ['syntax', /dockerfile parse error|unknown instruction|failed to process ".*"|base name .* should not be blank/i],
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
        'base-image',
        /failed to resolve source metadata|pull access denied|failed to (?:do request|fetch (?:anonymous|oauth) token|authorize)|(?:image|manifest) .*(?:unknown|not found)|no match for platform/i,
    ],
    ['step', /did not complete successfully/i],
    ['login', /401 Unauthorized|login attempt|unauthorized: /i],
];
const TRANSIENT = /timeout|timed out|deadline exceeded|connection (?:reset|refused|closed|lost)|closed network connection|broken pipe|\bEOF\b|temporary failure|TLS handshake|server misbehaving|network is unreachable|no route to host|request canceled|toomanyrequests|status(?: code)?:? (?:408|429|50[0234])\b|\b(?:408 Request Timeout|429 Too Many|500 Internal|502 Bad|503 Service|504 Gateway)/i;
const PERMANENT = new Set([
    ...['docker-missing', 'buildx-missing', 'engine-denied', 'builder-missing', 'disk-full', 'memory'],
    ...['emulation', 'entitlement', 'driver', 'flag', 'name', 'secret', 'ssh', 'target', 'credential-helper'],
    ...['dockerfile-missing', 'syntax', 'not-in-context', 'rate-limit', 'step'],
]);
const LOST = /no such host/i;
const PUSH = /failed to push|failed commit on ref|unexpected status from (?:POST|PATCH|PUT) request/;
const UNNAMED_TIMEOUT = /^(?:rpc error: code = \w+ desc = )?context deadline exceeded$/i;
const SILENT = {
    'find-builder': 'builder-silent',
    login: 'registry-silent',
    push: 'registry-silent',
    pull: 'registry-silent',
    build: 'timed-out',
    other: 'timed-out',
};
function readFailure(result, phase = 'other') {
    const cause = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .causeIn */ .Po)(result);
    const found = UNNAMED_TIMEOUT.test(cause)
        ? SILENT[phase]
        : (KINDS.find(([, pattern]) => pattern.test(cause))?.[0] ?? 'other');
    const isEmulation = found === 'step' && (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedLog */ .Xi)(result).some((line) => /exec format error/i.test(line));
    const kind = isEmulation ? 'emulation' : found;
    const isPush = phase === 'push' || PUSH.test(cause);
    const isNetwork = TRANSIENT.test(cause) || (isPush && LOST.test(cause));
    const log = kind === 'step' ? lastLine((0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatedLog */ .Xi)(result)) : '';
    return { kind, cause: log ? `${cause} (${log})` : cause, isTransient: isNetwork && !PERMANENT.has(kind), isPush };
}
function isGone({ cause }, image) {
    return cause.endsWith(`: ${image}`);
}
function lastLine(lines) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(lines.findLast((line) => line.trim() !== '')?.replace(/^\d+\.\d+ /, '') ?? '', 200);
}
const SETUP = 'docker/setup-buildx-action';
const FIXES = {
    'docker-missing': 'use a runner with Docker, such as ubuntu-latest',
    'buildx-missing': `install docker-buildx-plugin (Debian: docker-buildx), or add ${SETUP} before this step`,
    'engine-denied': "add the runner's user to the group docker, or set DOCKER_HOST to an engine that the user can access",
    'engine-missing': "start Docker on the runner, set DOCKER_HOST, or name a remote builder in 'builder'",
    'builder-missing': `create the builder before this step, for example with ${SETUP}, or leave 'builder' empty`,
    'builder-silent': 'the builder did not respond: check that it is running, and that this runner can connect to its address',
    'registry-silent': 'the registry did not respond: run the job again, and check the network and proxy of the Docker engine',
    'timed-out': 'run the job again, and check that the builder and the servers that it contacts respond',
    'disk-full': 'free disk space on the builder (docker system df shows the usage), or use a larger runner',
    memory: 'the builder ran out of memory: use a larger runner, or reduce the memory that this instruction uses',
    emulation: "the image is for another CPU architecture than the builder's: add docker/setup-qemu-action before this step, or build on a runner of that architecture",
    entitlement: `add it to 'allow', and to 'buildkitd-flags' of ${SETUP} if the builder does not permit it`,
    driver: `use a separate builder (${SETUP}), or enable the engine's containerd image store`,
    flag: "check 'build-extra-args' against the flags of this version of buildx",
    name: "use lower-case letters, digits and '._-/' in the names of images",
    secret: "set it in 'secrets', 'secret-envs' or 'secret-files', with the ID that the Dockerfile uses",
    ssh: "set 'ssh' to the agent's socket or a key, and start the agent before this step",
    target: "set 'target' to a stage of the Dockerfile",
    'dockerfile-missing': "set 'file' to the path of the Dockerfile",
    syntax: 'correct the Dockerfile',
    'not-in-context': "check the path against 'context', and that .dockerignore does not exclude it",
    'rate-limit': 'log in to that registry before this step, or use the image from public.ecr.aws or an ECR pull through cache',
    'base-image': "check its name, log in to its registry, or add its account to 'registries'",
    git: "check the URL and the ref, and set a token in 'github-token' or in the secret GIT_AUTH_TOKEN",
    'image-moved': 'run the job again',
    'credential-helper': "delete the registry's entry in 'credHelpers' of the Docker configuration, or use another 'credsStore'",
    loopback: "an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface",
    step: 'see its output in the log above',
    login: 'check the credentials',
    other: "see the builder's output above",
};
function explainFailure({ kind, cause }, what) {
    const failed = what ?? (kind === 'base-image' ? 'The build could not pull a base image' : 'The build failed');
    return `${failed}: ${cause}; ${FIXES[kind]}.`;
}


}),

75758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (logInJob),
  G: () => (logOutJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/docker/config.js
var config = __webpack_require__(80466);
// EXTERNAL MODULE: ./build/src/docker/environment.js
var environment = __webpack_require__(68827);
// EXTERNAL MODULE: ./build/src/docker/login.js
var login = __webpack_require__(45951);
;// CONCATENATED MODULE: ./build/src/docker/stored-login.js




async function readLogin(host, options) {
    const config = readConfig(options.folder);
    const helper = helperOf(config, host);
    if (helper) {
        const { code, stdout } = await runHelper(helper, 'get', host, options);
        return code === 0 ? parseAnswer(stdout) : undefined;
    }
    const text = Buffer.from(config.auths?.[host]?.auth ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
async function removeLogin(host, options) {
    await writeStore(host, undefined, options);
}
async function restoreLogin(host, login, options) {
    await writeStore(host, login, options);
}
async function writeStore(host, login, options) {
    const helper = helperOf(readConfig(options.folder), host);
    if (helper) {
        const { username: Username, password: Secret } = login ?? {};
        const [verb, input] = login ? ['store', JSON.stringify({ ServerURL: host, Username, Secret })] : ['erase', host];
        const { code, stdout, stderr } = await runHelper(helper, verb, input, options);
        if (code !== 0)
            throw new src_error.yo(`docker-credential-${helper} failed: ${(stderr || stdout).trim()}.`);
    }
    const config = readConfig(options.folder);
    const { [host]: _, ...others } = config.auths ?? {};
    const auth = login && !helper ? { auth: encode(login) } : {};
    writeConfig(options.folder, { ...config, auths: login ? { ...others, [host]: auth } : others });
}
function encode({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
function helperOf({ credHelpers, credsStore }, host) {
    const own = credHelpers && Object.hasOwn(credHelpers, host) ? credHelpers[host] : credsStore;
    return own || undefined;
}
function runHelper(helper, verb, stdin, { run, env }) {
    const passed = { ...(0,environment.Qc)(env), ...(0,environment.Yo)(env, [helper]) };
    return run(`docker-credential-${helper}`, [verb], { env: passed, stdin });
}
function parseAnswer(stdout) {
    try {
        const { Username = '', Secret = '' } = JSON.parse(stdout);
        return Secret ? { username: Username, password: Secret } : undefined;
    }
    catch {
        return undefined;
    }
}
function readConfig(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'config.json'), 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
}
function writeConfig(folder, config) {
    const path = realPath((0,external_node_path_.join)(folder, 'config.json'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const next = `${path}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(next, `${JSON.stringify(config, undefined, '\t')}\n`, { mode: 0o600 });
    (0,external_node_fs_.renameSync)(next, path);
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/src/docker/job-login.js









const MARKS = 'slipway-logins';
const KEPT = 'slipway-login-';
const STALE_MS = 12 * 3600 * 1000;
async function logInJob(given, { run, env, log, pause }, keep) {
    const folder = (0,config.G5)(env);
    const options = { folder, run, env };
    if (keep) {
        const fingerprint = fingerprintOf(given.password);
        const before = await keepBefore(given.host, options);
        keep({ host: given.host, folder, fingerprint, ...(before && { before }) });
        mark(folder, fingerprint, log);
    }
    const docker = { ...(0,environment.Qc)(env), ...(0,environment.Yo)(env, ['ecr-login']), DOCKER_CONFIG: folder };
    await (0,login.i)(given, { env: docker, keepLoginsOf: () => { } }, run, pause);
}
async function keepBefore(host, options) {
    const found = await readLogin(host, options).catch(() => undefined);
    if (!found)
        return undefined;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), KEPT));
    const path = (0,external_node_path_.join)(folder, 'login.json');
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(found), { mode: 0o600 });
    const fingerprint = fingerprintOf(found.password);
    return { path, fingerprint, isManaged: isMarked(options.folder, fingerprint) };
}
async function logOutJob(made, tools) {
    const { host, folder, fingerprint, before } = made;
    const options = { folder, run: tools.run, env: tools.env };
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, MARKS, fingerprint), { force: true });
    try {
        const now = await readLogin(host, options);
        if (!now)
            return 'gone';
        if (fingerprintOf(now.password) !== fingerprint)
            return 'left';
        const earlier = before && (!before.isManaged || isMarked(folder, before.fingerprint)) && readKept(before.path);
        if (!earlier) {
            await removeLogin(host, options);
            return 'logged-out';
        }
        await restoreLogin(host, earlier, options);
        return 'restored';
    }
    finally {
        removeKept(before?.path);
    }
}
function fingerprintOf(password) {
    return (0,external_node_crypto_.createHash)('sha256').update(password).digest('hex');
}
function mark(folder, fingerprint, log) {
    try {
        const marks = (0,external_node_path_.join)(folder, MARKS);
        (0,external_node_fs_.mkdirSync)(marks, { recursive: true, mode: 0o700 });
        for (const name of (0,external_node_fs_.readdirSync)(marks)) {
            if (Date.now() - (0,external_node_fs_.statSync)((0,external_node_path_.join)(marks, name)).mtimeMs > STALE_MS)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(marks, name), { force: true });
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(marks, fingerprint), '', { mode: 0o600 });
    }
    catch (error) {
        log.debug(`The login could not be marked as in use: ${(0,src_error.bD)(error)}`);
    }
}
function isMarked(folder, fingerprint) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, MARKS, fingerprint), { throwIfNoEntry: false }) !== undefined;
}
function readKept(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function removeKept(path) {
    const folder = path && (0,external_node_path_.join)(path, '..');
    if (folder && (0,external_node_path_.basename)(folder).startsWith(KEPT))
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}


}),

45951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (login)
});
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3016);
var _transient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23268);



async function login({ host, username, password }, config, run, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))) {
    config.keepLoginsOf(host);
    for (let attempt = 0;; attempt++) {
        const result = await run('docker', ['login', '--username', username, '--password-stdin', host], {
            env: config.env,
            stdin: password,
        });
        if (result.code === 0)
            return;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(result, 'login');
        const wait = failure.isTransient ? _transient_js__WEBPACK_IMPORTED_MODULE_1__/* .PAUSES_MS */ .T4[attempt] : undefined;
        if (wait === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(failure, `docker login to ${host} failed`));
        await pause(wait);
    }
}


}),

44424:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mn: () => (pushedDigest),
  N5: () => (failedPlace),
  Po: () => (causeIn),
  Xi: () => (repeatedLog),
  ce: () => (repositoryIn)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

const CAUSE = /^(?:error|failed to (?:build|solve)): /i;
const NO_CAUSE = /^(?:See '|Usage: |Run '|Options:|View build details:|-{2,}|>)|^\d+ \| |^$/;
const PLACE = /^([^\s:][^:]*):(\d+)$/;
const LINE = /parse error (?:on )?line (\d+)/;
const PUSHED = /digest: (sha256:[0-9a-f]{64})/;
const MAX_CHARACTERS = 1_000;
function causeIn({ stdout, stderr, code }) {
    const lines = linesOf({ stdout, stderr });
    const named = lines.findLast((line) => CAUSE.test(line));
    const last = lines.findLast((line) => !NO_CAUSE.test(line));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(withoutPrefixes(named ?? last ?? ''), MAX_CHARACTERS) || `exit code ${code}`;
}
function linesOf({ stdout, stderr }) {
    return `${stdout}\n${stderr}`.split('\n').map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line).trim());
}
function withoutPrefixes(line) {
    let cause = line;
    while (CAUSE.test(cause))
        cause = cause.replace(CAUSE, '').trim();
    return cause.replace(/\.$/, '');
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
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);



const KEPT_CHARACTERS = 1_000_000;
const MAX_PART = 65_536;
function createProgramRunner(spawn = node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, signal) {
    return (command, args, { env = process.env, stdin = '', onLine = () => { }, signal: unneeded } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted || unneeded?.aborted)
            return reject(cancelled());
        const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
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
                const stderr = text ?? err().text.split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow).join('\n');
                resolve({ code, stdout, ...(isCut && { isCut }), stderr });
            }
        };
        child.once('error', (error) => end(127, error.code === 'ENOENT' ? `${command}: command not found` : error.message));
        child.once('close', (code) => end(code ?? 128));
        child.stdin?.on('error', () => { });
        child.stdin?.end(stdin);
    });
}
function createPrograms(cancelled) {
    const over = new AbortController();
    const start = createProgramRunner(node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, AbortSignal.any([cancelled, over.signal]));
    const running = new Set();
    return {
        run: (...order) => {
            const result = start(...order);
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
function leave(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref?.();
}
function cancelled() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The step was cancelled.');
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
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line));
    });
    stream?.on('end', () => {
        if (rest)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(rest));
    });
    return () => ({ text, isCut });
}


}),

23268:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IL: () => (pauseAfterMove),
  T4: () => (PAUSES_MS),
  l2: () => (MOVES)
});
const PAUSES_MS = [1000, 4000];
const MOVES = 9;
function pauseAfterMove(attempt) {
    return Math.random() * Math.min(200 * 2 ** attempt, 4000);
}


}),

32297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (asClock),
  Zi: () => (inMinutesAndSeconds),
  dT: () => (inMinutes)
});
function inMinutesAndSeconds(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
function asClock(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


}),

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _src_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);


const MAX_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MAX_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${(0,_src_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .asClock */ .$N)(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}


})

};

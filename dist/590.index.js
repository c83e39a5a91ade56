export const id = 590;
export const ids = [590];
export const modules = {

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _src_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _src_docker_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8827);
/* harmony import */ var _src_docker_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);
/* harmony import */ var _src_docker_push_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2132);
/* harmony import */ var _step_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3505);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8579);






/** An engine that does not answer must not keep the job. */
const MOST_MS = 30_000;
/** Removes the logins, and the step's own name of the image in the engine, also of a main step that was killed. */
async function post() {
    (0,_src_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .removeDockerConfig */ .nS)((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu)(_state_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_CONFIG */ .e));
    const name = (0,_step_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu)(_state_js__WEBPACK_IMPORTED_MODULE_5__/* .ENGINE_NAME */ .r);
    if (!name)
        return;
    const run = (0,_src_docker_process_js__WEBPACK_IMPORTED_MODULE_2__/* .createRun */ .u)(undefined, AbortSignal.timeout(MOST_MS));
    // What is left behind fails no job.
    await (0,_src_docker_push_js__WEBPACK_IMPORTED_MODULE_3__/* .untag */ .W5)(name, { run, env: (0,_src_docker_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(process.env) }).catch(() => undefined);
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DOCKER_CONFIG),
/* harmony export */   r: () => (/* binding */ ENGINE_NAME)
/* harmony export */ });
/** What the main step keeps for post: the folder of its Docker configuration, and its own name of the image in the engine. */
const DOCKER_CONFIG = 'docker-config';
const ENGINE_NAME = 'engine-name';


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ jobConfigFolder),
/* harmony export */   lp: () => (/* binding */ createDockerConfig),
/* harmony export */   nS: () => (/* binding */ removeDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8827);




const PREFIX = 'slipway-docker-';
/**
 * Makes a configuration folder in `RUNNER_TEMP` with everything that the job's has: logins, credential helpers, CLI
 * plugins, contexts, and buildx's builders.
 */
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
/** Where the job's Docker configuration is. */
function jobConfigFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'));
}
/** Removes such a folder, and nothing that is none. */
function removeDockerConfig(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
function readConfig(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Yo: () => (/* binding */ helperEnvironment),
/* harmony export */   fM: () => (/* binding */ namedEnvironment)
/* harmony export */ });
/** Variables that docker, its plugins and git need to find their way on a machine; none of them holds a secret of ours. */
const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    // What credential helpers find a key ring by.
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    // Windows.
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|DOCKER_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
/** What a cache of buildx takes from the environment. */
const CACHES = {
    gha: /^ACTIONS_(CACHE_URL|RESULTS_URL|RUNTIME_TOKEN|CACHE_SERVICE_V2)$/,
    s3: /^AWS_/,
};
/** What a credential helper of the job's own Docker configuration takes from the environment. */
const HELPERS = {
    'ecr-login': /^AWS_/,
    gcloud: /^(CLOUDSDK_|GOOGLE_)/,
    gcr: /^(CLOUDSDK_|GOOGLE_)/,
    'acr-env': /^AZURE_/,
    'ghcr-login': /^(GITHUB_TOKEN|GITHUB_ACTOR)$/,
};
/**
 * The environment of docker and git: an allow-list, so that neither inputs of the step nor the runner's and AWS's tokens
 * reach a program that a file of the workspace may start.
 */
function childEnvironment(env) {
    return pick(env, (name) => NAMES.has(name.toUpperCase()) || FAMILIES.test(name.toUpperCase()));
}
/** Variables that the user named, e.g. in `secret-envs`. */
function namedEnvironment(env, names) {
    const wanted = new Set(names);
    return pick(env, (name) => wanted.has(name));
}
/** The variables that caches of these entries, such as `type=gha,mode=max`, are reached by. */
function cacheEnvironment(env, entries) {
    return ofKinds(env, CACHES, entries.map((entry) => /(?:^|[,=])\s*type=([a-z0-9]+)/.exec(entry)?.[1] ?? ''));
}
/** The variables that these credential helpers take their credentials from. */
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


/***/ }),

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ pushedDigest),
/* harmony export */   N5: () => (/* binding */ failedPlace),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   Xi: () => (/* binding */ repeatedLog),
/* harmony export */   ce: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);

/**
 * The shape of what docker, buildx and BuildKit print: which line is the cause, where in a Dockerfile it is. What a cause
 * means is read by the table in `failure.ts`.
 */
/** The line that ends a failed command: `ERROR: failed to build: failed to solve: \u2026`. */
const CAUSE = /^(?:error|failed to (?:build|solve)): /i;
/** Lines of help after a wrong flag, of rules around a cause, and hints. */
const NO_CAUSE = /^(?:See '|Usage: |Run '|Options:|View build details:|-{2,}|>)|^\d+ \| |^$/;
/** `Dockerfile:7`, above the lines of the file that BuildKit marks. */
const PLACE = /^([^\s:][^:]*):(\d+)$/;
/** Older frontends name a line in words only. */
const LINE = /parse error (?:on )?line (\d+)/;
/** `docker push`'s last line. */
const PUSHED = /digest: (sha256:[0-9a-f]{64})/;
/** Of a cause, which may hold the command of a whole `RUN`. */
const MOST_CHARACTERS = 1_000;
/** The cause in a failed command's own words, on one line; never empty. */
function causeIn({ stdout, stderr, code }) {
    const lines = linesOf({ stdout, stderr });
    const named = lines.findLast((line) => CAUSE.test(line));
    const last = lines.findLast((line) => !NO_CAUSE.test(line));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(withoutPrefixes(named ?? last ?? ''), MOST_CHARACTERS) || `exit code ${code}`;
}
function linesOf({ stdout, stderr }) {
    return `${stdout}\n${stderr}`.split('\n').map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line).trim());
}
/** BuildKit wraps a cause once for each of its parts. */
function withoutPrefixes(line) {
    let cause = line;
    while (CAUSE.test(cause))
        cause = cause.replace(CAUSE, '').trim();
    return cause.replace(/\.$/, '');
}
/** Where in the Dockerfile a build failed; `undefined` where BuildKit does not say. `file` is as it was named by BuildKit. */
function failedPlace({ stdout, stderr }) {
    const lines = linesOf({ stdout, stderr });
    const at = lines.findLastIndex((line, index) => PLACE.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ''));
    const [, file, line] = PLACE.exec(lines[at] ?? '') ?? [];
    if (file && line)
        return { file, line: Number(line) };
    const only = LINE.exec(causeIn({ stdout, stderr, code: 1 }))?.[1];
    return only ? { line: Number(only) } : undefined;
}
/** What a step of the Dockerfile printed before it failed: the lines that BuildKit repeats above the cause. */
function repeatedLog({ stderr }) {
    const lines = stderr.split('\n');
    const start = lines.findLastIndex((line) => /^ > /.test(line));
    const end = lines.findIndex((line, index) => index > start && /^-{3,}$/.test(line.trim()));
    return start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
}
/** The digest that a registry gave to what `docker push` sent. */
function pushedDigest(stdout) {
    return PUSHED.exec(stdout)?.[1];
}
/** The repository on `host` that a cause names: of a reference or a URL of the registry's API. */
function repositoryIn(cause, host) {
    if (!cause.includes(`${host}/`))
        return undefined;
    const rest = cause.split(`${host}/`).at(-1) ?? '';
    return /^(?:v2\/)?([a-z0-9._/-]+?)(?:\/(?:manifests|blobs)\/.*)?(?=[:@"\s]|$)/.exec(rest)?.[1];
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createRun)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);



/** Of what a process prints, so much is kept for its caller; everything reaches `onLine`. */
const KEPT_CHARACTERS = 1_000_000;
/** A line without an end is heard in parts. */
const LONGEST_PART = 65_536;
/**
 * A `Run` over `spawn`. Arguments go as they are: no shell.
 * @param signal ends the processes with SIGINT, which Docker's own take as a cancel, and rejects
 */
function createRun(spawn = node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, signal) {
    return (command, args, { env = process.env, stdin = '', onLine = () => { } } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(cancelled());
        const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
        const cancel = () => child.kill('SIGINT');
        signal?.addEventListener('abort', cancel, { once: true });
        const out = collect(child.stdout, onLine);
        const err = collect(child.stderr, onLine);
        const end = (code, text) => {
            signal?.removeEventListener('abort', cancel);
            if (signal?.aborted)
                reject(cancelled());
            else
                resolve({ code, stdout: out(), stderr: text ?? err().split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow).join('\n') });
        };
        child.once('error', (error) => end(127, error.code === 'ENOENT' ? `${command}: command not found` : error.message));
        child.once('close', (code) => end(code ?? 128));
        // A program may end without reading what it is given.
        child.stdin?.on('error', () => { });
        child.stdin?.end(stdin);
    });
}
function cancelled() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The step was cancelled.');
}
function collect(stream, onLine) {
    let text = '';
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk) => {
        text = (text + chunk).slice(-KEPT_CHARACTERS);
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > LONGEST_PART) {
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
    return () => text;
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ tagLocally),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   W5: () => (/* binding */ untag),
/* harmony export */   g0: () => (/* binding */ pullAs)
/* harmony export */ });
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4424);

/** Pushes one tag that the engine has; the digest is the registry's own. */
async function push(reference, { run, env, onLine }) {
    const result = await run('docker', ['push', reference], { env, onLine });
    const digest = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .pushedDigest */ .Mn)(result.stdout);
    return result.code === 0 && digest ? { digest } : { failed: result };
}
/** Gives an image that the engine has another name there. */
async function tagLocally(image, name, { run, env }) {
    return run('docker', ['tag', image, name], { env });
}
/**
 * Takes a name off an image of the engine.
 * @returns whether it is gone; not where the engine says that there is no such name
 */
async function untag(name, { run, env }) {
    const { code } = await run('docker', ['image', 'rm', '--no-prune', name], { env });
    return code === 0;
}
/** Brings a pushed image into the engine under its tags. */
async function pullAs(image, tags, { run, env, onLine }) {
    for (const args of [['pull', image], ...tags.map((tag) => ['tag', image, tag])]) {
        const result = await run('docker', args, { env, onLine });
        if (result.code !== 0)
            return { failed: result };
    }
    return undefined;
}


/***/ })

};

export const id = 813;
export const ids = [813,2794];
export const modules = {

/***/ 85928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88798);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57901);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "SpencerFrontendService", "ECRPUBLICClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   ew: () => (/* binding */ judgeRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** What a region's name looks like. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
/** The regions that this version knows, of all partitions: those of the SDK's endpoint rules (a test compares them). */
const REGIONS = [
    ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
    ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
    ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];
/** The parts of which AWS makes the names of regions: one of these is not a misspelling of another. */
const WORDS = new Set([
    ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
    ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
/** A code of so few letters may be a new country's or partition's, however near it is to another. */
const CODE_LETTERS = 2;
/**
 * Judges a region's name. AWS adds regions: only letters that are near a known region's, by a part that is no word of such
 * names, are taken for a misspelling; any other name or number may be newer than we are.
 */
function judgeRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the region '${region}' is not known to this version of Slipway, and is used as it is` };
}
/** The known region that `text` is probably a misspelling of; with the number that it has, where there is such a region. */
function nearestRegion(text) {
    const given = lettersOf(text.toLowerCase());
    const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
    // Of two that are as near, the one that begins alike.
    const edits = (region) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
    const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
    if (best === undefined)
        return undefined;
    const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
    const same = `${lettersOf(best)}-${number}`;
    return REGIONS.includes(same) ? same : best;
}
/** Whether each part of `given` is that of `known` or a misspelling of it, or the parts are run together. */
function isMisspelling(given, known) {
    const [parts, knownParts] = [given.split('-'), known.split('-')];
    if (parts.length !== knownParts.length)
        return given.replaceAll('-', '') === known.replaceAll('-', '');
    const wrong = parts.flatMap((part, index) => part === knownParts[index] ? [] : [[part, knownParts[index]]]);
    return wrong.length > 0 && wrong.every(([part, word = '']) => !WORDS.has(part) && isNear(part, word));
}
function isNear(part, word) {
    if (isSwapped(part, word))
        return true;
    if (part.length <= CODE_LETTERS && word.length <= CODE_LETTERS)
        return false;
    // One code of a partition is a letter away from the next: `isob`, `isof`.
    if (/^iso[a-z]?$/.test(part) && word.startsWith('iso'))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(part, word) <= (word.length < 5 ? 1 : 2);
}
/** Whether two neighboring letters have changed places. */
function isSwapped(part, word) {
    const at = [...part].findIndex((letter, index) => letter !== word[index]);
    const [first = '', second = ''] = part.slice(at, at + 2);
    return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}
function lettersOf(region) {
    return region.replace(/-\d+[a-z]?$/, '');
}


/***/ }),

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MOST_CHARACTERS = 200;
/** A text of somebody else's for a sentence: on one line, cut, and without the password of an address. */
function shorten(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
/** A value of YAML or JSON in quotes, for a sentence. */
function shown(value) {
    if (typeof value === 'string')
        return `'${shorten(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shorten(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


/***/ }),

/***/ 80466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ jobConfigFolder),
/* harmony export */   lp: () => (/* binding */ createDockerConfig),
/* harmony export */   nS: () => (/* binding */ removeDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68827);




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

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44424);


/** The first that fits. */
const KINDS = [
    ['docker-missing', /^docker: command not found$/],
    ['buildx-missing', /buildx component is missing|'buildx' is not a docker command|unknown command: docker buildx/i],
    ['engine-denied', /permission denied while trying to connect|docker\.sock: connect: permission denied/i],
    ['engine-missing', /cannot connect to the docker daemon|error during connect|is the docker daemon running/i],
    ['builder-missing', /no builder ["'][^"']*["'] found|failed to find driver/i],
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
        'base-image',
        /failed to resolve source metadata|pull access denied|failed to (?:do request|fetch (?:anonymous|oauth) token|authorize)|(?:image|manifest) .*(?:unknown|not found)|no match for platform/i,
    ],
    ['image-moved', /tag does not exist|does not exist locally|no such image/i],
    ['step', /did not complete successfully/i],
    ['login', /401 Unauthorized|login attempt|unauthorized: /i],
];
const TRANSIENT = /timeout|timed out|deadline exceeded|connection (?:reset|refused|closed|lost)|closed network connection|broken pipe|\bEOF\b|temporary failure|TLS handshake|server misbehaving|network is unreachable|no route to host|request canceled|toomanyrequests|status(?: code)?:? (?:408|429|50[0234])\b|\b(?:408 Request Timeout|429 Too Many|500 Internal|502 Bad|503 Service|504 Gateway)/i;
/** Kinds that no second try changes, whatever else their text holds. */
const PERMANENT = new Set([
    ...['docker-missing', 'buildx-missing', 'engine-denied', 'builder-missing', 'disk-full', 'memory'],
    ...['emulation', 'entitlement', 'driver', 'flag', 'name', 'secret', 'ssh', 'target', 'credential-helper'],
    ...['dockerfile-missing', 'syntax', 'not-in-context', 'rate-limit', 'step'],
]);
/** A name that was found a moment ago, at the login. */
const LOST = /no such host/i;
const PUSH = /failed to push|failed commit on ref|unexpected status from (?:POST|PATCH|PUT) request/;
/**
 * Sorts a failed command of Docker by what it printed.
 * @param pushes whether the command did nothing else than to push
 */
function readFailure(result, pushes = false) {
    const cause = (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .causeIn */ .Po)(result);
    const found = KINDS.find(([, pattern]) => pattern.test(cause))?.[0] ?? 'other';
    const isEmulation = found === 'step' && (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedLog */ .Xi)(result).some((line) => /exec format error/i.test(line));
    const kind = isEmulation ? 'emulation' : found;
    const isPush = pushes || PUSH.test(cause);
    const isNetwork = TRANSIENT.test(cause) || (isPush && LOST.test(cause));
    const log = kind === 'step' ? lastLine((0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedLog */ .Xi)(result)) : '';
    return { kind, cause: log ? `${cause} (${log})` : cause, isTransient: isNetwork && !PERMANENT.has(kind), isPush };
}
/** The last line that a step of the Dockerfile printed, without the seconds before it. */
function lastLine(lines) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(lines.findLast((line) => line.trim() !== '')?.replace(/^\d+\.\d+ /, '') ?? '', 200);
}
const SETUP = 'docker/setup-buildx-action';
const FIXES = {
    'docker-missing': 'use a runner with Docker, such as ubuntu-latest',
    'buildx-missing': `install docker-buildx-plugin (Debian: docker-buildx), or add ${SETUP} before this step`,
    'engine-denied': "add the runner's user to the group docker, or set DOCKER_HOST to an engine that it may use",
    'engine-missing': "start Docker on the runner, set DOCKER_HOST, or name a remote builder in 'builder'",
    'builder-missing': `create the builder before this step, for example with ${SETUP}, or leave 'builder' empty`,
    'disk-full': 'free disk space on the builder (docker system df shows what uses it), or use a larger runner',
    memory: 'the builder ran out of memory: use a larger runner, or let this instruction use less',
    emulation: "the image is for another CPU architecture than the builder's: add docker/setup-qemu-action before this step, or build on a runner of that architecture",
    entitlement: `name it in 'allow', and in 'buildkitd-flags' of ${SETUP} where the builder does not permit it`,
    driver: `use a builder of its own (${SETUP}), or turn on the containerd image store of the engine`,
    flag: "check 'build-extra-args' against what this version of buildx takes",
    name: "use lower-case letters, digits and '._-/' in the names of images",
    secret: "set it in 'secrets', 'secret-envs' or 'secret-files', with the id that the Dockerfile uses",
    ssh: "name the agent's socket or a key in 'ssh', and start the agent before this step",
    target: "set 'target' to a stage of the Dockerfile",
    'dockerfile-missing': "set 'file' to the path of the Dockerfile",
    syntax: 'correct the Dockerfile',
    'not-in-context': "check the path against 'context', and that .dockerignore does not exclude it",
    'rate-limit': 'log in to that registry before this step, or take the image from public.ecr.aws or an ECR pull through cache',
    'base-image': "check its name, log in to its registry, or name its account in 'registries'",
    git: "check the URL and the ref, and give a token in 'github-token' or in the secret GIT_AUTH_TOKEN",
    'image-moved': 'run the job again',
    'credential-helper': "leave the registry out of 'credHelpers' in the Docker configuration, or use another 'credsStore' there",
    loopback: "an engine that runs in a virtual machine, such as Docker Desktop's, does not see what listens on this machine's loopback",
    step: 'the log above has everything that it printed',
    login: 'check the credentials',
    other: "the lines above are the builder's own",
};
/** A failed command as one sentence: Docker's own cause, then what to do. */
function explainFailure({ kind, cause }, what) {
    const failed = what ?? (kind === 'base-image' ? 'The build could not get a base image' : 'The build failed');
    return `${failed}: ${cause}; ${FIXES[kind]}.`;
}


/***/ }),

/***/ 45951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23268);



/**
 * Logs in to a registry; the password goes by stdin. Transient failures are retried.
 * @throws {UserError} with Docker's own words
 */
async function login({ host, username, password }, config, run, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))) {
    config.keepLoginsOf(host);
    for (let attempt = 0;; attempt++) {
        const result = await run('docker', ['login', '--username', username, '--password-stdin', host], {
            env: config.env,
            stdin: password,
        });
        if (result.code === 0)
            return;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f)(result);
        const wait = failure.isTransient ? _transient_js__WEBPACK_IMPORTED_MODULE_2__/* .PAUSES_MS */ .T[attempt] : undefined;
        if (wait === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)(failure, `docker login to ${host} failed`));
        await pause(wait);
    }
}


/***/ }),

/***/ 44424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ pushedDigest),
/* harmony export */   N5: () => (/* binding */ failedPlace),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   Xi: () => (/* binding */ repeatedLog),
/* harmony export */   ce: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

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

/***/ 23268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PAUSES_MS)
/* harmony export */ });
/** How long to wait before each retry of a command that failed for a transient reason, in ms; so many retries there are. */
const PAUSES_MS = [1000, 4000];


/***/ }),

/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ at),
  authorize: () => (/* binding */ authorize),
  patiently: () => (/* binding */ patiently),
  privateTokens: () => (/* binding */ privateTokens),
  toAuthorization: () => (/* binding */ toAuthorization),
  withoutToken: () => (/* binding */ withoutToken)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(20162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(49650);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/login.js





/** Many jobs that begin together share ECR's rate of tokens. */
const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];
/**
 * Asks ECR for tokens: the caller's own registry, or one per account.
 * @param mask hears each password before anybody else does
 * @throws {UserError}
 */
async function authorize(clients, accounts, mask) {
    const refs = accounts.map((account) => ({ type: 'private', account }));
    const own = { type: 'private' };
    const found = await privateTokens(clients, clients.settings.region, refs.length > 0 ? refs : [own], { mask });
    return found.map(([, authorization]) => authorization);
}
/** A token of each of these registries of one region, in one call. */
async function privateTokens(clients, region, refs, options) {
    const named = refs.filter(({ account }) => account !== undefined);
    const accounts = [...new Set(named.map(({ account }) => account ?? ''))];
    const ask = async (registryIds) => {
        const ecr = await clients.ecr(region);
        const answer = await patiently(() => ecr.send(new GetAuthorizationTokenCommand(registryIds.length > 0 ? { registryIds } : {})), 'ecr:GetAuthorizationToken', options);
        const all = (answer.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => toAuthorization(authorizationToken, proxyEndpoint, options.mask));
        if (all.length === 0)
            throw withoutToken('ecr:GetAuthorizationToken');
        return all;
    };
    const ofAccounts = accounts.length > 0 ? await ask(accounts) : [];
    const byAccount = new Map(ofAccounts.map((each, index) => [(0,registry/* parseRegistryHost */.TZ)(each.host)?.account ?? accounts[index], each]));
    const [own] = named.length < refs.length ? await ask([]) : [];
    return refs.map((ref) => {
        const given = ref.account === undefined ? own : byAccount.get(ref.account);
        if (!given)
            throw withoutToken('ecr:GetAuthorizationToken', ref.account);
        return [ref, ref.host ? at(given, ref.host) : given];
    });
}
/** Sends a call, again where it was throttled. */
async function patiently(send, action, { pause }) {
    for (let attempt = 0;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const wait = (0,failure/* failureKind */.zU)(error) === 'throttled' ? PAUSES_MS[attempt] : undefined;
            if (wait === undefined || !pause)
                throw new src_error/* UserError */.yo((0,ecr_failure/* explainCall */.uy)(action, error), { cause: error });
            await pause(wait);
        }
    }
}
function withoutToken(action, account = '') {
    const whose = account && ` of the registry ${account}`;
    return new src_error/* UserError */.yo(`ECR answered without a token${whose} at ${action}; run the job again.`);
}
/** A token and the endpoint it is for; none where ECR's answer lacks one of them. */
function toAuthorization(token, endpoint, mask) {
    const text = Buffer.from(token ?? '', 'base64').toString();
    // The password may hold colons.
    const colon = text.indexOf(':');
    if (colon < 0 || !endpoint || !URL.canParse(endpoint))
        return [];
    const password = text.slice(colon + 1);
    mask(password);
    return [{ endpoint, host: new URL(endpoint).host, username: text.slice(0, colon), password }];
}
/** The same token at another of the registry's hosts. */
function at(authorization, host) {
    const endpoint = new URL(authorization.endpoint);
    return { ...authorization, host, endpoint: `${endpoint.protocol}//${host}` };
}


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ authorizeAll),
  T7: () => (/* binding */ publicToken)
});

// UNUSED EXPORTS: publicEndpoint

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(85928);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(89935);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.ph) {
}

// EXTERNAL MODULE: ./build/src/ecr/login.js + 1 modules
var login = __webpack_require__(22794);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/logins.js



/**
 * Asks for a token of each registry, in one call per region, in the order of `refs`.
 * @throws {UserError}
 */
async function authorizeAll(clients, refs, options) {
    const { region: own } = clients.settings;
    const found = new Map();
    const privateRefs = refs.filter((ref) => ref.type === 'private');
    for (const [region, here] of Map.groupBy(privateRefs, ({ region = own }) => region)) {
        for (const [ref, authorization] of await (0,login.privateTokens)(clients, region, here, options)) {
            found.set(ref, authorization);
        }
    }
    const publicRef = refs.find(({ type }) => type === 'public');
    if (publicRef)
        found.set(publicRef, await publicToken(clients, options));
    return refs.flatMap((ref) => found.get(ref) ?? []);
}
/** The token of ECR Public, which answers with one, and without an endpoint. */
async function publicToken(clients, options) {
    const client = await clients.ecrPublic();
    const action = 'ecr-public:GetAuthorizationToken';
    const { authorizationData } = await (0,login.patiently)(() => client.send(new GetAuthorizationTokenCommand({})), action, options);
    const endpoint = publicEndpoint();
    const [found] = (0,login.toAuthorization)(authorizationData?.authorizationToken, endpoint, options.mask);
    if (!found)
        throw (0,login.withoutToken)(action);
    return found;
}
/** Where ECR Public's registry is, or what stands in for it. */
function publicEndpoint(env = process.env) {
    const local = env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || '';
    return URL.canParse(local) ? new URL(local).origin : `https://${registry/* PUBLIC_HOST */.dt}`;
}


/***/ }),

/***/ 36950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/** What the distribution specification takes for a tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** ECR's own pattern of a repository's name; it is 2 to 256 characters long. */
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Takes a reference apart; `undefined` when it is none. The first component is a host where Docker takes it for one. */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
/** The reference as Docker writes it. */
function formatReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);


/** Inputs that take a line `name=value` an entry, so that a mapping is written as such lines. */
const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
/**
 * Reads a mapping of an action's inputs. No sentence shows a value, which may be a secret.
 * @param value what YAML or JSON gave
 */
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `There is no input '${(0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key)}' for ${place}: ${hint}`;
}
/** A value as the text of an input: a list of plain values as lines, other lists and mappings as JSON. */
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
/** An entry of a list input as Docker's actions take it: over lines only in quotes. */
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ })

};

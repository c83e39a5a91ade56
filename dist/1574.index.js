export const id = 1574;
export const ids = [1574];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   ew: () => (/* binding */ judgeRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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

/***/ 331:
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

/***/ 3016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4424);


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
/** Sorts a failed command of Docker by what it printed. */
function readFailure(result) {
    const cause = (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .causeIn */ .Po)(result);
    const found = KINDS.find(([, pattern]) => pattern.test(cause))?.[0] ?? 'other';
    const isEmulation = found === 'step' && (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatedLog */ .Xi)(result).some((line) => /exec format error/i.test(line));
    const kind = isEmulation ? 'emulation' : found;
    const isPush = PUSH.test(cause);
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

/***/ 4424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ pushedDigest),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   Xi: () => (/* binding */ repeatedLog),
/* harmony export */   ce: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* unused harmony export failedPlace */
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

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   Lc: () => (/* binding */ isWithoutRegion),
/* harmony export */   Ne: () => (/* binding */ PUBLIC_REGION),
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dt: () => (/* binding */ PUBLIC_HOST)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);

/*
 * ECR's hosts: 123456789012.dkr.ecr.eu-central-1.amazonaws.com, dkr.ecr-fips, .com.cn, .eu, and the dual-stack
 * 123456789012.dkr-ecr.eu-central-1.on.aws with China's on.amazonwebservices.com.cn.
 */
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
/** The account and region that an ECR host names; `undefined` for any other host. */
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
/** Whether the host is ECR's: of ECR's form, or the endpoint that stands in for AWS. */
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
/** The host of ECR Public, and the one region that its API is in. */
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
/** Whether the region of the step counts for a registry. */
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
/** A registry as a user names it: an account's 12 digits, a host of ECR, or `public.ecr.aws`; `undefined` for anything else. */
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
/** Whether an image lives in a private registry of ECR: the one function that decides so. */
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ readAwsInputs),
/* harmony export */   kp: () => (/* binding */ checkGivenRegion),
/* harmony export */   vK: () => (/* binding */ checkRegion)
/* harmony export */ });
/* harmony import */ var _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/**
 * Reads the inputs that every action has in common. A missing region is a problem unless `optional`.
 * @param given the region that the input names, of an action that takes several
 */
function readAwsInputs(inputs, { optional = false, given = inputs.text('aws-region') } = {}) {
    const region = readRegion(inputs, given, optional);
    const roles = inputs.list('role-to-assume', { comma: true });
    for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}': it must be a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`);
    }
    if (roles.length > 0 && !optional && !inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL')) {
        inputs.refuse('role-to-assume', "input 'role-to-assume' needs the job's OIDC token, and the job has none: add 'permissions: { id-token: write, contents: read }' to the job");
    }
    return {
        region,
        maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
        roles,
        roleSessionName: inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
            'slipway',
        roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
        audience: inputs.text('audience') || 'sts.amazonaws.com',
    };
}
function readRegion(inputs, given, optional) {
    const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => inputs.variable(name));
    const region = given || (variable ? inputs.variable(variable) : '');
    const refuse = (message) => inputs.refuse('aws-region', message);
    if (!region && !optional) {
        refuse("no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'");
    }
    if (!region)
        return region;
    if (given)
        checkGivenRegion(inputs, given);
    else
        checkRegion(inputs, 'aws-region', region, `the variable ${variable}`);
    return region;
}
/** Refuses what the input `aws-region` names and cannot be a region. */
function checkGivenRegion(inputs, given) {
    const whose = "input 'aws-region'";
    if (_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg.test(given)) {
        checkRegion(inputs, 'aws-region', given, whose);
        return;
    }
    const near = (0,_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(given);
    const hint = near ? `; did you mean '${near}'?` : '';
    inputs.refuse('aws-region', `${whose} is '${given}': it must be an AWS region such as 'eu-central-1'${hint}`);
}
/** Refuses a misspelled region, the value of `whose`; notes one that is newer than this version. */
function checkRegion(inputs, input, region, whose) {
    // What does not look like a region is another endpoint's own name for one.
    const finding = _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg.test(region) ? (0,_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRegion */ .ew)(region) : undefined;
    if (!finding)
        return;
    if ('misspelled' in finding)
        inputs.refuse(input, `${whose} is '${region}', which is not a known AWS region; did you mean '${finding.misspelled}'?`);
    else
        inputs.note(`${whose}: ${finding.unknown}.`);
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRegistries)
/* harmony export */ });
/* harmony import */ var _src_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8641);

/** Reads the registries that input `name` lists: accounts, hosts of ECR, or `public.ecr.aws`; each once. */
function readRegistries(inputs, name) {
    const found = new Map();
    for (const text of inputs.list(name, { comma: true })) {
        const ref = (0,_src_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryRef */ .GQ)(text);
        if (ref)
            found.set(JSON.stringify(ref), ref);
        else
            inputs.refuse(name, `input '${name}' has '${text}', which is not valid; expected ${expected(text)}`);
    }
    return [...found.values()];
}
function expected(text) {
    const form = "an account's 12 digits, a host such as '123456789012.dkr.ecr.eu-central-1.amazonaws.com', or 'public.ecr.aws'";
    return /^\d{1,11}$/.test(text) ? `${form}; YAML drops the leading zeros of a number that is not in quotes` : form;
}


/***/ })

};

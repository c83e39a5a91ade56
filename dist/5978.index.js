export const id = 5978;
export const ids = [5978];
export const modules = {

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/docker/entries.js
/**
 * The entries of a list input as Docker's own actions take them: one a line, blank lines left out. An entry that starts
 * with `"` goes on to the closing one, over lines; `""` in it stands for a quote.
 * @throws {SyntaxError} for a quote that is not closed
 */
function entries(text) {
    const found = [];
    let rest = text.replaceAll('\r\n', '\n');
    while (rest !== '') {
        const start = rest.search(/\S/);
        if (start < 0)
            break;
        rest = rest.slice(start);
        if (rest.startsWith('"')) {
            const quoted = /^"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(rest);
            if (!quoted)
                throw new SyntaxError(`the quote that starts at '${rest.slice(0, 20).split('\n')[0]}' is not closed`);
            found.push((quoted[1] ?? '').replaceAll('""', '"'));
            rest = rest.slice(quoted[0].length);
        }
        else {
            const end = rest.indexOf('\n');
            found.push((end < 0 ? rest : rest.slice(0, end)).trim());
            rest = end < 0 ? '' : rest.slice(end + 1);
        }
    }
    return found;
}
/** `name=value`, cut at the first `=`; `undefined` without one. */
function pair(entry) {
    const equals = entry.indexOf('=');
    return equals > 0 ? { name: entry.slice(0, equals).trim(), value: entry.slice(equals + 1) } : undefined;
}

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var ecr_registry = __webpack_require__(8641);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/reference.js
var reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/image/source.js
var source = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/src/image/tags.js
var image_tags = __webpack_require__(3010);
// EXTERNAL MODULE: ./build/src/words.js
var src_words = __webpack_require__(8244);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/actions/build-push/inputs.js










/** Flags of buildx that are ours to set, and the input that does it. */
const OWN_FLAGS = {
    '--push': 'push',
    '--load': 'load',
    '--tag': 'tags',
    '-t': 'tags',
    '--output': 'push',
    '-o': 'push',
    '--metadata-file': 'metadata (an output)',
    '--iidfile': 'digest (an output)',
    '--secret': 'secrets',
    '--progress': 'nothing: the log is always plain',
    '-f': 'file',
    '--file': 'file',
    '--builder': 'builder',
};
/**
 * Reads and checks the inputs.
 * @throws {InputError} with everything that is wrong
 */
function readInputs(inputs) {
    const push = inputs.boolean('push') ?? true;
    const registries = accounts(inputs, 'registries');
    const target = readRepository(inputs);
    const regionKnown = target.region !== undefined || (!push && registries.length === 0);
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs, { optional: regionKnown });
    refuseUnbuilt(inputs);
    const build = readBuild(inputs, push);
    const order = {
        repository: target.repository,
        host: target.host,
        registryId: target.registryId,
        registries,
        build,
        labels: named(inputs, 'labels'),
        tags: readTags(inputs),
        cache: {
            cache: inputs.choice('cache', ['registry', 'gha', 'inline', 'none']),
            from: inputs.list('cache-from'),
            to: inputs.list('cache-to'),
        },
        ifExists: inputs.choice('if-exists', ['reuse', 'fail', 'overwrite']),
        create: readCreate(inputs),
    };
    inputs.check();
    return { aws: target.region ? { ...aws, region: target.region } : aws, order };
}
function readRepository(inputs) {
    const given = inputs.required('repository', 'web');
    const registryId = inputs.matching('registry-id', /^\d{12}$/, "an account's 12 digits, quoted in YAML");
    const uri = given.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
    const slash = uri.indexOf('/');
    const first = uri.slice(0, Math.max(slash, 0));
    const isHost = /[:]/.test(first) || (0,ecr_registry/* isRegistryHost */.EV)(first) || /^(public\.ecr\.aws|docker\.io|ghcr\.io|quay\.io)$/.test(first);
    const host = isHost ? first : undefined;
    const repository = (isHost ? uri.slice(slash + 1) : uri).toLowerCase();
    const registry = host ? (0,ecr_registry/* parseRegistryHost */.TZ)(host) : undefined;
    if (host && !(0,ecr_registry/* isRegistryHost */.EV)(host)) {
        inputs.refuse('repository', `input 'repository' is '${given}': '${host}' is not a private registry of Amazon ECR; give the repository's name, for example '${repository}'`);
    }
    else if (given && (!reference/* REPOSITORY */.Bw.test(repository) || repository.length < 2 || repository.length > 256)) {
        inputs.refuse('repository', `input 'repository' is '${given}': it must be a repository's name such as 'team/web' or its URI, without a tag: 2 to 256 letters, digits and '._-/'`);
    }
    if (registryId && registry && registry.account !== registryId) {
        inputs.refuse('registry-id', `input 'registry-id' is '${registryId}', and 'repository' names the account ${registry.account}: leave one of them out`);
    }
    return { repository, host, region: registry?.region, registryId: registryId ?? registry?.account };
}
function readBuild(inputs, push) {
    const context = inputs.text('context') || '.';
    const file = inputs.text('file') || ((0,source/* isRemote */.Vx)(context) ? 'Dockerfile' : (0,external_node_path_.join)(context, 'Dockerfile'));
    if (!(0,source/* isRemote */.Vx)(context)) {
        if (!(0,external_node_fs_.statSync)(context, { throwIfNoEntry: false })?.isDirectory()) {
            inputs.refuse('context', `input 'context' is '${context}', which is not a folder in ${process.cwd()}`);
        }
        else if (inputs.text('file') || !(0,external_node_fs_.existsSync)(file))
            inputs.file('file', file);
    }
    const platforms = inputs.list('platforms', { comma: true });
    for (const platform of platforms.filter((name) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(name))) {
        inputs.refuse('platforms', `input 'platforms' has '${platform}': it must be like 'linux/amd64' or 'linux/arm64'`);
    }
    const load = inputs.boolean('load') ?? false;
    if (load && platforms.length > 1) {
        inputs.refuse('load', "input 'load' is 'true', and an engine takes one platform: name one in 'platforms', or leave 'load' out");
    }
    const attestation = /^(true|false|[a-z-]+=[^,]+(,[a-z-]+=[^,]+)*)$/;
    return {
        context,
        file,
        target: inputs.text('target'),
        platforms,
        buildArgs: readBuildArgs(inputs),
        buildContexts: named(inputs, 'build-contexts'),
        secrets: readSecrets(inputs),
        ssh: inputs.list('ssh'),
        annotations: list(inputs, 'annotations'),
        noCache: inputs.boolean('no-cache') ?? false,
        pull: inputs.boolean('pull') ?? false,
        // On an index ECR's scans lose the tag, so one platform gets a plain manifest.
        provenance: inputs.matching('provenance', attestation, "'true', 'false' or 'mode=min', 'mode=max'") ??
            (platforms.length > 1 ? 'mode=min' : 'false'),
        sbom: inputs.matching('sbom', attestation, "'true', 'false' or 'generator=IMAGE'") ?? 'false',
        builder: inputs.text('builder'),
        extraArgs: readExtraArgs(inputs),
        push,
        load,
    };
}
function readTags(inputs) {
    const tags = inputs.list('tags', { comma: true });
    for (const tag of tags.filter((name) => !reference/* TAG */.Dk.test(name))) {
        inputs.refuse('tags', `input 'tags' has '${tag}': it must be one of ${image_tags/* TEMPLATES */.QT.map((name) => `'${name}'`).join(', ')}, or a tag of letters, digits and '_.-', at most 128`);
    }
    return tags.length > 0 ? tags : ['sha'];
}
/** `NAME` alone takes the value of the environment. */
function readBuildArgs(inputs) {
    return Object.fromEntries(list(inputs, 'build-args').map((entry) => {
        const { name, value } = pair(entry) ?? { name: entry, value: undefined };
        if (!/^[A-Za-z_][\w.-]*$/.test(name))
            inputs.refuse('build-args', `input 'build-args' has '${name}', which is no argument's name: write NAME=value`);
        return [name, value];
    }));
}
function readSecrets(inputs) {
    const secrets = [
        ...Object.entries(named(inputs, 'secrets', true)).map(([id, value]) => ({ id, value })),
        ...Object.entries(named(inputs, 'secret-envs')).map(([id, variable]) => {
            if (!inputs.variable(variable))
                inputs.refuse('secret-envs', `input 'secret-envs' names the variable '${variable}', which this step does not have: set it in 'env'`);
            return { id, variable };
        }),
        ...Object.entries(named(inputs, 'secret-files')).map(([id, file]) => {
            inputs.file('secret-files', file);
            return { id, file };
        }),
    ];
    for (const { id } of secrets.filter(({ id }, index) => !/^[\w.-]+$/.test(id) || secrets.findIndex((other) => other.id === id) !== index)) {
        inputs.refuse('secrets', `the build secret '${id}' is named twice, or has a name of other characters than letters, digits and '_.-'`);
    }
    return secrets;
}
function readExtraArgs(inputs) {
    const text = inputs.text('build-extra-args');
    const split = (0,src_words/* splitWords */.y)(text);
    if ('problem' in split) {
        inputs.refuse('build-extra-args', `input 'build-extra-args' is '${text}': ${split.problem}`);
        return [];
    }
    const { words } = split;
    for (const word of words) {
        const flag = word.split('=')[0] ?? '';
        const own = Object.hasOwn(OWN_FLAGS, flag) ? OWN_FLAGS[flag] : undefined;
        if (own)
            inputs.refuse('build-extra-args', `input 'build-extra-args' has '${flag}', which is set by ${own.includes(' ') ? own : `the input '${own}'`}`);
    }
    return words;
}
function readCreate(inputs) {
    const create = inputs.boolean('create-repository') ?? false;
    const mode = inputs.text('image-tag-mutability')
        ? inputs.choice('image-tag-mutability', [
            'MUTABLE',
            'IMMUTABLE',
            'IMMUTABLE_WITH_EXCLUSION',
            'MUTABLE_WITH_EXCLUSION',
        ])
        : undefined;
    const filters = inputs.list('image-tag-mutability-exclusion-filters', { comma: true });
    const scanOnPush = inputs.boolean('scan-on-push');
    const lifecyclePath = inputs.text('lifecycle-policy');
    const tags = named(inputs, 'repository-tags');
    if ((mode?.endsWith('_WITH_EXCLUSION') ?? false) !== filters.length > 0) {
        inputs.refuse('image-tag-mutability-exclusion-filters', "inputs 'image-tag-mutability' and 'image-tag-mutability-exclusion-filters' do not fit: the filters go with IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION, and these need one to five");
    }
    if (filters.length > 5 || filters.some((filter) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))) {
        inputs.refuse('image-tag-mutability-exclusion-filters', `input 'image-tag-mutability-exclusion-filters' is '${filters.join(', ')}': it takes one to five tags, in which '*' stands for anything`);
    }
    const set = ['image-tag-mutability', 'scan-on-push', 'lifecycle-policy', 'repository-tags'].filter((name) => inputs.text(name));
    if (!create) {
        for (const name of set)
            inputs.refuse(name, `input '${name}' is for a repository that is created: set 'create-repository' to 'true', or leave it out`);
        return undefined;
    }
    return {
        mutability: mode && { mode, filters },
        scanOnPush,
        lifecyclePolicy: readLifecyclePolicy(inputs, lifecyclePath),
        tags,
    };
}
function readLifecyclePolicy(inputs, path) {
    if (!path)
        return undefined;
    const before = inputs.problems.length;
    inputs.file('lifecycle-policy', path);
    if (inputs.problems.length > before)
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    try {
        JSON.parse(text);
    }
    catch (error) {
        inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' is not JSON: ${(0,src_error/* messageOf */.bD)(error)}`, {
            file: path,
        });
    }
    return text;
}
function refuseUnbuilt(inputs) {
    if (inputs.choice('registry-type', ['private', 'public']) === 'public') {
        inputs.refuse('registry-type', "input 'registry-type' is 'public', which this version of Slipway does not support: push to a private repository, or use docker/build-push-action for public ones");
    }
    const scan = inputs.text('scan');
    if (scan && scan !== 'off') {
        inputs.refuse('scan', `input 'scan' is '${scan}', which is not supported by this version of Slipway: set 'scan-on-push' on the repository and read the findings in ECR`);
    }
    inputs.notYet('scan-timeout', "leave it out, as 'scan' is not supported either");
    inputs.notYet('smoke-test', "build with 'push: false' and 'load: true', run the image in a step of your own, then push");
}
function accounts(inputs, name) {
    const ids = inputs.list(name, { comma: true });
    for (const id of ids.filter((text) => !/^\d{12}$/.test(text))) {
        inputs.refuse(name, `input '${name}' has '${id}': it must be an account's 12 digits, quoted in YAML`);
    }
    return ids;
}
function list(inputs, name) {
    try {
        return entries(inputs.raw(name));
    }
    catch (error) {
        inputs.refuse(name, `input '${name}' cannot be read: ${(0,src_error/* messageOf */.bD)(error)}`);
        return [];
    }
}
/** Entries of the form `name=value`. A secret one is not shown when it is wrong. */
function named(inputs, name, secret = false) {
    const found = new Map();
    for (const entry of list(inputs, name)) {
        const parts = pair(entry);
        if (parts)
            found.set(parts.name, parts.value);
        else
            inputs.refuse(name, `input '${name}' has ${secret ? 'a line' : `'${entry}'`}, which must have the form name=value`);
    }
    return Object.fromEntries(found);
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canExportCache),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Lx: () => (/* binding */ findBuilder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

/**
 * Finds out who builds: the named builder of buildx, or its current one, or the engine by itself.
 * @throws {UserError} where nobody can
 */
async function findBuilder(name, run, env) {
    const ask = (...args) => run('docker', args, { env });
    const buildx = await ask('buildx', 'version');
    if (buildx.code === 127) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('There is no docker command on this runner: use a runner with Docker, such as ubuntu-latest.');
    }
    if (buildx.code !== 0)
        return plainBuilder(ask);
    const inspected = await ask('buildx', 'inspect', ...(name ? [name] : []));
    const fact = (key) => new RegExp(`^[ \\t]*${key}:[ \\t]*(\\S.*)$`, 'm').exec(inspected.stdout)?.[1]?.trim() ?? '';
    if (inspected.code !== 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(name
            ? `There is no builder '${name}' (${lastLine(inspected.stderr)}): create it before this step, for example with docker/setup-buildx-action, or leave 'builder' out.`
            : `docker buildx has no builder to work with: ${lastLine(inspected.stderr)}.`);
    }
    const driver = fact('Driver');
    const version = fact('BuildKit(?: version)?');
    if (driver !== 'docker') {
        return {
            driver: 'container',
            store: undefined,
            description: `${fact('Name')} (${driver}${version && `, BuildKit ${version}`})`,
            canRewriteTimestamps: atLeast(version, 0, 13),
        };
    }
    const { engine, store } = await askEngine(ask);
    return {
        driver: 'docker',
        store,
        description: `Docker ${engine}, ${store} image store`,
        canRewriteTimestamps: false,
    };
}
async function plainBuilder(ask) {
    const client = await ask('version', '--format', '{{.Client.Version}}');
    const major = Number.parseInt(client.stdout, 10);
    // From 23.0 on the docker command leaves all BuildKit builds to buildx.
    if (major >= 23) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Docker ${client.stdout.trim()} builds by its plugin buildx, which is missing here: install docker-buildx-plugin (Debian: docker-buildx), or use docker/setup-buildx-action before this step.`);
    }
    const { engine } = await askEngine(ask);
    return {
        driver: 'plain',
        store: 'classic',
        description: `Docker ${engine} without buildx`,
        canRewriteTimestamps: false,
    };
}
async function askEngine(ask) {
    const answer = await ask('info', '--format', '{{.ServerVersion}} {{json .DriverStatus}}');
    const version = /^\d\S*/.exec(answer.stdout)?.[0];
    if (answer.code !== 0 || !version) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`No Docker engine answers (${lastLine(answer.stderr)}): start one, set DOCKER_HOST, or name a remote 'builder'.`);
    }
    const store = answer.stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'classic';
    return { engine: version, store };
}
/**
 * What of the build this builder can't do, each a sentence for the input that asked for it; none: it can build.
 * @param advice what to do about it, a clause, where a step cannot choose its builder
 */
function refusals({ driver, store, description }, wanted, advice) {
    if (driver === 'container')
        return [];
    const mend = advice ??
        (driver === 'plain'
            ? 'install buildx, for example with docker/setup-buildx-action before this step'
            : 'use a builder of its own (docker/setup-buildx-action), or turn on the containerd image store of the engine');
    const found = [];
    const refuse = (input, what) => found.push(`input '${input}': the builder (${description}) cannot ${what}; ${mend}`);
    if (store === 'classic') {
        if (wanted.platforms.length > 1)
            refuse('platforms', 'build several platforms at once');
        const external = wanted.cacheTo.find((cache) => !/(^|,)type=inline/.test(cache));
        if (external)
            refuse('cache-to', `export the cache '${external}'`);
        if (isOn(wanted.provenance))
            refuse('provenance', 'attach a provenance');
        if (isOn(wanted.sbom))
            refuse('sbom', 'attach a bill of materials');
        if (wanted.annotations.length > 0)
            refuse('annotations', 'annotate a manifest');
    }
    if (driver === 'plain') {
        if (wanted.buildContexts.length > 0)
            refuse('build-contexts', 'take further contexts');
        if (wanted.builder)
            refuse('builder', `use the builder '${wanted.builder}'`);
    }
    return found;
}
/** Whether the builder can export a cache apart from the image. */
function canExportCache({ driver, store }) {
    return driver === 'container' || (driver === 'docker' && store === 'containerd');
}
function isOn(attestation) {
    return attestation !== '' && attestation !== 'false';
}
function atLeast(version, major, minor) {
    const [, a = '', b = ''] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    return a !== '' && (Number(a) > major || (Number(a) === major && Number(b) >= minor));
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.trim()
        .replace(/^ERROR: /, '') || 'without a word');
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
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost)
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
/** Whether an image lives in a private registry of ECR: the one function that decides so. */
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Whether buildx fetches the context by itself: a URL, a git address, an archive. */
function isRemote(context) {
    return /^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(oci-layout|docker-image):/.test(context);
}
/**
 * Reads what git knows of the context's folder; where there is no work tree, what the runner says of this run.
 * @param paths the context's folder and what else of the work tree goes into the build
 */
async function readSource(context, paths, git, env) {
    const run = runFacts(env);
    if (isRemote(context)) {
        return { ...run, commit: /#([0-9a-f]{40})(?::|$)/.exec(context)?.[1], dirty: [], url: undefined };
    }
    const at = (...args) => git(['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', context, ...args]);
    const [root = '', commit = ''] = await at('rev-parse', '--show-toplevel', 'HEAD').then((text) => text.trim().split('\n'), () => []);
    if (!commit)
        return { ...run, dirty: [] };
    const inside = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).filter((path) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, realpath(path)).startsWith('..'));
    const [status, date, remote, branch] = await Promise.all([
        at('status', '--porcelain', '--untracked-files=normal', '--', ...(inside.length > 0 ? inside : ['.'])),
        at('show', '--no-patch', '--format=%ct', 'HEAD'),
        at('config', '--get', 'remote.origin.url').catch(() => ''),
        at('symbolic-ref', '--short', '--quiet', 'HEAD').catch(() => ''),
    ]);
    return {
        ...run,
        commit,
        root,
        dirty: status.split('\n').filter((line) => line.trim() !== ''),
        date: Number(date.trim()),
        branch: run.branch ?? (run.gitTag || run.pullRequest ? undefined : branch.trim() || undefined),
        url: run.url ?? webAddress(remote.trim()),
    };
}
/** `path` relative to the work tree, so that the same commit looks the same on every runner. */
function relativeTo(root, path) {
    if (isRemote(path) || (root === undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)))
        return path;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root ?? process.cwd(), realpath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))) || '.';
}
/** What the runner says of this run. */
function runFacts(env) {
    const ref = env.GITHUB_REF ?? '';
    return {
        commit: env.GITHUB_SHA || undefined,
        branch: env.GITHUB_HEAD_REF || /^refs\/heads\/(.+)$/.exec(ref)?.[1],
        pullRequest: /^refs\/pull\/(\d+)\//.exec(ref)?.[1],
        gitTag: /^refs\/tags\/(.+)$/.exec(ref)?.[1],
        url: env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined,
    };
}
/** A remote as a browser opens it, without what credentials it may hold. */
function webAddress(remote) {
    const [, host, path] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host && path && !remote.startsWith('/') && !remote.startsWith('.') ? `https://${host}/${path}` : undefined;
}
function realpath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 3010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ TEMPLATES),
/* harmony export */   Vd: () => (/* binding */ planTags),
/* harmony export */   bV: () => (/* binding */ isMutable),
/* harmony export */   p3: () => (/* binding */ settleTags)
/* harmony export */ });
/* unused harmony export sanitize */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8983);


/** The templates that the input `tags` knows; anything else in it is a literal tag. */
const TEMPLATES = ['sha', 'short-sha', 'branch', 'pr', 'semver', 'latest'];
/** Fills in the templates. */
function planTags(templates, source) {
    const tags = new Map();
    const skipped = [];
    for (const template of templates) {
        const planned = fill(template, source);
        if (typeof planned === 'string')
            skipped.push(planned);
        else
            for (const tag of planned)
                if (!tags.has(tag.name))
                    tags.set(tag.name, tag);
    }
    return { tags: [...tags.values()], skipped };
}
function fill(template, source) {
    switch (template) {
        case 'sha':
            return source.commit
                ? [{ name: source.commit, kind: 'commit' }]
                : "The tag template 'sha' gives nothing: the context is no commit.";
        case 'short-sha':
            return source.commit
                ? [{ name: source.commit.slice(0, 7), kind: 'commit' }]
                : "The tag template 'short-sha' gives nothing: the context is no commit.";
        case 'branch': {
            const name = source.branch && sanitize(source.branch);
            return name
                ? [{ name, kind: 'moving' }]
                : "The tag template 'branch' gives nothing: this run is not for a branch.";
        }
        case 'pr':
            return source.pullRequest
                ? [{ name: `pr-${source.pullRequest}`, kind: 'moving' }]
                : "The tag template 'pr' gives nothing: this run is not for a pull request.";
        case 'semver':
            return versionTags(source.gitTag);
        case 'latest':
            return [{ name: 'latest', kind: 'moving' }];
        default:
            return [{ name: template, kind: 'literal' }];
    }
}
/** `v1.2.3` → `1.2.3`, `1.2`, `1`; a pre-release only its full version, as it must not move what releases use. */
function versionTags(gitTag) {
    if (!gitTag)
        return "The tag template 'semver' gives nothing: this run is not for a git tag.";
    const version = semver__WEBPACK_IMPORTED_MODULE_0__.parse(/(?:^|[/@-])v?(\d+\.\d+\.\d+.*)$/.exec(gitTag)?.[1] ?? '');
    if (!version)
        return `The tag template 'semver' gives nothing: the git tag '${gitTag}' is no semantic version.`;
    const full = { name: sanitize(version.raw.replace(/^v/, '')), kind: 'version' };
    if (version.prerelease.length > 0)
        return [full];
    return [
        full,
        { name: `${version.major}.${version.minor}`, kind: 'moving' },
        { name: `${version.major}`, kind: 'moving' },
    ];
}
/** `text` as a tag: what a tag can't hold becomes `-`. */
function sanitize(text) {
    return text
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 128)
        .replace(/-+$/, '');
}
/** Whether a tag, once there, may be moved to another image. */
function isMutable(tag, { mode, filters }) {
    const excluded = filters.some((filter) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._)(tag, filter));
    return mode.startsWith('MUTABLE')
        ? !(mode === 'MUTABLE_WITH_EXCLUSION' && excluded)
        : mode === 'IMMUTABLE_WITH_EXCLUSION' && excluded;
}
/** The planned tags that the repository can take, and the moving ones that it would refuse from the second time on. */
function settleTags(planned, mutability) {
    const stays = ({ name, kind }) => kind !== 'moving' || isMutable(name, mutability);
    return { kept: planned.filter(stays), left: planned.filter((tag) => !stays(tag)) };
}


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/**
 * Whether `pattern` fits the whole of `text`: `*` stands for any characters and, where `one` names it, that character for
 * exactly one. In time of at most `pattern` times `text`, however many wildcards there are.
 */
function matchesWildcard(text, pattern, one) {
    let [at, index, star, resume] = [0, 0, -1, 0];
    while (at < text.length) {
        if (pattern[index] === '*') {
            star = index++;
            resume = at;
        }
        else if (index < pattern.length && (pattern[index] === one || pattern[index] === text[at])) {
            index++;
            at++;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            index = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (pattern[index] === '*')
        index++;
    return index === pattern.length;
}


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readAwsInputs)
/* harmony export */ });
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** Reads the inputs that every action has in common. A missing region is a problem unless `optional`. */
function readAwsInputs(inputs, { optional = false } = {}) {
    const given = inputs.matching('aws-region', REGION, "an AWS region such as 'eu-central-1'");
    const region = given ?? (inputs.variable('AWS_REGION') || inputs.variable('AWS_DEFAULT_REGION'));
    if (!region && !optional) {
        inputs.refuse('aws-region', "no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'");
    }
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


/***/ })

};

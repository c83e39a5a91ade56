export const id = 9720;
export const ids = [9720];
export const modules = {

/***/ 3312:
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
 * The entries of a list input as Docker's own actions take them: one a line, blank lines and lines that start with `#`
 * left out. An entry that starts with `"` goes on to the closing one, over lines, and is taken to the letter; `""` in it
 * stands for a quote.
 * @param trim whether blanks at the end of a line without quotes are cut
 * @throws {SyntaxError} for a quote that is not closed; it shows nothing of the text, which may be a secret
 */
function numberedEntries(text, { trim = true } = {}) {
    const found = [];
    let rest = text;
    let line = 1;
    const take = (length) => {
        line += rest.slice(0, length).split('\n').length - 1;
        rest = rest.slice(length);
    };
    while (rest !== '') {
        take(/^\s*/.exec(rest)?.[0].length ?? 0);
        if (rest === '')
            break;
        if (rest.startsWith('"')) {
            const quoted = /^"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)/.exec(rest);
            if (!quoted) {
                throw new SyntaxError(`the quote that opens in line ${line} is not closed at the end of a line; a quote inside a quoted entry is written twice`);
            }
            found.push({ text: (quoted[1] ?? '').replaceAll('""', '"'), line });
            take(quoted[0].length);
        }
        else {
            const whole = /^[^\n]*/.exec(rest)?.[0] ?? '';
            const own = whole.replace(/\r$/, '');
            if (!own.startsWith('#'))
                found.push({ text: trim ? own.trimEnd() : own, line });
            take(whole.length + 1);
        }
    }
    return found;
}
/** The texts of `numberedEntries`. */
function entries(text) {
    return numberedEntries(text).map((entry) => entry.text);
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
// EXTERNAL MODULE: ./build/src/image/source.js + 2 modules
var source = __webpack_require__(2562);
// EXTERNAL MODULE: ./build/src/image/tags.js
var image_tags = __webpack_require__(3010);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/actions/build-push/build-options.js


/** Inputs that are a flag of buildx each, with what they take. */
const OPTIONS = {
    'add-hosts': { comma: true, pattern: /^[^:=\s]+[:=]\S+$/, form: 'host:address' },
    allow: { comma: true, pattern: /^[a-z][\w.]*(=.*)?$/, form: 'network.host, security.insecure or device' },
    'cgroup-parent': { comma: false, pattern: /^\S+$/, form: 'the name of a cgroup' },
    network: { comma: false, pattern: /^[\w.:-]+$/, form: 'default, none or host' },
    'no-cache-filters': { comma: true, pattern: /^[\w.-]+$/, form: 'the name of a stage' },
    'shm-size': { comma: false, pattern: /^\d+(\.\d+)?\s?([bkmgtp]i?b?)?$/i, form: 'a size such as 64m or 1g' },
    ulimit: { comma: false, pattern: /^[a-z]+=-?\d+(:-?\d+)?$/, form: 'name=soft or name=soft:hard' },
};
/** Reads the inputs that buildx takes as flags. */
function readOptions(inputs) {
    const read = (name) => {
        const { comma, pattern, form } = OPTIONS[name];
        const values = inputs.list(name, { comma }).filter((value) => !value.startsWith('#'));
        for (const value of values.filter((text) => !pattern.test(text))) {
            inputs.refuse(name, `input '${name}' has '${value}', which is not valid; expected ${form}`);
        }
        if (values.length > 1 && /^(network|shm-size|cgroup-parent)$/.test(name)) {
            inputs.refuse(name, `input '${name}' is '${values.join(', ')}'; expected one value`);
        }
        return values;
    };
    return {
        'add-hosts': read('add-hosts'),
        allow: read('allow'),
        'cgroup-parent': read('cgroup-parent'),
        network: read('network'),
        'no-cache-filters': read('no-cache-filters'),
        'shm-size': read('shm-size'),
        ulimit: read('ulimit'),
    };
}
/** Reads what is attached to the image; `attests` and the input of the same kind are one or the other. */
function readAttestations(inputs, severalPlatforms) {
    const form = /^(true|false|[a-z-]+=[^,]+(,[a-z-]+=[^,]+)*)$/;
    const provenance = inputs.matching('provenance', form, "'true', 'false' or 'mode=min', 'mode=max'");
    const sbom = inputs.matching('sbom', form, "'true', 'false' or 'generator=IMAGE'");
    const attests = readAttests(inputs);
    const kinds = new Set(attests.map((entry) => /(?:^|,)type=([a-z]+)/.exec(entry)?.[1]));
    const isDefault = (kind, value) => value === undefined || (kind === 'sbom' && value === 'false');
    for (const [kind, value] of [
        ['provenance', provenance],
        ['sbom', sbom],
    ]) {
        if (kinds.has(kind) && !isDefault(kind, value)) {
            inputs.refuse('attests', `inputs 'attests' and '${kind}' both say which ${kind} to attach: leave one of them out`);
        }
    }
    return {
        attests,
        // On an index ECR's scans lose the tag, so one platform gets a plain manifest.
        provenance: kinds.has('provenance') ? '' : (provenance ?? (severalPlatforms ? 'mode=min' : 'false')),
        sbom: kinds.has('sbom') ? '' : (sbom ?? 'false'),
    };
}
function readAttests(inputs) {
    try {
        const attests = entries(inputs.raw('attests'));
        for (const entry of attests.filter((text) => !/(^|,)type=(provenance|sbom)(,|$)/.test(text))) {
            inputs.refuse('attests', `input 'attests' has '${entry}', which is not valid; expected type=provenance,\u2026 or type=sbom,\u2026`);
        }
        return attests;
    }
    catch (error) {
        inputs.refuse('attests', `input 'attests' cannot be read: ${(0,src_error/* messageOf */.bD)(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(8244);
;// CONCATENATED MODULE: ./build/actions/build-push/extra-args.js

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
    '--quiet': 'nothing: the log is always plain',
    '-q': 'nothing: the log is always plain',
    '-f': 'file',
    '--file': 'file',
    '--builder': 'builder',
    '--call': 'call',
    '--check': 'call',
    '--print': 'call',
    // What decides whether an image may be reused.
    '--no-cache': 'no-cache',
    '--no-cache-filter': 'no-cache-filters',
    '--pull': 'pull',
    '--attest': 'attests',
    '--provenance': 'provenance',
    '--sbom': 'sbom',
    '--build-context': 'build-contexts',
};
/** Reads `build-extra-args`; flags that another input sets are refused in every spelling that buildx takes. */
function readExtraArgs(inputs) {
    const text = inputs.text('build-extra-args');
    const split = (0,words/* splitWords */.y)(text);
    if ('problem' in split) {
        inputs.refuse('build-extra-args', `input 'build-extra-args' is '${text}': ${split.problem}`);
        return [];
    }
    for (const word of split.words) {
        if (word === '--') {
            inputs.refuse('build-extra-args', "input 'build-extra-args' has '--', which ends the flags: leave it out");
        }
        const flag = ownFlag(word);
        const own = flag && OWN_FLAGS[flag];
        if (own) {
            inputs.refuse('build-extra-args', `input 'build-extra-args' has '${flag}', which is set by ${own.includes(' ') ? own : `the input '${own}'`}`);
        }
    }
    return split.words;
}
/** `--tag=x`, `-t`, `-tx` and, after `-D` which takes no value, `-Dtx`. */
function ownFlag(word) {
    if (word.startsWith('--')) {
        const flag = word.split('=')[0] ?? '';
        return Object.hasOwn(OWN_FLAGS, flag) ? flag : undefined;
    }
    const letter = /^-D*([a-zA-Z])/.exec(word)?.[1];
    return letter && Object.hasOwn(OWN_FLAGS, `-${letter}`) ? `-${letter}` : undefined;
}

;// CONCATENATED MODULE: ./build/actions/build-push/secrets.js


/** A name of a secret: what `RUN --mount=type=secret,id=\u2026` takes without quotes. */
const ID = /^[\w.-]+$/;
/**
 * Reads the secrets of the build. What is wrong is named by its line alone: a value that was not quoted looks like
 * further entries, and no part of it may be shown or become an argument of docker.
 */
function readSecrets(inputs) {
    const values = lines(inputs, 'secrets', numbered(inputs, 'secrets', false));
    const variables = lines(inputs, 'secret-envs', commaParted(numbered(inputs, 'secret-envs')));
    const files = lines(inputs, 'secret-files', numbered(inputs, 'secret-files'));
    refuseRepeated(inputs, [...values, ...variables, ...files]);
    for (const { value, line } of variables) {
        if (inputs.isSet(value))
            continue;
        inputs.refuse('secret-envs', /^[A-Z_][A-Z0-9_]*$/.test(value)
            ? `input 'secret-envs' names the variable '${value}', which this step does not have: set it in 'env'`
            : `input 'secret-envs', line ${line}, does not name a variable: write id=VARIABLE`);
    }
    for (const { value } of files)
        inputs.file('secret-files', value);
    return [
        ...values.map(({ id, value }) => ({ id, value })),
        ...variables.map(({ id, value }) => ({ id, variable: value })),
        ...files.map(({ id, value }) => ({ id, file: value })),
    ];
}
function numbered(inputs, name, trim = true) {
    try {
        return numberedEntries(inputs.raw(name), { trim });
    }
    catch (error) {
        inputs.refuse(name, `input '${name}' cannot be read: ${(0,src_error/* messageOf */.bD)(error)}`);
        return [];
    }
}
function commaParted(list) {
    return list.flatMap(({ text, line }) => text
        .split(',')
        .map((part) => ({ text: part.trim(), line }))
        .filter((part) => part.text !== ''));
}
function lines(inputs, input, list) {
    const form = input === 'secret-envs' ? 'id=VARIABLE' : input === 'secret-files' ? 'id=path' : 'id=value';
    const found = list.map(({ text, line }) => ({ input, line, parts: pair(text) }));
    const wrong = found.filter(({ parts }) => !parts || !ID.test(parts.name) || isTail(parts));
    if (wrong.length > 0) {
        const numbers = wrong.map(({ line }) => line);
        const shown = numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ` and ${numbers.length - 5} more` : '');
        const quote = input === 'secrets' ? ', and put an entry whose value spans lines in double quotes as a whole' : '';
        inputs.refuse(input, `input '${input}', line${numbers.length > 1 ? 's' : ''} ${shown}: expected ${form} with an id of letters, digits and '_.-'${quote}`);
        return [];
    }
    return found.flatMap(({ parts, line }) => (parts ? [{ input, line, id: parts.name, value: parts.value }] : []));
}
/** Whether a line is the end of a base64 text rather than an entry: its `=` only pad. */
function isTail({ name, value }) {
    if (/^=+\s*$/.test(value))
        return true;
    const looksRandom = /^[A-Za-z0-9]{12,}$/.test(name) && /[a-z]/.test(name) && /[A-Z]/.test(name) && /\d/.test(name);
    return value.trim() === '' && looksRandom && name.length % 4 === 3;
}
function refuseRepeated(inputs, all) {
    const seen = new Map();
    for (const each of all) {
        const first = seen.get(each.id);
        if (!first)
            seen.set(each.id, each);
        else {
            inputs.refuse(each.input, `input '${each.input}', line ${each.line}, has the id of '${first.input}', line ${first.line}: give each build secret an id of its own`);
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/build-push/inputs.js












/**
 * Reads and checks the inputs.
 * @throws {InputError} with everything that is wrong
 */
function readInputs(inputs) {
    const push = inputs.boolean('push') ?? true;
    const registries = accounts(inputs, 'registries');
    const target = readRepository(inputs);
    const regionKnown = target.region !== undefined || (!push && registries.length === 0);
    const aws = (0,aws_inputs/* readAwsInputs */.d1)(inputs, { optional: regionKnown });
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
        ignoredArgs: inputs.list('ignore-build-args', { comma: true }),
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
    const secrets = readSecrets(inputs);
    return {
        context,
        file,
        target: inputs.text('target'),
        platforms,
        buildArgs: readBuildArgs(inputs),
        buildContexts: named(inputs, 'build-contexts'),
        secrets: [...secrets, ...readToken(inputs, context, secrets)],
        ssh: inputs.list('ssh'),
        annotations: list(inputs, 'annotations'),
        noCache: inputs.boolean('no-cache') ?? false,
        pull: inputs.boolean('pull') ?? false,
        ...readAttestations(inputs, platforms.length > 1),
        options: readOptions(inputs),
        builder: inputs.matching('builder', /^[a-zA-Z0-9][\w.+-]*$/, "a builder's name, as docker buildx ls shows it") ?? '',
        extraArgs: readExtraArgs(inputs),
        push,
        load,
    };
}
/** The token reaches a build whose context is a repository of this GitHub server, as docker/build-push-action has it. */
function readToken(inputs, context, secrets) {
    const value = inputs.text('github-token');
    const host = inputs.variable('GITHUB_SERVER_URL').replace(/^https?:\/\//, '') || 'github.com';
    const isOwn = new RegExp(`^(https?://)?${host.replaceAll('.', '\\.')}/`).test(context);
    const isGiven = secrets.some(({ id }) => /^GIT_AUTH_(TOKEN|HEADER)/.test(id));
    return value && isOwn && !isGiven ? [{ id: 'GIT_AUTH_TOKEN', value }] : [];
}
/** Rules of docker/metadata-action, and what gives the same tag here. */
const RULES = [
    [/type=sha\b(?=.*format=long)/, "write 'sha' instead, which is the full commit"],
    [/type=sha\b/, "write 'short-sha' instead, which is the commit's first seven digits"],
    [/type=ref\b(?=.*event=branch)/, "write 'branch' instead"],
    [/type=ref\b(?=.*event=pr)/, "write 'pr' instead"],
    [/type=semver\b/, "write 'semver' instead"],
    [/type=raw\b/, 'write the value alone instead'],
];
function readTags(inputs) {
    const isRule = (line) => /(^|,)\s*type\s*=/i.test(line);
    const lines = inputs.list('tags').filter((line) => !line.startsWith('#'));
    for (const rule of lines.filter(isRule)) {
        const instead = RULES.find(([pattern]) => pattern.test(rule))?.[1] ?? "use docker/metadata-action's output 'version' here";
        inputs.refuse('tags', `input 'tags' has '${rule}', a rule of docker/metadata-action, which is not supported by this version of Slipway: ${instead}`);
    }
    const tags = lines
        .filter((line) => !isRule(line))
        .flatMap((line) => line.split(','))
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
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
            inputs.refuse('build-args', `input 'build-args' has '${name}', which is not a valid name of an argument; expected NAME=value`);
        return [name, value];
    }));
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
    if (inputs.text('call') !== 'build') {
        inputs.notYet('call', "leave it out, and check a Dockerfile by 'docker buildx build --call' in a step of your own");
    }
    inputs.notYet('outputs', "use 'push' or 'load', or docker/build-push-action for other results");
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
/** Entries of the form `name=value`. */
function named(inputs, name) {
    const found = new Map();
    for (const entry of list(inputs, name)) {
        const parts = pair(entry);
        if (parts)
            found.set(parts.name, parts.value);
        else
            inputs.refuse(name, `input '${name}' has '${entry}', which must have the form name=value`);
    }
    return Object.fromEntries(found);
}


/***/ }),

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
 * What of the build this builder can't do; none: it can build.
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
    const refuse = (input, what) => found.push({ input, problem: `the builder (${description}) cannot ${what}; ${mend}` });
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
        if (wanted.attests.length > 0)
            refuse('attests', 'attach attestations');
        if (wanted.annotations.length > 0)
            refuse('annotations', 'annotate a manifest');
    }
    if (driver === 'plain') {
        if (wanted.buildContexts.length > 0)
            refuse('build-contexts', 'take further contexts');
        for (const name of ['allow', 'no-cache-filters']) {
            if (wanted.options[name].length > 0)
                refuse(name, `take it ('${wanted.options[name].join(', ')}')`);
        }
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
/** The host of ECR Public. */
const PUBLIC_HOST = 'public.ecr.aws';
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

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ gitSettings),
/* harmony export */   ho: () => (/* binding */ createGitRunner),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _docker_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8827);

/**
 * Settings that keep git from running a command which a file or the configuration of the checked-out repository names:
 * a bare repository among its files, a file-system monitor, hooks, a pager, a signature check, a fetch of missing objects.
 */
const SAFE = [
    ['safe.bareRepository', 'explicit'],
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', ''],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['log.showSignature', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
];
/** Settings of a repository that name a command, by their last part. */
const COMMANDS = /^(filter\..+\.(clean|smudge|process)|diff\..+\.(command|textconv))$/s;
/**
 * The one way to git: a clean environment, nothing written to the repository, pathspecs taken to the letter, and no
 * command run that the repository names. Answers with how git ended.
 */
function createGitRunner(run, env) {
    const clean = { ...(0,_docker_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(env), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const base = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const ask = (folder, args, settings = {}) => {
        const fixed = ['--no-optional-locks', '--literal-pathspecs', '--no-pager', ...base];
        return run('git', [...fixed, '-C', folder, ...args], { env: { ...clean, ...settings } });
    };
    const overrides = new Map();
    return async (folder, args) => {
        const settings = overrides.get(folder) ??
            ask(folder, ['config', '--list', '-z', '--show-scope']).then(({ stdout }) => asEnvironment(commandsOff(stdout)));
        overrides.set(folder, settings);
        return ask(folder, args, await settings);
    };
}
/** `createGitRunner` for whoever needs what git prints: it rejects when git fails. */
function createGit(run, env) {
    const git = createGitRunner(run, env);
    return async (folder, args) => {
        const { code, stdout, stderr } = await git(folder, args);
        if (code !== 0)
            throw new Error(stderr);
        return stdout;
    };
}
/** For programs that run git themselves, as buildx does in the context to describe it. */
function gitSettings() {
    return {
        ...asEnvironment(SAFE.filter(([key]) => !/^(credential|protocol)\./.test(key))),
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** Empties the filters and drivers that the repository itself sets up; those of the user and the machine stay. */
function commandsOff(list) {
    const fields = list.split('\0');
    const keys = new Set();
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const key = fields[index + 1]?.split('\n')[0] ?? '';
        if (/^(local|worktree)$/.test(fields[index] ?? '') && COMMANDS.test(key))
            keys.add(key);
    }
    return [...keys].flatMap((key) => [
        [key, ''],
        ...(key.startsWith('filter.') ? [[key.replace(/[^.]+$/, 'required'), 'false']] : []),
    ]);
}
/** Settings as git reads them from the environment. */
function asEnvironment(settings) {
    const entries = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(settings.length) };
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ isRemote),
  o$: () => (/* binding */ readSource),
  Mf: () => (/* binding */ relativeTo),
  pI: () => (/* binding */ runFacts),
  ri: () => (/* binding */ withoutCredentials)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/image/dockerignore.js
/** Reads the text of a `.dockerignore`. */
function parseDockerignore(text) {
    const patterns = text
        .replace(/^\ufeff/, '')
        .split('\n')
        .flatMap(toPattern);
    const isIgnored = (path) => {
        const parts = path.split('/');
        const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/')).reverse();
        let ignored = false;
        for (const pattern of patterns) {
            if (pattern.exclusion === ignored && paths.some((each) => pattern.fits(each)))
                ignored = !pattern.exclusion;
        }
        return ignored;
    };
    return { isIgnored, hasExceptions: patterns.some(({ exclusion }) => exclusion) };
}
function toPattern(line) {
    if (line.startsWith('#'))
        return [];
    const trimmed = line.trim();
    const exclusion = trimmed.startsWith('!');
    const rest = (exclusion ? trimmed.slice(1) : trimmed).trim();
    if (rest === '')
        return [];
    const pattern = clean(rest)
        .replace(/^\/(?=.)/, '')
        // Repeated, it says nothing more, and would cost a matcher without end.
        .replace(/(\*\*\/)+/g, '**/');
    return [{ exclusion, fits: matcher(pattern) }];
}
/** Go's `path.Clean`. */
function clean(path) {
    const rooted = path.startsWith('/');
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '..' || !rooted)
            parts.push(part);
    }
    return (rooted ? '/' : '') + parts.join('/') || '.';
}
/** A pattern as a regular expression, in the three special forms that Docker gives to a `**` at its ends. */
function matcher(pattern) {
    let source = '';
    let kind = 'exact';
    let rest = pattern;
    while (rest !== '') {
        const isFirst = rest === pattern;
        const token = /^(\*\*\/?|\\[\s\S]|[\s\S])/u.exec(rest)?.[0] ?? rest;
        rest = rest.slice(token.length);
        if (token.startsWith('**')) {
            if (rest !== '') {
                source += '(?:.*/)?';
                kind = 'pattern';
            }
            else if (kind === 'exact')
                kind = 'prefix';
            else {
                source += '.*';
                kind = 'pattern';
            }
            if (isFirst)
                kind = 'suffix';
        }
        else if (token === '*' || token === '?') {
            source += token === '*' ? '[^/]*' : '[^/]';
            kind = 'pattern';
        }
        else if (token === '[' || token === ']' || (token.startsWith('\\') && token.length > 1)) {
            source += token;
            kind = 'pattern';
        }
        else
            source += token.replace(/[.+()|{}$\\/]/g, '\\$&');
    }
    if (kind === 'exact')
        return (path) => path === pattern;
    if (kind === 'prefix')
        return (path) => path.startsWith(pattern.slice(0, -2));
    if (kind === 'suffix')
        return suffixMatcher(pattern.slice(2));
    const expression = compile(`^${source}$`);
    return (path) => expression.test(path);
}
function suffixMatcher(suffix) {
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
}
/** Docker refuses a file with a bad pattern; nothing is left out by it here, so that nothing that is sent is missed. */
function compile(source) {
    try {
        return new RegExp(source, 's');
    }
    catch {
        return /^(?!)/;
    }
}

;// CONCATENATED MODULE: ./build/src/image/contents.js




/**
 * Reads what is sent to the builder: what `.dockerignore` lets through of each folder, and the Dockerfile wherever it is.
 * Git's own folders are left out; the commit stands for them.
 * @throws where a file cannot be read
 */
async function readContents({ context, file, contexts }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sent = new Set();
    const dockerfile = realDockerfile(file);
    const folders = Object.entries(contexts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, folder]) => ({ name, root: (0,external_node_fs_.realpathSync)(folder), rules: rulesOf(folder) }));
    if (context !== undefined) {
        folders.unshift({ name: '', root: (0,external_node_fs_.realpathSync)(context), rules: rulesOf(context, file) });
        add(hash, 'dockerfile', '');
        hashFile(dockerfile, hash);
        note(sent, dockerfile);
    }
    for (const { name, root, rules } of folders) {
        add(hash, 'context', name);
        await addFolder(root, rules, hash, sent);
    }
    return {
        hash: hash.digest('hex').slice(0, 32),
        includes: (path) => sent.has(path),
        wouldInclude: (path) => path === dockerfile ||
            folders.some(({ root, rules }) => isInside(root, path) && !rules.isIgnored(slashed(root, path))),
    };
}
/** The Dockerfile's path in a folder without links, as git names it. */
function realDockerfile(file) {
    return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
}
/** The rules of a context: those of the Dockerfile, `<Dockerfile>.dockerignore`, stand in place of the context's own. */
function rulesOf(folder, dockerfile) {
    const text = (dockerfile && readText(`${dockerfile}.dockerignore`)) ?? readText((0,external_node_path_.join)(folder, '.dockerignore'));
    return parseDockerignore(text ?? '');
}
async function addFolder(root, rules, hash, sent) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        // A large context must not keep the process from hearing that it is cancelled.
        await new Promise((settle) => setImmediate(settle));
        const names = (0,external_node_fs_.readdirSync)(folder).sort();
        for (const name of names) {
            const path = (0,external_node_path_.join)(folder, name);
            if (name === '.git')
                continue;
            const stats = (0,external_node_fs_.lstatSync)(path);
            const place = slashed(root, path);
            const isLeftOut = rules.isIgnored(place);
            if (stats.isDirectory() && (!isLeftOut || rules.hasExceptions))
                folders.push(path);
            if (isLeftOut)
                continue;
            addEntry(place, path, stats, hash);
            if (!stats.isDirectory())
                note(sent, path);
        }
    }
}
function addEntry(name, path, stats, hash) {
    add(hash, `${kindOf(stats)} ${(stats.mode & 0o7777).toString(8)}`, name);
    if (stats.isSymbolicLink())
        add(hash, 'to', (0,external_node_fs_.readlinkSync)(path));
    if (stats.isFile())
        hashFile(path, hash, stats.size);
}
function kindOf(stats) {
    if (stats.isDirectory())
        return 'folder';
    if (stats.isSymbolicLink())
        return 'link';
    return stats.isFile() ? 'file' : 'special';
}
/** Lengths keep the parts of a hash apart. */
function add(hash, label, text) {
    hash.update(`${label} ${Buffer.byteLength(text)}:${text}\n`);
}
const CHUNK_BYTES = 4 * 1024 * 1024;
function hashFile(path, hash, size) {
    if (size !== undefined && size <= CHUNK_BYTES) {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        hash.update(`${bytes.length}:`).update(bytes);
        return;
    }
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const own = (0,external_node_crypto_.createHash)('sha256');
        for (let count = (0,external_node_fs_.readSync)(file, buffer); count > 0; count = (0,external_node_fs_.readSync)(file, buffer)) {
            own.update(buffer.subarray(0, count));
        }
        hash.update(own.digest());
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Notes a path with the folders above it. */
function note(sent, path) {
    for (let each = path; !sent.has(each); each = (0,external_node_path_.dirname)(each))
        sent.add(each);
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '' && !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
function slashed(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return process.platform === 'win32' ? way.replaceAll('\\', '/') : way;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/image/source.js




/** Whether buildx fetches the context by itself: a URL, a git address, an archive, an image. */
function isRemote(context) {
    return /^(https?|git|ssh):\/\/|^git@|^github\.com\/|^(oci-layout|docker-image|target|input):/.test(context);
}
/** A remote context without the user and password in its address; the user of `git@host` is none. */
function withoutCredentials(context) {
    return context.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}
/** Whether a remote context is always the same: another stage or image of the build, or an address that names a commit. */
function isPinned(context) {
    if (/^(docker-image|target|input):/.test(context))
        return true;
    return commitOf(context) !== undefined || /^oci-layout:.*@sha256:[0-9a-f]{64}$/.test(context);
}
/** The commit that a git address names. */
function commitOf(context) {
    const isGit = /^(git|ssh):\/\/|^git@|^github\.com\/|^https?:\/\/[^#]*\.git#/.test(context);
    return isGit ? /#([0-9a-f]{40})(?::|$)/.exec(context)?.[1] : undefined;
}
/**
 * Reads what is sent to the builder, and what git knows of it; where there is no work tree, what the runner says of this
 * run.
 */
async function readSource(paths, git, env) {
    const { context, file, buildContexts } = paths;
    const run = runFacts(env);
    const local = Object.entries(buildContexts).filter(([, folder]) => !isRemote(folder));
    const unpinned = [context, ...Object.values(buildContexts)].find((each) => isRemote(each) && !isPinned(each));
    const folders = { context: isRemote(context) ? undefined : context, file, contexts: Object.fromEntries(local) };
    const contents = await readContents(folders).catch((error) => error);
    const found = contents instanceof Error ? undefined : contents;
    const unknown = unpinned
        ? `'${withoutCredentials(unpinned)}' may have changed since`
        : contents instanceof Error
            ? `its files could not be read (${contents.message})`
            : undefined;
    const facts = { ...run, dirty: [], ignored: [], contents: found?.hash, unknown };
    if (isRemote(context))
        return { ...facts, commit: commitOf(context), url: undefined };
    const tree = await readTree(context, git);
    if (!tree)
        return { ...facts, unknown: unknown ?? 'the context is not in a work tree of git' };
    const branch = run.branch ?? (run.gitTag || run.isPullRequest ? undefined : tree.branch);
    const roots = [context, file, ...local.map(([, folder]) => folder)];
    return {
        ...facts,
        commit: tree.commit,
        root: tree.root,
        date: tree.date,
        ...(found && (await compare(tree.root, roots, found, git))),
        branch: isOfThisRun(tree.commit, env) ? branch : undefined,
        url: run.url ?? webAddress(tree.remote),
    };
}
async function readTree(context, git) {
    const ask = (...args) => git(context, args).then((text) => text.replace(/\n$/, ''), () => '');
    const [root, log, remote, branch] = await Promise.all([
        ask('rev-parse', '--show-toplevel'),
        ask('log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD', '--'),
        ask('config', '--get', 'remote.origin.url'),
        ask('symbolic-ref', '--short', '--quiet', 'HEAD'),
    ]);
    const [commit = '', date] = log.split(' ');
    return root && commit ? { root, commit, date: Number(date), branch: branch || undefined, remote } : undefined;
}
/** What of the sent files is not the commit's. */
async function compare(root, roots, contents, git) {
    const places = [...new Set(roots.map((path) => (0,external_node_path_.relative)(root, realpath((0,external_node_path_.resolve)(path))) || '.'))];
    const isOutside = (path) => path.startsWith('..') || (0,external_node_path_.isAbsolute)(path);
    const inside = places.filter((path) => !isOutside(path));
    const paths = inside.map((path) => (0,external_node_path_.join)(root, path));
    const lines = await statusOf(root, paths, contents, git).catch(() => undefined);
    if (lines === undefined)
        return { dirty: [], ignored: [], unknown: 'git could not compare its files with the commit' };
    return {
        dirty: lines.filter((line) => !line.startsWith('!!')),
        ignored: [
            ...lines.filter((line) => line.startsWith('!!')).map((line) => line.slice(3)),
            ...places.filter(isOutside),
        ],
    };
}
/** The lines of `git status` about what is sent, also those of submodules, with their folder in front. */
async function statusOf(root, paths, contents, git) {
    const args = ['--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignored=matching'];
    const own = git(root, ['status', ...args, '--ignore-submodules=dirty', '--', ...paths]);
    const [status, folders] = await Promise.all([own, submodulesOf(root, git)]);
    const lines = status.split('\0').filter((line) => {
        const path = (0,external_node_path_.join)(root, line.slice(3)).replace(/\/$/, '');
        return line !== '' && (contents.includes(path) || (line.slice(0, 2).includes('D') && contents.wouldInclude(path)));
    });
    const isPointer = await Promise.all(lines.map((line) => isLfsFile(root, line, git)));
    const theirs = await Promise.all(folders
        .map((folder) => ({ folder, path: (0,external_node_path_.join)(root, folder) }))
        .filter(({ path }) => contents.includes(path))
        .map(async ({ folder, path }) => {
        const found = await statusOf(path, [path], contents, git);
        return found.map((line) => `${line.slice(0, 3)}${folder}/${line.slice(3)}`);
    }));
    return [...lines.filter((_, index) => !isPointer[index]), ...theirs.flat()];
}
/** The folders of the submodules that are checked out below a work tree; a link leads elsewhere, or in a circle. */
async function submodulesOf(root, git) {
    const file = (0,external_node_path_.join)(root, '.gitmodules');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const args = ['config', '--file', file, '-z', '--get-regexp', '^submodule\\..*\\.path$'];
    const list = await git(root, args).catch(() => '');
    return list
        .split('\0')
        .flatMap((entry) => entry.split('\n')[1] ?? [])
        .filter((folder) => {
        const path = (0,external_node_path_.join)(root, folder);
        const isBelow = path.startsWith((0,external_node_path_.join)(root, '/')) && path !== (0,external_node_path_.join)(root, '/');
        return isBelow && realpath(path) === path && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git'));
    });
}
/** Whether a file is the one that the commit points to by git LFS, whose filter is not run here. */
async function isLfsFile(root, line, git) {
    if (line.slice(0, 2) !== ' M')
        return false;
    const path = line.slice(3);
    const pointer = await git(root, ['cat-file', 'blob', `HEAD:${path}`]).catch(() => '');
    const oid = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(pointer)?.[1];
    if (oid === undefined)
        return false;
    return ((0,external_node_crypto_.createHash)('sha256')
        .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path)))
        .digest('hex') === oid);
}
/** `path` relative to the work tree, so that the same commit looks the same on every runner. */
function relativeTo(root, path) {
    if (isRemote(path) || (root === undefined && !(0,external_node_path_.isAbsolute)(path)))
        return path;
    return (0,external_node_path_.relative)(root ?? process.cwd(), realpath((0,external_node_path_.resolve)(path))) || '.';
}
/**
 * Whether a run that other commits can start, such as a comment on a pull request, has the commit of its own branch
 * checked out.
 */
function isOfThisRun(commit, { GITHUB_EVENT_NAME = '', GITHUB_SHA = '' }) {
    return (!/^(issue_comment|workflow_run|check_run|check_suite|status)$/.test(GITHUB_EVENT_NAME) || commit === GITHUB_SHA);
}
/** What the runner says of this run. */
function runFacts(env) {
    const ref = env.GITHUB_REF ?? '';
    // A run of pull_request_target has the ref of the base branch, and a pull request's head may have any branch's name.
    const isPullRequest = /^refs\/pull\//.test(ref) || Boolean(env.GITHUB_HEAD_REF) || /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
    return {
        commit: env.GITHUB_SHA || undefined,
        isPullRequest,
        branch: isPullRequest ? undefined : /^refs\/heads\/(.+)$/.exec(ref)?.[1],
        pullRequest: /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? (isPullRequest ? numberOf(env.GITHUB_EVENT_PATH) : undefined),
        gitTag: /^refs\/tags\/(.+)$/.exec(ref)?.[1],
        url: env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined,
    };
}
/** The number of the pull request that the event is about. */
function numberOf(eventPath) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8'));
        const number = event.pull_request?.number;
        return typeof number === 'number' ? String(number) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A remote as a browser opens it, without what credentials it may hold. */
function webAddress(remote) {
    const [, host, path] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host && path && !remote.startsWith('/') && !remote.startsWith('.') ? `https://${host}/${path}` : undefined;
}
function realpath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
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


/** So many digits of a commit name it, as in git's short form. */
const SHORT_COMMIT = 7;
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
                ? [{ name: source.commit.slice(0, SHORT_COMMIT), kind: 'commit' }]
                : "The tag template 'short-sha' gives nothing: the context is no commit.";
        case 'branch': {
            const name = source.branch && sanitize(source.branch);
            return name
                ? [{ name, kind: 'moving' }]
                : `The tag template 'branch' gives nothing: this run is ${source.isPullRequest ? "for a pull request, whose branch may have any name: use 'pr'" : 'not for a branch'}.`;
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
            return [{ name: template, kind: kindOf(template, source) }];
    }
}
/**
 * What a tag that the user wrote names: the commit by `${{ github.sha }}` or its short form, as in `sha-8f2c1d3`; the
 * contents by `${{ hashFiles(\u2026) }}`.
 */
function kindOf(tag, { commit }) {
    const words = tag.split(/[^0-9A-Za-z]+/);
    const isShort = (word) => word.length >= SHORT_COMMIT && commit?.startsWith(word);
    if (commit !== undefined && (tag.includes(commit) || words.some(isShort)))
        return 'commit';
    return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.test(tag) ? 'content' : 'literal';
}
/** `v1.2.3` \u2192 `1.2.3`, `1.2`, `1`; a pre-release only its full version, as it must not move what releases use. */
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


/***/ })

};

export const id = 7073;
export const ids = [7073];
export const modules = {

5733:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var cache_secrets = __webpack_require__(24084);
;// CONCATENATED MODULE: ./build/src/docker/entries.js
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
                throw new SyntaxError(`the quote opened on line ${line} is not closed at the end of a line; write a quote inside a quoted entry twice`);
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
function listEntries(text) {
    return numberedEntries(text).map((entry) => entry.text);
}
function pair(entry) {
    const equals = entry.indexOf('=');
    return equals > 0 ? { name: entry.slice(0, equals).trim(), value: entry.slice(equals + 1) } : undefined;
}

var ecr_registry = __webpack_require__(58641);
var src_error = __webpack_require__(7611);
var source = __webpack_require__(92562);
var keep = __webpack_require__(15066);
// EXTERNAL MODULE: ./build/src/quoted.js
var quoted = __webpack_require__(50889);
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/paths.js
var paths = __webpack_require__(58723);
// EXTERNAL MODULE: ./build/step/registry-inputs.js
var registry_inputs = __webpack_require__(75384);
;// CONCATENATED MODULE: ./build/actions/build-push/build-options.js


const OPTIONS = {
    'add-hosts': { comma: true, pattern: /^[^:=\s]+[:=]\S+$/, form: 'host:address' },
    allow: { comma: true, pattern: /^[a-z][\w.]*(=.*)?$/, form: 'network.host, security.insecure or device' },
    'cgroup-parent': { comma: false, pattern: /^\S+$/, form: 'the name of a cgroup' },
    network: { comma: false, pattern: /^[\w.:-]+$/, form: 'default, none or host' },
    'no-cache-filters': { comma: true, pattern: /^[\w.-]+$/, form: 'the name of a stage' },
    'shm-size': { comma: false, pattern: /^\d+(\.\d+)?\s?([bkmgtp]i?b?)?$/i, form: 'a size such as 64m or 1g' },
    ulimit: { comma: false, pattern: /^[a-z]+=-?\d+(:-?\d+)?$/, form: 'name=soft or name=soft:hard' },
};
function readBuildOptions(inputs) {
    const read = (name) => {
        const { comma, pattern, form } = OPTIONS[name];
        const values = inputs.list(name, { comma });
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
            inputs.refuse('attests', `inputs 'attests' and '${kind}' both configure the ${kind}: remove one`);
        }
    }
    return {
        attests,
        provenance: kinds.has('provenance') ? '' : (provenance ?? (severalPlatforms ? 'mode=min' : 'false')),
        sbom: kinds.has('sbom') ? '' : (sbom ?? 'false'),
    };
}
function readAttests(inputs) {
    try {
        const attests = listEntries(inputs.raw('attests'));
        for (const entry of attests.filter((text) => !/(^|,)type=(provenance|sbom)(,|$)/.test(text))) {
            inputs.refuse('attests', `input 'attests' has '${entry}', which is not valid; expected type=provenance,\u2026 or type=sbom,\u2026`);
        }
        return attests;
    }
    catch (error) {
        inputs.refuse('attests', `input 'attests' cannot be read: ${(0,src_error.bD)(error)}`);
        return [];
    }
}

var url = __webpack_require__(69584);
;// CONCATENATED MODULE: ./build/actions/build-push/contexts.js





const DEFAULT_CONTEXT = /\{\{\s*defaultContext\s*\}\}/g;
function expandContext(inputs, input, text) {
    if (text.search(DEFAULT_CONTEXT) < 0)
        return text;
    const [server, repository, commit] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA'].map((name) => inputs.variable(name));
    if (!repository || !commit) {
        inputs.refuse(input, `input '${input}' is '${text}', but this run has no GITHUB_REPOSITORY and GITHUB_SHA`);
    }
    return text.replace(DEFAULT_CONTEXT, `${server || 'https://github.com'}/${repository}.git#${commit}`);
}
const CREDENTIAL = /^(x-amz-(signature|credential|security-token)|sig|signature|(access_?|auth_?|private_)?token|password|api_?key)$/i;
function readContexts(inputs, given, secrets) {
    const buildContexts = Object.entries(given.buildContexts).map(([name, address]) => [name, expandContext(inputs, 'build-contexts', address)]);
    const named = [['context', given.context], ...buildContexts.map(([, address]) => inBuildContexts(address))];
    for (const [name, address] of buildContexts)
        refuseFolder(inputs, name, address);
    const found = new Map();
    for (const [input, address] of named) {
        refuseParameters(inputs, input, address);
        const access = accessTo(address);
        if (!access)
            continue;
        const { id, value } = access;
        if (found.has(id) && found.get(id) !== value) {
            inputs.refuse(input, `input '${input}' names ${(0,url.zA)(address)}, but another context is fetched from the same host as a different user: use one user for both`);
        }
        found.set(id, value);
    }
    const own = [...found].map(([id, value]) => ({ id, value }));
    const usedIds = new Set([...secrets, ...own].map(({ id }) => id));
    return {
        context: withoutUser(given.context),
        buildContexts: Object.fromEntries(buildContexts.map(([name, address]) => [name, withoutUser(address)])),
        secrets: [
            ...own.filter(({ id }) => !secrets.some((secret) => secret.id === id)),
            ...readToken(inputs, given.context, usedIds),
        ],
        masks: named.flatMap(([, address]) => (0,url.K0)(address)),
    };
}
function refuseTemporaryFiles(inputs, input, folder) {
    const temporary = inputs.variable('RUNNER_TEMP');
    if (!temporary || !(0,paths.l)(folder) || !(0,paths.l)(temporary))
        return;
    const within = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(temporary));
    if ((0,external_node_path_.isAbsolute)(within) || within.split(external_node_path_.sep)[0] === '..')
        return;
    inputs.refuse(input, `input '${input}' names '${folder}', which contains the runner's folder for temporary files and the passwords in it: name a folder without '${temporary}'`);
}
function refuseFolder(inputs, name, address) {
    const layout = /^oci-layout:\/\/(.+?)(?::[^/:@]+)?(?:@sha256:[0-9a-f]{64})?$/.exec(address)?.[1];
    const folder = layout ?? ((0,source.Vx)(address) ? undefined : address);
    if (/^target:/.test(address)) {
        inputs.refuse('build-contexts', `input 'build-contexts' has '${name}=${address}', which only docker buildx bake accepts: use the name of the stage in the Dockerfile, or build that target in an earlier step and use docker-image://`);
    }
    else if (folder !== undefined && !(0,paths.l)(folder)) {
        inputs.refuse('build-contexts', `input 'build-contexts' has '${folder}' for '${name}', which is not a folder in ${process.cwd()}`);
    }
    else if (folder !== undefined)
        refuseTemporaryFiles(inputs, 'build-contexts', folder);
}
function inBuildContexts(address) {
    return ['build-contexts', address];
}
function withoutUser(address) {
    return address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
}
function accessTo(address) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return undefined;
    const authorization = (0,url.P_)(new URL(address));
    const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(withoutUser(address)) ?? [];
    if (!authorization || !host)
        return undefined;
    const isGit = /^[^?#]*\.git(?:[?#]|$)/.test(address);
    const id = isGit ? `GIT_AUTH_HEADER.${host}` : `HTTP_AUTH_HEADER_${host.replace(/:\d+$/, '')}`;
    return { id, value: authorization.replace(/^Basic/, 'basic') };
}
function refuseParameters(inputs, input, address) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return;
    const secret = [...new URL(address).searchParams.keys()].find((name) => CREDENTIAL.test(name));
    if (secret) {
        inputs.refuse(input, `input '${input}' names ${(0,url.zA)(address)} with the '${secret}' parameter, which every process on the runner could read in docker's arguments: download the context in an earlier step, and set the input to its folder`);
    }
}
function readToken(inputs, context, usedIds) {
    const value = inputs.text('github-token');
    const host = (0,url.yO)(inputs.variable('GITHUB_SERVER_URL')) || 'github.com';
    const isOwn = (0,url.yO)(context).startsWith(`${host}/`);
    const isGiven = ['GIT_AUTH_TOKEN', 'GIT_AUTH_HEADER'].some((id) => usedIds.has(id) || usedIds.has(`${id}.${host}`));
    return value && isOwn && !isGiven ? [{ id: `GIT_AUTH_TOKEN.${host}`, value }] : [];
}

// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/actions/build-push/extra-args.js

const OWN_FLAGS = {
    '--push': 'push',
    '--load': 'load',
    '--tag': 'tags',
    '-t': 'tags',
    '--output': 'push',
    '-o': 'push',
    '--metadata-file': "Slipway sets for the 'metadata' output",
    '--iidfile': "Slipway sets for the 'digest' output",
    '--secret': 'secrets',
    '--progress': 'has no effect: the log is always plain',
    '--quiet': 'has no effect: the log is always plain',
    '-q': 'has no effect: the log is always plain',
    '-f': 'file',
    '--file': 'file',
    '--builder': 'builder',
    '--call': 'call',
    '--help': 'prints help text instead of building',
    '-h': 'prints help text instead of building',
    '--check': 'call',
    '--print': 'call',
    '--no-cache': 'no-cache',
    '--no-cache-filter': 'no-cache-filters',
    '--pull': 'pull',
    '--attest': 'attests',
    '--provenance': 'provenance',
    '--sbom': 'sbom',
    '--build-context': 'build-contexts',
    '--cache-from': 'cache-from',
    '--cache-to': 'cache-to',
};
function readExtraArgs(inputs) {
    const text = inputs.text('build-extra-args');
    const split = (0,words.y)(text);
    if ('problem' in split) {
        inputs.refuse('build-extra-args', `input 'build-extra-args' cannot be split into words: ${split.problem}`);
        return [];
    }
    for (const word of split.words) {
        if (word === '--') {
            inputs.refuse('build-extra-args', "input 'build-extra-args' has '--', which ends the flags: remove it");
        }
        const flag = ownFlag(word);
        const own = flag && OWN_FLAGS[flag];
        if (own) {
            inputs.refuse('build-extra-args', `input 'build-extra-args' has '${flag}', which ${own.includes(' ') ? own : `is set by the '${own}' input`}; remove it`);
        }
    }
    return split.words;
}
function ownFlag(word) {
    if (word.startsWith('--')) {
        const flag = word.split('=')[0] ?? '';
        return Object.hasOwn(OWN_FLAGS, flag) ? flag : undefined;
    }
    const letter = /^-D*([a-zA-Z])/.exec(word)?.[1];
    return letter && Object.hasOwn(OWN_FLAGS, `-${letter}`) ? `-${letter}` : undefined;
}

// EXTERNAL MODULE: ./build/src/docker/outputs.js
var outputs = __webpack_require__(1340);
// EXTERNAL MODULE: ./build/src/image/tag-rules/rule.js
var rule = __webpack_require__(20302);
var nearest = __webpack_require__(67707);
;// CONCATENATED MODULE: ./build/actions/build-push/outputs.js




const OWN = new Set(['name', 'push', 'push-by-digest', 'name-canonical', 'dest', 'tar', 'dangling-name-prefix']);
function readDestinations(inputs) {
    const push = inputs.boolean('push');
    const load = inputs.boolean('load') ?? false;
    const list = readEntries(inputs);
    const images = list.filter(({ type }) => type === 'image' || type === 'registry');
    const files = list.filter((entry) => writesFile(entry));
    const isPushRequested = images.some(({ type, attributes }) => type === 'registry' || attributes.push === 'true');
    const isPushed = push ?? (list.length === 0 || isPushRequested);
    const byDigest = images.some(({ attributes }) => attributes['push-by-digest'] === 'true');
    if (push === false && isPushRequested) {
        inputs.refuse('outputs', "input 'outputs' requests a push, but 'push' is 'false': remove one");
    }
    if (images.length > 1) {
        inputs.refuse('outputs', "input 'outputs' has more than one entry of type=image or type=registry: use one");
    }
    const [file] = files;
    if (isPushed && file) {
        inputs.refuse('outputs', `input 'outputs' has type=${file.type}, but the image is pushed: set 'push' to 'false', and push in a separate step, which builds from the cache`);
    }
    if (byDigest)
        refuseTags(inputs);
    const shown = Object.entries(images[0]?.attributes ?? {}).filter(([name]) => !OWN.has(name));
    return {
        push: isPushed,
        load: load || list.some(({ type, attributes }) => type === 'docker' && !attributes.dest),
        outputs: {
            image: Object.fromEntries(shown),
            byDigest: byDigest && isPushed,
            files: files.map(({ text }) => text),
        },
    };
}
function refuseTags(inputs) {
    if (inputs.text('tags') === 'sha')
        return;
    for (const tag of inputs.list('tags').filter((line) => !(0,rule.Nd)(line))) {
        inputs.refuse('tags', `input 'tags' has '${tag}', but 'outputs' has push-by-digest=true: remove one; only rules of docker/metadata-action, which then define the version, can be combined with it`);
    }
}
function writesFile({ type, attributes }) {
    return type === 'local' || type === 'tar' || type === 'oci' || (type === 'docker' && Boolean(attributes.dest));
}
function readEntries(inputs) {
    try {
        return listEntries(inputs.raw('outputs')).flatMap((text) => {
            const entry = (0,outputs.Fw)(text);
            const problem = problemOf(entry);
            if (problem)
                inputs.refuse('outputs', `input 'outputs' has '${text}': ${problem}`);
            return problem ? [] : [entry];
        });
    }
    catch (error) {
        inputs.refuse('outputs', `input 'outputs' cannot be read: ${(0,src_error.bD)(error)}`);
        return [];
    }
}
function problemOf({ type, attributes }) {
    const { dest, name } = attributes;
    if (!outputs.Qy.some((known) => known === type)) {
        const near = (0,nearest.p)(type, outputs.Qy);
        return `its type is not valid; expected ${outputs.Qy.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    if (dest === '-')
        return 'the result cannot be written to the log; set a file with dest=';
    if (/^(local|tar|oci)$/.test(type) && !dest)
        return `type=${type} needs dest=, the path that it is written to`;
    if (/^(image|registry)$/.test(type) && name)
        return "remove name=, which 'repository' and 'tags' set";
    return undefined;
}

var registry_host = __webpack_require__(53071);
var reference = __webpack_require__(36950);
var decode = __webpack_require__(28590);
;// CONCATENATED MODULE: ./build/actions/build-push/repository.js






function readRepository(inputs) {
    const given = inputs.required('repository', 'web');
    const registryId = inputs.matching('registry-id', /^\d{12}$/, "an account's 12 digits, quoted in YAML");
    const isPublicType = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
    const uri = (0,url.yO)(given);
    const slash = uri.indexOf('/');
    const first = uri.slice(0, Math.max(slash, 0));
    const isHost = /[:]/.test(first) || (0,ecr_registry.EV)(first) || (0,ecr_registry.sw)(first) || /^(docker\.io|ghcr\.io|quay\.io)$/.test(first);
    const host = isHost ? first : undefined;
    const repository = (isHost ? uri.slice(slash + 1) : uri).toLowerCase();
    const registry = host ? (0,registry_host.T)(host) : undefined;
    const isPublic = isPublicType || (0,ecr_registry.sw)(host);
    refuseHost(inputs, { given, host, repository, isPublic });
    if (given && (!reference.Bw.test(repository) || repository.length < 2 || repository.length > 256)) {
        inputs.refuse('repository', `input 'repository' is '${given}', which is not valid; expected a repository's name such as 'team/web' or its URI, without a tag: 2 to 256 letters, digits and '._-/'`);
    }
    if (registryId && isPublic) {
        inputs.refuse('registry-id', "input 'registry-id' is for private registries: remove it for ECR Public");
    }
    else if (registryId && registry && registry.account !== registryId) {
        inputs.refuse('registry-id', `input 'registry-id' is '${registryId}', but 'repository' names the account ${registry.account}: remove one`);
    }
    if (isPublic)
        return { repository, host, registryId, region: undefined, public: host ? 'aliased' : 'by-name' };
    return { repository, host, region: registry?.region, registryId: registryId ?? registry?.account };
}
function refuseHost(inputs, { given, host, repository, isPublic }) {
    if (!host || (0,ecr_registry.sw)(host))
        return;
    const { region } = (0,registry_host.T)(host) ?? {};
    if (region)
        (0,aws_inputs.vK)(inputs, 'repository', region, "the Region in input 'repository'");
    if (isPublic && region) {
        inputs.refuse('registry-type', `input 'registry-type' is 'public', but 'repository' names the private registry '${host}': correct one of them`);
    }
    else if (!(0,ecr_registry.EV)(host)) {
        inputs.refuse('repository', `input 'repository' is '${given}': '${host}' is not a registry of Amazon ECR; give the repository's name, for example '${repository}'`);
    }
}
const PRIVATE_ONLY = [
    ...['image-tag-mutability', 'image-tag-mutability-exclusion-filters', 'scan-on-push', 'lifecycle-policy'],
    ...['encryption-type', 'kms-key'],
];
function readCreate(inputs, isPublic, tags) {
    const create = inputs.boolean('create-repository') ?? false;
    const settings = {
        mutability: readMutability(inputs),
        scanOnPush: inputs.boolean('scan-on-push'),
        lifecyclePolicy: readLifecyclePolicy(inputs, inputs.text('lifecycle-policy')),
        encryption: readEncryption(inputs),
        tags,
    };
    for (const name of [...PRIVATE_ONLY, 'repository-tags'].filter((name) => inputs.text(name))) {
        if (isPublic && name !== 'repository-tags') {
            inputs.refuse(name, `input '${name}' is for private repositories, but ECR Public has no such setting: remove it`);
        }
        else if (!create) {
            inputs.refuse(name, `input '${name}' applies only to a new repository: set 'create-repository' to 'true', or remove it`);
        }
    }
    return create ? settings : undefined;
}
function readMutability(inputs) {
    const modes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'];
    const mode = inputs.text('image-tag-mutability') ? inputs.choice('image-tag-mutability', modes) : undefined;
    const filters = inputs.list('image-tag-mutability-exclusion-filters', { comma: true });
    if ((mode?.endsWith('_WITH_EXCLUSION') ?? false) !== filters.length > 0) {
        inputs.refuse('image-tag-mutability-exclusion-filters', "inputs 'image-tag-mutability' and 'image-tag-mutability-exclusion-filters' do not match: IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION require one to five filters, and other values allow none");
    }
    if (filters.length > 5 || filters.some((filter) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter))) {
        inputs.refuse('image-tag-mutability-exclusion-filters', `input 'image-tag-mutability-exclusion-filters' is '${filters.join(', ')}': expected one to five tags, in which '*' matches any characters`);
    }
    return mode && { mode, filters };
}
function readEncryption(inputs) {
    const key = inputs.text('kms-key');
    const given = inputs.text('encryption-type');
    if (!given && !key)
        return undefined;
    const type = given ? inputs.choice('encryption-type', ['AES256', 'KMS', 'KMS_DSSE']) : 'KMS';
    if (type === 'AES256' && key) {
        inputs.refuse('kms-key', "input 'kms-key' applies only to the encryption types KMS and KMS_DSSE: correct 'encryption-type', or remove the key");
    }
    return { type, ...(key && { key }) };
}
function readLifecyclePolicy(inputs, path) {
    if (!path)
        return undefined;
    const bytes = inputs.readFile('lifecycle-policy', path);
    if (!bytes)
        return undefined;
    const decoded = (0,decode.D)(bytes, { file: path });
    if ('problem' in decoded) {
        const { message, origin } = decoded.problem;
        inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' could not be read: ${message}`, {
            file: path,
            ...(origin.line !== undefined && { line: origin.line }),
            ...(origin.column !== undefined && { column: origin.column }),
        });
        return undefined;
    }
    const text = decoded.text.replace(/^\uFEFF/, '');
    try {
        JSON.parse(text);
    }
    catch (error) {
        inputs.refuse('lifecycle-policy', `the lifecycle policy '${path}' is not JSON: ${(0,src_error.bD)(error)}`, {
            file: path,
        });
    }
    return text;
}

;// CONCATENATED MODULE: ./build/actions/build-push/scan-inputs.js
const GATES = ['off', 'report', 'critical', 'high', 'medium', 'low'];
const TIMEOUT_SECONDS = 300;
const MAX_SECONDS = 21_600;
function readScan(inputs, push) {
    const gate = inputs.choiceInAnyCase('scan', GATES);
    const seconds = inputs.integer('scan-timeout', 1, MAX_SECONDS) ?? TIMEOUT_SECONDS;
    if (gate === 'off')
        return undefined;
    if (!push) {
        inputs.refuse('scan', `input 'scan' is '${gate}' but 'push' is 'false': ECR scans only pushed images; remove one`);
    }
    return { gate, timeoutMs: seconds * 1000 };
}

;// CONCATENATED MODULE: ./build/actions/build-push/secrets.js


const ID = /^[\w.-]+$/;
function readSecrets(inputs) {
    const values = lines(inputs, 'secrets', numbered(inputs, 'secrets', false));
    const variables = lines(inputs, 'secret-envs', commaParted(numbered(inputs, 'secret-envs')));
    const files = lines(inputs, 'secret-files', numbered(inputs, 'secret-files'));
    refuseRepeated(inputs, [...values, ...variables, ...files]);
    for (const { value, line } of variables) {
        if (inputs.isSet(value))
            continue;
        inputs.refuse('secret-envs', /^[A-Z_][A-Z0-9_]*$/.test(value)
            ? `input 'secret-envs' names the '${value}' variable, which is not set in this step: set it in 'env'`
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
        inputs.refuse(name, `input '${name}' cannot be read: ${(0,src_error.bD)(error)}`);
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
        const quote = input === 'secrets' ? ', and enclose an entry whose value spans lines in double quotes' : '';
        inputs.refuse(input, `input '${input}', line${numbers.length > 1 ? 's' : ''} ${shown}: expected ${form} with an id of letters, digits and '_.-'${quote}`);
        return [];
    }
    return found.flatMap(({ parts, line }) => (parts ? [{ input, line, id: parts.name, value: parts.value }] : []));
}
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
            inputs.refuse(each.input, `input '${each.input}', line ${each.line}, has the id of '${first.input}', line ${first.line}: give each build secret a different id`);
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/build-push/smoke-test.js

const REQUEST = /^:(\d{1,5})(\/\S*)?$/;
function readImageSmokeTest(inputs) {
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    const text = inputs.text('smoke-test');
    if (!text)
        return undefined;
    if (text.startsWith(':') || /^https?:\/\//.test(text))
        return readRequest(inputs, text, timeoutMs);
    const split = (0,words.y)(text);
    if ('problem' in split) {
        inputs.refuse('smoke-test', `input 'smoke-test' is not a valid command line: ${split.problem}`);
        return undefined;
    }
    return { command: split.words, timeoutMs };
}
function readRequest(inputs, text, timeoutMs) {
    const [, port = '', path = '/'] = REQUEST.exec(text) ?? [];
    if (Number(port) >= 1 && Number(port) <= 65_535)
        return { port: Number(port), path, timeoutMs };
    inputs.refuse('smoke-test', `input 'smoke-test' is '${text}', which is not valid; expected a port and a path such as ':8080/health', or a command`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/build-push/ssh.js

const FORM = /^(?<id>[^\s=,#-][^\s=,]{0,63})(?:=(?<paths>[^=]*))?$/;
function readSsh(inputs) {
    const entries = inputs.list('ssh');
    const wrong = entries.findIndex((entry) => !FORM.test(entry));
    if (wrong >= 0) {
        inputs.refuse('ssh', `input 'ssh', entry ${wrong + 1}: expected an id such as 'default', or id=path with the socket of an agent or the file of a key; to use a key from a secret, write it to a file before this step`);
        return [];
    }
    for (const entry of entries)
        refuseMissing(inputs, entry);
    return entries;
}
function refuseMissing(inputs, entry) {
    const { id = '', paths = '' } = FORM.exec(entry)?.groups ?? {};
    if (paths !== '') {
        for (const path of paths.split(',').filter((each) => !(0,external_node_fs_.existsSync)(each))) {
            inputs.refuse('ssh', `input 'ssh' has '${path}' for the id '${id}', which does not exist in ${process.cwd()}: set it to the socket of an agent or to the file of a private key`);
        }
        return;
    }
    const socket = inputs.variable('SSH_AUTH_SOCK');
    if (socket === '') {
        inputs.refuse('ssh', `input 'ssh' has '${id}' without a path, but this step has no SSH_AUTH_SOCK: start an agent before this step, or write '${id}=PATH' with the file of a private key`);
    }
    else if (!(0,external_node_fs_.existsSync)(socket)) {
        inputs.refuse('ssh', `input 'ssh' has '${id}' without a path, but the socket in SSH_AUTH_SOCK, '${socket}', does not exist: start the agent again before this step`);
    }
}

var image_tags = __webpack_require__(73565);
// EXTERNAL MODULE: ./build/src/image/tag-rules/flavor.js
var flavor = __webpack_require__(31932);
;// CONCATENATED MODULE: ./build/actions/build-push/tags.js

const SHORT_LENGTH = 'DOCKER_METADATA_SHORT_SHA_LENGTH';
function readImageTags(inputs) {
    const lines = inputs.list('tags');
    const tags = lines.flatMap((line) => ((0,rule.Nd)(line) ? readRule(inputs, line) : readNames(inputs, line)));
    return tags.length > 0 ? tags : ['sha'];
}
function readRule(inputs, line) {
    const parsed = (0,rule.iT)(line);
    if ('problems' in parsed) {
        for (const problem of parsed.problems)
            inputs.refuse('tags', `input 'tags' has '${line}': ${problem}`);
        return [];
    }
    for (const notice of parsed.notices)
        inputs.note(`input 'tags' has '${line}': ${notice}.`);
    return [line];
}
function readNames(inputs, line) {
    const tags = line
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
    for (const tag of tags.filter((name) => !reference.Dk.test(name))) {
        inputs.refuse('tags', `input 'tags' has '${tag}', which is not valid; expected ${image_tags.QT.map((name) => `'${name}'`).join(', ')}, a rule of docker/metadata-action such as 'type=ref,event=branch', or a tag of letters, digits and '_.-', at most 128`);
    }
    return tags;
}
function readFlavor(inputs) {
    const parsed = (0,flavor.w)(inputs.list('flavor'));
    if ('flavor' in parsed)
        return parsed.flavor;
    for (const problem of parsed.problems)
        inputs.refuse('flavor', `input 'flavor' has ${problem}`);
    return flavor.S;
}
function readShortLength(inputs) {
    const text = inputs.variable(SHORT_LENGTH);
    if (text === '')
        return 7;
    const length = /^\d+$/.test(text) ? Number(text) : 0;
    if (length >= 1)
        return length;
    inputs.refuse('tags', `the ${SHORT_LENGTH} variable is '${text}', which is not valid; expected a number of digits from 1 to 40`);
    return 7;
}

;// CONCATENATED MODULE: ./build/actions/build-push/inputs.js




















function readInputs(inputs) {
    const call = inputs.choice('call', ['build', 'check', 'lint', 'outline', 'targets']);
    const destinations = readDestinations(inputs);
    const push = destinations.push && call === 'build';
    const registries = (0,registry_inputs.K)(inputs, 'registries');
    const target = readRepository(inputs);
    const needsRegion = (push && !target.region && !target.public) || (!target.region && registries.some(ecr_registry.Lc));
    const aws = (0,aws_inputs.d1)(inputs, { optional: !needsRegion });
    const { masks, ...build } = readBuild(inputs, { ...destinations, push });
    const caches = { from: inputs.list('cache-from'), to: inputs.list('cache-to') };
    const request = {
        repository: target.repository,
        host: target.host,
        registryId: target.registryId,
        registries,
        build,
        labels: named(inputs, 'labels'),
        tags: readImageTags(inputs),
        flavor: readFlavor(inputs),
        shortLength: readShortLength(inputs),
        cache: { cache: inputs.choice('cache', ['registry', 'gha', 'inline', 'none']), ...caches },
        call: call === 'build' ? undefined : call,
        ifExists: inputs.choice('if-exists', ['reuse', 'fail', 'overwrite']),
        keep: readKeep(inputs),
        smokeTest: readImageSmokeTest(inputs),
        reuse: readReuse(inputs, build.context),
        ignoredArgs: [...new Set(inputs.list('ignore-build-args', { comma: true }))],
        public: target.public,
        create: readCreate(inputs, target.public !== undefined, named(inputs, 'repository-tags')),
    };
    const scan = readScan(inputs, push);
    refuseContradictions(inputs, request, scan);
    inputs.check();
    return {
        aws: { ...aws, region: target.region || aws.region || ecr_registry.Ne },
        request,
        scan,
        masks: [...masks, ...(0,cache_secrets.uU)([...caches.from, ...caches.to])],
    };
}
function refuseContradictions(inputs, request, scan) {
    if (scan && request.public) {
        inputs.refuse('scan', `input 'scan' is '${scan.gate}', but ECR Public does not scan images: remove it`);
    }
    const { byDigest, files } = request.build.outputs;
    if (request.smokeTest && files.length > 0) {
        inputs.refuse('smoke-test', "inputs 'smoke-test' and 'outputs' cannot be combined if 'outputs' writes files: remove one");
    }
    if (request.keep && byDigest) {
        inputs.refuse('keep-images', "input 'keep-images' is set, but 'outputs' pushes by digest only: remove one");
    }
    if (request.reuse === 'content' && byDigest) {
        inputs.refuse('reuse', "input 'reuse' is 'content', but 'outputs' pushes by digest only: remove one");
    }
    if (request.keep && request.public) {
        inputs.refuse('keep-images', "input 'keep-images' is set, but ECR Public has no lifecycle rules: remove it");
    }
}
function readBuild(inputs, { push, load, outputs }) {
    const context = expandContext(inputs, 'context', inputs.text('context') || '.');
    const file = inputs.text('file') || ((0,source.Vx)(context) ? 'Dockerfile' : (0,external_node_path_.join)(context, 'Dockerfile'));
    if (!(0,source.Vx)(context)) {
        if (!(0,paths.l)(context)) {
            inputs.refuse('context', `input 'context' is '${context}', which is not a folder in ${process.cwd()}`);
        }
        else {
            refuseTemporaryFiles(inputs, 'context', context);
            inputs.file('file', file);
            for (const ignore of [`${file}.dockerignore`, (0,external_node_path_.join)(context, '.dockerignore')].filter(external_node_fs_.existsSync)) {
                inputs.file('context', ignore);
            }
        }
    }
    const platforms = [...new Set(inputs.list('platforms', { comma: true }))];
    for (const platform of platforms.filter((name) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(name))) {
        inputs.refuse('platforms', `input 'platforms' has '${platform}', which is not valid; expected a platform such as 'linux/amd64' or 'linux/arm64'`);
    }
    if (load && platforms.length > 1) {
        inputs.refuse('load', "input 'load' is 'true', but an engine accepts only one platform: set one in 'platforms', or remove 'load'");
    }
    const given = readSecrets(inputs);
    const contexts = readContexts(inputs, { context, buildContexts: named(inputs, 'build-contexts') }, given);
    return {
        context: contexts.context,
        masks: contexts.masks,
        file,
        target: inputs.text('target'),
        platforms,
        buildArgs: readBuildArgs(inputs),
        buildContexts: contexts.buildContexts,
        secrets: [...given, ...contexts.secrets],
        ssh: readSsh(inputs),
        annotations: list(inputs, 'annotations'),
        noCache: inputs.boolean('no-cache') ?? false,
        pull: inputs.boolean('pull') ?? false,
        ...readAttestations(inputs, platforms.length > 1),
        options: readBuildOptions(inputs),
        builder: inputs.matching('builder', /^[a-zA-Z0-9][\w.+-]*$/, "a builder's name, as docker buildx ls shows it") ?? '',
        extraArgs: readExtraArgs(inputs),
        push,
        load,
        outputs,
    };
}
function readBuildArgs(inputs) {
    return Object.fromEntries(list(inputs, 'build-args').map((entry, index) => {
        const { name, value } = pair(entry) ?? { name: entry, value: undefined };
        if (!/^[A-Za-z_][\w.-]*$/.test(name))
            inputs.refuse('build-args', `input 'build-args', entry ${index + 1}: expected NAME=value with a name of letters, digits and '_.-', and enclose an entry whose value spans lines in double quotes`);
        return [name, value];
    }));
}
function readKeep(inputs) {
    const text = inputs.text('keep-images');
    if (text === '' || text === 'false')
        return undefined;
    if (text === 'true')
        return 'branch';
    if (keep.yN.test(text))
        return { name: text };
    inputs.refuse('keep-images', `input 'keep-images' is '${text}', which is not valid; expected true, false, or a name of at most 100 letters, digits and '._-', such as 'production'`);
    return undefined;
}
function readReuse(inputs, context) {
    const reuse = inputs.choice('reuse', ['commit', 'content']);
    if (reuse === 'commit')
        return reuse;
    const ifExists = inputs.text('if-exists');
    if (ifExists && ifExists !== 'reuse') {
        inputs.refuse('reuse', `inputs 'reuse' ('content') and 'if-exists' ('${ifExists}') cannot be combined: set 'if-exists' to 'reuse', or remove 'reuse'`);
    }
    if ((0,source.Vx)(context)) {
        inputs.refuse('reuse', "input 'reuse' is 'content', but 'context' is a URL that the builder fetches, so its files are unknown: check out the repository and use its folder, or remove 'reuse'");
    }
    return reuse;
}
function list(inputs, name) {
    try {
        return listEntries(inputs.raw(name));
    }
    catch (error) {
        inputs.refuse(name, `input '${name}' cannot be read: ${(0,src_error.bD)(error)}`);
        return [];
    }
}
function named(inputs, name) {
    const found = new Map();
    for (const entry of list(inputs, name)) {
        const parts = pair(entry);
        if (parts)
            found.set(parts.name, parts.value);
        else
            inputs.refuse(name, `input '${name}' has '${(0,quoted.a)(entry)}', which is not valid; expected the form name=value`);
    }
    return Object.fromEntries(found);
}


}),

65892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (shortCommit),
  c: () => (COMMIT)
});
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function shortCommit(commit) {
    return COMMIT.test(commit) ? commit.slice(0, 12) : commit;
}


}),

24084:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OM: () => (shownCache),
  kN: () => (takeOutCredentials),
  uU: () => (secretsOfCaches)
});
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);
var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1340);


const VARIABLES = {
    s3: {
        access_key_id: 'AWS_ACCESS_KEY_ID',
        secret_access_key: 'AWS_SECRET_ACCESS_KEY',
        session_token: 'AWS_SESSION_TOKEN',
    },
    gha: { token: 'ACTIONS_RUNTIME_TOKEN' },
};
const NEEDED = {
    s3: ['access_key_id', 'secret_access_key'],
    gha: ['token'],
};
const SECRET = /secret|token|password|account_key/i;
function secretsOfCaches(entries) {
    const attributes = entries.flatMap(attributesOf);
    return attributes.flatMap(({ name, value }) => (SECRET.test(name) && value ? [value] : (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPartsOf */ .K0)(value)));
}
function shownCache(entry) {
    const shown = attributesOf(entry).filter(({ name }) => /^(type|ref|scope|region|bucket|name|mode|dest|src)$/.test(name));
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .csvLine */ .zT)(shown.map(({ name, value, field }) => ((0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPartsOf */ .K0)(value).length > 0 ? `${name}=\u2026` : field)));
}
function takeOutCredentials(from, to, named) {
    const parsed = [...from, ...to].map(attributesOf);
    const variables = {};
    const moved = [];
    for (const [type, names] of Object.entries(VARIABLES)) {
        const credentials = parsed.filter((one) => typeOf(one) === type).map((one) => pick(one, Object.keys(names)));
        const [first] = credentials;
        const isWhole = first && NEEDED[type]?.every((name) => first[name]);
        const isOne = credentials.every((one) => JSON.stringify(one) === JSON.stringify(first));
        if (!isWhole || !isOne || Object.values(names).some((name) => named.includes(name)))
            continue;
        moved.push(type);
        for (const [name, variable] of Object.entries(names))
            variables[variable] = first[name];
    }
    const without = (entry) => {
        const attributes = attributesOf(entry);
        const names = moved.includes(typeOf(attributes)) ? Object.keys(VARIABLES[typeOf(attributes)] ?? {}) : [];
        if (names.length === 0)
            return entry;
        return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .csvLine */ .zT)(attributes.filter(({ name }) => !names.includes(name)).map(({ field }) => field));
    };
    return { from: from.map(without), to: to.map(without), variables };
}
function attributesOf(entry) {
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .csvFields */ .qZ)(entry).map((field) => {
        const equals = field.indexOf('=');
        const name = field.slice(0, Math.max(equals, 0)).trim().toLowerCase();
        return { name, value: field.slice(equals + 1), field };
    });
}
function typeOf(attributes) {
    return attributes.find(({ name }) => name === 'type')?.value ?? '';
}
function pick(attributes, names) {
    return Object.fromEntries(names.map((name) => [name, attributes.findLast((one) => one.name === name)?.value]));
}


}),

1340:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fw: () => (parseOutput),
  Qy: () => (OUTPUT_TYPES),
  qZ: () => (csvFields),
  vM: () => (NO_OUTPUTS),
  zT: () => (csvLine)
});
const NO_OUTPUTS = { image: {}, byDigest: false, files: [] };
const OUTPUT_TYPES = ['image', 'registry', 'local', 'tar', 'oci', 'docker', 'cacheonly'];
function parseOutput(text) {
    const fields = csvFields(text);
    if (fields.length === 1 && !fields[0]?.includes('=')) {
        return { type: 'local', attributes: { dest: fields[0] ?? '' }, text: `type=local,dest=${text}` };
    }
    const pairs = fields.map((field) => {
        const at = field.indexOf('=');
        return at < 0 ? [field.trim(), ''] : [field.slice(0, at).trim(), field.slice(at + 1).trim()];
    });
    const { type = '', ...attributes } = Object.fromEntries(pairs);
    return { type, attributes, text };
}
function csvFields(text) {
    const fields = text.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? [];
    return fields.map((field) => field.replace(/"((?:[^"]|"")*)"/g, (_, inner) => inner.replaceAll('""', '"')));
}
function csvLine(fields) {
    return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  Zt: () => (PUBLIC_DUAL_STACK_HOST),
  dt: () => (PUBLIC_HOST),
  sw: () => (isPublicHost)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53071);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);


function isRegistryHost(host, env = process.env) {
    if ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_DUAL_STACK_HOST = 'ecr-public.aws.com';
const PUBLIC_REGION = 'us-east-1';
function isPublicHost(host) {
    return host === PUBLIC_HOST || host === PUBLIC_DUAL_STACK_HOST;
}
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScheme */ .yO)(text);
    if (isPublicHost(host))
        return { type: 'public', ...(host !== PUBLIC_HOST && { host }) };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...(0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


}),

49248:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  bF: () => (CONVERTED),
  TD: () => (compareWithCommit),
  jg: () => (findHiddenChanges),
  Ye: () => (realPath)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/image/line-endings.js



function blobId(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === SHA1_DIGITS ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
const SHA1_DIGITS = 40;
const CHUNK = 200;
const OTHERS = ['filter', 'ident', 'working-tree-encoding'];
async function findCommittedCrlf(place, files) {
    const candidates = files.filter(({ path, id }) => isCrlfOf((0,external_node_path_.join)(place.root, path), id)).map(({ path }) => path);
    if (candidates.length === 0)
        return new Set();
    return readAttributes(place, candidates).catch(() => new Set());
}
function isCrlfOf(path, id) {
    if (!(0,external_node_fs_.existsSync)(path))
        return false;
    const text = (0,external_node_fs_.readFileSync)(path, 'latin1');
    return !/(?<!\r)\n/.test(text) && blobId(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), id) === id;
}
async function readAttributes({ root, folder, git }, paths) {
    const local = await git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'info/attributes']);
    if ((0,external_node_fs_.existsSync)(local.trim()))
        return new Set();
    const index = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    await git(root, ['read-tree', 'HEAD'], index);
    const fixed = new Set();
    for (let start = 0; start < paths.length; start += CHUNK) {
        const some = paths.slice(start, start + CHUNK);
        const args = [
            '-c',
            'core.attributesFile=/dev/null',
            'check-attr',
            '--cached',
            '-z',
            'eol',
            ...OTHERS,
            '--',
            ...some,
        ];
        const fields = (await git(root, args, index)).split('\0');
        const others = new Set();
        for (let field = 0; field + 2 < fields.length; field += 3) {
            const [path = '', name = '', value = ''] = fields.slice(field, field + 3);
            if (name === 'eol' && value === 'crlf')
                fixed.add(path);
            else if (name !== 'eol' && !/^un(?:specified|set)$/.test(value))
                others.add(path);
        }
        for (const path of others)
            fixed.delete(path);
    }
    return fixed;
}

;// CONCATENATED MODULE: ./build/src/image/compare.js






async function compareWithCommit(comparison) {
    const { git } = comparison;
    const places = placesOf(comparison);
    const status = (folder, paths) => git(folder, [...STATUS, '--', ...paths]);
    const lines = await statusOfAll(comparison, places, status).catch(() => undefined);
    if (lines === undefined)
        return { dirty: [], ignored: [], unknown: 'git could not compare the files with the commit' };
    return {
        dirty: lines.filter((line) => !line.startsWith('!!')).map(cleanStatus),
        ignored: [
            ...lines.filter((line) => line.startsWith('!!')).map((line) => line.slice(3)),
            ...places.filter(isOutside),
        ].map((path) => (0,src_text.b4)(path)),
    };
}
const EXACT = process.platform === 'linux' ? ['core.fileMode=true', 'core.symlinks=true', 'core.ignoreCase=false'] : [];
async function findHiddenChanges(comparison, env) {
    const { git } = comparison;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'slipway-index-'));
    const status = async (place, paths) => {
        const index = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
        await git(place, ['read-tree', 'HEAD'], index);
        return git(place, [...EXACT.flatMap((setting) => ['-c', setting]), ...STATUS, '--', ...paths], index);
    };
    try {
        const places = placesOf(comparison);
        const lines = (await statusOfAll(comparison, places, status)).filter((line) => !line.startsWith('!!'));
        const changed = new Set(lines.map((line) => line.slice(3)));
        const all = await convertedFiles({ ...comparison, folder }, insideOf(comparison, places));
        const converted = all.filter((path) => !changed.has(path));
        return [...lines, ...converted.map((path) => `${CONVERTED} ${path}`)].map(cleanStatus);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const CONVERTED = '~~';
const STATUS = [
    ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal'],
    ...['--ignored=matching', '--ignore-submodules=dirty'],
];
function placesOf({ root, roots }) {
    return [...new Set(roots.map((path) => (0,external_node_path_.relative)(root, realPath((0,external_node_path_.resolve)(path))) || '.'))];
}
function isOutside(path) {
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path);
}
function statusOfAll(comparison, places, status) {
    return statusOf(comparison, insideOf(comparison, places), status);
}
function insideOf({ root }, places) {
    return places.filter((path) => !isOutside(path)).map((path) => (0,external_node_path_.join)(root, path));
}
function cleanStatus(line) {
    return line.slice(0, 3) + (0,src_text.b4)(line.slice(3));
}
async function statusOf({ root, contents, git }, paths, status) {
    const [listed, folders] = await Promise.all([status(root, paths), submodulesOf(root, git)]);
    const lines = listed.split('\0').filter((line) => {
        const path = (0,external_node_path_.join)(root, line.slice(3)).replace(/\/$/, '');
        return line !== '' && (contents.includes(path) || (line.slice(0, 2).includes('D') && contents.wouldInclude(path)));
    });
    const isPointer = await Promise.all(lines.map((line) => isLfsFile(root, line, git)));
    const theirs = await Promise.all(folders
        .map((folder) => ({ folder, path: (0,external_node_path_.join)(root, folder) }))
        .filter(({ path }) => contents.includes(path))
        .map(async ({ folder, path }) => {
        const found = await statusOf({ root: path, contents, git }, [path], status);
        return found.map((line) => `${line.slice(0, 3)}${folder}/${line.slice(3)}`);
    }));
    return [...lines.filter((_, index) => !isPointer[index]), ...theirs.flat()];
}
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
        return isBelow && realPath(path) === path && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git'));
    });
}
async function convertedFiles({ root, contents, git, folder }, paths) {
    const below = paths.map((path) => (0,external_node_path_.relative)(root, path) || '.');
    const [list, folders] = await Promise.all([
        git(root, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--', ...below]),
        submodulesOf(root, git),
    ]);
    const own = list.split('\0').flatMap((entry) => {
        const [, mode = '', id = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(entry) ?? [];
        const isConverted = path !== '' && contents.includes((0,external_node_path_.join)(root, path)) && !hasBytes((0,external_node_path_.join)(root, path), mode, id);
        return isConverted ? [{ path, id }] : [];
    });
    const fixed = await findCommittedCrlf({ root, folder, git }, own);
    const theirs = await Promise.all(folders
        .filter((submodule) => contents.includes((0,external_node_path_.join)(root, submodule)))
        .map(async (submodule) => {
        const place = (0,external_node_path_.join)(root, submodule);
        const found = await convertedFiles({ root: place, contents, git, folder }, [place]);
        return found.map((path) => `${submodule}/${path}`);
    }));
    return [...own.map(({ path }) => path).filter((path) => !fixed.has(path)), ...theirs.flat()];
}
function hasBytes(path, mode, id) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (mode === LINK ? !stats?.isSymbolicLink() : !stats?.isFile())
        return false;
    const bytes = mode === LINK ? (0,external_node_fs_.readlinkSync)(path, 'buffer') : (0,external_node_fs_.readFileSync)(path);
    return blobId(bytes, id) === id;
}
const LINK = '120000';
const MAX_POINTER = 1_024;
async function isLfsFile(root, line, git) {
    if (line.slice(0, 2) !== ' M')
        return false;
    const path = line.slice(3);
    const pointer = await git(root, ['cat-file', 'blob', `HEAD:${path}`]).catch(() => '');
    if (pointer.length > MAX_POINTER)
        return false;
    const oid = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(pointer)?.[1];
    if (oid === undefined)
        return false;
    return ((0,external_node_crypto_.createHash)('sha256')
        .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path)))
        .digest('hex') === oid);
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}


}),

3639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ug: () => (gitSettings),
  ho: () => (createGitRunner),
  lD: () => (createGit)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _docker_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68827);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



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
const WITHOUT_FILTERS = new Set(['config', 'rev-list', 'rev-parse']);
const COMMANDS = /^(filter\..+\.(clean|smudge|process)|diff\..+\.(command|textconv))$/s;
function createGitRunner(run, env) {
    const clean = { ...(0,_docker_index_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const base = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const ask = (folder, args, settings = {}) => {
        const fixed = ['--no-optional-locks', '--literal-pathspecs', '--no-pager', ...base];
        return run('git', [...fixed, '-C', folder, ...args], { env: { ...clean, ...settings } });
    };
    const overrides = new Map();
    return async (folder, args, index) => {
        const key = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder);
        const settings = overrides.get(key) ??
            ask(folder, ['config', '--list', '-z', '--show-scope']).then(({ stdout }) => asEnvironment(commandsOff(stdout)));
        overrides.set(key, settings);
        const own = WITHOUT_FILTERS.has(args[0] ?? '') ? {} : await settings;
        return ask(folder, args, { ...own, ...(index !== undefined && { GIT_INDEX_FILE: index }) });
    };
}
function createGit(run, env) {
    const git = createGitRunner(run, env);
    return async (folder, args, index) => {
        const { code, stdout, stderr, isCut } = await git(folder, args, index);
        if (code !== 0)
            throw new Error((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(stderr));
        if (isCut)
            throw new Error(`git ${args[0]} printed more output than can be read`);
        return stdout;
    };
}
function gitSettings() {
    return {
        ...asEnvironment(SAFE.filter(([key]) => !/^(credential|protocol)\./.test(key))),
        GIT_NO_LAZY_FETCH: '1',
    };
}
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
function asEnvironment(settings) {
    const entries = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(settings.length) };
}


}),

15066:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mq: () => (nextKeptImages),
  YB: () => (planServiceKeep),
  dy: () => (keepTags),
  je: () => (keepName),
  vq: () => (planKeep),
  y$: () => (serviceKeepName),
  yN: () => (KEEP_NAME)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PREFIX = 'slipway-keep-';
const MAX_NAME = 100;
const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_NAME}}$`);
function keepTags(name) {
    return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}
function keepName(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, MAX_NAME);
}
function serviceKeepName(name, service, container = '') {
    const parts = [name, service, ...(container ? [container] : [])];
    const text = parts.join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
    if (text.length <= MAX_NAME)
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
    return `${text.slice(0, MAX_NAME - hash.length - 1)}-${hash}`;
}
function planServiceKeep({ name, service }, active, previous) {
    const several = (images, place) => new Set(images.filter((one) => one.place === place).map(({ image }) => image)).size > 1;
    const unique = [...new Map(active.map((one) => [one.image, one]).reverse()).values()].reverse();
    return unique.map((one) => {
        const isShared = several(active, one.place) || several(previous, one.place);
        const before = previous.filter(({ place }) => place === one.place);
        return {
            name: serviceKeepName(name, service, isShared ? one.container : ''),
            active: one,
            previous: isShared ? before.find(({ container }) => container === one.container) : before[0],
        };
    });
}
function nextKeptImages(there, active) {
    return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}
function planKeep(name, there, wanted) {
    const tags = keepTags(name);
    return ['previous', 'active'].flatMap((which) => {
        const digest = wanted[which];
        return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
    });
}


}),

6567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (readRunEvent)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



function readRunEvent(env) {
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const pull = object(payload.pull_request);
    const repository = object(payload.repository);
    const number = pull.number ?? payload.number;
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        baseRef: text(object(pull.base).ref) ?? text(payload.base_ref)?.replace(/^refs\/heads\//, ''),
        defaultBranch: text(repository.default_branch),
        pullRequest: typeof number === 'number' ? String(number) : undefined,
        repository: {
            name: text(repository.name) ?? (env.GITHUB_REPOSITORY?.split('/')[1] || undefined),
            description: text(repository.description),
            license: text(object(repository.license).spdx_id),
        },
    };
}
function readPayload(path) {
    try {
        return object(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}
function object(value) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
}
function text(value) {
    const clean = typeof value === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(value) : '';
    return clean === '' ? undefined : clean;
}


}),

92562:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Vx: () => (isRemote),
  o$: () => (readSource),
  Mf: () => (relativeTo),
  pI: () => (runFacts),
  ri: () => (withoutCredentials)
});

var external_node_path_ = __webpack_require__(76760);
var src_commit = __webpack_require__(65892);
var src_text = __webpack_require__(30706);
// EXTERNAL MODULE: ./build/src/image/compare.js + 1 modules
var compare = __webpack_require__(49248);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var read_file = __webpack_require__(96904);
;// CONCATENATED MODULE: ./build/src/image/dockerignore.js
function parseDockerignore(text) {
    const exceptions = [];
    const paths = new Map();
    const names = new Map();
    const anywhere = [];
    const below = new Map();
    for (const line of text.replace(/^\ufeff/, '').split('\n')) {
        const parsed = toPattern(line);
        if (!parsed)
            continue;
        const { pattern, isException } = parsed;
        const index = exceptions.push(isException) - 1;
        if ('path' in pattern)
            paths.set(pattern.path, index);
        else if ('name' in pattern)
            names.set(pattern.name, index);
        else {
            const tests = pattern.first === undefined ? anywhere : (below.get(pattern.first) ?? []);
            tests.push({ ...pattern, index });
            if (pattern.first !== undefined)
                below.set(pattern.first, tests);
        }
    }
    const isIgnored = (path) => {
        const parts = path.split('/');
        let last = -1;
        let parent = '';
        for (const part of parts) {
            parent = parent === '' ? part : `${parent}/${part}`;
            last = Math.max(last, paths.get(parent) ?? -1, names.get(part) ?? -1);
        }
        last = lastMatch(below.get(parts[0] ?? ''), path, last);
        last = lastMatch(anywhere, path, last);
        return last >= 0 && !exceptions[last];
    };
    return { isIgnored, hasExceptions: exceptions.includes(true) };
}
function lastMatch(tests = [], path, last) {
    for (let at = tests.length - 1; at >= 0; at--) {
        const test = tests[at];
        if (test.index < last)
            break;
        if (test.fits(path))
            return test.index;
    }
    return last;
}
const MAX_PATTERN = 32_768;
function toPattern(line) {
    if (line.startsWith('#'))
        return undefined;
    const trimmed = line.trim();
    const isException = trimmed.startsWith('!');
    const rest = (isException ? trimmed.slice(1) : trimmed).trim();
    if (rest === '')
        return undefined;
    const pattern = clean(rest)
        .replace(/^\/(?=.)/, '')
        .replace(/(\*\*\/)+/g, '**/');
    if (pattern.length > MAX_PATTERN) {
        throw new Error(`a pattern in .dockerignore has ${pattern.length} characters; expected at most ${MAX_PATTERN}`);
    }
    return { pattern: patternOf(pattern), isException };
}
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
const SPECIAL = /[*?[\]\\]/;
function patternOf(pattern) {
    if (!SPECIAL.test(pattern))
        return { path: pattern };
    const { kind, source } = translate(pattern);
    if (kind === 'exact')
        return { path: pattern };
    const first = /^[^*?[\]\\/]+(?=\/)/.exec(pattern)?.[0];
    if (kind === 'prefix')
        return { first, fits: startsWith(pattern.slice(0, -2)) };
    if (kind === 'suffix')
        return suffixPattern(pattern.slice(2));
    if ((pattern.match(/\*+/g)?.length ?? 0) > MAX_STARS)
        return { first, fits: linearMatcher(pattern) };
    return { first, fits: expressionMatcher(source) };
}
function translate(pattern) {
    let source = '';
    let kind = 'exact';
    let end = 0;
    for (const [token] of pattern.matchAll(/\*\*\/?|\\[\s\S]|[\s\S]/gu)) {
        const isFirst = end === 0;
        end += token.length;
        if (!token.startsWith('**')) {
            const special = specialSource(token);
            if (special !== undefined)
                kind = 'pattern';
            source += special ?? token.replace(/[.+()|{}$\\/]/g, '\\$&');
            continue;
        }
        const isLast = end === pattern.length;
        if (!isLast && !source.endsWith(FOLDERS))
            source += FOLDERS;
        if (isLast && kind !== 'exact')
            source += '.*';
        if (isFirst)
            kind = 'suffix';
        else
            kind = isLast && kind === 'exact' ? 'prefix' : 'pattern';
    }
    return { kind, source };
}
function specialSource(token) {
    if (token === '*')
        return '[^/]*';
    if (token === '?')
        return '[^/]';
    return token === '[' || token === ']' || (token.startsWith('\\') && token.length > 1) ? token : undefined;
}
const FOLDERS = '(?:.*/)?';
function startsWith(prefix) {
    return (path) => path.startsWith(prefix);
}
function suffixPattern(suffix) {
    const name = suffix.slice(1);
    if (suffix.startsWith('/') && !name.includes('/'))
        return { name };
    const part = `${suffix}/`;
    return { fits: suffix.startsWith('/') ? (path) => `/${path}/`.includes(part) : (path) => `${path}/`.includes(part) };
}
function expressionMatcher(source) {
    let expression;
    return (path) => {
        expression ??= compile(`^${source}(?=/|$)`);
        return expression.test(path);
    };
}
function compile(source) {
    try {
        return new RegExp(source, 's');
    }
    catch {
        return /^(?!)/;
    }
}
const MAX_STARS = 2;
function linearMatcher(pattern) {
    const parts = partsOf(pattern);
    const steps = parts.map((part, index) => stepOf(part, index === parts.length - 1));
    const isPlain = !/[[\]\\]/.test(pattern);
    const texts = isPlain ? pattern.split(/\*\*\/?|\*|\?/).filter(Boolean) : [];
    return (path) => texts.every((text) => path.includes(text)) && follow(steps, path);
}
function partsOf(pattern) {
    const tokens = pattern.match(/\*\*\/?|\\[\s\S]|[\s\S]/gu) ?? [];
    const lastEnd = tokens.lastIndexOf(']');
    const parts = [];
    for (let index = 0; index < tokens.length; index++) {
        const isClass = tokens[index] === '[' && index + 1 < lastEnd;
        const end = isClass ? tokens.indexOf(']', index + 2) : index;
        const part = tokens.slice(index, end + 1).join('');
        if (!isClass && part.startsWith('**') && parts.at(-1)?.startsWith('**') && end + 1 < tokens.length)
            continue;
        parts.push(part);
        index = end;
    }
    return parts;
}
function stepOf(part, isLast) {
    if (part.startsWith('**'))
        return isLast ? { kind: 'any', fits: () => true } : { kind: 'folders' };
    if (part === '*' || part === '?')
        return { kind: part === '*' ? 'any' : 'one', fits: (character) => character !== '/' };
    if (part === '[' || part === ']')
        return { kind: 'one', fits: () => false };
    if (part.length < 2)
        return { kind: 'one', fits: (character) => character === part };
    const expression = compile(`^${part}$`);
    return { kind: 'one', fits: (character) => expression.test(character) };
}
function follow(steps, path) {
    let states = new Set();
    const enter = (into, index) => {
        for (let at = index; !into.has(2 * at); at++) {
            into.add(2 * at);
            if ((steps[at]?.kind ?? 'one') === 'one')
                return;
        }
    };
    enter(states, 0);
    for (const character of path) {
        if (character === '/' && states.has(2 * steps.length))
            return true;
        const next = new Set();
        for (const state of states) {
            const index = state >> 1;
            const step = steps[index];
            if (step?.kind === 'folders') {
                next.add(2 * index + 1);
                if (character === '/')
                    enter(next, index + 1);
            }
            else if (step?.fits(character))
                enter(next, step.kind === 'any' ? index : index + 1);
        }
        states = next;
    }
    return states.has(2 * steps.length);
}

;// CONCATENATED MODULE: ./build/src/image/contents.js





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
function realDockerfile(file) {
    return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)), (0,external_node_path_.basename)(file));
}
function rulesOf(folder, dockerfile) {
    const text = (dockerfile && readText(`${dockerfile}.dockerignore`)) ?? readText((0,external_node_path_.join)(folder, '.dockerignore'));
    return parseDockerignore(text ?? '');
}
async function addFolder(root, rules, hash, sent) {
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        await new Promise((done) => setImmediate(done));
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
function note(sent, path) {
    for (let each = path; !sent.has(each); each = (0,external_node_path_.dirname)(each))
        sent.add(each);
}
function isInside(root, path) {
    const below = (0,external_node_path_.relative)(root, path);
    return below !== '' && !below.startsWith('..') && !(0,external_node_path_.isAbsolute)(below);
}
function slashed(root, path) {
    const below = (0,external_node_path_.relative)(root, path);
    return process.platform === 'win32' ? below.replaceAll('\\', '/') : below;
}
function readText(path) {
    const read = (0,read_file.X)(path);
    return 'bytes' in read ? read.bytes.toString() : undefined;
}

// EXTERNAL MODULE: ./build/src/image/run-event.js
var run_event = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/src/image/source.js






const SCP = /^[\w-]+@[a-zA-Z0-9.-]+:/;
function isRemote(context) {
    const isUrl = /^(https?|git|ssh):\/\/|^github\.com\/|^(oci-layout|docker-image|target|input):/.test(context);
    return isUrl || SCP.test(context);
}
function withoutCredentials(context) {
    return context.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}
function isPinned(context) {
    if (/^(docker-image|target|input):/.test(context))
        return true;
    return commitOf(context) !== undefined || /^oci-layout:.*@sha256:[0-9a-f]{64}$/.test(context);
}
function commitOf(context) {
    const isGit = /^(git|ssh):\/\/|^github\.com\/|^https?:\/\/[^#]*\.git#/.test(context) || SCP.test(context);
    return isGit ? /#([0-9a-f]{40})(?::|$)/.exec(context)?.[1] : undefined;
}
async function readSource(paths, git, env) {
    const { context, file, buildContexts } = paths;
    const run = runFacts(env);
    const local = Object.entries(buildContexts).filter(([, folder]) => !isRemote(folder));
    const unpinned = [context, ...Object.values(buildContexts)].find((each) => isRemote(each) && !isPinned(each));
    const folders = { context: isRemote(context) ? undefined : context, file, contexts: Object.fromEntries(local) };
    const reading = isRemote(context) ? undefined : readTree(context, git, run.url === undefined);
    const contents = await readContents(folders).catch((error) => error);
    const found = contents instanceof Error ? undefined : contents;
    const unknown = unpinned
        ? `'${withoutCredentials(unpinned)}' may have changed since`
        : contents instanceof Error
            ? `its files could not be read (${(0,src_text.b4)(contents.message)})`
            : undefined;
    const facts = { ...run, dirty: [], ignored: [], contents: found?.hash, unknown };
    if (!reading)
        return { ...facts, commit: commitOf(context), url: undefined };
    const tree = await reading;
    if (!tree)
        return { ...facts, unknown: unknown ?? 'the context is not in a work tree of git' };
    const isOfRun = await isOfThisRun(tree, run.branch, (...args) => git(context, args), env);
    const branch = run.branch ?? (run.gitTag || run.isPullRequest ? undefined : tree.branch);
    const roots = [context, file, ...local.map(([, folder]) => folder)];
    return {
        ...facts,
        commit: tree.commit,
        root: tree.root,
        date: tree.date,
        ...(found && (await (0,compare.TD)({ root: tree.root, roots, contents: found, git }))),
        ...(found && { findHidden: () => (0,compare.jg)({ root: tree.root, roots, contents: found, git }, env) }),
        ...(isOfRun ? { branch } : { branch: undefined, gitTag: undefined, isOtherCommit: true }),
        url: run.url ?? webAddress(tree.remote),
    };
}
const MAX_NAME = 1_000;
function cleanName(name) {
    return (0,src_text.b4)(name ?? '', MAX_NAME) || undefined;
}
async function readTree(context, git, readsRemote) {
    const ask = (...args) => git(context, args).then((text) => text.replace(/\n$/, ''), () => '');
    const [place, commits, remote] = await Promise.all([
        ask('rev-parse', '--show-toplevel', '--symbolic-full-name', 'HEAD'),
        ask('rev-list', '--max-count=1', '--format=%ct', 'HEAD', '--'),
        readsRemote ? ask('config', '--get', 'remote.origin.url') : '',
    ]);
    const [, root, ref = ''] = /^(.+)\n(.+)$/s.exec(place) ?? [];
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    const [, commit = '', date] = /^commit (\S+)\n(\d+)$/.exec(commits) ?? [];
    if (!root || !src_commit.c.test(commit))
        return undefined;
    return { root, commit, date: Number(date), branch: cleanName(branch), remote: (0,src_text.b4)(remote, MAX_NAME) };
}
function relativeTo(root, path) {
    if (isRemote(path) || (root === undefined && !(0,external_node_path_.isAbsolute)(path)))
        return path;
    return (0,external_node_path_.relative)(root ?? process.cwd(), (0,compare.Ye)((0,external_node_path_.resolve)(path))) || '.';
}
async function isOfThisRun(tree, branch, git, { GITHUB_EVENT_NAME = '', GITHUB_SHA = '' }) {
    if (tree.commit === GITHUB_SHA)
        return true;
    if (/^(issue_comment|workflow_run|check_run|check_suite|status)$/.test(GITHUB_EVENT_NAME))
        return false;
    if (!src_commit.c.test(GITHUB_SHA))
        return true;
    if (tree.branch !== undefined)
        return tree.branch === branch;
    if (branch !== undefined && /^(workflow|repository)_dispatch$/.test(GITHUB_EVENT_NAME))
        return false;
    return git('merge-base', '--is-ancestor', GITHUB_SHA, tree.commit).then(() => true, () => false);
}
function runFacts(env) {
    const ref = env.GITHUB_REF ?? '';
    const isPullRequest = /^refs\/pull\//.test(ref) || Boolean(env.GITHUB_HEAD_REF) || /^pull_request/.test(env.GITHUB_EVENT_NAME ?? '');
    return {
        commit: env.GITHUB_SHA || undefined,
        isPullRequest,
        branch: isPullRequest ? undefined : cleanName(/^refs\/heads\/(.+)$/.exec(ref)?.[1]),
        pullRequest: /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? (isPullRequest ? (0,run_event.E)(env).pullRequest : undefined),
        gitTag: cleanName(/^refs\/tags\/(.+)$/.exec(ref)?.[1]),
        url: env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined,
    };
}
function webAddress(remote) {
    const [, host, path] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]*@)?([\w.-]+(?::\d+)?)[:/](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host && path && !remote.startsWith('/') && !remote.startsWith('.') ? `https://${host}/${path}` : undefined;
}


}),

33182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MS: () => (templateProblem),
  Ws: () => (renderKnown),
  Xm: () => (renderTemplate),
  wX: () => (namesIn)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

function renderTemplate(template, names) {
    return join(partsOf(template, Object.keys(names), true), names);
}
function renderKnown(text, names) {
    return join(partsOf(text, Object.keys(names), false), names);
}
function templateProblem(template, names) {
    try {
        partsOf(template, names, true);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function namesIn(template) {
    return partsOf(template, undefined, false).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
function partsOf(text, names, strict) {
    const parts = [];
    let [from, at] = [0, text.indexOf('{{')];
    while (at >= 0) {
        const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
        const found = readExpression(text, at, names);
        if (typeof found === 'string') {
            if (strict && !isEscaped)
                throw new SyntaxError(found);
            at = text.indexOf('{{', at + 2);
        }
        else if (isEscaped) {
            parts.push(text.slice(from, at - 1), text.slice(at, found.end));
            from = found.end;
            at = text.indexOf('{{', from);
        }
        else {
            parts.push(text.slice(from, text[at - 1] === '\\' ? at - 1 : at), found);
            from = found.end;
            at = text.indexOf('{{', from);
        }
    }
    return [...parts, text.slice(from)];
}
const TOKEN = /\s*('[^']*'|"[^"]*"|[\w.-]+|=|~?\}{2,3}|\S)/y;
function readExpression(text, start, names) {
    const plain = text.startsWith('{{{', start);
    const before = text.startsWith('~', start + 2);
    const words = [];
    TOKEN.lastIndex = start + (plain || before ? 3 : 2);
    const close = plain ? '}}}' : '}}';
    for (;;) {
        const token = TOKEN.exec(text)?.[1];
        if (token === undefined)
            return `'${shown(text, start, text.length)}' is not closed by '${close}'`;
        const after = token.startsWith('~');
        if (!after && !token.startsWith('}}')) {
            words.push(token);
            continue;
        }
        const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
        if (plain && !token.endsWith('}}}'))
            return `'${shown(text, start, end)}' is not closed by '}}}'`;
        const given = supportedCall(words, names);
        if (typeof given === 'string')
            return `'${shown(text, start, end)}' is not a supported expression${given}`;
        return { ...given, plain, trim: { before, after }, end };
    }
}
function supportedCall(words, names) {
    const given = argumentsOf(words);
    if (!given)
        return '';
    if (!names || names.includes(given.name))
        return given;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given.name, names);
    return ` here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
}
function argumentsOf([name = '', ...words]) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const positional = [];
    const named = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (words[index + 1] === '=') {
            const value = literal(words[index + 2]);
            if (value === undefined || !/^[A-Za-z_]\w*$/.test(word))
                return undefined;
            named.set(word, value);
            index += 2;
        }
        else {
            const value = literal(word);
            if (value === undefined || named.size > 0)
                return undefined;
            positional.push(value);
        }
    }
    return { name, positional, named };
}
function literal(word = '') {
    if (/^'[^']*'$|^"[^"]*"$/.test(word))
        return word.slice(1, -1);
    return /^-?\d+(\.\d+)?$/.test(word) ? word : undefined;
}
function join(parts, names) {
    return parts
        .map((part, index) => {
        if (typeof part !== 'string') {
            const value = names[part.name]?.(part) ?? '';
            return part.plain ? value : escaped(value);
        }
        const [previous, next] = [parts[index - 1], parts[index + 1]];
        const left = typeof previous === 'object' && previous.trim.after ? part.trimStart() : part;
        return typeof next === 'object' && next.trim.before ? left.trimEnd() : left;
    })
        .join('');
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escaped(value) {
    return value.replace(/[&<>"'`=]/g, (character) => ESCAPES[character] ?? '');
}
function shown(text, start, end) {
    return text.slice(start, Math.min(end, start + 60));
}


}),

33765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pf: () => (fieldsOf),
  Yg: () => (withoutQuotes),
  w4: () => (attributeOf)
});
function fieldsOf(line) {
    const fields = [];
    let at = 0;
    while (at <= line.length) {
        const { text, end } = line[at] === '"' ? quotedField(line, at) : plainField(line, at);
        fields.push(text);
        at = end + 1;
    }
    return fields;
}
function quotedField(line, at) {
    let text = '';
    let end = at + 1;
    for (;;) {
        const quote = line.indexOf('"', end);
        if (quote < 0)
            throw new SyntaxError('a double quote is not closed');
        text += line.slice(end, quote);
        end = quote + 1;
        if (line[end] !== '"')
            break;
        text += '"';
        end++;
    }
    if (end < line.length && line[end] !== ',') {
        throw new SyntaxError('a closing double quote is not followed by a comma');
    }
    return { text, end };
}
function plainField(line, at) {
    const comma = line.indexOf(',', at);
    const end = comma < 0 ? line.length : comma;
    const text = line.slice(at, end);
    if (text.includes('"'))
        throw new SyntaxError('a value that does not start with a double quote contains one');
    return { text, end };
}
function withoutQuotes(line) {
    try {
        return fieldsOf(line).join(',');
    }
    catch {
        return line;
    }
}
function attributeOf(field) {
    const equals = field.indexOf('=');
    if (equals <= 0)
        return { name: undefined, value: field.trim() };
    return { name: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}


}),

31932:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (PLAIN_FLAVOR),
  w: () => (parseFlavor)
});
var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33182);
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33765);
var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20302);



const PLAIN_FLAVOR = {
    latest: 'auto',
    prefix: '',
    suffix: '',
    prefixLatest: false,
    suffixLatest: false,
};
function parseFlavor(lines) {
    let flavor = PLAIN_FLAVOR;
    const problems = [];
    for (const line of lines) {
        try {
            flavor = readLine(line, flavor);
        }
        catch (error) {
            problems.push(`'${line}': ${error.message}`);
        }
    }
    return problems.length > 0 ? { problems } : { flavor };
}
function readLine(line, before) {
    let flavor = before;
    let last;
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(line))) {
        const { name, value } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w4)(field);
        switch (name) {
            case 'latest':
                if (value !== 'auto' && value !== 'true' && value !== 'false') {
                    throw new SyntaxError(`'latest=${value}' is not valid; expected auto, true or false`);
                }
                flavor = { ...flavor, latest: value };
                break;
            case 'prefix':
            case 'suffix': {
                const problem = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .templateProblem */ .MS)(value, _rule_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_NAMES */ .Px);
                if (problem)
                    throw new SyntaxError(problem);
                flavor = { ...flavor, [name]: value };
                last = name;
                break;
            }
            case 'onlatest':
                if (value !== 'true' && value !== 'false') {
                    throw new SyntaxError(`'onlatest=${value}' is not valid; expected true or false`);
                }
                if (last)
                    flavor = { ...flavor, [`${last}Latest`]: value === 'true' };
                break;
            default:
                throw new SyntaxError(`'${field.trim()}' is not valid; expected latest=, prefix= or suffix=, and onlatest= after one of the two`);
        }
    }
    return flavor;
}


}),

21697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  TY: () => (dateNames),
  dV: () => (defaultBranchOf),
  q1: () => (globalNames)
});

var error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/image/tag-rules/date-format.js
const DAY_MS = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const LONG = {
    LT: 'h:mm A',
    LTS: 'h:mm:ss A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A',
};
const TOKENS = {
    YYYY: ({ year }) => padded(year, 4),
    YY: ({ year }) => padded(year % 100, 2),
    Y: ({ year }) => String(year),
    YYYYY: ({ year }) => padded(year, 5),
    YYYYYY: ({ year }) => `+${padded(year, 6)}`,
    Q: ({ month }) => String(Math.ceil(month / 3)),
    Qo: ({ month }) => ordinal(Math.ceil(month / 3)),
    M: ({ month }) => String(month),
    Mo: ({ month }) => ordinal(month),
    MM: ({ month }) => padded(month, 2),
    MMM: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
    MMMM: ({ month }) => MONTHS[month - 1] ?? '',
    D: ({ day }) => String(day),
    Do: ({ day }) => ordinal(day),
    DD: ({ day }) => padded(day, 2),
    DDD: (moment) => String(dayOfYear(moment)),
    DDDo: (moment) => ordinal(dayOfYear(moment)),
    DDDD: (moment) => padded(dayOfYear(moment), 3),
    d: (moment) => String(weekday(moment)),
    do: (moment) => ordinal(weekday(moment)),
    dd: (moment) => (WEEKDAYS[weekday(moment)] ?? '').slice(0, 2),
    ddd: (moment) => (WEEKDAYS[weekday(moment)] ?? '').slice(0, 3),
    dddd: (moment) => WEEKDAYS[weekday(moment)] ?? '',
    e: (moment) => String(weekday(moment)),
    E: (moment) => String(weekday(moment) || 7),
    w: (moment) => String(week(moment, 0, 6).number),
    wo: (moment) => ordinal(week(moment, 0, 6).number),
    ww: (moment) => padded(week(moment, 0, 6).number, 2),
    W: (moment) => String(week(moment, 1, 4).number),
    Wo: (moment) => ordinal(week(moment, 1, 4).number),
    WW: (moment) => padded(week(moment, 1, 4).number, 2),
    gg: (moment) => padded(week(moment, 0, 6).year % 100, 2),
    gggg: (moment) => padded(week(moment, 0, 6).year, 4),
    GG: (moment) => padded(week(moment, 1, 4).year % 100, 2),
    GGGG: (moment) => padded(week(moment, 1, 4).year, 4),
    A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
    a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
    H: ({ hour }) => String(hour),
    HH: ({ hour }) => padded(hour, 2),
    h: ({ hour }) => String(hour % 12 || 12),
    hh: ({ hour }) => padded(hour % 12 || 12, 2),
    k: ({ hour }) => String(hour || 24),
    kk: ({ hour }) => padded(hour || 24, 2),
    m: ({ minute }) => String(minute),
    mm: ({ minute }) => padded(minute, 2),
    s: ({ second }) => String(second),
    ss: ({ second }) => padded(second, 2),
    hmm: ({ hour, minute }) => `${hour % 12 || 12}${padded(minute, 2)}`,
    Hmm: ({ hour, minute }) => `${hour}${padded(minute, 2)}`,
    hmmss: ({ hour, minute, second }) => `${hour % 12 || 12}${padded(minute, 2)}${padded(second, 2)}`,
    Hmmss: ({ hour, minute, second }) => `${hour}${padded(minute, 2)}${padded(second, 2)}`,
    X: ({ unix }) => String(unix),
    x: ({ unix, ms }) => String(unix * 1000 + ms),
    Z: ({ offset }) => offsetText(offset, ':'),
    ZZ: ({ offset }) => offsetText(offset, ''),
    z: ({ zone }) => zone,
    zz: ({ zone }) => zone,
};
const LONG_PATTERN = /\[[^[]*\]|\\?(?:LTS|LT|L{1,4}|l{1,4})/g;
const PATTERN = /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|DDDo|[MDdwWQ]o|M{1,4}|D{1,4}|d{1,4}|ww?|WW?|Q|Y{5,6}|YYYY|YY|Y|gggg|gg|GGGG|GG|[eEaAxX]|hh?|HH?|kk?|mm?|ss?|S{1,9}|zz?|ZZ?)|\\/g;
function formatDate(date, format, zone) {
    const moment = momentOf(date, zone);
    return format
        .replace(LONG_PATTERN, (token) => LONG[token] ?? token)
        .replace(PATTERN, (token) => {
        if (token.startsWith('['))
            return token.slice(1, -1);
        if (token.startsWith('\\'))
            return token.slice(1);
        if (token.startsWith('S'))
            return padded(moment.ms, 3).padEnd(9, '0').slice(0, token.length);
        return TOKENS[token]?.(moment) ?? token;
    });
}
function momentOf(date, timeZone) {
    const field = { hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn', timeZone };
    const formatter = new Intl.DateTimeFormat('en-US', {
        ...field,
        ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
        ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', timeZoneName: 'short' },
    });
    const parts = new Map(formatter.formatToParts(date).map(({ type, value }) => [type, value]));
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => Number(parts.get(name)));
    const unix = Math.floor(date.getTime() / 1000);
    const offset = Math.round(Date.UTC(year, month - 1, day, hour, minute, second) / 60_000 - unix / 60);
    const zone = parts.get('timeZoneName') ?? timeZone;
    return { year, month, day, hour, minute, second, ms: date.getUTCMilliseconds(), unix, offset, zone };
}
function dayOfYear({ year, month, day }) {
    return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS) + 1;
}
function weekday({ year, month, day }) {
    return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
function week(moment, first, doy) {
    const { year } = moment;
    const day = dayOfYear(moment);
    const number = Math.floor((day - firstWeekOffset(year, first, doy) - 1) / 7) + 1;
    if (number < 1)
        return { number: number + weeksIn(year - 1, first, doy), year: year - 1 };
    const weeks = weeksIn(year, first, doy);
    return number > weeks ? { number: number - weeks, year: year + 1 } : { number, year };
}
function weeksIn(year, first, doy) {
    const days = Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS);
    return (days - firstWeekOffset(year, first, doy) + firstWeekOffset(year + 1, first, doy)) / 7;
}
function firstWeekOffset(year, first, doy) {
    const inFirstWeek = 7 + first - doy;
    const before = (7 + new Date(Date.UTC(year, 0, inFirstWeek)).getUTCDay() - first) % 7;
    return inFirstWeek - 1 - before;
}
function ordinal(number) {
    const suffix = Math.trunc((number % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${suffix}`;
}
function padded(number, digits) {
    return String(number).padStart(digits, '0');
}
function offsetText(minutes, colon) {
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${colon}${padded(size % 60, 2)}`;
}

;// CONCATENATED MODULE: ./build/src/image/tag-rules/names.js


function globalNames(facts) {
    const { source, event } = facts;
    const isDefault = () => String(isDefaultBranch(facts));
    const names = {
        branch: () => source.branch ?? '',
        tag: () => source.gitTag ?? '',
        sha: () => source.commit?.slice(0, facts.shortLength) ?? '',
        base_ref: () => (source.gitTag || source.pullRequest ? (event.baseRef ?? '') : ''),
        is_default_branch: isDefault,
        is_not_default_branch: () => String(!isDefaultBranch(facts)),
        ...dateNames(facts),
    };
    return names;
}
function dateNames({ source, now, }) {
    const committed = source.date === undefined ? now : new Date(source.date * 1000);
    return { date: (given) => dated(now, 'date', given), commit_date: (given) => dated(committed, 'commit_date', given) };
}
function dated(date, name, { positional, named }) {
    const [format] = positional;
    const unknown = [...named.keys()].find((key) => key !== 'tz');
    if (format === undefined || positional.length > 1 || unknown !== undefined) {
        throw new error.yo(`'{{${name}}}' in 'tags' or 'labels' expects a format and a time zone: {{${name} 'YYYYMMDD' tz='UTC'}}.`);
    }
    const zone = named.get('tz') ?? 'UTC';
    try {
        return formatDate(date, format, zone);
    }
    catch {
        throw new error.yo(`'${zone}' in '{{${name}}}' is not a time zone; expected a name such as 'UTC' or 'Europe/Berlin'.`);
    }
}
const OF_DEFAULT_BRANCH = /^(schedule|issues|discussion)/;
function isDefaultBranch({ source: { branch }, event }) {
    if (!branch)
        return false;
    return event.defaultBranch === undefined ? OF_DEFAULT_BRANCH.test(event.name) : branch === event.defaultBranch;
}
function defaultBranchOf(facts) {
    return facts.event.defaultBranch ?? (isDefaultBranch(facts) ? facts.source.branch : undefined);
}


}),

20302:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $G: () => (rawRule),
  MY: () => (toExpression),
  Nd: () => (isRule),
  Px: () => (GLOBAL_NAMES),
  iT: () => (parseRule)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33182);
var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33765);



const TYPES = ['schedule', 'semver', 'pep440', 'match', 'edge', 'ref', 'raw', 'sha'];
const GLOBAL_NAMES = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'date',
    'commit_date',
];
const PATTERN_NAMES = {
    schedule: ['date', 'commit_date'],
    semver: ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'],
    pep440: ['raw', 'version', 'major', 'minor', 'patch'],
};
const PRIORITIES = {
    schedule: 1000,
    semver: 900,
    pep440: 900,
    match: 800,
    edge: 700,
    ref: 600,
    raw: 200,
    sha: 100,
};
const ATTRIBUTES = {
    schedule: ['pattern'],
    semver: ['pattern', 'value', 'match'],
    pep440: ['pattern', 'value', 'match'],
    match: ['pattern', 'group', 'value'],
    edge: ['branch'],
    ref: ['event'],
    raw: ['value'],
    sha: ['format'],
};
const COMMON = ['type', 'enable', 'priority', 'prefix', 'suffix'];
function isRule(line) {
    return line.includes('=') || line.includes('{{') || line.startsWith('"');
}
function parseRule(line) {
    let given;
    try {
        given = attributesOf(line);
    }
    catch (error) {
        return { problems: [error.message] };
    }
    const name = given.get('type') ?? 'raw';
    const type = TYPES.find((each) => each === name);
    if (!type) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, TYPES);
        return {
            problems: [`'type=${name}' is not valid; expected ${TYPES.join(', ')}${near ? `; did you mean '${near}'?` : ''}`],
        };
    }
    const problems = [...missing(type, given), ...invalid(type, given), ...badTemplates(type, given)];
    if (problems.length > 0)
        return { problems };
    return { rule: toRule(line, type, given), notices: withoutEffect(type, given) };
}
function rawRule(value) {
    return toRule(value, 'raw', new Map([['value', value]]));
}
function attributesOf(line) {
    const given = new Map();
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutQuotes */ .Yg)(line))) {
        const { name, value } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeOf */ .w4)(field);
        if (name !== undefined || value !== '')
            given.set(name ?? 'value', value);
    }
    return given;
}
function toRule(text, type, given) {
    const at = (name, standard) => given.get(name) ?? standard;
    const event = at('event', 'branch');
    const prefix = type === 'sha' ? 'sha-' : type === 'ref' && event === 'pr' ? 'pr-' : undefined;
    return {
        type,
        enable: at('enable', 'true'),
        priority: Number(at('priority', String(PRIORITIES[type]))),
        prefix: given.get('prefix') ?? prefix,
        suffix: given.get('suffix'),
        value: at('value', ''),
        pattern: at('pattern', type === 'schedule' ? 'nightly' : ''),
        match: at('match', ''),
        group: Number(at('group', '0')),
        branch: at('branch', ''),
        event,
        format: at('format', 'short'),
        text,
    };
}
function missing(type, given) {
    const required = { semver: 'pattern', pep440: 'pattern', match: 'pattern', ref: 'event', raw: 'value' };
    const name = required[type];
    return name && !given.has(name) ? [`'type=${type}' needs the attribute '${name}'`] : [];
}
const FORMS = {
    event: [/^(branch|tag|pr)$/, 'branch, tag or pr'],
    format: [/^(short|long)$/, 'short or long'],
    group: [/^\d+$/, 'the number of a group'],
    priority: [/^[+-]?\d+(\.\d+)?$/, 'a number'],
};
function invalid(type, given) {
    const known = [...ATTRIBUTES[type], ...COMMON];
    const wrong = Object.entries(FORMS).flatMap(([name, [form, expected]]) => {
        const value = known.includes(name) ? given.get(name) : undefined;
        return value === undefined || form.test(value) ? [] : [`'${name}=${value}' is not valid; expected ${expected}`];
    });
    const enable = given.get('enable') ?? 'true';
    if (!enable.includes('{{') && enable !== 'true' && enable !== 'false') {
        wrong.push(`'enable=${enable}' is not valid; expected true or false`);
    }
    const expressions = type === 'match' ? ['pattern'] : type === 'semver' || type === 'pep440' ? ['match'] : [];
    for (const name of expressions) {
        try {
            toExpression(given.get(name) ?? '', type === 'match');
        }
        catch (error) {
            wrong.push(`'${name}=${given.get(name)}' is not a regular expression (${error.message})`);
        }
    }
    return wrong;
}
function toExpression(text, slashes) {
    const end = slashes && text.startsWith('/') ? text.lastIndexOf('/') : 0;
    return end > 1 ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}
function badTemplates(type, given) {
    const global = ['enable', 'prefix', 'suffix', ...(ATTRIBUTES[type].includes('value') ? ['value'] : [])];
    const problems = global.map((name) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .templateProblem */ .MS)(given.get(name) ?? '', GLOBAL_NAMES));
    const names = PATTERN_NAMES[type];
    if (names)
        problems.push((0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .templateProblem */ .MS)(given.get('pattern') ?? '', names));
    return problems.filter((problem) => problem !== undefined);
}
function withoutEffect(type, given) {
    const known = [...ATTRIBUTES[type], ...COMMON];
    return [...given.keys()]
        .filter((name) => !known.includes(name))
        .map((name) => {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
        return `the attribute '${name}' has no effect with 'type=${type}'${near ? `; did you mean '${near}'?` : ''}`;
    });
}


}),

73565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  QT: () => (TEMPLATES),
  X8: () => (dropMovingTags),
  bV: () => (isMutable),
  qn: () => (planImageTags)
});


// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/wildcard.js
var wildcard = __webpack_require__(78983);
var error = __webpack_require__(7611);
var expression = __webpack_require__(33182);
var tag_rules_names = __webpack_require__(21697);
;// CONCATENATED MODULE: ./build/src/image/tag-rules/pep440.js
const FORM = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const PRE = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };
function parsePythonVersion(text) {
    const match = FORM.exec(text.trim().toLowerCase());
    if (!match)
        return undefined;
    const [, epoch = '', release = '', pre, preNumber, bare, post, postNumber, dev, devNumber, local] = match;
    const numbers = release.split('.').map(Number);
    const postText = bare ?? (post && number(postNumber));
    const parts = [
        Number(epoch) > 0 ? `${Number(epoch)}!` : '',
        numbers.join('.'),
        pre ? `${PRE[pre] ?? pre}${number(preNumber)}` : '',
        postText === undefined ? '' : `.post${Number(postText)}`,
        dev ? `.dev${number(devNumber)}` : '',
        local ? `+${local.split(/[-_.]/).map(localPart).join(',')}` : '',
    ];
    return { text: parts.join(''), release: numbers, isFinal: !pre && postText === undefined && !dev };
}
function number(digits) {
    return String(Number(digits || '0'));
}
function localPart(part) {
    return /^\d+$/.test(part) ? String(Number(part)) : part;
}

var tag_rules_rule = __webpack_require__(20302);
;// CONCATENATED MODULE: ./build/src/image/tag-rules/apply.js






function applyRule(rule, facts, flavor) {
    const names = (0,tag_rules_names.q1)(facts);
    const enable = (0,expression.Xm)(rule.enable, names);
    if (enable !== 'true' && enable !== 'false') {
        throw new error.yo(`'tags' has '${rule.text}', whose 'enable' is '${enable}'; expected true or false.`);
    }
    if (enable === 'false')
        return undefined;
    const found = VALUES[rule.type]({ rule, facts, names });
    if (found === undefined || typeof found === 'string')
        return found;
    const prefix = (0,expression.Xm)(rule.prefix ?? flavor.prefix, names);
    const suffix = (0,expression.Xm)(rule.suffix ?? flavor.suffix, names);
    const { value, kind, latest } = found;
    return { name: `${prefix}${value}${suffix}`, kind, latest };
}
const moving = (value) => ({ value, kind: 'moving', latest: false });
const VALUES = {
    schedule: ({ rule, facts }) => {
        if (!facts.event.name.includes('schedule'))
            return undefined;
        const value = (0,expression.Xm)(rule.pattern, (0,tag_rules_names.TY)(facts));
        return (0,expression.wX)(rule.pattern).length > 0 ? { value, kind: 'text', latest: false } : moving(value);
    },
    semver: versionOf,
    pep440: versionOf,
    match: matchOf,
    edge: ({ rule, facts }) => {
        const { branch } = facts.source;
        if (!branch)
            return undefined;
        const wanted = rule.branch || (0,tag_rules_names.dV)(facts);
        if (wanted === undefined) {
            return "The 'type=edge' rule produced no tag: the event does not name the default branch. Set the branch, as in 'type=edge,branch=main'.";
        }
        return branch === wanted ? moving('edge') : undefined;
    },
    ref: ({ rule: { event }, facts: { source } }) => {
        if (event === 'branch')
            return source.branch ? moving(source.branch) : undefined;
        if (event === 'pr')
            return source.pullRequest ? moving(source.pullRequest) : undefined;
        return source.gitTag ? { value: source.gitTag, kind: 'version', latest: true } : undefined;
    },
    raw: ({ rule, names }) => {
        const used = (0,expression.wX)(rule.value);
        const value = (0,expression.Xm)(rule.value, names);
        const isFixed = used.some((name) => /date$|^sha$/.test(name));
        if (value === 'latest' || (!isFixed && used.some((name) => name === 'branch' || name === 'base_ref'))) {
            return moving(value);
        }
        return { value, kind: !isFixed && used.includes('tag') ? 'version' : 'text', latest: false };
    },
    sha: ({ rule, facts }) => {
        const { commit } = facts.source;
        if (!commit)
            return "The 'type=sha' rule produced no tag: the context is not a commit.";
        const value = rule.format === 'long' ? commit : commit.slice(0, facts.shortLength);
        return { value, kind: 'commit', latest: false };
    },
};
function subjectOf({ rule, facts, names }) {
    return rule.value === '' ? facts.source.gitTag : (0,expression.Xm)(rule.value, names);
}
function versionOf(application) {
    const { rule } = application;
    const subject = subjectOf(application);
    if (subject === undefined)
        return undefined;
    const found = rule.match === '' ? undefined : (0,tag_rules_rule.MY)(rule.match, false).exec(subject);
    if (found && found[1] === undefined) {
        throw new error.yo(`'tags' has '${rule.text}', whose 'match' has no group that matches '${subject}': put the version in parentheses.`);
    }
    const text = (found?.[1] ?? subject).replaceAll('/', '-');
    const version = rule.type === 'semver' ? semanticVersion(text) : pythonVersion(text);
    if (!version) {
        const what = rule.type === 'semver' ? 'a semantic version' : 'a PEP 440 version';
        return `The '${rule.text}' rule produced no tag: '${text}' is not ${what}.`;
    }
    if (!version.isFinal) {
        const isRaw = /^\{\{[{~]?\s*raw\s*~?\}\}/.test(rule.pattern.trim()) && (0,expression.wX)(rule.pattern).length === 1;
        return { value: isRaw ? version.values.raw : version.values.version, kind: 'version', latest: false };
    }
    const value = (0,expression.Xm)(rule.pattern, Object.fromEntries(Object.entries(version.values).map(([name, each]) => [name, () => each])));
    const used = (0,expression.wX)(rule.pattern);
    const isWhole = used.some((name) => /^(raw|version|patch)$/.test(name));
    return { value, kind: isWhole ? 'version' : 'moving', latest: true };
}
function semanticVersion(text) {
    const parsed = semver.valid(text) ? semver.parse(text, { loose: true }) : null;
    if (!parsed)
        return undefined;
    const { raw, version, major, minor, patch, prerelease, build } = parsed;
    const numbers = { major: String(major), minor: String(minor), patch: String(patch) };
    const rest = { prerelease: prerelease.join(','), build: build.join(',') };
    return { isFinal: prerelease.length === 0, values: { raw, version, ...numbers, ...rest } };
}
function pythonVersion(text) {
    const parsed = parsePythonVersion(text);
    if (!parsed)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parsed.release;
    const numbers = { major: String(major), minor: String(minor), patch: String(patch) };
    return { isFinal: parsed.isFinal, values: { raw: text, version: parsed.text, ...numbers } };
}
function matchOf(application) {
    const { rule } = application;
    const subject = subjectOf(application);
    if (subject === undefined)
        return undefined;
    const found = subject.match((0,tag_rules_rule.MY)(rule.pattern, true));
    if (!found)
        return `The '${rule.text}' rule produced no tag: its pattern does not match '${subject}'.`;
    const value = found[rule.group];
    if (value === undefined)
        return `The '${rule.text}' rule produced no tag: group ${rule.group} does not match '${subject}'.`;
    const isWhole = subject === value || subject === `v${value}`;
    return { value, kind: isWhole ? 'version' : 'moving', latest: true };
}

var flavor = __webpack_require__(31932);
;// CONCATENATED MODULE: ./build/src/image/tags.js







const SHORT_COMMIT = 7;
const MAX_TAG = 128;
const TEMPLATES = ['sha', 'short-sha', 'branch', 'pr', 'semver', 'latest'];
const NO_EVENT = {
    name: '',
    baseRef: undefined,
    defaultBranch: undefined,
    pullRequest: undefined,
    repository: { name: undefined, description: undefined, license: undefined },
};
const PLAIN = { flavor: flavor.S, event: NO_EVENT, now: new Date(0), shortLength: SHORT_COMMIT };
function planImageTags(lines, source, options = PLAIN) {
    const facts = { ...options, source };
    const skipped = [];
    const parts = [];
    for (const line of inOrder(lines)) {
        const part = typeof line === 'string' ? fill(line, facts, options.flavor) : apply(line, facts, options.flavor);
        if (typeof part === 'string')
            skipped.push(part);
        else if (part)
            parts.push(part);
    }
    const tags = parts.flatMap((part) => part.tags);
    const ruled = parts.filter((part) => part.isRule);
    const latest = options.flavor.latest === 'auto' ? ruled[0]?.latest : options.flavor.latest === 'true' && tags.length > 0;
    if (latest)
        tags.push(latestTag(facts, options.flavor));
    const unique = tags.filter(({ name }, index) => tags.findIndex((tag) => tag.name === name) === index);
    const version = ruled[0]?.tags[0] ?? unique.find(({ kind }) => kind === 'version') ?? unique[0];
    return { tags: unique, version: version?.name, skipped };
}
function inOrder(lines) {
    const parsed = lines.map((line) => {
        if (isTemplate(line))
            return line;
        const found = (0,tag_rules_rule.Nd)(line) ? (0,tag_rules_rule.iT)(line) : { rule: (0,tag_rules_rule.$G)(line) };
        return 'rule' in found ? found.rule : (0,tag_rules_rule.$G)('');
    });
    if (!lines.some(tag_rules_rule.Nd))
        return parsed;
    const rank = (line) => (typeof line === 'string' ? Number.POSITIVE_INFINITY : line.priority);
    const compare = (a, b) => (a === b ? 0 : b - a);
    return parsed.toSorted((a, b) => compare(rank(a), rank(b)));
}
function isTemplate(line) {
    return TEMPLATES.some((template) => template === line);
}
function apply(rule, facts, flavor) {
    const result = applyRule(rule, facts, flavor);
    if (result === undefined || typeof result === 'string')
        return result;
    const name = validTag(result.name);
    if (name === '')
        return undefined;
    const { commit } = facts.source;
    const kind = result.kind === 'text' ? kindOf(name, commit) : result.kind;
    return { tags: [{ name, kind }], isRule: true, latest: result.latest };
}
function latestTag(facts, flavor) {
    const names = (0,tag_rules_names.q1)(facts);
    const prefix = flavor.prefixLatest ? (0,expression.Xm)(flavor.prefix, names) : '';
    const suffix = flavor.suffixLatest ? (0,expression.Xm)(flavor.suffix, names) : '';
    return { name: validTag(`${prefix}latest${suffix}`), kind: 'moving' };
}
function fill(template, facts, flavor) {
    const found = template === 'latest' ? [] : tagsOf(template, facts.source);
    if (typeof found === 'string')
        return found;
    const names = (0,tag_rules_names.q1)(facts);
    const [prefix, suffix] = [(0,expression.Xm)(flavor.prefix, names), (0,expression.Xm)(flavor.suffix, names)];
    const tags = found.map(({ name, kind }) => ({ name: validTag(`${prefix}${name}${suffix}`), kind }));
    return { tags: template === 'latest' ? [latestTag(facts, flavor)] : tags, isRule: false, latest: false };
}
function tagsOf(template, source) {
    switch (template) {
        case 'sha':
        case 'short-sha':
            return source.commit
                ? [{ name: template === 'sha' ? source.commit : source.commit.slice(0, SHORT_COMMIT), kind: 'commit' }]
                : `The tag template '${template}' produced no tag: the context is not a commit.`;
        case 'branch': {
            const name = source.branch && sanitize(source.branch);
            return name ? [{ name, kind: 'moving' }] : `The tag template 'branch' produced no tag: ${whyNoBranch(source)}.`;
        }
        case 'pr':
            return source.pullRequest
                ? [{ name: `pr-${source.pullRequest}`, kind: 'moving' }]
                : "The tag template 'pr' produced no tag: this run is not for a pull request.";
        default:
            return source.isOtherCommit
                ? `The tag template 'semver' produced no tag: ${OTHER_COMMIT}.`
                : versionTags(source.gitTag);
    }
}
const OTHER_COMMIT = "the checked-out commit is not the commit of this run's branch or tag";
function whyNoBranch({ isOtherCommit, isPullRequest }) {
    if (isPullRequest)
        return "this run is for a pull request, whose branch can have any name; use 'pr'";
    return isOtherCommit ? OTHER_COMMIT : 'this run is not for a branch';
}
function kindOf(tag, commit) {
    const words = tag.split(/[^0-9A-Za-z]+/);
    const isShort = (word) => word.length >= SHORT_COMMIT && commit?.startsWith(word);
    if (commit !== undefined && (tag.includes(commit) || words.some(isShort)))
        return 'commit';
    return /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.test(tag) ? 'content' : 'literal';
}
function versionTags(gitTag) {
    if (!gitTag)
        return "The tag template 'semver' produced no tag: this run is not for a git tag.";
    const version = semver.parse(/(?:^|[/@-])v?(\d+\.\d+\.\d+.*)$/.exec(gitTag)?.[1] ?? '');
    if (!version)
        return `The tag template 'semver' produced no tag: the '${gitTag}' git tag is not a semantic version.`;
    const full = { name: sanitize(version.raw.replace(/^v/, '')), kind: 'version' };
    if (version.prerelease.length > 0)
        return [full];
    return [
        full,
        { name: `${version.major}.${version.minor}`, kind: 'moving' },
        { name: `${version.major}`, kind: 'moving' },
    ];
}
function validTag(text) {
    return text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, MAX_TAG);
}
function sanitize(text) {
    return text
        .replace(/[^A-Za-z0-9_.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, MAX_TAG)
        .replace(/-+$/, '');
}
function isMutable(tag, { mode, filters }) {
    const excluded = filters.some((filter) => (0,wildcard._)(tag, filter));
    return mode.startsWith('MUTABLE')
        ? !(mode === 'MUTABLE_WITH_EXCLUSION' && excluded)
        : mode === 'IMMUTABLE_WITH_EXCLUSION' && excluded;
}
function dropMovingTags(planned, mutability) {
    const stays = ({ name, kind }) => kind !== 'moving' || isMutable(name, mutability);
    return { kept: planned.filter(stays), dropped: planned.filter((tag) => !stays(tag)) };
}


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const problem = `${capital(place)} is not a valid mapping; expected inputs of ${action} with their values, such as '${first}: \u2026'.`;
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
                problems.push(`Input '${name}' in ${place} contains an expression that GitHub has not evaluated: replace it with the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
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
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MAX_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MAX_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


}),

78983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (matchesWildcard)
});
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


}),

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'specify its contents together with the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


}),

58723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (isFile),
  l: () => (isFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function isFile(path) {
    return lookAt(path)?.isFile() ?? false;
}
function isFolder(path) {
    return lookAt(path)?.isDirectory() ?? false;
}
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


}),

75384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readRegistries)
});
var _src_ecr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58641);
var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33486);


function readRegistries(inputs, name) {
    const found = new Map();
    for (const text of inputs.list(name, { comma: true })) {
        const ref = (0,_src_ecr_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryRef */ .GQ)(text);
        if (ref) {
            found.set(JSON.stringify(ref), ref);
            if (ref.type === 'private' && ref.region)
                (0,_aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRegion */ .vK)(inputs, name, ref.region, `the Region of '${text}' in input '${name}'`);
        }
        else
            inputs.refuse(name, `input '${name}' has '${text}', which is not valid; expected ${expected(text)}`);
    }
    return [...found.values()];
}
function expected(text) {
    const form = "an account's 12 digits, a host such as '123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'public.ecr.aws' or 'ecr-public.aws.com'";
    return /^\d{1,11}$/.test(text) ? `${form}; YAML drops the leading zeros of an unquoted number` : form;
}


})

};

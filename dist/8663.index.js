export const id = 8663;
export const ids = [8663,6256];
export const modules = {

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

const ARN = /^arn:[\w-]+:ecs:([\w-]+):(\d{12}):service\/(?:([\w-]+)\/)?([\w-]+)$/;
function parse(service) {
    const [, region, , cluster] = ARN.exec(service) ?? [];
    return region ? { region, ...(cluster && { cluster }) } : undefined;
}
/**
 * The one cluster of all `services`: the given one, else the one that their ARNs name, else ECS's own `default`.
 * @param services names or ARNs, as input `input` has them
 * @param cluster a name or an ARN; empty or `default`, which is every action's default: not given
 * @param region the step's; empty: not known
 */
function clusterOf(services, cluster, region, input = 'service') {
    const named = services.flatMap((service) => {
        const found = parse(service);
        return found ? [{ service, ...found }] : [];
    });
    const given = cluster && cluster !== 'default' ? cluster : undefined;
    const all = new Map(named.flatMap((one) => (one.cluster ? [[one.cluster, one.service]] : [])));
    const [first] = all.keys();
    const chosen = given ?? first ?? 'default';
    const problems = [];
    for (const [other, service] of all) {
        if (other === (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(chosen))
            continue;
        problems.push(given
            ? `input '${input}' has '${service}', which is in the cluster '${other}', and input 'cluster' is '${cluster}': name services of one cluster`
            : `input '${input}' has '${all.get(first)}' and '${service}', which are in different clusters: name services of one cluster`);
    }
    for (const one of named.filter((candidate) => region && candidate.region !== region)) {
        problems.push(`input '${input}' has '${one.service}', which is in the region '${one.region}', and the step's region is '${region}': set 'aws-region' to '${one.region}', or name another service`);
    }
    return { cluster: chosen, problems: [...problems, ...duplicates(services, input)] };
}
/** A name and an ARN of the same cluster are the same service. */
function duplicates(services, input) {
    const byName = Map.groupBy(services, _model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU);
    return [...byName].flatMap(([name, given]) => {
        if (given.length < 2)
            return [];
        const forms = [...new Set(given)];
        return forms.length === 1
            ? [`input '${input}' names '${forms[0]}' twice: leave one of them out`]
            : [
                `input '${input}' names '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: leave one of them out`,
            ];
    });
}


/***/ }),

/***/ 6950:
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

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   iU: () => (/* binding */ toTaskDefinition),
/* harmony export */   iw: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const READ_ONLY_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
];
/**
 * A loaded file as a task definition: taken out of the `{"taskDefinition": …, "tags": …}` that the CLI prints, without
 * read-only keys, and without top-level `x-…` keys, which hold a file's anchors.
 */
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('a task definition must be a mapping, with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const extensions = [...definition.entries.keys()].filter((key) => key.startsWith('x-'));
    return { node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...extensions]), findings: [] };
}
/** What DescribeTaskDefinition answered as RegisterTaskDefinition takes it. Tags of AWS's own can't be set by others. */
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const settable = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([['tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {})]], {}), 'tags').filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    return settable.length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, {})) : definition;
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ applyChange),
  C2: () => (/* binding */ changeOf),
  Ai: () => (/* binding */ mergeFiles),
  ZW: () => (/* binding */ readContainers)
});

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/taskdef/merge.js

/** The lists whose entries have a name of their own, and so are merged entry by entry; all others are replaced. */
const NAMED_LISTS = {
    containerDefinitions: 'name',
    environment: 'name',
    secrets: 'name',
    secretOptions: 'name',
    volumes: 'name',
    tags: 'key',
};
/** The members that a removal leaves empty: `{ name: OLD, value: null }`. */
const VALUES = {
    environment: 'value',
    secrets: 'valueFrom',
    secretOptions: 'valueFrom',
    tags: 'value',
};
/**
 * `base` with what `overlay` says: mappings are merged, lists of named entries by name, everything else is replaced, null
 * removes. A secret takes the place of a variable of the same name, and a variable that of a secret.
 */
function merge(base, overlay, options = {}) {
    let result = { ...withoutRivals(base, overlay), origin: overlay.origin };
    for (const [key, { value, origin }] of overlay.entries) {
        if ((0,taskdef_node/* isNull */.kZ)(value)) {
            result = (0,taskdef_node/* withoutFields */.mZ)(result, [key]);
            continue;
        }
        const old = options.replace?.has(key) ? undefined : (0,taskdef_node/* get */.Jt)(result, key);
        result = (0,taskdef_node/* withField */.ZH)(result, key, mergeValue(key, old, value, options), origin);
    }
    return result;
}
function mergeValue(key, old, value, options) {
    if (value.kind === 'fields')
        return merge(old?.kind === 'fields' ? old : (0,taskdef_node/* fields */.OA)([], value.origin), value, options);
    if (value.kind !== 'list')
        return value;
    const name = NAMED_LISTS[key];
    if (name !== undefined && value.items.every((entry) => (0,taskdef_node/* text */.Qq)(entry, name) !== undefined)) {
        return mergeNamed(old?.kind === 'list' ? old.items : [], value, name, VALUES[key], options);
    }
    return { ...value, items: value.items.map((item) => mergeValue('', undefined, item, options)) };
}
function mergeNamed(old, overlay, name, valueName, options) {
    const result = [...old];
    // An overlay that names an entry twice keeps both: that is for validation to report.
    const taken = new Set();
    for (const entry of overlay.items) {
        const found = result.findIndex((item, at) => !taken.has(at) && item && (0,taskdef_node/* text */.Qq)(item, name) === (0,taskdef_node/* text */.Qq)(entry, name));
        const at = found < 0 ? result.length : found;
        if (valueName !== undefined && (0,taskdef_node/* isNull */.kZ)((0,taskdef_node/* get */.Jt)(entry, valueName))) {
            result[at] = undefined;
        }
        else {
            result[at] = mergeValue('', result[at], entry, options);
            taken.add(at);
        }
    }
    return (0,taskdef_node/* list */.p_)(result.filter((item) => item !== undefined), overlay.origin);
}
/** `base` without the variables that `overlay` has as secrets, and without the secrets that it has as variables. */
function withoutRivals(base, overlay) {
    let result = base;
    const pairs = [
        ['secrets', 'environment'],
        ['environment', 'secrets'],
    ];
    for (const [given, rival] of pairs) {
        const names = new Set((0,taskdef_node/* items */.ld)(overlay, given)
            .filter((entry) => !(0,taskdef_node/* isNull */.kZ)((0,taskdef_node/* get */.Jt)(entry, given === 'secrets' ? 'valueFrom' : 'value')))
            .map((entry) => (0,taskdef_node/* text */.Qq)(entry, 'name')));
        const list = (0,taskdef_node/* get */.Jt)(result, rival);
        if (list?.kind !== 'list' || names.size === 0)
            continue;
        const rest = list.items.filter((entry) => !names.has((0,taskdef_node/* text */.Qq)(entry, 'name')));
        if (rest.length < list.items.length)
            result = (0,taskdef_node/* withField */.ZH)(result, rival, { ...list, items: rest });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/taskdef/edit.js



/** A change of these fields alone. */
function changeOf(overlay) {
    return { overlay, added: new Set(), removed: new Map() };
}
/** The base without what its nulls remove, and with the files merged into it in order. */
function mergeFiles(files) {
    const [first] = files;
    return files.reduce((base, file) => merge(base, file), (0,taskdef_node/* fields */.OA)([], first?.origin ?? {}));
}
/**
 * The input `containers` as a change: `name: {…}` changes a container, `+name: {…}` adds one, `name: null` removes one.
 */
function readContainers(node) {
    const findings = [];
    const refuse = (message, origin) => findings.push({ rule: 'containers', severity: 'error', message, origin });
    const changed = [];
    const added = new Set();
    const removed = new Map();
    if (node.kind !== 'fields') {
        refuse("input 'containers' must be a mapping of container names to their fields, such as 'web: { image: … }'", node.origin);
    }
    for (const [key, { value, origin }] of node.kind === 'fields' ? node.entries : []) {
        const name = key.replace(/^\+/, '');
        const own = (0,taskdef_node/* get */.Jt)(value, 'name');
        if ((0,taskdef_node/* isNull */.kZ)(value) && name === key) {
            removed.set(name, origin);
        }
        else if (value.kind !== 'fields') {
            refuse(`what stands under '${key}' must be a mapping of the container's fields, such as 'image: …'`, value.origin);
        }
        else if (own && (0,taskdef_node/* text */.Qq)(value, 'name') !== name) {
            refuse(`the name of container '${name}' can't be changed: remove it with '${name}: null' and add the other with '+'`, own.origin);
        }
        else {
            changed.push(named(name, value, origin));
            if (name !== key)
                added.add(name);
        }
    }
    const overlay = changed.length > 0
        ? (0,taskdef_node/* fields */.OA)([['containerDefinitions', (0,taskdef_node/* list */.p_)(changed, node.origin)]], node.origin)
        : (0,taskdef_node/* fields */.OA)([], node.origin);
    return { change: { overlay, added, removed }, findings };
}
/** The task definition after a change, and what the change asks for that can't be. */
function applyChange(base, { overlay, added, removed }, options = {}) {
    const findings = [];
    const present = (0,taskdef_node/* items */.ld)(base, 'containerDefinitions').flatMap((container) => (0,taskdef_node/* text */.Qq)(container, 'name') ?? []);
    const refuse = (message, origin) => findings.push({ rule: 'containers', severity: 'error', message, origin });
    const wanted = [
        ...(0,taskdef_node/* items */.ld)(overlay, 'containerDefinitions').map((container) => [(0,taskdef_node/* text */.Qq)(container, 'name') ?? '', (0,taskdef_node/* get */.Jt)(container, 'name')?.origin ?? container.origin]),
        ...removed,
    ];
    for (const [name, origin] of wanted) {
        if (added.has(name)) {
            if (present.includes(name))
                refuse(`there is a container '${name}' already: write '${name}' to change it, without '+'`, origin);
        }
        else if (!present.includes(name)) {
            refuse(missingContainer(name, present), origin);
        }
    }
    const merged = merge(base, withoutContainers(overlay, (name) => !added.has(name) && !present.includes(name)), options);
    return { node: withoutContainers(merged, (name) => removed.has(name)), findings };
}
function withoutContainers(node, isOut) {
    const containers = (0,taskdef_node/* get */.Jt)(node, 'containerDefinitions');
    if (containers?.kind !== 'list')
        return node;
    const rest = containers.items.filter((container) => !isOut((0,taskdef_node/* text */.Qq)(container, 'name') ?? ''));
    return rest.length === containers.items.length
        ? node
        : (0,taskdef_node/* withField */.ZH)(node, 'containerDefinitions', { ...containers, items: rest });
}
function missingContainer(name, present) {
    const near = (0,nearest/* nearest */.p)(name, present);
    const there = present.map((container) => `'${container}'`).join(', ') || 'none';
    const hint = near ? `; did you mean '${near}'?` : `; to add one, write '+${name}' in the input 'containers'`;
    return `there is no container '${name}' in the task definition, only ${there}${hint}`;
}
/** The container's fields with its name in front. */
function named(name, value, origin) {
    const own = { value: (0,taskdef_node/* scalar */.d_)(name, origin), origin };
    return { ...value, entries: new Map([['name', own], ...value.entries, ['name', own]]), origin };
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** The finding for whoever reads the log: the sentence, its place when no annotation can show it, and the rule's id. */
function sentence({ message, origin, rule }) {
    // A key keeps its spelling at a sentence's beginning too: hostPort, executionRoleArn.
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
/** The finding as a wrong input: of the input that it stands in, or of the one that names its file. */
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
/** Lowers errors about what came from AWS: ECS has accepted it before. */
function judge(finding) {
    return finding.severity === 'error' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(finding.origin) ? { ...finding, severity: 'notice' } : finding;
}
function placeInInput({ file, input, line, column }) {
    if (file !== undefined)
        return ` (${file}:${line ?? 1}:${column ?? 1})`;
    if (input === undefined)
        return '';
    return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadJson),
/* harmony export */   m: () => (/* binding */ MOST_NODES)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** A file of more values than this is a mistake, or an attack. */
const MOST_NODES = 100_000;
/** A string, a bracket or a comma, or a number or word; before it what stands between two of them. */
const TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
/**
 * Reads plain JSON, without the YAML parser: loading that, and parsing with it, is a tenth of a short step's start.
 * @param source the file or the input that the text is from
 * @returns `undefined` for anything that is to be read or refused as YAML: comments, errors, keys that come twice, numbers
 * that lose digits
 */
function loadJson(text, source) {
    if (!isPlain(text))
        return undefined;
    TOKEN.lastIndex = 0;
    let [count, line, lineStart, isUnusual] = [0, 1, 0, false];
    const next = () => {
        const from = TOKEN.lastIndex;
        const [, token = ''] = TOKEN.exec(text) ?? [];
        const at = TOKEN.lastIndex - token.length;
        for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return { token, origin: { ...source, line, column: at - lineStart + 1 } };
    };
    // The grammar has been checked: each token is what must come.
    const read = ({ token, origin } = next()) => {
        if (++count > MOST_NODES)
            isUnusual = true;
        if (token === '{')
            return readFields(origin);
        if (token === '[')
            return readList(origin);
        const value = JSON.parse(token);
        if (typeof value === 'number' &&
            (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value))))
            isUnusual = true;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, typeof value === 'string' ? value : token);
    };
    const readFields = (origin) => {
        const entries = new Map();
        for (let key = next(); key.token !== '}'; key = next()) {
            if (key.token === ',')
                continue;
            next();
            const name = JSON.parse(key.token);
            if (entries.has(name))
                isUnusual = true;
            entries.set(name, { value: read(), origin: key.origin });
        }
        return { ...(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin), entries };
    };
    const readList = (origin) => {
        const items = [];
        for (let item = next(); item.token !== ']'; item = next())
            if (item.token !== ',')
                items.push(read(item));
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items, origin);
    };
    const node = read();
    return isUnusual ? undefined : node;
}
function isPlain(text) {
    if (!/^\s*[{[]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
/** A string that ends, a comment, or the start of one that does not: what comes after that is no JSON. */
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
function blankComments(json) {
    return json.replace(PART, (part) => {
        const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
        return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
    });
}
/** Whether a text is JSON, with or without comments, rather than YAML's block style. */
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

// EXTERNAL MODULE: ./build/src/taskdef/json.js
var json = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/taskdef/load.js




/**
 * Reads JSON (comments and trailing commas allowed) or YAML 1.2 (anchors and `<<` allowed).
 * @param source the file or the input that the text is from
 */
function load(text, source) {
    const plain = (0,json/* loadJson */.F)(text, source);
    return plain ? { node: plain, findings: [] } : loadYaml(text, source);
}
function loadYaml(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(isJson(text) ? blankComments(text) : text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
    });
    const originAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, line, column: col };
    };
    const findings = [];
    const refuse = (offset, message) => findings.push({ rule: 'syntax', severity: 'error', message, origin: originAt(offset) });
    // The first syntax error explains itself; those after it are mostly its echoes.
    for (const { message, pos } of document.errors.slice(0, 1))
        refuse(pos[0], explainSyntax(message, text, pos[0]));
    if (findings.length > 0)
        return { node: undefined, findings };
    let count = 0;
    const open = new Set();
    const convert = (yaml, at) => {
        const offset = yaml?.range?.[0] ?? at;
        const origin = originAt(offset);
        if (++count > json/* MOST_NODES */.m)
            return (0,taskdef_node/* scalar */.d_)(null, origin);
        if (yaml === null)
            return (0,taskdef_node/* scalar */.d_)(null, origin, '');
        if ((0,dist/* isAlias */.Vj)(yaml)) {
            const target = yaml.resolve(document);
            if (target && !open.has(target))
                return convert(target, offset);
            refuse(offset, `the alias '*${yaml.source}' ${target ? 'contains itself' : 'has no anchor before it'}`);
            return (0,taskdef_node/* scalar */.d_)(null, origin);
        }
        open.add(yaml);
        try {
            if ((0,dist/* isMap */.jh)(yaml))
                return convertMap(yaml.items, origin, offset);
            if ((0,dist/* isSeq */.oP)(yaml)) {
                return (0,taskdef_node/* list */.p_)(yaml.items.map((item) => convert(item, offset)), origin);
            }
            return convertScalar(yaml, origin, offset);
        }
        finally {
            open.delete(yaml);
        }
    };
    const convertMap = (pairs, origin, at) => {
        const entries = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key.range?.[0] ?? at;
            if (!(0,dist/* isScalar */.jn)(key)) {
                refuse(offset, 'a key must be a plain word or a string');
                continue;
            }
            const node = convert(value, key.range?.[2] ?? offset);
            const name = key.source ?? String(key.value);
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
            }
            else {
                entries.set(name, { value: node, origin: originAt(offset) });
            }
        }
        for (const { entries: defaults } of merged) {
            for (const [key, field] of defaults)
                if (!entries.has(key))
                    entries.set(key, field);
        }
        return { ...(0,taskdef_node/* fields */.OA)([], origin), entries };
    };
    const convertScalar = (yaml, origin, offset) => {
        const { value, source } = (0,dist/* isScalar */.jn)(yaml) ? yaml : { value: undefined, source: undefined };
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
        }
        if (typeof value === 'number' && !Number.isFinite(value))
            refuse(offset, `'${source}' is no number that JSON has`);
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node/* scalar */.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node/* scalar */.d_)(null, origin);
    };
    const node = document.contents ? convert(document.contents, 0) : undefined;
    if (count > json/* MOST_NODES */.m)
        refuse(0, `its anchors unfold to more than ${json/* MOST_NODES */.m} values`);
    return { node: node && (0,taskdef_node/* isNull */.kZ)(node) ? undefined : node, findings };
}
function explainSyntax(message, text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const placeholder = /\$\{\w+\}/.exec(line)?.[0];
    const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${message.replace(/; please use .*$/, '')}${hint}`;
}


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Qh: () => (/* binding */ needsLookup)
/* harmony export */ });
/**
 * Reads what stands in `valueFrom`. A secret's short form ends in `#json-key:version-stage:version-id`, of which what is
 * not needed is left out: `#password`, `#:AWSPREVIOUS`, `#password::EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE`.
 * @returns `undefined` for what is sent to ECS as it is: a full ARN, or a parameter's name
 */
function parseReference(valueFrom) {
    const [, service, rest = ''] = /^(ssm|secretsmanager):(.*)$/s.exec(valueFrom) ?? [];
    if (service === undefined) {
        return isSecretWithKey(valueFrom) ? parseSecret(valueFrom) : undefined;
    }
    return service === 'ssm' ? parseParameter(rest) : parseSecret(rest);
}
/** Whether `valueFrom` has to be looked up at AWS. */
function needsLookup(valueFrom) {
    return /^(ssm|secretsmanager):(?!arn:)/.test(valueFrom);
}
/** `valueFrom` as ECS takes it. */
function formatReference(reference, arn) {
    if (reference.service === 'ssm')
        return arn;
    const { jsonKey, versionStage, versionId } = reference;
    return jsonKey || versionStage || versionId ? `${arn}:${jsonKey}:${versionStage}:${versionId}` : arn;
}
function parseParameter(name) {
    if (/^arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/[\w./-]+$/.test(name))
        return { service: 'ssm', name };
    if (name.includes('#'))
        return { problem: "an SSM parameter has no JSON keys: leave out what follows '#', or use secretsmanager:" };
    if (!/^[\w./-]+$/.test(name)) {
        return {
            problem: "it must be 'ssm:' and a parameter's name of letters, digits or '_.-/', such as ssm:/prod/api-key",
        };
    }
    if (name.includes('/') && !name.startsWith('/')) {
        return { problem: `a parameter's name with '/' starts with '/': ssm:/${name}` };
    }
    return { service: 'ssm', name };
}
function parseSecret(text) {
    const at = text.indexOf('#');
    const name = at < 0 ? text : text.slice(0, at);
    const [jsonKey = '', versionStage = '', versionId = '', ...more] = at < 0 ? [] : text.slice(at + 1).split(':');
    const isArn = /^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+$/.test(name);
    if (!isArn && !/^[\w/+=.@-]+$/.test(name)) {
        return {
            problem: "it must be 'secretsmanager:', a secret's name or ARN, and if wanted '#json-key:version-stage:version-id'",
        };
    }
    if (more.length > 0)
        return { problem: "after '#' stands json-key:version-stage:version-id, and no more" };
    return { service: 'secretsmanager', name, jsonKey, versionStage, versionId };
}
/** A secret's ARN, and after it `#`. */
function isSecretWithKey(valueFrom) {
    const [arn = '', ...key] = valueFrom.split('#');
    return key.length > 0 && /^arn:.+:secret:./s.test(arn);
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ replaceSecrets),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   IV: () => (/* binding */ mentionsLookup)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6767);


/** The keys, anywhere in a container, that name a secret. */
const SECRET_KEYS = new Set(['valueFrom', 'credentialsParameter']);
const SECRET_LISTS = new Set(['secrets', 'secretOptions']);
/** Every `valueFrom` of a document, and the credentials of private registries. */
function secretsOf(node) {
    if (node.kind === 'list')
        return node.items.flatMap(secretsOf);
    if (node.kind === 'scalar')
        return [];
    return [...node.entries].flatMap(([key, { value }]) => SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string'
        ? [{ valueFrom: value.value, origin: value.origin }]
        : secretsOf(value));
}
/** Whether a document, as a person wrote it, names a secret that has to be looked up: `secrets: { KEY: ssm:/key }` too. */
function mentionsLookup(node, isSecret = false) {
    if (node.kind === 'scalar')
        return isSecret && (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .needsLookup */ .Qh)(node.text);
    if (node.kind === 'list')
        return node.items.some((item) => mentionsLookup(item));
    return [...node.entries].some(([key, { value }]) => value.kind === 'fields' && SECRET_LISTS.has(key)
        ? [...value.entries.values()].some((entry) => mentionsLookup(entry.value, true))
        : mentionsLookup(value, SECRET_KEYS.has(key)));
}
function replaceSecrets(node, replacements) {
    if (node.kind === 'list') {
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(node.items.map((item) => replaceSecrets(item, replacements)), node.origin);
    }
    if (node.kind === 'scalar')
        return node;
    const entries = [...node.entries].map(([key, field]) => {
        const { value } = field;
        const found = SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string'
            ? replacements.get(value.value)
            : undefined;
        const next = found === undefined ? replaceSecrets(value, replacements) : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(found, value.origin);
        return [key, { ...field, value: next }];
    });
    return { ...node, entries: new Map(entries) };
}


/***/ }),

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readWritten),
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./build/src/taskdef/edit.js + 1 modules
var edit = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var finding = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(8244);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/taskdef/keys.js

/** What other tools call the fields of a container. */
const SYNONYMS = {
    env: 'environment',
    envvars: 'environment',
    ports: 'portMappings',
    labels: 'dockerLabels',
    cmd: 'command',
    envfile: 'environmentFiles',
    logging: 'logConfiguration',
};
/**
 * The known key that `key` is a misspelling of; `undefined` when it is near none, and may be newer than our SDK. Other
 * ways to write the same letters (`task-role-arn`, `Image`) count as misspellings.
 */
function intendedKey(key, known) {
    const letters = lettersOf(key);
    const synonym = SYNONYMS[letters];
    if (synonym && known.includes(synonym))
        return synonym;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,mod/* distance */.Io)(letters, lettersOf(candidate));
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return least <= tolerance(letters.length) ? best : undefined;
}
/** Few letters, few mistakes: `uid` is no misspelling of `cpu`. */
function tolerance(letters) {
    if (letters < 5)
        return 1;
    return letters < 10 ? 2 : 3;
}
function lettersOf(key) {
    return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/taskdef/shape.js
/*
 * The static schemas of @smithy/types: a number is a simple type (64 added: a list of it, 128: a map), an array starts
 * with its kind: 0 simple [0, namespace, name, traits, type], 1 list and 2 map [kind, namespace, name, traits, …, value],
 * 3 structure [3, namespace, name, traits, member names, member types]. A function gives the schema, a pair adds traits.
 */
const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const LIST_OF = 64;
const MAP_OF = 128;
/** The shape of RegisterTaskDefinition's request. Loads the SDK's ECS client, which holds the schema. */
async function loadTaskDefinitionShape() {
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 3166));
    return toShape(RegisterTaskDefinitionRequest$);
}
/** The shape of one entry of `containerDefinitions`. */
function containerShape(taskDefinition) {
    const containers = memberOf(taskDefinition, 'containerDefinitions');
    return containers?.kind === 'list' ? containers.item() : { kind: 'any' };
}
function memberOf(shape, key) {
    return shape?.kind === 'struct' ? shape.members.get(key)?.() : undefined;
}
/** A static schema as a shape; what this version cannot read is `any`. */
function toShape(schema) {
    if (typeof schema === 'function')
        return toShape(schema());
    if (typeof schema === 'number')
        return simple(schema);
    if (!Array.isArray(schema))
        return { kind: 'any' };
    switch (schema.length === 2 ? -1 : schema[0]) {
        case -1:
            return toShape(schema[0]);
        case 0:
            return toShape(schema[4]);
        case 1:
            return { kind: 'list', item: () => toShape(schema[4]) };
        case 2:
            return { kind: 'map', value: () => toShape(schema[5]) };
        case 3: {
            const types = schema[5];
            const names = schema[4];
            return {
                kind: 'struct',
                name: String(schema[2]),
                members: new Map(names.map((name, index) => [name, () => toShape(types[index])])),
            };
        }
        default:
            return { kind: 'any' };
    }
}
function simple(type) {
    if (type >= MAP_OF)
        return { kind: 'map', value: () => simple(type - MAP_OF) };
    if (type >= LIST_OF)
        return { kind: 'list', item: () => simple(type - LIST_OF) };
    if (type === STRING)
        return { kind: 'string' };
    if (type === NUMBER)
        return { kind: 'number' };
    return { kind: type === BOOLEAN ? 'boolean' : 'any' };
}

;// CONCATENATED MODULE: ./build/src/taskdef/form.js




/** The lists of AWS that may be written as a map, and the members that its keys and values stand for. */
const MAP_FORMS = {
    KeyValuePair: ['name', 'value'],
    Secret: ['name', 'valueFrom'],
    Tag: ['key', 'value'],
};
/**
 * Brings what a person wrote into the form that ECS takes: maps into lists, `command: npm start` into words, `8080` and
 * `"8080"` into what the field wants. Reports misspelled keys and values of the wrong type; unknown fields stay as they are.
 */
function toForm(node, root, unknownKeys) {
    const findings = [];
    const report = (finding) => findings.push(finding);
    const formedNode = formed(node, root, '', { unknownKeys, elsewhere: placesOf(root), report });
    return { node: formedNode, findings };
}
function formed(node, shape, path, context) {
    if ((0,taskdef_node/* isNull */.kZ)(node))
        return node;
    switch (shape.kind) {
        case 'struct':
            return node.kind === 'fields' ? struct(node, shape, path, context) : wrong(node, path, 'a mapping', context);
        case 'list':
            return listOf(node, shape.item(), path, context);
        case 'map': {
            if (node.kind !== 'fields')
                return wrong(node, path, 'a mapping of names to values', context);
            const value = shape.value();
            return mapEntries(node, (key, field) => formed(field.value, value, join(path, key), context));
        }
        case 'any':
            return node;
        default:
            return node.kind === 'scalar'
                ? form_simple(node, shape.kind, path, context)
                : wrong(node, path, WANTED[shape.kind], context);
    }
}
const WANTED = { string: 'a string', number: 'a whole number', boolean: 'true or false' };
function struct(node, shape, path, context) {
    return mapEntries(node, (key, field) => {
        const member = memberOf(shape, key);
        if (member)
            return formed(field.value, member, join(path, key), context);
        reportUnknown(key, field, shape, path, context);
        return field.value;
    });
}
function listOf(node, item, path, context) {
    if (node.kind === 'list') {
        return (0,taskdef_node/* list */.p_)(node.items.map((each, index) => formedItem(each, item, join(path, (0,taskdef_node/* text */.Qq)(each, 'name') ?? String(index)), context)), node.origin);
    }
    const mapForm = item.kind === 'struct' ? MAP_FORMS[item.name] : undefined;
    if (node.kind === 'fields' && mapForm) {
        const [keyName, valueName] = mapForm;
        const entries = [...node.entries].map(([key, { value, origin }]) => (0,taskdef_node/* fields */.OA)([[keyName, (0,taskdef_node/* scalar */.d_)(key, origin)], [valueName, asText(value, join(path, key), context)]], origin));
        return (0,taskdef_node/* list */.p_)(entries, node.origin);
    }
    if (node.kind === 'scalar' && item.kind === 'string')
        return commandLine(node, path, context);
    return wrong(node, path, mapForm ? 'a list, or a mapping of names to values' : 'a list', context);
}
/** A null in a list is no removal but a mistake. */
function formedItem(node, item, path, context) {
    return (0,taskdef_node/* isNull */.kZ)(node) && item.kind !== 'any'
        ? wrong(node, path, 'a value', context)
        : formed(node, item, path, context);
}
function asText(node, path, context) {
    return (0,taskdef_node/* isNull */.kZ)(node) ? node : formed(node, { kind: 'string' }, path, context);
}
/** `command` and `entryPoint` as one line of words, a health check as one line for the container's shell. */
function commandLine(node, path, context) {
    if (path.endsWith('healthCheck.command')) {
        return (0,taskdef_node/* list */.p_)([(0,taskdef_node/* scalar */.d_)('CMD-SHELL', node.origin), (0,taskdef_node/* scalar */.d_)(node.text, node.origin)], node.origin);
    }
    if (!/(^|\.)(command|entryPoint)$/.test(path))
        return wrong(node, path, 'a list', context);
    const split = (0,words/* splitWords */.y)(node.text);
    if ('problem' in split) {
        context.report({
            rule: 'command-line',
            severity: 'error',
            message: `${spoken(path)} is no command line: ${split.problem}`,
            origin: node.origin,
        });
        return node;
    }
    return (0,taskdef_node/* list */.p_)(split.words.map((word) => (0,taskdef_node/* scalar */.d_)(word, node.origin)), node.origin);
}
function form_simple(node, kind, path, context) {
    const { value, text: written, origin } = node;
    if (kind === 'string')
        return typeof value === 'string' ? node : (0,taskdef_node/* scalar */.d_)(written, origin);
    if (kind === 'boolean') {
        if (typeof value === 'boolean')
            return node;
        return /^(true|false)$/.test(written)
            ? (0,taskdef_node/* scalar */.d_)(written === 'true', origin)
            : wrong(node, path, WANTED[kind], context);
    }
    if (typeof value === 'number' && Number.isInteger(value))
        return node;
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value)
        ? (0,taskdef_node/* scalar */.d_)(Number(value), origin)
        : wrong(node, path, WANTED[kind], context);
}
/** Says what a value must be. Only a wrong number or boolean is shown: a wrong string may be a variable's. */
function wrong(node, path, wanted, { report }) {
    const message = `${spoken(path)} must be ${wanted}, and is ${found(node, /number|true/.test(wanted))}`;
    report({ rule: 'type', severity: 'error', message, origin: node.origin });
    return node;
}
function found(node, show) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.value === null)
        return 'empty';
    return show ? `'${node.text}'` : typeof node.value === 'string' ? 'a string' : `a ${typeof node.value}`;
}
function reportUnknown(key, { origin }, shape, path, { unknownKeys, report, elsewhere }) {
    const named = `the key '${key}' of ${spoken(path)}`;
    const intended = intendedKey(key, [...shape.members.keys()]);
    const owner = MISPLACED_IN.has(shape.name) ? elsewhere.get(key) : undefined;
    if (unknownKeys === 'keep' || (unknownKeys === 'auto' && !intended && !owner)) {
        const message = `${named} is not known to this version of Slipway and is sent to ECS as it is`;
        report({ rule: 'unknown-key', severity: 'notice', message, origin });
        return;
    }
    const hint = owner ? `it belongs to ${owner}` : intended ? `did you mean '${intended}'?` : 'remove it';
    const keep = `${hint.endsWith('?') ? '' : '.'} With 'unknown-keys: keep' it is sent to ECS as it is`;
    report({ rule: 'unknown-key', severity: 'error', message: `${named} is unknown: ${hint}${keep}`, origin });
}
/** Deeper inside, a key that we know from elsewhere may well be new. */
const MISPLACED_IN = new Set(['RegisterTaskDefinitionRequest', 'ContainerDefinition']);
/** `containerDefinitions.web.cpu` as a reader would say it. */
function spoken(path) {
    if (path === '')
        return 'the task definition';
    const [, container, , rest] = /^containerDefinitions\.([^.]+)(\.(.+))?$/.exec(path) ?? [];
    if (container === undefined)
        return `'${path}'`;
    return rest === undefined ? `container '${container}'` : `'${rest}' of container '${container}'`;
}
/** The keys of a task and of a container, by who has them. */
function placesOf(root) {
    const containers = memberOf(root, 'containerDefinitions');
    const container = containers?.kind === 'list' ? containers.item() : undefined;
    const keys = (shape) => (shape?.kind === 'struct' ? [...shape.members.keys()] : []);
    return new Map([
        ...keys(container).map((key) => [key, 'a container']),
        ...keys(root).map((key) => [key, 'the task definition itself']),
    ]);
}
function mapEntries(node, change) {
    const entries = [...node.entries].map(([key, field]) => [key, { ...field, value: change(key, field) }]);
    return { ...node, entries: new Map(entries) };
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
}

// EXTERNAL MODULE: ./build/src/image/reference.js
var reference = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/rule.js

function toTaskDefinition(node) {
    return {
        node,
        containers: (0,taskdef_node/* items */.ld)(node, 'containerDefinitions').map((container, index) => ({
            node: container,
            name: (0,taskdef_node/* text */.Qq)(container, 'name') ?? `containerDefinitions[${index}]`,
        })),
        isFargate: (0,taskdef_node/* texts */.Te)(node, 'requiresCompatibilities').includes('FARGATE'),
    };
}
/** Where the value of `key` stands, or else `node` itself. */
function originOf(node, key) {
    return (0,taskdef_node/* get */.Jt)(node, key)?.origin ?? node.origin;
}
/** The entries of a list that were there before, by the member `key`. */
function* duplicates(entries, key) {
    const seen = new Set();
    for (const entry of entries) {
        const name = (0,taskdef_node/* text */.Qq)(entry, key);
        if (name === undefined)
            continue;
        if (seen.has(name))
            yield { name, origin: originOf(entry, key) };
        seen.add(name);
    }
}
function quoted(words) {
    return words.map((word) => `'${word}'`).join(', ') || 'none';
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/task.js


const MOST_BYTES = 65_536;
const MOST_TAGS = 50;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;
/** Rules about a task definition's own fields. */
const taskRules = [
    {
        id: 'family',
        about: 'no `family`, or one that is not 1 to 255 letters, digits, `_` and `-`',
        *check({ node }) {
            const family = (0,taskdef_node/* text */.Qq)(node, 'family');
            const origin = originOf(node, 'family');
            if (family === undefined) {
                yield { message: "the task definition has no family: add one, or set the input 'family'", origin };
            }
            else if (!/^[\w-]{1,255}$/.test(family)) {
                yield { message: `the family '${family}' must be 1 to 255 letters, digits, '_' and '-'`, origin };
            }
        },
    },
    {
        id: 'containers',
        about: 'no container at all, or a change of one that is not there',
        *check({ node, containers }) {
            if (containers.length === 0) {
                yield {
                    message: 'the task definition has no containerDefinitions: add at least one container',
                    origin: originOf(node, 'containerDefinitions'),
                };
            }
        },
    },
    {
        id: 'role',
        about: '`taskRoleArn` or `executionRoleArn` that is neither a role’s ARN nor its name',
        *check({ node }) {
            for (const key of ['taskRoleArn', 'executionRoleArn']) {
                const role = (0,taskdef_node/* text */.Qq)(node, key);
                if (role !== undefined && !ROLE.test(role)) {
                    yield {
                        message: `${key} is '${role}': it must be a role's name or ARN, such as arn:aws:iam::123456789012:role/task`,
                        origin: originOf(node, key),
                    };
                }
            }
        },
    },
    {
        id: 'role-path',
        about: 'a role’s name where only an ARN says which path the role has (a warning)',
        *check({ node }) {
            for (const key of ['taskRoleArn', 'executionRoleArn']) {
                const role = (0,taskdef_node/* text */.Qq)(node, key);
                const origin = originOf(node, key);
                if (role && ROLE.test(role) && !role.startsWith('arn:') && !(0,taskdef_node/* isFromAws */.YW)(origin)) {
                    yield {
                        severity: 'warning',
                        message: `${key} is the name '${role}': give the ARN, or ECS looks for a role without a path in the account that registers`,
                        origin,
                    };
                }
            }
        },
    },
    {
        id: 'tags',
        about: `more than ${MOST_TAGS} tags, a key twice, or one that begins with \`aws:\``,
        *check({ node }) {
            const tags = (0,taskdef_node/* items */.ld)(node, 'tags');
            if (tags.length > MOST_TAGS)
                yield {
                    message: `${tags.length} tags are more than the ${MOST_TAGS} that ECS allows`,
                    origin: originOf(node, 'tags'),
                };
            for (const { name, origin } of duplicates(tags, 'key'))
                yield { message: `the tag '${name}' is there twice`, origin };
            for (const tag of tags) {
                const key = (0,taskdef_node/* text */.Qq)(tag, 'key') ?? '';
                if (/^aws:/i.test(key))
                    yield {
                        message: `the tag '${key}' begins with 'aws:', which only AWS may set: rename it`,
                        origin: tag.origin,
                    };
            }
        },
    },
    {
        id: 'volumes',
        about: 'two volumes of one name, or a mount point whose volume is not there',
        *check({ node, containers }) {
            const volumes = (0,taskdef_node/* items */.ld)(node, 'volumes');
            for (const { name, origin } of duplicates(volumes, 'name'))
                yield { message: `the volume '${name}' is there twice`, origin };
            const names = volumes.flatMap((volume) => (0,taskdef_node/* text */.Qq)(volume, 'name') ?? []);
            for (const container of containers) {
                for (const mount of (0,taskdef_node/* items */.ld)(container.node, 'mountPoints')) {
                    const source = (0,taskdef_node/* text */.Qq)(mount, 'sourceVolume');
                    if (source !== undefined && !names.includes(source)) {
                        yield {
                            message: `container '${container.name}' mounts the volume '${source}', which is not among volumes (${quoted(names)})`,
                            origin: originOf(mount, 'sourceVolume'),
                        };
                    }
                }
            }
        },
    },
    {
        id: 'size',
        about: 'more than 64 KiB of JSON',
        *check({ node }) {
            const bytes = Buffer.byteLength(JSON.stringify((0,taskdef_node/* toJson */.aB)(node)));
            if (bytes <= MOST_BYTES)
                return;
            const largest = [...variablesBySize(node)].sort(([, one], [, other]) => other - one).slice(0, 3);
            const hint = largest.map(([name, size]) => `${name} has ${size}`).join(', ');
            yield {
                message: `the task definition has ${bytes} bytes, more than the 65536 that ECS allows${hint && ` (${hint})`}: move large values to SSM, Secrets Manager or an environment file`,
                origin: (0,taskdef_node/* items */.ld)(node, 'containerDefinitions')[0]?.origin ?? node.origin,
            };
        },
    },
    {
        id: 'ephemeral-storage',
        about: '`ephemeralStorage` outside 21 to 200 GiB',
        *check({ node }) {
            const storage = (0,taskdef_node/* get */.Jt)(node, 'ephemeralStorage');
            const size = (0,taskdef_node/* get */.Jt)(storage, 'sizeInGiB');
            if (size?.kind === 'scalar' && typeof size.value === 'number' && (size.value < 21 || size.value > 200)) {
                yield {
                    message: `ephemeralStorage.sizeInGiB is ${size.value}: it must be from 21 to 200`,
                    origin: size.origin,
                };
            }
        },
    },
    {
        id: 'placeholder',
        about: 'a template’s placeholder left in an image, a role, a family, a size or a secret’s ARN',
        *check({ node, containers }) {
            const places = [
                ...['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory'].map((key) => [key, (0,taskdef_node/* get */.Jt)(node, key)]),
                ...containers.flatMap((container) => [
                    [`the image of container '${container.name}'`, (0,taskdef_node/* get */.Jt)(container.node, 'image')],
                    ...(0,taskdef_node/* items */.ld)(container.node, 'secrets').map((secret) => [
                        `the secret '${(0,taskdef_node/* text */.Qq)(secret, 'name') ?? ''}' of container '${container.name}'`,
                        (0,taskdef_node/* get */.Jt)(secret, 'valueFrom'),
                    ]),
                ]),
            ];
            for (const [what, value] of places) {
                const [placeholder] = (value?.kind === 'scalar' && typeof value.value === 'string' && PLACEHOLDER.exec(value.value)) || [];
                if (value && placeholder) {
                    const fix = placeholder.startsWith('${') ? "give its value in the input 'variables'" : 'replace it';
                    yield { message: `${what} still has the placeholder ${placeholder}: ${fix}`, origin: value.origin };
                }
            }
        },
    },
    {
        id: 'network-mode',
        about: 'Fargate without `networkMode: awsvpc`',
        *check({ node, isFargate }) {
            const mode = (0,taskdef_node/* text */.Qq)(node, 'networkMode');
            if (isFargate && mode !== 'awsvpc') {
                yield {
                    message: `networkMode is ${mode === undefined ? 'not set' : `'${mode}'`}: Fargate needs 'awsvpc'`,
                    origin: originOf(node, mode === undefined ? 'requiresCompatibilities' : 'networkMode'),
                };
            }
        },
    },
];
/** What a template's leftovers look like. */
const PLACEHOLDER = /\$\{[^}$]*\}|\{\{[^}{]*\}\}|<[A-Za-z][\w .-]*>|\$[A-Z][A-Z0-9_]+/;
function* variablesBySize(node) {
    for (const container of (0,taskdef_node/* items */.ld)(node, 'containerDefinitions')) {
        for (const variable of (0,taskdef_node/* items */.ld)(container, 'environment')) {
            const name = `${(0,taskdef_node/* text */.Qq)(container, 'name') ?? ''}.environment.${(0,taskdef_node/* text */.Qq)(variable, 'name') ?? ''}`;
            yield [name, Buffer.byteLength((0,taskdef_node/* text */.Qq)(variable, 'value') ?? '')];
        }
    }
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/container.js




/** The bounds of a health check's numbers, in seconds but for the retries (API reference, HealthCheck). */
const HEALTH_CHECK_BOUNDS = [
    ['interval', 5, 300],
    ['timeout', 2, 60],
    ['retries', 1, 10],
    ['startPeriod', 0, 300],
];
/** What a shell would act on, and a container's process gets as a word like any other. */
const OPERATOR = /^(&&|\|\|?|;|>>?|<|2>&1|&)$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Rules about one container by itself. */
const containerRules = [
    {
        id: 'container-name',
        about: 'a container without a name, with a name ECS does not take, or with the name of another',
        *check({ node, containers }) {
            for (const { name, origin } of duplicates((0,taskdef_node/* items */.ld)(node, 'containerDefinitions'), 'name')) {
                yield { message: `two containers have the name '${name}': rename one`, origin };
            }
            for (const container of containers) {
                const name = (0,taskdef_node/* text */.Qq)(container.node, 'name');
                const origin = originOf(container.node, 'name');
                if (name === undefined)
                    yield { message: `${container.name} has no name: add one`, origin };
                else if (!/^[\w-]{1,255}$/.test(name)) {
                    yield { message: `the container name '${name}' must be 1 to 255 letters, digits, '_' and '-'`, origin };
                }
            }
        },
    },
    {
        id: 'image',
        about: 'a container without an image, or with one that is no image reference',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const image = (0,taskdef_node/* text */.Qq)(node, 'image');
                const origin = originOf(node, 'image');
                if (!image) {
                    yield {
                        message: `container '${name}' has no image: set it, for example from the output 'image' of build-push`,
                        origin,
                    };
                }
                else if (!PLACEHOLDER.test(image) && (0,reference/* parseReference */.F2)(lowerDigest(image)) === undefined) {
                    yield {
                        message: `the image of container '${name}' is '${image}', which is no image reference: ${explainImage(image)}`,
                        origin,
                    };
                }
            }
        },
    },
    {
        id: 'memory',
        about: 'a container without memory where the task has none, or with a reservation above its limit',
        *check({ node, containers, isFargate }) {
            const hasTaskMemory = (0,taskdef_node/* get */.Jt)(node, 'memory') !== undefined;
            for (const container of containers) {
                const limit = (0,taskdef_node/* number */.ai)(container.node, 'memory');
                const reservation = (0,taskdef_node/* number */.ai)(container.node, 'memoryReservation');
                const missing = (0,taskdef_node/* get */.Jt)(container.node, 'memory') === undefined && (0,taskdef_node/* get */.Jt)(container.node, 'memoryReservation') === undefined;
                if (missing && !hasTaskMemory && !isFargate) {
                    yield {
                        message: `container '${container.name}' has neither memory nor memoryReservation, and the task has no memory: set one of them`,
                        origin: container.node.origin,
                    };
                }
                if (limit !== undefined && reservation !== undefined && reservation > limit) {
                    yield {
                        message: `container '${container.name}' reserves ${reservation} MiB, more than its limit of ${limit} MiB`,
                        origin: originOf(container.node, 'memoryReservation'),
                    };
                }
                if (limit !== undefined && limit < 4) {
                    yield {
                        message: `container '${container.name}' has ${limit} MiB of memory: Docker needs at least 4, and 6 from version 20.10 on`,
                        origin: originOf(container.node, 'memory'),
                    };
                }
            }
        },
    },
    {
        id: 'ports',
        about: 'a port outside 1 to 65535, a host port that differs in `awsvpc` or `host` mode, a port or port name twice',
        *check({ node, containers }) {
            const mode = (0,taskdef_node/* text */.Qq)(node, 'networkMode');
            const shared = mode === 'awsvpc' || mode === 'host';
            const seen = new Map();
            const names = new Map();
            for (const { node: container, name } of containers) {
                for (const mapping of (0,taskdef_node/* items */.ld)(container, 'portMappings')) {
                    yield* checkPort(mapping, name, shared ? mode : undefined);
                    const port = (0,taskdef_node/* number */.ai)(mapping, 'containerPort');
                    const key = `${port}/${(0,taskdef_node/* text */.Qq)(mapping, 'protocol') ?? 'tcp'}`;
                    const other = seen.get(key);
                    if (shared && port !== undefined && other !== undefined) {
                        yield {
                            message: `containers '${other}' and '${name}' both map port ${key}: in ${mode} mode they share one network`,
                            origin: originOf(mapping, 'containerPort'),
                        };
                    }
                    seen.set(key, name);
                    const portName = (0,taskdef_node/* text */.Qq)(mapping, 'name');
                    if (portName !== undefined && names.has(portName)) {
                        yield { message: `the port name '${portName}' is there twice`, origin: originOf(mapping, 'name') };
                    }
                    if (portName !== undefined)
                        names.set(portName, name);
                }
            }
        },
    },
    {
        id: 'health-check',
        about: 'a health check whose command does not begin with `CMD` or `CMD-SHELL`, or with a number out of bounds',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const check = (0,taskdef_node/* get */.Jt)(node, 'healthCheck');
                if (check?.kind !== 'fields')
                    continue;
                const command = (0,taskdef_node/* texts */.Te)(check, 'command');
                const [form] = command;
                if (form === undefined) {
                    yield {
                        message: `the health check of container '${name}' has no command`,
                        origin: originOf(check, 'command'),
                    };
                }
                else if (!['CMD', 'CMD-SHELL', 'NONE'].includes(form) && !/\s/.test(form)) {
                    yield {
                        message: `the health check of container '${name}' begins with '${form}': put 'CMD' in front, or 'CMD-SHELL' and the command as one string`,
                        origin: originOf(check, 'command'),
                    };
                }
                else if (form === 'CMD-SHELL' && command.length > 2) {
                    yield {
                        message: `the health check of container '${name}' has ${command.length - 1} strings behind CMD-SHELL, and only the first would run: make them one`,
                        origin: originOf(check, 'command'),
                    };
                }
                for (const [key, least, most] of HEALTH_CHECK_BOUNDS) {
                    const value = (0,taskdef_node/* number */.ai)(check, key);
                    if (value !== undefined && (value < least || value > most)) {
                        yield {
                            message: `healthCheck.${key} of container '${name}' is ${value}: it must be from ${least} to ${most}`,
                            origin: originOf(check, key),
                        };
                    }
                }
            }
        },
    },
    {
        id: 'shell',
        about: 'a command with `&&`, `>` or the like, or `NAME=value` in front, which no shell will read (a warning)',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const command = (0,taskdef_node/* texts */.Te)(node, 'command');
                const operator = command.find((word) => OPERATOR.test(word));
                const assignment = (0,taskdef_node/* texts */.Te)(node, 'entryPoint').length === 0
                    ? command.find((word, at) => at === 0 && ASSIGNMENT.test(word))
                    : undefined;
                const found = operator ?? assignment;
                if (found !== undefined) {
                    const what = operator === undefined ? 'is run as a program of that name' : 'is passed on as a plain word';
                    yield {
                        severity: 'warning',
                        message: `'${found}' in the command of container '${name}' ${what}, since no shell reads it: write sh -c '…' if one should`,
                        origin: originOf(node, 'command'),
                    };
                }
            }
        },
    },
    {
        id: 'log-options',
        about: '`awslogs` without its group or region, or on Fargate without a stream prefix; `awsfirelens` without a log router',
        *check({ containers, isFargate }) {
            const hasRouter = containers.some(({ node }) => (0,taskdef_node/* get */.Jt)(node, 'firelensConfiguration') !== undefined);
            for (const { node, name } of containers) {
                const log = (0,taskdef_node/* get */.Jt)(node, 'logConfiguration');
                if (log === undefined)
                    continue;
                const driver = (0,taskdef_node/* text */.Qq)(log, 'logDriver');
                if (driver === undefined)
                    yield { message: `the logConfiguration of container '${name}' has no logDriver`, origin: log.origin };
                if (driver === 'awsfirelens' && !hasRouter) {
                    yield {
                        message: `container '${name}' logs by awsfirelens, and no container has a firelensConfiguration: add the log router`,
                        origin: originOf(log, 'logDriver'),
                    };
                }
                if (driver !== 'awslogs')
                    continue;
                const wanted = ['awslogs-group', 'awslogs-region', ...(isFargate ? ['awslogs-stream-prefix'] : [])];
                const options = (0,taskdef_node/* get */.Jt)(log, 'options');
                const missing = wanted.filter((option) => (0,taskdef_node/* get */.Jt)(options, option) === undefined);
                if (missing.length > 0) {
                    yield {
                        message: `the awslogs driver of container '${name}' needs the options ${missing.join(', ')}`,
                        origin: options?.origin ?? log.origin,
                    };
                }
            }
        },
    },
    {
        id: 'env-file',
        about: 'an environment file that is no S3 ARN of a `.env` file',
        *check({ containers }) {
            for (const { node, name } of containers) {
                for (const file of (0,taskdef_node/* items */.ld)(node, 'environmentFiles')) {
                    const arn = (0,taskdef_node/* text */.Qq)(file, 'value') ?? '';
                    if (!/^arn:aws[a-z-]*:s3:::[^/]+\/.+\.env$/.test(arn)) {
                        yield {
                            message: `the environment file '${arn}' of container '${name}' must be an S3 ARN that ends in .env, such as arn:aws:s3:::bucket/web.env`,
                            origin: originOf(file, 'value'),
                        };
                    }
                }
            }
        },
    },
];
function* checkPort(mapping, name, sharedMode) {
    const port = (0,taskdef_node/* number */.ai)(mapping, 'containerPort');
    const hostPort = (0,taskdef_node/* number */.ai)(mapping, 'hostPort');
    if ((0,taskdef_node/* get */.Jt)(mapping, 'containerPort') === undefined && (0,taskdef_node/* get */.Jt)(mapping, 'containerPortRange') === undefined) {
        yield { message: `a port mapping of container '${name}' has no containerPort`, origin: mapping.origin };
    }
    if (port !== undefined && (port < 1 || port > 65535)) {
        yield {
            message: `containerPort of container '${name}' is ${port}: it must be from 1 to 65535`,
            origin: originOf(mapping, 'containerPort'),
        };
    }
    if (hostPort !== undefined && (hostPort < 0 || hostPort > 65535)) {
        yield {
            message: `hostPort of container '${name}' is ${hostPort}: it must be from 0 to 65535`,
            origin: originOf(mapping, 'hostPort'),
        };
    }
    else if (sharedMode !== undefined && hostPort !== undefined && hostPort !== port) {
        yield {
            message: `hostPort of container '${name}' is ${hostPort}, and containerPort ${port}: in ${sharedMode} mode they must be equal, so leave hostPort out`,
            origin: originOf(mapping, 'hostPort'),
        };
    }
}
/** ECS takes a digest's letters in either case. */
function lowerDigest(image) {
    return image.replace(/@sha256:[0-9a-fA-F]{64}$/, (digest) => digest.toLowerCase());
}
function explainImage(image) {
    if (/\s/.test(image))
        return 'take the white space out';
    if (/^https?:/.test(image))
        return "take 'https://' away";
    if (/:$/.test(image))
        return "a tag must follow ':'";
    if (/^[:/@]|\/[:@]|^$/.test(image))
        return 'the repository is missing; was the expression it comes from empty?';
    if (image.includes('@'))
        return "after '@' stands 'sha256:' and 64 hexadecimal digits";
    if (/[A-Z]/.test(image.split(':')[0] ?? ''))
        return "a repository's name has no capital letters";
    return 'it must be registry/repository:tag or registry/repository@sha256:…';
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/dependency.js


/** Rules about what containers are to each other. */
const dependencyRules = [
    {
        id: 'essential',
        about: 'no container that is essential',
        *check({ containers }) {
            const last = containers.at(-1);
            if (last && containers.every((container) => isFalse(container.node, 'essential'))) {
                yield { message: 'no container is essential: at least one must be', origin: originOf(last.node, 'essential') };
            }
        },
    },
    {
        id: 'depends-on',
        about: 'a dependency on a container that is not there, on itself, in a circle, or on a state that can’t be reached',
        *check({ containers }) {
            const byName = new Map(containers.map((container) => [container.name, container.node]));
            for (const { node, name } of containers) {
                for (const dependency of (0,taskdef_node/* items */.ld)(node, 'dependsOn')) {
                    const on = (0,taskdef_node/* text */.Qq)(dependency, 'containerName');
                    const condition = (0,taskdef_node/* text */.Qq)(dependency, 'condition');
                    const target = on === undefined ? undefined : byName.get(on);
                    if (target === undefined) {
                        yield {
                            message: `container '${name}' depends on '${on ?? ''}', which is no container of this task (${[...byName.keys()].join(', ')})`,
                            origin: originOf(dependency, 'containerName'),
                        };
                    }
                    else if (condition === 'HEALTHY' && (0,taskdef_node/* get */.Jt)(target, 'healthCheck') === undefined) {
                        yield {
                            message: `container '${name}' waits for '${on}' to be HEALTHY, and that has no healthCheck: add one, or wait for START`,
                            origin: originOf(dependency, 'condition'),
                        };
                    }
                    else if ((condition === 'SUCCESS' || condition === 'COMPLETE') && !isFalse(target, 'essential')) {
                        yield {
                            message: `container '${name}' waits for '${on}' to end (${condition}), which would end the task: set 'essential: false' on '${on}'`,
                            origin: originOf(dependency, 'condition'),
                        };
                    }
                }
            }
            yield* findCircle(byName);
        },
    },
    {
        id: 'references',
        about: '`volumesFrom` or `links` that name a container that is not there; links in `awsvpc` mode',
        *check({ node, containers }) {
            const names = containers.map(({ name }) => name);
            for (const container of containers) {
                for (const volume of (0,taskdef_node/* items */.ld)(container.node, 'volumesFrom')) {
                    const source = (0,taskdef_node/* text */.Qq)(volume, 'sourceContainer');
                    if (source !== undefined && !names.includes(source)) {
                        yield {
                            message: `container '${container.name}' takes volumes from '${source}', which is no container of this task`,
                            origin: originOf(volume, 'sourceContainer'),
                        };
                    }
                }
                const links = (0,taskdef_node/* texts */.Te)(container.node, 'links');
                const origin = originOf(container.node, 'links');
                if (links.length > 0 && (0,taskdef_node/* text */.Qq)(node, 'networkMode') === 'awsvpc') {
                    yield {
                        message: `container '${container.name}' has links, which awsvpc mode does not have: use localhost`,
                        origin,
                    };
                }
                for (const link of links.map((entry) => entry.split(':')[0] ?? '').filter((link) => !names.includes(link))) {
                    yield {
                        message: `container '${container.name}' is linked to '${link}', which is no container of this task`,
                        origin,
                    };
                }
            }
        },
    },
];
function* findCircle(byName) {
    const done = new Set();
    for (const start of byName.keys()) {
        const way = [];
        const circle = walk(start, way);
        const node = byName.get(start);
        if (circle && node) {
            yield {
                message: `containers wait for each other in a circle: ${circle.join(' → ')}`,
                origin: originOf(node, 'dependsOn'),
            };
            return;
        }
    }
    function walk(name, way) {
        if (way.includes(name))
            return [...way.slice(way.indexOf(name)), name];
        if (done.has(name))
            return undefined;
        way.push(name);
        for (const dependency of (0,taskdef_node/* items */.ld)(byName.get(name), 'dependsOn')) {
            const circle = walk((0,taskdef_node/* text */.Qq)(dependency, 'containerName') ?? '', way);
            if (circle)
                return circle;
        }
        way.pop();
        done.add(name);
        return undefined;
    }
}
function isFalse(node, key) {
    const value = (0,taskdef_node/* get */.Jt)(node, key);
    return value?.kind === 'scalar' && value.value === false;
}

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/enums.js



/*
 * The enums of the ECS API that a task definition uses (client-ecs 3.1162, models/enums), with the way to each. A value
 * that is near none may be newer than this list, and is only warned of.
 */
const TASK_ENUMS = [
    ['networkMode', ['awsvpc', 'bridge', 'host', 'none']],
    ['pidMode', ['host', 'task']],
    ['ipcMode', ['host', 'none', 'task']],
    ['requiresCompatibilities', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
    ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64']],
    [
        'runtimePlatform.operatingSystemFamily',
        [
            'LINUX',
            'WINDOWS_SERVER_2004_CORE',
            'WINDOWS_SERVER_2016_FULL',
            'WINDOWS_SERVER_2019_CORE',
            'WINDOWS_SERVER_2019_FULL',
            'WINDOWS_SERVER_2022_CORE',
            'WINDOWS_SERVER_2022_FULL',
            'WINDOWS_SERVER_2025_CORE',
            'WINDOWS_SERVER_2025_FULL',
            'WINDOWS_SERVER_20H2_CORE',
        ],
    ],
    ['proxyConfiguration.type', ['APPMESH']],
    ['placementConstraints.type', ['memberOf']],
    ['volumes.efsVolumeConfiguration.transitEncryption', ['ENABLED', 'DISABLED']],
    ['volumes.dockerVolumeConfiguration.scope', ['task', 'shared']],
];
const CONTAINER_ENUMS = [
    [
        'logConfiguration.logDriver',
        ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'splunk', 'syslog'],
    ],
    ['dependsOn.condition', ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']],
    ['portMappings.protocol', ['tcp', 'udp']],
    ['portMappings.appProtocol', ['http', 'http2', 'grpc']],
    [
        'ulimits.name',
        'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
    ],
    ['environmentFiles.type', ['s3']],
    ['firelensConfiguration.type', ['fluentd', 'fluentbit']],
    ['resourceRequirements.type', ['GPU', 'InferenceAccelerator', 'NeuronDevice']],
    ['versionConsistency', ['enabled', 'disabled']],
];
const enumRule = {
    id: 'enum',
    about: 'a value that is none of its field’s (a warning when it is near none, and so may be new)',
    *check({ node, containers }) {
        yield* check(node, TASK_ENUMS, '');
        for (const container of containers)
            yield* check(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
    },
};
function* check(node, enums, whose) {
    for (const [path, values] of enums) {
        for (const value of reach(node, path.split('.'))) {
            if (value.kind !== 'scalar' || typeof value.value !== 'string' || values.includes(value.value))
                continue;
            const near = (0,nearest/* nearest */.p)(value.value, values);
            const message = `${path}${whose} is '${value.value}': it must be one of ${quoted(values)}`;
            yield near
                ? { message: `${message}; did you mean '${near}'?`, origin: value.origin }
                : { severity: 'warning', message, origin: value.origin };
        }
    }
}
/** Every value at the end of a path; lists on the way stand for each of their entries. */
function reach(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => reach(item, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return [node];
    const found = (0,taskdef_node/* get */.Jt)(node, key);
    return found?.kind === 'list' ? (0,taskdef_node/* items */.ld)(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/fargate.js


/** Memory in MiB that Fargate offers with CPU units (developer guide, "Task CPU and memory"): least, most, step. */
const SIZES = {
    256: [512, 2048, 512],
    512: [1024, 4096, 1024],
    1024: [2048, 8192, 1024],
    2048: [4096, 16384, 1024],
    4096: [8192, 30720, 1024],
    8192: [16384, 61440, 4096],
    16384: [32768, 122880, 8192],
};
const LARGEST = 16384;
const DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];
const PRIVATE_ECR = /^\d{12}\.dkr[.-]ecr[.-].*amazonaws|^\d{12}\.dkr-ecr\./;
/** Rules about tasks that are for Fargate, and about sizes and the execution role. */
const fargateRules = [
    {
        id: 'fargate-size',
        about: '`cpu` and `memory` that Fargate does not offer together',
        *check({ node, isFargate }) {
            if (!isFargate)
                return;
            const cpu = units((0,taskdef_node/* text */.Qq)(node, 'cpu'), 'vcpu');
            const memory = units((0,taskdef_node/* text */.Qq)(node, 'memory'), 'gb');
            for (const [key, value] of [
                ['cpu', cpu],
                ['memory', memory],
            ]) {
                const origin = originOf(node, (0,taskdef_node/* get */.Jt)(node, key) ? key : 'requiresCompatibilities');
                if (value === undefined)
                    yield {
                        message: `Fargate needs the task's ${key}: ${(0,taskdef_node/* get */.Jt)(node, key) ? `'${(0,taskdef_node/* text */.Qq)(node, key) ?? ''}' is no size` : 'it is not set'}`,
                        origin,
                    };
            }
            if (cpu === undefined || memory === undefined)
                return;
            const size = SIZES[cpu];
            if (size === undefined) {
                const severity = cpu > LARGEST ? 'warning' : 'error';
                yield {
                    severity,
                    message: `Fargate has no size of ${cpu} CPU units, but ${Object.keys(SIZES).join(', ')}`,
                    origin: originOf(node, 'cpu'),
                };
                return;
            }
            const [least, most, step] = size;
            const isSmallest = cpu === 256 && ![512, 1024, 2048].includes(memory);
            if (memory < least || memory > most || memory % step !== 0 || isSmallest) {
                const offered = cpu === 256 ? '512, 1024 or 2048' : `${least} to ${most} in steps of ${step}`;
                yield {
                    message: `Fargate has no size of ${cpu} CPU units with ${memory} MiB: with ${cpu} the memory is ${offered}`,
                    origin: originOf(node, 'memory'),
                };
            }
        },
    },
    {
        id: 'task-size',
        about: 'containers that reserve more CPU or memory than the task has',
        *check({ node, containers }) {
            const cpu = units((0,taskdef_node/* text */.Qq)(node, 'cpu'), 'vcpu');
            const memory = units((0,taskdef_node/* text */.Qq)(node, 'memory'), 'gb');
            const sum = (of) => containers.reduce((total, container) => total + (of(container) ?? 0), 0);
            const cpus = sum((container) => (0,taskdef_node/* number */.ai)(container.node, 'cpu'));
            const reserved = sum(({ node: own }) => (0,taskdef_node/* number */.ai)(own, 'memoryReservation') ?? (0,taskdef_node/* number */.ai)(own, 'memory'));
            if (cpu !== undefined && cpus > cpu)
                yield {
                    message: `the containers' cpu adds up to ${cpus} units, more than the task's ${cpu}`,
                    origin: originOf(node, 'cpu'),
                };
            if (memory !== undefined && reserved > memory)
                yield {
                    message: `the containers' memory adds up to ${reserved} MiB, more than the task's ${memory}`,
                    origin: originOf(node, 'memory'),
                };
        },
    },
    {
        id: 'execution-role',
        about: 'no `executionRoleArn` where secrets, or on Fargate `awslogs` or an image in ECR, need one',
        *check(taskDefinition) {
            const { node, containers } = taskDefinition;
            if ((0,taskdef_node/* text */.Qq)(node, 'executionRoleArn'))
                return;
            for (const container of containers) {
                const need = needOf(container, taskDefinition);
                if (need) {
                    yield {
                        message: `container '${container.name}' ${need.why}, which needs an executionRoleArn: add it, or set the input 'execution-role-arn'`,
                        origin: need.origin,
                    };
                    return;
                }
            }
        },
    },
    {
        id: 'fargate',
        about: 'what Fargate does not have: privileged containers, links, host volumes, GPUs, devices, other log drivers …',
        *check({ node, containers, isFargate }) {
            if (!isFargate)
                return;
            if ((0,taskdef_node/* items */.ld)(node, 'placementConstraints').length > 0) {
                const origin = originOf(node, 'placementConstraints');
                yield { message: 'Fargate does not take placementConstraints: remove them', origin };
            }
            if ((0,taskdef_node/* text */.Qq)(node, 'pidMode') === 'host')
                yield { message: "Fargate does not take pidMode 'host', only 'task'", origin: originOf(node, 'pidMode') };
            if ((0,taskdef_node/* get */.Jt)(node, 'ipcMode'))
                yield { message: 'Fargate does not take ipcMode: remove it', origin: originOf(node, 'ipcMode') };
            for (const volume of (0,taskdef_node/* items */.ld)(node, 'volumes')) {
                const host = (0,taskdef_node/* get */.Jt)(volume, 'host');
                if ((0,taskdef_node/* text */.Qq)(host, 'sourcePath') !== undefined || (0,taskdef_node/* get */.Jt)(volume, 'dockerVolumeConfiguration')) {
                    yield {
                        message: `the volume '${(0,taskdef_node/* text */.Qq)(volume, 'name') ?? ''}' is on the host, which Fargate does not have: leave out host.sourcePath and dockerVolumeConfiguration, or use EFS`,
                        origin: volume.origin,
                    };
                }
            }
            for (const container of containers)
                yield* checkContainer(container);
        },
    },
];
function* checkContainer({ node, name }) {
    const refuse = (key, message) => ({
        message: `container '${name}' ${message}`,
        origin: originOf(node, key),
    });
    if ((0,taskdef_node/* isTrue */.Hn)(node, 'privileged'))
        yield refuse('privileged', 'is privileged, which Fargate does not allow');
    for (const key of ['links', 'dockerSecurityOptions', 'extraHosts']) {
        if ((0,taskdef_node/* items */.ld)(node, key).length > 0)
            yield refuse(key, `has ${key}, which Fargate does not take`);
    }
    const linux = (0,taskdef_node/* get */.Jt)(node, 'linuxParameters');
    for (const key of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness']) {
        const value = (0,taskdef_node/* get */.Jt)(linux, key);
        if (value && !(value.kind === 'list' && value.items.length === 0)) {
            yield {
                message: `container '${name}' has linuxParameters.${key}, which Fargate does not take`,
                origin: value.origin,
            };
        }
    }
    for (const requirement of (0,taskdef_node/* items */.ld)(node, 'resourceRequirements')) {
        if ((0,taskdef_node/* text */.Qq)(requirement, 'type') === 'GPU')
            yield { message: `container '${name}' asks for a GPU, which Fargate does not have`, origin: requirement.origin };
    }
    const driver = (0,taskdef_node/* text */.Qq)((0,taskdef_node/* get */.Jt)(node, 'logConfiguration'), 'logDriver');
    if (driver !== undefined && !DRIVERS.includes(driver)) {
        yield {
            message: `container '${name}' logs by '${driver}': Fargate has ${DRIVERS.join(', ')}`,
            origin: (0,taskdef_node/* get */.Jt)((0,taskdef_node/* get */.Jt)(node, 'logConfiguration'), 'logDriver')?.origin ?? node.origin,
        };
    }
    for (const key of ['startTimeout', 'stopTimeout']) {
        const seconds = (0,taskdef_node/* number */.ai)(node, key);
        if (seconds !== undefined && seconds > 120)
            yield refuse(key, `has a ${key} of ${seconds} seconds: Fargate allows 120`);
    }
}
/** Why a container can't start without an execution role (RegisterTaskDefinition refuses it then). */
function needOf({ node }, { isFargate }) {
    const log = (0,taskdef_node/* get */.Jt)(node, 'logConfiguration');
    const secret = (0,taskdef_node/* items */.ld)(node, 'secrets')[0] ?? (0,taskdef_node/* items */.ld)(log, 'secretOptions')[0];
    if (secret)
        return { why: 'has secrets', origin: secret.origin };
    if ((0,taskdef_node/* get */.Jt)(node, 'repositoryCredentials'))
        return { why: 'has repositoryCredentials', origin: originOf(node, 'repositoryCredentials') };
    if (!isFargate)
        return undefined;
    if (PRIVATE_ECR.test((0,taskdef_node/* text */.Qq)(node, 'image') ?? ''))
        return { why: 'has an image in ECR', origin: originOf(node, 'image') };
    if ((0,taskdef_node/* text */.Qq)(log, 'logDriver') === 'awslogs' && log)
        return { why: 'logs by awslogs', origin: originOf(log, 'logDriver') };
    return undefined;
}
/** `256`, `.25 vCPU`, `512`, `0.5 GB` in CPU units or MiB; `undefined` for what is none. */
function units(value, unit) {
    const [, size, suffix] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(value?.trim() ?? '') ?? [];
    if (size === undefined)
        return undefined;
    if (suffix === '')
        return Number(size);
    return suffix?.toLowerCase() === unit ? Math.round(Number(size) * 1024) : undefined;
}

// EXTERNAL MODULE: ./build/src/taskdef/reference.js
var taskdef_reference = __webpack_require__(6767);
// EXTERNAL MODULE: ./build/src/taskdef/references.js
var references = __webpack_require__(6986);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/secret.js





/** Rules about variables and secrets. No message shows a variable's value. */
const secretRules = [
    {
        id: 'variable',
        about: 'a variable without a name, or one that is set twice in a container',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const variables = (0,taskdef_node/* items */.ld)(node, 'environment');
                for (const { name: variable, origin } of duplicates(variables, 'name')) {
                    yield { message: `container '${name}' has the variable '${variable}' twice`, origin };
                }
                for (const variable of variables) {
                    const variableName = (0,taskdef_node/* text */.Qq)(variable, 'name');
                    if (!variableName || /[=\s]/.test(variableName)) {
                        yield {
                            message: `container '${name}' has a variable whose name is '${variableName ?? ''}': a name is not empty, and has neither white space nor '='`,
                            origin: originOf(variable, 'name'),
                        };
                    }
                }
            }
        },
    },
    {
        id: 'secret',
        about: 'a secret that is set twice, or has the name of a variable',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const secrets = (0,taskdef_node/* items */.ld)(node, 'secrets');
                const variables = new Set((0,taskdef_node/* items */.ld)(node, 'environment').map((variable) => (0,taskdef_node/* text */.Qq)(variable, 'name')));
                for (const { name: secret, origin } of duplicates(secrets, 'name')) {
                    yield { message: `container '${name}' has the secret '${secret}' twice`, origin };
                }
                for (const secret of secrets) {
                    const secretName = (0,taskdef_node/* text */.Qq)(secret, 'name');
                    if (secretName && variables.has(secretName)) {
                        yield {
                            message: `container '${name}' has '${secretName}' as a variable and as a secret: remove one`,
                            origin: originOf(secret, 'name'),
                        };
                    }
                    if (!secretName || !(0,taskdef_node/* text */.Qq)(secret, 'valueFrom')) {
                        yield {
                            message: `container '${name}' has a secret without ${secretName ? 'valueFrom' : 'a name'}${secretName ? `: '${secretName}'` : ''}`,
                            origin: secret.origin,
                        };
                    }
                }
            }
        },
    },
    {
        id: 'secret-reference',
        about: 'a `valueFrom` that is neither an ARN, a parameter’s name, `ssm:…` nor `secretsmanager:…`',
        *check({ node }) {
            for (const { valueFrom, origin } of (0,references/* secretsOf */.Fj)(node)) {
                const problem = PLACEHOLDER.test(valueFrom) || valueFrom === '' ? undefined : problemOf(valueFrom);
                if (problem)
                    yield { message: `the secret reference '${valueFrom}' is malformed: ${problem}`, origin };
            }
        },
    },
];
const SECRET_ARN = /^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/[\w./-]+$/;
function problemOf(valueFrom) {
    const reference = (0,taskdef_reference/* parseReference */.F2)(valueFrom);
    if (reference)
        return 'problem' in reference ? reference.problem : undefined;
    if (!valueFrom.startsWith('arn:')) {
        return /^[\w./-]+$/.test(valueFrom) ? undefined : 'write ssm:NAME, secretsmanager:NAME or an ARN';
    }
    const [, secret] = SECRET_ARN.exec(valueFrom) ?? [];
    if (secret === undefined) {
        return PARAMETER_ARN.test(valueFrom) ? undefined : 'it is neither the ARN of an SSM parameter nor of a secret';
    }
    const parts = secret.split(':').length;
    return parts === 1 || parts === 4
        ? undefined
        : "behind the secret's name stand exactly :json-key:version-stage:version-id, and what is not needed is left empty, as in ':password::'";
}

;// CONCATENATED MODULE: ./build/src/taskdef/validate.js








/** The catalogue, as the README lists it. */
const RULES = [
    ...taskRules,
    ...containerRules,
    ...dependencyRules,
    ...secretRules,
    ...fargateRules,
    enumRule,
];
/**
 * What is wrong with a task definition before AWS sees it. What came from AWS as it is was accepted once, so about that
 * there are no errors, only notices.
 */
function validate(node) {
    const taskDefinition = toTaskDefinition(node);
    return RULES.flatMap(({ id, check }) => [...check(taskDefinition)].map(({ severity = 'error', message, origin }) => (0,finding/* judge */.S4)({ rule: id, severity, message, origin })));
}

;// CONCATENATED MODULE: ./build/src/taskdef/render.js





/** Brings files and changes into form, and says which keys and types are wrong in them. Asks AWS nothing. */
async function readWritten(files, changes, unknownKeys) {
    const root = await loadTaskDefinitionShape();
    const findings = [];
    const inForm = (node) => {
        const formed = toForm(node, root, unknownKeys);
        findings.push(...formed.findings);
        return formed.node.kind === 'fields' ? formed.node : node;
    };
    return {
        files: files.map(inForm),
        changes: changes.map((change) => ({ ...change, overlay: inForm(change.overlay) })),
        findings: unique(findings),
    };
}
/**
 * The task definition with its changes made, and what is wrong with it.
 * @param described what AWS has, to start from in place of files
 */
function render({ files, changes }, mode, described) {
    const base = described ?? (0,edit/* mergeFiles */.Ai)(files.slice(0, 1));
    let result = described ?? (0,edit/* mergeFiles */.Ai)(files);
    const findings = [];
    const replace = new Set(mode === 'replace' ? ['environment', 'secrets'] : []);
    for (const change of changes) {
        const applied = (0,edit/* applyChange */.hX)(result, change, { replace });
        findings.push(...applied.findings);
        result = applied.node;
    }
    return { base, result, findings: unique([...findings.map(finding/* judge */.S4), ...validate(result)]) };
}
/** An anchor that is used in two places is wrong in both, and is said once. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/** A command line as a POSIX shell would part it into words, without expanding anything: no variable, glob or operator. */
function splitWords(line) {
    const words = [];
    let word;
    let rest = line;
    while (rest !== '') {
        const [token = ''] = /^\s+|^'[^']*'|^"(?:[^"\\]|\\[\s\S])*"|^\\[\s\S]|^[^\s'"\\]+/.exec(rest) ?? [];
        if (token === '')
            return { problem: openEnd(rest) };
        rest = rest.slice(token.length);
        if (/^\s/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (token === '\\\n') {
            // A shell joins the lines.
        }
        else {
            word = (word ?? '') + unquote(token);
        }
    }
    if (word !== undefined)
        words.push(word);
    return { words };
}
function unquote(token) {
    if (token.startsWith("'"))
        return token.slice(1, -1);
    if (token.startsWith('"'))
        return token.slice(1, -1).replace(/\\([$`"\\])|\\\n/g, '$1');
    return token.startsWith('\\') ? token.slice(1) : token;
}
function openEnd(rest) {
    return rest.startsWith('\\') ? 'it ends with a backslash' : `the quote ${rest.charAt(0)} is never closed`;
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

export const id = 43;
export const ids = [43,649];
export const modules = {

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Parameters)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2529);



/** DescribeParameters takes this many names in a filter, and answers this many a page. */
const NAMES_A_CALL = 50;
/** Names are compared for a suggestion among this many at most. */
const MOST_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
/** Looks up parameters and secrets by name. Only their metadata is asked for, never a value. */
class Parameters {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /**
     * The SSM parameters of these names, by name. Needs ssm:DescribeParameters.
     * @throws {UserError} when SSM does not answer
     */
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    /**
     * The secrets of these names, by name. Needs secretsmanager:DescribeSecret.
     * @throws {UserError} when Secrets Manager does not answer
     */
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const answers = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, answers[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
        const client = await this.#clients.secretsManager();
        try {
            const answer = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (answer.DeletedDate)
                return { problem: `the secret '${name}' is scheduled for deletion: restore it, or name another` };
            return { arn: answer.ARN ?? '', versions: answer.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or name one of another region or account by its ARN';
        return `there is no ${kind} '${name}' in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 5246));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const answer = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(answer.Parameters ?? []));
            NextToken = answer.NextToken;
        } while (NextToken && found.length < MOST_CANDIDATES);
        return found;
    }
    /** Names of the same path, for a suggestion; none when they may not be listed. */
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeServing)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

/**
 * Describes services as they serve. A service deployment is SUCCESSFUL before the old tasks are drained, while the
 * deployment still reads IN_PROGRESS (38 s were observed, and a deferred clean-up takes days): such a primary deployment
 * is shown as COMPLETED. Where service deployments may not be read, the services are left as they are.
 * @throws the SDK's error of DescribeServices
 */
async function describeServing(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ diff),
  jR: () => (/* binding */ formatDifference),
  vp: () => (/* binding */ showValue)
});

;// CONCATENATED MODULE: ./build/src/taskdef/normalise.js
/** What DescribeTaskDefinition answers where nothing was registered. */
const CONTAINER_DEFAULTS = {
    cpu: 0,
    essential: true,
    environment: [],
    environmentFiles: [],
    mountPoints: [],
    portMappings: [],
    secrets: [],
    systemControls: [],
    volumesFrom: [],
};
const HEALTH_CHECK_DEFAULTS = { interval: 30, timeout: 5, retries: 3 };
const TASK_DEFAULTS = { volumes: [], placementConstraints: [], tags: [], requiresCompatibilities: [] };
/** Lists whose order means nothing, with the member that sorts them. */
const UNORDERED = { environment: 'name', secrets: 'name', tags: 'key' };
/**
 * A task definition as it compares: without what ECS fills in by itself, with lists that have no order sorted, and sizes as
 * ECS writes them. For comparing only: what is registered stays as it was written.
 */
function normalise(taskDefinition) {
    const isAwsvpc = taskDefinition.networkMode === 'awsvpc' || taskDefinition.networkMode === 'host';
    const containers = Array.isArray(taskDefinition.containerDefinitions)
        ? taskDefinition.containerDefinitions.map((container) => normaliseContainer(container, isAwsvpc))
        : [];
    const { cpu, memory } = taskDefinition;
    return {
        ...without(taskDefinition, TASK_DEFAULTS),
        ...sortedLists(taskDefinition, TASK_DEFAULTS),
        ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
        ...(memory !== undefined && { memory: units(memory, 1024) }),
        containerDefinitions: containers,
    };
}
function normaliseContainer(container, samePorts) {
    if (!isObject(container))
        return container;
    const { portMappings: ports, healthCheck } = container;
    return {
        ...without(container, CONTAINER_DEFAULTS),
        ...sortedLists(container, CONTAINER_DEFAULTS),
        ...(isObject(healthCheck) && { healthCheck: without(healthCheck, HEALTH_CHECK_DEFAULTS) }),
        ...(Array.isArray(ports) &&
            ports.length > 0 && { portMappings: ports.map((port) => normalisePort(port, samePorts)) }),
    };
}
function normalisePort(port, samePorts) {
    if (!isObject(port))
        return port;
    const { protocol, hostPort, ...rest } = port;
    const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
    return {
        ...rest,
        ...(protocol !== undefined && protocol !== 'tcp' && { protocol }),
        ...(hostPort !== undefined && !isDefault && { hostPort }),
    };
}
/** `1 vCPU` and `0.5 GB` in the units that ECS stores; anything else as it is. */
function units(value, factor) {
    const [, number] = /^\s*(\d*\.?\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
    return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}
function without(object, defaults) {
    return Object.fromEntries(Object.entries(object).filter(([key, value]) => !Object.hasOwn(defaults, key) || !isSame(value, defaults[key])));
}
function sortedLists(object, defaults) {
    return Object.fromEntries(Object.entries(UNORDERED).flatMap(([key, by]) => {
        const list = object[key];
        if (!Array.isArray(list) || !Object.hasOwn(defaults, key) || list.length === 0)
            return [];
        const name = (item) => (isObject(item) ? String(item[by]) : '');
        return [[key, list.toSorted((one, other) => (name(one) < name(other) ? -1 : 1))]];
    }));
}
/** Whether two values are the same JSON, whatever the order of their keys. */
function isSame(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/taskdef/diff.js

/** The lists whose entries are compared by name: the member that names an entry, and the one that is all it has else. */
const NAMED_LISTS = {
    containerDefinitions: ['name'],
    environment: ['name', 'value'],
    secrets: ['name', 'valueFrom'],
    secretOptions: ['name', 'valueFrom'],
    tags: ['key', 'value'],
    volumes: ['name'],
    ulimits: ['name'],
};
const HIDDEN = new Set(['environment', 'secrets', 'secretOptions', 'credentialsParameter']);
const HIDDEN_OPTION = /token|secret|password|key|auth|credential/i;
/** What differs between two task definitions, ECS's own defaults aside, in the order of the second. */
function diff(before, after) {
    return [...compare(normalise(before), normalise(after), [])];
}
/** A difference as a line: `~ web.image: app:1 → app:2`. */
function formatDifference({ path, kind, before, after, hidden }, showValues) {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    if (hidden && !showValues)
        return `${sign} ${path}`;
    const values = kind === 'changed' ? `${showValue(before)} → ${showValue(after)}` : showValue(kind === 'added' ? after : before);
    return `${sign} ${path}: ${values}`;
}
function* compare(before, after, path) {
    if (isSame(before, after))
        return;
    const olds = members(before, path);
    const news = members(after, path);
    if ((olds || before === undefined) && (news || after === undefined)) {
        const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
        for (const key of keys)
            yield* compare(olds?.get(key), news?.get(key), [...path, key]);
        if (keys.size > 0)
            return;
    }
    yield {
        path: path.filter((part) => part !== 'containerDefinitions').join('.'),
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        before,
        after,
        hidden: isHidden(path),
    };
}
/** An object's members, or a named list's entries by name; `undefined` for what is compared whole. */
function members(value, path) {
    if (isObject(value))
        return new Map(Object.entries(value));
    const [name, only] = NAMED_LISTS[path.at(-1) ?? ''] ?? [];
    if (!Array.isArray(value) || name === undefined)
        return undefined;
    const found = new Map();
    for (const item of value) {
        const key = isObject(item) ? item[name] : undefined;
        if (!isObject(item) || typeof key !== 'string' || found.has(key))
            return undefined;
        const { [name]: _, ...rest } = item;
        const keys = Object.keys(rest);
        found.set(key, only !== undefined && keys.length === 1 && keys[0] === only ? rest[only] : rest);
    }
    return found;
}
function isHidden(path) {
    if (path.some((part) => HIDDEN.has(part)))
        return true;
    const options = path.indexOf('options');
    return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}
/** A value on one line. */
function showValue(value) {
    return typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : JSON.stringify(value);
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toTaskDefinition),
/* harmony export */   READ_ONLY_KEYS: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   i: () => (/* binding */ fromDescribed)
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

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
function blankComments(json) {
    return json.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (token) => token.startsWith('"') ? token : token.replace(/[^\r\n]/g, ' '));
}
/** Whether a text is JSON, with or without comments, rather than YAML's block style. */
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/taskdef/load.js



/** Anchors may be repeated; a file that unfolds to more than this is a mistake, or an attack. */
const MOST_NODES = 100_000;
/**
 * Reads JSON (comments and trailing commas allowed) or YAML 1.2 (anchors and `<<` allowed).
 * @param source the file or the input that the text is from
 */
function load(text, source) {
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
        if (++count > MOST_NODES)
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
    if (count > MOST_NODES)
        refuse(0, `its anchors unfold to more than ${MOST_NODES} values`);
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

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YW: () => (/* binding */ isFromAws),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   _Z: () => (/* binding */ containerImages),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* unused harmony export FROM_AWS */
/** The origin of everything that DescribeTaskDefinition answered. */
const FROM_AWS = {};
function scalar(value, origin, text = String(value)) {
    return { kind: 'scalar', value, text, origin };
}
function list(items, origin) {
    return { kind: 'list', items, origin };
}
function fields(entries, origin) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, { value, origin: value.origin });
    return { kind: 'fields', entries: map, origin };
}
/** `node` with `key` set, at its old place or at the end. */
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
/** A JSON value as a node, every part of it with the same origin. */
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    // fromEntries defines properties, so that a key '__proto__' stays a key.
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)]));
}
/** The value of `key`; `undefined` when `node` is not an object, or has no such key. */
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
/** The string at `key`. */
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** The number at `key`. */
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
/** Whether `true` stands at `key`. */
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
/** The list at `key`; empty when there is none. */
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
/** The strings of the list at `key`. */
function texts(node, key) {
    return items(node, key).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function isFromAws({ file, input }) {
    return file === undefined && input === undefined;
}
function toObject(node) {
    return toJson(node);
}
/** The image of each container, by name. */
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
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

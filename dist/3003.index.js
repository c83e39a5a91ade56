export const id = 3003;
export const ids = [3003,649];
export const modules = {

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ diff),
  jR: () => (/* binding */ formatDifference),
  vp: () => (/* binding */ showValue)
});

;// CONCATENATED MODULE: ./build/src/taskdef/normalise.js
/*
 * What DescribeTaskDefinition answers where nothing was registered, what the console writes where nothing was chosen, and
 * what RegisterTaskDefinition's documentation names as the default: they mean the same as leaving it out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
const CONTAINER_DEFAULTS = {
    cpu: 0,
    essential: true,
    versionConsistency: 'enabled',
    dockerLabels: {},
    credentialSpecs: [],
    dependsOn: [],
    dnsSearchDomains: [],
    dnsServers: [],
    dockerSecurityOptions: [],
    environment: [],
    environmentFiles: [],
    extraHosts: [],
    links: [],
    mountPoints: [],
    portMappings: [],
    resourceRequirements: [],
    secrets: [],
    systemControls: [],
    ulimits: [],
    volumesFrom: [],
};
/** Members of a container, or of each entry of its lists, with defaults of their own. */
const MEMBER_DEFAULTS = {
    healthCheck: { interval: 30, timeout: 5, retries: 3, startPeriod: 0 },
    logConfiguration: { options: {}, secretOptions: [] },
    mountPoints: { readOnly: false },
    restartPolicy: { ignoredExitCodes: [], restartAttemptPeriod: 300 },
    volumesFrom: { readOnly: false },
};
const TASK_DEFAULTS = {
    enableFaultInjection: false,
    inferenceAccelerators: [],
    placementConstraints: [],
    requiresCompatibilities: [],
    tags: [],
    volumes: [],
};
const VOLUME_DEFAULTS = { configuredAtLaunch: false, host: {} };
const EFS_DEFAULTS = { rootDirectory: '/', transitEncryption: 'DISABLED' };
/** Lists whose order means nothing, with the member that sorts them. */
const UNORDERED = { environment: 'name', secrets: 'name', tags: 'key' };
/**
 * A task definition as it compares: without what ECS fills in by itself, with lists that have no order sorted, and sizes as
 * ECS writes them. For comparing only: what is registered stays as it was written.
 */
function normalise(registered) {
    const taskDefinition = withoutRecordTags(withoutNulls(registered));
    const isAwsvpc = taskDefinition.networkMode === 'awsvpc' || taskDefinition.networkMode === 'host';
    const containers = Array.isArray(taskDefinition.containerDefinitions)
        ? taskDefinition.containerDefinitions.map((container) => normaliseContainer(container, isAwsvpc))
        : [];
    const { cpu, memory, requiresCompatibilities: launchTypes, volumes } = taskDefinition;
    return {
        ...without(taskDefinition, TASK_DEFAULTS),
        ...sortedLists(taskDefinition, TASK_DEFAULTS),
        ...(Array.isArray(launchTypes) && launchTypes.length > 0 && { requiresCompatibilities: launchTypes.toSorted() }),
        ...(Array.isArray(volumes) && volumes.length > 0 && { volumes: volumes.map(normaliseVolume) }),
        ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
        ...(memory !== undefined && { memory: units(memory, 1024) }),
        containerDefinitions: containers,
    };
}
/** The tags that deploy-service records on a revision are no part of what was asked for. */
function withoutRecordTags(taskDefinition) {
    const { tags, ...rest } = taskDefinition;
    if (!Array.isArray(tags))
        return taskDefinition;
    return { ...rest, tags: tags.filter((tag) => !isObject(tag) || !String(tag.key).startsWith('slipway:')) };
}
function normaliseContainer(container, samePorts) {
    if (!isObject(container))
        return container;
    const { portMappings: ports } = container;
    return {
        ...without(container, CONTAINER_DEFAULTS),
        ...sortedLists(container, CONTAINER_DEFAULTS),
        ...normaliseMembers(container),
        ...(Array.isArray(ports) &&
            ports.length > 0 && { portMappings: ports.map((port) => normalisePort(port, samePorts)) }),
    };
}
function normaliseMembers(container) {
    const found = {};
    for (const [key, defaults] of Object.entries(MEMBER_DEFAULTS)) {
        const value = container[key];
        const bare = (item) => (isObject(item) ? without(item, defaults) : item);
        if (isObject(value))
            found[key] = bare(value);
        else if (Array.isArray(value) && value.length > 0)
            found[key] = value.map(bare);
    }
    return found;
}
function normaliseVolume(volume) {
    if (!isObject(volume))
        return volume;
    const { efsVolumeConfiguration: efs } = volume;
    return {
        ...without(volume, VOLUME_DEFAULTS),
        ...(isObject(efs) && { efsVolumeConfiguration: without(efs, EFS_DEFAULTS) }),
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
        // Entries of one name stay in their order: the last of them counts.
        const compare = (one, other) => (one === other ? 0 : one < other ? -1 : 1);
        return [[key, list.toSorted((one, other) => compare(name(one), name(other)))]];
    }));
}
/** To ECS a member that is null is one that is not there. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isObject(value))
        return value;
    const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member)]));
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


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   RP: () => (/* binding */ checkServices),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
const MINUTE_MS = 60_000;
/** A job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
/** Reads `cluster`; ECS's own name for "none given" is `default`. */
function readCluster(inputs) {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    return inputs.matching('cluster', CLUSTER, accepted) ?? 'default';
}
/** Refuses what cannot be a service's name or ARN, and one that is named twice. */
function checkServices(inputs, names) {
    for (const name of names.filter((candidate) => !SERVICE.test(candidate))) {
        inputs.refuse('service', `input 'service' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        inputs.refuse('service', `input 'service' names '${name}' twice: leave one of them out`);
    }
}
/** Reads how long to wait and what to do when it does not go well. */
function readRollOptions(inputs, region) {
    return {
        region,
        wait: inputs.boolean('wait-for-service-stability') ?? true,
        watchSeconds: inputs.integer('watch-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: inputs.boolean('rollback-together') ?? false,
            smoke: false,
        },
    };
}
/** Reads the smoke test that decides after the deployment; `undefined` when there is none. */
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': name the address to ask");
        return undefined;
    }
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${url}': it must be an address such as 'https://example.com/health'`);
    }
    return { url, expect, timeoutMs };
}


/***/ })

};

export const id = 7169;
export const ids = [7169];
export const modules = {

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

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
    return { cluster: chosen, problems: [...problems, ...duplicates(services, chosen, input)] };
}
/** A name and an ARN of the same cluster are the same service. */
function duplicates(services, cluster, input) {
    const inCluster = (service) => `${parse(service)?.cluster ?? (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)}/${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(service)}`;
    return [...Map.groupBy(services, inCluster).values()].flatMap((given) => {
        if (given.length < 2)
            return [];
        const name = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(given[0]);
        const forms = [...new Set(given)];
        return forms.length === 1
            ? [`input '${input}' names '${forms[0]}' twice: leave one of them out`]
            : [
                `input '${input}' names '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: leave one of them out`,
            ];
    });
}


/***/ }),

/***/ 25428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ui: () => (/* binding */ diff),
  jR: () => (/* binding */ formatDifference),
  vp: () => (/* binding */ showValue)
});

// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./build/src/taskdef/normalise.js
var normalise = __webpack_require__(19976);
;// CONCATENATED MODULE: ./build/src/taskdef/lists.js

/** The lists whose order means nothing, with the members that name an entry. */
const KEYED = new Map([
    ['containerDefinitions', ['name']],
    ['volumes', ['name']],
    ['environment', ['name']],
    ['secrets', ['name']],
    ['secretOptions', ['name']],
    ['tags', ['key']],
    ['ulimits', ['name']],
    ['properties', ['name']],
    ['portMappings', ['containerPort', 'containerPortRange', 'protocol']],
    ['mountPoints', ['containerPath']],
    ['volumesFrom', ['sourceContainer']],
    ['dependsOn', ['containerName']],
    ['systemControls', ['namespace']],
    ['extraHosts', ['hostname', 'ipAddress']],
    ['inferenceAccelerators', ['deviceName']],
    ['devices', ['hostPath', 'containerPath']],
    ['tmpfs', ['containerPath']],
    ['resourceRequirements', ['type', 'value']],
    ['placementConstraints', ['type', 'expression']],
]);
/** The lists of plain values whose order means nothing. */
const SETS = new Set([
    'requiresCompatibilities',
    'links',
    'dockerSecurityOptions',
    'add',
    'drop',
    'ignoredExitCodes',
    'mountOptions',
    'permissions',
]);
/** The member that is all that an entry has else. */
const VALUES = new Map([
    ['environment', 'value'],
    ['secrets', 'valueFrom'],
    ['secretOptions', 'valueFrom'],
    ['properties', 'value'],
    ['tags', 'value'],
]);
/** Lists in which ECS takes the last of two entries of one name. */
const LAST_COUNTS = new Set(['environment']);
/** Whether the order of the values of the list `name` means nothing. */
function isSet(name) {
    return SETS.has(name);
}
/**
 * The entries of a list by what names them, each without its names, or only the one value that it has else.
 * @returns `undefined` for a list that compares whole: its order counts, an entry has no name, or two have one
 */
function entriesOf(name, list) {
    const keys = KEYED.get(name);
    if (keys === undefined)
        return undefined;
    const found = new Map();
    for (const item of list) {
        if (!(0,normalise/* isObject */.Gv)(item))
            return undefined;
        const names = keys.flatMap((key) => (item[key] === undefined || item[key] === null ? [] : [String(item[key])]));
        const entry = names.join('/');
        if (names.length === 0 || (found.has(entry) && !LAST_COUNTS.has(name)))
            return undefined;
        const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
        const only = VALUES.get(name);
        const isOnly = only !== undefined && Object.keys(rest).length === 1 && Object.hasOwn(rest, only);
        found.set(entry, isOnly ? rest[only] : rest);
    }
    // Names in the order of the alphabet are easier to find than in that of a file.
    return VALUES.has(name) ? new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1))) : found;
}

;// CONCATENATED MODULE: ./build/src/taskdef/diff.js



const MOST_CHARACTERS = 2_000;
/** What may hold a secret: a person put it there, and ECS hands it on without a look. */
const HIDDEN = new Set([
    'command',
    'credentialsParameter',
    'dockerLabels',
    'driverOpts',
    'entryPoint',
    'environment',
    'labels',
    'secretOptions',
    'secrets',
]);
const HIDDEN_OPTION = /token|secret|password|passwd|key|auth|credential|header/i;
/** What differs between two task definitions, ECS's own defaults aside, in the order of the second. */
function diff(before, after) {
    return [...compare((0,normalise/* normalise */.j7)(before), (0,normalise/* normalise */.j7)(after), [])];
}
/** A difference as a line: `~ web.image: app:1 \u2192 app:2`. */
function formatDifference({ path, kind, before, after, hidden }, showValues) {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    if (hidden && !showValues)
        return `${sign} ${path}`;
    if (kind === 'changed')
        return `${sign} ${path}: ${showValue(before)} \u2192 ${showValue(after)}`;
    const value = kind === 'added' ? after : before;
    // An entry that is nothing but its name: a volume, a port.
    return (0,normalise/* isObject */.Gv)(value) && Object.keys(value).length === 0
        ? `${sign} ${path}`
        : `${sign} ${path}: ${showValue(value)}`;
}
function* compare(before, after, path) {
    if ((0,normalise/* isSame */.Ft)(before, after))
        return;
    if (isSet(path.at(-1) ?? '') && isList(before) && isList(after)) {
        yield* compareSets(before ?? [], after ?? [], path);
        return;
    }
    const olds = members(before, path);
    const news = members(after, path);
    if ((olds || before === undefined) && (news || after === undefined)) {
        const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
        for (const key of keys)
            yield* compare(olds?.get(key), news?.get(key), [...path, key]);
        if (keys.size > 0)
            return;
    }
    yield difference(before, after, path);
}
/** Lists of plain values whose order means nothing: a difference for each value that came or went. */
function* compareSets(before, after, path) {
    const [olds, news] = [before, after].map((values) => new Map(values.map((value) => [JSON.stringify(value), value])));
    for (const [key, value] of news ?? [])
        if (!olds?.has(key))
            yield difference(undefined, value, path);
    for (const [key, value] of olds ?? [])
        if (!news?.has(key))
            yield difference(value, undefined, path);
}
function difference(before, after, path) {
    return {
        path: path.filter((part, at) => at > 0 || part !== 'containerDefinitions').join('.'),
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        before,
        after,
        hidden: isHidden(path) || holdsHidden(before) || holdsHidden(after),
    };
}
function isList(value) {
    return value === undefined || Array.isArray(value);
}
/** An object's members, or a list's entries by what names them; `undefined` for what is compared whole. */
function members(value, path) {
    if ((0,normalise/* isObject */.Gv)(value))
        return new Map(Object.entries(value));
    return Array.isArray(value) ? entriesOf(path.at(-1) ?? '', value) : undefined;
}
function isHidden(path) {
    // A container or a volume may have any name.
    const isName = (at) => at === 1 && (path[0] === 'containerDefinitions' || path[0] === 'volumes');
    if (path.some((part, at) => HIDDEN.has(part) && !isName(at)))
        return true;
    const options = path.indexOf('options');
    return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}
/** Whether a value that is shown whole has something to hide at any depth. */
function holdsHidden(value) {
    if (Array.isArray(value))
        return value.some((item) => holdsHidden(item));
    if (typeof value === 'string')
        return /:\/\/[^/\s]*@/.test(value);
    if (!(0,normalise/* isObject */.Gv)(value))
        return false;
    return Object.entries(value).some(([key, member]) => HIDDEN.has(key) || HIDDEN_OPTION.test(key) || holdsHidden(member));
}
/** A value on one line, of a length that a person can read. */
function showValue(value) {
    const shown = typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : (JSON.stringify(value) ?? '');
    return (0,finding/* shorten */.ml)(shown, MOST_CHARACTERS);
}


/***/ }),

/***/ 19976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const defaults = (values, members = {}) => ({
    values,
    members: new Map(Object.entries(members)),
});
const nothingAlone = (values, members) => ({
    ...defaults(values, members),
    isNothingAlone: true,
});
/*
 * What DescribeTaskDefinition answers where nothing was registered, what the console writes where nothing was chosen, and
 * what RegisterTaskDefinition's documentation names as the default.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
const CONTAINER = defaults({
    command: [],
    cpu: 0,
    credentialSpecs: [],
    dependsOn: [],
    disableNetworking: false,
    dnsSearchDomains: [],
    dnsServers: [],
    dockerLabels: {},
    dockerSecurityOptions: [],
    entryPoint: [],
    environment: [],
    environmentFiles: [],
    essential: true,
    extraHosts: [],
    interactive: false,
    links: [],
    mountPoints: [],
    portMappings: [],
    privileged: false,
    pseudoTerminal: false,
    readonlyRootFilesystem: false,
    resourceRequirements: [],
    secrets: [],
    systemControls: [],
    ulimits: [],
    versionConsistency: 'enabled',
    volumesFrom: [],
}, {
    firelensConfiguration: defaults({ options: {} }),
    healthCheck: defaults({ interval: 30, timeout: 5, retries: 3, startPeriod: 0 }),
    linuxParameters: nothingAlone({ devices: [], initProcessEnabled: false, tmpfs: [] }, { capabilities: nothingAlone({ add: [], drop: [] }), tmpfs: defaults({ mountOptions: [] }) }),
    logConfiguration: defaults({ options: {}, secretOptions: [] }),
    mountPoints: defaults({ readOnly: false }),
    portMappings: defaults({ protocol: 'tcp' }),
    restartPolicy: defaults({ ignoredExitCodes: [], restartAttemptPeriod: 300 }),
    volumesFrom: defaults({ readOnly: false }),
});
const VOLUME = defaults({ configuredAtLaunch: false }, {
    dockerVolumeConfiguration: defaults({ autoprovision: false, driverOpts: {}, labels: {}, scope: 'task' }),
    efsVolumeConfiguration: defaults({ rootDirectory: '/', transitEncryption: 'DISABLED' }, { authorizationConfig: nothingAlone({ iam: 'DISABLED' }) }),
    host: nothingAlone({ sourcePath: '' }),
    s3filesVolumeConfiguration: defaults({ rootDirectory: '/' }),
});
const TASK = defaults({
    enableFaultInjection: false,
    inferenceAccelerators: [],
    networkMode: 'bridge',
    placementConstraints: [],
    requiresCompatibilities: [],
    tags: [],
    volumes: [],
}, {
    containerDefinitions: CONTAINER,
    proxyConfiguration: defaults({ properties: [], type: 'APPMESH' }),
    runtimePlatform: nothingAlone({ cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' }),
    volumes: VOLUME,
});
/**
 * A task definition as it compares: without what ECS fills in by itself, and with sizes as ECS writes them. For comparing
 * only: what is registered stays as it was written.
 */
function normalise(registered) {
    const taskDefinition = withoutRecordTags(withoutNulls(registered));
    const { cpu, memory, networkMode, containerDefinitions } = taskDefinition;
    const samePorts = networkMode === 'awsvpc' || networkMode === 'host';
    const containers = Array.isArray(containerDefinitions)
        ? containerDefinitions.map((container) => withoutHostPorts(container, samePorts))
        : [];
    return {
        ...bare({ ...taskDefinition, containerDefinitions: containers }, TASK),
        ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
        ...(memory !== undefined && { memory: units(memory, 1024) }),
    };
}
/** The tags that deploy-service records on a revision are no part of what was asked for. */
function withoutRecordTags(taskDefinition) {
    const { tags, ...rest } = taskDefinition;
    if (!Array.isArray(tags))
        return taskDefinition;
    return { ...rest, tags: tags.filter((tag) => !isObject(tag) || !String(tag.key).startsWith('slipway:')) };
}
function bare(value, spec) {
    if (Array.isArray(value))
        return value.map((item) => bare(item, spec));
    if (!isObject(value))
        return value;
    const kept = [];
    for (const [key, member] of Object.entries(value)) {
        const inner = spec.members?.get(key);
        const rest = inner ? bare(member, inner) : member;
        const isDefault = Object.hasOwn(spec.values, key) && isSame(rest, spec.values[key]);
        const isNothing = inner?.isNothingAlone && isObject(rest) && Object.keys(rest).length === 0;
        if (!isDefault && !isNothing)
            kept.push([key, rest]);
    }
    return Object.fromEntries(kept);
}
/** Host ports that say what is so anyhow. */
function withoutHostPorts(container, samePorts) {
    if (!isObject(container) || !Array.isArray(container.portMappings))
        return container;
    const portMappings = container.portMappings.map((port) => {
        if (!isObject(port))
            return port;
        const { hostPort, ...rest } = port;
        const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
        return hostPort === undefined || isDefault ? rest : port;
    });
    return { ...container, portMappings };
}
/** `1 vCPU` and `0.5 GB` in the units that ECS stores; anything else as it is. */
function units(value, factor) {
    const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
    return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
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
    if (one === other)
        return true;
    if (Array.isArray(one)) {
        return (Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at])));
    }
    if (isObject(one)) {
        if (!isObject(other))
            return false;
        const keys = Object.keys(one);
        return (keys.length === Object.keys(other).length &&
            keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key])));
    }
    const [digits, others] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(one), (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(other)];
    // What AWS answered has been read as a double.
    if (digits !== undefined && others !== undefined)
        return digits === others;
    return digits === undefined ? others !== undefined && Number(others) === one : Number(digits) === other;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(value) === undefined;
}


/***/ }),

/***/ 33486:
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

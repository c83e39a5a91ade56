export const id = 4195;
export const ids = [4195];
export const modules = {

9657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (clusterOf)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(866);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);


function parse(service) {
    const [, region, cluster] = _aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.exec(service) ?? [];
    return region ? { region, ...(cluster && { cluster }) } : undefined;
}
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
        if (other === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(chosen))
            continue;
        problems.push(given
            ? `input '${input}' has '${service}', which is in the cluster '${other}', but input 'cluster' is '${cluster}': use services in one cluster`
            : `input '${input}' has '${all.get(first)}' and '${service}', which are in different clusters: use services in one cluster`);
    }
    for (const one of named.filter((candidate) => region && candidate.region !== region)) {
        const finding = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .validateRegion */ .jq)(one.region);
        problems.push(finding && 'misspelled' in finding
            ? `input '${input}' has '${one.service}', whose Region '${one.region}' is not a known AWS Region; did you mean '${finding.misspelled}'?`
            : `input '${input}' has '${one.service}', which is in the Region '${one.region}', but the step's Region is '${region}': set 'aws-region' to '${one.region}', or use another service`);
    }
    return { cluster: chosen, problems: [...problems, ...duplicates(services, chosen, input)] };
}
function duplicates(services, cluster, input) {
    const inCluster = (service) => `${parse(service)?.cluster ?? (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(cluster)}/${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(service)}`;
    return [...Map.groupBy(services, inCluster).values()].flatMap((given) => {
        if (given.length < 2)
            return [];
        const name = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(given[0]);
        const forms = [...new Set(given)];
        return forms.length === 1
            ? [`input '${input}' has '${forms[0]}' twice: remove one`]
            : [`input '${input}' has '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: remove one`];
    });
}


}),

28990:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (recordedIn),
  Hy: () => (recordKey),
  _K: () => (isRecordTag)
});
const PREFIX = 'slipway:';
function recordKey(what) {
    return `${PREFIX}${what}`;
}
function isRecordTag({ key }) {
    return String(key).startsWith(PREFIX);
}
function recordedIn(tags, what) {
    return tags.find(({ key }) => key === recordKey(what))?.value;
}


}),

19975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ui: () => (diff),
  ck: () => (compareValues),
  jR: () => (formatDifference),
  rl: () => (diffService),
  vp: () => (showValue)
});
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);



const MAX_CHARACTERS = 2_000;
const HIDDEN = new Set([
    'command',
    'credentialsParameter',
    'dockerLabels',
    'driverOpts',
    'entryPoint',
    'environment',
    'hookDetails',
    'labels',
    'secretOptions',
    'secrets',
]);
const HIDDEN_OPTION = /token|secret|password|passwd|key|auth|credential|header/i;
const TASK_DEFINITION_MEMBERS = new Set([
    ...['containerDefinitions', 'cpu', 'enableFaultInjection', 'ephemeralStorage', 'executionRoleArn', 'family'],
    ...['inferenceAccelerators', 'ipcMode', 'memory', 'networkMode', 'pidMode', 'placementConstraints'],
    ...['proxyConfiguration', 'requiresCompatibilities', 'runtimePlatform', 'tags', 'taskRoleArn', 'volumes'],
]);
const SERVICE_MEMBERS = new Set([
    ...['availabilityZoneRebalancing', 'capacityProviderStrategy', 'clientToken', 'cluster', 'deploymentConfiguration'],
    ...['deploymentController', 'desiredCount', 'enableECSManagedTags', 'enableExecuteCommand', 'gatewayConnectors'],
    ...['healthCheckGracePeriodSeconds', 'launchType', 'loadBalancers', 'monitoring', 'networkConfiguration'],
    ...['placementConstraints', 'placementStrategy', 'platformVersion', 'propagateTags', 'role', 'schedulingStrategy'],
    ...['serviceConnectConfiguration', 'serviceName', 'serviceRegistries', 'tags', 'taskDefinition'],
    ...['volumeConfigurations', 'vpcLatticeConfigurations'],
]);
function diff(before, after) {
    const [old, current] = [(0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(before), (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(after)];
    const names = new Set([...Object.keys(current), ...Object.keys(old)]);
    return [...names].flatMap((name) => compareMember(old, current, [name], TASK_DEFINITION_MEMBERS));
}
function diffService(before, after) {
    return Object.keys(after).flatMap((name) => compareMember(before, after, ['service', name], SERVICE_MEMBERS));
}
function compareMember(before, after, path, known) {
    const name = path.at(-1) ?? '';
    const found = compareValues(before[name], after[name], path);
    return known.has(name) ? found : found.map((difference) => ({ ...difference, hidden: true }));
}
function compareValues(before, after, path) {
    return [...compare(before, after, path)];
}
function formatDifference({ path, kind, before, after, hidden }, showValues) {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    if (hidden && !showValues)
        return `${sign} ${path}`;
    if (kind === 'changed')
        return `${sign} ${path}: ${showValue(before)} \u2192 ${showValue(after)}`;
    const value = kind === 'added' ? after : before;
    return (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0
        ? `${sign} ${path}`
        : `${sign} ${path}: ${showValue(value)}`;
}
function* compare(before, after, path) {
    if ((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(before, after))
        return;
    if ((0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(path.at(-1) ?? '') && isList(before) && isList(after)) {
        yield* compareSets(before ?? [], after ?? [], path);
        return;
    }
    const removed = members(before, path);
    const added = members(after, path);
    if ((removed || before === undefined) && (added || after === undefined)) {
        const keys = new Set([...(added?.keys() ?? []), ...(removed?.keys() ?? [])]);
        for (const key of keys)
            yield* compare(removed?.get(key), added?.get(key), [...path, key]);
        if (keys.size > 0)
            return;
    }
    yield difference(before, after, path);
}
function* compareSets(before, after, path) {
    const [removed, added] = [before, after].map((values) => new Map(values.map((value) => [JSON.stringify(value), value])));
    for (const [key, value] of added ?? [])
        if (!removed?.has(key))
            yield difference(undefined, value, path);
    for (const [key, value] of removed ?? [])
        if (!added?.has(key))
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
function members(value, path) {
    if ((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return new Map(Object.entries(value));
    return Array.isArray(value) ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(path.at(-1) ?? '', value) : undefined;
}
function isHidden(path) {
    const isName = (at) => at === 1 && (path[0] === 'containerDefinitions' || path[0] === 'volumes');
    if (path.some((part, at) => HIDDEN.has(part) && !isName(at)))
        return true;
    const options = path.indexOf('options');
    return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}
function holdsHidden(value) {
    if (Array.isArray(value))
        return value.some((item) => holdsHidden(item));
    if (typeof value === 'string')
        return /:\/\/[^/\s]*@/.test(value);
    if (!(0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    return Object.entries(value).some(([key, member]) => HIDDEN.has(key) || HIDDEN_OPTION.test(key) || holdsHidden(member));
}
function showValue(value) {
    const shown = typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : (JSON.stringify(value) ?? '');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(shown, MAX_CHARACTERS);
}


}),

50649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  dg: () => (READ_ONLY_KEYS),
  iU: () => (toTaskDefinition),
  iw: () => (fromDescribed)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

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
const DESCRIBED_KEYS = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('the file is not a valid task definition; expected a mapping with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const writable = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: writable, findings: [] };
    return { node: { ...withoutTagsOfAws(writable), origin: { ...writable.origin, isDescribed } }, findings: [] };
}
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    const tagged = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {});
    return tagged.kind === 'list' ? withoutTagsOfAws((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', tagged)) : definition;
}
function withoutTagsOfAws(definition) {
    const tags = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(definition, 'tags');
    if (tags?.kind !== 'list')
        return definition;
    const settable = tags.items.filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    return settable.length > 0
        ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, tags.origin))
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, ['tags']);
}


}),

63751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (toProblem),
  Hx: () => (downgradeFromAws),
  TL: () => (quoted),
  em: () => (sentence),
  ml: () => (shorten)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function sentence({ message, origin, rule }) {
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
function downgradeFromAws(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
const MAX_WORDS = 10;
function quoted(words) {
    const shown = words.slice(0, MAX_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
function shorten(word, most = 200) {
    const line = word.slice(0, most + 1).replace(/[\n\v\f\r\u2028\u2029]/g, ' ');
    return word.length > most ? `${line.slice(0, most)}\u2026` : line;
}
function placeInInput({ file, input, line, column }) {
    if (file !== undefined)
        return ` (${file}:${line ?? 1}:${column ?? 1})`;
    if (input === undefined)
        return '';
    return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}


}),

5711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mc: () => (entriesOf),
  eZ: () => (namesOf),
  vM: () => (isSet)
});
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);

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
    ['loadBalancers', ['targetGroupArn', 'loadBalancerName']],
    ['capacityProviderStrategy', ['capacityProvider']],
    ['serviceRegistries', ['registryArn']],
    ['volumeConfigurations', ['name']],
    ['vpcLatticeConfigurations', ['targetGroupArn']],
    ['gatewayConnectors', ['portName']],
    ['services', ['portName']],
    ['clientAliases', ['port']],
    ['lifecycleHooks', ['hookTargetArn', 'lifecycleStages']],
    ['tagSpecifications', ['resourceType']],
]);
const SETS = new Set([
    'requiresCompatibilities',
    'links',
    'dockerSecurityOptions',
    'add',
    'drop',
    'ignoredExitCodes',
    'mountOptions',
    'permissions',
    'subnets',
    'securityGroups',
    'alarmNames',
    'lifecycleStages',
]);
const VALUES = new Map([
    ['environment', 'value'],
    ['secrets', 'valueFrom'],
    ['secretOptions', 'valueFrom'],
    ['properties', 'value'],
    ['tags', 'value'],
]);
const LAST_COUNTS = new Set(['environment']);
function namesOf(name) {
    return KEYED.get(name);
}
function isSet(name) {
    return SETS.has(name);
}
function entriesOf(name, list) {
    const keys = KEYED.get(name);
    if (keys === undefined)
        return undefined;
    const found = new Map();
    for (const item of list) {
        if (!(0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item))
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
    return VALUES.has(name) ? new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1))) : found;
}


}),

18457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (isSame),
  OW: () => (isJsonObject),
  S8: () => (normalize)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91421);



const defaults = (values, members = {}) => ({
    values,
    members: new Map(Object.entries(members)),
});
const nothingAlone = (values, members) => ({
    ...defaults(values, members),
    isNothingAlone: true,
});
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
function normalize(registered) {
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
function withoutRecordTags(taskDefinition) {
    const { tags, ...rest } = taskDefinition;
    if (!Array.isArray(tags))
        return taskDefinition;
    return {
        ...rest,
        tags: tags.filter((tag) => !isJsonObject(tag) || !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag)),
    };
}
function bare(value, spec) {
    if (Array.isArray(value))
        return value.map((item) => bare(item, spec));
    if (!isJsonObject(value))
        return value;
    const kept = [];
    for (const [key, member] of Object.entries(value)) {
        const inner = spec.members?.get(key);
        const rest = inner ? bare(member, inner) : member;
        const isDefault = Object.hasOwn(spec.values, key) && isSame(rest, spec.values[key]);
        const isNothing = inner?.isNothingAlone && isJsonObject(rest) && Object.keys(rest).length === 0;
        if (!isDefault && !isNothing)
            kept.push([key, rest]);
    }
    return Object.fromEntries(kept);
}
function withoutHostPorts(container, samePorts) {
    if (!isJsonObject(container) || !Array.isArray(container.portMappings))
        return container;
    const portMappings = container.portMappings.map((port) => {
        if (!isJsonObject(port))
            return port;
        const { hostPort, ...rest } = port;
        const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
        return hostPort === undefined || isDefault ? rest : port;
    });
    return { ...container, portMappings };
}
function units(value, factor) {
    const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
    return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isJsonObject(value))
        return value;
    const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member)]));
}
function isSame(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one)) {
        return (Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at])));
    }
    if (isJsonObject(one)) {
        if (!isJsonObject(other))
            return false;
        const keys = Object.keys(one);
        return (keys.length === Object.keys(other).length &&
            keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key])));
    }
    const [digits, others] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(one), (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(other)];
    if (digits !== undefined && others !== undefined)
        return digits === others;
    return digits === undefined ? others !== undefined && Number(others) === one : Number(digits) === other;
}
function isJsonObject(value) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(value) === undefined;
}


})

};

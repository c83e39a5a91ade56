export const id = 4593;
export const ids = [4593];
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
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
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
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 6786));
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
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
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
const TOKEN = /\s*("(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
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

export const id = 7722;
export const ids = [7722];
export const modules = {

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(4676);
// EXTERNAL MODULE: ./build/src/run/run.js + 4 modules
var run = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(1000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/run-task-report.js + 1 modules
var run_task_report = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/step/run-task-state.js
var run_task_state = __webpack_require__(1542);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/step/run-task-inputs.js
var run_task_inputs = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/step/task-definition-file.js
var task_definition_file = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/actions/run-task/inputs.js





const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}(:\d+)?$/;
const ACCEPTED = "a task definition's ARN, 'family:revision' or 'family'";
/** Reads and checks all inputs of run-task. */
async function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const service = inputs.text('service') || undefined;
    const order = {
        region: aws.region,
        cluster: (0,rollout_inputs/* readCluster */.D$)(inputs, service ? [service] : [], aws.region),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        ...(0,run_task_inputs.readRunTask)(inputs, 'both', service !== undefined),
    };
    return { aws, order, source: await readSource(inputs, service), service };
}
async function readSource(inputs, service) {
    const text = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, ACCEPTED);
    if (text && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: leave one of them out");
    }
    if (arn)
        return { kind: 'arn', arn };
    if (text && TASK_DEFINITION.test(text) && !(0,external_node_fs_.existsSync)(text))
        return { kind: 'arn', arn: text };
    if (text) {
        const definition = await (0,task_definition_file/* readTaskDefinitionFile */.B)(inputs, 'task-definition', text);
        return { kind: 'file', path: text, definition, tags: [] };
    }
    if (!service) {
        inputs.refuse('task-definition', `nothing to run: set 'task-definition' to a file or to ${ACCEPTED}, or 'service' to run what it runs`);
    }
    return { kind: 'current' };
}

;// CONCATENATED MODULE: ./build/actions/run-task/main.js













/** Runs a one-off task, shows its log, and ends as its essential container did. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, order, source, service: name } = await readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const cancelled = (0,last_word/* onCancelOfMain */.GT)();
    const memory = (0,run_task_state/* rememberTask */.X)(aws, 'both');
    let sent = false;
    const remember = (trace) => {
        sent = true;
        memory.remember(trace);
        if (trace.taskArn)
            writeTaskArn(trace.taskArn);
    };
    const tools = { clients, ecs: new ecs/* Ecs */.U6(clients), clock: clock/* systemClock */.m, log, cancelled, remember };
    const { revision, service } = await (0,prepare/* prepare */.i)(tools, order, source, name);
    (0,commands/* setOutputs */.n0)({ 'task-definition-arn': revision.arn });
    const result = await (0,run/* runTask */.ZZ)(tools, order, revision, service);
    writeOutputs(result);
    if (sent && leavesWork(result, cancelled)) {
        process.exitCode = 1;
        return;
    }
    memory.forget();
    (0,run_task_report/* concludeTask */.N)(result, log);
}
/** Whether a post step must look after the task. */
function leavesWork({ verdict }, cancelled) {
    return cancelled.aborted && (verdict === 'cancelled' || verdict === 'unknown');
}
/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn) {
    (0,commands/* setOutputs */.n0)({ 'task-arn': arn, 'run-task-arn': JSON.stringify([arn]) });
}
function writeOutputs({ verdict, reason, exitCode, logUrl }) {
    (0,commands/* setOutputs */.n0)({ verdict, reason, 'exit-code': exitCode === undefined ? '' : String(exitCode), 'log-url': logUrl });
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inLines),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);
/* harmony import */ var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4088);
/* harmony import */ var _recordtags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9405);




/**
 * What registering `after` would change against the registered `before`, ECS's own defaults aside. Tags count only where
 * `after` has some: a revision's record tags are no part of what was asked for.
 */
function differences(before, after) {
    return (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
/** Differences as lines, without the values of variables and secrets. */
function inLines(found) {
    return found.map((difference) => (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_recordtags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_recordtags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ registerRecorded),
/* harmony export */   h0: () => (/* binding */ recordTags),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   qb: () => (/* binding */ hasRecord)
/* harmony export */ });
/* unused harmony export withRecord */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


/** Tags of this prefix are Slipway's own: what a file has of them is of another revision. */
const PREFIX = 'slipway:';
/** A resource has at most so many tags, and a value so many characters (ECS, "Tagging your resources"). */
const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;
/** The tags that tell of a revision which commit, run and person it came from; what is not known is left out. */
function recordTags({ commit, run, actor }) {
    return Object.entries({ commit, run, actor })
        .map(([name, value]) => ({ key: `${PREFIX}${name}`, value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
/** Whether tags say that Slipway registered what has them. */
function hasRecord(tags) {
    return tags.some(({ key }) => String(key).startsWith(PREFIX));
}
/** `tags` without Slipway's own. */
function withoutRecord(tags) {
    return tags.filter(({ key }) => !String(key).startsWith(PREFIX));
}
/** `definition` with `record` among its tags, as far as there is room; the user's own tags all stay. */
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (why) => `The revision was registered without the tags that say where it comes from: ${why} Or set 'record-tags' to 'false'.`;
/**
 * Registers a task definition with its record tags, or without them where tagging is denied: then a notice says so.
 * @param register sends RegisterTaskDefinition
 * @param untagged what the notice says
 * @returns the new revision's ARN
 * @throws what `register` throws
 */
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
/** Whether the tags are what was refused: the right to tag, or an organization's tag policy. */
function isTagging(error) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    return ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && /ecs:TagResource/.test(text)) || /tag polic/i.test(text);
}
/** What a tag's value can hold: letters, digits, spaces and `_.:/=+-@`. */
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MOST_CHARACTERS)
        .replace(/_+$/, '');
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ registerPatiently)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

const ATTEMPTS = 8;
const CONCURRENT = /too many concurrent attempts/i;
/**
 * Registers `definition`. Jobs of a matrix that register revisions of one family at the same time are refused for a moment
 * (ECS: "Too many concurrent attempts to create a new revision of the specified family."), and try again.
 * @returns the new revision's ARN
 * @throws the SDK's error of RegisterTaskDefinition
 */
async function registerPatiently({ ecs, clock, cancelled }, definition) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ecs.registerTaskDefinition(definition);
        }
        catch (error) {
            if (!CONCURRENT.test((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)) || attempt >= ATTEMPTS || cancelled.aborted)
                throw error;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5), cancelled);
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

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _deployment_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);
/* harmony import */ var _deployment_register_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8904);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);






/**
 * Finds the service and the task definition, checks that the task can be started so, and registers a file that its
 * family's newest revision does not say already.
 * @throws {UserError} before anything is registered
 */
async function prepare(tools, order, source, serviceName) {
    const service = serviceName ? await findService(tools, order.cluster, serviceName) : undefined;
    if (source.kind !== 'file') {
        const revision = await findRevision(tools, source.kind === 'arn' ? source.arn : servingOf(service));
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, revision.definition, service);
        return { revision, service };
    }
    const { definition } = source;
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, definition, service);
    const arn = (await sameAsNewest(tools, definition)) ?? (await register(tools, definition));
    return { revision: { arn, definition }, service };
}
async function findService({ ecs }, cluster, name) {
    const { services } = await ecs.describeServices(cluster, [name]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The service could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
    });
    const service = services.find(({ status }) => status === 'ACTIVE');
    if (!service) {
        const found = services[0] ? `is ${services[0].status}` : 'does not exist';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The service '${name}' of cluster '${cluster}' ${found}: check the name, the cluster and the region.`);
    }
    return service;
}
/**
 * Reads a revision.
 * @param reference an ARN, `family:revision`, or a family for its newest
 * @throws {UserError}
 */
async function findRevision({ ecs }, reference) {
    try {
        const { taskDefinition } = await ecs.describeTaskDefinition(reference);
        return { definition: taskDefinition, arn: String(taskDefinition.taskDefinitionArn) };
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The task definition '${reference}' could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error)}`);
    }
}
/** The newest revision of the file's family, where it says the same; where it may not be read, the file is registered. */
async function sameAsNewest({ ecs, log }, definition) {
    const newest = await ecs.describeTaskDefinition(String(definition.family)).catch(() => undefined);
    if (!newest)
        return undefined;
    const { taskDefinition, tags } = newest;
    if ((0,_deployment_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .differences */ .t)({ ...taskDefinition, tags }, definition).length > 0)
        return undefined;
    const arn = String(taskDefinition.taskDefinitionArn);
    log.info(`${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(arn)} says the same as the file: nothing is registered`);
    return arn;
}
async function register(tools, definition) {
    try {
        const arn = await (0,_deployment_register_js__WEBPACK_IMPORTED_MODULE_2__/* .registerPatiently */ .E)(tools, definition);
        tools.log.info(`registered ${arn}`);
        return arn;
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:RegisterTaskDefinition', error));
    }
}
function servingOf(service) {
    return (service && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service)?.taskDefinition) ?? service?.taskDefinition ?? '';
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
    const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
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
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
/* harmony import */ var _src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9657);

const MINUTE_MS = 60_000;
/** A job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads `cluster`, or takes it from the services' ARNs; ECS's own name for "none given" is `default`. Refuses what cannot
 * be a service's name or ARN, one that is named twice, and services of different clusters or of another region.
 * @param services what input `input` names
 * @param region the step's
 */
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', CLUSTER, accepted) ?? '';
    for (const name of services.filter((candidate) => !SERVICE.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
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


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTaskDefinitionFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3751);
/* harmony import */ var _src_taskdef_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3130);
/* harmony import */ var _src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4088);





/** Reads the task definition that `input` names the file of; empty after a problem. */
async function readTaskDefinitionFile(inputs, input, path) {
    const before = inputs.problems.length;
    inputs.file(input, path);
    if (inputs.problems.length > before)
        return {};
    const place = { file: path, input };
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    const plain = (0,_src_taskdef_json_js__WEBPACK_IMPORTED_MODULE_3__/* .loadJson */ .F)(text, place);
    const loaded = plain ? { node: plain, findings: [] } : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 6256))).load(text, place);
    const { node, findings } = (0,_src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toTaskDefinition */ .iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,_src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, where);
    }
    return errors.length > 0 ? {} : (0,_src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(node);
}


/***/ })

};

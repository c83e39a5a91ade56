export const id = 8081;
export const ids = [8081];
export const modules = {

98352:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $0: () => (appSpecTaskDefinition),
  FT: () => (readAppSpec),
  UC: () => (appSpecOf),
  bz: () => (withoutHooks),
  mM: () => (balancedContainer),
  q$: () => (appSpecRevision),
  vJ: () => (makeAppSpec)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);



const SERVICE = 'AWS::ECS::Service';
const HOOKS = [
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
];
async function readAppSpec(text) {
    let value;
    try {
        value = await parse(text);
    }
    catch (error) {
        return { problem: `is neither valid JSON nor valid YAML (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})` };
    }
    const problem = problemOf(value);
    return problem ? { problem } : { spec: value };
}
async function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const { parse: parseYaml } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return parseYaml(text, { prettyErrors: false });
    }
}
function problemOf(value) {
    if (!isObject(value))
        return "is not an AppSpec file: it must be a mapping with 'version' and 'Resources'";
    const twice = repeated(value);
    if (twice)
        return `has the key '${twice}' twice in different letter case: leave one of them out`;
    const resources = get(value, 'resources');
    if (resources === undefined && get(value, 'files') !== undefined)
        return "is an AppSpec file for EC2, not for ECS: it must have 'Resources' with an AWS::ECS::Service";
    if (!Array.isArray(resources) || resources.length !== 1)
        return "must have a list 'Resources' with exactly one resource, the ECS service";
    const entries = isObject(resources[0]) ? Object.entries(resources[0]) : [];
    const [[name, resource] = []] = entries;
    if (entries.length !== 1 || !isObject(resource))
        return "must have one named resource: '- TargetService:' with 'Type' and 'Properties'";
    const type = get(resource, 'type');
    if (type !== SERVICE)
        return `has the resource '${name}' of the type '${String(type)}': it must be '${SERVICE}'`;
    return problemOfProperties(get(resource, 'properties')) ?? problemOfHooks(get(value, 'hooks'));
}
function problemOfProperties(properties) {
    if (!isObject(properties))
        return "has no 'Properties' with the service's 'LoadBalancerInfo'";
    const twice = repeated(properties);
    if (twice)
        return `has the property '${twice}' twice in different letter case: leave one of them out`;
    const balancer = get(properties, 'loadbalancerinfo');
    const [container, port] = isObject(balancer)
        ? [get(balancer, 'containername'), get(balancer, 'containerport')]
        : [undefined, undefined];
    if (typeof container !== 'string' || container === '' || !/^\d+$/.test(String(port)))
        return "must set 'ContainerName' and 'ContainerPort' in 'LoadBalancerInfo'";
    return undefined;
}
function problemOfHooks(hooks) {
    if (hooks === undefined || hooks === null)
        return undefined;
    if (!Array.isArray(hooks))
        return "must have a list of lifecycle events under 'Hooks'";
    for (const name of hooks.flatMap((hook) => (isObject(hook) ? Object.keys(hook) : []))) {
        if (HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase()))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, HOOKS);
        return `has a hook for '${name}', which is not a lifecycle event that runs a function: use one of ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    return undefined;
}
function balancedContainer(spec) {
    const balancer = get(propertiesOf(spec), 'loadbalancerinfo');
    return { name: String(get(balancer, 'containername')), port: Number(get(balancer, 'containerport')) };
}
function makeAppSpec({ containerName, containerPort, platformVersion }) {
    const Properties = {
        TaskDefinition: '',
        LoadBalancerInfo: { ContainerName: containerName, ContainerPort: containerPort },
        ...(platformVersion && { PlatformVersion: platformVersion }),
    };
    return { version: 0, Resources: [{ TargetService: { Type: SERVICE, Properties } }] };
}
function appSpecRevision(spec, taskDefinition) {
    const copy = structuredClone(spec);
    const properties = propertiesOf(copy);
    properties[keyOf(properties, 'taskdefinition') ?? 'TaskDefinition'] = taskDefinition;
    const members = Object.entries(copy).map(([key, value]) => `${JSON.stringify(key)}:${textOf(key, value)}`);
    const content = `{${members.join(',')}}`;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
    return { revisionType: 'AppSpecContent', appSpecContent: { content, sha256 } };
}
function textOf(key, value) {
    const isVersion = key.toLowerCase() === 'version' && typeof value === 'number' && Number.isInteger(value);
    return isVersion ? value.toFixed(1) : JSON.stringify(value);
}
async function appSpecOf(revision) {
    const { content } = (revision?.revisionType === 'String' ? revision.string : revision?.appSpecContent) ?? {};
    if (content === undefined)
        return undefined;
    const read = await readAppSpec(content);
    return 'spec' in read ? read.spec : undefined;
}
function appSpecTaskDefinition(spec) {
    return String(get(propertiesOf(spec), 'taskdefinition') ?? '');
}
function withoutHooks(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([key]) => key.toLowerCase() !== 'hooks'));
}
function propertiesOf(spec) {
    const [resources] = get(spec, 'resources');
    const [resource] = Object.values(resources);
    return get(resource, 'properties');
}
function repeated(value) {
    const names = Object.keys(value).map((key) => key.toLowerCase());
    const at = names.findIndex((name, index) => names.indexOf(name) !== index);
    return Object.keys(value)[at];
}
function keyOf(value, name) {
    return Object.keys(value).find((key) => key.toLowerCase() === name);
}
function get(value, name) {
    const key = keyOf(value, name);
    return key === undefined ? undefined : value[key];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


}),

60536:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (CodeDeploy)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21665);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29298);



class UnusableAnswer extends Error {
    name = 'UnusableAnswer';
    $metadata = {};
    constructor(operation, member) {
        super(`the response to ${operation} has no '${member}'`);
    }
}
class CodeDeploy {
    #clients;
    #limit;
    constructor(clients, limit) {
        this.#clients = clients;
        this.#limit = limit;
    }
    within(limit) {
        return new CodeDeploy(this.#clients, (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(this.#limit, limit));
    }
    async createDeployment(input) {
        const { CreateDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const { output, date } = await this.#call(new CreateDeploymentCommand(input), input, true);
        if (!output.deploymentId)
            throw new UnusableAnswer('CreateDeployment', 'deploymentId');
        return { id: output.deploymentId, date };
    }
    async deployment(deploymentId) {
        const { GetDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { deploymentId };
        const { output, date } = await this.#call(new GetDeploymentCommand(input), input);
        if (!output.deploymentInfo?.status)
            throw new UnusableAnswer('GetDeployment', 'deploymentInfo');
        return cleaned({ ...output.deploymentInfo, deploymentId, ...(date > 0 && { readAt: date / 1000 }) });
    }
    async group({ application, group }) {
        const { GetDeploymentGroupCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { applicationName: application, deploymentGroupName: group };
        const { output, date } = await this.#call(new GetDeploymentGroupCommand(input), input);
        if (!output.deploymentGroupInfo)
            throw new UnusableAnswer('GetDeploymentGroup', 'deploymentGroupInfo');
        return { info: output.deploymentGroupInfo, date };
    }
    async configurationPlatform(deploymentConfigName) {
        const { GetDeploymentConfigCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { deploymentConfigName };
        const { output } = await this.#call(new GetDeploymentConfigCommand(input), input);
        return output.deploymentConfigInfo?.computePlatform;
    }
    async stopDeployment(deploymentId, autoRollbackEnabled) {
        const { StopDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { deploymentId, autoRollbackEnabled };
        await this.#call(new StopDeploymentCommand(input), input);
    }
    async targetIds(deploymentId) {
        const { ListDeploymentTargetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { deploymentId };
        const { output } = await this.#call(new ListDeploymentTargetsCommand(input), input);
        return output.targetIds ?? [];
    }
    async target(deploymentId, targetIds) {
        const { BatchGetDeploymentTargetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 90405));
        const input = { deploymentId, targetIds };
        const { output } = await this.#call(new BatchGetDeploymentTargetsCommand(input), input);
        return output.deploymentTargets?.find(({ ecsTarget }) => ecsTarget)?.ecsTarget;
    }
    async #call(command, input, isOnce = false) {
        const client = await (isOnce ? this.#clients.codeDeployOnce() : this.#clients.codeDeploy());
        const send = (signal) => (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callJson */ .X)(client, command, input, signal);
        return this.#limit ? (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .endedAt */ .u5)(this.#limit, send) : send();
    }
}
function cleaned(info) {
    const { errorInformation: error } = info;
    if (!error?.message)
        return info;
    return { ...info, errorInformation: { ...error, message: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(error.message) } };
}


}),

20833:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (rollsBack),
  h: () => (hasEnded)
});
const ENDED = new Set(['Succeeded', 'Failed', 'Stopped']);
function hasEnded({ status }) {
    return ENDED.has(status);
}
function rollsBack({ creator, rollbackInfo }) {
    return creator === 'codeDeployRollback' || rollbackInfo?.rollbackTriggeringDeploymentId !== undefined;
}


}),

18081:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (withTaskDefinition),
  T: () => (latestOf),
  readDeployments: () => (readDeployments)
});
var _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60536);
var _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98352);
var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2308);


async function readDeployments({ clients }, service, group) {
    const codeDeploy = new _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeDeploy */ .R(clients);
    try {
        const { info } = await codeDeploy.group(group);
        return (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeployments */ .JX)(service, await latestOf(codeDeploy, info));
    }
    catch {
        return (0,_view_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeployments */ .JX)(service);
    }
}
async function latestOf(codeDeploy, { lastAttemptedDeployment }) {
    const { deploymentId } = lastAttemptedDeployment ?? {};
    return deploymentId === undefined ? undefined : withTaskDefinition(await codeDeploy.deployment(deploymentId));
}
async function withTaskDefinition(info) {
    const spec = await (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .appSpecOf */ .UC)(info.revision);
    return { info, ...(spec && { taskDefinition: (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .appSpecTaskDefinition */ .$0)(spec) }) };
}


}),

2308:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JX: () => (withDeployments),
  PE: () => (deploymentOf),
  de: () => (whereOf)
});
var _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20833);

function deploymentOf({ id, externalId }) {
    return externalId ?? id;
}
function withDeployments(service, latest) {
    const { taskSets = [], deployments: _, codeDeployment: __, ...rest } = service;
    const isOpen = latest !== undefined && !(0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(latest.info);
    const isShifting = isOpen && latest.info.instanceTerminationWaitTimeStarted !== true;
    const others = taskSets.map((taskSet) => ofTaskSet(taskSet, latest, isShifting));
    const isListed = others.some(({ id }) => id === latest?.info.deploymentId);
    const shown = isShifting && !isListed ? [ofLatest(service, latest), ...others] : others;
    return {
        ...rest,
        taskSets,
        deployments: shown.toSorted((a, b) => rank(a) - rank(b)),
        ...(isOpen && { codeDeployment: { id: latest.info.deploymentId, where: whereOf(latest.info) } }),
    };
}
function rank({ status }) {
    return status === 'PRIMARY' ? 0 : 1;
}
function ofTaskSet(taskSet, latest, isShifting) {
    const { taskDefinition, runningCount, pendingCount = 0, computedDesiredCount, createdAt = 0, updatedAt } = taskSet;
    const id = deploymentOf(taskSet);
    const isLatest = id === latest?.info.deploymentId;
    return {
        id,
        taskDefinition,
        desiredCount: computedDesiredCount,
        pendingCount,
        runningCount,
        createdAt: isLatest ? (latest?.info.createTime ?? createdAt) : createdAt,
        updatedAt: updatedAt ?? createdAt,
        ...statusOf(taskSet, isLatest, latest, isShifting),
    };
}
function statusOf({ status }, isLatest, latest, isShifting) {
    if (isShifting) {
        if (isLatest)
            return { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' };
        return { status: status === 'PRIMARY' ? 'ACTIVE' : status, rolloutState: 'COMPLETED' };
    }
    if (status === 'PRIMARY')
        return { status, rolloutState: 'COMPLETED' };
    const hasFailed = isLatest && latest?.info.status !== 'Succeeded';
    return { status, rolloutState: hasFailed ? 'FAILED' : 'COMPLETED' };
}
function ofLatest({ taskSets = [], desiredCount, taskDefinition: shown }, latest) {
    const { info, taskDefinition } = latest;
    const isRollback = (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rollsBack */ .c)(info);
    const serving = isRollback ? restoredBy(info, taskSets) : taskSets.find(({ status }) => status === 'PRIMARY');
    const createdAt = info.createTime ?? 0;
    return {
        id: info.deploymentId,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        taskDefinition: (isRollback ? undefined : taskDefinition) ?? serving?.taskDefinition ?? shown ?? '',
        desiredCount: isRollback ? (serving?.computedDesiredCount ?? desiredCount) : desiredCount,
        pendingCount: 0,
        runningCount: 0,
        createdAt,
        updatedAt: createdAt,
    };
}
function restoredBy({ rollbackInfo }, taskSets) {
    const others = taskSets.filter((one) => deploymentOf(one) !== rollbackInfo?.rollbackTriggeringDeploymentId);
    return others.find(({ status }) => status === 'PRIMARY') ?? others[0];
}
function whereOf({ status, instanceTerminationWaitTimeStarted: isThrough }) {
    if (isThrough)
        return 'waiting for the old tasks to be terminated';
    return status === 'Ready'
        ? 'waiting to be continued, because its deployment group waits before it shifts traffic'
        : '';
}


})

};

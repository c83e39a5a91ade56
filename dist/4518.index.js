export const id = 4518;
export const ids = [4518,8081];
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

44518:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  prepareCodeDeploy: () => (prepareCodeDeploy)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22529);
var _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60536);
var _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98352);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18081);
var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2308);





async function prepareCodeDeploy(context, targets, request) {
    const codeDeploy = new _codedeploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeDeploy */ .R(context.clients);
    const own = targets.filter(({ service }) => service.deploymentController?.type === 'CODE_DEPLOY');
    const problem = forSeveral(own, request) ?? (await ofRequest(codeDeploy, request));
    if (problem)
        return { targets, refused: new Map(own.map(({ name }) => [name, problem])) };
    const spec = request.appSpec && (await (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpec */ .FT)(request.appSpec.text));
    if (spec && 'problem' in spec) {
        const reason = `The AppSpec file '${request.appSpec?.path}' ${spec.problem}.`;
        return { targets, refused: new Map(own.map(({ name }) => [name, { by: 'input', reason }])) };
    }
    const prepared = await Promise.all(targets.map((target) => own.includes(target) ? prepareOne(codeDeploy, target, request, spec?.spec) : Promise.resolve({ target })));
    const refused = new Map();
    prepared.forEach((one, index) => {
        if ('refused' in one)
            refused.set(targets[index].name, one.refused);
    });
    return {
        targets: prepared.map((one, index) => ('target' in one ? one.target : targets[index])),
        refused,
    };
}
function forSeveral(own, { application, group }) {
    if (own.length < 2 || !(application || group))
        return undefined;
    const names = own.map(({ service }) => `'${service.serviceName}'`).join(', ');
    const input = group ? 'codedeploy-deployment-group' : 'codedeploy-application';
    const reason = `Input '${input}' is '${group || application}', but this step deploys ${own.length} services with CodeDeploy (${names}): remove it, or use a separate step for each service.`;
    return { by: 'input', reason };
}
async function ofRequest(codeDeploy, { configuration, members }) {
    const { volumeConfigurations, deploymentConfiguration } = members;
    const [unsupported] = [
        ...(volumeConfigurations ? ['service-managed-ebs-volume'] : []),
        ...(deploymentConfiguration?.deploymentCircuitBreaker ? ['circuit-breaker'] : []),
        ...(deploymentConfiguration?.earlySuccessCriteria ? ['early-success-percent'] : []),
    ];
    if (unsupported) {
        const reason = `Input '${unsupported}' is set, but ECS accepts it only with the deployment controller ECS: remove it for services that CodeDeploy deploys.`;
        return { by: 'input', reason };
    }
    if (!configuration)
        return undefined;
    const said = `Input 'codedeploy-deployment-config' is '${configuration}', which`;
    try {
        const platform = await codeDeploy.configurationPlatform(configuration);
        if (platform === undefined || platform === 'ECS')
            return undefined;
        return { by: 'input', reason: `${said} is a deployment configuration for ${platform}: use one for ECS.` };
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'DeploymentConfigDoesNotExistException')
            return undefined;
        return { by: 'input', reason: `${said} does not exist in this account and Region: check its name.` };
    }
}
async function prepareOne(codeDeploy, target, request, spec) {
    const { service } = target;
    const name = groupNameOf(service, request);
    try {
        const { info, date } = await codeDeploy.group(name);
        const problem = problemOfGroup(service, name, info);
        if (problem)
            return { refused: { by: 'input', reason: problem } };
        const appSpec = spec ?? specOf(service);
        if (!appSpec)
            return { refused: { by: 'input', reason: withoutBalancer(service) } };
        const latest = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .T)(codeDeploy, info);
        const { description, configuration } = request;
        const { deploymentId: lastAttempted } = info.lastAttemptedDeployment ?? {};
        return {
            target: {
                ...target,
                service: (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeployments */ .JX)(service, latest),
                codeDeploy: {
                    ...name,
                    appSpec,
                    container: (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .balancedContainer */ .mM)(appSpec),
                    ...(description && { description }),
                    ...(configuration && { configuration }),
                    ...(lastAttempted && { lastAttempted }),
                    readAt: (Number.isNaN(date) ? 0 : date) / 1000,
                },
            },
        };
    }
    catch (error) {
        return { refused: unreadable(service, name, error) };
    }
}
function groupNameOf(service, { application, group }) {
    const suffix = `${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(service.clusterArn)}-${service.serviceName}`;
    return { application: application || `AppECS-${suffix}`, group: group || `DgpECS-${suffix}` };
}
function problemOfGroup(service, { application, group }, { computePlatform = 'ECS', ecsServices = [] }) {
    const named = `The deployment group '${group}' of the application '${application}'`;
    if (computePlatform !== 'ECS')
        return `${named} deploys to ${computePlatform}, not to ECS: set 'codedeploy-application' and 'codedeploy-deployment-group' to those of '${service.serviceName}'.`;
    const cluster = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(service.clusterArn);
    const isIts = ecsServices.some(({ clusterName = '', serviceName }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(clusterName) === cluster && serviceName === service.serviceName);
    if (isIts || ecsServices.length === 0)
        return undefined;
    const [other] = ecsServices;
    return `${named} deploys the service '${other?.serviceName}' of cluster '${other?.clusterName}', not '${service.serviceName}' of '${cluster}': set 'codedeploy-deployment-group' to the group of that service.`;
}
function specOf(service) {
    const { taskSets = [], loadBalancers = [] } = service;
    const active = taskSets.find(({ status }) => status === 'PRIMARY');
    const [balancer] = active?.loadBalancers?.length ? active.loadBalancers : loadBalancers;
    const { containerName, containerPort } = balancer ?? {};
    if (typeof containerName !== 'string' || typeof containerPort !== 'number')
        return undefined;
    const { platformVersion } = service;
    const isPinned = platformVersion !== undefined && platformVersion !== 'LATEST';
    return (0,_codedeploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .makeAppSpec */ .vJ)({ containerName, containerPort, ...(isPinned && { platformVersion }) });
}
function withoutBalancer({ serviceName }) {
    return `The service '${serviceName}' has no load balancer, so its AppSpec file cannot be created: set 'codedeploy-appspec' to a file.`;
}
function unreadable(service, { application, group }, error) {
    const { name } = error instanceof Error ? error : { name: '' };
    const hint = `create it, or set 'codedeploy-application' and 'codedeploy-deployment-group' to the ones that deploy '${service.serviceName}'`;
    if (name === 'ApplicationDoesNotExistException')
        return {
            by: 'input',
            reason: `The CodeDeploy application '${application}' was not found in this account and Region: ${hint}.`,
        };
    if (name === 'DeploymentGroupDoesNotExistException')
        return {
            by: 'input',
            reason: `The CodeDeploy application '${application}' has no deployment group '${group}': ${hint}.`,
        };
    const by = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .failureKind */ .zU)(error) === 'refused' ? 'input' : 'aws';
    return { by, reason: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)('codedeploy:GetDeploymentGroup', error) };
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

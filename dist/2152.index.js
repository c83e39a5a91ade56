export const id = 2152;
export const ids = [2152];
export const modules = {

24754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kf: () => (ECS_SERVICE),
  Vy: () => (repeatedHooks),
  Zh: () => (keyInAnyCase),
  _W: () => (inAnyCase),
  qR: () => (appSpecProblem)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22672);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);




const ECS_SERVICE = 'AWS::ECS::Service';
const MAX_PORT = 65_535;
const MAX_BASE = 100_000;
const MAX_WEIGHT = 1000;
const MAX_SHOWN = 60;
const HOOKS = [
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
];
const VERSIONS = [0, 1];
const KEYS = {
    '': ['version', 'Resources', 'Hooks'],
    Resources: ['Type', 'Properties'],
    Properties: [
        'TaskDefinition',
        'LoadBalancerInfo',
        'PlatformVersion',
        'NetworkConfiguration',
        'CapacityProviderStrategy',
    ],
    LoadBalancerInfo: ['ContainerName', 'ContainerPort'],
    NetworkConfiguration: ['AwsvpcConfiguration'],
    AwsvpcConfiguration: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
    CapacityProviderStrategy: ['CapacityProvider', 'Base', 'Weight'],
};
function appSpecProblem(value) {
    if (value === null || value === undefined)
        return "is empty; expected a mapping with 'version' and 'Resources'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return "is not a valid AppSpec file; expected a mapping with 'version' and 'Resources'";
    const resources = inAnyCase(value, 'resources');
    if (resources === undefined && inAnyCase(value, 'files') !== undefined)
        return "is an AppSpec file for EC2, not for ECS; expected 'Resources' with an AWS::ECS::Service";
    return (problemOfKeys(value, '') ??
        problemOfVersion(inAnyCase(value, 'version')) ??
        problemOfResources(resources) ??
        problemOfHooks(inAnyCase(value, 'hooks')));
}
function problemOfKeys(value, of) {
    const names = Object.keys(value);
    const lower = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => lower.indexOf(lower[index]) !== index);
    if (twice)
        return `has the '${twice}' key twice, with different capitalization: remove one of them`;
    const known = KEYS[of];
    for (const name of names) {
        if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        if (near && inAnyCase(value, near.toLowerCase()) === undefined)
            return `has the '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(name, MAX_SHOWN)}' key${of && ` in '${of}'`}, which is misspelled; did you mean '${near}'?`;
    }
    return undefined;
}
function problemOfVersion(version) {
    if (version === undefined || version === null)
        return undefined;
    const isNumber = typeof version === 'number' || (typeof version === 'string' && version.trim() !== '');
    return isNumber && VERSIONS.includes(Number(version))
        ? undefined
        : `has the version '${shown(version)}', which CodeDeploy does not accept; expected 0.0`;
}
function problemOfResources(resources) {
    if (!Array.isArray(resources) || resources.length !== 1)
        return "has no valid 'Resources' list; expected exactly one resource, the ECS service";
    const entries = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resources[0]) ? Object.entries(resources[0]) : [];
    if (entries.length > 1) {
        const names = entries.map(([name]) => `'${name}'`).join(' and ');
        return `has ${names} in the first entry of 'Resources'; expected exactly one resource, the ECS service`;
    }
    const [[name, resource] = []] = entries;
    if (name === undefined || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resource))
        return "has no named resource in 'Resources'; expected '- TargetService:' with 'Type' and 'Properties'";
    const keys = problemOfKeys(resource, 'Resources');
    if (keys)
        return keys;
    const type = inAnyCase(resource, 'type');
    if (type === undefined)
        return `has the resource '${name}' without a 'Type': add 'Type: ${ECS_SERVICE}'`;
    if (type !== ECS_SERVICE)
        return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${ECS_SERVICE}'`;
    return problemOfProperties(inAnyCase(resource, 'properties'));
}
function problemOfProperties(properties) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties))
        return "has no valid 'Properties'; expected a mapping with the service's 'LoadBalancerInfo'";
    return (problemOfKeys(properties, 'Properties') ??
        problemOfBalancer(inAnyCase(properties, 'loadbalancerinfo')) ??
        problemOfPlatform(inAnyCase(properties, 'platformversion')) ??
        problemOfNetwork(inAnyCase(properties, 'networkconfiguration')) ??
        problemOfStrategy(inAnyCase(properties, 'capacityproviderstrategy')));
}
function problemOfBalancer(balancer) {
    const lacking = "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(balancer))
        return lacking;
    const keys = problemOfKeys(balancer, 'LoadBalancerInfo');
    if (keys)
        return keys;
    const [container, port] = [inAnyCase(balancer, 'containername'), inAnyCase(balancer, 'containerport')];
    if (container === undefined || container === '' || container === null || port === undefined || port === null)
        return lacking;
    if (typeof container !== 'string')
        return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
    return isWhole(port, 1, MAX_PORT)
        ? undefined
        : `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MAX_PORT}`;
}
function problemOfPlatform(platform) {
    return platform === undefined || platform === null || typeof platform === 'string'
        ? undefined
        : `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
}
function problemOfNetwork(network) {
    if (network === undefined || network === null)
        return undefined;
    const lacking = "has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(network))
        return lacking;
    const keys = problemOfKeys(network, 'NetworkConfiguration');
    if (keys)
        return keys;
    const awsvpc = inAnyCase(network, 'awsvpcconfiguration');
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(awsvpc))
        return lacking;
    const misspelled = problemOfKeys(awsvpc, 'AwsvpcConfiguration');
    if (misspelled)
        return misspelled;
    const [subnets, groups, address] = ['subnets', 'securitygroups', 'assignpublicip'].map((key) => inAnyCase(awsvpc, key));
    if (!isList(subnets) || subnets.length === 0)
        return "has no valid 'Subnets'; expected a list of subnet IDs";
    if (groups !== undefined && groups !== null && !isList(groups))
        return "has 'SecurityGroups' that are not valid; expected a list of security group IDs";
    return address === undefined || address === null || address === 'ENABLED' || address === 'DISABLED'
        ? undefined
        : `has the AssignPublicIp '${shown(address)}', which is not valid; expected ENABLED or DISABLED`;
}
function isList(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}
function problemOfStrategy(strategy) {
    if (strategy === undefined || strategy === null)
        return undefined;
    if (!Array.isArray(strategy))
        return "has a 'CapacityProviderStrategy' that is not valid; expected a list";
    for (const entry of strategy) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
            return "has an entry in 'CapacityProviderStrategy' that is not valid; expected a mapping";
        const keys = problemOfKeys(entry, 'CapacityProviderStrategy');
        if (keys)
            return keys;
        const provider = inAnyCase(entry, 'capacityprovider');
        if (typeof provider !== 'string' || provider === '')
            return "has an entry in 'CapacityProviderStrategy' without a 'CapacityProvider': set it to the provider's name";
        for (const [name, most] of [['Base', MAX_BASE], ['Weight', MAX_WEIGHT]]) {
            const number = inAnyCase(entry, name.toLowerCase());
            if (number !== undefined && number !== null && !isWhole(number, 0, most))
                return `has the ${name} '${shown(number)}' for the capacity provider '${provider}'; expected a whole number from 0 to ${most}`;
        }
    }
    return undefined;
}
function isWhole(value, least, most) {
    const isNumber = (typeof value === 'number' || typeof value === 'string') && /^\d{1,9}$/.test(String(value));
    return isNumber && Number(value) >= least && Number(value) <= most;
}
function problemOfHooks(hooks) {
    if (hooks === undefined || hooks === null)
        return undefined;
    if (!Array.isArray(hooks))
        return "has 'Hooks' that are not valid; expected a list of lifecycle events";
    for (const hook of hooks) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook))
            return "has an entry in 'Hooks' that is not valid; expected a lifecycle event with its Lambda function";
        for (const [name, target] of Object.entries(hook)) {
            const problem = problemOfHook(name, target);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function repeatedHooks(spec) {
    const hooks = inAnyCase(spec, 'hooks');
    const named = (Array.isArray(hooks) ? hooks : []).flatMap((hook) => ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook) ? Object.keys(hook) : []));
    return HOOKS.filter((event) => named.filter((name) => name.toLowerCase() === event.toLowerCase()).length > 1);
}
function problemOfHook(name, target) {
    if (!HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, HOOKS);
        return `has a hook for '${name}', which is not a valid lifecycle event; expected ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    if (typeof target !== 'string' || target.trim() === '')
        return `has the hook '${name}' without a Lambda function: set it to the function's name or ARN`;
    const isOfLambda = !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isArn */ .EH)(target) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:./.test(target);
    return isOfLambda
        ? undefined
        : `has the hook '${name}' set to '${shown(target)}', which is not the ARN of a Lambda function: set it to the function's name or ARN`;
}
function shown(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_SHOWN);
}
function keyInAnyCase(value, name) {
    return Object.keys(value).find((key) => key.toLowerCase() === name);
}
function inAnyCase(value, name) {
    const key = keyInAnyCase(value, name);
    return key === undefined ? undefined : value[key];
}


}),

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
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24754);



async function readAppSpec(text) {
    const read = await parse(text);
    if ('problem' in read)
        return read;
    const problem = (0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecProblem */ .qR)(read.value);
    return problem ? { problem } : { spec: read.value };
}
async function parse(text) {
    const value = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (value !== undefined)
        return { value };
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4213)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    const { node, findings } = load(text, {});
    const [finding] = findings;
    if (!finding)
        return { value: node && plainValue(node) };
    const { line = 1, column = 1 } = finding.origin;
    return { problem: `is neither valid JSON nor valid YAML (line ${line}, column ${column}: ${finding.message})` };
}
function plainValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainValue);
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
}
function balancedContainer(spec) {
    const balancer = (0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(propertiesOf(spec), 'loadbalancerinfo');
    return { name: String((0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(balancer, 'containername')), port: Number((0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(balancer, 'containerport')) };
}
function makeAppSpec({ containerName, containerPort, platformVersion }) {
    const Properties = {
        TaskDefinition: '',
        LoadBalancerInfo: { ContainerName: containerName, ContainerPort: containerPort },
        ...(platformVersion && { PlatformVersion: platformVersion }),
    };
    return { version: 0, Resources: [{ TargetService: { Type: _appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ECS_SERVICE */ .Kf, Properties } }] };
}
function appSpecRevision(spec, taskDefinition) {
    const copy = structuredClone(spec);
    const properties = propertiesOf(copy);
    properties[(0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .keyInAnyCase */ .Zh)(properties, 'taskdefinition') ?? 'TaskDefinition'] = taskDefinition;
    const members = Object.entries(copy).map(([key, value]) => `${JSON.stringify(key)}:${textOf(key, value)}`);
    const content = `{${members.join(',')}}`;
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
    return { revisionType: 'AppSpecContent', appSpecContent: { content, sha256 } };
}
function textOf(key, value) {
    const isVersion = key.toLowerCase() === 'version' && typeof value === 'number' && Number.isInteger(value);
    return isVersion ? value.toFixed(1) : JSON.stringify(value);
}
async function appSpecOf(revision, readText) {
    const { content, sha256 } = (revision?.revisionType === 'String' ? revision.string : revision?.appSpecContent) ?? {};
    const text = content ?? (sha256 ? await readText(sha256) : undefined);
    if (text === undefined)
        return undefined;
    const read = await parse(text);
    return 'value' in read && hasService(read.value) ? read.value : undefined;
}
function hasService(value) {
    const resources = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? (0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(value, 'resources') : undefined;
    const [resource] = Array.isArray(resources) && (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources[0]) ? Object.values(resources[0]) : [];
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resource) && (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(resource, 'properties'));
}
function appSpecTaskDefinition(spec) {
    return String((0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(propertiesOf(spec), 'taskdefinition') ?? '');
}
function withoutHooks(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([key]) => key.toLowerCase() !== 'hooks'));
}
function propertiesOf(spec) {
    const [resources] = (0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(spec, 'resources');
    const [resource] = Object.values(resources);
    return (0,_appspec_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .inAnyCase */ ._W)(resource, 'properties');
}


}),

60536:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (CodeDeploy)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21665);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69232);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85616);
var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30706);
var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29298);
var _appspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98352);





class CodeDeploy {
    pace;
    #clients;
    #limit;
    constructor(clients, limit, pace = new _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Pace */ .o()) {
        this.#clients = clients;
        this.#limit = limit;
        this.pace = pace;
    }
    within(limit) {
        return new CodeDeploy(this.#clients, (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .earlier */ .X)(this.#limit, limit), this.pace);
    }
    async createDeployment(input) {
        const { CreateDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const { output, date } = await this.#call(new CreateDeploymentCommand(input), input, true);
        const { deploymentId: id } = output;
        if (typeof id !== 'string' || id === '')
            throw new _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableResponse */ .PV('CreateDeployment', "'deploymentId'");
        return { id, date };
    }
    async deployment(deploymentId) {
        const { GetDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentId };
        const { output, date } = await this.#call(new GetDeploymentCommand(input), input);
        const info = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anObject */ .jz)(output.deploymentInfo, 'GetDeployment', 'deploymentInfo');
        if (typeof info.status !== 'string')
            throw new _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableResponse */ .PV('GetDeployment', "'status'");
        return cleaned({ ...info, deploymentId, ...(date > 0 && { readAt: date / 1000 }) });
    }
    async group({ application, group }) {
        const { GetDeploymentGroupCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { applicationName: application, deploymentGroupName: group };
        const { output, date } = await this.#call(new GetDeploymentGroupCommand(input), input);
        const info = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .anObject */ .jz)(output.deploymentGroupInfo, 'GetDeploymentGroup', 'deploymentGroupInfo');
        checkGroup(info);
        return { info, date };
    }
    appSpec({ applicationName = '', revision }) {
        return (0,_appspec_js__WEBPACK_IMPORTED_MODULE_3__/* .appSpecOf */ .UC)(revision, (sha256) => this.#appSpecText(applicationName, sha256));
    }
    async #appSpecText(applicationName, sha256) {
        const { GetApplicationRevisionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = {
            applicationName,
            revision: { revisionType: 'AppSpecContent', appSpecContent: { sha256 } },
        };
        const { output } = await this.#call(new GetApplicationRevisionCommand(input), input);
        return output.revision?.appSpecContent?.content ?? undefined;
    }
    async configurationPlatform(deploymentConfigName) {
        const { GetDeploymentConfigCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentConfigName };
        const { output } = await this.#call(new GetDeploymentConfigCommand(input), input);
        return output.deploymentConfigInfo?.computePlatform;
    }
    async continueDeployment(deploymentId) {
        const { ContinueDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentId, deploymentWaitType: 'READY_WAIT' };
        await this.#call(new ContinueDeploymentCommand(input), input);
    }
    async stopDeployment(deploymentId, autoRollbackEnabled) {
        const { StopDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentId, autoRollbackEnabled };
        const { output } = await this.#call(new StopDeploymentCommand(input), input);
        if (typeof output.status !== 'string')
            throw new _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableResponse */ .PV('StopDeployment', "'status'");
    }
    async targetIds(deploymentId) {
        const { ListDeploymentTargetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentId };
        const { output } = await this.#call(new ListDeploymentTargetsCommand(input), input);
        return (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)(output.targetIds ?? [], 'ListDeploymentTargets', 'targetIds');
    }
    async target(deploymentId, targetIds) {
        const { BatchGetDeploymentTargetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8437)]).then(__webpack_require__.bind(__webpack_require__, 98437));
        const input = { deploymentId, targetIds };
        const { output } = await this.#call(new BatchGetDeploymentTargetsCommand(input), input);
        const targets = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)(output.deploymentTargets ?? [], 'BatchGetDeploymentTargets', 'deploymentTargets');
        return targets.find(({ ecsTarget }) => ecsTarget)?.ecsTarget;
    }
    async #call(command, input, isOnce = false) {
        const client = await (isOnce ? this.#clients.codeDeployOnce() : this.#clients.codeDeploy());
        const send = (signal) => (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .callJson */ .X)(client, command, input, signal);
        return this.#limit ? (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .endedAt */ .u5)(this.#limit, send) : send();
    }
}
function cleaned(info) {
    const { errorInformation: error } = info;
    if (!error?.message)
        return info;
    return { ...info, errorInformation: { ...error, message: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanSentence */ .b4)(error.message) } };
}
function checkGroup({ computePlatform = '', deploymentConfigName = '', ...group }) {
    const operation = 'GetDeploymentGroup';
    const isText = (value) => typeof value === 'string';
    for (const [name, value] of Object.entries({ computePlatform, deploymentConfigName }))
        if (!isText(value))
            throw new _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableResponse */ .PV(operation, `'${name}'`);
    const services = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .aList */ .u0)((group.ecsServices ?? []), operation, 'ecsServices');
    for (const { clusterName, serviceName } of services)
        if (!isText(clusterName) || !isText(serviceName))
            throw new _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UnusableResponse */ .PV(operation, "'ecsServices'");
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

62152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  codeDeployController: () => (codeDeployController),
  prepareCodeDeploy: () => (prepareCodeDeploy),
  readDeployments: () => (readDeployments),
  readTargetHistory: () => (readTargetHistory)
});

// EXTERNAL MODULE: ./build/src/codedeploy/codedeploy.js
var codedeploy = __webpack_require__(60536);
// EXTERNAL MODULE: ./build/src/controller/ecs/assess.js
var assess = __webpack_require__(48044);
// EXTERNAL MODULE: ./build/src/controller/ecs/create.js
var create = __webpack_require__(69258);
// EXTERNAL MODULE: ./build/src/controller/ecs/restore.js
var restore = __webpack_require__(53462);
// EXTERNAL MODULE: ./build/src/controller/poll-until-visible.js
var poll_until_visible = __webpack_require__(47395);
// EXTERNAL MODULE: ./build/src/codedeploy/model.js
var model = __webpack_require__(20833);
// EXTERNAL MODULE: ./build/src/diagnosis/cause.js
var cause = __webpack_require__(21240);
var ecs_model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/controller/first-task-set.js
var first_task_set = __webpack_require__(55953);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/view.js


function deploymentOf({ id, externalId }) {
    return externalId ?? id;
}
function withDeployments(service, latest) {
    const { taskSets = [], deployments: _, codeDeployment: __, ...rest } = service;
    const isOpen = latest !== undefined && !(0,model.h)(latest.info);
    const isListed = taskSets.some((taskSet) => deploymentOf(taskSet) === latest?.info.deploymentId);
    const isKnown = isListed || latest?.taskDefinition !== undefined || (isOpen && (0,model.c)(latest.info));
    const isShifting = isOpen && isKnown && latest.info.instanceTerminationWaitTimeStarted !== true;
    const others = taskSets.map((taskSet) => ofTaskSet(service, taskSet, latest, isShifting));
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
function ofTaskSet(service, taskSet, latest, isShifting) {
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
        ...((0,first_task_set.p)(service, taskSet) && { rolloutState: 'FAILED' }),
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
    const isRollback = (0,model.c)(info);
    const serving = isRollback ? restoredBy(info, taskSets) : taskSets.find(({ status }) => status === 'PRIMARY');
    const createdAt = info.createTime ?? 0;
    return {
        id: info.deploymentId,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        taskDefinition: (isRollback ? serving?.taskDefinition : taskDefinition) ?? shown,
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
function whereOf({ status, instanceTerminationWaitTimeStarted: hasShifted }) {
    if (hasShifted)
        return 'waiting for the old tasks to be terminated';
    return status === 'Ready'
        ? 'waiting to be continued, because its deployment group is configured to wait before traffic is shifted'
        : '';
}

;// CONCATENATED MODULE: ./build/src/controller/codedeploy/assess.js





function assess_assess(own, observation) {
    const { service, codeDeploy } = observation;
    const info = codeDeploy?.deployment;
    const newer = service && newerOf(own, service, codeDeploy);
    const completedAt = codeDeploy?.shiftedAt ?? (info?.status === 'Succeeded' ? info.completeTime : undefined);
    const progress = progressOf(codeDeploy);
    const where = progress && eventOf(codeDeploy?.target) ? `in ${progress}` : progress;
    return {
        state: assessState(own, observation),
        isObserved: service !== undefined || info !== undefined,
        isByServiceDeployment: info !== undefined,
        ...(completedAt !== undefined && { completedAt }),
        ...(newer && { newer }),
        isReplaced: service !== undefined && newer !== undefined && (0,assess.i2)(own, service) !== undefined,
        isPrimary: service !== undefined && (0,ecs_model.Os)(service)?.id === own.id,
        isUnmoved: info !== undefined && !codeDeploy?.rollback && (!(0,model.h)(info) || info.status === 'Stopped'),
        isPaused: info?.status === 'Ready',
        ...(info?.status === 'Ready' && { pauses: ['READY_WAIT'] }),
        where,
        ...(info && isWaiting(info) && { isUncounted: true }),
    };
}
function isWaiting(info) {
    return info.status === 'Ready' || (info.instanceTerminationWaitTimeStarted === true && !(0,model.h)(info));
}
function assessState(own, { service, codeDeploy }) {
    const info = codeDeploy?.deployment;
    if (!info)
        return { is: 'in-progress' };
    const newer = service && newerOf(own, service, codeDeploy);
    switch (info.status) {
        case 'Succeeded': {
            const replacing = newer && service && (0,assess.i2)(own, service);
            return replacing ? replacedBy(own, replacing) : { is: 'completed' };
        }
        case 'Failed':
        case 'Stopped':
            return newer ? replacedBy(own, newer) : assessFailed(own, info, codeDeploy, service);
        default:
            return hasShifted(codeDeploy) && !codeDeploy.hasAlarms ? { is: 'completed' } : { is: 'in-progress' };
    }
}
function hasShifted({ deployment, target }) {
    if (!deployment?.instanceTerminationWaitTimeStarted)
        return false;
    const events = target?.lifecycleEvents ?? [];
    return events.every(({ status }) => status === 'Succeeded' || status === 'Skipped');
}
function assessFailed(own, info, { rollback, isSettled }, service) {
    const failure = failureReasonOf(info);
    const isRolledBack = rollback !== undefined || info.rollbackInfo?.rollbackDeploymentId !== undefined;
    if (!isRolledBack)
        return isSettled ? { is: 'failed', ...failure } : { is: 'in-progress' };
    switch (rollback?.status) {
        case 'Succeeded': {
            const primary = service && (0,ecs_model.Os)(service);
            if (primary?.id === own.id)
                return { is: 'rolling-back', ...failure };
            if (primary?.rolloutState === 'FAILED')
                return { is: 'failed', ...failure };
            return { is: 'rolled-back', ...failure, ...(primary && { serving: primary.taskDefinition }) };
        }
        case 'Failed':
        case 'Stopped':
            return { is: 'rollback-failed', ...withReason(failure, failureReasonOf(rollback)) };
        default:
            return { is: 'rolling-back', ...failure };
    }
}
function withReason(failure, { reason }) {
    return { ...failure, reason: `${failure.reason} The rollback failed: ${reason}` };
}
function newerOf(own, service, codeDeploy) {
    const newer = (0,assess.TH)(own, service);
    const { deployment, rollback } = codeDeploy ?? {};
    const rollbackIds = [deployment?.rollbackInfo?.rollbackDeploymentId, rollback?.deploymentId];
    return newer && rollbackIds.includes(newer.id) ? undefined : newer;
}
function replacedBy(own, newer) {
    return newer.taskDefinition === own.taskDefinition ? { is: 'resent', as: newer } : { is: 'superseded', by: newer };
}
function failureReasonOf({ errorInformation: { code = '', message } = {}, status, }) {
    const cause = Object.hasOwn(CAUSES_BY_CODE, code) ? CAUSES_BY_CODE[code] : undefined;
    const otherwise = `The status of the deployment in CodeDeploy is ${status}, without a reason.`;
    return { reason: message ? sentence(message) : otherwise, ...(cause && { cause }) };
}
const CAUSES_BY_CODE = {
    ALARM_ACTIVE: cause.h.alarm,
    HOOK_EXECUTION_FAILURE: cause.h.hookFailed,
};
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function progressOf({ deployment, target } = {}) {
    if (!deployment || (0,model.h)(deployment))
        return '';
    const event = eventOf(target);
    return [event, event && shareOf(target), whereOf(deployment)].filter(Boolean).join(', ');
}
function eventOf(target) {
    const event = target?.lifecycleEvents?.find(({ status }) => status === 'InProgress');
    return event ? `lifecycle event ${event.lifecycleEventName}` : '';
}
function shareOf(target) {
    const { trafficWeight } = target?.taskSetsInfo?.find(({ taskSetLabel }) => taskSetLabel === 'Green') ?? {};
    return trafficWeight === undefined ? '' : `${trafficWeight}% of the production traffic on the new version`;
}

var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/controller/service-reader.js
var service_reader = __webpack_require__(14305);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/observed-deployments.js



class ObservedDeployments {
    #shiftedAt = new Map();
    #ended = new Map();
    add(deployment, { newest, ...seen }) {
        const { deploymentId: id, readAt } = deployment;
        const isRolledBack = newest?.rollbackInfo?.rollbackTriggeringDeploymentId === id && (0,model.h)(deployment);
        const observation = { deployment, ...(isRolledBack && { rollback: newest }), ...seen };
        if (hasShifted(observation) && readAt !== undefined && !this.#shiftedAt.has(id))
            this.#shiftedAt.set(id, readAt);
        const shiftedAt = this.#shiftedAt.get(id);
        return {
            ...observation,
            ...(shiftedAt !== undefined && { shiftedAt }),
            ...(!isRolledBack && this.#isSettled(deployment) && { isSettled: true }),
        };
    }
    #isSettled({ deploymentId: id, status, rollbackInfo, autoRollbackConfiguration: auto }) {
        if (status !== 'Failed' && status !== 'Stopped')
            return false;
        if (rollbackInfo?.rollbackDeploymentId)
            return false;
        const polls = (this.#ended.get(id) ?? 0) + 1;
        this.#ended.set(id, polls);
        const isExpected = status === 'Stopped' || (auto?.enabled && auto.events?.includes('DEPLOYMENT_FAILURE'));
        return !isExpected || rollbackInfo?.rollbackMessage !== undefined || polls >= service_reader.WP;
    }
}

// EXTERNAL MODULE: ./build/src/codedeploy/appspec.js
var appspec = __webpack_require__(98352);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/read.js


async function readDeployments({ clients }, service, group) {
    const codeDeploy = new codedeploy.R(clients);
    try {
        const { info } = await codeDeploy.group(group);
        return withDeployments(service, await latestOf(codeDeploy, info, group));
    }
    catch {
        return withDeployments(service);
    }
}
async function latestOf(codeDeploy, { lastAttemptedDeployment }, group) {
    const { deploymentId } = lastAttemptedDeployment ?? {};
    if (deploymentId === undefined)
        return undefined;
    return withTaskDefinition(codeDeploy, await codeDeploy.deployment(deploymentId), group);
}
async function withTaskDefinition(codeDeploy, info, group) {
    if ((0,model.h)(info) || (0,model.c)(info))
        return { info };
    if (isOurs(info, group))
        return { info, taskDefinition: group.taskDefinition };
    const spec = await codeDeploy.appSpec(info).catch(() => undefined);
    return { info, ...(spec && { taskDefinition: (0,appspec.$0)(spec) }) };
}
function isOurs({ revision }, group) {
    if (!group?.appSpec || !group.taskDefinition)
        return false;
    const { appSpecContent } = (0,appspec.q$)(group.appSpec, group.taskDefinition);
    return revision?.appSpecContent?.sha256 === appSpecContent.sha256;
}

;// CONCATENATED MODULE: ./build/src/controller/codedeploy/observe.js






const GET = 'codedeploy:GetDeployment';
class CodeDeployObserver {
    #codeDeploy;
    #log;
    #services;
    #groups = new Map();
    #targetIds = new Map();
    #deployments = new Map();
    #observed = new ObservedDeployments();
    #missing = new Map();
    #hasTargets = true;
    constructor(codeDeploy, ecs, log) {
        this.#codeDeploy = codeDeploy;
        this.#log = log;
        this.#services = new service_reader.dF(ecs);
    }
    arnOf() {
        return undefined;
    }
    stopTargetOf(deploymentId) {
        return deploymentId.startsWith('d-') ? deploymentId : undefined;
    }
    startedBy({ startedBy }) {
        return startedBy && (this.#deployments.get(startedBy) ?? startedBy);
    }
    async poll(subjects) {
        const [services, readings] = await Promise.all([
            this.#services.read(subjects),
            Promise.all(subjects.map((subject) => this.#read(subject))),
        ]);
        for (const { taskSets = [] } of services.found.values())
            for (const taskSet of taskSets)
                this.#deployments.set(taskSet.id, deploymentOf(taskSet));
        return new Map(subjects.map((subject, index) => [subject, pollResultOf(subject, services, readings[index])]));
    }
    async #read(subject) {
        const { own } = subject;
        const failed = [];
        const attempt = async (action, work) => {
            try {
                return await work;
            }
            catch (error) {
                failed.push({ action, error, subject });
                return undefined;
            }
        };
        const info = await this.#own(subject, failed);
        if (!info)
            return { failed };
        const settings = await this.#group(info, subject).catch(() => undefined);
        if (!(0,model.h)(info)) {
            const target = await this.#target(own.id);
            const codeDeploy = this.#observed.add(info, { hasAlarms: hasAlarms(info, settings), ...(target && { target }) });
            return { codeDeploy, latest: { info, taskDefinition: own.taskDefinition }, failed };
        }
        const { rollbackDeploymentId } = info.rollbackInfo ?? {};
        const [rollback, latest] = await Promise.all([
            rollbackDeploymentId === undefined ? undefined : attempt(GET, this.#codeDeploy.deployment(rollbackDeploymentId)),
            attempt('codedeploy:GetDeploymentGroup', this.#latest(info, subject)),
        ]);
        const seen = { hasAlarms: hasAlarms(info, settings), newest: latest?.info, ...(rollback && { rollback }) };
        const codeDeploy = this.#observed.add(info, seen);
        return { codeDeploy, latest: latest ?? { info, taskDefinition: own.taskDefinition }, failed };
    }
    async #own(subject, failed) {
        const { id } = subject.own;
        try {
            const info = await this.#codeDeploy.deployment(id);
            this.#missing.set(id, 0);
            return info;
        }
        catch (error) {
            const polls = (this.#missing.get(id) ?? 0) + 1;
            this.#missing.set(id, polls);
            const isUnseen = error instanceof Error && error.name === 'DeploymentDoesNotExistException';
            if (!isUnseen || polls >= service_reader.WP)
                failed.push({ action: GET, error, subject });
            return undefined;
        }
    }
    async #group(info, subject) {
        const name = groupOf(info, subject);
        const key = `${name.application} ${name.group}`;
        const known = this.#groups.get(key) ?? (await this.#codeDeploy.group(name)).info;
        this.#groups.set(key, known);
        return known;
    }
    async #latest(info, subject) {
        const { info: group } = await this.#codeDeploy.group(groupOf(info, subject));
        const { deploymentId } = group.lastAttemptedDeployment ?? {};
        if (deploymentId === undefined || deploymentId === info.deploymentId)
            return undefined;
        return withTaskDefinition(this.#codeDeploy, await this.#codeDeploy.deployment(deploymentId));
    }
    async #target(deploymentId) {
        if (!this.#hasTargets)
            return undefined;
        try {
            const ids = this.#targetIds.get(deploymentId) ?? (await this.#codeDeploy.targetIds(deploymentId));
            if (ids.length === 0)
                return undefined;
            this.#targetIds.set(deploymentId, ids);
            return await this.#codeDeploy.target(deploymentId, ids);
        }
        catch (error) {
            if ((0,failure.zU)(error) === 'denied' && this.#hasTargets) {
                this.#hasTargets = false;
                const reason = (0,failure.Ic)('codedeploy:ListDeploymentTargets', error);
                this.#log.notice(`${reason} Lifecycle events and traffic percentages cannot be shown.`);
            }
            return undefined;
        }
    }
}
function groupOf({ applicationName, deploymentGroupName }, { codeDeploy }) {
    return {
        application: applicationName ?? codeDeploy?.application ?? '',
        group: deploymentGroupName ?? codeDeploy?.group ?? '',
    };
}
function hasAlarms({ autoRollbackConfiguration: auto, overrideAlarmConfiguration }, group) {
    if (!auto?.enabled || !auto.events?.includes('DEPLOYMENT_STOP_ON_ALARM'))
        return false;
    const configuration = overrideAlarmConfiguration ?? group?.alarmConfiguration;
    if (!group && !configuration)
        return true;
    return configuration?.enabled === true && (configuration.alarms ?? []).length > 0;
}
function pollResultOf(subject, services, { codeDeploy, latest, failed }) {
    const service = services.found.get((0,service_reader.TN)(subject));
    const errors = [...services.errors.filter((one) => one.subject === subject), ...failed];
    const permanent = errors.find(({ error }) => !(0,failure.dg)(error));
    const [first] = errors;
    const isUnobserved = !service && !codeDeploy;
    return {
        observation: {
            ...(service && { service: withDeployments(service, latest) }),
            ...(codeDeploy && { codeDeploy }),
        },
        throttled: errors.some(({ error }) => (0,failure.zU)(error) === 'throttled'),
        ...(permanent && !codeDeploy && { unobservable: (0,failure.Ic)(permanent.action, permanent.error) }),
        ...((isUnobserved || !codeDeploy) && first && { unread: (0,failure.Ic)(first.action, first.error) }),
    };
}

// EXTERNAL MODULE: ./build/src/history/run-digests.js
var run_digests = __webpack_require__(63699);
// EXTERNAL MODULE: ./build/src/controller/pinned-revision.js
var pinned_revision = __webpack_require__(72106);
var src_error = __webpack_require__(7611);
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/create.js






const MARGIN_SECONDS = 2;
const MAX_DESCRIPTION = 512;
const ALL_AT_ONCE = 'CodeDeployDefault.ECSAllAtOnce';
function createDeployment(context, codeDeploy, request, onSend, until) {
    return new CreateDeployment(context, codeDeploy, request, onSend, until).send();
}
class CreateDeployment {
    #context;
    #codeDeploy;
    #request;
    #input;
    #onSend;
    #until;
    #attempts;
    #since;
    #attempt = 1;
    #lost;
    constructor(context, codeDeploy, request, onSend, until) {
        this.#context = context;
        this.#codeDeploy = codeDeploy;
        this.#request = request;
        this.#input = inputOf(request);
        this.#onSend = onSend;
        this.#since = context.clock.now();
        this.#until = until ?? context.clock.now() + poll_until_visible.yG;
        this.#attempts = until === undefined ? poll_until_visible.PY : Number.POSITIVE_INFINITY;
    }
    async send() {
        for (;;) {
            const created = await this.#try();
            if (created)
                return created;
        }
    }
    async #try() {
        const { clock, cancelled } = this.#context;
        try {
            const response = await this.#codeDeploy.pace.turn(clock, cancelled, () => this.#call());
            if (!response)
                return this.#lost ?? { state: 'unsent' };
            return { state: 'created', id: response.id, createdAt: createdAt(response.date, this.#request) };
        }
        catch (error) {
            return (0,failure.X2)(error) ? this.#afterLost(error) : this.#afterRefusal(error);
        }
    }
    async #call() {
        if (this.#onSend && this.#context.cancelled.aborted)
            return undefined;
        this.#onSend?.();
        return this.#codeDeploy.createDeployment(this.#input);
    }
    async #afterLost(error) {
        const { log, cancelled, clock } = this.#context;
        log.info((0,poll_until_visible.lX)('CreateDeployment', (0,src_error.bD)(error)));
        const { found, isRead } = await this.#find();
        if (found)
            return found;
        this.#lost = {
            state: 'lost',
            reason: `${(0,failure.Ic)('codedeploy:CreateDeployment', error)} ${(0,poll_until_visible.JS)(isRead)}`,
        };
        const isLast = this.#attempt++ >= this.#attempts || clock.now() >= this.#until;
        const isOver = !isRead || isLast;
        return cancelled.aborted || isOver ? this.#lost : undefined;
    }
    async #afterRefusal(error) {
        if ((0,failure.zU)(error) === 'throttled' && this.#mayBeThrottled()) {
            const { clock, log } = this.#context;
            this.#codeDeploy.pace.logThrottling(clock, log, this.#since, error);
            return undefined;
        }
        if ((0,failure.zU)(error) === 'denied' && this.#input.deploymentConfigName === ALL_AT_ONCE) {
            const { deploymentConfigName: _, ...input } = this.#input;
            this.#input = input;
            return undefined;
        }
        const isBusy = error instanceof Error && error.name === 'DeploymentLimitExceededException';
        const refused = {
            state: isBusy ? 'busy' : 'refused',
            ...(0,refusal.dr)('codedeploy:CreateDeployment', error),
        };
        if (!this.#lost)
            return refused;
        const { found, isRead } = await this.#find();
        return found ?? (isRead ? refused : this.#lost);
    }
    #mayBeThrottled() {
        const { clock, cancelled } = this.#context;
        const isStuck = this.#onSend && this.#codeDeploy.pace.stuckMs(clock) >= poll_until_visible.cn;
        return !isStuck && clock.now() < this.#until && !cancelled.aborted;
    }
    #find() {
        return (0,poll_until_visible.cg)(this.#context, () => this.#poll());
    }
    async #poll() {
        try {
            const info = await findCreated(this.#codeDeploy, this.#request);
            return { isRead: true, found: info && createdBefore(info) };
        }
        catch (error) {
            return { isRead: false, mayPass: (0,failure.dg)(error) };
        }
    }
}
async function findCreated(codeDeploy, request) {
    const { info: group } = await codeDeploy.group(request);
    const { deploymentId } = group.lastAttemptedDeployment ?? {};
    if (deploymentId === undefined || deploymentId === request.lastAttempted)
        return undefined;
    const newest = await codeDeploy.deployment(deploymentId);
    const { rollbackTriggeringDeploymentId: rolledBack } = newest.rollbackInfo ?? {};
    if (!(0,model.c)(newest))
        return isOf(newest, request) ? newest : undefined;
    if (rolledBack === undefined || rolledBack === request.lastAttempted)
        return undefined;
    const triggering = await codeDeploy.deployment(rolledBack);
    return isOf(triggering, request) ? triggering : undefined;
}
function isOf({ revision, createTime = 0 }, request) {
    const sent = revision?.appSpecContent ?? revision?.string;
    const isRecent = createTime >= request.readAt - MARGIN_SECONDS;
    return isRecent && sent?.sha256 === inputOf(request).revision.appSpecContent.sha256;
}
function createdBefore({ deploymentId: id, createTime = 0 }) {
    return { state: 'created', id, createdAt: createTime };
}
function createdAt(date, { readAt }) {
    return date > 0 ? Math.max(readAt, date / 1000 - 1) : readAt;
}
function inputOf({ application, group, spec, taskDefinition, description, ...others }) {
    const configuration = others.atOnce ? ALL_AT_ONCE : others.configuration;
    return {
        applicationName: application,
        deploymentGroupName: group,
        revision: (0,appspec.q$)(spec, taskDefinition),
        ...(description && { description: (0,src_text.IN)(description, MAX_DESCRIPTION) }),
        ...(configuration && { deploymentConfigName: configuration }),
        ...(others.atOnce && others.hasAlarms && { overrideAlarmConfiguration: { enabled: false } }),
    };
}

;// CONCATENATED MODULE: ./build/src/controller/codedeploy/restore.js






const STOP = 'codedeploy:StopDeployment';
const POLL_MS = 2_000;
const ROLLBACK_WITHIN_MS = 60_000;
async function stop({ log, cancelled }, codeDeploy, denied, deploymentId, isLast, print) {
    if (!deploymentId || denied.has(deploymentId))
        return { status: 'unavailable' };
    const error = await requestStop(codeDeploy, denied, deploymentId, print);
    if (error === undefined)
        return { status: 'accepted' };
    const mayPass = (0,failure.dg)(error);
    if ((isLast || !mayPass) && !cancelled.aborted)
        log.notice(`${(0,failure.Ic)(STOP, error)} The rollback starts after the deployment has ended.`);
    return { status: mayPass ? 'unanswered' : 'unavailable' };
}
async function requestStop(codeDeploy, denied, deploymentId, print) {
    if (denied.has(deploymentId))
        return denied.get(deploymentId);
    try {
        await codeDeploy.stopDeployment(deploymentId, true);
        print('requested a rollback (StopDeployment)');
        return undefined;
    }
    catch (error) {
        if ((0,failure.zU)(error) === 'denied')
            denied.set(deploymentId, error);
        return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException' ? undefined : error;
    }
}
async function restoreByCodeDeploy(context, codeDeploy, denied, request, onRegistered, print) {
    const { own, cluster, service, settings } = request;
    const info = await codeDeploy.deployment(own.id).catch(() => undefined);
    if (!info)
        return { status: 'not-due' };
    const rolledBack = (0,model.h)(info) ? info : await stopped(context, codeDeploy, denied, info, print);
    if (!rolledBack || !('deploymentId' in rolledBack))
        return rolledBack ?? { status: 'not-due' };
    const { rollbackDeploymentId } = rolledBack.rollbackInfo ?? {};
    if (!rollbackDeploymentId)
        return restore_create(context, codeDeploy, request, rolledBack, onRegistered, print);
    const notRestored = await (0,restore.S)(context, { cluster, service, settings }, print);
    if (notRestored)
        context.log.notice(notRestored);
    return { status: 'started', deployment: await rollbackOf(codeDeploy, request, rollbackDeploymentId) };
}
async function stopped({ clock, cancelled }, codeDeploy, denied, info, print) {
    const error = await requestStop(codeDeploy, denied, info.deploymentId, print);
    if (error !== undefined) {
        const isTried = (0,failure.dg)(error) || (0,failure.zU)(error) === 'denied';
        return { status: isTried ? 'not-due' : 'failed', reason: (0,failure.Ic)(STOP, error) };
    }
    const until = clock.now() + ROLLBACK_WITHIN_MS;
    for (;;) {
        const now = await codeDeploy.deployment(info.deploymentId).catch(() => info);
        if (now.status === 'Succeeded')
            return undefined;
        if (now.rollbackInfo?.rollbackDeploymentId || ((0,model.h)(now) && clock.now() >= until))
            return now;
        if (clock.now() >= until || cancelled.aborted)
            return undefined;
        await clock.sleep(POLL_MS, cancelled);
    }
}
async function rollbackOf(codeDeploy, { own, previous }, id) {
    const info = await codeDeploy.deployment(id).catch(() => undefined);
    const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
    const createdAt = info?.createTime ?? own.createdAt;
    return { id, taskDefinition: previous.taskDefinition, createdAt, earlier };
}
async function restore_create(context, codeDeploy, request, info, onRegistered, print) {
    const { own, cluster, service, settings, until, codeDeploy: name } = request;
    const application = info.applicationName ?? name?.application ?? '';
    const group = info.deploymentGroupName ?? name?.group ?? '';
    const read = await codeDeploy.group({ application, group }).catch((error) => ({ error }));
    if ('error' in read) {
        if ((0,failure.dg)(read.error))
            return { status: 'not-due' };
        return { status: 'failed', reason: (0,failure.Ic)('codedeploy:GetDeploymentGroup', read.error) };
    }
    const { deploymentId: lastAttempted = own.id } = read.info.lastAttemptedDeployment ?? {};
    if (lastAttempted !== own.id)
        return { status: 'not-due' };
    if (waitsToBeContinued(read.info) && (await neverHadTraffic(codeDeploy, own.id))) {
        const notRestored = await (0,restore.S)(context, { cluster, service, settings }, print);
        if (notRestored)
            context.log.notice(notRestored);
        return { status: 'still-active' };
    }
    const spec = await specFor(codeDeploy, request, info, print);
    if (!spec)
        return { status: 'failed', reason: `The AppSpec file of the deployment ${own.id} could not be read.` };
    const taskDefinition = request.revision ?? (await pinned(context, request, print));
    if (taskDefinition !== request.previous.taskDefinition)
        onRegistered(taskDefinition);
    const creation = {
        application,
        group,
        spec,
        taskDefinition,
        atOnce: true,
        ...alarmsOf(read.info),
        lastAttempted,
        readAt: read.date / 1000 || own.createdAt,
    };
    const created = await createDeployment(context, codeDeploy, creation, undefined, until);
    switch (created.state) {
        case 'created': {
            const notRestored = await (0,restore.S)(context, { cluster, service, settings }, print);
            if (notRestored)
                context.log.notice(notRestored);
            const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
            return {
                status: 'started',
                deployment: { id: created.id, taskDefinition, createdAt: created.createdAt, earlier },
            };
        }
        case 'busy':
        case 'unsent':
            return { status: 'not-due' };
        default:
            return { status: 'failed', reason: created.reason };
    }
}
function alarmsOf({ alarmConfiguration }) {
    return alarmConfiguration?.enabled ? { hasAlarms: true } : {};
}
function waitsToBeContinued({ blueGreenDeploymentConfiguration: { deploymentReadyOption } = {} }) {
    return deploymentReadyOption?.actionOnTimeout === 'STOP_DEPLOYMENT';
}
async function neverHadTraffic(codeDeploy, deploymentId) {
    const ids = await codeDeploy.targetIds(deploymentId).catch(() => []);
    const target = ids.length > 0 ? await codeDeploy.target(deploymentId, ids).catch(() => undefined) : undefined;
    const shift = target?.lifecycleEvents?.find(({ lifecycleEventName: name }) => name === 'AllowTraffic');
    const isBefore = shift?.status === 'Pending' || shift?.status === 'Skipped';
    return isBefore && (target?.taskSetsInfo ?? []).every((one) => one.taskSetLabel !== 'Green' || !one.trafficWeight);
}
async function specFor(codeDeploy, { own, previous, codeDeploy: group }, ours, print) {
    const { applicationName = '', revision, previousRevision } = ours;
    const read = async (one) => one &&
        codeDeploy.appSpec({ applicationName, revision: one }).catch((error) => {
            print((0,failure.Ic)('codedeploy:GetApplicationRevision', error));
            return undefined;
        });
    const before = await read(previousRevision);
    if (before && (0,appspec.$0)(before) === previous.taskDefinition)
        return (0,appspec.bz)(before);
    const isOurs = group?.taskDefinition === own.taskDefinition && group.appSpec !== undefined;
    const spec = isOurs ? group.appSpec : await read(revision);
    return spec && (0,appspec.bz)(spec);
}
function pinned(context, { cluster, service, previous }, print) {
    const { taskDefinition } = previous;
    const read = async () => (await (0,run_digests.P)(context.ecs, cluster, service)).get(taskDefinition) ?? new Map();
    return (0,pinned_revision.a)(context, taskDefinition, { action: 'ecs:DescribeTaskDefinition', read }, print);
}

var members = __webpack_require__(73132);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/update.js








const update_POLL_MS = 4_000;
const ATTEMPTS = 3;
const OF_DEPLOYMENT = ['cluster', 'service', 'taskDefinition', 'forceNewDeployment'];
async function deployByCodeDeploy(context, codeDeploy, request, onSend) {
    const { input, before, codeDeploy: creation } = request;
    if (!creation)
        throw new Error(`The deployment group of '${before.serviceName}' was not read.`);
    const members = Object.fromEntries(Object.entries(input).filter(([name]) => !OF_DEPLOYMENT.includes(name)));
    const writesFirst = before.codeDeployment !== undefined || Object.keys(members).length > 0;
    const unwritable = writesFirst && (0,refusal.yN)(() => request.onWrite?.());
    if (unwritable)
        return { state: 'refused', ...unwritable };
    const busy = before.codeDeployment && (await supersede(context, codeDeploy, before.codeDeployment.id, request.until));
    if (busy)
        return busy;
    if (context.cancelled.aborted)
        return UNSENT;
    const problem = Object.keys(members).length > 0 ? await updateSettings(context, request, members) : undefined;
    if (problem)
        return problem;
    const { taskDefinition } = input;
    const created = await createDeployment(context, codeDeploy, { ...creation, spec: creation.appSpec, taskDefinition: String(taskDefinition) }, onSend);
    if (created.state === 'created') {
        const service = await readAgain(context, request);
        const own = ownDeployment(created.id, String(taskDefinition), created.createdAt, service, before);
        return { state: 'started', own, service };
    }
    const isUnsent = created.state === 'unsent' || created.state === 'refused' || created.state === 'busy';
    const notRestored = isUnsent ? await update_restore(context, request, members) : undefined;
    if (created.state === 'unsent')
        return { ...UNSENT, reason: [UNSENT.reason, notRestored].filter(Boolean).join(' ') };
    const reason = [created.reason, notRestored].filter(Boolean).join(' ');
    return created.state === 'lost' ? { state: 'lost', reason } : { state: 'refused', by: created.by, reason };
}
const UNSENT = { state: 'unsent', reason: 'The job was cancelled before the deployment was created.' };
async function readAgain({ ecs, cancelled }, { input, before }) {
    if (cancelled.aborted)
        return before;
    const read = ecs.describeServices(input.cluster, [input.service]).then(({ services }) => services[0]);
    const service = await read.catch(() => undefined);
    return service?.taskSets ? withDeployments(service) : before;
}
function ownDeployment(id, taskDefinition, createdAt, ...reads) {
    const listed = new Map(reads.flatMap(assess.OR).map((earlier) => [earlier.id, earlier]));
    return { id, taskDefinition, createdAt, earlier: [...listed.values()].filter((other) => other.id !== id) };
}
async function updateSettings({ ecs, clock, cancelled }, { input: { cluster, service } }, members) {
    let lost;
    for (let attempt = 1;; attempt++) {
        try {
            const isSent = await ecs.pace.turn(clock, cancelled, async () => {
                if (cancelled.aborted)
                    return false;
                await ecs.updateService({ cluster, service, ...members });
                return true;
            });
            return isSent ? undefined : (lost ?? UNSENT);
        }
        catch (error) {
            if (!(0,failure.dg)(error) && !(0,failure.X2)(error))
                return lost ?? { state: 'refused', ...(0,refusal.dr)('ecs:UpdateService', error) };
            if ((0,failure.X2)(error))
                lost = { state: 'lost', reason: (0,failure.Ic)('ecs:UpdateService', error) };
            if (attempt >= ATTEMPTS || cancelled.aborted)
                return lost ?? { state: 'refused', ...(0,refusal.dr)('ecs:UpdateService', error) };
            await clock.sleep(update_POLL_MS, cancelled);
        }
    }
}
async function update_restore(context, { input: { cluster, service }, before }, requested) {
    if (Object.keys(requested).length === 0)
        return undefined;
    const settings = { before: (0,members.FJ)(before, requested), requested };
    return (0,restore.S)(context, { cluster, service, settings }, (text) => context.log.info(`${service}: ${text}`));
}
async function supersede({ clock, log, cancelled }, codeDeploy, id, until) {
    let requested = false;
    let mayBeStopping = false;
    let isOver = false;
    for (let failures = 0;;) {
        let operation = 'GetDeployment';
        try {
            const info = await codeDeploy.deployment(id);
            if (await isIdle(codeDeploy, info))
                return undefined;
            if (!requested && !isOver && !(0,model.h)(info)) {
                operation = 'StopDeployment';
                await codeDeploy.stopDeployment(id, info.instanceTerminationWaitTimeStarted !== true);
                log.info(`superseding the deployment ${id}: requested that CodeDeploy stop it`);
                requested = true;
            }
            failures = 0;
        }
        catch (error) {
            const endedMeanwhile = hasEndedMeanwhile(error);
            isOver ||= endedMeanwhile;
            mayBeStopping ||= mayHaveStopped(operation, error);
            if (!endedMeanwhile && (!mayPass(error) || ++failures >= ATTEMPTS))
                return notSuperseded(id, `codedeploy:${operation}`, error, { requested, mayBeStopping });
        }
        if (cancelled.aborted)
            return UNSENT;
        if (clock.now() >= until)
            return notStoppedInTime(id, { requested, mayBeStopping });
        await clock.sleep(update_POLL_MS, cancelled);
    }
}
function notStoppedInTime(id, { requested, mayBeStopping }) {
    const reason = `The deployment ${id} did not stop in time.`;
    if (!requested && !mayBeStopping)
        return { state: 'refused', by: 'deployment-in-progress', reason };
    return { state: 'lost', reason: `${reason} No deployment was created.` };
}
function notSuperseded(id, action, error, { requested, mayBeStopping }) {
    const prefix = `The deployment ${id} is in progress and could not be stopped: `;
    if (!requested && !mayBeStopping)
        return { state: 'refused', ...(0,refusal.dr)(action, error, prefix) };
    const what = requested
        ? `CodeDeploy is stopping the deployment ${id}, whose end could not be observed`
        : `It is unknown whether CodeDeploy is stopping the deployment ${id}`;
    return { state: 'lost', reason: `${what}: ${(0,failure.Ic)(action, error)} No deployment was created.` };
}
function hasEndedMeanwhile(error) {
    return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException';
}
function mayHaveStopped(operation, error) {
    return operation === 'StopDeployment' && ((0,failure.X2)(error) || (0,failure.Or)(error) > 1);
}
function mayPass(error) {
    return (0,failure.dg)(error) || (0,failure.X2)(error);
}
async function isIdle(codeDeploy, info) {
    return (0,model.h)(info) && !(await isRolledBackNow(codeDeploy, info));
}
async function isRolledBackNow(codeDeploy, { rollbackInfo }) {
    const { rollbackDeploymentId } = rollbackInfo ?? {};
    return rollbackDeploymentId !== undefined && !(0,model.h)(await codeDeploy.deployment(rollbackDeploymentId));
}

;// CONCATENATED MODULE: ./build/src/controller/codedeploy/wording.js



const codeDeployWording = {
    eventsOf({ codeDeploy = { hasAlarms: false } }) {
        const { deployment, rollback, target } = codeDeploy;
        return [
            ...(deployment ? eventsOf(deployment, target) : []),
            ...(rollback ? [{ subject: 'rollback', text: wording_statusOf(rollback) }] : []),
        ];
    },
    progress: ({ codeDeploy }) => progressOf(codeDeploy),
};
function eventsOf(deployment, target) {
    const event = eventOf(target);
    const startedAt = target?.lifecycleEvents?.find(({ status }) => status === 'InProgress')?.startTime;
    const share = shareOf(target);
    const wait = (0,model.h)(deployment) ? '' : whereOf(deployment);
    return [
        { subject: 'status', text: wording_statusOf(deployment) },
        { subject: 'stage', text: event, ...(startedAt !== undefined && { at: startedAt }) },
        { subject: 'traffic', text: share, ...(deployment.readAt !== undefined && share && { at: deployment.readAt }) },
        { subject: 'pause', text: wait },
    ];
}
function wording_statusOf({ deploymentId, status, errorInformation }) {
    const reason = errorInformation?.message ? `: ${errorInformation.message}` : '';
    return `CodeDeploy deployment ${deploymentId} ${status}${reason}`;
}

var pace = __webpack_require__(69232);
// EXTERNAL MODULE: ./build/src/ecs/task-sets.js
var task_sets = __webpack_require__(71614);
;// CONCATENATED MODULE: ./build/src/controller/codedeploy/prepare.js





async function prepareCodeDeploy(context, targets, request) {
    const codeDeploy = new codedeploy.R(context.clients);
    const own = targets.filter(({ service }) => service.deploymentController?.type === 'CODE_DEPLOY');
    const problem = forSeveral(own, request) ?? (await ofRequest(codeDeploy, request));
    if (problem)
        return { targets, refused: new Map(own.map(({ name }) => [name, problem])) };
    const { appSpec } = request;
    const spec = appSpec && ('problem' in appSpec ? appSpec : await (0,appspec.FT)(appSpec.text));
    if (spec && 'problem' in spec) {
        const reason = `The AppSpec file '${appSpec?.path}' ${spec.problem}.`;
        return { targets, refused: new Map(own.map(({ name }) => [name, { by: 'input', reason }])) };
    }
    const prepared = await Promise.all(targets.map((target) => own.includes(target)
        ? prepareOne(context, codeDeploy, target, request, spec?.spec)
        : Promise.resolve({ target })));
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
    const prefix = `Input 'codedeploy-deployment-config' is '${configuration}', which`;
    try {
        const platform = await codeDeploy.configurationPlatform(configuration);
        if (platform === undefined || platform === 'ECS')
            return undefined;
        return { by: 'input', reason: `${prefix} is a deployment configuration for ${platform}: use one for ECS.` };
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'DeploymentConfigDoesNotExistException')
            return undefined;
        return { by: 'input', reason: `${prefix} does not exist in this account and Region: check its name.` };
    }
}
async function prepareOne(context, codeDeploy, target, request, spec) {
    const { service } = target;
    const ofTaskSets = request.byTaskSets && (await groupOfTaskSets(context, codeDeploy, service));
    const name = ofTaskSets || groupNameOf(service, request);
    try {
        const { info, date } = await (0,pace.k)(context, () => codeDeploy.group(name));
        const problem = problemOfGroup(service, name, info);
        if (problem)
            return { refused: { by: 'input', reason: problem } };
        const appSpec = spec ?? specOf(service);
        if (!appSpec)
            return { refused: { by: 'input', reason: withoutBalancer(service) } };
        const latest = await (0,pace.k)(context, () => latestOf(codeDeploy, info));
        const { description, configuration } = request;
        const { deploymentId: lastAttempted } = info.lastAttemptedDeployment ?? {};
        return {
            target: {
                ...target,
                service: withDeployments(service, latest),
                codeDeploy: {
                    ...name,
                    appSpec,
                    container: { ...(0,appspec.mM)(appSpec), isOfFile: spec !== undefined },
                    ...(description && { description }),
                    ...(configuration && { configuration }),
                    ...(info.alarmConfiguration?.enabled && { hasAlarms: true }),
                    ...(lastAttempted && { lastAttempted }),
                    readAt: (Number.isNaN(date) ? 0 : date) / 1000,
                },
            },
        };
    }
    catch (error) {
        return { refused: unreadable(service, name, error, request) };
    }
}
async function groupOfTaskSets(context, codeDeploy, { taskSets = [] }) {
    const newest = taskSets
        .filter(({ externalId }) => externalId)
        .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
    if (!newest?.externalId)
        return undefined;
    const { externalId } = newest;
    const { applicationName, deploymentGroupName } = await (0,pace.k)(context, () => codeDeploy.deployment(externalId)).catch(() => ({}));
    return applicationName && deploymentGroupName
        ? { application: applicationName, group: deploymentGroupName }
        : undefined;
}
function groupNameOf(service, { application, group }) {
    const suffix = `${(0,ecs_model.EU)(service.clusterArn)}-${service.serviceName}`;
    return { application: application || `AppECS-${suffix}`, group: group || `DgpECS-${suffix}` };
}
const PLATFORMS = { Server: 'EC2/on-premises', Lambda: 'AWS Lambda' };
function problemOfGroup(service, { application, group }, info) {
    const { computePlatform = 'ECS', ecsServices = [] } = info;
    const named = `The deployment group '${group}' of the application '${application}'`;
    if (computePlatform !== 'ECS')
        return `${named} deploys to ${PLATFORMS[computePlatform] ?? computePlatform}, not to ECS: set 'codedeploy-application' and 'codedeploy-deployment-group' to the ones that deploy '${service.serviceName}'.`;
    const cluster = (0,ecs_model.EU)(service.clusterArn);
    const isForService = ecsServices.some(({ clusterName = '', serviceName }) => (0,ecs_model.EU)(clusterName) === cluster && serviceName === service.serviceName);
    if (isForService || ecsServices.length === 0)
        return problemOfPair(service, named, info);
    const [other] = ecsServices;
    return `${named} deploys the service '${other?.serviceName}' in cluster '${other?.clusterName}', not '${service.serviceName}' in '${cluster}': set 'codedeploy-deployment-group' to the group of that service.`;
}
function problemOfPair(service, named, { loadBalancerInfo }) {
    const pairs = loadBalancerInfo?.targetGroupPairInfoList ?? [];
    const names = pairs.flatMap(({ targetGroups = [] }) => targetGroups.flatMap(({ name }) => name ?? []));
    const [{ targetGroupArn } = {}] = (0,task_sets.ST)(service)?.loadBalancers ?? [];
    const active = /:targetgroup\/([^/]+)\//.exec(String(targetGroupArn ?? ''))?.[1];
    if (active === undefined || names.length === 0 || names.includes(active))
        return undefined;
    return `${named} shifts traffic between the target groups ${names.map((name) => `'${name}'`).join(' and ')}, but '${service.serviceName}' is behind '${active}': add that target group to the deployment group, or set 'codedeploy-deployment-group' to another one.`;
}
function specOf(service) {
    const [balancer] = (0,task_sets.Yo)(service);
    const { containerName, containerPort } = balancer ?? {};
    if (typeof containerName !== 'string' || typeof containerPort !== 'number')
        return undefined;
    const { platformVersion } = service;
    const isPinned = platformVersion !== undefined && platformVersion !== 'LATEST';
    return (0,appspec.vJ)({ containerName, containerPort, ...(isPinned && { platformVersion }) });
}
function withoutBalancer({ serviceName }) {
    return `The service '${serviceName}' has no load balancer, so its AppSpec file cannot be created: set 'codedeploy-appspec' to a file.`;
}
function unreadable(service, { application, group }, error, { byTaskSets }) {
    const { name } = error instanceof Error ? error : { name: '' };
    if (byTaskSets && (name === 'ApplicationDoesNotExistException' || name === 'DeploymentGroupDoesNotExistException'))
        return {
            by: 'input',
            reason: `No CodeDeploy deployment has created the tasks of '${service.serviceName}', so there is no earlier version to roll back to: run deploy-service with the revision to activate.`,
        };
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
    return (0,refusal.dr)('codedeploy:GetDeploymentGroup', error);
}

;// CONCATENATED MODULE: ./build/src/controller/codedeploy/controller.js












const CONTINUE_CALL_MS = 45_000;
function codeDeployController(context, limit) {
    const codeDeploy = new codedeploy.R(context.clients, limit);
    const denied = new Map();
    return {
        wording: codeDeployWording,
        update: (request, onSend) => deployByCodeDeploy(context, codeDeploy, request, onSend),
        create: (input, draft, onSend) => (0,create.s)(context, input, draft, onSend),
        observer: () => new CodeDeployObserver(codeDeploy, context.ecs, context.log),
        assess: assess_assess,
        earlierOf: assess.OR,
        startedSince,
        endPause: (deploymentId, _, action) => endWait(context, codeDeploy, deploymentId, action),
        stop: (target, isLast, print, until) => stop(context, codeDeploy.within({ clock: context.clock, until }), denied, target, isLast, print),
        restore: (request, onRegistered, print) => restoreByCodeDeploy(context, codeDeploy.within({ clock: context.clock, until: request.until }), denied, request, onRegistered, print),
        restoreSettings: (request, print) => (0,restore.S)(context, request, print),
    };
}
async function endWait({ clock }, codeDeploy, deploymentId, action) {
    const calls = codeDeploy.within({ clock, until: clock.now() + CONTINUE_CALL_MS });
    const isContinued = action === 'CONTINUE';
    try {
        await (isContinued ? calls.continueDeployment(deploymentId) : calls.stopDeployment(deploymentId, true));
        return { status: 'accepted' };
    }
    catch (error) {
        return (0,poll_until_visible.GH)(`codedeploy:${isContinued ? 'Continue' : 'Stop'}Deployment`, error);
    }
}
function startedSince(own, service, taskDefinition) {
    const known = new Set([own.id, ...own.earlier.map(({ id }) => id)]);
    const started = service.deployments?.find((one) => !known.has(one.id) && one.taskDefinition === taskDefinition);
    return started && ownDeployment(started.id, started.taskDefinition, started.createdAt, service);
}
async function readTargetHistory(context, { cluster, service, codeDeploy }) {
    if (!codeDeploy)
        return { history: [] };
    const { readGroupHistory } = await __webpack_require__.e(/* import() */ 4901).then(__webpack_require__.bind(__webpack_require__, 54901));
    return readGroupHistory(context, cluster, service, codeDeploy);
}


}),

63699:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (digestsRun)
});
async function digestsRun(ecs, cluster, service) {
    const tasks = await Promise.all(['STOPPED', 'RUNNING'].map((status) => ecs.tasksOf(cluster, service, status)));
    const found = new Map();
    for (const { taskDefinitionArn, containers = [] } of tasks.flat().toSorted(byAge)) {
        const digests = found.get(taskDefinitionArn) ?? new Map();
        for (const { name, imageDigest } of containers)
            if (imageDigest)
                digests.set(name, imageDigest);
        found.set(taskDefinitionArn, digests);
    }
    return found;
}
function byAge(a, b) {
    return (a.createdAt ?? 0) - (b.createdAt ?? 0);
}


})

};

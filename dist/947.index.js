export const id = 947;
export const ids = [947];
export const modules = {

947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});

var aws_arn = __webpack_require__(22672);
var model = __webpack_require__(85634);
var record_tags = __webpack_require__(66723);
var keep = __webpack_require__(15066);
var aws_inputs = __webpack_require__(33486);
var deployment_state = __webpack_require__(3048);
var github_deployment = __webpack_require__(54998);
var rollout_inputs = __webpack_require__(65446);
var task_definition_file = __webpack_require__(68773);
var external_node_fs_ = __webpack_require__(73024);
var appspec = __webpack_require__(98352);
var read_file = __webpack_require__(96904);
var decode = __webpack_require__(28590);
;// CONCATENATED MODULE: ./build/actions/deploy-service/codedeploy-input.js




const APPSPEC = 'appspec.yaml';
const NAME = /^[^\s/]{1,100}$/;
const ACCEPTED = 'a name of at most 100 characters without spaces and slashes';
async function readCodeDeploy(inputs) {
    const application = inputs.matching('codedeploy-application', NAME, ACCEPTED);
    const group = inputs.matching('codedeploy-deployment-group', NAME, ACCEPTED);
    const configuration = inputs.matching('codedeploy-deployment-config', NAME, ACCEPTED);
    const description = inputs.text('codedeploy-deployment-description');
    const appSpec = await readFile(inputs, inputs.text('codedeploy-appspec'));
    return {
        ...(application && { application }),
        ...(group && { group }),
        ...(configuration && { configuration }),
        ...(description && { description }),
        ...(appSpec && { appSpec }),
    };
}
async function readFile(inputs, named) {
    if (!named)
        return isPresent(APPSPEC) ? { path: APPSPEC, ...readText(APPSPEC) } : undefined;
    const read = readText(named);
    const spec = 'text' in read ? await (0,appspec.FT)(read.text) : read;
    if ('spec' in spec && 'text' in read)
        return { path: named, text: read.text };
    if ('problem' in spec) {
        const said = `the AppSpec file '${named}' of input 'codedeploy-appspec' ${spec.problem}`;
        inputs.refuse('codedeploy-appspec', said, { file: named });
    }
    return undefined;
}
function readText(path) {
    const read = (0,read_file.X)(path);
    if ('problem' in read)
        return read;
    const decoded = (0,decode.D)(read.bytes, { file: path });
    return 'text' in decoded ? decoded : { problem: `could not be read: ${decoded.problem.message}` };
}
function isPresent(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/continue-input.js
const OF_A_DEPLOYMENT = [
    'task-definition',
    'task-definition-arn',
    'service-definition',
    'codedeploy-appspec',
    'codedeploy-application',
    'codedeploy-deployment-group',
    'codedeploy-deployment-description',
    'codedeploy-deployment-config',
    'desired-count',
    'minimum-healthy-percent',
    'maximum-percent',
    'circuit-breaker',
    'circuit-breaker-threshold',
    'early-success-percent',
    'old-tasks',
    'enable-ecs-managed-tags',
    'propagate-tags',
    'service-managed-ebs-volume-name',
    'service-managed-ebs-volume',
];
const SWITCHES = ['force-new-deployment', 'create-service', 'run-task'];
function isContinued(inputs) {
    return !['', 'false'].includes(inputs.text('continue'));
}
function readContinue(inputs) {
    const asked = inputs.choice('continue', ['false', 'true', 'rollback']);
    if (asked === 'false')
        return undefined;
    const services = inputs.list('service', { comma: true });
    if (services.length === 0) {
        inputs.refuse('continue', `input 'continue' is '${asked}' without a service: name the service in 'service'`);
    }
    const set = [
        ...OF_A_DEPLOYMENT.filter((name) => inputs.text(name) !== ''),
        ...SWITCHES.filter((name) => inputs.boolean(name)),
    ];
    for (const name of set) {
        inputs.refuse(name, `input '${name}' is set together with 'continue: ${asked}', which continues the deployment unchanged: remove '${name}'`);
    }
    for (const line of services.filter((one) => one.includes('='))) {
        inputs.refuse('service', `input 'service' has '${line}' together with 'continue: ${asked}', which needs no task definition: remove the path`);
    }
    return asked === 'true' ? 'CONTINUE' : 'ROLLBACK';
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/deployment-configuration.js
const BREAKER = {
    rollback: { enable: true, rollback: true },
    stop: { enable: true, rollback: false },
    off: { enable: false, rollback: false },
};
const CLEANUP = { wait: 'BLOCKING', deferred: 'DEFERRED' };
const THRESHOLD = /^(\d{1,9})\s*(%?)$/;
function readDeploymentConfiguration(inputs) {
    const minimumHealthyPercent = inputs.integer('minimum-healthy-percent', 0, 100);
    const maximumPercent = inputs.integer('maximum-percent', 100, 1000);
    const deploymentCircuitBreaker = readBreaker(inputs);
    const earlySuccessCriteria = readEarlySuccess(inputs, minimumHealthyPercent);
    const asked = {
        ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
        ...(maximumPercent !== undefined && { maximumPercent }),
        ...(deploymentCircuitBreaker && { deploymentCircuitBreaker }),
        ...(earlySuccessCriteria && { earlySuccessCriteria }),
    };
    return Object.keys(asked).length > 0 ? asked : undefined;
}
function readBreaker(inputs) {
    const breaker = inputs.text('circuit-breaker')
        ? inputs.choice('circuit-breaker', ['rollback', 'stop', 'off'])
        : undefined;
    const thresholdConfiguration = readThreshold(inputs);
    if (breaker === 'off' && thresholdConfiguration)
        inputs.refuse('circuit-breaker-threshold', "input 'circuit-breaker-threshold' is set, but 'circuit-breaker' is 'off', which disables the circuit breaker: remove one");
    if (!breaker && !thresholdConfiguration)
        return undefined;
    return { ...(breaker && BREAKER[breaker]), ...(thresholdConfiguration && { thresholdConfiguration }) };
}
function readThreshold(inputs) {
    const given = inputs.text('circuit-breaker-threshold');
    if (!given)
        return undefined;
    const [, digits = '', sign] = THRESHOLD.exec(given) ?? [];
    const value = Number(digits);
    const most = sign ? 100 : Number.MAX_SAFE_INTEGER;
    if (digits === '' || value < 1 || value > most) {
        inputs.refuse('circuit-breaker-threshold', `input 'circuit-breaker-threshold' is '${given}', which is not a valid threshold; expected a number of failed tasks such as '10', or 1 to 100 percent of the desired count such as '50%'`);
        return undefined;
    }
    return { type: sign ? 'BOUNDED_PERCENT' : 'COUNT', value };
}
function readEarlySuccess(inputs, minimumHealthyPercent) {
    const healthyPercent = inputs.integer('early-success-percent', 0, 100);
    const cleanup = inputs.text('old-tasks') ? inputs.choice('old-tasks', ['wait', 'deferred']) : undefined;
    if (healthyPercent === undefined) {
        if (cleanup && !inputs.text('early-success-percent')) {
            inputs.refuse('old-tasks', `input 'old-tasks' is '${cleanup}' without 'early-success-percent', which it requires: also set 'early-success-percent', or remove 'old-tasks'`);
        }
        return undefined;
    }
    if (minimumHealthyPercent !== undefined && healthyPercent < minimumHealthyPercent) {
        inputs.refuse('early-success-percent', `input 'early-success-percent' is '${healthyPercent}' and 'minimum-healthy-percent' is '${minimumHealthyPercent}', but ECS does not accept a percentage below the minimum`);
    }
    return { enable: true, healthyPercent, ...(cleanup && { sourceServiceRevisionCleanup: CLEANUP[cleanup] }) };
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/inputs.js












const COMMIT = /^([0-9a-f]{40}|none)$/i;
async function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const force = inputs.boolean('force-new-deployment') ?? false;
    const tags = readRecordTags(inputs);
    const action = readContinue(inputs);
    const isNew = !isContinued(inputs);
    const source = isNew ? await readSource(inputs, force, tags) : { kind: 'current' };
    const listed = await readServiceList(inputs, source, tags, isNew);
    const names = listed.map(({ name }) => name);
    const cluster = (0,rollout_inputs.D$)(inputs, names, aws.region);
    const { services, createService, notices } = isNew
        ? await readDefinitions(inputs, listed, cluster)
        : { services: listed, createService: false, notices: [] };
    const options = (0,rollout_inputs.U7)(inputs, aws.region);
    const smokeTest = (0,rollout_inputs.ME)(inputs);
    const keep = readKeep(inputs, cluster);
    const ifUnchanged = inputs.choice('if-unchanged', ['skip', 'force']);
    const request = {
        ...options,
        policy: { ...options.policy, smoke: smokeTest !== undefined },
        cluster,
        services,
        source,
        members: await readMembers(inputs, force || ifUnchanged === 'force'),
        ...(action && { continue: action }),
        codeDeploy: await readCodeDeploy(inputs),
        ifUnchanged: force ? 'force' : ifUnchanged,
        ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
        dryRun: inputs.boolean('dry-run') ?? false,
        ...(createService && { createService }),
        ...(keep !== undefined && { keep }),
        preflight: inputs.boolean('preflight') ?? true,
    };
    const order = (0,github_deployment.Au)(inputs, cluster, names);
    const githubDeployment = names.length > 0 && !request.dryRun ? order : undefined;
    return {
        aws,
        request,
        githubDeployment,
        smokeTest,
        scalingOrder: await readScaling(inputs, request),
        taskBefore: await readTaskBefore(inputs, request),
        reportNotices: [...readAcceptedOnly(inputs), ...withoutToken(inputs), ...notices],
    };
}
function readRecordTags(inputs) {
    const given = inputs.matching('commit', COMMIT, "a commit's 40 hexadecimal digits, or 'none'");
    if (!(inputs.boolean('record-tags') ?? true))
        return [];
    const commit = (given ?? inputs.variable('GITHUB_SHA')).toLowerCase();
    return (0,record_tags.h0)({
        commit: commit === 'none' ? '' : commit,
        run: (0,deployment_state.Vp)(),
        actor: inputs.variable('GITHUB_ACTOR'),
    });
}
function readKeep(inputs, cluster) {
    const text = inputs.text('keep-images');
    if (text === '' || text === 'false')
        return undefined;
    if (text === 'true')
        return (0,model.EU)(cluster);
    if (keep.yN.test(text))
        return text;
    inputs.refuse('keep-images', `input 'keep-images' is '${text}', which is not valid; expected true, false, or a name of at most 100 letters, digits and '._-', such as 'production'`);
    return undefined;
}
async function readSource(inputs, force, tags) {
    const path = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', aws_arn.ML, "a task definition's ARN, 'family:revision' or 'family'");
    if (path && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: a file is registered, an ARN is deployed unchanged; remove one");
    }
    if (path)
        return inputs_readFile(inputs, 'task-definition', path, tags);
    if (arn)
        return { kind: 'arn', arn };
    const own = inputs.list('service').every((line) => line.includes('='));
    if (!force && !(own && inputs.list('service').length > 0) && !inputs.text('service-definition')) {
        inputs.refuse('task-definition', "nothing to deploy: set 'task-definition' to a file, 'task-definition-arn' to an existing revision, 'service-definition' to a file of settings, or 'force-new-deployment: true' for a restart");
    }
    return { kind: 'current' };
}
async function inputs_readFile(inputs, input, path, tags) {
    return { kind: 'file', path, definition: await (0,task_definition_file.B)(inputs, input, path), tags };
}
async function readServiceList(inputs, source, tags, isNew) {
    const files = new Map();
    const services = [];
    for (const line of inputs.list('service', { comma: true })) {
        const [name = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
        const own = path && isNew ? (files.get(path) ?? (await inputs_readFile(inputs, 'service', path, tags))) : source;
        if (path && isNew)
            files.set(path, own);
        services.push({ name, source: own });
    }
    return services;
}
async function readDefinitions(inputs, listed, cluster) {
    const createService = inputs.boolean('create-service') ?? false;
    if (!inputs.text('service-definition')) {
        if (createService)
            inputs.refuse('create-service', "input 'create-service' is set without 'service-definition', which describes the new service: also set 'service-definition'");
        return { services: listed, createService: false, notices: [] };
    }
    const { readServiceDefinitionFiles } = await __webpack_require__.e(/* import() */ 5208).then(__webpack_require__.bind(__webpack_require__, 25208));
    return { ...(await readServiceDefinitionFiles(inputs, listed, cluster)), createService };
}
async function readMembers(inputs, force) {
    const desiredCount = inputs.integer('desired-count', 0, 10_000);
    const managedTags = inputs.boolean('enable-ecs-managed-tags');
    const propagateTags = inputs.text('propagate-tags')
        ? inputs.choice('propagate-tags', ['SERVICE', 'TASK_DEFINITION', 'NONE'])
        : undefined;
    const volumes = await readVolumes(inputs);
    const deploymentConfiguration = readDeploymentConfiguration(inputs);
    return {
        ...(force && { forceNewDeployment: true }),
        ...(desiredCount !== undefined && { desiredCount }),
        ...(managedTags !== undefined && { enableECSManagedTags: managedTags }),
        ...(propagateTags && { propagateTags }),
        ...(volumes && { volumeConfigurations: volumes }),
        ...(deploymentConfiguration && { deploymentConfiguration }),
    };
}
async function readVolumes(inputs) {
    const names = ['service-managed-ebs-volume-name', 'service-managed-ebs-volume'];
    if (names.every((name) => inputs.text(name) === ''))
        return undefined;
    const { readManagedVolume } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 6361));
    return readManagedVolume(inputs, ...names);
}
async function readScaling(inputs, request) {
    if (!inputs.text('scaling'))
        return undefined;
    const { readScalingOrder } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 90156));
    return readScalingOrder(inputs, request);
}
async function readTaskBefore(inputs, { cluster, services, source, region, logLines, policy }) {
    const asked = inputs.boolean('run-task') ?? false;
    const always = inputs.boolean('run-task-always') ?? false;
    if (!asked)
        return undefined;
    if (services.length === 0 && source.kind !== 'file') {
        inputs.refuse('run-task', "input 'run-task' is set without a service: use the action run-task");
    }
    const { readRunTask } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6882), __webpack_require__.e(3374)]).then(__webpack_require__.bind(__webpack_require__, 93374));
    const options = readRunTask(inputs, 'prefixed', services.length > 0, policy.waitMs);
    const order = { region, cluster, logLines, ...options };
    return { always, order };
}
function readAcceptedOnly(inputs) {
    const delay = inputs.integer('wait-max-delay-seconds', 1, 3600);
    const keep = inputs.text('keep-null-value-keys');
    return [
        ...(delay !== undefined ? ["'wait-max-delay-seconds' is no longer needed: Slipway polls every 4 seconds."] : []),
        ...(keep ? ["'keep-null-value-keys' is no longer needed: empty values are always kept."] : []),
    ];
}
function withoutToken(inputs) {
    const set = ['environment', 'environment-url'].filter((name) => inputs.text(name));
    if (set.length === 0 || inputs.text('github-token'))
        return [];
    const names = set.map((name) => `'${name}'`).join(' and ');
    return [`${names} of this step describe a GitHub Deployment, but none is created without 'github-token'.`];
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
var _aws_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22672);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30706);






const SERVICE = 'AWS::ECS::Service';
const MOST_PORT = 65_535;
const LONGEST_SHOWN = 60;
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
        return { problem: `is neither valid JSON nor valid YAML (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0]})` };
    }
    const problem = problemOf(value);
    return problem ? { problem } : { spec: value };
}
async function parse(text) {
    const value = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    if (value !== undefined)
        return value;
    const { parse: parseYaml } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parseYaml(text, { prettyErrors: false });
}
function problemOf(value) {
    if (value === null || value === undefined)
        return "is empty: it must be a mapping with 'version' and 'Resources'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value))
        return "is not an AppSpec file: it must be a mapping with 'version' and 'Resources'";
    const twice = repeated(value);
    if (twice)
        return `has the key '${twice}' twice, with different capitalization: remove one of them`;
    const resources = get(value, 'resources');
    if (resources === undefined && get(value, 'files') !== undefined)
        return "is an AppSpec file for EC2, not for ECS: it must have 'Resources' with an AWS::ECS::Service";
    if (!Array.isArray(resources) || resources.length !== 1)
        return "must have a list 'Resources' with exactly one resource, the ECS service";
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(resources[0])) {
        const names = Object.keys(resources[0]);
        if (names.length > 1)
            return `must have exactly one resource, the ECS service, but its first entry has ${names.map((one) => `'${one}'`).join(' and ')}: remove the others`;
    }
    const entries = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(resources[0]) ? Object.entries(resources[0]) : [];
    const [[name, resource] = []] = entries;
    if (entries.length !== 1 || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(resource))
        return "must have one named resource: '- TargetService:' with 'Type' and 'Properties'";
    const twiceIn = repeated(resource);
    if (twiceIn)
        return `has the key '${twiceIn}' twice, with different capitalization: remove one of them`;
    const type = get(resource, 'type');
    if (type === undefined)
        return `has the resource '${name}' without a 'Type': add 'Type: ${SERVICE}'`;
    if (type !== SERVICE)
        return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${SERVICE}'`;
    return problemOfProperties(get(resource, 'properties')) ?? problemOfHooks(get(value, 'hooks'));
}
function problemOfProperties(properties) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(properties))
        return "has no 'Properties' with the service's 'LoadBalancerInfo'";
    const twice = repeated(properties);
    if (twice)
        return `has the property '${twice}' twice, with different capitalization: remove one of them`;
    return problemOfBalancer(get(properties, 'loadbalancerinfo')) ?? problemOfValues(properties);
}
function problemOfBalancer(balancer) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(balancer))
        return "must set 'ContainerName' and 'ContainerPort' in 'LoadBalancerInfo'";
    const twice = repeated(balancer);
    if (twice)
        return `has the key '${twice}' twice, with different capitalization: remove one of them`;
    const [container, port] = [get(balancer, 'containername'), get(balancer, 'containerport')];
    if (container === undefined || container === '' || container === null || port === undefined || port === null)
        return "must set 'ContainerName' and 'ContainerPort' in 'LoadBalancerInfo'";
    if (typeof container !== 'string')
        return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
    const isPort = (typeof port === 'number' || typeof port === 'string') && /^\d{1,5}$/.test(String(port));
    if (!isPort || Number(port) < 1 || Number(port) > MOST_PORT)
        return `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MOST_PORT}`;
    return undefined;
}
function problemOfValues(properties) {
    const platform = get(properties, 'platformversion');
    if (platform !== undefined && platform !== null && typeof platform !== 'string')
        return `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
    const network = get(properties, 'networkconfiguration');
    if (network !== undefined && network !== null && !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(network))
        return "must have a mapping 'AwsvpcConfiguration' under 'NetworkConfiguration'";
    const strategy = get(properties, 'capacityproviderstrategy');
    if (strategy !== undefined && strategy !== null && !Array.isArray(strategy))
        return "must have a list under 'CapacityProviderStrategy'";
    return undefined;
}
function shown(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), LONGEST_SHOWN);
}
function problemOfHooks(hooks) {
    if (hooks === undefined || hooks === null)
        return undefined;
    if (!Array.isArray(hooks))
        return "must have a list of lifecycle events under 'Hooks'";
    for (const hook of hooks) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(hook))
            return "must have a mapping from a lifecycle event to a Lambda function in each entry of 'Hooks'";
        for (const [name, target] of Object.entries(hook)) {
            const problem = problemOfHook(name, target);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function problemOfHook(name, target) {
    if (!HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, HOOKS);
        return `has a hook for '${name}', which is not a lifecycle event that runs a function: use one of ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    if (typeof target !== 'string' || target.trim() === '')
        return `has the hook '${name}' without a Lambda function: set it to the function's name or ARN`;
    const isOfLambda = !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isArn */ .EH)(target) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:./.test(target);
    return isOfLambda
        ? undefined
        : `has the hook '${name}' set to '${shown(target)}', which is not the ARN of a Lambda function: set it to the function's name or ARN`;
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
async function appSpecOf(revision, readText) {
    const { content, sha256 } = (revision?.revisionType === 'String' ? revision.string : revision?.appSpecContent) ?? {};
    const text = content ?? (sha256 ? await readText(sha256) : undefined);
    if (text === undefined)
        return undefined;
    const read = await readAppSpec(text);
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


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  ol: () => (MOST_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MOST_DEPTH = 200;
const MOST_AS_YAML = 256 * 1024;
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson) {
            return error.finding && text.length > MOST_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
        }
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
    finding;
    constructor(finding) {
        super();
        this.finding = finding;
    }
}
class TooDeep extends Error {
    origin;
    constructor(origin) {
        super();
        this.origin = origin;
    }
}
class JsonReader {
    findings = [];
    #text;
    #source;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #depth = 0;
    #backslash = -1;
    constructor(text, source) {
        this.#text = text;
        this.#source = source;
        if (text.charCodeAt(0) === 0xfeff) {
            this.#at = 1;
            this.#lineStart = 1;
        }
    }
    readDocument() {
        const first = this.#next();
        if (first !== '{' && first !== '[')
            throw new NotJson();
        const node = this.#read(first);
        if (this.#next() !== '')
            throw this.#wrong('the end of the document');
        return node;
    }
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MOST_DEPTH)
                throw new TooDeep(origin);
            this.#at++;
            const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
            this.#depth--;
            return node;
        }
        if (first === '"') {
            const value = this.#readString();
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, value);
        }
        return this.#readWord(origin);
    }
    #readFields(origin) {
        const entries = new Map();
        for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
            if (next !== '"')
                throw this.#wrong('a key in double quotes');
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw this.#wrong("':'");
            this.#at++;
            const value = this.#read(this.#next());
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
            entries.set(key, { value, origin: at });
        }
        this.#at++;
        return { kind: 'fields', entries, origin };
    }
    #readList(origin) {
        const found = [];
        for (let next = this.#next(); next !== ']'; next = this.#separator(']'))
            found.push(this.#read(next));
        this.#at++;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, origin);
    }
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw this.#wrong(`',' or '${end}'`);
        this.#at++;
        return this.#next();
    }
    #readString() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        if (this.#backslash < start) {
            const next = this.#text.indexOf('\\', start);
            this.#backslash = next < 0 ? this.#text.length : next;
        }
        const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
        if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        while (end >= 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw this.#wrong('a closing double quote');
        try {
            const value = JSON.parse(this.#text.slice(start, end + 1));
            this.#at = end + 1;
            return value;
        }
        catch {
            throw this.#wrong('a string on one line whose backslashes are escapes');
        }
    }
    #isEscaped(at) {
        let before = at - 1;
        while (this.#text[before] === '\\')
            before--;
        return (at - before) % 2 === 0;
    }
    #readWord(origin) {
        NUMBER.lastIndex = this.#at;
        const [number] = NUMBER.exec(this.#text) ?? [];
        const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
        const token = number ?? word?.[0];
        if (token === undefined)
            throw this.#wrong('a value');
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw this.#wrong("a value that ends here, or ','");
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    #next() {
        const text = this.#text;
        for (;;) {
            const next = text[this.#at];
            if (next === undefined)
                return '';
            if (next === '\n') {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
            else if (next === '/') {
                this.#skipComment();
                continue;
            }
            else if (next !== ' ' && next !== '\t' && next !== '\r') {
                return next;
            }
            this.#at++;
        }
    }
    #skipComment() {
        const text = this.#text;
        const isBlock = text.startsWith('/*', this.#at);
        if (!isBlock && !text.startsWith('//', this.#at))
            throw this.#wrong('a value or a comment');
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw this.#wrong("'*/' at the end of the comment");
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #wrong(expected) {
        const found = this.#text[this.#at];
        const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
        return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
    }
    #origin() {
        const { file, input } = this.#source;
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (file === undefined)
            return { ...this.#source, line, column };
        return input === undefined ? { file, line, column } : { file, input, line, column };
    }
}


}),

3048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L4: () => (stateOf),
  Vp: () => (runUrl),
  xj: () => (STATES)
});
const STATES = {
    deployed: 'success',
    unchanged: 'success',
    started: 'in_progress',
    paused: 'in_progress',
    planned: 'inactive',
    registered: 'inactive',
    superseded: 'inactive',
    refused: 'failure',
    'rolled-back': 'failure',
    'rollback-failed': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
};
function stateOf(verdict) {
    return Object.hasOwn(STATES, verdict) ? STATES[verdict] : 'error';
}
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}


}),

54998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (readDeploymentOrder),
  De: () => (recallAnnouncement),
  iP: () => (announce)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78179);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _src_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _src_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30706);
var _src_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _deployment_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3048);
var _github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4474);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1454);









const KEY = 'github-deployment';
const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
const MOST_CHARACTERS = 140;
function readDeploymentOrder(inputs, cluster, services) {
    const token = inputs.text('github-token');
    const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
    const address = inputs.text('environment-url');
    if (address && !_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .WEB_URL */ .r8.test(address)) {
        const shown = (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(address);
        inputs.refuse('environment-url', `input 'environment-url' is '${shown}': it must be a URL that starts with 'https://'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPartsOf */ .K0)(address))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(secret);
    const environmentUrl = address ? (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(address) : undefined;
    const [service, ...others] = services.map(_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU);
    const place = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}
function announce(order, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(order.token);
    const created = create(order, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(order, created, log, clock);
}
function recallAnnouncement(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(order, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? _deployment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .STATES */ .xj[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(order, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${order.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${order.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetState */ .d4)(KEY);
        },
    };
}
async function create(order, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
    const { environment, environmentUrl } = order;
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    const answer = await send(order.token, clock, ({ rest }, place) => rest.repos.createDeployment({ ...place, ...body }));
    if ('problem' in answer) {
        log.notice(`No GitHub Deployment was created: ${answer.problem}`);
        return undefined;
    }
    const { id } = (answer.json ?? {});
    if (typeof id !== 'number') {
        log.notice("No GitHub Deployment was created: GitHub's response does not contain one.");
        return undefined;
    }
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' will stay in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The GitHub Deployment in '${environment}' has no status: ${problem}`);
    return id;
}
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const description = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .IN)(text, MOST_CHARACTERS);
    const body = {
        state,
        environment,
        description,
        log_url: (0,_deployment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrl */ .Vp)(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const answer = await send(token, clock, ({ rest }, place) => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }));
    return 'problem' in answer ? answer.problem : undefined;
}
async function send(token, clock, call) {
    const place = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .ownerAndRepo */ .H5)(process.env.GITHUB_REPOSITORY ?? ''), headers: _github_js__WEBPACK_IMPORTED_MODULE_8__/* .HEADERS */ .d0 };
    const octokit = await (0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .connectGithub */ .Sv)(token, LIMITS).catch((error) => ({ problem: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }));
    if ('problem' in octokit)
        return octokit;
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .answerOf */ .ut)(() => call(octokit, place));
        const isThere = !('problem' in answer);
        if (isThere && answer.status >= 200 && answer.status < 300)
            return { json: answer.data };
        const pause = isThere ? pauseOf(answer) : PAUSE_MS;
        if (pause === undefined || attempt === ATTEMPTS) {
            return { problem: isThere ? explain(answer) : `GitHub did not respond (${answer.problem}).` };
        }
        await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS));
    }
}
function pauseOf({ status, headers }) {
    const after = Number(headers['retry-after']);
    if (status >= 500 || status === 429)
        return after > 0 ? after * 1000 : PAUSE_MS;
    return status === 403 && after > 0 ? after * 1000 : undefined;
}
function explain({ status, headers, data }) {
    const said = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanSentence */ .b4)(String(data?.message ?? ''), 300);
    const words = `GitHub responded with status ${status}${said ? ` '${said}'` : ''}`;
    if (status === 401)
        return `${words}: the input 'github-token' is not a valid token.`;
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 404 || (status === 403 && !limited)) {
        return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
    }
    return `${words}.`;
}


}),

4474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d0: () => (HEADERS),
  ut: () => (answerOf),
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo)
});

var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MOST_REDIRECTS, attempts: 1, pauseMs: 0 };
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const order = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const answer = await (0,http.qQ)(given?.url ?? String(input), order, { attempts, pauseMs });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(answer);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (name === 'content-encoding' || name === 'content-length')
            continue;
        for (const one of [value].flat())
            if (one !== undefined)
                shown.append(name, one);
    }
    const content = BODILESS.includes(status) ? null : new Uint8Array(body);
    return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}
async function bytesOf(body) {
    if (body === undefined || body === null)
        return undefined;
    return Buffer.from(await new Response(body).arrayBuffer());
}

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/step/github.js



const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...HEADERS, ...init?.headers, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function answerOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? (0,objects.q)(data) : data };
}


}),

65446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (readCluster),
  ME: () => (readSmokeTest),
  U7: () => (readRollOptions)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67981);
var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, accepted) ?? '';
    for (const name of services.filter((candidate) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
function readRollOptions(inputs, region, action) {
    const wait = inputs.boolean('wait-for-service-stability') ?? true;
    const isExpress = action === 'deploy-express';
    const waitUntil = isExpress ? undefined : readWaitUntil(inputs, wait);
    return {
        region,
        wait,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: !isExpress && (inputs.boolean('rollback-together') ?? false),
            smoke: false,
            ...(waitUntil && { waitUntil }),
        },
    };
}
function readWaitUntil(inputs, wait) {
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an]);
    if (until === 'completed')
        return undefined;
    if (!wait) {
        inputs.refuse('wait-until', `input 'wait-until' is '${until}', but 'wait-for-service-stability' is 'false': remove one`);
    }
    return until;
}
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': set 'smoke-url' to the URL to request");
        return undefined;
    }
    if (!(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebUrl */ .O9)(url)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}': it must be a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretPartsOf */ .K0)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


}),

68773:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (readTaskDefinitionFile),
  Z: () => (loadFile)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50649);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63751);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28590);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33130);

async function readTaskDefinitionFile(inputs, input, path) {
    const bytes = inputs.readFile(input, path);
    if (!bytes)
        return {};
    const place = { file: path, input };
    const loaded = await loadFile(bytes, place);
    const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaskDefinition */ .iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, where);
    }
    return errors.length > 0 ? {} : (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(node);
}
async function loadFile(bytes, place) {
    const decoded = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(bytes, place);
    if ('problem' in decoded)
        return { node: undefined, findings: [decoded.problem] };
    return (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadJson */ .Fj)(decoded.text, place) ?? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8218), __webpack_require__.e(1272), __webpack_require__.e(4213)]).then(__webpack_require__.bind(__webpack_require__, 96594))).load(decoded.text, place);
}


})

};

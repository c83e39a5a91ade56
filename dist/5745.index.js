export const id = 5745;
export const ids = [5745];
export const modules = {

65745:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (readInputs)
});

var aws_arn = __webpack_require__(22672);
var model = __webpack_require__(85634);
var record_tags = __webpack_require__(66723);
var keep = __webpack_require__(15066);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/deployment-state.js
var deployment_state = __webpack_require__(3048);
var url = __webpack_require__(69584);
var commands = __webpack_require__(73505);
;// CONCATENATED MODULE: ./build/step/github-deployment-request.js



function readGithubDeployment(inputs, cluster, services) {
    const token = inputs.text('github-token');
    const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
    const address = inputs.text('environment-url');
    if (address && !(url.r8.test(address) && (0,url.O9)(address))) {
        const shown = (0,url.zA)(address);
        inputs.refuse('environment-url', `input 'environment-url' is '${shown}', which is not valid; expected a URL that starts with 'https://'`);
    }
    for (const secret of (0,url.K0)(address))
        (0,commands.Pq)(secret);
    const environmentUrl = address ? (0,url.zA)(address) : undefined;
    const [service, ...others] = services.map(model.EU);
    const place = (0,model.EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}

// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(65446);
// EXTERNAL MODULE: ./build/step/service-lines.js
var service_lines = __webpack_require__(80874);
// EXTERNAL MODULE: ./build/step/task-definition-file.js + 1 modules
var task_definition_file = __webpack_require__(12708);
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
        const problem = `the AppSpec file '${named}' of input 'codedeploy-appspec' ${spec.problem}`;
        inputs.refuse('codedeploy-appspec', problem, { file: named });
    }
    return undefined;
}
function readText(path) {
    const read = (0,read_file.X)(path);
    if ('problem' in read)
        return { problem: withFix(read.problem) };
    const decoded = (0,decode.D)(read.bytes, { file: path });
    return 'text' in decoded ? decoded : { problem: `could not be read: ${decoded.problem.message}` };
}
function withFix(problem) {
    return problem.includes(': ') ? problem : `${problem}: set 'codedeploy-appspec' to the path of an AppSpec file`;
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
    const requested = inputs.choice('continue', ['false', 'true', 'rollback']);
    if (requested === 'false')
        return undefined;
    const services = inputs.list('service', { comma: true });
    if (services.length === 0) {
        inputs.refuse('continue', `input 'continue' is '${requested}' without a service: name the service in 'service'`);
    }
    const set = [
        ...OF_A_DEPLOYMENT.filter((name) => inputs.text(name) !== ''),
        ...SWITCHES.filter((name) => inputs.boolean(name)),
    ];
    for (const name of set) {
        inputs.refuse(name, `input '${name}' is set together with 'continue: ${requested}', which continues the deployment unchanged: remove '${name}'`);
    }
    for (const line of services.filter((one) => one.includes('='))) {
        inputs.refuse('service', `input 'service' has '${line}' together with 'continue: ${requested}', which needs no task definition: remove the path`);
    }
    return requested === 'true' ? 'CONTINUE' : 'ROLLBACK';
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
    const requested = {
        ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
        ...(maximumPercent !== undefined && { maximumPercent }),
        ...(deploymentCircuitBreaker && { deploymentCircuitBreaker }),
        ...(earlySuccessCriteria && { earlySuccessCriteria }),
    };
    return Object.keys(requested).length > 0 ? requested : undefined;
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
    const requested = readGithubDeployment(inputs, cluster, names);
    const githubDeployment = names.length > 0 && !request.dryRun ? requested : undefined;
    return {
        aws,
        request,
        githubDeployment,
        smokeTest,
        scalingRequest: await readScaling(inputs, request),
        taskBefore: await readTaskBefore(inputs, request),
        reportNotices: [...readAcceptedOnly(inputs), ...withoutToken(inputs), ...notices],
    };
}
function readRecordTags(inputs) {
    const given = inputs.matching('commit', COMMIT, "a full-length commit SHA (40 hexadecimal digits), or 'none'");
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
    const lines = inputs.list('service', { comma: true });
    if (lines.length === 0 && inputs.text('service'))
        inputs.requiredList('service', 'web', { comma: true });
    for (const line of lines) {
        const { service: name, path } = (0,service_lines.U)(inputs, 'service', line);
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
    const { readServiceDefinitionFiles } = await Promise.all(/* import() */[__webpack_require__.e(5947), __webpack_require__.e(5208)]).then(__webpack_require__.bind(__webpack_require__, 25208));
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
    const { readScalingRequest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 90156));
    return readScalingRequest(inputs, request);
}
async function readTaskBefore(inputs, { cluster, services, source, region, logLines, policy }) {
    const requested = inputs.boolean('run-task') ?? false;
    const always = inputs.boolean('run-task-always') ?? false;
    if (!requested)
        return undefined;
    if (services.length === 0 && source.kind !== 'file') {
        inputs.refuse('run-task', "input 'run-task' is set without a service: use the run-task action");
    }
    const { readRunTask } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5739), __webpack_require__.e(3374)]).then(__webpack_require__.bind(__webpack_require__, 93374));
    const options = readRunTask(inputs, 'prefixed', services.length > 0, policy.waitMs);
    const request = { region, cluster, logLines, ...options };
    return { always, request };
}
function readAcceptedOnly(inputs) {
    const delay = inputs.text('wait-max-delay-seconds');
    const keep = inputs.text('keep-null-value-keys');
    return [
        ...(delay ? ["'wait-max-delay-seconds' is no longer needed: Slipway polls every 4 seconds."] : []),
        ...(keep ? ["'keep-null-value-keys' is no longer needed: empty values are always kept."] : []),
    ];
}
function withoutToken(inputs) {
    const set = ['environment', 'environment-url'].filter((name) => inputs.text(name));
    if (set.length === 0 || inputs.text('github-token'))
        return [];
    const names = set.map((name) => `'${name}'`).join(' and ');
    const verb = set.length === 1 ? 'describes' : 'describe';
    return [`${names} of this step ${verb} a GitHub Deployment, but none is created without 'github-token'.`];
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

80874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readServiceLine)
});
function readServiceLine(inputs, input, line) {
    const [service = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
    if (path === '') {
        inputs.refuse(input, `input '${input}' has '${line}', which has no path after '=': add the path of the task definition, or remove '='`);
    }
    return { service, path: path || undefined };
}


}),

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (loadFile),
  B: () => (readTaskDefinitionFile)
});

var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/taskdef/document.js
var taskdef_document = __webpack_require__(50649);
var taskdef_finding = __webpack_require__(63751);
var taskdef_node = __webpack_require__(14088);
var taskdef_form = __webpack_require__(1175);
var shape = __webpack_require__(60739);
;// CONCATENATED MODULE: ./build/src/taskdef/misspelled-keys.js


const MAX_FINDINGS = 5;
const REGISTERED_UNCHANGED = { ...taskdef_form.RN, keep: 'It is sent to ECS unchanged' };
async function findMisspelledKeys(node) {
    const { findings } = (0,taskdef_form.ks)(node, await (0,shape.kE)(), 'auto', REGISTERED_UNCHANGED);
    const misspelled = findings.filter(({ rule, severity }) => rule === 'unknown-key' && severity === 'error');
    const severity = node.origin.isDescribed ? 'notice' : 'warning';
    const unique = [...new Map(misspelled.map((finding) => [JSON.stringify(finding), finding])).values()];
    const shown = unique.slice(0, MAX_FINDINGS).map((finding) => ({ ...finding, severity }));
    const [next, ...others] = unique.slice(MAX_FINDINGS);
    if (!next)
        return shown;
    const message = `${others.length + 1} more ${others.length === 0 ? 'key is' : 'keys are'} unknown`;
    return [...shown, { ...next, severity, message }];
}

var decode = __webpack_require__(28590);
var json = __webpack_require__(33130);
;// CONCATENATED MODULE: ./build/step/task-definition-file.js


async function readTaskDefinitionFile(inputs, input, path) {
    const bytes = inputs.readFile(input, path);
    if (!bytes)
        return {};
    const place = { file: path, input };
    const loaded = await loadFile(bytes, place);
    const { node, findings } = (0,taskdef_document.iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,taskdef_finding.H8)(finding);
        inputs.refuse(input, message, where);
    }
    if (errors.length > 0)
        return {};
    await warnOfMisspelledKeys(inputs, input, node);
    return withValues((0,taskdef_node.aB)(node));
}
async function warnOfMisspelledKeys(inputs, input, node) {
    for (const finding of await findMisspelledKeys(node)) {
        const { message, ...place } = (0,taskdef_finding.H8)(finding);
        if (finding.severity === 'warning')
            inputs.warn({ ...place, input, message });
        else
            inputs.note(message);
    }
}
function withValues(definition) {
    const mapList = (list, change) => Array.isArray(list) ? list.map((item) => ((0,objects.Gv)(item) ? change(item) : item)) : list;
    const valued = (variable) => ({ ...variable, value: variable.value ?? '' });
    const { containerDefinitions: containers } = definition;
    if (!Array.isArray(containers))
        return definition;
    return {
        ...definition,
        containerDefinitions: mapList(containers, (container) => container.environment === undefined
            ? container
            : { ...container, environment: mapList(container.environment, valued) }),
    };
}
async function loadFile(bytes, place) {
    const decoded = (0,decode.D)(bytes, place);
    if ('problem' in decoded)
        return { node: undefined, findings: [decoded.problem] };
    const loaded = (0,json.Fj)(decoded.text, place);
    if (loaded)
        return loaded;
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1356)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    return load(decoded.text, place);
}


})

};

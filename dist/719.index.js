export const id = 719;
export const ids = [719];
export const modules = {

/***/ 3100:
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
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/taskdef/diff.js + 1 modules
var diff = __webpack_require__(4681);
// EXTERNAL MODULE: ./build/src/taskdef/document.js
var taskdef_document = __webpack_require__(649);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/deployment/compare.js



/**
 * What registering `after` would change against the registered `before`, ECS's own defaults aside. Tags count only where
 * `after` has some: a revision's record tags are no part of what was asked for.
 */
function differences(before, after) {
    return (0,diff/* diff */.Ui)(bare(before, after), bare(after, after));
}
/** Differences as lines, without the values of variables and secrets. */
function inLines(found) {
    return found.map((difference) => (0,diff/* formatDifference */.jR)(difference, false));
}
function bare(definition, after) {
    const plain = (0,taskdef_node/* toJson */.aB)((0,taskdef_document/* fromDescribed */.iw)(definition, (definition.tags ?? [])));
    if (after.tags)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}

// EXTERNAL MODULE: ./build/src/deployment/result.js
var result = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/deployment/roll.js
var roll = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/src/deployment/target.js
var deployment_target = __webpack_require__(6000);
;// CONCATENATED MODULE: ./build/src/deployment/deploy.js







const DEPLOYING_POLL_MS = 4_000;
/** Brings a revision to each service, follows the deployments, and goes back where one does not work. */
async function deploy(tools, request) {
    if (request.services.length === 0)
        return registerOnly(tools, request);
    const names = request.services.map(({ name }) => name);
    const { found, refused } = await (0,deployment_target/* findTargets */.q8)(tools.ecs, request.cluster, names);
    if (refused.size > 0)
        return refuseAll(request, refused);
    const settled = await settle(tools, request, found);
    if ('refused' in settled)
        return refuseAll(request, settled.refused);
    const plans = await planAll(tools, request, settled.targets);
    const idle = plans.filter(({ unchanged }) => unchanged).map((plan) => unchangedResult(plan, request));
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { service } of idle)
        tools.log.info(`${service}: unchanged`);
    if (request.dryRun)
        return (0,result/* reportOf */.EI)([...idle, ...due.map((plan) => plannedResult(plan, request))]);
    const assignments = await register(tools, request, due);
    if ('refused' in assignments)
        return refuseAll(request, new Map(names.map((name) => [name, assignments.refused])));
    return (0,result/* reportOf */.EI)([...idle, ...(await (0,roll/* roll */.CL)(tools, assignments.assignments, request))]);
}
async function registerOnly({ ecs, log }, { source, cluster, dryRun }) {
    const base = (0,result/* emptyResult */.$)(cluster, '');
    if (source.kind !== 'file' || dryRun) {
        return (0,result/* reportOf */.EI)([
            {
                ...base,
                verdict: 'planned',
                reason: dryRun ? 'Nothing was written: this was a dry run.' : 'There was nothing to register.',
            },
        ]);
    }
    try {
        const taskDefinition = await ecs.registerTaskDefinition(registration(source));
        log.info(`registered ${taskDefinition}`);
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'registered', taskDefinition }]);
    }
    catch (error) {
        return (0,result/* reportOf */.EI)([{ ...base, verdict: 'refused', reason: (0,failure/* describeFailure */.Ic)('ecs:RegisterTaskDefinition', error) }]);
    }
}
function refuseAll({ cluster, services }, refused) {
    return (0,result/* reportOf */.EI)(services.map(({ name }) => (0,result/* refusal */.x5)({ cluster, service: name }, refused.get(name) ?? 'Nothing was updated, because another service of the list was refused.')));
}
/** Waits out, refuses or passes over deployments in progress, as asked; answers the services as they then stand. */
async function settle({ ecs, clock, log, cancelled }, { cluster, ifDeploying, policy }, targets) {
    const until = clock.now() + policy.waitMs;
    let current = targets;
    const said = new Set();
    for (;;) {
        const busy = current.filter(({ service }) => (0,deployment_target/* isDeploying */.QI)(service));
        if (busy.length === 0 || ifDeploying === 'supersede')
            return { targets: current };
        const words = new Map(busy.map(({ name, service }) => {
            const { id = '', taskDefinition = '' } = (0,model/* primaryOf */.Os)(service) ?? {};
            return [name, `The deployment ${id} of ${taskDefinition} is in progress`];
        }));
        if (ifDeploying === 'fail')
            return { refused: withFix(words, "wait for it, or set 'if-deploying' to 'wait' or 'supersede'") };
        if (clock.now() >= until)
            return {
                refused: withFix(words, "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'"),
            };
        if (cancelled.aborted)
            return { refused: withFix(words, 'and the job was cancelled while waiting for it') };
        for (const [name, text] of words) {
            if (!said.has(text))
                log.info(`${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}; waiting for it to end`);
            said.add(text);
        }
        await clock.sleep(DEPLOYING_POLL_MS, cancelled);
        const again = await (0,deployment_target/* findTargets */.q8)(ecs, cluster, targets.map(({ name }) => name));
        if (again.refused.size === 0)
            current = again.found;
    }
}
function withFix(words, fix) {
    return new Map([...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')]));
}
async function planAll({ ecs }, request, targets) {
    const described = new Map();
    const describe = (arn) => {
        const known = described.get(arn) ??
            ecs.describeTaskDefinition(arn).then(({ taskDefinition, tags }) => ({ ...taskDefinition, tags }));
        described.set(arn, known);
        return known;
    };
    return Promise.all(targets.map(async (target, index) => {
        const { source } = request.services[index];
        const current = (0,model/* primaryOf */.Os)(target.service)?.taskDefinition ?? target.service.taskDefinition;
        const before = await describe(current).catch(() => undefined);
        const after = source.kind === 'file' ? source.definition : source.kind === 'arn' ? await known(describe, source.arn) : before;
        const arn = source.kind === 'arn' ? after?.taskDefinitionArn : undefined;
        const changes = before && after ? differences(before, after) : [];
        const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
        return {
            target,
            source,
            current,
            // The same text with an image by tag may be another program: ECS looks only when a revision is new to it.
            taskDefinition: same && (source.kind !== 'file' || (before && (0,deployment_target/* isPinned */.T4)(before))) ? current : arn,
            unchanged: same && isUnchanged(request, target, current, before),
            changes: inLines(changes),
        };
    }));
}
async function known(describe, arn) {
    try {
        return await describe(arn);
    }
    catch (error) {
        throw new src_error/* UserError */.yo(`The task definition '${arn}' could not be read: ${(0,failure/* describeFailure */.Ic)('ecs:DescribeTaskDefinition', error)}`);
    }
}
function isUnchanged({ ifUnchanged, members }, { service }, current, taskDefinition) {
    if (ifUnchanged === 'force' || !taskDefinition || !(0,deployment_target/* isPinned */.T4)(taskDefinition))
        return false;
    const asked = Object.entries(members).every(([name, value]) => service[name] === value);
    return asked && (0,deployment_target/* serves */.xu)(service, current);
}
async function register({ ecs, log }, { members }, plans) {
    const registered = new Map();
    const assignments = [];
    for (const { target, source, taskDefinition, changes } of plans) {
        let arn = taskDefinition ?? registered.get(source);
        if (!arn && source.kind === 'file') {
            try {
                arn = await ecs.registerTaskDefinition(registration(source));
            }
            catch (error) {
                return { refused: (0,failure/* describeFailure */.Ic)('ecs:RegisterTaskDefinition', error) };
            }
            registered.set(source, arn);
            log.info(`registered ${arn}`);
        }
        assignments.push({ target, taskDefinition: arn, members, changes });
    }
    return { assignments };
}
function registration({ definition, tags }) {
    const own = (definition.tags ?? []);
    const all = [...own.filter(({ key }) => !tags.some((tag) => tag.key === key)), ...tags];
    return { ...definition, ...(all.length > 0 && { tags: all }) };
}
function planResult({ target, current, taskDefinition, changes }, region) {
    const { cluster, service } = target;
    const primary = (0,model/* primaryOf */.Os)(service);
    return {
        ...(0,result/* emptyResult */.$)(cluster, service.serviceName),
        taskDefinition: taskDefinition ?? '',
        previousTaskDefinition: current,
        serving: current,
        ...(primary && { servingCounts: { running: primary.runningCount, desired: service.desiredCount } }),
        consoleUrl: (0,roll/* consoleUrl */.B9)(region, service),
        changes,
    };
}
function unchangedResult(plan, { region }) {
    return {
        ...planResult(plan, region),
        verdict: 'unchanged',
        reason: 'What was asked for already serves; nothing was written.',
    };
}
function plannedResult(plan, { region }) {
    const what = plan.taskDefinition ?? 'a new revision, registered from the file';
    return {
        ...planResult(plan, region),
        verdict: 'planned',
        reason: `It would be updated from ${plan.current} to ${what}; nothing was written: this was a dry run.`,
    };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 1 modules
var ecs = __webpack_require__(6035);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 2 modules
var report_outputs = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(9070);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var taskdef_finding = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/taskdef/load.js + 1 modules
var load = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/actions/deploy-service/inputs.js








const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}(:\d+)?$/;
/** What AWS's action does and this version does not; each is refused by name when it is set. */
const NOT_YET = {
    'codedeploy-application': "leave it out; services of the CODE_DEPLOY controller stay with AWS's action for now",
    'codedeploy-appspec': "leave it out; services of the CODE_DEPLOY controller stay with AWS's action for now",
    'codedeploy-deployment-config': "leave it out; services of the CODE_DEPLOY controller stay with AWS's action for now",
    'codedeploy-deployment-description': "leave it out; services of the CODE_DEPLOY controller stay with AWS's action for now",
    'codedeploy-deployment-group': "leave it out; services of the CODE_DEPLOY controller stay with AWS's action for now",
};
/** The part of AWS's action that runs a task before the update; `run-task: false` is how a workflow says it does not want it. */
const RUN_TASK = [
    'run-task-assign-public-IP',
    'run-task-capacity-provider-strategy',
    'run-task-container-overrides',
    'run-task-launch-type',
    'run-task-managed-ebs-volume',
    'run-task-managed-ebs-volume-name',
    'run-task-security-groups',
    'run-task-started-by',
    'run-task-subnets',
    'run-task-tags',
];
/** Reads and checks all inputs of deploy-service. */
function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const force = inputs.boolean('force-new-deployment') ?? false;
    const source = readSource(inputs, force);
    const services = readServiceList(inputs, source);
    const cluster = (0,rollout_inputs/* readCluster */.D$)(inputs);
    const ifUnchanged = inputs.choice('if-unchanged', ['skip', 'force']);
    const request = {
        ...(0,rollout_inputs/* readRollOptions */.U7)(inputs, aws.region),
        cluster,
        services,
        source,
        members: readMembers(inputs, force || ifUnchanged === 'force'),
        ifUnchanged: force ? 'force' : ifUnchanged,
        ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
        dryRun: inputs.boolean('dry-run') ?? false,
    };
    refuseNotYet(inputs);
    return { aws, request, reportNotices: readAcceptedOnly(inputs) };
}
function readSource(inputs, force) {
    const path = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, "a task definition's ARN, 'family:revision' or 'family'");
    if (path && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: a file is registered, an ARN is deployed as it is; leave one out");
    }
    if (path)
        return readFile(inputs, 'task-definition', path);
    if (arn)
        return { kind: 'arn', arn };
    const own = inputs.list('service').every((line) => line.includes('='));
    if (!force && !(own && inputs.list('service').length > 0)) {
        inputs.refuse('task-definition', "nothing to deploy: set 'task-definition' to a file, 'task-definition-arn' to an existing revision, or 'force-new-deployment: true' for a restart");
    }
    return { kind: 'current' };
}
function readFile(inputs, input, path) {
    const before = inputs.problems.length;
    inputs.file(input, path);
    const empty = { kind: 'file', path, definition: {}, tags: [] };
    if (inputs.problems.length > before)
        return empty;
    const place = { file: path, input };
    const loaded = (0,load/* load */.H)((0,external_node_fs_.readFileSync)(path, 'utf8'), place);
    const { node, findings } = (0,taskdef_document/* toTaskDefinition */.iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,taskdef_finding/* toProblem */.H8)(finding);
        inputs.refuse(input, message, where);
    }
    return errors.length > 0 ? empty : { ...empty, definition: (0,taskdef_node/* toJson */.aB)(node) };
}
/** `service`: lines or a comma list; a line may be `service=path` for a task definition of its own. */
function readServiceList(inputs, source) {
    const files = new Map();
    const services = inputs.list('service', { comma: true }).map((line) => {
        const [name = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
        if (!path)
            return { name, source };
        const file = files.get(path) ?? readFile(inputs, 'service', path);
        files.set(path, file);
        return { name, source: file };
    });
    (0,rollout_inputs/* checkServices */.RP)(inputs, services.map(({ name }) => name));
    return services;
}
/** UpdateService's members that were asked for; a field that was not is not sent. */
function readMembers(inputs, force) {
    const desiredCount = inputs.integer('desired-count', 0, 10_000);
    const managedTags = inputs.boolean('enable-ecs-managed-tags');
    const propagateTags = inputs.text('propagate-tags')
        ? inputs.choice('propagate-tags', ['SERVICE', 'TASK_DEFINITION', 'NONE'])
        : undefined;
    const volume = readVolume(inputs);
    return {
        ...(force && { forceNewDeployment: true }),
        ...(desiredCount !== undefined && { desiredCount }),
        ...(managedTags !== undefined && { enableECSManagedTags: managedTags }),
        ...(propagateTags && { propagateTags }),
        ...(volume && { volumeConfigurations: [volume] }),
    };
}
function readVolume(inputs) {
    const name = inputs.text('service-managed-ebs-volume-name');
    const text = inputs.text('service-managed-ebs-volume');
    if (!name && !text)
        return undefined;
    if (!name || !text) {
        const missing = name ? 'service-managed-ebs-volume' : 'service-managed-ebs-volume-name';
        inputs.refuse(missing, `input '${missing}' is empty while the other of the pair is set: a managed volume needs its name and its configuration`);
        return undefined;
    }
    const document = (0,dist/* parseDocument */.Tp)(text);
    const volume = document.errors.length === 0 ? document.toJS() : undefined;
    if (typeof volume !== 'object' || volume === null || Array.isArray(volume)) {
        inputs.refuse('service-managed-ebs-volume', `input 'service-managed-ebs-volume' is not a JSON object: ${document.errors[0]?.message ?? text}`);
        return undefined;
    }
    if (!('roleArn' in volume)) {
        inputs.refuse('service-managed-ebs-volume', "input 'service-managed-ebs-volume' has no 'roleArn': name the role that ECS manages the volume with");
    }
    return { name, managedEBSVolume: volume };
}
function refuseNotYet(inputs) {
    for (const [name, meanwhile] of Object.entries(NOT_YET))
        inputs.notYet(name, meanwhile);
    const runs = inputs.boolean('run-task') ?? false;
    if (runs)
        inputs.notYet('run-task', "run the task in a step of its own before this one, with 'aws ecs run-task'");
    for (const name of [...RUN_TASK, 'wait-for-task-stopped']) {
        if (inputs.text(name) && runs)
            inputs.notYet(name, "leave it out together with 'run-task'");
    }
}
/** Inputs of AWS's action that need nothing here, and what is said to whoever still sets them. */
function readAcceptedOnly(inputs) {
    const delay = inputs.integer('wait-max-delay-seconds', 1, 3600);
    const keep = inputs.text('keep-null-value-keys');
    return [
        ...(delay !== undefined ? ["'wait-max-delay-seconds' is not needed any more: Slipway looks every 4 seconds."] : []),
        ...(keep ? ["'keep-null-value-keys' is not needed any more: empty values are always kept."] : []),
    ];
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js











/** Registers, updates, follows each deployment to its end, and goes back where one does not work. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, request, reportNotices } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    for (const notice of reportNotices)
        log.notice(notice);
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const cancelled = (0,cancel/* onCancel */.A)();
    const { remember, finish } = (0,rollout_state/* rememberRollouts */.s)({ title: 'Deploy', aws, options: request, cancelled });
    const report = await deploy({ clients, ecs: new ecs/* Ecs */.U(clients), clock: clock/* systemClock */.m, log, cancelled, remember }, request);
    (0,report_outputs/* writeReport */.u)(report);
    if (finish(report))
        (0,report_outputs/* conclude */.E)(report, log, 'Deploy');
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ isDeploying),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);



/** Reads the services and says which of them cannot be deployed to, all of them at once. */
async function findTargets(ecs, cluster, names) {
    const refused = new Map();
    const answer = await ecs.describeServices(cluster, names).catch((error) => {
        const hint = error instanceof Error && error.name === 'ClusterNotFoundException'
            ? ` There is no cluster '${cluster}' in this account and region.`
            : '';
        for (const name of names)
            refused.set(name, `${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}${hint}`);
        return { services: [] };
    });
    if (refused.size > 0)
        return { found: [], refused };
    const found = [];
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name) || serviceArn === name);
        const problem = service ? unfit(service) : missing(name, cluster, answer.services);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused };
}
function missing(name, cluster, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    return `There is no service '${name}' in cluster '${cluster}': check the name, the cluster and the region${near ? `; did you mean '${near}'?` : '.'}`;
}
function unfit({ serviceName, status, deploymentController }) {
    if (status !== 'ACTIVE')
        return `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS')
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? 'use aws-actions/amazon-ecs-deploy-task-definition for it'
        : 'deploy it with the tool that manages its task sets';
    return `The service '${serviceName}' is deployed by the controller ${type}, which Slipway does not drive: ${instead}.`;
}
/** Whether ECS is between two versions of the service. */
function isDeploying(service) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    return primary?.rolloutState === 'IN_PROGRESS';
}
/** Whether `taskDefinition` is what serves: its deployment is the primary one, completed, at the desired count. */
function serves(service, taskDefinition) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        primary.runningCount >= service.desiredCount &&
        service.deployments?.length === 1);
}
/** Whether every image of a task definition is pinned by digest, so that the same revision is the same program. */
function isPinned(taskDefinition) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
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
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
        },
    };
}


/***/ })

};

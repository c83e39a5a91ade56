export const id = 1193;
export const ids = [1193];
export const modules = {

/***/ 1193:
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
// EXTERNAL MODULE: ./build/src/deployment/deploy.js + 14 modules
var deploy = __webpack_require__(8425);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/deployment/smoke.js

const TRY_EVERY_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;
/** Asks until the answer is as expected or the time is over; says what the last answer was. */
async function runSmokeTest(test, clock, cancelled) {
    const until = clock.now() + test.timeoutMs;
    for (;;) {
        const problem = await ask(test);
        if (!problem)
            return 'passed';
        if (clock.now() >= until || cancelled.aborted) {
            return { failed: `The smoke test of ${test.url} failed: ${problem}.` };
        }
        await clock.sleep(TRY_EVERY_MS, cancelled);
    }
}
/** What is wrong with the answer; nothing when it is as expected. */
async function ask({ url, expect }) {
    try {
        const answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
        const body = await answer.text();
        if (expect === undefined)
            return answer.status < 400 ? undefined : `it answered ${answer.status}`;
        if (/^\d{3}$/.test(expect))
            return answer.status === Number(expect) ? undefined : `it answered ${answer.status}, not ${expect}`;
        return body.includes(expect) ? undefined : `it answered ${answer.status} without '${expect}' in the body`;
    }
    catch (error) {
        const { cause } = error;
        return (0,src_error/* messageOf */.bD)(cause ?? error);
    }
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js
var ecs = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(4998);
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
// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(4676);
// EXTERNAL MODULE: ./build/src/run/run.js + 4 modules
var run = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/step/run-task-report.js + 1 modules
var run_task_report = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/step/run-task-state.js
var run_task_state = __webpack_require__(1542);
;// CONCATENATED MODULE: ./build/step/run-task-before.js





/** Runs the task with the revision that the service is to get; one that does not do its work forbids the update. */
function runTaskBefore(tools, aws, { always, order }, onStarted) {
    const memory = (0,run_task_state/* rememberTask */.X)(aws, 'prefixed', tools.cancelled);
    const remember = (trace) => {
        memory.remember(trace);
        if (trace.taskArn)
            onStarted(trace.taskArn);
    };
    return {
        always,
        run: async (taskDefinition, service) => {
            try {
                const revision = await (0,prepare/* findRevision */.p)(tools, taskDefinition);
                const result = await (0,run/* runTask */.ZZ)({ ...tools, remember }, order, revision, service);
                const left = tools.cancelled.aborted && (result.verdict === 'cancelled' || result.verdict === 'unknown');
                if (!left) {
                    memory.forget();
                    (0,run_task_report/* reportTask */.o)(result, tools.log);
                }
                return (0,run/* isWell */.f5)(result) ? undefined : `The task before the update: ${result.verdict}. ${result.reason}`;
            }
            catch (error) {
                return (0,src_error/* messageOf */.bD)(error);
            }
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/deployment/recordtags.js
var recordtags = __webpack_require__(9405);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/step/run-task-inputs.js
var run_task_inputs = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/step/task-definition-file.js
var task_definition_file = __webpack_require__(8773);
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
/** Reads and checks all inputs of deploy-service. */
function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const force = inputs.boolean('force-new-deployment') ?? false;
    const tags = readRecordTags(inputs);
    const source = readSource(inputs, force, tags);
    const services = readServiceList(inputs, source, tags);
    const cluster = (0,rollout_inputs/* readCluster */.D$)(inputs);
    const options = (0,rollout_inputs/* readRollOptions */.U7)(inputs, aws.region);
    const smokeTest = (0,rollout_inputs/* readSmokeTest */.ME)(inputs);
    const ifUnchanged = inputs.choice('if-unchanged', ['skip', 'force']);
    const request = {
        ...options,
        policy: { ...options.policy, smoke: smokeTest !== undefined },
        cluster,
        services,
        source,
        members: readMembers(inputs, force || ifUnchanged === 'force'),
        ifUnchanged: force ? 'force' : ifUnchanged,
        ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
        dryRun: inputs.boolean('dry-run') ?? false,
        preflight: inputs.boolean('preflight') ?? true,
    };
    const names = services.map(({ name }) => name);
    const order = (0,github_deployment/* readDeploymentOrder */.Au)(inputs, cluster, names);
    const githubDeployment = names.length > 0 && !request.dryRun ? order : undefined;
    refuseNotYet(inputs);
    return {
        aws,
        request,
        githubDeployment,
        smokeTest,
        taskBefore: readTaskBefore(inputs, request),
        reportNotices: [...readAcceptedOnly(inputs), ...withoutToken(inputs)],
    };
}
/** The tags that a new revision gets: where it comes from. */
function readRecordTags(inputs) {
    if (!(inputs.boolean('record-tags') ?? true))
        return [];
    return (0,recordtags/* recordTags */.h0)({ commit: inputs.variable('GITHUB_SHA'), run: (0,github_deployment/* runUrl */.Vp)(), actor: inputs.variable('GITHUB_ACTOR') });
}
function readSource(inputs, force, tags) {
    const path = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, "a task definition's ARN, 'family:revision' or 'family'");
    if (path && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: a file is registered, an ARN is deployed as it is; leave one out");
    }
    if (path)
        return readFile(inputs, 'task-definition', path, tags);
    if (arn)
        return { kind: 'arn', arn };
    const own = inputs.list('service').every((line) => line.includes('='));
    if (!force && !(own && inputs.list('service').length > 0)) {
        inputs.refuse('task-definition', "nothing to deploy: set 'task-definition' to a file, 'task-definition-arn' to an existing revision, or 'force-new-deployment: true' for a restart");
    }
    return { kind: 'current' };
}
function readFile(inputs, input, path, tags) {
    return { kind: 'file', path, definition: (0,task_definition_file/* readTaskDefinitionFile */.B)(inputs, input, path), tags };
}
/** `service`: lines or a comma list; a line may be `service=path` for a task definition of its own. */
function readServiceList(inputs, source, tags) {
    const files = new Map();
    const services = inputs.list('service', { comma: true }).map((line) => {
        const [name = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
        if (!path)
            return { name, source };
        const file = files.get(path) ?? readFile(inputs, 'service', path, tags);
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
    const deploymentConfiguration = readDeploymentConfiguration(inputs);
    return {
        ...(force && { forceNewDeployment: true }),
        ...(desiredCount !== undefined && { desiredCount }),
        ...(managedTags !== undefined && { enableECSManagedTags: managedTags }),
        ...(propagateTags && { propagateTags }),
        ...(volume && { volumeConfigurations: [volume] }),
        ...(deploymentConfiguration && { deploymentConfiguration }),
    };
}
const BREAKER = {
    rollback: { enable: true, rollback: true },
    stop: { enable: true, rollback: false },
    off: { enable: false, rollback: false },
};
/** What of the service's deployment configuration is to be changed in the same call. */
function readDeploymentConfiguration(inputs) {
    const minimumHealthyPercent = inputs.integer('minimum-healthy-percent', 0, 100);
    const maximumPercent = inputs.integer('maximum-percent', 100, 1000);
    const breaker = inputs.text('circuit-breaker')
        ? inputs.choice('circuit-breaker', ['rollback', 'stop', 'off'])
        : undefined;
    const asked = {
        ...(minimumHealthyPercent !== undefined && { minimumHealthyPercent }),
        ...(maximumPercent !== undefined && { maximumPercent }),
        ...(breaker && { deploymentCircuitBreaker: BREAKER[breaker] }),
    };
    return Object.keys(asked).length > 0 ? asked : undefined;
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
/** What `run-task` asks for; the other inputs of the task count only with it, as in AWS's action. */
function readTaskBefore(inputs, { cluster, services, source, region, logLines, policy }) {
    const asked = inputs.boolean('run-task') ?? false;
    const always = inputs.boolean('run-task-always') ?? false;
    if (!asked)
        return undefined;
    if (services.length === 0 && source.kind !== 'file') {
        inputs.refuse('run-task', "input 'run-task' is set without a service: use the action run-task");
    }
    // As in AWS's action the task may take as long as the deployment.
    const options = (0,run_task_inputs/* readRunTask */.L)(inputs, 'prefixed', services.length > 0, policy.waitMs);
    const order = { region, cluster, logLines, ...options };
    return { always, order };
}
function refuseNotYet(inputs) {
    for (const [name, meanwhile] of Object.entries(NOT_YET))
        inputs.notYet(name, meanwhile);
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
/** What is set for a GitHub Deployment that is not asked for. */
function withoutToken(inputs) {
    const set = ['environment', 'environment-url'].filter((name) => inputs.text(name));
    if (set.length === 0 || inputs.text('github-token'))
        return [];
    const names = set.map((name) => `'${name}'`).join(' and ');
    return [`${names} of this step name a GitHub Deployment, and none is created without 'github-token'.`];
}

;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js















/** Registers, updates, follows each deployment to its end, and goes back where one does not work. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, request, githubDeployment, smokeTest, taskBefore, reportNotices } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    for (const notice of reportNotices)
        log.notice(notice);
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const cancelled = (0,cancel/* onCancel */.A)();
    const { remember, finish } = (0,rollout_state/* rememberRollouts */.s)({ title: 'Deploy', aws, options: request, cancelled });
    const announced = githubDeployment && (0,github_deployment/* announce */.iP)(githubDeployment, log);
    let tested;
    const smoke = async () => {
        tested ??= smokeTest && runSmokeTest(smokeTest, clock/* systemClock */.m, cancelled);
        return tested;
    };
    const shared = { clients, ecs: new ecs/* Ecs */.U(clients), clock: clock/* systemClock */.m, log, cancelled };
    const beforeUpdate = taskBefore && runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const tools = { ...shared, remember, smoke, beforeUpdate };
    const report = await (0,deploy/* deploy */.g)(tools, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    (0,report_outputs/* writeReport */.u)(report);
    if (!finish(report))
        return;
    (0,report_outputs/* conclude */.E)(report, log, 'Deploy');
    await announced?.finish(report);
}
/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn) {
    (0,commands/* setOutput */.uH)('run-task-arn', JSON.stringify([arn]));
}


/***/ })

};

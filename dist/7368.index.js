export const id = 7368;
export const ids = [7368,3618];
export const modules = {

68000:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/controller/express/controller.js + 1 modules
var controller = __webpack_require__(25846);
var ecs = __webpack_require__(35260);
var deploy_result = __webpack_require__(72656);
var untouched = __webpack_require__(13862);
// EXTERNAL MODULE: ./build/src/deploy/wait-for-idle.js + 1 modules
var wait_for_idle = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/src/deploy/write-tags.js
var write_tags = __webpack_require__(43618);
var model = __webpack_require__(85634);
var ecs_express = __webpack_require__(35279);
// EXTERNAL MODULE: ./build/src/preflight/preflight.js + 15 modules
var preflight = __webpack_require__(37771);
var refusal = __webpack_require__(14977);
var members = __webpack_require__(73132);
var differences = __webpack_require__(80234);
var image_reference = __webpack_require__(36950);
;// CONCATENATED MODULE: ./build/src/express/configuration.js



const CONTAINER = 'Main';
const OF_SERVICE = ['healthCheckPath', 'networkConfiguration', 'scalingTarget'];
function configurationOf({ activeConfigurations = [] }, id) {
    const own = activeConfigurations.find(({ serviceRevisionArn = '' }) => (0,model.P7)(serviceRevisionArn) === (0,model.P7)(id));
    return own ?? (activeConfigurations.length === 1 ? activeConfigurations[0] : undefined);
}
function completedConfiguration(requested, now) {
    const more = Object.entries(requested).map(([name, value]) => {
        const isNested = name === 'networkConfiguration' || name === 'scalingTarget';
        return [name, isNested ? { ...now?.[name], ...value } : value];
    });
    return Object.fromEntries(more);
}
function hasConfiguration(now, requested) {
    return (0,members.gR)(now, requested);
}
function toRestore(now, requested) {
    return Object.fromEntries(OF_SERVICE.flatMap((name) => requested[name] !== undefined && now?.[name] !== undefined ? [[name, now[name]]] : []));
}
function changesOf(now, after) {
    const merged = {
        ...now,
        ...after,
        primaryContainer: {
            ...now.primaryContainer,
            ...after.primaryContainer,
        },
    };
    const ofService = OF_SERVICE.filter((name) => after[name] !== undefined && !(0,members.gR)(now[name], after[name])).map((name) => `~ ${name}: ${JSON.stringify(now[name] ?? null)} \u2192 ${JSON.stringify(after[name])}`);
    return [
        ...(0,differences.F)((0,differences.z)(expressTaskDefinition(now), expressTaskDefinition(merged))),
        ...ofService,
    ];
}
function expressTaskDefinition({ primaryContainer, cpu, memory, cpuArchitecture, executionRoleArn, taskRoleArn, }) {
    const { image, containerPort, awsLogsConfiguration, command, environment, secrets, repositoryCredentials } = (primaryContainer ?? {});
    const logs = awsLogsConfiguration && {
        logDriver: 'awslogs',
        options: {
            'awslogs-group': awsLogsConfiguration.logGroup,
            'awslogs-stream-prefix': awsLogsConfiguration.logStreamPrefix,
        },
    };
    const container = {
        name: CONTAINER,
        image,
        portMappings: [{ containerPort: containerPort ?? 80 }],
        ...(command !== undefined && { command }),
        ...(environment !== undefined && { environment }),
        ...(secrets !== undefined && { secrets }),
        ...(repositoryCredentials !== undefined && { repositoryCredentials }),
        ...(logs && { logConfiguration: logs }),
    };
    return {
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        ...(cpu !== undefined && { cpu }),
        ...(memory !== undefined && { memory }),
        ...(executionRoleArn !== undefined && { executionRoleArn }),
        ...(taskRoleArn !== undefined && { taskRoleArn }),
        ...(cpuArchitecture !== undefined && { runtimePlatform: { cpuArchitecture, operatingSystemFamily: 'LINUX' } }),
        containerDefinitions: [container],
    };
}
function byDigest(image, digest) {
    const reference = (0,image_reference.o_)(image);
    if (!reference)
        return image;
    const { tag: _, ...place } = reference;
    return (0,image_reference.my)({ ...place, digest });
}

var running_images = __webpack_require__(6514);
var service_target = __webpack_require__(65028);
;// CONCATENATED MODULE: ./build/src/express/plan.js




async function planExpress(context, { cluster, configuration }, service, express) {
    const primary = (0,model.Os)(service);
    const now = express && primary && configurationOf(express, primary.id);
    const requested = completedConfiguration(configuration, now);
    if (!now || !primary)
        return { requested, now, unchanged: false, changes: [] };
    const image = await namedNow(context, requested.primaryContainer.image, now.primaryContainer?.image ?? '');
    const same = { ...requested, primaryContainer: { ...requested.primaryContainer, image } };
    if (!hasConfiguration(now, same))
        return { requested, now, unchanged: false, changes: changesOf(now, requested) };
    if (!(0,service_target.k7)(service, primary.taskDefinition))
        return { requested: same, now, unchanged: false, changes: [] };
    if ((0,image_reference.o_)(image)?.digest)
        return { requested: same, now, unchanged: true, changes: [] };
    const running = await (0,running_images.Mm)(context, cluster, service, {
        containerDefinitions: [{ name: CONTAINER, image }],
    });
    if (running.same)
        return { requested: same, now, unchanged: true, changes: [] };
    const digest = await digestOf(context, image);
    if (!digest)
        return { requested, now, unchanged: false, changes: [] };
    const pinned = byDigest(image, digest);
    context.log.info(`${service.serviceName}: ${running.reason}; deploying ${pinned}`);
    const other = { ...requested, primaryContainer: { ...requested.primaryContainer, image: pinned } };
    return { requested: other, now, unchanged: false, changes: changesOf(now, other) };
}
async function namedNow(context, requested, now) {
    const [wanted, active] = [(0,image_reference.o_)(requested), (0,image_reference.o_)(now)];
    const isComparable = wanted &&
        active?.digest &&
        !wanted.digest &&
        wanted.host === active.host &&
        wanted.repository === active.repository;
    if (!isComparable)
        return requested;
    return (await digestOf(context, requested)) === active.digest ? now : requested;
}
async function digestOf({ clients }, image) {
    const found = await (0,running_images.OK)(clients, image).catch(() => undefined);
    return found?.state === 'stored' ? found.image.digest : undefined;
}

// EXTERNAL MODULE: ./build/src/ecs/active-services.js
var active_services = __webpack_require__(93130);
var pace = __webpack_require__(69232);
;// CONCATENATED MODULE: ./build/src/express/read.js



async function readExpressState(context, request) {
    const { cluster, service: name } = request;
    let service;
    try {
        const read = () => (0,active_services.I)(context.ecs, cluster, [name]);
        [service] = (await (0,pace.k)(context, read)).services;
    }
    catch (error) {
        const isFirst = error instanceof Error && error.name === 'ClusterNotFoundException' && cluster === 'default';
        if (!isFirst)
            return { is: 'refused', refused: (0,refusal.dr)('ecs:DescribeServices', error) };
    }
    if (!service || service.status === 'INACTIVE')
        return { is: 'missing', target: missing(request) };
    const problem = problemOfService(service);
    if (problem)
        return { is: 'refused', refused: { by: 'input', reason: problem }, service };
    try {
        const { serviceArn } = service;
        const express = await (0,pace.k)(context, () => new ecs_express.u(context.clients).describe(serviceArn));
        const reason = otherRole(request, express);
        if (reason)
            return { is: 'refused', refused: { by: 'input', reason }, service };
        return { is: 'there', target: { cluster, name, service }, express };
    }
    catch (error) {
        return { is: 'refused', refused: (0,refusal.dr)('ecs:DescribeExpressGatewayService', error), service };
    }
}
function problemOfService({ serviceName, status, resourceManagementType = 'ECS' }) {
    if (resourceManagementType !== 'ECS')
        return `The service '${serviceName}' is not an Express service: deploy it with the deploy-service action, or choose another 'service-name'.`;
    if (status !== 'ACTIVE')
        return `The service '${serviceName}' is ${status}, not ACTIVE: run again once it has been deleted, or choose another 'service-name'.`;
    return undefined;
}
function otherRole({ service, infrastructureRoleArn: requested }, { infrastructureRoleArn }) {
    if (!infrastructureRoleArn || infrastructureRoleArn === requested)
        return undefined;
    return `The service '${service}' has the infrastructure role ${infrastructureRoleArn}, which ECS cannot change to ${requested}: set 'infrastructure-role-arn' to the service's role, or create another service.`;
}
function missing({ cluster, service: name, region, configuration }) {
    const { scalingTarget, networkConfiguration, executionRoleArn } = configuration;
    const [, partition = 'aws', , , account = ''] = (executionRoleArn ?? '').split(':');
    const place = `arn:${partition}:ecs:${region}:${account}`;
    const short = cluster.slice(cluster.lastIndexOf('/') + 1);
    const service = {
        serviceArn: `${place}:service/${short}/${name}`,
        serviceName: name,
        clusterArn: `${place}:cluster/${short}`,
        status: 'ACTIVE',
        desiredCount: scalingTarget?.minTaskCount ?? 1,
        runningCount: 0,
        pendingCount: 0,
        taskDefinition: '',
        deployments: [],
        launchType: 'FARGATE',
        resourceManagementType: 'ECS',
        loadBalancers: [{ containerName: CONTAINER, containerPort: configuration.primaryContainer.containerPort ?? 80 }],
        networkConfiguration: { awsvpcConfiguration: { subnets: networkConfiguration?.subnets ?? [] } },
    };
    return { cluster, name, service };
}

var begin_rollout = __webpack_require__(58936);
// EXTERNAL MODULE: ./build/src/deploy/completed-deployment.js
var completed_deployment = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/deploy/read-at-end.js
var read_at_end = __webpack_require__(58939);
var conclude = __webpack_require__(87781);
var follow = __webpack_require__(34652);
;// CONCATENATED MODULE: ./build/src/express/roll-out.js



async function rollOutExpress(context, request, standing, plan, onServiceArn) {
    const { controller, clock, log } = context;
    const { target } = standing;
    const { service } = target;
    let since;
    const serviceRequest = serviceRequestOf(request, standing, plan);
    const settings = { before: toRestore(plan.now, plan.requested), requested: {} };
    const subjectOf = (since) => ({ target, settings, since });
    const state = new begin_rollout.Wu(context, () => (0,begin_rollout.t3)(subjectOf(clock.now()), '', controller.earlierOf(service)));
    const sent = await controller.deploy(serviceRequest, service, () => {
        const isFirst = since === undefined;
        since = clock.now();
        if (!isFirst)
            return;
        state.save();
        log.info(`${service.serviceName}: ${serviceRequest.creates ? 'Create' : 'Update'}ExpressGatewayService with ${plan.requested.primaryContainer.image}`);
    });
    if ('service' in sent)
        onServiceArn(sent.service.serviceArn);
    const began = (0,begin_rollout.Zf)(subjectOf(since ?? clock.now()), baseOf(request, target), sent, {
        wait: request.wait,
        creates: serviceRequest.creates,
        hasMembers: false,
    });
    if ('verdict' in began)
        return began;
    const rollout = { ...began, monitorMs: (request.monitorSeconds ?? 0) * 1000 };
    context.remember([rollout]);
    const past = context.saveCompletedDeployment && (0,completed_deployment.Z)(context, standing);
    const describe = (revision) => context.ecs.describeTaskDefinition(revision);
    const followed = await (0,follow.e)(context, [rollout], request.policy, [], request.logLines > 0 ? describe : undefined);
    const [one] = followed;
    if (!one)
        throw new Error('The deployment was not followed.');
    const finals = context.cancelled.aborted ? new Map() : await (0,read_at_end.J)(context, [rollout]);
    const final = finals.get(rollout);
    (0,completed_deployment.w)(context, one, final, { isExpress: true }, past);
    return (0,conclude.N)(context, one, final, request);
}
function serviceRequestOf({ cluster, service: serviceName, tags, infrastructureRoleArn }, { is, target }, { requested }) {
    const place = { cluster, service: serviceName };
    if (is !== 'missing')
        return { ...place, creates: false, input: { serviceArn: target.service.serviceArn, ...requested } };
    const more = { serviceName, infrastructureRoleArn, ...(cluster !== 'default' && { cluster }) };
    return { ...place, creates: true, input: { ...more, ...requested, ...(tags.length > 0 && { tags }) } };
}
function baseOf({ region, cluster, service: name }, { service }) {
    return service.deployments?.length === 0 ? (0,deploy_result.$)(cluster, name) : (0,untouched.Bg)(cluster, service, region);
}

;// CONCATENATED MODULE: ./build/src/express/tags.js
const OF_AWS = 'aws:';
function tagChanges(now, wanted) {
    const own = now.filter(({ key }) => !key.startsWith(OF_AWS));
    const removed = own.filter(({ key }) => !wanted.some((one) => one.key === key)).map(({ key }) => key);
    const set = wanted.filter(({ key, value }) => !own.some((one) => one.key === key && one.value === value));
    return { removed, set };
}

;// CONCATENATED MODULE: ./build/src/express/deploy.js









async function deployExpress(context, request, onServiceArn) {
    const standing = await readExpressState(context, request);
    const known = standing.is === 'there' ? standing.target.service : standing.is === 'refused' && standing.service;
    if (known)
        onServiceArn(known.serviceArn);
    const idle = standing.is === 'there' ? await untilIdle(context, request, standing) : standing;
    if (idle.is === 'refused')
        return refusedReport(context, request, idle);
    const { target } = idle;
    const plan = await planExpress(context, request, target.service, expressOf(idle));
    const result = await carryOut(context, request, idle, plan, onServiceArn);
    return { report: (0,deploy_result.EI)([{ ...result, changes: plan.changes }]), endpoint: await endpointOf(context, request) };
}
async function refusedReport(context, request, { refused, service }) {
    const { service: name } = request;
    const services = [{ name, ...(service && { service }) }];
    const report = (0,deploy_result.EI)((0,untouched.cp)(request, services, new Map([[name, refused]])));
    return { report, endpoint: service?.status === 'ACTIVE' ? await endpointOf(context, request) : '' };
}
function expressOf(standing) {
    return standing.is === 'there' ? standing.express : undefined;
}
async function untilIdle(context, request, standing) {
    const { target } = standing;
    if (request.dryRun && request.ifDeploying === 'wait')
        return standing;
    const settled = await (0,wait_for_idle.waitForIdle)(context, request, [target]);
    if ('refused' in settled) {
        const [refused] = settled.refused.values();
        return { is: 'refused', refused: refused, service: target.service };
    }
    const [idle = target] = settled.targets;
    if (idle.service === target.service)
        return standing;
    const again = await readExpressState(context, request);
    return again.is === 'there'
        ? { ...again, target: { ...again.target, ...(idle.isStuck && { isStuck: true }) } }
        : again;
}
async function carryOut(context, request, standing, plan, onServiceArn) {
    const { target } = standing;
    const base = baseOf(request, target);
    const unchanged = () => (0,untouched.Fj)(base, target.service, (0,model.Os)(target.service)?.taskDefinition ?? '');
    if (plan.unchanged && !(request.mutateTags && standing.is === 'there'))
        return unchanged();
    const isChecked = request.preflight && !plan.unchanged;
    const looked = isChecked ? await checkBefore(context, request, target, plan) : {};
    const checked = looked.checked ? { preflight: looked.checked } : {};
    const absent = standing.is === 'missing' && { absent: true };
    if (looked.refused)
        return (0,untouched.MS)({ ...base, ...checked, ...absent }, looked.refused);
    if (request.dryRun)
        return dryRunResult({ ...base, ...checked }, standing, plan);
    if (request.mutateTags && standing.is === 'there') {
        const { express } = standing;
        const unwritable = (0,refusal.yN)(() => context.beforeWrite?.());
        if (unwritable)
            return (0,untouched.MS)({ ...base, ...checked }, unwritable);
        const refused = await (0,write_tags.writeTags)(context, target.service, tagChanges(express.tags ?? [], request.tags));
        if (refused)
            return (0,untouched.MS)({ ...base, ...checked }, refused);
    }
    if (plan.unchanged)
        return unchanged();
    return { ...(await rollOutExpress(context, request, standing, plan, onServiceArn)), ...checked };
}
function dryRunResult(base, { is, target: { service } }, { unchanged }) {
    const what = is === 'missing' ? 'created' : unchanged ? 'left unchanged' : 'updated';
    return (0,untouched.Uf)(base, `It would be ${what}`, is === 'there' ? service : undefined);
}
async function checkBefore(context, { wait, policy }, target, { requested, now }) {
    const { name, service } = target;
    const taskDefinition = expressTaskDefinition({
        ...now,
        ...requested,
        primaryContainer: { ...now?.primaryContainer, ...requested.primaryContainer },
    });
    const containerPort = requested.primaryContainer.containerPort ?? now?.primaryContainer?.containerPort ?? 80;
    const loadBalancers = [{ containerName: CONTAINER, containerPort }];
    const subject = {
        target: { ...target, service: { ...service, loadBalancers } },
        taskDefinition: taskDefinition,
        members: {},
        waitMinutes: wait ? policy.waitMs / 60_000 : undefined,
    };
    const { refused, checked } = await (0,preflight.M)(context, [subject]);
    const found = checked.get(service.serviceName);
    const refusal = refused.get(name);
    return { ...(refusal && { refused: refusal }), ...(found && { checked: found }) };
}
async function endpointOf(context, { cluster, service: name }) {
    if (context.cancelled.aborted)
        return '';
    try {
        const { services } = await context.ecs.describeServices(cluster, [name]);
        const [service] = services;
        if (service?.status !== 'ACTIVE')
            return '';
        const { activeConfigurations = [] } = await new ecs_express.u(context.clients).describe(service.serviceArn);
        const paths = activeConfigurations.flatMap(({ ingressPaths = [] }) => ingressPaths);
        return paths.find(({ endpoint }) => endpoint)?.endpoint ?? '';
    }
    catch {
        return '';
    }
}

var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var deployment_speed = __webpack_require__(21754);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/report-outputs.js
var report_outputs = __webpack_require__(20238);
var rollout_state = __webpack_require__(59070);
var runner_files = __webpack_require__(69327);
var arn = __webpack_require__(22672);
var taskdef_node = __webpack_require__(14088);
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/document.js
var step_document = __webpack_require__(76970);
// EXTERNAL MODULE: ./build/step/items.js
var step_items = __webpack_require__(65739);
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/deploy-express/inputs.js







const A_ROLE = "a role's ARN such as 'arn:aws:iam::123456789012:role/execution'";
const METRICS = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'];
const MAX_TASKS = 10_000;
function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const service = inputs.required('service-name', 'web');
    const cluster = (0,rollout_inputs.D$)(inputs, service ? [service] : [], aws.region, 'service-name');
    const infrastructureRoleArn = readRole(inputs, 'infrastructure-role-arn', true) ?? '';
    const request = {
        ...(0,rollout_inputs.U7)(inputs, aws.region, 'deploy-express'),
        cluster,
        service: (0,model.EU)(service),
        configuration: readConfiguration(inputs),
        infrastructureRoleArn,
        tags: inputs.text('tags') ? (0,step_items.Yv)(inputs, 'tags') : [],
        mutateTags: inputs.boolean('mutate-tags-on-update') ?? false,
        ifDeploying: inputs.choice('if-deploying', ['wait', 'supersede', 'fail']),
        preflight: inputs.boolean('preflight') ?? true,
        dryRun: inputs.boolean('dry-run') ?? false,
    };
    return { aws, request };
}
function readConfiguration(inputs) {
    const executionRoleArn = readRole(inputs, 'execution-role-arn', true);
    const taskRoleArn = readRole(inputs, 'task-role-arn', false);
    const cpu = inputs.matching('cpu', /^\d+$/, "a number of CPU units such as '256', which is a quarter of a vCPU");
    const memory = inputs.matching('memory', /^\d+$/, "a number of MiB such as '512'");
    const healthCheckPath = inputs.matching('health-check-path', /^\/\S*$/, "a path that begins with '/', such as '/health'");
    const networkConfiguration = readNetwork(inputs);
    const scalingTarget = readScaling(inputs);
    return {
        primaryContainer: readContainer(inputs),
        ...(executionRoleArn && { executionRoleArn }),
        ...(taskRoleArn && { taskRoleArn }),
        ...(cpu && { cpu }),
        ...(memory && { memory }),
        ...(healthCheckPath && { healthCheckPath }),
        ...(networkConfiguration && { networkConfiguration }),
        ...(scalingTarget && { scalingTarget }),
    };
}
function readRole(inputs, name, isRequired) {
    if (isRequired && !inputs.required(name, 'arn:aws:iam::123456789012:role/execution'))
        return undefined;
    return inputs.matching(name, arn.xG, A_ROLE);
}
function readContainer(inputs) {
    const image = inputs.required('image', '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1.2.3');
    if (/[\s<>{}$]/.test(image)) {
        inputs.refuse('image', `input 'image' is '${image}', which is not valid; expected one image, without white space or placeholders`);
    }
    const containerPort = inputs.integer('container-port', 1, 65_535);
    const environment = readList(inputs, 'environment-variables', 'name', { name: 'string', value: 'text' }, { value: '' });
    const secrets = readList(inputs, 'secrets', 'name', { name: 'string', valueFrom: 'string' });
    refuseSharedNames(inputs, environment ?? [], secrets ?? []);
    const command = readCommand(inputs);
    const awsLogsConfiguration = readLogs(inputs);
    const credentialsParameter = inputs.text('repository-credentials');
    return {
        image,
        ...(containerPort !== undefined && { containerPort }),
        ...(environment && { environment }),
        ...(secrets && { secrets }),
        ...(command && { command }),
        ...(awsLogsConfiguration && { awsLogsConfiguration }),
        ...(credentialsParameter && { repositoryCredentials: { credentialsParameter } }),
    };
}
function refuseSharedNames(inputs, environment, secrets) {
    const names = secrets.map(({ name }) => String(name));
    inputs.refuseTwice('secrets', names, 'the secret');
    for (const name of new Set(names.filter((one) => environment.some((variable) => variable.name === one)))) {
        inputs.refuse('secrets', `input 'secrets' has '${name}', which is also in 'environment-variables': remove one`);
    }
}
function readList(inputs, name, key, shape, defaults = {}) {
    const items = (0,step_items.F1)(inputs, name, key);
    if (!inputs.text(name))
        return undefined;
    const found = items.map((item) => ({ ...defaults, ...(0,step_items._f)(inputs, name, item, shape) }));
    for (const item of found) {
        const missing = Object.keys(shape).find((member) => item[member] === undefined);
        if (missing) {
            inputs.refuse(name, `input '${name}' has '${String(item[key])}' without '${missing}': add it`);
        }
    }
    return found;
}
function readCommand(inputs) {
    const node = (0,step_document.X)(inputs, 'command');
    if (!node)
        return undefined;
    const command = (0,taskdef_node.aB)(node);
    if (Array.isArray(command) && command.every((word) => typeof word === 'string'))
        return command;
    inputs.refuse('command', `input 'command' is not a valid JSON list; expected strings, such as ["node", "server.js"]`);
    return undefined;
}
function readLogs(inputs) {
    const logGroup = inputs.text('log-group');
    const logStreamPrefix = inputs.text('log-stream-prefix');
    if (logStreamPrefix && !logGroup) {
        inputs.refuse('log-stream-prefix', "input 'log-stream-prefix' is set without 'log-group', but ECS requires both or neither: also set 'log-group'");
    }
    return logGroup ? { logGroup, logStreamPrefix: logStreamPrefix || 'ecs' } : undefined;
}
function readNetwork(inputs) {
    const subnets = [...new Set(inputs.list('subnets', { comma: true }))];
    const securityGroups = [...new Set(inputs.list('security-groups', { comma: true }))];
    if (subnets.length + securityGroups.length === 0)
        return undefined;
    return { ...(subnets.length > 0 && { subnets }), ...(securityGroups.length > 0 && { securityGroups }) };
}
function readScaling(inputs) {
    const minTaskCount = inputs.integer('min-task-count', 0, MAX_TASKS);
    const maxTaskCount = inputs.integer('max-task-count', 1, MAX_TASKS);
    if (minTaskCount !== undefined && maxTaskCount !== undefined && minTaskCount > maxTaskCount) {
        inputs.refuse('min-task-count', `input 'min-task-count' is ${minTaskCount}, but 'max-task-count' is ${maxTaskCount}: the minimum must not be above the maximum`);
    }
    const autoScalingMetric = inputs.text('auto-scaling-metric')
        ? inputs.valueOfAws('auto-scaling-metric', METRICS)
        : undefined;
    const autoScalingTargetValue = inputs.integer('auto-scaling-target-value', 1, 1_000_000);
    const target = {
        ...(minTaskCount !== undefined && { minTaskCount }),
        ...(maxTaskCount !== undefined && { maxTaskCount }),
        ...(autoScalingMetric && { autoScalingMetric }),
        ...(autoScalingTargetValue !== undefined && { autoScalingTargetValue }),
    };
    return Object.keys(target).length > 0 ? target : undefined;
}

;// CONCATENATED MODULE: ./build/actions/deploy-express/main.js















async function main() {
    const inputs = await (0,further_inputs.W)('deploy-express');
    const { aws, request } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)({ 'refused-by': '', advice: '[]' });
    const { remember, finish } = (0,rollout_state.M)({ title: 'Deploy', aws, options: request, cancelled });
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled, beforeWrite: runner_files.N5 };
    const speed = new deployment_speed.t();
    const { saveCompletedDeployment } = speed;
    const expressContext = { ...context, controller: (0,controller.$)(context), remember, saveCompletedDeployment };
    const { report, endpoint } = await deployExpress(expressContext, request, writeServiceArn);
    const path = (0,report_outputs.writeReport)(report, { advice: '[]', ...(endpoint && { endpoint }) });
    if (finish(report))
        (0,report_outputs.concludeReport)(await speed.addTo(report, path, context), log, 'Deploy', aws);
}
function writeServiceArn(arn) {
    (0,commands.Yj)({ 'service-arn': arn });
}


}),

25846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (expressController)
});

var express = __webpack_require__(35279);
var model = __webpack_require__(85634);
var controller = __webpack_require__(26751);
var restore = __webpack_require__(53462);
var update = __webpack_require__(99559);
var members = __webpack_require__(73132);
var read_service = __webpack_require__(30237);
;// CONCATENATED MODULE: ./build/src/controller/express/write.js

const NOT_CONFIGURED = ['serviceArn', 'serviceName', 'cluster', 'infrastructureRoleArn', 'tags'];
function createWrite(ecs, calls, request) {
    return writeOf(ecs, calls, request, 'CreateExpressGatewayService', async () => {
        const { activeConfigurations = [] } = await calls.create(request.input);
        return activeConfigurations[0];
    });
}
function updateWrite(ecs, calls, request) {
    return writeOf(ecs, calls, request, 'UpdateExpressGatewayService', () => calls.update(request.input));
}
function restoreWrite(ecs, calls, request, taskDefinition) {
    const write = updateWrite(ecs, calls, request);
    return {
        ...write,
        isOurs: (primary) => primary.taskDefinition === taskDefinition,
        needsNone: (primary) => primary.taskDefinition === taskDefinition,
    };
}
function writeOf(ecs, calls, { cluster, service: name, input }, operation, send) {
    let respondedNumber;
    const requested = Object.fromEntries(Object.entries(input).filter(([member]) => !NOT_CONFIGURED.includes(member)));
    const isRequested = async (service, { id }) => {
        const { activeConfigurations = [] } = await calls.describe(service.serviceArn).catch(() => ({}));
        const own = activeConfigurations.find(({ serviceRevisionArn = '' }) => (0,model.P7)(serviceRevisionArn) === (0,model.P7)(id));
        return own !== undefined && (0,members.gR)(own, requested);
    };
    const isInResponse = ({ id }) => respondedNumber !== undefined && (0,model.P7)(id) === respondedNumber;
    const read = async () => {
        const service = await (0,read_service.u)(ecs, cluster, name);
        const primary = service && (0,model.Os)(service);
        return primary && (respondedNumber === undefined || isInResponse(primary)) ? service : undefined;
    };
    return {
        cluster,
        service: name,
        operation,
        isForced: false,
        send: async () => {
            const configuration = await send();
            if (configuration?.serviceRevisionArn)
                respondedNumber = (0,model.P7)(configuration.serviceRevisionArn);
            return read();
        },
        isOurs: (primary, service) => respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary),
        needsNone: isInResponse,
        isActive: (service) => {
            const primary = (0,model.Os)(service);
            if (primary?.rolloutState !== 'COMPLETED')
                return false;
            return respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/controller/express/controller.js





function expressController(context) {
    const ecs = (0,controller.m)(context);
    const calls = new express.u(context.clients);
    return {
        ...ecs,
        deploy: (request, before, onSend) => {
            const writeOf = request.creates ? createWrite : updateWrite;
            return (0,update.As)(context, writeOf(context.ecs, calls, request), before, onSend);
        },
        startedSince: (own, service, taskDefinition) => ecs.startedSince(own, service, taskDefinition || ((0,model.Os)(service)?.taskDefinition ?? '')),
        restore: (request, onRegistered, print) => {
            const { cluster, service, settings, until } = request;
            const limited = new express.u(context.clients, { clock: context.clock, until });
            const byExpress = (within, taskDefinition, before) => {
                const input = { serviceArn: before.serviceArn, taskDefinitionArn: taskDefinition, ...settings.before };
                return restoreWrite(within.ecs, limited, { cluster, service, input, creates: false }, taskDefinition);
            };
            const byService = (within, taskDefinition, before) => (0,update.xe)(within.ecs, { cluster, service, taskDefinition }, before);
            return (0,restore._)(context, request, onRegistered, print, [byExpress, byService]);
        },
        restoreSettings: () => Promise.resolve(undefined),
    };
}


}),

50998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (readPastDeployments),
  w: () => (saveCompletedDeployment)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10702);


async function readPastDeployments({ ecs, log }, { target: { cluster, service } }) {
    try {
        return await ecs.listServiceDeployments(cluster, service.serviceName, { status: ['SUCCESSFUL'], limit: 1 });
    }
    catch (error) {
        log.debug(`Could not read the usual duration of deployments (ecs:ListServiceDeployments): ${String(error)}`);
        return [];
    }
}
function toSpeedSubject({ rollout, events: timeline, stages, service: seen }, final, { definition, isExpress }, past) {
    const { own, completed, cluster } = rollout;
    const service = final ?? seen;
    const isDeployed = (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(rollout)?.verdict === 'deployed';
    if (!isDeployed || !service || completed?.at === undefined || own.alreadyCompleted || own.createdAt === 0)
        return undefined;
    const events = (service.events ?? []).filter(({ createdAt }) => createdAt >= own.createdAt);
    const texts = [...timeline.map(({ text }) => text), ...events.map(({ message }) => message)];
    const deployment = {
        deploymentId: own.id,
        createdAt: own.createdAt,
        succeededAt: completed.at,
        stages,
        taskIds: [...new Set(texts.flatMap(_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksNamedIn */ .Xl))],
        service,
        ...(definition && { definition }),
        ...(isExpress && { isExpress }),
    };
    const before = past.then((briefs) => briefs.filter(({ createdAt }) => createdAt < own.createdAt));
    return { cluster, service: rollout.service, deployment, past: before };
}
function saveCompletedDeployment(context, followed, final, what, past) {
    const subject = past && toSpeedSubject(followed, final, what, past);
    if (subject)
        context.saveCompletedDeployment?.(subject);
}


}),

47638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  waitForIdle: () => (waitForIdle)
});

var service_target = __webpack_require__(65028);
var model = __webpack_require__(85634);
var stage = __webpack_require__(67981);
var time_limit = __webpack_require__(29298);
var diagnosis_failure = __webpack_require__(25005);
var diagnosis_cause = __webpack_require__(21240);
var crash_loop = __webpack_require__(84439);
var stopped_tasks = __webpack_require__(79469);
var task_sets = __webpack_require__(71614);
var previous = __webpack_require__(157);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/deploy/cannot-succeed.js




const MANY = 3;
function stuckReason(service, tasks) {
    const primary = (0,model.Os)(service);
    if (!primary || primary.desiredCount === 0)
        return undefined;
    const { stopped = [], failedAtFirst } = tasks;
    const failedTasks = primary.failedTasks ?? 0;
    const isDown = primary.runningCount === 0;
    const isBack = (0,previous.o)(primary);
    const failures = isBack
        ? []
        : (0,diagnosis_failure.h4)(stopped, primary.id).filter(({ cause }) => !diagnosis_cause.q.includes(cause.id));
    if (!isBack && !isUp(primary.id, tasks)) {
        const permanent = (0,diagnosis_failure.di)(failures, failedTasks >= 2 ? 1 : 2);
        const failure = permanent ?? (0,crash_loop.W7)(stopped, primary.id, primary.desiredCount);
        if (failure)
            return failure;
    }
    const isGrowing = failedAtFirst !== undefined && failedTasks > failedAtFirst;
    if (failedTasks >= MANY && (isDown || isGrowing))
        return `${failuresOf(failures, failedTasks)}; none became healthy.`;
    const failed = Math.max(failedTasks, countOf(failures));
    const others = service.deployments?.filter(({ id }) => id !== primary.id) ?? [];
    const isActive = others.some(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
    if (isDown && !isActive && !isBack && failed > 0)
        return `${failuresOf(failures, failed)}; no revision of the service is active.`;
    return undefined;
}
function isUp(id, { running = [], now }) {
    return running.some(({ startedBy, lastStatus, healthStatus, startedAt }) => startedBy === id &&
        lastStatus === 'RUNNING' &&
        (healthStatus === 'HEALTHY' ||
            now === undefined ||
            (startedAt !== undefined && now - startedAt >= crash_loop.zf)));
}
function countOf(failures) {
    return failures.reduce((sum, { count }) => sum + count, 0);
}
function failuresOf(failures, count) {
    if (failures.length > 0)
        return (0,src_text.Nx)((0,diagnosis_failure.hk)(failures));
    return count === 1 ? '1 of its tasks failed' : `${count} of its tasks failed in a row`;
}
class StuckDetector {
    #ecs;
    #first = new Map();
    constructor(ecs) {
        this.#ecs = ecs;
    }
    async reasons(targets) {
        const named = targets.map((target) => ({
            target,
            cluster: target.cluster,
            service: target.service.serviceName,
        }));
        const stopped = await (0,stopped_tasks.M)(this.#ecs, named);
        const found = await Promise.all(named.map(async (one) => {
            const { service } = one.target;
            const read = stopped.get(one);
            const { id = '', failedTasks = 0, runningCount = 0 } = (0,model.Os)(service) ?? {};
            if (!this.#first.has(id))
                this.#first.set(id, failedTasks);
            const tasks = read && 'tasks' in read ? (0,task_sets.cN)(service, read.tasks) : undefined;
            const hasFailed = tasks && (0,diagnosis_failure.h4)(tasks, id).length > 0;
            const up = hasFailed && runningCount > 0 ? await this.#running(one.cluster, service) : {};
            const isKnown = !hasFailed || runningCount === 0 || 'running' in up;
            const reason = stuckReason(service, {
                ...(tasks && isKnown && { stopped: tasks }),
                ...up,
                failedAtFirst: this.#first.get(id) ?? 0,
            });
            return reason ? [[one.target, reason]] : [];
        }));
        return new Map(found.flat());
    }
    async #running(cluster, service) {
        try {
            const [running, { date }] = await Promise.all([
                this.#ecs.tasksOf(cluster, service.serviceName, 'RUNNING'),
                this.#ecs.describeServices(cluster, [service.serviceName]),
            ]);
            return { running: (0,task_sets.cN)(service, running), ...(!Number.isNaN(date) && { now: date / 1000 }) };
        }
        catch {
            return {};
        }
    }
}

var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/wait-for-idle.js




const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
const UNREAD_POLLS = 3;
const TASKS_EVERY_POLLS = 5;
async function waitForIdle(context, asked, targets) {
    const { ecs, clock, log } = context;
    const { ifDeploying, policy, wait } = asked;
    const busy = targets.filter(({ service }) => (0,service_target.QI)(service));
    if (busy.length === 0 || ifDeploying === 'supersede')
        return { targets };
    if (ifDeploying === 'wait' && wait)
        return waitUntilIdle(context, asked, targets);
    const words = (await (0,time_limit.RN)(clock, policy.waitMs, describeBusy(ecs, busy))) ?? briefOf(busy);
    if (ifDeploying === 'fail')
        return { refused: withFix(words, WAIT_FOR_IT) };
    logSuperseding(log, words);
    return { targets };
}
async function waitUntilIdle(context, asked, targets) {
    const { ecs, clock, log, cancelled } = context;
    const until = clock.now() + asked.policy.waitMs;
    const remainingMs = () => Math.max(0, until - clock.now());
    const names = targets.map(({ name }) => name);
    const calls = new time_limit.TN(clock);
    const watch = new StuckDetector(ecs);
    let current = targets;
    let stuck = new Map();
    const waits = new WaitLines(log, clock);
    let unread = 0;
    for (let poll = 0;; poll++) {
        const busy = current.filter(({ service }) => (0,service_target.QI)(service));
        if (busy.length === 0)
            return { targets: current };
        const words = (await (0,time_limit.RN)(clock, remainingMs(), describeBusy(ecs, busy))) ?? briefOf(busy);
        if (poll % TASKS_EVERY_POLLS === 0)
            stuck = (await (0,time_limit.RN)(clock, remainingMs(), reasonsOf(watch, busy))) ?? stuck;
        const waiting = busy.filter(({ service }) => !stuck.has(keyOf(service)));
        if (waiting.length === 0)
            return { targets: superseding(current, busy, words, stuck, log) };
        const open = new Map(waiting.map(({ name }) => [name, words.get(name) ?? '']));
        const end = endOfWait(clock.now() >= until, cancelled.aborted);
        if (end)
            return { refused: withFix(open, end) };
        waits.print(open);
        await clock.sleep(Math.min(DEPLOYING_POLL_MS, remainingMs()), cancelled);
        const again = await calls.within(remainingMs(), () => (0,read_targets.R)(context, asked, names));
        if (!again)
            continue;
        const { refused, found } = again.result;
        unread = refused.size === 0 ? 0 : unread + 1;
        if (unread >= UNREAD_POLLS)
            return { refused };
        if (unread === 0)
            current = found;
    }
}
const WAIT_FOR_IT = "wait for it, or set 'if-deploying' to 'wait' or 'supersede'";
const TIMED_OUT = "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'";
const CANCELLED = 'and the job was cancelled while waiting for it';
function endOfWait(isOver, isCancelled) {
    if (isOver)
        return TIMED_OUT;
    return isCancelled ? CANCELLED : undefined;
}
function logSuperseding(log, words) {
    for (const [name, text] of words)
        log.info(`${name}: ${lower(text)}; superseding it, because 'wait-for-service-stability' is 'false'`);
}
class WaitLines {
    #log;
    #clock;
    #printed = new Set();
    #printedAt;
    constructor(log, clock) {
        this.#log = log;
        this.#clock = clock;
        this.#printedAt = clock.now();
    }
    print(open) {
        const isDue = this.#clock.now() - this.#printedAt >= HEARTBEAT_MS;
        for (const [name, text] of open) {
            if (this.#printed.has(text) && !isDue)
                continue;
            this.#log.info(`${name}: ${lower(text)}; waiting for it to end`);
            this.#printed.add(text);
            this.#printedAt = this.#clock.now();
        }
    }
}
function superseding(targets, busy, words, stuck, log) {
    for (const { name, service } of busy) {
        const state = lower(words.get(name) ?? '');
        log.info(`${name}: ${state} but cannot succeed; superseding it: ${stuck.get(keyOf(service))}`);
    }
    return targets.map((one) => (busy.includes(one) ? { ...one, isStuck: true } : one));
}
async function reasonsOf(watch, busy) {
    return new Map([...(await watch.reasons(busy))].map(([{ service }, reason]) => [keyOf(service), reason]));
}
function keyOf(service) {
    return `${service.serviceArn} ${(0,model.Os)(service)?.id}`;
}
async function describeBusy(ecs, busy) {
    return briefOf(busy, await stagesOf(ecs, busy));
}
function briefOf(busy, stages = new Map()) {
    return new Map(busy.map(({ name, service }) => {
        const { id: primary = '', taskDefinition = '' } = (0,model.Os)(service) ?? {};
        const id = service.codeDeployment?.id ?? primary;
        const where = service.codeDeployment?.where ?? stages.get(service.currentServiceDeployment ?? '');
        return [
            name,
            `The deployment ${id} of ${(0,model.EU)(taskDefinition)} is in progress${where ? `, ${where}` : ''}`,
        ];
    }));
}
function lower(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
async function stagesOf(ecs, targets) {
    const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
    const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
    return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, (0,stage.EY)(deployment)]));
}
function withFix(words, fix) {
    const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')]);
    return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
}


}),

43618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeTags: () => (writeTags)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14977);


const ATTEMPTS = 3;
const PREFIX = 'The tags of the service could not be written: ';
async function writeTags(context, service, { set, removed }) {
    const { ecs, log } = context;
    const { serviceArn, serviceName } = service;
    if (removed.length > 0) {
        const refused = await write(context, service, {
            action: 'ecs:UntagResource',
            send: () => ecs.untagResource(serviceArn, removed),
            isIn: (tags) => !tags.some(({ key }) => removed.includes(key)),
        });
        if (refused)
            return refused;
    }
    if (set.length > 0) {
        const refused = await write(context, service, {
            action: 'ecs:TagResource',
            send: () => ecs.tagResource(serviceArn, set),
            isIn: (tags) => set.every(({ key, value }) => tags.some((tag) => tag.key === key && tag.value === value)),
        });
        if (refused && removed.length > 0) {
            const reason = `${refused.reason} The tags ${removed.join(', ')} were removed.`;
            return { verdict: 'failed', ...refused, reason };
        }
        if (refused)
            return refused;
    }
    const names = [...set.map(({ key }) => key), ...removed];
    if (names.length > 0)
        log.info(`${serviceName}: wrote the tags ${names.join(', ')}`);
    return undefined;
}
async function write({ ecs, cancelled }, { clusterArn, serviceArn }, { action, send, isIn }) {
    let mayHaveEffect = false;
    for (let attempt = 1;; attempt++) {
        try {
            await send();
            return undefined;
        }
        catch (error) {
            mayHaveEffect ||= (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(error) > 1;
            const mayBeSentAgain = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error);
            if (mayBeSentAgain && attempt < ATTEMPTS && !cancelled.aborted)
                continue;
            if (!mayHaveEffect)
                return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error, PREFIX);
            const read = await ecs.tagsOfServices(clusterArn, [serviceArn]).catch(() => undefined);
            const tags = read?.get(serviceArn);
            if (tags && isIn(tags))
                return undefined;
            return tags && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error, PREFIX) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredCall */ .bl)(action, error, PREFIX);
        }
    }
}


}),

49650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $c: () => (explainRegistry),
  gl: () => (RegistryError),
  nE: () => (missingRepository),
  uy: () => (explainCall)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22529);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



class RegistryError extends Error {
    status;
    constructor(status, text) {
        super(`status ${status} ${text}`.trim());
        this.status = status;
    }
}
const PUSH_ACTIONS = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
].join(', ');
const ACTIONS = {
    'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
    'GET blobs': 'ecr:GetDownloadUrlForLayer',
    'POST blobs': 'ecr:InitiateLayerUpload',
    'PATCH blobs': 'ecr:UploadLayerPart',
    'PUT blobs': 'ecr:CompleteLayerUpload',
    'HEAD manifests': 'ecr:BatchGetImage',
    'GET manifests': 'ecr:BatchGetImage',
    'PUT manifests': 'ecr:PutImage',
};
const MAX_CHARACTERS = 4_000;
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
const REGISTRY = [
    {
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA, or exclude this one with the repository's mutability filters.`,
    },
    {
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    },
    {
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${createRepository}`,
    },
    {
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${createRepository}`,
    },
    {
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it is valid for twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        pattern: /no basic auth credentials/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, received no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        pattern: /maximum allowed number of images which is '(\d+)'/i,
        explain: ([, most], repository) => `${repository} has ${most} images, the maximum in ECR: add a lifecycle policy that expires old images, or request a higher quota for images per repository.`,
    },
    {
        pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
        explain: ([, most], repository) => `The image in ${repository} has ${most} tags, the maximum for an image in ECR: delete old tags, or set fewer in 'tags'.`,
    },
    {
        pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
        explain: ({ input }, repository) => organizationDenied(deniedIn(input) ?? 'this', repository),
    },
    {
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            const quota = action === 'ecr:PutImage'
                ? ' ECR also responds this way if the repository has the maximum number of images.'
                : '';
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; if it is allowed, check the repository's policy.${quota}`;
        },
    },
    {
        pattern: /KmsException|\bKMS key\b/i,
        explain: ({ input }) => kmsDenied(input),
    },
    {
        pattern: /blob unknown to registry|LayersNotFound|required for pushing image into repository/i,
        explain: (_, repository) => partsMissing(repository),
    },
    {
        pattern: /image .*is archived|ImageArchived/i,
        explain: (_, repository) => archived(repository),
    },
    {
        pattern: /toomanyrequests|rate exceeded|ThrottleException|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        pattern: /from POST request to \S*\/blobs\/uploads\/\S*?:? 404 /i,
        explain: (_, repository) => missingRepository(repository),
    },
    {
        pattern: /from (?:PATCH|PUT) request to \S*\/blobs\/uploads\/\S*?:? (400|404) /i,
        explain: ([, status], repository) => `The registry of ${repository} did not accept a layer (status ${status}): run the job again, and check that no proxy changes the requests.`,
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on the repository; if the role already has these permissions, check the repository policy and whether the repository has reached its quota of images.`,
    },
    {
        pattern: /\/manifests\/\S*?:? 405 /i,
        explain: (_, repository) => `${repository} rejected the manifest, because ECR does not support its format: remove 'oci-artifact=true', which 'outputs' sets.`,
    },
    {
        pattern: /^(?!.*error writing manifest blob).*\/manifests\/(?!sha256:)([\w.-]+): 400 /i,
        explain: ([, tag], repository) => `${repository} rejected the manifest of the tag '${tag}': if the tag exists and tags are immutable, use a tag that contains the commit SHA.`,
    },
    {
        pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
        explain: (_, repository) => `${repository} rejected the manifest: if 'cache-to' is set, add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface.`,
    },
    {
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|(?<=^|: )EOF$|request must be retried|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const createRepository = "create it, or set 'create-repository' to 'true'.";
function archived(repository) {
    return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}
function partsMissing(repository) {
    return `Parts of the image are missing from ${repository}: push it again, with 'if-exists' set to 'overwrite'.`;
}
function organizationDenied(action, repository, text = '') {
    const what = `${action}${repository && ` on ${repository}`}`;
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `A policy of the AWS organization forbids ${what}${cause && ` (${cause})`}: contact the organization's administrator.`;
}
function deniedIn(text) {
    return /not authorized to perform:? ([\w-]+:\w+)/i.exec(text)?.[1];
}
function kmsDenied(text) {
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `ECR could not use the repository's KMS key (${cause}): allow the role of this job to use the key.`;
}
function explainRegistry(text, repository) {
    const read = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS);
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(read);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
const EXCEPTIONS = {
    RepositoryNotFoundException: (_, repository) => `The repository '${repository}' does not exist: create it, or check its name, account and Region.`,
    ImageTagAlreadyExistsException: (text, repository) => explainRegistry(text, repository) ??
        `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    ImageAlreadyExistsException: (_, repository) => `The image already exists in ${repository} with this tag: run the job again to reuse it.`,
    LayersNotFoundException: (_, repository) => partsMissing(repository),
    LayerInaccessibleException: (_, repository) => partsMissing(repository),
    ReferencedImagesNotFoundException: (_, repository) => partsMissing(repository),
    UnsupportedCommandException: (text, repository, action) => `The registry of ${repository || 'this account'} does not support ${action} in this Region (${text.replace(/\.$/, '')}): the ECR Public API is available only in us-east-1; check 'registry-type' and 'aws-region'.`,
    TooManyTagsException: refusedTags,
    InvalidTagParameterException: refusedTags,
    BlockedByOrganizationPolicyException: (_, repository, action) => organizationDenied(action, repository),
    ImageArchivedException: (_, repository) => archived(repository),
    LimitExceededException: (text, repository, action) => explainRegistry(text, repository) ??
        `${action} exceeded a quota of ECR (${text}): delete old resources, or request a higher quota.`,
    ImageDigestDoesNotMatchException: (_, repository) => `ECR computed a different digest for the image in ${repository}: run the job again.`,
    KmsException: kmsDenied,
    InvalidParameterException: (text, _, action) => `${action} was rejected (${text}): correct the value that is named in the message.`,
};
function refusedTags(text, repository, action) {
    return `${action} rejected the tags of the repository ${repository} (${text}): correct 'repository-tags'.`;
}
function missingRepository(repository) {
    return `The repository '${repository}' does not exist: ${createRepository}`;
}
function explainCall(action, error, repository = '') {
    const name = error instanceof Error ? error.name : '';
    const explain = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
    if (explain)
        return explain((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository, action);
    if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .failureKind */ .zU)(error) === 'denied' && ORGANIZATION.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return organizationDenied(action, repository, (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(action, error);
}


}),

35279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (ExpressCalls)
});
var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29298);
var _ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35260);
var _response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85616);



class ExpressCalls {
    #clients;
    #limit;
    constructor(clients, limit) {
        this.#clients = clients;
        this.#limit = limit;
    }
    async describe(serviceArn) {
        const { DescribeExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceArn, include: ['TAGS'] };
        const command = new DescribeExpressGatewayServiceCommand(input);
        const { output } = await this.#call(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(output.service, 'DescribeExpressGatewayService', 'service');
    }
    async create(input) {
        const { CreateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new CreateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenExpress */ .qQ)(output.service, 'CreateExpressGatewayService', input.serviceName);
    }
    async update(input) {
        const { UpdateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new UpdateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenExpress */ .qQ)(output.service, 'UpdateExpressGatewayService', input.serviceArn).targetConfiguration;
    }
    async #call(command, input) {
        return this.#limited(await this.#clients.ecs(), command, input);
    }
    async #once(command, input) {
        return this.#limited(await this.#clients.ecsOnce(), command, input);
    }
    #limited(client, command, input) {
        const send = (signal) => (0,_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, command, input, signal);
        return this.#limit ? (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .endedAt */ .u5)(this.#limit, send) : send();
    }
}


}),

88604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (hasHealthCheck)
});
function hasHealthCheck({ containerDefinitions = [] }) {
    if (!Array.isArray(containerDefinitions))
        return true;
    return containerDefinitions.some((container) => {
        const { command } = (container?.healthCheck ?? {});
        return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
    });
}


}),

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, but only UTF-8 is supported: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  lr: () => (MAX_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MAX_DEPTH = 200;
const MAX_AS_YAML = 256 * 1024;
const MAX_DUPLICATES = 9;
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
            return error.finding && text.length > MAX_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
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
        message: `the document is nested more than ${MAX_DEPTH} levels deep: a definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the '${name}' key is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MAX_DUPLICATES)
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
            if (++this.#depth > MAX_DEPTH)
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
            const earlier = entries.get(key);
            if (earlier)
                addDuplicate(this.findings, duplicateKey(key, earlier.origin, at));
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


})

};

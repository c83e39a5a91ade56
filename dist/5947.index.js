export const id = 5947;
export const ids = [5947];
export const modules = {

75947:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (loadServiceShape),
  u: () => (readServiceDefinitions)
});

var shape = __webpack_require__(60739);
var taskdef_form = __webpack_require__(1175);
var taskdef_node = __webpack_require__(14088);
var finding = __webpack_require__(63751);
var arn = __webpack_require__(22672);
var model = __webpack_require__(85634);
;// CONCATENATED MODULE: ./build/src/service-definition/document.js



const READ_ONLY_KEYS = [
    'clusterArn',
    'createdAt',
    'createdBy',
    'currentServiceDeployment',
    'currentServiceRevisions',
    'deployments',
    'events',
    'pendingCount',
    'platformFamily',
    'resourceManagementType',
    'roleArn',
    'runningCount',
    'serviceArn',
    'status',
    'taskSets',
];
const DESCRIBED_KEYS = ['serviceArn', 'deployments', 'events', 'createdAt'];
const OF_DEPLOYMENT = [
    'serviceConnectConfiguration',
    'volumeConfigurations',
    'vpcLatticeConfigurations',
];
const OF_CALL = ['clientToken'];
const SERVICE_LINKED = /:role\/aws-service-role\//;
function servicesOf(node, source) {
    const refused = (message, origin) => ({
        services: [],
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the service definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('the file is not a valid service definition; expected a mapping in the form of a CreateService request', node.origin);
    if (node.entries.has('containerDefinitions'))
        return refused("this is a task definition, not a service definition: set it in 'task-definition'", node.origin);
    const listed = (0,taskdef_node.Jt)(node, 'services');
    const inner = (0,taskdef_node.Jt)(node, 'service');
    if (listed?.kind === 'list' && !node.entries.has('serviceConnectConfiguration')) {
        const found = listed.items.filter((item) => item.kind === 'fields');
        if (found.length === 0)
            return refused("'services' is empty: DescribeServices found no service", listed.origin);
        return { services: found.map(toDocument), findings: [] };
    }
    if (inner?.kind === 'fields')
        return { services: [toDocument(inner)], findings: [] };
    const other = otherCluster(node);
    return other ? refused(other.message, other.origin) : { services: [toDocument(named(node))], findings: [] };
}
function otherCluster(node) {
    const value = (0,taskdef_node.Jt)(node, 'service');
    const service = (0,taskdef_node.Qq)(node, 'service') ?? '';
    const [, , ofService] = arn.YV.exec(service) ?? [];
    const cluster = nonEmpty((0,taskdef_node.Qq)(node, 'cluster'));
    if (!value || !ofService || !cluster || (0,model.EU)(cluster) === ofService)
        return undefined;
    const message = `'service' is '${service}', which is in the cluster '${ofService}', but 'cluster' is '${cluster}': remove 'cluster', or use a service in that cluster`;
    return { message, origin: value.origin };
}
function named(node) {
    const { value, origin } = node.entries.get('service') ?? {};
    if (!value || !origin || node.entries.has('serviceName'))
        return node;
    const rest = (0,taskdef_node.mZ)(node, ['service']);
    const name = (0,taskdef_node.Qq)(node, 'service') ?? '';
    if (!name.startsWith('arn:') || !arn.YV.test(name))
        return (0,taskdef_node.ZH)(rest, 'serviceName', value, origin);
    const whole = (0,taskdef_node.ZH)(rest, 'serviceName', (0,taskdef_node.d_)((0,model.EU)(name), value.origin), origin);
    const [, , cluster] = arn.YV.exec(name) ?? [];
    return cluster && !nonEmpty((0,taskdef_node.Qq)(node, 'cluster'))
        ? (0,taskdef_node.ZH)(whole, 'cluster', (0,taskdef_node.d_)(cluster, value.origin), origin)
        : whole;
}
function toDocument(node) {
    const isDescribed = DESCRIBED_KEYS.some((key) => node.entries.has(key));
    const given = isDescribed ? described(node) : node;
    const serviceName = nonEmpty((0,taskdef_node.Qq)(given, 'serviceName'));
    const cluster = nonEmpty((0,taskdef_node.Qq)(given, 'cluster') || (0,taskdef_node.Qq)(given, 'clusterArn'));
    const meaningless = [...given.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (0,taskdef_node.kZ)(value) || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const dropped = [...READ_ONLY_KEYS, ...OF_CALL, ...meaningless];
    return { node: (0,taskdef_node.mZ)(given, dropped), isDescribed, serviceName, cluster };
}
function nonEmpty(value) {
    return value === '' ? undefined : value;
}
function described(node) {
    const primary = (0,taskdef_node.ld)(node, 'deployments').find((deployment) => (0,taskdef_node.Qq)(deployment, 'status') === 'PRIMARY');
    let whole = node;
    for (const key of OF_DEPLOYMENT) {
        const value = (0,taskdef_node.Jt)(primary, key);
        if (value === undefined || node.entries.has(key))
            continue;
        whole = (0,taskdef_node.ZH)(whole, key, key === 'volumeConfigurations' ? managedVolumes(value) : value);
    }
    const role = (0,taskdef_node.Qq)(node, 'roleArn');
    if (role && !SERVICE_LINKED.test(role) && !node.entries.has('role'))
        whole = (0,taskdef_node.ZH)(whole, 'role', (0,taskdef_node.d_)(role, (0,taskdef_node.Jt)(node, 'roleArn')?.origin ?? node.origin));
    return withoutTagsOfAws(whole);
}
function managedVolumes(volumes) {
    if (volumes.kind !== 'list')
        return volumes;
    return (0,taskdef_node.p_)(volumes.items.filter((volume) => (0,taskdef_node.Jt)(volume, 'managedEBSVolume') !== undefined), volumes.origin);
}
function withoutTagsOfAws(node) {
    const tags = (0,taskdef_node.Jt)(node, 'tags');
    if (tags?.kind !== 'list')
        return node;
    const settable = tags.items.filter((tag) => !(0,taskdef_node.Qq)(tag, 'key')?.startsWith('aws:'));
    return (0,taskdef_node.ZH)(node, 'tags', (0,taskdef_node.p_)(settable, tags.origin));
}

var validate = __webpack_require__(71216);
;// CONCATENATED MODULE: ./build/src/service-definition/read.js



const OWN_KEYS = ['cluster', 'serviceName', 'taskDefinition'];
const MAX_FINDINGS = 20;
async function loadServiceShape() {
    const { CreateServiceRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(2111), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
    return (0,shape.$X)(CreateServiceRequest$);
}
function readServiceDefinitions(loaded, file, input, shape) {
    if (loaded.findings.length > 0)
        return { definitions: [], findings: loaded.findings };
    const { services, findings } = servicesOf(loaded.node, { file, input });
    const read = services.map((one) => readOne(one, file, shape));
    return {
        definitions: read.map(({ definition }) => definition),
        findings: [...findings, ...read.flatMap((one) => one.findings)].slice(0, MAX_FINDINGS),
    };
}
function readOne(document, file, shape) {
    const { node, findings } = (0,taskdef_form.ks)(document.node, shape, 'auto', SERVICE_DEFINITION);
    const formed = node;
    const { isDescribed, serviceName, cluster } = document;
    const definition = {
        file,
        serviceName,
        cluster,
        taskDefinition: (0,taskdef_node.Qq)(formed, 'taskDefinition'),
        isDescribed,
        members: (0,taskdef_node.vw)((0,taskdef_node.mZ)(formed, OWN_KEYS)),
    };
    const isUnrelated = isUnrelatedFile(document, shape) && findings.every(({ severity }) => severity === 'notice');
    if (isUnrelated)
        return { definition, findings: [unrelatedFile(document.node)] };
    const isFormed = findings.every(({ severity }) => severity !== 'error');
    return { definition, findings: isFormed ? [...findings, ...(0,validate.nJ)(formed)] : findings };
}
function isUnrelatedFile({ node, isDescribed }, shape) {
    const keys = [...node.entries.keys()];
    return !isDescribed && keys.length > 0 && shape.kind === 'struct' && !keys.some((key) => shape.members.has(key));
}
function unrelatedFile({ entries, origin }) {
    const fix = entries.has('Resources') || entries.has('Properties')
        ? "from a CloudFormation template, take only the properties of the AWS::ECS::Service resource, with CreateService's names ('desiredCount')"
        : "to send only keys that are newer than this version of Slipway, add 'serviceName'";
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the file is not a service definition, because none of its keys (${(0,finding.TL)([...entries.keys()].slice(0, 5))}) is a member of CreateService: ${fix}`,
        origin,
    };
}
const SERVICE_DEFINITION = {
    name: 'the service definition',
    elsewhere: placesOf,
    misplacedIn: new Set(['CreateServiceRequest']),
    keep: '',
    fractions: new Set(['stepPercent', 'canaryPercent']),
};
const DEPTH = 3;
function placesOf(root) {
    const places = new Map([
        ['forceNewDeployment', "the 'force-new-deployment' input"],
        ['service', "'serviceName'"],
    ]);
    let level = [['', root]];
    for (let depth = 0; depth < DEPTH; depth++) {
        const members = level.flatMap(([path, shape]) => membersOf(shape).map(([key, inner]) => ({ path, key, inner })));
        for (const { path, key } of members)
            if (path !== '' && !places.has(key))
                places.set(key, `'${path}'`);
        level = members.map(({ path, key, inner }) => [path === '' ? key : `${path}.${key}`, inner()]);
    }
    return places;
}
function membersOf(shape) {
    const inner = shape.kind === 'list' ? shape.item() : shape;
    return inner.kind === 'struct' ? [...inner.members] : [];
}


}),

71216:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  nJ: () => (validateFile),
  QS: () => (validateWhole)
});


var required = __webpack_require__(13657);
var taskdef_node = __webpack_require__(14088);
var finding = __webpack_require__(63751);
var rule = __webpack_require__(37938);
;// CONCATENATED MODULE: ./build/src/service-definition/rules/rule.js

const API_CREATE = 'APIReference/API_CreateService.html';
const API_DEPLOYMENT = 'APIReference/API_DeploymentConfiguration.html';
const API_LOAD_BALANCER = 'APIReference/API_LoadBalancer.html';
const API_ADVANCED = 'APIReference/API_AdvancedConfiguration.html';
function toServiceNode(node, isWhole) {
    const deployment = (0,taskdef_node.Jt)(node, 'deploymentConfiguration');
    return {
        node,
        deployment,
        strategy: (0,rule.FV)(deployment, 'strategy') ?? (isWhole ? 'ROLLING' : undefined),
        controller: (0,rule.FV)((0,taskdef_node.Jt)(node, 'deploymentController'), 'type'),
        launchType: (0,rule.FV)(node, 'launchType'),
        isDaemon: (0,taskdef_node.Qq)(node, 'schedulingStrategy') === 'DAEMON',
        loadBalancers: (0,taskdef_node.ld)(node, 'loadBalancers'),
    };
}
function* outOfRange(node, key, [least, most], name = key) {
    const value = (0,taskdef_node.Jt)(node, key);
    if (value?.kind !== 'scalar' || typeof value.value !== 'number')
        return;
    if (value.value >= least && value.value <= most)
        return;
    yield { message: `${name} is ${value.text}, which is not valid; expected ${least} to ${most}`, origin: value.origin };
}

;// CONCATENATED MODULE: ./build/src/service-definition/rules/deployment.js


const deploymentRules = [
    {
        id: 'strategy-settings',
        about: '`linearConfiguration` with a strategy other than LINEAR, `canaryConfiguration` with one other than CANARY, or `earlySuccessCriteria` with a strategy other than ROLLING',
        severity: 'error',
        source: API_DEPLOYMENT,
        check: strategySettings,
    },
    {
        id: 'strategy-controller',
        about: 'BLUE_GREEN, LINEAR or CANARY, or the circuit breaker, with a deployment controller other than ECS',
        severity: 'error',
        source: 'APIReference/API_DeploymentCircuitBreaker.html',
        *check({ strategy = 'ROLLING', controller = 'ECS', deployment }) {
            if (controller === 'ECS' || !deployment)
                return;
            const breaker = (0,taskdef_node.Jt)(deployment, 'deploymentCircuitBreaker');
            if (strategy !== 'ROLLING')
                yield {
                    message: `strategy is '${(0,finding.ml)(strategy)}' but deploymentController is ${controller}: ECS supports this strategy only with the ECS deployment controller; remove one of them`,
                    origin: (0,rule.yv)(deployment, 'strategy'),
                };
            if (breaker && (0,taskdef_node.Hn)(breaker, 'enable'))
                yield {
                    message: `deploymentCircuitBreaker is enabled but deploymentController is ${controller}: ECS supports it only with the ECS deployment controller; remove it`,
                    origin: breaker.origin,
                };
        },
    },
    {
        id: 'healthy-percent',
        about: 'a `minimumHealthyPercent` outside 0 to 100, or a `maximumPercent` below 0',
        severity: 'error',
        source: 'developerguide/service_definition_parameters.html',
        *check({ deployment }) {
            yield* outOfRange(deployment, 'minimumHealthyPercent', [0, 100]);
            const most = (0,taskdef_node.ai)(deployment, 'maximumPercent');
            if (deployment && most !== undefined && most < 0)
                yield {
                    message: `maximumPercent is ${most}, which is not valid; expected 0 or more`,
                    origin: (0,rule.yv)(deployment, 'maximumPercent'),
                };
        },
    },
    {
        id: 'maximum-percent',
        isOfWhole: true,
        about: 'a `maximumPercent` below 100 for a REPLICA service, or a minimum and a maximum of 100%, which prevent ECS from stopping or starting any task',
        severity: 'error',
        source: 'developerguide/service_definition_parameters.html',
        check: maximum,
    },
    {
        id: 'strategy-range',
        about: 'bake times outside 0 to 1440 minutes, `stepPercent` outside 3 to 100, `canaryPercent` outside 0.1 to 100, or either not a multiple of 0.1',
        severity: 'error',
        source: 'APIReference/API_CanaryConfiguration.html',
        *check({ deployment }) {
            const [linear, canary] = [(0,taskdef_node.Jt)(deployment, 'linearConfiguration'), (0,taskdef_node.Jt)(deployment, 'canaryConfiguration')];
            yield* outOfRange(deployment, 'bakeTimeInMinutes', [0, 1440]);
            yield* outOfRange(linear, 'stepPercent', [3, 100]);
            yield* outOfRange(linear, 'stepBakeTimeInMinutes', [0, 1440]);
            yield* outOfRange(canary, 'canaryPercent', [0.1, 100]);
            yield* outOfRange(canary, 'canaryBakeTimeInMinutes', [0, 1440]);
            yield* notTenths(linear, 'stepPercent');
            yield* notTenths(canary, 'canaryPercent');
        },
    },
    {
        id: 'breaker-threshold',
        about: 'a `thresholdConfiguration` value below 1, or above 100%',
        severity: 'error',
        source: 'APIReference/API_DeploymentCircuitBreaker.html',
        *check({ deployment }) {
            const threshold = (0,taskdef_node.Jt)((0,taskdef_node.Jt)(deployment, 'deploymentCircuitBreaker'), 'thresholdConfiguration');
            const most = (0,rule.FV)(threshold, 'type') === 'COUNT' ? Number.MAX_SAFE_INTEGER : 100;
            const value = (0,taskdef_node.ai)(threshold, 'value');
            if (!threshold || value === undefined || (value >= 1 && value <= most))
                return;
            const range = most === 100 ? '1 to 100' : '1 or more';
            yield {
                message: `thresholdConfiguration.value is ${value}, which is not valid; expected ${range}`,
                origin: (0,rule.yv)(threshold, 'value'),
            };
        },
    },
    {
        id: 'early-success',
        about: '`earlySuccessCriteria.healthyPercent` below the minimum healthy percent, or above 100',
        severity: 'error',
        source: API_DEPLOYMENT,
        *check({ deployment }) {
            const criteria = (0,taskdef_node.Jt)(deployment, 'earlySuccessCriteria');
            const healthy = (0,taskdef_node.ai)(criteria, 'healthyPercent');
            const least = (0,taskdef_node.ai)(deployment, 'minimumHealthyPercent') ?? 0;
            if (!criteria || !(0,taskdef_node.Hn)(criteria, 'enable') || healthy === undefined)
                return;
            if (healthy >= least && healthy <= 100)
                return;
            yield {
                message: `earlySuccessCriteria.healthyPercent is ${healthy}, which is not valid; expected minimumHealthyPercent (${least}) to 100`,
                origin: (0,rule.yv)(criteria, 'healthyPercent'),
            };
        },
    },
    {
        id: 'early-success-members',
        isOfWhole: true,
        about: '`earlySuccessCriteria` that is enabled without `healthyPercent` or `sourceServiceRevisionCleanup`',
        severity: 'error',
        source: 'APIReference/API_DeploymentEarlySuccessCriteria.html',
        *check({ deployment }) {
            const criteria = (0,taskdef_node.Jt)(deployment, 'earlySuccessCriteria');
            if (!criteria || !(0,taskdef_node.Hn)(criteria, 'enable'))
                return;
            for (const key of ['healthyPercent', 'sourceServiceRevisionCleanup']) {
                if ((0,taskdef_node.Jt)(criteria, key) === undefined)
                    yield { message: `earlySuccessCriteria is enabled but has no ${key}: add it`, origin: criteria.origin };
            }
        },
    },
    {
        id: 'lifecycle-hooks',
        isOfWhole: true,
        about: 'a lifecycle hook without stages or at a stage that does not support it, a Lambda hook without a function or role, more than ten hooks of one type, or a timeout out of range',
        severity: 'error',
        source: 'APIReference/API_DeploymentLifecycleHook.html',
        check: hooks,
    },
    {
        id: 'alarms',
        about: 'alarms that are enabled without any alarm name',
        severity: 'warning',
        source: 'APIReference/API_DeploymentAlarms.html',
        *check({ deployment }) {
            const alarms = (0,taskdef_node.Jt)(deployment, 'alarms');
            if (!alarms || !(0,taskdef_node.Hn)(alarms, 'enable') || (0,taskdef_node.ld)(alarms, 'alarmNames').length > 0)
                return;
            yield {
                message: 'alarms are enabled, but alarmNames is empty, so no alarm is monitored: add one',
                origin: alarms.origin,
            };
        },
    },
    {
        id: 'daemon',
        about: 'a DAEMON service on Fargate, with a maximum above 100%, or with a strategy other than ROLLING',
        severity: 'error',
        source: API_CREATE,
        *check({ node, isDaemon, launchType, deployment, strategy = 'ROLLING' }) {
            if (!isDaemon)
                return;
            const origin = (0,rule.yv)(node, 'schedulingStrategy');
            if (deployment && strategy !== 'ROLLING')
                yield {
                    message: `strategy is '${(0,finding.ml)(strategy)}', but ECS supports only ROLLING for a DAEMON service: remove it`,
                    origin: (0,rule.yv)(deployment, 'strategy'),
                };
            if (launchType === 'FARGATE')
                yield {
                    message: "schedulingStrategy is 'DAEMON' but launchType is 'FARGATE', which has no container instances: change one of them",
                    origin,
                };
            const most = (0,taskdef_node.ai)(deployment, 'maximumPercent');
            if (deployment && most !== undefined && most > 100)
                yield {
                    message: `maximumPercent is ${most}, which is not valid for a DAEMON service; expected 100 or less`,
                    origin: (0,rule.yv)(deployment, 'maximumPercent'),
                };
        },
    },
];
function* strategySettings({ deployment, strategy }) {
    if (!deployment || strategy === undefined)
        return;
    for (const [key, owner] of [
        ['linearConfiguration', 'LINEAR'],
        ['canaryConfiguration', 'CANARY'],
    ]) {
        const settings = (0,taskdef_node.Jt)(deployment, key);
        if (settings?.kind !== 'fields' || strategy === owner)
            continue;
        yield {
            message: `${key} is for the strategy ${owner}, but strategy is '${(0,finding.ml)(strategy)}': remove ${key}, or set strategy to '${owner}'`,
            origin: settings.origin,
        };
    }
    const early = (0,taskdef_node.Jt)(deployment, 'earlySuccessCriteria');
    if (early && (0,taskdef_node.Hn)(early, 'enable') && strategy !== 'ROLLING')
        yield {
            message: `earlySuccessCriteria is for the ROLLING strategy, but strategy is '${(0,finding.ml)(strategy)}': remove it`,
            origin: early.origin,
        };
}
function* maximum({ deployment, isDaemon }) {
    const [least, most] = [(0,taskdef_node.ai)(deployment, 'minimumHealthyPercent'), (0,taskdef_node.ai)(deployment, 'maximumPercent')];
    if (!deployment || isDaemon || most === undefined)
        return;
    const origin = (0,rule.yv)(deployment, 'maximumPercent');
    if (most < 100)
        yield { message: `maximumPercent is ${most}, which is not valid; expected 100 or more`, origin };
    if (least === 100 && most === 100)
        yield {
            message: 'minimumHealthyPercent and maximumPercent are both 100, so ECS can neither stop nor start a task: lower the first or raise the second',
            origin,
        };
}
function* notTenths(settings, key) {
    const value = (0,taskdef_node.ai)(settings, key);
    if (!settings || value === undefined || Math.round(value * 10) / 10 === value)
        return;
    yield {
        message: `${key} is ${value}, which is not valid; expected a multiple of 0.1`,
        origin: (0,rule.yv)(settings, key),
    };
}
const NO_PAUSE = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'];
const NO_HOOK = ['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'];
const MAX_HOOKS = 10;
const MAX = { AWS_LAMBDA: 1440, PAUSE: 20_160 };
function* hooks({ deployment }) {
    const all = (0,taskdef_node.ld)(deployment, 'lifecycleHooks');
    for (const hook of all)
        yield* hookReports(hook);
    for (const type of Object.keys(MAX)) {
        const count = all.filter((hook) => typeOf(hook) === type).length;
        if (deployment && count > MAX_HOOKS)
            yield {
                message: `lifecycleHooks has ${count} hooks of the type ${type}, but ECS allows ${MAX_HOOKS}`,
                origin: (0,rule.yv)(deployment, 'lifecycleHooks'),
            };
    }
}
function* hookReports(hook) {
    const type = typeOf(hook);
    const stages = (0,taskdef_node.Te)(hook, 'lifecycleStages');
    if (!Object.hasOwn(MAX, type))
        return;
    if (stages.length === 0)
        yield { message: 'a lifecycle hook has no lifecycleStages: add one', origin: hook.origin };
    const without = stages.filter((stage) => NO_HOOK.includes(stage));
    if (without.length > 0)
        yield {
            message: `a lifecycle hook is not allowed at ${(0,finding.TL)(without)}: use another stage`,
            origin: (0,rule.yv)(hook, 'lifecycleStages'),
        };
    const wrong = type === 'PAUSE' ? stages.filter((stage) => NO_PAUSE.includes(stage)) : [];
    if (wrong.length > 0)
        yield {
            message: `a PAUSE hook is not allowed at ${(0,finding.TL)(wrong)}: use another stage`,
            origin: (0,rule.yv)(hook, 'lifecycleStages'),
        };
    for (const key of type === 'AWS_LAMBDA' ? ['hookTargetArn', 'roleArn'] : []) {
        if ((0,rule.FV)(hook, key) === undefined)
            yield { message: `a lifecycle hook that runs a Lambda function has no ${key}: add it`, origin: hook.origin };
    }
    const most = MAX[type];
    yield* outOfRange((0,taskdef_node.Jt)(hook, 'timeoutConfiguration'), 'timeoutInMinutes', [1, most]);
}
function typeOf(hook) {
    return (0,rule.FV)(hook, 'targetType') ?? 'AWS_LAMBDA';
}

var stage = __webpack_require__(67981);
var enums = __webpack_require__(23828);
;// CONCATENATED MODULE: ./build/src/service-definition/rules/enums.js



const SERVICE_ENUMS = [
    ['availabilityZoneRebalancing', ['ENABLED', 'DISABLED']],
    ['launchType', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
    ['schedulingStrategy', ['REPLICA', 'DAEMON']],
    ['propagateTags', ['TASK_DEFINITION', 'SERVICE', 'NONE']],
    ['deploymentController.type', ['ECS', 'CODE_DEPLOY', 'EXTERNAL']],
    ['placementConstraints.type', ['distinctInstance', 'memberOf']],
    ['placementStrategy.type', ['random', 'spread', 'binpack']],
    ['networkConfiguration.awsvpcConfiguration.assignPublicIp', ['ENABLED', 'DISABLED']],
    ['deploymentConfiguration.strategy', ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']],
    ['deploymentConfiguration.lifecycleHooks.targetType', ['AWS_LAMBDA', 'PAUSE']],
    [
        'deploymentConfiguration.lifecycleHooks.lifecycleStages',
        stage.an.filter((stage) => !['SCALE_UP', 'BAKE_TIME', 'CLEAN_UP'].includes(stage)),
    ],
    ['deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action', ['ROLLBACK', 'CONTINUE']],
    [
        'deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type',
        ['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT'],
    ],
    ['deploymentConfiguration.earlySuccessCriteria.sourceServiceRevisionCleanup', ['BLOCKING', 'DEFERRED']],
    ['volumeConfigurations.managedEBSVolume.filesystemType', ['ext3', 'ext4', 'xfs', 'ntfs']],
];
const serviceEnumRule = {
    id: 'enum',
    about: 'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
    severity: 'error',
    source: API_CREATE,
    *check({ node }) {
        yield* (0,enums.fy)(node, SERVICE_ENUMS);
    },
};

var arn = __webpack_require__(22672);
var rules_placeholder = __webpack_require__(61635);
var tags = __webpack_require__(87845);
;// CONCATENATED MODULE: ./build/src/service-definition/rules/placement.js



const STRATEGY = 'APIReference/API_CapacityProviderStrategyItem.html';
const placementRules = [
    {
        id: 'service-name',
        about: 'a `serviceName` with characters other than letters, numbers, hyphens and underscores, or with more than 255',
        severity: 'error',
        source: API_CREATE,
        *check({ node }) {
            const name = (0,rule.FV)(node, 'serviceName');
            if (name === undefined || arn.GK.test(name))
                return;
            yield {
                message: `serviceName is '${(0,finding.ml)(name)}', which is not valid; expected up to 255 letters, numbers, hyphens and underscores`,
                origin: (0,rule.yv)(node, 'serviceName'),
            };
        },
    },
    {
        id: 'launch-type',
        about: '`launchType` with a capacity provider strategy, or MANAGED_INSTANCES as a launch type',
        severity: 'error',
        source: API_CREATE,
        *check({ node, launchType }) {
            const origin = (0,rule.yv)(node, 'launchType');
            if (launchType !== undefined && (0,taskdef_node.ld)(node, 'capacityProviderStrategy').length > 0)
                yield {
                    message: `launchType is '${(0,finding.ml)(launchType)}', but capacityProviderStrategy is also set: remove one of them`,
                    origin,
                };
            if (launchType === 'MANAGED_INSTANCES')
                yield {
                    severity: 'warning',
                    message: "launchType is 'MANAGED_INSTANCES', which ECS supports only through capacityProviderStrategy: set that instead",
                    origin,
                };
        },
    },
    {
        id: 'capacity-providers',
        about: 'a capacity provider strategy with two bases, without any weight, that mixes Fargate and other capacity providers, with more than 20 providers, with a repeated provider, or with numbers out of range',
        severity: 'error',
        source: STRATEGY,
        check: capacityProviders,
    },
    {
        id: 'platform-version',
        about: '`platformVersion` for a service that does not run on Fargate',
        severity: 'error',
        source: API_CREATE,
        *check({ node, launchType }) {
            const version = (0,rule.FV)(node, 'platformVersion');
            if (version === undefined || (launchType !== 'EC2' && launchType !== 'EXTERNAL'))
                return;
            yield {
                message: `platformVersion is '${(0,finding.ml)(version)}' but launchType is '${launchType}', and platform versions apply only to Fargate: remove it`,
                origin: (0,rule.yv)(node, 'platformVersion'),
            };
        },
    },
    {
        id: 'placement',
        about: 'placement constraints or strategies on Fargate, more of them than ECS allows, `distinctInstance` with an expression, or `binpack` with another field than `cpu` or `memory`; a warning for `random` with a field',
        severity: 'error',
        source: API_CREATE,
        check: placement,
    },
    {
        id: 'zone-rebalancing',
        about: '`availabilityZoneRebalancing` for a DAEMON service; a warning with the EXTERNAL launch type, a maximum of 100%, a Classic Load Balancer, or a first placement strategy that is not a spread by Availability Zone',
        severity: 'error',
        source: 'developerguide/service-rebalancing.html',
        check: zones,
    },
    {
        id: 'desired-count',
        about: 'a `desiredCount` below 0 or above 5000, or a grace period out of range',
        severity: 'error',
        source: rule.eg,
        *check({ node }) {
            yield* outOfRange(node, 'desiredCount', [0, 5000]);
            yield* outOfRange(node, 'healthCheckGracePeriodSeconds', [0, 2_147_483_647]);
        },
    },
    {
        id: 'tags',
        about: 'more than 50 tags, a repeated or missing key, a key that starts with `aws:`, or a key or value that AWS does not accept',
        severity: 'error',
        source: 'APIReference/API_Tag.html',
        check: placement_tags,
    },
    {
        id: 'placeholder',
        about: 'a template placeholder left in an ARN or an ID',
        severity: 'error',
        source: API_CREATE,
        check: placeholders,
    },
];
const IDENTIFIER = /(Arns?|Id|Rule)$|^(role|subnets|securityGroups)$/;
const FREE_FORM = new Set(['hookDetails', 'options', 'tags']);
function* placeholders({ node }) {
    const found = Map.groupBy(placeholdersIn(node), ({ placeholder }) => placeholder);
    for (const [placeholder, uses] of found) {
        const members = [...new Set(uses.map(({ member }) => member))];
        const origin = uses[0]?.origin ?? node.origin;
        yield { message: `the placeholder ${(0,finding.ml)(placeholder)} is left in ${members.join(', ')}: replace it`, origin };
    }
}
function* placeholdersIn(node, member = '') {
    if (FREE_FORM.has(member))
        return;
    if (node.kind === 'fields')
        for (const [name, { value }] of node.entries)
            yield* placeholdersIn(value, name);
    if (node.kind === 'list')
        for (const item of node.items)
            yield* placeholdersIn(item, member);
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !IDENTIFIER.test(member))
        return;
    const placeholder = (0,rules_placeholder.$)(node.value, false);
    if (placeholder !== undefined)
        yield { placeholder, member, origin: node.origin };
}
const MAX_PROVIDERS = 20;
const FARGATE = ['FARGATE', 'FARGATE_SPOT'];
function* capacityProviders({ node }) {
    const strategy = (0,taskdef_node.ld)(node, 'capacityProviderStrategy');
    const origin = (0,rule.yv)(node, 'capacityProviderStrategy');
    for (const item of strategy) {
        yield* outOfRange(item, 'base', [0, 100_000], 'base of a capacity provider');
        yield* outOfRange(item, 'weight', [0, 1000], 'weight of a capacity provider');
    }
    for (const { name, origin: at } of (0,rule.XI)(strategy, 'capacityProvider'))
        yield {
            severity: 'warning',
            message: `the capacity provider '${(0,finding.ml)(name)}' is listed twice: remove one`,
            origin: at,
        };
    if (strategy.filter((item) => ((0,taskdef_node.ai)(item, 'base') ?? 0) > 0).length > 1)
        yield { message: 'capacityProviderStrategy has more than one base, but ECS allows one: remove the others', origin };
    if (strategy.length > MAX_PROVIDERS)
        yield {
            message: `capacityProviderStrategy has ${strategy.length} capacity providers, but ECS allows ${MAX_PROVIDERS}`,
            origin,
        };
    const names = strategy.flatMap((item) => (0,rule.FV)(item, 'capacityProvider') ?? []);
    const ofFargate = names.filter((name) => FARGATE.includes(name));
    if (ofFargate.length > 0 && ofFargate.length < names.length)
        yield {
            message: 'capacityProviderStrategy mixes Fargate capacity providers with others, but ECS allows only one kind: remove the ones that you do not use',
            origin,
        };
    const weights = strategy.map((item) => (0,taskdef_node.ai)(item, 'weight') ?? (strategy.length === 1 ? 1 : 0));
    if (weights.length > 0 && weights.every((weight) => weight === 0))
        yield {
            message: 'capacityProviderStrategy has no weight above 0, so ECS cannot place any task: give one provider a weight',
            origin,
        };
}
const MAX_CONSTRAINTS = 10;
const MAX_STRATEGIES = 5;
function* placement({ node, launchType }) {
    for (const [key, most] of [
        ['placementConstraints', MAX_CONSTRAINTS],
        ['placementStrategy', MAX_STRATEGIES],
    ]) {
        const entries = (0,taskdef_node.ld)(node, key);
        const origin = (0,rule.yv)(node, key);
        if (entries.length > most)
            yield { message: `${key} has ${entries.length} entries, but ECS allows ${most}`, origin };
        if (entries.length > 0 && launchType === 'FARGATE')
            yield {
                message: `${key} is set, but Fargate does not support task placement: remove it`,
                origin,
            };
    }
    for (const constraint of (0,taskdef_node.ld)(node, 'placementConstraints')) {
        if ((0,rule.FV)(constraint, 'type') === 'distinctInstance' && (0,rule.FV)(constraint, 'expression') !== undefined)
            yield {
                message: "a placement constraint 'distinctInstance' has no expression: remove it",
                origin: (0,rule.yv)(constraint, 'expression'),
            };
    }
    for (const strategy of (0,taskdef_node.ld)(node, 'placementStrategy')) {
        if ((0,rule.FV)(strategy, 'type') === 'random' && (0,rule.FV)(strategy, 'field') !== undefined)
            yield {
                severity: 'warning',
                message: "the placement strategy 'random' has no field: remove it",
                origin: (0,rule.yv)(strategy, 'field'),
            };
        const field = (0,rule.FV)(strategy, 'field') ?? '';
        if ((0,rule.FV)(strategy, 'type') === 'binpack' && !/^(cpu|memory)$/i.test(field))
            yield {
                message: `the field of the placement strategy 'binpack' is '${(0,finding.ml)(field)}', which is not valid; expected 'cpu' or 'memory'`,
                origin: (0,rule.yv)(strategy, 'field'),
            };
    }
}
function* zones({ node, isDaemon, launchType, deployment, loadBalancers }) {
    if ((0,rule.FV)(node, 'availabilityZoneRebalancing') !== 'ENABLED')
        return;
    const origin = (0,rule.yv)(node, 'availabilityZoneRebalancing');
    const unsupported = (what) => `availabilityZoneRebalancing is ENABLED, but ECS does not support it ${what}: set it to DISABLED`;
    if (isDaemon)
        yield { message: unsupported('for a DAEMON service'), origin };
    const [first] = (0,taskdef_node.ld)(node, 'placementStrategy');
    const isSpread = (0,rule.FV)(first, 'type') === 'spread' && (0,rule.FV)(first, 'field') === 'attribute:ecs.availability-zone';
    const others = [
        launchType === 'EXTERNAL' && 'with the launch type EXTERNAL',
        (0,taskdef_node.ai)(deployment, 'maximumPercent') === 100 && !isDaemon && 'with a maximumPercent of 100',
        loadBalancers.some((balancer) => (0,rule.FV)(balancer, 'loadBalancerName') !== undefined) &&
            'with a Classic Load Balancer',
        first !== undefined && !isSpread && 'unless the first placementStrategy spreads tasks across Availability Zones',
    ].filter((what) => what !== false);
    for (const what of others)
        yield { severity: 'warning', message: unsupported(what), origin };
}
const MAX_TAGS = 50;
function* placement_tags({ node }) {
    const entries = (0,taskdef_node.ld)(node, 'tags');
    if (entries.length > MAX_TAGS)
        yield { message: `there are ${entries.length} tags, but ECS allows ${MAX_TAGS}`, origin: (0,rule.yv)(node, 'tags') };
    for (const { name, origin } of (0,rule.XI)(entries, 'key'))
        yield { message: `the tag '${(0,finding.ml)(name)}' is listed twice: remove one`, origin };
    for (const tag of entries)
        yield* (0,tags.B)(tag);
}
const serviceNetworkRules = [
    {
        id: 'network',
        about: 'an `awsvpcConfiguration` without subnets, or with more subnets (16) or security groups (5) than ECS allows',
        severity: 'error',
        source: 'APIReference/API_AwsVpcConfiguration.html',
        *check({ node }) {
            const configuration = (0,taskdef_node.Jt)((0,taskdef_node.Jt)(node, 'networkConfiguration'), 'awsvpcConfiguration');
            if (!configuration)
                return;
            const subnets = (0,taskdef_node.Jt)(configuration, 'subnets');
            if (subnets?.kind === 'list' && subnets.items.length === 0)
                yield { message: 'awsvpcConfiguration has no subnets: add at least one', origin: subnets.origin };
            for (const [key, most] of [
                ['subnets', 16],
                ['securityGroups', 5],
            ]) {
                const { length } = (0,taskdef_node.Te)(configuration, key);
                if (length > most)
                    yield {
                        message: `awsvpcConfiguration has ${length} ${key}, but ECS allows ${most}`,
                        origin: (0,rule.yv)(configuration, key),
                    };
            }
        },
    },
];

;// CONCATENATED MODULE: ./build/src/service-definition/rules/traffic.js


const SERVICE_CONNECT = 'APIReference/API_ServiceConnectConfiguration.html';
const trafficRules = [
    {
        id: 'load-balancer',
        isOfWhole: true,
        about: 'a load balancer with both or neither of `targetGroupArn` and `loadBalancerName`, with a `targetGroupArn` that is not the ARN of a target group, or without a container name and port',
        severity: 'error',
        source: API_LOAD_BALANCER,
        *check({ loadBalancers }) {
            for (const balancer of loadBalancers)
                yield* loadBalancer(balancer);
        },
    },
    {
        id: 'target-groups',
        about: 'more than five target groups',
        severity: 'warning',
        source: rule.eg,
        *check({ node, loadBalancers }) {
            if (loadBalancers.length > 5)
                yield {
                    message: `loadBalancers has ${loadBalancers.length} entries, but ECS allows 5 by default`,
                    origin: (0,rule.yv)(node, 'loadBalancers'),
                };
        },
    },
    {
        id: 'advanced-configuration',
        isOfWhole: true,
        about: '`advancedConfiguration` that is missing for BLUE_GREEN, LINEAR or CANARY, set on only some of the load balancers, or set on a Classic Load Balancer',
        severity: 'error',
        source: API_ADVANCED,
        check: advanced,
    },
    {
        id: 'listener-rules',
        isOfWhole: true,
        about: 'an `advancedConfiguration` that lacks a member, names the same listener rule twice, has a value that is not the ARN of a rule or listener, or repeats a target group',
        severity: 'error',
        source: API_ADVANCED,
        check: listenerRules,
    },
    {
        id: 'registries',
        about: 'more than one service registry, or a registry with both `port` and `containerPort`',
        severity: 'warning',
        source: 'APIReference/API_ServiceRegistry.html',
        *check({ node }) {
            const registries = (0,taskdef_node.ld)(node, 'serviceRegistries');
            if (registries.length > 1)
                yield {
                    message: `serviceRegistries has ${registries.length} entries, but ECS allows one`,
                    origin: (0,rule.yv)(node, 'serviceRegistries'),
                };
            for (const registry of registries) {
                if ((0,taskdef_node.ai)(registry, 'port') !== undefined && (0,taskdef_node.ai)(registry, 'containerPort') !== undefined)
                    yield { message: 'a service registry has both port and containerPort: remove one', origin: registry.origin };
            }
        },
    },
    {
        id: 'service-connect',
        about: 'Service Connect that has services but is not enabled',
        severity: 'warning',
        source: SERVICE_CONNECT,
        *check({ node }) {
            const configuration = (0,taskdef_node.Jt)(node, 'serviceConnectConfiguration');
            if (!configuration || (0,taskdef_node.Hn)(configuration, 'enabled') || (0,taskdef_node.ld)(configuration, 'services').length === 0)
                return;
            yield {
                message: 'serviceConnectConfiguration has services but is not enabled, so they have no effect: set enabled to true',
                origin: configuration.origin,
            };
        },
    },
    {
        id: 'gateway-connectors',
        about: 'more than one gateway connector',
        severity: 'error',
        source: 'APIReference/API_UpdateService.html',
        *check({ node }) {
            const { length } = (0,taskdef_node.ld)(node, 'gatewayConnectors');
            if (length > 1)
                yield {
                    message: `gatewayConnectors has ${length} entries, but ECS allows one`,
                    origin: (0,rule.yv)(node, 'gatewayConnectors'),
                };
        },
    },
    {
        id: 'volume-configuration',
        isOfWhole: true,
        about: 'an EBS volume with neither a size nor a snapshot',
        severity: 'error',
        source: 'APIReference/API_ServiceManagedEBSVolumeConfiguration.html',
        *check({ node }) {
            for (const volume of (0,taskdef_node.ld)(node, 'volumeConfigurations')) {
                const ebs = (0,taskdef_node.Jt)(volume, 'managedEBSVolume');
                if (ebs?.kind !== 'fields' || (0,taskdef_node.ai)(ebs, 'sizeInGiB') !== undefined || (0,rule.FV)(ebs, 'snapshotId') !== undefined)
                    continue;
                yield {
                    message: `the volume '${(0,finding.ml)((0,taskdef_node.Qq)(volume, 'name') ?? '')}' has neither sizeInGiB nor snapshotId: set one of them`,
                    origin: ebs.origin,
                };
            }
        },
    },
];
function* loadBalancer(balancer) {
    const [group, classic] = [(0,rule.FV)(balancer, 'targetGroupArn'), (0,rule.FV)(balancer, 'loadBalancerName')];
    if (group !== undefined && classic !== undefined)
        yield {
            message: 'a load balancer has both targetGroupArn and loadBalancerName: remove one',
            origin: balancer.origin,
        };
    if (group === undefined && classic === undefined)
        yield {
            message: 'a load balancer has neither targetGroupArn nor loadBalancerName: set one of them',
            origin: balancer.origin,
        };
    if (group !== undefined && !TARGET_GROUP.test(group) && (0,rules_placeholder.$)(group) === undefined)
        yield {
            message: `targetGroupArn is '${(0,finding.ml)(group)}', which is not valid; expected the ARN of a target group`,
            origin: (0,rule.yv)(balancer, 'targetGroupArn'),
        };
    for (const key of ['containerName', 'containerPort']) {
        if ((0,taskdef_node.Jt)(balancer, key) === undefined)
            yield { message: `a load balancer has no ${key}: add it`, origin: balancer.origin };
    }
}
function* advanced({ node, loadBalancers, strategy = 'ROLLING', controller = 'ECS', }) {
    const equipped = loadBalancers.filter((balancer) => (0,taskdef_node.Jt)(balancer, 'advancedConfiguration')?.kind === 'fields');
    for (const balancer of equipped) {
        if ((0,rule.FV)(balancer, 'loadBalancerName') !== undefined)
            yield {
                message: 'a Classic Load Balancer does not support advancedConfiguration: remove it',
                origin: (0,rule.yv)(balancer, 'advancedConfiguration'),
            };
    }
    if (equipped.length === loadBalancers.length || controller !== 'ECS')
        return;
    const origin = (0,rule.yv)(node, 'loadBalancers');
    if (strategy !== 'ROLLING')
        yield {
            message: `strategy is '${(0,finding.ml)(strategy)}', for which each load balancer needs an advancedConfiguration: add it`,
            origin,
        };
    else if (equipped.length > 0)
        yield {
            message: 'some load balancers have an advancedConfiguration and others do not: give it to all of them, or to none',
            origin,
        };
}
const TARGET_GROUP = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:targetgroup\//;
const RULE = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\//;
const LISTENER = /^arn:aws[\w-]*:elasticloadbalancing:[\w-]+:\d{12}:listener\//;
function* incompleteConfiguration(configuration) {
    for (const key of ['alternateTargetGroupArn', 'productionListenerRule', 'roleArn']) {
        if ((0,rule.FV)(configuration, key) === undefined)
            yield { message: `advancedConfiguration has no ${key}: add it`, origin: configuration.origin };
    }
}
function* invalidListenerRules(configuration) {
    const [production, test] = ['productionListenerRule', 'testListenerRule'].map((key) => (0,rule.FV)(configuration, key));
    for (const [key, arn] of Object.entries({ productionListenerRule: production, testListenerRule: test })) {
        if (arn !== undefined && !RULE.test(arn) && !LISTENER.test(arn))
            yield {
                message: `${key} is '${(0,finding.ml)(arn)}', which is not valid; expected the ARN of a listener rule (Application Load Balancer) or of a listener (Network Load Balancer)`,
                origin: (0,rule.yv)(configuration, key),
            };
    }
    if (production !== undefined && production === test)
        yield {
            message: 'productionListenerRule and testListenerRule are the same: use another one for test traffic',
            origin: (0,rule.yv)(configuration, 'testListenerRule'),
        };
}
function* listenerRules({ loadBalancers }) {
    const groups = new Set();
    for (const balancer of loadBalancers) {
        const configuration = (0,taskdef_node.Jt)(balancer, 'advancedConfiguration');
        if (configuration?.kind !== 'fields')
            continue;
        yield* incompleteConfiguration(configuration);
        yield* invalidListenerRules(configuration);
        for (const group of [(0,rule.FV)(balancer, 'targetGroupArn'), (0,rule.FV)(configuration, 'alternateTargetGroupArn')]) {
            if (group === undefined)
                continue;
            if (groups.has(group))
                yield {
                    message: `the target group ${(0,finding.ml)(group)} is listed twice: use another one`,
                    origin: configuration.origin,
                };
            groups.add(group);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/service-definition/validate.js






const SERVICE_RULES = [
    ...placementRules,
    ...serviceNetworkRules,
    ...deploymentRules,
    ...trafficRules,
    serviceEnumRule,
];
function validateFile(node) {
    return findingsOf(node, false);
}
function validateWhole(node, shape) {
    return [...missing(node, shape), ...findingsOf(node, true)];
}
function findingsOf(node, isWhole) {
    const service = toServiceNode(node, isWhole);
    return SERVICE_RULES.filter(({ isOfWhole }) => isWhole || !isOfWhole).flatMap(({ id, severity: usual, check }) => [...check(service)].map(({ severity = usual, message, origin }) => ({ rule: id, severity, message, origin })));
}
function* missing(node, shape) {
    for (const { path, member, origin } of (0,required.S)(node, shape)) {
        const name = path.filter((part) => !/^\d+$/.test(part)).join('.');
        yield {
            rule: 'required',
            severity: 'error',
            message: `'${name}' has no ${member}, which ECS requires: add it`,
            origin,
        };
    }
}


}),

13657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (missingMembers)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function* missingMembers(node, shape, path = []) {
    if (node.kind === 'list' && shape.kind === 'list') {
        for (const [index, item] of node.items.entries())
            yield* missingMembers(item, shape.item(), [...path, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, 'name') || `${index}`]);
    }
    if (node.kind !== 'fields' || shape.kind !== 'struct')
        return;
    for (const member of path.length === 0 ? [] : shape.required) {
        const given = node.entries.get(member);
        if (given && !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(given.value))
            continue;
        yield { path, owner: shape.name, member, origin: node.origin };
    }
    for (const [key, { value }] of node.entries) {
        const inner = shape.members.get(key);
        if (inner)
            yield* missingMembers(value, inner(), [...path, key]);
    }
}


}),

23828:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AO: () => (enumRule),
  fy: () => (checkEnums)
});
/* unused harmony exports TASK_ENUMS, CONTAINER_ENUMS */
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14088);
var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61635);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);





const TASK_ENUMS = [
    ['networkMode', ['awsvpc', 'bridge', 'host', 'none']],
    ['pidMode', ['host', 'task']],
    ['ipcMode', ['host', 'none', 'task']],
    ['requiresCompatibilities', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
    ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64']],
    [
        'runtimePlatform.operatingSystemFamily',
        [
            'LINUX',
            'WINDOWS_SERVER_2004_CORE',
            'WINDOWS_SERVER_2016_FULL',
            'WINDOWS_SERVER_2019_CORE',
            'WINDOWS_SERVER_2019_FULL',
            'WINDOWS_SERVER_2022_CORE',
            'WINDOWS_SERVER_2022_FULL',
            'WINDOWS_SERVER_2025_CORE',
            'WINDOWS_SERVER_2025_FULL',
            'WINDOWS_SERVER_20H2_CORE',
        ],
    ],
    ['proxyConfiguration.type', ['APPMESH']],
    ['placementConstraints.type', ['memberOf']],
    ['volumes.efsVolumeConfiguration.transitEncryption', ['ENABLED', 'DISABLED']],
    ['volumes.dockerVolumeConfiguration.scope', ['task', 'shared']],
];
const CONTAINER_ENUMS = [
    [
        'logConfiguration.logDriver',
        ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'splunk', 'syslog'],
    ],
    ['dependsOn.condition', ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']],
    ['portMappings.protocol', ['tcp', 'udp']],
    ['portMappings.appProtocol', ['http', 'http2', 'grpc']],
    [
        'ulimits.name',
        'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
    ],
    ['environmentFiles.type', ['s3']],
    ['firelensConfiguration.type', ['fluentd', 'fluentbit']],
    ['resourceRequirements.type', ['GPU', 'InferenceAccelerator', 'NeuronDevice']],
    ['versionConsistency', ['enabled', 'disabled']],
];
const enumRule = {
    id: 'enum',
    about: 'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
    severity: 'error',
    source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
    *check({ node, containers }) {
        yield* checkEnums(node, TASK_ENUMS, '');
        for (const container of containers)
            yield* checkEnums(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
    },
};
function* checkEnums(node, enums, whose = '') {
    for (const [path, values] of enums) {
        for (const value of reach(node, path.split('.'))) {
            if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '')
                continue;
            const written = value.value;
            if (values.includes(written) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaceholder */ .$)(written, false) !== undefined)
                continue;
            const { origin } = value;
            if (/\d/.test(written) && values.some((known) => withoutNumbers(known) === withoutNumbers(written))) {
                const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is newer than this version of Slipway and is sent to ECS unchanged`;
                yield { severity: 'notice', message, origin };
                continue;
            }
            const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is not valid; expected ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(values)}`;
            const near = values.find((known) => isMisspelling(written, known));
            yield near
                ? { message: `${message}; did you mean '${near}'?`, origin }
                : { severity: 'warning', message, origin };
        }
    }
}
function withoutNumbers(value) {
    return value.replace(/\d+[A-Z]?\d*/g, '#').replace(/#?$/, '');
}
function isMisspelling(written, known) {
    const [one, other] = [lettersOf(written), lettersOf(known)];
    if (one === other)
        return true;
    if (one.startsWith(other))
        return false;
    const most = other.length < 6 ? 0 : other.length < 10 ? 1 : 2;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other) <= most;
}
function lettersOf(value) {
    return value.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function reach(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => reach(item, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return [node];
    const found = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .get */ .Jt)(node, key);
    return found?.kind === 'list' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}


}),

61635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (findPlaceholder),
  X: () => (placeholderRules)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);




const MARKS = [
    /\$\{\{[^}]*\}\}/,
    /\$\{[^}$]*\}/,
    /\{\{[^}{]*\}\}/,
    /#\{[^}#]*\}#?/,
    /<[A-Za-z][\w .-]*>/,
    /\$[A-Z][A-Z0-9_]+/,
];
const WORDS = [
    /\$\([A-Za-z_][\w.]*\)/,
    /\{[A-Za-z_][\w.-]*\}/,
    /\[[A-Z][A-Z0-9_-]*\]/,
    /%[A-Z][A-Z0-9_]*%/,
    /@@?[A-Z][A-Z0-9_]*@@?/,
    /__[A-Z][A-Z0-9_]*?__/,
    /(?<![A-Za-z0-9])(?:REPLACE|INSERT|YOUR)[_-][A-Z][A-Z0-9_-]*/,
    /(?<![A-Za-z0-9])(?:CHANGE|REPLACE)[_-]?ME(?![A-Za-z0-9])/,
    /(?<![A-Za-z0-9_])(?:(?:AWS_)?ACCOUNT_?(?:ID|NUMBER)|(?:AWS_)?REGION|PLACEHOLDER|TODO|XXX+)(?![A-Za-z0-9_])/,
];
const SURE = new RegExp(MARKS.map(({ source }) => source).join('|'), 'g');
const LIKELY = new RegExp([...MARKS, ...WORDS].map(({ source }) => source).join('|'), 'g');
const ARN_PARTS = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/;
const ECR_PARTS = /^([^./]+)\.dkr[.-]ecr(?:-fips)?\.([^./]+)\./;
function findPlaceholders(value, words) {
    const found = [...value.matchAll(words ? LIKELY : SURE)].map(([text]) => text);
    const [, ...parts] = ARN_PARTS.exec(value) ?? ECR_PARTS.exec(value) ?? [];
    const odd = parts.filter((part) => /[A-Z_]/.test(part) || /^x+$/.test(part));
    return [...new Set([...found, ...odd.filter((part) => !found.some((text) => part.includes(text)))])];
}
function findPlaceholder(value, words = true) {
    return findPlaceholders(value, words)[0];
}
const COMMON = /^(__[A-Z][A-Z0-9_]*__|(AWS_)?ACCOUNT_?(ID|NUMBER)|(AWS_)?REGION|PLACEHOLDER|TODO|XXX+)$/;
function mayBeMeant(place, value, placeholder) {
    if (!/^(taskRoleArn|executionRoleArn|family)$/.test(place))
        return false;
    const name = value.slice(value.lastIndexOf('/') + 1);
    const isPart = name !== placeholder || (place === 'family' && name === 'TODO');
    return isPart && COMMON.test(placeholder) && (_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ARN */ .xG.test(value) || /^[\w+=,.@/-]+$/.test(value));
}
const placeholderRules = [
    {
        id: 'placeholder',
        about: 'a template placeholder left in an image, a role, a family, a size, a secret or an ARN; a warning if a role or a family can have that name',
        severity: 'error',
        source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
        *check({ node, containers }) {
            const found = new Map();
            for (const [place, value, isSecret] of placesOf(node, containers)) {
                if (value?.kind !== 'scalar' || typeof value.value !== 'string')
                    continue;
                for (const placeholder of findPlaceholders(value.value, !isSecret)) {
                    const entry = found.get(placeholder) ?? { places: [], origin: value.origin, isSure: false };
                    entry.places.push(place);
                    entry.isSure ||= !mayBeMeant(place, value.value, placeholder);
                    found.set(placeholder, entry);
                }
            }
            for (const [placeholder, { places, origin, isSure }] of found) {
                yield { ...(!isSure && { severity: 'warning' }), message: describe(placeholder, places), origin };
            }
        },
    },
];
function describe(placeholder, places) {
    const shown = places.slice(0, 5);
    const more = places.length > shown.length ? ` and ${places.length - shown.length} more places` : '';
    const fix = placeholder.startsWith('${') ? "set its value in the 'variables' input" : 'replace it';
    return `the placeholder ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(placeholder, 80)} is left in ${shown.join(', ')}${more}: ${fix}`;
}
function* placesOf(task, containers) {
    for (const key of ['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory'])
        yield [key, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(task, key)];
    for (const volume of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(task, 'volumes')) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(volume, 'name') ?? '';
        for (const key of ['efsVolumeConfiguration', 'fsxWindowsFileServerVolumeConfiguration']) {
            yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, key), 'fileSystemId')];
        }
        yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, 's3filesVolumeConfiguration'), 'fileSystemArn')];
    }
    for (const { node, name } of containers) {
        yield [`the image of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'image')];
        const log = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'logConfiguration');
        for (const secret of [...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'secrets'), ...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(log, 'secretOptions')]) {
            yield [`the secret '${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(secret, 'name') ?? ''}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(secret, 'valueFrom'), true];
        }
        for (const file of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'environmentFiles')) {
            yield [`an environment file of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(file, 'value'), true];
        }
        yield [
            `the registry credentials of container '${name}'`,
            (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'repositoryCredentials'), 'credentialsParameter'),
            true,
        ];
        for (const option of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(log, 'logDriver') === 'awslogs' ? ['awslogs-region', 'awslogs-group'] : []) {
            yield [`'${option}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(log, 'options'), option), option === 'awslogs-group'];
        }
    }
}


}),

37938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ar: () => (toTaskDefinitionNode),
  FV: () => (chosen),
  Tr: () => (FARGATE),
  XI: () => (duplicates),
  eg: () => (QUOTAS),
  j9: () => (API_TASK),
  p1: () => (API_CONTAINER),
  yv: () => (originOf)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const API_TASK = 'APIReference/API_RegisterTaskDefinition.html';
const API_CONTAINER = 'APIReference/API_ContainerDefinition.html';
const FARGATE = 'developerguide/fargate-tasks-services.html';
const QUOTAS = 'developerguide/service-quotas.html';
function toTaskDefinitionNode(node) {
    return {
        node,
        containers: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'containerDefinitions').map((container, index) => ({
            node: container,
            name: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(container, 'name') ?? `containerDefinitions[${index}]`,
        })),
        isFargate: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(node, 'requiresCompatibilities').includes('FARGATE'),
        isWindows: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'runtimePlatform'), 'operatingSystemFamily')?.startsWith('WINDOWS') ?? false,
    };
}
function originOf(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, key)?.origin ?? node.origin;
}
function* duplicates(entries, key) {
    const seen = new Set();
    for (const entry of entries) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, key);
        if (name === undefined)
            continue;
        if (seen.has(name))
            yield { name, origin: originOf(entry, key) };
        seen.add(name);
    }
}
function chosen(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node, key) || undefined;
}


}),

87845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (checkTag)
});
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);



const CHARACTERS = String.raw `[\p{L}\p{Z}\p{N}_.:/=+\-@]`;
const KEY = new RegExp(`^${CHARACTERS}{1,128}$`, 'u');
const VALUE = new RegExp(`^${CHARACTERS}{0,256}$`, 'u');
const EXPECTED = "letters, numbers, spaces and '+', '-', '=', '.', '_', ':', '/', '@'";
function* checkTag(tag) {
    if (tag.kind !== 'fields')
        return;
    const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key') ?? '';
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'value') ?? '';
    if (key === '')
        yield { message: 'a tag has no key: add one, or remove the tag', origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key') };
    else if (/^aws:/i.test(key))
        yield {
            message: `the tag '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' starts with 'aws:', which is reserved for AWS: rename it`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key'),
        };
    else if (!KEY.test(key))
        yield {
            message: `the tag key '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' is not valid; expected 1 to 128 ${EXPECTED}`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key'),
        };
    if (!VALUE.test(value))
        yield {
            message: `the value of the tag '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' is not valid; expected up to 256 ${EXPECTED}`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'value'),
        };
}


})

};

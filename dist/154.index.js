export const id = 154;
export const ids = [154];
export const modules = {

21916:
((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


}),

68000:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/controller/express/controller.js + 1 modules
var controller = __webpack_require__(25846);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 2 modules
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var deploy_result = __webpack_require__(72656);
// EXTERNAL MODULE: ./build/src/deploy/untouched.js
var untouched = __webpack_require__(13862);
// EXTERNAL MODULE: ./build/src/deploy/wait-for-idle.js + 1 modules
var wait_for_idle = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/ecs/express.js
var ecs_express = __webpack_require__(35279);
// EXTERNAL MODULE: ./build/src/preflight/preflight.js + 17 modules
var preflight = __webpack_require__(54402);
// EXTERNAL MODULE: ./build/src/ecs/members.js
var members = __webpack_require__(73132);
// EXTERNAL MODULE: ./build/src/history/differences.js
var differences = __webpack_require__(80234);
var image_reference = __webpack_require__(36950);
;// CONCATENATED MODULE: ./build/src/express/configuration.js



const CONTAINER = 'Main';
const OF_SERVICE = ['healthCheckPath', 'networkConfiguration', 'scalingTarget'];
function configurationOf({ activeConfigurations = [] }, id) {
    const own = activeConfigurations.find(({ serviceRevisionArn = '' }) => (0,model.P7)(serviceRevisionArn) === (0,model.P7)(id));
    return own ?? (activeConfigurations.length === 1 ? activeConfigurations[0] : undefined);
}
function completedConfiguration(asked, now) {
    const more = Object.entries(asked).map(([name, value]) => {
        const isNested = name === 'networkConfiguration' || name === 'scalingTarget';
        return [name, isNested ? { ...now?.[name], ...value } : value];
    });
    return Object.fromEntries(more);
}
function hasConfiguration(now, asked) {
    return (0,members.gR)(now, asked);
}
function toRestore(now, asked) {
    return Object.fromEntries(OF_SERVICE.flatMap((name) => (asked[name] !== undefined && now?.[name] !== undefined ? [[name, now[name]]] : [])));
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

// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/ecs/service-target.js
var service_target = __webpack_require__(65028);
;// CONCATENATED MODULE: ./build/src/express/plan.js




async function planExpress(context, { cluster, configuration }, service, express) {
    const primary = (0,model.Os)(service);
    const now = express && primary && configurationOf(express, primary.id);
    const asked = completedConfiguration(configuration, now);
    if (!now || !primary)
        return { asked, now, unchanged: false, changes: [] };
    const image = await namedNow(context, asked.primaryContainer.image, now.primaryContainer?.image ?? '');
    const same = { ...asked, primaryContainer: { ...asked.primaryContainer, image } };
    if (!hasConfiguration(now, same))
        return { asked, now, unchanged: false, changes: changesOf(now, asked) };
    if (!(0,service_target.k7)(service, primary.taskDefinition))
        return { asked: same, now, unchanged: false, changes: [] };
    if ((0,image_reference.o_)(image)?.digest)
        return { asked: same, now, unchanged: true, changes: [] };
    const running = await (0,running_images.Mm)(context, cluster, service, {
        containerDefinitions: [{ name: CONTAINER, image }],
    });
    if (running.same)
        return { asked: same, now, unchanged: true, changes: [] };
    const digest = await digestOf(context, image);
    if (!digest)
        return { asked, now, unchanged: false, changes: [] };
    const pinned = byDigest(image, digest);
    context.log.info(`${service.serviceName}: ${running.why}; deploying ${pinned}`);
    const other = { ...asked, primaryContainer: { ...asked.primaryContainer, image: pinned } };
    return { asked: other, now, unchanged: false, changes: changesOf(now, other) };
}
async function namedNow(context, asked, now) {
    const [wanted, active] = [(0,image_reference.o_)(asked), (0,image_reference.o_)(now)];
    const isComparable = wanted &&
        active?.digest &&
        !wanted.digest &&
        wanted.host === active.host &&
        wanted.repository === active.repository;
    if (!isComparable)
        return asked;
    return (await digestOf(context, asked)) === active.digest ? now : asked;
}
async function digestOf({ clients }, image) {
    const found = await (0,running_images.OK)(clients, image).catch(() => undefined);
    return found?.state === 'stored' ? found.image.digest : undefined;
}

// EXTERNAL MODULE: ./build/src/ecs/active-services.js
var active_services = __webpack_require__(93130);
// EXTERNAL MODULE: ./build/src/refusal.js
var refusal = __webpack_require__(14977);
;// CONCATENATED MODULE: ./build/src/express/read.js



async function readExpressState(context, request) {
    const { cluster, service: name } = request;
    let service;
    try {
        [service] = (await (0,active_services.I)(context.ecs, cluster, [name])).services;
    }
    catch (error) {
        const isFirst = error instanceof Error && error.name === 'ClusterNotFoundException' && cluster === 'default';
        if (!isFirst)
            return { is: 'refused', refused: (0,refusal.dr)('ecs:DescribeServices', error) };
    }
    if (!service || service.status === 'INACTIVE')
        return { is: 'missing', target: missing(request) };
    const problem = unfit(service);
    if (problem)
        return { is: 'refused', refused: { by: 'input', reason: problem }, service };
    try {
        const express = await new ecs_express.u(context.clients).describe(service.serviceArn);
        const reason = otherRole(request, express);
        if (reason)
            return { is: 'refused', refused: { by: 'input', reason }, service };
        return { is: 'there', target: { cluster, name, service }, express };
    }
    catch (error) {
        return { is: 'refused', refused: (0,refusal.dr)('ecs:DescribeExpressGatewayService', error), service };
    }
}
function unfit({ serviceName, status, resourceManagementType = 'ECS' }) {
    if (resourceManagementType !== 'ECS')
        return `The service '${serviceName}' is not an Express service: deploy it with the action deploy-service, or choose another 'service-name'.`;
    if (status !== 'ACTIVE')
        return `The service '${serviceName}' is ${status}, not ACTIVE: run again once it has been deleted, or choose another 'service-name'.`;
    return undefined;
}
function otherRole({ service, infrastructureRoleArn: asked }, { infrastructureRoleArn }) {
    if (!infrastructureRoleArn || infrastructureRoleArn === asked)
        return undefined;
    return `The service '${service}' has the infrastructure role ${infrastructureRoleArn}, which ECS cannot change to ${asked}: set 'infrastructure-role-arn' to the service's role, or create another service.`;
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

// EXTERNAL MODULE: ./build/src/deploy/course.js
var course = __webpack_require__(7492);
// EXTERNAL MODULE: ./build/src/deploy/read-at-end.js
var read_at_end = __webpack_require__(58939);
// EXTERNAL MODULE: ./build/src/deploy/conclude.js + 1 modules
var conclude = __webpack_require__(87781);
// EXTERNAL MODULE: ./build/src/history/previous.js
var history_previous = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/rollout/follow.js + 12 modules
var follow = __webpack_require__(34652);
;// CONCATENATED MODULE: ./build/src/express/roll-out.js





async function rollOutExpress(context, request, standing, plan, onServiceArn) {
    const { controller, clock, log } = context;
    const { target } = standing;
    const { service } = target;
    let since;
    const order = orderOf(request, standing, plan);
    const sent = await controller.deploy(order, service, () => {
        const isFirst = since === undefined;
        since = clock.now();
        if (!isFirst)
            return;
        const earlier = controller.earlierOf(service);
        context.remember([rolloutOf(target, plan, { id: '', taskDefinition: '', createdAt: 0, earlier }, since)]);
        log.info(`${service.serviceName}: ${order.creates ? 'Create' : 'Update'}ExpressGatewayService with ${plan.asked.primaryContainer.image}`);
    });
    if ('service' in sent)
        onServiceArn(sent.service.serviceArn);
    const began = begun(request, target, plan, sent, since ?? clock.now());
    if ('verdict' in began)
        return began;
    if (!request.wait) {
        const reason = "Not waiting for the deployment, because 'wait-for-service-stability' is 'false'.";
        const { id, taskDefinition } = began.own;
        return { ...baseOf(request, target), taskDefinition, verdict: 'started', reason, deploymentId: id };
    }
    const rollout = { ...began, monitorMs: (request.monitorSeconds ?? 0) * 1000 };
    context.remember([rollout]);
    const past = context.keepCourse && (0,course.r)(context, standing);
    const describe = (revision) => context.ecs.describeTaskDefinition(revision);
    const followed = await (0,follow.e)(context, [rollout], request.policy, [], request.logLines > 0 ? describe : undefined);
    const [one] = followed;
    if (!one)
        throw new Error('The deployment was not followed.');
    const finals = context.cancelled.aborted ? new Map() : await (0,read_at_end.J)(context, [rollout]);
    const final = finals.get(rollout);
    (0,course.l)(context, one, final, { isExpress: true }, past);
    return (0,conclude.N)(context, one, final, request);
}
function orderOf({ cluster, service: serviceName, tags, infrastructureRoleArn }, { is, target }, { asked }) {
    const place = { cluster, service: serviceName };
    if (is !== 'missing')
        return { ...place, creates: false, input: { serviceArn: target.service.serviceArn, ...asked } };
    const more = { serviceName, infrastructureRoleArn, ...(cluster !== 'default' && { cluster }) };
    return { ...place, creates: true, input: { ...more, ...asked, ...(tags.length > 0 && { tags }) } };
}
function begun(request, target, plan, sent, since) {
    const base = baseOf(request, target);
    switch (sent.state) {
        case 'unsent':
            return { ...base, verdict: 'cancelled', reason: sent.reason };
        case 'refused': {
            const absent = target.service.deployments?.length === 0 && { absent: true };
            return { ...base, ...absent, verdict: 'refused', reason: sent.reason, refusedBy: 'aws' };
        }
        case 'lost':
            return { ...base, verdict: 'unknown', reason: sent.reason };
        case 'no-deployment': {
            const { own, service } = sent;
            const isActive = own?.alreadyCompleted && ((0,model.Os)(service)?.runningCount ?? 0) >= service.desiredCount;
            if (!own || isActive) {
                const taskDefinition = own?.taskDefinition ?? '';
                return {
                    ...base,
                    taskDefinition,
                    verdict: 'unchanged',
                    reason: 'ECS started no new deployment, because nothing changed that requires one.',
                };
            }
            return rolloutOf(target, plan, own, since);
        }
        case 'started':
            return rolloutOf(target, plan, sent.own, since, sent.service);
    }
}
function rolloutOf({ cluster, service }, plan, own, since, after) {
    const unread = after?.deployments?.filter(({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id));
    const previous = (unread && (0,history_previous.t)({ ...service, deployments: unread })) ?? (0,history_previous.t)(service);
    return {
        cluster,
        service: service.serviceName,
        own,
        ...(previous && previous.deploymentId !== own.id && { previous }),
        since,
        monitorMs: 0,
        settings: { before: toRestore(plan.now, plan.asked), asked: {} },
        unobserved: 0,
        state: { is: 'rolling-out' },
    };
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
async function changeTags({ clients, log }, serviceArn, now, wanted) {
    const calls = new ecs_express.u(clients);
    const { removed, set } = tagChanges(now, wanted);
    try {
        if (removed.length > 0)
            await calls.untag(serviceArn, removed);
    }
    catch (error) {
        return (0,refusal.dr)('ecs:UntagResource', error);
    }
    try {
        if (set.length > 0)
            await calls.tag(serviceArn, set);
    }
    catch (error) {
        return (0,refusal.dr)('ecs:TagResource', error);
    }
    if (removed.length + set.length > 0)
        log.info(`tags: ${set.length} set, ${removed.length} removed`);
    return undefined;
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
    if (looked.refused)
        return (0,untouched.MS)({ ...base, ...checked }, looked.refused);
    if (request.dryRun)
        return dryRunResult({ ...base, ...checked }, standing, plan);
    if (request.mutateTags && standing.is === 'there') {
        const { express } = standing;
        const refused = await changeTags(context, target.service.serviceArn, express.tags ?? [], request.tags);
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
async function checkBefore(context, { wait, policy }, target, { asked, now }) {
    const { name, service } = target;
    const taskDefinition = expressTaskDefinition({
        ...now,
        ...asked,
        primaryContainer: { ...now?.primaryContainer, ...asked.primaryContainer },
    });
    const containerPort = asked.primaryContainer.containerPort ?? now?.primaryContainer?.containerPort ?? 80;
    const loadBalancers = [{ containerName: CONTAINER, containerPort }];
    const subject = {
        target: { ...target, service: { ...service, loadBalancers } },
        taskDefinition: taskDefinition,
        members: {},
        waitMinutes: wait ? policy.waitMs / 60_000 : undefined,
    };
    const { refused, checked } = await (0,preflight.M)(context, [subject]);
    const found = checked.get(service.serviceName);
    const because = refused.get(name);
    return { ...(because && { refused: because }), ...(found && { checked: found }) };
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

// EXTERNAL MODULE: ./build/step/cancellation.js
var cancellation = __webpack_require__(82880);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/deployment-speed.js
var deployment_speed = __webpack_require__(21754);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/report-outputs.js
var report_outputs = __webpack_require__(20238);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
var arn = __webpack_require__(22672);
var taskdef_node = __webpack_require__(14088);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/document.js
var step_document = __webpack_require__(76970);
// EXTERNAL MODULE: ./build/step/items.js
var step_items = __webpack_require__(65739);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/deploy-express/inputs.js







const A_ROLE = "a role's ARN such as 'arn:aws:iam::123456789012:role/execution'";
const METRICS = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET'];
const MOST_TASKS = 10_000;
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
    if (/\s/.test(image)) {
        inputs.refuse('image', `input 'image' is '${image}': it must be one image, without white space`);
    }
    const containerPort = inputs.integer('container-port', 1, 65_535);
    const environment = readList(inputs, 'environment-variables', 'name', { name: 'string', value: 'text' });
    const secrets = readList(inputs, 'secrets', 'name', { name: 'string', valueFrom: 'string' });
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
function readList(inputs, name, key, shape) {
    const items = (0,step_items.F1)(inputs, name, key);
    if (!inputs.text(name))
        return undefined;
    const found = items.map((item) => (0,step_items._f)(inputs, name, item, shape));
    for (const item of found) {
        const lacking = Object.keys(shape).find((member) => item[member] === undefined);
        if (lacking) {
            inputs.refuse(name, `input '${name}' has '${String(item[key])}' without '${lacking}': add it`);
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
    inputs.refuse('command', `input 'command' must be a JSON list of strings, such as ["node", "server.js"]`);
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
    const subnets = inputs.list('subnets', { comma: true });
    const securityGroups = inputs.list('security-groups', { comma: true });
    if (subnets.length + securityGroups.length === 0)
        return undefined;
    return { ...(subnets.length > 0 && { subnets }), ...(securityGroups.length > 0 && { securityGroups }) };
}
function readScaling(inputs) {
    const minTaskCount = inputs.integer('min-task-count', 0, MOST_TASKS);
    const maxTaskCount = inputs.integer('max-task-count', 1, MOST_TASKS);
    if (minTaskCount !== undefined && maxTaskCount !== undefined && minTaskCount > maxTaskCount) {
        inputs.refuse('min-task-count', `input 'min-task-count' is ${minTaskCount}, but 'max-task-count' is ${maxTaskCount}: the minimum must not be above the maximum`);
    }
    const autoScalingMetric = inputs.text('auto-scaling-metric')
        ? inputs.choice('auto-scaling-metric', METRICS)
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
    const { remember, finish } = (0,rollout_state.s)({ title: 'Deploy', aws, options: request, cancelled });
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const speed = new deployment_speed.t();
    const { keepCourse } = speed;
    const tools = { ...context, controller: (0,controller.$)(context), remember, keepCourse };
    const { report, endpoint } = await deployExpress(tools, request, writeServiceArn);
    if (endpoint)
        (0,commands.n0)({ endpoint });
    const path = (0,report_outputs.writeReport)(report, { advice: '[]' });
    if (finish(report))
        (0,report_outputs.concludeReport)(await speed.addTo(report, path, context), log, 'Deploy', aws);
}
function writeServiceArn(arn) {
    (0,commands.n0)({ 'service-arn': arn });
}


}),

25846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (expressController)
});

var express = __webpack_require__(35279);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/controller/ecs/controller.js + 1 modules
var controller = __webpack_require__(26751);
// EXTERNAL MODULE: ./build/src/controller/ecs/restore.js
var restore = __webpack_require__(53462);
// EXTERNAL MODULE: ./build/src/controller/ecs/update.js
var update = __webpack_require__(99559);
var members = __webpack_require__(73132);
// EXTERNAL MODULE: ./build/src/ecs/read-service.js
var read_service = __webpack_require__(30237);
;// CONCATENATED MODULE: ./build/src/controller/express/write.js

const NOT_CONFIGURED = ['serviceArn', 'serviceName', 'cluster', 'infrastructureRoleArn', 'tags'];
function createWrite(ecs, calls, order) {
    return writeOf(ecs, calls, order, 'CreateExpressGatewayService', async () => {
        const { activeConfigurations = [] } = await calls.create(order.input);
        return activeConfigurations[0];
    });
}
function updateWrite(ecs, calls, order) {
    return writeOf(ecs, calls, order, 'UpdateExpressGatewayService', () => calls.update(order.input));
}
function restoreWrite(ecs, calls, order, taskDefinition) {
    const write = updateWrite(ecs, calls, order);
    return {
        ...write,
        isOurs: (primary) => primary.taskDefinition === taskDefinition,
        needsNone: (primary) => primary.taskDefinition === taskDefinition,
    };
}
function writeOf(ecs, calls, { cluster, service: name, input }, operation, send) {
    let answered;
    const asked = Object.fromEntries(Object.entries(input).filter(([member]) => !NOT_CONFIGURED.includes(member)));
    const hasAsked = async (service, { id }) => {
        const { activeConfigurations = [] } = await calls.describe(service.serviceArn).catch(() => ({}));
        const own = activeConfigurations.find(({ serviceRevisionArn = '' }) => (0,model.P7)(serviceRevisionArn) === (0,model.P7)(id));
        return own !== undefined && (0,members.gR)(own, asked);
    };
    const isAnswered = ({ id }) => answered !== undefined && (0,model.P7)(id) === answered;
    const read = async () => {
        const service = await (0,read_service.u)(ecs, cluster, name);
        const primary = service && (0,model.Os)(service);
        return primary && (answered === undefined || isAnswered(primary)) ? service : undefined;
    };
    return {
        cluster,
        service: name,
        operation,
        isForced: false,
        send: async () => {
            const configuration = await send();
            if (configuration?.serviceRevisionArn)
                answered = (0,model.P7)(configuration.serviceRevisionArn);
            return read();
        },
        isOurs: (primary, service) => (answered === undefined ? hasAsked(service, primary) : isAnswered(primary)),
        needsNone: isAnswered,
        isActive: (service) => {
            const primary = (0,model.Os)(service);
            if (primary?.rolloutState !== 'COMPLETED')
                return false;
            return answered === undefined ? hasAsked(service, primary) : isAnswered(primary);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/controller/express/controller.js





function expressController(context) {
    const ecs = (0,controller.m)(context);
    const calls = new express.u(context.clients);
    return {
        ...ecs,
        deploy: (order, before, onSend) => {
            const writeOf = order.creates ? createWrite : updateWrite;
            return (0,update.As)(context, writeOf(context.ecs, calls, order), before, onSend);
        },
        startedSince: (own, service, taskDefinition) => ecs.startedSince(own, service, taskDefinition || ((0,model.Os)(service)?.taskDefinition ?? '')),
        restore: (order, onRegistered, say) => {
            const { cluster, service, settings, until } = order;
            const limited = new express.u(context.clients, { clock: context.clock, until });
            const byExpress = (within, taskDefinition, before) => {
                const input = { serviceArn: before.serviceArn, taskDefinitionArn: taskDefinition, ...settings.before };
                return restoreWrite(within.ecs, limited, { cluster, service, input, creates: false }, taskDefinition);
            };
            const byService = (within, taskDefinition, before) => (0,update.xe)(within.ecs, { cluster, service, taskDefinition }, before);
            return (0,restore._)(context, order, onRegistered, say, [byExpress, byService]);
        },
        restoreSettings: () => Promise.resolve(undefined),
    };
}


}),

7492:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (keepCourse),
  r: () => (readPast)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10702);


async function readPast({ ecs, log }, { target: { cluster, service } }) {
    try {
        return await ecs.listServiceDeployments(cluster, service.serviceName, { status: ['SUCCESSFUL'], most: 1 });
    }
    catch (error) {
        log.debug(`ecs:ListServiceDeployments, for the usual duration of deployments: ${String(error)}`);
        return [];
    }
}
function courseOf({ rollout, moments, stages, service: seen }, final, { definition, isExpress }, past) {
    const { own, completed, cluster } = rollout;
    const service = final ?? seen;
    const isDeployed = (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(rollout)?.verdict === 'deployed';
    if (!isDeployed || !service || completed?.at === undefined || own.alreadyCompleted || own.createdAt === 0)
        return undefined;
    const events = (service.events ?? []).filter(({ createdAt }) => createdAt >= own.createdAt);
    const texts = [...moments.map(({ text }) => text), ...events.map(({ message }) => message)];
    const course = {
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
    return { cluster, service: rollout.service, course, past: before };
}
function keepCourse(context, followed, final, what, past) {
    const course = past && courseOf(followed, final, what, past);
    if (course)
        context.keepCourse?.(course);
}


}),

27810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (readTargets)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65028);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);

async function readTargets(context, { cluster, codeDeploy = {}, members = {} }, names) {
    const targets = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findTargets */ .q8)(context.ecs, cluster, names, ['CODE_DEPLOY']);
    if (!targets.found.some(({ service }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCodeDeploy */ .uf)(service)))
        return targets;
    const { prepareTargets } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 91142));
    const { targets: found, refused } = await prepareTargets(context, targets.found, { ...codeDeploy, members });
    return {
        found: found.filter(({ name }) => !refused.has(name)),
        refused: new Map([...targets.refused, ...refused]),
        absent: targets.absent,
        read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service])]),
    };
}


}),

13862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (resultOf),
  Fj: () => (unchangedResult),
  MS: () => (refusedResult),
  Uf: () => (plannedResult),
  cp: () => (refuseAll)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65028);
var _history_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72656);



function activeBefore(service) {
    if (!(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .activeOf */ .m3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleUrl */ .B9)(region, service),
    };
}
function refusedResult(base, { by, reason }) {
    return { ...base, verdict: 'refused', reason, refusedBy: by };
}
function unchangedResult(base, { desiredCount }, taskDefinition, named) {
    const what = desiredCount === 0
        ? `The service already has ${named ?? 'the requested settings'}`
        : `${named ?? 'The requested revision'} is already active`;
    return { ...base, taskDefinition, verdict: 'unchanged', reason: `${what}; nothing was written.` };
}
function plannedResult(base, what, busy) {
    const { id = '', taskDefinition = '' } = (busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(busy)) ?? {};
    const note = busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploying */ .QI)(busy)
        ? ` The deployment ${id} of ${taskDefinition} is in progress; a dry run does not wait for it.`
        : '';
    return { ...base, verdict: 'planned', reason: `${what}; nothing was written: this was a dry run.${note}` };
}
function refuseAll({ cluster, region }, services, refusals) {
    const [first] = services.filter(({ name }) => refusals.has(name)).map(({ name }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { absent } = refused;
            return { ...refusedResult({ ...base, ...more }, refused), ...(absent && { absent }) };
        }
        const reason = `Nothing was updated, because '${first}' was refused.`;
        const by = [...refusals.values()][0]?.by ?? 'aws';
        return { ...refusedResult({ ...base, ...more }, { by, reason }), causedBy: first ?? '' };
    });
}


}),

47638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  waitForIdle: () => (waitForIdle)
});

var service_target = __webpack_require__(65028);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/ecs/stage.js
var stage = __webpack_require__(67981);
// EXTERNAL MODULE: ./build/src/time-limit.js
var time_limit = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/src/diagnosis/failure.js
var failure = __webpack_require__(25005);
// EXTERNAL MODULE: ./build/src/diagnosis/cause.js
var diagnosis_cause = __webpack_require__(21240);
// EXTERNAL MODULE: ./build/src/diagnosis/crash-loop.js
var crash_loop = __webpack_require__(84439);
// EXTERNAL MODULE: ./build/src/ecs/stopped-tasks.js
var stopped_tasks = __webpack_require__(79469);
var previous = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/deploy/cannot-succeed.js




const MANY = 3;
function stuckReason(service, evidence) {
    const primary = (0,model.Os)(service);
    if (!primary || primary.desiredCount === 0)
        return undefined;
    const { stopped = [], failedAtFirst } = evidence;
    const failedTasks = primary.failedTasks ?? 0;
    const isDown = primary.runningCount === 0;
    const isBack = (0,previous.o)(primary);
    const failures = isBack
        ? []
        : (0,failure.h4)(stopped, primary.id).filter(({ cause }) => !diagnosis_cause.q.includes(cause.id));
    if (!isBack && !isUp(primary.id, evidence)) {
        const permanent = (0,failure.di)(failures, failedTasks >= 2 ? 1 : 2);
        const told = permanent ?? (0,crash_loop.W7)(stopped, primary.id, primary.desiredCount);
        if (told)
            return told;
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
        return (0,src_text.Nx)((0,failure.wZ)(failures));
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
            const tasks = read && 'tasks' in read ? read.tasks : undefined;
            const hasFailed = tasks && (0,failure.h4)(tasks, id).length > 0;
            const up = hasFailed && runningCount > 0 ? await this.#running(one.cluster, one.service) : {};
            const isKnown = !hasFailed || runningCount === 0 || 'running' in up;
            const why = stuckReason(service, {
                ...(tasks && isKnown && { stopped: tasks }),
                ...up,
                failedAtFirst: this.#first.get(id) ?? 0,
            });
            return why ? [[one.target, why]] : [];
        }));
        return new Map(found.flat());
    }
    async #running(cluster, service) {
        try {
            const [running, { date }] = await Promise.all([
                this.#ecs.tasksOf(cluster, service, 'RUNNING'),
                this.#ecs.describeServices(cluster, [service]),
            ]);
            return { running, ...(!Number.isNaN(date) && { now: date / 1000 }) };
        }
        catch {
            return {};
        }
    }
}

// EXTERNAL MODULE: ./build/src/deploy/read-targets.js
var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/wait-for-idle.js




const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
const UNREAD_POLLS = 3;
const TASKS_EVERY_POLLS = 5;
async function waitForIdle(context, asked, targets) {
    const { ecs, clock, log, cancelled } = context;
    const { ifDeploying, policy, wait } = asked;
    const until = clock.now() + policy.waitMs;
    const left = () => Math.max(0, until - clock.now());
    const calls = new time_limit.TN(clock);
    const watch = new StuckDetector(ecs);
    let current = targets;
    let stuck = new Map();
    const waits = new WaitLines(log, clock);
    let unread = 0;
    for (let poll = 0;; poll++) {
        const busy = current.filter(({ service }) => (0,service_target.QI)(service));
        if (busy.length === 0 || ifDeploying === 'supersede')
            return { targets: current };
        const words = (await (0,time_limit.RN)(clock, left(), wordsOf(ecs, busy))) ?? inBrief(busy);
        if (ifDeploying === 'fail')
            return { refused: withFix(words, "wait for it, or set 'if-deploying' to 'wait' or 'supersede'") };
        if (!wait) {
            for (const [name, text] of words)
                log.info(`${name}: ${lower(text)}; superseding it, because 'wait-for-service-stability' is 'false'`);
            return { targets: current };
        }
        if (poll % TASKS_EVERY_POLLS === 0)
            stuck = (await (0,time_limit.RN)(clock, left(), lookFor(watch, busy))) ?? stuck;
        const waiting = busy.filter(({ service }) => !stuck.has(keyOf(service)));
        if (waiting.length === 0)
            return { targets: superseding(current, busy, words, stuck, log) };
        const open = new Map(waiting.map(({ name }) => [name, words.get(name) ?? '']));
        if (clock.now() >= until)
            return {
                refused: withFix(open, "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'"),
            };
        if (cancelled.aborted)
            return { refused: withFix(open, 'and the job was cancelled while waiting for it') };
        waits.say(open);
        await clock.sleep(Math.min(DEPLOYING_POLL_MS, left()), cancelled);
        const names = targets.map(({ name }) => name);
        const again = await calls.within(left(), () => (0,read_targets.R)(context, asked, names));
        if (!again)
            continue;
        const { refused, found } = again.answer;
        unread = refused.size === 0 ? 0 : unread + 1;
        if (unread >= UNREAD_POLLS)
            return { refused };
        if (unread === 0)
            current = found;
    }
}
class WaitLines {
    #log;
    #clock;
    #said = new Set();
    #spokeAt;
    constructor(log, clock) {
        this.#log = log;
        this.#clock = clock;
        this.#spokeAt = clock.now();
    }
    say(open) {
        const isSilent = this.#clock.now() - this.#spokeAt >= HEARTBEAT_MS;
        for (const [name, text] of open) {
            if (this.#said.has(text) && !isSilent)
                continue;
            this.#log.info(`${name}: ${lower(text)}; waiting for it to end`);
            this.#said.add(text);
            this.#spokeAt = this.#clock.now();
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
async function lookFor(watch, busy) {
    return new Map([...(await watch.reasons(busy))].map(([{ service }, why]) => [keyOf(service), why]));
}
function keyOf(service) {
    return `${service.serviceArn} ${(0,model.Os)(service)?.id}`;
}
async function wordsOf(ecs, busy) {
    return inBrief(busy, await standingOf(ecs, busy));
}
function inBrief(busy, stands = new Map()) {
    return new Map(busy.map(({ name, service }) => {
        const { id: primary = '', taskDefinition = '' } = (0,model.Os)(service) ?? {};
        const id = service.codeDeployment?.id ?? primary;
        const where = service.codeDeployment?.where ?? stands.get(service.currentServiceDeployment ?? '');
        return [name, `The deployment ${id} of ${taskDefinition} is in progress${where ? `, ${where}` : ''}`];
    }));
}
function lower(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
async function standingOf(ecs, targets) {
    const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
    const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
    return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, (0,stage.EY)(deployment)]));
}
function withFix(words, fix) {
    const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')]);
    return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
}


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  TZ: () => (parseRegistryHost),
  dt: () => (PUBLIC_HOST)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);


const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(text);
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


}),

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


}),

35279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (ExpressCalls)
});
var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29298);
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
var _ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47211);



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
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(output.service, 'DescribeExpressGatewayService', 'service');
    }
    async create(input) {
        const { CreateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new CreateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(output.service, 'CreateExpressGatewayService', 'service');
    }
    async update(input) {
        const { UpdateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new UpdateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(output.service, 'UpdateExpressGatewayService', 'service').targetConfiguration;
    }
    async tag(resourceArn, tags) {
        const { TagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tags: [...tags] };
        await this.#call(new TagResourceCommand(input), input);
    }
    async untag(resourceArn, tagKeys) {
        const { UntagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tagKeys: [...tagKeys] };
        await this.#call(new UntagResourceCommand(input), input);
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

65028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Km: () => (inactiveReason),
  QI: () => (isDeploying),
  Ss: () => (hasLeftover),
  T4: () => (isPinned),
  k7: () => (isActiveIn),
  q8: () => (findTargets)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14977);
var _active_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93130);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11270);





async function findTargets(ecs, cluster, names, accepts = []) {
    const answer = await (0,_active_services_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActive */ .I)(ecs, cluster, names).catch((error) => ({ error }));
    if ('error' in answer) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)('ecs:DescribeServices', answer.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEach */ .U$)(names, refused), read: new Map(), absent: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    const absent = new Map();
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = answer.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name));
        const problem = service ? unfit(service, accepts) : missing(name, cluster, answer.services, failure);
        if (problem?.absent)
            absent.set(name, failure?.arn ?? '');
        if (service?.status === 'INACTIVE')
            absent.set(name, service.serviceArn);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused, read, absent };
}
function missing(name, cluster, others, failure) {
    const { reason = 'MISSING', detail = '' } = failure ?? {};
    if (reason !== 'MISSING') {
        const words = `${reason}${detail && `, ${detail}`}`;
        return { by: 'aws', reason: `ECS could not read the service '${name}' of cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
        absent: true,
    };
}
function unfit({ serviceName, status, deploymentController }, accepts) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another service.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS' || accepts.includes(type))
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? "run deploy-service with the input 'task-definition-arn' set to the revision that is to be active"
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' has the deployment controller ${type}, which this action does not support: ${instead}.`;
    return { by: 'input', reason };
}
function isAlone({ deployments = [], pendingCount }) {
    return deployments.length <= 1 && !pendingCount;
}
function isDeploying(service) {
    if (service.codeDeployment)
        return true;
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
function isActiveIn(service, taskDefinition) {
    const primary = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        !hasLeftover(service) &&
        primary.runningCount >= service.desiredCount);
}
function hasLeftover({ taskSets = [], deployments = [] }) {
    return taskSets.length > 0 && deployments.some(({ rolloutState }) => rolloutState === 'FAILED');
}
function inactiveReason(service) {
    if (hasLeftover(service))
        return 'tasks of a failed deployment remain';
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service) ?? {};
    const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}
function isPinned(taskDefinition) {
    return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .containersOf */ .M)(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


}),

67981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D6: () => (stageInWords),
  EY: () => (progressInWords),
  P0: () => (pausesOf),
  an: () => (STAGES),
  gg: () => (pausedAt),
  hB: () => (pauseInWords),
  nj: () => (alarmsInWords)
});
const STAGES = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight} % of the production traffic on the new version` : ''}`;
}
function pausesOf({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}
function pausedAt(deployment) {
    return pausesOf(deployment)[0];
}
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
function progressInWords(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}


}),

80234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (inLines),
  z: () => (taskDefinitionDifferences)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50649);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66723);


function taskDefinitionDifferences(before, after) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
function inLines(found) {
    return found.map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


}),

66723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (registerRecorded),
  h0: () => (recordTags),
  k6: () => (withoutRecord),
  qb: () => (hasRecord)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);



const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;
function recordTags({ commit, run, actor }) {
    const record = [
        ['commit', commit],
        ['run', run],
        ['actor', actor],
    ];
    return record
        .map(([name, value]) => ({ key: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(name), value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
function hasRecord(tags) {
    return tags.some(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K);
}
function withoutRecord(tags) {
    return tags.filter((tag) => !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
}
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (why) => `The revision was registered without the tags that record its source: ${why} Or set 'record-tags' to 'false'.`;
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
function isTagging(error) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MOST_CHARACTERS)
        .replace(/_+$/, '');
}


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MOST_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


}),

14977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U$: () => (refuseEach),
  dr: () => (refusedCall)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);

function refusedCall(action, error, said = '') {
    const isUnknown = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
    return { by: isUnknown ? 'input' : 'aws', reason: `${said}${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error)}` };
}
function refuseEach(names, refused) {
    return new Map(names.map((name) => [name, refused]));
}


}),

14370:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (isActiveAfter),
  QZ: () => (worst),
  bk: () => (VERDICTS),
  gf: () => (isGreen)
});
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'paused',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);
function isGreen(verdict) {
    return GREEN.has(verdict);
}
function isActiveAfter(verdict) {
    return verdict === 'deployed' || verdict === 'unchanged';
}
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
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
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
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

26256:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => (load),
  K: () => (loadBytes)
});

var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function blankComments(json) {
    return json.replace(PART, (part) => {
        const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
        return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
    });
}
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

var decode = __webpack_require__(28590);
var json = __webpack_require__(33130);
var taskdef_node = __webpack_require__(14088);
;// CONCATENATED MODULE: ./build/src/taskdef/load.js





const MOST_ALIASED = 100_000;
const MOST_YAML = 2 * 1_048_576;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function load(text, source) {
    return (0,json.Fj)(text, source) ?? loadYaml(text.replace(/^\uFEFF/, ''), source);
}
function loadBytes(bytes, source) {
    const decoded = (0,decode.D)(bytes, source);
    return 'text' in decoded ? load(decoded.text, source) : { node: undefined, findings: [decoded.problem] };
}
function loadYaml(text, source) {
    const lines = new dist.HN();
    const originAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, line, column: col };
    };
    const refused = (finding) => ({ node: undefined, findings: [finding] });
    if (text.length > MOST_YAML)
        return refused(tooLong(text, { ...source, line: 1, column: 1 }));
    try {
        const { error, document } = parseFirst(isJson(text) ? blankComments(text) : text, lines);
        if (error?.code === 'RESOURCE_EXHAUSTION')
            return refused((0,json.DI)(originAt(error.pos[0])));
        if (error) {
            const message = explainSyntax(error.message, text, error.pos[0]);
            return refused({ rule: 'syntax', severity: 'error', message, origin: originAt(error.pos[0]) });
        }
        const reader = new YamlReader(originAt);
        const node = document?.contents ? reader.read(document.contents, 0) : undefined;
        return { node: node && (0,taskdef_node.kZ)(node) ? undefined : node, findings: reader.findings };
    }
    catch (error) {
        if (error instanceof TooDeep || error instanceof RangeError) {
            return refused((0,json.DI)(error instanceof TooDeep ? originAt(error.offset) : { ...source, line: 1, column: 1 }));
        }
        throw error;
    }
}
function parseFirst(text, lines) {
    const composer = new dist.Dk({ merge: true, uniqueKeys: false });
    const documents = [];
    const { stackTraceLimit } = Error;
    try {
        Error.stackTraceLimit = 0;
        for (const token of new dist.iX(lines.addNewLine).parse(text)) {
            documents.push(...composer.next(token));
            if (token.type === 'error' || documents.length > 0)
                break;
        }
        documents.push(...composer.end(true, text.length));
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    const [document, second] = documents;
    const [error] = document?.errors ?? [];
    if (error || !second)
        return { error, document };
    const message = 'Source contains multiple documents';
    return { error: { code: 'MULTIPLE_DOCS', message, pos: [second.range[0], second.range[1]] }, document };
}
function tooLong(text, origin) {
    const message = `not JSON, and ${text.length} characters of YAML; expected at most ${MOST_YAML}`;
    return { rule: 'syntax', severity: 'error', message, origin };
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super();
        this.offset = offset;
    }
}
class YamlReader {
    findings = [];
    #originAt;
    #anchors = new Map();
    #count = 0;
    #aliased = 0;
    #depth = 0;
    constructor(originAt) {
        this.#originAt = originAt;
    }
    read(yaml, at) {
        const offset = yaml?.range?.[0] ?? at;
        const origin = this.#originAt(offset);
        this.#count++;
        if (yaml === null)
            return (0,taskdef_node.d_)(null, origin, '');
        if ((0,dist.Vj)(yaml))
            return this.#readAlias(yaml.source, origin, offset);
        if (++this.#depth > json.ol)
            throw new TooDeep(offset);
        const anchor = 'anchor' in yaml ? yaml.anchor : undefined;
        const before = this.#count;
        if (anchor)
            this.#anchors.set(anchor, undefined);
        const node = this.#readValue(yaml, origin, offset);
        if (anchor)
            this.#anchors.set(anchor, { node, size: this.#count - before + 1 });
        this.#depth--;
        return node;
    }
    #readValue(yaml, origin, offset) {
        if ((0,dist.jh)(yaml))
            return this.#readMap(yaml.items, origin, offset);
        if (!(0,dist.oP)(yaml))
            return this.#readScalar(yaml, origin, offset);
        return (0,taskdef_node.p_)(yaml.items.map((item) => this.read(item, offset)), origin);
    }
    #readAlias(name, origin, offset) {
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const problem = this.#anchors.has(name) ? 'contains itself' : 'refers to an anchor that is not defined before it';
            this.#refuse(offset, `the alias '*${name}' ${problem}`);
            return (0,taskdef_node.d_)(null, origin);
        }
        this.#count += target.size;
        this.#aliased += target.size;
        if (this.#aliased <= MOST_ALIASED)
            return target.node;
        if (this.#aliased - target.size <= MOST_ALIASED) {
            this.#refuse(0, `its aliases expand to more than ${MOST_ALIASED} values`);
        }
        return (0,taskdef_node.d_)(null, origin);
    }
    #readMap(pairs, origin, at) {
        const entries = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key.range?.[0] ?? at;
            if (!(0,dist.jn)(key)) {
                this.#refuse(offset, 'a key must be a plain word or a string');
                continue;
            }
            const node = this.read(value, key.range?.[2] ?? offset);
            const name = key.source ?? String(key.value);
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
                continue;
            }
            const twin = entries.get(name);
            if (twin)
                (0,json.dQ)(this.findings, (0,json.Ve)(name, twin.origin, this.#originAt(offset)));
            entries.set(name, { value: node, origin: this.#originAt(offset) });
        }
        for (const { entries: defaults } of merged) {
            for (const [key, field] of defaults)
                if (!entries.has(key))
                    entries.set(key, field);
        }
        return { kind: 'fields', entries, origin };
    }
    #readScalar(yaml, origin, offset) {
        const { value, source } = (0,dist.jn)(yaml) ? yaml : { value: undefined, source: undefined };
        if (typeof value === 'number' && source !== undefined && JSON_NUMBER.test(source)) {
            return (0,taskdef_node.sH)(source, origin);
        }
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            this.#refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.#refuse(offset, `'${source}' is not a valid JSON number: quote it`);
        }
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        this.#refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node.d_)(null, origin);
    }
    #refuse(offset, message) {
        this.findings.push({ rule: 'syntax', severity: 'error', message, origin: this.#originAt(offset) });
    }
}
function explainSyntax(message, text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const placeholder = /\$\{\w+\}/.exec(line)?.[0];
    const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${message.replace(/; please use .*$/, '')}${hint}`;
}


}),

43495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lv: () => (toFields),
  st: () => (toList),
  xg: () => (parsePairs)
});
var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26256);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);


function parsePairs(text, input) {
    return isMapping(text) ? fromMapping(text, input) : fromLines(text, input);
}
function toList(pairs, name, value, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pairs.map((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([
        [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(pair.name, pair.origin)],
        [value, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(pair.value, pair.origin)],
    ], pair.origin)), origin);
}
function toFields(pairs, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(pairs.map(({ name, value, origin: own }) => [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, own)]), origin);
}
function isMapping(text) {
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
    return /^\s*\{/.test(first) || /^\s*(["']?)[\w./-]+\1\s*:(\s|$)/.test(first);
}
function fromMapping(text, input) {
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(text, { input });
    if (node?.kind !== 'fields')
        return { pairs: [], findings };
    const wrong = [];
    const pairs = [...node.entries].flatMap(([name, { value, origin }]) => {
        if (value.kind === 'scalar')
            return [{ name, value: value.value === null ? null : value.text, origin }];
        wrong.push(problem(`'${name}' must have one value, not a ${value.kind === 'list' ? 'list' : 'mapping'}`, origin));
        return [];
    });
    return { pairs, findings: [...findings, ...wrong] };
}
function fromLines(text, input) {
    const pairs = new Map();
    const findings = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? '').trim();
        const origin = { input, line: index + 1 };
        if (line === '' || line.startsWith('#'))
            continue;
        const at = line.indexOf('=');
        const [, blockName, delimiter] = /^([^=\s<]+)<<(\S+)$/.exec(line) ?? [];
        let pair;
        if (blockName !== undefined && delimiter !== undefined) {
            const end = endOfBlock(lines, index + 1, delimiter);
            if (end < 0) {
                findings.push(problem(`the value that starts with '<<${delimiter}' is not terminated: add a line '${delimiter}'`, origin));
                break;
            }
            pair = { name: blockName, value: lines.slice(index + 1, end).join('\n'), origin };
            index = end;
        }
        else {
            pair = { name: line.slice(0, Math.max(at, 0)).trim(), value: line.slice(at + 1), origin };
        }
        if (pair.name === '') {
            const what = at < 0 ? "has no '='" : "has no name before its '='";
            findings.push(problem(`the line ${what}: write NAME=value, or NAME<<EOF for a value of several lines`, origin));
            continue;
        }
        if (pairs.has(pair.name)) {
            findings.push({ ...problem(`'${pair.name}' is set twice: the last value is used`, origin), severity: 'warning' });
        }
        pairs.set(pair.name, pair);
    }
    return { pairs: [...pairs.values()], findings };
}
function endOfBlock(lines, start, delimiter) {
    for (let at = start; at < lines.length; at++)
        if (lines[at]?.trim() === delimiter)
            return at;
    return -1;
}
function problem(message, origin) {
    return { rule: 'syntax', severity: 'error', message, origin };
}


}),

21754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DeploymentSpeed)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

class DeploymentSpeed {
    #finished = [];
    keepCourse = (finished) => {
        this.#finished.push(finished);
    };
    async addTo(report, path, context) {
        if (this.#finished.length === 0)
            return report;
        try {
            const { readSpeeds } = await __webpack_require__.e(/* import() */ 2968).then(__webpack_require__.bind(__webpack_require__, 52968));
            const { writeAdvice } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 1761));
            const speeds = await readSpeeds(context, this.#finished);
            if (speeds.size === 0)
                return report;
            const told = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
            writeAdvice(told, path);
            return told;
        }
        catch (error) {
            context.log.debug(`The deployment time could not be analyzed: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return report;
        }
    }
    #withSpeed(result, speeds) {
        const finished = this.#finished.find(({ course, cluster }) => course.deploymentId === result.deploymentId && cluster === result.cluster);
        const speed = finished && speeds.get(finished);
        return speed ? { ...result, speed } : result;
    }
}


}),

76970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (refuseErrors),
  X: () => (readNode)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63751);

function readNode(inputs, input) {
    if (!inputs.text(input))
        return undefined;
    const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(inputs.raw(input), { input });
    refuseErrors(inputs, findings);
    return node;
}
function refuseErrors(inputs, findings) {
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...place } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, place);
    }
}


}),

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const read = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8218), __webpack_require__.e(1272), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 96594))).readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


}),

65739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (readItems),
  Yv: () => (readResourceTags),
  _f: () => (readShape)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43495);
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73350);



const TAG = { key: 'string', value: 'text' };
function readItems(inputs, input, key) {
    const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, input);
    if (!node)
        return [];
    const items = node.kind === 'list' ? node.items : [undefined];
    const found = items.flatMap((item) => item?.kind === 'fields' && isGiven(item.entries.get(key)?.value) ? [item] : []);
    if (found.length === items.length)
        return found;
    inputs.refuse(input, `input '${input}' must be a list of objects that each have '${key}', in JSON or YAML, such as [{"${key}": "\u2026"}]`);
    return [];
}
function readShape(inputs, input, node, shape, of = '') {
    const misfits = [];
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestShape */ .A)(node, shape, misfits);
    for (const { path, problem } of misfits)
        inputs.refuse(input, `input '${input}' has '${path}'${of}${problem}`);
    return (found ?? {});
}
function readResourceTags(inputs, input) {
    const tags = readTagList(inputs, input);
    inputs.refuseTwice(input, tags.map(({ key }) => key), 'the tag');
    return tags;
}
function readTagList(inputs, input) {
    const text = inputs.text(input);
    if (text.startsWith('[')) {
        return readItems(inputs, input, 'key').map((one) => {
            const { key, value = '' } = readShape(inputs, input, one, TAG);
            return { key: String(key), value: String(value) };
        });
    }
    const { pairs, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePairs */ .xg)(inputs.raw(input), input);
    (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseErrors */ .S)(inputs, findings);
    return pairs.map(({ name, value }) => ({ key: name, value: value ?? '' }));
}
function isGiven(node) {
    return node?.kind === 'scalar' && node.value !== null;
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

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (recallRollouts),
  s: () => (rememberRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 3;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const rollouts = [...known.values()];
        const memory = { version: VERSION, title, aws, options: { policy, region, logLines }, rollouts, settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                save([], settled.map((result) => ({ ...result, failures: [], moments: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function recallRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`);
}
const LONG = 16_384;
const PACKED = 'gzip:';
function pack(text) {
    return text.length < LONG ? text : `${PACKED}${(0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)().gzipSync(text).toString('base64')}`;
}
function unpack(text) {
    return text.startsWith(PACKED)
        ? (0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)()
            .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
            .toString()
        : text;
}


}),

73350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (toRequestShape)
});
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14088);


function toRequestShape(node, shape, misfits, path = '') {
    if (node.kind === 'scalar' && node.value === null)
        return shape === 'text' ? '' : undefined;
    if (typeof shape === 'string')
        return scalarToShape(node, shape, misfits, path);
    if (isList(shape)) {
        if (node.kind === 'list') {
            const [item] = shape;
            return node.items.flatMap((one, index) => {
                const inner = `${path}[${index}]`;
                if (one.kind === 'scalar' && one.value === null)
                    misfits.push({ path: inner, problem: ' that is null' });
                return toRequestShape(one, item, misfits, inner) ?? [];
            });
        }
        misfits.push({ path, problem: ' that is not a list' });
        return undefined;
    }
    if (node.kind === 'fields')
        return fieldsToShape(node, shape, misfits, path);
    misfits.push({ path, problem: ' that is not a mapping' });
    return undefined;
}
function fieldsToShape(node, shape, misfits, path) {
    const known = Object.keys(shape);
    const entries = [...node.entries].flatMap(([name, { value }]) => {
        const inner = path ? `${path}.${name}` : name;
        if (Object.hasOwn(shape, name)) {
            const found = toRequestShape(value, shape[name], misfits, inner);
            return found === undefined ? [] : [[name, found]];
        }
        const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
        if (near)
            misfits.push({ path: inner, problem: `: did you mean '${near}'?` });
        return [[name, (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(value)]];
    });
    return Object.fromEntries(entries);
}
function scalarToShape(node, shape, misfits, path) {
    const text = node.kind === 'scalar' ? node.text.trim() : '';
    if (node.kind === 'scalar') {
        if (shape === 'string' || shape === 'text')
            return typeof node.value === 'string' ? node.value : node.text;
        if (shape === 'boolean' && /^(true|false)$/i.test(text))
            return text.toLowerCase() === 'true';
        if (shape === 'integer' && /^[-+]?\d+(\.0+)?$/.test(text))
            return Number(text);
    }
    misfits.push({ path, problem: EXPECTED[shape] });
    return undefined;
}
const EXPECTED = {
    string: ' that is not a string',
    text: ' that is not a string',
    integer: ' that is not a whole number',
    boolean: " that is not 'true' or 'false'",
};
function isList(shape) {
    return Array.isArray(shape);
}


})

};

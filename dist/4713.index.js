export const id = 4713;
export const ids = [4713];
export const modules = {

48431:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hu: () => (isSameConfiguration),
  ak: () => (metricOf),
  tB: () => (isSameMetric),
  y1: () => (isSimilarMetric)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);


function metricOf({ PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: customized, } = {}) {
    const { PredefinedMetricType } = (predefined ?? {});
    const { MetricName = 'metrics' } = (customized ?? {});
    return String(PredefinedMetricType ?? MetricName);
}
function isSimilarMetric(one = {}, other) {
    return metricOf(one) === metricOf(other) && namespaceOf(one) === namespaceOf(other);
}
function namespaceOf({ CustomizedMetricSpecification: customized }) {
    return (customized ?? {}).Namespace;
}
function isSameMetric(one = {}, other) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(identityOf(one), identityOf(other));
}
function identityOf(configuration) {
    const { PredefinedMetricSpecification, CustomizedMetricSpecification } = normalize(configuration);
    const { PredefinedMetricType, ResourceLabel } = (PredefinedMetricSpecification ?? {});
    const { Namespace, MetricName, Dimensions, Metrics } = (CustomizedMetricSpecification ?? {});
    return { PredefinedMetricType, ResourceLabel, Namespace, MetricName, Dimensions, Metrics };
}
function isSameConfiguration(one, other) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(normalize(one), normalize(other));
}
function normalize({ DisableScaleIn, CustomizedMetricSpecification: customized, ...configuration }) {
    return {
        ...configuration,
        ...(Boolean(DisableScaleIn) && { DisableScaleIn }),
        ...((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(customized) && { CustomizedMetricSpecification: normalizeMetric(customized) }),
    };
}
function normalizeMetric({ Dimensions, Metrics, ...metric }) {
    return {
        ...metric,
        ...(Array.isArray(Dimensions) && Dimensions.length > 0 && { Dimensions: byMember(Dimensions, 'Name') }),
        ...(Array.isArray(Metrics) && { Metrics: byMember(Metrics.map(normalizeQuery), 'Id') }),
    };
}
function normalizeQuery(query) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(query))
        return query;
    const { ReturnData, MetricStat, ...rest } = query;
    const { Metric, ...stat } = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(MetricStat) ? MetricStat : {};
    return {
        ...rest,
        ...(ReturnData === false && { ReturnData }),
        ...(MetricStat !== undefined && {
            MetricStat: { ...stat, Metric: (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(Metric) ? normalizeMetric(Metric) : Metric },
        }),
    };
}
function byMember(list, name) {
    const key = (one) => ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) ? String(one[name]) : '');
    return list.toSorted((one, other) => key(one).localeCompare(key(other)));
}


}),

56342:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  YF: () => (applyChanges),
  oX: () => (findScaled),
  L0: () => (planEach),
  oQ: () => (restoreScaling)
});

var failure = __webpack_require__(22529);
var pace = __webpack_require__(69232);
var model = __webpack_require__(85634);
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/aws/json.js
var json = __webpack_require__(21665);
var ecs = __webpack_require__(35260);
// EXTERNAL MODULE: ./build/src/ecs/response.js
var response = __webpack_require__(85616);
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/scaling/metric.js
var scaling_metric = __webpack_require__(48431);
;// CONCATENATED MODULE: ./build/src/scaling/calls.js




const RESOURCES_A_CALL = 50;
const DIMENSION = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' };
async function describeTargets(clients, resources) {
    const found = new Map();
    for (const ResourceIds of (0,ecs.VN)(resources, RESOURCES_A_CALL)) {
        for (const target of await describeAll(clients, 'ScalableTargets', { ResourceIds }))
            found.set(target.ResourceId, target);
    }
    return found;
}
function describePolicies(clients, ResourceId) {
    return describeAll(clients, 'ScalingPolicies', { ResourceId });
}
async function describeAll(clients, name, asked) {
    const { DescribeScalableTargetsCommand, DescribeScalingPoliciesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5883)]).then(__webpack_require__.bind(__webpack_require__, 15883));
    const client = await clients.autoScaling();
    const found = [];
    let NextToken;
    do {
        const input = { ...DIMENSION, ...asked, ...(NextToken && { NextToken }) };
        const command = name === 'ScalableTargets'
            ? new DescribeScalableTargetsCommand(input)
            : new DescribeScalingPoliciesCommand(input);
        const { output } = await (0,json.X)(client, command, input);
        found.push(...(0,response.u0)(output[name], `Describe${name}`, name));
        NextToken = output.NextToken;
    } while (NextToken);
    return found;
}
async function sendScaling(clients, ResourceId, scalingCall) {
    const send = () => sendOnce(clients, ResourceId, scalingCall);
    await send()
        .catch((error) => {
        if (!(error instanceof response.PV))
            throw error;
        return send();
    })
        .catch((error) => {
        const removes = scalingCall.call === 'DeregisterScalableTarget' || scalingCall.call === 'DeleteScalingPolicy';
        if (!removes || !(error instanceof Error) || error.name !== 'ObjectNotFoundException')
            throw error;
    });
}
async function sendOnce(clients, ResourceId, { call, members }) {
    const client = await clients.autoScaling();
    const input = { ...DIMENSION, ResourceId, ...members };
    const { output } = await (0,json.X)(client, await commandOf(call, input), input);
    if (!(await EFFECTS[call]({ clients, ResourceId, members, output })))
        throw new response.PV(call, 'visible effect');
}
const SHOWN = {
    RegisterScalableTarget: async (clients, ResourceId, members) => {
        const target = (await describeTargets(clients, [ResourceId])).get(ResourceId);
        return target !== undefined && includes(target, members);
    },
    PutScalingPolicy: async (clients, ResourceId, members) => (await describePolicies(clients, ResourceId)).some(({ PolicyName, TargetTrackingScalingPolicyConfiguration: now }) => PolicyName === members.PolicyName &&
        now !== undefined &&
        (0,scaling_metric.Hu)(now, members.TargetTrackingScalingPolicyConfiguration)),
    DeregisterScalableTarget: async (clients, ResourceId) => !(await describeTargets(clients, [ResourceId])).size,
    DeleteScalingPolicy: async (clients, ResourceId, members) => (await describePolicies(clients, ResourceId)).every(({ PolicyName }) => PolicyName !== members.PolicyName),
};
function isInEffect(clients, resource, { call, members }) {
    return SHOWN[call](clients, resource, members).catch(() => undefined);
}
const EFFECTS = {
    RegisterScalableTarget: async ({ clients, ResourceId, members, output }) => typeof output.ScalableTargetARN === 'string' || SHOWN.RegisterScalableTarget(clients, ResourceId, members),
    PutScalingPolicy: async ({ output }) => typeof output.PolicyARN === 'string',
    DeregisterScalableTarget: ({ clients, ResourceId, members }) => SHOWN.DeregisterScalableTarget(clients, ResourceId, members).catch(() => true),
    DeleteScalingPolicy: ({ clients, ResourceId, members }) => SHOWN.DeleteScalingPolicy(clients, ResourceId, members).catch(() => true),
};
function includes(value, members) {
    if (!(0,objects.Gv)(members))
        return value === members;
    return (0,objects.Gv)(value) && Object.entries(members).every(([name, member]) => includes(value[name], member));
}
async function commandOf(call, input) {
    const { DeleteScalingPolicyCommand, DeregisterScalableTargetCommand, PutScalingPolicyCommand, RegisterScalableTargetCommand, } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5883)]).then(__webpack_require__.bind(__webpack_require__, 15883));
    switch (call) {
        case 'RegisterScalableTarget':
            return new RegisterScalableTargetCommand(input);
        case 'DeregisterScalableTarget':
            return new DeregisterScalableTargetCommand(input);
        case 'PutScalingPolicy':
            return new PutScalingPolicyCommand(input);
        case 'DeleteScalingPolicy':
            return new DeleteScalingPolicyCommand(input);
    }
}

// EXTERNAL MODULE: ./build/src/taskdef/diff.js
var diff = __webpack_require__(19975);
;// CONCATENATED MODULE: ./build/src/scaling/plan.js


const SUSPENSIONS = ['DynamicScalingInSuspended', 'DynamicScalingOutSuspended', 'ScheduledScalingSuspended'];
function planScaling(request, { resource, service }, target, policies) {
    const none = { resource, service, calls: [], resume: [], restore: [], changes: [] };
    if (request.kind === 'suspend')
        return target ? { ...none, ...suspension(target) } : none;
    const { min, max, tracking } = request;
    const missing = [min === undefined && "'min'", max === undefined && "'max'"].filter(Boolean);
    if (!target && missing.length > 0) {
        return {
            problem: `The service '${service}' is not registered with Application Auto Scaling yet, so both bounds are required: also set ${missing.join(' and ')} in 'scaling'.`,
        };
    }
    const [least, most] = [min ?? target?.MinCapacity ?? 0, max ?? target?.MaxCapacity ?? 0];
    if (least > most) {
        return {
            problem: `The auto scaling minimum of '${service}' would be ${least} tasks, which is above its maximum of ${most}.`,
        };
    }
    const existing = policies.filter(({ PolicyType }) => PolicyType === 'TargetTrackingScaling');
    const problem = ambiguityOf(service, tracking, existing);
    if (problem)
        return { problem };
    const bounds = boundsOf(target, min, max);
    const put = tracking.map((policy) => putPolicy(policy, existing));
    const calls = [...bounds.calls, ...put.flatMap((one) => one.calls)];
    const restore = target ? [...put.flatMap((one) => one.restore), ...bounds.restore] : bounds.restore;
    const changes = [
        ...inLines({ min: target?.MinCapacity, max: target?.MaxCapacity }, { min: least, max: most }, ['scaling']),
        ...put.flatMap((one) => one.changes),
    ];
    return { ...none, calls, restore, changes };
}
function inLines(before, after, path) {
    return (0,diff.ck)(before, after, path).map((difference) => (0,diff.jR)(difference, false));
}
function suspension({ SuspendedState = {}, }) {
    const open = SUSPENSIONS.filter((name) => !SuspendedState[name]);
    if (open.length === 0)
        return { calls: [], resume: [], changes: [] };
    const all = (value) => ({
        call: 'RegisterScalableTarget',
        members: { SuspendedState: Object.fromEntries(open.map((name) => [name, value])) },
    });
    return { calls: [all(true)], resume: [all(false)], changes: ['~ scaling: suspended during the deployment'] };
}
function boundsOf(target, min, max) {
    const requested = { ...(min !== undefined && { MinCapacity: min }), ...(max !== undefined && { MaxCapacity: max }) };
    const call = 'RegisterScalableTarget';
    if (!target) {
        return { calls: [{ call, members: requested }], restore: [{ call: 'DeregisterScalableTarget', members: {} }] };
    }
    const { MinCapacity, MaxCapacity } = target;
    const isSet = (min ?? MinCapacity) === MinCapacity && (max ?? MaxCapacity) === MaxCapacity;
    if (isSet)
        return { calls: [], restore: [] };
    return { calls: [{ call, members: requested }], restore: [{ call, members: { MinCapacity, MaxCapacity } }] };
}
const OWN = 'slipway-';
const ownNameOf = (configuration) => `${OWN}${(0,scaling_metric.ak)(configuration)}`.slice(0, 255);
function findKnown({ name, configuration }, existing) {
    const named = (wanted) => existing.find(({ PolicyName }) => PolicyName === wanted);
    if (name)
        return named(name);
    const same = existing.find((one) => (0,scaling_metric.tB)(one.TargetTrackingScalingPolicyConfiguration, configuration));
    return same ?? named(ownNameOf(configuration));
}
function ambiguityOf(service, tracking, existing) {
    const known = tracking.map((policy) => findKnown(policy, existing));
    const open = existing.filter((one) => !one.PolicyName.startsWith(OWN) && !known.includes(one));
    for (const [index, { name, configuration }] of tracking.entries()) {
        if (name || known[index])
            continue;
        const metric = (0,scaling_metric.ak)(configuration);
        const [one, ...others] = open.filter((candidate) => (0,scaling_metric.y1)(candidate.TargetTrackingScalingPolicyConfiguration, configuration));
        if (!one || others.length > 0)
            continue;
        const tracked = configuration.CustomizedMetricSpecification && metric === 'metrics' ? 'metric math' : `'${metric}'`;
        return `The scaling policy '${one.PolicyName}' of '${service}' already tracks ${tracked}, with a different metric specification than 'target-tracking': set 'PolicyName' to '${one.PolicyName}' to replace it, or to another name to add a second policy.`;
    }
    return undefined;
}
function putPolicy({ name, configuration }, existing) {
    const known = findKnown({ name, configuration }, existing);
    const PolicyName = known?.PolicyName ?? name ?? ownNameOf(configuration);
    const before = known?.TargetTrackingScalingPolicyConfiguration;
    const put = (TargetTrackingScalingPolicyConfiguration) => ({
        call: 'PutScalingPolicy',
        members: { PolicyName, PolicyType: 'TargetTrackingScaling', TargetTrackingScalingPolicyConfiguration },
    });
    if (before && (0,scaling_metric.Hu)(before, configuration))
        return { calls: [], restore: [], changes: [] };
    return {
        calls: [put(configuration)],
        restore: [before ? put(before) : { call: 'DeleteScalingPolicy', members: { PolicyName } }],
        changes: inLines(before, configuration, ['scaling', PolicyName]),
    };
}

;// CONCATENATED MODULE: ./build/src/scaling/scaling.js





async function planEach(context, request, services) {
    const { clients, log } = context;
    const resources = services.map(({ service }) => resourceOf(service));
    let action = 'application-autoscaling:DescribeScalableTargets';
    const changes = [];
    const refused = new Map();
    try {
        const targets = await (0,pace.k)(context, () => describeTargets(clients, resources));
        action = 'application-autoscaling:DescribeScalingPolicies';
        for (const [index, { name, service }] of services.entries()) {
            const resource = resources[index];
            const isTracked = request.kind === 'set' && request.tracking.length > 0 && targets.has(resource);
            const policies = isTracked
                ? await (0,pace.k)(context, () => describePolicies(clients, resource))
                : [];
            const planned = planScaling(request, { resource, service: service.serviceName }, targets.get(resource), policies);
            if ('problem' in planned)
                refused.set(name, { by: 'input', reason: planned.problem });
            else
                changes.push(planned);
            if (request.kind === 'suspend' && !targets.has(resource))
                log.info(`${service.serviceName}: Application Auto Scaling does not scale it, so there is nothing to suspend`);
        }
    }
    catch (error) {
        const names = services.map(({ name }) => name);
        return { refused: (0,refusal.U$)(names, (0,refusal.dr)(action, error)) };
    }
    return refused.size > 0 ? { refused } : { changes };
}
async function findScaled(context, services) {
    const targets = await (0,pace.k)(context, () => describeTargets(context.clients, services.map(resourceOf)));
    return new Set(services.flatMap((one) => (targets.has(resourceOf(one)) ? [one.serviceArn] : [])));
}
function resourceOf({ clusterArn, serviceName }) {
    return `service/${(0,model.EU)(clusterArn)}/${serviceName}`;
}
const PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;
const TRY_FOR_MS = 60_000;
async function send({ clients, clock, cancelled }, resource, call, until) {
    let mayHaveEffect = false;
    for (let pause = PAUSE_MS;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        try {
            await sendScaling(clients, resource, call);
            return undefined;
        }
        catch (error) {
            mayHaveEffect ||= (0,failure.X2)(error) || (0,failure.Or)(error) > 1;
            if ((0,failure.dg)(error) && !cancelled?.aborted && clock.now() + pause < until) {
                await clock.sleep(pause, cancelled);
                continue;
            }
            const isShown = mayHaveEffect ? await isInEffect(clients, resource, call) : false;
            if (isShown)
                return undefined;
            return { error, mayHaveEffect, isUnknown: (0,failure.X2)(error) || isShown === undefined };
        }
    }
}
async function applyChanges(context, changes) {
    for (const [index, { resource, service, calls }] of changes.entries()) {
        for (const [number, one] of calls.entries()) {
            const unaccepted = await send(context, resource, one, context.clock.now() + TRY_FOR_MS);
            if (unaccepted) {
                const made = changes.slice(0, number > 0 || unaccepted.mayHaveEffect ? index + 1 : index);
                const action = `application-autoscaling:${one.call}`;
                const refused = (unaccepted.isUnknown ? refusal.bl : refusal.dr)(action, unaccepted.error);
                return { service, refused, made };
            }
            context.log.info(`${service}: ${inWords(one)}`);
        }
    }
    return undefined;
}
async function restoreScaling(context, changes, part) {
    const until = context.clock.now() + TRY_FOR_MS;
    const notRestored = await Promise.all(changes.map((one) => restoreOne(context, one, part, until)));
    return notRestored.flatMap((one) => one ?? []);
}
async function restoreOne(context, change, part, until) {
    const { service, resource } = change;
    const left = [];
    for (const call of change[part]) {
        const unaccepted = await send(context, resource, call, until);
        if (unaccepted && (await isDeregistered(context, resource))) {
            context.log.info(`${service}: Application Auto Scaling no longer scales it`);
            return undefined;
        }
        if (!unaccepted)
            context.log.info(`${service}: ${inWords(call)}`);
        else if ((await isInEffect(context.clients, resource, call)) !== true)
            left.push({ call, error: unaccepted.error });
    }
    const [first] = left;
    if (!first)
        return undefined;
    const reason = (0,failure.Ic)(`application-autoscaling:${first.call.call}`, first.error);
    return {
        change: { ...change, [part]: left.map(({ call }) => call) },
        problem: `${reason} ${byHand(change, first.call)}`,
    };
}
async function isDeregistered({ clients }, resource) {
    const targets = await describeTargets(clients, [resource]).catch(() => undefined);
    return targets !== undefined && !targets.has(resource);
}
function inWords({ call, members }) {
    const { SuspendedState, MinCapacity, MaxCapacity, PolicyName } = members;
    if (SuspendedState)
        return `scaling ${Object.values(SuspendedState).includes(true) ? 'suspended' : 'resumed'}`;
    if (PolicyName)
        return `scaling policy ${PolicyName} ${call === 'PutScalingPolicy' ? 'set' : 'deleted'}`;
    if (call === 'DeregisterScalableTarget')
        return 'scaling deregistered';
    const bounds = [
        MinCapacity !== undefined && `at least ${MinCapacity}`,
        MaxCapacity !== undefined && `at most ${MaxCapacity}`,
    ].filter(Boolean);
    return `scaling set to ${bounds.join(' and ')} tasks`;
}
function byHand({ service, resource }, { members }) {
    const what = `The scaling of '${service}' was not restored.`;
    if (!members.SuspendedState)
        return what;
    const state = Object.keys(members.SuspendedState).map((name) => `${name}=false`);
    return `The scaling of '${service}' is still suspended. To resume it manually, run: aws application-autoscaling register-scalable-target --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id ${resource} --suspended-state ${state.join(',')}`;
}


}),

67094:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readSavedScaling: () => (readSavedScaling),
  scalingOf: () => (scalingOf)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46731);
var _src_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78179);
var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _src_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14977);
var _src_scaling_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56342);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);
var _id_token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88486);
var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68997);








const KEY = 'scaling';
const VERSION = 1;
function scalingOf(context, aws, request) {
    let open = [];
    const save = (changes) => {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, JSON.stringify({ version: VERSION, aws, changes }));
    };
    const saveAgain = (changes) => {
        if (changes.length === 0)
            return (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
        try {
            save(changes);
        }
        catch (error) {
            context.log.warning(`${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}; the post step restores the scaling as it was before the step.`);
        }
    };
    let targets = [];
    return {
        isAlways: request.kind === 'set',
        plan: async (services) => {
            if (services.length === 0)
                return new Map();
            const planned = await (0,_src_scaling_index_js__WEBPACK_IMPORTED_MODULE_2__/* .planEach */ .L0)(context, request, services);
            if ('refused' in planned)
                return planned;
            targets = services;
            open = planned.changes.flatMap(({ changes: _, ...one }) => (one.calls.length > 0 ? [one] : []));
            return new Map(planned.changes.map(({ service, changes }) => [service, changes]));
        },
        begin: async () => {
            if (open.length === 0)
                return undefined;
            const unwritable = (0,_src_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedWrite */ .yN)(() => {
                context.beforeWrite?.();
                save(open);
            });
            if (unwritable) {
                open = [];
                return new Map(targets.map(({ name }) => [name, unwritable]));
            }
            const failed = await (0,_src_scaling_index_js__WEBPACK_IMPORTED_MODULE_2__/* .applyChanges */ .YF)(context, open);
            if (!failed)
                return undefined;
            const { made, service, refused } = failed;
            saveAgain(made);
            open = [];
            const left = context.cancelled.aborted ? made : await restoreBoth(context, made, made);
            saveAgain(left);
            const name = targets.find((target) => target.service.serviceName === service)?.name ?? service;
            const isOfService = (change) => change.service === service;
            const isRestored = made.some(isOfService) && !left.some(isOfService);
            return new Map([[name, isRestored ? restoredRefusal(refused) : leftRefusal(refused, left.some(isOfService))]]);
        },
        changed: () => new Set(open.map(({ service }) => service)),
        end: async (results) => {
            if (open.length === 0 || context.cancelled.aborted)
                return;
            saveAgain(await restoreBoth(context, open, notUpdated(open, results)));
        },
    };
}
const NOT_UPDATED = new Set(['rolled-back', 'refused']);
function notUpdated(changes, results) {
    const verdicts = new Map(results.map(({ service, verdict }) => [service, verdict]));
    return changes.filter(({ service }) => NOT_UPDATED.has(verdicts.get(service) ?? 'refused'));
}
function restoredRefusal({ by, reason }) {
    return { by, reason: `${reason} The scaling was restored.` };
}
function leftRefusal(refused, isLeft) {
    return isLeft && !refused.verdict ? { ...refused, verdict: 'failed' } : refused;
}
async function restoreBoth(context, toResume, toRestore) {
    const resumed = await restoreAndWarn(context, toResume, 'resume');
    const restored = await restoreAndWarn(context, toRestore, 'restore');
    return [
        ...resumed.map((one) => ({ ...one, calls: [], restore: [] })),
        ...restored.map((one) => ({ ...one, calls: [], resume: [] })),
    ];
}
async function restoreAndWarn(context, changes, part) {
    const notRestored = await (0,_src_scaling_index_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreScaling */ .oQ)(context, changes, part);
    for (const { problem } of notRestored)
        context.log.warning(problem);
    return notRestored.map(({ change: one }) => one);
}
function readSavedScaling() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const { version, aws, changes } = JSON.parse(text);
    if (version !== VERSION) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The main step, which ran another version of this action, saved the Application Auto Scaling settings in a different format: check in the console whether Application Auto Scaling is suspended, and use one version of the action in the job.');
    }
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)();
    const context = { clients: (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .createClients */ .h)(aws, _id_token_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchIdToken */ .F, _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq), clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .systemClock */ .m, log };
    return {
        resume: async () => {
            await restoreAndWarn(context, changes, 'resume');
        },
        restore: async (results) => {
            await restoreAndWarn(context, notUpdated(changes, results), 'restore');
        },
    };
}


})

};

export const id = 723;
export const ids = [723];
export const modules = {

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

30723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (monitored),
  O: () => (revisionsOf),
  rollOutServices: () => (rollOutServices)
});
var _controller_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73132);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88604);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34652);
var _begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58936);
var _completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);
var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87781);
var _read_at_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58939);
var _untouched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13862);








async function rollOutServices(context, assignments, options) {
    const results = new Map();
    const tags = new Map();
    const updated = new Map();
    const pasts = new Map();
    const describe = revisionsOf(context.ecs);
    const controllers = await (0,_controller_index_js__WEBPACK_IMPORTED_MODULE_0__/* .controllersFor */ .dg)(context, assignments.map(({ target }) => target));
    const begun = assignments.map(async (assignment) => {
        const controller = controllers.of(assignment.target);
        const started = assignment.isTagsOnly
            ? baseOf(assignment, options)
            : await update(context, controller, assignment, options);
        const tagged = isWritten(started) ? writeTagsOf(context, assignment) : undefined;
        if (tagged)
            tags.set(assignment, tagged);
        if ('verdict' in started) {
            results.set(assignment, started);
            return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .endedRollout */ .mA)(intended(controller, assignment, 0), started, context.clock.now(), options.policy);
        }
        context.remember([started]);
        updated.set(keyOf(started), assignment);
        if (context.saveCompletedDeployment)
            pasts.set(assignment, (0,_completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readPastDeployments */ .Z)(context, assignment));
        return monitored(context, assignment.target, started, options, describe);
    });
    const followed = await (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(context, [], options.policy, begun, options.logLines > 0 ? describe : undefined, controllers);
    const finals = await readAtEnd(context, [...updated.values()]);
    await Promise.all(followed.map(async (one) => {
        const assignment = updated.get(keyOf(one.rollout));
        if (!assignment)
            return;
        const result = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .concludeRollout */ .N)(context, one, finals.get(assignment), options, describe, controllers);
        results.set(assignment, { ...result, changes: assignment.changes });
        (0,_completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .saveCompletedDeployment */ .w)(context, one, finals.get(assignment), assignment, pasts.get(assignment));
    }));
    return Promise.all(assignments.map(async (assignment) => withTags(context, assignment, results.get(assignment), await tags.get(assignment))));
}
function isWritten(started) {
    return !('verdict' in started) || (started.verdict !== 'refused' && started.verdict !== 'cancelled');
}
async function writeTagsOf(context, { target, settings }) {
    if (!settings || (settings.tags.set.length === 0 && settings.tags.removed.length === 0))
        return undefined;
    const { writeTags } = await __webpack_require__.e(/* import() */ 3618).then(__webpack_require__.bind(__webpack_require__, 43618));
    return writeTags(context, target.service, settings.tags);
}
function withTags({ log }, { isTagsOnly, target }, result, refused) {
    if (isTagsOnly && refused)
        return (0,_untouched_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedResult */ .MS)(result, refused);
    if (refused)
        log.warning(`${target.service.serviceName}: ${refused.reason}`);
    return isTagsOnly ? { ...result, verdict: 'deployed' } : result;
}
function keyOf({ cluster, service }) {
    return `${cluster} ${service}`;
}
async function update(context, controller, assignment, options) {
    const { target, taskDefinition, members } = assignment;
    const { cluster, service, codeDeploy, create } = target;
    const more = { ...(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .completeMembers */ .Zg)(service, members), ...assignment.settings?.members };
    const input = { cluster, service: service.serviceName, taskDefinition, ...more };
    let since;
    const state = new _begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .PostState */ .Wu(context, () => intended(controller, assignment, context.clock.now()));
    const until = context.clock.now() + options.policy.waitMs;
    const update = {
        input,
        before: service,
        ...(codeDeploy && { codeDeploy }),
        until,
        onWrite: state.save,
    };
    const call = create ? 'CreateService with' : codeDeploy ? 'CreateDeployment of' : 'UpdateService to';
    const onSend = () => {
        const isFirst = since === undefined;
        since = context.clock.now();
        if (!isFirst)
            return;
        state.save();
        context.log.info(`${service.serviceName}: ${call} ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(taskDefinition)}`);
    };
    const sent = create
        ? await controller.create({ ...create, cluster, serviceName: service.serviceName, taskDefinition }, service, onSend)
        : await controller.update(update, onSend);
    return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .beginRollout */ .Zf)(subjectOf(assignment, since ?? context.clock.now()), baseOf(assignment, options), sent, {
        wait: options.wait,
        creates: create !== undefined,
        hasMembers: Object.keys(more).length > 0,
    });
}
function subjectOf({ target, members, settings }, since) {
    const before = { ...(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .membersBefore */ .FJ)(target.service, members), ...settings?.before };
    return { target, settings: { before, requested: { ...members, ...settings?.requested } }, since };
}
const MONITOR_SECONDS = 60;
function revisionsOf(ecs) {
    const known = new Map();
    return (revision) => {
        const described = known.get(revision) ?? ecs.describeTaskDefinition(revision);
        known.set(revision, described);
        described.catch(() => known.delete(revision));
        return described;
    };
}
async function monitored({ cancelled }, target, rollout, { monitorSeconds }, describe) {
    const requested = monitorSeconds === undefined ? rollout : { ...rollout, monitorMs: monitorSeconds * 1000 };
    if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0)
        return requested;
    const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
    if (described && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .hasHealthCheck */ .F)(described.taskDefinition))
        return requested;
    const longer = monitorSeconds === undefined ? { ...rollout, monitorMs: MONITOR_SECONDS * 1000 } : requested;
    return described ? { ...longer, unchecked: true } : longer;
}
function intended(controller, assignment, since) {
    const { target, taskDefinition } = assignment;
    return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedRollout */ .t3)(subjectOf(assignment, since), taskDefinition, controller.earlierOf(target.service));
}
function baseOf({ target, taskDefinition, changes }, { region }) {
    const { cluster, service } = target;
    return { ...(0,_untouched_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(cluster, service, region), taskDefinition, changes };
}
async function readAtEnd(context, assignments) {
    if (context.cancelled.aborted)
        return new Map();
    const wanted = assignments.map((assignment) => {
        const { cluster, service, codeDeploy } = assignment.target;
        return { assignment, cluster, service: service.serviceName, ...(codeDeploy && { codeDeploy }) };
    });
    const found = await (0,_read_at_end_js__WEBPACK_IMPORTED_MODULE_9__/* .readServices */ .J)(context, wanted);
    return new Map([...found].map(([{ assignment }, service]) => [assignment, service]));
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


})

};

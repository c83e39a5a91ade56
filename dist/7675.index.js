export const id = 7675;
export const ids = [7675,723];
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

87675:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  continueDeployments: () => (continueDeployments)
});

var controller_controllers = __webpack_require__(52783);
var model = __webpack_require__(85634);
var follow = __webpack_require__(34652);
var begin_rollout = __webpack_require__(58936);
var conclude = __webpack_require__(87781);
var poll_until_visible = __webpack_require__(47395);
var refusal = __webpack_require__(14977);
var next = __webpack_require__(24253);
var untouched = __webpack_require__(13862);
;// CONCATENATED MODULE: ./build/src/deploy/paused-deployments.js



const PAUSE_POLL_MS = 2_000;
const POLLS = 3;
async function findPaused(dependencies, targets, action) {
    const { context, controllers, observer } = dependencies;
    const rollouts = new Map(targets.map((target) => [target, rolloutInProgress(dependencies, target)]));
    const paused = [];
    const unpaused = new Map();
    for (let poll = 1; poll <= POLLS; poll++) {
        const open = targets.filter((target) => !paused.some((one) => one.target === target));
        const subjects = new Map(open.flatMap((target) => subjectOf(target, rollouts.get(target))));
        const pollResults = await observer.poll([...subjects.values()]);
        for (const target of open) {
            const subject = subjects.get(target);
            const pollResult = subject && pollResults.get(subject);
            const rollout = rollouts.get(target);
            const deployment = rollout && observer.stopTargetOf(rollout.own.id);
            const { pauses = [] } = (rollout && pollResult && controllers.of(rollout).assess(rollout.own, pollResult.observation)) ?? {};
            if (rollout && deployment && pauses.length > 0)
                paused.push({ target, deployment, rollout: { ...rollout, continued: pauses } });
            else
                unpaused.set(target.name, notPaused(target, pollResult));
        }
        for (const { target } of paused)
            unpaused.delete(target.name);
        if (unpaused.size === 0 || context.cancelled.aborted || poll === POLLS)
            break;
        await context.clock.sleep(PAUSE_POLL_MS, context.cancelled);
    }
    await explainEnded(context, targets, unpaused);
    for (const { target, rollout } of action === 'ROLLBACK' ? paused : []) {
        if (rollout.previous)
            continue;
        const reason = `The paused deployment of '${target.name}' is its first: there is no earlier version to roll back to.`;
        unpaused.set(target.name, { by: 'input', reason });
    }
    return { paused, unpaused };
}
async function explainEnded({ ecs }, targets, unpaused) {
    const read = targets.filter(({ name, service }) => unpaused.get(name)?.by === 'input' && !(0,model.uf)(service));
    await Promise.all(read.map(async ({ name, cluster, service }) => {
        const [newest] = await ecs.listServiceDeployments(cluster, service.serviceName, { limit: 1 }).catch(() => []);
        const { status = '', statusReason = '', targetServiceRevisionArn = '' } = newest ?? {};
        const id = `ecs-svc/${(0,model.P7)(targetServiceRevisionArn)}`;
        if (!newest || !ENDED.test(status) || id === (0,model.Os)(service)?.id)
            return;
        const why = statusReason ? `: ${statusReason.replace(/\.$/, '')}` : '';
        unpaused.set(name, { by: 'input', reason: reasonOf(name, `the newest deployment, ${id}, is ${status}${why}`) });
    }));
}
const ENDED = /^(?:ROLLBACK_SUCCESSFUL|ROLLBACK_FAILED|STOPPED)$/;
function reasonOf(name, state) {
    return `No deployment of '${name}' is waiting at a pause hook: ${state}. Remove 'continue' to start a deployment.`;
}
function subjectOf(target, rollout) {
    return rollout ? [[target, subjectToPoll(rollout)]] : [];
}
function subjectToPoll({ cluster, service, own, codeDeploy }) {
    return { cluster, service, own, ...(codeDeploy && { codeDeploy }) };
}
function rolloutInProgress({ context, controllers }, target) {
    const { service } = target;
    const primary = (0,model.Os)(service);
    if (!primary)
        return undefined;
    const { id, taskDefinition, createdAt } = primary;
    const earlier = controllers
        .of(target)
        .earlierOf(service)
        .filter((one) => one.id !== id);
    const subject = { target, settings: { before: {}, requested: {} }, since: context.clock.now() };
    return (0,begin_rollout.Zb)(subject, { id, taskDefinition, createdAt, earlier });
}
function notPaused({ name, service }, pollResult) {
    const { unobservable, unread, observation } = pollResult ?? {};
    if ((0,model.uf)(service))
        return notReady(name, service, pollResult);
    const { serviceDeployment } = observation ?? {};
    const { id = '', taskDefinition = '', rolloutState } = (0,model.Os)(service) ?? {};
    if (rolloutState === 'IN_PROGRESS' && !serviceDeployment) {
        const detail = unobservable ?? unread ?? "Input 'continue' needs ecs:ListServiceDeployments and ecs:DescribeServiceDeployments.";
        return { by: 'aws', reason: `It could not be determined whether the deployment of '${name}' is paused: ${detail}` };
    }
    const { status, lifecycleStage } = serviceDeployment ?? {};
    const at = lifecycleStage && status === 'IN_PROGRESS' ? ` in stage ${lifecycleStage}` : '';
    const state = `${id} of ${(0,model.EU)(taskDefinition)} is ${status ?? rolloutState ?? 'unknown'}${at}`;
    return { by: 'input', reason: reasonOf(name, state) };
}
function notReady(name, { codeDeployment }, pollResult) {
    const { unobservable, unread, observation: { codeDeploy } = {} } = pollResult ?? {};
    const { deploymentId, status } = codeDeploy?.deployment ?? {};
    if (codeDeployment && !status) {
        const detail = unobservable ?? unread ?? "Input 'continue' needs codedeploy:GetDeployment.";
        return {
            by: 'aws',
            reason: `It could not be determined whether the deployment of '${name}' is waiting: ${detail}`,
        };
    }
    const at = codeDeployment?.where ? `, ${codeDeployment.where}` : '';
    const state = deploymentId ? `its deployment ${deploymentId} is ${status}${at}` : 'no deployment is in progress';
    const reason = `No CodeDeploy deployment of '${name}' is waiting for its traffic to be shifted: ${state}. Remove 'continue' to start a deployment.`;
    return { by: 'input', reason };
}
function pausedResult({ cluster, service }, { own, codeDeploy }, region) {
    const ids = { deploymentId: own.id, ...(0,begin_rollout.TH)(own.id, codeDeploy) };
    return { ...(0,untouched.Bg)(cluster, service, region), taskDefinition: own.taskDefinition, ...ids };
}

;// CONCATENATED MODULE: ./build/src/deploy/end-pause.js






const SEND_TRIES = 3;
const REQUESTED = 'A rollback was requested.';
async function endPause(dependencies, { target, deployment, rollout: paused }, action) {
    const { context, request, observer } = dependencies;
    const { clock, log, cancelled } = context;
    const base = {
        ...pausedResult(target, paused, request.region),
        serviceDeploymentArn: observer.arnOf(paused.own.id) ?? '',
    };
    if (cancelled.aborted)
        return { ...base, verdict: 'cancelled', reason: 'The job was cancelled before the deployment was continued.' };
    const requested = { is: 'rollback-requested', reason: REQUESTED };
    const rollout = action === 'ROLLBACK' ? (0,next.K)(paused, requested, clock.now(), request.policy).rollout : paused;
    const unwritable = (0,refusal.yN)(() => {
        context.beforeWrite?.();
        context.remember([rollout]);
    });
    if (unwritable)
        return (0,untouched.MS)(base, unwritable);
    logAction(log, paused, action);
    return repeatCall(dependencies, { target, deployment, rollout: paused }, { action, rollout, base });
}
async function repeatCall(dependencies, { deployment, rollout: paused }, { action, rollout, base }) {
    const { context, request, controllers } = dependencies;
    const { clock, cancelled } = context;
    let attempts = { hooks: paused.continued ?? [], mayHaveEffect: false };
    const began = clock.now();
    for (let tries = 1;; tries++) {
        const call = await controllers.of(paused).endPause(deployment, attempts.hooks, action);
        const isWaiting = call.status === 'accepted' ? false : await isStillWaiting(dependencies, paused);
        const isDone = isWaiting === false;
        if (isDone && !request.wait)
            return { ...base, verdict: 'started', reason: notWaitingReason(paused, action) };
        if (isDone || call.status === 'accepted') {
            if (action === 'CONTINUE')
                return rollout;
            const result = { of: 'stop', status: call.status === 'accepted' ? 'accepted' : 'unanswered' };
            const event = { is: 'effect-ended', result, cancelled: cancelled.aborted };
            return (0,next.K)(rollout, event, clock.now(), request.policy).rollout;
        }
        attempts = withFailed(attempts, call);
        if (cancelled.aborted || isLastTry(call, tries, clock.now() - began))
            return { ...base, ...notContinued(call, attempts, isWaiting, cancelled.aborted) };
        await clock.sleep(PAUSE_POLL_MS, cancelled);
    }
}
function logAction(log, { service, own }, action) {
    const what = action === 'CONTINUE' ? 'continuing' : 'rolling back';
    log.info(`${service}: ${what} the paused deployment ${own.id} of ${(0,model.EU)(own.taskDefinition)}`);
    if (action === 'CONTINUE')
        return;
    log.info(`${service}: settings that are not part of a revision, such as the deployment configuration, are not changed`);
}
function notWaitingReason({ previous }, action) {
    const goal = action === 'CONTINUE' ? 'continues' : `rolls back to ${(0,model.EU)(previous?.taskDefinition ?? '')}`;
    return `The deployment ${goal}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
}
function isLastTry({ status }, tries, ms) {
    if (status === 'throttled')
        return ms >= poll_until_visible.yG;
    return status === 'refused' || tries >= SEND_TRIES;
}
function withFailed({ hooks, mayHaveEffect }, { status, ended = [] }) {
    return {
        hooks: hooks.filter((hook) => !ended.includes(hook)),
        mayHaveEffect: mayHaveEffect || status === 'unanswered' || ended.length > 0,
    };
}
function notContinued(call, { mayHaveEffect }, isWaiting, isCancelled) {
    const { reason } = call;
    const seen = isWaiting ? ' When last observed, the deployment was still waiting.' : '';
    if (mayHaveEffect)
        return { verdict: 'unknown', reason: `${reason} It is unknown whether the call took effect.${seen}` };
    if (call.status === 'refused')
        return { verdict: 'refused', reason, refusedBy: call.by };
    const known = `${reason} The call had no effect.${seen}`;
    return isCancelled
        ? { verdict: 'cancelled', reason: known }
        : { verdict: 'refused', reason: known, refusedBy: 'aws' };
}
async function isStillWaiting({ controllers, observer }, rollout) {
    const { own, continued = [] } = rollout;
    const subject = subjectToPoll(rollout);
    const pollResult = (await observer.poll([subject])).get(subject);
    if (!pollResult)
        return undefined;
    const { isByServiceDeployment, pauses = [] } = controllers.of(rollout).assess(own, pollResult.observation);
    if (!isByServiceDeployment || pollResult.unread)
        return undefined;
    return pauses.some((hook) => continued.includes(hook));
}

var read_at_end = __webpack_require__(58939);
var read_targets = __webpack_require__(27810);
var result = __webpack_require__(72656);
var roll_out = __webpack_require__(30723);
;// CONCATENATED MODULE: ./build/src/deploy/continue.js












async function continueDeployments(context, request, action) {
    const names = request.services.map(({ name }) => name);
    const reading = { cluster: request.cluster, codeDeploy: { ...request.codeDeploy, byTaskSets: true } };
    const { found, refused, read } = await (0,read_targets.R)(context, reading, names);
    const refuse = (refusals) => {
        const services = names.map((name) => ({ name, service: read.get(name) }));
        return (0,result.EI)((0,untouched.cp)(request, services, refusals));
    };
    if (refused.size > 0)
        return refuse(refused);
    const controllers = await (0,controller_controllers.dg)(context, found);
    const dependencies = { context, request, controllers, observer: controllers.observer() };
    const { paused, unpaused } = await findPaused(dependencies, found, action);
    if (unpaused.size > 0)
        return refuse(unpaused);
    const scaling = await context.scaling?.plan(found);
    if (scaling && 'refused' in scaling)
        return refuse(scaling.refused);
    if (request.dryRun)
        return (0,result.EI)(paused.map((one) => dryRunResult(one, request, action)), names);
    const unscaled = await context.scaling?.begin();
    if (unscaled) {
        const report = refuse(unscaled);
        await context.scaling?.end(report.services);
        return report;
    }
    const results = await followEach(dependencies, paused, action);
    await context.scaling?.end(results);
    return (0,result.EI)(results, names);
}
function dryRunResult({ target, rollout }, { region }, action) {
    const { own, previous } = rollout;
    const what = `The paused deployment ${own.id} of ${(0,model.EU)(own.taskDefinition)} would be`;
    const done = action === 'CONTINUE' ? 'continued' : `rolled back to ${(0,model.EU)(previous?.taskDefinition ?? 'the previous one')}`;
    return (0,untouched.Uf)(pausedResult(target, rollout, region), `${what} ${done}`);
}
async function followEach({ context, request, controllers, observer }, paused, action) {
    const dependencies = { context, request, controllers, observer };
    const results = new Map();
    const describe = (0,roll_out.O)(context.ecs);
    const started = paused.map(async (one) => {
        const sent = await endPause(dependencies, one, action);
        if (!('verdict' in sent))
            return (0,roll_out.E)(context, one.target, sent, request, describe);
        results.set(sent.service, sent);
        return (0,begin_rollout.mA)(one.rollout, sent, context.clock.now(), request.policy);
    });
    const followed = await (0,follow.e)(context, [], request.policy, started, request.logLines > 0 ? describe : undefined, controllers);
    const open = followed.filter(({ rollout }) => !results.has(rollout.service));
    const finals = context.cancelled.aborted
        ? new Map()
        : await (0,read_at_end.J)(context, open.map(({ rollout }) => rollout));
    await Promise.all(open.map(async (one) => {
        const result = await (0,conclude.N)(context, one, finals.get(one.rollout), request, describe, controllers);
        results.set(result.service, result);
    }));
    return paused.map(({ rollout }) => results.get(rollout.service));
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

export const id = 2783;
export const ids = [2783];
export const modules = {

52783:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  dg: () => (controllersFor),
  f: () => (ecsControllers),
  g4: () => (prepareTargets),
  hE: () => (readCodeDeployHistory),
  wN: () => (showDeployments)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _ecs_controller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26751);
var _first_task_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55953);




function ecsControllers(context) {
    const ecs = context.controller ?? (0,_ecs_controller_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsController */ .m)(context);
    return { of: () => ecs, observer: () => ecs.observer() };
}
async function controllersFor(context, some, limit) {
    if (!some.some(({ codeDeploy }) => codeDeploy))
        return ecsControllers(context);
    const ecs = (0,_ecs_controller_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsController */ .m)(context);
    const { codeDeployController } = await __webpack_require__.e(/* import() */ 2152).then(__webpack_require__.bind(__webpack_require__, 62152));
    const codeDeploy = codeDeployController(context, limit);
    return {
        of: (one) => (one.codeDeploy ? codeDeploy : ecs),
        observer: () => new Observers(ecs.observer(), codeDeploy.observer()),
    };
}
async function prepareTargets(context, targets, request) {
    if (!targets.some(({ service }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCodeDeploy */ .uf)(service)))
        return { targets, refused: new Map() };
    const { prepareCodeDeploy } = await __webpack_require__.e(/* import() */ 2152).then(__webpack_require__.bind(__webpack_require__, 62152));
    return prepareCodeDeploy(context, targets, request);
}
async function showDeployments(context, services) {
    if (!services.some(({ codeDeploy }) => codeDeploy))
        return services.map(({ service }) => (0,_first_task_set_js__WEBPACK_IMPORTED_MODULE_2__/* .withFirstTaskSet */ .u)(service));
    const { readDeployments } = await __webpack_require__.e(/* import() */ 2152).then(__webpack_require__.bind(__webpack_require__, 62152));
    return Promise.all(services.map(({ service, codeDeploy }) => codeDeploy ? readDeployments(context, service, codeDeploy) : (0,_first_task_set_js__WEBPACK_IMPORTED_MODULE_2__/* .withFirstTaskSet */ .u)(service)));
}
class Observers {
    #ecs;
    #codeDeploy;
    constructor(ecs, codeDeploy) {
        this.#ecs = ecs;
        this.#codeDeploy = codeDeploy;
    }
    async poll(subjects) {
        const of = (observer, some) => some.length > 0 ? observer.poll(some) : new Map();
        const [ecs, codeDeploy] = await Promise.all([
            of(this.#ecs, subjects.filter((subject) => !subject.codeDeploy)),
            of(this.#codeDeploy, subjects.filter((subject) => subject.codeDeploy)),
        ]);
        return new Map([...ecs, ...codeDeploy]);
    }
    arnOf(deploymentId) {
        return this.#ecs.arnOf(deploymentId);
    }
    stopTargetOf(deploymentId) {
        return this.#codeDeploy.stopTargetOf(deploymentId) ?? this.#ecs.stopTargetOf(deploymentId);
    }
    startedBy(task) {
        return this.#codeDeploy.startedBy(task);
    }
}
async function readCodeDeployHistory(context, target) {
    const { readTargetHistory } = await __webpack_require__.e(/* import() */ 2152).then(__webpack_require__.bind(__webpack_require__, 62152));
    return readTargetHistory(context, target);
}


}),

48044:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C0: () => (assessState),
  KE: () => (ownDeployment),
  OR: () => (earlierOf),
  TH: () => (newerThan),
  _w: () => (startedSince),
  i2: () => (completedSince),
  no: () => (assess)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21240);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67981);
var _history_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(157);
var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30706);




function ownDeployment(primary, before, after) {
    const { id, taskDefinition, createdAt } = primary;
    const known = earlierOf(before);
    const unread = after ? earlierOf(after).filter((other) => !known.some((one) => one.id === other.id)) : [];
    return { id, taskDefinition, createdAt, earlier: [...unread, ...known].filter((other) => other.id !== id) };
}
function earlierOf(service) {
    return (service.deployments ?? []).map(({ id, taskDefinition, rolloutStateReason }) => ({
        id,
        taskDefinition,
        ...(rolloutStateReason !== undefined && { rolloutStateReason }),
    }));
}
function assessState(own, { service, serviceDeployment }) {
    if (serviceDeployment && !own.alreadyCompleted)
        return assessServiceDeployment(own, serviceDeployment, service);
    return service ? assessDeployments(own, service) : { is: 'in-progress' };
}
function assess(own, observation) {
    const { service, serviceDeployment } = observation;
    const completedAt = completedAtOf(own, observation);
    const newer = service && newerThan(own, service);
    return {
        state: assessState(own, observation),
        isObserved: service !== undefined || serviceDeployment !== undefined,
        isByServiceDeployment: serviceDeployment !== undefined,
        ...(completedAt !== undefined && { completedAt }),
        ...(newer && { newer }),
        isReplaced: service !== undefined && completedSince(own, service) !== undefined,
        isPrimary: service !== undefined && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.id === own.id,
        isUnmoved: ['PENDING', 'IN_PROGRESS', 'STOPPED'].includes(serviceDeployment?.status ?? ''),
        isPaused: serviceDeployment !== undefined && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pausedAt */ .gg)(serviceDeployment) !== undefined,
        ...(serviceDeployment && stageOf(serviceDeployment)),
        where: serviceDeployment ? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .progressInWords */ .EY)(serviceDeployment) : '',
    };
}
function stageOf(deployment) {
    const pauses = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pausesOf */ .P0)(deployment).flatMap(({ hookId }) => hookId ?? []);
    const { lifecycleStage: stage } = deployment;
    return { ...(pauses.length > 0 && { pauses }), ...(stage && { stage }) };
}
function startedSince(own, service, taskDefinition) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    const isNew = primary && primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
    return isNew && primary.taskDefinition === taskDefinition ? ownDeployment(primary, service) : undefined;
}
function completedAtOf(own, { service, serviceDeployment }) {
    if (serviceDeployment?.status === 'SUCCESSFUL' && !own.alreadyCompleted)
        return serviceDeployment.finishedAt ?? serviceDeployment.updatedAt;
    return service?.deployments?.find(({ id }) => id === own.id)?.updatedAt;
}
function assessServiceDeployment(own, deployment, service) {
    const failure = failureReasonOf(deployment);
    switch (deployment.status) {
        case 'SUCCESSFUL': {
            const newer = service && completedSince(own, service);
            return newer ? replacedBy(own, newer) : { is: 'completed' };
        }
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { is: 'rolling-back', ...failure };
        case 'ROLLBACK_SUCCESSFUL': {
            const newer = service && completedSince(own, service);
            if (newer)
                return replacedBy(own, newer);
            const { taskDefinition: serving, ours } = rolledBackTo(own, deployment) ?? {};
            return ours ? { is: 'completed' } : { is: 'rolled-back', ...failure, ...(serving && { serving }) };
        }
        case 'ROLLBACK_FAILED':
        case 'STOP_REQUESTED':
        case 'STOPPED':
            return assessStopped(own, deployment, service);
        default:
            return { is: 'in-progress' };
    }
}
function assessStopped(own, deployment, service) {
    const { status } = deployment;
    const failure = failureReasonOf(deployment);
    const newer = service && newerThan(own, service);
    if (newer)
        return replacedBy(own, newer);
    const isWithoutCandidate = (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyStatusReason */ .Td)(deployment.statusReason ?? '') === _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .h.noRollbackCandidate;
    if (status === 'ROLLBACK_FAILED' && !isWithoutCandidate)
        return { is: 'rollback-failed', ...failure };
    if (status === 'STOP_REQUESTED')
        return { is: 'in-progress' };
    const primary = service && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    if (primary && primary.id !== own.id && isFresh(own, primary, service))
        return { is: 'superseded' };
    if (status === 'ROLLBACK_FAILED' || isTriggered(deployment))
        return { is: 'failed', ...failure };
    return primary?.id === own.id ? assessPrimary(primary, service) : { is: 'in-progress' };
}
function assessDeployments(own, service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    if (!primary)
        return { is: 'in-progress' };
    if (primary.id === own.id)
        return isAsBefore(own, primary, service) ? { is: 'in-progress' } : assessPrimary(primary, service);
    const earlier = own.earlier.find(({ id }) => id === primary.id);
    if (earlier)
        return earlier.ours ? assessPrimary(primary, service) : assessEarlier(own, primary, service);
    return newerThan(own, service) ? replacedBy(own, primary) : { is: 'in-progress' };
}
function isAsBefore({ alreadyCompleted: existing }, primary, { desiredCount }) {
    return existing?.desiredCount === desiredCount && primary.updatedAt <= existing.updatedAt;
}
function assessPrimary(primary, service) {
    const complete = primary.runningCount >= primary.desiredCount && primary.desiredCount === service.desiredCount;
    if (primary.rolloutState === 'COMPLETED' && complete)
        return { is: 'completed' };
    if (primary.rolloutState === 'FAILED') {
        return { is: 'failed', ...inEcsWords(primary.rolloutStateReason, 'ECS reports that the deployment failed.') };
    }
    return primary.rolloutState === undefined && complete && isAlone(service)
        ? { is: 'completed' }
        : { is: 'in-progress' };
}
function isAlone({ deployments, pendingCount }) {
    return deployments?.length === 1 && pendingCount === 0;
}
function assessEarlier(own, primary, service) {
    if (!isFresh(own, primary, service))
        return { is: 'in-progress' };
    const ours = service.deployments?.find(({ id }) => id === own.id);
    const words = ours?.rolloutStateReason ?? primary.rolloutStateReason;
    const failure = inEcsWords(words, 'ECS rolled back to the previous deployment.');
    if (primary.rolloutState === 'FAILED')
        return { is: 'rollback-failed', ...failure };
    const isOver = primary.rolloutState === 'COMPLETED' || (primary.rolloutState === undefined && isAlone(service));
    return isOver && primary.runningCount >= primary.desiredCount
        ? { is: 'rolled-back', ...failure, serving: primary.taskDefinition }
        : { is: 'rolling-back', ...failure };
}
function isFresh(own, primary, { deployments }) {
    const { rolloutStateReason } = own.earlier.find(({ id }) => id === primary.id) ?? {};
    const isReported = (0,_history_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isRollbackTarget */ .o)(primary) && primary.rolloutStateReason !== rolloutStateReason;
    return isReported || primary.updatedAt > own.createdAt || deployments?.some(({ id }) => id === own.id) === true;
}
function newerThan(own, service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    const known = primary && (primary.id === own.id || own.earlier.some(({ id }) => id === primary.id));
    return primary && !known && primary.createdAt >= own.createdAt ? primary : undefined;
}
function completedSince(own, service) {
    const newer = newerThan(own, service);
    return newer?.rolloutState === 'COMPLETED' ? newer : undefined;
}
function replacedBy(own, newer) {
    return newer.taskDefinition === own.taskDefinition ? { is: 'resent', as: newer } : { is: 'superseded', by: newer };
}
function isTriggered({ deploymentCircuitBreaker, alarms }) {
    return deploymentCircuitBreaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
function rolledBackTo(own, { rollback }) {
    const number = rollback?.serviceRevisionArn && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(rollback.serviceRevisionArn);
    return own.earlier.find(({ id }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(id) === number);
}
function failureReasonOf(deployment) {
    const { statusReason, rollback, deploymentCircuitBreaker } = deployment;
    const alarms = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .alarmsInWords */ .nj)(deployment);
    if (alarms)
        return { reason: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(alarms)}.`, cause: _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .h.alarm };
    const isBreaker = deploymentCircuitBreaker?.status === 'TRIGGERED';
    const otherwise = isBreaker ? 'The deployment circuit breaker was triggered.' : 'No reason reported by ECS.';
    return inEcsWords(statusReason || rollback?.reason, otherwise);
}
function inEcsWords(words, otherwise) {
    const cause = (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyStatusReason */ .Td)(words ?? '');
    return { reason: words || otherwise, ...(cause && { cause }) };
}


}),

26751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  m: () => (ecsController)
});

var failure = __webpack_require__(22529);
var poll_until_visible = __webpack_require__(47395);
var assess = __webpack_require__(48044);
var create = __webpack_require__(69258);
var ecs = __webpack_require__(35260);
var model = __webpack_require__(85634);
var first_task_set = __webpack_require__(55953);
var service_reader = __webpack_require__(14305);
;// CONCATENATED MODULE: ./build/src/controller/ecs/observe.js




const LIST = 'ecs:ListServiceDeployments';
const DESCRIBE = 'ecs:DescribeServiceDeployments';
const LIST_MARGIN_SECONDS = 60;
class Observer {
    #ecs;
    #log;
    #services;
    #arns = new Map();
    #without = new Set();
    #missing = new Map();
    #denied = false;
    constructor(ecs, log) {
        this.#ecs = ecs;
        this.#log = log;
        this.#services = new service_reader.dF(ecs);
    }
    arnOf(deploymentId) {
        return this.#arns.get(deploymentId);
    }
    stopTargetOf(deploymentId) {
        return this.arnOf(deploymentId);
    }
    startedBy({ startedBy }) {
        return startedBy;
    }
    async poll(subjects) {
        const [services, deployments] = await Promise.all([
            this.#services.read(subjects),
            this.#serviceDeployments(subjects),
        ]);
        return new Map(subjects.map((subject) => [subject, pollResultOf(subject, services, deployments)]));
    }
    async #serviceDeployments(subjects) {
        const found = new Map();
        const failed = [];
        const readable = this.#denied ? [] : subjects.filter((subject) => !this.#without.has((0,service_reader.TN)(subject)));
        await Promise.all(readable.map(async (subject) => {
            if (this.#arns.has(subject.own.id))
                return;
            await this.#find(subject).catch((error) => failed.push({ action: LIST, error, subject }));
        }));
        const known = readable.filter(({ own }) => this.#arns.has(own.id));
        const described = (0,ecs.VN)(known, ecs.Ij).map((some) => this.#describe(some));
        for (const response of (await Promise.all(described)).flat()) {
            if ('error' in response)
                failed.push(response);
            else
                found.set(response.id, response.serviceDeployment);
        }
        const permanent = failed.filter(({ error }) => ['denied', 'refused'].includes((0,failure.zU)(error)));
        this.#stopReading(permanent);
        this.#countMissing(known, found, failed);
        return { found, errors: failed.filter((one) => !permanent.includes(one)), known: this.#arns };
    }
    async #describe(subjects) {
        if (subjects.length === 0)
            return [];
        const arns = new Map(subjects.map((subject) => [this.#arns.get(subject.own.id), subject]));
        try {
            const responses = await this.#ecs.describeServiceDeployments([...arns.keys()]);
            return responses.flatMap((serviceDeployment) => {
                const subject = arns.get(serviceDeployment.serviceDeploymentArn);
                return subject ? [{ id: subject.own.id, serviceDeployment }] : [];
            });
        }
        catch (error) {
            if ((0,failure.zU)(error) !== 'refused' || subjects.length === 1)
                return subjects.map((subject) => ({ action: DESCRIBE, error, subject }));
            const each = await Promise.all(subjects.map((subject) => this.#describe([subject])));
            return each.flat();
        }
    }
    #stopReading(failed) {
        const [first] = failed;
        if (!first)
            return;
        const denied = failed.find(({ error }) => (0,failure.zU)(error) === 'denied');
        if (denied) {
            this.#denied = true;
            this.#arns.clear();
            this.#warn(`${(0,failure.Ic)(denied.action, denied.error)}`);
            return;
        }
        for (const [text, members] of Map.groupBy(failed, ({ action, error }) => (0,failure.Ic)(action, error))) {
            const names = members.map(({ subject }) => subject.service);
            for (const { subject } of members)
                this.#leave(subject);
            this.#warn(`${inWords(names)}: ${text}`);
        }
    }
    #countMissing(known, found, failed) {
        const unread = new Set(failed.map(({ subject }) => subject));
        for (const subject of known) {
            const { id } = subject.own;
            if (unread.has(subject))
                continue;
            const polls = found.has(id) ? 0 : (this.#missing.get(id) ?? 0) + 1;
            this.#missing.set(id, polls);
            if (polls < service_reader.WP)
                continue;
            const arn = this.#arns.get(id);
            this.#leave(subject);
            this.#warn(`${subject.service}: ECS listed the service deployment ${arn}, but did not return its details.`);
        }
    }
    #leave(subject) {
        this.#without.add((0,service_reader.TN)(subject));
        this.#arns.delete(subject.own.id);
    }
    #warn(reason) {
        this.#log.notice(`${reason} The deployment is followed with DescribeServices only: the circuit breaker's failure count and the bake time cannot be observed.`);
    }
    async #find({ cluster, service, own }) {
        const createdAfter = own.createdAt - LIST_MARGIN_SECONDS;
        const briefs = await this.#ecs.listServiceDeployments(cluster, service, { createdAfter });
        const ours = briefs.find(({ targetServiceRevisionArn }) => (0,model.P7)(targetServiceRevisionArn) === (0,model.P7)(own.id));
        if (ours)
            this.#arns.set(own.id, ours.serviceDeploymentArn);
    }
}
function inWords(names) {
    const [first, ...rest] = names;
    return rest.length > 0 ? `${first} and ${rest.length} more` : `${first}`;
}
function pollResultOf(subject, services, deployments) {
    const read = services.found.get((0,service_reader.TN)(subject));
    const service = read && (0,first_task_set.u)(read);
    const serviceDeployment = deployments.found.get(subject.own.id);
    const errors = [...services.errors, ...deployments.errors].filter((failed) => failed.subject === subject);
    const throttled = errors.some(({ error }) => (0,failure.zU)(error) === 'throttled');
    const permanent = errors.find(({ error }) => !(0,failure.dg)(error));
    const hidden = !serviceDeployment && deployments.known?.has(subject.own.id);
    const observation = hidden
        ? {}
        : { ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) };
    const [first] = errors;
    const isUnobserved = !observation.service && !observation.serviceDeployment;
    const unread = isUnobserved && first ? (0,failure.Ic)(first.action, first.error) : undefined;
    const unobservable = permanent && !service ? (0,failure.Ic)(permanent.action, permanent.error) : undefined;
    return {
        observation,
        throttled,
        ...(unobservable && !serviceDeployment && { unobservable }),
        ...(unread && { unread }),
    };
}

var restore = __webpack_require__(53462);
var update = __webpack_require__(99559);
// EXTERNAL MODULE: ./build/src/controller/ecs/wording.js
var wording = __webpack_require__(47972);
;// CONCATENATED MODULE: ./build/src/controller/ecs/controller.js








function ecsController(context) {
    return {
        wording: wording.E,
        update: ({ input, before }, onSend) => (0,update.IS)(context, input, before, onSend),
        create: (input, draft, onSend) => (0,create.s)(context, input, draft, onSend),
        observer: () => new Observer(context.ecs, context.log),
        assess: assess.no,
        earlierOf: assess.OR,
        startedSince: assess._w,
        stop: (serviceDeployment, isLast, print, until) => stop(context, serviceDeployment, isLast, print, until),
        endPause: (serviceDeployment, hooks, action) => endPause(context, serviceDeployment, hooks, action),
        restore: (request, onRegistered, print) => (0,restore._)(context, request, onRegistered, print),
        restoreSettings: (request, print) => (0,restore.S)(context, request, print),
    };
}
async function stop({ ecs, clock, log, cancelled }, serviceDeployment, isLast, print, until) {
    if (!serviceDeployment)
        return { status: 'unavailable' };
    try {
        await ecs.within({ clock, until }).stopServiceDeployment(serviceDeployment);
        print('requested a rollback (StopServiceDeployment)');
        return { status: 'accepted' };
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ConflictException')
            return { status: 'accepted' };
        const mayPass = (0,failure.dg)(error);
        if ((isLast || !mayPass) && !cancelled.aborted)
            log.notice(`${(0,failure.Ic)('ecs:StopServiceDeployment', error)} Rolling back with UpdateService instead.`);
        return { status: mayPass ? 'unanswered' : 'unavailable' };
    }
}
const PAUSE_CALL_MS = 45_000;
async function endPause({ ecs, clock }, serviceDeployment, hooks, action) {
    const ended = [];
    for (const hook of action === 'ROLLBACK' ? hooks.slice(0, 1) : hooks) {
        try {
            await ecs
                .within({ clock, until: clock.now() + PAUSE_CALL_MS })
                .continueServiceDeployment(serviceDeployment, hook, action);
            ended.push(hook);
        }
        catch (error) {
            return { ...(0,poll_until_visible.GH)('ecs:ContinueServiceDeployment', error), ended };
        }
    }
    return { status: 'accepted' };
}


}),

69258:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  s: () => (createService)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14977);
var _first_task_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55953);
var _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47395);
var _assess_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48044);








async function createService(means, input, draft, onSend) {
    const { ecs, clock, cancelled, log } = means;
    const body = { ...input, clientToken: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const start = clock.now();
    let lost;
    for (let attempt = 1;;) {
        try {
            const response = await send(means, body, onSend);
            if (!response)
                return lost ?? UNSENT;
            return await createdService(means, input, draft, response.service);
        }
        catch (error) {
            const reason = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:CreateService', error);
            if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureKind */ .zU)(error) === 'throttled' && clock.now() - start < _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .THROTTLED_FOR_MS */ .yG) {
                ecs.pace.logThrottling(clock, log, start, error);
                continue;
            }
            if (!(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmbiguous */ .X2)(error))
                return await refusedService(means, input, draft, error, lost);
            log.info(`${input.serviceName}: ${(0,_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .checkingLine */ .lX)('CreateService', (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}`);
            const { found } = await find(means, input, draft);
            if (found)
                return found;
            lost = { state: 'lost', reason: `${reason} The service was not found.` };
            if (cancelled.aborted || attempt++ >= _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTEMPTS */ .PY)
                return lost;
        }
    }
}
function send({ ecs, clock, cancelled }, body, onSend) {
    return ecs.pace.turn(clock, cancelled, async () => {
        if (cancelled.aborted)
            return undefined;
        onSend();
        return ecs.createService(body);
    });
}
const UNSENT = { state: 'unsent', reason: 'The job was cancelled before the service was created.' };
async function createdService(means, input, draft, service) {
    return started(service, draft) ?? (await find(means, input, draft)).found ?? withoutDeployment(input);
}
async function find(means, { cluster, serviceName, taskDefinition }, draft) {
    return (0,_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .pollUntilVisible */ .cg)(means, async () => {
        const read = await means.ecs.describeServices(cluster, [serviceName]).catch(() => undefined);
        const seen = started(read?.services[0], draft);
        const isRead = read !== undefined;
        if (seen?.state !== 'started' || seen.own.taskDefinition === taskDefinition)
            return { isRead, found: seen };
        const reason = `Another service '${serviceName}' with ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(seen.own.taskDefinition)} was created at the same time.`;
        return { isRead, found: { state: 'lost', reason } };
    });
}
function started(read, draft) {
    const service = read && (0,_first_task_set_js__WEBPACK_IMPORTED_MODULE_5__/* .withFirstTaskSet */ .u)(read);
    const primary = service?.status === 'ACTIVE' ? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service) : undefined;
    return service && primary ? { state: 'started', own: (0,_assess_js__WEBPACK_IMPORTED_MODULE_6__/* .ownDeployment */ .KE)(primary, draft, service), service } : undefined;
}
async function refusedService(means, input, draft, error, lost) {
    const refused = { state: 'refused', ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedCall */ .dr)('ecs:CreateService', error) };
    if (!lost)
        return refused;
    const { found, isRead } = await find(means, input, draft);
    return found ?? (isRead ? refused : lost);
}
function withoutDeployment({ serviceName }) {
    return {
        state: 'lost',
        reason: `The response to CreateService has no deployment of '${serviceName}', and none appeared within 30 s.`,
    };
}


}),

53462:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (restoreSettings),
  _: () => (restoreRevision)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30237);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73132);
var _pinned_revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72106);
var _assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48044);
var _update_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99559);





async function restoreRevision(given, request, onRegistered, print, writes = [updateService(request)]) {
    const { cluster, service, previous, until } = request;
    const ecs = given.ecs.within({ clock: given.clock, until });
    const context = { ...given, ecs };
    const read = () => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readService */ .u)(ecs, cluster, service);
    const before = await read();
    if (!before || !mayRollBack(request, before))
        return { status: 'not-due' };
    const taskDefinition = request.revision ?? (await pinned(context, before, previous, print));
    if (taskDefinition !== previous.taskDefinition)
        onRegistered(taskDefinition);
    let isRead = taskDefinition === previous.taskDefinition;
    const isDue = async () => {
        const now = isRead ? before : await read();
        isRead = false;
        return now === undefined || mayRollBack(request, now) || (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(now)?.taskDefinition === taskDefinition;
    };
    const send = (write) => (0,_update_js__WEBPACK_IMPORTED_MODULE_2__/* .sendWrite */ .As)(context, write(context, taskDefinition, before), before, undefined, { isDue, until });
    const sent = await sendFirst(writes, send);
    switch (sent.state) {
        case 'started':
            return { status: 'started', deployment: sent.own };
        case 'no-deployment':
            return { status: 'started', deployment: (0,_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .ownDeployment */ .KE)((0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(sent.service), before) };
        case 'unsent':
            return { status: 'not-due' };
        default:
            return { status: 'failed', reason: sent.reason };
    }
}
function updateService({ cluster, service, settings }) {
    return ({ ecs }, taskDefinition, before) => {
        const restored = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .membersToRestore */ .vR)(before, settings.before, settings.requested);
        const force = CAPACITY in restored && { forceNewDeployment: true };
        const input = { cluster, service, taskDefinition, ...restored, ...force };
        return (0,_update_js__WEBPACK_IMPORTED_MODULE_2__/* .updateOf */ .xe)(ecs, input, before);
    };
}
async function sendFirst([first, ...others], send) {
    const sent = await send(first);
    for (const write of sent.state === 'refused' ? others : []) {
        const again = await send(write);
        if (again.state !== 'refused')
            return again;
    }
    return sent;
}
function mayRollBack({ own, hasCompleted }, service) {
    const assessed = (0,_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .assessState */ .C0)(own, { service });
    const may = assessed.is === 'in-progress' || assessed.is === 'failed' || (assessed.is === 'completed' && hasCompleted);
    return (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service)?.id === own.id && may;
}
const ATTEMPTS = 3;
const SETTINGS_MS = 60_000;
const CAPACITY = 'capacityProviderStrategy';
async function restoreSettings({ ecs: unlimited, clock, cancelled }, { cluster, service, settings }, print) {
    const ecs = unlimited.within({ clock, until: clock.now() + SETTINGS_MS });
    const before = Object.entries(settings.before).filter(([name]) => !_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .OF_REVISION */ .cP.includes(name) && name !== CAPACITY);
    const { [CAPACITY]: capacity } = settings.before;
    for (let attempt = 1; before.length > 0 || capacity !== undefined; attempt++) {
        try {
            const { services } = await ecs.describeServices(cluster, [service]);
            const now = services[0];
            const isLeft = now && CAPACITY in (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .membersToRestore */ .vR)(now, { [CAPACITY]: capacity }, settings.requested);
            const notRestored = isLeft
                ? `The ${CAPACITY} was not restored: ECS changes it only with a new deployment.`
                : undefined;
            const members = now ? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .membersToRestore */ .vR)(now, Object.fromEntries(before), settings.requested) : {};
            if (Object.keys(members).length === 0)
                return notRestored;
            await ecs.updateService({ cluster, service, ...members });
            print(`restored ${Object.keys(members).join(', ')}`);
            return notRestored;
        }
        catch (error) {
            if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isTransient */ .dg)(error) && attempt < ATTEMPTS && !cancelled.aborted)
                continue;
            const names = before.map(([name]) => name).join(', ');
            return `The settings that the update changed (${names}) could not be restored: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .Ic)('ecs:UpdateService', error)}`;
        }
    }
    return undefined;
}
function pinned(context, service, previous, print) {
    const { taskDefinition, deploymentId } = previous;
    const read = async () => {
        const [revision] = await context.ecs.describeServiceRevisions([(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceRevisionArn */ .uY)(service, deploymentId)]);
        return new Map(revision?.containerImages?.map(({ containerName, imageDigest }) => [containerName, imageDigest]));
    };
    return (0,_pinned_revision_js__WEBPACK_IMPORTED_MODULE_6__/* .pinnedRevision */ .a)(context, taskDefinition, { action: 'ecs:DescribeServiceRevisions', read }, print);
}


}),

99559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  As: () => (sendWrite),
  IS: () => (sendUpdate),
  xe: () => (updateOf)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14977);
var _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47395);
var _assess_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48044);







function sendUpdate(means, input, before, onSend, restoring) {
    return sendWrite(means, updateOf(means.ecs, input, before), before, onSend, restoring);
}
function sendWrite(means, write, before, onSend, restoring) {
    return new Sending(means, write, before, onSend, restoring).send();
}
function updateOf(ecs, input, before) {
    const wanted = String(input.taskDefinition ?? before.taskDefinition);
    const isForced = Boolean(input.forceNewDeployment);
    return {
        cluster: input.cluster,
        service: input.service,
        operation: 'UpdateService',
        isForced,
        send: async () => (await ecs.updateService(input)).service,
        isOurs: ({ taskDefinition }) => taskDefinition === wanted,
        needsNone: ({ taskDefinition }) => !isForced && taskDefinition === wanted && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMembers */ .u9)(before, ofRevision(input)),
        isActive: (service) => shows(service, input),
    };
}
class Sending {
    #means;
    #write;
    #before;
    #onSend;
    #restoring;
    #since;
    #attempt = 1;
    #lost;
    constructor(means, write, before, onSend, restoring) {
        this.#means = means;
        this.#write = write;
        this.#before = before;
        this.#onSend = onSend;
        this.#restoring = restoring;
        this.#since = means.clock.now();
    }
    async send() {
        for (;;) {
            const sent = await this.#try();
            if (sent)
                return sent;
        }
    }
    async #try() {
        const { ecs, clock, cancelled } = this.#means;
        try {
            const response = await ecs.pace.turn(clock, cancelled, () => this.#call());
            return response ? await this.#afterResponse(response.service) : this.#unsent();
        }
        catch (error) {
            return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmbiguous */ .X2)(error) ? this.#afterLost(error) : this.#afterRefusal(error);
        }
    }
    async #call() {
        const { cancelled } = this.#means;
        if (this.#onSend && cancelled.aborted)
            return undefined;
        if (this.#restoring && !(await this.#restoring.isDue()))
            return undefined;
        this.#onSend?.();
        return { service: await this.#write.send() };
    }
    get #action() {
        return `ecs:${this.#write.operation}`;
    }
    #unsent() {
        const unsent = { state: 'unsent', reason: 'The job was cancelled before the service was updated.' };
        return this.#restoring ? unsent : (this.#lost ?? unsent);
    }
    async #afterResponse(service) {
        const primary = service && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
        if (primary && isNew(primary, this.#before))
            return this.#started(primary, service);
        return primary && this.#write.needsNone(primary) ? this.#withoutDeployment(service) : this.#afterBareResponse();
    }
    async #afterBareResponse() {
        const { found, last } = await this.#findNew();
        if (found)
            return found;
        if (last && !this.#means.cancelled.aborted && (await this.#write.isActive(last)))
            return this.#withoutDeployment(last);
        return {
            state: 'lost',
            reason: `The response to ${this.#write.operation} has no deployments, and no new deployment appeared within 30 s.`,
        };
    }
    async #afterLost(error) {
        const { clock, log, cancelled } = this.#means;
        log.info(`${this.#write.service}: ${(0,_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .checkingLine */ .lX)(this.#write.operation, (0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error))}`);
        const { found, last } = await this.#findNew();
        if (found)
            return found;
        this.#lost = { state: 'lost', reason: `${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(this.#action, error)} ${(0,_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .notSeen */ .JS)(last !== undefined)}` };
        const isOver = this.#restoring ? clock.now() >= this.#restoring.until : !last || this.#attempt++ >= _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .ATTEMPTS */ .PY;
        return this.#write.isForced || cancelled.aborted || isOver ? this.#lost : undefined;
    }
    async #afterRefusal(error) {
        const { ecs, clock, cancelled, log } = this.#means;
        const isThrottled = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureKind */ .zU)(error) === 'throttled';
        const isSentAgain = isThrottled
            ? this.#mayBeThrottled()
            : (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_5__/* .classifyRefusal */ .rN)(error) === 'unseen-revision' && this.#attempt++ < _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .ATTEMPTS */ .PY;
        if (isSentAgain && !(cancelled.aborted && !this.#onSend)) {
            if (isThrottled)
                ecs.pace.logThrottling(clock, log, this.#since, error);
            else
                await clock.sleep(_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_PAUSE_MS */ .z$, cancelled);
            return undefined;
        }
        const refused = { state: 'refused', ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedCall */ .dr)(this.#action, error) };
        if (!this.#lost)
            return refused;
        const { found, last } = await this.#findNew();
        return found ?? (last ? refused : this.#lost);
    }
    #mayBeThrottled() {
        const { ecs, clock } = this.#means;
        if (this.#restoring)
            return clock.now() < this.#restoring.until;
        return ecs.pace.stuckMs(clock) < _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .STUCK_MS */ .cn && clock.now() - this.#since < _poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .THROTTLED_FOR_MS */ .yG;
    }
    #findNew() {
        return (0,_poll_until_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntilVisible */ .cg)(this.#means, () => this.#poll(), this.#restoring?.until);
    }
    async #poll() {
        const { service: last, mayPass = false } = await this.#read();
        const primary = last && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(last);
        const isFound = last && primary && isNew(primary, this.#before);
        const found = isFound ? await this.#startedOrLost(primary, last) : undefined;
        return { isRead: last !== undefined, mayPass, found, last };
    }
    async #read() {
        const { cluster, service } = this.#write;
        try {
            const { services, missing } = await this.#means.ecs.describeServices(cluster, [service]);
            const isStillMissing = missing.length > 0 && this.#before.deployments?.length === 0;
            return { service: services[0] ?? (isStillMissing ? this.#before : undefined) };
        }
        catch (error) {
            return { mayPass: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) };
        }
    }
    #started(primary, service) {
        return { state: 'started', own: (0,_assess_js__WEBPACK_IMPORTED_MODULE_7__/* .ownDeployment */ .KE)(primary, this.#before, service), service };
    }
    async #startedOrLost(primary, service) {
        if (await this.#write.isOurs(primary, service))
            return this.#started(primary, service);
        const reason = `Another deployment, ${primary.id} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(primary.taskDefinition)}, began at the same time.`;
        return { state: 'lost', reason };
    }
    #withoutDeployment(service) {
        const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
        if (!primary)
            return { state: 'no-deployment', service };
        const isStanding = primary.rolloutState === 'COMPLETED';
        const own = (0,_assess_js__WEBPACK_IMPORTED_MODULE_7__/* .ownDeployment */ .KE)(primary, this.#before);
        return {
            state: 'no-deployment',
            service,
            own: isStanding ? { ...own, alreadyCompleted: existingOf(service, this.#before) } : own,
        };
    }
}
function existingOf(after, before) {
    const { updatedAt = 0 } = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(before) ?? {};
    return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}
function isNew(primary, before) {
    return !before.deployments?.some(({ id }) => id === primary.id);
}
function ofRevision(input) {
    return Object.fromEntries(Object.entries(input).filter(([name]) => _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_REVISION */ .cP.includes(name)));
}
function shows(service, input) {
    const { taskDefinition, forceNewDeployment } = input;
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    if (!primary || forceNewDeployment)
        return false;
    const isThere = primary.rolloutState === 'COMPLETED' && primary.taskDefinition === taskDefinition;
    const shown = Object.entries(ofRevision(input)).filter(([name]) => !_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_REVISION_ALONE */ .I$.includes(name));
    return isThere && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMembers */ .u9)(service, Object.fromEntries(shown));
}


}),

47972:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (ecsWording)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67981);

const ecsWording = {
    eventsOf: ({ serviceDeployment }) => (serviceDeployment ? eventsOf(serviceDeployment) : []),
    progress: ({ serviceDeployment }) => (serviceDeployment ? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .progressInWords */ .EY)(serviceDeployment) : ''),
};
function eventsOf(deployment) {
    const stage = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .stageInWords */ .D6)(deployment);
    const at = deployment.updatedAt ?? deployment.createdAt;
    const pause = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pausedAt */ .gg)(deployment);
    return [
        { subject: 'status', text: `service deployment ${deployment.status}` },
        { subject: 'stage', text: stage, ...((0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .progressInWords */ .EY)(deployment) && { at }) },
        { subject: 'pause', text: pause ? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseInWords */ .hB)(pause, deployment.serviceDeploymentArn) : '' },
        { subject: 'breaker', text: breakerOf(deployment) },
        { subject: 'alarms', text: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmsInWords */ .nj)(deployment) },
    ];
}
function breakerOf({ deploymentCircuitBreaker: breaker }) {
    if (!breaker?.failureCount || breaker.status === 'DISABLED')
        return '';
    return breaker.status === 'TRIGGERED'
        ? `the circuit breaker was triggered after ${breaker.failureCount} failed tasks`
        : `${breaker.failureCount} of ${breaker.threshold ?? '?'} failures until the circuit breaker is triggered`;
}


}),

55953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (neverActive),
  u: () => (withFirstTaskSet)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);


function withFirstTaskSet(service) {
    const { taskSets = [], deployments = [] } = service;
    const first = taskSets.find(({ status, externalId }) => status === 'PRIMARY' && externalId === undefined);
    if (!(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCodeDeploy */ .uf)(service) || deployments.length > 0 || !first)
        return service;
    const { id, status, taskDefinition, computedDesiredCount, runningCount, pendingCount = 0 } = first;
    const { createdAt = 0, updatedAt = createdAt } = first;
    const rolloutState = hasBeenSteady(service, first) ? 'COMPLETED' : 'IN_PROGRESS';
    const counts = { desiredCount: computedDesiredCount, runningCount, pendingCount };
    return { ...service, deployments: [{ id, status, taskDefinition, ...counts, createdAt, updatedAt, rolloutState }] };
}
function neverActive(service, taskSet) {
    const { externalId, runningCount, computedDesiredCount, stabilityStatus } = taskSet;
    const isEmpty = runningCount === 0 && computedDesiredCount > 0;
    return externalId === undefined && isEmpty && stabilityStatus !== undefined && !hasBeenSteady(service, taskSet);
}
function hasBeenSteady({ events = [] }, { id, stabilityStatus }) {
    return stabilityStatus === 'STEADY_STATE' || events.some(({ message }) => (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isSteadyEvent */ .tG)(message, id));
}


}),

72106:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (pinnedRevision)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22529);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _history_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37337);




async function pinnedRevision(context, taskDefinition, { action, read }, print) {
    try {
        const { taskDefinition: old, tags } = await context.ecs.describeTaskDefinition(taskDefinition);
        const isActive = old.status === 'ACTIVE';
        const byTag = (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesByTag */ .gk)(old).length > 0;
        if (isActive && !byTag)
            return taskDefinition;
        const none = new Map();
        const digests = byTag ? await (isActive ? read() : read().catch(() => none)) : none;
        const pin = (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pinImages */ .Mc)(old, digests);
        if (isActive && pin === old)
            return taskDefinition;
        const copy = await (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .registerCopy */ .$t)(context, { taskDefinition: pin, tags });
        print(`registered ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(copy)}, a copy of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition)} with the digests that ran`);
        return copy;
    }
    catch (error) {
        print(`restoring ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition)} unchanged, because its images could not be pinned to the digests that ran: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedAction */ .Ub)(error) ?? action, error)}`);
        return taskDefinition;
    }
}


}),

47395:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GH: () => (failedPauseCall),
  JS: () => (notSeen),
  PY: () => (ATTEMPTS),
  cg: () => (pollUntilVisible),
  cn: () => (STUCK_MS),
  lX: () => (checkingLine),
  yG: () => (THROTTLED_FOR_MS),
  z$: () => (READ_PAUSE_MS)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14977);


const READ_PAUSE_MS = 2_000;
const POLL_FOR_MS = 30_000;
const UNREAD_FOR_MS = 120_000;
const ATTEMPTS = 3;
const STUCK_MS = 120_000;
const THROTTLED_FOR_MS = 600_000;
async function pollUntilVisible({ clock, cancelled }, poll, until) {
    const start = clock.now();
    for (;;) {
        const seen = await poll();
        if (seen.found !== undefined)
            return seen;
        await clock.sleep(READ_PAUSE_MS, cancelled);
        const limit = !seen.isRead && seen.mayPass && until === undefined ? UNREAD_FOR_MS : POLL_FOR_MS;
        const isOver = until !== undefined && clock.now() >= until;
        if (isOver || clock.now() - start >= limit || cancelled.aborted)
            return seen;
    }
}
function checkingLine(operation, problem) {
    return `${operation} failed without a valid response (${problem}); checking whether it took effect`;
}
function notSeen(isRead) {
    return isRead ? 'No new deployment was seen.' : 'It could not be determined whether the call took effect.';
}
function failedPauseCall(action, error) {
    if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'throttled')
        return { status: 'throttled', reason: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error) };
    if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error))
        return { status: 'unanswered', reason: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error) };
    return { status: 'refused', ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error) };
}


}),

14305:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TN: () => (keyOf),
  WP: () => (MISSING_POLLS),
  dF: () => (ServiceReader)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35260);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);


const MISSING_POLLS = 5;
function keyOf({ cluster, service }) {
    return `${cluster} ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(service)}`;
}
class ServiceReader {
    #ecs;
    #missing = new Map();
    constructor(ecs) {
        this.#ecs = ecs;
    }
    async read(subjects) {
        const found = new Map();
        const failed = [];
        const calls = [...Map.groupBy(subjects, ({ cluster }) => cluster)].flatMap(([cluster, members]) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chunks */ .VN)(members, _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICES_A_CALL */ ._V).map((some) => [cluster, some]));
        await Promise.all(calls.map(async ([cluster, members]) => {
            try {
                const names = members.map(({ service }) => service);
                const { services } = await this.#ecs.describeServices(cluster, names);
                for (const service of services)
                    found.set(`${cluster} ${service.serviceName}`, service);
            }
            catch (error) {
                for (const subject of members)
                    failed.push({ action: 'ecs:DescribeServices', error, subject });
            }
        }));
        for (const subject of subjects) {
            const isRead = !failed.some((one) => one.subject === subject);
            if (isRead && this.#countUnknown(keyOf(subject), found.has(keyOf(subject))))
                failed.push({ action: 'ecs:DescribeServices', error: new UnknownService(subject), subject });
        }
        return { found, errors: failed };
    }
    #countUnknown(key, isThere) {
        const polls = isThere ? 0 : (this.#missing.get(key) ?? 0) + 1;
        this.#missing.set(key, polls);
        return polls >= MISSING_POLLS;
    }
}
class UnknownService extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    constructor({ cluster, service }) {
        super(`The service '${service}' no longer exists in cluster '${cluster}': it or its cluster was deleted.`);
    }
}


}),

30237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (readService)
});
async function readService(ecs, cluster, name) {
    const { services } = await ecs.describeServices(cluster, [name]).catch(() => ({ services: [] }));
    return services[0];
}


}),

37337:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (registerCopy),
  Mc: () => (pinImages),
  nR: () => (copiedFrom)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66723);
var _register_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25261);





const COPY_OF = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)('copy-of');
const MAX_CHARACTERS = 256;
function copiedFrom(tags) {
    return (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedIn */ .AK)(tags, 'copy-of');
}
function pinImages(taskDefinition, digests) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    const pinned = containers.map((container) => withDigest(container, digests.get(String(container.name))));
    return pinned.some((one, index) => one !== containers[index])
        ? { ...taskDefinition, containerDefinitions: pinned }
        : taskDefinition;
}
function withDigest(container, digest) {
    const reference = typeof container.image === 'string' ? (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(container.image) : undefined;
    if (!reference || reference.digest || !digest)
        return container;
    const { tag: _, ...place } = reference;
    return { ...container, image: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageReference */ .my)({ ...place, digest }) };
}
const registered = new WeakMap();
async function registerCopy(context, { taskDefinition, tags }) {
    const bare = Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_ONLY_KEYS */ .dg.includes(key)));
    const own = tags.filter((tag) => !tag.key.startsWith('aws:') && !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
    const record = tags.filter((tag) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag) && tag.key !== COPY_OF);
    const from = copiedFrom(tags) ?? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(String(taskDefinition.taskDefinitionArn));
    const copyOf = from.length <= MAX_CHARACTERS ? [{ key: COPY_OF, value: from }] : [];
    const definition = { ...bare, ...(own.length > 0 && { tags: own }) };
    const untagged = (problem) => `The copy of ${from} was registered without the tag that names its source: a later rollback treats it as a separate version. ${problem}`;
    const copies = registered.get(context.ecs.pace) ?? new Map();
    registered.set(context.ecs.pace, copies);
    const all = [...copyOf, ...record];
    const key = JSON.stringify([definition, all]);
    const register = (one) => (0,_register_js__WEBPACK_IMPORTED_MODULE_4__/* .registerWithRetry */ .i)(context, one);
    const copy = copies.get(key) ?? (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .registerRecorded */ .AN)(register, context.log, definition, all, untagged);
    copies.set(key, copy);
    copy.catch(() => copies.delete(key));
    return copy;
}


})

};

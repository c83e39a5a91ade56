export const id = 5572;
export const ids = [5572,8152];
export const modules = {

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

38152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress),
  v: () => (shortened)
});
var _controller_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47972);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67981);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10702);




const HEARTBEAT_MS = 60_000;
class Progress {
    events = [];
    stages = [];
    #log;
    #name;
    #wording;
    #seenEvents = new Set();
    #printed = {};
    #counts = new Counts();
    #kinds = new Set();
    #failing = '';
    #printedAt;
    #seenAt = 0;
    constructor(log, name, now, wording = _controller_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWording */ .E) {
        this.#wording = wording;
        this.#log = log;
        this.#name = name;
        this.#printedAt = now;
    }
    print(text, now) {
        this.#log.info(`${this.#name}: ${text}`);
        this.#printedAt = now;
    }
    logUnobserved(text, now) {
        this.#once('unseen', text, now);
    }
    logFailure(text, now) {
        this.#once('failure', text, now);
    }
    countFailures(count) {
        this.#failing = count >= 2 ? `${count} tasks failed` : '';
    }
    log(rollout, observation, now) {
        const { service } = observation;
        const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        if (service && !this.#isStale(service)) {
            this.#events(service, rollout.own.createdAt, now);
            const deployment = service.deployments?.find(({ id }) => id === own.id);
            const hasBegun = deployment?.status === 'PRIMARY' && (deployment.desiredCount > 0 || service.desiredCount === 0);
            if (hasBegun && this.#counts.isNew(deployment, this.#failing !== ''))
                this.print(countsOf(deployment, service), now);
        }
        if (observation.serviceDeployment)
            this.#noteStage(observation.serviceDeployment);
        for (const { subject, text, at } of this.#wording.eventsOf(observation)) {
            if (this.#once(subject, text, now) && at !== undefined)
                this.events.push({ at, text });
        }
    }
    beat(rollout, observation, now) {
        if (now - this.#printedAt < HEARTBEAT_MS)
            return;
        const { service } = observation;
        const where = this.#wording.progress(observation);
        const isPlain = where === '' && this.#failing === '';
        const state = service ? stateOf(rollout, service, isPlain) : 'waiting for a response from ECS';
        const { id } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
        this.print(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
    }
    #isStale(service) {
        const time = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changedAt */ .Ek)(service);
        if (time < this.#seenAt)
            return true;
        this.#seenAt = time;
        return false;
    }
    #noteStage(deployment) {
        const { lifecycleStage: stage, updatedAt, createdAt } = deployment;
        const isPaused = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedAt */ .gg)(deployment) !== undefined;
        const last = this.stages.at(-1);
        if (!stage || (last?.stage === stage && last.isPaused === isPaused))
            return;
        this.stages.push({ stage, isPaused, at: Math.max(updatedAt ?? createdAt, last?.at ?? 0) });
    }
    #events(service, since, now) {
        const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
        for (const { id, createdAt, message } of fresh.toReversed()) {
            this.#seenEvents.add(id);
            const text = message.replace(/^\(service [^)]*\)\s*/, '');
            this.events.push({ at: createdAt, text, ...(0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(message) });
            const kind = text.replace(/\(task [^)]*\)/g, '').replace(/\d+/g, '');
            const isRepeated = this.#failing !== '' && this.#kinds.has(kind);
            this.#kinds.add(kind);
            if (!isRepeated)
                this.print(shortened(text), now);
        }
    }
    #once(subject, text, now) {
        if (text === '' || text === this.#printed[subject])
            return false;
        this.#printed[subject] = text;
        this.print(text, now);
        return true;
    }
}
function shortened(event) {
    return event
        .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
        .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}
class Counts {
    #times = new Map();
    #last = '';
    #max = 0;
    #failed = 0;
    isNew(deployment, keepsFailing) {
        const { runningCount, desiredCount, pendingCount, failedTasks = 0 } = deployment;
        const text = ownCounts(deployment);
        if (text === this.#last)
            return false;
        this.#last = text;
        const key = `${runningCount} of ${desiredCount}, ${pendingCount > 0}`;
        const times = this.#times.get(key) ?? 0;
        const isMore = runningCount > this.#max || (failedTasks > 0 && failedTasks >= 2 * this.#failed);
        if (!isMore && (keepsFailing || times >= MAX_TIMES))
            return false;
        this.#times.set(key, times + 1);
        this.#max = Math.max(this.#max, runningCount);
        if (failedTasks >= 2 * this.#failed)
            this.#failed = failedTasks;
        return true;
    }
}
const MAX_TIMES = 2;
function ownCounts({ runningCount, desiredCount, pendingCount, failedTasks }) {
    return `${runningCount} of ${desiredCount}, ${pendingCount}, ${failedTasks ?? 0}`;
}
function countsOf(deployment, service) {
    const { runningCount, desiredCount, pendingCount, failedTasks, taskDefinition } = deployment;
    const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
    const counted = more.length > 0 ? `, ${more.join(', ')}` : '';
    const old = oldTasks(deployment, service);
    if (old.length === 0)
        return `${runningCount} of ${desiredCount} tasks running${counted}`;
    const name = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition);
    return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}
function oldTasks({ id }, { deployments = [] }) {
    return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}
function inWords(old) {
    return old
        .map(({ runningCount, taskDefinition }) => {
        const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
        return `${tasks} (${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition)})`;
    })
        .join(', ');
}
function stateOf(rollout, service, isPlain) {
    const { state, own } = rollout;
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredBy */ .oW)(rollout);
    const { id } = restored ?? own;
    const deployment = service.deployments?.find((one) => one.id === id);
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
        const target = restored ? deployment : primary;
        if (!target || (!restored && target.id === own.id))
            return `waiting for ${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(rollout)} to roll back`;
        return `rolling back to ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(target.taskDefinition)}: ${countsOf(target, service)}`;
    }
    if (!deployment)
        return primary ? `waiting: ${countsOf(primary, service)} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(primary.taskDefinition)}` : 'waiting';
    if (state.is === 'verifying')
        return `monitoring: ${countsOf(deployment, service)}`;
    const isUp = deployment.desiredCount > 0 && deployment.runningCount >= deployment.desiredCount && !deployment.pendingCount;
    if (!isPlain || !isUp)
        return `in progress: ${countsOf(deployment, service)}`;
    const old = oldTasks(deployment, service);
    const rest = old.length > 0 ? `to stop ${inWords(old)}` : 'to complete the deployment';
    return `in progress: all ${deployment.desiredCount} new tasks are running; waiting for ${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(rollout)} ${rest}`;
}


}),

10702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ID: () => (rollbackOf),
  gx: () => (followedBy),
  h5: () => (STOP_TRIES),
  oW: () => (restoredBy),
  pg: () => (explanationOf),
  qE: () => (deployerOf),
  rU: () => (manualRollback),
  sG: () => (outcomeOf)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

const STOP_TRIES = 3;
function rollbackOf({ state }) {
    if (state.is === 'rolling-out')
        return undefined;
    return state.is === 'done' ? state.outcome.rollback : state.rollback;
}
function explanationOf({ state }) {
    if (state.is === 'rolling-out')
        return state.cancelled;
    return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}
function restoredBy({ state }) {
    if (state.is === 'restoring')
        return state.deployment;
    return state.is === 'done' ? state.outcome.restored : undefined;
}
function followedBy(rollout) {
    return restoredBy(rollout) ?? rollout.own;
}
function outcomeOf({ state }) {
    return state.is === 'done' ? state.outcome : undefined;
}
function deployerOf({ codeDeploy }) {
    return codeDeploy ? 'CodeDeploy' : 'ECS';
}
function manualRollback(rollout) {
    const { cluster, service, previous, codeDeploy } = rollout;
    if (!previous)
        return '';
    const revision = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
    if (codeDeploy)
        return `To roll back manually, run deploy-service with 'task-definition-arn' set to '${revision}'.`;
    return `To roll back manually, run: aws ecs update-service --cluster ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)} --service ${service} --task-definition ${revision}`;
}


}),

1761:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeAdvice: () => (writeAdvice)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7611);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73679);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);
var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20238);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69327);





function writeAdvice(report, path) {
    if (!(0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOutput */ .MM)('verdict'))
        return;
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setOutputs */ .n0)({ advice: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOutput */ .Ex)(report), results: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report) });
        if (path !== undefined)
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_3__/* .overwriteTemporaryFile */ .th)(path, (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .reportText */ .U)(report));
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `The advice could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.`);
    }
}


})

};

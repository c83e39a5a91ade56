export const id = 109;
export const ids = [109];
export const modules = {

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* reexport safe */ _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__.z)
/* harmony export */ });
/* harmony import */ var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);



/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ concludeCancelled)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/deployment/follow.js + 2 modules
var follow = __webpack_require__(6446);
// EXTERNAL MODULE: ./build/src/deployment/judge.js
var judge = __webpack_require__(830);
// EXTERNAL MODULE: ./build/src/deployment/result.js
var result = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/deployment/roll.js
var roll = __webpack_require__(7710);
;// CONCATENATED MODULE: ./build/src/deployment/resume.js





/**
 * Takes up rollouts that a cancelled or killed process left, and goes back where `onCancel` asks for it; ends within
 * `withinMs`, also when a service is then still on its way back.
 */
async function resume(tools, rollouts, options, withinMs) {
    const services = await readAll(tools, rollouts);
    const now = tools.clock.now();
    const begun = rollouts.map((rollout) => taken(rollout, services.get(rollout), now));
    const policy = { ...options.policy, rollbackMs: withinMs };
    const followed = await (0,follow/* follow */.e)(tools, begun, policy);
    const finals = await readAll(tools, rollouts);
    const results = followed.map((one, index) => (0,roll/* concludeRollout */.NS)(tools, one, finals.get(rollouts[index]), options));
    return (0,result/* reportOf */.EI)((await Promise.all(results)).map(honestly));
}
async function readAll({ ecs }, rollouts) {
    const found = new Map();
    for (const [cluster, members] of Map.groupBy(rollouts, (rollout) => rollout.cluster)) {
        const { services } = await ecs
            .describeServices(cluster, members.map(({ service }) => service))
            .catch(() => ({ services: [] }));
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.service);
            if (service)
                found.set(member, service);
        }
    }
    return found;
}
/** A rollout as this process follows it: from now on, and with the deployment that the unanswered update started. */
function taken(rollout, service, now) {
    const { verdict, ...rest } = rollout;
    if (verdict && verdict !== 'cancelled')
        return rollout;
    const open = { ...rest, since: now, trigger: 'cancelled', phase: 'forward', blind: 0 };
    const primary = service && (0,model/* primaryOf */.Os)(service);
    if (open.backSince !== undefined) {
        const back = open.back ?? (primary && service && sentBack(open, primary, service));
        // Whether the way back was asked for before the end is not known: the first look tells, and asks if it must.
        return back ? { ...open, back, backSince: now, phase: 'returning' } : { ...open, backSince: now };
    }
    if (open.own.id)
        return open;
    const isOurs = primary?.taskDefinition === open.own.taskDefinition && !open.own.earlier.some(({ id }) => id === primary.id);
    return primary && service && isOurs
        ? { ...open, own: { ...(0,judge/* ownDeployment */.KE)(primary, service), earlier: open.own.earlier } }
        : {
            ...open,
            phase: 'ended',
            verdict: 'cancelled',
            reason: 'The job was cancelled, and no deployment of ours was seen.',
        };
}
/** The deployment of an update back whose answer the ended process did not live to see. */
function sentBack({ own, previous }, primary, service) {
    const isNew = primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
    return isNew && primary.taskDefinition === previous?.taskDefinition ? (0,judge/* ownDeployment */.KE)(primary, service) : undefined;
}
/** After a cancel, a way back that has not ended in our time is not a failure: ECS goes on with it. */
function honestly(result) {
    if (result.verdict !== 'rollback-failed' || !/did not end within/.test(result.reason))
        return result;
    return {
        ...result,
        verdict: 'cancelled',
        reason: 'The job was cancelled; ECS is still rolling back, and goes on without us.',
    };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 1 modules
var ecs = __webpack_require__(6035);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 2 modules
var report_outputs = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/step/rollout-post.js









/** The server ends everything five minutes after a cancel; this leaves one for the job's other post steps. */
const FROM_CANCEL_MS = 4 * 60_000;
/** After a cancelled or killed main step: looks again, goes back if that was asked for, and says how it stands. */
async function concludeCancelled() {
    const memory = (0,rollout_state/* recallRollouts */.C)();
    if (!memory)
        return;
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(memory.aws, id_token/* fetchIdToken */.F);
    const tools = {
        clients,
        ecs: new ecs/* Ecs */.U(clients),
        clock: clock/* systemClock */.m,
        log,
        cancelled: (0,cancel/* onCancel */.A)(),
        remember: () => undefined,
    };
    const left = (memory.cancelledAt ?? Date.now()) + FROM_CANCEL_MS - Date.now();
    const report = await resume(tools, memory.rollouts, memory.options, Math.max(0, left));
    (0,report_outputs/* conclude */.E)(report, log, memory.title);
}


/***/ })

};

export const id = 2346;
export const ids = [2346];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

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


/***/ }),

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
var follow = __webpack_require__(1068);
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
    const services = await readUntilSeen(tools, rollouts);
    const now = tools.clock.now();
    const begun = rollouts.map((rollout) => taken(rollout, services.get(rollout), now));
    const policy = { ...options.policy, rollbackMs: withinMs, smoke: false, together: false };
    const followed = await (0,follow/* follow */.e)(tools, begun, policy);
    const finals = await readAll(tools, rollouts);
    const results = followed.map((one, index) => (0,roll/* concludeRollout */.NS)(tools, one, finals.get(rollouts[index]), options));
    return (0,result/* reportOf */.EI)((await Promise.all(results)).map(honestly));
}
const LOOK_MS = 2_000;
const LOOKS = 5;
/** Reads the services; again for a while where an update was sent and its deployment is not in the list: reads may be stale. */
async function readUntilSeen(tools, rollouts) {
    for (let look = 1;; look++) {
        const services = await readAll(tools, rollouts);
        const unseen = rollouts.some((rollout) => {
            const service = services.get(rollout);
            return !rollout.own.id && !(service && startedBy(rollout, service));
        });
        if (!unseen || look >= LOOKS)
            return services;
        await tools.clock.sleep(LOOK_MS, tools.cancelled);
    }
}
/** The deployment that an update without an answer started. */
function startedBy({ own }, service) {
    const primary = (0,model/* primaryOf */.Os)(service);
    const isOurs = primary?.taskDefinition === own.taskDefinition && !own.earlier.some(({ id }) => id === primary.id);
    return isOurs ? primary : undefined;
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
    const open = { ...rest, since: now, trigger: 'cancelled', phase: 'forward', watchMs: 0, blind: 0 };
    const primary = service && (0,model/* primaryOf */.Os)(service);
    if (open.backSince !== undefined) {
        const back = open.back ?? (primary && service && sentBack(open, primary, service));
        // Whether the way back was asked for before the end is not known: the first look tells, and asks if it must.
        return back ? { ...open, back, backSince: now, phase: 'returning' } : { ...open, backSince: now };
    }
    if (open.own.id)
        return open;
    const started = service && startedBy(open, service);
    return started && service
        ? { ...open, own: { ...(0,judge/* ownDeployment */.KE)(started, service), earlier: open.own.earlier } }
        : {
            ...open,
            phase: 'ended',
            verdict: 'cancelled',
            reason: 'The job was cancelled, and no deployment of ours was seen.',
        };
}
/** The deployment of an update back whose answer the ended process did not live to see. */
function sentBack({ own, previous, backTo }, primary, service) {
    const isNew = primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
    return isNew && primary.taskDefinition === (backTo ?? previous?.taskDefinition)
        ? (0,judge/* ownDeployment */.KE)(primary, service)
        : undefined;
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

// EXTERNAL MODULE: ./build/src/ecs/ecs.js
var ecs = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(4998);
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
    const log = (0,step_log/* createLog */.h)();
    const announced = (0,github_deployment/* recallAnnouncement */.De)(log);
    if (!memory)
        return announced?.finish(undefined);
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
    await announced?.finish(report);
}


/***/ })

};

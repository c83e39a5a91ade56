export const id = 6505;
export const ids = [6505];
export const modules = {

/***/ 21916:
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

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/delivery/outcome.js
var outcome = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(73648);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var log = __webpack_require__(68997);
;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/inputs.js

function readInputs(inputs) {
    const said = (step) => ({
        verdict: outputOf(inputs, `${step}-verdict`),
        reason: outputOf(inputs, `${step}-reason`),
    });
    const [resolve, prepare] = [said('resolve'), said('prepare')];
    return {
        steps: {
            before: resolve.verdict ? resolve : prepare,
            beforeHook: inputs.text('before-deploy'),
            deploy: said('deploy'),
            afterHook: inputs.text('after-deploy'),
            rollback: said('rollback'),
            note: outputOf(inputs, 'note'),
        },
        url: outputOf(inputs, 'url'),
        cluster: outputOf(inputs, 'cluster'),
        hidden: (0,secret_settings/* readSettings */.sb)(inputs.raw('settings'), {}).hidden,
    };
}
function outputOf(inputs, name) {
    const text = inputs.text(name);
    return text.startsWith('${{') ? '' : text;
}

;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/main.js






async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { steps, url, cluster, hidden } = readInputs(inputs);
    inputs.check();
    for (const value of hidden.keys())
        (0,commands/* setSecret */.Pq)(value);
    const { verdict, reason } = (0,outcome/* concludeEnvironment */.Lr)(steps);
    (0,log/* createLog */.h)().info([verdict || 'no verdict', reason].filter(Boolean).join('. '));
    (0,commands/* setOutputs */.n0)({
        verdict,
        reason: (0,secret_settings/* withoutHidden */.P)(reason, hidden),
        url: (0,secret_settings/* withoutHidden */.P)(url, hidden),
        cluster: (0,secret_settings/* withoutHidden */.P)(cluster, hidden),
    });
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ concludeEnvironment),
/* harmony export */   RK: () => (/* binding */ outcomesOf),
/* harmony export */   S3: () => (/* binding */ endedEarly),
/* harmony export */   VG: () => (/* binding */ failedEnvironment),
/* harmony export */   k0: () => (/* binding */ deliveryVerdict)
/* harmony export */ });
/* unused harmony export GOES_ON */
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14370);

const GOES_ON = ['deployed', 'unchanged'];
function outcomesOf(environments, jobs) {
    return environments.map((environment, index) => {
        const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
        if (result === 'skipped')
            return { environment, verdict: 'not-started', reason: '', url: '' };
        const { verdict, reason = '', url = '' } = outputs;
        if (isVerdict(verdict))
            return { environment, verdict, reason, url };
        return {
            environment,
            verdict: result === 'cancelled' ? 'cancelled' : 'refused',
            reason: 'The job ended before anything was deployed; see its log.',
            url: '',
        };
    });
}
function failedEnvironment(outcomes, jobs) {
    const failed = outcomes.find(({ verdict }, index) => verdict !== 'not-started' &&
        (!isVerdict(verdict) || !(0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'));
    return failed?.environment ?? '';
}
function endedEarly(outcomes) {
    const last = outcomes.findLast(({ verdict }) => verdict !== 'not-started');
    const next = last && outcomes[outcomes.indexOf(last) + 1];
    if (!next || !isVerdict(last.verdict) || !(0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(last.verdict) || GOES_ON.includes(last.verdict))
        return undefined;
    return `The delivery ended at '${last.environment}', which is ${last.verdict}: '${next.environment}' starts only after 'deployed' or 'unchanged'.`;
}
function deliveryVerdict(outcomes, failed) {
    const reached = outcomes.filter(({ verdict }) => verdict !== 'not-started');
    const decisive = reached.find(({ environment }) => environment === failed) ?? reached.at(-1);
    return decisive?.verdict ?? 'refused';
}
function concludeEnvironment(steps) {
    const { before, beforeHook, deploy, afterHook, rollback, note } = steps;
    if (before.verdict)
        return before;
    if (beforeHook === 'failure') {
        return { verdict: 'refused', reason: 'The hook before-deploy failed, so nothing was deployed.' };
    }
    if (afterHook === 'failure') {
        const failed = 'The hook after-deploy failed';
        if (!rollback.verdict)
            return { verdict: 'failed', reason: `${failed}, but the deployed revision is still active.` };
        return { verdict: rollback.verdict, reason: `${failed}. ${rollback.reason}`.trim() };
    }
    return { verdict: deploy.verdict, reason: [deploy.reason, note && `${note}.`].filter(Boolean).join(' ') };
}
function isVerdict(output) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.some((verdict) => verdict === output);
}


/***/ }),

/***/ 14370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
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
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
}


/***/ })

};

export const id = 195;
export const ids = [195];
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

/***/ 51018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/delivery/handed-on.js
function imagesOf(jobs, builds) {
    const handedOn = (job, output) => {
        const value = jobs[job]?.outputs?.[output] ?? '';
        return value.startsWith('${{') ? '' : value;
    };
    const built = builds.map((name, index) => {
        const job = `build-${index + 1}`;
        const read = (output) => handedOn(job, output);
        const repository = read('repository') || (index === 0 ? handedOn('plan', 'repository') : '');
        const [region, digest, tag, registry] = [read('region'), read('digest'), read('tag'), read('registry')];
        return { name, repository, region, digest, tag, registry };
    });
    const digest = handedOn('plan', 'digest');
    if (!digest)
        return built;
    const repository = handedOn('plan', 'repository');
    const name = repository.split('/').at(-1) || 'image';
    return [{ name, repository, region: '', digest, tag: '', registry: '' }];
}
function uriOf({ registry, repository, digest }) {
    if (!digest)
        return '';
    const isWhole = registry === '' || repository.startsWith(`${registry}/`);
    return `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
}

// EXTERNAL MODULE: ./build/src/delivery/outcome.js
var outcome = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(63900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(73648);
// EXTERNAL MODULE: ./build/step/hook-secrets.js
var hook_secrets = __webpack_require__(37476);
;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/inputs.js



function readInputs(inputs) {
    const given = parse(inputs.text('needs'));
    if (typeof given !== 'object' || given === null) {
        inputs.refuse('needs', "input 'needs' must be the context 'needs' as JSON: set it to '${{ toJSON(needs) }}'");
    }
    const jobs = (given ?? {});
    const plan = jobs.plan?.outputs ?? {};
    const slots = parse(plan.environments ?? '');
    const names = Array.isArray(slots) ? slots.map((slot) => String(slot?.name ?? '')) : [];
    return {
        environments: names,
        jobs,
        images: imagesOf(jobs, namesOf(plan.builds ?? '')),
        secrets: [...(0,secret_settings/* readSettings */.sb)(inputs.raw('settings'), {}).hidden.keys(), ...(0,hook_secrets/* readHookSecrets */.b)(inputs)],
    };
}
function namesOf(builds) {
    const list = parse(builds);
    return Array.isArray(list) ? list.map((build) => String(build?.name ?? '')) : [];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/main.js








async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { environments, jobs, images, secrets } = readInputs(inputs);
    inputs.check();
    for (const secret of secrets)
        (0,commands/* setSecret */.Pq)(secret);
    const log = (0,step_log/* createLog */.h)();
    const outcomes = (0,outcome/* outcomesOf */.RK)(environments, jobs);
    for (const { environment, verdict, reason } of outcomes)
        log.info(`${environment}: ${verdict}. ${reason}`.trim());
    if (outcomes.length === 0)
        log.info('The plan was refused, and nothing was done; the job "plan" says why.');
    const early = (0,outcome/* endedEarly */.S3)(outcomes);
    if (early)
        log.notice(early);
    const rows = outcomes.map(({ environment, verdict, reason }) => [environment, verdict, reason].map(markdown/* escapeText */.X1));
    const lead = [early && (0,markdown/* escapeText */.X1)(early)];
    const rest = [(0,markdown/* table */.tp)(['environment', 'verdict', 'reason'], rows)];
    if (rows.length > 0)
        (0,commands/* appendSummary */.fe)((0,layout/* summaryOf */.YG)([(0,layout/* layOut */.v8)({ heading: 'Delivery', lead, rest })]));
    const failed = (0,outcome/* failedEnvironment */.VG)(outcomes, jobs);
    const verdict = (0,outcome/* deliveryVerdict */.k0)(outcomes, failed);
    const byName = (key, isWhole) => JSON.stringify(Object.fromEntries(outcomes.filter((one) => isWhole || one[key]).map((one) => [one.environment, one[key]])));
    const [first] = images;
    (0,commands/* setOutputs */.n0)({
        image: first ? uriOf(first) : '',
        images: JSON.stringify(Object.fromEntries(images.map(({ name, repository, region, digest, tag }) => [name, { repository, region, digest, tag }]))),
        digest: first?.digest ?? '',
        tag: first?.tag ?? '',
        repository: first?.repository ?? '',
        region: first?.region ?? '',
        verdict,
        reason: outcomes.find((one) => one.environment === failed)?.reason ?? outcomes.at(-1)?.reason ?? '',
        verdicts: byName('verdict', true),
        reasons: byName('reason', false),
        urls: byName('url', false),
        clusters: JSON.stringify(clustersOf(environments, jobs)),
        'failed-environment': failed,
    });
}
function clustersOf(environments, jobs) {
    const entries = environments.map((name, index) => [name, jobs[`env-${index + 1}`]?.outputs?.cluster ?? '']);
    return Object.fromEntries(entries.filter(([, cluster]) => cluster !== '' && !cluster.startsWith('${{')));
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ findHooks),
/* harmony export */   s1: () => (/* binding */ hookSecretValues),
/* harmony export */   sz: () => (/* binding */ HOOKS_FOLDER)
/* harmony export */ });
/* unused harmony export HOOKS */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14978);


const HOOKS = {
    'before-build': ['commit'],
    'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
    'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
    report: [
        ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
        'failed-environment',
    ],
};
const HOOKS_FOLDER = '.github/slipway';
function findHooks(folders, read) {
    const hooks = [];
    const problems = [];
    const notices = [];
    const names = Object.keys(HOOKS);
    for (const hook of names) {
        const paths = ['action.yml', 'action.yaml'].map((file) => `${HOOKS_FOLDER}/${hook}/${file}`);
        const path = paths.find((candidate) => read(candidate) !== undefined);
        if (path === undefined) {
            if (folders.includes(hook))
                problems.push(`The hook '${HOOKS_FOLDER}/${hook}' has no action.yml: add one.`);
            continue;
        }
        hooks.push(hook);
        const { problem, notice } = judgeHook(hook, path, read(path) ?? '');
        if (problem)
            problems.push(problem);
        if (notice)
            notices.push(notice);
    }
    const strangers = folders.filter((folder) => !names.some((name) => name === folder));
    if (strangers.length > 0) {
        const list = strangers.map((name) => `'${name}'`).join(', ');
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
    }
    return { hooks, problems, notices };
}
function judgeHook(hook, path, text) {
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(text, `The hook '${path}'`);
    if ('problem' in read)
        return { problem: read.problem };
    const { runs, inputs } = (read.value ?? {});
    if (runs?.using !== 'composite') {
        return { problem: `The hook '${path}' is not a composite action: set 'runs.using' to 'composite'.` };
    }
    const declared = Object.keys(inputs ?? {});
    const missing = HOOKS[hook].filter((input) => !declared.includes(input));
    if (missing.length === 0)
        return {};
    return {
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each.`,
    };
}
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' must be a JSON object that maps names to values, such as '{"SLACK_URL":"\u2026"}'.`;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    const values = Object.values(value);
    if (!values.every((one) => typeof one === 'string'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    return values;
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

/***/ 63900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(mood) {
    return ICONS[mood];
}
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
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


/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readHookSecrets)
/* harmony export */ });
/* harmony import */ var _src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47714);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


function readHookSecrets(inputs) {
    try {
        return (0,_src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSecretValues */ .s1)(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return [];
    }
}


/***/ })

};

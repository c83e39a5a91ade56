export const id = 7545;
export const ids = [7545];
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

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/delivery/handed-on.js
/**
 * The images of a delivery by what its jobs have handed on: those that were built, or the one that was given.
 * @param builds the names of the images to build
 */
function imagesOf(jobs, builds) {
    const handedOn = (job, output) => {
        const value = jobs[job]?.outputs?.[output] ?? '';
        // An output of a job that did not run may read as the expression that it is.
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
/** The image pinned by digest, with its registry where that is known; empty where it was not built. */
function uriOf({ registry, repository, digest }) {
    if (!digest)
        return '';
    const isWhole = registry === '' || repository.startsWith(`${registry}/`);
    return `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
}

// EXTERNAL MODULE: ./build/src/delivery/outcome.js
var outcome = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(3900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(3648);
// EXTERNAL MODULE: ./build/step/hook-secrets.js
var hook_secrets = __webpack_require__(7476);
;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/inputs.js



/** Reads the jobs; without a plan there are no environments. */
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
/** `undefined` for what is not JSON, as the output of a job that did not run. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/main.js








/** Says what became of each environment, in the log, the summary and the outputs. */
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

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ findHooks),
/* harmony export */   s1: () => (/* binding */ hookSecretValues),
/* harmony export */   sz: () => (/* binding */ HOOKS_FOLDER)
/* harmony export */ });
/* unused harmony export HOOKS */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);


/** The composite actions of the caller's repository that run at fixed places of a delivery, with what each is given. */
const HOOKS = {
    'before-build': ['commit'],
    'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
    'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
    report: [
        ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
        'failed-environment',
    ],
};
/** Where the hooks of a repository are. */
const HOOKS_FOLDER = '.github/slipway';
/**
 * The hooks that a commit has.
 * @param read the text of a file of the commit; `undefined` where there is none
 * @param folders the names in the folder of the hooks
 */
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
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which no delivery runs: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
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
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which it is given: GitHub warns of each.`,
    };
}
/**
 * The values of the secret `hook-secrets`, each to be masked.
 * @throws {UserError} with a sentence that shows none of it
 */
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' must be a JSON object from names to values, such as '{"SLACK_URL":"\u2026"}'.`;
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
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);

/** Verdicts after which the next environment starts. */
const GOES_ON = ['deployed', 'unchanged'];
/** What became of each environment, in their order. A job that ended before its deployment changed nothing. */
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
            reason: 'The job ended before anything was deployed; its log says why.',
            url: '',
        };
    });
}
/** The environment that the delivery ended at: the first that is not as it was asked for. */
function failedEnvironment(outcomes, jobs) {
    const failed = outcomes.find(({ verdict }, index) => verdict !== 'not-started' &&
        (!isVerdict(verdict) || !(0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'));
    return failed?.environment ?? '';
}
/** Why the delivery ended green before its last environment, a sentence; `undefined` where it did not. */
function endedEarly(outcomes) {
    const last = outcomes.findLast(({ verdict }) => verdict !== 'not-started');
    const next = last && outcomes[outcomes.indexOf(last) + 1];
    if (!next || !isVerdict(last.verdict) || !(0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(last.verdict) || GOES_ON.includes(last.verdict))
        return undefined;
    return `The delivery ends at '${last.environment}', which is ${last.verdict}: '${next.environment}' starts only after 'deployed' or 'unchanged'.`;
}
/** The verdict of the delivery: that of the environment that it ended at, else of the last that it reached. */
function deliveryVerdict(outcomes, failed) {
    const reached = outcomes.filter(({ verdict }) => verdict !== 'not-started');
    const decisive = reached.find(({ environment }) => environment === failed) ?? reached.at(-1);
    return decisive?.verdict ?? 'refused';
}
/** What an environment's job says at its end: the verdict of its deployment, unless a hook has decided otherwise. */
function concludeEnvironment(steps) {
    const { before, beforeHook, deploy, afterHook, rollback, note } = steps;
    if (before.verdict)
        return before;
    if (beforeHook === 'failure') {
        return { verdict: 'refused', reason: 'The hook before-deploy failed, and nothing was deployed.' };
    }
    if (afterHook === 'failure') {
        const failed = 'The hook after-deploy failed';
        if (!rollback.verdict)
            return { verdict: 'failed', reason: `${failed}, and what was deployed is still active.` };
        return { verdict: rollback.verdict, reason: `${failed}. ${rollback.reason}`.trim() };
    }
    return { verdict: deploy.verdict, reason: [deploy.reason, note && `${note}.`].filter(Boolean).join(' ') };
}
/** Whether a job's output is a verdict: one that is not set may be empty, or read as the expression that it is. */
function isVerdict(output) {
    return _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.some((verdict) => verdict === output);
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that `word` is probably a misspelling of; `undefined` when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = candidates[lower.indexOf((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower))];
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <=
        (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
        ? best
        : undefined;
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

/** One part of a job summary, as every action writes it. */
function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
/** Parts of `layOut` as the text of a step, cut to what GitHub shows. */
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
/** Two columns, so that nothing is beyond the right edge of a phone. Markdown has no table without a header: the main fact is it. */
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(mood) {
    return ICONS[mood];
}
/** A duration in words: `3 min 20 s`. */
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
/** What a step says of a service at its end; PRODUCT's table, worst last. */
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started']);
/** Whether the step ends green: what was asked for is true. */
function isGreen(verdict) {
    return GREEN.has(verdict);
}
/** The one of several that a reader must hear of first. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/**
 * An address as it may be shown: without user, password, query and fragment, which may hold secrets. Also of a text that
 * is not an address, so that a refused one can be quoted.
 */
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    // A password that is not encoded may hold a slash, and ends at the last `@`.
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    // An address without a path is shown as it was written.
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
/** An address without its user and password. */
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
/** The user and password of an address as the value of an Authorization header; `undefined` where it has none. */
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
/** What is shorter stands in the log by chance, and masking it would hide half of that. */
const LEAST_PASSWORD = 4;
const LEAST_TOKEN = 16;
/** What of an address must be masked, in each spelling in which it may turn up. */
function secretsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    // The address as it was written may spell the password otherwise than the parsed one.
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= LEAST_PASSWORD);
    // Without a password the user may be a token, as in https://TOKEN@host.
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= LEAST_TOKEN);
    return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readHookSecrets)
/* harmony export */ });
/* harmony import */ var _src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7714);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


/** The values of the secret `hook-secrets`, which are masked. */
function readHookSecrets(inputs) {
    try {
        return (0,_src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSecretValues */ .s1)(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return [];
    }
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3505);




/** A file of text that is larger than this is another one than was meant. */
const MOST_BYTES = 16 * 1024 * 1024;
/**
 * The inputs of a step. Every reader notes what is wrong instead of throwing, so that `check` reports all of it at once.
 * A reader returns a harmless value after a problem; nothing may be done with it before `check`.
 */
class Inputs {
    /** The names that were asked for, for the test that holds them against action.yml. */
    asked = new Set();
    problems = [];
    /** What is said of inputs that are taken all the same. */
    notices = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    /** An environment variable that stands in for inputs, such as `AWS_REGION`; empty when unset. */
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    /** Whether the step has an environment variable, be it empty. */
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    /** The value, trimmed; empty when unset. */
    text(name) {
        return this.raw(name).trim();
    }
    /** The value to the letter, for multi-line inputs whose white space counts. */
    raw(name) {
        this.asked.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.refuse(name, `input '${name}' is required and is empty: set it, for example to '${example}'`);
        return value;
    }
    /** `undefined` when unset. */
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}': it must be ${accepted}`);
        return value || undefined;
    }
    /** One of `accepted`; the first, which is the default, when unset. */
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}': it must be one of ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    /** As `choice`, for an input that is taken in any case; `accepted` are in lower case. */
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    /** YAML 1.2's booleans in the spellings that `@actions/core` takes; `undefined` when unset. */
    boolean(name) {
        const value = this.text(name);
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}': it must be 'true' or 'false'`);
        return undefined;
    }
    /** A whole number from `least` to `most`; `undefined` when unset. */
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}': it must be a whole number from ${least} to ${most}`);
        return undefined;
    }
    /** Lines, each trimmed, blank ones left out; with `comma` also what commas part. */
    list(name, { comma = false } = {}) {
        return this.raw(name)
            .split(comma ? /[\r\n,]+/ : /[\r\n]+/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** Notes a problem when `path`, the value of input `name`, is not a file that can be read. */
    file(name, path) {
        const problem = problemOf(path);
        if (problem)
            this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    /** Refuses an input of AWS's action that is not built yet: GitHub would only warn, and a migration silently not run. */
    notYet(name, meanwhile) {
        if (this.text(name)) {
            this.refuse(name, `input '${name}' is not supported by this version of Slipway: ${meanwhile}`);
        }
    }
    /** Notes a problem for each of `names` that input `name` has more than once; `what` says what they are. */
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: leave one of them out`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message, ...place });
    }
    /** Notes what a person should know of an input that is not refused. */
    note(message) {
        this.notices.push(message);
    }
    /**
     * Says what was noted.
     * @throws {InputError} with everything that was found wrong.
     */
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.problems);
        for (const notice of this.notices.splice(0))
            this.tell(notice);
    }
    tell(notice) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)('notice', notice);
    }
}
function problemOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        if (found.size > MOST_BYTES)
            return `has ${found.size} bytes: it must have at most ${MOST_BYTES}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3505);

/** GitHub shows ten annotations of a kind and step; the last place is kept for the error that ends the step. */
const MOST_ANNOTATIONS = 9;
/** The step's log. Lines carry the time since the step began: `[1:05] web: \u2026`. */
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MOST_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${elapsed(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}
/** `ms` as minutes and seconds: `1:05`. */
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


/***/ })

};

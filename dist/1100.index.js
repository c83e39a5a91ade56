export const id = 1100;
export const ids = [1100];
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

/***/ 5245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/delivery/runs.js


/** What a run that has not ended may be; `waiting` is for an approval or a group. */
const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'];
const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
/** Of a text of GitHub's that a person wrote. */
const MOST_CHARACTERS = 200;
const PAGE = 100;
const MOST_PAGES = 10;
/** Whether the run calls deliver.yml, itself or through another workflow. */
function isDelivery({ referenced_workflows }) {
    return (referenced_workflows ?? []).some(({ path }) => DELIVER.test(path));
}
/**
 * The deliveries of a repository that wait or run, this run aside.
 * @param server where people see runs, e.g. `https://github.com`; a run's address is there
 * @throws {UserError} what `list` throws, and when an answer is not a list of runs
 */
async function listDeliveries(list, { repository, run, server }) {
    const runs = (await Promise.all(STATES.map((status) => listState(list, status)))).flat();
    const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
    return unique
        .filter((each) => String(each.id) !== run && isDelivery(each))
        .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
        .toSorted((a, b) => a.id - b.id);
}
/** A run whose texts, which people wrote, are one clean line each; an address elsewhere than at the server is `address`. */
function readable(run, address) {
    const clean = (text) => (typeof text === 'string' ? (0,src_text/* cleanSentence */.b4)(text, MOST_CHARACTERS) : null);
    const { origin } = new URL(address);
    const isThere = URL.canParse(run.html_url) && new URL(run.html_url).origin === origin;
    return {
        ...run,
        name: clean(run.name),
        status: clean(run.status) ?? '',
        head_sha: /^[0-9a-f]{40,64}$/.test(run.head_sha) ? run.head_sha : '',
        head_branch: clean(run.head_branch),
        html_url: isThere && !/[\s()<>]/.test(run.html_url) ? run.html_url : address,
        actor: run.actor ? { login: clean(run.actor.login) ?? '' } : null,
    };
}
/** All pages of the list; GitHub ends it at a thousand runs. */
async function listState(list, status) {
    const runs = [];
    for (let number = 1;; number++) {
        const { workflow_runs: page } = ((await list(status, { number, size: PAGE })) ?? {});
        const isRun = (run) => Number.isInteger(run?.id);
        if (!Array.isArray(page) || !page.every(isRun))
            throw notListed('the answer has no list of runs');
        runs.push(...page);
        if (page.length < PAGE || number === MOST_PAGES)
            return runs;
    }
}
/** @param answer what there is in place of a list: the status of the answer, or a text */
function notListed(answer) {
    const hint = answer === 403 || answer === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
    return new src_error/* UserError */.yo(`GitHub did not list the runs (${answer})${hint}.`);
}

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
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var github = __webpack_require__(4474);
;// CONCATENATED MODULE: ./build/step/workflow-runs.js


/** A hundred runs have half a MiB and more. */
const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
/** The lists of a repository's workflow runs, by GitHub's REST API; `token` needs `actions: read`. */
function workflowRuns(token, repository, api) {
    return async (status, page) => {
        const { rest } = await (0,github/* connectGithub */.Sv)(token, LIMITS, api);
        const order = { ...(0,github/* ownerAndRepo */.H5)(repository), status, per_page: page.size, page: page.number, headers: github/* HEADERS */.d0 };
        const answer = await (0,github/* answerOf */.ut)(() => rest.actions.listWorkflowRunsForRepo(order));
        if ('problem' in answer)
            throw notListed(answer.problem);
        if (answer.status !== 200)
            throw notListed(answer.status);
        return answer.data;
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/inputs.js
/** Reads the token, and what an earlier step has listed. */
function readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the output 'runs' of an earlier step");
    return { token, known: new Set(inputs.problems.length === 0 && text ? JSON.parse(text) : []) };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/main.js









/** Warns of deliveries that wait or run: each of them could bring back what is rolled back. Never fails the step. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { token, known } = readInputs(inputs);
    inputs.check();
    (0,commands/* setSecret */.Pq)(token);
    const log = (0,step_log/* createLog */.h)();
    const { GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = process.env;
    try {
        const runs = await listDeliveries(workflowRuns(token, repository), { repository, run, server });
        const fresh = runs.filter(({ id }) => !known.has(id));
        if (runs.length === 0)
            log.info('No delivery of this repository waits or runs.');
        for (const run of runs)
            log.info(describe(run));
        if (fresh.length > 0)
            tell(fresh, log);
        (0,commands/* setOutputs */.n0)({ runs: JSON.stringify(runs.map(({ id }) => id)) });
    }
    catch (error) {
        log.warning(`Whether a pending or running delivery could redeploy the bad version is not known: ${(0,src_error/* messageOf */.bD)(error)}`);
        (0,commands/* setOutputs */.n0)({ runs: '[]' });
    }
}
function tell(runs, log) {
    const count = runs.length === 1 ? 'A delivery waits or runs' : `${runs.length} deliveries wait or run`;
    log.warning(`${count} that could redeploy the bad version; cancel what you do not want: ${runs.map(({ html_url }) => html_url).join(', ')}`);
    const items = runs.map((run) => `- [${(0,markdown/* escapeText */.X1)(run.name ?? 'a run')}](${run.html_url}) of ${(0,markdown/* code */.aY)(run.head_sha.slice(0, 7))}, ${run.status}`);
    (0,commands/* appendSummary */.fe)((0,layout/* summaryOf */.YG)([(0,layout/* layOut */.v8)({ heading: 'Deliveries that could redeploy the bad version', lead: [items.join('\n')] })]));
}
function describe({ name, status, head_sha, head_branch, html_url, actor }) {
    const by = actor ? `, by ${actor.login}` : '';
    return `${name ?? 'a run'} of ${head_sha.slice(0, 7)} (${head_branch ?? 'no branch'})${by} is ${status}: ${html_url}`;
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

/***/ 4474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d0: () => (/* binding */ HEADERS),
  ut: () => (/* binding */ answerOf),
  Sv: () => (/* binding */ connectGithub),
  H5: () => (/* binding */ ownerAndRepo)
});

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MOST_REDIRECTS, attempts: 1, pauseMs: 0 };
/** A `fetch` through the one HTTP client, for libraries that take one, such as Octokit. */
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const order = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const answer = await (0,http/* requestPatiently */.qQ)(given?.url ?? String(input), order, { attempts, pauseMs });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(answer);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        // The body is unpacked.
        if (name === 'content-encoding' || name === 'content-length')
            continue;
        for (const one of [value].flat())
            if (one !== undefined)
                shown.append(name, one);
    }
    const content = BODILESS.includes(status) ? null : new Uint8Array(body);
    return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}
async function bytesOf(body) {
    if (body === undefined || body === null)
        return undefined;
    return Buffer.from(await new Response(body).arrayBuffer());
}

;// CONCATENATED MODULE: ./build/step/github.js


/** What every request asks for and sends. */
const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * GitHub's REST API by @actions/github, through the one HTTP client. The package is loaded here alone: it reads the event's
 * file as soon as it is loaded.
 * @throws {UserError} when that file cannot be read
 */
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 8134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error/* UserError */.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error/* messageOf */.bD)(error)}).`);
    });
    const send = createFetch(limits);
    // GitHub takes 'token' too, which is what Octokit would say; its documentation says Bearer.
    const fetch = (input, init) => send(input, { ...init, headers: { ...HEADERS, ...init?.headers, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
/** Of a job's repository, `owner/name`. */
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** @returns the answer; where there is none, a text that says why */
async function answerOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error/* messageOf */.bD)(cause ?? error) };
    }
}
/** Octokit leaves an answer a text whose type is not JSON's. */
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? parsed(data) : data };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};

export const id = 1212;
export const ids = [1212];
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

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(453);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/delivery/runs.js



/** What a run that has not ended may be; `waiting` is for an approval or a group. */
const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'];
const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
const TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;
const PAUSE_MS = 500;
/** A hundred runs have half a MiB and more. */
const MOST_BYTES = 32 * 1024 * 1024;
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
 * @param api GitHub's REST API, e.g. `https://api.github.com`
 * @param server where people see runs, e.g. `https://github.com`; a run's address is there
 * @throws {UserError} when GitHub does not answer, or the token may not read runs
 */
async function listDeliveries(api, token, { repository, run, server }) {
    const address = `${api}/repos/${repository}/actions/runs`;
    const runs = (await Promise.all(STATES.map((status) => listState(`${address}?status=${status}`, token)))).flat();
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
async function listState(address, token) {
    const runs = [];
    for (let page = 1;; page++) {
        const { workflow_runs } = await ask(new URL(`${address}&per_page=${PAGE}&page=${page}`), token);
        runs.push(...workflow_runs);
        if (workflow_runs.length < PAGE || page === MOST_PAGES)
            return runs;
    }
}
async function ask(url, token) {
    const { status, text } = await get(url, token).catch((error) => ({ status: 0, text: (0,src_error/* messageOf */.bD)(error) }));
    const value = status === 200 ? parsed(text) : undefined;
    const { workflow_runs: runs } = (value ?? {});
    const isRun = (run) => Number.isInteger(run?.id);
    if (Array.isArray(runs) && runs.every(isRun))
        return { workflow_runs: runs };
    const hint = status === 403 || status === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
    const answer = status === 0 ? text : status === 200 ? 'the answer has no list of runs' : status;
    throw new src_error/* UserError */.yo(`GitHub did not list the runs (${answer})${hint}.`);
}
async function get(url, token) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
    };
    const order = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES, maxRedirects: 3 };
    const { status, body } = await (0,http/* requestPatiently */.qQ)(url, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    return { status, text: body.toString('utf8') };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
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
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = process.env;
    try {
        const runs = await listDeliveries(api, token, { repository, run, server });
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
        log.warning(`Whether a delivery waits or runs that could bring the bad version back is not known: ${(0,src_error/* messageOf */.bD)(error)}`);
        (0,commands/* setOutputs */.n0)({ runs: '[]' });
    }
}
function tell(runs, log) {
    const count = runs.length === 1 ? 'A delivery waits or runs' : `${runs.length} deliveries wait or run`;
    log.warning(`${count} that could bring the bad version back; cancel what you do not want: ${runs.map(({ html_url }) => html_url).join(', ')}`);
    const items = runs.map((run) => `- [${(0,markdown/* escapeText */.X1)(run.name ?? 'a run')}](${run.html_url}) of ${(0,markdown/* code */.aY)(run.head_sha)}, ${run.status}`);
    (0,commands/* appendSummary */.fe)(`### Deliveries that could bring the bad version back\n\n${items.join('\n')}\n\n`);
}
function describe({ name, status, head_sha, head_branch, html_url, actor }) {
    const by = actor ? `, by ${actor.login}` : '';
    return `${name ?? 'a run'} of ${head_sha.slice(0, 7)} (${head_branch ?? 'no branch'})${by} is ${status}: ${html_url}`;
}


/***/ })

};

export const id = 2376;
export const ids = [2376];
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

/***/ 329:
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
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/deployment-state.js
var deployment_state = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var step_github = __webpack_require__(4474);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
;// CONCATENATED MODULE: ./build/src/delivery/records.js
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
 * Reads the outputs of deliver.yml.
 * @returns a sentence where they are not those
 */
function readOutputs(json) {
    const problem = "input 'delivery' is not the outputs of deliver.yml: set it to '${{ toJSON(needs.deliver.outputs) }}'";
    const outputs = parsed(json);
    if (!outputs || typeof outputs.verdicts !== 'string')
        return { problem };
    const read = (name) => parsed(String(outputs[name] ?? '')) ?? {};
    const [images, verdicts, reasons, urls, clusters] = ['images', 'verdicts', 'reasons', 'urls', 'clusters'].map(read);
    return { images, verdicts, reasons, urls, clusters };
}
function parsed(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What is recorded of each environment that the delivery came to. */
function recordsOf({ images, verdicts, ...outputs }, repository) {
    const delivered = Object.entries(images).filter(([, { digest }]) => DIGEST.test(digest));
    return Object.entries(verdicts)
        .filter(([, verdict]) => verdict !== 'not-started')
        .map(([environment, verdict]) => {
        const cluster = outputs.clusters[environment];
        const isActive = verdict === 'deployed' || verdict === 'unchanged';
        const artifacts = delivered.map(([name, image]) => ({
            name: image.repository || name,
            digest: image.digest,
            ...(image.tag && { version: image.tag }),
            status: 'deployed',
            logical_environment: environment,
            ...(cluster && { cluster }),
            deployment_name: name,
            github_repository: repository.split('/').at(-1) ?? '',
        }));
        const digests = Object.fromEntries(delivered.map(([name, { digest }]) => [name, digest]));
        return {
            environment,
            verdict,
            reason: outputs.reasons[environment] ?? '',
            url: outputs.urls[environment] ?? '',
            payload: { digest: delivered[0]?.[1].digest ?? '', images: digests, cluster: cluster ?? '' },
            artifacts: isActive ? artifacts : [],
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/inputs.js

/** Reads the token and what is to be recorded. */
function readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const commit = inputs.matching('commit', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a full commit') ?? '';
    const repository = inputs.variable('GITHUB_REPOSITORY');
    const outputs = readOutputs(inputs.required('delivery', '${{ toJSON(needs.deliver.outputs) }}') || '{"verdicts":""}');
    if ('problem' in outputs)
        inputs.refuse('delivery', outputs.problem);
    const records = 'problem' in outputs ? [] : recordsOf(outputs, repository);
    return { token, commit: commit || inputs.variable('GITHUB_SHA'), repository, records };
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/main.js








const LIMITS = { timeoutMs: 10_000, attempts: 3, pauseMs: 500 };
/** GitHub's limit of a status's description. */
const MOST_CHARACTERS = 140;
/** Records what a delivery has done. Nothing that GitHub refuses fails the step. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const given = readInputs(inputs);
    inputs.check();
    (0,commands/* setSecret */.Pq)(given.token);
    const log = (0,step_log/* createLog */.h)();
    const deployments = {};
    let artifacts = 0;
    try {
        const github = await (0,step_github/* connectGithub */.Sv)(given.token, LIMITS);
        for (const record of given.records) {
            const made = await deployment(github, given, record);
            if ('problem' in made)
                log.notice(`No GitHub Deployment was recorded for '${record.environment}': ${made.problem}`);
            else
                deployments[record.environment] = made.id;
        }
        const recorded = await recordArtifacts(github, given);
        artifacts = recorded.count;
        if (recorded.problem)
            log.notice(`Linked artifacts were not recorded: ${recorded.problem}`);
    }
    catch (error) {
        log.notice(`The delivery was not recorded: ${(0,src_error/* messageOf */.bD)(error)}`);
    }
    log.info(`Recorded ${Object.keys(deployments).length} GitHub Deployments and ${artifacts} linked artifacts.`);
    (0,commands/* setOutputs */.n0)({ deployments: JSON.stringify(deployments), artifacts: String(artifacts) });
}
async function deployment(github, given, record) {
    const { environment, verdict, reason, url, payload } = record;
    const place = (0,step_github/* ownerAndRepo */.H5)(given.repository);
    const created = await (0,step_github/* answerOf */.ut)(() => github.request('POST /repos/{owner}/{repo}/deployments', {
        ...place,
        ...{ ref: given.commit, task: 'deploy', auto_merge: false, required_contexts: [], environment, payload },
        description: 'Slipway',
    }));
    const id = idOf(created);
    if (id === undefined)
        return { problem: explain(created, 'deployments: write') };
    const status = await (0,step_github/* answerOf */.ut)(() => github.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...place,
        ...{ deployment_id: id, state: (0,deployment_state/* stateOf */.L4)(verdict), environment, log_url: (0,deployment_state/* runUrl */.Vp)() },
        description: (0,src_text/* cutText */.IN)([verdict, reason].filter(Boolean).join(': '), MOST_CHARACTERS),
        ...(url && { environment_url: url }),
    }));
    return isMade(status) ? { id } : { problem: explain(status, 'deployments: write') };
}
async function recordArtifacts(github, { repository, records }) {
    const { owner: org } = (0,step_github/* ownerAndRepo */.H5)(repository);
    let count = 0;
    for (const artifact of records.flatMap(({ artifacts }) => artifacts)) {
        const answer = await (0,step_github/* answerOf */.ut)(() => github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', { org, ...artifact }));
        // The others would be refused as well.
        if (!isMade(answer))
            return { count, problem: explain(answer, 'artifact-metadata: write') };
        count++;
    }
    return { count };
}
function isMade(answer) {
    return !('problem' in answer) && answer.status >= 200 && answer.status < 300;
}
function idOf(answer) {
    const { id } = (isMade(answer) ? (answer.data ?? {}) : {});
    return typeof id === 'number' ? id : undefined;
}
function explain(answer, permission) {
    if ('problem' in answer)
        return `GitHub did not answer (${answer.problem}).`;
    const { message } = (answer.data ?? {});
    const said = (0,src_text/* cleanSentence */.b4)(String(message ?? ''), 300);
    const hint = answer.status === 403 || answer.status === 404
        ? `; the job needs 'permissions: { ${permission} }', and linked artifacts a repository of an organization`
        : '';
    return `GitHub answered ${answer.status}${said ? ` '${said}'` : ''}${hint}.`;
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/** The state of a GitHub Deployment by the verdict. */
const STATES = {
    deployed: 'success',
    unchanged: 'success',
    // It goes on, and nobody will say how it ends.
    started: 'in_progress',
    planned: 'inactive',
    registered: 'inactive',
    superseded: 'inactive',
    refused: 'failure',
    'rolled-back': 'failure',
    'rollback-failed': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
};
/** The same of a text; `error` for what is not a verdict. */
function stateOf(verdict) {
    return Object.hasOwn(STATES, verdict) ? STATES[verdict] : 'error';
}
/** The address of this run and attempt. */
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
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

export const id = 4998;
export const ids = [4998];
export const modules = {

90425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (createOnce),
  o: () => (isSuccess)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78179);
var _src_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4474);



const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 30_000;
async function createOnce({ create, list, isCreated }, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    let last = { problem: '' };
    let mayExist = false;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const response = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .responseOf */ .lR)(create);
        if (isSuccess(response))
            return response;
        last = response;
        mayExist ||= isAmbiguous(response);
        const pause = pauseOf(response);
        if (pause === undefined)
            break;
        if (attempt < ATTEMPTS || mayExist)
            await clock.sleep(pause);
        if (!mayExist)
            continue;
        const found = await find({ list, isCreated }, clock);
        if (found === 'unknown')
            break;
        if (found)
            return found;
    }
    return last;
}
async function find({ list, isCreated }, clock) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const response = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .responseOf */ .lR)(list);
        if (isSuccess(response) && Array.isArray(response.data)) {
            const data = response.data.find((element) => (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(element) && isCreated(element));
            return data === undefined ? undefined : { ...response, data };
        }
        const pause = pauseOf(response);
        if (pause === undefined)
            return 'unknown';
        if (attempt < ATTEMPTS)
            await clock.sleep(pause);
    }
    return 'unknown';
}
function isSuccess(response) {
    return !('problem' in response) && response.status >= 200 && response.status < 300;
}
function isAmbiguous(response) {
    return 'problem' in response || response.status >= 500 || response.status === 408;
}
function pauseOf(response) {
    if ('problem' in response)
        return PAUSE_MS;
    const after = Number(response.headers['retry-after']);
    const pause = Math.min(after > 0 ? after * 1000 : PAUSE_MS, MAX_PAUSE_MS);
    if (response.status >= 500 || response.status === 408 || response.status === 429)
        return pause;
    return response.status === 403 && after > 0 ? pause : undefined;
}


}),

67184:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (deploymentCreation),
  c: () => (statusCreation)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _src_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);
var _src_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



const MAX_CHARACTERS = 140;
const LIST = { per_page: 100 };
function deploymentCreation({ rest }, place, given) {
    const { ref, environment } = given;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const payload = { ...given.payload, id };
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    return {
        create: () => rest.repos.createDeployment({ ...place, ...body, payload }),
        list: () => rest.repos.listDeployments({ ...place, sha: ref, task: 'deploy', environment, ...LIST }),
        isCreated: (deployment) => idIn(deployment.payload) === id,
    };
}
function idIn(payload) {
    const value = typeof payload === 'string' ? (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(payload) : payload;
    return (0,_src_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value.id : undefined;
}
function statusCreation({ rest }, place, id, status) {
    const body = { ...status, description: (0,_src_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(status.description, MAX_CHARACTERS) };
    return {
        create: () => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }),
        list: () => rest.repos.listDeploymentStatuses({ ...place, deployment_id: id, ...LIST }),
        isCreated: ({ state, description, log_url }) => state === body.state && description === body.description && log_url === body.log_url,
    };
}


}),

54998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  createGithubDeployment: () => (createGithubDeployment),
  readSavedGithubDeployment: () => (readSavedGithubDeployment)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78179);
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30706);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _create_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90425);
var _deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67184);
var _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3048);
var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4474);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);









const KEY = 'github-deployment';
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
function createGithubDeployment(request, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(request.token);
    const created = create(request, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(request, created, log, clock);
}
function readSavedGithubDeployment(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(request, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATES */ .xj[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(request, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${request.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${request.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetState */ .d4)(KEY);
        },
    };
}
async function create(request, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
    const { environment, environmentUrl } = request;
    const response = await send(request.token, clock, (github, place) => (0,_deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentCreation */ .b)(github, place, { ref, environment, payload: {} }));
    if ('problem' in response) {
        log.notice(`No GitHub Deployment was created: ${response.problem}`);
        return undefined;
    }
    const { id } = (response.json ?? {});
    if (typeof id !== 'number') {
        log.notice("No GitHub Deployment was created: GitHub's response does not contain one.");
        return undefined;
    }
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' will stay in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(request, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The status of the GitHub Deployment in '${environment}' could not be set: ${problem}`);
    return id;
}
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const body = {
        state,
        environment,
        description: text,
        log_url: (0,_deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const response = await send(token, clock, (github, place) => (0,_deployment_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .statusCreation */ .c)(github, place, id, body));
    return 'problem' in response ? response.problem : undefined;
}
async function send(token, clock, creation) {
    const place = (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerAndRepo */ .H5)(process.env.GITHUB_REPOSITORY ?? '');
    const octokit = await (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .connectGithub */ .Sv)(token, LIMITS).catch((error) => ({ problem: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
    if ('problem' in octokit)
        return octokit;
    const response = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_7__/* .createOnce */ .U)(creation(octokit, place), clock);
    if ((0,_create_once_js__WEBPACK_IMPORTED_MODULE_7__/* .isSuccess */ .o)(response))
        return { json: response.data };
    return { problem: 'problem' in response ? `GitHub did not respond (${response.problem}).` : explain(response) };
}
function explain({ status, headers, data }) {
    const reason = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_8__/* .cleanSentence */ .b4)(String(data?.message ?? ''), 300);
    const words = `GitHub responded with status ${status}${reason ? ` '${reason}'` : ''}`;
    if (status === 401)
        return `${words}: the 'github-token' input is not a valid token.`;
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 404 || (status === 403 && !limited)) {
        return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
    }
    return `${words}.`;
}


}),

4474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo),
  lR: () => (github_responseOf)
});

var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MAX_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MAX_REDIRECTS, attempts: 1, pauseMs: 0 };
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const options = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const response = await (0,http.En)(given?.url ?? String(input), options, { attempts, pauseMs });
        const isRedirect = response.status >= 300 && response.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(response);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
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

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/step/github.js



const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which does not contain a valid event payload (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...init?.headers, ...HEADERS, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function github_responseOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? (0,objects.qF)(data) : data };
}


})

};

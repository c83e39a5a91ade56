export const id = 1067;
export const ids = [1067];
export const modules = {

60350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (resultsOutput)
});
var _deploy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72656);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21240);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



const MOST_RESULTS_BYTES = 100_000;
const MOST_OF_A_REASON = 300;
const SHORTEST_REASON = 100;
const LEAST = ['service', 'verdict', 'task-definition-arn', 'serving-task-definition-arn'];
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";
const STEPS = [
    (service) => service,
    (service) => leaveOut(service, 'timeline'),
    (service) => leaveOut(service, 'changes', 'preflight'),
    (service) => leaveOut(service, 'failures'),
    (service) => ({ ...service, reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), MOST_OF_A_REASON) }),
    (service) => ({
        ...Object.fromEntries(LEAST.map((name) => [name, service[name]])),
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), SHORTEST_REASON),
        'left-out': ['everything else'],
    }),
];
function resultsOutput(report, most = MOST_RESULTS_BYTES) {
    let services = (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportJson */ .l4)(report).services.map(withoutLogs);
    for (const step of STEPS) {
        services = services.map(step);
        const text = JSON.stringify(services);
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return asManyAs(services, report, most);
}
function withoutLogs(service) {
    const failures = service.failures.map((failure) => ({
        ...failure,
        ...(failure.cause === _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSES */ .h.exitCode.id && { fix: FIX_ELSEWHERE }),
        containers: failure.containers.map(({ log: _, ...container }) => container),
    }));
    return { ...service, failures };
}
function leaveOut(service, ...members) {
    const there = members.filter((name) => service[name] !== undefined);
    const rest = Object.fromEntries(Object.entries(service).filter(([name]) => !members.includes(name)));
    return { ...rest, 'left-out': [...(service['left-out'] ?? []), ...there] };
}
function asManyAs(services, { verdict }, most) {
    const rest = (left) => ({
        service: '',
        verdict,
        reason: `${left} more services are in the report file.`,
    });
    let [count, bytes] = [0, Buffer.byteLength(JSON.stringify([rest(services.length)]))];
    for (const service of services) {
        bytes += Buffer.byteLength(JSON.stringify(service)) + 1;
        if (bytes > most)
            break;
        count++;
    }
    return JSON.stringify([...services.slice(0, count), rest(services.length - count)]);
}


}),

3048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L4: () => (stateOf),
  Vp: () => (runUrl),
  xj: () => (STATES)
});
const STATES = {
    deployed: 'success',
    unchanged: 'success',
    started: 'in_progress',
    paused: 'in_progress',
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
function stateOf(verdict) {
    return Object.hasOwn(STATES, verdict) ? STATES[verdict] : 'error';
}
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}


}),

54998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (readDeploymentOrder),
  De: () => (recallAnnouncement),
  iP: () => (announce)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78179);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _src_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _src_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30706);
var _src_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _deployment_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3048);
var _github_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4474);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1454);









const KEY = 'github-deployment';
const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
const MOST_CHARACTERS = 140;
function readDeploymentOrder(inputs, cluster, services) {
    const token = inputs.text('github-token');
    const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
    const address = inputs.text('environment-url');
    if (address && !_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .WEB_URL */ .r8.test(address)) {
        const shown = (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(address);
        inputs.refuse('environment-url', `input 'environment-url' is '${shown}': it must be a URL that starts with 'https://'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .secretPartsOf */ .K0)(address))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(secret);
    const environmentUrl = address ? (0,_src_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(address) : undefined;
    const [service, ...others] = services.map(_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU);
    const place = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}
function announce(order, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(order.token);
    const created = create(order, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(order, created, log, clock);
}
function recallAnnouncement(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(order, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? _deployment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .STATES */ .xj[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(order, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${order.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${order.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetState */ .d4)(KEY);
        },
    };
}
async function create(order, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
    const { environment, environmentUrl } = order;
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    const answer = await send(order.token, clock, ({ rest }, place) => rest.repos.createDeployment({ ...place, ...body }));
    if ('problem' in answer) {
        log.notice(`No GitHub Deployment was created: ${answer.problem}`);
        return undefined;
    }
    const { id } = (answer.json ?? {});
    if (typeof id !== 'number') {
        log.notice("No GitHub Deployment was created: GitHub's response does not contain one.");
        return undefined;
    }
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' will stay in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The GitHub Deployment in '${environment}' has no status: ${problem}`);
    return id;
}
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const description = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cutText */ .IN)(text, MOST_CHARACTERS);
    const body = {
        state,
        environment,
        description,
        log_url: (0,_deployment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .runUrl */ .Vp)(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const answer = await send(token, clock, ({ rest }, place) => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }));
    return 'problem' in answer ? answer.problem : undefined;
}
async function send(token, clock, call) {
    const place = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .ownerAndRepo */ .H5)(process.env.GITHUB_REPOSITORY ?? ''), headers: _github_js__WEBPACK_IMPORTED_MODULE_8__/* .HEADERS */ .d0 };
    const octokit = await (0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .connectGithub */ .Sv)(token, LIMITS).catch((error) => ({ problem: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }));
    if ('problem' in octokit)
        return octokit;
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_8__/* .answerOf */ .ut)(() => call(octokit, place));
        const isThere = !('problem' in answer);
        if (isThere && answer.status >= 200 && answer.status < 300)
            return { json: answer.data };
        const pause = isThere ? pauseOf(answer) : PAUSE_MS;
        if (pause === undefined || attempt === ATTEMPTS) {
            return { problem: isThere ? explain(answer) : `GitHub did not respond (${answer.problem}).` };
        }
        await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS));
    }
}
function pauseOf({ status, headers }) {
    const after = Number(headers['retry-after']);
    if (status >= 500 || status === 429)
        return after > 0 ? after * 1000 : PAUSE_MS;
    return status === 403 && after > 0 ? after * 1000 : undefined;
}
function explain({ status, headers, data }) {
    const said = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanSentence */ .b4)(String(data?.message ?? ''), 300);
    const words = `GitHub responded with status ${status}${said ? ` '${said}'` : ''}`;
    if (status === 401)
        return `${words}: the input 'github-token' is not a valid token.`;
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
  d0: () => (HEADERS),
  ut: () => (answerOf),
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo)
});

var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MOST_REDIRECTS, attempts: 1, pauseMs: 0 };
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
        const answer = await (0,http.qQ)(given?.url ?? String(input), order, { attempts, pauseMs });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(answer);
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
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...HEADERS, ...init?.headers, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function answerOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? (0,objects.q)(data) : data };
}


}),

20238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UH: () => (reportText),
  u5: () => (writeReport),
  uR: () => (concludeReport)
});
var _src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73679);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74103);
var _src_rollout_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14370);
var _caller_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48060);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69327);







function writeReport(report, more = {}) {
    const result = (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .foremost */ .ig)(report.services);
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({
            verdict: report.verdict,
            reason: report.reason,
            'refused-by': result.refusedBy ?? '',
            'task-definition-arn': result.taskDefinition,
            'previous-task-definition-arn': result.previousTaskDefinition,
            'serving-task-definition-arn': result.serving,
            'deployment-id': result.deploymentId,
            'service-deployment-arn': result.serviceDeploymentArn,
            ...(result.codeDeployDeploymentId && { 'codedeploy-deployment-id': result.codeDeployDeploymentId }),
            'rolled-back': String(result.rolledBack),
            'duration-seconds': String(result.durationSeconds),
            'console-url': result.consoleUrl,
            results: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report),
            ...more,
        });
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`The verdict is '${report.verdict}', but the outputs could not be set: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
    try {
        const path = (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTemporaryFile */ .jj)('slipway-report', reportText(report));
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ report: path });
        return path;
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `The report could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
function reportText(report) {
    return `${JSON.stringify((0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report), undefined, 2)}\n`;
}
function concludeReport(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        const line = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .speedLine */ .o4)(result);
        if (line)
            log.info(line);
        const slow = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .slowNotice */ .qY)(result);
        if (slow)
            log.notice(slow);
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .activeSentence */ .Eo)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .appendSummary */ .fe)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .summarizeReport */ .S)(report, title, (0,_caller_js__WEBPACK_IMPORTED_MODULE_7__/* .rollbackStepOf */ .c)(aws)));
    if ((0,_src_rollout_index_js__WEBPACK_IMPORTED_MODULE_8__/* .isGreen */ .gf)(report.verdict))
        return;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationOf */ .l)(report));
}


}),

41067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (concludeCancelled)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/controller/controllers.js
var controller_controllers = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/src/rollout/follow.js + 10 modules
var follow = __webpack_require__(35899);
// EXTERNAL MODULE: ./build/src/rollout/state.js
var state = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/src/rollout/next.js + 6 modules
var next = __webpack_require__(74124);
// EXTERNAL MODULE: ./build/src/deploy/conclude.js + 1 modules
var conclude = __webpack_require__(87781);
// EXTERNAL MODULE: ./build/src/deploy/read-at-end.js
var read_at_end = __webpack_require__(58939);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(72656);
;// CONCATENATED MODULE: ./build/src/deploy/resume.js





async function resumeRollouts(given, rollouts, options, withinMs, settled = []) {
    const { clock } = given;
    const until = clock.now() + withinMs;
    const limit = { clock, until: until + CLOSING_MS };
    const context = { ...given, ecs: given.ecs.within(limit) };
    const controllers = await (0,controller_controllers.dg)(context, rollouts, limit);
    const services = await readUntilSeen(context, controllers, rollouts, until);
    const policy = { ...options.policy, rollbackMs: until - clock.now(), smoke: false, resumes: true };
    const begun = await Promise.all(rollouts.map((rollout) => takeUp(context, controllers.of(rollout), rollout, services.get(rollout), policy)));
    const followed = await (0,follow.e)(context, begun, policy, [], undefined, controllers);
    const finals = await (0,read_at_end.J)(context, rollouts);
    const results = followed.map((one, index) => (0,conclude.N)(context, one, finals.get(rollouts[index]), options, undefined, controllers));
    return (0,result.EI)([...(await Promise.all(results)), ...settled]);
}
const CLOSING_MS = 10_000;
const LOOK_MS = 2_000;
const LOOKS = 5;
const READING_PART = 0.25;
async function readUntilSeen(context, controllers, rollouts, until) {
    const { ecs, clock, log, cancelled } = context;
    const readUntil = clock.now() + (until - clock.now()) * READING_PART;
    for (let look = 1;; look++) {
        const services = await (0,read_at_end.J)({ ...context, ecs: ecs.within({ clock, until: readUntil }), log }, rollouts);
        const isUnseen = rollouts.some((rollout) => {
            const service = services.get(rollout);
            return !rollout.own.id && !(service && startedBy(controllers.of(rollout), rollout, service));
        });
        if (!isUnseen || look >= LOOKS || clock.now() >= readUntil)
            return services;
        await clock.sleep(LOOK_MS, cancelled);
    }
}
function startedBy(controller, { own }, service) {
    return controller.startedSince(own, service, own.taskDefinition);
}
async function takeUp({ clock, log }, controller, rollout, service, policy) {
    const revision = (0,state.ID)(rollout)?.revision ?? rollout.previous?.taskDefinition;
    const started = service && startedBy(controller, rollout, service);
    const restored = service && revision && controller.startedSince(rollout.own, service, revision);
    const event = {
        is: 'resumed',
        isRead: service !== undefined,
        ...(started && { started }),
        ...(restored && { restored }),
    };
    const taken = (0,next.K)(rollout, event, clock.now(), policy).rollout;
    if ((0,state.sG)(taken)?.verdict !== 'rolled-back' || (0,state.oW)(taken))
        return taken;
    const left = await controller.restoreSettings(taken, (text) => log.info(text));
    const result = { of: 'restore-settings', ...(left && { left }) };
    return (0,next.K)(taken, { is: 'effect-ended', result, cancelled: false }, clock.now(), policy).rollout;
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 2 modules
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/cancellation.js
var cancellation = __webpack_require__(82880);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/report-outputs.js
var report_outputs = __webpack_require__(20238);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
;// CONCATENATED MODULE: ./build/step/rollout-post.js












async function concludeCancelled(controllerOf) {
    const memory = (0,rollout_state.C)();
    const log = (0,step_log.h)();
    const announced = (0,github_deployment.De)(log);
    if (!memory) {
        await announced?.finish(undefined);
        return undefined;
    }
    const clients = (0,aws_clients.h)(memory.aws, id_token.F, commands.Pq);
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled: (0,cancel.A)() };
    const tools = {
        ...context,
        ...(controllerOf && { controller: controllerOf(context) }),
        remember: () => undefined,
    };
    const report = await resumeRollouts(tools, memory.rollouts, memory.options, (0,cancellation.f$)(), memory.settled);
    (0,report_outputs.uR)(report, log, memory.title, memory.aws);
    await announced?.finish(report);
    return report;
}


})

};

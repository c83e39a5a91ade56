export const id = 6682;
export const ids = [6682];
export const modules = {

93075:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js + 1 modules
var deploy = __webpack_require__(67993);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 2 modules
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: ./build/src/url.js
var src_url = __webpack_require__(69584);
;// CONCATENATED MODULE: ./build/src/rollout/smoke-test.js




const TRY_EVERY_MS = 2_000;
const ANSWER_WITHIN_MS = 10_000;
const MOST_REDIRECTS = 20;
async function runSmokeTest(test, clock, cancelled) {
    const until = clock.now() + test.timeoutMs;
    for (;;) {
        const problem = await ask(test, cancelled);
        if (!problem)
            return 'passed';
        if (clock.now() >= until || cancelled.aborted) {
            return { failed: `The smoke test of ${(0,src_url.zA)(test.url)} failed: ${problem}.` };
        }
        await clock.sleep(TRY_EVERY_MS, cancelled);
    }
}
async function ask({ url, expect }, signal) {
    try {
        const order = { timeoutMs: ANSWER_WITHIN_MS, maxRedirects: MOST_REDIRECTS, signal };
        const answer = await (0,http.Em)(url, order);
        const { status } = answer;
        const said = `it answered ${status}${proxyWords(answer)}`;
        if (expect === undefined)
            return status < 400 ? undefined : said;
        if (/^\d{3}$/.test(expect))
            return status === Number(expect) ? undefined : `${said}, not ${expect}`;
        return answer.body.toString('utf8').includes(expect) ? undefined : `${said} without '${expect}' in the body`;
    }
    catch (error) {
        return explain(error);
    }
}
const OF_PROXIES = [403, 407, 502, 503, 504];
function proxyWords({ status, url }) {
    if (url.protocol !== 'http:' || !OF_PROXIES.includes(status))
        return '';
    const proxy = (0,http.Ol)(url);
    if (!proxy)
        return '';
    const what = status === 407 ? 'needs a user and password' : 'may have answered in its place';
    return ` (the proxy ${(0,src_url.zA)(proxy.url.origin)} of ${proxy.variable} ${what}; NO_PROXY exempts a host)`;
}
function explain(error) {
    const text = (0,src_error.bD)(error);
    if (!(error instanceof http_error.j))
        return text;
    switch (error.problem) {
        case 'proxy':
            return `${text}: check the proxy of the runner; NO_PROXY exempts a host`;
        case 'name':
            return `${text}: the runner could not resolve the name; check 'smoke-url', the runner's DNS, and whether it needs HTTPS_PROXY`;
        case 'certificate':
            return `${text}: the runner does not trust the certificate; check it, or set NODE_EXTRA_CA_CERTS`;
        default:
            return isUnreachable(error) ? `${text}: check that the runner's network can reach the URL` : text;
    }
}
function isUnreachable({ code = '' }) {
    return code === 'EHOSTUNREACH' || code === 'ENETUNREACH';
}

// EXTERNAL MODULE: ./build/step/cancellation.js
var cancellation = __webpack_require__(82880);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/src/report/results.js
var results = __webpack_require__(60350);
// EXTERNAL MODULE: ./build/src/report/speed.js
var speed = __webpack_require__(73679);
// EXTERNAL MODULE: ./build/step/report-outputs.js
var report_outputs = __webpack_require__(20238);
// EXTERNAL MODULE: ./build/step/runner-files.js
var runner_files = __webpack_require__(69327);
;// CONCATENATED MODULE: ./build/step/deployment-speed.js






class DeploymentSpeed {
    #finished = [];
    keepCourse = (finished) => {
        this.#finished.push(finished);
    };
    async addTo(report, path, context) {
        if (this.#finished.length === 0)
            return report;
        try {
            const { readSpeeds } = await __webpack_require__.e(/* import() */ 2493).then(__webpack_require__.bind(__webpack_require__, 42493));
            const speeds = await readSpeeds(context, this.#finished);
            if (speeds.size === 0)
                return report;
            const told = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
            writeAdvice(told, path);
            return told;
        }
        catch (error) {
            context.log.debug(`Where the time went could not be told: ${(0,src_error.bD)(error)}`);
            return report;
        }
    }
    #withSpeed(result, speeds) {
        const finished = this.#finished.find(({ course, cluster }) => course.deploymentId === result.deploymentId && cluster === result.cluster);
        const speed = finished && speeds.get(finished);
        return speed ? { ...result, speed } : result;
    }
}
function writeAdvice(report, path) {
    try {
        (0,commands.n0)({ advice: (0,speed.Ex)(report), results: (0,results.w)(report) });
        if (path !== undefined)
            (0,runner_files.th)(path, (0,report_outputs.UH)(report));
    }
    catch (error) {
        (0,commands.fz)('warning', `The advice could not be written: ${(0,src_error.bD)(error)}.`);
    }
}

// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js + 3 modules
var deploy_service_inputs = __webpack_require__(947);
;// CONCATENATED MODULE: ./build/actions/deploy-service/main.js















async function main() {
    const inputs = await (0,further_inputs.W)('deploy-service');
    const { aws, request, githubDeployment, smokeTest, taskBefore, scalingOrder, reportNotices } = await (0,deploy_service_inputs.K)(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    for (const notice of reportNotices)
        log.notice(notice);
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)({ 'refused-by': '', advice: '[]' });
    const { remember, finish } = (0,rollout_state.s)({ title: 'Deploy', aws, options: request, cancelled });
    const announced = githubDeployment && (0,github_deployment.iP)(githubDeployment, log);
    let tested;
    const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, clock.m, cancelled)));
    const shared = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(2449), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const scaling = scalingOrder && (await __webpack_require__.e(/* import() */ 4713).then(__webpack_require__.bind(__webpack_require__, 67094))).scalingOf(shared, aws, scalingOrder);
    const speed = new DeploymentSpeed();
    const { keepCourse } = speed;
    const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate, scaling, keepCourse };
    const report = await (0,deploy.g)(tools, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    const path = (0,report_outputs.u5)(report, { advice: '[]' });
    if (!finish(report))
        return;
    if (beforeUpdate?.isLeft())
        process.exitCode = 1;
    else
        (0,report_outputs.uR)(await speed.addTo(report, path, shared), log, 'Deploy', aws);
    await announced?.finish(report);
}
function writeTaskArn(arn) {
    (0,commands.n0)({ 'run-task-arn': JSON.stringify([arn]) });
}


}),

18812:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MOST_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18812);
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);


const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

60350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (resultsOutput)
});
var _deploy_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _diagnosis_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21240);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



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
    (service) => ({ ...service, reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(String(service.reason), MOST_OF_A_REASON) }),
    (service) => ({
        ...Object.fromEntries(LEAST.map((name) => [name, service[name]])),
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(String(service.reason), SHORTEST_REASON),
        'left-out': ['everything else'],
    }),
];
function resultsOutput(report, most = MOST_RESULTS_BYTES) {
    let services = (0,_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report).services.map(withoutLogs);
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
        ...(failure.cause === _diagnosis_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.exitCode.id && { fix: FIX_ELSEWHERE }),
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

38152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress),
  v: () => (shortened)
});
var _controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);
var _ecs_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _ecs_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67981);
var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10702);





const HEARTBEAT_MS = 60_000;
class Progress {
    moments = [];
    stages = [];
    #log;
    #name;
    #wording;
    #seenEvents = new Set();
    #said = {};
    #counts = new Counts();
    #kinds = new Set();
    #failing = '';
    #spokeAt;
    #seenAt = 0;
    constructor(log, name, now, wording = _controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWording */ .Ew) {
        this.#wording = wording;
        this.#log = log;
        this.#name = name;
        this.#spokeAt = now;
    }
    say(text, now) {
        this.#log.info(`${this.#name}: ${text}`);
        this.#spokeAt = now;
    }
    tellUnseen(text, now) {
        this.#once('unseen', text, now);
    }
    tellFailure(text, now) {
        this.#once('failure', text, now);
    }
    countFailures(count) {
        this.#failing = count >= 2 ? `${count} tasks failed` : '';
    }
    tell(rollout, observation, now) {
        const { service } = observation;
        const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .followedBy */ .gx)(rollout);
        if (service && !this.#isStale(service)) {
            this.#events(service, rollout.own.createdAt, now);
            const deployment = service.deployments?.find(({ id }) => id === own.id);
            const hasBegun = deployment?.status === 'PRIMARY' && (deployment.desiredCount > 0 || service.desiredCount === 0);
            if (hasBegun && this.#counts.isNews(deployment, this.#failing !== ''))
                this.say(countsOf(deployment, service), now);
        }
        if (observation.serviceDeployment)
            this.#noteStage(observation.serviceDeployment);
        for (const { subject, text, at } of this.#wording.newsOf(observation)) {
            if (this.#once(subject, text, now) && at !== undefined)
                this.moments.push({ at, text });
        }
    }
    beat(rollout, observation, now) {
        if (now - this.#spokeAt < HEARTBEAT_MS)
            return;
        const { service } = observation;
        const where = this.#wording.progress(observation);
        const state = service ? stateOf(rollout, service, where === '') : 'waiting for an answer';
        const { id } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .followedBy */ .gx)(rollout);
        const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
        this.say(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
    }
    #isStale(service) {
        const time = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .changedAt */ .Ek)(service);
        if (time < this.#seenAt)
            return true;
        this.#seenAt = time;
        return false;
    }
    #noteStage(deployment) {
        const { lifecycleStage: stage, updatedAt, createdAt } = deployment;
        const isPaused = (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .pausedAt */ .gg)(deployment) !== undefined;
        const last = this.stages.at(-1);
        if (!stage || (last?.stage === stage && last.isPaused === isPaused))
            return;
        this.stages.push({ stage, isPaused, at: Math.max(updatedAt ?? createdAt, last?.at ?? 0) });
    }
    #events(service, since, now) {
        const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
        for (const { id, createdAt, message } of fresh.toReversed()) {
            this.#seenEvents.add(id);
            const text = message.replace(/^\(service [^)]*\)\s*/, '');
            this.moments.push({ at: createdAt, text, ...(0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j_)(message) });
            const kind = text.replace(/\(task [^)]*\)/g, '').replace(/\d+/g, '');
            const isRepeated = this.#failing !== '' && this.#kinds.has(kind);
            this.#kinds.add(kind);
            if (!isRepeated)
                this.say(shortened(text), now);
        }
    }
    #once(subject, text, now) {
        if (text === '' || text === this.#said[subject])
            return false;
        this.#said[subject] = text;
        this.say(text, now);
        return true;
    }
}
function shortened(event) {
    return event
        .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
        .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}
class Counts {
    #times = new Map();
    #last = '';
    #most = 0;
    #failed = 0;
    isNews(deployment, keepsFailing) {
        const { runningCount, desiredCount, pendingCount, failedTasks = 0 } = deployment;
        const text = ownCounts(deployment);
        if (text === this.#last)
            return false;
        this.#last = text;
        const key = `${runningCount} of ${desiredCount}, ${pendingCount > 0}`;
        const times = this.#times.get(key) ?? 0;
        const isMore = runningCount > this.#most || (failedTasks > 0 && failedTasks >= 2 * this.#failed);
        if (!isMore && (keepsFailing || times >= MOST_TIMES))
            return false;
        this.#times.set(key, times + 1);
        this.#most = Math.max(this.#most, runningCount);
        if (failedTasks >= 2 * this.#failed)
            this.#failed = failedTasks;
        return true;
    }
}
const MOST_TIMES = 2;
function ownCounts({ runningCount, desiredCount, pendingCount, failedTasks }) {
    return `${runningCount} of ${desiredCount}, ${pendingCount}, ${failedTasks ?? 0}`;
}
function countsOf(deployment, service) {
    const { runningCount, desiredCount, pendingCount, failedTasks, taskDefinition } = deployment;
    const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
    const counted = more.length > 0 ? `, ${more.join(', ')}` : '';
    const old = oldTasks(deployment, service);
    if (old.length === 0)
        return `${runningCount} of ${desiredCount} tasks running${counted}`;
    const name = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(taskDefinition);
    return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}
function oldTasks({ id }, { deployments = [] }) {
    return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}
function inWords(old) {
    return old
        .map(({ runningCount, taskDefinition }) => {
        const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
        return `${tasks} (${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(taskDefinition)})`;
    })
        .join(', ');
}
function stateOf(rollout, service, isPlain) {
    const { state, own } = rollout;
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .restoredBy */ .oW)(rollout);
    const { id } = restored ?? own;
    const deployment = service.deployments?.find((one) => one.id === id);
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
        const target = restored ? deployment : primary;
        if (!target || (!restored && target.id === own.id))
            return 'waiting for ECS to roll back';
        return `rolling back to ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(target.taskDefinition)}: ${countsOf(target, service)}`;
    }
    if (!deployment)
        return primary ? `waiting: ${countsOf(primary, service)} of ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(primary.taskDefinition)}` : 'waiting';
    if (state.is === 'verifying')
        return `monitoring: ${countsOf(deployment, service)}`;
    const isUp = deployment.desiredCount > 0 && deployment.runningCount >= deployment.desiredCount && !deployment.pendingCount;
    if (!isPlain || !isUp)
        return `in progress: ${countsOf(deployment, service)}`;
    const old = oldTasks(deployment, service);
    const rest = old.length > 0 ? `to stop ${inWords(old)}` : 'to complete the deployment';
    return `in progress: all ${deployment.desiredCount} new tasks run; waiting for ECS ${rest}`;
}


}),

10702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ID: () => (rollbackOf),
  gx: () => (followedBy),
  h5: () => (STOP_TRIES),
  oW: () => (restoredBy),
  pg: () => (explanationOf),
  rU: () => (manualRollback),
  sG: () => (outcomeOf)
});
var _ecs_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

const STOP_TRIES = 3;
function rollbackOf({ state }) {
    if (state.is === 'rolling-out')
        return undefined;
    return state.is === 'done' ? state.outcome.rollback : state.rollback;
}
function explanationOf({ state }) {
    if (state.is === 'rolling-out')
        return state.cancelled;
    return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}
function restoredBy({ state }) {
    if (state.is === 'restoring')
        return state.deployment;
    return state.is === 'done' ? state.outcome.restored : undefined;
}
function followedBy(rollout) {
    return restoredBy(rollout) ?? rollout.own;
}
function outcomeOf({ state }) {
    return state.is === 'done' ? state.outcome : undefined;
}
function manualRollback(rollout) {
    const { cluster, service, previous, codeDeploy } = rollout;
    if (!previous)
        return '';
    const revision = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
    if (codeDeploy)
        return `To roll back by hand, run deploy-service with the input 'task-definition-arn' set to '${revision}'.`;
    return `To roll back by hand, run: aws ecs update-service --cluster ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)} --service ${service} --task-definition ${revision}`;
}


}),

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  ol: () => (MOST_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MOST_DEPTH = 200;
const MOST_AS_YAML = 256 * 1024;
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson) {
            return error.finding && text.length > MOST_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
        }
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
    finding;
    constructor(finding) {
        super();
        this.finding = finding;
    }
}
class TooDeep extends Error {
    origin;
    constructor(origin) {
        super();
        this.origin = origin;
    }
}
class JsonReader {
    findings = [];
    #text;
    #source;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #depth = 0;
    #backslash = -1;
    constructor(text, source) {
        this.#text = text;
        this.#source = source;
        if (text.charCodeAt(0) === 0xfeff) {
            this.#at = 1;
            this.#lineStart = 1;
        }
    }
    readDocument() {
        const first = this.#next();
        if (first !== '{' && first !== '[')
            throw new NotJson();
        const node = this.#read(first);
        if (this.#next() !== '')
            throw this.#wrong('the end of the document');
        return node;
    }
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MOST_DEPTH)
                throw new TooDeep(origin);
            this.#at++;
            const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
            this.#depth--;
            return node;
        }
        if (first === '"') {
            const value = this.#readString();
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, value);
        }
        return this.#readWord(origin);
    }
    #readFields(origin) {
        const entries = new Map();
        for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
            if (next !== '"')
                throw this.#wrong('a key in double quotes');
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw this.#wrong("':'");
            this.#at++;
            const value = this.#read(this.#next());
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
            entries.set(key, { value, origin: at });
        }
        this.#at++;
        return { kind: 'fields', entries, origin };
    }
    #readList(origin) {
        const found = [];
        for (let next = this.#next(); next !== ']'; next = this.#separator(']'))
            found.push(this.#read(next));
        this.#at++;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, origin);
    }
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw this.#wrong(`',' or '${end}'`);
        this.#at++;
        return this.#next();
    }
    #readString() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        if (this.#backslash < start) {
            const next = this.#text.indexOf('\\', start);
            this.#backslash = next < 0 ? this.#text.length : next;
        }
        const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
        if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        while (end >= 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw this.#wrong('a closing double quote');
        try {
            const value = JSON.parse(this.#text.slice(start, end + 1));
            this.#at = end + 1;
            return value;
        }
        catch {
            throw this.#wrong('a string on one line whose backslashes are escapes');
        }
    }
    #isEscaped(at) {
        let before = at - 1;
        while (this.#text[before] === '\\')
            before--;
        return (at - before) % 2 === 0;
    }
    #readWord(origin) {
        NUMBER.lastIndex = this.#at;
        const [number] = NUMBER.exec(this.#text) ?? [];
        const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
        const token = number ?? word?.[0];
        if (token === undefined)
            throw this.#wrong('a value');
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw this.#wrong("a value that ends here, or ','");
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    #next() {
        const text = this.#text;
        for (;;) {
            const next = text[this.#at];
            if (next === undefined)
                return '';
            if (next === '\n') {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
            else if (next === '/') {
                this.#skipComment();
                continue;
            }
            else if (next !== ' ' && next !== '\t' && next !== '\r') {
                return next;
            }
            this.#at++;
        }
    }
    #skipComment() {
        const text = this.#text;
        const isBlock = text.startsWith('/*', this.#at);
        if (!isBlock && !text.startsWith('//', this.#at))
            throw this.#wrong('a value or a comment');
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw this.#wrong("'*/' at the end of the comment");
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #wrong(expected) {
        const found = this.#text[this.#at];
        const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
        return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
    }
    #origin() {
        const { file, input } = this.#source;
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (file === undefined)
            return { ...this.#source, line, column };
        return input === undefined ? { file, line, column } : { file, input, line, column };
    }
}


}),

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 14978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


}),

20238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UH: () => (reportText),
  u5: () => (writeReport),
  uR: () => (concludeReport)
});
var _src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _src_report_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73679);
var _src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74103);
var _src_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14370);
var _caller_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48060);
var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73505);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69327);









function writeReport(report, more = {}) {
    const result = (0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .foremost */ .ig)(report.services);
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)({
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
            results: (0,_src_report_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report),
            ...more,
        });
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(`The verdict is '${report.verdict}', and the outputs could not be set: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
    try {
        const path = (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeTemporaryFile */ .jj)('slipway-report', reportText(report));
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)({ report: path });
        return path;
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz)('warning', `The report could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
function reportText(report) {
    return `${JSON.stringify((0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report), undefined, 2)}\n`;
}
function concludeReport(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        const line = (0,_src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__/* .speedLine */ .o4)(result);
        if (line)
            log.info(line);
        const slow = (0,_src_report_speed_js__WEBPACK_IMPORTED_MODULE_3__/* .slowNotice */ .qY)(result);
        if (slow)
            log.notice(slow);
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,_src_deploy_result_js__WEBPACK_IMPORTED_MODULE_0__/* .activeSentence */ .Eo)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .appendSummary */ .fe)((0,_src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeReport */ .S)(report, title, (0,_caller_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackStepOf */ .c)(aws)));
    if ((0,_src_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isGreen */ .gf)(report.verdict))
        return;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)((0,_src_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationOf */ .l)(report));
}


})

};

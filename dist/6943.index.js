export const id = 6943;
export const ids = [6943];
export const modules = {

31594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js + 2 modules
var deploy = __webpack_require__(59478);
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
// EXTERNAL MODULE: ./build/step/deployment-speed.js
var deployment_speed = __webpack_require__(21754);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
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
    const speed = new deployment_speed.t();
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


})

};

export const id = 8897;
export const ids = [8897];
export const modules = {

31594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js + 2 modules
var deploy = __webpack_require__(59478);
var ecs = __webpack_require__(47211);
var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
var http_error = __webpack_require__(88794);
var src_url = __webpack_require__(69584);
;// CONCATENATED MODULE: ./build/src/rollout/smoke-test.js




const TRY_EVERY_MS = 2_000;
const RESPONSE_MS = 10_000;
const MAX_REDIRECTS = 20;
async function runSmokeTest(test, clock, cancelled) {
    const until = clock.now() + test.timeoutMs;
    for (;;) {
        const problem = await sendRequest(test, cancelled);
        if (!problem)
            return 'passed';
        if (clock.now() >= until || cancelled.aborted) {
            return { failed: `The smoke test of ${(0,src_url.zA)(test.url)} failed: ${problem}.` };
        }
        await clock.sleep(TRY_EVERY_MS, cancelled);
    }
}
async function sendRequest({ url, expect }, signal) {
    try {
        const order = { timeoutMs: RESPONSE_MS, maxRedirects: MAX_REDIRECTS, signal };
        const response = await (0,http.Em)(url, order);
        const { status } = response;
        const problem = `it responded with ${status}${proxyWords(response)}`;
        if (expect === undefined)
            return status < 400 ? undefined : problem;
        if (/^\d{3}$/.test(expect))
            return status === Number(expect) ? undefined : `${problem}, not ${expect}`;
        return response.body.toString('utf8').includes(expect) ? undefined : `${problem} without '${expect}' in the body`;
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
    const what = status === 407 ? 'needs a user name and password' : 'may have responded in place of the service';
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

var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var deployment_speed = __webpack_require__(21754);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var rollout_state = __webpack_require__(59070);
var runner_files = __webpack_require__(69327);
var deploy_service_inputs = __webpack_require__(53973);
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
    const announced = githubDeployment && (await __webpack_require__.e(/* import() */ 4998).then(__webpack_require__.bind(__webpack_require__, 54998))).announce(githubDeployment, log);
    let tested;
    const smoke = smokeTest && (() => (tested ??= runSmokeTest(smokeTest, clock.m, cancelled)));
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const shared = { ...context, beforeWrite: runner_files.N5 };
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(9114), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const scaling = scalingOrder && (await __webpack_require__.e(/* import() */ 4713).then(__webpack_require__.bind(__webpack_require__, 67094))).scalingOf(shared, aws, scalingOrder);
    const speed = new deployment_speed.t();
    const { saveCourse } = speed;
    const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate, scaling, saveCourse };
    const report = await (0,deploy.g)(tools, request).catch(async (error) => {
        await announced?.finish(undefined);
        throw error;
    });
    const { concludeReport, writeReport } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(8152)]).then(__webpack_require__.bind(__webpack_require__, 20238));
    const path = writeReport(report, { advice: '[]' });
    if (!finish(report))
        return;
    if (request.keep !== undefined) {
        const { keepDeployedImages } = await __webpack_require__.e(/* import() */ 2892).then(__webpack_require__.bind(__webpack_require__, 12892));
        await keepDeployedImages(shared, report, request.keep);
    }
    if (beforeUpdate?.isLeft())
        process.exitCode = 1;
    else
        concludeReport(await speed.addTo(report, path, shared), log, 'Deploy', aws);
    await announced?.finish(report);
}
function writeTaskArn(arn) {
    (0,commands.Yj)({ 'run-task-arn': JSON.stringify([arn]) });
}


}),

15066:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  YB: () => (planServiceKeep),
  dy: () => (keepTags),
  je: () => (keepName),
  kT: () => (nextKept),
  vq: () => (planKeep),
  y$: () => (serviceKeepName),
  yN: () => (KEEP_NAME)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PREFIX = 'slipway-keep-';
const MAX_NAME = 100;
const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_NAME}}$`);
function keepTags(name) {
    return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}
function keepName(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, MAX_NAME);
}
function serviceKeepName(name, service, container = '') {
    const parts = [name, service, ...(container ? [container] : [])];
    const text = parts.join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
    if (text.length <= MAX_NAME)
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
    return `${text.slice(0, MAX_NAME - hash.length - 1)}-${hash}`;
}
function planServiceKeep({ name, service }, active, previous) {
    const several = (images, place) => new Set(images.filter((one) => one.place === place).map(({ image }) => image)).size > 1;
    const unique = [...new Map(active.map((one) => [one.image, one]).reverse()).values()].reverse();
    return unique.map((one) => {
        const isShared = several(active, one.place) || several(previous, one.place);
        const before = previous.filter(({ place }) => place === one.place);
        return {
            name: serviceKeepName(name, service, isShared ? one.container : ''),
            active: one,
            previous: isShared ? before.find(({ container }) => container === one.container) : before[0],
        };
    });
}
function nextKept(there, active) {
    return { active, previous: there.active === active ? there.previous : (there.active ?? there.previous) };
}
function planKeep(name, there, wanted) {
    const tags = keepTags(name);
    return ['previous', 'active'].flatMap((which) => {
        const digest = wanted[which];
        return digest === undefined || digest === there[which] ? [] : [{ tag: tags[which], digest }];
    });
}


})

};

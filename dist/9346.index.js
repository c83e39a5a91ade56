export const id = 9346;
export const ids = [9346];
export const modules = {

22712:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/deploy.js + 2 modules
var deploy = __webpack_require__(59478);
var ecr_registry = __webpack_require__(58641);
var src_error = __webpack_require__(7611);
var keep = __webpack_require__(15066);
var image_reference = __webpack_require__(36950);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/deploy/keep-images.js




async function keepDeployedImages(tools, report, name) {
    const kept = report.services.filter(({ verdict }) => (0,rollout_verdict.L)(verdict));
    const images = describeOnce(tools);
    for (const result of kept) {
        if (tools.cancelled.aborted)
            return;
        try {
            await keepImagesOf(tools, result, name, images);
        }
        catch (error) {
            tools.log.warning(`${result.service}: its images are not kept: ${(0,src_error.bD)(error)}`);
        }
    }
}
function describeOnce({ ecs }) {
    const described = new Map();
    return (revision) => {
        const known = described.get(revision) ??
            ecs.describeTaskDefinition(revision).then(({ taskDefinition }) => containerImages(taskDefinition));
        described.set(revision, known);
        return known;
    };
}
async function keepImagesOf(tools, { service, serving, taskDefinition, previousTaskDefinition }, name, imagesOf) {
    const revision = serving || taskDefinition;
    const isReplaced = previousTaskDefinition !== '' && previousTaskDefinition !== revision;
    const [active, previous] = await Promise.all([
        imagesOf(revision),
        isReplaced ? imagesOf(previousTaskDefinition) : [],
    ]);
    const plans = (0,keep.YB)({ name, service }, active, previous);
    const written = await Promise.all(plans.map((plan) => keep_images_keep(tools.clients, plan)));
    const tags = written.flat();
    if (tags.length > 0)
        tools.log.info(`${service}: images are kept with the tags ${[...new Set(tags)].join(', ')}`);
}
async function keep_images_keep(clients, { name, active, previous }) {
    const { readImages, tagImage } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(5259), __webpack_require__.e(4080)]).then(__webpack_require__.bind(__webpack_require__, 84080));
    const place = placeOf(clients, active);
    const tags = (0,keep.dy)(name);
    const wanted = idOf(active);
    const before = previous && idOf(previous);
    const replaced = before && 'imageDigest' in before ? before.imageDigest : undefined;
    const found = await readImages(place, [
        wanted,
        ...(replaced ? [{ imageDigest: replaced }] : []),
        ...Object.values(tags).map((imageTag) => ({ imageTag })),
    ]);
    const at = (tag) => found.find((image) => image.tag === tag)?.digest;
    const image = found.find(({ digest, tag }) => 'imageDigest' in wanted ? digest === wanted.imageDigest : tag === wanted.imageTag);
    if (!image)
        return [];
    const there = { active: at(tags.active), previous: at(tags.previous) };
    const isThere = replaced !== undefined && replaced !== image.digest && found.some(({ digest }) => digest === replaced);
    const goal = isThere ? { active: image.digest, previous: replaced } : (0,keep.kT)(there, image.digest);
    const byDigest = new Map(found.map((one) => [one.digest, one]));
    const writes = (0,keep.vq)(name, there, goal);
    for (const { tag, digest } of writes)
        await tagImage(place, byDigest.get(digest) ?? image, [tag]);
    return writes.map(({ tag }) => tag);
}
function placeOf(clients, { image }) {
    const { host = '', repository = '' } = (0,image_reference.o_)(image) ?? {};
    const registry = (0,ecr_registry.TZ)(host);
    const region = registry?.region ?? clients.settings.region;
    return { clients: { ...clients, ecr: () => clients.ecr(region) }, repository, registryId: registry?.account };
}
function idOf({ image }) {
    const { digest, tag = 'latest' } = (0,image_reference.o_)(image) ?? {};
    return digest ? { imageDigest: digest } : { imageTag: tag };
}
function containerImages({ containerDefinitions }) {
    const containers = Array.isArray(containerDefinitions) ? containerDefinitions : [];
    return containers.flatMap(({ name, image }) => {
        const reference = typeof image === 'string' && (0,ecr_registry.OF)(image) ? (0,image_reference.o_)(image) : undefined;
        if (!reference)
            return [];
        return [{ container: String(name), image: String(image), place: `${reference.host}/${reference.repository}` }];
    });
}

var ecs = __webpack_require__(47211);
var http = __webpack_require__(50453);
var http_error = __webpack_require__(88794);
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
        const said = `it responded with ${status}${proxyWords(answer)}`;
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
    const what = status === 407 ? 'needs a user and password' : 'may have responded in place of the service';
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
var github_deployment = __webpack_require__(54998);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var report_outputs = __webpack_require__(20238);
var rollout_state = __webpack_require__(59070);
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
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(9114), __webpack_require__.e(4)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
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
    if (request.keep !== undefined)
        await keepDeployedImages(shared, report, request.keep);
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
const LONGEST_NAME = 100;
const KEEP_NAME = new RegExp(`^[A-Za-z0-9._-]{1,${LONGEST_NAME}}$`);
function keepTags(name) {
    return { active: `${PREFIX}${name}`, previous: `${PREFIX}${name}-previous` };
}
function keepName(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, LONGEST_NAME);
}
function serviceKeepName(name, service, container = '') {
    const parts = [name, service, ...(container ? [container] : [])];
    const text = parts.join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
    if (text.length <= LONGEST_NAME)
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
    return `${text.slice(0, LONGEST_NAME - hash.length - 1)}-${hash}`;
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


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
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
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
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

50889:
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

38152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress),
  v: () => (shortened)
});
var _controller_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47972);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67981);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10702);




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
    constructor(log, name, now, wording = _controller_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWording */ .E) {
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
        const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
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
        const state = service ? stateOf(rollout, service, where === '') : 'waiting for a response from ECS';
        const { id } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
        this.say(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
    }
    #isStale(service) {
        const time = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changedAt */ .Ek)(service);
        if (time < this.#seenAt)
            return true;
        this.#seenAt = time;
        return false;
    }
    #noteStage(deployment) {
        const { lifecycleStage: stage, updatedAt, createdAt } = deployment;
        const isPaused = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedAt */ .gg)(deployment) !== undefined;
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
            this.moments.push({ at: createdAt, text, ...(0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(message) });
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
    const name = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition);
    return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}
function oldTasks({ id }, { deployments = [] }) {
    return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}
function inWords(old) {
    return old
        .map(({ runningCount, taskDefinition }) => {
        const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
        return `${tasks} (${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition)})`;
    })
        .join(', ');
}
function stateOf(rollout, service, isPlain) {
    const { state, own } = rollout;
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredBy */ .oW)(rollout);
    const { id } = restored ?? own;
    const deployment = service.deployments?.find((one) => one.id === id);
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
        const target = restored ? deployment : primary;
        if (!target || (!restored && target.id === own.id))
            return 'waiting for ECS to roll back';
        return `rolling back to ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(target.taskDefinition)}: ${countsOf(target, service)}`;
    }
    if (!deployment)
        return primary ? `waiting: ${countsOf(primary, service)} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(primary.taskDefinition)}` : 'waiting';
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
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

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
    const revision = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
    if (codeDeploy)
        return `To roll back by hand, run deploy-service with the input 'task-definition-arn' set to '${revision}'.`;
    return `To roll back by hand, run: aws ecs update-service --cluster ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)} --service ${service} --task-definition ${revision}`;
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

21754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DeploymentSpeed)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60350);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _report_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20238);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69327);





class DeploymentSpeed {
    #finished = [];
    keepCourse = (finished) => {
        this.#finished.push(finished);
    };
    async addTo(report, path, context) {
        if (this.#finished.length === 0)
            return report;
        try {
            const { readSpeeds } = await __webpack_require__.e(/* import() */ 2968).then(__webpack_require__.bind(__webpack_require__, 52968));
            const speeds = await readSpeeds(context, this.#finished);
            if (speeds.size === 0)
                return report;
            const told = { ...report, services: report.services.map((result) => this.#withSpeed(result, speeds)) };
            writeAdvice(told, path);
            return told;
        }
        catch (error) {
            context.log.debug(`The deployment time could not be analyzed: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
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
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ advice: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOutput */ .Ex)(report), results: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsOutput */ .w)(report) });
        if (path !== undefined)
            (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .overwriteTemporaryFile */ .th)(path, (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .reportText */ .UH)(report));
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `The advice could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`);
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
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




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
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const read = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8218), __webpack_require__.e(1272), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594))).readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
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


})

};

export const id = 516;
export const ids = [516];
export const modules = {

21916:
((__unused_webpack_module, exports) => {

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


}),

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
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var rollout_state = __webpack_require__(59070);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js + 4 modules
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
    const shared = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const beforeUpdate = taskBefore && (await Promise.all(/* import() */[__webpack_require__.e(9114), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 47024))).runTaskBefore(shared, aws, taskBefore, writeTaskArn);
    const scaling = scalingOrder && (await __webpack_require__.e(/* import() */ 4713).then(__webpack_require__.bind(__webpack_require__, 67094))).scalingOf(shared, aws, scalingOrder);
    const speed = new deployment_speed.t();
    const { keepCourse } = speed;
    const tools = { ...shared, remember, ...(smoke && { smoke }), beforeUpdate, scaling, keepCourse };
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
    (0,commands.n0)({ 'run-task-arn': JSON.stringify([arn]) });
}


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  TZ: () => (parseRegistryHost),
  dt: () => (PUBLIC_HOST)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);


const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(text);
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
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

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

21754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DeploymentSpeed)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

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
            const { writeAdvice } = await Promise.all(/* import() */[__webpack_require__.e(238), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 1761));
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


}),

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (recallRollouts),
  s: () => (rememberRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 3;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const rollouts = [...known.values()];
        const memory = { version: VERSION, title, aws, options: { policy, region, logLines }, rollouts, settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                save([], settled.map((result) => ({ ...result, failures: [], moments: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .qG)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function recallRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`);
}
const LONG = 16_384;
const PACKED = 'gzip:';
function pack(text) {
    return text.length < LONG ? text : `${PACKED}${(0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)().gzipSync(text).toString('base64')}`;
}
function unpack(text) {
    return text.startsWith(PACKED)
        ? (0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)()
            .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
            .toString()
        : text;
}


})

};

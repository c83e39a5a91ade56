export const id = 5245;
export const ids = [5245];
export const modules = {

/***/ 21916:
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

/***/ 75245:
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
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/delivery/runs.js


const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'];
const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
const MOST_CHARACTERS = 200;
const PAGE = 100;
const MOST_PAGES = 10;
function isDelivery({ referenced_workflows }) {
    return (referenced_workflows ?? []).some(({ path }) => DELIVER.test(path));
}
async function listDeliveries(list, { repository, run, server }) {
    const runs = (await Promise.all(STATES.map((status) => listState(list, status)))).flat();
    const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
    return unique
        .filter((each) => String(each.id) !== run && isDelivery(each))
        .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
        .toSorted((a, b) => a.id - b.id);
}
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
async function listState(list, status) {
    const runs = [];
    for (let number = 1;; number++) {
        const { workflow_runs: page } = ((await list(status, { number, size: PAGE })) ?? {});
        const isRun = (run) => Number.isInteger(run?.id);
        if (!Array.isArray(page) || !page.every(isRun))
            throw notListed('the response has no list of runs');
        runs.push(...page);
        if (page.length < PAGE || number === MOST_PAGES)
            return runs;
    }
}
function notListed(answer) {
    const hint = answer === 403 || answer === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
    return new src_error/* UserError */.yo(`GitHub did not list the runs (${answer})${hint}.`);
}

// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(63900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var github = __webpack_require__(4474);
;// CONCATENATED MODULE: ./build/step/workflow-runs.js


const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
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
function readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the output 'runs' of an earlier step");
    return { token, known: new Set(inputs.problems.length === 0 && text ? JSON.parse(text) : []) };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/main.js









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

/***/ 78179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
        if (!signal?.aborted)
            throw error;
    }),
};


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   Ol: () => (/* binding */ proxyOf),
/* harmony export */   qQ: () => (/* binding */ requestPatiently)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78179);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88794);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69584);
/* harmony import */ var _zlib_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35700);








const MOST_BYTES = 8 * 1024 * 1024;
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
async function request(address, order) {
    const until = performance.now() + order.timeoutMs;
    let sent = order;
    let url = new URL(address);
    for (let hops = 0;; hops++) {
        const answer = await exchange(url, sent, until);
        const location = isRedirect(answer.status) ? answer.headers.location : undefined;
        if (!location || order.maxRedirects === undefined || order.maxRedirects === 0)
            return answer;
        if (hops >= order.maxRedirects) {
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(address)} redirects more than ${order.maxRedirects} times`);
        }
        const next = nextUrl(location, url);
        sent = redirected(sent, answer.status, next.origin !== url.origin);
        url = next;
    }
}
const isTransientStatus = (status) => status === 408 || status === 429 || status >= 500;
async function requestPatiently(address, order, { attempts, pauseMs, clock = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m }) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await request(address, order);
            if (!isTransientStatus(answer.status) || attempt >= attempts)
                return answer;
        }
        catch (error) {
            const isTransient = error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j && error.problem !== 'size' && error.problem !== 'redirect';
            if (!isTransient || attempt >= attempts || order.signal?.aborted)
                throw error;
        }
        await clock.sleep(pauseMs * 2 ** (attempt - 1));
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function nextUrl(location, from) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (next && /^https?:$/.test(next.protocol))
        return next;
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(from)} redirects to a URL that is not HTTP`);
}
function redirected(order, status, isElsewhere) {
    const { method = 'GET', body, ...rest } = order;
    const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
    const dropped = [...(isElsewhere ? PRIVATE_HEADERS : []), ...(becomesGet ? ['content-type', 'content-length'] : [])];
    const headers = Object.entries(order.headers ?? {}).filter(([name]) => !dropped.includes(name.toLowerCase()));
    return { ...rest, headers: Object.fromEntries(headers), ...(becomesGet ? { method: 'GET' } : { method, body }) };
}
function exchange(given, order, until) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUserinfo */ .Q3)(given);
    const proxy = order.direct ? undefined : proxyOf(url);
    const { method = 'GET', body, connectMs, signal, maxBytes = MOST_BYTES, timeoutMs } = order;
    const authorization = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .authorizationOf */ .P_)(given);
    const headers = {
        accept: '*/*',
        'user-agent': 'slipway',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
        ...lowerCased(order.headers),
    };
    const agent = agentFor(url, proxy, order);
    const begin = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const timers = [];
        const settle = (act) => {
            for (const clear of timers)
                clear();
            signal?.removeEventListener('abort', abort);
            act();
        };
        const fail = (error) => {
            settle(() => reject(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j ? error : explain(error, url, proxy)));
            sent.destroy();
        };
        const late = (ms, what) => () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('timeout', `${what} within ${ms / 1000} s`));
        const abort = () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('timeout', 'the request was cancelled'));
        const sent = begin(url, { method, headers, agent }, (answer) => {
            readBody(answer, maxBytes).then((bytes) => settle(() => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes, url })), fail);
        });
        sent.on('error', fail);
        timers.push(after(Math.max(0, until - performance.now()), late(timeoutMs, 'no complete answer')));
        if (connectMs !== undefined) {
            const connected = after(connectMs, late(connectMs, 'no connection'));
            timers.push(connected);
            sent.on('socket', (socket) => {
                if (socket.connecting)
                    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
                else
                    connected();
            });
        }
        if (signal?.aborted)
            return abort();
        signal?.addEventListener('abort', abort, { once: true });
        sent.end(body);
    });
}
const PARTS = 10;
function after(ms, act) {
    let left = PARTS;
    let timer = setTimeout(part, ms / PARTS);
    function part() {
        left--;
        if (left === 0)
            act();
        else
            timer = setTimeout(part, ms / PARTS);
    }
    return () => clearTimeout(timer);
}
async function readBody(answer, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of answer) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
        chunks.push(chunk);
    }
    if (!answer.complete)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('connection', 'the connection was closed in the middle of the answer');
    return unpack(Buffer.concat(chunks), answer.headers['content-encoding'], maxBytes);
}
const UNPACKERS = {
    gzip: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().gunzip),
    'x-gzip': () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().gunzip),
    deflate: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().inflate),
    br: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().brotliDecompress),
};
async function unpack(bytes, encoding, maxOutputLength) {
    const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
    if (!unpacker || bytes.length === 0)
        return bytes;
    return unpacker()(bytes, { maxOutputLength }).catch((error) => {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxOutputLength);
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('connection', `the answer is not valid ${encoding}`);
    });
}
function tooLarge(maxBytes) {
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('size', `the answer is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;
function explain(error, url, proxy) {
    const { errors = [] } = error;
    const text = error.message || errors.map(({ message }) => message).join(', ') || `${error.code ?? error}`;
    const { code = '' } = error;
    const { statusCode: status } = error;
    const more = { ...(code && { code }) };
    if (code === 'ERR_PROXY_TUNNEL') {
        const answered = status ? `answered ${status}` : 'did not answer';
        const fix = status === 407 ? ': its URL needs a user name and password' : '';
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${named(proxy)} ${answered} when asked for a connection to ${url.host}${fix}`, more);
    }
    const isUnreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code);
    if (proxy && isUnreached)
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${named(proxy)} could not be reached (${text})`, more);
    const through = proxy ? ` through ${named(proxy)}` : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('name', text + through, more);
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j(CERTIFICATE.test(code) ? 'certificate' : 'connection', text + through, more);
}
function named(proxy) {
    return proxy ? `the proxy ${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(proxy.url.origin)} of ${proxy.variable}` : 'the proxy';
}
function proxyOf(url, env = process.env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]?.trim());
    const value = variable && env[variable]?.trim();
    if (!variable || !value || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(address)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${variable} is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
    }
    const proxy = new URL(address);
    return /^https?:$/.test(proxy.protocol) ? { url: proxy, variable } : undefined;
}
function isExempt(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        if (isInBlock(host, entry))
            return true;
        const [, name = '', itsPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
        if (itsPort && itsPort !== port)
            return false;
        const domain = name.replace(/^\*?\.|\.$/g, '');
        return host === domain || ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 && host.endsWith(`.${domain}`));
    });
}
function isInBlock(host, entry) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
    const [from = '', to = ''] = entry.split(/[/-]/);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) !== (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(from) || !to)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
    try {
        if (entry.includes('/'))
            list.addSubnet(from, Number(to), family);
        else
            list.addRange(from, to, family);
    }
    catch {
        return false;
    }
    return list.check(host, family);
}
const agents = new Map();
function agentFor(url, proxy, { keepAlive = false, timeoutMs }) {
    const key = [url.protocol, proxy?.url.href, keepAlive, timeoutMs].join(' ');
    const kept = agents.get(key);
    if (kept)
        return kept;
    const { href = '' } = proxy?.url ?? {};
    const options = {
        keepAlive,
        ...(proxy && { timeout: timeoutMs, proxyEnv: { HTTP_PROXY: href, HTTPS_PROXY: href } }),
    };
    const agent = url.protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    agents.set(key, agent);
    return agent;
}


/***/ }),

/***/ 67707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = candidates[lower.indexOf((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower))];
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <=
        (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
        ? best
        : undefined;
}


/***/ }),

/***/ 63900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(mood) {
    return ICONS[mood];
}
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 69584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
const LEAST_PASSWORD = 4;
const LEAST_TOKEN = 16;
function secretsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= LEAST_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= LEAST_TOKEN);
    return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 35700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ zlib)
/* harmony export */ });
function zlib() {
    return process.getBuiltinModule('node:zlib');
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


const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error/* UserError */.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error/* messageOf */.bD)(error)}).`);
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
        return response ? readable(response) : { problem: (0,src_error/* messageOf */.bD)(cause ?? error) };
    }
}
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


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);




const MOST_BYTES = 16 * 1024 * 1024;
class Inputs {
    asked = new Set();
    problems = [];
    notices = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    text(name) {
        return this.raw(name).trim();
    }
    raw(name) {
        this.asked.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.refuse(name, `input '${name}' is required and is empty: set it, for example to '${example}'`);
        return value;
    }
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}': it must be ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}': it must be one of ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    boolean(name) {
        const value = this.text(name);
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}': it must be 'true' or 'false'`);
        return undefined;
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}': it must be a whole number from ${least} to ${most}`);
        return undefined;
    }
    list(name, { comma = false } = {}) {
        return this.raw(name)
            .split(comma ? /[\r\n,]+/ : /[\r\n]+/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    file(name, path) {
        const problem = problemOf(path);
        if (problem)
            this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    notYet(name, meanwhile) {
        if (this.text(name)) {
            this.refuse(name, `input '${name}' is not supported by this version of Slipway: ${meanwhile}`);
        }
    }
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message, ...place });
    }
    note(message) {
        this.notices.push(message);
    }
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.problems);
        for (const notice of this.notices.splice(0))
            this.tell(notice);
    }
    tell(notice) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)('notice', notice);
    }
}
function problemOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        if (found.size > MOST_BYTES)
            return `has ${found.size} bytes: it must have at most ${MOST_BYTES}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


/***/ }),

/***/ 68997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);

const MOST_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MOST_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${elapsed(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


/***/ })

};

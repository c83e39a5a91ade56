export const id = 329;
export const ids = [329];
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

/***/ 30329:
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
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/deployment-state.js
var deployment_state = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var step_github = __webpack_require__(4474);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
;// CONCATENATED MODULE: ./build/src/delivery/records.js
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function readOutputs(json) {
    const problem = "input 'delivery' does not contain the outputs of deliver.yml: set it to '${{ toJSON(needs.deliver.outputs) }}'";
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
const MOST_CHARACTERS = 140;
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
        return `GitHub did not respond (${answer.problem}).`;
    const { message } = (answer.data ?? {});
    const said = (0,src_text/* cleanSentence */.b4)(String(message ?? ''), 300);
    const hint = answer.status === 403 || answer.status === 404
        ? `; the job needs 'permissions: { ${permission} }', and linked artifacts a repository of an organization`
        : '';
    return `GitHub answered ${answer.status}${said ? ` '${said}'` : ''}${hint}.`;
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

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
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

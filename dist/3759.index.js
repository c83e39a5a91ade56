export const id = 3759;
export const ids = [3759];
export const modules = {

20590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80466);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61959);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68827);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38659);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42132);
var _step_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8579);



const MAX_MS = 30_000;
async function post() {
    (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_0__/* .removeDockerConfig */ .nS)((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(_state_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKER_CONFIG */ .e6));
    const [name, container] = [(0,_step_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_NAME */ .rw), (0,_step_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(_state_js__WEBPACK_IMPORTED_MODULE_2__/* .SMOKE_CONTAINER */ .GR)];
    const run = (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createProgramRunner */ .f)(undefined, AbortSignal.timeout(MAX_MS));
    const env = (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)(process.env);
    if (container)
        await (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_5__/* .removeContainer */ .od)(container, { run, env }).catch(() => undefined);
    if (name)
        await (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_6__/* .untag */ .W5)(name, { run, env }).catch(() => undefined);
}


}),

8579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GR: () => (SMOKE_CONTAINER),
  e6: () => (DOCKER_CONFIG),
  rw: () => (ENGINE_NAME)
});
const DOCKER_CONFIG = 'docker-config';
const ENGINE_NAME = 'engine-name';
const SMOKE_CONTAINER = 'smoke-container';


}),

78179:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (systemClock)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
        if (!signal?.aborted)
            throw error;
    }),
};


}),

42132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D9: () => (tagLocally),
  VC: () => (push),
  W5: () => (untag),
  g0: () => (pullAs)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44424);
var _transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23268);



async function push(reference, { run, env, onLine }) {
    const result = await run('docker', ['push', reference], { env, onLine });
    const digest = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .pushedDigest */ .Mn)(result.stdout);
    return result.code === 0 && digest ? { digest } : { failed: result };
}
async function tagLocally(image, name, { run, env, pause }) {
    for (let attempt = 0;; attempt++) {
        const result = await run('docker', ['tag', image, name], { env });
        if (result.code === 0)
            return undefined;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(result);
        if (failure.kind !== 'image-moved' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(failure, image) || attempt === _transient_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MOVED_NAMES */ .KT)
            return result;
        await pause((0,_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseAfterMove */ .IL)(attempt));
    }
}
async function untag(name, { run, env }) {
    const { code } = await run('docker', ['image', 'rm', '--no-prune', name], { env });
    return code === 0;
}
async function pullAs(image, tags, options) {
    const { run, env, onLine } = options;
    const pulled = await run('docker', ['pull', image], { env, onLine });
    if (pulled.code !== 0)
        return { failed: pulled };
    for (const tag of tags) {
        const failed = await tagLocally(image, tag, options);
        if (failed)
            return { failed };
    }
    return undefined;
}


}),

38659:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CG: () => (runImageSmokeTest),
  od: () => (removeContainer),
  vD: () => (ImageGoneError)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50453);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
var _printed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44424);




const TRY_EVERY_MS = 500;
const RESPONSE_MS = 10_000;
const LOG_LINES = '200';
const ENGINE_FAILED = 125;
const NOT_RUN = [ENGINE_FAILED, 126, 127];
class ImageGoneError extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
async function runImageSmokeTest(image, name, test, context) {
    try {
        if ('command' in test)
            await runCommand(image, name, test, context);
        else
            await requestPath(image, name, test, context);
    }
    finally {
        await removeContainer(name, context);
    }
}
function checkThere(result) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(result);
    if (result.code !== ENGINE_FAILED || failure.kind !== 'image-moved')
        return;
    throw new ImageGoneError((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(failure, 'The smoke test could not run'));
}
async function removeContainer(name, { run, env }) {
    await run('docker', ['rm', '--force', '--volumes', name], { env });
}
async function runCommand(image, name, { command, timeoutMs }, context) {
    const { run, env, clock, onLine } = context;
    const over = new AbortController();
    const ended = run('docker', ['run', '--pull', 'never', '--name', name, image, ...command], { env, onLine });
    const late = clock.sleep(timeoutMs, over.signal).then(() => undefined);
    const result = await Promise.race([ended, late]);
    over.abort();
    if (!result) {
        await removeContainer(name, context);
        await ended;
        throw failure(`'${command.join(' ')}' did not finish within ${timeoutMs / 1000} s`);
    }
    if (result.code === 0)
        return;
    checkThere(result);
    const what = `'${command.join(' ')}'`;
    throw failure(NOT_RUN.includes(result.code)
        ? `${what} could not be run (exit code ${result.code}): ${(0,_printed_js__WEBPACK_IMPORTED_MODULE_2__/* .causeIn */ .Po)(result)}`
        : `${what} ended with exit code ${result.code}`);
}
async function requestPath(image, name, { port, path, timeoutMs }, context) {
    const { run, env, clock, onLine } = context;
    const host = await engineHost(context);
    const bound = host === LOOPBACK ? `${LOOPBACK}::${port}` : String(port);
    const until = clock.now() + timeoutMs;
    const started = await run('docker', ['run', '--pull', 'never', '--detach', '--publish', bound, '--name', name, image], {
        env,
    });
    checkThere(started);
    if (started.code !== 0)
        throw failure(`the image could not be started: ${(0,_printed_js__WEBPACK_IMPORTED_MODULE_2__/* .causeIn */ .Po)(started)}`);
    try {
        for (;;) {
            const state = await inspect(name, port, context);
            if (!state.running)
                throw failure(`the container exited with code ${state.exitCode} before it responded`);
            const problem = await sendRequest(addressesOf(state, host, port), port, path);
            if (problem === undefined)
                return;
            if (clock.now() >= until) {
                throw failure(`:${port}${path} did not respond successfully within ${timeoutMs / 1000} s: ${problem}`);
            }
            await clock.sleep(TRY_EVERY_MS);
        }
    }
    finally {
        await run('docker', ['logs', '--tail', LOG_LINES, name], { env, onLine });
    }
}
async function inspect(name, port, { run, env }) {
    const { code, stdout, stderr } = await run('docker', ['container', 'inspect', name], { env });
    const [found] = code === 0 ? JSON.parse(stdout) : [];
    if (!found)
        throw failure(`the container could not be inspected: ${stderr.trim()}`);
    const { Running: running = false, ExitCode: exitCode = 0 } = found.State ?? {};
    const { Ports = {}, Networks = {} } = found.NetworkSettings ?? {};
    return {
        running,
        exitCode,
        published: Ports?.[`${port}/tcp`]?.[0]?.HostPort,
        addresses: Object.values(Networks ?? {}).flatMap(({ IPAddress }) => (IPAddress ? [IPAddress] : [])),
    };
}
function addressesOf({ published, addresses }, host, port) {
    const own = host === LOOPBACK ? addresses.map((address) => `${address}:${port}`) : [];
    return [...(published ? [`${host}:${published}`] : []), ...own];
}
async function sendRequest(addresses, port, path) {
    let problem = 'the engine published no port';
    for (const address of addresses) {
        try {
            const { status } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .Em)(`http://${address}${path}`, { timeoutMs: RESPONSE_MS, direct: true });
            if (status < 400)
                return undefined;
            return `it responded with ${status}`;
        }
        catch (error) {
            problem = describeProblem(error, port);
        }
    }
    return problem;
}
const NOT_CONNECTED = {
    ECONNREFUSED: 'no process accepts connections',
    ECONNRESET: 'the connection was closed before a response',
};
function describeProblem(error, port) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const { code = '' } = error;
    const problem = NOT_CONNECTED[code];
    if (!problem)
        return text;
    const check = `check that the service listens on port ${port} of all addresses (0.0.0.0), not only of 127.0.0.1`;
    return `${problem} (${text}), so ${check}${code === 'ECONNRESET' ? ', and that it responds to HTTP requests' : ''}`;
}
const LOOPBACK = '127.0.0.1';
async function engineHost({ run, env }) {
    const { stdout } = await run('docker', ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { env });
    const endpoint = stdout.trim();
    const host = /^(tcp|ssh|https?):/.test(endpoint) && URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
    return host === '' || host === 'localhost' || host === '[::1]' ? LOOPBACK : host;
}
function failure(what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The smoke test failed: ${what}. Nothing was pushed; see the container's output above.`);
}


}),

87838:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (readBody)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88794);
var _zlib_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35700);



async function readBody(response, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
        chunks.push(chunk);
    }
    if (!response.complete)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('connection', 'the connection was closed in the middle of the response');
    return unpack(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
}
const UNPACKERS = {
    gzip: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().gunzip),
    'x-gzip': () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().gunzip),
    deflate: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().inflate),
    br: () => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_2__/* .zlib */ .w)().brotliDecompress),
};
async function unpack(bytes, encoding, maxOutputLength) {
    const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
    if (!unpacker || bytes.length === 0)
        return bytes;
    return unpacker()(bytes, { maxOutputLength }).catch((error) => {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxOutputLength);
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('connection', `the response is not valid ${encoding}`);
    });
}
function tooLarge(maxBytes) {
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('size', `the response is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}


}),

50453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Em: () => (request),
  En: () => (requestWithRetry),
  Lq: () => (openThroughSocket)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78179);
var _http_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87838);
var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88794);
var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46113);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);






const MAX_BYTES = 8 * 1024 * 1024;
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
async function request(address, options) {
    const until = performance.now() + options.timeoutMs;
    let sent = options;
    let url = new URL(address);
    for (let hops = 0;; hops++) {
        const response = await exchange(url, sent, until);
        const location = isRedirect(response.status) ? response.headers.location : undefined;
        if (!location || options.maxRedirects === undefined || options.maxRedirects === 0)
            return response;
        if (hops >= options.maxRedirects) {
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(address)} redirects more than ${options.maxRedirects} times`);
        }
        const next = nextUrl(location, url);
        sent = redirected(sent, response.status, next.origin !== url.origin);
        url = next;
    }
}
function openThroughSocket(socketPath, options) {
    return new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, ...options }, resolve);
        sent.on('error', reject);
        sent.end();
    });
}
const isTransientStatus = (status) => status === 408 || status === 429 || status >= 500;
async function requestWithRetry(address, options, { attempts, pauseMs, clock = _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m }) {
    for (let attempt = 1;; attempt++) {
        try {
            const response = await request(address, options);
            if (!isTransientStatus(response.status) || attempt >= attempts)
                return response;
        }
        catch (error) {
            const isTransient = error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j && error.problem !== 'size' && error.problem !== 'redirect';
            if (!isTransient || attempt >= attempts || options.signal?.aborted)
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
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(from)} redirects to a URL that is not HTTP`);
}
function redirected(options, status, isElsewhere) {
    const { method = 'GET', body, ...rest } = options;
    const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
    const dropped = [...(isElsewhere ? PRIVATE_HEADERS : []), ...(becomesGet ? ['content-type', 'content-length'] : [])];
    const headers = Object.entries(options.headers ?? {}).filter(([name]) => !dropped.includes(name.toLowerCase()));
    return { ...rest, headers: Object.fromEntries(headers), ...(becomesGet ? { method: 'GET' } : { method, body }) };
}
function exchange(given, options, until) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserinfo */ .Q3)(given);
    const { method = 'GET', body, connectMs, signal, maxBytes = MAX_BYTES, socketPath, timeoutMs } = options;
    const proxy = options.direct || socketPath !== undefined ? undefined : (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyOf */ .O)(url);
    const authorization = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizationOf */ .P_)(given);
    const headers = {
        accept: '*/*',
        'user-agent': 'slipway',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
        ...lowerCased(options.headers),
    };
    const agent = agentFor(url, proxy, options);
    const begin = url.protocol === 'https:' ? https().request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const timers = [];
        const settle = (act) => {
            for (const clear of timers)
                clear();
            signal?.removeEventListener('abort', abort);
            act();
        };
        const fail = (error) => {
            settle(() => reject(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j ? error : explain(error, url, proxy)));
            sent.destroy();
        };
        const late = (ms, what) => () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timeout', `${what} within ${ms / 1000} s`));
        const abort = () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('timeout', 'the request was cancelled'));
        const sent = begin(url, { method, headers, agent, socketPath }, (response) => {
            (0,_http_body_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(response, maxBytes).then((bytes) => settle(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, url })), fail);
        });
        sent.on('error', fail);
        timers.push(after(Math.max(0, until - performance.now()), late(timeoutMs, 'no complete response')));
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
    let remaining = PARTS;
    let timer = setTimeout(part, ms / PARTS);
    function part() {
        remaining--;
        if (remaining === 0)
            act();
        else
            timer = setTimeout(part, ms / PARTS);
    }
    return () => clearTimeout(timer);
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
        const outcome = status ? `responded with status ${status}` : 'did not respond';
        const fix = status === 407 ? ': its URL needs a user name and password' : '';
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('proxy', `${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)} ${outcome} to a request for a connection to ${url.host}${fix}`, more);
    }
    const isUnreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code);
    if (proxy && isUnreached)
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('proxy', `${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)} could not be reached (${text})`, more);
    const through = proxy ? ` through ${(0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(proxy)}` : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j('name', text + through, more);
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j(CERTIFICATE.test(code) ? 'certificate' : 'connection', text + through, more);
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
    const agent = url.protocol === 'https:' ? new (https().Agent)(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    agents.set(key, agent);
    return agent;
}
function https() {
    return process.getBuiltinModule('node:https');
}


}),

16385:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gv: () => (isObject),
  iU: () => (isOptionalString),
  nV: () => (ownMember),
  qF: () => (parseJson)
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
    return value === undefined || typeof value === 'string';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function ownMember(object, name) {
    return object && Object.hasOwn(object, name) ? object[name] : undefined;
}


}),

46113:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (named),
  O: () => (proxyOf)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _http_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88794);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);



function named(proxy) {
    return proxy ? `the proxy ${(0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(proxy.url.origin)} of ${proxy.variable}` : 'the proxy';
}
function proxyOf(url, env = process.env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]?.trim());
    const value = variable && env[variable]?.trim();
    if (!variable || !value || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(address)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j('proxy', `${variable} is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
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
        const [, name = '', itsPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
        if (itsPort && itsPort !== port)
            return false;
        const domain = name.replace(/^\*?\.|\.$/g, '');
        return host === domain || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && host.endsWith(`.${domain}`));
    });
}
function isInBlock(host, entry) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
    const [from = '', to = ''] = entry.split(/[/-]/);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) || !to)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
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


}),

96904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (problemOfFile),
  X: () => (readRegularFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


const MAX_BYTES = 16 * 1024 * 1024;
function readRegularFile(path) {
    const problem = problemOfFile(path);
    if (problem !== undefined)
        return { problem };
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!kind.isFile())
                return { problem: 'is not a regular file' };
            return readOpen(file, kind.size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: unreadable(error) };
    }
}
function problemOfFile(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        return found.size > MAX_BYTES ? tooLarge(found.size) : undefined;
    }
    catch (error) {
        return unreadable(error);
    }
}
function readOpen(file, size) {
    let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_BYTES)
            return { problem: tooLarge(length) };
        if (count === 0)
            return { bytes: buffer.subarray(0, length) };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
    }
}
function tooLarge(bytes) {
    return `has ${bytes} bytes; expected at most ${MAX_BYTES}`;
}
function unreadable(error) {
    return `cannot be read: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
}


}),

69584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K0: () => (secretPartsOf),
  O9: () => (isWebUrl),
  P_: () => (authorizationOf),
  Q3: () => (withoutUserinfo),
  r8: () => (WEB_URL),
  yO: () => (withoutScheme),
  zA: () => (shownUrl)
});
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
const WEB_URL = /^https?:\/\/\S+$/;
function isWebUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function withoutScheme(text) {
    return text.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
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
const MIN_PASSWORD = 4;
const MIN_TOKEN = 16;
function secretPartsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= MIN_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= MIN_TOKEN);
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


}),

35700:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (zlib)
});
function zlib() {
    return process.getBuiltinModule('node:zlib');
}


})

};

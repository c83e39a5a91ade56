export const id = 541;
export const ids = [541];
export const modules = {

30541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (readConfig)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79664);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49650);




const MOST_CHARACTERS = 300;
const read = new WeakMap();
function readConfig(authorization, repository, digest) {
    const known = read.get(authorization) ?? new Map();
    read.set(authorization, known);
    const key = `${repository}@${digest}`;
    const reading = known.get(key) ?? fetchConfig(authorization, repository, digest);
    known.set(key, reading);
    return reading;
}
async function fetchConfig(authorization, repository, digest) {
    try {
        const { status, body } = await (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .askRegistry */ .rF)({ authorization, repository }, `blobs/${digest}`);
        const text = body.toString('utf8');
        if (status !== 200)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
        return configIn(text);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The configuration of an image in ${repository} could not be read from the registry (${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on it.`, error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl ? { cause: error } : {});
    }
}
function configIn(text) {
    const isObject = text.trimStart().startsWith('{');
    try {
        if (isObject)
            return JSON.parse(text);
    }
    catch { }
    throw new Error('the response is not an image configuration');
}


}),

79664:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RV: () => (putManifest),
  c2: () => (getManifest),
  rF: () => (askRegistry)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49650);




const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const MOST_REDIRECTS = 3;
const MOST_CHARACTERS = 300;
async function askRegistry(place, path, order = {}) {
    const { endpoint, username, password } = place.authorization;
    const url = new URL(`/v2/${place.repository}/${path}`, endpoint);
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const send = (authorization) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(url, {
        ...order,
        headers: { ...order.headers, authorization },
        timeoutMs: TIMEOUT_MS,
        maxRedirects: MOST_REDIRECTS,
    }, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    const answer = await send(basic);
    const challenge = answer.status === 401 ? bearerChallenge(answer, url, place.repository) : undefined;
    if (!challenge)
        return answer;
    const token = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(challenge, { headers: { authorization: basic }, timeoutMs: TIMEOUT_MS }, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    return send(`Bearer ${tokenIn(token)}`);
}
function bearerChallenge({ headers }, url, repository) {
    const text = headers['www-authenticate'] ?? '';
    const value = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    const realm = /^Bearer\s/i.test(text) ? value('realm') : '';
    if (!URL.canParse(realm) || new URL(realm).origin !== url.origin)
        return undefined;
    const address = new URL(realm);
    if (value('service'))
        address.searchParams.set('service', value('service'));
    address.searchParams.set('scope', `repository:${repository}:pull,push`);
    return address;
}
function tokenIn({ status, body }) {
    const text = body.toString('utf8');
    try {
        const { token } = JSON.parse(text);
        if (status === 200 && token)
            return token;
    }
    catch { }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
}
async function getManifest(place, reference, accept) {
    const answer = await refusing(place, () => askRegistry(place, `manifests/${reference}`, { headers: { accept: accept.join(', ') } }));
    if (answer.status === 404)
        return undefined;
    const text = answer.body.toString('utf8');
    if (answer.status !== 200)
        throw refusal(place, answer.status, text);
    const digest = String(answer.headers['docker-content-digest'] ?? '');
    return { digest, mediaType: answer.headers['content-type'] ?? '', text };
}
async function putManifest(place, tag, mediaType, text) {
    const order = { method: 'PUT', headers: { 'content-type': mediaType }, body: text };
    const answer = await refusing(place, () => askRegistry(place, `manifests/${tag}`, order));
    if (answer.status !== 201)
        throw refusal(place, answer.status, answer.body.toString('utf8'));
}
async function refusing(place, send) {
    try {
        return await send();
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The request to the registry of ${place.repository} failed: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. Check the network, then run the job again.`, { cause: error });
    }
}
function refusal({ repository }, status, text) {
    const cause = new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
    const known = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRegistry */ .$c)(text, repository);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(known ?? `The registry of ${repository} answered with ${cause.message}.`, { cause });
}


})

};

export const id = 541;
export const ids = [541];
export const modules = {

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);



const MOST_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it.
 * @throws {UserError}
 */
async function readConfig(authorization, repository, digest) {
    const url = new URL(`/v2/${repository}/blobs/${digest}`, authorization.endpoint);
    const basic = Buffer.from(`${authorization.username}:${authorization.password}`).toString('base64');
    for (let attempt = 1;; attempt++) {
        try {
            return JSON.parse(await download(url, { authorization: `Basic ${basic}` }));
        }
        catch (error) {
            if (attempt < ATTEMPTS && !(error instanceof Refusal))
                continue;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The configuration of an image in ${repository} could not be read from the registry (${(0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on it.`);
        }
    }
}
/** An answer that will not be another one when asked again. */
class Refusal extends Error {
}
/** The registry sends the bytes, or to where S3 has them; the credentials are for the registry only. */
async function download(url, headers, hops = 3) {
    const answer = await request(url, headers);
    const status = answer.statusCode ?? 0;
    const location = answer.headers.location;
    if (status >= 300 && status < 400 && location && hops > 0) {
        answer.resume();
        const next = new URL(location, url);
        return download(next, next.host === url.host ? headers : {}, hops - 1);
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of answer) {
        length += chunk.length;
        if (length > MOST_BYTES)
            throw new Refusal('it is larger than 8 MiB');
        chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString('utf8');
    if (status === 200)
        return text;
    const message = `status ${status} ${text.slice(0, 300)}`.trim();
    throw status >= 500 || status === 429 ? new Error(message) : new Refusal(message);
}
function request(url, headers) {
    const proxyEnv = process.env;
    return new Promise((resolve, reject) => {
        const sent = url.protocol === 'https:'
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.get)(url, { headers, agent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ proxyEnv }), timeout: TIMEOUT_MS }, resolve)
            : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.get)(url, { headers, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ proxyEnv }), timeout: TIMEOUT_MS }, resolve);
        sent.on('error', reject);
        sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
    });
}


/***/ })

};

export const id = 541;
export const ids = [541];
export const modules = {

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);




const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const MOST_REDIRECTS = 3;
/** Of the text of an error. */
const MOST_CHARACTERS = 300;
/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it. The registry sends the bytes, or
 * to where S3 has them; the credentials are for the registry only.
 * @throws {UserError}
 */
async function readConfig(authorization, repository, digest) {
    const url = new URL(`/v2/${repository}/blobs/${digest}`, authorization.endpoint);
    const basic = Buffer.from(`${authorization.username}:${authorization.password}`).toString('base64');
    try {
        const order = { headers: { authorization: `Basic ${basic}` }, timeoutMs: TIMEOUT_MS, maxRedirects: MOST_REDIRECTS };
        const { status, body } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(url, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
        const text = body.toString('utf8');
        if (status !== 200)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
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
    throw new Error('the answer is not a configuration');
}


/***/ })

};

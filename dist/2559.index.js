export const id = 2559;
export const ids = [2559];
export const modules = {

32559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61959);
var _src_docker_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75758);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _step_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
var _step_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68997);




const SENTENCES = {
    'logged-out': (host) => `Logged out of ${host}.`,
    restored: (host) => `The login to ${host} from before this step is restored.`,
    left: (host) => `${host} has a newer login than this step's, which is kept.`,
    gone: (host) => `${host} no longer has a login.`,
};
async function post() {
    const log = (0,_step_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createLog */ .h)();
    const tools = { run: (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProgramRunner */ .f)(), env: process.env };
    for (const login of logins().reverse()) {
        try {
            log.info(SENTENCES[await (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logOutJob */ .G)(login, tools)](login.host));
        }
        catch (error) {
            log.warning(`The login to ${login.host} could not be removed from ${login.folder} (${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}); its token expires within twelve hours.`);
        }
    }
}
function logins() {
    try {
        return JSON.parse((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu)('logins') || '[]');
    }
    catch {
        return [];
    }
}


}),

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);

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


})

};

export const id = 590;
export const ids = [590];
export const modules = {

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _src_docker_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(466);
/* harmony import */ var _step_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33);


/** Removes the logins, also of a main step that was killed. */
async function post() {
    (0,_src_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .removeDockerConfig */ .n)((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)('docker-config'));
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createDockerConfig),
/* harmony export */   n: () => (/* binding */ removeDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const PREFIX = 'slipway-docker-';
/**
 * Makes a configuration folder in `RUNNER_TEMP` with everything that the job's has: logins, credential helpers, CLI
 * plugins, contexts, and buildx's builders.
 */
function createDockerConfig(env) {
    const jobs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'));
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), PREFIX));
    const config = readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, 'config.json'));
    const write = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    for (const name of ['cli-plugins', 'contexts']) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), 'junction');
    }
    const builders = env.BUILDX_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobs, 'buildx');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(builders, { recursive: true });
    write();
    return {
        folder,
        env: { ...env, DOCKER_CONFIG: folder, BUILDX_CONFIG: builders },
        keepLoginsOf: (host) => {
            config.credHelpers = { ...config.credHelpers, [host]: '' };
            write();
        },
        remove: () => removeDockerConfig(folder),
    };
}
/** Removes such a folder, and nothing that is none. */
function removeDockerConfig(folder) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith(PREFIX))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}
function readConfig(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}


/***/ })

};

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
/* harmony import */ var _step_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3505);


/** Removes the logins, also of a main step that was killed. */
async function post() {
    (0,_src_docker_config_js__WEBPACK_IMPORTED_MODULE_0__/* .removeDockerConfig */ .nS)((0,_step_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)('docker-config'));
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ jobConfigFolder),
/* harmony export */   lp: () => (/* binding */ createDockerConfig),
/* harmony export */   nS: () => (/* binding */ removeDockerConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8827);




const PREFIX = 'slipway-docker-';
/**
 * Makes a configuration folder in `RUNNER_TEMP` with everything that the job's has: logins, credential helpers, CLI
 * plugins, contexts, and buildx's builders.
 */
function createDockerConfig(env) {
    const jobs = jobConfigFolder(env);
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
    const helpers = [...Object.values(config.credHelpers ?? {}), config.credsStore ?? ''];
    const passed = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(env), ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .helperEnvironment */ .Yo)(env, helpers) };
    return {
        folder,
        env: { ...passed, DOCKER_CONFIG: folder, BUILDX_CONFIG: builders },
        keepLoginsOf: (host) => {
            config.credHelpers = { ...config.credHelpers, [host]: '' };
            write();
        },
        remove: () => removeDockerConfig(folder),
    };
}
/** Where the job's Docker configuration is. */
function jobConfigFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'));
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


/***/ }),

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Yo: () => (/* binding */ helperEnvironment),
/* harmony export */   fM: () => (/* binding */ namedEnvironment)
/* harmony export */ });
/** Variables that docker, its plugins and git need to find their way on a machine; none of them holds a secret of ours. */
const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    // What credential helpers find a key ring by.
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    // Windows.
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|DOCKER_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
/** What a cache of buildx takes from the environment. */
const CACHES = {
    gha: /^ACTIONS_(CACHE_URL|RESULTS_URL|RUNTIME_TOKEN|CACHE_SERVICE_V2)$/,
    s3: /^AWS_/,
};
/** What a credential helper of the job's own Docker configuration takes from the environment. */
const HELPERS = {
    'ecr-login': /^AWS_/,
    gcloud: /^(CLOUDSDK_|GOOGLE_)/,
    gcr: /^(CLOUDSDK_|GOOGLE_)/,
    'acr-env': /^AZURE_/,
    'ghcr-login': /^(GITHUB_TOKEN|GITHUB_ACTOR)$/,
};
/**
 * The environment of docker and git: an allow-list, so that neither inputs of the step nor the runner's and AWS's tokens
 * reach a program that a file of the workspace may start.
 */
function childEnvironment(env) {
    return pick(env, (name) => NAMES.has(name.toUpperCase()) || FAMILIES.test(name.toUpperCase()));
}
/** Variables that the user named, e.g. in `secret-envs`. */
function namedEnvironment(env, names) {
    const wanted = new Set(names);
    return pick(env, (name) => wanted.has(name));
}
/** The variables that caches of these entries, such as `type=gha,mode=max`, are reached by. */
function cacheEnvironment(env, entries) {
    return ofKinds(env, CACHES, entries.map((entry) => /(?:^|[,=])\s*type=([a-z0-9]+)/.exec(entry)?.[1] ?? ''));
}
/** The variables that these credential helpers take their credentials from. */
function helperEnvironment(env, helpers) {
    return ofKinds(env, HELPERS, helpers);
}
function ofKinds(env, table, kinds) {
    const patterns = kinds.flatMap((kind) => (Object.hasOwn(table, kind) ? [table[kind]] : []));
    return pick(env, (name) => patterns.some((pattern) => pattern.test(name)));
}
function pick(env, wanted) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => wanted(name)));
}


/***/ })

};

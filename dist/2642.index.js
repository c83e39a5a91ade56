export const id = 2642;
export const ids = [2642];
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
    kept: (host) => `${host} has a newer login than this step's, which is kept.`,
    gone: (host) => `${host} no longer has a login.`,
};
async function post() {
    const log = (0,_step_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createLog */ .h)();
    const context = { run: (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createProgramRunner */ .f)(), env: process.env };
    for (const login of logins().reverse()) {
        try {
            log.info(SENTENCES[await (0,_src_docker_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logOutJob */ .G)(login, context)](login.host));
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

75758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (logInJob),
  G: () => (logOutJob)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var src_error = __webpack_require__(7611);
var config = __webpack_require__(80466);
var environment = __webpack_require__(68827);
var login = __webpack_require__(45951);
;// CONCATENATED MODULE: ./build/src/docker/stored-login.js




async function readLogin(host, options) {
    const config = readConfig(options.folder);
    const helper = helperOf(config, host);
    if (helper) {
        const { code, stdout } = await runHelper(helper, 'get', host, options);
        return code === 0 ? parseLogin(stdout) : undefined;
    }
    const text = Buffer.from(config.auths?.[host]?.auth ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
async function removeLogin(host, options) {
    await writeStore(host, undefined, options);
}
async function restoreLogin(host, login, options) {
    await writeStore(host, login, options);
}
async function writeStore(host, login, options) {
    const helper = helperOf(readConfig(options.folder), host);
    if (helper) {
        const { username: Username, password: Secret } = login ?? {};
        const [verb, input] = login ? ['store', JSON.stringify({ ServerURL: host, Username, Secret })] : ['erase', host];
        const { code, stdout, stderr } = await runHelper(helper, verb, input, options);
        if (code !== 0)
            throw new src_error.yo(`docker-credential-${helper} failed: ${(stderr || stdout).trim()}.`);
    }
    const config = readConfig(options.folder);
    const { [host]: _, ...others } = config.auths ?? {};
    const auth = login && !helper ? { auth: encode(login) } : {};
    writeConfig(options.folder, { ...config, auths: login ? { ...others, [host]: auth } : others });
}
function encode({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
function helperOf({ credHelpers, credsStore }, host) {
    const own = credHelpers && Object.hasOwn(credHelpers, host) ? credHelpers[host] : credsStore;
    return own || undefined;
}
function runHelper(helper, verb, stdin, { run, env }) {
    const passed = { ...(0,environment.Qc)(env), ...(0,environment.Yo)(env, [helper]) };
    return run(`docker-credential-${helper}`, [verb], { env: passed, stdin });
}
function parseLogin(stdout) {
    try {
        const { Username = '', Secret = '' } = JSON.parse(stdout);
        return Secret ? { username: Username, password: Secret } : undefined;
    }
    catch {
        return undefined;
    }
}
function readConfig(folder) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'config.json'), 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
}
function writeConfig(folder, config) {
    const path = realPath((0,external_node_path_.join)(folder, 'config.json'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const next = `${path}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(next, `${JSON.stringify(config, undefined, '\t')}\n`, { mode: 0o600 });
    (0,external_node_fs_.renameSync)(next, path);
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/src/docker/job-login.js









const MARKS = 'slipway-logins';
const KEPT = 'slipway-login-';
const STALE_MS = 12 * 3600 * 1000;
async function logInJob(given, { run, env, log, pause }, keep) {
    const folder = (0,config.G5)(env);
    const options = { folder, run, env };
    if (keep) {
        const fingerprint = fingerprintOf(given.password);
        const before = await keepBefore(given.host, options);
        keep({ host: given.host, folder, fingerprint, ...(before && { before }) });
        mark(folder, fingerprint, log);
    }
    const docker = { ...(0,environment.Qc)(env), ...(0,environment.Yo)(env, ['ecr-login']), DOCKER_CONFIG: folder };
    await (0,login.i)(given, { env: docker, keepLoginsOf: () => { } }, run, pause);
}
async function keepBefore(host, options) {
    const found = await readLogin(host, options).catch(() => undefined);
    if (!found)
        return undefined;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), KEPT));
    const path = (0,external_node_path_.join)(folder, 'login.json');
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(found), { mode: 0o600 });
    const fingerprint = fingerprintOf(found.password);
    return { path, fingerprint, isManaged: isMarked(options.folder, fingerprint) };
}
async function logOutJob(made, context) {
    const { host, folder, fingerprint, before } = made;
    const options = { folder, run: context.run, env: context.env };
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, MARKS, fingerprint), { force: true });
    try {
        const now = await readLogin(host, options);
        if (!now)
            return 'gone';
        if (fingerprintOf(now.password) !== fingerprint)
            return 'kept';
        const earlier = before && (!before.isManaged || isMarked(folder, before.fingerprint)) && readKept(before.path);
        if (!earlier) {
            await removeLogin(host, options);
            return 'logged-out';
        }
        await restoreLogin(host, earlier, options);
        return 'restored';
    }
    finally {
        removeKept(before?.path);
    }
}
function fingerprintOf(password) {
    return (0,external_node_crypto_.createHash)('sha256').update(password).digest('hex');
}
function mark(folder, fingerprint, log) {
    try {
        const marks = (0,external_node_path_.join)(folder, MARKS);
        (0,external_node_fs_.mkdirSync)(marks, { recursive: true, mode: 0o700 });
        for (const name of (0,external_node_fs_.readdirSync)(marks)) {
            if (Date.now() - (0,external_node_fs_.statSync)((0,external_node_path_.join)(marks, name)).mtimeMs > STALE_MS)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(marks, name), { force: true });
        }
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(marks, fingerprint), '', { mode: 0o600 });
    }
    catch (error) {
        log.debug(`The login could not be marked as in use: ${(0,src_error.bD)(error)}`);
    }
}
function isMarked(folder, fingerprint) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, MARKS, fingerprint), { throwIfNoEntry: false }) !== undefined;
}
function readKept(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function removeKept(path) {
    const folder = path && (0,external_node_path_.join)(path, '..');
    if (folder && (0,external_node_path_.basename)(folder).startsWith(KEPT))
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}


}),

45951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (login)
});
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3016);
var _transient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23268);



async function login({ host, username, password }, config, run, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))) {
    config.keepLoginsOf(host);
    for (let attempt = 0;; attempt++) {
        const result = await run('docker', ['login', '--username', username, '--password-stdin', host], {
            env: config.env,
            stdin: password,
        });
        if (result.code === 0)
            return;
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f1)(result, 'login');
        const wait = failure.isTransient ? _transient_js__WEBPACK_IMPORTED_MODULE_1__/* .PAUSES_MS */ .T4[attempt] : undefined;
        if (wait === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(failure, `docker login to ${host} failed`));
        await pause(wait);
    }
}


}),

32297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C7: () => (formatElapsed),
  Zi: () => (inMinutesAndSeconds),
  dT: () => (inMinutes)
});
function inMinutesAndSeconds(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
function formatElapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
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

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _src_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);


const MAX_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MAX_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${(0,_src_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C7)(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}


})

};

export const id = 9772;
export const ids = [9772];
export const modules = {

85928:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G5: () => (command),
  lq: () => (_ep0),
  yt: () => (_mw0)
});
var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91547);
var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57901);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "SpencerFrontendService", "ECRPUBLICClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


}),

21916:
((__unused_webpack_module, exports) => {

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


}),

76951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var docker_process = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/src/docker/job-login.js + 1 modules
var job_login = __webpack_require__(75758);
var logins = __webpack_require__(15058);
var url = __webpack_require__(69584);
var cancel = __webpack_require__(6693);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var registry = __webpack_require__(58641);
var aws_inputs = __webpack_require__(33486);
var registry_inputs = __webpack_require__(75384);
;// CONCATENATED MODULE: ./build/actions/ecr-login/inputs.js




function readInputs(inputs) {
    const isPublic = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
    const named = (0,registry_inputs.K)(inputs, 'registries');
    const regions = inputs.list('aws-region', { comma: true });
    for (const region of regions.slice(1))
        (0,aws_inputs.kp)(inputs, region);
    const needsRegion = !isPublic && (named.length === 0 || named.some(registry.Lc));
    const aws = (0,aws_inputs.d1)(inputs, { optional: !needsRegion, given: regions[0] ?? '' });
    if (isPublic && named.length > 0) {
        inputs.note("input 'registries' is ignored, because 'registry-type' is 'public'");
    }
    const registries = isPublic ? [{ type: 'public' }] : everywhere(named, regions);
    const [ofHost] = registries.flatMap((ref) => (ref.type === 'private' && ref.region) || []);
    const read = {
        aws: { ...aws, region: aws.region || ofHost || registry.Ne },
        registries,
        masksPassword: inputs.boolean('mask-password') ?? true,
        logsOut: !(inputs.boolean('skip-logout') ?? false),
        proxy: readProxy(inputs),
    };
    inputs.check();
    return read;
}
function everywhere(named, regions) {
    const refs = named.length > 0 ? named : [{ type: 'private' }];
    const several = [...new Set(regions)];
    return refs.flatMap((ref) => ref.type === 'private' && (0,registry.Lc)(ref) && several.length > 1
        ? several.map((region) => ({ ...ref, region }))
        : [ref]);
}
function readProxy(inputs) {
    const given = inputs.text('http-proxy');
    const address = given === '' || given.includes('://') ? given : `http://${given}`;
    if (given && !(0,url.O9)(address)) {
        inputs.refuse('http-proxy', `input 'http-proxy' is '${(0,url.zA)(given)}', which is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
    }
    return address;
}

;// CONCATENATED MODULE: ./build/actions/ecr-login/main.js










async function main() {
    const { aws, registries, masksPassword, logsOut, proxy } = readInputs(await (0,further_inputs.W)('ecr-login'));
    const log = (0,step_log.h)();
    const env = { ...process.env };
    useProxy(proxy);
    if (!masksPassword) {
        log.warning("The password is not masked, because 'mask-password' is 'false': anyone who reads the log or the outputs can pull and push for twelve hours.");
    }
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const signal = (0,cancel.A)();
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const authorizations = await (0,logins.FF)(clients, registries, {
        mask: masksPassword ? commands.Pq : () => { },
        ...(aws.maxRetries > 0 && { pause }),
    });
    const [only] = authorizations;
    if (only && authorizations.length === 1)
        (0,commands.n0)({ registry: only.host });
    const made = [];
    const keep = (login) => {
        made.push(login);
        (0,commands.LZ)('logins', JSON.stringify(made));
    };
    for (const authorization of authorizations) {
        const context = { run: (0,docker_process.f)(undefined, signal), env, log, pause };
        await (0,job_login.F)(authorization, context, logsOut ? keep : undefined);
        log.info(`Logged in to ${authorization.host}.`);
        setCredentialOutputs(authorization);
    }
}
function setCredentialOutputs({ host, username, password }) {
    const suffix = host.replace(/[^a-zA-Z0-9_]+/g, '_');
    (0,commands.n0)({ [`docker_username_${suffix}`]: username, [`docker_password_${suffix}`]: password });
}
function useProxy(given) {
    const { env } = process;
    const forHttps = env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY;
    if (given)
        for (const secret of (0,url.K0)(given))
            (0,commands.Pq)(secret);
    if (given)
        Object.assign(env, { http_proxy: given, https_proxy: given });
    else if (forHttps)
        env.https_proxy = forHttps;
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

49650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $c: () => (explainRegistry),
  gl: () => (RegistryError),
  nE: () => (missingRepository),
  uy: () => (explainCall)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22529);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



class RegistryError extends Error {
    status;
    constructor(status, text) {
        super(`status ${status} ${text}`.trim());
        this.status = status;
    }
}
const PUSH_ACTIONS = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
].join(', ');
const ACTIONS = {
    'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
    'GET blobs': 'ecr:GetDownloadUrlForLayer',
    'POST blobs': 'ecr:InitiateLayerUpload',
    'PATCH blobs': 'ecr:UploadLayerPart',
    'PUT blobs': 'ecr:CompleteLayerUpload',
    'HEAD manifests': 'ecr:BatchGetImage',
    'GET manifests': 'ecr:BatchGetImage',
    'PUT manifests': 'ecr:PutImage',
};
const MAX_CHARACTERS = 4_000;
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
const REGISTRY = [
    {
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA, or exclude this one with the repository's mutability filters.`,
    },
    {
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    },
    {
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${createRepository}`,
    },
    {
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${createRepository}`,
    },
    {
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it is valid for twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        pattern: /no basic auth credentials/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, received no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        pattern: /maximum allowed number of images which is '(\d+)'/i,
        explain: ([, most], repository) => `${repository} has ${most} images, the maximum in ECR: add a lifecycle policy that expires old images, or request a higher quota for images per repository.`,
    },
    {
        pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
        explain: ([, most], repository) => `The image in ${repository} has ${most} tags, the maximum for an image in ECR: delete old tags, or set fewer in 'tags'.`,
    },
    {
        pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
        explain: ({ input }, repository) => organizationDenied(deniedIn(input) ?? 'this', repository),
    },
    {
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            const quota = action === 'ecr:PutImage'
                ? ' ECR also responds this way if the repository has the maximum number of images.'
                : '';
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; if it is allowed, check the repository's policy.${quota}`;
        },
    },
    {
        pattern: /KmsException|\bKMS key\b/i,
        explain: ({ input }) => kmsDenied(input),
    },
    {
        pattern: /blob unknown to registry|LayersNotFound|required for pushing image into repository/i,
        explain: (_, repository) => partsMissing(repository),
    },
    {
        pattern: /image .*is archived|ImageArchived/i,
        explain: (_, repository) => archived(repository),
    },
    {
        pattern: /toomanyrequests|rate exceeded|ThrottleException|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        pattern: /from POST request to \S*\/blobs\/uploads\/\S*?:? 404 /i,
        explain: (_, repository) => missingRepository(repository),
    },
    {
        pattern: /from (?:PATCH|PUT) request to \S*\/blobs\/uploads\/\S*?:? (400|404) /i,
        explain: ([, status], repository) => `The registry of ${repository} did not accept a layer (status ${status}): run the job again, and check that no proxy changes the requests.`,
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on the repository; if the role already has these permissions, check the repository policy and whether the repository has reached its quota of images.`,
    },
    {
        pattern: /\/manifests\/\S*?:? 405 /i,
        explain: (_, repository) => `${repository} rejected the manifest, because ECR does not support its format: remove 'oci-artifact=true', which 'outputs' sets.`,
    },
    {
        pattern: /^(?!.*error writing manifest blob).*\/manifests\/(?!sha256:)([\w.-]+): 400 /i,
        explain: ([, tag], repository) => `${repository} rejected the manifest of the tag '${tag}': if the tag exists and tags are immutable, use a tag that contains the commit SHA.`,
    },
    {
        pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
        explain: (_, repository) => `${repository} rejected the manifest: if 'cache-to' is set, add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface.`,
    },
    {
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|(?<=^|: )EOF$|request must be retried|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const createRepository = "create it, or set 'create-repository' to 'true'.";
function archived(repository) {
    return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}
function partsMissing(repository) {
    return `Parts of the image are missing from ${repository}: push it again, with 'if-exists' set to 'overwrite'.`;
}
function organizationDenied(action, repository, text = '') {
    const what = `${action}${repository && ` on ${repository}`}`;
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `A policy of the AWS organization forbids ${what}${cause && ` (${cause})`}: contact the organization's administrator.`;
}
function deniedIn(text) {
    return /not authorized to perform:? ([\w-]+:\w+)/i.exec(text)?.[1];
}
function kmsDenied(text) {
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `ECR could not use the repository's KMS key (${cause}): allow the role of this job to use the key.`;
}
function explainRegistry(text, repository) {
    const read = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS);
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(read);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
const EXCEPTIONS = {
    RepositoryNotFoundException: (_, repository) => `The repository '${repository}' does not exist: create it, or check its name, account and Region.`,
    ImageTagAlreadyExistsException: (text, repository) => explainRegistry(text, repository) ??
        `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    ImageAlreadyExistsException: (_, repository) => `The image already exists in ${repository} with this tag: run the job again to reuse it.`,
    LayersNotFoundException: (_, repository) => partsMissing(repository),
    LayerInaccessibleException: (_, repository) => partsMissing(repository),
    ReferencedImagesNotFoundException: (_, repository) => partsMissing(repository),
    UnsupportedCommandException: (text, repository, action) => `The registry of ${repository || 'this account'} does not support ${action} in this Region (${text.replace(/\.$/, '')}): the ECR Public API is available only in us-east-1; check 'registry-type' and 'aws-region'.`,
    TooManyTagsException: refusedTags,
    InvalidTagParameterException: refusedTags,
    BlockedByOrganizationPolicyException: (_, repository, action) => organizationDenied(action, repository),
    ImageArchivedException: (_, repository) => archived(repository),
    LimitExceededException: (text, repository, action) => explainRegistry(text, repository) ??
        `${action} exceeded a quota of ECR (${text}): delete old resources, or request a higher quota.`,
    ImageDigestDoesNotMatchException: (_, repository) => `ECR computed a different digest for the image in ${repository}: run the job again.`,
    KmsException: kmsDenied,
    InvalidParameterException: (text, _, action) => `${action} was rejected (${text}): correct the value that is named in the message.`,
};
function refusedTags(text, repository, action) {
    return `${action} rejected the tags of the repository ${repository} (${text}): correct 'repository-tags'.`;
}
function missingRepository(repository) {
    return `The repository '${repository}' does not exist: ${createRepository}`;
}
function explainCall(action, error, repository = '') {
    const name = error instanceof Error ? error.name : '';
    const explain = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
    if (explain)
        return explain((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository, action);
    if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .failureKind */ .zU)(error) === 'denied' && ORGANIZATION.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return organizationDenied(action, repository, (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(action, error);
}


}),

22794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  at: () => (at),
  Gq: () => (authorize),
  YS: () => (privateTokens),
  ts: () => (toAuthorization),
  bD: () => (withRetry),
  _Q: () => (withoutToken)
});

var commandBuilder = __webpack_require__(20162);
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAuthorizationToken", schemas_0.phU) {
}

var failure = __webpack_require__(22529);
var src_error = __webpack_require__(7611);
var registry_host = __webpack_require__(53071);
var ecr_failure = __webpack_require__(49650);
;// CONCATENATED MODULE: ./build/src/ecr/login.js





const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];
async function authorize(clients, accounts, mask) {
    const refs = accounts.map((account) => ({ type: 'private', account }));
    const own = { type: 'private' };
    const found = await privateTokens(clients, clients.settings.region, refs.length > 0 ? refs : [own], { mask });
    return found.map(([, authorization]) => authorization);
}
async function privateTokens(clients, region, refs, options) {
    const named = refs.filter(({ account }) => account !== undefined);
    const accounts = [...new Set(named.map(({ account }) => account ?? ''))];
    const ask = async (registryIds) => {
        const ecr = await clients.ecr(region);
        const response = await withRetry(() => ecr.send(new GetAuthorizationTokenCommand(registryIds.length > 0 ? { registryIds } : {})), 'ecr:GetAuthorizationToken', options);
        const all = (response.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => toAuthorization(authorizationToken, proxyEndpoint, options.mask));
        if (all.length === 0)
            throw withoutToken('ecr:GetAuthorizationToken');
        return all;
    };
    const ofAccounts = accounts.length > 0 ? await ask(accounts) : [];
    const byAccount = new Map(ofAccounts.map((each, index) => [(0,registry_host.T)(each.host)?.account ?? accounts[index], each]));
    const [own] = named.length < refs.length ? await ask([]) : [];
    return refs.map((ref) => {
        const given = ref.account === undefined ? own : byAccount.get(ref.account);
        if (!given)
            throw withoutToken('ecr:GetAuthorizationToken', ref.account);
        return [ref, ref.host ? at(given, ref.host) : given];
    });
}
async function withRetry(send, action, { pause }) {
    for (let attempt = 0;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const wait = (0,failure.zU)(error) === 'throttled' ? PAUSES_MS[attempt] : undefined;
            if (wait === undefined || !pause)
                throw new src_error.yo((0,ecr_failure.uy)(action, error), { cause: error });
            await pause(wait);
        }
    }
}
function withoutToken(action, account = '') {
    const whose = account && ` of the registry ${account}`;
    return new src_error.yo(`The response from ECR to ${action} has no token${whose}; run the job again.`);
}
function toAuthorization(token, endpoint, mask) {
    const text = Buffer.from(token ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    if (colon < 0 || !endpoint || !URL.canParse(endpoint))
        return [];
    const password = text.slice(colon + 1);
    mask(password);
    return [{ endpoint, host: new URL(endpoint).host, username: text.slice(0, colon), password }];
}
function at(authorization, host) {
    const endpoint = new URL(authorization.endpoint);
    return { ...authorization, host, endpoint: `${endpoint.protocol}//${host}` };
}


}),

15058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  FF: () => (authorizeAll),
  T7: () => (publicToken)
});


var commandBuilder = __webpack_require__(85928);
var schemas_0 = __webpack_require__(89935);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAuthorizationToken", schemas_0.ph) {
}

var login = __webpack_require__(22794);
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/logins.js



async function authorizeAll(clients, refs, options) {
    const { region: own } = clients.settings;
    const found = new Map();
    const privateRefs = refs.filter((ref) => ref.type === 'private');
    for (const [region, here] of Map.groupBy(privateRefs, ({ region = own }) => region)) {
        for (const [ref, authorization] of await (0,login.YS)(clients, region, here, options)) {
            found.set(ref, authorization);
        }
    }
    const publicRefs = refs.filter((ref) => ref.type === 'public');
    if (publicRefs.length > 0) {
        const authorization = await publicToken(clients, options);
        for (const ref of publicRefs)
            found.set(ref, ref.host ? (0,login.at)(authorization, ref.host) : authorization);
    }
    return refs.flatMap((ref) => found.get(ref) ?? []);
}
async function publicToken(clients, options) {
    const client = await clients.ecrPublic();
    const action = 'ecr-public:GetAuthorizationToken';
    const { authorizationData } = await (0,login.bD)(() => client.send(new GetAuthorizationTokenCommand({})), action, options);
    const endpoint = publicEndpoint();
    const [found] = (0,login.ts)(authorizationData?.authorizationToken, endpoint, options.mask);
    if (!found)
        throw (0,login._Q)(action);
    return found;
}
function publicEndpoint(env = process.env) {
    const local = env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || '';
    return URL.canParse(local) ? new URL(local).origin : `https://${registry.dt}`;
}


}),

58641:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EV: () => (isRegistryHost),
  GQ: () => (parseRegistryRef),
  Lc: () => (isWithoutRegion),
  Ne: () => (PUBLIC_REGION),
  OF: () => (isEcrImage),
  Zt: () => (PUBLIC_DUAL_STACK_HOST),
  dt: () => (PUBLIC_HOST),
  sw: () => (isPublicHost)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53071);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69584);


function isRegistryHost(host, env = process.env) {
    if ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_DUAL_STACK_HOST = 'ecr-public.aws.com';
const PUBLIC_REGION = 'us-east-1';
function isPublicHost(host) {
    return host === PUBLIC_HOST || host === PUBLIC_DUAL_STACK_HOST;
}
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScheme */ .yO)(text);
    if (isPublicHost(host))
        return { type: 'public', ...(host !== PUBLIC_HOST && { host }) };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...(0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryHost */ .T)(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dh: () => (DIGEST),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

53071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (parseRegistryHost)
});
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.(?:com\.cn|eu))|(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}


}),

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const problem = `${capital(place)} is not a valid mapping; expected inputs of ${action} with their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} contains an expression that GitHub has not evaluated: replace it with the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MAX_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MAX_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


}),

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'specify its contents together with the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


}),

75384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (readRegistries)
});
var _src_ecr_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58641);
var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33486);


function readRegistries(inputs, name) {
    const found = new Map();
    for (const text of inputs.list(name, { comma: true })) {
        const ref = (0,_src_ecr_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryRef */ .GQ)(text);
        if (ref) {
            found.set(JSON.stringify(ref), ref);
            if (ref.type === 'private' && ref.region)
                (0,_aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRegion */ .vK)(inputs, name, ref.region, `the Region of '${text}' in input '${name}'`);
        }
        else
            inputs.refuse(name, `input '${name}' has '${text}', which is not valid; expected ${expected(text)}`);
    }
    return [...found.values()];
}
function expected(text) {
    const form = "an account's 12 digits, a host such as '123456789012.dkr.ecr.eu-central-1.amazonaws.com', 'public.ecr.aws' or 'ecr-public.aws.com'";
    return /^\d{1,11}$/.test(text) ? `${form}; YAML drops the leading zeros of an unquoted number` : form;
}


})

};

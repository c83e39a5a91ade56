export const id = 6832;
export const ids = [6832];
export const modules = {

76674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (containerImagesOf),
  Dc: () => (composeTaskDefinition),
  hr: () => (changedContainers)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67707);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20560);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43495);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50479);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22045);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14088);
var _container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28781);




async function composeTaskDefinition(sources, described) {
    const { service, files, images } = sources;
    const bare = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)(await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWrittenDefinition */ .z)(files, [], 'auto'), 'merge', described).result;
    const present = containerImagesOf(bare);
    const names = present.map(({ name }) => name);
    const assigned = (0,_container_js__WEBPACK_IMPORTED_MODULE_1__/* .assignImages */ .g)(present, images, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service));
    const containers = [...assigned.images.keys()];
    const own = changesOf(sources, names, containers);
    const written = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWrittenDefinition */ .z)(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
    const { result, findings } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)(written, 'merge', described);
    const missing = assigned.missing.map((name) => missingContainer(name, names, service));
    return {
        taskDefinition: result,
        containers,
        image: assigned.images.get(containers[0] ?? ''),
        findings: [...written.findings, ...own.findings, ...findings, ...missing],
        unclear: assigned.unclear,
    };
}
function changesOf({ changes, isOneOfSeveral }, present, receiving) {
    const findings = [];
    const made = [];
    const pairs = [
        ['environment', 'name', 'value'],
        ['secrets', 'name', 'valueFrom'],
    ];
    for (const [key, name, value] of pairs) {
        const read = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePairs */ .xg)(changes[key], key);
        findings.push(...read.findings);
        const origin = { input: key };
        if (read.pairs.length > 0)
            made.push(containerChange(receiving, [key, (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toList */ .st)(read.pairs, name, value, origin)], key));
    }
    const loaded = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .load */ .H)(changes.containers, { input: 'containers' });
    findings.push(...loaded.findings);
    const node = loaded.node && isOneOfSeveral ? onlyPresent(loaded.node, present) : loaded.node;
    if (node) {
        const { change, findings: own } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readContainers */ .ZW)(node);
        findings.push(...own);
        made.push(change);
    }
    return { changes: made, findings };
}
function onlyPresent(node, present) {
    if (node.kind !== 'fields')
        return node;
    const others = [...node.entries.keys()].filter((key) => !key.startsWith('+') && !present.includes(key));
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutFields */ .mZ)(node, others);
}
function changedContainers(containers) {
    const { node } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .load */ .H)(containers, {});
    return node?.kind === 'fields' ? [...node.entries.keys()].filter((key) => !key.startsWith('+')) : [];
}
function containerImagesOf(node) {
    return Object.entries((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .containerImages */ ._Z)(node)).map(([name, image]) => ({ name, image }));
}
function missingContainer(name, present, service) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, present);
    const there = present.map((container) => `'${container}'`).join(', ');
    const expected = there ? `; expected ${there}` : ', which has no containers';
    const whose = service ? `of the service '${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service)}'` : 'to update';
    const message = `container '${name}' is not in the task definition ${whose}${expected}${near ? `; did you mean '${near}'?` : ''}`;
    return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}
function imageChanges(images) {
    return [...images].map(([name, image]) => containerChange([name], ['image', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(image, { input: 'container' })], 'container'));
}
function containerChange(containers, field, input) {
    const origin = { input };
    const definitions = containers.map((name) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fields */ .OA)([['name', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(name, origin)], field], origin));
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fields */ .OA)([['containerDefinitions', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(definitions, origin)]], origin));
}


}),

28781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (assignImages)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);

function chooseContainers(containers, image, service) {
    const names = containers.map(({ name }) => name);
    if (names.length <= 1)
        return names.length === 1 ? names : `The task definition of '${service}' has no container.`;
    const repository = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.repository;
    const same = containers.filter((container) => repositoryOf(container.image) === repository);
    if (same.length > 0)
        return same.map(({ name }) => name);
    if (names.includes(service))
        return [service];
    const list = names.map((name) => `'${name}'`).join(', ');
    return `The task definition of '${service}' has the containers ${list}, but none has an image from '${repository}': set 'container' to the container that receives the image.`;
}
function assignImages(containers, delivered, service) {
    const present = new Set(containers.map(({ name }) => name));
    const images = new Map();
    const missing = [];
    let unclear;
    for (const { image, containers: named, isOneOfSeveral } of delivered) {
        const chosen = named ?? chooseContainers(containers, image, service);
        if (typeof chosen === 'string')
            unclear = chosen;
        else {
            for (const name of chosen)
                if (present.has(name))
                    images.set(name, image);
            if (!isOneOfSeveral)
                missing.push(...chosen.filter((name) => !present.has(name)));
        }
    }
    if (images.size === 0 && missing.length === 0 && unclear === undefined) {
        const quoted = (names) => names.map((name) => `'${name}'`).join(', ') || 'none';
        const wanted = delivered.flatMap(({ containers: named }) => named ?? []);
        unclear = `The task definition of '${service}' has the containers ${quoted([...present])}, but the images are for ${quoted(wanted)}: add one of the service's containers to the 'containers' key of an image, or remove the service.`;
    }
    return { images, missing, unclear };
}
function repositoryOf(image) {
    return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.repository;
}


}),

68827:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G9: () => (cacheEnvironment),
  Qc: () => (childEnvironment),
  Yo: () => (helperEnvironment),
  fM: () => (namedEnvironment)
});
var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20654);

const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
const OF_DOCKER = /^DOCKER_(API_VERSION|AUTH_CONFIG|BUILDKIT|CERT_PATH|CLI_\w+|CONFIG|CONTENT_TRUST(_\w+)?|CONTEXT|CUSTOM_HEADERS|DEFAULT_PLATFORM|HIDE_LEGACY_COMMANDS|HOST|TLS|TLS_VERIFY|TMPDIR)$/;
const CACHES = {
    gha: /^ACTIONS_(CACHE_URL|RESULTS_URL|RUNTIME_TOKEN|CACHE_SERVICE_V2)$/,
    s3: /^AWS_/,
};
const HELPERS = {
    'ecr-login': /^AWS_/,
    gcloud: /^(CLOUDSDK_|GOOGLE_)/,
    gcr: /^(CLOUDSDK_|GOOGLE_)/,
    'acr-env': /^AZURE_/,
    'ghcr-login': /^(GITHUB_TOKEN|GITHUB_ACTOR)$/,
    env: /^(DOCKER_\w*(USR|PSW)|DOCKER_CREDENTIAL_ENV_DEBUG|IGNORE_DOCKER_LOGIN|GITHUB_TOKEN|AWS_\w+)$/,
};
function childEnvironment(env, machine = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g8)()) {
    const picked = pick(env, (name) => isPassed(name.toUpperCase()));
    const entries = Object.entries(picked).map(([name, value = '']) => [
        name,
        name.toUpperCase() === 'PATH' ? (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .programPath */ .kx)(value, machine) : value,
    ]);
    const isWindows = machine.platform === 'win32';
    return { ...Object.fromEntries(entries), ...(isWindows && { NoDefaultCurrentDirectoryInExePath: '1' }) };
}
function isPassed(name) {
    return NAMES.has(name) || FAMILIES.test(name) || OF_DOCKER.test(name);
}
function namedEnvironment(env, names) {
    const wanted = new Set(names);
    return pick(env, (name) => wanted.has(name));
}
function cacheEnvironment(env, entries) {
    return ofKinds(env, CACHES, entries.map((entry) => /(?:^|[,=])\s*type=([a-z0-9]+)/.exec(entry)?.[1] ?? ''));
}
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


}),

751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (standalonePlugin)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16385);
var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96904);
var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20654);





const FOLDERS = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map((folder) => `${folder}/docker/cli-plugins`);
const PROGRAMS = new Set(['7f454c46', 'cffaedfe', 'cafebabe']);
const FOR_DOCKER = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND'];
function standalonePlugin(verb, env) {
    if (verb !== 'buildx' || FOR_DOCKER.some((name) => env[name]))
        return undefined;
    const docker = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('docker', env);
    if (!docker || !PROGRAMS.has(firstBytes(docker)))
        return undefined;
    const { DOCKER_CONFIG: config = '' } = env;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config))
        return undefined;
    const file = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'config.json'));
    const settings = 'bytes' in file ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.bytes.toString()) : {};
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(settings) || settings.cliPluginsExtraDirs !== undefined)
        return undefined;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'cli-plugins'), ...FOLDERS].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'docker-buildx')).find(_program_js__WEBPACK_IMPORTED_MODULE_2__/* .isExecutable */ .TV);
}
function firstBytes(path) {
    const bytes = Buffer.alloc(4);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    catch { }
    return bytes.toString('hex');
}


}),

61959:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (createPrograms),
  f: () => (createProgramRunner)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(751);
var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20654);





const NOT_STARTED = 127;
const KEPT_CHARACTERS = 1_000_000;
const MAX_PART = 65_536;
function createProgramRunner(spawn = node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, signal) {
    return (command, args, { env = process.env, stdin = '', onLine = () => { }, signal: unneeded } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted || unneeded?.aborted)
            return reject(cancelled());
        const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(command, env);
        if (program === undefined)
            return resolve(notFound(command));
        const child = spawn(program, args, { argv0: command, env, stdio: ['pipe', 'pipe', 'pipe'] });
        const cancel = () => child.kill('SIGINT');
        const drop = () => {
            leave(child);
            reject(cancelled());
        };
        unneeded?.addEventListener('abort', drop, { once: true });
        signal?.addEventListener('abort', cancel, { once: true });
        const out = collect(child.stdout, onLine);
        const err = collect(child.stderr, onLine);
        const end = (code, text) => {
            signal?.removeEventListener('abort', cancel);
            unneeded?.removeEventListener('abort', drop);
            if (signal?.aborted)
                reject(cancelled());
            else {
                const { text: stdout, isCut } = out();
                const stderr = text ?? err().text.split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow).join('\n');
                resolve({ code, stdout, ...(isCut && { isCut }), stderr });
            }
        };
        child.once('error', (error) => end(NOT_STARTED, error.code === 'ENOENT' ? notFound(command).stderr : error.message));
        child.once('close', (code) => end(code ?? 128));
        child.stdin?.on('error', () => { });
        child.stdin?.end(stdin);
    });
}
function notFound(command) {
    return { code: NOT_STARTED, stdout: '', stderr: `${command}: command not found` };
}
function createPrograms(cancelled) {
    const over = new AbortController();
    const start = createProgramRunner(node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, AbortSignal.any([cancelled, over.signal]));
    const running = new Set();
    return {
        run: (command, args, options) => {
            const result = runDirectly(start, command, args, options);
            running.add(result);
            const forget = () => running.delete(result);
            result.then(forget, forget);
            return result;
        },
        end: async () => {
            over.abort();
            await Promise.allSettled(running);
        },
    };
}
async function runDirectly(...[start, command, args, options]) {
    const plugin = command === 'docker' ? (0,_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .standalonePlugin */ .x)(args[0], options?.env ?? process.env) : undefined;
    const result = plugin && (await start(plugin, args.slice(1), options));
    return result && result.code !== NOT_STARTED ? result : start(command, args, options);
}
function leave(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref?.();
}
function cancelled() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('The step was cancelled.');
}
function collect(stream, onLine) {
    let text = '';
    let isCut = false;
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk) => {
        isCut ||= text.length + chunk.length > KEPT_CHARACTERS;
        text = (text + chunk).slice(-KEPT_CHARACTERS);
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > MAX_PART) {
            lines.push(rest);
            rest = '';
        }
        for (const line of lines)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(line));
    });
    stream?.on('end', () => {
        if (rest)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(rest));
    });
    return () => ({ text, isCut });
}


}),

20654:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kp: () => (findProgram),
  TV: () => (isExecutable),
  g8: () => (thisMachine),
  kx: () => (programPath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function thisMachine() {
    return { platform: process.platform, workspace: process.env.GITHUB_WORKSPACE || undefined, isProgram: isExecutable };
}
function findProgram(name, env, machine = thisMachine()) {
    const { isAbsolute, join } = pathsOf(machine);
    if (isAbsolute(name))
        return name;
    if (/[\\/:]/.test(name))
        return undefined;
    const files = machine.platform === 'win32' ? [name, `${name}.com`, `${name}.exe`].filter(isWindowsProgram) : [name];
    return programFolders(pathIn(env, machine), machine)
        .flatMap((folder) => files.map((file) => join(folder, file)))
        .find((path) => machine.isProgram(path));
}
function programPath(path, machine = thisMachine()) {
    return programFolders(path, machine).join(pathsOf(machine).delimiter);
}
function programFolders(path, machine) {
    const { delimiter, isAbsolute } = pathsOf(machine);
    const isOnDrive = (folder) => machine.platform !== 'win32' || /^([a-z]:|[\\/])[\\/]/i.test(folder);
    return path
        .split(delimiter)
        .map((folder) => (machine.platform === 'win32' ? folder.replace(/^"(.*)"$/, '$1') : folder))
        .filter((folder) => isAbsolute(folder) && isOnDrive(folder) && !isInWorkspace(folder, machine));
}
function isInWorkspace(folder, machine) {
    const { workspace } = machine;
    const { isAbsolute, parse, relative, resolve, sep } = pathsOf(machine);
    if (!workspace || !isAbsolute(workspace) || resolve(workspace) === parse(resolve(workspace)).root)
        return false;
    const below = relative(workspace, folder);
    return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function pathIn(env, { platform }) {
    const isPath = (name) => (platform === 'win32' ? name.toUpperCase() === 'PATH' : name === 'PATH');
    return Object.entries(env).find(([name]) => isPath(name))?.[1] ?? '';
}
const isWindowsProgram = (file) => /\.(com|exe)$/i.test(file);
function pathsOf({ platform }) {
    return platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


}),

67981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D6: () => (stageInWords),
  EY: () => (progressInWords),
  P0: () => (pausesOf),
  an: () => (STAGES),
  gg: () => (pausedAt),
  hB: () => (pauseInWords),
  nj: () => (alarmsInWords)
});
const STAGES = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight}% of the production traffic on the new version` : ''}`;
}
function pausesOf({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}
function pausedAt(deployment) {
    return pausesOf(deployment)[0];
}
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
function progressInWords(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}


}),

66723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (registerRecorded),
  h0: () => (recordTags),
  k6: () => (withoutRecord),
  qb: () => (hasRecord)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);



const MAX_TAGS = 50;
const MAX_CHARACTERS = 256;
function recordTags({ commit, run, actor }) {
    const record = [
        ['commit', commit],
        ['run', run],
        ['actor', actor],
    ];
    return record
        .map(([name, value]) => ({ key: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(name), value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
function hasRecord(tags) {
    return tags.some(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K);
}
function withoutRecord(tags) {
    return tags.filter((tag) => !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
}
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MAX_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (problem) => `The revision was registered without the tags that record its source: ${problem} Alternatively, set 'record-tags' to 'false'.`;
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
function isTagging(error) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MAX_CHARACTERS)
        .replace(/_+$/, '');
}


}),

65446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (readCluster),
  ME: () => (readSmokeTest),
  U7: () => (readRollOptions)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67981);
var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, accepted) ?? '';
    for (const name of services.filter((candidate) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}', which is not valid; expected a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
function readRollOptions(inputs, region, action) {
    const wait = inputs.boolean('wait-for-service-stability') ?? true;
    const isExpress = action === 'deploy-express';
    const waitUntil = isExpress ? undefined : readWaitUntil(inputs, wait);
    return {
        region,
        wait,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MAX_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MAX_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: !isExpress && (inputs.boolean('rollback-together') ?? false),
            smoke: false,
            ...(waitUntil && { waitUntil }),
        },
    };
}
function readWaitUntil(inputs, wait) {
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an]);
    if (until === 'completed')
        return undefined;
    if (!wait) {
        inputs.refuse('wait-until', `input 'wait-until' is '${until}', but 'wait-for-service-stability' is 'false': remove one`);
    }
    return until;
}
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': set 'smoke-url' to the URL to request");
        return undefined;
    }
    if (!(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebUrl */ .O9)(url)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}', which is not valid; expected a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretPartsOf */ .K0)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


}),

39970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (readTaskDefinitionNodes)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50649);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);

function readTaskDefinitionNodes(inputs, paths) {
    return paths.flatMap((file) => {
        const bytes = inputs.readFile('task-definition', file);
        if (!bytes)
            return [];
        const loaded = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBytes */ .K)(bytes, { file });
        const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toTaskDefinition */ .iU)(loaded.node, { file });
        const problems = loaded.findings.length > 0 ? loaded.findings : findings;
        for (const finding of problems) {
            const { input, message, ...place } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toProblem */ .H8)(finding);
            inputs.refuse(input, message, place);
        }
        return problems.length > 0 ? [] : [node];
    });
}


})

};

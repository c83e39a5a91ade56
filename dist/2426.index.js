export const id = 2426;
export const ids = [2426];
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

1799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/docker/build-secrets.js
var build_secrets = __webpack_require__(95514);
// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/src/docker/config.js
var docker_config = __webpack_require__(80466);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
// EXTERNAL MODULE: ./build/src/http-body.js
var http_body = __webpack_require__(87838);
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/read-file.js
var read_file = __webpack_require__(96904);
var src_text = __webpack_require__(30706);
// EXTERNAL MODULE: ./build/src/docker/plugin.js
var docker_plugin = __webpack_require__(751);
// EXTERNAL MODULE: ./build/src/docker/printed.js
var printed = __webpack_require__(44424);
;// CONCATENATED MODULE: ./build/src/docker/engine.js











const DEFAULT_SOCKET = '/var/run/docker.sock';
function localEngine(env, cancelled, limits = LIMITS) {
    const socket = env.DOCKER_CONTENT_TRUST ? undefined : socketOf(env);
    const isUsed = socket && (0,docker_plugin.x)('buildx', env) && !namesBuilder(env);
    return isUsed ? engineAt(socket, cancelled, limits) : undefined;
}
function socketOf({ DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG = '' }) {
    if (DOCKER_HOST)
        return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
    const { currentContext = 'default' } = readObject((0,external_node_path_.join)(DOCKER_CONFIG, 'config.json')) ?? {};
    return !DOCKER_CONTEXT && currentContext === 'default' && process.platform === 'linux' ? DEFAULT_SOCKET : undefined;
}
function namesBuilder({ BUILDX_BUILDER, BUILDX_CONFIG = '' }) {
    if (BUILDX_BUILDER || BUILDX_CONFIG === '')
        return true;
    const entries = listFolder(BUILDX_CONFIG);
    if (!entries || (entries.includes('defaults') && listFolder((0,external_node_path_.join)(BUILDX_CONFIG, 'defaults'))?.length !== 0))
        return true;
    return entries.includes('current') && readObject((0,external_node_path_.join)(BUILDX_CONFIG, 'current'))?.Name !== '';
}
function listFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return undefined;
    }
}
function readObject(path) {
    const read = (0,read_file.X)(path);
    const value = 'bytes' in read ? (0,objects.qF)(read.bytes.toString()) : undefined;
    return (0,objects.Gv)(value) ? value : undefined;
}
const LIMITS = { timeoutMs: 20_000, maxBytes: 1024 * 1024 };
function engineAt(socketPath, cancelled, limits) {
    const ask = (path, signal) => (0,http.Em)(new URL(path, 'http://docker'), { socketPath, signal, ...limits });
    let version;
    const prefix = (signal) => {
        version ??= ask('/_ping', signal).then(({ headers }) => String(headers['api-version'] ?? ''));
        version.catch(() => {
            version = undefined;
        });
        return version.then((text) => (/^\d+\.\d+$/.test(text) ? `/v${text}` : ''));
    };
    return {
        describe: async (signal) => {
            try {
                const { body } = await ask(`${await prefix(signal)}/info`, signal);
                return factsIn((0,objects.qF)(body.toString()));
            }
            catch {
                return undefined;
            }
        },
        push: async (reference, { host, username, password }, { onLine }) => {
            const auth = paddedBase64Url(JSON.stringify({ username, password, serveraddress: host }));
            const colon = reference.lastIndexOf(':');
            const [name, tag] = [reference.slice(0, colon), reference.slice(colon + 1)];
            try {
                const path = `${await prefix()}/images/${name}/push?tag=${encodeURIComponent(tag)}`;
                const options = { method: 'POST', path, headers: { 'x-registry-auth': auth }, signal: cancelled };
                return await outcomeOf(await (0,http.Lq)(socketPath, options), onLine);
            }
            catch (error) {
                if (cancelled?.aborted)
                    throw new src_error.yo('The step was cancelled.');
                return failedWith(`error during connect: ${connectionProblem(error)}`);
            }
        },
    };
}
function connectionProblem(error) {
    const isLost = error.code === 'ECONNRESET';
    return isLost ? `connection lost (${(0,src_error.bD)(error)})` : (0,src_error.bD)(error);
}
function paddedBase64Url(text) {
    return Buffer.from(text).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
function factsIn(info) {
    if (!(0,objects.Gv)(info) || typeof info.ServerVersion !== 'string' || info.ServerVersion === '')
        return undefined;
    const isContainerd = JSON.stringify(info.DriverStatus ?? []).includes('io.containerd.snapshotter');
    return { version: info.ServerVersion, store: isContainerd ? 'containerd' : 'classic' };
}
async function outcomeOf(response, onLine) {
    if (response.statusCode !== 200)
        return refusedPush(response);
    let digest = '';
    let failure = '';
    for await (const line of (0,external_node_readline_.createInterface)({ input: response })) {
        const message = (0,objects.qF)(line);
        if (!(0,objects.Gv)(message))
            continue;
        const { status, id, progressDetail, error } = message;
        if (typeof error === 'string')
            failure = error;
        digest = (0,printed.Mn)(String(status)) ?? digest;
        const isProgress = (0,objects.Gv)(progressDetail) && Object.keys(progressDetail).length > 0;
        if (typeof status === 'string' && !isProgress)
            onLine((0,src_text.Ow)(id ? `${id}: ${status}` : status));
    }
    if (failure)
        onLine((0,src_text.Ow)(failure));
    if (failure || !digest)
        return failedWith(failure || 'the engine reported no digest of the pushed image');
    return { digest };
}
async function refusedPush(response) {
    const text = (await (0,http_body.x)(response, LIMITS.maxBytes)).toString();
    const body = (0,objects.qF)(text);
    const message = (0,objects.Gv)(body) && typeof body.message === 'string' ? body.message : text;
    return failedWith(`Error response from daemon: ${message}`);
}
function failedWith(stderr) {
    return { failed: { code: 1, stdout: '', stderr } };
}

// EXTERNAL MODULE: ./build/src/docker/build-arguments.js
var build_arguments = __webpack_require__(41639);
;// CONCATENATED MODULE: ./build/src/docker/checks.js



const WARNINGS_VARIABLE = { BUILDX_METADATA_WARNINGS: 'true' };
function checksOf(metadata) {
    const warnings = metadata['buildx.build.warnings'];
    return (Array.isArray(warnings) ? warnings : []).flatMap((warning) => {
        const text = Buffer.from(String(warning?.short ?? ''), 'base64').toString('utf8');
        if (!text)
            return [];
        return [{ message: sentence(text, warning.url), place: placeOf(warning.sourceInfo?.filename, warning.range) }];
    });
}
function parseChecks(printed) {
    const results = (0,objects.qF)(printed.slice(Math.max(0, printed.indexOf('{'))));
    if (!results || !Array.isArray(results.warnings ?? []))
        return undefined;
    const at = (location) => placeOf(results.sources?.[Number(location?.sourceIndex ?? 0)]?.filename, location?.ranges);
    const findings = (results.warnings ?? []).flatMap((warning) => {
        if (!warning)
            return [];
        const { ruleName, description, detail, url, location } = warning;
        return [{ message: sentence(`${ruleName ?? 'Check'}: ${detail || description || ''}`, url), place: at(location) }];
    });
    const { buildError } = results;
    if (!buildError)
        return { findings };
    return { findings, error: { message: sentence(String(buildError.message ?? '')), place: at(buildError.location) } };
}
function sentence(text, url) {
    const shown = (0,src_text.b4)(text);
    return typeof url === 'string' && url ? `${shown} (${(0,src_text.b4)(url)})` : shown;
}
function placeOf(file, ranges) {
    const line = Number(ranges?.[0]?.start?.line ?? 0);
    return { ...(typeof file === 'string' && file && { file }), ...(line > 0 && { line }) };
}
function placeInWorkspace(place, dockerfile) {
    if (!place || dockerfile === undefined)
        return {};
    if (place.file !== undefined && (0,external_node_path_.basename)(place.file) !== (0,external_node_path_.basename)(dockerfile))
        return {};
    const file = (0,external_node_path_.isAbsolute)(dockerfile) ? (0,external_node_path_.relative)(process.cwd(), dockerfile) : dockerfile;
    return { ...place, file: file.replaceAll('\\', '/') };
}

// EXTERNAL MODULE: ./build/src/docker/failure.js
var docker_failure = __webpack_require__(3016);
// EXTERNAL MODULE: ./build/src/docker/cache-secrets.js
var cache_secrets = __webpack_require__(24084);
;// CONCATENATED MODULE: ./build/src/docker/builder.js




const NOT_FOUND = 127;
async function findBuilder(name, run, env, signal, engine) {
    const facts = name === '' && engine ? await engine.describe(signal) : undefined;
    if (engine && facts)
        return { ...ofEngine(facts), engine };
    const ask = (...args) => run('docker', args, { env, ...(signal && { signal }) });
    const inspected = await ask('buildx', 'inspect', ...(name ? [name] : []));
    const fact = (key) => new RegExp(`^[ \\t]*${key}:[ \\t]*(\\S.*)$`, 'm').exec(inspected.stdout)?.[1]?.trim() ?? '';
    const driver = fact('Driver');
    if (inspected.code !== 0 && inspected.code !== NOT_FOUND) {
        const version = await ask('buildx', 'version');
        if (version.code !== 0)
            return plainBuilder(ask);
    }
    if (inspected.code !== 0 || !driver) {
        const error = inspected.code === 0 ? { ...inspected, stderr: fact('Error') } : inspected;
        const what = name ? `The builder '${name}' cannot be used` : 'Docker cannot build on this runner';
        throw new src_error.yo((0,docker_failure.SP)((0,docker_failure.f1)(error, 'find-builder'), what));
    }
    const version = fact('BuildKit(?: version)?');
    if (driver !== 'docker') {
        return {
            driver: 'container',
            store: undefined,
            description: `${fact('Name')} (${driver}${version && `, BuildKit ${version}`})`,
            canRewriteTimestamps: atLeast(version, 0, 13),
            ...(/^(?:inactive|stopped)$/.test(fact('Status')) && { isStopped: true }),
        };
    }
    const known = storeIn(inspected.stdout);
    return ofEngine(known ? { version: '', store: known } : await readEngine(ask));
}
function ofEngine({ version, store }) {
    return {
        driver: 'docker',
        store,
        description: `Docker${version && ` ${version}`}, ${store} image store`,
        canRewriteTimestamps: false,
    };
}
function storeIn(inspected) {
    if (inspected.includes(' org.mobyproject.buildkit.worker.snapshotter:'))
        return 'containerd';
    return inspected.includes(' org.mobyproject.buildkit.worker.moby.') ? 'classic' : undefined;
}
async function plainBuilder(ask) {
    const client = await ask('version', '--format', '{{.Client.Version}}');
    const major = Number.parseInt(client.stdout, 10);
    if (major >= 23) {
        throw new src_error.yo(`Docker ${client.stdout.trim()} needs the buildx plugin to build, but the plugin is missing: install docker-buildx-plugin (Debian: docker-buildx), or add docker/setup-buildx-action before this step.`);
    }
    const { version } = await readEngine(ask);
    return {
        driver: 'plain',
        store: 'classic',
        description: `Docker ${version} without buildx`,
        canRewriteTimestamps: false,
    };
}
async function readEngine(ask) {
    const info = await ask('info', '--format', '{{.ServerVersion}} {{json .DriverStatus}}');
    const version = /^\d\S*/.exec(info.stdout)?.[0];
    if (info.code !== 0 || !version) {
        throw new src_error.yo((0,docker_failure.SP)((0,docker_failure.f1)(info, 'find-builder'), 'The Docker engine cannot be used'));
    }
    return { version, store: info.stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'classic' };
}
async function enginePlatform(run, env) {
    const result = await run('docker', ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], { env });
    const platform = result.stdout.trim();
    const isThere = result.code === 0 && /^[a-z0-9]+\/[a-z0-9_]+$/.test(platform);
    return isThere ? { platform } : { missing: (0,printed.Po)(result) };
}
function refusals({ driver, store, description }, required, advice) {
    if (driver === 'container')
        return [];
    const hint = advice ??
        (driver === 'plain'
            ? 'install buildx, for example with docker/setup-buildx-action before this step'
            : "use a separate builder (docker/setup-buildx-action), or enable the engine's containerd image store");
    const found = [];
    const refuse = (input, what, fix = hint) => found.push({ input, problem: `the builder (${description}) cannot ${what}; ${fix}` });
    if (store === 'classic')
        for (const [input, what] of lackingInClassicStore(required))
            refuse(input, what);
    for (const what of lackingOutputs({ driver, store }, required.outputs)) {
        refuse('outputs', what, required.outputs?.byDigest ? (advice ?? OWN_BUILDER) : hint);
    }
    if (driver === 'plain')
        for (const [input, what] of lackingWithoutBuildx(required))
            refuse(input, what);
    return found;
}
function lackingInClassicStore(required) {
    const external = required.cacheTo.find((cache) => !/(^|,)type=inline/.test(cache));
    const lacking = [
        required.platforms.length > 1 && ['platforms', 'build several platforms at once'],
        external !== undefined && ['cache-to', `export the cache '${(0,cache_secrets.OM)(external)}'`],
        isOn(required.provenance) && ['provenance', 'attach a provenance'],
        isOn(required.sbom) && ['sbom', 'attach an SBOM'],
        required.attests.length > 0 && ['attests', 'attach attestations'],
        required.annotations.length > 0 && ['annotations', 'annotate a manifest'],
    ];
    return lacking.filter((one) => one !== false);
}
function lackingWithoutBuildx({ buildContexts, options, builder }) {
    const names = ['allow', 'no-cache-filters'].filter((name) => options[name].length > 0);
    return [
        ...(buildContexts.length > 0 ? [['build-contexts', 'use additional contexts']] : []),
        ...names.map((name) => [name, `apply '${options[name].join(', ')}'`]),
        ...(builder ? [['builder', `use the builder '${builder}'`]] : []),
    ];
}
const OWN_BUILDER = 'use a separate builder (docker/setup-buildx-action)';
function lackingOutputs({ driver, store }, outputs) {
    if (!outputs)
        return [];
    const [attribute] = Object.keys(outputs.image);
    const [file] = outputs.files;
    return [
        ...(outputs.byDigest ? ['push by digest only (push-by-digest=true)'] : []),
        ...(store === 'classic' && attribute ? [`set the image attribute '${attribute}'`] : []),
        ...(driver === 'plain' && file ? [`write the result to '${file}'`] : []),
    ];
}
function canExportCache({ driver, store }) {
    return driver === 'container' || (driver === 'docker' && store === 'containerd');
}
function isOn(attestation) {
    return attestation !== '' && attestation !== 'false';
}
function atLeast(version, major, minor) {
    const [, a = '', b = ''] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    return a !== '' && (Number(a) > major || (Number(a) === major && Number(b) >= minor));
}

var cache = __webpack_require__(83004);
// EXTERNAL MODULE: ./build/src/docker/login.js
var login = __webpack_require__(45951);
;// CONCATENATED MODULE: ./build/src/docker/build.js






async function build(plan, builder, { run, env, folder, onLine, }) {
    const result = await run('docker', (0,build_arguments.fb)(plan, builder, folder), {
        env: {
            ...env,
            ...(0,build_secrets.c8)(plan.secrets),
            ...(0,build_arguments.nk)(plan).variables,
            ...WARNINGS_VARIABLE,
            ...gitInformation(plan, env),
            DOCKER_BUILDKIT: '1',
            ...(plan.sourceDate !== undefined && { SOURCE_DATE_EPOCH: String(plan.sourceDate) }),
        },
        onLine,
    });
    if (result.code !== 0)
        return { failed: result };
    const isPlain = builder.driver === 'plain';
    const metadata = isPlain ? {} : readMetadata((0,external_node_path_.join)(folder, 'metadata.json'));
    const text = (key) => (typeof metadata[key] === 'string' ? metadata[key] : undefined);
    const descriptor = metadata['containerimage.descriptor'];
    const knowsManifest = builder.driver === 'container' || builder.store === 'containerd';
    return {
        metadata,
        digest: knowsManifest ? text('containerimage.digest') : undefined,
        configDigest: isPlain
            ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'image-id'), 'utf8').trim()
            : (text('containerimage.config.digest') ?? (knowsManifest ? undefined : text('containerimage.digest'))),
        mediaType: descriptor?.mediaType,
    };
}
function gitInformation({ provenance, attests }, env) {
    const isUsed = provenance !== 'false' || attests.length > 0 || env.BUILDX_GIT_INFO !== undefined;
    return isUsed ? {} : { BUILDX_GIT_INFO: 'false' };
}
function readMetadata(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new src_error.yo(`The metadata of docker buildx could not be read (${String(error)}): update buildx to 0.10 or newer.`);
    }
}

// EXTERNAL MODULE: ./build/src/docker/environment.js
var environment = __webpack_require__(68827);
// EXTERNAL MODULE: ./build/src/docker/transient.js
var docker_transient = __webpack_require__(23268);
// EXTERNAL MODULE: ./build/src/image/git.js
var git = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/src/image/source.js + 2 modules
var source = __webpack_require__(92562);
var ecr_failure = __webpack_require__(49650);
;// CONCATENATED MODULE: ./build/src/ecr/build.js




function startBuilderSearch({ request, context }) {
    const needed = new AbortController();
    const found = findBuilder(request.build.builder, context.run, context.config.env, needed.signal, context.engine);
    found.catch(() => undefined);
    return { found, stop: () => needed.abort() };
}
async function chooseBuilder({ build, cache }, seeking) {
    const builder = await seeking;
    const wanted = { ...build, cacheTo: cache.to, buildContexts: Object.keys(build.buildContexts) };
    const found = refusals(builder, wanted);
    if (found.length > 0)
        throw new src_error.dz(found.map(({ input, problem }) => ({ input, message: `input '${input}': ${problem}` })));
    return builder;
}
function chooseCache({ request, context }, builder, place, moving) {
    const plan = (0,cache._s)(request.cache, place, moving, canExportCache(builder));
    const problem = (0,cache.wF)([...plan.from, ...plan.to], context.env);
    if (problem)
        context.log.warning(problem);
    return plan;
}
function beginLogin({ context }, authorization) {
    const logged = (0,login.i)(authorization, context.config, context.run, context.pause);
    logged.catch(() => undefined);
    return logged;
}
async function logIn({ context }, authorizations, started) {
    const [own] = authorizations;
    await started;
    for (const authorization of new Map(authorizations.toReversed().map((each) => [each.host, each])).values()) {
        if (!started || authorization !== own)
            await (0,login.i)(authorization, context.config, context.run, context.pause);
        context.log.info(`Logged in to ${authorization.host}.`);
    }
}
async function runBuild({ request, context, source, labels, annotations }, builder, repository, names, cache, change = (plan) => plan) {
    if (cache.notice)
        context.log.notice(cache.notice);
    const plan = change({
        ...request.build,
        repository,
        tags: names,
        cacheFrom: cache.from,
        cacheTo: cache.to,
        labels,
        annotations,
        sourceDate: source.date,
    });
    const { run, config, output, pause } = context;
    const env = buildEnvironment(context, plan);
    for (let attempt = 0;; attempt++) {
        output.open(`Building ${repository} with ${builder.description}`);
        const options = { run, env, folder: config.folder, onLine: output.line };
        const outcome = await build(plan, builder, options).finally(output.close);
        if (!('failed' in outcome)) {
            annotateChecks(checksOf(outcome.metadata), plan, context.log);
            return outcome;
        }
        const failure = (0,docker_failure.ns)(outcome.failed, builder.isStopped);
        const wait = pauseBeforeRetry(failure, attempt);
        if (wait === undefined) {
            const place = placeInWorkspace((0,printed.N5)(outcome.failed), dockerfileOf(plan));
            throw new src_error.yo(explainFailedBuild(failure, repository), { place });
        }
        context.log.info(`${retryReason(failure)} (${failure.cause}): retrying from the cache.`);
        await pause(wait);
    }
}
function buildEnvironment({ env, config }, plan) {
    return {
        ...config.env,
        ...(0,environment.fM)(env, (0,build_arguments.ht)(plan)),
        ...(0,environment.G9)(env, [...plan.cacheFrom, ...plan.cacheTo]),
        ...(0,git.Ug)(),
    };
}
function annotateChecks(findings, plan, log) {
    for (const { message, place } of findings)
        log.warning(message, placeInWorkspace(place, dockerfileOf(plan)));
}
function dockerfileOf({ context, file }) {
    return (0,source.Vx)(context) ? undefined : file;
}
function pauseBeforeRetry({ isTransient, isPush, kind }, attempt) {
    if (kind === 'image-moved')
        return attempt < docker_transient.KT ? (0,docker_transient.IL)(attempt) : undefined;
    const isPull = kind === 'base-image' || kind === 'frontend-image' || kind === 'sbom-image';
    return isTransient && (isPush || isPull) ? docker_transient.T4[attempt] : undefined;
}
function retryReason({ isPush, kind }) {
    if (kind === 'image-moved')
        return 'Another job changed the images of this Docker engine at the same time';
    return `The ${isPush ? 'push' : 'base image'} failed with a transient error`;
}
function explainFailedBuild(failure, uri) {
    if (!(0,docker_failure.Eb)(failure))
        return (0,docker_failure.SP)(failure);
    const [host = ''] = uri.split('/');
    const repository = (0,printed.ce)(failure.cause, host);
    return (repository && (0,ecr_failure.$c)(failure.cause, repository)) || (0,docker_failure.SP)(failure);
}

// EXTERNAL MODULE: ./build/src/ecr/logins.js + 1 modules
var logins = __webpack_require__(15058);
;// CONCATENATED MODULE: ./build/src/ecr/call.js




async function evaluate(request, context, method) {
    const { isStopped } = await chooseBuilder(request, startBuilderSearch({ request, context }).found);
    await logIn({ context }, await (0,logins.FF)(context.clients, request.registries, context));
    const { repository } = request;
    const plan = {
        ...request.build,
        ...{ repository, tags: [], cacheFrom: [], cacheTo: [], labels: {}, sourceDate: undefined },
    };
    const { run, output } = context;
    const isCheck = method === 'check' || method === 'lint';
    output.open(isCheck ? 'Checking the Dockerfile' : `The ${method} of the Dockerfile`);
    const result = await run('docker', (0,build_arguments.pR)(plan, method), {
        env: { ...buildEnvironment(context, plan), ...(0,build_secrets.c8)(plan.secrets) },
        onLine: isCheck ? () => { } : output.line,
    }).finally(output.close);
    if (isCheck)
        return evaluateChecks(result, plan, context, isStopped);
    if (result.code !== 0)
        throw failureOf(result, plan, isStopped);
}
function evaluateChecks(result, plan, { log }, isStopped) {
    const checks = parseChecks(result.stdout);
    if (!checks)
        throw failureOf(result, plan, isStopped);
    const { findings, error } = checks;
    annotateChecks(findings, plan, log);
    if (error) {
        throw new src_error.yo(`The Dockerfile is not valid: ${error.message}; correct it.`, {
            place: placeInWorkspace(error.place, dockerfileOf(plan)),
        });
    }
    if (findings.length > 0 && result.code !== 0) {
        const many = findings.length === 1 ? 'one problem' : `${findings.length} problems`;
        throw new src_error.yo(`The build checks found ${many} in '${plan.file}': correct the annotated lines, or skip a rule with '# check=skip=RULE' in the Dockerfile.`);
    }
    log.info(findings.length === 0 ? 'The build checks found no problems.' : 'The build checks ended with warnings.');
}
function failureOf(result, plan, isStopped) {
    const failure = (0,docker_failure.ns)(result, isStopped);
    if (failure.kind === 'flag') {
        const message = `input 'call' needs buildx 0.15 or newer (${failure.cause}): update it, for example with docker/setup-buildx-action`;
        return new src_error.dz([{ input: 'call', message }]);
    }
    if (failure.kind === 'frontend') {
        const message = `input 'call' needs BuildKit 0.14 or newer, or a builder that can pull docker/dockerfile from docker.io (${failure.cause}): update BuildKit, for example with docker/setup-buildx-action`;
        return new src_error.dz([{ input: 'call', message }]);
    }
    const place = placeInWorkspace((0,printed.N5)(result), dockerfileOf(plan));
    return new src_error.yo((0,docker_failure.SP)(failure, 'The Dockerfile could not be evaluated'), { place });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/docker/build-plan.js
var build_plan = __webpack_require__(82868);
// EXTERNAL MODULE: ./build/src/image/tag-rules/names.js + 1 modules
var tag_rules_names = __webpack_require__(21697);
// EXTERNAL MODULE: ./build/src/image/labels.js
var image_labels = __webpack_require__(44924);
// EXTERNAL MODULE: ./build/src/image/tag-rules/expression.js
var expression = __webpack_require__(33182);
// EXTERNAL MODULE: ./build/src/image/reuse.js
var reuse = __webpack_require__(27311);
// EXTERNAL MODULE: ./build/src/image/content-tag.js
var content_tag = __webpack_require__(80279);
var image_tags = __webpack_require__(73565);
// EXTERNAL MODULE: ./build/src/ecr/existing.js
var ecr_existing = __webpack_require__(16979);
// EXTERNAL MODULE: ./build/src/ecr/find-content.js
var find_content = __webpack_require__(81061);
var manifest = __webpack_require__(10304);
;// CONCATENATED MODULE: ./build/src/ecr/image-tags.js



async function tagRest({ tags, context }, target, image, stays = () => false, known) {
    const names = known ?? (await readTags(target, tags));
    const missing = tags.filter((tag) => names.get(tag.name)?.digest !== image.digest && !(names.has(tag.name) && stays(tag)));
    const ofKind = (content) => missing.filter((tag) => (0,content_tag.gS)(tag) === content).map(({ name }) => name);
    await (0,manifest.E$)(target, image, ofKind(false));
    await (0,manifest.E$)(target, image, ofKind(true)).catch((error) => {
        context.log.notice(`Later runs cannot find the image by its content. ${error.message}`);
    });
    if (missing.length > 0)
        context.log.info(`Tagged ${image.digest} with ${missing.map(({ name }) => name).join(', ')}.`);
}
function tagPushed(job, target, image, names) {
    const { mutability } = target.settings;
    return tagRest(job, target, image, (tag) => (0,content_tag.gS)(tag) && !(0,image_tags.bV)(tag.name, mutability), names);
}
async function readPushed(target, digest, tags) {
    const ids = tags.map(({ name }) => ({ imageTag: name }));
    const images = await (0,manifest.readImages)(target, [{ imageDigest: digest }, ...ids]);
    const image = images.find((each) => each.digest === digest);
    if (!image)
        throw disappeared(target, digest);
    return { image, names: byTag(images) };
}
async function readTags(target, tags) {
    const ids = tags.map(({ name }) => ({ imageTag: name }));
    return byTag(await (0,manifest.readImages)(target, ids));
}
function byTag(images) {
    return new Map(images.flatMap((image) => (image.tag === undefined ? [] : [[image.tag, image]])));
}
async function readDigest(target, digest) {
    const [image] = await (0,manifest.readImages)(target, [{ imageDigest: digest }]);
    if (!image)
        throw disappeared(target, digest);
    return image;
}
function disappeared(target, digest) {
    return new src_error.yo(`The image ${target.uri}@${digest} disappeared from ECR during the step: run the job again.`);
}

var keep = __webpack_require__(15066);
;// CONCATENATED MODULE: ./build/src/ecr/keep.js



async function keepImage(job, target, image) {
    const { request, source, context } = job;
    if (request.keep === undefined)
        return;
    const name = (0,keep.je)(request.keep === 'branch' ? (source.branch ?? '') : request.keep.name);
    if (name === '') {
        context.log.notice("The image is not kept: 'keep-images' is 'true', but this run has no branch.");
        return;
    }
    const tags = (0,keep.dy)(name);
    if (!(0,image_tags.bV)(tags.active, target.settings.mutability)) {
        context.log.notice(`The image is not kept: the tag '${tags.active}' must be mutable, but tags in '${target.repository}' are immutable; add 'slipway-keep-*' to the tag mutability exclusion filters of the repository.`);
        return;
    }
    try {
        await write(target, image, name);
        context.log.info(`${image.digest} is kept with the tag ${tags.active}.`);
    }
    catch (error) {
        context.log.warning(`The image could not be kept with the tag '${tags.active}': ${(0,src_error.bD)(error)}`);
    }
}
async function write(target, image, name) {
    const tags = (0,keep.dy)(name);
    const found = await (0,manifest.readImages)(target, Object.values(tags).map((imageTag) => ({ imageTag })));
    const at = (wanted) => found.find(({ tag }) => tag === wanted)?.digest;
    const there = { active: at(tags.active), previous: at(tags.previous) };
    const images = new Map([...found, image].map((each) => [each.digest, each]));
    for (const { tag, digest } of (0,keep.vq)(name, there, (0,keep.Mq)(there, image.digest))) {
        await (0,manifest.E$)(target, images.get(digest) ?? image, [tag]);
    }
}

// EXTERNAL MODULE: ./build/src/docker/push.js
var push = __webpack_require__(42132);
;// CONCATENATED MODULE: ./build/src/ecr/load.js



async function loadPushed({ tags, context }, target, digest) {
    const { run, config, output, pause } = context;
    const names = tags.map(({ name }) => `${target.uri}:${name}`);
    output.open(`Loading ${target.uri}@${digest}`);
    const options = { run, env: config.env, onLine: output.line, pause };
    const failed = await (0,push.g0)(`${target.uri}@${digest}`, names, options).finally(output.close);
    if (failed)
        throw new src_error.yo(explainPull(failed.failed, target));
}
function explainPull(failed, target) {
    const failure = (0,docker_failure.f1)(failed, 'pull');
    return (0,ecr_failure.$c)(failure.cause, target.repository) ?? (0,docker_failure.SP)(failure, 'The image could not be loaded');
}
async function loadBuilt({ tags, context }, repository, own) {
    const { run, config, pause } = context;
    for (const { name } of tags) {
        const failed = await (0,push.D9)(own, `${repository}:${name}`, { run, env: config.env, pause });
        if (failed)
            throw new src_error.yo((0,docker_failure.SP)((0,docker_failure.f1)(failed), `Docker could not tag the image '${name}'`));
    }
}

// EXTERNAL MODULE: ./build/src/ecr/prepared-build.js
var prepared_build = __webpack_require__(44286);
var ecr_login = __webpack_require__(22794);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(85928);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(89935);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/DescribeRegistriesCommand.js


class DescribeRegistriesCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRegistries", schemas_0.fz) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/DescribeRepositoriesCommand.js


class DescribeRepositoriesCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRepositories", schemas_0.aA) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/CreateRepositoryCommand.js


class CreateRepositoryCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateRepository", schemas_0.D2) {
}

var failure = __webpack_require__(22529);
var ecr_response = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/src/ecr/public-repository.js





const RETURNED = ['repositoryUri', 'registryId'];
async function findPublicRepository(clients, given, isAliased) {
    const aliases = await readAliases(clients);
    const [first = '', ...rest] = given.split('/');
    const hasAlias = rest.length > 0 && (isAliased || aliases.includes(first));
    if (isAliased && aliases.length > 0 && !aliases.includes(first)) {
        throw new src_error.yo(`The alias '${first}' does not belong to the public registry of these credentials (${aliases.join(', ')}): correct 'repository', or use the other account's credentials.`);
    }
    const name = hasAlias ? rest.join('/') : given;
    const found = await describePublic(clients, name);
    const path = hasAlias ? given : undefined;
    return { found: found && (path ? { ...found, path } : found), name, aliases: hasAlias ? [first] : aliases };
}
async function readAliases(clients) {
    const client = await clients.ecrPublic();
    try {
        const { registries = [] } = await client.send(new DescribeRegistriesCommand({}));
        return registries.flatMap(({ aliases = [] }) => aliases.flatMap(({ name }) => name ?? []));
    }
    catch (error) {
        if ((0,failure.zU)(error) === 'denied')
            return [];
        throw new src_error.yo((0,ecr_failure.uy)('ecr-public:DescribeRegistries', error), { cause: error });
    }
}
async function describePublic(clients, name) {
    const client = await clients.ecrPublic();
    try {
        const { repositories } = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
        const [found] = repositories ?? [];
        (0,ecr_response.c_)(found, RETURNED, 'ecr-public:DescribeRepositories', 'repository');
        return toPublic(name, found);
    }
    catch (error) {
        if (error instanceof src_error.yo)
            throw error;
        if (error.name === 'RepositoryNotFoundException')
            return undefined;
        throw new src_error.yo((0,ecr_failure.uy)('ecr-public:DescribeRepositories', error, name), { cause: error });
    }
}
async function createPublicRepository(clients, name, tags, isLast = false) {
    const client = await clients.ecrPublic();
    const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    const input = { repositoryName: name, ...(list.length > 0 && { tags: list }) };
    const response = await client.send(new CreateRepositoryCommand(input)).catch((error) => ({ error }));
    const error = 'error' in response ? response.error : undefined;
    const created = 'error' in response ? undefined : response.repository;
    if ((0,ecr_response.fx)(created, RETURNED))
        return toPublic(name, created);
    const mayExist = !error || (0,failure.X2)(error) || error.name === 'RepositoryAlreadyExistsException';
    const there = mayExist && (await describePublic(clients, name).catch(() => undefined));
    if (there)
        return there;
    if (error)
        throw new src_error.yo((0,ecr_failure.uy)('ecr-public:CreateRepository', error, name), { cause: error });
    if (isLast)
        (0,ecr_response.c_)(created, RETURNED, 'ecr-public:CreateRepository', 'repository');
    return createPublicRepository(clients, name, tags, true);
}
function toPublic(name, { repositoryUri = '', registryId = '' } = {}) {
    return { name, registryId, path: repositoryUri.slice(repositoryUri.indexOf('/') + 1) };
}

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/public-target.js






async function openPublicTarget(request, clients, options) {
    const { repository: given, create } = request;
    const token = await (0,logins.T7)(clients, options);
    const authorization = request.host === registry.Zt ? (0,ecr_login.at)(token, request.host) : token;
    const { found, name, aliases } = await findPublicRepository(clients, given, request.public === 'aliased');
    if (!found && !create) {
        throw new src_error.yo((0,ecr_failure.nE)(name));
    }
    const { host } = authorization;
    const path = found?.path ?? [...aliases.slice(0, 1), name].join('/');
    return {
        clients,
        repository: path,
        registryId: found?.registryId,
        registry: { authorization, repository: path },
        host,
        uri: `${host}/${path}`,
        authorization,
        settings: { name, registryId: found?.registryId ?? '', mutability: { mode: 'MUTABLE', filters: [] } },
        missing: found ? undefined : create,
        isEmpty: !found,
    };
}
async function ensurePublicRepository(target) {
    const { clients, missing, authorization, host, settings } = target;
    if (!missing)
        return target;
    const { path, registryId } = await createPublicRepository(clients, settings.name, missing.tags);
    return {
        ...target,
        repository: path,
        registryId,
        registry: { authorization, repository: path },
        uri: `${host}/${path}`,
        settings: { ...settings, registryId },
        missing: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/ecr/push.js





function ownName(target) {
    return `${target.uri}:slipway-${(0,external_node_crypto_.randomUUID)()}`;
}
function pushName({ tags }, target) {
    return `${target.uri}:${(tags.find(({ kind }) => kind === 'commit') ?? tags[0])?.name ?? ''}`;
}
async function pushBuilt(job, target, builder, first, existing, again) {
    const name = pushName(job, target);
    const { run, config, output, pause, log } = job.context;
    const options = { run, env: config.env, pause };
    let built = first;
    let isLost = false;
    for (let attempt = 0; attempt <= docker_transient.KT; attempt++) {
        if (attempt > 0)
            await pause((0,docker_transient.IL)(attempt));
        if (isLost || (attempt > 0 && built.name === name))
            built = await again();
        const failure = await tagAs(name, built.name, options);
        isLost = failure?.kind === 'image-moved';
        if (isLost && attempt < docker_transient.KT)
            continue;
        if (failure)
            throw new src_error.yo((0,docker_failure.SP)(failure, `Docker could not tag ${name}`));
        output.open(`Pushing ${name}`);
        const pushed = await pushWithRetry(job, target, builder, name).finally(output.close);
        if ('failed' in pushed) {
            if (pushed.failed.kind === 'image-moved' && attempt < docker_transient.KT)
                continue;
            return { digest: await digestOfWinner(job, target, existing, built, pushed.failed), built };
        }
        if (await isBuilt(target, builder, built.outcome, pushed.digest))
            return { digest: pushed.digest, built };
        log.info(`Another job moved the tag ${name} in this Docker engine while it was being pushed (${pushed.digest}): pushing again.`);
    }
    throw movedTooOften(name, target);
}
function movedTooOften(name, target) {
    const [tag] = name.split(':').slice(-1);
    return new src_error.yo(`Other jobs on this Docker engine kept moving the tag '${tag}' of ${target.repository}, so the built image could not be pushed: put a tag that names the commit ('sha') first, or use a separate builder for each job with docker/setup-buildx-action.`);
}
async function tagAs(name, current, options) {
    const failed = current === name ? undefined : await (0,push.D9)(current, name, options);
    return failed && (0,docker_failure.f1)(failed);
}
async function digestOfWinner(job, target, existing, { outcome }, failure) {
    const winner = await findPushedDuringBuild(job, target, existing, outcome);
    if (!winner)
        throw new src_error.yo(explainPush(failure, target));
    return winner.digest;
}
async function pushWithRetry(job, { authorization }, { engine }, name) {
    const { run, config, output, pause, log } = job.context;
    const options = { run, env: config.env, onLine: output.line };
    for (let attempt = 0;; attempt++) {
        const outcome = engine ? await engine.push(name, authorization, options) : await (0,push.VC)(name, options);
        if ('digest' in outcome)
            return outcome;
        const failed = (0,docker_failure.f1)(outcome.failed, 'push');
        const wait = failed.isTransient ? docker_transient.T4[attempt] : undefined;
        if (wait === undefined)
            return { failed };
        log.info(`The push of ${name} failed with a transient error (${failed.cause}): resuming.`);
        await pause(wait);
    }
}
async function removeOwnName({ run, config, keepForPost }, name) {
    if (await (0,push.W5)(name, { run, env: config.env }))
        keepForPost?.('');
}
async function isBuilt(target, builder, built, digest) {
    if (builder.store === 'containerd')
        return digest === built.digest;
    const [image] = await (0,manifest.readImages)(target, [{ imageDigest: digest }]);
    return image !== undefined && image.manifest.config?.digest === built.configDigest;
}
async function findPushedDuringBuild({ tags }, target, existing, built) {
    const fixed = tags.filter(({ kind, name }) => (kind === 'commit' || kind === 'version') && !existing.has(name));
    const ids = fixed.map(({ name }) => ({ imageTag: name }));
    const images = ids.length > 0 ? await (0,manifest.readImages)(target, ids).catch(noneYet(target)) : [];
    for (const image of images) {
        const same = built.digest ? image.digest === built.digest : image.manifest.config?.digest === built.configDigest;
        if (!same) {
            throw new src_error.yo(`While this build ran, another build pushed the tag '${image.tag}' with another image (${image.digest}): run the job again to reuse it, and use 'concurrency' to prevent two builds of one commit at the same time.`);
        }
    }
    return images[0];
}
function noneYet({ isEmpty }) {
    return (error) => {
        if (isEmpty && error.cause?.name === 'RepositoryNotFoundException')
            return [];
        throw error;
    };
}
function explainPush(failed, target) {
    const what = `The push to ${target.uri} failed`;
    const known = (0,docker_failure.Eb)(failed) ? (0,ecr_failure.$c)(failed.cause, target.repository) : undefined;
    return known ?? (0,docker_failure.SP)(failed, what);
}

// EXTERNAL MODULE: ./build/src/ecr/push-target.js + 4 modules
var push_target = __webpack_require__(28554);
// EXTERNAL MODULE: ./build/src/docker/smoke.js
var smoke = __webpack_require__(38659);
;// CONCATENATED MODULE: ./build/src/ecr/smoke.js



const CONTAINER = 'slipway-smoke-';
async function platformToRun(job, builder) {
    if (builder.driver !== 'container')
        return undefined;
    const { smokeTest, build } = job.request;
    if (!smokeTest)
        return build.load ? requireEngine(job, 'load').then(() => undefined) : undefined;
    const own = await requireEngine(job, 'smoke-test');
    return build.platforms.find((platform) => platform === own) ?? build.platforms[0] ?? own;
}
async function requireEngine({ context }, input) {
    const engine = await enginePlatform(context.run, context.config.env);
    if ('platform' in engine)
        return engine.platform;
    const what = input === 'load' ? 'keep' : 'run';
    const message = `input '${input}' needs a Docker engine to ${what} the image, but no engine responds (${engine.missing}): start one, set DOCKER_HOST, or remove '${input}'`;
    throw new src_error.dz([{ input, message }]);
}
const REBUILDS = 2;
async function testImage(job, built, again) {
    const { request, context } = job;
    if (!request.smokeTest)
        return built;
    let image = built;
    for (let rebuilds = 0;; rebuilds++) {
        try {
            await runTest(job, request.smokeTest, image.name);
            context.log.info('The smoke test passed.');
            return image;
        }
        catch (error) {
            if (!(error instanceof smoke.vD) || rebuilds === REBUILDS) {
                await (0,push.W5)(image.name, { run: context.run, env: context.config.env });
                throw error;
            }
            context.log.info('Another job on this Docker engine removed the image before its smoke test, so the image is built again.');
            image = await again();
        }
    }
}
async function runTest({ context }, test, image) {
    const { run, config, output, clock } = context;
    const name = `${CONTAINER}${(0,external_node_crypto_.randomUUID)()}`;
    context.onContainer(name);
    output.open('Smoke test');
    try {
        await (0,smoke.CG)(image, name, test, { run, env: config.env, clock, onLine: output.line });
    }
    finally {
        output.close();
    }
}
function checkTested(tested, image, parts) {
    const configs = [image, ...parts].flatMap(({ manifest }) => manifest.config?.digest ?? []);
    if (tested.configDigest !== undefined && configs.includes(tested.configDigest))
        return;
    throw new src_error.yo(`The pushed image differs from the tested one (tested ${tested.configDigest ?? 'an unknown image'}; pushed ${configs.join(', ')}), so it was not tagged: run the job again, or let the builder keep more of its cache.`);
}

;// CONCATENATED MODULE: ./build/src/ecr/tested-build.js





async function buildAndTest(job, repository, own, buildOwn) {
    job.context.keepForPost?.(own);
    const again = async () => ({ name: own, outcome: await buildOwn(build_plan.Gj) });
    const { outcome } = await testImage(job, { name: own, outcome: await buildOwn() }, again);
    await loadBuilt(job, repository, own);
    await removeOwnName(job.context, own);
    return outcome;
}
async function buildToRun(job, builder, platform, { repository, own, cache }) {
    if (platform === undefined)
        return undefined;
    const buildAs = (change) => runBuild(job, builder, repository, [own], { from: cache.from, to: [] }, (plan) => change((0,build_plan.S2)(plan, own, platform)));
    const buildOwn = async (change) => ({ name: own, outcome: await buildAs(change) });
    job.context.keepForPost?.(own);
    const first = await buildOwn((plan) => plan);
    const { outcome } = await testImage(job, first, () => buildOwn(build_plan.Gj));
    await removeOwnName(job.context, own);
    if (outcome.configDigest !== undefined)
        return outcome;
    const same = await buildAs((plan) => (0,build_plan.PI)(plan, builder));
    return same.digest === outcome.digest ? same : outcome;
}

;// CONCATENATED MODULE: ./build/src/ecr/publish.js

















async function publish(request, context) {
    const search = startBuilderSearch({ request, context });
    try {
        return await buildOrReuse(request, context, search.found);
    }
    finally {
        search.stop();
    }
}
async function buildOrReuse(given, context, builder) {
    let login;
    const onToken = (authorization) => {
        login = beginLogin({ context }, authorization);
    };
    const [{ source, facts, planned, request, notices, inputs }, target] = await Promise.all([
        (0,prepared_build.y)(given, context),
        given.build.push ? publish_open(given, context, onToken) : undefined,
    ]);
    const { byDigest } = request.build.outputs;
    for (const sentence of notices)
        context.log.notice(sentence);
    if (planned.tags.length === 0 && !byDigest)
        throw new src_error.yo("No tag remains for the image: add one to 'tags' that applies to every run, such as 'sha'.");
    const names = (0,tag_rules_names.q1)(facts);
    const version = planned.version ?? '';
    const labels = (0,image_labels.J0)({ source, repository: facts.event.repository, version, inputs }, (0,image_labels.S3)(request.labels, names));
    const content = contentOf(request, source, inputs, context.log);
    const job = {
        request,
        context,
        source,
        inputs,
        tags: target ? [...selectTags(planned.tags, target, context.log), ...content] : planned.tags,
        version,
        labels,
        annotations: request.build.annotations.map((annotation) => (0,expression.Ws)(annotation, names)),
        target,
        login,
    };
    if (!target)
        return buildOnly(job, builder);
    const existing = target.isEmpty ? new Map() : await (0,ecr_existing.Y)(target, job.tags);
    const decision = (0,reuse.p)({
        ...request,
        ...job,
        buildRequests: (0,find_content.r)(request),
        existing,
        hidden: await (0,ecr_existing.Z)(source, existing),
        mutability: target.settings.mutability,
    });
    for (const notice of decision.notices)
        context.log.notice(notice);
    if (decision.reuse)
        return publish_reuse(job, target, decision.reuse, existing);
    return buildAndPush(job, target, existing, builder);
}
function publish_open(request, context, onToken) {
    if (request.public)
        return openPublicTarget(request, context.clients, context);
    return (0,push_target.Ap)(request, context.clients, context.mask, onToken);
}
function contentOf(request, source, inputs, log) {
    if (request.reuse !== 'content' || !request.build.push || request.build.outputs.byDigest)
        return [];
    const reason = (0,content_tag.j3)(source);
    if (reason) {
        log.notice(`Building without searching for an image with the same content, because ${reason}.`);
        return [];
    }
    return [(0,content_tag.mB)(inputs, source.commit)];
}
function selectTags(tags, target, log) {
    const { kept, dropped } = (0,image_tags.X8)(tags, target.settings.mutability);
    for (const { name } of dropped) {
        log.notice(`The tag '${name}' is skipped: it moves from image to image, but tags in '${target.repository}' are immutable.`);
    }
    if (kept.length > 0 || tags.length === 0)
        return kept;
    throw new src_error.yo(`Every tag in 'tags' moves from image to image, but tags in '${target.repository}' are immutable: add one that names the commit, such as 'sha'.`);
}
async function publish_reuse(job, target, digest, existing) {
    const { request, context } = job;
    const image = await readDigest(target, digest);
    context.log.info(`Reusing ${target.uri}@${digest}, which has already been built.`);
    const { mutability } = target.settings;
    if (request.build.load)
        await requireEngine(job, 'load');
    context.beforeWrite?.();
    const stays = ({ name }) => existing.has(name) && !(0,image_tags.bV)(name, mutability);
    await tagRest(job, target, image, stays, existing);
    if (request.build.load) {
        await logIn(job, [target.authorization], job.login);
        await loadPushed(job, target, digest);
    }
    return finish(job, target, image, { reused: true, metadata: {} });
}
async function buildOnly(job, found) {
    const { request, context, tags, source, version, labels, annotations } = job;
    const builder = await chooseBuilder(request, found);
    const platform = await platformToRun(job, builder);
    await logIn(job, await (0,logins.FF)(context.clients, request.registries, context));
    const repository = request.host ? `${request.host}/${request.repository}` : request.repository;
    const names = tags.map(({ name }) => `${repository}:${name}`);
    const cache = chooseCache(job, builder, { missing: '' }, []);
    const own = `${repository}:slipway-${(0,external_node_crypto_.randomUUID)()}`;
    const tested = await buildToRun(job, builder, platform, { repository, own, cache });
    const isTestedHere = request.smokeTest !== undefined && !tested;
    const buildAs = (given, change) => runBuild(job, builder, repository, given, cache, change);
    const outcome = isTestedHere
        ? await buildAndTest(job, repository, own, (change) => buildAs([own], change))
        : await buildAs(names, tested && build_plan.Gj);
    const { metadata, digest, mediaType } = outcome;
    return {
        ...{ source, version, labels, annotations, tags: tags.map(({ name }) => name) },
        ...{ reused: false, metadata, pushed: undefined, digest, mediaType, files: request.build.outputs.files },
    };
}
async function buildAndPush(job, opened, existing, found) {
    const { request, context, tags } = job;
    const loggedIn = logInAll(job, opened);
    loggedIn.catch(() => undefined);
    const builder = await chooseBuilder(request, found);
    const platform = await platformToRun(job, builder);
    context.beforeWrite?.();
    const target = opened.registry ? await ensurePublicRepository(opened) : await (0,push_target.z0)(opened);
    if (target !== opened)
        context.log.info(`Created the repository ${target.repository}.`);
    await loggedIn;
    const moving = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => `${target.uri}:${name}`);
    const usesRegistryCache = request.cache.cache === 'registry' && request.cache.from.length + request.cache.to.length === 0;
    const place = usesRegistryCache ? await (0,push_target.UH)(target, request.create !== undefined) : { missing: '' };
    const cache = chooseCache(job, builder, place, moving);
    if (builder.driver !== 'container')
        return buildInEngine(job, { target, builder, cache, existing });
    const own = ownName(target);
    const tested = await buildToRun(job, builder, platform, { repository: target.uri, own, cache });
    context.beforeWrite?.();
    const outcome = await runBuild(job, builder, target.uri, [own], cache, tested && build_plan.Gj);
    const { metadata } = outcome;
    const winner = request.ifExists === 'overwrite' ? undefined : await findPushedDuringBuild(job, target, existing, outcome);
    if (winner) {
        await tagRest(job, target, winner);
        return finish(job, target, winner, { reused: true, metadata });
    }
    if (!outcome.digest) {
        throw new src_error.yo(`The builder (${builder.description}) did not report the digest that it pushed: update buildx.`);
    }
    const { image, names } = await readPushed(target, outcome.digest, tags);
    if (tested)
        checkTested(tested, image, await (0,push_target.CI)(target, image));
    await tagPushed(job, target, image, names);
    if (request.build.load)
        await loadPushed(job, target, image.digest);
    return finish(job, target, image, { reused: false, metadata });
}
async function buildInEngine(job, { target, builder, cache, existing, }) {
    const { request, context, tags } = job;
    const own = ownName(target);
    const buildAs = async (name, change) => {
        if (name === own)
            context.keepForPost?.(own);
        return { name, outcome: await runBuild(job, builder, target.uri, [name], cache, change) };
    };
    const removeOwn = async ({ name }) => {
        if (name === own)
            await removeOwnName(context, own);
    };
    const needsOwn = request.smokeTest !== undefined || request.build.load;
    const again = () => buildAs(own, build_plan.Gj);
    const first = await testImage(job, await buildAs(needsOwn ? own : pushName(job, target)), again);
    const winner = request.ifExists === 'overwrite' ? undefined : await findPushedDuringBuild(job, target, existing, first.outcome);
    if (winner) {
        await removeOwn(first);
        await tagRest(job, target, winner);
        return finish(job, target, winner, { reused: true, metadata: first.outcome.metadata });
    }
    if (request.build.load)
        await loadBuilt(job, target.uri, own);
    context.beforeWrite?.();
    const { digest, built } = await pushBuilt(job, target, builder, first, existing, again);
    const { metadata } = built.outcome;
    const [{ image, names }] = await Promise.all([readPushed(target, digest, tags), removeOwn(built)]);
    await tagPushed(job, target, image, names);
    return finish(job, target, image, { reused: false, metadata });
}
async function logInAll(job, { authorization }) {
    const { request, context } = job;
    const further = await (0,logins.FF)(context.clients, request.registries, context);
    await logIn(job, [authorization, ...further], job.login);
}
async function finish(job, target, image, { reused, metadata }) {
    const { source, tags, version, labels, annotations } = job;
    const parts = await (0,push_target.CI)(target, image);
    await keepImage(job, target, image);
    return {
        ...{ source, version, labels, annotations },
        tags: tags.map(({ name }) => name),
        reused,
        metadata,
        pushed: { target, image, parts },
        digest: image.digest,
        mediaType: image.mediaType,
    };
}

var registry_host = __webpack_require__(53071);
var blob = __webpack_require__(30541);
;// CONCATENATED MODULE: ./build/src/ecr/description.js





async function describeImage(published, request, log) {
    const { pushed, reused } = published;
    const platforms = await platformDigests(published, log);
    const size = pushed ? (0,manifest.dh)([pushed.image, ...pushed.parts]) : undefined;
    const outputs = outputsOf(published, request, platforms, size);
    const { image, repository, registry, digest } = outputs;
    const { tags } = published;
    const done = pushed ? (reused ? 'Reused' : 'Built and pushed') : 'Built';
    const { commit } = published.source;
    return {
        outputs,
        line: `${done} ${image || (published.files ?? []).join(', ')}${tags.length > 0 ? ` (${tags.join(', ')})` : ''}.`,
        facts: { done, repository, registry, digest, tags, commit, platforms: Object.keys(platforms), bytes: size },
    };
}
function outputsOf(published, request, platforms, size) {
    const { pushed, tags, digest = '', mediaType = '' } = published;
    const host = pushed?.target.host ?? request.host ?? '';
    const repository = pushed?.target.repository ?? request.repository;
    const uri = host ? `${host}/${repository}` : repository;
    return {
        image: pushed ? `${uri}@${digest}` : published.files?.length ? '' : `${uri}:${tags[0]}`,
        digest,
        tag: tags[0] ?? '',
        tags: tags.join('\n'),
        repository,
        registry: host,
        registryId: pushed?.target.registryId ?? request.registryId ?? (0,registry_host.T)(host)?.account ?? '',
        repositoryUri: uri,
        reused: String(published.reused),
        mediaType,
        platformDigests: JSON.stringify(platforms),
        sizeBytes: size === undefined ? '' : String(size),
        metadata: metadataOutput(published.metadata),
        imageId: imageId(published),
        version: published.version,
        json: JSON.stringify(jsonOf(published, uri)),
    };
}
const MAX_METADATA_BYTES = 48_000;
const MAX_NAME = 80;
const MAX_NAMES = 20;
function metadataOutput(metadata, most = MAX_METADATA_BYTES) {
    const whole = JSON.stringify(metadata);
    if (Buffer.byteLength(whole) <= most)
        return whole;
    const members = Object.entries(metadata).map((entry) => {
        return { entry, bytes: Buffer.byteLength(JSON.stringify(Object.fromEntries([entry]))) };
    });
    const out = new Set();
    let room = most - MAX_NAMES * MAX_NAME - members.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { entry, bytes } of members.toSorted((a, b) => b.bytes - a.bytes)) {
        if (room >= 0)
            break;
        out.add(entry[0]);
        room += bytes;
    }
    const names = [...out].slice(0, MAX_NAMES).map((name) => (0,src_text.IN)(name, MAX_NAME - 20));
    const kept = members.map(({ entry }) => entry).filter(([name]) => !out.has(name));
    return JSON.stringify(Object.fromEntries([...kept, ['slipway.left-out', names]]));
}
function jsonOf({ tags, labels, annotations }, uri) {
    const sorted = Object.entries(labels).sort(([a], [b]) => a.localeCompare(b));
    return {
        tags: tags.map((tag) => `${uri}:${tag}`),
        'tag-names': tags,
        labels: Object.fromEntries(sorted),
        annotations,
    };
}
function imageId({ pushed, metadata, digest = '' }) {
    const built = metadata['containerimage.config.digest'];
    return pushed?.image.manifest.config?.digest ?? (typeof built === 'string' ? built : digest);
}
async function platformDigests({ pushed, metadata, digest }, log) {
    if (!pushed) {
        const { platform } = (metadata['containerimage.descriptor'] ?? {});
        return platform && digest ? { [(0,manifest.$r)(platform)]: digest } : {};
    }
    const { image, target, parts } = pushed;
    const listed = (image.manifest.manifests ?? []).filter((entry) => parts.some((part) => part.digest === entry.digest));
    if (listed.length > 0) {
        return Object.fromEntries(listed.map(({ platform, digest }) => [platform ? (0,manifest.$r)(platform) : '', digest]));
    }
    if (!image.manifest.config)
        return {};
    try {
        const config = await (0,blob.X)(target.authorization, target.repository, image.manifest.config.digest);
        return { [(0,manifest.$r)(config)]: image.digest };
    }
    catch (error) {
        log.notice(`The 'platform-digests' output is not set. ${(0,src_error.bD)(error)}`);
        return {};
    }
}

var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/build-push.js


function summarizeImage({ done, repository, registry, digest, ...facts }) {
    const part = (0,layout.v8)({
        heading: `${(0,layout.Kk)('good')} ${done} ${(0,markdown.aY)(repository)}`,
        facts: [
            ['digest', digest && (0,markdown.aY)(digest)],
            ['tags', facts.tags.map(markdown.aY).join('<br>')],
            ['commit', facts.commit ? (0,markdown.aY)(facts.commit) : ''],
            ['platforms', facts.platforms.map(markdown.X1).join(', ')],
            ['size', facts.bytes === undefined ? '' : `${(facts.bytes / 1e6).toFixed(1)} MB`],
            ['registry', registry && (0,markdown.aY)(registry)],
        ],
    });
    return (0,layout.YG)([part]);
}

// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var runner_files = __webpack_require__(69327);
// EXTERNAL MODULE: ./build/actions/build-push/inputs.js + 11 modules
var inputs = __webpack_require__(5733);
var dist_es_commandBuilder = __webpack_require__(20162);
var schemas_schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js


class DescribeImageScanFindingsCommand extends (0,dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "DescribeImageScanFindings", schemas_schemas_0.gqh) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js


class StartImageScanCommand extends (0,dist_es_commandBuilder.G5)(dist_es_commandBuilder.lq, dist_es_commandBuilder.yt, "StartImageScan", schemas_schemas_0.V3o) {
}

;// CONCATENATED MODULE: ./build/src/image/scan.js
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const BELOW_GATES = new Set(['INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED', '']);
const KINDS = {
    COMPLETE: 'scanned',
    ACTIVE: 'scanned',
    IN_PROGRESS: 'waiting',
    PENDING: 'waiting',
};
function statusKind(status) {
    return (Object.hasOwn(KINDS, status) && KINDS[status]) || 'ended';
}
const PROBLEMS = {
    FAILED: 'the scan failed; run the job again',
    UNSUPPORTED_IMAGE: "ECR's scanner does not support its operating system or package manager",
    IMAGE_SIZE_EXCEEDED: 'it is larger than the limit for scans',
    FINDINGS_UNAVAILABLE: 'its findings are not available',
    SCAN_ELIGIBILITY_EXPIRED: 'it is too old for continuous scanning; push it again',
    LIMIT_EXCEEDED: 'the quota for scans is exhausted',
    IMAGE_ARCHIVED: 'it is archived; restore it in ECR',
};
function problemOf(status, description) {
    const known = Object.hasOwn(PROBLEMS, status) ? PROBLEMS[status] : undefined;
    return [known, description].filter(Boolean).join('; ') || `its status in ECR is ${status}`;
}
function evaluateScan(scans, gate) {
    const unscanned = scans.filter(({ isScanned }) => !isScanned);
    const counts = worstCounts(scans);
    const status = unscanned[0]?.status ?? scans[0]?.status ?? '';
    const texts = unscanned.map(({ digest, platform, status, problem }) => `The image ${platform ? `for ${platform} ` : ''}(${digest}) is not scanned (${status}): ${problem}.`);
    const known = { status, counts, isScanned: unscanned.length === 0 };
    if (gate === 'report')
        return { ...known, failure: undefined, warning: texts.join(' ') || undefined };
    const gating = severitiesOf(gate).filter((severity) => (counts[severity] ?? 0) > 0);
    const found = gating.map((severity) => `${counts[severity]} ${severity}`).join(', ');
    const failure = [
        ...(found
            ? [`ECR's scan found ${found}, but 'scan' is '${gate}': fix them, or set 'scan' to a higher severity.`]
            : []),
        ...(texts.length > 0 ? [`${texts.join(' ')} Set 'scan' to 'report' for an image that cannot be scanned.`] : []),
    ].join(' ');
    return { ...known, failure: failure || undefined, warning: newSeverities(counts, gate) };
}
function newSeverities(counts, gate) {
    const isKnown = (severity) => BELOW_GATES.has(severity) || SEVERITIES.some((known) => known === severity);
    const found = Object.entries(counts).filter(([severity]) => !isKnown(severity));
    if (found.length === 0)
        return undefined;
    const texts = found.map(([severity, count]) => `${count} ${severity}`).join(', ');
    return `ECR's scan found ${texts}, a severity that this version of Slipway does not know: it cannot be compared with 'scan' ('${gate}'); check these findings in ECR.`;
}
function severitiesOf(gate) {
    return SEVERITIES.slice(0, SEVERITIES.findIndex((severity) => severity.toLowerCase() === gate) + 1);
}
function worstCounts(scans) {
    const most = new Map();
    for (const { counts } of scans) {
        for (const [severity, count] of Object.entries(counts)) {
            if (count > 0)
                most.set(severity, Math.max(count, most.get(severity) ?? 0));
        }
    }
    return Object.fromEntries([...most].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}
function rankOf(severity) {
    const rank = SEVERITIES.indexOf(severity);
    return rank < 0 ? SEVERITIES.length : rank;
}

;// CONCATENATED MODULE: ./build/src/ecr/scan.js






const POLL_MS = 5_000;
const MAX_PAGES = 5;
const PAGE = 1000;
const NO_SCAN = 'ScanNotFoundException';
async function readScans(place, subjects, timeoutMs, context) {
    const deadline = context.clock.now() + timeoutMs;
    return Promise.all(subjects.map((subject) => readScan(place, subject, { ...context, deadline })));
}
async function readScan(place, subject, context) {
    const { clock, log, cancelled, deadline } = context;
    const ecr = await place.clients.ecr();
    const where = { repositoryName: place.repository, imageId: { imageDigest: subject.digest } };
    const image = { ...where, ...(place.registryId && { registryId: place.registryId }) };
    let start;
    let status = NO_SCAN;
    for (;;) {
        const response = await describe(ecr, image);
        if ('missing' in response)
            start ??= await requestScan(ecr, image, subject, log);
        if ('status' in response) {
            if (response.status !== status)
                log.info(`The scan of ${subject.digest} is ${response.status}.`);
            status = response.status;
        }
        const ended = endedScan(subject, status, response, start);
        if (ended)
            return ended;
        if ('problem' in response)
            log.debug(response.problem);
        if (clock.now() >= deadline)
            return unscanned(subject, status, timeoutProblem(start));
        await clock.sleep(Math.min(POLL_MS, Math.max(0, deadline - clock.now())), cancelled);
        if (cancelled.aborted)
            return unscanned(subject, status, 'the step was cancelled');
    }
}
function endedScan(subject, status, response, start) {
    if ('problem' in response)
        return response.mayPass ? undefined : unscanned(subject, status, response.problem);
    if ('missing' in response)
        return start && 'ended' in start ? unscanned(subject, start.ended, problemOf(start.ended, start.text)) : undefined;
    const kind = statusKind(status);
    if (kind === 'scanned')
        return scanned(subject, status, response.pages);
    return kind === 'ended' ? unscanned(subject, status, problemOf(status, response.description)) : undefined;
}
function timeoutProblem(start) {
    const refused = start && 'refused' in start ? `; ${start.refused}` : '';
    return `no scan was complete when 'scan-timeout' was reached${refused}`;
}
async function requestScan(ecr, image, { digest }, log) {
    const start = await startScan(ecr, image);
    if ('started' in start)
        log.info(`Requested a scan of ${digest}.`);
    return start;
}
function unscanned(subject, status, problem) {
    return { ...subject, status, isScanned: false, problem, counts: {}, findings: [] };
}
async function describe(ecr, image) {
    const pages = [];
    try {
        let response;
        do {
            const nextToken = response?.nextToken;
            const input = { ...image, maxResults: PAGE, ...(nextToken && { nextToken }) };
            response = await ecr.send(new DescribeImageScanFindingsCommand(input));
            if (response.imageScanFindings)
                pages.push(response.imageScanFindings);
        } while (response.nextToken && pages.length < MAX_PAGES);
        const { status = '', description = '' } = response.imageScanStatus ?? {};
        return { status: (0,src_text.b4)(status), description: (0,src_text.b4)(description).replace(/\.$/, ''), pages };
    }
    catch (error) {
        if (error.name === NO_SCAN)
            return { missing: true };
        const text = (0,ecr_failure.uy)('ecr:DescribeImageScanFindings', error);
        return { problem: text.replace(/\.$/, ''), mayPass: (0,failure.dg)(error) };
    }
}
async function startScan(ecr, image) {
    try {
        await ecr.send(new StartImageScanCommand(image));
        return { started: true };
    }
    catch (error) {
        const { name } = error;
        if (name === 'UnsupportedImageTypeException')
            return { ended: 'UNSUPPORTED_IMAGE', text: '' };
        if (name === 'ImageArchivedException')
            return { ended: 'IMAGE_ARCHIVED', text: '' };
        if (name === 'ValidationException') {
            const cause = (0,src_text.b4)((0,src_error.bD)(error)).replace(/\.$/, '');
            return {
                refused: `ECR does not start a scan in this registry (${cause}): check that the registry's scanning filters include this repository`,
            };
        }
        const isDenied = (0,failure.zU)(error) === 'denied';
        return isDenied ? { refused: (0,ecr_failure.uy)('ecr:StartImageScan', error).replace(/\.$/, '') } : { started: true };
    }
}
function scanned(subject, status, pages) {
    const findings = pages.flatMap(findingsIn);
    const counts = pages.find(({ findingSeverityCounts }) => findingSeverityCounts)?.findingSeverityCounts;
    return {
        ...subject,
        status,
        isScanned: true,
        problem: '',
        counts: counts ? counts : countsOf(findings),
        findings,
    };
}
function countsOf(findings) {
    const groups = Map.groupBy(findings, ({ severity }) => severity);
    return Object.fromEntries([...groups].map(([severity, all]) => [severity, all.length]));
}
function findingsIn({ findings = [], enhancedFindings = [] }) {
    const basic = findings.map(({ severity = '', name = '', attributes = [] }) => {
        const value = (key) => attributes.find((attribute) => attribute.key === key)?.value ?? '';
        return { severity, name, package: value('package_name'), version: value('package_version'), fixedIn: '' };
    });
    const enhanced = enhancedFindings.map(({ severity = '', title = '', packageVulnerabilityDetails: details }) => {
        const [first] = details?.vulnerablePackages ?? [];
        const { name = '', version = '', fixedInVersion = '' } = first ?? {};
        return {
            severity,
            name: details?.vulnerabilityId ?? title,
            package: name,
            version,
            fixedIn: fixedInVersion === 'NotAvailable' ? '' : fixedInVersion,
        };
    });
    return [...basic, ...enhanced].map((finding) => ({
        severity: (0,src_text.b4)(finding.severity, 40),
        name: (0,src_text.b4)(finding.name, 120),
        package: (0,src_text.b4)(finding.package, 120),
        version: (0,src_text.b4)(finding.version, 80),
        fixedIn: (0,src_text.b4)(finding.fixedIn, 80),
    }));
}

;// CONCATENATED MODULE: ./build/src/report/scan.js



const MAX_ROWS = 25;
function scanSummary(scans, { failure }) {
    const heading = `${failure ? (0,layout.Kk)('bad') : '\u2139\ufe0f'} ECR's scan`;
    return (0,layout.YG)([(0,layout.v8)({ heading, lead: [failure && `**${(0,markdown.X1)(failure)}**`, ...scans.map(partOf)] })]);
}
function scanLine({ status, counts, isScanned }) {
    const found = countsText(counts);
    if (isScanned)
        return `ECR's scan: ${status}, ${found || 'no findings'}.`;
    return `ECR's scan: ${status}, ${found ? `${found}, but not every platform is scanned` : 'not scanned'}.`;
}
function partOf({ digest, platform, status, isScanned, problem, counts, findings }) {
    const subject = `${platform ? `${(0,markdown.X1)(platform)}, ` : ''}${(0,markdown.aY)((0,markdown.IR)(digest))}`;
    if (!isScanned)
        return `${subject}: **not scanned** (${(0,markdown.X1)(status)}): ${(0,markdown.X1)(problem)}.`;
    const head = `${subject}: ${(0,markdown.X1)(status)}, ${(0,markdown.X1)(countsText(counts)) || 'no findings'}.`;
    if (findings.length === 0)
        return head;
    const worst = findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity)).slice(0, MAX_ROWS);
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const rest = Math.max(total, findings.length) - worst.length;
    const rows = (0,markdown.tp)(['severity', 'finding'], worst.map(rowOf));
    return [head, rows, ...(rest > 0 ? [`${rest} more in ECR.`] : [])].join('\n\n');
}
function rowOf({ severity, name, package: where, version, fixedIn }) {
    const found = [where, version].filter(Boolean).map(markdown.X1).join(' ');
    const lines = [(0,markdown.X1)(name), found, fixedIn && `fixed in ${(0,markdown.X1)(fixedIn)}`];
    return [(0,markdown.X1)(severity), lines.filter(Boolean).join('<br>')];
}
function countsText(counts) {
    return Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/actions/build-push/scan.js






async function awaitScan({ pushed }, { gate, timeoutMs }, { log, cancelled }) {
    if (!pushed)
        throw new src_error.yo(`Nothing was pushed, but 'scan' is '${gate}': ECR scans only pushed images; remove 'scan'.`);
    const context = { clock: clock.m, log, cancelled };
    const scans = await readScans(pushed.target, subjectsOf(pushed), timeoutMs, context);
    const verdict = evaluateScan(scans, gate);
    (0,commands.n0)({ 'scan-status': verdict.status, 'scan-findings': JSON.stringify(verdict.counts) });
    (0,commands.fe)(scanSummary(scans, verdict));
    log.info(scanLine(verdict));
    if (verdict.warning)
        log.warning(verdict.warning);
    if (verdict.failure)
        throw new src_error.yo(verdict.failure);
}
function subjectsOf({ image, parts }) {
    if (parts.length === 0)
        return [{ digest: image.digest, platform: '' }];
    return parts.map(({ digest }) => {
        const platform = image.manifest.manifests?.find((entry) => entry.digest === digest)?.platform;
        return { digest, platform: platform ? (0,manifest.$r)(platform) : '' };
    });
}

// EXTERNAL MODULE: ./build/actions/build-push/state.js
var state = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/actions/build-push/main.js















async function main() {
    const { aws, request, scan, masks } = (0,inputs.K)(await (0,further_inputs.W)('build-push'));
    const log = (0,step_log.h)();
    for (const value of (0,build_secrets.VX)(request.build.secrets, process.env))
        maskLines(value);
    for (const value of masks)
        (0,commands.Pq)(value);
    const cancelled = (0,cancel.A)();
    const programs = (0,docker_process.I)(cancelled);
    const config = (0,docker_config.lp)(process.env);
    try {
        (0,commands.LZ)(state.e6, config.folder);
        const context = {
            clients: (0,clients.h)(aws, id_token.F, commands.Pq),
            run: programs.run,
            engine: localEngine(config.env, cancelled),
            config,
            env: process.env,
            clock: clock.m,
            onContainer: (name) => (0,commands.LZ)(state.GR, name),
            pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
            log,
            output: { open: commands.Sg, line: commands.yy, close: commands.AM },
            mask: commands.Pq,
            keepForPost: (name) => (name === '' ? (0,commands.d4)(state.rw) : (0,commands.LZ)(state.rw, name)),
            beforeWrite: runner_files.N5,
        };
        if (request.call)
            return await evaluate(request, context, request.call);
        const published = await publish(request, context);
        const { outputs, facts, line } = await describeImage(published, request, log);
        log.info(line);
        try {
            (0,commands.n0)({
                image: outputs.image,
                digest: outputs.digest,
                tag: outputs.tag,
                tags: outputs.tags,
                repository: outputs.repository,
                registry: outputs.registry,
                'registry-id': outputs.registryId,
                'repository-uri': outputs.repositoryUri,
                reused: outputs.reused,
                'media-type': outputs.mediaType,
                'platform-digests': outputs.platformDigests,
                'size-bytes': outputs.sizeBytes,
                metadata: outputs.metadata,
                imageid: outputs.imageId,
                version: outputs.version,
                json: outputs.json,
            });
        }
        catch (error) {
            throw unreported(outputs.image, error);
        }
        (0,commands.fe)(summarizeImage(facts));
        if (scan)
            await awaitScan(published, scan, { log, cancelled });
    }
    finally {
        await programs.end();
        config.remove();
    }
}
function unreported(image, error) {
    const what = image ? `The image is '${image}'` : 'The build succeeded';
    return new src_error.yo(`${what}, but the outputs could not be set: ${(0,src_error.bD)(error)}.`);
}
const MIN_MASK = 4;
function maskLines(value) {
    for (const line of value.split(/\r?\n/).map((text) => text.trim())) {
        if (line.length >= MIN_MASK)
            (0,commands.Pq)(line);
    }
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

63900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kk: () => (icon),
  YG: () => (summaryOf),
  v8: () => (layOut)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(status) {
    return ICONS[status];
}


}),

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, but only UTF-8 is supported: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


}),

78244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (splitWords)
});
function splitWords(line) {
    const words = [];
    let word;
    let rest = line;
    while (rest !== '') {
        const [token = ''] = /^\s+|^'[^']*'|^"(?:[^"\\]|\\[\s\S])*"|^\\[\s\S]|^[^\s'"\\]+/.exec(rest) ?? [];
        if (token === '')
            return { problem: openEnd(rest) };
        rest = rest.slice(token.length);
        if (/^\s/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (token === '\\\n') {
        }
        else {
            word = (word ?? '') + unquote(token);
        }
    }
    if (word !== undefined)
        words.push(word);
    return { words };
}
function unquote(token) {
    if (token.startsWith("'"))
        return token.slice(1, -1);
    if (token.startsWith('"'))
        return token.slice(1, -1).replace(/\\([$`"\\])|\\\n/g, '$1');
    return token.startsWith('\\') ? token.slice(1) : token;
}
function openEnd(rest) {
    return rest.startsWith('\\') ? 'it ends with a backslash' : `the quote ${rest.charAt(0)} is never closed`;
}


})

};

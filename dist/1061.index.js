export const id = 1061;
export const ids = [1061];
export const modules = {

55589:
((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (DescribeRepositoriesCommand)
});
var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20162);
var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1044);


class DescribeRepositoriesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeRepositories", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeRepositories$ */ .aAD) {
}


}),

41639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fb: () => (buildArguments),
  hN: () => (withoutBuildArguments),
  ht: () => (variablesOf),
  mz: () => (namedArguments),
  nk: () => (cachesOf),
  pR: () => (callArguments)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _build_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82868);
var _build_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95514);
var _cache_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24084);
var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1340);





function buildArguments(plan, builder, folder) {
    const buildx = builder.driver !== 'plain';
    const args = [...(buildx ? ['buildx', 'build'] : ['build']), ...sourceArguments(plan)];
    const add = (flag, values) => args.push(...values.flatMap((value) => [flag, value]));
    add('--label', pairs(plan.labels));
    add('--annotation', plan.annotations);
    const caches = cachesOf(plan);
    add('--cache-from', buildx ? caches.from : plan.cacheFrom.map(plainCacheFrom));
    if (buildx)
        add('--cache-to', caches.to);
    else if (plan.cacheTo.length > 0)
        add('--build-arg', ['BUILDKIT_INLINE_CACHE=1']);
    for (const [name, flag] of Object.entries(_build_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_FLAGS */ .sb))
        add(flag, plan.options[name]);
    if (plan.noCache)
        args.push('--no-cache');
    if (plan.pull)
        args.push('--pull');
    if (buildx) {
        if (plan.provenance)
            args.push(`--provenance=${plan.provenance}`);
        if (plan.sbom)
            args.push(`--sbom=${plan.sbom}`);
        add('--attest', plan.attests);
        args.push('--metadata-file', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'metadata.json'));
        args.push(...outputArguments(plan, builder));
    }
    else
        args.push('--iidfile', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'image-id'));
    add('--tag', tagged(plan, builder));
    return [...args, ...plan.extraArgs, '--', asPath(plan.context)];
}
function callArguments(plan, method) {
    const isCheck = method === 'check' || method === 'lint';
    const call = isCheck ? 'check,format=json' : method;
    return ['buildx', 'build', `--call=${call}`, ...sourceArguments(plan), ...plan.extraArgs, '--', asPath(plan.context)];
}
function sourceArguments(plan) {
    const args = [];
    const add = (flag, values) => args.push(...values.flatMap((value) => [flag, value]));
    if (plan.builder)
        args.push('--builder', plan.builder);
    args.push('--progress', 'plain', '--file', asPath(plan.file));
    if (plan.target)
        args.push('--target', plan.target);
    if (plan.platforms.length > 0)
        args.push('--platform', plan.platforms.join(','));
    add('--build-arg', pairs(plan.buildArgs));
    if (plan.sourceDate !== undefined && !('SOURCE_DATE_EPOCH' in plan.buildArgs)) {
        add('--build-arg', [`SOURCE_DATE_EPOCH=${plan.sourceDate}`]);
    }
    add('--build-context', pairs(plan.buildContexts));
    add('--secret', plan.secrets.map(_build_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretArgument */ .qj));
    add('--ssh', plan.ssh);
    return args;
}
function asPath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}
function outputArguments(plan, builder) {
    const { repository, tags, outputs } = plan;
    if (outputs.files.length > 0)
        return outputs.files.flatMap((entry) => ['--output', named(entry, tags)]);
    const attributes = Object.entries(outputs.image).map(([name, value]) => `${name}=${value}`);
    if (builder.driver === 'docker') {
        return builder.store === 'classic' ? ['--load'] : ['--output', (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .csvLine */ .zT)(['type=image', ...attributes])];
    }
    const rewrites = builder.canRewriteTimestamps && plan.sourceDate !== undefined && !outputs.image['rewrite-timestamp'];
    const rest = [...(rewrites ? ['rewrite-timestamp=true'] : []), ...attributes];
    if (plan.push) {
        const push = [`name=${repository}`, 'push-by-digest=true', 'name-canonical=true', 'push=true'];
        return ['--output', (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .csvLine */ .zT)(['type=image', ...push, ...rest])];
    }
    return ['--output', plan.load ? (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .csvLine */ .zT)(['type=docker', `name=${tags.join(',')}`, ...rest]) : 'type=cacheonly'];
}
function named(entry, tags) {
    const fields = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .csvFields */ .qZ)(entry);
    const isArchive = fields.includes('type=docker') || fields.includes('type=oci');
    const isNamed = fields.some((field) => field.startsWith('name='));
    return isArchive && !isNamed && tags.length > 0 ? (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .csvLine */ .zT)([...fields, `name=${tags.join(',')}`]) : entry;
}
function tagged(plan, builder) {
    return builder.driver === 'container' || plan.outputs.files.length > 0 ? [] : plan.tags;
}
function cachesOf(plan) {
    return (0,_cache_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .takeOutCredentials */ .kN)(plan.cacheFrom, plan.cacheTo, variablesOf(plan));
}
function variablesOf(plan) {
    return [
        ...Object.entries(plan.buildArgs).flatMap(([name, value]) => (value === undefined ? [name] : [])),
        ...plan.secrets.flatMap((secret) => ('variable' in secret ? [secret.variable] : [])),
        ...namedArguments(plan.extraArgs),
    ];
}
function namedArguments(words) {
    return words.flatMap((word, index) => {
        const given = word === '--build-arg' ? words[index + 1] : /^--build-arg=(.*)$/s.exec(word)?.[1];
        return given && !given.includes('=') ? [given] : [];
    });
}
function withoutBuildArguments(words, names) {
    const isIgnored = (text = '') => names.includes(text.split('=', 1)[0] ?? '');
    return words.filter((word, index) => {
        if (word === '--build-arg')
            return !isIgnored(words[index + 1]);
        if (words[index - 1] === '--build-arg')
            return !isIgnored(word);
        return !word.startsWith('--build-arg=') || !isIgnored(word.slice('--build-arg='.length));
    });
}
function pairs(values) {
    return Object.entries(values).map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
}
function plainCacheFrom(cache) {
    return /(?:^|,)ref=([^,]+)/.exec(cache)?.[1] ?? cache;
}


}),

82868:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gj: () => (planAgain),
  PI: () => (planToIdentify),
  S2: () => (planToRun),
  sb: () => (OPTION_FLAGS)
});
var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);

const OPTION_FLAGS = {
    'add-hosts': '--add-host',
    allow: '--allow',
    'cgroup-parent': '--cgroup-parent',
    network: '--network',
    'no-cache-filters': '--no-cache-filter',
    'shm-size': '--shm-size',
    ulimit: '--ulimit',
};
function planToRun(plan, name, platform) {
    return {
        ...plan,
        ...{ tags: [name], push: false, load: true, cacheTo: [] },
        ...{ provenance: 'false', sbom: 'false', attests: [], outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_OUTPUTS */ .vM },
        platforms: platform === undefined ? [] : [platform],
    };
}
function planToIdentify(plan, { canRewriteTimestamps }) {
    const rewrites = canRewriteTimestamps && plan.sourceDate !== undefined ? ['rewrite-timestamp=true'] : [];
    const files = [(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .csvLine */ .zT)(['type=image', 'oci-mediatypes=true', ...rewrites])];
    return { ...planAgain(plan), load: false, tags: [], outputs: { ..._outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_OUTPUTS */ .vM, files } };
}
function planAgain(plan) {
    return { ...plan, noCache: false, pull: false, options: { ...plan.options, 'no-cache-filters': [] } };
}


}),

95514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  VX: () => (secretValues),
  c8: () => (secretVariables),
  qj: () => (secretArgument)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1340);


function secretVariables(secrets) {
    const values = secrets.flatMap((secret, index) => ('value' in secret ? [[secretVariable(index), secret.value]] : []));
    return Object.fromEntries(values);
}
function secretValues(secrets, env) {
    return secrets.map((secret) => {
        if ('value' in secret)
            return secret.value;
        if ('variable' in secret)
            return env[secret.variable] ?? '';
        return readSmallFile(secret.file);
    });
}
const MAX_SECRET_BYTES = 64 * 1024;
function readSmallFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= MAX_SECRET_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
function secretArgument(secret, index) {
    if ('file' in secret)
        return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .csvLine */ .zT)([`id=${secret.id}`, `src=${secret.file}`]);
    return `id=${secret.id},env=${'variable' in secret ? secret.variable : secretVariable(index)}`;
}
function secretVariable(index) {
    return `SLIPWAY_SECRET_${index}`;
}


}),

83004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _s: () => (planCache),
  wF: () => (ghaProblem),
  yJ: () => (CACHE_TAG)
});
var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);

const CACHE_TAG = 'buildcache';
function planCache({ cache, from, to }, place, moving, canExport) {
    if (from.length > 0 || to.length > 0)
        return { from, to: to.map(harmless) };
    switch (cache) {
        case 'none':
            return { from: [], to: [] };
        case 'inline':
            return {
                from: moving.map((reference) => `type=registry,ref=${reference}`),
                to: ['type=inline'],
                ...(moving.length === 0 && {
                    notice: "The inline cache is written, but not read: reading it requires a moving tag, such as 'branch' or 'latest', in 'tags'.",
                }),
            };
        case 'gha':
            if (!canExport)
                return { from: [], to: [], notice: noExport('gha') };
            return { from: ['type=gha'], to: [harmless('type=gha,mode=max')] };
        case 'registry': {
            if ('missing' in place)
                return { from: [], to: [], ...(place.missing && { notice: place.missing }) };
            const source = `type=registry,ref=${place.reference}`;
            if (!canExport)
                return { from: [source], to: [], notice: noExport('registry') };
            return { from: [source], to: [harmless(`${source},mode=max`)] };
        }
    }
}
function harmless(entry) {
    if (/(^|,)type=inline/.test(entry))
        return entry;
    const isRegistry = /(^|,)type=registry(,|$)/.test(entry) || !/(^|,)type=/.test(entry);
    const typed = /=/.test(entry) ? entry : `type=registry,ref=${entry}`;
    const wanted = isRegistry
        ? ['image-manifest=true', 'oci-mediatypes=true', 'ignore-error=true']
        : ['ignore-error=true'];
    const missing = wanted.filter((option) => !new RegExp(`(^|,)${option.split('=')[0]}=`).test(typed));
    return [typed, ...missing].join(',');
}
function noExport(cache) {
    return `Layers are not cached between runs ('cache' is '${cache}'): the engine's default builder cannot export a cache; add docker/setup-buildx-action before this step, or set 'cache' to 'none'.`;
}
function ghaProblem(entries, env) {
    const lacking = new Set();
    for (const fields of entries.map(_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .csvFields */ .qZ).filter((each) => each.includes('type=gha'))) {
        const has = (name) => fields.some((field) => name.test(field));
        if (!has(/^token=./) && !env.ACTIONS_RUNTIME_TOKEN)
            lacking.add('ACTIONS_RUNTIME_TOKEN');
        const hasUrl = has(/^url(_v2)?=./) || env.ACTIONS_CACHE_URL || env.ACTIONS_RESULTS_URL;
        if (!hasUrl)
            lacking.add('ACTIONS_RESULTS_URL');
    }
    if (lacking.size === 0)
        return undefined;
    return `Layers are not cached in the GitHub Actions cache, because the runner has not set ${[...lacking].join(' and ')}: use a runner that provides the cache service, or set 'cache' to 'registry'.`;
}


}),

16979:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (readExisting),
  Z: () => (readHidden)
});
var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44924);
var _image_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45331);
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10304);
var _push_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28554);




async function readExisting(target, tags) {
    const images = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.readImages)(target, tags.map(({ name }) => ({ imageTag: name })));
    const fixed = new Set(tags.filter(({ kind }) => kind !== 'moving').map(({ name }) => name));
    const facts = new Map();
    const found = new Map();
    for (const image of images) {
        if (fixed.has(image.tag ?? '') && !facts.has(image.digest))
            facts.set(image.digest, await readFacts(target, image));
        found.set(image.tag ?? '', { digest: image.digest, ...facts.get(image.digest) });
    }
    return found;
}
async function readHidden({ commit, dirty, unknown, findHidden }, existing) {
    const isKnown = dirty.length > 0 || unknown !== undefined || !findHidden;
    const isByLabel = [...existing.values()].some(({ inputs, revision }) => !inputs && revision && revision === commit);
    return isKnown || !isByLabel ? [] : findHidden().catch(() => undefined);
}
async function readFacts(target, image) {
    const entries = image.manifest.manifests ?? [];
    const platforms = entries.flatMap(({ platform }) => platform && platform.os !== 'unknown' ? [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform)] : []);
    const shape = {
        attested: entries.some(({ platform }) => platform?.os === 'unknown'),
        ...(platforms.length > 0 && { platforms }),
    };
    try {
        const config = await (0,_push_target_js__WEBPACK_IMPORTED_MODULE_1__/* .configOf */ .W1)(target, image, (await (0,_push_target_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(target, image)).slice(0, 1));
        const { [_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .REVISION_LABEL */ .P1]: revision, [_image_index_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS_LABEL */ .Pv]: inputs } = config?.config?.Labels ?? {};
        const own = platforms.length === 0 && config?.architecture ? { platforms: [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(config)] } : {};
        return { ...shape, ...own, revision, inputs: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(inputs) };
    }
    catch (error) {
        return { ...shape, unreadable: (0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) };
    }
}


}),

81061:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (findContent),
  r: () => (buildRequests)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80279);
var _image_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27311);
var _existing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16979);
var _prepared_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44286);
var _push_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28554);




async function findContent(request, context) {
    if (request.reuse !== 'content')
        return { reason: "'reuse' is not 'content'" };
    if (request.public)
        return { reason: 'ECR Public is not searched' };
    const { source, inputs } = await (0,_prepared_build_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareBuild */ .y)(request, context);
    const reason = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .contentProblem */ .j3)(source);
    if (reason)
        return { reason };
    const tag = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .contentTag */ .mB)(inputs, source.commit);
    const target = await (0,_push_target_js__WEBPACK_IMPORTED_MODULE_2__/* .openTarget */ .Ap)(request, context.clients, context.mask);
    const existing = target.isEmpty ? new Map() : await (0,_existing_js__WEBPACK_IMPORTED_MODULE_3__/* .readExisting */ .Y)(target, [tag]);
    const decision = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_4__/* .decideReuse */ .p)({
        ...{ tags: [tag], existing, hidden: [], source, inputs, ifExists: request.ifExists, reuse: request.reuse },
        buildRequests: buildRequests(request),
        mutability: target.settings.mutability,
    });
    return decision.reuse
        ? { image: `${target.uri}@${decision.reuse}`, digest: decision.reuse }
        : { reason: 'the repository has no image with the same content' };
}
function buildRequests({ build }) {
    return [
        ...(build.noCache ? ['no-cache'] : []),
        ...(build.options['no-cache-filters'].length > 0 ? ['no-cache-filters'] : []),
        ...(build.pull ? ['pull'] : []),
    ];
}


}),

44286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (prepareBuild)
});
var _docker_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41639);
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92562);
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3639);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6567);
var _image_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73565);
var _image_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20302);
var _image_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33182);
var _image_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45331);


async function prepareBuild(given, { run, env }) {
    const { flavor, shortLength, tags } = given;
    const source = await (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(given.build, (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(run, env), env);
    const facts = { source, event: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunEvent */ .E)(env), now: new Date(), shortLength };
    const { byDigest } = given.build.outputs;
    const found = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_3__/* .planImageTags */ .qn)(byDigest ? versionRules(tags) : tags, source, { ...facts, flavor });
    const planned = byDigest ? { ...found, tags: [] } : found;
    const { buildArgs, kept } = withVersion(given, planned.version);
    const request = { ...given, build: { ...given.build, buildArgs } };
    const notices = [...planned.skipped, ...kept.map((name) => keptVersion(name, byDigest))];
    return { source, facts, planned, request, notices, inputs: inputsOf(request, source, env) };
}
const DEFAULT_RULES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];
function versionRules(tags) {
    return tags.some(_image_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isRule */ .Nd) ? tags.filter(_image_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isRule */ .Nd) : DEFAULT_RULES;
}
function withVersion({ tags, build: { buildArgs, outputs } }, version) {
    const isDefined = outputs.byDigest || tags.some((line) => (0,_image_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isRule */ .Nd)(line) || line === 'semver');
    const hasVersion = version !== undefined && isDefined;
    const names = { version: () => version ?? '' };
    const rendered = Object.entries(buildArgs).map(([name, value]) => [name, value && (0,_image_index_js__WEBPACK_IMPORTED_MODULE_5__/* .renderKnown */ .Ws)(value, names)]);
    if (hasVersion)
        return { buildArgs: Object.fromEntries(rendered), kept: [] };
    return { buildArgs, kept: rendered.flatMap(([name, value]) => (value === buildArgs[name] ? [] : [name])) };
}
function keptVersion(name, byDigest) {
    if (byDigest) {
        return `'{{version}}' in the '${name}' build argument is not replaced, because no rule defines a version in this run: set 'tags' to one that applies to every run, such as 'type=sha', or set the argument to the version itself.`;
    }
    return `'{{version}}' in the '${name}' build argument is not replaced, because 'tags' has no rule that defines a version: add one, such as 'type=ref,event=branch', or set the argument to the version itself.`;
}
function inputsOf(request, source, env) {
    const { context, file, target, platforms, buildArgs, buildContexts, options } = request.build;
    const extraArgs = (0,_docker_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutBuildArguments */ .hN)(request.build.extraArgs, request.ignoredArgs);
    const counted = Object.entries(buildArgs).filter(([name]) => !request.ignoredArgs.includes(name));
    const relative = (path) => ((0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemote */ .Vx)(path) ? (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(path) : (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeTo */ .Mf)(source.root, path));
    const { 'no-cache-filters': _, allow: __, ...counting } = options;
    return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_7__/* .fingerprint */ .Rj)({
        context: relative(context),
        file: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemote */ .Vx)(context) ? file : relative(file),
        target,
        platforms: platforms.length > 0 ? platforms : defaultPlatforms(env),
        machine: machineOf(process.arch),
        buildArgs: Object.fromEntries(counted.map(([name, value]) => [name, value ?? env[name] ?? ''])),
        buildContexts: Object.fromEntries(Object.entries(buildContexts).map(([name, path]) => [name, relative(path)])),
        options: { ...counting, outputs: imageAttributes(request.build.outputs) },
        extraArgs: [...extraArgs, ...(0,_docker_index_js__WEBPACK_IMPORTED_MODULE_6__/* .namedArguments */ .mz)(extraArgs).map((name) => `${name}=${env[name] ?? ''}`)],
        attestations: attestationsOf(request.build),
        metadata: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_7__/* .countedMetadata */ .qG)({ labels: request.labels, annotations: request.build.annotations }, source.commit),
        files: source.contents,
        dirty: source.dirty.length > 0,
    });
}
function imageAttributes({ image }) {
    return Object.entries(image)
        .map(([name, value]) => `${name}=${value}`)
        .sort();
}
function defaultPlatforms({ DOCKER_DEFAULT_PLATFORM = '' }) {
    return DOCKER_DEFAULT_PLATFORM.split(',')
        .map((platform) => platform.trim())
        .filter(Boolean);
}
function machineOf(arch) {
    return arch === 'x64' ? 'amd64' : arch;
}
function attestationsOf({ provenance, sbom, attests }) {
    const isOn = (value) => value !== '' && value !== 'false';
    return {
        ...(isOn(provenance) && { provenance }),
        ...(isOn(sbom) && { sbom }),
        ...(attests.length > 0 && { attests: JSON.stringify(attests) }),
    };
}


}),

28554:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  UH: () => (cachePlace),
  W1: () => (configOf),
  z0: () => (ensureRepository),
  Ap: () => (openTarget),
  CI: () => (partsOf)
});

// EXTERNAL MODULE: ./build/src/docker/cache.js
var cache = __webpack_require__(83004);
var src_error = __webpack_require__(7611);
var registry_host = __webpack_require__(53071);
// EXTERNAL MODULE: ./build/src/image/tags.js + 2 modules
var tags = __webpack_require__(73565);
// EXTERNAL MODULE: ./build/src/ecr/blob.js
var blob = __webpack_require__(30541);
var failure = __webpack_require__(49650);
// EXTERNAL MODULE: ./build/src/ecr/login.js + 1 modules
var login = __webpack_require__(22794);
// EXTERNAL MODULE: ./build/src/ecr/manifest.js + 2 modules
var manifest = __webpack_require__(10304);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(55589);
var commandBuilder = __webpack_require__(20162);
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoryCreationTemplatesCommand.js


class DescribeRepositoryCreationTemplatesCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "DescribeRepositoryCreationTemplates", schemas_0.kRO) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js


class CreateRepositoryCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "CreateRepository", schemas_0.D2Z) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js


class PutLifecyclePolicyCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "PutLifecyclePolicy", schemas_0.QbX) {
}

var aws_failure = __webpack_require__(22529);
var ecr_response = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/src/ecr/repository.js





const RETURNED = ['repositoryName', 'registryId'];
async function describeRepository(clients, name, registryId) {
    const ecr = await clients.ecr();
    try {
        const response = await ecr.send(new DescribeRepositoriesCommand.p({ repositoryNames: [name], ...(registryId && { registryId }) }));
        const [found] = response.repositories ?? [];
        (0,ecr_response.c_)(found, RETURNED, 'ecr:DescribeRepositories', 'repository');
        return toRepository(name, found);
    }
    catch (error) {
        if (error instanceof src_error.yo)
            throw error;
        if (error.name === 'RepositoryNotFoundException')
            return undefined;
        if ((0,aws_failure.zU)(error) === 'denied')
            return toRepository(name, registryId ? { registryId } : undefined);
        throw new src_error.yo((0,failure.uy)('ecr:DescribeRepositories', error, name));
    }
}
async function describeCreateOnPush(clients, name) {
    const ecr = await clients.ecr();
    const found = [];
    try {
        for (let nextToken, first = true; first || nextToken; first = false) {
            const response = await ecr.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }));
            if (!response.repositoryCreationTemplates)
                return 'denied';
            found.push(...response.repositoryCreationTemplates);
            nextToken = response.nextToken;
        }
    }
    catch (error) {
        return (0,aws_failure.zU)(error) === 'denied' ? 'denied' : undefined;
    }
    const [template] = found
        .filter(({ prefix = '', appliedFor = [] }) => appliedFor.includes('CREATE_ON_PUSH') && isUnder(name, prefix))
        .sort((a, b) => rank(b) - rank(a));
    return template && { mutability: mutabilityOf(template) };
}
function isUnder(name, prefix) {
    return prefix === 'ROOT' || name === prefix || name.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}
function rank({ prefix = '' }) {
    return prefix === 'ROOT' ? 0 : prefix.length;
}
async function createRepository(clients, name, registryId, settings) {
    const { isOurs, repository } = await create(clients, name, registryId, settings);
    const { lifecyclePolicy } = settings;
    if (isOurs && lifecyclePolicy)
        await putLifecyclePolicy(clients, name, registryId, lifecyclePolicy);
    return repository;
}
async function create(clients, name, registryId, settings, isLast = false) {
    const ecr = await clients.ecr();
    const response = await ecr
        .send(new CreateRepositoryCommand(creationInput(name, registryId, settings)))
        .catch((error) => ({ error }));
    const error = 'error' in response ? response.error : undefined;
    const created = 'error' in response ? undefined : response.repository;
    if ((0,ecr_response.fx)(created, RETURNED))
        return { isOurs: true, repository: toRepository(name, created) };
    if (error?.name === 'RepositoryAlreadyExistsException') {
        const found = await describeRepository(clients, name, registryId);
        return { isOurs: isLast || (0,aws_failure.Or)(error) > 1, repository: found ?? toRepository(name, undefined) };
    }
    if (error && !(0,aws_failure.X2)(error))
        throw new src_error.yo((0,failure.uy)('ecr:CreateRepository', error, name));
    const found = await describeRepository(clients, name, registryId).catch(() => undefined);
    if (found)
        return { isOurs: true, repository: found };
    if (error)
        throw new src_error.yo((0,failure.uy)('ecr:CreateRepository', error, name));
    if (isLast)
        (0,ecr_response.c_)(created, RETURNED, 'ecr:CreateRepository', 'repository');
    return create(clients, name, registryId, settings, true);
}
function creationInput(name, registryId, { mutability, scanOnPush, tags, encryption }) {
    return {
        ...(registryId && { registryId }),
        repositoryName: name,
        ...(mutability && { imageTagMutability: mutability.mode }),
        ...(mutability &&
            mutability.filters.length > 0 && {
            imageTagMutabilityExclusionFilters: mutability.filters.map((filter) => ({
                filter,
                filterType: 'WILDCARD',
            })),
        }),
        ...(encryption && {
            encryptionConfiguration: { encryptionType: encryption.type, ...(encryption.key && { kmsKey: encryption.key }) },
        }),
        ...(scanOnPush !== undefined && { imageScanningConfiguration: { scanOnPush } }),
        ...(Object.keys(tags).length > 0 && { tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
    };
}
async function putLifecyclePolicy(clients, name, registryId, lifecyclePolicyText) {
    const ecr = await clients.ecr();
    const input = { ...(registryId && { registryId }), repositoryName: name, lifecyclePolicyText };
    const put = () => ecr.send(new PutLifecyclePolicyCommand(input));
    try {
        const isSet = (response) => (0,ecr_response.fx)(response, ['lifecyclePolicyText']);
        if (!isSet(await put()))
            (0,ecr_response.c_)(await put(), ['lifecyclePolicyText'], 'ecr:PutLifecyclePolicy', 'policy');
    }
    catch (error) {
        const reason = error instanceof src_error.yo ? error.message : (0,failure.uy)('ecr:PutLifecyclePolicy', error, name);
        throw new src_error.yo(`The repository '${name}' was created, but not its lifecycle policy, which later runs do not set: set it manually, or delete the repository before the next run. ${reason}`);
    }
}
function toRepository(name, raw) {
    return {
        name,
        registryId: raw?.registryId ?? '',
        mutability: mutabilityOf(raw ?? {}),
    };
}
function mutabilityOf(raw) {
    return {
        mode: raw.imageTagMutability ?? 'MUTABLE',
        filters: (raw.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => (filter ? [filter] : [])),
    };
}

;// CONCATENATED MODULE: ./build/src/ecr/push-target.js








async function openTarget(request, clients, mask, onToken = () => { }) {
    const { repository: name, registryId, create } = request;
    const authorizing = (0,login.Gq)(clients, registryId ? [registryId] : [], mask).then(([given]) => {
        const found = given;
        const authorization = request.host ? (0,login.at)(found, request.host) : found;
        onToken(authorization);
        return authorization;
    });
    const [authorization, found] = await Promise.all([authorizing, describeRepository(clients, name, registryId)]);
    const byTemplate = found || create ? undefined : await describeCreateOnPush(clients, name);
    if (!found && !create && !byTemplate) {
        throw new src_error.yo((0,failure.nE)(name));
    }
    const { host } = authorization;
    const byPush = typeof byTemplate === 'object' ? byTemplate.mutability : undefined;
    const mutability = create?.mutability ?? byPush ?? { mode: 'MUTABLE', filters: [] };
    const settings = found ?? { name, registryId: '', mutability };
    return {
        clients,
        repository: name,
        registryId: registryId || settings.registryId || (0,registry_host.T)(host)?.account,
        host,
        uri: `${host}/${name}`,
        authorization,
        settings,
        missing: found ? undefined : create,
        isEmpty: !found,
    };
}
async function ensureRepository(target) {
    const { clients, repository, registryId, missing } = target;
    if (!missing)
        return target;
    const settings = await createRepository(clients, repository, registryId, missing);
    return { ...target, settings, registryId: registryId || settings.registryId, missing: undefined };
}
async function cachePlace(target, create) {
    if ((0,tags.bV)(cache.yJ, target.settings.mutability))
        return { reference: `${target.uri}:${cache.yJ}` };
    const name = `${target.repository}-cache`;
    const found = await describeRepository(target.clients, name, target.registryId);
    const apart = found ??
        (create
            ? await createRepository(target.clients, name, target.registryId, {
                mutability: undefined,
                scanOnPush: undefined,
                lifecyclePolicy: undefined,
                tags: {},
            })
            : undefined);
    if (apart && (0,tags.bV)(cache.yJ, apart.mutability))
        return { reference: `${target.host}/${name}:${cache.yJ}` };
    return {
        missing: `Layers are not cached between runs: tags in '${target.repository}' are immutable; exclude the tag '${cache.yJ}' from immutability, create a repository '${name}' with mutable tags, or set 'cache' to 'none'.`,
    };
}
async function configOf(target, image, parts) {
    const config = image.manifest.config ?? parts[0]?.manifest.config;
    return config && (0,blob.X)(target.authorization, target.repository, config.digest);
}
async function partsOf(target, image) {
    const platforms = (image.manifest.manifests ?? []).filter(({ platform }) => platform !== undefined && platform.os !== 'unknown');
    return platforms.length === 0
        ? []
        : (0,manifest.readImages)(target, platforms.map(({ digest }) => ({ imageDigest: digest })));
}


}),

80279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  gS: () => (isContentTag),
  j3: () => (contentProblem),
  mB: () => (contentTag)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);


const PREFIX = 'content-';
const DIGITS = 40;
function contentTag(inputs, commit) {
    const text = JSON.stringify(inputs, sorted);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(commit ? text.replaceAll(commit, 'commit') : text);
    return { name: `${PREFIX}${hash.digest('hex').slice(0, DIGITS)}`, kind: 'content' };
}
function isContentTag({ name, kind }) {
    return kind === 'content' && name.startsWith(PREFIX);
}
function contentProblem({ dirty, unknown, contents }) {
    if (unknown !== undefined)
        return unknown;
    const [first] = dirty;
    if (first !== undefined) {
        const more = dirty.length > 1 ? ` and ${dirty.length - 1} more` : '';
        return `the files for the builder have uncommitted changes (${first.slice(3)}${more})`;
    }
    return contents === undefined ? 'its files could not be read' : undefined;
}
function sorted(_, value) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}


}),

27311:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (decideReuse)
});
var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65892);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49248);
var _content_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80279);
var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45331);
var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73565);






const OTHER_TAG = "use another tag in 'tags'";
function decideReuse(question) {
    const { tags, existing, ifExists, mutability } = question;
    const blocked = tags.flatMap((tag) => {
        const image = existing.get(tag.name);
        return image && isFixed(tag, mutability) ? [{ tag, image, locked: !(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isMutable */ .bV)(tag.name, mutability) }] : [];
    });
    const [first] = blocked;
    if (!first)
        return { notices: [] };
    if (ifExists === 'fail') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The tag '${first.tag.name}' already exists (${first.image.digest}), and 'if-exists' is 'fail': ${OTHER_TAG}, or set 'if-exists' to 'reuse' or 'overwrite'.`);
    }
    const general = generalObjection(question);
    const candidates = blocked.map((each) => ({
        ...each,
        objection: general ?? objectionTo(each.tag, each.image, each.locked, question),
    }));
    refuseLocked(candidates);
    const choice = choose(candidates);
    if (ifExists === 'overwrite' || !choice)
        return { notices: [] };
    if (choice.objection)
        return { notices: [rebuildNotice(choice)] };
    const best = candidates.find(({ tag, objection }) => tag.kind === 'commit' && !objection) ?? choice;
    return {
        reuse: best.image.digest,
        notices: reuseNotices(best, question.inputs),
    };
}
function refuseLocked(candidates) {
    for (const { tag, image, locked, objection } of candidates) {
        if (!locked || !objection || (0,_content_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentTag */ .gS)(tag))
            continue;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The tag '${tag.name}' already exists (${image.digest}) and is immutable, and ${objection.reason}: ${objection.fix}.`);
    }
}
function choose(candidates) {
    return (candidates.find(({ locked, objection }) => locked && !objection) ??
        candidates.find(({ tag, objection }) => (0,_content_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentTag */ .gS)(tag) && !objection) ??
        candidates.find(({ tag }) => tag.kind === 'commit') ??
        candidates[0]);
}
function isFixed({ name, kind }, mutability) {
    return kind !== 'moving' && (kind !== 'literal' || !(0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isMutable */ .bV)(name, mutability));
}
function generalObjection({ ifExists, buildRequests: asksForBuild, source }) {
    const [input] = asksForBuild;
    if (ifExists === 'overwrite') {
        return { reason: "'if-exists: overwrite' cannot move it", fix: OTHER_TAG };
    }
    if (input) {
        return { reason: `the '${input}' input requires a build`, fix: `remove '${input}', or ${OTHER_TAG}` };
    }
    if (source.dirty.length > 0) {
        return {
            reason: `this tree has uncommitted changes (${list(source.dirty)})`,
            fix: `commit them, exclude them in .dockerignore, or ${OTHER_TAG}`,
        };
    }
    if (source.unknown) {
        return { reason: `the 'context' input may have changed: ${source.unknown}`, fix: OTHER_TAG };
    }
    return undefined;
}
function objectionTo(tag, image, locked, question) {
    const { source, inputs } = question;
    const { kind } = tag;
    if ((0,_content_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentTag */ .gS)(tag) && !image.inputs)
        return undefined;
    if (kind === 'content' && locked)
        return undefined;
    if (!image.inputs)
        return objectionToUnknown(image, locked, question);
    const isOther = image.revision !== source.commit;
    const ignored = locked ? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataDifferences */ .Ud)(image.inputs, inputs) : [];
    const differing = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .inputDifferences */ .$x)(image.inputs, inputs).filter((each) => !ignored.includes(each));
    if (question.reuse === 'content' && differing.length === 0)
        return undefined;
    if (isOther && (kind === 'commit' || (!locked && kind !== 'content')))
        return otherCommit(image, source.commit);
    if (differing.length === 0)
        return undefined;
    if (isOther)
        return otherCommit(image, source.commit);
    const onlyArguments = differing.every((each) => each.startsWith('the build argument '));
    return {
        reason: `it was built from this commit, but with different inputs; what differs: ${differing.join(', ')}`,
        fix: `${onlyArguments ? "list the arguments to ignore in 'ignore-build-args', or " : ''}use another tag for the variant`,
    };
}
function otherCommit(image, commit) {
    return {
        reason: `it was built from ${image.revision ? `the commit ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .A)(image.revision)}` : 'a commit of another repository'}, and the context is ${commit ? `the commit ${(0,_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .A)(commit)}` : 'not a commit'}`,
        fix: OTHER_TAG,
    };
}
function objectionToUnknown(image, locked, question) {
    const { source, inputs } = question;
    const { attestations = {}, platforms = [], machine } = inputs;
    const fix = OTHER_TAG;
    if (image.unreadable)
        return { reason: `its labels could not be read (${image.unreadable})`, fix };
    if (!image.revision || image.revision !== source.commit) {
        return { reason: 'its labels do not name this commit', fix };
    }
    const hidden = objectionToHidden(question.hidden);
    if (hidden)
        return hidden;
    if (source.ignored.length > 0) {
        return {
            reason: `its labels do not show whether it has the same untracked files (${source.ignored.slice(0, 3).join(', ')})`,
            fix,
        };
    }
    const there = image.platforms?.map(plainPlatform);
    const missing = platforms.filter((platform) => there && !there.includes(plainPlatform(platform)));
    if (missing.length > 0)
        return { reason: `it lacks the platforms ${missing.join(', ')} of the 'platforms' input`, fix };
    if (machine && there && !there.some((platform) => platform.split('/')[1] === machine)) {
        return { reason: `it is for ${there.join(', ')}, but this machine builds for ${machine}`, fix };
    }
    const [attestation] = Object.keys(attestations);
    if (attestation && !image.attested)
        return { reason: `it lacks the attestation of the '${attestation}' input`, fix };
    if (!locked && !isPlain(inputs))
        return { reason: 'its labels do not show the inputs of its build', fix };
    return undefined;
}
function isPlain({ args, target, contexts, options, extra, labels, annotations }) {
    return !(args || target || contexts || options || extra || labels || annotations);
}
function objectionToHidden(hidden) {
    if (hidden === undefined) {
        return { reason: 'git could not compare all files with the commit', fix: OTHER_TAG };
    }
    const changed = hidden.filter((line) => !line.startsWith(_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .CONVERTED */ .bF));
    if (changed.length > 0) {
        return {
            reason: `this tree has changes that 'git status' does not show (${list(changed)})`,
            fix: `commit them, or ${OTHER_TAG}`,
        };
    }
    if (hidden.length > 0) {
        return {
            reason: `its labels do not show the content of files that git converts when it checks them out (${list(hidden)})`,
            fix: OTHER_TAG,
        };
    }
    return undefined;
}
function plainPlatform(platform) {
    return platform.replace(/\/arm64\/v8$/, '/arm64').replace(/\/arm\/v7$/, '/arm');
}
function rebuildNotice({ tag, image, locked, objection }) {
    const then = locked ? 'the tag is not moved, because it is immutable' : 'the tag moves';
    return `The tag '${tag.name}' already exists (${image.digest}), but ${objection?.reason}: the image is built again, and ${then}.`;
}
function reuseNotices({ tag, image, locked }, inputs) {
    if (!image.inputs)
        return (0,_content_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isContentTag */ .gS)(tag) ? [] : [unknownInputsNotice(tag, image)];
    const differing = locked ? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataDifferences */ .Ud)(image.inputs, inputs) : [];
    if (differing.length === 0)
        return [];
    return [
        `The tag '${tag.name}' already exists (${image.digest}) and is immutable: reusing its image with the metadata of its build; what differs: ${differing.join(', ')}.`,
    ];
}
function unknownInputsNotice(tag, image) {
    return `The tag '${tag.name}' already exists (${image.digest}): reusing it because of its revision label, although its labels do not show the inputs of its build.`;
}
function list(dirty) {
    const names = dirty.slice(0, 3).map((line) => line.slice(3));
    return names.join(', ') + (dirty.length > names.length ? ` and ${dirty.length - names.length} more` : '');
}


})

};

export const id = 3722;
export const ids = [3722,4978];
export const modules = {

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
;// CONCATENATED MODULE: ./build/src/delivery/group.js


/** GitHub takes no longer name for a concurrency group. */
const MOST_CHARACTERS = 400;
/** The cluster in a service's ARN. */
const IN_CLUSTER = /:service\/([\w-]+)\/[\w-]+$/;
/** The concurrency group of deliveries of these services to this environment; other services do not wait for them. */
function concurrencyGroup(key, { name, cluster, services = [] }) {
    const paths = services.map(withoutPath);
    // By names alone: a service is the same one by its ARN, whose account may be a secret that no job output may have in it.
    const place = cluster ?? paths.map((service) => IN_CLUSTER.exec(service)?.[1]).find(Boolean) ?? '';
    const parts = ['slipway-deliver', key, name, (0,model/* shortName */.EU)(place), paths.map(model/* shortName */.EU).toSorted().join(',')];
    const group = parts.filter(Boolean).join(' ');
    if (group.length <= MOST_CHARACTERS)
        return group;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(group).digest('hex').slice(0, 32);
    return `${group.slice(0, MOST_CHARACTERS - digest.length - 1)} ${digest}`;
}
function withoutPath(service) {
    return service.split('=', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/git.js
var image_git = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/delivery/compose.js
var compose = __webpack_require__(6674);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var delivery_environments = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/src/image/source.js + 2 modules
var source = __webpack_require__(2562);
// EXTERNAL MODULE: ./build/src/image/tags.js + 2 modules
var tags = __webpack_require__(3565);
;// CONCATENATED MODULE: ./build/src/delivery/first-tag.js


/** So many digits name a commit, as in git's short form. */
const SHORT = 7;
/**
 * Why the image's first tag will not do, a clause; `undefined` where it names the commit. By it a rerun finds the image, and
 * a rollback the commit.
 * @param env what the runner says of the run
 */
function whyNotFirstTag(templates, commit, env) {
    const [first] = (0,tags/* planTags */.Vd)(templates, { ...(0,source/* runFacts */.pI)(env), commit, dirty: [], ignored: [] }).tags;
    if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT))))
        return undefined;
    const others = templates.filter((template) => template !== 'sha');
    const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
    return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}

// EXTERNAL MODULE: ./build/src/docker/builder.js
var docker_builder = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/src/docker/environment.js
var environment = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(8641);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var taskdef_finding = __webpack_require__(3751);
;// CONCATENATED MODULE: ./build/step/forwarded-inputs.js

/** Inputs that are handed on to another action: one that is not given, or empty, has that action's default. */
class ForwardedInputs extends step_inputs/* Inputs */.G {
    constructor(values, env = process.env) {
        const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
        const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        super(Object.fromEntries([...others, ...given]));
    }
    /** The action that they are handed on to says it. */
    tell() { }
}

// EXTERNAL MODULE: ./build/step/task-definition-nodes.js
var task_definition_nodes = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/actions/build-push/inputs.js + 7 modules
var build_push_inputs = __webpack_require__(7223);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js
var deploy_service_inputs = __webpack_require__(3355);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/aws/regions.js
var regions = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/delivery/variables.js
var delivery_variables = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/inputs.js








const BUILD_OPTIONS = ['context', 'file', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];
/** Reads and checks everything that deliver.yml was given. */
function readInputs(inputs) {
    const { environments, problems } = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'));
    for (const problem of problems)
        inputs.refuse('environments', problem);
    const isReadable = environments.length > 0;
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    const given = inputs.text('image');
    inputs.choice('if-older', ['refuse', 'deploy']);
    const key = inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
    const build = readBuild(inputs, { environments, isReadable }, variables, given !== '');
    for (const { name, region, services = [], 'task-definition': paths = [] } of environments) {
        if (region)
            (0,aws_inputs/* checkRegion */.vK)(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
        const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
        for (const path of new Set([...paths, ...own]))
            checkFile(inputs, `environment '${name}'`, path);
    }
    return {
        environments,
        key,
        build: given ? undefined : build,
        image: given ? readImage(inputs, given) : undefined,
        buildOptions: readOptions(inputs, BUILD_OPTIONS),
        deployOptions: readOptions(inputs, DEPLOY_OPTIONS),
    };
}
function readOptions(inputs, names) {
    return Object.fromEntries(names.map((name) => [name, inputs.raw(name)]));
}
function readImage(inputs, given) {
    const reference = (0,image_reference/* parseReference */.F2)(given);
    if (!reference?.digest) {
        inputs.refuse('image', `input 'image' is '${given}': it must be pinned by its digest, such as 'web@sha256:\u2026', so that every environment gets the same; an earlier delivery's outputs 'repository' and 'digest' have it`);
        return undefined;
    }
    const { repository, digest, host } = reference;
    return { repository, digest, reference: (0,image_reference/* formatReference */.FH)({ host, repository }) };
}
function readBuild(inputs, { environments, isReadable }, variables, isGiven) {
    const repository = inputs.text('repository') || (variables.SLIPWAY_REPOSITORY ?? '');
    const role = inputs.text('build-role') || (variables.SLIPWAY_BUILD_ROLE ?? '');
    const [, ofRepository] = /\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\./.exec(repository) ?? [];
    const region = inputs.text('build-region') ||
        variables.SLIPWAY_BUILD_REGION ||
        ofRepository ||
        (environments.find((environment) => environment.region)?.region ?? '');
    const context = inputs.text('context') || '.';
    const file = inputs.text('file');
    if (isGiven)
        return { repository, region };
    const missing = (name, variable, example) => inputs.refuse(name, `there is no '${name}' to build with: set the input '${name}', or the variable ${variable} of the repository or the organization, for example to '${example}' (or give an 'image', and nothing is built)`);
    if (!repository)
        missing('repository', 'SLIPWAY_REPOSITORY', 'web');
    if (!role)
        missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
    else if (!delivery_environments/* ROLE */.z7.test(role))
        inputs.refuse('build-role', `'build-role' is '${role}': it must be a role's ARN`);
    // A list that cannot be read may name one.
    if (!region && isReadable)
        missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
    else if (region && !regions/* REGION */.Zg.test(region))
        inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS region`);
    // One that an environment names is told of there.
    else if (region && !environments.some((environment) => environment.region === region))
        (0,aws_inputs/* checkRegion */.vK)(inputs, 'build-region', region, "'build-region'");
    if (!(0,source/* isRemote */.Vx)(context) && isFolder(context)) {
        checkFile(inputs, "the input 'file'", file || (0,external_node_path_.join)(context, 'Dockerfile'));
    }
    return { repository, region };
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Whether a path stays inside the work tree. */
function isInCommit(path) {
    const inside = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path));
    return !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
}
function checkFile(inputs, whose, path) {
    if (!isInCommit(path) || !(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        inputs.refuse('environments', `${whose} names the file '${path}', which the commit does not have`);
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/check.js
















/** Stand in for what only the environment's job knows; they pass every check. */
const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;
/**
 * Checks what the other jobs will read, by the readers that read it there: options, container names, task definitions, tags.
 * What is wrong is noted in `inputs`.
 * @param commit the commit that is delivered
 */
async function checkDelivery(inputs, plan, commit, { run, log }) {
    if (plan.build)
        await checkBuild(inputs, plan, commit, run);
    await checkOptions(inputs, plan.deployOptions, '');
    for (const [index, environment] of plan.environments.entries()) {
        await checkEnvironment(inputs, plan, environment, (0,delivery_environments/* placeOf */.$t)(index + 1, environment.name), log);
    }
}
/** By build-push's own reader; what this action has already said of a missing value or file is not said again. */
async function checkBuild(inputs, { build, buildOptions }, commit, run) {
    const known = new Set(inputs.problems.map(({ input }) => input));
    const target = { repository: build?.repository || 'web', 'aws-region': build?.region || REGION };
    const forwarded = new ForwardedInputs({ ...buildOptions, ...target });
    const order = await readOrder(forwarded);
    for (const problem of forwarded.problems) {
        // The region is checked as 'build-region'.
        const isSaid = /^(file|aws-region)$/.test(problem.input) || (known.has(problem.input) && problem.input === 'repository');
        if (!isSaid)
            inputs.refuse(problem.input, problem.message, problem);
    }
    // Apart from the others, so that it is said beside what is wrong with those.
    const tags = await readOrder(new ForwardedInputs({ ...target, context: REMOTE, tags: buildOptions.tags ?? '' }));
    const isLocal = !(0,source/* isRemote */.Vx)(buildOptions.context ?? '');
    const why = tags && isLocal ? whyNotFirstTag(tags.tags, commit, process.env) : undefined;
    if (why)
        inputs.refuse('tags', `input 'tags' is '${buildOptions.tags}': ${why}`);
    if (order)
        await checkEngine(inputs, order.build.platforms, order.cache.cache, run);
}
/** @returns `undefined` after a problem */
async function readOrder(inputs) {
    try {
        return (await (0,build_push_inputs/* readInputs */.K)(inputs)).order;
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return undefined;
    }
}
/** Asks the runner's engine, which is the build's as well, and only about what not every engine can do. */
async function checkEngine(inputs, platforms, cache, run) {
    if (platforms.length < 2 && cache !== 'gha')
        return;
    const advice = "deliver.yml sets up no other builder: leave this input out, or build in a job of your own with docker/setup-buildx-action, and give its image by the input 'image'";
    try {
        const builder = await (0,docker_builder/* findBuilder */.Lx)('', run, (0,environment/* childEnvironment */.Qc)(process.env));
        const attached = { provenance: '', sbom: '', attests: [], annotations: [] };
        const options = { allow: [], 'no-cache-filters': [] };
        const none = { ...attached, options, buildContexts: [], builder: '', extraArgs: [] };
        const wanted = { ...none, platforms, cacheTo: cache === 'gha' ? ['type=gha'] : [] };
        for (const refusal of (0,docker_builder/* refusals */.Ke)(builder, wanted, advice)) {
            const input = refusal.input === 'cache-to' ? 'cache' : refusal.input;
            inputs.refuse(input, `input '${input}': ${refusal.problem}`);
        }
    }
    catch (error) {
        inputs.refuse('runs-on', (0,src_error/* messageOf */.bD)(error));
    }
}
/** By deploy-service's own reader. What is deployed is a stand-in: the task definitions are checked by themselves. */
async function checkOptions(inputs, options, place) {
    const stand = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
    const forwarded = new ForwardedInputs({ ...stand, ...options });
    await (0,deploy_service_inputs/* readInputs */.K)(forwarded);
    for (const { input, message } of forwarded.problems) {
        inputs.refuse(place ? 'environments' : input, place ? `${place}: ${message}` : message);
    }
}
async function checkEnvironment(inputs, plan, environment, place, log) {
    const { cluster = '', services, migration } = environment;
    const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
    await checkOptions(inputs, {
        'aws-region': environment.region ?? regionOf(names) ?? REGION,
        cluster,
        service: names.join('\n'),
        'smoke-url': environment['smoke-url'] ?? '',
        ...(migration && {
            'run-task': 'true',
            'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
        }),
    }, place);
    const shared = environment['task-definition'] ?? [];
    for (const line of services ?? ['']) {
        const [service = '', ...own] = line.split('=');
        const paths = own.length > 0 ? [own.join('=')] : shared;
        if (paths.length > 0)
            await checkTaskDefinition(inputs, plan, environment, { service, paths, place }, log);
    }
}
/** The region that services named by their ARN are in. */
function regionOf(services) {
    return services
        .map((service) => /^arn:[\w-]+:ecs:([\w-]+):/.exec(service)?.[1])
        .find((region) => region !== undefined);
}
async function checkTaskDefinition(inputs, plan, { name, container = [] }, { service, paths, place }, log) {
    if (!paths.every((path) => isInCommit(path) && (0,external_node_fs_.existsSync)(path)))
        return;
    const files = (0,task_definition_nodes/* readTaskDefinitionNodes */.S)(inputs, paths);
    if (files.length < paths.length)
        return;
    const composed = await (0,compose/* composeTaskDefinition */.D)({ service, files, named: container, image: standIn(plan) });
    for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
        if (finding.origin.input === 'container')
            inputs.refuse('environments', `${place}: ${finding.message}`);
        else {
            const { input, message, ...at } = (0,taskdef_finding/* toProblem */.H8)(finding);
            inputs.refuse(input, message, at);
        }
    }
    if (composed.unclear && service) {
        log.notice(`${composed.unclear} The plan cannot read the variables of the environment '${name}': SLIPWAY_CONTAINER there will do as well.`);
    }
}
/** An image of the repository, so that a task definition is judged as it will be with the delivered one. */
function standIn({ image, build }) {
    // As build-push takes it.
    const given = image?.reference ?? build?.repository ?? '';
    const repository = given
        .replace(/^https?:\/\//, '')
        .replace(/(?<!\/)\/+$/, '')
        .toLowerCase();
    const [host = ''] = repository.split('/');
    const isWhole = repository.includes('/') && ((0,registry/* isRegistryHost */.EV)(host) || /[.:]/.test(host));
    const uri = isWhole ? repository : `000000000000.dkr.ecr.${build?.region || REGION}.amazonaws.com/${repository}`;
    const standsIn = `${uri}@${DIGEST}`;
    // What is wrong with the repository is said once, by build-push's reader.
    return (0,image_reference/* parseReference */.F2)(standsIn) ? standsIn : `web@${DIGEST}`;
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/main.js









/** Checks what a delivery was asked for, and hands on what its other jobs need to know before they start. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const plan = readInputs(inputs);
    const log = (0,step_log/* createLog */.h)();
    const commit = await readCommit();
    await checkDelivery(inputs, plan, commit, { run: (0,docker_process/* createRun */.u)(), log });
    checkOnce(inputs);
    const { environments, key, build, image } = plan;
    const slots = environments.map((environment) => ({
        name: environment.name,
        url: environment.url ?? '',
        group: concurrencyGroup(key, environment),
    }));
    log.info(`${build ? `Build ${build.repository} of` : `Deliver ${image?.repository}@${image?.digest} with the files of`} ${commit}.`);
    log.info(`Then, one after the other: ${slots.map(({ name }) => name).join(' \u2192 ')}.`);
    (0,commands/* setOutputs */.n0)({
        environments: JSON.stringify(slots),
        build: String(build !== undefined),
        commit,
        repository: image?.repository ?? build?.repository ?? '',
        digest: image?.digest ?? '',
        'build-region': build?.region ?? '',
    });
}
/**
 * Entries share files and options, and what is wrong with those is said once.
 * @throws {InputError} with everything that was found wrong
 */
function checkOnce(inputs) {
    const { problems } = inputs;
    if (problems.length === 0)
        inputs.check();
    else
        throw new src_error/* InputError */.dz([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}
async function readCommit() {
    try {
        const git = (0,image_git/* createGit */.lD)((0,docker_process/* createRun */.u)(), process.env);
        return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
    }
    catch {
        throw new src_error/* UserError */.yo('The workspace is not a git repository: actions/checkout must run before this step.');
    }
}


/***/ }),

/***/ 6674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ composeTaskDefinition),
/* harmony export */   M: () => (/* binding */ containersOf)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _taskdef_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2045);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4088);
/* harmony import */ var _taskdef_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1234);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8781);






/**
 * The task definition of a service with the image in it, as far as nobody need be asked.
 * @param described what the service runs now, where there are no files
 */
async function composeTaskDefinition({ service, files, named, image }, described) {
    const bare = (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(await (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .I)(files, [], 'auto'), 'merge', described).result;
    const present = containersOf(bare);
    const chosen = named.length > 0 ? named : (0,_container_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseContainers */ .u)(present, image, (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(service));
    const names = new Set(present.map(({ name }) => name));
    const containers = typeof chosen === 'string' ? [] : chosen.filter((name) => names.has(name));
    const missing = typeof chosen === 'string' ? [] : chosen.filter((name) => !names.has(name));
    const changes = containers.length > 0 ? [imageChange(containers, image)] : [];
    const written = await (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .I)(files, changes, 'auto');
    const { result, findings } = (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(written, 'merge', described);
    return {
        taskDefinition: result,
        containers,
        findings: [...written.findings, ...findings, ...missing.map((name) => missingContainer(name, [...names], service))],
        unclear: typeof chosen === 'string' ? chosen : undefined,
    };
}
/** The containers of a task definition with their images. */
function containersOf(node) {
    return Object.entries((0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .containerImages */ ._Z)(node)).map(([name, image]) => ({ name, image }));
}
function missingContainer(name, present, service) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, present);
    const there = present.map((container) => `'${container}'`).join(', ') || 'none';
    const whose = service ? `of the service '${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(service)}'` : 'that it names';
    const message = `there is no container '${name}' in the task definition ${whose}, only ${there}${near ? `; did you mean '${near}'?` : ''}`;
    return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}
function imageChange(containers, image) {
    const origin = { input: 'container' };
    const definitions = containers.map((name) => (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([
        ['name', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(name, origin)],
        ['image', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(image, origin)],
    ], origin));
    return (0,_taskdef_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)((0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)([['containerDefinitions', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(definitions, origin)]], origin));
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ chooseContainers)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);

/**
 * The containers that get the image, where nobody named them: the only one, else those that have an image of the same
 * repository, else the one that is called like the service.
 * @param image what they shall get
 * @param service the service's name
 * @returns their names; or a sentence that says why it is not clear
 */
function chooseContainers(containers, image, service) {
    const names = containers.map(({ name }) => name);
    if (names.length <= 1)
        return names.length === 1 ? names : `The task definition of '${service}' has no container.`;
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.repository;
    const same = containers.filter((container) => repositoryOf(container.image) === repository);
    if (same.length > 0)
        return same.map(({ name }) => name);
    if (names.includes(service))
        return [service];
    const list = names.map((name) => `'${name}'`).join(', ');
    return `The task definition of '${service}' has the containers ${list}, and none has an image of '${repository}': set 'container' to the one that gets it.`;
}
/** The repository that an image is from, also of a placeholder such as `web:set-by-the-delivery`. */
function repositoryOf(image) {
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.repository;
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   ml: () => (/* binding */ parseEnvironments),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   z7: () => (/* binding */ ROLE)
/* harmony export */ });
/* unused harmony export MOST_ENVIRONMENTS */
/* harmony import */ var _aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8244);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4978);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(331);






/** So many are told of; a reader mends those first. */
const MOST_PROBLEMS = 20;
/** deliver.yml has so many jobs for environments. */
const MOST_ENVIRONMENTS = 5;
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}(=\S.*)?$/;
const ADDRESS = /^https?:\/\/\S+$/;
const text = (pattern, accepted) => ({ list: false, pattern, accepted });
const several = (pattern, accepted) => ({ list: true, pattern, accepted });
const KEYS = {
    name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
    role: text(ROLE, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
    region: { ...text(_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg, "an AWS region such as 'eu-central-1'"), problemOf: problemOfRegion },
    cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
    services: several(SERVICE, "services by name or ARN, each with '=path' where it has a task definition of its own"),
    'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
    container: several(/^[\w-]{1,255}$/, 'names of containers'),
    migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
    url: text(ADDRESS, "an address that begins with 'https://'"),
    'smoke-url': text(ADDRESS, "an address that begins with 'https://'"),
};
const NAMES = Object.keys(KEYS);
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');
/** Keys of a user, which some callers have in place of a role. */
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
/** A context's property that stands where its value should. */
const PROPERTY = /^(secrets|vars|env)\.\w+$/;
/** Reads the list of environments, YAML or JSON. Asks nobody. */
function parseEnvironments(input) {
    const example = "for example to '[{ name: staging }, { name: production }]'";
    if (!input.trim())
        return none(`Input 'environments' is required and is empty: set it, ${example}.`);
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(input, "Input 'environments'");
    if ('problem' in read)
        return none(read.problem);
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0) {
        return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
    }
    const problems = [];
    if (value.length > MOST_ENVIRONMENTS) {
        problems.push(`Input 'environments' lists ${value.length} environments, and one delivery takes ${MOST_ENVIRONMENTS}: give those after '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(nameOf(value[MOST_ENVIRONMENTS - 1]))}' to a second call, with the input 'image'.`);
    }
    const environments = value.slice(0, MOST_ENVIRONMENTS).map((entry, index) => readEntry(entry, index + 1, problems));
    const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        problems.push(`Input 'environments' lists '${name}' twice: leave one of them out.`);
    }
    return { environments, problems: cutProblems(problems) };
}
function cutProblems(problems) {
    const rest = problems.length - MOST_PROBLEMS;
    if (rest <= 0)
        return problems;
    return [...problems.slice(0, MOST_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}
function none(problem) {
    return { environments: [], problems: [problem] };
}
/** The entry as a sentence names it. */
function placeOf(number, name) {
    return `entry ${number}${name ? ` ('${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(name)}')` : ''} of input 'environments'`;
}
function readEntry(entry, number, problems) {
    if (typeof entry === 'string')
        return readEntry({ name: entry }, number, problems);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        problems.push(`Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`);
        return { name: '' };
    }
    const place = placeOf(number, nameOf(entry));
    const given = new Map();
    for (const [key, value] of Object.entries(entry)) {
        if (!isKey(key))
            problems.push(unknownKey(key, place));
        else if (value !== null && value !== '') {
            const read = readValue(key, value, place, problems);
            if (read !== undefined)
                given.set(key, read);
        }
    }
    if (!given.has('name') && !nameOf(entry)) {
        problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
    }
    return { name: '', ...Object.fromEntries(given) };
}
function isKey(key) {
    return Object.hasOwn(KEYS, key);
}
function unknownKey(key, place) {
    if (ACCESS_KEY.test(key)) {
        return `Key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key)}' is not supported for ${place}: deliver.yml takes no access keys; set 'role' to the role that the job assumes by OIDC.`;
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key), NAMES);
    return `There is no key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key)}' for ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}
/** @returns text, or a list of texts, by the key; `undefined` after a problem */
function readValue(key, value, place, problems) {
    const { list } = KEYS[key];
    const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
    const wrong = texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => whyWrong(key, item));
    if (wrong) {
        const isAddress = KEYS[key].pattern === ADDRESS && typeof wrong.item === 'string';
        problems.push(`Key '${key}' is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(isAddress ? (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(`${wrong.item}`) : wrong.item)} in ${place}: ${whyWrong(key, wrong.item)}.`);
        return undefined;
    }
    // GitHub shows the address of an environment to everybody who may read the repository.
    if (key === 'url')
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(String(texts[0]));
    return list ? texts : texts[0];
}
/** A clause that says why this is not a value of the key, nor an item of its list; `undefined` where it is. */
function whyWrong(key, item) {
    const { pattern, accepted, problemOf } = KEYS[key];
    const expected = `it must be ${accepted}`;
    if (typeof item !== 'string')
        return expected;
    if (item.includes('${{'))
        return unevaluated(key);
    if (pattern.test(item))
        return problemOf?.(item);
    return PROPERTY.test(item) ? unevaluated(key) : expected;
}
function unevaluated(key) {
    const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
    const instead = key === 'name' || key === 'url'
        ? 'write the value'
        : `write the value, or set the environment's variable ${variable}`;
    return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow: ${instead}`;
}
function problemOfRegion(region) {
    const finding = (0,_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRegion */ .ew)(region);
    return finding && 'misspelled' in finding
        ? `it is not a known AWS region, and the nearest is '${finding.misspelled}'`
        : undefined;
}
function problemOfCommand(command) {
    const split = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .splitWords */ .y)(command);
    if ('problem' in split)
        return split.problem;
    return split.words[0] ? undefined : 'it names no program';
}
/** The items of a list, or what lines and commas part. */
function listOf(value) {
    return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}
/** What lines and commas part, blank parts left out. */
function splitList(value) {
    return value
        .split(/[\r\n,]+/)
        .map((part) => part.trim())
        .filter(Boolean);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number';
}
function nameOf(entry) {
    if (typeof entry === 'string')
        return entry;
    const { name } = (entry ?? {});
    return isText(name) ? String(name) : '';
}
/** The key's rule, for values that come from elsewhere: why the value is refused, a clause; `undefined` where it is right. */
function whyRefused(key, value) {
    const texts = KEYS[key].list ? splitList(value) : [value];
    return texts.map((item) => whyWrong(key, item)).find((why) => why !== undefined);
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

/**
 * The variables that a workflow hands on, each by its name.
 * @throws {UserError} when it is not JSON
 */
function readVariables(json) {
    if (!json.trim())
        return {};
    const value = parse(json);
    if (typeof value !== 'object' || value === null)
        return {};
    // Names of variables know no case; GitHub shows them in upper case.
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toUpperCase(), String(text ?? '')]));
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input 'vars' is not a JSON object of variables: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`);
    }
}


/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

const ARN = /^arn:[\w-]+:ecs:([\w-]+):(\d{12}):service\/(?:([\w-]+)\/)?([\w-]+)$/;
function parse(service) {
    const [, region, , cluster] = ARN.exec(service) ?? [];
    return region ? { region, ...(cluster && { cluster }) } : undefined;
}
/**
 * The one cluster of all `services`: the given one, else the one that their ARNs name, else ECS's own `default`.
 * @param services names or ARNs, as input `input` has them
 * @param cluster a name or an ARN; empty or `default`, which is every action's default: not given
 * @param region the step's; empty: not known
 */
function clusterOf(services, cluster, region, input = 'service') {
    const named = services.flatMap((service) => {
        const found = parse(service);
        return found ? [{ service, ...found }] : [];
    });
    const given = cluster && cluster !== 'default' ? cluster : undefined;
    const all = new Map(named.flatMap((one) => (one.cluster ? [[one.cluster, one.service]] : [])));
    const [first] = all.keys();
    const chosen = given ?? first ?? 'default';
    const problems = [];
    for (const [other, service] of all) {
        if (other === (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(chosen))
            continue;
        problems.push(given
            ? `input '${input}' has '${service}', which is in the cluster '${other}', and input 'cluster' is '${cluster}': name services of one cluster`
            : `input '${input}' has '${all.get(first)}' and '${service}', which are in different clusters: name services of one cluster`);
    }
    for (const one of named.filter((candidate) => region && candidate.region !== region)) {
        problems.push(`input '${input}' has '${one.service}', which is in the region '${one.region}', and the step's region is '${region}': set 'aws-region' to '${one.region}', or name another service`);
    }
    return { cluster: chosen, problems: [...problems, ...duplicates(services, chosen, input)] };
}
/** A name and an ARN of the same cluster are the same service. */
function duplicates(services, cluster, input) {
    const inCluster = (service) => `${parse(service)?.cluster ?? (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)}/${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(service)}`;
    return [...Map.groupBy(services, inCluster).values()].flatMap((given) => {
        if (given.length < 2)
            return [];
        const name = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(given[0]);
        const forms = [...new Set(given)];
        return forms.length === 1
            ? [`input '${input}' names '${forms[0]}' twice: leave one of them out`]
            : [
                `input '${input}' names '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: leave one of them out`,
            ];
    });
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ek: () => (/* binding */ changedAt),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber)
/* harmony export */ });
/*
 * ECS's shapes as AwsJson1.1 carries them, with the members that Slipway reads; what else AWS sends is kept.
 * Times are seconds since the epoch by ECS's own clock.
 */
/** `N` of `ecs-svc/N` and of a service revision's ARN: the link between the two views of a deployment. */
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
/** The name behind an ARN or a name: its last part. */
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
/** When a service last changed, as a read of it shows: the newest of its events and deployments, 0 where it has none. */
function changedAt({ events = [], deployments = [] }) {
    return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}
/** The deployment that ECS is bringing the service to. */
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}


/***/ }),

/***/ 6723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ registerRecorded),
/* harmony export */   h0: () => (/* binding */ recordTags),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   qb: () => (/* binding */ hasRecord)
/* harmony export */ });
/* unused harmony export withRecord */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);


/** Tags of this prefix are Slipway's own: what a file has of them is of another revision. */
const PREFIX = 'slipway:';
/** A resource has at most so many tags, and a value so many characters (ECS, "Tagging your resources"). */
const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;
/** The tags that tell of a revision which commit, run and person it came from; what is not known is left out. */
function recordTags({ commit, run, actor }) {
    return Object.entries({ commit, run, actor })
        .map(([name, value]) => ({ key: `${PREFIX}${name}`, value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
/** Whether tags say that Slipway registered what has them. */
function hasRecord(tags) {
    return tags.some(({ key }) => String(key).startsWith(PREFIX));
}
/** `tags` without Slipway's own. */
function withoutRecord(tags) {
    return tags.filter(({ key }) => !String(key).startsWith(PREFIX));
}
/** `definition` with `record` among its tags, as far as there is room; the user's own tags all stay. */
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (why) => `The revision was registered without the tags that say where it comes from: ${why} Or set 'record-tags' to 'false'.`;
/**
 * Registers a task definition with its record tags, or without them where tagging is denied: then a notice says so.
 * @param register sends RegisterTaskDefinition
 * @param untagged what the notice says
 * @returns the new revision's ARN
 * @throws what `register` throws
 */
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
/** Whether the tags are what was refused: the right to tag, or an organization's tag policy. */
function isTagging(error) {
    return (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
/** What a tag's value can hold: letters, digits, spaces and `_.:/=+-@`. */
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MOST_CHARACTERS)
        .replace(/_+$/, '');
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   iU: () => (/* binding */ toTaskDefinition),
/* harmony export */   iw: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const READ_ONLY_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
];
/** Those of them that nobody writes by hand. */
const DESCRIBED_KEYS = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];
/**
 * A loaded file as a task definition: taken out of the `{"taskDefinition": \u2026, "tags": \u2026}` that the CLI prints, without
 * read-only keys, without top-level `x-\u2026` keys, which hold a file's anchors, and without top-level empty strings, which mean
 * that nothing was chosen (`"taskRoleArn": ""`) and which ECS refuses.
 */
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('a task definition must be a mapping, with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const taken = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: taken, findings: [] };
    return { node: { ...withoutTagsOfAws(taken), origin: { ...taken.origin, isDescribed } }, findings: [] };
}
/** What DescribeTaskDefinition answered as RegisterTaskDefinition takes it. Tags of AWS's own can't be set by others. */
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    const tagged = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {});
    return tagged.kind === 'list' ? withoutTagsOfAws((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', tagged)) : definition;
}
function withoutTagsOfAws(definition) {
    const tags = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(definition, 'tags');
    if (tags?.kind !== 'list')
        return definition;
    const settable = tags.items.filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    return settable.length > 0
        ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, tags.origin))
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, ['tags']);
}


/***/ }),

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** The finding for whoever reads the log: the sentence, its place when no annotation can show it, and the rule's id. */
function sentence({ message, origin, rule }) {
    // A key keeps its spelling at a sentence's beginning too: hostPort, executionRoleArn.
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
/** The finding as a wrong input: of the input that it stands in, or of the one that names its file. */
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
/** What a person writes over what DescribeTaskDefinition answered: ECS never had it. */
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
/**
 * Lowers errors about what came from AWS: ECS has accepted it before.
 * @param described the files that hold what DescribeTaskDefinition answered
 */
function judge(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
/** As many words as a sentence can list. */
const MOST_WORDS = 10;
/** `'web', 'db'` and so on. */
function quoted(words) {
    const shown = words.slice(0, MOST_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
/** A word from outside, cut so that a sentence stays one. */
function shorten(word, most = 200) {
    return word.length > most ? `${word.slice(0, most)}\u2026` : word;
}
function placeInInput({ file, input, line, column }) {
    if (file !== undefined)
        return ` (${file}:${line ?? 1}:${column ?? 1})`;
    if (input === undefined)
        return '';
    return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YW: () => (/* binding */ isFromAws),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   _Z: () => (/* binding */ containerImages),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   mn: () => (/* binding */ exactDigits),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sH: () => (/* binding */ numeric),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* unused harmony export FROM_AWS */
/** The origin of everything that DescribeTaskDefinition answered. */
const FROM_AWS = {};
function scalar(value, origin, text = String(value)) {
    return { kind: 'scalar', value, text, origin };
}
function list(items, origin) {
    return { kind: 'list', items, origin };
}
function fields(entries, origin) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, { value, origin: value.origin });
    return { kind: 'fields', entries: map, origin };
}
/** `node` with `key` set, at its old place or at the end. */
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
/** A JSON value as a node, every part of it with the same origin. */
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    const digits = exactDigits(json);
    if (digits !== undefined)
        return numeric(digits, origin);
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
/** A number as JSON writes it, with all its digits. */
function numeric(written, origin) {
    return { ...scalar(Number(written), origin, written), ...(!keepsItsDigits(written) && { isExact: true }) };
}
/** Whether a JSON number, as it is written, is the same after it has been read as a double and written again. */
function keepsItsDigits(written) {
    if (written.length <= 15)
        return !/e/i.test(written) || Number.isFinite(Number(written));
    const value = Number(written);
    return Number.isFinite(value) && significant(written) === significant(String(value));
}
/** A number's digits without leading and trailing zeros, and the place of its point. */
function significant(written) {
    const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    let end = digits.length;
    while (digits[end - 1] === '0')
        end--;
    return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
/*
 * What JSON.stringify writes out to the digit. TypeScript's library does not declare it yet.
 * https://github.com/tc39/proposal-json-parse-with-source
 */
const { rawJSON, isRawJSON } = JSON;
/** The digits of a number that is not a JavaScript number, since it would lose some; `undefined` for any other value. */
function exactDigits(value) {
    return typeof value === 'object' && value !== null && isRawJSON(value) ? value.rawJSON : undefined;
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.isExact ? rawJSON(node.text) : node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    const object = {};
    for (const [key, { value }] of node.entries)
        setOwn(object, key, toJson(value));
    return object;
}
/** Sets a property of the object's own, also where every object inherits a setter of that name. */
function setOwn(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
/** The value of `key`; `undefined` when `node` is not an object, or has no such key. */
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
/** The string at `key`. */
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** The number at `key`. */
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
/** Whether `true` stands at `key`. */
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
/** The list at `key`; empty when there is none. */
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
/** The strings of the list at `key`. */
function texts(node, key) {
    return items(node, key).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function isFromAws({ file, input }) {
    return file === undefined && input === undefined;
}
function toObject(node) {
    return toJson(node);
}
/** The image of each container, by name. */
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(331);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);



/** Linux hands no longer variable to a process, so no longer input reaches a step whole. */
const MOST_BYTES = 131_072;
/** The parser is recursive; nobody nests an input so deeply. */
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;
/**
 * Reads an input's YAML 1.2 or JSON, anchors and `<<` allowed. A number keeps its spelling: `1.10` is a text. What cannot be
 * read gives one sentence, with its place.
 * @param input as the sentence names it, such as `Input 'environments'`
 */
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MOST_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MOST_LEVELS} levels deep.` };
    }
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, merge: true });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        const message = (0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(error.message.replace(/[.;] please use .*$|\.$/i, ''));
        return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            const { value, source } = node;
            if (typeof value === 'number' && source !== undefined && String(value) !== source)
                node.value = source;
        },
    });
    try {
        return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (failure) {
        const message = (0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure).replace(/\.$/, ''));
        return { problem: `${input} has an anchor or alias that cannot be resolved: ${message}.` };
    }
}
/** Whether brackets, or the indicators of nested blocks at a line's beginning, reach deeper than the parser can follow. */
function isTooDeep(text) {
    let brackets = 0;
    let levels = 0;
    let isIndicators = true;
    for (const character of text) {
        if (character === '\n') {
            levels = 0;
            isIndicators = true;
        }
        else if (character === '[' || character === '{')
            brackets++;
        else if (character === ']' || character === '}')
            brackets = Math.max(0, brackets - 1);
        else if (isIndicators && '-?:'.includes(character))
            levels++;
        else if (character !== ' ')
            isIndicators = false;
        if (brackets > MOST_LEVELS || levels > MOST_LEVELS)
            return true;
    }
    return false;
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
/* harmony import */ var _src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _src_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9584);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3505);



const MINUTE_MS = 60_000;
/** A job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads `cluster`, or takes it from the services' ARNs; ECS's own name for "none given" is `default`. Refuses what cannot
 * be a service's name or ARN, one that is named twice, and services of different clusters or of another region.
 * @param services what input `input` names
 * @param region the step's
 */
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', CLUSTER, accepted) ?? '';
    for (const name of services.filter((candidate) => !SERVICE.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
/** Reads how long to wait and what to do when it does not go well. */
function readRollOptions(inputs, region) {
    return {
        region,
        wait: inputs.boolean('wait-for-service-stability') ?? true,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: inputs.boolean('rollback-together') ?? false,
            smoke: false,
        },
    };
}
/** Reads the smoke test that decides after the deployment; `undefined` when there is none. */
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': name the address to ask");
        return undefined;
    }
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)}': it must be an address such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readTaskDefinitionNodes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3751);
/* harmony import */ var _src_taskdef_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6256);




/** Reads task definition files with the place of each value; those with a problem are left out. */
function readTaskDefinitionNodes(inputs, paths) {
    return paths.flatMap((file) => {
        const before = inputs.problems.length;
        inputs.file('task-definition', file);
        if (inputs.problems.length > before)
            return [];
        const loaded = (0,_src_taskdef_load_js__WEBPACK_IMPORTED_MODULE_3__.loadBytes)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), { file });
        const { node, findings } = (0,_src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toTaskDefinition */ .iU)(loaded.node, { file });
        const problems = loaded.findings.length > 0 ? loaded.findings : findings;
        for (const finding of problems) {
            const { input, message, ...place } = (0,_src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .toProblem */ .H8)(finding);
            inputs.refuse(input, message, place);
        }
        return problems.length > 0 ? [] : [node];
    });
}


/***/ })

};

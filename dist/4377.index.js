export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 29351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(85634);
;// CONCATENATED MODULE: ./build/src/delivery/group.js


const MOST_CHARACTERS = 400;
const IN_CLUSTER = /:service\/([\w-]+)\/[\w-]+$/;
function concurrencyGroup(key, { name, cluster, services = [] }) {
    const paths = services.map(withoutPath);
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

// EXTERNAL MODULE: ./build/src/delivery/hooks.js
var hooks = __webpack_require__(47714);
// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(73648);
// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/git.js
var image_git = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/src/delivery/compose.js
var compose = __webpack_require__(76674);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var delivery_environments = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/src/image/source.js + 2 modules
var source = __webpack_require__(92562);
// EXTERNAL MODULE: ./build/src/image/tags.js + 2 modules
var tags = __webpack_require__(73565);
;// CONCATENATED MODULE: ./build/src/delivery/first-tag.js


const SHORT = 7;
function whyNotFirstTag(templates, commit, env) {
    const [first] = (0,tags/* planTags */.Vd)(templates, { ...(0,source/* runFacts */.pI)(env), commit, dirty: [], ignored: [] }).tags;
    if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT))))
        return undefined;
    const others = templates.filter((template) => template !== 'sha');
    const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
    return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var taskdef_finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./build/step/forwarded-inputs.js
var forwarded_inputs = __webpack_require__(55561);
// EXTERNAL MODULE: ./build/step/task-definition-nodes.js
var task_definition_nodes = __webpack_require__(39970);
// EXTERNAL MODULE: ./build/actions/build-push/inputs.js + 10 modules
var build_push_inputs = __webpack_require__(22661);
// EXTERNAL MODULE: ./build/actions/deploy-service/inputs.js + 3 modules
var inputs = __webpack_require__(947);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/aws/regions.js
var regions = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/delivery/freeze.js
var delivery_freeze = __webpack_require__(45151);
// EXTERNAL MODULE: ./build/src/delivery/variables.js
var delivery_variables = __webpack_require__(77711);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/delivery-inputs.js
var delivery_inputs = __webpack_require__(24301);
// EXTERNAL MODULE: ./build/step/hook-secrets.js
var hook_secrets = __webpack_require__(37476);
;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/inputs.js












function readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const listed = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'), tables.deploy);
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    const secret = (0,secret_settings/* readSettings */.sb)(inputs.raw('settings'), tables.deploy);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    const environments = listed.environments.map((entry) => (0,secret_settings/* withSettings */.GY)(entry, secret));
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    refuseFreeze(inputs, variables);
    const given = inputs.text('image');
    inputs.choice('if-older', ['refuse', 'deploy']);
    const key = inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
    const hasImages = inputs.text('images') !== '';
    const builds = (0,delivery_inputs/* readBuilds */.A)(inputs, tables.build, environments, variables, secret);
    const hasKeys = inputs.boolean('has-keys') ?? false;
    if (given && hasImages) {
        inputs.refuse('images', "inputs 'image' and 'images' are both set: leave one of them out");
    }
    if (!given)
        for (const build of builds)
            checkBuildPlace(inputs, build, { environments, hasImages, hasKeys });
    checkEntries(inputs, environments);
    return {
        environments,
        key,
        builds: given ? [] : builds,
        hasImages,
        image: given ? readImage(inputs, given) : undefined,
        deployOptions: (0,delivery_inputs/* readDeployOptions */.Q)(inputs),
        hidden: secret.hidden,
        hookSecrets: (0,hook_secrets/* readHookSecrets */.b)(inputs),
        runsOn: inputs.text('runs-on') || 'ubuntu-latest',
        hasKeys,
    };
}
function refuseFreeze(inputs, variables) {
    const order = {
        variable: variables.SLIPWAY_FREEZE ?? '',
        override: inputs.text('override-freeze'),
        actor: inputs.variable('GITHUB_ACTOR'),
        whose: 'this repository',
    };
    const freeze = (0,delivery_freeze/* judgeFreeze */.z)(order, new Date());
    if (freeze.is === 'frozen')
        inputs.refuse('override-freeze', freeze.reason);
}
function checkEntries(inputs, environments) {
    for (const { name, region, services = [], ...files } of environments) {
        if (region)
            (0,aws_inputs/* checkRegion */.vK)(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
        const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
        const definitions = (files['service-definition'] ?? []).map((line) => line.split('=').slice(-1)[0] ?? '');
        for (const path of new Set([...(files['task-definition'] ?? []), ...own, ...definitions])) {
            checkFile(inputs, `environment '${name}'`, path);
        }
    }
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
function checkBuildPlace(inputs, { repository, role, region, options }, { environments, hasImages, hasKeys }) {
    const missing = (name, variable, example) => inputs.refuse(name, `there is no '${name}' to build with: set the input '${name}', or the variable ${variable} of the repository or the organization, for example to '${example}' (or give an 'image', and nothing is built)`);
    if (!repository)
        missing('repository', 'SLIPWAY_REPOSITORY', 'web');
    if (!role && !hasKeys)
        missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
    else if (role && !role.split(/[\s,]+/).every((arn) => delivery_environments/* ROLE */.z7.test(arn)))
        inputs.refuse('build-role', `'build-role' is '${role}': it must be a role's ARN`);
    if (!region && environments.length > 0)
        missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
    else if (region && !regions/* REGION */.Zg.test(region))
        inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS region`);
    else if (region && !environments.some((environment) => environment.region === region))
        (0,aws_inputs/* checkRegion */.vK)(inputs, 'build-region', region, "'build-region'");
    const { context = '.', file = '' } = options;
    if (!hasImages && !(0,source/* isRemote */.Vx)(context) && isFolder(context)) {
        checkFile(inputs, "the input 'file'", file || (0,external_node_path_.join)(context, 'Dockerfile'), 'file');
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isInCommit(path) {
    const inside = (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(path));
    return !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
}
function checkFile(inputs, whose, path, input = 'environments') {
    if (!isInCommit(path) || !(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        inputs.refuse(input, `${whose} names the file '${path}', which the commit does not have`);
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/check.js















const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;
const ADDRESS = 'https://example.com/';
async function checkDelivery(inputs, plan, commit, log, makesFiles = false) {
    for (const build of plan.builds)
        await checkBuild(inputs, plan, build, { commit, log, makesFiles });
    const ofCall = await optionProblems(plan.deployOptions);
    for (const { input, message } of ofCall)
        inputs.refuse(input, message);
    const said = new Set(ofCall.map(({ message }) => message));
    for (const [index, environment] of plan.environments.entries()) {
        await checkEnvironment(inputs, plan, environment, { place: (0,delivery_environments/* placeOf */.$t)(index + 1, environment.name), said, log });
    }
}
async function checkBuild(inputs, { hasImages }, { name, repository, region, options }, { commit, log, makesFiles }) {
    const known = new Set(inputs.problems.map(({ input }) => input));
    const target = { repository: repository || 'web', 'aws-region': region || REGION };
    const forwarded = new forwarded_inputs/* ForwardedInputs */.M({ ...options, ...target });
    await readOrder(forwarded);
    const whose = hasImages ? `image '${name}' of input 'images': ` : '';
    const refuse = (input, message, place = {}) => inputs.refuse(hasImages ? 'images' : input, `${whose}${message}`, { ...place });
    for (const { input, message, ...place } of forwarded.problems) {
        const isSaid = input === 'aws-region' || (!hasImages && (input === 'file' || (known.has(input) && input === 'repository')));
        if (makesFiles && /^(file|context)$/.test(input)) {
            log.notice(`${whose}${message}, unless the hook before-build makes it.`);
        }
        else if (!isSaid)
            refuse(input, message, place);
    }
    const tags = await readOrder(new forwarded_inputs/* ForwardedInputs */.M({ ...target, context: REMOTE, tags: options.tags ?? '' }));
    const isLocal = !(0,source/* isRemote */.Vx)(options.context ?? '');
    const why = tags && isLocal ? whyNotFirstTag(tags.tags, commit, process.env) : undefined;
    if (why)
        refuse('tags', `input 'tags' is '${options.tags}': ${why}`);
}
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
async function optionProblems(options) {
    const stand = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
    const forwarded = new forwarded_inputs/* ForwardedInputs */.M({ ...stand, ...options });
    await (0,inputs/* readInputs */.K)(forwarded);
    return forwarded.problems;
}
async function checkEnvironment(inputs, plan, environment, check) {
    const { place, said } = check;
    const { cluster = '', services, migration, deploy = {} } = environment;
    const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
    const definitions = environment['service-definition'];
    const problems = await optionProblems({
        ...plan.deployOptions,
        ...deploy,
        'aws-region': environment.region ?? regionOfServices(names) ?? REGION,
        cluster,
        service: names.join('\n'),
        'smoke-url': environment['smoke-url'] ?? deploy['smoke-url'] ?? ADDRESS,
        ...(definitions && { 'service-definition': definitions.join('\n') }),
        ...(migration && {
            'run-task': 'true',
            'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
        }),
    });
    for (const { message } of problems)
        if (!said.has(message))
            inputs.refuse('environments', `${place}: ${message}`);
    refuseTwofold(inputs, plan, environment, place);
    await checkTaskDefinitions(inputs, plan, environment, check);
}
function refuseTwofold(inputs, { hasImages }, { container, deploy = {}, ...entry }, place) {
    if (hasImages && container) {
        const message = `${place}: key 'container' and input 'images' both say which containers get an image: leave 'container' out, and set 'containers' of the image`;
        inputs.refuse('environments', message);
    }
    for (const key of ['smoke-url', 'service-definition']) {
        if (entry[key] && deploy[key])
            inputs.refuse('environments', `${place}: key '${key}' and '${key}' in 'deploy' are both set: leave one out`);
    }
}
function regionOfServices(services) {
    return services
        .map((service) => /^arn:[\w-]+:ecs:([\w-]+):/.exec(service)?.[1])
        .find((region) => region !== undefined);
}
async function checkTaskDefinitions(inputs, plan, environment, check) {
    const shared = environment['task-definition'] ?? [];
    const services = environment.services ?? [''];
    const present = [];
    let isWhole = true;
    for (const line of services) {
        const [service = '', ...own] = line.split('=');
        const paths = own.length > 0 ? [own.join('=')] : shared;
        const found = paths.length > 0 ? await checkTaskDefinition(inputs, plan, environment, { ...check, service, paths }) : undefined;
        if (found)
            present.push(...found);
        else
            isWhole = false;
    }
    if (!isWhole || services.length < 2)
        return;
    for (const name of (0,compose/* changedContainers */.hr)(environment.containers ?? '').filter((one) => !present.includes(one))) {
        const near = (0,nearest/* nearest */.p)(name, present);
        inputs.refuse('environments', `${check.place}: key 'containers' names '${name}', which no task definition of its services has${near ? `; did you mean '${near}'?` : ''}`);
    }
}
async function checkTaskDefinition(inputs, plan, environment, { place, service, paths, log }) {
    if (!paths.every((path) => isInCommit(path) && (0,external_node_fs_.existsSync)(path)))
        return undefined;
    const files = (0,task_definition_nodes/* readTaskDefinitionNodes */.S)(inputs, paths);
    if (files.length < paths.length)
        return undefined;
    const { name, environment: variables = '', secrets = '', containers = '', services = [] } = environment;
    const composed = await (0,compose/* composeTaskDefinition */.Dc)({
        service,
        files,
        images: standIns(plan, environment),
        changes: { environment: variables, secrets, containers },
        isOneOfSeveral: services.length > 1,
    });
    for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...at } = (0,taskdef_finding/* toProblem */.H8)(finding);
        if (finding.origin.file === undefined)
            inputs.refuse('environments', `${place}: ${finding.message}`);
        else
            inputs.refuse(input, message, at);
    }
    if (composed.unclear && plan.hasImages)
        inputs.refuse('environments', `${place}: ${composed.unclear}`);
    else if (composed.unclear && service) {
        log.notice(`${composed.unclear} The plan cannot read the variables of the environment '${name}': SLIPWAY_CONTAINER there will do as well.`);
    }
    return (0,compose/* containersOf */.Mz)(composed.taskDefinition).map((container) => container.name);
}
function standIns({ image, builds, hasImages }, { container }) {
    if (!hasImages) {
        const [build] = builds;
        const given = image?.reference ?? build?.repository ?? '';
        return [{ image: standIn(given, build?.region ?? ''), containers: container, isOneOfSeveral: false }];
    }
    return builds.map(({ repository, region, containers }) => ({
        image: standIn(repository, region),
        containers,
        isOneOfSeveral: true,
    }));
}
function standIn(given, region) {
    const repository = given
        .replace(/^https?:\/\//, '')
        .replace(/(?<!\/)\/+$/, '')
        .toLowerCase();
    const [host = ''] = repository.split('/');
    const isWhole = repository.includes('/') && ((0,registry/* isRegistryHost */.EV)(host) || /[.:]/.test(host));
    const uri = isWhole ? repository : `000000000000.dkr.ecr.${region || REGION}.amazonaws.com/${repository}`;
    const standsIn = `${uri}@${DIGEST}`;
    return (0,image_reference/* parseReference */.F2)(standsIn) ? standsIn : `web@${DIGEST}`;
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/main.js













const KEYS_NOTICE = "Access keys are passed to this delivery. They live until somebody deletes them: prefer roles that the jobs assume by OIDC (docs/workflows.md, 'Trust').";
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const [deploy, build] = await Promise.all([(0,further_inputs/* readDeclared */.D)('deploy-service'), (0,further_inputs/* readDeclared */.D)('build-push')]);
    const plan = readInputs(inputs, { deploy, build });
    for (const value of [...plan.hidden.keys(), ...plan.hookSecrets])
        (0,commands/* setSecret */.Pq)(value);
    const log = (0,step_log/* createLog */.h)();
    const commit = await readCommit();
    const { hooks, problems, notices } = readHooks();
    (0,commands/* setOutputs */.n0)({ commit, hooks: JSON.stringify(hooks) });
    for (const problem of problems)
        inputs.refuse('hooks', problem);
    await checkDelivery(inputs, plan, commit, log, hooks.includes('before-build'));
    checkOnce(inputs);
    for (const notice of notices)
        log.notice(notice);
    if (plan.hasKeys)
        log.notice(KEYS_NOTICE);
    const { environments, image, builds, hidden } = plan;
    const what = builds.map(({ repository }) => (0,secret_settings/* withoutHidden */.P)(repository, hidden)).join(', ');
    log.info(image ? `Deliver ${image.repository}@${image.digest} with the files of ${commit}.` : `Build ${what} of ${commit}.`);
    log.info(`Then, one after the other: ${environments.map(({ name }) => name).join(' \u2192 ')}.`);
    (0,commands/* setOutputs */.n0)({
        environments: JSON.stringify(slotsOf(plan)),
        builds: JSON.stringify(builds.map(({ name }) => ({ name }))),
        repository: (0,secret_settings/* withoutHidden */.P)(image?.repository ?? builds[0]?.repository ?? '', hidden),
        digest: image?.digest ?? '',
    });
}
function slotsOf({ environments, key, hidden, runsOn }) {
    return environments.map((environment) => ({
        name: environment.name,
        url: environment.url ?? '',
        group: (0,secret_settings/* withoutHidden */.P)(concurrencyGroup(key, environment), hidden),
        'runs-on': environment['runs-on'] ?? (runsOn.startsWith('[') ? JSON.parse(runsOn) : runsOn),
    }));
}
function readHooks() {
    const folders = (0,external_node_fs_.existsSync)(hooks/* HOOKS_FOLDER */.sz)
        ? (0,external_node_fs_.readdirSync)(hooks/* HOOKS_FOLDER */.sz, { withFileTypes: true }).filter((entry) => entry.isDirectory())
        : [];
    return (0,hooks/* findHooks */.oe)(folders.map(({ name }) => name), (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined));
}
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

/***/ 78179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
        if (!signal?.aborted)
            throw error;
    }),
};


/***/ }),

/***/ 39949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ emulated),
  w: () => (/* binding */ resolveBuilds)
});

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/src/yaml.js
var yaml = __webpack_require__(14978);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var environments = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(30331);
;// CONCATENATED MODULE: ./build/src/delivery/images.js





const MOST_IMAGES = 5;
const NAME = /^[A-Za-z0-9][\w-]{0,254}$/;
const REFUSED_IN_BUILD = {
    push: 'deliver.yml delivers pushed images',
    load: 'deliver.yml delivers pushed images',
    outputs: 'deliver.yml delivers pushed images',
    call: 'deliver.yml delivers pushed images',
    repository: "set the input 'repository' of the call",
    inputs: 'write its contents next to the other inputs',
};
const REFUSED_IN_IMAGE = { ...REFUSED_IN_BUILD, repository: "set the key 'repository' of the image" };
function parseImages(input, declared) {
    if (!input.trim())
        return { images: [], problems: [] };
    const read = (0,yaml.readYaml)(input, "Input 'images'");
    if ('problem' in read)
        return { images: [], problems: [read.problem] };
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IMAGES) {
        const count = Array.isArray(value) ? `has ${value.length} images` : 'is not a list';
        const problem = `Input 'images' ${count}; expected a list of one to five, such as '[{ name: web, repository: shop/web, context: web }]'.`;
        return { images: [], problems: [problem] };
    }
    const problems = [];
    const images = value.map((entry, index) => readImage(entry, index + 1, declared, problems));
    for (const { name } of images.filter(({ name }, index) => name && images.findIndex((other) => other.name === name) !== index)) {
        problems.push(`Input 'images' lists '${name}' twice: remove one.`);
    }
    problems.push(...sharedTags(images));
    return { images, problems };
}
function readImage(entry, number, declared, problems) {
    const none = { name: '', repository: '', containers: [], options: {} };
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        problems.push(`Image ${number} of input 'images' must be a mapping with a 'name', such as '{ name: web, repository: shop/web, context: web }'.`);
        return none;
    }
    const { name, repository, containers, ...others } = entry;
    const place = `image ${number}${typeof name === 'string' ? ` (${(0,shown/* shown */.S)(name)})` : ''} of input 'images'`;
    const refuse = (key, value, expected) => problems.push(value === undefined || value === null || value === ''
        ? `Key '${key}' is missing in ${place}: set it to ${expected}.`
        : `Key '${key}' is ${(0,shown/* shown */.S)(value)} in ${place}: it must be ${expected}.`);
    if (typeof name !== 'string' || !NAME.test(name)) {
        refuse('name', name, "the name of its container, letters, digits, '_' and '-'");
    }
    if (typeof repository !== 'string' || !/^\S{2,}$/.test(repository)) {
        refuse('repository', repository, "an ECR repository such as 'shop/web'");
    }
    const named = containersOf(containers);
    if (named.some((one) => !NAME.test(one)))
        refuse('containers', containers, 'names of containers');
    const misspelled = Object.keys(others).find((key) => !(key in declared) && (0,nearest/* nearest */.p)(key, ['name', 'repository', 'containers']));
    const { [misspelled ?? '']: _, ...options } = others;
    if (misspelled) {
        const near = (0,nearest/* nearest */.p)(misspelled, ['name', 'repository', 'containers']);
        problems.push(`Key '${misspelled}' is unknown in ${place}: did you mean '${near}'?`);
    }
    const read = (0,src_options/* readOptions */.T)(options, declared, { place, action: 'build-push', refused: REFUSED_IN_IMAGE });
    problems.push(...read.problems);
    return {
        name: typeof name === 'string' ? name : '',
        repository: typeof repository === 'string' ? repository : '',
        containers: named,
        options: read.values,
    };
}
function containersOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value.map(String) : (0,environments/* splitList */.ry)(String(value));
}
function sharedTags(images) {
    const keyOf = ({ repository, options }) => JSON.stringify([repository, options.tags ?? 'sha']);
    return images.flatMap((image, index) => {
        const first = images.findIndex((other) => keyOf(other) === keyOf(image));
        if (first === index || !image.repository)
            return [];
        return [
            `Images '${images[first]?.name}' and '${image.name}' of input 'images' have the same repository and the same 'tags': use separate repositories or separate tags.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/builds.js




function resolveBuilds(call, declared, fallback) {
    const { images, problems: ofImages } = parseImages(call.images, declared);
    const shared = readBuild(call.build, declared);
    const problems = [
        ...ofImages.map((message) => ({ input: 'images', message })),
        ...shared.problems.map((message) => ({ input: 'build', message })),
    ];
    const direct = Object.fromEntries(Object.entries(call.options).filter(([name, value]) => value.trim() !== '' && value !== declared[name]));
    const options = { ...shared.values, ...direct };
    const resolve = (image) => {
        const own = { ...options, ...image?.options };
        const repository = image?.repository || setting(call, 'repository', 'SLIPWAY_REPOSITORY');
        const { 'role-to-assume': role, 'aws-region': region, ...rest } = own;
        return {
            name: image?.name ?? shortOf(repository),
            containers: image && (image.containers.length > 0 ? image.containers : [image.name]),
            repository,
            role: role ?? setting(call, 'build-role', 'SLIPWAY_BUILD_ROLE'),
            region: region ?? regionOf(call, repository, fallback),
            options: image && 'reuse' in declared ? { reuse: 'content', ...rest } : rest,
        };
    };
    return { builds: images.length > 0 ? images.map(resolve) : [resolve(undefined)], problems };
}
function readBuild(text, declared) {
    if (!text.trim())
        return { values: {}, problems: [] };
    const read = (0,yaml.readYaml)(text, "Input 'build'");
    if ('problem' in read)
        return { values: {}, problems: [read.problem] };
    return (0,src_options/* readOptions */.T)(read.value, declared, {
        place: "input 'build'",
        action: 'build-push',
        refused: REFUSED_IN_BUILD,
    });
}
function setting({ settings, secret, variables }, name, variable) {
    return settings[name] || secret.call[name] || (variables[variable] ?? '');
}
function regionOf(call, repository, fallback) {
    const [host = ''] = repository.replace(/^https?:\/\//, '').split('/');
    const ofRepository = (0,registry/* isRegistryHost */.EV)(host) ? /\.(?:dkr[.-]ecr)(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1] : undefined;
    return setting(call, 'build-region', 'SLIPWAY_BUILD_REGION') || ofRepository || fallback;
}
function shortOf(repository) {
    return (repository
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) || 'image');
}
function emulated(platforms, machine) {
    const own = machine === 'x64' ? /^linux\/(amd64|386)\b/ : machine === 'arm64' ? /^linux\/arm64\b/ : /^$/;
    return platforms.split(/[\s,]+/).filter((platform) => platform !== '' && !own.test(platform));
}


/***/ }),

/***/ 76674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ composeTaskDefinition),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   hr: () => (/* binding */ changedContainers)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85634);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
/* harmony import */ var _taskdef_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22045);
/* harmony import */ var _taskdef_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26256);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
/* harmony import */ var _taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43495);
/* harmony import */ var _taskdef_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1234);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28781);








async function composeTaskDefinition(order, described) {
    const { service, files, images } = order;
    const bare = (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(await (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_5__/* .readWritten */ .I)(files, [], 'auto'), 'merge', described).result;
    const present = containersOf(bare);
    const names = present.map(({ name }) => name);
    const assigned = (0,_container_js__WEBPACK_IMPORTED_MODULE_6__/* .assignImages */ .g)(present, images, (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(service));
    const containers = [...assigned.images.keys()];
    const own = changesOf(order, names, containers);
    const written = await (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_5__/* .readWritten */ .I)(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
    const { result, findings } = (0,_taskdef_render_js__WEBPACK_IMPORTED_MODULE_5__/* .render */ .X)(written, 'merge', described);
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
        const read = (0,_taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePairs */ .xg)(changes[key], key);
        findings.push(...read.findings);
        const origin = { input: key };
        if (read.pairs.length > 0)
            made.push(containerChange(receiving, [key, (0,_taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .toList */ .st)(read.pairs, name, value, origin)], key));
    }
    const loaded = (0,_taskdef_load_js__WEBPACK_IMPORTED_MODULE_2__.load)(changes.containers, { input: 'containers' });
    findings.push(...loaded.findings);
    const node = loaded.node && isOneOfSeveral ? onlyPresent(loaded.node, present) : loaded.node;
    if (node) {
        const { change, findings: own } = (0,_taskdef_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .readContainers */ .ZW)(node);
        findings.push(...own);
        made.push(change);
    }
    return { changes: made, findings };
}
function onlyPresent(node, present) {
    if (node.kind !== 'fields')
        return node;
    const others = [...node.entries.keys()].filter((key) => !key.startsWith('+') && !present.includes(key));
    return (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutFields */ .mZ)(node, others);
}
function changedContainers(containers) {
    const { node } = (0,_taskdef_load_js__WEBPACK_IMPORTED_MODULE_2__.load)(containers, {});
    return node?.kind === 'fields' ? [...node.entries.keys()].filter((key) => !key.startsWith('+')) : [];
}
function containersOf(node) {
    return Object.entries((0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .containerImages */ ._Z)(node)).map(([name, image]) => ({ name, image }));
}
function missingContainer(name, present, service) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, present);
    const there = present.map((container) => `'${container}'`).join(', ') || 'none';
    const whose = service ? `of the service '${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(service)}'` : 'that it names';
    const message = `container '${name}' is not in the task definition ${whose}, which has ${there}${near ? `; did you mean '${near}'?` : ''}`;
    return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}
function imageChanges(images) {
    return [...images].map(([name, image]) => containerChange([name], ['image', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(image, { input: 'container' })], 'container'));
}
function containerChange(containers, field, input) {
    const origin = { input };
    const definitions = containers.map((name) => (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)([['name', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(name, origin)], field], origin));
    return (0,_taskdef_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C2)((0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)([['containerDefinitions', (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(definitions, origin)]], origin));
}


/***/ }),

/***/ 28781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ assignImages)
/* harmony export */ });
/* unused harmony export chooseContainers */
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);

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
    return `The task definition of '${service}' has the containers ${list}, but none has an image of '${repository}': set 'container' to the one that receives it.`;
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
        unclear = `The task definition of '${service}' has the containers ${quoted([...present])}, but the images are for ${quoted(wanted)}: add its container to 'containers' of an image, or remove the service.`;
    }
    return { images, missing, unclear };
}
function repositoryOf(image) {
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.repository;
}


/***/ }),

/***/ 45151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ judgeFreeze)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/s;
function judgeFreeze({ variable, override, actor, whose }, now) {
    const text = variable.trim();
    if (!text)
        return { is: 'open' };
    const [, from = '', to = '', said = ''] = RANGE.exec(text) ?? [];
    if (isRange(from, to)) {
        const today = now.toISOString().slice(0, 10);
        if (today < from || today > to)
            return { is: 'open' };
    }
    const until = isRange(from, to) ? ` from ${from} to ${to}` : '';
    const words = isRange(from, to) ? said.trim() : text;
    const frozen = `${whose} is frozen${until}${words ? `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(words).replace(/(?<![.!])[.!]+$/, '')}` : ''}`;
    const reason = override.trim();
    return reason
        ? { is: 'overridden', note: `${capital(frozen)}. ${actor || 'The caller'} overrode it: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(reason)}` }
        : {
            is: 'frozen',
            reason: `${capital(frozen)}. To deliver anyway, set the input 'override-freeze' to the reason; to end the freeze, remove the variable SLIPWAY_FREEZE.`,
        };
}
function isRange(from, to) {
    const isDay = (day) => day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
    return isDay(from) && isDay(to) && from <= to;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ findHooks),
/* harmony export */   s1: () => (/* binding */ hookSecretValues),
/* harmony export */   sz: () => (/* binding */ HOOKS_FOLDER)
/* harmony export */ });
/* unused harmony export HOOKS */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14978);


const HOOKS = {
    'before-build': ['commit'],
    'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
    'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
    report: [
        ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
        'failed-environment',
    ],
};
const HOOKS_FOLDER = '.github/slipway';
function findHooks(folders, read) {
    const hooks = [];
    const problems = [];
    const notices = [];
    const names = Object.keys(HOOKS);
    for (const hook of names) {
        const paths = ['action.yml', 'action.yaml'].map((file) => `${HOOKS_FOLDER}/${hook}/${file}`);
        const path = paths.find((candidate) => read(candidate) !== undefined);
        if (path === undefined) {
            if (folders.includes(hook))
                problems.push(`The hook '${HOOKS_FOLDER}/${hook}' has no action.yml: add one.`);
            continue;
        }
        hooks.push(hook);
        const { problem, notice } = judgeHook(hook, path, read(path) ?? '');
        if (problem)
            problems.push(problem);
        if (notice)
            notices.push(notice);
    }
    const strangers = folders.filter((folder) => !names.some((name) => name === folder));
    if (strangers.length > 0) {
        const list = strangers.map((name) => `'${name}'`).join(', ');
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
    }
    return { hooks, problems, notices };
}
function judgeHook(hook, path, text) {
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(text, `The hook '${path}'`);
    if ('problem' in read)
        return { problem: read.problem };
    const { runs, inputs } = (read.value ?? {});
    if (runs?.using !== 'composite') {
        return { problem: `The hook '${path}' is not a composite action: set 'runs.using' to 'composite'.` };
    }
    const declared = Object.keys(inputs ?? {});
    const missing = HOOKS[hook].filter((input) => !declared.includes(input));
    if (missing.length === 0)
        return {};
    return {
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each.`,
    };
}
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' must be a JSON object that maps names to values, such as '{"SLACK_URL":"\u2026"}'.`;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    const values = Object.values(value);
    if (!values.every((one) => typeof one === 'string'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    return values;
}


/***/ }),

/***/ 77711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

function readVariables(json) {
    if (!json.trim())
        return {};
    const value = parse(json);
    if (typeof value !== 'object' || value === null)
        return {};
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

/***/ 85634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ek: () => (/* binding */ changedAt),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber)
/* harmony export */ });
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function changedAt({ events = [], deployments = [] }) {
    return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}


/***/ }),

/***/ 50453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   Ol: () => (/* binding */ proxyOf),
/* harmony export */   qQ: () => (/* binding */ requestPatiently)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78179);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88794);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69584);
/* harmony import */ var _zlib_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35700);








const MOST_BYTES = 8 * 1024 * 1024;
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
async function request(address, order) {
    const until = performance.now() + order.timeoutMs;
    let sent = order;
    let url = new URL(address);
    for (let hops = 0;; hops++) {
        const answer = await exchange(url, sent, until);
        const location = isRedirect(answer.status) ? answer.headers.location : undefined;
        if (!location || order.maxRedirects === undefined || order.maxRedirects === 0)
            return answer;
        if (hops >= order.maxRedirects) {
            throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(address)} redirects more than ${order.maxRedirects} times`);
        }
        const next = nextUrl(location, url);
        sent = redirected(sent, answer.status, next.origin !== url.origin);
        url = next;
    }
}
const isTransientStatus = (status) => status === 408 || status === 429 || status >= 500;
async function requestPatiently(address, order, { attempts, pauseMs, clock = _clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m }) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await request(address, order);
            if (!isTransientStatus(answer.status) || attempt >= attempts)
                return answer;
        }
        catch (error) {
            const isTransient = error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j && error.problem !== 'size' && error.problem !== 'redirect';
            if (!isTransient || attempt >= attempts || order.signal?.aborted)
                throw error;
        }
        await clock.sleep(pauseMs * 2 ** (attempt - 1));
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function nextUrl(location, from) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (next && /^https?:$/.test(next.protocol))
        return next;
    throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('redirect', `${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(from)} redirects to a URL that is not HTTP`);
}
function redirected(order, status, isElsewhere) {
    const { method = 'GET', body, ...rest } = order;
    const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
    const dropped = [...(isElsewhere ? PRIVATE_HEADERS : []), ...(becomesGet ? ['content-type', 'content-length'] : [])];
    const headers = Object.entries(order.headers ?? {}).filter(([name]) => !dropped.includes(name.toLowerCase()));
    return { ...rest, headers: Object.fromEntries(headers), ...(becomesGet ? { method: 'GET' } : { method, body }) };
}
function exchange(given, order, until) {
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutUserinfo */ .Q3)(given);
    const proxy = order.direct ? undefined : proxyOf(url);
    const { method = 'GET', body, connectMs, signal, maxBytes = MOST_BYTES, timeoutMs } = order;
    const authorization = (0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .authorizationOf */ .P_)(given);
    const headers = {
        accept: '*/*',
        'user-agent': 'slipway',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
        ...lowerCased(order.headers),
    };
    const agent = agentFor(url, proxy, order);
    const begin = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const timers = [];
        const settle = (act) => {
            for (const clear of timers)
                clear();
            signal?.removeEventListener('abort', abort);
            act();
        };
        const fail = (error) => {
            settle(() => reject(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j ? error : explain(error, url, proxy)));
            sent.destroy();
        };
        const late = (ms, what) => () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('timeout', `${what} within ${ms / 1000} s`));
        const abort = () => fail(new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('timeout', 'the request was cancelled'));
        const sent = begin(url, { method, headers, agent }, (answer) => {
            readBody(answer, maxBytes).then((bytes) => settle(() => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes, url })), fail);
        });
        sent.on('error', fail);
        timers.push(after(Math.max(0, until - performance.now()), late(timeoutMs, 'no complete answer')));
        if (connectMs !== undefined) {
            const connected = after(connectMs, late(connectMs, 'no connection'));
            timers.push(connected);
            sent.on('socket', (socket) => {
                if (socket.connecting)
                    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
                else
                    connected();
            });
        }
        if (signal?.aborted)
            return abort();
        signal?.addEventListener('abort', abort, { once: true });
        sent.end(body);
    });
}
const PARTS = 10;
function after(ms, act) {
    let left = PARTS;
    let timer = setTimeout(part, ms / PARTS);
    function part() {
        left--;
        if (left === 0)
            act();
        else
            timer = setTimeout(part, ms / PARTS);
    }
    return () => clearTimeout(timer);
}
async function readBody(answer, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of answer) {
        length += chunk.length;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
        chunks.push(chunk);
    }
    if (!answer.complete)
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('connection', 'the connection was closed in the middle of the answer');
    return unpack(Buffer.concat(chunks), answer.headers['content-encoding'], maxBytes);
}
const UNPACKERS = {
    gzip: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().gunzip),
    'x-gzip': () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().gunzip),
    deflate: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().inflate),
    br: () => (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)((0,_zlib_js__WEBPACK_IMPORTED_MODULE_7__/* .zlib */ .w)().brotliDecompress),
};
async function unpack(bytes, encoding, maxOutputLength) {
    const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
    if (!unpacker || bytes.length === 0)
        return bytes;
    return unpacker()(bytes, { maxOutputLength }).catch((error) => {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(maxOutputLength);
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('connection', `the answer is not valid ${encoding}`);
    });
}
function tooLarge(maxBytes) {
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('size', `the answer is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}
function lowerCased(headers = {}) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/;
function explain(error, url, proxy) {
    const { errors = [] } = error;
    const text = error.message || errors.map(({ message }) => message).join(', ') || `${error.code ?? error}`;
    const { code = '' } = error;
    const { statusCode: status } = error;
    const more = { ...(code && { code }) };
    if (code === 'ERR_PROXY_TUNNEL') {
        const answered = status ? `answered ${status}` : 'did not answer';
        const fix = status === 407 ? ': its URL needs a user name and password' : '';
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${named(proxy)} ${answered} when asked for a connection to ${url.host}${fix}`, more);
    }
    const isUnreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code);
    if (proxy && isUnreached)
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${named(proxy)} could not be reached (${text})`, more);
    const through = proxy ? ` through ${named(proxy)}` : '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('name', text + through, more);
    return new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j(CERTIFICATE.test(code) ? 'certificate' : 'connection', text + through, more);
}
function named(proxy) {
    return proxy ? `the proxy ${(0,_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(proxy.url.origin)} of ${proxy.variable}` : 'the proxy';
}
function proxyOf(url, env = process.env) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => env[name]?.trim());
    const value = variable && env[variable]?.trim();
    if (!variable || !value || isExempt(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(address)) {
        throw new _http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpError */ .j('proxy', `${variable} is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
    }
    const proxy = new URL(address);
    return /^https?:$/.test(proxy.protocol) ? { url: proxy, variable } : undefined;
}
function isExempt(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        if (isInBlock(host, entry))
            return true;
        const [, name = '', itsPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(entry) === 6 ? `[${entry}]` : entry) ?? [];
        if (itsPort && itsPort !== port)
            return false;
        const domain = name.replace(/^\*?\.|\.$/g, '');
        return host === domain || ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 && host.endsWith(`.${domain}`));
    });
}
function isInBlock(host, entry) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 6 ? 'ipv6' : 'ipv4';
    const [from = '', to = ''] = entry.split(/[/-]/);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) !== (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(from) || !to)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
    try {
        if (entry.includes('/'))
            list.addSubnet(from, Number(to), family);
        else
            list.addRange(from, to, family);
    }
    catch {
        return false;
    }
    return list.check(host, family);
}
const agents = new Map();
function agentFor(url, proxy, { keepAlive = false, timeoutMs }) {
    const key = [url.protocol, proxy?.url.href, keepAlive, timeoutMs].join(' ');
    const kept = agents.get(key);
    if (kept)
        return kept;
    const { href = '' } = proxy?.url ?? {};
    const options = {
        keepAlive,
        ...(proxy && { timeout: timeoutMs, proxyEnv: { HTTP_PROXY: href, HTTPS_PROXY: href } }),
    };
    const agent = url.protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    agents.set(key, agent);
    return agent;
}


/***/ }),

/***/ 33182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   Ws: () => (/* binding */ renderKnown),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

function render(template, names) {
    return join(partsOf(template, Object.keys(names), true), names);
}
function renderKnown(text, names) {
    return join(partsOf(text, Object.keys(names), false), names);
}
function templateProblem(template, names) {
    try {
        partsOf(template, names, true);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function namesIn(template) {
    return partsOf(template, undefined, false).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
function partsOf(text, names, strict) {
    const parts = [];
    let [from, at] = [0, text.indexOf('{{')];
    while (at >= 0) {
        const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
        const found = readExpression(text, at, names);
        if (typeof found === 'string') {
            if (strict && !isEscaped)
                throw new SyntaxError(found);
            at = text.indexOf('{{', at + 2);
        }
        else if (isEscaped) {
            parts.push(text.slice(from, at - 1), text.slice(at, found.end));
            from = found.end;
            at = text.indexOf('{{', from);
        }
        else {
            parts.push(text.slice(from, text[at - 1] === '\\' ? at - 1 : at), found);
            from = found.end;
            at = text.indexOf('{{', from);
        }
    }
    return [...parts, text.slice(from)];
}
const TOKEN = /\s*('[^']*'|"[^"]*"|[\w.-]+|=|~?\}{2,3}|\S)/y;
function readExpression(text, start, names) {
    const plain = text.startsWith('{{{', start);
    const before = text.startsWith('~', start + 2);
    const words = [];
    TOKEN.lastIndex = start + (plain || before ? 3 : 2);
    const close = plain ? '}}}' : '}}';
    for (;;) {
        const token = TOKEN.exec(text)?.[1];
        if (token === undefined)
            return `'${shown(text, start, text.length)}' is not closed by '${close}'`;
        const after = token.startsWith('~');
        if (after || token.startsWith('}}')) {
            const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
            if (plain && !token.endsWith('}}}'))
                return `'${shown(text, start, end)}' is not closed by '}}}'`;
            const given = argumentsOf(words);
            if (!given)
                return `'${shown(text, start, end)}' is not an expression that is supported`;
            const near = names && !names.includes(given.name) ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given.name, names) : undefined;
            if (names && !names.includes(given.name)) {
                return `'${shown(text, start, end)}' is not an expression that is supported here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
            }
            return { ...given, plain, trim: { before, after }, end };
        }
        words.push(token);
    }
}
function argumentsOf([name = '', ...words]) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const positional = [];
    const named = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (words[index + 1] === '=') {
            const value = literal(words[index + 2]);
            if (value === undefined || !/^[A-Za-z_]\w*$/.test(word))
                return undefined;
            named.set(word, value);
            index += 2;
        }
        else {
            const value = literal(word);
            if (value === undefined || named.size > 0)
                return undefined;
            positional.push(value);
        }
    }
    return { name, positional, named };
}
function literal(word = '') {
    if (/^'[^']*'$|^"[^"]*"$/.test(word))
        return word.slice(1, -1);
    return /^-?\d+(\.\d+)?$/.test(word) ? word : undefined;
}
function join(parts, names) {
    return parts
        .map((part, index) => {
        if (typeof part !== 'string') {
            const value = names[part.name]?.(part) ?? '';
            return part.plain ? value : escaped(value);
        }
        const [previous, next] = [parts[index - 1], parts[index + 1]];
        const left = typeof previous === 'object' && previous.trim.after ? part.trimStart() : part;
        return typeof next === 'object' && next.trim.before ? left.trimEnd() : left;
    })
        .join('');
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escaped(value) {
    return value.replace(/[&<>"'`=]/g, (character) => ESCAPES[character] ?? '');
}
function shown(text, start, end) {
    return text.slice(start, Math.min(end, start + 60));
}


/***/ }),

/***/ 35700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ zlib)
/* harmony export */ });
function zlib() {
    return process.getBuiltinModule('node:zlib');
}


/***/ }),

/***/ 24301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBuilds),
/* harmony export */   Q: () => (/* binding */ readDeployOptions)
/* harmony export */ });
/* harmony import */ var _src_delivery_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39949);

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];
function readDeployOptions(inputs) {
    return Object.fromEntries(DEPLOY_OPTIONS.map((name) => [name, inputs.text(name)]));
}
function readBuilds(inputs, declared, environments, variables, secret) {
    const call = {
        images: inputs.raw('images'),
        build: inputs.raw('build'),
        options: Object.fromEntries(BUILD_OPTIONS.map((name) => [name, inputs.raw(name)])),
        settings: {
            repository: inputs.text('repository'),
            'build-role': inputs.text('build-role'),
            'build-region': inputs.text('build-region'),
        },
        variables,
        secret,
    };
    const { builds, problems } = (0,_src_delivery_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBuilds */ .w)(call, declared, regionOf(environments));
    for (const { input, message } of problems)
        inputs.refuse(input, message);
    return problems.some(({ input }) => input === 'images') ? [] : builds;
}
function regionOf(environments) {
    return environments.find(({ region }) => region)?.region ?? '';
}


/***/ }),

/***/ 55561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ForwardedInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);

class ForwardedInputs extends _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G {
    constructor(values, env = process.env) {
        const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
        const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        super(Object.fromEntries([...others, ...given]));
    }
    tell() { }
}


/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readHookSecrets)
/* harmony export */ });
/* harmony import */ var _src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47714);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


function readHookSecrets(inputs) {
    try {
        return (0,_src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSecretValues */ .s1)(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return [];
    }
}


/***/ }),

/***/ 65446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
/* harmony import */ var _src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _src_rollout_wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34187);
/* harmony import */ var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
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
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
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
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_rollout_wait_until_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a]);
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
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}': it must be a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


/***/ }),

/***/ 39970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readTaskDefinitionNodes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50649);
/* harmony import */ var _src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
/* harmony import */ var _src_taskdef_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26256);




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

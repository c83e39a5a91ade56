export const id = 7918;
export const ids = [7918];
export const modules = {

69052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ko: () => (readInputs),
  XG: () => (isInCommit),
  nR: () => (readDelivery)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22672);
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(866);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95202);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73648);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45151);
var _src_image_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36950);
var _src_image_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92562);
var _step_aws_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33486);
var _step_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74731);
var _step_hook_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37476);
var _step_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58723);









function readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const variables = (0,_step_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readVars */ .nK)(inputs);
    const hasKeys = inputs.boolean('has-keys') ?? false;
    refuseFreeze(inputs, variables);
    inputs.choice('if-older', ['refuse', 'deploy']);
    return {
        ...readDelivery(inputs, tables, variables, { isRoleNeeded: !hasKeys, isWhole: true }),
        key: inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '',
        hookSecrets: (0,_step_hook_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .readHookSecrets */ .b)(inputs),
        runsOn: inputs.text('runs-on') || 'ubuntu-latest',
        hasKeys,
    };
}
function readDelivery(inputs, tables, variables, needs) {
    const listed = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnvironments */ .ml)(inputs.raw('environments'), tables.deploy);
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    const secret = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .sb)(inputs.raw('settings'), tables.deploy);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    const environments = listed.environments.map((entry) => (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_5__/* .withSettings */ .GY)(entry, secret));
    const builds = (0,_step_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBuilds */ .Az)(inputs, tables.build, environments, variables, secret);
    const hasImages = inputs.text('images') !== '';
    const given = inputs.text('image');
    if (given && hasImages) {
        inputs.refuse('images', "inputs 'image' and 'images' are both set: remove one");
    }
    if (!given)
        for (const build of builds)
            checkBuildPlace(inputs, build, { ...needs, environments, hasImages });
    checkEntries(inputs, environments);
    return {
        environments,
        builds: given ? [] : builds,
        hasImages,
        image: given ? readImage(inputs, given) : undefined,
        deployOptions: (0,_step_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployOptions */ .Qr)(inputs),
        hidden: secret.hidden,
    };
}
function refuseFreeze(inputs, variables) {
    const freezeInputs = {
        variable: variables.SLIPWAY_FREEZE ?? '',
        override: inputs.text('override-freeze'),
        actor: inputs.variable('GITHUB_ACTOR'),
        whose: 'this repository',
    };
    const freeze = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluateFreeze */ .z)(freezeInputs, new Date());
    if (freeze.is === 'frozen')
        inputs.refuse('override-freeze', freeze.reason);
}
function checkEntries(inputs, environments) {
    for (const { name, region, services = [], ...files } of environments) {
        if (region)
            (0,_step_aws_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkRegion */ .vK)(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
        const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
        const definitions = (files['service-definition'] ?? []).map((line) => line.split('=').slice(-1)[0] ?? '');
        for (const path of new Set([...(files['task-definition'] ?? []), ...own, ...definitions])) {
            checkFile(inputs, `environment '${name}'`, path);
        }
    }
}
function readImage(inputs, given) {
    const reference = (0,_src_image_index_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(given);
    if (!reference?.digest) {
        inputs.refuse('image', `input 'image' is '${given}', which is not valid; expected an image pinned by its digest, such as 'web@sha256:\u2026', so that every environment gets the same image: use the 'repository' and 'digest' outputs of an earlier delivery`);
        return undefined;
    }
    const { repository, digest, host } = reference;
    return { repository, digest, reference: (0,_src_image_index_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)({ host, repository }) };
}
function checkBuildPlace(inputs, build, context) {
    if (context.isWhole)
        refuseMissing(inputs, build, context);
    checkRole(inputs, build);
    checkBuildRegion(inputs, build, context);
    const { context: folder = '.', file = '' } = build.options;
    if (!context.hasImages && !(0,_src_image_index_js__WEBPACK_IMPORTED_MODULE_9__/* .isRemote */ .Vx)(folder) && (0,_step_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .isFolder */ .l)(folder)) {
        checkFile(inputs, "the 'file' input", file || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Dockerfile'), 'file');
    }
}
function refuseMissing(inputs, { repository, role, region }, context) {
    const missing = (name, variable, example) => inputs.refuse(name, `no '${name}' is set for the build: set the '${name}' input, or the ${variable} variable of the repository or the organization, for example to '${example}' (or set 'image' to deploy an existing image)`);
    if (!repository)
        missing('repository', 'SLIPWAY_REPOSITORY', 'web');
    if (!role && context.isRoleNeeded) {
        missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
    }
    if (!region && context.environments.length > 0)
        missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
}
function checkRole(inputs, { role }) {
    if (role && !role.split(/[\s,]+/).every((arn) => _src_aws_index_js__WEBPACK_IMPORTED_MODULE_11__/* .ROLE_ARN */ .xG.test(arn)))
        inputs.refuse('build-role', `'build-role' is '${role}', which is not valid; expected a role's ARN`);
}
function checkBuildRegion(inputs, { region }, { environments }) {
    if (!region)
        return;
    if (!_src_aws_index_js__WEBPACK_IMPORTED_MODULE_12__/* .REGION */ .Zg.test(region))
        inputs.refuse('build-region', `'build-region' is '${region}', which is not valid; expected an AWS Region`);
    else if (!environments.some((environment) => environment.region === region))
        (0,_step_aws_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkRegion */ .vK)(inputs, 'build-region', region, "'build-region'");
}
function isInCommit(path) {
    const isInside = (root, target) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
        return !inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && !/^\.git([/\\]|$)/i.test(inside);
    };
    if (!isInside(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)))
        return false;
    return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.cwd()), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
}
function checkFile(inputs, whose, path, input = 'environments') {
    if (!isInCommit(path) || !(0,_step_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .isFile */ .f)(path)) {
        inputs.refuse(input, `${whose} names the file '${path}', which the commit does not have`);
    }
}


}),

61981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  planDelivery: () => (main),
  planEnvironments: () => (main_main)
});

var external_node_fs_ = __webpack_require__(73024);
var secret_settings = __webpack_require__(73648);
var external_node_crypto_ = __webpack_require__(77598);
var model = __webpack_require__(85634);
;// CONCATENATED MODULE: ./build/src/delivery/group.js


const MAX_CHARACTERS = 400;
const IN_CLUSTER = /:service\/([\w-]+)\/[\w-]+$/;
function concurrencyGroup(key, { name, cluster, services = [] }) {
    const paths = services.map(withoutPath);
    const place = cluster ?? paths.map((service) => IN_CLUSTER.exec(service)?.[1]).find(Boolean) ?? '';
    const parts = ['slipway-deliver', key, name, (0,model.EU)(place), paths.map(model.EU).toSorted().join(',')];
    const group = parts.filter(Boolean).join(' ');
    if (group.length <= MAX_CHARACTERS)
        return group;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(group).digest('hex').slice(0, 32);
    return `${group.slice(0, MAX_CHARACTERS - digest.length - 1)} ${digest}`;
}
function withoutPath(service) {
    return service.split('=', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/delivery/hooks.js
var hooks = __webpack_require__(47714);
var docker_process = __webpack_require__(61959);
var src_error = __webpack_require__(7611);
var image_git = __webpack_require__(3639);
var read_file = __webpack_require__(96904);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
var aws_arn = __webpack_require__(22672);
var environments = __webpack_require__(95202);
var tags = __webpack_require__(73565);
var source = __webpack_require__(92562);
;// CONCATENATED MODULE: ./build/src/delivery/first-tag.js

const SHORT = 7;
function firstTagProblem(templates, commit, env) {
    const [first] = (0,tags.qn)(templates, { ...(0,source.pI)(env), commit, dirty: [], ignored: [] }).tags;
    if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT))))
        return undefined;
    const others = templates.filter((template) => template !== 'sha');
    const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
    return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}

var delivery_compose = __webpack_require__(76674);
var registry = __webpack_require__(58641);
var reference = __webpack_require__(36950);
var nearest = __webpack_require__(67707);
var taskdef_finding = __webpack_require__(63751);
var url = __webpack_require__(69584);
var forwarded_inputs = __webpack_require__(55561);
var task_definition_nodes = __webpack_require__(39970);
var build_push_inputs = __webpack_require__(5733);
var inputs = __webpack_require__(65745);
// EXTERNAL MODULE: ./build/actions/internal/plan-delivery/inputs.js
var plan_delivery_inputs = __webpack_require__(69052);
;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/check.js














const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;
const ADDRESS = 'https://example.com/';
async function checkDelivery(inputs, plan, subject, log) {
    for (const build of plan.builds)
        await checkBuild(inputs, plan, build, { ...subject, log });
    const ofCall = await optionProblems(plan.deployOptions);
    for (const { input, message } of ofCall)
        inputs.refuse(input, message);
    const logged = new Set(ofCall.map(({ message }) => message));
    for (const [index, environment] of plan.environments.entries()) {
        await checkEnvironment(inputs, plan, environment, { place: (0,environments.MB)(index + 1, environment.name), logged, log });
    }
}
async function checkBuild(inputs, { hasImages }, { name, repository, region, options }, { commit, log, makesFiles, isDelivery }) {
    const known = new Set(inputs.problems.map(({ input }) => input));
    const target = { repository: repository || 'web', 'aws-region': region || REGION };
    const forwarded = new forwarded_inputs.M({ ...options, ...target });
    await readOrder(forwarded);
    const whose = hasImages ? `image '${name}' of input 'images': ` : '';
    const refuse = (input, message, place = {}) => inputs.refuse(hasImages ? 'images' : input, `${whose}${message}`, { ...place });
    for (const { input, message, ...place } of forwarded.problems) {
        const isSaid = input === 'aws-region' || (!hasImages && (input === 'file' || (known.has(input) && input === 'repository')));
        if (makesFiles && /^(file|context)$/.test(input)) {
            log.notice(`${whose}${message}, unless the before-build hook creates it.`);
        }
        else if (!isSaid)
            refuse(input, message, place);
    }
    if (!isDelivery)
        return;
    const tags = await readOrder(new forwarded_inputs.M({ ...target, context: REMOTE, tags: options.tags ?? '' }));
    const isLocal = !(0,source.Vx)(options.context ?? '');
    const reason = tags && isLocal ? firstTagProblem(tags.tags, commit, process.env) : undefined;
    if (reason)
        refuse('tags', `input 'tags' is '${options.tags}': ${reason}`);
}
async function readOrder(inputs) {
    try {
        return (await (0,build_push_inputs.K)(inputs)).request;
    }
    catch (error) {
        if (!(error instanceof src_error.dz))
            throw error;
        return undefined;
    }
}
async function optionProblems(options) {
    const sample = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
    const forwarded = new forwarded_inputs.M({ ...sample, ...options });
    await (0,inputs.K)(forwarded);
    return forwarded.problems;
}
async function checkEnvironment(inputs, plan, environment, check) {
    const { place, logged: said } = check;
    const { cluster = '', services, migration, deploy = {} } = environment;
    const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
    const definitions = environment['service-definition']?.filter((line) => isThere(line.split('=').at(-1) ?? ''));
    const problems = await optionProblems({
        ...plan.deployOptions,
        ...deploy,
        'aws-region': environment.region ?? regionOfServices(names) ?? REGION,
        cluster,
        service: names.join('\n'),
        'smoke-url': environment['smoke-url'] ?? deploy['smoke-url'] ?? ADDRESS,
        ...(definitions?.length && { 'service-definition': definitions.join('\n') }),
        ...(migration && {
            'run-task': 'true',
            'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
        }),
    });
    for (const { message } of problems)
        if (!said.has(message))
            inputs.refuse('environments', `${place}: ${message}`);
    refuseTwofold(inputs, plan, environment, place);
    refuseOtherAccounts(inputs, environment, names, place);
    await checkTaskDefinitions(inputs, plan, environment, check);
}
function refuseTwofold(inputs, { hasImages }, { container, deploy = {}, ...entry }, place) {
    if (hasImages && container) {
        const message = `${place}: key 'container' and input 'images' both select the containers that receive an image: remove 'container', and set 'containers' of the image`;
        inputs.refuse('environments', message);
    }
    for (const key of ['smoke-url', 'service-definition']) {
        if (entry[key] && deploy[key])
            inputs.refuse('environments', `${place}: key '${key}' and '${key}' in 'deploy' are both set: remove one`);
    }
}
function refuseOtherAccounts(inputs, { role = '', cluster = '' }, services, place) {
    const ownerOf = (arn) => `${arn.split(':')[1]} ${(0,aws_arn.l1)(arn)}`;
    for (const arn of [cluster, ...services].filter((one) => role && (0,aws_arn.EH)(one) && ownerOf(one) !== ownerOf(role))) {
        const message = `${place}: '${arn}' is not in the account of the 'role' key, '${role}': use a role of that account`;
        inputs.refuse('environments', message);
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
    for (const name of (0,delivery_compose.hr)(environment.containers ?? '').filter((one) => !present.includes(one))) {
        const near = (0,nearest.p)(name, present);
        inputs.refuse('environments', `${check.place}: key 'containers' names '${name}', which no task definition of its services has${near ? `; did you mean '${near}'?` : ''}`);
    }
}
async function checkTaskDefinition(inputs, plan, environment, { place, service, paths, log }) {
    if (!paths.every(isThere))
        return undefined;
    const files = (0,task_definition_nodes.S)(inputs, paths);
    if (files.length < paths.length)
        return undefined;
    const { name, environment: variables = '', secrets = '', containers = '', services = [] } = environment;
    const composed = await (0,delivery_compose.Dc)({
        service,
        files,
        images: placeholderImages(plan, environment),
        changes: { environment: variables, secrets, containers },
        isOneOfSeveral: services.length > 1,
    });
    for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...at } = (0,taskdef_finding.H8)(finding);
        if (finding.origin.file === undefined)
            inputs.refuse('environments', `${place}: ${finding.message}`);
        else
            inputs.refuse(input, message, at);
    }
    if (composed.unclear && plan.hasImages && plan.builds.length === 0)
        return namesOf(composed.taskDefinition);
    if (composed.unclear && plan.hasImages)
        inputs.refuse('environments', `${place}: ${composed.unclear}`);
    else if (composed.unclear && service) {
        log.notice(`${composed.unclear} The plan cannot read the variables of the environment '${name}'; you can also set SLIPWAY_CONTAINER there.`);
    }
    return namesOf(composed.taskDefinition);
}
function isThere(path) {
    return (0,plan_delivery_inputs.XG)(path) && (0,external_node_fs_.existsSync)(path);
}
function namesOf(taskDefinition) {
    return (0,delivery_compose.$E)(taskDefinition).map(({ name }) => name);
}
function placeholderImages({ image, builds, hasImages }, { container }) {
    if (!hasImages) {
        const [build] = builds;
        const given = image?.reference ?? build?.repository ?? '';
        return [{ image: placeholderImage(given, build?.region ?? ''), containers: container, isOneOfSeveral: false }];
    }
    return builds.map(({ repository, region, containers }) => ({
        image: placeholderImage(repository, region),
        containers,
        isOneOfSeveral: true,
    }));
}
function placeholderImage(given, region) {
    const repository = (0,url.yO)(given).toLowerCase();
    const [host = ''] = repository.split('/');
    const isWhole = repository.includes('/') && ((0,registry.EV)(host) || /[.:]/.test(host));
    const uri = isWhole ? repository : `000000000000.dkr.ecr.${region || REGION}.amazonaws.com/${repository}`;
    const placeholder = `${uri}@${DIGEST}`;
    return (0,reference.o_)(placeholder) ? placeholder : `web@${DIGEST}`;
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/main.js












const KEYS_NOTICE = "This delivery uses access keys, which are valid until someone deletes them. Prefer roles that the jobs assume through OIDC (docs/workflows.md, 'Trust').";
async function main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const plan = (0,plan_delivery_inputs.Ko)(inputs, { deploy, build });
    for (const value of [...plan.hidden.keys(), ...plan.hookSecrets])
        (0,commands.Pq)(value);
    const log = (0,step_log.h)();
    const commit = await readCommit();
    const { hooks, problems, notices } = readHooks();
    (0,commands.n0)({ commit, hooks: JSON.stringify(hooks) });
    for (const problem of problems)
        inputs.refuse('hooks', problem);
    await checkDelivery(inputs, plan, { commit, makesFiles: hooks.includes('before-build'), isDelivery: true }, log);
    checkOnce(inputs);
    for (const notice of notices)
        log.notice(notice);
    if (plan.hasKeys)
        log.notice(KEYS_NOTICE);
    const { environments, image, builds, hidden } = plan;
    const what = builds.map(({ repository }) => (0,secret_settings.P)(repository, hidden)).join(', ');
    log.info(image
        ? `Delivers ${image.repository}@${image.digest} with the files of ${commit}.`
        : `Builds ${what} of ${commit}.`);
    log.info(`Then deploys, one after the other: ${environments.map(({ name }) => name).join(' \u2192 ')}.`);
    (0,commands.n0)({
        environments: JSON.stringify(slotsOf(plan)),
        builds: JSON.stringify(builds.map(({ name }) => ({ name }))),
        repository: (0,secret_settings.P)(image?.repository ?? builds[0]?.repository ?? '', hidden),
        digest: image?.digest ?? '',
    });
}
function slotsOf({ environments, key, hidden, runsOn }) {
    return environments.map((environment) => ({
        name: environment.name,
        url: environment.url ?? '',
        group: (0,secret_settings.P)(concurrencyGroup(key, environment), hidden),
        'runs-on': environment['runs-on'] ?? (runsOn.startsWith('[') ? JSON.parse(runsOn) : runsOn),
    }));
}
function readHook(path) {
    const read = (0,read_file.X)(path);
    return 'problem' in read ? read : { text: read.bytes.toString() };
}
function readHooks() {
    const folders = (0,external_node_fs_.existsSync)(hooks.sz)
        ? (0,external_node_fs_.readdirSync)(hooks.sz, { withFileTypes: true }).filter((entry) => entry.isDirectory())
        : [];
    return (0,hooks.oe)(folders.map(({ name }) => name), (path) => ((0,external_node_fs_.existsSync)(path) ? readHook(path) : undefined));
}
function checkOnce(inputs) {
    const { problems } = inputs;
    if (problems.length === 0)
        inputs.check();
    else
        throw new src_error.dz([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}
async function readCommit() {
    try {
        const git = (0,image_git.lD)((0,docker_process.f)(), process.env);
        return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
    }
    catch {
        throw new src_error.yo('The workspace is not a git repository: actions/checkout must run before this step.');
    }
}

var external_node_path_ = __webpack_require__(76760);
var src_commit = __webpack_require__(65892);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
var src_text = __webpack_require__(30706);
// EXTERNAL MODULE: ./build/src/delivery/planned-images.js
var planned_images = __webpack_require__(99523);
;// CONCATENATED MODULE: ./build/src/delivery/plan-report.js




const MAX_CHANGES = 200;
const plan_report_MAX_CHARACTERS = 600;
const MAX_COMMENT = 65_000;
function isRefused({ problems, environments }) {
    const isBad = ({ problem, services }) => problem !== '' || services.some(({ outcome }) => outcome === 'refused');
    return problems.length > 0 || environments.some(isBad);
}
function refusalsOf({ problems, environments }) {
    const ofServices = environments.flatMap(({ name, services, problem }) => [
        ...(problem ? [`${name}: ${problem}`] : []),
        ...services
            .filter(({ outcome }) => outcome === 'refused')
            .map(({ service, reason }) => `${name}, ${service}: ${reason}`),
    ]);
    return [...problems, ...ofServices];
}
function withoutSecrets(report, hidden) {
    return mapTexts(report, (text) => withoutAccounts((0,secret_settings.P)(text, hidden)));
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]));
}
function withoutAccounts(text) {
    return text.replace(/(?<=\barn:[\w-]{1,20}:[\w-]{0,40}:[\w-]{0,40}:)\d{12}\b|\b\d{12}(?=\.dkr[.-]ecr)/g, '\u2026');
}
function summarizePlan(report) {
    const { scope, problems, notes, images, environments } = report;
    return (0,layout.v8)({
        heading: `${isRefused(report) ? '\u274c ' : ''}Plan of the delivery`,
        lead: [(0,markdown.X1)(scope), ...problems.map((problem) => `\u274c ${sentence(problem)}`)],
        rest: [
            images.map(({ name, plan }) => `- Image ${(0,markdown.aY)(name)} ${sentence(plan)}`).join('\n'),
            ...environments.map(overview),
            ...notes.map((note) => `> ${sentence(note)}`),
            ...environments.flatMap(detailsOf),
        ],
    });
}
function commentOf(report, run) {
    const rest = `\n\n_The rest was omitted: GitHub accepts comments of up to 65,536 characters. The [summary of the run](${run}) has the full plan._\n`;
    return (0,markdown.Jj)(`${summarizePlan(report)}\n\n[The run](${run})\n`, MAX_COMMENT, rest);
}
function overview({ name, services, migration, notes, problem }) {
    const lines = [
        ...services.map(lineOf),
        ...(migration ? [migrationLine(migration)] : []),
        ...notes.map((note) => `- ${sentence(note)}`),
        ...(problem ? [`- \u274c ${sentence(problem)}`] : []),
    ];
    return `**${(0,markdown.X1)(name)}**\n\n${lines.join('\n')}`;
}
function lineOf(plan) {
    const { service, outcome, reason, against } = plan;
    const name = (0,markdown.aY)(service);
    if (outcome === 'refused')
        return `- \u274c ${name} would be refused: ${sentence(reason)}`;
    if (outcome === 'not-compared')
        return `- ${name}: ${sentence(reason)}`;
    const beside = against ? ` against ${(0,markdown.aY)(against)}` : '';
    if (outcome === 'unchanged')
        return `- ${name}: no change${beside}`;
    return `- ${name}: ${countOf(plan)}${beside}`;
}
function countOf({ changes }) {
    const others = changes.filter((line) => !(0,planned_images.UN)(line)).length;
    const image = others < changes.length ? 'a new image' : '';
    const count = others === 1 ? '1 change' : others > 1 ? `${others} changes` : '';
    return [image, count].filter(Boolean).join(' and ') || 'a new deployment';
}
function migrationLine({ container, command }) {
    const what = command === undefined ? 'The migration' : `The migration ${(0,markdown.aY)(command)}`;
    return `- ${what} runs in container ${(0,markdown.aY)(container)} of the new revision before the update`;
}
function detailsOf({ name, services }) {
    return services.flatMap(({ service, against, changes, warnings }) => {
        const lines = [
            ...changes.slice(0, MAX_CHANGES).map((line) => `- ${(0,markdown.aY)((0,src_text.IN)((0,markdown.IR)(line), plan_report_MAX_CHARACTERS))}`),
            ...(changes.length > MAX_CHANGES ? [`- \u2026 and ${changes.length - MAX_CHANGES} more`] : []),
            ...warnings.map((warning) => `- \u26a0\ufe0f ${sentence(warning)}`),
        ];
        const title = `${name}, ${service}${against && `: changes compared with ${against}`}`;
        return lines.length > 0 ? [(0,markdown.zH)((0,src_text.b4)(title), lines.join('\n'))] : [];
    });
}
function sentence(text) {
    return (0,markdown.X1)((0,src_text.IN)(text.replace(/\s+/g, ' ').trim(), 2 * plan_report_MAX_CHARACTERS));
}

var cancel = __webpack_require__(6693);
var deployment_state = __webpack_require__(3048);
var runner_files = __webpack_require__(69327);
var node = __webpack_require__(14088);
var taskdef_document = __webpack_require__(50649);
var load = __webpack_require__(50479);
var diff = __webpack_require__(19975);
;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/base.js







async function planAgainstBase({ entry, settings }, context) {
    const shared = settings['task-definition'].split('\n').filter(Boolean);
    const lines = settings.services.split('\n').filter(Boolean);
    const services = [];
    for (const line of lines.length > 0 ? lines : ['']) {
        const [service = '', ...own] = line.split('=');
        const paths = own.length > 0 ? [own.join('=')] : shared;
        services.push(await compare(entry, (0,model.EU)(service), paths, context));
    }
    return { name: entry.name, services, migration: undefined, notes: [], problem: '' };
}
async function compare(entry, service, paths, { images, hasImages, showValues, base }) {
    const plan = { service: service || 'every service', against: '', changes: [], reason: '', warnings: [] };
    const unknown = (reason) => ({ ...plan, outcome: 'not-compared', reason });
    if (paths.length === 0)
        return unknown('the change is based on its active revision, which could not be read');
    if (!base)
        return unknown('the checkout does not have the base branch, so there is nothing to compare with');
    const { environment = '', secrets = '', containers = '' } = entry;
    const compose = async (files) => {
        const changes = { environment, secrets, containers };
        const delivered = (0,planned_images.qV)(images, { hasImages, container: entry.container });
        const sources = { service, files, images: delivered, changes, isOneOfSeveral: true };
        return (0,node.vw)((await (0,delivery_compose.Dc)(sources)).taskDefinition);
    };
    if (!paths.every((path) => (0,plan_delivery_inputs.XG)(path) && (0,external_node_fs_.existsSync)(path)))
        return unknown('the commit does not contain its task definition');
    const before = [];
    for (const path of paths) {
        const text = await base.read(path);
        const { node, findings } = (0,taskdef_document.iU)(text === undefined ? undefined : (0,load.H)(text, { file: path }).node, {});
        if (text !== undefined && findings.length > 0)
            return unknown(`'${path}' of the branch '${base.name}' cannot be read`);
        if (text !== undefined)
            before.push(node);
    }
    const [olds, news] = [
        before.length > 0 ? await compose(before) : {},
        await compose((0,task_definition_nodes.S)(new step_inputs.G(), paths)),
    ];
    const changes = (0,diff.Ui)(olds, news).map((difference) => (0,planned_images.EF)((0,diff.jR)(difference, showValues), images));
    return { ...plan, against: base.name, outcome: changes.length > 0 ? 'changed' : 'unchanged', changes };
}

;// CONCATENATED MODULE: ./build/src/delivery/pull-request.js
function readPullRequest({ event, payload, actor }) {
    if (event === 'pull_request_target') {
        return "plan.yml was called on the 'pull_request_target' event, whose runs have the secrets and the OIDC subject of the base repository: call it on 'pull_request'.";
    }
    const { pull_request: found } = (payload ?? {});
    if (event !== 'pull_request' || typeof found?.number !== 'number')
        return undefined;
    const { head, base } = found;
    const own = pull_request_text(base?.repo?.full_name).toLowerCase();
    const isFork = own === '' || pull_request_text(head?.repo?.full_name).toLowerCase() !== own;
    return {
        number: found.number,
        head: pull_request_text(head?.sha),
        base: pull_request_text(base?.ref),
        baseCommit: pull_request_text(base?.sha),
        withoutCredentials: isFork
            ? 'the pull request is from a fork'
            : actor === 'dependabot[bot]'
                ? 'GitHub gives no credentials to workflow runs that Dependabot triggers'
                : undefined,
    };
}
function pull_request_text(value) {
    return typeof value === 'string' ? value : '';
}

var freeze = __webpack_require__(45151);
var delivery_settings = __webpack_require__(2141);
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/taskdef/read-yaml.js
var read_yaml = __webpack_require__(42014);
var delivery_inputs = __webpack_require__(74731);
;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/inputs.js






function readInputs(inputs, tables = { deploy: {}, build: {} }, payload = {}) {
    const variables = (0,delivery_inputs.nK)(inputs);
    const event = inputs.variable('GITHUB_EVENT_NAME');
    const found = readPullRequest({ event, payload, actor: inputs.variable('GITHUB_ACTOR') });
    if (typeof found === 'string')
        inputs.refuse('environments', found);
    const pullRequest = typeof found === 'string' ? undefined : found;
    const isWhole = pullRequest?.withoutCredentials === undefined;
    const delivery = (0,plan_delivery_inputs.nR)(inputs, tables, variables, { isRoleNeeded: false, isWhole });
    const roleOf = readPlanRole(inputs, delivery.environments);
    const environments = delivery.environments.map((entry) => resolve(inputs, entry, roleOf(entry.name), variables));
    const [first] = environments;
    return {
        delivery,
        environments,
        imageRole: roleOf('') || first?.settings.role || '',
        pullRequest,
        showValues: inputs.boolean('show-values') ?? false,
        freeze: (0,freeze.z)({ variable: variables.SLIPWAY_FREEZE ?? '', override: '', actor: '', whose: 'this repository' }, new Date()),
    };
}
function resolve(inputs, entry, planRole, variables) {
    const given = planRole ? { ...entry, role: planRole } : entry;
    const { settings } = (0,delivery_settings.M)(given, variables, String);
    const missing = ['role', 'region', 'services'].filter((setting) => settings[setting] === '');
    return { entry, settings, missing: inputs.problems.length > 0 ? [] : missing };
}
function readPlanRole(inputs, environments) {
    const text = inputs.text('plan-role');
    const refuse = (problem) => {
        inputs.refuse('plan-role', problem);
        return () => '';
    };
    const example = "'{ production: arn:aws:iam::123456789012:role/plan }'";
    if (!text)
        return () => '';
    if (aws_arn.xG.test(text))
        return () => text;
    const read = (0,read_yaml.g)(text, "Input 'plan-role'");
    const value = 'problem' in read ? undefined : read.value;
    if (!(0,objects.Gv)(value)) {
        return refuse(`input 'plan-role' is '${text}', which is not valid; expected a role's ARN, or a mapping from environments to ARNs such as ${example}`);
    }
    const shown = (role) => (typeof role === 'object' ? JSON.stringify(role) : String(role));
    const roles = new Map(Object.entries(value).map(([name, role]) => [name.toLowerCase(), shown(role)]));
    const names = environments.map(({ name }) => name.toLowerCase());
    for (const [name, role] of roles) {
        if (!names.includes(name))
            refuse(`input 'plan-role' names the environment '${name}', which is not in 'environments'`);
        else if (!aws_arn.xG.test(role))
            refuse(`input 'plan-role' has '${role}' for '${name}', which is not valid; expected a role's ARN`);
    }
    return (environment) => roles.get(environment.toLowerCase()) ?? '';
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/main.js


















async function main_main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const given = readInputs(inputs, { deploy, build }, readEvent());
    for (const value of given.delivery.hidden.keys())
        (0,commands.Pq)(value);
    const log = (0,step_log.h)();
    const git = (0,image_git.lD)((0,docker_process.f)(), process.env);
    const commit = await main_readCommit(git);
    const makesFiles = (0,external_node_fs_.existsSync)('.github/slipway/before-build');
    await checkDelivery(inputs, given.delivery, { commit, makesFiles, isDelivery: false }, log);
    const problems = [...new Set(inputs.problems.map(({ message }) => message))];
    const foreseen = await foreseeImages(given, problems.length === 0 && !makesFiles);
    const environments = problems.length > 0 ? [] : await planAll(given, git, log, foreseen);
    const images = foreseen.map(({ image: { name }, plan }) => ({ name, plan }));
    const report = withoutSecrets({ ...described(given, commit), images, problems, environments }, given.delivery.hidden);
    publish(report, given.pullRequest);
    inputs.check();
    for (const refusal of refusalsOf(report))
        (0,commands.fz)('error', refusal);
    if (isRefused(report))
        process.exitCode = 1;
}
function described({ freeze, pullRequest }, commit) {
    const reason = pullRequest?.withoutCredentials;
    const what = pullRequest
        ? `What a delivery of ${(0,src_commit.A)(pullRequest.head)}, merged into ${pullRequest.base}, would change`
        : `What a delivery of ${(0,src_commit.A)(commit)} would change`;
    return {
        scope: reason
            ? `${what}: the files were compared with those of ${pullRequest.base}, because ${reason}; nothing was read from AWS.`
            : `${what} compared with what is active now. Nothing was written.`,
        notes: freeze.is === 'frozen' ? [freeze.reason] : [],
    };
}
async function planAll(given, git, log, foreseen) {
    const { delivery, environments, pullRequest, showValues } = given;
    const base = pullRequest && (await openBase(git, pullRequest));
    const cancelled = (0,cancel.A)();
    const { planActive } = await Promise.all(/* import() */[__webpack_require__.e(2111), __webpack_require__.e(296), __webpack_require__.e(5260), __webpack_require__.e(4810), __webpack_require__.e(5229)]).then(__webpack_require__.bind(__webpack_require__, 75229));
    const plans = [];
    const images = foreseen.map(({ image }) => image);
    const { hasImages } = delivery;
    const offline = { images, hasImages, showValues, base };
    for (const environment of environments) {
        if (pullRequest?.withoutCredentials)
            plans.push(await planAgainstBase(environment, offline));
        else if (environment.missing.length > 0) {
            const plan = await planAgainstBase(environment, offline);
            const note = offlineReason(environment);
            log.warning(note);
            plans.push({ ...plan, notes: [note, ...plan.notes] });
        }
        else {
            const options = { options: delivery.deployOptions, images, hasImages, showValues, cancelled };
            plans.push(await planActive(environment, { ...options, log: within(log, environment.entry.name) }));
        }
    }
    return plans;
}
async function foreseeImages({ delivery: { image, builds }, imageRole, pullRequest }, mayAsk) {
    if (image) {
        const reference = `${image.reference}@${image.digest}`;
        const given = { name: image.repository, containers: undefined, reference, isBuilt: false };
        return [{ image: given, plan: `is given: ${image.digest}` }];
    }
    if (!mayAsk || !imageRole || pullRequest?.withoutCredentials) {
        return builds.map((build, index) => ({
            image: (0,planned_images.w8)(build, index),
            plan: build.options.reuse === 'content' ? 'would be built, or reused if its content is unchanged' : 'would be built',
        }));
    }
    const { expectImages } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(2111), __webpack_require__.e(5259), __webpack_require__.e(296), __webpack_require__.e(1024), __webpack_require__.e(1061), __webpack_require__.e(2925)]).then(__webpack_require__.bind(__webpack_require__, 52925));
    return Promise.all(builds.map((build, index) => expectImages(build, index, imageRole)));
}
function offlineReason({ entry, missing }) {
    const list = missing.map((name) => `'${name}'`).join(', ');
    return `${entry.name} was compared only with the base branch: ${list} of its entry ${missing.length === 1 ? 'is' : 'are'} not set, and the run of a pull request cannot read the variables of an environment; set the keys, the 'settings' secret, the 'plan-role' input, or variables of the repository.`;
}
function within(log, environment) {
    const line = (text) => log.info(`${environment}: ${text}`);
    return {
        info: line,
        notice: line,
        warning: line,
        group: (title, lines) => log.group(`${environment}: ${title}`, lines),
        debug: (text) => log.debug(text),
    };
}
async function openBase(git, { base, baseCommit }) {
    const parents = (await git('.', ['rev-list', '--parents', '-n', '1', 'HEAD'])).trim().split(' ').slice(1);
    const [candidate = ''] = parents.length > 1 ? parents : [baseCommit];
    const isThere = await git('.', ['cat-file', '-e', `${candidate}^{commit}`]).then(() => src_commit.c.test(candidate), () => false);
    if (!isThere)
        return undefined;
    const read = (path) => git('.', ['cat-file', 'blob', `${candidate}:./${external_node_path_.posix.normalize(path)}`]).catch(() => undefined);
    return { name: base, read };
}
function publish(report, pullRequest) {
    (0,commands.fe)((0,layout.YG)([summarizePlan(report)]));
    const isCommented = pullRequest !== undefined && pullRequest.withoutCredentials === undefined;
    const comment = isCommented ? (0,runner_files.jj)('plan', commentOf(report, (0,deployment_state.Vp)())) : '';
    (0,commands.n0)({
        comment,
        'pull-request': isCommented ? String(pullRequest.number) : '',
        refused: String(isRefused(report)),
    });
}
function readEvent() {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return {};
    }
}
async function main_readCommit(git) {
    try {
        return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
    }
    catch {
        throw new src_error.yo('The workspace is not a git repository: actions/checkout must run before this step.');
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-steps.js




}),

24754:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kf: () => (ECS_SERVICE),
  Vy: () => (repeatedHooks),
  Zh: () => (keyInAnyCase),
  _W: () => (inAnyCase),
  qR: () => (appSpecProblem)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22672);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);




const ECS_SERVICE = 'AWS::ECS::Service';
const MAX_PORT = 65_535;
const MAX_BASE = 100_000;
const MAX_WEIGHT = 1000;
const MAX_SHOWN = 60;
const HOOKS = [
    'BeforeInstall',
    'AfterInstall',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AfterAllowTraffic',
];
const VERSIONS = [0, 1];
const KEYS = {
    '': ['version', 'Resources', 'Hooks'],
    Resources: ['Type', 'Properties'],
    Properties: [
        'TaskDefinition',
        'LoadBalancerInfo',
        'PlatformVersion',
        'NetworkConfiguration',
        'CapacityProviderStrategy',
    ],
    LoadBalancerInfo: ['ContainerName', 'ContainerPort'],
    NetworkConfiguration: ['AwsvpcConfiguration'],
    AwsvpcConfiguration: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
    CapacityProviderStrategy: ['CapacityProvider', 'Base', 'Weight'],
};
function appSpecProblem(value) {
    if (value === null || value === undefined)
        return "is empty; expected a mapping with 'version' and 'Resources'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return "is not a valid AppSpec file; expected a mapping with 'version' and 'Resources'";
    const resources = inAnyCase(value, 'resources');
    if (resources === undefined && inAnyCase(value, 'files') !== undefined)
        return "is an AppSpec file for EC2, not for ECS; expected 'Resources' with an AWS::ECS::Service";
    return (problemOfKeys(value, '') ??
        problemOfVersion(inAnyCase(value, 'version')) ??
        problemOfResources(resources) ??
        problemOfHooks(inAnyCase(value, 'hooks')));
}
function problemOfKeys(value, of) {
    const names = Object.keys(value);
    const lower = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => lower.indexOf(lower[index]) !== index);
    if (twice)
        return `has the '${twice}' key twice, with different capitalization: remove one of them`;
    const known = KEYS[of];
    for (const name of names) {
        if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
        if (near && inAnyCase(value, near.toLowerCase()) === undefined)
            return `has the '${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(name, MAX_SHOWN)}' key${of && ` in '${of}'`}, which is misspelled; did you mean '${near}'?`;
    }
    return undefined;
}
function problemOfVersion(version) {
    if (version === undefined || version === null)
        return undefined;
    const isNumber = typeof version === 'number' || (typeof version === 'string' && version.trim() !== '');
    return isNumber && VERSIONS.includes(Number(version))
        ? undefined
        : `has the version '${shown(version)}', which CodeDeploy does not accept; expected 0.0`;
}
function problemOfResources(resources) {
    if (!Array.isArray(resources) || resources.length !== 1)
        return "has no valid 'Resources' list; expected exactly one resource, the ECS service";
    const entries = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resources[0]) ? Object.entries(resources[0]) : [];
    if (entries.length > 1) {
        const names = entries.map(([name]) => `'${name}'`).join(' and ');
        return `has ${names} in the first entry of 'Resources'; expected exactly one resource, the ECS service`;
    }
    const [[name, resource] = []] = entries;
    if (name === undefined || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resource))
        return "has no named resource in 'Resources'; expected '- TargetService:' with 'Type' and 'Properties'";
    const keys = problemOfKeys(resource, 'Resources');
    if (keys)
        return keys;
    const type = inAnyCase(resource, 'type');
    if (type === undefined)
        return `has the resource '${name}' without a 'Type': add 'Type: ${ECS_SERVICE}'`;
    if (type !== ECS_SERVICE)
        return `has the resource '${name}' of the type '${shown(type)}', which is not an ECS service; expected '${ECS_SERVICE}'`;
    return problemOfProperties(inAnyCase(resource, 'properties'));
}
function problemOfProperties(properties) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(properties))
        return "has no valid 'Properties'; expected a mapping with the service's 'LoadBalancerInfo'";
    return (problemOfKeys(properties, 'Properties') ??
        problemOfBalancer(inAnyCase(properties, 'loadbalancerinfo')) ??
        problemOfPlatform(inAnyCase(properties, 'platformversion')) ??
        problemOfNetwork(inAnyCase(properties, 'networkconfiguration')) ??
        problemOfStrategy(inAnyCase(properties, 'capacityproviderstrategy')));
}
function problemOfBalancer(balancer) {
    const lacking = "has no valid 'LoadBalancerInfo'; expected 'ContainerName' and 'ContainerPort'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(balancer))
        return lacking;
    const keys = problemOfKeys(balancer, 'LoadBalancerInfo');
    if (keys)
        return keys;
    const [container, port] = [inAnyCase(balancer, 'containername'), inAnyCase(balancer, 'containerport')];
    if (container === undefined || container === '' || container === null || port === undefined || port === null)
        return lacking;
    if (typeof container !== 'string')
        return `has the ContainerName ${shown(container)}, which is not a string: put it in quotation marks`;
    return isWhole(port, 1, MAX_PORT)
        ? undefined
        : `has the ContainerPort '${shown(port)}', which is not a valid port; expected a whole number from 1 to ${MAX_PORT}`;
}
function problemOfPlatform(platform) {
    return platform === undefined || platform === null || typeof platform === 'string'
        ? undefined
        : `has the PlatformVersion ${shown(platform)}, which is not a string: put it in quotation marks`;
}
function problemOfNetwork(network) {
    if (network === undefined || network === null)
        return undefined;
    const lacking = "has a 'NetworkConfiguration' that is not valid; expected a mapping with 'AwsvpcConfiguration'";
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(network))
        return lacking;
    const keys = problemOfKeys(network, 'NetworkConfiguration');
    if (keys)
        return keys;
    const awsvpc = inAnyCase(network, 'awsvpcconfiguration');
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(awsvpc))
        return lacking;
    const misspelled = problemOfKeys(awsvpc, 'AwsvpcConfiguration');
    if (misspelled)
        return misspelled;
    const [subnets, groups, address] = ['subnets', 'securitygroups', 'assignpublicip'].map((key) => inAnyCase(awsvpc, key));
    if (!isList(subnets) || subnets.length === 0)
        return "has no valid 'Subnets'; expected a list of subnet IDs";
    if (groups !== undefined && groups !== null && !isList(groups))
        return "has 'SecurityGroups' that are not valid; expected a list of security group IDs";
    return address === undefined || address === null || address === 'ENABLED' || address === 'DISABLED'
        ? undefined
        : `has the AssignPublicIp '${shown(address)}', which is not valid; expected ENABLED or DISABLED`;
}
function isList(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
}
function problemOfStrategy(strategy) {
    if (strategy === undefined || strategy === null)
        return undefined;
    if (!Array.isArray(strategy))
        return "has a 'CapacityProviderStrategy' that is not valid; expected a list";
    for (const entry of strategy) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
            return "has an entry in 'CapacityProviderStrategy' that is not valid; expected a mapping";
        const keys = problemOfKeys(entry, 'CapacityProviderStrategy');
        if (keys)
            return keys;
        const provider = inAnyCase(entry, 'capacityprovider');
        if (typeof provider !== 'string' || provider === '')
            return "has an entry in 'CapacityProviderStrategy' without a 'CapacityProvider': set it to the provider's name";
        for (const [name, most] of [['Base', MAX_BASE], ['Weight', MAX_WEIGHT]]) {
            const number = inAnyCase(entry, name.toLowerCase());
            if (number !== undefined && number !== null && !isWhole(number, 0, most))
                return `has the ${name} '${shown(number)}' for the capacity provider '${provider}'; expected a whole number from 0 to ${most}`;
        }
    }
    return undefined;
}
function isWhole(value, least, most) {
    const isNumber = (typeof value === 'number' || typeof value === 'string') && /^\d{1,9}$/.test(String(value));
    return isNumber && Number(value) >= least && Number(value) <= most;
}
function problemOfHooks(hooks) {
    if (hooks === undefined || hooks === null)
        return undefined;
    if (!Array.isArray(hooks))
        return "has 'Hooks' that are not valid; expected a list of lifecycle events";
    for (const hook of hooks) {
        if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook))
            return "has an entry in 'Hooks' that is not valid; expected a lifecycle event with its Lambda function";
        for (const [name, target] of Object.entries(hook)) {
            const problem = problemOfHook(name, target);
            if (problem)
                return problem;
        }
    }
    return undefined;
}
function repeatedHooks(spec) {
    const hooks = inAnyCase(spec, 'hooks');
    const named = (Array.isArray(hooks) ? hooks : []).flatMap((hook) => ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(hook) ? Object.keys(hook) : []));
    return HOOKS.filter((event) => named.filter((name) => name.toLowerCase() === event.toLowerCase()).length > 1);
}
function problemOfHook(name, target) {
    if (!HOOKS.some((hook) => hook.toLowerCase() === name.toLowerCase())) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, HOOKS);
        return `has a hook for '${name}', which is not a valid lifecycle event; expected ${HOOKS.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
    }
    if (typeof target !== 'string' || target.trim() === '')
        return `has the hook '${name}' without a Lambda function: set it to the function's name or ARN`;
    const isOfLambda = !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isArn */ .EH)(target) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:./.test(target);
    return isOfLambda
        ? undefined
        : `has the hook '${name}' set to '${shown(target)}', which is not the ARN of a Lambda function: set it to the function's name or ARN`;
}
function shown(value) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), MAX_SHOWN);
}
function keyInAnyCase(value, name) {
    return Object.keys(value).find((key) => key.toLowerCase() === name);
}
function inAnyCase(value, name) {
    const key = keyInAnyCase(value, name);
    return key === undefined ? undefined : value[key];
}


}),

99523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EF: () => (nameImages),
  UN: () => (isImageLine),
  qV: () => (imagesFor),
  w8: () => (plannedImage)
});
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);



const HOST = 'slipway.invalid';
function plannedImage({ name, containers, repository }, index) {
    const path = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(repository).toLowerCase();
    const [host = '', ...rest] = path.split('/');
    const bare = rest.length > 0 && ((0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryHost */ .EV)(host) || /[.:]/.test(host)) ? rest.join('/') : path;
    const digest = `sha256:${String(index).padStart(64, '0')}`;
    const reference = `${HOST}/${bare}@${digest}`;
    return {
        name,
        containers,
        reference: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(reference) ? reference : `${HOST}/image@${digest}`,
        isBuilt: true,
    };
}
function imagesFor(planned, { hasImages, container }) {
    return planned.map(({ reference, containers }) => ({
        image: reference,
        containers: hasImages ? containers : container,
        isOneOfSeveral: hasImages,
    }));
}
const BUILT = ', built from this commit';
function nameImages(line, planned) {
    return planned
        .filter(({ isBuilt }) => isBuilt)
        .reduce((text, { reference, name }) => text.replaceAll(reference, `${name}${BUILT}`), line);
}
function isImageLine(line) {
    return /^~ [\w-]+\.image: /.test(line);
}


}),

55561:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (ForwardedInputs)
});
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);

class ForwardedInputs extends _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G {
    constructor(values, env = process.env) {
        const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
        const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        super(Object.fromEntries([...others, ...given]));
    }
    notify() { }
}


})

};

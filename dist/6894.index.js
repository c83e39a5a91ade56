export const id = 6894;
export const ids = [6894];
export const modules = {

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/delivery/group.js

/** GitHub takes no longer name for a concurrency group. */
const MOST_CHARACTERS = 400;
/** The concurrency group of deliveries of these services to this environment; other services do not wait for them. */
function concurrencyGroup(key, { name, cluster, services = [] }) {
    const parts = ['slipway-deliver', key, name, cluster ?? '', services.map(withoutPath).toSorted().join(',')];
    const group = parts.filter(Boolean).join(' ');
    if (group.length <= MOST_CHARACTERS)
        return group;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(group).digest('hex').slice(0, 32);
    return `${group.slice(0, MOST_CHARACTERS - digest.length - 1)} ${digest}`;
}
function withoutPath(service) {
    return service.split('=', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/error.js
var error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/delivery/environments.js + 1 modules
var delivery_environments = __webpack_require__(4086);
// EXTERNAL MODULE: ./build/src/delivery/variables.js
var delivery_variables = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/actions/plan-delivery/inputs.js





/** Reads and checks everything that deliver.yml was given. */
function readInputs(inputs) {
    const { environments, problems } = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'));
    for (const problem of problems)
        inputs.refuse('environments', problem);
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    const given = inputs.text('image');
    inputs.choice('if-older', ['refuse', 'deploy']);
    const key = inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
    const build = readBuild(inputs, environments, variables, given !== '');
    for (const { name, services = [], 'task-definition': paths = [] } of environments) {
        const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
        for (const path of new Set([...paths, ...own]))
            checkFile(inputs, `environment '${name}'`, path);
    }
    return { environments, key, build: given ? undefined : build, image: given ? readImage(inputs, given) : undefined };
}
function readImage(inputs, given) {
    const reference = (0,image_reference/* parseReference */.F2)(given);
    if (!reference?.digest) {
        inputs.refuse('image', `input 'image' is '${given}': it must be pinned by its digest, such as 'web@sha256:…', so that every environment gets the same; an earlier delivery's outputs 'repository' and 'digest' have it`);
        return undefined;
    }
    return { repository: reference.repository, digest: reference.digest };
}
function readBuild(inputs, environments, variables, isGiven) {
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
    if (!region)
        missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
    else if (!delivery_environments/* REGION */.Zg.test(region))
        inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS region`);
    if (!/^[\w-]+:|^git@|^github\.com\//.test(context)) {
        checkFile(inputs, "the input 'file'", file || (0,external_node_path_.join)(context, 'Dockerfile'));
    }
    return { repository, region };
}
function checkFile(inputs, whose, path) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        inputs.refuse('environments', `${whose} names the file '${path}', which the commit does not have`);
    }
}

;// CONCATENATED MODULE: ./build/actions/plan-delivery/main.js







/** Checks what a delivery was asked for, and hands on what its other jobs need to know before they start. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { environments, key, build, image } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const slots = environments.map((environment) => ({
        name: environment.name,
        url: environment.url ?? '',
        group: concurrencyGroup(key, environment),
    }));
    const commit = readCommit();
    log.info(`${build ? `Build ${build.repository} of` : `Deliver ${image?.repository}@${image?.digest} with the files of`} ${commit}.`);
    log.info(`Then, one after the other: ${slots.map(({ name }) => name).join(' → ')}.`);
    (0,commands/* setOutputs */.n0)({
        environments: JSON.stringify(slots),
        build: String(build !== undefined),
        commit,
        repository: image?.repository ?? build?.repository ?? '',
        digest: image?.digest ?? '',
        'build-region': build?.region ?? '',
    });
}
function readCommit() {
    try {
        const args = ['-c', 'safe.directory=*', 'rev-parse', 'HEAD'];
        return (0,external_node_child_process_.execFileSync)('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    }
    catch {
        throw new error/* UserError */.yo('The workspace is no git repository: actions/checkout must run before this step.');
    }
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/** What the distribution specification takes for a tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** ECR's own pattern of a repository's name; it is 2 to 256 characters long. */
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Takes a reference apart; `undefined` when it is none. The first component is a host where Docker takes it for one. */
function parseReference(text) {
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
/** The reference as Docker writes it. */
function formatReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


/***/ })

};

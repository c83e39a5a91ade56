export const id = 9186;
export const ids = [9186];
export const modules = {

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/delivery/commit.js
var delivery_commit = __webpack_require__(9825);
;// CONCATENATED MODULE: ./build/src/delivery/order.js
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** Compares by ancestry: the order of runs is not that of commits, and a date proves nothing. */
async function compareCommits(git, ours, serving) {
    if (!COMMIT.test(ours) || !COMMIT.test(serving))
        return 'unknown';
    if (ours === serving)
        return 'same';
    for (const commit of [ours, serving]) {
        if ((await git(['cat-file', '-e', `${commit}^{commit}`])) !== 0)
            return 'unknown';
    }
    if (await isAncestor(git, ours, serving))
        return 'older';
    return (await isAncestor(git, serving, ours)) ? 'newer' : 'beside';
}
async function isAncestor(git, ancestor, commit) {
    const status = await git(['merge-base', '--is-ancestor', ancestor, commit]);
    if (status > 1)
        throw new Error(`git merge-base ended with exit code ${status}`);
    return status === 0;
}

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/aws/parameters.js
var parameters = __webpack_require__(7031);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/ecs/serving.js
var serving = __webpack_require__(6487);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/taskdef/edit.js + 1 modules
var edit = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var taskdef_finding = __webpack_require__(3751);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
// EXTERNAL MODULE: ./build/src/taskdef/render.js + 11 modules
var render = __webpack_require__(8841);
// EXTERNAL MODULE: ./build/src/taskdef/resolve.js
var resolve = __webpack_require__(4878);
// EXTERNAL MODULE: ./build/src/taskdef/source.js
var source = __webpack_require__(7865);
;// CONCATENATED MODULE: ./build/src/delivery/container.js

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
    const repository = (0,image_reference/* parseReference */.F2)(image)?.repository;
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
    return (0,image_reference/* parseReference */.F2)(image)?.repository;
}

;// CONCATENATED MODULE: ./build/src/delivery/prepare.js














/** What each service runs now, by the name it was asked for; services that ECS does not have are left out. */
async function readServing(ecs, cluster, services) {
    const answer = await (0,serving/* describeServing */.Y)(ecs, cluster, services).catch((error) => {
        throw new src_error/* UserError */.yo((0,failure/* describeFailure */.Ic)('ecs:DescribeServices', error));
    });
    const found = services.flatMap((service) => {
        const there = answer.services.find(({ serviceName, status }) => serviceName === (0,model/* shortName */.EU)(service) && status !== 'INACTIVE');
        const reference = there && (0,source/* servingTaskDefinition */.Ps)(there);
        return reference ? [{ service, reference }] : [];
    });
    const described = await Promise.all(found.map(async ({ service, reference }) => [service, await (0,source/* describe */.q0)(ecs, reference)]));
    return new Map(described);
}
/**
 * The commit that a revision runs: of the image's label, else of the tag that deploy-service puts on the revision. An image
 * may be delivered by a run of another commit, so the label knows better.
 */
async function servingCommit(readLabel, { node }, image, service) {
    const chosen = chooseContainers(containersOf(node), image, (0,model/* shortName */.EU)(service));
    const [name] = typeof chosen === 'string' ? [] : chosen;
    const serving = name === undefined ? undefined : (0,taskdef_node/* containerImages */._Z)(node)[name];
    const labelled = serving === undefined ? undefined : await readLabel(serving);
    const tag = (0,taskdef_node/* items */.ld)(node, 'tags').find((item) => (0,taskdef_node/* text */.Qq)(item, 'key') === 'slipway:commit');
    return labelled ?? (0,taskdef_node/* text */.Qq)(tag, 'value');
}
/**
 * The image with its registry's host; one without is of the repository in the account of the credentials.
 * @throws {UserError} when there is no such repository, or ECR does not answer
 */
async function withRegistry(clients, image) {
    if (image.host)
        return (0,image_reference/* formatReference */.FH)(image);
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 7681));
    const ecr = await clients.ecr();
    const answer = await ecr
        .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
        .catch((error) => {
        throw new src_error/* UserError */.yo((0,ecr_failure/* explainCall */.u)('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
    const uri = answer.repositories?.[0]?.repositoryUri;
    if (!uri)
        throw new src_error/* UserError */.yo(`ECR has no repository '${image.repository}' in ${clients.settings.region}.`);
    return `${uri}@${image.digest}`;
}
/**
 * The task definition of a service with the image in it.
 * @param files what it is made of; none: what the service runs now
 * @param named the containers that get the image; none: it is found out
 * @throws {InputError} with what is wrong with the task definition
 */
async function prepareTaskDefinition(clients, { service, files, named, image, }, serving) {
    if (files.length === 0 && !serving) {
        throw new src_error/* UserError */.yo(`There is no service '${service}' in the cluster, and no task definition to make one of: check 'services', 'cluster' and 'region', or set 'task-definition'.`);
    }
    const described = files.length === 0 ? serving?.node : undefined;
    const bare = (0,render/* render */.X)(await (0,render/* readWritten */.I)(files, [], 'auto'), 'merge', described).result;
    const chosen = named.length > 0 ? named : chooseContainers(containersOf(bare), image, (0,model/* shortName */.EU)(service));
    if (typeof chosen === 'string')
        throw new src_error/* UserError */.yo(chosen);
    const written = await (0,render/* readWritten */.I)(files, [imageChange(chosen, image)], 'auto');
    const { result, findings } = (0,render/* render */.X)(written, 'merge', described);
    refuseErrors([...written.findings, ...findings]);
    const resolved = await (0,resolve/* resolveSecrets */.M)(result, new parameters/* Parameters */.H(clients));
    refuseErrors(resolved.findings);
    const others = [...written.findings, ...findings, ...resolved.findings];
    return { taskDefinition: resolved.node, containers: chosen, findings: others };
}
function containersOf(node) {
    return Object.entries((0,taskdef_node/* containerImages */._Z)(node)).map(([name, image]) => ({ name, image }));
}
function imageChange(containers, image) {
    const origin = { input: 'container' };
    const definitions = containers.map((name) => (0,taskdef_node/* fields */.OA)([
        ['name', (0,taskdef_node/* scalar */.d_)(name, origin)],
        ['image', (0,taskdef_node/* scalar */.d_)(image, origin)],
    ], origin));
    return (0,edit/* changeOf */.C2)((0,taskdef_node/* fields */.OA)([['containerDefinitions', (0,taskdef_node/* list */.p_)(definitions, origin)]], origin));
}
function refuseErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new src_error/* InputError */.dz(errors.map(taskdef_finding/* toProblem */.H8));
}

// EXTERNAL MODULE: ./build/src/deployment/recordtags.js
var recordtags = __webpack_require__(9405);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/taskdef/diff.js + 1 modules
var diff = __webpack_require__(4681);
// EXTERNAL MODULE: ./build/src/taskdef/summary.js
var summary = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/runner-files.js
var runner_files = __webpack_require__(9327);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/taskdef/document.js
var taskdef_document = __webpack_require__(649);
// EXTERNAL MODULE: ./build/src/taskdef/load.js + 1 modules
var load = __webpack_require__(6256);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/actions/prepare-services/inputs.js







/** Reads and checks all inputs, and the files that they name. */
function readInputs(inputs) {
    const lines = inputs.list('services', { comma: true });
    if (lines.length === 0)
        inputs.required('services', 'web');
    const shared = inputs.list('task-definition');
    const services = lines.map((line) => {
        const [service = '', ...path] = line.split('=');
        return { service, files: readFiles(inputs, path.length > 0 ? [path.join('=')] : shared) };
    });
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const names = services.map(({ service }) => service);
    return {
        aws,
        cluster: (0,rollout_inputs/* readCluster */.D$)(inputs, names, aws.region, 'services'),
        services,
        containers: inputs.list('container', { comma: true }),
        image: readImage(inputs),
        commit: inputs.matching('commit', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a full commit') ?? '',
        isBuilt: inputs.text('image') === '',
        ifOlder: inputs.choice('if-older', ['refuse', 'deploy']),
    };
}
/** What was given, else what was built; the registry does not come through where a secret is part of it. */
function readImage(inputs) {
    const [given, repository, digest, registry] = ['image', 'repository', 'digest', 'registry'].map((name) => inputs.text(name));
    const built = `${registry && !repository?.startsWith(`${registry}/`) ? `${registry}/` : ''}${repository}@${digest}`;
    const reference = (0,image_reference/* parseReference */.F2)(given || built);
    if (reference?.digest)
        return reference;
    inputs.refuse('image', `'${given || built}' is no image that is pinned by its digest, such as 'web@sha256:…': is an output of the build empty, since it has a secret's text in it?`);
    return { host: '', repository: '' };
}
function readFiles(inputs, paths) {
    return paths.flatMap((file) => {
        const before = inputs.problems.length;
        inputs.file('task-definition', file);
        if (inputs.problems.length > before)
            return [];
        const loaded = (0,load.load)((0,external_node_fs_.readFileSync)(file, 'utf8'), { file });
        const { node, findings } = (0,taskdef_document/* toTaskDefinition */.iU)(loaded.node, { file });
        const problems = loaded.findings.length > 0 ? loaded.findings : findings;
        for (const finding of problems) {
            const { input, message, ...place } = (0,taskdef_finding/* toProblem */.H8)(finding);
            inputs.refuse(input, message, place);
        }
        return problems.length > 0 ? [] : [node];
    });
}

;// CONCATENATED MODULE: ./build/actions/prepare-services/main.js




















/** Refuses an older commit than the one that serves, and makes the task definition of each service. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, cluster, services, containers, image: reference, ...delivery } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const image = await withRegistry(clients, reference);
    const names = services.map(({ service }) => service);
    const serving = await readServing(new ecs/* Ecs */.U6(clients), cluster, names);
    const readLabel = labelReader(clients, log);
    const labelled = await readLabel(image);
    const commit = labelled ?? delivery.commit;
    const older = [];
    for (const [service, described] of serving) {
        const theirs = await servingCommit(readLabel, described, image, service);
        const order = theirs === undefined ? 'unknown' : await compareCommits(gitStatus, commit, theirs);
        log.info(`${(0,model/* shortName */.EU)(service)}: ${described.name} serves ${theirs ?? 'an unknown commit'}; ${ORDER[order](commit)}`);
        if (order === 'older')
            older.push(`${(0,model/* shortName */.EU)(service)} runs ${theirs}`);
    }
    if (older.length > 0 && delivery.ifOlder === 'refuse')
        return supersede(commit, older);
    const paths = new Map();
    const lines = [];
    let first;
    for (const { service, files } of services) {
        const before = serving.get(service);
        const prepared = await prepareTaskDefinition(clients, { service, files, named: containers, image }, before);
        report(prepared.findings, log);
        const taskDefinition = (0,taskdef_node/* toObject */.vw)(prepared.taskDefinition);
        show((0,model/* shortName */.EU)(service), taskDefinition, before, log);
        log.info(`${(0,model/* shortName */.EU)(service)}: ${prepared.containers.join(', ')} gets ${image}`);
        const text = `${JSON.stringify(taskDefinition, null, 2)}\n`;
        const path = paths.get(text) ?? (0,runner_files/* writeTemporaryFile */.jj)('task-definition', text);
        paths.set(text, path);
        lines.push(`${service}=${path}`);
        first ??= prepared.containers[0];
    }
    (0,commands/* setOutputs */.n0)({
        services: lines.join('\n'),
        'first-container': first ?? '',
        image,
        commit: (0,delivery_commit/* commitToRecord */.a)(labelled, delivery.isBuilt ? delivery.commit : ''),
    });
}
const ORDER = {
    same: (commit) => `${commit} is the same`,
    newer: (commit) => `${commit} is newer`,
    older: (commit) => `${commit} is older`,
    beside: (commit) => `${commit} is on another line of the history`,
    unknown: (commit) => `whether ${commit} is older cannot be told`,
};
/** Reads the commit of an image's label; what forbids that forbids no delivery. */
function labelReader(clients, log) {
    let told = false;
    return async (image) => {
        try {
            return await (0,delivery_commit/* commitOfImage */.K)(clients, image);
        }
        catch (error) {
            if (!told)
                log.notice(`Commits are compared by tags alone, without the images' labels: ${(0,src_error/* messageOf */.bD)(error)}`);
            told = true;
            return undefined;
        }
    };
}
function supersede(commit, older) {
    const reason = `${commit} is older than what serves (${older.join('; ')}), so nothing was changed.`;
    (0,commands/* setOutputs */.n0)({ verdict: 'superseded', reason });
    (0,commands/* appendSummary */.fe)(`### Superseded\n\n${(0,markdown/* escapeText */.X1)(reason)}\n\n`);
    (0,commands/* annotate */.fz)('error', `${reason} To deliver it all the same, set 'if-older: deploy', or go back with rollback.yml.`);
    process.exitCode = 1;
}
/** Shows what changes against what the service runs. */
function show(service, taskDefinition, before, log) {
    if (!before)
        return;
    const differences = (0,diff/* diff */.Ui)(comparable((0,taskdef_node/* toObject */.vw)(before.node)), comparable(taskDefinition));
    const lines = differences.map((difference) => (0,diff/* formatDifference */.jR)(difference, false));
    log.group(`${service}: changes against ${before.name}`, lines.length > 0 ? lines : ['none']);
    (0,commands/* appendSummary */.fe)((0,summary/* summarise */.f)({ family: service, against: before.name, differences, showValues: false }));
}
/** Without the tags that say where a revision comes from: those of another revision are no difference. */
function comparable({ tags, ...rest }) {
    const own = Array.isArray(tags) ? (0,recordtags/* withoutRecord */.k6)(tags) : [];
    return own.length > 0 ? { ...rest, tags: own } : rest;
}
/** @throws when git cannot be started */
function gitStatus(args) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('git', ['-c', 'safe.directory=*', ...args], { stdio: 'ignore' });
        child.once('error', reject);
        child.once('close', (code) => resolve(code ?? 128));
    });
}
function report(findings, log) {
    for (const finding of findings) {
        const { file, line = 1, column = 1 } = finding.origin;
        const place = file === undefined ? {} : { file, line, column };
        if (finding.severity === 'warning')
            log.warning((0,taskdef_finding/* sentence */.em)(finding), place);
        if (finding.severity === 'notice')
            log.notice((0,taskdef_finding/* sentence */.em)(finding), place);
    }
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ registerRecorded),
/* harmony export */   h0: () => (/* binding */ recordTags),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   qb: () => (/* binding */ hasRecord)
/* harmony export */ });
/* unused harmony export withRecord */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


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
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    return ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && /ecs:TagResource/.test(text)) || /tag polic/i.test(text);
}
/** What a tag's value can hold: letters, digits, spaces and `_.:/=+-@`. */
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .replace(/_+$/, '')
        .slice(0, MOST_CHARACTERS);
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);

/*
 * ECR's hosts: 123456789012.dkr.ecr.eu-central-1.amazonaws.com, dkr.ecr-fips, .com.cn, .eu, and the dual-stack
 * 123456789012.dkr-ecr.eu-central-1.on.aws with China's on.amazonwebservices.com.cn.
 */
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
/** The account and region that an ECR host names; `undefined` for any other host. */
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
/** Whether the host is ECR's: of ECR's form, or the endpoint that stands in for AWS. */
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
/** Whether an image lives in a private registry of ECR: the one function that decides so. */
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ })

};

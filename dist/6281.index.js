export const id = 6281;
export const ids = [6281];
export const modules = {

6281:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/delivery/prepare.js
var prepare = __webpack_require__(48069);
// EXTERNAL MODULE: ./build/src/delivery/container.js
var container = __webpack_require__(28781);
var compose = __webpack_require__(76674);
;// CONCATENATED MODULE: ./build/src/delivery/order.js
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
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
    return (await isAncestor(git, serving, ours)) ? 'newer' : 'diverged';
}
async function isAncestor(git, ancestor, commit) {
    const status = await git(['merge-base', '--is-ancestor', ancestor, commit]);
    if (status > 1)
        throw new Error(`git merge-base ended with exit code ${status}`);
    return status === 0;
}
const STANDS = {
    same: (ours) => `${ours} is the same`,
    newer: (ours) => `${ours} is newer`,
    older: (ours) => `${ours} is older`,
    diverged: (ours) => `${ours} has diverged from it`,
    unknown: (ours) => `it could not be observed whether ${ours} is older`,
};
function describeOrder(order, ours) {
    return STANDS[order](ours);
}
function warnOfOrder(order, { ours, theirs, service }) {
    if (order === 'diverged') {
        return `${ours} and ${theirs}, which '${service}' runs, have diverged: neither is an ancestor of the other, so changes that are active now may be missing from this delivery.`;
    }
    if (order === 'unknown' && theirs !== undefined) {
        return `${ours} could not be compared with ${theirs}, which '${service}' runs: the history of this checkout does not have both, so changes that are active now may be missing from this delivery.`;
    }
    return undefined;
}

var docker_process = __webpack_require__(61959);
var ecs = __webpack_require__(47211);
var model = __webpack_require__(85634);
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/history/commit.js
var commit = __webpack_require__(35145);
var record_tags = __webpack_require__(66723);
var image_reference = __webpack_require__(36950);
var git = __webpack_require__(3639);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
var task_definition = __webpack_require__(60393);
var node = __webpack_require__(14088);
var diff = __webpack_require__(19975);
var taskdef_finding = __webpack_require__(63751);
var commands = __webpack_require__(73505);
var id_token = __webpack_require__(88486);
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
var runner_files = __webpack_require__(69327);
var objects = __webpack_require__(16385);
var aws_inputs = __webpack_require__(33486);
var rollout_inputs = __webpack_require__(65446);
var task_definition_nodes = __webpack_require__(39970);
;// CONCATENATED MODULE: ./build/actions/internal/prepare-services/inputs.js




function readInputs(inputs) {
    const lines = inputs.list('services', { comma: true });
    if (lines.length === 0)
        inputs.required('services', 'web');
    const shared = inputs.list('task-definition');
    const services = lines.map((line) => {
        const [service = '', ...path] = line.split('=');
        return { service, files: (0,task_definition_nodes.S)(inputs, path.length > 0 ? [path.join('=')] : shared) };
    });
    const aws = (0,aws_inputs.d1)(inputs);
    const names = services.map(({ service }) => service);
    return {
        aws,
        cluster: (0,rollout_inputs.D$)(inputs, names, aws.region, 'services'),
        services,
        images: readImages(inputs),
        changes: {
            environment: inputs.text('environment'),
            secrets: inputs.text('secrets'),
            containers: inputs.text('containers'),
        },
        commit: inputs.matching('commit', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a full commit') ?? '',
        ifOlder: inputs.choice('if-older', ['refuse', 'deploy']),
    };
}
function readImages(inputs) {
    const text = inputs.required('images', '[{"name":"web","image":"web@sha256:\u2026"}]');
    const images = (0,objects.q)(text || '[]');
    if (Array.isArray(images) && (images.length > 0 || !text) && images.every(isDelivered))
        return images;
    inputs.refuse('images', "input 'images' is not the output 'images' of resolve-environment");
    return [];
}
function isDelivered(image) {
    return typeof image?.image === 'string';
}

;// CONCATENATED MODULE: ./build/actions/internal/prepare-services/main.js















async function main() {
    const inputs = new step_inputs.G();
    const { aws, cluster, services, ...delivery } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const images = await Promise.all(delivery.images.map((one) => locate(clients, one)));
    const names = services.map(({ service }) => service);
    const serving = await (0,prepare.tR)(new ecs.U6(clients), cluster, names);
    const readLabel = labelReader(clients, log);
    const { older, warnings } = await compare({ ...delivery, images }, serving, readLabel, log);
    if (older.length > 0 && delivery.ifOlder === 'refuse')
        return supersede(older);
    warn(warnings, log);
    const { lines, first } = await prepareAll(clients, { ...delivery, images }, services, serving, log);
    const [image] = images;
    const labelled = image && images.length === 1 ? await readLabel(image.image) : undefined;
    (0,commands.n0)({
        services: lines.join('\n'),
        'first-container': first ?? '',
        image: image?.image ?? '',
        images: JSON.stringify(Object.fromEntries(images.map(({ name, image: uri, repository, digest, tag }) => [name, { image: uri, repository, digest, tag }]))),
        digest: image?.digest ?? '',
        tag: image?.tag ?? '',
        commit: (0,commit.a)(labelled, image?.isBuilt ? delivery.commit : ''),
        verdict: '',
        reason: '',
    });
}
async function locate(clients, delivered) {
    const reference = (0,image_reference.o_)(delivered.image);
    if (!reference?.digest)
        throw new src_error.yo(`The image '${delivered.image}' is not pinned by its digest.`);
    return { ...delivered, image: await (0,prepare.u$)(clients, reference) };
}
async function compare({ commit, images }, serving, readLabel, log) {
    const older = [];
    const warnings = [];
    for (const [service, described] of serving) {
        const name = (0,model.EU)(service);
        const assigned = (0,container.g)((0,compose.$E)(described.node), images, name);
        const [image = images[0]?.image ?? ''] = assigned.images.values();
        const ours = (await readLabel(image)) ?? commit;
        const theirs = await (0,prepare.Iq)(readLabel, described, images, service);
        const order = theirs === undefined ? 'unknown' : await compareCommits(gitStatus, ours, theirs);
        log.info(`${name}: ${described.name} runs ${theirs ?? 'an unknown commit'}; ${describeOrder(order, ours)}`);
        const warning = warnOfOrder(order, { ours, theirs, service: name });
        if (warning)
            warnings.push(warning);
        if (order === 'older')
            older.push(`${name} runs ${theirs}, which is newer than ${ours}`);
    }
    return { older, warnings };
}
async function prepareAll(clients, { images, changes }, services, serving, log) {
    const paths = new Map();
    const lines = [];
    const present = new Set();
    let first;
    for (const { service, files } of services) {
        const before = serving.get(service);
        const order = { service, files, images, changes, isOneOfSeveral: services.length > 1 };
        const prepared = await (0,prepare.Ww)(clients, order, before);
        report(prepared.findings, log);
        const taskDefinition = (0,node.vw)(prepared.taskDefinition);
        show((0,model.EU)(service), taskDefinition, before, log);
        log.info(`${(0,model.EU)(service)}: ${prepared.containers.join(', ')} gets ${prepared.image}`);
        const text = `${JSON.stringify(taskDefinition, null, 2)}\n`;
        const path = paths.get(text) ?? (0,runner_files.jj)('task-definition', text);
        paths.set(text, path);
        lines.push(`${service}=${path}`);
        first ??= prepared.containers[0];
        for (const { name } of (0,compose.$E)(prepared.taskDefinition))
            present.add(name);
    }
    const [missing] = (0,compose.hr)(changes.containers).filter((name) => !present.has(name));
    if (missing !== undefined && services.length > 1) {
        throw new src_error.yo(`Key 'containers' names '${missing}', which no task definition of the services has.`);
    }
    return { lines, first };
}
function labelReader(clients, log) {
    let told = false;
    return async (image) => {
        try {
            return await (0,commit.K)(clients, image);
        }
        catch (error) {
            if (!told)
                log.notice(`Commits are compared only by tags, because the images' labels could not be read: ${(0,src_error.bD)(error)}`);
            told = true;
            return undefined;
        }
    };
}
function supersede(older) {
    const reason = `${older.join('; ')}: nothing was changed.`;
    (0,commands.n0)({ verdict: 'superseded', reason });
    (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Superseded', lead: [(0,markdown.X1)(reason)] })]));
    (0,commands.fz)('error', `${reason} To deliver it anyway, set 'if-older: deploy', or roll back with rollback.yml.`);
    process.exitCode = 1;
}
function warn(warnings, log) {
    for (const warning of warnings)
        log.warning(warning);
    if (warnings.length === 0)
        return;
    const lead = [warnings.map((text) => `- ${(0,markdown.X1)(text)}`).join('\n')];
    (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Commits that have diverged', lead })]));
}
function show(service, taskDefinition, before, log) {
    if (!before)
        return;
    const differences = (0,diff.Ui)(comparable((0,node.vw)(before.node)), comparable(taskDefinition));
    const lines = differences.map((difference) => (0,diff.jR)(difference, false));
    log.group(`${service}: changes compared with ${before.name}`, lines.length > 0 ? lines : ['none']);
    (0,commands.fe)((0,task_definition.A)({ family: service, against: before.name, differences, showValues: false }));
}
function comparable({ tags, ...rest }) {
    const own = Array.isArray(tags) ? (0,record_tags.k6)(tags) : [];
    return own.length > 0 ? { ...rest, tags: own } : rest;
}
async function gitStatus(args) {
    const { code, stderr } = await (0,git.ho)((0,docker_process.f)(), process.env)('.', args);
    if (code === 127)
        throw new Error(stderr);
    return code;
}
function report(findings, log) {
    for (const finding of findings) {
        const { file, line = 1, column = 1 } = finding.origin;
        const place = file === undefined ? {} : { file, line, column };
        if (finding.severity === 'warning')
            log.warning((0,taskdef_finding.em)(finding), place);
        if (finding.severity === 'notice')
            log.notice((0,taskdef_finding.em)(finding), place);
    }
}


}),

76674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (containerImagesOf),
  Dc: () => (composeTaskDefinition),
  hr: () => (changedContainers)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67707);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45182);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43495);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26256);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22045);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14088);
var _container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28781);




async function composeTaskDefinition(order, described) {
    const { service, files, images } = order;
    const bare = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)(await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(files, [], 'auto'), 'merge', described).result;
    const present = containerImagesOf(bare);
    const names = present.map(({ name }) => name);
    const assigned = (0,_container_js__WEBPACK_IMPORTED_MODULE_1__/* .assignImages */ .g)(present, images, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service));
    const containers = [...assigned.images.keys()];
    const own = changesOf(order, names, containers);
    const written = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
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
    const there = present.map((container) => `'${container}'`).join(', ') || 'none';
    const whose = service ? `of the service '${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service)}'` : 'to update';
    const message = `container '${name}' is not in the task definition ${whose}, which has ${there}${near ? `; did you mean '${near}'?` : ''}`;
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
    return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.repository;
}


}),

48069:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Iq: () => (activeCommit),
  Ww: () => (prepareTaskDefinition),
  tR: () => (readActiveRevisions),
  u$: () => (withRegistry)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22529);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37031);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49650);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28990);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36950);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97865);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94878);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(63751);
var _compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76674);
var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28781);








async function readActiveRevisions(ecs, cluster, services) {
    const answer = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActive */ .I)(ecs, cluster, services).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.flatMap((service) => {
        const there = answer.services.find(({ serviceName, status }) => serviceName === (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(service) && status !== 'INACTIVE');
        const reference = there && (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .activeTaskDefinition */ .$8)(there);
        return reference ? [{ service, reference }] : [];
    });
    const described = await Promise.all(found.map(async ({ service, reference }) => [service, await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(ecs, reference)]));
    return new Map(described);
}
async function activeCommit(readLabel, { node }, images, service) {
    const [name] = (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .assignImages */ .g)((0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .containerImagesOf */ .$E)(node), images, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(service)).images.keys();
    const serving = name === undefined ? undefined : (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .containerImages */ ._Z)(node)[name];
    const labelled = serving === undefined ? undefined : await readLabel(serving);
    const tag = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .items */ .ld)(node, 'tags').find((item) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(item, 'key') === (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .recordKey */ .Hy)('commit'));
    return labelled ?? (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(tag, 'value');
}
async function withRegistry(clients, image) {
    if (image.host)
        return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_9__/* .formatImageReference */ .my)(image);
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr();
    const answer = await ecr
        .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
        .catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_10__/* .explainCall */ .uy)('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
    const uri = answer.repositories?.[0]?.repositoryUri;
    if (!uri)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECR has no repository '${image.repository}' in ${clients.settings.region}.`);
    return `${uri}@${image.digest}`;
}
async function prepareTaskDefinition(clients, order, serving) {
    const isFromFiles = order.files.length > 0;
    if (!isFromFiles && !serving) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${order.service}' was not found in the cluster, and there is no task definition to create it from: check 'services', 'cluster' and 'region', or set 'task-definition'.`);
    }
    const composed = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .composeTaskDefinition */ .Dc)(order, isFromFiles ? undefined : serving?.node);
    const { taskDefinition, containers, image, findings, unclear } = composed;
    if (unclear)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(unclear);
    refuseErrors(findings);
    const resolved = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveSecrets */ .M)(taskDefinition, new _aws_index_js__WEBPACK_IMPORTED_MODULE_12__/* .Parameters */ .H(clients));
    refuseErrors(resolved.findings);
    return { taskDefinition: resolved.node, containers, image, findings: [...findings, ...resolved.findings] };
}
function refuseErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(errors.map(_taskdef_index_js__WEBPACK_IMPORTED_MODULE_13__/* .toProblem */ .H8));
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
const NAMES = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'TEMP', 'TMP'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'KUBECONFIG', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT', 'SOURCE_DATE_EPOCH'],
    ...['DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY', 'PASSWORD_STORE_DIR'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'HOMEDRIVE', 'HOMEPATH'],
]);
const FAMILIES = /^(LC_|XDG_|DOCKER_|BUILDX_|BUILDKIT_|EXPERIMENTAL_BUILDKIT_)/;
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
};
function childEnvironment(env) {
    return pick(env, (name) => NAMES.has(name.toUpperCase()) || FAMILIES.test(name.toUpperCase()));
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

61959:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (createPrograms),
  f: () => (createProgramRunner)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);



const KEPT_CHARACTERS = 1_000_000;
const LONGEST_PART = 65_536;
function createProgramRunner(spawn = node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, signal) {
    return (command, args, { env = process.env, stdin = '', onLine = () => { }, signal: unneeded } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted || unneeded?.aborted)
            return reject(cancelled());
        const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
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
                const stderr = text ?? err().text.split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow).join('\n');
                resolve({ code, stdout, ...(isCut && { isCut }), stderr });
            }
        };
        child.once('error', (error) => end(127, error.code === 'ENOENT' ? `${command}: command not found` : error.message));
        child.once('close', (code) => end(code ?? 128));
        child.stdin?.on('error', () => { });
        child.stdin?.end(stdin);
    });
}
function createPrograms(cancelled) {
    const over = new AbortController();
    const start = createProgramRunner(node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn, AbortSignal.any([cancelled, over.signal]));
    const running = new Set();
    return {
        run: (...order) => {
            const result = start(...order);
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
function leave(child) {
    child.kill('SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
    child.unref?.();
}
function cancelled() {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The step was cancelled.');
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
        if (rest.length > LONGEST_PART) {
            lines.push(rest);
            rest = '';
        }
        for (const line of lines)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(line));
    });
    stream?.on('end', () => {
        if (rest)
            onLine((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(rest));
    });
    return () => ({ text, isCut });
}


}),

3639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ug: () => (gitSettings),
  ho: () => (createGitRunner),
  lD: () => (createGit)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _docker_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68827);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);



const SAFE = [
    ['safe.bareRepository', 'explicit'],
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', ''],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['log.showSignature', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
];
const WITHOUT_FILTERS = new Set(['config', 'rev-list', 'rev-parse']);
const COMMANDS = /^(filter\..+\.(clean|smudge|process)|diff\..+\.(command|textconv))$/s;
function createGitRunner(run, env) {
    const clean = { ...(0,_docker_index_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const base = SAFE.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const ask = (folder, args, settings = {}) => {
        const fixed = ['--no-optional-locks', '--literal-pathspecs', '--no-pager', ...base];
        return run('git', [...fixed, '-C', folder, ...args], { env: { ...clean, ...settings } });
    };
    const overrides = new Map();
    return async (folder, args) => {
        const key = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder);
        const settings = overrides.get(key) ??
            ask(folder, ['config', '--list', '-z', '--show-scope']).then(({ stdout }) => asEnvironment(commandsOff(stdout)));
        overrides.set(key, settings);
        return ask(folder, args, WITHOUT_FILTERS.has(args[0] ?? '') ? {} : await settings);
    };
}
function createGit(run, env) {
    const git = createGitRunner(run, env);
    return async (folder, args) => {
        const { code, stdout, stderr, isCut } = await git(folder, args);
        if (code !== 0)
            throw new Error((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(stderr));
        if (isCut)
            throw new Error(`git ${args[0]} printed more output than can be read`);
        return stdout;
    };
}
function gitSettings() {
    return {
        ...asEnvironment(SAFE.filter(([key]) => !/^(credential|protocol)\./.test(key))),
        GIT_NO_LAZY_FETCH: '1',
    };
}
function commandsOff(list) {
    const fields = list.split('\0');
    const keys = new Set();
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const key = fields[index + 1]?.split('\n')[0] ?? '';
        if (/^(local|worktree)$/.test(fields[index] ?? '') && COMMANDS.test(key))
            keys.add(key);
    }
    return [...keys].flatMap((key) => [
        [key, ''],
        ...(key.startsWith('filter.') ? [[key.replace(/[^.]+$/, 'required'), 'false']] : []),
    ]);
}
function asEnvironment(settings) {
    const entries = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(settings.length) };
}


}),

39970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (readTaskDefinitionNodes)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);
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

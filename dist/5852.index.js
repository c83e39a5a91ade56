export const id = 5852;
export const ids = [5852];
export const modules = {

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

43756:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/commit.js
var src_commit = __webpack_require__(65892);
// EXTERNAL MODULE: ./build/src/delivery/prepare.js
var prepare = __webpack_require__(48069);
// EXTERNAL MODULE: ./build/src/delivery/container.js
var container = __webpack_require__(28781);
// EXTERNAL MODULE: ./build/src/delivery/compose.js
var compose = __webpack_require__(76674);
var src_error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/delivery/commit-order.js


async function compareCommits(git, ours, serving) {
    if (!src_commit.c.test(ours) || !src_commit.c.test(serving))
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
    if (status > 1) {
        throw new src_error.yo(`The commits could not be compared, because git merge-base ended with exit code ${status}: check that the checkout is complete, then run the job again.`);
    }
    return status === 0;
}
const SENTENCES = {
    same: (ours) => `${ours} is the same`,
    newer: (ours) => `${ours} is newer`,
    older: (ours) => `${ours} is older`,
    diverged: (ours) => `${ours} has diverged from it`,
    unknown: (ours) => `it could not be determined whether ${ours} is older`,
};
function describeCommitOrder(order, ours) {
    return SENTENCES[order]((0,src_commit.A)(ours));
}
function warnOfCommitOrder(order, { ours, theirs, service }) {
    const [requested, active] = [(0,src_commit.A)(ours), (0,src_commit.A)(theirs ?? '')];
    if (order === 'diverged') {
        return `${requested} and ${active}, which '${service}' runs, have diverged: neither is an ancestor of the other, so changes that are active now may be missing from the new version.`;
    }
    if (order === 'unknown' && theirs !== undefined) {
        return `${requested} could not be compared with ${active}, which '${service}' runs: the history of this checkout does not contain both commits, so this deployment may not include changes that are active now.`;
    }
    return undefined;
}

var docker_process = __webpack_require__(61959);
var ecs = __webpack_require__(35260);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/history/commit.js
var commit = __webpack_require__(35145);
var record_tags = __webpack_require__(66723);
var image_reference = __webpack_require__(36950);
var git = __webpack_require__(3639);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/task-definition.js
var task_definition = __webpack_require__(60393);
var node = __webpack_require__(14088);
var diff = __webpack_require__(19975);
var taskdef_finding = __webpack_require__(63751);
var commands = __webpack_require__(73505);
var id_token = __webpack_require__(88486);
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
var runner_files = __webpack_require__(69327);
var delivered_images = __webpack_require__(88437);
var aws_inputs = __webpack_require__(33486);
var rollout_inputs = __webpack_require__(65446);
var service_lines = __webpack_require__(80874);
// EXTERNAL MODULE: ./build/step/task-definition-nodes.js
var task_definition_nodes = __webpack_require__(39970);
;// CONCATENATED MODULE: ./build/actions/internal/prepare-services/inputs.js







function readInputs(inputs) {
    const lines = inputs.requiredList('services', 'web', { comma: true });
    const shared = inputs.list('task-definition', { paths: true });
    const services = lines.map((line) => {
        const { service, path } = (0,service_lines.U)(inputs, 'services', line);
        return { service, files: (0,task_definition_nodes.S)(inputs, path === undefined ? shared : [path]) };
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
        commit: inputs.matching('commit', src_commit.c, 'a full commit') ?? '',
        ifOlder: inputs.choice('if-older', ['refuse', 'deploy']),
    };
}
function readImages(inputs) {
    const text = inputs.required('images', '[{"name":"web","image":"web@sha256:\u2026"}]');
    if (!text)
        return [];
    const images = (0,delivered_images.y)(text);
    if (!images) {
        inputs.refuse('images', "input 'images' is not the 'images' output of resolve-environment");
        return [];
    }
    const names = images.map(({ name }) => name);
    inputs.refuseTwice('images', names, 'the image');
    for (const { image } of images.filter((one) => !(0,image_reference.o_)(one.image)?.digest)) {
        inputs.refuse('images', `input 'images' has the image '${image}', which is not pinned by its digest`);
    }
    return images;
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
    return reference ? { ...delivered, image: await (0,prepare.u$)(clients, reference) } : delivered;
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
        log.info(`${name}: ${described.name} runs ${theirs ? (0,src_commit.A)(theirs) : 'an unknown commit'}; ${describeCommitOrder(order, ours)}`);
        const warning = warnOfCommitOrder(order, { ours, theirs, service: name });
        if (warning)
            warnings.push(warning);
        if (order === 'older')
            older.push(`${name} runs ${(0,src_commit.A)(theirs ?? '')}, which is newer than ${(0,src_commit.A)(ours)}`);
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
    let isLogged = false;
    return async (image) => {
        try {
            return await (0,commit.K)(clients, image);
        }
        catch (error) {
            if (!isLogged)
                log.notice(`Commits are compared only by tags, because the images' labels could not be read: ${(0,src_error.bD)(error)}`);
            isLogged = true;
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
        throw new src_error.yo(`The commits could not be compared (${stderr}): install git on the runner.`);
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

51322:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (SecretLookup)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MAX_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class SecretLookup {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const responses = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, responses[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const response = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (response.DeletedDate)
                return { problem: `the '${name}' secret is scheduled for deletion: restore it, or use another` };
            return { arn: response.ARN ?? '', versions: response.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const response = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(response.Parameters ?? []));
            NextToken = response.NextToken;
        } while (NextToken && found.length < MAX_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
}


}),

65892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (shortCommit),
  c: () => (COMMIT)
});
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function shortCommit(commit) {
    return COMMIT.test(commit) ? commit.slice(0, 12) : commit;
}


}),

88437:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (deliveredImages),
  y: () => (parseDeliveredImages)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36950);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);


function parseDeliveredImages(text) {
    const images = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(images) && images.length > 0 && images.every(isDelivered) ? images : undefined;
}
function isDelivered(value) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { name, image, digest, tag, repository, containers = [] } = value;
    const hasTexts = [digest, tag, repository].every(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalString */ .iU);
    const hasNames = Array.isArray(containers) && containers.every((one) => typeof one === 'string');
    return hasTexts && hasNames && [name, image].every((one) => typeof one === 'string' && one !== '');
}
function deliveredImages({ given, builds, hasImages, jobs, containers }) {
    const named = containers.length > 0 ? containers : undefined;
    if (given) {
        const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(given);
        const { repository = '', digest = '' } = reference ?? {};
        const name = repository.split('/').at(-1) || 'image';
        const one = { name, image: given, digest, tag: '', repository, containers: named };
        return { images: [{ ...one, isOneOfSeveral: false, isBuilt: false }], problems: [] };
    }
    const problems = [];
    const images = builds.map((build, index) => {
        const { outputs = {} } = jobs[`build-${index + 1}`] ?? {};
        const { digest = '', tag = '', registry = '' } = outputs;
        const repository = outputs.repository || build.repository;
        const isWhole = registry === '' || repository.startsWith(`${registry}/`);
        const image = `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
        const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageReference */ .o_)(image);
        if (!reference?.digest) {
            problems.push(`The build of '${build.name}' did not output a digest: its output is empty, or GitHub dropped it because it contains the text of a secret.`);
        }
        const one = {
            name: build.name,
            digest,
            tag,
            repository,
            image: reference ? (0,_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatImageReference */ .my)(reference) : image,
        };
        const receiving = hasImages ? build.containers : named;
        return { ...one, containers: receiving, isOneOfSeveral: hasImages, isBuilt: true };
    });
    return { images, problems };
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
var _aws_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51322);
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
    const response = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActive */ .I)(ecs, cluster, services).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.flatMap((service) => {
        const there = response.services.find(({ serviceName, status }) => serviceName === (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(service) && status !== 'INACTIVE');
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
    const response = await ecr
        .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
        .catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_10__/* .explainCall */ .uy)('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
    const uri = response.repositories?.[0]?.repositoryUri;
    if (!uri)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The repository '${image.repository}' was not found in ECR in ${clients.settings.region}: check its name and the Region.`);
    return `${uri}@${image.digest}`;
}
async function prepareTaskDefinition(clients, sources, serving) {
    const isFromFiles = sources.files.length > 0;
    if (!isFromFiles && !serving) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${sources.service}' was not found in the cluster, and there is no task definition to create it from: check 'services', 'cluster' and 'region', or set 'task-definition'.`);
    }
    const composed = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .composeTaskDefinition */ .Dc)(sources, isFromFiles ? undefined : serving?.node);
    const { taskDefinition, containers, image, findings, unclear } = composed;
    if (unclear)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(unclear);
    refuseErrors(findings);
    const resolved = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveSecrets */ .M)(taskDefinition, new _aws_index_js__WEBPACK_IMPORTED_MODULE_12__/* .SecretLookup */ .B(clients));
    refuseErrors(resolved.findings);
    return { taskDefinition: resolved.node, containers, image, findings: [...findings, ...resolved.findings] };
}
function refuseErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(errors.map(_taskdef_index_js__WEBPACK_IMPORTED_MODULE_13__/* .toProblem */ .H8));
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

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


}),

35145:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (commitOfImage),
  a: () => (commitToRecord)
});
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10304);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22794);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30541);
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53071);
var _image_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44924);


const COMMIT = /^[0-9a-f]{40}$/i;
async function commitOfImage(clients, image) {
    const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
    if (!reference || !(0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegistryHost */ .T)(reference.host);
    const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
    const place = { clients: there, repository: reference.repository, registryId: registry?.account };
    const read = async (id) => (await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_3__.readImages)(place, [id]))[0];
    const { digest, tag = 'latest' } = reference;
    const stored = await read(digest ? { imageDigest: digest } : { imageTag: tag });
    const part = stored?.manifest.manifests?.find(({ platform }) => platform && platform.os !== 'unknown');
    const config = stored?.manifest.config ?? (part && (await read({ imageDigest: part.digest })))?.manifest.config;
    if (!config)
        return undefined;
    const [authorization] = await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_4__/* .authorize */ .Gq)(there, registry ? [registry.account] : [], () => undefined);
    if (!authorization)
        return undefined;
    const { config: settings } = await (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .X)(authorization, reference.repository, config.digest);
    return settings?.Labels?.[_image_index_js__WEBPACK_IMPORTED_MODULE_6__/* .REVISION_LABEL */ .P1] || undefined;
}
function commitToRecord(labelled, built) {
    return [labelled ?? '', built].find((commit) => COMMIT.test(commit)) ?? '';
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
    return async (folder, args, index) => {
        const key = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder);
        const settings = overrides.get(key) ??
            ask(folder, ['config', '--list', '-z', '--show-scope']).then(({ stdout }) => asEnvironment(commandsOff(stdout)));
        overrides.set(key, settings);
        const own = WITHOUT_FILTERS.has(args[0] ?? '') ? {} : await settings;
        return ask(folder, args, { ...own, ...(index !== undefined && { GIT_INDEX_FILE: index }) });
    };
}
function createGit(run, env) {
    const git = createGitRunner(run, env);
    return async (folder, args, index) => {
        const { code, stdout, stderr, isCut } = await git(folder, args, index);
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

33182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MS: () => (templateProblem),
  Ws: () => (renderKnown),
  Xm: () => (renderTemplate),
  wX: () => (namesIn)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

function renderTemplate(template, names) {
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
        if (!after && !token.startsWith('}}')) {
            words.push(token);
            continue;
        }
        const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
        if (plain && !token.endsWith('}}}'))
            return `'${shown(text, start, end)}' is not closed by '}}}'`;
        const given = supportedCall(words, names);
        if (typeof given === 'string')
            return `'${shown(text, start, end)}' is not a supported expression${given}`;
        return { ...given, plain, trim: { before, after }, end };
    }
}
function supportedCall(words, names) {
    const given = argumentsOf(words);
    if (!given)
        return '';
    if (!names || names.includes(given.name))
        return given;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given.name, names);
    return ` here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
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


}),

60393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarizeTaskDefinition)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19975);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63900);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);




const MAX_ROWS = 200;
const MAX_CHARACTERS = 300;
function summarizeTaskDefinition({ family, against, differences, showValues, }) {
    const heading = `Task definition ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(family)}`;
    if (differences.length === 0)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead: [`No changes compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}.`] })]);
    const lines = differences.slice(0, MAX_ROWS).map(({ path, before, after, hidden }) => {
        const cell = (value) => {
            if (value === undefined)
                return 'none';
            return hidden && !showValues ? '\u2026' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenIds */ .IR)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)), MAX_CHARACTERS));
        };
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${cell(before)} \u2192 ${cell(after)}`;
    });
    const more = differences.length - lines.length;
    const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
    const lead = [`${count} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}:`];
    const rest = [lines.join('\n'), more > 0 && `\u2026 and ${more} more.`];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead, rest })]);
}


}),

94878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSecrets)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);



async function resolveSecrets(node, parameters) {
    const references = (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInDocument */ ._Y)(node).flatMap(({ valueFrom, origin }) => {
        const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretReference */ .Lt)(valueFrom);
        return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
    });
    const names = (service) => [
        ...new Set(references.flatMap(({ reference: { service: own, name } }) => (own === service && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name) ? [name] : []))),
    ];
    const [parametersFound, secretsFound] = await Promise.all([
        parameters.parameters(names('ssm')),
        parameters.secrets(names('secretsmanager')),
    ]);
    const findings = [];
    const replacements = new Map();
    for (const { valueFrom, origin, reference } of references) {
        const { name, service } = reference;
        const found = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name)
            ? { arn: name, versions: {} }
            : (service === 'ssm' ? parametersFound : secretsFound).get(name);
        const problem = problemOf(reference, found);
        if (problem !== undefined)
            findings.push(missing(problem, origin));
        else if (found && 'arn' in found)
            replacements.set(valueFrom, (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecretReference */ .Hg)(reference, found.arn));
    }
    return { node: (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSecrets */ .Et)(node, replacements), findings, resolved: replacements.size };
}
function problemOf(reference, found) {
    if (found === undefined)
        return `'${reference.name}' could not be looked up`;
    if ('problem' in found)
        return found.problem;
    if (reference.service === 'ssm' || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(reference.name))
        return undefined;
    const { name, versionStage, versionId } = reference;
    const stages = [...new Set(Object.values(found.versions).flat())].sort();
    const ids = Object.keys(found.versions);
    if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
        return `the '${name}' secret has no version stage '${versionStage}', only ${stages.join(', ')}`;
    }
    if (versionId && ids.length > 0 && !ids.includes(versionId)) {
        return `the '${name}' secret has no version '${versionId}', only ${ids.join(', ')}`;
    }
    return undefined;
}
function missing(message, origin) {
    return { rule: 'secret-missing', severity: 'error', message, origin };
}


}),

97865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (activeTaskDefinition),
  Df: () => (describeTaskDefinitionOf),
  q0: () => (describe)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);




async function describe(ecs, reference) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'refused')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECS has no task definition '${reference}' (${error.message.replace(/\.$/, '')}): check its family, revision and Region.`);
    });
    const arn = String(taskDefinition.taskDefinitionArn ?? reference);
    return {
        name: arn.slice(arn.lastIndexOf('/') + 1),
        node: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDescribed */ .iw)(taskDefinition, tags),
    };
}
async function describeTaskDefinitionOf(ecs, cluster, service) {
    const { services } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeActive */ .I)(ecs, cluster, [service]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.find(({ status }) => status !== 'INACTIVE');
    if (!found) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${service}' was not found in cluster '${cluster}': check the 'service', 'cluster' and 'aws-region' inputs.`);
    }
    const reference = activeTaskDefinition(found);
    if (!reference)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${service}' has no task definition yet: start from a file or a family.`);
    return describe(ecs, reference);
}
function activeTaskDefinition(service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
        const old = service.deployments
            ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
            .sort((one, other) => other.createdAt - one.createdAt)[0];
        if (old)
            return old.taskDefinition;
    }
    const { taskSets } = service;
    return (primary?.taskDefinition ??
        taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        service.taskDefinition);
}


}),

80874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (readServiceLine)
});
function readServiceLine(inputs, input, line) {
    const [service = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
    if (path === '') {
        inputs.refuse(input, `input '${input}' has '${line}', which has no path after '=': add the path of the task definition, or remove '='`);
    }
    return { service, path: path || undefined };
}


})

};

export const id = 779;
export const ids = [779];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

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


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/deployment/follow.js + 3 modules
var follow = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/src/deployment/history.js
/** The most deployments that are looked back over. */
const MOST = 200;
/** The service's deployments, newest first, each with the revision and the images that it brought. */
async function readHistory(ecs, cluster, service) {
    const briefs = await ecs.listServiceDeployments(cluster, service, { most: MOST });
    const arns = [...new Set(briefs.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn))];
    const revisions = new Map((await ecs.describeServiceRevisions(arns)).map((revision) => [revision.serviceRevisionArn, revision]));
    return briefs
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .flatMap(({ serviceDeploymentArn, targetServiceRevisionArn, status, statusReason, createdAt }) => {
        const revision = revisions.get(targetServiceRevisionArn);
        if (!revision)
            return [];
        const images = (revision.containerImages ?? []).map(({ containerName, image, imageDigest }) => ({
            container: containerName,
            image,
            ...(imageDigest && { digest: imageDigest }),
        }));
        const { taskDefinition } = revision;
        return {
            deployment: serviceDeploymentArn,
            taskDefinition,
            images,
            status,
            createdAt,
            ...(statusReason && { statusReason }),
        };
    });
}
/**
 * The last version that was deployed successfully and not rolled away from since, before `serving`. A version that was
 * deployed again was gone back to: what came between the two was rolled away from.
 * @param history newest first
 */
function versionBefore(history, serving) {
    const line = [];
    for (const { taskDefinition, status } of history.toReversed()) {
        if (status !== 'SUCCESSFUL')
            continue;
        const known = line.indexOf(taskDefinition);
        if (known >= 0)
            line.length = known;
        line.push(taskDefinition);
    }
    const at = line.lastIndexOf(serving);
    return at >= 0 ? line[at - 1] : line.at(-1);
}
/**
 * The revision in the history that `wanted` names: by number, `family:revision`, ARN, or an image's tag or digest; a
 * revision of that number comes before an image of that tag.
 * @param history newest first
 */
function findVersion(history, wanted) {
    const isNumber = /^\d+$/.test(wanted);
    const named = history.find(({ taskDefinition }) => taskDefinition === wanted ||
        taskDefinition.endsWith(`task-definition/${wanted}`) ||
        (isNumber && taskDefinition.endsWith(`:${wanted}`)));
    const bringing = history.find(({ images }) => images.some(({ image, digest }) => image.endsWith(`:${wanted}`) || digest === wanted || image.endsWith(`@${wanted}`)));
    return (named ?? bringing)?.taskDefinition;
}

// EXTERNAL MODULE: ./build/src/deployment/judge.js
var judge = __webpack_require__(830);
// EXTERNAL MODULE: ./build/src/deployment/result.js
var result = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/deployment/roll.js
var roll = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/src/deployment/rollout.js
var rollout = __webpack_require__(1188);
// EXTERNAL MODULE: ./build/src/deployment/target.js
var target = __webpack_require__(6000);
;// CONCATENATED MODULE: ./build/src/deployment/rollback.js









/** Reads each service with its history, and chooses the version to go back to. */
async function chooseVersions(tools, { cluster, services, to }) {
    const targets = await (0,target/* findTargets */.q8)(tools.ecs, cluster, services);
    if (targets.refused.size > 0)
        return { choices: [], refused: targets.refused };
    const choices = await Promise.all(targets.found.map((target) => choose(tools, target, to)));
    const refused = new Map(choices.flatMap(({ target, way }) => (way.kind === 'refused' ? [[target.name, way.reason]] : [])));
    return { choices, refused };
}
/** Brings each service to the version that was chosen for it. Only the task definition changes. */
async function rollBack(tools, request, { choices, refused }) {
    if (refused.size > 0)
        return refuseAll(request, refused);
    if (request.dryRun)
        return (0,result/* reportOf */.EI)(choices.map((choice) => plannedResult(choice, request)));
    const unchanged = choices
        .filter(({ way }) => way.kind === 'unchanged')
        .map((choice) => plannedResult(choice, request));
    const updates = choices.flatMap(({ target, way }) => way.kind === 'update' ? [{ target, taskDefinition: way.taskDefinition, members: {}, changes: [] }] : []);
    const [rolled, stopped] = await Promise.all([
        updates.length > 0 ? (0,roll/* roll */.CL)(tools, updates, request) : [],
        stopAll(tools, choices, request),
    ]);
    return (0,result/* reportOf */.EI)([...unchanged, ...rolled, ...stopped]);
}
function refuseAll({ cluster, services }, refused) {
    const other = 'Nothing was updated, because another service of the list was refused.';
    return (0,result/* reportOf */.EI)(services.map((name) => (0,result/* refusal */.x5)({ cluster, service: name }, refused.get(name) ?? other)));
}
async function choose({ ecs }, target, to) {
    const { cluster, service } = target;
    try {
        const history = await readHistory(ecs, cluster, service.serviceName);
        return { target, history, way: wayTo(target, history, to) };
    }
    catch (error) {
        return {
            target,
            history: [],
            way: { kind: 'refused', reason: (0,failure/* describeFailure */.Ic)('ecs:ListServiceDeployments', error) },
        };
    }
}
/** Decides what going to `to` takes. */
function wayTo({ service }, history, to) {
    const primary = (0,model/* primaryOf */.Os)(service);
    const current = primary?.taskDefinition ?? service.taskDefinition;
    if (to === 'previous' && primary && (0,target/* isDeploying */.QI)(service)) {
        const failed = service.deployments?.find(({ rolloutState }) => rolloutState === 'FAILED');
        // ECS is on its way back already: the primary deployment is the one it brings back.
        if (failed)
            return { kind: 'stop', id: failed.id, taskDefinition: current };
        const earlier = (0,rollout/* previousOf */.te)(service)?.taskDefinition;
        if (earlier)
            return { kind: 'stop', id: primary.id, taskDefinition: earlier };
    }
    const wanted = to === 'previous' ? versionBefore(history, current) : (findVersion(history, to) ?? asReference(to, current));
    if (!wanted) {
        return {
            kind: 'refused',
            reason: to === 'previous'
                ? `The service '${service.serviceName}' has no earlier version that was deployed successfully in the 90 days that ECS remembers: name one with 'to'.`
                : `No version '${to}' is in the history of '${service.serviceName}': run with 'dry-run: true' to see what is.`,
        };
    }
    return (0,target/* serves */.xu)(service, wanted)
        ? { kind: 'unchanged', taskDefinition: wanted }
        : { kind: 'update', taskDefinition: wanted };
}
/** A revision that is older than the history is still one that ECS can be asked for. */
function asReference(to, current) {
    const family = current.slice(0, current.lastIndexOf(':'));
    if (/^arn:/.test(to))
        return to;
    if (/^\d+$/.test(to))
        return `${family}:${to}`;
    return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
}
async function stopAll(tools, choices, request) {
    const stopping = choices.flatMap(({ target, way }) => (way.kind === 'stop' ? [{ target, way }] : []));
    const since = tools.clock.now();
    const rollouts = stopping.map(({ target, way }) => stoppingRollout(target, way, since));
    tools.remember(rollouts);
    // As after a cancel that asks to go back: the first look decides whether there is still something to stop.
    const followed = await (0,follow/* follow */.e)(tools, rollouts, { ...request.policy, onCancel: 'rollback' });
    const results = await Promise.all(followed.map((one) => (0,roll/* concludeRollout */.NS)(tools, one, undefined, request)));
    return results.map((result, index) => asManual(result, stopping[index]?.way.taskDefinition ?? ''));
}
function stoppingRollout({ cluster, service }, { id, taskDefinition }, since) {
    const running = service.deployments?.find((deployment) => deployment.id === id);
    const back = service.deployments?.find((deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition);
    return {
        cluster,
        service: service.serviceName,
        own: (0,judge/* ownDeployment */.KE)(running, service),
        previous: { deploymentId: back?.id ?? '', taskDefinition },
        phase: 'forward',
        trigger: 'cancelled',
        reason: 'It was asked to go back.',
        since,
        watchMs: 0,
        undo: {},
        blind: 0,
    };
}
/** What deploy-service calls rolled back is what was asked for here; a deployment that landed first is not. */
function asManual(result, taskDefinition) {
    if (result.verdict === 'rolled-back')
        return { ...result, verdict: 'deployed', reason: '', taskDefinition, serving: result.serving || taskDefinition };
    if (result.verdict !== 'deployed')
        return { ...result, taskDefinition };
    return {
        ...result,
        verdict: 'failed',
        taskDefinition,
        reason: 'The deployment in progress ended well before ECS was asked to stop it: run again to go back from it.',
    };
}
function plannedResult({ target, way }, { region, dryRun }) {
    const { cluster, service } = target;
    const primary = (0,model/* primaryOf */.Os)(service);
    const current = primary?.taskDefinition ?? service.taskDefinition;
    const base = {
        ...(0,result/* emptyResult */.$)(cluster, service.serviceName),
        previousTaskDefinition: current,
        serving: current,
        ...(primary && { servingCounts: { running: primary.runningCount, desired: service.desiredCount } }),
        consoleUrl: (0,roll/* consoleUrl */.B9)(region, service),
    };
    if (way.kind === 'refused')
        return { ...base, verdict: 'refused', reason: way.reason };
    const { taskDefinition } = way;
    if (way.kind === 'unchanged')
        return {
            ...base,
            taskDefinition,
            verdict: 'unchanged',
            reason: `${(0,model/* shortName */.EU)(taskDefinition)} already serves; nothing was written.`,
        };
    const how = way.kind === 'stop' ? `the deployment in progress (${way.id}) would be stopped, back to` : 'it would be updated to';
    const reason = `From ${(0,model/* shortName */.EU)(current)} ${how} ${(0,model/* shortName */.EU)(taskDefinition)}; nothing was written: this was a dry run.`;
    return { ...base, taskDefinition, verdict: dryRun ? 'planned' : 'refused', reason };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js
var ecs = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/history.js


/** The most deployments that a table shows. */
const history_MOST = 30;
/** A service's history for the log, newest first. */
function historyLines(history) {
    return history.slice(0, history_MOST).map((past) => {
        const { when, revision, images, how } = cells(past);
        return [when, revision.padEnd(16), how.padEnd(20), images.join(', ')].join('  ').trimEnd();
    });
}
/** The histories as folded tables of the job summary. */
function summarizeHistory(choices, reason) {
    const parts = choices.map(({ target, history }) => {
        const rows = history.slice(0, history_MOST).map((past) => {
            const { when, revision, images, how } = cells(past);
            return [when, (0,markdown/* code */.aY)(revision), images.map(markdown/* code */.aY).join('<br>'), (0,markdown/* escapeText */.X1)(how)];
        });
        return (0,markdown/* details */.zH)(`History of ${target.name}`, (0,markdown/* table */.tp)(['when (UTC)', 'revision', 'images', 'how it ended'], rows));
    });
    const why = reason ? [`Reason: ${(0,markdown/* escapeText */.X1)(reason)}`] : [];
    return `\n${[...why, ...parts].join('\n\n')}\n`;
}
function cells({ createdAt, taskDefinition, images, status }) {
    return {
        when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
        revision: (0,model/* shortName */.EU)(taskDefinition),
        images: images.map(({ image, digest }) => shortImage(image, digest)),
        how: status.toLowerCase().replaceAll('_', ' '),
    };
}
function shortImage(image, digest) {
    const name = (0,model/* shortName */.EU)(image).replace(/@sha256:.*$/, '');
    const pinned = digest ?? /sha256:[0-9a-f]+$/.exec(image)?.[0];
    return pinned ? `${name}@${pinned.slice(0, 19)}` : name;
}

// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 2 modules
var report_outputs = __webpack_require__(1627);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(9070);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/actions/rollback-service/inputs.js


/** A revision's number, `family:revision`, a task definition's ARN, an image's digest, or a tag (ECR's own pattern). */
const VERSION = /^(\d+|[\w-]{1,255}:\d+|arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]+:\d+|sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})$/;
/** Reads and checks all inputs of rollback-service. */
function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const services = inputs.list('service', { comma: true });
    if (services.length === 0)
        inputs.required('service', 'web');
    (0,rollout_inputs/* checkServices */.RP)(inputs, services);
    const accepted = "'previous', a revision such as '12' or 'web:12', a task definition's ARN, or an image's tag or digest";
    const request = {
        ...(0,rollout_inputs/* readRollOptions */.U7)(inputs, aws.region),
        cluster: (0,rollout_inputs/* readCluster */.D$)(inputs),
        services,
        to: inputs.matching('to', VERSION, accepted) ?? 'previous',
        dryRun: inputs.boolean('dry-run') ?? false,
    };
    return { aws, request, reason: inputs.text('reason') };
}

;// CONCATENATED MODULE: ./build/actions/rollback-service/main.js













/** Goes back to a version that the service had, and follows the deployment to its end. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, request, reason } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    if (reason)
        log.info(`reason: ${reason}`);
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const cancelled = (0,cancel/* onCancel */.A)();
    const { remember, finish } = (0,rollout_state/* rememberRollouts */.s)({ title: 'Roll back', aws, options: request, cancelled });
    const tools = { clients, ecs: new ecs/* Ecs */.U(clients), clock: clock/* systemClock */.m, log, cancelled, remember };
    const chosen = await chooseVersions(tools, request);
    for (const { target, history } of chosen.choices)
        log.group(`${target.name}: history`, historyLines(history));
    const report = await rollBack(tools, request, chosen);
    (0,report_outputs/* writeReport */.u)(report);
    if (finish(report))
        (0,report_outputs/* conclude */.E)(report, log, 'Roll back');
    (0,commands/* appendSummary */.fe)(summarizeHistory(chosen.choices, reason));
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ isDeploying),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _ecs_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6487);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);




/** Reads the services and says which of them cannot be deployed to, all of them at once. */
async function findTargets(ecs, cluster, names) {
    const refused = new Map();
    const answer = await (0,_ecs_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServing */ .Y)(ecs, cluster, names).catch((error) => {
        const hint = error instanceof Error && error.name === 'ClusterNotFoundException'
            ? ` There is no cluster '${cluster}' in this account and region.`
            : '';
        for (const name of names)
            refused.set(name, `${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}${hint}`);
        return { services: [] };
    });
    if (refused.size > 0)
        return { found: [], refused };
    const found = [];
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        const problem = service ? unfit(service) : missing(name, cluster, answer.services);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused };
}
function missing(name, cluster, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    return `There is no service '${name}' in cluster '${cluster}': check the name, the cluster and the region${near ? `; did you mean '${near}'?` : '.'}`;
}
function unfit({ serviceName, status, deploymentController }) {
    if (status !== 'ACTIVE')
        return `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS')
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? 'use aws-actions/amazon-ecs-deploy-task-definition for it'
        : 'deploy it with the tool that manages its task sets';
    return `The service '${serviceName}' is deployed by the controller ${type}, which Slipway does not drive: ${instead}.`;
}
/** Whether ECS is between two versions of the service. */
function isDeploying(service) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return primary?.rolloutState === 'IN_PROGRESS';
}
/** Whether `taskDefinition` is what serves: its deployment is the primary one, completed, at the desired count. */
function serves(service, taskDefinition) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        primary.runningCount >= service.desiredCount);
}
/** Whether every image of a task definition is pinned by digest, so that the same revision is the same program. */
function isPinned(taskDefinition) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeServing)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

/**
 * Describes services as they serve. A service deployment is SUCCESSFUL before the old tasks are drained, while the
 * deployment still reads IN_PROGRESS (38 s were observed, and a deferred clean-up takes days): such a primary deployment
 * is shown as COMPLETED. Where service deployments may not be read, the services are left as they are.
 * @throws the SDK's error of DescribeServices
 */
async function describeServing(ecs, cluster, names) {
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


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readAwsInputs)
/* harmony export */ });
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/** Reads the inputs that every action has in common. A missing region is a problem unless `optional`. */
function readAwsInputs(inputs, { optional = false } = {}) {
    const given = inputs.matching('aws-region', REGION, "an AWS region such as 'eu-central-1'");
    const region = given ?? (inputs.variable('AWS_REGION') || inputs.variable('AWS_DEFAULT_REGION'));
    if (!region && !optional) {
        inputs.refuse('aws-region', "no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'");
    }
    const roles = inputs.list('role-to-assume', { comma: true });
    for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}': it must be a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`);
    }
    if (roles.length > 0 && !optional && !inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL')) {
        inputs.refuse('role-to-assume', "input 'role-to-assume' needs the job's OIDC token, and the job has none: add 'permissions: { id-token: write, contents: read }' to the job");
    }
    return {
        region,
        maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
        roles,
        roleSessionName: inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
            'slipway',
        roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
        audience: inputs.text('audience') || 'sts.amazonaws.com',
    };
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   RP: () => (/* binding */ checkServices),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
const MINUTE_MS = 60_000;
/** A job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
/** Reads `cluster`; ECS's own name for "none given" is `default`. */
function readCluster(inputs) {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    return inputs.matching('cluster', CLUSTER, accepted) ?? 'default';
}
/** Refuses what cannot be a service's name or ARN, and one that is named twice. */
function checkServices(inputs, names) {
    for (const name of names.filter((candidate) => !SERVICE.test(candidate))) {
        inputs.refuse('service', `input 'service' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        inputs.refuse('service', `input 'service' names '${name}' twice: leave one of them out`);
    }
}
/** Reads how long to wait and what to do when it does not go well. */
function readRollOptions(inputs, region) {
    return {
        region,
        wait: inputs.boolean('wait-for-service-stability') ?? true,
        watchSeconds: inputs.integer('watch-for-seconds', 0, 3600),
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
        inputs.refuse('smoke-url', `input 'smoke-url' is '${url}': it must be an address such as 'https://example.com/health'`);
    }
    return { url, expect, timeoutMs };
}


/***/ })

};

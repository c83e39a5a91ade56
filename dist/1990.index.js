export const id = 1990;
export const ids = [1990,723];
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

50998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (readPastDeployments),
  w: () => (saveCompletedDeployment)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10702);


async function readPastDeployments({ ecs, log }, { target: { cluster, service } }) {
    try {
        return await ecs.listServiceDeployments(cluster, service.serviceName, { status: ['SUCCESSFUL'], limit: 1 });
    }
    catch (error) {
        log.debug(`Could not read the usual duration of deployments (ecs:ListServiceDeployments): ${String(error)}`);
        return [];
    }
}
function toSpeedSubject({ rollout, events: timeline, stages, service: seen }, final, { definition, isExpress }, past) {
    const { own, completed, cluster } = rollout;
    const service = final ?? seen;
    const isDeployed = (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(rollout)?.verdict === 'deployed';
    if (!isDeployed || !service || completed?.at === undefined || own.alreadyCompleted || own.createdAt === 0)
        return undefined;
    const events = (service.events ?? []).filter(({ createdAt }) => createdAt >= own.createdAt);
    const texts = [...timeline.map(({ text }) => text), ...events.map(({ message }) => message)];
    const deployment = {
        deploymentId: own.id,
        createdAt: own.createdAt,
        succeededAt: completed.at,
        stages,
        taskIds: [...new Set(texts.flatMap(_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksNamedIn */ .Xl))],
        service,
        ...(definition && { definition }),
        ...(isExpress && { isExpress }),
    };
    const before = past.then((briefs) => briefs.filter(({ createdAt }) => createdAt < own.createdAt));
    return { cluster, service: rollout.service, deployment, past: before };
}
function saveCompletedDeployment(context, followed, final, what, past) {
    const subject = past && toSpeedSubject(followed, final, what, past);
    if (subject)
        context.saveCompletedDeployment?.(subject);
}


}),

27810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (readTargets)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65028);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);

async function readTargets(context, { cluster, codeDeploy = {}, members = {} }, names) {
    const targets = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findTargets */ .q8)(context, cluster, names, ['CODE_DEPLOY']);
    if (!targets.found.some(({ service }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCodeDeploy */ .uf)(service)))
        return targets;
    const { prepareTargets } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 91142));
    const { targets: found, refused } = await prepareTargets(context, targets.found, { ...codeDeploy, members });
    return {
        found: found.filter(({ name }) => !refused.has(name)),
        refused: new Map([...targets.refused, ...refused]),
        absent: targets.absent,
        read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service])]),
    };
}


}),

30723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (monitored),
  O: () => (revisionsOf),
  rollOutServices: () => (rollOutServices)
});
var _controller_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52783);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73132);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88604);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34652);
var _begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58936);
var _completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50998);
var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87781);
var _read_at_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58939);
var _untouched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13862);








async function rollOutServices(context, assignments, options) {
    const results = new Map();
    const tags = new Map();
    const updated = new Map();
    const pasts = new Map();
    const describe = revisionsOf(context.ecs);
    const controllers = await (0,_controller_index_js__WEBPACK_IMPORTED_MODULE_0__/* .controllersFor */ .dg)(context, assignments.map(({ target }) => target));
    const begun = assignments.map(async (assignment) => {
        const controller = controllers.of(assignment.target);
        const started = assignment.isTagsOnly
            ? baseOf(assignment, options)
            : await update(context, controller, assignment, options);
        const tagged = isWritten(started) ? writeTagsOf(context, assignment) : undefined;
        if (tagged)
            tags.set(assignment, tagged);
        if ('verdict' in started) {
            results.set(assignment, started);
            return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .endedRollout */ .mA)(intended(controller, assignment, 0), started, context.clock.now(), options.policy);
        }
        context.remember([started]);
        updated.set(keyOf(started), assignment);
        if (context.saveCompletedDeployment)
            pasts.set(assignment, (0,_completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .readPastDeployments */ .Z)(context, assignment));
        return monitored(context, assignment.target, started, options, describe);
    });
    const followed = await (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(context, [], options.policy, begun, options.logLines > 0 ? describe : undefined, controllers);
    const finals = await readAtEnd(context, [...updated.values()]);
    await Promise.all(followed.map(async (one) => {
        const assignment = updated.get(keyOf(one.rollout));
        if (!assignment)
            return;
        const result = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .concludeRollout */ .N)(context, one, finals.get(assignment), options, describe, controllers);
        results.set(assignment, { ...result, changes: assignment.changes });
        (0,_completed_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .saveCompletedDeployment */ .w)(context, one, finals.get(assignment), assignment, pasts.get(assignment));
    }));
    return Promise.all(assignments.map(async (assignment) => withTags(context, assignment, results.get(assignment), await tags.get(assignment))));
}
function isWritten(started) {
    return !('verdict' in started) || (started.verdict !== 'refused' && started.verdict !== 'cancelled');
}
async function writeTagsOf(context, { target, settings }) {
    if (!settings || (settings.tags.set.length === 0 && settings.tags.removed.length === 0))
        return undefined;
    const { writeTags } = await __webpack_require__.e(/* import() */ 3618).then(__webpack_require__.bind(__webpack_require__, 43618));
    return writeTags(context, target.service, settings.tags);
}
function withTags({ log }, { isTagsOnly, target }, result, refused) {
    if (isTagsOnly && refused)
        return (0,_untouched_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedResult */ .MS)(result, refused);
    if (refused)
        log.warning(`${target.service.serviceName}: ${refused.reason}`);
    return isTagsOnly ? { ...result, verdict: 'deployed' } : result;
}
function keyOf({ cluster, service }) {
    return `${cluster} ${service}`;
}
async function update(context, controller, assignment, options) {
    const { target, taskDefinition, members } = assignment;
    const { cluster, service, codeDeploy, create } = target;
    const more = { ...(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .completeMembers */ .Zg)(service, members), ...assignment.settings?.members };
    const input = { cluster, service: service.serviceName, taskDefinition, ...more };
    let since;
    const state = new _begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .PostState */ .Wu(context, () => intended(controller, assignment, context.clock.now()));
    const until = context.clock.now() + options.policy.waitMs;
    const update = {
        input,
        before: service,
        ...(codeDeploy && { codeDeploy }),
        until,
        onWrite: state.save,
    };
    const call = create ? 'CreateService with' : codeDeploy ? 'CreateDeployment of' : 'UpdateService to';
    const onSend = () => {
        const isFirst = since === undefined;
        since = context.clock.now();
        if (!isFirst)
            return;
        state.save();
        context.log.info(`${service.serviceName}: ${call} ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(taskDefinition)}`);
    };
    const sent = create
        ? await controller.create({ ...create, cluster, serviceName: service.serviceName, taskDefinition }, service, onSend)
        : await controller.update(update, onSend);
    return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .beginRollout */ .Zf)(subjectOf(assignment, since ?? context.clock.now()), baseOf(assignment, options), sent, {
        wait: options.wait,
        creates: create !== undefined,
        hasMembers: Object.keys(more).length > 0,
    });
}
function subjectOf({ target, members, settings }, since) {
    const before = { ...(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .membersBefore */ .FJ)(target.service, members), ...settings?.before };
    return { target, settings: { before, requested: { ...members, ...settings?.requested } }, since };
}
const MONITOR_SECONDS = 60;
function revisionsOf(ecs) {
    const known = new Map();
    return (revision) => {
        const described = known.get(revision) ?? ecs.describeTaskDefinition(revision);
        known.set(revision, described);
        described.catch(() => known.delete(revision));
        return described;
    };
}
async function monitored({ cancelled }, target, rollout, { monitorSeconds }, describe) {
    const requested = monitorSeconds === undefined ? rollout : { ...rollout, monitorMs: monitorSeconds * 1000 };
    if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0)
        return requested;
    const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
    if (described && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .hasHealthCheck */ .F)(described.taskDefinition))
        return requested;
    const longer = monitorSeconds === undefined ? { ...rollout, monitorMs: MONITOR_SECONDS * 1000 } : requested;
    return described ? { ...longer, unchecked: true } : longer;
}
function intended(controller, assignment, since) {
    const { target, taskDefinition } = assignment;
    return (0,_begin_rollout_js__WEBPACK_IMPORTED_MODULE_1__/* .intendedRollout */ .t3)(subjectOf(assignment, since), taskDefinition, controller.earlierOf(target.service));
}
function baseOf({ target, taskDefinition, changes }, { region }) {
    const { cluster, service } = target;
    return { ...(0,_untouched_js__WEBPACK_IMPORTED_MODULE_5__/* .resultOf */ .Bg)(cluster, service, region), taskDefinition, changes };
}
async function readAtEnd(context, assignments) {
    if (context.cancelled.aborted)
        return new Map();
    const wanted = assignments.map((assignment) => {
        const { cluster, service, codeDeploy } = assignment.target;
        return { assignment, cluster, service: service.serviceName, ...(codeDeploy && { codeDeploy }) };
    });
    const found = await (0,_read_at_end_js__WEBPACK_IMPORTED_MODULE_9__/* .readServices */ .J)(context, wanted);
    return new Map([...found].map(([{ assignment }, service]) => [assignment, service]));
}


}),

63510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  f: () => (chooseVersions),
  L: () => (rollBackServices)
});

// EXTERNAL MODULE: ./build/src/controller/controllers.js
var controller_controllers = __webpack_require__(52783);
var model = __webpack_require__(85634);
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(22672);
var pace = __webpack_require__(69232);
var service_target = __webpack_require__(65028);
var compatibility = __webpack_require__(92515);
// EXTERNAL MODULE: ./build/src/ecs/task-definition.js
var task_definition = __webpack_require__(11270);
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
var refusal = __webpack_require__(14977);
// EXTERNAL MODULE: ./build/src/history/copy.js
var history_copy = __webpack_require__(37337);
// EXTERNAL MODULE: ./build/src/history/history.js
var history_history = __webpack_require__(12586);
// EXTERNAL MODULE: ./build/src/history/origins.js
var origins = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/history/previous.js
var previous = __webpack_require__(157);
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/ecr/storage.js
var ecr_storage = __webpack_require__(48937);
var differences = __webpack_require__(80234);
;// CONCATENATED MODULE: ./build/src/history/restore.js








async function examineRestorable(context, version, history, current) {
    const name = (0,model.EU)(version.taskDefinition);
    let described;
    try {
        described = await (0,pace.k)(context, () => context.ecs.describeTaskDefinition(version.taskDefinition));
    }
    catch (error) {
        if ((0,failure.zU)(error) !== 'denied') {
            const prefix = `The task definition '${name}' could not be read: `;
            return (0,refusal.dr)('ecs:DescribeTaskDefinition', error, prefix);
        }
        const text = (0,failure.Ic)('ecs:DescribeTaskDefinition', error);
        const note = `It could not be verified whether ${name} can be restored unchanged and whether its images still exist: ${text}`;
        return { taskDefinition: version.taskDefinition, changes: [], notes: [note] };
    }
    const { taskDefinition, tags } = described;
    const pin = (0,history_copy.Mc)(taskDefinition, digestsOf(version));
    const checked = await checkImages(context, pin, name);
    if ('by' in checked)
        return checked;
    const changes = current ? (0,differences.F)((0,differences.z)(current, pin)) : [];
    const loose = (0,running_images.gk)(pin).map(({ image }) => image);
    const notes = [
        ...checked.notes,
        ...(loose.length > 0
            ? [
                `It is unknown which digest ${name} ran for ${loose.join(', ')}: the image that the tag now points to will be used.`,
            ]
            : []),
    ];
    const isActive = taskDefinition.status === 'ACTIVE';
    if (isActive && pin === taskDefinition) {
        return { taskDefinition: String(taskDefinition.taskDefinitionArn), definition: taskDefinition, changes, notes };
    }
    const earlier = await earlierCopy(context, version, history);
    if (earlier)
        return { taskDefinition: earlier, definition: taskDefinition, changes, notes };
    const reason = isActive ? 'its images are tags' : `it is ${taskDefinition.status}`;
    return {
        taskDefinition: String(taskDefinition.taskDefinitionArn),
        copy: { taskDefinition: pin, tags, reason },
        definition: taskDefinition,
        changes,
        notes,
    };
}
async function registerRestorable(context, { taskDefinition, copy }) {
    if (!copy)
        return taskDefinition;
    const registered = await (0,history_copy.$t)(context, copy);
    context.log.info(`registered ${(0,model.EU)(registered)}, a copy of ${(0,model.EU)(taskDefinition)} with its digests: ${copy.reason}`);
    return registered;
}
function digestsOf({ images }) {
    return new Map(images.map(({ container, digest }) => [container, digest]));
}
async function earlierCopy({ ecs }, version, history) {
    const copies = history.filter((past) => past.copyOf && !past.inactive && (0,history_history.p)(past, version) && hasDigests(past));
    const [newest] = copies;
    if (!newest)
        return undefined;
    const found = await ecs.describeTaskDefinition(newest.taskDefinition).catch(() => undefined);
    const usable = found?.taskDefinition.status === 'ACTIVE' && (0,service_target.T4)(found.taskDefinition);
    return usable ? newest.taskDefinition : undefined;
}
function hasDigests({ images }) {
    return images.length > 0 && images.every(({ digest }) => digest !== undefined);
}
async function checkImages({ clients }, taskDefinition, name) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    const images = [...new Set(containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])))];
    const notes = [];
    const lost = [];
    await Promise.all(images.map(async (image) => {
        try {
            const storage = await (0,ecr_storage.G)(clients, image, (0,arn.l1)(String(taskDefinition.taskDefinitionArn)));
            if (storage?.state === 'gone')
                lost.push(`${image} no longer exists in ECR: push it again, or choose another version.`);
            if (storage?.state === 'archived')
                lost.push(`${image} is archived in ECR: restore it there (UpdateImageStorageClass), or choose another version.`);
        }
        catch (error) {
            notes.push(`It could not be verified whether ${image} still exists in ECR: ${(0,src_error.bD)(error)}`);
        }
    }));
    return lost.length > 0 ? { by: 'preflight', reason: `${name} cannot run: ${lost.join(' ')}` } : { notes };
}

// EXTERNAL MODULE: ./build/src/ecs/record-tags.js
var record_tags = __webpack_require__(28990);
;// CONCATENATED MODULE: ./build/src/history/revisions.js





const MAX = 100;
const MAX_CONCURRENT = 8;
async function revisionBefore({ ecs }, current, history) {
    const { family, revision } = partsOf(current.taskDefinition);
    const named = new Set(history.flatMap(({ taskDefinition, copyOf }) => [(0,model.EU)(taskDefinition), copyOf]));
    named.add(current.copyOf);
    for (const taskDefinition of await ecs.listTaskDefinitions(family, MAX)) {
        if (partsOf(taskDefinition).revision >= revision || named.has((0,model.EU)(taskDefinition)))
            continue;
        const { copyOf } = await (0,origins.n4)(ecs, taskDefinition).catch(() => ({ copyOf: undefined }));
        if (!copyOf || !named.has(copyOf))
            return { taskDefinition, images: [], ...(copyOf && { copyOf }) };
    }
    return undefined;
}
async function findRevisionOf({ ecs }, current, wanted, digests) {
    const arns = (await ecs.listTaskDefinitions(partsOf(current.taskDefinition).family, MAX)).slice(0, MAX);
    while (arns.length > 0) {
        const some = await Promise.all(arns.splice(0, MAX_CONCURRENT).map((arn) => ecs.describeTaskDefinition(arn)));
        const found = some.find(({ taskDefinition, tags }) => (0,history_history.WM)((0,record_tags.AK)(tags, 'commit'), wanted) ||
            (0,task_definition.I)(taskDefinition).some((image) => names(image, wanted, digests)));
        if (found)
            return { taskDefinition: String(found.taskDefinition.taskDefinitionArn), images: [] };
    }
    return undefined;
}
function names(image, wanted, digests) {
    const { tag, digest } = (0,image_reference.o_)(image) ?? {};
    return tag === wanted || (digest !== undefined && (digest === wanted || digests.has(digest)));
}
async function digestsBehind({ clients }, suffix, images) {
    const places = new Set(images.flatMap((image) => {
        const { host, repository } = (0,image_reference.o_)(image) ?? {};
        return host && repository ? [`${host}/${repository}`] : [];
    }));
    const looked = await Promise.allSettled([...places].map((place) => (0,running_images.OK)(clients, `${place}${suffix}`)));
    const found = looked.flatMap((one) => one.status === 'fulfilled' && one.value?.state === 'stored' ? [one.value.image] : []);
    const failed = looked.find(({ status }) => status === 'rejected');
    if (found.length === 0 && failed?.status === 'rejected')
        throw failed.reason;
    return new Set(found.flatMap(({ digest, manifest }) => [digest, ...(manifest.manifests ?? []).map((one) => one.digest)]));
}
function partsOf(taskDefinition) {
    const name = (0,model.EU)(taskDefinition);
    const colon = name.lastIndexOf(':');
    return { family: name.slice(0, colon), revision: Number(name.slice(colon + 1)) };
}

;// CONCATENATED MODULE: ./build/src/history/rollback-target.js











async function chooseRollbackTargets(context, targets, to, readCodeDeployHistory) {
    if (targets.refused.size > 0)
        return { rollbackTargets: [], refused: targets.refused, read: targets.read };
    const read = await Promise.all(targets.found.map((target) => readPast(context, target, readCodeDeployHistory)));
    const histories = await (0,origins.S3)(context, read.map(({ history }) => history));
    const rollbackTargets = await Promise.all(read.map(async (one, index) => {
        const known = await stateOf(context, { ...one, history: histories[index] });
        return { target: known.target, history: known.history, method: await chooseMethod(context, known, to) };
    }));
    const refused = new Map(rollbackTargets.flatMap(({ target, method }) => method.kind === 'refused' ? [[target.name, method]] : []));
    return { rollbackTargets, refused, read: targets.read };
}
async function readPast(context, target, readCodeDeployHistory) {
    const { cluster, service, codeDeploy } = target;
    try {
        if (!codeDeploy) {
            const history = await (0,pace.k)(context, () => (0,history_history.Lu)(context.ecs, cluster, service.serviceName));
            return { target, history };
        }
        const { history, unread } = await readCodeDeployHistory(context, target);
        return { target, history, ...(unread !== undefined && { unread: { by: 'aws', reason: unread } }) };
    }
    catch (error) {
        const action = codeDeploy ? 'codedeploy:ListDeployments' : 'ecs:ListServiceDeployments';
        return { target, history: [], unread: (0,refusal.dr)((0,failure.Ub)(error) ?? action, error) };
    }
}
async function stateOf({ ecs }, one) {
    const { service } = one.target;
    const primary = (0,model.Os)(service);
    const id = primary?.id ?? '';
    const taskDefinition = primary?.taskDefinition ?? service.taskDefinition;
    const described = await ecs.describeTaskDefinition(taskDefinition).catch(() => undefined);
    const copyOf = described && (0,history_copy.nR)(described.tags);
    const past = one.history.find((other) => other.id === id);
    const serving = { taskDefinition, images: past?.images ?? [], ...(copyOf && { copyOf }), id };
    return { ...one, serving, ...(described && { current: described.taskDefinition }) };
}
const WITH_EXEC = 'choose another version, or disable ECS Exec for the service first';
async function chooseMethod(context, known, to) {
    const { target, history, serving, current } = known;
    const { service } = target;
    const halt = stopMethodOf(service, history);
    if (to === 'previous' && halt)
        return halt.method;
    const wanted = await (to === 'previous' ? previousVersion(context, known) : namedVersion(context, known, to));
    if ('by' in wanted)
        return { kind: 'refused', ...wanted };
    if (halt && (0,history_history.p)(halt.version, wanted))
        return halt.method;
    if ((0,history_history.p)(wanted, serving)) {
        const { taskDefinition } = serving;
        if ((0,service_target.k7)(service, taskDefinition))
            return { kind: 'unchanged', taskDefinition };
        if ((0,service_target.QI)(service))
            return { kind: 'update', taskDefinition, restorable: { taskDefinition, changes: [], notes: [] } };
    }
    const examined = await examineRestorable(context, wanted, history, current);
    if ('by' in examined)
        return { kind: 'refused', ...examined };
    const { taskDefinition, copy, definition } = examined;
    const lost = definition && !target.codeDeploy && (0,compatibility.Ry)(service, current, definition, {}, WITH_EXEC);
    if (lost)
        return { kind: 'refused', by: 'preflight', reason: lost };
    const again = !copy && taskDefinition === serving.taskDefinition && { again: (0,service_target.Km)(service) };
    return { kind: 'update', taskDefinition, restorable: examined, ...again };
}
const ROLLING_BACK = new Set(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);
function stopMethodOf(service, history) {
    const primary = (0,model.Os)(service);
    if (!primary || !(0,service_target.QI)(service))
        return undefined;
    const versionOf = (id, taskDefinition) => history.find((past) => past.id === id) ?? { taskDefinition, images: [] };
    const { id, taskDefinition, createdAt } = primary;
    const replaced = service.deployments?.find((other) => other.rolloutState === 'FAILED' && other.createdAt > createdAt) ??
        history.find((past) => past.id !== id && isRollingBack(past, service, createdAt));
    if (replaced)
        return { method: { kind: 'stop', id: replaced.id, taskDefinition }, version: versionOf(id, taskDefinition) };
    const earlier = (0,previous.t)(withoutActive(service));
    if (!earlier)
        return undefined;
    const version = versionOf(earlier.deploymentId, earlier.taskDefinition);
    const arriving = versionOf(id, taskDefinition);
    if (isKnown(arriving) && (0,history_history.p)(arriving, version))
        return undefined;
    return { method: { kind: 'stop', id, taskDefinition: earlier.taskDefinition }, version };
}
function isRollingBack({ status, createdAt }, { codeDeployment }, primarySince) {
    return ROLLING_BACK.has(status) && (codeDeployment !== undefined || createdAt > primarySince);
}
function withoutActive(service) {
    const { codeDeployment, deployments = [] } = service;
    return codeDeployment
        ? { ...service, deployments: deployments.filter(({ id }) => id !== codeDeployment.id) }
        : service;
}
function isKnown({ images }) {
    return images.length > 0 && images.every(({ image, digest }) => digest || image.includes('@sha256:'));
}
async function timeAt({ ecs }, { cluster, service }) {
    const date = await ecs.describeServices(cluster, [service.serviceName]).then((response) => response.date / 1000, () => Number.NaN);
    return Number.isNaN(date) ? (0,model.Ek)(service) : date;
}
async function previousVersion(context, { target, history, unread, serving }) {
    const { serviceName, createdAt = 0 } = target.service;
    if ((0,service_target.Ss)(target.service))
        return serving;
    const before = (0,history_history.aq)(history, serving);
    if (before && !unread)
        return before;
    if (unread)
        return { ...unread, reason: `${unread.reason} Or set 'to' to a version.` };
    const none = `The service '${serviceName}' has no earlier version that was deployed successfully`;
    const isForgotten = !target.codeDeploy && createdAt > 0 && createdAt < (await timeAt(context, target)) - history_history.xv;
    if (!isForgotten)
        return { by: 'input', reason: `${none} and not rolled back since: set 'to' to a version.` };
    const older = await revisionBefore(context, serving, history).catch(unlisted);
    if (older && 'by' in older)
        return older;
    if (!older) {
        return {
            by: 'input',
            reason: `${none} in the 90 days of history that ECS keeps, and its family has no older ACTIVE revision: set 'to' to a version.`,
        };
    }
    context.log.notice(`ECS has no earlier successful deployment of '${serviceName}' in the 90 days of history that it keeps: ${(0,model.EU)(older.taskDefinition)} is the most recent earlier revision of the family, but it is unknown whether it ever worked.`);
    return older;
}
async function namedVersion(context, known, to) {
    const { target, history, serving, current, unread } = known;
    const found = (0,history_history.Am)(history, to);
    if (found)
        return found;
    const reference = asReference(to, serving.taskDefinition);
    if (reference)
        return { taskDefinition: reference, images: [] };
    const images = [...history.flatMap((past) => past.images.map(({ image }) => image)), ...(0,task_definition.I)(current)];
    const name = target.service.serviceName;
    const behind = image_reference.Dk.test(to) ? `:${to}` : to.startsWith('sha256:') && `@${to}`;
    const digests = behind
        ? await digestsBehind(context, behind, images).catch(lookUpProblem(context, to))
        : new Set();
    for (const digest of digests) {
        const bringing = (0,history_history.Am)(history, digest);
        if (bringing)
            return bringing;
    }
    const older = await findRevisionOf(context, serving, to, digests).catch(unlisted);
    if (older && 'by' in older)
        return older;
    if (!older) {
        return {
            by: 'input',
            reason: `Version '${to}' is not in the history of '${name}' or among the newest revisions of its family: run with 'dry-run: true' to list them.${unread ? ` ${unread.reason}` : ''}`,
        };
    }
    const deployed = (0,history_history.Am)(history, older.taskDefinition);
    if (deployed)
        return deployed;
    context.log.notice(`The history of '${name}', which covers 90 days in ECS, has no deployment of '${to}': ${(0,model.EU)(older.taskDefinition)} of the same family matches, but it is unknown whether it ever worked.`);
    return older;
}
function unlisted(error) {
    return (0,refusal.dr)('ecs:ListTaskDefinitions', error);
}
function lookUpProblem({ log }, to) {
    return (error) => {
        log.notice(`The image '${to}' could not be looked up in ECR: ${(0,src_error.bD)(error)}`);
        return new Set();
    };
}
function asReference(to, current) {
    const family = current.slice(0, current.lastIndexOf(':'));
    if ((0,arn.EH)(to))
        return to;
    if (/^\d+$/.test(to))
        return `${family}:${to}`;
    return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
}

var read_targets = __webpack_require__(27810);
var result = __webpack_require__(72656);
// EXTERNAL MODULE: ./build/src/deploy/roll-out.js
var roll_out = __webpack_require__(30723);
var untouched = __webpack_require__(13862);
;// CONCATENATED MODULE: ./build/src/deploy/rollback-plan.js


const BY_TASK_SETS = { codeDeploy: { byTaskSets: true } };
function withAppSpec(target, taskDefinition, history) {
    const { codeDeploy } = target;
    if (!codeDeploy)
        return target;
    const appSpec = history.find((past) => past.taskDefinition === taskDefinition && past.appSpec)?.appSpec;
    return { ...target, codeDeploy: { ...codeDeploy, atOnce: true, ...(appSpec !== undefined && { appSpec }) } };
}
function resultOfTarget({ target, method }, { region, dryRun }) {
    const base = (0,untouched.Bg)(target.cluster, target.service, region);
    if (method.kind === 'refused')
        return (0,untouched.MS)(base, method);
    const { taskDefinition } = method;
    if (method.kind === 'unchanged')
        return (0,untouched.Fj)(base, target.service, taskDefinition, (0,model.EU)(taskDefinition));
    const from = (0,model.Os)(target.service)?.taskDefinition ?? base.previousTaskDefinition;
    const changes = method.kind === 'update' ? method.restorable.changes : [];
    const planned = (0,untouched.Uf)({ ...base, taskDefinition, changes }, inWords(method, (0,model.EU)(from)));
    return dryRun ? planned : { ...planned, verdict: 'refused' };
}
function inWords(method, from) {
    const name = (0,model.EU)(method.taskDefinition);
    if (method.kind === 'stop')
        return `The deployment in progress (${method.id}) of ${from} would be stopped and rolled back to ${name}`;
    const { copy } = method.restorable;
    if (method.again)
        return `${name} would be deployed again unchanged, because ${method.again}`;
    return copy
        ? `The service would be updated from ${from} to a copy of ${name}, with its images pinned to the digests that ran, because ${copy.reason}`
        : `The service would be updated from ${from} to ${name}`;
}

// EXTERNAL MODULE: ./build/src/rollout/state.js
var state = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/src/rollout/follow.js + 12 modules
var follow = __webpack_require__(34652);
// EXTERNAL MODULE: ./build/src/deploy/conclude.js + 1 modules
var conclude = __webpack_require__(87781);
;// CONCATENATED MODULE: ./build/src/deploy/rollback-stop.js










async function stopEach(context, stops, request) {
    if (context.cancelled.aborted) {
        const reason = 'The job was cancelled before the rollback was requested.';
        return stops.map((one) => ({ ...resultOfTarget(one, request), verdict: 'cancelled', reason }));
    }
    const controllers = await (0,controller_controllers.dg)(context, stops.map(({ target }) => target));
    if (request.wait)
        return stopAll(context, stops, request, controllers);
    return Promise.all(stops.map((one) => one.target.codeDeploy ? stopByController(context, one, request, controllers) : stopOnly(context, one, request)));
}
async function stopByController(context, rollbackTarget, request, controllers) {
    const { clock, log } = context;
    const { method, target } = rollbackTarget;
    const { serviceName } = target.service;
    const base = {
        ...resultOfTarget(rollbackTarget, request),
        deploymentId: method.id,
        codeDeployDeploymentId: method.id,
    };
    const print = (text) => log.info(`${serviceName}: ${text}`);
    let mayHaveEffect = false;
    for (let tries = 1;; tries++) {
        const { status } = await controllers.of(target).stop(method.id, tries >= state.h5, print, clock.now() + STOP_MS);
        const name = (0,model.EU)(method.taskDefinition);
        if (status === 'accepted') {
            const reason = `CodeDeploy is rolling back to ${name}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
            return { ...base, verdict: 'started', reason };
        }
        mayHaveEffect ||= status === 'unanswered';
        if (status === 'unavailable' && !mayHaveEffect) {
            const reason = `The deployment ${method.id} of '${serviceName}' could not be stopped: allow codedeploy:StopDeployment, or wait until the deployment has ended.`;
            return (0,untouched.MS)(base, { by: 'aws', reason });
        }
        if (status === 'unavailable' || tries >= state.h5 || context.cancelled.aborted) {
            const reason = `It is unknown whether CodeDeploy is rolling back to ${name}: StopDeployment received no response.`;
            return { ...base, verdict: 'unknown', reason };
        }
        await clock.sleep(STOP_PAUSE_MS, context.cancelled);
    }
}
const STOP_PAUSE_MS = 2_000;
const STOP_MS = 45_000;
async function stopOnly(context, rollbackTarget, request) {
    const { clock } = context;
    const { method, history } = rollbackTarget;
    const base = { ...resultOfTarget(rollbackTarget, request), deploymentId: method.id };
    const arn = history.find(({ id }) => id === method.id)?.deployment;
    if (!arn) {
        const reason = `The service deployment of ${method.id} could not be read, so it cannot be stopped: wait until it has ended, or run again without 'wait-for-service-stability: false'.`;
        return (0,untouched.MS)(base, { by: 'aws', reason });
    }
    let mayHaveEffect = false;
    for (let tries = 1;; tries++) {
        try {
            await context.ecs.within({ clock, until: clock.now() + STOP_MS }).stopServiceDeployment(arn);
            const reason = `ECS is rolling back to ${(0,model.EU)(method.taskDefinition)}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
            return { ...base, serviceDeploymentArn: arn, verdict: 'started', reason };
        }
        catch (error) {
            mayHaveEffect ||= (0,failure.X2)(error) || (0,failure.Or)(error) > 1;
            const mayBeSentAgain = (0,failure.dg)(error) || (0,failure.X2)(error);
            if (!mayBeSentAgain && !mayHaveEffect)
                return (0,untouched.MS)(base, (0,refusal.dr)('ecs:StopServiceDeployment', error));
            if (mayBeSentAgain && tries < state.h5 && !context.cancelled.aborted) {
                await clock.sleep(STOP_PAUSE_MS, context.cancelled);
                continue;
            }
            const reason = (0,failure.Ic)('ecs:StopServiceDeployment', error);
            const unknown = `${reason} It is unknown whether ECS is rolling back to ${(0,model.EU)(method.taskDefinition)}.`;
            return { ...base, serviceDeploymentArn: arn, verdict: 'unknown', reason: unknown };
        }
    }
}
async function stopAll(context, stops, request, controllers) {
    if (stops.length === 0)
        return [];
    const since = context.clock.now();
    const rollouts = stops.map((one) => {
        const { earlierOf } = controllers.of(one.target);
        return stoppingRollout(one, since, earlierOf(one.target.service));
    });
    const unwritable = (0,refusal.yN)(() => {
        context.beforeWrite?.();
        context.remember(rollouts);
    });
    if (unwritable)
        return stops.map((one) => (0,untouched.MS)(resultOfTarget(one, request), unwritable));
    const followed = await (0,follow.e)(context, rollouts, { ...request.policy, onCancel: 'rollback', together: false }, [], request.logLines > 0 ? (revision) => context.ecs.describeTaskDefinition(revision) : undefined, controllers);
    const results = await Promise.all(followed.map((one) => (0,conclude.N)(context, one, undefined, request, undefined, controllers)));
    const completed = stops.filter((_, index) => verdictOf(followed[index]) === 'deployed');
    const updated = completed.length > 0 ? await updateInstead(context, completed, request) : new Map();
    return stops.map((one, index) => updated.get(one) ?? results[index]);
}
async function updateInstead(context, stops, request) {
    const names = stops.map(({ target }) => target.name);
    const { found } = await (0,read_targets.R)(context, { cluster: request.cluster, ...BY_TASK_SETS }, names);
    const assignments = new Map();
    for (const stop of stops) {
        const target = found.find(({ name }) => name === stop.target.name);
        if (!target)
            continue;
        const { taskDefinition } = stop.method;
        context.log.info(`${target.service.serviceName}: the deployment completed before the request to stop it; rolling back with an update`);
        assignments.set(stop, {
            target: withAppSpec(target, taskDefinition, stop.history),
            taskDefinition,
            members: {},
            changes: [],
        });
    }
    const results = await (0,roll_out.rollOutServices)(context, [...assignments.values()], request);
    return new Map([...assignments.keys()].map((stop, index) => [stop, results[index]]));
}
function verdictOf(one) {
    return one && (0,state.sG)(one.rollout)?.verdict;
}
function stoppingRollout({ target: { cluster, service, codeDeploy }, history, method }, since, before) {
    const { id, taskDefinition } = method;
    const running = service.deployments?.find((deployment) => deployment.id === id);
    const past = history.find((one) => one.id === id);
    const back = service.deployments?.find((deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition);
    const { taskDefinition: stopped, createdAt } = running ?? past;
    const reason = 'A rollback was requested.';
    const isActive = running?.rolloutState === 'COMPLETED';
    return {
        cluster,
        service: service.serviceName,
        ...(codeDeploy && { codeDeploy: { application: codeDeploy.application, group: codeDeploy.group } }),
        own: { id, taskDefinition: stopped, createdAt, earlier: before.filter((other) => other.id !== id) },
        previous: { deploymentId: back?.id ?? '', taskDefinition },
        wanted: taskDefinition,
        since,
        monitorMs: 0,
        settings: { before: {}, requested: {} },
        unobserved: 0,
        ...(isActive && { completed: { seenAt: since, confirmedBy: 'deployments-list' } }),
        state: isActive
            ? { is: 'verifying', rollback: { trigger: 'cancelled', mustRestore: reason } }
            : { is: 'rolling-out', cancelled: { reason } },
    };
}

;// CONCATENATED MODULE: ./build/src/deploy/rollback.js










async function chooseVersions(context, { cluster, services, to }) {
    return chooseRollbackTargets(context, await (0,read_targets.R)(context, { cluster, ...BY_TASK_SETS }, services), to, controller_controllers.hE);
}
async function rollBackServices(context, request, chosen) {
    const report = await restoreVersions(context, request, chosen);
    const history = chosen.rollbackTargets.map(({ target, history: deployments }) => ({
        cluster: target.cluster,
        service: target.service.serviceName,
        deployments,
    }));
    return { ...report, history };
}
async function restoreVersions(context, request, chosen) {
    const { rollbackTargets } = chosen;
    const refuse = (refused) => {
        const services = request.services.map((name) => ({ name, service: chosen.read.get(name) }));
        return (0,result.EI)((0,untouched.cp)(request, services, refused));
    };
    if (chosen.refused.size > 0)
        return refuse(chosen.refused);
    const updates = rollbackTargets.filter((rollbackTarget) => rollbackTarget.method.kind === 'update');
    const stops = rollbackTargets.filter((rollbackTarget) => rollbackTarget.method.kind === 'stop');
    for (const { target, method } of updates) {
        for (const note of method.restorable.notes)
            context.log.notice(note);
        if (method.again)
            context.log.info(`${target.name}: deploying ${(0,model.EU)(method.taskDefinition)} again: ${method.again}`);
    }
    await warnOfWaits(context, request, updates);
    const { services } = request;
    if (request.dryRun)
        return (0,result.EI)(rollbackTargets.map((rollbackTarget) => resultOfTarget(rollbackTarget, request)), services);
    const assigned = await rollback_assign(context, updates);
    if ('refused' in assigned)
        return refuse(assigned.refused);
    const [rolled, stopped] = await Promise.all([
        assigned.length > 0 ? (0,roll_out.rollOutServices)(context, assigned, request) : [],
        stopEach(context, stops, request),
    ]);
    const unchanged = rollbackTargets
        .filter(({ method }) => method.kind === 'unchanged')
        .map((rollbackTarget) => resultOfTarget(rollbackTarget, request));
    return (0,result.EI)([...unchanged, ...rolled, ...stopped], services);
}
async function warnOfWaits({ log }, { wait, policy }, updates) {
    if (!wait || policy.waitUntil || updates.length === 0)
        return;
    const { waitTooShort } = await Promise.all(/* import() */[__webpack_require__.e(7771), __webpack_require__.e(1908)]).then(__webpack_require__.bind(__webpack_require__, 71953));
    for (const { target } of updates) {
        const { name, service } = target;
        const text = waitTooShort(policy.waitMs / 60_000, service.deploymentConfiguration ?? {}, service);
        if (text)
            log.warning(`${name}: ${text}`);
    }
}
async function rollback_assign(context, updates) {
    const registered = new Map();
    const assignments = [];
    for (const { target: found, method, history } of updates) {
        const { restorable } = method;
        const target = withAppSpec(found, restorable.taskDefinition, history);
        const key = JSON.stringify([restorable.taskDefinition, restorable.copy?.taskDefinition.containerDefinitions]);
        try {
            if (restorable.copy)
                context.beforeWrite?.();
            const taskDefinition = registered.get(key) ?? (await registerRestorable(context, restorable));
            registered.set(key, taskDefinition);
            const members = method.again ? { forceNewDeployment: true } : {};
            assignments.push({ target, taskDefinition, members, changes: restorable.changes });
        }
        catch (error) {
            const prefix = `${(0,model.EU)(restorable.taskDefinition)} could not be registered again: `;
            const problem = (0,refusal.dr)('ecs:RegisterTaskDefinition', error, prefix);
            return { refused: new Map([[target.name, problem]]) };
        }
    }
    return assignments;
}


}),

13862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (resultOf),
  Fj: () => (unchangedResult),
  MS: () => (refusedResult),
  Uf: () => (plannedResult),
  cp: () => (refuseAll)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65028);
var _history_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72656);



function activeBefore(service) {
    if (!(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .activeOf */ .m3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleUrl */ .B9)(region, service),
    };
}
function refusedResult(base, { by, reason, verdict }) {
    return verdict ? { ...base, verdict, reason } : { ...base, verdict: 'refused', reason, refusedBy: by };
}
function unchangedResult(base, { desiredCount }, taskDefinition, named) {
    const what = desiredCount === 0
        ? `The service already has ${named ?? 'the requested settings'}`
        : `${named ?? 'The requested revision'} is already active`;
    return { ...base, taskDefinition, verdict: 'unchanged', reason: `${what}; nothing was written.` };
}
function plannedResult(base, what, busy) {
    const { id = '', taskDefinition = '' } = (busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(busy)) ?? {};
    const note = busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploying */ .QI)(busy)
        ? ` The deployment ${id} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(taskDefinition)} is in progress; a dry run does not wait for it.`
        : '';
    return { ...base, verdict: 'planned', reason: `${what}; nothing was written: this was a dry run.${note}` };
}
const BECAUSE = {
    refused: (service) => `${service} was refused`,
    failed: (service) => `the change of ${service} failed`,
    unknown: (service) => `the outcome of the change of ${service} is unknown`,
};
function refuseAll({ cluster, region }, services, refusals) {
    const named = services.find(({ name }) => refusals.has(name))?.name;
    const first = named && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(named);
    const cause = named === undefined ? undefined : refusals.get(named);
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { absent } = refused;
            return { ...refusedResult({ ...base, ...more }, refused), ...(absent && { absent }) };
        }
        const reason = `Nothing was updated, because ${BECAUSE[cause?.verdict ?? 'refused'](`'${first}'`)}.`;
        return { ...refusedResult({ ...base, ...more }, { by: cause?.by ?? 'aws', reason }), causedBy: first ?? '' };
    });
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

48937:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readStorage)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22529);
var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53071);
var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49650);
var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);
var _response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79497);






async function readStorage(clients, image, account) {
    const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
    if (!reference || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegistryHost */ .T)(reference.host);
    const ecr = await clients.ecr(registry?.region ?? clients.settings.region);
    const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const id = reference.digest ? { imageDigest: reference.digest } : { imageTag: reference.tag ?? 'latest' };
    try {
        const { imageDetails } = await ecr.send(new DescribeImagesCommand({
            repositoryName: reference.repository,
            ...(registry && { registryId: registry.account }),
            imageIds: [id],
        }));
        const [found] = imageDetails ?? [];
        if (!found?.imageDigest)
            throw (0,_response_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableResponse */ .rd)('ecr:DescribeImages', `image '${image}'`);
        const isActive = (found.imageStatus ?? 'ACTIVE') === 'ACTIVE';
        return { state: isActive ? 'stored' : 'archived', tags: found.imageTags ?? [] };
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            throw error;
        const { name } = error;
        if (name === 'ImageNotFoundException' || name === 'RepositoryNotFoundException')
            return { state: 'gone', tags: [] };
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_5__/* .failureKind */ .zU)(error) === 'denied' && registry && registry.account !== account)
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainCall */ .uy)('ecr:DescribeImages', error, reference.repository), { cause: error });
    }
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

92515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OX: () => (coversPort),
  Ry: () => (lostTaskRoleProblem),
  gV: () => (fargateProblem),
  ip: () => (volumeProblem),
  j6: () => (balancedContainerProblem),
  pd: () => (execProblem),
  zW: () => (updateProblem)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11270);




function updateProblem(service, members) {
    const { serviceName, schedulingStrategy, deploymentController } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    const early = earlyProblem(serviceName, members, deploymentConfiguration);
    if (early)
        return early;
    if (deploymentController?.type === 'CODE_DEPLOY')
        return undefined;
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `'${serviceName}' is a DAEMON service`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100%, ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
function earlyProblem(serviceName, { deploymentConfiguration }, whole = {}) {
    const { earlySuccessCriteria } = (deploymentConfiguration ?? {});
    const { enable, healthyPercent } = (earlySuccessCriteria ?? {});
    if (!enable || healthyPercent === undefined)
        return undefined;
    const { strategy = 'ROLLING', minimumHealthyPercent = 0 } = whole;
    const input = `Input 'early-success-percent' is ${healthyPercent}, but`;
    if (strategy !== 'ROLLING')
        return `${input} the strategy of the service '${serviceName}' is ${strategy}, and only a ROLLING deployment can succeed early: remove 'early-success-percent'.`;
    if (healthyPercent >= minimumHealthyPercent)
        return undefined;
    return `${input} the minimum healthy percent of the service '${serviceName}' is ${minimumHealthyPercent}, and ECS does not accept a percentage below it: raise 'early-success-percent', or lower 'minimum-healthy-percent'.`;
}
function volumeProblem(definition, { volumeConfigurations = [] }, named = "Input 'service-managed-ebs-volume-name'") {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `${named} is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}
function execProblem({ taskRoleArn }, { enableExecuteCommand }, named = "'enableExecuteCommand' of the service definition") {
    if (enableExecuteCommand !== true || taskRoleArn)
        return undefined;
    return `${named} is true, but the task definition has no task role, which ECS Exec requires: set 'taskRoleArn' in the task definition, or disable ECS Exec.`;
}
function lostTaskRoleProblem({ serviceName, enableExecuteCommand: isEnabled }, current, { taskDefinitionArn, taskRoleArn }, { enableExecuteCommand = isEnabled }, fix = "use a task definition with 'taskRoleArn', or disable ECS Exec ('enableExecuteCommand: false' in a service definition)") {
    if (enableExecuteCommand !== true || !current?.taskRoleArn || taskRoleArn)
        return undefined;
    const name = taskDefinitionArn === undefined ? 'the task definition' : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(taskDefinitionArn));
    return `ECS Exec is enabled for the service '${serviceName}', but ${name} has no task role, which ECS Exec requires: ${fix}.`;
}
function fargateProblem({ compatibilities, networkMode, cpu, memory }, launchType) {
    if (launchType !== 'FARGATE')
        return undefined;
    const supported = (compatibilities ?? []);
    if (supported.includes('FARGATE'))
        return undefined;
    const missing = [networkMode !== 'awsvpc' && "networkMode 'awsvpc'", !cpu && "'cpu'", !memory && "'memory'"];
    const lacks = missing.filter((what) => what !== false);
    if (lacks.length > 0)
        return `The launch type is FARGATE, which requires ${lacks.join(' and ')} in the task definition: add ${lacks.length > 1 ? 'them' : 'it'}, or use another launch type.`;
    if (supported.length === 0)
        return undefined;
    return `The launch type is FARGATE, but the task definition supports only ${supported.join(' and ')}: use another task definition or launch type.`;
}
function balancedContainerProblem(definition, { name, port, isOfFile }) {
    const what = isOfFile ? 'The AppSpec file' : 'The load balancer of the service';
    const where = isOfFile ? "'LoadBalancerInfo'" : "an AppSpec file (input 'codedeploy-appspec')";
    const containers = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(definition);
    const names = containers.map((container) => String(container.name));
    const container = containers.find((one) => one.name === name);
    if (!container) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
        return `${what} sends requests to the container '${name}', but the task definition has ${names.map((one) => `'${one}'`).join(', ')}: name one of them in ${where}${near ? `; did you mean '${near}'?` : '.'}`;
    }
    const mappings = container.portMappings ?? [];
    if (mappings.some((mapping) => coversPort(mapping, port)))
        return undefined;
    const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ') || 'none';
    return `${what} sends requests to port ${port} of the container '${name}', whose mapped ports are ${ports}: add the port to 'portMappings', or name another port in ${where}.`;
}
function coversPort({ containerPort, containerPortRange = '' }, port) {
    const [first = Number.NaN, last = first] = containerPortRange.split('-').map(Number);
    return containerPort === port || (port >= first && port <= last);
}


}),

88604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (hasHealthCheck)
});
function hasHealthCheck({ containerDefinitions = [] }) {
    if (!Array.isArray(containerDefinitions))
        return true;
    return containerDefinitions.some((container) => {
        const { command } = (container?.healthCheck ?? {});
        return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
    });
}


}),

65028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Km: () => (inactiveReason),
  QI: () => (isDeploying),
  Ss: () => (hasLeftover),
  T4: () => (isPinned),
  k7: () => (isActiveIn),
  q8: () => (findTargets)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67707);
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14977);
var _active_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93130);
var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69232);
var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85616);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11270);







async function findTargets(context, cluster, names, accepts = []) {
    const response = await (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .readPaced */ .k)(context, () => (0,_active_services_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActive */ .I)(context.ecs, cluster, names)).catch((error) => ({ error }));
    if ('error' in response) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('ecs:DescribeServices', response.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEach */ .U$)(names, refused), read: new Map(), absent: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    const absent = new Map();
    for (const name of names) {
        const service = response.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = response.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
        const problem = service
            ? ((0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .accountProblem */ .tD)(name, service) ?? refusalOf(service, accepts))
            : missing(name, cluster, response.services, failure);
        if (problem?.absent)
            absent.set(name, failure?.arn ?? '');
        if (service?.status === 'INACTIVE')
            absent.set(name, service.serviceArn);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused, read, absent };
}
function missing(name, cluster, others, failure) {
    const { reason = 'MISSING', detail = '' } = failure ?? {};
    if (reason !== 'MISSING') {
        const words = `${reason}${detail && `, ${detail}`}`;
        return { by: 'aws', reason: `ECS could not read the service '${name}' in cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
        absent: true,
    };
}
function refusalOf({ serviceName, status, deploymentController }, accepts) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another service.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS' || accepts.includes(type))
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? "run deploy-service with the 'task-definition-arn' input set to the revision to activate"
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' uses the ${type} deployment controller, which this action does not support: ${instead}.`;
    return { by: 'input', reason };
}
function isAlone({ deployments = [], pendingCount }) {
    return deployments.length <= 1 && !pendingCount;
}
function isDeploying(service) {
    if (service.codeDeployment)
        return true;
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
function isActiveIn(service, taskDefinition) {
    const primary = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        !hasLeftover(service) &&
        primary.runningCount >= service.desiredCount);
}
function hasLeftover({ taskSets = [], deployments = [] }) {
    return (taskSets.length > 0 &&
        deployments.some(({ status, rolloutState }) => status !== 'PRIMARY' && rolloutState === 'FAILED'));
}
function inactiveReason(service) {
    if (hasLeftover(service))
        return 'tasks of a failed deployment remain';
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const isOfTaskSet = service.taskSets?.length && rolloutState === 'FAILED';
    const state = rolloutState === 'COMPLETED' || isOfTaskSet ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks are running`;
}
function isPinned(taskDefinition) {
    return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .containersOf */ .M)(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


}),

67981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D6: () => (stageInWords),
  EY: () => (progressInWords),
  P0: () => (pausesOf),
  an: () => (STAGES),
  gg: () => (pausedAt),
  hB: () => (pauseInWords),
  nj: () => (alarmsInWords)
});
const STAGES = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight}% of the production traffic on the new version` : ''}`;
}
function pausesOf({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}
function pausedAt(deployment) {
    return pausesOf(deployment)[0];
}
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
function progressInWords(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
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

80234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (inLines),
  z: () => (taskDefinitionDifferences)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50649);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66723);


function taskDefinitionDifferences(before, after) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
function inLines(found) {
    return found.map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


}),

2697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S3: () => (lookUpOrigins),
  Z1: () => (MAX_SHOWN),
  n4: () => (readRevisionFacts)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22529);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48937);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28990);
var _error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36950);
var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35145);
var _copy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37337);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12586);








const MAX_SHOWN = 30;
const MAX_CONCURRENT = 8;
async function lookUpOrigins({ ecs, clients, log }, histories) {
    const shown = histories.flatMap((history) => history.slice(0, MAX_SHOWN));
    const account = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .accountIn */ .l1)(shown[0]?.taskDefinition ?? '');
    const images = shown.flatMap((past) => past.images.map(reference));
    const [recorded, stored] = await Promise.all([
        each(new Set([...shown, ...histories.flatMap(deploymentsWithSharedImages)].map(({ taskDefinition }) => taskDefinition)), (arn) => readRevisionFacts(ecs, arn)),
        each(new Set(images), (image) => (0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readStorage */ .G)(clients, image, account)),
    ]);
    const unmarked = shown.filter(({ taskDefinition }) => !recorded.found.get(taskDefinition)?.commit);
    const there = unmarked
        .flatMap((past) => past.images.map(reference))
        .filter((image) => isStored(stored.found.get(image)));
    const labels = await each(new Set(there), (image) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOfImage */ .K)(clients, image));
    for (const [what, { problem }] of [
        ['The commits and actors', recorded],
        ['The image tags and the states of the images', stored],
        ["The commits that are only in the images' labels", labels],
    ]) {
        if (problem)
            log.notice(`${what} are omitted from the history: ${problem}`);
    }
    return histories.map((history) => history.map((past) => ({
        ...past,
        ...recorded.found.get(past.taskDefinition),
        images: past.images.map((image) => {
            const name = reference(image);
            const [storage, commit] = [stored.found.get(name), labels.found.get(name)];
            return { ...image, ...storage, ...(commit && { commit }) };
        }),
    })));
}
function deploymentsWithSharedImages(history) {
    return history.filter((past) => history.some((other) => other.taskDefinition !== past.taskDefinition && (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .runsSameImages */ .Hq)(other, past) && (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .runsSameImages */ .Hq)(past, other)));
}
function isStored(storage) {
    return storage?.state === 'stored';
}
async function readRevisionFacts(ecs, taskDefinition) {
    const described = await ecs.describeTaskDefinition(taskDefinition).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .failureKind */ .zU)(error) === 'refused')
            return undefined;
        throw new Error((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error), { cause: error });
    });
    if (!described)
        return { inactive: true };
    const { tags } = described;
    const [commit, actor, copyOf] = [(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedIn */ .AK)(tags, 'commit'), (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedIn */ .AK)(tags, 'actor'), (0,_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .copiedFrom */ .nR)(tags)];
    return {
        inactive: described.taskDefinition.status !== 'ACTIVE',
        ...(commit && { commit }),
        ...(actor && { actor }),
        ...(copyOf && { copyOf }),
    };
}
async function each(items, ask) {
    const found = new Map();
    const queue = [...items];
    let problem = '';
    while (queue.length > 0) {
        const some = queue.splice(0, MAX_CONCURRENT);
        await Promise.all(some.map(async (item) => {
            try {
                found.set(item, await ask(item));
            }
            catch (error) {
                problem ||= (0,_error_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error);
                if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .failureKind */ .zU)(error.cause ?? error) !== 'denied')
                    queue.length = 0;
            }
        }));
    }
    return { found, problem };
}
function reference({ image, digest }) {
    const parsed = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_8__/* .parseImageReference */ .o_)(image);
    if (!parsed || parsed.digest || !digest)
        return image;
    const { tag: _, ...place } = parsed;
    return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_8__/* .formatImageReference */ .my)({ ...place, digest });
}


}),

66723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AN: () => (registerRecorded),
  h0: () => (recordTags),
  k6: () => (withoutRecord),
  qb: () => (hasRecord)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);



const MAX_TAGS = 50;
const MAX_CHARACTERS = 256;
function recordTags({ commit, run, actor }) {
    const record = [
        ['commit', commit],
        ['run', run],
        ['actor', actor],
    ];
    return record
        .map(([name, value]) => ({ key: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(name), value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
function hasRecord(tags) {
    return tags.some(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K);
}
function withoutRecord(tags) {
    return tags.filter((tag) => !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag));
}
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MAX_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (problem) => `The revision was registered without the tags that record its source: ${problem} Alternatively, set 'record-tags' to 'false'.`;
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
function isTagging(error) {
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MAX_CHARACTERS)
        .replace(/_+$/, '');
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

65446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D$: () => (readCluster),
  ME: () => (readSmokeTest),
  U7: () => (readRollOptions)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67981);
var _src_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', _src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, accepted) ?? '';
    for (const name of services.filter((candidate) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}', which is not valid; expected a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
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
            waitMs: (inputs.integer('wait-for-minutes', 1, MAX_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MAX_MINUTES) ?? 15) * MINUTE_MS,
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
    const until = inputs.choice('wait-until', ['completed', 'paused', ..._src_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .an]);
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
    if (!(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isWebUrl */ .O9)(url)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .shownUrl */ .zA)(url)}', which is not valid; expected a URL such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_3__/* .secretPartsOf */ .K0)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


}),

59070:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (saveRollouts),
  c: () => (readSavedRollouts)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35700);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);




const KEY = 'rollouts';
const VERSION = 5;
const UNSAVED = 'the deployment continues, and after a cancellation the post step uses the last saved state.';
function saveRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const options = { policy, region, logLines };
        const memory = { version: VERSION, title, aws, options, rollouts: [...known.values()], settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                save([], settled.map((result) => ({ ...result, failures: [], events: [] })));
                return false;
            }
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
function readSavedRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, but this post step reads version ${VERSION}: check the service's deployments in the ECS console, and use one version of the action in the job.`);
}
const LONG = 16_384;
const PACKED = 'gzip:';
function pack(text) {
    return text.length < LONG ? text : `${PACKED}${(0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)().gzipSync(text).toString('base64')}`;
}
function unpack(text) {
    return text.startsWith(PACKED)
        ? (0,_src_zlib_js__WEBPACK_IMPORTED_MODULE_3__/* .zlib */ .w)()
            .gunzipSync(Buffer.from(text.slice(PACKED.length), 'base64'))
            .toString()
        : text;
}


})

};

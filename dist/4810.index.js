export const id = 4810;
export const ids = [4810];
export const modules = {

44958:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (consoleAddress)
});
const DOMAINS = [
    ['cn-', 'amazonaws.cn'],
    ['us-gov-', 'amazonaws-us-gov.com'],
    ['eusc-', 'amazonaws-eusc.eu'],
    ['us-isob-', 'sc2shome.sgov.gov'],
    ['us-isof-', 'csphome.hci.ic.gov'],
    ['eu-isoe-', 'csphome.adc-e.uk'],
    ['us-iso-', 'c2shome.ic.gov'],
];
const COMMERCIAL = 'aws.amazon.com';
function consoleAddress(region, path) {
    const [, domain = COMMERCIAL] = DOMAINS.find(([start]) => region.startsWith(start)) ?? [];
    return `https://${region}.console.${domain}/${path}`;
}


}),

72656:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (emptyResult),
  B9: () => (consoleUrl),
  EI: () => (reportOf),
  Eo: () => (activeSentence),
  KH: () => (serviceOutputs),
  jM: () => (asRequestedRollback),
  l4: () => (reportJson),
  m3: () => (activeOf),
  wK: () => (decisiveResult)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44958);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32820);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _history_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12586);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14370);





function reportOf(services, order = []) {
    const names = order.map(_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU);
    const sorted = services.toSorted((a, b) => names.indexOf(a.service) - names.indexOf(b.service));
    const verdict = (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(sorted.map((service) => service.verdict));
    const first = decisiveResult(sorted);
    return { verdict, reason: reasonOf(sorted, verdict), taskDefinition: first.taskDefinition, services: sorted };
}
function decisiveResult(services) {
    const verdict = (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(services.map((service) => service.verdict));
    const bad = services.filter((service) => service.verdict === verdict);
    const causes = (some) => some.find(({ causedBy }) => causedBy === undefined);
    const red = services.filter((service) => !(0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(service.verdict));
    return causes(bad) ?? causes(red) ?? bad[0];
}
function reasonOf(services, verdict) {
    const first = decisiveResult(services);
    if (services.length === 1 || (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(verdict))
        return first.reason;
    const named = `${first.service}: ${first.reason}`;
    if (first.verdict === verdict)
        return named;
    const bad = services.find((service) => service.verdict === verdict);
    return `${named} ${bad.service} is ${verdict}: ${bad.reason}`;
}
function emptyResult(cluster, service) {
    return {
        cluster,
        service,
        verdict: 'unknown',
        reason: '',
        taskDefinition: '',
        previousTaskDefinition: '',
        serving: '',
        deploymentId: '',
        serviceDeploymentArn: '',
        rolledBack: false,
        durationSeconds: 0,
        consoleUrl: '',
        failures: [],
        events: [],
        changes: [],
    };
}
function asRequestedRollback(result, wanted) {
    const taskDefinition = wanted;
    if (result.verdict === 'rolled-back') {
        const serving = result.serving || wanted;
        return { ...result, verdict: 'deployed', reason: '', rolledBack: false, taskDefinition, serving };
    }
    if (result.verdict !== 'deployed')
        return { ...result, taskDefinition };
    const reason = 'The deployment in progress succeeded before the request to stop it: run again to roll it back.';
    return { ...result, verdict: 'failed', taskDefinition, reason };
}
function activeOf(service) {
    const { deployments = [], desiredCount, status } = service;
    if (status === 'INACTIVE')
        return { serving: '', servingCounts: { running: 0, desired: desiredCount } };
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    const completed = deployments.filter(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
    const [most] = (completed.length > 0 ? completed : deployments).toSorted((a, b) => b.runningCount - a.runningCount);
    const serving = primary?.rolloutState === 'COMPLETED' ? primary : most;
    if (!serving)
        return ofTaskSet(service);
    const none = completed.length === 0 && serving.runningCount === 0 && desiredCount > 0;
    return {
        serving: none ? '' : serving.taskDefinition,
        servingCounts: { running: serving.runningCount, desired: desiredCount },
    };
}
function ofTaskSet({ taskSets = [] }) {
    const primary = taskSets.find(({ status }) => status === 'PRIMARY');
    if (!primary)
        return { serving: '' };
    const { taskDefinition, runningCount, computedDesiredCount } = primary;
    return { serving: taskDefinition, servingCounts: { running: runningCount, desired: computedDesiredCount } };
}
function activeSentence(result) {
    const { verdict, serving, servingCounts, service, rollsOn, absent } = result;
    if (absent)
        return '';
    const still = rollsOn ? ', and the rollout is still in progress' : '';
    if (!serving && servingCounts)
        return `No revision is active in service '${service}': 0 of ${servingCounts.desired} tasks are running${still}.`;
    if (!serving)
        return `The active revision of '${service}' could not be observed.`;
    const counts = servingCounts ? ` with ${servingCounts.running} of ${servingCounts.desired} tasks` : '';
    if (servingCounts?.desired === 0)
        return `No tasks are running: the desired count of '${service}' is 0 (${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(serving)}).`;
    if (verdict === 'unknown')
        return `When last observed, ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(serving)} was active in service '${service}'${counts}.`;
    return `${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(serving)} is active in service '${service}'${counts}${still}.`;
}
function reportJson(report) {
    return {
        schema: 2,
        verdict: report.verdict,
        reason: report.reason,
        green: (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isGreen */ .gf)(report.verdict),
        services: report.services.map(serviceJson),
        advice: report.services.flatMap(({ service, speed }) => (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceJson */ .t)(speed).map((one) => ({ service, ...one }))),
        ...(report.history && { history: report.history.map(historyJson) }),
    };
}
function historyJson({ cluster, service, deployments }) {
    return { cluster, service, deployments: deployments.map(pastJson) };
}
function pastJson(past) {
    const commit = (0,_history_index_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(past);
    return {
        at: past.createdAt,
        'deployment-id': past.id,
        'service-deployment-arn': past.deployment,
        status: past.status,
        ...(past.statusReason && { 'status-reason': past.statusReason }),
        'task-definition-arn': past.taskDefinition,
        ...(past.copyOf && { 'copy-of': past.copyOf }),
        ...(past.inactive !== undefined && { inactive: past.inactive }),
        ...(commit && { commit }),
        ...(past.actor && { actor: past.actor }),
        images: past.images.map(({ container, image, digest, tags, state }) => ({
            container,
            image,
            ...(digest && { digest }),
            ...(tags && { tags }),
            ...(state && { state }),
        })),
    };
}
function serviceOutputs(result) {
    return {
        'refused-by': result.refusedBy ?? '',
        'task-definition-arn': result.taskDefinition,
        'previous-task-definition-arn': result.previousTaskDefinition,
        'serving-task-definition-arn': result.serving,
        'deployment-id': result.deploymentId,
        'service-deployment-arn': result.serviceDeploymentArn,
        ...(result.codeDeployDeploymentId && { 'codedeploy-deployment-id': result.codeDeployDeploymentId }),
        'rolled-back': result.rolledBack,
        'duration-seconds': result.durationSeconds,
        'console-url': result.consoleUrl,
    };
}
function serviceJson(result) {
    return {
        cluster: result.cluster,
        service: result.service,
        verdict: result.verdict,
        reason: result.reason,
        ...serviceOutputs(result),
        failures: result.failures.map(failureJson),
        timeline: result.events.map(({ at, text }) => ({ at, text })),
        changes: result.changes,
        ...(0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .speedJson */ .o)(result.speed),
        ...(result.preflight && {
            preflight: { findings: result.preflight.findings, 'not-checked': result.preflight.unread },
        }),
    };
}
function failureJson(failure) {
    const { cause, text, count, taskArn, stopCode, stoppedReason, stoppedAt, containers, target } = failure;
    return {
        cause: cause.id,
        fix: cause.fix,
        text,
        count,
        'task-arn': taskArn,
        ...(stopCode && { 'stop-code': stopCode }),
        ...(stoppedReason && { 'stopped-reason': stoppedReason }),
        ...(stoppedAt && { 'stopped-at': stoppedAt }),
        ...(target && { 'target-health': targetJson(target) }),
        containers: containers.map(({ name, exitCode, reason, runtimeId, log, logMissing }) => ({
            name,
            ...(exitCode !== undefined && { 'exit-code': exitCode }),
            ...(reason && { reason }),
            ...(runtimeId && { 'runtime-id': runtimeId }),
            ...(log && { log }),
            ...(logMissing && { 'log-missing': logMissing }),
        })),
    };
}
function targetJson({ targetGroup, reason, description, codes, port, path, matcher }) {
    return {
        'target-group': targetGroup,
        reason,
        description,
        ...(codes && { codes }),
        ...(port && { port }),
        ...(path && { path }),
        ...(matcher && { matcher }),
    };
}
function consoleUrl(region, { clusterArn, serviceName }) {
    const place = `clusters/${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(clusterArn)}/services/${serviceName}`;
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleAddress */ .E)(region, `ecs/v2/${place}/deployments?region=${region}`);
}


}),

32820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (speedJson),
  t: () => (adviceJson)
});
function speedJson(speed) {
    if (!speed)
        return { advice: [] };
    const { timing, usual, drainsAfter } = speed;
    return {
        advice: adviceJson(speed),
        timing: {
            seconds: tenths(timing.seconds),
            ...(usual && { 'usual-seconds': tenths(usual.seconds), 'usual-of': usual.count }),
            batches: timing.batches,
            ...(drainsAfter !== undefined && { 'drains-after-seconds': tenths(drainsAfter) }),
            phases: timing.phases.map(({ name, seconds, share, median, slowest, slowestTask }) => ({
                phase: name,
                seconds: tenths(seconds),
                share: Math.round(share * 1000) / 1000,
                ...(median !== undefined && { 'median-seconds': tenths(median) }),
                ...(slowest !== undefined && { 'slowest-seconds': tenths(slowest) }),
                ...(slowestTask && { 'slowest-task-arn': slowestTask }),
            })),
        },
    };
}
function adviceJson(speed) {
    return (speed?.advice ?? []).map(({ phase, setting, of, present, proposed, seconds, unless, afterSuccess }) => ({
        phase,
        setting,
        of,
        present,
        proposed,
        'saves-up-to-seconds': seconds,
        'not-when': unless,
        'after-success': afterSuccess ?? false,
    }));
}
function tenths(seconds) {
    return Math.round(seconds * 10) / 10;
}


}),

6514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mm: () => (runsSameDigests),
  OK: () => (lookUpImage),
  gk: () => (imagesByTag)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11270);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71614);
var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53071);
var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);





async function lookUpImage(clients, image) {
    const reference = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image);
    if (!reference || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegistryHost */ .T)(reference.host);
    const region = registry?.region ?? clients.settings.region;
    const { readImages } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(5259), __webpack_require__.e(304)]).then(__webpack_require__.bind(__webpack_require__, 10304));
    const place = {
        clients: { ...clients, ecr: () => clients.ecr(region) },
        repository: reference.repository,
        registryId: registry?.account,
    };
    const id = reference.digest ? { imageDigest: reference.digest } : { imageTag: reference.tag ?? 'latest' };
    try {
        const [stored] = await readImages(place, [id]);
        return stored ? { state: 'stored', image: stored } : { state: 'no-image', region };
    }
    catch (error) {
        const { cause } = error;
        if (cause instanceof Error && cause.name === 'RepositoryNotFoundException')
            return { state: 'no-repository', region };
        throw error;
    }
}
function imagesByTag(taskDefinition) {
    return (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .containersOf */ .M)(taskDefinition).flatMap(({ name, image, versionConsistency }) => typeof image !== 'string' || (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.digest
        ? []
        : [{ container: String(name), image, perTask: versionConsistency === 'disabled' }]);
}
async function runsSameDigests({ clients, ecs }, cluster, service, taskDefinition) {
    const named = imagesByTag(taskDefinition);
    const elsewhere = named.find(({ image }) => !(0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isEcrImage */ .OF)(image));
    if (elsewhere)
        return different(`the tag of ${elsewhere.image} can be verified only for images in ECR`);
    try {
        const [serving, stored] = await Promise.all([
            servingDigests(ecs, cluster, service, named),
            Promise.all(named.map(async ({ image }) => [image, await lookUpImage(clients, image)])),
        ]);
        return compareDigests(named, serving, new Map(stored));
    }
    catch (error) {
        const again = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransient */ .dg)(error.cause ?? error) ? ' this time' : '';
        return different(`the digests of its images could not be read${again} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)})`);
    }
}
function compareDigests(named, serving, stored) {
    for (const { container, image } of named) {
        const runs = [...(serving.get(container) ?? [])];
        const found = stored.get(image);
        if (runs.length === 0)
            return different(`the digest that container '${container}' runs could not be determined`);
        if (found?.state !== 'stored')
            return different(`${image} is not in ECR`);
        const names = [found.image.digest, ...(found.image.manifest.manifests ?? []).map(({ digest }) => digest)];
        const other = runs.find((digest) => !names.includes(digest));
        if (other) {
            return different(`${image} now points to ${found.image.digest}, but container '${container}' runs ${other}`);
        }
    }
    return { same: true };
}
function different(reason) {
    return { same: false, reason };
}
async function servingDigests(ecs, cluster, service, named) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .primaryOf */ .Os)(service);
    if (!primary)
        return new Map();
    const fixed = named.some(({ perTask }) => perTask) ? [] : await fixedDigests(ecs, service, primary.id);
    if (named.every(({ container }) => fixed.some(([name]) => name === container))) {
        return new Map(fixed.map(([name, digest]) => [name, new Set([digest])]));
    }
    const digests = new Map();
    const id = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .activeTaskSet */ .ST)(service)?.id ?? primary.id;
    for (const { startedBy, containers = [] } of await ecs.tasksOf(cluster, service.serviceName, 'RUNNING')) {
        if (startedBy !== id)
            continue;
        for (const { name, imageDigest } of containers) {
            digests.set(name, (digests.get(name) ?? new Set()).add(imageDigest ?? 'an unknown digest'));
        }
    }
    return digests;
}
async function fixedDigests(ecs, service, deploymentId) {
    const arn = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceRevisionArn */ .uY)(service, deploymentId);
    const [revision] = await ecs.describeServiceRevisions([arn]).catch(() => []);
    return (revision?.containerImages ?? []).flatMap(({ containerName, imageDigest }) => imageDigest ? [[containerName, imageDigest]] : []);
}


}),

73132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FJ: () => (membersBefore),
  I$: () => (OF_REVISION_ALONE),
  Zg: () => (completeMembers),
  cO: () => (isSamePlacementField),
  cP: () => (OF_REVISION),
  gR: () => (contains),
  u9: () => (hasMembers),
  vR: () => (membersToRestore)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);



const OF_REVISION = [
    'gatewayConnectors',
    'loadBalancers',
    'monitoring',
    'networkConfiguration',
    'platformVersion',
    'serviceConnectConfiguration',
    'serviceRegistries',
    'volumeConfigurations',
    'vpcLatticeConfigurations',
];
const OF_REVISION_ALONE = ['gatewayConnectors', 'monitoring'];
const DEFAULTS = {
    propagateTags: 'NONE',
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        earlySuccessCriteria: { enable: false },
    },
};
const REQUIRED = {
    deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        earlySuccessCriteria: { sourceServiceRevisionCleanup: 'BLOCKING' },
    },
};
function memberOf(service, name, requested) {
    return merge(partFor(DEFAULTS[name], requested), shownMember(service, name));
}
function shownMember(service, name) {
    const primary = ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service) ?? {});
    if (name === VOLUMES)
        return managedVolumes(primary[name]);
    return service[name] ?? primary[name];
}
const VOLUMES = 'volumeConfigurations';
function managedVolumes(volumes) {
    return (volumes ?? []).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}
function completeMembers(service, requested) {
    return Object.fromEntries(Object.entries(requested).map(([name, value]) => [
        name,
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? merge(merge(partFor(REQUIRED[name], value), shownMember(service, name)), value) : value,
    ]));
}
function partFor(value, requested) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(requested))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(requested, name)));
}
function hasMembers(service, requested) {
    return Object.entries(requested).every(([name, value]) => contains(memberOf(service, name, value), value));
}
function membersBefore(service, requested) {
    return Object.fromEntries(Object.entries(requested).flatMap(([name, wanted]) => {
        const value = memberOf(service, name, wanted);
        return value === undefined ? [] : [[name, value]];
    }));
}
function membersToRestore(service, before, requested) {
    return Object.fromEntries(Object.entries(before).flatMap(([name, value]) => {
        const now = memberOf(service, name, requested[name]);
        const restored = now === undefined || name === VOLUMES ? value : restore(now, value, requested[name]);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(restored, now) ? [] : [[name, restored]];
    }));
}
function restore(now, before, requested) {
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(now) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(requested) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(before))
        return contains(now, requested) ? before : now;
    const changed = Object.entries(requested).map(([name, value]) => [name, restore(now[name], before[name], value)]);
    const all = { ...now, ...Object.fromEntries(changed) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(under) || !(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(over))
        return over;
    const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
    return { ...under, ...Object.fromEntries(merged) };
}
function contains(now, requested) {
    if (requested === null)
        return now === undefined || now === null;
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(requested)) {
        return ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(now) &&
            Object.entries(requested).every(([name, value]) => contains(now[name], value) || (name === 'field' && isSamePlacementField(now[name], value))));
    }
    if (!Array.isArray(requested) || !requested.some(_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv))
        return requested === undefined || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, requested);
    if (!Array.isArray(now) || now.length !== requested.length)
        return false;
    const remaining = [...now];
    return requested.every((one) => {
        const at = remaining.findIndex((other) => contains(other, one));
        if (at >= 0)
            remaining.splice(at, 1);
        return at >= 0;
    });
}
function isSamePlacementField(one, other) {
    const [first = '', second] = [one, other].map((field) => String(field)
        .toLowerCase()
        .replace(/^host$/, 'instanceid'));
    return first === second && /^(cpu|memory|instanceid)$/.test(first);
}


}),

11270:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (imagesOf),
  M: () => (containersOf)
});
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);

function containersOf(taskDefinition) {
    const containers = taskDefinition?.containerDefinitions;
    if (!Array.isArray(containers))
        return [];
    return containers.filter(_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
}
function imagesOf(taskDefinition) {
    const images = containersOf(taskDefinition).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
    return [...new Set(images)];
}


}),

12586:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Am: () => (findVersion),
  D3: () => (commitOf),
  Hq: () => (runsSameImages),
  Lu: () => (readHistory),
  WM: () => (isCommit),
  aq: () => (versionBefore),
  p: () => (isSameVersion),
  xv: () => (KEPT_SECONDS)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

const KEPT_SECONDS = 90 * 24 * 3600;
const MAX = 200;
async function readHistory(ecs, cluster, service) {
    const briefs = await ecs.listServiceDeployments(cluster, service, { limit: MAX });
    const arns = [...new Set(briefs.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn))];
    const revisions = new Map((await ecs.describeServiceRevisions(arns)).map((revision) => [revision.serviceRevisionArn, revision]));
    return briefs
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .flatMap(({ serviceDeploymentArn, targetServiceRevisionArn, status, statusReason, createdAt }) => {
        const revision = revisions.get(targetServiceRevisionArn);
        if (!revision)
            return [];
        return [
            {
                ...versionOf(revision),
                deployment: serviceDeploymentArn,
                id: `ecs-svc/${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevisionArn)}`,
                status,
                createdAt,
                ...(statusReason && { statusReason }),
            },
        ];
    });
}
function versionOf({ taskDefinition, containerImages = [] }) {
    const images = containerImages.map(({ containerName, image, imageDigest }) => ({
        container: containerName,
        image,
        ...(imageDigest && { digest: imageDigest }),
    }));
    return { taskDefinition, images };
}
function isSameVersion(a, b) {
    return original(a) === original(b) && runsSameImages(a, b);
}
function runsSameImages(a, b) {
    const digests = new Map(b.images.map(({ container, digest }) => [container, digest]));
    return a.images.every(({ container, digest }) => {
        const other = digests.get(container);
        return !digest || !other || digest === other;
    });
}
function original({ taskDefinition, copyOf }) {
    return copyOf ?? (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(taskDefinition);
}
function versionBefore(history, serving) {
    let line = [];
    const seen = [];
    for (const past of history.toReversed()) {
        const known = line.findIndex((other) => isSameVersion(other, past));
        const otherThan = (others) => (one) => !others.some((other) => isSameVersion(one, other));
        if (past.status === 'SUCCESSFUL') {
            const between = known < 0 ? [] : seen.slice(seen.indexOf(line[known]) + 1);
            line = [...(known < 0 ? line : line.slice(0, known).filter(otherThan(between))), past];
        }
        else if (past.status === 'ROLLBACK_SUCCESSFUL' && known < line.length - 1) {
            line = line.filter(otherThan([past]));
        }
        seen.push(past);
    }
    const at = line.findLastIndex((past) => isSameVersion(past, serving));
    const own = history.find(({ id }) => id === serving.id);
    const arriving = own !== undefined && own.status !== 'SUCCESSFUL';
    return at < 0 || (arriving && at < line.length - 1) ? line.at(-1) : line[at - 1];
}
function findVersion(history, wanted) {
    if (!wanted)
        return undefined;
    const rules = [
        (past) => isRevision(past, wanted),
        ({ commit, images }) => [commit, ...images.map((image) => image.commit)].some((one) => isCommit(one, wanted)),
        ({ images }) => images.some(({ image, digest }) => digest === wanted || image.endsWith(`@${wanted}`)),
        ({ images }) => images.some(({ image }) => (image.split('@', 1)[0] ?? '').endsWith(`:${wanted}`)),
        ({ images }) => images.some(({ tags }) => tags?.includes(wanted)),
    ];
    for (const fits of rules) {
        const found = history.filter(fits);
        const worked = found.find(({ status }) => status === 'SUCCESSFUL');
        if (found.length > 0)
            return worked ?? found[0];
    }
    return undefined;
}
function isRevision({ taskDefinition }, wanted) {
    const isNumber = /^\d+$/.test(wanted);
    return (taskDefinition === wanted ||
        taskDefinition.endsWith(`task-definition/${wanted}`) ||
        (isNumber && taskDefinition.endsWith(`:${wanted}`)));
}
function commitOf({ commit, images }) {
    const labels = new Set(images.flatMap((image) => image.commit ?? []));
    return commit ?? (labels.size === 1 ? [...labels][0] : undefined);
}
function isCommit(commit, wanted) {
    if (!commit)
        return false;
    return commit === wanted || (/^[0-9a-f]{7,}$/i.test(wanted) && commit.startsWith(wanted.toLowerCase()));
}


}),

157:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (isRollbackTarget),
  t: () => (previousOf)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19493);

function previousOf(service) {
    const { deployments = [] } = service;
    const completed = deployments.filter(({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'));
    const newest = completed.find(({ status }) => status === 'PRIMARY') ??
        completed.toSorted((a, b) => b.createdAt - a.createdAt)[0] ??
        deployments.find(isRollbackTarget);
    return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}
function isRollbackTarget({ status, rolloutStateReason = '' }) {
    return status === 'PRIMARY' && (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportsRollback */ .w1)(rolloutStateReason);
}


}),

25261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (registerWithRetry)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19493);

const ATTEMPTS = 8;
async function registerWithRetry({ ecs, clock, cancelled }, definition) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ecs.registerTaskDefinition(definition);
        }
        catch (error) {
            const isConcurrent = (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyRefusal */ .rN)(error) === 'concurrent-registration';
            if (!isConcurrent || attempt >= ATTEMPTS || cancelled.aborted)
                throw error;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5), cancelled);
        }
    }
}


}),

14370:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (isActiveAfter),
  QZ: () => (worst),
  bk: () => (VERDICTS),
  gf: () => (isGreen)
});
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'paused',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);
function isGreen(verdict) {
    return GREEN.has(verdict);
}
function isActiveAfter(verdict) {
    return verdict === 'deployed' || verdict === 'unchanged';
}
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
}


})

};

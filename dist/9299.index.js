export const id = 9299;
export const ids = [9299];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   ew: () => (/* binding */ judgeRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** What a region's name looks like. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
/** The regions that this version knows, of all partitions: those of the SDK's endpoint rules (a test compares them). */
const REGIONS = [
    ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
    ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
    ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];
/** The parts of which AWS makes the names of regions: one of these is not a misspelling of another. */
const WORDS = new Set([
    ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
    ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
/** A code of so few letters may be a new country's or partition's, however near it is to another. */
const CODE_LETTERS = 2;
/**
 * Judges a region's name. AWS adds regions: only letters that are near a known region's, by a part that is no word of such
 * names, are taken for a misspelling; any other name or number may be newer than we are.
 */
function judgeRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the region '${region}' is not known to this version of Slipway, and is used as it is` };
}
/** The known region that `text` is probably a misspelling of; with the number that it has, where there is such a region. */
function nearestRegion(text) {
    const given = lettersOf(text.toLowerCase());
    const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
    // Of two that are as near, the one that begins alike.
    const edits = (region) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
    const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
    if (best === undefined)
        return undefined;
    const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
    const same = `${lettersOf(best)}-${number}`;
    return REGIONS.includes(same) ? same : best;
}
/** Whether each part of `given` is that of `known` or a misspelling of it, or the parts are run together. */
function isMisspelling(given, known) {
    const [parts, knownParts] = [given.split('-'), known.split('-')];
    if (parts.length !== knownParts.length)
        return given.replaceAll('-', '') === known.replaceAll('-', '');
    const wrong = parts.flatMap((part, index) => part === knownParts[index] ? [] : [[part, knownParts[index]]]);
    return wrong.length > 0 && wrong.every(([part, word = '']) => !WORDS.has(part) && isNear(part, word));
}
function isNear(part, word) {
    if (isSwapped(part, word))
        return true;
    if (part.length <= CODE_LETTERS && word.length <= CODE_LETTERS)
        return false;
    // One code of a partition is a letter away from the next: `isob`, `isof`.
    if (/^iso[a-z]?$/.test(part) && word.startsWith('iso'))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(part, word) <= (word.length < 5 ? 1 : 2);
}
/** Whether two neighboring letters have changed places. */
function isSwapped(part, word) {
    const at = [...part].findIndex((letter, index) => letter !== word[index]);
    const [first = '', second = ''] = part.slice(at, at + 2);
    return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}
function lettersOf(region) {
    return region.replace(/-\d+[a-z]?$/, '');
}


/***/ }),

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   c: () => (/* binding */ refuseAll)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);
/* harmony import */ var _history_previous_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2656);



/** The revision that was active; under another controller than ECS's a service has no deployments. */
function activeBefore(service) {
    if (!(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_previous_js__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
/** A service as it was read, before anything was done to it. */
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .servingOf */ .K3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(region, service),
    };
}
/**
 * The results of services of which at least one was refused, so that none is updated.
 * @param services each as the user named it, with the service as it was read, and what else is known of its result
 */
function refuseAll({ cluster, region }, services, refusals) {
    const [first] = services.filter(({ name }) => refusals.has(name)).map(({ name }) => (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name));
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyResult */ .$)(cluster, (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { by, reason, absent } = refused;
            return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, ...(absent && { absent }) };
        }
        // It was fit itself.
        const reason = `Nothing was updated, because '${first}' was refused.`;
        const by = [...refusals.values()][0]?.by ?? 'aws';
        return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, causedBy: first ?? '' };
    });
}


/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rollOut)
/* harmony export */ });
/* harmony import */ var _controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5920);
/* harmony import */ var _ecs_health_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8604);
/* harmony import */ var _ecs_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3132);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5634);
/* harmony import */ var _history_previous_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(157);
/* harmony import */ var _rollout_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6609);
/* harmony import */ var _rollout_next_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4791);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7781);
/* harmony import */ var _read_at_end_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8939);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5677);










/** Updates each service once, several at a time, and follows all of them to their verdicts. */
async function rollOut(context, assignments, options) {
    const results = new Map();
    const updated = new Map();
    const describe = revisionsOf(context.ecs);
    const controller = (0,_controller_controllers_js__WEBPACK_IMPORTED_MODULE_0__/* .controllerOf */ .O)(context);
    const begun = assignments.map(async (assignment) => {
        const begin = await update(context, controller, assignment, options);
        if ('verdict' in begin) {
            results.set(assignment, begin);
            const { verdict, reason } = begin;
            if (verdict !== 'refused' && verdict !== 'unknown')
                return undefined;
            // It has ended, and the others may be rolled back for it.
            const event = { is: 'not-started', verdict, reason };
            return (0,_rollout_next_js__WEBPACK_IMPORTED_MODULE_7__/* .next */ .K)(intended(controller, assignment, 0), event, context.clock.now(), options.policy).rollout;
        }
        context.remember([begin]);
        updated.set(keyOf(begin), assignment);
        return monitored(context, assignment, begin, options, describe);
    });
    // Each is followed as soon as its update is answered: one whose answer is lost holds up no other.
    const followed = await (0,_rollout_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(context, [], options.policy, begun, options.logLines > 0 ? describe : undefined);
    const finals = await readAtEnd(context, [...updated.values()]);
    await Promise.all(followed.map(async (one) => {
        const assignment = updated.get(keyOf(one.rollout));
        if (!assignment)
            return;
        const result = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .concludeRollout */ .N)(context, one, finals.get(assignment), options, describe);
        results.set(assignment, { ...result, changes: assignment.changes });
    }));
    return assignments.map((assignment) => results.get(assignment));
}
function keyOf({ cluster, service }) {
    return `${cluster} ${service}`;
}
async function update(context, controller, assignment, options) {
    const { target, taskDefinition, members } = assignment;
    const { cluster, service } = target;
    const more = (0,_ecs_members_js__WEBPACK_IMPORTED_MODULE_1__/* .completeMembers */ .Zg)(service, members);
    const input = { cluster, service: service.serviceName, taskDefinition, ...more };
    let since;
    // What a post step needs is kept before the call, and of no service whose turn has not come.
    const sent = await controller.update(input, service, () => {
        // The time to wait begins when it is sent: what ECS has throttled does not use it up.
        const isFirst = since === undefined;
        since = context.clock.now();
        if (!isFirst)
            return;
        context.remember([intended(controller, assignment, since)]);
        context.log.info(`${service.serviceName}: UpdateService to ${taskDefinition}`);
    });
    const base = baseOf(assignment, options);
    const began = since ?? context.clock.now();
    switch (sent.state) {
        case 'unsent':
            return { ...base, verdict: 'cancelled', reason: sent.reason };
        case 'refused':
            return { ...base, verdict: 'refused', reason: sent.reason, refusedBy: 'aws' };
        case 'lost':
            return { ...base, verdict: 'unknown', reason: sent.reason };
        case 'no-deployment': {
            const { own } = sent;
            const isComplete = own?.standing && ((0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .primaryOf */ .Os)(sent.service)?.runningCount ?? 0) >= sent.service.desiredCount;
            if (!own || (isComplete && Object.keys(members).length === 0))
                return { ...base, verdict: 'unchanged', reason: 'ECS saw nothing that needs a new deployment.' };
            // Other members were written, a desired count say: the deployment that is active has still to come up to them. Its
            // tasks that failed before this update say nothing of what was fixed since.
            return begun({ ...rolloutOf(assignment, own, began), countFrom: (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .changedAt */ .Ek)(sent.service) });
        }
        case 'started':
            return begun(rolloutOf(assignment, sent.own, began, sent.service));
    }
    function begun(rollout) {
        if (options.wait)
            return rollout;
        const reason = 'It was not waited for, as asked: whether it is active is not known.';
        return { ...base, verdict: 'started', reason, deploymentId: rollout.own.id };
    }
}
/** @param after the service as ECS answered the update: what became active since the service was read is in it alone */
function rolloutOf({ target, members }, own, since, after) {
    const { service } = target;
    const unread = after?.deployments?.filter(({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id));
    const previous = (unread && (0,_history_previous_js__WEBPACK_IMPORTED_MODULE_2__/* .previousOf */ .t)({ ...service, deployments: unread })) ?? (0,_history_previous_js__WEBPACK_IMPORTED_MODULE_2__/* .previousOf */ .t)(service);
    return {
        cluster: target.cluster,
        service: target.service.serviceName,
        own,
        ...(previous && previous.deploymentId !== own.id && { previous }),
        since,
        monitorMs: 0,
        settings: { before: (0,_ecs_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersBefore */ .FJ)(target.service, members), asked: members },
        unobserved: 0,
        state: { is: 'rolling-out' },
    };
}
const MONITOR_SECONDS = 60;
/** Services share revisions: within a step each is read once. */
function revisionsOf(ecs) {
    const known = new Map();
    return (revision) => {
        const described = known.get(revision) ?? ecs.describeTaskDefinition(revision);
        known.set(revision, described);
        // What could not be read this time may be read the next.
        described.catch(() => known.delete(revision));
        return described;
    };
}
/** The rollout with whether anything checks its tasks, and how long it is monitored: a minute where nothing does. */
async function monitored({ cancelled }, { target }, rollout, { monitorSeconds }, describe) {
    const asked = monitorSeconds === undefined ? rollout : { ...rollout, monitorMs: monitorSeconds * 1000 };
    if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0)
        return asked;
    const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
    if (described && (0,_ecs_health_check_js__WEBPACK_IMPORTED_MODULE_9__/* .hasHealthCheck */ .F)(described.taskDefinition))
        return asked;
    const longer = monitorSeconds === undefined ? { ...rollout, monitorMs: MONITOR_SECONDS * 1000 } : asked;
    // A definition that could not be read may have one.
    return described ? { ...longer, unchecked: true } : longer;
}
/** What a post step needs to find our deployment if this process ends before UpdateService answers. */
function intended(controller, assignment, since) {
    const { service } = assignment.target;
    return rolloutOf(assignment, { id: '', taskDefinition: assignment.taskDefinition, createdAt: 0, earlier: controller.earlierOf(service) }, since);
}
function baseOf({ target, taskDefinition, changes }, { region }) {
    const { cluster, service } = target;
    return { ...(0,_refused_js__WEBPACK_IMPORTED_MODULE_6__/* .resultOf */ .B)(cluster, service, region), taskDefinition, changes };
}
/** The services as they stand at the very end; after a cancel there is no time for it. */
async function readAtEnd(context, assignments) {
    if (context.cancelled.aborted)
        return new Map();
    const wanted = assignments.map((assignment) => {
        const { cluster, service } = assignment.target;
        return { assignment, cluster, service: service.serviceName };
    });
    const found = await (0,_read_at_end_js__WEBPACK_IMPORTED_MODULE_5__/* .readServices */ .J)(context, wanted);
    return new Map([...found].map(([{ assignment }, service]) => [assignment, service]));
}


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hasHealthCheck)
/* harmony export */ });
/**
 * Whether an essential container has a health check, by which ECS replaces a task that does not work. What is not of a task
 * definition's form is for ECS to refuse.
 */
function hasHealthCheck({ containerDefinitions = [] }) {
    if (!Array.isArray(containerDefinitions))
        return true;
    return containerDefinitions.some((container) => {
        const { command } = (container?.healthCheck ?? {});
        return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
    });
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

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ isDeploying),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   ci: () => (/* binding */ notServing),
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4977);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6487);




/** Reads the services and says which of them cannot be deployed to, all of them at once. */
async function findTargets(ecs, cluster, names) {
    const answer = await (0,_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServing */ .Y)(ecs, cluster, names).catch((error) => ({ error }));
    if ('error' in answer) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)('ecs:DescribeServices', answer.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEach */ .U$)(names, refused), read: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = answer.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
        const problem = service ? unfit(service) : missing(name, cluster, answer.services, failure);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused, read };
}
function missing(name, cluster, others, failure) {
    const { reason = 'MISSING', detail = '' } = failure ?? {};
    if (reason !== 'MISSING') {
        const words = `${reason}${detail && `, ${detail}`}`;
        return { by: 'aws', reason: `ECS could not read the service '${name}' of cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `There is no service '${name}' in cluster '${cluster}': check the name, the cluster and the region${hint}`,
        absent: true,
    };
}
function unfit({ serviceName, status, deploymentController }) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS')
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? 'use aws-actions/amazon-ecs-deploy-task-definition for it'
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' is deployed by the controller ${type}, which Slipway does not drive: ${instead}.`;
    return { by: 'input', reason };
}
/** Behind a Classic Load Balancer there is no rolloutState: done is when nothing else is left. */
function isAlone({ deployments = [], pendingCount }) {
    return deployments.length <= 1 && !pendingCount;
}
/** Whether ECS is between two versions of the service. */
function isDeploying(service) {
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
/** Whether `taskDefinition` is what serves: its deployment is the primary one, completed, at the desired count. */
function serves(service, taskDefinition) {
    const primary = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        primary.runningCount >= service.desiredCount);
}
/** Why what the service has does not serve, in half a sentence. */
function notServing(service) {
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}
/** Whether every image of a task definition is pinned by digest, so that the same revision is the same program. */
function isPinned(taskDefinition) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inLines),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);
/* harmony import */ var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4088);
/* harmony import */ var _record_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6723);




/**
 * What registering `after` would change against the registered `before`, ECS's own defaults aside. Tags count only where
 * `after` has some: a revision's record tags are no part of what was asked for.
 */
function differences(before, after) {
    return (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
/** Differences as lines, without the values of variables and secrets. */
function inLines(found) {
    return found.map((difference) => (0,_taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ refuseEach),
/* harmony export */   dr: () => (/* binding */ refusedCall)
/* harmony export */ });
/* unused harmony export REFUSED_BY */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);

/** Who refuses that a service is updated; PRODUCT's output `refused-by`. */
const REFUSED_BY = (/* unused pure expression or super */ null && (['input', 'preflight', 'deployment-in-progress', 'task', 'aws']));
/** A refusal by an error of an AWS call; what AWS does not know was named by an input. */
function refusedCall(action, error, said = '') {
    const isUnknown = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
    return { by: isUnknown ? 'input' : 'aws', reason: `${said}${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error)}` };
}
/** The same refusal of each. */
function refuseEach(names, refused) {
    return new Map(names.map((name) => [name, refused]));
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


/***/ })

};

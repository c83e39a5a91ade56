export const id = 1645;
export const ids = [1645];
export const modules = {

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inLines),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);
/* harmony import */ var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(649);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4088);
/* harmony import */ var _recordtags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9405);




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
    const tags = (0,_recordtags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_recordtags_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


/***/ }),

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   U$: () => (/* binding */ refuseEach),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   dr: () => (/* binding */ refusedCall)
/* harmony export */ });
/* unused harmony export REFUSED_BY */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);



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
/** A service as it was read, before anything was done to it. */
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service)?.taskDefinition ?? service.taskDefinition ?? '',
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

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ roll)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5634);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(830);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9198);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9425);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1188);
/* harmony import */ var _update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5800);








/** Updates each service once, several at a time, and follows all of them to their verdicts. */
async function roll(tools, assignments, options) {
    const results = new Map();
    const updated = new Map();
    const describe = revisionsOf(tools.ecs);
    const begun = assignments.map(async (assignment) => {
        const outcome = await begin(tools, assignment, options);
        if (!('phase' in outcome)) {
            results.set(assignment, outcome);
            // It has ended, and the others may be to go back with it.
            return outcome.verdict === 'refused' || outcome.verdict === 'unknown'
                ? (0,_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .end */ ._N)(intended(assignment, 0), outcome.verdict, outcome.reason).rollout
                : undefined;
        }
        tools.remember([outcome]);
        updated.set(keyOf(outcome), assignment);
        return watched(tools, assignment, outcome, options, describe);
    });
    // Each is followed as soon as its update is answered: one whose answer is lost holds up no other.
    const followed = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e)(tools, [], options.policy, begun);
    const finals = await finalServices(tools, [...updated.values()]);
    await Promise.all(followed.map(async (one) => {
        const assignment = updated.get(keyOf(one.rollout));
        if (!assignment)
            return;
        const result = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeRollout */ .N)(tools, one, finals.get(assignment), options, describe);
        results.set(assignment, { ...result, changes: assignment.changes });
    }));
    return assignments.map((assignment) => results.get(assignment));
}
function keyOf({ cluster, service }) {
    return `${cluster} ${service}`;
}
async function begin(tools, assignment, options) {
    const { target, taskDefinition, members } = assignment;
    const { cluster, service } = target;
    const more = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .completeMembers */ .Zg)(service, members);
    const input = { cluster, service: service.serviceName, taskDefinition, ...more };
    let since;
    // What a post step needs is kept before the call, and of no service whose turn has not come.
    const sent = await (0,_update_js__WEBPACK_IMPORTED_MODULE_4__/* .sendUpdate */ .I)(tools, input, service, () => {
        // The time to wait begins when it is sent: what ECS has throttled does not use it up.
        const isFirst = since === undefined;
        since = tools.clock.now();
        if (!isFirst)
            return;
        tools.remember([intended(assignment, since)]);
        tools.log.info(`${service.serviceName}: UpdateService to ${taskDefinition}`);
    });
    const base = baseOf(assignment, options);
    const began = since ?? tools.clock.now();
    switch (sent.state) {
        case 'unsent':
            return { ...base, verdict: 'cancelled', reason: sent.reason };
        case 'refused':
            return { ...base, verdict: 'refused', reason: sent.reason, refusedBy: 'aws' };
        case 'lost':
            return { ...base, verdict: 'unknown', reason: sent.reason };
        case 'no-deployment': {
            const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_6__/* .primaryOf */ .Os)(sent.service);
            const isStanding = primary?.taskDefinition === taskDefinition && primary.rolloutState === 'COMPLETED';
            const isComplete = isStanding && primary.runningCount >= sent.service.desiredCount;
            if (!primary || (isComplete && Object.keys(members).length === 0))
                return { ...base, verdict: 'unchanged', reason: 'ECS saw nothing that needs a new deployment.' };
            // Other members were written, a desired count say: the deployment that stands has still to come up to them.
            const own = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .ownDeployment */ .KE)(primary, service);
            return begun(rolloutOf(assignment, isStanding ? { ...own, standing: standingOf(sent.service, service) } : own, began));
        }
        case 'started':
            return begun(rolloutOf(assignment, sent.own, began, sent.service));
    }
    function begun(rollout) {
        if (options.wait)
            return rollout;
        const reason = 'It was not waited for, as asked: whether it serves is not known.';
        return { ...base, verdict: 'started', reason, deploymentId: rollout.own.id };
    }
}
/** How the service stood before our update, where that changed the desired count. */
function standingOf(after, before) {
    const { updatedAt = 0 } = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_6__/* .primaryOf */ .Os)(before) ?? {};
    return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}
/** @param after the service as ECS answered the update: what came to serve since the service was read stands there alone */
function rolloutOf({ target, members }, own, since, after) {
    const { service } = target;
    const unread = after?.deployments?.filter(({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id));
    const previous = (unread && (0,_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .previousOf */ .te)({ ...service, deployments: unread })) ?? (0,_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .previousOf */ .te)(service);
    return {
        cluster: target.cluster,
        service: target.service.serviceName,
        own,
        ...(previous && previous.deploymentId !== own.id && { previous }),
        phase: 'forward',
        since,
        watchMs: 0,
        undo: (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .membersBefore */ .FJ)(target.service, members),
        ...(Object.keys(members).length > 0 && { asked: members }),
        blind: 0,
    };
}
const WATCH_SECONDS = 60;
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
/** The rollout with how long it is watched: where nothing else would notice a crash loop, a minute. */
async function watched({ cancelled }, { target }, rollout, { watchSeconds }, describe) {
    if (watchSeconds !== undefined)
        return { ...rollout, watchMs: watchSeconds * 1000 };
    if (cancelled.aborted || (target.service.loadBalancers ?? []).length > 0)
        return rollout;
    const described = await describe(rollout.own.taskDefinition).catch(() => undefined);
    const containers = (described?.taskDefinition.containerDefinitions ?? []);
    const isChecked = containers.some(({ essential, healthCheck }) => essential !== false && healthCheck);
    return isChecked ? rollout : { ...rollout, watchMs: WATCH_SECONDS * 1000 };
}
/** What a post step needs to find our deployment if this process ends before UpdateService answers. */
function intended(assignment, since) {
    const { service } = assignment.target;
    return rolloutOf(assignment, { id: '', taskDefinition: assignment.taskDefinition, createdAt: 0, earlier: (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .earlierOf */ .OR)(service) }, since);
}
function baseOf({ target, taskDefinition, changes }, { region }) {
    const { cluster, service } = target;
    const previousTaskDefinition = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .previousOf */ .te)(service)?.taskDefinition ?? '';
    return { ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .Bg)(cluster, service, region), taskDefinition, previousTaskDefinition, changes };
}
/** The services as they stand at the very end; what cannot be read is left out. */
async function finalServices({ ecs, cancelled }, assignments) {
    const finals = new Map();
    if (cancelled.aborted)
        return finals;
    const clusters = Map.groupBy(assignments, ({ target }) => target.cluster);
    for (const [cluster, members] of clusters) {
        const names = members.map(({ target }) => target.service.serviceName);
        const { services } = await ecs.describeServices(cluster, names).catch(() => ({ services: [] }));
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.target.service.serviceName);
            if (service)
                finals.set(member, service);
        }
    }
    return finals;
}


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ isDeploying),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   ci: () => (/* binding */ notServing),
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   xu: () => (/* binding */ serves)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _ecs_serving_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6487);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);




/** Reads the services and says which of them cannot be deployed to, all of them at once. */
async function findTargets(ecs, cluster, names) {
    const answer = await (0,_ecs_serving_js__WEBPACK_IMPORTED_MODULE_2__/* .describeServing */ .Y)(ecs, cluster, names).catch((error) => ({ error }));
    if ('error' in answer) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)('ecs:DescribeServices', answer.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEach */ .U$)(names, refused), read: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    for (const name of names) {
        const service = answer.services.find(({ serviceName, serviceArn }) => serviceName === (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = answer.missing.find(({ arn = '' }) => (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
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
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
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
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
/** Whether `taskDefinition` is what serves: its deployment is the primary one, completed, at the desired count. */
function serves(service, taskDefinition) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        primary.runningCount >= service.desiredCount);
}
/** Why what the service has does not serve, in half a sentence. */
function notServing(service) {
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}
/** Whether every image of a task definition is pinned by digest, so that the same revision is the same program. */
function isPinned(taskDefinition) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

const ARN = /^arn:[\w-]+:ecs:([\w-]+):(\d{12}):service\/(?:([\w-]+)\/)?([\w-]+)$/;
function parse(service) {
    const [, region, , cluster] = ARN.exec(service) ?? [];
    return region ? { region, ...(cluster && { cluster }) } : undefined;
}
/**
 * The one cluster of all `services`: the given one, else the one that their ARNs name, else ECS's own `default`.
 * @param services names or ARNs, as input `input` has them
 * @param cluster a name or an ARN; empty or `default`, which is every action's default: not given
 * @param region the step's; empty: not known
 */
function clusterOf(services, cluster, region, input = 'service') {
    const named = services.flatMap((service) => {
        const found = parse(service);
        return found ? [{ service, ...found }] : [];
    });
    const given = cluster && cluster !== 'default' ? cluster : undefined;
    const all = new Map(named.flatMap((one) => (one.cluster ? [[one.cluster, one.service]] : [])));
    const [first] = all.keys();
    const chosen = given ?? first ?? 'default';
    const problems = [];
    for (const [other, service] of all) {
        if (other === (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(chosen))
            continue;
        problems.push(given
            ? `input '${input}' has '${service}', which is in the cluster '${other}', and input 'cluster' is '${cluster}': name services of one cluster`
            : `input '${input}' has '${all.get(first)}' and '${service}', which are in different clusters: name services of one cluster`);
    }
    for (const one of named.filter((candidate) => region && candidate.region !== region)) {
        problems.push(`input '${input}' has '${one.service}', which is in the region '${one.region}', and the step's region is '${region}': set 'aws-region' to '${one.region}', or name another service`);
    }
    return { cluster: chosen, problems: [...problems, ...duplicates(services, input)] };
}
/** A name and an ARN of the same cluster are the same service. */
function duplicates(services, input) {
    const byName = Map.groupBy(services, _model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU);
    return [...byName].flatMap(([name, given]) => {
        if (given.length < 2)
            return [];
        const forms = [...new Set(given)];
        return forms.length === 1
            ? [`input '${input}' names '${forms[0]}' twice: leave one of them out`]
            : [
                `input '${input}' names '${name}' twice, as ${forms.map((form) => `'${form}'`).join(' and ')}: leave one of them out`,
            ];
    });
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


/***/ })

};

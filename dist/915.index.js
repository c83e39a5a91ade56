export const id = 915;
export const ids = [915];
export const modules = {

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ controllerOf)
});

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/diagnosis/cause.js
var cause = __webpack_require__(1240);
// EXTERNAL MODULE: ./build/src/diagnosis/classify.js
var classify = __webpack_require__(9493);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/ecs/stage.js
var stage = __webpack_require__(7981);
// EXTERNAL MODULE: ./build/src/history/previous.js
var previous = __webpack_require__(157);
;// CONCATENATED MODULE: ./build/src/controller/ecs/assess.js





/** `primary`, begun by an update of ours, with what stood in the service's list before; `after`: as ECS answered the update. */
function ownDeployment(primary, before, after) {
    const { id, taskDefinition, createdAt } = primary;
    const known = earlierOf(before);
    // What somebody else began and ended between our read and our update stands in the answer alone.
    const unread = after ? earlierOf(after).filter((other) => !known.some((one) => one.id === other.id)) : [];
    return { id, taskDefinition, createdAt, earlier: [...unread, ...known].filter((other) => other.id !== id) };
}
function earlierOf(service) {
    return (service.deployments ?? []).map(({ id, taskDefinition, rolloutStateReason }) => ({
        id,
        taskDefinition,
        ...(rolloutStateReason !== undefined && { rolloutStateReason }),
    }));
}
/**
 * Judges our own deployment by one observation. The service deployment decides where it can be read, since its status
 * names what happened; `deployments[]` else (facts in ECS's "Service deployment" and "Deployment circuit breaker" pages).
 */
function judge(own, { service, serviceDeployment }) {
    if (serviceDeployment && !own.standing)
        return judgeServiceDeployment(own, serviceDeployment, service);
    return service ? judgeDeployments(own, service) : { is: 'in-progress' };
}
/** What an observation tells of our deployment, as far as a rollout decides by it. */
function assess(own, observation) {
    const { service, serviceDeployment } = observation;
    const completedAt = completedAtOf(own, observation);
    const newer = service && newerThan(own, service);
    return {
        judgement: judge(own, observation),
        isObserved: service !== undefined || serviceDeployment !== undefined,
        isByServiceDeployment: serviceDeployment !== undefined,
        ...(completedAt !== undefined && { completedAt }),
        ...(newer && { newer }),
        isReplaced: service !== undefined && completedSince(own, service) !== undefined,
        isPrimary: service !== undefined && (0,model/* primaryOf */.Os)(service)?.id === own.id,
        isUnmoved: ['PENDING', 'IN_PROGRESS', 'STOPPED'].includes(serviceDeployment?.status ?? ''),
        isPaused: serviceDeployment !== undefined && (0,stage/* pausedAt */.gg)(serviceDeployment) !== undefined,
        where: serviceDeployment ? (0,stage/* standing */.JA)(serviceDeployment) : '',
    };
}
/** The deployment of the revision `taskDefinition` that began after `own` and is primary now. */
function startedSince(own, service, taskDefinition) {
    const primary = (0,model/* primaryOf */.Os)(service);
    const isNew = primary && primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
    return isNew && primary.taskDefinition === taskDefinition ? ownDeployment(primary, service) : undefined;
}
/** When our deployment completed, in seconds by ECS's clock; `undefined` where an observation does not tell. */
function completedAtOf(own, { service, serviceDeployment }) {
    if (serviceDeployment?.status === 'SUCCESSFUL' && !own.standing)
        return serviceDeployment.finishedAt ?? serviceDeployment.updatedAt;
    return service?.deployments?.find(({ id }) => id === own.id)?.updatedAt;
}
function judgeServiceDeployment(own, deployment, service) {
    const told = toldBy(deployment);
    switch (deployment.status) {
        case 'SUCCESSFUL': {
            const newer = service && completedSince(own, service);
            return newer ? replacedBy(own, newer) : { is: 'completed' };
        }
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { is: 'rolling-back', ...told };
        case 'ROLLBACK_SUCCESSFUL': {
            const newer = service && completedSince(own, service);
            if (newer)
                return replacedBy(own, newer);
            const { taskDefinition: serving, ours } = rolledBackTo(own, deployment) ?? {};
            return ours ? { is: 'completed' } : { is: 'rolled-back', ...told, ...(serving && { serving }) };
        }
        case 'ROLLBACK_FAILED':
        case 'STOP_REQUESTED':
        case 'STOPPED':
            return judgeStopped(own, deployment, service);
        default:
            return { is: 'in-progress' };
    }
}
/** Stopped, or failed while it was rolled back. What another deployment has replaced is not ours to roll back from, whatever it failed of. */
function judgeStopped(own, deployment, service) {
    const { status } = deployment;
    const told = toldBy(deployment);
    const newer = service && newerThan(own, service);
    if (newer)
        return replacedBy(own, newer);
    const isWithoutCandidate = (0,classify/* classifyStatusReason */.Td)(deployment.statusReason ?? '') === cause/* CAUSES */.h.noRollbackCandidate;
    if (status === 'ROLLBACK_FAILED' && !isWithoutCandidate)
        return { is: 'rollback-failed', ...told };
    if (status === 'STOP_REQUESTED')
        return { is: 'in-progress' };
    const primary = service && (0,model/* primaryOf */.Os)(service);
    if (primary && primary.id !== own.id && isFresh(own, primary, service))
        return { is: 'superseded' };
    if (status === 'ROLLBACK_FAILED' || isTriggered(deployment))
        return { is: 'failed', ...told };
    // Stopped for a newer deployment, which the service as it was read may not show yet.
    return primary?.id === own.id ? judgePrimary(primary, service) : { is: 'in-progress' };
}
function judgeDeployments(own, service) {
    const primary = (0,model/* primaryOf */.Os)(service);
    if (!primary)
        return { is: 'in-progress' };
    if (primary.id === own.id)
        return isAsBefore(own, primary, service) ? { is: 'in-progress' } : judgePrimary(primary, service);
    const earlier = own.earlier.find(({ id }) => id === primary.id);
    if (earlier)
        return earlier.ours ? judgePrimary(primary, service) : judgeEarlier(own, primary, service);
    return newerThan(own, service) ? replacedBy(own, primary) : { is: 'in-progress' };
}
/** Whether a read of a deployment that stands is from before our update. */
function isAsBefore({ standing }, primary, { desiredCount }) {
    return standing?.desiredCount === desiredCount && primary.updatedAt <= standing.updatedAt;
}
function judgePrimary(primary, service) {
    const complete = primary.runningCount >= primary.desiredCount && primary.desiredCount === service.desiredCount;
    if (primary.rolloutState === 'COMPLETED' && complete)
        return { is: 'completed' };
    if (primary.rolloutState === 'FAILED') {
        return { is: 'failed', ...inEcsWords(primary.rolloutStateReason, 'ECS says that the deployment failed.') };
    }
    return primary.rolloutState === undefined && complete && isAlone(service)
        ? { is: 'completed' }
        : { is: 'in-progress' };
}
/** Behind a Classic Load Balancer there is no rolloutState: a deployment has completed when nothing else is left. */
function isAlone({ deployments, pendingCount }) {
    return deployments?.length === 1 && pendingCount === 0;
}
/** A primary from before ours is a rollback, unless the read is older than our update. */
function judgeEarlier(own, primary, service) {
    if (!isFresh(own, primary, service))
        return { is: 'in-progress' };
    const ours = service.deployments?.find(({ id }) => id === own.id);
    const words = ours?.rolloutStateReason ?? primary.rolloutStateReason;
    const told = inEcsWords(words, 'ECS rolled back to the previous deployment.');
    if (primary.rolloutState === 'FAILED')
        return { is: 'rollback-failed', ...told };
    const isOver = primary.rolloutState === 'COMPLETED' || (primary.rolloutState === undefined && isAlone(service));
    return isOver && primary.runningCount >= primary.desiredCount
        ? { is: 'rolled-back', ...told, serving: primary.taskDefinition }
        : { is: 'rolling-back', ...told };
}
/** Whether a read with a `primary` from before ours is from after our update: ours is listed, or the primary changed since. */
function isFresh(own, primary, { deployments }) {
    const { rolloutStateReason } = own.earlier.find(({ id }) => id === primary.id) ?? {};
    const saysSo = (0,previous/* isBroughtBack */.v)(primary) && primary.rolloutStateReason !== rolloutStateReason;
    return saysSo || primary.updatedAt > own.createdAt || deployments?.some(({ id }) => id === own.id) === true;
}
/** The primary deployment of `service` where it began after ours; a read from before our update shows none. */
function newerThan(own, service) {
    const primary = (0,model/* primaryOf */.Os)(service);
    const known = primary && (primary.id === own.id || own.earlier.some(({ id }) => id === primary.id));
    return primary && !known && primary.createdAt >= own.createdAt ? primary : undefined;
}
/** A newer deployment that has completed, and so is active instead of ours; while it is in progress, ours still is. */
function completedSince(own, service) {
    const newer = newerThan(own, service);
    return newer?.rolloutState === 'COMPLETED' ? newer : undefined;
}
function replacedBy(own, newer) {
    return newer.taskDefinition === own.taskDefinition ? { is: 'resent', as: newer } : { is: 'superseded', by: newer };
}
function isTriggered({ deploymentCircuitBreaker, alarms }) {
    return deploymentCircuitBreaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
function rolledBackTo(own, { rollback }) {
    const number = rollback?.serviceRevisionArn && (0,model/* revisionNumber */.P7)(rollback.serviceRevisionArn);
    return own.earlier.find(({ id }) => (0,model/* revisionNumber */.P7)(id) === number);
}
function toldBy(deployment) {
    const { statusReason, rollback, deploymentCircuitBreaker } = deployment;
    const alarms = (0,stage/* alarmsInWords */.nj)(deployment);
    if (alarms)
        return { reason: `T${alarms.slice(1)}.`, cause: cause/* CAUSES */.h.alarm };
    const isBreaker = deploymentCircuitBreaker?.status === 'TRIGGERED';
    const otherwise = isBreaker ? 'The deployment circuit breaker was triggered.' : 'ECS gives no reason.';
    return inEcsWords(statusReason || rollback?.reason, otherwise);
}
/** ECS's words with the cause that they name; where it gives none, ours. */
function inEcsWords(words, otherwise) {
    const cause = (0,classify/* classifyStatusReason */.Td)(words ?? '');
    return { reason: words || otherwise, ...(cause && { cause }) };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/controller/ecs/observe.js




const LIST = 'ecs:ListServiceDeployments';
const DESCRIBE = 'ecs:DescribeServiceDeployments';
/** ECS keeps what it made before our update in the same second. */
const LIST_MARGIN_SECONDS = 60;
/** So many looks in a row at which ECS does not know a service deployment that it listed: right after, it may be unseen. */
const MISSING_LOOKS = 5;
/**
 * Looks at many services by batched reads: the service, and the service deployment behind our own deployment. Where the
 * policy has no service-deployment calls (it is one for all), or ECS refuses them for a service, says so once and goes by
 * `deployments[]` alone.
 */
class Observer {
    #ecs;
    #log;
    /** Deployment id \u2192 service deployment ARN. */
    #arns = new Map();
    /** The services whose service deployments cannot be read, as `keyOf` names them. */
    #without = new Set();
    /** Deployment id, or `keyOf` a service \u2192 looks in a row at which it was not there, though it was listed or updated. */
    #missing = new Map();
    #denied = false;
    constructor(ecs, log) {
        this.#ecs = ecs;
        this.#log = log;
    }
    /** The service deployment of a deployment, once it was seen. */
    arnOf(deploymentId) {
        return this.#arns.get(deploymentId);
    }
    async look(subjects) {
        const [services, deployments] = await Promise.all([this.#services(subjects), this.#serviceDeployments(subjects)]);
        return new Map(subjects.map((subject) => [subject, sightOf(subject, services, deployments)]));
    }
    async #services(subjects) {
        const found = new Map();
        const failed = [];
        // Call by call: one that is throttled hides no service of another.
        const calls = [...Map.groupBy(subjects, ({ cluster }) => cluster)].flatMap(([cluster, members]) => (0,ecs/* chunks */.VN)(members, ecs/* SERVICES_A_CALL */._V).map((some) => [cluster, some]));
        await Promise.all(calls.map(async ([cluster, members]) => {
            try {
                const names = members.map(({ service }) => service);
                const { services } = await this.#ecs.describeServices(cluster, names);
                for (const service of services)
                    found.set(`${cluster} ${service.serviceName}`, service);
            }
            catch (error) {
                for (const subject of members)
                    failed.push({ action: 'ecs:DescribeServices', error, subject });
            }
        }));
        for (const subject of subjects) {
            const isAnswered = !failed.some((one) => one.subject === subject);
            if (isAnswered && this.#countUnknown(keyOf(subject), found.has(keyOf(subject))))
                failed.push({ action: 'ecs:DescribeServices', error: new UnknownService(subject), subject });
        }
        return { found, errors: failed };
    }
    /** Whether ECS has answered that it does not know a service at so many looks in a row that it is gone. */
    #countUnknown(key, isThere) {
        const looks = isThere ? 0 : (this.#missing.get(key) ?? 0) + 1;
        this.#missing.set(key, looks);
        return looks >= MISSING_LOOKS;
    }
    async #serviceDeployments(subjects) {
        const found = new Map();
        const failed = [];
        const readable = this.#denied ? [] : subjects.filter((subject) => !this.#without.has(keyOf(subject)));
        await Promise.all(readable.map(async (subject) => {
            if (this.#arns.has(subject.own.id))
                return;
            await this.#find(subject).catch((error) => failed.push({ action: LIST, error, subject }));
        }));
        const known = readable.filter(({ own }) => this.#arns.has(own.id));
        const described = (0,ecs/* chunks */.VN)(known, ecs/* SERVICE_DEPLOYMENTS_A_CALL */.Ij).map((some) => this.#describe(some));
        for (const answer of (await Promise.all(described)).flat()) {
            if ('error' in answer)
                failed.push(answer);
            else
                found.set(answer.id, answer.serviceDeployment);
        }
        const lasting = failed.filter(({ error }) => ['denied', 'refused'].includes((0,failure/* failureKind */.zU)(error)));
        this.#goWithout(lasting);
        this.#countMissing(known, found, failed);
        return { found, errors: failed.filter((one) => !lasting.includes(one)), known: this.#arns };
    }
    /** Reads known service deployments in one call where ECS takes it; of a call that it refuses, each by itself. */
    async #describe(subjects) {
        if (subjects.length === 0)
            return [];
        const arns = new Map(subjects.map((subject) => [this.#arns.get(subject.own.id), subject]));
        try {
            const answers = await this.#ecs.describeServiceDeployments([...arns.keys()]);
            return answers.flatMap((serviceDeployment) => {
                const subject = arns.get(serviceDeployment.serviceDeploymentArn);
                return subject ? [{ id: subject.own.id, serviceDeployment }] : [];
            });
        }
        catch (error) {
            if ((0,failure/* failureKind */.zU)(error) !== 'refused' || subjects.length === 1)
                return subjects.map((subject) => ({ action: DESCRIBE, error, subject }));
            const each = await Promise.all(subjects.map((subject) => this.#describe([subject])));
            return each.flat();
        }
    }
    #goWithout(failed) {
        const [first] = failed;
        if (!first)
            return;
        const denied = failed.find(({ error }) => (0,failure/* failureKind */.zU)(error) === 'denied');
        if (denied) {
            this.#denied = true;
            this.#arns.clear();
            this.#tell(`${(0,failure/* describeFailure */.Ic)(denied.action, denied.error)}`);
            return;
        }
        for (const [text, members] of Map.groupBy(failed, ({ action, error }) => (0,failure/* describeFailure */.Ic)(action, error))) {
            const names = members.map(({ subject }) => subject.service);
            for (const { subject } of members)
                this.#leave(subject);
            this.#tell(`${inWords(names)}: ${text}`);
        }
    }
    /** A service deployment that was listed and stays away hides nothing that `deployments[]` might be judged against. */
    #countMissing(known, found, failed) {
        const unanswered = new Set(failed.map(({ subject }) => subject));
        for (const subject of known) {
            const { id } = subject.own;
            if (unanswered.has(subject))
                continue;
            const looks = found.has(id) ? 0 : (this.#missing.get(id) ?? 0) + 1;
            this.#missing.set(id, looks);
            if (looks < MISSING_LOOKS)
                continue;
            const arn = this.#arns.get(id);
            this.#leave(subject);
            this.#tell(`${subject.service}: ECS does not know the service deployment ${arn} that it listed.`);
        }
    }
    #leave(subject) {
        this.#without.add(keyOf(subject));
        this.#arns.delete(subject.own.id);
    }
    #tell(why) {
        this.#log.notice(`${why} The deployment is followed by DescribeServices alone: the circuit breaker's count and bake time cannot be seen.`);
    }
    async #find({ cluster, service, own }) {
        const createdAfter = own.createdAt - LIST_MARGIN_SECONDS;
        const briefs = await this.#ecs.listServiceDeployments(cluster, service, { createdAfter });
        const ours = briefs.find(({ targetServiceRevisionArn }) => (0,model/* revisionNumber */.P7)(targetServiceRevisionArn) === (0,model/* revisionNumber */.P7)(own.id));
        if (ours)
            this.#arns.set(own.id, ours.serviceDeploymentArn);
    }
}
function keyOf({ cluster, service }) {
    return `${cluster} ${(0,model/* shortName */.EU)(service)}`;
}
function inWords(names) {
    const [first, ...rest] = names;
    return rest.length > 0 ? `${first} and ${rest.length} more` : `${first}`;
}
/** ECS answers, and does not know a service that was updated: right after a write a read may not see it, for a while. */
class UnknownService extends src_error/* UserError */.yo {
    constructor({ cluster, service }) {
        super(`ECS does not know the service '${service}' in cluster '${cluster}' any more: it was deleted, or its cluster was.`);
    }
}
function sightOf(subject, services, deployments) {
    const service = services.found.get(keyOf(subject));
    const serviceDeployment = deployments.found.get(subject.own.id);
    const errors = [...services.errors, ...deployments.errors].filter((failed) => failed.subject === subject);
    const throttled = errors.some(({ error }) => (0,failure/* failureKind */.zU)(error) === 'throttled');
    const lasting = errors.find(({ error }) => !(0,failure/* isPassing */.WG)(error));
    // A service deployment that is there and could not be read this time might say otherwise than `deployments[]`.
    const hidden = !serviceDeployment && deployments.known?.has(subject.own.id);
    const observation = hidden
        ? {}
        : { ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) };
    const [first] = errors;
    const isUnobserved = !observation.service && !observation.serviceDeployment;
    const unread = isUnobserved && first ? (0,failure/* describeFailure */.Ic)(first.action, first.error) : undefined;
    const unobservable = lasting && !service ? (0,failure/* describeFailure */.Ic)(lasting.action, lasting.error) : undefined;
    return {
        observation,
        throttled,
        ...(unobservable && !serviceDeployment && { unobservable }),
        ...(unread && { unread }),
    };
}

// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
// EXTERNAL MODULE: ./build/src/ecs/members.js
var ecs_members = __webpack_require__(3132);
// EXTERNAL MODULE: ./build/src/history/copy.js
var history_copy = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/src/controller/ecs/update.js






const LOOK_MS = 2_000;
/** How long a service is read after an answer that tells nothing, before the call is sent again. */
const LOOK_FOR_MS = 30_000;
/** How long it is read in all where it cannot be read: what was not seen may be there, and is not sent a second time. */
const UNREAD_FOR_MS = 120_000;
const ATTEMPTS = 3;
/** ECS throttles all updates of the step for so long, or this one again and again while others get through. */
const STUCK_MS = 120_000;
const THROTTLED_FOR_MS = 600_000;
/**
 * Sends one UpdateService, in its turn among the step's, so that at most one takes effect: an answer that leaves open
 * whether it did (reset, 5xx, timeout) is looked after, and sent again only when the service was read, no new deployment
 * was seen, and nothing is forced.
 * @param before the service as it was read last, before the call
 * @param onSend called right before the call; where it is given, a job that was cancelled meanwhile sends nothing
 * @param back of an update that goes back: asked before each call whether it still is to be made; and until when (local
 * monotonic ms) it is sent again while no call gets through
 */
async function sendUpdate({ ecs, clock, log, cancelled }, input, before, onSend, back) {
    const since = clock.now();
    const wanted = input.taskDefinition ?? before.taskDefinition;
    let lost;
    for (let attempt = 1;;) {
        try {
            const answer = await ecs.pace.turn(clock, cancelled, send);
            if (!answer)
                return (!back && lost) || { state: 'unsent', reason: 'The job was cancelled before the service was updated.' };
            const { service } = answer;
            const primary = service && (0,model/* primaryOf */.Os)(service);
            if (primary && isNew(primary, before))
                return { state: 'started', own: ownDeployment(primary, before, service), service };
            // An answer that shows the service as it was before tells as little as one that shows nothing.
            const isAsked = primary && !input.forceNewDeployment && primary.taskDefinition === wanted;
            return isAsked ? withoutDeployment(service) : await afterBareAnswer();
        }
        catch (error) {
            if ((0,failure/* isAmbiguous */.X2)(error)) {
                log.info(`${input.service}: UpdateService got no usable answer (${(0,src_error/* messageOf */.bD)(error)}); reading whether it took effect`);
                const { found, last } = await findNew();
                if (found)
                    return found;
                const seen = last ? 'No new deployment was seen.' : 'Whether it took effect could not be observed.';
                lost = { state: 'lost', reason: `${(0,failure/* describeFailure */.Ic)('ecs:UpdateService', error)} ${seen}` };
                const isOver = back ? clock.now() >= back.until : !last || attempt++ >= ATTEMPTS;
                if (input.forceNewDeployment || cancelled.aborted || isOver)
                    return lost;
                continue;
            }
            const isThrottled = (0,failure/* failureKind */.zU)(error) === 'throttled';
            const again = isThrottled
                ? back
                    ? clock.now() < back.until
                    : ecs.pace.stuckMs(clock) < STUCK_MS && clock.now() - since < THROTTLED_FOR_MS
                : (0,classify/* classifyRefusal */.rN)(error) === 'unseen-revision' && attempt++ < ATTEMPTS;
            if (!again || (cancelled.aborted && !onSend)) {
                // An attempt before may have taken effect unseen: then the refusal of this one tells nothing.
                const { found, last } = lost ? await findNew() : { last: before };
                return found ?? (last || !lost ? refused(error) : lost);
            }
            if (!isThrottled)
                await clock.sleep(LOOK_MS, cancelled);
        }
    }
    function refused(error) {
        return { state: 'refused', reason: (0,failure/* describeFailure */.Ic)('ecs:UpdateService', error) };
    }
    async function send() {
        if (onSend && cancelled.aborted)
            return undefined;
        if (back && !(await back.isDue()))
            return undefined;
        onSend?.();
        return ecs.updateService(input);
    }
    function withoutDeployment(service) {
        const primary = (0,model/* primaryOf */.Os)(service);
        if (!primary)
            return { state: 'no-deployment', service };
        const isStanding = primary.taskDefinition === wanted && primary.rolloutState === 'COMPLETED';
        const own = ownDeployment(primary, before);
        return {
            state: 'no-deployment',
            service,
            own: isStanding ? { ...own, standing: standingOf(service, before) } : own,
        };
    }
    async function afterBareAnswer() {
        const { found, last } = await findNew();
        if (found)
            return found;
        // ECS took it, and half a minute later what was asked for is there without a new deployment: it needed none.
        if (last && !cancelled.aborted && shows(last, input))
            return withoutDeployment(last);
        return {
            state: 'lost',
            reason: 'UpdateService answered without deployments, and no new deployment was seen in 30 s.',
        };
    }
    /** A new deployment, looked for as long as one may be unseen; and the service as the last look showed it. */
    async function findNew() {
        const began = clock.now();
        for (;;) {
            const { service: last, mayPass = false } = await read();
            const primary = last && (0,model/* primaryOf */.Os)(last);
            if (last && primary && isNew(primary, before))
                return { found: startedOrLost(primary, last), last };
            await clock.sleep(LOOK_MS, cancelled);
            const limit = !last && mayPass && !back ? UNREAD_FOR_MS : LOOK_FOR_MS;
            if (clock.now() - began >= limit || cancelled.aborted)
                return { last };
        }
    }
    async function read() {
        try {
            const { services } = await ecs.describeServices(input.cluster, [input.service]);
            return { service: services[0] };
        }
        catch (error) {
            return { mayPass: (0,failure/* isPassing */.WG)(error) };
        }
    }
    function startedOrLost(primary, service) {
        if (primary.taskDefinition === wanted)
            return { state: 'started', own: ownDeployment(primary, before, service), service };
        const reason = `Another deployment, ${primary.id} of ${primary.taskDefinition}, began at the same time.`;
        return { state: 'lost', reason };
    }
}
/** How the service stood before our update, where that changed the desired count. */
function standingOf(after, before) {
    const { updatedAt = 0 } = (0,model/* primaryOf */.Os)(before) ?? {};
    return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}
function isNew(primary, before) {
    return !before.deployments?.some(({ id }) => id === primary.id);
}
/** Whether all that an update asks a deployment for serves already. */
function shows(service, { taskDefinition, forceNewDeployment, volumeConfigurations }) {
    const primary = (0,model/* primaryOf */.Os)(service);
    if (!primary || forceNewDeployment)
        return false;
    const isThere = primary.rolloutState === 'COMPLETED' && primary.taskDefinition === taskDefinition;
    return isThere && (0,ecs_members/* hasMembers */.u9)(service, { volumeConfigurations });
}

;// CONCATENATED MODULE: ./build/src/controller/ecs/restore.js







/**
 * Updates the service to exactly the revision that was active before ours, and restores with it the settings that our
 * update changed.
 * @param onRegistered called with the copy of the previous revision, where one is registered, before the update is sent
 */
async function restoreRevision(context, order, onRegistered, say) {
    const { ecs } = context;
    const { cluster, service, previous, settings, until } = order;
    const read = async () => {
        const { services } = await ecs.describeServices(cluster, [service]).catch(() => ({ services: [] }));
        return services[0];
    };
    const before = await read();
    if (!before || !mayRollBack(order, before))
        return { answer: 'not-due' };
    // A process that ended before this one may have registered the copy.
    const taskDefinition = order.revision ?? (await pinned(context, before, previous, say));
    // Without it a post step would take a copy's deployment for somebody else's, if this process ended before the answer.
    if (taskDefinition !== previous.taskDefinition)
        onRegistered(taskDefinition);
    const restored = (0,ecs_members/* membersToRestore */.vR)(before, settings.before, settings.asked);
    const input = { cluster, service, taskDefinition, ...restored };
    // Registering may have taken its time, and so does what ECS throttles: what somebody else began meanwhile stays.
    let isRead = taskDefinition === previous.taskDefinition;
    const isDue = async () => {
        const now = isRead ? before : await read();
        isRead = false;
        return now === undefined || mayRollBack(order, now) || (0,model/* primaryOf */.Os)(now)?.taskDefinition === taskDefinition;
    };
    const sent = await sendUpdate(context, input, before, undefined, { isDue, until });
    switch (sent.state) {
        case 'started':
            return { answer: 'started', deployment: sent.own };
        case 'no-deployment':
            return { answer: 'started', deployment: ownDeployment((0,model/* primaryOf */.Os)(sent.service), before) };
        case 'unsent':
            return { answer: 'not-due' };
        default:
            return { answer: 'failed', reason: sent.reason };
    }
}
/**
 * Whether an update may roll the service back from ours. What has completed, is rolled back by ECS or was replaced is not
 * ours to change; a read that does not show ours as the primary one may be from before our update.
 */
function mayRollBack({ own, hasCompleted }, service) {
    const judgement = judge(own, { service });
    const may = judgement.is === 'in-progress' || judgement.is === 'failed' || (judgement.is === 'completed' && hasCompleted);
    return (0,model/* primaryOf */.Os)(service)?.id === own.id && may;
}
/** Members of UpdateService that belong to a service revision, and are rolled back with it. */
const OF_REVISION = ['volumeConfigurations'];
const restore_ATTEMPTS = 3;
/**
 * Restores what our update changed beside the revision, after ECS itself has rolled back: its rollback leaves desired count,
 * deployment configuration and tag settings as they are. None of them begins a deployment (UpdateService's documentation).
 * @returns what could not be restored, as a sentence
 */
async function restoreSettings({ ecs, cancelled }, { cluster, service, settings }, say) {
    const before = Object.entries(settings.before).filter(([name]) => !OF_REVISION.includes(name));
    for (let attempt = 1; before.length > 0; attempt++) {
        try {
            const { services } = await ecs.describeServices(cluster, [service]);
            const now = services[0];
            const members = now ? (0,ecs_members/* membersToRestore */.vR)(now, Object.fromEntries(before), settings.asked) : {};
            if (Object.keys(members).length === 0)
                return undefined;
            await ecs.updateService({ cluster, service, ...members });
            say(`restored ${Object.keys(members).join(', ')}`);
            return undefined;
        }
        catch (error) {
            if ((0,failure/* isPassing */.WG)(error) && attempt < restore_ATTEMPTS && !cancelled.aborted)
                continue;
            const names = before.map(([name]) => name).join(', ');
            return `What was changed with it (${names}) could not be restored: ${(0,failure/* describeFailure */.Ic)('ecs:UpdateService', error)}`;
        }
    }
    return undefined;
}
/**
 * The revision to restore. Where its images are tags they may name other programs by now, and an INACTIVE one ECS does not
 * accept: then a copy of it with the digests that ran. What cannot be read, or not be registered, leaves the revision as it is.
 */
async function pinned(context, service, previous, say) {
    const { ecs } = context;
    const { taskDefinition, deploymentId } = previous;
    try {
        const { taskDefinition: old, tags } = await ecs.describeTaskDefinition(taskDefinition);
        const isActive = old.status === 'ACTIVE';
        const byTag = (0,running_images/* imagesByTag */.gk)(old).length > 0;
        if (isActive && !byTag)
            return taskDefinition;
        const read = byTag ? ecs.describeServiceRevisions([revisionArn(service, deploymentId)]) : [];
        // An INACTIVE revision is not accepted as it is, whatever its tags name by now.
        const [revision] = await (isActive ? read : Promise.resolve(read).catch(() => []));
        const digests = new Map(revision?.containerImages?.map(({ containerName, imageDigest }) => [containerName, imageDigest]));
        const pin = (0,history_copy/* pinImages */.Mc)(old, digests);
        if (isActive && pin === old)
            return taskDefinition;
        const copy = await (0,history_copy/* registerCopy */.$t)(context, { taskDefinition: pin, tags });
        say(`registered ${copy}, which is ${(0,model/* shortName */.EU)(taskDefinition)} with the digests that ran`);
        return copy;
    }
    catch (error) {
        const action = (0,failure/* deniedAction */.Ub)(error) ?? 'ecs:DescribeServiceRevisions';
        say(`restoring ${(0,model/* shortName */.EU)(taskDefinition)} as it is, since its images could not be pinned to the digests that ran: ${(0,failure/* describeFailure */.Ic)(action, error)}`);
        return taskDefinition;
    }
}
/** A deployment's service revision: the service's ARN with the deployment's number. */
function revisionArn({ serviceArn, clusterArn, serviceName }, deploymentId) {
    const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    return `${prefix}:service-revision/${(0,model/* shortName */.EU)(clusterArn)}/${serviceName}/${(0,model/* revisionNumber */.P7)(deploymentId)}`;
}

;// CONCATENATED MODULE: ./build/src/controller/ecs/controller.js





/** Deployments that ECS itself makes (deployment controller type ECS), of every strategy. */
function ecsController(context) {
    return {
        update: (input, before, onSend) => sendUpdate(context, input, before, onSend),
        observer: () => new Observer(context.ecs, context.log),
        assess: assess,
        earlierOf: earlierOf,
        startedSince: startedSince,
        stop: (serviceDeployment, isLast, say) => stop(context, serviceDeployment, isLast, say),
        restore: (order, onRegistered, say) => restoreRevision(context, order, onRegistered, say),
        restoreSettings: (order, say) => restoreSettings(context, order, say),
    };
}
async function stop({ ecs, log, cancelled }, serviceDeployment, isLast, say) {
    if (!serviceDeployment)
        return { answer: 'unavailable' };
    try {
        await ecs.stopServiceDeployment(serviceDeployment);
        say('asked ECS to roll the deployment back');
        return { answer: 'accepted' };
    }
    catch (error) {
        // It ended meanwhile: the next look tells how.
        if (error instanceof Error && error.name === 'ConflictException')
            return { answer: 'accepted' };
        const isTransient = (0,failure/* isPassing */.WG)(error);
        if ((isLast || !isTransient) && !cancelled.aborted)
            log.notice(`${(0,failure/* describeFailure */.Ic)('ecs:StopServiceDeployment', error)} Rolling back by UpdateService instead.`);
        return { answer: isTransient ? 'unanswered' : 'unavailable' };
    }
}

;// CONCATENATED MODULE: ./build/src/controller/controllers.js

/** The controller of the services that are deployed: of those that are accepted, ECS itself. */
function controllerOf(context) {
    return ecsController(context);
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ concludeRollout)
});

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/controller/controllers.js + 5 modules
var controllers = __webpack_require__(5920);
// EXTERNAL MODULE: ./build/src/diagnosis/failure.js
var diagnosis_failure = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/rollout/next.js + 3 modules
var next = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/src/rollout/state.js
var state = __webpack_require__(702);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/deploy/reason.js



/**
 * Why a rollout ended as it did, whole sentences with the fix; `''` for one that went well. What tasks died of tells more
 * than what ECS says of their deployment, and that more than the service's events.
 */
function reasonOf(rollout, failures, moments) {
    const { verdict, explanation, supersededBy, isRollbackInProgress } = (0,state/* outcomeOf */.sG)(rollout) ?? {};
    const { reason = '', cause, tellsFailures } = explanation ?? {};
    if (verdict === 'deployed')
        return '';
    if (supersededBy) {
        const when = rollout.completed === undefined ? 'before it had completed' : 'after it had completed';
        return `A newer deployment, ${supersededBy.id} of ${supersededBy.taskDefinition}, replaced ours ${when}.`;
    }
    // Where a failure itself was the reason to roll back, it is said once; its words may be another task's by now.
    if (tellsFailures || (isRollbackInProgress && verdict === 'cancelled'))
        return reason;
    if (failures.length > 0)
        return `${(0,src_text/* capital */.Nx)((0,diagnosis_failure/* inShort */.wZ)(failures))}. ${reason}`.trim();
    return (0,src_text/* capital */.Nx)(cause ? `${reason} ${cause.fix}` : `${troubleOf(moments)} ${reason}`.trim());
}
/** Where no task of ours failed, since none could be started: the newest event that names a cause. */
function troubleOf(moments) {
    for (const { text, cause } of moments.toReversed()) {
        if (cause)
            return `${(0,src_text/* capital */.Nx)(cause.title)} (ECS: "${text}"). ${cause.fix}`;
    }
    return '';
}

// EXTERNAL MODULE: ./build/src/deploy/result.js
var deploy_result = __webpack_require__(2656);
;// CONCATENATED MODULE: ./build/src/deploy/conclude.js








/** The result of a followed rollout, with the logs of what failed; `final` is the service as it was read last. */
async function concludeRollout(tools, one, final, { logLines, region, policy }, describe = (revision) => tools.ecs.describeTaskDefinition(revision)) {
    const { moments, serviceDeploymentArn } = one;
    const rollout = final ? atTheEnd(tools, one.rollout, final, policy) : one.rollout;
    const outcome = (0,state/* outcomeOf */.sG)(rollout);
    const failures = isUnhappy(one) ? await explain(tools, one, logLines, describe) : [];
    const service = final ?? one.service;
    const result = {
        ...(0,deploy_result/* emptyResult */.$)(rollout.cluster, rollout.service),
        taskDefinition: rollout.own.taskDefinition,
        previousTaskDefinition: previousTaskDefinitionOf(rollout),
        verdict: outcome?.verdict ?? 'unknown',
        reason: reasonOf(rollout, failures, moments),
        ...servingAtEnd(outcome?.serving, service),
        ...(isLeftInProgress(rollout, service) && { rollsOn: true }),
        ...(outcome?.explanation?.causedBy && { causedBy: outcome.explanation.causedBy }),
        deploymentId: rollout.own.id,
        serviceDeploymentArn: serviceDeploymentArn ?? '',
        rolledBack: outcome?.verdict === 'rolled-back',
        durationSeconds: Math.round((one.endedAt - rollout.since) / 1000),
        consoleUrl: service ? (0,deploy_result/* consoleUrl */.B9)(region, service) : '',
        ...(rollout.own.createdAt > 0 && { startedAt: rollout.own.createdAt }),
        failures,
        moments,
    };
    return rollout.wanted ? (0,deploy_result/* asLeft */.ox)(result, rollout.wanted) : result;
}
function isUnhappy({ rollout, failures }) {
    return (0,state/* outcomeOf */.sG)(rollout)?.verdict !== 'deployed' || failures.length > 0;
}
async function explain(tools, { rollout, failures }, lines, describe) {
    if (failures.length === 0 || tools.cancelled.aborted)
        return failures;
    try {
        const { taskDefinition } = await describe(rollout.own.taskDefinition);
        return await (0,diagnosis_failure/* withLogs */.U0)(tools.clients, failures, taskDefinition, lines);
    }
    catch (error) {
        if (lines === 0)
            return failures;
        const logMissing = (0,failure/* describeFailure */.Ic)('ecs:DescribeTaskDefinition', error);
        return failures.map((failure) => ({
            ...failure,
            containers: failure.containers.map((container) => ({ ...container, logMissing })),
        }));
    }
}
/** The rollout once the service was read at the end: the rest of the list may have taken its time. */
function atTheEnd(context, rollout, service, policy) {
    const assessment = (0,controllers/* controllerOf */.O)(context).assess((0,state/* followedBy */.gx)(rollout), { service });
    return (0,next/* next */.K)(rollout, { is: 'read-at-end', assessment }, context.clock.now(), policy).rollout;
}
/** What is active at the end, as it was proven, or else as the service was read last. */
function servingAtEnd(serving, service) {
    if (!serving)
        return service ? (0,deploy_result/* servingOf */.K3)(service) : { serving: '' };
    const deployment = service?.deployments?.find(({ taskDefinition }) => taskDefinition === serving);
    // A read from before the end would tell counts that are over.
    const isOver = deployment?.rolloutState === 'IN_PROGRESS' && deployment.runningCount < deployment.desiredCount;
    if (!service || !deployment || isOver)
        return { serving };
    return { serving, servingCounts: { running: deployment.runningCount, desired: service.desiredCount } };
}
/** A deployment that was there before our update, which needed none, is the one that was active before. */
function previousTaskDefinitionOf({ previous, own }) {
    return previous?.taskDefinition ?? (own.standing ? own.taskDefinition : '');
}
/** Whether our deployment was left while it was in progress. */
function isLeftInProgress(rollout, service) {
    const { verdict } = (0,state/* outcomeOf */.sG)(rollout) ?? {};
    const { own } = rollout;
    if (verdict === 'rollback-failed') {
        const primary = service && (0,model/* primaryOf */.Os)(service);
        return primary?.id === own.id && primary.rolloutState === 'IN_PROGRESS';
    }
    const isLeft = verdict === 'timed-out' || verdict === 'cancelled';
    return isLeft && own.id !== '' && (0,state/* rollbackOf */.ID)(rollout)?.startedAt === undefined;
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readServices)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);

/** Reads the services of several clusters as they stand now; what cannot be read is left out, and logged. */
async function readServices({ ecs, log }, wanted) {
    const found = new Map();
    for (const [cluster, members] of Map.groupBy(wanted, (one) => one.cluster)) {
        const names = members.map(({ service }) => service);
        const { services } = await ecs.describeServices(cluster, names).catch((error) => {
            log.info((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
            return { services: [] };
        });
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.service);
            if (service)
                found.set(member, service);
        }
    }
    return found;
}


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyResult),
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   C9: () => (/* binding */ servingSentence),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   K3: () => (/* binding */ servingOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ig: () => (/* binding */ foremost),
/* harmony export */   ox: () => (/* binding */ asLeft)
/* harmony export */ });
/* harmony import */ var _aws_console_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4958);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2586);
/* harmony import */ var _rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);




/**
 * The report of several results: its verdict is the worst, its scalars are those of the service that caused it.
 * @param order the services as the user named them
 */
function reportOf(services, order = []) {
    const names = order.map(_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU);
    const sorted = services.toSorted((a, b) => names.indexOf(a.service) - names.indexOf(b.service));
    const verdict = (0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(sorted.map((service) => service.verdict));
    const first = foremost(sorted);
    return { verdict, reason: reasonOf(sorted, verdict), taskDefinition: first.taskDefinition, services: sorted };
}
/** Of several services the one that a reader must hear of first: it caused the worst verdict. */
function foremost(services) {
    const verdict = (0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(services.map((service) => service.verdict));
    const bad = services.filter((service) => service.verdict === verdict);
    const causes = (some) => some.find(({ causedBy }) => causedBy === undefined);
    const red = services.filter((service) => !(0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(service.verdict));
    return causes(bad) ?? causes(red) ?? bad[0];
}
function reasonOf(services, verdict) {
    const first = foremost(services);
    if (services.length === 1 || (0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(verdict))
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
        moments: [],
        changes: [],
    };
}
/** Of a deployment that was to be left: what deploy-service calls rolled back is what was asked for, and to land is not. */
function asLeft(result, wanted) {
    const taskDefinition = wanted;
    if (result.verdict === 'rolled-back') {
        const serving = result.serving || wanted;
        return { ...result, verdict: 'deployed', reason: '', rolledBack: false, taskDefinition, serving };
    }
    if (result.verdict !== 'deployed')
        return { ...result, taskDefinition };
    const reason = 'The deployment in progress ended well before ECS was asked to stop it: run again to go back from it.';
    return { ...result, verdict: 'failed', taskDefinition, reason };
}
/**
 * What serves by a read of the service: the completed primary deployment, else the completed one with the most running
 * tasks; where none is completed, the one with the most, if any run.
 */
function servingOf(service) {
    const { deployments = [], desiredCount, status } = service;
    if (status === 'INACTIVE')
        return { serving: '', servingCounts: { running: 0, desired: desiredCount } };
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service);
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
/** Under the controllers CODE_DEPLOY and EXTERNAL a service has task sets instead of deployments. */
function ofTaskSet({ taskSets = [] }) {
    const primary = taskSets.find(({ status }) => status === 'PRIMARY');
    if (!primary)
        return { serving: '' };
    const { taskDefinition, runningCount, computedDesiredCount } = primary;
    return { serving: taskDefinition, servingCounts: { running: runningCount, desired: computedDesiredCount } };
}
/** What serves now, as a sentence; empty where there is no service. */
function servingSentence(result) {
    const { verdict, serving, servingCounts, service, rollsOn, absent } = result;
    if (absent)
        return '';
    if (!serving && servingCounts)
        return `Nothing serves '${service}' now: 0 of ${servingCounts.desired} tasks run.`;
    if (!serving)
        return `The active revision of '${service}' could not be observed.`;
    const counts = servingCounts ? ` with ${servingCounts.running} of ${servingCounts.desired} tasks` : '';
    if (servingCounts?.desired === 0)
        return `Nothing runs: the desired count of '${service}' is 0 (${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)}).`;
    if (verdict === 'unknown')
        return `When last seen, ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)} served '${service}'${counts}.`;
    const still = rollsOn ? ', and the roll-out goes on' : '';
    return `Now ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)} serves '${service}'${counts}${still}.`;
}
/** The report as the JSON of the `report` and `results` outputs: kebab-case, as the outputs. */
function toJson(report) {
    return {
        schema: 2,
        verdict: report.verdict,
        reason: report.reason,
        green: (0,_rollout_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict),
        services: report.services.map(serviceJson),
        ...(report.history && { history: report.history.map(historyJson) }),
    };
}
function historyJson({ cluster, service, deployments }) {
    return { cluster, service, deployments: deployments.map(pastJson) };
}
function pastJson(past) {
    const commit = (0,_history_history_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(past);
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
function serviceJson(result) {
    return {
        cluster: result.cluster,
        service: result.service,
        verdict: result.verdict,
        reason: result.reason,
        'refused-by': result.refusedBy ?? '',
        'task-definition-arn': result.taskDefinition,
        'previous-task-definition-arn': result.previousTaskDefinition,
        'serving-task-definition-arn': result.serving,
        'deployment-id': result.deploymentId,
        'service-deployment-arn': result.serviceDeploymentArn,
        'rolled-back': result.rolledBack,
        'duration-seconds': result.durationSeconds,
        'console-url': result.consoleUrl,
        failures: result.failures.map(failureJson),
        timeline: result.moments.map(({ at, text }) => ({ at, text })),
        changes: result.changes,
        ...(result.preflight && {
            preflight: { findings: result.preflight.findings, 'not-checked': result.preflight.unread },
        }),
    };
}
function failureJson(failure) {
    const { cause, text, count, taskArn, stopCode, stoppedReason, stoppedAt, containers } = failure;
    return {
        cause: cause.id,
        fix: cause.fix,
        text,
        count,
        'task-arn': taskArn,
        ...(stopCode && { 'stop-code': stopCode }),
        ...(stoppedReason && { 'stopped-reason': stoppedReason }),
        ...(stoppedAt && { 'stopped-at': stoppedAt }),
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
/** The service's deployments in AWS's console. */
function consoleUrl(region, { clusterArn, serviceName }) {
    const place = `clusters/${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(clusterArn)}/services/${serviceName}`;
    return (0,_aws_console_js__WEBPACK_IMPORTED_MODULE_3__/* .consoleAddress */ .E)(region, `ecs/v2/${place}/deployments?region=${region}`);
}


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ failureAfterCompletion),
/* harmony export */   W7: () => (/* binding */ crashLoop),
/* harmony export */   pb: () => (/* binding */ keepsFailing),
/* harmony export */   qh: () => (/* binding */ failedAfter),
/* harmony export */   zf: () => (/* binding */ HEALTHY_AFTER_SECONDS)
/* harmony export */ });
/* unused harmony export failedAt */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1240);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9493);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5005);




/** Without a load balancer and a container health check ECS counts a task as healthy so long after it is RUNNING. */
const HEALTHY_AFTER_SECONDS = 40;
/** Tasks that failed again and again and then not for so long, at least, have stopped failing. */
const QUIET_SECONDS = 60;
/** When a task began to end, by ECS's clock in seconds; `undefined` where ECS gives no time. */
function failedAt({ executionStoppedAt, stoppingAt, stoppedAt }) {
    const times = [executionStoppedAt, stoppingAt, stoppedAt].filter((time) => time !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
}
/** The tasks that failed later than `time` of ECS's clock; one without a time is not known to be one of them. */
function failedAfter(tasks, time) {
    return tasks.filter((task) => (failedAt(task) ?? Number.NEGATIVE_INFINITY) > time);
}
/**
 * The failure of two tasks or more after their deployment had completed, not counting what the platform did to them: one
 * alone may be a hiccup.
 * @param completedAt by ECS's clock in seconds; where it is not known, nothing is known to have come after it
 */
function failureAfterCompletion(tasks, deploymentId, completedAt) {
    if (completedAt === undefined)
        return undefined;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h4)(failedAfter(tasks, completedAt), deploymentId).find(({ cause, count }) => count >= 2 && !_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_THE_PLATFORM */ .q.includes(cause.id));
}
/**
 * Whether a deployment's tasks keep failing at `now`, by ECS's clock in seconds: two or more did, and it has not been quiet
 * since for much longer than it ever was between two of them.
 */
function keepsFailing(tasks, deploymentId, now) {
    const times = tasks
        .filter((task) => task.startedBy === deploymentId && isOfProgram(task))
        .flatMap((task) => failedAt(task) ?? [])
        .toSorted((a, b) => a - b);
    const last = times.at(-1);
    if (last === undefined || times.length < 2)
        return false;
    const gaps = times.slice(1).map((time, index) => time - times[index]);
    return now - last <= Math.max(QUIET_SECONDS, 2 * Math.max(...gaps));
}
function isOfProgram(task) {
    if (task.lastStatus !== 'STOPPED' && !task.stopCode)
        return false;
    const cause = (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .classify */ .L8)(task);
    return cause !== undefined && !_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_THE_PLATFORM */ .q.includes(cause.id);
}
/**
 * As a sentence, that a deployment's tasks exit right after they started, more often than first tasks do that find
 * something not ready yet: for each desired task two may. For a deployment whose tasks nothing checks, since ECS does not
 * count such exits and restarts them for as long as it is let.
 */
function crashLoop(tasks, deploymentId, desiredCount) {
    const early = tasks.filter(({ startedAt, ...task }) => {
        const end = failedAt(task);
        return startedAt !== undefined && end !== undefined && end - startedAt < HEALTHY_AFTER_SECONDS;
    });
    const failures = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h4)(early.filter(({ stopCode }) => stopCode === 'EssentialContainerExited'), deploymentId);
    const count = failures.reduce((sum, failure) => sum + failure.count, 0);
    return count > 2 * Math.max(1, desiredCount) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(failures))}.` : undefined;
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   Lc: () => (/* binding */ isWithoutRegion),
/* harmony export */   Ne: () => (/* binding */ PUBLIC_REGION),
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dt: () => (/* binding */ PUBLIC_HOST)
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
/** The host of ECR Public, and the one region that its API is in. */
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
/** Whether the region of the step counts for a registry. */
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
/** A registry as a user names it: an account's 12 digits, a host of ECR, or `public.ecr.aws`; `undefined` for anything else. */
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
/** Whether an image lives in a private registry of ECR: the one function that decides so. */
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ servesSameImages),
/* harmony export */   OK: () => (/* binding */ lookUpImage),
/* harmony export */   gk: () => (/* binding */ imagesByTag)
/* harmony export */ });
/* unused harmony export compareDigests */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5634);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6950);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8641);





/**
 * Looks an image up in ECR.
 * @returns `undefined` for an image of another registry
 * @throws {UserError} when ECR does not answer; its `cause` is the SDK's error
 */
async function lookUpImage(clients, image) {
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image);
    if (!reference || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRegistryHost */ .TZ)(reference.host);
    const region = registry?.region ?? clients.settings.region;
    const { readImages } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(8016), __webpack_require__.e(304)]).then(__webpack_require__.bind(__webpack_require__, 304));
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
/** The images of a task definition that a tag names, so that they may be other ones than when it was registered. */
function imagesByTag(taskDefinition) {
    const { containerDefinitions } = taskDefinition;
    const containers = Array.isArray(containerDefinitions) ? containerDefinitions : [];
    return containers.flatMap(({ name, image, versionConsistency }) => typeof image !== 'string' || (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(image)?.digest
        ? []
        : [{ container: String(name), image, perTask: versionConsistency === 'disabled' }]);
}
/**
 * Whether the tags of a task definition that serves still name what its tasks run: digests in ECR against those of the
 * service revision, or of the running tasks. What cannot be verified is not the same.
 * @param service as it was read; its primary deployment is of `taskDefinition`
 */
async function servesSameImages({ clients, ecs }, cluster, service, taskDefinition) {
    const named = imagesByTag(taskDefinition);
    const foreign = named.find(({ image }) => !(0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .isEcrImage */ .OF)(image));
    if (foreign)
        return different(`what the tag of ${foreign.image} names is known for images of ECR only`);
    try {
        const [serving, stored] = await Promise.all([
            servingDigests(ecs, cluster, service, named),
            Promise.all(named.map(async ({ image }) => [image, await lookUpImage(clients, image)])),
        ]);
        return compareDigests(named, serving, new Map(stored));
    }
    catch (error) {
        const again = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error.cause ?? error) ? ' this time' : '';
        return different(`the digests of its images could not be read${again} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`);
    }
}
/** Decides by what was read: the digests that each container runs, and what ECR has under each reference now. */
function compareDigests(named, serving, stored) {
    for (const { container, image } of named) {
        const runs = [...(serving.get(container) ?? [])];
        const found = stored.get(image);
        if (runs.length === 0)
            return different(`the digest that container '${container}' runs is not known`);
        if (found?.state !== 'stored')
            return different(`${image} is not in ECR`);
        // ECS may name the manifest of the platform behind an index.
        const names = [found.image.digest, ...(found.image.manifest.manifests ?? []).map(({ digest }) => digest)];
        const other = runs.find((digest) => !names.includes(digest));
        if (other) {
            return different(`${image} is ${found.image.digest} now, and container '${container}' runs ${other}`);
        }
    }
    return { same: true };
}
function different(why) {
    return { same: false, why };
}
/** The digests by container: of the service revision, which fixes them for a deployment; else of its running tasks. */
async function servingDigests(ecs, cluster, service, named) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (!primary)
        return new Map();
    const fixed = named.some(({ perTask }) => perTask) ? [] : await fixedDigests(ecs, service, primary.id);
    if (named.every(({ container }) => fixed.some(([name]) => name === container))) {
        return new Map(fixed.map(([name, digest]) => [name, new Set([digest])]));
    }
    const digests = new Map();
    for (const { startedBy, containers = [] } of await ecs.tasksOf(cluster, service.serviceName, 'RUNNING')) {
        if (startedBy !== primary.id)
            continue;
        for (const { name, imageDigest } of containers) {
            // A task whose digest is not told could run anything.
            digests.set(name, (digests.get(name) ?? new Set()).add(imageDigest ?? 'an unknown digest'));
        }
    }
    return digests;
}
async function fixedDigests(ecs, { serviceArn, clusterArn, serviceName }, deploymentId) {
    const cluster = clusterArn.slice(clusterArn.lastIndexOf('/') + 1);
    const account = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    const arn = `${account}:service-revision/${cluster}/${serviceName}/${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionNumber */ .P7)(deploymentId)}`;
    const [revision] = await ecs.describeServiceRevisions([arn]).catch(() => []);
    return (revision?.containerImages ?? []).flatMap(({ containerName, imageDigest }) => imageDigest ? [[containerName, imageDigest]] : []);
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ stageInWords),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   gg: () => (/* binding */ pausedAt),
/* harmony export */   hB: () => (/* binding */ pauseInWords),
/* harmony export */   nj: () => (/* binding */ alarmsInWords)
/* harmony export */ });
/** The stage of a service deployment, `''` before it has one; with a strategy that shifts traffic, how far that has come. */
function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }) {
    if (!lifecycleStage)
        return '';
    const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
    const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
    return `stage ${lifecycleStage}${shifts ? `, ${weight} % of the production traffic on the new version` : ''}`;
}
/** The pause hook at which a service deployment waits for a person, if it does. */
function pausedAt({ lifecycleHookDetails = [] }) {
    return lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION');
}
/** What a deployment waits for that a pause hook holds, and how it is let go on. */
function pauseInWords({ hookId, expiresAt, timeoutAction }, arn) {
    const end = expiresAt === undefined
        ? ''
        : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, or ECS does ${timeoutAction}` : ''}`;
    return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}
/**
 * Where a service deployment stands that has not ended, in half a sentence: a bake time, a shift of traffic or a pause hook
 * tells why it takes its time. `''` where the stage says nothing that the counts of tasks do not.
 */
function standing(deployment) {
    const pause = pausedAt(deployment);
    const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
    if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME')
        return '';
    const stage = stageInWords(deployment);
    return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
        .filter(Boolean)
        .join(', ');
}
/** The deployment's alarms that went off; ECS ends it a little later. `''`: none. */
function alarmsInWords({ alarms }) {
    const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (names.length === 0)
        return '';
    return `the alarm${names.length > 1 ? 's' : ''} ${names.join(', ')} went off`;
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readStopped)
/* harmony export */ });
/**
 * Reads the stopped tasks of many services: ECS lists them by service alone, and describes those of a cluster together, a
 * hundred a call. The tasks that are answered for a service may be another's too: whose they are, `startedBy` says.
 */
async function readStopped(ecs, services) {
    const found = new Map();
    const clusters = Map.groupBy(services, ({ cluster }) => cluster);
    await Promise.all([...clusters].map(async ([cluster, members]) => {
        const listed = new Map();
        await Promise.all(members.map(async (one) => {
            try {
                listed.set(one, await ecs.listTasks(cluster, one.service, 'STOPPED'));
            }
            catch (error) {
                found.set(one, { error });
            }
        }));
        const stopped = await ecs.describeTasks(cluster, [...listed.values()].flat()).then((tasks) => ({ tasks }), (error) => ({ error }));
        for (const one of listed.keys())
            found.set(one, stopped);
    }));
    return found;
}


/***/ }),

/***/ 7337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ registerCopy),
/* harmony export */   Mc: () => (/* binding */ pinImages),
/* harmony export */   nR: () => (/* binding */ copiedFrom)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5634);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6950);
/* harmony import */ var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(649);
/* harmony import */ var _record_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6723);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);





/** A tag of a revision that was registered to go back to another one: which one, as `family:revision`. */
const COPY_OF = 'slipway:copy-of';
/** A tag's value has at most so many characters (ECS, "Tagging your resources"). */
const MOST_CHARACTERS = 256;
/** The revision that these tags say their own is a copy of. */
function copiedFrom(tags) {
    return tags.find(({ key }) => key === COPY_OF)?.value;
}
/** The task definition with the images that tags name pinned to `digests`, by container; itself where there is none to pin. */
function pinImages(taskDefinition, digests) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    const pinned = containers.map((container) => withDigest(container, digests.get(String(container.name))));
    return pinned.some((one, index) => one !== containers[index])
        ? { ...taskDefinition, containerDefinitions: pinned }
        : taskDefinition;
}
function withDigest(container, digest) {
    const reference = typeof container.image === 'string' ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(container.image) : undefined;
    if (!reference || reference.digest || !digest)
        return container;
    const { tag: _, ...place } = reference;
    return { ...container, image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ ...place, digest }) };
}
/** What a step has registered, or is registering, by what it is: services that go back to the same version share a copy. */
const registered = new WeakMap();
/**
 * Registers a described task definition again. Its tags stay, its record too, and one more says what it is a copy of; a
 * copy's copy is one of the same revision.
 * @returns the copy's ARN
 * @throws the SDK's error of RegisterTaskDefinition
 */
async function registerCopy(tools, { taskDefinition, tags }) {
    const bare = Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !_taskdef_document_js__WEBPACK_IMPORTED_MODULE_0__/* .READ_ONLY_KEYS */ .dg.includes(key)));
    // Tags of AWS's own can't be set by others.
    const own = tags.filter(({ key }) => !key.startsWith('aws:') && !key.startsWith('slipway:'));
    const record = tags.filter(({ key }) => key.startsWith('slipway:') && key !== COPY_OF);
    const from = copiedFrom(tags) ?? (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(String(taskDefinition.taskDefinitionArn));
    const copyOf = from.length <= MOST_CHARACTERS ? [{ key: COPY_OF, value: from }] : [];
    const definition = { ...bare, ...(own.length > 0 && { tags: own }) };
    const untagged = (why) => `The copy of ${from} was registered without the tag that says so: a later rollback takes it for a version of its own. ${why}`;
    const copies = registered.get(tools.ecs) ?? new Map();
    registered.set(tools.ecs, copies);
    const all = [...copyOf, ...record];
    const key = JSON.stringify([definition, all]);
    const register = (one) => (0,_register_js__WEBPACK_IMPORTED_MODULE_2__/* .registerPatiently */ .E)(tools, one);
    const copy = copies.get(key) ?? (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .registerRecorded */ .AN)(register, tools.log, definition, all, untagged);
    copies.set(key, copy);
    copy.catch(() => copies.delete(key));
    return copy;
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hq: () => (/* binding */ runsSameImages),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   aq: () => (/* binding */ versionBefore),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   xv: () => (/* binding */ KEPT_SECONDS)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

/** How long ECS keeps service deployments. */
const KEPT_SECONDS = 90 * 24 * 3600;
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
        return [
            {
                ...versionOf(revision),
                deployment: serviceDeploymentArn,
                id: `ecs-svc/${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevisionArn)}`,
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
/** Whether two are the same program: a pinned copy is what it was copied from; a digest that is not known may be any. */
function isSameVersion(a, b) {
    return original(a) === original(b) && runsSameImages(a, b);
}
/** Whether each container of `a` runs what that of `b` does, as far as their digests are known. */
function runsSameImages(a, b) {
    const digests = new Map(b.images.map(({ container, digest }) => [container, digest]));
    return a.images.every(({ container, digest }) => {
        const other = digests.get(container);
        return !digest || !other || digest === other;
    });
}
function original({ taskDefinition, copyOf }) {
    return copyOf ?? (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(taskDefinition);
}
/**
 * The last version that was deployed successfully and not rolled away from since, before `serving`. A version that was
 * deployed again was gone back to: what came between the two, or was tried, was rolled away from. So was one that ECS
 * itself rolled back when it was deployed again.
 * @param history newest first
 * @param serving what the primary deployment, `id`, is of
 */
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
    // What is being deployed, or failed, never served this time: what did before it is the newest that worked.
    const arriving = own !== undefined && own.status !== 'SUCCESSFUL';
    return at < 0 || (arriving && at < line.length - 1) ? line.at(-1) : line[at - 1];
}
/**
 * The newest deployment of the version that `wanted` names, one that worked before one that did not: by the revision's
 * number, `family:revision` or ARN, else by a commit, else by an image's digest or tag. A revision of that number comes
 * before an image of that tag.
 * @param history newest first
 */
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
/** The commit of a deployment: of its record tag, else the one that its images' labels name, where they agree. */
function commitOf({ commit, images }) {
    const labels = new Set(images.flatMap((image) => image.commit ?? []));
    return commit ?? (labels.size === 1 ? [...labels][0] : undefined);
}
/** Whether `wanted` is the commit, or at least seven of its first characters. */
function isCommit(commit, wanted) {
    if (!commit)
        return false;
    return commit === wanted || (/^[0-9a-f]{7,}$/i.test(wanted) && commit.startsWith(wanted.toLowerCase()));
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ previousOf),
/* harmony export */   v: () => (/* binding */ isBroughtBack)
/* harmony export */ });
/* harmony import */ var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9493);

/**
 * The version to go back to: the newest of `service`'s deployments that was completed before ours, or the one that ECS is
 * bringing back as it is replaced.
 */
function previousOf(service) {
    const { deployments = [] } = service;
    const completed = deployments.filter(({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'));
    // One that ECS went back to is older than the one that it left.
    const newest = completed.find(({ status }) => status === 'PRIMARY') ??
        completed.toSorted((a, b) => b.createdAt - a.createdAt)[0] ??
        deployments.find(isBroughtBack);
    return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}
/** Whether a deployment says that ECS is rolling the service back to it, or did so last. */
function isBroughtBack({ status, rolloutStateReason = '' }) {
    return status === 'PRIMARY' && (0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .saysRollback */ .BW)(rolloutStateReason);
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


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ annotationOf),
  e: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./build/src/deploy/result.js
var deploy_result = __webpack_require__(2656);
// EXTERNAL MODULE: ./build/src/diagnosis/fix.js
var diagnosis_fix = __webpack_require__(8992);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/rollout/verdict.js
var rollout_verdict = __webpack_require__(4370);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(3900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/rollback-step.js
/** A step of rollback-service, to copy into a workflow. */
function rollbackStep({ uses, region, roles }, { cluster, service, to }) {
    return [
        uses ? `- uses: ${uses}` : '- uses: # the action rollback-service',
        '  with:',
        `    cluster: ${cluster}`,
        `    service: ${service}`,
        `    to: ${to}`,
        `    aws-region: ${region}`,
        ...(roles.length > 0 ? [`    role-to-assume: ${roles.join(',')}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/rollout/progress.js
var progress = __webpack_require__(8152);
;// CONCATENATED MODULE: ./build/src/report/timeline.js

/** The most moments that are drawn; a picture of more cannot be read. */
const MOST_MOMENTS = 24;
/**
 * The way of a deployment as a Mermaid Gantt chart over ECS's own times, or nothing when too little happened to draw.
 * Colons, semicolons, commas and `#` end a task's name in Mermaid's grammar, so they are left out.
 */
function drawTimeline({ service, taskDefinition, startedAt, moments, verdict, }) {
    const shown = moments.slice(-MOST_MOMENTS);
    const last = shown.at(-1);
    if (startedAt === undefined || !last)
        return undefined;
    const end = Math.max(last.at, startedAt + 1);
    const good = verdict === 'deployed';
    const failedAt = good ? undefined : shown.find(({ endsRollout }) => endsRollout)?.at;
    const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
    const bars = [
        bar(`${name}`, good ? 'active' : 'crit', startedAt, failedAt ?? end),
        ...(failedAt !== undefined && end > failedAt ? [bar('going back', 'done', failedAt, end)] : []),
    ];
    const milestones = shown.map(({ at, text }) => `    ${task(text)} :milestone, ${stamp(at)}, 0s`);
    return [
        'gantt',
        `    title ${label(`${service}: ${verdict}`)}`,
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        '    todayMarker off',
        '    section Deployment',
        ...bars,
        '    section ECS',
        ...milestones,
    ].join('\n');
}
function bar(text, kind, from, to) {
    return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}
/** Milliseconds: Mermaid's `x`. */
function stamp(seconds) {
    return String(Math.round(seconds * 1000));
}
/** A task's name; what cannot be seen before it keeps a family called `click` or `section` from being Mermaid's word. */
function task(text) {
    return `\u2060${label(text)}`;
}
function label(text) {
    const plain = (0,progress/* shortened */.v)(text)
        .replace(/, (\d+) % of the production traffic on the new version$/, ' $1 percent')
        .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
        .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
        .replace(/[:;,#"%]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 60 ? `${plain.slice(0, 59)}\u2026` : plain || 'event';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js









/** An annotation shows so much of a sentence that nobody has to unfold it. */
const MOST_OF_A_REASON = 1_500;
/** The job summary of a deployment: verdict, what is active, why with the last lines of failed tasks; then changes and events. */
function summarize(report, title, template) {
    const parts = report.services.length === 0 || report.services[0]?.service === ''
        ? [registeredPart(report)]
        : report.services.map((result) => servicePart(result, title, template));
    return (0,layout/* summaryOf */.YG)(parts);
}
/** The end of a failed step in at most three lines: what, why with its fix, what serves now. */
function annotationOf({ services, reason }) {
    const red = services.filter((result) => !(0,rollout_verdict/* isGreen */.gf)(result.verdict));
    if (red.length === 0)
        return (0,src_text/* cleanSentence */.b4)(reason, MOST_OF_A_REASON);
    const first = (0,deploy_result/* foremost */.ig)(services);
    const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
    const [failure] = first.failures;
    const fix = failure ? (0,diagnosis_fix/* fixOf */.B)(failure) : '';
    const lines = [
        `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${(0,model/* shortName */.EU)(first.taskDefinition)}` : ''}`,
        [(0,src_text/* cleanSentence */.b4)(first.reason, MOST_OF_A_REASON), fix].filter(Boolean).join(' '),
        first.service ? (0,deploy_result/* servingSentence */.C9)(first) : '',
    ];
    return lines.filter(Boolean).join('\n');
}
function registeredPart({ verdict, taskDefinition, reason }) {
    const lead = [taskDefinition ? (0,markdown/* code */.aY)(taskDefinition) : (0,markdown/* escapeText */.X1)(reason)];
    return (0,layout/* layOut */.v8)({ heading: `${(0,layout/* icon */.Kk)(moodOf(verdict))} ${verdict}`, lead });
}
function servicePart(result, title, template) {
    const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
    const link = consoleUrl ? ` \u00b7 [console](${consoleUrl})` : '';
    const serving = (0,deploy_result/* servingSentence */.C9)(result);
    const drawing = drawTimeline(result);
    return (0,layout/* layOut */.v8)({
        heading: `${(0,layout/* icon */.Kk)(moodOf(verdict))} ${title} ${(0,markdown/* code */.aY)(service)}: ${verdict}${link}`,
        lead: [serving && `**${(0,markdown/* escapeText */.X1)(serving)}**`, reason && (0,markdown/* escapeText */.X1)(reason), ...result.failures.map(failurePart)],
        facts: [
            ['active now', revision(result.serving)],
            ['asked for', revision(result.taskDefinition)],
            ['before', revision(result.previousTaskDefinition)],
            ['took', durationSeconds > 0 ? (0,layout/* inWords */.r4)(durationSeconds) : ''],
            ['cluster', (0,markdown/* code */.aY)((0,model/* shortName */.EU)(cluster))],
            ['deployment', result.deploymentId && (0,markdown/* code */.aY)(result.deploymentId)],
        ],
        rest: [
            changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${(0,markdown/* code */.aY)((0,markdown/* shortDigests */.sY)(line))}`).join('\n')}`,
            result.preflight && preflightPart(result.preflight),
            drawing && (0,markdown/* codeBlock */.DV)(drawing.split('\n'), 'mermaid'),
            result.moments.length > 0 && (0,markdown/* details */.zH)('Events', eventTable(result)),
            howToRollBack(result, template),
        ],
    });
}
/** What preflight found of a service, and what it did not look at; empty where there is neither. */
function preflightPart({ findings, unread }) {
    const found = findings.map(({ id, severity, text }) => `- ${severity} ${(0,markdown/* code */.aY)(id)}: ${(0,markdown/* escapeText */.X1)(text)}`);
    const open = unread.map(({ action, what, reason }) => `${(0,markdown/* code */.aY)(action)} (${what}): ${(0,markdown/* escapeText */.X1)(reason)}`);
    const lines = [...found, ...(open.length > 0 ? [`- not checked: ${open.join(', ')}`] : [])];
    return lines.length > 0 ? `**Preflight**\n\n${lines.join('\n')}` : '';
}
function failurePart(failure) {
    const { cause, text, count, containers, taskArn, stopCode, stoppedReason } = failure;
    const logs = containers.map((container) => {
        const { name, log = [], logMissing, exitCode, reason } = container;
        const head = `container ${(0,markdown/* code */.aY)(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${(0,markdown/* escapeText */.X1)(reason)}` : ''}`;
        if ((0,diagnosis_fix/* hasPrinted */.p)(container))
            return `${head}, its last lines:\n\n${(0,markdown/* codeBlock */.DV)(log)}`;
        return logMissing ? `${head} (no log: ${(0,markdown/* escapeText */.X1)(logMissing)})` : head;
    });
    return [
        `**Why: ${(0,markdown/* escapeText */.X1)(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${(0,markdown/* code */.aY)(cause.id)})`,
        `_Fix:_ ${(0,markdown/* escapeText */.X1)((0,diagnosis_fix/* fixOf */.B)(failure))}`,
        `task ${(0,markdown/* code */.aY)((0,model/* shortName */.EU)(taskArn))}${stopCode ? `, ${(0,markdown/* code */.aY)(stopCode)}` : ''}${stoppedReason ? `: ${(0,markdown/* escapeText */.X1)(stoppedReason)}` : ''}`,
        ...logs,
    ].join('\n\n');
}
function eventTable({ moments }) {
    return (0,markdown/* table */.tp)(['time (UTC)', 'event'], moments.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), (0,markdown/* escapeText */.X1)(text)]));
}
function howToRollBack({ verdict, cluster, service, previousTaskDefinition, serving }, template) {
    if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving)
        return '';
    const step = rollbackStep(template, { cluster, service, to: (0,model/* shortName */.EU)(previousTaskDefinition) });
    return (0,markdown/* details */.zH)('How to roll back', (0,markdown/* codeBlock */.DV)(step, 'yaml'));
}
function revision(arn) {
    return arn ? (0,markdown/* code */.aY)((0,model/* shortName */.EU)(arn)) : '\u2014';
}
function moodOf(verdict) {
    if ((0,rollout_verdict/* isGreen */.gf)(verdict))
        return verdict === 'started' ? 'open' : 'good';
    return verdict === 'rolled-back' ? 'rolled-back' : 'bad';
}


/***/ }),

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/controller/controllers.js + 5 modules
var controllers = __webpack_require__(5920);
// EXTERNAL MODULE: ./build/src/diagnosis/failure.js
var diagnosis_failure = __webpack_require__(5005);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/late.js
var late = __webpack_require__(4921);
// EXTERNAL MODULE: ./build/src/rollout/state.js
var state = __webpack_require__(702);
;// CONCATENATED MODULE: ./build/src/rollout/effects.js

/**
 * Carries out what the decider asks for, and says what became of it; decides nothing.
 * @param onResult takes what is known before the end: the copy that a restore has registered
 */
async function carryOut({ context, controller, observer, policy, say }, effect, rollout, onResult) {
    switch (effect) {
        case 'stop': {
            const { tries = 0 } = (0,state/* rollbackOf */.ID)(rollout)?.stop ?? {};
            const arn = tries < state/* STOP_TRIES */.h5 ? observer.arnOf(rollout.own.id) : undefined;
            return { of: 'stop', ...(await controller.stop(arn, tries + 1 >= state/* STOP_TRIES */.h5, say)) };
        }
        case 'restore': {
            const order = restoreOrder(rollout, policy, context.clock.now());
            if (!order)
                return undefined;
            const onRegistered = (revision) => onResult({ of: 'restore', answer: 'registered', revision });
            return { of: 'restore', ...(await controller.restore(order, onRegistered, say)) };
        }
        case 'restore-settings': {
            const left = await controller.restoreSettings(rollout, say);
            return { of: 'restore-settings', ...(left && { left }) };
        }
        case 'smoke-test':
            return { of: 'smoke-test', result: context.smoke ? await context.smoke() : 'passed' };
    }
}
function restoreOrder(rollout, { rollbackMs }, now) {
    const { cluster, service, own, previous, settings, completed } = rollout;
    if (!previous)
        return undefined;
    const { startedAt = now, revision } = (0,state/* rollbackOf */.ID)(rollout) ?? {};
    return {
        ...{ cluster, service, own, previous, settings },
        hasCompleted: completed !== undefined,
        until: startedAt + rollbackMs,
        ...(revision && { revision }),
    };
}

;// CONCATENATED MODULE: ./build/src/rollout/failure-lines.js

/** CloudWatch shows a line a few seconds after it was written: it is looked for at so many polls. */
const LOG_POLLS = 3;
/**
 * Tells of failed tasks as soon as they are read: of each cause the first, and that there are several, with the last log
 * line of one. Logs are read beside the polls and hold up no decision.
 */
class FailureLines {
    #tools;
    #progress;
    #describe;
    /** How many tasks of a cause the newest line of it counts. */
    #told = new Map();
    #due = new Map();
    #isOver = false;
    /** @param describe describes a revision, for its logs; `undefined`: none are read */
    constructor(tools, progress, describe) {
        this.#tools = tools;
        this.#progress = progress;
        this.#describe = describe;
    }
    /** @param tasks the stopped tasks that are known */
    tell(own, tasks) {
        const failures = (0,diagnosis_failure/* diagnose */.h4)(tasks, own.id);
        this.#progress.countFailures(failures.reduce((sum, { count }) => sum + count, 0));
        for (const failure of failures) {
            const { id } = failure.cause;
            const told = this.#told.get(id) ?? 0;
            if (told >= 2 || failure.count <= told)
                continue;
            const due = this.#due.get(id) ?? { own, failure, polls: 0, isReading: false };
            due.failure = failure;
            this.#due.set(id, due);
        }
    }
    /** Says what is due, once its log can be read or has been looked for long enough. */
    poll() {
        for (const [id, due] of this.#due) {
            if (due.isReading)
                continue;
            due.polls++;
            if (this.#describe)
                void this.#read(id, due, this.#describe);
            else
                this.#say(id, due.failure);
        }
    }
    /** Of a rollout that has ended the result tells more. */
    end() {
        this.#isOver = true;
        this.#due.clear();
    }
    async #read(id, due, describe) {
        due.isReading = true;
        const { failure, own } = due;
        let read = failure;
        try {
            const { taskDefinition } = await describe(own.taskDefinition);
            [read = failure] = await (0,diagnosis_failure/* withLogs */.U0)(this.#tools.clients, [failure], taskDefinition, 1);
        }
        catch {
            // What cannot be read is left out: the end of the step says why.
        }
        due.isReading = false;
        const line = lastLineOf(read);
        if (line || failure.containers.length === 0 || due.polls >= LOG_POLLS)
            this.#say(id, { ...due.failure, text: read.text }, line);
    }
    #say(id, { count, text }, line = '') {
        if (this.#isOver)
            return;
        this.#due.delete(id);
        this.#told.set(id, count);
        const tasks = count === 1 ? '1 task' : `${count} tasks`;
        this.#progress.tellFailure(`${tasks} failed: ${text}${line}`, this.#tools.clock.now());
    }
}
function lastLineOf({ containers }) {
    const told = containers.find(({ log }) => log && log.length > 0);
    return told ? `; last log line of '${told.name}': ${told.log?.at(-1)}` : '';
}

// EXTERNAL MODULE: ./build/src/diagnosis/crash-loop.js
var crash_loop = __webpack_require__(4439);
;// CONCATENATED MODULE: ./build/src/rollout/healthy.js


/**
 * What the deadline asks of our tasks.
 * @param service as it was read last
 * @param stopped the stopped tasks that are known
 */
async function healthOf(ecs, rollout, service, stopped) {
    const healthy = await isHealthy(ecs, rollout, service, stopped);
    return healthy === undefined ? {} : { healthy };
}
/** Whether any of our tasks is healthy now, and they do not keep failing; `undefined`: it was not seen. */
async function isHealthy(ecs, { cluster, service: name, own }, service, stopped) {
    const deployment = service?.deployments?.find(({ id }) => id === own.id);
    // What cannot be read is not taken for a reason to roll back, nor that no task is to run.
    if (!deployment)
        return undefined;
    if ((deployment.failedTasks ?? 0) > 0)
        return false;
    if (deployment.desiredCount === 0)
        return true;
    const [running, date] = await Promise.all([
        ecs.tasksOf(cluster, name, 'RUNNING').catch(() => undefined),
        ecs.describeServices(cluster, [name]).then((answer) => answer.date / 1000, () => Number.NaN),
    ]);
    const ours = running?.filter(({ startedBy, lastStatus }) => startedBy === own.id && lastStatus === 'RUNNING');
    const now = Number.isNaN(date) ? newestTime(service, [...stopped, ...(ours ?? [])]) : date;
    // Between two failures of a crash loop the counts look as they do when all is well.
    if ((0,crash_loop/* keepsFailing */.pb)(stopped, own.id, now))
        return false;
    if (!ours)
        return deployment.runningCount > 0 ? undefined : false;
    return ours.some(({ healthStatus, startedAt }) => healthStatus === 'HEALTHY' ||
        (healthStatus !== 'UNHEALTHY' && startedAt !== undefined && now - startedAt >= crash_loop/* HEALTHY_AFTER_SECONDS */.zf));
}
/** The newest time of ECS's clock that is known. */
function newestTime(service, tasks) {
    const times = tasks.flatMap(({ startedAt, stoppingAt, stoppedAt }) => [startedAt ?? 0, stoppingAt ?? stoppedAt ?? 0]);
    return Math.max(service ? (0,model/* changedAt */.Ek)(service) : 0, ...times);
}

// EXTERNAL MODULE: ./build/src/rollout/verdict.js
var rollout_verdict = __webpack_require__(4370);
;// CONCATENATED MODULE: ./build/src/rollout/together.js


/** Of the step's other rollouts the one for which the rest is rolled back: it failed, and not because another one had. */
function failedOther(others) {
    // One that was cancelled and left did not fail; nor did one that could not be observed, unless it was being rolled back.
    const failed = others.filter((rollout) => {
        const { verdict = 'unknown' } = (0,state/* outcomeOf */.sG)(rollout) ?? {};
        if (verdict === 'unknown')
            return (0,state/* rollbackOf */.ID)(rollout)?.startedAt !== undefined;
        return !(0,rollout_verdict/* isGreen */.gf)(verdict) && verdict !== 'cancelled';
    });
    return failed.find((rollout) => (0,state/* explanationOf */.pg)(rollout)?.causedBy === undefined) ?? failed[0];
}

;// CONCATENATED MODULE: ./build/src/rollout/look.js




/** What a look told of a service, its tasks and the others of the step; what is asked at the deadline aside. */
function lookOf({ rollout, service, tasks, tasksUnread }, sight, assess, cancelled) {
    const stopped = [...tasks.values()];
    const permanent = permanentFailure(rollout, service, stopped);
    return {
        assessment: assess(rollout, sight?.observation ?? {}),
        ...(sight?.unobservable && { unobservable: sight.unobservable }),
        ...(sight?.unread && { unread: sight.unread }),
        ...(permanent && { permanent }),
        ...(tasksUnread && { tasksUnread: true }),
        ...(rollout.state.is === 'verifying' && failingSince(rollout, stopped)),
        ...(service && service.status !== 'ACTIVE' && { gone: `The service is ${service.status}: somebody deletes it.` }),
        cancelled,
    };
}
/** Of the step's other services: the first that failed, and whether one is still in progress; `more`: others are to come. */
function othersOf(others, more) {
    if (others.length === 0 && !more)
        return {};
    const failed = failedOther(others);
    const service = failed && ((0,state/* explanationOf */.pg)(failed)?.causedBy ?? failed.service);
    const isOpen = ({ state }) => state.is !== 'done' && !(state.is === 'verifying' && state.proven);
    return {
        others: {
            ...(service && { service, failed: `Another service of the step failed: ${service}.` }),
            open: more || others.some(isOpen),
        },
    };
}
/** What no retry fixes, as far as our tasks tell. */
function permanentFailure(rollout, service, tasks) {
    const { own, unchecked } = rollout;
    const counted = countedTasks(rollout, tasks);
    const desired = service?.deployments?.find(({ id }) => id === own.id)?.desiredCount ?? service?.desiredCount;
    const loop = unchecked && desired !== undefined ? (0,crash_loop/* crashLoop */.W7)(counted, own.id, desired) : undefined;
    return (0,diagnosis_failure/* hopeless */.Ik)((0,diagnosis_failure/* diagnose */.h4)(counted, own.id)) ?? loop;
}
/** The tasks whose failures count against our deployment. */
function countedTasks({ countFrom }, tasks) {
    return countFrom === undefined ? tasks : (0,crash_loop/* failedAfter */.qh)(tasks, countFrom);
}
function failingSince({ own, completed }, tasks) {
    const failure = (0,crash_loop/* failureAfterCompletion */.Pk)(tasks, own.id, completed?.at);
    return failure ? { failing: `After it had completed, ${failure.count} tasks failed: ${failure.text}.` } : {};
}

// EXTERNAL MODULE: ./build/src/rollout/next.js + 3 modules
var next = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/src/rollout/progress.js
var rollout_progress = __webpack_require__(8152);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecs/stopped-tasks.js
var stopped_tasks = __webpack_require__(9469);
;// CONCATENATED MODULE: ./build/src/rollout/stopped-tasks.js




/** Stopped tasks are read when ECS counts a failure, and now and then: a crash loop is not always counted. */
const TASKS_EVERY_POLLS = 5;
function isTaskReadDue({ rollout, counted }, { observation }, poll) {
    const isTurn = poll % TASKS_EVERY_POLLS === TASKS_EVERY_POLLS - 1;
    return isTurn || rollout.state.is === 'verifying' || countedOf(observation, rollout.own.id) !== counted;
}
/** The stopped tasks that are not read in time are taken as they come, for a later decision. */
async function readTasksInTime(context, due, ms) {
    const isRead = await (0,late/* inTime */.R)(context.clock, ms, readTasks(context, due).then(() => true));
    if (!isRead)
        for (const [one] of due.values())
            one.tasksUnread = 'ECS has not answered ecs:ListTasks yet.';
}
async function readTasks({ ecs, clock }, due) {
    for (const [rollout, stopped] of await (0,stopped_tasks/* readStopped */.M)(ecs, [...due.keys()])) {
        const [one, { observation }] = due.get(rollout);
        if ('tasks' in stopped) {
            for (const task of stopped.tasks)
                if (task.startedBy === rollout.own.id)
                    one.tasks.set(task.taskArn, task);
            one.counted = countedOf(observation, rollout.own.id);
            delete one.tasksUnread;
            if (rollout.state.is === 'rolling-out' || rollout.state.is === 'verifying')
                one.lines.tell(rollout.own, countedTasks(rollout, [...one.tasks.values()]));
        }
        else if ((0,failure/* failureKind */.zU)(stopped.error) === 'denied') {
            const action = (0,failure/* deniedAction */.Ub)(stopped.error) ?? 'ecs:ListTasks';
            const text = `why tasks stop cannot be seen: allow ${action} in the policy of the role that this job uses`;
            one.progress.tellUnseen(text, clock.now());
        }
        else
            one.tasksUnread = (0,failure/* describeFailure */.Ic)('ecs:ListTasks', stopped.error);
    }
}
/** What tells of failed tasks, to see whether it changes: a count, or an end that is not a good one. Empty: nothing does. */
function countedOf({ service, serviceDeployment }, ownId) {
    const deployment = service?.deployments?.find(({ id }) => id === ownId);
    const counts = [deployment?.failedTasks, serviceDeployment?.deploymentCircuitBreaker?.failureCount];
    const ends = [deployment?.rolloutState, serviceDeployment?.status];
    return [...counts, ...ends.filter((end) => !/^(PENDING|IN_PROGRESS|COMPLETED|SUCCESSFUL)$/.test(end ?? 'PENDING'))]
        .filter(Boolean)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/rollout/timed-observer.js

/** What a look has told so far that ECS has not answered. */
const UNANSWERED = {
    observation: {},
    unread: 'ECS has not answered in time.',
    throttled: false,
};
/**
 * Looks at services for a limited time: a deadline holds while a call is open. A look that ends later is the next one's
 * answer, but not for what has been forgotten since.
 */
class TimedObserver {
    #observer;
    #call;
    #asked = new Map();
    constructor(observer, clock) {
        this.#observer = observer;
        this.#call = new late/* OpenCall */.T(clock);
    }
    async look(subjects, ms) {
        const ended = await this.#call.within(ms, () => {
            this.#asked = new Map(subjects);
            return this.#observer.look([...subjects.values()]);
        });
        return new Map([...subjects].map(([key, { own }]) => {
            const asked = this.#asked.get(key);
            const sight = asked?.own.id === own.id ? ended?.answer.get(asked) : undefined;
            return [key, sight ?? UNANSWERED];
        }));
    }
    /** Leaves out of an open look what it would tell of `key`. */
    forget(key) {
        this.#asked.delete(key);
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/follow.js














const POLL_MS = 4_000;
const THROTTLED_POLL_MS = 12_000;
/** The runner sends SIGTERM 7.5 s after SIGINT: a call that takes longer is not waited for. */
const LAST_CALL_MS = 5_000;
/**
 * Follows the rollouts, many at once by shared reads, until each has its verdict; rolls back where the policy says so.
 * @param later more of them, each from when it begins; `undefined`: it does not
 * @param describe describes a revision, for the logs of failed tasks; `undefined`: none are read on the way
 * @returns the rollouts in their order, then the later ones as they began
 */
async function follow(context, rollouts, policy, later = [], describe) {
    const { clock, log, cancelled } = context;
    const controller = (0,controllers/* controllerOf */.O)(context);
    const observer = controller.observer();
    const entries = [];
    const loop = { context, controller, observer, timed: new TimedObserver(observer, clock), entries, policy };
    const add = (rollout) => {
        const progress = new rollout_progress/* Progress */.k(log, rollout.service, clock.now());
        const lines = new FailureLines(context, progress, describe);
        entries.push({ rollout, progress, lines, tasks: new Map(), counted: '' });
    };
    for (const rollout of rollouts)
        add(rollout);
    const coming = new Set(later);
    for (const one of later) {
        const arrival = one.then((rollout) => rollout && add(rollout));
        arrival.catch(() => undefined).then(() => coming.delete(one));
    }
    const open = () => entries.filter(isOpen);
    const busy = () => entries.flatMap((one) => one.busy ?? []);
    for (let poll = 0;; poll++) {
        while (open().length === 0 && coming.size + busy().length > 0)
            await Promise.race([...coming, ...busy()]);
        if (open().length === 0)
            break;
        const throttled = await pollOnce(loop, poll, coming.size > 0);
        context.remember(entries.map(({ rollout }) => rollout));
        // With nothing else to look at, an effect is waited for to its end.
        while (open().length === 0 && busy().length > 0)
            await Promise.race(busy());
        const pause = Math.min(throttled ? THROTTLED_POLL_MS : POLL_MS, ...open().map(({ rollout }) => untilDeadline(rollout, policy, clock.now())));
        if (open().length > 0 && !cancelled.aborted)
            await clock.sleep(pause, cancelled);
    }
    await Promise.all(later);
    for (const { lines } of entries)
        lines.end();
    return entries.map((one) => resultOf(one, observer, clock.now()));
}
function isOpen({ rollout, busy }) {
    return rollout.state.is !== 'done' && !busy;
}
function resultOf({ rollout, progress, tasks, service, endedAt }, observer, now) {
    const arn = observer.arnOf(rollout.own.id);
    return {
        rollout,
        failures: (0,diagnosis_failure/* diagnose */.h4)([...tasks.values()], rollout.own.id),
        endedAt: endedAt ?? now,
        moments: progress.moments.toSorted((a, b) => a.at - b.at),
        ...(service && { service }),
        ...(arn && { serviceDeploymentArn: arn }),
    };
}
/** One look at all that is open, and what follows from it; `more`: others are to come. Answers whether reads were throttled. */
async function pollOnce(loop, poll, more) {
    const { context, timed, entries, policy } = loop;
    const { clock, cancelled } = context;
    const open = entries.filter(isOpen);
    const subjects = new Map(open.map((one) => [one, subjectOf(one.rollout)]));
    const limit = () => Math.min(...open.map(({ rollout }) => untilLimit(rollout, policy, clock.now())));
    const sights = cancelled.aborted ? undefined : await unlessAborted(cancelled, timed.look(subjects, limit()));
    const now = clock.now();
    const due = new Map();
    for (const one of open) {
        const sight = sights?.get(one);
        if (!sight)
            continue;
        if (sight.observation.service)
            one.service = sight.observation.service;
        one.progress.tell(one.rollout, sight.observation, now);
        if (isTaskReadDue(one, sight, poll) || isLate(one.rollout, policy, now))
            due.set(one.rollout, [one, sight]);
    }
    const tasksRead = unlessAborted(cancelled, readTasksInTime(context, due, limit()));
    await Promise.all(open.map(async (one) => {
        const sight = sights?.get(one);
        if (due.has(one.rollout))
            await tasksRead;
        one.lines.poll();
        decide(loop, one, sight, await lookAt(loop, one, sight, { now, limit, more }), now);
    }));
    return [...(sights?.values() ?? [])].some(({ throttled }) => throttled);
}
async function lookAt({ context, controller, entries, policy }, one, sight, { now, limit, more }) {
    const assess = (rollout, observation) => controller.assess((0,state/* followedBy */.gx)(rollout), observation);
    const asksHealth = isLate(one.rollout, policy, now) && policy.onTimeout === 'auto';
    const { clock, ecs, cancelled } = context;
    const others = () => entries.filter((other) => other !== one).map(({ rollout }) => rollout);
    const look = lookOf(one, sight, assess, cancelled.aborted);
    const health = asksHealth && (await (0,late/* inTime */.R)(clock, limit(), healthOf(ecs, one.rollout, one.service, [...one.tasks.values()])));
    return { ...look, ...health, ...othersOf(others(), more) };
}
/** Moves one on by a look, says what is new, and begins what is to be done. */
function decide(loop, one, sight, look, now) {
    const { context, timed, policy } = loop;
    const before = one.rollout;
    const { rollout, effect } = (0,next/* next */.K)(before, { is: 'observed', look }, now, policy);
    sayWhatIsNew(one, rollout, now);
    const isAsBefore = rollout.state.is === before.state.is;
    if (sight && !effect && isAsBefore)
        one.progress.beat(rollout, sight.observation, now);
    one.rollout = rollout;
    if (rollout.state.is === 'done') {
        one.endedAt ??= now;
        one.lines.end();
    }
    if (!effect)
        return;
    // A process that is killed on the way leaves to the post step what was decided.
    context.remember([rollout]);
    // What was asked before it tells nothing of what comes after it.
    timed.forget(one);
    const work = perform(loop, one, effect);
    one.busy = (context.cancelled.aborted ? withinLastCall(work) : work).then(() => {
        delete one.busy;
        if (one.rollout.state.is === 'done')
            one.endedAt ??= context.clock.now();
    });
    one.busy.catch(() => undefined);
}
function sayWhatIsNew({ rollout: before, progress, tasksUnread }, rollout, now) {
    const [was, is] = [before.state.is, rollout.state.is];
    if (was === is)
        return;
    const { reason } = (0,state/* explanationOf */.pg)(rollout) ?? {};
    const isNews = (0,state/* rollbackOf */.ID)(before)?.startedAt === undefined || reason !== (0,state/* explanationOf */.pg)(before)?.reason;
    if (reason && isNews && is !== 'done') {
        const revision = (0,model/* shortName */.EU)(rollout.previous?.taskDefinition ?? 'the previous revision');
        progress.say(`rolling back to ${revision}: ${reason}`, now);
    }
    const { monitorMs } = rollout;
    if (monitorMs === 0)
        return;
    if (is === 'verifying' && was === 'rolling-out')
        progress.say(`it is active; monitoring it for ${Math.round(monitorMs / 1000)} s`, now);
    if (tasksUnread && was === 'verifying')
        progress.tellUnseen(`whether tasks failed in that time could not be observed: ${tasksUnread}`, now);
}
/** Carries out an effect, and what follows from its result at once. */
async function perform({ context, controller, observer, policy }, one, first) {
    const { clock, cancelled } = context;
    const say = (text) => one.progress.say(text, clock.now());
    for (let effect = first; effect;) {
        const work = carryOut({ context, controller, observer, policy, say }, effect, one.rollout, (result) => {
            one.rollout = (0,next/* next */.K)(one.rollout, { is: 'effect-ended', result, cancelled: cancelled.aborted }, clock.now(), policy).rollout;
            context.remember([one.rollout]);
        });
        const result = effect === 'smoke-test' ? await unlessAborted(cancelled, work) : await work;
        if (!result)
            return;
        const event = { is: 'effect-ended', result, cancelled: cancelled.aborted };
        const step = (0,next/* next */.K)(one.rollout, event, clock.now(), policy);
        one.rollout = step.rollout;
        effect = step.effect;
    }
}
function subjectOf(rollout) {
    return { cluster: rollout.cluster, service: rollout.service, own: (0,state/* followedBy */.gx)(rollout) };
}
/** Ours is in progress, or was when a rollback of it was to be asked for: the time to wait counts. */
function isForward({ state }) {
    return state.is === 'rolling-out' || (state.is === 'ecs-rollback' && state.request === 'to-send');
}
function isLate(rollout, { waitMs }, now) {
    return isForward(rollout) && now - rollout.since >= waitMs;
}
function untilDeadline(rollout, policy, now) {
    if (rollout.state.is === 'done')
        return Number.POSITIVE_INFINITY;
    const deadline = deadlineOf(rollout, policy, now);
    // Past it, something is tried again until it is answered: at the usual pace.
    return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}
/** How long reads may take: until the wait is over, and after it until what could not be read is given up. */
function untilLimit(rollout, policy, now) {
    if (rollout.state.is === 'done' || rollout.state.is === 'verifying')
        return Number.POSITIVE_INFINITY;
    const deadline = deadlineOf(rollout, policy, now);
    return deadline > now ? deadline - now : Math.max(deadline + next/* UNREAD_MS */.j - now, POLL_MS);
}
function deadlineOf(rollout, policy, now) {
    if (isForward(rollout))
        return rollout.since + policy.waitMs;
    if (rollout.state.is === 'verifying')
        return (rollout.completed?.seenAt ?? now) + rollout.monitorMs;
    return ((0,state/* rollbackOf */.ID)(rollout)?.startedAt ?? now) + policy.rollbackMs;
}
function unlessAborted(signal, work) {
    if (signal.aborted)
        return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function withinLastCall(work) {
    await Promise.race([work, (0,promises_.setTimeout)(LAST_CALL_MS, undefined, { ref: false })]);
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ UNREAD_MS),
  K: () => (/* binding */ next)
});

// EXTERNAL MODULE: ./build/src/rollout/state.js
var rollout_state = __webpack_require__(702);
;// CONCATENATED MODULE: ./build/src/rollout/transitions.js

/* The transitions that the parts of `next` share. */
/** What a cancel that asks for a rollback says of a version that is active and was still monitored, tested or held. */
const UNPROVEN = 'The job was cancelled before the new version was proven.';
const ONLY_REVISION = 'It is the revision that was active before: there is no other to roll back to.';
function moved(rollout, state) {
    return { ...rollout, state };
}
/** What is known, with another reason; words of our own name no cause of ECS's. Without a reason it stays. */
function explained(known, why = '') {
    const { reason, ...more } = typeof why === 'string' ? { reason: why } : why;
    if (reason === '')
        return known;
    const { cause: _, reason: __, ...flags } = known ?? { reason: '' };
    return { ...flags, reason, ...more };
}
/** What is known, with another sentence behind its reason. */
function adding(known, sentence) {
    return { ...known, reason: `${known?.reason ?? ''} ${sentence}`.trim() };
}
/** Ends a rollout; what it says of the reason must stand on its own. Without `why` its reason stays. */
function end(rollout, verdict, why, more = {}) {
    const explanation = explained((0,rollout_state/* explanationOf */.pg)(rollout), why);
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    const restored = (0,rollout_state/* restoredBy */.oW)(rollout);
    const outcome = {
        verdict,
        ...(explanation && { explanation }),
        ...(rollback && { rollback }),
        ...(restored && { restored }),
        ...more,
    };
    return { rollout: moved(rollout, { is: 'done', outcome }) };
}
/** Begins a rollback, or the next try of one: by asking ECS, or by our update. */
function rollBack(rollout, effect, trigger, why, now, policy) {
    const explanation = explained((0,rollout_state/* explanationOf */.pg)(rollout), why);
    const before = (0,rollout_state/* rollbackOf */.ID)(rollout);
    if (!rollout.previous)
        return end(rollout, 'failed', adding(explanation, 'There is no earlier version to roll back to.'));
    if (effect === 'restore' && isOnlyRevision(rollout))
        return end(rollout, 'failed', adding(explanation, ONLY_REVISION));
    // What was tried again and again ends with the time for the rollback, as what is only waited for.
    if (isOverdue(before, now, policy)) {
        const sentence = `The rollback could not be started within ${inMinutes(policy.rollbackMs)}. ${(0,rollout_state/* byHand */.XL)(rollout)}`;
        return end(rollout, 'rollback-failed', adding(explanation, sentence));
    }
    const rollback = {
        ...before,
        trigger,
        ...(explanation && { explanation }),
        startedAt: before?.startedAt ?? now,
        ...(effect === 'restore' && { mustRestore: explanation?.reason ?? '' }),
    };
    const state = effect === 'stop' ? { is: 'ecs-rollback', rollback, request: 'sent' } : { is: 'restoring', rollback };
    return { rollout: moved(rollout, state), effect };
}
/** ECS cannot be asked to roll back: our update restores the previous revision, where there is one. */
function restoreInstead(rollout) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    if (!rollout.previous || !rollback)
        return { rollout };
    if (isOnlyRevision(rollout))
        return end(rollout, 'failed', adding((0,rollout_state/* explanationOf */.pg)(rollout), ONLY_REVISION));
    return { rollout: moved(rollout, { is: 'restoring', rollback }), effect: 'restore' };
}
function isOnlyRevision({ previous, own }) {
    return previous?.taskDefinition === own.taskDefinition;
}
function isOverdue(rollback, now, { rollbackMs }) {
    return rollback?.startedAt !== undefined && now - rollback.startedAt >= rollbackMs;
}
/** Ours was replaced by a newer deployment; one of the revision that we were restoring is our own update's. */
function supersede(rollout, by) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    const deployment = by && rollback && restoringDeployment(rollout, rollback, by);
    if (deployment)
        return { rollout: moved(rollout, { is: 'restoring', rollback, deployment }) };
    const reason = by
        ? undefined
        : 'A newer deployment replaced ours before it had completed, and was itself rolled back.';
    return end(rollout, 'superseded', reason, { ...(by && { supersededBy: by }) });
}
/** The deployment of a restoring update whose answer was not seen: nobody lived to see it, or it was lost. */
function restoringDeployment(rollout, rollback, by) {
    const { own, previous } = rollout;
    const isOurs = !(0,rollout_state/* restoredBy */.oW)(rollout) &&
        rollback.startedAt !== undefined &&
        by.taskDefinition === (rollback.revision ?? previous?.taskDefinition);
    if (!isOurs)
        return undefined;
    const { id, taskDefinition, createdAt } = by;
    const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
    return { id, taskDefinition, createdAt, earlier };
}
/** The deployment by which another tool sent our revision again, as ours. */
function resent(own, { id, createdAt }) {
    const replaced = { id: own.id, taskDefinition: own.taskDefinition, ours: true };
    return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

;// CONCATENATED MODULE: ./build/src/rollout/after-effect.js


/** Moves a rollout on by what became of an effect; a part of `next`. */
function afterEffect(rollout, result, cancelled, now) {
    switch (result.of) {
        case 'stop':
            return afterStop(rollout, result, cancelled, now);
        case 'restore':
            return afterRestore(rollout, result, cancelled);
        case 'restore-settings': {
            const { state } = rollout;
            if (!result.left || state.is !== 'done')
                return { rollout };
            const explanation = adding(state.outcome.explanation, result.left);
            return { rollout: moved(rollout, { is: 'done', outcome: { ...state.outcome, explanation } }) };
        }
        case 'smoke-test': {
            const { state } = rollout;
            return { rollout: state.is === 'verifying' ? moved(rollout, { ...state, smoke: result.result }) : rollout };
        }
    }
}
function afterStop(rollout, { answer }, cancelled, now) {
    const { state } = rollout;
    if (state.is !== 'ecs-rollback')
        return { rollout };
    const { tries = 0 } = state.rollback.stop ?? {};
    switch (answer) {
        case 'accepted':
            return {
                rollout: moved(rollout, { ...state, rollback: { ...state.rollback, stop: { tries, answeredAt: now } } }),
            };
        case 'unanswered': {
            const rollback = { ...state.rollback, stop: { tries: tries + 1 } };
            // Not known whether it was accepted: the next look tells, and it is asked again if it must be.
            return { rollout: moved(rollout, { ...state, rollback, request: cancelled ? 'sent' : 'to-send' }) };
        }
        case 'unavailable':
            return restoreInstead(rollout);
    }
}
function afterRestore(rollout, result, cancelled) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    if (!rollback || rollout.state.is === 'done')
        return { rollout };
    switch (result.answer) {
        case 'registered':
            return { rollout: moved(rollout, { is: 'restoring', rollback: { ...rollback, revision: result.revision } }) };
        case 'started':
            return { rollout: moved(rollout, { is: 'restoring', rollback, deployment: result.deployment }) };
        case 'not-due':
            if (!cancelled && rollout.completed)
                return { rollout: moved(rollout, { is: 'verifying', rollback }) };
            return {
                rollout: moved(rollout, { is: 'ecs-rollback', rollback, request: cancelled ? 'sent' : 'to-send' }),
            };
        case 'failed':
            // After a cancel a post step looks whether it took effect, and asks again.
            if (cancelled)
                return { rollout };
            return end(rollout, 'rollback-failed', adding((0,rollout_state/* explanationOf */.pg)(rollout), `The rollback failed: ${result.reason} ${(0,rollout_state/* byHand */.XL)(rollout)}`));
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/resume.js


/**
 * A rollout as another process takes it up: from now on, and with the deployment that an unanswered update started; a part
 * of `next`. One that has its verdict keeps it, unless a cancel or lost reads ended it.
 */
function resume(rollout, { isRead, started, restored }, now, { onCancel }) {
    const { state, completed } = rollout;
    const verdict = state.is === 'done' ? state.outcome.verdict : 'cancelled';
    if (verdict !== 'cancelled' && verdict !== 'unknown')
        return { rollout };
    // The times of the process before this one are of another clock.
    const times = { since: now, ...(completed && { completed: { ...completed, seenAt: now } }) };
    const open = { ...rollout, ...times, monitorMs: 0, unobserved: 0 };
    const begun = (0,rollout_state/* rollbackOf */.ID)(rollout);
    if (begun?.startedAt !== undefined)
        return { rollout: moved(open, rollingBack(begun)) };
    const explanation = explained((0,rollout_state/* explanationOf */.pg)(rollout), 'The job was cancelled.');
    const cancelled = { is: 'rolling-out', ...(explanation && { cancelled: explanation }) };
    // It was still monitored, tested or held for the others.
    if (state.is === 'verifying' && onCancel === 'rollback' && open.previous) {
        const rollback = { trigger: 'cancelled', ...(explanation && { explanation }), mustRestore: UNPROVEN };
        return { rollout: moved(open, { is: 'verifying', rollback }) };
    }
    if (open.own.id)
        return { rollout: moved(open, cancelled) };
    if (started)
        return { rollout: moved({ ...open, own: { ...started, earlier: open.own.earlier } }, cancelled) };
    const reason = isRead
        ? 'The job was cancelled, and no deployment of ours was seen.'
        : 'The job was cancelled after UpdateService was sent, and the service could not be read: whether it is being updated is not known.';
    return end(moved(open, cancelled), isRead ? 'cancelled' : 'unknown', reason);
    function rollingBack({ stop: _, isSeen: __, ...rest }) {
        const rollback = { ...rest, startedAt: now };
        const deployment = (0,rollout_state/* restoredBy */.oW)(rollout) ?? restored;
        if (deployment)
            return { is: 'restoring', rollback, deployment };
        // Whether the rollback was asked for before the end is not known: the first look tells, and asks if it must.
        return rollback.mustRestore !== undefined && completed
            ? { is: 'verifying', rollback }
            : { is: 'ecs-rollback', rollback, request: 'to-send' };
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/next.js




const UNOBSERVED_POLLS = 2;
/** So long after StopServiceDeployment was answered a deployment that still is as it was will not be rolled back by ECS. */
const STOP_EFFECT_MS = 60_000;
/** How long past its end a wait goes on in which nothing can be read: what is not seen is not reported as a failure. */
const UNREAD_MS = 20_000;
/**
 * The decider: moves a rollout on by one event at `now` (local monotonic ms), and says what is to be done. Decides
 * everything and does nothing; no other function sets a state or an outcome.
 */
function next(rollout, event, now, policy) {
    switch (event.is) {
        case 'observed':
            return observed(rollout, event.look, now, policy);
        case 'effect-ended':
            return afterEffect(rollout, event.result, event.cancelled, now);
        case 'resumed':
            return resume(rollout, event, now, policy);
        case 'not-started':
            return end(rollout, event.verdict, event.reason);
        case 'read-at-end':
            return readAtEnd(rollout, event.assessment);
    }
}
function observed(rollout, look, now, policy) {
    const { state } = rollout;
    if (state.is === 'done')
        return { rollout };
    const unobserved = look.unobservable ? rollout.unobserved + 1 : 0;
    const seen = { ...rollout, unobserved };
    if (look.unobservable && unobserved >= UNOBSERVED_POLLS)
        return end(seen, 'unknown', unknown(seen, look.unobservable, policy));
    if (look.gone)
        return end(seen, 'failed', look.gone);
    switch (state.is) {
        case 'rolling-out':
            return rollingOut(seen, look, now, policy);
        case 'verifying':
            return sinceCompleted(seen, look, now, policy);
        case 'ecs-rollback':
            return state.request === 'to-send'
                ? rollingOut(seen, look, now, policy)
                : ecsRollback(seen, state.rollback, look, now, policy);
        case 'restoring':
            return restoring(seen, state.rollback, look, now, policy);
    }
}
/** Ours is in progress, or was when a rollback of it was to be asked for. */
function rollingOut(rollout, look, now, policy) {
    const { judgement, isByServiceDeployment } = look.assessment;
    switch (judgement.is) {
        case 'completed':
            return verify(complete(rollout, look, now), look, now, policy);
        case 'rolling-back': {
            const before = (0,rollout_state/* rollbackOf */.ID)(rollout);
            const hasLeft = !isByServiceDeployment && { hasLeft: true };
            // What we asked ECS for has our own reason.
            const begun = before?.startedAt === undefined
                ? {
                    trigger: 'failed',
                    explanation: explained((0,rollout_state/* explanationOf */.pg)(rollout), told(judgement)),
                    startedAt: now,
                }
                : before;
            const { explanation, ...rest } = begun;
            const rollback = { ...before, ...rest, ...(explanation && { explanation }), ...hasLeft };
            return {
                rollout: moved(rollout, {
                    is: 'ecs-rollback',
                    rollback,
                    request: before?.startedAt === undefined ? 'by-ecs' : 'sent',
                }),
            };
        }
        case 'failed':
            return policy.onFailure === 'leave'
                ? end(rollout, 'failed', told(judgement))
                : rollBack(rollout, 'restore', 'failed', told(judgement), now, policy);
        case 'in-progress':
            return inProgress(rollout, look, now, policy);
        default:
            return common(rollout, judgement);
    }
}
/** It had completed. Where `deployments[]` alone told so, its bake time was not seen, and ECS may roll it back after all. */
function sinceCompleted(rollout, look, now, policy) {
    const { judgement, isByServiceDeployment, completedAt } = look.assessment;
    const isRolledBack = ['rolling-back', 'rolled-back', 'rollback-failed'].includes(judgement.is);
    if (isRolledBack)
        return rollingOut(rollout, look, now, policy);
    const { completed } = rollout;
    const isUnproven = completed?.confirmedBy === 'deployments-list' && !rollout.own.standing && !(0,rollout_state/* rollbackOf */.ID)(rollout)?.mustRestore;
    if (!isUnproven || !isByServiceDeployment)
        return verify(rollout, look, now, policy);
    if (judgement.is === 'completed' && completedAt !== undefined)
        return verify({ ...rollout, completed: { ...completed, at: completedAt } }, look, now, policy);
    if (judgement.is !== 'in-progress')
        return verify(rollout, look, now, policy);
    const { completed: _, ...open } = rollout;
    return rollingOut(moved(open, { is: 'rolling-out' }), look, now, policy);
}
function complete(rollout, { assessment }, now) {
    const { completed, state } = rollout;
    const at = completed?.at ?? assessment.completedAt;
    const confirmedBy = assessment.isByServiceDeployment
        ? 'service-deployment'
        : (completed?.confirmedBy ?? 'deployments-list');
    const rollback = state.is === 'ecs-rollback' ? state.rollback : undefined;
    const completion = { seenAt: completed?.seenAt ?? now, ...(at !== undefined && { at }), confirmedBy };
    return { ...rollout, completed: completion, state: { is: 'verifying', ...(rollback && { rollback }) } };
}
/** Ours is active. What was asked for beside that may still fail: then an update restores the previous version. */
function verify(rollout, look, now, policy) {
    const { newer } = look.assessment;
    if (newer?.taskDefinition === rollout.own.taskDefinition)
        return verify({ ...rollout, own: resent(rollout.own, newer) }, withoutNewer(look), now, policy);
    const smoke = smokeFailure(rollout);
    const other = policy.together ? look.others?.failed : undefined;
    // A smoke test that a cancel broke off says nothing.
    const itself = look.cancelled ? undefined : (look.failing ?? smoke);
    const failed = itself ?? other;
    const open = pending(rollout, look, now, policy);
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    // What replaces ours cannot be monitored or tested as ours, and is not ours to roll back from.
    if (newer && (look.assessment.isReplaced || rollback?.mustRestore || failed || open))
        return supersede(rollout, newer);
    if (rollback?.mustRestore) {
        const why = { ...(0,rollout_state/* explanationOf */.pg)(rollout), reason: rollback.mustRestore };
        return rollBack(rollout, 'restore', rollback.trigger, why, now, policy);
    }
    if (failed) {
        const why = {
            reason: failed,
            ...(look.failing !== undefined && { tellsFailures: true }),
            ...(itself === undefined && blame(look)),
        };
        if (policy.onFailure === 'leave')
            return end(rollout, 'failed', why);
        return rollBack(rollout, 'restore', 'failed', why, now, policy);
    }
    if (look.cancelled) {
        if (policy.onCancel === 'leave' || !rollout.previous || !(open || smoke))
            return deployed(rollout);
        return rollBack(rollout, 'restore', 'cancelled', UNPROVEN, now, policy);
    }
    switch (open) {
        case 'monitoring':
            return { rollout };
        case 'smoke':
            return { rollout, effect: 'smoke-test' };
        case 'others':
            return {
                rollout: rollout.state.is === 'verifying' ? moved(rollout, { ...rollout.state, proven: true }) : rollout,
            };
        default:
            return deployed(rollout);
    }
}
function deployed(rollout) {
    return end(rollout, 'deployed', undefined, { serving: rollout.own.taskDefinition });
}
/** Once the deployment that sent our revision again is ours, nothing is newer. */
function withoutNewer(look) {
    const { newer: _, ...assessment } = look.assessment;
    return { ...look, assessment: { ...assessment, isReplaced: false } };
}
function smokeFailure({ state }) {
    return state.is === 'verifying' && typeof state.smoke === 'object' ? state.smoke.failed : undefined;
}
/** It is another service of the step that failed. */
function blame({ others }) {
    return others?.service ? { causedBy: others.service } : {};
}
/** What is still to come after ours has completed, in this order. */
function pending({ state, completed, monitorMs }, { others, tasksUnread }, now, policy) {
    const smoke = state.is === 'verifying' ? state.smoke : undefined;
    // The last read of the tasks tells of all that failed: that no failure was read does not mean that there was none.
    const moreMs = tasksUnread && monitorMs > 0 && !smoke ? UNREAD_MS : 0;
    if (now - (completed?.seenAt ?? now) < monitorMs + moreMs)
        return 'monitoring';
    if (policy.smoke && !smoke)
        return 'smoke';
    return policy.together && others?.open ? 'others' : undefined;
}
function inProgress(rollout, look, now, policy) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    if (isOverdue(rollback, now, policy)) {
        const unread = unreadAtEnd(rollout, look, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
        if (unread)
            return unread;
    }
    // A rollback was decided before, and ECS has not heard of it.
    if (rollback?.startedAt !== undefined && rollback.trigger !== 'cancelled')
        return rollBack(rollout, 'stop', rollback.trigger, (0,rollout_state/* explanationOf */.pg)(rollout) ?? '', now, policy);
    if (look.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous)
        return rollBack(rollout, 'stop', 'failed', { reason: look.others.failed, ...blame(look) }, now, policy);
    if (look.cancelled || isCancelled(rollout)) {
        const why = (0,rollout_state/* explanationOf */.pg)(rollout) ?? 'The job was cancelled.';
        if (policy.onCancel === 'rollback' && rollout.previous)
            return rollBack(rollout, 'stop', 'cancelled', why, now, policy);
        return end(rollout, 'cancelled', why);
    }
    if (look.permanent && policy.failFast) {
        const why = { reason: look.permanent, tellsFailures: true };
        if (policy.onFailure === 'leave')
            return end(rollout, 'failed', why);
        return rollBack(rollout, 'stop', 'failed', why, now, policy);
    }
    return untilLimit(rollout, look, now, policy);
}
function isCancelled(rollout) {
    const { state } = rollout;
    return state.is === 'rolling-out' ? state.cancelled !== undefined : (0,rollout_state/* rollbackOf */.ID)(rollout)?.trigger === 'cancelled';
}
function untilLimit(rollout, look, now, policy) {
    if (now - rollout.since < policy.waitMs)
        return { rollout };
    const unread = unreadAtEnd(rollout, look, now - rollout.since - policy.waitMs);
    if (unread)
        return unread;
    const { isPaused, where } = look.assessment;
    const reason = unended('The deployment', policy.waitMs, where);
    // What a pause hook holds waits for a person, and does not fail.
    const isStuck = look.healthy === false && !isPaused;
    const isRollback = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && isStuck);
    if (isRollback && rollout.previous)
        return rollBack(rollout, 'stop', 'timed-out', reason, now, policy);
    return end(rollout, 'timed-out', reason);
}
/** ECS rolls back, by itself or as we asked. */
function ecsRollback(rollout, rollback, look, now, policy) {
    const { judgement, isByServiceDeployment } = look.assessment;
    switch (judgement.is) {
        case 'completed':
            // Once `deployments[]` has shown an earlier one as the primary one again, ours as that is a read from before.
            if (rollback.hasLeft && !isByServiceDeployment)
                return rollingBack(rollout, look, now, policy);
            // A stop that lost the race: ours had completed before ECS heard of it. Others that failed roll it back all the same.
            if (policy.together && look.others?.failed) {
                const completed = complete(rollout, look, now);
                const { completed: completion } = completed;
                return verify({ ...completed, completed: { ...completion, seenAt: now } }, look, now, policy);
            }
            return deployed(rollout);
        case 'failed':
            return rollBack(rollout, 'restore', rollback.trigger, (0,rollout_state/* explanationOf */.pg)(rollout) ?? told(judgement), now, policy);
        case 'in-progress':
            if (isStopIgnored(rollback, look, now)) {
                const { state } = rollout;
                const tried = { ...rollback, stop: { tries: rollout_state/* STOP_TRIES */.h5 } };
                const again = state.is === 'ecs-rollback' ? moved(rollout, { ...state, rollback: tried }) : rollout;
                return rollBack(again, 'restore', rollback.trigger, (0,rollout_state/* explanationOf */.pg)(rollout) ?? '', now, policy);
            }
            return rollingBack(seen(rollout, look, false), look, now, policy);
        case 'rolling-back':
            return rollingBack(seen(rollout, look, true), look, now, policy);
        default:
            return common(rollout, judgement);
    }
}
/** Whether ECS answered that it rolls our deployment back, and for too long shows it as if nobody had asked. */
function isStopIgnored({ stop }, { assessment }, now) {
    // One that ECS has stopped, with nothing in its place, is not rolled back either.
    return assessment.isUnmoved && stop?.answeredAt !== undefined && now - stop.answeredAt >= STOP_EFFECT_MS;
}
/** The rollout with whether this look shows the rollback in progress; one that shows nothing tells nothing of it. */
function seen(rollout, { assessment }, isSeen) {
    const { state } = rollout;
    if (!assessment.isObserved || (state.is !== 'ecs-rollback' && state.is !== 'restoring'))
        return rollout;
    return moved(rollout, { ...state, rollback: { ...state.rollback, isSeen } });
}
/** Our update restores the previous revision. */
function restoring(rollout, rollback, look, now, policy) {
    const deployment = (0,rollout_state/* restoredBy */.oW)(rollout);
    // Until the update was answered there is nothing of it to judge.
    if (!deployment)
        return rollingBack(rollout, look, now, policy);
    const { judgement, isPrimary, isByServiceDeployment } = look.assessment;
    const { previous } = rollout;
    switch (judgement.is) {
        case 'completed':
            return end(rollout, 'rolled-back', undefined, { serving: deployment.taskDefinition });
        case 'superseded':
            return supersede(rollout, judgement.by);
        case 'resent':
            return { rollout: moved(rollout, { is: 'restoring', rollback, deployment: resent(deployment, judgement.as) }) };
        case 'in-progress':
            return rollingBack(seen(rollout, look, isPrimary || isByServiceDeployment), look, now, policy);
        case 'rolling-back':
            return rollingBack(seen(rollout, look, false), look, now, policy);
        default:
            // It failed, and ECS rolled it back: to where the earlier version still ran, or to ours.
            if (judgement.is === 'rolled-back' && judgement.serving === previous?.taskDefinition)
                return end(rollout, 'rolled-back', undefined, previous ? { serving: previous.taskDefinition } : {});
            return end(rollout, 'rollback-failed', {
                ...(judgement.cause && { cause: judgement.cause }),
                ...adding((0,rollout_state/* explanationOf */.pg)(rollout), `The rollback failed too: ${judgement.reason}`),
            });
    }
}
function common(rollout, judgement) {
    switch (judgement.is) {
        case 'rolled-back': {
            const serving = judgement.serving ? { serving: judgement.serving } : {};
            const hasSettings = Object.keys(rollout.settings.before).length > 0;
            return {
                ...end(rollout, 'rolled-back', (0,rollout_state/* explanationOf */.pg)(rollout) ?? told(judgement), serving),
                ...(hasSettings && { effect: 'restore-settings' }),
            };
        }
        case 'rollback-failed':
            return end(rollout, 'rollback-failed', told(judgement));
        case 'superseded':
            return supersede(rollout, judgement.by);
        case 'resent':
            return { rollout: { ...rollout, own: resent(rollout.own, judgement.as) } };
        default:
            return { rollout };
    }
}
/** A rollback goes on, until it is cancelled or its time is over. */
function rollingBack(rollout, look, now, policy) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    const explanation = (0,rollout_state/* explanationOf */.pg)(rollout);
    if (look.cancelled) {
        if (rollback?.trigger === 'cancelled')
            return end(rollout, 'cancelled');
        return end(rollout, 'cancelled', adding(explanation, 'The job was cancelled while the rollback was in progress.'));
    }
    if (!isOverdue(rollback, now, policy))
        return { rollout };
    const unread = unreadAtEnd(rollout, look, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
    if (unread)
        return unread;
    const inProgress = rollback?.isSeen && { isRollbackInProgress: true };
    if (inProgress && policy.resumes)
        return end(rollout, 'cancelled', continues(rollout), inProgress);
    const why = adding(explanation, unended('The rollback', policy.rollbackMs, look.assessment.where));
    return end(rollout, 'rollback-failed', why, { ...inProgress });
}
/** After a cancel, a rollback that is seen in progress when our time is over is no failure: ECS continues it. */
function continues({ previous }) {
    const revision = previous?.taskDefinition.split('/').at(-1) ?? 'the previous revision';
    return `The job was cancelled; ECS is still rolling back to ${revision}, and continues without this job.`;
}
/** Why nothing can be read any more, and how to roll back by hand where that was still to come. */
function unknown(rollout, unobservable, { onCancel }) {
    const rollback = (0,rollout_state/* rollbackOf */.ID)(rollout);
    const isDue = rollback?.startedAt !== undefined || (isCancelled(rollout) && onCancel === 'rollback');
    return isDue ? adding((0,rollout_state/* explanationOf */.pg)(rollout), `${unobservable} ${(0,rollout_state/* byHand */.XL)(rollout)}`) : unobservable;
}
/** A wait that has ended for as long as `overMs` without being able to read how it stands: looks on, then gives up. */
function unreadAtEnd(rollout, { unread }, overMs) {
    if (!unread)
        return undefined;
    if (overMs < UNREAD_MS)
        return { rollout };
    return end(rollout, 'unknown', adding((0,rollout_state/* explanationOf */.pg)(rollout), `How it ended could not be observed: ${unread}`));
}
/** The rest of the step's services may have taken its time: a version that has completed since is active instead. */
function readAtEnd(rollout, { newer, isReplaced }) {
    const { state } = rollout;
    if (state.is !== 'done' || !newer || !isReplaced)
        return { rollout };
    const { outcome } = state;
    const isActive = outcome.verdict === 'deployed' || outcome.verdict === 'rolled-back';
    if (!isActive || newer.taskDefinition === outcome.serving)
        return { rollout };
    const superseded = { ...outcome, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition };
    return { rollout: moved(rollout, { is: 'done', outcome: superseded }) };
}
/** ECS's own words of a judgement. */
function told({ reason, cause }) {
    return { reason, ...(cause && { cause }) };
}
function unended(what, limitMs, where) {
    return `${what} did not end within ${inMinutes(limitMs)}${where && `: it is ${where}`}.`;
}


/***/ }),

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9493);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7981);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(702);




const HEARTBEAT_MS = 60_000;
/** Tells a person what changes in one service: each change once, and a sign of life a minute. */
class Progress {
    moments = [];
    #log;
    #name;
    #seenEvents = new Set();
    #said = {};
    #counts = new Counts();
    /** The kinds of events that were told. */
    #kinds = new Set();
    /** How tasks of ours fail again and again, in half a sentence. */
    #failing = '';
    #spokeAt;
    /** By ECS's clock: the newest change that a read has shown. */
    #seenAt = 0;
    /** `now` is the local monotonic clock's, in ms. */
    constructor(log, name, now) {
        this.#log = log;
        this.#name = name;
        this.#spokeAt = now;
    }
    say(text, now) {
        this.#log.info(`${this.#name}: ${text}`);
        this.#spokeAt = now;
    }
    /** Says once what cannot be seen of the service. */
    tellUnseen(text, now) {
        this.#once('unseen', text, now);
    }
    /** Says that tasks failed. Of tasks that keep failing, what comes and goes with each of them is told no more. */
    tellFailure(text, now) {
        this.#once('failure', text, now);
    }
    /** Takes note of how many tasks have failed: what follows from the same failure again and again is only counted. */
    countFailures(count) {
        this.#failing = count >= 2 ? `${count} tasks failed` : '';
    }
    /** Says what `observation` shows that was not said before. */
    tell(rollout, { service, serviceDeployment }, now) {
        const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        if (service && !this.#isStale(service)) {
            this.#events(service, rollout.own.createdAt, now);
            const deployment = service.deployments?.find(({ id }) => id === own.id);
            // Until ECS begins with it, a deployment has a desired count of 0, which is not the service's.
            const hasBegun = deployment?.status === 'PRIMARY' && (deployment.desiredCount > 0 || service.desiredCount === 0);
            if (hasBegun && this.#counts.isNews(deployment, this.#failing !== ''))
                this.say(countsOf(deployment, service), now);
        }
        if (serviceDeployment)
            this.#serviceDeployment(serviceDeployment, now);
    }
    /** Says where a rollout stands of which nothing was said for a minute. */
    beat(rollout, { service, serviceDeployment }, now) {
        if (now - this.#spokeAt < HEARTBEAT_MS)
            return;
        const where = serviceDeployment ? (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(serviceDeployment) : '';
        const state = service ? stateOf(rollout, service, where === '') : 'waiting for an answer';
        const { id } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
        this.say(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
    }
    /** Whether a read is older than one before it, and would tell a second time what was told already. */
    #isStale(service) {
        const time = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .changedAt */ .Ek)(service);
        if (time < this.#seenAt)
            return true;
        this.#seenAt = time;
        return false;
    }
    #serviceDeployment(deployment, now) {
        this.#once('status', `service deployment ${deployment.status}`, now);
        const stage = (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .stageInWords */ .D6)(deployment);
        if (this.#once('stage', stage, now) && (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)(deployment)) {
            this.moments.push({ at: deployment.updatedAt ?? deployment.createdAt, text: stage });
        }
        const pause = (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .pausedAt */ .gg)(deployment);
        this.#once('pause', pause ? (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseInWords */ .hB)(pause, deployment.serviceDeploymentArn) : '', now);
        this.#once('breaker', breakerOf(deployment), now);
        this.#once('alarms', (0,_ecs_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .alarmsInWords */ .nj)(deployment), now);
    }
    #events(service, since, now) {
        const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
        for (const { id, createdAt, message } of fresh.toReversed()) {
            this.#seenEvents.add(id);
            const text = message.replace(/^\(service [^)]*\)\s*/, '');
            this.moments.push({ at: createdAt, text, ...(0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(message) });
            const kind = text.replace(/\(task [^)]*\)/g, '').replace(/\d+/g, '');
            const isRepeated = this.#failing !== '' && this.#kinds.has(kind);
            this.#kinds.add(kind);
            if (!isRepeated)
                this.say(shortened(text), now);
        }
    }
    #once(subject, text, now) {
        if (text === '' || text === this.#said[subject])
            return false;
        this.#said[subject] = text;
        this.say(text, now);
        return true;
    }
}
/** An event with ids and ARNs that a person can take in; the table of events in the summary has them whole. */
function shortened(event) {
    return event
        .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
        .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}
/** Which counts of a deployment's tasks are worth a line: more that run, more that failed, and any other change at first. */
class Counts {
    #times = new Map();
    #last = '';
    #most = 0;
    #failed = 0;
    isNews(deployment, keepsFailing) {
        const { runningCount, desiredCount, pendingCount, failedTasks = 0 } = deployment;
        const text = ownCounts(deployment);
        if (text === this.#last)
            return false;
        this.#last = text;
        const key = `${runningCount} of ${desiredCount}, ${pendingCount > 0}`;
        const times = this.#times.get(key) ?? 0;
        const isMore = runningCount > this.#most || (failedTasks > 0 && failedTasks >= 2 * this.#failed);
        if (!isMore && (keepsFailing || times >= MOST_TIMES))
            return false;
        this.#times.set(key, times + 1);
        this.#most = Math.max(this.#most, runningCount);
        if (failedTasks >= 2 * this.#failed)
            this.#failed = failedTasks;
        return true;
    }
}
/** The same counts are told so often; after that the heartbeat has them. */
const MOST_TIMES = 2;
function ownCounts({ runningCount, desiredCount, pendingCount, failedTasks }) {
    return `${runningCount} of ${desiredCount}, ${pendingCount}, ${failedTasks ?? 0}`;
}
/** The tasks of a deployment; beside those of others that still run, whose are which. */
function countsOf(deployment, service) {
    const { runningCount, desiredCount, pendingCount, failedTasks, taskDefinition } = deployment;
    const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
    const counted = more.length > 0 ? `, ${more.join(', ')}` : '';
    const old = oldTasks(deployment, service);
    if (old.length === 0)
        return `${runningCount} of ${desiredCount} tasks running${counted}`;
    const name = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(taskDefinition);
    return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}
/** The deployments beside one that have running tasks. */
function oldTasks({ id }, { deployments = [] }) {
    return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}
function inWords(old) {
    return old
        .map(({ runningCount, taskDefinition }) => {
        const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
        return `${tasks} (${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(taskDefinition)})`;
    })
        .join(', ');
}
function breakerOf({ deploymentCircuitBreaker: breaker }) {
    if (!breaker?.failureCount || breaker.status === 'DISABLED')
        return '';
    return breaker.status === 'TRIGGERED'
        ? `the circuit breaker was triggered after ${breaker.failureCount} failed tasks`
        : `${breaker.failureCount} of ${breaker.threshold ?? '?'} failures until the circuit breaker is triggered`;
}
function stateOf(rollout, service, isPlain) {
    const { state, own } = rollout;
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredBy */ .oW)(rollout);
    const { id } = restored ?? own;
    const deployment = service.deployments?.find((one) => one.id === id);
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
        const target = restored ? deployment : primary;
        if (!target || (!restored && target.id === own.id))
            return 'waiting for ECS to roll back';
        return `rolling back to ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(target.taskDefinition)}: ${countsOf(target, service)}`;
    }
    if (!deployment)
        return primary ? `waiting: ${countsOf(primary, service)} of ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(primary.taskDefinition)}` : 'waiting';
    if (state.is === 'verifying')
        return `monitoring: ${countsOf(deployment, service)}`;
    const isUp = deployment.desiredCount > 0 && deployment.runningCount >= deployment.desiredCount && !deployment.pendingCount;
    if (!isPlain || !isUp)
        return `in progress: ${countsOf(deployment, service)}`;
    const old = oldTasks(deployment, service);
    const rest = old.length > 0 ? `to stop ${inWords(old)}` : 'to complete the deployment';
    return `in progress: all ${deployment.desiredCount} new tasks run; waiting for ECS ${rest}`;
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   XL: () => (/* binding */ byHand),
/* harmony export */   gx: () => (/* binding */ followedBy),
/* harmony export */   h5: () => (/* binding */ STOP_TRIES),
/* harmony export */   oW: () => (/* binding */ restoredBy),
/* harmony export */   pg: () => (/* binding */ explanationOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

/** So often StopServiceDeployment is called without a usable answer; then UpdateService restores the previous revision. */
const STOP_TRIES = 3;
/** The rollback of a rollout, also one that has ended. */
function rollbackOf({ state }) {
    if (state.is === 'rolling-out')
        return undefined;
    return state.is === 'done' ? state.outcome.rollback : state.rollback;
}
/** Why it does not go well, as far as that is known. */
function explanationOf({ state }) {
    if (state.is === 'rolling-out')
        return state.cancelled;
    return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}
/** The deployment of our update that restores the previous revision. */
function restoredBy({ state }) {
    if (state.is === 'restoring')
        return state.deployment;
    return state.is === 'done' ? state.outcome.restored : undefined;
}
/** The deployment that is followed now: ours, or the one that restores the previous revision. */
function followedBy(rollout) {
    return restoredBy(rollout) ?? rollout.own;
}
function outcomeOf({ state }) {
    return state.is === 'done' ? state.outcome : undefined;
}
/** How a person restores the previous revision, as a sentence; `''` where there is none. */
function byHand(rollout) {
    const { cluster, service, previous } = rollout;
    if (!previous)
        return '';
    const revision = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
    return `To roll back by hand, run: aws ecs update-service --cluster ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)} --service ${service} --task-definition ${revision}`;
}


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
/** What a step says of a service at its end; PRODUCT's table, worst last. */
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started']);
/** Whether the step ends green: what was asked for is true. */
function isGreen(verdict) {
    return GREEN.has(verdict);
}
/** The one of several that a reader must hear of first. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rollbackStepOf)
/* harmony export */ });
/* unused harmony export usesOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What `uses:` of another action of Slipway is for whoever called this one: the same repository and ref, or a folder of the
 * workspace where it was called by its path; `undefined` where neither can be known.
 * @param program the launcher in `dist` that runs
 */
function usesOf(action, env = process.env, program = process.argv[1] ?? '') {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (repository && ref) {
        const place = `/_actions/${repository}/${ref}/`;
        const at = root.indexOf(place);
        const folder = at < 0 ? '' : `${root.slice(at + place.length)}/`;
        return `${repository}/${folder}actions/${action}@${ref}`;
    }
    const path = workspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : '..';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path === '..' || path.startsWith('../'))
        return undefined;
    return ['.', path, 'actions', action].filter(Boolean).join('/');
}
/** What a step of rollback-service needs in the workflow of whoever called this one. */
function rollbackStepOf({ region, roles }) {
    const uses = usesOf('rollback-service');
    return { ...(uses && { uses }), region, roles };
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recallRollouts),
/* harmony export */   s: () => (/* binding */ rememberRollouts)
/* harmony export */ });
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _src_zlib_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5700);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3505);
/* harmony import */ var _last_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1000);




const KEY = 'rollouts';
/** Of what the state holds: a post step of another version does not take it for something else. */
const VERSION = 3;
const UNSAVED = 'the deployment goes on, and after a cancel the post step knows it as it was saved last.';
/**
 * Keeps the rollouts in the step's state before each call that changes something, and whenever one moves on. Without its
 * state no rollout begins; one that has begun goes on without it, so that a full disk stops no rollback.
 */
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    let warned = false;
    let known = new Map();
    const keyOf = ({ cluster, service }) => `${cluster} ${service}`;
    const save = (moved, settled = []) => {
        const before = new Map(known);
        // How often nothing could be read changes with every poll, and matters to nobody afterwards.
        for (const rollout of moved)
            known.set(keyOf(rollout), { ...rollout, unobserved: 0 });
        const rollouts = [...known.values()];
        const memory = { version: VERSION, title, aws, options: { policy, region, logLines }, rollouts, settled };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        try {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, pack(text));
            kept = text;
            (0,_last_word_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .qG)(KEY, true);
        }
        catch (error) {
            if (moved.some((rollout) => !before.has(keyOf(rollout)))) {
                known = before;
                throw error;
            }
            if (!warned)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}; ${UNSAVED}`);
            warned = true;
        }
    };
    return {
        remember: (moved) => save(moved),
        /** Leaves nothing for a post step to do, unless the job was cancelled on the way: then answers `false`. */
        finish: ({ services }) => {
            const isOpen = (result) => known.has(keyOf(result)) && (result.verdict === 'cancelled' || result.verdict === 'unknown');
            if (cancelled.aborted && services.some(isOpen)) {
                process.exitCode = 1;
                const settled = services.filter((result) => !isOpen(result));
                for (const result of settled)
                    known.delete(keyOf(result));
                // The last lines of containers are in the log, and do not belong into the state.
                save([], settled.map((result) => ({ ...result, failures: [], moments: [] })));
                return false;
            }
            (0,_last_word_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .qG)(KEY, false);
            if (kept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetState */ .d4)(KEY);
            return true;
        },
    };
}
/** What the main step left to do; `undefined` when it came to its end. */
function recallRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY);
    if (!text)
        return undefined;
    const memory = JSON.parse(unpack(text));
    if (memory.version === VERSION)
        return memory;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The main step saved its state in version ${memory.version ?? 1}, and this post step reads version ${VERSION}: look at the service's deployments in the ECS console, and let the job use one version of the action.`);
}
/** A post step gets its state as environment variables, of which Linux takes no more than 128 KiB each. */
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


/***/ })

};

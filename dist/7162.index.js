export const id = 7162;
export const ids = [7162];
export const modules = {

90308:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cj: () => (tailOf),
  D0: () => (missingLog),
  Qe: () => (explainNoLines)
});
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);


const MAX_PAGES = 5;
async function tailOf(clients, { group, stream, region }, most) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 87887));
    const logs = await clients.logs(region);
    const names = { logGroupName: group, logStreamName: stream };
    let nextToken;
    try {
        for (let page = 1;; page++) {
            const { events = [], nextBackwardToken } = await logs.send(new GetLogEventsCommand({ ...names, limit: most, startFromHead: false, ...(nextToken && { nextToken }) }));
            const atStart = !nextBackwardToken || nextBackwardToken === nextToken;
            if (events.length > 0 || atStart || page === MAX_PAGES) {
                return events.flatMap(({ message = '' }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v3)(message)).slice(-most);
            }
            nextToken = nextBackwardToken;
        }
    }
    catch (error) {
        const missing = missingLog(error);
        if (missing)
            return missing;
        throw error;
    }
}
function missingLog(error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException')
        return undefined;
    return /log group/i.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) ? 'group' : 'stream';
}
function explainNoLines({ group, stream, region }, missing, ran) {
    switch (missing) {
        case 'group':
            return `its log group '${group}' does not exist${region ? ` in ${region}` : ''}`;
        case 'stream':
            return `its log stream '${stream}' does not exist: ${ran ? 'none of its lines were delivered' : 'it never started'}`;
        default:
            return 'its log stream is empty: it printed nothing';
    }
}


}),

70455:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (describeTargetHealth),
  t: () => (describeTargetGroups)
});
async function describeTargetGroups(clients, arns) {
    const { DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    const { TargetGroups = [] } = await client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }));
    return TargetGroups.map((group) => {
        const { Protocol: protocol, ProtocolVersion: protocolVersion, HealthCheckPath: path, Matcher } = group;
        const { HealthCheckIntervalSeconds: interval, HealthCheckTimeoutSeconds: timeout } = group;
        const matcher = Matcher?.HttpCode ?? Matcher?.GrpcCode;
        return {
            arn: group.TargetGroupArn ?? '',
            ...(protocol && { protocol }),
            ...(protocolVersion && { protocolVersion }),
            ...(interval !== undefined && { interval }),
            ...(timeout !== undefined && { timeout }),
            ...(path && { path }),
            ...(matcher && { matcher }),
        };
    });
}
async function describeTargetHealth(clients, arn) {
    const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(1416), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 20623));
    const client = await clients.loadBalancing();
    const { TargetHealthDescriptions = [] } = await client.send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }));
    return TargetHealthDescriptions.map(({ Target, HealthCheckPort, TargetHealth: health = {} }) => ({
        id: Target?.Id ?? '',
        ...(Target?.Port !== undefined && { port: Target.Port }),
        ...(HealthCheckPort !== undefined && { checkPort: HealthCheckPort }),
        state: health.State ?? '',
        reason: health.Reason ?? '',
        description: health.Description ?? '',
    }));
}


}),

58936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TH: () => (idOf),
  Wu: () => (PostState),
  Zb: () => (rolloutOf),
  Zf: () => (beginRollout),
  mA: () => (endedRollout),
  t3: () => (intendedRollout)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _history_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
var _rollout_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24253);




function rolloutOf({ target, settings, since }, own, after) {
    const { cluster, service, codeDeploy } = target;
    const unread = after?.deployments?.filter(({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id));
    const previous = (unread && (0,_history_index_js__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .t)({ ...service, deployments: unread })) ?? (0,_history_index_js__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .t)(service);
    return {
        cluster,
        service: service.serviceName,
        own,
        ...(codeDeploy && { codeDeploy: followedGroup(codeDeploy, own.taskDefinition) }),
        ...(previous && previous.deploymentId !== own.id && { previous }),
        since,
        monitorMs: 0,
        settings,
        unobserved: 0,
        state: { is: 'rolling-out' },
    };
}
function followedGroup({ application, group, appSpec }, taskDefinition) {
    return { application, group, taskDefinition, ...(appSpec !== undefined && { appSpec }) };
}
function intendedRollout(subject, taskDefinition, earlier) {
    return rolloutOf(subject, { id: '', taskDefinition, createdAt: 0, earlier });
}
class PostState {
    #context;
    #rollout;
    constructor(context, rollout) {
        this.#context = context;
        this.#rollout = rollout;
    }
    save = () => {
        try {
            this.#context.beforeWrite?.();
            this.#context.remember([this.#rollout()]);
        }
        catch (error) {
            if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                throw error;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The state for the post step could not be saved: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { cause: error });
        }
    };
}
function beginRollout(subject, base, sent, { wait, creates, hasMembers }) {
    switch (sent.state) {
        case 'unsent':
            return { ...base, verdict: 'cancelled', reason: sent.reason };
        case 'refused':
            return {
                ...{ ...base, ...(creates && { absent: true }) },
                ...{ verdict: 'refused', reason: sent.reason, refusedBy: sent.by },
            };
        case 'lost':
            return { ...base, verdict: 'unknown', reason: sent.reason };
        case 'no-deployment': {
            const { own, service } = sent;
            const isComplete = own?.alreadyCompleted && ((0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service)?.runningCount ?? 0) >= service.desiredCount;
            if (!own || (isComplete && !hasMembers)) {
                const reason = 'ECS started no new deployment, because nothing changed that requires one.';
                const taskDefinition = base.taskDefinition || (own?.taskDefinition ?? '');
                return { ...base, taskDefinition, verdict: 'unchanged', reason };
            }
            return followed({ ...rolloutOf(subject, own), countFrom: (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changedAt */ .Ek)(service) });
        }
        case 'started':
            return followed(rolloutOf(subject, sent.own, sent.service));
    }
    function followed(rollout) {
        if (wait)
            return rollout;
        const { own, codeDeploy } = rollout;
        const reason = "Not waiting for the deployment, because 'wait-for-service-stability' is 'false'.";
        const taskDefinition = base.taskDefinition || own.taskDefinition;
        return { ...base, taskDefinition, verdict: 'started', reason, deploymentId: own.id, ...idOf(own.id, codeDeploy) };
    }
}
function endedRollout(intended, { verdict, reason }, now, policy) {
    if (verdict !== 'refused' && verdict !== 'unknown')
        return undefined;
    return (0,_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__/* .next */ .K)(intended, { is: 'not-started', verdict, reason }, now, policy).rollout;
}
function idOf(id, codeDeploy) {
    return codeDeploy ? { codeDeployDeploymentId: id } : {};
}


}),

87781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (concludeRollout)
});

var failure = __webpack_require__(22529);
var controller_controllers = __webpack_require__(52783);
var diagnosis_failure = __webpack_require__(25005);
var model = __webpack_require__(85634);
var state = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/src/rollout/next.js + 6 modules
var next = __webpack_require__(24253);
// EXTERNAL MODULE: ./build/src/deploy/begin-rollout.js
var begin_rollout = __webpack_require__(58936);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/deploy/reason.js




function reasonOf(rollout, failures, events) {
    const { verdict, explanation, supersededBy, isRollbackInProgress } = (0,state.sG)(rollout) ?? {};
    const { reason = '', cause, hasFailures } = explanation ?? {};
    if (verdict === 'deployed')
        return '';
    if (verdict === 'paused')
        return reason;
    if (supersededBy) {
        const when = rollout.completed === undefined ? 'before it completed' : 'after it completed';
        return `A newer deployment, ${supersededBy.id} of ${(0,model.EU)(supersededBy.taskDefinition)}, superseded this one ${when}.`;
    }
    if (hasFailures || (isRollbackInProgress && verdict === 'cancelled'))
        return reason;
    if (failures.length > 0)
        return `${(0,src_text.Nx)((0,diagnosis_failure.hk)(failures))}. ${reason}`.trim();
    return (0,src_text.Nx)(cause ? `${reason} ${cause.fix}` : `${lastProblem(events)} ${reason}`.trim());
}
function lastProblem(events) {
    for (const { text, cause } of events.toReversed()) {
        if (cause)
            return `${(0,src_text.Nx)(cause.title)} (ECS: "${text}"). ${cause.fix}`;
    }
    return '';
}

var deploy_result = __webpack_require__(72656);
;// CONCATENATED MODULE: ./build/src/deploy/conclude.js








async function concludeRollout(context, one, final, { logLines, region, policy }, describe = (revision) => context.ecs.describeTaskDefinition(revision), controllers = (0,controller_controllers.f)(context)) {
    const { events, serviceDeploymentArn } = one;
    const rollout = final ? atTheEnd(context, controllers, one.rollout, final, policy) : one.rollout;
    const outcome = (0,state.sG)(rollout);
    const failures = needsDiagnosis(one) ? await explain(context, one, logLines, describe) : [];
    const service = final ?? one.service;
    const result = {
        ...(0,deploy_result.$)(rollout.cluster, rollout.service),
        taskDefinition: rollout.own.taskDefinition,
        previousTaskDefinition: previousTaskDefinitionOf(rollout),
        verdict: outcome?.verdict ?? 'unknown',
        reason: reasonOf(rollout, failures, events) || terminationOf(rollout, service),
        ...servingAtEnd(rollout, service),
        ...(isLeftInProgress(rollout, service) && { rollsOn: true }),
        ...(outcome?.explanation?.causedBy && { causedBy: outcome.explanation.causedBy }),
        deploymentId: rollout.own.id,
        serviceDeploymentArn: serviceDeploymentArn ?? '',
        ...(0,begin_rollout.TH)(rollout.own.id, rollout.codeDeploy),
        rolledBack: outcome?.verdict === 'rolled-back',
        durationSeconds: Math.round((one.endedAt - rollout.since) / 1000),
        consoleUrl: service ? (0,deploy_result.B9)(region, service) : '',
        ...(rollout.own.createdAt > 0 && { startedAt: rollout.own.createdAt }),
        failures,
        events,
    };
    return rollout.wanted ? (0,deploy_result.jM)(result, rollout.wanted) : result;
}
function terminationOf({ own }, service) {
    const isWaiting = service?.codeDeployment?.id === own.id;
    return isWaiting ? 'The old tasks are still waiting for CodeDeploy to terminate them.' : '';
}
function needsDiagnosis({ rollout, failures }) {
    return (0,state.sG)(rollout)?.verdict !== 'deployed' || failures.length > 0;
}
async function explain(context, { rollout, failures }, lines, describe) {
    if (failures.length === 0 || context.cancelled.aborted)
        return failures;
    try {
        const { taskDefinition } = await describe(rollout.own.taskDefinition);
        return await (0,diagnosis_failure.U0)(context.clients, failures, taskDefinition, lines);
    }
    catch (error) {
        if (lines === 0)
            return failures;
        const logMissing = (0,failure.Ic)('ecs:DescribeTaskDefinition', error);
        return failures.map((failure) => ({
            ...failure,
            containers: failure.containers.map((container) => ({ ...container, logMissing })),
        }));
    }
}
function atTheEnd({ clock }, controllers, rollout, service, policy) {
    const assessment = controllers.of(rollout).assess((0,state.gx)(rollout), { service });
    return (0,next.K)(rollout, { is: 'read-at-end', assessment }, clock.now(), policy).rollout;
}
function servingAtEnd(rollout, service) {
    const { serving, verdict } = (0,state.sG)(rollout) ?? {};
    if (!serving) {
        const isFromBefore = verdict === 'rolled-back' && service && (0,model.Os)(service)?.id === rollout.own.id;
        return service && !isFromBefore ? (0,deploy_result.m3)(service) : { serving: '' };
    }
    const deployment = service?.deployments?.find(({ taskDefinition }) => taskDefinition === serving);
    const isOver = deployment?.rolloutState === 'IN_PROGRESS' && deployment.runningCount < deployment.desiredCount;
    if (!service || !deployment || isOver)
        return { serving };
    return { serving, servingCounts: { running: deployment.runningCount, desired: service.desiredCount } };
}
function previousTaskDefinitionOf({ previous, own }) {
    return previous?.taskDefinition ?? (own.alreadyCompleted ? own.taskDefinition : '');
}
function isLeftInProgress(rollout, service) {
    const { verdict } = (0,state.sG)(rollout) ?? {};
    const { own } = rollout;
    if (verdict === 'rollback-failed') {
        const primary = service && (0,model.Os)(service);
        return primary?.id === own.id && primary.rolloutState === 'IN_PROGRESS';
    }
    const isLeft = verdict === 'timed-out' || verdict === 'cancelled' || verdict === 'paused';
    return isLeft && own.id !== '' && (0,state.ID)(rollout)?.startedAt === undefined;
}


}),

58939:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (readServices)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _controller_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52783);


async function readServices(context, wanted) {
    const { ecs, log } = context;
    const found = [];
    for (const [cluster, members] of Map.groupBy(wanted, (one) => one.cluster)) {
        const names = members.map(({ service }) => service);
        const { services } = await ecs.describeServices(cluster, names).catch((error) => {
            log.info((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
            return { services: [] };
        });
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.service);
            if (service)
                found.push([member, service]);
        }
    }
    const shown = await (0,_controller_index_js__WEBPACK_IMPORTED_MODULE_1__/* .showDeployments */ .wN)(context, found.map(([{ codeDeploy }, service]) => ({ service, codeDeploy })));
    return new Map(found.map(([member], index) => [member, shown[index]]));
}


}),

84439:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pk: () => (failureAfterCompletion),
  W7: () => (crashLoop),
  pb: () => (keepsFailing),
  qh: () => (failedAfter),
  zf: () => (HEALTHY_AFTER_SECONDS)
});
var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30706);
var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21240);
var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19493);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25005);




const HEALTHY_AFTER_SECONDS = 40;
const QUIET_SECONDS = 60;
function failedAt({ executionStoppedAt, stoppingAt, stoppedAt }) {
    const times = [executionStoppedAt, stoppingAt, stoppedAt].filter((time) => time !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
}
function failedAfter(tasks, time) {
    return tasks.filter((task) => (failedAt(task) ?? Number.NEGATIVE_INFINITY) > time);
}
function failureAfterCompletion(tasks, deploymentId, completedAt) {
    if (completedAt === undefined)
        return undefined;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(failedAfter(tasks, completedAt), deploymentId).find(({ cause, count }) => count >= 2 && !_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_THE_PLATFORM */ .q.includes(cause.id));
}
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
function crashLoop(tasks, deploymentId, desiredCount) {
    const early = tasks.filter(({ startedAt, ...task }) => {
        const end = failedAt(task);
        return startedAt !== undefined && end !== undefined && end - startedAt < HEALTHY_AFTER_SECONDS;
    });
    const failures = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h4)(early.filter(({ stopCode }) => stopCode === 'EssentialContainerExited'), deploymentId);
    const count = failures.reduce((sum, failure) => sum + failure.count, 0);
    return count > 2 * Math.max(1, desiredCount) ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeFailures */ .hk)(failures))}.` : undefined;
}


}),

25005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U0: () => (withLogs),
  di: () => (permanentFailure),
  h4: () => (diagnose),
  hk: () => (summarizeFailures),
  mA: () => (streamOf),
  yd: () => (withLoggedCause)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90308);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11270);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85634);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21240);
var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19493);





function diagnose(tasks, deploymentId) {
    const own = tasks.filter(({ startedBy, lastStatus, stopCode }) => startedBy === deploymentId && (lastStatus === 'STOPPED' || stopCode));
    const groups = Map.groupBy(own, _classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8);
    return [...groups]
        .flatMap(([cause, members]) => (cause ? [{ cause, members }] : []))
        .sort((a, b) => b.members.length - a.members.length)
        .map(({ cause, members }) => describe(cause, members));
}
function permanentFailure(failures, least = 2) {
    const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
    return found && `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(summarizeFailures([found]))}.`;
}
function summarizeFailures([first, ...others]) {
    if (!first)
        return '';
    const times = (count) => (count === 1 ? '1 task' : `${count} tasks`);
    const named = others.slice(0, 2).map(({ cause, count }) => `${cause.title} (${times(count)})`);
    const more = others.length - named.length;
    if (more > 0)
        named.push(more === 1 ? 'one more cause' : `${more} more causes`);
    const head = first.count > 1 || named.length > 0 ? `${first.text} (${times(first.count)})` : first.text;
    return named.length > 0 ? `${head}; also ${named.join(', ')}` : head;
}
function describe(cause, tasks) {
    const [newest, ...others] = tasks.toSorted((a, b) => stopTime(b) - stopTime(a));
    return {
        cause,
        text: inWords(cause, newest, others),
        count: tasks.length,
        taskArn: newest.taskArn,
        ...(newest.stopCode && { stopCode: newest.stopCode }),
        ...(newest.stoppedReason && { stoppedReason: newest.stoppedReason }),
        ...(stopTime(newest) > 0 && { stoppedAt: stopTime(newest) }),
        containers: failedContainers(cause, newest),
    };
}
function failedContainers(cause, task) {
    const failedWithZero = task.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
    return ((task.containers ?? [])
        .filter((container) => container.reason || hasEnded(container))
        .toSorted((a, b) => rank(a) - rank(b))
        .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
        .map((container) => ({
        name: container.name,
        ...(hasEnded(container) && { exitCode: container.exitCode }),
        ...(container.reason && { reason: container.reason }),
        ...(container.runtimeId && { runtimeId: container.runtimeId }),
    })));
}
function hasEnded(container) {
    return typeof container.exitCode === 'number';
}
function rank({ exitCode, reason }) {
    if (reason)
        return 0;
    const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
    return asStopped < 0 ? 1 : 2 + asStopped;
}
const MAX_WORDS = 600;
function inWords(cause, newest, others) {
    const ended = essentialExit(cause, newest);
    if (ended)
        return `${cause.title}: ${ended}${otherExits(cause, ended, others)}`;
    const reasons = [newest.stoppedReason, ...failedContainers(cause, newest).map(({ reason }) => reason)]
        .map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(reason ?? '', MAX_WORDS))
        .filter(Boolean);
    const first = reasons.find((reason) => !(0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBare */ .JE)(reason)) ?? reasons[0];
    return first ? `${cause.title} (${first})` : cause.title;
}
const BY_EXIT = ['exit-code', 'entry-point', 'out-of-memory'];
function essentialExit(cause, task) {
    if (!BY_EXIT.includes(cause.id))
        return undefined;
    const failed = failedContainers(cause, task);
    if (cause.id === 'out-of-memory') {
        const killed = failed.find(_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .ranOutOfMemory */ .aA) ?? failed.find(hasEnded);
        return killed && `container '${killed.name}'${hasEnded(killed) ? `, exit code ${killed.exitCode}` : ''}`;
    }
    const ended = failed.find(hasEnded);
    return ended && `container '${ended.name}', ${(0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .explainExitCode */ .$j)(ended.exitCode)}`;
}
function otherExits(cause, ended, others) {
    const ends = new Set(others.map((task) => essentialExit(cause, task)).filter((end) => end !== undefined && end !== ended));
    if (ends.size === 0)
        return '';
    const more = ends.size > 2 ? `; and ${ends.size - 2} more` : '';
    return `; other tasks: ${[...ends].slice(0, 2).join('; ')}${more}`;
}
function stopTime(task) {
    return task.stoppedAt ?? task.stoppingAt ?? 0;
}
async function withLogs(clients, failures, taskDefinition, lines) {
    if (lines === 0)
        return [...failures];
    return Promise.all(failures.map(async (failure) => {
        const read = failure.containers.map((one) => withLog(clients, one, failure.taskArn, taskDefinition, lines));
        return withLoggedCause({ ...failure, containers: await Promise.all(read) });
    }));
}
function withLoggedCause(failure) {
    const first = failure.containers.find(({ log = [] }) => (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyLog */ .PU)(log));
    const cause = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyLog */ .PU)(first?.log ?? []);
    if (failure.cause !== _cause_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSES */ .h.exitCode || !first || !cause)
        return failure;
    return { ...failure, cause, text: `${cause.title}: container '${first.name}' printed "exec format error"` };
}
async function withLog(clients, container, taskArn, taskDefinition, lines) {
    const place = streamOf(taskDefinition, container.name, taskArn, container.runtimeId);
    if (typeof place === 'string')
        return { ...container, logMissing: place };
    try {
        const log = await (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .tailOf */ .Cj)(clients, place, lines);
        if (typeof log !== 'string' && log.length > 0)
            return { ...container, log };
        const missing = typeof log === 'string' ? log : undefined;
        return { ...container, logMissing: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .explainNoLines */ .Qe)(place, missing, hasEnded(container)) };
    }
    catch (error) {
        return { ...container, logMissing: (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFailure */ .Ic)('logs:GetLogEvents', error) };
    }
}
function streamOf(taskDefinition, container, taskArn, runtimeId) {
    const log = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .containersOf */ .M)(taskDefinition).find(({ name }) => name === container)?.logConfiguration;
    if (!log)
        return 'the task definition has no logConfiguration for it';
    if (log.logDriver !== 'awslogs')
        return otherDriver(log);
    const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
    if (!group)
        return "its logConfiguration has no 'awslogs-group'";
    const stream = prefix ? `${prefix}/${container}/${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .EU)(taskArn)}` : runtimeId;
    if (!stream)
        return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is unknown";
    return { group, stream, ...(region && { region }) };
}
function otherDriver({ logDriver, options }) {
    if (logDriver === 'none')
        return 'its log driver is none, which discards the output';
    const output = logDriver === 'awsfirelens' ? (options?.Name ?? options?.['@type']) : undefined;
    return `its log driver is ${logDriver}${output ? ` (to ${output})` : ''}, but only awslogs can be read`;
}


}),

79469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (readStopped)
});
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


}),

34652:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e: () => (follow)
});

var controller_controllers = __webpack_require__(52783);
var diagnosis_failure = __webpack_require__(25005);
var src_text = __webpack_require__(30706);
var diagnosis_cause = __webpack_require__(21240);
// EXTERNAL MODULE: ./build/src/diagnosis/classify.js
var classify = __webpack_require__(19493);
;// CONCATENATED MODULE: ./build/src/diagnosis/target-health.js



const CAUSE_OF = new Map([
    ['Target.ResponseCodeMismatch', diagnosis_cause.h.targetCode],
    ['Target.Timeout', diagnosis_cause.h.targetTimeout],
    ['Target.FailedHealthChecks', diagnosis_cause.h.targetFailed],
]);
const MAX_CHARACTERS = 200;
function failingTargets(tasks, targets, group) {
    const { protocol, path, matcher, timeout } = group;
    return targets.filter(isFailing).flatMap((target) => {
        const task = tasks.find((one) => isTargetOf(one, target));
        if (!task)
            return [];
        const codes = (0,classify.Od)(target.description);
        const port = target.checkPort ?? target.port?.toString();
        return [
            {
                taskArn: task.taskArn,
                targetGroup: nameOf(group.arn),
                reason: target.reason,
                description: (0,src_text.b4)(target.description, MAX_CHARACTERS),
                ...(codes && { codes }),
                ...(protocol && { protocol }),
                ...(port && { port }),
                ...(path && { path }),
                ...(matcher && { matcher }),
                ...(timeout !== undefined && { timeout }),
            },
        ];
    });
}
function isFailing({ state, reason }) {
    return state === 'unhealthy' && CAUSE_OF.has(reason);
}
function isTargetOf({ containers = [] }, { id, port }) {
    const isThere = ({ networkInterfaces = [], networkBindings = [] }) => networkInterfaces.some(({ privateIpv4Address, ipv6Address }) => id === privateIpv4Address || id === ipv6Address) ||
        (id.startsWith('i-') && networkBindings.some(({ hostPort }) => hostPort === port));
    return containers.some(isThere);
}
function withTargetHealth(failures, targets, unread) {
    const [first, ...others] = targets;
    const cause = diagnosis_cause.h.loadBalancerCheck;
    if (first && failures.length === 0) {
        const failure = { cause, text: cause.title, count: others.length + 1, taskArn: first.taskArn, containers: [] };
        return [explained(failure, first)];
    }
    return failures.map((failure) => {
        if (failure.cause !== cause)
            return failure;
        const target = targets.find(({ taskArn }) => taskArn === failure.taskArn) ?? targets.at(-1);
        if (target)
            return explained(failure, target);
        return unread ? { ...failure, cause: { ...cause, fix: `${cause.fix} ${unread}` } } : failure;
    });
}
function explained(failure, target) {
    const request = requestOf(target);
    const fix = `Check the target group's path, port and matcher: ${fixOf(target, request)}`;
    return {
        ...failure,
        text: `${failure.text}: ${responseInWords(target, request)}`,
        cause: { ...(CAUSE_OF.get(target.reason) ?? failure.cause), fix },
        target,
    };
}
function requestOf({ path, port }) {
    const where = port ? `port ${port}` : 'its port';
    return path ? `GET ${path} on ${where}` : `a connection to ${where}`;
}
function responseInWords({ reason, codes, matcher, description, timeout }, request) {
    if (reason === 'Target.ResponseCodeMismatch') {
        const expected = matcher ? `, and ${matcher} is expected` : '';
        return `${request} returned ${codes ?? 'another status code'}${expected}`;
    }
    if (reason === 'Target.Timeout')
        return `${request} got no response${timeout ? ` within ${timeout} s` : ' in time'}`;
    return `${request} failed (${description || reason})`;
}
function fixOf({ reason, matcher, codes, port, path }, request) {
    if (reason === 'Target.ResponseCodeMismatch') {
        const accepted = codes && !codes.includes(',') ? ` (HealthCheckPath), or accept ${codes} (Matcher)` : ' (HealthCheckPath)';
        return `make ${request} respond with ${matcher ?? 'a status code that the matcher accepts'}, or set another path${accepted}.`;
    }
    const listens = `the program listens on 0.0.0.0${port ? `:${port}` : ''}`;
    const group = "the tasks' security group allows traffic from the load balancer to that port";
    if (reason === 'Target.Timeout') {
        const fast = path ? ', and responds within HealthCheckTimeoutSeconds' : '';
        return `check that ${group}, and that ${listens}${fast}.`;
    }
    return `check that ${listens}, that it speaks the target group's protocol, and that ${group}.`;
}
function nameOf(arn) {
    return arn.split('/').at(-2) ?? arn;
}

var model = __webpack_require__(85634);
var time_limit = __webpack_require__(29298);
var state = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/src/rollout/transitions.js
var transitions = __webpack_require__(98119);
;// CONCATENATED MODULE: ./build/src/rollout/deadlines.js


const POLL_MS = 4_000;
function countWait(one, { assessment }, now) {
    if (!assessment.isObserved || assessment.isUncounted === (one.uncountedSince !== undefined || undefined))
        return;
    if (assessment.isUncounted)
        one.uncountedSince = now;
    else {
        one.uncountedMs += now - (one.uncountedSince ?? now);
        delete one.uncountedSince;
    }
}
function policyOf({ uncountedMs, uncountedSince }, policy, now) {
    const uncounted = uncountedMs + (uncountedSince === undefined ? 0 : now - uncountedSince);
    return uncounted === 0 ? policy : { ...policy, waitMs: policy.waitMs + uncounted };
}
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
    return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}
function untilLimit(rollout, policy, now) {
    if (rollout.state.is === 'done' || rollout.state.is === 'verifying')
        return Number.POSITIVE_INFINITY;
    const deadline = deadlineOf(rollout, policy, now);
    return deadline > now ? deadline - now : Math.max(deadline + transitions.jQ - now, POLL_MS);
}
function deadlineOf(rollout, policy, now) {
    if (isForward(rollout))
        return rollout.since + policy.waitMs;
    if (rollout.state.is === 'verifying')
        return (rollout.completed?.seenAt ?? now) + rollout.monitorMs;
    return ((0,state.ID)(rollout)?.startedAt ?? now) + policy.rollbackMs;
}

;// CONCATENATED MODULE: ./build/src/rollout/effects.js

async function carryOut({ context, controller, observer, policy, print }, effect, rollout, onResult) {
    switch (effect) {
        case 'stop': {
            const { tries = 0 } = (0,state.ID)(rollout)?.stop ?? {};
            const target = tries < state.h5 ? observer.stopTargetOf(rollout.own.id) : undefined;
            const until = stopUntil(rollout, policy, context.clock.now());
            return { of: 'stop', ...(await controller.stop(target, tries + 1 >= state.h5, print, until)) };
        }
        case 'restore': {
            const request = restoreRequest(rollout, policy, context.clock.now());
            if (!request)
                return undefined;
            const onRegistered = (revision) => onResult({ of: 'restore', status: 'registered', revision });
            return { of: 'restore', ...(await controller.restore(request, onRegistered, print)) };
        }
        case 'restore-settings': {
            const notRestored = await controller.restoreSettings(rollout, print);
            return { of: 'restore-settings', ...(notRestored && { notRestored }) };
        }
        case 'smoke-test':
            return { of: 'smoke-test', result: context.smoke ? await context.smoke() : 'passed' };
    }
}
const STOP_MS = 45_000;
function stopUntil(rollout, policy, now) {
    return now + Math.min(STOP_MS, (rollbackUntil(rollout, policy, now) - now) / (2 * state.h5));
}
function rollbackUntil(rollout, { rollbackMs }, now) {
    return ((0,state.ID)(rollout)?.startedAt ?? now) + rollbackMs;
}
function restoreRequest(rollout, policy, now) {
    const { cluster, service, own, previous, settings, completed, codeDeploy } = rollout;
    if (!previous)
        return undefined;
    const { revision } = (0,state.ID)(rollout) ?? {};
    return {
        ...{ cluster, service, own, previous, settings },
        hasCompleted: completed !== undefined,
        until: rollbackUntil(rollout, policy, now),
        ...(revision && { revision }),
        ...(codeDeploy && { codeDeploy }),
    };
}

var failure = __webpack_require__(22529);
var target_groups = __webpack_require__(70455);
var task_sets = __webpack_require__(71614);
var src_error = __webpack_require__(7611);
;// CONCATENATED MODULE: ./build/src/rollout/failing-targets.js




const FIRST_AFTER_MS = 25_000;
const EVERY_MS = 20_000;
const DENIED = 'To see how the targets responded, allow elasticloadbalancing:DescribeTargetHealth and elasticloadbalancing:DescribeTargetGroups in the policy of the role that this job uses.';
class FailingTargets {
    #context;
    #found = new Map();
    #unread;
    #dueAt;
    #isReading = false;
    constructor(context) {
        this.#context = context;
    }
    get found() {
        return [...this.#found.values()];
    }
    get unread() {
        return this.#unread;
    }
    poll({ state, own, cluster, service: name }, service) {
        const deployment = service?.deployments?.find(({ id }) => id === own.id);
        if (state.is !== 'rolling-out' || !service || !deployment?.runningCount || this.#unread)
            return;
        const arns = (0,task_sets.TT)(service);
        if (arns.length === 0)
            return;
        const now = this.#context.clock.now();
        this.#dueAt ??= now + FIRST_AFTER_MS;
        if (this.#isReading || now < this.#dueAt)
            return;
        this.#dueAt = now + EVERY_MS;
        this.#isReading = true;
        this.#read(arns, { cluster, name, service, id: own.id })
            .catch((error) => {
            if ((0,failure.zU)(error) === 'denied')
                this.#unread = DENIED;
            else
                this.#context.log.debug(`The health of the targets could not be read: ${(0,src_error.bD)(error)}`);
        })
            .finally(() => {
            this.#isReading = false;
        });
    }
    async #read(arns, of) {
        const { clients, ecs } = this.#context;
        const healths = await Promise.all(arns.map(async (arn) => [arn, await (0,target_groups.f)(clients, arn)]));
        const failing = healths.filter(([, targets]) => targets.some(isFailing));
        if (failing.length === 0)
            return;
        const [tasks, groups] = await Promise.all([
            ecs.tasksOf(of.cluster, of.name, 'RUNNING'),
            (0,target_groups.t)(clients, failing.map(([arn]) => arn)),
        ]);
        const ours = (0,task_sets.cN)(of.service, tasks).filter(({ startedBy }) => startedBy === of.id);
        for (const [arn, targets] of failing) {
            const group = groups.find((one) => one.arn === arn) ?? { arn };
            for (const target of failingTargets(ours, targets, group)) {
                this.#found.delete(target.taskArn);
                this.#found.set(target.taskArn, target);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/failure-lines.js

const LOG_POLLS = 3;
class FailureLines {
    #context;
    #progress;
    #describe;
    #logged = new Map();
    #due = new Map();
    #isOver = false;
    constructor(context, progress, describe) {
        this.#context = context;
        this.#progress = progress;
        this.#describe = describe;
    }
    log(own, tasks) {
        const failures = (0,diagnosis_failure.h4)(tasks, own.id);
        this.#progress.countFailures(failures.reduce((sum, { count }) => sum + count, 0));
        for (const failure of failures) {
            const { id } = failure.cause;
            const logged = this.#logged.get(id) ?? 0;
            if (logged >= 2 || failure.count <= logged)
                continue;
            const due = this.#due.get(id) ?? { own, failure, polls: 0, isReading: false };
            due.failure = failure;
            this.#due.set(id, due);
        }
    }
    poll() {
        for (const [id, due] of this.#due) {
            if (due.isReading)
                continue;
            due.polls++;
            if (this.#describe)
                void this.#read(id, due, this.#describe);
            else
                this.#logLine(id, due.failure);
        }
    }
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
            [read = failure] = await (0,diagnosis_failure.U0)(this.#context.clients, [failure], taskDefinition, 1);
        }
        catch {
        }
        due.isReading = false;
        const line = lastLineOf(read);
        if (line || failure.containers.length === 0 || due.polls >= LOG_POLLS)
            this.#logLine(id, { ...due.failure, text: read.text }, line);
    }
    #logLine(id, { count, text }, line = '') {
        if (this.#isOver)
            return;
        this.#due.delete(id);
        this.#logged.set(id, count);
        const tasks = count === 1 ? '1 task' : `${count} tasks`;
        this.#progress.logFailure(`${tasks} failed: ${text}${line}`, this.#context.clock.now());
    }
}
function lastLineOf({ containers }) {
    const logged = containers.find(({ log }) => log && log.length > 0);
    return logged ? `; last log line of '${logged.name}': ${logged.log?.at(-1)}` : '';
}

var next = __webpack_require__(24253);
var crash_loop = __webpack_require__(84439);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/rollout/together.js


function failedOther(others) {
    const failed = others.filter((rollout) => {
        const { verdict = 'unknown' } = (0,state.sG)(rollout) ?? {};
        if (verdict === 'unknown')
            return (0,state.ID)(rollout)?.startedAt !== undefined;
        return !(0,rollout_verdict.gf)(verdict) && verdict !== 'cancelled';
    });
    return failed.find((rollout) => (0,state.pg)(rollout)?.causedBy === undefined) ?? failed[0];
}

;// CONCATENATED MODULE: ./build/src/rollout/poll-facts.js



function pollFactsOf({ rollout, service, tasks, tasksUnread }, pollResult, assess, cancelled) {
    const stopped = [...tasks.values()];
    const permanent = permanentProblem(rollout, service, stopped);
    return {
        assessment: assess(rollout, pollResult?.observation ?? {}),
        ...(pollResult?.unobservable && { unobservable: pollResult.unobservable }),
        ...(pollResult?.unread && { unread: pollResult.unread }),
        ...(permanent && { permanent }),
        ...(tasksUnread && { tasksUnread: true }),
        ...(rollout.state.is === 'verifying' && failingSince(rollout, stopped)),
        ...(service && service.status !== 'ACTIVE' && { gone: `The service is ${service.status}: it is being deleted.` }),
        cancelled,
    };
}
function othersOf(others, more) {
    if (others.length === 0 && !more)
        return {};
    const failed = failedOther(others);
    const service = failed && ((0,state.pg)(failed)?.causedBy ?? failed.service);
    const isHeld = ({ state }) => (state.is === 'verifying' && state.proven) || (state.is === 'rolling-out' && state.reached);
    const isOpen = (rollout) => rollout.state.is !== 'done' && !isHeld(rollout);
    return {
        others: {
            ...(service && { service, failed: `Another service of the step failed: ${service}.` }),
            open: more || others.some(isOpen),
        },
    };
}
function permanentProblem(rollout, service, tasks) {
    const { own, unchecked } = rollout;
    const counted = countedTasks(rollout, tasks);
    const desired = service?.deployments?.find(({ id }) => id === own.id)?.desiredCount ?? service?.desiredCount;
    const loop = unchecked && desired !== undefined ? (0,crash_loop.W7)(counted, own.id, desired) : undefined;
    return (0,diagnosis_failure.di)((0,diagnosis_failure.h4)(counted, own.id)) ?? loop;
}
function countedTasks({ countFrom }, tasks) {
    return countFrom === undefined ? tasks : (0,crash_loop.qh)(tasks, countFrom);
}
function failingSince({ own, completed }, tasks) {
    const failure = (0,crash_loop.Pk)(tasks, own.id, completed?.at);
    return failure
        ? { failing: `After the deployment had completed, ${failure.count} tasks failed: ${failure.text}.` }
        : {};
}

var rollout_progress = __webpack_require__(38152);
;// CONCATENATED MODULE: ./build/src/rollout/healthy.js


function healthByCounts({ failedTasks, desiredCount }) {
    if (failedTasks)
        return false;
    return desiredCount === 0 ? true : undefined;
}
function isHealthy(read) {
    const { deployment, service, stopped, ours } = read;
    const now = read.now ?? newestTime(service, [...stopped, ...(ours ?? [])]);
    if ((0,crash_loop.pb)(stopped, deployment.id, now))
        return false;
    if (!ours)
        return deployment.runningCount > 0 ? undefined : false;
    return ours.some(({ healthStatus, startedAt = Number.POSITIVE_INFINITY }) => healthStatus === 'HEALTHY' || (healthStatus !== 'UNHEALTHY' && now - startedAt >= crash_loop.zf));
}
function newestTime(service, tasks) {
    const times = tasks.flatMap(({ startedAt = 0, stoppingAt, stoppedAt = 0 }) => [startedAt, stoppingAt ?? stoppedAt]);
    return Math.max((0,model.Ek)(service), ...times);
}

;// CONCATENATED MODULE: ./build/src/rollout/read-health.js

async function healthOf(ecs, observer, { cluster, service: name, own }, service, stopped) {
    const deployment = service?.deployments?.find(({ id }) => id === own.id);
    if (!service || !deployment)
        return {};
    const counted = healthByCounts(deployment);
    if (counted !== undefined)
        return { healthy: counted };
    const [running, date] = await Promise.all([
        ecs.tasksOf(cluster, name, 'RUNNING').catch(() => undefined),
        ecs.describeServices(cluster, [name]).then((response) => response.date / 1000, () => undefined),
    ]);
    const ours = running?.filter((task) => observer.startedBy(task) === own.id && task.lastStatus === 'RUNNING');
    const now = Number.isFinite(date) ? date : undefined;
    const healthy = isHealthy({ deployment, service, stopped, ...(ours && { ours }), ...(now !== undefined && { now }) });
    return healthy === undefined ? {} : { healthy };
}

var stopped_tasks = __webpack_require__(79469);
;// CONCATENATED MODULE: ./build/src/rollout/stopped-tasks.js




const TASKS_EVERY_POLLS = 5;
function isTaskReadDue({ rollout, counted }, { observation }, poll) {
    const isTurn = poll % TASKS_EVERY_POLLS === TASKS_EVERY_POLLS - 1;
    return isTurn || rollout.state.is === 'verifying' || countedOf(observation, rollout.own.id) !== counted;
}
async function readTasksInTime(context, observer, due, ms) {
    const isRead = await (0,time_limit.RN)(context.clock, ms, readTasks(context, observer, due).then(() => true));
    if (!isRead)
        for (const [one] of due.values())
            one.tasksUnread = 'ECS has not responded to ecs:ListTasks yet.';
}
async function readTasks({ ecs, clock }, observer, due) {
    for (const [rollout, stopped] of await (0,stopped_tasks.M)(ecs, [...due.keys()])) {
        const [one, { observation }] = due.get(rollout);
        if ('tasks' in stopped) {
            for (const task of stopped.tasks) {
                const startedBy = observer.startedBy(task);
                if (startedBy === rollout.own.id)
                    one.tasks.set(task.taskArn, { ...task, startedBy });
            }
            one.counted = countedOf(observation, rollout.own.id);
            delete one.tasksUnread;
            if (rollout.state.is === 'rolling-out' || rollout.state.is === 'verifying')
                one.lines.log(rollout.own, countedTasks(rollout, [...one.tasks.values()]));
        }
        else if ((0,failure.zU)(stopped.error) === 'denied') {
            const action = (0,failure.Ub)(stopped.error) ?? 'ecs:ListTasks';
            const text = `the causes of stopped tasks cannot be read: allow ${action} in the policy of the role that this job uses`;
            one.progress.logUnobserved(text, clock.now());
        }
        else
            one.tasksUnread = (0,failure.Ic)('ecs:ListTasks', stopped.error);
    }
}
function countedOf({ service, serviceDeployment }, ownId) {
    const deployment = service?.deployments?.find(({ id }) => id === ownId);
    const counts = [deployment?.failedTasks, serviceDeployment?.deploymentCircuitBreaker?.failureCount];
    const ends = [deployment?.rolloutState, serviceDeployment?.status];
    return [...counts, ...ends.filter((end) => !/^(PENDING|IN_PROGRESS|COMPLETED|SUCCESSFUL)$/.test(end ?? 'PENDING'))]
        .filter(Boolean)
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/rollout/timed-observer.js

const UNANSWERED = {
    observation: {},
    unread: 'ECS did not respond in time.',
    throttled: false,
};
class TimedObserver {
    #observer;
    #call;
    #subjects = new Map();
    constructor(observer, clock) {
        this.#observer = observer;
        this.#call = new time_limit.TN(clock);
    }
    async poll(subjects, ms) {
        const ended = await this.#call.within(ms, () => {
            this.#subjects = new Map(subjects);
            return this.#observer.poll([...subjects.values()]);
        });
        return new Map([...subjects].map(([key, { own }]) => {
            const asked = this.#subjects.get(key);
            const pollResult = asked?.own.id === own.id ? ended?.result.get(asked) : undefined;
            return [key, pollResult ?? UNANSWERED];
        }));
    }
    forget(key) {
        this.#subjects.delete(key);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/rollout/until-aborted.js

const LAST_CALL_MS = 5_000;
function unlessAborted(signal, work) {
    if (signal.aborted)
        return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function withinLastCall(work, cancelled) {
    const over = new AbortController();
    const late = whenAborted(cancelled, over.signal).then(() => (0,promises_.setTimeout)(LAST_CALL_MS, undefined, { ref: false }));
    await Promise.race([work, late]).finally(() => over.abort());
}
function whenAborted(cancelled, over) {
    return new Promise((resolve) => {
        if (cancelled.aborted)
            resolve();
        else
            cancelled.addEventListener('abort', () => resolve(), { once: true, signal: over });
    });
}

;// CONCATENATED MODULE: ./build/src/rollout/follow.js
















const FAILED = ['rolled-back', 'rollback-failed', 'failed', 'timed-out'];
const THROTTLED_POLL_MS = 12_000;
async function follow(context, rollouts, policy, later = [], describe, controllers = (0,controller_controllers.f)(context)) {
    const { clock, log, cancelled } = context;
    const observer = controllers.observer();
    const entries = [];
    const loop = { context, controllers, observer, timed: new TimedObserver(observer, clock), entries, policy };
    const add = (rollout) => {
        const progress = new rollout_progress.k(log, rollout.service, clock.now(), controllers.of(rollout).wording);
        const lines = new FailureLines(context, progress, describe);
        const targets = new FailingTargets(context);
        entries.push({ rollout, progress, lines, targets, tasks: new Map(), counted: '', uncountedMs: 0 });
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
        while (open().length === 0 && busy().length > 0)
            await Promise.race(busy());
        const pause = Math.min(throttled ? THROTTLED_POLL_MS : POLL_MS, ...open().map((one) => untilDeadline(one.rollout, policyOf(one, policy, clock.now()), clock.now())));
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
function resultOf(entry, observer, now) {
    const { rollout, progress, tasks, targets, service, endedAt } = entry;
    const failures = (0,diagnosis_failure.h4)([...tasks.values()], rollout.own.id);
    const verdict = (0,state.sG)(rollout)?.verdict ?? 'unknown';
    const arn = observer.arnOf(rollout.own.id);
    return {
        rollout,
        failures: FAILED.includes(verdict) ? withTargetHealth(failures, targets.found, targets.unread) : failures,
        endedAt: endedAt ?? now,
        events: progress.events.toSorted((a, b) => a.at - b.at),
        stages: progress.stages,
        ...(service && { service }),
        ...(arn && { serviceDeploymentArn: arn }),
    };
}
async function pollOnce(loop, poll, more) {
    const { context, timed, entries, policy } = loop;
    const { clock, cancelled } = context;
    const open = entries.filter(isOpen);
    const subjects = new Map(open.map((one) => [one, subjectOf(one.rollout)]));
    const limit = () => Math.min(...open.map((one) => untilLimit(one.rollout, policyOf(one, policy, clock.now()), clock.now())));
    const pollResults = cancelled.aborted ? undefined : await unlessAborted(cancelled, timed.poll(subjects, limit()));
    const now = clock.now();
    const due = new Map();
    for (const one of open) {
        const pollResult = pollResults?.get(one);
        if (!pollResult)
            continue;
        if (pollResult.observation.service)
            one.service = pollResult.observation.service;
        one.progress.log(one.rollout, pollResult.observation, now);
        if (isTaskReadDue(one, pollResult, poll) || isLate(one.rollout, policyOf(one, policy, now), now))
            due.set(one.rollout, [one, pollResult]);
    }
    const tasksRead = unlessAborted(cancelled, readTasksInTime(context, loop.observer, due, limit()));
    await Promise.all(open.map(async (one) => {
        const pollResult = pollResults?.get(one);
        if (due.has(one.rollout))
            await tasksRead;
        one.lines.poll();
        one.targets.poll(one.rollout, one.service);
        decide(loop, one, pollResult, await factsAt(loop, one, pollResult, { now, limit, more }), now);
    }));
    return [...(pollResults?.values() ?? [])].some(({ throttled }) => throttled);
}
async function factsAt({ context, controllers, observer, entries, policy: shared }, one, pollResult, { now, limit, more }) {
    const policy = policyOf(one, shared, now);
    const assess = (rollout, observation) => controllers.of(rollout).assess((0,state.gx)(rollout), observation);
    const asksHealth = isLate(one.rollout, policy, now) && policy.onTimeout === 'auto';
    const { clock, ecs, cancelled } = context;
    const others = () => entries.filter((other) => other !== one).map(({ rollout }) => rollout);
    const facts = pollFactsOf(one, pollResult, assess, cancelled.aborted);
    const health = asksHealth &&
        (await (0,time_limit.RN)(clock, limit(), healthOf(ecs, observer, one.rollout, one.service, [...one.tasks.values()])));
    return { ...facts, ...health, ...othersOf(others(), more) };
}
function decide(loop, one, pollResult, facts, now) {
    const { context, timed } = loop;
    const before = one.rollout;
    countWait(one, facts, now);
    const policy = policyOf(one, loop.policy, now);
    const { rollout, effect } = (0,next.K)(before, { is: 'observed', facts }, now, policy);
    logChanges(one, rollout, now);
    const isAsBefore = rollout.state.is === before.state.is;
    if (pollResult && !effect && isAsBefore)
        one.progress.beat(rollout, pollResult.observation, now);
    one.rollout = rollout;
    if (rollout.state.is === 'done') {
        one.endedAt ??= now;
        one.lines.end();
    }
    if (!effect)
        return;
    context.remember([rollout]);
    timed.forget(one);
    const work = perform(loop, one, effect);
    one.busy = withinLastCall(work, context.cancelled).then(() => {
        delete one.busy;
        if (one.rollout.state.is === 'done')
            one.endedAt ??= context.clock.now();
    });
    one.busy.catch(() => undefined);
}
function logChanges({ rollout: before, progress, tasksUnread }, rollout, now) {
    const [was, is] = [before.state.is, rollout.state.is];
    if (was === is)
        return;
    const { reason } = (0,state.pg)(rollout) ?? {};
    const isNews = (0,state.ID)(before)?.startedAt === undefined || reason !== (0,state.pg)(before)?.reason;
    if (reason && isNews && is !== 'done') {
        const revision = (0,model.EU)(rollout.previous?.taskDefinition ?? 'the previous revision');
        progress.print(`rolling back to ${revision}: ${reason}`, now);
    }
    const { monitorMs } = rollout;
    if (monitorMs === 0)
        return;
    if (is === 'verifying' && was === 'rolling-out')
        progress.print(`it is active; monitoring it for ${Math.round(monitorMs / 1000)} s`, now);
    if (tasksUnread && was === 'verifying')
        progress.logUnobserved(`whether tasks failed in that time could not be observed: ${tasksUnread}`, now);
}
async function perform({ context, controllers, observer, policy }, one, first) {
    const { clock, cancelled } = context;
    const controller = controllers.of(one.rollout);
    const print = (text) => one.progress.print(text, clock.now());
    for (let effect = first; effect;) {
        const work = carryOut({ context, controller, observer, policy, print }, effect, one.rollout, (result) => {
            one.rollout = (0,next.K)(one.rollout, { is: 'effect-ended', result, cancelled: cancelled.aborted }, clock.now(), policy).rollout;
            context.remember([one.rollout]);
        });
        const result = effect === 'smoke-test' ? await unlessAborted(cancelled, work) : await work;
        if (!result)
            return;
        const event = { is: 'effect-ended', result, cancelled: cancelled.aborted };
        const step = (0,next.K)(one.rollout, event, clock.now(), policy);
        one.rollout = step.rollout;
        effect = step.effect;
    }
}
function subjectOf(rollout) {
    const { cluster, service, codeDeploy } = rollout;
    return { cluster, service, own: (0,state.gx)(rollout), ...(codeDeploy && { codeDeploy }) };
}


}),

24253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (next)
});

var rollout_state = __webpack_require__(10702);
var transitions = __webpack_require__(98119);
;// CONCATENATED MODULE: ./build/src/rollout/after-effect.js


function afterEffect(rollout, result, cancelled, now) {
    switch (result.of) {
        case 'stop':
            return afterStop(rollout, result, cancelled, now);
        case 'restore':
            return afterRestore(rollout, result, cancelled);
        case 'restore-settings': {
            const { state } = rollout;
            if (!result.notRestored || state.is !== 'done')
                return { rollout };
            const explanation = (0,transitions.wD)(state.outcome.explanation, result.notRestored);
            return { rollout: (0,transitions.Q2)(rollout, { is: 'done', outcome: { ...state.outcome, explanation } }) };
        }
        case 'smoke-test': {
            const { state } = rollout;
            return { rollout: state.is === 'verifying' ? (0,transitions.Q2)(rollout, { ...state, smoke: result.result }) : rollout };
        }
    }
}
function afterStop(rollout, { status }, cancelled, now) {
    const { state } = rollout;
    if (state.is !== 'ecs-rollback')
        return { rollout };
    const { tries = 0 } = state.rollback.stop ?? {};
    switch (status) {
        case 'accepted':
            return {
                rollout: (0,transitions.Q2)(rollout, { ...state, rollback: { ...state.rollback, stop: { tries, acceptedAt: now } } }),
            };
        case 'unanswered': {
            const rollback = { ...state.rollback, stop: { tries: tries + 1 } };
            return { rollout: (0,transitions.Q2)(rollout, { ...state, rollback, request: cancelled ? 'sent' : 'to-send' }) };
        }
        case 'unavailable':
            return (0,transitions.d6)(rollout);
    }
}
function afterRestore(rollout, result, cancelled) {
    const begun = (0,rollout_state.ID)(rollout);
    if (!begun || rollout.state.is === 'done')
        return { rollout };
    const unstopped = result.status === 'not-due' && result.reason;
    const rollback = unstopped ? { ...begun, unstopped } : begun;
    switch (result.status) {
        case 'registered':
            return { rollout: (0,transitions.Q2)(rollout, { is: 'restoring', rollback: { ...rollback, revision: result.revision } }) };
        case 'started':
            return { rollout: (0,transitions.Q2)(rollout, { is: 'restoring', rollback, deployment: result.deployment }) };
        case 'still-active':
            return (0,transitions._N)(rollout, 'rolled-back', undefined, rollout.previous ? { serving: rollout.previous.taskDefinition } : {});
        case 'not-due':
            if (!cancelled && rollout.completed)
                return { rollout: (0,transitions.Q2)(rollout, { is: 'verifying', rollback }) };
            return {
                rollout: (0,transitions.Q2)(rollout, { is: 'ecs-rollback', rollback, request: cancelled ? 'sent' : 'to-send' }),
            };
        case 'failed':
            if (cancelled)
                return { rollout };
            return (0,transitions._N)(rollout, 'rollback-failed', (0,transitions.wD)((0,rollout_state.pg)(rollout), `The rollback failed: ${result.reason} ${(0,rollout_state.rU)(rollout)}`));
    }
}

var ecs_stage = __webpack_require__(67981);
;// CONCATENATED MODULE: ./build/src/rollout/wait-until.js

function hasReached({ pauses = [], stage }, waitUntil, continued = []) {
    const isBefore = pauses.some((hook) => continued.includes(hook));
    if (waitUntil === 'paused')
        return pauses.length > 0 && !isBefore;
    const at = ecs_stage.an.indexOf(stage ?? '');
    return at >= ecs_stage.an.indexOf(waitUntil);
}

;// CONCATENATED MODULE: ./build/src/rollout/end-at-wait-until.js


function endAtWaitUntil(rollout, { assessment, others }, policy) {
    const { state, continued } = rollout;
    const { waitUntil, together } = policy;
    if (!waitUntil || state.is !== 'rolling-out')
        return undefined;
    if (!assessment.isObserved && state.reached)
        return { rollout };
    if (!hasReached(assessment, waitUntil, continued)) {
        if (!state.reached)
            return undefined;
        const { reached: _, ...open } = state;
        return { rollout: (0,transitions.Q2)(rollout, open) };
    }
    if (together && others?.open)
        return { rollout: (0,transitions.Q2)(rollout, { ...state, reached: true }) };
    const { stage, where } = assessment;
    const place = where || (stage ? `in stage ${stage}` : 'at a pause hook');
    return (0,transitions._N)(rollout, 'paused', `The deployment is ${place}; the step stopped waiting there, as requested.`);
}

;// CONCATENATED MODULE: ./build/src/rollout/resume.js


function resumeRollout(rollout, { isRead, started, restored }, now, { onCancel }) {
    const { state, completed } = rollout;
    const verdict = state.is === 'done' ? state.outcome.verdict : 'cancelled';
    if (verdict !== 'cancelled' && verdict !== 'unknown')
        return { rollout };
    const times = { since: now, ...(completed && { completed: { ...completed, seenAt: now } }) };
    const open = { ...rollout, ...times, monitorMs: 0, unobserved: 0 };
    const rollback = (0,rollout_state.ID)(rollout);
    if (rollback?.startedAt !== undefined)
        return { rollout: (0,transitions.Q2)(open, rollingBack(rollback)) };
    const explanation = (0,transitions.to)((0,rollout_state.pg)(rollout), 'The job was cancelled.');
    const cancelled = { is: 'rolling-out', ...(explanation && { cancelled: explanation }) };
    if (state.is === 'verifying' && onCancel === 'rollback' && open.previous) {
        const rollback = { trigger: 'cancelled', ...(explanation && { explanation }), mustRestore: transitions.Yg };
        return { rollout: (0,transitions.Q2)(open, { is: 'verifying', rollback }) };
    }
    if (open.own.id)
        return { rollout: (0,transitions.Q2)(open, cancelled) };
    if (started)
        return { rollout: (0,transitions.Q2)({ ...open, own: { ...started, earlier: open.own.earlier } }, cancelled) };
    const reason = isRead
        ? 'The job was cancelled, and no deployment from this job was seen.'
        : `The job was cancelled after ${rollout.codeDeploy ? 'CreateDeployment' : 'UpdateService'} was sent, and the service could not be read: it is unknown whether the service is being updated.`;
    return (0,transitions._N)((0,transitions.Q2)(open, cancelled), isRead ? 'cancelled' : 'unknown', reason);
    function rollingBack({ stop: _, isSeen: __, ...rest }) {
        const rollback = { ...rest, startedAt: now };
        const deployment = (0,rollout_state.oW)(rollout) ?? restored;
        if (deployment)
            return { is: 'restoring', rollback, deployment };
        return rollback.mustRestore !== undefined && completed
            ? { is: 'verifying', rollback }
            : { is: 'ecs-rollback', rollback, request: 'to-send' };
    }
}

;// CONCATENATED MODULE: ./build/src/rollout/verify.js


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
function verify(rollout, facts, now, policy) {
    const { newer } = facts.assessment;
    if (newer?.taskDefinition === rollout.own.taskDefinition)
        return verify({ ...rollout, own: (0,transitions.g_)(rollout.own, newer) }, withoutNewer(facts), now, policy);
    const failure = verificationFailure(rollout, facts, policy);
    const open = pending(rollout, facts, now, policy);
    const rollback = (0,rollout_state.ID)(rollout);
    const isOver = facts.assessment.isReplaced || rollback?.mustRestore || failure || open;
    if (newer && isOver)
        return (0,transitions.hh)(rollout, newer);
    if (rollback?.mustRestore) {
        const explanation = { ...(0,rollout_state.pg)(rollout), reason: rollback.mustRestore };
        return (0,transitions.lP)(rollout, 'restore', rollback.trigger, explanation, now, policy);
    }
    if (failure) {
        if (policy.onFailure === 'leave')
            return (0,transitions._N)(rollout, 'failed', failure);
        return (0,transitions.lP)(rollout, 'restore', 'failed', failure, now, policy);
    }
    if (facts.cancelled) {
        const isUnproven = open !== undefined || smokeFailure(rollout) !== undefined;
        if (policy.onCancel === 'leave' || !rollout.previous || !isUnproven)
            return deployed(rollout);
        return (0,transitions.lP)(rollout, 'restore', 'cancelled', transitions.Yg, now, policy);
    }
    switch (open) {
        case 'monitoring':
            return { rollout };
        case 'smoke':
            return { rollout, effect: 'smoke-test' };
        case 'others':
            return {
                rollout: rollout.state.is === 'verifying' ? (0,transitions.Q2)(rollout, { ...rollout.state, proven: true }) : rollout,
            };
        default:
            return deployed(rollout);
    }
}
function verificationFailure(rollout, facts, { together }) {
    const smoke = facts.cancelled ? undefined : smokeFailure(rollout);
    const failing = facts.cancelled ? undefined : facts.failing;
    const hasFailures = facts.failing !== undefined && { hasFailures: true };
    const itself = failing ?? smoke;
    if (itself)
        return { reason: itself, ...hasFailures };
    const other = together ? facts.others?.failed : undefined;
    return other ? { reason: other, ...hasFailures, ...causedBy(facts) } : undefined;
}
function deployed(rollout) {
    return (0,transitions._N)(rollout, 'deployed', undefined, { serving: rollout.own.taskDefinition });
}
function withoutNewer(facts) {
    const { newer: _, ...assessment } = facts.assessment;
    return { ...facts, assessment: { ...assessment, isReplaced: false } };
}
function smokeFailure({ state }) {
    return state.is === 'verifying' && typeof state.smoke === 'object' ? state.smoke.failed : undefined;
}
function causedBy({ others }) {
    return others?.service ? { causedBy: others.service } : {};
}
function pending({ state, completed, monitorMs }, { others, tasksUnread }, now, policy) {
    const smoke = state.is === 'verifying' ? state.smoke : undefined;
    const moreMs = tasksUnread && monitorMs > 0 && !smoke ? transitions.jQ : 0;
    if (now - (completed?.seenAt ?? now) < monitorMs + moreMs)
        return 'monitoring';
    if (policy.smoke && !smoke)
        return 'smoke';
    return policy.together && others?.open ? 'others' : undefined;
}

;// CONCATENATED MODULE: ./build/src/rollout/roll-back.js



const STOP_EFFECT_MS = 60_000;
function ecsRollback(rollout, rollback, facts, now, policy) {
    const { state: assessed, isByServiceDeployment } = facts.assessment;
    switch (assessed.is) {
        case 'completed':
            if (rollback.hasLeft && !isByServiceDeployment)
                return rollingBack(rollout, facts, now, policy);
            if (policy.together && facts.others?.failed) {
                const completed = complete(rollout, facts, now);
                const { completed: completion } = completed;
                return verify({ ...completed, completed: { ...completion, seenAt: now } }, facts, now, policy);
            }
            return deployed(rollout);
        case 'failed':
            return (0,transitions.lP)(rollout, 'restore', rollback.trigger, (0,rollout_state.pg)(rollout) ?? (0,transitions.KY)(assessed), now, policy);
        case 'in-progress':
            if (isStopIgnored(rollback, facts, now)) {
                const { state } = rollout;
                const tried = { ...rollback, stop: { tries: rollout_state.h5 } };
                const again = state.is === 'ecs-rollback' ? (0,transitions.Q2)(rollout, { ...state, rollback: tried }) : rollout;
                return (0,transitions.lP)(again, 'restore', rollback.trigger, (0,rollout_state.pg)(rollout) ?? '', now, policy);
            }
            return rollingBack(seen(rollout, facts, false), facts, now, policy);
        case 'rolling-back':
            return rollingBack(seen(rollout, facts, true), facts, now, policy);
        default:
            return handleAssessedState(rollout, assessed);
    }
}
function isStopIgnored({ stop }, { assessment }, now) {
    return assessment.isUnmoved && stop?.acceptedAt !== undefined && now - stop.acceptedAt >= STOP_EFFECT_MS;
}
function seen(rollout, { assessment }, isSeen) {
    const { state } = rollout;
    if (!assessment.isObserved || (state.is !== 'ecs-rollback' && state.is !== 'restoring'))
        return rollout;
    return (0,transitions.Q2)(rollout, { ...state, rollback: { ...state.rollback, isSeen } });
}
function restoring(rollout, rollback, facts, now, policy) {
    const deployment = (0,rollout_state.oW)(rollout);
    if (!deployment)
        return rollingBack(rollout, facts, now, policy);
    const { state: assessed, isPrimary, isByServiceDeployment } = facts.assessment;
    const { previous } = rollout;
    switch (assessed.is) {
        case 'completed':
            return (0,transitions._N)(rollout, 'rolled-back', undefined, { serving: deployment.taskDefinition });
        case 'superseded':
            return (0,transitions.hh)(rollout, assessed.by);
        case 'resent':
            return {
                rollout: (0,transitions.Q2)(rollout, {
                    is: 'restoring',
                    rollback,
                    deployment: (0,transitions.g_)(deployment, assessed.as),
                }),
            };
        case 'in-progress':
            return rollingBack(seen(rollout, facts, isPrimary || isByServiceDeployment), facts, now, policy);
        case 'rolling-back':
            return rollingBack(seen(rollout, facts, false), facts, now, policy);
        default:
            if (assessed.is === 'rolled-back' && assessed.serving === previous?.taskDefinition)
                return (0,transitions._N)(rollout, 'rolled-back', undefined, previous ? { serving: previous.taskDefinition } : {});
            return (0,transitions._N)(rollout, 'rollback-failed', {
                ...(assessed.cause && { cause: assessed.cause }),
                ...(0,transitions.wD)((0,rollout_state.pg)(rollout), `The rollback failed too: ${assessed.reason}`),
            });
    }
}
function handleAssessedState(rollout, assessed) {
    switch (assessed.is) {
        case 'rolled-back': {
            const serving = assessed.serving ? { serving: assessed.serving } : {};
            const hasSettings = Object.keys(rollout.settings.before).length > 0;
            return {
                ...(0,transitions._N)(rollout, 'rolled-back', (0,rollout_state.pg)(rollout) ?? (0,transitions.KY)(assessed), serving),
                ...(hasSettings && { effect: 'restore-settings' }),
            };
        }
        case 'rollback-failed':
            return (0,transitions._N)(rollout, 'rollback-failed', (0,transitions.KY)(assessed));
        case 'superseded':
            return (0,transitions.hh)(rollout, assessed.by);
        case 'resent':
            return { rollout: { ...rollout, own: (0,transitions.g_)(rollout.own, assessed.as) } };
        default:
            return { rollout };
    }
}
function rollingBack(rollout, facts, now, policy) {
    const rollback = (0,rollout_state.ID)(rollout);
    const explanation = (0,rollout_state.pg)(rollout);
    if (facts.cancelled) {
        if (rollback?.trigger === 'cancelled')
            return (0,transitions._N)(rollout, 'cancelled');
        return (0,transitions._N)(rollout, 'cancelled', (0,transitions.wD)(explanation, 'The job was cancelled while the rollback was in progress.'));
    }
    if (!(0,transitions.Jv)(rollback, now, policy))
        return { rollout };
    const unread = (0,transitions.LJ)(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
    if (unread)
        return unread;
    const inProgress = rollback?.isSeen && { isRollbackInProgress: true };
    if (inProgress && policy.resumes)
        return (0,transitions._N)(rollout, 'cancelled', continues(rollout, facts), inProgress);
    const cause = (0,transitions.wD)(explanation, (0,transitions.dG)('The rollback', policy.rollbackMs, facts.assessment.where));
    return (0,transitions._N)(rollout, 'rollback-failed', cause, { ...inProgress });
}
function continues(rollout, { assessment: { pauses = [], where } }) {
    const { previous } = rollout;
    const revision = previous?.taskDefinition.split('/').at(-1) ?? 'the previous revision';
    if (pauses.length > 0)
        return `The job was cancelled; the rollback to ${revision} is still in progress: it is ${where}.`;
    return `The job was cancelled; ${(0,rollout_state.qE)(rollout)} is still rolling back to ${revision}, and continues without this job.`;
}

;// CONCATENATED MODULE: ./build/src/rollout/next.js







const UNOBSERVED_POLLS = 2;
function next(rollout, event, now, policy) {
    switch (event.is) {
        case 'observed':
            return observed(rollout, event.facts, now, policy);
        case 'effect-ended':
            return afterEffect(rollout, event.result, event.cancelled, now);
        case 'resumed':
            return resumeRollout(rollout, event, now, policy);
        case 'rollback-requested':
            return (0,transitions.lP)(rollout, 'stop', 'failed', event.reason, now, policy);
        case 'not-started':
            return (0,transitions._N)(rollout, event.verdict, event.reason);
        case 'read-at-end':
            return readAtEnd(rollout, event.assessment);
    }
}
function observed(rollout, facts, now, policy) {
    const { state } = rollout;
    if (state.is === 'done')
        return { rollout };
    const unobserved = facts.unobservable ? rollout.unobserved + 1 : 0;
    const seen = { ...rollout, unobserved };
    if (facts.unobservable && unobserved >= UNOBSERVED_POLLS)
        return (0,transitions._N)(seen, 'unknown', unknown(seen, facts.unobservable, policy));
    if (facts.gone)
        return (0,transitions._N)(seen, 'failed', facts.gone);
    switch (state.is) {
        case 'rolling-out':
            return rollingOut(seen, facts, now, policy);
        case 'verifying':
            return sinceCompleted(seen, facts, now, policy);
        case 'ecs-rollback':
            return state.request === 'to-send'
                ? rollingOut(seen, facts, now, policy)
                : ecsRollback(seen, state.rollback, facts, now, policy);
        case 'restoring':
            return restoring(seen, state.rollback, facts, now, policy);
    }
}
function rollingOut(rollout, facts, now, policy) {
    const { state: assessed, isByServiceDeployment } = facts.assessment;
    switch (assessed.is) {
        case 'completed':
            return verify(complete(rollout, facts, now), facts, now, policy);
        case 'rolling-back': {
            const before = (0,rollout_state.ID)(rollout);
            const hasLeft = !isByServiceDeployment && { hasLeft: true };
            const started = before?.startedAt === undefined
                ? {
                    trigger: 'failed',
                    explanation: (0,transitions.to)((0,rollout_state.pg)(rollout), (0,transitions.KY)(assessed)),
                    startedAt: now,
                }
                : before;
            const { explanation, ...rest } = started;
            const rollback = { ...before, ...rest, ...(explanation && { explanation }), ...hasLeft };
            return {
                rollout: (0,transitions.Q2)(rollout, {
                    is: 'ecs-rollback',
                    rollback,
                    request: before?.startedAt === undefined ? 'by-ecs' : 'sent',
                }),
            };
        }
        case 'failed':
            return policy.onFailure === 'leave'
                ? (0,transitions._N)(rollout, 'failed', (0,transitions.KY)(assessed))
                : (0,transitions.lP)(rollout, 'restore', 'failed', (0,transitions.KY)(assessed), now, policy);
        case 'in-progress':
            return inProgress(rollout, facts, now, policy);
        default:
            return handleAssessedState(rollout, assessed);
    }
}
function sinceCompleted(rollout, facts, now, policy) {
    const { state: assessed, isByServiceDeployment, completedAt } = facts.assessment;
    const isRolledBack = ['rolling-back', 'rolled-back', 'rollback-failed'].includes(assessed.is);
    if (isRolledBack)
        return rollingOut(rollout, facts, now, policy);
    const { completed } = rollout;
    const isUnproven = completed?.confirmedBy === 'deployments-list' && !rollout.own.alreadyCompleted && !(0,rollout_state.ID)(rollout)?.mustRestore;
    if (!isUnproven || !isByServiceDeployment)
        return verify(rollout, facts, now, policy);
    if (assessed.is === 'completed' && completedAt !== undefined)
        return verify({ ...rollout, completed: { ...completed, at: completedAt } }, facts, now, policy);
    if (assessed.is !== 'in-progress')
        return verify(rollout, facts, now, policy);
    const { completed: _, ...open } = rollout;
    return rollingOut((0,transitions.Q2)(open, { is: 'rolling-out' }), facts, now, policy);
}
function inProgress(rollout, facts, now, policy) {
    const rollback = (0,rollout_state.ID)(rollout);
    if ((0,transitions.Jv)(rollback, now, policy)) {
        const unread = (0,transitions.LJ)(rollout, facts, now - (rollback?.startedAt ?? now) - policy.rollbackMs);
        if (unread)
            return unread;
    }
    if (rollback?.startedAt !== undefined && rollback.trigger !== 'cancelled')
        return (0,transitions.lP)(rollout, 'stop', rollback.trigger, (0,rollout_state.pg)(rollout) ?? '', now, policy);
    if (facts.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous)
        return (0,transitions.lP)(rollout, 'stop', 'failed', { reason: facts.others.failed, ...causedBy(facts) }, now, policy);
    if (facts.cancelled || isCancelled(rollout)) {
        const explanation = (0,rollout_state.pg)(rollout) ?? 'The job was cancelled.';
        if (policy.onCancel === 'rollback' && rollout.previous)
            return (0,transitions.lP)(rollout, 'stop', 'cancelled', explanation, now, policy);
        return (0,transitions._N)(rollout, 'cancelled', explanation);
    }
    if (facts.permanent && policy.failFast) {
        const explanation = { reason: facts.permanent, hasFailures: true };
        if (policy.onFailure === 'leave')
            return (0,transitions._N)(rollout, 'failed', explanation);
        return (0,transitions.lP)(rollout, 'stop', 'failed', explanation, now, policy);
    }
    return endAtWaitUntil(rollout, facts, policy) ?? untilLimit(rollout, facts, now, policy);
}
function isCancelled(rollout) {
    const { state } = rollout;
    return state.is === 'rolling-out' ? state.cancelled !== undefined : (0,rollout_state.ID)(rollout)?.trigger === 'cancelled';
}
function untilLimit(rollout, facts, now, policy) {
    if (now - rollout.since < policy.waitMs)
        return { rollout };
    const unread = (0,transitions.LJ)(rollout, facts, now - rollout.since - policy.waitMs);
    if (unread)
        return unread;
    const { isPaused, where } = facts.assessment;
    const reason = (0,transitions.dG)('The deployment', policy.waitMs, where);
    const isStuck = facts.healthy === false && !isPaused;
    const isRollback = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && isStuck);
    if (isRollback && rollout.previous)
        return (0,transitions.lP)(rollout, 'stop', 'timed-out', reason, now, policy);
    return (0,transitions._N)(rollout, 'timed-out', reason);
}
function unknown(rollout, unobservable, { onCancel }) {
    const rollback = (0,rollout_state.ID)(rollout);
    const isDue = rollback?.startedAt !== undefined || (isCancelled(rollout) && onCancel === 'rollback');
    return isDue ? (0,transitions.wD)((0,rollout_state.pg)(rollout), `${unobservable} ${(0,rollout_state.rU)(rollout)}`) : unobservable;
}
function readAtEnd(rollout, { newer, isReplaced }) {
    const { state } = rollout;
    if (state.is !== 'done' || !newer || !isReplaced)
        return { rollout };
    const { outcome } = state;
    const isActive = outcome.verdict === 'deployed' || outcome.verdict === 'rolled-back';
    if (!isActive || newer.taskDefinition === outcome.serving)
        return { rollout };
    const superseded = { ...outcome, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition };
    return { rollout: (0,transitions.Q2)(rollout, { is: 'done', outcome: superseded }) };
}


}),

38152:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress),
  v: () => (shortened)
});
var _controller_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47972);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19493);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67981);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10702);




const HEARTBEAT_MS = 60_000;
class Progress {
    events = [];
    stages = [];
    #log;
    #name;
    #wording;
    #seenEvents = new Set();
    #printed = {};
    #counts = new Counts();
    #kinds = new Set();
    #failing = '';
    #printedAt;
    #seenAt = 0;
    constructor(log, name, now, wording = _controller_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWording */ .E) {
        this.#wording = wording;
        this.#log = log;
        this.#name = name;
        this.#printedAt = now;
    }
    print(text, now) {
        this.#log.info(`${this.#name}: ${text}`);
        this.#printedAt = now;
    }
    logUnobserved(text, now) {
        this.#once('unseen', text, now);
    }
    logFailure(text, now) {
        this.#once('failure', text, now);
    }
    countFailures(count) {
        this.#failing = count >= 2 ? `${count} tasks failed` : '';
    }
    log(rollout, observation, now) {
        const { service } = observation;
        const own = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        if (service && !this.#isStale(service)) {
            this.#events(service, rollout.own.createdAt, now);
            const deployment = service.deployments?.find(({ id }) => id === own.id);
            const hasBegun = deployment?.status === 'PRIMARY' && (deployment.desiredCount > 0 || service.desiredCount === 0);
            if (hasBegun && this.#counts.isNew(deployment, this.#failing !== ''))
                this.print(countsOf(deployment, service), now);
        }
        if (observation.serviceDeployment)
            this.#noteStage(observation.serviceDeployment);
        for (const { subject, text, at } of this.#wording.eventsOf(observation)) {
            if (this.#once(subject, text, now) && at !== undefined)
                this.events.push({ at, text });
        }
    }
    beat(rollout, observation, now) {
        if (now - this.#printedAt < HEARTBEAT_MS)
            return;
        const { service } = observation;
        const where = this.#wording.progress(observation);
        const isPlain = where === '' && this.#failing === '';
        const state = service ? stateOf(rollout, service, isPlain) : 'waiting for a response from ECS';
        const { id } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .followedBy */ .gx)(rollout);
        const isCounted = service?.deployments?.some((one) => one.id === id && one.failedTasks);
        this.print(`still ${[state, !isCounted && this.#failing, where].filter(Boolean).join('; ')}`, now);
    }
    #isStale(service) {
        const time = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changedAt */ .Ek)(service);
        if (time < this.#seenAt)
            return true;
        this.#seenAt = time;
        return false;
    }
    #noteStage(deployment) {
        const { lifecycleStage: stage, updatedAt, createdAt } = deployment;
        const isPaused = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pausedAt */ .gg)(deployment) !== undefined;
        const last = this.stages.at(-1);
        if (!stage || (last?.stage === stage && last.isPaused === isPaused))
            return;
        this.stages.push({ stage, isPaused, at: Math.max(updatedAt ?? createdAt, last?.at ?? 0) });
    }
    #events(service, since, now) {
        const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
        for (const { id, createdAt, message } of fresh.toReversed()) {
            this.#seenEvents.add(id);
            const text = message.replace(/^\(service [^)]*\)\s*/, '');
            this.events.push({ at: createdAt, text, ...(0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j_)(message) });
            const kind = text.replace(/\(task [^)]*\)/g, '').replace(/\d+/g, '');
            const isRepeated = this.#failing !== '' && this.#kinds.has(kind);
            this.#kinds.add(kind);
            if (!isRepeated)
                this.print(shortened(text), now);
        }
    }
    #once(subject, text, now) {
        if (text === '' || text === this.#printed[subject])
            return false;
        this.#printed[subject] = text;
        this.print(text, now);
        return true;
    }
}
function shortened(event) {
    return event
        .replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)')
        .replace(/\barn:aws[\w-]*:elasticloadbalancing:[\w:-]*targetgroup\/([^/)\s]+)[^)\s]*/g, '$1');
}
class Counts {
    #times = new Map();
    #last = '';
    #max = 0;
    #failed = 0;
    isNew(deployment, keepsFailing) {
        const { runningCount, desiredCount, pendingCount, failedTasks = 0 } = deployment;
        const text = ownCounts(deployment);
        if (text === this.#last)
            return false;
        this.#last = text;
        const key = `${runningCount} of ${desiredCount}, ${pendingCount > 0}`;
        const times = this.#times.get(key) ?? 0;
        const isMore = runningCount > this.#max || (failedTasks > 0 && failedTasks >= 2 * this.#failed);
        if (!isMore && (keepsFailing || times >= MAX_TIMES))
            return false;
        this.#times.set(key, times + 1);
        this.#max = Math.max(this.#max, runningCount);
        if (failedTasks >= 2 * this.#failed)
            this.#failed = failedTasks;
        return true;
    }
}
const MAX_TIMES = 2;
function ownCounts({ runningCount, desiredCount, pendingCount, failedTasks }) {
    return `${runningCount} of ${desiredCount}, ${pendingCount}, ${failedTasks ?? 0}`;
}
function countsOf(deployment, service) {
    const { runningCount, desiredCount, pendingCount, failedTasks, taskDefinition } = deployment;
    const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
    const counted = more.length > 0 ? `, ${more.join(', ')}` : '';
    const old = oldTasks(deployment, service);
    if (old.length === 0)
        return `${runningCount} of ${desiredCount} tasks running${counted}`;
    const name = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition);
    return `${runningCount} of ${desiredCount} new tasks running (${name})${counted}; ${inWords(old)} still running`;
}
function oldTasks({ id }, { deployments = [] }) {
    return deployments.filter((other) => other.id !== id && other.runningCount > 0);
}
function inWords(old) {
    return old
        .map(({ runningCount, taskDefinition }) => {
        const tasks = runningCount === 1 ? '1 old task' : `${runningCount} old tasks`;
        return `${tasks} (${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(taskDefinition)})`;
    })
        .join(', ');
}
function stateOf(rollout, service, isPlain) {
    const { state, own } = rollout;
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .restoredBy */ .oW)(rollout);
    const { id } = restored ?? own;
    const deployment = service.deployments?.find((one) => one.id === id);
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    if (state.is === 'restoring' || (state.is === 'ecs-rollback' && state.request !== 'to-send')) {
        const target = restored ? deployment : primary;
        if (!target || (!restored && target.id === own.id))
            return `waiting for ${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(rollout)} to roll back`;
        return `rolling back to ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(target.taskDefinition)}: ${countsOf(target, service)}`;
    }
    if (!deployment)
        return primary ? `waiting: ${countsOf(primary, service)} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(primary.taskDefinition)}` : 'waiting';
    if (state.is === 'verifying')
        return `monitoring: ${countsOf(deployment, service)}`;
    const isUp = deployment.desiredCount > 0 && deployment.runningCount >= deployment.desiredCount && !deployment.pendingCount;
    if (!isPlain || !isUp)
        return `in progress: ${countsOf(deployment, service)}`;
    const old = oldTasks(deployment, service);
    const rest = old.length > 0 ? `to stop ${inWords(old)}` : 'to complete the deployment';
    return `in progress: all ${deployment.desiredCount} new tasks are running; waiting for ${(0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerOf */ .qE)(rollout)} ${rest}`;
}


}),

10702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ID: () => (rollbackOf),
  gx: () => (followedBy),
  h5: () => (STOP_TRIES),
  oW: () => (restoredBy),
  pg: () => (explanationOf),
  qE: () => (deployerOf),
  rU: () => (manualRollback),
  sG: () => (outcomeOf)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

const STOP_TRIES = 3;
function rollbackOf({ state }) {
    if (state.is === 'rolling-out')
        return undefined;
    return state.is === 'done' ? state.outcome.rollback : state.rollback;
}
function explanationOf({ state }) {
    if (state.is === 'rolling-out')
        return state.cancelled;
    return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}
function restoredBy({ state }) {
    if (state.is === 'restoring')
        return state.deployment;
    return state.is === 'done' ? state.outcome.restored : undefined;
}
function followedBy(rollout) {
    return restoredBy(rollout) ?? rollout.own;
}
function outcomeOf({ state }) {
    return state.is === 'done' ? state.outcome : undefined;
}
function deployerOf({ codeDeploy }) {
    return codeDeploy ? 'CodeDeploy' : 'ECS';
}
function manualRollback(rollout) {
    const { cluster, service, previous, codeDeploy } = rollout;
    if (!previous)
        return '';
    const revision = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
    if (codeDeploy)
        return `To roll back manually, run deploy-service with 'task-definition-arn' set to '${revision}'.`;
    return `To roll back manually, run: aws ecs update-service --cluster ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(cluster)} --service ${service} --task-definition ${revision}`;
}


}),

98119:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jv: () => (isOverdue),
  KY: () => (explanationFrom),
  LJ: () => (endUnobserved),
  Q2: () => (withState),
  Yg: () => (UNVERIFIED),
  _N: () => (end),
  d6: () => (restoreInstead),
  dG: () => (timedOutSentence),
  g_: () => (withNewDeployment),
  hh: () => (supersede),
  jQ: () => (UNREAD_MS),
  lP: () => (startRollback),
  to: () => (explained),
  wD: () => (withCause)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10702);


const UNVERIFIED = 'The job was cancelled before the verification finished.';
const ONLY_REVISION = 'It is also the previously active revision, so there is no other revision to roll back to.';
function withState(rollout, state) {
    return { ...rollout, state };
}
function explained(known, cause = '') {
    const { reason, ...more } = typeof cause === 'string' ? { reason: cause } : cause;
    if (reason === '')
        return known;
    const { cause: _, reason: __, ...flags } = known ?? { reason: '' };
    return { ...flags, reason, ...more };
}
function withCause(known, sentence) {
    return { ...known, reason: `${known?.reason ?? ''} ${sentence}`.trim() };
}
function end(rollout, verdict, cause, more = {}) {
    const explanation = explained((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .pg)(rollout), cause);
    const rollback = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackOf */ .ID)(rollout);
    const restored = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredBy */ .oW)(rollout);
    const outcome = {
        verdict,
        ...(explanation && { explanation }),
        ...(rollback && { rollback }),
        ...(restored && { restored }),
        ...more,
    };
    return { rollout: withState(rollout, { is: 'done', outcome }) };
}
function startRollback(rollout, effect, trigger, cause, now, policy) {
    const explanation = explained((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .pg)(rollout), cause);
    const before = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackOf */ .ID)(rollout);
    if (!rollout.previous)
        return end(rollout, 'failed', withCause(explanation, 'There is no earlier version to roll back to.'));
    if (effect === 'restore' && isOnlyRevision(rollout))
        return end(rollout, 'failed', withCause(explanation, ONLY_REVISION));
    if (isOverdue(before, now, policy)) {
        const why = before?.unstopped ? `: ${before.unstopped}` : '.';
        const sentence = `The rollback could not be started within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .inMinutes */ .dT)(policy.rollbackMs)}${why} ${(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .manualRollback */ .rU)(rollout)}`;
        return end(rollout, 'rollback-failed', withCause(explanation, sentence));
    }
    const rollback = {
        ...before,
        trigger,
        ...(explanation && { explanation }),
        startedAt: before?.startedAt ?? now,
        ...(effect === 'restore' && { mustRestore: explanation?.reason ?? '' }),
    };
    const state = effect === 'stop' ? { is: 'ecs-rollback', rollback, request: 'sent' } : { is: 'restoring', rollback };
    return { rollout: withState(rollout, state), effect };
}
function restoreInstead(rollout) {
    const rollback = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackOf */ .ID)(rollout);
    if (!rollout.previous || !rollback)
        return { rollout };
    if (isOnlyRevision(rollout))
        return end(rollout, 'failed', withCause((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .pg)(rollout), ONLY_REVISION));
    return { rollout: withState(rollout, { is: 'restoring', rollback }), effect: 'restore' };
}
function isOnlyRevision({ previous, own }) {
    return previous?.taskDefinition === own.taskDefinition;
}
function isOverdue(rollback, now, { rollbackMs }) {
    return rollback?.startedAt !== undefined && now - rollback.startedAt >= rollbackMs;
}
function supersede(rollout, by) {
    const rollback = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackOf */ .ID)(rollout);
    const deployment = by && rollback && restoringDeployment(rollout, rollback, by);
    if (deployment)
        return { rollout: withState(rollout, { is: 'restoring', rollback, deployment }) };
    const reason = by
        ? undefined
        : 'Before this deployment completed, a newer one replaced it and was then rolled back itself.';
    return end(rollout, 'superseded', reason, { ...(by && { supersededBy: by }) });
}
function restoringDeployment(rollout, rollback, by) {
    const { own, previous } = rollout;
    const isOurs = !(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredBy */ .oW)(rollout) &&
        rollback.startedAt !== undefined &&
        by.taskDefinition === (rollback.revision ?? previous?.taskDefinition);
    if (!isOurs)
        return undefined;
    const { id, taskDefinition, createdAt } = by;
    const earlier = [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier];
    return { id, taskDefinition, createdAt, earlier };
}
function withNewDeployment(own, { id, createdAt }) {
    const replaced = { id: own.id, taskDefinition: own.taskDefinition, ours: true };
    return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}
const UNREAD_MS = 20_000;
function endUnobserved(rollout, { unread }, overMs) {
    if (!unread)
        return undefined;
    if (overMs < UNREAD_MS)
        return { rollout };
    return end(rollout, 'unknown', withCause((0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .explanationOf */ .pg)(rollout), `The end of the deployment could not be observed: ${unread}`));
}
function timedOutSentence(what, limitMs, where) {
    return `${what} did not end within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .inMinutes */ .dT)(limitMs)}${where && `: it is ${where}`}.`;
}
function explanationFrom({ reason, cause, }) {
    return { reason, ...(cause && { cause }) };
}


})

};

export const id = 7638;
export const ids = [7638];
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

47638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  waitForIdle: () => (waitForIdle)
});

var service_target = __webpack_require__(65028);
var model = __webpack_require__(85634);
var stage = __webpack_require__(67981);
var time_limit = __webpack_require__(29298);
var diagnosis_failure = __webpack_require__(25005);
var diagnosis_cause = __webpack_require__(21240);
var crash_loop = __webpack_require__(84439);
var stopped_tasks = __webpack_require__(79469);
var task_sets = __webpack_require__(71614);
var previous = __webpack_require__(157);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/deploy/cannot-succeed.js




const MANY = 3;
function stuckReason(service, tasks) {
    const primary = (0,model.Os)(service);
    if (!primary || primary.desiredCount === 0)
        return undefined;
    const { stopped = [], failedAtFirst } = tasks;
    const failedTasks = primary.failedTasks ?? 0;
    const isDown = primary.runningCount === 0;
    const isBack = (0,previous.o)(primary);
    const failures = isBack
        ? []
        : (0,diagnosis_failure.h4)(stopped, primary.id).filter(({ cause }) => !diagnosis_cause.q.includes(cause.id));
    if (!isBack && !isUp(primary.id, tasks)) {
        const permanent = (0,diagnosis_failure.di)(failures, failedTasks >= 2 ? 1 : 2);
        const failure = permanent ?? (0,crash_loop.W7)(stopped, primary.id, primary.desiredCount);
        if (failure)
            return failure;
    }
    const isGrowing = failedAtFirst !== undefined && failedTasks > failedAtFirst;
    if (failedTasks >= MANY && (isDown || isGrowing))
        return `${failuresOf(failures, failedTasks)}; none became healthy.`;
    const failed = Math.max(failedTasks, countOf(failures));
    const others = service.deployments?.filter(({ id }) => id !== primary.id) ?? [];
    const isActive = others.some(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
    if (isDown && !isActive && !isBack && failed > 0)
        return `${failuresOf(failures, failed)}; no revision of the service is active.`;
    return undefined;
}
function isUp(id, { running = [], now }) {
    return running.some(({ startedBy, lastStatus, healthStatus, startedAt }) => startedBy === id &&
        lastStatus === 'RUNNING' &&
        (healthStatus === 'HEALTHY' ||
            now === undefined ||
            (startedAt !== undefined && now - startedAt >= crash_loop.zf)));
}
function countOf(failures) {
    return failures.reduce((sum, { count }) => sum + count, 0);
}
function failuresOf(failures, count) {
    if (failures.length > 0)
        return (0,src_text.Nx)((0,diagnosis_failure.hk)(failures));
    return count === 1 ? '1 of its tasks failed' : `${count} of its tasks failed in a row`;
}
class StuckDetector {
    #ecs;
    #first = new Map();
    constructor(ecs) {
        this.#ecs = ecs;
    }
    async reasons(targets) {
        const named = targets.map((target) => ({
            target,
            cluster: target.cluster,
            service: target.service.serviceName,
        }));
        const stopped = await (0,stopped_tasks.M)(this.#ecs, named);
        const found = await Promise.all(named.map(async (one) => {
            const { service } = one.target;
            const read = stopped.get(one);
            const { id = '', failedTasks = 0, runningCount = 0 } = (0,model.Os)(service) ?? {};
            if (!this.#first.has(id))
                this.#first.set(id, failedTasks);
            const tasks = read && 'tasks' in read ? (0,task_sets.cN)(service, read.tasks) : undefined;
            const hasFailed = tasks && (0,diagnosis_failure.h4)(tasks, id).length > 0;
            const up = hasFailed && runningCount > 0 ? await this.#running(one.cluster, service) : {};
            const isKnown = !hasFailed || runningCount === 0 || 'running' in up;
            const reason = stuckReason(service, {
                ...(tasks && isKnown && { stopped: tasks }),
                ...up,
                failedAtFirst: this.#first.get(id) ?? 0,
            });
            return reason ? [[one.target, reason]] : [];
        }));
        return new Map(found.flat());
    }
    async #running(cluster, service) {
        try {
            const [running, { date }] = await Promise.all([
                this.#ecs.tasksOf(cluster, service.serviceName, 'RUNNING'),
                this.#ecs.describeServices(cluster, [service.serviceName]),
            ]);
            return { running: (0,task_sets.cN)(service, running), ...(!Number.isNaN(date) && { now: date / 1000 }) };
        }
        catch {
            return {};
        }
    }
}

var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/wait-for-idle.js




const DEPLOYING_POLL_MS = 4_000;
const HEARTBEAT_MS = 60_000;
const UNREAD_POLLS = 3;
const TASKS_EVERY_POLLS = 5;
async function waitForIdle(context, asked, targets) {
    const { ecs, clock, log } = context;
    const { ifDeploying, policy, wait } = asked;
    const busy = targets.filter(({ service }) => (0,service_target.QI)(service));
    if (busy.length === 0 || ifDeploying === 'supersede')
        return { targets };
    if (ifDeploying === 'wait' && wait)
        return waitUntilIdle(context, asked, targets);
    const words = (await (0,time_limit.RN)(clock, policy.waitMs, describeBusy(ecs, busy))) ?? briefOf(busy);
    if (ifDeploying === 'fail')
        return { refused: withFix(words, WAIT_FOR_IT) };
    logSuperseding(log, words);
    return { targets };
}
async function waitUntilIdle(context, asked, targets) {
    const { ecs, clock, log, cancelled } = context;
    const until = clock.now() + asked.policy.waitMs;
    const remainingMs = () => Math.max(0, until - clock.now());
    const names = targets.map(({ name }) => name);
    const calls = new time_limit.TN(clock);
    const watch = new StuckDetector(ecs);
    let current = targets;
    let stuck = new Map();
    const waits = new WaitLines(log, clock);
    let unread = 0;
    for (let poll = 0;; poll++) {
        const busy = current.filter(({ service }) => (0,service_target.QI)(service));
        if (busy.length === 0)
            return { targets: current };
        const words = (await (0,time_limit.RN)(clock, remainingMs(), describeBusy(ecs, busy))) ?? briefOf(busy);
        if (poll % TASKS_EVERY_POLLS === 0)
            stuck = (await (0,time_limit.RN)(clock, remainingMs(), reasonsOf(watch, busy))) ?? stuck;
        const waiting = busy.filter(({ service }) => !stuck.has(keyOf(service)));
        if (waiting.length === 0)
            return { targets: superseding(current, busy, words, stuck, log) };
        const open = new Map(waiting.map(({ name }) => [name, words.get(name) ?? '']));
        const end = endOfWait(clock.now() >= until, cancelled.aborted);
        if (end)
            return { refused: withFix(open, end) };
        waits.print(open);
        await clock.sleep(Math.min(DEPLOYING_POLL_MS, remainingMs()), cancelled);
        const again = await calls.within(remainingMs(), () => (0,read_targets.R)(context, asked, names));
        if (!again)
            continue;
        const { refused, found } = again.result;
        unread = refused.size === 0 ? 0 : unread + 1;
        if (unread >= UNREAD_POLLS)
            return { refused };
        if (unread === 0)
            current = found;
    }
}
const WAIT_FOR_IT = "wait for it, or set 'if-deploying' to 'wait' or 'supersede'";
const TIMED_OUT = "and did not end in time: raise 'wait-for-minutes', or set 'if-deploying' to 'supersede'";
const CANCELLED = 'and the job was cancelled while waiting for it';
function endOfWait(isOver, isCancelled) {
    if (isOver)
        return TIMED_OUT;
    return isCancelled ? CANCELLED : undefined;
}
function logSuperseding(log, words) {
    for (const [name, text] of words)
        log.info(`${name}: ${lower(text)}; superseding it, because 'wait-for-service-stability' is 'false'`);
}
class WaitLines {
    #log;
    #clock;
    #printed = new Set();
    #printedAt;
    constructor(log, clock) {
        this.#log = log;
        this.#clock = clock;
        this.#printedAt = clock.now();
    }
    print(open) {
        const isDue = this.#clock.now() - this.#printedAt >= HEARTBEAT_MS;
        for (const [name, text] of open) {
            if (this.#printed.has(text) && !isDue)
                continue;
            this.#log.info(`${name}: ${lower(text)}; waiting for it to end`);
            this.#printed.add(text);
            this.#printedAt = this.#clock.now();
        }
    }
}
function superseding(targets, busy, words, stuck, log) {
    for (const { name, service } of busy) {
        const state = lower(words.get(name) ?? '');
        log.info(`${name}: ${state} but cannot succeed; superseding it: ${stuck.get(keyOf(service))}`);
    }
    return targets.map((one) => (busy.includes(one) ? { ...one, isStuck: true } : one));
}
async function reasonsOf(watch, busy) {
    return new Map([...(await watch.reasons(busy))].map(([{ service }, reason]) => [keyOf(service), reason]));
}
function keyOf(service) {
    return `${service.serviceArn} ${(0,model.Os)(service)?.id}`;
}
async function describeBusy(ecs, busy) {
    return briefOf(busy, await stagesOf(ecs, busy));
}
function briefOf(busy, stages = new Map()) {
    return new Map(busy.map(({ name, service }) => {
        const { id: primary = '', taskDefinition = '' } = (0,model.Os)(service) ?? {};
        const id = service.codeDeployment?.id ?? primary;
        const where = service.codeDeployment?.where ?? stages.get(service.currentServiceDeployment ?? '');
        return [
            name,
            `The deployment ${id} of ${(0,model.EU)(taskDefinition)} is in progress${where ? `, ${where}` : ''}`,
        ];
    }));
}
function lower(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
async function stagesOf(ecs, targets) {
    const arns = targets.flatMap(({ service }) => service.currentServiceDeployment ?? []);
    const read = arns.length > 0 ? await ecs.describeServiceDeployments(arns).catch(() => []) : [];
    return new Map(read.map((deployment) => [deployment.serviceDeploymentArn, (0,stage.EY)(deployment)]));
}
function withFix(words, fix) {
    const reasons = [...words].map(([name, text]) => [name, `${text}: ${fix}.`.replace(': and', ' and')]);
    return new Map(reasons.map(([name, reason]) => [name, { by: 'deployment-in-progress', reason }]));
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


})

};

export const id = 9114;
export const ids = [9114];
export const modules = {

63092:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (planTask)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92515);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11270);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);



function planTask(request, definition, service) {
    checkOverrides(request, definition);
    const placement = placementOf(request, service);
    const problem = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeProblem */ .ip)(definition, request.members, "Input 'managed-ebs-volume-name'") ??
        (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .execProblem */ .pd)({ ...definition, ...request.overrides }, request.members, "Input 'enable-execute-command'");
    if (problem)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problem);
    const network = networkOf(request, definition, service);
    checkPlacement({ ...placement, ...request.members });
    const unfit = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fargateProblem */ .gV)(definition, placement.launchType);
    if (unfit)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(unfit);
    return {
        cluster: request.cluster,
        count: request.count,
        ...placement,
        ...(network && { networkConfiguration: { awsvpcConfiguration: network } }),
        ...(Object.keys(request.overrides).length > 0 && { overrides: request.overrides }),
        startedBy: request.startedBy,
        ...(request.tags.length > 0 && { tags: request.tags }),
        ...request.members,
    };
}
function checkPlacement({ launchType, placementConstraints, placementStrategy, platformVersion }) {
    const named = [placementConstraints && 'placement-constraints', placementStrategy && 'placement-strategy'];
    const inputs = named.filter(Boolean).map((name) => `'${name}'`);
    if (launchType === 'FARGATE' && inputs.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task runs on Fargate, which does not support task placement: remove ${inputs.join(' and ')}, or set 'launch-type' to 'EC2'.`);
    if (launchType === 'EC2' && platformVersion !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The launch type is EC2, and a platform version applies only to Fargate: remove 'platform-version', or set 'launch-type' to 'FARGATE'.`);
}
function checkOverrides({ overrides }, definition) {
    const names = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(definition).map(({ name = '' }) => name);
    for (const { name } of overrides.containerOverrides ?? []) {
        if (names.includes(name))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Container '${name}' of the overrides is not in the task definition; expected ${names.map((one) => `'${one}'`).join(', ')}${near ? `; did you mean '${near}'?` : '.'}`);
    }
}
function placementOf({ placement }, service) {
    if (placement)
        return placement;
    if (!service)
        return { launchType: 'FARGATE' };
    const { capacityProviderStrategy = [], launchType, platformVersion } = service;
    return {
        ...(capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : launchType && { launchType }),
        ...(platformVersion && { platformVersion }),
    };
}
function networkOf({ network }, definition, service) {
    const own = network.subnets !== undefined || network.securityGroups !== undefined;
    const { networkMode: mode = 'the default' } = definition;
    if (mode !== 'awsvpc') {
        if (!own)
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Subnets or security groups are set, but the network mode of the task definition (${mode}) does not use them: remove 'subnets' and 'security-groups', or set 'networkMode' to 'awsvpc' in the task definition.`);
    }
    const found = { ...service?.networkConfiguration?.awsvpcConfiguration, ...network };
    if (found.subnets?.length)
        return { assignPublicIp: 'DISABLED', ...found };
    const where = service
        ? `and the service '${service.serviceName}' has no subnets to use`
        : "and no 'service' is set to provide them";
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task requires subnets because its network mode is awsvpc, ${where}: set 'subnets' and 'security-groups' (in deploy-service, 'run-task-subnets' and 'run-task-security-groups').`);
}


}),

56166:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (essentialNames)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11270);

function essentialNames(definition) {
    return new Set((0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .M)(definition).flatMap(({ name, essential }) => essential === false || name === undefined ? [] : [name]));
}


}),

60073:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  kg: () => (combine),
  se: () => (emptyRunResult),
  XO: () => (isSuccessful),
  hK: () => (taskResult)
});

var diagnosis_failure = __webpack_require__(25005);
var diagnosis_fix = __webpack_require__(18992);
var model = __webpack_require__(85634);
var classify = __webpack_require__(19493);
// EXTERNAL MODULE: ./build/src/run/request.js
var request = __webpack_require__(56166);
;// CONCATENATED MODULE: ./build/src/run/task-verdict.js


const SIGTERM_CODE = 143;
function assessTask(task, definition) {
    const names = (0,request.B)(definition);
    const essential = (task.containers ?? []).filter(({ name }) => names.has(name));
    const deciding = essential.toSorted((a, b) => rank(a) - rank(b))[0];
    const exitCode = deciding?.exitCode;
    const code = exitCode === undefined ? {} : { exitCode };
    if (!endedByItself(task)) {
        const failures = (0,diagnosis_failure.h4)([task], task.startedBy);
        return { succeeded: false, reason: endedFromOutside(task, failures[0]), ...code, failures };
    }
    if (hasSucceeded(essential))
        return { succeeded: true, reason: '', exitCode: 0, failures: [] };
    const own = { ...task, containers: deciding ? [deciding] : (task.containers ?? []) };
    const failures = (0,diagnosis_failure.h4)([own], task.startedBy);
    return { succeeded: false, reason: exited(own, deciding, failures[0]), ...code, failures };
}
function endedByItself({ stopCode }) {
    return stopCode === undefined || stopCode === 'EssentialContainerExited';
}
function hasSucceeded(essential) {
    return (essential.some(({ exitCode }) => exitCode === 0) &&
        essential.every(({ exitCode }) => exitCode === 0 || exitCode === SIGTERM_CODE));
}
function rank({ exitCode, reason }) {
    if (exitCode === 0)
        return 5;
    if (reason)
        return 0;
    if (exitCode === undefined)
        return 4;
    return exitCode === SIGTERM_CODE ? 3 : exitCode === 137 ? 2 : 1;
}
function exited(task, container, failure) {
    const fix = failure && !failure.cause.isInLog ? failure.cause.fix : '';
    if (container?.exitCode === undefined) {
        const ecsReason = container?.reason ?? task.stoppedReason ?? 'ECS gave no reason';
        const missing = container ? `Container '${container.name}' has no` : 'No essential container has an';
        return `${missing} exit code (${ecsReason}). ${fix}`.trim();
    }
    const words = container.reason ? ` (${container.reason})` : '';
    return `Container '${container.name}' ended with ${(0,classify.$j)(container.exitCode)}${words}. ${fix}`.trim();
}
function endedFromOutside(task, failure) {
    const ecsReason = task.stoppedReason ? ` (${task.stoppedReason})` : '';
    switch (task.stopCode) {
        case 'UserInitiated':
            return `The task was stopped before it ended${ecsReason}.`;
        case 'SpotInterruption':
        case 'TerminationNotice':
        case 'InfrastructureHealth':
            return `AWS terminated the task's host${ecsReason}. Run the job again: ECS does not restart standalone tasks.`;
        default:
            return failure
                ? `The task did not start: ${failure.text}. ${failure.cause.fix}`
                : `The task ended before its work was done${ecsReason}.`;
    }
}

;// CONCATENATED MODULE: ./build/src/run/result.js



function isSuccessful({ verdict }) {
    return verdict === 'succeeded' || verdict === 'started';
}
function emptyRunResult({ region, cluster }, taskDefinition) {
    const nothing = { tasks: [], failures: [], logs: [], durationSeconds: 0 };
    return { verdict: 'unknown', reason: '', region, cluster, taskArn: '', taskDefinition, logUrl: '', ...nothing };
}
function taskResult(known, definition, { followed, logs, until, limit, tookMs }) {
    const { end, task, overdue, problem } = followed;
    const seen = { ...known, ...(task && { tasks: [task] }), logs, durationSeconds: Math.round(tookMs / 1000) };
    if (end === 'cancelled') {
        const reason = problem ?? 'The job was cancelled, and ECS was asked to stop the task.';
        return { ...seen, verdict: 'cancelled', reason };
    }
    if (end === 'running')
        return { ...seen, verdict: 'started' };
    if (end === 'lost' || !task)
        return {
            ...seen,
            verdict: 'unknown',
            reason: `${problem ?? 'The task could not be observed.'} The task may still be running.`,
        };
    const { succeeded, reason, exitCode, failures } = assessTask(task, definition);
    const code = exitCode === undefined ? {} : { exitCode };
    if (overdue && task.stopCode === 'UserInitiated') {
        const what = until === 'running' ? 'was not running' : 'did not end';
        const late = `The task ${what} within ${limit} and was stopped: raise 'time-limit-minutes' ('run-task-time-limit-minutes'), or check its log to see what it waited for.`;
        return { ...seen, ...code, verdict: 'timed-out', reason: late, failures: [] };
    }
    if (succeeded)
        return { ...seen, ...code, verdict: 'succeeded' };
    const explained = failures.map((failure) => (0,diagnosis_failure.yd)(withTails(failure, logs)));
    const [cause] = explained;
    const text = cause && cause.cause !== failures[0]?.cause ? `The task failed: ${cause.text}. ${cause.cause.fix}` : reason;
    const fix = cause?.cause.isInLog ? (0,diagnosis_fix.B)(cause) : '';
    return { ...seen, ...code, verdict: 'failed', reason: `${text} ${fix}`.trim(), failures: explained };
}
function withTails(failure, logs) {
    const containers = failure.containers.map((container) => {
        const tail = logs.find((log) => log.container === container.name);
        if (!tail)
            return container;
        return tail.lines.length > 0
            ? { ...container, log: tail.lines }
            : { ...container, ...(tail.missing !== undefined && { logMissing: tail.missing }) };
    });
    return { ...failure, containers };
}
const RANKS = ['cancelled', 'unknown', 'failed', 'timed-out', 'refused', 'started', 'succeeded'];
function combine(results, missing) {
    const worst = results.toSorted((a, b) => RANKS.indexOf(a.verdict) - RANKS.indexOf(b.verdict))[0];
    const codes = results.flatMap(({ exitCode }) => (exitCode === undefined ? [] : [exitCode]));
    const exitCode = codes.find((code) => code !== 0) ?? codes[0];
    const bad = results.filter((result) => !isSuccessful(result));
    const of = results.length > 1 && bad.length > 0 ? `Task ${(0,model.EU)(worst.taskArn)}: ` : '';
    const more = bad.length > 1 ? ` In all, ${bad.length} of ${results.length} tasks did not succeed.` : '';
    const { exitCode: _, ...rest } = worst;
    return {
        ...rest,
        verdict: missing.reason && isSuccessful(worst) ? (missing.verdict === 'unknown' ? 'unknown' : 'failed') : worst.verdict,
        reason: [missing.reason, `${of}${worst.reason}${more}`].filter(Boolean).join(' '),
        ...(exitCode !== undefined && { exitCode }),
        tasks: results.flatMap(({ tasks }) => tasks),
        failures: results.flatMap(({ failures }) => failures),
        logs: results.flatMap(({ taskArn, logs }) => (results.length > 1 ? logs.map(named(taskArn)) : logs)),
        durationSeconds: Math.max(...results.map(({ durationSeconds }) => durationSeconds)),
    };
}
function named(taskArn) {
    return (log) => ({ ...log, container: `${log.container}' of task '${(0,model.EU)(taskArn)}` });
}


}),

43154:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ZZ: () => (runTask),
  su: () => (stopRunningTasks)
});


var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/aws/console.js
var console = __webpack_require__(44958);
var classify = __webpack_require__(19493);
var diagnosis_failure = __webpack_require__(25005);
var duration = __webpack_require__(32297);
var model = __webpack_require__(85634);
var time_limit = __webpack_require__(29298);
;// CONCATENATED MODULE: ./build/src/run/follow.js



const POLL_MS = 4_000;
const THROTTLED_POLL_MS = 12_000;
const HEARTBEAT_MS = 60_000;
const UNSEEN_FOR_MS = 60_000;
const STOPPING_FOR_MS = 5 * 60_000;
const SETTLE_MS = 3_000;
const QUIET_READS = 2;
const MAX_READS = 20;
const STOP_ATTEMPTS = 4;
const STOP_PAUSE_MS = 1_000;
const STOP_MS = 60_000;
const STOP_CALL_MS = 20_000;
const LAST_CALL_MS = 5_000;
async function followTask(context, watch, logs) {
    const follower = new Follower(context, watch, logs);
    return Promise.race([follower.follow(), follower.stopWhenCancelled()]);
}
async function stopTask({ ecs, clock }, { cluster, taskArn }, reason, until = clock.now() + STOP_MS) {
    for (let attempt = 1;; attempt++) {
        try {
            await ecs
                .within({ clock, until: Math.min(until, clock.now() + STOP_CALL_MS) })
                .stopTask(cluster, taskArn, reason);
            return undefined;
        }
        catch (error) {
            if (!(0,failure.dg)(error) || attempt >= STOP_ATTEMPTS || clock.now() >= until)
                return `The task could not be stopped: ${(0,failure.Ic)('ecs:StopTask', error)}`;
            await clock.sleep(STOP_PAUSE_MS);
        }
    }
}
class Follower {
    #context;
    #watch;
    #logs;
    #task;
    #over = false;
    #overdue = false;
    #problem;
    #stopWaitingAt;
    #seenAt;
    #printed = '';
    #loggedAt;
    #unobserved = 0;
    #tasksCall;
    #logsCall;
    constructor(context, watch, logs) {
        this.#context = context;
        this.#watch = watch;
        this.#logs = logs;
        this.#tasksCall = new time_limit.TN(context.clock);
        this.#logsCall = new time_limit.TN(context.clock);
        const now = context.clock.now();
        this.#seenAt = now;
        this.#loggedAt = now;
        this.#stopWaitingAt =
            watch.stopWaitingAt ?? (watch.deadline === undefined ? now + STOPPING_FOR_MS : Number.POSITIVE_INFINITY);
    }
    async follow() {
        const { clock, cancelled } = this.#context;
        for (;;) {
            const polled = await this.#pollTask();
            if (cancelled.aborted)
                return new Promise(() => undefined);
            if ('final' in polled && polled.final && ++this.#unobserved >= 2)
                return this.#result('lost', polled.problem);
            if ('task' in polled)
                this.#take(polled.task);
            if (this.#task?.lastStatus === 'STOPPED') {
                await this.#drainLogs();
                return this.#result('stopped');
            }
            if (this.#isRunningAsRequested())
                return this.#result('running');
            if (isStarted(this.#task) && (await this.#readLogs()) > 0)
                this.#loggedAt = clock.now();
            await this.#keepTime();
            const lost = this.#isLost();
            if (lost)
                return this.#result('lost', lost);
            this.#logHeartbeat();
            const pause = 'throttled' in polled && polled.throttled ? THROTTLED_POLL_MS : POLL_MS;
            await clock.sleep(Math.min(pause, this.#timeLeft()), cancelled);
        }
    }
    #isRunningAsRequested() {
        return this.#watch.until === 'running' && this.#task?.lastStatus === 'RUNNING' && !this.#overdue;
    }
    #timeLeft() {
        const next = this.#overdue
            ? this.#stopWaitingAt
            : Math.min(this.#watch.deadline ?? this.#stopWaitingAt, this.#stopWaitingAt);
        return Math.max(0, next - this.#context.clock.now());
    }
    async #readLogs() {
        return (await this.#logsCall.within(this.#timeLeft(), () => this.#logs.read()))?.result ?? 0;
    }
    stopWhenCancelled() {
        const { cancelled, clock, log } = this.#context;
        return new Promise((resolve) => {
            const act = async () => {
                if (this.#over || this.#task?.lastStatus === 'STOPPED')
                    return;
                log.info('the job was cancelled: stopping the task');
                const until = clock.now() + LAST_CALL_MS;
                this.#problem = await stopTask(this.#context, this.#watch, 'Slipway: the job was cancelled', until);
                resolve(this.#result('cancelled'));
            };
            if (cancelled.aborted)
                void act();
            else
                cancelled.addEventListener('abort', () => void act(), { once: true });
        });
    }
    async #pollTask() {
        try {
            const { cluster, taskArn } = this.#watch;
            const read = await this.#tasksCall.within(this.#timeLeft(), () => this.#context.ecs.describeTasks(cluster, [taskArn]));
            if (!read)
                return { problem: 'ECS did not respond to ecs:DescribeTasks in time.', final: false, throttled: false };
            return { task: read.result[0] };
        }
        catch (error) {
            const kind = (0,failure.zU)(error);
            const problem = (0,failure.Ic)('ecs:DescribeTasks', error);
            this.#context.log.debug(problem);
            return { problem, final: !(0,failure.dg)(error), throttled: kind === 'throttled' };
        }
    }
    #take(task) {
        const { clock, log } = this.#context;
        this.#unobserved = 0;
        if (!task)
            return;
        this.#task = task;
        this.#seenAt = clock.now();
        const status = statusOf(task);
        if (status === this.#printed)
            return;
        this.#printed = status;
        this.#loggedAt = clock.now();
        log.info(`task ${(0,model.EU)(this.#watch.taskArn)}: ${status}`);
    }
    async #keepTime() {
        const { clock, log } = this.#context;
        const { deadline, limit, until } = this.#watch;
        if (deadline === undefined || clock.now() < deadline || this.#overdue)
            return;
        this.#overdue = true;
        this.#stopWaitingAt = clock.now() + STOPPING_FOR_MS;
        const what = until === 'running' ? `was not running within ${limit}` : `did not end within ${limit}`;
        log.info(`the task ${what}: stopping it`);
        this.#problem = await stopTask(this.#context, this.#watch, `Slipway: the task ${what}`);
    }
    #isLost() {
        const now = this.#context.clock.now();
        if (this.#unobserved === 0 && now - this.#seenAt >= UNSEEN_FOR_MS && !this.#task)
            return 'For one minute, ECS could not find the task.';
        return now >= this.#stopWaitingAt ? (this.#problem ?? 'The task did not stop in time.') : undefined;
    }
    #logHeartbeat() {
        const { clock, log } = this.#context;
        if (clock.now() - this.#loggedAt < HEARTBEAT_MS)
            return;
        this.#loggedAt = clock.now();
        log.info(`task ${(0,model.EU)(this.#watch.taskArn)}: ${this.#printed ? `still ${this.#printed}` : 'not visible in ECS yet'}`);
    }
    async #drainLogs() {
        const { clock, cancelled } = this.#context;
        const logs = this.#logs;
        if (!logs.readable)
            return;
        await this.#readLogs();
        for (let quiet = 0, read = 1; quiet < QUIET_READS && read < MAX_READS && !cancelled.aborted; read++) {
            await clock.sleep(Math.max(SETTLE_MS, logs.pausedMs), cancelled);
            if ((await logs.read()) > 0)
                quiet = 0;
            else if (logs.caughtUp)
                quiet++;
        }
    }
    #result(end, problem = this.#problem) {
        this.#over = true;
        return { task: this.#task, end, overdue: this.#overdue, ...(problem && { problem }) };
    }
}
function isStarted(task) {
    return task !== undefined && (task.startedAt !== undefined || !/^(PROVISIONING|PENDING)$/.test(task.lastStatus));
}
function statusOf({ lastStatus, desiredStatus }) {
    return desiredStatus === 'STOPPED' && lastStatus !== 'STOPPED' ? `${lastStatus}, to be STOPPED` : lastStatus;
}

// EXTERNAL MODULE: ./build/src/aws/logs.js
var logs = __webpack_require__(90308);
var task_definition = __webpack_require__(11270);
var src_error = __webpack_require__(7611);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/run/logs.js





const FIRST_PAUSE_MS = 8_000;
const MAX_PAUSE_MS = 60_000;
class TaskLogs {
    #context;
    #most;
    #named;
    #readers = [];
    #missing = new Map();
    #skip;
    #pause = 0;
    #pausedUntil = 0;
    #caughtUp = false;
    #toldUnreadable = false;
    #closed = false;
    constructor(context, definition, taskArn, most, printed = {}) {
        this.#context = context;
        this.#most = most;
        this.#skip = new Map(Object.entries(printed));
        const containers = (0,task_definition.M)(definition);
        this.#named = containers.length > 1;
        if (most === 0)
            return;
        for (const { name = '' } of containers) {
            const stream = (0,diagnosis_failure.mA)(definition, name, taskArn);
            if (typeof stream === 'string')
                this.#missing.set(name, stream);
            else
                this.#readers.push({ container: name, stream, token: undefined, count: 0, printed: 0, lines: [] });
        }
    }
    createGithubDeployment() {
        for (const [name, reason] of this.#missing)
            this.#context.log.info(`no log is available for container '${name}': ${reason}`);
    }
    get readable() {
        return this.#readers.length > 0;
    }
    get caughtUp() {
        return this.#caughtUp;
    }
    get pausedMs() {
        return Math.max(0, this.#pausedUntil - this.#context.clock.now());
    }
    close() {
        this.#closed = true;
        return Object.fromEntries(this.#readers.map(({ container, printed }) => [container, printed]));
    }
    async read() {
        this.#caughtUp = this.pausedMs === 0;
        if (!this.#caughtUp)
            return 0;
        const lines = [];
        for (const reader of [...this.#readers]) {
            try {
                await this.#readOne(reader, lines);
            }
            catch (error) {
                if (this.#fails(reader, error))
                    break;
            }
        }
        if (this.pausedMs === 0)
            this.#pause = 0;
        if (this.#closed)
            return 0;
        for (const reader of this.#readers)
            reader.printed = reader.count;
        for (const { container, text } of lines.toSorted((a, b) => a.at - b.at)) {
            this.#context.log.info(this.#named ? `${container} | ${text}` : `| ${text}`);
        }
        return lines.length;
    }
    tails() {
        const read = this.#readers.map(({ container, lines, stream, missing }) => lines.length > 0 ? { container, lines } : { container, lines, missing: (0,logs.Qe)(stream, missing, true) });
        return [...read, ...[...this.#missing].map(([container, missing]) => ({ container, lines: [], missing }))];
    }
    async #readOne(reader, lines) {
        const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 87887));
        const logs = await this.#context.clients.logs(reader.stream.region);
        for (;;) {
            const { events = [], nextForwardToken } = await logs.send(new GetLogEventsCommand({
                logGroupName: reader.stream.group,
                logStreamName: reader.stream.stream,
                startFromHead: true,
                ...(reader.token && { nextToken: reader.token }),
            }));
            for (const { message = '', timestamp = 0 } of events) {
                for (const text of (0,src_text.v3)(message))
                    this.#take(reader, text, timestamp, lines);
            }
            reader.missing = undefined;
            if (!nextForwardToken || nextForwardToken === reader.token)
                return;
            reader.token = nextForwardToken;
        }
    }
    #take(reader, text, at, lines) {
        reader.count++;
        reader.lines.push(text);
        if (reader.lines.length > this.#most)
            reader.lines.shift();
        if (reader.count > (this.#skip.get(reader.container) ?? 0))
            lines.push({ container: reader.container, at, text });
    }
    #fails(reader, error) {
        const { clock, log } = this.#context;
        reader.missing = (0,logs.D0)(error);
        if (reader.missing)
            return false;
        switch ((0,failure.zU)(error)) {
            case 'throttled':
                this.#caughtUp = false;
                this.#pause = Math.min(Math.max(FIRST_PAUSE_MS, this.#pause * 2), MAX_PAUSE_MS);
                this.#pausedUntil = clock.now() + this.#pause;
                return true;
            case 'server':
            case 'network':
                this.#caughtUp = false;
                log.debug(`the log of container '${reader.container}' could not be read: ${(0,src_error.bD)(error)}`);
                return false;
            default: {
                this.#readers.splice(this.#readers.indexOf(reader), 1);
                const reason = (0,failure.Ic)('logs:GetLogEvents', error);
                if (!this.#toldUnreadable)
                    log.notice(`The task's log cannot be shown: ${reason}`);
                this.#toldUnreadable = true;
                this.#missing.set(reader.container, reason);
                return false;
            }
        }
    }
}

// EXTERNAL MODULE: ./build/src/run/plan.js
var plan = __webpack_require__(63092);
var request = __webpack_require__(56166);
// EXTERNAL MODULE: ./build/src/run/result.js + 1 modules
var run_result = __webpack_require__(60073);
var external_node_crypto_ = __webpack_require__(77598);
var diagnosis_cause = __webpack_require__(21240);
var refusal = __webpack_require__(14977);
;// CONCATENATED MODULE: ./build/src/run/start.js





const PAUSE_MS = 2_000;
const start_MAX_PAUSE_MS = 15_000;
const TRY_FOR_MS = 120_000;
const UNSEEN_ATTEMPTS = 3;
const CAPACITY_PAUSE_MS = 5_000;
const MAX_CAPACITY_PAUSE_MS = 30_000;
async function startTasks(context, input, until, onSend) {
    const { clock, log, cancelled } = context;
    const tasks = [];
    const count = Number(input.count ?? 1);
    for (let attempt = 1;; attempt++) {
        const sent = { ...input, count: count - tasks.length, clientToken: (0,external_node_crypto_.randomUUID)() };
        onSend(sent, tasks);
        const response = await requestTasks(context, sent);
        if (response.state !== 'responded')
            return { ...response, tasks };
        tasks.push(...response.tasks);
        if (tasks.length >= count)
            return { state: 'started', tasks, reason: '' };
        const reason = explainFailures(response.failures, tasks.length, count);
        const mayCome = response.failures.length > 0 && response.failures.every((failure) => (0,classify.ey)(failure.reason));
        const isOver = clock.now() >= until || cancelled.aborted;
        if (!mayCome || isOver) {
            const tried = mayCome && attempt > 1 ? ` The request was sent ${attempt} times.` : '';
            return { state: tasks.length > 0 ? 'started' : 'refused', tasks, reason: reason + tried };
        }
        if (attempt === 1)
            log.info(`${reason} This error is transient: retrying until the time limit.`);
        const pause = Math.min(CAPACITY_PAUSE_MS * 2 ** (attempt - 1), MAX_CAPACITY_PAUSE_MS);
        await clock.sleep(Math.min(pause, Math.max(0, until - clock.now())), cancelled);
    }
}
async function requestTasks({ ecs, clock, log, cancelled }, input) {
    const until = clock.now() + TRY_FOR_MS;
    let open;
    for (let attempt = 1;; attempt++) {
        try {
            return { state: 'responded', ...(await ecs.runTask(input)) };
        }
        catch (error) {
            const kind = (0,failure.zU)(error);
            const reason = (0,failure.Ic)('ecs:RunTask', error);
            if ((0,failure.X2)(error)) {
                open = reason;
                log.info(`RunTask failed without a valid response (${(0,src_error.bD)(error)}); retrying with the same client token, so that no second task is started`);
            }
            const again = ((0,failure.X2)(error) && kind !== 'internal') ||
                kind === 'throttled' ||
                ((kind === 'internal' || (0,classify.rN)(error) === 'unseen-revision') && attempt < UNSEEN_ATTEMPTS);
            if (!again || cancelled.aborted || clock.now() >= until) {
                if (open)
                    return { state: 'lost', reason };
                return { state: 'refused', reason: (0,refusal.dr)('ecs:RunTask', error).reason };
            }
            await clock.sleep(Math.min(PAUSE_MS * 2 ** (attempt - 1), start_MAX_PAUSE_MS), cancelled);
        }
    }
}
function explainFailures(failures, started, count) {
    const head = started > 0 ? `ECS started ${started} of ${count} tasks` : 'ECS started no task';
    const [first] = failures;
    if (!first) {
        return `${head} and gave no reason: run the job again, and look at the events of the cluster and its capacity providers.`;
    }
    const reason = first.reason ?? 'no reason given';
    const words = [reason, first.detail].filter(Boolean).join(': ');
    const known = { stopCode: 'TaskFailedToStart', stoppedReason: reason, lastStatus: 'STOPPED' };
    const cause = (0,classify.L8)({ ...known, taskArn: '', taskDefinitionArn: '' }) ?? diagnosis_cause.h.unknown;
    if (cause === diagnosis_cause.h.unknown)
        return `${head} (${words}). ${FIXES.get(reason) ?? ''}`.trim();
    return `${head}: ${cause.title} (${words}). ${FIXES.get(reason) ?? cause.fix}`;
}
const FIXES = new Map(Object.entries({
    AGENT: "The container agent of the instances is not connected: check the instances' ecs-agent log.",
    ATTRIBUTE: 'No instance has an attribute that the task definition needs: update the agent, or change the task definition.',
    LOCATION: 'The subnets and the instances are in different Availability Zones: use other subnets.',
    INACTIVE: 'The container instance was deregistered, or the cluster was deleted: use another one.',
    MISSING: 'The cluster or capacity provider was not found: check its name and Region.',
}));

;// CONCATENATED MODULE: ./build/src/run/run.js











const CANCELLED = 'The job was cancelled. No task was started.';
const AGAIN_MS = 15_000;
async function runTask(context, request, revision, service) {
    const { clock, log, cancelled } = context;
    const input = { ...(0,plan.P)(request, revision.definition, service), taskDefinition: revision.arn };
    const base = (0,run_result.se)(request, revision.arn);
    if (cancelled.aborted)
        return { ...base, verdict: 'cancelled', reason: CANCELLED };
    context.beforeWrite?.();
    const run = { context, request, revision, base, since: clock.now() };
    const until = run.since + request.limitMs;
    const ended = [];
    for (;;) {
        const missing = request.count - ended.length;
        log.info(`starting ${missing > 1 ? `${missing} tasks` : 'a task'} of ${(0,model.EU)(revision.arn)}`);
        const known = ended.flatMap(({ tasks }) => tasks);
        const { results, reason } = await runOnce(run, { ...input, count: missing }, known);
        ended.push(...results);
        const [first, ...others] = ended;
        if (!first)
            return { ...base, ...reason };
        const unstarted = ended.filter(isWithoutCapacity);
        const isOver = cancelled.aborted || clock.now() + AGAIN_MS >= until || request.waitUntil === 'started';
        if (unstarted.length === 0 || isOver)
            return (0,run_result.kg)([first, ...others], reason);
        log.info(`${unstarted[0]?.reason} This error is transient: retrying until the time limit.`);
        for (const one of unstarted)
            ended.splice(ended.indexOf(one), 1);
        await clock.sleep(AGAIN_MS, cancelled);
        if (cancelled.aborted)
            return { ...unstarted[0], verdict: 'cancelled', reason: CANCELLED };
    }
}
function isWithoutCapacity({ verdict, tasks: [task] }) {
    return verdict === 'failed' && task?.stopCode === 'TaskFailedToStart' && (0,classify.ey)(task.stoppedReason);
}
async function runOnce({ context, request, revision, base, since }, input, known) {
    const { clock, log, cancelled } = context;
    const arnsOf = (tasks) => [...known, ...tasks].map(({ taskArn }) => taskArn);
    let savedRun = {
        region: request.region,
        logLines: request.logLines,
        input: {},
        taskArns: [],
        isOpen: false,
    };
    const keep = (change) => {
        savedRun = { ...savedRun, ...change };
        context.remember(savedRun);
    };
    const onSend = (sent, tasks) => keep({ input: withoutOverrides(sent), taskArns: arnsOf(tasks), isOpen: true });
    const { state, tasks, reason } = await startTasks(context, input, since + request.limitMs, onSend);
    const isCancelled = cancelled.aborted && state === 'refused';
    const verdict = state === 'lost' ? 'unknown' : isCancelled ? 'cancelled' : 'refused';
    const refusal = { verdict, reason: state === 'lost' ? `${reason} A task may be running.` : reason };
    if (state !== 'lost')
        keep({ taskArns: arnsOf(tasks), isOpen: false });
    const limit = (0,duration.dT)(request.limitMs);
    const { waitUntil } = request;
    const follow = async (task) => {
        const { taskArn } = task;
        const url = logUrl(request.region, revision.definition, taskArn);
        log.info(`started ${taskArn}`);
        if (url)
            log.info(`its log: ${url}`);
        const result = { ...base, taskArn, tasks: [task], logUrl: url };
        if (waitUntil === 'started' && !cancelled.aborted)
            return { ...result, verdict: 'started' };
        const shown = tasks.length + known.length > 1 ? withName(context, taskArn) : context;
        const logs = new TaskLogs(shown, revision.definition, taskArn, request.logLines);
        logs.createGithubDeployment();
        const deadline = since + request.limitMs;
        const until = waitUntil === 'running' ? waitUntil : 'stopped';
        const followed = await followTask(shown, { cluster: request.cluster, taskArn, until, deadline, limit }, logs);
        if (followed.end === 'cancelled')
            keep({ printed: { ...savedRun.printed, [taskArn]: logs.close() } });
        return (0,run_result.hK)(result, revision.definition, {
            ...{ followed, logs: logs.tails(), until, limit },
            tookMs: clock.now() - since,
        });
    };
    return { results: await Promise.all(tasks.map(follow)), reason: refusal };
}
function withName(context, taskArn) {
    const name = (0,model.EU)(taskArn).slice(0, 8);
    return { ...context, log: { ...context.log, info: (line) => context.log.info(`${name} ${line}`) } };
}
async function stopRunningTasks(given, savedRun, input, withinMs) {
    const { clock } = given;
    const until = clock.now() + withinMs;
    const context = { ...given, ecs: given.ecs.within({ clock, until }) };
    const { cluster, taskDefinition } = input;
    const base = {
        ...(0,run_result.se)({ region: savedRun.region, cluster }, taskDefinition),
        verdict: 'cancelled',
    };
    const running = await findRunningTasks(context, savedRun, input);
    if ('verdict' in running && running.taskArns.length === 0)
        return { ...base, verdict: running.verdict, reason: running.reason };
    const definition = await context.ecs.describeTaskDefinition(taskDefinition).then((response) => response.taskDefinition, () => ({}));
    const ends = running.taskArns.map((taskArn) => stopOne(context, { savedRun, base, definition, taskArn, until }));
    const [first, ...others] = await Promise.all(ends);
    const isUnsure = 'verdict' in running && running.verdict === 'unknown';
    return (0,run_result.kg)([first, ...others], { verdict: 'unknown', reason: isUnsure ? running.reason : '' });
}
async function findRunningTasks(context, { taskArns, isOpen }, input) {
    if (!isOpen)
        return { taskArns };
    const { cluster, taskDefinition, startedBy } = input;
    const candidates = await context.ecs
        .tasksStartedBy(cluster, startedBy)
        .catch((error) => (0,failure.Ic)('ecs:ListTasks', error));
    if (typeof candidates === 'string')
        return { taskArns, verdict: 'unknown', reason: `The job was cancelled. ${candidates} A task may be running.` };
    const isNew = (task) => task.taskDefinitionArn === taskDefinition && !taskArns.includes(task.taskArn);
    if (!candidates.some(isNew)) {
        return { taskArns, verdict: 'cancelled', reason: 'The job was cancelled. No started task was found.' };
    }
    const sent = await requestTasks(context, input);
    if (sent.state !== 'responded')
        return { taskArns, verdict: 'unknown', reason: `${sent.reason} A task may be running.` };
    const found = [...taskArns, ...sent.tasks.map(({ taskArn }) => taskArn)];
    if (found.length > 0)
        return { taskArns: found };
    return { taskArns, verdict: 'cancelled', reason: 'The job was cancelled. No started task was found.' };
}
async function stopOne(context, { savedRun, base, definition, taskArn, until }) {
    const { ecs, clock, log } = context;
    const { cluster } = base;
    const since = clock.now();
    const known = { ...base, taskArn, logUrl: logUrl(savedRun.region, definition, taskArn) };
    const [task] = await ecs.describeTasks(cluster, [taskArn]).catch(() => []);
    if (task?.desiredStatus !== 'STOPPED') {
        log.info(`stopping ${taskArn}`);
        const stopUntil = Math.min(until, clock.now() + STOP_MS);
        const problem = await stopTask(context, { cluster, taskArn }, 'Slipway: the job was cancelled', stopUntil);
        const byHand = `To stop it manually, run: aws ecs stop-task --cluster ${(0,model.EU)(cluster)} --task ${(0,model.EU)(taskArn)}`;
        if (problem)
            return { ...known, verdict: 'unknown', reason: `${problem} ${byHand}` };
    }
    const logs = new TaskLogs(context, definition, taskArn, savedRun.logLines, { ...savedRun.printed?.[taskArn] });
    const watch = {
        cluster,
        taskArn,
        until: 'stopped',
        deadline: undefined,
        limit: '',
        stopWaitingAt: until,
    };
    const followed = await followTask(context, watch, logs);
    const ended = { followed, logs: logs.tails(), until: watch.until, limit: '', tookMs: clock.now() - since };
    const end = (0,run_result.hK)(known, definition, ended);
    if (followed.end !== 'stopped')
        return end;
    const byUs = followed.task?.stopCode === 'UserInitiated';
    const reason = byUs
        ? 'The job was cancelled, and the task was stopped.'
        : `The job was cancelled, and the task ended before it was stopped. ${end.reason}`.trim();
    return { ...end, verdict: 'cancelled', reason, failures: [] };
}
function withoutOverrides(input) {
    const { overrides: _, ...rest } = input;
    return rest;
}
function logUrl(region, definition, taskArn) {
    const [first = ''] = (0,request.B)(definition);
    const place = (0,diagnosis_failure.mA)(definition, first, taskArn);
    if (typeof place === 'string')
        return '';
    const quote = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
    const where = place.region ?? region;
    const log = `logsV2:log-groups/log-group/${quote(place.group)}/log-events/${quote(place.stream)}`;
    return (0,console.E)(where, `cloudwatch/home?region=${where}#${log}`);
}


}),

3736:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (concludeTask),
  o: () => (reportTask)
});

var duration = __webpack_require__(32297);
var model = __webpack_require__(85634);
var run_result = __webpack_require__(60073);
var src_text = __webpack_require__(30706);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/run-task.js






const MAX_REASON = 1_500;
function summarizeRun(result) {
    const { verdict, reason, cluster, taskArn, taskDefinition, durationSeconds, logUrl, tasks } = result;
    const [task] = tasks.filter((one) => one.taskArn === taskArn);
    const ended = tasks.flatMap((one) => one.lastStatus === 'STOPPED' ? (one.containers ?? []).map((container) => ({ ...container, of: one.taskArn })) : []);
    const containers = ended.map(({ of, name, exitCode, reason: why = '' }) => [
        (0,markdown.aY)(tasks.length > 1 ? `${(0,model.EU)(of)} ${name}` : name),
        [exitCode === undefined ? '\u2014' : String(exitCode), why && (0,markdown.X1)((0,src_text.b4)(why))]
            .filter(Boolean)
            .join('<br>'),
    ]);
    const part = (0,layout.v8)({
        heading: `${(0,layout.Kk)(verdict === 'started' ? 'open' : (0,run_result.XO)(result) ? 'good' : 'bad')} Task ${(0,markdown.aY)((0,model.EU)(taskDefinition))}: ${verdict}`,
        lead: [
            reason && (0,markdown.X1)(reason),
            containers.length > 0 && (0,markdown.tp)(['container', 'exit code'], containers),
            ...result.logs.map(logPart),
        ],
        facts: [
            ['task definition', (0,markdown.aY)((0,model.EU)(taskDefinition))],
            ['stopped because', task?.stoppedReason ? (0,markdown.X1)((0,src_text.b4)(task.stoppedReason)) : ''],
            ['stop code', task?.stopCode ? (0,markdown.aY)(task.stopCode) : ''],
            ['duration', durationSeconds > 0 ? (0,duration.Zi)(durationSeconds) : ''],
            ['log', logUrl ? `[CloudWatch](${logUrl})` : ''],
            ['cluster', (0,markdown.aY)((0,model.EU)(cluster))],
            [
                tasks.length > 1 ? 'tasks' : 'task',
                taskArn
                    ? tasks.length > 1
                        ? tasks.map((one) => (0,markdown.aY)((0,model.EU)(one.taskArn))).join(', ')
                        : (0,markdown.aY)((0,model.EU)(taskArn))
                    : '\u2014',
            ],
        ],
    });
    return (0,layout.YG)([part]);
}
function runAnnotation({ verdict, reason, taskArn, taskDefinition, logUrl }) {
    const task = taskArn ? `, task ${(0,model.EU)(taskArn)}` : '';
    const lines = [`${(0,model.EU)(taskDefinition)}: ${verdict}${task}`, (0,src_text.b4)(reason, MAX_REASON), logUrl];
    return lines.filter(Boolean).join('\n');
}
function logPart({ container, lines, missing }) {
    if (lines.length === 0)
        return `container ${(0,markdown.aY)(container)}: no log (${(0,markdown.X1)((0,src_text.b4)(missing ?? ''))})`;
    return (0,markdown.zH)(`Last lines of container '${container}'`, (0,markdown.DV)(lines));
}

var commands = __webpack_require__(73505);
;// CONCATENATED MODULE: ./build/step/run-task-report.js



function concludeTask(result, log) {
    reportTask(result, log);
    if ((0,run_result.XO)(result))
        return;
    (0,commands.fJ)(runAnnotation(result));
}
function reportTask(result, log) {
    log.info(`${result.taskArn || 'no task'}: ${result.verdict}. ${result.reason}`.trim());
    (0,commands.fe)(summarizeRun(result));
}


}),

81542:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (readSavedTask),
  f: () => (saveTask)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);



const KEY = 'run-task';
function saveTask(aws, names) {
    let isKept = false;
    return {
        remember: (savedRun, reason = '') => {
            try {
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, JSON.stringify({ aws, names, savedRun, reason }));
                isKept = true;
                (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, true);
            }
            catch (error) {
                if (!isKept)
                    throw error;
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)('warning', `${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}; if the job is cancelled, the post step looks up the task in ECS.`);
            }
        },
        forget: () => {
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .markUnfinished */ .b5)(KEY, false);
            if (isKept)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetState */ .d4)(KEY);
        },
    };
}
function readSavedTask() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    return text ? JSON.parse(text) : undefined;
}


})

};

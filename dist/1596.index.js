export const id = 1596;
export const ids = [1596];
export const modules = {

/***/ 32980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* reexport safe */ _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__.h)
/* harmony export */ });
/* harmony import */ var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);



/***/ }),

/***/ 44958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ consoleAddress)
/* harmony export */ });
/** The consoles' domains by the beginnings of the regions of their partitions. */
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
/**
 * An address in the AWS console of the region's partition.
 * @param path with its query or fragment, without a leading slash
 */
function consoleAddress(region, path) {
    const [, domain = COMMERCIAL] = DOMAINS.find(([start]) => region.startsWith(start)) ?? [];
    return `https://${region}.console.${domain}/${path}`;
}


/***/ }),

/***/ 90308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   D0: () => (/* binding */ missingLog),
/* harmony export */   Qe: () => (/* binding */ explainNoLines)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);


/** A page may be empty though an earlier one is not. */
const MOST_PAGES = 5;
/**
 * The last `most` lines of a stream, oldest first, as a person reads them; or what is missing.
 * @throws the SDK's error, when the logs may not be read
 */
async function tailOf(clients, { group, stream, region }, most) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 87887));
    const logs = await clients.logs(region);
    const names = { logGroupName: group, logStreamName: stream };
    let nextToken;
    try {
        for (let page = 1;; page++) {
            const { events = [], nextBackwardToken } = await logs.send(new GetLogEventsCommand({ ...names, limit: most, startFromHead: false, ...(nextToken && { nextToken }) }));
            const atStart = !nextBackwardToken || nextBackwardToken === nextToken;
            if (events.length > 0 || atStart || page === MOST_PAGES) {
                return events.flatMap(({ message = '' }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(message)).slice(-most);
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
/** What an error of CloudWatch Logs says is not there. */
function missingLog(error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException')
        return undefined;
    return /log group/i.test((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)) ? 'group' : 'stream';
}
/** Why there are no lines, as the end of "no log: \u2026". `ran`: whether the container is known to have run. */
function explainNoLines({ group, stream, region }, missing, ran) {
    switch (missing) {
        case 'group':
            return `its log group '${group}' does not exist${region ? ` in ${region}` : ''}`;
        case 'stream':
            return `its log stream '${stream}' is not there: ${ran ? 'none of its lines was delivered' : 'it never started'}`;
        default:
            return 'its log stream is empty: it printed nothing';
    }
}


/***/ }),

/***/ 25005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   U0: () => (/* binding */ withLogs),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vk: () => (/* binding */ asLogged),
/* harmony export */   wZ: () => (/* binding */ inShort)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
/* harmony import */ var _aws_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90308);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85634);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21240);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19493);






/**
 * The failures among `tasks` that the deployment `deploymentId` started, grouped by cause, the most frequent first.
 * ECS lists a service's stopped tasks whichever deployment they belong to; `startedBy` tells.
 */
function diagnose(tasks, deploymentId) {
    const own = tasks.filter(({ startedBy, lastStatus, stopCode }) => startedBy === deploymentId && (lastStatus === 'STOPPED' || stopCode));
    const groups = Map.groupBy(own, _classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classify */ .L8);
    return [...groups]
        .flatMap(([cause, members]) => (cause ? [{ cause, members }] : []))
        .sort((a, b) => b.members.length - a.members.length)
        .map(({ cause, members }) => describe(cause, members));
}
/** As a sentence, the first failure that waiting cannot mend and that `least` tasks had. */
function hopeless(failures, least = 2) {
    const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
    return found && `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(inShort([found]))}.`;
}
/** In words, at most the first three causes: the most frequent whole, the others by name. Empty for no failures. */
function inShort([first, ...others]) {
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
/** The containers that tell why, who failed first first. One that never ran and has no reason says nothing. */
function failedContainers(cause, task) {
    // A container that ECS stopped for its health may end with 0 too, and its log says what it was at.
    const failedWithZero = task.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
    return ((task.containers ?? [])
        .filter((container) => container.reason || hasEnded(container))
        .toSorted((a, b) => rank(a) - rank(b))
        // An essential container that ended with 0 is a failure of the service all the same.
        .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
        .map((container) => ({
        name: container.name,
        ...(hasEnded(container) && { exitCode: container.exitCode }),
        ...(container.reason && { reason: container.reason }),
        ...(container.runtimeId && { runtimeId: container.runtimeId }),
    })));
}
/** ECS leaves out the exit code of what never ran. */
function hasEnded(container) {
    return typeof container.exitCode === 'number';
}
/** Who ended first comes first: ECS then stops the others by SIGTERM (143), or SIGKILL (137) where that was not heard. */
function rank({ exitCode, reason }) {
    if (reason)
        return 0;
    const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
    return asStopped < 0 ? 1 : 2 + asStopped;
}
const MOST_WORDS = 600;
function inWords(cause, newest, others) {
    const ended = decisive(cause, newest);
    if (ended)
        return `${cause.title}: ${ended}${otherEnds(cause, ended, others)}`;
    const reasons = [newest.stoppedReason, ...failedContainers(cause, newest).map(({ reason }) => reason)]
        .map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(reason ?? '', MOST_WORDS))
        .filter(Boolean);
    // A task's own reason says more than a container's, but for the fixed ones.
    const told = reasons.find((reason) => !(0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .isBare */ .JE)(reason)) ?? reasons[0];
    return told ? `${cause.title} (${told})` : cause.title;
}
const BY_EXIT = ['exit-code', 'entry-point', 'out-of-memory'];
/** The container whose end made the task fail, with how it ended; `undefined` where no exit code tells. */
function decisive(cause, task) {
    if (!BY_EXIT.includes(cause.id))
        return undefined;
    const failed = failedContainers(cause, task);
    if (cause.id === 'out-of-memory') {
        const killed = failed.find(_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .ranOutOfMemory */ .aA) ?? failed.find(hasEnded);
        return killed && `container '${killed.name}'${hasEnded(killed) ? `, exit code ${killed.exitCode}` : ''}`;
    }
    const ended = failed.find(hasEnded);
    return ended && `container '${ended.name}', ${(0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .explainExitCode */ .$j)(ended.exitCode)}`;
}
/** How tasks of the same cause ended otherwise than `ended`, so that a count does not claim that all of them were alike. */
function otherEnds(cause, ended, others) {
    const ends = new Set(others.map((task) => decisive(cause, task)).filter((end) => end !== undefined && end !== ended));
    if (ends.size === 0)
        return '';
    const more = ends.size > 2 ? ` and ${ends.size - 2} other ways` : '';
    return `; other tasks: ${[...ends].slice(0, 2).join('; ')}${more}`;
}
function stopTime(task) {
    return task.stoppedAt ?? task.stoppingAt ?? 0;
}
/** `failures` with the last `lines` log lines of each failed container; a container of another driver says so. */
async function withLogs(clients, failures, taskDefinition, lines) {
    if (lines === 0)
        return [...failures];
    return Promise.all(failures.map(async (failure) => {
        const read = failure.containers.map((one) => withLog(clients, one, failure.taskArn, taskDefinition, lines));
        return asLogged({ ...failure, containers: await Promise.all(read) });
    }));
}
/** A failure with the cause that only the log of its container names. */
function asLogged(failure) {
    const told = failure.containers.find(({ log = [] }) => (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyLog */ .PU)(log));
    const cause = (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classifyLog */ .PU)(told?.log ?? []);
    if (failure.cause !== _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .h.exitCode || !told || !cause)
        return failure;
    return { ...failure, cause, text: `${cause.title}: container '${told.name}' printed "exec format error"` };
}
async function withLog(clients, container, taskArn, taskDefinition, lines) {
    const place = streamOf(taskDefinition, container.name, taskArn, container.runtimeId);
    if (typeof place === 'string')
        return { ...container, logMissing: place };
    try {
        const log = await (0,_aws_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)(clients, place, lines);
        if (typeof log !== 'string' && log.length > 0)
            return { ...container, log };
        const missing = typeof log === 'string' ? log : undefined;
        return { ...container, logMissing: (0,_aws_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .explainNoLines */ .Qe)(place, missing, hasEnded(container)) };
    }
    catch (error) {
        return { ...container, logMissing: (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('logs:GetLogEvents', error) };
    }
}
/**
 * The awslogs stream of a task's container, or why there is none to read. Without a prefix Docker names the stream after
 * the container's `runtimeId`; ECS's "Using the awslogs log driver".
 */
function streamOf(taskDefinition, container, taskArn, runtimeId) {
    const definitions = (taskDefinition.containerDefinitions ?? []);
    const log = definitions.find(({ name }) => name === container)?.logConfiguration;
    if (!log)
        return 'the task definition has no logConfiguration for it';
    if (log.logDriver !== 'awslogs')
        return otherDriver(log);
    const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
    if (!group)
        return "its logConfiguration has no 'awslogs-group'";
    const stream = prefix ? `${prefix}/${container}/${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(taskArn)}` : runtimeId;
    if (!stream)
        return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is not known";
    return { group, stream, ...(region && { region }) };
}
function otherDriver({ logDriver, options }) {
    if (logDriver === 'none')
        return 'its log driver is none, which keeps nothing';
    // Where FireLens sends it: the output plugin of Fluent Bit (Name) or Fluentd (@type).
    const output = logDriver === 'awsfirelens' ? (options?.Name ?? options?.['@type']) : undefined;
    return `its log driver is ${logDriver}${output ? ` (to ${output})` : ''}, and only awslogs can be read back`;
}


/***/ }),

/***/ 18992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fixOf),
/* harmony export */   p: () => (/* binding */ hasPrinted)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

const MOST_CHARACTERS = 300;
/**
 * What mends a failure, with the last line that the container printed. A fix that says to read log lines never stands
 * without one: where there is none, it says why.
 */
function fixOf({ cause, containers }) {
    const printed = containers.find(hasPrinted);
    const last = printed?.log?.findLast((line) => line.trim() !== '');
    if (printed && last !== undefined) {
        return `${cause.fix} Last line of container '${printed.name}': "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(last, MOST_CHARACTERS)}"`;
    }
    if (!cause.isInLog)
        return cause.fix;
    const missing = containers.find(({ logMissing }) => logMissing);
    if (!missing)
        return "No log lines were read: set 'log-lines', or look where the container's log driver sends them.";
    return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}
/** Whether the last lines of a container are known, and say something. */
function hasPrinted({ log }) {
    return log?.some((line) => line.trim() !== '') === true;
}


/***/ }),

/***/ 92515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ whyNoVolume),
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);

/**
 * Why UpdateService is certain to refuse what was asked for; ECS says so only after a task definition was registered.
 * @returns `undefined` where nothing is known against it
 */
function whyUnfit(service, members) {
    const { serviceName, schedulingStrategy } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `the service '${serviceName}' is a DAEMON`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, and ${daemon}, which runs one task on each container instance: leave 'desired-count' out.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, and ${daemon}, of which ECS takes at most 100: leave 'maximum-percent' out.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100 % ECS may neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
/**
 * Why the task definition cannot have the volumes that were asked for.
 * @param input the input that names the volume
 */
function whyNoVolume(definition, { volumeConfigurations = [] }, input = 'service-managed-ebs-volume-name') {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `Input '${input}' is '${unknown.name}', and the task definition ${has}: name a volume with 'configuredAtLaunch: true'.`;
}


/***/ }),

/***/ 73132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ membersBefore),
/* harmony export */   Zg: () => (/* binding */ completeMembers),
/* harmony export */   u9: () => (/* binding */ hasMembers),
/* harmony export */   vR: () => (/* binding */ membersToRestore)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);


/** What a service has where DescribeServices leaves a member out. */
const DEFAULTS = {
    propagateTags: 'NONE',
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } },
};
/** A member of a service as UpdateService takes it. */
function memberOf(service, name) {
    return merge(DEFAULTS[name], shownMember(service, name));
}
/** Some members are shown with the primary deployment only. */
function shownMember(service, name) {
    const primary = ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service) ?? {});
    if (name === VOLUMES)
        return managedVolumes(primary[name]);
    return service[name] ?? primary[name];
}
const VOLUMES = 'volumeConfigurations';
/** A deployment may list volumes of other kinds beside those of EBS, and UpdateService takes none of them. */
function managedVolumes(volumes) {
    return (volumes ?? []).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}
/** The members as they are sent: ECS replaces a nested object, so what was not asked for stays as the service has it. */
function completeMembers(service, asked) {
    return Object.fromEntries(Object.entries(asked).map(([name, value]) => [
        name,
        isObject(value) ? merge(shownMember(service, name), value) : value,
    ]));
}
/** Whether the service has all that was asked for, beside what it has besides. */
function hasMembers(service, asked) {
    return Object.entries(asked).every(([name, value]) => contains(memberOf(service, name), value));
}
/** The members that an update sets, as the service has them before it; what the service does not show is left out. */
function membersBefore(service, asked) {
    return Object.fromEntries(Object.keys(asked).flatMap((name) => {
        const value = memberOf(service, name);
        return value === undefined ? [] : [[name, value]];
    }));
}
/**
 * What restores the members of `before`, at every depth only where the service still has what our update set: what
 * somebody else has set since stays. Volumes belong to the revision, and are restored with it. Members that need no change
 * are left out.
 * @param service as it was read last
 * @param asked the members as our update asked for them
 */
function membersToRestore(service, before, asked) {
    return Object.fromEntries(Object.entries(before).flatMap(([name, value]) => {
        const now = memberOf(service, name);
        const restored = now === undefined || name === VOLUMES ? value : restore(now, value, asked[name]);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(restored, now) ? [] : [[name, restored]];
    }));
}
function restore(now, before, asked) {
    if (!isObject(now) || !isObject(asked) || !isObject(before))
        return contains(now, asked) ? before : now;
    const changed = Object.entries(asked).map(([name, value]) => [name, restore(now[name], before[name], value)]);
    const all = { ...now, ...Object.fromEntries(changed) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** `over` on top of `under` at every depth; a list is replaced. */
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!isObject(under) || !isObject(over))
        return over;
    const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
    return { ...under, ...Object.fromEntries(merged) };
}
/** Whether `now` has all of `asked`: ECS adds defaults to objects, and keeps no order in lists of objects. */
function contains(now, asked) {
    if (isObject(asked)) {
        return isObject(now) && Object.entries(asked).every(([name, value]) => contains(now[name], value));
    }
    if (!Array.isArray(asked) || !asked.some(isObject))
        return asked === undefined || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, asked);
    if (!Array.isArray(now) || now.length !== asked.length)
        return false;
    const left = [...now];
    return asked.every((one) => {
        const at = left.findIndex((other) => contains(other, one));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime),
/* harmony export */   T: () => (/* binding */ OpenCall)
/* harmony export */ });
/** However little time is left, a call gets so much. */
const LEAST_MS = 1_000;
/**
 * Waits for a call for a while only. One that is then still open is not lost: the next `within` waits for its answer, and
 * makes no other call.
 */
class OpenCall {
    #clock;
    #open;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws what the call throws */
    async within(ms, call) {
        this.#open ??= call();
        const open = this.#open;
        const done = open.then((answer) => ({ answer }), (error) => ({ error }));
        const ended = await inTime(this.#clock, ms, done);
        if (!ended)
            return undefined;
        this.#open = undefined;
        if ('error' in ended)
            throw ended.error;
        return ended;
    }
}
/** What `work` gives within `ms`; `undefined` when it is not through then. */
async function inTime({ rate = 1 }, ms, work) {
    // A longer timer would ring at once.
    if (ms > 2 ** 31 - 1)
        return work;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), Math.max(ms, LEAST_MS) / rate);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53796);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73243);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35884);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6693);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88486);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);
/* harmony import */ var _last_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41000);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68997);
/* harmony import */ var _run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93374);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3736);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81542);













/** After a cancelled or killed main step: makes sure that its task is stopped, and says how it ended. */
async function stopLeftTask() {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_11__/* .recallTask */ .H)();
    if (!memory)
        return;
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .createLog */ .h)();
    const clients = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClients */ .h)(memory.aws, _id_token_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchIdToken */ .F, _commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq);
    const tools = {
        clients,
        ecs: new _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .Ecs */ .U6(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        cancelled: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_12__/* .onCancel */ .A)(),
        remember: () => undefined,
    };
    const containerOverrides = (0,_run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G(), memory.names);
    const overrides = containerOverrides.length > 0 ? { overrides: { containerOverrides } } : {};
    const input = { ...memory.trace.input, ...overrides };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_last_word_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeTask */ .N)({ ...result, reason }, log);
}


/***/ })

};

export const id = 5054;
export const ids = [5054];
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

18992:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (fixOf),
  p: () => (hasPrinted)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);

const MAX_CHARACTERS = 300;
function fixOf({ cause, containers }) {
    const printed = containers.find(hasPrinted);
    const last = printed?.log?.findLast((line) => line.trim() !== '');
    if (printed && last !== undefined) {
        return `${cause.fix} Last line of container '${printed.name}': "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(last, MAX_CHARACTERS)}"`;
    }
    if (!cause.isInLog)
        return cause.fix;
    const missing = containers.find(({ logMissing }) => logMissing);
    if (!missing)
        return "No log lines were read: set 'log-lines', or check the destination of the container's log driver.";
    return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}
function hasPrinted({ log }) {
    return log?.some((line) => line.trim() !== '') === true;
}


}),

63900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kk: () => (icon),
  YG: () => (summaryOf),
  v8: () => (layOut)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(status) {
    return ICONS[status];
}


}),

74676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (findRevision),
  t: () => (prepareTask)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69232);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _history_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80234);
var _history_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25261);
var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63092);





async function prepareTask(context, request, source, serviceName) {
    const service = serviceName ? await findService(context, request.cluster, serviceName) : undefined;
    if (source.kind !== 'file') {
        const revision = await findRevision(context, source.kind === 'arn' ? source.arn : servingOf(service));
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planTask */ .P)(request, revision.definition, service);
        return { revision, service };
    }
    const { definition } = source;
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planTask */ .P)(request, definition, service);
    const arn = (await sameAsNewest(context, definition)) ?? (await register(context, definition));
    return { revision: { arn, definition }, service };
}
async function findService(context, cluster, name) {
    const read = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaced */ .k)(context, () => context.ecs.describeServices(cluster, [name]));
    const { services } = await read.catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The service could not be read: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
    });
    const service = services.find(({ status }) => status === 'ACTIVE');
    if (!service) {
        const found = services[0] ? `is ${services[0].status}` : 'does not exist';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The service '${name}' in cluster '${cluster}' ${found}: check the name, the cluster and the Region.`);
    }
    return service;
}
async function findRevision(context, reference) {
    try {
        const { taskDefinition } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaced */ .k)(context, () => context.ecs.describeTaskDefinition(reference));
        return { definition: taskDefinition, arn: String(taskDefinition.taskDefinitionArn) };
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The task definition '${reference}' could not be read: ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error)}`);
    }
}
async function sameAsNewest({ ecs, log }, definition) {
    const newest = await ecs.describeTaskDefinition(String(definition.family)).catch(() => undefined);
    if (!newest)
        return undefined;
    const { taskDefinition, tags } = newest;
    if ((0,_history_index_js__WEBPACK_IMPORTED_MODULE_4__/* .taskDefinitionDifferences */ .z)({ ...taskDefinition, tags }, definition).length > 0)
        return undefined;
    const arn = String(taskDefinition.taskDefinitionArn);
    log.info(`${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(arn)} is identical to the file; reusing it`);
    return arn;
}
async function register(context, definition) {
    context.beforeWrite?.();
    try {
        const arn = await (0,_history_index_js__WEBPACK_IMPORTED_MODULE_6__/* .registerWithRetry */ .i)(context, definition);
        context.log.info(`registered ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(arn)}`);
        return arn;
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)('ecs:RegisterTaskDefinition', error));
    }
}
function servingOf(service) {
    return (service && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service)?.taskDefinition) ?? service?.taskDefinition ?? '';
}


}),

47024:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  runTaskBefore: () => (runTaskBefore)
});
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _src_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
var _src_history_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63092);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74676);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43154);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60073);
var _run_task_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3736);
var _run_task_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81542);






function reasonOf(service) {
    const serving = service && (0,_src_history_index_js__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .t)(service)?.taskDefinition;
    const still = serving ? `: ${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)} is still active in '${service.serviceName}'` : '';
    return `Services are updated only after the task has succeeded, so no service was updated${still}.`;
}
function runTaskBefore(context, aws, { always, request }, onStarted) {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_2__/* .saveTask */ .f)(aws, 'prefixed');
    let isUnfinished = false;
    return {
        always,
        hasUnfinished: () => isUnfinished,
        check: (definition, service) => {
            try {
                (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_3__/* .planTask */ .P)(request, definition, service);
                return undefined;
            }
            catch (error) {
                return (0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
            }
        },
        run: async (taskDefinition, service) => {
            const remember = (savedRun) => {
                isUnfinished = true;
                memory.remember(savedRun, reasonOf(service));
                for (const arn of savedRun.taskArns)
                    onStarted(arn);
            };
            try {
                const revision = await (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findRevision */ .p)(context, taskDefinition);
                const result = await (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_6__/* .runTask */ .ZZ)({ ...context, remember }, request, revision, service);
                isUnfinished &&= context.cancelled.aborted && (result.verdict === 'cancelled' || result.verdict === 'unknown');
                if (!isUnfinished) {
                    memory.forget();
                    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportTask */ .o)(result, context.log);
                }
                return (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_8__/* .isSuccessful */ .XO)(result) ? undefined : `The task before the update: ${result.verdict}. ${result.reason}`;
            }
            catch (error) {
                return (0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
            }
        },
    };
}


})

};

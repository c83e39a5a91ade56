export const id = 9306;
export const ids = [9306,3374];
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

47722:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
var ecs = __webpack_require__(35260);
// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(74676);
// EXTERNAL MODULE: ./build/src/run/run.js + 3 modules
var run = __webpack_require__(43154);
var run_result = __webpack_require__(60073);
var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/run-task-report.js + 1 modules
var run_task_report = __webpack_require__(3736);
// EXTERNAL MODULE: ./build/step/run-task-state.js
var run_task_state = __webpack_require__(81542);
var runner_files = __webpack_require__(69327);
var external_node_fs_ = __webpack_require__(73024);
var aws_arn = __webpack_require__(22672);
var aws_inputs = __webpack_require__(33486);
var rollout_inputs = __webpack_require__(65446);
// EXTERNAL MODULE: ./build/step/run-task-inputs.js
var run_task_inputs = __webpack_require__(93374);
var task_definition_file = __webpack_require__(12708);
;// CONCATENATED MODULE: ./build/actions/run-task/inputs.js






const ACCEPTED = "a task definition's ARN, 'family:revision' or 'family'";
async function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const service = inputs.text('service') || undefined;
    const request = {
        region: aws.region,
        cluster: (0,rollout_inputs.D$)(inputs, service ? [service] : [], aws.region),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        ...(0,run_task_inputs.readRunTask)(inputs, 'both', service !== undefined),
    };
    return { aws, request, source: await readSource(inputs, service), service };
}
async function readSource(inputs, service) {
    const text = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', aws_arn.ML, ACCEPTED);
    if (text && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: remove one");
    }
    if (arn)
        return { kind: 'arn', arn };
    if (text && aws_arn.ML.test(text) && !(0,external_node_fs_.existsSync)(text))
        return { kind: 'arn', arn: text };
    if (text) {
        const definition = await (0,task_definition_file.B)(inputs, 'task-definition', text);
        return { kind: 'file', path: text, definition, tags: [] };
    }
    if (!service) {
        inputs.refuse('task-definition', `nothing to run: set 'task-definition' to a file or to ${ACCEPTED}, or 'service' to run its active task definition`);
    }
    return { kind: 'current' };
}

;// CONCATENATED MODULE: ./build/actions/run-task/main.js













async function main() {
    const inputs = await (0,further_inputs.W)('run-task');
    const { aws, request, source, service: name } = await readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)();
    const memory = (0,run_task_state.f)(aws, 'both');
    let sent = false;
    const remember = (savedRun) => {
        sent = true;
        memory.remember(savedRun);
        writeTaskArns(savedRun.taskArns);
    };
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const runContext = { ...context, remember, beforeWrite: runner_files.N5 };
    const { revision, service } = await (0,prepare.t)(runContext, request, source, name);
    (0,commands.Yj)({ 'task-definition-arn': revision.arn });
    const result = await (0,run.ZZ)(runContext, request, revision, service);
    writeOutputs(result);
    if (sent && leavesWork(result, cancelled)) {
        process.exitCode = 1;
        return;
    }
    memory.forget();
    (0,run_task_report.N)(result, log);
}
function leavesWork({ verdict }, cancelled) {
    return cancelled.aborted && (verdict === 'cancelled' || verdict === 'unknown');
}
function writeTaskArns(arns) {
    if (arns.length > 0)
        (0,commands.Yj)({ 'task-arn': arns[0], 'run-task-arn': JSON.stringify(arns) });
}
function writeOutputs(result) {
    const { verdict, reason, exitCode, logUrl } = result;
    const code = exitCode === undefined ? '' : String(exitCode);
    (0,commands.$z)(verdict, { reason, 'exit-code': code, 'log-url': logUrl }, (0,run_result.XO)(result));
}


}),

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

26067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readOptions)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50889);



const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const problem = `${capital(place)} is not a valid mapping; expected inputs of ${action} with their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} contains an expression that GitHub has not evaluated: replace it with the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${hint}`;
}
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MAX_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MAX_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}\u2026` : line;
}
function quotedValue(value) {
    if (typeof value === 'string')
        return `'${shortenLine(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shortenLine(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
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

47239:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (readDeclared),
  W: () => (readStepInputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26067);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G(env);
    const declared = await readDeclared(action, folder);
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'specify its contents together with the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


}),

6361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readManagedVolume: () => (readManagedVolume)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73350);


const VOLUME = {
    encrypted: 'boolean',
    kmsKeyId: 'string',
    volumeType: 'string',
    sizeInGiB: 'integer',
    snapshotId: 'string',
    volumeInitializationRate: 'integer',
    iops: 'integer',
    throughput: 'integer',
    tagSpecifications: [{ resourceType: 'string', tags: [{ key: 'string', value: 'text' }], propagateTags: 'string' }],
    roleArn: 'string',
    filesystemType: 'string',
    terminationPolicy: { deleteOnTermination: 'boolean' },
};
function readManagedVolume(inputs, named, configured) {
    const name = inputs.text(named);
    const isSet = inputs.text(configured) !== '';
    const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, configured);
    if (node?.kind === 'list' && node.items.length === 0)
        return [];
    if (!name && !isSet)
        return undefined;
    if (!name || !isSet) {
        const missing = name ? configured : named;
        inputs.refuse(missing, `input '${missing}' is empty, but its counterpart is set: a managed volume needs both its name and its configuration`);
    }
    if (!node)
        return undefined;
    const mismatches = [];
    const volume = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestShape */ .A)(node, VOLUME, mismatches);
    for (const { path, problem } of mismatches)
        inputs.refuse(configured, `input '${configured}' has ${path ? `'${path}'` : 'a value'}${problem}`);
    const hasRole = node.kind === 'fields' && node.entries.has('roleArn');
    if (!hasRole)
        inputs.refuse(configured, `input '${configured}' is not a valid JSON object; expected 'roleArn', the role that ECS uses to manage the volume`);
    return [{ name, managedEBSVolume: volume }];
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

93374:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readRunTask: () => (readRunTask)
});
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
var _items_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65739);
var _managed_volume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6361);
var _run_task_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42335);
var _run_task_overrides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86882);





const MINUTE_MS = 60_000;
const MAX_MINUTES = 360;
const MAX_TASKS = 10;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'];
const STRATEGY = { capacityProvider: 'string', weight: 'integer', base: 'integer' };
const CONSTRAINT = { type: 'string', expression: 'string' };
const PLACEMENT_STRATEGY = { type: 'string', field: 'string' };
function readRunTask(inputs, names, hasService, limitMs = 30 * MINUTE_MS) {
    const pick = (name) => (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, name);
    const startedBy = pick('started-by');
    const limit = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'time-limit-minutes', names === 'both' ? ['wait-for-minutes'] : []);
    return {
        placement: readPlacement(inputs, names),
        network: readNetwork(inputs, names, hasService),
        overrides: (0,_run_task_overrides_js__WEBPACK_IMPORTED_MODULE_1__/* .readOverrides */ .i)(inputs, names),
        count: (names === 'both' ? inputs.integer('count', 1, MAX_TASKS) : undefined) ?? 1,
        startedBy: inputs.matching(startedBy, STARTED_BY, "at most 128 letters, digits, '-', '_' or '/'") ?? 'GitHub-Actions',
        tags: (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readResourceTags */ .Yv)(inputs, pick('tags')),
        members: readMembers(inputs, names),
        waitUntil: readWait(inputs, names),
        limitMs: (inputs.integer(limit, 1, MAX_MINUTES) ?? limitMs / MINUTE_MS) * MINUTE_MS,
    };
}
function readPlacement(inputs, names) {
    const type = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'launch-type');
    const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
    const input = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'capacity-provider-strategy');
    const strategy = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(inputs, input, 'capacityProvider').map((one) => (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(inputs, input, one, STRATEGY));
    if (strategy.length > 0)
        return { capacityProviderStrategy: strategy };
    if (launchType === 'none')
        return {};
    return launchType && { launchType };
}
function readNetwork(inputs, names, hasService) {
    const subnets = [...new Set(inputs.list((0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'subnets'), { comma: true }))];
    const groups = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'security-groups');
    const securityGroups = [...new Set(inputs.list(groups, { comma: true }))];
    const ip = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'assign-public-IP');
    const assignPublicIp = inputs.text(ip) ? inputs.choice(ip, ['ENABLED', 'DISABLED']) : undefined;
    if (securityGroups.length > 0 && subnets.length === 0 && !hasService) {
        inputs.refuse(groups, `input '${groups}' is set without subnets, and no 'service' is set to provide them`);
    }
    const given = subnets.length > 0 || securityGroups.length > 0;
    return {
        ...(subnets.length > 0 && { subnets }),
        ...(securityGroups.length > 0 && { securityGroups }),
        ...(assignPublicIp && (given || hasService) && { assignPublicIp }),
    };
}
function readMembers(inputs, names) {
    const managed = inputs.boolean('enable-ecs-managed-tags');
    const propagate = names === 'both' && inputs.text('propagate-tags')
        ? inputs.choice('propagate-tags', ['TASK_DEFINITION', 'NONE'])
        : undefined;
    const named = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'managed-ebs-volume-name');
    const volumes = (0,_managed_volume_js__WEBPACK_IMPORTED_MODULE_3__.readManagedVolume)(inputs, named, (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'managed-ebs-volume'));
    return {
        ...(names === 'both' && readOwnMembers(inputs)),
        ...(managed !== undefined && { enableECSManagedTags: managed }),
        ...(propagate && { propagateTags: propagate }),
        ...(volumes && { volumeConfigurations: volumes }),
    };
}
function readOwnMembers(inputs) {
    const group = inputs.text('group');
    const version = inputs.text('platform-version');
    const exec = inputs.boolean('enable-execute-command');
    const constraints = readTyped(inputs, 'placement-constraints', CONSTRAINT, ['distinctInstance', 'memberOf']);
    const strategy = readTyped(inputs, 'placement-strategy', PLACEMENT_STRATEGY, ['random', 'spread', 'binpack']);
    return {
        ...(group && { group }),
        ...(constraints.length > 0 && { placementConstraints: constraints }),
        ...(strategy.length > 0 && { placementStrategy: strategy }),
        ...(version && { platformVersion: version }),
        ...(exec !== undefined && { enableExecuteCommand: exec }),
    };
}
function readTyped(inputs, input, shape, types) {
    return (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(inputs, input, 'type').map((one) => {
        const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(inputs, input, one, shape);
        const near = types.includes(String(found.type)) ? undefined : (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(String(found.type), types);
        if (near)
            inputs.refuse(input, `input '${input}' has the type '${found.type}', which is not valid: did you mean '${near}'?`);
        return found;
    });
}
function readWait(inputs, names) {
    const waits = inputs.boolean('wait-for-task-stopped') ?? true;
    const given = names === 'both' && inputs.text('wait-until') ? inputs.choice('wait-until', ['stopped', 'running']) : undefined;
    if (given === 'stopped' && !waits) {
        inputs.refuse('wait-until', "input 'wait-until' is 'stopped', but 'wait-for-task-stopped' is 'false': remove one of them");
    }
    return given ?? (waits ? 'stopped' : 'started');
}


}),

42335:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  d: () => (pickName)
});
function pickName(inputs, names, name, others = []) {
    const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
    const [first = all[0], ...rest] = all.filter((one) => inputs.text(one));
    const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
    if (rival) {
        inputs.refuse(rival, `inputs '${first}' and '${rival}' are aliases but have different values: remove one`);
    }
    return first;
}


}),

86882:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (readOverrides)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
var _src_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78244);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76970);
var _items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65739);
var _run_task_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42335);





const OVERRIDE = {
    name: 'string',
    command: ['string'],
    environment: [{ name: 'string', value: 'text' }],
    environmentFiles: [{ value: 'string', type: 'string' }],
    cpu: 'integer',
    memory: 'integer',
    memoryReservation: 'integer',
    resourceRequirements: [{ value: 'string', type: 'string' }],
};
const TASK_OVERRIDE = {
    cpu: 'string',
    memory: 'string',
    taskRoleArn: 'string',
    executionRoleArn: 'string',
    ephemeralStorage: { sizeInGiB: 'integer' },
    inferenceAcceleratorOverrides: [{ deviceName: 'string', deviceType: 'string' }],
};
function readOverrides(inputs, names) {
    const ours = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'overrides');
    const theirs = (0,_run_task_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pickName */ .d)(inputs, names, 'container-overrides');
    const list = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(inputs, theirs, 'name');
    const map = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readNode */ .X)(inputs, ours);
    if (map && list.length > 0) {
        inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: use only '${ours}'`);
    }
    const of = (containers) => containers.length > 0 ? { containerOverrides: containers } : {};
    if (!map) {
        const containers = list.map((one) => readOverride(inputs, theirs, one));
        refuseTwice(inputs, theirs, containers);
        return of(containers);
    }
    if (map.kind !== 'fields') {
        inputs.refuse(ours, `input '${ours}' is not a valid mapping; expected the names of containers with their overrides, or ECS's TaskOverride`);
        return {};
    }
    const entries = [...map.entries];
    const ofTask = entries.filter(([name, { value }]) => isOfTask(name, value) && !isEmptyText(value));
    const task = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(inputs, ours, (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(ofTask.map(([name, { value }]) => [name, value]), map.origin), TASK_OVERRIDE);
    checkStorage(inputs, ours, task);
    const given = map.entries.get('containerOverrides')?.value;
    const listed = given?.kind === 'list' ? readContainerList(inputs, ours, given.items) : [];
    const named = entries
        .filter(([name, { value }]) => !isOfTask(name, value) && value !== (given?.kind === 'list' ? given : undefined))
        .flatMap(([name, { value }]) => readNamed(inputs, ours, name, value));
    const containers = [...listed, ...named];
    refuseTwice(inputs, ours, containers);
    return { ...task, ...of(containers) };
}
function checkStorage(inputs, input, { ephemeralStorage }) {
    const { sizeInGiB: size } = (ephemeralStorage ?? {});
    if (size !== undefined && (size < 21 || size > 200))
        inputs.refuse(input, `input '${input}' has 'ephemeralStorage.sizeInGiB' ${size}, which is not valid; expected 21 to 200`);
}
function refuseTwice(inputs, input, containers) {
    inputs.refuseTwice(input, containers.map(({ name }) => name), 'the container');
}
function isOfTask(name, value) {
    if (!Object.hasOwn(TASK_OVERRIDE, name))
        return false;
    return value.kind !== 'fields' || (name === 'ephemeralStorage' && value.entries.has('sizeInGiB'));
}
function isEmptyText(value) {
    return value.kind === 'scalar' && value.value === '';
}
function readContainerList(inputs, input, items) {
    return items.flatMap((item) => {
        const name = item.kind === 'fields' ? item.entries.get('name')?.value : undefined;
        if (item.kind === 'fields' && name?.kind === 'scalar' && name.value !== null) {
            return [readOverride(inputs, input, normalised(inputs, input, name.text, item))];
        }
        inputs.refuse(input, `input '${input}' has an entry in 'containerOverrides' without the 'name' of a container`);
        return [];
    });
}
function readNamed(inputs, input, name, change) {
    if (change.kind !== 'fields') {
        inputs.refuse(input, `input '${input}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`);
        return [];
    }
    const named = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(normalised(inputs, input, name, change), 'name', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(name, change.origin));
    return [readOverride(inputs, input, named)];
}
function normalised(inputs, input, name, change) {
    const command = change.entries.get('command')?.value;
    const environment = change.entries.get('environment')?.value;
    const words = command?.kind === 'scalar' && command.value !== null ? (0,_src_words_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWords */ .y)(command.text) : undefined;
    if (words && 'problem' in words)
        inputs.refuse(input, `input '${input}': the command of '${name}' cannot be split: ${words.problem}`);
    let result = change;
    if (command && words && 'words' in words) {
        const { origin } = command;
        result = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(result, 'command', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(words.words.map((word) => (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(word, origin)), origin));
    }
    if (environment?.kind !== 'fields')
        return result;
    const { origin } = environment;
    const variables = [...environment.entries].map(([key, { value }]) => (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)([
        ['name', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalar */ .d_)(key, origin)],
        ['value', value],
    ], origin));
    return (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withField */ .ZH)(result, 'environment', (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(variables, origin));
}
function readOverride(inputs, input, override) {
    const name = override.entries.get('name')?.value;
    const container = name?.kind === 'scalar' ? name.text : '';
    const found = (0,_items_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(inputs, input, override, OVERRIDE, ` for '${container}'`);
    return { ...found, name: container };
}


}),

12708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (loadFile),
  B: () => (readTaskDefinitionFile)
});

var objects = __webpack_require__(16385);
var taskdef_document = __webpack_require__(50649);
var taskdef_finding = __webpack_require__(63751);
var taskdef_node = __webpack_require__(14088);
var taskdef_form = __webpack_require__(1175);
var shape = __webpack_require__(60739);
;// CONCATENATED MODULE: ./build/src/taskdef/misspelled-keys.js


const MAX_FINDINGS = 5;
const REGISTERED_UNCHANGED = { ...taskdef_form.RN, keep: 'It is sent to ECS unchanged' };
async function findMisspelledKeys(node) {
    const { findings } = (0,taskdef_form.ks)(node, await (0,shape.kE)(), 'auto', REGISTERED_UNCHANGED);
    const misspelled = findings.filter(({ rule, severity }) => rule === 'unknown-key' && severity === 'error');
    const severity = node.origin.isDescribed ? 'notice' : 'warning';
    const unique = [...new Map(misspelled.map((finding) => [JSON.stringify(finding), finding])).values()];
    const shown = unique.slice(0, MAX_FINDINGS).map((finding) => ({ ...finding, severity }));
    const [next, ...others] = unique.slice(MAX_FINDINGS);
    if (!next)
        return shown;
    const message = `${others.length + 1} more ${others.length === 0 ? 'key is' : 'keys are'} unknown`;
    return [...shown, { ...next, severity, message }];
}

var decode = __webpack_require__(28590);
var json = __webpack_require__(33130);
;// CONCATENATED MODULE: ./build/step/task-definition-file.js


async function readTaskDefinitionFile(inputs, input, path) {
    const bytes = inputs.readFile(input, path);
    if (!bytes)
        return {};
    const place = { file: path, input };
    const loaded = await loadFile(bytes, place);
    const { node, findings } = (0,taskdef_document.iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,taskdef_finding.H8)(finding);
        inputs.refuse(input, message, where);
    }
    if (errors.length > 0)
        return {};
    await warnOfMisspelledKeys(inputs, input, node);
    return withValues((0,taskdef_node.aB)(node));
}
async function warnOfMisspelledKeys(inputs, input, node) {
    for (const finding of await findMisspelledKeys(node)) {
        const { message, ...place } = (0,taskdef_finding.H8)(finding);
        if (finding.severity === 'warning')
            inputs.warn({ ...place, input, message });
        else
            inputs.note(message);
    }
}
function withValues(definition) {
    const mapList = (list, change) => Array.isArray(list) ? list.map((item) => ((0,objects.Gv)(item) ? change(item) : item)) : list;
    const valued = (variable) => ({ ...variable, value: variable.value ?? '' });
    const { containerDefinitions: containers } = definition;
    if (!Array.isArray(containers))
        return definition;
    return {
        ...definition,
        containerDefinitions: mapList(containers, (container) => container.environment === undefined
            ? container
            : { ...container, environment: mapList(container.environment, valued) }),
    };
}
async function loadFile(bytes, place) {
    const decoded = (0,decode.D)(bytes, place);
    if ('problem' in decoded)
        return { node: undefined, findings: [decoded.problem] };
    const loaded = (0,json.Fj)(decoded.text, place);
    if (loaded)
        return loaded;
    const { load } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1356)]).then(__webpack_require__.bind(__webpack_require__, 96594));
    return load(decoded.text, place);
}


})

};

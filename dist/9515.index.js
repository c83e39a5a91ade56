export const id = 9515;
export const ids = [9515];
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

32980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* reexport safe */ _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__.V)
});
var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);



}),

22672:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bs: () => (CLUSTER),
  EH: () => (isArn),
  GK: () => (ECS_NAME),
  HD: () => (SECRET_ARN),
  ML: () => (TASK_DEFINITION),
  S: () => (PARAMETER_ARN),
  Ug: () => (regionIn),
  YV: () => (SERVICE),
  l1: () => (accountIn),
  sP: () => (REVISION),
  xG: () => (ROLE_ARN),
  z7: () => (ROLE)
});
const ECS_NAME = /^[\w-]{1,255}$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:service\/(?:([\w-]+)\/)?)?[\w-]{1,255}$/;
const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(:\d+)?$/;
const REVISION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}:\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;
const SECRET_ARN = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::([\w.-]+))?$/;
function isArn(nameOrArn) {
    return nameOrArn.startsWith('arn:');
}
function regionIn(arn) {
    return arn.split(':')[3] ?? '';
}
function accountIn(arn) {
    return arn.split(':')[4] ?? '';
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

32297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C7: () => (formatElapsed),
  Zi: () => (inMinutesAndSeconds),
  dT: () => (inMinutes)
});
function inMinutesAndSeconds(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
function formatElapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
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

67707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (nearest)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = candidates[lower.indexOf((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower))];
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <=
        (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
        ? best
        : undefined;
}


}),

16385:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gv: () => (isObject),
  iU: () => (isOptionalString),
  nV: () => (ownMember),
  qF: () => (parseJson)
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
    return value === undefined || typeof value === 'string';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function ownMember(object, name) {
    return object && Object.hasOwn(object, name) ? object[name] : undefined;
}


}),

96904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (problemOfFile),
  X: () => (readRegularFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


const MAX_BYTES = 16 * 1024 * 1024;
function readRegularFile(path) {
    const problem = problemOfFile(path);
    if (problem !== undefined)
        return { problem };
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!kind.isFile())
                return { problem: 'is not a regular file' };
            return readOpen(file, kind.size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: unreadable(error) };
    }
}
function problemOfFile(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        return found.size > MAX_BYTES ? tooLarge(found.size) : undefined;
    }
    catch (error) {
        return unreadable(error);
    }
}
function readOpen(file, size) {
    let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_BYTES)
            return { problem: tooLarge(length) };
        if (count === 0)
            return { bytes: buffer.subarray(0, length) };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
    }
}
function tooLarge(bytes) {
    return `has ${bytes} bytes; expected at most ${MAX_BYTES}`;
}
function unreadable(error) {
    return `cannot be read: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
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

69584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K0: () => (secretPartsOf),
  O9: () => (isWebUrl),
  P_: () => (authorizationOf),
  Q3: () => (withoutUserinfo),
  r8: () => (WEB_URL),
  yO: () => (withoutScheme),
  zA: () => (shownUrl)
});
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
const WEB_URL = /^https?:\/\/\S+$/;
function isWebUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function withoutScheme(text) {
    return text.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
}
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
const MIN_PASSWORD = 4;
const MIN_TOKEN = 16;
function secretPartsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= MIN_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= MIN_TOKEN);
    return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


}),

1454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (Inputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _src_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96904);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);





class Inputs {
    named = new Set();
    problems = [];
    notices = [];
    warnings = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    text(name) {
        return this.raw(name).trim();
    }
    raw(name) {
        this.named.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.#refuseEmpty(name, example);
        return value;
    }
    requiredList(name, example, options = {}) {
        const entries = this.list(name, options);
        if (entries.length === 0)
            this.#refuseEmpty(name, example);
        return entries;
    }
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    valueOfAws(name, known) {
        const value = this.text(name);
        if (known.includes(value))
            return value;
        const isLonger = known.some((one) => value.startsWith(one) && value.length > one.length + 1);
        if (!/^[\w-]+$/.test(value) || (!isLonger && (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, known) !== undefined)) {
            this.choice(name, known);
            return undefined;
        }
        this.note(`input '${name}' is '${value}', which is newer than this version of Slipway and is sent to AWS unchanged`);
        return value;
    }
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    boolean(name) {
        const value = this.text(name);
        if (/^true$/i.test(value))
            return true;
        if (/^false$/i.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected 'true' or 'false'`);
        return undefined;
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}', which is not valid; expected a whole number from ${least} to ${most}`);
        return undefined;
    }
    list(name, { comma = false, paths = false } = {}) {
        return this.raw(name)
            .split(/[\r\n]+/)
            .filter((line) => paths || !line.trim().startsWith('#'))
            .flatMap((line) => (comma ? line.split(',') : line))
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    file(name, path) {
        const problem = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfFile */ .D)(path) ?? problemOfAccess(path);
        if (problem)
            this.#refuseFile(name, path, problem);
    }
    readFile(name, path) {
        const read = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path);
        if ('bytes' in read)
            return read.bytes;
        this.#refuseFile(name, path, read.problem);
        return undefined;
    }
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message: message.replace(/[\r\n]\s*/g, ' '), ...place });
    }
    note(message) {
        this.notices.push(message);
    }
    warn(warning) {
        this.warnings.push(warning);
    }
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(this.problems);
        for (const { message, input: _, ...place } of this.warnings.splice(0))
            this.notify(message, 'warning', place);
        for (const notice of this.notices.splice(0))
            this.notify(notice);
    }
    #refuseEmpty(name, example) {
        this.refuse(name, `input '${name}' is required but is empty: set it, for example to '${example}'`);
    }
    #refuseFile(name, path, problem) {
        this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    notify(message, kind = 'notice', place = {}) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(kind, message, place);
    }
}
function problemOfAccess(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


}),

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _src_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);


const MAX_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MAX_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${(0,_src_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C7)(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}


})

};

export const id = 5135;
export const ids = [5135];
export const modules = {

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(53796);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(73243);
// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(74676);
// EXTERNAL MODULE: ./build/src/run/run.js + 4 modules
var run = __webpack_require__(35884);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(41000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/run-task-report.js + 1 modules
var run_task_report = __webpack_require__(3736);
// EXTERNAL MODULE: ./build/step/run-task-state.js
var run_task_state = __webpack_require__(81542);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(65446);
// EXTERNAL MODULE: ./build/step/run-task-inputs.js
var run_task_inputs = __webpack_require__(93374);
// EXTERNAL MODULE: ./build/step/task-definition-file.js
var task_definition_file = __webpack_require__(68773);
;// CONCATENATED MODULE: ./build/actions/run-task/inputs.js





const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}(:\d+)?$/;
const ACCEPTED = "a task definition's ARN, 'family:revision' or 'family'";
/** Reads and checks all inputs of run-task. */
async function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d1)(inputs);
    const service = inputs.text('service') || undefined;
    const order = {
        region: aws.region,
        cluster: (0,rollout_inputs/* readCluster */.D$)(inputs, service ? [service] : [], aws.region),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        ...(0,run_task_inputs.readRunTask)(inputs, 'both', service !== undefined),
    };
    return { aws, order, source: await readSource(inputs, service), service };
}
async function readSource(inputs, service) {
    const text = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, ACCEPTED);
    if (text && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: leave one of them out");
    }
    if (arn)
        return { kind: 'arn', arn };
    if (text && TASK_DEFINITION.test(text) && !(0,external_node_fs_.existsSync)(text))
        return { kind: 'arn', arn: text };
    if (text) {
        const definition = await (0,task_definition_file/* readTaskDefinitionFile */.B)(inputs, 'task-definition', text);
        return { kind: 'file', path: text, definition, tags: [] };
    }
    if (!service) {
        inputs.refuse('task-definition', `nothing to run: set 'task-definition' to a file or to ${ACCEPTED}, or 'service' to run what it runs`);
    }
    return { kind: 'current' };
}

;// CONCATENATED MODULE: ./build/actions/run-task/main.js













/** Runs a one-off task, shows its log, and ends as its essential container did. */
async function main() {
    const inputs = await (0,further_inputs/* readStepInputs */.W)('run-task');
    const { aws, order, source, service: name } = await readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F, commands/* setSecret */.Pq);
    const cancelled = (0,last_word/* onCancelOfMain */.GT)();
    const memory = (0,run_task_state/* rememberTask */.X)(aws, 'both');
    let sent = false;
    const remember = (trace) => {
        sent = true;
        memory.remember(trace);
        if (trace.taskArn)
            writeTaskArn(trace.taskArn);
    };
    const tools = { clients, ecs: new ecs/* Ecs */.U6(clients), clock: clock/* systemClock */.m, log, cancelled, remember };
    const { revision, service } = await (0,prepare/* prepare */.i)(tools, order, source, name);
    (0,commands/* setOutputs */.n0)({ 'task-definition-arn': revision.arn });
    const result = await (0,run/* runTask */.ZZ)(tools, order, revision, service);
    writeOutputs(result);
    if (sent && leavesWork(result, cancelled)) {
        process.exitCode = 1;
        return;
    }
    memory.forget();
    (0,run_task_report/* concludeTask */.N)(result, log);
}
/** Whether a post step must look after the task. */
function leavesWork({ verdict }, cancelled) {
    return cancelled.aborted && (verdict === 'cancelled' || verdict === 'unknown');
}
/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn) {
    (0,commands/* setOutputs */.n0)({ 'task-arn': arn, 'run-task-arn': JSON.stringify([arn]) });
}
function writeOutputs({ verdict, reason, exitCode, logUrl }) {
    (0,commands/* setOutputs */.n0)({ verdict, reason, 'exit-code': exitCode === undefined ? '' : String(exitCode), 'log-url': logUrl });
}


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

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   ew: () => (/* binding */ judgeRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MOST_CHARACTERS = 200;
/** A text of somebody else's for a sentence: on one line, cut, and without the password of an address. */
function shorten(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
/** A value of YAML or JSON in quotes, for a sentence. */
function shown(value) {
    if (typeof value === 'string')
        return `'${shorten(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shorten(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
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

/***/ 80234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inLines),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _taskdef_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25428);
/* harmony import */ var _taskdef_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50649);
/* harmony import */ var _taskdef_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
/* harmony import */ var _record_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66723);




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

/***/ 66723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ registerRecorded),
/* harmony export */   h0: () => (/* binding */ recordTags),
/* harmony export */   k6: () => (/* binding */ withoutRecord),
/* harmony export */   qb: () => (/* binding */ hasRecord)
/* harmony export */ });
/* unused harmony export withRecord */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
/* harmony import */ var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19493);


/** Tags of this prefix are Slipway's own: what a file has of them is of another revision. */
const PREFIX = 'slipway:';
/** A resource has at most so many tags, and a value so many characters (ECS, "Tagging your resources"). */
const MOST_TAGS = 50;
const MOST_CHARACTERS = 256;
/** The tags that tell of a revision which commit, run and person it came from; what is not known is left out. */
function recordTags({ commit, run, actor }) {
    return Object.entries({ commit, run, actor })
        .map(([name, value]) => ({ key: `${PREFIX}${name}`, value: toValue(value) }))
        .filter(({ value }) => value !== '');
}
/** Whether tags say that Slipway registered what has them. */
function hasRecord(tags) {
    return tags.some(({ key }) => String(key).startsWith(PREFIX));
}
/** `tags` without Slipway's own. */
function withoutRecord(tags) {
    return tags.filter(({ key }) => !String(key).startsWith(PREFIX));
}
/** `definition` with `record` among its tags, as far as there is room; the user's own tags all stay. */
function withRecord(definition, record) {
    const { tags = [], ...rest } = definition;
    const own = withoutRecord(tags);
    const all = [...own, ...record.slice(0, Math.max(0, MOST_TAGS - own.length))];
    return { ...rest, ...(all.length > 0 && { tags: all }) };
}
const withoutOrigin = (why) => `The revision was registered without the tags that say where it comes from: ${why} Or set 'record-tags' to 'false'.`;
/**
 * Registers a task definition with its record tags, or without them where tagging is denied: then a notice says so.
 * @param register sends RegisterTaskDefinition
 * @param untagged what the notice says
 * @returns the new revision's ARN
 * @throws what `register` throws
 */
async function registerRecorded(register, log, definition, record, untagged = withoutOrigin) {
    const recorded = withRecord(definition, record);
    try {
        return await register(recorded);
    }
    catch (error) {
        if (!hasRecord((recorded.tags ?? [])) || !isTagging(error))
            throw error;
        const arn = await register(withRecord(definition, []));
        log.notice(untagged((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:TagResource', error)));
        return arn;
    }
}
/** Whether the tags are what was refused: the right to tag, or an organization's tag policy. */
function isTagging(error) {
    return (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedAction */ .Ub)(error) === 'ecs:TagResource' || (0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error) === 'tag-policy';
}
/** What a tag's value can hold: letters, digits, spaces and `_.:/=+-@`. */
function toValue(text) {
    return text
        .trim()
        .replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]+/gu, '_')
        .slice(0, MOST_CHARACTERS)
        .replace(/_+$/, '');
}


/***/ }),

/***/ 25261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ registerPatiently)
/* harmony export */ });
/* harmony import */ var _diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19493);

const ATTEMPTS = 8;
/**
 * Registers `definition`. Jobs of a matrix that register revisions of one family at the same time are refused for a moment
 * (ECS: "Too many concurrent attempts to create a new revision of the specified family."), and try again.
 * @returns the new revision's ARN
 * @throws the SDK's error of RegisterTaskDefinition
 */
async function registerPatiently({ ecs, clock, cancelled }, definition) {
    for (let attempt = 1;; attempt++) {
        try {
            return await ecs.registerTaskDefinition(definition);
        }
        catch (error) {
            const isConcurrent = (0,_diagnosis_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyRefusal */ .rN)(error) === 'concurrent-registration';
            if (!isConcurrent || attempt >= ATTEMPTS || cancelled.aborted)
                throw error;
            await clock.sleep(500 * 2 ** Math.min(attempt, 5), cancelled);
        }
    }
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

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);


/** Inputs that take a line `name=value` an entry, so that a mapping is written as such lines. */
const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
/**
 * Reads a mapping of an action's inputs. No sentence shows a value, which may be a secret.
 * @param value what YAML or JSON gave
 */
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
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
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `There is no input '${(0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key)}' for ${place}: ${hint}`;
}
/** A value as the text of an input: a list of plain values as lines, other lists and mappings as JSON. */
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
/** An entry of a list input as Docker's actions take it: over lines only in quotes. */
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 74676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   p: () => (/* binding */ findRevision)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85634);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _history_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80234);
/* harmony import */ var _history_register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25261);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63092);






/**
 * Finds the service and the task definition, checks that the task can be started so, and registers a file that its
 * family's newest revision does not say already.
 * @throws {UserError} before anything is registered
 */
async function prepare(tools, order, source, serviceName) {
    const service = serviceName ? await findService(tools, order.cluster, serviceName) : undefined;
    if (source.kind !== 'file') {
        const revision = await findRevision(tools, source.kind === 'arn' ? source.arn : servingOf(service));
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, revision.definition, service);
        return { revision, service };
    }
    const { definition } = source;
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planTask */ .P)(order, definition, service);
    const arn = (await sameAsNewest(tools, definition)) ?? (await register(tools, definition));
    return { revision: { arn, definition }, service };
}
async function findService({ ecs }, cluster, name) {
    const { services } = await ecs.describeServices(cluster, [name]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error)}`);
    });
    const service = services.find(({ status }) => status === 'ACTIVE');
    if (!service) {
        const found = services[0] ? `is ${services[0].status}` : 'does not exist';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${name}' of cluster '${cluster}' ${found}: check the name, the cluster and the region.`);
    }
    return service;
}
/**
 * Reads a revision.
 * @param reference an ARN, `family:revision`, or a family for its newest
 * @throws {UserError}
 */
async function findRevision({ ecs }, reference) {
    try {
        const { taskDefinition } = await ecs.describeTaskDefinition(reference);
        return { definition: taskDefinition, arn: String(taskDefinition.taskDefinitionArn) };
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task definition '${reference}' could not be read: ${(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error)}`);
    }
}
/** The newest revision of the file's family, where it says the same; where it may not be read, the file is registered. */
async function sameAsNewest({ ecs, log }, definition) {
    const newest = await ecs.describeTaskDefinition(String(definition.family)).catch(() => undefined);
    if (!newest)
        return undefined;
    const { taskDefinition, tags } = newest;
    if ((0,_history_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .t)({ ...taskDefinition, tags }, definition).length > 0)
        return undefined;
    const arn = String(taskDefinition.taskDefinitionArn);
    log.info(`${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(arn)} says the same as the file: nothing is registered`);
    return arn;
}
async function register(tools, definition) {
    try {
        const arn = await (0,_history_register_js__WEBPACK_IMPORTED_MODULE_3__/* .registerPatiently */ .E)(tools, definition);
        tools.log.info(`registered ${arn}`);
        return arn;
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:RegisterTaskDefinition', error));
    }
}
function servingOf(service) {
    return (service && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service)?.taskDefinition) ?? service?.taskDefinition ?? '';
}


/***/ }),

/***/ 50649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   iU: () => (/* binding */ toTaskDefinition),
/* harmony export */   iw: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
const READ_ONLY_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
];
/** Those of them that nobody writes by hand. */
const DESCRIBED_KEYS = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];
/**
 * A loaded file as a task definition: taken out of the `{"taskDefinition": \u2026, "tags": \u2026}` that the CLI prints, without
 * read-only keys, without top-level `x-\u2026` keys, which hold a file's anchors, and without top-level empty strings, which mean
 * that nothing was chosen (`"taskRoleArn": ""`) and which ECS refuses.
 */
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('a task definition must be a mapping, with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const taken = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: taken, findings: [] };
    return { node: { ...withoutTagsOfAws(taken), origin: { ...taken.origin, isDescribed } }, findings: [] };
}
/** What DescribeTaskDefinition answered as RegisterTaskDefinition takes it. Tags of AWS's own can't be set by others. */
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    const tagged = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {});
    return tagged.kind === 'list' ? withoutTagsOfAws((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', tagged)) : definition;
}
function withoutTagsOfAws(definition) {
    const tags = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(definition, 'tags');
    if (tags?.kind !== 'list')
        return definition;
    const settable = tags.items.filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    return settable.length > 0
        ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, tags.origin))
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, ['tags']);
}


/***/ }),

/***/ 47239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared),
/* harmony export */   W: () => (/* binding */ readStepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);




/** The folder `actions` beside the launcher in `dist` that the runner started. */
function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
/** What action.yml of one of our actions declares. */
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
/**
 * The inputs of a step, with those that the input `inputs` adds. One that is set directly, which is not empty and differs
 * from its default, wins.
 * @param action the folder in `actions`
 */
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 14978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write what it holds beside the others' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
/** The variables of the inputs that are not set directly. */
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        // An expression as default has been evaluated, so that it cannot be told from a value that was set.
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 65446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
/* harmony import */ var _src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _src_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);



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


/***/ }),

/***/ 68773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTaskDefinitionFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_taskdef_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28590);
/* harmony import */ var _src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);
/* harmony import */ var _src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63751);
/* harmony import */ var _src_taskdef_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33130);
/* harmony import */ var _src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14088);






/** Reads the task definition that `input` names the file of; empty after a problem. */
async function readTaskDefinitionFile(inputs, input, path) {
    const before = inputs.problems.length;
    inputs.file(input, path);
    if (inputs.problems.length > before)
        return {};
    const place = { file: path, input };
    const loaded = await loadFile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), place);
    const { node, findings } = (0,_src_taskdef_document_js__WEBPACK_IMPORTED_MODULE_2__/* .toTaskDefinition */ .iU)(loaded.node, place);
    const errors = [...loaded.findings, ...(loaded.findings.length > 0 ? [] : findings)].filter(({ severity }) => severity === 'error');
    for (const finding of errors) {
        const { message, ...where } = (0,_src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, where);
    }
    return errors.length > 0 ? {} : (0,_src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)(node);
}
/** The YAML parser is loaded for what is not JSON alone: it is a tenth of a short step's start. */
async function loadFile(bytes, place) {
    const decoded = (0,_src_taskdef_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes, place);
    if ('problem' in decoded)
        return { node: undefined, findings: [decoded.problem] };
    return (0,_src_taskdef_json_js__WEBPACK_IMPORTED_MODULE_4__/* .loadJson */ .Fj)(decoded.text, place) ?? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6256)]).then(__webpack_require__.bind(__webpack_require__, 26256))).load(decoded.text, place);
}


/***/ })

};

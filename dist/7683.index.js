export const id = 7683;
export const ids = [7683];
export const modules = {

87683:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/deploy/rollback.js + 3 modules
var rollback = __webpack_require__(3326);
var ecs = __webpack_require__(47211);
var model = __webpack_require__(85634);
var origins = __webpack_require__(2697);
var history_history = __webpack_require__(12586);
var reference = __webpack_require__(36950);
var src_text = __webpack_require__(30706);
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/history.js





const MOST_OF_A_NAME = 120;
const MOST_OF_A_REASON = 1_500;
function historyLines(history) {
    const rows = history.slice(0, origins.Ki).map((past) => {
        const { when, revision, how, commit, who, images } = cells(past);
        return [when, revision, how, commit, who, images.join(', ')];
    });
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function summarizeHistory(choices, reason) {
    const parts = choices.map(({ target, history }) => {
        const rows = history.slice(0, origins.Ki).map((past) => {
            const { when, revision, images, commit, who, how } = cells(past);
            const origin = [commit && `commit ${(0,markdown.aY)(commit)}`, who && `by ${(0,markdown.X1)(who)}`].filter(Boolean).join(' ');
            const end = [when, (0,markdown.X1)(how)].filter(Boolean).join(', ');
            return [(0,markdown.aY)(revision), [end, ...images.map(markdown.aY), origin].filter(Boolean).join('<br>')];
        });
        return (0,markdown.zH)(`History of ${target.name}`, (0,markdown.tp)(['revision', 'when (UTC), outcome, version'], rows));
    });
    const why = reason ? [`Reason: ${(0,markdown.X1)((0,src_text.b4)(reason, MOST_OF_A_REASON))}`] : [];
    return `\n${[...why, ...parts].join('\n\n')}\n`;
}
function cells(past) {
    const { createdAt, taskDefinition, copyOf, inactive, images, actor = '', status } = past;
    const remarks = [copyOf && `copy of ${copyOf}`, inactive && 'INACTIVE'].filter(Boolean).join(', ');
    return {
        when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
        revision: `${(0,model.EU)(taskDefinition)}${remarks && ` (${remarks})`}`,
        images: images.map(shortImage),
        commit: (0,src_text.b4)((0,history_history.D3)(past)?.slice(0, 7) ?? ''),
        who: (0,src_text.b4)(actor, MOST_OF_A_NAME),
        how: (0,src_text.b4)(status.toLowerCase().replaceAll('_', ' '), MOST_OF_A_NAME),
    };
}
function shortImage({ image, digest, tags = [], state }) {
    const parsed = (0,reference.o_)(image);
    const tag = parsed?.tag ?? tags.find((one) => one !== 'latest') ?? tags[0];
    const pinned = digest ?? parsed?.digest;
    const bad = state === 'gone' || state === 'archived' ? ` (${state})` : '';
    const name = `${(0,model.EU)(parsed?.repository ?? image)}${tag ? `:${tag}` : ''}`;
    return `${(0,src_text.b4)(name, MOST_OF_A_NAME)}${pinned ? `@${(0,src_text.b4)(pinned.slice(0, 19))}` : ''}${bad}`;
}

var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var report_outputs = __webpack_require__(20238);
var rollout_state = __webpack_require__(59070);
var arn = __webpack_require__(22672);
var aws_inputs = __webpack_require__(33486);
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/rollback-service/inputs.js



const VERSION = new RegExp([/^\d+$/, arn.sP, /^sha256:[0-9a-f]{64}$/, /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/]
    .map(({ source }) => source)
    .join('|'));
function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const services = inputs.list('service', { comma: true });
    if (services.length === 0)
        inputs.required('service', 'web');
    const accepted = "'previous', a revision such as '12' or 'web:12', a task definition's ARN, a commit, or an image's tag or digest";
    const request = {
        ...(0,rollout_inputs.U7)(inputs, aws.region),
        cluster: (0,rollout_inputs.D$)(inputs, services, aws.region),
        services,
        to: inputs.matching('to', VERSION, accepted) ?? 'previous',
        dryRun: inputs.boolean('dry-run') ?? false,
    };
    return { aws, request, reason: inputs.text('reason') };
}

;// CONCATENATED MODULE: ./build/actions/rollback-service/main.js













async function main() {
    const inputs = await (0,further_inputs.W)('rollback-service');
    const { aws, request, reason } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    if (reason)
        log.info(`reason: ${reason}`);
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)({ 'refused-by': '' });
    const { remember, finish } = (0,rollout_state.s)({ title: 'Roll back', aws, options: request, cancelled });
    const tools = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled, remember };
    const chosen = await (0,rollback.f)(tools, request);
    for (const { target, history } of chosen.choices)
        log.group(`${target.name}: history`, historyLines(history));
    const report = await (0,rollback.L)(tools, request, chosen);
    (0,report_outputs.u5)(report);
    if (finish(report))
        (0,report_outputs.uR)(report, log, 'Roll back', aws);
    (0,commands.fe)(summarizeHistory(chosen.choices, reason));
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
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
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
const MOST_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
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

60350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (resultsOutput)
});
var _deploy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72656);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21240);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



const MOST_RESULTS_BYTES = 100_000;
const MOST_OF_A_REASON = 300;
const SHORTEST_REASON = 100;
const LEAST = ['service', 'verdict', 'task-definition-arn', 'serving-task-definition-arn'];
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";
const STEPS = [
    (service) => service,
    (service) => leaveOut(service, 'timeline'),
    (service) => leaveOut(service, 'changes', 'preflight'),
    (service) => leaveOut(service, 'failures'),
    (service) => ({ ...service, reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), MOST_OF_A_REASON) }),
    (service) => ({
        ...Object.fromEntries(LEAST.map((name) => [name, service[name]])),
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), SHORTEST_REASON),
        'left-out': ['everything else'],
    }),
];
function resultsOutput(report, most = MOST_RESULTS_BYTES) {
    let services = (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportJson */ .l4)(report).services.map(withoutLogs);
    for (const step of STEPS) {
        services = services.map(step);
        const text = JSON.stringify(services);
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return asManyAs(services, report, most);
}
function withoutLogs(service) {
    const failures = service.failures.map((failure) => ({
        ...failure,
        ...(failure.cause === _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CAUSES */ .h.exitCode.id && { fix: FIX_ELSEWHERE }),
        containers: failure.containers.map(({ log: _, ...container }) => container),
    }));
    return { ...service, failures };
}
function leaveOut(service, ...members) {
    const there = members.filter((name) => service[name] !== undefined);
    const rest = Object.fromEntries(Object.entries(service).filter(([name]) => !members.includes(name)));
    return { ...rest, 'left-out': [...(service['left-out'] ?? []), ...there] };
}
function asManyAs(services, { verdict }, most) {
    const rest = (left) => ({
        service: '',
        verdict,
        reason: `${left} more services are in the report file.`,
    });
    let [count, bytes] = [0, Buffer.byteLength(JSON.stringify([rest(services.length)]))];
    for (const service of services) {
        bytes += Buffer.byteLength(JSON.stringify(service)) + 1;
        if (bytes > most)
            break;
        count++;
    }
    return JSON.stringify([...services.slice(0, count), rest(services.length - count)]);
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
    const read = (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8218), __webpack_require__.e(1272), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 96594))).readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
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

20238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UH: () => (reportText),
  u5: () => (writeReport),
  uR: () => (concludeReport)
});
var _src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73679);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74103);
var _src_rollout_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14370);
var _caller_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48060);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69327);







function writeReport(report, more = {}) {
    const result = (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .foremost */ .ig)(report.services);
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({
            verdict: report.verdict,
            reason: report.reason,
            'refused-by': result.refusedBy ?? '',
            'task-definition-arn': result.taskDefinition,
            'previous-task-definition-arn': result.previousTaskDefinition,
            'serving-task-definition-arn': result.serving,
            'deployment-id': result.deploymentId,
            'service-deployment-arn': result.serviceDeploymentArn,
            ...(result.codeDeployDeploymentId && { 'codedeploy-deployment-id': result.codeDeployDeploymentId }),
            'rolled-back': String(result.rolledBack),
            'duration-seconds': String(result.durationSeconds),
            'console-url': result.consoleUrl,
            results: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report),
            ...more,
        });
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`The verdict is '${report.verdict}', but the outputs could not be set: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
    try {
        const path = (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTemporaryFile */ .jj)('slipway-report', reportText(report));
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ report: path });
        return path;
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `The report could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
function reportText(report) {
    return `${JSON.stringify((0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report), undefined, 2)}\n`;
}
function concludeReport(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        const line = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .speedLine */ .o4)(result);
        if (line)
            log.info(line);
        const slow = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .slowNotice */ .qY)(result);
        if (slow)
            log.notice(slow);
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .activeSentence */ .Eo)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .appendSummary */ .fe)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .summarizeReport */ .S)(report, title, (0,_caller_js__WEBPACK_IMPORTED_MODULE_7__/* .rollbackStepOf */ .c)(aws)));
    if ((0,_src_rollout_index_js__WEBPACK_IMPORTED_MODULE_8__/* .isGreen */ .gf)(report.verdict))
        return;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .annotationOf */ .l)(report));
}


})

};

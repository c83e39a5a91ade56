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
// EXTERNAL MODULE: ./build/src/deploy/rollback.js + 5 modules
var rollback = __webpack_require__(63510);
var ecs = __webpack_require__(35260);
var commit = __webpack_require__(65892);
var model = __webpack_require__(85634);
var origins = __webpack_require__(2697);
var history_history = __webpack_require__(12586);
var reference = __webpack_require__(36950);
var src_text = __webpack_require__(30706);
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/history.js






const MAX_NAME = 120;
const MAX_REASON = 1_500;
function historyLines(history) {
    const rows = history.slice(0, origins.Z1).map((past) => {
        const { when, revision, how, commit, who, images } = cells(past);
        return [when, revision, how, commit, who, images.join(', ')];
    });
    const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function summarizeHistory(rollbackTargets, reason) {
    const parts = rollbackTargets.map(({ target, history }) => {
        const rows = history.slice(0, origins.Z1).map((past) => {
            const { when, revision, images, commit, who, how } = cells(past);
            const origin = [commit && `commit ${(0,markdown.aY)(commit)}`, who && `by ${(0,markdown.X1)(who)}`].filter(Boolean).join(' ');
            const end = [when, (0,markdown.X1)(how)].filter(Boolean).join(', ');
            return [(0,markdown.aY)(revision), [end, ...images.map(markdown.aY), origin].filter(Boolean).join('<br>')];
        });
        return (0,markdown.zH)(`History of ${target.name}`, (0,markdown.tp)(['revision', 'when (UTC), outcome, version'], rows, String));
    });
    const reasonLine = reason ? [`Reason: ${(0,markdown.X1)((0,src_text.b4)(reason, MAX_REASON))}`] : [];
    return `\n${[...reasonLine, ...parts].join('\n\n')}\n`;
}
function cells(past) {
    const { createdAt, taskDefinition, copyOf, inactive, images, actor = '', status } = past;
    const remarks = [copyOf && `copy of ${copyOf}`, inactive && 'INACTIVE'].filter(Boolean).join(', ');
    return {
        when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
        revision: `${(0,model.EU)(taskDefinition)}${remarks && ` (${remarks})`}`,
        images: images.map(shortImage),
        commit: (0,src_text.b4)((0,commit.A)((0,history_history.D3)(past) ?? '')),
        who: (0,src_text.b4)(actor, MAX_NAME),
        how: (0,src_text.b4)(status.toLowerCase().replaceAll('_', ' '), MAX_NAME),
    };
}
function shortImage({ image, digest, tags = [], state }) {
    const parsed = (0,reference.o_)(image);
    const tag = parsed?.tag ?? tags.find((one) => one !== 'latest') ?? tags[0];
    const pinned = digest ?? parsed?.digest;
    const bad = state === 'gone' || state === 'archived' ? ` (${state})` : '';
    const name = `${(0,model.EU)(parsed?.repository ?? image)}${tag ? `:${tag}` : ''}`;
    return `${(0,src_text.b4)(name, MAX_NAME)}${pinned ? `@${(0,src_text.b4)(pinned.slice(0, 19))}` : ''}${bad}`;
}

var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var further_inputs = __webpack_require__(47239);
var id_token = __webpack_require__(88486);
var step_log = __webpack_require__(68997);
var report_outputs = __webpack_require__(20238);
var rollout_state = __webpack_require__(59070);
var runner_files = __webpack_require__(69327);
var arn = __webpack_require__(22672);
var aws_inputs = __webpack_require__(33486);
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/rollback-service/inputs.js




const VERSION = new RegExp([/^\d+$/, arn.sP, reference.Dh, reference.Dk].map(({ source }) => source).join('|'));
function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const services = inputs.requiredList('service', 'web', { comma: true });
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
    const { remember, finish } = (0,rollout_state.M)({ title: 'Roll back', aws, options: request, cancelled });
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const deployContext = { ...context, remember, beforeWrite: runner_files.N5 };
    const chosen = await (0,rollback.f)(deployContext, request);
    for (const { target, history } of chosen.rollbackTargets)
        log.group(`${target.name}: history`, historyLines(history));
    const report = await (0,rollback.L)(deployContext, request, chosen);
    (0,report_outputs.writeReport)(report);
    if (finish(report))
        (0,report_outputs.concludeReport)(report, log, 'Roll back', aws);
    (0,commands.fe)(summarizeHistory(chosen.rollbackTargets, reason));
}


}),

65892:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (shortCommit),
  c: () => (COMMIT)
});
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function shortCommit(commit) {
    return COMMIT.test(commit) ? commit.slice(0, 12) : commit;
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


})

};

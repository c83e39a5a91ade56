export const id = 238;
export const ids = [238];
export const modules = {

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

60350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (resultsOutput)
});
var _deploy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72656);
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21240);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



const MAX_RESULTS_BYTES = 100_000;
const MAX_REASON = 300;
const MIN_REASON = 100;
const MIN = [
    ...['cluster', 'service', 'verdict', 'task-definition-arn', 'previous-task-definition-arn'],
    'serving-task-definition-arn',
];
const OF_ALL = 'everything else of all services';
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";
const STEPS = [
    (service) => service,
    (service) => leaveOut(service, 'timeline'),
    (service) => leaveOut(service, 'changes', 'preflight'),
    (service) => leaveOut(service, 'failures'),
    (service) => ({ ...service, reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), MAX_REASON) }),
    (service) => ({
        ...Object.fromEntries(MIN.map((name) => [name, service[name]])),
        reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(service.reason), MIN_REASON),
        'left-out': ['everything else'],
    }),
    ({ reason: _, 'left-out': __, ...service }, index, { length }) => index === length - 1 ? { ...service, 'left-out': [OF_ALL] } : service,
];
function resultsOutput(report, most = MAX_RESULTS_BYTES) {
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
    const rest = (remaining) => ({
        service: '',
        verdict,
        reason: `${remaining} more services are in the report file.`,
        'left-out': [OF_ALL],
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

73679:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ex: () => (adviceOutput),
  cF: () => (phaseSections),
  o4: () => (speedLine),
  qY: () => (slowNotice),
  xm: () => (speedPart)
});
var _diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32820);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32297);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);



const MAX_BYTES = 4_096;
const PHASES = {
    schedule: 'schedule',
    provision: 'provision',
    pull: 'pull',
    create: 'create',
    'health-check': 'health check',
    'failed-tasks': 'failed tasks',
    drain: 'drain',
    stop: 'stop',
    shift: 'shift',
    pause: 'pause',
    bake: 'bake',
    complete: 'complete',
    batches: 'batches',
};
function adviceOutput({ services }, most = MAX_BYTES) {
    const all = services
        .flatMap(({ service, speed }) => (0,_diagnosis_index_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceJson */ .t)(speed).map((one) => ({ service, ...one })))
        .toSorted((a, b) => Number(b['saves-up-to-seconds']) - Number(a['saves-up-to-seconds']));
    for (let count = all.length; count > 0; count--) {
        const text = JSON.stringify(all.slice(0, count));
        if (Buffer.byteLength(text) <= most)
            return text;
    }
    return '[]';
}
function speedLine({ service, speed }) {
    if (!speed || speed.timing.seconds === 0)
        return '';
    const { phases, seconds } = speed.timing;
    const largest = phases.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4);
    const parts = largest.map((phase) => `${PHASES[phase.name]} ${rounded(phase.seconds)} (${percent(phase)})`);
    const first = speed.advice[0];
    const hint = first ? `. ${adviceInWords(first)}` : '';
    return `${service}: the rollout took ${rounded(seconds)}${compared(speed)}: ${parts.join(', ')}${hint}`;
}
function slowNotice({ service, speed }) {
    if (!speed?.isLonger || !speed.usual)
        return '';
    const { phases, seconds } = speed.timing;
    const [longest] = phases.toSorted((a, b) => b.seconds - a.seconds);
    const most = longest ? `; ${PHASES[longest.name]} took ${rounded(longest.seconds)} of it` : '';
    const advice = speed.advice[0] ? ` ${adviceInWords(speed.advice[0])}` : '';
    return `${service}: the rollout took ${rounded(seconds)}, usually ${rounded(speed.usual.seconds)}${most}.${advice}`;
}
function speedPart(speed, drawing) {
    const { timing, advice } = speed;
    const rows = timing.phases.map((phase) => [
        PHASES[phase.name],
        [`${rounded(phase.seconds)}, ${percent(phase)}`, perTask(phase)].filter(Boolean).join('<br>'),
    ]);
    return [
        '**Where the time went**',
        `${rounded(timing.seconds)} until Amazon ECS reported the deployment as successful${compared(speed)}${batchesInWords(speed)}.`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['phase', 'time, share; median and slowest task'], rows),
        drawing && (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(drawing.split('\n'), 'mermaid'),
        speed.drainsAfter !== undefined &&
            `After that, the old tasks continue to drain for ${rounded(speed.drainsAfter)}; the verdict does not wait for that.`,
        advice.length > 0 && `**What would make it faster**\n\n${advice.map(adviceItem).join('\n')}`,
    ]
        .filter(Boolean)
        .join('\n\n');
}
function perTask({ median, slowest, slowestTask }) {
    if (median === undefined || slowest === undefined)
        return '';
    const task = slowestTask ? ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortTask(slowestTask))})` : '';
    return `${rounded(median)}, ${rounded(slowest)}${task}`;
}
function phaseSections({ timing }) {
    return timing.phases.map(({ name, intervals }) => [PHASES[name], intervals]);
}
function adviceItem({ phase, setting, of, present, proposed, seconds, unless, afterSuccess }) {
    const when = afterSuccess ? ', after the verdict' : '';
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(setting)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(of)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(present)} \u2192 **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(proposed)}** saves up to ${rounded(seconds)} (${PHASES[phase]}${when}). ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(unless)}`;
}
function adviceInWords({ setting, of, present, proposed, seconds }) {
    return `${setting} of ${of}: ${present} \u2192 ${proposed} would save up to ${rounded(seconds)}.`;
}
function compared({ usual }) {
    if (!usual)
        return '';
    const of = usual.count === 1 ? 'the last one' : `median of the last ${usual.count}`;
    return ` (usually ${rounded(usual.seconds)}, ${of})`;
}
function batchesInWords({ timing: { batches, laterBatchesSeconds } }) {
    return batches > 1
        ? `; tasks were started in ${batches} batches, ${rounded(laterBatchesSeconds)} after the first`
        : '';
}
function percent({ share }) {
    return `${Math.round(share * 100)}%`;
}
function shortTask(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1).slice(0, 8);
}
function rounded(seconds) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .inMinutesAndSeconds */ .Zi)(Math.round(seconds));
}


}),

74103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (annotationOf),
  S: () => (summarizeReport)
});

var deploy_result = __webpack_require__(72656);
// EXTERNAL MODULE: ./build/src/diagnosis/fix.js
var diagnosis_fix = __webpack_require__(18992);
// EXTERNAL MODULE: ./build/src/duration.js
var duration = __webpack_require__(32297);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/rollout/verdict.js
var rollout_verdict = __webpack_require__(14370);
var src_text = __webpack_require__(30706);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(63900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
;// CONCATENATED MODULE: ./build/src/report/rollback-step.js
function rollbackStep({ uses, region, roles, externalId, audience }, { cluster, service, to }) {
    const inputs = {
        ...{ cluster, service, to, 'aws-region': region, 'role-to-assume': roles.join(',') },
        ...(roles.length > 0 && { 'external-id': externalId, audience }),
    };
    return [
        uses ? `- uses: ${uses}` : '- uses: # the rollback-service action',
        '  with:',
        ...Object.entries(inputs).flatMap(([name, value]) => (value ? [`    ${name}: ${scalar(value)}`] : [])),
    ];
}
const NOT_PLAIN = /^(?![A-Za-z_])|[^\w./:+=,@-]|:$|^(?:true|false|null|yes|no|on|off|y|n)$/i;
function scalar(text) {
    return NOT_PLAIN.test(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

// EXTERNAL MODULE: ./build/src/report/speed.js
var report_speed = __webpack_require__(73679);
// EXTERNAL MODULE: ./build/src/rollout/progress.js
var progress = __webpack_require__(38152);
;// CONCATENATED MODULE: ./build/src/report/timeline.js


const MAX_EVENTS = 24;
function drawTimeline({ service, taskDefinition, startedAt, events, verdict, speed, }) {
    const shown = events.slice(-MAX_EVENTS);
    const last = shown.at(-1);
    if (startedAt === undefined || !last)
        return undefined;
    const end = Math.max(last.at, startedAt + 1);
    const good = verdict === 'deployed';
    const open = good || verdict === 'paused';
    const failedAt = open ? undefined : shown.find(({ endsRollout }) => endsRollout)?.at;
    const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
    const bars = [
        bar(`${name}`, open ? 'active' : 'crit', startedAt, failedAt ?? end),
        ...(failedAt !== undefined && end > failedAt ? [bar('rollback', 'done', failedAt, end)] : []),
    ];
    const milestones = shown.map(({ at, text }) => `    ${task(text)} :milestone, ${stamp(at)}, 0s`);
    return [
        'gantt',
        `    title ${label(`${service}: ${verdict}`)}`,
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        '    todayMarker off',
        '    section Deployment',
        ...bars,
        ...phases(speed),
        '    section ECS',
        ...milestones,
    ].join('\n');
}
function phases(speed) {
    const sections = speed ? (0,report_speed.cF)(speed) : [];
    return sections.flatMap(([name, intervals]) => [
        `    section ${label(name)}`,
        ...intervals.slice(-MAX_EVENTS).map(({ from, to }) => bar(name, 'done', from, to)),
    ]);
}
function bar(text, kind, from, to) {
    return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}
function stamp(seconds) {
    return String(Math.round(seconds * 1000));
}
function task(text) {
    return `\u2060${label(text)}`;
}
function label(text) {
    const plain = (0,progress.v)(text)
        .replace(/, (\d+)% of the production traffic on the new version$/, ' $1 percent')
        .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
        .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
        .replace(/[:;,#"%]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 60 ? `${plain.slice(0, 59)}\u2026` : plain || 'event';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js











const MAX_REASON = 1_500;
function summarizeReport(report, title, template) {
    const parts = report.services.length === 0 || report.services[0]?.service === ''
        ? [registeredPart(report)]
        : report.services.map((result) => servicePart(result, title, template));
    return (0,layout.YG)(parts);
}
function annotationOf({ services, reason }) {
    const red = services.filter((result) => !(0,rollout_verdict.gf)(result.verdict));
    if (red.length === 0)
        return (0,src_text.b4)(reason, MAX_REASON);
    const first = (0,deploy_result.wK)(services);
    const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
    const [failure] = first.failures;
    const fix = failure ? (0,diagnosis_fix.B)(failure) : '';
    const lines = [
        `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${(0,model.EU)(first.taskDefinition)}` : ''}`,
        [(0,src_text.b4)(first.reason, MAX_REASON), fix].filter(Boolean).join(' '),
        first.service ? (0,deploy_result.Eo)(first) : '',
    ];
    return lines.filter(Boolean).join('\n');
}
function registeredPart({ verdict, taskDefinition, reason }) {
    const name = taskDefinition && ` ${(0,markdown.aY)((0,model.EU)(taskDefinition))}`;
    const deployed = verdict === 'registered' && 'No service was given, so nothing was deployed.';
    return (0,layout.v8)({
        heading: `${(0,layout.Kk)(moodOf(verdict))} ${verdict}${name}`,
        lead: [reason ? (0,markdown.X1)(reason) : deployed],
    });
}
function servicePart(result, title, template) {
    const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
    const link = consoleUrl ? ` \u00b7 [console](${consoleUrl})` : '';
    const serving = (0,deploy_result.Eo)(result);
    const drawing = drawTimeline(result);
    const preflight = result.preflight && preflightPart(result.preflight);
    const isBlocked = result.refusedBy === 'preflight' && result.preflight?.findings.some(({ severity }) => severity === 'error');
    return (0,layout.v8)({
        heading: `${(0,layout.Kk)(moodOf(verdict))} ${title} ${(0,markdown.aY)(service)}: ${verdict}${link}`,
        lead: [
            serving && `**${(0,markdown.X1)(serving)}**`,
            isBlocked ? `Nothing was updated.\n\n${preflight}` : reason && (0,markdown.X1)(reason),
            ...result.failures.map(failurePart),
        ],
        facts: [
            ['active now', revision(result.serving)],
            ['requested', revision(result.taskDefinition)],
            ['previous', revision(result.previousTaskDefinition)],
            ['duration', durationSeconds > 0 ? (0,duration.Zi)(durationSeconds) : ''],
            ['cluster', (0,markdown.aY)((0,model.EU)(cluster))],
            ['deployment', result.deploymentId && (0,markdown.aY)(result.deploymentId)],
        ],
        rest: [
            changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${(0,markdown.aY)((0,markdown.IR)(line))}`).join('\n')}`,
            !isBlocked && preflight,
            result.speed && result.speed.timing.seconds > 0
                ? (0,report_speed.xm)(result.speed, drawing)
                : drawing && (0,markdown.DV)(drawing.split('\n'), 'mermaid'),
            result.events.length > 0 && (0,markdown.zH)('Events', eventTable(result)),
            rollBackPart(result, template),
        ],
    });
}
function preflightPart({ findings, unread }) {
    const found = findings.map(({ id, severity, text }) => `- ${severity} ${(0,markdown.aY)(id)}: ${(0,markdown.X1)(text)}`);
    const open = unread.map(({ action, what, reason }) => `${(0,markdown.aY)(action)} (${what}): ${(0,markdown.X1)(reason)}`);
    const lines = [...found, ...(open.length > 0 ? [`- not checked: ${open.join(', ')}`] : [])];
    return lines.length > 0 ? `**Preflight**\n\n${lines.join('\n')}` : '';
}
function failurePart(failure) {
    const { cause, text, count, containers, taskArn, stopCode, stoppedReason } = failure;
    const logs = containers.map((container) => {
        const { name, log = [], logMissing, exitCode, reason } = container;
        const head = `container ${(0,markdown.aY)(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${(0,markdown.X1)(reason)}` : ''}`;
        if ((0,diagnosis_fix.p)(container))
            return `${head}, its last lines:\n\n${(0,markdown.DV)(log)}`;
        return logMissing ? `${head} (no log: ${(0,markdown.X1)(logMissing)})` : head;
    });
    return [
        `**Why: ${(0,markdown.X1)(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${(0,markdown.aY)(cause.id)})`,
        `_Fix:_ ${(0,markdown.X1)((0,diagnosis_fix.B)(failure))}`,
        `task ${(0,markdown.aY)((0,markdown.IR)((0,model.EU)(taskArn)))}${stopCode ? `, ${(0,markdown.aY)(stopCode)}` : ''}${stoppedReason ? `: ${(0,markdown.X1)(stoppedReason)}` : ''}`,
        ...logs,
    ].join('\n\n');
}
function eventTable({ events }) {
    return (0,markdown.tp)(['time (UTC)', 'event'], events.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), (0,markdown.X1)(text)]));
}
function rollBackPart({ verdict, cluster, service, previousTaskDefinition, serving }, template) {
    if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving)
        return '';
    const step = rollbackStep(template, { cluster, service, to: (0,model.EU)(previousTaskDefinition) });
    return (0,markdown.zH)('Roll back', (0,markdown.DV)(step, 'yaml'));
}
function revision(arn) {
    return arn ? (0,markdown.aY)((0,model.EU)(arn)) : '\u2014';
}
function moodOf(verdict) {
    if ((0,rollout_verdict.gf)(verdict))
        return verdict === 'started' || verdict === 'paused' ? 'open' : 'good';
    return verdict === 'rolled-back' ? 'rolled-back' : 'bad';
}


}),

48060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (rollbackStepOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33486);


function usesOf(action, env = process.env, program = process.argv[1] ?? '') {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_WORKSPACE: workspace } = env;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (repository && ref) {
        const place = `/_actions/${repository}/${ref}/`;
        const at = root.indexOf(place);
        const folder = at < 0 ? '' : `${root.slice(at + place.length)}/`;
        return `${repository}/${folder}actions/${action}@${ref}`;
    }
    const path = workspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : '..';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path === '..' || path.startsWith('../'))
        return undefined;
    return ['.', path, 'actions', action].filter(Boolean).join('/');
}
function rollbackStepOf({ region, roles, externalId, audience }) {
    const uses = usesOf('rollback-service');
    return { ...(uses && { uses }), region, roles, externalId, ...(audience !== _aws_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu && { audience }) };
}


}),

20238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  U: () => (reportText),
  concludeReport: () => (concludeReport),
  writeReport: () => (writeReport)
});
var _src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72656);
var _src_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7611);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60350);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73679);
var _src_report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74103);
var _src_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14370);
var _caller_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48060);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73505);
var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69327);







function writeReport(report, more = {}) {
    const result = (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveResult */ .wK)(report.services);
    const isWritten = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setFinalOutputs */ .$z)(report.verdict, {
        reason: report.reason,
        ...Object.fromEntries(Object.entries((0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOutputs */ .KH)(result)).map(([name, value]) => [name, String(value)])),
        results: (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsOutput */ .w)(report),
        ...more,
    }, (0,_src_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .gf)(report.verdict));
    if (!isWritten)
        return undefined;
    try {
        const path = (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTemporaryFile */ .jj)('slipway-report', reportText(report));
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ report: path });
        return path;
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `The report could not be written: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
function reportText(report) {
    return `${JSON.stringify((0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l4)(report), undefined, 2)}\n`;
}
function concludeReport(report, log, title, aws) {
    for (const result of report.services.filter(({ service }) => service)) {
        const line = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .speedLine */ .o4)(result);
        if (line)
            log.info(line);
        const slow = (0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .slowNotice */ .qY)(result);
        if (slow)
            log.notice(slow);
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .activeSentence */ .Eo)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .appendSummary */ .fe)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeReport */ .S)(report, title, (0,_caller_js__WEBPACK_IMPORTED_MODULE_8__/* .rollbackStepOf */ .c)(aws)));
    if ((0,_src_rollout_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .gf)(report.verdict))
        return;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)((0,_src_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationOf */ .l)(report));
}


})

};

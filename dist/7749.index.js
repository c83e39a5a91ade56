export const id = 7749;
export const ids = [7749];
export const modules = {

57749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
var model = __webpack_require__(85634);
var objects = __webpack_require__(16385);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/delivery/after-hook.js



function parseResults(text) {
    const results = (0,objects.qF)(text);
    return Array.isArray(results) && results.every(isDeployed) ? results : undefined;
}
function isDeployed(value) {
    if (!(0,objects.Gv)(value) || typeof value.service !== 'string' || typeof value.verdict !== 'string')
        return false;
    return (0,objects.iU)(value.cluster) && (0,objects.iU)(value['previous-task-definition-arn']);
}
function planRollback(results) {
    const targets = new Map();
    const without = [];
    let isCut = false;
    for (const { service, verdict, 'previous-task-definition-arn': previous } of results) {
        if (service === '')
            isCut = true;
        else if (verdict !== 'deployed')
            continue;
        else if (!previous)
            without.push(service);
        else
            targets.set(previous, [...(targets.get(previous) ?? []), service]);
    }
    return { targets, without, isCut };
}
function concludeRollback({ targets, without, isCut }, rolledBack) {
    const isBack = ({ verdict }) => (0,rollout_verdict.L)(verdict);
    const broken = rolledBack.filter((one) => !isBack(one));
    if (broken.length > 0) {
        const lines = broken.map(({ service, verdict, reason }) => `'${service}' could not be rolled back (${verdict}): ${reason}`);
        return { verdict: 'rollback-failed', reason: lines.join(' ') };
    }
    const back = [...targets].map(([revision, services]) => `${services.map((name) => `'${name}'`).join(', ')} to ${(0,model.EU)(revision)}`);
    const notRolledBack = without.map((name) => `'${name}' was not rolled back, because it has no previous revision.`);
    if (isCut)
        notRolledBack.push('The services that the results omit were not rolled back.');
    if (back.length === 0) {
        const nothing = 'This run deployed nothing, so nothing was rolled back.';
        return { verdict: 'failed', reason: notRolledBack.length > 0 ? notRolledBack.join(' ') : nothing };
    }
    return {
        verdict: notRolledBack.length > 0 ? 'rollback-failed' : 'rolled-back',
        reason: [`Rolled back ${back.join(', ')}.`, ...notRolledBack].join(' '),
    };
}

var rollback = __webpack_require__(63510);
var ecs = __webpack_require__(35260);
// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(74103);
// EXTERNAL MODULE: ./build/step/caller.js
var caller = __webpack_require__(48060);
var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var id_token = __webpack_require__(88486);
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
var rollout_state = __webpack_require__(59070);
var runner_files = __webpack_require__(69327);
var arn = __webpack_require__(22672);
// EXTERNAL MODULE: ./build/src/ecs/cluster.js
var ecs_cluster = __webpack_require__(9657);
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/forwarded-inputs.js
var forwarded_inputs = __webpack_require__(55561);
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/internal/roll-back-environment/inputs.js






function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const results = readResults(inputs);
    const plan = planRollback(results);
    const services = [...plan.targets.values()].flat();
    const request = {
        ...(0,rollout_inputs.U7)(new forwarded_inputs.M({}), aws.region),
        cluster: readCluster(inputs, results, services, aws.region),
        services,
        to: 'previous',
        dryRun: false,
    };
    return { aws, plan, request };
}
function readResults(inputs) {
    const text = inputs.required('results', '[{"service":"web","verdict":"deployed"}]');
    if (!text)
        return [];
    const results = parseResults(text);
    if (results?.every(isValid))
        return results;
    inputs.refuse('results', "input 'results' is not the 'results' output of deploy-service");
    return [];
}
function isValid({ service, cluster, 'previous-task-definition-arn': previous }) {
    return [
        !service || arn.YV.test(service),
        !cluster || arn.Bs.test(cluster),
        !previous || arn.sP.test(previous),
    ].every(Boolean);
}
function readCluster(inputs, results, services, region) {
    const clusters = [...new Set(results.flatMap(({ cluster }) => cluster || []))];
    if (clusters.length > 1) {
        const list = clusters.map((name) => `'${name}'`).join(', ');
        inputs.refuse('results', `input 'results' has services in several clusters (${list}): use services in one cluster`);
    }
    const { cluster, problems } = (0,ecs_cluster.e)(services, clusters[0] ?? '', region, 'results');
    for (const problem of problems)
        inputs.refuse('results', problem);
    return cluster;
}

;// CONCATENATED MODULE: ./build/actions/internal/roll-back-environment/main.js
















async function main() {
    const inputs = new step_inputs.G();
    const { aws, plan, request } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    if (plan.targets.size === 0) {
        const { verdict, reason } = concludeRollback(plan, []);
        log.info(reason);
        (0,commands.n0)({ verdict, reason });
        return;
    }
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)();
    const { remember, finish } = (0,rollout_state.M)({ title: 'Roll back', aws, options: request, cancelled });
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled };
    const deployContext = { ...context, remember, beforeWrite: runner_files.N5 };
    const chosen = [];
    for (const [to, services] of plan.targets)
        chosen.push(await (0,rollback.f)(deployContext, { ...request, to, services }));
    const report = await (0,rollback.L)(deployContext, request, {
        rollbackTargets: chosen.flatMap(({ rollbackTargets }) => rollbackTargets),
        refused: new Map(chosen.flatMap(({ refused }) => [...refused])),
        read: new Map(chosen.flatMap(({ read }) => [...read])),
    });
    const { verdict, reason } = concludeRollback(plan, report.services);
    (0,commands.$z)(verdict, { reason }, (0,rollout_verdict.gf)(report.verdict));
    if (!finish(report))
        return;
    log.info(reason);
    (0,commands.fe)((0,summary.S)(report, 'Roll back after the hook', (0,caller.c)(aws)));
    if ((0,rollout_verdict.gf)(report.verdict))
        return;
    process.exitCode = 1;
    (0,commands.fz)('error', (0,summary.l)(report));
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
var diagnosis_fix = __webpack_require__(18992);
var duration = __webpack_require__(32297);
var model = __webpack_require__(85634);
var rollout_verdict = __webpack_require__(14370);
var src_text = __webpack_require__(30706);
var layout = __webpack_require__(63900);
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

var report_speed = __webpack_require__(73679);
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

55561:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (ForwardedInputs)
});
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);

class ForwardedInputs extends _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G {
    constructor(values, env = process.env) {
        const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
        const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        super(Object.fromEntries([...others, ...given]));
    }
    notify() { }
}


})

};

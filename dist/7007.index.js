export const id = 7007;
export const ids = [7007];
export const modules = {

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readDeploymentOrder),
/* harmony export */   De: () => (/* binding */ recallAnnouncement),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   iP: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5634);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1454);







const STATES = {
    deployed: 'success',
    unchanged: 'success',
    // It goes on, and nobody will say how it ends.
    started: 'in_progress',
    planned: 'inactive',
    registered: 'inactive',
    superseded: 'inactive',
    refused: 'failure',
    'rolled-back': 'failure',
    'rollback-failed': 'failure',
    failed: 'failure',
    'timed-out': 'failure',
    cancelled: 'error',
    unknown: 'error',
};
const KEY = 'github-deployment';
const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const TIMEOUT_MS = 10_000;
/** GitHub's limit of a status's description. */
const MOST_CHARACTERS = 140;
/** Reads `github-token`, `environment` and `environment-url`; `undefined` when no GitHub Deployment is asked for. */
function readDeploymentOrder(inputs, cluster, services) {
    const token = inputs.text('github-token');
    const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
    const environmentUrl = inputs.matching('environment-url', /^https?:\/\/\S+$/, "an address that begins with 'https://'");
    const [service, ...others] = services.map(_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .EU);
    const place = (0,_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_6__/* .shortName */ .EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}
/** Begins a GitHub Deployment of this job's commit. It goes on beside the step, which does not wait for it. */
function announce(order, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(order.token);
    const created = create(order, log, clock);
    return announcement(order, created, log, clock);
}
/** The announcement that the main step left open because it was cancelled or killed; the token is the step's input. */
function recallAnnouncement(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(order, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? STATES[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(order, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${order.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${order.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(KEY, '');
        },
    };
}
/** @returns its id; `undefined`, after a notice, when there is none */
async function create(order, log, clock) {
    const { GITHUB_SHA: ref } = process.env;
    const { environment, environmentUrl } = order;
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    const answer = await post(order.token, 'deployments', body, clock);
    if ('problem' in answer) {
        log.notice(`No GitHub Deployment was created: ${answer.problem}`);
        return undefined;
    }
    const { id } = answer.json;
    if (typeof id !== 'number') {
        log.notice('No GitHub Deployment was created: GitHub answered without one.');
        return undefined;
    }
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The GitHub Deployment in '${environment}' has no status: ${problem}`);
    return id;
}
/** @returns what went wrong */
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const description = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
    const body = {
        state,
        environment,
        description,
        log_url: runUrl(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const answer = await post(token, `deployments/${id}/statuses`, body, clock);
    return 'problem' in answer ? answer.problem : undefined;
}
/** The address of this run and attempt. */
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}
async function post(token, path, body, clock) {
    const { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY } = process.env;
    const url = new URL(`${GITHUB_API_URL.replace(/\/$/, '')}/repos/${GITHUB_REPOSITORY}/${path}`);
    for (let attempt = 1;; attempt++) {
        const sent = await inTime(clock, (signal) => send(url, token, JSON.stringify(body), signal)).catch((error) => ({
            problem: `GitHub did not answer (${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}).`,
        }));
        if (!('problem' in sent) && sent.status >= 200 && sent.status < 300)
            return { json: parse(sent.text) };
        const pause = 'problem' in sent ? PAUSE_MS : pauseOf(sent);
        if (pause === undefined || attempt === ATTEMPTS)
            return 'problem' in sent ? sent : { problem: explain(sent) };
        await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS));
    }
}
/** Ends a call that has not ended in time, whether GitHub is silent from the start or in the middle of its answer. */
async function inTime(clock, call) {
    const ended = new AbortController();
    const limit = clock.sleep(TIMEOUT_MS, ended.signal).then(() => {
        throw new Error(`no answer within ${TIMEOUT_MS / 1000} s`);
    });
    // Whoever comes second is not listened to.
    limit.catch(() => undefined);
    try {
        return await Promise.race([call(ended.signal), limit]);
    }
    finally {
        ended.abort();
    }
}
/** Not fetch: it knows no HTTPS_PROXY. */
function send(url, token, body, signal) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'slipway',
    };
    const proxyEnv = process.env;
    const options = { method: 'POST', headers, signal };
    return new Promise((resolve, reject) => {
        const receive = async (answer) => {
            const chunks = [];
            for await (const chunk of answer)
                chunks.push(chunk);
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        };
        const listen = (answer) => void receive(answer).catch(reject);
        const request = url.protocol === 'https:'
            ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...options, agent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ proxyEnv }) }, listen)
            : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...options, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ proxyEnv }) }, listen);
        request.on('error', reject);
        request.end(body);
    });
}
/** How long to wait before the same request may succeed, in ms; `undefined` when it will not. */
function pauseOf({ status, headers }) {
    const after = Number(headers['retry-after']);
    if (status >= 500 || status === 429)
        return after > 0 ? after * 1000 : PAUSE_MS;
    // GitHub's secondary rate limit is a 403 that names a time.
    return status === 403 && after > 0 ? after * 1000 : undefined;
}
function explain({ status, headers, text }) {
    const said = parse(text)?.message ?? '';
    const words = `GitHub answered ${status}${said ? ` '${said}'` : ''}`;
    if (status === 401)
        return `${words}: the input 'github-token' is not a valid token.`;
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 404 || (status === 403 && !limited)) {
        return `${words}: the token lacks the right; add 'permissions: { deployments: write }' to the job.`;
    }
    return `${words}.`;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/deployment/result.js
var deployment_result = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/deployment/verdict.js
var deployment_verdict = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/deployment/progress.js
var progress = __webpack_require__(2910);
;// CONCATENATED MODULE: ./build/src/report/timeline.js

/** The most moments that are drawn; a picture of more cannot be read. */
const MOST_MOMENTS = 24;
/**
 * The way of a deployment as a Mermaid Gantt chart over ECS's own times, or nothing when too little happened to draw.
 * Colons, semicolons, commas and `#` end a task's name in Mermaid's grammar, so they are left out.
 */
function drawTimeline({ service, taskDefinition, startedAt, moments, verdict, }) {
    const shown = moments.slice(-MOST_MOMENTS);
    const last = shown.at(-1);
    if (startedAt === undefined || !last)
        return undefined;
    const end = Math.max(last.at, startedAt + 1);
    const good = verdict === 'deployed';
    const failedAt = good ? undefined : shown.find(({ text }) => /deployment failed|rolling back/i.test(text))?.at;
    const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
    const bars = [
        bar(`${name}`, good ? 'active' : 'crit', startedAt, failedAt ?? end),
        ...(failedAt !== undefined && end > failedAt ? [bar('going back', 'done', failedAt, end)] : []),
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
        '    section ECS',
        ...milestones,
    ].join('\n');
}
function bar(text, kind, from, to) {
    return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}
/** Milliseconds: Mermaid's `x`. */
function stamp(seconds) {
    return String(Math.round(seconds * 1000));
}
/** A task's name; what cannot be seen before it keeps a family called `click` or `section` from being Mermaid's word. */
function task(text) {
    return `\u2060${label(text)}`;
}
function label(text) {
    const plain = (0,progress/* shortened */.v)(text)
        .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
        .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
        .replace(/[:;,#"%]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain || 'event';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js





/** The job summary of a deployment: verdict, changes, timeline, failed tasks with their last lines, and the way back. */
function summarize(report, title) {
    const parts = report.services.length === 0 || report.services[0]?.service === ''
        ? [registeredPart(report)]
        : report.services.map((result) => servicePart(result, title));
    return (0,markdown/* cut */.Jj)(`${parts.join('\n\n')}\n`);
}
/** The end of a failed step in at most three lines: what, why with its fix, what serves now. */
function annotationOf({ services, verdict, reason }) {
    const red = services.filter((result) => !(0,deployment_verdict/* isGreen */.gf)(result.verdict));
    const first = red.find((result) => result.verdict === verdict) ?? red[0];
    if (!first)
        return oneLine(reason);
    const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
    const fix = first.failures[0]?.cause.fix;
    const lines = [
        `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${(0,model/* shortName */.EU)(first.taskDefinition)}` : ''}`,
        oneLine(`${first.reason}${fix ? ` ${fix}` : ''}`),
        first.service ? (0,deployment_result/* servingSentence */.C9)(first) : '',
    ];
    return lines.filter(Boolean).join('\n');
}
function registeredPart({ verdict, taskDefinition, reason }) {
    return `### ${icon(verdict)} ${verdict}\n\n${taskDefinition ? (0,markdown/* code */.aY)(taskDefinition) : (0,markdown/* escapeText */.X1)(reason)}`;
}
function servicePart(result, title) {
    const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
    const link = consoleUrl ? ` · [console](${consoleUrl})` : '';
    const rows = [
        ['cluster', (0,markdown/* code */.aY)(cluster)],
        ['asked for', revision(result.taskDefinition)],
        ['before', revision(result.previousTaskDefinition)],
        ['serves now', revision(result.serving)],
        ...(result.deploymentId ? [['deployment', (0,markdown/* code */.aY)(result.deploymentId)]] : []),
        ...(durationSeconds > 0 ? [['took', inWords(durationSeconds)]] : []),
    ];
    const drawing = drawTimeline(result);
    return [
        `### ${icon(verdict)} ${title} ${(0,markdown/* code */.aY)(service)}: ${verdict}${link}`,
        reason && (0,markdown/* escapeText */.X1)(reason),
        `**${(0,markdown/* escapeText */.X1)((0,deployment_result/* servingSentence */.C9)(result))}**`,
        (0,markdown/* table */.tp)(['', ''], rows.map(([name, value]) => [name, value || '—'])),
        changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${(0,markdown/* code */.aY)(line)}`).join('\n')}`,
        result.preflight && preflightPart(result.preflight),
        ...result.failures.map(failurePart),
        drawing && (0,markdown/* codeBlock */.DV)(drawing.split('\n'), 'mermaid'),
        result.moments.length > 0 && (0,markdown/* details */.zH)('Events', eventTable(result)),
        wayBack(result),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** What preflight found of a service, and what it did not look at; empty where there is neither. */
function preflightPart({ findings, unread }) {
    const found = findings.map(({ id, severity, text }) => `- ${severity} ${(0,markdown/* code */.aY)(id)}: ${(0,markdown/* escapeText */.X1)(text)}`);
    const open = unread.map(({ action, what, reason }) => `${(0,markdown/* code */.aY)(action)} (${what}): ${(0,markdown/* escapeText */.X1)(reason)}`);
    const lines = [...found, ...(open.length > 0 ? [`- not checked: ${open.join(', ')}`] : [])];
    return lines.length > 0 ? `**Preflight**\n\n${lines.join('\n')}` : '';
}
function failurePart({ cause, text, count, containers, taskArn, stopCode, stoppedReason }) {
    const logs = containers.map(({ name, log, logMissing, exitCode, reason }) => {
        const head = `container ${(0,markdown/* code */.aY)(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${(0,markdown/* escapeText */.X1)(reason)}` : ''}`;
        if (log)
            return `${head}, its last lines:\n\n${(0,markdown/* codeBlock */.DV)(log)}`;
        return logMissing ? `${head} (no log: ${(0,markdown/* escapeText */.X1)(logMissing)})` : head;
    });
    return [
        `**Why: ${(0,markdown/* escapeText */.X1)(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${(0,markdown/* code */.aY)(cause.id)})`,
        `_Fix:_ ${(0,markdown/* escapeText */.X1)(cause.fix)}`,
        `task ${(0,markdown/* code */.aY)((0,model/* shortName */.EU)(taskArn))}${stopCode ? `, ${(0,markdown/* code */.aY)(stopCode)}` : ''}${stoppedReason ? `: ${(0,markdown/* escapeText */.X1)(stoppedReason)}` : ''}`,
        ...logs,
    ].join('\n\n');
}
function eventTable({ moments }) {
    return (0,markdown/* table */.tp)(['time (UTC)', 'event'], moments.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), (0,markdown/* escapeText */.X1)(text)]));
}
function wayBack({ verdict, cluster, service, previousTaskDefinition, serving }) {
    if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving)
        return '';
    const step = [
        '- uses: OWNER/slipway/actions/rollback-service@v1',
        '  with:',
        `    cluster: ${cluster}`,
        `    service: ${service}`,
        `    to: ${(0,model/* shortName */.EU)(previousTaskDefinition)}`,
    ];
    return (0,markdown/* details */.zH)('How to go back', (0,markdown/* codeBlock */.DV)(step, 'yaml'));
}
function revision(arn) {
    return arn ? (0,markdown/* code */.aY)((0,model/* shortName */.EU)(arn)) : '';
}
function icon(verdict) {
    if ((0,deployment_verdict/* isGreen */.gf)(verdict))
        return verdict === 'started' ? '🟡' : '✅';
    return verdict === 'rolled-back' ? '↩️' : '❌';
}
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
;// CONCATENATED MODULE: ./build/step/report-outputs.js







/** Writes a deployment's outputs; with several services the scalars are those of the worst. */
function writeReport(report) {
    const json = (0,deployment_result/* toJson */.aB)(report);
    const path = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? '.', `slipway-report-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(json, undefined, 2)}\n`);
    const result = report.services.find(({ verdict }) => verdict === report.verdict);
    (0,commands/* setOutput */.uH)('verdict', report.verdict);
    (0,commands/* setOutput */.uH)('reason', report.reason);
    (0,commands/* setOutput */.uH)('task-definition-arn', result.taskDefinition);
    (0,commands/* setOutput */.uH)('previous-task-definition-arn', result.previousTaskDefinition);
    (0,commands/* setOutput */.uH)('serving-task-definition-arn', result.serving);
    (0,commands/* setOutput */.uH)('deployment-id', result.deploymentId);
    (0,commands/* setOutput */.uH)('service-deployment-arn', result.serviceDeploymentArn);
    (0,commands/* setOutput */.uH)('rolled-back', String(result.rolledBack));
    (0,commands/* setOutput */.uH)('duration-seconds', String(result.durationSeconds));
    (0,commands/* setOutput */.uH)('console-url', result.consoleUrl);
    (0,commands/* setOutput */.uH)('results', JSON.stringify(json.services));
    (0,commands/* setOutput */.uH)('report', path);
}
/** Writes the job summary, and ends the step red where the report is. */
function conclude(report, log, title) {
    for (const result of report.services.filter(({ service }) => service)) {
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,deployment_result/* servingSentence */.C9)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,commands/* appendSummary */.fe)(summarize(report, title));
    if ((0,deployment_verdict/* isGreen */.gf)(report.verdict))
        return;
    process.exitCode = 1;
    (0,commands/* annotate */.fz)('error', annotationOf(report));
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recallRollouts),
/* harmony export */   s: () => (/* binding */ rememberRollouts)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33);

const KEY = 'rollouts';
/** Keeps the rollouts in the step's state before each call that changes something, and whenever one moves on. */
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    const known = new Map();
    const save = (moved) => {
        // How often nothing could be read changes with every poll, and matters to nobody afterwards.
        for (const rollout of moved)
            known.set(`${rollout.cluster} ${rollout.service}`, { ...rollout, blind: 0 });
        const memory = { title, aws, options: { policy, region, logLines }, rollouts: [...known.values()] };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        kept = text;
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, cancelled.aborted ? JSON.stringify({ ...memory, cancelledAt: Date.now() }) : text);
    };
    return {
        remember: save,
        /** Leaves nothing for a post step to do, unless the job was cancelled on the way: then answers `false`. */
        finish: ({ services }) => {
            const left = kept !== '' &&
                cancelled.aborted &&
                services.some(({ verdict }) => verdict === 'cancelled' || verdict === 'unknown');
            if (kept && !left)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, '');
            return !left;
        },
    };
}
/** What the main step left to do; `undefined` when it came to its end. */
function recallRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    return text ? JSON.parse(text) : undefined;
}


/***/ })

};

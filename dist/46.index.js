export const id = 46;
export const ids = [46];
export const modules = {

64376:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _step_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);
var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41067);
var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1133);



async function post() {
    const scaling = (0,_step_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('scaling') && (await __webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 67094))).recallScaling();
    await (0,_step_run_task_post_js__WEBPACK_IMPORTED_MODULE_2__/* .stopLeftTask */ .h)();
    if (scaling)
        await scaling.resume();
    const report = await (0,_step_rollout_post_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeCancelled */ .z)();
    if (scaling)
        await scaling.restore(report?.services ?? []);
}


}),

92515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S_: () => (whyNoVolume),
  VW: () => (whyUnfit),
  et: () => (whyNotBalanced)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73132);


function whyUnfit(service, members) {
    const { serviceName, schedulingStrategy, deploymentController } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    if (deploymentController?.type === 'CODE_DEPLOY')
        return undefined;
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `the service '${serviceName}' is a DAEMON`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100 % ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
function whyNoVolume(definition, { volumeConfigurations = [] }, input = 'service-managed-ebs-volume-name') {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `Input '${input}' is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}
function whyNotBalanced(definition, { name, port }) {
    const containers = (definition.containerDefinitions ?? []);
    const names = containers.map((container) => String(container.name));
    const container = containers.find((one) => one.name === name);
    if (!container) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, names);
        return `The AppSpec file sends requests to the container '${name}', and the task definition has ${names.map((one) => `'${one}'`).join(', ')}: name one of them in 'LoadBalancerInfo'${near ? `; did you mean '${near}'?` : '.'}`;
    }
    const mappings = (container.portMappings ?? []);
    const isMapped = mappings.some(({ containerPort, containerPortRange }) => containerPort === port || containerPortRange);
    if (isMapped)
        return undefined;
    const ports = mappings.map(({ containerPort }) => containerPort).join(', ') || 'none';
    return `The AppSpec file sends requests to port ${port} of the container '${name}', whose port mappings have ${ports}: add it to 'portMappings', or name another port in 'LoadBalancerInfo'.`;
}


}),

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


}),

63751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (toProblem),
  S4: () => (judge),
  TL: () => (quoted),
  em: () => (sentence),
  ml: () => (shorten)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function sentence({ message, origin, rule }) {
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
function judge(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
const MOST_WORDS = 10;
function quoted(words) {
    const shown = words.slice(0, MOST_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
function shorten(word, most = 200) {
    return word.length > most ? `${word.slice(0, most)}\u2026` : word;
}
function placeInInput({ file, input, line, column }) {
    if (file !== undefined)
        return ` (${file}:${line ?? 1}:${column ?? 1})`;
    if (input === undefined)
        return '';
    return line === undefined ? ` (input '${input}')` : ` (line ${line} of input '${input}')`;
}


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  ol: () => (MOST_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MOST_DEPTH = 200;
const MOST_AS_YAML = 256 * 1024;
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson) {
            return error.finding && text.length > MOST_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
        }
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
    finding;
    constructor(finding) {
        super();
        this.finding = finding;
    }
}
class TooDeep extends Error {
    origin;
    constructor(origin) {
        super();
        this.origin = origin;
    }
}
class JsonReader {
    findings = [];
    #text;
    #source;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #depth = 0;
    #backslash = -1;
    constructor(text, source) {
        this.#text = text;
        this.#source = source;
        if (text.charCodeAt(0) === 0xfeff) {
            this.#at = 1;
            this.#lineStart = 1;
        }
    }
    readDocument() {
        const first = this.#next();
        if (first !== '{' && first !== '[')
            throw new NotJson();
        const node = this.#read(first);
        if (this.#next() !== '')
            throw this.#wrong('the end of the document');
        return node;
    }
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MOST_DEPTH)
                throw new TooDeep(origin);
            this.#at++;
            const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
            this.#depth--;
            return node;
        }
        if (first === '"') {
            const value = this.#readString();
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, value);
        }
        return this.#readWord(origin);
    }
    #readFields(origin) {
        const entries = new Map();
        for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
            if (next !== '"')
                throw this.#wrong('a key in double quotes');
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw this.#wrong("':'");
            this.#at++;
            const value = this.#read(this.#next());
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
            entries.set(key, { value, origin: at });
        }
        this.#at++;
        return { kind: 'fields', entries, origin };
    }
    #readList(origin) {
        const found = [];
        for (let next = this.#next(); next !== ']'; next = this.#separator(']'))
            found.push(this.#read(next));
        this.#at++;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, origin);
    }
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw this.#wrong(`',' or '${end}'`);
        this.#at++;
        return this.#next();
    }
    #readString() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        if (this.#backslash < start) {
            const next = this.#text.indexOf('\\', start);
            this.#backslash = next < 0 ? this.#text.length : next;
        }
        const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
        if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        while (end >= 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw this.#wrong('a closing double quote');
        try {
            const value = JSON.parse(this.#text.slice(start, end + 1));
            this.#at = end + 1;
            return value;
        }
        catch {
            throw this.#wrong('a string on one line whose backslashes are escapes');
        }
    }
    #isEscaped(at) {
        let before = at - 1;
        while (this.#text[before] === '\\')
            before--;
        return (at - before) % 2 === 0;
    }
    #readWord(origin) {
        NUMBER.lastIndex = this.#at;
        const [number] = NUMBER.exec(this.#text) ?? [];
        const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
        const token = number ?? word?.[0];
        if (token === undefined)
            throw this.#wrong('a value');
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw this.#wrong("a value that ends here, or ','");
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    #next() {
        const text = this.#text;
        for (;;) {
            const next = text[this.#at];
            if (next === undefined)
                return '';
            if (next === '\n') {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
            else if (next === '/') {
                this.#skipComment();
                continue;
            }
            else if (next !== ' ' && next !== '\t' && next !== '\r') {
                return next;
            }
            this.#at++;
        }
    }
    #skipComment() {
        const text = this.#text;
        const isBlock = text.startsWith('/*', this.#at);
        if (!isBlock && !text.startsWith('//', this.#at))
            throw this.#wrong('a value or a comment');
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw this.#wrong("'*/' at the end of the comment");
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #wrong(expected) {
        const found = this.#text[this.#at];
        const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
        return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
    }
    #origin() {
        const { file, input } = this.#source;
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (file === undefined)
            return { ...this.#source, line, column };
        return input === undefined ? { file, line, column } : { file, input, line, column };
    }
}


}),

3048:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L4: () => (stateOf),
  Vp: () => (runUrl),
  xj: () => (STATES)
});
const STATES = {
    deployed: 'success',
    unchanged: 'success',
    started: 'in_progress',
    paused: 'in_progress',
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
function stateOf(verdict) {
    return Object.hasOwn(STATES, verdict) ? STATES[verdict] : 'error';
}
function runUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = process.env) {
    if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return '';
    const run = `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
    return GITHUB_RUN_ATTEMPT ? `${run}/attempts/${GITHUB_RUN_ATTEMPT}` : run;
}


}),

54998:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (readDeploymentOrder),
  De: () => (recallAnnouncement),
  iP: () => (announce)
});
var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78179);
var _src_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85634);
var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _src_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _src_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69584);
var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);
var _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3048);
var _github_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4474);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);









const KEY = 'github-deployment';
const ATTEMPTS = 3;
const PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const LIMITS = { timeoutMs: 10_000, attempts: 1, pauseMs: 0 };
const MOST_CHARACTERS = 140;
function readDeploymentOrder(inputs, cluster, services) {
    const token = inputs.text('github-token');
    const named = inputs.matching('environment', /^[^\r\n]{1,255}$/, 'a name of at most 255 characters');
    const address = inputs.text('environment-url');
    const isAddress = /^https?:\/\/\S+$/.test(address);
    if (address && !isAddress) {
        const shown = (0,_src_url_js__WEBPACK_IMPORTED_MODULE_7__/* .shownUrl */ .zA)(address);
        inputs.refuse('environment-url', `input 'environment-url' is '${shown}': it must be a URL that starts with 'https://'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_7__/* .secretsOf */ .Fj)(address))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(secret);
    const environmentUrl = address ? (0,_src_url_js__WEBPACK_IMPORTED_MODULE_7__/* .shownUrl */ .zA)(address) : undefined;
    const [service, ...others] = services.map(_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .shortName */ .EU);
    const place = (0,_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .shortName */ .EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}
function announce(order, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(order.token);
    const created = create(order, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(order, created, log, clock);
}
function recallAnnouncement(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const state = (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu)(KEY);
    const token = new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G().text('github-token');
    if (!state || !token)
        return undefined;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(token);
    const { id, environment, environmentUrl } = JSON.parse(state);
    return announcement({ token, environment, environmentUrl }, Promise.resolve(id), log, clock);
}
function announcement(order, created, log, clock) {
    return {
        finish: async (report) => {
            const id = await created;
            if (id === undefined)
                return;
            const state = report ? _deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATES */ .xj[report.verdict] : 'error';
            const text = report
                ? [report.verdict, report.reason].filter(Boolean).join(': ')
                : 'the step ended without a verdict';
            const problem = await setStatus(order, id, state, text, clock);
            if (problem)
                log.notice(`The GitHub Deployment in '${order.environment}' was left in progress: ${problem}`);
            else
                log.info(`GitHub Deployment in '${order.environment}': ${state}`);
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetState */ .d4)(KEY);
        },
    };
}
async function create(order, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
    const { environment, environmentUrl } = order;
    const body = { ref, task: 'deploy', auto_merge: false, required_contexts: [], environment, description: 'Slipway' };
    const answer = await send(order.token, clock, ({ rest }, place) => rest.repos.createDeployment({ ...place, ...body }));
    if ('problem' in answer) {
        log.notice(`No GitHub Deployment was created: ${answer.problem}`);
        return undefined;
    }
    const { id } = (answer.json ?? {});
    if (typeof id !== 'number') {
        log.notice('No GitHub Deployment was created: the response of GitHub has none.');
        return undefined;
    }
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' stays in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The GitHub Deployment in '${environment}' has no status: ${problem}`);
    return id;
}
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const description = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(text, MOST_CHARACTERS);
    const body = {
        state,
        environment,
        description,
        log_url: (0,_deployment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .runUrl */ .Vp)(),
        ...(environmentUrl && { environment_url: environmentUrl }),
    };
    const answer = await send(token, clock, ({ rest }, place) => rest.repos.createDeploymentStatus({ ...place, ...body, deployment_id: id }));
    return 'problem' in answer ? answer.problem : undefined;
}
async function send(token, clock, call) {
    const place = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerAndRepo */ .H5)(process.env.GITHUB_REPOSITORY ?? ''), headers: _github_js__WEBPACK_IMPORTED_MODULE_5__/* .HEADERS */ .d0 };
    const octokit = await (0,_github_js__WEBPACK_IMPORTED_MODULE_5__/* .connectGithub */ .Sv)(token, LIMITS).catch((error) => ({ problem: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) }));
    if ('problem' in octokit)
        return octokit;
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_5__/* .answerOf */ .ut)(() => call(octokit, place));
        const isThere = !('problem' in answer);
        if (isThere && answer.status >= 200 && answer.status < 300)
            return { json: answer.data };
        const pause = isThere ? pauseOf(answer) : PAUSE_MS;
        if (pause === undefined || attempt === ATTEMPTS) {
            return { problem: isThere ? explain(answer) : `GitHub did not respond (${answer.problem}).` };
        }
        await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS));
    }
}
function pauseOf({ status, headers }) {
    const after = Number(headers['retry-after']);
    if (status >= 500 || status === 429)
        return after > 0 ? after * 1000 : PAUSE_MS;
    return status === 403 && after > 0 ? after * 1000 : undefined;
}
function explain({ status, headers, data }) {
    const said = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(String(data?.message ?? ''), 300);
    const words = `GitHub answered ${status}${said ? ` '${said}'` : ''}`;
    if (status === 401)
        return `${words}: the input 'github-token' is not a valid token.`;
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 404 || (status === 403 && !limited)) {
        return `${words}: the token lacks permissions; add 'permissions: { deployments: write }' to the job.`;
    }
    return `${words}.`;
}


}),

4474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d0: () => (HEADERS),
  ut: () => (answerOf),
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo)
});

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MOST_REDIRECTS, attempts: 1, pauseMs: 0 };
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const order = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const answer = await (0,http.qQ)(given?.url ?? String(input), order, { attempts, pauseMs });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(answer);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (name === 'content-encoding' || name === 'content-length')
            continue;
        for (const one of [value].flat())
            if (one !== undefined)
                shown.append(name, one);
    }
    const content = BODILESS.includes(status) ? null : new Uint8Array(body);
    return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}
async function bytesOf(body) {
    if (body === undefined || body === null)
        return undefined;
    return Buffer.from(await new Response(body).arrayBuffer());
}

;// CONCATENATED MODULE: ./build/step/github.js


const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...HEADERS, ...init?.headers, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function answerOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? parsed(data) : data };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


}),

41067:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (concludeCancelled)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 3 modules
var aws_clients = __webpack_require__(46731);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/controller/controllers.js
var controller_controllers = __webpack_require__(52783);
// EXTERNAL MODULE: ./build/src/rollout/follow.js + 7 modules
var follow = __webpack_require__(46609);
// EXTERNAL MODULE: ./build/src/rollout/next.js + 4 modules
var next = __webpack_require__(88785);
// EXTERNAL MODULE: ./build/src/rollout/state.js
var state = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/src/deploy/conclude.js + 1 modules
var conclude = __webpack_require__(87781);
// EXTERNAL MODULE: ./build/src/deploy/read-at-end.js
var read_at_end = __webpack_require__(58939);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(72656);
;// CONCATENATED MODULE: ./build/src/deploy/resume.js







async function resume(given, rollouts, options, withinMs, settled = []) {
    const { clock } = given;
    const until = clock.now() + withinMs;
    const limit = { clock, until: until + CLOSING_MS };
    const context = { ...given, ecs: given.ecs.within(limit) };
    const controllers = await (0,controller_controllers.dg)(context, rollouts, limit);
    const services = await readUntilSeen(context, controllers, rollouts, until);
    const policy = { ...options.policy, rollbackMs: until - clock.now(), smoke: false, resumes: true };
    const begun = await Promise.all(rollouts.map((rollout) => takeUp(context, controllers.of(rollout), rollout, services.get(rollout), policy)));
    const followed = await (0,follow.e)(context, begun, policy, [], undefined, controllers);
    const finals = await (0,read_at_end.J)(context, rollouts);
    const results = followed.map((one, index) => (0,conclude.N)(context, one, finals.get(rollouts[index]), options, undefined, controllers));
    return (0,result.EI)([...(await Promise.all(results)), ...settled]);
}
const CLOSING_MS = 10_000;
const LOOK_MS = 2_000;
const LOOKS = 5;
const READING_PART = 0.25;
async function readUntilSeen(context, controllers, rollouts, until) {
    const { ecs, clock, log, cancelled } = context;
    const readUntil = clock.now() + (until - clock.now()) * READING_PART;
    for (let look = 1;; look++) {
        const services = await (0,read_at_end.J)({ ...context, ecs: ecs.within({ clock, until: readUntil }), log }, rollouts);
        const isUnseen = rollouts.some((rollout) => {
            const service = services.get(rollout);
            return !rollout.own.id && !(service && startedBy(controllers.of(rollout), rollout, service));
        });
        if (!isUnseen || look >= LOOKS || clock.now() >= readUntil)
            return services;
        await clock.sleep(LOOK_MS, cancelled);
    }
}
function startedBy(controller, { own }, service) {
    return controller.startedSince(own, service, own.taskDefinition);
}
async function takeUp({ clock, log }, controller, rollout, service, policy) {
    const revision = (0,state.ID)(rollout)?.revision ?? rollout.previous?.taskDefinition;
    const started = service && startedBy(controller, rollout, service);
    const restored = service && revision && controller.startedSince(rollout.own, service, revision);
    const event = {
        is: 'resumed',
        isRead: service !== undefined,
        ...(started && { started }),
        ...(restored && { restored }),
    };
    const taken = (0,next.K)(rollout, event, clock.now(), policy).rollout;
    if ((0,state.sG)(taken)?.verdict !== 'rolled-back' || (0,state.oW)(taken))
        return taken;
    const left = await controller.restoreSettings(taken, (text) => log.info(text));
    const result = { of: 'restore-settings', ...(left && { left }) };
    return (0,next.K)(taken, { is: 'effect-ended', result, cancelled: false }, clock.now(), policy).rollout;
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 2 modules
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(41000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 1 modules
var report_outputs = __webpack_require__(95865);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(59070);
;// CONCATENATED MODULE: ./build/step/rollout-post.js












async function concludeCancelled(controllerOf) {
    const memory = (0,rollout_state.C)();
    const log = (0,step_log.h)();
    const announced = (0,github_deployment.De)(log);
    if (!memory) {
        await announced?.finish(undefined);
        return undefined;
    }
    const clients = (0,aws_clients.h)(memory.aws, id_token.F, commands.Pq);
    const context = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled: (0,cancel.A)() };
    const tools = {
        ...context,
        ...(controllerOf && { controller: controllerOf(context) }),
        remember: () => undefined,
    };
    const report = await resume(tools, memory.rollouts, memory.options, (0,last_word.f$)(), memory.settled);
    (0,report_outputs.E)(report, log, memory.title, memory.aws);
    await announced?.finish(report);
    return report;
}


}),

1133:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (stopLeftTask)
});
var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46731);
var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78179);
var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47211);
var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83720);
var _cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6693);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88486);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);
var _last_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41000);
var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68997);
var _run_task_overrides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86882);
var _run_task_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3736);
var _run_task_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81542);













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
    const overrides = (0,_run_task_overrides_js__WEBPACK_IMPORTED_MODULE_9__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G(), memory.names);
    const input = { ...memory.trace.input, ...(Object.keys(overrides).length > 0 && { overrides }) };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_last_word_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeTask */ .N)({ ...result, reason }, log);
}


})

};

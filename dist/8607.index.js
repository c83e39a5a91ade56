export const id = 8607;
export const ids = [8607];
export const modules = {

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
        return refuse(`the file is in ${name}, but only UTF-8 is supported: save it as UTF-8`, 1, 1);
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
  Hx: () => (downgradeFromAws),
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
function downgradeFromAws(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
const MAX_WORDS = 10;
function quoted(words) {
    const shown = words.slice(0, MAX_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
function shorten(word, most = 200) {
    const line = word.slice(0, most + 1).replace(/[\n\v\f\r\u2028\u2029]/g, ' ');
    return word.length > most ? `${line.slice(0, most)}\u2026` : line;
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
  lr: () => (MAX_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MAX_DEPTH = 200;
const MAX_AS_YAML = 256 * 1024;
const MAX_DUPLICATES = 9;
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
            return error.finding && text.length > MAX_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
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
        message: `the document is nested more than ${MAX_DEPTH} levels deep: a definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the '${name}' key is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MAX_DUPLICATES)
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
            if (++this.#depth > MAX_DEPTH)
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
            const earlier = entries.get(key);
            if (earlier)
                addDuplicate(this.findings, duplicateKey(key, earlier.origin, at));
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

78244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (splitWords)
});
function splitWords(line) {
    const words = [];
    let word;
    let rest = line;
    while (rest !== '') {
        const [token = ''] = /^\s+|^'[^']*'|^"(?:[^"\\]|\\[\s\S])*"|^\\[\s\S]|^[^\s'"\\]+/.exec(rest) ?? [];
        if (token === '')
            return { problem: openEnd(rest) };
        rest = rest.slice(token.length);
        if (/^\s/.test(token)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (token === '\\\n') {
        }
        else {
            word = (word ?? '') + unquote(token);
        }
    }
    if (word !== undefined)
        words.push(word);
    return { words };
}
function unquote(token) {
    if (token.startsWith("'"))
        return token.slice(1, -1);
    if (token.startsWith('"'))
        return token.slice(1, -1).replace(/\\([$`"\\])|\\\n/g, '$1');
    return token.startsWith('\\') ? token.slice(1) : token;
}
function openEnd(rest) {
    return rest.startsWith('\\') ? 'it ends with a backslash' : `the quote ${rest.charAt(0)} is never closed`;
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

1133:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (stopUnfinishedTask)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46731);
var _src_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78179);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35260);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43154);
var _cancel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6693);
var _cancellation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82880);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
var _id_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88486);
var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1454);
var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68997);
var _run_task_overrides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86882);
var _run_task_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3736);
var _run_task_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81542);













async function stopUnfinishedTask() {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readSavedTask */ .Z)();
    if (!memory)
        return;
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)();
    const clients = (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createClients */ .h)(memory.aws, _id_token_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchIdToken */ .F, _commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq);
    const context = {
        clients,
        ecs: new _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Ecs */ .U6(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m,
        log,
        cancelled: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_7__/* .onCancel */ .A)(),
        remember: () => undefined,
    };
    const overrides = (0,_run_task_overrides_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .Inputs */ .G(), memory.names);
    const input = { ...memory.savedRun.input, ...(Object.keys(overrides).length > 0 && { overrides }) };
    const result = await (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_10__/* .stopRunningTasks */ .su)(context, memory.savedRun, input, (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_11__/* .timeLeft */ .f$)());
    const reason = [memory.reason, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_12__/* .concludeTask */ .N)({ ...result, reason }, log);
}


})

};

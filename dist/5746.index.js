export const id = 5746;
export const ids = [5746];
export const modules = {

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);
/* harmony import */ var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1133);


/** After a cancelled or killed main step: stops the task before the update, or sees to the deployment. */
async function post() {
    await (0,_step_run_task_post_js__WEBPACK_IMPORTED_MODULE_1__/* .stopLeftTask */ .h)();
    await (0,_step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeCancelled */ .z)();
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ whyNoVolume),
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3132);

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

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** What the first bytes of a file in another Unicode encoding are; the longer ones first. */
const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
/**
 * The text of a file in UTF-8, with or without a byte order mark. Another encoding is refused by name: read as UTF-8, each of
 * its characters would silently become U+FFFD in ECS.
 */
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    // Text without a mark: one of its first two characters is plain ASCII, whose other byte is zero.
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
/** The place of the first byte that no UTF-8 has there. */
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
    // No character of the line's beginning is broken: at most the last one is not whole yet.
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
/** `bytes` without a last character that is cut off; `undefined` when it is not UTF-8 even so. */
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


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   iU: () => (/* binding */ toTaskDefinition),
/* harmony export */   iw: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

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

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** The finding for whoever reads the log: the sentence, its place when no annotation can show it, and the rule's id. */
function sentence({ message, origin, rule }) {
    // A key keeps its spelling at a sentence's beginning too: hostPort, executionRoleArn.
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
/** The finding as a wrong input: of the input that it stands in, or of the one that names its file. */
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
/** What a person writes over what DescribeTaskDefinition answered: ECS never had it. */
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
/**
 * Lowers errors about what came from AWS: ECS has accepted it before.
 * @param described the files that hold what DescribeTaskDefinition answered
 */
function judge(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
/** As many words as a sentence can list. */
const MOST_WORDS = 10;
/** `'web', 'db'` and so on. */
function quoted(words) {
    const shown = words.slice(0, MOST_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
/** A word from outside, cut so that a sentence stays one. */
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


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Fj: () => (/* binding */ loadJson),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   dQ: () => (/* binding */ addDuplicate),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** No document that ECS knows is a tenth as deep; a deeper one is a mistake, or an attack. */
const MOST_DEPTH = 200;
/** As many duplicate keys are named; a file with more has one cause for all of them. */
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** Some of them JSON has in strings only behind a backslash. */
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
/**
 * Reads JSON, in which comments and trailing commas are allowed, in time linear in its length. Every value knows its place,
 * and a number keeps its digits.
 * @param source the file or the input that the text is from
 * @returns `undefined` for what is not JSON, and so is to be read, or refused, as YAML
 */
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
/** The finding about a document that is nested too deeply. */
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
/** The finding about a key that comes a second time, at `origin`. */
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is there twice, in ${lines}, and keys must be unique: remove one`,
        origin,
    };
}
/** Findings about duplicate keys, the first few of them. */
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
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
    /** The first backslash from the place of the last string on: most strings have none, and are read as they are. */
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
            throw new NotJson();
        return node;
    }
    /** The value that begins with `first`, the character at the reader's place. */
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
                throw new NotJson();
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw new NotJson();
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
    /** Goes past a comma, if one is there: what follows it, or the bracket that closes. */
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw new NotJson();
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
            throw new NotJson();
        this.#at = end + 1;
        try {
            return JSON.parse(this.#text.slice(start, end + 1));
        }
        catch {
            throw new NotJson();
        }
    }
    /** Whether an odd number of backslashes stands before `at`. */
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
            throw new NotJson();
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw new NotJson();
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    /** The next character that is neither white space nor a comment's; empty at the end. */
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
            throw new NotJson();
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw new NotJson();
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
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


/***/ }),

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readDeploymentOrder),
/* harmony export */   De: () => (/* binding */ recallAnnouncement),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   iP: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5634);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(453);
/* harmony import */ var _src_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);
/* harmony import */ var _src_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9584);
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
    const address = inputs.text('environment-url');
    const isAddress = /^https?:\/\/\S+$/.test(address);
    if (address && !isAddress) {
        const shown = (0,_src_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(address);
        inputs.refuse('environment-url', `input 'environment-url' is '${shown}': it must be an address that begins with 'https://'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_6__/* .secretsOf */ .Fj)(address))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(secret);
    // Everybody who may read the repository sees it.
    const environmentUrl = address ? (0,_src_url_js__WEBPACK_IMPORTED_MODULE_6__/* .shownUrl */ .zA)(address) : undefined;
    const [service, ...others] = services.map(_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU);
    const place = (0,_src_ecs_model_js__WEBPACK_IMPORTED_MODULE_7__/* .shortName */ .EU)(cluster);
    const environment = named ?? (service && others.length === 0 ? `${place}/${service}` : place);
    return token ? { token, environment, environmentUrl } : undefined;
}
/** Begins a GitHub Deployment of this job's commit. It goes on beside the step, which does not wait for it. */
function announce(order, log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(order.token);
    const created = create(order, log, clock).catch((error) => {
        log.notice(`No GitHub Deployment was created: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return undefined;
    });
    return announcement(order, created, log, clock);
}
/** The announcement that the main step left open because it was cancelled or killed; the token is the step's input. */
function recallAnnouncement(log, clock = _src_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
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
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetState */ .d4)(KEY);
        },
    };
}
/** @returns its id; `undefined`, after a notice, when there is none */
async function create(order, log, clock) {
    const { GITHUB_SHA: ref, GITHUB_REPOSITORY: repository } = process.env;
    if (!ref || !repository)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${ref ? 'GITHUB_REPOSITORY' : 'GITHUB_SHA'} is not set.`);
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
    try {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(KEY, JSON.stringify({ id, environment, environmentUrl }));
    }
    catch (error) {
        log.notice(`The GitHub Deployment in '${environment}' is left in progress if the job is cancelled: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
    }
    const problem = await setStatus(order, id, 'in_progress', 'deploying', clock);
    if (problem)
        log.notice(`The GitHub Deployment in '${environment}' has no status: ${problem}`);
    return id;
}
/** @returns what went wrong */
async function setStatus({ token, environment, environmentUrl }, id, state, text, clock) {
    const description = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(text, MOST_CHARACTERS);
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
        const sent = await send(url, token, JSON.stringify(body)).catch((error) => ({
            problem: `GitHub did not answer (${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}).`,
        }));
        if (!('problem' in sent) && sent.status >= 200 && sent.status < 300)
            return { json: parse(sent.text) };
        const pause = 'problem' in sent ? PAUSE_MS : pauseOf(sent);
        if (pause === undefined || attempt === ATTEMPTS)
            return 'problem' in sent ? sent : { problem: explain(sent) };
        await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS));
    }
}
async function send(url, token, body) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
    };
    const answer = await (0,_src_http_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .Em)(url, { method: 'POST', headers, body, timeoutMs: TIMEOUT_MS });
    return { status: answer.status, headers: answer.headers, text: answer.body.toString('utf8') };
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
    const said = (0,_src_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSentence */ .b4)(String(parse(text)?.message ?? ''), 300);
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

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ concludeCancelled)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/controller/ecs/assess.js
var assess = __webpack_require__(8044);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/rollout/follow.js + 6 modules
var follow = __webpack_require__(4873);
// EXTERNAL MODULE: ./build/src/rollout/roll-back.js
var roll_back = __webpack_require__(8106);
// EXTERNAL MODULE: ./build/src/rollout/rollout.js
var rollout_rollout = __webpack_require__(8958);
// EXTERNAL MODULE: ./build/src/deploy/conclude.js + 1 modules
var conclude = __webpack_require__(7781);
// EXTERNAL MODULE: ./build/src/deploy/result.js
var result = __webpack_require__(2656);
;// CONCATENATED MODULE: ./build/src/deploy/resume.js








/**
 * Takes up rollouts that a cancelled or killed process left, and goes back where `onCancel` asks for it; ends within
 * `withinMs`, also when a service is then still on its way back.
 * @param settled the results of the step's other services
 */
async function resume(tools, rollouts, options, withinMs, settled = []) {
    const services = await readUntilSeen(tools, rollouts);
    const now = tools.clock.now();
    const begun = rollouts.map((rollout) => taken(rollout, services.get(rollout), now, options.policy));
    for (const rollout of begun) {
        // ECS had gone back, and the process may have ended before it set back what its update changed beside the revision.
        if (rollout.verdict === 'rolled-back' && !rollout.back)
            await (0,roll_back/* undo */.tN)(tools, rollout, (text) => tools.log.info(text));
    }
    const policy = { ...options.policy, rollbackMs: withinMs, smoke: false };
    const followed = (await (0,follow/* follow */.e)(tools, begun, policy)).map(stillInProgress);
    const finals = await readAll(tools, rollouts);
    const results = followed.map((one, index) => (0,conclude/* concludeRollout */.N)(tools, one, finals.get(rollouts[index]), options));
    return (0,result/* reportOf */.EI)([...(await Promise.all(results)), ...settled]);
}
const LOOK_MS = 2_000;
const LOOKS = 5;
/** Reads the services; again for a while where an update was sent and its deployment is not in the list: reads may be stale. */
async function readUntilSeen(tools, rollouts) {
    for (let look = 1;; look++) {
        const services = await readAll(tools, rollouts);
        const unseen = rollouts.some((rollout) => {
            const service = services.get(rollout);
            return !rollout.own.id && !(service && startedBy(rollout, service));
        });
        if (!unseen || look >= LOOKS)
            return services;
        await tools.clock.sleep(LOOK_MS, tools.cancelled);
    }
}
/** The deployment that an update without an answer started. */
function startedBy({ own }, service) {
    const primary = (0,model/* primaryOf */.Os)(service);
    const isOurs = primary?.taskDefinition === own.taskDefinition && !own.earlier.some(({ id }) => id === primary.id);
    return isOurs ? primary : undefined;
}
async function readAll({ ecs, log }, rollouts) {
    const found = new Map();
    for (const [cluster, members] of Map.groupBy(rollouts, (rollout) => rollout.cluster)) {
        const { services } = await ecs
            .describeServices(cluster, members.map(({ service }) => service))
            .catch((error) => {
            log.info((0,failure/* describeFailure */.Ic)('ecs:DescribeServices', error));
            return { services: [] };
        });
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.service);
            if (service)
                found.set(member, service);
        }
    }
    return found;
}
/** A rollout as this process follows it: from now on, and with the deployment that the unanswered update started. */
function taken(rollout, service, now, { onCancel }) {
    const { verdict, stop: _, rollsBack: __, ...rest } = rollout;
    if (verdict && verdict !== 'cancelled' && verdict !== 'unknown')
        return rollout;
    // The times of the process before this one are of another clock.
    const hasLanded = rest.landedAt !== undefined;
    const times = { since: now, ...(hasLanded && { landedAt: now }) };
    const open = { ...rest, ...times, phase: 'forward', watchMs: 0, blind: 0 };
    const primary = service && (0,model/* primaryOf */.Os)(service);
    if (open.backSince !== undefined) {
        const back = open.back ?? (primary && service && sentBack(open, primary, service));
        if (back)
            return { ...open, back, backSince: now, phase: 'returning' };
        // Whether the way back was asked for before the end is not known: the first look tells, and asks if it must.
        return { ...open, backSince: now, ...(open.unfit !== undefined && hasLanded && { phase: 'landed' }) };
    }
    const cancelled = { ...open, trigger: 'cancelled', reason: 'The job was cancelled.' };
    // It was still watched, tested or held for the others.
    if (rollout.phase === 'landed' && onCancel === 'rollback' && open.previous) {
        return { ...cancelled, phase: 'landed', unfit: rollout_rollout/* UNPROVEN */.EO };
    }
    if (open.own.id)
        return cancelled;
    const started = service && startedBy(open, service);
    if (started)
        return { ...cancelled, own: { ...(0,assess/* ownDeployment */.KE)(started, service), earlier: open.own.earlier } };
    const reason = service
        ? 'The job was cancelled, and no deployment of ours was seen.'
        : 'The job was cancelled after UpdateService was sent, and the service could not be read: whether it is being updated is not known.';
    return { ...cancelled, phase: 'ended', verdict: service ? 'cancelled' : 'unknown', reason };
}
/** The deployment of an update back whose answer the ended process did not live to see. */
function sentBack({ own, previous, backTo }, primary, service) {
    const isNew = primary.id !== own.id && !own.earlier.some(({ id }) => id === primary.id);
    return isNew && primary.taskDefinition === (backTo ?? previous?.taskDefinition)
        ? (0,assess/* ownDeployment */.KE)(primary, service)
        : undefined;
}
/** After a cancel, a rollback that was seen in progress when our time was over is no failure: ECS continues it. */
function stillInProgress(one) {
    const { verdict, leftRollingBack, previous } = one.rollout;
    if (verdict !== 'rollback-failed' || !leftRollingBack)
        return one;
    const revision = (0,model/* shortName */.EU)(previous?.taskDefinition ?? 'the previous revision');
    const reason = `The job was cancelled; ECS is still rolling back to ${revision}, and continues without this job.`;
    return { ...one, rollout: { ...one.rollout, verdict: 'cancelled', reason } };
}

// EXTERNAL MODULE: ./build/src/ecs/ecs.js + 3 modules
var ecs = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/github-deployment.js
var github_deployment = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/last-word.js
var last_word = __webpack_require__(1000);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/report-outputs.js + 5 modules
var report_outputs = __webpack_require__(2650);
// EXTERNAL MODULE: ./build/step/rollout-state.js
var rollout_state = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/step/rollout-post.js












/** After a cancelled or killed main step: looks again, goes back if that was asked for, and says how it stands. */
async function concludeCancelled() {
    const memory = (0,rollout_state/* recallRollouts */.C)();
    const log = (0,step_log/* createLog */.h)();
    const announced = (0,github_deployment/* recallAnnouncement */.De)(log);
    if (!memory)
        return announced?.finish(undefined);
    const clients = (0,aws_clients/* createClients */.h)(memory.aws, id_token/* fetchIdToken */.F, commands/* setSecret */.Pq);
    const tools = {
        clients,
        ecs: new ecs/* Ecs */.U6(clients),
        clock: clock/* systemClock */.m,
        log,
        cancelled: (0,cancel/* onCancel */.A)(),
        remember: () => undefined,
    };
    const report = await resume(tools, memory.rollouts, memory.options, (0,last_word/* timeLeft */.f$)(), memory.settled);
    (0,report_outputs/* conclude */.E)(report, log, memory.title, memory.aws);
    await announced?.finish(report);
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3796);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3243);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5884);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6693);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8486);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1454);
/* harmony import */ var _last_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1000);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8997);
/* harmony import */ var _run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3374);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3736);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1542);













/** After a cancelled or killed main step: makes sure that its task is stopped, and says how it ended. */
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
    const containerOverrides = (0,_run_task_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .Inputs */ .G(), memory.names);
    const overrides = containerOverrides.length > 0 ? { overrides: { containerOverrides } } : {};
    const input = { ...memory.trace.input, ...overrides };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_last_word_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_10__/* .concludeTask */ .N)({ ...result, reason }, log);
}


/***/ })

};

export const id = 4988;
export const ids = [4988];
export const modules = {

37031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (Parameters)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MOST_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class Parameters {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const answers = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, answers[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const answer = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (answer.DeletedDate)
                return { problem: `the secret '${name}' is scheduled for deletion: restore it, or use another` };
            return { arn: answer.ARN ?? '', versions: answer.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const answer = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(answer.Parameters ?? []));
            NextToken = answer.NextToken;
        } while (NextToken && found.length < MOST_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
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
function icon(mood) {
    return ICONS[mood];
}


}),

60393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarizeTaskDefinition)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19975);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63900);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);




const MOST_ROWS = 200;
const MOST_CHARACTERS = 300;
function summarizeTaskDefinition({ family, against, differences, showValues, }) {
    const heading = `Task definition ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(family)}`;
    if (differences.length === 0)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead: [`No changes compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}.`] })]);
    const lines = differences.slice(0, MOST_ROWS).map(({ path, before, after, hidden }) => {
        const cell = (value) => {
            if (value === undefined)
                return 'none';
            return hidden && !showValues ? '\u2026' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigests */ .sY)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)), MOST_CHARACTERS));
        };
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${cell(before)} \u2192 ${cell(after)}`;
    });
    const more = differences.length - lines.length;
    const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
    const lead = [`${count} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}:`];
    const rest = [lines.join('\n'), more > 0 && `\u2026 and ${more} more.`];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead, rest })]);
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

94878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSecrets)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);



async function resolveSecrets(node, parameters) {
    const references = (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInDocument */ ._Y)(node).flatMap(({ valueFrom, origin }) => {
        const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretReference */ .Lt)(valueFrom);
        return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
    });
    const names = (service) => [
        ...new Set(references.flatMap(({ reference: { service: own, name } }) => (own === service && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name) ? [name] : []))),
    ];
    const [parametersFound, secretsFound] = await Promise.all([
        parameters.parameters(names('ssm')),
        parameters.secrets(names('secretsmanager')),
    ]);
    const findings = [];
    const replacements = new Map();
    for (const { valueFrom, origin, reference } of references) {
        const { name, service } = reference;
        const found = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name)
            ? { arn: name, versions: {} }
            : (service === 'ssm' ? parametersFound : secretsFound).get(name);
        const problem = problemOf(reference, found);
        if (problem !== undefined)
            findings.push(missing(problem, origin));
        else if (found && 'arn' in found)
            replacements.set(valueFrom, (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecretReference */ .Hg)(reference, found.arn));
    }
    return { node: (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSecrets */ .Et)(node, replacements), findings, resolved: replacements.size };
}
function problemOf(reference, found) {
    if (found === undefined)
        return `'${reference.name}' could not be looked up`;
    if ('problem' in found)
        return found.problem;
    if (reference.service === 'ssm' || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(reference.name))
        return undefined;
    const { name, versionStage, versionId } = reference;
    const stages = [...new Set(Object.values(found.versions).flat())].sort();
    const ids = Object.keys(found.versions);
    if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
        return `the secret '${name}' has no version stage '${versionStage}', only ${stages.join(', ')}`;
    }
    if (versionId && ids.length > 0 && !ids.includes(versionId)) {
        return `the secret '${name}' has no version '${versionId}', only ${ids.join(', ')}`;
    }
    return undefined;
}
function missing(message, origin) {
    return { rule: 'secret-missing', severity: 'error', message, origin };
}


}),

97865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (activeTaskDefinition),
  Df: () => (describeTaskDefinitionOf),
  q0: () => (describe)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);




async function describe(ecs, reference) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'refused')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECS has no task definition '${reference}' (${error.message.replace(/\.$/, '')}): check its family, revision and Region.`);
    });
    const arn = String(taskDefinition.taskDefinitionArn ?? reference);
    return {
        name: arn.slice(arn.lastIndexOf('/') + 1),
        node: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDescribed */ .iw)(taskDefinition, tags),
    };
}
async function describeTaskDefinitionOf(ecs, cluster, service) {
    const { services } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeActive */ .I)(ecs, cluster, [service]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.find(({ status }) => status !== 'INACTIVE');
    if (!found) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${service}' was not found in cluster '${cluster}': check the inputs 'service', 'cluster' and 'aws-region'.`);
    }
    const reference = activeTaskDefinition(found);
    if (!reference)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${service}' has no task definition yet: start from a file or a family.`);
    return describe(ecs, reference);
}
function activeTaskDefinition(service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
        const old = service.deployments
            ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
            .sort((one, other) => other.createdAt - one.createdAt)[0];
        if (old)
            return old.taskDefinition;
    }
    const { taskSets } = service;
    return (primary?.taskDefinition ??
        taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        service.taskDefinition);
}


})

};

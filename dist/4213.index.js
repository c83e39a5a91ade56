export const id = 4213;
export const ids = [4213,1356];
export const modules = {

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

96594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  load: () => (/* reexport safe */ _load_js__WEBPACK_IMPORTED_MODULE_0__.H),
  readYaml: () => (/* reexport safe */ _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__.g)
});
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);
var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42014);




























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

50479:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => (load),
  K: () => (loadBytes)
});

var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|(?<=^|[\s,[{:])'[^']*(?:''[^']*)*(?:'|$)|(?<=^|[\s,[\]{}"']|[\s,[{:](?:-?\d+(?:\.\d+)?|true|false|null))(?:\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))/g;
function blankComments(json) {
    return json.replace(PART, (part) => {
        const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
        return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
    });
}
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

var decode = __webpack_require__(28590);
var json = __webpack_require__(33130);
var taskdef_node = __webpack_require__(14088);
;// CONCATENATED MODULE: ./build/src/taskdef/yaml-syntax.js

function quoteStart(sign) {
    return `enclose a value that starts with '${sign}' in quotes`;
}
const UNKNOWN_TAG = `a tag is not defined, or is not for a value of this type: ${quoteStart('!')}`;
const FUNCTION = /^!(?:And|Base64|Cidr|Condition|Equals|FindInMap|GetAZs|GetAtt|If|ImportValue|Join|Not|Or|Ref|Select|Split|Sub|Transform)$/;
const MESSAGES = new RegExp(`^(?:${[
    'A block sequence may not be used as an implicit map key',
    'A node can have at most one (?:anchor|tag)',
    'Alias (?:cannot be an empty string|ending in : is ambiguous)',
    'All (?:mapping|sequence) items must start at the same column',
    'An alias node must not specify any properties',
    'Anchor (?:cannot be an empty string|ending in : is ambiguous)',
    'Anchors and tags must be after the [-?:] indicator',
    'Block collection cannot start on same line with directives-end marker',
    'Block collections are not allowed within flow collections',
    'Block scalar lines must not be less indented than their (?:explicit indentation indicator|first line)',
    'Block scalar values in collections must be indented',
    'Block scalars with more-indented leading empty lines must use an explicit indentation indicator',
    'Comments must be separated from other tokens by white space characters',
    'Flow (?:map|sequence) (?:in block collection must be sufficiently indented and|must) end with a [\\]}]',
    'Implicit keys (?:of flow sequence pairs )?need to be on a single line',
    'Implicit map keys need to be followed by map values',
    'Missing (?:, between|space after : in|, or : between) flow (?:map|sequence)(?: items)?',
    'Missing closing [\'"]quote',
    'Missing directives-end(?:/doc-start)? indicator line',
    'Missing newline after block sequence props',
    'Nested mappings are not allowed in compact mappings',
    'Plain value cannot start with (?:a tab character|(?:flow|directive) indicator character [,%]|block scalar indicator [|>]|reserved character [@`])',
    'Sequence item without - indicator',
    'Source contains multiple documents',
    'Tabs are not allowed as indentation',
    'The : indicator must be at most 1024 chars after the start of an implicit (?:block mapping|flow sequence) key',
    'Unexpected (?:,|[-?:]|empty item) in (?:flow (?:map|sequence)|collection)',
    'Unexpected [a-z-]+ (?:token(?: in YAML (?:document|stream))?|at node end)',
    'Unexpected block-seq-ind on same line with key',
    'Unexpected doc-end without preceding document',
    '%TAG directive should contain exactly two parts',
    '%YAML directive should contain exactly one part',
].join('|')})$`);
const BY_CODE = {
    ALIAS_PROPS: 'an alias has an anchor or a tag',
    BAD_ALIAS: `the name of an anchor or an alias is not valid: ${quoteStart('&')}, and one that starts with '*'`,
    BAD_COLLECTION_TYPE: UNKNOWN_TAG,
    BAD_DIRECTIVE: `a directive is not valid: ${quoteStart('%')}`,
    BAD_DQ_ESCAPE: "a string in double quotes has an escape sequence that is not valid: write '\\\\' for a backslash",
    BAD_INDENT: 'the indentation is not valid',
    BAD_PROP_ORDER: 'an anchor or a tag is not directly before its value',
    BAD_SCALAR_START: 'a value starts with a character that YAML reserves: enclose the value in quotes',
    BLOCK_AS_IMPLICIT_KEY: "a value contains ': ', or a list is on the line of its key: enclose the value in quotes",
    BLOCK_IN_FLOW: 'a list or mapping in block style is inside brackets',
    DUPLICATE_KEY: 'keys must be unique',
    IMPOSSIBLE: 'the text cannot be parsed',
    KEY_OVER_1024_CHARS: 'a key has more than 1024 characters',
    MISSING_CHAR: 'a character is missing',
    MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
    MULTIPLE_ANCHORS: 'a value has more than one anchor',
    MULTIPLE_DOCS: 'the text contains multiple documents',
    MULTIPLE_TAGS: 'a value has more than one tag',
    NON_STRING_KEY: 'a key is not a string',
    RESOURCE_EXHAUSTION: 'the document is nested too deeply',
    TAB_AS_INDENT: 'tabs are not allowed as indentation',
    TAG_RESOLVE_FAILED: UNKNOWN_TAG,
    UNEXPECTED_TOKEN: 'unexpected text: if it is part of a value, enclose the value in quotes',
};
function explainSyntax(problem, text) {
    const start = text.lastIndexOf('\n', problem.pos[0] - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const hint = /(?<!")\$\{\w+\}/.test(line) ? '; put quotes around a value that starts with ${' : '';
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${explain(problem, text)}${hint}`;
}
function explain({ code, message, pos }, text) {
    const tag = text.slice(...pos);
    if (code === 'TAG_RESOLVE_FAILED' && FUNCTION.test(tag)) {
        return `functions of CloudFormation, such as '${tag}', are not evaluated: write the value`;
    }
    if (message.startsWith('Block scalar header includes extra characters')) {
        return `the header of a block scalar has extra characters: ${quoteStart(message.includes('characters: >') ? '>' : '|')}`;
    }
    if (message === 'Tags and anchors must be separated from the next token by white space') {
        return `a tag or an anchor has no space after it: ${quoteStart('!')}, and one that starts with '&'`;
    }
    return MESSAGES.test(message) ? message : BY_CODE[code];
}

;// CONCATENATED MODULE: ./build/src/taskdef/load.js






const MAX_ALIASED = 100_000;
const MAX_YAML = 524_288;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
function load(text, source) {
    return (0,json.Fj)(text, source) ?? loadYaml(text.replace(/^\uFEFF/, ''), source);
}
function loadBytes(bytes, source) {
    const decoded = (0,decode.D)(bytes, source);
    return 'text' in decoded ? load(decoded.text, source) : { node: undefined, findings: [decoded.problem] };
}
function loadYaml(text, source) {
    const lines = new dist.HN();
    const originAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, line, column: col };
    };
    const refused = (finding) => ({ node: undefined, findings: [finding] });
    if (text.length > MAX_YAML)
        return refused(tooLong(text, { ...source, line: 1, column: 1 }));
    try {
        const { error, document } = parseFirst(isJson(text) ? blankComments(text) : text, lines);
        if (error?.code === 'RESOURCE_EXHAUSTION')
            return refused((0,json.DI)(originAt(error.pos[0])));
        if (error) {
            const message = explainSyntax(error, text);
            return refused({ rule: 'syntax', severity: 'error', message, origin: originAt(error.pos[0]) });
        }
        const reader = new YamlReader(originAt);
        const node = document?.contents ? reader.read(document.contents, 0) : undefined;
        return { node: node && (0,taskdef_node.kZ)(node) ? undefined : node, findings: reader.findings };
    }
    catch (error) {
        if (error instanceof TooDeep || error instanceof RangeError) {
            return refused((0,json.DI)(error instanceof TooDeep ? originAt(error.offset) : { ...source, line: 1, column: 1 }));
        }
        throw error;
    }
}
function parseFirst(text, lines) {
    const composer = new dist.Dk({ merge: true, uniqueKeys: false });
    const documents = [];
    const { stackTraceLimit } = Error;
    try {
        Error.stackTraceLimit = 0;
        for (const token of new dist.iX(lines.addNewLine).parse(text)) {
            documents.push(...composer.next(token));
            if (token.type === 'error' || documents.length > 0)
                break;
        }
        documents.push(...composer.end(true, text.length));
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    const [document, second] = documents;
    const error = document?.errors[0] ?? document?.warnings.find(changesValue);
    if (error || !second)
        return { error, document };
    const message = 'Source contains multiple documents';
    return { error: { code: 'MULTIPLE_DOCS', message, pos: [second.range[0], second.range[1]] }, document };
}
function changesValue({ code }) {
    return code !== 'BAD_DIRECTIVE';
}
function tooLong(text, origin) {
    const message = `the text is not JSON and has ${text.length} characters, which is too long for YAML; expected at most ${MAX_YAML}`;
    return { rule: 'syntax', severity: 'error', message, origin };
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super();
        this.offset = offset;
    }
}
const EMPTY_ANCHOR = `an anchor has no value: ${quoteStart('&')}`;
class YamlReader {
    findings = [];
    #originAt;
    #anchors = new Map();
    #count = 0;
    #aliased = 0;
    #depth = 0;
    constructor(originAt) {
        this.#originAt = originAt;
    }
    read(yaml, at) {
        const offset = yaml?.range?.[0] ?? at;
        const origin = this.#originAt(offset);
        this.#count++;
        if (yaml === null)
            return (0,taskdef_node.d_)(null, origin, '');
        if ((0,dist.Vj)(yaml))
            return this.#readAlias(yaml.source, origin, offset);
        if (++this.#depth > json.lr)
            throw new TooDeep(offset);
        const anchor = 'anchor' in yaml ? yaml.anchor : undefined;
        const before = this.#count;
        if (anchor)
            this.#anchors.set(anchor, undefined);
        const node = this.#readValue(yaml, origin, offset);
        if (anchor)
            this.#anchors.set(anchor, { node, size: this.#count - before + 1 });
        this.#depth--;
        return node;
    }
    #readValue(yaml, origin, offset) {
        if ((0,dist.jh)(yaml))
            return this.#readMap(yaml.items, origin, offset);
        if (!(0,dist.oP)(yaml))
            return this.#readScalar(yaml, origin, offset);
        return (0,taskdef_node.p_)(yaml.items.map((item) => this.read(item, offset)), origin);
    }
    #readAlias(name, origin, offset) {
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const problem = this.#anchors.has(name)
                ? `the alias '*${name}' contains itself`
                : `an alias refers to an anchor that is not defined before it: ${quoteStart('*')}`;
            this.#refuse(offset, problem);
            return (0,taskdef_node.d_)(null, origin);
        }
        this.#count += target.size;
        this.#aliased += target.size;
        if (this.#aliased <= MAX_ALIASED)
            return target.node;
        if (this.#aliased - target.size <= MAX_ALIASED) {
            this.#refuse(0, `its aliases expand to more than ${MAX_ALIASED} values`);
        }
        return (0,taskdef_node.d_)(null, origin);
    }
    #readMap(pairs, origin, at) {
        const entries = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key.range?.[0] ?? at;
            if (!(0,dist.jn)(key)) {
                this.#refuse(offset, 'the key is not valid; expected a plain word or a string');
                continue;
            }
            this.#checkStart(key, offset);
            const node = this.read(value, key.range?.[2] ?? offset);
            const name = key.source ?? String(key.value);
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
                continue;
            }
            const earlier = entries.get(name);
            if (earlier)
                (0,json.dQ)(this.findings, (0,json.Ve)(name, earlier.origin, this.#originAt(offset)));
            entries.set(name, { value: node, origin: this.#originAt(offset) });
        }
        for (const { entries: defaults } of merged) {
            for (const [key, field] of defaults)
                if (!entries.has(key))
                    entries.set(key, field);
        }
        return { kind: 'fields', entries, origin };
    }
    #readScalar(yaml, origin, offset) {
        const { value, source } = (0,dist.jn)(yaml) ? yaml : { value: undefined, source: undefined };
        if ((0,dist.jn)(yaml))
            this.#checkStart(yaml, offset);
        if (typeof value === 'number' && source !== undefined && JSON_NUMBER.test(source)) {
            return (0,taskdef_node.sH)(source, origin);
        }
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            this.#refuse(offset, 'the number is too large to keep all its digits: quote it');
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.#refuse(offset, 'the number is not a valid JSON number: quote it');
        }
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        this.#refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node.d_)(null, origin);
    }
    #checkStart({ tag, anchor, source, type }, offset) {
        if (tag === '!')
            this.#refuse(offset, UNKNOWN_TAG);
        if (anchor && source === '' && type === 'PLAIN')
            this.#refuse(offset, EMPTY_ANCHOR);
    }
    #refuse(offset, message) {
        this.findings.push({ rule: 'syntax', severity: 'error', message, origin: this.#originAt(offset) });
    }
}


}),

42014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readYaml)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);


const MAX_BYTES = 131_072;
const MAX_LEVELS = 100;
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MAX_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MAX_LEVELS} levels deep.` };
    }
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(text, {});
    const [finding] = findings;
    if (!finding)
        return { value: node === undefined ? null : withSpelling(node) };
    const { line = 1, column = 1 } = finding.origin;
    const message = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(finding.message.replace(/^not valid (JSON|YAML): /, '').replace(/\.$/, ''));
    return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${column}): ${message}.` };
}
function withSpelling(node) {
    if (node.kind === 'list')
        return node.items.map(withSpelling);
    if (node.kind === 'scalar') {
        return typeof node.value === 'number' && String(node.value) !== node.text ? node.text : node.value;
    }
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, withSpelling(value)]));
}
function isTooDeep(text) {
    let brackets = 0;
    let levels = 0;
    let isIndicators = true;
    for (const character of text) {
        if (character === '\n') {
            levels = 0;
            isIndicators = true;
        }
        else if (character === '[' || character === '{')
            brackets++;
        else if (character === ']' || character === '}')
            brackets = Math.max(0, brackets - 1);
        else if (isIndicators && '-?:'.includes(character))
            levels++;
        else if (character !== ' ')
            isIndicators = false;
        if (brackets > MAX_LEVELS || levels > MAX_LEVELS)
            return true;
    }
    return false;
}


})

};

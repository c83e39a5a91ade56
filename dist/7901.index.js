export const id = 7901;
export const ids = [7901];
export const modules = {

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

1175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  RN: () => (TASK_DEFINITION_KIND),
  NH: () => (describePath),
  ks: () => (toForm)
});

var words = __webpack_require__(78244);
var finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/taskdef/keys.js

const SYNONYMS = new Map([
    ['env', 'environment'],
    ['envvars', 'environment'],
    ['ports', 'portMappings'],
    ['labels', 'dockerLabels'],
    ['cmd', 'command'],
    ['envfile', 'environmentFiles'],
    ['logging', 'logConfiguration'],
    ['source', 'sourceVolume'],
    ['target', 'containerPath'],
    ['soft', 'softLimit'],
    ['hard', 'hardLimit'],
]);
const REMARKS = /^(comments?|description|desc|notes?|todo|fixme|docs?|readme|remarks?|reason|example|schema)\d*$/;
function intendedKey(key, known) {
    const letters = lettersOf(key);
    if (/^[_$#/]/.test(key) || REMARKS.test(letters))
        return undefined;
    const synonym = SYNONYMS.get(letters);
    if (synonym && known.includes(synonym))
        return synonym;
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,mod.Io)(letters, lettersOf(candidate));
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return least <= tolerance(letters.length) ? best : undefined;
}
function tolerance(letters) {
    if (letters < 5)
        return 1;
    return letters < 10 ? 2 : 3;
}
function lettersOf(key) {
    return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

var taskdef_node = __webpack_require__(14088);
var taskdef_shape = __webpack_require__(60739);
;// CONCATENATED MODULE: ./build/src/taskdef/form.js





const MAP_FORMS = new Map([
    ['KeyValuePair', ['name', 'value']],
    ['Secret', ['name', 'valueFrom']],
    ['Tag', ['key', 'value']],
]);
const NO_EFFECT = [
    {
        ...{ shape: 'KeyValuePair', list: /(^|\.)environment\./, key: 'valueFrom' },
        fix: "a variable has a 'value', and ECS ignores this key: move the entry to 'secrets'",
    },
    {
        ...{ shape: 'KeyValuePair', list: /^proxyConfiguration\.properties\./, key: 'valueFrom' },
        fix: "a property has a 'value', and ECS ignores this key: set 'value'",
    },
    {
        ...{ shape: 'Secret', list: /(^|\.)logConfiguration\.secretOptions\./, key: 'value' },
        fix: "a secret option has a 'valueFrom', and ECS ignores this key: move the entry to 'options'",
    },
    {
        ...{ shape: 'Secret', list: /(^|\.)secrets\./, key: 'value' },
        fix: "a secret has a 'valueFrom', and ECS ignores this key: move the entry to 'environment'",
    },
];
const TASK_DEFINITION_KIND = {
    name: 'the task definition',
    elsewhere: placesOf,
    misplacedIn: new Set(['RegisterTaskDefinitionRequest', 'ContainerDefinition']),
    keep: "Set 'unknown-keys: keep' to send it to ECS unchanged",
    fractions: new Set(),
};
function toForm(node, root, unknownKeys, kind = TASK_DEFINITION_KIND) {
    const findings = [];
    const report = (finding) => findings.push(finding);
    const formedNode = formed(node, root, '', { unknownKeys, elsewhere: kind.elsewhere(root), kind, report });
    return { node: formedNode, findings };
}
function formed(node, shape, path, context) {
    if ((0,taskdef_node.kZ)(node) || fits(node, shape))
        return node;
    switch (shape.kind) {
        case 'struct':
            return node.kind === 'fields' ? struct(node, shape, path, context) : wrong(node, path, 'a mapping', context);
        case 'list':
            return listOf(node, shape.item(), path, context);
        case 'map': {
            if (node.kind !== 'fields')
                return wrong(node, path, 'a mapping of names to values', context);
            const value = shape.value();
            return mapEntries(node, (key, field) => formed(field.value, value, join(path, key), context));
        }
        case 'any':
            return node;
        default:
            return node.kind === 'scalar'
                ? simple(node, shape.kind, path, context)
                : wrong(node, path, WANTED[shape.kind], context);
    }
}
function fits(node, shape) {
    switch (shape.kind) {
        case 'any':
            return true;
        case 'struct':
            if (node.kind !== 'fields')
                return false;
            for (const [key, { value }] of node.entries) {
                const member = shape.members.get(key);
                if (member === undefined || !fits(value, member()))
                    return false;
            }
            return true;
        case 'list': {
            if (node.kind !== 'list')
                return false;
            const item = shape.item();
            return node.items.every((each) => fits(each, item));
        }
        case 'map': {
            if (node.kind !== 'fields')
                return false;
            const value = shape.value();
            for (const entry of node.entries.values())
                if (!fits(entry.value, value))
                    return false;
            return true;
        }
        case 'number':
            return node.kind === 'scalar' && Number.isInteger(node.value);
        default:
            return node.kind === 'scalar' && typeof node.value === shape.kind;
    }
}
const WANTED = { string: 'a string', number: 'a whole number', boolean: 'true or false' };
function struct(node, shape, path, context) {
    return mapEntries(node, (key, field) => {
        const member = (0,taskdef_shape.C5)(shape, key);
        if (member)
            return formed(field.value, member, join(path, key), context);
        reportUnknown(key, field, shape, path, context);
        return field.value;
    });
}
function listOf(node, item, path, context) {
    if (node.kind === 'list') {
        const formedItems = node.items.map((each, index) => formedItem(each, item, join(path, (0,taskdef_node.Qq)(each, 'name') ?? String(index)), context));
        return formedItems.every((each, index) => each === node.items[index]) ? node : (0,taskdef_node.p_)(formedItems, node.origin);
    }
    const mapForm = item.kind === 'struct' ? MAP_FORMS.get(item.name) : undefined;
    if (node.kind === 'fields' && mapForm) {
        const [keyName, valueName] = mapForm;
        const entries = [...node.entries].map(([key, { value, origin }]) => (0,taskdef_node.OA)([[keyName, (0,taskdef_node.d_)(key, origin)], [valueName, asText(value, join(path, key), context)]], origin));
        return (0,taskdef_node.p_)(entries, node.origin);
    }
    if (node.kind === 'scalar' && item.kind === 'string')
        return commandLine(node, path, context);
    return wrong(node, path, mapForm ? 'a list, or a mapping of names to values' : 'a list', context);
}
function formedItem(node, item, path, context) {
    return (0,taskdef_node.kZ)(node) && item.kind !== 'any'
        ? wrong(node, path, 'a value', context)
        : formed(node, item, path, context);
}
function asText(node, path, context) {
    return (0,taskdef_node.kZ)(node) ? node : formed(node, { kind: 'string' }, path, context);
}
function commandLine(node, path, context) {
    if (path.endsWith('healthCheck.command')) {
        return (0,taskdef_node.p_)([(0,taskdef_node.d_)('CMD-SHELL', node.origin), (0,taskdef_node.d_)(node.text, node.origin)], node.origin);
    }
    if (!/(^|\.)(command|entryPoint)$/.test(path))
        return wrong(node, path, 'a list', context);
    const split = (0,words.y)(node.text);
    if ('problem' in split) {
        context.report({
            rule: 'command-line',
            severity: 'error',
            message: `${describePath(path, context.kind)} is not a valid command line: ${split.problem}`,
            origin: node.origin,
        });
        return node;
    }
    return (0,taskdef_node.p_)(split.words.map((word) => (0,taskdef_node.d_)(word, node.origin)), node.origin);
}
function simple(node, kind, path, context) {
    const { value, text: written, origin } = node;
    if (kind === 'string')
        return typeof value === 'string' ? node : (0,taskdef_node.d_)(written, origin);
    if (kind === 'boolean') {
        if (typeof value === 'boolean')
            return node;
        return /^(true|false)$/.test(written)
            ? (0,taskdef_node.d_)(written === 'true', origin)
            : wrong(node, path, WANTED[kind], context);
    }
    const takesFraction = context.kind.fractions.has(path.slice(path.lastIndexOf('.') + 1));
    if (typeof value === 'number' && (takesFraction || Number.isInteger(value)))
        return node;
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value)
        ? (0,taskdef_node.d_)(Number(value), origin)
        : wrong(node, path, WANTED[kind], context);
}
function wrong(node, path, wanted, context) {
    const message = `${describePath(path, context.kind)} is ${found(node, /number|true/.test(wanted))}, which is not valid; expected ${wanted}`;
    context.report({ rule: 'type', severity: 'error', message, origin: node.origin });
    return node;
}
function found(node, show) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a mapping';
    if (node.value === null)
        return 'empty';
    return show ? `'${(0,finding.ml)(node.text, 50)}'` : typeof node.value === 'string' ? 'a string' : `a ${typeof node.value}`;
}
function reportUnknown(key, { origin }, shape, path, context) {
    const { unknownKeys, report, elsewhere, kind } = context;
    const named = `the '${(0,finding.ml)(key)}' key of ${describePath(path, context.kind)}`;
    const noEffect = NO_EFFECT.find((one) => one.key === key && one.shape === shape.name && one.list.test(path));
    if (noEffect && unknownKeys !== 'keep') {
        report({ rule: 'unknown-key', severity: 'error', message: `${named} has no effect: ${noEffect.fix}`, origin });
        return;
    }
    const intended = intendedKey(key, [...shape.members.keys()]);
    const owner = kind.misplacedIn.has(shape.name) ? elsewhere.get(key) : undefined;
    if (unknownKeys === 'keep' || (unknownKeys === 'auto' && !intended && !owner)) {
        const message = `${named} is not recognized by this version of Slipway and is sent to ECS unchanged`;
        report({ rule: 'unknown-key', severity: 'notice', message, origin });
        return;
    }
    const hint = owner ? `it belongs to ${owner}` : intended ? `did you mean '${intended}'?` : 'remove it';
    const keep = kind.keep && `${hint.endsWith('?') ? '' : '.'} ${kind.keep}`;
    report({ rule: 'unknown-key', severity: 'error', message: `${named} is unknown: ${hint}${keep}`, origin });
}
function describePath(path, kind = TASK_DEFINITION_KIND) {
    if (path === '')
        return kind.name;
    const [, container, , rest] = /^containerDefinitions\.([^.]+)(\.(.+))?$/.exec(path) ?? [];
    if (container === undefined)
        return `'${(0,finding.ml)(path)}'`;
    return rest === undefined ? `container '${container}'` : `'${rest}' of container '${container}'`;
}
function placesOf(root) {
    const containers = (0,taskdef_shape.C5)(root, 'containerDefinitions');
    const container = containers?.kind === 'list' ? containers.item() : undefined;
    const keys = (shape) => (shape?.kind === 'struct' ? [...shape.members.keys()] : []);
    return new Map([
        ...keys(container).map((key) => [key, 'a container']),
        ...keys(root).map((key) => [key, 'the task definition itself']),
    ]);
}
function mapEntries(node, change) {
    let entries;
    for (const [key, field] of node.entries) {
        const value = change(key, field);
        if (value === field.value)
            continue;
        entries ??= new Map(node.entries);
        entries.set(key, { ...field, value });
    }
    return entries ? { ...node, entries } : node;
}
function join(path, key) {
    return path === '' ? key : `${path}.${key}`;
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

60739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $X: () => (toShape),
  C5: () => (memberOf),
  kE: () => (loadTaskDefinitionShape)
});
const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const LIST_OF = 64;
const MAP_OF = 128;
async function loadTaskDefinitionShape() {
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(2111), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
    return toShape(RegisterTaskDefinitionRequest$);
}
function memberOf(shape, key) {
    return shape?.kind === 'struct' ? shape.members.get(key)?.() : undefined;
}
function toShape(schema) {
    if (typeof schema === 'function')
        return toShape(schema());
    if (typeof schema === 'number')
        return simple(schema);
    if (!Array.isArray(schema))
        return { kind: 'any' };
    switch (schema.length === 2 ? -1 : schema[0]) {
        case -1:
            return toShape(schema[0]);
        case 0:
            return toShape(schema[4]);
        case 1:
            return { kind: 'list', item: once(() => toShape(schema[4])) };
        case 2:
            return { kind: 'map', value: once(() => toShape(schema[5])) };
        case 3:
        case 4: {
            const types = schema[5];
            const names = schema[4];
            return {
                kind: 'struct',
                name: String(schema[2]),
                members: new Map(names.map((name, index) => [name, once(() => toShape(types[index]))])),
                required: names.slice(0, Number(schema[6] ?? 0)),
            };
        }
        default:
            return { kind: 'any' };
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function simple(type) {
    if (type >= MAP_OF)
        return { kind: 'map', value: () => simple(type - MAP_OF) };
    if (type >= LIST_OF)
        return { kind: 'list', item: () => simple(type - LIST_OF) };
    if (type === STRING)
        return { kind: 'string' };
    if (type === NUMBER)
        return { kind: 'number' };
    return { kind: type === BOOLEAN ? 'boolean' : 'any' };
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


})

};

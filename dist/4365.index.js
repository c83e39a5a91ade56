export const id = 4365;
export const ids = [4365];
export const modules = {

1175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (TASK_DEFINITION),
  k: () => (toForm)
});

// EXTERNAL MODULE: ./build/src/words.js
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
// EXTERNAL MODULE: ./build/src/taskdef/shape.js
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
const TASK_DEFINITION = {
    name: 'the task definition',
    elsewhere: placesOf,
    misplacedIn: new Set(['RegisterTaskDefinitionRequest', 'ContainerDefinition']),
    keep: "Set 'unknown-keys: keep' to send it to ECS unchanged",
    fractions: new Set(),
};
function toForm(node, root, unknownKeys, kind = TASK_DEFINITION) {
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
            message: `${describePath(path, context)} is not a valid command line: ${split.problem}`,
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
    const message = `${describePath(path, context)} is ${found(node, /number|true/.test(wanted))}, which is not valid; expected ${wanted}`;
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
    const named = `the '${(0,finding.ml)(key)}' key of ${describePath(path, context)}`;
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
function describePath(path, { kind }) {
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

34365:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  findMisspelledKeys: () => (findMisspelledKeys),
  load: () => (load.H),
  readYaml: () => (read_yaml.g)
});


// EXTERNAL MODULE: ./build/src/taskdef/load.js + 2 modules
var load = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/src/taskdef/form.js + 1 modules
var taskdef_form = __webpack_require__(1175);
var shape = __webpack_require__(60739);
;// CONCATENATED MODULE: ./build/src/taskdef/misspelled-keys.js


const MAX_FINDINGS = 5;
const REGISTERED_UNCHANGED = { ...taskdef_form.M, keep: 'It is sent to ECS unchanged' };
async function findMisspelledKeys(node) {
    const { findings } = (0,taskdef_form.k)(node, await (0,shape.kE)(), 'auto', REGISTERED_UNCHANGED);
    const misspelled = findings.filter(({ rule, severity }) => rule === 'unknown-key' && severity === 'error');
    const severity = node.origin.isDescribed ? 'notice' : 'warning';
    const unique = [...new Map(misspelled.map((finding) => [JSON.stringify(finding), finding])).values()];
    const shown = unique.slice(0, MAX_FINDINGS).map((finding) => ({ ...finding, severity }));
    const [next, ...others] = unique.slice(MAX_FINDINGS);
    if (!next)
        return shown;
    const message = `${others.length + 1} more ${others.length === 0 ? 'key is' : 'keys are'} unknown`;
    return [...shown, { ...next, severity, message }];
}

// EXTERNAL MODULE: ./build/src/taskdef/read-yaml.js
var read_yaml = __webpack_require__(42014);
;// CONCATENATED MODULE: ./build/src/taskdef/index.js


























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
        case 3: {
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

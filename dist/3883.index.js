export const id = 3883;
export const ids = [3883];
export const modules = {

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dh: () => (DIGEST),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

53071:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (parseRegistryHost)
});
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.(?:com\.cn|eu))|(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
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

22045:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hX: () => (applyChange),
  C2: () => (changeOf),
  Ai: () => (mergeFiles),
  ZW: () => (readContainers)
});

// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/taskdef/finding.js
var finding = __webpack_require__(63751);
var taskdef_node = __webpack_require__(14088);
;// CONCATENATED MODULE: ./build/src/taskdef/merge.js

const NAMED_LISTS = new Map([
    ['containerDefinitions', 'name'],
    ['environment', 'name'],
    ['secrets', 'name'],
    ['secretOptions', 'name'],
    ['volumes', 'name'],
    ['tags', 'key'],
]);
const VALUES = new Map([
    ['environment', 'value'],
    ['secrets', 'valueFrom'],
    ['secretOptions', 'valueFrom'],
    ['tags', 'value'],
]);
function merge(base, overlay, options = {}) {
    const entries = new Map(withoutRivals(base, overlay).entries);
    let removes = false;
    for (const [key, { value, origin }] of overlay.entries) {
        if ((0,taskdef_node.kZ)(value)) {
            removes = entries.delete(key) || removes;
            continue;
        }
        const old = options.replace?.has(key) ? undefined : entries.get(key)?.value;
        entries.set(key, { value: mergeValue(key, old, value, options), origin });
    }
    const origin = removes || base.entries.size === 0 ? overlay.origin : base.origin;
    return { kind: 'fields', entries, origin };
}
function withoutNulls(node, key = '') {
    if (node.kind === 'scalar' || !hasNulls(node))
        return node;
    if (node.kind === 'list') {
        const value = VALUES.get(key);
        const kept = node.items.filter((item) => value === undefined || !(0,taskdef_node.kZ)((0,taskdef_node.Jt)(item, value)));
        return { ...node, items: kept.map((item) => withoutNulls(item)) };
    }
    const entries = [...node.entries].flatMap(([name, field]) => (0,taskdef_node.kZ)(field.value) ? [] : [[name, { ...field, value: withoutNulls(field.value, name) }]]);
    return { ...node, entries: new Map(entries) };
}
function hasNulls(node) {
    if (node.kind === 'scalar')
        return false;
    if (node.kind === 'list')
        return node.items.some(hasNulls);
    for (const { value } of node.entries.values())
        if ((0,taskdef_node.kZ)(value) || hasNulls(value))
            return true;
    return false;
}
function mergeValue(key, old, value, options) {
    if (value.kind === 'scalar')
        return value;
    if (value.kind === 'fields')
        return old?.kind === 'fields' ? merge(old, value, options) : withoutNulls(value, key);
    const name = NAMED_LISTS.get(key);
    if (name !== undefined && old?.kind === 'list' && value.items.every((entry) => (0,taskdef_node.Qq)(entry, name) !== undefined)) {
        const valueName = VALUES.get(key);
        return valueName === undefined
            ? mergeEntries(old, value, name, options)
            : mergePairs(old, value, name, valueName, options);
    }
    return withoutNulls(value, key);
}
function mergeEntries(old, overlay, name, options) {
    const result = [...old.items];
    const places = new Map();
    old.items.forEach((item, at) => {
        const key = (0,taskdef_node.Qq)(item, name);
        if (key !== undefined && !places.has(key))
            places.set(key, at);
    });
    for (const entry of overlay.items) {
        const key = (0,taskdef_node.Qq)(entry, name) ?? '';
        const at = places.get(key) ?? result.length;
        result[at] = mergeValue('', result[at], entry, options);
        places.delete(key);
    }
    return (0,taskdef_node.p_)(result, old.items.length > 0 ? old.origin : overlay.origin);
}
function mergePairs(old, overlay, name, valueName, options) {
    const given = entriesByName(overlay, name, valueName);
    const last = new Map();
    for (const item of old.items) {
        const key = (0,taskdef_node.Qq)(item, name);
        if (key !== undefined && given.has(key))
            last.set(key, item);
    }
    const merged = (key) => (given.get(key) ?? []).map((entry, at) => mergeValue('', at === 0 ? last.get(key) : undefined, entry, options));
    const placed = new Set();
    const result = [];
    for (const item of old.items) {
        const key = (0,taskdef_node.Qq)(item, name);
        if (key === undefined || !given.has(key)) {
            result.push(item);
            continue;
        }
        if (!placed.has(key))
            result.push(...merged(key));
        placed.add(key);
    }
    for (const key of given.keys())
        if (!placed.has(key))
            result.push(...merged(key));
    return (0,taskdef_node.p_)(result, old.items.length > 0 ? old.origin : overlay.origin);
}
function entriesByName(overlay, name, valueName) {
    const given = new Map();
    for (const entry of overlay.items) {
        const key = (0,taskdef_node.Qq)(entry, name) ?? '';
        const others = given.get(key);
        if (others === undefined || (0,taskdef_node.kZ)((0,taskdef_node.Jt)(entry, valueName)))
            given.set(key, []);
        if (!(0,taskdef_node.kZ)((0,taskdef_node.Jt)(entry, valueName)))
            given.get(key)?.push(entry);
    }
    return given;
}
function withoutRivals(base, overlay) {
    let result = base;
    const pairs = [
        ['secrets', 'environment'],
        ['environment', 'secrets'],
    ];
    for (const [given, rival] of pairs) {
        const names = new Set((0,taskdef_node.ld)(overlay, given)
            .filter((entry) => !(0,taskdef_node.kZ)((0,taskdef_node.Jt)(entry, given === 'secrets' ? 'valueFrom' : 'value')))
            .map((entry) => (0,taskdef_node.Qq)(entry, 'name')));
        const list = (0,taskdef_node.Jt)(result, rival);
        if (list?.kind !== 'list' || names.size === 0)
            continue;
        const rest = list.items.filter((entry) => !names.has((0,taskdef_node.Qq)(entry, 'name')));
        if (rest.length < list.items.length)
            result = (0,taskdef_node.ZH)(result, rival, { ...list, items: rest });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/taskdef/edit.js




function changeOf(overlay) {
    return { overlay, added: new Set(), removed: new Map() };
}
function mergeFiles(files) {
    const [first, ...overlays] = files;
    if (first === undefined)
        return (0,taskdef_node.OA)([], {});
    return overlays.reduce((base, file) => merge(base, file), withoutNulls(first));
}
function readContainers(node) {
    const findings = [];
    const refuse = (message, origin) => findings.push({ rule: 'containers', severity: 'error', message, origin });
    const changed = [];
    const added = new Set();
    const removed = new Map();
    if (node.kind !== 'fields') {
        refuse("input 'containers' is not a valid mapping; expected the names of containers with their fields, such as 'web: { image: \u2026 }'", node.origin);
    }
    for (const [key, { value, origin }] of node.kind === 'fields' ? node.entries : []) {
        const name = key.replace(/^\+/, '');
        const own = (0,taskdef_node.Jt)(value, 'name');
        if ((0,taskdef_node.kZ)(value) && name === key) {
            removed.set(name, origin);
        }
        else if (value.kind !== 'fields') {
            refuse(`the value of '${key}' is not a valid mapping; expected fields of the container, such as 'image: \u2026'`, value.origin);
        }
        else if (own && (0,taskdef_node.Qq)(value, 'name') !== name) {
            refuse(`container '${name}' cannot be renamed: remove it with '${name}: null', and add the new one with '+'`, own.origin);
        }
        else {
            changed.push(named(name, value, origin));
            if (name !== key)
                added.add(name);
        }
    }
    const overlay = changed.length > 0
        ? (0,taskdef_node.OA)([['containerDefinitions', (0,taskdef_node.p_)(changed, node.origin)]], node.origin)
        : (0,taskdef_node.OA)([], node.origin);
    return { change: { overlay, added, removed }, findings };
}
function applyChange(base, { overlay, added, removed }, options = {}) {
    const findings = [];
    const present = new Set((0,taskdef_node.ld)(base, 'containerDefinitions').flatMap((container) => (0,taskdef_node.Qq)(container, 'name') ?? []));
    const refuse = (message, origin) => findings.push({ rule: 'containers', severity: 'error', message, origin });
    const wanted = [
        ...(0,taskdef_node.ld)(overlay, 'containerDefinitions').map((container) => [(0,taskdef_node.Qq)(container, 'name') ?? '', (0,taskdef_node.Jt)(container, 'name')?.origin ?? container.origin]),
        ...removed,
    ];
    for (const [name, origin] of wanted) {
        if (added.has(name)) {
            if (present.has(name))
                refuse(`container '${name}' already exists: write '${name}', without '+', to change it`, origin);
        }
        else if (!present.has(name)) {
            refuse(missingContainer(name, [...present]), origin);
        }
    }
    const merged = merge(base, withoutContainers(overlay, (name) => !added.has(name) && !present.has(name)), options);
    return { node: withoutContainers(merged, (name) => removed.has(name)), findings };
}
function withoutContainers(node, isOut) {
    const containers = (0,taskdef_node.Jt)(node, 'containerDefinitions');
    if (containers?.kind !== 'list')
        return node;
    const rest = containers.items.filter((container) => !isOut((0,taskdef_node.Qq)(container, 'name') ?? ''));
    return rest.length === containers.items.length
        ? node
        : (0,taskdef_node.ZH)(node, 'containerDefinitions', { ...containers, items: rest });
}
function missingContainer(name, present) {
    const near = (0,nearest.p)(name, present);
    const hint = near ? `; did you mean '${near}'?` : `; to add one, write '+${name}' in the 'containers' input`;
    return `container '${name}' is not in the task definition; expected ${(0,finding.TL)(present)}${hint}`;
}
function named(name, value, origin) {
    const own = { value: (0,taskdef_node.d_)(name, origin), origin };
    return { ...value, entries: new Map([['name', own], ...value.entries, ['name', own]]), origin };
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

43495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lv: () => (toFields),
  st: () => (toList),
  xg: () => (parsePairs)
});
var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50479);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);


function parsePairs(text, input) {
    return isMapping(text) ? fromMapping(text, input) : fromLines(text, input);
}
function toList(pairs, name, value, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pairs.map((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([
        [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(pair.name, pair.origin)],
        [value, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(pair.value, pair.origin)],
    ], pair.origin)), origin);
}
function toFields(pairs, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(pairs.map(({ name, value, origin: own }) => [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, own)]), origin);
}
function isMapping(text) {
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
    return /^\s*\{/.test(first) || /^\s*(["']?)[\w./-]+\1\s*:(\s|$)/.test(first);
}
function fromMapping(text, input) {
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_1__/* .load */ .H)(text, { input });
    if (node?.kind !== 'fields')
        return { pairs: [], findings };
    const wrong = [];
    const pairs = [...node.entries].flatMap(([name, { value, origin }]) => {
        if (value.kind === 'scalar')
            return [{ name, value: value.value === null ? null : value.text, origin }];
        wrong.push(problem(`the value of '${name}' is a ${value.kind === 'list' ? 'list' : 'mapping'}, which is not valid; expected a single value`, origin));
        return [];
    });
    return { pairs, findings: [...findings, ...wrong] };
}
function fromLines(text, input) {
    const pairs = new Map();
    const findings = [];
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = (lines[index] ?? '').trim();
        const origin = { input, line: index + 1 };
        if (line === '' || line.startsWith('#'))
            continue;
        const at = line.indexOf('=');
        const [, blockName, delimiter] = /^([^=\s<]+)<<(\S+)$/.exec(line) ?? [];
        let pair;
        if (blockName !== undefined && delimiter !== undefined) {
            const end = endOfBlock(lines, index + 1, delimiter);
            if (end < 0) {
                findings.push(problem(`the value that starts with '<<${delimiter}' is not terminated: add a line '${delimiter}'`, origin));
                break;
            }
            pair = { name: blockName, value: lines.slice(index + 1, end).join('\n'), origin };
            index = end;
        }
        else {
            pair = { name: line.slice(0, Math.max(at, 0)).trim(), value: line.slice(at + 1), origin };
        }
        if (pair.name === '') {
            const what = at < 0 ? "has no '='" : "has no name before its '='";
            findings.push(problem(`the line ${what}: write NAME=value, or NAME<<EOF for a value of several lines`, origin));
            continue;
        }
        if (pairs.has(pair.name)) {
            findings.push({ ...problem(`'${pair.name}' is set twice: the last value is used`, origin), severity: 'warning' });
        }
        pairs.set(pair.name, pair);
    }
    return { pairs: [...pairs.values()], findings };
}
function endOfBlock(lines, start, delimiter) {
    for (let at = start; at < lines.length; at++)
        if (lines[at]?.trim() === delimiter)
            return at;
    return -1;
}
function problem(message, origin) {
    return { rule: 'syntax', severity: 'error', message, origin };
}


})

};

export const id = 6882;
export const ids = [6882];
export const modules = {

26256:
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
            const message = explainSyntax(error.message, text, error.pos[0]);
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
    const [error] = document?.errors ?? [];
    if (error || !second)
        return { error, document };
    const message = 'Source contains multiple documents';
    return { error: { code: 'MULTIPLE_DOCS', message, pos: [second.range[0], second.range[1]] }, document };
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
        if (typeof value === 'number' && source !== undefined && JSON_NUMBER.test(source)) {
            return (0,taskdef_node.sH)(source, origin);
        }
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            this.#refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
        }
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.#refuse(offset, `'${source}' is not a valid JSON number: quote it`);
        }
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        this.#refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node.d_)(null, origin);
    }
    #refuse(offset, message) {
        this.findings.push({ rule: 'syntax', severity: 'error', message, origin: this.#originAt(offset) });
    }
}
function explainSyntax(message, text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const placeholder = /\$\{\w+\}/.exec(line)?.[0];
    const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
    const own = message
        .replace(/; please use .*$/, '')
        .replace(/^Block scalar header includes extra characters: .*$/s, BLOCK_HEADER)
        .replace(/^Could not resolve tag: .*$/s, TAG);
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${own}${hint}`;
}
const BLOCK_HEADER = `the header of a block scalar has extra characters: ${quoteStart('|')}`;
const TAG = `a tag is not defined: ${quoteStart('!')}`;
function quoteStart(sign) {
    return `enclose a value that starts with '${sign}' in quotes`;
}


}),

43495:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Lv: () => (toFields),
  st: () => (toList),
  xg: () => (parsePairs)
});
var _load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26256);
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

76970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (refuseErrors),
  X: () => (readNode)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63751);

function readNode(inputs, input) {
    if (!inputs.text(input))
        return undefined;
    const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(inputs.raw(input), { input });
    refuseErrors(inputs, findings);
    return node;
}
function refuseErrors(inputs, findings) {
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...place } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H8)(finding);
        inputs.refuse(input, message, place);
    }
}


}),

65739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F1: () => (readItems),
  Yv: () => (readResourceTags),
  _f: () => (readShape)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43495);
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73350);



const MAX_TAGS = 50;
const TAG = { key: 'string', value: 'text' };
function readItems(inputs, input, key) {
    const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, input);
    if (!node)
        return [];
    const items = node.kind === 'list' ? node.items : [undefined];
    const found = items.flatMap((item) => item?.kind === 'fields' && isGiven(item.entries.get(key)?.value) ? [item] : []);
    if (found.length === items.length)
        return found;
    inputs.refuse(input, `input '${input}' is not a valid list; expected objects with '${key}', in JSON or YAML, such as [{"${key}": "\u2026"}]`);
    return [];
}
function readShape(inputs, input, node, shape, of = '') {
    const mismatches = [];
    const found = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestShape */ .A)(node, shape, mismatches);
    for (const { path, problem } of mismatches)
        inputs.refuse(input, `input '${input}' has '${path}'${of}${problem}`);
    return (found ?? {});
}
function readResourceTags(inputs, input) {
    const tags = readTagList(inputs, input);
    inputs.refuseTwice(input, tags.map(({ key }) => key), 'the tag');
    const wrong = tags.find(({ key, value }, index) => index === MAX_TAGS || !/^(?!aws:).{1,128}$/is.test(key) || value.length > 256);
    if (wrong) {
        const expected = `at most ${MAX_TAGS}, each with a key of 1 to 128 characters that does not start with 'aws:', and a value of at most 256`;
        inputs.refuse(input, `input '${input}' has '${wrong.key.slice(0, 60)}', which is not a valid tag; expected ${expected}`);
    }
    return tags;
}
function readTagList(inputs, input) {
    const text = inputs.text(input);
    if (text.startsWith('[')) {
        return readItems(inputs, input, 'key').map((one) => {
            const { key, value = '' } = readShape(inputs, input, one, TAG);
            return { key: String(key), value: String(value) };
        });
    }
    const { pairs, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePairs */ .xg)(inputs.raw(input), input);
    (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseErrors */ .S)(inputs, findings);
    return pairs.map(({ name, value }) => ({ key: name, value: value?.trim() ?? '' }));
}
function isGiven(node) {
    return node?.kind === 'scalar' && node.value !== null;
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

73350:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (toRequestShape)
});
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14088);


function toRequestShape(node, shape, mismatches, path = '') {
    if (node.kind === 'scalar' && node.value === null)
        return shape === 'text' ? '' : undefined;
    if (typeof shape === 'string')
        return scalarToShape(node, shape, mismatches, path);
    if (isList(shape)) {
        if (node.kind === 'list') {
            const [item] = shape;
            return node.items.flatMap((one, index) => {
                const inner = `${path}[${index}]`;
                if (one.kind === 'scalar' && one.value === null)
                    mismatches.push({ path: inner, problem: ' that is null' });
                return toRequestShape(one, item, mismatches, inner) ?? [];
            });
        }
        mismatches.push({ path, problem: ' that is not a list' });
        return undefined;
    }
    if (node.kind === 'fields')
        return fieldsToShape(node, shape, mismatches, path);
    mismatches.push({ path, problem: ' that is not a mapping' });
    return undefined;
}
function fieldsToShape(node, shape, mismatches, path) {
    const known = Object.keys(shape);
    const entries = [...node.entries].flatMap(([name, { value }]) => {
        const inner = path ? `${path}.${name}` : name;
        if (Object.hasOwn(shape, name)) {
            const found = toRequestShape(value, shape[name], mismatches, inner);
            return found === undefined ? [] : [[name, found]];
        }
        const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
        if (near)
            mismatches.push({ path: inner, problem: `: did you mean '${near}'?` });
        return [[name, (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(value)]];
    });
    return Object.fromEntries(entries);
}
function scalarToShape(node, shape, mismatches, path) {
    const text = node.kind === 'scalar' ? node.text.trim() : '';
    if (node.kind === 'scalar') {
        if (shape === 'string' || shape === 'text')
            return typeof node.value === 'string' ? node.value : node.text;
        if (shape === 'boolean' && /^(true|false)$/i.test(text))
            return text.toLowerCase() === 'true';
        if (shape === 'integer' && /^[-+]?\d+(\.0+)?$/.test(text))
            return Number(text);
    }
    mismatches.push({ path, problem: EXPECTED[shape] });
    return undefined;
}
const EXPECTED = {
    string: ' that is not a string',
    text: ' that is not a string',
    integer: ' that is not a whole number',
    boolean: " that is not 'true' or 'false'",
};
function isList(shape) {
    return Array.isArray(shape);
}


})

};

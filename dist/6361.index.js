export const id = 6361;
export const ids = [6361];
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

6361:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readManagedVolume: () => (readManagedVolume)
});
var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76970);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73350);


const VOLUME = {
    encrypted: 'boolean',
    kmsKeyId: 'string',
    volumeType: 'string',
    sizeInGiB: 'integer',
    snapshotId: 'string',
    volumeInitializationRate: 'integer',
    iops: 'integer',
    throughput: 'integer',
    tagSpecifications: [{ resourceType: 'string', tags: [{ key: 'string', value: 'text' }], propagateTags: 'string' }],
    roleArn: 'string',
    filesystemType: 'string',
    terminationPolicy: { deleteOnTermination: 'boolean' },
};
function readManagedVolume(inputs, named, configured) {
    const name = inputs.text(named);
    const isSet = inputs.text(configured) !== '';
    const node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .X)(inputs, configured);
    if (node?.kind === 'list' && node.items.length === 0)
        return [];
    if (!name && !isSet)
        return undefined;
    if (!name || !isSet) {
        const missing = name ? configured : named;
        inputs.refuse(missing, `input '${missing}' is empty, but its counterpart is set: a managed volume needs both its name and its configuration`);
    }
    if (!node)
        return undefined;
    const mismatches = [];
    const volume = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toRequestShape */ .A)(node, VOLUME, mismatches);
    for (const { path, problem } of mismatches)
        inputs.refuse(configured, `input '${configured}' has ${path ? `'${path}'` : 'a value'}${problem}`);
    const hasRole = node.kind === 'fields' && node.entries.has('roleArn');
    if (!hasRole)
        inputs.refuse(configured, `input '${configured}' is not a valid JSON object; expected 'roleArn', the role that ECS uses to manage the volume`);
    return [{ name, managedEBSVolume: volume }];
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

export const id = 6256;
export const ids = [6256];
export const modules = {

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/taskdef/comments.js
/** A string that ends, a comment, or the start of one that does not: what comes after that is no JSON. */
const PART = /"[^"\\]*(?:\\[\s\S][^"\\]*)*\\?(?:"|$)|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
function blankComments(json) {
    return json.replace(PART, (part) => {
        const isComment = part.startsWith('//') || (part.startsWith('/*') && part.length > 3 && part.endsWith('*/'));
        return isComment ? part.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)) : part;
    });
}
/** Whether a text is JSON, with or without comments, rather than YAML's block style. */
function isJson(text) {
    return /^\s*[{[]/.test(blankComments(text.replace(/^\uFEFF/, '')));
}

// EXTERNAL MODULE: ./build/src/taskdef/json.js
var json = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/src/taskdef/node.js
var taskdef_node = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/src/taskdef/load.js




/**
 * Reads JSON (comments and trailing commas allowed) or YAML 1.2 (anchors and `<<` allowed).
 * @param source the file or the input that the text is from
 */
function load(text, source) {
    const plain = (0,json/* loadJson */.F)(text, source);
    return plain ? { node: plain, findings: [] } : loadYaml(text, source);
}
function loadYaml(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(isJson(text) ? blankComments(text) : text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
    });
    const originAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, line, column: col };
    };
    const findings = [];
    const refuse = (offset, message) => findings.push({ rule: 'syntax', severity: 'error', message, origin: originAt(offset) });
    // The first syntax error explains itself; those after it are mostly its echoes.
    for (const { message, pos } of document.errors.slice(0, 1))
        refuse(pos[0], explainSyntax(message, text, pos[0]));
    if (findings.length > 0)
        return { node: undefined, findings };
    let count = 0;
    const open = new Set();
    const convert = (yaml, at) => {
        const offset = yaml?.range?.[0] ?? at;
        const origin = originAt(offset);
        if (++count > json/* MOST_NODES */.m)
            return (0,taskdef_node/* scalar */.d_)(null, origin);
        if (yaml === null)
            return (0,taskdef_node/* scalar */.d_)(null, origin, '');
        if ((0,dist/* isAlias */.Vj)(yaml)) {
            const target = yaml.resolve(document);
            if (target && !open.has(target))
                return convert(target, offset);
            refuse(offset, `the alias '*${yaml.source}' ${target ? 'contains itself' : 'has no anchor before it'}`);
            return (0,taskdef_node/* scalar */.d_)(null, origin);
        }
        open.add(yaml);
        try {
            if ((0,dist/* isMap */.jh)(yaml))
                return convertMap(yaml.items, origin, offset);
            if ((0,dist/* isSeq */.oP)(yaml)) {
                return (0,taskdef_node/* list */.p_)(yaml.items.map((item) => convert(item, offset)), origin);
            }
            return convertScalar(yaml, origin, offset);
        }
        finally {
            open.delete(yaml);
        }
    };
    const convertMap = (pairs, origin, at) => {
        const entries = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const offset = key.range?.[0] ?? at;
            if (!(0,dist/* isScalar */.jn)(key)) {
                refuse(offset, 'a key must be a plain word or a string');
                continue;
            }
            const node = convert(value, key.range?.[2] ?? offset);
            const name = key.source ?? String(key.value);
            if (name === '<<' && key.type === 'PLAIN') {
                merged.push(...(node.kind === 'list' ? node.items : [node]).filter((item) => item.kind === 'fields'));
            }
            else {
                entries.set(name, { value: node, origin: originAt(offset) });
            }
        }
        for (const { entries: defaults } of merged) {
            for (const [key, field] of defaults)
                if (!entries.has(key))
                    entries.set(key, field);
        }
        return { ...(0,taskdef_node/* fields */.OA)([], origin), entries };
    };
    const convertScalar = (yaml, origin, offset) => {
        const { value, source } = (0,dist/* isScalar */.jn)(yaml) ? yaml : { value: undefined, source: undefined };
        if (typeof value === 'number' && /^[-+]?\d+$/.test(source ?? '') && !Number.isSafeInteger(value)) {
            refuse(offset, `the number ${source} is too large to keep all its digits: quote it`);
        }
        if (typeof value === 'number' && !Number.isFinite(value))
            refuse(offset, `'${source}' is no number that JSON has`);
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
            return (0,taskdef_node/* scalar */.d_)(value, origin, typeof value === 'string' ? value : (source ?? String(value)));
        }
        refuse(offset, 'only strings, numbers, booleans, lists and mappings are allowed here');
        return (0,taskdef_node/* scalar */.d_)(null, origin);
    };
    const node = document.contents ? convert(document.contents, 0) : undefined;
    if (count > json/* MOST_NODES */.m)
        refuse(0, `its anchors unfold to more than ${json/* MOST_NODES */.m} values`);
    return { node: node && (0,taskdef_node/* isNull */.kZ)(node) ? undefined : node, findings };
}
function explainSyntax(message, text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = text.slice(start).split('\n', 1);
    const placeholder = /\$\{\w+\}/.exec(line)?.[0];
    const hint = placeholder && !line.includes(`"${placeholder}`) ? `; put quotes around ${placeholder}` : '';
    return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${message.replace(/; please use .*$/, '')}${hint}`;
}


/***/ })

};

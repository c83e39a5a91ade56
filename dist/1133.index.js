export const id = 1133;
export const ids = [1133,3374,6256];
export const modules = {

/***/ 3751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   em: () => (/* binding */ sentence)
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
/** Lowers errors about what came from AWS: ECS has accepted it before. */
function judge(finding) {
    return finding.severity === 'error' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(finding.origin) ? { ...finding, severity: 'notice' } : finding;
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
/* harmony export */   F: () => (/* binding */ loadJson),
/* harmony export */   m: () => (/* binding */ MOST_NODES)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** A file of more values than this is a mistake, or an attack. */
const MOST_NODES = 100_000;
/** A string, a bracket or a comma, or a number or word; before it what stands between two of them. */
const TOKEN = /\s*("(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
/**
 * Reads plain JSON, without the YAML parser: loading that, and parsing with it, is a tenth of a short step's start.
 * @param source the file or the input that the text is from
 * @returns `undefined` for anything that is to be read or refused as YAML: comments, errors, keys that come twice, numbers
 * that lose digits
 */
function loadJson(text, source) {
    if (!isPlain(text))
        return undefined;
    TOKEN.lastIndex = 0;
    let [count, line, lineStart, isUnusual] = [0, 1, 0, false];
    const next = () => {
        const from = TOKEN.lastIndex;
        const [, token = ''] = TOKEN.exec(text) ?? [];
        const at = TOKEN.lastIndex - token.length;
        for (let end = text.indexOf('\n', from); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return { token, origin: { ...source, line, column: at - lineStart + 1 } };
    };
    // The grammar has been checked: each token is what must come.
    const read = ({ token, origin } = next()) => {
        if (++count > MOST_NODES)
            isUnusual = true;
        if (token === '{')
            return readFields(origin);
        if (token === '[')
            return readList(origin);
        const value = JSON.parse(token);
        if (typeof value === 'number' &&
            (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value))))
            isUnusual = true;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, typeof value === 'string' ? value : token);
    };
    const readFields = (origin) => {
        const entries = new Map();
        for (let key = next(); key.token !== '}'; key = next()) {
            if (key.token === ',')
                continue;
            next();
            const name = JSON.parse(key.token);
            if (entries.has(name))
                isUnusual = true;
            entries.set(name, { value: read(), origin: key.origin });
        }
        return { ...(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin), entries };
    };
    const readList = (origin) => {
        const items = [];
        for (let item = next(); item.token !== ']'; item = next())
            if (item.token !== ',')
                items.push(read(item));
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items, origin);
    };
    const node = read();
    return isUnusual ? undefined : node;
}
function isPlain(text) {
    if (!/^\s*[{[]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

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
/** JSON text with its comments blanked out, so that every other character keeps its line and column. */
function blankComments(json) {
    return json.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (token) => token.startsWith('"') ? token : token.replace(/[^\r\n]/g, ' '));
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
    const document = (0,dist.parseDocument)(isJson(text) ? blankComments(text) : text, {
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


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toFields),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6256);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);


/**
 * Reads an input of `NAME=value` lines: the name is what stands before the first `=`, the value everything behind it.
 * Blank lines and lines that start with `#` are left out. A value of several lines is written as in GITHUB_OUTPUT
 * (`NAME<<EOF`, its lines, `EOF`), or the whole input as a YAML or JSON mapping, where null removes.
 *
 * No message shows a value: it may be a secret's.
 */
function parsePairs(text, input) {
    return isMapping(text) ? fromMapping(text, input) : fromLines(text, input);
}
/** Pairs as AWS's list of `{ name, value }`. */
function toList(pairs, name, value, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(pairs.map((pair) => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)([
        [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(pair.name, pair.origin)],
        [value, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(pair.value, pair.origin)],
    ], pair.origin)), origin);
}
/** Pairs as a mapping. */
function toFields(pairs, origin) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)(pairs.map(({ name, value, origin: own }) => [name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(value, own)]), origin);
}
function isMapping(text) {
    const first = text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
    return /^\s*\{/.test(first) || /^\s*(["']?)[\w./-]+\1\s*:(\s|$)/.test(first);
}
function fromMapping(text, input) {
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__.load)(text, { input });
    if (node?.kind !== 'fields')
        return { pairs: [], findings };
    const wrong = [];
    const pairs = [...node.entries].flatMap(([name, { value, origin }]) => {
        if (value.kind === 'scalar')
            return [{ name, value: value.value === null ? null : value.text, origin }];
        wrong.push(problem(`'${name}' must have one value, not a ${value.kind === 'list' ? 'list' : 'mapping'}`, origin));
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
        const [, blockName, delimiter] = /^([^=\s]+)<<(\S+)$/.exec(line) ?? [];
        let pair;
        if (blockName !== undefined && delimiter !== undefined) {
            const end = lines.findIndex((other, later) => later > index && other.trim() === delimiter);
            if (end < 0) {
                findings.push(problem(`the value that begins with '<<${delimiter}' never ends: no line is just '${delimiter}'`, origin));
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
            findings.push({ ...problem(`'${pair.name}' is set twice: the last value counts`, origin), severity: 'warning' });
        }
        pairs.set(pair.name, pair);
    }
    return { pairs: [...pairs.values()], findings };
}
function problem(message, origin) {
    return { rule: 'syntax', severity: 'error', message, origin };
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/** A command line as a POSIX shell would part it into words, without expanding anything: no variable, glob or operator. */
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
            // A shell joins the lines.
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


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOverrides),
/* harmony export */   readRunTask: () => (/* binding */ readRunTask)
/* harmony export */ });
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);
/* harmony import */ var _src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3751);
/* harmony import */ var _src_taskdef_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6256);
/* harmony import */ var _src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4088);
/* harmony import */ var _src_taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3495);
/* harmony import */ var _src_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8244);






const MINUTE_MS = 60_000;
const MOST_MINUTES = 360;
const STARTED_BY = /^[A-Za-z0-9/_-]{1,128}$/;
const LAUNCH_TYPES = ['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'];
/** ECS's ContainerOverride. */
const OVERRIDE_KEYS = [
    ...['name', 'command', 'environment', 'environmentFiles', 'cpu', 'memory', 'memoryReservation'],
    'resourceRequirements',
];
/**
 * Reads the inputs of a one-off task, all but cluster, service, task definition and logs.
 * @param limitMs how long it may take where no input says so
 */
function readRunTask(inputs, names, hasService, limitMs = 30 * MINUTE_MS) {
    const pick = (name) => pickName(inputs, names, name);
    const startedBy = pick('started-by');
    const limit = pickName(inputs, names, 'time-limit-minutes', names === 'both' ? ['wait-for-minutes'] : []);
    return {
        placement: readPlacement(inputs, names),
        network: readNetwork(inputs, names, hasService),
        overrides: readOverrides(inputs, names),
        startedBy: inputs.matching(startedBy, STARTED_BY, "at most 128 letters, digits, '-', '_' or '/'") ?? 'GitHub-Actions',
        tags: readTags(inputs, pick('tags')),
        members: readMembers(inputs, names),
        wait: inputs.boolean('wait-for-task-stopped') ?? true,
        limitMs: (inputs.integer(limit, 1, MOST_MINUTES) ?? limitMs / MINUTE_MS) * MINUTE_MS,
    };
}
/** Reads `overrides`, or AWS's `container-overrides`, as ECS's `containerOverrides`. */
function readOverrides(inputs, names) {
    const ours = pickName(inputs, names, 'overrides');
    const theirs = pickName(inputs, names, 'container-overrides');
    const list = readList(inputs, theirs, 'name');
    const map = readDocument(inputs, ours);
    if (map !== undefined && list.length > 0) {
        inputs.refuse(ours, `inputs '${ours}' and '${theirs}' are both set: put all into '${ours}'`);
    }
    if (map === undefined)
        return list.map((one) => checked(inputs, theirs, one));
    if (!isMapping(map)) {
        inputs.refuse(ours, `input '${ours}' must be a mapping from a container's name to what changes for it`);
        return [];
    }
    return Object.entries(map).flatMap(([name, change]) => {
        if (isMapping(change))
            return checked(inputs, ours, { ...normalised(inputs, ours, name, change), name });
        inputs.refuse(ours, `input '${ours}' has no mapping under '${name}': write, for example, '${name}: { command: [...] }'`);
        return [];
    });
}
/** The override with its short forms as ECS has them: a command as one line, the environment as a mapping. */
function normalised(inputs, input, name, change) {
    const { command, environment, ...others } = change;
    const words = typeof command === 'string' ? (0,_src_words_js__WEBPACK_IMPORTED_MODULE_5__/* .splitWords */ .y)(command) : { words: command };
    if ('problem' in words)
        inputs.refuse(input, `input '${input}': the command of '${name}' cannot be split: ${words.problem}`);
    const variables = isMapping(environment)
        ? Object.entries(environment).map(([key, value]) => ({ name: key, value: String(value ?? '') }))
        : environment;
    return {
        ...others,
        ...('words' in words && words.words !== undefined && { command: words.words }),
        ...(variables !== undefined && { environment: variables }),
    };
}
function checked(inputs, input, override) {
    for (const key of Object.keys(override)) {
        const near = OVERRIDE_KEYS.includes(key) ? undefined : (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, OVERRIDE_KEYS);
        if (near)
            inputs.refuse(input, `input '${input}' has '${key}' for '${override.name}': did you mean '${near}'?`);
    }
    for (const key of ['command', 'environment', 'environmentFiles', 'resourceRequirements']) {
        if (override[key] !== undefined && !Array.isArray(override[key])) {
            inputs.refuse(input, `input '${input}' has a '${key}' for '${override.name}' that is not a list`);
        }
    }
    const { command } = override;
    return {
        ...override,
        name: String(override.name),
        ...(Array.isArray(command) && { command: command.map(String) }),
    };
}
function readPlacement(inputs, names) {
    const type = pickName(inputs, names, 'launch-type');
    const launchType = inputs.text(type) ? inputs.choice(type, LAUNCH_TYPES) : undefined;
    const strategy = readList(inputs, pickName(inputs, names, 'capacity-provider-strategy'), 'capacityProvider');
    // As in AWS's action, whose launch type is never empty.
    if (strategy.length > 0)
        return { capacityProviderStrategy: strategy };
    if (launchType === 'none')
        return {};
    return launchType && { launchType };
}
function readNetwork(inputs, names, hasService) {
    const subnets = inputs.list(pickName(inputs, names, 'subnets'), { comma: true });
    const groups = pickName(inputs, names, 'security-groups');
    const securityGroups = inputs.list(groups, { comma: true });
    const ip = pickName(inputs, names, 'assign-public-IP');
    const assignPublicIp = inputs.text(ip) ? inputs.choice(ip, ['ENABLED', 'DISABLED']) : undefined;
    if (securityGroups.length > 0 && subnets.length === 0 && !hasService) {
        inputs.refuse(groups, `input '${groups}' is set without subnets, and there is no 'service' to take them from`);
    }
    // AWS's action sends a public IP only together with subnets or security groups.
    const given = subnets.length > 0 || securityGroups.length > 0;
    return {
        ...(subnets.length > 0 && { subnets }),
        ...(securityGroups.length > 0 && { securityGroups }),
        ...(assignPublicIp && (given || hasService) && { assignPublicIp }),
    };
}
function readTags(inputs, input) {
    const text = inputs.text(input);
    if (text.startsWith('[')) {
        return readList(inputs, input, 'key').map(({ key, value }) => ({ key: String(key), value: String(value ?? '') }));
    }
    const { pairs, findings } = (0,_src_taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePairs */ .xg)(inputs.raw(input), input);
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
        refuseFinding(inputs, finding);
    return pairs.map(({ name, value }) => ({ key: name, value: value ?? '' }));
}
function readMembers(inputs, names) {
    const managed = inputs.boolean('enable-ecs-managed-tags');
    const propagate = names === 'both' && inputs.text('propagate-tags')
        ? inputs.choice('propagate-tags', ['TASK_DEFINITION', 'NONE'])
        : undefined;
    const volume = readVolume(inputs, names);
    return {
        ...(managed !== undefined && { enableECSManagedTags: managed }),
        ...(propagate && { propagateTags: propagate }),
        ...(volume && { volumeConfigurations: [volume] }),
    };
}
function readVolume(inputs, names) {
    const named = pickName(inputs, names, 'managed-ebs-volume-name');
    const configured = pickName(inputs, names, 'managed-ebs-volume');
    const name = inputs.text(named);
    const volume = readDocument(inputs, configured);
    if (!name && volume === undefined)
        return undefined;
    if (!name || volume === undefined) {
        const missing = name ? configured : named;
        inputs.refuse(missing, `input '${missing}' is empty while the other of the pair is set: a managed volume needs its name and its configuration`);
    }
    else if (!isMapping(volume) || !('roleArn' in volume)) {
        inputs.refuse(configured, `input '${configured}' must be a JSON object with 'roleArn', the role that ECS manages the volume with`);
    }
    return { name, managedEBSVolume: volume };
}
/** A JSON or YAML list of mappings that each have `key`; empty when unset. */
function readList(inputs, input, key) {
    const value = readDocument(inputs, input) ?? [];
    if (Array.isArray(value) && value.every((one) => isMapping(one) && typeof one[key] === 'string'))
        return value;
    inputs.refuse(input, `input '${input}' must be a JSON list of objects that each have '${key}', such as [{"${key}": "…"}]`);
    return [];
}
/** The JSON or YAML of an input; `undefined` when it is unset or does not parse. */
function readDocument(inputs, input) {
    if (!inputs.text(input))
        return undefined;
    const { node, findings } = (0,_src_taskdef_load_js__WEBPACK_IMPORTED_MODULE_2__.load)(inputs.raw(input), { input });
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
        refuseFinding(inputs, finding);
    return node && (0,_src_taskdef_node_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(node);
}
function refuseFinding(inputs, finding) {
    const { input, message, ...place } = (0,_src_taskdef_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .toProblem */ .H8)(finding);
    inputs.refuse(input, message, place);
}
/** The name under which `name` is set. Two names with different values are a mistake that nobody can decide. */
function pickName(inputs, names, name, others = []) {
    const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
    const [first = all[0], ...rest] = all.filter((one) => inputs.text(one));
    const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
    if (rival) {
        inputs.refuse(rival, `inputs '${first}' and '${rival}' are the same one and have different values: leave one out`);
    }
    return first;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7211);
/* harmony import */ var _src_run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5884);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6693);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8486);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1454);
/* harmony import */ var _last_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1000);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8997);
/* harmony import */ var _run_task_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3374);
/* harmony import */ var _run_task_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3931);
/* harmony import */ var _run_task_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1542);












/** After a cancelled or killed main step: makes sure that its task is stopped, and says how it ended. */
async function stopLeftTask() {
    const memory = (0,_run_task_state_js__WEBPACK_IMPORTED_MODULE_10__/* .recallTask */ .H)();
    if (!memory)
        return;
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .createLog */ .h)();
    const clients = (0,_src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .createClients */ .h)(memory.aws, _id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIdToken */ .F);
    const tools = {
        clients,
        ecs: new _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .Ecs */ .U6(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m,
        log,
        cancelled: (0,_cancel_js__WEBPACK_IMPORTED_MODULE_11__/* .onCancel */ .A)(),
        remember: () => undefined,
    };
    const containerOverrides = (0,_run_task_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .i)(new _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .Inputs */ .G(), memory.names);
    const overrides = containerOverrides.length > 0 ? { overrides: { containerOverrides } } : {};
    const input = { ...memory.trace.input, ...overrides };
    const result = await (0,_src_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .stopLeft */ .OK)(tools, memory.trace, input, (0,_last_word_js__WEBPACK_IMPORTED_MODULE_6__/* .timeLeft */ .f$)());
    const reason = [memory.why, result.reason].filter(Boolean).join(' ');
    (0,_run_task_report_js__WEBPACK_IMPORTED_MODULE_9__/* .concludeTask */ .N)({ ...result, reason }, log);
}


/***/ })

};

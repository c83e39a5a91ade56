export const id = 6594;
export const ids = [6594];
export const modules = {

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


}),

50889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (quotedValue),
  a: () => (shortenLine)
});
const MOST_CHARACTERS = 200;
function shortenLine(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
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

19975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ui: () => (diff),
  ck: () => (compareValues),
  jR: () => (formatDifference),
  vp: () => (showValue)
});
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);



const MOST_CHARACTERS = 2_000;
const HIDDEN = new Set([
    'command',
    'credentialsParameter',
    'dockerLabels',
    'driverOpts',
    'entryPoint',
    'environment',
    'hookDetails',
    'labels',
    'secretOptions',
    'secrets',
]);
const HIDDEN_OPTION = /token|secret|password|passwd|key|auth|credential|header/i;
function diff(before, after) {
    return [...compare((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(before), (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(after), [])];
}
function compareValues(before, after, path) {
    return [...compare(before, after, path)];
}
function formatDifference({ path, kind, before, after, hidden }, showValues) {
    const sign = { added: '+', removed: '-', changed: '~' }[kind];
    if (hidden && !showValues)
        return `${sign} ${path}`;
    if (kind === 'changed')
        return `${sign} ${path}: ${showValue(before)} \u2192 ${showValue(after)}`;
    const value = kind === 'added' ? after : before;
    return (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0
        ? `${sign} ${path}`
        : `${sign} ${path}: ${showValue(value)}`;
}
function* compare(before, after, path) {
    if ((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(before, after))
        return;
    if ((0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isSet */ .vM)(path.at(-1) ?? '') && isList(before) && isList(after)) {
        yield* compareSets(before ?? [], after ?? [], path);
        return;
    }
    const olds = members(before, path);
    const news = members(after, path);
    if ((olds || before === undefined) && (news || after === undefined)) {
        const keys = new Set([...(news?.keys() ?? []), ...(olds?.keys() ?? [])]);
        for (const key of keys)
            yield* compare(olds?.get(key), news?.get(key), [...path, key]);
        if (keys.size > 0)
            return;
    }
    yield difference(before, after, path);
}
function* compareSets(before, after, path) {
    const [olds, news] = [before, after].map((values) => new Map(values.map((value) => [JSON.stringify(value), value])));
    for (const [key, value] of news ?? [])
        if (!olds?.has(key))
            yield difference(undefined, value, path);
    for (const [key, value] of olds ?? [])
        if (!news?.has(key))
            yield difference(value, undefined, path);
}
function difference(before, after, path) {
    return {
        path: path.filter((part, at) => at > 0 || part !== 'containerDefinitions').join('.'),
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        before,
        after,
        hidden: isHidden(path) || holdsHidden(before) || holdsHidden(after),
    };
}
function isList(value) {
    return value === undefined || Array.isArray(value);
}
function members(value, path) {
    if ((0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return new Map(Object.entries(value));
    return Array.isArray(value) ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(path.at(-1) ?? '', value) : undefined;
}
function isHidden(path) {
    const isName = (at) => at === 1 && (path[0] === 'containerDefinitions' || path[0] === 'volumes');
    if (path.some((part, at) => HIDDEN.has(part) && !isName(at)))
        return true;
    const options = path.indexOf('options');
    return options >= 0 && path.slice(options + 1).some((part) => HIDDEN_OPTION.test(part));
}
function holdsHidden(value) {
    if (Array.isArray(value))
        return value.some((item) => holdsHidden(item));
    if (typeof value === 'string')
        return /:\/\/[^/\s]*@/.test(value);
    if (!(0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    return Object.entries(value).some(([key, member]) => HIDDEN.has(key) || HIDDEN_OPTION.test(key) || holdsHidden(member));
}
function showValue(value) {
    const shown = typeof value === 'string' && value !== '' && !/\s/.test(value) ? value : (JSON.stringify(value) ?? '');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(shown, MOST_CHARACTERS);
}


}),

63751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H8: () => (toProblem),
  Hx: () => (downgradeFromAws),
  TL: () => (quoted),
  em: () => (sentence),
  ml: () => (shorten)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function sentence({ message, origin, rule }) {
    const start = message
        .replace(/^[a-z]+(?=[\s,'])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))
        .replace(/\.$/, '');
    return `${start}${placeInInput(origin)}. [${rule}]`;
}
function toProblem(finding) {
    const { file, line, column, input } = finding.origin;
    return {
        input: input ?? 'task-definition',
        message: sentence(finding),
        ...(file !== undefined && { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    };
}
const NEVER_ACCEPTED = new Set(['syntax', 'placeholder']);
function downgradeFromAws(finding, described = new Set()) {
    const { severity, origin, rule } = finding;
    if (severity !== 'error')
        return finding;
    const isDescribed = origin.file !== undefined && described.has(origin.file) && !NEVER_ACCEPTED.has(rule);
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromAws */ .YW)(origin) || isDescribed ? { ...finding, severity: 'notice' } : finding;
}
const MOST_WORDS = 10;
function quoted(words) {
    const shown = words.slice(0, MOST_WORDS).map((word) => `'${shorten(word)}'`);
    const rest = words.length - shown.length;
    return (shown.join(', ') || 'none') + (rest > 0 ? ` and ${rest} more` : '');
}
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


}),

96594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  QUOTAS: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.eg),
  READ_ONLY_KEYS: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.dg),
  TASK_ENUMS: () => (/* reexport safe */ _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__.r9),
  activeTaskDefinition: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.$8),
  changeOf: () => (/* reexport safe */ _edit_js__WEBPACK_IMPORTED_MODULE_3__.C2),
  checkEnums: () => (/* reexport safe */ _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__.fy),
  chosen: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.FV),
  compareValues: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.ck),
  containerImages: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__._Z),
  decode: () => (/* reexport safe */ _decode_js__WEBPACK_IMPORTED_MODULE_0__.D),
  describe: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.q0),
  describeTaskDefinitionOf: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.Df),
  diff: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.Ui),
  duplicates: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.XI),
  fields: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.OA),
  findOversize: () => (/* reexport safe */ _oversize_js__WEBPACK_IMPORTED_MODULE_11__.n),
  formatDifference: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.jR),
  fromDescribed: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.iw),
  fromJson: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Rf),
  get: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Jt),
  isJsonObject: () => (/* reexport safe */ _normalize_js__WEBPACK_IMPORTED_MODULE_10__.OW),
  isNull: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.kZ),
  isSame: () => (/* reexport safe */ _normalize_js__WEBPACK_IMPORTED_MODULE_10__.Ft),
  isTrue: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Hn),
  items: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ld),
  list: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.p_),
  load: () => (/* reexport safe */ _load_js__WEBPACK_IMPORTED_MODULE_8__.H),
  loadBytes: () => (/* reexport safe */ _load_js__WEBPACK_IMPORTED_MODULE_8__.K),
  loadJson: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_6__.Fj),
  mentionsLookup: () => (/* reexport safe */ _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_18__.IV),
  namesOf: () => (/* reexport safe */ _lists_js__WEBPACK_IMPORTED_MODULE_7__.eZ),
  number: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ai),
  originOf: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.yv),
  parsePairs: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.xg),
  quoted: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.TL),
  readContainers: () => (/* reexport safe */ _edit_js__WEBPACK_IMPORTED_MODULE_3__.ZW),
  readWritten: () => (/* reexport safe */ _render_js__WEBPACK_IMPORTED_MODULE_14__.I),
  readYaml: () => (/* reexport safe */ _read_yaml_js__WEBPACK_IMPORTED_MODULE_13__.g),
  renderTaskDefinition: () => (/* reexport safe */ _render_js__WEBPACK_IMPORTED_MODULE_14__.P),
  resolveSecrets: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_15__.M),
  scalar: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.d_),
  sentence: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.em),
  shorten: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.ml),
  showValue: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.vp),
  substitute: () => (/* reexport safe */ _variables_js__WEBPACK_IMPORTED_MODULE_21__.V),
  text: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Qq),
  texts: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Te),
  toFields: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.Lv),
  toForm: () => (/* reexport safe */ _form_js__WEBPACK_IMPORTED_MODULE_5__.k),
  toJson: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.aB),
  toList: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.st),
  toObject: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.vw),
  toProblem: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.H8),
  toShape: () => (/* reexport safe */ _shape_js__WEBPACK_IMPORTED_MODULE_19__.$X),
  toTaskDefinition: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.iU),
  withField: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ZH),
  withoutFields: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.mZ)
});
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28590);
var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19975);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);
var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22045);
var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63751);
var _form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1175);
var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33130);
var _lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5711);
var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26256);
var _node_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14088);
var _normalize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18457);
var _oversize_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92879);
var _pairs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43495);
var _read_yaml_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42014);
var _render_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45182);
var _resolve_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94878);
var _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(23828);
var _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37938);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25153);
var _shape_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(60739);
var _source_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(97865);
var _variables_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(61147);
























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

5711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mc: () => (entriesOf),
  eZ: () => (namesOf),
  vM: () => (isSet)
});
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);

const KEYED = new Map([
    ['containerDefinitions', ['name']],
    ['volumes', ['name']],
    ['environment', ['name']],
    ['secrets', ['name']],
    ['secretOptions', ['name']],
    ['tags', ['key']],
    ['ulimits', ['name']],
    ['properties', ['name']],
    ['portMappings', ['containerPort', 'containerPortRange', 'protocol']],
    ['mountPoints', ['containerPath']],
    ['volumesFrom', ['sourceContainer']],
    ['dependsOn', ['containerName']],
    ['systemControls', ['namespace']],
    ['extraHosts', ['hostname', 'ipAddress']],
    ['inferenceAccelerators', ['deviceName']],
    ['devices', ['hostPath', 'containerPath']],
    ['tmpfs', ['containerPath']],
    ['resourceRequirements', ['type', 'value']],
    ['placementConstraints', ['type', 'expression']],
    ['loadBalancers', ['targetGroupArn', 'loadBalancerName']],
    ['capacityProviderStrategy', ['capacityProvider']],
    ['serviceRegistries', ['registryArn']],
    ['volumeConfigurations', ['name']],
    ['vpcLatticeConfigurations', ['targetGroupArn']],
    ['gatewayConnectors', ['portName']],
    ['services', ['portName']],
    ['clientAliases', ['port']],
    ['lifecycleHooks', ['hookTargetArn', 'lifecycleStages']],
    ['tagSpecifications', ['resourceType']],
]);
const SETS = new Set([
    'requiresCompatibilities',
    'links',
    'dockerSecurityOptions',
    'add',
    'drop',
    'ignoredExitCodes',
    'mountOptions',
    'permissions',
    'subnets',
    'securityGroups',
    'alarmNames',
    'lifecycleStages',
]);
const VALUES = new Map([
    ['environment', 'value'],
    ['secrets', 'valueFrom'],
    ['secretOptions', 'valueFrom'],
    ['properties', 'value'],
    ['tags', 'value'],
]);
const LAST_COUNTS = new Set(['environment']);
function namesOf(name) {
    return KEYED.get(name);
}
function isSet(name) {
    return SETS.has(name);
}
function entriesOf(name, list) {
    const keys = KEYED.get(name);
    if (keys === undefined)
        return undefined;
    const found = new Map();
    for (const item of list) {
        if (!(0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item))
            return undefined;
        const names = keys.flatMap((key) => (item[key] === undefined || item[key] === null ? [] : [String(item[key])]));
        const entry = names.join('/');
        if (names.length === 0 || (found.has(entry) && !LAST_COUNTS.has(name)))
            return undefined;
        const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
        const only = VALUES.get(name);
        const isOnly = only !== undefined && Object.keys(rest).length === 1 && Object.hasOwn(rest, only);
        found.set(entry, isOnly ? rest[only] : rest);
    }
    return VALUES.has(name) ? new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1))) : found;
}


}),

18457:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ft: () => (isSame),
  OW: () => (isJsonObject),
  S8: () => (normalize)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28990);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91421);



const defaults = (values, members = {}) => ({
    values,
    members: new Map(Object.entries(members)),
});
const nothingAlone = (values, members) => ({
    ...defaults(values, members),
    isNothingAlone: true,
});
const CONTAINER = defaults({
    command: [],
    cpu: 0,
    credentialSpecs: [],
    dependsOn: [],
    disableNetworking: false,
    dnsSearchDomains: [],
    dnsServers: [],
    dockerLabels: {},
    dockerSecurityOptions: [],
    entryPoint: [],
    environment: [],
    environmentFiles: [],
    essential: true,
    extraHosts: [],
    interactive: false,
    links: [],
    mountPoints: [],
    portMappings: [],
    privileged: false,
    pseudoTerminal: false,
    readonlyRootFilesystem: false,
    resourceRequirements: [],
    secrets: [],
    systemControls: [],
    ulimits: [],
    versionConsistency: 'enabled',
    volumesFrom: [],
}, {
    firelensConfiguration: defaults({ options: {} }),
    healthCheck: defaults({ interval: 30, timeout: 5, retries: 3, startPeriod: 0 }),
    linuxParameters: nothingAlone({ devices: [], initProcessEnabled: false, tmpfs: [] }, { capabilities: nothingAlone({ add: [], drop: [] }), tmpfs: defaults({ mountOptions: [] }) }),
    logConfiguration: defaults({ options: {}, secretOptions: [] }),
    mountPoints: defaults({ readOnly: false }),
    portMappings: defaults({ protocol: 'tcp' }),
    restartPolicy: defaults({ ignoredExitCodes: [], restartAttemptPeriod: 300 }),
    volumesFrom: defaults({ readOnly: false }),
});
const VOLUME = defaults({ configuredAtLaunch: false }, {
    dockerVolumeConfiguration: defaults({ autoprovision: false, driverOpts: {}, labels: {}, scope: 'task' }),
    efsVolumeConfiguration: defaults({ rootDirectory: '/', transitEncryption: 'DISABLED' }, { authorizationConfig: nothingAlone({ iam: 'DISABLED' }) }),
    host: nothingAlone({ sourcePath: '' }),
    s3filesVolumeConfiguration: defaults({ rootDirectory: '/' }),
});
const TASK = defaults({
    enableFaultInjection: false,
    inferenceAccelerators: [],
    networkMode: 'bridge',
    placementConstraints: [],
    requiresCompatibilities: [],
    tags: [],
    volumes: [],
}, {
    containerDefinitions: CONTAINER,
    proxyConfiguration: defaults({ properties: [], type: 'APPMESH' }),
    runtimePlatform: nothingAlone({ cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX' }),
    volumes: VOLUME,
});
function normalize(registered) {
    const taskDefinition = withoutRecordTags(withoutNulls(registered));
    const { cpu, memory, networkMode, containerDefinitions } = taskDefinition;
    const samePorts = networkMode === 'awsvpc' || networkMode === 'host';
    const containers = Array.isArray(containerDefinitions)
        ? containerDefinitions.map((container) => withoutHostPorts(container, samePorts))
        : [];
    return {
        ...bare({ ...taskDefinition, containerDefinitions: containers }, TASK),
        ...(cpu !== undefined && { cpu: units(cpu, 1024) }),
        ...(memory !== undefined && { memory: units(memory, 1024) }),
    };
}
function withoutRecordTags(taskDefinition) {
    const { tags, ...rest } = taskDefinition;
    if (!Array.isArray(tags))
        return taskDefinition;
    return {
        ...rest,
        tags: tags.filter((tag) => !isJsonObject(tag) || !(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordTag */ ._K)(tag)),
    };
}
function bare(value, spec) {
    if (Array.isArray(value))
        return value.map((item) => bare(item, spec));
    if (!isJsonObject(value))
        return value;
    const kept = [];
    for (const [key, member] of Object.entries(value)) {
        const inner = spec.members?.get(key);
        const rest = inner ? bare(member, inner) : member;
        const isDefault = Object.hasOwn(spec.values, key) && isSame(rest, spec.values[key]);
        const isNothing = inner?.isNothingAlone && isJsonObject(rest) && Object.keys(rest).length === 0;
        if (!isDefault && !isNothing)
            kept.push([key, rest]);
    }
    return Object.fromEntries(kept);
}
function withoutHostPorts(container, samePorts) {
    if (!isJsonObject(container) || !Array.isArray(container.portMappings))
        return container;
    const portMappings = container.portMappings.map((port) => {
        if (!isJsonObject(port))
            return port;
        const { hostPort, ...rest } = port;
        const isDefault = samePorts ? hostPort === port.containerPort : hostPort === 0;
        return hostPort === undefined || isDefault ? rest : port;
    });
    return { ...container, portMappings };
}
function units(value, factor) {
    const [, number] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(?:vcpu|gb)\s*$/i.exec(String(value)) ?? [];
    return number === undefined ? String(value) : String(Math.round(Number(number) * factor));
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isJsonObject(value))
        return value;
    const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    return Object.fromEntries(given.map(([key, member]) => [key, withoutNulls(member)]));
}
function isSame(one, other) {
    if (one === other)
        return true;
    if (Array.isArray(one)) {
        return (Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at])));
    }
    if (isJsonObject(one)) {
        if (!isJsonObject(other))
            return false;
        const keys = Object.keys(one);
        return (keys.length === Object.keys(other).length &&
            keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key])));
    }
    const [digits, others] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(one), (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(other)];
    if (digits !== undefined && others !== undefined)
        return digits === others;
    return digits === undefined ? others !== undefined && Number(others) === one : Number(digits) === other;
}
function isJsonObject(value) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) && (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(value) === undefined;
}


}),

42014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readYaml)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);


const MOST_BYTES = 131_072;
const MOST_LEVELS = 100;
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MOST_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MOST_LEVELS} levels deep.` };
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
        if (brackets > MOST_LEVELS || levels > MOST_LEVELS)
            return true;
    }
    return false;
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


}),

61147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (substitute)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);


const MOST_PLACES = 5;
const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function substitute(node, variables) {
    const missing = new Map();
    const replace = (part) => {
        if (part.kind === 'list')
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(part.items.map(replace), part.origin);
        if (part.kind === 'fields') {
            const entries = [...part.entries].map(([key, field]) => [key, { ...field, value: replace(field.value) }]);
            return { ...part, entries: new Map(entries) };
        }
        if (typeof part.value !== 'string')
            return part;
        const text = part.value.replace(PLACEHOLDER, (whole, escaped, name) => {
            if (escaped)
                return whole.slice(1);
            const value = variables.get(name);
            if (value !== undefined)
                return value;
            missing.set(name, [...(missing.get(name) ?? []), part.origin].slice(0, MOST_PLACES + 1));
            return whole;
        });
        return text === part.value ? part : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text, part.origin);
    };
    const replaced = replace(node);
    return { node: replaced, findings: [...missing].map(([name, origins]) => explain(name, origins, variables)) };
}
function explain(name, origins, variables) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [...variables.keys()]);
    const lines = [...new Set(origins.slice(0, MOST_PLACES).flatMap(({ line }) => line ?? []))];
    const more = origins.length > MOST_PLACES ? ' and more' : '';
    const places = origins.length > 1 && lines.length > 0 ? ` (lines ${lines.join(', ')}${more})` : '';
    const fix = near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} for the literal text`;
    return {
        rule: 'variable-missing',
        severity: 'error',
        message: `the placeholder \${${name}} has no value in the input 'variables'${places}${fix}`,
        origin: origins[0] ?? {},
    };
}


})

};

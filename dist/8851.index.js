export const id = 8851;
export const ids = [8851,1232];
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

85634:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EU: () => (shortName),
  Ek: () => (changedAt),
  Os: () => (primaryOf),
  P7: () => (revisionNumber),
  u4: () => (withFirstTaskSet),
  uY: () => (serviceRevisionArn),
  uf: () => (isOfCodeDeploy)
});
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function serviceRevisionArn({ serviceArn, clusterArn, serviceName }, deploymentId) {
    const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    return `${prefix}:service-revision/${shortName(clusterArn)}/${serviceName}/${revisionNumber(deploymentId)}`;
}
function changedAt({ events = [], deployments = [] }) {
    return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}
function withFirstTaskSet(service) {
    const { taskSets = [], deployments = [] } = service;
    const first = taskSets.find(({ status, externalId }) => status === 'PRIMARY' && externalId === undefined);
    if (!isOfCodeDeploy(service) || deployments.length > 0 || !first)
        return service;
    const { id, status, taskDefinition, computedDesiredCount, runningCount, pendingCount = 0 } = first;
    const { createdAt = 0, updatedAt = createdAt, stabilityStatus } = first;
    const rolloutState = stabilityStatus === 'STEADY_STATE' ? 'COMPLETED' : 'IN_PROGRESS';
    const counts = { desiredCount: computedDesiredCount, runningCount, pendingCount };
    return { ...service, deployments: [{ id, status, taskDefinition, ...counts, createdAt, updatedAt, rolloutState }] };
}
function isOfCodeDeploy({ deploymentController }) {
    return deploymentController?.type === 'CODE_DEPLOY';
}


}),

28990:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AK: () => (recordedIn),
  Hy: () => (recordKey),
  _K: () => (isRecordTag)
});
const PREFIX = 'slipway:';
function recordKey(what) {
    return `${PREFIX}${what}`;
}
function isRecordTag({ key }) {
    return String(key).startsWith(PREFIX);
}
function recordedIn(tags, what) {
    return tags.find(({ key }) => key === recordKey(what))?.value;
}


}),

91421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ab: () => (parseExactly),
  RZ: () => (keepsItsDigits),
  mn: () => (exactDigits),
  uy: () => (rawNumber)
});
function keepsItsDigits(written) {
    if (written.length <= 15)
        return !/e/i.test(written) || Number.isFinite(Number(written));
    const value = Number(written);
    return Number.isFinite(value) && significant(written) === significant(String(value));
}
function significant(written) {
    const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    let end = digits.length;
    while (digits[end - 1] === '0')
        end--;
    return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
const { rawJSON, isRawJSON } = JSON;
function exactDigits(value) {
    return typeof value === 'object' && value !== null && isRawJSON(value) ? value.rawJSON : undefined;
}
function rawNumber(digits) {
    return rawJSON(digits);
}
const SUSPICIOUS = /[\d.]{16}|\d[eE][-+]?\d{3}/;
function parseExactly(text) {
    if (!SUSPICIOUS.test(text))
        return JSON.parse(text);
    return parseWithSource(text, (_, value, { source }) => typeof value === 'number' && source !== undefined && !keepsItsDigits(source) ? rawNumber(source) : value);
}
const parseWithSource = JSON.parse;


}),

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
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

50649:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  dg: () => (READ_ONLY_KEYS),
  iU: () => (toTaskDefinition),
  iw: () => (fromDescribed)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const READ_ONLY_KEYS = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
];
const DESCRIBED_KEYS = ['taskDefinitionArn', 'requiresAttributes', 'registeredAt'];
function toTaskDefinition(node, source) {
    const refused = (message, origin) => ({
        node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], origin),
        findings: [{ rule: 'syntax', severity: 'error', message, origin }],
    });
    if (node === undefined)
        return refused('the task definition is empty', { ...source, line: 1, column: 1 });
    if (node.kind !== 'fields')
        return refused('a task definition must be a mapping, with containerDefinitions', node.origin);
    const inner = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'taskDefinition');
    const wrapped = inner?.kind === 'fields' && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'containerDefinitions') === undefined;
    const tags = wrapped && (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'tags').length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'tags') : undefined;
    const bare = wrapped ? inner : node;
    const definition = tags ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(bare, 'tags', tags) : bare;
    const meaningless = [...definition.entries].flatMap(([key, { value }]) => key.startsWith('x-') || (value.kind === 'scalar' && value.value === '') ? [key] : []);
    const isDescribed = DESCRIBED_KEYS.some((key) => bare.entries.has(key));
    const taken = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...meaningless]);
    if (!isDescribed)
        return { node: taken, findings: [] };
    return { node: { ...withoutTagsOfAws(taken), origin: { ...taken.origin, isDescribed } }, findings: [] };
}
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    const tagged = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {});
    return tagged.kind === 'list' ? withoutTagsOfAws((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', tagged)) : definition;
}
function withoutTagsOfAws(definition) {
    const tags = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(definition, 'tags');
    if (tags?.kind !== 'list')
        return definition;
    const settable = tags.items.filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    return settable.length > 0
        ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, tags.origin))
        : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, ['tags']);
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

14088:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hn: () => (isTrue),
  Jt: () => (get),
  OA: () => (fields),
  Qq: () => (text),
  Rf: () => (fromJson),
  Te: () => (texts),
  YW: () => (isFromAws),
  ZH: () => (withField),
  _Z: () => (containerImages),
  aB: () => (toJson),
  ai: () => (number),
  d_: () => (scalar),
  kZ: () => (isNull),
  ld: () => (items),
  mZ: () => (withoutFields),
  p_: () => (list),
  sH: () => (numeric),
  vw: () => (toObject)
});
var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91421);


function scalar(value, origin, text = String(value)) {
    return { kind: 'scalar', value, text, origin };
}
function list(items, origin) {
    return { kind: 'list', items, origin };
}
function fields(entries, origin) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, { value, origin: value.origin });
    return { kind: 'fields', entries: map, origin };
}
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    const digits = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(json);
    if (digits !== undefined)
        return numeric(digits, origin);
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function numeric(written, origin) {
    return { ...scalar(Number(written), origin, written), ...(!(0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsItsDigits */ .RZ)(written) && { isExact: true }) };
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.isExact ? (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .rawNumber */ .uy)(node.text) : node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    const object = {};
    for (const [key, { value }] of node.entries)
        setOwn(object, key, toJson(value));
    return object;
}
function setOwn(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
function texts(node, key) {
    return items(node, key).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function isFromAws({ file, input }) {
    return file === undefined && input === undefined;
}
function toObject(node) {
    return toJson(node);
}
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
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

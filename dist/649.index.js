export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toTaskDefinition),
/* harmony export */   READ_ONLY_KEYS: () => (/* binding */ READ_ONLY_KEYS),
/* harmony export */   i: () => (/* binding */ fromDescribed)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4088);

/** What DescribeTaskDefinition answers and RegisterTaskDefinition refuses. */
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
/**
 * A loaded file as a task definition: taken out of the `{"taskDefinition": …, "tags": …}` that the CLI prints, without
 * read-only keys, and without top-level `x-…` keys, which hold a file's anchors.
 */
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
    const extensions = [...definition.entries.keys()].filter((key) => key.startsWith('x-'));
    return { node: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(definition, [...READ_ONLY_KEYS, ...extensions]), findings: [] };
}
/** What DescribeTaskDefinition answered as RegisterTaskDefinition takes it. Tags of AWS's own can't be set by others. */
function fromDescribed(taskDefinition, tags) {
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(taskDefinition, {});
    if (node.kind !== 'fields')
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([], {});
    const settable = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)([['tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .fromJson */ .Rf)(tags, {})]], {}), 'tags').filter((tag) => !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key')?.startsWith('aws:'));
    const definition = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFields */ .mZ)(node, READ_ONLY_KEYS);
    return settable.length > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withField */ .ZH)(definition, 'tags', (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(settable, {})) : definition;
}


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rf: () => (/* binding */ fromJson),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   YW: () => (/* binding */ isFromAws),
/* harmony export */   ZH: () => (/* binding */ withField),
/* harmony export */   _Z: () => (/* binding */ containerImages),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mZ: () => (/* binding */ withoutFields),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* unused harmony export FROM_AWS */
/** The origin of everything that DescribeTaskDefinition answered. */
const FROM_AWS = {};
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
/** `node` with `key` set, at its old place or at the end. */
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
/** A JSON value as a node, every part of it with the same origin. */
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    // fromEntries defines properties, so that a key '__proto__' stays a key.
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toJson(value)]));
}
/** The value of `key`; `undefined` when `node` is not an object, or has no such key. */
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
/** The string at `key`. */
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
/** The number at `key`. */
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
/** Whether `true` stands at `key`. */
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
/** The list at `key`; empty when there is none. */
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
/** The strings of the list at `key`. */
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
/** The image of each container, by name. */
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
}


/***/ })

};

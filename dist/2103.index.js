export const id = 2103;
export const ids = [2103];
export const modules = {

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* reexport safe */ _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__.h)
/* harmony export */ });
/* harmony import */ var _step_run_task_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);



/***/ }),

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
const TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
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

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ stopLeftTask)
/* harmony export */ });
/* harmony import */ var _src_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _src_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _src_ecs_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3243);
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

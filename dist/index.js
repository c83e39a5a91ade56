import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure that a user can mend: its message is one sentence that says what was wrong, with which value, and what to do. */
class UserError extends Error {
    name = 'UserError';
}
/** Everything that is wrong with a step's inputs, found before its first side effect. */
class InputError extends UserError {
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join('\n'));
        this.problems = problems;
    }
}
/** What an unknown error says, in words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   sL: () => (/* binding */ GITHUB_MOST_BYTES),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** `text` so that Markdown shows it as it is, on one line; also at the start of a paragraph, and in a table cell. */
function escapeText(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_[\]<>|#&~$]/g, (character) => `\\${character}`)
        .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, space, mark) => /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`);
}
/** `text` as inline code, whatever it contains. */
function code(text) {
    const fence = '`'.repeat(longestRun([text]) + 1);
    const inner = text.replace(/\s+/g, ' ');
    return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}
/** Lines as a code block that none of them can close. */
function codeBlock(lines, language = 'text') {
    const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** The most backticks in a row. */
function longestRun(lines) {
    let longest = 0;
    for (const line of lines)
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    return longest;
}
/** A table whose cells are Markdown on one line; a `|` in them, in code too, ends no cell. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that a reader unfolds; the title is plain text. */
function details(title, body) {
    const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<details><summary>${escaped}</summary>\n\n${body}\n\n</details>`;
}
/** GitHub discards a step's summary of more than 1 MiB whole. */
const GITHUB_MOST_BYTES = 1_048_576;
/** Leaves room for other parts of the same step. */
const MOST_BYTES = 1_000_000;
const REST = '\n\n_The rest was cut: GitHub shows at most 1 MiB. The report file has all of it._\n';
/** `markdown`, cut at a line before it has more than `most` bytes, and saying so; empty where there is no room even for that. */
function cut(markdown, most = MOST_BYTES) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    const bytes = Buffer.from(markdown);
    let room = most - REST.length;
    while (room >= 0) {
        const head = bytes.subarray(0, room).toString('utf8');
        const whole = head.slice(0, Math.max(0, head.lastIndexOf('\n')));
        const text = `${whole}${closing(whole)}${REST}`;
        const excess = Buffer.byteLength(text) - most;
        if (excess <= 0)
            return text;
        room -= excess;
    }
    return '';
}
/** What ends the code block and the folded part in which `markdown` was cut. */
function closing(markdown) {
    let fence = '';
    let folded = 0;
    for (const line of markdown.split('\n')) {
        const [run = ''] = /^`{3,}/.exec(line) ?? [];
        if (fence)
            fence = line === fence ? '' : fence;
        else if (run)
            fence = run;
        else if (line.startsWith('<details>'))
            folded++;
        else if (line === '</details>')
            folded--;
    }
    return `${fence && `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, folded))}`;
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel),
/* harmony export */   H: () => (/* binding */ endCancelled)
/* harmony export */ });
/** Where no SIGINT came before it, a SIGTERM leaves a step so long to come to its end by itself, in ms. */
const TERM_MS = 2_000;
let cancel;
/**
 * A signal that aborts when the runner cancels the job: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the end of the
 * process tree. `post` runs afterwards. At the SIGTERM a step that a call without an answer keeps is ended.
 * @param lastWord what is said then, and the exit code set
 */
function onCancel(lastWord = endRed) {
    const controller = new AbortController();
    cancel = controller;
    const end = () => {
        lastWord();
        endProcess();
    };
    process.on('SIGINT', () => controller.abort());
    process.on('SIGTERM', () => {
        setTimeout(end, controller.signal.aborted ? 0 : TERM_MS);
        controller.abort();
    });
    return controller.signal;
}
/** Ends a cancelled step at once: a call without an answer would keep the process until the runner kills it. */
function endCancelled() {
    if (cancel?.signal.aborted)
        endProcess();
}
function endRed() {
    process.exitCode = 1;
}
function endProcess() {
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ closeGroup),
/* harmony export */   Gu: () => (/* binding */ getState),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   Sg: () => (/* binding */ openGroup),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var _src_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75);




/*
 * The runner's command protocol, in place of @actions/core: that package brings undici along, 1 MB of bundle and a fifth
 * of the time to the first request, for what is a few escapes and appended lines.
 * https://docs.github.com/actions/reference/workflow-commands
 */
/** Writes the output `name`. */
function setOutput(name, value) {
    toFile('GITHUB_OUTPUT', name, value);
}
/** Keeps `value` for this action's post step. */
function saveState(name, value) {
    toFile('GITHUB_STATE', name, value);
}
/** What this action's main step kept under `name`; empty when it kept nothing. */
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Has the runner mask `value`, and each line of it, in logs. */
function setSecret(value) {
    for (const part of new Set([value, ...value.split(/\r?\n/)])) {
        if (part.trim() !== '')
            command('add-mask', {}, part);
    }
}
/** Appends Markdown to the step's part of the job summary, cut to the room that is left there. */
function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    const { size = 0 } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false }) ?? {};
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, (0,_src_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(markdown, _src_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_MOST_BYTES */ .sL - size));
}
function annotate(kind, message, place = {}) {
    const { file, line, column, title } = place;
    command(kind, { file, line, col: column, title }, message);
}
function debug(line) {
    command('debug', {}, line);
}
function group(title, lines) {
    command('group', {}, title);
    for (const line of lines)
        print(line);
    command('endgroup', {}, '');
}
/** Opens a group for lines that come one by one; `closeGroup` ends it. */
function openGroup(title) {
    command('group', {}, title);
}
function closeGroup() {
    command('endgroup', {}, '');
}
/** Prints a line that the runner cannot take for a command, whatever a container or AWS put into it. */
function print(line) {
    // `::` counts at the start of a line only, the older `##[` anywhere in it. The runner's TrimStart takes U+0085 for a space too.
    process.stdout.write(line.replace(/^([\s\u0085]*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[') + node_os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}
function command(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    process.stdout.write(`::${name}${list && ` ${list}`}::${escapeData(message)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function toFile(variable, name, value) {
    const path = process.env[variable];
    if (!path)
        throw new Error(`${variable} is not set: this program is meant to be run by a GitHub Actions runner`);
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ entries),
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __nccwpck_require__(7611);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __nccwpck_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __nccwpck_require__(33);
;// CONCATENATED MODULE: ./build/step/run.js



/** GitHub shows ten annotations of a kind and step. */
const MOST_PROBLEMS = 10;
/**
 * Runs an action's step. What it throws becomes annotations and exit code 1; wrong inputs one annotation each, at their
 * place in a file where they have one.
 */
async function runStep(step) {
    try {
        await step();
    }
    catch (error) {
        process.exitCode = 1;
        if (error instanceof src_error/* InputError */.dz)
            reportProblems(error);
        else
            (0,commands/* annotate */.fz)('error', (0,src_error/* messageOf */.bD)(error));
        if (!(error instanceof src_error/* UserError */.yo) && error instanceof Error && error.stack)
            (0,commands/* debug */.Yz)(error.stack);
    }
    (0,cancel/* endCancelled */.H)();
}
function reportProblems({ problems }) {
    const shown = problems.length > MOST_PROBLEMS ? problems.slice(0, MOST_PROBLEMS - 1) : problems;
    for (const { message, file, line, column } of shown) {
        (0,commands/* annotate */.fz)('error', message, { ...(file && { file }), ...(line && { line }), ...(column && { column }) });
    }
    const rest = problems.slice(shown.length);
    if (rest.length > 0)
        (0,commands/* annotate */.fz)('error', rest.map(({ message }) => message).join('\n'));
}

;// CONCATENATED MODULE: ./build/actions/start.js

/** Each entry of `dist`: a literal import per case, so that the bundler makes a chunk of each and shares the rest. */
const entries = {
    'build-push': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2239), __nccwpck_require__.e(5259), __nccwpck_require__.e(4626), __nccwpck_require__.e(9995), __nccwpck_require__.e(9244)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9244))).main(),
    'build-push-post': async () => (await __nccwpck_require__.e(/* import() */ 590).then(__nccwpck_require__.bind(__nccwpck_require__, 590))).post(),
    'render-taskdef': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(685), __nccwpck_require__.e(9572), __nccwpck_require__.e(5)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5))).main(),
    'deploy-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(1124), __nccwpck_require__.e(8728), __nccwpck_require__.e(685), __nccwpck_require__.e(1088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1088))).main(),
    'deploy-service-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(1124), __nccwpck_require__.e(8728), __nccwpck_require__.e(9784), __nccwpck_require__.e(1133), __nccwpck_require__.e(4376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4376))).post(),
    'rollback-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2239), __nccwpck_require__.e(5259), __nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(1124), __nccwpck_require__.e(8728), __nccwpck_require__.e(4646), __nccwpck_require__.e(8187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8187))).main(),
    'rollback-service-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(1124), __nccwpck_require__.e(8728), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 109))).post(),
    'plan-delivery': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6894)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6894))).main(),
    'resolve-environment': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(7801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7801))).main(),
    'prepare-services': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2239), __nccwpck_require__.e(8815), __nccwpck_require__.e(5259), __nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(685), __nccwpck_require__.e(9572), __nccwpck_require__.e(4646), __nccwpck_require__.e(9186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5026))).main(),
    'report-delivery': async () => (await __nccwpck_require__.e(/* import() */ 9065).then(__nccwpck_require__.bind(__nccwpck_require__, 9065))).main(),
    'list-deliveries': async () => (await __nccwpck_require__.e(/* import() */ 5028).then(__nccwpck_require__.bind(__nccwpck_require__, 5028))).main(),
    'run-task': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9995), __nccwpck_require__.e(1840), __nccwpck_require__.e(1124), __nccwpck_require__.e(9784), __nccwpck_require__.e(7722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7722))).main(),
    'run-task-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(9995), __nccwpck_require__.e(1124), __nccwpck_require__.e(9784), __nccwpck_require__.e(1133), __nccwpck_require__.e(4460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2980))).post(),
};
/** Runs the step that a launcher in `dist` names. */
async function start(entry) {
    await runStep(entries[entry]);
}

var __webpack_exports__entries = __webpack_exports__.j;
var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__entries as entries, __webpack_exports__start as start };

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

64994:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

}),

20181:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

}),

24434:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

}),

79896:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

58611:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

}),

65692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

}),

69278:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

}),

16698:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

}),

4573:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

}),

31421:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

77598:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

73024:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

51455:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

}),

37067:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

}),

44708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

}),

77030:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

}),

48161:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

76760:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

1708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

}),

80481:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

}),

57075:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

58500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

57975:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

}),

38522:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

70857:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

932:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

}),

64756:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

}),

39023:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

}),

22529:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Ic: () => (describeFailure),
  Or: () => (attemptsOf),
  Ub: () => (deniedAction),
  X2: () => (isAmbiguous),
  Yt: () => (namedAction),
  dg: () => (isTransient),
  ge: () => (refusedOfSession),
  zU: () => (failureKind)
});
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7611);
var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88794);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30706);



const THROTTLED = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'SlowDown',
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
]);
const DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation', 'NotAuthorized']);
const EXPIRED = new Set([
    'ExpiredTokenException',
    'ExpiredToken',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidToken',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'CredentialsProviderError',
    'TokenProviderError',
    'RequestExpired',
]);
const TIMED_OUT = new Set(['RequestTimeout', 'RequestTimeoutException', 'TimeoutError', 'AbortError']);
const UNTYPED = new Set(['Error', 'TypeError', 'SyntaxError', 'RangeError', 'Unknown', 'UnknownError']);
const NETWORK_CODES = new Set([
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EPIPE',
    'ETIMEDOUT',
]);
const FILE_CODE = /^E(?!RR_)[A-Z0-9]+$/;
function failureKind(error) {
    if (error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return (error.status ?? 0) >= 500 ? 'server' : 'network';
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
        const kind = error.cause instanceof Error ? failureKind(error.cause) : 'own';
        return TRANSIENT.has(kind) ? kind : 'own';
    }
    const { name, $fault, $metadata, code = '' } = (error ?? {});
    if (THROTTLED.has(name))
        return 'throttled';
    if (DENIED.has(name))
        return 'denied';
    if (EXPIRED.has(name))
        return 'expired';
    const { httpStatusCode } = $metadata ?? {};
    if ($fault !== undefined || httpStatusCode !== undefined)
        return responseKind(name, httpStatusCode);
    if (TIMED_OUT.has(name) || NETWORK_CODES.has(code) || $metadata)
        return 'network';
    return FILE_CODE.test(code) ? 'own' : 'internal';
}
function responseKind(name, status = 0) {
    if (UNTYPED.has(name))
        return status >= 500 ? 'server' : 'network';
    if (status === 429)
        return 'throttled';
    return TIMED_OUT.has(name) || status >= 500 ? 'server' : 'refused';
}
const TRANSIENT = new Set(['throttled', 'server', 'network']);
const AMBIGUOUS = new Set(['server', 'network', 'internal']);
function isAmbiguous(error) {
    return !(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) && AMBIGUOUS.has(failureKind(error));
}
function attemptsOf(error) {
    return error?.$metadata?.attempts ?? 1;
}
function isTransient(error) {
    return TRANSIENT.has(failureKind(error));
}
const WORDS = {
    action: /perform: ([\w-]+:\w+)/,
    audience: /audience/i,
    provider: /provider/i,
    duration: /MaxSessionDuration|DurationSeconds/,
};
function deniedAction(error) {
    return failureKind(error) === 'denied' ? namedAction(error) : undefined;
}
function namedAction(error) {
    return WORDS.action.exec((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))?.[1];
}
function refusedOfSession(error) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    if (error instanceof Error && error.name.startsWith('InvalidIdentityToken')) {
        if (WORDS.audience.test(text))
            return 'audience';
        if (WORDS.provider.test(text))
            return 'provider';
    }
    return WORDS.duration.test(text) ? 'duration' : undefined;
}
function describeFailure(action, error) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return error.message;
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    const isNamed = error instanceof Error && error.name !== 'Error' && !(error instanceof _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j);
    const named = isNamed ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(error.name)}: ${text}` : text;
    switch (failureKind(error)) {
        case 'denied':
            return `AWS denied ${action}: ${text}. Allow ${deniedAction(error) ?? action} in the policy of the role that this job uses.`;
        case 'expired':
            return `${action} failed because the AWS credentials are missing, invalid or expired (${named}). Give the job fresh credentials, or set 'role-to-assume'.`;
        case 'throttled':
            return `AWS throttled ${action} (${named}). Run the job again, or raise 'max-retries'.`;
        case 'network':
        case 'server':
            return `${action} failed without a valid response (${named}). Check the network and the endpoint, then run the job again.`;
        case 'refused':
            return `${action} was refused: ${named}.`;
        case 'internal':
            return `${action} was called, but Slipway could not process the response (${named}). Report this error, with the debug log of the job.`;
        case 'own':
            return `${action} failed on the runner, not in AWS (${named}). ${fixOf(error)}`;
    }
}
function fixOf(error) {
    const { code } = (error ?? {});
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return "Free space on the runner's disk, then run the job again.";
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
        return "Give the runner's user read and write access to the file, then run the job again.";
    }
    return 'Run the job again with debug logging, and report what it prints.';
}


}),

7611:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Rn: () => (RunnerError),
  bD: () => (messageOf),
  dz: () => (InputError),
  yo: () => (UserError)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30706);


class UserError extends Error {
    name = 'UserError';
    place;
    constructor(message, { place, ...options } = {}) {
        super(message, options);
        this.place = place;
    }
}
class RunnerError extends UserError {
}
class InputError extends UserError {
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join('\n'));
        this.problems = problems;
    }
}
const MAX_CHARACTERS = 1_000;
function messageOf(error) {
    if (error instanceof UserError)
        return error.message;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(isError(error) ? error.message : String(error), MAX_CHARACTERS);
}
function isError(error) {
    return error instanceof Error || node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error);
}


}),

88794:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  j: () => (HttpError)
});
class HttpError extends Error {
    name = 'HttpError';
    problem;
    code;
    status;
    $retryable = {};
    constructor(problem, message, { code, status } = {}) {
        super(message);
        this.problem = problem;
        this.code = code;
        this.status = status;
    }
}


}),

14977:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  U$: () => (refuseEach),
  bl: () => (unansweredCall),
  cz: () => (refuserOf),
  dr: () => (refusedCall),
  yN: () => (refusedWrite)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22529);
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7611);


function refuserOf(error) {
    const origin = error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? (error.cause ?? error) : error;
    const kind = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureKind */ .zU)(origin);
    if (kind === 'internal')
        return error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? 'input' : '';
    return kind === 'own' ? 'input' : 'aws';
}
function refusedCall(action, error, prefix = '') {
    const by = refuserOf(error);
    if (by === '')
        throw error;
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { by, reason: error.message };
    const isUnknown = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failureKind */ .zU)(error) === 'refused' && /^(?:Describe|Get)/.test(action.slice(action.indexOf(':') + 1));
    return { by: isUnknown ? 'input' : by, reason: `${prefix}${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(action, error)}` };
}
function unansweredCall(action, error, prefix = '') {
    const reason = `${prefix}${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(action, error)} It is unknown whether the call took effect.`;
    return { by: 'aws', reason, verdict: 'unknown' };
}
function refusedWrite(save) {
    try {
        save();
        return undefined;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { by: 'input', reason: error.message };
        throw error;
    }
}
function refuseEach(names, refused) {
    return new Map(names.map((name) => [name, refused]));
}


}),

70075:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  $I: () => (GITHUB_MAX_BYTES),
  DV: () => (codeBlock),
  IR: () => (shortenIds),
  Jj: () => (cut),
  X1: () => (escapeText),
  aY: () => (code),
  tp: () => (table),
  zH: () => (details)
});
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30706);

const MENTION = /@(?=[A-Za-z0-9])(?!sha256:)/g;
const ISSUE = /#(?=\d)|\bGH-(?=\d)/gi;
const ADDRESS = /:(?=\/\/)|\bwww(?=\.)/gi;
function escapeText(text) {
    return oneLine(text)
        .replace(/[\\`*_[\]<>|#&~$]/g, (character) => `\\${character}`)
        .replace(MENTION, '@<!-- -->')
        .replace(ISSUE, (mark) => `${mark}<!-- -->`)
        .replace(ADDRESS, (mark) => (mark === ':' ? '\\:' : `${mark}<!-- -->`))
        .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, space, mark) => /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`);
}
function code(text) {
    const fence = '`'.repeat(longestRun([text]) + 1);
    const inner = oneLine(text);
    return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}
function codeBlock(given, language = 'text') {
    const lines = language === 'mermaid' ? given : given.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnseen */ .zG);
    const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function oneLine(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnseen */ .zG)(text.replace(/\s/g, ' ')).replace(/ +/g, ' ');
}
function longestRun(lines) {
    let longest = 0;
    for (const line of lines)
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    return longest;
}
function table(header, rows, shorten = shortenIds) {
    const line = (cells) => `| ${cells.map((cell) => breakable(shorten(cell)).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
const MAX_UNBROKEN = 20;
function breakable(cell) {
    return cell.replace(/(?<!`)`([^`]+)`(?!`)/g, (whole, inner) => {
        if (inner.split(/[\s-]/).every((word) => word.length <= MAX_UNBROKEN))
            return whole;
        const parts = inner.match(/[A-Z]?[^A-Z\s/.:@_-]{1,12}[\s/.:@_-]*|./gu) ?? [];
        return `<code>${parts.map((part) => escapeText(part.replaceAll('\\|', '|'))).join('<wbr>')}</code>`;
    });
}
function shortenIds(text) {
    return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b|\b([0-9a-f]{12})(?:[0-9a-f]{20}|[0-9a-f]{28})\b/g, '$1$2');
}
function details(title, body) {
    const escaped = oneLine(title).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<details><summary>${escaped.replace(MENTION, '@<!-- -->')}</summary>\n\n${body}\n\n</details>`;
}
const GITHUB_MAX_BYTES = 1_048_576;
const MAX_BYTES = 1_000_000;
const REST = '\n\n_The rest was omitted: GitHub shows at most 1 MiB. The report file has everything._\n';
function cut(markdown, most = MAX_BYTES, rest = REST) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    const bytes = Buffer.from(markdown);
    let room = most - Buffer.byteLength(rest);
    while (room >= 0) {
        const head = bytes.subarray(0, room).toString('utf8');
        const whole = head.slice(0, Math.max(0, head.lastIndexOf('\n')));
        const text = `${whole}${closing(whole)}${rest}`;
        const excess = Buffer.byteLength(text) - most;
        if (excess <= 0)
            return text;
        room -= excess;
    }
    return '';
}
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


}),

30706:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  IN: () => (cutText),
  Nx: () => (capital),
  Ow: () => (cleanLine),
  UV: () => (firstLines),
  b4: () => (cleanSentence),
  v3: () => (cleanLines),
  zG: () => (withoutUnseen)
});
const MAX_LINE = 4_000;
const MAX_SENTENCE = 600;
const MAX_READ = 4 * MAX_LINE;
const ESC = '\\u001b';
const STRING = `(?:${ESC}[\\]P_^X]|[\\u0090\\u0098\\u009d-\\u009f])(?:[^\\u0007${ESC}\\u0090\\u0098\\u009c-\\u009f]*(?:\\u0007|${ESC}\\\\|\\u009c))?`;
const CSI = `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`;
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESC}[ -/]*[0-~]?`, 'g');
const UNSEEN = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]--[\t\u200d\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<=[\ufe0e\ufe0f])[\ufe0e\ufe0f]/gv;
function cleanLines(printed) {
    const lines = printed.split('\n');
    if (lines.length > 1 && lines.at(-1) === '')
        lines.pop();
    return lines.map(cleanLine);
}
function cleanLine(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === '\r')
        end--;
    const start = end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1;
    return cutAt(readable(line.slice(start, Math.min(end, start + MAX_READ))), MAX_LINE, end - start);
}
function cleanSentence(text, most = MAX_SENTENCE) {
    const whole = text.trim();
    const read = whole.slice(0, MAX_READ).replace(/[\s\u0085]/g, ' ');
    return cutAt(readable(read).replace(/ +/g, ' ').trim(), most, whole.length);
}
function withoutUnseen(text) {
    return text
        .split('\n')
        .map((line) => line.replace(UNSEEN, ''))
        .join('\n');
}
function cutText(text, most) {
    return text.length <= most ? text : `${wholeCharacters(text, most - 1)}\u2026`;
}
function firstLines(lines, most) {
    const rest = (count) => `\u2026 and ${count} more lines`;
    let bytes = Buffer.byteLength(rest(lines.length));
    const end = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > most;
    });
    return end < 0 ? [...lines] : [...lines.slice(0, end), rest(lines.length - end)];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function readable(text) {
    return text.toWellFormed().replace(SEQUENCES, '').replace(UNSEEN, '');
}
function cutAt(text, most, given) {
    if (text.length <= most && given <= MAX_READ)
        return text;
    return `${wholeCharacters(text, most)}\u2026 (cut: ${given <= MAX_READ ? text.length : given} characters)`;
}
function wholeCharacters(text, most) {
    if (text.length <= most)
        return text;
    const around = text.slice(Math.max(0, most - 64), most + 64);
    const from = most - Math.max(0, most - 64);
    const last = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(around)].findLast(({ index }) => index <= from);
    const end = last && last.index > 0 ? most - from + last.index : most;
    return text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}


}),

6693:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (onCancel),
  H: () => (endCancelled)
});
const TERM_MS = 2_000;
let cancel;
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


}),

82880:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  GT: () => (onCancelOfMain),
  _B: () => (hasUnfinished),
  b5: () => (markUnfinished),
  f$: () => (timeLeft)
});
var _src_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7611);
var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6693);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73505);



const KEY = 'cancelled-at';
const FROM_CANCEL_MS = 4 * 60_000;
const unfinished = new Set();
function onCancelOfMain(outputs = {}) {
    const cancelled = (0,_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .onCancel */ .A)(() => reportOnTerminate(outputs));
    cancelled.addEventListener('abort', () => attempt(() => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(KEY, String(Date.now()))), { once: true });
    return cancelled;
}
function hasUnfinished() {
    return unfinished.size > 0;
}
function markUnfinished(key, isUnfinished) {
    if (isUnfinished)
        unfinished.add(key);
    else
        unfinished.delete(key);
}
function timeLeft() {
    const at = Number((0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(KEY)) || Date.now();
    return Math.max(0, at + FROM_CANCEL_MS - Date.now());
}
function reportOnTerminate(outputs) {
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOutput */ .MM)('verdict'))
        return;
    process.exitCode = 1;
    const reason = unfinished.size > 0
        ? 'The job was cancelled, and the step was killed while a call was pending, so its result is unknown.'
        : 'The job was cancelled before anything was changed: no service was updated, and no task was started.';
    attempt(() => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n0)({ verdict: 'cancelled', reason, ...outputs }));
    if (unfinished.size === 0)
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('error', reason);
}
function attempt(write) {
    try {
        write();
    }
    catch (error) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)((0,_src_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
    }
}


}),

73505:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (annotate),
  fe: () => (appendSummary),
  AM: () => (closeGroup),
  Yz: () => (commands_debug),
  fJ: () => (fail),
  d4: () => (forgetState),
  Gu: () => (commands_getState),
  Os: () => (commands_group),
  MM: () => (hasOutput),
  o9: () => (hasState),
  Sg: () => (openGroup),
  yy: () => (print),
  LZ: () => (commands_saveState),
  Yj: () => (setEarlyOutputs),
  $z: () => (setFinalOutputs),
  n0: () => (setOutputs),
  Pq: () => (commands_setSecret)
});

var external_node_fs_ = __nccwpck_require__(73024);
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
var src_error = __nccwpck_require__(7611);
var report_markdown = __nccwpck_require__(70075);
var src_text = __nccwpck_require__(30706);
var runner_files = __nccwpck_require__(69327);
;// CONCATENATED MODULE: ./build/step/commands.js






const MAX_REASON = 4_000;
const written = new Set();
const unwritten = new Map();
function setOutputs(outputs) {
    const all = { ...Object.fromEntries(unwritten), ...outputs };
    const entries = Object.entries(all).map(([name, value]) => [name, name === 'reason' ? reasonOf(value) : value]);
    (0,runner_files.CS)('GITHUB_OUTPUT', entries, setOutput);
    for (const name of Object.keys(all))
        written.add(keyOf(name));
    unwritten.clear();
}
function setEarlyOutputs(outputs) {
    try {
        setOutputs(outputs);
    }
    catch (error) {
        commands_debug((0,src_error.bD)(error));
        for (const [name, value] of Object.entries(outputs))
            unwritten.set(name, value);
    }
}
function setFinalOutputs(verdict, outputs, isGreen) {
    try {
        setOutputs({ verdict, ...outputs });
        return true;
    }
    catch (error) {
        const problem = `The verdict is '${verdict}', but the outputs could not be set: ${(0,src_error.bD)(error)}.`;
        if (isGreen)
            fail(problem);
        else
            annotate('warning', problem);
        process.exitCode = 1;
        return false;
    }
}
function hasOutput(name) {
    return written.has(keyOf(name));
}
function reasonOf(text) {
    return (0,src_text.IN)((0,src_text.zG)(text.replace(/\s+/g, ' ')).trim(), MAX_REASON);
}
function keyOf(output) {
    return `${process.env.GITHUB_OUTPUT} ${output}`;
}
function commands_saveState(name, value) {
    (0,runner_files.CS)('GITHUB_STATE', [[name, value]], saveState);
}
function forgetState(name) {
    try {
        commands_saveState(name, '');
    }
    catch (error) {
        try {
            (0,runner_files.f3)('GITHUB_STATE', name);
        }
        catch {
            annotate('warning', (0,src_error.bD)(error));
        }
    }
}
function commands_getState(name) {
    return getState(name);
}
function hasState() {
    return Object.entries(process.env).some(([name, value]) => name.startsWith('STATE_') && value);
}
const MIN_SECRET = 4;
const NO_SECRET = /^([\W_]*|true|false|null|none|yes|no)$/i;
function commands_setSecret(value) {
    for (const line of new Set(value.split(/[\r\n]+/).map((text) => text.trim()))) {
        if (line.length >= MIN_SECRET && !NO_SECRET.test(line))
            setSecret(line);
    }
}
let isSummaryLogged = false;
function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return;
    try {
        const { size = 0 } = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ?? {};
        (0,external_node_fs_.appendFileSync)(path, (0,report_markdown.Jj)(markdown, report_markdown.$I - size));
    }
    catch (error) {
        if (isSummaryLogged)
            return;
        isSummaryLogged = true;
        annotate('warning', `The job summary could not be written (${(0,src_error.bD)(error)}); see the log instead.`);
    }
}
const ANNOTATE = { notice: notice, warning: warning, error: error };
function annotate(kind, message, place = {}) {
    const { file, line, column, title } = place;
    ANNOTATE[kind](shown(message), {
        ...(file && { file }),
        ...(line && { startLine: line }),
        ...(column && { startColumn: column }),
        ...(title && { title: shown(title) }),
    });
}
function fail(message) {
    setFailed(shown(message));
}
function commands_debug(line) {
    debug(shown(line));
}
function commands_group(title, lines) {
    openGroup(title);
    for (const line of lines)
        print(line);
    closeGroup();
}
function openGroup(title) {
    startGroup(shown(title));
}
function closeGroup() {
    endGroup();
}
function print(line) {
    info(disarm(shown(line)));
}
const CONTROLS = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n\r\u0085]]/gv;
const MAX_CHARACTERS = 8_000;
function shown(text) {
    return (0,src_text.IN)(text, MAX_CHARACTERS).replace(CONTROLS, '');
}
function disarm(text) {
    const lines = text.replace(/[^\r\n]+/g, (line) => {
        const start = line.search(/[^\s\u0085]/);
        return line.startsWith('::', start) ? `${line.slice(0, start)}\u200b${line.slice(start)}` : line;
    });
    return lines.replaceAll('##[', '##\u200b[');
}


}),

69327:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  CS: () => (appendToRunnerFile),
  N5: () => (checkBeforeWrite),
  f3: () => (eraseFromRunnerFile),
  jj: () => (writeTemporaryFile),
  th: () => (overwriteTemporaryFile),
  ug: () => (checkRunnerFiles)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
var _src_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7611);





const PROBE_BYTES = 16_384;
const FIXES = {
    ENOSPC: 'free disk space on the runner',
    EDQUOT: 'free disk space on the runner',
    EFBIG: 'free disk space on the runner',
    EACCES: 'give the user that runs the job write access',
    EPERM: 'give the user that runs the job write access',
    EROFS: 'give the user that runs the job write access',
    ENOENT: 'create its folder before the step',
    ENOTDIR: 'create its folder before the step',
};
function appendToRunnerFile(variable, entries, write) {
    const path = pathOf(variable);
    try {
        appendWhole(path, () => {
            for (const [name, value] of entries)
                write(name, value);
            return entries.flatMap(([name, value]) => [Buffer.from(`${name}<<`), Buffer.from(`${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`)]);
        });
    }
    catch (error) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(unwritable(variable, path, error));
    }
}
function checkRunnerFiles(needed) {
    const problems = needed.flatMap((input) => {
        try {
            if (input === 'RUNNER_TEMP')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(writeTemporaryFile('slipway-probe', '\n'.repeat(PROBE_BYTES)));
            else
                probe(input);
            return [];
        }
        catch (error) {
            if (error instanceof _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn)
                return [{ input, message: error.message }];
            throw error;
        }
    });
    if (problems.length > 0)
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(problems);
}
const ALL = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'];
function checkBeforeWrite() {
    try {
        checkRunnerFiles(ALL);
    }
    catch (error) {
        if (!(error instanceof _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz))
            throw error;
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(error.problems.map(({ message }) => message).join('; '));
    }
}
function writeTemporaryFile(name, text) {
    const folder = process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { flag: 'wx', mode: 0o600 });
        return path;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(unwritable('RUNNER_TEMP', folder, error));
    }
}
function overwriteTemporaryFile(path, text) {
    const next = `${path}.next`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(next, text, { flag: 'wx', mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(next, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(next, { force: true });
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(unwritable('RUNNER_TEMP', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), error));
    }
}
function eraseFromRunnerFile(variable, name) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(pathOf(variable), 'r+');
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const text = bytes.toString('latin1');
        let entry;
        for (let at = 0, next; at < text.length; at = next) {
            const stop = text.indexOf('\n', at);
            next = stop < 0 ? text.length : stop + 1;
            const line = text.slice(at, next).trimEnd();
            const isEnd = line === entry?.end;
            entry ??= startOfEntry(line);
            if (entry?.name === name)
                bytes.fill('\n', at, next);
            if (isEnd)
                entry = undefined;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, 0, bytes.length, 0);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function startOfEntry(line) {
    const [name = '', ...rest] = line.split('<<');
    return rest.length > 0 && !name.includes('=') ? { name, end: rest.join('<<') } : undefined;
}
function probe(variable) {
    const path = pathOf(variable);
    try {
        const size = appendWhole(path, (file) => {
            const bytes = Buffer.alloc(PROBE_BYTES, '\n');
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, written);
            return [bytes];
        }, { flush: false });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, size);
    }
    catch (error) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(unwritable(variable, path, error));
    }
}
function pathOf(variable) {
    const path = process.env[variable];
    if (path)
        return path;
    throw new _src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(`${variable} is not set: this program is meant to be run by a GitHub Actions runner`);
}
function appendWhole(path, write, { flush = true } = {}) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+');
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile())
            throw new Error('it is not a file');
        try {
            const expected = write(file);
            if (flush)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            const back = Buffer.alloc((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size - stat.size);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, back, 0, back.length, stat.size);
            if (!hasAll(back, expected))
                throw new Error('the written text is missing when it is read back');
            return stat.size;
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.truncateSync)(path, stat.size);
            throw error;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function hasAll(bytes, parts) {
    let at = 0;
    return parts.every((part) => {
        const found = bytes.indexOf(part, at);
        at = found + part.length;
        return found >= 0;
    });
}
function unwritable(variable, path, error) {
    const { code = '' } = error;
    const cause = (0,_src_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split(',', 1)[0];
    const fix = FIXES[code] ?? 'set it to one that the job can write to';
    const what = process.env[variable] ? `${variable} is '${path}', which` : `the folder for temporary files, '${path}',`;
    return `${what} cannot be written (${cause}): ${fix}, and run the job again`;
}


})

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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

__nccwpck_require__.d(__webpack_exports__, {
  j: () => (entries),
  n: () => (start)
});

var commands = __nccwpck_require__(73505);
var src_error = __nccwpck_require__(7611);
var refusal = __nccwpck_require__(14977);
var cancel = __nccwpck_require__(6693);
var cancellation = __nccwpck_require__(82880);
var runner_files = __nccwpck_require__(69327);
;// CONCATENATED MODULE: ./build/step/run.js






const MAX_PROBLEMS = 10;
const MAX_LINES = 2;
async function runStep(step, options = {}) {
    const onUncaught = (error) => {
        process.off('uncaughtException', onUncaught);
        process.off('beforeExit', onIdle);
        conclude(error, options);
        process.stdout.write('', () => process.exit());
    };
    const onIdle = () => conclude(new Error('the event loop is empty, but the step has not finished'), options);
    process.on('uncaughtException', onUncaught);
    process.once('beforeExit', onIdle);
    try {
        checkWorkingDirectory();
        (0,runner_files.ug)(options.writes ?? []);
        await step();
    }
    catch (error) {
        conclude(error, options);
    }
    finally {
        process.off('uncaughtException', onUncaught);
        process.off('beforeExit', onIdle);
    }
    (0,cancel.H)();
}
function conclude(error, { hasVerdict, hasRefusedBy, hasAdvice }) {
    process.exitCode = 1;
    const problems = error instanceof src_error.dz ? error.problems : [{ message: explain(error), ...placeOf(error) }];
    annotateProblems(problems);
    if (!(error instanceof src_error.yo) && error instanceof Error && error.stack)
        (0,commands.Yz)(error.stack);
    if (!hasVerdict || (0,commands.MM)('verdict'))
        return;
    try {
        const outputs = verdictOf(problems.map(({ message }) => message));
        const refusedBy = outputs.verdict === 'refused' ? (0,refusal.cz)(error) : '';
        const more = { ...(hasRefusedBy && { 'refused-by': refusedBy }), ...(hasAdvice && { advice: '[]' }) };
        (0,commands.n0)({ ...outputs, ...more });
    }
    catch (failure) {
        (0,commands.Yz)((0,src_error.bD)(failure));
    }
}
function verdictOf(messages) {
    const reason = messages
        .map((message) => message
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[^.?!]$/, '$&.'))
        .join(' ');
    return { verdict: (0,cancellation._B)() ? 'unknown' : 'refused', reason };
}
function placeOf(error) {
    return error instanceof src_error.yo ? error.place : undefined;
}
function explain(error) {
    if (error instanceof src_error.yo || isOfSystem(error))
        return (0,src_error.bD)(error);
    const name = error instanceof Error ? error.name : 'Error';
    return `Slipway failed with an internal error (${name}: ${(0,src_error.bD)(error)}): please report it, with the log of a run with step debug logging.`;
}
function isOfSystem(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    return '$metadata' in error || ('code' in error && /^E(?!RR_)/.test(String(error.code)));
}
function annotateProblems(problems) {
    const shown = problems.length > MAX_PROBLEMS ? problems.slice(0, MAX_PROBLEMS - 1) : problems;
    for (const { message = '', file, line, column } of shown) {
        (0,commands.fz)('error', message, { ...(file && { file }), ...(line && { line }), ...(column && { column }) });
    }
    const rest = problems.slice(shown.length).map(({ message = '' }) => message);
    if (rest.length === 0)
        return;
    (0,commands.Os)('More problems', rest);
    const more = rest.length - MAX_LINES;
    const restLine = more > 0 ? [`${more} more ${more === 1 ? 'problem is' : 'problems are'} in the log of the step.`] : [];
    (0,commands.fz)('error', [...rest.slice(0, MAX_LINES), ...restLine].join('\n'));
}
function checkWorkingDirectory() {
    try {
        process.cwd();
    }
    catch {
        throw new src_error.yo(`The working directory of the step does not exist (GITHUB_WORKSPACE is '${process.env.GITHUB_WORKSPACE ?? ''}'): an earlier step must not remove it.`);
    }
}

;// CONCATENATED MODULE: ./build/actions/start.js


function ifLeft(post) {
    return async () => {
        if ((0,commands.o9)())
            await post();
    };
}
const entries = {
    'build-push': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6560), __nccwpck_require__.e(2111), __nccwpck_require__.e(5259), __nccwpck_require__.e(8795), __nccwpck_require__.e(8861), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(1024), __nccwpck_require__.e(1108), __nccwpck_require__.e(7073), __nccwpck_require__.e(1061), __nccwpck_require__.e(2426)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1799))).main(),
    'build-push-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1108), __nccwpck_require__.e(3759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20590))).post(),
    'ecr-login': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6560), __nccwpck_require__.e(2111), __nccwpck_require__.e(5259), __nccwpck_require__.e(8795), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(1108), __nccwpck_require__.e(9772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76951))).main(),
    'ecr-login-post': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1108), __nccwpck_require__.e(2642)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32559))).post(),
    'render-taskdef': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4195), __nccwpck_require__.e(7901), __nccwpck_require__.e(3883), __nccwpck_require__.e(560), __nccwpck_require__.e(7840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90005))).main(),
    'deploy-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(4810), __nccwpck_require__.e(4195), __nccwpck_require__.e(7901), __nccwpck_require__.e(501), __nccwpck_require__.e(5745), __nccwpck_require__.e(1594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31594))).main(),
    'deploy-service-post': ifLeft(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(238), __nccwpck_require__.e(5739), __nccwpck_require__.e(9114), __nccwpck_require__.e(9104), __nccwpck_require__.e(8607), __nccwpck_require__.e(4376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64376))).post()),
    'deploy-express': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(4195), __nccwpck_require__.e(238), __nccwpck_require__.e(5739), __nccwpck_require__.e(7771), __nccwpck_require__.e(501), __nccwpck_require__.e(7368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68000))).main(),
    'deploy-express-post': ifLeft(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(238), __nccwpck_require__.e(9104), __nccwpck_require__.e(2613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42613))).post()),
    'rollback-service': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6560), __nccwpck_require__.e(2111), __nccwpck_require__.e(5259), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(4195), __nccwpck_require__.e(238), __nccwpck_require__.e(1024), __nccwpck_require__.e(1990), __nccwpck_require__.e(7683)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87683))).main(),
    'rollback-service-post': ifLeft(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(238), __nccwpck_require__.e(9104), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 109))).post()),
    'plan-delivery': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8861), __nccwpck_require__.e(4623), __nccwpck_require__.e(4051), __nccwpck_require__.e(4195), __nccwpck_require__.e(7901), __nccwpck_require__.e(3883), __nccwpck_require__.e(560), __nccwpck_require__.e(7073), __nccwpck_require__.e(8756), __nccwpck_require__.e(5745), __nccwpck_require__.e(6832), __nccwpck_require__.e(7918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61981))).planDelivery(),
    'resolve-build': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3883), __nccwpck_require__.e(8756), __nccwpck_require__.e(3552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41665))).resolveBuild(),
    'resolve-environment': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3883), __nccwpck_require__.e(8756), __nccwpck_require__.e(3552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41665))).resolveEnvironment(),
    'prepare-services': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6560), __nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(5259), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(4195), __nccwpck_require__.e(1024), __nccwpck_require__.e(7901), __nccwpck_require__.e(3883), __nccwpck_require__.e(560), __nccwpck_require__.e(6832), __nccwpck_require__.e(5852)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43756))).main(),
    'roll-back-environment': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6560), __nccwpck_require__.e(2111), __nccwpck_require__.e(5259), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(4195), __nccwpck_require__.e(1024), __nccwpck_require__.e(1990), __nccwpck_require__.e(7749)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57749))).main(),
    'roll-back-environment-post': ifLeft(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(2783), __nccwpck_require__.e(7162), __nccwpck_require__.e(4810), __nccwpck_require__.e(238), __nccwpck_require__.e(9104), __nccwpck_require__.e(8634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58634))).post()),
    'conclude-environment': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3883), __nccwpck_require__.e(8756), __nccwpck_require__.e(3552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41665))).concludeEnvironment(),
    'record-delivery': async () => (await __nccwpck_require__.e(/* import() */ 9574).then(__nccwpck_require__.bind(__nccwpck_require__, 79574))).recordDelivery(),
    'report-delivery': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3883), __nccwpck_require__.e(8756), __nccwpck_require__.e(3552)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41665))).reportDelivery(),
    'list-deliveries': async () => (await __nccwpck_require__.e(/* import() */ 9574).then(__nccwpck_require__.bind(__nccwpck_require__, 79574))).listDeliveries(),
    'plan-environments': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(8861), __nccwpck_require__.e(4623), __nccwpck_require__.e(4051), __nccwpck_require__.e(4195), __nccwpck_require__.e(7901), __nccwpck_require__.e(3883), __nccwpck_require__.e(560), __nccwpck_require__.e(7073), __nccwpck_require__.e(8756), __nccwpck_require__.e(5745), __nccwpck_require__.e(6832), __nccwpck_require__.e(7918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61981))).planEnvironments(),
    'comment-plan': async () => (await __nccwpck_require__.e(/* import() */ 9574).then(__nccwpck_require__.bind(__nccwpck_require__, 79574))).commentPlan(),
    'run-task': async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(296), __nccwpck_require__.e(4623), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(4195), __nccwpck_require__.e(7901), __nccwpck_require__.e(5739), __nccwpck_require__.e(9114), __nccwpck_require__.e(9306)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47722))).main(),
    'run-task-post': ifLeft(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2111), __nccwpck_require__.e(8815), __nccwpck_require__.e(296), __nccwpck_require__.e(5260), __nccwpck_require__.e(4051), __nccwpck_require__.e(5739), __nccwpck_require__.e(9114), __nccwpck_require__.e(8607), __nccwpck_require__.e(9515)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32980))).post()),
};
const END_MS = 2_000;
const ALL = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'];
const start_frames = {
    'build-push': { writes: ALL },
    'ecr-login': { writes: ALL },
    'render-taskdef': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'] },
    'deploy-service': { writes: ALL, hasVerdict: true, hasRefusedBy: true, hasAdvice: true },
    'deploy-express': { writes: ALL, hasVerdict: true, hasRefusedBy: true, hasAdvice: true },
    'rollback-service': { writes: ALL, hasVerdict: true, hasRefusedBy: true },
    'run-task': { writes: ALL, hasVerdict: true },
    'plan-delivery': { writes: ['GITHUB_OUTPUT'] },
    'resolve-build': { writes: ['GITHUB_OUTPUT'] },
    'resolve-environment': { writes: ['GITHUB_OUTPUT'], hasVerdict: true },
    'roll-back-environment': { writes: ALL, hasVerdict: true },
    'record-delivery': { writes: ['GITHUB_OUTPUT'] },
    'conclude-environment': { writes: ['GITHUB_OUTPUT'] },
    'prepare-services': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'], hasVerdict: true },
    'report-delivery': { writes: ['GITHUB_OUTPUT'] },
    'list-deliveries': { writes: ['GITHUB_OUTPUT'] },
    'plan-environments': { writes: ['GITHUB_OUTPUT', 'RUNNER_TEMP'] },
    'comment-plan': { writes: ['GITHUB_OUTPUT'] },
};
async function start(entry) {
    await runStep(entries[entry], start_frames[entry]);
    setTimeout(() => process.stdout.write('', () => process.exit()), END_MS).unref();
}

var __webpack_exports__entries = __webpack_exports__.j;
var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__entries as entries, __webpack_exports__start as start };

export const id = 8282;
export const ids = [8282,4978];
export const modules = {

/***/ 95202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   ml: () => (/* binding */ parseEnvironments),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   z7: () => (/* binding */ ROLE)
/* harmony export */ });
/* unused harmony exports MOST_ENVIRONMENTS, REFUSED_IN_DEPLOY */
/* harmony import */ var _aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _taskdef_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22045);
/* harmony import */ var _taskdef_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26256);
/* harmony import */ var _taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43495);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78244);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14978);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30331);










const MOST_PROBLEMS = 20;
const MOST_ENVIRONMENTS = 5;
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}(=\S.*)?$/;
const ADDRESS = /^https?:\/\/\S+$/;
const REFUSED_IN_DEPLOY = {
    cluster: "set the key 'cluster' of the entry",
    service: "set the key 'services' of the entry",
    'task-definition(-.*)?': "set the key 'task-definition' of the entry",
    'role-to-assume': "set the key 'role' of the entry",
    'aws-region': "set the key 'region' of the entry",
    commit: 'deliver.yml sets it to the commit of the image',
    'run-task(-container)?-overrides': "set the key 'migration' of the entry",
    'run-task': "set the key 'migration' of the entry",
    continue: 'continue a paused deployment with deploy-service in a separate workflow',
    inputs: 'write its contents next to the other inputs',
};
const text = (pattern, accepted) => ({ list: false, pattern, accepted });
const several = (pattern, accepted) => ({ list: true, pattern, accepted });
const KEYS = {
    name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
    role: text(ROLE, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
    region: { ...text(_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg, "an AWS region such as 'eu-central-1'"), problemOf: problemOfRegion },
    cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
    services: several(SERVICE, "services by name or ARN, each with '=path' if it has its own task definition"),
    'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
    'service-definition': several(/^[^\r\n]+$/, "paths of service definitions, each as 'service=path' if there are several services"),
    container: several(/^[\w-]{1,255}$/, 'names of containers'),
    migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
    url: text(ADDRESS, "a URL that starts with 'https://'"),
    'smoke-url': text(ADDRESS, "a URL that starts with 'https://'"),
    'runs-on': several(/^[^\s,[\]{}"'][^\r\n,[\]{}"']{0,255}$/, 'the labels of a runner, as a list or separated by commas'),
};
const READ_ELSEWHERE = ['environment', 'secrets', 'containers', 'deploy'];
const NAMES = [...Object.keys(KEYS), ...READ_ELSEWHERE];
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
const PROPERTY = /^(secrets|vars|env)\.\w+$/;
function parseEnvironments(input, declared = {}) {
    const example = "for example to '[{ name: staging }, { name: production }]'";
    if (!input.trim())
        return none(`Input 'environments' is required and is empty: set it, ${example}.`);
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_6__.readYaml)(input, "Input 'environments'");
    if ('problem' in read)
        return none(read.problem);
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0) {
        return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
    }
    const problems = [];
    if (value.length > MOST_ENVIRONMENTS) {
        problems.push(`Input 'environments' lists ${value.length} environments, and one delivery takes ${MOST_ENVIRONMENTS}: give those after '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(nameOf(value[MOST_ENVIRONMENTS - 1]))}' to a second call, with the input 'image'.`);
    }
    const environments = value
        .slice(0, MOST_ENVIRONMENTS)
        .map((entry, index) => readListed(entry, index + 1, declared, problems));
    const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        problems.push(`Input 'environments' lists '${name}' twice: remove one.`);
    }
    return { environments, problems: cutProblems(problems) };
}
function cutProblems(problems) {
    const rest = problems.length - MOST_PROBLEMS;
    if (rest <= 0)
        return problems;
    return [...problems.slice(0, MOST_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}
function none(problem) {
    return { environments: [], problems: [problem] };
}
function placeOf(number, name) {
    return `entry ${number}${name ? ` ('${(0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(name)}')` : ''} of input 'environments'`;
}
function readListed(entry, number, declared, problems) {
    if (typeof entry === 'string')
        return readListed({ name: entry }, number, declared, problems);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        problems.push(`Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`);
        return { name: '' };
    }
    const place = placeOf(number, nameOf(entry));
    const read = readEntry(entry, { place, declared, isSecret: false }, problems);
    if (read.name === undefined && !nameOf(entry)) {
        problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
    }
    return { name: '', ...read };
}
function readEntry(entry, where, problems) {
    const given = new Map();
    for (const [key, value] of Object.entries(entry)) {
        if (!isKey(key))
            problems.push(unknownKey(key, where.place));
        else if (value !== null && value !== '') {
            const read = readValue(key, value, where, problems);
            if (read !== undefined)
                given.set(key, read);
        }
    }
    return Object.fromEntries(given);
}
function isKey(key) {
    return NAMES.some((name) => name === key);
}
function unknownKey(key, place) {
    if (ACCESS_KEY.test(key)) {
        return `Key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(key)}' is not supported for ${place}: set 'role' to the role that the job assumes by OIDC, or pass access keys as the secrets 'aws-access-key-id' and 'aws-secret-access-key' of the call.`;
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(key), NAMES);
    return `There is no key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)(key)}' for ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}
function readValue(key, value, where, problems) {
    const { place, isSecret } = where;
    if (!isPlain(key))
        return readElsewhere(key, value, where, problems);
    const { list } = KEYS[key];
    const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
    const wrong = texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => whyWrong(key, item));
    if (wrong) {
        const isAddress = KEYS[key].pattern === ADDRESS && typeof wrong.item === 'string';
        const said = isSecret ? 'not valid' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_7__/* .shown */ .S)(isAddress ? (0,_url_js__WEBPACK_IMPORTED_MODULE_8__/* .shownUrl */ .zA)(`${wrong.item}`) : wrong.item);
        problems.push(`Key '${key}' is ${said} in ${place}: ${whyWrong(key, wrong.item)}.`);
        return undefined;
    }
    if (key === 'url')
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_8__/* .shownUrl */ .zA)(String(texts[0]));
    return list ? texts : texts[0];
}
function isPlain(key) {
    return Object.hasOwn(KEYS, key);
}
function readElsewhere(key, value, { place, declared }, problems) {
    if (key === 'deploy') {
        const whose = { place: `key 'deploy' of ${place}`, action: 'deploy-service', refused: REFUSED_IN_DEPLOY };
        const read = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(value, declared, whose);
        problems.push(...read.problems);
        return read.values;
    }
    const given = Array.isArray(value) && key !== 'containers' ? value.map(String).join('\n') : value;
    const input = typeof given === 'string' ? given : JSON.stringify(given);
    const found = key === 'containers' ? containerFindings(input) : (0,_taskdef_pairs_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePairs */ .xg)(input, key).findings;
    for (const { message } of found)
        problems.push(`Key '${key}' in ${place}: ${message}.`);
    if (input.includes('${{'))
        problems.push(`Key '${key}' in ${place}: ${unevaluated(key)}.`);
    return found.length > 0 ? undefined : input;
}
function containerFindings(input) {
    const { node, findings } = (0,_taskdef_load_js__WEBPACK_IMPORTED_MODULE_4__.load)(input, {});
    return node ? [...findings, ...(0,_taskdef_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .readContainers */ .ZW)(node).findings] : findings;
}
function whyWrong(key, item) {
    const { pattern, accepted, problemOf } = KEYS[key];
    const expected = `it must be ${accepted}`;
    if (typeof item !== 'string')
        return expected;
    if (item.includes('${{'))
        return unevaluated(key);
    if (pattern.test(item))
        return problemOf?.(item);
    return PROPERTY.test(item) ? unevaluated(key) : expected;
}
const VARIABLE = /^(role|region|cluster|services|task-definition|container|migration|smoke-url)$/;
function unevaluated(key) {
    const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
    const instead = !VARIABLE.test(key)
        ? "write the value, or pass it by the secret 'settings'"
        : `write the value, or set the environment's variable ${variable}`;
    return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow: ${instead}`;
}
function problemOfRegion(region) {
    const finding = (0,_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRegion */ .ew)(region);
    return finding && 'misspelled' in finding
        ? `it is not a known AWS region, and the nearest is '${finding.misspelled}'`
        : undefined;
}
function problemOfCommand(command) {
    const split = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .splitWords */ .y)(command);
    if ('problem' in split)
        return split.problem;
    return split.words[0] ? undefined : 'it names no program';
}
function listOf(value) {
    return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}
function splitList(value) {
    return value
        .split(/[\r\n,]+/)
        .map((part) => part.trim())
        .filter(Boolean);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number';
}
function nameOf(entry) {
    if (typeof entry === 'string')
        return entry;
    const { name } = (entry ?? {});
    return isText(name) ? String(name) : '';
}
function whyRefused(key, value) {
    const texts = KEYS[key].list ? splitList(value) : [value];
    return texts.map((item) => whyWrong(key, item)).find((why) => why !== undefined);
}


/***/ }),

/***/ 73648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14978);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95202);


const CALL_SETTINGS = ['repository', 'build-role', 'build-region'];
const LEAST_CHARACTERS = 8;
const SECRET = "Secret 'settings'";
const TOO_LATE = {
    name: 'the key of the mapping is the name',
    'runs-on': 'GitHub needs it before the job starts: set it in the entry',
    url: 'GitHub shows it to everyone who can read the repository: set it in the entry',
};
function readSettings(text, declared) {
    if (!text.trim())
        return { entries: new Map(), call: {}, hidden: new Map(), problems: [] };
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(text, SECRET);
    if ('problem' in read)
        return refused(read.problem.replace(/(\(line \d+, column \d+\)|resolved): .*$/, '$1.'));
    const { value } = read;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return refused(`${SECRET} must be a mapping from an environment's name to keys of its entry, one line of JSON such as '{"production":{"role":"\u2026"}}'.`);
    }
    const problems = [];
    const entries = new Map();
    const call = {};
    for (const [name, settings] of Object.entries(value)) {
        const setting = CALL_SETTINGS.find((candidate) => candidate === name);
        if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) {
            const place = `the settings of '${name.slice(0, 255)}' in the secret 'settings'`;
            entries.set(name.toLowerCase(), (0,_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(settings, { place, declared, isSecret: true }, problems));
            for (const [key, why] of Object.entries(TOO_LATE)) {
                if (key in settings)
                    problems.push(`Key '${key}' is not supported in ${place}: ${why}.`);
            }
        }
        else if (setting && typeof settings === 'string')
            call[setting] = settings;
        else {
            problems.push(`Key '${name.slice(0, 255)}' of the secret 'settings' must be a mapping with keys of the environment's entry.`);
        }
    }
    return { entries, call, hidden: hiddenOf(value), problems };
}
function refused(problem) {
    return { entries: new Map(), call: {}, hidden: new Map(), problems: [problem] };
}
function hiddenOf(value) {
    const names = Object.keys(value).map((name) => name.toLowerCase());
    const isPublic = (text) => names.some((name) => name.includes(text.toLowerCase()));
    return new Map(textsOf(value, 'settings').filter(([text]) => text.length >= LEAST_CHARACTERS && !isPublic(text)));
}
function textsOf(value, key) {
    if (/^(build-)?region$/.test(key) || value === null)
        return [];
    if (typeof value !== 'object') {
        const lines = String(value).split(/[\r\n]+/);
        return lines.flatMap((line) => [line, ...line.split(',')]).map((text) => [text.trim(), key]);
    }
    if (Array.isArray(value))
        return value.flatMap((item) => textsOf(item, key));
    return Object.entries(value).flatMap(([name, member]) => textsOf(member, name));
}
function withoutHidden(text, hidden) {
    return [...hidden]
        .toSorted(([a], [b]) => b.length - a.length)
        .reduce((shown, [value, key]) => shown.replaceAll(value, key), text);
}
function withSettings(entry, { entries }) {
    const settings = entries.get(entry.name.toLowerCase());
    if (!settings)
        return entry;
    const deploy = { ...settings.deploy, ...entry.deploy };
    return { ...settings, ...entry, ...(Object.keys(deploy).length > 0 && { deploy }) };
}


/***/ }),

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MOST_CHARACTERS = 200;
function shorten(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
function shown(value) {
    if (typeof value === 'string')
        return `'${shorten(value)}'`;
    if (typeof value !== 'object' || value === null)
        return `'${String(value)}'`;
    try {
        return `'${shorten(JSON.stringify(value))}'`;
    }
    catch {
        return 'a value that contains itself';
    }
}


/***/ }),

/***/ 91421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   RZ: () => (/* binding */ keepsItsDigits),
/* harmony export */   mn: () => (/* binding */ exactDigits),
/* harmony export */   uy: () => (/* binding */ rawNumber)
/* harmony export */ });
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


/***/ }),

/***/ 67707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lower = candidates.map((candidate) => candidate.toLowerCase());
    const best = candidates[lower.indexOf((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), lower))];
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best.toLowerCase()) <=
        (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
        ? best
        : undefined;
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);


const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
function readOptions(value, declared, { place, action, refused = {} }) {
    if (value === null || value === undefined || value === '')
        return { values: {}, problems: [] };
    const [first = 'name'] = Object.keys(declared);
    if (typeof value !== 'object' || Array.isArray(value)) {
        const problem = `${capital(place)} must be a mapping of the inputs of ${action} to their values, such as '${first}: \u2026'.`;
        return { values: {}, problems: [problem] };
    }
    const problems = [];
    const values = new Map();
    for (const [key, given] of Object.entries(value)) {
        const name = Object.keys(declared).find((known) => known.toLowerCase() === key.toLowerCase());
        const instead = Object.entries(refused).find(([pattern]) => new RegExp(`^(${pattern})$`).test(name ?? key))?.[1];
        if (instead !== undefined)
            problems.push(`Input '${name ?? key}' is not supported in ${place}: ${instead}.`);
        else if (name === undefined)
            problems.push(unknown(key, declared, place, action));
        else {
            const text = textOf(name, given);
            if (text.includes('${{')) {
                problems.push(`Input '${name}' in ${place} has an expression that GitHub has not evaluated: write the value.`);
            }
            else if (text !== '')
                values.set(name, text);
        }
    }
    return { values: Object.fromEntries(values), problems };
}
function unknown(key, declared, place, action) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)((0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `Input '${(0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key)}' is unknown in ${place}: ${hint}`;
}
function textOf(name, value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value);
    const isPlain = (item) => typeof item !== 'object';
    if (Array.isArray(value))
        return value.every(isPlain) ? value.map(String).join('\n') : JSON.stringify(value);
    const entries = Object.entries(value);
    if (!LINES.test(name) || !entries.every(([, item]) => item === null || isPlain(item)))
        return JSON.stringify(value);
    return entries.map(([key, item]) => entryLine(`${key}=${item ?? ''}`)).join('\n');
}
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 14088:
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
/* harmony export */   mn: () => (/* reexport safe */ _exact_json_js__WEBPACK_IMPORTED_MODULE_0__.mn),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sH: () => (/* binding */ numeric),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* unused harmony export FROM_AWS */
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91421);


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


/***/ }),

/***/ 69584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
const LEAST_PASSWORD = 4;
const LEAST_TOKEN = 16;
function secretsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= LEAST_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= LEAST_TOKEN);
    return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 14978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);



const MOST_BYTES = 131_072;
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;
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
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, merge: true });
    const [error] = document.errors;
    if (error) {
        const { line, col } = lineCounter.linePos(error.pos[0]);
        const message = (0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(error.message.replace(/[.;] please use .*$|\.$/i, ''));
        return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            const { value, source } = node;
            if (typeof value === 'number' && source !== undefined && String(value) !== source)
                node.value = source;
        },
    });
    try {
        return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (failure) {
        const message = (0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure).replace(/\.$/, ''));
        return { problem: `${input} has an anchor or alias that cannot be resolved: ${message}.` };
    }
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


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);




const MOST_BYTES = 16 * 1024 * 1024;
class Inputs {
    asked = new Set();
    problems = [];
    notices = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    text(name) {
        return this.raw(name).trim();
    }
    raw(name) {
        this.asked.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.refuse(name, `input '${name}' is required and is empty: set it, for example to '${example}'`);
        return value;
    }
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}': it must be ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}': it must be one of ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    boolean(name) {
        const value = this.text(name);
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}': it must be 'true' or 'false'`);
        return undefined;
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}': it must be a whole number from ${least} to ${most}`);
        return undefined;
    }
    list(name, { comma = false } = {}) {
        return this.raw(name)
            .split(comma ? /[\r\n,]+/ : /[\r\n]+/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    file(name, path) {
        const problem = problemOf(path);
        if (problem)
            this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    notYet(name, meanwhile) {
        if (this.text(name)) {
            this.refuse(name, `input '${name}' is not supported by this version of Slipway: ${meanwhile}`);
        }
    }
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message, ...place });
    }
    note(message) {
        this.notices.push(message);
    }
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.problems);
        for (const notice of this.notices.splice(0))
            this.tell(notice);
    }
    tell(notice) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)('notice', notice);
    }
}
function problemOf(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        if (found.size > MOST_BYTES)
            return `has ${found.size} bytes: it must have at most ${MOST_BYTES}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


/***/ }),

/***/ 68997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);

const MOST_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MOST_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${elapsed(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


/***/ })

};

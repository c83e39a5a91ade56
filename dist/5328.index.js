export const id = 5328;
export const ids = [5328,4978];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/url.js
var url = __webpack_require__(9584);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var delivery_environments = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/src/delivery/settings.js



/** The variables of a GitHub environment that stand in for what its entry leaves out. */
const VARIABLES = {
    role: 'SLIPWAY_ROLE',
    region: 'SLIPWAY_REGION',
    cluster: 'SLIPWAY_CLUSTER',
    services: 'SLIPWAY_SERVICES',
    'task-definition': 'SLIPWAY_TASK_DEFINITION',
    container: 'SLIPWAY_CONTAINER',
    migration: 'SLIPWAY_MIGRATION',
    'smoke-url': 'SLIPWAY_SMOKE_URL',
};
/** What nothing can be done without, and an example of it. */
const REQUIRED = {
    role: 'arn:aws:iam::123456789012:role/deploy',
    region: 'eu-central-1',
    services: 'web',
};
/**
 * The settings of an environment: of its entry, else of its variables.
 * @param variables the context `vars` of a job of that environment
 * @param entryPlace where a person sets what the entry leaves out, e.g. `the entry's key '\u2026'`
 */
function resolveSettings(entry, variables, entryPlace) {
    const problems = [];
    const settings = Object.entries(VARIABLES).map(([key, variable]) => {
        const setting = key;
        const own = entry[setting];
        const given = typeof own === 'string' ? own : (own ?? []).join('\n');
        const fallback = variables[variable]?.trim() ?? '';
        const why = given || !fallback ? undefined : (0,delivery_environments/* whyRefused */.fG)(setting, fallback);
        if (why) {
            const said = (0,shown/* shown */.S)(setting === 'smoke-url' ? (0,url/* shownUrl */.zA)(fallback) : fallback);
            problems.push(`The variable ${variable} of the environment '${entry.name}' is ${said}: ${why}.`);
        }
        const value = given || (typeof own === 'string' || !isList(setting) ? fallback : (0,delivery_environments/* splitList */.ry)(fallback).join('\n'));
        const example = REQUIRED[setting];
        if (!value && example) {
            problems.push(`There is no ${setting === 'services' ? 'service' : setting} for the environment '${entry.name}': set ${entryPlace(setting)}, or the variable ${variable} among the environment's variables (Settings \u2192 Environments \u2192 ${entry.name}), for example to '${example}'.`);
        }
        return [setting, value];
    });
    const resolved = Object.fromEntries(settings);
    return { settings: { ...resolved, cluster: resolved.cluster || 'default' }, problems };
}
function isList(setting) {
    return setting === 'services' || setting === 'task-definition' || setting === 'container';
}

// EXTERNAL MODULE: ./build/src/delivery/variables.js
var delivery_variables = __webpack_require__(7711);
;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/inputs.js



/** Reads the entry, and what it leaves out from the variables. */
function readInputs(inputs) {
    const { environments, problems } = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'));
    const number = inputs.integer('number', 1, 5) ?? 1;
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    const named = inputs.choice('inputs-named', ['entry', 'input']);
    const entry = environments[number - 1];
    for (const problem of problems)
        inputs.refuse('environments', problem);
    if (!entry && problems.length === 0) {
        inputs.refuse('number', `input 'environments' has no entry ${number}`);
    }
    const place = (setting) => named === 'entry'
        ? `the key '${setting}' of its entry in the input 'environments'`
        : `the input '${setting === 'services' ? 'service' : setting}'`;
    const resolved = resolveSettings(entry ?? { name: '' }, variables, place);
    if (entry && problems.length === 0)
        for (const problem of resolved.problems)
            inputs.refuse('environments', problem);
    return { entry: entry ?? { name: '' }, settings: resolved.settings };
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/main.js





/** Hands on what an environment has, by its entry or by its variables. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { entry, settings } = readInputs(inputs);
    inputs.check();
    const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
    (0,log/* createLog */.h)().info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}, as ${settings.role}`);
    // The runner prints what the next step is given.
    for (const secret of (0,url/* secretsOf */.Fj)(settings['smoke-url']))
        (0,commands/* setSecret */.Pq)(secret);
    (0,commands/* setOutputs */.n0)({
        name: entry.name,
        role: settings.role,
        region: settings.region,
        cluster: settings.cluster,
        services: settings.services,
        'service-names': names.join('\n'),
        'task-definition': settings['task-definition'],
        container: settings.container,
        migration: settings.migration,
        'smoke-url': settings['smoke-url'],
    });
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ nearestRegion),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   ew: () => (/* binding */ judgeRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** What a region's name looks like. */
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
/** The regions that this version knows, of all partitions: those of the SDK's endpoint rules (a test compares them). */
const REGIONS = [
    ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
    ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
    ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];
/** The parts of which AWS makes the names of regions: one of these is not a misspelling of another. */
const WORDS = new Set([
    ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
    ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
/** A code of so few letters may be a new country's or partition's, however near it is to another. */
const CODE_LETTERS = 2;
/**
 * Judges a region's name. AWS adds regions: only letters that are near a known region's, by a part that is no word of such
 * names, are taken for a misspelling; any other name or number may be newer than we are.
 */
function judgeRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the region '${region}' is not known to this version of Slipway, and is used as it is` };
}
/** The known region that `text` is probably a misspelling of; with the number that it has, where there is such a region. */
function nearestRegion(text) {
    const given = lettersOf(text.toLowerCase());
    const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
    // Of two that are as near, the one that begins alike.
    const edits = (region) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
    const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
    if (best === undefined)
        return undefined;
    const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
    const same = `${lettersOf(best)}-${number}`;
    return REGIONS.includes(same) ? same : best;
}
/** Whether each part of `given` is that of `known` or a misspelling of it, or the parts are run together. */
function isMisspelling(given, known) {
    const [parts, knownParts] = [given.split('-'), known.split('-')];
    if (parts.length !== knownParts.length)
        return given.replaceAll('-', '') === known.replaceAll('-', '');
    const wrong = parts.flatMap((part, index) => part === knownParts[index] ? [] : [[part, knownParts[index]]]);
    return wrong.length > 0 && wrong.every(([part, word = '']) => !WORDS.has(part) && isNear(part, word));
}
function isNear(part, word) {
    if (isSwapped(part, word))
        return true;
    if (part.length <= CODE_LETTERS && word.length <= CODE_LETTERS)
        return false;
    // One code of a partition is a letter away from the next: `isob`, `isof`.
    if (/^iso[a-z]?$/.test(part) && word.startsWith('iso'))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(part, word) <= (word.length < 5 ? 1 : 2);
}
/** Whether two neighboring letters have changed places. */
function isSwapped(part, word) {
    const at = [...part].findIndex((letter, index) => letter !== word[index]);
    const [first = '', second = ''] = part.slice(at, at + 2);
    return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}
function lettersOf(region) {
    return region.replace(/-\d+[a-z]?$/, '');
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   fG: () => (/* binding */ whyRefused),
/* harmony export */   ml: () => (/* binding */ parseEnvironments),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   z7: () => (/* binding */ ROLE)
/* harmony export */ });
/* unused harmony export MOST_ENVIRONMENTS */
/* harmony import */ var _aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7707);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9584);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8244);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4978);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(331);






/** So many are told of; a reader mends those first. */
const MOST_PROBLEMS = 20;
/** deliver.yml has so many jobs for environments. */
const MOST_ENVIRONMENTS = 5;
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([\w-]+\/)?)?[\w-]{1,255}(=\S.*)?$/;
const ADDRESS = /^https?:\/\/\S+$/;
const text = (pattern, accepted) => ({ list: false, pattern, accepted });
const several = (pattern, accepted) => ({ list: true, pattern, accepted });
const KEYS = {
    name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
    role: text(ROLE, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
    region: { ...text(_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg, "an AWS region such as 'eu-central-1'"), problemOf: problemOfRegion },
    cluster: text(CLUSTER, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
    services: several(SERVICE, "services by name or ARN, each with '=path' where it has a task definition of its own"),
    'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
    container: several(/^[\w-]{1,255}$/, 'names of containers'),
    migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
    url: text(ADDRESS, "an address that begins with 'https://'"),
    'smoke-url': text(ADDRESS, "an address that begins with 'https://'"),
};
const NAMES = Object.keys(KEYS);
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');
/** Keys of a user, which some callers have in place of a role. */
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
/** A context's property that stands where its value should. */
const PROPERTY = /^(secrets|vars|env)\.\w+$/;
/** Reads the list of environments, YAML or JSON. Asks nobody. */
function parseEnvironments(input) {
    const example = "for example to '[{ name: staging }, { name: production }]'";
    if (!input.trim())
        return none(`Input 'environments' is required and is empty: set it, ${example}.`);
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(input, "Input 'environments'");
    if ('problem' in read)
        return none(read.problem);
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0) {
        return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
    }
    const problems = [];
    if (value.length > MOST_ENVIRONMENTS) {
        problems.push(`Input 'environments' lists ${value.length} environments, and one delivery takes ${MOST_ENVIRONMENTS}: give those after '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(nameOf(value[MOST_ENVIRONMENTS - 1]))}' to a second call, with the input 'image'.`);
    }
    const environments = value.slice(0, MOST_ENVIRONMENTS).map((entry, index) => readEntry(entry, index + 1, problems));
    const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        problems.push(`Input 'environments' lists '${name}' twice: leave one of them out.`);
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
/** The entry as a sentence names it. */
function placeOf(number, name) {
    return `entry ${number}${name ? ` ('${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(name)}')` : ''} of input 'environments'`;
}
function readEntry(entry, number, problems) {
    if (typeof entry === 'string')
        return readEntry({ name: entry }, number, problems);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        problems.push(`Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`);
        return { name: '' };
    }
    const place = placeOf(number, nameOf(entry));
    const given = new Map();
    for (const [key, value] of Object.entries(entry)) {
        if (!isKey(key))
            problems.push(unknownKey(key, place));
        else if (value !== null && value !== '') {
            const read = readValue(key, value, place, problems);
            if (read !== undefined)
                given.set(key, read);
        }
    }
    if (!given.has('name') && !nameOf(entry)) {
        problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
    }
    return { name: '', ...Object.fromEntries(given) };
}
function isKey(key) {
    return Object.hasOwn(KEYS, key);
}
function unknownKey(key, place) {
    if (ACCESS_KEY.test(key)) {
        return `Key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key)}' is not supported for ${place}: deliver.yml takes no access keys; set 'role' to the role that the job assumes by OIDC.`;
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)((0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key), NAMES);
    return `There is no key '${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(key)}' for ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}
/** @returns text, or a list of texts, by the key; `undefined` after a problem */
function readValue(key, value, place, problems) {
    const { list } = KEYS[key];
    const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
    const wrong = texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => whyWrong(key, item));
    if (wrong) {
        const isAddress = KEYS[key].pattern === ADDRESS && typeof wrong.item === 'string';
        problems.push(`Key '${key}' is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(isAddress ? (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(`${wrong.item}`) : wrong.item)} in ${place}: ${whyWrong(key, wrong.item)}.`);
        return undefined;
    }
    // GitHub shows the address of an environment to everybody who may read the repository.
    if (key === 'url')
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(String(texts[0]));
    return list ? texts : texts[0];
}
/** A clause that says why this is not a value of the key, nor an item of its list; `undefined` where it is. */
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
function unevaluated(key) {
    const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
    const instead = key === 'name' || key === 'url'
        ? 'write the value'
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
    const split = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .splitWords */ .y)(command);
    if ('problem' in split)
        return split.problem;
    return split.words[0] ? undefined : 'it names no program';
}
/** The items of a list, or what lines and commas part. */
function listOf(value) {
    return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}
/** What lines and commas part, blank parts left out. */
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
/** The key's rule, for values that come from elsewhere: why the value is refused, a clause; `undefined` where it is right. */
function whyRefused(key, value) {
    const texts = KEYS[key].list ? splitList(value) : [value];
    return texts.map((item) => whyWrong(key, item)).find((why) => why !== undefined);
}


/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const MOST_CHARACTERS = 200;
/** A text of somebody else's for a sentence: on one line, cut, and without the password of an address. */
function shorten(text) {
    const line = text
        .slice(0, MOST_CHARACTERS * 4)
        .replace(/\s+/g, ' ')
        .replace(/\/\/[^/@\s]+@/g, '//\u2026@');
    return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}\u2026` : line;
}
/** A value of YAML or JSON in quotes, for a sentence. */
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

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

/**
 * The variables that a workflow hands on, each by its name.
 * @throws {UserError} when it is not JSON
 */
function readVariables(json) {
    if (!json.trim())
        return {};
    const value = parse(json);
    if (typeof value !== 'object' || value === null)
        return {};
    // Names of variables know no case; GitHub shows them in upper case.
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name.toUpperCase(), String(text ?? '')]));
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input 'vars' is not a JSON object of variables: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`);
    }
}


/***/ }),

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that `word` is probably a misspelling of; `undefined` when none is near. */
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

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   P_: () => (/* binding */ authorizationOf),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/**
 * An address as it may be shown: without user, password, query and fragment, which may hold secrets. Also of a text that
 * is not an address, so that a refused one can be quoted.
 */
function shownUrl(address) {
    const text = String(address);
    if (!URL.canParse(text))
        return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
    const url = new URL(text);
    // A password that is not encoded may hold a slash, and ends at the last `@`.
    if ((url.username || url.password) && url.pathname.includes('@')) {
        return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
    }
    const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
    if (isOpaque)
        return shownUrl(`${url.protocol}//${url.pathname}`);
    // An address without a path is shown as it was written.
    const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
    return `${url.protocol}//${url.host}${path}`;
}
/** An address without its user and password. */
function withoutUserinfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url;
}
/** The user and password of an address as the value of an Authorization header; `undefined` where it has none. */
function authorizationOf({ username, password }) {
    if (!username && !password)
        return undefined;
    return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}
/** What is shorter stands in the log by chance, and masking it would hide half of that. */
const LEAST_PASSWORD = 4;
const LEAST_TOKEN = 16;
/** What of an address must be masked, in each spelling in which it may turn up. */
function secretsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    // The address as it was written may spell the password otherwise than the parsed one.
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= LEAST_PASSWORD);
    // Without a password the user may be a token, as in https://TOKEN@host.
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

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _delivery_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(331);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);



/** Linux hands no longer variable to a process, so no longer input reaches a step whole. */
const MOST_BYTES = 131_072;
/** The parser is recursive; nobody nests an input so deeply. */
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;
/**
 * Reads an input's YAML 1.2 or JSON, anchors and `<<` allowed. A number keeps its spelling: `1.10` is a text. What cannot be
 * read gives one sentence, with its place.
 * @param input as the sentence names it, such as `Input 'environments'`
 */
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
/** Whether brackets, or the indicators of nested blocks at a line's beginning, reach deeper than the parser can follow. */
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7707);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3505);




/** A file of text that is larger than this is another one than was meant. */
const MOST_BYTES = 16 * 1024 * 1024;
/**
 * The inputs of a step. Every reader notes what is wrong instead of throwing, so that `check` reports all of it at once.
 * A reader returns a harmless value after a problem; nothing may be done with it before `check`.
 */
class Inputs {
    /** The names that were asked for, for the test that holds them against action.yml. */
    asked = new Set();
    problems = [];
    /** What is said of inputs that are taken all the same. */
    notices = [];
    #env;
    constructor(env = process.env) {
        this.#env = env;
    }
    /** An environment variable that stands in for inputs, such as `AWS_REGION`; empty when unset. */
    variable(name) {
        return this.#env[name]?.trim() ?? '';
    }
    /** Whether the step has an environment variable, be it empty. */
    isSet(name) {
        return this.#env[name] !== undefined;
    }
    /** The value, trimmed; empty when unset. */
    text(name) {
        return this.raw(name).trim();
    }
    /** The value to the letter, for multi-line inputs whose white space counts. */
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
    /** `undefined` when unset. */
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}': it must be ${accepted}`);
        return value || undefined;
    }
    /** One of `accepted`; the first, which is the default, when unset. */
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
    /** As `choice`, for an input that is taken in any case; `accepted` are in lower case. */
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    /** YAML 1.2's booleans in the spellings that `@actions/core` takes; `undefined` when unset. */
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
    /** A whole number from `least` to `most`; `undefined` when unset. */
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
    /** Lines, each trimmed, blank ones left out; with `comma` also what commas part. */
    list(name, { comma = false } = {}) {
        return this.raw(name)
            .split(comma ? /[\r\n,]+/ : /[\r\n]+/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** Notes a problem when `path`, the value of input `name`, is not a file that can be read. */
    file(name, path) {
        const problem = problemOf(path);
        if (problem)
            this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    /** Refuses an input of AWS's action that is not built yet: GitHub would only warn, and a migration silently not run. */
    notYet(name, meanwhile) {
        if (this.text(name)) {
            this.refuse(name, `input '${name}' is not supported by this version of Slipway: ${meanwhile}`);
        }
    }
    /** Notes a problem for each of `names` that input `name` has more than once; `what` says what they are. */
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: leave one of them out`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message, ...place });
    }
    /** Notes what a person should know of an input that is not refused. */
    note(message) {
        this.notices.push(message);
    }
    /**
     * Says what was noted.
     * @throws {InputError} with everything that was found wrong.
     */
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

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3505);

/** GitHub shows ten annotations of a kind and step; the last place is kept for the error that ends the step. */
const MOST_ANNOTATIONS = 9;
/** The step's log. Lines carry the time since the step began: `[1:05] web: \u2026`. */
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
/** `ms` as minutes and seconds: `1:05`. */
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


/***/ })

};

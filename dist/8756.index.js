export const id = 8756;
export const ids = [8756];
export const modules = {

39949:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O: () => (emulated),
  w: () => (resolveBuilds)
});

var registry_host = __webpack_require__(53071);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(26067);
var read_yaml = __webpack_require__(42014);
var url = __webpack_require__(69584);
var nearest = __webpack_require__(67707);
var objects = __webpack_require__(16385);
var quoted = __webpack_require__(50889);
// EXTERNAL MODULE: ./build/src/delivery/environment-entry.js
var environment_entry = __webpack_require__(78498);
;// CONCATENATED MODULE: ./build/src/delivery/images.js






const MAX_IMAGES = 5;
const NAME = /^[A-Za-z0-9][\w-]{0,254}$/;
const PUSHED = 'deliver.yml always pushes the image to its repository';
const REFUSED_IN_BUILD = {
    push: PUSHED,
    load: PUSHED,
    outputs: PUSHED,
    call: PUSHED,
    repository: "set the 'repository' input of the call",
    inputs: 'specify its contents together with the other inputs',
};
const REFUSED_IN_IMAGE = { ...REFUSED_IN_BUILD, repository: "set the 'repository' key of the image" };
function parseImages(input, declared) {
    if (!input.trim())
        return { images: [], problems: [] };
    const read = (0,read_yaml.g)(input, "Input 'images'");
    if ('problem' in read)
        return { images: [], problems: [read.problem] };
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0 || value.length > MAX_IMAGES) {
        const found = Array.isArray(value) ? `has ${value.length} images` : 'is not a list';
        const problem = `Input 'images' ${found}; expected a list of one to five, such as '[{ name: web, repository: shop/web, context: web }]'.`;
        return { images: [], problems: [problem] };
    }
    const problems = [];
    const images = value.map((entry, index) => readImage(entry, index + 1, declared, problems));
    for (const { name } of images.filter(({ name }, index) => name && images.findIndex((other) => other.name === name) !== index)) {
        problems.push(`Input 'images' lists '${name}' twice: remove one.`);
    }
    problems.push(...sharedTags(images));
    return { images, problems };
}
function readImage(entry, number, declared, problems) {
    const none = { name: '', repository: '', containers: [], options: {} };
    if (!(0,objects.Gv)(entry)) {
        problems.push(`Image ${number} of input 'images' is not a valid image; expected a mapping with a 'name', such as '{ name: web, repository: shop/web, context: web }'.`);
        return none;
    }
    const { name, repository, containers, ...others } = entry;
    const place = `image ${number}${typeof name === 'string' ? ` (${(0,quoted.A)(name)})` : ''} of input 'images'`;
    const refuse = (key, value, expected) => problems.push(value === undefined || value === null || value === ''
        ? `Key '${key}' is missing from ${place}: set it to ${expected}.`
        : `Key '${key}' in ${place} is ${(0,quoted.A)(value)}, which is not valid; expected ${expected}.`);
    if (typeof name !== 'string' || !NAME.test(name)) {
        refuse('name', name, "the name of its container, letters, digits, '_' and '-'");
    }
    if (typeof repository !== 'string' || !/^\S{2,}$/.test(repository)) {
        refuse('repository', repository, "an ECR repository such as 'shop/web'");
    }
    const named = containersOf(containers);
    if (named.some((one) => !NAME.test(one)))
        refuse('containers', containers, 'names of containers');
    const misspelled = Object.keys(others).find((key) => !(key in declared) && (0,nearest.p)(key, ['name', 'repository', 'containers']));
    const { [misspelled ?? '']: _, ...options } = others;
    if (misspelled) {
        const near = (0,nearest.p)(misspelled, ['name', 'repository', 'containers']);
        problems.push(`Key '${misspelled}' is unknown in ${place}: did you mean '${near}'?`);
    }
    const read = (0,src_options.T)(options, declared, { place, action: 'build-push', refused: REFUSED_IN_IMAGE });
    problems.push(...read.problems);
    return {
        name: typeof name === 'string' ? name : '',
        repository: typeof repository === 'string' ? repository : '',
        containers: named,
        options: read.values,
    };
}
function containersOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value.map(String) : (0,environment_entry.ry)(String(value));
}
function sharedTags(images) {
    const keyOf = ({ repository, options }) => JSON.stringify([repository, options.tags ?? 'sha']);
    return images.flatMap((image, index) => {
        const first = images.findIndex((other) => keyOf(other) === keyOf(image));
        if (first === index || !image.repository)
            return [];
        return [
            `Images '${images[first]?.name}' and '${image.name}' of input 'images' have the same repository and the same 'tags': use separate repositories or separate tags.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/builds.js





function resolveBuilds(call, declared, fallback) {
    const { images, problems: ofImages } = parseImages(call.images, declared);
    const shared = readBuild(call.build, declared);
    const problems = [
        ...ofImages.map((message) => ({ input: 'images', message })),
        ...shared.problems.map((message) => ({ input: 'build', message })),
    ];
    const direct = Object.fromEntries(Object.entries(call.options).filter(([name, value]) => value.trim() !== '' && value !== declared[name]));
    const options = { ...shared.values, ...direct };
    const resolve = (image) => {
        const own = { ...options, ...image?.options };
        const repository = image?.repository || setting(call, 'repository', 'SLIPWAY_REPOSITORY');
        const { 'role-to-assume': role, 'aws-region': region, ...rest } = own;
        return {
            name: image?.name ?? shortOf(repository),
            containers: image && (image.containers.length > 0 ? image.containers : [image.name]),
            repository,
            role: role ?? setting(call, 'build-role', 'SLIPWAY_BUILD_ROLE'),
            region: region ?? regionOf(call, repository, fallback),
            options: image && 'reuse' in declared ? { reuse: 'content', ...rest } : rest,
        };
    };
    return { builds: images.length > 0 ? images.map(resolve) : [resolve(undefined)], problems };
}
function readBuild(text, declared) {
    if (!text.trim())
        return { values: {}, problems: [] };
    const read = (0,read_yaml.g)(text, "Input 'build'");
    if ('problem' in read)
        return { values: {}, problems: [read.problem] };
    return (0,src_options.T)(read.value, declared, {
        place: "input 'build'",
        action: 'build-push',
        refused: REFUSED_IN_BUILD,
    });
}
function setting({ settings, secret, variables }, name, variable) {
    return settings[name] || secret.call[name] || (variables[variable] ?? '');
}
function regionOf(call, repository, fallback) {
    const [host = ''] = (0,url.yO)(repository).split('/');
    const ofRepository = (0,registry_host.T)(host)?.region;
    return setting(call, 'build-region', 'SLIPWAY_BUILD_REGION') || ofRepository || fallback;
}
function shortOf(repository) {
    return (repository
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) || 'image');
}
function emulated(platforms, machine) {
    const own = machine === 'x64' ? /^linux\/(amd64|386)\b/ : machine === 'arm64' ? /^linux\/arm64\b/ : /^$/;
    return platforms.split(/[\s,]+/).filter((platform) => platform !== '' && !own.test(platform));
}


}),

78498:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FQ: () => (valueProblem),
  KH: () => (isText),
  hB: () => (readEntry),
  ry: () => (splitList)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(866);
var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67707);
var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26067);
var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50889);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43495);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50479);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22045);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);
var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78244);







const LISTED_SERVICE = new RegExp(_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV.source.replace(/\$$/, '(=\\S.*)?$'));
const REFUSED_IN_DEPLOY = {
    cluster: "set the 'cluster' key of the entry",
    service: "set the 'services' key of the entry",
    'task-definition(-.*)?': "set the 'task-definition' key of the entry",
    'role-to-assume': "set the 'role' key of the entry",
    'aws-region': "set the 'region' key of the entry",
    commit: 'deliver.yml sets it to the commit of the image',
    'run-task(-container)?-overrides': "set the 'migration' key of the entry",
    'run-task': "set the 'migration' key of the entry",
    continue: 'continue a paused deployment with deploy-service in a separate workflow',
    inputs: 'specify its contents together with the other inputs',
};
const text = (pattern, accepted) => ({ list: false, pattern, accepted });
const several = (pattern, accepted) => ({ list: true, pattern, accepted });
const KEYS = {
    name: text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
    role: text(_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ARN */ .xG, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
    region: { ...text(_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION */ .Zg, "an AWS Region such as 'eu-central-1'"), problemOf: problemOfRegion },
    cluster: text(_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER */ .Bs, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
    services: several(LISTED_SERVICE, "services by name or ARN, each with '=path' if it has its own task definition"),
    'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
    'service-definition': several(/^[^\r\n]+$/, "paths of service definitions, each as 'service=path' if there are several services"),
    container: several(_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECS_NAME */ .GK, 'names of containers'),
    migration: { ...text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
    url: { ...text(_url_js__WEBPACK_IMPORTED_MODULE_2__/* .WEB_URL */ .r8, "a URL that starts with 'https://'"), problemOf: problemOfUrl },
    'smoke-url': { ...text(_url_js__WEBPACK_IMPORTED_MODULE_2__/* .WEB_URL */ .r8, "a URL that starts with 'https://'"), problemOf: problemOfUrl },
    'runs-on': several(/^[^\s,[\]{}"'][^\r\n,[\]{}"']{0,255}$/, 'the labels of a runner, as a list or separated by commas'),
};
const READ_ELSEWHERE = ['environment', 'secrets', 'containers', 'deploy'];
const NAMES = [...Object.keys(KEYS), ...READ_ELSEWHERE];
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
const PROPERTY = /^(secrets|vars|env)\.\w+$/;
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
        return `Key '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenLine */ .a)(key)}' is not supported in ${place}: set 'role' to the role that the job assumes with OIDC, or pass access keys as the 'aws-access-key-id' and 'aws-secret-access-key' secrets of the call.`;
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)((0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenLine */ .a)(key), NAMES);
    return `Key '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .shortenLine */ .a)(key)}' is unknown in ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}
function readValue(key, value, where, problems) {
    const { place, isSecret } = where;
    if (!isPlain(key))
        return readElsewhere(key, value, where, problems);
    const { list } = KEYS[key];
    const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
    const wrong = texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => problemOfItem(key, item));
    if (wrong) {
        const isAddress = KEYS[key].pattern === _url_js__WEBPACK_IMPORTED_MODULE_2__/* .WEB_URL */ .r8 && typeof wrong.item === 'string';
        const shown = isSecret ? '' : `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(isAddress ? (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(`${wrong.item}`) : wrong.item)}, which is `;
        problems.push(`Key '${key}' in ${place} is ${shown}not valid${problemOfItem(key, wrong.item)}.`);
        return undefined;
    }
    if (key === 'url')
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(String(texts[0]));
    return list ? texts : texts[0];
}
function isPlain(key) {
    return Object.hasOwn(KEYS, key);
}
function readElsewhere(key, value, { place, declared }, problems) {
    if (key === 'deploy') {
        const whose = { place: `key 'deploy' of ${place}`, action: 'deploy-service', refused: REFUSED_IN_DEPLOY };
        const read = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)(value, declared, whose);
        problems.push(...read.problems);
        return read.values;
    }
    const given = Array.isArray(value) && key !== 'containers' ? value.map(String).join('\n') : value;
    const input = typeof given === 'string' ? given : JSON.stringify(given);
    const found = key === 'containers' ? containerFindings(input) : (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePairs */ .xg)(input, key).findings;
    for (const { message } of found)
        problems.push(`Key '${key}' in ${place}: ${message}.`);
    if (input.includes('${{'))
        problems.push(`Key '${key}' in ${place}: ${unevaluated(key)}.`);
    return found.length > 0 ? undefined : input;
}
function containerFindings(input) {
    const { node, findings } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .load */ .H)(input, {});
    return node ? [...findings, ...(0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readContainers */ .ZW)(node).findings] : findings;
}
function problemOfItem(key, item) {
    const { pattern, accepted, problemOf } = KEYS[key];
    const expected = `; expected ${accepted}`;
    if (typeof item !== 'string')
        return expected;
    if (item.includes('${{'))
        return `: ${unevaluated(key)}`;
    const problem = pattern.test(item) && problemOf?.(item);
    if (problem)
        return `: ${problem}`;
    if (problem !== false)
        return undefined;
    return PROPERTY.test(item) ? `: ${unevaluated(key)}` : expected;
}
const VARIABLE = /^(role|region|cluster|services|task-definition|container|migration|smoke-url)$/;
function unevaluated(key) {
    const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
    const instead = !VARIABLE.test(key)
        ? "write the value, or pass it through the 'settings' secret"
        : `write the value, or set the environment's variable ${variable}`;
    return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow; ${instead}`;
}
function problemOfRegion(region) {
    const finding = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .validateRegion */ .jq)(region);
    return finding && 'misspelled' in finding
        ? `it is not a known AWS Region, and the nearest is '${finding.misspelled}'`
        : undefined;
}
function problemOfUrl(url) {
    return (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isWebUrl */ .O9)(url) ? undefined : 'it cannot be parsed as a URL';
}
function problemOfCommand(command) {
    const split = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .splitWords */ .y)(command);
    if ('problem' in split)
        return split.problem;
    return split.words[0] ? undefined : 'it does not name a program';
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
function valueProblem(key, value) {
    const texts = KEYS[key].list ? splitList(value) : [value];
    return texts.map((item) => problemOfItem(key, item)).find((reason) => reason !== undefined);
}


}),

95202:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MB: () => (entryName),
  ml: () => (parseEnvironments)
});
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16385);
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42014);
var _environment_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78498);




const MAX_PROBLEMS = 20;
const MAX_ENVIRONMENTS = 5;
function parseEnvironments(input, declared = {}) {
    const example = "'[{ name: staging }, { name: production }]'";
    if (!input.trim())
        return none(`Input 'environments' is required but is empty: set it, for example to ${example}.`);
    const read = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(input, "Input 'environments'");
    if ('problem' in read)
        return none(read.problem);
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0) {
        return none(`Input 'environments' is not a valid list; expected one to five environments, such as ${example}.`);
    }
    const problems = [];
    if (value.length > MAX_ENVIRONMENTS) {
        problems.push(`Input 'environments' lists ${value.length} environments, but one call supports ${MAX_ENVIRONMENTS}: pass the environments after '${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(nameOf(value[MAX_ENVIRONMENTS - 1]))}' to a second call, and set its 'image' input.`);
    }
    const environments = value
        .slice(0, MAX_ENVIRONMENTS)
        .map((entry, index) => readListed(entry, index + 1, declared, problems));
    const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        problems.push(`Input 'environments' lists '${name}' twice: remove one.`);
    }
    return { environments, problems: cutProblems(problems) };
}
function cutProblems(problems) {
    const rest = problems.length - MAX_PROBLEMS;
    if (rest <= 0)
        return problems;
    return [...problems.slice(0, MAX_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}
function none(problem) {
    return { environments: [], problems: [problem] };
}
function entryName(number, name) {
    return `entry ${number}${name ? ` ('${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(name)}')` : ''} of input 'environments'`;
}
function readListed(entry, number, declared, problems) {
    if (typeof entry === 'string')
        return readListed({ name: entry }, number, declared, problems);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry)) {
        problems.push(`Entry ${number} of input 'environments' is not a valid environment; expected a mapping with a 'name', such as '{ name: staging, cluster: web }'.`);
        return { name: '' };
    }
    const place = entryName(number, nameOf(entry));
    const read = (0,_environment_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(entry, { place, declared, isSecret: false }, problems);
    if (read.name === undefined && !nameOf(entry)) {
        problems.push(`Key 'name' is missing from ${place}: set it to the name of a GitHub environment.`);
    }
    return { name: '', ...read };
}
function nameOf(entry) {
    if (typeof entry === 'string')
        return entry;
    const { name } = (entry ?? {});
    return (0,_environment_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(name) ? String(name) : '';
}


}),

45151:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (evaluateFreeze)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50889);

const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/s;
function evaluateFreeze({ variable, override, actor, whose }, now) {
    const text = variable.trim();
    if (!text)
        return { is: 'open' };
    const [, from = '', to = '', label = ''] = RANGE.exec(text) ?? [];
    if (isRange(from, to)) {
        const today = now.toISOString().slice(0, 10);
        if (today < from || today > to)
            return { is: 'open' };
    }
    const until = isRange(from, to) ? ` from ${from} to ${to}` : '';
    const words = isRange(from, to) ? label.trim() : text;
    const frozen = `${whose} is frozen${until}${words ? `: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenLine */ .a)(words).replace(/(?<![.!])[.!]+$/, '')}` : ''}`;
    const reason = override.trim();
    return reason
        ? {
            is: 'overridden',
            note: `${capital(frozen)}. ${actor || 'The caller'} overrode the freeze: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenLine */ .a)(reason)}`,
        }
        : {
            is: 'frozen',
            reason: `${capital(frozen)}. To deliver anyway, set the 'override-freeze' input to the reason; to end the freeze, remove the SLIPWAY_FREEZE variable.`,
        };
}
function isRange(from, to) {
    const isDay = (day) => day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
    return isDay(from) && isDay(to) && from <= to;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


}),

47714:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  oe: () => (findHooks),
  s1: () => (hookSecretValues),
  sz: () => (HOOKS_FOLDER)
});
var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42014);



const HOOKS = {
    'before-build': ['commit'],
    'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
    'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
    report: [
        ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
        'failed-environment',
    ],
};
const HOOKS_FOLDER = '.github/slipway';
function findHooks(folders, read) {
    const hooks = [];
    const problems = [];
    const notices = [];
    const names = Object.keys(HOOKS);
    for (const hook of names) {
        const paths = ['action.yml', 'action.yaml'].map((file) => `${HOOKS_FOLDER}/${hook}/${file}`);
        const path = paths.find((candidate) => read(candidate) !== undefined);
        if (path === undefined) {
            if (folders.includes(hook))
                problems.push(`The hook '${HOOKS_FOLDER}/${hook}' has no action.yml: add one.`);
            continue;
        }
        hooks.push(hook);
        const { problem, notice } = checkHook(hook, path, read(path));
        if (problem)
            problems.push(problem);
        if (notice)
            notices.push(notice);
    }
    const unknown = folders.filter((folder) => !names.some((name) => name === folder));
    if (unknown.length > 0) {
        const list = unknown.map((name) => `'${name}'`).join(', ');
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
    }
    return { hooks, problems, notices };
}
function checkHook(hook, path, file) {
    if ('problem' in file)
        return { problem: `The hook '${path}' ${file.problem}.` };
    const read = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(file.text, `The hook '${path}'`);
    if ('problem' in read)
        return { problem: read.problem };
    const { runs, inputs } = (read.value ?? {});
    if (runs?.using !== 'composite') {
        return { problem: `The hook '${path}' is not a composite action: set 'runs.using' to 'composite'.` };
    }
    const declared = Object.keys(inputs ?? {});
    const missing = HOOKS[hook].filter((input) => !declared.includes(input));
    if (missing.length === 0)
        return {};
    return {
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each of them.`,
    };
}
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' is not a valid JSON object; expected names with their values, such as '{"SLACK_URL":"\u2026"}'.`;
    const value = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json);
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(expected);
    const values = Object.values(value);
    if (!values.every((one) => typeof one === 'string'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(expected);
    return values;
}


}),

73648:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GY: () => (withSettings),
  P: () => (withoutHidden),
  sb: () => (readSettings)
});
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42014);
var _environment_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78498);



const CALL_SETTINGS = ['repository', 'build-role', 'build-region'];
const MIN_CHARACTERS = 8;
const SECRET = "Secret 'settings'";
const TOO_LATE = {
    name: 'the key of the mapping is the name',
    'runs-on': 'GitHub needs it before the job starts: set it in the entry',
    url: 'GitHub shows it to everyone who can read the repository: set it in the entry',
};
function readSettings(text, declared) {
    if (!text.trim())
        return { entries: new Map(), call: {}, hidden: new Map(), problems: [] };
    const read = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, SECRET);
    if ('problem' in read)
        return refused(read.problem.replace(/(\(line \d+, column \d+\)|resolved): .*$/, '$1.'));
    const { value } = read;
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        return refused(`${SECRET} is not a valid mapping; expected a mapping from each environment name to the keys to add to its entry, as one line of JSON such as '{"production":{"role":"\u2026"}}'.`);
    }
    const problems = [];
    const entries = new Map();
    const call = {};
    for (const [name, settings] of Object.entries(value)) {
        const setting = CALL_SETTINGS.find((candidate) => candidate === name);
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(settings)) {
            const place = `the settings of '${name.slice(0, 255)}' in the 'settings' secret`;
            entries.set(name.toLowerCase(), (0,_environment_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(settings, { place, declared, isSecret: true }, problems));
            for (const [key, reason] of Object.entries(TOO_LATE)) {
                if (key in settings)
                    problems.push(`Key '${key}' is not supported in ${place}: ${reason}.`);
            }
        }
        else if (setting && typeof settings === 'string')
            call[setting] = settings;
        else {
            problems.push(`Key '${name.slice(0, 255)}' of the 'settings' secret is not a valid mapping; expected a mapping with the keys to add to the environment's entry.`);
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
    return new Map(textsOf(value, 'settings').filter(([text]) => text.length >= MIN_CHARACTERS && !isPublic(text)));
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


}),

2141:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSettings)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);
var _environment_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78498);



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
const REQUIRED = {
    role: 'arn:aws:iam::123456789012:role/deploy',
    region: 'eu-central-1',
    services: 'web',
};
function resolveSettings(entry, variables, entryPlace, { isRoleNeeded = true } = {}) {
    const problems = [];
    const settings = Object.entries(VARIABLES).map(([key, variable]) => {
        const setting = key;
        const own = entry[setting];
        const given = typeof own === 'string' ? own : (own ?? []).join('\n');
        const fallback = variables[variable]?.trim() ?? '';
        if (!given && fallback)
            problems.push(...variableProblems(setting, variable, fallback, entry.name));
        const value = given || (typeof own === 'string' || !isList(setting) ? fallback : (0,_environment_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .splitList */ .ry)(fallback).join('\n'));
        const isNeeded = setting !== 'role' || isRoleNeeded;
        if (!value && isNeeded)
            problems.push(...missingProblems(setting, variable, entryPlace(setting), entry.name));
        return [setting, value];
    });
    const resolved = Object.fromEntries(settings);
    return { settings: { ...resolved, cluster: resolved.cluster || 'default' }, problems };
}
function variableProblems(setting, variable, value, environment) {
    const reason = (0,_environment_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .valueProblem */ .FQ)(setting, value);
    if (!reason)
        return [];
    const shown = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedValue */ .A)(setting === 'smoke-url' ? (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(value) : value);
    return [`The ${variable} variable of the environment '${environment}' is ${shown}, which is not valid${reason}.`];
}
function missingProblems(setting, variable, entryPlace, environment) {
    const example = REQUIRED[setting];
    if (!example)
        return [];
    const what = setting === 'services' ? 'service' : setting;
    return [
        `The environment '${environment}' has no ${what}: set ${entryPlace}, or the ${variable} variable among the environment's variables (Settings \u2192 Environments \u2192 ${environment}), for example to '${example}'.`,
    ];
}
function isList(setting) {
    return setting === 'services' || setting === 'task-definition' || setting === 'container';
}


}),

42014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readYaml)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50479);


const MAX_BYTES = 131_072;
const MAX_LEVELS = 100;
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MAX_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MAX_LEVELS} levels deep.` };
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
        if (brackets > MAX_LEVELS || levels > MAX_LEVELS)
            return true;
    }
    return false;
}


}),

74731:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Az: () => (readBuilds),
  Qr: () => (readDeployOptions),
  nK: () => (readVars)
});

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/src/delivery/variables.js

function readVariables(json) {
    const value = json.trim() ? (0,objects.qF)(json) : {};
    if (value === null)
        return { variables: {} };
    if (!(0,objects.Gv)(value)) {
        const problem = 'input \'vars\' is not a valid JSON object; expected variables, such as \'{"SLIPWAY_ROLE": "\u2026"}\'';
        return { variables: {}, problem };
    }
    const texts = Object.entries(value).filter(([, text]) => typeof text !== 'object');
    return { variables: Object.fromEntries(texts.map(([name, text]) => [name.toUpperCase(), String(text)])) };
}

var delivery_builds = __webpack_require__(39949);
;// CONCATENATED MODULE: ./build/step/delivery-inputs.js

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];
function readVars(inputs) {
    const read = readVariables(inputs.raw('vars'));
    if ('problem' in read)
        inputs.refuse('vars', read.problem);
    return read.variables;
}
function readDeployOptions(inputs) {
    return Object.fromEntries(DEPLOY_OPTIONS.map((name) => [name, inputs.text(name)]));
}
function readBuilds(inputs, declared, environments, variables, secret) {
    const call = {
        images: inputs.raw('images'),
        build: inputs.raw('build'),
        options: Object.fromEntries(BUILD_OPTIONS.map((name) => [name, inputs.raw(name)])),
        settings: {
            repository: inputs.text('repository'),
            'build-role': inputs.text('build-role'),
            'build-region': inputs.text('build-region'),
        },
        variables,
        secret,
    };
    const { builds, problems } = (0,delivery_builds.w)(call, declared, regionOf(environments));
    for (const { input, message } of problems)
        inputs.refuse(input, message);
    return problems.some(({ input }) => input === 'images') ? [] : builds;
}
function regionOf(environments) {
    return environments.find(({ region }) => region)?.region ?? '';
}


}),

37476:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (readHookSecrets)
});
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47714);
var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


function readHookSecrets(inputs) {
    try {
        return (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSecretValues */ .s1)(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return [];
    }
}


})

};

export const id = 4122;
export const ids = [4122];
export const modules = {

/***/ 21916:
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

/***/ 29544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/error.js
var error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/report/layout.js
var layout = __webpack_require__(63900);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/url.js
var url = __webpack_require__(69584);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(36950);
;// CONCATENATED MODULE: ./build/src/delivery/delivered.js

function deliveredImages({ given, builds, hasImages, jobs, containers }) {
    const named = containers.length > 0 ? containers : undefined;
    if (given) {
        const reference = (0,image_reference/* parseReference */.F2)(given);
        const { repository = '', digest = '' } = reference ?? {};
        const name = repository.split('/').at(-1) || 'image';
        const one = { name, image: given, digest, tag: '', repository, containers: named };
        return { images: [{ ...one, isOneOfSeveral: false, isBuilt: false }], problems: [] };
    }
    const problems = [];
    const images = builds.map((build, index) => {
        const { outputs = {} } = jobs[`build-${index + 1}`] ?? {};
        const { digest = '', tag = '', registry = '' } = outputs;
        const repository = outputs.repository || build.repository;
        const isWhole = registry === '' || repository.startsWith(`${registry}/`);
        const image = `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
        const reference = (0,image_reference/* parseReference */.F2)(image);
        if (!reference?.digest) {
            problems.push(`The build of '${build.name}' did not output a digest: its output is empty, or GitHub dropped it because it contains the text of a secret.`);
        }
        const one = { name: build.name, digest, tag, repository, image: reference ? (0,image_reference/* formatReference */.FH)(reference) : image };
        const receiving = hasImages ? build.containers : named;
        return { ...one, containers: receiving, isOneOfSeveral: hasImages, isBuilt: true };
    });
    return { images, problems };
}

// EXTERNAL MODULE: ./build/src/delivery/environments.js
var delivery_environments = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/src/delivery/freeze.js
var freeze = __webpack_require__(45151);
// EXTERNAL MODULE: ./build/src/delivery/secret-settings.js
var secret_settings = __webpack_require__(73648);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(30331);
;// CONCATENATED MODULE: ./build/src/delivery/settings.js



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
        const why = given || !fallback ? undefined : (0,delivery_environments/* whyRefused */.fG)(setting, fallback);
        if (why) {
            const said = (0,shown/* shown */.S)(setting === 'smoke-url' ? (0,url/* shownUrl */.zA)(fallback) : fallback);
            problems.push(`The variable ${variable} of the environment '${entry.name}' is ${said}: ${why}.`);
        }
        const value = given || (typeof own === 'string' || !isList(setting) ? fallback : (0,delivery_environments/* splitList */.ry)(fallback).join('\n'));
        const example = REQUIRED[setting];
        if (!value && example && (setting !== 'role' || isRoleNeeded)) {
            problems.push(`The environment '${entry.name}' has no ${setting === 'services' ? 'service' : setting}: set ${entryPlace(setting)}, or the variable ${variable} among the environment's variables (Settings \u2192 Environments \u2192 ${entry.name}), for example to '${example}'.`);
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
var delivery_variables = __webpack_require__(77711);
// EXTERNAL MODULE: ./build/step/delivery-inputs.js
var delivery_inputs = __webpack_require__(24301);
// EXTERNAL MODULE: ./build/step/hook-secrets.js
var hook_secrets = __webpack_require__(37476);
;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/inputs.js








function readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const listed = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'), tables.deploy);
    const secret = (0,secret_settings/* readSettings */.sb)(inputs.raw('settings'), tables.deploy);
    const number = inputs.integer('number', 1, 5) ?? 1;
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    const named = inputs.choice('inputs-named', ['entry', 'input']);
    const isRoleNeeded = !(inputs.boolean('has-keys') ?? false);
    const environments = listed.environments.map((one) => (0,secret_settings/* withSettings */.GY)(one, secret));
    const entry = environments[number - 1] ?? { name: '' };
    const reason = inputs.text('reason');
    if (inputs.boolean('require-reason') && !reason) {
        inputs.refuse('reason', "input 'reason' is empty, and 'require-reason' is set: say why this environment is rolled back");
    }
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    if (!environments[number - 1] && inputs.problems.length === 0) {
        inputs.refuse('number', `input 'environments' has no entry ${number}`);
    }
    const place = (setting) => named === 'entry'
        ? `the key '${setting}' of its entry in the input 'environments'`
        : `the input '${setting === 'services' ? 'service' : setting}'`;
    const resolved = resolveSettings(entry, variables, place, { isRoleNeeded });
    if (inputs.problems.length === 0)
        for (const problem of resolved.problems)
            inputs.refuse('environments', problem);
    const builds = (0,delivery_inputs/* readBuilds */.A)(inputs, tables.build, environments, variables, secret);
    const { settings } = resolved;
    return {
        entry,
        settings,
        images: readImages(inputs, builds, settings),
        options: optionsOf(inputs, entry, settings, tables.deploy),
        freeze: (0,freeze/* judgeFreeze */.z)({
            variable: variables.SLIPWAY_FREEZE ?? '',
            override: inputs.text('override-freeze'),
            actor: inputs.variable('GITHUB_ACTOR'),
            whose: `the environment '${entry.name}'`,
        }, new Date()),
        secrets: [...secret.hidden.keys(), ...(0,hook_secrets/* readHookSecrets */.b)(inputs)],
    };
}
function readImages(inputs, builds, { container }) {
    const needs = inputs.text('needs');
    const given = inputs.text('image');
    const hasImages = inputs.text('images') !== '';
    if (!needs)
        return [];
    const jobs = parseJobs(needs);
    const containers = container.split('\n').filter(Boolean);
    const { images, problems } = deliveredImages({ given, builds, hasImages, jobs, containers });
    if (inputs.problems.length === 0)
        for (const problem of problems)
            inputs.refuse('needs', problem);
    return images;
}
function parseJobs(needs) {
    try {
        return JSON.parse(needs);
    }
    catch {
        return {};
    }
}
function optionsOf(inputs, entry, settings, declared) {
    const definitions = entry['service-definition']?.join('\n');
    const smoke = settings['smoke-url'];
    const options = {
        ...(0,delivery_inputs/* readDeployOptions */.Q)(inputs),
        ...entry.deploy,
        ...(smoke && { 'smoke-url': smoke }),
        ...(definitions && { 'service-definition': definitions }),
    };
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => value !== '' && value !== declared[name]));
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/main.js









async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const [deploy, build] = await Promise.all([(0,further_inputs/* readDeclared */.D)('deploy-service'), (0,further_inputs/* readDeclared */.D)('build-push')]);
    const { entry, settings, images, options, freeze, secrets } = readInputs(inputs, { deploy, build });
    for (const secret of [...secrets, ...(0,url/* secretsOf */.Fj)(settings['smoke-url'])])
        (0,commands/* setSecret */.Pq)(secret);
    inputs.check();
    if (freeze.is === 'frozen')
        throw new error/* UserError */.yo(freeze.reason);
    const log = (0,step_log/* createLog */.h)();
    if (freeze.is === 'overridden') {
        log.warning(`${freeze.note}.`);
        (0,commands/* appendSummary */.fe)((0,layout/* summaryOf */.YG)([(0,layout/* layOut */.v8)({ heading: 'Freeze overridden', lead: [`${(0,markdown/* escapeText */.X1)(freeze.note)}.`] })]));
    }
    const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
    const who = settings.role && `, as ${settings.role}`;
    log.info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}${who}`);
    (0,commands/* setOutputs */.n0)({
        name: entry.name,
        role: settings.role,
        region: settings.region,
        cluster: settings.cluster,
        services: settings.services,
        'service-names': names.join('\n'),
        'task-definition': settings['task-definition'],
        environment: entry.environment ?? '',
        secrets: entry.secrets ?? '',
        containers: entry.containers ?? '',
        migration: settings.migration,
        url: entry.url ?? '',
        images: JSON.stringify(images),
        inputs: JSON.stringify(options),
        note: freeze.is === 'overridden' ? freeze.note : '',
        verdict: '',
        reason: '',
    });
}


/***/ }),

/***/ 39949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ emulated),
  w: () => (/* binding */ resolveBuilds)
});

// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/src/yaml.js
var yaml = __webpack_require__(14978);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/delivery/environments.js
var environments = __webpack_require__(95202);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(30331);
;// CONCATENATED MODULE: ./build/src/delivery/images.js





const MOST_IMAGES = 5;
const NAME = /^[A-Za-z0-9][\w-]{0,254}$/;
const REFUSED_IN_BUILD = {
    push: 'deliver.yml delivers pushed images',
    load: 'deliver.yml delivers pushed images',
    outputs: 'deliver.yml delivers pushed images',
    call: 'deliver.yml delivers pushed images',
    repository: "set the input 'repository' of the call",
    inputs: 'write its contents next to the other inputs',
};
const REFUSED_IN_IMAGE = { ...REFUSED_IN_BUILD, repository: "set the key 'repository' of the image" };
function parseImages(input, declared) {
    if (!input.trim())
        return { images: [], problems: [] };
    const read = (0,yaml.readYaml)(input, "Input 'images'");
    if ('problem' in read)
        return { images: [], problems: [read.problem] };
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IMAGES) {
        const count = Array.isArray(value) ? `has ${value.length} images` : 'is not a list';
        const problem = `Input 'images' ${count}; expected a list of one to five, such as '[{ name: web, repository: shop/web, context: web }]'.`;
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
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        problems.push(`Image ${number} of input 'images' must be a mapping with a 'name', such as '{ name: web, repository: shop/web, context: web }'.`);
        return none;
    }
    const { name, repository, containers, ...others } = entry;
    const place = `image ${number}${typeof name === 'string' ? ` (${(0,shown/* shown */.S)(name)})` : ''} of input 'images'`;
    const refuse = (key, value, expected) => problems.push(value === undefined || value === null || value === ''
        ? `Key '${key}' is missing in ${place}: set it to ${expected}.`
        : `Key '${key}' is ${(0,shown/* shown */.S)(value)} in ${place}: it must be ${expected}.`);
    if (typeof name !== 'string' || !NAME.test(name)) {
        refuse('name', name, "the name of its container, letters, digits, '_' and '-'");
    }
    if (typeof repository !== 'string' || !/^\S{2,}$/.test(repository)) {
        refuse('repository', repository, "an ECR repository such as 'shop/web'");
    }
    const named = containersOf(containers);
    if (named.some((one) => !NAME.test(one)))
        refuse('containers', containers, 'names of containers');
    const misspelled = Object.keys(others).find((key) => !(key in declared) && (0,nearest/* nearest */.p)(key, ['name', 'repository', 'containers']));
    const { [misspelled ?? '']: _, ...options } = others;
    if (misspelled) {
        const near = (0,nearest/* nearest */.p)(misspelled, ['name', 'repository', 'containers']);
        problems.push(`Key '${misspelled}' is unknown in ${place}: did you mean '${near}'?`);
    }
    const read = (0,src_options/* readOptions */.T)(options, declared, { place, action: 'build-push', refused: REFUSED_IN_IMAGE });
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
    return Array.isArray(value) ? value.map(String) : (0,environments/* splitList */.ry)(String(value));
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
    const read = (0,yaml.readYaml)(text, "Input 'build'");
    if ('problem' in read)
        return { values: {}, problems: [read.problem] };
    return (0,src_options/* readOptions */.T)(read.value, declared, {
        place: "input 'build'",
        action: 'build-push',
        refused: REFUSED_IN_BUILD,
    });
}
function setting({ settings, secret, variables }, name, variable) {
    return settings[name] || secret.call[name] || (variables[variable] ?? '');
}
function regionOf(call, repository, fallback) {
    const [host = ''] = repository.replace(/^https?:\/\//, '').split('/');
    const ofRepository = (0,registry/* isRegistryHost */.EV)(host) ? /\.(?:dkr[.-]ecr)(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1] : undefined;
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


/***/ }),

/***/ 45151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ judgeFreeze)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/s;
function judgeFreeze({ variable, override, actor, whose }, now) {
    const text = variable.trim();
    if (!text)
        return { is: 'open' };
    const [, from = '', to = '', said = ''] = RANGE.exec(text) ?? [];
    if (isRange(from, to)) {
        const today = now.toISOString().slice(0, 10);
        if (today < from || today > to)
            return { is: 'open' };
    }
    const until = isRange(from, to) ? ` from ${from} to ${to}` : '';
    const words = isRange(from, to) ? said.trim() : text;
    const frozen = `${whose} is frozen${until}${words ? `: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(words).replace(/(?<![.!])[.!]+$/, '')}` : ''}`;
    const reason = override.trim();
    return reason
        ? { is: 'overridden', note: `${capital(frozen)}. ${actor || 'The caller'} overrode it: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(reason)}` }
        : {
            is: 'frozen',
            reason: `${capital(frozen)}. To deliver anyway, set the input 'override-freeze' to the reason; to end the freeze, remove the variable SLIPWAY_FREEZE.`,
        };
}
function isRange(from, to) {
    const isDay = (day) => day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
    return isDay(from) && isDay(to) && from <= to;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oe: () => (/* binding */ findHooks),
/* harmony export */   s1: () => (/* binding */ hookSecretValues),
/* harmony export */   sz: () => (/* binding */ HOOKS_FOLDER)
/* harmony export */ });
/* unused harmony export HOOKS */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14978);


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
        const { problem, notice } = judgeHook(hook, path, read(path) ?? '');
        if (problem)
            problems.push(problem);
        if (notice)
            notices.push(notice);
    }
    const strangers = folders.filter((folder) => !names.some((name) => name === folder));
    if (strangers.length > 0) {
        const list = strangers.map((name) => `'${name}'`).join(', ');
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
    }
    return { hooks, problems, notices };
}
function judgeHook(hook, path, text) {
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(text, `The hook '${path}'`);
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
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each.`,
    };
}
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' must be a JSON object that maps names to values, such as '{"SLACK_URL":"\u2026"}'.`;
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    const values = Object.values(value);
    if (!values.every((one) => typeof one === 'string'))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(expected);
    return values;
}


/***/ }),

/***/ 77711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readVariables)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

function readVariables(json) {
    if (!json.trim())
        return {};
    const value = parse(json);
    if (typeof value !== 'object' || value === null)
        return {};
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

/***/ 58641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   Lc: () => (/* binding */ isWithoutRegion),
/* harmony export */   Ne: () => (/* binding */ PUBLIC_REGION),
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dt: () => (/* binding */ PUBLIC_HOST)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);

const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
const PUBLIC_HOST = 'public.ecr.aws';
const PUBLIC_REGION = 'us-east-1';
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
function parseRegistryRef(text, env = process.env) {
    if (/^\d{12}$/.test(text))
        return { type: 'private', account: text };
    const host = text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (host === PUBLIC_HOST)
        return { type: 'public' };
    if (!isRegistryHost(host, env))
        return undefined;
    return { type: 'private', ...parseRegistryHost(host), host };
}
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ }),

/***/ 36950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseReference(text) {
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
function formatReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


/***/ }),

/***/ 63900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   v8: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(mood) {
    return ICONS[mood];
}
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 24301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBuilds),
/* harmony export */   Q: () => (/* binding */ readDeployOptions)
/* harmony export */ });
/* harmony import */ var _src_delivery_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39949);

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];
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
    const { builds, problems } = (0,_src_delivery_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveBuilds */ .w)(call, declared, regionOf(environments));
    for (const { input, message } of problems)
        inputs.refuse(input, message);
    return problems.some(({ input }) => input === 'images') ? [] : builds;
}
function regionOf(environments) {
    return environments.find(({ region }) => region)?.region ?? '';
}


/***/ }),

/***/ 47239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared),
/* harmony export */   W: () => (/* binding */ readStepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26067);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1454);




function actionsFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const { inputs = {} } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 14978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : (0,_src_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write its contents next to the other inputs' },
        });
    const inputs = new _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .Inputs */ .G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readHookSecrets)
/* harmony export */ });
/* harmony import */ var _src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47714);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


function readHookSecrets(inputs) {
    try {
        return (0,_src_delivery_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .hookSecretValues */ .s1)(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,_src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
        return [];
    }
}


/***/ })

};

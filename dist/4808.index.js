export const id = 4808;
export const ids = [4808,2794];
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

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(3796);
// EXTERNAL MODULE: ./build/src/docker/job-login.js + 1 modules
var job_login = __webpack_require__(5758);
// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js + 2 modules
var client_command_builder = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(7901);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commandBuilder.js



const command = (0,client_command_builder/* makeBuilder */.k)(EndpointParameters/* commonParams */.S, "SpencerFrontendService", "ECRPUBLICClient", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9935);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends command(_ep0, _mw0, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.ph) {
}

// EXTERNAL MODULE: ./build/src/ecr/login.js + 1 modules
var login = __webpack_require__(2794);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/src/ecr/logins.js



/**
 * Asks for a token of each registry, in one call per region, in the order of `refs`.
 * @throws {UserError}
 */
async function authorizeAll(clients, refs, options) {
    const { region: own } = clients.settings;
    const found = new Map();
    const privateRefs = refs.filter((ref) => ref.type === 'private');
    for (const [region, here] of Map.groupBy(privateRefs, ({ region = own }) => region)) {
        for (const [ref, authorization] of await (0,login.privateTokens)(clients, region, here, options)) {
            found.set(ref, authorization);
        }
    }
    const publicRef = refs.find(({ type }) => type === 'public');
    if (publicRef)
        found.set(publicRef, await publicToken(clients, options));
    return refs.flatMap((ref) => found.get(ref) ?? []);
}
/** ECR Public answers with one token, and without an endpoint. */
async function publicToken(clients, options) {
    const client = await clients.ecrPublic();
    const action = 'ecr-public:GetAuthorizationToken';
    const { authorizationData } = await (0,login.patiently)(() => client.send(new GetAuthorizationTokenCommand({})), action, options);
    const endpoint = publicEndpoint();
    const [found] = (0,login.toAuthorization)(authorizationData?.authorizationToken, endpoint, options.mask);
    if (!found)
        throw (0,login.withoutToken)(action);
    return found;
}
/** Where ECR Public's registry is, or what stands in for it. */
function publicEndpoint(env = process.env) {
    const local = env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || '';
    return URL.canParse(local) ? new URL(local).origin : `https://${registry/* PUBLIC_HOST */.dt}`;
}

// EXTERNAL MODULE: ./build/src/url.js
var url = __webpack_require__(9584);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/step/further-inputs.js + 1 modules
var further_inputs = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
;// CONCATENATED MODULE: ./build/step/registry-inputs.js

/** Reads the registries that input `name` lists: accounts, hosts of ECR, or `public.ecr.aws`; each once. */
function readRegistries(inputs, name) {
    const found = new Map();
    for (const text of inputs.list(name, { comma: true })) {
        const ref = (0,registry/* parseRegistryRef */.GQ)(text);
        if (ref)
            found.set(JSON.stringify(ref), ref);
        else
            inputs.refuse(name, `input '${name}' has '${text}', which is not valid; expected ${expected(text)}`);
    }
    return [...found.values()];
}
function expected(text) {
    const form = "an account's 12 digits, a host such as '123456789012.dkr.ecr.eu-central-1.amazonaws.com', or 'public.ecr.aws'";
    return /^\d{1,11}$/.test(text) ? `${form}; YAML drops the leading zeros of a number that is not in quotes` : form;
}

;// CONCATENATED MODULE: ./build/actions/ecr-login/inputs.js



/**
 * Reads and checks the inputs.
 * @throws {InputError} with everything that is wrong
 */
function readInputs(inputs) {
    const isPublic = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
    const named = readRegistries(inputs, 'registries');
    const regions = inputs.list('aws-region', { comma: true });
    for (const region of regions.slice(1))
        (0,aws_inputs/* checkGivenRegion */.kp)(inputs, region);
    const needsRegion = !isPublic && (named.length === 0 || named.some(isWithoutRegion));
    const aws = (0,aws_inputs/* readAwsInputs */.d1)(inputs, { optional: !needsRegion, given: regions[0] ?? '' });
    if (isPublic && named.length > 0) {
        inputs.note("input 'registries' is ignored, as 'registry-type' is 'public'");
    }
    const read = {
        aws,
        registries: isPublic ? [{ type: 'public' }] : everywhere(named, regions),
        masksPassword: inputs.boolean('mask-password') ?? true,
        logsOut: !(inputs.boolean('skip-logout') ?? false),
        proxy: readProxy(inputs),
    };
    inputs.check();
    return read;
}
function isWithoutRegion(ref) {
    return ref.type === 'private' && ref.region === undefined;
}
/** A registry that names no region is meant in each of the step's. */
function everywhere(named, regions) {
    const refs = named.length > 0 ? named : [{ type: 'private' }];
    const several = [...new Set(regions)];
    return refs.flatMap((ref) => ref.type === 'private' && isWithoutRegion(ref) && several.length > 1
        ? several.map((region) => ({ ...ref, region }))
        : [ref]);
}
function readProxy(inputs) {
    const given = inputs.text('http-proxy');
    const address = given === '' || given.includes('://') ? given : `http://${given}`;
    if (given && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) {
        inputs.refuse('http-proxy', `input 'http-proxy' is '${(0,url/* shownUrl */.zA)(given)}', which is not a proxy's address; expected one like 'http://proxy.example:3128'`);
    }
    return address;
}

;// CONCATENATED MODULE: ./build/actions/ecr-login/main.js











/** Logs the job's Docker in to registries of ECR. */
async function main() {
    const { aws, registries, masksPassword, logsOut, proxy } = readInputs(await (0,further_inputs/* readStepInputs */.W)('ecr-login'));
    const log = (0,step_log/* createLog */.h)();
    const env = { ...process.env };
    useProxy(proxy);
    if (!masksPassword) {
        log.warning("The password is not masked, as 'mask-password' is 'false': whoever reads the log or the outputs can pull and push for twelve hours.");
    }
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const signal = (0,cancel/* onCancel */.A)();
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F, commands/* setSecret */.Pq);
    const authorizations = await authorizeAll(clients, registries, {
        mask: masksPassword ? commands/* setSecret */.Pq : () => { },
        ...(aws.maxRetries > 0 && { pause }),
    });
    const [only] = authorizations;
    if (only && authorizations.length === 1)
        (0,commands/* setOutputs */.n0)({ registry: only.host });
    const made = [];
    const keep = (login) => {
        made.push(login);
        (0,commands/* saveState */.LZ)('logins', JSON.stringify(made));
    };
    for (const authorization of authorizations) {
        const tools = { run: (0,docker_process/* createRun */.u)(undefined, signal), env, log, pause };
        await (0,job_login/* logInJob */.F)(authorization, tools, logsOut ? keep : undefined);
        log.info(`Logged in to ${authorization.host}.`);
        handOn(authorization);
    }
}
/** The user and password under the names that amazon-ecr-login gives them. */
function handOn({ host, username, password }) {
    const suffix = host.replace(/[^a-zA-Z0-9_]+/g, '_');
    (0,commands/* setOutputs */.n0)({ [`docker_username_${suffix}`]: username, [`docker_password_${suffix}`]: password });
}
/**
 * The proxy of the calls to AWS. As in amazon-ecr-login, that of HTTP_PROXY is also for HTTPS where nothing else is said; what
 * NO_PROXY names is reached without it.
 */
function useProxy(given) {
    const { env } = process;
    const forHttps = env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY;
    if (given)
        for (const secret of (0,url/* secretsOf */.Fj)(given))
            (0,commands/* setSecret */.Pq)(secret);
    if (given)
        Object.assign(env, { http_proxy: given, https_proxy: given });
    else if (forHttps)
        env.https_proxy = forHttps;
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

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ explainRegistry),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   uy: () => (/* binding */ explainCall)
/* harmony export */ });
/* unused harmony export registryFailureKind */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


/** An answer of the registry's HTTP API that is not what was asked for. */
class RegistryError extends Error {
    status;
    constructor(status, text) {
        super(`status ${status} ${text}`.trim());
        this.status = status;
    }
}
/** What a push needs; the first three are refused one by one as it goes on. */
const PUSH_ACTIONS = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
].join(', ');
/** The action that IAM checks for a request to the registry. */
const ACTIONS = {
    'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
    'GET blobs': 'ecr:GetDownloadUrlForLayer',
    'POST blobs': 'ecr:InitiateLayerUpload',
    'PATCH blobs': 'ecr:UploadLayerPart',
    'PUT blobs': 'ecr:CompleteLayerUpload',
    'HEAD manifests': 'ecr:BatchGetImage',
    'GET manifests': 'ecr:BatchGetImage',
    'PUT manifests': 'ecr:PutImage',
};
/** ECR's word for a policy above the account's own. */
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
/** The registry's texts, as docker and BuildKit pass them on. The first that fits explains. */
const REGISTRY = [
    {
        kind: 'tag-immutable',
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' exists already in ${repository}, where tags are immutable: use a tag that names the commit, or exclude this one by the repository's mutability filters.`,
    },
    {
        kind: 'tag-immutable',
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag exists already in ${repository}, where tags are immutable: use a tag that names the commit.`,
    },
    {
        kind: 'repository-missing',
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${missingRepository}`,
    },
    {
        kind: 'repository-missing',
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${missingRepository}`,
    },
    {
        kind: 'token-expired',
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it lives twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        kind: 'not-logged-in',
        pattern: /no basic auth credentials/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, got no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        kind: 'most-images',
        pattern: /maximum allowed number of images which is '(\d+)'/i,
        explain: ([, most], repository) => `${repository} holds ${most} images, as many as ECR allows: add a lifecycle policy that expires old ones, or ask AWS for a higher quota of images per repository.`,
    },
    {
        kind: 'most-tags',
        pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
        explain: ([, most], repository) => `The image in ${repository} has ${most} tags, as many as ECR allows for one image: delete old tags of it, or name fewer in 'tags'.`,
    },
    {
        kind: 'organization',
        pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
        explain: (_, repository) => `A policy of the AWS organization forbids this on ${repository}: ask who keeps the organization's policies.`,
    },
    {
        kind: 'denied',
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        // The containerd image store and BuildKit keep the status of ECR's answer, not its text.
        kind: 'denied',
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            const quota = action === 'ecr:PutImage' ? ' ECR answers so, too, where the repository holds as many images as it may.' : '';
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; where it is allowed, look at the repository's own policy.${quota}`;
        },
    },
    {
        kind: 'archived',
        pattern: /image .*is archived|ImageArchived/i,
        explain: (_, repository) => archived(repository),
    },
    {
        kind: 'throttled',
        pattern: /toomanyrequests|rate exceeded|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        kind: 'denied',
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on it; where the role has them, look at the repository's own policy and at its limit of images.`,
    },
    {
        kind: 'manifest-refused',
        pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
        explain: (_, repository) => `${repository} refused the manifest: with a raw 'cache-to', add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        kind: 'loopback',
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, does not see what listens on this machine's loopback.`,
    },
    {
        kind: 'network',
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const missingRepository = "create it, or set 'create-repository' to 'true'.";
function archived(repository) {
    return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}
/** What a registry refused, by its text; `undefined` for a text that is not one of its own. */
function registryFailureKind(text) {
    return REGISTRY.find(({ pattern }) => pattern.test(text))?.kind;
}
/** A registry's refusal in a sentence with its fix; `undefined` for a text that is not one. */
function explainRegistry(text, repository) {
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(text);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
/** A failed call of ECR's API in a sentence with its fix. */
function explainCall(action, error, repository = '') {
    const name = error instanceof Error ? error.name : '';
    switch (name) {
        case 'RepositoryNotFoundException':
            return `The repository '${repository}' does not exist: ${missingRepository}`;
        case 'ImageTagAlreadyExistsException':
            return (explainRegistry((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository) ??
                `A tag exists already in ${repository}, where tags are immutable.`);
        case 'BlockedByOrganizationPolicyException':
            return `A policy of the AWS organization forbids ${action} on ${repository}: ask who keeps the organization's policies.`;
        case 'ImageArchivedException':
            return archived(repository);
        case 'LimitExceededException':
            return (explainRegistry((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository) ??
                `ECR's quota is used up at ${action} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): remove what is old, or ask AWS for a higher quota.`);
        case 'ImageDigestDoesNotMatchException':
            return `ECR computed another digest than the image's in ${repository}: run the job again.`;
        case 'KmsException':
            return `ECR could not use the repository's KMS key (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): allow the key for the role of this job.`;
        case 'InvalidParameterException':
            return `${action} was refused: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && ORGANIZATION.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return `A policy of the AWS organization forbids ${action}: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    return (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(action, error);
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  at: () => (/* binding */ at),
  authorize: () => (/* binding */ authorize),
  patiently: () => (/* binding */ patiently),
  privateTokens: () => (/* binding */ privateTokens),
  toAuthorization: () => (/* binding */ toAuthorization),
  withoutToken: () => (/* binding */ withoutToken)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(8641);
;// CONCATENATED MODULE: ./build/src/ecr/login.js





/** Many jobs that begin together share ECR's rate of tokens. */
const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];
/**
 * Asks ECR for tokens: the caller's own registry, or one per account.
 * @param mask hears each password before anybody else does
 * @throws {UserError}
 */
async function authorize(clients, accounts, mask) {
    const refs = accounts.map((account) => ({ type: 'private', account }));
    const own = { type: 'private' };
    const found = await privateTokens(clients, clients.settings.region, refs.length > 0 ? refs : [own], { mask });
    return found.map(([, authorization]) => authorization);
}
/** A token of each of these registries of one region, in one call. */
async function privateTokens(clients, region, refs, options) {
    const named = refs.filter(({ account }) => account !== undefined);
    const accounts = [...new Set(named.map(({ account }) => account ?? ''))];
    const ask = async (registryIds) => {
        const ecr = await clients.ecr(region);
        const answer = await patiently(() => ecr.send(new GetAuthorizationTokenCommand(registryIds.length > 0 ? { registryIds } : {})), 'ecr:GetAuthorizationToken', options);
        const all = (answer.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => toAuthorization(authorizationToken, proxyEndpoint, options.mask));
        if (all.length === 0)
            throw withoutToken('ecr:GetAuthorizationToken');
        return all;
    };
    const ofAccounts = accounts.length > 0 ? await ask(accounts) : [];
    const byAccount = new Map(ofAccounts.map((each, index) => [(0,registry/* parseRegistryHost */.TZ)(each.host)?.account ?? accounts[index], each]));
    const [own] = named.length < refs.length ? await ask([]) : [];
    return refs.map((ref) => {
        const given = ref.account === undefined ? own : byAccount.get(ref.account);
        if (!given)
            throw withoutToken('ecr:GetAuthorizationToken', ref.account);
        return [ref, ref.host ? at(given, ref.host) : given];
    });
}
/** Sends a call, again where it was throttled. */
async function patiently(send, action, { pause }) {
    for (let attempt = 0;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const wait = (0,failure/* failureKind */.zU)(error) === 'throttled' ? PAUSES_MS[attempt] : undefined;
            if (wait === undefined || !pause)
                throw new src_error/* UserError */.yo((0,ecr_failure/* explainCall */.uy)(action, error), { cause: error });
            await pause(wait);
        }
    }
}
function withoutToken(action, account = '') {
    const whose = account && ` of the registry ${account}`;
    return new src_error/* UserError */.yo(`ECR answered without a token${whose} at ${action}; run the job again.`);
}
/** A token and the endpoint it is for; none where ECR's answer lacks one of them. */
function toAuthorization(token, endpoint, mask) {
    const text = Buffer.from(token ?? '', 'base64').toString();
    // The password may hold colons.
    const colon = text.indexOf(':');
    if (colon < 0 || !endpoint || !URL.canParse(endpoint))
        return [];
    const password = text.slice(colon + 1);
    mask(password);
    return [{ endpoint, host: new URL(endpoint).host, username: text.slice(0, colon), password }];
}
/** The same token at another of the registry's hosts. */
function at(authorization, host) {
    const endpoint = new URL(authorization.endpoint);
    return { ...authorization, host, endpoint: `${endpoint.protocol}//${host}` };
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isRegistryHost),
/* harmony export */   GQ: () => (/* binding */ parseRegistryRef),
/* harmony export */   OF: () => (/* binding */ isEcrImage),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   dt: () => (/* binding */ PUBLIC_HOST)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6950);

/*
 * ECR's hosts: 123456789012.dkr.ecr.eu-central-1.amazonaws.com, dkr.ecr-fips, .com.cn, .eu, and the dual-stack
 * 123456789012.dkr-ecr.eu-central-1.on.aws with China's on.amazonwebservices.com.cn.
 */
const HOST = /^(\d{12})\.(?:dkr\.ecr|dkr-ecr)(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:c2s\.ic|sc2s\.sgov)\.gov)$/;
/** The account and region that an ECR host names; `undefined` for any other host. */
function parseRegistryHost(host) {
    const [, account, region] = HOST.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
/** Whether the host is ECR's: of ECR's form, or the endpoint that stands in for AWS. */
function isRegistryHost(host, env = process.env) {
    if (parseRegistryHost(host))
        return true;
    return [env.AWS_ENDPOINT_URL_ECR, env.AWS_ENDPOINT_URL].some((url) => url && URL.canParse(url) && new URL(url).host === host);
}
/** The host of ECR Public. */
const PUBLIC_HOST = 'public.ecr.aws';
/** A registry as a user names it: an account's 12 digits, a host of ECR, or `public.ecr.aws`; `undefined` for anything else. */
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
/** Whether an image lives in a private registry of ECR: the one function that decides so. */
function isEcrImage(image, env = process.env) {
    const host = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image)?.host;
    return host !== undefined && host !== '' && isRegistryHost(host, env);
}


/***/ }),

/***/ 6950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/** What the distribution specification takes for a tag. */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** ECR's own pattern of a repository's name; it is 2 to 256 characters long. */
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Takes a reference apart; `undefined` when it is none. The first component is a host where Docker takes it for one. */
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
/** The reference as Docker writes it. */
function formatReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ readAwsInputs),
/* harmony export */   kp: () => (/* binding */ checkGivenRegion),
/* harmony export */   vK: () => (/* binding */ checkRegion)
/* harmony export */ });
/* harmony import */ var _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
/**
 * Reads the inputs that every action has in common. A missing region is a problem unless `optional`.
 * @param given the region that the input names, of an action that takes several
 */
function readAwsInputs(inputs, { optional = false, given = inputs.text('aws-region') } = {}) {
    const region = readRegion(inputs, given, optional);
    const roles = inputs.list('role-to-assume', { comma: true });
    for (const role of roles.filter((arn) => !ROLE_ARN.test(arn))) {
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}': it must be a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`);
    }
    if (roles.length > 0 && !optional && !inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL')) {
        inputs.refuse('role-to-assume', "input 'role-to-assume' needs the job's OIDC token, and the job has none: add 'permissions: { id-token: write, contents: read }' to the job");
    }
    return {
        region,
        maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
        roles,
        roleSessionName: inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
            'slipway',
        roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
        audience: inputs.text('audience') || 'sts.amazonaws.com',
    };
}
function readRegion(inputs, given, optional) {
    const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => inputs.variable(name));
    const region = given || (variable ? inputs.variable(variable) : '');
    const refuse = (message) => inputs.refuse('aws-region', message);
    if (!region && !optional) {
        refuse("no region: set the input 'aws-region' or the variable AWS_REGION, for example to 'eu-central-1'");
    }
    if (!region)
        return region;
    if (given)
        checkGivenRegion(inputs, given);
    else
        checkRegion(inputs, 'aws-region', region, `the variable ${variable}`);
    return region;
}
/** Refuses what the input `aws-region` names and cannot be a region. */
function checkGivenRegion(inputs, given) {
    const whose = "input 'aws-region'";
    if (_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg.test(given)) {
        checkRegion(inputs, 'aws-region', given, whose);
        return;
    }
    const near = (0,_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestRegion */ .$f)(given);
    const hint = near ? `; did you mean '${near}'?` : '';
    inputs.refuse('aws-region', `${whose} is '${given}': it must be an AWS region such as 'eu-central-1'${hint}`);
}
/** Refuses a misspelled region, the value of `whose`; notes one that is newer than this version. */
function checkRegion(inputs, input, region, whose) {
    // What does not look like a region is another endpoint's own name for one.
    const finding = _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg.test(region) ? (0,_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRegion */ .ew)(region) : undefined;
    if (!finding)
        return;
    if ('misspelled' in finding)
        inputs.refuse(input, `${whose} is '${region}', which is not a known AWS region; did you mean '${finding.misspelled}'?`);
    else
        inputs.note(`${whose}: ${finding.unknown}.`);
}


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readStepInputs)
});

// UNUSED EXPORTS: readDeclared

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(331);
// EXTERNAL MODULE: ./build/src/nearest.js
var nearest = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/options.js


/** Inputs that take a line `name=value` an entry, so that a mapping is written as such lines. */
const LINES = /^(annotations|build-args|build-contexts|labels|repository-tags|secret-envs|secret-files|secrets)$/;
/**
 * Reads a mapping of an action's inputs. No sentence shows a value, which may be a secret.
 * @param value what YAML or JSON gave
 */
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
    const near = (0,nearest/* nearest */.p)((0,shown/* shorten */.m)(key), Object.keys(declared));
    const hint = near ? `did you mean '${near}'?` : `the inputs of ${action} are in its README.`;
    return `There is no input '${(0,shown/* shorten */.m)(key)}' for ${place}: ${hint}`;
}
/** A value as the text of an input: a list of plain values as lines, other lists and mappings as JSON. */
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
/** An entry of a list input as Docker's actions take it: over lines only in quotes. */
function entryLine(entry) {
    return /["\r\n]|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
;// CONCATENATED MODULE: ./build/step/further-inputs.js




/** The folder `actions` beside the launcher in `dist` that the runner started. */
function actionsFolder() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'actions');
}
/** What action.yml of one of our actions declares. */
async function readDeclared(action, folder = actionsFolder()) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const { inputs = {} } = parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, action, 'action.yml'), 'utf8'));
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]));
}
/**
 * The inputs of a step, with those that the input `inputs` adds. One that is set directly, which is not empty and differs
 * from its default, wins.
 * @param action the folder in `actions`
 */
async function readStepInputs(action, env = process.env, folder) {
    const text = env.INPUT_INPUTS ?? '';
    if (!text.trim())
        return new step_inputs/* Inputs */.G(env);
    const [declared, { readYaml }] = await Promise.all([readDeclared(action, folder), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4978)]).then(__webpack_require__.bind(__webpack_require__, 4978))]);
    const read = readYaml(text, "Input 'inputs'");
    const { values, problems } = 'problem' in read
        ? { values: {}, problems: [read.problem] }
        : readOptions(read.value, declared, {
            place: "input 'inputs'",
            action,
            refused: { inputs: 'write what it holds beside the others' },
        });
    const inputs = new step_inputs/* Inputs */.G({ ...env, ...further(values, declared, env) });
    for (const problem of problems)
        inputs.refuse('inputs', problem);
    return inputs;
}
/** The variables of the inputs that are not set directly. */
function further(values, declared, env) {
    const variables = Object.entries(values).map(([name, value]) => [variableOf(name), value, declared[name]]);
    return Object.fromEntries(variables.flatMap(([variable, value, preset = '']) => {
        const direct = env[variable] ?? '';
        // An expression as default has been evaluated, so that it cannot be told from a value that was set.
        const isSet = direct.trim() !== '' && direct !== preset && !preset.includes('${{');
        return isSet ? [] : [[variable, value]];
    }));
}
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ })

};

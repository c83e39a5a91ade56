export const id = 6951;
export const ids = [6951,2794];
export const modules = {

/***/ 85928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88798);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57901);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "SpencerFrontendService", "ECRPUBLICClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

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

/***/ 76951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 2 modules
var aws_clients = __webpack_require__(53796);
// EXTERNAL MODULE: ./build/src/docker/job-login.js + 1 modules
var job_login = __webpack_require__(75758);
// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/src/ecr/logins.js + 1 modules
var logins = __webpack_require__(15058);
// EXTERNAL MODULE: ./build/src/url.js
var url = __webpack_require__(69584);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js + 6 modules
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/further-inputs.js
var further_inputs = __webpack_require__(47239);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(88486);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(68997);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/registry-inputs.js
var registry_inputs = __webpack_require__(75384);
;// CONCATENATED MODULE: ./build/actions/ecr-login/inputs.js




function readInputs(inputs) {
    const isPublic = inputs.choiceInAnyCase('registry-type', ['private', 'public']) === 'public';
    const named = (0,registry_inputs/* readRegistries */.K)(inputs, 'registries');
    const regions = inputs.list('aws-region', { comma: true });
    for (const region of regions.slice(1))
        (0,aws_inputs/* checkGivenRegion */.kp)(inputs, region);
    const needsRegion = !isPublic && (named.length === 0 || named.some(registry/* isWithoutRegion */.Lc));
    const aws = (0,aws_inputs/* readAwsInputs */.d1)(inputs, { optional: !needsRegion, given: regions[0] ?? '' });
    if (isPublic && named.length > 0) {
        inputs.note("input 'registries' is ignored, as 'registry-type' is 'public'");
    }
    const registries = isPublic ? [{ type: 'public' }] : everywhere(named, regions);
    const [ofHost] = registries.flatMap((ref) => (ref.type === 'private' && ref.region) || []);
    const read = {
        aws: { ...aws, region: aws.region || ofHost || registry/* PUBLIC_REGION */.Ne },
        registries,
        masksPassword: inputs.boolean('mask-password') ?? true,
        logsOut: !(inputs.boolean('skip-logout') ?? false),
        proxy: readProxy(inputs),
    };
    inputs.check();
    return read;
}
function everywhere(named, regions) {
    const refs = named.length > 0 ? named : [{ type: 'private' }];
    const several = [...new Set(regions)];
    return refs.flatMap((ref) => ref.type === 'private' && (0,registry/* isWithoutRegion */.Lc)(ref) && several.length > 1
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
    const authorizations = await (0,logins/* authorizeAll */.FF)(clients, registries, {
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
function handOn({ host, username, password }) {
    const suffix = host.replace(/[^a-zA-Z0-9_]+/g, '_');
    (0,commands/* setOutputs */.n0)({ [`docker_username_${suffix}`]: username, [`docker_password_${suffix}`]: password });
}
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
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const REGIONS = [
    ...['af-south-1', 'ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1'],
    ...['ap-south-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
    ...['ap-southeast-6', 'ap-southeast-7', 'ca-central-1', 'ca-west-1', 'eu-central-1', 'eu-central-2', 'eu-north-1'],
    ...['eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'il-central-1', 'me-central-1', 'me-south-1'],
    ...['me-west-1', 'mx-central-1', 'sa-east-1', 'sa-west-1', 'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
    ...['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'],
    ...['us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'eu-isoe-west-1', 'us-isof-east-1', 'us-isof-south-1'],
];
const WORDS = new Set([
    ...REGIONS.flatMap((region) => lettersOf(region).split('-')),
    ...['north', 'east', 'south', 'west', 'central', 'northeast', 'northwest', 'southeast', 'southwest'],
]);
const CODE_LETTERS = 2;
function judgeRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the region '${region}' is not known to this version of Slipway, and is used as it is` };
}
function nearestRegion(text) {
    const given = lettersOf(text.toLowerCase());
    const candidates = REGIONS.filter((region) => isMisspelling(given, lettersOf(region)));
    const edits = (region) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given, lettersOf(region)) + (region[0] === given[0] ? 0 : 0.5);
    const [best] = candidates.toSorted((a, b) => edits(a) - edits(b));
    if (best === undefined)
        return undefined;
    const [, number = ''] = /-(\d+)$/.exec(text) ?? [];
    const same = `${lettersOf(best)}-${number}`;
    return REGIONS.includes(same) ? same : best;
}
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
    if (/^iso[a-z]?$/.test(part) && word.startsWith('iso'))
        return false;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(part, word) <= (word.length < 5 ? 1 : 2);
}
function isSwapped(part, word) {
    const at = [...part].findIndex((letter, index) => letter !== word[index]);
    const [first = '', second = ''] = part.slice(at, at + 2);
    return at >= 0 && `${part.slice(0, at)}${second}${first}${part.slice(at + 2)}` === word;
}
function lettersOf(region) {
    return region.replace(/-\d+[a-z]?$/, '');
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

/***/ 49650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ explainRegistry),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   uy: () => (/* binding */ explainCall)
/* harmony export */ });
/* unused harmony export registryFailureKind */
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


class RegistryError extends Error {
    status;
    constructor(status, text) {
        super(`status ${status} ${text}`.trim());
        this.status = status;
    }
}
const PUSH_ACTIONS = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
].join(', ');
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
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
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
function registryFailureKind(text) {
    return REGISTRY.find(({ pattern }) => pattern.test(text))?.kind;
}
function explainRegistry(text, repository) {
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(text);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
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

/***/ 22794:
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
var commandBuilder = __webpack_require__(20162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(49650);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/login.js





const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];
async function authorize(clients, accounts, mask) {
    const refs = accounts.map((account) => ({ type: 'private', account }));
    const own = { type: 'private' };
    const found = await privateTokens(clients, clients.settings.region, refs.length > 0 ? refs : [own], { mask });
    return found.map(([, authorization]) => authorization);
}
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
function toAuthorization(token, endpoint, mask) {
    const text = Buffer.from(token ?? '', 'base64').toString();
    const colon = text.indexOf(':');
    if (colon < 0 || !endpoint || !URL.canParse(endpoint))
        return [];
    const password = text.slice(colon + 1);
    mask(password);
    return [{ endpoint, host: new URL(endpoint).host, username: text.slice(0, colon), password }];
}
function at(authorization, host) {
    const endpoint = new URL(authorization.endpoint);
    return { ...authorization, host, endpoint: `${endpoint.protocol}//${host}` };
}


/***/ }),

/***/ 15058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FF: () => (/* binding */ authorizeAll),
  T7: () => (/* binding */ publicToken)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(85928);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(89935);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr-public/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.ph) {
}

// EXTERNAL MODULE: ./build/src/ecr/login.js + 1 modules
var login = __webpack_require__(22794);
// EXTERNAL MODULE: ./build/src/ecr/registry.js
var registry = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/src/ecr/logins.js



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
function publicEndpoint(env = process.env) {
    const local = env.AWS_ENDPOINT_URL_ECR_PUBLIC || env.AWS_ENDPOINT_URL || '';
    return URL.canParse(local) ? new URL(local).origin : `https://${registry/* PUBLIC_HOST */.dt}`;
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
    return `There is no input '${(0,_delivery_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(key)}' for ${place}: ${hint}`;
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

/***/ 33486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ readAwsInputs),
/* harmony export */   kp: () => (/* binding */ checkGivenRegion),
/* harmony export */   vK: () => (/* binding */ checkRegion)
/* harmony export */ });
/* harmony import */ var _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(866);

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
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
function checkRegion(inputs, input, region, whose) {
    const finding = _src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg.test(region) ? (0,_src_aws_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRegion */ .ew)(region) : undefined;
    if (!finding)
        return;
    if ('misspelled' in finding)
        inputs.refuse(input, `${whose} is '${region}', which is not a known AWS region; did you mean '${finding.misspelled}'?`);
    else
        inputs.note(`${whose}: ${finding.unknown}.`);
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
            refused: { inputs: 'write what it holds beside the others' },
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

/***/ 75384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRegistries)
/* harmony export */ });
/* harmony import */ var _src_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58641);

function readRegistries(inputs, name) {
    const found = new Map();
    for (const text of inputs.list(name, { comma: true })) {
        const ref = (0,_src_ecr_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryRef */ .GQ)(text);
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


/***/ })

};

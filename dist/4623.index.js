export const id = 4623;
export const ids = [4623];
export const modules = {

22672:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bs: () => (CLUSTER),
  EH: () => (isArn),
  GK: () => (ECS_NAME),
  HD: () => (SECRET_ARN),
  ML: () => (TASK_DEFINITION),
  S: () => (PARAMETER_ARN),
  Ug: () => (regionIn),
  YV: () => (SERVICE),
  l1: () => (accountIn),
  sP: () => (REVISION),
  xG: () => (ROLE_ARN),
  z7: () => (ROLE)
});
const ECS_NAME = /^[\w-]{1,255}$/;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[\w-]{1,255}$/;
const SERVICE = /^(?:arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:service\/(?:([\w-]+)\/)?)?[\w-]{1,255}$/;
const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}(:\d+)?$/;
const REVISION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[\w-]{1,255}:\d+$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const ROLE = /^(arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+|[\w+=,.@-]{1,64})$/;
const SECRET_ARN = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::([\w.-]+))?$/;
function isArn(nameOrArn) {
    return nameOrArn.startsWith('arn:');
}
function regionIn(arn) {
    return arn.split(':')[3] ?? '';
}
function accountIn(arn) {
    return arn.split(':')[4] ?? '';
}


}),

866:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $f: () => (nearestRegion),
  Zg: () => (REGION),
  iQ: () => (partitionOf),
  jq: () => (validateRegion)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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
function validateRegion(region) {
    if (REGIONS.includes(region))
        return undefined;
    const near = nearestRegion(region);
    if (near)
        return { misspelled: near };
    return { unknown: `the Region '${region}' is not recognized by this version of Slipway and is used unchanged` };
}
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
];
function partitionOf(region) {
    if (!REGIONS.includes(region))
        return undefined;
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
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


}),

32297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C7: () => (formatElapsed),
  Zi: () => (inMinutesAndSeconds),
  dT: () => (inMinutes)
});
function inMinutesAndSeconds(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
function formatElapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}


}),

67707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (nearest)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

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


}),

16385:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gv: () => (isObject),
  iU: () => (isOptionalString),
  nV: () => (ownMember),
  qF: () => (parseJson)
});
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
    return value === undefined || typeof value === 'string';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function ownMember(object, name) {
    return object && Object.hasOwn(object, name) ? object[name] : undefined;
}


}),

96904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (problemOfFile),
  X: () => (readRegularFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


const MAX_BYTES = 16 * 1024 * 1024;
function readRegularFile(path) {
    const problem = problemOfFile(path);
    if (problem !== undefined)
        return { problem };
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!kind.isFile())
                return { problem: 'is not a regular file' };
            return readOpen(file, kind.size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        return { problem: unreadable(error) };
    }
}
function problemOfFile(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (!found)
            return `does not exist in ${process.cwd()}`;
        if (!found.isFile())
            return found.isDirectory() ? 'is a folder' : 'is not a regular file';
        return found.size > MAX_BYTES ? tooLarge(found.size) : undefined;
    }
    catch (error) {
        return unreadable(error);
    }
}
function readOpen(file, size) {
    let buffer = Buffer.alloc(Math.min(size, MAX_BYTES) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
        length += count;
        if (length > MAX_BYTES)
            return { problem: tooLarge(length) };
        if (count === 0)
            return { bytes: buffer.subarray(0, length) };
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, MAX_BYTES + 1));
    }
}
function tooLarge(bytes) {
    return `has ${bytes} bytes; expected at most ${MAX_BYTES}`;
}
function unreadable(error) {
    return `cannot be read: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
}


}),

69584:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K0: () => (secretPartsOf),
  O9: () => (isWebUrl),
  P_: () => (authorizationOf),
  Q3: () => (withoutUserinfo),
  r8: () => (WEB_URL),
  yO: () => (withoutScheme),
  zA: () => (shownUrl)
});
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
const WEB_URL = /^https?:\/\/\S+$/;
function isWebUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function withoutScheme(text) {
    return text.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
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
const MIN_PASSWORD = 4;
const MIN_TOKEN = 16;
function secretPartsOf(address) {
    if (!URL.canParse(address))
        return [];
    const url = new URL(address);
    const { username, password } = url;
    const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
    const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
    const passwords = [password, decoded(password), written].filter(({ length }) => length >= MIN_PASSWORD);
    const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= MIN_TOKEN);
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


}),

33486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xu: () => (AUDIENCE),
  d1: () => (readAwsInputs),
  kp: () => (checkGivenRegion),
  vK: () => (checkRegion)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(866);
var _src_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69584);




const AUDIENCE = 'sts.amazonaws.com';
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
function readAwsInputs(inputs, { optional = false, given = inputs.text('aws-region') } = {}) {
    const region = readRegion(inputs, given, optional);
    checkEndpoints(inputs);
    const roles = inputs.list('role-to-assume', { comma: true });
    for (const role of roles.filter((arn) => !_src_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_ARN */ .xG.test(arn))) {
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}', which is not valid; expected a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'`);
    }
    checkPartitions(inputs, roles, region);
    const hasToken = inputs.variable('ACTIONS_ID_TOKEN_REQUEST_URL') !== '';
    if (roles.length > 0 && !optional && !hasToken && !mayHaveCredentials(inputs)) {
        inputs.refuse('role-to-assume', "input 'role-to-assume' needs the job's OIDC token or other AWS credentials, but the job has neither: add 'permissions: { id-token: write, contents: read }' to the job");
    }
    const externalId = readExternalId(inputs, roles.length > (hasToken ? 1 : 0));
    return {
        region,
        maxRetries: inputs.integer('max-retries', 0, 20) ?? 3,
        roles,
        roleSessionName: inputs.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, "2 to 64 letters, digits or any of '_+=,.@-'") ??
            'slipway',
        roleDurationSeconds: inputs.integer('role-duration-seconds', 900, 43200) ?? 3600,
        audience: inputs.text('audience') || AUDIENCE,
        ...(externalId && { externalId }),
        ...(roles.length > 0 && { sessionTags: sessionTagsOf(inputs) }),
        ...(roles.length > 0 && !hasToken && { withoutToken: true }),
    };
}
function checkPartitions(inputs, roles, region) {
    const partition = (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .iQ)(region);
    const hasEndpoint = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'].some((name) => inputs.variable(name) !== '');
    if (partition === undefined || hasEndpoint)
        return;
    for (const role of roles) {
        const [, ofRole] = role.split(':');
        if (!_src_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_ARN */ .xG.test(role) || ofRole === partition)
            continue;
        inputs.refuse('role-to-assume', `input 'role-to-assume' has '${role}' of the partition '${ofRole}', but the Region '${region}' is in the partition '${partition}': use a role and a Region in the same partition`);
    }
}
const ENDPOINTS = [
    ...['', '_ECS', '_ECR', '_ECR_PUBLIC', '_STS', '_IAM', '_SSM', '_SECRETS_MANAGER', '_CODEDEPLOY', '_CLOUDWATCH'],
    ...['_CLOUDWATCH_LOGS', '_APPLICATION_AUTO_SCALING', '_ELASTIC_LOAD_BALANCING_V2', '_EC2'],
];
function checkEndpoints(inputs) {
    if (inputs.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') === 'true')
        return;
    for (const name of ENDPOINTS.map((end) => `AWS_ENDPOINT_URL${end}`)) {
        const url = inputs.variable(name);
        if (url === '' || (0,_src_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isWebUrl */ .O9)(url))
            continue;
        inputs.refuse('aws-region', `the ${name} variable is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(url)}', which is not a valid URL; unset or fix it`);
    }
}
function readExternalId(inputs, applies) {
    const given = inputs.matching('external-id', EXTERNAL_ID, "2 to 1224 letters, digits or any of '_+=,.@:/-'");
    if (given && !applies) {
        inputs.note("input 'external-id' has no effect: it applies to roles that are assumed with AWS credentials, not with the job's OIDC token");
    }
    return given;
}
const VARIABLES_OF_CREDENTIALS = [
    ...['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
    ...['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'],
];
function mayHaveCredentials(inputs) {
    if (inputs.variable('RUNNER_ENVIRONMENT') !== 'github-hosted')
        return true;
    if (VARIABLES_OF_CREDENTIALS.some((name) => inputs.variable(name)))
        return true;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.variable('HOME') || inputs.variable('USERPROFILE'), '.aws');
    const files = [
        inputs.variable('AWS_SHARED_CREDENTIALS_FILE') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'credentials'),
        inputs.variable('AWS_CONFIG_FILE') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'),
    ];
    return files.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
const MAX_TAG = 256;
function sessionTagsOf(inputs) {
    const variables = {
        repository: 'GITHUB_REPOSITORY',
        run: 'GITHUB_RUN_ID',
        actor: 'GITHUB_ACTOR',
        commit: 'GITHUB_SHA',
    };
    return Object.fromEntries(Object.entries(variables).flatMap(([tag, variable]) => {
        const value = inputs.variable(variable).replace(/[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu, '_');
        return value ? [[tag, value.slice(0, MAX_TAG)]] : [];
    }));
}
function readRegion(inputs, given, optional) {
    const variable = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => inputs.variable(name));
    const region = given || (variable ? inputs.variable(variable) : '');
    const refuse = (message) => inputs.refuse('aws-region', message);
    if (!region && !optional) {
        refuse("no Region: set the 'aws-region' input or the AWS_REGION variable, for example to 'eu-central-1'");
    }
    if (!region)
        return region;
    if (given)
        checkGivenRegion(inputs, given);
    else
        checkRegion(inputs, 'aws-region', region, `the ${variable} variable`);
    return region;
}
function checkGivenRegion(inputs, given) {
    const whose = "input 'aws-region'";
    if (_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .REGION */ .Zg.test(given)) {
        checkRegion(inputs, 'aws-region', given, whose);
        return;
    }
    const near = (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestRegion */ .$f)(given);
    const hint = near ? `; did you mean '${near}'?` : '';
    inputs.refuse('aws-region', `${whose} is '${given}', which is not valid; expected an AWS Region such as 'eu-central-1'${hint}`);
}
function checkRegion(inputs, input, region, whose) {
    const finding = _src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .REGION */ .Zg.test(region) ? (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .validateRegion */ .jq)(region) : undefined;
    if (!finding)
        return;
    if ('misspelled' in finding)
        inputs.refuse(input, `${whose} is '${region}', which is not a known AWS Region; did you mean '${finding.misspelled}'?`);
    else
        inputs.note(`${whose}: ${finding.unknown}.`);
}


}),

1454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (Inputs)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _src_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96904);
var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);





class Inputs {
    named = new Set();
    problems = [];
    notices = [];
    warnings = [];
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
        this.named.add(name);
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    required(name, example) {
        const value = this.text(name);
        if (!value)
            this.#refuseEmpty(name, example);
        return value;
    }
    requiredList(name, example, options = {}) {
        const entries = this.list(name, options);
        if (entries.length === 0)
            this.#refuseEmpty(name, example);
        return entries;
    }
    matching(name, pattern, accepted) {
        const value = this.text(name);
        if (value && !pattern.test(value))
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${accepted}`);
        return value || undefined;
    }
    choice(name, accepted) {
        const value = this.text(name);
        const found = accepted.find((candidate) => candidate === value);
        if (value && found === undefined) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, accepted);
            const list = accepted.map((candidate) => `'${candidate}'`).join(', ');
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected ${list}${near ? `; did you mean '${near}'?` : ''}`);
        }
        return found ?? accepted[0];
    }
    valueOfAws(name, known) {
        const value = this.text(name);
        if (known.includes(value))
            return value;
        const isLonger = known.some((one) => value.startsWith(one) && value.length > one.length + 1);
        if (!/^[\w-]+$/.test(value) || (!isLonger && (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, known) !== undefined)) {
            this.choice(name, known);
            return undefined;
        }
        this.note(`input '${name}' is '${value}', which is newer than this version of Slipway and is sent to AWS unchanged`);
        return value;
    }
    choiceInAnyCase(name, accepted) {
        const lower = this.text(name).toLowerCase();
        return accepted.find((candidate) => candidate === lower) ?? this.choice(name, accepted);
    }
    boolean(name) {
        const value = this.text(name);
        if (/^true$/i.test(value))
            return true;
        if (/^false$/i.test(value))
            return false;
        if (value)
            this.refuse(name, `input '${name}' is '${value}', which is not valid; expected 'true' or 'false'`);
        return undefined;
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (!value)
            return undefined;
        const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        this.refuse(name, `input '${name}' is '${value}', which is not valid; expected a whole number from ${least} to ${most}`);
        return undefined;
    }
    list(name, { comma = false, paths = false } = {}) {
        return this.raw(name)
            .split(/[\r\n]+/)
            .filter((line) => paths || !line.trim().startsWith('#'))
            .flatMap((line) => (comma ? line.split(',') : line))
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
    }
    file(name, path) {
        const problem = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfFile */ .D)(path) ?? problemOfAccess(path);
        if (problem)
            this.#refuseFile(name, path, problem);
    }
    readFile(name, path) {
        const read = (0,_src_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(path);
        if ('bytes' in read)
            return read.bytes;
        this.#refuseFile(name, path, read.problem);
        return undefined;
    }
    refuseTwice(name, names, what) {
        for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
            this.refuse(name, `input '${name}' has ${what} '${twice}' twice: remove one`);
        }
    }
    refuse(input, message, place = {}) {
        this.problems.push({ input, message: message.replace(/[\r\n]\s*/g, ' '), ...place });
    }
    note(message) {
        this.notices.push(message);
    }
    warn(warning) {
        this.warnings.push(warning);
    }
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(this.problems);
        for (const { message, input: _, ...place } of this.warnings.splice(0))
            this.notify(message, 'warning', place);
        for (const notice of this.notices.splice(0))
            this.notify(notice);
    }
    #refuseEmpty(name, example) {
        this.refuse(name, `input '${name}' is required but is empty: set it, for example to '${example}'`);
    }
    #refuseFile(name, path, problem) {
        this.refuse(name, `input '${name}' names the file '${path}', which ${problem}`);
    }
    notify(message, kind = 'notice', place = {}) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)(kind, message, place);
    }
}
function problemOfAccess(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return undefined;
    }
    catch (error) {
        return `cannot be read: ${(0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split(',', 1)[0]}`;
    }
}


}),

68997:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (createLog)
});
var _src_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32297);
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);


const MAX_ANNOTATIONS = 9;
function createLog() {
    const started = performance.now();
    let annotations = 0;
    const annotated = (kind) => (message, place) => {
        if (annotations++ < MAX_ANNOTATIONS)
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .annotate */ .fz)(kind, message, place);
        else
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`${kind}: ${message}`);
    };
    return {
        info: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .print */ .yy)(`[${(0,_src_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C7)(performance.now() - started)}] ${line}`),
        group: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
        notice: annotated('notice'),
        warning: annotated('warning'),
        debug: _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    };
}


})

};

export const id = 9995;
export const ids = [9995];
export const modules = {

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createClients)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
;// CONCATENATED MODULE: ./build/src/aws/credentials.js


/** The SDK asks again when less than this is left; so does it here. */
const REFRESH_MS = 300_000;
/** While a session still holds, a refresh that failed is tried again after this time. */
const AGAIN_MS = 20_000;
/** The shortest session that STS gives, and the longest of a role that was assumed by another role's session. */
const LEAST_SECONDS = 900;
const MOST_CHAINED_SECONDS = 3600;
/**
 * Credentials of the last of `settings.roles`, got by the job's OIDC token. All clients of a step share them; they are
 * renewed before they expire, each time with a fresh token, and a renewal that fails ends nothing while the session
 * still holds. They stay in this process's memory.
 * @param config how STS's clients connect
 * @returns what the SDK takes as `credentials`; it throws a {UserError} when a role cannot be assumed
 */
function roleCredentials(settings, fetchIdToken, config = {}) {
    let session;
    let asking;
    let notBefore = 0;
    const left = () => (session ? session.expiration.getTime() - Date.now() : 0);
    return async () => {
        if (session && (left() >= REFRESH_MS || (left() > 0 && Date.now() < notBefore)))
            return session;
        asking ??= assume(settings, fetchIdToken, config).finally(() => {
            asking = undefined;
        });
        try {
            session = await asking;
            return session;
        }
        catch (error) {
            if (!session || left() <= 0)
                throw error;
            notBefore = Date.now() + AGAIN_MS;
            return session;
        }
    };
}
async function assume(settings, fetchIdToken, config) {
    const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(962), __webpack_require__.e(7342), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 7210));
    const { region, roles, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
    const [first, ...chained] = roles;
    // Of a role that only leads to the next one the shortest session will do, whatever its limit is.
    const DurationSeconds = chained.length > 0 ? LEAST_SECONDS : roleDurationSeconds;
    const anonymous = new STSClient({ ...config, region });
    const byToken = async (again) => {
        const WebIdentityToken = await fetchIdToken(settings.audience);
        const asked = Date.now();
        try {
            const input = { RoleSessionName, RoleArn: first, WebIdentityToken, DurationSeconds };
            const { Credentials } = await anonymous.send(new AssumeRoleWithWebIdentityCommand(input));
            return toSession(Credentials, asked, DurationSeconds);
        }
        catch (error) {
            // A machine that was asleep, or a connection that hung: a fresh token will do.
            if (again && isExpired(error))
                return byToken(false);
            throw new src_error/* UserError */.yo(explainWebIdentity(first, WebIdentityToken, settings, error), { cause: error });
        }
    };
    let session = await byToken(true);
    for (const [index, role] of chained.entries()) {
        const isLast = index === chained.length - 1;
        const seconds = isLast ? Math.min(roleDurationSeconds, MOST_CHAINED_SECONDS) : LEAST_SECONDS;
        const asked = Date.now();
        session = await new STSClient({ ...config, region, credentials: session })
            .send(new AssumeRoleCommand({ RoleSessionName, RoleArn: role, DurationSeconds: seconds }))
            .then(({ Credentials }) => toSession(Credentials, asked, seconds))
            .catch((error) => {
            throw new src_error/* UserError */.yo(explainChained(roles[index], role, settings, error), { cause: error });
        });
    }
    return session;
}
/** A runner's clock may be minutes off: the session ends so long after it was asked for, whatever the answer's date. */
function toSession(credentials, asked, seconds) {
    if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
        throw new src_error/* UserError */.yo('STS answered without credentials; run the job again.');
    }
    return {
        accessKeyId: credentials.AccessKeyId,
        secretAccessKey: credentials.SecretAccessKey,
        sessionToken: credentials.SessionToken,
        expiration: new Date(asked + seconds * 1000),
    };
}
function isExpired(error) {
    return error instanceof Error && error.name.startsWith('ExpiredToken');
}
function explainWebIdentity(role, token, settings, error) {
    const text = (0,src_error/* messageOf */.bD)(error).replace(/\.$/, '');
    const plain = `The role ${role} could not be assumed by the job's OIDC token: ${text}.`;
    const { iss = 'https://token.actions.githubusercontent.com', aud = '', ...claims } = claimsOf(token);
    const provider = `The OIDC provider ${iss.replace('https://', '')} of the role's account`;
    const { name } = error;
    if (name.startsWith('InvalidIdentityToken') && /audience/i.test(text))
        return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists.`;
    if (name.startsWith('InvalidIdentityToken') && /provider/i.test(text))
        return `${plain} ${provider} must exist, with '${aud}' among its client IDs: create it once for the account.`;
    if (isExpired(error))
        return `${plain} A token lives five minutes and a fresh one had just been asked for, twice: run the job again, and look at the runner's connection to STS.`;
    if ((0,failure/* failureKind */.zU)(error) === 'denied')
        return `${plain} ${trustNeeded(claims, aud)}`;
    return plain + durationHint(text, settings);
}
function explainChained(from, role, settings, error) {
    const text = (0,src_error/* messageOf */.bD)(error).replace(/\.$/, '');
    const plain = `The role ${role} could not be assumed by ${from}: ${text}.`;
    if ((0,failure/* failureKind */.zU)(error) !== 'denied')
        return plain + durationHint(text, settings);
    return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.`;
}
function durationHint(text, { roleDurationSeconds }) {
    return /MaxSessionDuration|DurationSeconds/.test(text)
        ? ` Set 'role-duration-seconds' (${roleDurationSeconds}) to no more than the role's maximum session duration.`
        : '';
}
/** What the trust policy has to say: repositories made after 2026-07-15 have subjects with ids (GitHub's OIDC reference). */
function trustNeeded({ sub = '', repository = '', ...ids }, audience) {
    const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
    const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
    // An organization may have made a template of its own for subjects.
    if (rest === undefined)
        return `${must} '${sub}'.`;
    const [owner = '', name = ''] = repository.split('/');
    const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
    return [
        `${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
        `or, for repositories from before July 2026, 'repo:${owner}/${name}:${rest}'; this job's token says '${sub}'.`,
    ].join(' ');
}
function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/src/aws/clients.js



/** A call without an answer ends after this time, and is then sent again or read after. */
const REQUEST_TIMEOUT_MS = 20_000;
/**
 * Clients for `settings`; `fetchIdToken` is asked when `settings.roles` are to be assumed.
 *
 * Here as elsewhere an SDK is taken apart by name where it is imported: the bundler then leaves out the calls that nobody
 * makes, which are most of it.
 */
function createClients(settings, fetchIdToken) {
    const proxyEnv = process.env;
    const connection = {
        maxAttempts: settings.maxRetries + 1,
        requestHandler: {
            requestTimeout: REQUEST_TIMEOUT_MS,
            throwOnRequestTimeout: true,
            connectionTimeout: 5_000,
            httpAgent: new external_node_http_.Agent({ keepAlive: true, proxyEnv }),
            httpsAgent: new external_node_https_.Agent({ keepAlive: true, proxyEnv }),
        },
    };
    const config = {
        ...connection,
        region: settings.region,
        ...(settings.roles.length > 0 && { credentials: roleCredentials(settings, fetchIdToken, connection) }),
    };
    const cache = new Map();
    const once = (key, create) => {
        const client = cache.get(key) ?? create();
        cache.set(key, client);
        return client;
    };
    return {
        settings,
        ecs: () => once('ecs', async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 3166));
            return new ECSClient(config);
        }),
        ecsOnce: () => once('ecsOnce', async () => {
            const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 3166));
            return new ECSClient({ ...config, maxAttempts: 1 });
        }),
        ecr: (region = settings.region) => once(`ecr ${region}`, async () => {
            const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(5259), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 7681));
            return new ECRClient({ ...config, region });
        }),
        ecrPublic: () => once('ecrPublic', async () => {
            const { ECRPUBLICClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(1177)]).then(__webpack_require__.bind(__webpack_require__, 1177));
            return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
        }),
        iam: () => once('iam', async () => {
            const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(962), __webpack_require__.e(7342), __webpack_require__.e(5244)]).then(__webpack_require__.bind(__webpack_require__, 5244));
            return new IAMClient(config);
        }),
        ssm: (region = settings.region) => once(`ssm ${region}`, async () => {
            const { SSMClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 6786));
            return new SSMClient({ ...config, region });
        }),
        secretsManager: (region = settings.region) => once(`secretsManager ${region}`, async () => {
            const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 9807));
            return new SecretsManagerClient({ ...config, region });
        }),
        logs: (region = settings.region) => once(`logs ${region}`, async () => {
            const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 7887));
            return new CloudWatchLogsClient({ ...config, region });
        }),
        cloudWatch: () => once('cloudWatch', async () => {
            const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 4858));
            return new CloudWatchClient(config);
        }),
    };
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Ub: () => (/* binding */ deniedAction),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   zU: () => (/* binding */ failureKind)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

const THROTTLED = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'SlowDown',
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
    'RequestExpired',
]);
/** Sorts the error of an AWS call. */
function failureKind(error) {
    const { name, $metadata, code } = error;
    if (THROTTLED.has(name))
        return 'throttled';
    if (DENIED.has(name))
        return 'denied';
    if (EXPIRED.has(name))
        return 'expired';
    const status = $metadata?.httpStatusCode;
    if (status === 429)
        return 'throttled';
    if (status !== undefined && status >= 500)
        return 'server';
    if (status !== undefined && status >= 400)
        return 'refused';
    return code !== undefined || name === 'TimeoutError' || name === 'AbortError' || $metadata ? 'network' : 'refused';
}
/** Whether a call that failed so may have taken effect all the same. */
function isAmbiguous(error) {
    const kind = failureKind(error);
    return kind === 'server' || kind === 'network';
}
/** Whether the same call may succeed a moment later. */
function isPassing(error) {
    const kind = failureKind(error);
    return kind === 'throttled' || kind === 'server' || kind === 'network';
}
/** The IAM action that a denial names: an operation of several calls may fail at any of them. */
function deniedAction(error) {
    return failureKind(error) === 'denied' ? /perform: ([\w-]+:\w+)/.exec((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))?.[1] : undefined;
}
/**
 * A failed call as one sentence with its fix.
 * @param action the IAM action, e.g. `ecs:UpdateService`
 */
function describeFailure(action, error) {
    // Of what comes before the call, such as assuming a role: it says all by itself.
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.message;
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).trim().replace(/\.$/, '');
    const named = error instanceof Error && error.name !== 'Error' ? `${error.name}: ${text}` : text;
    switch (failureKind(error)) {
        case 'denied':
            return `AWS denied ${action}: ${text}. Allow ${/perform: ([\w-]+:\w+)/.exec(text)?.[1] ?? action} in the policy of the role that this job uses.`;
        case 'expired':
            return `The AWS credentials are missing, invalid or expired at ${action} (${named}). Give the job fresh ones, or set 'role-to-assume'.`;
        case 'throttled':
            return `AWS throttled ${action} (${named}). Run the job again, or raise 'max-retries'.`;
        case 'network':
        case 'server':
            return `${action} got no usable answer (${named}). Check the network and the endpoint, then run the job again.`;
        case 'refused':
            return `${action} was refused: ${named}.`;
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

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fetchIdToken)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33);





const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const MOST_BYTES = 1024 * 1024;
/**
 * Asks the runner for a fresh OIDC token of this job, again where it failed for a passing reason.
 * @throws {UserError} when the job may not have one, or the runner's endpoint does not answer with one.
 */
async function fetchIdToken(audience) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!url || !bearer) {
        throw new _src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.");
    }
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    for (let attempt = 1;; attempt++) {
        const { status, text } = await get(address, bearer).catch((error) => ({
            status: 0,
            text: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error),
        }));
        const value = status === 200 ? tokenIn(text) : undefined;
        if (value) {
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq)(value);
            return value;
        }
        const isPassing = status === 0 || status === 429 || status >= 500;
        if (!isPassing || attempt >= ATTEMPTS) {
            const answer = status === 0 ? `could not be reached (${text})` : `answered ${status} and no token`;
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`GitHub's OIDC endpoint ${answer}; run the job again.`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(100 * 2 ** attempt);
    }
}
/** By Node's own client and not by fetch, which takes no notice of HTTPS_PROXY. */
function get(address, bearer) {
    const options = { headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' }, timeout: TIMEOUT_MS };
    return new Promise((resolve, reject) => {
        const take = (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (part) => {
                text += part;
                if (text.length > MOST_BYTES)
                    asked.destroy(new Error('the answer is too long'));
            });
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
            answer.on('error', reject);
        };
        const proxyEnv = process.env;
        const asked = address.protocol === 'http:'
            ? (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(address, { ...options, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ proxyEnv }) }, take)
            : (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(address, { ...options, agent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ proxyEnv }) }, take);
        asked.on('timeout', () => asked.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)));
        asked.on('error', reject);
        asked.end();
    });
}
function tokenIn(text) {
    try {
        const { value } = JSON.parse(text);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
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
    /** @throws {InputError} with everything that was found wrong. */
    check() {
        if (this.problems.length > 0)
            throw new _src_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(this.problems);
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
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33);

/** GitHub shows ten annotations of a kind and step; the last place is kept for the error that ends the step. */
const MOST_ANNOTATIONS = 9;
/** The step's log. Lines carry the time since the step began: `[1:05] web: …`. */
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

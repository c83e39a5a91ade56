export const id = 5949;
export const ids = [5949,5178];
export const modules = {

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setCredentialFeature)
/* harmony export */ });
function setCredentialFeature(credentials, feature, value) {
if (!credentials.$source) {
credentials.$source = {};
}
credentials.$source[feature] = value;
return credentials;
}


/***/ }),

/***/ 77240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ ENV_SECRET),
/* harmony export */   sF: () => (/* binding */ fromEnv),
/* harmony export */   yG: () => (/* binding */ ENV_KEY)
/* harmony export */ });
/* unused harmony exports ENV_SESSION, ENV_EXPIRATION, ENV_CREDENTIAL_SCOPE, ENV_ACCOUNT_ID */
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3138);
/* harmony import */ var _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55577);


const ENV_KEY = "AWS_ACCESS_KEY_ID";
const ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
const ENV_SESSION = "AWS_SESSION_TOKEN";
const ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
const ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
const ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
const fromEnv = (init) => async () => {
init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
const accessKeyId = process.env[ENV_KEY];
const secretAccessKey = process.env[ENV_SECRET];
const sessionToken = process.env[ENV_SESSION];
const expiry = process.env[ENV_EXPIRATION];
const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
const accountId = process.env[ENV_ACCOUNT_ID];
if (accessKeyId && secretAccessKey) {
const credentials = {
accessKeyId,
secretAccessKey,
...(sessionToken && { sessionToken }),
...(expiry && { expiration: new Date(expiry) }),
...(credentialScope && { credentialScope }),
...(accountId && { accountId }),
};
(0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__/* .setCredentialFeature */ .g)(credentials, "CREDENTIALS_ENV_VARS", "g");
return credentials;
}
throw new _smithy_core_config__WEBPACK_IMPORTED_MODULE_1__/* .CredentialsProviderError */ .C("Unable to find environment variable credentials.", { logger: init?.logger });
};


/***/ }),

/***/ 35178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
v6: () => (/* binding */ defaultProvider)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var fromEnv = __webpack_require__(77240);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
var getProfileName = __webpack_require__(67186);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/property-provider/CredentialsProviderError.js
var CredentialsProviderError = __webpack_require__(55577);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/property-provider/chain.js
var chain = __webpack_require__(56865);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/remoteProvider.js

const ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
const remoteProvider = async (init) => {
const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(/* import() */ 3100).then(__webpack_require__.bind(__webpack_require__, 83100));
if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
const { fromHttp } = await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(7354)]).then(__webpack_require__.bind(__webpack_require__, 84158));
return (0,chain/* chain */.c)(fromHttp(init), fromContainerMetadata(init));
}
if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
return async () => {
throw new CredentialsProviderError/* CredentialsProviderError */.C("EC2 Instance Metadata Service access disabled", { logger: init.logger });
};
}
init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
return fromInstanceMetadata(init);
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/runtime/memoize-chain.js
function memoizeChain(providers, treatAsExpired) {
const chain = internalCreateChain(providers);
let activeLock;
let passiveLock;
let credentials;
let forceRefreshLock;
const provider = async (options) => {
if (options?.forceRefresh) {
if (!forceRefreshLock) {
forceRefreshLock = chain(options)
.then((c) => {
credentials = c;
})
.finally(() => {
forceRefreshLock = undefined;
});
}
await forceRefreshLock;
return credentials;
}
if (credentials?.expiration) {
if (credentials?.expiration?.getTime() < Date.now()) {
credentials = undefined;
}
}
if (activeLock) {
await activeLock;
}
else if (!credentials || treatAsExpired?.(credentials)) {
if (credentials) {
if (!passiveLock) {
passiveLock = chain(options)
.then((c) => {
credentials = c;
})
.catch(() => {
})
.finally(() => {
passiveLock = undefined;
});
}
}
else {
activeLock = chain(options)
.then((c) => {
credentials = c;
})
.finally(() => {
activeLock = undefined;
});
return provider(options);
}
}
return credentials;
};
return provider;
}
const internalCreateChain = (providers) => async (awsIdentityProperties) => {
let lastProviderError;
for (const provider of providers) {
try {
return await provider(awsIdentityProperties);
}
catch (err) {
lastProviderError = err;
if (err?.tryNextLink) {
continue;
}
throw err;
}
}
throw lastProviderError;
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js




let multipleCredentialSourceWarningEmitted = false;
const defaultProvider = (init = {}) => memoizeChain([
async () => {
const profile = init.profile ?? process.env[getProfileName/* ENV_PROFILE */.Ch];
if (profile) {
const envStaticCredentialsAreSet = process.env[fromEnv/* ENV_KEY */.yG] && process.env[fromEnv/* ENV_SECRET */.pi];
if (envStaticCredentialsAreSet) {
if (!multipleCredentialSourceWarningEmitted) {
const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger"
? init.logger.warn.bind(init.logger)
: console.warn;
warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
multipleCredentialSourceWarningEmitted = true;
}
}
throw new CredentialsProviderError/* CredentialsProviderError */.C("AWS_PROFILE is set, skipping fromEnv provider.", {
logger: init.logger,
tryNextLink: true,
});
}
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
return (0,fromEnv/* fromEnv */.sF)(init)();
},
async (awsIdentityProperties) => {
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
throw new CredentialsProviderError/* CredentialsProviderError */.C("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
}
const { fromSSO } = await __webpack_require__.e(/* import() */ 7475).then(__webpack_require__.bind(__webpack_require__, 77475));
return fromSSO(init)(awsIdentityProperties);
},
async (awsIdentityProperties) => {
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
const { fromIni } = await __webpack_require__.e(/* import() */ 1788).then(__webpack_require__.bind(__webpack_require__, 21788));
return fromIni(init)(awsIdentityProperties);
},
async (awsIdentityProperties) => {
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
const { fromProcess } = await __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 51217));
return fromProcess(init)(awsIdentityProperties);
},
async (awsIdentityProperties) => {
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
const { fromTokenFile } = await __webpack_require__.e(/* import() */ 2457).then(__webpack_require__.bind(__webpack_require__, 22457));
return fromTokenFile(init)(awsIdentityProperties);
},
async () => {
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
return (await remoteProvider(init))();
},
async () => {
throw new CredentialsProviderError/* CredentialsProviderError */.C("Could not load credentials from any providers", {
tryNextLink: false,
logger: init.logger,
});
},
], credentialsTreatedAsExpired);
const credentialsWillNeedRefresh = (credentials) => credentials?.expiration !== undefined;
const credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== undefined && credentials.expiration.getTime() - Date.now() < 300000;


/***/ }),

/***/ 55577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ CredentialsProviderError)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38565);

class CredentialsProviderError extends _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m {
name = "CredentialsProviderError";
constructor(message, options = true) {
super(message, options);
Object.setPrototypeOf(this, CredentialsProviderError.prototype);
}
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
class ProviderError extends Error {
name = "ProviderError";
tryNextLink;
constructor(message, options = true) {
let logger;
let tryNextLink = true;
if (typeof options === "boolean") {
logger = undefined;
tryNextLink = options;
}
else if (options != null && typeof options === "object") {
logger = options.logger;
tryNextLink = options.tryNextLink ?? true;
}
super(message);
this.tryNextLink = tryNextLink;
Object.setPrototypeOf(this, ProviderError.prototype);
logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
}
static from(error, options = true) {
return Object.assign(new this(error.message, options), error);
}
}


/***/ }),

/***/ 56865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _ProviderError__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38565);

const chain = (...providers) => async () => {
if (providers.length === 0) {
throw new _ProviderError__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m("No providers in chain");
}
let lastProviderError;
for (const provider of providers) {
try {
const credentials = await provider();
return credentials;
}
catch (err) {
lastProviderError = err;
if (err?.tryNextLink) {
continue;
}
throw err;
}
}
throw lastProviderError;
};


/***/ }),

/***/ 67186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ getProfileName),
/* harmony export */   Ch: () => (/* binding */ ENV_PROFILE)
/* harmony export */ });
/* unused harmony export DEFAULT_PROFILE */
const ENV_PROFILE = "AWS_PROFILE";
const DEFAULT_PROFILE = "default";
const getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;


/***/ }),

/***/ 53796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
h: () => (/* binding */ createClients)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(35178);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/http-error.js
var http_error = __webpack_require__(88794);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/http.js
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/aws/handler.js



const REQUEST_TIMEOUT_MS = 20_000;
const CONNECT_TIMEOUT_MS = 5_000;
const MOST_BYTES = 32 * 1024 * 1024;
function createHandler(secrets = new Set()) {
return {
metadata: { handlerProtocol: 'http/1.1' },
handle: async (sent, { abortSignal } = {}) => {
const body = sent.body;
const answer = await (0,http/* request */.Em)(urlOf(sent), {
method: sent.method,
headers: sent.headers,
body: body?.length ? body : undefined,
timeoutMs: REQUEST_TIMEOUT_MS,
connectMs: CONNECT_TIMEOUT_MS,
maxBytes: MOST_BYTES,
keepAlive: true,
signal: abortSignal,
});
const text = answer.body.toString('utf8');
const problem = problemOf(`${sent.headers['content-type']}`, answer.status, answer.headers, text);
if (problem)
throw new http_error/* HttpError */.j('answer', problem, { status: answer.status });
const isError = answer.status >= 300;
const bytes = isError ? Buffer.from(concealed(text, [...secrets, ...secretsOfRequest(sent)])) : answer.body;
const headers = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
const response = {
statusCode: answer.status,
headers: Object.fromEntries(headers),
body: external_node_stream_.Readable.from([bytes]),
};
return { response };
},
destroy: () => undefined,
httpHandlerConfigs: () => ({}),
updateHttpClientConfig: () => undefined,
};
}
function urlOf({ protocol, hostname, port, path, query = {} }) {
const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
for (const [name, value] of Object.entries(query)) {
for (const one of [value ?? ''].flat())
url.searchParams.append(name, one);
}
return url;
}
function problemOf(format, status, headers, text) {
if (status < 200 || status >= 300) {
if (errorTypeOf(headers, text))
return undefined;
const from = status === 407 ? 'it comes from a proxy that needs a user and password' : 'it may come from a proxy on the way';
return `the answer has status ${status} and no error type of AWS; ${from}`;
}
if (/amz-json/.test(format)) {
return isObject(text) ? undefined : `the answer has status ${status} and is not the JSON object that AWS sends`;
}
if (/x-www-form-urlencoded/.test(format)) {
const isResponse = /^\s*(<\?xml[^>]*>\s*)?<\w+Response[\s>]/.test(text) && /<\/\w+Response>\s*$/.test(text);
return isResponse ? undefined : `the answer has status ${status} and is not the XML that AWS sends`;
}
return undefined;
}
function errorTypeOf(headers, text) {
const named = headers['x-amzn-errortype'];
if (typeof named === 'string' && named.trim())
return named;
const { __type: type } = (parsed(text) ?? {});
if (typeof type === 'string' && type.trim())
return type;
return /<Error(?:\s[^>]*)?>(?:(?!<\/Error>).)*?<Code>\s*([^<\s]+)\s*<\/Code>/s.exec(text)?.[1];
}
function isObject(text) {
const value = parsed(text);
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
function secretsOfRequest({ headers }) {
const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
const { authorization = '', 'x-amz-security-token': token = '' } = Object.fromEntries(lower);
const [, signature = ''] = /Signature=([\w+/=-]+)/.exec(authorization) ?? [];
return [signature, token];
}
function concealed(text, secrets) {
const spellings = secrets
.filter((secret) => secret.length >= 16)
.flatMap((secret) => [
secret,
secret.replaceAll('/', '\\/'),
encodeURIComponent(secret),
secret.replaceAll('+', '&#43;').replaceAll('=', '&#61;'),
]);
return spellings.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./build/src/aws/credentials.js





const REFRESH_MS = 300_000;
const AGAIN_MS = 20_000;
const LEAST_SECONDS = 900;
const MOST_CHAINED_SECONDS = 3600;
const LEAST_SECRET = 16;
function maskSecrets({ secretAccessKey, sessionToken = '' }, mask) {
for (const secret of [secretAccessKey, sessionToken])
if (secret.length >= LEAST_SECRET)
mask(secret);
}
function defaultCredentials(config, mask) {
let chain;
return async (options) => {
chain ??= (0,defaultProvider/* defaultProvider */.v6)({ parentClientConfig: config });
try {
const credentials = await inTime(chain(options));
maskSecrets(credentials, mask);
return credentials;
}
catch (error) {
if (error instanceof src_error/* UserError */.yo)
chain = undefined;
throw error;
}
};
}
async function inTime(work) {
let timer;
const limit = new Promise((_, reject) => {
timer = setTimeout(() => {
const seconds = REQUEST_TIMEOUT_MS / 1000;
const cause = new http_error/* HttpError */.j('timeout', `no credentials within ${seconds} s`);
reject(new src_error/* UserError */.yo(`The AWS credentials could not be read within ${seconds} s: ${sourceOfCredentials()} does not answer. Check it, or set 'role-to-assume'.`, { cause }));
}, REQUEST_TIMEOUT_MS);
});
try {
return await Promise.race([work, limit]);
}
finally {
clearTimeout(timer);
}
}
function sourceOfCredentials({ env } = process) {
if (env.AWS_PROFILE)
return `the source of the profile '${env.AWS_PROFILE}'`;
const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
const variable = container.find((name) => env[name]);
return variable ? `the endpoint of ${variable}` : "the default profile's source, or the instance metadata service,";
}
function roleCredentials(settings, fetchIdToken, config = {}, mask = () => undefined) {
let session;
let asking;
let notBefore = 0;
const left = () => (session ? session.expiration.getTime() - Date.now() : 0);
return async () => {
if (session && (left() >= REFRESH_MS || (left() > 0 && Date.now() < notBefore)))
return session;
asking ??= assume(settings, fetchIdToken, config, mask).finally(() => {
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
async function assume(settings, fetchIdToken, config, mask) {
const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(7342), __webpack_require__.e(6453)]).then(__webpack_require__.bind(__webpack_require__, 37210));
const { region, roles, roleSessionName: RoleSessionName, roleDurationSeconds } = settings;
const [first, ...chained] = roles;
const DurationSeconds = chained.length > 0 ? LEAST_SECONDS : roleDurationSeconds;
const anonymous = new STSClient({ ...config, region });
const byToken = async (again) => {
const WebIdentityToken = await fetchIdToken(settings.audience);
const asked = Date.now();
try {
const input = { RoleSessionName, RoleArn: first, WebIdentityToken, DurationSeconds };
const { Credentials } = await anonymous.send(new AssumeRoleWithWebIdentityCommand(input));
return toSession(Credentials, asked, DurationSeconds, mask);
}
catch (error) {
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
.then(({ Credentials }) => toSession(Credentials, asked, seconds, mask))
.catch((error) => {
throw new src_error/* UserError */.yo(explainChained(roles[index], role, settings, error), { cause: error });
});
}
return session;
}
function toSession(credentials, asked, seconds, mask) {
if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
throw new src_error/* UserError */.yo('The response of STS has no credentials; run the job again.');
}
const session = {
accessKeyId: credentials.AccessKeyId,
secretAccessKey: credentials.SecretAccessKey,
sessionToken: credentials.SessionToken,
expiration: new Date(asked + seconds * 1000),
};
maskSecrets(session, mask);
return session;
}
function isExpired(error) {
return error instanceof Error && error.name.startsWith('ExpiredToken');
}
function explainWebIdentity(role, token, settings, error) {
const text = (0,src_error/* messageOf */.bD)(error).replace(/\.$/, '');
const plain = `The role ${role} could not be assumed with the job's OIDC token: ${text}.`;
const { iss = 'https://token.actions.githubusercontent.com', aud = '', ...claims } = claimsOf(token);
const provider = `The OIDC provider ${iss.replace('https://', '')} of the role's account`;
const refused = (0,failure/* refusedOfSession */.ge)(error);
if (refused === 'audience')
return `${plain} ${provider} must list the audience '${aud}' among its client IDs; or set 'audience' to one that it lists.`;
if (refused === 'provider')
return `${plain} ${provider} must exist, with '${aud}' among its client IDs: create it once for the account.`;
if (isExpired(error))
return `${plain} A token is valid for five minutes, and a fresh one was requested twice: run the job again, and check the runner's connection to STS.`;
if ((0,failure/* failureKind */.zU)(error) === 'denied')
return `${plain} ${trustNeeded(claims, aud)}`;
return plain + durationHint(error, settings);
}
function explainChained(from, role, settings, error) {
const text = (0,src_error/* messageOf */.bD)(error).replace(/\.$/, '');
const plain = `The role ${role} could not be assumed by ${from}: ${text}.`;
if ((0,failure/* failureKind */.zU)(error) !== 'denied')
return plain + durationHint(error, settings);
return `${plain} Allow sts:AssumeRole on it in the policies of ${from}, and name that role as a principal in its trust policy.`;
}
function durationHint(error, { roleDurationSeconds }) {
return (0,failure/* refusedOfSession */.ge)(error) === 'duration'
? ` Set 'role-duration-seconds' (${roleDurationSeconds}) to no more than the role's maximum session duration.`
: '';
}
function trustNeeded({ sub = '', repository = '', ...ids }, audience) {
const must = `Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${audience}' and this job's subject`;
const [, rest] = /^repo:[^:]*:(.*)$/.exec(sub) ?? [];
if (rest === undefined)
return `${must} '${sub}'.`;
const [owner = '', name = ''] = repository.split('/');
const { repository_owner_id: ownerId = 'OWNER-ID', repository_id: id = 'REPOSITORY-ID' } = ids;
return [
`${must} 'repo:${owner}@${ownerId}/${name}@${id}:${rest}'`,
`or, for repositories created before July 2026, 'repo:${owner}/${name}:${rest}'; the subject of this job's token is '${sub}'.`,
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


function createClients(settings, fetchIdToken, mask = () => undefined) {
return clientsOf(settings, configOf(settings, fetchIdToken, mask));
}
function configOf(settings, fetchIdToken, mask) {
const secrets = new Set();
const keep = (secret) => {
if (secrets.has(secret))
return;
secrets.add(secret);
mask(secret);
};
const connection = { maxAttempts: settings.maxRetries + 1, requestHandler: createHandler(secrets) };
const { region } = settings;
const credentials = settings.roles.length > 0
? roleCredentials(settings, fetchIdToken, connection, keep)
: defaultCredentials({ ...connection, region }, keep);
return { ...connection, region, credentials };
}
function clientsOf(settings, config) {
const cache = new Map();
const once = (key, create) => {
const client = cache.get(key) ?? create();
cache.set(key, client);
return client;
};
return {
settings,
ecs: () => once('ecs', async () => {
const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(4160)]).then(__webpack_require__.bind(__webpack_require__, 37403));
return new ECSClient(config);
}),
ecsOnce: () => once('ecsOnce', async () => {
const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(4160)]).then(__webpack_require__.bind(__webpack_require__, 37403));
return new ECSClient({ ...config, maxAttempts: 1 });
}),
ecr: (region = settings.region) => once(`ecr ${region}`, async () => {
const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8016), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 87681));
return new ECRClient({ ...config, region });
}),
ecrPublic: () => once('ecrPublic', async () => {
const { ECRPUBLICClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(8795), __webpack_require__.e(4484)]).then(__webpack_require__.bind(__webpack_require__, 90871));
return new ECRPUBLICClient({ ...config, region: 'us-east-1' });
}),
iam: () => once('iam', async () => {
const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(7342), __webpack_require__.e(1275)]).then(__webpack_require__.bind(__webpack_require__, 15244));
return new IAMClient(config);
}),
ssm: (region = settings.region) => once(`ssm ${region}`, async () => {
const { SSMClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 56786));
return new SSMClient({ ...config, region });
}),
secretsManager: (region = settings.region) => once(`secretsManager ${region}`, async () => {
const { SecretsManagerClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 49807));
return new SecretsManagerClient({ ...config, region });
}),
logs: (region = settings.region) => once(`logs ${region}`, async () => {
const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 87887));
return new CloudWatchLogsClient({ ...config, region });
}),
cloudWatch: () => once('cloudWatch', async () => {
const { CloudWatchClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6709)]).then(__webpack_require__.bind(__webpack_require__, 74858));
return new CloudWatchClient(config);
}),
codeDeploy: () => once('codeDeploy', async () => {
const { CodeDeployClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(1662)]).then(__webpack_require__.bind(__webpack_require__, 90405));
return new CodeDeployClient(config);
}),
codeDeployOnce: () => once('codeDeployOnce', async () => {
const { CodeDeployClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(1662)]).then(__webpack_require__.bind(__webpack_require__, 90405));
return new CodeDeployClient({ ...config, maxAttempts: 1 });
}),
autoScaling: () => once('autoScaling', async () => {
const { ApplicationAutoScalingClient } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 15883));
return new ApplicationAutoScalingClient(config);
}),
};
}


/***/ }),

/***/ 88486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fetchIdToken)
/* harmony export */ });
/* harmony import */ var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _src_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50453);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



const TIMEOUT_MS = 10_000;
const ATTEMPTS = 4;
const PAUSE_MS = 200;
const MOST_BYTES = 1024 * 1024;
async function fetchIdToken(audience) {
const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if (!url || !bearer) {
throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("The job has no OIDC token: add 'permissions: { id-token: write, contents: read }' to the job.");
}
const address = new URL(url);
address.searchParams.set('audience', audience);
const { status, text } = await get(address, bearer).catch((error) => ({
status: 0,
text: (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
}));
const value = status === 200 ? tokenIn(text) : undefined;
if (value) {
(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(value);
return value;
}
const answer = status === 0 ? `could not be reached (${text})` : `answered ${status} and no token`;
throw new _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's OIDC endpoint ${answer}; run the job again.`);
}
async function get(address, bearer) {
const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
const order = { headers, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES };
const { status, body } = await (0,_src_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(address, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
return { status, text: body.toString('utf8') };
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


/***/ })

};

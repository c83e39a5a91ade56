export const id = 1024;
export const ids = [1024,304];
export const modules = {

30541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (readConfig)
});
var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79664);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49650);




const MAX_CHARACTERS = 300;
const read = new WeakMap();
function readConfig(authorization, repository, digest) {
    const known = read.get(authorization) ?? new Map();
    read.set(authorization, known);
    const key = `${repository}@${digest}`;
    const reading = known.get(key) ?? fetchConfig(authorization, repository, digest);
    known.set(key, reading);
    return reading;
}
async function fetchConfig(authorization, repository, digest) {
    try {
        const { status, body } = await (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .requestRegistry */ .rV)({ authorization, repository }, `blobs/${digest}`);
        const text = body.toString('utf8');
        if (status !== 200)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS));
        return configIn(text);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The configuration of an image in ${repository} could not be read from the registry (${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on the repository.`, error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl ? { cause: error } : {});
    }
}
function configIn(text) {
    const isObject = text.trimStart().startsWith('{');
    try {
        if (isObject)
            return JSON.parse(text);
    }
    catch { }
    throw new Error('the response is not an image configuration');
}


}),

79664:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RV: () => (putManifest),
  c2: () => (getManifest),
  rV: () => (requestRegistry)
});
var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50453);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49650);




const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const MAX_REDIRECTS = 3;
const MAX_CHARACTERS = 300;
async function requestRegistry(place, path, options = {}) {
    const { endpoint, username, password } = place.authorization;
    const url = new URL(`/v2/${place.repository}/${path}`, endpoint);
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const send = (authorization) => (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .requestWithRetry */ .En)(url, {
        ...options,
        headers: { ...options.headers, authorization },
        timeoutMs: TIMEOUT_MS,
        maxRedirects: MAX_REDIRECTS,
    }, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    const response = await send(basic);
    const challenge = response.status === 401 ? bearerChallenge(response, url, place.repository) : undefined;
    if (!challenge)
        return response;
    const token = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .requestWithRetry */ .En)(challenge, { headers: { authorization: basic }, timeoutMs: TIMEOUT_MS }, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
    return send(`Bearer ${tokenIn(token)}`);
}
function bearerChallenge({ headers }, url, repository) {
    const text = headers['www-authenticate'] ?? '';
    const value = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    const realm = /^Bearer\s/i.test(text) ? value('realm') : '';
    if (!URL.canParse(realm) || new URL(realm).origin !== url.origin)
        return undefined;
    const address = new URL(realm);
    if (value('service'))
        address.searchParams.set('service', value('service'));
    address.searchParams.set('scope', `repository:${repository}:pull,push`);
    return address;
}
function tokenIn({ status, body }) {
    const text = body.toString('utf8');
    try {
        const { token } = JSON.parse(text);
        if (status === 200 && token)
            return token;
    }
    catch { }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS));
}
async function getManifest(place, reference, accept) {
    const response = await refusing(place, () => requestRegistry(place, `manifests/${reference}`, { headers: { accept: accept.join(', ') } }));
    if (response.status === 404)
        return undefined;
    const text = response.body.toString('utf8');
    if (response.status !== 200)
        throw refusal(place, response.status, text);
    const digest = String(response.headers['docker-content-digest'] ?? '');
    return { digest, mediaType: response.headers['content-type'] ?? '', text };
}
async function putManifest(place, tag, mediaType, text) {
    const options = { method: 'PUT', headers: { 'content-type': mediaType }, body: text };
    const response = await refusing(place, () => requestRegistry(place, `manifests/${tag}`, options));
    if (response.status !== 201)
        throw refusal(place, response.status, response.body.toString('utf8'));
}
async function refusing(place, send) {
    try {
        return await send();
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The request to the registry of ${place.repository} failed: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Check the network, then run the job again.`, { cause: error });
    }
}
function refusal({ repository }, status, text) {
    const cause = new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS));
    const known = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRegistry */ .$c)(text, repository);
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(known ?? `The registry of ${repository} responded with ${cause.message}.`, { cause });
}


}),

49650:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $c: () => (explainRegistry),
  gl: () => (RegistryError),
  nE: () => (missingRepository),
  uy: () => (explainCall)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22529);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30706);



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
const MAX_CHARACTERS = 4_000;
const ORGANIZATION = /service control policy|resource control policy|organizations?\b/i;
const REGISTRY = [
    {
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA, or exclude this one with the repository's mutability filters.`,
    },
    {
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    },
    {
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${createRepository}`,
    },
    {
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${createRepository}`,
    },
    {
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it is valid for twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        pattern: /no basic auth credentials/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, received no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        pattern: /maximum allowed number of images which is '(\d+)'/i,
        explain: ([, most], repository) => `${repository} has ${most} images, the maximum in ECR: add a lifecycle policy that expires old images, or request a higher quota for images per repository.`,
    },
    {
        pattern: /maximum allowed number of tags per image which is '(\d+)'/i,
        explain: ([, most], repository) => `The image in ${repository} has ${most} tags, the maximum for an image in ECR: delete old tags, or set fewer in 'tags'.`,
    },
    {
        pattern: /BlockedByOrganizationPolicy|explicit deny in a (?:service|resource) control policy/i,
        explain: ({ input }, repository) => organizationDenied(deniedIn(input) ?? 'this', repository),
    },
    {
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            const quota = action === 'ecr:PutImage'
                ? ' ECR also responds this way if the repository has the maximum number of images.'
                : '';
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; if it is allowed, check the repository's policy.${quota}`;
        },
    },
    {
        pattern: /KmsException|\bKMS key\b/i,
        explain: ({ input }) => kmsDenied(input),
    },
    {
        pattern: /blob unknown to registry|LayersNotFound|required for pushing image into repository/i,
        explain: (_, repository) => partsMissing(repository),
    },
    {
        pattern: /image .*is archived|ImageArchived/i,
        explain: (_, repository) => archived(repository),
    },
    {
        pattern: /toomanyrequests|rate exceeded|ThrottleException|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        pattern: /from POST request to \S*\/blobs\/uploads\/\S*?:? 404 /i,
        explain: (_, repository) => missingRepository(repository),
    },
    {
        pattern: /from (?:PATCH|PUT) request to \S*\/blobs\/uploads\/\S*?:? (400|404) /i,
        explain: ([, status], repository) => `The registry of ${repository} did not accept a layer (status ${status}): run the job again, and check that no proxy changes the requests.`,
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on the repository; if the role already has these permissions, check the repository policy and whether the repository has reached its quota of images.`,
    },
    {
        pattern: /\/manifests\/\S*?:? 405 /i,
        explain: (_, repository) => `${repository} rejected the manifest, because ECR does not support its format: remove 'oci-artifact=true', which 'outputs' sets.`,
    },
    {
        pattern: /^(?!.*error writing manifest blob).*\/manifests\/(?!sha256:)([\w.-]+): 400 /i,
        explain: ([, tag], repository) => `${repository} rejected the manifest of the tag '${tag}': if the tag exists and tags are immutable, use a tag that contains the commit SHA.`,
    },
    {
        pattern: /\b400 bad request\b|manifest (?:invalid|unknown media type)/i,
        explain: (_, repository) => `${repository} rejected the manifest: if 'cache-to' is set, add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, cannot reach this machine's loopback interface.`,
    },
    {
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused|lost)|network is unreachable|broken pipe|unexpected EOF|(?<=^|: )EOF$|request must be retried|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const createRepository = "create it, or set 'create-repository' to 'true'.";
function archived(repository) {
    return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
}
function partsMissing(repository) {
    return `Parts of the image are missing from ${repository}: push it again, with 'if-exists' set to 'overwrite'.`;
}
function organizationDenied(action, repository, text = '') {
    const what = `${action}${repository && ` on ${repository}`}`;
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `A policy of the AWS organization forbids ${what}${cause && ` (${cause})`}: contact the organization's administrator.`;
}
function deniedIn(text) {
    return /not authorized to perform:? ([\w-]+:\w+)/i.exec(text)?.[1];
}
function kmsDenied(text) {
    const cause = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text).replace(/\.$/, '');
    return `ECR could not use the repository's KMS key (${cause}): allow the role of this job to use the key.`;
}
function explainRegistry(text, repository) {
    const read = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(text, MAX_CHARACTERS);
    for (const { pattern, explain } of REGISTRY) {
        const match = pattern.exec(read);
        if (match)
            return explain(match, repository);
    }
    return undefined;
}
const EXCEPTIONS = {
    RepositoryNotFoundException: (_, repository) => `The repository '${repository}' does not exist: create it, or check its name, account and Region.`,
    ImageTagAlreadyExistsException: (text, repository) => explainRegistry(text, repository) ??
        `A tag already exists in ${repository}, where tags are immutable: use a tag that contains the commit SHA.`,
    ImageAlreadyExistsException: (_, repository) => `The image already exists in ${repository} with this tag: run the job again to reuse it.`,
    LayersNotFoundException: (_, repository) => partsMissing(repository),
    LayerInaccessibleException: (_, repository) => partsMissing(repository),
    ReferencedImagesNotFoundException: (_, repository) => partsMissing(repository),
    UnsupportedCommandException: (text, repository, action) => `The registry of ${repository || 'this account'} does not support ${action} in this Region (${text.replace(/\.$/, '')}): the ECR Public API is available only in us-east-1; check 'registry-type' and 'aws-region'.`,
    TooManyTagsException: refusedTags,
    InvalidTagParameterException: refusedTags,
    BlockedByOrganizationPolicyException: (_, repository, action) => organizationDenied(action, repository),
    ImageArchivedException: (_, repository) => archived(repository),
    LimitExceededException: (text, repository, action) => explainRegistry(text, repository) ??
        `${action} exceeded a quota of ECR (${text}): delete old resources, or request a higher quota.`,
    ImageDigestDoesNotMatchException: (_, repository) => `ECR computed a different digest for the image in ${repository}: run the job again.`,
    KmsException: kmsDenied,
    InvalidParameterException: (text, _, action) => `${action} was rejected (${text}): correct the value that is named in the message.`,
};
function refusedTags(text, repository, action) {
    return `${action} rejected the tags of the repository ${repository} (${text}): correct 'repository-tags'.`;
}
function missingRepository(repository) {
    return `The repository '${repository}' does not exist: ${createRepository}`;
}
function explainCall(action, error, repository = '') {
    const name = error instanceof Error ? error.name : '';
    const explain = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined;
    if (explain)
        return explain((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), repository, action);
    if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .failureKind */ .zU)(error) === 'denied' && ORGANIZATION.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return organizationDenied(action, repository, (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    }
    return (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(action, error);
}


}),

22794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  at: () => (at),
  Gq: () => (authorize),
  YS: () => (privateTokens),
  ts: () => (toAuthorization),
  bD: () => (withRetry),
  _Q: () => (withoutToken)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(20162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "GetAuthorizationToken", schemas_0.phU) {
}

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(22529);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/registry-host.js
var registry_host = __webpack_require__(53071);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(49650);
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
        const response = await withRetry(() => ecr.send(new GetAuthorizationTokenCommand(registryIds.length > 0 ? { registryIds } : {})), 'ecr:GetAuthorizationToken', options);
        const all = (response.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => toAuthorization(authorizationToken, proxyEndpoint, options.mask));
        if (all.length === 0)
            throw withoutToken('ecr:GetAuthorizationToken');
        return all;
    };
    const ofAccounts = accounts.length > 0 ? await ask(accounts) : [];
    const byAccount = new Map(ofAccounts.map((each, index) => [(0,registry_host.T)(each.host)?.account ?? accounts[index], each]));
    const [own] = named.length < refs.length ? await ask([]) : [];
    return refs.map((ref) => {
        const given = ref.account === undefined ? own : byAccount.get(ref.account);
        if (!given)
            throw withoutToken('ecr:GetAuthorizationToken', ref.account);
        return [ref, ref.host ? at(given, ref.host) : given];
    });
}
async function withRetry(send, action, { pause }) {
    for (let attempt = 0;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            const wait = (0,failure.zU)(error) === 'throttled' ? PAUSES_MS[attempt] : undefined;
            if (wait === undefined || !pause)
                throw new src_error.yo((0,ecr_failure.uy)(action, error), { cause: error });
            await pause(wait);
        }
    }
}
function withoutToken(action, account = '') {
    const whose = account && ` of the registry ${account}`;
    return new src_error.yo(`The response from ECR to ${action} has no token${whose}; run the job again.`);
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


}),

10304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $r: () => (platformName),
  readImages: () => (readImages),
  dh: () => (storedSize),
  E$: () => (tagImage)
});

var commandBuilder = __webpack_require__(20162);
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js


class BatchGetImageCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "BatchGetImage", schemas_0.e$c) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js


class PutImageCommand extends (0,commandBuilder.G5)(commandBuilder.lq, commandBuilder.yt, "PutImage", schemas_0.Jcz) {
}

var failure = __webpack_require__(22529);
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/objects.js
var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/ecr/distribution.js
var distribution = __webpack_require__(79664);
var ecr_failure = __webpack_require__(49650);
// EXTERNAL MODULE: ./build/src/ecr/response.js
var ecr_response = __webpack_require__(79497);
;// CONCATENATED MODULE: ./build/src/ecr/manifest.js







const MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const MAX_IMAGES = 100;
const found = new WeakMap();
async function readImages(place, ids) {
    const known = found.get(place.clients) ?? new Map();
    found.set(place.clients, known);
    const key = (digest) => `${place.registryId ?? ''}/${place.repository}@${digest}`;
    const images = ids.flatMap(({ imageDigest = '' }) => known.get(key(imageDigest)) ?? []);
    const asked = ids.filter(({ imageDigest = '' }) => !known.has(key(imageDigest)));
    const fetched = await batchGetImages(place, asked);
    for (const image of fetched)
        known.set(key(image.digest), { ...image, tag: undefined });
    return [...images, ...fetched];
}
async function batchGetImages(place, ids) {
    if (place.registry)
        return readFromRegistry(place.registry, ids);
    const ecr = await place.clients.ecr();
    const images = [];
    for (let start = 0; start < ids.length; start += MAX_IMAGES) {
        const response = await ecr
            .send(new BatchGetImageCommand({
            ...where(place),
            imageIds: ids.slice(start, start + MAX_IMAGES),
            acceptedMediaTypes: MEDIA_TYPES,
        }))
            .catch((error) => {
            throw new src_error.yo((0,ecr_failure.uy)('ecr:BatchGetImage', error, place.repository), { cause: error });
        });
        const failure = response.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
        if (failure) {
            const { imageTag, imageDigest } = failure.imageId ?? {};
            throw new src_error.yo(`ECR could not read ${place.repository}${imageTag ? `:${imageTag}` : `@${imageDigest}`}: ${failure.failureReason ?? failure.failureCode}.`);
        }
        const found = response.images ?? [];
        const isNamed = (id) => [...found, ...(response.failures ?? [])].some(({ imageId }) => (id.imageTag !== undefined && imageId?.imageTag === id.imageTag) ||
            (id.imageDigest !== undefined && imageId?.imageDigest === id.imageDigest));
        const unnamed = ids.slice(start, start + MAX_IMAGES).find((id) => !isNamed(id));
        if (unnamed)
            throw (0,ecr_response.rd)('ecr:BatchGetImage', `image '${unnamed.imageTag ?? unnamed.imageDigest}'`);
        images.push(...found.map(toStored));
    }
    return images;
}
async function tagImage(place, image, tags) {
    const { registry } = place;
    if (registry) {
        for (const tag of tags)
            await (0,distribution.RV)(registry, tag, image.mediaType, image.text);
        return;
    }
    for (const imageTag of tags)
        await putImage(place, image, imageTag);
}
async function putImage(place, image, imageTag, isLast = false) {
    const ecr = await place.clients.ecr();
    const options = {
        ...where(place),
        imageManifest: image.text,
        imageManifestMediaType: image.mediaType,
        imageDigest: image.digest,
        imageTag,
    };
    const response = await ecr.send(new PutImageCommand(options)).catch((error) => ({ error }));
    const error = 'error' in response ? response.error : undefined;
    const { name } = (error ?? {});
    const written = 'error' in response ? undefined : response.image?.imageId;
    const isWritten = written?.imageDigest === image.digest && written.imageTag === imageTag;
    if (isWritten || name === 'ImageAlreadyExistsException')
        return;
    const isTaken = name === 'ImageTagAlreadyExistsException';
    const [there] = isTaken
        ? await readImages(place, [{ imageTag }])
        : !error || (0,failure.X2)(error)
            ? await readImages(place, [{ imageTag }]).catch(() => [])
            : [];
    if (there?.digest === image.digest)
        return;
    if (!error && isLast)
        throw (0,ecr_response.rd)('ecr:PutImage', "image with 'imageDigest', 'imageTag'");
    if (!error)
        return putImage(place, image, imageTag, true);
    throw new src_error.yo(isTaken && there
        ? `The tag '${imageTag}' names another image in ${place.repository} (${there.digest}; this one is ${image.digest}), and tags are immutable: use another tag.`
        : (0,ecr_failure.uy)('ecr:PutImage', error, place.repository));
}
async function readFromRegistry(registry, ids) {
    const found = await Promise.all(ids.map(async ({ imageDigest, imageTag }) => {
        const response = await (0,distribution.c2)(registry, imageDigest ?? imageTag ?? '', MEDIA_TYPES);
        const manifest = response && manifestIn(response.text);
        return manifest ? [{ ...response, tag: imageTag, manifest }] : [];
    }));
    return found.flat();
}
function platformName({ os, architecture, variant, }) {
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
function storedSize(images) {
    const blobs = images.flatMap(({ manifest }) => [
        ...(manifest.config ? [manifest.config] : []),
        ...(manifest.layers ?? []),
    ]);
    return [...new Map(blobs.map(({ digest, size }) => [digest, size])).values()].reduce((sum, size) => sum + size, 0);
}
function where({ repository, registryId }) {
    return { repositoryName: repository, ...(registryId && { registryId }) };
}
function toStored({ imageId, imageManifest = '', imageManifestMediaType }) {
    const manifest = manifestIn(imageManifest);
    if (!manifest || !imageId?.imageDigest)
        throw (0,ecr_response.rd)('ecr:BatchGetImage', 'digest and manifest of an image');
    return {
        digest: imageId?.imageDigest ?? '',
        tag: imageId?.imageTag,
        mediaType: imageManifestMediaType ?? manifest.mediaType ?? '',
        text: imageManifest,
        manifest,
    };
}
function manifestIn(text) {
    const value = (0,objects.qF)(text);
    return (0,objects.Gv)(value) ? value : undefined;
}


}),

79497:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c_: () => (checkMembers),
  fx: () => (hasTexts),
  rd: () => (unusableResponse)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);


function unusableResponse(action, missing) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The response from ECR to ${action} has no ${missing}; run the job again, and check the proxy if there is one.`);
}
function hasTexts(value, members) {
    return missingMembers(value, members).length === 0;
}
function checkMembers(value, members, action, what) {
    const missing = missingMembers(value, members);
    if (missing.length > 0)
        throw unusableResponse(action, `${what} with ${missing.map((one) => `'${one}'`).join(', ')}`);
}
function missingMembers(value, members) {
    const found = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : {};
    return members.filter((member) => typeof found[member] !== 'string' || found[member] === '');
}


}),

45331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $x: () => (inputDifferences),
  Pv: () => (INPUTS_LABEL),
  Rj: () => (fingerprint),
  TL: () => (parseInputs),
  Ud: () => (metadataDifferences),
  qG: () => (countedMetadata)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16385);


const INPUTS_LABEL = 'slipway.inputs';
const OF_EVERY_BUILD = /(?:^|:)org\.opencontainers\.image\.(?:created|revision|version)$/;
function countedMetadata({ labels, annotations }, commit) {
    const isCounted = (name) => !OF_EVERY_BUILD.test(name);
    const plain = (text) => (commit ? text.replaceAll(commit, 'commit') : text);
    const counted = Object.entries(labels).filter(([name]) => isCounted(name));
    return {
        labels: Object.fromEntries(counted.sort().map(([name, value]) => [name, plain(value)])),
        annotations: annotations
            .filter((line) => isCounted(line.split('=', 1)[0] ?? ''))
            .map(plain)
            .sort(),
    };
}
function fingerprint(source) {
    const { context, file, target, platforms, buildArgs, buildContexts, extraArgs, attestations, files, dirty } = source;
    const { labels, annotations } = source.metadata;
    const options = Object.entries(source.options).filter(([, values]) => values.length > 0);
    return {
        context,
        file,
        ...(target && { target }),
        ...(platforms.length > 0 ? { platforms: [...platforms].sort() } : { machine: source.machine }),
        ...(Object.keys(buildArgs).length > 0 && { args: hashes(buildArgs) }),
        ...(Object.keys(buildContexts).length > 0 && { contexts: hashes(buildContexts) }),
        ...(options.length > 0 && {
            options: hashes(Object.fromEntries(options.map(([name, values]) => [name, JSON.stringify(values)]))),
        }),
        ...(extraArgs.length > 0 && { extra: hash(JSON.stringify(extraArgs)) }),
        ...(Object.keys(attestations).length > 0 && { attestations }),
        ...(Object.keys(labels).length > 0 && { labels: hashes(labels) }),
        ...(annotations.length > 0 && { annotations: hash(JSON.stringify(annotations)) }),
        ...(files !== undefined && { files }),
        ...(dirty && { dirty: true }),
    };
}
function parseInputs(label) {
    const value = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(label ?? '');
    const isOurs = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && 'context' in value && 'files' in value;
    return isOurs ? value : undefined;
}
function inputDifferences(there, here) {
    const plain = ['context', 'file', 'target', 'platforms'].flatMap((key) => {
        const [a, b] = [String(there[key] ?? ''), String(here[key] ?? '')];
        return a === b ? [] : [`${key} (was '${a}', is now '${b}')`];
    });
    const isOtherMachine = Boolean(there.machine && here.machine) && there.machine !== here.machine;
    return [
        ...plain,
        ...(isOtherMachine ? [`the machine's architecture (was '${there.machine}', is now '${here.machine}')`] : []),
        ...differingKeys(there.args, here.args).map((name) => `the build argument ${name}`),
        ...differingKeys(there.contexts, here.contexts).map((name) => `the build context ${name}`),
        ...differingKeys(there.options, here.options).map((name) => `the input ${name}`),
        ...(there.extra === here.extra ? [] : ['build-extra-args']),
        ...lackingAttestations(there.attestations, here.attestations).map((name) => `the attestation ${name}`),
        ...metadataDifferences(there, here),
        ...(there.dirty && !here.dirty ? ['its files (the image was built from a tree with uncommitted changes)'] : []),
        ...(there.files === here.files || (there.dirty && !here.dirty) ? [] : ['the files that are sent to the builder']),
    ];
}
function metadataDifferences(there, here) {
    return [
        ...differingKeys(there.labels, here.labels).map((name) => `the label ${name}`),
        ...(there.annotations === here.annotations ? [] : ['the annotations']),
    ];
}
function lackingAttestations(there = {}, here = {}) {
    return Object.keys(here).filter((key) => there[key] !== here[key]);
}
function differingKeys(there = {}, here = {}) {
    const [existing, current] = [new Map(Object.entries(there)), new Map(Object.entries(here))];
    return [...new Set([...existing.keys(), ...current.keys()])]
        .filter((key) => existing.get(key) !== current.get(key))
        .sort();
}
function hashes(values) {
    const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, value]) => [name, hash(`${name}=${value}`)]));
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


}),

44924:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J0: () => (imageLabels),
  P1: () => (REVISION_LABEL),
  S3: () => (renderLabels)
});
var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45331);
var _tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33182);


const REVISION_LABEL = 'org.opencontainers.image.revision';
function imageLabels({ source, repository, version, inputs }, users) {
    const own = {
        'org.opencontainers.image.title': repository.name,
        'org.opencontainers.image.description': repository.description,
        'org.opencontainers.image.licenses': repository.license,
        'org.opencontainers.image.url': source.url,
        'org.opencontainers.image.source': source.url,
        'org.opencontainers.image.version': version,
        'org.opencontainers.image.created': source.date === undefined ? undefined : new Date(source.date * 1000).toISOString(),
    };
    const recognized = { [REVISION_LABEL]: source.commit, [_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS_LABEL */ .Pv]: JSON.stringify(inputs) };
    const all = Object.entries({ ...own, ...users, ...recognized });
    return Object.fromEntries(all.filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
function renderLabels(labels, names) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [(0,_tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .renderKnown */ .Ws)(name, names), (0,_tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .renderKnown */ .Ws)(value, names)]));
}


})

};

export const id = 1024;
export const ids = [1024,2794,541,304];
export const modules = {

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unusableAnswer),
/* harmony export */   c: () => (/* binding */ checkMembers)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);

/** An answer of ECR that lacks what ECR always answers: it tells nothing, least of all that something is not there. */
function unusableAnswer(action, lack) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`ECR's answer to ${action} has no ${lack}, so that it cannot be used; run the job again, and check the proxy on the way where there is one.`);
}
/** @throws {UserError} where `value` is not an object with these members as texts that are not empty */
function checkMembers(value, members, action, what) {
    const found = typeof value === 'object' && value !== null ? value : {};
    const lacking = members.filter((member) => typeof found[member] !== 'string' || found[member] === '');
    if (lacking.length > 0)
        throw unusableAnswer(action, `${what} with ${lacking.map((one) => `'${one}'`).join(', ')}`);
}


/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);




const TIMEOUT_MS = 20_000;
const ATTEMPTS = 3;
const PAUSE_MS = 200;
const MOST_REDIRECTS = 3;
/** Of the text of an error. */
const MOST_CHARACTERS = 300;
/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it. The registry sends the bytes, or
 * to where S3 has them; the credentials are for the registry only.
 * @throws {UserError}
 */
async function readConfig(authorization, repository, digest) {
    const url = new URL(`/v2/${repository}/blobs/${digest}`, authorization.endpoint);
    const basic = Buffer.from(`${authorization.username}:${authorization.password}`).toString('base64');
    try {
        const order = { headers: { authorization: `Basic ${basic}` }, timeoutMs: TIMEOUT_MS, maxRedirects: MOST_REDIRECTS };
        const { status, body } = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPatiently */ .qQ)(url, order, { attempts: ATTEMPTS, pauseMs: PAUSE_MS });
        const text = body.toString('utf8');
        if (status !== 200)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
        return configIn(text);
    }
    catch (error) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The configuration of an image in ${repository} could not be read from the registry (${(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): the role of this job needs ecr:GetDownloadUrlForLayer and ecr:BatchGetImage on it.`, error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl ? { cause: error } : {});
    }
}
function configIn(text) {
    const isObject = text.trimStart().startsWith('{');
    try {
        if (isObject)
            return JSON.parse(text);
    }
    catch { }
    throw new Error('the answer is not a configuration');
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

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ platformName),
  readImages: () => (/* binding */ readImages),
  dh: () => (/* binding */ storedSize),
  E$: () => (/* binding */ tagImage)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js


class BatchGetImageCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchGetImage", schemas_0/* BatchGetImage$ */.e$c) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js


class PutImageCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImage", schemas_0/* PutImage$ */.Jcz) {
}

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/answer.js
var ecr_answer = __webpack_require__(532);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var ecr_failure = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/src/ecr/manifest.js




/** Without these ECR converts a manifest to Docker's old form. */
const MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** BatchGetImage takes this many at once. */
const MOST_IMAGES = 100;
/**
 * Reads images by tag or digest; those that are not there are left out.
 * @throws {UserError}
 */
async function readImages(place, ids) {
    const ecr = await place.clients.ecr();
    const images = [];
    for (let start = 0; start < ids.length; start += MOST_IMAGES) {
        const answer = await ecr
            .send(new BatchGetImageCommand({
            ...where(place),
            imageIds: ids.slice(start, start + MOST_IMAGES),
            acceptedMediaTypes: MEDIA_TYPES,
        }))
            .catch((error) => {
            throw new src_error/* UserError */.yo((0,ecr_failure/* explainCall */.uy)('ecr:BatchGetImage', error, place.repository), { cause: error });
        });
        const failure = answer.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
        if (failure) {
            const { imageTag, imageDigest } = failure.imageId ?? {};
            throw new src_error/* UserError */.yo(`ECR could not read ${place.repository}${imageTag ? `:${imageTag}` : `@${imageDigest}`}: ${failure.failureReason ?? failure.failureCode}.`);
        }
        const found = answer.images ?? [];
        // Each image that was asked for is among the images or the failures: one that is in neither is not known to be absent.
        const isNamed = (id) => [...found, ...(answer.failures ?? [])].some(({ imageId }) => (id.imageTag !== undefined && imageId?.imageTag === id.imageTag) ||
            (id.imageDigest !== undefined && imageId?.imageDigest === id.imageDigest));
        const unnamed = ids.slice(start, start + MOST_IMAGES).find((id) => !isNamed(id));
        if (unnamed)
            throw (0,ecr_answer/* unusableAnswer */.Q)('ecr:BatchGetImage', `image '${unnamed.imageTag ?? unnamed.imageDigest}'`);
        images.push(...found.map(toStored));
    }
    return images;
}
/**
 * Gives the image further tags; the manifest goes as it came, so the digest stays.
 * @throws {UserError} where a tag is taken and may not move
 */
async function tagImage(place, image, tags) {
    const ecr = await place.clients.ecr();
    for (const imageTag of tags) {
        const order = {
            ...where(place),
            imageManifest: image.text,
            imageManifestMediaType: image.mediaType,
            imageDigest: image.digest,
            imageTag,
        };
        const answer = await ecr.send(new PutImageCommand(order)).catch(async (error) => {
            const { name } = error;
            if (name === 'ImageAlreadyExistsException')
                return undefined;
            const [there] = name === 'ImageTagAlreadyExistsException' ? await readImages(place, [{ imageTag }]) : [];
            if (there?.digest === image.digest)
                return undefined;
            throw new src_error/* UserError */.yo(there
                ? `The tag '${imageTag}' names another image in ${place.repository} (${there.digest}; this one is ${image.digest}), and it is immutable: use another tag.`
                : (0,ecr_failure/* explainCall */.uy)('ecr:PutImage', error, place.repository));
        });
        if (answer)
            (0,ecr_answer/* checkMembers */.c)(answer.image?.imageId, ['imageDigest', 'imageTag'], 'ecr:PutImage', 'image');
    }
}
/** `linux/arm64/v8`. */
function platformName({ os, architecture, variant, }) {
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
/** What the repository stores for these manifests: each layer and configuration once. */
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
        throw (0,ecr_answer/* unusableAnswer */.Q)('ecr:BatchGetImage', 'digest and manifest of an image');
    return {
        digest: imageId?.imageDigest ?? '',
        tag: imageId?.imageTag,
        mediaType: imageManifestMediaType ?? manifest.mediaType ?? '',
        text: imageManifest,
        manifest,
    };
}
/** @returns `undefined` where the text is not a manifest's */
function manifestIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ INPUTS_LABEL),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The label that says what an image was built from, beside the commit. */
const INPUTS_LABEL = 'slipway.inputs';
/** The fingerprint of a build's inputs, in an order of its own: the same inputs give the same text. */
function fingerprint(source) {
    const { context, file, target, platforms, buildArgs, buildContexts, extraArgs, attestations, files, dirty } = source;
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
        ...(files !== undefined && { files }),
        ...(dirty && { dirty: true }),
    };
}
/** What `INPUTS_LABEL` says; `undefined` when it is not one of ours, or does not say which files were sent. */
function parseInputs(label) {
    try {
        const value = JSON.parse(label ?? '');
        const isOurs = typeof value === 'object' && value !== null && 'context' in value && 'files' in value;
        return isOurs ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What differs between the inputs of the image that is there and of this build, each in a few words; none: the same. */
function differences(there, here) {
    const plain = ['context', 'file', 'target', 'platforms'].flatMap((key) => {
        const [a, b] = [String(there[key] ?? ''), String(here[key] ?? '')];
        return a === b ? [] : [`${key} (there '${a}', here '${b}')`];
    });
    const isOtherMachine = Boolean(there.machine && here.machine) && there.machine !== here.machine;
    return [
        ...plain,
        ...(isOtherMachine ? [`the machine's architecture (there '${there.machine}', here '${here.machine}')`] : []),
        ...differingKeys(there.args, here.args).map((name) => `the build argument ${name}`),
        ...differingKeys(there.contexts, here.contexts).map((name) => `the build context ${name}`),
        ...differingKeys(there.options, here.options).map((name) => `the input ${name}`),
        ...(there.extra === here.extra ? [] : ['build-extra-args']),
        ...lackingAttestations(there.attestations, here.attestations).map((name) => `the attestation ${name}`),
        ...(there.dirty && !here.dirty ? ['its files (it was built from a tree with uncommitted changes)'] : []),
        ...(there.files === here.files || (there.dirty && !here.dirty) ? [] : ['the files that are sent to the builder']),
    ];
}
/** What is asked for now and was not attached then; what was attached beyond that is no difference. */
function lackingAttestations(there = {}, here = {}) {
    return Object.keys(here).filter((key) => there[key] !== here[key]);
}
function differingKeys(there = {}, here = {}) {
    const [ofThere, ofHere] = [new Map(Object.entries(there)), new Map(Object.entries(here))];
    return [...new Set([...ofThere.keys(), ...ofHere.keys()])]
        .filter((key) => ofThere.get(key) !== ofHere.get(key))
        .sort();
}
function hashes(values) {
    const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([name, value]) => [name, hash(`${name}=${value}`)]));
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   P1: () => (/* binding */ REVISION_LABEL),
/* harmony export */   S3: () => (/* binding */ renderLabels)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5331);
/* harmony import */ var _tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3182);


const REVISION_LABEL = 'org.opencontainers.image.revision';
/** The image's labels. The user's go before ours, save the two by which a rerun is recognized. */
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
/** Labels in which the expressions of docker/metadata-action are filled in; other text in braces stays. */
function renderLabels(labels, names) {
    return Object.fromEntries(Object.entries(labels).map(([name, value]) => [(0,_tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .renderKnown */ .Ws)(name, names), (0,_tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .renderKnown */ .Ws)(value, names)]));
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   Ws: () => (/* binding */ renderKnown),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7707);

/**
 * Fills in a template, in the form that Handlebars gives it as far as docker/metadata-action's documentation goes: names,
 * their arguments, escapes. Blocks and helpers are not known.
 * @throws {SyntaxError} naming what is not known
 */
function render(template, names) {
    return join(partsOf(template, Object.keys(names), true), names);
}
/** Fills in what is known, and leaves the rest as it stands: a label may hold a template of somebody else. */
function renderKnown(text, names) {
    return join(partsOf(text, Object.keys(names), false), names);
}
/**
 * What is wrong with a template, a clause; `undefined`: nothing.
 * @param names what it may name
 */
function templateProblem(template, names) {
    try {
        partsOf(template, names, true);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** The names that a template uses. */
function namesIn(template) {
    return partsOf(template, undefined, false).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
function partsOf(text, names, strict) {
    const parts = [];
    let [from, at] = [0, text.indexOf('{{')];
    while (at >= 0) {
        const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
        const found = readExpression(text, at, names);
        if (typeof found === 'string') {
            if (strict && !isEscaped)
                throw new SyntaxError(found);
            at = text.indexOf('{{', at + 2);
        }
        else if (isEscaped) {
            parts.push(text.slice(from, at - 1), text.slice(at, found.end));
            from = found.end;
            at = text.indexOf('{{', from);
        }
        else {
            parts.push(text.slice(from, text[at - 1] === '\\' ? at - 1 : at), found);
            from = found.end;
            at = text.indexOf('{{', from);
        }
    }
    return [...parts, text.slice(from)];
}
const TOKEN = /\s*('[^']*'|"[^"]*"|[\w.-]+|=|~?\}{2,3}|\S)/y;
/** The expression that begins at `start`; or what is wrong there, a clause. */
function readExpression(text, start, names) {
    const plain = text.startsWith('{{{', start);
    const before = text.startsWith('~', start + 2);
    const words = [];
    TOKEN.lastIndex = start + (plain || before ? 3 : 2);
    const close = plain ? '}}}' : '}}';
    for (;;) {
        const token = TOKEN.exec(text)?.[1];
        if (token === undefined)
            return `'${shown(text, start, text.length)}' is not closed by '${close}'`;
        const after = token.startsWith('~');
        if (after || token.startsWith('}}')) {
            const end = TOKEN.lastIndex - (token.endsWith('}}}') && !plain ? 1 : 0);
            if (plain && !token.endsWith('}}}'))
                return `'${shown(text, start, end)}' is not closed by '}}}'`;
            const given = argumentsOf(words);
            if (!given)
                return `'${shown(text, start, end)}' is not an expression that is supported`;
            const near = names && !names.includes(given.name) ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given.name, names) : undefined;
            if (names && !names.includes(given.name)) {
                return `'${shown(text, start, end)}' is not an expression that is supported here; expected ${names.join(', ')}${near ? `; did you mean '${near}'?` : ''}`;
            }
            return { ...given, plain, trim: { before, after }, end };
        }
        words.push(token);
    }
}
function argumentsOf([name = '', ...words]) {
    if (!/^[A-Za-z_]\w*$/.test(name))
        return undefined;
    const positional = [];
    const named = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (words[index + 1] === '=') {
            const value = literal(words[index + 2]);
            if (value === undefined || !/^[A-Za-z_]\w*$/.test(word))
                return undefined;
            named.set(word, value);
            index += 2;
        }
        else {
            const value = literal(word);
            if (value === undefined || named.size > 0)
                return undefined;
            positional.push(value);
        }
    }
    return { name, positional, named };
}
/** A text in quotes, or a number. */
function literal(word = '') {
    if (/^'[^']*'$|^"[^"]*"$/.test(word))
        return word.slice(1, -1);
    return /^-?\d+(\.\d+)?$/.test(word) ? word : undefined;
}
function join(parts, names) {
    return parts
        .map((part, index) => {
        if (typeof part !== 'string') {
            const value = names[part.name]?.(part) ?? '';
            return part.plain ? value : escaped(value);
        }
        const [previous, next] = [parts[index - 1], parts[index + 1]];
        const left = typeof previous === 'object' && previous.trim.after ? part.trimStart() : part;
        return typeof next === 'object' && next.trim.before ? left.trimEnd() : left;
    })
        .join('');
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escaped(value) {
    return value.replace(/[&<>"'`=]/g, (character) => ESCAPES[character] ?? '');
}
function shown(text, start, end) {
    return text.slice(start, Math.min(end, start + 60));
}


/***/ })

};

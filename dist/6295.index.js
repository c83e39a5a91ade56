export const id = 6295;
export const ids = [6295];
export const modules = {

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

88604:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (hasHealthCheck)
});
function hasHealthCheck({ containerDefinitions = [] }) {
    if (!Array.isArray(containerDefinitions))
        return true;
    return containerDefinitions.some((container) => {
        const { command } = (container?.healthCheck ?? {});
        return container?.essential !== false && Boolean(container?.healthCheck) && command?.[0] !== 'NONE';
    });
}


}),

71953:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* reexport safe */ _preflight_js__WEBPACK_IMPORTED_MODULE_0__.M),
  waitTooShort: () => (/* reexport safe */ _waiting_js__WEBPACK_IMPORTED_MODULE_1__.S)
});
var _preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37771);
var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34898);




})

};

export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainRegistry),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);


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
/** The registry's texts, as docker and BuildKit pass them on. The first that fits explains. */
const REGISTRY = [
    {
        pattern: /(?:image )?tag '?([\w.-]+)'? already exists .*?cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: ([, tag], repository) => `The tag '${tag}' exists already in ${repository}, where tags are immutable: use a tag that names the commit, or exclude this one by the repository's mutability filters.`,
    },
    {
        pattern: /cannot be overwritten because the (?:tag|repository) is immutable/i,
        explain: (_, repository) => `A tag exists already in ${repository}, where tags are immutable: use a tag that names the commit.`,
    },
    {
        pattern: /repository with name '([^']+)' does not exist in the registry with id '([^']+)'/i,
        explain: ([, name, id]) => `The repository '${name}' does not exist in the registry ${id}: ${missingRepository}`,
    },
    {
        pattern: /name unknown|repository name not known/i,
        explain: (_, repository) => `The repository ${repository} does not exist: ${missingRepository}`,
    },
    {
        pattern: /authorization token has expired/i,
        explain: () => "ECR's token expired (it lives twelve hours): run the job again, and split a build that takes longer.",
    },
    {
        pattern: /no basic auth credentials|authorization failed: no basic auth/i,
        explain: (_, repository) => `The registry of ${repository}, or of a base image, got no credentials: name the account of the base image in 'registries', or log in to it before this step.`,
    },
    {
        pattern: /not authorized to perform:? ([\w-]+:\w+)/i,
        explain: ([, action], repository) => `AWS denied ${action} on ${repository}: allow it in the policy of the role that this job uses.`,
    },
    {
        // The containerd image store and BuildKit keep the status of ECR's answer, not its text.
        pattern: /from (HEAD|GET|POST|PATCH|PUT) request to \S*\/(blobs|manifests)\/\S*?:? (?:403|401) /i,
        explain: ([, method = '', what = ''], repository) => {
            const action = ACTIONS[`${method.toUpperCase()} ${what}`] ?? PUSH_ACTIONS;
            return `The registry denied access to ${repository}: allow ${action} in the policy of the role that this job uses; where it is allowed, look at the repository's own policy.`;
        },
    },
    {
        pattern: /limit (?:exceeded|of).*images|images? per repository/i,
        explain: (_, repository) => `${repository} holds as many images as ECR allows: add a lifecycle policy that expires old ones, or ask AWS for a higher quota.`,
    },
    {
        pattern: /toomanyrequests|rate exceeded|\b429\b/i,
        explain: (_, repository) => `ECR throttled the requests to ${repository}: run the job again.`,
    },
    {
        pattern: /BlockedByOrganizationPolicy|explicit deny in a service control policy/i,
        explain: (_, repository) => `A policy of the AWS organization forbids this on ${repository}: ask who keeps the organization's policies.`,
    },
    {
        pattern: /\b403\b|forbidden|denied/i,
        explain: (_, repository) => `The registry denied access to ${repository}: the role of this job needs ${PUSH_ACTIONS} on it; where the role has them, look at the repository's own policy and at its limit of images.`,
    },
    {
        pattern: /\b400 bad request\b/i,
        explain: (_, repository) => `${repository} refused the manifest: with a raw 'cache-to', add image-manifest=true,oci-mediatypes=true to it.`,
    },
    {
        pattern: /dial tcp (?:127\.|\[::1\])[^ ]*: .*connection refused/i,
        explain: (_, repository) => `Docker cannot reach the registry of ${repository}: an engine that runs in a virtual machine, such as Docker Desktop's, does not see what listens on this machine's loopback.`,
    },
    {
        pattern: /(no such host|i\/o timeout|TLS handshake timeout|connection (?:reset|refused)|unexpected EOF|\b50[0234]\b)/i,
        explain: ([text], repository) => `The connection to the registry of ${repository} failed (${text}): run the job again, and check the runner's network and proxy.`,
    },
];
const missingRepository = "create it, or set 'create-repository' to 'true'.";
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
            return `The image in ${repository} is archived: restore it in ECR (UpdateImageStorageClass), or set 'if-exists' to 'overwrite'.`;
        case 'LimitExceededException':
            return `ECR's quota is used up at ${action} (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): remove what is old, or ask AWS for a higher quota.`;
        case 'ImageDigestDoesNotMatchException':
            return `ECR computed another digest than the image's in ${repository}: run the job again.`;
        case 'KmsException':
            return `ECR could not use the repository's KMS key (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): allow the key for the role of this job.`;
        case 'InvalidParameterException':
            return `${action} was refused: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
    }
    if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && /organizations?/i.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
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
  authorize: () => (/* binding */ authorize)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var failure = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/src/ecr/login.js



/**
 * Asks ECR for tokens: the caller's own registry, or one per account.
 * @param mask hears each password before anybody else does
 * @throws {UserError}
 */
async function authorize(clients, accounts, mask) {
    const ecr = await clients.ecr();
    const answer = await ecr
        .send(new GetAuthorizationTokenCommand(accounts.length > 0 ? { registryIds: [...accounts] } : {}))
        .catch((error) => {
        throw new src_error/* UserError */.yo((0,failure/* explainCall */.u)('ecr:GetAuthorizationToken', error), { cause: error });
    });
    const found = (answer.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => {
        const text = Buffer.from(authorizationToken ?? '', 'base64').toString();
        // The password may hold colons.
        const colon = text.indexOf(':');
        if (colon < 0 || !proxyEndpoint || !URL.canParse(proxyEndpoint))
            return [];
        const password = text.slice(colon + 1);
        mask(password);
        return [{ endpoint: proxyEndpoint, host: new URL(proxyEndpoint).host, username: text.slice(0, colon), password }];
    });
    if (found.length === 0)
        throw new src_error/* UserError */.yo('ECR answered without a token at ecr:GetAuthorizationToken; run the job again.');
    return found;
}


/***/ })

};

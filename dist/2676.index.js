export const id = 2676;
export const ids = [2676,2794];
export const modules = {

/***/ 30541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30706);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79664);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49650);




/** Of the text of an error. */
const MOST_CHARACTERS = 300;
/** What a digest names is always the same: each configuration is read once. */
const read = new WeakMap();
/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it. The registry sends the bytes, or
 * to where S3 has them; the credentials are for the registry only.
 * @throws {UserError}
 */
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
        const { status, body } = await (0,_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .askRegistry */ .rF)({ authorization, repository }, `blobs/${digest}`);
        const text = body.toString('utf8');
        if (status !== 200)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryError */ .gl(status, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanSentence */ .b4)(text, MOST_CHARACTERS));
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

/***/ 56487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeServing)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

/**
 * Describes services as they serve. A service deployment is SUCCESSFUL before the old tasks are drained, while the
 * deployment still reads IN_PROGRESS (38 s were observed, and a deferred clean-up takes days): such a primary deployment
 * is shown as COMPLETED. Where service deployments may not be read, the services are left as they are.
 * @throws the SDK's error of DescribeServices
 */
async function describeServing(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


/***/ }),

/***/ 35145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commitOfImage),
/* harmony export */   a: () => (/* binding */ commitToRecord)
/* harmony export */ });
/* harmony import */ var _ecr_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30541);
/* harmony import */ var _ecr_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22794);
/* harmony import */ var _ecr_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10304);
/* harmony import */ var _ecr_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58641);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44924);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36950);






/** A commit as a revision's tag can record it. */
const COMMIT = /^[0-9a-f]{40}$/i;
/**
 * The commit that an image of ECR was built from, by its label `org.opencontainers.image.revision`.
 * @returns `undefined` for an image of another registry, one that is gone, and one without the label
 * @throws {UserError} when ECR does not answer, or may not be asked
 */
async function commitOfImage(clients, image) {
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(image);
    if (!reference || !(0,_ecr_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_ecr_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRegistryHost */ .TZ)(reference.host);
    const there = { ...clients, ecr: () => clients.ecr(registry?.region) };
    const place = { clients: there, repository: reference.repository, registryId: registry?.account };
    const read = async (id) => (await (0,_ecr_manifest_js__WEBPACK_IMPORTED_MODULE_2__.readImages)(place, [id]))[0];
    const { digest, tag = 'latest' } = reference;
    const stored = await read(digest ? { imageDigest: digest } : { imageTag: tag });
    const part = stored?.manifest.manifests?.find(({ platform }) => platform && platform.os !== 'unknown');
    const config = stored?.manifest.config ?? (part && (await read({ imageDigest: part.digest })))?.manifest.config;
    if (!config)
        return undefined;
    // The password goes into the one request's header and nowhere else.
    const [authorization] = await (0,_ecr_login_js__WEBPACK_IMPORTED_MODULE_1__.authorize)(there, registry ? [registry.account] : [], () => undefined);
    if (!authorization)
        return undefined;
    const { config: settings } = await (0,_ecr_blob_js__WEBPACK_IMPORTED_MODULE_0__.readConfig)(authorization, reference.repository, config.digest);
    return settings?.Labels?.[_image_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .REVISION_LABEL */ .P1] || undefined;
}
/**
 * The commit to record on a revision. The image's label knows best; one that is no commit, such as a version's name, tells
 * nothing.
 * @param built the commit that the image was built from by this delivery; empty where it was not
 * @returns empty where it is not known: no record is better than one of the run's commit, which may be another
 */
function commitToRecord(labelled, built) {
    return [labelled ?? '', built].find((commit) => COMMIT.test(commit)) ?? '';
}


/***/ }),

/***/ 45331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ INPUTS_LABEL),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 44924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   P1: () => (/* binding */ REVISION_LABEL),
/* harmony export */   S3: () => (/* binding */ renderLabels)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45331);
/* harmony import */ var _tag_rules_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33182);


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

/***/ 33182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   Ws: () => (/* binding */ renderKnown),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67707);

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


/***/ }),

/***/ 65446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   ME: () => (/* binding */ readSmokeTest),
/* harmony export */   U7: () => (/* binding */ readRollOptions)
/* harmony export */ });
/* harmony import */ var _src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _src_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69584);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73505);



const MINUTE_MS = 60_000;
/** A job on a hosted runner lives for six hours. */
const MOST_MINUTES = 360;
const CLUSTER = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const SERVICE = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:service\/([A-Za-z0-9_-]+\/)?)?[A-Za-z0-9_-]{1,255}$/;
/**
 * Reads `cluster`, or takes it from the services' ARNs; ECS's own name for "none given" is `default`. Refuses what cannot
 * be a service's name or ARN, one that is named twice, and services of different clusters or of another region.
 * @param services what input `input` names
 * @param region the step's
 */
function readCluster(inputs, services, region, input = 'service') {
    const accepted = "a cluster's name (letters, digits, '-' and '_') or its ARN";
    const given = inputs.matching('cluster', CLUSTER, accepted) ?? '';
    for (const name of services.filter((candidate) => !SERVICE.test(candidate))) {
        inputs.refuse(input, `input '${input}' has '${name}': it must be a service's name (letters, digits, '-' and '_') or its ARN`);
    }
    const { cluster, problems } = (0,_src_ecs_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterOf */ .e)(services, given, region, input);
    for (const problem of problems)
        inputs.refuse(input, problem);
    return cluster;
}
/** Reads how long to wait and what to do when it does not go well. */
function readRollOptions(inputs, region) {
    return {
        region,
        wait: inputs.boolean('wait-for-service-stability') ?? true,
        monitorSeconds: inputs.integer('monitor-for-seconds', 0, 3600),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        policy: {
            waitMs: (inputs.integer('wait-for-minutes', 1, MOST_MINUTES) ?? 30) * MINUTE_MS,
            rollbackMs: (inputs.integer('rollback-minutes', 1, MOST_MINUTES) ?? 15) * MINUTE_MS,
            onFailure: inputs.choice('on-failure', ['rollback', 'leave']),
            onTimeout: inputs.choice('on-timeout', ['auto', 'rollback', 'leave']),
            onCancel: inputs.choice('on-cancel', ['leave', 'rollback']),
            failFast: inputs.boolean('fail-fast') ?? true,
            together: inputs.boolean('rollback-together') ?? false,
            smoke: false,
        },
    };
}
/** Reads the smoke test that decides after the deployment; `undefined` when there is none. */
function readSmokeTest(inputs) {
    const url = inputs.text('smoke-url');
    const expect = inputs.text('smoke-expect') || undefined;
    const timeoutMs = (inputs.integer('smoke-timeout', 1, 3600) ?? 60) * 1000;
    if (!url) {
        if (expect)
            inputs.refuse('smoke-expect', "input 'smoke-expect' is set without 'smoke-url': name the address to ask");
        return undefined;
    }
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
        inputs.refuse('smoke-url', `input 'smoke-url' is '${(0,_src_url_js__WEBPACK_IMPORTED_MODULE_2__/* .shownUrl */ .zA)(url)}': it must be an address such as 'https://example.com/health'`);
    }
    for (const secret of (0,_src_url_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(url))
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(secret);
    return { url, expect, timeoutMs };
}


/***/ })

};

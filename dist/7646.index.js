export const id = 7646;
export const ids = [7646,2794];
export const modules = {

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _controller_controllers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5920);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5634);
/* harmony import */ var _ecs_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3862);
/* harmony import */ var _history_restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9284);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4977);
/* harmony import */ var _rollout_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6609);
/* harmony import */ var _rollout_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(702);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7781);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5677);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2656);
/* harmony import */ var _roll_out_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(723);












/** Brings each service to the version that was chosen for it. Only the task definition changes. */
async function rollBack(tools, request, chosen) {
    const report = await bringBack(tools, request, chosen);
    const history = chosen.choices.map(({ target, history: deployments }) => ({
        cluster: target.cluster,
        service: target.service.serviceName,
        deployments,
    }));
    return { ...report, history };
}
async function bringBack(tools, request, chosen) {
    const { choices } = chosen;
    const refuse = (refused) => {
        const services = request.services.map((name) => ({ name, service: chosen.read.get(name) }));
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .EI)((0,_refused_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseAll */ .c)(request, services, refused));
    };
    if (chosen.refused.size > 0)
        return refuse(chosen.refused);
    const updates = choices.filter((choice) => choice.way.kind === 'update');
    const stops = choices.filter((choice) => choice.way.kind === 'stop');
    for (const { target, way } of updates) {
        for (const note of way.restorable.notes)
            tools.log.notice(note);
        if (way.again)
            tools.log.info(`${target.name}: ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(way.taskDefinition)} is deployed again: ${way.again}`);
    }
    const { services } = request;
    if (request.dryRun)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .EI)(choices.map((choice) => plannedResult(choice, request)), services);
    const assigned = await assign(tools, updates);
    if ('refused' in assigned)
        return refuse(assigned.refused);
    const [rolled, stopped] = await Promise.all([
        assigned.length > 0 ? (0,_roll_out_js__WEBPACK_IMPORTED_MODULE_9__/* .rollOut */ .O)(tools, assigned, request) : [],
        stopEach(tools, stops, request),
    ]);
    const unchanged = choices
        .filter(({ way }) => way.kind === 'unchanged')
        .map((choice) => plannedResult(choice, request));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .EI)([...unchanged, ...rolled, ...stopped], services);
}
/** What each service is to get; services that go back to the same version share a copy. */
async function assign(tools, updates) {
    const registered = new Map();
    const assignments = [];
    for (const { target, way } of updates) {
        const { restorable } = way;
        const key = JSON.stringify([restorable.taskDefinition, restorable.copy?.taskDefinition.containerDefinitions]);
        try {
            const taskDefinition = registered.get(key) ?? (await (0,_history_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .restore */ .P)(tools, restorable));
            registered.set(key, taskDefinition);
            const members = way.again ? { forceNewDeployment: true } : {};
            assignments.push({ target, taskDefinition, members, changes: restorable.changes });
        }
        catch (error) {
            const said = `${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(restorable.taskDefinition)} could not be registered again: `;
            const problem = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedCall */ .dr)('ecs:RegisterTaskDefinition', error, said);
            return { refused: new Map([[target.name, problem]]) };
        }
    }
    return assignments;
}
async function stopEach(tools, stops, request) {
    if (tools.cancelled.aborted) {
        const reason = 'The job was cancelled before ECS was asked to roll back.';
        return stops.map((one) => ({ ...plannedResult(one, request), verdict: 'cancelled', reason }));
    }
    if (request.wait)
        return stopAll(tools, stops, request);
    return Promise.all(stops.map((one) => stopOnly(tools, one, request)));
}
const STOP_PAUSE_MS = 2_000;
/** Asks ECS to roll back, and does not wait for it. What is not answered is asked again: to ask twice changes nothing. */
async function stopOnly(tools, choice, request) {
    const { way, history } = choice;
    const base = { ...plannedResult(choice, request), deploymentId: way.id };
    const arn = history.find(({ id }) => id === way.id)?.deployment;
    if (!arn) {
        const reason = `The service deployment of ${way.id} could not be read, so it cannot be stopped: wait for it, or run again without 'wait-for-service-stability: false'.`;
        return { ...base, verdict: 'refused', reason, refusedBy: 'aws' };
    }
    for (let tries = 1;; tries++) {
        try {
            await tools.ecs.stopServiceDeployment(arn);
            const reason = `ECS was asked to roll back to ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(way.taskDefinition)}; it was not waited for, as asked: whether it is active is not known.`;
            return { ...base, serviceDeploymentArn: arn, verdict: 'started', reason };
        }
        catch (error) {
            const reason = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:StopServiceDeployment', error);
            if (!(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(error))
                return { ...base, verdict: 'refused', reason, refusedBy: 'aws' };
            if (tries < _rollout_state_js__WEBPACK_IMPORTED_MODULE_11__/* .STOP_TRIES */ .h5 && !tools.cancelled.aborted) {
                await tools.clock.sleep(STOP_PAUSE_MS, tools.cancelled);
                continue;
            }
            const unknown = `${reason} Whether ECS rolls back to ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(way.taskDefinition)} is not known.`;
            return { ...base, serviceDeploymentArn: arn, verdict: 'unknown', reason: unknown };
        }
    }
}
/** Stops the deployments in progress; from one that landed before it heard of that, an update goes back. */
async function stopAll(tools, stops, request) {
    if (stops.length === 0)
        return [];
    const since = tools.clock.now();
    const { earlierOf } = (0,_controller_controllers_js__WEBPACK_IMPORTED_MODULE_1__/* .controllerOf */ .O)(tools);
    const rollouts = stops.map((one) => stoppingRollout(one, since, earlierOf(one.target.service)));
    tools.remember(rollouts);
    // As after a cancel that asks for a rollback: the first look decides whether there is still something to stop.
    const followed = await (0,_rollout_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .follow */ .e)(tools, rollouts, { ...request.policy, onCancel: 'rollback', together: false }, [], request.logLines > 0 ? (revision) => tools.ecs.describeTaskDefinition(revision) : undefined);
    const results = await Promise.all(followed.map((one) => (0,_conclude_js__WEBPACK_IMPORTED_MODULE_6__/* .concludeRollout */ .N)(tools, one, undefined, request)));
    const landed = stops.filter((_, index) => verdictOf(followed[index]) === 'deployed');
    const updated = landed.length > 0 ? await updateInstead(tools, landed, request) : new Map();
    return stops.map((one, index) => updated.get(one) ?? results[index]);
}
async function updateInstead(tools, stops, request) {
    const names = stops.map(({ target }) => target.name);
    const { found } = await (0,_ecs_target_js__WEBPACK_IMPORTED_MODULE_2__/* .findTargets */ .q8)(tools.ecs, request.cluster, names);
    const assignments = new Map();
    for (const stop of stops) {
        const target = found.find(({ name }) => name === stop.target.name);
        if (!target)
            continue;
        const { taskDefinition } = stop.way;
        tools.log.info(`${target.service.serviceName}: the deployment completed before ECS was asked to stop it; rolling back by an update`);
        assignments.set(stop, { target, taskDefinition, members: {}, changes: [] });
    }
    const results = await (0,_roll_out_js__WEBPACK_IMPORTED_MODULE_9__/* .rollOut */ .O)(tools, [...assignments.values()], request);
    return new Map([...assignments.keys()].map((stop, index) => [stop, results[index]]));
}
function verdictOf(one) {
    return one && (0,_rollout_state_js__WEBPACK_IMPORTED_MODULE_11__/* .outcomeOf */ .sG)(one.rollout)?.verdict;
}
function stoppingRollout({ target: { cluster, service }, history, way }, since, before) {
    const { id, taskDefinition } = way;
    const running = service.deployments?.find((deployment) => deployment.id === id);
    const past = history.find((one) => one.id === id);
    const back = service.deployments?.find((deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition);
    const { taskDefinition: leaving, createdAt } = running ?? past;
    return {
        cluster,
        service: service.serviceName,
        own: { id, taskDefinition: leaving, createdAt, earlier: before.filter((other) => other.id !== id) },
        previous: { deploymentId: back?.id ?? '', taskDefinition },
        wanted: taskDefinition,
        since,
        monitorMs: 0,
        settings: { before: {}, asked: {} },
        unobserved: 0,
        state: { is: 'rolling-out', cancelled: { reason: 'A rollback was requested.' } },
    };
}
/** What would be done, before anything is. */
function plannedResult({ target, way }, { region, dryRun }) {
    const base = (0,_refused_js__WEBPACK_IMPORTED_MODULE_7__/* .resultOf */ .B)(target.cluster, target.service, region);
    if (way.kind === 'refused')
        return { ...base, verdict: 'refused', reason: way.reason, refusedBy: way.by };
    const { taskDefinition } = way;
    if (way.kind === 'unchanged')
        return {
            ...base,
            taskDefinition,
            verdict: 'unchanged',
            reason: target.service.desiredCount === 0
                ? `The service already has ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(taskDefinition)}; nothing was written.`
                : `${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(taskDefinition)} is already active; nothing was written.`,
        };
    const from = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .primaryOf */ .Os)(target.service)?.taskDefinition ?? base.previousTaskDefinition;
    const reason = `From ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(from)} ${inWords(way)}; nothing was written: this was a dry run.`;
    const changes = way.kind === 'update' ? way.restorable.changes : [];
    return { ...base, taskDefinition, changes, verdict: dryRun ? 'planned' : 'refused', reason };
}
function inWords(way) {
    const name = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_10__/* .shortName */ .EU)(way.taskDefinition);
    if (way.kind === 'stop')
        return `the deployment in progress (${way.id}) would be stopped, back to ${name}`;
    const { copy } = way.restorable;
    if (way.again)
        return `it would be deployed again as it is, since ${way.again}`;
    return copy
        ? `it would be updated to a copy of ${name}, registered with the digests that ran, since ${copy.why}`
        : `it would be updated to ${name}`;
}


/***/ }),

/***/ 541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9664);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);




/** Of the text of an error. */
const MOST_CHARACTERS = 300;
/**
 * Reads an image's configuration from the registry itself; ECR's API has no call for it. The registry sends the bytes, or
 * to where S3 has them; the credentials are for the registry only.
 * @throws {UserError}
 */
async function readConfig(authorization, repository, digest) {
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

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readStorage)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6950);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(532);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8641);






/**
 * Asks ECR for an image.
 * @param account the one whose images are ours to ask for
 * @returns `undefined` for an image of another registry, and for one of another account that may not be asked for
 * @throws {UserError} when ECR does not answer; its `cause` is the SDK's error
 */
async function readStorage(clients, image, account) {
    const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(image);
    if (!reference || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .isEcrImage */ .OF)(image))
        return undefined;
    const registry = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRegistryHost */ .TZ)(reference.host);
    const ecr = await clients.ecr(registry?.region ?? clients.settings.region);
    const { DescribeImagesCommand } = await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 7681));
    const id = reference.digest ? { imageDigest: reference.digest } : { imageTag: reference.tag ?? 'latest' };
    try {
        const { imageDetails } = await ecr.send(new DescribeImagesCommand({
            repositoryName: reference.repository,
            ...(registry && { registryId: registry.account }),
            imageIds: [id],
        }));
        const [found] = imageDetails ?? [];
        // An image that is not there is an error of its own.
        if (!found?.imageDigest)
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unusableAnswer */ .Q)('ecr:DescribeImages', `image '${image}'`);
        const isActive = (found.imageStatus ?? 'ACTIVE') === 'ACTIVE';
        return { state: isActive ? 'stored' : 'archived', tags: found.imageTags ?? [] };
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        const { name } = error;
        if (name === 'ImageNotFoundException' || name === 'RepositoryNotFoundException')
            return { state: 'gone', tags: [] };
        if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'denied' && registry && registry.account !== account)
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .uy)('ecr:DescribeImages', error, reference.repository), { cause: error });
    }
}


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commitOfImage),
/* harmony export */   a: () => (/* binding */ commitToRecord)
/* harmony export */ });
/* harmony import */ var _ecr_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(541);
/* harmony import */ var _ecr_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
/* harmony import */ var _ecr_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(304);
/* harmony import */ var _ecr_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8641);
/* harmony import */ var _image_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4924);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6950);






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

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ MOST_SHOWN),
/* harmony export */   S3: () => (/* binding */ lookUpOrigins),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecr_storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8937);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6950);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7337);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2586);







/** The most deployments of a service that are shown, and looked up whole. */
const MOST_SHOWN = 30;
/** Calls at the same time; ECS grants 20 a second of these. */
const AT_ONCE = 8;
/**
 * Histories with what the revisions' tags and ECR tell of their newest deployments: commit, actor and original, the
 * images' tags and whether they are still there, and by their labels the commits of revisions without record tags; of
 * older deployments with what can be a copy. What may not be read is left out, and a notice says so.
 */
async function lookUpOrigins({ ecs, clients, log }, histories) {
    const shown = histories.flatMap((history) => history.slice(0, MOST_SHOWN));
    const account = shown[0]?.deployment.split(':')[4] ?? '';
    const images = shown.flatMap((past) => past.images.map(reference));
    const [told, stored] = await Promise.all([
        each(new Set([...shown, ...histories.flatMap(twins)].map(({ taskDefinition }) => taskDefinition)), (arn) => tell(ecs, arn)),
        each(new Set(images), (image) => (0,_ecr_storage_js__WEBPACK_IMPORTED_MODULE_1__/* .readStorage */ .G)(clients, image, account)),
    ]);
    const unmarked = shown.filter(({ taskDefinition }) => !told.found.get(taskDefinition)?.commit);
    const there = unmarked
        .flatMap((past) => past.images.map(reference))
        .filter((image) => isStored(stored.found.get(image)));
    const labels = await each(new Set(there), (image) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOfImage */ .K)(clients, image));
    for (const [what, { problem }] of [
        ['Commits and people', told],
        ['Tags of images, and whether they are still there,', stored],
        ["Commits that only the images' labels tell", labels],
    ]) {
        if (problem)
            log.notice(`${what} are left out of the history: ${problem}`);
    }
    return histories.map((history) => history.map((past) => ({
        ...past,
        ...told.found.get(past.taskDefinition),
        images: past.images.map((image) => {
            const name = reference(image);
            const [storage, commit] = [stored.found.get(name), labels.found.get(name)];
            return { ...image, ...storage, ...(commit && { commit }) };
        }),
    })));
}
/**
 * The deployments of which another one ran the same images by another revision: one of the two may be a copy. Only its
 * revision's tags tell, and most revisions need not be asked for them.
 */
function twins(history) {
    return history.filter((past) => history.some((other) => other.taskDefinition !== past.taskDefinition && (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsSameImages */ .Hq)(other, past) && (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .runsSameImages */ .Hq)(past, other)));
}
function isStored(storage) {
    return storage?.state === 'stored';
}
/** What a revision's own tags and status say. */
async function tell(ecs, taskDefinition) {
    const described = await ecs.describeTaskDefinition(taskDefinition).catch((error) => {
        // ECS says so of one that was deleted.
        if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'refused')
            return undefined;
        throw new Error((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error), { cause: error });
    });
    if (!described)
        return { inactive: true };
    const tag = (name) => described.tags.find(({ key }) => key === `slipway:${name}`)?.value;
    const [commit, actor, copyOf] = [tag('commit'), tag('actor'), (0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copiedFrom */ .nR)(described.tags)];
    return {
        inactive: described.taskDefinition.status !== 'ACTIVE',
        ...(commit && { commit }),
        ...(actor && { actor }),
        ...(copyOf && { copyOf }),
    };
}
/** Asks for each, a few at a time. What is denied may be one repository; another failure would be that of all. */
async function each(items, ask) {
    const found = new Map();
    const queue = [...items];
    let problem = '';
    while (queue.length > 0) {
        const some = queue.splice(0, AT_ONCE);
        await Promise.all(some.map(async (item) => {
            try {
                found.set(item, await ask(item));
            }
            catch (error) {
                problem ||= (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
                if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error.cause ?? error) !== 'denied')
                    queue.length = 0;
            }
        }));
    }
    return { found, problem };
}
/** The image with the digest that ran, where it is known. */
function reference({ image, digest }) {
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F2)(image);
    if (!parsed || parsed.digest || !digest)
        return image;
    const { tag: _, ...place } = parsed;
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)({ ...place, digest });
}


/***/ }),

/***/ 9284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ restore),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecr_running_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _ecr_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8937);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5634);
/* harmony import */ var _ecs_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3862);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7611);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4977);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7337);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(234);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2586);










/**
 * Looks whether a version can be brought back, and what that takes; writes nothing.
 * @param current the task definition that serves, where it could be read
 */
async function examine(tools, version, history, current) {
    const name = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .shortName */ .EU)(version.taskDefinition);
    let described;
    try {
        described = await tools.ecs.describeTaskDefinition(version.taskDefinition);
    }
    catch (error) {
        if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'denied') {
            const said = `The task definition '${name}' could not be read: `;
            const { by, reason } = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedCall */ .dr)('ecs:DescribeTaskDefinition', error, said);
            return { refused: reason, by };
        }
        const text = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error);
        const note = `Whether ${name} can be brought back as it was, and whether its images are still there, is not known: ${text}`;
        return { taskDefinition: version.taskDefinition, changes: [], notes: [note] };
    }
    const { taskDefinition, tags } = described;
    const pin = (0,_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .pinImages */ .Mc)(taskDefinition, digestsOf(version));
    const checked = await checkImages(tools, pin, name);
    if ('refused' in checked)
        return checked;
    const changes = current ? (0,_differences_js__WEBPACK_IMPORTED_MODULE_7__/* .inLines */ .F)((0,_differences_js__WEBPACK_IMPORTED_MODULE_7__/* .differences */ .t)(current, pin)) : [];
    const loose = (0,_ecr_running_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesByTag */ .gk)(pin).map(({ image }) => image);
    const notes = [
        ...checked.notes,
        ...(loose.length > 0
            ? [
                `The digest that ${loose.join(', ')} named when ${name} ran is not known: what the tag names now is what will run.`,
            ]
            : []),
    ];
    const isActive = taskDefinition.status === 'ACTIVE';
    if (isActive && pin === taskDefinition) {
        return { taskDefinition: String(taskDefinition.taskDefinitionArn), changes, notes };
    }
    const earlier = await earlierCopy(tools, version, history);
    if (earlier)
        return { taskDefinition: earlier, changes, notes };
    const why = isActive ? 'its images are tags' : `it is ${taskDefinition.status}`;
    return {
        taskDefinition: String(taskDefinition.taskDefinitionArn),
        copy: { taskDefinition: pin, tags, why },
        changes,
        notes,
    };
}
/**
 * Registers the copy where one is needed.
 * @returns the revision to bring
 * @throws the SDK's error of RegisterTaskDefinition
 */
async function restore(tools, { taskDefinition, copy }) {
    if (!copy)
        return taskDefinition;
    const registered = await (0,_copy_js__WEBPACK_IMPORTED_MODULE_6__/* .registerCopy */ .$t)(tools, copy);
    tools.log.info(`registered ${registered}, a copy of ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_8__/* .shortName */ .EU)(taskDefinition)} with its digests: ${copy.why}`);
    return registered;
}
function digestsOf({ images }) {
    return new Map(images.map(({ container, digest }) => [container, digest]));
}
/** A copy that was registered and deployed before, if it still can be used. */
async function earlierCopy({ ecs }, version, history) {
    const copies = history.filter((past) => past.copyOf && !past.inactive && (0,_history_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameVersion */ .p)(past, version) && hasDigests(past));
    const [newest] = copies;
    if (!newest)
        return undefined;
    const found = await ecs.describeTaskDefinition(newest.taskDefinition).catch(() => undefined);
    const usable = found?.taskDefinition.status === 'ACTIVE' && (0,_ecs_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isPinned */ .T4)(found.taskDefinition);
    return usable ? newest.taskDefinition : undefined;
}
function hasDigests({ images }) {
    return images.length > 0 && images.every(({ digest }) => digest !== undefined);
}
function accountOf(arn) {
    return String(arn).split(':')[4] ?? '';
}
/** Whether the registry has every image; those of other registries than ECR's private ones cannot be asked for. */
async function checkImages({ clients }, taskDefinition, name) {
    const containers = (taskDefinition.containerDefinitions ?? []);
    const images = [...new Set(containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])))];
    const notes = [];
    const lost = [];
    await Promise.all(images.map(async (image) => {
        try {
            const storage = await (0,_ecr_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .readStorage */ .G)(clients, image, accountOf(taskDefinition.taskDefinitionArn));
            if (storage?.state === 'gone')
                lost.push(`ECR does not have ${image} any more: push it again, or choose another version.`);
            if (storage?.state === 'archived')
                lost.push(`${image} is archived in ECR: restore it there (UpdateImageStorageClass), or choose another version.`);
        }
        catch (error) {
            notes.push(`Whether ECR still has ${image} is not known: ${(0,_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
        }
    }));
    return lost.length > 0 ? { refused: `${name} cannot run: ${lost.join(' ')}` } : { notes };
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ chooseVersions)
});

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/ecs/target.js
var ecs_target = __webpack_require__(3862);
// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/history/copy.js
var copy = __webpack_require__(7337);
// EXTERNAL MODULE: ./build/src/history/history.js
var history_history = __webpack_require__(2586);
// EXTERNAL MODULE: ./build/src/history/origins.js
var origins = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/history/previous.js
var previous = __webpack_require__(157);
// EXTERNAL MODULE: ./build/src/history/restore.js
var restore = __webpack_require__(9284);
// EXTERNAL MODULE: ./build/src/ecr/running-images.js
var running_images = __webpack_require__(6514);
;// CONCATENATED MODULE: ./build/src/history/revisions.js





/** The most revisions of a family that are looked at, and how many at the same time. */
const MOST = 100;
const AT_ONCE = 8;
/**
 * The newest ACTIVE revision of the family before the one that serves, of those that the history does not name: what it
 * names serves, failed, or was rolled away from.
 * @throws the SDK's error of ListTaskDefinitions
 */
async function revisionBefore({ ecs }, current, history) {
    const { family, revision } = partsOf(current.taskDefinition);
    const named = new Set(history.flatMap(({ taskDefinition, copyOf }) => [(0,model/* shortName */.EU)(taskDefinition), copyOf]));
    named.add(current.copyOf);
    for (const taskDefinition of await ecs.listTaskDefinitions(family, MOST)) {
        if (partsOf(taskDefinition).revision >= revision || named.has((0,model/* shortName */.EU)(taskDefinition)))
            continue;
        const { copyOf } = await (0,origins/* tell */.qz)(ecs, taskDefinition).catch(() => ({ copyOf: undefined }));
        if (!copyOf || !named.has(copyOf))
            return { taskDefinition, images: [], ...(copyOf && { copyOf }) };
    }
    return undefined;
}
/**
 * The newest ACTIVE revision of the family with that commit, or with an image of that tag or one of `digests`.
 * @throws the SDK's error of ListTaskDefinitions
 */
async function revisionOf({ ecs }, current, wanted, digests) {
    const arns = (await ecs.listTaskDefinitions(partsOf(current.taskDefinition).family, MOST)).slice(0, MOST);
    while (arns.length > 0) {
        const some = await Promise.all(arns.splice(0, AT_ONCE).map((arn) => ecs.describeTaskDefinition(arn)));
        const found = some.find(({ taskDefinition, tags }) => (0,history_history/* isCommit */.WM)(tags.find(({ key }) => key === 'slipway:commit')?.value, wanted) ||
            imagesOf(taskDefinition).some((image) => names(image, wanted, digests)));
        if (found)
            return { taskDefinition: String(found.taskDefinition.taskDefinitionArn), images: [] };
    }
    return undefined;
}
function names(image, wanted, digests) {
    const { tag, digest } = (0,image_reference/* parseReference */.F2)(image) ?? {};
    return tag === wanted || (digest !== undefined && (digest === wanted || digests.has(digest)));
}
/**
 * The digests that a tag or digest names in the repositories of these images now; of an index, those of its platforms
 * too.
 * @param suffix `:tag` or `@digest`
 * @throws {UserError} when none has it and not all could be asked
 */
async function digestsBehind({ clients }, suffix, images) {
    const places = new Set(images.flatMap((image) => {
        const { host, repository } = (0,image_reference/* parseReference */.F2)(image) ?? {};
        return host && repository ? [`${host}/${repository}`] : [];
    }));
    const looked = await Promise.allSettled([...places].map((place) => (0,running_images/* lookUpImage */.OK)(clients, `${place}${suffix}`)));
    const found = looked.flatMap((one) => one.status === 'fulfilled' && one.value?.state === 'stored' ? [one.value.image] : []);
    const failed = looked.find(({ status }) => status === 'rejected');
    if (found.length === 0 && failed?.status === 'rejected')
        throw failed.reason;
    return new Set(found.flatMap(({ digest, manifest }) => [digest, ...(manifest.manifests ?? []).map((one) => one.digest)]));
}
/** The images that a described task definition names. */
function imagesOf(taskDefinition) {
    const containers = (taskDefinition?.containerDefinitions ?? []);
    return containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
}
function partsOf(taskDefinition) {
    const name = (0,model/* shortName */.EU)(taskDefinition);
    const colon = name.lastIndexOf(':');
    return { family: name.slice(0, colon), revision: Number(name.slice(colon + 1)) };
}

;// CONCATENATED MODULE: ./build/src/history/rollback-target.js











/** Reads each service with its history, and chooses the version that `to` names; writes nothing. */
async function chooseVersions(tools, { cluster, services, to }) {
    const targets = await (0,ecs_target/* findTargets */.q8)(tools.ecs, cluster, services);
    if (targets.refused.size > 0)
        return { choices: [], refused: targets.refused, read: targets.read };
    const read = await Promise.all(targets.found.map((target) => readPast(tools, target)));
    const histories = await (0,origins/* lookUpOrigins */.S3)(tools, read.map(({ history }) => history));
    const choices = await Promise.all(read.map(async (one, index) => {
        const known = await knownOf(tools, { ...one, history: histories[index] });
        return { target: known.target, history: known.history, way: await wayTo(tools, known, to) };
    }));
    const refused = new Map(choices.flatMap(({ target, way }) => (way.kind === 'refused' ? [[target.name, way]] : [])));
    return { choices, refused, read: targets.read };
}
async function readPast({ ecs }, target) {
    try {
        return { target, history: await (0,history_history/* readHistory */.Lu)(ecs, target.cluster, target.service.serviceName) };
    }
    catch (error) {
        return { target, history: [], unread: (0,failure/* describeFailure */.Ic)('ecs:ListServiceDeployments', error) };
    }
}
async function knownOf({ ecs }, one) {
    const { service } = one.target;
    const primary = (0,model/* primaryOf */.Os)(service);
    const id = primary?.id ?? '';
    const taskDefinition = primary?.taskDefinition ?? service.taskDefinition;
    const described = await ecs.describeTaskDefinition(taskDefinition).catch(() => undefined);
    const copyOf = described && (0,copy/* copiedFrom */.nR)(described.tags);
    const past = one.history.find((other) => other.id === id);
    const serving = { taskDefinition, images: past?.images ?? [], ...(copyOf && { copyOf }), id };
    return { ...one, serving, ...(described && { current: described.taskDefinition }) };
}
/** Decides what going to `to` takes. */
async function wayTo(tools, known, to) {
    const { target, history, serving, current } = known;
    const { service } = target;
    const halt = haltOf(service, history);
    if (to === 'previous' && halt)
        return halt.way;
    const wanted = await (to === 'previous' ? previousVersion(tools, known) : namedVersion(tools, known, to)).catch((error) => ({ refused: (0,src_error/* messageOf */.bD)(error), by: 'aws' }));
    if ('refused' in wanted)
        return { kind: 'refused', by: wanted.by ?? 'input', reason: wanted.refused };
    if (halt && (0,history_history/* isSameVersion */.p)(halt.version, wanted))
        return halt.way;
    if ((0,history_history/* isSameVersion */.p)(wanted, serving)) {
        const { taskDefinition } = serving;
        if ((0,ecs_target/* serves */.xu)(service, taskDefinition))
            return { kind: 'unchanged', taskDefinition };
        // It is on its way: the same update begins nothing new, and what is in progress is followed.
        if ((0,ecs_target/* isDeploying */.QI)(service))
            return { kind: 'update', taskDefinition, restorable: { taskDefinition, changes: [], notes: [] } };
    }
    const examined = await (0,restore/* examine */.s)(tools, wanted, history, current);
    if ('refused' in examined)
        return { kind: 'refused', by: examined.by ?? 'preflight', reason: examined.refused };
    const { taskDefinition, copy } = examined;
    const again = !copy && taskDefinition === serving.taskDefinition && { again: (0,ecs_target/* notServing */.ci)(service) };
    return { kind: 'update', taskDefinition, restorable: examined, ...again };
}
const GOING_BACK = new Set(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);
/** Of a deployment in progress: what stopping it brings back. ECS may be on its way there already. */
function haltOf(service, history) {
    const primary = (0,model/* primaryOf */.Os)(service);
    if (!primary || !(0,ecs_target/* isDeploying */.QI)(service))
        return undefined;
    const versionOf = (id, taskDefinition) => history.find((past) => past.id === id) ?? { taskDefinition, images: [] };
    const { id, taskDefinition, createdAt } = primary;
    // Where a newer deployment goes back, the primary one is what ECS brings back.
    const leaving = service.deployments?.find((other) => other.rolloutState === 'FAILED' && other.createdAt > createdAt) ??
        history.find((past) => past.id !== id && past.createdAt > createdAt && GOING_BACK.has(past.status));
    if (leaving)
        return { way: { kind: 'stop', id: leaving.id, taskDefinition }, version: versionOf(id, taskDefinition) };
    const earlier = (0,previous/* previousOf */.t)(service);
    if (!earlier)
        return undefined;
    const version = versionOf(earlier.deploymentId, earlier.taskDefinition);
    // Stopping a restart would bring back what is being restarted.
    const arriving = versionOf(id, taskDefinition);
    if (isKnown(arriving) && (0,history_history/* isSameVersion */.p)(arriving, version))
        return undefined;
    return { way: { kind: 'stop', id, taskDefinition: earlier.taskDefinition }, version };
}
/** Whether what the images name is known: before its first task has pulled them, a tag's digest is not. */
function isKnown({ images }) {
    return images.length > 0 && images.every(({ image, digest }) => digest || image.includes('@sha256:'));
}
/** The time by ECS's clock in seconds: a runner's may be off. Where it is not answered, when the service last changed. */
async function timeAt({ ecs }, { cluster, service }) {
    const date = await ecs.describeServices(cluster, [service.serviceName]).then((answer) => answer.date / 1000, () => Number.NaN);
    return Number.isNaN(date) ? (0,model/* changedAt */.Ek)(service) : date;
}
async function previousVersion(tools, { target, history, unread, serving }) {
    const { serviceName, createdAt = 0 } = target.service;
    if (unread)
        return { refused: `${unread} Or name the version with 'to'.` };
    const before = (0,history_history/* versionBefore */.aq)(history, serving);
    if (before)
        return before;
    const none = `The service '${serviceName}' has no earlier version that was deployed successfully`;
    const isForgotten = createdAt > 0 && createdAt < (await timeAt(tools, target)) - history_history/* KEPT_SECONDS */.xv;
    if (!isForgotten)
        return { refused: `${none} and not rolled away from since: name one with 'to'.` };
    const older = await revisionBefore(tools, serving, history).catch((error) => {
        throw new Error((0,failure/* describeFailure */.Ic)('ecs:ListTaskDefinitions', error));
    });
    if (!older) {
        return {
            refused: `${none} in the 90 days that ECS remembers, and its family has no older ACTIVE revision: name one with 'to'.`,
        };
    }
    tools.log.notice(`ECS remembers no earlier deployment of '${serviceName}' that worked (it keeps 90 days): ${(0,model/* shortName */.EU)(older.taskDefinition)} is the newest older revision of the family, and whether it ever worked is not known.`);
    return older;
}
async function namedVersion(tools, known, to) {
    const { target, history, serving, current, unread } = known;
    const found = (0,history_history/* findVersion */.Am)(history, to);
    if (found)
        return found;
    const reference = asReference(to, serving.taskDefinition);
    if (reference)
        return { taskDefinition: reference, images: [] };
    const images = [...history.flatMap((past) => past.images.map(({ image }) => image)), ...imagesOf(current)];
    const name = target.service.serviceName;
    const behind = image_reference/* TAG */.Dk.test(to) ? `:${to}` : to.startsWith('sha256:') && `@${to}`;
    const digests = behind ? await digestsBehind(tools, behind, images).catch(said(tools, to)) : new Set();
    for (const digest of digests) {
        const bringing = (0,history_history/* findVersion */.Am)(history, digest);
        if (bringing)
            return bringing;
    }
    const older = await revisionOf(tools, serving, to, digests).catch((error) => {
        throw new Error((0,failure/* describeFailure */.Ic)('ecs:ListTaskDefinitions', error));
    });
    if (!older) {
        return {
            refused: `No version '${to}' is in the history of '${name}', nor among the newest revisions of its family: run with 'dry-run: true' to see what is.${unread ? ` ${unread}` : ''}`,
        };
    }
    // Of a deployment before the newest of the history, whose commit and tags were not asked for.
    const deployed = (0,history_history/* findVersion */.Am)(history, older.taskDefinition);
    if (deployed)
        return deployed;
    tools.log.notice(`No deployment of '${to}' is in the history of '${name}', of which ECS keeps 90 days: ${(0,model/* shortName */.EU)(older.taskDefinition)} of its family is of it, and whether it ever worked is not known.`);
    return older;
}
function said({ log }, to) {
    return (error) => {
        log.notice(`What '${to}' names in ECR is not known: ${(0,src_error/* messageOf */.bD)(error)}`);
        return new Set();
    };
}
/** A revision that is older than the history is still one that ECS can be asked for. */
function asReference(to, current) {
    const family = current.slice(0, current.lastIndexOf(':'));
    if (/^arn:/.test(to))
        return to;
    if (/^\d+$/.test(to))
        return `${family}:${to}`;
    return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
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

export const id = 5229;
export const ids = [5229];
export const modules = {

75229:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  planActive: () => (planActive)
});
var _src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46731);
var _src_clock_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(78179);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48069);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99523);
var _src_delivery_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76674);
var _src_deploy_index_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59478);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35260);
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(85634);
var _src_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _src_history_index_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(66723);
var _src_image_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(36950);
var _src_run_index_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(63092);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14088);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(19975);
var _step_aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33486);
var _step_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73505);
var _step_forwarded_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55561);
var _step_id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88486);
var _step_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1454);
var _step_runner_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69327);
var _step_task_definition_nodes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39970);
var _deploy_service_inputs_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(65745);
var _plan_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69052);



















async function planActive(environment, planContext) {
    const { name } = environment.entry;
    const base = { name, services: [], migration: undefined, notes: [], problem: '' };
    try {
        const prepared = await prepareAll(environment, planContext);
        const results = await dryRun(environment, prepared, planContext);
        const services = results.map((result) => servicePlan(result, prepared, planContext));
        const isDue = services.some(({ outcome }) => outcome === 'changed');
        return { ...base, services, migration: isDue ? migrationOf(environment, prepared, planContext) : undefined };
    }
    catch (error) {
        const problem = error instanceof _src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? error.problems.map(({ message }) => message).join('; ') : (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        return { ...base, problem };
    }
}
function clientsOf({ settings: { role, region } }) {
    const forwarded = new _step_forwarded_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ForwardedInputs */ .M({ 'role-to-assume': role, 'aws-region': region });
    const aws = (0,_step_aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAwsInputs */ .d1)(forwarded);
    forwarded.check();
    return (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createClients */ .h)(aws, _step_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIdToken */ .F, _step_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq);
}
async function prepareAll(environment, { images, hasImages }) {
    const { entry, settings } = environment;
    const lines = settings.services.split('\n').map((line) => {
        const [service = '', ...path] = line.split('=');
        return { service, own: path.join('=') };
    });
    const clients = clientsOf(environment);
    const serving = await (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readActiveRevisions */ .tR)(new _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .Ecs */ .U6(clients), settings.cluster, lines.map(({ service }) => service));
    const located = await Promise.all(images.map((image) => locate(clients, image)));
    const container = settings.container.split('\n').filter(Boolean);
    const delivered = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_8__/* .imagesFor */ .qV)(located, { hasImages, container: container.length > 0 ? container : undefined });
    const { environment: variables = '', secrets = '', containers = '' } = entry;
    const shared = settings['task-definition'].split('\n').filter(Boolean);
    const prepared = [];
    for (const { service, own } of lines) {
        const inputs = new _step_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .Inputs */ .G();
        const paths = own ? [own] : shared;
        for (const path of paths.filter((one) => !(0,_plan_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .isInCommit */ .XG)(one)))
            inputs.refuse('task-definition', `the task definition '${path}' is not a file in the commit; commit it, or name a file in the commit`);
        const files = inputs.problems.length > 0 ? [] : (0,_step_task_definition_nodes_js__WEBPACK_IMPORTED_MODULE_11__/* .readTaskDefinitionNodes */ .S)(inputs, paths);
        inputs.check();
        const before = serving.get(service);
        const changes = { environment: variables, secrets, containers };
        const sources = { service, files, images: delivered, changes, isOneOfSeveral: lines.length > 1 };
        const made = await (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__/* .prepareTaskDefinition */ .Ww)(clients, sources, before);
        const definition = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_12__/* .toObject */ .vw)(made.taskDefinition);
        const path = (0,_step_runner_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeTemporaryFile */ .jj)('task-definition', JSON.stringify(definition));
        const [first = (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_14__/* .containerImagesOf */ .$E)(made.taskDefinition)[0]?.name ?? ''] = made.containers;
        prepared.push({ service, path, container: first, before, definition });
    }
    return prepared;
}
async function locate(clients, image) {
    const reference = (0,_src_image_index_js__WEBPACK_IMPORTED_MODULE_15__/* .parseImageReference */ .o_)(image.reference);
    return reference ? { ...image, reference: await (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withRegistry */ .u$)(clients, reference) } : image;
}
async function dryRun({ entry, settings }, prepared, { options, log, cancelled }) {
    const { migration } = settings;
    const definitions = entry['service-definition']?.join('\n');
    const forwarded = new _step_forwarded_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ForwardedInputs */ .M({
        ...options,
        ...entry.deploy,
        ...(settings['smoke-url'] && { 'smoke-url': settings['smoke-url'] }),
        ...(definitions && { 'service-definition': definitions }),
        ...(migration && {
            'run-task': 'true',
            'run-task-overrides': `${prepared[0]?.container}: { command: ${JSON.stringify(migration)} }`,
        }),
        'role-to-assume': settings.role,
        'aws-region': settings.region,
        cluster: settings.cluster,
        service: prepared.map(({ service, path }) => `${service}=${path}`).join('\n'),
        'dry-run': 'true',
    });
    const { aws, request, taskBefore } = await (0,_deploy_service_inputs_js__WEBPACK_IMPORTED_MODULE_16__/* .readInputs */ .K)(forwarded);
    forwarded.check();
    const clients = (0,_src_aws_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createClients */ .h)(aws, _step_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIdToken */ .F, _step_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setSecret */ .Pq);
    const check = (definition, service) => {
        try {
            if (taskBefore)
                (0,_src_run_index_js__WEBPACK_IMPORTED_MODULE_17__/* .planTask */ .P)(taskBefore.request, definition, service);
            return undefined;
        }
        catch (error) {
            return (0,_src_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        }
    };
    const beforeUpdate = taskBefore && { always: taskBefore.always, check, run: () => Promise.resolve(undefined) };
    const context = {
        clients,
        ecs: new _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .Ecs */ .U6(clients),
        clock: _src_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .systemClock */ .m,
        log,
        cancelled,
        remember: () => { },
        beforeUpdate,
    };
    const { services } = await (0,_src_deploy_index_js__WEBPACK_IMPORTED_MODULE_19__/* .deploy */ .g)(context, { ...request, dryRun: true });
    return services;
}
function servicePlan(result, prepared, planContext) {
    const { service, verdict, reason, changes, preflight } = result;
    const own = prepared.find((one) => (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_20__/* .shortName */ .EU)(one.service) === (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_20__/* .shortName */ .EU)(service));
    const warnings = (preflight?.findings ?? []).filter(({ severity }) => severity === 'warning').map(({ text }) => text);
    const base = { service: (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_20__/* .shortName */ .EU)(service), against: own?.before?.name ?? '', reason, warnings };
    if (verdict !== 'unchanged' && verdict !== 'planned')
        return { ...base, outcome: 'refused', changes: [] };
    const shown = planContext.showValues && own ? withValues(changes, own) : changes;
    return {
        ...base,
        outcome: verdict === 'unchanged' ? 'unchanged' : 'changed',
        changes: shown.map((line) => (0,_src_delivery_index_js__WEBPACK_IMPORTED_MODULE_8__/* .nameImages */ .EF)(line, planContext.images)),
    };
}
function withValues(lines, { before, definition }) {
    const differences = before ? (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_21__/* .diff */ .Ui)(comparable((0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_12__/* .toObject */ .vw)(before.node)), comparable(definition)) : [];
    const values = new Map(differences.map((difference) => [(0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_21__/* .formatDifference */ .jR)(difference, false), (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_21__/* .formatDifference */ .jR)(difference, true)]));
    return lines.map((line) => values.get(line) ?? line);
}
function comparable({ tags, ...rest }) {
    const own = Array.isArray(tags) ? (0,_src_history_index_js__WEBPACK_IMPORTED_MODULE_22__/* .withoutRecord */ .k6)(tags) : [];
    return own.length > 0 ? { ...rest, tags: own } : rest;
}
function migrationOf({ settings: { migration } }, prepared, { showValues }) {
    if (!migration)
        return undefined;
    return { container: prepared[0]?.container ?? '', command: showValues ? migration : undefined };
}


}),

51322:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (SecretLookup)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MAX_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class SecretLookup {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const responses = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, responses[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const response = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (response.DeletedDate)
                return { problem: `the '${name}' secret is scheduled for deletion: restore it, or use another` };
            return { arn: response.ARN ?? '', versions: response.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const response = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(response.Parameters ?? []));
            NextToken = response.NextToken;
        } while (NextToken && found.length < MAX_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
}


}),

48069:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Iq: () => (activeCommit),
  Ww: () => (prepareTaskDefinition),
  tR: () => (readActiveRevisions),
  u$: () => (withRegistry)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22529);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(51322);
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49650);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28990);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _image_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36950);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97865);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94878);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(63751);
var _compose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76674);
var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28781);








async function readActiveRevisions(ecs, cluster, services) {
    const response = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeActive */ .I)(ecs, cluster, services).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.flatMap((service) => {
        const there = response.services.find(({ serviceName, status }) => serviceName === (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(service) && status !== 'INACTIVE');
        const reference = there && (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .activeTaskDefinition */ .$8)(there);
        return reference ? [{ service, reference }] : [];
    });
    const described = await Promise.all(found.map(async ({ service, reference }) => [service, await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(ecs, reference)]));
    return new Map(described);
}
async function activeCommit(readLabel, { node }, images, service) {
    const [name] = (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .assignImages */ .g)((0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .containerImagesOf */ .$E)(node), images, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(service)).images.keys();
    const serving = name === undefined ? undefined : (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .containerImages */ ._Z)(node)[name];
    const labelled = serving === undefined ? undefined : await readLabel(serving);
    const tag = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .items */ .ld)(node, 'tags').find((item) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(item, 'key') === (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .recordKey */ .Hy)('commit'));
    return labelled ?? (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(tag, 'value');
}
async function withRegistry(clients, image) {
    if (image.host)
        return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_9__/* .formatImageReference */ .my)(image);
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(5259), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 90746));
    const ecr = await clients.ecr();
    const response = await ecr
        .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
        .catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_10__/* .explainCall */ .uy)('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
    const uri = response.repositories?.[0]?.repositoryUri;
    if (!uri)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The repository '${image.repository}' was not found in ECR in ${clients.settings.region}: check its name and the Region.`);
    return `${uri}@${image.digest}`;
}
async function prepareTaskDefinition(clients, sources, serving) {
    const isFromFiles = sources.files.length > 0;
    if (!isFromFiles && !serving) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${sources.service}' was not found in the cluster, and there is no task definition to create it from: check 'services', 'cluster' and 'region', or set 'task-definition'.`);
    }
    const composed = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_6__/* .composeTaskDefinition */ .Dc)(sources, isFromFiles ? undefined : serving?.node);
    const { taskDefinition, containers, image, findings, unclear } = composed;
    if (unclear)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(unclear);
    refuseErrors(findings);
    const resolved = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveSecrets */ .M)(taskDefinition, new _aws_index_js__WEBPACK_IMPORTED_MODULE_12__/* .SecretLookup */ .B(clients));
    refuseErrors(resolved.findings);
    return { taskDefinition: resolved.node, containers, image, findings: [...findings, ...resolved.findings] };
}
function refuseErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(errors.map(_taskdef_index_js__WEBPACK_IMPORTED_MODULE_13__/* .toProblem */ .H8));
}


}),

59478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (deploy)
});

var failure = __webpack_require__(22529);
var model = __webpack_require__(85634);
var record_tags = __webpack_require__(66723);
var register = __webpack_require__(25261);
var image_keep = __webpack_require__(15066);
var refusal = __webpack_require__(14977);
var running_images = __webpack_require__(6514);
var compatibility = __webpack_require__(92515);
var pace = __webpack_require__(69232);
var service_target = __webpack_require__(65028);
var ecs_members = __webpack_require__(73132);
var differences = __webpack_require__(80234);
var read_targets = __webpack_require__(27810);
;// CONCATENATED MODULE: ./build/src/deploy/plan.js





async function planDeployment(context, request) {
    const names = request.services.map(({ name }) => name);
    const { found, refused, read, created } = await findOrCreate(context, request, names);
    const refusals = new Map(refused);
    for (const { name, service } of found) {
        const { definition } = request.services.find((one) => one.name === name) ?? {};
        const { deploymentConfiguration, ...others } = request.members;
        const isWhole = definition?.members.deploymentConfiguration !== undefined;
        const reason = (0,compatibility.zW)(service, isWhole ? others : request.members);
        if (reason)
            refusals.set(name, { by: 'input', reason });
    }
    if (refusals.size > 0)
        return { refused: refusals, read };
    const waits = !(request.dryRun && request.ifDeploying === 'wait');
    const { waitForIdle } = await __webpack_require__.e(/* import() */ 7638).then(__webpack_require__.bind(__webpack_require__, 47638));
    const settled = waits ? await waitForIdle(context, request, found) : { targets: found };
    if ('refused' in settled)
        return { ...settled, read };
    const targets = names.flatMap((name) => created.get(name) ?? settled.targets.find((one) => one.name === name) ?? []);
    const planned = await planAll(context, request, targets);
    const problems = planned.flatMap((one) => ('by' in one ? [[one.target.name, one]] : []));
    if (problems.length > 0)
        return { refused: new Map(problems), read };
    const plans = planned;
    const impossible = impossibleOf(context, request, plans);
    return impossible.size > 0 ? { refused: impossible, read } : { plans };
}
function impossibleOf({ beforeUpdate }, { members }, plans) {
    const found = new Map();
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const plan of due) {
        const reason = definitionProblem(plan, members);
        if (reason)
            found.set(plan.target.name, { by: 'input', reason });
    }
    const [first = beforeUpdate?.always ? plans[0] : undefined] = due;
    const reason = first?.definition && beforeUpdate?.check(first.definition, first.target.service);
    if (first && reason && !found.has(first.target.name))
        found.set(first.target.name, { by: 'input', reason });
    return found;
}
function definitionProblem({ target: { codeDeploy, create, service }, definition, before, settings }, members) {
    if (!definition)
        return undefined;
    const changed = settings?.members ?? {};
    const ofFile = Object.hasOwn(members, 'volumeConfigurations') ? {} : (create ?? changed);
    return ((0,compatibility.ip)(definition, members) ??
        (0,compatibility.ip)(definition, ofFile, 'The volume of the service definition') ??
        (0,compatibility.pd)(definition, create ?? changed) ??
        sizeProblem(definition, create ?? { ...service, ...changed }) ??
        (codeDeploy
            ? (0,compatibility.j6)(definition, codeDeploy.container)
            : (0,compatibility.Ry)(service, before, definition, changed)));
}
function sizeProblem(definition, { launchType, capacityProviderStrategy }) {
    const isByStrategy = (capacityProviderStrategy ?? []).length > 0;
    return isByStrategy || definition.networkMode !== 'awsvpc' ? undefined : (0,compatibility.gV)(definition, launchType);
}
async function findOrCreate(context, request, names) {
    const targets = await (0,read_targets.R)(context, request, names);
    const { found, refused, read } = targets;
    if (targets.absent.size === 0)
        return { found, refused, read, created: new Map() };
    const { planCreations } = await __webpack_require__.e(/* import() */ 4105).then(__webpack_require__.bind(__webpack_require__, 54105));
    const planned = await planCreations(request, targets);
    const created = new Map([...planned].flatMap(([name, one]) => ('create' in one ? [[name, one]] : [])));
    const others = [...planned].flatMap(([name, one]) => ('by' in one ? [[name, one]] : []));
    const still = [...refused].filter(([name]) => !created.has(name));
    return { found, refused: new Map([...still, ...others]), read, created };
}
const NO_SETTINGS = new Map();
async function planAll(context, request, targets) {
    const settings = request.services.some(({ definition }) => definition)
        ? await (await __webpack_require__.e(/* import() */ 3532).then(__webpack_require__.bind(__webpack_require__, 53532))).planAllSettings(context, request, targets)
        : NO_SETTINGS;
    const describe = describeOnce(context);
    return Promise.all(targets.map((target, index) => {
        const { source, definition } = request.services[index];
        if (target.create)
            return planCreation(target, target.create, source, definition?.taskDefinition, describe);
        const differing = settings.get(target.name);
        if (differing && 'by' in differing)
            return Promise.resolve({ ...differing, target });
        return planUpdate(context, request, target, source, differing, describe);
    }));
}
function describeOnce(context) {
    const described = new Map();
    return (arn) => {
        const known = described.get(arn) ??
            (0,pace.k)(context, () => context.ecs.describeTaskDefinition(arn)).then(({ taskDefinition, tags }) => ({
                ...taskDefinition,
                tags,
            }));
        described.set(arn, known);
        return known;
    };
}
async function planUpdate(context, request, target, source, settings, describe) {
    const current = (0,model.Os)(target.service)?.taskDefinition ?? target.service.taskDefinition;
    const before = await describe(current).catch(() => undefined);
    const wanted = await definitionOf(source, before, describe);
    if ('by' in wanted)
        return { ...wanted, target };
    const after = wanted.definition;
    const arn = source.kind === 'arn' ? after?.taskDefinitionArn : undefined;
    const changes = before && after ? (0,differences.z)(before, after) : [];
    const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
    const isKept = same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && (0,service_target.T4)(before)));
    const verified = same ? await verify(context, request, target, current, before) : { unchanged: false, again: false };
    return {
        target,
        source,
        current,
        definition: after,
        before,
        taskDefinition: isKept ? current : arn,
        ...withSettings(verified, settings),
        changes: [...(0,differences.F)(changes), ...(settings?.changes ?? [])],
        unmanaged: before && isRecorded(source) && !(0,record_tags.qb)((before.tags ?? [])) ? current : undefined,
    };
}
function withSettings({ unchanged, again }, settings) {
    if (!settings || settings.changes.length === 0)
        return { unchanged, again };
    const isTagsOnly = unchanged && Object.keys(settings.members).length === 0;
    return { unchanged: false, again, settings, ...(isTagsOnly && { isTagsOnly }) };
}
async function planCreation(target, create, given, ofFile, describe) {
    const { linesToCreate, sourceToCreate } = await __webpack_require__.e(/* import() */ 4105).then(__webpack_require__.bind(__webpack_require__, 54105));
    const source = sourceToCreate(given, ofFile);
    const wanted = await definitionOf(source, undefined, describe);
    if ('by' in wanted)
        return { ...wanted, target };
    const { definition } = wanted;
    return {
        target,
        source,
        current: '',
        definition,
        taskDefinition: source.kind === 'arn' ? definition?.taskDefinitionArn : undefined,
        unchanged: false,
        again: false,
        changes: linesToCreate(create),
        unmanaged: undefined,
    };
}
function isRecorded(source) {
    return source.kind === 'file' && (0,record_tags.qb)(source.tags);
}
async function definitionOf(source, before, describe) {
    if (source.kind !== 'arn')
        return { definition: source.kind === 'file' ? source.definition : before };
    try {
        return { definition: await describe(source.arn) };
    }
    catch (error) {
        const prefix = `The task definition '${source.arn}' could not be read: `;
        return (0,refusal.dr)('ecs:DescribeTaskDefinition', error, prefix);
    }
}
async function verify(context, { ifUnchanged, members }, { service, cluster, isStuck = false }, current, taskDefinition) {
    if (ifUnchanged === 'force' || !taskDefinition)
        return { unchanged: false, again: false };
    const verified = (0,service_target.k7)(service, current)
        ? (0,service_target.T4)(taskDefinition)
            ? { same: true }
            : await (0,running_images.Mm)(context, cluster, service, taskDefinition)
        : { same: false, reason: (0,service_target.Km)(service) };
    if (verified.same) {
        return { unchanged: (0,ecs_members.u9)(service, members), again: false };
    }
    if ((0,service_target.QI)(service))
        return { unchanged: false, again: isStuck };
    context.log.info(`${service.serviceName}: deploying the same definition again: ${verified.reason}`);
    return { unchanged: false, again: true };
}

var result = __webpack_require__(72656);
var untouched = __webpack_require__(13862);
;// CONCATENATED MODULE: ./build/src/deploy/scaling.js

function unscalable({ isAlways }, plans) {
    const created = isAlways ? plans.filter(({ target }) => target.create) : [];
    const refused = created.map(({ target: { name } }) => {
        const reason = `Input 'scaling' requires an existing service, but '${name}' does not exist yet: remove 'scaling', and set it in the next step.`;
        return [name, { by: 'input', reason }];
    });
    return new Map(refused);
}
async function planAllScaling({ scaling, log }, { dryRun }, plans) {
    const none = { lines: new Map(), refused: new Map() };
    if (!scaling)
        return none;
    const created = unscalable(scaling, plans);
    if (created.size > 0)
        return { ...none, refused: created };
    const due = plans.filter(({ unchanged, target }) => !target.create && (scaling.isAlways || !unchanged));
    const planned = await scaling.plan(due.map(({ target }) => target));
    if (!('refused' in planned)) {
        for (const [service, lines] of planned)
            if (lines.length > 0)
                log.group(`${service}: changes to its scaling`, lines);
        return { ...none, lines: planned };
    }
    const [first] = planned.refused.values();
    if (!dryRun || first?.by !== 'aws')
        return { ...none, refused: planned.refused };
    log.notice(`The scaling of the services was not compared: ${first.reason}`);
    return none;
}
function withScaling(result, all) {
    const lines = all.get(result.service) ?? [];
    if (lines.length === 0)
        return result;
    const changes = [...(result.changes ?? []), ...lines];
    if (result.verdict !== 'unchanged')
        return { ...result, changes };
    return (0,untouched.Uf)({ ...result, changes }, 'Only its scaling would be changed');
}
function rescaled(result, { scaling }) {
    if (!scaling?.changed().has(result.service))
        return result;
    const reason = 'The requested revision is already active; only the scaling was changed, which needs no deployment.';
    return { ...result, verdict: 'deployed', reason };
}

;// CONCATENATED MODULE: ./build/src/deploy/deploy.js









async function deploy(context, request) {
    if (request.services.length === 0)
        return registerOnly(context, request);
    if (request.continue) {
        const { continueDeployments } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(7162), __webpack_require__.e(7675)]).then(__webpack_require__.bind(__webpack_require__, 87675));
        return continueDeployments(context, request, request.continue);
    }
    const names = request.services.map(({ name }) => name);
    const planned = await planDeployment(context, request);
    if ('refused' in planned) {
        const services = names.map((name) => ({ name, service: planned.read.get(name) }));
        return (0,result.EI)((0,untouched.cp)(request, services, planned.refused));
    }
    const { plans } = planned;
    const { preflight } = await Promise.all(/* import() */[__webpack_require__.e(7771), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 71953));
    const { runBefore } = await __webpack_require__.e(/* import() */ 4882).then(__webpack_require__.bind(__webpack_require__, 44882));
    const { rollOutServices } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(7162), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 30723));
    const idle = plans
        .filter(({ unchanged }) => unchanged)
        .map((plan) => (0,untouched.Fj)(planResult(plan, request.region), plan.target.service, plan.current));
    const due = plans.filter(({ unchanged }) => !unchanged);
    for (const { service } of idle)
        context.log.info(`${service}: unchanged`);
    for (const { target, settings, changes } of due) {
        if (settings || target.create)
            context.log.group(`${target.service.serviceName}: changes`, changes);
    }
    const scaling = await planAllScaling(context, request, plans);
    const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
    const looked = await preflight(context, subjects);
    const report = (results) => {
        const checked = results.map((result) => withChecks(result, looked));
        return (0,result.EI)(checked, names);
    };
    const refuse = (some, refused, assigned = []) => (0,untouched.cp)(request, some.map((plan) => known(plan, assigned)), refused);
    const early = new Map([...looked.refused, ...scaling.refused]);
    if (scaling.refused.size > 0)
        return report(refuse(plans, early));
    if (early.size > 0)
        return report([...idle, ...refuse(due, early)]);
    if (request.dryRun) {
        const planned = [...idle, ...due.map((plan) => dryRunResult(plan, request))];
        return report(planned.map((result) => withScaling(result, scaling.lines)));
    }
    const { assignments, refused } = await deploy_register(context, request, due);
    if (refused)
        return report([...idle, ...refuse(due, refused, assignments)]);
    const ready = await runBefore(context, request, assignments, plans[0]?.target);
    if ('refused' in ready)
        return report(refuse(plans, ready.refused, assignments));
    const unscaled = await context.scaling?.begin();
    const results = unscaled
        ? refuse(plans, unscaled, assignments)
        : [...idle.map((one) => rescaled(one, context)), ...(await rollOutServices(context, ready.assignments, request))];
    await context.scaling?.end(results);
    return report(results);
}
function known({ target, taskDefinition = '', changes }, assigned) {
    const { name, service, create } = target;
    const registered = assigned.find((one) => one.target.name === name)?.taskDefinition;
    const more = { taskDefinition: registered ?? taskDefinition, changes, ...(create && { absent: true }) };
    return { name, service, more };
}
function subjectOf({ target, definition, before, unmanaged, settings }, { members: requested, wait, policy, keep }) {
    const taskDefinition = definition;
    const members = target.create ? {} : { ...requested, ...settings?.members };
    return taskDefinition
        ? [
            {
                target,
                taskDefinition,
                members,
                waitMinutes: wait && !policy.waitUntil ? policy.waitMs / 60_000 : undefined,
                unmanaged,
                active: before,
                keptTags: keep === undefined ? [] : [(0,image_keep.dy)((0,image_keep.y$)(keep, target.service.serviceName)).previous],
            },
        ]
        : [];
}
function withChecks(result, { checked }) {
    const found = checked.get(result.service);
    return found ? { ...result, preflight: found } : result;
}
async function registerOnly(context, { source, cluster, dryRun }) {
    const { log } = context;
    const base = (0,result.$)(cluster, '');
    if (source.kind !== 'file' || dryRun) {
        return (0,result.EI)([
            {
                ...base,
                verdict: 'planned',
                reason: dryRun ? 'Nothing was written: this was a dry run.' : 'There was nothing to register.',
            },
        ]);
    }
    const impossible = context.beforeUpdate?.check(source.definition, undefined);
    if (impossible)
        return (0,result.EI)([(0,untouched.MS)(base, { by: 'input', reason: impossible })]);
    let taskDefinition;
    try {
        taskDefinition = await registerWithRecord(context, source);
    }
    catch (error) {
        const failed = (0,failure.X2)(error) ? refusal.bl : refusal.dr;
        return (0,result.EI)([(0,untouched.MS)(base, failed('ecs:RegisterTaskDefinition', error))]);
    }
    log.info(`registered ${(0,model.EU)(taskDefinition)}`);
    const problem = await context.beforeUpdate?.run(taskDefinition, undefined);
    if (problem)
        return (0,result.EI)([(0,untouched.MS)({ ...base, taskDefinition }, { by: 'task', reason: problem })]);
    return (0,result.EI)([{ ...base, verdict: 'registered', taskDefinition }]);
}
async function deploy_register(context, { members }, plans) {
    const { log } = context;
    const registered = new Map();
    const assignments = [];
    for (const plan of plans) {
        const { target, source, taskDefinition, again, current } = plan;
        let arn = taskDefinition ?? registered.get(source);
        if (!arn && source.kind === 'file') {
            try {
                arn = await registerWithRecord(context, source);
            }
            catch (error) {
                const problem = (0,refusal.dr)('ecs:RegisterTaskDefinition', error);
                return { assignments, refused: new Map([[target.name, problem]]) };
            }
            registered.set(source, arn);
            log.info(`registered ${(0,model.EU)(arn)}`);
        }
        const force = again && arn === current && { forceNewDeployment: true };
        assignments.push(assigned(plan, arn, { ...members, ...force }));
    }
    return { assignments };
}
function assigned({ target, changes, settings, isTagsOnly, definition }, taskDefinition, members) {
    const known = definition && { definition };
    const more = { ...(settings && { settings }), ...(isTagsOnly && { isTagsOnly }), ...known };
    return { target, taskDefinition, members: target.create ? {} : members, ...more, changes };
}
async function registerWithRecord(context, { definition, tags }) {
    context.beforeWrite?.();
    return (0,record_tags.AN)((recorded) => (0,register.i)(context, recorded), context.log, definition, tags);
}
function planResult({ target, taskDefinition = '', changes }, region) {
    return { ...(0,untouched.Bg)(target.cluster, target.service, region), taskDefinition, changes };
}
function dryRunResult(plan, { region }) {
    const base = planResult(plan, region);
    const what = plan.taskDefinition ? (0,model.EU)(plan.taskDefinition) : 'a new revision, registered from the file';
    const current = (0,model.EU)(plan.current);
    const { service, create } = plan.target;
    if (create)
        return (0,untouched.Uf)(base, `It would be created with ${what}`);
    const isOfSettings = plan.settings && plan.taskDefinition === plan.current && !plan.again;
    const change = isOfSettings
        ? `Its settings would be changed, and ${current} would be kept`
        : `It would be updated from ${current} to ${what}`;
    return (0,untouched.Uf)(base, change, service);
}


}),

27810:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (readTargets)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65028);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);

async function readTargets(context, { cluster, codeDeploy = {}, members = {} }, names) {
    const targets = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findTargets */ .q8)(context, cluster, names, ['CODE_DEPLOY']);
    if (!targets.found.some(({ service }) => (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCodeDeploy */ .uf)(service)))
        return targets;
    const { prepareTargets } = await Promise.all(/* import() */[__webpack_require__.e(2783), __webpack_require__.e(1142)]).then(__webpack_require__.bind(__webpack_require__, 91142));
    const { targets: found, refused } = await prepareTargets(context, targets.found, { ...codeDeploy, members });
    return {
        found: found.filter(({ name }) => !refused.has(name)),
        refused: new Map([...targets.refused, ...refused]),
        absent: targets.absent,
        read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service])]),
    };
}


}),

13862:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (resultOf),
  Fj: () => (unchangedResult),
  MS: () => (refusedResult),
  Uf: () => (plannedResult),
  cp: () => (refuseAll)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65028);
var _history_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72656);



function activeBefore(service) {
    if (!(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service))
        return service.taskDefinition ?? '';
    return (0,_history_index_js__WEBPACK_IMPORTED_MODULE_1__/* .previousOf */ .t)(service)?.taskDefinition ?? '';
}
function resultOf(cluster, service, region) {
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, service.serviceName),
        previousTaskDefinition: activeBefore(service),
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .activeOf */ .m3)(service),
        consoleUrl: (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleUrl */ .B9)(region, service),
    };
}
function refusedResult(base, { by, reason, verdict }) {
    return verdict ? { ...base, verdict, reason } : { ...base, verdict: 'refused', reason, refusedBy: by };
}
function unchangedResult(base, { desiredCount }, taskDefinition, named) {
    const what = desiredCount === 0
        ? `The service already has ${named ?? 'the requested settings'}`
        : `${named ?? 'The requested revision'} is already active`;
    return { ...base, taskDefinition, verdict: 'unchanged', reason: `${what}; nothing was written.` };
}
function plannedResult(base, what, busy) {
    const { id = '', taskDefinition = '' } = (busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(busy)) ?? {};
    const note = busy && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploying */ .QI)(busy)
        ? ` The deployment ${id} of ${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(taskDefinition)} is in progress; a dry run does not wait for it.`
        : '';
    return { ...base, verdict: 'planned', reason: `${what}; nothing was written: this was a dry run.${note}` };
}
const BECAUSE = {
    refused: (service) => `${service} was refused`,
    failed: (service) => `the change of ${service} failed`,
    unknown: (service) => `the outcome of the change of ${service} is unknown`,
};
function refuseAll({ cluster, region }, services, refusals) {
    const named = services.find(({ name }) => refusals.has(name))?.name;
    const first = named && (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(named);
    const cause = named === undefined ? undefined : refusals.get(named);
    return services.map(({ name, service, more }) => {
        const base = service ? resultOf(cluster, service, region) : (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyResult */ .$)(cluster, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name));
        const refused = refusals.get(name);
        if (refused) {
            const { absent } = refused;
            return { ...refusedResult({ ...base, ...more }, refused), ...(absent && { absent }) };
        }
        const reason = `Nothing was updated, because ${BECAUSE[cause?.verdict ?? 'refused'](`'${first}'`)}.`;
        return { ...refusedResult({ ...base, ...more }, { by: cause?.by ?? 'aws', reason }), causedBy: first ?? '' };
    });
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

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
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


}),

92515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  OX: () => (coversPort),
  Ry: () => (lostTaskRoleProblem),
  gV: () => (fargateProblem),
  ip: () => (volumeProblem),
  j6: () => (balancedContainerProblem),
  pd: () => (execProblem),
  zW: () => (updateProblem)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73132);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11270);




function updateProblem(service, members) {
    const { serviceName, schedulingStrategy, deploymentController } = service;
    const { deploymentConfiguration } = (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .completeMembers */ .Zg)(service, members);
    const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
    const early = earlyProblem(serviceName, members, deploymentConfiguration);
    if (early)
        return early;
    if (deploymentController?.type === 'CODE_DEPLOY')
        return undefined;
    if (schedulingStrategy === 'DAEMON') {
        const daemon = `'${serviceName}' is a DAEMON service`;
        if (members.desiredCount !== undefined)
            return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
        if (maximumPercent > 100)
            return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
    }
    else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
        return `With a minimum and a maximum of 100%, ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
    }
    return undefined;
}
function earlyProblem(serviceName, { deploymentConfiguration }, whole = {}) {
    const { earlySuccessCriteria } = (deploymentConfiguration ?? {});
    const { enable, healthyPercent } = (earlySuccessCriteria ?? {});
    if (!enable || healthyPercent === undefined)
        return undefined;
    const { strategy = 'ROLLING', minimumHealthyPercent = 0 } = whole;
    const input = `Input 'early-success-percent' is ${healthyPercent}, but`;
    if (strategy !== 'ROLLING')
        return `${input} the strategy of the service '${serviceName}' is ${strategy}, and only a ROLLING deployment can succeed early: remove 'early-success-percent'.`;
    if (healthyPercent >= minimumHealthyPercent)
        return undefined;
    return `${input} the minimum healthy percent of the service '${serviceName}' is ${minimumHealthyPercent}, and ECS does not accept a percentage below it: raise 'early-success-percent', or lower 'minimum-healthy-percent'.`;
}
function volumeProblem(definition, { volumeConfigurations = [] }, named = "Input 'service-managed-ebs-volume-name'") {
    const names = (definition.volumes ?? []).map(({ name }) => name);
    const unknown = volumeConfigurations.find(({ name }) => !names.includes(name));
    if (!unknown)
        return undefined;
    const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
    return `${named} is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}
function execProblem({ taskRoleArn }, { enableExecuteCommand }, named = "'enableExecuteCommand' of the service definition") {
    if (enableExecuteCommand !== true || taskRoleArn)
        return undefined;
    return `${named} is true, but the task definition has no task role, which ECS Exec requires: set 'taskRoleArn' in the task definition, or disable ECS Exec.`;
}
function lostTaskRoleProblem({ serviceName, enableExecuteCommand: isEnabled }, current, { taskDefinitionArn, taskRoleArn }, { enableExecuteCommand = isEnabled }, fix = "use a task definition with 'taskRoleArn', or disable ECS Exec ('enableExecuteCommand: false' in a service definition)") {
    if (enableExecuteCommand !== true || !current?.taskRoleArn || taskRoleArn)
        return undefined;
    const name = taskDefinitionArn === undefined ? 'the task definition' : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(taskDefinitionArn));
    return `ECS Exec is enabled for the service '${serviceName}', but ${name} has no task role, which ECS Exec requires: ${fix}.`;
}
function fargateProblem({ compatibilities, networkMode, cpu, memory }, launchType) {
    if (launchType !== 'FARGATE')
        return undefined;
    const supported = (compatibilities ?? []);
    if (supported.includes('FARGATE'))
        return undefined;
    const missing = [networkMode !== 'awsvpc' && "networkMode 'awsvpc'", !cpu && "'cpu'", !memory && "'memory'"];
    const lacks = missing.filter((what) => what !== false);
    if (lacks.length > 0)
        return `The launch type is FARGATE, which requires ${lacks.join(' and ')} in the task definition: add ${lacks.length > 1 ? 'them' : 'it'}, or use another launch type.`;
    if (supported.length === 0)
        return undefined;
    return `The launch type is FARGATE, but the task definition supports only ${supported.join(' and ')}: use another task definition or launch type.`;
}
function balancedContainerProblem(definition, { name, port, isOfFile }) {
    const what = isOfFile ? 'The AppSpec file' : 'The load balancer of the service';
    const where = isOfFile ? "'LoadBalancerInfo'" : "an AppSpec file (input 'codedeploy-appspec')";
    const containers = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(definition);
    const names = containers.map((container) => String(container.name));
    const container = containers.find((one) => one.name === name);
    if (!container) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
        return `${what} sends requests to the container '${name}', but the task definition has ${names.map((one) => `'${one}'`).join(', ')}: name one of them in ${where}${near ? `; did you mean '${near}'?` : '.'}`;
    }
    const mappings = container.portMappings ?? [];
    if (mappings.some((mapping) => coversPort(mapping, port)))
        return undefined;
    const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ') || 'none';
    return `${what} sends requests to port ${port} of the container '${name}', whose mapped ports are ${ports}: add the port to 'portMappings', or name another port in ${where}.`;
}
function coversPort({ containerPort, containerPortRange = '' }, port) {
    const [first = Number.NaN, last = first] = containerPortRange.split('-').map(Number);
    return containerPort === port || (port >= first && port <= last);
}


}),

65028:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Km: () => (inactiveReason),
  QI: () => (isDeploying),
  Ss: () => (hasLeftover),
  T4: () => (isPinned),
  k7: () => (isActiveIn),
  q8: () => (findTargets)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67707);
var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14977);
var _active_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93130);
var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85634);
var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69232);
var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85616);
var _task_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11270);







async function findTargets(context, cluster, names, accepts = []) {
    const response = await (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .readPaced */ .k)(context, () => (0,_active_services_js__WEBPACK_IMPORTED_MODULE_1__/* .describeActive */ .I)(context.ecs, cluster, names)).catch((error) => ({ error }));
    if ('error' in response) {
        const refused = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedCall */ .dr)('ecs:DescribeServices', response.error);
        return { found: [], refused: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEach */ .U$)(names, refused), read: new Map(), absent: new Map() };
    }
    const refused = new Map();
    const read = new Map();
    const found = [];
    const absent = new Map();
    for (const name of names) {
        const service = response.services.find(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name) || serviceArn === name);
        if (service)
            read.set(name, service);
        const failure = response.missing.find(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name));
        const problem = service
            ? ((0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .accountProblem */ .tD)(name, service) ?? refusalOf(service, accepts))
            : missing(name, cluster, response.services, failure);
        if (problem?.absent)
            absent.set(name, failure?.arn ?? '');
        if (service?.status === 'INACTIVE')
            absent.set(name, service.serviceArn);
        if (problem)
            refused.set(name, problem);
        else if (service)
            found.push({ cluster, name, service });
    }
    return { found, refused, read, absent };
}
function missing(name, cluster, others, failure) {
    const { reason = 'MISSING', detail = '' } = failure ?? {};
    if (reason !== 'MISSING') {
        const words = `${reason}${detail && `, ${detail}`}`;
        return { by: 'aws', reason: `ECS could not read the service '${name}' in cluster '${cluster}' (${words}).` };
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(name), others.map(({ serviceName }) => serviceName));
    const hint = near ? `; did you mean '${near}'?` : '.';
    return {
        by: 'input',
        reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
        absent: true,
    };
}
function refusalOf({ serviceName, status, deploymentController }, accepts) {
    if (status !== 'ACTIVE') {
        const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another service.`;
        return { by: 'input', reason };
    }
    const type = deploymentController?.type ?? 'ECS';
    if (type === 'ECS' || accepts.includes(type))
        return undefined;
    const instead = type === 'CODE_DEPLOY'
        ? "run deploy-service with the 'task-definition-arn' input set to the revision to activate"
        : 'deploy it with the tool that manages its task sets';
    const reason = `The service '${serviceName}' uses the ${type} deployment controller, which this action does not support: ${instead}.`;
    return { by: 'input', reason };
}
function isAlone({ deployments = [], pendingCount }) {
    return deployments.length <= 1 && !pendingCount;
}
function isDeploying(service) {
    if (service.codeDeployment)
        return true;
    const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    return rolloutState === 'IN_PROGRESS';
}
function isActiveIn(service, taskDefinition) {
    const primary = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.taskDefinition === taskDefinition &&
        (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
        !isDeploying(service) &&
        !hasLeftover(service) &&
        primary.runningCount >= service.desiredCount);
}
function hasLeftover({ taskSets = [], deployments = [] }) {
    return (taskSets.length > 0 &&
        deployments.some(({ status, rolloutState }) => status !== 'PRIMARY' && rolloutState === 'FAILED'));
}
function inactiveReason(service) {
    if (hasLeftover(service))
        return 'tasks of a failed deployment remain';
    const { rolloutState = 'COMPLETED', runningCount = 0 } = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service) ?? {};
    const isOfTaskSet = service.taskSets?.length && rolloutState === 'FAILED';
    const state = rolloutState === 'COMPLETED' || isOfTaskSet ? '' : `its deployment is ${rolloutState}, `;
    return `${state}${runningCount} of ${service.desiredCount} tasks are running`;
}
function isPinned(taskDefinition) {
    return (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .containersOf */ .M)(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}


}),

80234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (inLines),
  z: () => (taskDefinitionDifferences)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19975);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14088);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50649);
var _record_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66723);


function taskDefinitionDifferences(before, after) {
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diff */ .Ui)(bare(before, after), bare(after, after));
}
function inLines(found) {
    return found.map((difference) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, false));
}
function bare(definition, after) {
    const tags = (0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((definition.tags ?? []));
    const plain = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fromDescribed */ .iw)(definition, tags));
    if ((0,_record_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)((after.tags ?? [])).length > 0)
        return plain;
    const { tags: _, ...rest } = plain;
    return rest;
}


}),

63092:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (planTask)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92515);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11270);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67707);



function planTask(request, definition, service) {
    checkOverrides(request, definition);
    const placement = placementOf(request, service);
    const problem = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeProblem */ .ip)(definition, request.members, "Input 'managed-ebs-volume-name'") ??
        (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .execProblem */ .pd)({ ...definition, ...request.overrides }, request.members, "Input 'enable-execute-command'");
    if (problem)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problem);
    const network = networkOf(request, definition, service);
    checkPlacement({ ...placement, ...request.members });
    const unfit = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fargateProblem */ .gV)(definition, placement.launchType);
    if (unfit)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(unfit);
    return {
        cluster: request.cluster,
        count: request.count,
        ...placement,
        ...(network && { networkConfiguration: { awsvpcConfiguration: network } }),
        ...(Object.keys(request.overrides).length > 0 && { overrides: request.overrides }),
        startedBy: request.startedBy,
        ...(request.tags.length > 0 && { tags: request.tags }),
        ...request.members,
    };
}
function checkPlacement({ launchType, placementConstraints, placementStrategy, platformVersion }) {
    const named = [placementConstraints && 'placement-constraints', placementStrategy && 'placement-strategy'];
    const inputs = named.filter(Boolean).map((name) => `'${name}'`);
    if (launchType === 'FARGATE' && inputs.length > 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task runs on Fargate, which does not support task placement: remove ${inputs.join(' and ')}, or set 'launch-type' to 'EC2'.`);
    if (launchType === 'EC2' && platformVersion !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The launch type is EC2, and a platform version applies only to Fargate: remove 'platform-version', or set 'launch-type' to 'FARGATE'.`);
}
function checkOverrides({ overrides }, definition) {
    const names = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .containersOf */ .M)(definition).map(({ name = '' }) => name);
    for (const { name } of overrides.containerOverrides ?? []) {
        if (names.includes(name))
            continue;
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Container '${name}' of the overrides is not in the task definition; expected ${names.map((one) => `'${one}'`).join(', ')}${near ? `; did you mean '${near}'?` : '.'}`);
    }
}
function placementOf({ placement }, service) {
    if (placement)
        return placement;
    if (!service)
        return { launchType: 'FARGATE' };
    const { capacityProviderStrategy = [], launchType, platformVersion } = service;
    return {
        ...(capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : launchType && { launchType }),
        ...(platformVersion && { platformVersion }),
    };
}
function networkOf({ network }, definition, service) {
    const own = network.subnets !== undefined || network.securityGroups !== undefined;
    const { networkMode: mode = 'the default' } = definition;
    if (mode !== 'awsvpc') {
        if (!own)
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Subnets or security groups are set, but the network mode of the task definition (${mode}) does not use them: remove 'subnets' and 'security-groups', or set 'networkMode' to 'awsvpc' in the task definition.`);
    }
    const found = { ...service?.networkConfiguration?.awsvpcConfiguration, ...network };
    if (found.subnets?.length)
        return { assignPublicIp: 'DISABLED', ...found };
    const where = service
        ? `and the service '${service.serviceName}' has no subnets to use`
        : "and no 'service' is set to provide them";
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The task requires subnets because its network mode is awsvpc, ${where}: set 'subnets' and 'security-groups' (in deploy-service, 'run-task-subnets' and 'run-task-security-groups').`);
}


}),

94878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSecrets)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);



async function resolveSecrets(node, parameters) {
    const references = (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInDocument */ ._Y)(node).flatMap(({ valueFrom, origin }) => {
        const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretReference */ .Lt)(valueFrom);
        return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
    });
    const names = (service) => [
        ...new Set(references.flatMap(({ reference: { service: own, name } }) => (own === service && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name) ? [name] : []))),
    ];
    const [parametersFound, secretsFound] = await Promise.all([
        parameters.parameters(names('ssm')),
        parameters.secrets(names('secretsmanager')),
    ]);
    const findings = [];
    const replacements = new Map();
    for (const { valueFrom, origin, reference } of references) {
        const { name, service } = reference;
        const found = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name)
            ? { arn: name, versions: {} }
            : (service === 'ssm' ? parametersFound : secretsFound).get(name);
        const problem = problemOf(reference, found);
        if (problem !== undefined)
            findings.push(missing(problem, origin));
        else if (found && 'arn' in found)
            replacements.set(valueFrom, (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecretReference */ .Hg)(reference, found.arn));
    }
    return { node: (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSecrets */ .Et)(node, replacements), findings, resolved: replacements.size };
}
function problemOf(reference, found) {
    if (found === undefined)
        return `'${reference.name}' could not be looked up`;
    if ('problem' in found)
        return found.problem;
    if (reference.service === 'ssm' || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(reference.name))
        return undefined;
    const { name, versionStage, versionId } = reference;
    const stages = [...new Set(Object.values(found.versions).flat())].sort();
    const ids = Object.keys(found.versions);
    if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
        return `the '${name}' secret has no version stage '${versionStage}', only ${stages.join(', ')}`;
    }
    if (versionId && ids.length > 0 && !ids.includes(versionId)) {
        return `the '${name}' secret has no version '${versionId}', only ${ids.join(', ')}`;
    }
    return undefined;
}
function missing(message, origin) {
    return { rule: 'secret-missing', severity: 'error', message, origin };
}


}),

97865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (activeTaskDefinition),
  Df: () => (describeTaskDefinitionOf),
  q0: () => (describe)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);




async function describe(ecs, reference) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'refused')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECS has no task definition '${reference}' (${error.message.replace(/\.$/, '')}): check its family, revision and Region.`);
    });
    const arn = String(taskDefinition.taskDefinitionArn ?? reference);
    return {
        name: arn.slice(arn.lastIndexOf('/') + 1),
        node: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDescribed */ .iw)(taskDefinition, tags),
    };
}
async function describeTaskDefinitionOf(ecs, cluster, service) {
    const { services } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeActive */ .I)(ecs, cluster, [service]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.find(({ status }) => status !== 'INACTIVE');
    if (!found) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${service}' was not found in cluster '${cluster}': check the 'service', 'cluster' and 'aws-region' inputs.`);
    }
    const reference = activeTaskDefinition(found);
    if (!reference)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${service}' has no task definition yet: start from a file or a family.`);
    return describe(ecs, reference);
}
function activeTaskDefinition(service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
        const old = service.deployments
            ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
            .sort((one, other) => other.createdAt - one.createdAt)[0];
        if (old)
            return old.taskDefinition;
    }
    const { taskSets } = service;
    return (primary?.taskDefinition ??
        taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        service.taskDefinition);
}


})

};

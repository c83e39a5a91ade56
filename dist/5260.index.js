export const id = 5260;
export const ids = [5260];
export const modules = {

21665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (callJson),
  z: () => (operationOf)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91421);


async function callJson(client, command, body, signal) {
    const stack = command.middlewareStack;
    let text = '';
    let date = Number.NaN;
    stack.add((next) => (args) => {
        args.request.body = JSON.stringify(body);
        return next(args);
    }, { step: 'build', name: 'slipwayRawRequest', priority: 'high' });
    stack.add((next) => async (args) => {
        const result = await next(args);
        const { response } = result;
        const chunks = [];
        for await (const chunk of response.body)
            chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        text = bytes.toString('utf8');
        date = Date.parse(response.headers.date ?? '');
        response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes]);
        return result;
    }, { step: 'deserialize', name: 'slipwayRawResponse', priority: 'low' });
    const sent = client.send(command, signal && { abortSignal: signal });
    await (signal ? unlessEnded(sent, signal) : sent).catch((error) => {
        if (error instanceof Error)
            OPERATIONS.set(error, command.constructor.name.replace(/Command$/, ''));
        throw error;
    });
    const output = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactly */ .Ab)(text || '{}');
    return { output: (text.includes('null') ? withoutNulls(output) : output), date };
}
const OPERATIONS = new WeakMap();
function operationOf(error) {
    return (error instanceof Error && OPERATIONS.get(error)) || 'a call';
}
function withoutNulls(value) {
    if (typeof value !== 'object' || value === null || (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(value) !== undefined)
        return value;
    if (Array.isArray(value))
        return value.flatMap((item) => (item === null ? [] : [withoutNulls(item)]));
    const members = Object.entries(value);
    return Object.fromEntries(members.flatMap(([name, one]) => (one === null ? [] : [[name, withoutNulls(one)]])));
}
function unlessEnded(sent, signal) {
    return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason);
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
        sent.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}


}),

35260:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U6: () => (Ecs),
  _V: () => (SERVICES_A_CALL),
  Ij: () => (SERVICE_DEPLOYMENTS_A_CALL),
  T1: () => (call),
  VN: () => (chunks)
});

var json = __webpack_require__(21665);
var time_limit = __webpack_require__(29298);
var ecs_pace = __webpack_require__(69232);
var response = __webpack_require__(85616);
var task_sets = __webpack_require__(71614);
var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/ecs/texts.js

const MAX_CHARACTERS = 2_000;
const SERVICE = {
    events: { message: 'text' },
    deployments: { rolloutStateReason: 'text' },
};
const RESPONSE = {
    service: SERVICE,
    services: SERVICE,
    serviceDeployments: {
        statusReason: 'text',
        rollback: { reason: 'text' },
        alarms: { triggeredAlarmNames: 'text' },
    },
    tasks: { stoppedReason: 'text', containers: { reason: 'text' } },
    failures: { reason: 'text', detail: 'text' },
};
function cleanResponse(response) {
    return clean(response, RESPONSE);
}
function clean(value, texts) {
    if (Array.isArray(value))
        return value.map((item) => clean(item, texts));
    if (texts === 'text')
        return typeof value === 'string' ? (0,src_text.b4)(value, MAX_CHARACTERS) : value;
    if (typeof value !== 'object' || value === null)
        return value;
    const cleaned = { ...value };
    for (const [member, inner] of Object.entries(texts)) {
        if (Object.hasOwn(cleaned, member))
            cleaned[member] = clean(cleaned[member], inner);
    }
    return cleaned;
}

;// CONCATENATED MODULE: ./build/src/ecs/ecs.js






const SERVICES_A_CALL = 10;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;
class Ecs {
    pace;
    readPace;
    #clients;
    #limit;
    constructor(clients, limit, pace = new ecs_pace.o(), readPace = new ecs_pace.o()) {
        this.#clients = clients;
        this.#limit = limit;
        this.pace = pace;
        this.readPace = readPace;
    }
    within(limit) {
        const Same = this.constructor;
        return new Same(this.#clients, (0,time_limit.X)(this.#limit, limit), this.pace, this.readPace);
    }
    async describeTaskDefinition(reference) {
        const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { taskDefinition: reference, include: ['TAGS'] };
        const { output } = await this.#call(new DescribeTaskDefinitionCommand(input), input);
        const taskDefinition = (0,response.jz)(output.taskDefinition, 'DescribeTaskDefinition', 'taskDefinition');
        (0,response.T8)(taskDefinition);
        return { taskDefinition, tags: (0,response.u0)(output.tags ?? [], 'DescribeTaskDefinition', 'tags') };
    }
    async listTaskDefinitions(family, limit) {
        const { ListTaskDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 };
            const paged = { ...input, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTaskDefinitionsCommand(paged), paged);
            arns.push(...(0,response.u0)(output.taskDefinitionArns, 'ListTaskDefinitions', 'taskDefinitionArns'));
            nextToken = output.nextToken;
        } while (nextToken && arns.length < limit);
        return arns;
    }
    registerTaskDefinition(definition) {
        return this.#register(definition).catch((error) => {
            if (!(error instanceof response.PV))
                throw error;
            return this.#register(definition);
        });
    }
    async #register(definition) {
        const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#call(new RegisterTaskDefinitionCommand(definition), definition);
        const { taskDefinitionArn } = (0,response.jz)(output.taskDefinition, 'RegisterTaskDefinition', 'taskDefinition');
        if (typeof taskDefinitionArn !== 'string' || taskDefinitionArn === '')
            throw new response.PV('RegisterTaskDefinition', "'taskDefinitionArn'");
        return taskDefinitionArn;
    }
    async describeServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const responses = await Promise.all(chunks(services, SERVICES_A_CALL).map(async (names) => {
            const input = { cluster, services: names };
            const command = new DescribeServicesCommand(input);
            const { output, date } = await this.#call(command, input);
            return { ...(0,response.RP)(names, output), date };
        }));
        return {
            services: responses.flatMap((response) => response.services.map(task_sets.Eo)),
            missing: responses.flatMap(({ missing }) => missing),
            date: Math.max(...responses.map(({ date }) => date)),
        };
    }
    async updateService(input) {
        const { UpdateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new UpdateServiceCommand(input), input);
        return { service: (0,response.$g)(output.service, 'UpdateService', input.service), date };
    }
    async createService(input) {
        const { CreateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new CreateServiceCommand(input), input);
        return { service: (0,response.$g)(output.service, 'CreateService', input.serviceName), date };
    }
    async tagsOfServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const responses = await Promise.all(chunks(services, SERVICES_A_CALL).map((names) => {
            const input = { cluster, services: names, include: ['TAGS'] };
            return this.#call(new DescribeServicesCommand(input), input);
        }));
        const found = responses.flatMap(({ output }) => (0,response.u0)(output.services ?? [], 'DescribeServices', 'services'));
        return new Map(found.map(({ serviceArn, tags = [] }) => [serviceArn, tags]));
    }
    async tagResource(resourceArn, tags) {
        const { TagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tags: [...tags] };
        await this.#call(new TagResourceCommand(input), input);
    }
    async untagResource(resourceArn, tagKeys) {
        const { UntagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tagKeys: [...tagKeys] };
        await this.#call(new UntagResourceCommand(input), input);
    }
    async listServiceDeployments(cluster, service, filter = {}) {
        const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const found = [];
        let nextToken;
        do {
            const input = {
                cluster,
                service,
                ...(filter.status && { status: filter.status }),
                ...(filter.createdAfter !== undefined && { createdAt: { after: filter.createdAfter } }),
                maxResults: 100,
                ...(nextToken && { nextToken }),
            };
            const command = new ListServiceDeploymentsCommand(input);
            const { output } = await this.#call(command, input);
            found.push(...(0,response.u0)(output.serviceDeployments, 'ListServiceDeployments', 'serviceDeployments'));
            nextToken = output.nextToken;
        } while (nextToken && found.length < (filter.limit ?? Number.POSITIVE_INFINITY));
        return found;
    }
    async describeServiceDeployments(arns) {
        const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const responses = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
            const input = { serviceDeploymentArns };
            return this.#call(new DescribeServiceDeploymentsCommand(input), input);
        }));
        return responses.flatMap(({ output }) => (0,response.u0)(output.serviceDeployments, 'DescribeServiceDeployments', 'serviceDeployments'));
    }
    async describeServiceRevisions(arns) {
        const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const responses = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
            const input = { serviceRevisionArns };
            return this.#call(new DescribeServiceRevisionsCommand(input), input);
        }));
        return responses.flatMap(({ output }) => (0,response.u0)(output.serviceRevisions, 'DescribeServiceRevisions', 'serviceRevisions'));
    }
    async stopServiceDeployment(serviceDeploymentArn) {
        const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, stopType: 'ROLLBACK' };
        const { output } = await this.#call(new StopServiceDeploymentCommand(input), input);
        checkChanged(output, 'StopServiceDeployment');
    }
    async continueServiceDeployment(serviceDeploymentArn, hookId, action) {
        const { ContinueServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, hookId, action };
        const { output } = await this.#call(new ContinueServiceDeploymentCommand(input), input);
        checkChanged(output, 'ContinueServiceDeployment');
    }
    listTasks(cluster, serviceName, desiredStatus) {
        return this.#listTasks({ cluster, serviceName, desiredStatus });
    }
    async tasksOf(cluster, serviceName, desiredStatus) {
        return this.describeTasks(cluster, await this.listTasks(cluster, serviceName, desiredStatus));
    }
    async runTask(input) {
        const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#once(new RunTaskCommand(input), input);
        const { failures = [] } = output;
        return { tasks: failures.length > 0 ? (output.tasks ?? []) : (0,response.u0)(output.tasks, 'RunTask', 'tasks'), failures };
    }
    async stopTask(cluster, task, reason) {
        const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { cluster, task, reason };
        const { output } = await this.#call(new StopTaskCommand(input), input);
        (0,response.jz)(output.task, 'StopTask', 'task');
    }
    async describeTasks(cluster, arns) {
        const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const responses = await Promise.all(chunks(arns, TASKS_A_CALL).map((tasks) => {
            const input = { cluster, tasks };
            return this.#call(new DescribeTasksCommand(input), input);
        }));
        return responses.flatMap(({ output }) => (0,response.u0)(output.tasks, 'DescribeTasks', 'tasks'));
    }
    async tasksStartedBy(cluster, startedBy) {
        return this.describeTasks(cluster, await this.#listTasks({ cluster, startedBy }));
    }
    async #listTasks(filter) {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { ...filter, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(0,response.u0)(output.taskArns, 'ListTasks', 'taskArns'));
            nextToken = output.nextToken;
        } while (nextToken);
        return arns;
    }
    async #call(command, input) {
        return this.#limited(await this.#clients.ecs(), command, input);
    }
    async #once(command, input) {
        return this.#limited(await this.#clients.ecsOnce(), command, input);
    }
    #limited(client, command, input) {
        const send = (signal) => call(client, command, input, signal);
        return this.#limit ? (0,time_limit.u5)(this.#limit, send) : send();
    }
}
function checkChanged({ serviceDeploymentArn }, operation) {
    if (typeof serviceDeploymentArn !== 'string')
        throw new response.PV(operation, "'serviceDeploymentArn'");
}
async function call(...parameters) {
    const { output, date } = await (0,json.X)(...parameters).catch((error) => {
        throw (0,response.el)(error, parameters[2]);
    });
    return { output: cleanResponse(output), date };
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


}),

69232:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (readPaced),
  o: () => (Pace)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _aws_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21665);

const MAX_CONCURRENT = 10;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 16_000;
const STUCK_READS_MS = 120_000;
const THROTTLED_READS_MS = 600_000;
const HEARTBEAT_MS = 60_000;
async function readPaced({ ecs: { readPace }, clock, cancelled, log }, read) {
    const since = clock.now();
    for (;;) {
        try {
            return await readPace.turn(clock, cancelled, read);
        }
        catch (error) {
            const triedMs = clock.now() - since;
            const isStuck = triedMs >= STUCK_READS_MS && readPace.stuckMs(clock) >= STUCK_READS_MS;
            const isOver = isStuck || triedMs >= THROTTLED_READS_MS;
            if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'throttled' || cancelled.aborted || isOver)
                throw error;
            readPace.logThrottling(clock, log, since, error);
        }
    }
}
class Pace {
    #running = 0;
    #waiting = [];
    #pauses = 0;
    #pauseMs = 0;
    #notBefore = Number.NEGATIVE_INFINITY;
    #stuckSince;
    #loggedAt;
    logThrottling(clock, log, since, error) {
        const firstAt = since + HEARTBEAT_MS - MAX_PAUSE_MS;
        const dueAt = this.#loggedAt === undefined ? firstAt : Math.max(firstAt, this.#loggedAt + HEARTBEAT_MS);
        if (clock.now() < dueAt)
            return;
        this.#loggedAt = clock.now();
        log.info(`AWS is throttling ${(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_1__/* .operationOf */ .z)(error)}; still retrying`);
    }
    stuckMs(clock) {
        return this.#stuckSince === undefined ? 0 : clock.now() - this.#stuckSince;
    }
    async turn(clock, cancelled, call) {
        while (this.#running >= MAX_CONCURRENT && !cancelled.aborted)
            await this.#aPlace(cancelled);
        this.#running++;
        try {
            while (clock.now() < this.#notBefore && !cancelled.aborted) {
                await clock.sleep(this.#notBefore - clock.now(), cancelled);
            }
            return await this.#make(clock, call);
        }
        finally {
            this.#running--;
            this.#waiting.shift()?.();
        }
    }
    #aPlace(cancelled) {
        return new Promise((resolve) => {
            const go = () => {
                cancelled.removeEventListener('abort', go);
                resolve();
            };
            cancelled.addEventListener('abort', go, { once: true });
            this.#waiting.push(go);
        });
    }
    async #make(clock, call) {
        const [start, pauses] = [clock.now(), this.#pauses];
        const isChanged = () => pauses === this.#pauses;
        try {
            const response = await call();
            this.#stuckSince = undefined;
            if (isChanged())
                this.#pauseMs = 0;
            return response;
        }
        catch (error) {
            if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'throttled')
                this.#stuckSince = undefined;
            else {
                this.#stuckSince ??= start;
                if (isChanged())
                    this.#pause(clock);
            }
            throw error;
        }
    }
    #pause(clock) {
        this.#pauses++;
        this.#pauseMs = Math.min(MAX_PAUSE_MS, this.#pauseMs * 2 || FIRST_PAUSE_MS);
        this.#notBefore = clock.now() + this.#pauseMs;
    }
}


}),

85616:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $g: () => (writtenService),
  PV: () => (UnusableResponse),
  RP: () => (checkServices),
  T8: () => (checkTaskDefinition),
  el: () => (withName),
  jz: () => (anObject),
  qQ: () => (writtenExpress),
  tD: () => (accountProblem),
  u0: () => (aList)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);



class UnusableResponse extends Error {
    name = 'UnusableResponse';
    $metadata = {};
    constructor(operation, missing) {
        super(`the response to ${operation} has no ${missing}`);
    }
}
function anObject(value, operation, member) {
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    throw new UnusableResponse(operation, `'${member}'`);
}
function aList(value, operation, member) {
    const isWhole = Array.isArray(value) && value.every((item) => typeof item === 'string' || (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item));
    if (isWhole)
        return value;
    throw new UnusableResponse(operation, `'${member}'`);
}
function writtenService(value, operation, name) {
    const service = anObject(value, operation, 'service');
    const wanted = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(name));
    if (service.serviceName !== wanted)
        throw new UnusableResponse(operation, `service '${wanted}'`);
    return service;
}
function writtenExpress(value, operation, name) {
    const service = anObject(value, operation, 'service');
    const wanted = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(name));
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(service.serviceArn)) !== wanted)
        throw new UnusableResponse(operation, `service '${wanted}'`);
    return service;
}
function checkServices(names, response) {
    const operation = 'DescribeServices';
    const services = aList(response.services ?? [], operation, 'services');
    const missing = aList(response.failures ?? [], operation, 'failures');
    for (const service of services) {
        if (!isWhole(service))
            throw new UnusableResponse(operation, 'whole service');
    }
    for (const name of names) {
        const isFound = services.some(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name) || serviceArn === name);
        const isMissing = missing.some(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name));
        if (!isFound && !isMissing)
            throw new UnusableResponse(operation, `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}'`);
    }
    return { services, missing };
}
const LISTS = {
    definition: ['containerDefinitions', 'volumes', 'placementConstraints', 'requiresCompatibilities', 'compatibilities'],
    container: [
        ...['command', 'credentialSpecs', 'dependsOn', 'dnsSearchDomains', 'dnsServers', 'dockerSecurityOptions'],
        ...['entryPoint', 'environment', 'environmentFiles', 'extraHosts', 'links', 'mountPoints', 'portMappings'],
        ...['resourceRequirements', 'secrets', 'systemControls', 'ulimits', 'volumesFrom'],
    ],
};
function checkTaskDefinition(definition) {
    const operation = 'DescribeTaskDefinition';
    for (const name of LISTS.definition)
        aList((definition[name] ?? []), operation, name);
    for (const container of (definition.containerDefinitions ?? [])) {
        for (const name of LISTS.container)
            aList((container[name] ?? []), operation, name);
        for (const name of ['name', 'image'])
            if (typeof (container[name] ?? '') !== 'string')
                throw new UnusableResponse(operation, `'${name}'`);
    }
}
function accountProblem(name, { serviceArn }) {
    const [given, account] = [(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .accountIn */ .l1)(name), (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .accountIn */ .l1)(serviceArn)];
    if (given === '' || given === account)
        return undefined;
    const reason = `The service '${name}' is in the account ${given}, but the step's credentials are for the account ${account}: use credentials for ${given}.`;
    return { by: 'input', reason };
}
function isWhole({ serviceName, serviceArn, clusterArn, status, desiredCount, ...service }) {
    const isNamed = [serviceName, serviceArn, clusterArn, status].every((text) => typeof text === 'string' && text !== '');
    if (!isNamed || typeof desiredCount !== 'number')
        return false;
    const { deployments, deploymentController: controller } = service;
    if (status !== 'ACTIVE' || (controller && controller.type !== 'ECS'))
        return true;
    return (Array.isArray(deployments) &&
        deployments.length > 0 &&
        deployments.every(({ id, taskDefinition }) => typeof id === 'string' && typeof taskDefinition === 'string'));
}
function withName(error, { cluster = 'default', service }) {
    if (!(error instanceof Error))
        return error;
    const where = `cluster '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(cluster))}'`;
    if (error.name === 'ClusterNotFoundException')
        error.message = `${where} was not found in this account and Region: check the 'cluster' and 'aws-region' inputs`;
    if (error.name === 'ServiceNotFoundException' && typeof service === 'string')
        error.message = `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(service)}' was not found in ${where}: check the 'service', 'cluster' and 'aws-region' inputs`;
    return error;
}


}),

71614:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Eo: () => (withActiveSettings),
  ST: () => (activeTaskSet),
  TT: () => (targetGroupsOf),
  Yo: () => (activeLoadBalancers),
  cN: () => (withDeploymentIds)
});
function activeTaskSet({ taskSets = [] }) {
    return taskSets.find(({ status }) => status === 'PRIMARY');
}
function activeLoadBalancers(service) {
    const { loadBalancers: active = [] } = activeTaskSet(service) ?? {};
    return active.length > 0 ? active : (service.loadBalancers ?? []);
}
function startedByOf({ taskSets = [] }, { startedBy }) {
    return taskSets.find(({ id }) => id === startedBy)?.externalId ?? startedBy;
}
function withDeploymentIds(service, tasks) {
    if (!service.taskSets?.length)
        return tasks;
    return tasks.map((task) => {
        const startedBy = startedByOf(service, task);
        return startedBy === undefined ? task : { ...task, startedBy };
    });
}
function targetGroupsOf({ loadBalancers = [], taskSets = [] }) {
    const balancers = [...loadBalancers, ...taskSets.flatMap((one) => one.loadBalancers ?? [])];
    const arns = balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => [
        targetGroupArn,
        advancedConfiguration?.alternateTargetGroupArn,
    ]);
    return [...new Set(arns)].filter((arn) => arn !== undefined);
}
function withActiveSettings(service) {
    const active = activeTaskSet(service);
    if (!active)
        return service;
    const { launchType, capacityProviderStrategy = [], loadBalancers = [] } = service;
    return {
        ...service,
        ...pick(active, ['taskDefinition', 'networkConfiguration']),
        ...(loadBalancers.length === 0 && pick(active, ['loadBalancers'])),
        ...(!launchType &&
            capacityProviderStrategy.length === 0 &&
            pick(active, ['launchType', 'capacityProviderStrategy'])),
    };
}
function pick(from, names) {
    const set = names.filter((name) => from[name] !== undefined && (!Array.isArray(from[name]) || from[name].length > 0));
    return Object.fromEntries(set.map((name) => [name, from[name]]));
}


}),

29298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RN: () => (inTime),
  TN: () => (OpenCall),
  X: () => (earlier),
  u5: () => (endedAt)
});
var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88794);

const MIN_MS = 1_000;
const MAX_TIMER_MS = 2 ** 31 - 1;
class OpenCall {
    #clock;
    #open;
    constructor(clock) {
        this.#clock = clock;
    }
    async within(ms, call) {
        this.#open ??= call();
        const open = this.#open;
        const done = open.then((result) => ({ result }), (error) => ({ error }));
        const ended = await inTime(this.#clock, ms, done);
        if (!ended)
            return undefined;
        this.#open = undefined;
        if ('error' in ended)
            throw ended.error;
        return ended;
    }
}
async function inTime({ rate = 1 }, ms, work) {
    if (ms > MAX_TIMER_MS)
        return work;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), Math.max(ms, MIN_MS) / rate);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
function earlier(one, other) {
    return one && one.until <= other.until ? one : other;
}
async function endedAt({ clock, until }, call) {
    const controller = new AbortController();
    const ms = Math.max(until - clock.now(), MIN_MS);
    const end = () => controller.abort(new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j('timeout', 'no response within the time that was left'));
    const timer = ms > MAX_TIMER_MS ? undefined : setTimeout(end, ms / (clock.rate ?? 1));
    try {
        return await call(controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}


})

};

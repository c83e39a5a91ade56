export const id = 7058;
export const ids = [7058];
export const modules = {

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ callJson)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);

/**
 * Sends `command` with `body` as its JSON body, and answers with the body that came back.
 * @throws the SDK's error of the service
 */
async function callJson(client, command, body) {
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
    await client.send(command);
    return { output: JSON.parse(text || '{}'), date };
}


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}).catch((error) => {
        if (!signal?.aborted)
            throw error;
    }),
};


/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CAUSES)
/* harmony export */ });
const cause = (id, title, fix, permanent = false) => ({ id, title, fix, permanent });
const CAUSES = {
    imageMissing: cause('image-missing', 'the image is not in the registry', 'Push the image before deploying, and check the repository, tag and digest in the task definition.', true),
    registryDenied: cause('registry-denied', 'the task may not pull the image', 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage, and check the repository policy.'),
    registryLimit: cause('registry-limit', "the registry's pull rate limit is reached", 'Pull through an ECR pull-through cache, or log in to the registry with repositoryCredentials.'),
    secretMissing: cause('secret-missing', 'a secret or parameter does not exist', 'Create it in the same region, or correct its reference under "secrets" in the task definition.', true),
    secretKey: cause('secret-key', 'the secret has no such JSON key, or its value is not JSON', 'Correct the key in the reference, or the value of the secret.', true),
    secretDenied: cause('secret-denied', 'the task may not read a secret or parameter', 'Give the execution role secretsmanager:GetSecretValue or ssm:GetParameters on it, and kms:Decrypt where it has a key of its own.'),
    network: cause('network', 'the task has no route to an AWS service or a registry', 'Give the subnets a NAT gateway or VPC endpoints (ECR, S3, Secrets Manager, SSM, Logs), or a public IP, and let the security group out.'),
    outOfMemory: cause('out-of-memory', 'a container ran out of memory', "Raise the container's or the task's memory, or lower what the program uses."),
    exitCode: cause('exit-code', 'an essential container ended', "Read the container's last log lines."),
    entryPoint: cause('entry-point', 'the entry point or command cannot be run', 'Check entryPoint and command in the task definition, the file in the image and its executable bit.', true),
    healthCheck: cause('health-check', 'the container health check failed', "Check the health check's command, startPeriod, timeout and retries, and that the program answers it."),
    loadBalancerCheck: cause('load-balancer-check', "the load balancer's health check failed", "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds."),
    architecture: cause('architecture', 'the image is built for another processor architecture', "Build for the service's platform ('platforms: linux/arm64' or 'linux/amd64'), or set runtimePlatform.cpuArchitecture.", true),
    capacity: cause('capacity', 'there is no capacity to run the task', 'Try again later, or use other availability zones, capacity providers or instance types.'),
    quota: cause('quota', 'an account quota is reached', 'Ask for a higher quota in Service Quotas, or stop what is not needed.'),
    placement: cause('placement', 'no container instance fits the task', 'Add instances, or lower the cpu, memory, ports and constraints that the task asks for.'),
    volume: cause('volume', 'a volume could not be mounted', "Check the file system's mount targets, security group and access point."),
    logging: cause('logging', 'the log driver could not start', 'Give the execution role logs:CreateLogStream and logs:PutLogEvents, and the subnets a route to CloudWatch Logs.'),
    logGroupMissing: cause('logging', 'the log group does not exist', 'Create the log group, or set awslogs-create-group and give the execution role logs:CreateLogGroup.', true),
    environmentFile: cause('environment-file', 'an environment file could not be read from S3', 'Check its ARN, and give the execution role s3:GetObject on it and s3:GetBucketLocation.'),
    disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
    infrastructure: cause('infrastructure', 'AWS took the host away', 'Nothing to mend: ECS starts the task again.'),
    unknown: cause('unknown', 'a task stopped', 'Read the reason and the log lines.'),
};


/***/ }),

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ explainExitCode),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   tU: () => (/* binding */ classifyEvent)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3562);

/*
 * ECS's texts change, its stop codes do not (AWS, "Amazon ECS stopped tasks error messages updates"): stop code first,
 * then the error's name before the colon, then these substrings, most telling first. The name comes first because an
 * image, a secret or a volume may be called anything. Each text stands in a public record or in AWS's documentation.
 */
const NO_ROUTE = /i\/o timeout|connection issue|Client\.Timeout|deadline exceeded|context (deadline|canceled)|exceeded maximum number of attempts|check your (task )?network|no route to host|no such host|signal: killed/i;
const PULL_RULES = [
    [/toomanyrequests|pull rate limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.registryLimit],
    [/no space left on device/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.disk],
    [/descriptor matching platform|no match(ing)? (for )?platform|exec format error/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.architecture],
    [
        /not authorized to perform|pull access denied|permissions to pull images|no basic auth credentials|403 Forbidden/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.registryDenied,
    ],
    [NO_ROUTE, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.network],
    [
        /manifest unknown|image not found|name unknown|: not found|does not exist|whether the image exists/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.imageMissing,
    ],
];
const RESOURCE_RULES = [
    [/env(ironment)? files?/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.environmentFile],
    [/EFS utils|EFS volume|FSx|EBS volume|volume|mount/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.volume],
    [/not authorized to perform: (ecr|ecr-public):/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.registryDenied],
    [/(log group|log stream|logger|logging driver|awslogs).*(ResourceNotFound|does not exist)/is, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.logGroupMissing],
    [/log group|log stream|logger args|logging driver|awslogs|not authorized to perform: logs:/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.logging],
    [/not authorized to perform|AccessDenied/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.secretDenied],
    [NO_ROUTE, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.network],
    [/invalid character .* (in literal|looking for)|did not contain json key/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.secretKey],
    [
        /ResourceNotFoundException|can't find the specified secret|invalid (ssm )?parameters?|ParameterNotFound/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.secretMissing,
    ],
];
const START_RULES = [
    [/exec format error/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.architecture],
    [/executable file not found|no such file or directory|permission denied|not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.entryPoint],
    [/logging driver|awslogs.*ResourceNotFound/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.logging],
    [/out of memory/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.outOfMemory],
    [/no space left on device/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.disk],
];
/** What is not about the program: where it was to run. Service events say it too. */
const PLACE_RULES = [
    [/InternalError|Internal error|Agent to start/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.infrastructure],
    [/(tasks|vCPUs?) you can run concurrently|above your limit|capacity limit was exceeded|quota/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.quota],
    [
        /Capacity is unavailable|network interface|RESOURCE:ENI|EMPTY CAPACITY PROVIDER|in your capacity provider|could not launch \d+ tasks/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.capacity,
    ],
    [/RESOURCE:|\bAGENT\b|\bATTRIBUTE\b|placement constraint|NO ACTIVE INSTANCES|container instance/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.placement],
];
/** The error's name as it stands before the colon, or the sentence that newer texts begin with. */
const KINDS = [
    [/ResourceInitializationError/, RESOURCE_RULES],
    [/CannotPull\w*Error|task (cannot|can[’']t) pull/, PULL_RULES],
    [/OutOfMemoryError/, [[/./, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.outOfMemory]]],
    [/Cannot(Start|Create)ContainerError|ContainerRuntime\w*Error/, START_RULES],
    [/^/, PLACE_RULES],
];
/** Stops that are part of a normal roll-out, or a person's doing: no failure of the new version. */
const BENIGN = /Scaling activity initiated by|deregistration forced by user/i;
const EXIT_CODES = {
    0: 'ended without an error, but a service must keep running',
    1: 'the program failed',
    126: 'the command is not executable',
    127: 'the command was not found',
    134: 'the program aborted (SIGABRT)',
    137: 'killed (SIGKILL): out of memory, or it did not stop in time',
    139: 'segmentation fault (SIGSEGV)',
    143: 'ended by SIGTERM',
};
/** What an exit code tells: `exit code 137: killed (SIGKILL) …`. */
function explainExitCode(code) {
    const known = EXIT_CODES[code];
    return known ? `exit code ${code}: ${known}` : `exit code ${code}`;
}
/** The cause of a stopped task; `undefined` when its stop is no failure. */
function classify(task) {
    const stopped = task.stoppedReason ?? '';
    if (BENIGN.test(stopped))
        return undefined;
    switch (task.stopCode) {
        case 'UserInitiated':
            return undefined;
        case 'SpotInterruption':
        case 'TerminationNotice':
        case 'InfrastructureHealth':
            return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.infrastructure;
        case 'ServiceSchedulerInitiated':
            if (/ELB health checks|target-group/i.test(stopped))
                return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.loadBalancerCheck;
            return /health check|unhealthy/i.test(stopped) ? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.healthCheck : undefined;
        case 'EssentialContainerExited':
            return byExit(task);
        default:
            return byText(task) ?? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.unknown;
    }
}
/**
 * The cause that a service event names; `undefined` where it is part of a normal roll-out, or says nothing of a cause. What
 * never became a task is told here alone. A single event proves nothing: unhealthy targets mostly heal (one fleet: 27 of 27).
 */
function classifyEvent(message) {
    if (/is unhealthy in|is not healthy in/i.test(message))
        return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.loadBalancerCheck;
    if (/failed container health checks/i.test(message))
        return _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.healthCheck;
    return /unable to|could not launch|Agent to start/i.test(message) ? byWords(message) : undefined;
}
function byText(task) {
    const texts = [task.stoppedReason, ...(task.containers ?? []).map(({ reason }) => reason)];
    return byWords(texts.filter(Boolean).join('\n'));
}
function byWords(text) {
    const kind = KINDS.find(([name]) => name.test(text));
    return kind?.[1].find(([pattern]) => pattern.test(text))?.[1];
}
function byExit(task) {
    const containers = task.containers ?? [];
    const fromText = containers.some(({ reason }) => reason) ? byText({ ...task, stoppedReason: '' }) : undefined;
    if (fromText)
        return fromText;
    return containers.some(isNotRunnable) ? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.entryPoint : _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.exitCode;
}
function isNotRunnable({ exitCode }) {
    return exitCode === 126 || exitCode === 127;
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vk: () => (/* binding */ asLogged),
  h4: () => (/* binding */ diagnose),
  Ik: () => (/* binding */ hopeless),
  mA: () => (/* binding */ streamOf),
  U0: () => (/* binding */ withLogs)
});

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
;// CONCATENATED MODULE: ./build/src/aws/logs.js
/**
 * The last `most` lines of a stream, oldest first; none where the stream does not exist yet.
 * @throws the SDK's error, when the logs may not be read
 */
async function tailOf(clients, { group, stream, region }, most) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3688), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 7887));
    const logs = await clients.logs(region);
    try {
        const { events } = await logs.send(new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit: most, startFromHead: false }));
        return (events ?? []).flatMap(({ message }) => (message ?? '').replace(/\n$/, '').split('\n')).slice(-most);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ResourceNotFoundException')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/deployment/cause.js
var deployment_cause = __webpack_require__(3562);
// EXTERNAL MODULE: ./build/src/deployment/classify.js
var classify = __webpack_require__(7507);
;// CONCATENATED MODULE: ./build/src/deployment/failure.js





/**
 * The failures among `tasks` that the deployment `deploymentId` started, grouped by cause, the most frequent first.
 * ECS lists a service's stopped tasks whichever deployment they belong to; `startedBy` tells.
 */
function diagnose(tasks, deploymentId) {
    const own = tasks.filter(({ startedBy, lastStatus, stopCode }) => startedBy === deploymentId && (lastStatus === 'STOPPED' || stopCode));
    const groups = Map.groupBy(own, classify/* classify */.L8);
    return [...groups]
        .flatMap(([cause, members]) => (cause ? [{ cause, members }] : []))
        .sort((a, b) => b.members.length - a.members.length)
        .map(({ cause, members }) => describe(cause, members));
}
/** In words that end a sentence, the first failure that waiting cannot mend and that `least` tasks had. */
function hopeless(failures, least = 2) {
    const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
    return found && `${found.text}.`;
}
function describe(cause, tasks) {
    const newest = tasks.toSorted((a, b) => stopTime(b) - stopTime(a))[0];
    // A container that ECS stopped for its health may end with 0 too, and its log says what it was at.
    const failedWithZero = newest.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
    const shown = (newest.containers ?? [])
        .filter(({ exitCode, reason }) => reason || exitCode !== undefined)
        .toSorted((a, b) => rank(a) - rank(b))
        // An essential container that ended with 0 is a failure of the service all the same.
        .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
        .map(({ name, exitCode, reason }) => ({
        name,
        ...(exitCode !== undefined && { exitCode }),
        ...(reason && { reason }),
    }));
    return {
        cause,
        text: inWords(cause, newest, shown),
        count: tasks.length,
        taskArn: newest.taskArn,
        ...(newest.stopCode && { stopCode: newest.stopCode }),
        ...(newest.stoppedReason && { stoppedReason: newest.stoppedReason }),
        ...(stopTime(newest) > 0 && { stoppedAt: stopTime(newest) }),
        containers: shown,
    };
}
/** Who ended first comes first: ECS then stops the others by SIGTERM (143), or SIGKILL (137) where that was not heard. */
function rank({ exitCode, reason }) {
    if (reason)
        return 0;
    const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
    return asStopped < 0 ? 1 : 2 + asStopped;
}
function inWords(cause, task, containers) {
    const exited = containers.find(({ exitCode }) => exitCode !== undefined);
    if ((cause.id === 'exit-code' || cause.id === 'entry-point' || cause.id === 'out-of-memory') &&
        exited?.exitCode !== undefined) {
        return `${cause.title}: container '${exited.name}', ${(0,classify/* explainExitCode */.$j)(exited.exitCode)}`;
    }
    const words = containers.find(({ reason }) => reason)?.reason ?? task.stoppedReason;
    // A task's own reason says more than the fixed "Task failed to start".
    const telling = task.stoppedReason && !/^Task failed to start$/i.test(task.stoppedReason) ? task.stoppedReason : words;
    return telling ? `${cause.title} (${telling.trim()})` : cause.title;
}
function stopTime(task) {
    return task.stoppedAt ?? task.stoppingAt ?? 0;
}
/** `failures` with the last `lines` log lines of each failed container; a container of another driver says so. */
async function withLogs(clients, failures, taskDefinition, lines) {
    if (lines === 0)
        return [...failures];
    return Promise.all(failures.map(async (failure) => {
        const read = failure.containers.map((one) => withLog(clients, one, failure.taskArn, taskDefinition, lines));
        return asLogged({ ...failure, containers: await Promise.all(read) });
    }));
}
/** On Fargate the wrong architecture ends with exit code 1, and only the log names it. */
function asLogged(failure) {
    const told = failure.containers.find(({ log }) => log?.some((line) => /exec format error/i.test(line)));
    if (failure.cause !== deployment_cause/* CAUSES */.h.exitCode || !told)
        return failure;
    const cause = deployment_cause/* CAUSES */.h.architecture;
    return { ...failure, cause, text: `${cause.title}: container '${told.name}' printed "exec format error"` };
}
async function withLog(clients, container, taskArn, taskDefinition, lines) {
    const place = streamOf(taskDefinition, container.name, taskArn);
    if (typeof place === 'string')
        return { ...container, logMissing: place };
    try {
        const log = await tailOf(clients, place, lines);
        return log.length > 0 ? { ...container, log } : { ...container, logMissing: 'it printed nothing' };
    }
    catch (error) {
        return { ...container, logMissing: (0,failure/* describeFailure */.Ic)('logs:GetLogEvents', error) };
    }
}
/** The awslogs stream of a task's container, or why there is none to read. */
function streamOf(taskDefinition, container, taskArn) {
    const definitions = (taskDefinition.containerDefinitions ?? []);
    const log = definitions.find(({ name }) => name === container)?.logConfiguration;
    if (!log)
        return 'the task definition has no logConfiguration for it';
    if (log.logDriver !== 'awslogs')
        return `its log driver is ${log.logDriver}, and only awslogs can be read back`;
    const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
    if (!group)
        return "its logConfiguration has no 'awslogs-group'";
    if (!prefix)
        return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is not known";
    return { group, stream: `${prefix}/${container}/${(0,model/* shortName */.EU)(taskArn)}`, ...(region && { region }) };
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Ecs)
/* harmony export */ });
/* harmony import */ var _aws_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);

/** The most that one call takes, by the API's own limits. */
const SERVICES_A_CALL = 10;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;
/** The ECS calls that Slipway makes; bodies go and come back lossless. Each throws the SDK's error of its call. */
class Ecs {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    /** @param reference a family (its newest ACTIVE revision), `family:revision` or an ARN */
    async describeTaskDefinition(reference) {
        const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const input = { taskDefinition: reference, include: ['TAGS'] };
        const { output } = await this.#call(new DescribeTaskDefinitionCommand(input), input);
        return { taskDefinition: output.taskDefinition, tags: output.tags ?? [] };
    }
    /** The family's ACTIVE revisions as ARNs, newest first, at least `most` of them where there are so many. */
    async listTaskDefinitions(family, most) {
        const { ListTaskDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const arns = [];
        let nextToken;
        do {
            const input = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 };
            const paged = { ...input, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTaskDefinitionsCommand(paged), paged);
            arns.push(...(output.taskDefinitionArns ?? []));
            nextToken = output.nextToken;
        } while (nextToken && arns.length < most);
        return arns;
    }
    /** Registers `definition` as it is; a call that was throttled or lost is retried by the SDK. */
    async registerTaskDefinition(definition) {
        const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const { output } = await this.#call(new RegisterTaskDefinitionCommand(definition), definition);
        return output.taskDefinition.taskDefinitionArn;
    }
    /** Names that ECS does not know are in `missing`. `date` is the server's clock in ms. */
    async describeServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map((names) => {
            const input = { cluster, services: names };
            return this.#call(new DescribeServicesCommand(input), input);
        }));
        return {
            services: answers.flatMap(({ output }) => output.services ?? []),
            missing: answers.flatMap(({ output }) => output.failures ?? []),
            date: Math.max(...answers.map(({ date }) => date)),
        };
    }
    /** Sent once: whether an attempt without an answer took effect is for the caller to find out. */
    async updateService(input) {
        const { UpdateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const { output, date } = await (0,_aws_json_js__WEBPACK_IMPORTED_MODULE_0__/* .callJson */ .X)(await this.#clients.ecsOnce(), new UpdateServiceCommand(input), input);
        return { service: output.service, date };
    }
    /** Newest first. */
    async listServiceDeployments(cluster, service, filter = {}) {
        const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
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
            found.push(...(output.serviceDeployments ?? []));
            nextToken = output.nextToken;
        } while (nextToken && found.length < (filter.most ?? Number.POSITIVE_INFINITY));
        return found;
    }
    async describeServiceDeployments(arns) {
        const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
            const input = { serviceDeploymentArns };
            return this.#call(new DescribeServiceDeploymentsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.serviceDeployments ?? []);
    }
    async describeServiceRevisions(arns) {
        const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
            const input = { serviceRevisionArns };
            return this.#call(new DescribeServiceRevisionsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.serviceRevisions ?? []);
    }
    /** Asks ECS to end a service deployment by rolling it back. */
    async stopServiceDeployment(serviceDeploymentArn) {
        const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const input = { serviceDeploymentArn, stopType: 'ROLLBACK' };
        await this.#call(new StopServiceDeploymentCommand(input), input);
    }
    /** The tasks of a service, whichever deployment started them. ECS forgets stopped ones after an hour. */
    async tasksOf(cluster, serviceName, desiredStatus) {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const arns = [];
        let nextToken;
        do {
            const input = { cluster, serviceName, desiredStatus, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(output.taskArns ?? []));
            nextToken = output.nextToken;
        } while (nextToken);
        return this.describeTasks(cluster, arns);
    }
    /** Sent once. ECS starts no second task for the same `clientToken`: the same input may be sent again. */
    async runTask(input) {
        const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const { output } = await (0,_aws_json_js__WEBPACK_IMPORTED_MODULE_0__/* .callJson */ .X)(await this.#clients.ecsOnce(), new RunTaskCommand(input), input);
        return { tasks: output.tasks ?? [], failures: output.failures ?? [] };
    }
    async stopTask(cluster, task, reason) {
        const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const input = { cluster, task, reason };
        await this.#call(new StopTaskCommand(input), input);
    }
    /** Tasks that ECS does not know (yet, or any more) are left out. */
    async describeTasks(cluster, arns) {
        const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const answers = await Promise.all(chunks(arns, TASKS_A_CALL).map((tasks) => {
            const input = { cluster, tasks };
            return this.#call(new DescribeTasksCommand(input), input);
        }));
        return answers.flatMap(({ output }) => output.tasks ?? []);
    }
    /** The tasks that someone started under this name and that are to run. ECS takes no other filter beside this one. */
    async tasksStartedBy(cluster, startedBy) {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(5282), __webpack_require__.e(962), __webpack_require__.e(3101)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        const arns = [];
        let nextToken;
        do {
            const input = { cluster, startedBy, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(output.taskArns ?? []));
            nextToken = output.nextToken;
        } while (nextToken);
        return arns.length > 0 ? this.describeTasks(cluster, arns) : [];
    }
    async #call(command, input) {
        return (0,_aws_json_js__WEBPACK_IMPORTED_MODULE_0__/* .callJson */ .X)(await this.#clients.ecs(), command, input);
    }
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber)
/* harmony export */ });
/*
 * ECS's shapes as AwsJson1.1 carries them, with the members that Slipway reads; what else AWS sends is kept.
 * Times are seconds since the epoch by ECS's own clock.
 */
/** `N` of `ecs-svc/N` and of a service revision's ARN: the link between the two views of a deployment. */
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
/** The name behind an ARN or a name: its last part. */
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
/** The deployment that ECS is bringing the service to. */
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/** `text` so that Markdown shows it as it is, on one line; also at the start of a paragraph, and in a table cell. */
function escapeText(text) {
    return text
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_[\]<>|#&~$]/g, (character) => `\\${character}`)
        .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, space, mark) => /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`);
}
/** `text` as inline code, whatever it contains. */
function code(text) {
    const fence = '`'.repeat(longestRun([text]) + 1);
    const inner = text.replace(/\s+/g, ' ');
    return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}
/** Lines as a code block that none of them can close. */
function codeBlock(lines, language = 'text') {
    const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** The most backticks in a row. */
function longestRun(lines) {
    let longest = 0;
    for (const line of lines)
        for (const [run] of line.matchAll(/`+/g))
            longest = Math.max(longest, run.length);
    return longest;
}
/** A table whose cells are Markdown on one line; a `|` in them, in code too, ends no cell. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that a reader unfolds; the title is plain text. */
function details(title, body) {
    const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<details><summary>${escaped}</summary>\n\n${body}\n\n</details>`;
}
/** GitHub discards a step's summary of more than 1 MiB whole: leaves room for others of the same step. */
const MOST_BYTES = 1_000_000;
/** `markdown`, cut at a line before it is too long for GitHub, and saying so. */
function cut(markdown, most = MOST_BYTES) {
    if (Buffer.byteLength(markdown) <= most)
        return markdown;
    const head = Buffer.from(markdown)
        .subarray(0, most - 300)
        .toString('utf8');
    const whole = head.slice(0, head.lastIndexOf('\n'));
    return `${whole}${closing(whole)}\n\n_The rest was cut: GitHub shows at most 1 MiB. The report file has all of it._\n`;
}
/** What ends the code block and the folded part in which `markdown` was cut. */
function closing(markdown) {
    let fence = '';
    let folded = 0;
    for (const line of markdown.split('\n')) {
        const [run = ''] = /^`{3,}/.exec(line) ?? [];
        if (fence)
            fence = line === fence ? '' : fence;
        else if (run)
            fence = run;
        else if (line.startsWith('<details>'))
            folded++;
        else if (line === '</details>')
            folded--;
    }
    return `${fence && `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, folded))}`;
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel)
/* harmony export */ });
/**
 * A signal that aborts when the runner cancels the job: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the end of the
 * process tree. `post` runs afterwards.
 */
function onCancel() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    return controller.signal;
}


/***/ })

};

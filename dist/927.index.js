export const id = 927;
export const ids = [927];
export const modules = {

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
  h4: () => (/* binding */ diagnose),
  Ik: () => (/* binding */ hopeless),
  U0: () => (/* binding */ withLogs)
});

// UNUSED EXPORTS: streamOf

// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
;// CONCATENATED MODULE: ./build/src/aws/logs.js
/**
 * The last `most` lines of a stream, oldest first; none where the stream does not exist yet.
 * @throws the SDK's error, when the logs may not be read
 */
async function tailOf(clients, { group, stream, region }, most) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(282), __webpack_require__.e(962), __webpack_require__.e(688), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 7887));
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
/** In words, the first failure that waiting cannot mend and that `least` tasks had. */
function hopeless(failures, least = 2) {
    return failures.find(({ cause, count }) => cause.permanent && count >= least)?.text;
}
function describe(cause, tasks) {
    const newest = tasks.toSorted((a, b) => stopTime(b) - stopTime(a))[0];
    const endedByItself = newest.stopCode === 'EssentialContainerExited';
    const shown = (newest.containers ?? [])
        .filter(({ exitCode, reason }) => reason || exitCode !== undefined)
        .toSorted((a, b) => rank(a) - rank(b))
        // An essential container that ended with 0 is a failure of the service all the same.
        .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (endedByItself && index === 0))
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

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/image/reference.js
var image_reference = __webpack_require__(6950);
// EXTERNAL MODULE: ./build/src/deployment/judge.js
var judge = __webpack_require__(830);
// EXTERNAL MODULE: ./build/src/deployment/rollout.js
var deployment_rollout = __webpack_require__(1188);
// EXTERNAL MODULE: ./build/src/deployment/update.js
var update = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/deployment/back.js






/**
 * Asks ECS to roll our deployment back, and says how the rollout stands then. Where it may not be asked, our own update
 * brings the previous revision back.
 */
async function stop(tools, rollout, arn, say) {
    if (!arn)
        return giveBack(tools, rollout, say);
    try {
        await tools.ecs.stopServiceDeployment(arn);
        say('asked ECS to roll the deployment back');
        return rollout;
    }
    catch (error) {
        const kind = (0,failure/* failureKind */.zU)(error);
        const over = error instanceof Error && error.name === 'ConflictException';
        // Ended meanwhile: the next look tells how. Not known whether it was taken: look, and ask again if it still rolls.
        if (over || (kind !== 'denied' && kind !== 'refused')) {
            return over || tools.cancelled.aborted ? rollout : { ...rollout, phase: 'forward' };
        }
        tools.log.notice(`${(0,failure/* describeFailure */.Ic)('ecs:StopServiceDeployment', error)} Going back by UpdateService instead.`);
        return giveBack(tools, rollout, say);
    }
}
/** Sends the service to exactly the revision that served before ours, and what else we changed back with it. */
async function giveBack(tools, rollout, say) {
    const { cluster, service, previous, undo } = rollout;
    if (!previous)
        return rollout;
    if (previous.taskDefinition === rollout.own.taskDefinition) {
        return (0,deployment_rollout/* end */._N)(rollout, 'failed', `${rollout.reason ?? ''} It is the revision that served before: there is no other to go back to.`.trim()).rollout;
    }
    const { services } = await tools.ecs
        .describeServices(cluster, [service])
        .catch(() => ({ services: [] }));
    const [before] = services;
    if (!before)
        return again(tools, rollout);
    // What has ended well, goes back by itself or was replaced meanwhile is not ours to change; a read that does not show
    // ours as the primary one may be from before our update. The next look tells, and asks again if it must.
    const { state } = (0,judge/* judge */.S4)(rollout.own, { service: before });
    const mayGo = state === 'rolling' || state === 'ended' || (state === 'landed' && rollout.landedAt !== undefined);
    if ((0,model/* primaryOf */.Os)(before)?.id !== rollout.own.id || !mayGo)
        return again(tools, rollout);
    const taskDefinition = await pinned(tools, before, rollout, say);
    const input = { cluster, service, taskDefinition, ...undo };
    const sent = await (0,update/* sendUpdate */.I)(tools, input, before);
    switch (sent.state) {
        case 'started':
            return { ...rollout, phase: 'returning', back: sent.own };
        case 'no-deployment':
            return { ...rollout, phase: 'returning', back: (0,judge/* ownDeployment */.KE)((0,model/* primaryOf */.Os)(sent.service), before) };
        default:
            // After a cancel a post step looks whether it took effect, and asks again.
            if (tools.cancelled.aborted)
                return rollout;
            return (0,deployment_rollout/* end */._N)(rollout, 'rollback-failed', `${rollout.reason ?? ''} Going back failed: ${sent.reason}`.trim())
                .rollout;
    }
}
function again({ cancelled }, rollout) {
    if (cancelled.aborted)
        return { ...rollout, phase: 'reverting' };
    return { ...rollout, phase: rollout.landedAt === undefined ? 'forward' : 'landed' };
}
/**
 * The revision to go back to. Where its images are tags they may name other programs by now: then a copy of it with the
 * digests that ran. What cannot be read, or not be registered, leaves the revision as it is.
 */
async function pinned({ ecs, log }, service, { previous }, say) {
    const { taskDefinition, deploymentId } = previous;
    try {
        const { taskDefinition: old, tags } = await ecs.describeTaskDefinition(taskDefinition);
        const containers = (old.containerDefinitions ?? []);
        if (!containers.some(({ image }) => typeof image === 'string' && !(0,image_reference/* parseReference */.F2)(image)?.digest))
            return taskDefinition;
        const [revision] = await ecs.describeServiceRevisions([revisionArn(service, deploymentId)]);
        const digests = new Map(revision?.containerImages?.map(({ containerName, imageDigest }) => [containerName, imageDigest]));
        const copies = containers.map((container) => withDigest(container, digests.get(String(container.name))));
        if (!copies.some((copy, index) => copy !== containers[index]))
            return taskDefinition;
        const { READ_ONLY_KEYS } = await __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 649));
        const bare = Object.fromEntries(Object.entries(old).filter(([key]) => !READ_ONLY_KEYS.includes(key)));
        const copy = await ecs.registerTaskDefinition({
            ...bare,
            containerDefinitions: copies,
            ...(tags.length > 0 && { tags }),
        });
        say(`registered ${copy}, which is ${(0,model/* shortName */.EU)(taskDefinition)} with the digests that ran`);
        return copy;
    }
    catch (error) {
        log.debug(`not pinned: ${String(error)}`);
        return taskDefinition;
    }
}
function withDigest(container, digest) {
    const reference = typeof container.image === 'string' ? (0,image_reference/* parseReference */.F2)(container.image) : undefined;
    if (!reference || reference.digest || !digest)
        return container;
    const { tag: _, ...place } = reference;
    return { ...container, image: (0,image_reference/* formatReference */.FH)({ ...place, digest }) };
}
/** A deployment's service revision: the service's ARN with the deployment's number. */
function revisionArn({ serviceArn, clusterArn, serviceName }, deploymentId) {
    const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    return `${prefix}:service-revision/${(0,model/* shortName */.EU)(clusterArn)}/${serviceName}/${(0,model/* revisionNumber */.P7)(deploymentId)}`;
}

// EXTERNAL MODULE: ./build/src/deployment/failure.js + 1 modules
var deployment_failure = __webpack_require__(3117);
;// CONCATENATED MODULE: ./build/src/deployment/observe.js


/** ECS keeps what it made before our update in the same second. */
const LIST_MARGIN_SECONDS = 60;
/**
 * Looks at many services by batched reads: the service, and the service deployment behind our own deployment. Where the
 * policy has no service-deployment calls, or the service none of them, says so once and goes by `deployments[]` alone.
 */
class Observer {
    #ecs;
    #log;
    /** Deployment id → service deployment ARN. */
    #arns = new Map();
    #withoutServiceDeployments = false;
    constructor(ecs, log) {
        this.#ecs = ecs;
        this.#log = log;
    }
    /** The service deployment of a deployment, once it was seen. */
    arnOf(deploymentId) {
        return this.#arns.get(deploymentId);
    }
    async look(subjects) {
        const [services, deployments] = await Promise.all([this.#services(subjects), this.#serviceDeployments(subjects)]);
        return new Map(subjects.map((subject) => [subject, sightOf(subject, services, deployments)]));
    }
    async #services(subjects) {
        const found = new Map();
        const errors = [];
        const clusters = Map.groupBy(subjects, ({ cluster }) => cluster);
        await Promise.all([...clusters].map(async ([cluster, members]) => {
            try {
                const names = [...new Set(members.map(({ service }) => service))];
                const { services } = await this.#ecs.describeServices(cluster, names);
                for (const service of services)
                    found.set(`${cluster} ${service.serviceName}`, service);
            }
            catch (error) {
                errors.push({ action: 'ecs:DescribeServices', error });
            }
        }));
        return { found, errors };
    }
    async #serviceDeployments(subjects) {
        const found = new Map();
        const errors = [];
        if (this.#withoutServiceDeployments)
            return { found, errors };
        let action = 'ecs:ListServiceDeployments';
        try {
            await Promise.all(subjects.filter(({ own }) => !this.#arns.has(own.id)).map((subject) => this.#find(subject)));
            action = 'ecs:DescribeServiceDeployments';
            const arns = subjects.flatMap(({ own }) => this.#arns.get(own.id) ?? []);
            for (const deployment of arns.length > 0 ? await this.#ecs.describeServiceDeployments(arns) : []) {
                found.set(deployment.serviceDeploymentArn, deployment);
            }
        }
        catch (error) {
            const kind = (0,failure/* failureKind */.zU)(error);
            if (kind === 'denied' || kind === 'refused') {
                this.#withoutServiceDeployments = true;
                this.#arns.clear();
                this.#log.notice(`${(0,failure/* describeFailure */.Ic)(action, error)} The deployment is followed by DescribeServices alone: the circuit breaker's count and bake time cannot be seen.`);
            }
            else
                errors.push({ action, error });
        }
        const byId = new Map();
        for (const { own } of subjects) {
            const deployment = found.get(this.#arns.get(own.id) ?? '');
            if (deployment)
                byId.set(own.id, deployment);
        }
        return { found: byId, errors, known: this.#arns };
    }
    async #find({ cluster, service, own }) {
        const createdAfter = own.createdAt - LIST_MARGIN_SECONDS;
        const briefs = await this.#ecs.listServiceDeployments(cluster, service, { createdAfter });
        const ours = briefs.find(({ targetServiceRevisionArn }) => (0,model/* revisionNumber */.P7)(targetServiceRevisionArn) === (0,model/* revisionNumber */.P7)(own.id));
        if (ours)
            this.#arns.set(own.id, ours.serviceDeploymentArn);
    }
}
function sightOf(subject, services, deployments) {
    const service = services.found.get(`${subject.cluster} ${(0,model/* shortName */.EU)(subject.service)}`);
    const serviceDeployment = deployments.found.get(subject.own.id);
    const errors = [...services.errors, ...deployments.errors];
    const throttled = errors.some(({ error }) => (0,failure/* failureKind */.zU)(error) === 'throttled');
    const lasting = errors.find(({ error }) => !(0,failure/* isPassing */.WG)(error));
    // A service deployment that is there and could not be read this time might say otherwise than `deployments[]`.
    const hidden = !serviceDeployment && deployments.known?.has(subject.own.id);
    const observation = hidden
        ? {}
        : { ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) };
    const [first] = errors;
    const isBlind = !observation.service && !observation.serviceDeployment;
    const unread = isBlind && first ? (0,failure/* describeFailure */.Ic)(first.action, first.error) : undefined;
    const sightless = lasting && !service ? (0,failure/* describeFailure */.Ic)(lasting.action, lasting.error) : undefined;
    return {
        observation,
        throttled,
        ...(sightless && !serviceDeployment && { sightless }),
        ...(unread && { unread }),
    };
}

;// CONCATENATED MODULE: ./build/src/deployment/progress.js

const HEARTBEAT_MS = 60_000;
/** Tells a person what changes in one service: each change once, and a sign of life a minute. */
class Progress {
    moments = [];
    #log;
    #name;
    #seenEvents = new Set();
    #said = {};
    #spokeAt;
    /** `now` is the local monotonic clock's, in ms. */
    constructor(log, name, now) {
        this.#log = log;
        this.#name = name;
        this.#spokeAt = now;
    }
    say(text, now) {
        this.#log.info(`${this.#name}: ${text}`);
        this.#spokeAt = now;
    }
    /** Says what `observation` shows that was not said before. */
    tell(rollout, { service, serviceDeployment }, now) {
        const own = rollout.back ?? rollout.own;
        if (service)
            this.#events(service, rollout.own.createdAt, now);
        const deployment = service?.deployments?.find(({ id }) => id === own.id);
        if (deployment?.status === 'PRIMARY')
            this.#once('counts', countsOf(deployment), now);
        if (serviceDeployment) {
            this.#once('status', `service deployment ${serviceDeployment.status}`, now);
            this.#once('stage', stageOf(serviceDeployment), now);
            this.#once('breaker', breakerOf(serviceDeployment), now);
        }
        if (now - this.#spokeAt >= HEARTBEAT_MS)
            this.say(`still ${service ? stateOf(service, own.id) : 'waiting for an answer'}`, now);
    }
    #events(service, since, now) {
        const fresh = (service.events ?? []).filter(({ id, createdAt }) => createdAt >= since && !this.#seenEvents.has(id));
        for (const { id, createdAt, message } of fresh.toReversed()) {
            this.#seenEvents.add(id);
            const text = message.replace(/^\(service [^)]*\)\s*/, '');
            this.moments.push({ at: createdAt, text });
            this.say(shortened(text), now);
        }
    }
    #once(subject, text, now) {
        if (text === '' || text === this.#said[subject])
            return;
        this.#said[subject] = text;
        this.say(text, now);
    }
}
/** An event with task ids that a person can take in; the summary has them whole. */
function shortened(event) {
    return event.replace(/\(task ([0-9a-f]{8})[0-9a-f]+\)/g, '(task $1)');
}
function countsOf({ runningCount, desiredCount, pendingCount, failedTasks }) {
    const more = [pendingCount > 0 && `${pendingCount} pending`, failedTasks && `${failedTasks} failed`].filter(Boolean);
    return `${runningCount} of ${desiredCount} tasks running${more.length > 0 ? `, ${more.join(', ')}` : ''}`;
}
/** Where a blue/green, linear or canary deployment stands: it goes through named stages. */
function stageOf({ lifecycleStage }) {
    return lifecycleStage ? `stage ${lifecycleStage}` : '';
}
function breakerOf({ deploymentCircuitBreaker: breaker }) {
    if (!breaker?.failureCount || breaker.status === 'DISABLED')
        return '';
    return breaker.status === 'TRIGGERED'
        ? `the circuit breaker went off after ${breaker.failureCount} failed tasks`
        : `${breaker.failureCount} of ${breaker.threshold ?? '?'} failures until the circuit breaker goes off`;
}
function stateOf(service, own) {
    const deployment = service.deployments?.find(({ id }) => id === own);
    const primary = (0,model/* primaryOf */.Os)(service);
    if (deployment)
        return `rolling: ${countsOf(deployment)}`;
    return primary ? `waiting: ${countsOf(primary)} of ${primary.taskDefinition}` : 'waiting';
}

// EXTERNAL MODULE: ./build/src/deployment/verdict.js
var deployment_verdict = __webpack_require__(1824);
;// CONCATENATED MODULE: ./build/src/deployment/follow.js









const POLL_MS = 4_000;
const THROTTLED_POLL_MS = 12_000;
/** Stopped tasks are read when ECS counts a failure, and now and then: a crash loop is not always counted. */
const TASKS_EVERY_POLLS = 5;
/** A container without a health check counts as healthy 40 s after it started (ECS's own rule). */
const HEALTHY_AFTER_SECONDS = 40;
/** The runner sends SIGTERM 7.5 s after SIGINT: a call that takes longer is not waited for. */
const LAST_CALL_MS = 5_000;
/** Follows the rollouts, many at once by shared reads, until each has its verdict; goes back where the policy says so. */
async function follow(tools, rollouts, policy) {
    const { clock, log, cancelled } = tools;
    const observer = new Observer(tools.ecs, log);
    const watched = rollouts.map((rollout) => ({
        rollout,
        progress: new Progress(log, rollout.service, clock.now()),
        tasks: new Map(),
        counted: '',
    }));
    for (let poll = 0;; poll++) {
        const open = watched.filter(({ rollout }) => rollout.phase !== 'ended');
        if (open.length === 0)
            break;
        const throttled = await pollOnce(tools, observer, watched, policy, poll);
        tools.remember(watched.map(({ rollout }) => rollout));
        const next = Math.min(throttled ? THROTTLED_POLL_MS : POLL_MS, ...open.map(({ rollout }) => untilDeadline(rollout, policy, clock.now())));
        if (open.some(({ rollout }) => rollout.phase !== 'ended') && !cancelled.aborted)
            await clock.sleep(next, cancelled);
    }
    return watched.map(({ rollout, progress, tasks, service }) => {
        const arn = observer.arnOf(rollout.own.id);
        return {
            rollout,
            failures: (0,deployment_failure/* diagnose */.h4)([...tasks.values()], rollout.own.id),
            moments: progress.moments,
            ...(service && { service }),
            ...(arn && { serviceDeploymentArn: arn }),
        };
    });
}
/** One look at all that is open, and what follows from it; answers whether reads were throttled. */
async function pollOnce(tools, observer, watched, policy, poll) {
    const { clock, cancelled } = tools;
    const open = watched.filter(({ rollout }) => rollout.phase !== 'ended');
    const subjects = new Map(open.map((one) => [one, subjectOf(one.rollout)]));
    const sights = cancelled.aborted ? undefined : await unlessAborted(cancelled, observer.look([...subjects.values()]));
    await Promise.all(open.map(async (one) => {
        const sight = sights?.get(subjects.get(one));
        const now = clock.now();
        if (sight) {
            if (sight.observation.service)
                one.service = sight.observation.service;
            one.progress.tell(one.rollout, sight.observation, now);
            await unlessAborted(cancelled, readTasks(tools, one, sight, poll));
        }
        const look = { ...(await lookOf(tools, one, sight, policy, now)), ...othersOf(one, watched) };
        const { rollout, act } = (0,deployment_rollout/* advance */.np)(one.rollout, look, now, policy);
        if (rollout.reason && rollout.phase !== 'ended' && rollout.phase !== one.rollout.phase) {
            one.progress.say(`going back to ${(0,model/* shortName */.EU)(rollout.previous?.taskDefinition ?? 'the previous version')}: ${rollout.reason}`, now);
        }
        if (rollout.phase === 'landed' && one.rollout.phase === 'forward')
            land(one, rollout, now);
        one.rollout = rollout;
        if (act)
            await (cancelled.aborted
                ? withinLastCall(perform(tools, observer, one, act))
                : perform(tools, observer, one, act));
    }));
    return [...(sights?.values() ?? [])].some(({ throttled }) => throttled);
}
function land(one, { watchMs }, now) {
    one.failedBefore ??= new Set(one.tasks.keys());
    if (watchMs > 0)
        one.progress.say(`it serves; watching it for ${Math.round(watchMs / 1000)} s`, now);
}
/** Of the step's other services: the first that failed, and whether one is not through yet. */
function othersOf(one, watched) {
    const others = watched.filter((other) => other !== one).map(({ rollout }) => rollout);
    if (others.length === 0)
        return {};
    const bad = others.find(({ verdict, trigger }) => (verdict ? !(0,deployment_verdict/* isGreen */.gf)(verdict) : trigger !== undefined));
    return {
        others: {
            ...(bad && { failed: `Another service of the step failed: ${bad.service}.` }),
            open: others.some(({ phase, proven }) => phase !== 'ended' && !proven),
        },
    };
}
async function lookOf(tools, one, sight, policy, now) {
    const { rollout } = one;
    const late = rollout.phase === 'forward' && now - rollout.since >= policy.waitMs;
    const lost = (0,deployment_failure/* hopeless */.Ik)((0,deployment_failure/* diagnose */.h4)([...one.tasks.values()], rollout.own.id));
    return {
        observation: sight?.observation ?? {},
        ...(sight?.sightless && { sightless: sight.sightless }),
        ...(sight?.unread && { unread: sight.unread }),
        ...(lost && { hopeless: lost }),
        ...(rollout.phase === 'landed' && failingSince(one)),
        ...(one.service &&
            one.service.status !== 'ACTIVE' && { gone: `The service is ${one.service.status}: somebody deletes it.` }),
        ...(late && policy.onTimeout === 'auto' && { healthy: await isHealthy(tools, one) }),
        cancelled: tools.cancelled.aborted,
    };
}
/** Two tasks that ended after ours had landed are a crash loop; one may be a hiccup. */
function failingSince({ tasks, failedBefore, rollout }) {
    const since = [...tasks.values()].filter(({ taskArn }) => !failedBefore?.has(taskArn));
    const [first] = (0,deployment_failure/* diagnose */.h4)(since, rollout.own.id).filter(({ cause, count }) => cause.id !== 'infrastructure' && count >= 2);
    return first ? { failing: `After it had landed, ${first.count} tasks failed: ${first.text}.` } : {};
}
async function readTasks({ ecs, log }, one, { observation }, poll) {
    const { cluster, service, own } = one.rollout;
    const deployment = observation.service?.deployments?.find(({ id }) => id === own.id);
    const breaker = observation.serviceDeployment?.deploymentCircuitBreaker;
    const counted = `${deployment?.failedTasks ?? ''} ${breaker?.failureCount ?? ''} ${observation.serviceDeployment?.status ?? ''} ${deployment?.rolloutState ?? ''}`;
    if (one.rollout.phase !== 'landed' && counted === one.counted && poll % TASKS_EVERY_POLLS !== TASKS_EVERY_POLLS - 1)
        return;
    one.counted = counted;
    try {
        for (const task of await ecs.tasksOf(cluster, service, 'STOPPED')) {
            if (task.startedBy === own.id)
                one.tasks.set(task.taskArn, task);
        }
    }
    catch (error) {
        if ((0,failure/* failureKind */.zU)(error) === 'denied')
            log.debug((0,failure/* describeFailure */.Ic)('ecs:ListTasks', error));
    }
}
/** Whether any of our tasks is healthy now, and none of them has just failed. */
async function isHealthy({ ecs }, { rollout, service }) {
    const deployment = service?.deployments?.find(({ id }) => id === rollout.own.id);
    if (!deployment || (deployment.failedTasks ?? 0) > 0)
        return false;
    const running = await ecs.tasksOf(rollout.cluster, rollout.service, 'RUNNING').catch(() => undefined);
    // What cannot be read is not taken for a reason to go back.
    if (!running)
        return deployment.runningCount > 0;
    const own = running.filter(({ startedBy, lastStatus }) => startedBy === rollout.own.id && lastStatus === 'RUNNING');
    const newest = Math.max(0, ...(service?.events ?? []).map(({ createdAt }) => createdAt), ...own.map(({ startedAt = 0 }) => startedAt));
    return own.some(({ healthStatus, startedAt }) => healthStatus === 'HEALTHY' ||
        (healthStatus !== 'UNHEALTHY' && startedAt !== undefined && newest - startedAt >= HEALTHY_AFTER_SECONDS) ||
        deployment.runningCount >= deployment.desiredCount);
}
async function perform(tools, observer, one, act) {
    const say = (text) => one.progress.say(text, tools.clock.now());
    switch (act) {
        case 'stop':
            one.rollout = await stop(tools, one.rollout, observer.arnOf(one.rollout.own.id), say);
            break;
        case 'return':
            one.rollout = await giveBack(tools, one.rollout, say);
            break;
        case 'smoke':
            one.rollout = { ...one.rollout, smoke: (await tools.smoke?.()) ?? 'passed' };
            break;
    }
}
function subjectOf({ cluster, service, own, back }) {
    return { cluster, service, own: back ?? own };
}
function untilDeadline(rollout, policy, now) {
    if (rollout.phase === 'ended')
        return Number.POSITIVE_INFINITY;
    const deadline = deadlineOf(rollout, policy, now);
    // Past it, something is tried again until it is answered: at the usual pace.
    return deadline > now ? deadline - now : Number.POSITIVE_INFINITY;
}
function deadlineOf({ phase, since, landedAt, watchMs, backSince }, policy, now) {
    if (phase === 'forward')
        return since + policy.waitMs;
    return phase === 'landed' ? (landedAt ?? now) + watchMs : (backSince ?? now) + policy.rollbackMs;
}
function unlessAborted(signal, work) {
    if (signal.aborted)
        return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function withinLastCall(work) {
    await Promise.race([work, (0,promises_.setTimeout)(LAST_CALL_MS, undefined, { ref: false })]);
}


/***/ }),

/***/ 830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ ownDeployment),
/* harmony export */   OR: () => (/* binding */ earlierOf),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);

/** `primary`, begun by an update of ours, with what stood in the service's list before. */
function ownDeployment(primary, before) {
    const { id, taskDefinition, createdAt } = primary;
    return { id, taskDefinition, createdAt, earlier: earlierOf(before).filter((other) => other.id !== id) };
}
function earlierOf(service) {
    return (service.deployments ?? []).map(({ id, taskDefinition, rolloutStateReason }) => ({
        id,
        taskDefinition,
        ...(rolloutStateReason !== undefined && { rolloutStateReason }),
    }));
}
const NO_CANDIDATE = /no rollback candidate/i;
const ROLLING_BACK = /rolling back/i;
/**
 * Judges our own deployment by one observation. The service deployment decides where it can be read, since its status
 * names what happened; `deployments[]` else (facts in ECS's "Service deployment" and "Deployment circuit breaker" pages).
 */
function judge(own, { service, serviceDeployment }) {
    if (serviceDeployment)
        return judgeServiceDeployment(own, serviceDeployment, service);
    return service ? judgeDeployments(own, service) : { state: 'rolling' };
}
function judgeServiceDeployment(own, deployment, service) {
    const reason = reasonOf(deployment);
    switch (deployment.status) {
        case 'SUCCESSFUL':
            return { state: 'landed' };
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { state: 'going-back', reason };
        case 'ROLLBACK_SUCCESSFUL': {
            const serving = rolledBackTo(own, deployment);
            return { state: 'gone-back', reason, ...(serving && { serving }) };
        }
        case 'ROLLBACK_FAILED':
        case 'STOP_REQUESTED':
        case 'STOPPED':
            return judgeStopped(own, deployment, service);
        default:
            return { state: 'rolling' };
    }
}
/** Stopped, or failed on the way back. Whatever it died of, what another deployment has replaced is not ours to go back from. */
function judgeStopped(own, deployment, service) {
    const { status } = deployment;
    const reason = reasonOf(deployment);
    const newer = service && newerThan(own, service);
    if (newer)
        return replacedBy(own, newer);
    if (status === 'ROLLBACK_FAILED' && !NO_CANDIDATE.test(reason))
        return { state: 'back-failed', reason };
    if (status === 'STOP_REQUESTED')
        return { state: 'rolling' };
    const primary = service && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    if (primary && primary.id !== own.id && isFresh(own, primary, service))
        return { state: 'superseded' };
    if (status === 'ROLLBACK_FAILED' || isTriggered(deployment))
        return { state: 'ended', reason };
    // Stopped for a newer deployment, which the service as it was read may not show yet.
    return primary?.id === own.id ? judgePrimary(primary, service) : { state: 'rolling' };
}
function judgeDeployments(own, service) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    if (!primary)
        return { state: 'rolling' };
    if (primary.id === own.id)
        return judgePrimary(primary, service);
    if (own.earlier.some(({ id }) => id === primary.id))
        return judgeEarlier(own, primary, service);
    return newerThan(own, service) ? replacedBy(own, primary) : { state: 'rolling' };
}
function judgePrimary(primary, service) {
    const complete = primary.runningCount >= primary.desiredCount && primary.desiredCount === service.desiredCount;
    if (primary.rolloutState === 'COMPLETED' && complete)
        return { state: 'landed' };
    if (primary.rolloutState === 'FAILED') {
        return { state: 'ended', reason: primary.rolloutStateReason ?? 'ECS says that the deployment failed.' };
    }
    // Behind a Classic Load Balancer there is no rolloutState: done is when nothing else is left.
    const alone = service.deployments?.length === 1 && service.pendingCount === 0;
    return primary.rolloutState === undefined && complete && alone ? { state: 'landed' } : { state: 'rolling' };
}
/** A primary from before ours is a rollback, unless the read is older than our update. */
function judgeEarlier(own, primary, service) {
    if (!isFresh(own, primary, service))
        return { state: 'rolling' };
    const ours = service.deployments?.find(({ id }) => id === own.id);
    const reason = ours?.rolloutStateReason ?? primary.rolloutStateReason ?? 'ECS went back to the previous deployment.';
    if (primary.rolloutState === 'FAILED')
        return { state: 'back-failed', reason };
    return primary.rolloutState === 'COMPLETED' && primary.runningCount >= primary.desiredCount
        ? { state: 'gone-back', reason, serving: primary.taskDefinition }
        : { state: 'going-back', reason };
}
/** Whether a read with a `primary` from before ours is from after our update: ours is listed, or the primary changed since. */
function isFresh(own, primary, { deployments }) {
    const { rolloutStateReason } = own.earlier.find(({ id }) => id === primary.id) ?? {};
    const saysSo = ROLLING_BACK.test(primary.rolloutStateReason ?? '') && primary.rolloutStateReason !== rolloutStateReason;
    return saysSo || primary.updatedAt > own.createdAt || deployments?.some(({ id }) => id === own.id) === true;
}
function newerThan(own, service) {
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service);
    const known = primary && (primary.id === own.id || own.earlier.some(({ id }) => id === primary.id));
    return primary && !known && primary.createdAt >= own.createdAt ? primary : undefined;
}
function replacedBy(own, newer) {
    return newer.taskDefinition === own.taskDefinition
        ? { state: 'resent', as: newer }
        : { state: 'superseded', by: newer };
}
function isTriggered({ deploymentCircuitBreaker, alarms }) {
    return deploymentCircuitBreaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED';
}
function rolledBackTo(own, { rollback }) {
    const number = rollback?.serviceRevisionArn && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(rollback.serviceRevisionArn);
    return own.earlier.find(({ id }) => (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(id) === number)?.taskDefinition;
}
function reasonOf({ statusReason, rollback, alarms, deploymentCircuitBreaker }) {
    const alarmNames = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
    if (alarmNames.length > 0)
        return `The alarm ${alarmNames.join(', ')} went off.`;
    if (statusReason)
        return statusReason;
    if (rollback?.reason)
        return rollback.reason;
    return deploymentCircuitBreaker?.status === 'TRIGGERED'
        ? 'The deployment circuit breaker was triggered.'
        : 'ECS gives no reason.';
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyResult),
/* harmony export */   C9: () => (/* binding */ servingSentence),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1824);


/** The report of several results: its scalars are those of the worst. */
function reportOf(services) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(services.map((service) => service.verdict));
    const first = services.find((service) => service.verdict === verdict);
    return { verdict, reason: first.reason, taskDefinition: first.taskDefinition, services };
}
/** A refusal before anything was updated. */
function refusal(base, reason) {
    return { ...emptyResult(base.cluster, base.service), ...base, verdict: 'refused', reason };
}
function emptyResult(cluster, service) {
    return {
        cluster,
        service,
        verdict: 'unknown',
        reason: '',
        taskDefinition: '',
        previousTaskDefinition: '',
        serving: '',
        deploymentId: '',
        serviceDeploymentArn: '',
        rolledBack: false,
        durationSeconds: 0,
        consoleUrl: '',
        failures: [],
        moments: [],
        changes: [],
    };
}
/** What serves now, as a sentence. */
function servingSentence({ verdict, serving, servingCounts, service }) {
    if (!serving)
        return `What serves '${service}' now could not be seen.`;
    const counts = servingCounts ? ` with ${servingCounts.running} of ${servingCounts.desired} tasks` : '';
    if (servingCounts?.desired === 0)
        return `Nothing runs: the desired count of '${service}' is 0 (${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)}).`;
    const still = verdict === 'timed-out' || verdict === 'cancelled' ? ', and the roll-out goes on' : '';
    return `Now ${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(serving)} serves '${service}'${counts}${still}.`;
}
/** The report as the JSON of the `report` and `results` outputs: kebab-case, as the outputs. */
function toJson(report) {
    return {
        schema: 1,
        verdict: report.verdict,
        reason: report.reason,
        green: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(report.verdict),
        services: report.services.map(serviceJson),
    };
}
function serviceJson(result) {
    return {
        cluster: result.cluster,
        service: result.service,
        verdict: result.verdict,
        reason: result.reason,
        'task-definition-arn': result.taskDefinition,
        'previous-task-definition-arn': result.previousTaskDefinition,
        'serving-task-definition-arn': result.serving,
        'deployment-id': result.deploymentId,
        'service-deployment-arn': result.serviceDeploymentArn,
        'rolled-back': result.rolledBack,
        'duration-seconds': result.durationSeconds,
        'console-url': result.consoleUrl,
        failures: result.failures.map(({ cause, ...failure }) => ({ cause: cause.id, fix: cause.fix, ...failure })),
        timeline: result.moments,
        changes: result.changes,
    };
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   CL: () => (/* binding */ roll),
/* harmony export */   NS: () => (/* binding */ concludeRollout)
/* harmony export */ });
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(830);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9512);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1188);
/* harmony import */ var _update_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5800);








/** Updates each service once and follows all of them to their verdicts. */
async function roll(tools, assignments, options) {
    const results = new Map();
    const rollouts = new Map();
    for (const assignment of assignments) {
        const outcome = tools.cancelled.aborted ? notStarted(assignment, options) : await begin(tools, assignment, options);
        if ('verdict' in outcome && 'durationSeconds' in outcome)
            results.set(assignment, outcome);
        else {
            rollouts.set(assignment, outcome);
            tools.remember([outcome]);
        }
    }
    const followed = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e)(tools, [...rollouts.values()], options.policy);
    const finals = await finalServices(tools, [...rollouts.keys()]);
    await Promise.all([...rollouts.keys()].map(async (assignment, index) => {
        const result = await concludeRollout(tools, followed[index], finals.get(assignment), options);
        results.set(assignment, { ...result, changes: assignment.changes });
    }));
    return assignments.map((assignment) => results.get(assignment));
}
async function begin(tools, assignment, options) {
    const { target, taskDefinition, members } = assignment;
    const { cluster, service } = target;
    const input = { cluster, service: service.serviceName, taskDefinition, ...members };
    const since = tools.clock.now();
    tools.remember([intended(assignment, since)]);
    tools.log.info(`${service.serviceName}: UpdateService to ${taskDefinition}`);
    const sent = await (0,_update_js__WEBPACK_IMPORTED_MODULE_4__/* .sendUpdate */ .I)(tools, input, service);
    const base = baseOf(assignment, options);
    switch (sent.state) {
        case 'refused':
            return { ...base, verdict: 'refused', reason: sent.reason };
        case 'lost':
            return { ...base, verdict: 'unknown', reason: sent.reason };
        case 'no-deployment': {
            const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(sent.service);
            const same = primary?.taskDefinition === taskDefinition && primary.rolloutState === 'COMPLETED';
            if (same || !primary)
                return { ...base, verdict: 'unchanged', reason: 'ECS saw nothing that needs a new deployment.' };
            return watched(tools, rolloutOf(assignment, (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .ownDeployment */ .KE)(primary, service), since), assignment, options);
        }
        case 'started': {
            const rollout = rolloutOf(assignment, sent.own, since);
            if (options.wait)
                return watched(tools, rollout, assignment, options);
            return {
                ...base,
                verdict: 'started',
                reason: 'It was not waited for, as asked: whether it serves is not known.',
                deploymentId: sent.own.id,
            };
        }
    }
}
function rolloutOf({ target, members }, own, since) {
    const previous = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(target.service);
    return {
        cluster: target.cluster,
        service: target.service.serviceName,
        own,
        ...(previous && previous.deploymentId !== own.id && { previous }),
        phase: 'forward',
        since,
        watchMs: 0,
        undo: undoOf(members, target.service),
        blind: 0,
    };
}
const WATCH_SECONDS = 60;
/** Where neither a load balancer nor a container health check would notice a crash loop, we watch for one. */
async function watched({ ecs }, rollout, { target }, { watchSeconds }) {
    if (watchSeconds !== undefined)
        return { ...rollout, watchMs: watchSeconds * 1000 };
    if ((target.service.loadBalancers ?? []).length > 0)
        return rollout;
    const described = await ecs.describeTaskDefinition(rollout.own.taskDefinition).catch(() => undefined);
    const containers = (described?.taskDefinition.containerDefinitions ?? []);
    const isChecked = containers.some(({ essential, healthCheck }) => essential !== false && healthCheck);
    return isChecked ? rollout : { ...rollout, watchMs: WATCH_SECONDS * 1000 };
}
/** The members that an update sets, as the service has them now. */
function undoOf(members, service) {
    const before = {
        propagateTags: 'NONE',
        enableECSManagedTags: false,
        volumeConfigurations: (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service)?.volumeConfigurations ?? [],
        ...service,
    };
    return Object.fromEntries(Object.keys(members).flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]])));
}
/** What a post step needs to find our deployment if this process ends before UpdateService answers. */
function intended(assignment, since) {
    const { service } = assignment.target;
    return rolloutOf(assignment, { id: '', taskDefinition: assignment.taskDefinition, createdAt: 0, earlier: (0,_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .earlierOf */ .OR)(service) }, since);
}
function notStarted(assignment, options) {
    return {
        ...baseOf(assignment, options),
        verdict: 'cancelled',
        reason: 'The job was cancelled before the service was updated.',
    };
}
function baseOf({ target, taskDefinition, changes }, { region }) {
    const { cluster, service } = target;
    const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .primaryOf */ .Os)(service);
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyResult */ .$)(cluster, service.serviceName),
        taskDefinition,
        previousTaskDefinition: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(service)?.taskDefinition ?? '',
        serving: (0,_rollout_js__WEBPACK_IMPORTED_MODULE_7__/* .previousOf */ .te)(service)?.taskDefinition ?? '',
        ...(primary && { servingCounts: { running: primary.runningCount, desired: service.desiredCount } }),
        consoleUrl: consoleUrl(region, service),
        changes,
    };
}
/** The service's deployments in AWS's console. */
function consoleUrl(region, { clusterArn, serviceName }) {
    const cluster = clusterArn.slice(clusterArn.lastIndexOf('/') + 1);
    return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${cluster}/services/${serviceName}/deployments?region=${region}`;
}
function isUnhappy({ rollout, failures }) {
    return rollout.verdict !== 'deployed' || failures.length > 0;
}
async function explain(tools, { rollout, failures }, lines) {
    if (failures.length === 0 || tools.cancelled.aborted)
        return failures;
    try {
        const { taskDefinition } = await tools.ecs.describeTaskDefinition(rollout.own.taskDefinition);
        return await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .withLogs */ .U0)(tools.clients, failures, taskDefinition, lines);
    }
    catch (error) {
        tools.log.debug(`no logs: ${String(error)}`);
        return failures;
    }
}
/** The services as they stand at the very end; what cannot be read is left out. */
async function finalServices({ ecs, cancelled }, assignments) {
    const finals = new Map();
    if (cancelled.aborted)
        return finals;
    const clusters = Map.groupBy(assignments, ({ target }) => target.cluster);
    for (const [cluster, members] of clusters) {
        const names = members.map(({ target }) => target.service.serviceName);
        const { services } = await ecs.describeServices(cluster, names).catch(() => ({ services: [] }));
        for (const member of members) {
            const service = services.find(({ serviceName }) => serviceName === member.target.service.serviceName);
            if (service)
                finals.set(member, service);
        }
    }
    return finals;
}
/** The result of a followed rollout, with the logs of what failed; `final` is the service as it was read last. */
async function concludeRollout(tools, one, final, { logLines, region }) {
    const { rollout, moments, serviceDeploymentArn } = one;
    const failures = isUnhappy(one) ? await explain(tools, one, logLines) : [];
    const service = final ?? one.service;
    const serving = rollout.serving ?? (service && servingNow(service)?.taskDefinition) ?? '';
    const deployment = service?.deployments?.find(({ taskDefinition }) => taskDefinition === serving);
    return {
        ...(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyResult */ .$)(rollout.cluster, rollout.service),
        taskDefinition: rollout.own.taskDefinition,
        previousTaskDefinition: rollout.previous?.taskDefinition ?? '',
        verdict: rollout.verdict ?? 'unknown',
        reason: reasonOf(rollout, failures, moments),
        serving,
        ...(service &&
            deployment && { servingCounts: { running: deployment.runningCount, desired: service.desiredCount } }),
        deploymentId: rollout.own.id,
        serviceDeploymentArn: serviceDeploymentArn ?? '',
        rolledBack: rollout.verdict === 'rolled-back',
        durationSeconds: Math.round((tools.clock.now() - rollout.since) / 1000),
        consoleUrl: service ? consoleUrl(region, service) : '',
        ...(rollout.own.createdAt > 0 && { startedAt: rollout.own.createdAt }),
        failures,
        moments,
    };
}
/** The deployment that serves: the completed primary one, else the completed one with the most running tasks. */
function servingNow(service) {
    const completed = (service.deployments ?? []).filter(({ rolloutState }) => rolloutState === 'COMPLETED' || rolloutState === undefined);
    const candidates = completed.length > 0 ? completed : (service.deployments ?? []);
    return candidates.toSorted((a, b) => b.runningCount - a.runningCount)[0];
}
function reasonOf({ reason = '', verdict, supersededBy }, failures, moments) {
    if (verdict === 'deployed')
        return '';
    if (supersededBy)
        return `A newer deployment, ${supersededBy.id} of ${supersededBy.taskDefinition}, replaced ours before it finished.`;
    const [first] = failures;
    if (!first)
        return `${troubleOf(moments)} ${reason}`.trim();
    const times = first.count > 1 ? ` (${first.count} tasks)` : '';
    return `${capital(first.text)}${times}. ${reason}`.trim();
}
/** Where no task of ours failed, since none could be started: the newest event that names a cause. */
function troubleOf(moments) {
    for (const { text } of moments.toReversed()) {
        const cause = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyEvent */ .tU)(text);
        if (cause)
            return `${capital(cause.title)} (ECS: "${text}"). ${cause.fix}`;
    }
    return '';
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _N: () => (/* binding */ end),
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(830);

const BLIND_POLLS = 2;
/** How long past its end a wait goes on in which nothing can be read: what is not seen is not told as a failure. */
const SIGHT_MS = 20_000;
/** Moves a rollout on by one look at `now` (local monotonic ms). Decides everything, does nothing. */
function advance(rollout, look, now, policy) {
    if (rollout.phase === 'ended')
        return { rollout };
    const blind = look.sightless ? rollout.blind + 1 : 0;
    const seen = { ...rollout, blind };
    if (look.sightless && blind >= BLIND_POLLS)
        return end(seen, 'unknown', look.sightless);
    if (look.gone)
        return end(seen, 'failed', look.gone);
    switch (rollout.phase) {
        case 'forward':
            return forward(seen, look, now, policy);
        case 'landed':
            return landed(seen, look, now, policy);
        case 'reverting':
            return reverting(seen, look, now, policy);
        case 'returning':
            return returning(seen, look, now, policy);
    }
}
function forward(rollout, look, now, policy) {
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(rollout.own, look.observation);
    switch (judgement.state) {
        case 'landed':
            return landed({ ...rollout, phase: 'landed', landedAt: rollout.landedAt ?? now }, look, now, policy);
        case 'going-back':
            return {
                rollout: {
                    ...rollout,
                    phase: 'reverting',
                    backSince: rollout.backSince ?? now,
                    // What we asked ECS for has our own reason.
                    ...(rollout.backSince === undefined && { trigger: 'failed', reason: judgement.reason }),
                },
            };
        case 'ended':
            return policy.onFailure === 'leave'
                ? end(rollout, 'failed', judgement.reason)
                : goBack(rollout, 'return', 'failed', judgement.reason, now, policy);
        case 'rolling':
            return stillRolling(rollout, look, now, policy);
        default:
            return common(rollout, judgement);
    }
}
/** Ours serves. What was asked for beside that may still fail: then an update brings the previous version back. */
function landed(rollout, look, now, policy) {
    const done = end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
    if (look.cancelled)
        return done;
    const smoke = typeof rollout.smoke === 'object' ? rollout.smoke.failed : undefined;
    const failed = look.failing ?? smoke ?? (policy.together ? look.others?.failed : undefined);
    if (failed) {
        if (policy.onFailure === 'leave')
            return end(rollout, 'failed', failed);
        return goBack(rollout, 'return', 'failed', failed, now, policy);
    }
    if (now - (rollout.landedAt ?? now) < rollout.watchMs)
        return { rollout };
    if (policy.smoke && !rollout.smoke)
        return { rollout, act: 'smoke' };
    return policy.together && look.others?.open ? { rollout: { ...rollout, proven: true } } : done;
}
function stillRolling(rollout, look, now, policy) {
    if (isOverdue(rollout, now, policy)) {
        const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
        if (unseen)
            return unseen;
    }
    if (look.cancelled || rollout.trigger === 'cancelled') {
        const reason = rollout.reason ?? 'The job was cancelled.';
        if (policy.onCancel === 'rollback' && rollout.previous)
            return goBack(rollout, 'stop', 'cancelled', reason, now, policy);
        return end({ ...rollout, trigger: 'cancelled' }, 'cancelled', reason);
    }
    if (look.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous) {
        return goBack(rollout, 'stop', 'failed', look.others.failed, now, policy);
    }
    if (look.hopeless && policy.failFast) {
        if (policy.onFailure === 'leave')
            return end(rollout, 'failed', look.hopeless);
        return goBack(rollout, 'stop', 'failed', look.hopeless, now, policy);
    }
    if (now - rollout.since < policy.waitMs)
        return { rollout };
    const unseen = unseenAtEnd(rollout, look, now - rollout.since - policy.waitMs);
    if (unseen)
        return unseen;
    const reason = `The deployment did not end within ${inMinutes(policy.waitMs)}.`;
    const back = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && look.healthy === false);
    if (back && rollout.previous)
        return goBack(rollout, 'stop', 'timed-out', reason, now, policy);
    return end({ ...rollout, trigger: 'timed-out' }, 'timed-out', reason);
}
function reverting(rollout, look, now, policy) {
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(rollout.own, look.observation);
    switch (judgement.state) {
        case 'landed':
            // A stop that lost the race: ours had ended well before ECS heard of it.
            return end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
        case 'ended':
            return goBack(rollout, 'return', rollout.trigger ?? 'failed', rollout.reason ?? judgement.reason, now, policy);
        case 'rolling':
        case 'going-back':
            return stillBack(rollout, look, now, policy);
        default:
            return common(rollout, judgement);
    }
}
function returning(rollout, look, now, policy) {
    // Until the update back was answered there is nothing of it to judge.
    if (!rollout.back)
        return stillBack(rollout, look, now, policy);
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(rollout.back, look.observation);
    switch (judgement.state) {
        case 'landed':
            return end(rollout, 'rolled-back', rollout.reason, rollout.back.taskDefinition);
        case 'superseded':
            return superseded(rollout, judgement.by);
        case 'resent':
            return { rollout: { ...rollout, back: follow(rollout.back, judgement.as) } };
        case 'rolling':
            return stillBack(rollout, look, now, policy);
        default:
            return end(rollout, 'rollback-failed', `${rollout.reason ?? ''} Going back failed too: ${judgement.reason}`.trim());
    }
}
function common(rollout, judgement) {
    switch (judgement.state) {
        case 'gone-back':
            return end(rollout, 'rolled-back', rollout.reason ?? judgement.reason, judgement.serving);
        case 'back-failed':
            return end(rollout, 'rollback-failed', judgement.reason);
        case 'superseded':
            return superseded(rollout, judgement.by);
        case 'resent':
            return { rollout: { ...rollout, own: follow(rollout.own, judgement.as) } };
        default:
            return { rollout };
    }
}
function stillBack(rollout, look, now, policy) {
    if (look.cancelled)
        return end({ ...rollout, trigger: 'cancelled' }, 'cancelled', 'The job was cancelled while the service was going back.');
    if (!isOverdue(rollout, now, policy))
        return { rollout };
    const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
    if (unseen)
        return unseen;
    const text = `${rollout.reason ?? ''} Going back did not end within ${inMinutes(policy.rollbackMs)}.`;
    return end(rollout, 'rollback-failed', text.trim());
}
/** A wait that has ended for as long as `overMs` without being able to read how it stands: looks on, then gives up. */
function unseenAtEnd(rollout, { unread }, overMs) {
    if (!unread)
        return undefined;
    if (overMs < SIGHT_MS)
        return { rollout };
    return end(rollout, 'unknown', `${rollout.reason ?? ''} How it ended could not be seen: ${unread}`.trim());
}
function isOverdue({ backSince }, now, { rollbackMs }) {
    return backSince !== undefined && now - backSince >= rollbackMs;
}
function superseded(rollout, by) {
    const reason = by
        ? rollout.reason
        : 'A newer deployment replaced ours before it finished, and was itself rolled back.';
    return end({ ...rollout, ...(by && { supersededBy: by }) }, 'superseded', reason);
}
function goBack(rollout, act, trigger, reason, now, policy) {
    if (!rollout.previous) {
        return end({ ...rollout, trigger }, 'failed', `${reason} There is no earlier version to go back to.`);
    }
    if (act === 'return' && rollout.previous.taskDefinition === rollout.own.taskDefinition) {
        return end({ ...rollout, trigger }, 'failed', `${reason} It is the revision that served before: there is no other to go back to.`);
    }
    // What was tried again and again ends with the time for going back, as what is only waited for.
    if (isOverdue(rollout, now, policy)) {
        return end(rollout, 'rollback-failed', `${reason} Going back could not be begun within ${inMinutes(policy.rollbackMs)}.`);
    }
    const phase = act === 'stop' ? 'reverting' : 'returning';
    return { rollout: { ...rollout, phase, trigger, reason, backSince: rollout.backSince ?? now }, act };
}
function follow(own, { id, createdAt }) {
    const replaced = { id: own.id, taskDefinition: own.taskDefinition };
    return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}
/** Ends a rollout; what it says of the reason must stand on its own. */
function end(rollout, verdict, reason, serving) {
    return { rollout: { ...rollout, phase: 'ended', verdict, ...(reason && { reason }), ...(serving && { serving }) } };
}
/** The version to go back to: the newest of `service`'s deployments that was completed before ours. */
function previousOf(service) {
    const completed = (service.deployments ?? []).filter(({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'));
    const newest = completed.toSorted((a, b) => b.createdAt - a.createdAt)[0];
    return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}
function inMinutes(ms) {
    const minutes = Math.round(ms / 6000) / 10;
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sendUpdate)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(830);




const LOOK_MS = 2_000;
/** How long a service is read after an answer that tells nothing, before the call is sent again. */
const LOOK_FOR_MS = 30_000;
const ATTEMPTS = 3;
const THROTTLED_FOR_MS = 120_000;
/** A task definition may be unseen for a moment after it was registered. */
const UNSEEN = /task ?definition.*(not found|does not exist|could not be found)|unable to (find|describe) task ?definition/i;
/**
 * Sends one UpdateService so that at most one takes effect: an answer that leaves open whether it did (reset, 5xx,
 * timeout) is looked after, and sent again only when no new deployment was seen and nothing is forced.
 * @param before the service as it was read last, before the call
 */
async function sendUpdate({ ecs, clock, log, cancelled }, input, before) {
    const throttledUntil = clock.now() + THROTTLED_FOR_MS;
    for (let attempt = 1;;) {
        try {
            const { service } = await ecs.updateService(input);
            if (!service?.deployments)
                return await afterBareAnswer();
            const primary = (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
            return primary && isNew(primary, before)
                ? { state: 'started', own: (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .ownDeployment */ .KE)(primary, before) }
                : { state: 'no-deployment', service };
        }
        catch (error) {
            if ((0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error)) {
                log.info(`UpdateService got no usable answer (${(0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}); reading whether it took effect`);
                const found = await findNew();
                if (found)
                    return found;
                if (input.forceNewDeployment || cancelled.aborted || attempt++ >= ATTEMPTS)
                    return { state: 'lost', reason: (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:UpdateService', error) };
                continue;
            }
            const again = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'throttled'
                ? clock.now() < throttledUntil
                : UNSEEN.test((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) && attempt++ < ATTEMPTS;
            if (!again || cancelled.aborted)
                return { state: 'refused', reason: (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:UpdateService', error) };
            await clock.sleep(LOOK_MS, cancelled);
        }
    }
    async function afterBareAnswer() {
        return ((await findNew()) ?? {
            state: 'lost',
            reason: 'UpdateService answered without deployments, and no new deployment was seen in 30 s.',
        });
    }
    async function findNew() {
        const until = clock.now() + LOOK_FOR_MS;
        do {
            const primary = await ecs
                .describeServices(input.cluster, [input.service])
                .then(({ services }) => services[0] && (0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(services[0]))
                .catch(() => undefined);
            if (primary && isNew(primary, before)) {
                return primary.taskDefinition === (input.taskDefinition ?? before.taskDefinition)
                    ? { state: 'started', own: (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .ownDeployment */ .KE)(primary, before) }
                    : {
                        state: 'lost',
                        reason: `Another deployment, ${primary.id} of ${primary.taskDefinition}, began at the same time.`,
                    };
            }
            await clock.sleep(LOOK_MS, cancelled);
        } while (clock.now() < until && !cancelled.aborted);
        return undefined;
    }
}
function isNew(primary, before) {
    return !before.deployments?.some(({ id }) => id === primary.id);
}


/***/ }),

/***/ 1824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gf: () => (/* binding */ isGreen)
/* harmony export */ });
/* unused harmony export VERDICTS */
/** What a step says of a service at its end; PRODUCT's table, worst last. */
const VERDICTS = [
    'planned',
    'registered',
    'unchanged',
    'deployed',
    'started',
    'superseded',
    'refused',
    'rolled-back',
    'cancelled',
    'timed-out',
    'failed',
    'rollback-failed',
    'unknown',
];
const GREEN = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started']);
/** Whether the step ends green: what was asked for is true. */
function isGreen(verdict) {
    return GREEN.has(verdict);
}
/** The one of several that a reader must hear of first. */
function worst(verdicts) {
    return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
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


/***/ }),

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/deployment/result.js
var deployment_result = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/deployment/verdict.js
var deployment_verdict = __webpack_require__(1824);
// EXTERNAL MODULE: ./build/src/ecs/model.js
var model = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/timeline.js
/** The most moments that are drawn; a picture of more cannot be read. */
const MOST_MOMENTS = 24;
/**
 * The way of a deployment as a Mermaid Gantt chart over ECS's own times, or nothing when too little happened to draw.
 * Colons, semicolons, commas and `#` end a task's name in Mermaid's grammar, so they are left out.
 */
function drawTimeline({ service, taskDefinition, startedAt, moments, verdict, }) {
    const shown = moments.slice(-MOST_MOMENTS);
    const last = shown.at(-1);
    if (startedAt === undefined || !last)
        return undefined;
    const end = Math.max(last.at, startedAt + 1);
    const good = verdict === 'deployed';
    const failedAt = good ? undefined : shown.find(({ text }) => /deployment failed|rolling back/i.test(text))?.at;
    const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
    const bars = [
        bar(`${name}`, good ? 'active' : 'crit', startedAt, failedAt ?? end),
        ...(failedAt !== undefined && end > failedAt ? [bar('going back', 'done', failedAt, end)] : []),
    ];
    const milestones = shown.map(({ at, text }) => `    ${task(text)} :milestone, ${stamp(at)}, 0s`);
    return [
        'gantt',
        `    title ${label(`${service}: ${verdict}`)}`,
        '    dateFormat x',
        '    axisFormat %H:%M:%S',
        '    todayMarker off',
        '    section Deployment',
        ...bars,
        '    section ECS',
        ...milestones,
    ].join('\n');
}
function bar(text, kind, from, to) {
    return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}
/** Milliseconds: Mermaid's `x`. */
function stamp(seconds) {
    return String(Math.round(seconds * 1000));
}
/** A task's name; what cannot be seen before it keeps a family called `click` or `section` from being Mermaid's word. */
function task(text) {
    return `\u2060${label(text)}`;
}
function label(text) {
    const plain = text
        .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
        .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
        .replace(/[:;,#"%]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain || 'event';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js





/** The job summary of a deployment: verdict, changes, timeline, failed tasks with their last lines, and the way back. */
function summarize(report, title) {
    const parts = report.services.length === 0 || report.services[0]?.service === ''
        ? [registeredPart(report)]
        : report.services.map((result) => servicePart(result, title));
    return (0,markdown/* cut */.Jj)(`${parts.join('\n\n')}\n`);
}
/** The end of a failed step in at most three lines: what, why with its fix, what serves now. */
function annotationOf({ services, verdict, reason }) {
    const red = services.filter((result) => !(0,deployment_verdict/* isGreen */.gf)(result.verdict));
    const first = red.find((result) => result.verdict === verdict) ?? red[0];
    if (!first)
        return oneLine(reason);
    const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
    const fix = first.failures[0]?.cause.fix;
    const lines = [
        `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${(0,model/* shortName */.EU)(first.taskDefinition)}` : ''}`,
        oneLine(`${first.reason}${fix ? ` ${fix}` : ''}`),
        first.service ? (0,deployment_result/* servingSentence */.C9)(first) : '',
    ];
    return lines.filter(Boolean).join('\n');
}
function registeredPart({ verdict, taskDefinition, reason }) {
    return `### ${icon(verdict)} ${verdict}\n\n${taskDefinition ? (0,markdown/* code */.aY)(taskDefinition) : (0,markdown/* escapeText */.X1)(reason)}`;
}
function servicePart(result, title) {
    const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
    const link = consoleUrl ? ` · [console](${consoleUrl})` : '';
    const rows = [
        ['cluster', (0,markdown/* code */.aY)(cluster)],
        ['asked for', revision(result.taskDefinition)],
        ['before', revision(result.previousTaskDefinition)],
        ['serves now', revision(result.serving)],
        ...(result.deploymentId ? [['deployment', (0,markdown/* code */.aY)(result.deploymentId)]] : []),
        ...(durationSeconds > 0 ? [['took', inWords(durationSeconds)]] : []),
    ];
    const drawing = drawTimeline(result);
    return [
        `### ${icon(verdict)} ${title} ${(0,markdown/* code */.aY)(service)}: ${verdict}${link}`,
        reason && (0,markdown/* escapeText */.X1)(reason),
        `**${(0,markdown/* escapeText */.X1)((0,deployment_result/* servingSentence */.C9)(result))}**`,
        (0,markdown/* table */.tp)(['', ''], rows.map(([name, value]) => [name, value || '—'])),
        changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${(0,markdown/* code */.aY)(line)}`).join('\n')}`,
        ...result.failures.map(failurePart),
        drawing && (0,markdown/* codeBlock */.DV)(drawing.split('\n'), 'mermaid'),
        result.moments.length > 0 && (0,markdown/* details */.zH)('Events', eventTable(result)),
        wayBack(result),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function failurePart({ cause, text, count, containers, taskArn, stopCode, stoppedReason }) {
    const logs = containers.map(({ name, log, logMissing, exitCode, reason }) => {
        const head = `container ${(0,markdown/* code */.aY)(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${(0,markdown/* escapeText */.X1)(reason)}` : ''}`;
        if (log)
            return `${head}, its last lines:\n\n${(0,markdown/* codeBlock */.DV)(log)}`;
        return logMissing ? `${head} (no log: ${(0,markdown/* escapeText */.X1)(logMissing)})` : head;
    });
    return [
        `**Why: ${(0,markdown/* escapeText */.X1)(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${(0,markdown/* code */.aY)(cause.id)})`,
        `_Fix:_ ${(0,markdown/* escapeText */.X1)(cause.fix)}`,
        `task ${(0,markdown/* code */.aY)((0,model/* shortName */.EU)(taskArn))}${stopCode ? `, ${(0,markdown/* code */.aY)(stopCode)}` : ''}${stoppedReason ? `: ${(0,markdown/* escapeText */.X1)(stoppedReason)}` : ''}`,
        ...logs,
    ].join('\n\n');
}
function eventTable({ moments }) {
    return (0,markdown/* table */.tp)(['time (UTC)', 'event'], moments.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), (0,markdown/* escapeText */.X1)(text)]));
}
function wayBack({ verdict, cluster, service, previousTaskDefinition, serving }) {
    if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving)
        return '';
    const step = [
        '- uses: OWNER/slipway/actions/rollback-service@v1',
        '  with:',
        `    cluster: ${cluster}`,
        `    service: ${service}`,
        `    to: ${(0,model/* shortName */.EU)(previousTaskDefinition)}`,
    ];
    return (0,markdown/* details */.zH)('How to go back', (0,markdown/* codeBlock */.DV)(step, 'yaml'));
}
function revision(arn) {
    return arn ? (0,markdown/* code */.aY)((0,model/* shortName */.EU)(arn)) : '';
}
function icon(verdict) {
    if ((0,deployment_verdict/* isGreen */.gf)(verdict))
        return verdict === 'started' ? '🟡' : '✅';
    return verdict === 'rolled-back' ? '↩️' : '❌';
}
function inWords(seconds) {
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
;// CONCATENATED MODULE: ./build/step/report-outputs.js







/** Writes a deployment's outputs; with several services the scalars are those of the worst. */
function writeReport(report) {
    const json = (0,deployment_result/* toJson */.aB)(report);
    const path = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? '.', `slipway-report-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(json, undefined, 2)}\n`);
    const result = report.services.find(({ verdict }) => verdict === report.verdict);
    (0,commands/* setOutput */.uH)('verdict', report.verdict);
    (0,commands/* setOutput */.uH)('reason', report.reason);
    (0,commands/* setOutput */.uH)('task-definition-arn', result.taskDefinition);
    (0,commands/* setOutput */.uH)('previous-task-definition-arn', result.previousTaskDefinition);
    (0,commands/* setOutput */.uH)('serving-task-definition-arn', result.serving);
    (0,commands/* setOutput */.uH)('deployment-id', result.deploymentId);
    (0,commands/* setOutput */.uH)('service-deployment-arn', result.serviceDeploymentArn);
    (0,commands/* setOutput */.uH)('rolled-back', String(result.rolledBack));
    (0,commands/* setOutput */.uH)('duration-seconds', String(result.durationSeconds));
    (0,commands/* setOutput */.uH)('console-url', result.consoleUrl);
    (0,commands/* setOutput */.uH)('results', JSON.stringify(json.services));
    (0,commands/* setOutput */.uH)('report', path);
}
/** Writes the job summary, and ends the step red where the report is. */
function conclude(report, log, title) {
    for (const result of report.services.filter(({ service }) => service)) {
        log.info(`${result.service}: ${result.verdict}. ${[result.reason, (0,deployment_result/* servingSentence */.C9)(result)].filter(Boolean).join(' ')}`);
        for (const { containers } of result.failures) {
            for (const { name, log: lines } of containers)
                if (lines)
                    log.group(`${result.service}: last lines of container '${name}'`, lines);
        }
    }
    (0,commands/* appendSummary */.fe)(summarize(report, title));
    if ((0,deployment_verdict/* isGreen */.gf)(report.verdict))
        return;
    process.exitCode = 1;
    (0,commands/* annotate */.fz)('error', annotationOf(report));
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ recallRollouts),
/* harmony export */   s: () => (/* binding */ rememberRollouts)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33);

const KEY = 'rollouts';
/** Keeps the rollouts in the step's state before each call that changes something, and whenever one moves on. */
function rememberRollouts({ title, aws, options, cancelled, }) {
    const { policy, region, logLines } = options;
    let kept = '';
    const known = new Map();
    const save = (moved) => {
        // How often nothing could be read changes with every poll, and matters to nobody afterwards.
        for (const rollout of moved)
            known.set(`${rollout.cluster} ${rollout.service}`, { ...rollout, blind: 0 });
        const memory = { title, aws, options: { policy, region, logLines }, rollouts: [...known.values()] };
        const text = JSON.stringify(memory);
        if (text === kept)
            return;
        kept = text;
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, cancelled.aborted ? JSON.stringify({ ...memory, cancelledAt: Date.now() }) : text);
    };
    return {
        remember: save,
        /** Leaves nothing for a post step to do, unless the job was cancelled on the way: then answers `false`. */
        finish: ({ services }) => {
            const left = kept !== '' &&
                cancelled.aborted &&
                services.some(({ verdict }) => verdict === 'cancelled' || verdict === 'unknown');
            if (kept && !left)
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(KEY, '');
            return !left;
        },
    };
}
/** What the main step left to do; `undefined` when it came to its end. */
function recallRollouts() {
    const text = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(KEY);
    return text ? JSON.parse(text) : undefined;
}


/***/ })

};

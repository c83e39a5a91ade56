export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 4958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ consoleAddress)
/* harmony export */ });
/** The consoles' domains by the beginnings of the regions of their partitions. */
const DOMAINS = [
    ['cn-', 'amazonaws.cn'],
    ['us-gov-', 'amazonaws-us-gov.com'],
    ['eusc-', 'amazonaws-eusc.eu'],
    ['us-isob-', 'sc2shome.sgov.gov'],
    ['us-isof-', 'csphome.hci.ic.gov'],
    ['eu-isoe-', 'csphome.adc-e.uk'],
    ['us-iso-', 'c2shome.ic.gov'],
];
const COMMERCIAL = 'aws.amazon.com';
/**
 * An address in the AWS console of the region's partition.
 * @param path with its query or fragment, without a leading slash
 */
function consoleAddress(region, path) {
    const [, domain = COMMERCIAL] = DOMAINS.find(([start]) => region.startsWith(start)) ?? [];
    return `https://${region}.console.${domain}/${path}`;
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   D0: () => (/* binding */ missingLog),
/* harmony export */   Qe: () => (/* binding */ explainNoLines)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);


/** A page may be empty though an earlier one is not. */
const MOST_PAGES = 5;
/**
 * The last `most` lines of a stream, oldest first, as a person reads them; or what is missing.
 * @throws the SDK's error, when the logs may not be read
 */
async function tailOf(clients, { group, stream, region }, most) {
    const { GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2239), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(3688), __webpack_require__.e(6988)]).then(__webpack_require__.bind(__webpack_require__, 7887));
    const logs = await clients.logs(region);
    const names = { logGroupName: group, logStreamName: stream };
    let nextToken;
    try {
        for (let page = 1;; page++) {
            const { events = [], nextBackwardToken } = await logs.send(new GetLogEventsCommand({ ...names, limit: most, startFromHead: false, ...(nextToken && { nextToken }) }));
            const atStart = !nextBackwardToken || nextBackwardToken === nextToken;
            if (events.length > 0 || atStart || page === MOST_PAGES) {
                return events.flatMap(({ message = '' }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLines */ .v3)(message)).slice(-most);
            }
            nextToken = nextBackwardToken;
        }
    }
    catch (error) {
        const missing = missingLog(error);
        if (missing)
            return missing;
        throw error;
    }
}
/** What an error of CloudWatch Logs says is not there. */
function missingLog(error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException')
        return undefined;
    return /log group/i.test((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)) ? 'group' : 'stream';
}
/** Why there are no lines, as the end of "no log: …". `ran`: whether the container is known to have run. */
function explainNoLines({ group, stream, region }, missing, ran) {
    switch (missing) {
        case 'group':
            return `its log group '${group}' does not exist${region ? ` in ${region}` : ''}`;
        case 'stream':
            return `its log stream '${stream}' is not there: ${ran ? 'none of its lines was delivered' : 'it never started'}`;
        default:
            return 'its log stream is empty: it printed nothing';
    }
}


/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ CAUSES),
/* harmony export */   q: () => (/* binding */ OF_THE_PLATFORM)
/* harmony export */ });
const cause = (id, title, fix, permanent = false) => ({ id, title, fix, permanent });
const CAUSES = {
    imageMissing: cause('image-missing', 'the image is not in the registry', 'Push the image before deploying, and check the repository, tag and digest in the task definition.', true),
    registryDenied: cause('registry-denied', 'the task may not pull the image', 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage, and check the repository policy.'),
    registryLimit: cause('registry-limit', "the registry's pull rate limit is reached", 'Pull through an ECR pull-through cache, or log in to the registry with repositoryCredentials.'),
    imagePull: cause('image-pull', 'the image could not be pulled', 'Read what the registry or the container runtime says, and try to pull the same image elsewhere.'),
    secretMissing: cause('secret-missing', 'a secret or parameter does not exist', 'Create it in the same region, or correct its reference under "secrets" in the task definition.', true),
    secretKey: cause('secret-key', 'the secret has no such JSON key, or its value is not JSON', 'Correct the key in the reference, or the value of the secret.', true),
    secretDenied: cause('secret-denied', 'the task may not read a secret or parameter', 'Give the execution role secretsmanager:GetSecretValue or ssm:GetParameters on it, and kms:Decrypt where it has a key of its own.'),
    network: cause('network', 'the task has no route to an AWS service or a registry', 'Give the subnets a NAT gateway or VPC endpoints (ECR, S3, Secrets Manager, SSM, Logs), or a public IP, and let the security group out.'),
    outOfMemory: cause('out-of-memory', 'a container ran out of memory', "Raise the container's or the task's memory, or lower what the program uses."),
    exitCode: {
        ...cause('exit-code', 'an essential container ended', "Read the container's last log lines."),
        isInLog: true,
    },
    entryPoint: cause('entry-point', 'the entry point or command cannot be run', 'Check entryPoint and command in the task definition, the file in the image and its executable bit.', true),
    healthCheck: cause('health-check', 'the container health check failed', "Check the health check's command, startPeriod, timeout and retries, and that the program answers it."),
    loadBalancerCheck: cause('load-balancer-check', "the load balancer's health check failed", "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds."),
    architecture: cause('architecture', 'the image is built for another processor architecture', "Build for the service's platform ('platforms: linux/arm64' or 'linux/amd64'), or set runtimePlatform.cpuArchitecture.", true),
    capacity: cause('capacity', 'there is no capacity to run the task', 'Try again later, or use other availability zones, capacity providers or instance types.'),
    capacityProvider: cause('capacity', 'the capacity provider has no container instances', 'Check its Auto Scaling group (size, managed scaling) and that its instances register with this cluster.'),
    networkInterface: cause('capacity', 'the task got no network interface', 'Check that the subnets exist and have free addresses; on EC2 use instances with more network interfaces, or turn on awsvpcTrunking.'),
    quota: cause('quota', 'an account quota is reached', 'Ask for a higher quota in Service Quotas, or stop what is not needed.'),
    provisioning: cause('quota', 'the cluster has as many PROVISIONING tasks as it may have (500)', 'Wait until they run, start fewer tasks at a time, or give the capacity providers more instances.'),
    placement: cause('placement', 'no container instance fits the task', 'Add instances, or lower the cpu, memory, ports and constraints that the task asks for.'),
    volume: cause('volume', 'a volume could not be mounted', "Check the file system's mount targets, security group and access point."),
    logging: cause('logging', 'the log driver could not start', 'Give the execution role logs:CreateLogStream and logs:PutLogEvents, and the subnets a route to CloudWatch Logs.'),
    logGroupMissing: cause('logging', 'the log group does not exist', 'Create the log group, or set awslogs-create-group and give the execution role logs:CreateLogGroup.', true),
    environmentFile: cause('environment-file', 'an environment file could not be read from S3', 'Check its ARN, and give the execution role s3:GetObject on it and s3:GetBucketLocation.'),
    resource: cause('resource-initialization', 'ECS could not make ready what the task needs', 'Read the reason: it names what was not made ready, be it a secret, a volume, a log stream or the network.'),
    disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
    infrastructure: cause('infrastructure', 'AWS took the host away', 'Nothing to mend: ECS starts the task again.'),
    internalError: cause('internal-error', 'ECS met an internal error', 'ECS tries again. Where it lasts, check that each subnet is in an availability zone that supports Fargate, or ask AWS Support.'),
    containerRuntime: cause('container-runtime', 'the container runtime could not run the container', "Read its reason. On EC2 the instance's Docker and ecs-agent logs say more."),
    agent: cause('agent', 'the ECS agent of a container instance is not connected', 'Restart it (systemctl restart ecs) or replace the instance, and read /var/log/ecs/ecs-agent.log there.'),
    throttled: cause('throttled', "AWS throttles ECS's own calls", 'ECS tries again by itself. Where it lasts, deploy fewer services at a time, or ask AWS Support for higher API limits.'),
    serviceRole: cause('service-role', 'ECS may no longer do what the service needs', "Give the role back its policy and its trust policy: the service's or infrastructure role must trust ecs.amazonaws.com, the task's roles ecs-tasks.amazonaws.com."),
    registerDenied: cause('service-role', 'ECS may not manage the target group', 'Give the role that the message names the action that it names; AmazonECSInfrastructureRolePolicyForLoadBalancers has them all.'),
    registerFailed: cause('load-balancer-configuration', 'ECS could not manage the target group', "Check that the target group exists, that its target type is 'ip' for awsvpc and 'instance' otherwise, and that it is in the service's VPC."),
    targetMissing: cause('load-balancer-configuration', 'the target group, or the task in it, does not exist', "Let the service's loadBalancers name a target group that exists, and let nothing else deregister its targets."),
    loadBalancerZone: cause('load-balancer-configuration', "the load balancer does not serve the task's availability zone", "Enable the zone at the load balancer, or take its subnets out of the service's network configuration."),
    deploymentConfiguration: cause('deployment-configuration', 'minimumHealthyPercent and maximumPercent leave no room to stop or start a task', "Lower 'minimum-healthy-percent' or raise 'maximum-percent': of the desired count the first is rounded up, the second down."),
    protectedTasks: cause('protected-tasks', 'more tasks are protected from being stopped than the service shall have', 'Wait until their protection ends, end it (UpdateTaskProtection), or raise the desired count.'),
    alarm: cause('alarm', 'a CloudWatch alarm of the deployment went off', "Look at the alarm's metric since the deployment began, and at the new version's logs of that time."),
    listenerRule: cause('listener-rule', 'the listener rules and target groups do not fit together', 'Let productionListenerRule or testListenerRule forward to each of targetGroupArn and alternateTargetGroupArn.', true),
    listenerRuleTraffic: cause('listener-rule', 'the production listener rule sends traffic elsewhere than to one target group of the service', "Give one of the service's two target groups the whole weight in productionListenerRule and the other 0, and take others out of the rule.", true),
    listenerRuleMissing: cause('listener-rule', 'a listener rule does not exist', "Create it, or correct productionListenerRule and testListenerRule in the service's loadBalancers.", true),
    infrastructureRole: cause('infrastructure-role', 'the infrastructure role may not manage the load balancer', 'Let the role trust ecs.amazonaws.com, and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.'),
    hookFailed: cause('lifecycle-hook', 'a lifecycle hook failed the deployment', "Read the log of the hook's Lambda function for why it answered FAILED."),
    hookAnswer: cause('lifecycle-hook', 'ECS does not understand the answer of a lifecycle hook', 'Let its Lambda function answer in time, with {"hookStatus": "SUCCEEDED"}, "FAILED" or "IN_PROGRESS".'),
    hookRole: cause('lifecycle-hook', 'ECS may not assume the role of a lifecycle hook', 'Let the role trust ecs.amazonaws.com, and check that it exists.'),
    hookInvoke: cause('lifecycle-hook', 'ECS could not invoke a lifecycle hook', "Check that the Lambda function exists, and give the hook's role lambda:InvokeFunction on it."),
    noRollbackCandidate: cause('no-rollback-candidate', 'there is no earlier deployment to go back to', 'Deploy a version that works: ECS goes back only to one that was deployed successfully.'),
    unknown: cause('unknown', 'a task stopped', 'Look at what ECS says of the task in its console.'),
};
/** Causes that lie in where a task was to run: when the version serves already, they say nothing against it. */
const OF_THE_PLATFORM = [
    'infrastructure',
    'internal-error',
    'agent',
    'capacity',
    'quota',
    'throttled',
];


/***/ }),

/***/ 7507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ explainExitCode),
/* harmony export */   BW: () => (/* binding */ saysRollback),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Td: () => (/* binding */ classifyStatusReason),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export classifyEvent */
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
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.imagePull],
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
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.resource],
];
const START_RULES = [
    [/exec format error/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.architecture],
    [/executable file not found|no such file or directory|permission denied|not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.entryPoint],
    [/logging driver|awslogs.*ResourceNotFound/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.logging],
    [/out of memory/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.outOfMemory],
    [/no space left on device/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.disk],
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.containerRuntime],
];
/** What is not about the program: where it was to run. Service events say it too. */
const PLACE_RULES = [
    [/InternalError|Internal error/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.internalError],
    [/\bAGENT\b|ECS Agent to start/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.agent],
    [/tasks provisioning capacity limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.provisioning],
    [/(tasks|vCPUs?) you can run concurrently|above your limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.quota],
    [/Host EC2 \(|Spot Task was interrupted/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.infrastructure],
    [/network interface|RESOURCE:ENI/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.networkInterface],
    [/EMPTY CAPACITY PROVIDER|in your capacity provider/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.capacityProvider],
    [/Capacity is unavailable/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.capacity],
    [
        /RESOURCE:|\bATTRIBUTE\b|\bLOCATION\b|placement constraint|NO ACTIVE INSTANCES|container[- ]instance/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.placement,
    ],
    // The message may go on with what there is too little of.
    [/could not launch \d+ tasks/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.capacity],
];
/** The error's name as it stands before the colon, or the sentence that newer texts begin with. */
const KINDS = [
    [/ResourceInitializationError/, RESOURCE_RULES],
    [/CannotPull\w*Error|task (cannot|can[’']t) pull/, PULL_RULES],
    [/OutOfMemoryError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.outOfMemory]]],
    [/CannotCreateVolumeError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.volume]]],
    [/Cannot(Start|Create|Stop|Inspect)ContainerError|ContainerRuntime\w*Error|DockerTimeoutError/, START_RULES],
    // Newer texts tell of secrets and logs without ResourceInitializationError before them.
    [
        /task can[’']t retrieve the secret|perform: (secretsmanager|ssm):|failed to (download env files|validate logger args|initialize logging driver|invoke EFS utils)/i,
        RESOURCE_RULES,
    ],
    [/^/, PLACE_RULES],
];
/** Of a service's events, those that are not about a task's start. */
const EVENT_RULES = [
    [/Availability Zone that is not enabled for the load balancer/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.loadBalancerZone],
    [/due to TARGET (GROUP )?IS NOT FOUND/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.targetMissing],
    [/is unhealthy in|is not healthy in/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.loadBalancerCheck],
    [/failed container health checks/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.healthCheck],
    [/deployment failed: alarm/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.alarm],
    [/operations are being throttled|throttled on \w+|\(error (Throttling|Rate exceeded)/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.throttled],
    [
        /failed to ((de)?register targets|describe target health).*(not authorized|AccessDenied|unable to assume)/is,
        _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.registerDenied,
    ],
    [/failed to ((de)?register targets|describe target health)/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.registerFailed],
    [/^IAM (permissions|trust)|ECS can no longer maintain/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.serviceRole],
    [/number of protected tasks/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.protectedTasks],
    [/because of the service deployment configuration/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.deploymentConfiguration],
];
/** AWS's "Troubleshooting Amazon ECS blue/green deployments", asynchronous path. */
const STATUS_RULES = [
    [/No rollback candidate/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.noRollbackCandidate],
    [/ECS Infrastructure Role|perform: elasticloadbalancing:/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.infrastructureRole],
    [/unable to parse the response/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookAnswer],
    [/unable to assume role/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookRole],
    [/unable to invoke hook|perform: lambda:/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookInvoke],
    [/lifecycle hook/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookFailed],
    [/rules? not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRuleMissing],
    [/exactly one target group|unexpected target group/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRuleTraffic],
    [/invalid networking configuration|(production|test)ListenerRule|advancedConfiguration field/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRule],
    [/\balarms?\b/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.alarm],
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
    switch (task.stopCode || impliedCode(stopped)) {
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
/** The stop code of a task that came without one, where its reason is one of the fixed ones. */
function impliedCode(stoppedReason) {
    if (/^Essential container in task exited/i.test(stoppedReason))
        return 'EssentialContainerExited';
    return /^Task failed (ELB|container) health checks/i.test(stoppedReason) ? 'ServiceSchedulerInitiated' : undefined;
}
/**
 * The cause that a service event names; `undefined` where it is part of a normal roll-out, or says nothing of a cause. What
 * never became a task is told here alone. A single event proves nothing: unhealthy targets mostly heal (one fleet: 27 of 27).
 */
function classifyEvent(message) {
    const said = withoutService(message);
    const told = firstOf(EVENT_RULES, said);
    if (told)
        return told;
    if (/^(\(deployment [^)]*\) )?deployment failed:/i.test(said))
        return classifyStatusReason(said);
    return /unable to (place|reach)|could not launch|ECS Agent to start/i.test(said) ? byWords(said) : undefined;
}
/** Reads a service event. */
function readEvent(message) {
    const cause = classifyEvent(message);
    const endsRollout = /^(\(deployment [^)]*\) )?(deployment failed|rolling back)/i.test(withoutService(message));
    return { ...(cause && { cause }), ...(endsRollout && { endsRollout }) };
}
/** A service may be called anything. */
function withoutService(message) {
    return message.replace(/^\(?service \(?[^\s(),]+(, taskSet [^\s()]+)?\)?\s+/, '');
}
/**
 * The cause that the statusReason of a service deployment names; `undefined` where the tasks say it (the circuit breaker), or
 * nobody does.
 */
function classifyStatusReason(text) {
    return firstOf(STATUS_RULES, text);
}
/** Whether the rolloutStateReason of a deployment tells that ECS rolls, or rolled, the service back to it. */
function saysRollback(rolloutStateReason) {
    return /rolling back to/i.test(rolloutStateReason);
}
function firstOf(rules, text) {
    return rules.find(([pattern]) => pattern.test(text))?.[1];
}
function byText(task) {
    const texts = [task.stoppedReason, ...(task.containers ?? []).map(({ reason }) => reason)];
    return byWords(texts.filter(Boolean).join('\n'));
}
function byWords(text) {
    const kind = KINDS.find(([name]) => name.test(text));
    return kind && firstOf(kind[1], text);
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

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ hopeless),
/* harmony export */   U0: () => (/* binding */ withLogs),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vk: () => (/* binding */ asLogged),
/* harmony export */   wZ: () => (/* binding */ inShort)
/* harmony export */ });
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _aws_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(308);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(706);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3562);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7507);






/**
 * The failures among `tasks` that the deployment `deploymentId` started, grouped by cause, the most frequent first.
 * ECS lists a service's stopped tasks whichever deployment they belong to; `startedBy` tells.
 */
function diagnose(tasks, deploymentId) {
    const own = tasks.filter(({ startedBy, lastStatus, stopCode }) => startedBy === deploymentId && (lastStatus === 'STOPPED' || stopCode));
    const groups = Map.groupBy(own, _classify_js__WEBPACK_IMPORTED_MODULE_4__/* .classify */ .L8);
    return [...groups]
        .flatMap(([cause, members]) => (cause ? [{ cause, members }] : []))
        .sort((a, b) => b.members.length - a.members.length)
        .map(({ cause, members }) => describe(cause, members));
}
/** As a sentence, the first failure that waiting cannot mend and that `least` tasks had. */
function hopeless(failures, least = 2) {
    const found = failures.find(({ cause, count }) => cause.permanent && count >= least);
    return found && `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(inShort([found]))}.`;
}
/** In words, at most the first three causes: the most frequent whole, the others by name. Empty for no failures. */
function inShort([first, ...others]) {
    if (!first)
        return '';
    const times = (count) => (count === 1 ? '1 task' : `${count} tasks`);
    const named = others.slice(0, 2).map(({ cause, count }) => `${cause.title} (${times(count)})`);
    const more = others.length - named.length;
    if (more > 0)
        named.push(more === 1 ? 'one more cause' : `${more} more causes`);
    const head = first.count > 1 || named.length > 0 ? `${first.text} (${times(first.count)})` : first.text;
    return named.length > 0 ? `${head}; also ${named.join(', ')}` : head;
}
function describe(cause, tasks) {
    const [newest, ...others] = tasks.toSorted((a, b) => stopTime(b) - stopTime(a));
    return {
        cause,
        text: inWords(cause, newest, others),
        count: tasks.length,
        taskArn: newest.taskArn,
        ...(newest.stopCode && { stopCode: newest.stopCode }),
        ...(newest.stoppedReason && { stoppedReason: newest.stoppedReason }),
        ...(stopTime(newest) > 0 && { stoppedAt: stopTime(newest) }),
        containers: failedContainers(cause, newest),
    };
}
/** The containers that tell why, who failed first first. One that never ran and has no reason says nothing. */
function failedContainers(cause, task) {
    // A container that ECS stopped for its health may end with 0 too, and its log says what it was at.
    const failedWithZero = task.stopCode === 'EssentialContainerExited' || cause.id === 'health-check' || cause.id === 'load-balancer-check';
    return ((task.containers ?? [])
        .filter((container) => container.reason || hasEnded(container))
        .toSorted((a, b) => rank(a) - rank(b))
        // An essential container that ended with 0 is a failure of the service all the same.
        .filter(({ exitCode, reason }, index) => reason || exitCode !== 0 || (failedWithZero && index === 0))
        .map((container) => ({
        name: container.name,
        ...(hasEnded(container) && { exitCode: container.exitCode }),
        ...(container.reason && { reason: container.reason }),
        ...(container.runtimeId && { runtimeId: container.runtimeId }),
    })));
}
/** ECS leaves out the exit code of what never ran. */
function hasEnded(container) {
    return typeof container.exitCode === 'number';
}
/** Who ended first comes first: ECS then stops the others by SIGTERM (143), or SIGKILL (137) where that was not heard. */
function rank({ exitCode, reason }) {
    if (reason)
        return 0;
    const asStopped = [137, 0, 143].indexOf(exitCode ?? 1);
    return asStopped < 0 ? 1 : 2 + asStopped;
}
/** Reasons that say no more than the stop code. */
const FIXED_REASON = /^(Task failed to start|Essential container in task exited)\.?$/i;
const MOST_WORDS = 600;
function inWords(cause, newest, others) {
    const ended = decisive(cause, newest);
    if (ended)
        return `${cause.title}: ${ended}${otherEnds(cause, ended, others)}`;
    const reasons = [newest.stoppedReason, ...failedContainers(cause, newest).map(({ reason }) => reason)]
        .map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSentence */ .b4)(reason ?? '', MOST_WORDS))
        .filter(Boolean);
    // A task's own reason says more than a container's, but for the fixed ones.
    const told = reasons.find((reason) => !FIXED_REASON.test(reason)) ?? reasons[0];
    return told ? `${cause.title} (${told})` : cause.title;
}
const BY_EXIT = ['exit-code', 'entry-point', 'out-of-memory'];
/** The container whose end made the task fail, with how it ended; `undefined` where no exit code tells. */
function decisive(cause, task) {
    if (!BY_EXIT.includes(cause.id))
        return undefined;
    const failed = failedContainers(cause, task);
    if (cause.id === 'out-of-memory') {
        const killed = failed.find(({ reason }) => /out ?of ?memory/i.test(reason ?? '')) ?? failed.find(hasEnded);
        return killed && `container '${killed.name}'${hasEnded(killed) ? `, exit code ${killed.exitCode}` : ''}`;
    }
    const ended = failed.find(hasEnded);
    return ended && `container '${ended.name}', ${(0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .explainExitCode */ .$j)(ended.exitCode)}`;
}
/** How tasks of the same cause ended otherwise than `ended`, so that a count does not claim that all of them were alike. */
function otherEnds(cause, ended, others) {
    const ends = new Set(others.map((task) => decisive(cause, task)).filter((end) => end !== undefined && end !== ended));
    if (ends.size === 0)
        return '';
    const more = ends.size > 2 ? ` and ${ends.size - 2} other ways` : '';
    return `; other tasks: ${[...ends].slice(0, 2).join('; ')}${more}`;
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
    if (failure.cause !== _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .h.exitCode || !told)
        return failure;
    const cause = _cause_js__WEBPACK_IMPORTED_MODULE_3__/* .CAUSES */ .h.architecture;
    return { ...failure, cause, text: `${cause.title}: container '${told.name}' printed "exec format error"` };
}
async function withLog(clients, container, taskArn, taskDefinition, lines) {
    const place = streamOf(taskDefinition, container.name, taskArn, container.runtimeId);
    if (typeof place === 'string')
        return { ...container, logMissing: place };
    try {
        const log = await (0,_aws_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)(clients, place, lines);
        if (typeof log !== 'string' && log.length > 0)
            return { ...container, log };
        const missing = typeof log === 'string' ? log : undefined;
        return { ...container, logMissing: (0,_aws_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .explainNoLines */ .Qe)(place, missing, hasEnded(container)) };
    }
    catch (error) {
        return { ...container, logMissing: (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('logs:GetLogEvents', error) };
    }
}
/**
 * The awslogs stream of a task's container, or why there is none to read. Without a prefix Docker names the stream after
 * the container's `runtimeId`; ECS's "Using the awslogs log driver".
 */
function streamOf(taskDefinition, container, taskArn, runtimeId) {
    const definitions = (taskDefinition.containerDefinitions ?? []);
    const log = definitions.find(({ name }) => name === container)?.logConfiguration;
    if (!log)
        return 'the task definition has no logConfiguration for it';
    if (log.logDriver !== 'awslogs')
        return otherDriver(log);
    const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = log.options ?? {};
    if (!group)
        return "its logConfiguration has no 'awslogs-group'";
    const stream = prefix ? `${prefix}/${container}/${(0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_5__/* .shortName */ .EU)(taskArn)}` : runtimeId;
    if (!stream)
        return "its logConfiguration has no 'awslogs-stream-prefix', so the stream's name is not known";
    return { group, stream, ...(region && { region }) };
}
function otherDriver({ logDriver, options }) {
    if (logDriver === 'none')
        return 'its log driver is none, which keeps nothing';
    // Where FireLens sends it: the output plugin of Fluent Bit (Name) or Fluentd (@type).
    const output = logDriver === 'awsfirelens' ? (options?.Name ?? options?.['@type']) : undefined;
    return `its log driver is ${logDriver}${output ? ` (to ${output})` : ''}, and only awslogs can be read back`;
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ membersBefore),
/* harmony export */   Zg: () => (/* binding */ completeMembers),
/* harmony export */   u9: () => (/* binding */ hasMembers),
/* harmony export */   vR: () => (/* binding */ membersToRestore)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _ecs_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);


/** What a service has where DescribeServices leaves a member out. */
const DEFAULTS = {
    propagateTags: 'NONE',
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } },
};
/** A member of a service as UpdateService takes it. */
function memberOf(service, name) {
    return merge(DEFAULTS[name], shownMember(service, name));
}
/** Some members are shown with the primary deployment only. */
function shownMember(service, name) {
    const primary = ((0,_ecs_model_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service) ?? {});
    if (name === VOLUMES)
        return managedVolumes(primary[name]);
    return service[name] ?? primary[name];
}
const VOLUMES = 'volumeConfigurations';
/** A deployment may list volumes of other kinds beside those of EBS, and UpdateService takes none of them. */
function managedVolumes(volumes) {
    return (volumes ?? []).filter(({ managedEBSVolume }) => managedEBSVolume !== undefined);
}
/** The members as they are sent: ECS replaces a nested object, so what was not asked for stays as the service has it. */
function completeMembers(service, asked) {
    return Object.fromEntries(Object.entries(asked).map(([name, value]) => [
        name,
        isObject(value) ? merge(shownMember(service, name), value) : value,
    ]));
}
/** Whether the service has all that was asked for, beside what it has besides. */
function hasMembers(service, asked) {
    return Object.entries(asked).every(([name, value]) => contains(memberOf(service, name), value));
}
/** The members that an update sets, as the service has them before it; what the service does not show is left out. */
function membersBefore(service, asked) {
    return Object.fromEntries(Object.keys(asked).flatMap((name) => {
        const value = memberOf(service, name);
        return value === undefined ? [] : [[name, value]];
    }));
}
/**
 * What restores the members of `before`, at every depth only where the service still has what our update set: what
 * somebody else has set since stays. Volumes belong to the revision, and are restored with it. Members that need no change
 * are left out.
 * @param service as it was read last
 * @param asked the members as our update asked for them
 */
function membersToRestore(service, before, asked) {
    return Object.fromEntries(Object.entries(before).flatMap(([name, value]) => {
        const now = memberOf(service, name);
        const restored = now === undefined || name === VOLUMES ? value : restore(now, value, asked[name]);
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(restored, now) ? [] : [[name, restored]];
    }));
}
function restore(now, before, asked) {
    if (!isObject(now) || !isObject(asked) || !isObject(before))
        return contains(now, asked) ? before : now;
    const changed = Object.entries(asked).map(([name, value]) => [name, restore(now[name], before[name], value)]);
    const all = { ...now, ...Object.fromEntries(changed) };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** `over` on top of `under` at every depth; a list is replaced. */
function merge(under, over) {
    if (over === undefined)
        return under;
    if (!isObject(under) || !isObject(over))
        return over;
    const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
    return { ...under, ...Object.fromEntries(merged) };
}
/** Whether `now` has all of `asked`: ECS adds defaults to objects, and keeps no order in lists of objects. */
function contains(now, asked) {
    if (isObject(asked)) {
        return isObject(now) && Object.entries(asked).every(([name, value]) => contains(now[name], value));
    }
    if (!Array.isArray(asked) || !asked.some(isObject))
        return asked === undefined || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(now, asked);
    if (!Array.isArray(now) || now.length !== asked.length)
        return false;
    const left = [...now];
    return asked.every((one) => {
        const at = left.findIndex((other) => contains(other, one));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime),
/* harmony export */   T: () => (/* binding */ OpenCall)
/* harmony export */ });
/** However little time is left, a call gets so much. */
const LEAST_MS = 1_000;
/**
 * Waits for a call for a while only. One that is then still open is not lost: the next `within` waits for its answer, and
 * makes no other call.
 */
class OpenCall {
    #clock;
    #open;
    constructor(clock) {
        this.#clock = clock;
    }
    /** @throws what the call throws */
    async within(ms, call) {
        this.#open ??= call();
        const open = this.#open;
        const done = open.then((answer) => ({ answer }), (error) => ({ error }));
        const ended = await inTime(this.#clock, ms, done);
        if (!ended)
            return undefined;
        this.#open = undefined;
        if ('error' in ended)
            throw ended.error;
        return ended;
    }
}
/** What `work` gives within `ms`; `undefined` when it is not through then. */
async function inTime({ rate = 1 }, ms, work) {
    // A longer timer would ring at once.
    if (ms > 2 ** 31 - 1)
        return work;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), Math.max(ms, LEAST_MS) / rate);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fixOf),
/* harmony export */   p: () => (/* binding */ hasPrinted)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(706);

const MOST_CHARACTERS = 300;
/**
 * What mends a failure, with the last line that the container printed. A fix that says to read log lines never stands
 * without one: where there is none, it says why.
 */
function fixOf({ cause, containers }) {
    const printed = containers.find(hasPrinted);
    const last = printed?.log?.findLast((line) => line.trim() !== '');
    if (printed && last !== undefined) {
        return `${cause.fix} Last line of container '${printed.name}': "${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSentence */ .b4)(last, MOST_CHARACTERS)}"`;
    }
    if (!cause.isInLog)
        return cause.fix;
    const missing = containers.find(({ logMissing }) => logMissing);
    if (!missing)
        return "No log lines were read: set 'log-lines', or look where the container's log driver sends them.";
    return `The log of container '${missing.name}' cannot be shown: ${missing.logMissing?.replace(/\.$/, '')}.`;
}
/** Whether the last lines of a container are known, and say something. */
function hasPrinted({ log }) {
    return log?.some((line) => line.trim() !== '') === true;
}


/***/ })

};

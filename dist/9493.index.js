export const id = 9493;
export const ids = [9493];
export const modules = {

21240:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (CAUSES),
  q: () => (OF_THE_PLATFORM)
});
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
        ...cause('exit-code', 'an essential container exited', "Read the container's last log lines."),
        isInLog: true,
    },
    entryPoint: cause('entry-point', 'the entry point or command cannot be run', 'Check entryPoint and command in the task definition, the file in the image and its executable bit.', true),
    healthCheck: cause('health-check', 'the container health check failed', "Check the health check's command, startPeriod, timeout and retries, and that the program answers it."),
    loadBalancerCheck: cause('load-balancer-check', "the load balancer's health check failed", "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds."),
    targetCode: cause('load-balancer-check', "the load balancer's health check is answered with a status code that its matcher does not accept (Target.ResponseCodeMismatch)", "Check the target group's path, port and matcher: let the path answer with a code that the matcher accepts, or change HealthCheckPath or Matcher."),
    targetTimeout: cause('load-balancer-check', "the load balancer's health check is not answered in time (Target.Timeout)", "Check the target group's path, port and matcher, that the tasks' security group lets the load balancer in, that the program listens on 0.0.0.0, and that it answers faster than HealthCheckTimeoutSeconds."),
    targetFailed: cause('load-balancer-check', "the load balancer's health check finds no program that answers (Target.FailedHealthChecks)", "Check the target group's path, port and matcher, that the program listens on that port and speaks the target group's protocol, and that the tasks' security group lets the load balancer in."),
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
    infrastructure: cause('infrastructure', 'AWS terminated the host', 'No action is needed: ECS starts a replacement task.'),
    internalError: cause('internal-error', 'ECS met an internal error', 'ECS tries again. Where it lasts, check that each subnet is in an availability zone that supports Fargate, or ask AWS Support.'),
    containerRuntime: cause('container-runtime', 'the container runtime could not run the container', "Read its reason. On EC2 the instance's Docker and ecs-agent logs say more."),
    agent: cause('agent', 'the ECS agent of a container instance is not connected', 'Restart it (systemctl restart ecs) or replace the instance, and read /var/log/ecs/ecs-agent.log there.'),
    throttled: cause('throttled', "AWS throttles ECS's own calls", 'ECS tries again by itself. Where it lasts, deploy fewer services at a time, or ask AWS Support for higher API limits.'),
    serviceRole: cause('service-role', 'ECS may no longer do what the service needs', "Restore the policies of the role: the service's or infrastructure role must trust ecs.amazonaws.com, the task's roles ecs-tasks.amazonaws.com."),
    registerDenied: cause('service-role', 'ECS may not manage the target group', 'Give the role that the message names the action that it names; AmazonECSInfrastructureRolePolicyForLoadBalancers has them all.'),
    registerFailed: cause('load-balancer-configuration', 'ECS could not manage the target group', "Check that the target group exists, that its target type is 'ip' for awsvpc and 'instance' otherwise, and that it is in the service's VPC."),
    targetMissing: cause('load-balancer-configuration', 'the target group, or the task in it, does not exist', "Let the service's loadBalancers name a target group that exists, and let nothing else deregister its targets."),
    loadBalancerZone: cause('load-balancer-configuration', "the load balancer does not serve the task's availability zone", "Enable the zone at the load balancer, or take its subnets out of the service's network configuration."),
    deploymentConfiguration: cause('deployment-configuration', 'minimumHealthyPercent and maximumPercent leave no room to stop or start a task', "Lower 'minimum-healthy-percent' or raise 'maximum-percent': of the desired count the first is rounded up, the second down."),
    protectedTasks: cause('protected-tasks', 'more tasks are protected from being stopped than the service shall have', 'Wait until their protection ends, end it (UpdateTaskProtection), or raise the desired count.'),
    alarm: cause('alarm', 'a CloudWatch alarm of the deployment is in ALARM', "Look at the alarm's metric since the deployment began, and at the new version's logs of that time."),
    listenerRule: cause('listener-rule', 'the listener rules and target groups do not fit together', 'Let productionListenerRule or testListenerRule forward to each of targetGroupArn and alternateTargetGroupArn.', true),
    listenerRuleTraffic: cause('listener-rule', 'the production listener rule sends traffic elsewhere than to one target group of the service', "Give one of the service's two target groups the whole weight in productionListenerRule and the other 0, and take others out of the rule.", true),
    listenerRuleMissing: cause('listener-rule', 'a listener rule does not exist', "Create it, or correct productionListenerRule and testListenerRule in the service's loadBalancers.", true),
    infrastructureRole: cause('infrastructure-role', 'the infrastructure role may not manage the load balancer', 'Let the role trust ecs.amazonaws.com, and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.'),
    hookFailed: cause('lifecycle-hook', 'a lifecycle hook failed the deployment', "Read the log of the hook's Lambda function for why it answered FAILED."),
    hookAnswer: cause('lifecycle-hook', 'ECS does not understand the answer of a lifecycle hook', 'Let its Lambda function answer in time, with {"hookStatus": "SUCCEEDED"}, "FAILED" or "IN_PROGRESS".'),
    hookRole: cause('lifecycle-hook', 'ECS may not assume the role of a lifecycle hook', 'Let the role trust ecs.amazonaws.com, and check that it exists.'),
    hookInvoke: cause('lifecycle-hook', 'ECS could not invoke a lifecycle hook', "Check that the Lambda function exists, and give the hook's role lambda:InvokeFunction on it."),
    noRollbackCandidate: cause('no-rollback-candidate', 'there is no earlier deployment to roll back to', 'Deploy a version that works: ECS rolls back only to a version that was deployed successfully.'),
    unknown: cause('unknown', 'a task stopped', 'Look at what ECS says of the task in its console.'),
};
const OF_THE_PLATFORM = [
    'infrastructure',
    'internal-error',
    'agent',
    'capacity',
    'quota',
    'throttled',
];


}),

19493:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $j: () => (explainExitCode),
  BW: () => (saysRollback),
  JE: () => (isBare),
  L8: () => (classify),
  Od: () => (codesIn),
  PU: () => (classifyLog),
  Td: () => (classifyStatusReason),
  Xl: () => (tasksNamedIn),
  aA: () => (ranOutOfMemory),
  ey: () => (isTemporary),
  j_: () => (readEvent),
  rN: () => (classifyRefusal)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21240);


const NO_ROUTE = /i\/o timeout|connection issue|Client\.Timeout|deadline exceeded|context (deadline|canceled)|exceeded maximum number of attempts|check your (task )?network|no route to host|no such host|signal: killed/i;
const PULL_RULES = [
    [/toomanyrequests|pull rate limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.registryLimit],
    [/no space left on device/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.disk],
    [/descriptor matching platform|no match(ing)? (for )?platform|exec format error/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.architecture],
    [
        /not authorized to perform|pull access denied|permissions to pull images|no basic auth credentials|403 Forbidden/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.registryDenied,
    ],
    [NO_ROUTE, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.network],
    [
        /manifest unknown|image not found|name unknown|: not found|does not exist|whether the image exists/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.imageMissing,
    ],
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.imagePull],
];
const RESOURCE_RULES = [
    [/env(ironment)? files?/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.environmentFile],
    [/EFS utils|EFS volume|FSx|EBS volume|volume|mount/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.volume],
    [/not authorized to perform: (ecr|ecr-public):/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.registryDenied],
    [/(log group|log stream|logger|logging driver|awslogs).*(ResourceNotFound|does not exist)/is, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.logGroupMissing],
    [/log group|log stream|logger args|logging driver|awslogs|not authorized to perform: logs:/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.logging],
    [/not authorized to perform|AccessDenied/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.secretDenied],
    [NO_ROUTE, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.network],
    [/invalid character .* (in literal|looking for)|did not contain json key/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.secretKey],
    [
        /ResourceNotFoundException|can't find the specified secret|invalid (ssm )?parameters?|ParameterNotFound/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.secretMissing,
    ],
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.resource],
];
const START_RULES = [
    [/exec format error/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.architecture],
    [/executable file not found|no such file or directory|permission denied|not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.entryPoint],
    [/logging driver|awslogs.*ResourceNotFound/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.logging],
    [/out of memory/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.outOfMemory],
    [/no space left on device/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.disk],
    [/^/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.containerRuntime],
];
const PLACE_RULES = [
    [/InternalError|Internal error/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.internalError],
    [/\bAGENT\b|ECS Agent to start/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.agent],
    [/tasks provisioning capacity limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.provisioning],
    [/(tasks|vCPUs?) you can run concurrently|above your limit/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.quota],
    [/Host EC2 \(|Spot Task was interrupted/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.infrastructure],
    [/network interface|RESOURCE:ENI/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.networkInterface],
    [/EMPTY CAPACITY PROVIDER|in your capacity provider/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.capacityProvider],
    [/Capacity is unavailable/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.capacity],
    [
        /RESOURCE:|\bATTRIBUTE\b|\bLOCATION\b|placement constraint|NO ACTIVE INSTANCES|container[- ]instance/i,
        _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.placement,
    ],
    [/could not launch \d+ tasks/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.capacity],
];
const KINDS = [
    [/ResourceInitializationError/, RESOURCE_RULES],
    [/CannotPull\w*Error|task (cannot|can[\u2019']t) pull/, PULL_RULES],
    [/OutOfMemoryError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.outOfMemory]]],
    [/CannotCreateVolumeError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.volume]]],
    [/Cannot(Start|Create|Stop|Inspect)ContainerError|ContainerRuntime\w*Error|DockerTimeoutError/, START_RULES],
    [
        /task can[\u2019']t retrieve the secret|perform: (secretsmanager|ssm):|failed to (download env files|validate logger args|initialize logging driver|invoke EFS utils)/i,
        RESOURCE_RULES,
    ],
    [/^/, PLACE_RULES],
];
const EVENT_RULES = [
    [/Availability Zone that is not enabled for the load balancer/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.loadBalancerZone],
    [/due to TARGET (GROUP )?IS NOT FOUND/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.targetMissing],
    [/is unhealthy in|is not healthy in/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.loadBalancerCheck],
    [/failed container health checks/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.healthCheck],
    [/deployment failed: alarm/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.alarm],
    [/operations are being throttled|throttled on \w+|\(error (Throttling|Rate exceeded)/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.throttled],
    [
        /failed to ((de)?register targets|describe target health).*(not authorized|AccessDenied|unable to assume)/is,
        _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.registerDenied,
    ],
    [/failed to ((de)?register targets|describe target health)/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.registerFailed],
    [/^IAM (permissions|trust)|ECS can no longer maintain/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.serviceRole],
    [/number of protected tasks/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.protectedTasks],
    [/because of the service deployment configuration/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.deploymentConfiguration],
];
const STATUS_RULES = [
    [/No rollback candidate/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.noRollbackCandidate],
    [/ECS Infrastructure Role|perform: elasticloadbalancing:/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.infrastructureRole],
    [/unable to parse the response/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.hookAnswer],
    [/unable to assume role/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.hookRole],
    [/unable to invoke hook|perform: lambda:/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.hookInvoke],
    [/lifecycle hook/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.hookFailed],
    [/rules? not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.listenerRuleMissing],
    [/exactly one target group|unexpected target group/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.listenerRuleTraffic],
    [/invalid networking configuration|(production|test)ListenerRule|advancedConfiguration field/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.listenerRule],
    [/\balarms?\b/i, _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.alarm],
];
const BENIGN = /Scaling activity initiated by|deregistration forced by user/i;
const REFUSALS = [
    [
        /task ?definition.*(not found|does not exist|could not be found)|unable to (find|describe) task ?definition/i,
        'unseen-revision',
    ],
    [/too many concurrent attempts/i, 'concurrent-registration'],
    [/tag polic/i, 'tag-policy'],
];
const BARE = /^(Task failed to start|Essential container in task exited)\.?$/i;
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
function explainExitCode(code) {
    const known = EXIT_CODES[code];
    return known ? `exit code ${code}: ${known}` : `exit code ${code}`;
}
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
            return _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.infrastructure;
        case 'ServiceSchedulerInitiated':
            if (/ELB health checks|target-group/i.test(stopped))
                return _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.loadBalancerCheck;
            return /health check|unhealthy/i.test(stopped) ? _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.healthCheck : undefined;
        case 'EssentialContainerExited':
            return byExit(task);
        default:
            return byText(task) ?? _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.unknown;
    }
}
function classifyRefusal(error) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    return REFUSALS.find(([pattern]) => pattern.test(text))?.[1];
}
const TEMPORARY = /^(RESOURCE:|AGENT$|Capacity is unavailable at this time)/i;
function isTemporary(reason = '') {
    return TEMPORARY.test(reason);
}
function isBare(stoppedReason) {
    return BARE.test(stoppedReason);
}
function ranOutOfMemory({ reason = '' }) {
    return /out ?of ?memory/i.test(reason);
}
function classifyLog(lines) {
    return lines.some((line) => /exec format error/i.test(line)) ? _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.architecture : undefined;
}
function impliedCode(stoppedReason) {
    if (/^Essential container in task exited/i.test(stoppedReason))
        return 'EssentialContainerExited';
    return /^Task failed (ELB|container) health checks/i.test(stoppedReason) ? 'ServiceSchedulerInitiated' : undefined;
}
function classifyEvent(message) {
    const said = withoutService(message);
    const told = firstOf(EVENT_RULES, said);
    if (told)
        return told;
    if (/^(\(deployment [^)]*\) )?deployment failed:/i.test(said))
        return classifyStatusReason(said);
    return /unable to (place|reach)|could not launch|ECS Agent to start/i.test(said) ? byWords(said) : undefined;
}
function readEvent(message) {
    const cause = classifyEvent(message);
    const endsRollout = /^(\(deployment [^)]*\) )?(deployment failed|rolling back)/i.test(withoutService(message));
    return { ...(cause && { cause }), ...(endsRollout && { endsRollout }) };
}
function codesIn(description) {
    return /these codes: \[(\d{3}(?:, ?\d{3}){0,9})\]/i.exec(description)?.[1];
}
function tasksNamedIn(message) {
    return [...message.matchAll(/\(task ([0-9a-f]{32}|[0-9a-f-]{36})\)/g)].map(([, id = '']) => id);
}
function withoutService(message) {
    return message.replace(/^\(?service \(?[^\s(),]+(, taskSet [^\s()]+)?\)?\s+/, '');
}
function classifyStatusReason(text) {
    return firstOf(STATUS_RULES, text);
}
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
    return containers.some(isNotRunnable) ? _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.entryPoint : _cause_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .h.exitCode;
}
function isNotRunnable({ exitCode }) {
    return exitCode === 126 || exitCode === 127;
}


})

};

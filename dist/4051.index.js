export const id = 4051;
export const ids = [4051];
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
    registryDenied: cause('registry-denied', 'the task is not allowed to pull the image', 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage, and check the repository policy.'),
    registryLimit: cause('registry-limit', "the registry's pull rate limit is reached", 'Use an ECR pull through cache, or log in to the registry with repositoryCredentials.'),
    imagePull: cause('image-pull', 'the image could not be pulled', 'Read the error from the registry or the container runtime, and try to pull the image elsewhere.'),
    secretMissing: cause('secret-missing', 'a secret or parameter does not exist', 'Create the secret or parameter in the same Region, or correct its reference under "secrets" in the task definition.', true),
    secretKey: cause('secret-key', 'the secret has no such JSON key, or its value is not JSON', 'Correct the key in the reference, or the value of the secret.', true),
    secretDenied: cause('secret-denied', 'the task is not allowed to read a secret or parameter', 'Give the execution role secretsmanager:GetSecretValue or ssm:GetParameters on the secret or parameter, and kms:Decrypt if it is encrypted with a customer managed key.'),
    network: cause('network', 'the task has no route to an AWS service or a registry', 'Give the subnets a route to a NAT gateway or VPC endpoints (ECR, S3, Secrets Manager, SSM, CloudWatch Logs), or assign public IP addresses to the tasks, and allow outbound traffic in the security group.'),
    outOfMemory: cause('out-of-memory', 'a container ran out of memory', "Raise the container's or the task's memory, or reduce the program's memory usage."),
    exitCode: {
        ...cause('exit-code', 'an essential container exited', "Read the container's last log lines."),
        isInLog: true,
    },
    entryPoint: cause('entry-point', 'the entry point or command cannot be run', 'Check entryPoint and command in the task definition, the file in the image and its executable bit.', true),
    healthCheck: cause('health-check', 'the container health check failed', "Check the health check's command, startPeriod, timeout and retries, and that the program responds to it."),
    loadBalancerCheck: cause('load-balancer-check', "the load balancer's health check failed", "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds."),
    targetCode: cause('load-balancer-check', "the load balancer's health check received a status code that its matcher does not accept (Target.ResponseCodeMismatch)", "Check the target group's path, port and matcher: make the path respond with a code that the matcher accepts, or change HealthCheckPath or Matcher."),
    targetTimeout: cause('load-balancer-check', "the load balancer's health check timed out (Target.Timeout)", "Check the target group's path, port and matcher, that the tasks' security group allows traffic from the load balancer, that the program listens on 0.0.0.0, and that it responds within HealthCheckTimeoutSeconds."),
    targetFailed: cause('load-balancer-check', "the load balancer's health check got no valid response from the program (Target.FailedHealthChecks)", "Check the target group's path, port and matcher, that the program listens on that port and speaks the target group's protocol, and that the tasks' security group allows traffic from the load balancer."),
    architecture: cause('architecture', 'the image is built for another processor architecture', "Build for the service's platform ('platforms: linux/arm64' or 'linux/amd64'), or set runtimePlatform.cpuArchitecture.", true),
    capacity: cause('capacity', 'there is no capacity to run the task', 'Try again later, or use other Availability Zones, capacity providers or instance types.'),
    capacityProvider: cause('capacity', 'the capacity provider has no container instances', "Check the capacity provider's Auto Scaling group (size, managed scaling), and that the instances register with this cluster."),
    networkInterface: cause('capacity', 'no network interface could be attached to the task', 'Check that the subnets exist and have available IP addresses; on EC2, use instances with more network interfaces, or enable awsvpcTrunking.'),
    quota: cause('quota', 'an account quota is reached', 'Request a higher quota in Service Quotas, or stop unused resources.'),
    provisioning: cause('quota', 'the cluster has reached the limit of 500 PROVISIONING tasks', 'Wait until the tasks in PROVISIONING are running, start fewer tasks at a time, or add instances to the capacity providers.'),
    placement: cause('placement', 'no container instance meets the requirements of the task', 'Add instances, or reduce the CPU, memory, ports and placement constraints that the task requires.'),
    volume: cause('volume', 'a volume could not be mounted', "Check the file system's mount targets, security group and access point."),
    logging: cause('logging', 'the log driver could not start', 'Give the execution role logs:CreateLogStream and logs:PutLogEvents, and make sure that the subnets have a route to CloudWatch Logs.'),
    logGroupMissing: cause('logging', 'the log group does not exist', 'Create the log group, or set awslogs-create-group and give the execution role logs:CreateLogGroup.', true),
    environmentFile: cause('environment-file', 'an environment file could not be read from S3', 'Check the ARN of the environment file, and give the execution role s3:GetObject on the file and s3:GetBucketLocation on the bucket.'),
    resource: cause('resource-initialization', 'ECS could not prepare the resources of the task', 'Read the reason: it names the resource, such as a secret, a volume, a log stream or the network.'),
    disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
    infrastructure: cause('infrastructure', 'AWS terminated the host', 'No action is needed: ECS starts a replacement task.'),
    internalError: cause('internal-error', 'ECS had an internal error', 'ECS retries. If the error persists, check that each subnet is in an Availability Zone that supports Fargate, or contact AWS Support.'),
    containerRuntime: cause('container-runtime', 'the container runtime could not run the container', "Read the reason. On EC2, also check the instance's Docker and ecs-agent logs."),
    agent: cause('agent', 'the ECS agent of a container instance is not connected', 'Restart the ECS agent (systemctl restart ecs) or replace the instance. The log of the agent is /var/log/ecs/ecs-agent.log on the instance.'),
    throttled: cause('throttled', "AWS throttles ECS's own calls", 'ECS retries. If the error persists, deploy fewer services at a time, or ask AWS Support for higher API limits.'),
    serviceRole: cause('service-role', 'ECS no longer has the permissions that the service needs', "Restore the policies of the role: the service role or infrastructure role must trust ecs.amazonaws.com, and the task's roles must trust ecs-tasks.amazonaws.com."),
    registerDenied: cause('service-role', 'ECS is not allowed to manage the target group', 'Allow the role in the message to call the action in the message; AmazonECSInfrastructureRolePolicyForLoadBalancers includes all actions that ECS needs.'),
    registerFailed: cause('load-balancer-configuration', 'ECS could not manage the target group', "Check that the target group exists, that its target type is 'ip' for awsvpc and 'instance' otherwise, and that it is in the service's VPC."),
    targetMissing: cause('load-balancer-configuration', 'the target group, or the task in it, does not exist', "Set the service's loadBalancers to an existing target group, and make sure that nothing else deregisters its targets."),
    loadBalancerZone: cause('load-balancer-configuration', "the task's Availability Zone is not enabled for the load balancer", "Enable the zone for the load balancer, or remove the subnets of the zone from the service's network configuration."),
    deploymentConfiguration: cause('deployment-configuration', 'minimumHealthyPercent and maximumPercent do not allow a task to be stopped or started', "Lower 'minimum-healthy-percent' or raise 'maximum-percent': ECS rounds the first up to whole tasks, and the second down."),
    protectedTasks: cause('protected-tasks', 'more tasks are protected from scale-in than the desired count', 'Wait until the task protection expires, end it (UpdateTaskProtection), or raise the desired count.'),
    alarm: cause('alarm', 'a CloudWatch alarm of the deployment is in ALARM', "Check the alarm's metric since the start of the deployment, and the new version's logs from the same period."),
    listenerRule: cause('listener-rule', 'the listener rules do not match the target groups', 'Make productionListenerRule or testListenerRule forward to both targetGroupArn and alternateTargetGroupArn.', true),
    listenerRuleTraffic: cause('listener-rule', 'the production listener rule does not send all traffic to one target group of the service', "In productionListenerRule, give one of the service's two target groups all of the weight and the other one 0, and remove other target groups from the rule.", true),
    listenerRuleMissing: cause('listener-rule', 'a listener rule does not exist', "Create the listener rule, or correct productionListenerRule and testListenerRule in the service's loadBalancers.", true),
    infrastructureRole: cause('infrastructure-role', 'the infrastructure role is not allowed to manage the load balancer', 'Allow ecs.amazonaws.com to assume the role, and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.'),
    hookFailed: cause('lifecycle-hook', 'a lifecycle hook failed the deployment', "Read the log of the hook's Lambda function to find out why it returned FAILED."),
    hookResponse: cause('lifecycle-hook', 'the response of a lifecycle hook is not valid', `Make the hook's Lambda function return a hookStatus of SUCCEEDED, FAILED or IN_PROGRESS, such as {"hookStatus": "SUCCEEDED"}, before it times out.`),
    hookRole: cause('lifecycle-hook', 'ECS is not allowed to assume the role of a lifecycle hook', 'Allow ecs.amazonaws.com to assume the role, and check that the role exists.'),
    hookInvoke: cause('lifecycle-hook', 'ECS could not invoke a lifecycle hook', "Check that the Lambda function exists, and give the hook's role lambda:InvokeFunction on the function."),
    noRollbackCandidate: cause('no-rollback-candidate', 'there is no earlier deployment to roll back to', 'Deploy a working version: ECS rolls back only to a version that was deployed successfully.'),
    unknown: cause('unknown', 'a task stopped', 'Check the task in the ECS console.'),
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
  JE: () => (isBare),
  L8: () => (classify),
  Od: () => (codesIn),
  PU: () => (classifyLog),
  Td: () => (classifyStatusReason),
  Xl: () => (tasksNamedIn),
  aA: () => (ranOutOfMemory),
  ey: () => (isTemporary),
  j_: () => (readEvent),
  rN: () => (classifyRefusal),
  tG: () => (isSteadyEvent),
  w1: () => (reportsRollback)
});
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21240);


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
    [/could not launch \d+ tasks/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.capacity],
];
const KINDS = [
    [/ResourceInitializationError/, RESOURCE_RULES],
    [/CannotPull\w*Error|task (cannot|can[\u2019']t) pull/, PULL_RULES],
    [/OutOfMemoryError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.outOfMemory]]],
    [/CannotCreateVolumeError/, [[/^/, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.volume]]],
    [/Cannot(Start|Create|Stop|Inspect)ContainerError|ContainerRuntime\w*Error|DockerTimeoutError/, START_RULES],
    [
        /task can[\u2019']t retrieve the secret|perform: (secretsmanager|ssm):|failed to (download env files|validate logger args|initialize logging driver|invoke EFS utils)/i,
        RESOURCE_RULES,
    ],
    [/^/, PLACE_RULES],
];
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
const STATUS_RULES = [
    [/No rollback candidate/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.noRollbackCandidate],
    [/ECS Infrastructure Role|perform: elasticloadbalancing:/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.infrastructureRole],
    [/unable to parse the response/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookResponse],
    [/unable to assume role/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookRole],
    [/unable to invoke hook|perform: lambda:/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookInvoke],
    [/lifecycle hook/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.hookFailed],
    [/rules? not found/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRuleMissing],
    [/exactly one target group|unexpected target group/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRuleTraffic],
    [/invalid networking configuration|(production|test)ListenerRule|advancedConfiguration field/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.listenerRule],
    [/\balarms?\b/i, _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.alarm],
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
function classifyRefusal(error) {
    const text = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
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
    return lines.some((line) => /exec format error/i.test(line)) ? _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .h.architecture : undefined;
}
function impliedCode(stoppedReason) {
    if (/^Essential container in task exited/i.test(stoppedReason))
        return 'EssentialContainerExited';
    return /^Task failed (ELB|container) health checks/i.test(stoppedReason) ? 'ServiceSchedulerInitiated' : undefined;
}
function classifyEvent(message) {
    const text = withoutService(message);
    const meaning = firstOf(EVENT_RULES, text);
    if (meaning)
        return meaning;
    if (/^(\(deployment [^)]*\) )?deployment failed:/i.test(text))
        return classifyStatusReason(text);
    return /unable to (place|reach)|could not launch|ECS Agent to start/i.test(text) ? byWords(text) : undefined;
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
const STEADY = /has reached a steady state|updated state to STEADY_STATE/;
function isSteadyEvent(message, taskSetId) {
    const named = /\btaskSet ([^\s(),]+)/.exec(message)?.[1];
    return STEADY.test(message) && (named === undefined || named === taskSetId);
}
function withoutService(message) {
    return message.replace(/^\(?service \(?[^\s(),]+(, taskSet [^\s()]+)?\)?\s+/, '');
}
function classifyStatusReason(text) {
    return firstOf(STATUS_RULES, text);
}
function reportsRollback(rolloutStateReason) {
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


}),

85634:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EU: () => (shortName),
  Ek: () => (changedAt),
  Os: () => (primaryOf),
  P7: () => (revisionNumber),
  uY: () => (serviceRevisionArn),
  uf: () => (isOfCodeDeploy)
});
function revisionNumber(idOrArn) {
    return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}
function shortName(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function serviceRevisionArn({ serviceArn, clusterArn, serviceName }, deploymentId) {
    const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
    return `${prefix}:service-revision/${shortName(clusterArn)}/${serviceName}/${revisionNumber(deploymentId)}`;
}
function changedAt({ events = [], deployments = [] }) {
    return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}
function primaryOf(service) {
    return service.deployments?.find(({ status }) => status === 'PRIMARY');
}
function isOfCodeDeploy({ deploymentController }) {
    return deploymentController?.type === 'CODE_DEPLOY';
}


}),

91421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ab: () => (parseExactly),
  RZ: () => (keepsItsDigits),
  mn: () => (exactDigits),
  uy: () => (rawNumber)
});
function keepsItsDigits(written) {
    if (written.length <= 15)
        return !/e/i.test(written) || Number.isFinite(Number(written));
    const value = Number(written);
    return Number.isFinite(value) && significant(written) === significant(String(value));
}
function significant(written) {
    const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    let end = digits.length;
    while (digits[end - 1] === '0')
        end--;
    return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
const { rawJSON, isRawJSON } = JSON;
function exactDigits(value) {
    return typeof value === 'object' && value !== null && isRawJSON(value) ? value.rawJSON : undefined;
}
function rawNumber(digits) {
    return rawJSON(digits);
}
const SUSPICIOUS = /[\d.]{16}|\d[eE][-+]?\d{3}/;
function parseExactly(text) {
    if (!SUSPICIOUS.test(text))
        return JSON.parse(text);
    return parseWithSource(text, (_, value, { source }) => typeof value === 'number' && source !== undefined && !keepsItsDigits(source) ? rawNumber(source) : value);
}
const parseWithSource = JSON.parse;


}),

14088:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hn: () => (isTrue),
  Jt: () => (get),
  OA: () => (fields),
  Qq: () => (text),
  Rf: () => (fromJson),
  Te: () => (texts),
  YW: () => (isFromAws),
  ZH: () => (withField),
  _Z: () => (containerImages),
  aB: () => (toJson),
  ai: () => (number),
  d_: () => (scalar),
  kZ: () => (isNull),
  ld: () => (items),
  mZ: () => (withoutFields),
  p_: () => (list),
  sH: () => (numeric),
  vw: () => (toObject)
});
var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91421);


function scalar(value, origin, text = String(value)) {
    return { kind: 'scalar', value, text, origin };
}
function list(items, origin) {
    return { kind: 'list', items, origin };
}
function fields(entries, origin) {
    const map = new Map();
    for (const [key, value] of entries)
        map.set(key, { value, origin: value.origin });
    return { kind: 'fields', entries: map, origin };
}
function withField(node, key, value, origin = value.origin) {
    return { ...node, entries: new Map(node.entries).set(key, { value, origin }) };
}
function withoutFields(node, keys) {
    const entries = new Map(node.entries);
    for (const key of keys)
        entries.delete(key);
    return { ...node, entries };
}
function fromJson(json, origin) {
    if (Array.isArray(json)) {
        return list(json.map((item) => fromJson(item, origin)), origin);
    }
    const digits = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDigits */ .mn)(json);
    if (digits !== undefined)
        return numeric(digits, origin);
    if (typeof json === 'object' && json !== null) {
        return fields(Object.entries(json).map(([key, value]) => [key, fromJson(value, origin)]), origin);
    }
    return scalar(json, origin);
}
function numeric(written, origin) {
    return { ...scalar(Number(written), origin, written), ...(!(0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsItsDigits */ .RZ)(written) && { isExact: true }) };
}
function toJson(node) {
    if (node.kind === 'scalar')
        return node.isExact ? (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .rawNumber */ .uy)(node.text) : node.value;
    if (node.kind === 'list')
        return node.items.map(toJson);
    const object = {};
    for (const [key, { value }] of node.entries)
        setOwn(object, key, toJson(value));
    return object;
}
function setOwn(object, key, value) {
    if (key !== '__proto__')
        object[key] = value;
    else
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function get(node, key) {
    return node?.kind === 'fields' ? node.entries.get(key)?.value : undefined;
}
function text(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
function number(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
function isTrue(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' && value.value === true;
}
function items(node, key) {
    const value = get(node, key);
    return value?.kind === 'list' ? value.items : [];
}
function texts(node, key) {
    return items(node, key).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
}
function isNull(node) {
    return node?.kind === 'scalar' && node.value === null;
}
function isFromAws({ file, input }) {
    return file === undefined && input === undefined;
}
function toObject(node) {
    return toJson(node);
}
function containerImages(taskDefinition) {
    return Object.fromEntries(items(taskDefinition, 'containerDefinitions').map((container) => [
        text(container, 'name') ?? '',
        text(container, 'image') ?? '',
    ]));
}


})

};

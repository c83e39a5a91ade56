/** The cause of a failed task or deployment, and its fix. */
export interface Cause {
  readonly id: CauseId;
  /** The event, as the start of a sentence. */
  readonly title: string;
  readonly fix: string;
  /** Whether neither waiting nor a retry fixes the cause. */
  readonly permanent: boolean;
  /**
   * Whether the fix is to read the container's output. If so, the last line of the output is added to the fix, or the
   * reason why there is none.
   */
  readonly isInLog?: boolean;
}

export type CauseId =
  | 'image-missing'
  | 'registry-denied'
  | 'registry-limit'
  | 'image-pull'
  | 'secret-missing'
  | 'secret-denied'
  | 'secret-key'
  | 'network'
  | 'out-of-memory'
  | 'exit-code'
  | 'entry-point'
  | 'health-check'
  | 'load-balancer-check'
  | 'architecture'
  | 'capacity'
  | 'quota'
  | 'placement'
  | 'volume'
  | 'logging'
  | 'environment-file'
  | 'resource-initialization'
  | 'disk'
  | 'infrastructure'
  | 'internal-error'
  | 'container-runtime'
  | 'agent'
  | 'throttled'
  | 'service-role'
  | 'load-balancer-configuration'
  | 'deployment-configuration'
  | 'protected-tasks'
  | 'alarm'
  | 'listener-rule'
  | 'infrastructure-role'
  | 'lifecycle-hook'
  | 'no-rollback-candidate'
  | 'unknown';

const cause = (id: CauseId, title: string, fix: string, permanent = false): Cause => ({ id, title, fix, permanent });

export const CAUSES = {
  imageMissing: cause(
    'image-missing',
    'the image is not in the registry',
    'Push the image before deploying, and check the repository, tag and digest in the task definition.',
    true,
  ),
  registryDenied: cause(
    'registry-denied',
    'the task is not allowed to pull the image',
    'Give the execution role ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage, and check the repository policy.',
  ),
  registryLimit: cause(
    'registry-limit',
    "the registry's pull rate limit is reached",
    'Use an ECR pull through cache, or log in to the registry with repositoryCredentials.',
  ),
  imagePull: cause(
    'image-pull',
    'the image could not be pulled',
    'Read the error from the registry or the container runtime, and try to pull the image elsewhere.',
  ),
  secretMissing: cause(
    'secret-missing',
    'a secret or parameter does not exist',
    'Create the secret or parameter in the same Region, or correct its reference under "secrets" in the task definition.',
    true,
  ),
  secretKey: cause(
    'secret-key',
    'the secret has no such JSON key, or its value is not JSON',
    'Correct the key in the reference, or the value of the secret.',
    true,
  ),
  secretDenied: cause(
    'secret-denied',
    'the task is not allowed to read a secret or parameter',
    'Give the execution role secretsmanager:GetSecretValue or ssm:GetParameters on the secret or parameter, and kms:Decrypt if it is encrypted with a customer managed key.',
  ),
  network: cause(
    'network',
    'the task has no route to an AWS service or a registry',
    'Give the subnets a route to a NAT gateway or VPC endpoints (ECR, S3, Secrets Manager, SSM, CloudWatch Logs), or assign public IP addresses to the tasks, and allow outbound traffic in the security group.',
  ),
  outOfMemory: cause(
    'out-of-memory',
    'a container ran out of memory',
    "Raise the container's or the task's memory, or reduce the program's memory usage.",
  ),
  exitCode: {
    ...cause('exit-code', 'an essential container exited', "Read the container's last log lines."),
    isInLog: true,
  },
  entryPoint: cause(
    'entry-point',
    'the entry point or command cannot be run',
    'Check entryPoint and command in the task definition, the file in the image and its executable bit.',
    true,
  ),
  healthCheck: cause(
    'health-check',
    'the container health check failed',
    "Check the health check's command, startPeriod, timeout and retries, and that the program responds to it.",
  ),
  loadBalancerCheck: cause(
    'load-balancer-check',
    "the load balancer's health check failed",
    "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds.",
  ),
  targetCode: cause(
    'load-balancer-check',
    "the load balancer's health check received a status code that its matcher does not accept (Target.ResponseCodeMismatch)",
    "Check the target group's path, port and matcher: make the path respond with a code that the matcher accepts, or change HealthCheckPath or Matcher.",
  ),
  targetTimeout: cause(
    'load-balancer-check',
    "the load balancer's health check timed out (Target.Timeout)",
    "Check the target group's path, port and matcher, that the tasks' security group allows traffic from the load balancer, that the program listens on 0.0.0.0, and that it responds within HealthCheckTimeoutSeconds.",
  ),
  targetFailed: cause(
    'load-balancer-check',
    "the load balancer's health check got no valid response from the program (Target.FailedHealthChecks)",
    "Check the target group's path, port and matcher, that the program listens on that port and speaks the target group's protocol, and that the tasks' security group allows traffic from the load balancer.",
  ),
  architecture: cause(
    'architecture',
    'the image is built for another processor architecture',
    "Build for the service's platform ('platforms: linux/arm64' or 'linux/amd64'), or set runtimePlatform.cpuArchitecture.",
    true,
  ),
  capacity: cause(
    'capacity',
    'there is no capacity to run the task',
    'Try again later, or use other Availability Zones, capacity providers or instance types.',
  ),
  capacityProvider: cause(
    'capacity',
    'the capacity provider has no container instances',
    "Check the capacity provider's Auto Scaling group (size, managed scaling), and that the instances register with this cluster.",
  ),
  networkInterface: cause(
    'capacity',
    'no network interface could be attached to the task',
    'Check that the subnets exist and have available IP addresses; on EC2, use instances with more network interfaces, or enable awsvpcTrunking.',
  ),
  quota: cause(
    'quota',
    'an account quota is reached',
    'Request a higher quota in Service Quotas, or stop unused resources.',
  ),
  provisioning: cause(
    'quota',
    'the cluster has reached the limit of 500 PROVISIONING tasks',
    'Wait until the tasks in PROVISIONING are running, start fewer tasks at a time, or add instances to the capacity providers.',
  ),
  placement: cause(
    'placement',
    'no container instance meets the requirements of the task',
    'Add instances, or reduce the CPU, memory, ports and placement constraints that the task requires.',
  ),
  volume: cause(
    'volume',
    'a volume could not be mounted',
    "Check the file system's mount targets, security group and access point.",
  ),
  logging: cause(
    'logging',
    'the log driver could not start',
    'Give the execution role logs:CreateLogStream and logs:PutLogEvents, and make sure that the subnets have a route to CloudWatch Logs.',
  ),
  logGroupMissing: cause(
    'logging',
    'the log group does not exist',
    'Create the log group, or set awslogs-create-group and give the execution role logs:CreateLogGroup.',
    true,
  ),
  environmentFile: cause(
    'environment-file',
    'an environment file could not be read from S3',
    'Check the ARN of the environment file, and give the execution role s3:GetObject on the file and s3:GetBucketLocation on the bucket.',
  ),
  resource: cause(
    'resource-initialization',
    'ECS could not prepare the resources of the task',
    'Read the reason: it names the resource, such as a secret, a volume, a log stream or the network.',
  ),
  disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
  infrastructure: cause(
    'infrastructure',
    'AWS terminated the host',
    'No action is needed: ECS starts a replacement task.',
  ),
  internalError: cause(
    'internal-error',
    'ECS had an internal error',
    'ECS retries. If the error persists, check that each subnet is in an Availability Zone that supports Fargate, or contact AWS Support.',
  ),
  containerRuntime: cause(
    'container-runtime',
    'the container runtime could not run the container',
    "Read the reason. On EC2, also check the instance's Docker and ecs-agent logs.",
  ),
  agent: cause(
    'agent',
    'the ECS agent of a container instance is not connected',
    'Restart the ECS agent (systemctl restart ecs) or replace the instance. The log of the agent is /var/log/ecs/ecs-agent.log on the instance.',
  ),
  throttled: cause(
    'throttled',
    "AWS throttles ECS's own calls",
    'ECS retries. If the error persists, deploy fewer services at a time, or ask AWS Support for higher API limits.',
  ),
  serviceRole: cause(
    'service-role',
    'ECS no longer has the permissions that the service needs',
    "Restore the policies of the role: the service role or infrastructure role must trust ecs.amazonaws.com, and the task's roles must trust ecs-tasks.amazonaws.com.",
  ),
  registerDenied: cause(
    'service-role',
    'ECS is not allowed to manage the target group',
    'Allow the role in the message to call the action in the message; AmazonECSInfrastructureRolePolicyForLoadBalancers includes all actions that ECS needs.',
  ),
  registerFailed: cause(
    'load-balancer-configuration',
    'ECS could not manage the target group',
    "Check that the target group exists, that its target type is 'ip' for awsvpc and 'instance' otherwise, and that it is in the service's VPC.",
  ),
  targetMissing: cause(
    'load-balancer-configuration',
    'the target group, or the task in it, does not exist',
    "Set the service's loadBalancers to an existing target group, and make sure that nothing else deregisters its targets.",
  ),
  loadBalancerZone: cause(
    'load-balancer-configuration',
    "the task's Availability Zone is not enabled for the load balancer",
    "Enable the zone for the load balancer, or remove the subnets of the zone from the service's network configuration.",
  ),
  deploymentConfiguration: cause(
    'deployment-configuration',
    'minimumHealthyPercent and maximumPercent do not allow a task to be stopped or started',
    "Lower 'minimum-healthy-percent' or raise 'maximum-percent': ECS rounds the first up to whole tasks, and the second down.",
  ),
  protectedTasks: cause(
    'protected-tasks',
    'more tasks are protected from scale-in than the desired count',
    'Wait until the task protection expires, end it (UpdateTaskProtection), or raise the desired count.',
  ),
  alarm: cause(
    'alarm',
    'a CloudWatch alarm of the deployment is in ALARM',
    "Check the alarm's metric since the start of the deployment, and the new version's logs from the same period.",
  ),
  listenerRule: cause(
    'listener-rule',
    'the listener rules do not match the target groups',
    'Make productionListenerRule or testListenerRule forward to both targetGroupArn and alternateTargetGroupArn.',
    true,
  ),
  listenerRuleTraffic: cause(
    'listener-rule',
    'the production listener rule does not send all traffic to one target group of the service',
    "In productionListenerRule, give one of the service's two target groups all of the weight and the other one 0, and remove other target groups from the rule.",
    true,
  ),
  listenerRuleMissing: cause(
    'listener-rule',
    'a listener rule does not exist',
    "Create the listener rule, or correct productionListenerRule and testListenerRule in the service's loadBalancers.",
    true,
  ),
  infrastructureRole: cause(
    'infrastructure-role',
    'the infrastructure role is not allowed to manage the load balancer',
    'Allow ecs.amazonaws.com to assume the role, and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.',
  ),
  hookFailed: cause(
    'lifecycle-hook',
    'a lifecycle hook failed the deployment',
    "Read the log of the hook's Lambda function to find out why it returned FAILED.",
  ),
  hookResponse: cause(
    'lifecycle-hook',
    'the response of a lifecycle hook is not valid',
    `Make the hook's Lambda function return a hookStatus of SUCCEEDED, FAILED or IN_PROGRESS, such as {"hookStatus": "SUCCEEDED"}, before it times out.`,
  ),
  hookRole: cause(
    'lifecycle-hook',
    'ECS is not allowed to assume the role of a lifecycle hook',
    'Allow ecs.amazonaws.com to assume the role, and check that the role exists.',
  ),
  hookInvoke: cause(
    'lifecycle-hook',
    'ECS could not invoke a lifecycle hook',
    "Check that the Lambda function exists, and give the hook's role lambda:InvokeFunction on the function.",
  ),
  noRollbackCandidate: cause(
    'no-rollback-candidate',
    'there is no earlier deployment to roll back to',
    'Deploy a working version: ECS rolls back only to a version that was deployed successfully.',
  ),
  unknown: cause('unknown', 'a task stopped', 'Check the task in the ECS console.'),
} as const satisfies Record<string, Cause>;

/** The causes in the infrastructure, which are not failures of a version that is already active. */
export const OF_THE_PLATFORM: readonly CauseId[] = [
  'infrastructure',
  'internal-error',
  'agent',
  'capacity',
  'quota',
  'throttled',
];

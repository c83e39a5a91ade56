/** Why a task or a deployment failed, and what mends it. */
export interface Cause {
  readonly id: CauseId;
  /** What happened, as the beginning of a sentence. */
  readonly title: string;
  readonly fix: string;
  /** Waiting, or another attempt, cannot mend it. */
  readonly permanent: boolean;
  /** The fix is to read what the container printed: it stands with its last line, or with why there is none. */
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
    'the task may not pull the image',
    'Give the execution role ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, ecr:GetDownloadUrlForLayer and ecr:BatchGetImage, and check the repository policy.',
  ),
  registryLimit: cause(
    'registry-limit',
    "the registry's pull rate limit is reached",
    'Pull through an ECR pull-through cache, or log in to the registry with repositoryCredentials.',
  ),
  imagePull: cause(
    'image-pull',
    'the image could not be pulled',
    'Read what the registry or the container runtime says, and try to pull the same image elsewhere.',
  ),
  secretMissing: cause(
    'secret-missing',
    'a secret or parameter does not exist',
    'Create it in the same region, or correct its reference under "secrets" in the task definition.',
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
    'the task may not read a secret or parameter',
    'Give the execution role secretsmanager:GetSecretValue or ssm:GetParameters on it, and kms:Decrypt where it has a key of its own.',
  ),
  network: cause(
    'network',
    'the task has no route to an AWS service or a registry',
    'Give the subnets a NAT gateway or VPC endpoints (ECR, S3, Secrets Manager, SSM, Logs), or a public IP, and let the security group out.',
  ),
  outOfMemory: cause(
    'out-of-memory',
    'a container ran out of memory',
    "Raise the container's or the task's memory, or lower what the program uses.",
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
    "Check the health check's command, startPeriod, timeout and retries, and that the program answers it.",
  ),
  loadBalancerCheck: cause(
    'load-balancer-check',
    "the load balancer's health check failed",
    "Check the target group's path, port and matcher, the security group, and the service's healthCheckGracePeriodSeconds.",
  ),
  targetCode: cause(
    'load-balancer-check',
    "the load balancer's health check is answered with a status code that its matcher does not accept (Target.ResponseCodeMismatch)",
    "Check the target group's path, port and matcher: let the path answer with a code that the matcher accepts, or change HealthCheckPath or Matcher.",
  ),
  targetTimeout: cause(
    'load-balancer-check',
    "the load balancer's health check is not answered in time (Target.Timeout)",
    "Check the target group's path, port and matcher, that the tasks' security group lets the load balancer in, that the program listens on 0.0.0.0, and that it answers faster than HealthCheckTimeoutSeconds.",
  ),
  targetFailed: cause(
    'load-balancer-check',
    "the load balancer's health check finds no program that answers (Target.FailedHealthChecks)",
    "Check the target group's path, port and matcher, that the program listens on that port and speaks the target group's protocol, and that the tasks' security group lets the load balancer in.",
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
    'Try again later, or use other availability zones, capacity providers or instance types.',
  ),
  capacityProvider: cause(
    'capacity',
    'the capacity provider has no container instances',
    'Check its Auto Scaling group (size, managed scaling) and that its instances register with this cluster.',
  ),
  networkInterface: cause(
    'capacity',
    'the task got no network interface',
    'Check that the subnets exist and have free addresses; on EC2 use instances with more network interfaces, or turn on awsvpcTrunking.',
  ),
  quota: cause(
    'quota',
    'an account quota is reached',
    'Ask for a higher quota in Service Quotas, or stop what is not needed.',
  ),
  provisioning: cause(
    'quota',
    'the cluster has as many PROVISIONING tasks as it may have (500)',
    'Wait until they run, start fewer tasks at a time, or give the capacity providers more instances.',
  ),
  placement: cause(
    'placement',
    'no container instance fits the task',
    'Add instances, or lower the cpu, memory, ports and constraints that the task asks for.',
  ),
  volume: cause(
    'volume',
    'a volume could not be mounted',
    "Check the file system's mount targets, security group and access point.",
  ),
  logging: cause(
    'logging',
    'the log driver could not start',
    'Give the execution role logs:CreateLogStream and logs:PutLogEvents, and the subnets a route to CloudWatch Logs.',
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
    'Check its ARN, and give the execution role s3:GetObject on it and s3:GetBucketLocation.',
  ),
  resource: cause(
    'resource-initialization',
    'ECS could not make ready what the task needs',
    'Read the reason: it names what was not made ready, be it a secret, a volume, a log stream or the network.',
  ),
  disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
  infrastructure: cause(
    'infrastructure',
    'AWS terminated the host',
    'No action is needed: ECS starts a replacement task.',
  ),
  internalError: cause(
    'internal-error',
    'ECS met an internal error',
    'ECS tries again. Where it lasts, check that each subnet is in an availability zone that supports Fargate, or ask AWS Support.',
  ),
  containerRuntime: cause(
    'container-runtime',
    'the container runtime could not run the container',
    "Read its reason. On EC2 the instance's Docker and ecs-agent logs say more.",
  ),
  agent: cause(
    'agent',
    'the ECS agent of a container instance is not connected',
    'Restart it (systemctl restart ecs) or replace the instance, and read /var/log/ecs/ecs-agent.log there.',
  ),
  throttled: cause(
    'throttled',
    "AWS throttles ECS's own calls",
    'ECS tries again by itself. Where it lasts, deploy fewer services at a time, or ask AWS Support for higher API limits.',
  ),
  serviceRole: cause(
    'service-role',
    'ECS may no longer do what the service needs',
    "Restore the policies of the role: the service's or infrastructure role must trust ecs.amazonaws.com, the task's roles ecs-tasks.amazonaws.com.",
  ),
  registerDenied: cause(
    'service-role',
    'ECS may not manage the target group',
    'Give the role that the message names the action that it names; AmazonECSInfrastructureRolePolicyForLoadBalancers has them all.',
  ),
  registerFailed: cause(
    'load-balancer-configuration',
    'ECS could not manage the target group',
    "Check that the target group exists, that its target type is 'ip' for awsvpc and 'instance' otherwise, and that it is in the service's VPC.",
  ),
  targetMissing: cause(
    'load-balancer-configuration',
    'the target group, or the task in it, does not exist',
    "Let the service's loadBalancers name a target group that exists, and let nothing else deregister its targets.",
  ),
  loadBalancerZone: cause(
    'load-balancer-configuration',
    "the load balancer does not serve the task's availability zone",
    "Enable the zone at the load balancer, or take its subnets out of the service's network configuration.",
  ),
  deploymentConfiguration: cause(
    'deployment-configuration',
    'minimumHealthyPercent and maximumPercent leave no room to stop or start a task',
    "Lower 'minimum-healthy-percent' or raise 'maximum-percent': of the desired count the first is rounded up, the second down.",
  ),
  protectedTasks: cause(
    'protected-tasks',
    'more tasks are protected from being stopped than the service shall have',
    'Wait until their protection ends, end it (UpdateTaskProtection), or raise the desired count.',
  ),
  alarm: cause(
    'alarm',
    'a CloudWatch alarm of the deployment is in ALARM',
    "Look at the alarm's metric since the deployment began, and at the new version's logs of that time.",
  ),
  listenerRule: cause(
    'listener-rule',
    'the listener rules and target groups do not fit together',
    'Let productionListenerRule or testListenerRule forward to each of targetGroupArn and alternateTargetGroupArn.',
    true,
  ),
  listenerRuleTraffic: cause(
    'listener-rule',
    'the production listener rule sends traffic elsewhere than to one target group of the service',
    "Give one of the service's two target groups the whole weight in productionListenerRule and the other 0, and take others out of the rule.",
    true,
  ),
  listenerRuleMissing: cause(
    'listener-rule',
    'a listener rule does not exist',
    "Create it, or correct productionListenerRule and testListenerRule in the service's loadBalancers.",
    true,
  ),
  infrastructureRole: cause(
    'infrastructure-role',
    'the infrastructure role may not manage the load balancer',
    'Let the role trust ecs.amazonaws.com, and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.',
  ),
  hookFailed: cause(
    'lifecycle-hook',
    'a lifecycle hook failed the deployment',
    "Read the log of the hook's Lambda function for why it answered FAILED.",
  ),
  hookAnswer: cause(
    'lifecycle-hook',
    'ECS does not understand the answer of a lifecycle hook',
    'Let its Lambda function answer in time, with {"hookStatus": "SUCCEEDED"}, "FAILED" or "IN_PROGRESS".',
  ),
  hookRole: cause(
    'lifecycle-hook',
    'ECS may not assume the role of a lifecycle hook',
    'Let the role trust ecs.amazonaws.com, and check that it exists.',
  ),
  hookInvoke: cause(
    'lifecycle-hook',
    'ECS could not invoke a lifecycle hook',
    "Check that the Lambda function exists, and give the hook's role lambda:InvokeFunction on it.",
  ),
  noRollbackCandidate: cause(
    'no-rollback-candidate',
    'there is no earlier deployment to roll back to',
    'Deploy a version that works: ECS rolls back only to a version that was deployed successfully.',
  ),
  unknown: cause('unknown', 'a task stopped', 'Look at what ECS says of the task in its console.'),
} as const satisfies Record<string, Cause>;

/** Causes that lie in where a task was to run: when the version serves already, they say nothing against it. */
export const OF_THE_PLATFORM: readonly CauseId[] = [
  'infrastructure',
  'internal-error',
  'agent',
  'capacity',
  'quota',
  'throttled',
];

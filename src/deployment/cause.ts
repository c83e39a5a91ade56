/** Why a task failed, and what mends it. */
export interface Cause {
  readonly id: CauseId;
  /** What happened, as the beginning of a sentence. */
  readonly title: string;
  readonly fix: string;
  /** Waiting, or another attempt, cannot mend it. */
  readonly permanent: boolean;
}

export type CauseId =
  | 'image-missing'
  | 'registry-denied'
  | 'registry-limit'
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
  | 'disk'
  | 'infrastructure'
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
  exitCode: cause('exit-code', 'an essential container ended', "Read the container's last log lines."),
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
  quota: cause(
    'quota',
    'an account quota is reached',
    'Ask for a higher quota in Service Quotas, or stop what is not needed.',
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
  disk: cause('disk', 'the disk is full', 'Raise ephemeralStorage, or make the image smaller.'),
  infrastructure: cause('infrastructure', 'AWS took the host away', 'Nothing to mend: ECS starts the task again.'),
  unknown: cause('unknown', 'a task stopped', 'Read the reason and the log lines.'),
} as const satisfies Record<string, Cause>;

/*
 * AWS's own texts for errors, and the cause that each one is classified as. Names, IDs and numbers are examples; the
 * words are recorded or taken from AWS's documentation.
 */

export const role = 'User: arn:aws:sts::123456789012:assumed-role/execution/7f is not authorized to perform:';
const init = 'ResourceInitializationError: unable to pull secrets or registry auth:';
const asm = `${init} execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s):`;
export const logger =
  'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times:';

/** Stop code TaskFailedToStart: stoppedReason (or the container's reason if it is a pair) → cause. */
export const starts: [text: string | [stoppedReason: string, containerReason: string], cause: string][] = [
  [
    `CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. Error response from daemon: pull access denied for web, repository does not exist or may require 'docker login': denied: ${role} ecr:BatchGetImage on resource: arn`,
    'registry-denied',
  ],
  [`${init} ${role} ecr:GetAuthorizationToken on resource: *`, 'registry-denied'],
  [
    'CannotPullContainerError: The task can’t pull the image. Check whether the image exists. Error response from daemon: manifest for web:9 not found: manifest unknown',
    'image-missing',
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:9: 123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:9: not found',
    'image-missing',
  ],
  [
    ['Task failed to start', 'CannotPullImageManifestError: manifest unknown: Requested image not found'],
    'image-missing',
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check your network configuration. Error response from daemon: Get https://registry/v2/: net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    'network',
  ],
  [
    'The task cannot pull web:1 from the registry registry.example.com. There is a connection issue between the task and the registry. Check your task network configuration. : dial tcp 10.0.0.1:443: i/o timeout',
    'network',
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/nginx:1: failed to do request: Head https://registry-1.docker.io: dial tcp 1.2.3.4:443: i/o timeout',
    'network',
  ],
  ['CannotPullContainerError: context canceled', 'network'],
  ['CannotPullContainerError: failed to extract layer sha256:0: unexpected EOF', 'image-pull'],
  ['ResourceInitializationError: failed to configure ENI: failed to setup regular eni', 'resource-initialization'],
  [
    'The task cannot pull 123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1 from the registry 123456789012.dkr.ecr.eu-central-1.amazonaws.com. There is a connection issue between the task and the registry.',
    'network',
  ],
  ['CannotPullContainerError: The task can’t pull the image. Check whether the image exists.', 'image-missing'],
  [
    'CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry.',
    'registry-denied',
  ],
  [
    'CannotPullContainerError: Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
    'registry-limit',
  ],
  ['CannotPullContainerError: failed to register layer: write /x: no space left on device', 'disk'],
  [
    "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/amd64'",
    'architecture',
  ],
  [
    `${init} The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error StatusCode: 0`,
    'network',
  ],
  [`${asm} ResourceNotFoundException: Secrets Manager can't find the specified secret.`, 'secret-missing'],
  [
    `${init} ResourceNotFoundException: The task can't retrieve the secret with ARN 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf' from AWS Secrets Manager. Check whether the secret exists in the specified Region. ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    'secret-missing',
  ],
  [
    "ResourceNotFoundException: The task can't retrieve the secret with ARN 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db' from AWS Secrets Manager. Check whether the secret exists in the specified Region.",
    'secret-missing',
  ],
  [`AccessDeniedException: ${role} secretsmanager:GetSecretValue`, 'secret-denied'],
  [`${asm} AccessDeniedException: ${role} secretsmanager:GetSecretValue`, 'secret-denied'],
  [
    `${init} execution resource retrieval failed: unable to retrieve secrets from ssm: AccessDeniedException: ${role} ssm:GetParameters`,
    'secret-denied',
  ],
  [`${asm} invalid character 'p' in literal true (expecting 'r')`, 'secret-key'],
  [`${asm} retrieved secret from Secrets Manager did not contain json key password`, 'secret-key'],
  [
    `${init} execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /prod/api-key`,
    'secret-missing',
  ],
  [
    'ResourceInitializationError: failed to download env files: file download command: non empty error stream: AccessDenied',
    'environment-file',
  ],
  [`${logger} failed to create Amazon CloudWatch log group /ecs/web: signal: killed`, 'logging'],
  [
    `${logger} failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
    'logging',
  ],
  [
    `ResourceInitializationError: failed to initialize logging driver: failed to create Cloudwatch log stream: AccessDeniedException: ${role} logs:CreateLogStream`,
    'logging',
  ],
  [
    'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection timed out',
    'volume',
  ],
  ['TaskFailedToStart: RESOURCE:CPU', 'placement'],
  ['TaskFailedToStart: RESOURCE:MEMORY', 'placement'],
  ['TaskFailedToStart: RESOURCE:PORTS', 'placement'],
  ['TaskFailedToStart: RESOURCE:ENI', 'capacity'],
  ['TaskFailedToStart: RESOURCE:GPU', 'placement'],
  ['TaskFailedToStart: AGENT', 'agent'],
  ['TaskFailedToStart: ATTRIBUTE', 'placement'],
  ['TaskFailedToStart: MemberOf placement constraint unsatisfied', 'placement'],
  ['TaskFailedToStart: NO ACTIVE INSTANCES', 'placement'],
  ['TaskFailedToStart: EMPTY CAPACITY PROVIDER', 'capacity'],
  [
    'Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet subnet-1: InsufficientFreeAddressesInSubnet',
    'capacity',
  ],
  ['Unable to attach network interface to unused device index', 'capacity'],
  ['InternalError: Unexpected response from instance metadata service', 'internal-error'],
  // RunTask's failures give them without more text.
  ['RESOURCE:CPU', 'placement'],
  ['RESOURCE:MEMORY', 'placement'],
  ['RESOURCE:PORTS', 'placement'],
  ['RESOURCE:ENI', 'capacity'],
  ['RESOURCE:GPU', 'placement'],
  ['AGENT', 'agent'],
  ['ATTRIBUTE', 'placement'],
  ['LOCATION', 'placement'],
  [
    [
      'Task failed to start',
      'CannotStartContainerError: OCI runtime create failed: exec: "/app": executable file not found in $PATH',
    ],
    'entry-point',
  ],
  ['CannotStartContainerError: exec /app: exec format error', 'architecture'],
  ['CannotStartContainerError: Error response from daemon: failed to get container status', 'container-runtime'],
  ['CannotCreateVolumeError: create efs-1: VolumeDriver.Create: mounting volume failed', 'volume'],
  ['ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 3m0s', 'container-runtime'],
  [['Task failed to start', ''], 'unknown'],
  ['Something that AWS has not said before', 'unknown'],
];

/** The name of a resource must not be mistaken for an event. */
export const named: typeof starts = [
  ['mountain', 'image-missing'],
  ['secret-service', 'image-missing'],
  ['logger', 'image-missing'],
  ['refs', 'image-missing'],
  ['quota-agent', 'image-missing'],
].map(([name, cause]) => [
  `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref registry/${name}:9: registry/${name}:9: not found`,
  cause as string,
]);

export type Stop = [stopCode: string, stoppedReason: string, container: object, cause: string | undefined];
export const stops: Stop[] = [
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 1 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 0 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 126 }, 'entry-point'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 127 }, 'entry-point'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 134 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 137 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 139 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 143 }, 'exit-code'],
  [
    'EssentialContainerExited',
    'Essential container in task exited',
    { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
    'out-of-memory',
  ],
  [
    'EssentialContainerExited',
    'Essential container in task exited',
    { exitCode: 137, reason: 'OutOfMemoryError: container killed due to memory usage' },
    'out-of-memory',
  ],
  [
    'EssentialContainerExited',
    'Essential container in task exited',
    { reason: 'CannotStartContainerError: Error response from daemon: failed to get container status' },
    'container-runtime',
  ],
  [
    'ServiceSchedulerInitiated',
    'Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:…)',
    {},
    'load-balancer-check',
  ],
  ['ServiceSchedulerInitiated', 'Task failed container health checks', {}, 'health-check'],
  ['ServiceSchedulerInitiated', '(instance i-0) is unhealthy in (target-group arn)', {}, 'load-balancer-check'],
  ['ServiceSchedulerInitiated', 'Scaling activity initiated by (deployment ecs-svc/1)', { exitCode: 137 }, undefined],
  ['UserInitiated', 'Task stopped by user', { exitCode: 143 }, undefined],
  ['UserInitiated', 'Container instance deregistration forced by user', {}, undefined],
  ['', 'Essential container in task exited', { exitCode: 1 }, 'exit-code'],
  ['', 'Task failed container health checks', {}, 'health-check'],
  ['', 'Host EC2 (instance i-0123456789abcdef0) terminated.', {}, 'infrastructure'],
  ['ANewStopCode', 'Something that AWS has not said before', {}, 'unknown'],
  ['SpotInterruption', 'Your Spot Task was interrupted.', {}, 'infrastructure'],
  ['TerminationNotice', 'Host EC2 (instance i-0) stopped/terminated.', {}, 'infrastructure'],
  ['InfrastructureHealth', 'The host is unhealthy', {}, 'infrastructure'],
];

/** Events after the service's name: events of every rollout, events of a failure, and events that name a cause. */
export const events: [message: string, cause: string | undefined][] = [
  ['has started 2 tasks: (task 9f) (task 1a).', undefined],
  ['has started 1 tasks: (task 9f). Amazon ECS replaced 1 tasks due to an unhealthy status.', undefined],
  ['registered 1 targets in (target-group arn)', undefined],
  ['deregistered 1 targets in (target-group arn)', undefined],
  ['has begun draining connections on 1 tasks.', undefined],
  ['has stopped 1 running tasks: (task 37).', undefined],
  ['(deployment ecs-svc/1675294001379389663) deployment completed.', undefined],
  ['has reached a steady state.', undefined],
  [
    'is not AZ balanced with 2 tasks in eu-central-1a, 0 in eu-central-1b and 1 in eu-central-1c. AZ Rebalancing in progress.',
    undefined,
  ],
  ['(deployment ecs-svc/2) deployment failed: tasks failed to start.', undefined],
  ['deployment failed: tasks failed to start.', undefined],
  ['(deployment ecs-svc/2) deployment failed: alarm detected.', 'alarm'],
  ['rolling back to deployment ecs-svc/1.', undefined],
  [
    'deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:123456789012:function:check returned FAILED status.',
    'lifecycle-hook',
  ],
  // These events give the outcome of the rollback, and not its cause.
  ['Deployment [ejGvqq2ilnbKT9qj0vLJe] rollback has failed.', undefined],
  ['No rollback candidate was found to run the rollback.', undefined],
  ...(
    [
      ['Health checks failed with these codes: [503]', 'load-balancer-check'],
      ['Health checks failed', 'load-balancer-check'],
      ['Request timed out', 'load-balancer-check'],
      ['Connection to the server failed', 'load-balancer-check'],
      ['Target is in an Availability Zone that is not enabled for the load balancer', 'load-balancer-configuration'],
    ] as const
  ).flatMap(([reason, cause]): [string, string][] => [
    [`(task 9f) (port 80) is unhealthy in (target-group arn) due to (reason ${reason})`, cause],
    [`(task 9f) (instance i-0) (port 80) is unhealthy in (target-group arn) due to (reason ${reason})`, cause],
    [`(port 80) is unhealthy in (target-group arn) due to (reason ${reason})`, cause],
  ]),
  [
    '(task 9f) (instance i-0) is unhealthy in (elb web) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
    'load-balancer-check',
  ],
  ['(task 9f) failed container health checks.', 'health-check'],
  [
    'task set (ecs-svc/2) (task 9f) is not healthy in target-group (arn) due to TARGET GROUP IS NOT FOUND',
    'load-balancer-configuration',
  ],
  [
    'task set (ecs-svc/2) (task 9f) is not healthy in target-group (arn) due to TARGET IS NOT FOUND',
    'load-balancer-configuration',
  ],
  // The tasks give the cause.
  ['is unable to consistently start tasks successfully.', undefined],
  ...(
    [
      ['Reason: No Container Instances were found in your cluster.', 'placement'],
      ['The closest matching (container-instance i-0) has insufficient CPU units available.', 'placement'],
      ['The closest matching (container-instance i-0) has insufficient memory available.', 'placement'],
      ['The closest matching (container-instance i-0) is already using a port required by your task.', 'placement'],
      ['The closest matching (container-instance i-0) encountered error "AGENT".', 'agent'],
      ['The closest matching (container-instance i-0) encountered error "RESOURCE:ENI".', 'capacity'],
      ['The closest matching (container-instance i-0) is missing an attribute required by your task.', 'placement'],
    ] as const
  ).map(([why, cause]): [string, string] => [
    `was unable to place a task because no container instance met all of its requirements. ${why}`,
    cause,
  ]),
  [
    'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    'capacity',
  ],
  [
    "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently",
    'quota',
  ],
  [
    'was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run concurrently',
    'quota',
  ],
  ['was unable to place a task. Reason: The requested CPU configuration is above your limit.', 'quota'],
  ['was unable to place a task. Reason: The requested MEMORY configuration is above your limit.', 'quota'],
  ['was unable to place a task. Reason: Internal error.', 'internal-error'],
  [`was unable to place a task. Reason: ${asm} AccessDeniedException`, 'secret-denied'],
  ['was unable to place a task. Reason: CannotPullContainerError: manifest unknown', 'image-missing'],
  [
    'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
    'capacity',
  ],
  [
    'was unable to reach steady state because task set (ecs-svc/2) was unable to scale in. Reason: The number of protected tasks are more than the desired count of tasks',
    'protected-tasks',
  ],
  [
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    'deployment-configuration',
  ],
  ['could not launch 2 tasks for deployment ecs-svc/2.', 'capacity'],
  [
    'could not launch 2 tasks for deployment ecs-svc/2. The closest matching (container-instance i-0) has insufficient memory available.',
    'placement',
  ],
  ['was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.', 'quota'],
  ['operations are being throttled. Will try again later.', 'throttled'],
  ['operations are being throttled on elb. Will try again later.', 'throttled'],
  ['Timed out waiting for Amazon ECS Agent to start. Please check logs at /var/log/ecs/ecs-agent.log', 'agent'],
  [
    'failed to register targets in target-group web with (error User: arn:aws:sts::123456789012:assumed-role/elb/ecs-service-scheduler is not authorized to perform: elasticloadbalancing:RegisterTargets on resource: arn because no identity-based policy allows the elasticloadbalancing:RegisterTargets action)',
    'service-role',
  ],
  [
    'failed to describe target health on target-group web with (error User: arn:aws:sts::123456789012:assumed-role/elb/ecs-service-scheduler is not authorized to perform: elasticloadbalancing:DescribeTargetHealth because no identity-based policy allows the elasticloadbalancing:DescribeTargetHealth action)',
    'service-role',
  ],
  [
    'failed to register targets in target-group web with (error The following targets are not in the target group VPC)',
    'load-balancer-configuration',
  ],
  ['failed to register targets in target-group web with (error Rate exceeded)', 'throttled'],
];

/** Events that do not begin with the service's name. */
export const bareEvents: typeof events = [
  [
    'IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your service',
    'service-role',
  ],
  [
    'IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service',
    'service-role',
  ],
];

const rolledBack = 'Service deployment rolled back because';
const invalid = `${rolledBack} of invalid networking configuration`;
const hook = `${rolledBack} TEST_TRAFFIC_SHIFT lifecycle hook(s) failed.`;
const lambda = 'arn:aws:lambda:eu-central-1:123456789012:function:alarm';
const rule = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/web/1/2/3';
const group = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/web/1';

/** The statusReason of a service deployment, with words of the fix that distinguish one cause from another. */
export const statusReasons: [text: string, cause: string | undefined, fix: RegExp][] = [
  // The tasks give the cause.
  [`${rolledBack} the circuit breaker threshold was exceeded.`, undefined, /^$/],
  ['ECS deployment circuit breaker: tasks failed to start.', undefined, /^$/],
  ['ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.', undefined, /^$/],
  ['ECS deployment ecs-svc/2 in progress.', undefined, /^$/],
  [
    `${invalid}: Target group ${group} is not associated with either productionListenerRule or testListenerRule.`,
    'listener-rule',
    /alternateTargetGroupArn/,
  ],
  [
    `${invalid}. productionListenerRule ${rule} should have exactly one target group serving traffic but found 2 target groups which are serving traffic`,
    'listener-rule',
    /all of the weight/,
  ],
  [
    `${invalid}. Production listener rule is forwarding traffic to unexpected target group ${group}. Expected traffic to be forwarded to either targetGroupArn: ${group} or alternateTargetGroupArn: ${group}`,
    'listener-rule',
    /remove other target groups/,
  ],
  [
    `${invalid}. ECS was unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role 'arn:aws:iam::123456789012:role/Admin'.`,
    'infrastructure-role',
    /AmazonECSInfrastructureRolePolicyForLoadBalancers/,
  ],
  [`${invalid}. One or more rules not found`, 'listener-rule', /Create the listener rule/],
  [
    `${hook} User: arn:aws:sts::123456789012:assumed-role/elb/ECSNetworkingWithELB is not authorized to perform: elasticloadbalancing:ModifyListener on resource: ${rule}`,
    'infrastructure-role',
    /AmazonECSInfrastructureRolePolicyForLoadBalancers/,
  ],
  [`${hook} Lifecycle hook target ${lambda} returned FAILED status.`, 'lifecycle-hook', /returned FAILED/],
  [
    `${hook} ECS was unable to parse the response from ${lambda} due to HookStatus must not be null`,
    'lifecycle-hook',
    /hookStatus/,
  ],
  [
    `${hook} ECS was unable to assume role arn:aws:iam::123456789012:role/Admin`,
    'lifecycle-hook',
    /Allow ecs.amazonaws.com to assume/,
  ],
  [
    `${hook} ECS was unable to invoke hook target ${lambda} due to User: arn is not authorized to perform: lambda:InvokeFunction on resource: ${lambda}`,
    'lifecycle-hook',
    /lambda:InvokeFunction/,
  ],
  ['No rollback candidate was found to run the rollback.', 'no-rollback-candidate', /deployed successfully/],
  // AWS's words for this are not recorded; these are ours.
  ['Alarm web-5xx is in ALARM.', 'alarm', /metric/],
];

/** Errors of UpdateService and other calls, with their names; they are reported in AWS's words. */
export const refusals: [name: string, message: string, kind: string][] = [
  ...[
    'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    'productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: arn',
    'For Application LoadBalancer, testListenerRule is required when productionListenerRule is not associated with both targetGroup and alternateTargetGroup',
    `Duplicate targetGroupArn found: ${group}`,
    'Deployment circuit breaker feature is only supported with ECS deployment controller.',
    'Updating the deployment controller is not supported when there are multiple tasksets',
    'Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE',
    'TaskDefinition is inactive',
  ].map((message): [string, string, string] => ['InvalidParameterException', message, 'refused']),
  ['ThrottlingException', 'Rate exceeded', 'throttled'],
  ['ClientException', 'Too many concurrent attempts to create a new revision of the specified family.', 'refused'],
  ['ClientException', 'TaskDefinition is inactive', 'refused'],
  ['ServiceNotFoundException', 'Service not found.', 'refused'],
  ['ServiceNotActiveException', 'Service was not ACTIVE.', 'refused'],
  ['ClusterNotFoundException', 'Cluster not found.', 'refused'],
  ['ConflictException', 'The service deployment cannot be stopped in its status.', 'refused'],
  ['AccessDeniedException', `${role} iam:PassRole on resource: arn:aws:iam::123456789012:role/task`, 'denied'],
];

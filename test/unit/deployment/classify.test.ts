import { describe, expect, it } from '@jest/globals';
import { classify, classifyEvent, explainExitCode } from '../../../src/deployment/classify.ts';
import { stopped } from './shapes.ts';

const role = 'User: arn:aws:sts::123456789012:assumed-role/execution/7f is not authorized to perform:';
const init = 'ResourceInitializationError: unable to pull secrets or registry auth:';
const asm = `${init} execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s):`;
const logger = 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times:';

/** facts/ecs.md §2.2, stop code TaskFailedToStart: stoppedReason (or container reason, where it is a pair) → cause. */
const start: [text: string | [stoppedReason: string, containerReason: string], cause: string][] = [
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
  ['TaskFailedToStart: AGENT', 'placement'],
  ['TaskFailedToStart: ATTRIBUTE', 'placement'],
  ['TaskFailedToStart: MemberOf placement constraint unsatisfied', 'placement'],
  ['TaskFailedToStart: NO ACTIVE INSTANCES', 'placement'],
  ['TaskFailedToStart: EMPTY CAPACITY PROVIDER', 'capacity'],
  [
    'Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet subnet-1: InsufficientFreeAddressesInSubnet',
    'capacity',
  ],
  ['Unable to attach network interface to unused device index', 'capacity'],
  ['InternalError: Internal error', 'infrastructure'],
  [
    [
      'Task failed to start',
      'CannotStartContainerError: OCI runtime create failed: exec: "/app": executable file not found in $PATH',
    ],
    'entry-point',
  ],
  ['CannotStartContainerError: exec /app: exec format error', 'architecture'],
  ['CannotStartContainerError: failed to get container status', 'unknown'],
  ['Something that AWS has not said before', 'unknown'],
];

/** The names of things must not be taken for what happened to them. */
const named: typeof start = [
  ['mountain', 'image-missing'],
  ['secret-service', 'image-missing'],
  ['logger', 'image-missing'],
  ['refs', 'image-missing'],
  ['quota-agent', 'image-missing'],
].map(([name, cause]) => [
  `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref registry/${name}:9: registry/${name}:9: not found`,
  cause as string,
]);

type Stop = [stopCode: string, stoppedReason: string, container: object, cause: string | undefined];
const stops: Stop[] = [
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 1 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 0 }, 'exit-code'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 126 }, 'entry-point'],
  ['EssentialContainerExited', 'Essential container in task exited', { exitCode: 127 }, 'entry-point'],
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
    'exit-code',
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
  ['SpotInterruption', 'Your Spot Task was interrupted.', {}, 'infrastructure'],
  ['TerminationNotice', 'Host EC2 (instance i-0) stopped/terminated.', {}, 'infrastructure'],
  ['InfrastructureHealth', 'The host is unhealthy', {}, 'infrastructure'],
];

/** §2.1: events that say why, and events that are part of every roll-out. */
const events: [message: string, cause: string | undefined][] = [
  ['has started 2 tasks: (task 9f) (task 1a).', undefined],
  ['has started 1 tasks: (task 9f). Amazon ECS replaced 1 tasks due to an unhealthy status.', undefined],
  ['registered 1 targets in (target-group arn)', undefined],
  ['deregistered 1 targets in (target-group arn)', undefined],
  ['has begun draining connections on 1 tasks.', undefined],
  ['has stopped 1 running tasks: (task 37).', undefined],
  ['(deployment ecs-svc/1675294001379389663) deployment completed.', undefined],
  ['has reached a steady state.', undefined],
  ['(deployment ecs-svc/2) deployment failed: tasks failed to start.', undefined],
  ['rolling back to deployment ecs-svc/1.', undefined],
  [
    '(task 9f) (port 80) is unhealthy in (target-group arn) due to (reason Health checks failed with these codes: [503])',
    'load-balancer-check',
  ],
  [
    'task set (x) (task 9f) is not healthy in target-group (arn) due to TARGET GROUP IS NOT FOUND',
    'load-balancer-check',
  ],
  ['(task 9f) failed container health checks.', 'health-check'],
  [
    'was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.',
    'placement',
  ],
  [
    'was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance i-0) has insufficient CPU units available.',
    'placement',
  ],
  [
    'was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    'capacity',
  ],
  [
    "was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently.",
    'quota',
  ],
  [
    "was unable to place a task. Reason: You've reached the limit on the number of vCPUs you can run concurrently.",
    'quota',
  ],
  ['was unable to place a task. Reason: The requested CPU configuration is above your limit.', 'quota'],
  ['was unable to place a task. Reason: The requested MEMORY configuration is above your limit.', 'quota'],
  ['was unable to place a task. Reason: Internal error.', 'infrastructure'],
  [`was unable to place a task. Reason: ${asm} AccessDeniedException`, 'secret-denied'],
  ['was unable to place a task. Reason: CannotPullContainerError: manifest unknown', 'image-missing'],
  [
    'was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
    'capacity',
  ],
  ['could not launch 2 tasks for deployment ecs-svc/2.', 'capacity'],
  ['was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.', 'quota'],
  [
    'Timed out waiting for Amazon ECS Agent to start. Please check logs at /var/log/ecs/ecs-agent.log',
    'infrastructure',
  ],
  ['is unable to consistently start tasks successfully.', undefined],
];

describe('the cause of a stopped task', () => {
  it.each([...start, ...named])('%s', (text, cause) => {
    const [stoppedReason, reason] = typeof text === 'string' ? [text] : text;
    const task = stopped({
      stopCode: 'TaskFailedToStart',
      stoppedReason: stoppedReason as string,
      containers: [{ name: 'web', ...(reason && { reason }) }],
    });
    expect(classify(task)?.id).toBe(cause);
  });

  it.each(stops)('%s: %s %j', (stopCode, stoppedReason, container, cause) => {
    expect(classify(stopped({ stopCode, stoppedReason, containers: [{ name: 'web', ...container }] }))?.id).toBe(cause);
  });

  it('is one that waiting cannot mend for what is missing, never for denials, network, capacity or exit codes', () => {
    const of = (stoppedReason: string) => classify(stopped({ stopCode: 'TaskFailedToStart', stoppedReason }));
    const permanent = ['image-missing', 'secret-missing', 'secret-key', 'architecture'];
    for (const [text, id] of start.filter(([given]) => typeof given === 'string' && !/logg|exec/.test(given))) {
      expect([text, of(text as string)?.permanent]).toEqual([text, permanent.includes(id)]);
    }
    expect(of(`${logger} ResourceNotFoundException: The specified log group does not exist.`)?.permanent).toBe(true);
    expect(of(`${logger} AccessDeniedException: ${role} logs:CreateLogStream`)?.permanent).toBe(false);
    expect(of(`${logger} failed to create Amazon CloudWatch log group /ecs/web: signal: killed`)?.permanent).toBe(
      false,
    );
  });
});

describe('the cause that a service event names', () => {
  it.each(events)('%s', (message, cause) => {
    expect(classifyEvent(`(service web) ${message}`)?.id).toBe(cause);
  });
});

it.each([
  [1, /the program failed/],
  [126, /not executable/],
  [127, /not found/],
  [134, /SIGABRT/],
  [137, /SIGKILL.*memory/],
  [139, /SIGSEGV/],
  [143, /SIGTERM/],
  [42, /^exit code 42$/],
])('exit code %d is explained', (code, words) => {
  expect(explainExitCode(code)).toMatch(words);
});

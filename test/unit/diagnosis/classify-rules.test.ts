import { describe, expect, it } from '@jest/globals';
import { CAUSES, type Cause } from '../../../src/diagnosis/cause.ts';
import {
  classify,
  classifyEvent,
  classifyLog,
  classifyRefusal,
  classifyStatusReason,
  codesIn,
  isTemporary,
  tasksNamedIn,
} from '../../../src/diagnosis/classify.ts';
import { stopped } from '../shapes.ts';

/*
 * Each alternative of the table is tested alone: Fargate truncates AWS's texts, so one part must be enough where the
 * whole text has several. The whole texts are in texts.ts.
 */

const R = 'ResourceInitializationError: ';
const P = 'CannotPullContainerError: ';
const S = 'CannotStartContainerError: ';

const starts: readonly (readonly [text: string, cause: Cause])[] = [
  [`${P}i/o timeout`, CAUSES.network],
  [`${P}connection issue`, CAUSES.network],
  [`${P}Client.Timeout`, CAUSES.network],
  [`${P}deadline exceeded`, CAUSES.network],
  [`${P}context deadline`, CAUSES.network],
  [`${P}context canceled`, CAUSES.network],
  [`${P}exceeded maximum number of attempts`, CAUSES.network],
  [`${P}check your network`, CAUSES.network],
  [`${P}Check your task network`, CAUSES.network],
  [`${P}no route to host`, CAUSES.network],
  [`${P}no such host`, CAUSES.network],
  [`${R}signal: killed`, CAUSES.network],
  [`${P}toomanyrequests`, CAUSES.registryLimit],
  [`${P}You have reached your pull rate limit.`, CAUSES.registryLimit],
  [`${P}descriptor matching platform`, CAUSES.architecture],
  [`${P}no match for platform in manifest`, CAUSES.architecture],
  [`${P}no matching platform`, CAUSES.architecture],
  [`${P}exec format error`, CAUSES.architecture],
  [`${P}not authorized to perform`, CAUSES.registryDenied],
  [`${P}pull access denied`, CAUSES.registryDenied],
  [`${P}permissions to pull images`, CAUSES.registryDenied],
  [`${P}no basic auth credentials`, CAUSES.registryDenied],
  [`${P}403 Forbidden`, CAUSES.registryDenied],
  [`${P}manifest unknown`, CAUSES.imageMissing],
  [`${P}image not found`, CAUSES.imageMissing],
  [`${P}name unknown`, CAUSES.imageMissing],
  [`${P}web:2: not found`, CAUSES.imageMissing],
  [`${P}the repository does not exist`, CAUSES.imageMissing],
  [`${P}Check whether the image exists`, CAUSES.imageMissing],
  ['The task cannot pull the image.', CAUSES.imagePull],
  ["The task can't pull the image.", CAUSES.imagePull],
  ['The task can’t pull the image.', CAUSES.imagePull],
  [`${R}env file`, CAUSES.environmentFile],
  [`${R}environment files`, CAUSES.environmentFile],
  [`${R}EFS utils`, CAUSES.volume],
  [`${R}FSx`, CAUSES.volume],
  [`${R}volume`, CAUSES.volume],
  [`${R}mount`, CAUSES.volume],
  [`${R}not authorized to perform: ecr:GetAuthorizationToken`, CAUSES.registryDenied],
  [`${R}not authorized to perform: ecr-public:GetAuthorizationToken`, CAUSES.registryDenied],
  ...['log group', 'log stream', 'logger', 'logging driver', 'awslogs'].flatMap((what) => [
    [`${R}${what}: ResourceNotFoundException`, CAUSES.logGroupMissing] as const,
    [`${R}${what}: it does not exist`, CAUSES.logGroupMissing] as const,
  ]),
  ...['log group', 'log stream', 'logger args', 'logging driver', 'awslogs'].map(
    (what) => [`${R}${what}: invalid`, CAUSES.logging] as const,
  ),
  [`${R}not authorized to perform: logs:CreateLogStream`, CAUSES.logging],
  [`${R}not authorized to perform: ssm:GetParameters`, CAUSES.secretDenied],
  [`${R}AccessDeniedException`, CAUSES.secretDenied],
  [`${R}invalid character 'p' in literal true`, CAUSES.secretKey],
  [`${R}invalid character 'p' looking for beginning of value`, CAUSES.secretKey],
  [`${R}did not contain json key`, CAUSES.secretKey],
  [`${R}ResourceNotFoundException`, CAUSES.secretMissing],
  [`${R}can't find the specified secret`, CAUSES.secretMissing],
  [`${R}invalid parameters`, CAUSES.secretMissing],
  [`${R}invalid ssm parameter`, CAUSES.secretMissing],
  [`${R}ParameterNotFound`, CAUSES.secretMissing],
  [`${S}executable file`, CAUSES.containerRuntime],
  [`${S}executable file not found`, CAUSES.entryPoint],
  [`${S}no such file or directory`, CAUSES.entryPoint],
  [`${S}permission denied`, CAUSES.entryPoint],
  [`${S}not found`, CAUSES.entryPoint],
  [`${S}logging driver`, CAUSES.logging],
  [`${S}awslogs: ResourceNotFoundException`, CAUSES.logging],
  ...['CannotStartContainerError', 'CannotCreateContainerError', 'CannotStopContainerError'].map(
    (name) => [`${name}: x`, CAUSES.containerRuntime] as const,
  ),
  ['CannotInspectContainerError: x', CAUSES.containerRuntime],
  ['ContainerRuntimeTimeoutError: x', CAUSES.containerRuntime],
  ['DockerTimeoutError: x', CAUSES.containerRuntime],
  ["The task can't retrieve the secret: x", CAUSES.resource],
  ['The task can’t retrieve the secret: x', CAUSES.resource],
  ['not authorized to perform: secretsmanager:GetSecretValue', CAUSES.secretDenied],
  ['not authorized to perform: ssm:GetParameters', CAUSES.secretDenied],
  ['failed to download env files', CAUSES.environmentFile],
  ['failed to validate logger args', CAUSES.logging],
  ['failed to initialize logging driver', CAUSES.logging],
  ['failed to invoke EFS utils', CAUSES.volume],
  ['Host EC2 (instance i-1) terminated.', CAUSES.infrastructure],
  ['Your Spot Task was interrupted.', CAUSES.infrastructure],
];

const events: readonly (readonly [text: string, cause: Cause | undefined])[] = [
  ['(service web) task is unhealthy in target-group web', CAUSES.loadBalancerCheck],
  ['service web task set (X) (task T) is not healthy in target-group (ARN)', CAUSES.loadBalancerCheck],
  ['(service web) operations are being throttled.', CAUSES.throttled],
  ['(service web) throttled on elb', CAUSES.throttled],
  ['(service web) failed (error Throttling)', CAUSES.throttled],
  ['(service web) failed (error Rate exceeded)', CAUSES.throttled],
  ...['register targets', 'deregister targets', 'describe target health'].flatMap((what) => [
    [`(service web) failed to ${what}: not authorized`, CAUSES.registerDenied] as const,
    [`(service web) failed to ${what}: AccessDenied`, CAUSES.registerDenied] as const,
    [`(service web) failed to ${what}: unable to assume the role`, CAUSES.registerDenied] as const,
    [`(service web) failed to ${what}: something else`, CAUSES.registerFailed] as const,
  ]),
  ['IAM permissions policies have been changed', CAUSES.serviceRole],
  ['IAM trust relationship has been changed', CAUSES.serviceRole],
  ['ECS can no longer maintain your service', CAUSES.serviceRole],
  ['(service web) has reached a steady state, InternalError or not', undefined],
];

const statusReasons: readonly (readonly [text: string, cause: Cause])[] = [
  ['ECS was unable to invoke hook target', CAUSES.hookInvoke],
  ['not authorized to perform: lambda:InvokeFunction', CAUSES.hookInvoke],
  ['invalid networking configuration', CAUSES.listenerRule],
  ['productionListenerRule', CAUSES.listenerRule],
  ['testListenerRule', CAUSES.listenerRule],
  ['advancedConfiguration field', CAUSES.listenerRule],
];

describe("a fragment of AWS's text", () => {
  it.each(starts)('is enough to identify why a task failed to start: %s', (stoppedReason, cause) => {
    expect(classify(stopped({ stopCode: 'TaskFailedToStart', stoppedReason }))).toBe(cause);
  });

  it.each(events)('is enough to identify the cause of a service event: %s', (message, cause) => {
    expect(classifyEvent(message)?.id).toBe(cause?.id);
  });

  it.each(statusReasons)('is enough to identify why a service deployment failed: %s', (text, { id }) => {
    expect(classifyStatusReason(text)?.id).toBe(id);
  });
});

describe('a stopped task', () => {
  it.each<[stopCode: string | undefined, stoppedReason: string | undefined, cause: Cause | undefined]>([
    ['SpotInterruption', undefined, CAUSES.infrastructure],
    ['TerminationNotice', undefined, CAUSES.infrastructure],
    ['InfrastructureHealth', undefined, CAUSES.infrastructure],
    ['UserInitiated', 'CannotPullContainerError: not found', undefined],
    ['EssentialContainerExited', undefined, CAUSES.exitCode],
    ['ServiceSchedulerInitiated', 'Task failed ELB health checks', CAUSES.loadBalancerCheck],
    ['ServiceSchedulerInitiated', 'x in (target-group arn:x)', CAUSES.loadBalancerCheck],
    ['ServiceSchedulerInitiated', 'Task failed container health checks', CAUSES.healthCheck],
    ['ServiceSchedulerInitiated', '(instance i-1) is unhealthy', CAUSES.healthCheck],
    ['ServiceSchedulerInitiated', 'Something else', undefined],
    ['ServiceSchedulerInitiated', undefined, undefined],
    ['TaskFailedToStart', 'Scaling activity initiated by (deployment ecs-svc/2)', undefined],
    ['TaskFailedToStart', 'Container instance deregistration forced by user', undefined],
    [undefined, 'Task failed ELB health checks in (target-group arn:x)', CAUSES.loadBalancerCheck],
    [undefined, 'Task failed ELB health checks', CAUSES.loadBalancerCheck],
    [undefined, 'Task failed container health checks', CAUSES.healthCheck],
    [undefined, 'Essential container in task exited', CAUSES.exitCode],
  ])('with the stop code %s and the reason %s is classified by both', (stopCode, stoppedReason, cause) => {
    expect(classify(stopped({ ...(stopCode && { stopCode }), ...(stoppedReason && { stoppedReason }) }))?.id).toBe(
      cause?.id,
    );
  });

  it.each<[containers: readonly object[], cause: Cause]>([
    [[{ exitCode: 1 }, { exitCode: 137, reason: 'OutOfMemoryError: killed' }], CAUSES.outOfMemory],
    [[{ exitCode: 0 }, { exitCode: 127 }], CAUSES.entryPoint],
    [[{ exitCode: 126 }, { exitCode: 0 }], CAUSES.entryPoint],
    [[{ exitCode: 1 }, { exitCode: 0 }], CAUSES.exitCode],
  ])('whose containers ended as %j is classified by the container that explains the failure', (given, { id }) => {
    const containers = given.map((container, index) => ({ name: `c${index}`, ...container }));
    const stoppedReason = 'Essential container in task exited: AGENT';
    expect(classify(stopped({ stopCode: 'EssentialContainerExited', stoppedReason, containers }))?.id).toBe(id);
  });
});

it.each([
  [['exec /app: exec format error'], CAUSES.architecture],
  [['starting', 'exec /app: exec format error'], CAUSES.architecture],
])('the log lines %j are classified by the line that shows a cause', (lines, cause) => {
  expect(classifyLog(lines)).toBe(cause);
});

it.each([[['starting']], [[]]])('the log lines %j have no known cause', (lines) => {
  expect(classifyLog(lines)).toBeUndefined();
});

it.each([
  ['RESOURCE:MEMORY', true],
  ['AGENT', true],
  ['Capacity is unavailable at this time. Please try again later or in a different availability zone.', true],
  ['AGENT is gone', false],
  ['ATTRIBUTE', false],
  [undefined, false],
])('the reason %j for tasks that did not start is transient: %j', (reason, expected) => {
  expect(isTemporary(reason)).toBe(expected);
});

it.each([
  ['Task definition not found.', 'unseen-revision'],
  ['The TaskDefinition does not exist', 'unseen-revision'],
  ['task definition web:7 could not be found', 'unseen-revision'],
  ['Unable to find task definition.', 'unseen-revision'],
  ['Unable to describe task definition.', 'unseen-revision'],
  ['Too many concurrent attempts to create a new revision of the specified family.', 'concurrent-registration'],
  ["The tag policy does not allow the specified value for the following tag key: 'team'.", 'tag-policy'],
  ['TaskDefinition is inactive', undefined],
])('the refusal %j is classified as %s', (message, refusal) => {
  expect(classifyRefusal(new Error(message))).toBe(refusal);
});

it.each([
  ['Health checks failed with these codes: [404]', '404'],
  ['Health checks failed with these codes: [502, 503]', '502, 503'],
  ['Health checks failed', undefined],
])('the description %j of a target has the status codes %s', (description, codes) => {
  expect(codesIn(description)).toBe(codes);
});

it('the IDs of the tasks that an event names are found in both formats', () => {
  const short = '9f'.repeat(16);
  const long = '5a3c1f6e-0b1d-4c57-9c2e-1f0a2b3c4d5e';
  expect(tasksNamedIn(`(service web) has started 2 tasks: (task ${short}) (task ${long}).`)).toEqual([short, long]);
  expect(tasksNamedIn('(service web) has started 1 tasks: (task X).')).toEqual([]);
});

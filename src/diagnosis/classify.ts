import type { Container, Task } from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { CAUSES, type Cause } from './cause.ts';

/** A rule in a table: the first rule that matches determines the cause. */
type Rule = readonly [pattern: RegExp, cause: Cause];

/*
 * ECS's messages change, but its stop codes do not (AWS, "Amazon ECS stopped tasks error messages updates"). The stop
 * code is therefore used first, then the error's name before the colon, then these substrings, most specific first. The
 * error's name precedes the substrings because an image, a secret or a volume can have any name. Each string comes from
 * a public report or from AWS's documentation.
 */
const NO_ROUTE =
  /i\/o timeout|connection issue|Client\.Timeout|deadline exceeded|context (deadline|canceled)|exceeded maximum number of attempts|check your (task )?network|no route to host|no such host|signal: killed/i;

const PULL_RULES: readonly Rule[] = [
  [/toomanyrequests|pull rate limit/i, CAUSES.registryLimit],
  [/no space left on device/i, CAUSES.disk],
  [/descriptor matching platform|no match(ing)? (for )?platform|exec format error/i, CAUSES.architecture],
  [
    /not authorized to perform|pull access denied|permissions to pull images|no basic auth credentials|403 Forbidden/i,
    CAUSES.registryDenied,
  ],
  [NO_ROUTE, CAUSES.network],
  [
    /manifest unknown|image not found|name unknown|: not found|does not exist|whether the image exists/i,
    CAUSES.imageMissing,
  ],
  [/^/, CAUSES.imagePull],
];

const RESOURCE_RULES: readonly Rule[] = [
  [/env(ironment)? files?/i, CAUSES.environmentFile],
  [/EFS utils|EFS volume|FSx|EBS volume|volume|mount/i, CAUSES.volume],
  [/not authorized to perform: (ecr|ecr-public):/i, CAUSES.registryDenied],
  [/(log group|log stream|logger|logging driver|awslogs).*(ResourceNotFound|does not exist)/is, CAUSES.logGroupMissing],
  [/log group|log stream|logger args|logging driver|awslogs|not authorized to perform: logs:/i, CAUSES.logging],
  [/not authorized to perform|AccessDenied/i, CAUSES.secretDenied],
  [NO_ROUTE, CAUSES.network],
  [/invalid character .* (in literal|looking for)|did not contain json key/i, CAUSES.secretKey],
  [
    /ResourceNotFoundException|can't find the specified secret|invalid (ssm )?parameters?|ParameterNotFound/i,
    CAUSES.secretMissing,
  ],
  [/^/, CAUSES.resource],
];

const START_RULES: readonly Rule[] = [
  [/exec format error/i, CAUSES.architecture],
  [/executable file not found|no such file or directory|permission denied|not found/i, CAUSES.entryPoint],
  [/logging driver|awslogs.*ResourceNotFound/i, CAUSES.logging],
  [/out of memory/i, CAUSES.outOfMemory],
  [/no space left on device/i, CAUSES.disk],
  [/^/, CAUSES.containerRuntime],
];

/** Causes in the infrastructure, which service events also report. */
const PLACE_RULES: readonly Rule[] = [
  [/InternalError|Internal error/i, CAUSES.internalError],
  [/\bAGENT\b|ECS Agent to start/, CAUSES.agent],
  [/tasks provisioning capacity limit/i, CAUSES.provisioning],
  [/(tasks|vCPUs?) you can run concurrently|above your limit/i, CAUSES.quota],
  [/Host EC2 \(|Spot Task was interrupted/i, CAUSES.infrastructure],
  [/network interface|RESOURCE:ENI/i, CAUSES.networkInterface],
  [/EMPTY CAPACITY PROVIDER|in your capacity provider/i, CAUSES.capacityProvider],
  [/Capacity is unavailable/i, CAUSES.capacity],
  [
    /RESOURCE:|\bATTRIBUTE\b|\bLOCATION\b|placement constraint|NO ACTIVE INSTANCES|container[- ]instance/i,
    CAUSES.placement,
  ],
  // The message may continue with the missing resource.
  [/could not launch \d+ tasks/i, CAUSES.capacity],
];

/** The error's name before the colon, or the first sentence of newer messages. */
const KINDS: readonly (readonly [name: RegExp, rules: readonly Rule[]])[] = [
  [/ResourceInitializationError/, RESOURCE_RULES],
  [/CannotPull\w*Error|task (cannot|can[’']t) pull/, PULL_RULES],
  [/OutOfMemoryError/, [[/^/, CAUSES.outOfMemory]]],
  [/CannotCreateVolumeError/, [[/^/, CAUSES.volume]]],
  [/Cannot(Start|Create|Stop|Inspect)ContainerError|ContainerRuntime\w*Error|DockerTimeoutError/, START_RULES],
  // Newer messages report secrets and logs without a leading ResourceInitializationError.
  [
    /task can[’']t retrieve the secret|perform: (secretsmanager|ssm):|failed to (download env files|validate logger args|initialize logging driver|invoke EFS utils)/i,
    RESOURCE_RULES,
  ],
  [/^/, PLACE_RULES],
];

/** The rules for service events that do not concern the start of a task. */
const EVENT_RULES: readonly Rule[] = [
  [/Availability Zone that is not enabled for the load balancer/i, CAUSES.loadBalancerZone],
  [/due to TARGET (GROUP )?IS NOT FOUND/i, CAUSES.targetMissing],
  [/is unhealthy in|is not healthy in/i, CAUSES.loadBalancerCheck],
  [/failed container health checks/i, CAUSES.healthCheck],
  [/deployment failed: alarm/i, CAUSES.alarm],
  [/operations are being throttled|throttled on \w+|\(error (Throttling|Rate exceeded)/i, CAUSES.throttled],
  [
    /failed to ((de)?register targets|describe target health).*(not authorized|AccessDenied|unable to assume)/is,
    CAUSES.registerDenied,
  ],
  [/failed to ((de)?register targets|describe target health)/i, CAUSES.registerFailed],
  [/^IAM (permissions|trust)|ECS can no longer maintain/i, CAUSES.serviceRole],
  [/number of protected tasks/i, CAUSES.protectedTasks],
  [/because of the service deployment configuration/i, CAUSES.deploymentConfiguration],
];

/**
 * The rules for the status reasons in AWS's "Troubleshooting Amazon ECS blue/green deployments" (asynchronous path).
 */
const STATUS_RULES: readonly Rule[] = [
  [/No rollback candidate/i, CAUSES.noRollbackCandidate],
  [/ECS Infrastructure Role|perform: elasticloadbalancing:/i, CAUSES.infrastructureRole],
  [/unable to parse the response/i, CAUSES.hookResponse],
  [/unable to assume role/i, CAUSES.hookRole],
  [/unable to invoke hook|perform: lambda:/i, CAUSES.hookInvoke],
  [/lifecycle hook/i, CAUSES.hookFailed],
  [/rules? not found/i, CAUSES.listenerRuleMissing],
  [/exactly one target group|unexpected target group/i, CAUSES.listenerRuleTraffic],
  [/invalid networking configuration|(production|test)ListenerRule|advancedConfiguration field/i, CAUSES.listenerRule],
  [/\balarms?\b/i, CAUSES.alarm],
];

/** The stop codes that are part of a normal rollout or caused by a person, and are not failures of the new version. */
const BENIGN = /Scaling activity initiated by|deregistration forced by user/i;

/**
 * The errors that ECS's API distinguishes only by their messages: its ClientException and InvalidParameterException
 * have many meanings.
 */
export type ApiRefusal =
  /** A task definition may not be visible right after its registration. */
  | 'unseen-revision'
  /** Another job is registering a revision of the same family. */
  | 'concurrent-registration'
  /** A tag policy of the organization. */
  | 'tag-policy';

/**
 * Sources: the section on eventual consistency in RunTask's documentation, recorded responses of
 * RegisterTaskDefinition, and "Tag policies" in the AWS Organizations user guide.
 */
const REFUSALS: readonly (readonly [pattern: RegExp, refusal: ApiRefusal])[] = [
  [
    /task ?definition.*(not found|does not exist|could not be found)|unable to (find|describe) task ?definition/i,
    'unseen-revision',
  ],
  [/too many concurrent attempts/i, 'concurrent-registration'],
  [/tag polic/i, 'tag-policy'],
];

/** The reasons that add nothing to the stop code. */
const BARE = /^(Task failed to start|Essential container in task exited)\.?$/i;

const EXIT_CODES: Readonly<Record<number, string>> = {
  0: 'ended without an error, but a service must keep running',
  1: 'the program failed',
  126: 'the command is not executable',
  127: 'the command was not found',
  134: 'the program aborted (SIGABRT)',
  137: 'killed (SIGKILL): out of memory, or it did not stop in time',
  139: 'segmentation fault (SIGSEGV)',
  143: 'ended by SIGTERM',
};

/** Explains an exit code: `exit code 137: killed (SIGKILL) …`. */
export function explainExitCode(code: number): string {
  const known = EXIT_CODES[code];
  return known ? `exit code ${code}: ${known}` : `exit code ${code}`;
}

/** The cause of a stopped task; `undefined` if it did not fail. */
export function classify(task: Task): Cause | undefined {
  const stopped = task.stoppedReason ?? '';
  if (BENIGN.test(stopped)) return undefined;
  switch (task.stopCode || impliedCode(stopped)) {
    case 'UserInitiated':
      return undefined;
    case 'SpotInterruption':
    case 'TerminationNotice':
    case 'InfrastructureHealth':
      return CAUSES.infrastructure;
    case 'ServiceSchedulerInitiated':
      if (/ELB health checks|target-group/i.test(stopped)) return CAUSES.loadBalancerCheck;
      return /health check|unhealthy/i.test(stopped) ? CAUSES.healthCheck : undefined;
    case 'EssentialContainerExited':
      return byExit(task);
    default:
      return byText(task) ?? CAUSES.unknown;
  }
}

/** Classifies an error that ECS's API distinguishes only by its message; `undefined` for other errors. */
export function classifyRefusal(error: unknown): ApiRefusal | undefined {
  const text = messageOf(error);
  return REFUSALS.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * The transient reasons: RESOURCE:* and AGENT in ECS's "API failure reasons", and Fargate's lack of capacity, whose
 * message says to try again later.
 */
const TEMPORARY = /^(RESOURCE:|AGENT$|Capacity is unavailable at this time)/i;

/** Whether tasks that did not start for this reason may start later. */
export function isTemporary(reason = ''): boolean {
  return TEMPORARY.test(reason);
}

/** Whether a stopped reason adds nothing to the stop code. */
export function isBare(stoppedReason: string): boolean {
  return BARE.test(stoppedReason);
}

/** Whether the container runtime reports that a container ran out of memory. */
export function ranOutOfMemory({ reason = '' }: Pick<Container, 'reason'>): boolean {
  return /out ?of ?memory/i.test(reason);
}

/** The cause in a container's last lines. On Fargate, the wrong architecture only causes exit code 1. */
export function classifyLog(lines: readonly string[]): Cause | undefined {
  return lines.some((line) => /exec format error/i.test(line)) ? CAUSES.architecture : undefined;
}

/** For a task without a stop code, the code that its reason implies; `undefined` if it implies none. */
function impliedCode(stoppedReason: string): string | undefined {
  if (/^Essential container in task exited/i.test(stoppedReason)) return 'EssentialContainerExited';
  return /^Task failed (ELB|container) health checks/i.test(stoppedReason) ? 'ServiceSchedulerInitiated' : undefined;
}

/**
 * The cause that a service event names; `undefined` if the event is part of a normal rollout or names no cause. Tasks
 * that could not be started are reported only in events. A single event proves nothing, because most unhealthy targets
 * recover (27 of 27 in one fleet).
 */
export function classifyEvent(message: string): Cause | undefined {
  const text = withoutService(message);
  const meaning = firstOf(EVENT_RULES, text);
  if (meaning) return meaning;
  if (/^(\(deployment [^)]*\) )?deployment failed:/i.test(text)) return classifyStatusReason(text);
  return /unable to (place|reach)|could not launch|ECS Agent to start/i.test(text) ? byWords(text) : undefined;
}

/** The meaning of a service event. */
export interface EventMeaning {
  readonly cause?: Cause;
  /** Whether ECS has ended the deployment or is rolling back. */
  readonly endsRollout?: true;
}

/** Reads a service event. */
export function readEvent(message: string): EventMeaning {
  const cause = classifyEvent(message);
  const endsRollout = /^(\(deployment [^)]*\) )?(deployment failed|rolling back)/i.test(withoutService(message));
  return { ...(cause && { cause }), ...(endsRollout && { endsRollout }) };
}

/** The status codes that ELB names in the description of a target's health, such as `404` or `502, 503`. */
export function codesIn(description: string): string | undefined {
  return /these codes: \[(\d{3}(?:, ?\d{3}){0,9})\]/i.exec(description)?.[1];
}

/** The IDs of the tasks that a service event names. */
export function tasksNamedIn(message: string): string[] {
  return [...message.matchAll(/\(task ([0-9a-f]{32}|[0-9a-f-]{36})\)/g)].map(([, id = '']) => id);
}

/** A service event of ECS, or of a task set that CodeDeploy deploys, about a steady state. */
const STEADY = /has reached a steady state|updated state to STEADY_STATE/;

/** Whether a service event reports that a task set is steady. Not every event names the task set that it is about. */
export function isSteadyEvent(message: string, taskSetId: string): boolean {
  const named = /\btaskSet ([^\s(),]+)/.exec(message)?.[1];
  return STEADY.test(message) && (named === undefined || named === taskSetId);
}

/** The message without the service's name, because a service can have any name. */
function withoutService(message: string): string {
  return message.replace(/^\(?service \(?[^\s(),]+(, taskSet [^\s()]+)?\)?\s+/, '');
}

/**
 * The cause that the statusReason of a service deployment names; `undefined` if only the tasks show the cause (circuit
 * breaker) or nothing does.
 */
export function classifyStatusReason(text: string): Cause | undefined {
  return firstOf(STATUS_RULES, text);
}

/**
 * Whether the rolloutStateReason of a deployment shows that ECS is rolling back, or has rolled back, to this
 * deployment.
 */
export function reportsRollback(rolloutStateReason: string): boolean {
  return /rolling back to/i.test(rolloutStateReason);
}

function firstOf(rules: readonly Rule[], text: string): Cause | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}

function byText(task: Task): Cause | undefined {
  const texts = [task.stoppedReason, ...(task.containers ?? []).map(({ reason }) => reason)];
  return byWords(texts.filter(Boolean).join('\n'));
}

function byWords(text: string): Cause | undefined {
  const kind = KINDS.find(([name]) => name.test(text));
  return kind && firstOf(kind[1], text);
}

function byExit(task: Task): Cause {
  const containers = task.containers ?? [];
  const fromText = containers.some(({ reason }) => reason) ? byText({ ...task, stoppedReason: '' }) : undefined;
  if (fromText) return fromText;
  return containers.some(isNotRunnable) ? CAUSES.entryPoint : CAUSES.exitCode;
}

function isNotRunnable({ exitCode }: Container): boolean {
  return exitCode === 126 || exitCode === 127;
}

import type { Container, Task } from '../ecs/model.ts';
import { CAUSES, type Cause } from './cause.ts';

/** A rule of the table: the first whose pattern is found in the task's texts names the cause. */
type Rule = readonly [pattern: RegExp, cause: Cause];

/*
 * ECS's texts change, its stop codes do not (AWS, "Amazon ECS stopped tasks error messages updates"): stop code first,
 * then these substrings, most telling first. Each stands in a public record or in AWS's documentation.
 */
const START_RULES: readonly Rule[] = [
  [/toomanyrequests|pull rate limit/i, CAUSES.registryLimit],
  [/no space left on device/i, CAUSES.disk],
  [/exec format error|not contain descriptor matching platform|no match(ing)? (for )?platform/i, CAUSES.architecture],
  [
    /invalid character .* (in literal|looking for)|did not contain json key|retrieved secret .* json key/i,
    CAUSES.secretKey,
  ],
  [
    /unable to pull secrets or registry auth.*(i\/o timeout|connection issue|deadline exceeded|Client\.Timeout|exceeded maximum number of attempts)/is,
    CAUSES.network,
  ],
  [
    /not authorized to perform: (ecr|ecr-public):|pull access denied|permissions to pull images|no basic auth credentials/i,
    CAUSES.registryDenied,
  ],
  [
    /not authorized to perform: (secretsmanager|ssm|kms):|(secret|ssm|asm|parameter).*(AccessDenied)|AccessDenied.*(secret|parameter|ssm)/is,
    CAUSES.secretDenied,
  ],
  [
    /(secret|parameter|asm|ssm).*(ResourceNotFound|can't find|not ?found|does not exist|invalid (ssm )?parameters?)|ResourceNotFoundException.*secret|invalid ssm parameters/is,
    CAUSES.secretMissing,
  ],
  [/download env files|env(ironment)? file/i, CAUSES.environmentFile],
  [/EFS|volume|mount/i, CAUSES.volume],
  [/logger|logging driver|log group|log stream|awslogs/i, CAUSES.logging],
  [
    /manifest unknown|image not found|failed to resolve ref|name unknown|does not exist or may require|whether the image exists|CannotPull.*not found/is,
    CAUSES.imageMissing,
  ],
  [
    /i\/o timeout|connection issue|Client\.Timeout|context deadline|check your (task )?network|no route to host/i,
    CAUSES.network,
  ],
  [
    /executable file not found|no such file or directory|permission denied.*exec|exec:.*permission denied|CannotStartContainer.*not found/is,
    CAUSES.entryPoint,
  ],
  [/OutOfMemory|out of memory/i, CAUSES.outOfMemory],
  [/vCPUs? you can run|limit on the number of tasks|above your limit|quota|provisioning capacity limit/i, CAUSES.quota],
  [
    /Capacity is unavailable|Network Interface|network interface|RESOURCE:ENI|EMPTY CAPACITY PROVIDER/i,
    CAUSES.capacity,
  ],
  [/RESOURCE:|\bAGENT\b|ATTRIBUTE|placement constraint|NO ACTIVE INSTANCES|container instance/i, CAUSES.placement],
];

/** Stops that are part of a normal roll-out, or a person's doing: no failure of the new version. */
const BENIGN = /Scaling activity initiated by|deregistration forced by user/i;

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

/** What an exit code tells: `exit code 137: killed (SIGKILL) …`. */
export function explainExitCode(code: number): string {
  const known = EXIT_CODES[code];
  return known ? `exit code ${code}: ${known}` : `exit code ${code}`;
}

/** The cause of a stopped task; `undefined` when its stop is no failure. */
export function classify(task: Task): Cause | undefined {
  const stopped = task.stoppedReason ?? '';
  if (BENIGN.test(stopped)) return undefined;
  switch (task.stopCode) {
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

function byText(task: Task): Cause | undefined {
  const text = [task.stoppedReason, ...(task.containers ?? []).map(({ reason }) => reason)].filter(Boolean).join('\n');
  return START_RULES.find(([pattern]) => pattern.test(text))?.[1];
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

import type { Json } from '../service.ts';
import type { PlacementRequest } from './driver.ts';
import { list, object, type Rule, refuse, seconds, secondsOrFalse, text } from './rule.ts';

/**
 * The behavior of one task. Times are in simulated seconds: before RUNNING they count from the task's creation, after
 * it from RUNNING.
 */
export interface Script {
  /** There is no capacity for the task, for this long or forever. */
  unplaced?: { reason: string; for?: number };
  /** The time until RUNNING; defaults to 10, at least 1. */
  start?: number;
  /** How fast its images in the local ECR are pulled; the time is added to `start`. */
  megabytesPerSecond?: number;
  failToStart?: {
    after?: number;
    stoppedReason: string;
    containerReason?: string;
    container?: string;
    retryAfter?: number;
  };
  /** The exit of one container, or of several. */
  exit?: Exit | Exit[];
  /** AWS terminates the task: `SpotInterruption`, `TerminationNotice` or `InfrastructureHealth`, with ECS's reason. */
  interrupted?: { after: number; stopCode: string; stoppedReason: string };
  /**
   * The time until its program responds, which the health checks of the container and the load balancer detect at their
   * intervals.
   */
  ready?: number;
  /** The time until its container health check passes (default 5); `false` for never. */
  healthy?: number | false;
  /** When the container health check starts to fail. */
  unhealthyAfter?: number;
  /** The time until the load balancer reports it as healthy (default 5); `false` for never. */
  target?: number | false;
  targetUnhealthyAfter?: number;
  /** As in ECS's event: `Health checks failed with these codes: [503]`. */
  targetReason?: string;
  /** Its reaction to SIGTERM; by default it exits with code 0 after a second. */
  stop?: { after: number; code: number };
  log?: { after: number; line: string; container?: string }[];
  /**
   * Events of its service since creation, as ECS writes them after the service's name, about things that are not
   * simulated.
   */
  events?: { after: number; text: string }[];
}

export interface Exit {
  after: number;
  code: number;
  container?: string;
  reason?: string;
}

export interface Plan {
  match: { taskDefinition?: string; image?: string; service?: string };
  tasks: Script[];
}

/** Reads plans from JSON. Throws an Error with the position, the value and the accepted values. */
export function parsePlans(plans: unknown): Plan[] {
  list(plan)(plans, 'plans');
  return structuredClone(plans) as Plan[];
}

/**
 * Returns the script of a task. The first matching plan applies: its first script is for the first task of the
 * deployment, and so on, and its last script is for all later tasks.
 */
export function scriptOf(plans: readonly Plan[], task: PlacementRequest): Script | undefined {
  const found = plans.find(({ match }) => matches(match, task));
  return found?.tasks[Math.min(task.ordinal, found.tasks.length - 1)];
}

function matches({ taskDefinition, image, service }: Plan['match'], task: PlacementRequest): boolean {
  const { arn, family, revision, description } = task.taskDefinition;
  const images: string[] = description.containerDefinitions.map((container: Json) => container.image);
  if (taskDefinition !== undefined && ![arn, family, `${family}:${revision}`].includes(taskDefinition)) return false;
  if (image !== undefined && !images.some((one) => one.includes(image))) return false;
  return service === undefined || task.service?.name === service;
}

const code: Rule = (value, at) => {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 255)
    refuse(at, value, 'an exit code from 0 to 255');
};
const exit = object({ after: seconds, code, container: text, reason: text }, ['after', 'code']);
const script = object({
  unplaced: object({ reason: text, for: seconds }, ['reason']),
  start: seconds,
  failToStart: object(
    { after: seconds, stoppedReason: text, containerReason: text, container: text, retryAfter: seconds },
    ['stoppedReason'],
  ),
  exit: (value, at) => (Array.isArray(value) ? list(exit, 1) : exit)(value, at),
  interrupted: object({ after: seconds, stopCode: text, stoppedReason: text }, ['after', 'stopCode', 'stoppedReason']),
  ready: seconds,
  megabytesPerSecond: seconds,
  healthy: secondsOrFalse,
  unhealthyAfter: seconds,
  target: secondsOrFalse,
  targetUnhealthyAfter: seconds,
  targetReason: text,
  stop: object({ after: seconds, code }, ['after', 'code']),
  log: list(object({ after: seconds, line: text, container: text }, ['after', 'line'])),
  events: list(object({ after: seconds, text }, ['after', 'text'])),
});
const plan = object({ match: object({ taskDefinition: text, image: text, service: text }), tasks: list(script, 1) }, [
  'match',
  'tasks',
]);

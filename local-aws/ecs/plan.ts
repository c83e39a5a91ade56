import type { Json } from '../service.ts';
import type { PlacementOrder } from './driver.ts';
import { list, object, type Rule, refuse, seconds, secondsOrFalse, text } from './rule.ts';

/** What one task does. Times are in simulated seconds: those of a start since the task was created, others since RUNNING. */
export interface Script {
  /** There is no room for it: for so long, or for good. */
  unplaced?: { reason: string; for?: number };
  /** Until RUNNING; default 10, at least 1. */
  start?: number;
  /** How fast its images of the local ECR are pulled; what that takes is added to `start`. */
  megabytesPerSecond?: number;
  failToStart?: { after?: number; stoppedReason: string; containerReason?: string; container?: string };
  /** Of one container, or of several. */
  exit?: Exit | Exit[];
  /** The task is taken away: `SpotInterruption`, `TerminationNotice` or `InfrastructureHealth`, with ECS's reason. */
  interrupted?: { after: number; stopCode: string; stoppedReason: string };
  /** Until its program answers: the checks of the container and of the load balancer find that out at their interval. */
  ready?: number;
  /** Until its container health check passes (default 5); false: it never does. */
  healthy?: number | false;
  /** When the container health check fails for good. */
  unhealthyAfter?: number;
  /** Until the load balancer finds it healthy (default 5); false: it never does. */
  target?: number | false;
  targetUnhealthyAfter?: number;
  /** As in ECS's event: `Health checks failed with these codes: [503]`. */
  targetReason?: string;
  /** What it does on SIGTERM; by default it ends with code 0 after a second. */
  stop?: { after: number; code: number };
  log?: { after: number; line: string; container?: string }[];
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

/** Reads plans from JSON. Throws an Error that names the place, the value and what is accepted. */
export function parsePlans(plans: unknown): Plan[] {
  list(plan)(plans, 'plans');
  return structuredClone(plans) as Plan[];
}

/** The script of a task: the first plan that matches, its script by ordinal, the last one for all that come after. */
export function scriptOf(plans: readonly Plan[], task: PlacementOrder): Script | undefined {
  const found = plans.find(({ match }) => matches(match, task));
  return found?.tasks[Math.min(task.ordinal, found.tasks.length - 1)];
}

function matches({ taskDefinition, image, service }: Plan['match'], task: PlacementOrder): boolean {
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
  failToStart: object({ after: seconds, stoppedReason: text, containerReason: text, container: text }, [
    'stoppedReason',
  ]),
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
});
const plan = object({ match: object({ taskDefinition: text, image: text, service: text }), tasks: list(script, 1) }, [
  'match',
  'tasks',
]);

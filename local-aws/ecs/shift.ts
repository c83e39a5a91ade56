import type { Json } from '../service.ts';
import { isInProgress } from './alarm-monitoring.ts';
import { isPending, startHooks } from './hooks.ts';
import { failBecause, move } from './rollout.ts';
import { type Ecs, tasksOf } from './simulator.ts';
import { stagesOf } from './stages.ts';
import { type Deployment, isHealthy, type Service, type ServiceDeployment, type Shift } from './state.ts';
import { networkingProblem } from './traffic-rules.ts';

/** A shift that has not started: the traffic is unchanged. */
export function createShift(
  configuration: Json,
  begin: { blue: Deployment | undefined; older: number; bakes: number; delays: number },
): Shift {
  const { blue, older, bakes, delays } = begin;
  const stages = stagesOf(configuration, { replaces: blue !== undefined, reconciles: older > 1, bakes, delays });
  return { blue, stages, index: -1, doing: 'work', since: 0, hooks: [], test: 0, production: 0 };
}

/** The number of tasks that a deployment must have now; `undefined` to leave its tasks unchanged. */
export function wantedOf(service: Service, current: ServiceDeployment, deployment: Deployment): number | undefined {
  const { shift, target } = current;
  const inProgress = isInProgress(current);
  const stage = inProgress ? shift?.stages[shift.index] : undefined;
  if (inProgress && deployment === target) return stage?.green === 'all' ? service.desiredCount : 0;
  if (inProgress && deployment === shift?.blue && stage?.blue !== 'none') {
    return deployment.halted ? undefined : service.desiredCount;
  }
  if (deployment.status === 'PRIMARY') return deployment.halted ? undefined : service.desiredCount;
  // The new revision failed, and rollback was disabled.
  return ['STOP_REQUESTED', 'STOPPED', 'ROLLBACK_FAILED'].includes(current.status) ? undefined : 0;
}

/** Advances a shift as far as possible now; `again` is called when only time is missing. */
export function advance(ecs: Ecs, current: ServiceDeployment, again: () => void): void {
  const { shift, target } = current;
  if (!shift || current.startedAt === undefined) return;
  if (shift.index < 0 && isInProgress(current)) begin(ecs, current, shift, again);
  const ready = () => isInProgress(current) && !target.breakerStopped && current.alarmMonitoring.triggered.length === 0;
  while (shift.index >= 0 && ready() && stageIsOver(ecs, current, shift, again)) {
    if (shift.index === shift.stages.length - 1) move(ecs, current, 'SUCCESSFUL');
    else enter(ecs, current, shift, again);
  }
}

const hour = 3_600_000;
/** Developer guide, "Amazon ECS blue/green deployments": how long a lifecycle stage and a deployment may last. */
const LONGEST = { stage: 24 * hour, deployment: 30 * 24 * hour };

/** Enters the first stage, unless ECS finds that it cannot shift the traffic. */
function begin(ecs: Ecs, current: ServiceDeployment, shift: Shift, again: () => void): void {
  const problem = networkingProblem(ecs.context, current);
  if (problem !== undefined) {
    failBecause(ecs, current, `of invalid networking configuration${problem}`);
    again();
    return;
  }
  ecs.context.clock.after(LONGEST.deployment, () => {
    if (isInProgress(current)) failBecause(ecs, current, 'the deployment lasted longer than 30 days.');
    again();
  });
  enter(ecs, current, shift, again);
}

/** A stage that bakes, or waits for a pause hook, has its own limit. */
function limitStage(ecs: Ecs, current: ServiceDeployment, shift: Shift, again: () => void): void {
  const { index } = shift;
  ecs.context.clock.after(LONGEST.stage, () => {
    const waits = shift.hooks.some((hook) => hook.targetType === 'PAUSE' && isPending(current, hook));
    if (shift.index !== index || shift.doing === 'bake' || waits || !isInProgress(current)) return;
    failBecause(ecs, current, `the lifecycle stage ${current.lifecycleStage} lasted longer than 24 hours.`);
    again();
  });
}

function enter(ecs: Ecs, current: ServiceDeployment, shift: Shift, again: () => void): void {
  const stage = shift.stages[++shift.index];
  if (!stage) return;
  const { test, production } = stage;
  Object.assign(shift, { doing: 'work', since: ecs.context.clock.now(), hooks: [], test, production });
  current.lifecycleStage = stage.name;
  current.updatedAt = shift.since;
  if (stage.durationMs > 0) ecs.context.clock.after(stage.durationMs, again);
  limitStage(ecs, current, shift, again);
}

/** Advances a stage: its own work, the wait for its hooks, and then its bake time. */
function stageIsOver(ecs: Ecs, current: ServiceDeployment, shift: Shift, again: () => void): boolean {
  const stage = shift.stages[shift.index];
  const now = ecs.context.clock.now();
  if (!stage) return false;
  if (shift.doing === 'work') {
    if (now < shift.since + stage.durationMs) return false;
    if (stage.name === 'SCALE_UP' && !isScaledUp(ecs, current)) return false;
    shift.doing = 'hooks';
    shift.hooks = startHooks(ecs, current, stage.name, again);
  }
  if (shift.doing === 'hooks') {
    // A hook that requested a rollback has FAILED, and ECS rolls back in a moment.
    if (shift.hooks.some((hook) => hook.status === 'FAILED' || isPending(current, hook))) return false;
    Object.assign(shift, { doing: 'bake', since: now });
    if (stage.bakes > 0) ecs.context.clock.after(stage.bakes, again);
  }
  return now >= shift.since + stage.bakes;
}

function isScaledUp(ecs: Ecs, { service, target }: ServiceDeployment): boolean {
  return tasksOf(ecs, service, target).filter(isHealthy).length >= service.desiredCount;
}

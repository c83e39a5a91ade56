import { isInProgress } from './alarm-monitoring.ts';
import { isPending, startHooks } from './hooks.ts';
import type { Ecs } from './simulator.ts';
import type { StageName } from './stages.ts';
import type { Hook, ServiceDeployment } from './state.ts';

/**
 * Whether a rolling deployment may continue from a stage, that is, whether the hooks of the stage have ended. AWS
 * documents pause hooks for rolling deployments, but not when they run; here they run before the first task starts, and
 * after the new tasks are healthy.
 */
export function passes(ecs: Ecs, current: ServiceDeployment, stage: StageName, again: () => void): boolean {
  if (current.shift || !isInProgress(current)) return true;
  const hooks = hooksAt(ecs, current, stage, again);
  if (hooks.some((hook) => hook.status === 'FAILED' || isPending(current, hook))) return false;
  if (hooks.length > 0 && current.lifecycleStage === 'PRE_SCALE_UP') enter(ecs, current, 'SCALE_UP');
  return true;
}

function hooksAt(ecs: Ecs, current: ServiceDeployment, stage: StageName, again: () => void): readonly Hook[] {
  const known = current.gates?.get(stage);
  if (known) return known;
  const hooks = startHooks(ecs, current, stage, again);
  if (hooks.length === 0) return hooks;
  current.gates ??= new Map();
  current.gates.set(stage, hooks);
  enter(ecs, current, stage);
  return hooks;
}

function enter(ecs: Ecs, current: ServiceDeployment, stage: StageName): void {
  current.lifecycleStage = stage;
  current.updatedAt = ecs.context.clock.now();
}

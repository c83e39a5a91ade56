import { getState } from '../../step/commands.ts';
import { concludeCancelled } from '../../step/rollout-post.ts';
import { stopUnfinishedTask } from '../../step/run-task-post.ts';

/**
 * After a cancelled or killed main step, stops the task before the update, finishes the deployment, and restores the
 * scaling.
 */
export async function post(): Promise<void> {
  const scaling = getState('scaling') && (await import('../../step/scaling.ts')).readSavedScaling();
  await stopUnfinishedTask();
  // The task is stopped first, because the deployment may use up all of the remaining time.
  if (scaling) await scaling.resume();
  const report = await concludeCancelled();
  if (scaling) await scaling.restore(report?.services ?? []);
}

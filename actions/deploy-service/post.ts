import { concludeCancelled } from '../../step/rollout-post.ts';
import { stopLeftTask } from '../../step/run-task-post.ts';

/** After a cancelled or killed main step: stops the task before the update, or sees to the deployment. */
export async function post(): Promise<void> {
  await stopLeftTask();
  await concludeCancelled();
}

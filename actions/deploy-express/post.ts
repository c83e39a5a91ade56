import { expressController } from '../../src/controller/express/controller.ts';
import { concludeCancelled } from '../../step/rollout-post.ts';

/** After a cancelled or killed main step: finishes the deployment. */
export async function post(): Promise<void> {
  await concludeCancelled(expressController);
}

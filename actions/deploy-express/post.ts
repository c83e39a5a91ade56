import { expressController } from '../../src/controller/index.ts';
import { concludeCancelled } from '../../step/rollout-post.ts';

/** After a cancelled or killed main step: finishes the deployment. */
export async function post(): Promise<void> {
  await concludeCancelled(expressController);
}

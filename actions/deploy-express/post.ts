import { expressController } from '../../src/controller/index.ts';
import { concludeCancelled } from '../../step/rollout-post.ts';

/** Finishes the deployment after a cancelled or killed main step. */
export async function post(): Promise<void> {
  await concludeCancelled(expressController);
}

import { expressController } from '../../src/controller/express/controller.ts';
import { concludeCancelled } from '../../step/rollout-post.ts';

/** After a cancelled or killed main step: sees to the deployment. */
export function post(): Promise<void> {
  return concludeCancelled(expressController);
}

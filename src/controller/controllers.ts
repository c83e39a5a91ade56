import type { Context } from '../context.ts';
import type { Controller } from './controller.ts';
import { ecsController } from './ecs/controller.ts';

/** The controller of the services that are deployed: of those that are accepted, ECS itself. */
export function controllerOf(context: Context): Controller {
  return ecsController(context);
}

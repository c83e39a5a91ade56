import type { Context } from '../context.ts';
import type { Controller } from './controller.ts';
import { ecsController } from './ecs/controller.ts';

/** The controller of the services that are deployed: the one that the step chose, or ECS itself. */
export function controllerOf(context: Context & { readonly controller?: Controller }): Controller {
  return context.controller ?? ecsController(context);
}

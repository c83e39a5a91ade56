import type { Context } from '../../context.ts';
import { ExpressCalls, primaryOf, type Service } from '../../ecs/index.ts';
import type { Controller, UpdateResult } from '../controller.ts';
import { ecsController } from '../ecs/controller.ts';
import { restoreRevision, type WriteOf } from '../ecs/restore.ts';
import { sendWrite, updateOf } from '../ecs/update.ts';
import { createWrite, type ExpressServiceRequest, restoreWrite, updateWrite } from './write.ts';

/** Deployments of ECS Express Mode: canary deployments by ECS, started with the Express Mode calls. */
export interface ExpressController extends Controller {
  /**
   * Creates or updates an Express service so that at most one call takes effect. `onSend` is called right before each
   * call.
   * @param before the service as last read; without deployments if it is to be created
   */
  deploy(request: ExpressServiceRequest, before: Service, onSend: () => void): Promise<UpdateResult>;
}

/** The controller for Express services: ECS's, except for the calls that start and restore a deployment. */
export function expressController(context: Context): ExpressController {
  const ecs = ecsController(context);
  const calls = new ExpressCalls(context.clients);
  return {
    ...ecs,
    deploy: (request, before, onSend) => {
      const writeOf = request.creates ? createWrite : updateWrite;
      return sendWrite(context, writeOf(context.ecs, calls, request), before, onSend);
    },
    // The task definition that Express Mode creates is unknown until the response arrives.
    startedSince: (own, service, taskDefinition) =>
      ecs.startedSince(own, service, taskDefinition || (primaryOf(service)?.taskDefinition ?? '')),
    restore: (request, onRegistered, print) => {
      const { cluster, service, settings, until } = request;
      const limited = new ExpressCalls(context.clients, { clock: context.clock, until });
      const byExpress: WriteOf = (within, taskDefinition, before) => {
        const input = { serviceArn: before.serviceArn, taskDefinitionArn: taskDefinition, ...settings.before };
        return restoreWrite(within.ecs, limited, { cluster, service, input, creates: false }, taskDefinition);
      };
      const byService: WriteOf = (within, taskDefinition, before) =>
        updateOf(within.ecs, { cluster, service, taskDefinition }, before);
      return restoreRevision(context, request, onRegistered, print, [byExpress, byService]);
    },
    // Everything that an Express Mode update sets belongs to the service revision, and is rolled back with it.
    restoreSettings: () => Promise.resolve(undefined),
  };
}

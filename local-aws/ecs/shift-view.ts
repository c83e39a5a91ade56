import type { Json } from '../service.ts';
import { isInProgress } from './alarm-monitoring.ts';
import { tenths } from './stages.ts';
import type { Deployment, Hook, ServiceDeployment } from './state.ts';

/** The traffic weights that ECS sets for a revision of a service deployment; none for a rolling deployment. */
export function weightsOf({ shift, target }: ServiceDeployment, revision: Deployment): Json {
  if (!shift) return {};
  const blue = shift.blue === revision;
  const production = revision === target ? shift.production : blue ? tenths(100 - shift.production) : 0;
  return {
    requestedTestTrafficWeight: revision === target ? shift.test : 0,
    requestedProductionTrafficWeight: production,
  };
}

/** The hooks of a deployment's current stage, for every strategy. */
export function currentHooks({ shift, gates, lifecycleStage }: ServiceDeployment): readonly Hook[] {
  return shift?.hooks ?? gates?.get(lifecycleStage) ?? [];
}

/** `lifecycleHookDetails`: the hooks of the stage that it is in, or failed in. */
export function hooksView(current: ServiceDeployment): Json[] {
  const shown = currentHooks(current).filter((hook) => isInProgress(current) || !/^(AWAITING|IN_)/.test(hook.status));
  return shown.map(({ id, targetType, targetArn, status, expiresAt, timeoutAction }) => ({
    hookId: id,
    targetType,
    ...(targetType === 'PAUSE' ? {} : { targetArn }),
    status,
    expiresAt: expiresAt / 1000,
    timeoutAction,
  }));
}

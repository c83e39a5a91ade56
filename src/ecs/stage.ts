import type { LifecycleHookDetail, ServiceDeployment } from './model.ts';

/** The lifecycle stages of a service deployment, in ECS's order. */
export const STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
] as const;

/**
 * The lifecycle stage of a service deployment, `''` before the first; for a strategy that shifts traffic, with the
 * percentage.
 */
export function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }: ServiceDeployment): string {
  if (!lifecycleStage) return '';
  const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
  const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
  return `stage ${lifecycleStage}${shifts ? `, ${weight}% of the production traffic on the new version` : ''}`;
}

/** The pause hooks at which a service deployment is waiting; a stage may have several. */
export function pausesOf({ lifecycleHookDetails = [] }: ServiceDeployment): readonly LifecycleHookDetail[] {
  return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}

/** The first pause hook at which a service deployment is waiting. */
export function pausedAt(deployment: ServiceDeployment): LifecycleHookDetail | undefined {
  return pausesOf(deployment)[0];
}

/** The pause that a deployment is waiting at, and the command that continues it. */
export function pauseInWords({ hookId, expiresAt, timeoutAction }: LifecycleHookDetail, arn: string): string {
  const end =
    expiresAt === undefined
      ? ''
      : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, after which ECS applies ${timeoutAction}` : ''}`;
  return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}

/**
 * Describes in a clause what a service deployment in progress is waiting for: a bake time, a traffic shift or a pause
 * hook. `''` if the stage adds nothing to the task counts.
 */
export function progressInWords(deployment: ServiceDeployment): string {
  const pause = pausedAt(deployment);
  const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
  if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME') return '';
  const stage = stageInWords(deployment);
  return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
    .filter(Boolean)
    .join(', ');
}

/** The alarms that are in ALARM, which make ECS end the deployment; `''` if there are none. */
export function alarmsInWords({ alarms }: ServiceDeployment): string {
  const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
  if (names.length === 0) return '';
  return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}

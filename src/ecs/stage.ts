import type { LifecycleHookDetail, ServiceDeployment } from './model.ts';

/** The stage of a service deployment, `''` before it has one; with a strategy that shifts traffic, how far that has come. */
export function stageInWords({ lifecycleStage, deploymentConfiguration, ...deployment }: ServiceDeployment): string {
  if (!lifecycleStage) return '';
  const weight = deployment.targetServiceRevision?.requestedProductionTrafficWeight;
  const shifts = (deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING' && weight !== undefined;
  return `stage ${lifecycleStage}${shifts ? `, ${weight} % of the production traffic on the new version` : ''}`;
}

/** The pause hooks at which a service deployment waits for a person: a stage may have several. */
export function pausesOf({ lifecycleHookDetails = [] }: ServiceDeployment): readonly LifecycleHookDetail[] {
  return lifecycleHookDetails.filter(({ status }) => status === 'AWAITING_ACTION');
}

/** The first of them. */
export function pausedAt(deployment: ServiceDeployment): LifecycleHookDetail | undefined {
  return pausesOf(deployment)[0];
}

/** What a deployment waits for that a pause hook holds, and how it is let go on. */
export function pauseInWords({ hookId, expiresAt, timeoutAction }: LifecycleHookDetail, arn: string): string {
  const end =
    expiresAt === undefined
      ? ''
      : ` by ${new Date(expiresAt * 1000).toISOString().slice(0, 16)}Z${timeoutAction ? `, or ECS does ${timeoutAction}` : ''}`;
  return `waiting at a pause hook for a person to continue it${end}: aws ecs continue-service-deployment --service-deployment-arn ${arn} --hook-id ${hookId}`;
}

/**
 * Where a service deployment stands that has not ended, in half a sentence: a bake time, a shift of traffic or a pause hook
 * tells why it takes its time. `''` where the stage says nothing that the counts of tasks do not.
 */
export function standing(deployment: ServiceDeployment): string {
  const pause = pausedAt(deployment);
  const shifts = (deployment.deploymentConfiguration?.strategy ?? 'ROLLING') !== 'ROLLING';
  if (!pause && !shifts && deployment.lifecycleStage !== 'BAKE_TIME') return '';
  const stage = stageInWords(deployment);
  return [stage && `in ${stage}`, pause && pauseInWords(pause, deployment.serviceDeploymentArn)]
    .filter(Boolean)
    .join(', ');
}

/** The deployment's alarms that went off; ECS ends it a little later. `''`: none. */
export function alarmsInWords({ alarms }: ServiceDeployment): string {
  const names = alarms?.status === 'TRIGGERED' ? (alarms.triggeredAlarmNames ?? []) : [];
  if (names.length === 0) return '';
  return names.length > 1 ? `alarms ${names.join(', ')} are in ALARM` : `alarm ${names[0]} is in ALARM`;
}

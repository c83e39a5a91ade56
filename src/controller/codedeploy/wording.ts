import { type DeploymentInfo, type EcsTarget, hasEnded } from '../../codedeploy/index.ts';
import type { Observation, ProgressEvent, Wording } from '../controller.ts';
import { eventOf, progressOf, shareOf } from './assess.ts';
import { whereOf } from './view.ts';

/** Descriptions of a CodeDeploy deployment. */
export const codeDeployWording: Wording = {
  eventsOf({ codeDeploy = { hasAlarms: false } }: Observation) {
    const { deployment, rollback, target } = codeDeploy;
    return [
      ...(deployment ? eventsOf(deployment, target) : []),
      ...(rollback ? [{ subject: 'rollback', text: statusOf(rollback) }] : []),
    ];
  },
  progress: ({ codeDeploy }: Observation) => progressOf(codeDeploy),
};

function eventsOf(deployment: DeploymentInfo, target: EcsTarget | undefined): ProgressEvent[] {
  const event = eventOf(target);
  const startedAt = target?.lifecycleEvents?.find(({ status }) => status === 'InProgress')?.startTime;
  const share = shareOf(target);
  const wait = hasEnded(deployment) ? '' : whereOf(deployment);
  return [
    { subject: 'status', text: statusOf(deployment) },
    { subject: 'stage', text: event, ...(startedAt !== undefined && { at: startedAt }) },
    { subject: 'traffic', text: share, ...(deployment.readAt !== undefined && share && { at: deployment.readAt }) },
    { subject: 'pause', text: wait },
  ];
}

function statusOf({ deploymentId, status, errorInformation }: DeploymentInfo): string {
  const reason = errorInformation?.message ? `: ${errorInformation.message}` : '';
  return `CodeDeploy deployment ${deploymentId} ${status}${reason}`;
}

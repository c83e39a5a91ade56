import {
  alarmsInWords,
  pausedAt,
  pauseInWords,
  progressInWords,
  type ServiceDeployment,
  stageInWords,
} from '../../ecs/index.ts';
import type { Observation, ProgressEvent, Wording } from '../controller.ts';

/** Descriptions of a service deployment. */
export const ecsWording: Wording = {
  eventsOf: ({ serviceDeployment }: Observation) => (serviceDeployment ? eventsOf(serviceDeployment) : []),
  progress: ({ serviceDeployment }: Observation) => (serviceDeployment ? progressInWords(serviceDeployment) : ''),
};

function eventsOf(deployment: ServiceDeployment): ProgressEvent[] {
  const stage = stageInWords(deployment);
  const at = deployment.updatedAt ?? deployment.createdAt;
  const pause = pausedAt(deployment);
  return [
    { subject: 'status', text: `service deployment ${deployment.status}` },
    { subject: 'stage', text: stage, ...(progressInWords(deployment) && { at }) },
    { subject: 'pause', text: pause ? pauseInWords(pause, deployment.serviceDeploymentArn) : '' },
    { subject: 'breaker', text: breakerOf(deployment) },
    { subject: 'alarms', text: alarmsInWords(deployment) },
  ];
}

function breakerOf({ deploymentCircuitBreaker: breaker }: ServiceDeployment): string {
  if (!breaker?.failureCount || breaker.status === 'DISABLED') return '';
  return breaker.status === 'TRIGGERED'
    ? `the circuit breaker was triggered after ${breaker.failureCount} failed tasks`
    : `${breaker.failureCount} of ${breaker.threshold ?? '?'} failures until the circuit breaker is triggered`;
}

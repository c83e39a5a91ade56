import { isEcrImage } from '../../ecr/registry.ts';
import type { Json } from '../../ecs/model.ts';
import { imagesByTag } from '../images.ts';
import type { Finding, Subject } from './subject.ts';

/** What does not stop a deployment, and what a person should know before the next one fails. */
export function warn(subject: Subject): Finding[] {
  return [...breaker(subject), ...desiredCount(subject), ...tags(subject)];
}

function breaker({ target: { service }, members }: Subject): Finding[] {
  const asked = (members.deploymentConfiguration ?? {}) as typeof service.deploymentConfiguration;
  const { deploymentCircuitBreaker, strategy = 'ROLLING' } = { ...service.deploymentConfiguration, ...asked };
  if (!deploymentCircuitBreaker || strategy !== 'ROLLING') return [];
  const { enable, rollback } = deploymentCircuitBreaker;
  if (!enable) {
    return [
      {
        id: 'breaker-off',
        severity: 'warning',
        text: "the deployment circuit breaker is off, so ECS never gives a failing deployment up, and only 'wait-for-minutes' ends it: turn it on by 'circuit-breaker: rollback'.",
      },
    ];
  }
  if (rollback) return [];
  return [
    {
      id: 'breaker-rollback-off',
      severity: 'warning',
      text: "the deployment circuit breaker does not roll back, so a failed deployment stays when nobody follows it, as after a cancelled job: turn it on by 'circuit-breaker: rollback'.",
    },
  ];
}

function desiredCount({ target: { service }, members }: Subject): Finding[] {
  const desired = (members.desiredCount as number | undefined) ?? service.desiredCount;
  if (desired > 0 || service.schedulingStrategy === 'DAEMON') return [];
  const text =
    "the desired count is 0: no task will run, and whether the new version works is not tried; set 'desired-count' to try it.";
  return [{ id: 'desired-count', severity: 'warning', text }];
}

/** Images of other registries are left out: what a tag of theirs names is seldom the user's to decide. */
function tags({ taskDefinition }: Subject): Finding[] {
  const named = imagesByTag(taskDefinition as Json).filter(({ image }) => isEcrImage(image));
  return named.map(({ image }) => ({
    id: 'image-tag',
    severity: 'notice',
    text: `${image} is named by a tag, which may name another image later, also when this version is rolled back to: name it by digest, as build-push's output 'image' does.`,
  }));
}

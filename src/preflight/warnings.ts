import { isEcrImage } from '../ecr/registry.ts';
import { imagesByTag } from '../ecr/running-images.ts';
import { hasHealthCheck } from '../ecs/health-check.ts';
import { type Json, shortName } from '../ecs/model.ts';
import type { Facts } from './facts.ts';
import { alarmsOf } from './needs.ts';
import { deploymentConfigurationOf, desiredCountOf, type Finding, type FindingId, type Subject } from './subject.ts';
import { waiting } from './waiting.ts';

/** What does not stop a deployment, and what a person should know before the next one fails. */
export function warn(subject: Subject, facts: Facts): Finding[] {
  return [
    ...breaker(subject),
    ...alarms(subject, facts),
    ...waiting(subject),
    ...desiredCount(subject),
    ...tags(subject),
    ...foreign(subject),
    ...unchecked(subject),
  ];
}

const warning = (id: FindingId, text: string): Finding => ({ id, severity: 'warning', text });

function breaker(subject: Subject): Finding[] {
  const { deploymentCircuitBreaker, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
  if (!deploymentCircuitBreaker || strategy !== 'ROLLING') return [];
  const { enable, rollback } = deploymentCircuitBreaker;
  if (!enable) {
    return [
      warning(
        'breaker-off',
        "the deployment circuit breaker is off, so ECS never gives a failing deployment up, and only 'wait-for-minutes' ends it: turn it on by 'circuit-breaker: rollback'.",
      ),
    ];
  }
  if (rollback) return [];
  return [
    warning(
      'breaker-rollback-off',
      "the deployment circuit breaker does not roll back, so a failed deployment stays when nobody follows it, as after a cancelled job: turn it on by 'circuit-breaker: rollback'.",
    ),
  ];
}

/**
 * One alarm that is in ALARM when the deployment starts, and ECS watches none of them for as long as that deployment lasts.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function alarms(subject: Subject, facts: Facts): Finding[] {
  const named = (state: string) =>
    alarmsOf(subject)
      .filter((name) => facts.alarms.get(name) === state)
      .map((name) => `'${name}'`);
  const [ringing, missing] = [named('ALARM'), named('missing')];
  return [
    ...(ringing.length > 0
      ? [
          warning(
            'alarm-already-firing',
            `the ${inWords(ringing)} in ALARM as the deployment starts, so ECS watches no alarm for the whole of it, and none will roll it back: deploy again once all is OK, or look after this one yourself.`,
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          warning(
            'alarm-missing',
            `the deployment's ${inWords(missing)} not in CloudWatch, so nothing is watched by that name: create it, or name another one in the service's deployment configuration.`,
          ),
        ]
      : []),
  ];
}

function inWords(names: readonly string[]): string {
  return names.length === 1 ? `alarm ${names[0]} is` : `alarms ${names.join(', ')} are`;
}

function desiredCount(subject: Subject): Finding[] {
  if (desiredCountOf(subject) > 0 || subject.target.service.schedulingStrategy === 'DAEMON') return [];
  return [
    warning(
      'desired-count',
      "the desired count is 0: no task will run, and whether the new version works is not tried; set 'desired-count' to try it.",
    ),
  ];
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

function foreign({ foreign: revision }: Subject): Finding[] {
  if (!revision) return [];
  const text = `the service's task definition, ${shortName(revision)}, is not managed by Slipway: another tool deployed it (Terraform, say), and may deploy its own revision over this one; let one of them own the service's task definition.`;
  return [{ id: 'unmanaged-revision', severity: 'notice', text }];
}

/** Without either ECS counts no task that exits after it was RUNNING: a crash loop may complete, or be restarted for ever. */
function unchecked({ target: { service }, taskDefinition, members }: Subject): Finding[] {
  const loadBalancers = (members.loadBalancers ?? service.loadBalancers ?? []) as readonly Json[];
  if (loadBalancers.length > 0 || hasHealthCheck(taskDefinition as Json)) return [];
  const text =
    "neither a load balancer nor a container health check looks at its tasks: ECS takes one that stays up for 40 seconds for healthy, and the circuit breaker ignores tasks that exit after they started; add a 'healthCheck' to an essential container.";
  return [{ id: 'no-health-check', severity: 'notice', text }];
}

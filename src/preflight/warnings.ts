import { repeatedHooks } from '../codedeploy/index.ts';
import { imagesByTag, isEcrImage } from '../ecr/index.ts';
import { hasHealthCheck, isOfCodeDeploy, type Json, shortName } from '../ecs/index.ts';
import { type Expiry, parseImageReference } from '../image/index.ts';
import type { Facts } from './facts.ts';
import { activeImagesOf, alarmsOf } from './needs.ts';
import {
  deploymentConfigurationOf,
  desiredCountOf,
  type FindingId,
  type PreflightFinding,
  type PreflightSubject,
} from './subject.ts';
import { waiting } from './waiting.ts';

/**
 * Finds problems that do not stop a deployment, but that a person should know about before the next deployment fails.
 */
export function warn(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  return [
    ...breaker(subject),
    ...alarms(subject, facts),
    ...waiting(subject),
    ...desiredCount(subject),
    ...tags(subject),
    ...expiries(subject, facts),
    ...unmanagedRevision(subject),
    ...unchecked(subject),
    ...hooks(subject),
  ];
}

const warning = (id: FindingId, text: string): PreflightFinding => ({ id, severity: 'warning', text });

function breaker(subject: PreflightSubject): PreflightFinding[] {
  const { deploymentCircuitBreaker, strategy = 'ROLLING' } = deploymentConfigurationOf(subject);
  if (!deploymentCircuitBreaker || strategy !== 'ROLLING' || isOfCodeDeploy(subject.target.service)) return [];
  const { enable, rollback } = deploymentCircuitBreaker;
  if (!enable) {
    return [
      warning(
        'breaker-off',
        "the deployment circuit breaker is disabled, so ECS keeps retrying a failing deployment until 'wait-for-minutes' is reached: enable it with 'circuit-breaker: rollback'.",
      ),
    ];
  }
  if (rollback) return [];
  return [
    warning(
      'breaker-rollback-off',
      "the deployment circuit breaker does not roll back, so a failed deployment is left in place if no step is following it, such as after a cancelled job: enable the rollback with 'circuit-breaker: rollback'.",
    ),
  ];
}

/**
 * If one alarm is in ALARM when the deployment starts, ECS monitors none of them during that deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
function alarms(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
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
            `the ${inWords(ringing)} in ALARM as the deployment starts, so ECS monitors no alarm during this deployment and none can roll it back: deploy again when all alarms are OK, or monitor this deployment yourself.`,
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [
          warning(
            'alarm-missing',
            `the deployment's ${inWords(missing)} not in CloudWatch, so ECS cannot monitor ${missing.length > 1 ? 'them: create them' : 'it: create it'}, or correct the alarm names in the service's deployment configuration.`,
          ),
        ]
      : []),
  ];
}

function inWords(names: readonly string[]): string {
  return names.length === 1 ? `alarm ${names[0]} is` : `alarms ${names.join(', ')} are`;
}

function desiredCount(subject: PreflightSubject): PreflightFinding[] {
  if (desiredCountOf(subject) > 0 || subject.target.service.schedulingStrategy === 'DAEMON') return [];
  // A step that sets the desired count to 0 requests that no task runs.
  if (subject.members.desiredCount === 0 && subject.target.service.desiredCount > 0) return [];
  return [
    warning(
      'desired-count',
      "the desired count is 0: no task will run, so the new version is not tested; set 'desired-count' to test it.",
    ),
  ];
}

/** Images in other registries are ignored, because the user can rarely control their tags. */
function tags({ taskDefinition }: PreflightSubject): PreflightFinding[] {
  const named = imagesByTag(taskDefinition as Json).filter(({ image }) => isEcrImage(image));
  return named.map(({ image }) => ({
    id: 'image-tag',
    severity: 'notice',
    text: `${image} is referenced by a tag, which may point to a different image later, including during a rollback: pin it by digest, as the 'image' output of build-push does.`,
  }));
}

/** After the deployment, a rollback needs the images of the revision that is active now. */
function expiries(subject: PreflightSubject, facts: Facts): PreflightFinding[] {
  return activeImagesOf(subject).flatMap((image) => {
    const expiry = facts.expiries.get(image);
    if (!expiry) return [];
    const { repository = '' } = parseImageReference(image) ?? {};
    const policy = `the lifecycle policy of the repository '${repository}' ${expiry.action}s ${image}, which a rollback needs, ${when(expiry)} (rule ${expiry.rule})`;
    const fix = "set 'keep-images', and exempt 'slipway-keep-*' with a rule of the highest priority";
    return [warning('image-expiry', `${policy}, and ECS cannot start its tasks after that: ${fix}.`)];
  });
}

function when({ after }: Expiry): string {
  if ('pushes' in after) return after.pushes === 0 ? 'within 24 hours' : 'after the next push';
  return after.days === 0 ? 'within 24 hours' : after.days === 1 ? 'within a day' : `in ${after.days} days`;
}

function unmanagedRevision({ unmanaged: revision }: PreflightSubject): PreflightFinding[] {
  if (!revision) return [];
  const text = `the service's task definition, ${shortName(revision)}, is not managed by Slipway: another tool (such as Terraform) deployed it, and may replace this revision; let only one tool manage the service's task definition.`;
  return [{ id: 'unmanaged-revision', severity: 'notice', text }];
}

/**
 * Without a load balancer or a health check, ECS ignores tasks that exit after they were RUNNING. A deployment with a
 * crash loop may then complete, or be retried indefinitely.
 */
function unchecked({ target: { service }, taskDefinition, members }: PreflightSubject): PreflightFinding[] {
  const loadBalancers = (members.loadBalancers ?? service.loadBalancers ?? []) as readonly Json[];
  if (loadBalancers.length > 0 || hasHealthCheck(taskDefinition as Json)) return [];
  const text =
    "neither a load balancer nor a container health check monitors its tasks: ECS considers a task healthy after 40 seconds, and the circuit breaker ignores tasks that exit after they started; add a 'healthCheck' to an essential container.";
  return [{ id: 'no-health-check', severity: 'notice', text }];
}

/**
 * A hook is one Lambda function, and it is not documented what CodeDeploy does with more than one for an event.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html
 */
function hooks({ target: { codeDeploy } }: PreflightSubject): PreflightFinding[] {
  // The hooks of other AppSpec files do not run in a rollback.
  if (!codeDeploy?.container.isOfFile) return [];
  return repeatedHooks((codeDeploy.appSpec ?? {}) as Json).map((event) =>
    warning(
      'hook-repeated',
      `the AppSpec file has more than one function for the lifecycle event ${event}, but a hook is one function, so CodeDeploy may not run all of them: keep one function for ${event}.`,
    ),
  );
}

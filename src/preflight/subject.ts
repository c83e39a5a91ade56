import { accountIn } from '../aws/index.ts';
import {
  completeMembers,
  type DeploymentConfiguration,
  type Json,
  type ServiceTarget,
  type TaskDefinition,
} from '../ecs/index.ts';

/** A service that is about to be updated. */
export interface PreflightSubject {
  readonly target: ServiceTarget;
  /** The task definition to run: from the file, or as ECS describes it. */
  readonly taskDefinition: TaskDefinition;
  /** The members of UpdateService that the user requested. */
  readonly members: Readonly<Record<string, unknown>>;
  /** How long the step waits for the deployment; `undefined` if it does not wait. */
  readonly waitMinutes: number | undefined;
  /** The active revision, if its tags were read and do not include Slipway's record although records are enabled. */
  readonly unmanaged?: string | undefined;
  /** The active revision, if it was read. A rollback needs its images. */
  readonly active?: TaskDefinition | undefined;
  /** The tags that the step adds to the active revision's images after the deployment. */
  readonly keptTags?: readonly string[] | undefined;
}

/** A finding. An `error` is a certain failure and stops the deployment; other findings do not. */
export interface PreflightFinding {
  readonly id: FindingId;
  readonly severity: 'error' | 'warning' | 'notice';
  /** Whole sentences with the fix. The text of a warning or notice follows the names of its services. */
  readonly text: string;
}

/** A failed read, from which no conclusion is drawn. */
export interface FailedRead {
  /** The IAM action that the read requires, such as `iam:GetRole`. */
  readonly action: string;
  /** The subject of the read, in the plural. */
  readonly what: string;
  /** `denied`, or a sentence that explains the missing response. */
  readonly reason: string;
}

/** The results of the checks before a service was updated. */
export interface PreflightResult {
  readonly findings: readonly PreflightFinding[];
  /** The checks that were skipped, for all services of the step. */
  readonly unread: readonly FailedRead[];
}

export const FINDING_IDS = [
  'cluster-inactive',
  'container-instances',
  'network-mode',
  'task-definition-inactive',
  'image-repository',
  'image-missing',
  'image-platform',
  'image-tag',
  'image-expiry',
  'role-missing',
  'role-account',
  'role-trust',
  'log-group',
  'secret-missing',
  'secret-version',
  'parameter-missing',
  'load-balancer-container',
  'load-balancer-port',
  'port-name',
  'target-group-missing',
  'target-group-unused',
  'target-group-type',
  'listener-missing',
  'subnet-missing',
  'security-group-missing',
  'capacity-provider',
  'healthy-percent-deadlock',
  'breaker-off',
  'breaker-rollback-off',
  'alarm-already-firing',
  'alarm-missing',
  'wait-too-short',
  'desired-count',
  'unmanaged-revision',
  'no-health-check',
  'hook-repeated',
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

/** The service's members that `Service` does not declare. */
export interface ServiceMembers {
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly { readonly capacityProvider?: string }[];
  readonly serviceRegistries?: readonly Json[];
}

/** The service's values, overridden by the requested ones. */
export function deploymentConfigurationOf({ target: { service }, members }: PreflightSubject): DeploymentConfiguration {
  const { deploymentConfiguration = service.deploymentConfiguration } = completeMembers(service, members);
  return (deploymentConfiguration ?? {}) as DeploymentConfiguration;
}

/** The desired count of the service after the update. */
export function desiredCountOf({ target: { service }, members }: PreflightSubject): number {
  return (members.desiredCount as number | undefined) ?? service.desiredCount;
}

/** The account in a service's ARN. */
export function accountOf({ service }: ServiceTarget): string {
  return accountIn(service.serviceArn);
}

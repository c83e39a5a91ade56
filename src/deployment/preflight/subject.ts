import type { Json } from '../../ecs/model.ts';
import type { Target } from '../target.ts';

/** A service that is about to be updated. */
export interface Subject {
  readonly target: Target;
  /** What it would run: as the file has it, or as ECS describes it. */
  readonly taskDefinition: TaskDefinition;
  /** Members of UpdateService that the user asked for. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** A task definition with the members that the checks look at. */
export interface TaskDefinition {
  readonly taskDefinitionArn?: string;
  /** Of a registered one: `ACTIVE`, `INACTIVE` or `DELETE_IN_PROGRESS`. */
  readonly status?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly requiresCompatibilities?: readonly string[];
  readonly runtimePlatform?: { readonly cpuArchitecture?: string; readonly operatingSystemFamily?: string };
  readonly containerDefinitions?: readonly ContainerDefinition[];
}

export interface ContainerDefinition {
  readonly name?: string;
  readonly image?: string;
  readonly portMappings?: readonly { readonly containerPort?: number; readonly containerPortRange?: string }[];
  readonly secrets?: readonly SecretEntry[];
  readonly logConfiguration?: {
    readonly logDriver?: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly secretOptions?: readonly SecretEntry[];
  };
  readonly repositoryCredentials?: { readonly credentialsParameter?: string };
}

export interface SecretEntry {
  readonly name?: string;
  readonly valueFrom?: string;
}

/** Something that was found; `error` is a certainty and stops the deployment, the others do not. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: 'error' | 'warning' | 'notice';
  /** Whole sentences with the fix. A warning or notice goes on behind the names of its services. */
  readonly text: string;
}

export type FindingId =
  | 'cluster-inactive'
  | 'container-instances'
  | 'task-definition-inactive'
  | 'image-repository'
  | 'image-missing'
  | 'image-platform'
  | 'image-tag'
  | 'role-missing'
  | 'role-account'
  | 'role-trust'
  | 'log-group'
  | 'secret-missing'
  | 'secret-version'
  | 'parameter-missing'
  | 'load-balancer-container'
  | 'load-balancer-port'
  | 'deployment-percent'
  | 'breaker-off'
  | 'breaker-rollback-off'
  | 'desired-count';

/** The service's own members that `Service` does not name. */
export interface ServiceMembers {
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly { readonly capacityProvider?: string }[];
  readonly serviceRegistries?: readonly Json[];
}

/** The account that a service's ARN names. */
export function accountOf({ service }: Target): string {
  return service.serviceArn.split(':')[4] ?? '';
}

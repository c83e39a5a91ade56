import { isObject } from '../objects.ts';
import type { Json } from './model.ts';

/** A task definition as DescribeTaskDefinition returns it, with the members that are read. */
export interface TaskDefinition {
  readonly taskDefinitionArn?: string;
  /** The status of a registered task definition: `ACTIVE`, `INACTIVE` or `DELETE_IN_PROGRESS`. */
  readonly status?: string;
  readonly networkMode?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly requiresCompatibilities?: readonly string[];
  readonly runtimePlatform?: { readonly cpuArchitecture?: string; readonly operatingSystemFamily?: string };
  readonly containerDefinitions?: readonly ContainerDefinition[];
}

export interface ContainerDefinition {
  readonly name?: string;
  readonly essential?: boolean;
  readonly healthCheck?: Json;
  readonly image?: string;
  /** With `disabled`, each task resolves the tag of its image separately. */
  readonly versionConsistency?: string;
  readonly portMappings?: readonly PortMapping[];
  readonly secrets?: readonly SecretEntry[];
  readonly logConfiguration?: {
    readonly logDriver?: string;
    readonly options?: Readonly<Record<string, string>>;
    readonly secretOptions?: readonly SecretEntry[];
  };
  readonly repositoryCredentials?: { readonly credentialsParameter?: string };
}

export interface PortMapping {
  readonly containerPort?: number;
  readonly containerPortRange?: string;
  readonly hostPort?: number;
  readonly appProtocol?: string;
}

export interface SecretEntry {
  readonly name?: string;
  readonly valueFrom?: string;
}

/** The containers; empty for a malformed definition, which ECS rejects. */
export function containersOf(
  taskDefinition: { readonly containerDefinitions?: unknown } | undefined,
): readonly ContainerDefinition[] {
  const containers = taskDefinition?.containerDefinitions;
  if (!Array.isArray(containers)) return [];
  return containers.filter(isObject);
}

/** The images of a task definition's containers, without duplicates. */
export function imagesOf(taskDefinition: { readonly containerDefinitions?: unknown } | undefined): string[] {
  const images = containersOf(taskDefinition).flatMap(({ image }) => (typeof image === 'string' ? [image] : []));
  return [...new Set(images)];
}

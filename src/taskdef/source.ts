import { describeFailure, failureKind } from '../aws/index.ts';
import { describeActive, type Ecs, primaryOf, type Service } from '../ecs/index.ts';
import { UserError } from '../error.ts';
import { fromDescribed } from './document.ts';
import type { Fields, JsonValue } from './node.ts';

/** A task definition as ECS stores it. */
export interface DescribedTaskDefinition {
  /** The revision, as `family:revision`. */
  readonly name: string;
  readonly node: Fields;
}

/**
 * Describes a task definition by family, `family:revision` or ARN.
 * @throws {UserError} if ECS has no such task definition, or does not respond
 */
export async function describe(ecs: Ecs, reference: string): Promise<DescribedTaskDefinition> {
  const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error: unknown) => {
    if (failureKind(error) !== 'refused') throw new UserError(describeFailure('ecs:DescribeTaskDefinition', error));
    throw new UserError(
      `ECS has no task definition '${reference}' (${(error as Error).message.replace(/\.$/, '')}): check its family, revision and Region.`,
    );
  });
  const arn = String(taskDefinition.taskDefinitionArn ?? reference);
  return {
    name: arn.slice(arn.lastIndexOf('/') + 1),
    node: fromDescribed(taskDefinition as JsonValue, tags as unknown as JsonValue),
  };
}

/**
 * The active task definition of a service: that of its PRIMARY deployment or, until that deployment has completed, that
 * of the older deployment that is still active.
 * @throws {UserError} if the service does not exist, or ECS does not respond
 */
export async function describeTaskDefinitionOf(
  ecs: Ecs,
  cluster: string,
  service: string,
): Promise<DescribedTaskDefinition> {
  const { services } = await describeActive(ecs, cluster, [service]).catch((error: unknown) => {
    throw new UserError(describeFailure('ecs:DescribeServices', error));
  });
  const found = services.find(({ status }) => status !== 'INACTIVE');
  if (!found) {
    throw new UserError(
      `Service '${service}' was not found in cluster '${cluster}': check the 'service', 'cluster' and 'aws-region' inputs.`,
    );
  }
  const reference = activeTaskDefinition(found);
  if (!reference)
    throw new UserError(`The service '${service}' has no task definition yet: start from a file or a family.`);
  return describe(ecs, reference);
}

/** The ARN of the active revision; `undefined` if the service has none. */
export function activeTaskDefinition(service: Service): string | undefined {
  const primary = primaryOf(service);
  if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
    const old = service.deployments
      ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
      .sort((one, other) => other.createdAt - one.createdAt)[0];
    if (old) return old.taskDefinition;
  }
  const { taskSets } = service as { taskSets?: readonly { status?: string; taskDefinition?: string }[] };
  return (
    primary?.taskDefinition ??
    taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
    service.taskDefinition
  );
}

import type { Json } from '../service.ts';
import { AwsError } from '../service.ts';
import { nameOf, parseTaskDefinition } from './arn.ts';
import type { Ecs } from './simulator.ts';
import type { Cluster, Service, TaskDefinition } from './state.ts';

/** The cluster of a call; defaults to `default`. Throws ClusterNotFoundException. */
export function findCluster(ecs: Ecs, nameOrArn: string | undefined): Cluster {
  const cluster = ecs.clusters.get(nameOf(nameOrArn ?? 'default'));
  if (cluster?.status !== 'ACTIVE') throw new AwsError('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

/** A service of a cluster by name or ARN, INACTIVE ones included. */
export function lookUpService(ecs: Ecs, cluster: Cluster, nameOrArn: string): Service | undefined {
  for (const service of ecs.services.values()) {
    if (service.cluster === cluster && (service.arn === nameOrArn || service.name === nameOf(nameOrArn)))
      return service;
  }
  return undefined;
}

/** Throws ServiceNotFoundException, and ServiceNotActiveException for a service that is being deleted. */
export function findActiveService(ecs: Ecs, cluster: Cluster, nameOrArn: string): Service {
  const service = lookUpService(ecs, cluster, nameOrArn);
  if (!service) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  if (service.status !== 'ACTIVE') throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  return service;
}

/** A task definition by family, family:revision or ARN; without a revision, the latest ACTIVE one. */
export function lookUpTaskDefinition(ecs: Ecs, reference: string): TaskDefinition | undefined {
  const { family, revision } = parseTaskDefinition(reference);
  const revisions = ecs.families.get(family)?.revisions;
  if (revision !== undefined) return revisions?.get(revision);
  return [...(revisions?.values() ?? [])].findLast(({ status }) => status === 'ACTIVE');
}

/** A task definition from which tasks can be started. Throws ClientException. */
export function findActiveTaskDefinition(ecs: Ecs, reference: string): TaskDefinition {
  const found = lookUpTaskDefinition(ecs, reference);
  if (!found) throw new AwsError('ClientException', 'TaskDefinition not found.');
  if (found.status !== 'ACTIVE') throw new AwsError('ClientException', 'TaskDefinition is inactive');
  return found;
}

/** The role ARNs that a principal must be allowed to pass to start tasks of this definition. */
export function rolesOf(description: Json): string[] {
  return [description.taskRoleArn, description.executionRoleArn].filter(
    (role) => typeof role === 'string' && role !== '',
  );
}

import { type Json, type Service, type ServiceTarget, type ServiceTargets, shortName } from '../ecs/index.ts';
import type { Refused } from '../refusal.ts';
import { diffService, formatDifference, type JsonObject } from '../taskdef/index.ts';
import type { DeployRequest, RevisionSource } from './request.ts';

/**
 * The missing services that will be created from their definitions, or why they cannot be created.
 * @param targets the services as read
 */
export async function planCreations(
  { services, cluster, members, createService }: DeployRequest,
  { absent, refused }: ServiceTargets,
): Promise<ReadonlyMap<string, ServiceTarget | Refused>> {
  const planned = new Map<string, ServiceTarget | Refused>();
  if (absent.size === 0 || !services.some(({ definition }) => definition)) return planned;
  const { loadServiceShape, settingsToCreate, creationProblems } = await import('../service-definition/index.ts');
  const shape = await loadServiceShape();
  for (const { name, definition, source } of services) {
    const arn = absent.get(name);
    const refusal = refused.get(name);
    if (arn === undefined || !definition || !refusal) continue;
    if (!createService) {
      planned.set(name, { ...refusal, reason: withoutService(name, cluster) });
      continue;
    }
    const create = settingsToCreate(definition, members);
    const reasons = creationProblems(create, definition, shape);
    if (source.kind === 'current' && !definition.taskDefinition)
      reasons.push(
        `The service '${name}' does not exist, and no task definition is specified for creating it: set 'task-definition' or 'task-definition-arn'.`,
      );
    planned.set(
      name,
      reasons.length > 0
        ? { by: 'input', reason: reasons.join(' '), absent: true }
        : { cluster, name, service: draftOf(cluster, name, arn, create), create },
    );
  }
  return planned;
}

/** The source of a new service's revision. If the step names none, the service definition file's is used. */
export function sourceToCreate(source: RevisionSource, taskDefinition: string | undefined): RevisionSource {
  return source.kind === 'current' && taskDefinition ? { kind: 'arn', arn: taskDefinition } : source;
}

/** The settings of a new service, one per line. */
export function linesToCreate(create: Json): string[] {
  return diffService({}, create as JsonObject).map((difference) => formatDifference(difference, false));
}

/** A service as ECS would describe it before its first deployment. */
function draftOf(cluster: string, name: string, arn: string, create: Json): Service {
  const serviceArn = arn || name;
  const prefix = serviceArn.includes(':service/') ? serviceArn.slice(0, serviceArn.indexOf(':service/')) : '';
  return {
    ...create,
    serviceArn,
    serviceName: shortName(name),
    clusterArn: prefix ? `${prefix}:cluster/${shortName(cluster)}` : cluster,
    status: 'ACTIVE',
    desiredCount: Number(create.desiredCount ?? 0),
    runningCount: 0,
    pendingCount: 0,
    taskDefinition: '',
    deployments: [],
  };
}

function withoutService(name: string, cluster: string): string {
  return `Service '${shortName(name)}' does not exist in cluster '${cluster}': set 'create-service: true' to create it from its service definition, or check the name, the cluster and the Region.`;
}

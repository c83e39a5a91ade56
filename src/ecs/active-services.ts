import type { Ecs } from './ecs.ts';
import { type ApiFailure, primaryOf, revisionNumber, type Service } from './model.ts';

/**
 * Describes services according to their active revisions. A service deployment is SUCCESSFUL before the old tasks are
 * drained, while the deployment is still IN_PROGRESS (for 38 s in one observation, for days with a deferred cleanup):
 * such a primary deployment is returned as COMPLETED. If service deployments cannot be read, the services are returned
 * unchanged.
 * @throws the SDK's error from DescribeServices
 */
export async function describeActive(
  ecs: Ecs,
  cluster: string,
  names: readonly string[],
): Promise<{ services: Service[]; missing: ApiFailure[] }> {
  const { services, missing } = await ecs.describeServices(cluster, names);
  const unclear = services.flatMap((service) =>
    primaryOf(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : [],
  );
  if (unclear.length === 0) return { services, missing };
  const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
  const successful = new Set(
    deployments.flatMap(({ status, targetServiceRevision }) =>
      status === 'SUCCESSFUL' && targetServiceRevision ? [revisionNumber(targetServiceRevision.arn)] : [],
    ),
  );
  return { services: services.map((service) => completed(service, successful)), missing };
}

function completed(service: Service, successful: ReadonlySet<string>): Service {
  const deployments = service.deployments?.map((deployment) =>
    deployment.status === 'PRIMARY' && successful.has(revisionNumber(deployment.id))
      ? { ...deployment, rolloutState: 'COMPLETED' as const }
      : deployment,
  );
  return deployments ? { ...service, deployments } : service;
}

import { findTargets, isOfCodeDeploy, type ServiceTargets } from '../ecs/index.ts';
import type { DeployContext, DeployRequest } from './request.ts';

/** The members of a request that are needed to read its services. */
export type TargetsRequest = Pick<DeployRequest, 'cluster'> & Partial<Pick<DeployRequest, 'codeDeploy' | 'members'>>;

/**
 * Reads services with their deployments, for any deployment controller, and reports which services cannot be deployed.
 */
export async function readTargets(
  context: DeployContext,
  { cluster, codeDeploy = {}, members = {} }: TargetsRequest,
  names: readonly string[],
): Promise<ServiceTargets> {
  const targets = await findTargets(context, cluster, names, ['CODE_DEPLOY']);
  if (!targets.found.some(({ service }) => isOfCodeDeploy(service))) return targets;
  const { prepareTargets } = await import('../controller/index.ts');
  const { targets: found, refused } = await prepareTargets(context, targets.found, { ...codeDeploy, members });
  return {
    found: found.filter(({ name }) => !refused.has(name)),
    refused: new Map([...targets.refused, ...refused]),
    absent: targets.absent,
    read: new Map([...targets.read, ...found.map(({ name, service }) => [name, service] as const)]),
  };
}

import {
  appSpecOf,
  appSpecTaskDefinition,
  CodeDeploy,
  type DeploymentGroupInfo,
  type DeploymentGroupName,
  type DeploymentInfo,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import type { Service } from '../../ecs/index.ts';
import { type Latest, withDeployments } from './view.ts';

/**
 * A service with its CodeDeploy deployments. What cannot be read from CodeDeploy is left out: the task sets show which revision
 * has the traffic.
 */
export async function readDeployments(
  { clients }: Pick<Context, 'clients'>,
  service: Service,
  group: DeploymentGroupName,
): Promise<Service> {
  const codeDeploy = new CodeDeploy(clients);
  try {
    const { info } = await codeDeploy.group(group);
    return withDeployments(service, await latestOf(codeDeploy, info));
  } catch {
    return withDeployments(service);
  }
}

/** The newest deployment of a group. Throws the SDK's error from GetDeployment. */
export async function latestOf(
  codeDeploy: CodeDeploy,
  { lastAttemptedDeployment }: DeploymentGroupInfo,
): Promise<Latest | undefined> {
  const { deploymentId } = lastAttemptedDeployment ?? {};
  return deploymentId === undefined ? undefined : withTaskDefinition(await codeDeploy.deployment(deploymentId));
}

/** A deployment with the task definition of its AppSpec file. */
export async function withTaskDefinition(info: DeploymentInfo): Promise<Latest> {
  const spec = await appSpecOf(info.revision);
  return { info, ...(spec && { taskDefinition: appSpecTaskDefinition(spec) }) };
}

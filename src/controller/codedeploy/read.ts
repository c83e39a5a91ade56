import {
  type AppSpec,
  appSpecRevision,
  appSpecTaskDefinition,
  CodeDeploy,
  type DeploymentGroupInfo,
  type DeploymentInfo,
  type FollowedGroup,
  hasEnded,
  rollsBack,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import type { Service } from '../../ecs/index.ts';
import { type LatestDeployment, withDeployments } from './view.ts';

/**
 * A service with its CodeDeploy deployments. Data that cannot be read from CodeDeploy is omitted: the task sets show
 * which revision has the traffic.
 */
export async function readDeployments(
  { clients }: Pick<Context, 'clients'>,
  service: Service,
  group: FollowedGroup,
): Promise<Service> {
  const codeDeploy = new CodeDeploy(clients);
  try {
    const { info } = await codeDeploy.group(group);
    return withDeployments(service, await latestOf(codeDeploy, info, group));
  } catch {
    return withDeployments(service);
  }
}

/** The newest deployment of a group. @throws the SDK's error for GetDeployment */
export async function latestOf(
  codeDeploy: CodeDeploy,
  { lastAttemptedDeployment }: DeploymentGroupInfo,
  group?: FollowedGroup,
): Promise<LatestDeployment | undefined> {
  const { deploymentId } = lastAttemptedDeployment ?? {};
  if (deploymentId === undefined) return undefined;
  return withTaskDefinition(codeDeploy, await codeDeploy.deployment(deploymentId), group);
}

/**
 * A deployment in progress, with the task definition that it deploys if that can be read. Until the deployment has a
 * task set, only its AppSpec file names the task definition.
 */
export async function withTaskDefinition(
  codeDeploy: CodeDeploy,
  info: DeploymentInfo,
  group?: FollowedGroup,
): Promise<LatestDeployment> {
  if (hasEnded(info) || rollsBack(info)) return { info };
  if (isOurs(info, group)) return { info, taskDefinition: group.taskDefinition };
  const spec = await codeDeploy.appSpec(info).catch(() => undefined);
  return { info, ...(spec && { taskDefinition: appSpecTaskDefinition(spec) }) };
}

function isOurs(
  { revision }: DeploymentInfo,
  group: FollowedGroup | undefined,
): group is FollowedGroup & { readonly taskDefinition: string } {
  if (!group?.appSpec || !group.taskDefinition) return false;
  const { appSpecContent } = appSpecRevision(group.appSpec as AppSpec, group.taskDefinition);
  return revision?.appSpecContent?.sha256 === appSpecContent.sha256;
}

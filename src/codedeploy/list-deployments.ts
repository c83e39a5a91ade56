import { type Clients, callJson } from '../aws/index.ts';
import type { DeploymentGroupName } from './model.ts';

/** The IDs of a group's newest deployments. @throws the SDK's error of ListDeployments */
export async function listDeployments(
  clients: Clients,
  { application, group }: DeploymentGroupName,
  most: number,
): Promise<string[]> {
  const { ListDeploymentsCommand } = await import('@aws-sdk/client-codedeploy');
  const input = { applicationName: application, deploymentGroupName: group };
  const client = await clients.codeDeploy();
  const { output } = await callJson<{ deployments?: string[] }>(client, new ListDeploymentsCommand(input), input);
  return (output.deployments ?? []).slice(0, most);
}

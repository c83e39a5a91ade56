import { type Clients, callJson } from '../aws/index.ts';
import type { DeploymentGroupName } from './model.ts';

interface Listed {
  readonly deployments?: readonly string[];
  readonly nextToken?: string;
}

/** The maximum number of pages to read. */
const MAX_PAGES = 10;

/** The IDs of a group's deployments, as ListDeployments orders them. @throws the SDK's error for ListDeployments */
export async function listDeployments(
  clients: Clients,
  { application, group }: DeploymentGroupName,
): Promise<string[]> {
  const { ListDeploymentsCommand } = await import('@aws-sdk/client-codedeploy');
  const client = await clients.codeDeploy();
  const ids: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const input = { applicationName: application, deploymentGroupName: group, ...(nextToken && { nextToken }) };
    const { output } = await callJson<Listed>(client, new ListDeploymentsCommand(input), input);
    ids.push(...(output.deployments ?? []));
    nextToken = output.nextToken;
    if (!nextToken) break;
  }
  return ids;
}

import type { DeployContext } from '../deploy/index.ts';
import {
  describeActive,
  ExpressCalls,
  type ExpressService,
  readPaced,
  type Service,
  type ServiceTarget,
} from '../ecs/index.ts';
import { type Refused, refusedCall } from '../refusal.ts';
import { CONTAINER } from './configuration.ts';
import type { ExpressRequest } from './request.ts';

/** The state of an Express service before anything is written. */
export type ExpressState =
  | { readonly is: 'missing'; readonly target: ServiceTarget }
  | { readonly is: 'there'; readonly target: ServiceTarget; readonly express: ExpressService }
  | { readonly is: 'refused'; readonly refused: Refused; readonly service?: Service };

/** Reads the service, and reports why it cannot be deployed if that is certain. */
export async function readExpressState(context: DeployContext, request: ExpressRequest): Promise<ExpressState> {
  const { cluster, service: name } = request;
  let service: Service | undefined;
  try {
    const read = () => describeActive(context.ecs, cluster, [name]);
    [service] = (await readPaced(context, read)).services;
  } catch (error) {
    // Express Mode creates the default cluster together with the first service.
    const isFirst = error instanceof Error && error.name === 'ClusterNotFoundException' && cluster === 'default';
    if (!isFirst) return { is: 'refused', refused: refusedCall('ecs:DescribeServices', error) };
  }
  if (!service || service.status === 'INACTIVE') return { is: 'missing', target: missing(request) };
  const problem = problemOfService(service);
  if (problem) return { is: 'refused', refused: { by: 'input', reason: problem }, service };
  try {
    const { serviceArn } = service;
    const express = await readPaced(context, () => new ExpressCalls(context.clients).describe(serviceArn));
    const reason = otherRole(request, express);
    if (reason) return { is: 'refused', refused: { by: 'input', reason }, service };
    return { is: 'there', target: { cluster, name, service }, express };
  } catch (error) {
    return { is: 'refused', refused: refusedCall('ecs:DescribeExpressGatewayService', error), service };
  }
}

function problemOfService({ serviceName, status, resourceManagementType = 'ECS' }: Service): string | undefined {
  if (resourceManagementType !== 'ECS')
    return `The service '${serviceName}' is not an Express service: deploy it with the deploy-service action, or choose another 'service-name'.`;
  if (status !== 'ACTIVE')
    return `The service '${serviceName}' is ${status}, not ACTIVE: run again once it has been deleted, or choose another 'service-name'.`;
  return undefined;
}

/** ECS does not accept another infrastructure role for an existing service. */
function otherRole(
  { service, infrastructureRoleArn: requested }: ExpressRequest,
  { infrastructureRoleArn }: ExpressService,
): string | undefined {
  if (!infrastructureRoleArn || infrastructureRoleArn === requested) return undefined;
  return `The service '${service}' has the infrastructure role ${infrastructureRoleArn}, which ECS cannot change to ${requested}: set 'infrastructure-role-arn' to the service's role, or create another service.`;
}

/** A service that is to be created, derived from its request. */
function missing({ cluster, service: name, region, configuration }: ExpressRequest): ServiceTarget {
  const { scalingTarget, networkConfiguration, executionRoleArn } = configuration as {
    readonly scalingTarget?: { readonly minTaskCount?: number };
    readonly networkConfiguration?: { readonly subnets?: readonly string[] };
    readonly executionRoleArn?: string;
  };
  const [, partition = 'aws', , , account = ''] = (executionRoleArn ?? '').split(':');
  const place = `arn:${partition}:ecs:${region}:${account}`;
  const short = cluster.slice(cluster.lastIndexOf('/') + 1);
  const service: Service = {
    serviceArn: `${place}:service/${short}/${name}`,
    serviceName: name,
    clusterArn: `${place}:cluster/${short}`,
    status: 'ACTIVE',
    desiredCount: scalingTarget?.minTaskCount ?? 1,
    runningCount: 0,
    pendingCount: 0,
    taskDefinition: '',
    deployments: [],
    launchType: 'FARGATE',
    resourceManagementType: 'ECS',
    loadBalancers: [{ containerName: CONTAINER, containerPort: configuration.primaryContainer.containerPort ?? 80 }],
    networkConfiguration: { awsvpcConfiguration: { subnets: networkConfiguration?.subnets ?? [] } },
  };
  return { cluster, name, service };
}

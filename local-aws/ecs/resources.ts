import type { Json, World } from '../service.ts';
import { ecsArn, nameOf } from './arn.ts';

/**
 * The resources for which IAM checks a call, from the Service Authorization Reference; `*` for operations without resource-level
 * permissions.
 */
export function resourcesOf(world: World, operation: string, input: Json): string[] {
  const arn = (type: string, reference: string, ...within: string[]) =>
    reference.startsWith('arn:') ? reference : ecsArn(world, type, ...within, nameOf(reference));
  const cluster = nameOf(input.cluster ?? 'default');
  switch (operation) {
    case 'CreateService':
      return [arn('service', input.serviceName, cluster)];
    case 'UpdateService':
    case 'DeleteService':
    case 'ListServiceDeployments':
      return [arn('service', input.service, cluster)];
    case 'DescribeServices':
      return input.services.map((service: string) => arn('service', service, cluster));
    case 'CreateCluster':
      return [ecsArn(world, 'cluster', input.clusterName ?? 'default')];
    case 'DeleteCluster':
      return [arn('cluster', input.cluster)];
    case 'DescribeClusters':
      return (input.clusters ?? ['default']).map((one: string) => arn('cluster', one));
    case 'RegisterTaskDefinition':
      return [ecsArn(world, 'task-definition', `${input.family}:*`)];
    case 'RunTask':
      return [arn('task-definition', withRevision(input.taskDefinition))];
    case 'DeleteTaskDefinitions':
      return input.taskDefinitions.map((one: string) => arn('task-definition', one));
    case 'StopTask':
      return [arn('task', input.task, cluster)];
    case 'DescribeTasks':
      return input.tasks.map((task: string) => arn('task', task, cluster));
    case 'CreateExpressGatewayService':
      return [arn('service', input.serviceName ?? '*', cluster)];
    case 'DescribeExpressGatewayService':
    case 'UpdateExpressGatewayService':
    case 'DeleteExpressGatewayService':
      return [input.serviceArn];
    case 'DescribeServiceDeployments':
      return input.serviceDeploymentArns;
    case 'StopServiceDeployment':
    case 'ContinueServiceDeployment':
      return [input.serviceDeploymentArn];
    case 'DescribeServiceRevisions':
      return input.serviceRevisionArns;
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource':
      return [input.resourceArn];
    default:
      return ['*'];
  }
}

function withRevision(reference: string): string {
  return reference.startsWith('arn:') || reference.includes(':') ? reference : `${reference}:*`;
}

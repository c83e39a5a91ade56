import type { Json, RegionContext } from '../service.ts';
import { ecsArn, nameOf } from './arn.ts';

/** The resources of one operation. `arn` converts a reference, which may be a name or an ARN, into an ARN. */
type Resources = (input: Json, arn: Arn, cluster: string) => string[];
type Arn = (type: string, reference: string, ...within: string[]) => string;

const service: Resources = (input, arn, cluster) => [arn('service', input.service, cluster)];
const expressService: Resources = ({ serviceArn }) => [serviceArn];
const serviceDeployment: Resources = ({ serviceDeploymentArn }) => [serviceDeploymentArn];
const tagged: Resources = ({ resourceArn }) => [resourceArn];

/** From the Service Authorization Reference. Other operations have no resource-level permissions. */
const RESOURCES: Readonly<Record<string, Resources>> = {
  CreateService: ({ serviceName }, arn, cluster) => [arn('service', serviceName, cluster)],
  UpdateService: service,
  DeleteService: service,
  ListServiceDeployments: service,
  DescribeServices: ({ services }, arn, cluster) => services.map((one: string) => arn('service', one, cluster)),
  CreateCluster: ({ clusterName = 'default' }, arn) => [arn('cluster', clusterName)],
  DeleteCluster: ({ cluster }, arn) => [arn('cluster', cluster)],
  DescribeClusters: ({ clusters = ['default'] }, arn) => clusters.map((one: string) => arn('cluster', one)),
  RegisterTaskDefinition: ({ family }, arn) => [arn('task-definition', `${family}:*`)],
  RunTask: ({ taskDefinition }, arn) => [arn('task-definition', withRevision(taskDefinition))],
  DeleteTaskDefinitions: ({ taskDefinitions }, arn) =>
    taskDefinitions.map((one: string) => arn('task-definition', one)),
  StopTask: ({ task }, arn, cluster) => [arn('task', task, cluster)],
  DescribeTasks: ({ tasks }, arn, cluster) => tasks.map((one: string) => arn('task', one, cluster)),
  CreateExpressGatewayService: ({ serviceName = '*' }, arn, cluster) => [arn('service', serviceName, cluster)],
  DescribeExpressGatewayService: expressService,
  UpdateExpressGatewayService: expressService,
  DeleteExpressGatewayService: expressService,
  DescribeServiceDeployments: ({ serviceDeploymentArns }) => serviceDeploymentArns,
  StopServiceDeployment: serviceDeployment,
  ContinueServiceDeployment: serviceDeployment,
  DescribeServiceRevisions: ({ serviceRevisionArns }) => serviceRevisionArns,
  TagResource: tagged,
  UntagResource: tagged,
  ListTagsForResource: tagged,
};

/** The resources for which IAM checks a call; `*` for operations without resource-level permissions. */
export function resourcesOf(context: RegionContext, operation: string, input: Json): string[] {
  const arn: Arn = (type, reference, ...within) =>
    reference.startsWith('arn:') ? reference : ecsArn(context, type, ...within, nameOf(reference));
  return RESOURCES[operation]?.(input, arn, nameOf(input.cluster ?? 'default')) ?? ['*'];
}

function withRevision(reference: string): string {
  return reference.startsWith('arn:') || reference.includes(':') ? reference : `${reference}:*`;
}

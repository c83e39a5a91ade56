import type { Json } from '../service.ts';
import type { Ecs } from './simulator.ts';
import type { Deployment, Service } from './state.ts';
import { revisionArn, seconds } from './view.ts';

/** An Express service as returned by CreateExpressGatewayService and DescribeExpressGatewayService. */
export function expressView(ecs: Ecs, service: Service, include: readonly string[]): Json {
  const { express, serviceDeployments, deployments, tags } = service;
  const newest = serviceDeployments.at(-1);
  return structuredClone({
    cluster: service.cluster.name,
    serviceName: service.name,
    serviceArn: service.arn,
    infrastructureRoleArn: express?.infrastructureRoleArn,
    status: { statusCode: service.status },
    ...(newest && newest.status !== 'PENDING' && { currentDeployment: newest.arn }),
    activeConfigurations: deployments.map((deployment) => configurationView(ecs, service, deployment)),
    ...(include.includes('TAGS') && { tags }),
    createdAt: seconds(service.createdAt),
    updatedAt: seconds(express?.updatedAt ?? service.createdAt),
  });
}

/** The same as returned by UpdateExpressGatewayService. */
export function updatedView(ecs: Ecs, service: Service, configuration: Json): Json {
  const [newest] = service.deployments;
  return structuredClone({
    serviceArn: service.arn,
    cluster: service.cluster.name,
    serviceName: service.name,
    status: { statusCode: service.status },
    targetConfiguration: {
      ...configuration,
      ...(newest && { serviceRevisionArn: revisionArn(ecs, service, newest) }),
      ingressPaths: ingressOf(ecs, service),
    },
    createdAt: seconds(service.createdAt),
    updatedAt: seconds(service.express?.updatedAt ?? service.createdAt),
  });
}

function configurationView(ecs: Ecs, service: Service, deployment: Deployment): Json {
  const configurations = service.express?.configurations;
  const newest = [...(configurations?.values() ?? [])].at(-1) ?? {};
  // A revision from UpdateService has the settings of the previous one, and its own task definition.
  const { primaryContainer, ...others } = newest;
  const own = configurations?.get(deployment.number) ?? { ...others, taskDefinitionArn: deployment.taskDefinition.arn };
  return {
    ...own,
    serviceRevisionArn: revisionArn(ecs, service, deployment),
    ingressPaths: ingressOf(ecs, service),
    createdAt: seconds(deployment.createdAt),
  };
}

function ingressOf({ context }: Ecs, { name, arn }: Service): Json[] {
  const letters = arn.split('').reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7);
  return [{ accessType: 'PUBLIC', endpoint: `${name}-${letters.toString(16)}.ecs.${context.region}.on.aws` }];
}

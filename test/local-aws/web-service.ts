import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { clientsOf } from './clients.ts';

/** Creates the service `web` of one Fargate task in the new cluster `prod`, with the other members of `service`. */
export async function createWebService(
  ecs: ReturnType<typeof clientsOf>['ecs'],
  service: Partial<CreateServiceCommandInput>,
): Promise<void> {
  await ecs.createCluster({ clusterName: 'prod' });
  await ecs.registerTaskDefinition({
    family: 'web',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [{ name: 'web', image: 'example.com/web', portMappings: [{ containerPort: 8080 }] }],
  });
  await ecs.createService({
    cluster: 'prod',
    serviceName: 'web',
    taskDefinition: 'web',
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    ...service,
  });
}

import { describeFailure } from '../aws/failure.ts';
import type { Ecs } from '../ecs/ecs.ts';
import { type Json, primaryOf, type Service, shortName } from '../ecs/model.ts';
import { describeServing } from '../ecs/serving.ts';
import { nearest } from '../nearest.ts';

/** A service as it stands before anything is written. */
export interface Target {
  readonly cluster: string;
  /** The name or ARN that the user gave. */
  readonly name: string;
  readonly service: Service;
}

export interface Targets {
  readonly found: readonly Target[];
  /** What cannot be deployed to, by the name that the user gave. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Reads the services and says which of them cannot be deployed to, all of them at once. */
export async function findTargets(ecs: Ecs, cluster: string, names: readonly string[]): Promise<Targets> {
  const refused = new Map<string, string>();
  const answer = await describeServing(ecs, cluster, names).catch((error: unknown) => {
    for (const name of names) refused.set(name, describeFailure('ecs:DescribeServices', error));
    return { services: [] as Service[] };
  });
  if (refused.size > 0) return { found: [], refused };
  const found: Target[] = [];
  for (const name of names) {
    const service = answer.services.find(
      ({ serviceName, serviceArn }) => serviceName === shortName(name) || serviceArn === name,
    );
    const problem = service ? unfit(service) : missing(name, cluster, answer.services);
    if (problem) refused.set(name, problem);
    else if (service) found.push({ cluster, name, service });
  }
  return { found, refused };
}

function missing(name: string, cluster: string, others: readonly Service[]): string {
  const near = nearest(
    shortName(name),
    others.map(({ serviceName }) => serviceName),
  );
  return `There is no service '${name}' in cluster '${cluster}': check the name, the cluster and the region${near ? `; did you mean '${near}'?` : '.'}`;
}

function unfit({ serviceName, status, deploymentController }: Service): string | undefined {
  if (status !== 'ACTIVE')
    return `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
  const type = deploymentController?.type ?? 'ECS';
  if (type === 'ECS') return undefined;
  const instead =
    type === 'CODE_DEPLOY'
      ? 'use aws-actions/amazon-ecs-deploy-task-definition for it'
      : 'deploy it with the tool that manages its task sets';
  return `The service '${serviceName}' is deployed by the controller ${type}, which Slipway does not drive: ${instead}.`;
}

/** Behind a Classic Load Balancer there is no rolloutState: done is when nothing else is left. */
function isAlone({ deployments = [], pendingCount }: Service): boolean {
  return deployments.length <= 1 && !pendingCount;
}

/** Whether ECS is between two versions of the service. */
export function isDeploying(service: Service): boolean {
  const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = primaryOf(service) ?? {};
  return rolloutState === 'IN_PROGRESS';
}

/** Whether `taskDefinition` is what serves: its deployment is the primary one, completed, at the desired count. */
export function serves(service: Service, taskDefinition: string): boolean {
  const primary = primaryOf(service);
  return (
    primary !== undefined &&
    primary.taskDefinition === taskDefinition &&
    (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
    !isDeploying(service) &&
    primary.runningCount >= service.desiredCount
  );
}

/** Why what the service has does not serve, in half a sentence. */
export function notServing(service: Service): string {
  const { rolloutState = 'COMPLETED', runningCount = 0 } = primaryOf(service) ?? {};
  const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
  return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}

/** Whether every image of a task definition is pinned by digest, so that the same revision is the same program. */
export function isPinned(taskDefinition: Json): boolean {
  const containers = (taskDefinition.containerDefinitions ?? []) as { image?: string }[];
  return containers.every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}

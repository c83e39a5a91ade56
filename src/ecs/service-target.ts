import type { CodeDeployOrder } from '../codedeploy/index.ts';
import { nearest } from '../nearest.ts';
import { type Refusals, type Refused, refusedCall, refuseEach } from '../refusal.ts';
import { describeActive } from './active-services.ts';
import type { Ecs } from './ecs.ts';
import { type ApiFailure, type Json, primaryOf, type Service, shortName } from './model.ts';
import { containersOf } from './task-definition.ts';

/** A service as read before any change. */
export interface ServiceTarget {
  readonly cluster: string;
  /** The name or ARN that the user gave. */
  readonly name: string;
  readonly service: Service;
  /** The deployment in progress cannot succeed and is superseded. */
  readonly isStuck?: boolean;
  /** Of a service that CodeDeploy deploys: what its deployment is to be. */
  readonly codeDeploy?: CodeDeployOrder;
  /** There is no such service yet, and CreateService is to make it so; `service` is what it will be. */
  readonly create?: Json;
}

export interface ServiceTargets {
  readonly found: readonly ServiceTarget[];
  /** Why a service cannot be deployed to. */
  readonly refused: Refusals;
  /** All services that were read, by the names that the user gave. */
  readonly read: ReadonlyMap<string, Service>;
  /** The ARNs of those that ECS does not know or has deleted; `''` where it does not say. */
  readonly absent: ReadonlyMap<string, string>;
}

/**
 * Reads the services and says which of them cannot be deployed to, all of them at once.
 * @param accepts the deployment controllers that are accepted beside ECS
 */
export async function findTargets(
  ecs: Ecs,
  cluster: string,
  names: readonly string[],
  accepts: readonly string[] = [],
): Promise<ServiceTargets> {
  const answer = await describeActive(ecs, cluster, names).catch((error: unknown) => ({ error }));
  if ('error' in answer) {
    const refused = refusedCall('ecs:DescribeServices', answer.error);
    return { found: [], refused: refuseEach(names, refused), read: new Map(), absent: new Map() };
  }
  const refused = new Map<string, Refused>();
  const read = new Map<string, Service>();
  const found: ServiceTarget[] = [];
  const absent = new Map<string, string>();
  for (const name of names) {
    const service = answer.services.find(
      ({ serviceName, serviceArn }) => serviceName === shortName(name) || serviceArn === name,
    );
    if (service) read.set(name, service);
    const failure = answer.missing.find(({ arn = '' }) => shortName(arn) === shortName(name));
    const problem = service ? unfit(service, accepts) : missing(name, cluster, answer.services, failure);
    if (problem?.absent) absent.set(name, failure?.arn ?? '');
    if (service?.status === 'INACTIVE') absent.set(name, service.serviceArn);
    if (problem) refused.set(name, problem);
    else if (service) found.push({ cluster, name, service });
  }
  return { found, refused, read, absent };
}

function missing(name: string, cluster: string, others: readonly Service[], failure: ApiFailure | undefined): Refused {
  const { reason = 'MISSING', detail = '' } = failure ?? {};
  if (reason !== 'MISSING') {
    const words = `${reason}${detail && `, ${detail}`}`;
    return { by: 'aws', reason: `ECS could not read the service '${name}' of cluster '${cluster}' (${words}).` };
  }
  const near = nearest(
    shortName(name),
    others.map(({ serviceName }) => serviceName),
  );
  const hint = near ? `; did you mean '${near}'?` : '.';
  return {
    by: 'input',
    reason: `Service '${name}' was not found in cluster '${cluster}': check the name, the cluster and the Region${hint}`,
    absent: true,
  };
}

function unfit(
  { serviceName, status, deploymentController }: Service,
  accepts: readonly string[],
): Refused | undefined {
  if (status !== 'ACTIVE') {
    const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another one.`;
    return { by: 'input', reason };
  }
  const type = deploymentController?.type ?? 'ECS';
  if (type === 'ECS' || accepts.includes(type)) return undefined;
  const instead =
    type === 'CODE_DEPLOY'
      ? "run deploy-service with the input 'task-definition-arn' set to the revision that is to be active"
      : 'deploy it with the tool that manages its task sets';
  const reason = `The service '${serviceName}' has the deployment controller ${type}, which this action does not support: ${instead}.`;
  return { by: 'input', reason };
}

/** With a Classic Load Balancer there is no rolloutState: the deployment is complete when it is the only one. */
function isAlone({ deployments = [], pendingCount }: Service): boolean {
  return deployments.length <= 1 && !pendingCount;
}

/** Whether a deployment of the service is in progress. */
export function isDeploying(service: Service): boolean {
  if (service.codeDeployment) return true;
  const { rolloutState = isAlone(service) ? 'COMPLETED' : 'IN_PROGRESS' } = primaryOf(service) ?? {};
  return rolloutState === 'IN_PROGRESS';
}

/**
 * Whether `taskDefinition` is active: it belongs to the primary deployment, which is completed with the desired number
 * of tasks.
 */
export function isActiveIn(service: Service, taskDefinition: string): boolean {
  const primary = primaryOf(service);
  return (
    primary !== undefined &&
    primary.taskDefinition === taskDefinition &&
    (primary.rolloutState ?? 'COMPLETED') === 'COMPLETED' &&
    !isDeploying(service) &&
    !hasLeftover(service) &&
    primary.runningCount >= service.desiredCount
  );
}

/** Whether a deployment of CodeDeploy that failed has left its tasks, which may receive a part of the traffic. */
export function hasLeftover({ taskSets = [], deployments = [] }: Service): boolean {
  return taskSets.length > 0 && deployments.some(({ rolloutState }) => rolloutState === 'FAILED');
}

/** Why the service's deployment is not active, in half a sentence. */
export function inactiveReason(service: Service): string {
  if (hasLeftover(service)) return 'a deployment that failed has left its tasks';
  const { rolloutState = 'COMPLETED', runningCount = 0 } = primaryOf(service) ?? {};
  const state = rolloutState === 'COMPLETED' ? '' : `its deployment is ${rolloutState}, `;
  return `${state}${runningCount} of ${service.desiredCount} tasks run`;
}

/** Whether every image of a task definition is pinned by digest, so that the revision always runs the same images. */
export function isPinned(taskDefinition: Json): boolean {
  return containersOf(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}

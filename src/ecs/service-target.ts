import { nearest } from '../nearest.ts';
import { type Refusals, type Refused, refusedCall, refuseEach } from '../refusal.ts';
import { describeActive } from './active-services.ts';
import type { BalancedContainer } from './compatibility.ts';
import type { Ecs } from './ecs.ts';
import { type ApiFailure, type Json, primaryOf, type Service, shortName } from './model.ts';
import { type Paced, readPaced } from './pace.ts';
import { accountProblem } from './response.ts';
import { containersOf } from './task-definition.ts';

/** The data for CreateDeployment of a service, except for the revision. */
export interface CodeDeployDeploymentSettings {
  readonly application: string;
  readonly group: string;
  /** The AppSpec file. If it is absent, one is created from the service. */
  readonly appSpec?: unknown;
  /** The container and port in the AppSpec file that receive the load balancer's requests. */
  readonly container: BalancedContainer;
  readonly description?: string;
  readonly configuration?: string;
  /** Set for a rollback: all traffic is shifted at once if that is allowed, as in CodeDeploy's own rollbacks. */
  readonly atOnce?: true;
  /** Whether the group has alarms, which stop a deployment that begins while one of them is in ALARM. */
  readonly hasAlarms?: true;
  /** The group's newest deployment before ours, and when the group was read, on CodeDeploy's clock. */
  readonly lastAttempted?: string;
  readonly readAt: number;
}

/** A service as read before any change. */
export interface ServiceTarget {
  readonly cluster: string;
  /** The name or ARN that the user gave. */
  readonly name: string;
  readonly service: Service;
  /** Whether the deployment in progress cannot succeed and is to be superseded. */
  readonly isStuck?: boolean;
  /** For a service that CodeDeploy deploys: the requested deployment. */
  readonly codeDeploy?: CodeDeployDeploymentSettings;
  /** The input of CreateService for a service that does not exist yet; `service` then describes the future service. */
  readonly create?: Json;
}

/** The services of a step, after they were read. */
export interface ServiceTargets {
  readonly found: readonly ServiceTarget[];
  /** The services that cannot be deployed to, with the reasons. */
  readonly refused: Refusals;
  /** All services that were read, by the names that the user gave. */
  readonly read: ReadonlyMap<string, Service>;
  /** The ARNs of the services that ECS does not know or has deleted; `''` if ECS does not return the ARN. */
  readonly absent: ReadonlyMap<string, string>;
}

/**
 * Reads the services, and returns all that cannot be deployed to at once.
 * @param accepts the deployment controllers that are accepted in addition to ECS
 */
export async function findTargets(
  context: Paced & { readonly ecs: Ecs },
  cluster: string,
  names: readonly string[],
  accepts: readonly string[] = [],
): Promise<ServiceTargets> {
  const response = await readPaced(context, () => describeActive(context.ecs, cluster, names)).catch(
    (error: unknown) => ({ error }),
  );
  if ('error' in response) {
    const refused = refusedCall('ecs:DescribeServices', response.error);
    return { found: [], refused: refuseEach(names, refused), read: new Map(), absent: new Map() };
  }
  const refused = new Map<string, Refused>();
  const read = new Map<string, Service>();
  const found: ServiceTarget[] = [];
  const absent = new Map<string, string>();
  for (const name of names) {
    const service = response.services.find(
      ({ serviceName, serviceArn }) => serviceName === shortName(name) || serviceArn === name,
    );
    if (service) read.set(name, service);
    const failure = response.missing.find(({ arn = '' }) => shortName(arn) === shortName(name));
    const problem = service
      ? (accountProblem(name, service) ?? refusalOf(service, accepts))
      : missing(name, cluster, response.services, failure);
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
    return { by: 'aws', reason: `ECS could not read the service '${name}' in cluster '${cluster}' (${words}).` };
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

function refusalOf(
  { serviceName, status, deploymentController }: Service,
  accepts: readonly string[],
): Refused | undefined {
  if (status !== 'ACTIVE') {
    const reason = `The service '${serviceName}' is ${status}, not ACTIVE: create it again, or deploy to another service.`;
    return { by: 'input', reason };
  }
  const type = deploymentController?.type ?? 'ECS';
  if (type === 'ECS' || accepts.includes(type)) return undefined;
  const instead =
    type === 'CODE_DEPLOY'
      ? "run deploy-service with the 'task-definition-arn' input set to the revision to activate"
      : 'deploy it with the tool that manages its task sets';
  const reason = `The service '${serviceName}' uses the ${type} deployment controller, which this action does not support: ${instead}.`;
  return { by: 'input', reason };
}

/**
 * A service with a Classic Load Balancer has no rolloutState. Its deployment is complete when no other deployment
 * remains.
 */
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

/** Whether a failed CodeDeploy deployment has left tasks running, which may receive part of the traffic. */
export function hasLeftover({ taskSets = [], deployments = [] }: Service): boolean {
  return (
    taskSets.length > 0 &&
    deployments.some(({ status, rolloutState }) => status !== 'PRIMARY' && rolloutState === 'FAILED')
  );
}

/** A clause that explains why the service's deployment is not active. */
export function inactiveReason(service: Service): string {
  if (hasLeftover(service)) return 'tasks of a failed deployment remain';
  const { rolloutState = 'COMPLETED', runningCount = 0 } = primaryOf(service) ?? {};
  // A task set has no rolloutState in ECS.
  const isOfTaskSet = service.taskSets?.length && rolloutState === 'FAILED';
  const state = rolloutState === 'COMPLETED' || isOfTaskSet ? '' : `its deployment is ${rolloutState}, `;
  return `${state}${runningCount} of ${service.desiredCount} tasks are running`;
}

/** Whether every image of a task definition is pinned by digest, so that the revision always runs the same images. */
export function isPinned(taskDefinition: Json): boolean {
  return containersOf(taskDefinition).every(({ image }) => /@sha256:[0-9a-f]{64}$/.test(image ?? ''));
}

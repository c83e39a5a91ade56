import { type DeploymentInfo, hasEnded, rollsBack } from '../../codedeploy/index.ts';
import type { Deployment, Service, TaskSet } from '../../ecs/index.ts';
import { neverActive } from '../first-task-set.ts';

/** A CodeDeploy deployment with the task definition of its AppSpec file, if that could be read. */
export interface LatestDeployment {
  readonly info: DeploymentInfo;
  readonly taskDefinition?: string;
}

/** The ID of a task set's deployment. The service's first task set has no deployment in CodeDeploy. */
export function deploymentOf({ id, externalId }: TaskSet): string {
  return externalId ?? id;
}

/**
 * A service in the form that the rest of the code reads: its CodeDeploy deployments as `deployments[]`. The task set
 * with the production traffic is the completed one, unless its tasks have never run; while the group's `latest`
 * deployment shifts traffic, that deployment is the primary one.
 */
export function withDeployments(service: Service, latest?: LatestDeployment): Service {
  const { taskSets = [], deployments: _, codeDeployment: __, ...rest } = service;
  const isOpen = latest !== undefined && !hasEnded(latest.info);
  const isListed = taskSets.some((taskSet) => deploymentOf(taskSet) === latest?.info.deploymentId);
  // Until a deployment has a task set, its revision is unknown if its AppSpec file cannot be read.
  const isKnown = isListed || latest?.taskDefinition !== undefined || (isOpen && rollsBack(latest.info));
  const isShifting = isOpen && isKnown && latest.info.instanceTerminationWaitTimeStarted !== true;
  const others = taskSets.map((taskSet) => ofTaskSet(service, taskSet, latest, isShifting));
  const shown = isShifting && !isListed ? [ofLatest(service, latest), ...others] : others;
  return {
    ...rest,
    taskSets,
    deployments: shown.toSorted((a, b) => rank(a) - rank(b)),
    ...(isOpen && { codeDeployment: { id: latest.info.deploymentId, where: whereOf(latest.info) } }),
  };
}

function rank({ status }: Deployment): number {
  return status === 'PRIMARY' ? 0 : 1;
}

function ofTaskSet(
  service: Service,
  taskSet: TaskSet,
  latest: LatestDeployment | undefined,
  isShifting: boolean,
): Deployment {
  const { taskDefinition, runningCount, pendingCount = 0, computedDesiredCount, createdAt = 0, updatedAt } = taskSet;
  const id = deploymentOf(taskSet);
  const isLatest = id === latest?.info.deploymentId;
  return {
    id,
    taskDefinition,
    desiredCount: computedDesiredCount,
    pendingCount,
    runningCount,
    createdAt: isLatest ? (latest?.info.createTime ?? createdAt) : createdAt,
    updatedAt: updatedAt ?? createdAt,
    ...statusOf(taskSet, isLatest, latest, isShifting),
    ...(neverActive(service, taskSet) && { rolloutState: 'FAILED' as const }),
  };
}

function statusOf(
  { status }: TaskSet,
  isLatest: boolean,
  latest: LatestDeployment | undefined,
  isShifting: boolean,
): Pick<Deployment, 'status' | 'rolloutState'> {
  if (isShifting) {
    if (isLatest) return { status: 'PRIMARY', rolloutState: 'IN_PROGRESS' };
    // Once the deployment has all the traffic, its own task set is the primary one in ECS, and a rollback restores the
    // other one.
    return { status: status === 'PRIMARY' ? 'ACTIVE' : status, rolloutState: 'COMPLETED' };
  }
  if (status === 'PRIMARY') return { status, rolloutState: 'COMPLETED' };
  const hasFailed = isLatest && latest?.info.status !== 'Succeeded';
  return { status, rolloutState: hasFailed ? 'FAILED' : 'COMPLETED' };
}

/** A deployment without a task set of its own, because it has not created one yet or rolls another deployment back. */
function ofLatest(
  { taskSets = [], desiredCount, taskDefinition: shown }: Service,
  latest: LatestDeployment,
): Deployment {
  const { info, taskDefinition } = latest;
  const isRollback = rollsBack(info);
  const serving = isRollback ? restoredBy(info, taskSets) : taskSets.find(({ status }) => status === 'PRIMARY');
  const createdAt = info.createTime ?? 0;
  return {
    id: info.deploymentId,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    taskDefinition: (isRollback ? serving?.taskDefinition : taskDefinition) ?? shown,
    desiredCount: isRollback ? (serving?.computedDesiredCount ?? desiredCount) : desiredCount,
    pendingCount: 0,
    runningCount: 0,
    createdAt,
    updatedAt: createdAt,
  };
}

/**
 * The task set that receives the traffic again in a rollback, as opposed to the task set of the deployment that is
 * rolled back.
 */
function restoredBy({ rollbackInfo }: DeploymentInfo, taskSets: readonly TaskSet[]): TaskSet | undefined {
  const others = taskSets.filter((one) => deploymentOf(one) !== rollbackInfo?.rollbackTriggeringDeploymentId);
  return others.find(({ status }) => status === 'PRIMARY') ?? others[0];
}

/** The progress of a deployment that has not ended, as a phrase. */
export function whereOf({ status, instanceTerminationWaitTimeStarted: hasShifted }: DeploymentInfo): string {
  if (hasShifted) return 'waiting for the old tasks to be terminated';
  return status === 'Ready'
    ? 'waiting to be continued, because its deployment group is configured to wait before traffic is shifted'
    : '';
}

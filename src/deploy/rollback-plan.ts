import { primaryOf, type ServiceTarget, shortName } from '../ecs/index.ts';
import type { PastDeployment, RollbackMethod, RollbackTarget } from '../history/index.ts';
import type { RollOptions } from './request.ts';
import type { ServiceResult } from './result.ts';
import { plannedResult, refusedResult, resultOf, unchangedResult } from './untouched.ts';

/** The request of a rollback-service step. */
export interface RollbackRequest extends RollOptions {
  readonly cluster: string;
  readonly services: readonly string[];
  /**
   * The version to roll back to: `previous`, a revision number, `family:revision`, an ARN, a commit, or an image's tag
   * or digest.
   */
  readonly to: string;
  readonly dryRun: boolean;
}

/** A service that is rolled back with an update. */
export type RollbackByUpdate = RollbackTarget & { readonly method: Extract<RollbackMethod, { kind: 'update' }> };
/** A service whose deployment in progress is stopped. */
export type RollbackByStop = RollbackTarget & { readonly method: Extract<RollbackMethod, { kind: 'stop' }> };

/** A service's task sets name their CodeDeploy deployments, and thus the deployment groups. */
export const BY_TASK_SETS = { codeDeploy: { byTaskSets: true } } as const;

/** For CodeDeploy, adds the AppSpec file that the version was deployed with, and shifts all traffic at once. */
export function withAppSpec(
  target: ServiceTarget,
  taskDefinition: string,
  history: readonly PastDeployment[],
): ServiceTarget {
  const { codeDeploy } = target;
  if (!codeDeploy) return target;
  const appSpec = history.find((past) => past.taskDefinition === taskDefinition && past.appSpec)?.appSpec;
  return { ...target, codeDeploy: { ...codeDeploy, atOnce: true, ...(appSpec !== undefined && { appSpec }) } };
}

/** The changes that a rollback would make. */
export function resultOfTarget({ target, method }: RollbackTarget, { region, dryRun }: RollbackRequest): ServiceResult {
  const base = resultOf(target.cluster, target.service, region);
  if (method.kind === 'refused') return refusedResult(base, method);
  const { taskDefinition } = method;
  if (method.kind === 'unchanged')
    return unchangedResult(base, target.service, taskDefinition, shortName(taskDefinition));
  const from = primaryOf(target.service)?.taskDefinition ?? base.previousTaskDefinition;
  const changes = method.kind === 'update' ? method.restorable.changes : [];
  const planned = plannedResult({ ...base, taskDefinition, changes }, inWords(method, shortName(from)));
  return dryRun ? planned : { ...planned, verdict: 'refused' };
}

function inWords(method: Extract<RollbackMethod, { kind: 'stop' | 'update' }>, from: string): string {
  const name = shortName(method.taskDefinition);
  if (method.kind === 'stop')
    return `The deployment in progress (${method.id}) of ${from} would be stopped and rolled back to ${name}`;
  const { copy } = method.restorable;
  if (method.again) return `${name} would be deployed again unchanged, because ${method.again}`;
  return copy
    ? `The service would be updated from ${from} to a copy of ${name}, with its images pinned to the digests that ran, because ${copy.reason}`
    : `The service would be updated from ${from} to ${name}`;
}

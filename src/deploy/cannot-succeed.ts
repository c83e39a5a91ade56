import {
  crashLoop,
  diagnose,
  type Failure,
  HEALTHY_AFTER_SECONDS,
  OF_THE_PLATFORM,
  permanentFailure,
  summarizeFailures,
} from '../diagnosis/index.ts';
import {
  type Ecs,
  primaryOf,
  readStopped,
  type Service,
  type ServiceTarget,
  type Task,
  withDeploymentIds,
} from '../ecs/index.ts';
import { isRollbackTarget } from '../history/index.ts';
import { capital } from '../text.ts';

/** The tasks of a deployment in progress, as far as they could be read. */
export interface DeploymentTasks {
  readonly stopped?: readonly Task[];
  readonly running?: readonly Task[];
  /** The time on ECS's clock, in seconds. */
  readonly now?: number;
  /** The number of failures at the first read of the deployment. */
  readonly failedAtFirst?: number;
}

/**
 * The number of consecutive failures, as counted by ECS, that cannot be a coincidence. The lowest threshold of the
 * circuit breaker is three.
 */
const MANY = 3;

/**
 * A sentence that explains why the deployment in progress of `service` cannot succeed; `undefined` if it may succeed.
 * Only facts that were read are considered. ECS resets its count of failures with each task that becomes healthy.
 */
export function stuckReason(service: Service, tasks: DeploymentTasks): string | undefined {
  const primary = primaryOf(service);
  if (!primary || primary.desiredCount === 0) return undefined;
  const { stopped = [], failedAtFirst } = tasks;
  const failedTasks = primary.failedTasks ?? 0;
  const isDown = primary.runningCount === 0;
  // The target of a rollback has older tasks, which do not show whether new ones start.
  const isBack = isRollbackTarget(primary);
  const failures = isBack
    ? []
    : diagnose(stopped, primary.id).filter(({ cause }) => !OF_THE_PLATFORM.includes(cause.id));
  if (!isBack && !isUp(primary.id, tasks)) {
    const permanent = permanentFailure(failures, failedTasks >= 2 ? 1 : 2);
    const failure = permanent ?? crashLoop(stopped, primary.id, primary.desiredCount);
    if (failure) return failure;
  }
  const isGrowing = failedAtFirst !== undefined && failedTasks > failedAtFirst;
  if (failedTasks >= MANY && (isDown || isGrowing)) return `${failuresOf(failures, failedTasks)}; none became healthy.`;
  const failed = Math.max(failedTasks, countOf(failures));
  const others = service.deployments?.filter(({ id }) => id !== primary.id) ?? [];
  const isActive = others.some(({ rolloutState = 'COMPLETED' }) => rolloutState === 'COMPLETED');
  if (isDown && !isActive && !isBack && failed > 0)
    return `${failuresOf(failures, failed)}; no revision of the service is active.`;
  return undefined;
}

/**
 * Whether a task of the deployment is healthy, as far as ECS reports it: it has been RUNNING for as long as ECS
 * requires.
 */
function isUp(id: string, { running = [], now }: DeploymentTasks): boolean {
  return running.some(
    ({ startedBy, lastStatus, healthStatus, startedAt }) =>
      startedBy === id &&
      lastStatus === 'RUNNING' &&
      (healthStatus === 'HEALTHY' ||
        now === undefined ||
        (startedAt !== undefined && now - startedAt >= HEALTHY_AFTER_SECONDS)),
  );
}

function countOf(failures: readonly Failure[]): number {
  return failures.reduce((sum, { count }) => sum + count, 0);
}

function failuresOf(failures: readonly Failure[], count: number): string {
  if (failures.length > 0) return capital(summarizeFailures(failures));
  return count === 1 ? '1 of its tasks failed' : `${count} of its tasks failed in a row`;
}

/** Reads the tasks of services with a deployment in progress, and keeps the results for the next poll. */
export class StuckDetector {
  readonly #ecs: Ecs;
  readonly #first = new Map<string, number>();

  constructor(ecs: Ecs) {
    this.#ecs = ecs;
  }

  /** Reads the services' tasks once. @returns why the deployments of some of these services cannot succeed */
  async reasons(targets: readonly ServiceTarget[]): Promise<ReadonlyMap<ServiceTarget, string>> {
    const named = targets.map((target) => ({
      target,
      cluster: target.cluster,
      service: target.service.serviceName,
    }));
    const stopped = await readStopped(this.#ecs, named);
    const found = await Promise.all(
      named.map(async (one) => {
        const { service } = one.target;
        const read = stopped.get(one);
        const { id = '', failedTasks = 0, runningCount = 0 } = primaryOf(service) ?? {};
        if (!this.#first.has(id)) this.#first.set(id, failedTasks);
        const tasks = read && 'tasks' in read ? withDeploymentIds(service, read.tasks) : undefined;
        // The running tasks are needed only if a task failed.
        const hasFailed = tasks && diagnose(tasks, id).length > 0;
        const up = hasFailed && runningCount > 0 ? await this.#running(one.cluster, service) : {};
        // Running tasks that could not be read may be healthy.
        const isKnown = !hasFailed || runningCount === 0 || 'running' in up;
        const reason = stuckReason(service, {
          ...(tasks && isKnown && { stopped: tasks }),
          ...up,
          failedAtFirst: this.#first.get(id) ?? 0,
        });
        return reason ? [[one.target, reason] as const] : [];
      }),
    );
    return new Map(found.flat());
  }

  async #running(cluster: string, service: Service): Promise<Pick<DeploymentTasks, 'running' | 'now'>> {
    try {
      const [running, { date }] = await Promise.all([
        this.#ecs.tasksOf(cluster, service.serviceName, 'RUNNING'),
        this.#ecs.describeServices(cluster, [service.serviceName]),
      ]);
      return { running: withDeploymentIds(service, running), ...(!Number.isNaN(date) && { now: date / 1000 }) };
    } catch {
      return {};
    }
  }
}

import { targetPortOf } from './bindings.ts';
import { breakerCounts, breakerThreshold, startDelay } from './breaker.ts';
import { record, words } from './events.ts';
import { keepsFailed } from './failed-tasks.ts';
import { passes } from './gate.ts';
import { earlySuccess, healthyNeeded, progress } from './progress.ts';
import { currentServiceDeployment, failByBreaker, primaryOf } from './rollout.ts';
import { type Decision, decide } from './scheduler.ts';
import { advance, wantedOf } from './shift.ts';
import { type Ecs, tasksOf } from './simulator.ts';
import {
  type Deployment,
  hasHealthCheck,
  hasLoadBalancer,
  isHealthy,
  type Service,
  type ServiceDeployment,
  type Task,
  type TaskWatcher,
  targetGroupsOf,
  type Unhealthy,
} from './state.ts';
import { reconcileTaskSets } from './task-sets.ts';
import { addressOf } from './task-view.ts';
import { launch, stop } from './tasks.ts';
import { drawn } from './timing.ts';

/** Observed between the last failure and the end of the deployment: 37 and 44 s. In ms. */
const breakerDelayMs = 40_000;
/** How often ECS checks for capacity again. */
const placementFailureMs = 30_000;
/** Targets that are registered within this time of the first one are reported in one event. */
const registrationMs = 1_000;

/** Brings a service one step closer to its desired state. Must be called after every change of that state. */
export function reconcile(ecs: Ecs, service: Service, { replaced = 0 } = {}): void {
  if (service.status === 'INACTIVE') return;
  const primary = primaryOf(service);
  if (service.status === 'DRAINING') drain(ecs, service);
  else if (service.taskSets.length > 0) {
    reconcileTaskSets(ecs, service, ({ deployment }, wanted) =>
      keepCount(ecs, service, { deployment, wanted, replaced }),
    );
  } else if (primary?.started) reconcileRollout(ecs, service, primary, replaced);
}

function reconcileRollout(ecs: Ecs, service: Service, primary: Deployment, replaced: number): void {
  const current = currentServiceDeployment(service);
  if (current?.shift) {
    advance(ecs, current, () => reconcile(ecs, service));
    for (const deployment of service.deployments) keep(ecs, current, deployment, replaced);
  } else roll(ecs, service, primary, replaced);
  progress(ecs, service, primary, () => reconcile(ecs, service));
}

/** Gives both revisions the number of tasks that the stage of the shift requires, independently of each other. */
function keep(ecs: Ecs, current: ServiceDeployment, deployment: Deployment, replaced: number): void {
  const wanted = wantedOf(current.service, current, deployment);
  if (wanted !== undefined) keepCount(ecs, current.service, { deployment, wanted, replaced });
}

interface Count {
  readonly deployment: Deployment;
  readonly wanted: number;
  readonly replaced: number;
}

/** Gives the deployment its desired number of tasks, regardless of other running tasks. */
function keepCount(ecs: Ecs, service: Service, { deployment, wanted, replaced }: Count): void {
  const tasks = tasksOf(ecs, service, deployment).filter((task) => task.desiredStatus === 'RUNNING');
  const decision = decide({
    desiredCount: wanted,
    minimumHealthyPercent: 100,
    maximumPercent: 100,
    primary: tasks.map((task) => ({ id: task.id, healthy: isHealthy(task) })),
    others: [],
    mayStart: mayStart(ecs, deployment),
    halted: false,
  });
  stopAll(
    ecs,
    service,
    tasks.filter((task) => decision.stop.includes(task.id)),
  );
  start(ecs, service, deployment, decision.start, replaced);
}

function mayStart(ecs: Ecs, { breakerStopped, notBefore }: Deployment): boolean {
  return !breakerStopped && notBefore <= ecs.context.clock.now();
}

function roll(ecs: Ecs, service: Service, primary: Deployment, replaced: number): void {
  const current = currentServiceDeployment(service);
  const isHeld = current?.target === primary && !passes(ecs, current, 'PRE_SCALE_UP', () => reconcile(ecs, service));
  if (isHeld) return;
  const { decision, tasks } = decideFor(ecs, service, primary);
  const kept = current && keepsFailed(ecs, current, () => reconcile(ecs, service)) ? current.target : undefined;
  stopAll(
    ecs,
    service,
    tasks.filter((task) => decision.stop.includes(task.id) && (!kept || task.deployment !== kept)),
  );
  start(ecs, service, primary, decision.start, replaced);
  if (decision.blocked) record(ecs, service, words.blocked, { once: true });
}

function decideFor(ecs: Ecs, service: Service, primary: Deployment): { decision: Decision; tasks: Task[] } {
  const tasks = tasksOf(ecs, service).filter((task) => task.desiredStatus === 'RUNNING');
  const candidate = (task: Task) => ({ id: task.id, healthy: isHealthy(task) });
  const { minimumHealthyPercent, maximumPercent } = service.settings.deploymentConfiguration;
  const blocking = earlySuccess(service)?.sourceServiceRevisionCleanup === 'BLOCKING';
  const decision = decide({
    desiredCount: service.desiredCount,
    minimumHealthyPercent,
    maximumPercent,
    primary: tasks.filter((task) => task.deployment === primary).map(candidate),
    others: tasks.filter((task) => task.deployment !== primary).map(candidate),
    mayStart: mayStart(ecs, primary),
    halted: primary.halted,
    ...(blocking ? { enoughHealthy: healthyNeeded(service) } : {}),
  });
  return { decision, tasks };
}

function start(ecs: Ecs, service: Service, primary: Deployment, count: number, replaced: number): void {
  const tasks: Task[] = [];
  while (tasks.length < count && place(ecs, service, primary)) {
    const task = launch(ecs, {
      cluster: service.cluster,
      taskDefinition: primary.taskDefinition,
      settings: primary.settings,
      group: `service:${service.name}`,
      startedBy: primary.id,
      service,
      deployment: primary,
      ordinal: primary.launched++,
      watcher: watcher(ecs, service),
      tags: propagated(service, primary),
    });
    tasks.push(task);
  }
  if (tasks.length === 0) return;
  record(
    ecs,
    service,
    words.started(
      tasks.map(({ id }) => id),
      Math.min(replaced, tasks.length),
    ),
    service.taskSets.length > 0 ? { taskSet: primary.id } : {},
  );
}

/**
 * Whether there is capacity for the next task of a deployment. Waiting for capacity is not a failure for the circuit
 * breaker.
 */
function place(ecs: Ecs, service: Service, primary: Deployment): boolean {
  const { taskDefinition, launched: ordinal } = primary;
  const unplaced = ecs.driver.unplaced?.({ taskDefinition, service, ordinal });
  const now = ecs.context.clock.now();
  const until = unplaced && (primary.unplacedSince ?? now) + (unplaced.durationMs ?? Number.POSITIVE_INFINITY);
  if (!unplaced || until === undefined || until <= now) {
    primary.unplacedSince = undefined;
    return true;
  }
  primary.unplacedSince ??= now;
  record(ecs, service, words.cannotPlace(unplaced.reason), { once: true });
  primary.notBefore = Math.min(until, now + placementFailureMs);
  ecs.context.clock.at(primary.notBefore, () => reconcile(ecs, service));
  return false;
}

function propagated(service: Service, primary: Deployment) {
  const { propagateTags } = service.settings;
  const source =
    propagateTags === 'SERVICE' ? service.tags : propagateTags === 'TASK_DEFINITION' ? primary.taskDefinition.tags : [];
  return structuredClone(source);
}

function stopAll(ecs: Ecs, service: Service, tasks: readonly Task[], reason?: string): void {
  if (tasks.length === 0) return;
  const cause =
    reason ?? `Scaling activity initiated by (deployment ${(primaryOf(service) ?? tasks[0]?.deployment)?.id})`;
  announceStop(ecs, service, tasks);
  for (const task of tasks) stop(ecs, task, 'ServiceSchedulerInitiated', cause);
}

/** ECS reports that it stopped the tasks, and a moment later that their targets are deregistered and draining. */
function announceStop(ecs: Ecs, service: Service, tasks: readonly Task[]): void {
  const running = tasks.filter((task) => task.lastStatus === 'RUNNING');
  if (running.length > 0) record(ecs, service, words.stopped(running.map(({ id }) => id)));
  const pending = tasks.length - running.length;
  if (pending > 0) record(ecs, service, words.stoppedPending(pending));
  const draining = Map.groupBy(running.filter(hasLoadBalancer), ({ deployment }) => deployment);
  for (const [deployment, drained] of draining) {
    const groups = targetGroupsOf(drained[0] as Task);
    ecs.context.clock.after(drawn(ecs.timing.deregistration, ecs.context.random), () => {
      for (const targetGroup of groups) record(ecs, service, words.deregistered(drained.length, targetGroup));
      record(ecs, service, words.draining(drained.length), deployment ? { taskSet: deployment.id } : {});
    });
  }
}

/** Tasks that are registered together share one event. */
function announceRegistration(ecs: Ecs, service: Service, targetGroup: string): void {
  const key = `${service.arn} ${targetGroup}`;
  const waiting = ecs.registering.get(key);
  ecs.registering.set(key, (waiting ?? 0) + 1);
  if (waiting !== undefined) return;
  ecs.context.clock.after(registrationMs, () => {
    record(ecs, service, words.registered(ecs.registering.get(key) ?? 1, targetGroup));
    ecs.registering.delete(key);
  });
}

/** Stops the tasks of a deleted service; then it is INACTIVE. */
function drain(ecs: Ecs, service: Service): void {
  const remaining = tasksOf(ecs, service);
  stopAll(
    ecs,
    service,
    remaining.filter((task) => task.desiredStatus === 'RUNNING'),
  );
  if (remaining.length > 0) return;
  service.status = 'INACTIVE';
  service.deployments = [];
  service.taskSets = [];
}

/** Above this number of tasks, a service is reconciled once for all events of its tasks at the same time. */
const FLEET = 100;
/** The times at which services are reconciled regularly. */
const instants = new WeakMap<Service, Set<number>>();

/** Reconciles the service `delay` ms after an event of a task. */
function follow(ecs: Ecs, service: Service, delay = 0): void {
  const { clock } = ecs.context;
  const isFleet = Math.max(service.desiredCount, ...service.deployments.map(({ launched }) => launched)) > FLEET;
  if (!isFleet) {
    if (delay === 0) reconcile(ecs, service);
    else clock.after(delay, () => reconcile(ecs, service));
    return;
  }
  const at = clock.now() + delay;
  const pending = instants.get(service) ?? new Set();
  if (pending.has(at)) return;
  instants.set(service, pending.add(at));
  clock.at(at, () => {
    pending.delete(at);
    reconcile(ecs, service);
  });
}

function watcher(ecs: Ecs, service: Service): TaskWatcher {
  return {
    running: (task) => {
      const { deployment } = task;
      if (deployment) Object.assign(deployment, { reachedRunning: true, startFailures: 0 });
      for (const targetGroup of targetGroupsOf(task)) announceRegistration(ecs, service, targetGroup);
    },
    healthy: (task) => {
      if (task.deployment) resetFailures(service, task.deployment);
      follow(ecs, service, ecs.timing.pass);
    },
    unhealthy: (task, cause) => replace(ecs, service, task, cause),
    event: (text) => record(ecs, service, text, { once: true }),
    leaving: (task) => {
      const checked = hasLoadBalancer(task) || task.containers.some(hasHealthCheck);
      const ran = task.stopCode === 'EssentialContainerExited' && task.times.startedAt !== undefined;
      if (ran && checked && !task.everHealthy) failed(ecs, service, task, 'health');
      follow(ecs, service);
    },
    stopped: (task) => {
      if (task.stopCode === 'TaskFailedToStart') failedToStart(ecs, service, task);
      follow(ecs, service);
    },
  };
}

function resetFailures(service: Service, deployment: Deployment): void {
  deployment.failedTasks = 0;
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  if (breaker?.resetOnHealthyTask !== false && !deployment.breakerStopped) deployment.breakerFailures = 0;
}

function replace(ecs: Ecs, service: Service, task: Task, cause: Unhealthy): void {
  const [text, reason] = cause.check === 'container' ? failedCheck(task) : failedTarget(task, cause.reason);
  record(ecs, service, text);
  stopAll(ecs, service, [task], reason);
  failed(ecs, service, task, 'health');
  reconcile(ecs, service, { replaced: 1 });
}

/** The event about an unhealthy task, and its stoppedReason. */
function failedCheck({ id }: Task): [string, string] {
  return [words.failedContainerCheck(id), 'Task failed container health checks'];
}

function failedTarget(task: Task, reason: string): [string, string] {
  const [group = ''] = targetGroupsOf(task);
  const isOnEc2 = task.settings.launchType === 'EC2' && task.taskDefinition.description.networkMode !== 'awsvpc';
  const instance = isOnEc2 ? addressOf(task) : undefined;
  const target = { task: task.id, instance, port: targetPortOf(task, 0), group, reason };
  return [words.failedTargetCheck(target), `Task failed ELB health checks in (target-group ${group})`];
}

function failedToStart(ecs: Ecs, service: Service, task: Task): void {
  const { deployment } = task;
  if (!deployment) return;
  deployment.startFailures++;
  const rounds = Math.floor(deployment.startFailures / Math.max(1, service.desiredCount));
  const delay = task.retryAfter ?? startDelay(rounds);
  deployment.notBefore = ecs.context.clock.now() + delay;
  follow(ecs, service, delay);
  if (service.settings.launchType !== 'EC2') {
    record(ecs, service, words.cannotPlace(task.stoppedReason ?? ''), { once: true });
  }
  if (delay > 60_000) record(ecs, service, words.impaired, { once: true });
  failed(ecs, service, task, 'start');
}

/** Counts a failed task in `failedTasks` and for the circuit breaker; at the threshold the deployment will fail. */
function failed(ecs: Ecs, service: Service, task: Task, kind: 'start' | 'health'): void {
  const { deployment } = task;
  if (!deployment) return;
  deployment.failedTasks++;
  const current = currentServiceDeployment(service);
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  const isEvaluated = ['IN_PROGRESS', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].includes(current?.status ?? '');
  if (!isEvaluated || !breaker?.enable || deployment.status !== 'PRIMARY' || deployment.breakerStopped) return;
  if (breakerCounts(kind, deployment.reachedRunning)) deployment.breakerFailures++;
  const unresolved = deployment.images.size === 0 && deployment.imageFailures >= 3;
  if (!unresolved && deployment.breakerFailures < breakerThreshold(breaker, service.desiredCount)) return;
  deployment.breakerStopped = true;
  ecs.context.clock.after(breakerDelayMs, () => {
    const isCurrent = primaryOf(service) === deployment && currentServiceDeployment(service) === current;
    if (!isCurrent || service.status !== 'ACTIVE' || deployment.rolloutState !== 'IN_PROGRESS') return;
    failByBreaker(ecs, service, deployment);
    reconcile(ecs, service);
  });
}

import { randomText } from '../random.ts';
import type { Json } from '../service.ts';
import { logStream, startRefusal } from './admission.ts';
import { ecsArn } from './arn.ts';
import { containerOf, type StartFailure, type TaskReport } from './driver.ts';
import { imageToPull, resolveImage } from './image.ts';
import type { Ecs } from './simulator.ts';
import {
  type Cluster,
  type Container,
  type Deployment,
  hasHealthCheck,
  hasLoadBalancer,
  isHealthy,
  type Service,
  type Tag,
  type Task,
  type TaskDefinition,
  type TaskStatus,
  type TaskWatcher,
  targetGroupsOf,
  type Unhealthy,
} from './state.ts';

/** Attaching a network interface, in ms. */
const attachMs = 500;
const detachMs = 10_000;
/** Without a load balancer and a health check, a task counts as healthy this long after RUNNING. */
const settlesAfter = 40_000;
const stoppedTasksStay = 3600_000;

export interface TaskRequest {
  cluster: Cluster;
  taskDefinition: TaskDefinition;
  settings: Json;
  group: string;
  startedBy?: string | undefined;
  service?: Service;
  deployment?: Deployment;
  ordinal: number;
  watcher?: TaskWatcher;
  tags: Tag[];
}

/** Creates a task; all further events occur later, at their own times. */
export function launch(ecs: Ecs, request: TaskRequest): Task {
  const id = randomText(ecs.context.random, 32, '0123456789abcdef');
  const task: Task = {
    service: undefined,
    deployment: undefined,
    watcher: undefined,
    startedBy: undefined,
    ...request,
    id,
    arn: ecsArn(ecs.context, 'task', request.cluster.name, id),
    containers: request.taskDefinition.description.containerDefinitions.map((definition: Json) =>
      createContainer(ecs, request.cluster, id, definition),
    ),
    lastStatus: hasOwnNetwork(request.taskDefinition) ? 'PROVISIONING' : 'PENDING',
    version: 1,
    desiredStatus: 'RUNNING',
    settled: false,
    everHealthy: false,
    markedUnhealthy: false,
    times: { createdAt: ecs.context.clock.now() },
    timers: new Set(),
  };
  ecs.tasks.set(id, task);
  schedule(ecs, task, attachMs, () => begin(ecs, task));
  return task;
}

/** Stops a task, after draining it if a load balancer sends it requests. Does nothing if it is already stopping. */
export function stop(ecs: Ecs, task: Task, stopCode: string, stoppedReason: string): void {
  if (task.desiredStatus === 'STOPPED') return;
  const drains = task.lastStatus === 'RUNNING' && hasLoadBalancer(task) && task.service !== undefined;
  leave(ecs, task, stopCode, stoppedReason);
  if (!drains) {
    end(ecs, task);
    return;
  }
  move(task, 'DEACTIVATING');
  ecs.driver.drain?.(task);
  schedule(ecs, task, deregistrationDelay(ecs, task), () => end(ecs, task));
}

/** How long a load balancer drains a task before it is stopped, in ms. */
export function deregistrationDelay(ecs: Ecs, task: Task): number {
  return ecs.driver.deregistrationDelay?.(task) ?? groupDelay(ecs, task) ?? ecs.timing.deregistrationDelay;
}

/** The longest deregistration delay of a task's target groups. */
function groupDelay(ecs: Ecs, task: Task): number | undefined {
  const delays = targetGroupsOf(task).flatMap((arn) => ecs.context.targetGroup(arn)?.drains ?? []);
  return delays.length > 0 ? Math.max(...delays) : undefined;
}

function move(task: Task, status: TaskStatus): void {
  task.lastStatus = status;
  task.version++;
}

function createContainer(ecs: Ecs, cluster: Cluster, task: string, definition: Json): Container {
  const id = randomText(ecs.context.random, 32, '0123456789abcdef');
  const arn = ecsArn(ecs.context, 'container', cluster.name, task, id);
  return {
    name: definition.name,
    arn,
    definition,
    image: definition.image,
    lastStatus: 'PENDING',
    healthStatus: 'UNKNOWN',
  };
}

function hasOwnNetwork(taskDefinition: TaskDefinition): boolean {
  return taskDefinition.description.networkMode === 'awsvpc';
}

function schedule(ecs: Ecs, task: Task, ms: number, run: () => void): void {
  const timer = ecs.context.clock.after(ms, () => {
    task.timers.delete(timer);
    run();
  });
  task.timers.add(timer);
}

function begin(ecs: Ecs, task: Task): void {
  move(task, 'PENDING');
  task.times.connectivityAt = ecs.context.clock.now();
  for (const container of task.containers)
    container.runtimeId = `${task.id}-${randomText(ecs.context.random, 10, '0123456789')}`;
  const refusal = startRefusal(ecs.context, task);
  if (refusal) schedule(ecs, task, refusal.after, () => failToStart(ecs, task, refusal));
  else ecs.driver.start(task, report(ecs, task));
}

function failToStart(ecs: Ecs, task: Task, failure: StartFailure): void {
  if (task.desiredStatus === 'STOPPED') return;
  const container = containerOf(task, failure.container);
  if (container && failure.containerReason !== undefined) container.reason = failure.containerReason;
  if (failure.retryAfter !== undefined) task.retryAfter = failure.retryAfter * 1000;
  leave(ecs, task, 'TaskFailedToStart', failure.stoppedReason);
  if (failure.stoppedReason.startsWith('CannotPull') && task.deployment) task.deployment.imageFailures++;
  end(ecs, task);
}

/** Handles the reports of a driver about a task. */
function report(ecs: Ecs, task: Task): TaskReport {
  const alive = (run: () => void) => {
    if (task.desiredStatus === 'RUNNING') run();
  };
  const { clock } = ecs.context;
  return {
    pulling: () =>
      alive(() => {
        task.times.pullStartedAt = clock.now();
      }),
    pulled: (digests) => alive(() => pulled(ecs, task, digests)),
    imageHealthCheck: (name) => {
      const container = containerOf(task, name);
      if (container && !container.definition.healthCheck) container.imageHealthCheck = true;
    },
    containerRunning: (name, networkBindings) => {
      const container = containerOf(task, name);
      if (container) Object.assign(container, { lastStatus: 'RUNNING', networkBindings });
    },
    activating: () =>
      alive(() => {
        move(task, 'ACTIVATING');
      }),
    running: () => alive(() => running(ecs, task)),
    failedToStart: (failure) => failToStart(ecs, task, failure),
    containerHealth: (name, status) => alive(() => containerHealth(ecs, task, name, status)),
    targetFailing: (reason = 'Health checks failed') =>
      alive(() => {
        task.target = { healthy: false, reason };
      }),
    targetHealth: (healthy, reason) => alive(() => targetHealth(ecs, task, healthy, reason)),
    event: (text) => task.watcher?.event(text),
    log: (name, line) => log(ecs, task, name, line),
    exited: (name, code, reason) => exited(ecs, task, name, code, reason),
    interrupted: (stopCode, stoppedReason) =>
      alive(() => {
        stop(ecs, task, stopCode, stoppedReason);
        task.watcher?.leaving(task);
      }),
  };
}

function pulled(ecs: Ecs, task: Task, digests?: ReadonlyMap<string, string>): void {
  task.times.pullStoppedAt = ecs.context.clock.now();
  for (const container of task.containers) {
    const digest =
      digests?.get(container.name) ?? resolveImage(ecs.context, imageToPull(container, task.deployment?.images));
    if (digest === undefined) continue;
    container.imageDigest = digest;
    const images = task.deployment?.images;
    if (images && !images.has(container.name)) images.set(container.name, digest);
  }
}

function running(ecs: Ecs, task: Task): void {
  if (task.lastStatus === 'RUNNING') return;
  move(task, 'RUNNING');
  task.times.startedAt = ecs.context.clock.now();
  for (const container of task.containers) {
    if (container.lastStatus === 'PENDING') container.lastStatus = 'RUNNING';
  }
  if (!hasLoadBalancer(task) && !task.containers.some(hasHealthCheck)) {
    schedule(ecs, task, settlesAfter, () => {
      task.settled = true;
      becameHealthy(task);
    });
  }
  task.watcher?.running(task);
}

function containerHealth(ecs: Ecs, task: Task, name: string, status: 'HEALTHY' | 'UNHEALTHY'): void {
  const container = containerOf(task, name);
  if (!container?.definition.healthCheck && !container?.imageHealthCheck) return;
  container.healthStatus = status;
  if (!hasHealthCheck(container)) return;
  if (status === 'HEALTHY') becameHealthy(task);
  else afterGrace(ecs, task, () => container.healthStatus === 'UNHEALTHY', { check: 'container' });
}

function targetHealth(ecs: Ecs, task: Task, healthy: boolean, reason = 'Health checks failed'): void {
  if (!hasLoadBalancer(task)) return;
  task.targetHealthy = healthy;
  task.target = { healthy, ...(healthy ? {} : { reason }) };
  if (healthy) becameHealthy(task);
  else afterGrace(ecs, task, () => task.targetHealthy === false, { check: 'target', reason });
}

function becameHealthy(task: Task): void {
  if (!isHealthy(task)) return;
  task.everHealthy = true;
  task.watcher?.healthy(task);
}

/** The scheduler ignores failed checks until healthCheckGracePeriodSeconds after RUNNING. */
function afterGrace(ecs: Ecs, task: Task, stillUnhealthy: () => boolean, cause: Unhealthy): void {
  if (!task.watcher) return;
  const markUnhealthy = () => {
    if (!stillUnhealthy() || task.markedUnhealthy || task.desiredStatus === 'STOPPED') return;
    task.markedUnhealthy = true;
    task.watcher?.unhealthy(task, cause);
  };
  const speed = ecs.driver.realTime ? ecs.context.clock.speed : 1;
  const grace = (task.service?.settings.healthCheckGracePeriodSeconds ?? 0) * 1000 * speed;
  const remainingMs = (task.times.startedAt ?? 0) + grace - ecs.context.clock.now();
  if (remainingMs > 0) schedule(ecs, task, remainingMs, markUnhealthy);
  else markUnhealthy();
}

function log(ecs: Ecs, task: Task, name: string, line: string): void {
  const container = containerOf(task, name);
  const stream = container && logStream(task, container);
  if (stream) ecs.context.writeLog(stream.group, stream.name, line);
}

function exited(ecs: Ecs, task: Task, name: string, code: number, reason?: string): void {
  const container = containerOf(task, name);
  if (!container || container.lastStatus === 'STOPPED') return;
  container.lastStatus = 'STOPPED';
  container.exitCode = code;
  if (reason !== undefined) container.reason = reason;
  const last = task.containers.every((other) => other.lastStatus === 'STOPPED');
  if (task.desiredStatus === 'STOPPED' || (container.definition.essential === false && !last)) return;
  leave(ecs, task, 'EssentialContainerExited', 'Essential container in task exited');
  task.watcher?.leaving(task);
  end(ecs, task);
}

function leave(ecs: Ecs, task: Task, stopCode: string, stoppedReason: string): void {
  for (const timer of task.timers) timer.cancel();
  task.timers.clear();
  task.desiredStatus = 'STOPPED';
  task.version++;
  task.stopCode = stopCode;
  task.stoppedReason = stoppedReason;
  task.times.stoppingAt = ecs.context.clock.now();
}

function end(ecs: Ecs, task: Task): void {
  move(task, 'STOPPING');
  ecs.driver.stop(task, () => deprovision(ecs, task));
}

function deprovision(ecs: Ecs, task: Task): void {
  task.times.executionStoppedAt = ecs.context.clock.now();
  for (const container of task.containers) container.lastStatus = 'STOPPED';
  if (!hasOwnNetwork(task.taskDefinition)) {
    stopped(ecs, task);
    return;
  }
  move(task, 'DEPROVISIONING');
  schedule(ecs, task, detachMs, () => stopped(ecs, task));
}

function stopped(ecs: Ecs, task: Task): void {
  move(task, 'STOPPED');
  task.times.stoppedAt = ecs.context.clock.now();
  ecs.context.clock.after(stoppedTasksStay, () => ecs.tasks.delete(task.id));
  task.watcher?.stopped(task);
}

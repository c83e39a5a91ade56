import type { Timer } from '../clock.ts';
import type { Json } from '../service.ts';
import type { Stage, StageName } from './stages.ts';

/** A tag of ECS, with its lowercase members. */
export interface Tag {
  key: string;
  value: string;
}

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  status: 'ACTIVE' | 'INACTIVE';
  /** The members of CreateCluster except name and tags. */
  settings: Json;
  tags: Tag[];
  /** ARNs of container instances; EC2 tasks are placed even without one. */
  readonly instances: Set<string>;
}

/** In addition to Fargate's own. */
export interface CapacityProvider {
  readonly arn: string;
  readonly name: string;
  readonly cluster: string | undefined;
  /** The members of CreateCapacityProvider, with ECS's defaults. */
  settings: Json;
  tags: Tag[];
}

export interface TaskDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  /** The members of RegisterTaskDefinition, including those that are not in our model, with ECS's defaults. */
  readonly description: Json;
  tags: Tag[];
}

/** One container of a task. */
export interface Container {
  readonly name: string;
  readonly arn: string;
  readonly definition: Json;
  readonly image: string;
  /** Whether its image has a health check and its definition has none. */
  imageHealthCheck?: boolean;
  /** The networkBindings of its ports, as in DescribeTasks. */
  networkBindings?: readonly Json[];
  imageDigest?: string;
  runtimeId?: string;
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  healthStatus: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
  exitCode?: number;
  reason?: string;
}

export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'ACTIVATING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED';

/** The listener for the events of a task: the service that it belongs to. */
export interface TaskWatcher {
  running(task: Task): void;
  /** The task became healthy by all checks of the service. */
  healthy(task: Task): void;
  unhealthy(task: Task, cause: Unhealthy): void;
  /** An event of the service, from the task's plan. */
  event(text: string): void;
  /** An essential container exited, or the task was stopped manually; it will be STOPPED. */
  leaving(task: Task): void;
  stopped(task: Task): void;
}

/** The reason why a task is unhealthy: its own health check, or the load balancer's with ECS's reason. */
export type Unhealthy = { check: 'container' } | { check: 'target'; reason: string };

export interface Task {
  readonly id: string;
  readonly arn: string;
  readonly cluster: Cluster;
  readonly service: Service | undefined;
  readonly deployment: Deployment | undefined;
  readonly taskDefinition: TaskDefinition;
  /** Its position among the tasks of its deployment, from 0. */
  readonly ordinal: number;
  readonly startedBy: string | undefined;
  readonly group: string;
  /** networkConfiguration, launchType, overrides and the like, as requested. */
  readonly settings: Json;
  readonly watcher: TaskWatcher | undefined;
  readonly containers: Container[];
  tags: Tag[];
  lastStatus: TaskStatus;
  /** The number of its changes, as in DescribeTasks. */
  version: number;
  desiredStatus: 'RUNNING' | 'STOPPED';
  stopCode?: string;
  /** How long ECS waits after its failed start, in ms, if a plan sets it. */
  retryAfter?: number;
  stoppedReason?: string;
  /** Whether the load balancer reports it as healthy; `undefined` until that is known. */
  targetHealthy?: boolean;
  /** The load balancer's last result, which shows a failing target before ECS replaces the task. */
  target?: { healthy: boolean; reason?: string };
  /** Whether the task has been RUNNING for as long as ECS waits for a task without checks. */
  settled: boolean;
  everHealthy: boolean;
  /** Whether the task was reported as unhealthy, and is being replaced. */
  markedUnhealthy: boolean;
  /** Times in ms, with ECS's names: createdAt, pullStartedAt, startedAt … */
  readonly times: Record<string, number>;
  /** The scheduled events of the task. */
  readonly timers: Set<Timer>;
}

export interface Deployment {
  /** The 19 digits after `ecs-svc/`, which also end the ARN of the service revision. */
  readonly number: string;
  readonly id: string;
  readonly taskDefinition: TaskDefinition;
  /** The service settings that belong to a revision: networkConfiguration, loadBalancers, platformVersion … */
  readonly settings: Json;
  readonly createdAt: number;
  updatedAt: number;
  status: 'PRIMARY' | 'ACTIVE';
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  /** Whether its service deployment has left PENDING. */
  begun: boolean;
  /** Whether tasks may start. */
  started: boolean;
  /** For native strategies: its tasks are in the alternate target group. */
  readonly isAlternate: boolean;
  /** Whether the circuit breaker has ended it, so that it starts no more tasks. */
  halted: boolean;
  /** How many tasks it has started. */
  launched: number;
  /** Consecutive failures, as `failedTasks` shows them. */
  failedTasks: number;
  /** The number of consecutive tasks that never reached RUNNING, which delay the next start. */
  startFailures: number;
  /** The time since which there is no capacity for the next task (ms). */
  unplacedSince: number | undefined;
  /** No task starts before this time (ms). */
  notBefore: number;
  /** The failures that the circuit breaker has counted. */
  breakerFailures: number;
  breakerStopped: boolean;
  reachedRunning: boolean;
  /** Container name → digest, once the first task has resolved them. */
  images: Map<string, string>;
  imageFailures: number;
}

/** The state of the alarms of a service deployment. */
export interface AlarmMonitoring {
  /** Whether ECS ignores the alarms because one of them was in ALARM at the start. */
  readonly ignored: boolean;
  /** The alarms that have gone into ALARM since, in order. */
  readonly triggered: string[];
}

/** A lifecycle hook at one stage of a service deployment. */
export interface Hook {
  readonly id: string;
  readonly stage: StageName;
  readonly targetType: 'AWS_LAMBDA' | 'PAUSE';
  readonly targetArn: string;
  readonly roleArn: string;
  /** In ms since the epoch. */
  readonly expiresAt: number;
  readonly timeoutAction: 'ROLLBACK' | 'CONTINUE';
  status: 'AWAITING_ACTION' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** The number of invocations of its function. */
  invoked: number;
}

/** The progress of the traffic shift of a native service deployment. */
export interface Shift {
  /** The revision that receives the traffic until then; unset if there was no such revision. */
  readonly blue: Deployment | undefined;
  readonly stages: readonly Stage[];
  /** The stage it is in; -1 until it starts. */
  index: number;
  /** The activity of the stage: its own work, waiting for its hooks, or baking; and its start (ms). */
  doing: 'work' | 'hooks' | 'bake';
  since: number;
  /** The hooks of the current stage. */
  hooks: Hook[];
  /** Percent of the traffic that the new revision receives. */
  test: number;
  production: number;
}

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export interface ServiceDeployment {
  readonly arn: string;
  readonly service: Service;
  readonly target: Deployment;
  readonly sources: Deployment[];
  /** The deploymentConfiguration that is applied. */
  configuration: Json;
  readonly createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  lifecycleStage: string;
  /** For BLUE_GREEN, LINEAR and CANARY. */
  shift?: Shift;
  /** For ROLLING: the hooks of the stages that it has reached. */
  gates?: Map<string, Hook[]>;
  /** `durationMs` is the minimum duration. */
  rollback?: { reason: string; startedAt: number; durationMs: number; to: Deployment | undefined };
  breakerTriggered: boolean;
  readonly alarmMonitoring: AlarmMonitoring;
  bakeUntil?: number;
  /** Revision number → counts, kept when a newer service deployment supersedes this one. */
  frozen?: Map<string, TaskCounts>;
}

export interface TaskSet {
  readonly arn: string;
  /** The task set has the tasks and the ID (`ecs-svc/…`) of this deployment. */
  readonly deployment: Deployment;
  readonly externalId: string | undefined;
  readonly startedBy: string | undefined;
  /** Percent of the service's desired count. */
  scale: number;
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  /** Whether all its tasks run and are healthy, and since when (ms). */
  isSteady: boolean;
  steadyAt: number;
  updatedAt: number;
  tags: Tag[];
}

export interface TaskCounts {
  requested: number;
  running: number;
  pending: number;
}

export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly cluster: Cluster;
  readonly createdAt: number;
  readonly createdBy: string;
  /** The clientToken of CreateService: a repeated call returns the same service. */
  readonly clientToken: string | undefined;
  /** The input of CreateService, to compare with another call with the same token. */
  readonly asked: Json;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  /** The settings of CreateService and UpdateService, including members that are not in our model. */
  settings: Json;
  /** A service with an EXTERNAL controller has none: its task sets do. */
  taskDefinition: TaskDefinition | undefined;
  /** For CODE_DEPLOY and EXTERNAL services, which have no ECS deployments. */
  taskSets: TaskSet[];
  /** In the order of `deployments[]`, PRIMARY first. */
  deployments: Deployment[];
  /** Every deployment so far, oldest first: the service revisions. */
  readonly revisions: Deployment[];
  /** Oldest first. */
  readonly serviceDeployments: ServiceDeployment[];
  /** For Express Mode: its settings by the numbers of the deployments that have them. */
  express?: { readonly infrastructureRoleArn: string; readonly configurations: Map<string, Json>; updatedAt: number };
  events: { id: string; at: number; message: string }[];
  steady: boolean;
  tags: Tag[];
}

/** Whether ECS counts a task as healthy: RUNNING, wanted, and healthy by every check of its service. */
export function isHealthy(task: Task): boolean {
  if (task.lastStatus !== 'RUNNING' || task.desiredStatus !== 'RUNNING' || task.markedUnhealthy) return false;
  const checked = task.containers.filter(hasHealthCheck);
  const balanced = hasLoadBalancer(task);
  if (checked.some((container) => container.healthStatus !== 'HEALTHY')) return false;
  if (balanced && task.targetHealthy !== true) return false;
  return checked.length > 0 || balanced || task.settled;
}

/** Whether the container's health decides its task's: essential, with an enabled health check. */
export function hasHealthCheck(container: Container): boolean {
  if (container.definition.essential === false) return false;
  const command: unknown = container.definition.healthCheck?.command;
  if (command === undefined) return container.imageHealthCheck === true;
  return Array.isArray(command) && command[0] !== 'NONE';
}

/** Whether a task's service has a load balancer, with which the task is registered. */
export function hasLoadBalancer(task: Task): boolean {
  return (task.settings.loadBalancers ?? []).length > 0;
}

/** The target groups in which a task is registered: native strategies alternate between them with each deployment. */
export function targetGroupsOf({ settings, deployment }: Pick<Task, 'settings' | 'deployment'>): string[] {
  const balancers: Json[] = settings.loadBalancers ?? [];
  return balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => {
    const alternate = deployment?.isAlternate ? advancedConfiguration?.alternateTargetGroupArn : undefined;
    return alternate ?? targetGroupArn ?? [];
  });
}

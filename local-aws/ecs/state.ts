import type { Appointment } from '../clock.ts';
import type { Json } from '../service.ts';
import type { Stage, StageName } from './stages.ts';

/** A tag of ECS, with its lower-case members. */
export interface Tag {
  key: string;
  value: string;
}

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  status: 'ACTIVE' | 'INACTIVE';
  /** What CreateCluster was given beside name and tags. */
  settings: Json;
  tags: Tag[];
  /** ARNs of container instances; EC2 tasks are placed whether or not there is one. */
  readonly instances: Set<string>;
}

/** Beside Fargate's own. */
export interface CapacityProvider {
  readonly arn: string;
  readonly name: string;
  readonly cluster: string | undefined;
  /** What CreateCapacityProvider was given, with ECS's defaults. */
  settings: Json;
  tags: Tag[];
}

export interface TaskDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  /** What RegisterTaskDefinition was given, members that our model does not know included, with ECS's defaults. */
  readonly description: Json;
  tags: Tag[];
}

/** One container of a task. */
export interface Container {
  readonly name: string;
  readonly arn: string;
  readonly definition: Json;
  readonly image: string;
  /** Its image has a health check, and its definition none. */
  imageHealthCheck?: boolean;
  /** Where its ports are to be found, as DescribeTasks tells it. */
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

/** Who wants to know what becomes of a task: the service that it belongs to. */
export interface TaskWatcher {
  running(task: Task): void;
  /** The task became healthy by all that the service asks of it. */
  healthy(task: Task): void;
  unhealthy(task: Task, why: Unhealthy): void;
  /** An essential container exited, or the task was stopped by hand; it will be STOPPED. */
  leaving(task: Task): void;
  stopped(task: Task): void;
}

/** What made a task unhealthy: its own health check, or the load balancer's with ECS's reason. */
export type Unhealthy = { check: 'container' } | { check: 'target'; reason: string };

export interface Task {
  readonly id: string;
  readonly arn: string;
  readonly cluster: Cluster;
  readonly service: Service | undefined;
  readonly deployment: Deployment | undefined;
  readonly taskDefinition: TaskDefinition;
  /** Its place among the tasks of its deployment, from 0. */
  readonly ordinal: number;
  readonly startedBy: string | undefined;
  readonly group: string;
  /** networkConfiguration, launchType, overrides and the like, as requested. */
  readonly settings: Json;
  readonly watcher: TaskWatcher | undefined;
  readonly containers: Container[];
  tags: Tag[];
  lastStatus: TaskStatus;
  /** Counts its changes, as DescribeTasks tells it. */
  version: number;
  desiredStatus: 'RUNNING' | 'STOPPED';
  stopCode?: string;
  stoppedReason?: string;
  /** Whether the load balancer finds it healthy; `undefined` until it knows. */
  targetHealthy?: boolean;
  /** What the load balancer found last: it knows of a failing target before ECS replaces the task. */
  target?: { healthy: boolean; reason?: string };
  /** RUNNING for as long as ECS waits where nothing else tells its health. */
  settled: boolean;
  everHealthy: boolean;
  /** An unhealthy verdict was reported; the task is being replaced. */
  condemned: boolean;
  /** Times in ms by ECS's names: createdAt, pullStartedAt, startedAt … */
  readonly times: Record<string, number>;
  /** What is still to come in its life. */
  readonly appointments: Set<Appointment>;
}

export interface Deployment {
  /** The 19 digits behind `ecs-svc/`, and the end of the service revision's ARN. */
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
  /** Its service deployment has left PENDING. */
  begun: boolean;
  /** Tasks may start. */
  started: boolean;
  /** Of native strategies: its tasks are in the alternate target group. */
  readonly isAlternate: boolean;
  /** Failed: starts nothing more. */
  halted: boolean;
  /** How many tasks it has started. */
  launched: number;
  /** Consecutive failures, as `failedTasks` shows them. */
  failedTasks: number;
  /** Consecutive tasks that never reached RUNNING: they slow the next start down. */
  startFailures: number;
  /** The time since which there is no capacity for the next task (ms). */
  unplacedSince: number | undefined;
  /** No task starts before this time (ms). */
  notBefore: number;
  /** What the breaker has counted. */
  breakerFailures: number;
  breakerTripped: boolean;
  reachedRunning: boolean;
  /** Container name → digest, once the first task has resolved them. */
  images: Map<string, string>;
  imageFailures: number;
}

/** What the alarms of a service deployment did. */
export interface AlarmMonitoring {
  /** One of them was in ALARM when it began: then ECS goes without them. */
  readonly ignored: boolean;
  /** Those that went into ALARM since, in order. */
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
  /** How often its function was invoked. */
  invoked: number;
}

/** How far the traffic of a native service deployment has gone over. */
export interface Shift {
  /** The revision that serves until then; none where nothing did. */
  readonly blue: Deployment | undefined;
  readonly stages: readonly Stage[];
  /** The stage it is in; -1 until it starts. */
  index: number;
  /** What the stage does: its own work, waiting for its hooks, or baking; since when (ms). */
  doing: 'work' | 'hooks' | 'bake';
  since: number;
  /** Of the stage that it is in. */
  hooks: Hook[];
  /** Percent of the traffic that the new revision is given. */
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
  /** deploymentConfiguration as it is applied. */
  configuration: Json;
  readonly createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  status: ServiceDeploymentStatus;
  statusReason?: string;
  lifecycleStage: string;
  /** Of BLUE_GREEN, LINEAR and CANARY. */
  shift?: Shift;
  /** Of ROLLING: the hooks of the stages that it has come to. */
  gates?: Map<string, Hook[]>;
  rollback?: { reason: string; startedAt: number; to: Deployment | undefined };
  breakerTriggered: boolean;
  readonly watch: AlarmMonitoring;
  bakeUntil?: number;
  /** Revision number → counts, kept when a newer service deployment takes over. */
  frozen?: Map<string, TaskCounts>;
}

export interface TaskSet {
  readonly arn: string;
  /** Its tasks are those of this deployment, whose id (`ecs-svc/…`) is the task set's. */
  readonly deployment: Deployment;
  readonly externalId: string | undefined;
  readonly startedBy: string | undefined;
  /** Percent of the service's desired count. */
  scale: number;
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING';
  /** All its tasks run and are healthy; since when it is so, or is not (ms). */
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
  /** CreateService's: the same call sent again answers the same service. */
  readonly clientToken: string | undefined;
  /** CreateService's input, to tell whether a call with the same token asks for the same. */
  readonly asked: Json;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  /** All that CreateService and UpdateService set, members that our model does not know included. */
  settings: Json;
  /** A service with an EXTERNAL controller has none: its task sets have. */
  taskDefinition: TaskDefinition | undefined;
  /** Of CODE_DEPLOY and EXTERNAL services, which have no deployments of ECS's own. */
  taskSets: TaskSet[];
  /** As `deployments[]` lists them, PRIMARY first. */
  deployments: Deployment[];
  /** Every deployment there was, oldest first: the service revisions. */
  readonly revisions: Deployment[];
  /** Oldest first. */
  readonly serviceDeployments: ServiceDeployment[];
  /** Of Express Mode: its settings by the numbers of the deployments that have them. */
  express?: { readonly infrastructureRoleArn: string; readonly configurations: Map<string, Json>; updatedAt: number };
  events: { id: string; at: number; message: string }[];
  steady: boolean;
  tags: Tag[];
}

/** Whether ECS counts a task as healthy: RUNNING, wanted, and fine by every check that its service has. */
export function isHealthy(task: Task): boolean {
  if (task.lastStatus !== 'RUNNING' || task.desiredStatus !== 'RUNNING' || task.condemned) return false;
  const checked = task.containers.filter(hasHealthCheck);
  const balanced = hasLoadBalancer(task);
  if (checked.some((container) => container.healthStatus !== 'HEALTHY')) return false;
  if (balanced && task.targetHealthy !== true) return false;
  return checked.length > 0 || balanced || task.settled;
}

/** Whether the container's health decides over its task: essential, with a health check that is not switched off. */
export function hasHealthCheck(container: Container): boolean {
  if (container.definition.essential === false) return false;
  const command: unknown = container.definition.healthCheck?.command;
  if (command === undefined) return container.imageHealthCheck === true;
  return Array.isArray(command) && command[0] !== 'NONE';
}

export function hasLoadBalancer(task: Task): boolean {
  return (task.settings.loadBalancers ?? []).length > 0;
}

/** The target groups that a task is registered in: native strategies go from one to the other with each deployment. */
export function targetGroupsOf({ settings, deployment }: Pick<Task, 'settings' | 'deployment'>): string[] {
  const balancers: Json[] = settings.loadBalancers ?? [];
  return balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => {
    const alternate = deployment?.isAlternate ? advancedConfiguration?.alternateTargetGroupArn : undefined;
    return alternate ?? targetGroupArn ?? [];
  });
}

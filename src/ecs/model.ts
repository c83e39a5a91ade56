/*
 * ECS's structures in AwsJson1.1, with the members that Slipway reads; other members are kept. Times are in seconds
 * since the epoch, on ECS's clock.
 */

/** A JSON object with members that are not all known. */
export type Json = { [member: string]: unknown };

export interface Deployment {
  /** The ID, `ecs-svc/<N>`. The ARN of the service revision ends with the same N. */
  readonly id: string;
  /** The status: `PRIMARY`, `ACTIVE` or `INACTIVE`; `DRAINING` was also observed. */
  readonly status: string;
  readonly taskDefinition: string;
  readonly desiredCount: number;
  readonly pendingCount: number;
  readonly runningCount: number;
  /** The number of consecutive failures; reset to 0 when a task becomes healthy. */
  readonly failedTasks?: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Missing with a Classic Load Balancer and for controllers other than ECS. */
  readonly rolloutState?: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS';
  readonly rolloutStateReason?: string;
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

export interface Service {
  readonly serviceArn: string;
  readonly serviceName: string;
  readonly clusterArn: string;
  /** The status: `ACTIVE`, `DRAINING` or `INACTIVE`. */
  readonly status: string;
  readonly desiredCount: number;
  readonly runningCount: number;
  readonly pendingCount: number;
  readonly taskDefinition: string;
  readonly deployments?: readonly Deployment[];
  /** The task sets, which replace deployments under the controllers CODE_DEPLOY and EXTERNAL. */
  readonly taskSets?: readonly TaskSet[];
  /**
   * CodeDeploy's deployment in progress and its progress. ECS does not return this member; it is read together with the
   * service.
   */
  readonly codeDeployment?: { readonly id: string; readonly where: string };
  /** The events, newest first, at most 100. */
  readonly events?: readonly ServiceEvent[];
  /**
   * `ECS` for an Express service, whose load balancer, network and scaling are managed by ECS; `CUSTOMER` for other
   * services.
   */
  readonly resourceManagementType?: string;
  readonly deploymentController?: { readonly type: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' };
  readonly deploymentConfiguration?: DeploymentConfiguration;
  readonly loadBalancers?: readonly Json[];
  readonly schedulingStrategy?: 'REPLICA' | 'DAEMON';
  readonly currentServiceDeployment?: string;
  readonly enableExecuteCommand?: boolean;
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly Json[];
  readonly platformVersion?: string;
  readonly networkConfiguration?: { readonly awsvpcConfiguration?: AwsvpcConfiguration };
}

export interface TaskSet {
  /** The ID, `ecs-svc/<N>`, which is the `startedBy` value of its tasks. */
  readonly id: string;
  /** The CodeDeploy deployment that the task set belongs to; absent for the service's first task set. */
  readonly externalId?: string;
  /** The status: `PRIMARY`, `ACTIVE` or `DRAINING`. */
  readonly status: string;
  readonly taskDefinition: string;
  readonly runningCount: number;
  readonly pendingCount?: number;
  readonly computedDesiredCount: number;
  /** `STEADY_STATE` once its tasks run and are healthy, otherwise `STABILIZING`. */
  readonly stabilityStatus?: string;
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly platformVersion?: string;
  readonly loadBalancers?: readonly Json[];
}

export interface AwsvpcConfiguration {
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
  readonly assignPublicIp?: 'ENABLED' | 'DISABLED';
}

export interface DeploymentConfiguration {
  /** The strategy: `ROLLING` (the default), `BLUE_GREEN`, `LINEAR` or `CANARY`. */
  readonly strategy?: string;
  readonly deploymentCircuitBreaker?: { readonly enable: boolean; readonly rollback: boolean };
  readonly minimumHealthyPercent?: number;
  readonly maximumPercent?: number;
  readonly alarms?: { readonly enable?: boolean; readonly alarmNames?: readonly string[] };
  readonly bakeTimeInMinutes?: number;
  readonly linearConfiguration?: { readonly stepPercent?: number; readonly stepBakeTimeInMinutes?: number };
  readonly canaryConfiguration?: { readonly canaryBakeTimeInMinutes?: number };
  readonly lifecycleHooks?: readonly LifecycleHook[];
}

export interface LifecycleHook {
  readonly targetType?: string;
  readonly lifecycleStages?: readonly string[];
  readonly timeoutConfiguration?: { readonly timeoutInMinutes?: number };
}

export interface ServiceDeploymentBrief {
  readonly serviceDeploymentArn: string;
  readonly targetServiceRevisionArn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly finishedAt?: number;
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

export interface ServiceRevisionSummary {
  readonly arn: string;
  readonly requestedTaskCount?: number;
  readonly runningTaskCount?: number;
  readonly pendingTaskCount?: number;
  /** The weight in percent. */
  readonly requestedProductionTrafficWeight?: number;
}

/** A lifecycle hook of a service deployment: a Lambda function, or a pause that a person continues. */
export interface LifecycleHookDetail {
  readonly hookId?: string;
  readonly targetType?: string;
  readonly targetArn?: string;
  readonly status?: string;
  readonly expiresAt?: number;
  /** The action at `expiresAt`: `ROLLBACK` or `CONTINUE`. */
  readonly timeoutAction?: string;
}

export interface ServiceDeployment {
  readonly serviceDeploymentArn: string;
  readonly serviceArn: string;
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  readonly lifecycleStage?: string;
  readonly lifecycleHookDetails?: readonly LifecycleHookDetail[];
  readonly deploymentConfiguration?: DeploymentConfiguration;
  readonly updatedAt?: number;
  readonly sourceServiceRevisions?: readonly ServiceRevisionSummary[];
  readonly targetServiceRevision?: ServiceRevisionSummary;
  readonly rollback?: { readonly reason?: string; readonly startedAt?: number; readonly serviceRevisionArn?: string };
  readonly deploymentCircuitBreaker?: {
    readonly status: string;
    readonly failureCount?: number;
    readonly threshold?: number;
  };
  readonly alarms?: { readonly status: string; readonly triggeredAlarmNames?: readonly string[] };
}

export interface ServiceRevision {
  readonly serviceRevisionArn: string;
  readonly serviceArn: string;
  readonly taskDefinition: string;
  readonly createdAt: number;
  readonly containerImages?: readonly {
    readonly containerName: string;
    readonly image: string;
    readonly imageDigest?: string;
  }[];
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly imageDigest?: string;
  readonly lastStatus?: string;
  readonly exitCode?: number;
  readonly reason?: string;
  readonly healthStatus?: string;
  /** The container's ID in the Docker or Fargate runtime. */
  readonly runtimeId?: string;
  readonly networkInterfaces?: readonly { readonly privateIpv4Address?: string; readonly ipv6Address?: string }[];
  readonly networkBindings?: readonly { readonly hostPort?: number }[];
}

export interface Task {
  readonly taskArn: string;
  readonly taskDefinitionArn: string;
  /** What started the task: `ecs-svc/<N>` for a service's task. */
  readonly startedBy?: string;
  readonly lastStatus: string;
  readonly desiredStatus?: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  readonly healthStatus?: string;
  readonly createdAt?: number;
  readonly connectivityAt?: number;
  readonly pullStartedAt?: number;
  readonly pullStoppedAt?: number;
  readonly startedAt?: number;
  readonly stoppingAt?: number;
  readonly executionStoppedAt?: number;
  readonly stoppedAt?: number;
  readonly launchType?: string;
  readonly containers?: readonly Container[];
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface ApiFailure {
  readonly arn?: string;
  readonly reason?: string;
  readonly detail?: string;
}

/** The `N` of `ecs-svc/N` and of a service revision's ARN, which links the two views of a deployment. */
export function revisionNumber(idOrArn: string): string {
  return idOrArn.slice(idOrArn.lastIndexOf('/') + 1);
}

/** The last part of an ARN or a name. */
export function shortName(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

/** The ARN of a deployment's service revision: the service's ARN with the deployment's number. */
export function serviceRevisionArn({ serviceArn, clusterArn, serviceName }: Service, deploymentId: string): string {
  const prefix = serviceArn.slice(0, serviceArn.indexOf(':service/'));
  return `${prefix}:service-revision/${shortName(clusterArn)}/${serviceName}/${revisionNumber(deploymentId)}`;
}

/**
 * When a service last changed, according to one read: the newest time of its events and deployments; 0 if it has none.
 */
export function changedAt({ events = [], deployments = [] }: Service): number {
  return Math.max(0, ...events.map(({ createdAt }) => createdAt), ...deployments.map(({ updatedAt }) => updatedAt));
}

/** The PRIMARY deployment. */
export function primaryOf(service: Service): Deployment | undefined {
  return service.deployments?.find(({ status }) => status === 'PRIMARY');
}

/** Whether CodeDeploy deploys the service: ECS's percentages and circuit breaker do not apply to it. */
export function isOfCodeDeploy({ deploymentController }: Service): boolean {
  return deploymentController?.type === 'CODE_DEPLOY';
}

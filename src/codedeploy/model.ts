/*
 * CodeDeploy's shapes as AwsJson1.1 carries them, with the members that Slipway reads.
 * Times are seconds since the epoch by CodeDeploy's own clock.
 */

/** A deployment group, which has one deployment in progress at most. */
export interface DeploymentGroupName {
  readonly application: string;
  readonly group: string;
}

/** `Baking` is CodeDeploy's for Lambda alone; the others a deployment to ECS may have. */
export type DeploymentStatus =
  | 'Created'
  | 'Queued'
  | 'InProgress'
  | 'Baking'
  | 'Ready'
  | 'Succeeded'
  | 'Failed'
  | 'Stopped';

export interface AutoRollbackConfiguration {
  readonly enabled?: boolean;
  readonly events?: readonly string[];
}

export interface AlarmConfiguration {
  readonly enabled?: boolean;
  readonly alarms?: readonly { readonly name?: string }[];
}

/** An AppSpec file as a deployment carries it. */
export interface AppSpecRevision {
  readonly revisionType: string;
  readonly appSpecContent?: AppSpecText;
  readonly string?: AppSpecText;
}

export interface AppSpecText {
  readonly content?: string;
  readonly sha256?: string;
}

/** A deployment as GetDeployment answers it. */
export interface DeploymentInfo {
  readonly deploymentId: string;
  readonly applicationName?: string;
  readonly deploymentGroupName?: string;
  readonly status: DeploymentStatus;
  readonly createTime?: number;
  readonly completeTime?: number;
  readonly description?: string;
  readonly creator?: string;
  readonly revision?: AppSpecRevision;
  readonly errorInformation?: { readonly code?: string; readonly message?: string };
  /** Which deployment rolls it back, and which one it rolls back. */
  readonly rollbackInfo?: {
    readonly rollbackDeploymentId?: string;
    readonly rollbackTriggeringDeploymentId?: string;
    readonly rollbackMessage?: string;
  };
  /** All traffic and hooks are through: what is left is the wait for the termination of the old tasks. */
  readonly instanceTerminationWaitTimeStarted?: boolean;
  readonly autoRollbackConfiguration?: AutoRollbackConfiguration;
  readonly overrideAlarmConfiguration?: AlarmConfiguration;
  /** When it was read, as the answer's Date says. */
  readonly readAt?: number;
}

export interface DeploymentBrief {
  readonly deploymentId?: string;
  readonly status?: DeploymentStatus;
  readonly createTime?: number;
}

/** A deployment group as GetDeploymentGroup answers it. */
export interface DeploymentGroupInfo {
  readonly applicationName?: string;
  readonly deploymentGroupName?: string;
  readonly computePlatform?: string;
  readonly deploymentConfigName?: string;
  readonly ecsServices?: readonly { readonly clusterName?: string; readonly serviceName?: string }[];
  readonly autoRollbackConfiguration?: AutoRollbackConfiguration;
  readonly alarmConfiguration?: AlarmConfiguration;
  readonly lastAttemptedDeployment?: DeploymentBrief;
  readonly lastSuccessfulDeployment?: DeploymentBrief;
}

export interface LifecycleEvent {
  readonly lifecycleEventName: string;
  /** `Pending`, `InProgress`, `Succeeded`, `Failed`, `Skipped` or `Unknown`. */
  readonly status: string;
  readonly startTime?: number;
  readonly endTime?: number;
}

/** The one target of a deployment to ECS: its service. */
export interface EcsTarget {
  readonly lifecycleEvents?: readonly LifecycleEvent[];
  readonly taskSetsInfo?: readonly {
    readonly taskSetLabel?: string;
    /** Percent of the production traffic. */
    readonly trafficWeight?: number;
  }[];
}

/** What CreateDeployment is to be sent for a service, but for its revision. */
export interface CodeDeployOrder extends DeploymentGroupName {
  /** Its AppSpec file; made from the service where there is none. */
  readonly appSpec?: unknown;
  /** The container and port that the AppSpec file has the load balancer send requests to. */
  readonly container: { readonly name: string; readonly port: number };
  readonly description?: string;
  readonly configuration?: string;
  /** The group's newest deployment before ours, and when the group was read, by CodeDeploy's clock. */
  readonly lastAttempted?: string;
  readonly readAt: number;
}

const ENDED: ReadonlySet<string> = new Set(['Succeeded', 'Failed', 'Stopped']);

/** Whether a deployment has come to its end. */
export function hasEnded({ status }: Pick<DeploymentInfo, 'status'>): boolean {
  return ENDED.has(status);
}

/** Whether a deployment is the one by which CodeDeploy rolls another one back. */
export function rollsBack({ creator, rollbackInfo }: DeploymentInfo): boolean {
  return creator === 'codeDeployRollback' || rollbackInfo?.rollbackTriggeringDeploymentId !== undefined;
}

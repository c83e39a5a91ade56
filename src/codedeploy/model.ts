/*
 * CodeDeploy's structures in AwsJson1.1, with the members that Slipway reads. Times are in seconds since the epoch on
 * CodeDeploy's own clock.
 */

/** A deployment group, which has at most one deployment in progress. */
export interface DeploymentGroupName {
  readonly application: string;
  readonly group: string;
}

/** The group of a deployment that is followed. */
export interface FollowedGroup extends DeploymentGroupName {
  /** The AppSpec file of our deployment; CodeDeploy returns only its hash. */
  readonly appSpec?: unknown;
  /** The task definition that the deployment deploys. */
  readonly taskDefinition?: string;
}

/** The statuses of a deployment to ECS; `Baking` exists only for Lambda. */
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

/** An AppSpec file as a deployment contains it. `content` is null in responses (API reference, GetDeployment). */
export interface AppSpecRevision {
  readonly revisionType: string;
  readonly appSpecContent?: AppSpecText;
  readonly string?: AppSpecText;
}

/** The AppSpec file of a deployment, as CodeDeploy returns it. */
export interface AppSpecText {
  readonly content?: string | null;
  readonly sha256?: string;
}

/** A deployment as returned by GetDeployment. */
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
  /** The revision of the group's last successful deployment before this one. */
  readonly previousRevision?: AppSpecRevision;
  readonly errorInformation?: { readonly code?: string; readonly message?: string };
  /** The IDs of the deployment that rolls this one back, and of the deployment that this one rolls back. */
  readonly rollbackInfo?: {
    readonly rollbackDeploymentId?: string;
    readonly rollbackTriggeringDeploymentId?: string;
    readonly rollbackMessage?: string;
  };
  /**
   * Whether all traffic has shifted and all hooks have completed, so that only the wait for the termination of the old
   * tasks remains.
   */
  readonly instanceTerminationWaitTimeStarted?: boolean;
  readonly autoRollbackConfiguration?: AutoRollbackConfiguration;
  readonly overrideAlarmConfiguration?: AlarmConfiguration;
  /** The time of the read, from the response's Date header. */
  readonly readAt?: number;
}

/** The members of a deployment that a list of deployments needs; times are in seconds since the epoch. */
export interface DeploymentBrief {
  readonly deploymentId?: string;
  readonly status?: DeploymentStatus;
  readonly createTime?: number;
}

/** A deployment group as returned by GetDeploymentGroup. */
export interface DeploymentGroupInfo {
  readonly applicationName?: string;
  readonly deploymentGroupName?: string;
  readonly computePlatform?: string;
  readonly deploymentConfigName?: string;
  readonly ecsServices?: readonly { readonly clusterName?: string; readonly serviceName?: string }[];
  readonly autoRollbackConfiguration?: AutoRollbackConfiguration;
  readonly alarmConfiguration?: AlarmConfiguration;
  /** The two target groups of a group for ECS, by name. */
  readonly loadBalancerInfo?: {
    readonly targetGroupPairInfoList?: readonly { readonly targetGroups?: readonly { readonly name?: string }[] }[];
  };
  readonly blueGreenDeploymentConfiguration?: {
    /** `STOP_DEPLOYMENT`: a deployment waits to be continued before it shifts traffic. */
    readonly deploymentReadyOption?: { readonly actionOnTimeout?: string };
  };
  readonly lastAttemptedDeployment?: DeploymentBrief;
  readonly lastSuccessfulDeployment?: DeploymentBrief;
}

export interface LifecycleEvent {
  readonly lifecycleEventName: string;
  /** The status: `Pending`, `InProgress`, `Succeeded`, `Failed`, `Skipped` or `Unknown`. */
  readonly status: string;
  readonly startTime?: number;
  readonly endTime?: number;
}

/** The only target of a deployment to ECS, which is its service. */
export interface EcsTarget {
  readonly lifecycleEvents?: readonly LifecycleEvent[];
  readonly taskSetsInfo?: readonly {
    readonly taskSetLabel?: string;
    /** The percentage of the production traffic. */
    readonly trafficWeight?: number;
  }[];
}

const ENDED: ReadonlySet<string> = new Set(['Succeeded', 'Failed', 'Stopped']);

/** Whether a deployment has ended. */
export function hasEnded({ status }: Pick<DeploymentInfo, 'status'>): boolean {
  return ENDED.has(status);
}

/** Whether a deployment was created by CodeDeploy to roll another one back. */
export function rollsBack({ creator, rollbackInfo }: DeploymentInfo): boolean {
  return creator === 'codeDeployRollback' || rollbackInfo?.rollbackTriggeringDeploymentId !== undefined;
}

import type { Json, Service, ServiceDeploymentBrief, Task } from '../../ecs/index.ts';

/*
 * The facts about a successful deployment from which the breakdown of its time is computed. All times are in seconds
 * since the epoch on ECS's clock.
 */

/** A lifecycle stage of the service deployment, and when it was first observed. */
export interface ObservedStage {
  readonly stage: string;
  readonly at: number;
  /** Whether a pause hook was pausing the deployment. */
  readonly isPaused: boolean;
}

/** Our own deployment, which succeeded, as it was observed. */
export interface CompletedDeployment {
  /** The ID of the deployment, `ecs-svc/<N>`. */
  readonly deploymentId: string;
  readonly createdAt: number;
  /** When the deployment succeeded. */
  readonly succeededAt: number;
  readonly stages: readonly ObservedStage[];
  /** The IDs of the tasks that ECS's events named, both our tasks and the replaced ones. */
  readonly taskIds: readonly string[];
  /** The service at the end. */
  readonly service: Service;
  /** Our task definition; absent if it could not be read. */
  readonly definition?: Json;
  /**
   * Whether Express Mode manages the load balancer and the task definition, so that the user cannot change their
   * settings.
   */
  readonly isExpress?: true;
  /** The service's deployments that succeeded before ours, newest first. */
  readonly past: readonly ServiceDeploymentBrief[];
}

/** A target group of the service. Members that could not be read are absent. */
export interface TargetGroup {
  readonly arn: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly protocol?: string;
  readonly protocolVersion?: string;
  readonly interval?: number;
  readonly timeout?: number;
}

/** The data that was read at the end of the deployment, in addition to what was observed before. */
export interface Readings {
  /** Our tasks, and the tasks that they replaced. */
  readonly tasks: readonly Task[];
  /** The image sizes by container name. Sizes that could not be read are omitted. */
  readonly imageBytes: ReadonlyMap<string, number>;
  readonly targetGroups: readonly TargetGroup[];
  /** The Region in which the tasks run. */
  readonly region: string;
}

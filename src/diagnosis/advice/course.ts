import type { Json, Service, ServiceDeploymentBrief, Task } from '../../ecs/index.ts';

/*
 * The facts about a deployment that succeeded from which it follows where its time went. All times are seconds since the epoch by
 * ECS's clock.
 */

/** A lifecycle stage of the service deployment, and when it was first seen. */
export interface ObservedStage {
  readonly stage: string;
  readonly at: number;
  /** A pause hook held the deployment. */
  readonly isPaused: boolean;
}

/** The course of our own deployment, as it was observed. */
export interface Course {
  /** `ecs-svc/<N>` */
  readonly deploymentId: string;
  readonly createdAt: number;
  /** When it succeeded. */
  readonly succeededAt: number;
  readonly stages: readonly ObservedStage[];
  /** The ids of the tasks that ECS's events named, ours and those that were replaced. */
  readonly taskIds: readonly string[];
  /** The service at the end. */
  readonly service: Service;
  /** Our task definition; absent if it could not be read. */
  readonly definition?: Json;
  /** Express Mode owns the load balancer and the task definition, so that none of their settings is the user's to change. */
  readonly isExpress?: true;
  /** The service's deployments that succeeded before ours, newest first. */
  readonly past: readonly ServiceDeploymentBrief[];
}

/** A target group of the service. What could not be read is absent. */
export interface TargetGroup {
  readonly arn: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly protocol?: string;
  readonly protocolVersion?: string;
  readonly interval?: number;
  readonly timeout?: number;
}

/** What was read at the end of the deployment, in addition to its course. */
export interface Readings {
  /** Our tasks, and those that they replaced. */
  readonly tasks: readonly Task[];
  /** By container name; without the images whose size could not be read. */
  readonly imageBytes: ReadonlyMap<string, number>;
  readonly targetGroups: readonly TargetGroup[];
  /** The region in which the tasks run. */
  readonly region: string;
}

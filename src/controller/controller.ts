import type { DeploymentInfo, EcsTarget, FollowedGroup } from '../codedeploy/index.ts';
import type { Cause } from '../diagnosis/index.ts';
import type {
  CodeDeployDeploymentSettings,
  Deployment,
  Json,
  Members,
  Service,
  ServiceDeployment,
  Task,
  UpdateServiceInput,
} from '../ecs/index.ts';
import type { PreviousDeployment } from '../history/index.ts';
import type { Refused } from '../refusal.ts';

/*
 * Creates, observes, assesses and rolls back the deployments of a service. The rollout depends only on these types:
 * ECS's own controller is one implementation (`ecs/`), CodeDeploy the other (`codedeploy/`).
 */

/** Our deployment: the one that our UpdateService or CreateDeployment call started. */
export interface OwnDeployment {
  /** The ID: `ecs-svc/<N>`, or `d-…` in CodeDeploy. */
  readonly id: string;
  readonly taskDefinition: string;
  /** The creation time, in seconds since the epoch on ECS's clock. */
  readonly createdAt: number;
  /** The deployments in the service's list before ours, newest first: ECS may roll back to them. */
  readonly earlier: readonly EarlierDeployment[];
  /**
   * Set if the deployment had completed before our update, because the update changed only settings that need no new
   * deployment. Only the tasks show the progress then. If our update changed the desired count, this is the state
   * before the update: a read that still shows this state is stale.
   */
  readonly alreadyCompleted?: { readonly desiredCount?: number; readonly updatedAt: number };
}

/**
 * A deployment that was in the service's list before ours. Its reason at that time shows whether a read is from before
 * our update.
 */
export type EarlierDeployment = Pick<Deployment, 'id' | 'taskDefinition' | 'rolloutStateReason'> & {
  /** Whether the deployment was ours until another tool deployed our revision again. */
  readonly ours?: boolean;
};

/**
 * The data from one poll of a service. Parts that could not be read are omitted, and each part may be older than in the
 * previous poll.
 */
export interface Observation {
  readonly service?: Service;
  /** The service deployment whose target is our deployment's service revision. */
  readonly serviceDeployment?: ServiceDeployment;
  /** Set for a service that CodeDeploy deploys. */
  readonly codeDeploy?: CodeDeployObservation;
}

/** The followed deployment in CodeDeploy. */
export interface CodeDeployObservation {
  readonly deployment?: DeploymentInfo;
  /** The deployment with which CodeDeploy rolls the followed deployment back. */
  readonly rollback?: DeploymentInfo;
  /** The lifecycle events and traffic shares of the deployment, if they can be read. */
  readonly target?: EcsTarget;
  /** Whether an alarm may still roll the deployment back after all traffic has shifted. */
  readonly hasAlarms: boolean;
  /** When all traffic and hooks were first observed to be completed, in seconds on CodeDeploy's clock. */
  readonly shiftedAt?: number;
  /** Whether the deployment has ended without success and CodeDeploy does not roll it back. */
  readonly isSettled?: true;
}

/** Why a deployment failed, and the cause from ECS's text. */
export interface FailureReason {
  readonly reason: string;
  readonly cause?: Cause;
}

/** The state of our deployment that one observation proves. */
export type AssessedState =
  /** There is no final result yet: the deployment is in progress, or the observation is from before our update. */
  | { readonly is: 'in-progress' }
  | { readonly is: 'completed' }
  /** ECS is rolling back to the previous version. */
  | ({ readonly is: 'rolling-back' } & FailureReason)
  | ({ readonly is: 'rolled-back'; readonly serving?: string } & FailureReason)
  | ({ readonly is: 'rollback-failed' } & FailureReason)
  /**
   * Our deployment failed and ECS does not roll it back: the circuit breaker's rollback is disabled, or there is
   * nothing to roll back to.
   */
  | ({ readonly is: 'failed' } & FailureReason)
  /**
   * A newer deployment replaced ours. `by` is unknown if the newer deployment has itself been rolled back and is no
   * longer in the list.
   */
  | { readonly is: 'superseded'; readonly by?: Deployment }
  /** Another tool deployed our revision again. The newer deployment counts as ours. */
  | { readonly is: 'resent'; readonly as: Deployment };

/** The facts about the followed deployment in an observation, for the rollout's decisions. */
export interface Assessment {
  readonly state: AssessedState;
  /** Whether at least one read succeeded. */
  readonly isObserved: boolean;
  /** Whether the service deployment was read and its status is used; otherwise only `deployments[]` is available. */
  readonly isByServiceDeployment: boolean;
  /** When the deployment completed, in seconds on ECS's clock, if the observation shows it. */
  readonly completedAt?: number;
  /** The deployment that began after the followed one and is primary now. */
  readonly newer?: Deployment;
  /** Whether the newer deployment has completed. */
  readonly isReplaced: boolean;
  /** Whether the deployment is the primary one. */
  readonly isPrimary: boolean;
  /** Whether the deployment shows no sign of a stop request, or stopped without a replacement. */
  readonly isUnmoved: boolean;
  /** Whether a pause hook is pausing the deployment until a person continues it. */
  readonly isPaused: boolean;
  /** The IDs of the hooks that are pausing the deployment. */
  readonly pauses?: readonly string[];
  /** The current lifecycle stage, as ECS names it. */
  readonly stage?: string;
  /** A phrase that describes what the deployment is waiting for; `''` if unknown. */
  readonly where: string;
  /** Whether the deployment is waiting because of its own settings. The time limit excludes this wait. */
  readonly isUncounted?: true;
}

/** A deployment to observe. */
export interface DeploymentSubject {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  /** Set for a service that CodeDeploy deploys. */
  readonly codeDeploy?: FollowedGroup;
}

/** The result of a poll of a service. */
export interface PollResult {
  readonly observation: Observation;
  /** Why the service cannot be read, if a retry will not help. */
  readonly unobservable?: string;
  /** Why this read failed. */
  readonly unread?: string;
  /** Whether a read was throttled, so that the next poll should come later. */
  readonly throttled: boolean;
}

/** Observes several services with batched reads. */
export interface ServiceObserver {
  poll(subjects: readonly DeploymentSubject[]): Promise<Map<DeploymentSubject, PollResult>>;
  /** The service deployment of a deployment, if it was seen. */
  arnOf(deploymentId: string): string | undefined;
  /** The identifier that `stop` requires; `undefined` until it has been seen. */
  stopTargetOf(deploymentId: string): string | undefined;
  /** The deployment that started a task, if known. */
  startedBy(task: Task): string | undefined;
}

/** The result of requesting a rollback of the deployment in progress. */
export type StopResult =
  /** The rollback is in progress, or the deployment ended in the meantime. The next poll shows which. */
  | { readonly status: 'accepted' }
  /** It is unknown whether the request was accepted. */
  | { readonly status: 'unanswered' }
  /** A rollback cannot be requested: the deployment is unknown, or the call is denied. */
  | { readonly status: 'unavailable' };

/** The action for a deployment at a pause hook. */
export type PauseAction = 'CONTINUE' | 'ROLLBACK';

/** The result of continuing or rolling back a deployment at a pause hook. */
export type PauseResult = { readonly status: 'accepted' } | FailedPause;

type FailedPause = (
  | {
      /**
       * `unanswered`: it is unknown whether the request was accepted; `throttled`: it was not accepted, and may be
       * accepted later.
       */
      readonly status: 'unanswered' | 'throttled';
      readonly reason: string;
    }
  | ({ readonly status: 'refused' } & Refused)
) & {
  /** The hooks at which the deployment was continued before the request for another hook failed. */
  readonly ended?: readonly string[];
};

/** The revision and settings to restore, and the state to restore them from. */
export interface RestoreRequest {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  readonly previous: PreviousDeployment;
  /** Whether our deployment had completed before the rollback began. */
  readonly hasCompleted: boolean;
  /** A copy of the previous revision that was already registered. */
  readonly revision?: string;
  readonly settings: ChangedSettings;
  /** When to stop trying, on the local monotonic clock (ms). */
  readonly until: number;
  /** Set for a service that CodeDeploy deploys. */
  readonly codeDeploy?: FollowedGroup;
}

/** The update to send. */
export interface UpdateRequest {
  /**
   * The input of UpdateService. For a service that CodeDeploy deploys, it is split, and the task definition becomes
   * part of a CodeDeploy deployment.
   */
  readonly input: UpdateServiceInput;
  /** The service as last read. */
  readonly before: Service;
  readonly codeDeploy?: CodeDeployDeploymentSettings;
  /** When to stop waiting for the deployment that is superseded, on the local monotonic clock (ms). */
  readonly until: number;
  /** Saves the state for the post step: called before a write that precedes the update. */
  readonly onWrite?: () => void;
}

/** The members of UpdateService that our update changed, before and after. */
export interface ChangedSettings {
  readonly before: Members;
  readonly requested: Members;
}

/** The result of the update that restores the previous revision. */
export type RestoreResult =
  | { readonly status: 'started'; readonly deployment: OwnDeployment }
  /**
   * The service could not be read, or our deployment could not be stopped (`reason`) or must no longer be rolled back.
   * The next poll shows which.
   */
  | { readonly status: 'not-due'; readonly reason?: string }
  /** Our deployment ended before it received traffic, so the previous revision is still active. */
  | { readonly status: 'still-active' }
  | { readonly status: 'failed'; readonly reason: string };

/** The result of an UpdateService or CreateDeployment call. */
export type UpdateResult =
  | { readonly state: 'started'; readonly own: OwnDeployment; readonly service: Service }
  /**
   * ECS accepted the update, and it required no new deployment; `own` is the existing deployment that must reach the
   * requested state.
   */
  | { readonly state: 'no-deployment'; readonly service: Service; readonly own?: OwnDeployment }
  /** `by` is not `aws` if nothing was sent, for example because the runner's files could not be written. */
  | ({ readonly state: 'refused' } & Refused)
  /** The job was cancelled before the call was sent. */
  | { readonly state: 'unsent'; readonly reason: string }
  /** It is unknown whether the call took effect. */
  | { readonly state: 'lost'; readonly reason: string };

/** A fact in an observation, as text. It is logged once for as long as it is unchanged. */
export interface ProgressEvent {
  /** The subject. A different text about the same subject is logged again. */
  readonly subject: string;
  /** `''` if there is nothing to log. */
  readonly text: string;
  /** When the fact began, in seconds on AWS's clock, if it belongs in the timeline. */
  readonly at?: number;
}

/** Describes the followed deployment in an observation, without task counts and events. Its functions are pure. */
export interface Wording {
  eventsOf(observation: Observation): readonly ProgressEvent[];
  /** The progress of the deployment, as a phrase; `''` if the task counts already show it. */
  progress(observation: Observation): string;
}

/** Logs a line about a service. */
export type Print = (text: string) => void;
/** CreateService's members. */
export type CreateServiceInput = { readonly cluster: string; readonly serviceName: string } & Json;

/** Creates, observes, assesses and rolls back the deployments of a service. */
export interface Controller {
  readonly wording: Wording;
  /** Sends an update so that it takes effect at most once. `onSend` is called right before each call. */
  update(request: UpdateRequest, onSend: () => void): Promise<UpdateResult>;
  /** Creates a service so that at most one is created. `draft` describes the future service. */
  create(input: CreateServiceInput, draft: Service, onSend: () => void): Promise<UpdateResult>;
  observer(): ServiceObserver;
  /** The deployments in a service's list before ours. Pure. */
  earlierOf(service: Service): readonly EarlierDeployment[];
  /** The facts about the deployment `own` in an observation. Pure. */
  assess(own: OwnDeployment, observation: Observation): Assessment;
  /**
   * Requests a rollback of the deployment in progress.
   * @param target from `stopTargetOf`
   * @param isLast whether another method is used next if there is no response
   * @param until when the call is aborted, on the local monotonic clock (ms)
   */
  stop(target: string | undefined, isLast: boolean, print: Print, until: number): Promise<StopResult>;
  /**
   * Continues or rolls back a deployment that is waiting at pause hooks or, in CodeDeploy, before it shifts traffic.
   * @param deployment the ARN of the service deployment, or the deployment's ID in CodeDeploy
   */
  endPause(deployment: string, hooks: readonly string[], action: PauseAction): Promise<PauseResult>;
  /**
   * Sends the update that restores the previous revision. `onRegistered` receives a copy that was registered for it.
   */
  restore(request: RestoreRequest, onRegistered: (revision: string) => void, print: Print): Promise<RestoreResult>;
  /**
   * Restores the settings of our update that a rollback by ECS does not restore.
   * @returns the settings that could not be restored
   */
  restoreSettings(
    request: Pick<RestoreRequest, 'cluster' | 'service' | 'settings'>,
    print: Print,
  ): Promise<string | undefined>;
  /** The deployment of the revision `taskDefinition` that began after `own` and is primary now. Pure. */
  startedSince(own: OwnDeployment, service: Service, taskDefinition: string): OwnDeployment | undefined;
}

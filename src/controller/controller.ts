import type { CodeDeployOrder, DeploymentInfo, EcsTarget, FollowedGroup } from '../codedeploy/index.ts';
import type { Cause } from '../diagnosis/index.ts';
import type { Deployment, Json, Members, Service, ServiceDeployment, Task, UpdateServiceInput } from '../ecs/index.ts';
import type { Previous } from '../history/index.ts';

/*
 * Creates, observes, assesses and rolls back the deployments of a service. The rollout depends only on these types:
 * ECS's own controller is one implementation (`ecs/`), CodeDeploy the other (`codedeploy/`).
 */

/** A deployment that is ours: started by our UpdateService or CreateDeployment call. */
export interface OwnDeployment {
  /** `ecs-svc/<N>`; in CodeDeploy `d-…`. */
  readonly id: string;
  readonly taskDefinition: string;
  /** Seconds since the epoch by ECS's clock. */
  readonly createdAt: number;
  /** The deployments in the service's list before ours, newest first: ECS may roll back to them. */
  readonly earlier: readonly EarlierDeployment[];
  /**
   * It had completed before our update, which changed only settings that need no new deployment, so only its tasks show its
   * progress. If our update changed the desired count, this is the state before: a read that still shows it is stale.
   */
  readonly alreadyCompleted?: { readonly desiredCount?: number; readonly updatedAt: number };
}

/** Its reason at that time distinguishes reads from before our update from later ones. */
export type EarlierDeployment = Pick<Deployment, 'id' | 'taskDefinition' | 'rolloutStateReason'> & {
  /** It was ours until another tool deployed our revision again. */
  readonly ours?: boolean;
};

/** One poll of a service. Parts that could not be read are omitted; each part may be older than in the previous poll. */
export interface Observation {
  readonly service?: Service;
  /** The service deployment whose target is our deployment's service revision. */
  readonly serviceDeployment?: ServiceDeployment;
  /** Of a service that CodeDeploy deploys. */
  readonly codeDeploy?: CodeDeployObservation;
}

/** The followed deployment in CodeDeploy. */
export interface CodeDeployObservation {
  readonly deployment?: DeploymentInfo;
  /** The deployment by which CodeDeploy rolls it back. */
  readonly rollback?: DeploymentInfo;
  /** Its lifecycle events and traffic shares, if they can be read. */
  readonly target?: EcsTarget;
  /** An alarm may still roll it back after all traffic has shifted. */
  readonly hasAlarms: boolean;
  /** When all traffic and hooks were first seen completed, in seconds on CodeDeploy's clock. */
  readonly throughAt?: number;
  /** It has ended without success, and CodeDeploy does not roll it back. */
  readonly isSettled?: true;
}

/** Why a deployment failed, and the cause from ECS's text. */
export interface FailureReason {
  readonly reason: string;
  readonly cause?: Cause;
}

/** What one observation proves about our deployment. */
export type Judgment =
  /** Nothing final: in progress, or an observation from before our update. */
  | { readonly is: 'in-progress' }
  | { readonly is: 'completed' }
  /** ECS is rolling back to the previous version. */
  | ({ readonly is: 'rolling-back' } & FailureReason)
  | ({ readonly is: 'rolled-back'; readonly serving?: string } & FailureReason)
  | ({ readonly is: 'rollback-failed' } & FailureReason)
  /** Ours failed and ECS does not roll back: the breaker's rollback is off, or there is nothing to roll back to. */
  | ({ readonly is: 'failed' } & FailureReason)
  /** `by` is not known when the newer deployment has itself been rolled back and left the list. */
  | { readonly is: 'superseded'; readonly by?: Deployment }
  /** Another tool deployed our revision again: the newer deployment counts as ours. */
  | { readonly is: 'resent'; readonly as: Deployment };

/** The facts about the followed deployment in an observation, for the rollout's decisions. */
export interface Assessment {
  readonly judgment: Judgment;
  /** At least one read succeeded. */
  readonly isObserved: boolean;
  /** The service deployment was read, and its status is used; otherwise only `deployments[]` is available. */
  readonly isByServiceDeployment: boolean;
  /** When it completed, in seconds on ECS's clock, if the observation shows it. */
  readonly completedAt?: number;
  /** The deployment that began after it and is the primary one now, and whether that has completed. */
  readonly newer?: Deployment;
  readonly isReplaced: boolean;
  /** It is the primary deployment. */
  readonly isPrimary: boolean;
  /** It shows no sign of a stop request, or it stopped without a replacement. */
  readonly isUnmoved: boolean;
  /** A pause hook holds it until a person continues. */
  readonly isPaused: boolean;
  /** The IDs of the pause hooks that hold it. */
  readonly pauses?: readonly string[];
  /** The lifecycle stage that it is in, as ECS names it. */
  readonly stage?: string;
  /** What it is waiting for, as a phrase; `''` if unknown. */
  readonly where: string;
  /** It is waiting because of its own settings, which does not consume the step's time limit. */
  readonly isUncounted?: true;
}

/** A deployment to observe. */
export interface DeploymentSubject {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  /** Of a service that CodeDeploy deploys. */
  readonly codeDeploy?: FollowedGroup;
}

/** The result of a poll of a service. */
export interface PollResult {
  readonly observation: Observation;
  /** Why the service cannot be read, if a retry will not help. */
  readonly unobservable?: string;
  /** Why this read failed. */
  readonly unread?: string;
  /** A read was throttled: the next poll should come later. */
  readonly throttled: boolean;
}

/** Observes several services with batched reads. */
export interface ServiceObserver {
  poll(subjects: readonly DeploymentSubject[]): Promise<Map<DeploymentSubject, PollResult>>;
  /** The service deployment of a deployment, if it was seen. */
  arnOf(deploymentId: string): string | undefined;
  /** The identifier that `stop` takes; `undefined` until it was seen. */
  stopTargetOf(deploymentId: string): string | undefined;
  /** The deployment that started a task, if known. */
  startedBy(task: Task): string | undefined;
}

/** The result of requesting a rollback of the deployment in progress. */
export type StopAnswer =
  /** The rollback is in progress, or the deployment ended in the meantime: the next poll shows which. */
  | { readonly answer: 'accepted' }
  /** Whether it was accepted is not known. */
  | { readonly answer: 'unanswered' }
  /** It cannot be requested: the deployment is unknown, or the call is denied. */
  | { readonly answer: 'unavailable' };

/** The action for a deployment at a pause hook. */
export type PauseAction = 'CONTINUE' | 'ROLLBACK';

/** The result of continuing or rolling back a deployment at a pause hook. */
export type PauseAnswer =
  | { readonly answer: 'accepted' }
  /** Whether it was accepted is not known. */
  | { readonly answer: 'unanswered'; readonly reason: string }
  | { readonly answer: 'refused'; readonly reason: string };

/** What to restore, and the state to restore it from. */
export interface RestoreOrder {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  readonly previous: Previous;
  /** Ours had completed before the rollback began. */
  readonly hasCompleted: boolean;
  /** A copy of the previous revision that was already registered. */
  readonly revision?: string;
  readonly settings: ChangedSettings;
  /** When to stop trying, on the local monotonic clock (ms). */
  readonly until: number;
  /** Of a service that CodeDeploy deploys. */
  readonly codeDeploy?: FollowedGroup;
}

/** What to deploy. */
export interface UpdateOrder {
  /** For a service that CodeDeploy deploys it is split: the task definition goes into a deployment. */
  readonly input: UpdateServiceInput;
  /** The service as last read. */
  readonly before: Service;
  readonly codeDeploy?: CodeDeployOrder;
  /** When to stop waiting for the deployment that is superseded, on the local monotonic clock (ms). */
  readonly until: number;
}

/** The members of UpdateService that our update changed, before and after. */
export interface ChangedSettings {
  readonly before: Members;
  readonly asked: Members;
}

/** The result of the update that restores the previous revision. */
export type RestoreAnswer =
  | { readonly answer: 'started'; readonly deployment: OwnDeployment }
  /** The service could not be read, or ours must no longer be rolled back: the next poll shows which. */
  | { readonly answer: 'not-due' }
  | { readonly answer: 'failed'; readonly reason: string };

/** The result of an UpdateService or CreateDeployment call. */
export type Sent =
  | { readonly state: 'started'; readonly own: OwnDeployment; readonly service: Service }
  /**
   * ECS accepted the update, and it required no new deployment; `own` is the existing deployment that must reach the requested
   * state.
   */
  | { readonly state: 'no-deployment'; readonly service: Service; readonly own?: OwnDeployment }
  | { readonly state: 'refused'; readonly reason: string }
  /** The job was cancelled before it was sent. */
  | { readonly state: 'unsent'; readonly reason: string }
  /** It is unknown whether it took effect. */
  | { readonly state: 'lost'; readonly reason: string };

/** A fact in an observation, as text: logged once for as long as it is unchanged. */
export interface News {
  /** The subject: a different text about the same subject is logged again. */
  readonly subject: string;
  /** `''` if there is nothing to log. */
  readonly text: string;
  /** When it began, in seconds on AWS's clock, if it belongs in the timeline. */
  readonly at?: number;
}

/** Pure: describes the followed deployment in an observation, without task counts and events. */
export interface Wording {
  newsOf(observation: Observation): readonly News[];
  /** Its progress, as a phrase; `''` if the task counts say as much. */
  progress(observation: Observation): string;
}

/** Logs a line about a service. */
export type Say = (text: string) => void;
/** CreateService's members. */
export type CreateServiceInput = { readonly cluster: string; readonly serviceName: string } & Json;

/** Creates, observes, assesses and rolls back the deployments of a service. */
export interface Controller {
  readonly wording: Wording;
  /** Sends one update so that at most one takes effect. `onSend` is called right before each call. */
  update(order: UpdateOrder, onSend: () => void): Promise<Sent>;
  /** Creates a service so that at most one is created. `draft` is the service as it will be. */
  create(input: CreateServiceInput, draft: Service, onSend: () => void): Promise<Sent>;
  observer(): ServiceObserver;
  /** Pure: the deployments in a service's list before ours. */
  earlierOf(service: Service): readonly EarlierDeployment[];
  /** Pure: the facts about the deployment `own` in an observation. */
  assess(own: OwnDeployment, observation: Observation): Assessment;
  /**
   * Requests a rollback of the deployment in progress. `isLast`: without a response, another method is used next. `until`: when
   * the call is aborted, on the local monotonic clock (ms).
   * @param target from `stopTargetOf`
   */
  stop(target: string | undefined, isLast: boolean, say: Say, until: number): Promise<StopAnswer>;
  /** Continues a deployment that is waiting at pause hooks, or rolls it back. */
  endPause(serviceDeployment: string, hooks: readonly string[], action: PauseAction): Promise<PauseAnswer>;
  /** Sends the update that restores the previous revision. `onRegistered` receives a copy that was registered for it. */
  restore(order: RestoreOrder, onRegistered: (revision: string) => void, say: Say): Promise<RestoreAnswer>;
  /** Restores the settings of our update that a rollback by ECS does not restore. @returns what could not be restored */
  restoreSettings(order: Pick<RestoreOrder, 'cluster' | 'service' | 'settings'>, say: Say): Promise<string | undefined>;
  /** Pure: the deployment of the revision `taskDefinition` that began after `own` and is primary now. */
  startedSince(own: OwnDeployment, service: Service, taskDefinition: string): OwnDeployment | undefined;
}

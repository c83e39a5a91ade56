import type { FollowedGroup } from '../codedeploy/index.ts';
import type { Context } from '../context.ts';
import type {
  Assessment,
  ChangedSettings,
  Controller,
  FailureReason,
  OwnDeployment,
  RestoreResult,
  StopResult,
} from '../controller/index.ts';
import { type Deployment, shortName } from '../ecs/index.ts';
import type { PreviousDeployment } from '../history/index.ts';
import type { Verdict } from './verdict.ts';
import type { WaitUntil } from './wait-until.ts';

/** The dependencies of a rollout. */
export interface RolloutContext extends Context {
  /** The services' controllers; ECS by default. */
  readonly controller?: Controller;
  /** Runs the smoke test, once for all services of the step. */
  smoke?(): Promise<SmokeResult>;
  /** Saves each service's progress for a post step, in case this process is killed. */
  remember(rollouts: readonly Rollout[]): void;
}

/** The user's policy for failures; times in ms. */
export interface Policy {
  readonly waitMs: number;
  readonly rollbackMs: number;
  readonly onFailure: 'rollback' | 'leave';
  /** `auto`: rolls back if none of our tasks became healthy or they keep failing. */
  readonly onTimeout: 'auto' | 'rollback' | 'leave';
  readonly onCancel: 'leave' | 'rollback';
  /** Whether to roll back as soon as two tasks failed with a permanent cause. */
  readonly failFast: boolean;
  /** Whether all services of the step are rolled back if one of them fails. */
  readonly together: boolean;
  /** How far our deployment is followed if not to its end: to a pause hook, or to a lifecycle stage of ECS. */
  readonly waitUntil?: WaitUntil;
  /** Whether a smoke test runs after the deployment has completed. */
  readonly smoke: boolean;
  /**
   * Whether a post step continues the work of a cancelled job, so that a rollback in progress at the time limit is not
   * a failure.
   */
  readonly resumes?: true;
}

/** Whether the smoke test passed, or why it failed. */
export type SmokeResult = 'passed' | { readonly failed: string };

/** Why a rollout fails. */
export interface Explanation extends FailureReason {
  /** The other service of the step whose failure causes this one's rollback. */
  readonly causedBy?: string;
  /** Whether the reason includes the failed tasks and their causes. */
  readonly hasFailures?: true;
}

/** The cause of a rollback that we decided, not ECS. */
export type Trigger = 'failed' | 'timed-out' | 'cancelled';

/** A rollback that was decided or is in progress. */
export interface Rollback {
  readonly trigger: Trigger;
  readonly explanation?: Explanation;
  /** The start on the local monotonic clock (ms); `undefined` until the rollback starts. */
  readonly startedAt?: number;
  /** The number of StopServiceDeployment calls without a usable response, and when one succeeded (local ms). */
  readonly stop?: { readonly tries: number; readonly acceptedAt?: number };
  /** Whether `deployments[]` has shown that ECS replaced our deployment with an earlier one. */
  readonly hasLeft?: true;
  /** Whether the last successful read showed the rollback in progress. */
  readonly isSeen?: boolean;
  /**
   * The reason why our update must restore the previous revision, once that was decided. A post step can then carry it
   * out.
   */
  readonly mustRestore?: string;
  /** Why the last attempt could not stop our deployment, if it cannot be restored before that. */
  readonly unstopped?: string;
  /** The revision that our update restores, if it is a copy of the previous one. */
  readonly revision?: string;
}

/** The state of a rollout. Only `next` sets it. */
export type State =
  /**
   * Our deployment is in progress. `reached`: it has reached `wait-until`, and is waiting until the others have reached
   * it.
   */
  | { readonly is: 'rolling-out'; readonly cancelled?: Explanation; readonly reached?: true }
  /**
   * Our deployment has completed, and is monitored or tested, or is waiting until the others have completed.
   * `rollback`: the previous revision will be restored.
   */
  | { readonly is: 'verifying'; readonly smoke?: SmokeResult; readonly proven?: true; readonly rollback?: Rollback }
  /** ECS is rolling back, on its own or at our request, or the request is still to be sent. */
  | { readonly is: 'ecs-rollback'; readonly rollback: Rollback; readonly request: 'by-ecs' | 'to-send' | 'sent' }
  /** Our second UpdateService restores the previous revision. `deployment`: the deployment that it started. */
  | { readonly is: 'restoring'; readonly rollback: Rollback; readonly deployment?: OwnDeployment }
  | { readonly is: 'done'; readonly outcome: Outcome };

/** How a rollout ended. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly explanation?: Explanation;
  /** The active task definition at the end, if an observation showed it. */
  readonly serving?: string;
  readonly supersededBy?: Deployment;
  /** The rollback that was started, and the deployment of our update that restored the previous revision. */
  readonly rollback?: Rollback;
  readonly restored?: OwnDeployment;
  /** Whether the rollback was still in progress when the time limit was reached. */
  readonly isRollbackInProgress?: true;
}

/** When and how a deployment was observed to be completed. */
export interface Completion {
  /** The time on the local monotonic clock (ms). */
  readonly seenAt: number;
  /** The time in seconds on ECS's clock, if an observation showed it. */
  readonly at?: number;
  readonly confirmedBy: 'service-deployment' | 'deployments-list';
}

/** A service between our UpdateService and its verdict. */
export interface Rollout {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  /** Set for a service with the deployment controller CODE_DEPLOY. */
  readonly codeDeploy?: FollowedGroup;
  readonly previous?: PreviousDeployment;
  /** The revision that a manual rollback requested, if `own` is the deployment that it stops. */
  readonly wanted?: string;
  /** When UpdateService was sent, on the local monotonic clock (ms). */
  readonly since: number;
  /**
   * The time from which task failures count, in seconds on ECS's clock. Set if the deployment existed before our
   * update.
   */
  readonly countFrom?: number;
  /** Whether neither a load balancer nor a container health check detects a broken task. */
  readonly unchecked?: true;
  /** How long our deployment is monitored after completion, in ms. */
  readonly monitorMs: number;
  readonly settings: ChangedSettings;
  /** The pause hooks at which we continued our deployment. A read that still shows them is stale. */
  readonly continued?: readonly string[];
  /** The number of consecutive polls that failed because of missing permissions or invalid credentials. */
  readonly unobserved: number;
  /** Set once our deployment was observed to be completed. */
  readonly completed?: Completion;
  readonly state: State;
}

/** The facts in a poll of the service. */
export interface PollFacts {
  /** The facts about the followed deployment: ours, or the one that restores the previous revision. */
  readonly assessment: Assessment;
  /** Why the service cannot be read, if a retry will not help. */
  readonly unobservable?: string;
  /** Why this read failed; the next one may succeed. */
  readonly unread?: string;
  /** A permanent failure of two of our tasks, or a crash loop that nothing else ends. */
  readonly permanent?: string;
  /** A description of the failure of two of our tasks after completion. */
  readonly failing?: string;
  /** Whether the stopped tasks could not be read because of a transient error. */
  readonly tasksUnread?: boolean;
  /** A sentence for a service that was deleted or is being deleted, so that it can no longer be deployed to. */
  readonly gone?: string;
  /** The step's other services: the first one that failed, with a description, and whether one is still in progress. */
  readonly others?: { readonly failed?: string; readonly service?: string; readonly open: boolean };
  /** Whether any of our tasks is healthy now; read at the timeout. */
  readonly healthy?: boolean;
  readonly cancelled: boolean;
}

/**
 * The next action: `stop` requests a rollback of our deployment from ECS, `restore` restores the previous revision with
 * an update, `restore-settings` restores the settings that a rollback by ECS does not restore, and `smoke-test` runs
 * the smoke test.
 */
export type Effect = 'stop' | 'restore' | 'restore-settings' | 'smoke-test';

/** The result of an effect. */
export type EffectResult =
  | ({ readonly of: 'stop' } & StopResult)
  /** A copy of the previous revision was registered; the update follows. */
  | { readonly of: 'restore'; readonly status: 'registered'; readonly revision: string }
  | ({ readonly of: 'restore' } & RestoreResult)
  /** `notRestored`: the settings that could not be restored. */
  | { readonly of: 'restore-settings'; readonly notRestored?: string }
  | { readonly of: 'smoke-test'; readonly result: SmokeResult };

/** An event that `next` applies to a rollout. */
export type RolloutEvent =
  | { readonly is: 'observed'; readonly facts: PollFacts }
  | { readonly is: 'effect-ended'; readonly result: EffectResult; readonly cancelled: boolean }
  /**
   * A post step resumes the rollout. `started`: the deployment of an update without a response. `restored`: the
   * deployment of an update that restores the previous revision.
   */
  | {
      readonly is: 'resumed';
      readonly isRead: boolean;
      readonly started?: OwnDeployment;
      readonly restored?: OwnDeployment;
    }
  /** A person rolls back a deployment at a pause hook. */
  | { readonly is: 'rollback-requested'; readonly reason: string }
  /** The update was refused, or it is unknown whether it took effect. */
  | { readonly is: 'not-started'; readonly verdict: 'refused' | 'unknown'; readonly reason: string }
  /** The service was read once all services of the step had ended. */
  | { readonly is: 'read-at-end'; readonly assessment: Assessment };

/** The result of `next`: the new state, and the effect to perform, if there is one. */
export interface Step {
  readonly rollout: Rollout;
  readonly effect?: Effect;
}

/**
 * The number of StopServiceDeployment calls without a usable response after which UpdateService restores the previous
 * revision.
 */
export const STOP_TRIES = 3;

/** The rollback of a rollout, including one that has ended. */
export function rollbackOf({ state }: Rollout): Rollback | undefined {
  if (state.is === 'rolling-out') return undefined;
  return state.is === 'done' ? state.outcome.rollback : state.rollback;
}

/** Why the rollout failed, if that is known. */
export function explanationOf({ state }: Rollout): Explanation | undefined {
  if (state.is === 'rolling-out') return state.cancelled;
  return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}

/** The deployment of our update that restores the previous revision. */
export function restoredBy({ state }: Rollout): OwnDeployment | undefined {
  if (state.is === 'restoring') return state.deployment;
  return state.is === 'done' ? state.outcome.restored : undefined;
}

/** The followed deployment: ours, or the one that restores the previous revision. */
export function followedBy(rollout: Rollout): OwnDeployment {
  return restoredBy(rollout) ?? rollout.own;
}

/** How a rollout ended; `undefined` while it is in progress. */
export function outcomeOf({ state }: Rollout): Outcome | undefined {
  return state.is === 'done' ? state.outcome : undefined;
}

/** The AWS service that deploys a service. */
export function deployerOf({ codeDeploy }: Pick<Rollout, 'codeDeploy'>): string {
  return codeDeploy ? 'CodeDeploy' : 'ECS';
}

/** A sentence with the command that restores the previous revision; `''` if there is none. */
export function manualRollback(rollout: Rollout): string {
  const { cluster, service, previous, codeDeploy } = rollout;
  if (!previous) return '';
  const revision = shortName(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
  if (codeDeploy) return `To roll back manually, run deploy-service with 'task-definition-arn' set to '${revision}'.`;
  return `To roll back manually, run: aws ecs update-service --cluster ${shortName(cluster)} --service ${service} --task-definition ${revision}`;
}

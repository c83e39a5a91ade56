import type { DeploymentGroupName } from '../codedeploy/model.ts';
import type { Context } from '../context.ts';
import type {
  Assessment,
  Controller,
  OwnDeployment,
  RestoreAnswer,
  Settings,
  StopAnswer,
  Told,
} from '../controller/controller.ts';
import { type Deployment, shortName } from '../ecs/model.ts';
import type { Previous } from '../history/previous.ts';
import type { Verdict } from './verdict.ts';
import type { WaitUntil } from './wait-until.ts';

/** What a rollout is followed with. */
export interface RolloutContext extends Context {
  /** How the services of the step are deployed; ECS's own deployments by default. */
  readonly controller?: Controller;
  /** Runs the smoke test, once for all services of the step. */
  smoke?(): Promise<SmokeResult>;
  /** Keeps how far each service has come where a post step finds it, also after this process was killed. */
  remember(rollouts: readonly Rollout[]): void;
}

/** What the user asked to do when it does not go well; times in ms. */
export interface Policy {
  readonly waitMs: number;
  readonly rollbackMs: number;
  readonly onFailure: 'rollback' | 'leave';
  /** `auto`: rolls back when none of our tasks became healthy or they keep failing. */
  readonly onTimeout: 'auto' | 'rollback' | 'leave';
  readonly onCancel: 'leave' | 'rollback';
  /** Roll back as soon as two tasks failed for a permanent cause. */
  readonly failFast: boolean;
  /** All services of the step are rolled back when one of them fails. */
  readonly together: boolean;
  /** How far ours is followed where that is not to its end: to a pause hook, or to a lifecycle stage of ECS. */
  readonly waitUntil?: WaitUntil;
  /** A smoke test decides after the deployment has completed. */
  readonly smoke: boolean;
  /** A post step follows what a cancelled job left: a rollback that is seen in progress at the limit is no failure. */
  readonly resumes?: true;
}

/** Whether the smoke test passed, or what it said. */
export type SmokeResult = 'passed' | { readonly failed: string };

/** Why a rollout does not go well. */
export interface Explanation extends Told {
  /** The other service of the step that failed, where that is why this one is rolled back. */
  readonly causedBy?: string;
  /** The reason tells which tasks failed and of what. */
  readonly tellsFailures?: true;
}

/** What ended the way forward, when we and not ECS decided it. */
export type Trigger = 'failed' | 'timed-out' | 'cancelled';

/** A rollback that is decided or in progress. */
export interface Rollback {
  readonly trigger: Trigger;
  readonly explanation?: Explanation;
  /** By the local monotonic clock (ms); `undefined` until it is begun. */
  readonly startedAt?: number;
  /** Calls of StopServiceDeployment without a usable answer, and when one was answered (local ms). */
  readonly stop?: { readonly tries: number; readonly answeredAt?: number };
  /** `deployments[]` has shown that ECS left ours and rolls back. */
  readonly hasLeft?: true;
  /** Whether the last look that told of it showed the rollback in progress. */
  readonly isSeen?: boolean;
  /** Why our update must restore the previous revision, once that is decided: a post step goes through with it. */
  readonly mustRestore?: string;
  /** The revision that our update restores, where it is a copy of the previous one. */
  readonly revision?: string;
}

/** How far a rollout has come. `next` alone sets it. */
export type State =
  /** `reached`: it has come as far as it is followed, and is held until the others have. */
  | { readonly is: 'rolling-out'; readonly cancelled?: Explanation; readonly reached?: true }
  /** It has completed, and is monitored, tested or held until the others have completed; `rollback`: it is to be restored. */
  | { readonly is: 'verifying'; readonly smoke?: SmokeResult; readonly proven?: true; readonly rollback?: Rollback }
  /** ECS is rolling back, by itself or as we asked; or ECS has still to be asked. */
  | { readonly is: 'ecs-rollback'; readonly rollback: Rollback; readonly request: 'by-ecs' | 'to-send' | 'sent' }
  /** Our second UpdateService restores the previous revision; `deployment`: what it started. */
  | { readonly is: 'restoring'; readonly rollback: Rollback; readonly deployment?: OwnDeployment }
  | { readonly is: 'done'; readonly outcome: Outcome };

/** How a rollout ended. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly explanation?: Explanation;
  /** The task definition that is active at the end, where an observation said it. */
  readonly serving?: string;
  readonly supersededBy?: Deployment;
  /** The rollback that was begun, and the deployment of our update that restored the previous revision. */
  readonly rollback?: Rollback;
  readonly restored?: OwnDeployment;
  /** The rollback was seen in progress when our time was over. */
  readonly isRollbackInProgress?: true;
}

/** When and by what a deployment was seen to have completed. */
export interface Completion {
  /** By the local monotonic clock (ms). */
  readonly seenAt: number;
  /** In seconds by ECS's clock, where an observation told. */
  readonly at?: number;
  readonly confirmedBy: 'service-deployment' | 'deployments-list';
}

/** A service on its way from our UpdateService to a verdict. */
export interface Rollout {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  /** Of a service that CodeDeploy deploys. */
  readonly codeDeploy?: DeploymentGroupName;
  readonly previous?: Previous;
  /** The revision that was asked for, where ours is the one to be left: a rollback by hand stops it. */
  readonly wanted?: string;
  /** When the UpdateService was sent, by the local monotonic clock (ms). */
  readonly since: number;
  /** Failures of tasks count from here on, in seconds by ECS's clock: the deployment was there before our update. */
  readonly countFrom?: number;
  /** Neither a load balancer nor a container health check notices that a task does not work. */
  readonly unchecked?: true;
  /** How long ours is monitored after it has completed, in ms. */
  readonly monitorMs: number;
  readonly settings: Settings;
  /** The pause hooks at which we continued it: a look that still shows them is from before that. */
  readonly continued?: readonly string[];
  /** Polls in a row in which nothing could be read for want of rights or credentials. */
  readonly unobserved: number;
  /** Ours was seen to have completed. */
  readonly completed?: Completion;
  readonly state: State;
}

/** What a look at the service told. */
export interface Look {
  /** Of the deployment that is followed: ours, or the one that restores the previous revision. */
  readonly assessment: Assessment;
  /** Nothing could be read, and reading again will not help. */
  readonly unobservable?: string;
  /** Why nothing could be read this time; the next look may succeed. */
  readonly unread?: string;
  /** The failure of our tasks that no retry fixes: a permanent one of two, or a crash loop that nothing else ends. */
  readonly permanent?: string;
  /** The failure of two of our tasks after ours had completed, in words. */
  readonly failing?: string;
  /** The stopped tasks could not be read this time, for a transient reason. */
  readonly tasksUnread?: boolean;
  /** The service is gone or going: nothing can be deployed to it any more. */
  readonly gone?: string;
  /** Of the other services of the step: which one failed, also in words, and whether one is still in progress. */
  readonly others?: { readonly failed?: string; readonly service?: string; readonly open: boolean };
  /** Whether any of our tasks is healthy now; asked for at the deadline. */
  readonly healthy?: boolean;
  readonly cancelled: boolean;
}

/**
 * What is to be done next: ask ECS to roll our deployment back, `restore` the previous revision by an update, restore the
 * settings that ECS's own rollback leaves, or run the smoke test.
 */
export type Effect = 'stop' | 'restore' | 'restore-settings' | 'smoke-test';

/** What became of an effect. */
export type EffectResult =
  | ({ readonly of: 'stop' } & StopAnswer)
  /** A copy of the previous revision was registered; the update follows. */
  | { readonly of: 'restore'; readonly answer: 'registered'; readonly revision: string }
  | ({ readonly of: 'restore' } & RestoreAnswer)
  /** `left`: what could not be restored. */
  | { readonly of: 'restore-settings'; readonly left?: string }
  | { readonly of: 'smoke-test'; readonly result: SmokeResult };

/** What moves a rollout on. */
export type RolloutEvent =
  | { readonly is: 'observed'; readonly look: Look }
  | { readonly is: 'effect-ended'; readonly result: EffectResult; readonly cancelled: boolean }
  /**
   * A post step takes it up. `started`: the deployment of an update whose answer was not seen; `restored`: that of an
   * update that restores the previous revision.
   */
  | {
      readonly is: 'resumed';
      readonly isRead: boolean;
      readonly started?: OwnDeployment;
      readonly restored?: OwnDeployment;
    }
  /** A person rolls back a deployment that a pause hook holds. */
  | { readonly is: 'rollback-requested'; readonly reason: string }
  /** The update was refused, or whether it took effect is not known. */
  | { readonly is: 'not-started'; readonly verdict: 'refused' | 'unknown'; readonly reason: string }
  /** The service was read once all services of the step had ended. */
  | { readonly is: 'read-at-end'; readonly assessment: Assessment };

export interface Step {
  readonly rollout: Rollout;
  readonly effect?: Effect;
}

/** So often StopServiceDeployment is called without a usable answer; then UpdateService restores the previous revision. */
export const STOP_TRIES = 3;

/** The rollback of a rollout, also one that has ended. */
export function rollbackOf({ state }: Rollout): Rollback | undefined {
  if (state.is === 'rolling-out') return undefined;
  return state.is === 'done' ? state.outcome.rollback : state.rollback;
}

/** Why it does not go well, as far as that is known. */
export function explanationOf({ state }: Rollout): Explanation | undefined {
  if (state.is === 'rolling-out') return state.cancelled;
  return state.is === 'done' ? state.outcome.explanation : state.rollback?.explanation;
}

/** The deployment of our update that restores the previous revision. */
export function restoredBy({ state }: Rollout): OwnDeployment | undefined {
  if (state.is === 'restoring') return state.deployment;
  return state.is === 'done' ? state.outcome.restored : undefined;
}

/** The deployment that is followed now: ours, or the one that restores the previous revision. */
export function followedBy(rollout: Rollout): OwnDeployment {
  return restoredBy(rollout) ?? rollout.own;
}

export function outcomeOf({ state }: Rollout): Outcome | undefined {
  return state.is === 'done' ? state.outcome : undefined;
}

/** How a person restores the previous revision, as a sentence; `''` where there is none. */
export function byHand(rollout: Rollout): string {
  const { cluster, service, previous, codeDeploy } = rollout;
  if (!previous) return '';
  const revision = shortName(rollbackOf(rollout)?.revision ?? previous.taskDefinition);
  if (codeDeploy)
    return `To roll back by hand, run deploy-service with the input 'task-definition-arn' set to '${revision}'.`;
  return `To roll back by hand, run: aws ecs update-service --cluster ${shortName(cluster)} --service ${service} --task-definition ${revision}`;
}

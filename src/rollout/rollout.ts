import type { Context } from '../context.ts';
import type { Observation, OwnDeployment, Told } from '../controller/ecs/assess.ts';
import type { Cause } from '../diagnosis/cause.ts';
import { type Deployment, shortName } from '../ecs/model.ts';
import type { Previous } from '../history/previous.ts';
import type { Verdict } from './verdict.ts';

/** What a rollout is followed with. */
export interface RolloutContext extends Context {
  /** Runs the smoke test, once for all services of the step. */
  smoke?(): Promise<Rollout['smoke']>;
  /** Keeps how far each service has come where a post step finds it, also after this process was killed. */
  remember(rollouts: readonly Rollout[]): void;
}

/** What the user asked to do when it does not go well; times in ms. */
export interface Policy {
  readonly waitMs: number;
  readonly rollbackMs: number;
  readonly onFailure: 'rollback' | 'leave';
  /** `auto`: back when none of our tasks became healthy or they keep failing. */
  readonly onTimeout: 'auto' | 'rollback' | 'leave';
  readonly onCancel: 'leave' | 'rollback';
  /** Go back as soon as two tasks failed for a cause that waiting cannot mend. */
  readonly failFast: boolean;
  /** All services of the step go back when one of them fails. */
  readonly together: boolean;
  /** A smoke test decides after the deployment has landed. */
  readonly smoke: boolean;
}

/**
 * `forward`: ours is rolling out. `landed`: it serves, and is watched, tested or held until the others have landed.
 * `reverting`: ECS is bringing the previous deployment back, on its own or as we asked.
 * `returning`: our second UpdateService brings the previous revision back, followed as `back`.
 */
export type Phase = 'forward' | 'landed' | 'reverting' | 'returning' | 'ended';

/** A service on its way from our UpdateService to a verdict. */
export interface Rollout {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
  readonly previous?: Previous;
  /** The revision that was asked for, where ours is the one to be left: a rollback by hand stops it. */
  readonly wanted?: string;
  readonly back?: OwnDeployment;
  /** The revision that our update back brings, where it is a copy of the previous one. */
  readonly backTo?: string;
  readonly phase: Phase;
  /** When the UpdateService was sent, and when going back began, by the local monotonic clock (ms). */
  readonly since: number;
  readonly landedAt?: number;
  /** When it completed, in seconds by ECS's clock. */
  readonly completedAt?: number;
  /** Failures of tasks count from here on, in seconds by ECS's clock: the deployment was there before our update. */
  readonly countFrom?: number;
  /** Neither a load balancer nor a container health check notices that a task does not work. */
  readonly unchecked?: true;
  /** `deployments[]` alone told that it landed: the service deployment was not seen. */
  readonly bySight?: boolean;
  readonly backSince?: number;
  /** What became of StopServiceDeployment: calls without a usable answer, and when one was answered (local ms). */
  readonly stop?: { readonly tries: number; readonly answeredAt?: number };
  /** Whether the last look that told of it showed the rollback in progress. */
  readonly rollsBack?: boolean;
  /** The time to wait was over while the rollback was still in progress. */
  readonly leftRollingBack?: true;
  /** `deployments[]` has shown that ECS left ours and goes back. */
  readonly left?: boolean;
  /** How long ours is watched after it has landed, in ms. */
  readonly watchMs: number;
  /** Members of UpdateService that our update changed, as they were before. */
  readonly undo: Readonly<Record<string, unknown>>;
  /** The same members as our update set them. */
  readonly asked?: Readonly<Record<string, unknown>>;
  /** Whether the smoke test passed, or what it said. */
  readonly smoke?: 'passed' | { readonly failed: string };
  /** Why an update must bring the previous version back, once that is decided: a post step goes through with it. */
  readonly unfit?: string;
  /** Nothing is left to prove: it waits for the other services only. */
  readonly proven?: boolean;
  /** Polls in a row in which nothing could be read for want of rights or credentials. */
  readonly blind: number;
  readonly verdict?: Verdict;
  /** Why it did not go well, in ECS's words where it has some. */
  readonly reason?: string;
  /** What the words of ECS in the reason name. */
  readonly cause?: Cause;
  /** The other service of the step that failed, where that is why this one is rolled back. */
  readonly causedBy?: string;
  /** The reason tells which tasks failed and of what. */
  readonly tellsFailures?: true;
  /** What ended the way forward, when we and not ECS decided it. */
  readonly trigger?: 'failed' | 'timed-out' | 'cancelled';
  /** The task definition that serves at the end, where an observation said it. */
  readonly serving?: string;
  readonly supersededBy?: Deployment;
}

/** What else a look at the service told. */
export interface Look {
  readonly observation: Observation;
  /** Nothing could be read, and reading again will not help. */
  readonly sightless?: string;
  /** Why nothing could be read this time; the next look may see again. */
  readonly unread?: string;
  /** The failure of our tasks that waiting does not mend: a permanent one of two, or a crash loop that nothing else ends. */
  readonly hopeless?: string;
  /** The failure of two of our tasks after ours had completed, in words. */
  readonly failing?: string;
  /** The stopped tasks could not be read this time, for a transient reason. */
  readonly tasksUnread?: boolean;
  /** The service is gone or going: nothing can be deployed to it any more. */
  readonly gone?: string;
  /** Of the other services of the step: which one failed, also in words, and whether one is still on its way. */
  readonly others?: { readonly failed?: string; readonly service?: string; readonly open: boolean };
  /** Whether any of our tasks is healthy now; asked for at the deadline. */
  readonly healthy?: boolean;
  readonly cancelled: boolean;
}

/**
 * What is to be done next: `stop` our service deployment, `return` to the previous revision by an update, `undo` what an
 * update of ours changed and ECS's own rollback leaves, or `smoke` test.
 */
export type Act = 'stop' | 'return' | 'undo' | 'smoke';

export interface Step {
  readonly rollout: Rollout;
  readonly act?: Act;
}

/** So often StopServiceDeployment is called without a usable answer; then UpdateService restores the previous revision. */
export const STOP_TRIES = 3;

/** What a cancel that asks to go back says of a version that serves and was still watched, tested or held. */
export const UNPROVEN = 'The job was cancelled before the new version was proven.';

/** How a person restores the previous revision, as a sentence; `''` where there is none. */
export function byHand({ cluster, service, previous, backTo }: Rollout): string {
  if (!previous) return '';
  const revision = shortName(backTo ?? previous.taskDefinition);
  return `To roll back by hand, run: aws ecs update-service --cluster ${shortName(cluster)} --service ${service} --task-definition ${revision}`;
}

/** Ends a rollout; what it says of the reason must stand on its own. Without `why` its reason stays. */
export function end(rollout: Rollout, verdict: Verdict, why?: string | Told, serving?: string): { rollout: Rollout } {
  return { rollout: { ...withReason(rollout, why), phase: 'ended', verdict, ...(serving && { serving }) } };
}

/** A rollout with another reason; words of our own name no cause of ECS's. */
export function withReason(rollout: Rollout, why: string | Told = ''): Rollout {
  const { reason, cause }: Told = typeof why === 'string' ? { reason: why } : why;
  if (reason === '') return rollout;
  const { cause: _, ...rest } = rollout;
  return { ...rest, reason, ...(cause && { cause }) };
}

/** The reason of a rollout with another sentence behind it. */
export function adding({ reason = '', cause }: Rollout, sentence: string): Told {
  return { reason: `${reason} ${sentence}`.trim(), ...(cause && { cause }) };
}

import type { Deployment, Service } from '../ecs/model.ts';
import { type Judgement, judge, type Observation, type OwnDeployment } from './judge.ts';
import type { Verdict } from './verdict.ts';

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

/** The version that served before ours, and the only one that we go back to. */
export interface Previous {
  readonly deploymentId: string;
  readonly taskDefinition: string;
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
  readonly back?: OwnDeployment;
  /** The revision that our update back brings, where it is a copy of the previous one. */
  readonly backTo?: string;
  readonly phase: Phase;
  /** When the UpdateService was sent, and when going back began, by the local monotonic clock (ms). */
  readonly since: number;
  readonly landedAt?: number;
  readonly backSince?: number;
  /** How long ours is watched after it has landed, in ms. */
  readonly watchMs: number;
  /** Members of UpdateService that our update changed, as they were before. */
  readonly undo: Readonly<Record<string, unknown>>;
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
  /** The failure of two of our tasks that waiting cannot mend, in words. */
  readonly hopeless?: string;
  /** The failure of two of our tasks after ours had landed, in words. */
  readonly failing?: string;
  /** The service is gone or going: nothing can be deployed to it any more. */
  readonly gone?: string;
  /** Of the other services of the step: whether one failed, in words, and whether one is still on its way. */
  readonly others?: { readonly failed?: string; readonly open: boolean };
  /** Whether any of our tasks is healthy now; asked for at the deadline. */
  readonly healthy?: boolean;
  readonly cancelled: boolean;
}

/** What is to be done next: `stop` our service deployment, `return` to the previous revision by an update, or `smoke` test. */
export type Act = 'stop' | 'return' | 'smoke';

export interface Step {
  readonly rollout: Rollout;
  readonly act?: Act;
}

/** What a cancel that asks to go back says of a version that serves and was still watched, tested or held. */
export const UNPROVEN = 'The job was cancelled before the new version was proven.';

const BLIND_POLLS = 2;
/** How long past its end a wait goes on in which nothing can be read: what is not seen is not told as a failure. */
const SIGHT_MS = 20_000;

/** Moves a rollout on by one look at `now` (local monotonic ms). Decides everything, does nothing. */
export function advance(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  if (rollout.phase === 'ended') return { rollout };
  const blind = look.sightless ? rollout.blind + 1 : 0;
  const seen = { ...rollout, blind };
  if (look.sightless && blind >= BLIND_POLLS) return end(seen, 'unknown', look.sightless);
  if (look.gone) return end(seen, 'failed', look.gone);
  switch (rollout.phase) {
    case 'forward':
      return forward(seen, look, now, policy);
    case 'landed':
      return landed(seen, look, now, policy);
    case 'reverting':
      return reverting(seen, look, now, policy);
    case 'returning':
      return returning(seen, look, now, policy);
  }
}

function forward(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const judgement = judge(rollout.own, look.observation);
  switch (judgement.state) {
    case 'landed':
      return landed({ ...rollout, phase: 'landed', landedAt: rollout.landedAt ?? now }, look, now, policy);
    case 'going-back':
      return {
        rollout: {
          ...rollout,
          phase: 'reverting',
          backSince: rollout.backSince ?? now,
          // What we asked ECS for has our own reason.
          ...(rollout.backSince === undefined && { trigger: 'failed', reason: judgement.reason }),
        },
      };
    case 'ended':
      return policy.onFailure === 'leave'
        ? end(rollout, 'failed', judgement.reason)
        : goBack(rollout, 'return', 'failed', judgement.reason, now, policy);
    case 'rolling':
      return stillRolling(rollout, look, now, policy);
    default:
      return common(rollout, judgement);
  }
}

/** Ours serves. What was asked for beside that may still fail: then an update brings the previous version back. */
function landed(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const done = end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
  if (rollout.unfit) return goBack(rollout, 'return', rollout.trigger ?? 'failed', rollout.unfit, now, policy);
  const smoke = typeof rollout.smoke === 'object' ? rollout.smoke.failed : undefined;
  const other = policy.together ? look.others?.failed : undefined;
  // A smoke test that a cancel broke off says nothing.
  const failed = look.cancelled ? other : (look.failing ?? smoke ?? other);
  if (failed) {
    if (policy.onFailure === 'leave') return end(rollout, 'failed', failed);
    return goBack(rollout, 'return', 'failed', failed, now, policy);
  }
  if (look.cancelled) {
    if (policy.onCancel === 'leave' || !rollout.previous || isProven(rollout, look, now, policy)) return done;
    return goBack(rollout, 'return', 'cancelled', UNPROVEN, now, policy);
  }
  if (now - (rollout.landedAt ?? now) < rollout.watchMs) return { rollout };
  if (policy.smoke && !rollout.smoke) return { rollout, act: 'smoke' };
  return policy.together && look.others?.open ? { rollout: { ...rollout, proven: true } } : done;
}

/** Whether nothing of what was asked for beside the deployment is open. */
function isProven({ landedAt = 0, watchMs, smoke }: Rollout, { others }: Look, now: number, policy: Policy): boolean {
  return (
    now - landedAt >= watchMs && (!policy.smoke || smoke === 'passed') && !(policy.together && others?.open === true)
  );
}

function stillRolling(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  if (isOverdue(rollout, now, policy)) {
    const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
    if (unseen) return unseen;
  }
  // Going back was decided before, and ECS has not heard of it.
  if (rollout.backSince !== undefined && rollout.trigger && rollout.trigger !== 'cancelled') {
    return goBack(rollout, 'stop', rollout.trigger, rollout.reason ?? '', now, policy);
  }
  if (look.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous) {
    return goBack(rollout, 'stop', 'failed', look.others.failed, now, policy);
  }
  if (look.cancelled || rollout.trigger === 'cancelled') {
    const reason = rollout.reason ?? 'The job was cancelled.';
    if (policy.onCancel === 'rollback' && rollout.previous)
      return goBack(rollout, 'stop', 'cancelled', reason, now, policy);
    return end({ ...rollout, trigger: 'cancelled' }, 'cancelled', reason);
  }
  if (look.hopeless && policy.failFast) {
    if (policy.onFailure === 'leave') return end(rollout, 'failed', look.hopeless);
    return goBack(rollout, 'stop', 'failed', look.hopeless, now, policy);
  }
  if (now - rollout.since < policy.waitMs) return { rollout };
  const unseen = unseenAtEnd(rollout, look, now - rollout.since - policy.waitMs);
  if (unseen) return unseen;
  const reason = `The deployment did not end within ${inMinutes(policy.waitMs)}.`;
  const back = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && look.healthy === false);
  if (back && rollout.previous) return goBack(rollout, 'stop', 'timed-out', reason, now, policy);
  return end({ ...rollout, trigger: 'timed-out' }, 'timed-out', reason);
}

function reverting(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const judgement = judge(rollout.own, look.observation);
  switch (judgement.state) {
    case 'landed':
      // A stop that lost the race: ours had ended well before ECS heard of it. Others that failed take it back all the same.
      if (policy.together && look.others?.failed)
        return landed({ ...rollout, phase: 'landed', landedAt: now }, look, now, policy);
      return end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
    case 'ended':
      return goBack(rollout, 'return', rollout.trigger ?? 'failed', rollout.reason ?? judgement.reason, now, policy);
    case 'rolling':
    case 'going-back':
      return stillBack(rollout, look, now, policy);
    default:
      return common(rollout, judgement);
  }
}

function returning(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  // Until the update back was answered there is nothing of it to judge.
  if (!rollout.back) return stillBack(rollout, look, now, policy);
  const judgement = judge(rollout.back, look.observation);
  switch (judgement.state) {
    case 'landed':
      return end(rollout, 'rolled-back', rollout.reason, rollout.back.taskDefinition);
    case 'superseded':
      return superseded(rollout, judgement.by);
    case 'resent':
      return { rollout: { ...rollout, back: follow(rollout.back, judgement.as) } };
    case 'rolling':
      return stillBack(rollout, look, now, policy);
    default:
      return end(
        rollout,
        'rollback-failed',
        `${rollout.reason ?? ''} Going back failed too: ${judgement.reason}`.trim(),
      );
  }
}

function common(rollout: Rollout, judgement: Judgement): Step {
  switch (judgement.state) {
    case 'gone-back':
      return end(rollout, 'rolled-back', rollout.reason ?? judgement.reason, judgement.serving);
    case 'back-failed':
      return end(rollout, 'rollback-failed', judgement.reason);
    case 'superseded':
      return superseded(rollout, judgement.by);
    case 'resent':
      return { rollout: { ...rollout, own: follow(rollout.own, judgement.as) } };
    default:
      return { rollout };
  }
}

function stillBack(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  if (look.cancelled) {
    if (rollout.trigger === 'cancelled') return end(rollout, 'cancelled', rollout.reason);
    const reason = `${rollout.reason ?? ''} The job was cancelled while the service was going back.`;
    return end(rollout, 'cancelled', reason.trim());
  }
  if (!isOverdue(rollout, now, policy)) return { rollout };
  const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
  if (unseen) return unseen;
  const text = `${rollout.reason ?? ''} Going back did not end within ${inMinutes(policy.rollbackMs)}.`;
  return end(rollout, 'rollback-failed', text.trim());
}

/** A wait that has ended for as long as `overMs` without being able to read how it stands: looks on, then gives up. */
function unseenAtEnd(rollout: Rollout, { unread }: Look, overMs: number): Step | undefined {
  if (!unread) return undefined;
  if (overMs < SIGHT_MS) return { rollout };
  return end(rollout, 'unknown', `${rollout.reason ?? ''} How it ended could not be seen: ${unread}`.trim());
}

function isOverdue({ backSince }: Rollout, now: number, { rollbackMs }: Policy): boolean {
  return backSince !== undefined && now - backSince >= rollbackMs;
}

function superseded(rollout: Rollout, by: Deployment | undefined): Step {
  const reason = by
    ? rollout.reason
    : 'A newer deployment replaced ours before it finished, and was itself rolled back.';
  return end({ ...rollout, ...(by && { supersededBy: by }) }, 'superseded', reason);
}

function goBack(
  rollout: Rollout,
  act: Act,
  trigger: 'failed' | 'timed-out' | 'cancelled',
  reason: string,
  now: number,
  policy: Policy,
): Step {
  if (!rollout.previous) {
    return end({ ...rollout, trigger }, 'failed', `${reason} There is no earlier version to go back to.`);
  }
  if (act === 'return' && rollout.previous.taskDefinition === rollout.own.taskDefinition) {
    return end(
      { ...rollout, trigger },
      'failed',
      `${reason} It is the revision that served before: there is no other to go back to.`,
    );
  }
  // What was tried again and again ends with the time for going back, as what is only waited for.
  if (isOverdue(rollout, now, policy)) {
    return end(
      rollout,
      'rollback-failed',
      `${reason} Going back could not be begun within ${inMinutes(policy.rollbackMs)}.`,
    );
  }
  const phase = act === 'stop' ? 'reverting' : 'returning';
  const unfit = act === 'return' ? { unfit: reason } : {};
  return { rollout: { ...rollout, ...unfit, phase, trigger, reason, backSince: rollout.backSince ?? now }, act };
}

function follow(own: OwnDeployment, { id, createdAt }: Deployment): OwnDeployment {
  const replaced = { id: own.id, taskDefinition: own.taskDefinition };
  return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}

/** Ends a rollout; what it says of the reason must stand on its own. */
export function end(rollout: Rollout, verdict: Verdict, reason?: string, serving?: string): { rollout: Rollout } {
  return { rollout: { ...rollout, phase: 'ended', verdict, ...(reason && { reason }), ...(serving && { serving }) } };
}

/** The version to go back to: the newest of `service`'s deployments that was completed before ours. */
export function previousOf(service: Service): Previous | undefined {
  const completed = (service.deployments ?? []).filter(
    ({ rolloutState, status }) => rolloutState === 'COMPLETED' || (rolloutState === undefined && status === 'PRIMARY'),
  );
  const newest = completed.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  return newest && { deploymentId: newest.id, taskDefinition: newest.taskDefinition };
}

function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 6000) / 10;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

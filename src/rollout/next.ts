import {
  completedAtOf,
  completedSince,
  type Judgement,
  judge,
  newerThan,
  type OwnDeployment,
  type Told,
} from '../controller/ecs/assess.ts';
import { type Deployment, primaryOf, type ServiceDeployment } from '../ecs/model.ts';
import { pausedAt, standing } from '../ecs/stage.ts';
import {
  type Act,
  adding,
  byHand,
  end,
  type Look,
  type Policy,
  type Rollout,
  STOP_TRIES,
  type Step,
  UNPROVEN,
  withReason,
} from './rollout.ts';

const BLIND_POLLS = 2;
/** So long after StopServiceDeployment was answered a deployment that still is as it was will not be rolled back by ECS. */
const STOP_EFFECT_MS = 60_000;
/** How long past its end a wait goes on in which nothing can be read: what is not seen is not told as a failure. */
export const SIGHT_MS = 20_000;

/** Moves a rollout on by one look at `now` (local monotonic ms). Decides everything, does nothing. */
export function advance(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  if (rollout.phase === 'ended') return { rollout };
  const blind = look.sightless ? rollout.blind + 1 : 0;
  const seen = { ...rollout, blind };
  if (look.sightless && blind >= BLIND_POLLS) return end(seen, 'unknown', unknown(seen, look.sightless, policy));
  if (look.gone) return end(seen, 'failed', look.gone);
  switch (rollout.phase) {
    case 'forward':
      return forward(seen, look, now, policy);
    case 'landed':
      return sinceLanded(seen, look, now, policy);
    case 'reverting':
      return reverting(seen, look, now, policy);
    case 'returning':
      return returning(seen, look, now, policy);
  }
}

function forward(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const judgement = judge(rollout.own, look.observation);
  switch (judgement.state) {
    case 'landed': {
      const bySight = !look.observation.serviceDeployment && { bySight: true };
      return landed({ ...completed(rollout, look, now), ...bySight }, look, now, policy);
    }
    case 'going-back':
      return {
        rollout: {
          // What we asked ECS for has our own reason.
          ...(rollout.backSince === undefined ? { ...withReason(rollout, judgement), trigger: 'failed' } : rollout),
          phase: 'reverting',
          backSince: rollout.backSince ?? now,
          ...(!look.observation.serviceDeployment && { left: true }),
        },
      };
    case 'ended':
      return policy.onFailure === 'leave'
        ? end(rollout, 'failed', judgement)
        : goBack(rollout, 'return', 'failed', judgement, now, policy);
    case 'rolling':
      return stillRolling(rollout, look, now, policy);
    default:
      return common(rollout, judgement);
  }
}

/** It had landed. Where `deployments[]` alone told so, its bake time was not seen, and ECS may go back from it after all. */
function sinceLanded(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const { state } = judge(rollout.own, look.observation);
  const goesBack = state === 'going-back' || state === 'gone-back' || state === 'back-failed';
  if (goesBack) return forward({ ...rollout, phase: 'forward' }, look, now, policy);
  const isUnproven = rollout.bySight && !rollout.own.standing && !rollout.unfit;
  if (isUnproven && state === 'landed') {
    const completedAt = completedAtOf(rollout.own, look.observation);
    if (look.observation.serviceDeployment && completedAt !== undefined)
      return landed({ ...rollout, completedAt }, look, now, policy);
  }
  if (!(isUnproven && state === 'rolling' && look.observation.serviceDeployment))
    return landed(rollout, look, now, policy);
  const { landedAt: _, bySight: __, completedAt: ___, ...open } = rollout;
  return forward({ ...open, phase: 'forward' }, look, now, policy);
}

function completed(rollout: Rollout, { observation }: Look, now: number): Rollout {
  const completedAt = rollout.completedAt ?? completedAtOf(rollout.own, observation);
  const known = completedAt !== undefined && { completedAt };
  return { ...rollout, ...known, phase: 'landed', landedAt: rollout.landedAt ?? now };
}

/** Ours serves. What was asked for beside that may still fail: then an update brings the previous version back. */
function landed(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const done = end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
  const { service } = look.observation;
  const newer = service && newerThan(rollout.own, service);
  if (newer?.taskDefinition === rollout.own.taskDefinition)
    return landed({ ...rollout, own: follow(rollout.own, newer) }, look, now, policy);
  const smoke = typeof rollout.smoke === 'object' ? rollout.smoke.failed : undefined;
  const other = policy.together ? look.others?.failed : undefined;
  // A smoke test that a cancel broke off says nothing.
  const itself = look.cancelled ? undefined : (look.failing ?? smoke);
  const failed = itself ?? other;
  const open = pending(rollout, look, now, policy);
  // What replaces ours cannot be monitored or tested as ours, and is not ours to roll back from.
  const isReplaced = service && completedSince(rollout.own, service) !== undefined;
  if (newer && (isReplaced || rollout.unfit || failed || open)) return superseded(rollout, newer);
  if (rollout.unfit) {
    const told = { ...known(rollout), reason: rollout.unfit };
    return goBack(rollout, 'return', rollout.trigger ?? 'failed', told, now, policy);
  }
  if (failed) {
    const own = look.failing === undefined ? rollout : telling(rollout);
    const told = itself === undefined ? blaming(rollout, look) : own;
    if (policy.onFailure === 'leave') return end(told, 'failed', failed);
    return goBack(told, 'return', 'failed', failed, now, policy);
  }
  if (look.cancelled) {
    if (policy.onCancel === 'leave' || !rollout.previous || !(open || smoke)) return done;
    return goBack(rollout, 'return', 'cancelled', UNPROVEN, now, policy);
  }
  switch (open) {
    case 'watch':
      return { rollout };
    case 'smoke':
      return { rollout, act: 'smoke' };
    case 'others':
      return { rollout: { ...rollout, proven: true } };
    default:
      return done;
  }
}

function telling(rollout: Rollout): Rollout {
  return { ...rollout, tellsFailures: true };
}

/** It is another service of the step that failed. */
function blaming(rollout: Rollout, { others }: Look): Rollout {
  return { ...rollout, ...(others?.service && { causedBy: others.service }) };
}

/** What is still to come after ours has landed, in this order. */
function pending(
  rollout: Rollout,
  { others, tasksUnread }: Look,
  now: number,
  policy: Policy,
): 'watch' | 'smoke' | 'others' | undefined {
  // The last read of the tasks tells of all that failed: that no failure was read does not mean that there was none.
  const moreMs = tasksUnread && rollout.watchMs > 0 && !rollout.smoke ? SIGHT_MS : 0;
  if (now - (rollout.landedAt ?? now) < rollout.watchMs + moreMs) return 'watch';
  if (policy.smoke && !rollout.smoke) return 'smoke';
  return policy.together && others?.open ? 'others' : undefined;
}

function stillRolling(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  if (isOverdue(rollout, now, policy)) {
    const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
    if (unseen) return unseen;
  }
  // Going back was decided before, and ECS has not heard of it.
  if (rollout.backSince !== undefined && rollout.trigger && rollout.trigger !== 'cancelled') {
    return goBack(rollout, 'stop', rollout.trigger, known(rollout) ?? '', now, policy);
  }
  if (look.others?.failed && policy.together && policy.onFailure === 'rollback' && rollout.previous) {
    return goBack(blaming(rollout, look), 'stop', 'failed', look.others.failed, now, policy);
  }
  if (look.cancelled || rollout.trigger === 'cancelled') {
    const reason = rollout.reason ?? 'The job was cancelled.';
    if (policy.onCancel === 'rollback' && rollout.previous)
      return goBack(rollout, 'stop', 'cancelled', reason, now, policy);
    return end({ ...rollout, trigger: 'cancelled' }, 'cancelled', reason);
  }
  if (look.hopeless && policy.failFast) {
    if (policy.onFailure === 'leave') return end(telling(rollout), 'failed', look.hopeless);
    return goBack(telling(rollout), 'stop', 'failed', look.hopeless, now, policy);
  }
  if (now - rollout.since < policy.waitMs) return { rollout };
  const unseen = unseenAtEnd(rollout, look, now - rollout.since - policy.waitMs);
  if (unseen) return unseen;
  const { serviceDeployment } = look.observation;
  const reason = unended('The deployment', policy.waitMs, serviceDeployment);
  // What a pause hook holds waits for a person, and does not fail.
  const isStuck = look.healthy === false && !(serviceDeployment && pausedAt(serviceDeployment));
  const back = policy.onTimeout === 'rollback' || (policy.onTimeout === 'auto' && isStuck);
  if (back && rollout.previous) return goBack(rollout, 'stop', 'timed-out', reason, now, policy);
  return end({ ...rollout, trigger: 'timed-out' }, 'timed-out', reason);
}

function reverting(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  const judgement = judge(rollout.own, look.observation);
  switch (judgement.state) {
    case 'landed':
      // Once `deployments[]` has shown an earlier one as the primary one again, ours as that is a read from before.
      if (rollout.left && !look.observation.serviceDeployment) return stillBack(rollout, look, now, policy);
      // A stop that lost the race: ours had ended well before ECS heard of it. Others that failed take it back all the same.
      if (policy.together && look.others?.failed)
        return landed({ ...completed(rollout, look, now), landedAt: now }, look, now, policy);
      return end(rollout, 'deployed', undefined, rollout.own.taskDefinition);
    case 'ended':
      return goBack(rollout, 'return', rollout.trigger ?? 'failed', known(rollout) ?? judgement, now, policy);
    case 'rolling':
      if (isStopIgnored(rollout, look, now)) {
        const { trigger = 'failed' } = rollout;
        const stopped = { ...rollout, stop: { tries: STOP_TRIES } };
        return goBack(stopped, 'return', trigger, known(rollout) ?? '', now, policy);
      }
      return stillBack(seenBack(rollout, look, false), look, now, policy);
    case 'going-back':
      return stillBack(seenBack(rollout, look, true), look, now, policy);
    default:
      return common(rollout, judgement);
  }
}

/** Whether ECS answered that it rolls our deployment back, and for too long shows it as if nobody had asked. */
function isStopIgnored({ stop }: Rollout, { observation }: Look, now: number): boolean {
  const { status = '' } = observation.serviceDeployment ?? {};
  // One that ECS has stopped, with nothing in its place, is not rolled back either.
  const isUnmoved = status === 'PENDING' || status === 'IN_PROGRESS' || status === 'STOPPED';
  return isUnmoved && stop?.answeredAt !== undefined && now - stop.answeredAt >= STOP_EFFECT_MS;
}

function seenBack(rollout: Rollout, { observation }: Look, rollsBack: boolean): Rollout {
  return observation.service || observation.serviceDeployment ? { ...rollout, rollsBack } : rollout;
}

function returning(rollout: Rollout, look: Look, now: number, policy: Policy): Step {
  // Until the update back was answered there is nothing of it to judge.
  if (!rollout.back) return stillBack(rollout, look, now, policy);
  const judgement = judge(rollout.back, look.observation);
  switch (judgement.state) {
    case 'landed':
      return end(rollout, 'rolled-back', undefined, rollout.back.taskDefinition);
    case 'superseded':
      return superseded(rollout, judgement.by);
    case 'resent':
      return { rollout: { ...rollout, back: follow(rollout.back, judgement.as) } };
    case 'rolling': {
      const { service, serviceDeployment } = look.observation;
      const isPrimary = service !== undefined && primaryOf(service)?.id === rollout.back.id;
      return stillBack(seenBack(rollout, look, isPrimary || serviceDeployment !== undefined), look, now, policy);
    }
    case 'going-back':
      return stillBack(seenBack(rollout, look, false), look, now, policy);
    default:
      // The update back failed, and ECS went back from it: to where the earlier version still ran, or to ours.
      if (judgement.state === 'gone-back' && judgement.serving === rollout.previous?.taskDefinition)
        return end(rollout, 'rolled-back', undefined, judgement.serving);
      return end(rollout, 'rollback-failed', {
        ...(judgement.cause && { cause: judgement.cause }),
        ...adding(rollout, `The rollback failed too: ${judgement.reason}`),
      });
  }
}

function common(rollout: Rollout, judgement: Judgement): Step {
  switch (judgement.state) {
    case 'gone-back':
      return {
        ...end(rollout, 'rolled-back', known(rollout) ?? judgement, judgement.serving),
        ...(Object.keys(rollout.undo).length > 0 && { act: 'undo' }),
      };
    case 'back-failed':
      return end(rollout, 'rollback-failed', judgement);
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
    if (rollout.trigger === 'cancelled') return end(rollout, 'cancelled');
    return end(rollout, 'cancelled', adding(rollout, 'The job was cancelled while the rollback was in progress.'));
  }
  if (!isOverdue(rollout, now, policy)) return { rollout };
  const unseen = unseenAtEnd(rollout, look, now - (rollout.backSince ?? now) - policy.rollbackMs);
  if (unseen) return unseen;
  const why = adding(rollout, unended('The rollback', policy.rollbackMs, look.observation.serviceDeployment));
  return end({ ...rollout, ...(rollout.rollsBack && { leftRollingBack: true }) }, 'rollback-failed', why);
}

/** Why nothing can be read any more, and how to roll back by hand where that was still to come. */
function unknown(rollout: Rollout, sightless: string, { onCancel }: Policy): string | Told {
  const isAsked = rollout.trigger === 'cancelled' && onCancel === 'rollback';
  const isDue = rollout.backSince !== undefined || isAsked;
  return isDue ? adding(rollout, `${sightless} ${byHand(rollout)}`) : sightless;
}

/** A wait that has ended for as long as `overMs` without being able to read how it stands: looks on, then gives up. */
function unseenAtEnd(rollout: Rollout, { unread }: Look, overMs: number): Step | undefined {
  if (!unread) return undefined;
  if (overMs < SIGHT_MS) return { rollout };
  return end(rollout, 'unknown', adding(rollout, `How it ended could not be seen: ${unread}`));
}

function isOverdue({ backSince }: Rollout, now: number, { rollbackMs }: Policy): boolean {
  return backSince !== undefined && now - backSince >= rollbackMs;
}

function superseded(rollout: Rollout, by: Deployment | undefined): Step {
  const back = by && sentBack(rollout, by);
  if (back) return { rollout: { ...rollout, phase: 'returning', back } };
  const reason = by
    ? undefined
    : 'A newer deployment replaced ours before it had completed, and was itself rolled back.';
  return end({ ...rollout, ...(by && { supersededBy: by }) }, 'superseded', reason);
}

/** The deployment of an update back whose answer was not seen: nobody lived to see it, or it was lost. */
function sentBack({ own, back, backSince, backTo, previous }: Rollout, by: Deployment): OwnDeployment | undefined {
  const isOurs = !back && backSince !== undefined && by.taskDefinition === (backTo ?? previous?.taskDefinition);
  if (!isOurs) return undefined;
  const { id, taskDefinition, createdAt } = by;
  return {
    id,
    taskDefinition,
    createdAt,
    earlier: [{ id: own.id, taskDefinition: own.taskDefinition }, ...own.earlier],
  };
}

function goBack(
  rollout: Rollout,
  act: Act,
  trigger: 'failed' | 'timed-out' | 'cancelled',
  why: string | Told,
  now: number,
  policy: Policy,
): Step {
  const told = withReason(rollout, why);
  if (!rollout.previous) {
    return end({ ...rollout, trigger }, 'failed', adding(told, 'There is no earlier version to roll back to.'));
  }
  if (act === 'return' && rollout.previous.taskDefinition === rollout.own.taskDefinition) {
    return end(
      { ...rollout, trigger },
      'failed',
      adding(told, 'It is the revision that was active before: there is no other to roll back to.'),
    );
  }
  // What was tried again and again ends with the time for going back, as what is only waited for.
  if (isOverdue(rollout, now, policy)) {
    return end(
      rollout,
      'rollback-failed',
      adding(told, `The rollback could not be started within ${inMinutes(policy.rollbackMs)}. ${byHand(rollout)}`),
    );
  }
  const phase = act === 'stop' ? 'reverting' : 'returning';
  const unfit = act === 'return' ? { unfit: told.reason ?? '' } : {};
  return { rollout: { ...told, ...unfit, phase, trigger, backSince: rollout.backSince ?? now }, act };
}

/** The reason that a rollout has already. */
function known({ reason, cause }: Rollout): Told | undefined {
  return reason === undefined ? undefined : { reason, ...(cause && { cause }) };
}

function follow(own: OwnDeployment, { id, createdAt }: Deployment): OwnDeployment {
  const replaced = { id: own.id, taskDefinition: own.taskDefinition, ours: true };
  return { ...own, id, createdAt, earlier: [replaced, ...own.earlier] };
}

function unended(what: string, limitMs: number, deployment: ServiceDeployment | undefined): string {
  const where = deployment ? standing(deployment) : '';
  return `${what} did not end within ${inMinutes(limitMs)}${where && `: it is ${where}`}.`;
}

function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 6000) / 10;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

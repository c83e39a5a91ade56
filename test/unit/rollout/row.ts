import type { Controller, FailureReason, Observation, OwnDeployment } from '../../../src/controller/controller.ts';
import { assess as assessByEcs } from '../../../src/controller/ecs/assess.ts';
import type { Deployment } from '../../../src/ecs/model.ts';
import { next } from '../../../src/rollout/next.ts';
import {
  type Effect,
  type Explanation,
  explanationOf,
  followedBy,
  outcomeOf,
  type Policy,
  type PollFacts,
  type Rollback,
  type Rollout,
  restoredBy,
  rollbackOf,
  type SmokeResult,
  type State,
} from '../../../src/rollout/state.ts';
import type { Verdict } from '../../../src/rollout/verdict.ts';

/* A rollout as one flat row; the tables of decisions use rows for the initial state and the expected state. */

/** `forward`: in progress. `returning`: our update restores the previous revision. `reverting`: ECS rolls back. */
export type Phase = 'forward' | 'succeeded' | 'reverting' | 'returning' | 'ended';

export interface Row extends Pick<Rollout, 'cluster' | 'service' | 'own' | 'since' | 'previous' | 'wanted'> {
  readonly phase: Phase;
  readonly watchMs: number;
  readonly undo: Readonly<Record<string, unknown>>;
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly blind: number;
  readonly countFrom?: number;
  readonly unchecked?: true;
  readonly succeededAt?: number;
  readonly completedAt?: number;
  readonly bySight?: boolean;
  readonly backSince?: number;
  readonly back?: OwnDeployment;
  readonly backTo?: string;
  readonly trigger?: Rollback['trigger'];
  readonly stop?: NonNullable<Rollback['stop']>;
  readonly rollsBack?: boolean;
  readonly left?: boolean;
  readonly unfit?: string;
  readonly smoke?: SmokeResult;
  readonly proven?: boolean;
  readonly reached?: true;
  readonly continued?: readonly string[];
  readonly reason?: string;
  readonly cause?: NonNullable<FailureReason['cause']>;
  readonly causedBy?: string;
  readonly tellsFailures?: true;
  readonly leftRollingBack?: true;
  readonly verdict?: Verdict;
  readonly serving?: string;
  readonly supersededBy?: Deployment;
}

/** The rollout that a row describes. */
export function rolloutOf(row: Row): Rollout {
  const { cluster, service, own, since, previous, wanted, countFrom, unchecked } = row;
  return {
    ...{ cluster, service, own, since, monitorMs: row.watchMs, unobserved: row.blind },
    settings: { before: row.undo, asked: row.asked ?? {} },
    ...(previous && { previous }),
    ...(wanted && { wanted }),
    ...(countFrom !== undefined && { countFrom }),
    ...(unchecked && { unchecked }),
    ...(row.continued && { continued: row.continued }),
    ...(row.succeededAt !== undefined && {
      completed: {
        seenAt: row.succeededAt,
        ...(row.completedAt !== undefined && { at: row.completedAt }),
        confirmedBy: row.bySight ? 'deployments-list' : 'service-deployment',
      },
    }),
    state: stateOf(row),
  };
}

function explanationIn({ reason, cause, causedBy, tellsFailures }: Row): Explanation | undefined {
  if (reason === undefined) return undefined;
  return { reason, ...(cause && { cause }), ...(causedBy && { causedBy }), ...(tellsFailures && { tellsFailures }) };
}

function rollbackIn(row: Row): Rollback | undefined {
  if (row.backSince === undefined && row.unfit === undefined && row.phase !== 'reverting' && row.phase !== 'returning')
    return undefined;
  const explanation = explanationIn(row);
  return {
    trigger: row.trigger ?? 'failed',
    ...(explanation && { explanation }),
    ...(row.backSince !== undefined && { startedAt: row.backSince }),
    ...(row.stop && { stop: row.stop }),
    ...(row.left && { hasLeft: true }),
    ...(row.rollsBack !== undefined && { isSeen: row.rollsBack }),
    ...(row.unfit !== undefined && { mustRestore: row.unfit }),
    ...(row.backTo && { revision: row.backTo }),
  };
}

function stateOf(row: Row): State {
  const rollback = rollbackIn(row);
  const explanation = explanationIn(row);
  switch (row.phase) {
    case 'forward':
      if (rollback) return { is: 'ecs-rollback', rollback, request: 'to-send' };
      return {
        is: 'rolling-out',
        ...(row.trigger === 'cancelled' && explanation && { cancelled: explanation }),
        ...(row.reached && { reached: true }),
      };
    case 'succeeded':
      return {
        is: 'verifying',
        ...(row.smoke && { smoke: row.smoke }),
        ...(row.proven && { proven: true }),
        ...(rollback && { rollback }),
      };
    case 'reverting':
      return { is: 'ecs-rollback', rollback: rollback as Rollback, request: row.stop ? 'sent' : 'by-ecs' };
    case 'returning':
      return { is: 'restoring', rollback: rollback as Rollback, ...(row.back && { deployment: row.back }) };
    case 'ended':
      return {
        is: 'done',
        outcome: {
          verdict: row.verdict ?? 'unknown',
          ...(explanation && { explanation }),
          ...(row.serving && { serving: row.serving }),
          ...(row.supersededBy && { supersededBy: row.supersededBy }),
          ...(rollback && { rollback }),
          ...(row.back && { restored: row.back }),
          ...(row.leftRollingBack && { isRollbackInProgress: true }),
        },
      };
  }
}

/** A rollout as a row, without members that have no value. */
export function rowOf(rollout: Rollout): Row {
  const { cluster, service, own, since, previous, wanted, countFrom, unchecked, completed, state } = rollout;
  const rollback = rollbackOf(rollout);
  const back = restoredBy(rollout);
  const outcome = outcomeOf(rollout);
  const isCancelled = state.is === 'rolling-out' && state.cancelled !== undefined;
  const trigger = rollback?.trigger ?? (isCancelled ? 'cancelled' : undefined);
  return {
    ...{ cluster, service, own, since, watchMs: rollout.monitorMs, blind: rollout.unobserved },
    ...{ undo: rollout.settings.before, asked: rollout.settings.asked, phase: phaseOf(state) },
    ...(previous && { previous }),
    ...(wanted && { wanted }),
    ...(countFrom !== undefined && { countFrom }),
    ...(unchecked && { unchecked }),
    ...(completed && { succeededAt: completed.seenAt, bySight: completed.confirmedBy === 'deployments-list' }),
    ...(completed?.at !== undefined && { completedAt: completed.at }),
    ...(rollback?.startedAt !== undefined && { backSince: rollback.startedAt }),
    ...(back && { back }),
    ...(rollback?.revision && { backTo: rollback.revision }),
    ...(trigger && { trigger }),
    ...(rollback?.stop && { stop: rollback.stop }),
    ...(rollback?.isSeen !== undefined && { rollsBack: rollback.isSeen }),
    ...(rollback?.hasLeft && { left: true }),
    ...(rollback?.mustRestore !== undefined && { unfit: rollback.mustRestore }),
    ...(state.is === 'verifying' && state.smoke && { smoke: state.smoke }),
    ...(state.is === 'verifying' && state.proven && { proven: true }),
    ...(state.is === 'rolling-out' && state.reached && { reached: true }),
    ...(rollout.continued && { continued: rollout.continued }),
    ...explanationOf(rollout),
    ...(outcome && { verdict: outcome.verdict }),
    ...(outcome?.serving && { serving: outcome.serving }),
    ...(outcome?.supersededBy && { supersededBy: outcome.supersededBy }),
    ...(outcome?.isRollbackInProgress && { leftRollingBack: true }),
  };
}

function phaseOf(state: State): Phase {
  switch (state.is) {
    case 'rolling-out':
      return 'forward';
    case 'verifying':
      return 'succeeded';
    case 'ecs-rollback':
      return state.request === 'to-send' ? 'forward' : 'reverting';
    case 'restoring':
      return 'returning';
    case 'done':
      return 'ended';
  }
}

/** A poll as the tables write it, with the observation in place of its result. */
export type RowLook = Omit<PollFacts, 'assessment'> & { readonly observation: Observation };

/** The names of `act` in the tables: `return` restores the previous revision, `undo` the settings. */
const ACTS: Readonly<Record<Effect, string>> = {
  stop: 'stop',
  restore: 'return',
  'restore-settings': 'undo',
  'smoke-test': 'smoke',
};

/** One step of the decider, from a row and one poll that the controller assesses. */
export function advance(
  row: Row,
  { observation, ...look }: RowLook,
  now: number,
  policy: Policy,
  assess: Controller['assess'] = assessByEcs,
): { readonly rollout: Row; readonly act?: string } {
  const rollout = rolloutOf(row);
  const assessment = assess(followedBy(rollout), observation);
  const step = next(rollout, { is: 'observed', facts: { ...look, assessment } }, now, policy);
  return { rollout: rowOf(step.rollout), ...(step.effect && { act: ACTS[step.effect] }) };
}

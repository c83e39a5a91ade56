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

export type Phase = 'rolling-out' | 'verifying' | 'ecs-rollback' | 'restoring' | 'done';

export interface Row
  extends Pick<Rollout, 'cluster' | 'service' | 'own' | 'codeDeploy' | 'since' | 'previous' | 'wanted'> {
  readonly phase: Phase;
  readonly monitorMs: number;
  readonly settingsBefore: Readonly<Record<string, unknown>>;
  readonly settingsAsked?: Readonly<Record<string, unknown>>;
  readonly unobserved: number;
  readonly countFrom?: number;
  readonly unchecked?: true;
  readonly completionSeenAt?: number;
  readonly completedAt?: number;
  readonly byDeploymentsList?: boolean;
  readonly rollbackStartedAt?: number;
  readonly restored?: OwnDeployment;
  readonly restoredRevision?: string;
  readonly trigger?: Rollback['trigger'];
  readonly stop?: NonNullable<Rollback['stop']>;
  readonly isRollbackSeen?: boolean;
  readonly hasLeft?: boolean;
  readonly mustRestore?: string;
  readonly smoke?: SmokeResult;
  readonly proven?: boolean;
  readonly reached?: true;
  readonly continued?: readonly string[];
  readonly reason?: string;
  readonly cause?: NonNullable<FailureReason['cause']>;
  readonly causedBy?: string;
  readonly hasFailures?: true;
  readonly isRollbackInProgress?: true;
  readonly verdict?: Verdict;
  readonly serving?: string;
  readonly supersededBy?: Deployment;
}

/** The rollout that a row describes. */
export function rolloutOf(row: Row): Rollout {
  const { cluster, service, own, codeDeploy, since, previous, wanted, countFrom, unchecked } = row;
  return {
    ...{ cluster, service, own, since, monitorMs: row.monitorMs, unobserved: row.unobserved },
    settings: { before: row.settingsBefore, requested: row.settingsAsked ?? {} },
    ...(codeDeploy && { codeDeploy }),
    ...(previous && { previous }),
    ...(wanted && { wanted }),
    ...(countFrom !== undefined && { countFrom }),
    ...(unchecked && { unchecked }),
    ...(row.continued && { continued: row.continued }),
    ...(row.completionSeenAt !== undefined && {
      completed: {
        seenAt: row.completionSeenAt,
        ...(row.completedAt !== undefined && { at: row.completedAt }),
        confirmedBy: row.byDeploymentsList ? 'deployments-list' : 'service-deployment',
      },
    }),
    state: stateOf(row),
  };
}

function explanationIn({ reason, cause, causedBy, hasFailures }: Row): Explanation | undefined {
  if (reason === undefined) return undefined;
  return {
    reason,
    ...(cause && { cause }),
    ...(causedBy && { causedBy }),
    ...(hasFailures && { hasFailures: hasFailures }),
  };
}

function rollbackIn(row: Row): Rollback | undefined {
  if (
    row.rollbackStartedAt === undefined &&
    row.mustRestore === undefined &&
    row.phase !== 'ecs-rollback' &&
    row.phase !== 'restoring'
  )
    return undefined;
  const explanation = explanationIn(row);
  return {
    trigger: row.trigger ?? 'failed',
    ...(explanation && { explanation }),
    ...(row.rollbackStartedAt !== undefined && { startedAt: row.rollbackStartedAt }),
    ...(row.stop && { stop: row.stop }),
    ...(row.hasLeft && { hasLeft: true }),
    ...(row.isRollbackSeen !== undefined && { isSeen: row.isRollbackSeen }),
    ...(row.mustRestore !== undefined && { mustRestore: row.mustRestore }),
    ...(row.restoredRevision && { revision: row.restoredRevision }),
  };
}

function stateOf(row: Row): State {
  const rollback = rollbackIn(row);
  const explanation = explanationIn(row);
  switch (row.phase) {
    case 'rolling-out':
      if (rollback) return { is: 'ecs-rollback', rollback, request: 'to-send' };
      return {
        is: 'rolling-out',
        ...(row.trigger === 'cancelled' && explanation && { cancelled: explanation }),
        ...(row.reached && { reached: true }),
      };
    case 'verifying':
      return {
        is: 'verifying',
        ...(row.smoke && { smoke: row.smoke }),
        ...(row.proven && { proven: true }),
        ...(rollback && { rollback }),
      };
    case 'ecs-rollback':
      return { is: 'ecs-rollback', rollback: rollback as Rollback, request: row.stop ? 'sent' : 'by-ecs' };
    case 'restoring':
      return { is: 'restoring', rollback: rollback as Rollback, ...(row.restored && { deployment: row.restored }) };
    case 'done':
      return {
        is: 'done',
        outcome: {
          verdict: row.verdict ?? 'unknown',
          ...(explanation && { explanation }),
          ...(row.serving && { serving: row.serving }),
          ...(row.supersededBy && { supersededBy: row.supersededBy }),
          ...(rollback && { rollback }),
          ...(row.restored && { restored: row.restored }),
          ...(row.isRollbackInProgress && { isRollbackInProgress: true }),
        },
      };
  }
}

/** A rollout as a row, without members that have no value. */
export function rowOf(rollout: Rollout): Row {
  const { cluster, service, own, codeDeploy, since, previous, wanted, countFrom, unchecked, completed, state } =
    rollout;
  const rollback = rollbackOf(rollout);
  const restored = restoredBy(rollout);
  const outcome = outcomeOf(rollout);
  const isCancelled = state.is === 'rolling-out' && state.cancelled !== undefined;
  const trigger = rollback?.trigger ?? (isCancelled ? 'cancelled' : undefined);
  return {
    ...{ cluster, service, own, since, monitorMs: rollout.monitorMs, unobserved: rollout.unobserved },
    ...{ settingsBefore: rollout.settings.before, settingsAsked: rollout.settings.requested, phase: phaseOf(state) },
    ...(codeDeploy && { codeDeploy }),
    ...(previous && { previous }),
    ...(wanted && { wanted }),
    ...(countFrom !== undefined && { countFrom }),
    ...(unchecked && { unchecked }),
    ...(completed && {
      completionSeenAt: completed.seenAt,
      byDeploymentsList: completed.confirmedBy === 'deployments-list',
    }),
    ...(completed?.at !== undefined && { completedAt: completed.at }),
    ...(rollback?.startedAt !== undefined && { rollbackStartedAt: rollback.startedAt }),
    ...(restored && { restored }),
    ...(rollback?.revision && { restoredRevision: rollback.revision }),
    ...(trigger && { trigger }),
    ...(rollback?.stop && { stop: rollback.stop }),
    ...(rollback?.isSeen !== undefined && { isRollbackSeen: rollback.isSeen }),
    ...(rollback?.hasLeft && { hasLeft: true }),
    ...(rollback?.mustRestore !== undefined && { mustRestore: rollback.mustRestore }),
    ...(state.is === 'verifying' && state.smoke && { smoke: state.smoke }),
    ...(state.is === 'verifying' && state.proven && { proven: true }),
    ...(state.is === 'rolling-out' && state.reached && { reached: true }),
    ...(rollout.continued && { continued: rollout.continued }),
    ...explanationOf(rollout),
    ...(outcome && { verdict: outcome.verdict }),
    ...(outcome?.serving && { serving: outcome.serving }),
    ...(outcome?.supersededBy && { supersededBy: outcome.supersededBy }),
    ...(outcome?.isRollbackInProgress && { isRollbackInProgress: true }),
  };
}

function phaseOf(state: State): Phase {
  switch (state.is) {
    case 'rolling-out':
      return 'rolling-out';
    case 'verifying':
      return 'verifying';
    case 'ecs-rollback':
      return state.request === 'to-send' ? 'rolling-out' : 'ecs-rollback';
    case 'restoring':
      return 'restoring';
    case 'done':
      return 'done';
  }
}

/** The facts of a poll in the form of the tables: with the observation in place of its assessment. */
export type RowFacts = Omit<PollFacts, 'assessment'> & { readonly observation: Observation };

/** One step of `advance`, from a row and one poll that the controller assesses. */
export function advance(
  row: Row,
  { observation, ...facts }: RowFacts,
  now: number,
  policy: Policy,
  assess: Controller['assess'] = assessByEcs,
): { readonly rollout: Row; readonly effect?: Effect } {
  const rollout = rolloutOf(row);
  const assessment = assess(followedBy(rollout), observation);
  const step = next(rollout, { is: 'observed', facts: { ...facts, assessment } }, now, policy);
  return { rollout: rowOf(step.rollout), ...(step.effect && { effect: step.effect }) };
}

import { expect, it } from '@jest/globals';
import type { Observation } from '../../../../src/controller/controller.ts';
import { ownDeployment } from '../../../../src/controller/ecs/assess.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { policy } from '../../../integration/local-service.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../../shapes.ts';
import type { Row, RowLook } from '../row.ts';
import { advance } from '../row.ts';

/* One step of the decider from one state; shared by the tables of decisions. */

export const MINUTE = 60_000;
export const before = service([deployment(1)]);
export const start: Row = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), before),
  previous: { deploymentId: idOf(1), taskDefinition: arnOf(1) },
  phase: 'forward',
  since: 0,
  watchMs: 0,
  undo: {},
  blind: 0,
};
export const behind = (
  status: Parameters<typeof serviceDeployment>[0],
  more: Parameters<typeof serviceDeployment>[1] = {},
) => ({
  serviceDeployment: serviceDeployment(status, more),
});
export const stillRolling: Observation = { service: service([rolling(2)]), ...behind('IN_PROGRESS') };
export const succeeded: Observation = behind('SUCCESSFUL');
export const goingBack: Observation = behind('ROLLBACK_IN_PROGRESS');
export const stopped: Observation = behind('STOPPED', { deploymentCircuitBreaker: { status: 'TRIGGERED' } });
export const unread: Partial<RowLook> & { observation: Observation } = { observation: {}, unread: 'Rate exceeded.' };
export const BY_HAND = 'aws ecs update-service --cluster demo --service web --task-definition web:1';

export interface Case {
  readonly rollout?: Partial<Row>;
  readonly policy?: Partial<Policy>;
  readonly look?: Partial<RowLook>;
  readonly observation?: Observation;
  readonly minutes?: number;
}

export function step({ rollout, policy: asked, look, observation = stillRolling, minutes = 1 }: Case) {
  const seen = { observation, cancelled: false, ...look };
  return advance({ ...start, ...rollout }, seen, Math.round(minutes * MINUTE), { ...policy, ...asked });
}

/** The effect, and the verdict or phase, then members of the rollout. */
export type Decision = [statement: string, given: Case, act: string, state: string, members?: Record<string, unknown>];

export function check(rows: Decision[]): void {
  it.each(rows)('%s', (...[, given, act, state, members = {}]: Decision) => {
    const { rollout, act: done = 'wait' } = step(given);
    expect([done, rollout.verdict ?? rollout.phase]).toEqual([act, state]);
    for (const [name, value] of Object.entries(members)) {
      expect([name, rollout[name as keyof Row]]).toEqual([name, value]);
    }
  });
}

export const watched: Partial<Row> = { phase: 'succeeded', succeededAt: 0, watchMs: 2 * MINUTE };
export const SECOND = 1 / 60;
export const replaced: Observation = {
  service: service([rolling(3, { createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]),
  ...succeeded,
};

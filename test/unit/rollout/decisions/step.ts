import { expect, it } from '@jest/globals';
import { type Observation, ownDeployment } from '../../../../src/controller/ecs/assess.ts';
import { advance } from '../../../../src/rollout/next.ts';
import type { Look, Policy, Rollout } from '../../../../src/rollout/rollout.ts';
import { policy } from '../../../integration/local-service.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../../shapes.ts';

/* One step of the decider from one state: what the tables of decisions share. */

export const MINUTE = 60_000;
export const before = service([deployment(1)]);
export const start: Rollout = {
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
export const landed: Observation = behind('SUCCESSFUL');
export const goingBack: Observation = behind('ROLLBACK_IN_PROGRESS');
export const stopped: Observation = behind('STOPPED', { deploymentCircuitBreaker: { status: 'TRIGGERED' } });
export const unread: Partial<Look> & { observation: Observation } = { observation: {}, unread: 'Rate exceeded.' };
export const BY_HAND = 'aws ecs update-service --cluster demo --service web --task-definition web:1';

export interface Case {
  readonly rollout?: Partial<Rollout>;
  readonly policy?: Partial<Policy>;
  readonly look?: Partial<Look>;
  readonly observation?: Observation;
  readonly minutes?: number;
}

export function step({ rollout, policy: asked, look, observation = stillRolling, minutes = 1 }: Case) {
  const seen = { observation, cancelled: false, ...look };
  return advance({ ...start, ...rollout }, seen, Math.round(minutes * MINUTE), { ...policy, ...asked });
}

/** What is done, and the verdict or phase, then members of the rollout. */
export type Row = [statement: string, given: Case, act: string, state: string, members?: Record<string, unknown>];

export function check(rows: Row[]): void {
  it.each(rows)('%s', (...[, given, act, state, members = {}]: Row) => {
    const { rollout, act: done = 'wait' } = step(given);
    expect([done, rollout.verdict ?? rollout.phase]).toEqual([act, state]);
    for (const [name, value] of Object.entries(members)) {
      expect([name, rollout[name as keyof Rollout]]).toEqual([name, value]);
    }
  });
}

export const watched: Partial<Rollout> = { phase: 'landed', landedAt: 0, watchMs: 2 * MINUTE };
export const SECOND = 1 / 60;
export const replaced: Observation = {
  service: service([rolling(3, { createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]),
  ...landed,
};

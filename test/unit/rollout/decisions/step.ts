import { expect, it } from '@jest/globals';
import type { Observation } from '../../../../src/controller/controller.ts';
import type { Policy } from '../../../../src/rollout/state.ts';
import { policy } from '../../../integration/local-service.ts';
import { deployment, rolling, service, serviceDeployment, T0 } from '../../shapes.ts';
import { before, inProgress, MINUTE, rollingBack, start, stopped, succeeded } from '../next-cases.ts';
import type { Row, RowFacts } from '../row.ts';
import { advance } from '../row.ts';

/* One step of `advance` from one state; shared by the tables of decisions. */

export { before, inProgress, MINUTE, rollingBack, start, stopped, succeeded };
export const behind = (
  status: Parameters<typeof serviceDeployment>[0],
  more: Parameters<typeof serviceDeployment>[1] = {},
) => ({
  serviceDeployment: serviceDeployment(status, more),
});
export const unread: Partial<RowFacts> & { observation: Observation } = { observation: {}, unread: 'Rate exceeded.' };

export interface Case {
  readonly rollout?: Partial<Row>;
  readonly policy?: Partial<Policy>;
  readonly facts?: Partial<RowFacts>;
  readonly observation?: Observation;
  readonly minutes?: number;
}

export function step({ rollout, policy: asked, facts, observation = inProgress, minutes = 1 }: Case) {
  const seen = { observation, cancelled: false, ...facts };
  return advance({ ...start, ...rollout }, seen, Math.round(minutes * MINUTE), { ...policy, ...asked });
}

/** The effect, then the verdict or phase, and then members of the rollout. */
export type Decision = [
  statement: string,
  given: Case,
  effect: string,
  state: string,
  members?: Record<string, unknown>,
];

export function check(rows: Decision[]): void {
  it.each(rows)('%s', (...[, given, effect, state, members = {}]: Decision) => {
    const { rollout, effect: done = 'wait' } = step(given);
    expect([done, rollout.verdict ?? rollout.phase]).toEqual([effect, state]);
    for (const [name, value] of Object.entries(members)) {
      expect([name, rollout[name as keyof Row]]).toEqual([name, value]);
    }
  });
}

export const monitored: Partial<Row> = { phase: 'verifying', completionSeenAt: 0, monitorMs: 2 * MINUTE };
export const SECOND = 1 / 60;
export const replaced: Observation = {
  service: service([rolling(3, { createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]),
  ...succeeded,
};

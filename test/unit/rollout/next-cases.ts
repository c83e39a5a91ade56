/* The states from which the tables of `advance` begin. */

import type { Observation } from '../../../src/controller/controller.ts';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import type { Policy } from '../../../src/rollout/state.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../shapes.ts';
import type { Row, RowFacts } from './row.ts';
import { advance } from './row.ts';

export const MINUTE = 60_000;
export const policy: Policy = {
  waitMs: 30 * MINUTE,
  rollbackMs: 15 * MINUTE,
  onFailure: 'rollback',
  onTimeout: 'auto',
  onCancel: 'leave',
  failFast: true,
  together: false,
  smoke: false,
};
export const before = service([deployment(1)]);
export const start: Row = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), before),
  previous: { deploymentId: idOf(1), taskDefinition: arnOf(1) },
  phase: 'rolling-out',
  since: 0,
  monitorMs: 0,
  settingsBefore: {},
  unobserved: 0,
};
export const { previous: _, ...first } = start;
export const inProgress: Observation = {
  service: service([rolling(2)]),
  serviceDeployment: serviceDeployment('IN_PROGRESS'),
};
export const stopped: Observation = {
  serviceDeployment: serviceDeployment('STOPPED', { deploymentCircuitBreaker: { status: 'TRIGGERED' } }),
};
export const succeeded: Observation = { serviceDeployment: serviceDeployment('SUCCESSFUL') };
export const held: Observation = {
  serviceDeployment: serviceDeployment('IN_PROGRESS', {
    lifecycleStage: 'PRE_SCALE_UP',
    lifecycleHookDetails: [{ hookId: 'h-1', targetType: 'PAUSE', status: 'AWAITING_ACTION' }],
  }),
};
export const rollingBack: Observation = { serviceDeployment: serviceDeployment('ROLLBACK_IN_PROGRESS') };

export type Case = {
  rollout?: Row;
  policy?: Partial<Policy>;
  facts?: Partial<RowFacts>;
  observation?: Observation;
  minutes?: number;
};
export const step = ({ rollout = start, policy: asked, facts, observation = inProgress, minutes = 1 }: Case) =>
  advance(rollout, { observation, cancelled: false, ...facts }, minutes * MINUTE, { ...policy, ...asked });
export const outcome = (given: Case) => {
  const { rollout, effect } = step(given);
  return [effect ?? 'wait', rollout.verdict ?? rollout.phase];
};

export const newer = (revision: number) =>
  service([rolling(3, { taskDefinition: arnOf(revision), createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]);
export const monitored: Row = { ...start, phase: 'verifying', completionSeenAt: 0, monitorMs: 2 * MINUTE };

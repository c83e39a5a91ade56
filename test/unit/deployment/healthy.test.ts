import { afterEach, expect, it } from '@jest/globals';
import { healthOf } from '../../../src/deployment/healthy.ts';
import { ownDeployment } from '../../../src/deployment/judge.ts';
import type { Rollout } from '../../../src/deployment/rollout.ts';
import type { Deployment } from '../../../src/ecs/model.ts';
import { type LocalService, startService } from './local-service.ts';
import { deployment, rolling, service } from './shapes.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const before = service([deployment(1)]);
const rollout: Rollout = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), before),
  phase: 'forward',
  since: 0,
  watchMs: 0,
  undo: {},
  blind: 0,
};
const withOurs = (more: Partial<Deployment>) => service([rolling(2, more), deployment(1, { status: 'ACTIVE' })]);

it.each([
  ['is not known by a read that does not show ours', before, {}],
  ['is not known where the service was never read', undefined, {}],
  ['is not there while its tasks fail', withOurs({ failedTasks: 1, runningCount: 1 }), { healthy: false }],
  ['is not there where none of ours runs', withOurs({}), { healthy: false }],
  ['is there where no task is to run', withOurs({ desiredCount: 0, pendingCount: 0 }), { healthy: true }],
])('health at the deadline %s', async (_name, read, expected) => {
  local = await startService();
  expect(await healthOf(local.tools().ecs, rollout, read, [])).toEqual(expected);
});

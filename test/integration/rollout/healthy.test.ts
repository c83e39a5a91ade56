import { afterEach, expect, it } from '@jest/globals';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import type { Deployment } from '../../../src/ecs/model.ts';
import { healthOf } from '../../../src/rollout/read-health.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { deployment, rolling, service } from '../../unit/shapes.ts';
import { type LocalService, startService } from '../local-service.ts';

let local: LocalService;
afterEach(() => local.aws.close());

const before = service([deployment(1)]);
const rollout: Rollout = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), before),
  since: 0,
  monitorMs: 0,
  settings: { before: {}, requested: {} },
  unobserved: 0,
  state: { is: 'rolling-out' },
};
const withOurs = (more: Partial<Deployment>) => service([rolling(2, more), deployment(1, { status: 'ACTIVE' })]);

it.each([
  ['is unknown if a read does not show the deployment of the step', before, {}],
  ['is unknown if the service was never read', undefined, {}],
  ['is false while the new tasks fail', withOurs({ failedTasks: 1, runningCount: 1 }), { healthy: false }],
  ['is false if none of the new tasks is running', withOurs({}), { healthy: false }],
  ['is true if the desired count is 0', withOurs({ desiredCount: 0, pendingCount: 0 }), { healthy: true }],
])('the health at the deadline %s', async (_name, read, expected) => {
  local = await startService();
  expect(await healthOf(local.tools().ecs, { startedBy: (task) => task.startedBy }, rollout, read, [])).toEqual(
    expected,
  );
});

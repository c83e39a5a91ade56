import { expect, it } from '@jest/globals';
import { ownDeployment } from '../../../src/controller/ecs/assess.ts';
import type { Service } from '../../../src/ecs/model.ts';
import { policy } from '../../integration/local-service.ts';
import { arnOf, deployment, idOf, rolling, service, serviceDeployment, T0 } from '../shapes.ts';
import type { Row } from './row.ts';
import { advance } from './row.ts';

const completed: Row = {
  cluster: 'demo',
  service: 'web',
  own: ownDeployment(rolling(2), service([deployment(1)])),
  previous: { deploymentId: idOf(1), taskDefinition: arnOf(1) },
  phase: 'verifying',
  since: 0,
  completionSeenAt: 0,
  monitorMs: 60_000,
  smoke: 'passed',
  settingsBefore: {},
  unobserved: 0,
};

it.each<[string, Service, verdict: string]>([
  [
    'superseded if another version is active when our monitoring and smoke test have ended',
    service([deployment(3, { createdAt: T0 + 60 })]),
    'superseded',
  ],
  [
    'deployed if another version is only in progress by then',
    service([rolling(3, { createdAt: T0 + 60 }), deployment(2, { status: 'ACTIVE' })]),
    'deployed',
  ],
  [
    'deployed if the other tool deployed the same revision again and has completed by then',
    service([deployment(3, { createdAt: T0 + 60, taskDefinition: arnOf(2) })]),
    'deployed',
  ],
])('a deployment after which another tool deploys is reported as %s', (_name, read, verdict) => {
  const observation = { serviceDeployment: serviceDeployment('SUCCESSFUL'), service: read };
  const { rollout, effect } = advance(completed, { observation, cancelled: false }, 60_000, { ...policy, smoke: true });
  expect([rollout.verdict, effect]).toEqual([verdict, undefined]);
});

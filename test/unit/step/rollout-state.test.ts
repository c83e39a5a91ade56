import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { emptyResult, reportOf } from '../../../src/deploy/result.ts';
import type { Rollout } from '../../../src/rollout/state.ts';
import { readSavedRollouts, saveRollouts } from '../../../step/rollout-state.ts';
import { parseKeyValues } from '../../runner/command-files.ts';
import { BEFORE_UPDATE } from '../../sentences/rollout.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
  process.env.GITHUB_STATE = join(folder, 'state');
});
afterEach(() => {
  for (const name of ['GITHUB_STATE', 'STATE_rollouts']) delete process.env[name];
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

/** The state that the runner passes to the post step. */
function recalled() {
  process.env.STATE_rollouts = parseKeyValues(readFileSync(join(folder, 'state'), 'utf8')).get('rollouts') ?? '';
  return readSavedRollouts();
}

it('a post step refuses the state of another version, and names both versions', () => {
  const { remember } = begin();
  remember([rollout('web')]);
  recalled();
  process.env.STATE_rollouts = (process.env.STATE_rollouts as string).replace('"version":5', '"version":6');
  expect(readSavedRollouts).toThrow(/in version 6, but this post step reads version 5/);
});

const arn = (revision: number) =>
  `arn:aws:ecs:eu-central-1:123456789012:task-definition/a-rather-long-family:${revision}`;
const rollout = (service: string): Rollout => ({
  cluster: 'arn:aws:ecs:eu-central-1:123456789012:cluster/production',
  service,
  own: {
    id: `ecs-svc/${service.padStart(19, '7')}`,
    taskDefinition: arn(8),
    createdAt: 1_790_000_000.123,
    earlier: [{ id: 'ecs-svc/1', taskDefinition: arn(7), rolloutStateReason: 'ECS deployment ecs-svc/1 completed.' }],
  },
  previous: { deploymentId: 'ecs-svc/1', taskDefinition: arn(7) },
  since: 1,
  monitorMs: 0,
  settings: {
    before: {
      deploymentConfiguration: { maximumPercent: 200, deploymentCircuitBreaker: { enable: true, rollback: true } },
    },
    requested: {},
  },
  unobserved: 0,
  state: {
    is: 'ecs-rollback',
    rollback: {
      trigger: 'failed',
      explanation: { reason: 'CannotPullContainerError: '.padEnd(1024, 'the image is not there ') },
    },
    request: 'by-ecs',
  },
});
const begin = (cancelled = new AbortController()) => ({
  cancelled,
  ...saveRollouts({
    title: 'Deploy',
    aws: {
      region: 'eu-central-1',
      maxRetries: 3,
      roles: [],
      roleSessionName: '',
      roleDurationSeconds: 0,
      audience: '',
    },
    options: { policy: {} as never, region: 'eu-central-1', logLines: 0 },
    cancelled: cancelled.signal,
  }),
});

it('the state of a hundred services fits into the environment of the post step', () => {
  const rollouts = Array.from({ length: 100 }, (_, index) => rollout(String(index)));
  begin().remember(rollouts);
  expect(recalled()?.rollouts).toEqual(rollouts);
  expect(process.env.STATE_rollouts?.length).toBeLessThan(128 * 1024);
});

it('services without a verdict after a cancellation are left to the post step, with the other results', () => {
  const { cancelled, remember, finish } = begin();
  remember([rollout('web'), rollout('api')]);
  cancelled.abort();
  const web = { ...emptyResult('x', 'web'), cluster: rollout('web').cluster, verdict: 'cancelled' as const };
  const api = {
    ...web,
    service: 'api',
    verdict: 'refused' as const,
    reason: 'denied',
    failures: [{ log: ['x'] }] as never,
  };
  const worker = { ...web, service: 'worker', reason: BEFORE_UPDATE };
  expect(finish(reportOf([web, api, worker]))).toBe(false);
  expect(recalled()?.rollouts).toMatchObject([{ service: 'web' }]);
  expect(recalled()?.settled).toMatchObject([
    { service: 'api', verdict: 'refused', reason: 'denied', failures: [] },
    { service: 'worker', verdict: 'cancelled' },
  ]);
  expect(process.exitCode).toBe(1);
});

it('nothing is left to the post step if every service has its verdict', () => {
  const { cancelled, remember, finish } = begin();
  remember([rollout('web')]);
  cancelled.abort();
  const web = { ...emptyResult(rollout('web').cluster, 'web'), verdict: 'deployed' as const };
  expect(finish(reportOf([web]))).toBe(true);
  expect(recalled()).toBeUndefined();
});

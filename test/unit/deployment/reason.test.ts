import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diagnose, hopeless } from '../../../src/deployment/failure.ts';
import { concludeRollout } from '../../../src/deployment/roll.ts';
import { type LocalService, startService } from './local-service.ts';
import { arnOf, idOf, stopped, T0 } from './shapes.ts';

let local: LocalService;
beforeAll(async () => {
  local = await startService();
});
afterAll(() => local.aws.close());

const missing = diagnose(
  [1, 2].map(() =>
    stopped({ stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: web:2: not found' }),
  ),
  idOf(2),
);
const failFast = hopeless(missing) ?? '';

/** The reason of a roll-out that failed for `reason`, as the outputs, the summary and the annotation say it. */
async function reasonOf(reason: string, failures = missing): Promise<string> {
  const own = { id: idOf(2), taskDefinition: arnOf(2), createdAt: T0, earlier: [] };
  const rollout = {
    ...{ cluster: 'demo', service: 'web', own, phase: 'ended' as const, since: 0, watchMs: 0, undo: {}, blind: 0 },
    ...{ verdict: 'failed' as const, reason },
  };
  const options = { logLines: 0, region: 'eu-central-1' };
  return (await concludeRollout(local.tools(), { rollout, failures, moments: [] }, undefined, options)).reason;
}

describe('a reason is whole sentences, each with its capital and its full stop', () => {
  it.each([
    ['that we went back at once for', () => reasonOf(failFast)],
    [
      'that we went back at once for, and cannot',
      () => reasonOf(`${failFast} There is no earlier version to go back to.`),
    ],
    ['whose tasks are not known any more, as after a cancel', () => reasonOf(failFast, [])],
    [
      'that ECS gives',
      () => reasonOf('Service deployment rolled back because the circuit breaker threshold was exceeded.'),
    ],
  ])('%s', async (_, told) => {
    expect(await told()).toMatch(/^([A-Z][^.]*(?:\.[^ .][^.]*)*\.)( [A-Z][^.]*(?:\.[^ .][^.]*)*\.)*$/);
  });

  it('says what failed once', async () => {
    expect((await reasonOf(failFast)).match(/not in the registry/g)).toHaveLength(1);
  });
});

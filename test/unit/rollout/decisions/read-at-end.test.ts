import { expect, it } from '@jest/globals';
import type { Assessment } from '../../../../src/controller/controller.ts';
import { next } from '../../../../src/rollout/next.ts';
import type { Rollout, State } from '../../../../src/rollout/state.ts';
import { policy } from '../../../integration/local-service.ts';
import { arnOf, rolling, T0 } from '../../shapes.ts';
import { rolloutOf } from '../row.ts';
import { start } from './step.ts';

/* How the last read of a step changes a verdict, because the other services may have taken a long time. */

const newer = rolling(3, { createdAt: T0 + 60 });
const done = (verdict: 'deployed' | 'rolled-back' | 'failed', serving: number): State => ({
  is: 'done',
  outcome: { verdict, serving: arnOf(serving) },
});

it.each<[statement: string, state: State, read: Partial<Assessment>, verdict: string]>([
  [
    'a later deployment of another revision supersedes ours',
    done('deployed', 2),
    { newer, isReplaced: true },
    'superseded',
  ],
  [
    'a later deployment that replaces a restored revision supersedes ours',
    done('rolled-back', 1),
    { newer, isReplaced: true },
    'superseded',
  ],
  [
    'a later deployment of the same revision changes nothing',
    done('deployed', 3),
    { newer, isReplaced: true },
    'deployed',
  ],
  [
    'a later deployment that has replaced nothing yet changes nothing',
    done('deployed', 2),
    { newer, isReplaced: false },
    'deployed',
  ],
  ['no later deployment changes nothing', done('deployed', 2), { isReplaced: true }, 'deployed'],
  ['a failure stays a failure', done('failed', 1), { newer, isReplaced: true }, 'failed'],
  ['a rollout that has not ended stays open', { is: 'verifying' }, { newer, isReplaced: true }, 'verifying'],
])('the last read of a step: %s', (_statement, state, read, verdict) => {
  const rollout: Rollout = { ...rolloutOf(start), state };
  const { rollout: after } = next(rollout, { is: 'read-at-end', assessment: read as Assessment }, 0, policy);
  expect(after.state.is === 'done' ? after.state.outcome.verdict : after.state.is).toBe(verdict);
  if (verdict === 'superseded') {
    expect(after.state).toMatchObject({ outcome: { serving: newer.taskDefinition, supersededBy: newer } });
  }
});

import { expect, it } from '@jest/globals';
import { refuseAll } from '../../../src/deploy/untouched.ts';
import type { Refused } from '../../../src/refusal.ts';

const PLACE = { cluster: 'demo', region: 'eu-central-1' };

it.each([
  ['refused', undefined, "Nothing was updated, because 'web' was refused."],
  ['failed', 'failed', "Nothing was updated, because the change of 'web' failed."],
  ['unknown', 'unknown', "Nothing was updated, because the outcome of the change of 'web' is unknown."],
] as const)('the other services name the first service that is reported as %s', (word, verdict, reason) => {
  const refusals = new Map<string, Refused>([
    ['worker', { by: 'input', reason: 'no' }],
    ['web', { by: 'aws', reason: 'no', ...(verdict && { verdict }) }],
  ]);
  const services = ['api', 'web', 'worker'].map((name) => ({ name }));
  expect(refuseAll(PLACE, services, refusals)).toMatchObject([
    { service: 'api', verdict: 'refused', refusedBy: 'aws', reason, causedBy: 'web' },
    { service: 'web', verdict: word, reason: 'no' },
    { service: 'worker', verdict: 'refused', refusedBy: 'input' },
  ]);
});

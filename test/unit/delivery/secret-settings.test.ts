import { describe, expect, it } from '@jest/globals';
import { readSettings, withoutHidden, withSettings } from '../../../src/delivery/secret-settings.ts';
import { pattern } from '../../sentences/pattern.ts';
import { INVALID_DOCUMENT } from '../../sentences/refusals.ts';

const declared = { 'wait-for-minutes': '30' };
const ROLE = 'arn:aws:iam::123456789012:role/deploy-secret';
const read = (value: object) => readSettings(JSON.stringify(value), declared);

describe('the secret settings', () => {
  it('supply what an entry leaves out, including individual deploy options', () => {
    const secret = read({ production: { role: ROLE, cluster: 'shop', deploy: { 'wait-for-minutes': 20 } } });
    expect(secret.problems).toEqual([]);
    const entry = { name: 'Production', cluster: 'own', deploy: { 'log-lines': '5' } };
    expect(withSettings(entry, secret)).toEqual({
      name: 'Production',
      role: ROLE,
      cluster: 'own',
      deploy: { 'wait-for-minutes': '20', 'log-lines': '5' },
    });
    expect(withSettings({ name: 'staging' }, secret)).toEqual({ name: 'staging' });
  });

  it('are masked if they have eight or more characters, except the Region and the names of environments', () => {
    const { hidden } = read({
      production: { role: ROLE, region: 'eu-central-1', cluster: 'production', services: 'web,worker-of-orders' },
      'build-role': 'arn:aws:iam::123456789012:role/build',
      'build-region': 'eu-central-1',
    });
    expect(Object.fromEntries(hidden)).toEqual({
      [ROLE]: 'role',
      'web,worker-of-orders': 'services',
      'worker-of-orders': 'services',
      'arn:aws:iam::123456789012:role/build': 'build-role',
    });
  });

  it('are replaced with their keys in values that are passed between jobs', () => {
    const { hidden } = read({ production: { cluster: 'orders-cluster', services: 'orders-cluster-web' } });
    expect(withoutHidden('slipway-deliver production orders-cluster orders-cluster-web', hidden)).toBe(
      'slipway-deliver production cluster services',
    );
  });

  it.each([
    ['plain text', 'hunter2-hunter2', /is not a valid mapping; expected a mapping from each environment name/],
    ['invalid YAML', '{"production": "hunter2-hunter2', pattern`${INVALID_DOCUMENT} \(line 1, column \d+\)\.$`],
    [
      'an environment that is a string',
      '{"production":"hunter2-hunter2"}',
      /^Key 'production' of the 'settings' secret is not a valid mapping/,
    ],
    [
      'a misspelled key',
      '{"a":{"rol":"hunter2-hunter2"}}',
      /^Key 'rol' is unknown in the settings of 'a' .*: did you mean 'role'\?$/,
    ],
    [
      'an invalid value',
      '{"a":{"role":"hunter2-hunter2"}}',
      /^Key 'role' in the settings of 'a' in the 'settings' secret is not valid; expected a role's ARN/,
    ],
    [
      'an undeclared option',
      '{"a":{"deploy":{"x":"hunter2-hunter2"}}}',
      /^Input 'x' is unknown in key 'deploy' of the settings of 'a'/,
    ],
    [
      'runs-on, which GitHub needs earlier',
      '{"a":{"runs-on":"hunter2-hunter2"}}',
      /^Key 'runs-on' is not supported in the settings of 'a'/,
    ],
  ])('are refused if they contain %s, without showing any part of the secret', (_name, text, sentence) => {
    const { problems } = readSettings(text, declared);
    expect(problems[0]).toMatch(sentence);
    expect(problems.join()).not.toContain('hunter2');
  });
});

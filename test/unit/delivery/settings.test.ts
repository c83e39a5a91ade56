import { expect, it } from '@jest/globals';
import { resolveSettings } from '../../../src/delivery/settings.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const place = (setting: string) => `the '${setting}' key`;
const complete = { name: 'production', role: ROLE, region: 'eu-central-1', services: ['web', 'worker=w.json'] };

it("an entry of 'environments' takes precedence over the variables of the repository", () => {
  const variables = { SLIPWAY_REGION: 'us-east-1', SLIPWAY_CLUSTER: 'shop', SLIPWAY_SERVICES: 'other' };
  const { settings, problems } = resolveSettings(complete, variables, place);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    region: 'eu-central-1',
    cluster: 'shop',
    services: 'web\nworker=w.json',
    'task-definition': '',
  });
});

it('the variables supply what an entry leaves out, including comma-separated lists', () => {
  const variables = { SLIPWAY_ROLE: ROLE, SLIPWAY_REGION: 'eu-central-1', SLIPWAY_SERVICES: 'web, worker' };
  const { settings, problems } = resolveSettings({ name: 'production' }, variables, place);
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({ role: ROLE, cluster: 'default', services: 'web\nworker' });
});

it('a setting that neither the entry nor a variable has is reported with a sentence that names both places', () => {
  const { problems } = resolveSettings({ name: 'production' }, {}, place);
  expect(problems).toHaveLength(3);
  expect(problems[0]).toBe(
    "The environment 'production' has no role: set the 'role' key, or the SLIPWAY_ROLE variable among the environment's variables (Settings → Environments → production), for example to 'arn:aws:iam::123456789012:role/deploy'.",
  );
});

it('a variable with an invalid value is refused with the name of the variable', () => {
  const { problems } = resolveSettings(complete, { SLIPWAY_CLUSTER: 'my cluster' }, place);
  expect(problems).toEqual([
    "The SLIPWAY_CLUSTER variable of the environment 'production' is 'my cluster', which is not valid; expected a cluster's name (letters, digits, '-' and '_') or its ARN.",
  ]);
});

import { expect, it } from '@jest/globals';
import { runAction } from '../runner/runner.ts';

const environments =
  '[{ name: production, role: "arn:aws:iam::123456789012:role/deploy", region: eu-central-1, cluster: shop, services: web }]';
const vars = JSON.stringify({ SLIPWAY_FREEZE: '2000-01-01/2999-12-31 the audit' });
const resolve = (more: Readonly<Record<string, string>>) =>
  runAction('internal/resolve-environment', {
    inputs: { environments, ...more },
    runnerEnv: { GITHUB_ACTOR: 'octocat' },
  });

it('a frozen environment is reported as refused, with the text of the freeze variable', async () => {
  const { conclusion, outputs, annotations } = await resolve({ vars });
  const reason = expect.stringMatching(
    /^The environment 'production' is frozen from 2000-01-01 to 2999-12-31: the audit\./,
  );
  expect({ conclusion, verdict: outputs.verdict }).toEqual({ conclusion: 'failure', verdict: 'refused' });
  expect(outputs.reason).toEqual(reason);
  expect(annotations.map(({ message }) => message)).toEqual([reason]);
});

it('an overridden freeze lets the environment continue, and reports who overrode it and why', async () => {
  const { conclusion, outputs, summary } = await resolve({ vars, 'override-freeze': 'a security fix' });
  const note =
    "The environment 'production' is frozen from 2000-01-01 to 2999-12-31: the audit. octocat overrode the freeze: a security fix";
  expect({ conclusion, note: outputs.note, cluster: outputs.cluster }).toEqual({
    conclusion: 'success',
    note,
    cluster: 'shop',
  });
  expect(summary).toContain('### Freeze overridden');
  expect(summary).toContain('octocat overrode the freeze: a security fix');
});

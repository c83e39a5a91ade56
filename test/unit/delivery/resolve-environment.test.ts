import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { readInputs } from '../../../actions/internal/resolve-environment/inputs.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const actions = resolve(import.meta.dirname, '../../../actions');
const tables = {
  deploy: await readDeclared('deploy-service', actions),
  build: await readDeclared('build-push', actions),
};
const entry = (more: object = {}) =>
  JSON.stringify([{ name: 'production', role: ROLE, region: 'eu-central-1', services: 'web', ...more }]);

function read(given: Readonly<Record<string, string>>) {
  const all = { environments: entry(), 'inputs-named': 'entry', ...given };
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const inputs = new Inputs({ ...env, GITHUB_ACTOR: 'octocat' });
  return { ...readInputs(inputs, tables), problems: inputs.problems.map(({ message }) => message) };
}

it('an environment gets the options of its entry, then the options of the call, and no defaults', () => {
  const environments = entry({
    deploy: { 'wait-for-minutes': 20, 'log-lines': 5 },
    'smoke-url': 'https://a.example/health',
  });
  const { options, problems } = read({
    environments,
    'wait-for-minutes': '45',
    'on-failure': 'leave',
    'if-deploying': 'wait',
  });
  expect(problems).toEqual([]);
  expect(options).toEqual({
    ...{ 'wait-for-minutes': '20', 'log-lines': '5', 'on-failure': 'leave', 'smoke-url': 'https://a.example/health' },
  });
});

it('settings that the entry omits are taken from the secret settings and masked', () => {
  const settings = JSON.stringify({ production: { role: ROLE, cluster: 'orders-cluster' } });
  const { settings: resolved, secrets, problems } = read({ environments: entry({ role: '' }), settings });
  expect(problems).toEqual([]);
  expect(resolved).toMatchObject({ role: ROLE, cluster: 'orders-cluster' });
  expect(secrets).toEqual([ROLE, 'orders-cluster']);
});

it('an environment needs no role when access keys are passed', () => {
  const environments = entry({ role: '' });
  expect(read({ environments }).problems).toEqual([expect.stringMatching(/^The environment 'production' has no role/)]);
  expect(read({ environments, 'has-keys': 'true' }).problems).toEqual([]);
});

it('a rollback without a reason is refused when a reason is required', () => {
  expect(read({ 'require-reason': 'true' }).problems).toEqual([
    "input 'reason' is empty, but 'require-reason' is set: state why this environment is rolled back",
  ]);
  expect(read({ 'require-reason': 'true', reason: 'It crashes.' }).problems).toEqual([]);
});

it('an image gets the digest of the build even if GitHub dropped the repository output as a secret', () => {
  const needs = JSON.stringify({
    'build-1': { result: 'success', outputs: { digest: DIGEST, tag: 'v1', registry: 'host.example' } },
  });
  const { images, problems } = read({ needs, repository: 'team/web' });
  expect(problems).toEqual([]);
  expect(images).toMatchObject([{ name: 'web', image: `host.example/team/web@${DIGEST}`, isBuilt: true }]);
  const dropped = read({ needs: '{"build-1":{"result":"success","outputs":{}}}', repository: 'team/web' });
  expect(dropped.problems).toEqual([expect.stringMatching(/^The build of 'web' did not output a digest/)]);
});

it('an environment is frozen by its variable, unless the caller overrides the freeze', () => {
  const vars = '{"SLIPWAY_FREEZE":"holidays"}';
  expect(read({ vars }).freeze).toMatchObject({ is: 'frozen' });
  expect(read({ vars, 'override-freeze': 'a fix' }).freeze).toEqual({
    is: 'overridden',
    note: "The environment 'production' is frozen: holidays. octocat overrode the freeze: a fix",
  });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs as readBuild } from '../../actions/internal/resolve-build/inputs.ts';
import { readInputs as readEnvironment } from '../../actions/internal/resolve-environment/inputs.ts';
import { readDeclared } from '../../step/further-inputs.ts';
import { Inputs } from '../../step/inputs.ts';

/*
 * Every input of deploy-service and build-push can be set through the mappings `deploy` and `build` of deliver.yml,
 * except those that deliver.yml sets itself.
 */

const root = resolve(import.meta.dirname, '..', '..');
const actions = join(root, 'actions');
const tables = {
  deploy: await readDeclared('deploy-service', actions),
  build: await readDeclared('build-push', actions),
};
const VALUE = 'some value';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const ENTRY = { name: 'production', role: ROLE, region: 'eu-central-1', services: 'web' };

const SET_BY_DELIVER_YML = {
  deploy:
    /^(cluster|service|task-definition(-.+)?|role-to-assume|aws-region|commit|run-task|run-task-(container-)?overrides|continue|inputs)$/,
  build: /^(push|load|outputs|call|repository|inputs)$/,
};

function inputsWith(given: Readonly<Record<string, string>>): Inputs {
  const entries = Object.entries({ number: '1', 'inputs-named': 'entry', repository: 'web', ...given });
  return new Inputs(Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
}

it.each(Object.keys(tables.deploy))(
  "the 'deploy' key of an entry sets the input %s of deploy-service, or refuses that input by name",
  (name) => {
    const inputs = inputsWith({ environments: JSON.stringify([{ ...ENTRY, deploy: { [name]: VALUE } }]) });
    const { options } = readEnvironment(inputs, tables);
    const problems = inputs.problems.map(({ message }) => message);
    if (SET_BY_DELIVER_YML.deploy.test(name)) {
      expect(problems).toEqual([
        expect.stringMatching(`^Input '${name}' is not supported in key 'deploy' of entry 1 \\('production'\\) .*: .+`),
      ]);
    } else {
      expect({ problems, value: options[name] }).toEqual({ problems: [], value: VALUE });
    }
  },
);

it.each(Object.keys(tables.build))(
  "the 'build' input sets the input %s of build-push, or refuses that input by name",
  (name) => {
    const inputs = inputsWith({ environments: JSON.stringify([ENTRY]), build: JSON.stringify({ [name]: VALUE }) });
    const { build } = readBuild(inputs, tables);
    const problems = inputs.problems.map(({ message }) => message);
    if (SET_BY_DELIVER_YML.build.test(name)) {
      expect(problems).toEqual([expect.stringMatching(`^Input '${name}' is not supported in input 'build': .+`)]);
    } else {
      const { role, region, options } = build ?? {};
      const value = { 'role-to-assume': role, 'aws-region': region }[name] ?? options?.[name];
      expect({ problems, value }).toEqual({ problems: [], value: VALUE });
    }
  },
);

it('an input that deliver.yml itself sets is refused in the mappings, unless it has a dedicated key', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/deliver.yml'), 'utf8')) as {
    jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
  };
  const steps = [...(jobs['build-1']?.steps ?? []), ...(jobs['env-1']?.steps ?? [])];
  const setIn = (action: string) => Object.keys(steps.find(({ uses }) => uses === `$/actions/${action}`)?.with ?? {});
  expect(setIn('deploy-service')).not.toEqual([]);
  expect(setIn('deploy-service').filter((name) => !SET_BY_DELIVER_YML.deploy.test(name))).toEqual([]);
  // The `build-secrets` secret becomes `secrets`; role and Region are those of the mapping if it has them.
  expect(setIn('build-push').filter((name) => !SET_BY_DELIVER_YML.build.test(name))).toEqual([
    ...['role-to-assume', 'aws-region', 'secrets'],
  ]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readInputs } from '../../../actions/internal/plan-delivery/inputs.ts';
import { readDeclared } from '../../../step/further-inputs.ts';
import { Inputs } from '../../../step/inputs.ts';
import { pattern } from '../../sentences/pattern.ts';
import { NOT_IN_COMMIT } from '../../sentences/refusals.ts';

const ROLE = 'arn:aws:iam::123456789012:role/build';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const before = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'slipway-plan-'));

beforeAll(() => {
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const actions = resolve(import.meta.dirname, '../../../actions');
const tables = {
  deploy: await readDeclared('deploy-service', actions),
  build: await readDeclared('build-push', actions),
};

function read(given: Record<string, string>) {
  const all = { environments: '[a]', 'if-older': 'refuse', context: '.', ...given };
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const inputs = new Inputs(env);
  return { plan: readInputs(inputs, tables), problems: inputs.problems.map(({ message }) => message) };
}

it("the build uses the repository's variables", () => {
  const vars = { SLIPWAY_REPOSITORY: 'web', SLIPWAY_BUILD_ROLE: ROLE, SLIPWAY_BUILD_REGION: 'eu-central-1' };
  const { plan, problems } = read({ vars: JSON.stringify(vars) });
  expect(problems).toEqual([]);
  expect(plan.builds).toMatchObject([{ name: 'web', repository: 'web', role: ROLE, region: 'eu-central-1' }]);
});

it.each([
  ["the repository's URI", '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web', '[a]', 'eu-west-1'],
  ['the first environment that names one', 'web', '[a, { name: b, region: us-east-1 }]', 'us-east-1'],
])('the plan uses the Region of %s', (_name, repository, environments, region) => {
  const { plan, problems } = read({ repository, environments, 'build-role': ROLE });
  expect(problems).toEqual([]);
  expect(plan.builds[0]?.region).toBe(region);
});

it('all missing settings of a build are reported, each with the input and the variable that can set the value', () => {
  const { problems } = read({ file: 'docker/Dockerfile' });
  expect(problems).toHaveLength(4);
  expect(problems[1]).toBe(
    "no 'build-role' is set for the build: set the 'build-role' input, or the SLIPWAY_BUILD_ROLE variable of the repository or the organization, for example to 'arn:aws:iam::123456789012:role/build' (or set 'image' to deploy an existing image)",
  );
  expect(problems[3]).toMatch(pattern`names the file 'docker\/Dockerfile', ${NOT_IN_COMMIT}`);
});

it('a given image needs no build settings, and must be pinned by digest', () => {
  const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
  const given = read({ image: `${host}/team/web@${DIGEST}` });
  expect(given).toMatchObject({ problems: [], plan: { image: { repository: 'team/web', digest: DIGEST } } });
  expect(given.plan.builds).toEqual([]);
  expect(read({ image: 'web:v1' }).problems).toEqual([
    expect.stringMatching(/'web:v1', which is not valid; expected an image pinned by its digest/),
  ]);
});

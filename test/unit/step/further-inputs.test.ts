import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { readDeclared, readStepInputs } from '../../../step/further-inputs.ts';
import { pattern } from '../../sentences/pattern.ts';
import { INVALID_DOCUMENT } from '../../sentences/refusals.ts';

const folder = resolve(import.meta.dirname, '../../../actions');
const read = (action: string, values: Readonly<Record<string, string>>) =>
  readStepInputs(
    action,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    folder,
  );
const problems = async (action: string, inputs: string) =>
  (await read(action, { inputs })).problems.map(({ message }) => message);

it('the defaults that action.yml declares are read', async () => {
  expect(await readDeclared('deploy-service', folder)).toMatchObject({ 'wait-for-minutes': '30', service: '' });
});

it.each([
  ['is used if the input itself is not set', {}, '20'],
  ['is used if the input itself has its default', { 'wait-for-minutes': '30' }, '20'],
  ['is used if the input itself contains only whitespace', { 'wait-for-minutes': '  ' }, '20'],
  ['is ignored if the input itself has another value', { 'wait-for-minutes': '7' }, '7'],
])("a value of the 'inputs' input %s", async (_name, direct, expected) => {
  const inputs = await read('deploy-service', { ...direct, inputs: 'wait-for-minutes: 20' });
  expect(inputs.problems).toEqual([]);
  expect(inputs.text('wait-for-minutes')).toBe(expected);
});

it.each([
  ['a number unchanged', 'deploy-service', 'desired-count: 010', 'desired-count', '010'],
  ['a version unchanged', 'build-push', 'build-args: { VERSION: 1.10 }', 'build-args', 'VERSION=1.10'],
  ['a boolean', 'deploy-service', 'fail-fast: false', 'fail-fast', 'false'],
  ['a list as lines', 'deploy-service', 'service: [web, worker]', 'service', 'web\nworker'],
  [
    'a mapping as lines if the input accepts them',
    'build-push',
    '{ labels: { a: b, c: "d=e" } }',
    'labels',
    'a=b\nc=d=e',
  ],
  ['a value of several lines in quotes', 'build-push', 'build-args: { A: "x\\ny\\"" }', 'build-args', '"A=x\ny"""'],
  [
    'another mapping as JSON',
    'render-taskdef',
    'containers: { web: { cpu: null } }',
    'containers',
    '{"web":{"cpu":null}}',
  ],
  ['a name in another letter case', 'deploy-service', 'Service: web', 'service', 'web'],
])("the 'inputs' input passes on %s", async (_name, action, text, input, expected) => {
  const inputs = await read(action, { inputs: text });
  expect(inputs.problems).toEqual([]);
  expect(inputs.raw(input)).toBe(expected);
});

it.each([
  [
    'a name that is similar to an input',
    'wait-for-minute: 5',
    /^Input 'wait-for-minute' is unknown in input 'inputs': did you mean 'wait-for-minutes'\?$/,
  ],
  [
    'a name that is not similar to any input',
    'zzz: 5',
    /^Input 'zzz' is unknown in input 'inputs': the inputs of deploy-service are in its README\.$/,
  ],
  ['itself', 'inputs: { a: b }', /^Input 'inputs' is not supported in input 'inputs'/],
  ['a list', '[a]', /^Input 'inputs' is not a valid mapping; expected inputs of deploy-service/],
  [
    'an expression',
    'cluster: "${{ vars.CLUSTER }}"',
    /^Input 'cluster' in input 'inputs' contains an expression that GitHub has not evaluated/,
  ],
  ['an invalid document', 'a: "b', pattern`^Input 'inputs' ${INVALID_DOCUMENT} \(line 1, column \d+\)`],
  ['the name of an inherited property', 'toString: 1\n__proto__: 2', /^Input 'toString' is unknown/],
])("the 'inputs' input with %s is refused", async (_name, text, sentence) => {
  expect((await problems('deploy-service', text))[0]).toMatch(sentence);
});

it("no value of a refused entry of 'inputs' is shown", async () => {
  expect((await problems('deploy-service', 'clustr: hunter2-hunter2')).join()).not.toContain('hunter2');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/error.ts';
import { Inputs } from '../../../step/inputs.ts';

const given = (values: Record<string, string>) =>
  new Inputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

const messages = (inputs: Inputs) => inputs.problems.map(({ message }) => message);

describe('an input', () => {
  it('is found under the name that the runner gives it', () => {
    const inputs = new Inputs({ 'INPUT_WAIT-FOR-MINUTES': ' 5 ', INPUT_TWO_WORDS: 'x' });
    expect([
      inputs.text('wait-for-minutes'),
      inputs.raw('wait-for-minutes'),
      inputs.text('two words'),
      inputs.text('other'),
    ]).toEqual(['5', ' 5 ', 'x', '']);
    expect([...inputs.named]).toEqual(['wait-for-minutes', 'two words', 'other']);
  });

  it('that is required and empty is refused with an example', () => {
    const inputs = given({ image: '  ' });
    inputs.required('image', 'nginx');
    expect(messages(inputs)).toEqual(["input 'image' is required but is empty: set it, for example to 'nginx'"]);
  });

  it.each(['', ' ', ',', ' , ,\n,', '# web', '\n#a\n'])(
    'that is a required list without an entry is refused with an example: %j',
    (value) => {
      const inputs = given({ service: value });
      expect(inputs.requiredList('service', 'web', { comma: true })).toEqual([]);
      expect(messages(inputs)).toEqual(["input 'service' is required but is empty: set it, for example to 'web'"]);
    },
  );

  it('of several lines is refused in one line', () => {
    const inputs = given({ number: '1\r\n 2' });
    inputs.integer('number', 1, 9);
    expect(messages(inputs)).toEqual([
      "input 'number' is '1 2', which is not valid; expected a whole number from 1 to 9",
    ]);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['tRUE', true],
    ['FALSE', false],
  ])('with the value %p is the boolean %p', (value, expected) => {
    const inputs = given({ force: value });
    expect([inputs.boolean('force'), messages(inputs)]).toEqual([expected, []]);
  });

  it('that is empty has no boolean value, and is not refused', () => {
    const inputs = given({ force: '' });
    expect([inputs.boolean('force'), messages(inputs)]).toEqual([undefined, []]);
  });

  it.each(['yes', '1', 'on', 'null'])('with the value %p is not a boolean', (value) => {
    const inputs = given({ force: value });
    expect(inputs.boolean('force')).toBeUndefined();
    expect(messages(inputs)).toEqual([`input 'force' is '${value}', which is not valid; expected 'true' or 'false'`]);
  });

  it.each([
    ['1', 1],
    ['0', undefined],
    ['10', 10],
    ['11', undefined],
    ['5.0', undefined],
    ['5m', undefined],
    ['1e1', undefined],
    ['-3', undefined],
  ])('with the value %p and the range from 1 to 10 is read as %p', (value, expected) => {
    const inputs = given({ minutes: value });
    expect(inputs.integer('minutes', 1, 10)).toBe(expected);
    expect(messages(inputs)).toEqual(
      expected === undefined
        ? [`input 'minutes' is '${value}', which is not valid; expected a whole number from 1 to 10`]
        : [],
    );
  });

  it('with an invalid value is refused with the accepted values and the nearest one', () => {
    const inputs = given({ 'on-failure': 'rolback', 'on-timeout': 'x' });
    inputs.choice('on-failure', ['rollback', 'leave']);
    inputs.choice('on-timeout', ['rollback', 'leave']);
    expect(messages(inputs)).toEqual([
      "input 'on-failure' is 'rolback', which is not valid; expected 'rollback', 'leave'; did you mean 'rollback'?",
      "input 'on-timeout' is 'x', which is not valid; expected 'rollback', 'leave'",
    ]);
  });

  it('that is a list has one value per line, or is comma-separated if the input allows it', () => {
    const inputs = given({ tags: ' a,b \r\n\n c ' });
    expect([inputs.list('tags'), inputs.list('tags', { comma: true })]).toEqual([
      ['a,b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('that names a file must name an existing one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'));
    writeFileSync(join(folder, 'a.json'), '{}');
    const inputs = given({});
    for (const path of [join(folder, 'a.json'), join(folder, 'b.json'), folder]) inputs.file('task-definition', path);
    rmSync(folder, { recursive: true });
    expect(messages(inputs)).toEqual([
      expect.stringMatching(/^input 'task-definition' names the file '.*b\.json', which does not exist in /),
      expect.stringMatching(/^input 'task-definition' names the file '.*', which is a folder$/),
    ]);
  });
});

it('all invalid inputs are reported together', () => {
  const inputs = given({ a: 'x', b: 'y' });
  inputs.boolean('a');
  inputs.integer('b', 0, 1);
  const check = () => inputs.check();
  expect(check).toThrow(InputError);
  expect(check).toThrow(/input 'a' is 'x'.*\ninput 'b' is 'y'/);
});

it('valid inputs are not refused', () => {
  expect(() => given({}).check()).not.toThrow();
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readInputs } from '../../../actions/render-taskdef/inputs.ts';
import { findOversize } from '../../../src/taskdef/oversize.ts';
import { Inputs } from '../../../step/inputs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-size-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `VARIABLE_${at}`, value: 'x'.repeat(24) }));
const text = (count: number) =>
  JSON.stringify({ family: 'web', containerDefinitions: [{ name: 'web', environment: environment(count) }] }, null, 2);

/** The problems of a file with this many variables, and how many files were usable. */
function read(count: number, more: Record<string, string> = {}) {
  const path = join(folder, 'taskdef.json');
  writeFileSync(path, text(count));
  const inputs = new Inputs({ 'INPUT_TASK-DEFINITION': path, ...more });
  const { files } = readInputs(inputs);
  return { problems: inputs.problems.map(({ message }) => message), files: files.length };
}

it('a file many times larger than ECS allows is refused because of its size alone', () => {
  const bytes = Buffer.byteLength(JSON.stringify(JSON.parse(text(20_000))));
  expect(read(20_000)).toEqual({
    problems: [expect.stringContaining(`has ${bytes} bytes, but ECS allows 65536: move large values to SSM`)],
    files: 0,
  });
});

it.each<[string, Record<string, string>]>([
  ['the input containers may remove some of it', { INPUT_CONTAINERS: '{ web: { environment: null } }' }],
  ['the environment is replaced', { 'INPUT_ENVIRONMENT-MODE': 'replace' }],
  ['variables are filled in', { INPUT_VARIABLES: 'A=b' }],
])('a file much larger than ECS allows is read whole if %s', (_, more) => {
  expect(read(20_000, more)).toEqual({ problems: [], files: 1 });
});

it.each([
  ['mostly whitespace', Buffer.from(`{${' '.repeat(2_000_000)}"family": "web"}`)],
  ['content that is not JSON', Buffer.from(`family: web\n${'# remark\n'.repeat(200_000)}`)],
  ['a list at the top level', Buffer.from(JSON.stringify(environment(40_000)))],
])('a file larger than ECS allows is not refused because of its size alone if it contains %s', (_, bytes) => {
  expect(findOversize(bytes, 'taskdef.json')).toBeUndefined();
});

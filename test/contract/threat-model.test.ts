import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');

/** The tests that docs/threat-model.md names, each in the last cell of its row. */
const named = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /\| `([^`]+)` \|$/.exec(line)?.[1] ?? []);

const tests = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => `${name}`.endsWith('.test.ts') && !`${name}`.endsWith('threat-model.test.ts'))
  .map((name) => readFileSync(join(root, 'test', `${name}`), 'utf8').replaceAll("\\'", "'"))
  .join('\n');

it('docs/threat-model.md names an existing test for each attack', () => {
  expect(named.length).toBeGreaterThanOrEqual(20);
  expect(named.filter((title) => !tests.includes(title))).toEqual([]);
});

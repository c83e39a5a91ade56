import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { SERVICE_RULES } from '../../src/service-definition/validate.ts';
import { RULES } from '../../src/taskdef/validate.ts';

const tests = resolve(import.meta.dirname, '..', 'unit');

it.each([
  ['taskdef', RULES],
  ['service-definition', SERVICE_RULES],
])('every rule in src/%s is expected by its ID in a unit test', (folder, rules) => {
  const texts = readdirSync(join(tests, folder), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(tests, folder, name), 'utf8'))
    .join('\n');
  // As `'ID'`, or beside its severity, as in `'error ID: message'` and `'ID error'`.
  const isExpected = (id: string) => new RegExp(`(?<=['" ])${id}(?=['": ])`).test(texts);
  expect(rules.map(({ id }) => id).filter((id) => !isExpected(id))).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { mutantsOf, mutate } from '../../../scripts/mutation/mutants.ts';
import { TARGETS } from '../../../scripts/mutation/targets.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const explained: Record<string, Record<string, string>> = parse(
  readFileSync(join(root, 'scripts', 'mutation', 'survivors.yml'), 'utf8'),
);
const changed = (source: string) => mutantsOf(source).map((mutant) => mutate(source, mutant));

describe('the mutants', () => {
  it.each<[source: string, mutants: string[]]>([
    ['const a = b === c;', ['const a = (b !== c);']],
    ['const a = b >= c;', ['const a = (b > c);']],
    ['const a = b ?? c;', ['const a = b;']],
    ['const a = !b;', ['const a = b;']],
    ['const a = true;', ['const a = false;']],
    ['const a = 7;', ['const a = 8;']],
    ['const a = b && c || d;', ['const a = ((b && c) && d);', 'const a = (b || c) || d;']],
    ["const a = b + 'c';", []],
    ['if (a) b;', ['if (true) b;', 'if (false) b;', 'if (a) ;']],
    ['const a = b ? c : d;', ['const a = true ? c : d;', 'const a = false ? c : d;']],
    ["switch (a) { case 'b': c = d; }", ["switch (a) { case 'no such case': c = d; }", "switch (a) { case 'b': ; }"]],
    ['const a = b.some(c);', ['const a = b.every(c);']],
    ['const a = [[b], [c]];', ['const a = [, [c]];', 'const a = [[b], ];']],
    [
      'const a = /b|c(d|e)/i;',
      ['const a = /b|c(e)/i;', 'const a = /b|c(d)/i;', 'const a = /c(d|e)/i;', 'const a = /b/i;'],
    ],
    ["type A = true | 'b'; import b from 'c';", []],
  ])('of the code "%s" each differ from the source in one place', (source, mutants) => {
    expect(changed(source)).toEqual(mutants);
  });

  it.each(TARGETS)('of $file are tested by test files that exist', ({ stages }) => {
    const tests = stages.flat().map((test) => join(root, test.replace(/\/\*\.test\.ts$/, '')));
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(TARGETS)(
    'of $file have unique names, include those that survivors.yml explains, and are valid TypeScript',
    ({ file }) => {
      const source = readFileSync(join(root, file), 'utf8');
      const mutants = mutantsOf(source);
      expect(mutants.length).toBeGreaterThanOrEqual(10);
      const keys = mutants.map(({ key }) => key);
      expect(new Set(keys).size).toBe(mutants.length);
      expect(Object.keys(explained[file] ?? {}).filter((key) => !keys.includes(key))).toEqual([]);
      for (const mutant of mutants) expect(() => stripTypeScriptTypes(mutate(source, mutant))).not.toThrow();
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');

/** The line before an exported function, and its name: Biome puts each declaration at the start of a line. */
const FUNCTION =
  /(.*)\n(?:export (?:async )?function\*? ?(\w+)|export const (\w+)(?:: \w+)? =\s+(?:async )?\(.*\)(?:: .+)? =>)/g;

/** The exported functions without a JSDoc block. The block of an overloaded function is before its first signature. */
function undocumented(text: string): string[] {
  const found = [...`\n${text}`.matchAll(FUNCTION)].map(([, before = '', declared, constant]) => ({
    name: declared ?? constant ?? '',
    isDocumented: before.trimEnd().endsWith('*/'),
  }));
  const documented = new Set(found.filter(({ isDocumented }) => isDocumented).map(({ name }) => name));
  return [...new Set(found.map(({ name }) => name))].filter((name) => !documented.has(name));
}

it('the test finds exported functions without a JSDoc block', () => {
  const text = `/** Adds. */
export function add(): void {}
export async function divide(): Promise<void> {}

export const list =
  (item: string) =>
  (value: string) => [item, value];
function local(): void {}`;
  expect(undocumented(text)).toEqual(['divide', 'list']);
});

it.each(['src', 'step', 'actions', 'local-aws', 'scripts'])(
  'each exported function of %s has a JSDoc block',
  (folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const missing = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        undocumented(readFileSync(join(root, folder, file), 'utf8')).map((name) => `${folder}/${file}: ${name}`),
      );
    expect(missing).toEqual([]);
  },
);

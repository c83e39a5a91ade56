import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const files = ['src', 'step', 'actions'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

it('an AWS SDK package is destructured where it is loaded, so that unused calls are not in the bundle', () => {
  const imports = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:(?:const )?\{[\w$,\s]+\} = await )?import\(\s*'@aws-sdk\//g)].map(
      ([one]) => one,
    ),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter((one) => one.startsWith('import'))).toEqual([]);
});

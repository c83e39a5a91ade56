import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { copyOf, workflows } from '../../scripts/workflows/copy.ts';

const OWN = /^OWNER\/slipway\/(.+)@v1$/;

/** Restores the parts that the copy omits; everything else must be equal. */
function restore(copy: unknown, original: unknown): unknown {
  if (Array.isArray(copy)) return copy.map((item, index) => restore(item, (original as unknown[])[index]));
  if (typeof copy !== 'object' || copy === null) return copy;
  const given = (original ?? {}) as Record<string, unknown>;
  const entries = Object.entries(copy).map(([key, value]) => {
    const own = key === 'uses' && String(given.uses).startsWith('$/') ? OWN.exec(String(value))?.[1] : undefined;
    return [key, own === undefined ? restore(value, given[key]) : `$/${own}`];
  });
  const isGroup = 'group' in copy && given.queue === 'max' && !('queue' in copy);
  const { 'artifact-metadata': level } = given;
  const isPermissions = level !== undefined && !('artifact-metadata' in copy);
  return {
    ...Object.fromEntries(entries),
    ...(isGroup && { queue: 'max' }),
    ...(isPermissions && { 'artifact-metadata': level }),
  };
}

it.each([...workflows()])(
  'the copy of %s for act differs from the original only in queue, $/ and one permission',
  (_path, text) => {
    const copy = copyOf(text);
    expect(copy).not.toMatch(/^\s*(queue|artifact-metadata):|\$\//m);
    expect(restore(parse(copy), parse(text))).toEqual(parse(text));
    // Line by line, including comments, only these lines differ.
    const kept = copy.split('\n');
    const changed = text.split('\n').filter((line) => !kept.includes(line));
    expect(
      changed.filter(
        (line) =>
          !/^ +queue: max$|^ +artifact-metadata: write|^ +(- )?uses: \$\/actions\/(internal\/)?[\w-]+$/.test(line),
      ),
    ).toEqual([]);
  },
);

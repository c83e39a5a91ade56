import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RECORDS } from '../local-aws/ecs/records.ts';

/*
 * The tests that check the records of real ECS deployments exist: whoever rewords a title also rewords it in the table.
 */

const TESTS = join(import.meta.dirname, '..');
const held = RECORDS.flatMap(({ record, local, decider }) =>
  [local, decider].flatMap((by) => (Array.isArray(by) ? [{ record, file: by[0], title: by[1] }] : [])),
);

describe('the table of records', () => {
  it.each(held)("names an existing test for '$record': $file", ({ file, title }) => {
    const text = readFileSync(join(TESTS, file), 'utf8').replaceAll("\\'", "'");
    expect({ title, found: text.includes(title) }).toEqual({ title, found: true });
  });

  it('gives a reason for each record without a test', () => {
    const reasons = RECORDS.flatMap(({ local, decider }) => [local, decider].filter((by) => typeof by === 'string'));
    expect(reasons.filter((reason) => reason.length < 30)).toEqual([]);
  });
});

import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesWildcard } from '../../src/wildcard.ts';

it('matchesWildcard agrees with the regular expression of the same pattern', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', '.', '?', '*'), { maxLength: 6 }).map((parts) => parts.join(''));
  const text = fc.array(fc.constantFrom('a', 'b', '.', '?'), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(pattern, text, fc.boolean(), (wild, given, hasOne) => {
      const source = wild
        .replace(/[.?]/g, (sign) => (sign === '?' && hasOne ? '.' : `\\${sign}`))
        .replaceAll('*', '.*');
      expect(matchesWildcard(given, wild, hasOne ? '?' : undefined)).toBe(new RegExp(`^${source}$`, 's').test(given));
    }),
    { numRuns: 2_000 },
  );
});

it('matchesWildcard accepts a pattern of very many asterisks', () => {
  expect(matchesWildcard('a'.repeat(200), `${'*a'.repeat(100)}*b`)).toBe(false);
  expect(matchesWildcard('a'.repeat(200), '*'.repeat(10_000))).toBe(true);
});

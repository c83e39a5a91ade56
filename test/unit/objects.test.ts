import { describe, expect, it } from '@jest/globals';
import { isObject, parseJson } from '../../src/objects.ts';

describe('objects and JSON', () => {
  it.each([null, undefined, [], 'text', 1, true])('%j is not an object', (value) => {
    expect(isObject(value)).toBe(false);
  });

  it('a mapping is an object', () => {
    expect(isObject({ name: 'web' })).toBe(true);
  });

  it('parses JSON, and returns undefined for a text that is not JSON', () => {
    expect(parseJson('{"name":["web"]}')).toEqual({ name: ['web'] });
    expect(['', '{', 'name: web'].map(parseJson)).toEqual([undefined, undefined, undefined]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isObject, parseJson } from '../../src/objects.ts';

describe('the JSON helpers', () => {
  it.each([null, undefined, [], 'text', 1, true])('do not treat %j as an object', (value) => {
    expect(isObject(value)).toBe(false);
  });

  it('treat a mapping as an object', () => {
    expect(isObject({ name: 'web' })).toBe(true);
  });

  it('parse JSON, and return undefined for a text that is not JSON', () => {
    expect(parseJson('{"name":["web"]}')).toEqual({ name: ['web'] });
    expect(['', '{', 'name: web'].map(parseJson)).toEqual([undefined, undefined, undefined]);
  });
});

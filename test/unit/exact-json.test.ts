import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JsonValue, parseExactly } from '../../src/exact-json.ts';

it.each([
  '12345678901234567890',
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '0.12345678901234567890123',
  '{"a":[1,{"b":98765432109876543210}],"c":"12345678901234567890"}',
])('the JSON number %s is written again with every digit', (text) => {
  expect(JSON.stringify(parseExactly(text))).toBe(text);
});

it.each(['1700000000.123', '9007199254740992', '1e21', '1.50', '0', '-0.25', '123456789012345.50'])(
  'the JSON number %s is read as a JavaScript number, which is exact',
  (text) => {
    expect(parseExactly(text)).toBe(Number(text));
  },
);

it('all other JSON is read in the same way as by JSON.parse', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(JSON.stringify(parseExactly(text))).toBe(JSON.stringify(JSON.parse(text) as JsonValue));
    }),
  );
});

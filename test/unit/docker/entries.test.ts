import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entries, pair } from '../../../src/docker/entries.ts';

describe('entries', () => {
  it.each([
    ['', []],
    [' \n\n', []],
    ['A=1\n  B=two words \r\n\nC=a,b', ['A=1', 'B=two words', 'C=a,b']],
    ['"KEY=line 1\nline 2"\nB=2', ['KEY=line 1\nline 2', 'B=2']],
    ['"A=say ""hi"""', ['A=say "hi"']],
    ['A="quoted inside"', ['A="quoted inside"']],
  ])('%p', (text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  it('says where a quote is not closed', () => {
    expect(() => entries('A=1\n"B=2\nC=3')).toThrow("the quote that starts at '\"B=2' is not closed");
  });

  it('keeps any values when they are quoted', () => {
    const value = fc.string().filter((text) => !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(entries(values.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n'))).toEqual(values);
      }),
    );
  });
});

it('a value keeps its own equals signs', () => {
  expect(pair('A=b=c==')).toEqual({ name: 'A', value: 'b=c==' });
  expect(pair('A=')).toEqual({ name: 'A', value: '' });
  expect(pair('=x')).toBeUndefined();
  expect(pair('A')).toBeUndefined();
});

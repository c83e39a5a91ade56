import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listEntries, numberedEntries, pair } from '../../../src/docker/entries.ts';

describe('the entries of an input', () => {
  it.each([
    ['', []],
    [' \n\n', []],
    ['A=1\n  B=two words \r\n\nC=a,b', ['A=1', 'B=two words', 'C=a,b']],
    ['"KEY=line 1\nline 2"\nB=2', ['KEY=line 1\nline 2', 'B=2']],
    ['"A=say ""hi"""', ['A=say "hi"']],
    ['A="quoted inside"', ['A="quoted inside"']],
    ['# a comment\nA=1\n  #B=2\nC=#3', ['A=1', 'C=#3']],
    ['"A= 1 \r\n2\t"\r\nB=2\r\n', ['A= 1 \r\n2\t', 'B=2']],
  ])('are read from %p', (text, expected) => {
    expect(listEntries(text)).toEqual(expected);
  });

  it('are refused with the number of the line where an unclosed quote begins', () => {
    expect(() => listEntries('A=1\n"B=2\nC=3')).toThrow('the quote opened on line 2 is not closed');
  });

  it('may contain any quoted value', () => {
    const value = fc.string();
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(listEntries(values.map((text) => `"${text.replaceAll('"', '""')}"`).join('\n'))).toEqual(values);
      }),
    );
  });
});

it('the line number of each entry is known, and significant blanks are kept', () => {
  expect(numberedEntries('\n"A=1\n\n2"\n\n# no\nB=2  \r\nC= 3\t', { trim: false })).toEqual([
    { text: 'A=1\n\n2', line: 2 },
    { text: 'B=2  ', line: 7 },
    { text: 'C= 3\t', line: 8 },
  ]);
});

it.each(['"KEY={"a": "hush-hush"}"', '"KEY=hush-hush', 'A=1\n"B="hush"'])(
  'the invalid entry %p is not shown in its error',
  (text) => {
    expect(() => numberedEntries(text)).toThrow(/^the quote opened on line \d+ is not closed/);
    expect(() => numberedEntries(text)).not.toThrow(/hush/);
  },
);

it('a value may contain equals signs', () => {
  expect(pair('A=b=c==')).toEqual({ name: 'A', value: 'b=c==' });
  expect(pair('A=')).toEqual({ name: 'A', value: '' });
  expect(pair('=x')).toBeUndefined();
  expect(pair('A')).toBeUndefined();
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainLines, plainSentence } from '../../src/plain.ts';

describe('what a program printed', () => {
  it.each([
    ['as it is', 'héllo\tworld 👩‍🚀', ['héllo\tworld 👩‍🚀']],
    ['in lines, without the last line feed', 'one\ntwo\r\n\nfour\n', ['one', 'two', '', 'four']],
    ['without colours', '\u001b[1;31mERROR\u001b[0m no \u001b[38;5;4mdatabase', ['ERROR no database']],
    ['without the eight-bit form of them', '\u009b31mERROR', ['ERROR']],
    ['without links and window titles', '\u001b]8;;https://x.example\u0007here\u001b]8;;\u0007', ['here']],
    ['as a terminal shows a progress bar', '10%\r50%\r100%\r\n', ['100%']],
    ['without what hides text', 'a\u0000b\bc\u007f\u202ed\u2066e\u2028f\u0085g', ['abcdefg']],
  ])('is shown %s', (_how, printed, lines) => {
    expect(plainLines(printed)).toEqual(lines);
  });

  it('is cut with a mark where a line is very long, and never within a character', () => {
    const [line = ''] = plainLines('x'.repeat(3_999) + '👩'.repeat(10));
    expect(line).toBe(`${'x'.repeat(3_999)}… (cut: 4019 characters)`);
    expect(plainLines('x'.repeat(4_000))).toEqual(['x'.repeat(4_000)]);
  });

  it('never has a control character but the tab, nor a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        for (const line of plainLines(printed)) expect(line).not.toMatch(/(?!\t)\p{Cc}|[\u2028\u2029]/u);
      }),
    );
  });

  it('is one line as a sentence, of the length that is asked for', () => {
    expect(plainSentence('  CannotPull\n  Error:\tx \n', 100)).toBe('CannotPull Error: x');
    expect(plainSentence('abcdef', 3)).toBe('abc… (cut: 6 characters)');
  });
});

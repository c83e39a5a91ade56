import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanResponse } from '../../src/ecs/texts.ts';
import { messageOf, UserError } from '../../src/error.ts';
import { cleanLines, cleanSentence, cutText, withoutUnseen } from '../../src/text.ts';
import { hostileText, takesLinearTime } from './hostile-text.ts';

const UNSEEN = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]--[\t\u200d\ufe0e\ufe0f]]|\p{Cs}/v;

describe('cleanLines', () => {
  it.each([
    ['keeps text, tabs and joined emoji unchanged', 'héllo\tworld 👩‍🚀 👩🏽‍🚀 🏳️‍🌈', ['héllo\tworld 👩‍🚀 👩🏽‍🚀 🏳️‍🌈']],
    ['splits lines, without the last line feed', 'one\ntwo\r\n\nfour\n', ['one', 'two', '', 'four']],
    ['leaves out colors', '\u001b[1;31mERROR\u001b[0m no \u001b[38;5;4mdatabase', ['ERROR no database']],
    ['leaves out the eight-bit form of colors', '\u009b31mERROR', ['ERROR']],
    ['leaves out links and window titles', '\u001b]8;;https://x.example\u0007here\u001b]8;;\u0007', ['here']],
    ['leaves out links that end with ST', '\u001b]8;;https://x.example\u001b\\here\u001b]8;;\u001b\\', ['here']],
    ['leaves out device strings', 'a\u001bPq#0\u001b\\b\u001b_x\u009cc\u001b^y\u0007d', ['abcd']],
    ['leaves out character sets and single escapes', 'a\u001b(Bb\u001b7c\u001bM', ['abc']],
    [
      'keeps what follows a string that is not terminated',
      '\u001b]0;the title\u001b[0m and \u009dmore',
      ['0;the title and more'],
    ],
    ['ends a string where the next one begins', 'a\u009done\u009dtwo\u009cb\u0090three\u001b\\c', ['aonebc']],
    ['shows a progress bar as a terminal does', '10%\r50%\r100%\r\n', ['100%']],
    ['leaves out characters that hide text', 'a\u0000b\bc\u007f\u202ed\u2066e\u2028f\u0085g', ['abcdefg']],
    [
      'leaves out invisible characters',
      'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u{e0041}h\u3164i\u061cj\u180ek',
      ['abcdefghijk'],
    ],
    ['replaces half a character', 'a\ud83db', ['a\ufffdb']],
  ])('%s', (_what, printed, lines) => {
    expect(cleanLines(printed)).toEqual(lines);
  });

  it('truncates a very long line with a mark, and never splits a character', () => {
    const [line = ''] = cleanLines(`${'x'.repeat(3_999)}${'👩'.repeat(10)}`);
    expect(line).toBe(`${'x'.repeat(3_999)}… (cut: 4019 characters)`);
    expect(cleanLines('x'.repeat(4_000))).toEqual(['x'.repeat(4_000)]);
    expect(cleanLines('x'.repeat(1_000_000))).toEqual([`${'x'.repeat(4_000)}… (cut: 1000000 characters)`]);
  });

  it('never leaves a control character other than the tab, or any invisible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        for (const line of cleanLines(printed)) expect(line).not.toMatch(UNSEEN);
      }),
    );
  });
});

describe('cleanSentence', () => {
  it('makes one line of the requested length', () => {
    expect(cleanSentence('  CannotPull\n  Error:\tx \n', 100)).toBe('CannotPull Error: x');
    expect(cleanSentence('one\rtwo\u2028three\u0085four', 100)).toBe('one two three four');
    expect(cleanSentence('abcdef', 3)).toBe('abc… (cut: 6 characters)');
  });

  it('returns at most 600 characters and the mark if no length is given', () => {
    expect(cleanSentence('x'.repeat(601))).toBe(`${'x'.repeat(600)}… (cut: 601 characters)`);
  });
});

describe('cutText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab👩cd', 4, 'ab…'],
    ['ab👩cd', 5, 'ab👩…'],
    ['ab👩‍🚀cd', 6, 'ab…'],
    ['ae\u0301bc', 3, 'a…'],
  ])('truncates %j to %i characters as %j', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut);
  });

  it('never exceeds the limit, and returns well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        expect(cutText(text, most).length).toBeLessThanOrEqual(most);
        expect(cutText(text, most).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('messageOf', () => {
  it('cleans and truncates errors of others, and leaves ours unchanged', () => {
    expect(messageOf(new Error('no\u001b[31m way\n\u202e::error::x'))).toBe('no way ::error::x');
    expect(messageOf(new Error('x'.repeat(2_000)))).toBe(`${'x'.repeat(1_000)}… (cut: 2000 characters)`);
    expect(messageOf('thrown\u0000 text')).toBe('thrown text');
    expect(messageOf(new UserError('one\ntwo'))).toBe('one\ntwo');
  });
});

describe('cleanResponse', () => {
  const nasty = 'a\u001b[31mb\n\u202ec\u0000';
  it('cleans the texts of an ECS response, and nothing else', () => {
    const settings = { loadBalancers: [{ message: nasty }], logConfiguration: { options: { reason: nasty } } };
    const answer = {
      services: [
        {
          ...settings,
          events: [{ id: '1', message: nasty }],
          deployments: [{ id: 'ecs-svc/1', rolloutStateReason: nasty }],
        },
      ],
      serviceDeployments: [
        {
          statusReason: nasty,
          rollback: { reason: nasty },
          alarms: { triggeredAlarmNames: [nasty], alarmNames: [nasty] },
        },
      ],
      tasks: [{ stoppedReason: nasty, containers: [{ reason: nasty, image: nasty }] }],
      failures: [{ reason: nasty, detail: nasty, arn: nasty }],
      taskDefinition: { containerDefinitions: [{ environment: [{ value: nasty }] }] },
    };
    const clean = 'ab c';
    expect(cleanResponse(answer)).toEqual({
      services: [
        {
          ...settings,
          events: [{ id: '1', message: clean }],
          deployments: [{ id: 'ecs-svc/1', rolloutStateReason: clean }],
        },
      ],
      serviceDeployments: [
        {
          statusReason: clean,
          rollback: { reason: clean },
          alarms: { triggeredAlarmNames: [clean], alarmNames: [nasty] },
        },
      ],
      tasks: [{ stoppedReason: clean, containers: [{ reason: clean, image: nasty }] }],
      failures: [{ reason: clean, detail: clean, arn: nasty }],
      taskDefinition: answer.taskDefinition,
    });
  });

  it.each([[null], ['text'], [{ services: null }], [{ services: [null, 1] }], [{ tasks: { stoppedReason: 5 } }], [{}]])(
    'returns a response of another shape unchanged: %j',
    (answer) => {
      expect(cleanResponse(answer)).toEqual(answer);
    },
  );
});

describe('the cleaning of hostile text', () => {
  const entries: Readonly<Record<string, (text: string) => unknown>> = {
    cleanLines,
    cleanSentence,
    withoutUnseen,
    cutText: (text) => cutText(text, 140),
    messageOf: (text) => messageOf(new Error(text)),
    cleanResponse: (text) => cleanResponse({ services: [{ events: [{ message: text }] }] }),
  };
  it.each(Object.entries(entries))('takes linear time with %s', (_name, entry) => {
    takesLinearTime(entry);
    fc.assert(
      fc.property(hostileText, (text) => takesLinearTime(entry, [text])),
      { numRuns: 20 },
    );
  });
});

import { expect } from '@jest/globals';
import fc from 'fast-check';

/** In characters. A pattern that needs quadratic time takes half a minute for so many. */
const SIZE = 262_144;

/** Text that makes a careless pattern slow, or that a terminal, a runner, a browser or Markdown interprets. */
const SEEDS = [
  '\r',
  '\n',
  '\u001b]a',
  '\u001b]',
  '\u001b[',
  '\u001b[0',
  '\u001bP',
  '\u009d',
  '\u009b1;',
  '\u001b ',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u202e',
  '\u200d',
  '\u{e0041}',
  '👩‍🚀',
  '\ud83d',
  ' ',
  '\t',
  '.',
  '-',
  '_',
  '=',
  ',',
  ':',
  '::',
  '##[',
  '#',
  '`',
  '``` ',
  '|',
  '\\',
  '*',
  '"',
  "'",
  '""',
  '[',
  '(',
  '<',
  '&',
  '@',
  'a',
  'a ',
  '0',
  'GH-',
  'https://',
  'perform: ',
  'awslogs ',
  'failed to register targets',
  'task definition ',
  "tag 'a' already exists ",
  '(task 12345678',
  'arn:aws:elasticloadbalancing:',
  'error: ',
  'service (a',
  '(deployment ',
  'invalid character ',
  'from HEAD request to ',
  'image ',
  'maximum allowed number of tags per image ',
] as const;

/** 256 KiB of one or two of the seeds, with an end that fits no pattern. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...SEEDS), { minLength: 1, maxLength: 2 }), fc.constantFrom('', 'x', '\u0001', '}'))
  .map(([parts, end]) => {
    const part = parts.join('');
    return part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE) + end;
  });

/** Each seed alone: the worst case of most patterns. */
export const hostileTexts: readonly string[] = SEEDS.map(
  (seed) => `${seed.repeat(Math.ceil(SIZE / seed.length)).slice(0, SIZE)}x`,
);

/** CPU time, which does not depend on other load: a linear pattern takes a fraction of a second. */
const MOST_MS = 5_000;

/** Runs `entry` with each of `texts` within the time limit. */
export function takesLinearTime(entry: (text: string) => unknown, texts: readonly string[] = hostileTexts): void {
  for (const text of texts) {
    const start = process.cpuUsage();
    entry(text);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > MOST_MS) expect(`${JSON.stringify(text.slice(0, 20))} took ${Math.round(took)} ms`).toBe('in time');
  }
}

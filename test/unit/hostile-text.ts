import { expect } from '@jest/globals';
import fc from 'fast-check';

/**
 * In characters. `npm run test:deep` sets DEEP; a pattern that needs quadratic time then takes half a minute for a text,
 * and otherwise two seconds.
 */
const SIZE = process.env.DEEP ? 262_144 : 65_536;

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

/** One or two of the seeds, repeated, with an end that fits no pattern. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...SEEDS), { minLength: 1, maxLength: 2 }), fc.constantFrom('', 'x', '\u0001', '}'))
  .map(([parts, end]) => {
    const part = parts.join('');
    return part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE) + end;
  });

/** Each seed alone, repeated to this many characters: the worst case of most patterns. */
export const hostileTextsOf = (size: number): readonly string[] =>
  SEEDS.map((seed) => `${seed.repeat(Math.ceil(size / seed.length)).slice(0, size)}x`);

const hostileTexts = hostileTextsOf(SIZE);

/** CPU time, which does not depend on other load: a linear pattern takes a fraction of it. */
const MOST_MS = process.env.DEEP ? 5_000 : 320;
/** A text that takes longer is processed again, because a garbage collection of the whole heap takes as long. */
const ROUNDS = 3;

/** Runs `entry` with each of `texts` within the time limit. */
export function takesLinearTime(entry: (text: string) => unknown, texts: readonly string[] = hostileTexts): void {
  for (const text of texts) {
    let took = cpuTimeOf(() => entry(text));
    for (let round = 1; round < ROUNDS && took > MOST_MS; round++)
      took = Math.min(
        took,
        cpuTimeOf(() => entry(text)),
      );
    if (took > MOST_MS) expect(`${JSON.stringify(text.slice(0, 20))} took ${Math.round(took)} ms`).toBe('in time');
  }
}

function cpuTimeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

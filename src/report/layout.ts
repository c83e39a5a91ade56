import { cut, table } from './markdown.ts';

/** One line of a table of facts: what it is, and its value as Markdown. */
export type Fact = readonly [name: string, value: string];

/** A job summary's parts, in the order in which a person with a phone needs them. */
export interface Layout {
  /** What was done to what, and how it ended: Markdown on one line. */
  readonly heading: string;
  /** What is active now, and why. */
  readonly lead?: readonly Part[];
  /** The main fact first. One without a value is left out. */
  readonly facts?: readonly Fact[];
  /** What somebody reads who looks into it. */
  readonly rest?: readonly Part[];
}

/** Markdown; what is empty is left out. */
export type Part = string | false | undefined;

/** One part of a job summary, as every action writes it. */
export function layOut({ heading, lead = [], facts = [], rest = [] }: Layout): string {
  return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}

/** Parts of `layOut` as the text of a step, cut to what GitHub shows. */
export function summaryOf(parts: readonly string[]): string {
  return cut(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}

/** Two columns, so that nothing is beyond the right edge of a phone. Markdown has no table without a header: the main fact is it. */
function factTable(facts: readonly Fact[]): string {
  const [main, ...others] = facts.filter(([, value]) => value !== '');
  return main ? table(main, others) : '';
}

/** How a step ended, at a glance. */
export type Mood = 'good' | 'open' | 'rolled-back' | 'bad';

const ICONS: Readonly<Record<Mood, string>> = { good: '✅', open: '🟡', 'rolled-back': '↩️', bad: '❌' };

export function icon(mood: Mood): string {
  return ICONS[mood];
}

/** A duration in words: `3 min 20 s`. */
export function inWords(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

import { cut, table } from './markdown.ts';

/** A row of a table of facts: its name, and its value as Markdown. */
export type Fact = readonly [name: string, value: string];

/** The parts of a job summary, in the order in which a reader on a phone needs them. */
export interface Layout {
  /** The action and its result, as Markdown on one line. */
  readonly heading: string;
  /** The active revision and the reason for the result. */
  readonly lead?: readonly SummaryPart[];
  /** The main fact first. Facts without a value are omitted. */
  readonly facts?: readonly Fact[];
  /** Details for an investigation. */
  readonly rest?: readonly SummaryPart[];
}

/** The details as Markdown. Empty parts are omitted. */
export type SummaryPart = string | false | undefined;

/** One part of a job summary, in the format that all actions share. */
export function layOut({ heading, lead = [], facts = [], rest = [] }: Layout): string {
  return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}

/** The parts of `layOut` as the summary of a step, truncated to GitHub's limit. */
export function summaryOf(parts: readonly string[]): string {
  return cut(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}

/** Two columns, to fit on a phone. A Markdown table requires a header, so the main fact is the header. */
function factTable(facts: readonly Fact[]): string {
  const [main, ...others] = facts.filter(([, value]) => value !== '');
  return main ? table(main, others) : '';
}

/** An icon that shows how a step ended. */
export type StepStatus = 'good' | 'open' | 'rolled-back' | 'bad';

const ICONS: Readonly<Record<StepStatus, string>> = { good: '✅', open: '🟡', 'rolled-back': '↩️', bad: '❌' };

/** The emoji that starts a heading. */
export function icon(status: StepStatus): string {
  return ICONS[status];
}

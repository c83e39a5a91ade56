import { type Difference, showValue } from '../taskdef/index.ts';
import { cutText } from '../text.ts';
import { layOut, summaryOf } from './layout.ts';
import { code, shortenIds } from './markdown.ts';

const MAX_ROWS = 200;
const MAX_CHARACTERS = 300;

/** The changes to a task definition for the job summary, as a list, because long values wrap on a phone. */
export function summarizeTaskDefinition({
  family,
  against,
  differences,
  showValues,
}: {
  readonly family: string;
  readonly against: string;
  readonly differences: readonly Difference[];
  readonly showValues: boolean;
}): string {
  const heading = `Task definition ${code(family)}`;
  if (differences.length === 0)
    return summaryOf([layOut({ heading, lead: [`No changes compared with ${code(against)}.`] })]);
  const lines = differences.slice(0, MAX_ROWS).map(({ path, before, after, hidden }) => {
    const cell = (value: Difference['before']) => {
      if (value === undefined) return 'none';
      return hidden && !showValues ? '…' : code(cutText(shortenIds(showValue(value)), MAX_CHARACTERS));
    };
    return `- ${code(path)}: ${cell(before)} → ${cell(after)}`;
  });
  const more = differences.length - lines.length;
  const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
  const lead = [`${count} compared with ${code(against)}:`];
  const rest = [lines.join('\n'), more > 0 && `… and ${more} more.`];
  return summaryOf([layOut({ heading, lead, rest })]);
}

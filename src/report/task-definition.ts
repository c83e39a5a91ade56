import { type Difference, showValue } from '../taskdef/diff.ts';
import { code, cut, table } from './markdown.ts';

const MOST_ROWS = 200;

/** What changed in a task definition, for the job summary. */
export function summarise({
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
  const title = `### Task definition ${code(family)}`;
  if (differences.length === 0) return `${title}\n\nNo change against ${code(against)}.\n\n`;
  const rows = differences.slice(0, MOST_ROWS).map(({ path, before, after, hidden }) => {
    const cell = (value: Difference['before']) => {
      if (value === undefined) return '';
      return hidden && !showValues ? '…' : code(shorten(showValue(value)));
    };
    return [code(path), cell(before), cell(after)];
  });
  const more = differences.length > rows.length ? `\n\n… and ${differences.length - rows.length} more.` : '';
  return cut(`${title}\n\nAgainst ${code(against)}:\n\n${table(['what', 'before', 'after'], rows)}${more}\n\n`);
}

function shorten(value: string): string {
  return value.length > 300 ? `${value.slice(0, 299)}…` : value;
}

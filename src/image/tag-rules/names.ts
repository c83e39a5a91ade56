import { UserError } from '../../error.ts';
import type { RunEvent } from '../run-event.ts';
import type { ImageSource } from '../source.ts';
import { formatDate } from './date-format.ts';
import type { TemplateArguments, TemplateFunctions } from './expression.ts';
import type { GLOBAL_NAMES } from './rule.ts';

/** The information that a run's tags and labels are generated from. */
export interface RunFacts {
  readonly source: Pick<ImageSource, 'commit' | 'branch' | 'gitTag' | 'pullRequest' | 'date'>;
  readonly event: RunEvent;
  readonly now: Date;
  /** The number of characters in a short commit SHA. */
  readonly shortLength: number;
}

/** The values of the global names of templates. */
export function globalNames(facts: RunFacts): TemplateFunctions {
  const { source, event } = facts;
  const isDefault = () => String(isDefaultBranch(facts));
  const names: Record<(typeof GLOBAL_NAMES)[number], (given: TemplateArguments) => string> = {
    branch: () => source.branch ?? '',
    tag: () => source.gitTag ?? '',
    sha: () => source.commit?.slice(0, facts.shortLength) ?? '',
    base_ref: () => (source.gitTag || source.pullRequest ? (event.baseRef ?? '') : ''),
    is_default_branch: isDefault,
    is_not_default_branch: () => String(!isDefaultBranch(facts)),
    ...dateNames(facts),
  };
  return names;
}

/** The values of `date` and `commit_date`. */
export function dateNames({
  source,
  now,
}: RunFacts): Record<'date' | 'commit_date', (given: TemplateArguments) => string> {
  const committed = source.date === undefined ? now : new Date(source.date * 1000);
  return { date: (given) => dated(now, 'date', given), commit_date: (given) => dated(committed, 'commit_date', given) };
}

function dated(date: Date, name: string, { positional, named }: TemplateArguments): string {
  const [format] = positional;
  const unknown = [...named.keys()].find((key) => key !== 'tz');
  if (format === undefined || positional.length > 1 || unknown !== undefined) {
    throw new UserError(
      `'{{${name}}}' in 'tags' or 'labels' expects a format and a time zone: {{${name} 'YYYYMMDD' tz='UTC'}}.`,
    );
  }
  const zone = named.get('tz') ?? 'UTC';
  try {
    return formatDate(date, format, zone);
  } catch {
    throw new UserError(
      `'${zone}' in '{{${name}}}' is not a time zone; expected a name such as 'UTC' or 'Europe/Berlin'.`,
    );
  }
}

/** Events whose runs are always for the default branch, and whose payload may not name it. */
const OF_DEFAULT_BRANCH = /^(schedule|issues|discussion)/;

function isDefaultBranch({ source: { branch }, event }: RunFacts): boolean {
  if (!branch) return false;
  return event.defaultBranch === undefined ? OF_DEFAULT_BRANCH.test(event.name) : branch === event.defaultBranch;
}

/** The default branch, if the event names it. */
export function defaultBranchOf(facts: RunFacts): string | undefined {
  return facts.event.defaultBranch ?? (isDefaultBranch(facts) ? facts.source.branch : undefined);
}

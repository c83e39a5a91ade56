/** What a judge says of one of its tests. `refused`: it asked for an operation that the local AWS names as missing. */
export type Outcome = 'passed' | 'failed' | 'refused' | 'skipped';

export interface Verdict {
  readonly suite: string;
  readonly test: string;
  readonly outcome: Outcome;
  /** Why it failed, was refused or skipped: one line. */
  readonly reason: string;
  /** Whether the judge marks the test as one that passed against AWS itself. */
  readonly verified: boolean;
}

/** Lines of the local AWS that name what is missing (`dispatch.ts`, `perform.ts`). */
const MISSING = /The local AWS (?:does not have|has no (?:operation|service)|has nothing at)[^\n]*?\.(?=\s|$|"|'|&)/;

/** The same as pytest shortens it, or as a test compares the error's code alone. */
const SHORTENED = /The local AW(?:\.\.\.[^'\n]*)|'UnknownOperationException'/;

/** Whether a failure comes from an operation that is not there, and which. */
export function missingOperation(text: string): string | undefined {
  const [found] = MISSING.exec(text) ?? SHORTENED.exec(text) ?? [];
  return found;
}

const COUNTED: readonly Outcome[] = ['passed', 'failed', 'refused', 'skipped'];

/** A line per suite, one for the tests that are verified on AWS where there are such, and the tests that failed. */
export function printVerdicts(judge: string, verdicts: readonly Verdict[]): string[] {
  const suites = [...new Set(verdicts.map(({ suite }) => suite))];
  const lines = suites.map((suite) =>
    line(
      suite,
      verdicts.filter((one) => one.suite === suite),
    ),
  );
  if (suites.length > 1) lines.push(line('together', verdicts));
  const verified = verdicts.filter((one) => one.verified);
  if (verified.length > 0) lines.push(line('verified on AWS', verified));
  const failed = verdicts.filter(({ outcome }) => outcome === 'failed');
  return [judge, ...lines, ...failed.map((one) => `  failed: ${one.suite} ${one.test}${mark(one)}: ${one.reason}`)];
}

/** The operations that were asked for and are not there, the most wanted first. */
export function printRefused(verdicts: readonly Verdict[]): string[] {
  const wanted = new Map<string, number>();
  for (const { outcome, reason } of verdicts) {
    if (outcome === 'refused') wanted.set(reason, (wanted.get(reason) ?? 0) + 1);
  }
  return [...wanted].sort(([, a], [, b]) => b - a).map(([reason, count]) => `  refused ${count}: ${reason}`);
}

function mark({ verified }: Verdict): string {
  return verified ? ' (verified on AWS)' : '';
}

function line(name: string, verdicts: readonly Verdict[]): string {
  const counts = COUNTED.map((outcome) => {
    const count = verdicts.filter((one) => one.outcome === outcome).length;
    return `${`${count}`.padStart(4)} ${outcome}`;
  });
  return `  ${name.padEnd(16)}${counts.join(' ')}`;
}

/**
 * The result of a judge's test. `refused`: it requested an operation that the local AWS does not have, or a rule that
 * build-push refuses by name.
 */
export type Outcome = 'passed' | 'failed' | 'refused' | 'skipped';

export interface Verdict {
  readonly suite: string;
  readonly test: string;
  readonly outcome: Outcome;
  /** The reason why it failed, was refused or was skipped, on one line. */
  readonly reason: string;
  /** Whether the judge marks the test as one that passed against AWS itself. */
  readonly verified: boolean;
}

/** Lines of the local AWS that name what is missing (`dispatch.ts`, `perform.ts`). */
const MISSING =
  /The local AWS (?:does not have|has no (?:operation|service)|does not support [A-Z]+ \/)[^\n]*?\.(?=\s|$|"|'|&)/;

/** The same line shortened by pytest, or only the error's code, which a test compares. */
const SHORTENED = /The local AW(?:\.\.\.[^'\n]*)|'UnknownOperationException'/;

/** The missing operation that caused a failure, if any. */
export function missingOperation(text: string): string | undefined {
  const [found] = MISSING.exec(text) ?? SHORTENED.exec(text) ?? [];
  return found;
}

const COUNTED: readonly Outcome[] = ['passed', 'failed', 'refused', 'skipped'];

/** One line per suite, one for the tests that are verified on AWS, if any, and the failed tests. */
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

/** The missing operations that were requested, most frequent first. */
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

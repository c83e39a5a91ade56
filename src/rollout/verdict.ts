/** The verdicts of a service, worst last. */
export const VERDICTS = [
  'planned',
  'registered',
  'unchanged',
  'deployed',
  'started',
  'paused',
  'superseded',
  'refused',
  'rolled-back',
  'cancelled',
  'timed-out',
  'failed',
  'rollback-failed',
  'unknown',
] as const;

export type Verdict = (typeof VERDICTS)[number];

const GREEN: ReadonlySet<Verdict> = new Set(['planned', 'registered', 'unchanged', 'deployed', 'started', 'paused']);

/** Whether the step is green: the request was fulfilled. */
export function isGreen(verdict: Verdict): boolean {
  return GREEN.has(verdict);
}

/** Whether the requested revision is active. */
export function isActiveAfter(verdict: string): boolean {
  return verdict === 'deployed' || verdict === 'unchanged';
}

/** The worst of several verdicts. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));
}

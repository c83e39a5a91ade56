/** Severities that a gate may name, the worst first. */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;

/** What the input `scan` asks for: nothing more than a report, or a failure from a severity on. */
export type Gate = 'report' | 'critical' | 'high' | 'medium' | 'low';

/** How often each severity was found; one that was not found is left out. */
export type Counts = Readonly<Record<string, number>>;

export interface Finding {
  readonly severity: string;
  /** e.g. `CVE-2026-1234`. */
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly fixedIn: string;
}

/** What ECR says of one image's scan. */
export interface ImageScan {
  readonly digest: string;
  /** The platform, where the image is one of several. */
  readonly platform: string;
  /** ECR's word, such as `COMPLETE`; `ScanNotFoundException` where there is no scan. */
  readonly status: string;
  /** Whether the scan ended with findings that are known, be they none. */
  readonly isScanned: boolean;
  /** Why it is not scanned, as one sentence. */
  readonly problem: string;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** What became of a scan that was waited for. */
export interface ScanVerdict {
  readonly status: string;
  readonly counts: Counts;
  /** Why the step fails; `undefined` where it does not. */
  readonly failure: string | undefined;
  /** What is told of a step that does not fail. */
  readonly warning: string | undefined;
}

export type StatusKind = 'scanned' | 'waiting' | 'ended';

/** ECR's states of a scan; a word that is not here is newer than this version, and no proof of a scan. */
const KINDS: Readonly<Record<string, StatusKind>> = {
  COMPLETE: 'scanned',
  ACTIVE: 'scanned',
  IN_PROGRESS: 'waiting',
  PENDING: 'waiting',
};

/** Whether a scan of this state has findings, will have some, or will have none. */
export function statusKind(status: string): StatusKind {
  return (Object.hasOwn(KINDS, status) && KINDS[status]) || 'ended';
}

/** What each state without findings means, and what to do. */
const PROBLEMS: Readonly<Record<string, string>> = {
  FAILED: 'the scan failed: run the job again',
  UNSUPPORTED_IMAGE: "ECR's scanner does not support its operating system or package manager",
  IMAGE_SIZE_EXCEEDED: 'it is larger than what is scanned',
  FINDINGS_UNAVAILABLE: 'its findings are not available',
  SCAN_ELIGIBILITY_EXPIRED: 'it is older than what is scanned continuously: push it again',
  LIMIT_EXCEEDED: 'the quota of scans is used up',
  IMAGE_ARCHIVED: 'it is archived: restore it in ECR',
};

/** Why an image of this state is not scanned. */
export function problemOf(status: string, description: string): string {
  const known = Object.hasOwn(PROBLEMS, status) ? PROBLEMS[status] : undefined;
  return [known, description].filter(Boolean).join('; ') || `ECR calls its state ${status}`;
}

/** Decides whether the step goes on; what is not scanned never passes a gate. */
export function judgeScan(scans: readonly ImageScan[], gate: Gate): ScanVerdict {
  const unscanned = scans.filter(({ isScanned }) => !isScanned);
  const counts = worstCounts(scans);
  const status = unscanned[0]?.status ?? scans[0]?.status ?? '';
  const texts = unscanned.map(
    ({ digest, platform, status, problem }) =>
      `The image ${platform ? `for ${platform} ` : ''}(${digest}) is not scanned (${status}): ${problem}.`,
  );
  if (gate === 'report') return { status, counts, failure: undefined, warning: texts.join(' ') || undefined };
  const gating = severitiesOf(gate).filter((severity) => (counts[severity] ?? 0) > 0);
  const found = gating.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  const failure = [
    ...(found ? [`ECR's scan found ${found}, and 'scan' is '${gate}': fix them, or raise 'scan'.`] : []),
    ...(texts.length > 0 ? [`${texts.join(' ')} Set 'scan' to 'report' for an image that cannot be scanned.`] : []),
  ].join(' ');
  return { status, counts, failure: failure || undefined, warning: undefined };
}

function severitiesOf(gate: Exclude<Gate, 'report'>): readonly string[] {
  return SEVERITIES.slice(0, SEVERITIES.findIndex((severity) => severity.toLowerCase() === gate) + 1);
}

/** Of several platforms, which mostly have the same findings, the most of each severity; the worst severity first. */
function worstCounts(scans: readonly ImageScan[]): Counts {
  const most = new Map<string, number>();
  for (const { counts } of scans) {
    for (const [severity, count] of Object.entries(counts)) {
      if (count > 0) most.set(severity, Math.max(count, most.get(severity) ?? 0));
    }
  }
  return Object.fromEntries([...most].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** The worst severity has the lowest rank. */
export function rankOf(severity: string): number {
  const rank = (SEVERITIES as readonly string[]).indexOf(severity);
  return rank < 0 ? SEVERITIES.length : rank;
}

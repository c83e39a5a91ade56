/** Severities that a gate can name, most severe first. */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
/** The severities of ECR and of Amazon Inspector that are below every gate. */
const BELOW_GATES: ReadonlySet<string> = new Set(['INFORMATIONAL', 'UNDEFINED', 'UNTRIAGED', '']);

/** The value of the `scan` input: report only, or fail at this severity and above. */
export type Gate = 'report' | 'critical' | 'high' | 'medium' | 'low';

/** The number of findings of each severity; severities without findings are omitted. */
export type Counts = Readonly<Record<string, number>>;

export interface ScanFinding {
  readonly severity: string;
  /** The name of the finding, such as `CVE-2026-1234`. */
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly fixedIn: string;
}

/** ECR's result for one image's scan. */
export interface ImageScan {
  readonly digest: string;
  /** The platform, if the image has several. */
  readonly platform: string;
  /** ECR's status, such as `COMPLETE`; `ScanNotFoundException` if there is no scan. */
  readonly status: string;
  /** Whether the scan ended with known findings, possibly none. */
  readonly isScanned: boolean;
  /** A sentence that explains why the image is not scanned. */
  readonly problem: string;
  readonly counts: Counts;
  readonly findings: readonly ScanFinding[];
}

/** The result of waiting for a scan. */
export interface ScanVerdict {
  readonly status: string;
  readonly counts: Counts;
  /** Whether every image was scanned. */
  readonly isScanned: boolean;
  /** Why the step fails; `undefined` if it does not fail. */
  readonly failure: string | undefined;
  /** Messages for a step that does not fail. */
  readonly warning: string | undefined;
}

/** What ECR's status means for the wait: findings are known, a scan is in progress, or none will follow. */
export type StatusKind = 'scanned' | 'waiting' | 'ended';

/** ECR's statuses of a scan; a status that is missing here is newer than this version, and does not prove a scan. */
const KINDS: Readonly<Record<string, StatusKind>> = {
  COMPLETE: 'scanned',
  ACTIVE: 'scanned',
  IN_PROGRESS: 'waiting',
  PENDING: 'waiting',
};

/** Whether a scan with this status has findings, will have findings, or will never have any. */
export function statusKind(status: string): StatusKind {
  return (Object.hasOwn(KINDS, status) && KINDS[status]) || 'ended';
}

/** The meaning of each status without findings, and the fix. */
const PROBLEMS: Readonly<Record<string, string>> = {
  FAILED: 'the scan failed; run the job again',
  UNSUPPORTED_IMAGE: "ECR's scanner does not support its operating system or package manager",
  IMAGE_SIZE_EXCEEDED: 'it is larger than the limit for scans',
  FINDINGS_UNAVAILABLE: 'its findings are not available',
  SCAN_ELIGIBILITY_EXPIRED: 'it is too old for continuous scanning; push it again',
  LIMIT_EXCEEDED: 'the quota for scans is exhausted',
  IMAGE_ARCHIVED: 'it is archived; restore it in ECR',
};

/** Why an image with this status is not scanned. */
export function problemOf(status: string, description: string): string {
  const known = Object.hasOwn(PROBLEMS, status) ? PROBLEMS[status] : undefined;
  return [known, description].filter(Boolean).join('; ') || `its status in ECR is ${status}`;
}

/** Decides whether the step continues; an image that is not scanned never passes a gate. */
export function evaluateScan(scans: readonly ImageScan[], gate: Gate): ScanVerdict {
  const unscanned = scans.filter(({ isScanned }) => !isScanned);
  const counts = worstCounts(scans);
  const status = unscanned[0]?.status ?? scans[0]?.status ?? '';
  const texts = unscanned.map(
    ({ digest, platform, status, problem }) =>
      `The image ${platform ? `for ${platform} ` : ''}(${digest}) is not scanned (${status}): ${problem}.`,
  );
  const known = { status, counts, isScanned: unscanned.length === 0 };
  if (gate === 'report') return { ...known, failure: undefined, warning: texts.join(' ') || undefined };
  const gating = severitiesOf(gate).filter((severity) => (counts[severity] ?? 0) > 0);
  const found = gating.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  const failure = [
    ...(found
      ? [`ECR's scan found ${found}, but 'scan' is '${gate}': fix them, or set 'scan' to a higher severity.`]
      : []),
    ...(texts.length > 0 ? [`${texts.join(' ')} Set 'scan' to 'report' for an image that cannot be scanned.`] : []),
  ].join(' ');
  return { ...known, failure: failure || undefined, warning: newSeverities(counts, gate) };
}

/** A warning about severities that are newer than this version: their rank is unknown, so they cannot fail a gate. */
function newSeverities(counts: Counts, gate: Gate): string | undefined {
  const isKnown = (severity: string) => BELOW_GATES.has(severity) || SEVERITIES.some((known) => known === severity);
  const found = Object.entries(counts).filter(([severity]) => !isKnown(severity));
  if (found.length === 0) return undefined;
  const texts = found.map(([severity, count]) => `${count} ${severity}`).join(', ');
  return `ECR's scan found ${texts}, a severity that this version of Slipway does not know: it cannot be compared with 'scan' ('${gate}'); check these findings in ECR.`;
}

function severitiesOf(gate: Exclude<Gate, 'report'>): readonly string[] {
  return SEVERITIES.slice(0, SEVERITIES.findIndex((severity) => severity.toLowerCase() === gate) + 1);
}

/** For several platforms, which mostly share their findings: the maximum per severity, most severe first. */
function worstCounts(scans: readonly ImageScan[]): Counts {
  const most = new Map<string, number>();
  for (const { counts } of scans) {
    for (const [severity, count] of Object.entries(counts)) {
      if (count > 0) most.set(severity, Math.max(count, most.get(severity) ?? 0));
    }
  }
  return Object.fromEntries([...most].sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

/** The rank of a severity; the most severe has the lowest rank. */
export function rankOf(severity: string): number {
  const rank = (SEVERITIES as readonly string[]).indexOf(severity);
  return rank < 0 ? SEVERITIES.length : rank;
}

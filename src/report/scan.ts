import { type Finding, type ImageScan, rankOf, type ScanVerdict } from '../image/scan.ts';
import { code, escapeText, table } from './markdown.ts';

/** The summary shows so many findings of an image, the worst first. */
const MOST_ROWS = 25;

/** The scans of an image as a part of the job summary. */
export function scanSummary(scans: readonly ImageScan[], { failure }: ScanVerdict): string {
  return [`### ${failure ? '❌' : 'ℹ️'} ECR's scan`, ...scans.map(partOf), ''].join('\n\n');
}

/** The scan in a line of the log. */
export function scanLine({ status, counts }: ScanVerdict): string {
  return `ECR's scan: ${status}, ${countsText(counts) || 'no findings'}.`;
}

function partOf({ digest, platform, status, isScanned, problem, counts, findings }: ImageScan): string {
  const subject = `${platform ? `${escapeText(platform)}, ` : ''}${code(digest)}`;
  if (!isScanned) return `${subject}: **not scanned** (${escapeText(status)}): ${escapeText(problem)}.`;
  const head = `${subject}: ${escapeText(status)}, ${escapeText(countsText(counts)) || 'no findings'}.`;
  if (findings.length === 0) return head;
  const worst = findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity)).slice(0, MOST_ROWS);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rest = Math.max(total, findings.length) - worst.length;
  const rows = table(['severity', 'finding', 'package', 'version', 'fixed in'], worst.map(rowOf));
  return [head, rows, ...(rest > 0 ? [`${rest} more in ECR.`] : [])].join('\n\n');
}

function rowOf(finding: Finding): string[] {
  const { severity, name, version, fixedIn } = finding;
  return [severity, name, finding.package, version, fixedIn].map(escapeText);
}

function countsText(counts: ScanVerdict['counts']): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
}

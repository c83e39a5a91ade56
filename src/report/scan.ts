import { type ImageScan, rankOf, type ScanFinding, type ScanVerdict } from '../image/index.ts';
import { icon, layOut, summaryOf } from './layout.ts';
import { code, escapeText, shortenIds, table } from './markdown.ts';

/** The maximum number of an image's findings in the summary, most severe first. */
const MAX_ROWS = 25;

/** The scans of an image as a part of the job summary. */
export function scanSummary(scans: readonly ImageScan[], { failure }: ScanVerdict): string {
  const heading = `${failure ? icon('bad') : 'ℹ️'} ECR's scan`;
  return summaryOf([layOut({ heading, lead: [failure && `**${escapeText(failure)}**`, ...scans.map(partOf)] })]);
}

/** The scan as a log line. */
export function scanLine({ status, counts, isScanned }: ScanVerdict): string {
  const found = countsText(counts);
  if (isScanned) return `ECR's scan: ${status}, ${found || 'no findings'}.`;
  return `ECR's scan: ${status}, ${found ? `${found}, but not every platform is scanned` : 'not scanned'}.`;
}

function partOf({ digest, platform, status, isScanned, problem, counts, findings }: ImageScan): string {
  const subject = `${platform ? `${escapeText(platform)}, ` : ''}${code(shortenIds(digest))}`;
  if (!isScanned) return `${subject}: **not scanned** (${escapeText(status)}): ${escapeText(problem)}.`;
  const head = `${subject}: ${escapeText(status)}, ${escapeText(countsText(counts)) || 'no findings'}.`;
  if (findings.length === 0) return head;
  const worst = findings.toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity)).slice(0, MAX_ROWS);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rest = Math.max(total, findings.length) - worst.length;
  const rows = table(['severity', 'finding'], worst.map(rowOf));
  return [head, rows, ...(rest > 0 ? [`${rest} more in ECR.`] : [])].join('\n\n');
}

/** Two columns, to fit on a phone. */
function rowOf({ severity, name, package: where, version, fixedIn }: ScanFinding): string[] {
  const found = [where, version].filter(Boolean).map(escapeText).join(' ');
  const lines = [escapeText(name), found, fixedIn && `fixed in ${escapeText(fixedIn)}`];
  return [escapeText(severity), lines.filter(Boolean).join('<br>')];
}

function countsText(counts: ScanVerdict['counts']): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
}

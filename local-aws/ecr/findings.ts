import { page } from '../page.ts';
import type { Json } from '../service.ts';

type Labels = Readonly<Record<string, string>>;

interface Paging {
  readonly maxResults?: number;
  readonly nextToken?: string;
}

/** The findings of a basic scan that ended at `done`. */
export function basicReport(labels: Labels, done: number, { maxResults = 100, nextToken }: Paging): Json {
  const counts = countsIn(labels);
  const all = entries(counts).map(({ severity, number }) => ({
    name: nameOf(severity, number),
    description: 'A finding that the label of the image requests.',
    uri: `https://security.example/${nameOf(severity, number)}`,
    severity,
    attributes: [
      { key: 'package_name', value: 'example' },
      { key: 'package_version', value: '1.0.0' },
    ],
  }));
  const { items, next } = page(all, { size: maxResults, token: nextToken });
  return { ...ending(counts, done), findings: items, ...(next && { nextToken: next }) };
}

/** The findings of an enhanced scan, in the words of Amazon Inspector. */
export function enhancedReport(labels: Labels, done: number, { maxResults = 100, nextToken }: Paging): Json {
  const counts = countsIn(labels);
  const all = entries(counts).map(({ severity, number }) => ({
    title: `${nameOf(severity, number)} - example`,
    description: 'A finding that the label of the image requests.',
    severity,
    status: 'ACTIVE',
    type: 'PACKAGE_VULNERABILITY',
    fixAvailable: 'YES',
    packageVulnerabilityDetails: {
      vulnerabilityId: nameOf(severity, number),
      source: 'NVD',
      vulnerablePackages: [{ name: 'example', version: '1.0.0', fixedInVersion: '1.0.1', packageManager: 'OS' }],
    },
  }));
  const { items, next } = page(all, { size: maxResults, token: nextToken });
  return { ...ending(counts, done), enhancedFindings: items, ...(next && { nextToken: next }) };
}

function ending(findingSeverityCounts: Record<string, number>, done: number): Json {
  return {
    imageScanCompletedAt: done / 1000,
    vulnerabilitySourceUpdatedAt: done / 1000,
    findingSeverityCounts,
  };
}

function countsIn(labels: Labels): Record<string, number> {
  const pairs = (labels['local-aws.scan-findings'] ?? '').split(',').map((pair) => pair.trim().split('='));
  return Object.fromEntries(
    pairs.filter(([severity]) => severity).map(([severity, count]) => [severity, Number(count) || 0]),
  );
}

function entries(counts: Record<string, number>): { severity: string; number: number }[] {
  return Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: Math.min(count, 10_000) }, (_, index) => ({ severity, number: index + 1 })),
  );
}

function nameOf(severity: string, number: number): string {
  return `CVE-2026-${severity}-${number}`;
}

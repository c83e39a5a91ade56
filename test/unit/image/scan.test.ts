import { describe, expect, it } from '@jest/globals';
import { evaluateScan, type Gate, type ImageScan, problemOf, statusKind } from '../../../src/image/scan.ts';

const scanned = (counts: Record<string, number>, status = 'COMPLETE'): ImageScan => ({
  digest: 'sha256:1',
  platform: '',
  status,
  isScanned: true,
  problem: '',
  counts,
  findings: [],
});
const unscanned = (status: string, platform = ''): ImageScan => ({
  ...scanned({}, status),
  platform,
  isScanned: false,
  problem: problemOf(status, ''),
});

describe('the scan gate', () => {
  const rows: [Gate, 'passes' | 'refuses', Record<string, number>][] = [
    ['report', 'passes', { CRITICAL: 9 }],
    ['critical', 'refuses', { CRITICAL: 1 }],
    ['critical', 'passes', { HIGH: 9, MEDIUM: 1 }],
    ['high', 'refuses', { HIGH: 1 }],
    ['high', 'refuses', { CRITICAL: 1 }],
    ['high', 'passes', { MEDIUM: 4, LOW: 2 }],
    ['medium', 'refuses', { MEDIUM: 1 }],
    ['medium', 'passes', { LOW: 1 }],
    ['low', 'refuses', { LOW: 1 }],
    ['low', 'passes', { INFORMATIONAL: 3, UNDEFINED: 2, UNTRIAGED: 1 }],
    ['low', 'passes', { LOW: 0 }],
    ['low', 'passes', {}],
  ];
  it.each(rows)('set to %s %s an image with the findings %j', (gate, word, counts) => {
    expect(evaluateScan([scanned(counts)], gate).failure === undefined).toBe(word === 'passes');
  });

  it('warns about a severity that is newer than this version, and passes', () => {
    const counts = { SEVERE: 2, LOW: 1, UNTRIAGED: 1 };
    expect(evaluateScan([scanned(counts)], 'high')).toMatchObject({
      failure: undefined,
      warning:
        "ECR's scan found 2 SEVERE, a severity that this version of Slipway does not know: it cannot be compared with 'scan' ('high'); check these findings in ECR.",
    });
    expect(evaluateScan([scanned(counts)], 'report').warning).toBeUndefined();
  });

  it('reports the counts of the given severity and above, the highest first', () => {
    const { failure } = evaluateScan([scanned({ LOW: 3, HIGH: 2, CRITICAL: 1 })], 'high');
    expect(failure).toBe(
      "ECR's scan found 1 CRITICAL, 2 HIGH, but 'scan' is 'high': fix them, or set 'scan' to a higher severity.",
    );
  });

  it.each([
    'UNSUPPORTED_IMAGE',
    'IMAGE_SIZE_EXCEEDED',
    'FINDINGS_UNAVAILABLE',
    'FAILED',
    'PENDING',
    'SCAN_ELIGIBILITY_EXPIRED',
    'LIMIT_EXCEEDED',
    'IMAGE_ARCHIVED',
    'ScanNotFoundException',
    'A_NEWER_WORD',
  ])('never passes an image with the status %s, and only warns when the gate is set to report', (status) => {
    for (const gate of ['critical', 'high', 'medium', 'low'] as const) {
      expect(evaluateScan([unscanned(status)], gate).failure).toContain(`is not scanned (${status})`);
    }
    const report = evaluateScan([unscanned(status)], 'report');
    expect(report).toMatchObject({ failure: undefined, status, counts: {} });
    expect(report.warning).toContain(`is not scanned (${status})`);
  });

  it('fails for each platform without a scanned image, and outputs the status of that image', () => {
    const scans = [scanned({ HIGH: 2 }), unscanned('UNSUPPORTED_IMAGE', 'linux/arm64'), scanned({ HIGH: 3, LOW: 1 })];
    const verdict = evaluateScan(scans, 'critical');
    expect(verdict).toMatchObject({ status: 'UNSUPPORTED_IMAGE', counts: { HIGH: 3, LOW: 1 } });
    expect(verdict.failure).toContain('for linux/arm64');
  });
});

it.each([
  ['COMPLETE', 'scanned'],
  ['ACTIVE', 'scanned'],
  ['IN_PROGRESS', 'waiting'],
  ['PENDING', 'waiting'],
  ['UNSUPPORTED_IMAGE', 'ended'],
  ['FINDINGS_UNAVAILABLE', 'ended'],
  ['FAILED', 'ended'],
  ['', 'ended'],
  ['toString', 'ended'],
  ['A_NEWER_WORD', 'ended'],
])('the scan status %p means %s', (status, kind) => {
  expect(statusKind(status)).toBe(kind);
});

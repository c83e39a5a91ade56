import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pushImage } from '../../../local-aws/ecr/push.ts';
import { type LocalAws, startLocalAws } from '../../../local-aws/server.ts';
import { createClients } from '../../../src/aws/clients.ts';
import { readScans } from '../../../src/ecr/scan.ts';
import { evaluateScan } from '../../../src/image/scan.ts';
import { scanLine, scanSummary } from '../../../src/report/scan.ts';
import { clientsOf } from '../../local-aws/clients.ts';

let aws: LocalAws;
const saved = { ...process.env };
beforeEach(async () => {
  aws = await startLocalAws({ speed: 0 });
  Object.assign(process.env, aws.env);
});
afterEach(async () => {
  process.env = { ...saved };
  await aws.close();
});

async function push(labels: Record<string, string>, scanOnPush = false): Promise<string> {
  const { ecr } = clientsOf(aws);
  await ecr.createRepository({ repositoryName: 'web', imageScanningConfiguration: { scanOnPush } });
  const { authorizationData } = await ecr.getAuthorizationToken({});
  const authorizationToken = authorizationData?.[0]?.authorizationToken ?? '';
  const image = { layers: [Buffer.from('x')], config: { Labels: labels } };
  return (await pushImage(image, { repository: `${aws.host}/web`, tags: ['a'], authorizationToken })).digest;
}

/** Reads the scan; the clock of the local AWS advances while the step waits. */
async function scan(digest: string, timeoutMs = 60_000) {
  const settings = { maxRetries: 0, roles: [], roleSessionName: '', roleDurationSeconds: 3600, audience: '' };
  const clients = createClients({ ...settings, region: aws.region } as never, async () => '');
  const log = { info: () => {}, group: () => {}, notice: () => {}, warning: () => {}, debug: () => {} };
  const clock = {
    now: () => aws.clock.now(),
    sleep: async (ms: number) => aws.step(ms),
  };
  const place = { clients, repository: 'web', registryId: undefined };
  const tools = { clock, log, cancelled: new AbortController().signal };
  const [found] = await readScans(place, [{ digest, platform: '' }], timeoutMs, tools);
  if (!found) throw new Error('nothing was read');
  return found;
}

const calls = (operation: string) => aws.requests({ service: 'ecr', operation }).length;

describe("ECR's scan of an image", () => {
  it('is started if it is not in progress, and waited for', async () => {
    const found = await scan(await push({ 'local-aws.scan-findings': 'HIGH=2,LOW=3' }));
    expect(found).toMatchObject({ status: 'COMPLETE', isScanned: true, counts: { HIGH: 2, LOW: 3 } });
    expect(found.findings).toHaveLength(5);
    expect(found.findings[0]).toEqual({
      ...{ severity: 'HIGH', name: 'CVE-2026-HIGH-1', package: 'example', version: '1.0.0', fixedIn: '' },
    });
    expect(calls('StartImageScan')).toBe(1);
  });

  it('is waited for without a second scan if the push started it', async () => {
    expect(await scan(await push({}, true))).toMatchObject({ status: 'COMPLETE', isScanned: true, counts: {} });
    expect(calls('StartImageScan')).toBe(0);
  });

  it('by Amazon Inspector is read once it is ACTIVE, with the version that fixes each finding', async () => {
    await clientsOf(aws).ecr.putRegistryScanningConfiguration({ scanType: 'ENHANCED', rules: [] });
    const found = await scan(await push({ 'local-aws.scan-findings': 'CRITICAL=1' }));
    expect(found).toMatchObject({ status: 'ACTIVE', isScanned: true, counts: { CRITICAL: 1 } });
    expect(found.findings[0]).toMatchObject({ name: 'CVE-2026-CRITICAL-1', fixedIn: '1.0.1' });
  });

  it.each([
    ['UNSUPPORTED_IMAGE', /operating system or package manager/],
    ['IMAGE_SIZE_EXCEEDED', /larger than the limit for scans/],
    ['FINDINGS_UNAVAILABLE', /findings are not available/],
    ['FAILED', /the scan failed/],
  ])('that ends with the status %s is reported with this status and without findings', async (status, problem) => {
    const found = await scan(await push({ 'local-aws.scan-status': status }, true));
    expect(found).toMatchObject({ status, isScanned: false, counts: {}, problem: expect.stringMatching(problem) });
    expect(calls('DescribeImageScanFindings')).toBeLessThan(10);
  });

  it('that does not end in time is reported without findings', async () => {
    const digest = await push({ 'local-aws.scan-status': 'IN_PROGRESS' }, true);
    const found = await scan(digest, 30_000);
    expect(found).toMatchObject({ status: 'IN_PROGRESS', isScanned: false });
    expect(found.problem).toContain("'scan-timeout'");
  });

  it('is reported without findings and with the missing permission if the role cannot read it', async () => {
    const digest = await push({}, true);
    aws.setFaults(['denied:ecr:DescribeImageScanFindings']);
    const found = await scan(digest);
    expect(found).toMatchObject({
      isScanned: false,
      problem: expect.stringContaining('ecr:DescribeImageScanFindings'),
    });
    expect(calls('DescribeImageScanFindings')).toBe(1);
  });

  it('is waited for and reported with the missing permission if the role cannot start it', async () => {
    const digest = await push({});
    aws.setFaults(['denied:ecr:StartImageScan']);
    const found = await scan(digest, 20_000);
    expect(found).toMatchObject({ status: 'ScanNotFoundException', isScanned: false });
    expect(found.problem).toContain('AWS denied ecr:StartImageScan');
    expect(calls('StartImageScan')).toBe(1);
  });

  it('that Amazon Inspector does not make is reported with the refusal of ECR to start one', async () => {
    const filter = { filter: 'other*', filterType: 'WILDCARD' };
    const rules = [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters: [filter] }];
    await clientsOf(aws).ecr.putRegistryScanningConfiguration({ scanType: 'ENHANCED', rules } as never);
    const found = await scan(await push({}), 20_000);
    expect(found).toMatchObject({ status: 'ScanNotFoundException', isScanned: false });
    expect(found.problem).toBe(
      "no scan was complete when 'scan-timeout' was reached; ECR does not start a scan in this registry (This feature is disabled): check that the registry's scanning filters include this repository",
    );
    expect(calls('StartImageScan')).toBe(1);
  });

  it('is read although calls are throttled or fail', async () => {
    const digest = await push({ 'local-aws.scan-findings': 'LOW=1' }, true);
    aws.setFaults([
      'throttling:ecr:DescribeImageScanFindings:2',
      'server-error:ecr:DescribeImageScanFindings:1,after=2',
    ]);
    expect(await scan(digest)).toMatchObject({ status: 'COMPLETE', counts: { LOW: 1 } });
  });
});

it.each([
  [[true], {}, 'COMPLETE, no findings'],
  [[true], { LOW: 3 }, 'COMPLETE, 3 LOW'],
  [[false], {}, 'FAILED, not scanned'],
  [[true, false], { LOW: 3 }, 'FAILED, 3 LOW, but not every platform is scanned'],
])('the log line of scans with the results %j and the counts %j is %s', (results, counts, line) => {
  const scans = results.map((isScanned) => ({
    ...{ digest: 'sha256:1', platform: '', isScanned, problem: '', findings: [] },
    ...(isScanned ? { status: 'COMPLETE', counts } : { status: 'FAILED', counts: {} }),
  }));
  expect(scanLine(evaluateScan(scans, 'report'))).toBe(`ECR's scan: ${line}.`);
});

it('the scan report lists the most severe findings first, escapes all text, and counts omitted findings', () => {
  const finding = { package: '<img src=x>', version: '1|2', fixedIn: '[x](http://evil.example)' };
  const findings = Array.from({ length: 30 }, (_, index) => ({
    ...finding,
    severity: index === 29 ? 'CRITICAL' : 'LOW',
    name: index === 29 ? '@everyone' : `CVE-${index}`,
  }));
  const image = { digest: 'sha256:1', platform: 'linux/arm64', status: 'COMPLETE', isScanned: true, problem: '' };
  const scans = [{ ...image, counts: { CRITICAL: 1, LOW: 29 }, findings }];
  const text = scanSummary(scans, evaluateScan(scans, 'report'));
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows[2]).toContain('CRITICAL');
  expect(rows).toHaveLength(2 + 25);
  expect(text).toContain('5 more in ECR.');
  expect(text).not.toMatch(/(?<!\\)<img/);
  expect(text).not.toMatch(/(?<!\\)\]\(http/);
  expect(text).toContain('@<!-- -->everyone');
});

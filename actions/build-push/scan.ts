import { systemClock } from '../../src/clock.ts';
import { type Published, platformName, readScans, type ScanContext, type ScanSubject } from '../../src/ecr/index.ts';
import { UserError } from '../../src/error.ts';
import { evaluateScan } from '../../src/image/index.ts';
import { scanLine, scanSummary } from '../../src/report/index.ts';
import { appendSummary, setOutputs } from '../../step/commands.ts';
import type { ScanOptions } from './scan-inputs.ts';

/**
 * Waits for ECR's scan of the built or reused image, and outputs its findings.
 * @throws {UserError} if the findings exceed the limit, after the outputs are set
 */
export async function awaitScan(
  { pushed }: Published,
  { gate, timeoutMs }: ScanOptions,
  { log, cancelled }: Pick<ScanContext, 'log' | 'cancelled'>,
): Promise<void> {
  if (!pushed)
    throw new UserError(`Nothing was pushed, but 'scan' is '${gate}': ECR scans only pushed images; remove 'scan'.`);
  const context = { clock: systemClock, log, cancelled };
  const scans = await readScans(pushed.target, subjectsOf(pushed), timeoutMs, context);
  const verdict = evaluateScan(scans, gate);
  setOutputs({ 'scan-status': verdict.status, 'scan-findings': JSON.stringify(verdict.counts) });
  appendSummary(scanSummary(scans, verdict));
  log.info(scanLine(verdict));
  if (verdict.warning) log.warning(verdict.warning);
  if (verdict.failure) throw new UserError(verdict.failure);
}

function subjectsOf({ image, parts }: NonNullable<Published['pushed']>): ScanSubject[] {
  if (parts.length === 0) return [{ digest: image.digest, platform: '' }];
  return parts.map(({ digest }) => {
    const platform = image.manifest.manifests?.find((entry) => entry.digest === digest)?.platform;
    return { digest, platform: platform ? platformName(platform) : '' };
  });
}

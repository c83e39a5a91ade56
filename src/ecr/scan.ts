import {
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsCommandOutput,
  type ECRClient,
  type ImageScanFindings,
  StartImageScanCommand,
} from '@aws-sdk/client-ecr';
import { failureKind, isTransient } from '../aws/index.ts';
import type { Clock } from '../clock.ts';
import { messageOf } from '../error.ts';
import { type Counts, type ImageScan, problemOf, type ScanFinding, statusKind } from '../image/index.ts';
import type { Log } from '../log.ts';
import { cleanSentence } from '../text.ts';
import { explainCall } from './failure.ts';
import type { ImageRepository } from './manifest.ts';

/** One image to scan. Each platform manifest of an index is scanned separately. */
export interface ScanSubject {
  readonly digest: string;
  readonly platform: string;
}

export interface ScanContext {
  readonly clock: Clock;
  readonly log: Log;
  readonly cancelled: AbortSignal;
}

const POLL_MS = 5_000;
/** The maximum number of pages of findings that are read, with `PAGE` findings each; the counts cover all findings. */
const MAX_PAGES = 5;
const PAGE = 1000;
/** ECR's status for an image that has not been scanned. */
const NO_SCAN = 'ScanNotFoundException';

/**
 * Waits for the scans of the images, and starts missing ones. Never throws: an image whose scan could not be read
 * counts as not scanned, with the reason.
 */
export async function readScans(
  place: ImageRepository,
  subjects: readonly ScanSubject[],
  timeoutMs: number,
  context: ScanContext,
): Promise<ImageScan[]> {
  const deadline = context.clock.now() + timeoutMs;
  return Promise.all(subjects.map((subject) => readScan(place, subject, { ...context, deadline })));
}

async function readScan(
  place: ImageRepository,
  subject: ScanSubject,
  context: ScanContext & { readonly deadline: number },
): Promise<ImageScan> {
  const { clock, log, cancelled, deadline } = context;
  const ecr = await place.clients.ecr();
  const where = { repositoryName: place.repository, imageId: { imageDigest: subject.digest } };
  const image = { ...where, ...(place.registryId && { registryId: place.registryId }) };
  let start: ScanRequest | undefined;
  let status = NO_SCAN;
  for (;;) {
    const response = await describe(ecr, image);
    if ('missing' in response) start ??= await requestScan(ecr, image, subject, log);
    if ('status' in response) {
      if (response.status !== status) log.info(`The scan of ${subject.digest} is ${response.status}.`);
      status = response.status;
    }
    const ended = endedScan(subject, status, response, start);
    if (ended) return ended;
    if ('problem' in response) log.debug(response.problem);
    if (clock.now() >= deadline) return unscanned(subject, status, timeoutProblem(start));
    await clock.sleep(Math.min(POLL_MS, Math.max(0, deadline - clock.now())), cancelled);
    if (cancelled.aborted) return unscanned(subject, status, 'the step was cancelled');
  }
}

/** The scan if it has ended; `undefined` while it is in progress, or if it could not be read for the moment. */
function endedScan(
  subject: ScanSubject,
  status: string,
  response: Described,
  start: ScanRequest | undefined,
): ImageScan | undefined {
  if ('problem' in response) return response.mayPass ? undefined : unscanned(subject, status, response.problem);
  if ('missing' in response)
    return start && 'ended' in start ? unscanned(subject, start.ended, problemOf(start.ended, start.text)) : undefined;
  const kind = statusKind(status);
  if (kind === 'scanned') return scanned(subject, status, response.pages);
  return kind === 'ended' ? unscanned(subject, status, problemOf(status, response.description)) : undefined;
}

function timeoutProblem(start: ScanRequest | undefined): string {
  const refused = start && 'refused' in start ? `; ${start.refused}` : '';
  return `no scan was complete when 'scan-timeout' was reached${refused}`;
}

async function requestScan(ecr: ECRClient, image: object, { digest }: ScanSubject, log: Log): Promise<ScanRequest> {
  const start = await startScan(ecr, image);
  if ('started' in start) log.info(`Requested a scan of ${digest}.`);
  return start;
}

function unscanned(subject: ScanSubject, status: string, problem: string): ImageScan {
  return { ...subject, status, isScanned: false, problem, counts: {}, findings: [] };
}

type Described =
  | { readonly status: string; readonly description: string; readonly pages: readonly ImageScanFindings[] }
  | { readonly missing: true }
  | { readonly problem: string; readonly mayPass: boolean };

async function describe(ecr: ECRClient, image: object): Promise<Described> {
  const pages: ImageScanFindings[] = [];
  try {
    let response: DescribeImageScanFindingsCommandOutput | undefined;
    do {
      const nextToken: string | undefined = response?.nextToken;
      const input = { ...image, maxResults: PAGE, ...(nextToken && { nextToken }) };
      response = await ecr.send(new DescribeImageScanFindingsCommand(input as never));
      if (response.imageScanFindings) pages.push(response.imageScanFindings);
    } while (response.nextToken && pages.length < MAX_PAGES);
    const { status = '', description = '' } = response.imageScanStatus ?? {};
    return { status: cleanSentence(status), description: cleanSentence(description).replace(/\.$/, ''), pages };
  } catch (error) {
    if ((error as Error).name === NO_SCAN) return { missing: true };
    const text = explainCall('ecr:DescribeImageScanFindings', error);
    return { problem: text.replace(/\.$/, ''), mayPass: isTransient(error) };
  }
}

/** The result of requesting a scan. */
type ScanRequest =
  | { readonly started: true }
  | { readonly refused: string }
  | { readonly ended: string; readonly text: string };

/**
 * If a scan was already requested today, waits for that scan. After a refusal, a scan may also follow: if Amazon
 * Inspector scans the registry, ECR refuses to start one ('This feature is disabled'), and scans only the repositories
 * that match the registry's filters.
 */
async function startScan(ecr: ECRClient, image: object): Promise<ScanRequest> {
  try {
    await ecr.send(new StartImageScanCommand(image as never));
    return { started: true };
  } catch (error) {
    const { name } = error as Error;
    if (name === 'UnsupportedImageTypeException') return { ended: 'UNSUPPORTED_IMAGE', text: '' };
    if (name === 'ImageArchivedException') return { ended: 'IMAGE_ARCHIVED', text: '' };
    if (name === 'ValidationException') {
      const cause = cleanSentence(messageOf(error)).replace(/\.$/, '');
      return {
        refused: `ECR does not start a scan in this registry (${cause}): check that the registry's scanning filters include this repository`,
      };
    }
    const isDenied = failureKind(error) === 'denied';
    return isDenied ? { refused: explainCall('ecr:StartImageScan', error).replace(/\.$/, '') } : { started: true };
  }
}

function scanned(subject: ScanSubject, status: string, pages: readonly ImageScanFindings[]): ImageScan {
  const findings = pages.flatMap(findingsIn);
  const counts = pages.find(({ findingSeverityCounts }) => findingSeverityCounts)?.findingSeverityCounts;
  return {
    ...subject,
    status,
    isScanned: true,
    problem: '',
    counts: counts ? (counts as Counts) : countsOf(findings),
    findings,
  };
}

function countsOf(findings: readonly ScanFinding[]): Counts {
  const groups = Map.groupBy(findings, ({ severity }) => severity);
  return Object.fromEntries([...groups].map(([severity, all]) => [severity, all.length]));
}

/**
 * Names and versions come from vulnerability databases and packages. They are sanitized here and escaped where they are
 * shown.
 */
function findingsIn({ findings = [], enhancedFindings = [] }: ImageScanFindings): ScanFinding[] {
  const basic = findings.map(({ severity = '', name = '', attributes = [] }) => {
    const value = (key: string) => attributes.find((attribute) => attribute.key === key)?.value ?? '';
    return { severity, name, package: value('package_name'), version: value('package_version'), fixedIn: '' };
  });
  const enhanced = enhancedFindings.map(({ severity = '', title = '', packageVulnerabilityDetails: details }) => {
    const [first] = details?.vulnerablePackages ?? [];
    const { name = '', version = '', fixedInVersion = '' } = first ?? {};
    return {
      severity,
      name: details?.vulnerabilityId ?? title,
      package: name,
      version,
      fixedIn: fixedInVersion === 'NotAvailable' ? '' : fixedInVersion,
    };
  });
  return [...basic, ...enhanced].map((finding) => ({
    severity: cleanSentence(finding.severity, 40),
    name: cleanSentence(finding.name, 120),
    package: cleanSentence(finding.package, 120),
    version: cleanSentence(finding.version, 80),
    fixedIn: cleanSentence(finding.fixedIn, 80),
  }));
}

import { matchesWildcard } from '../faults.ts';
import { AwsError, type Json, type Operation, type RegionContext } from '../service.ts';
import { basicReport, enhancedReport } from './findings.ts';
import { labelsOf } from './labels.ts';
import { type Image, imageNotFound, type Repositories, type Repository } from './repository.ts';

/** The simulated duration of a scan. */
const SCAN_MS = 10_000;
/** AWS accepts this many scans of an image with StartImageScan. */
const AGAIN_MS = 24 * 3600 * 1000;

/** The result of a scan: the image's label `local-aws.scan-status`, or the usual result of a scan of its kind. */
const ENDS = [
  ...['COMPLETE', 'ACTIVE', 'FAILED', 'UNSUPPORTED_IMAGE', 'IMAGE_SIZE_EXCEEDED', 'FINDINGS_UNAVAILABLE'],
  ...['SCAN_ELIGIBILITY_EXPIRED', 'LIMIT_EXCEEDED', 'IMAGE_ARCHIVED', 'PENDING', 'IN_PROGRESS'],
];
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  COMPLETE: 'The scan was completed successfully.',
  ACTIVE: 'Continuous scan is selected for image.',
  UNSUPPORTED_IMAGE: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
  IMAGE_SIZE_EXCEEDED: 'The image is larger than what can be scanned.',
  FINDINGS_UNAVAILABLE: 'There are no scan findings available for the image.',
};

/** Scans, basic and enhanced, and their settings. */
export function scanOperations(context: RegionContext, repositories: Repositories): Record<string, Operation> {
  return { ...scanning(repositories), ...configuring(context, repositories) };
}

/**
 * The image's label `local-aws.scan-findings`, for example `CRITICAL=1,LOW=4`, sets the findings of a scan, and its
 * label `local-aws.scan-status` sets the result.
 */
function scanning(repositories: Repositories): Record<string, Operation> {
  return {
    StartImageScan(input) {
      const { repository, image } = imageOf(repositories, input);
      const now = repositories.clock.now();
      if (repositories.scanning.scanType === 'ENHANCED') {
        throw new AwsError('ValidationException', 'This feature is disabled');
      }
      if (isIndex(image)) {
        const message = `The operation cannot be performed on the specified image: ${image.mediaType} is not supported.`;
        throw new AwsError('UnsupportedImageTypeException', message);
      }
      if (image.scanStarted !== undefined && now < image.scanStarted + AGAIN_MS) {
        const message = `The scan quota per image has been exceeded. Wait and try again.`;
        throw new AwsError('LimitExceededException', message);
      }
      image.scanStarted = now;
      return answer(repository, image, { status: 'IN_PROGRESS' });
    },
    DescribeImageScanFindings(input) {
      const { repository, image } = imageOf(repositories, input);
      const started = startOf(repositories, repository, image);
      if (started === undefined) {
        const message = `Image scan does not exist for the image with '{imageDigest:'${image.digest}'}' in the repository with name '${repository.name}' in the registry with id '${repositories.account}'`;
        throw new AwsError('ScanNotFoundException', message);
      }
      const status = statusOf(repositories, image, started);
      const described = answer(repository, image, {
        status,
        ...(DESCRIPTIONS[status] && { description: DESCRIPTIONS[status] }),
      });
      if (status !== 'COMPLETE' && status !== 'ACTIVE') return described;
      const report = repositories.scanning.scanType === 'ENHANCED' ? enhancedReport : basicReport;
      const { nextToken, ...imageScanFindings } = report(labelsOf(repositories, image), started + SCAN_MS, input);
      return { ...described, imageScanFindings, ...(nextToken && { nextToken }) };
    },
  };
}

function configuring(context: RegionContext, repositories: Repositories): Record<string, Operation> {
  return {
    PutImageScanningConfiguration({ repositoryName, imageScanningConfiguration }) {
      const repository = repositories.get(repositoryName);
      repository.scanOnPush = imageScanningConfiguration.scanOnPush ?? false;
      return { registryId: repository.registryId, repositoryName, imageScanningConfiguration };
    },
    PutRegistryScanningConfiguration({ scanType = 'BASIC', rules = [] }) {
      repositories.scanning = { scanType, rules };
      return { registryScanningConfiguration: repositories.scanning };
    },
    GetRegistryScanningConfiguration: () => ({
      registryId: context.account,
      scanningConfiguration: repositories.scanning,
    }),
  };
}

function imageOf(repositories: Repositories, input: Json): { repository: Repository; image: Image } {
  const repository = repositories.get(input.repositoryName);
  const { imageId = {} } = input;
  const image = repositories.find(repository, imageId.imageDigest ?? imageId.imageTag ?? '');
  return { repository, image: image ?? imageNotFound(repositories, repository, imageId) };
}

function answer(repository: Repository, image: Image, imageScanStatus: Json): Json {
  return {
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest },
    imageScanStatus,
  };
}

/** The part of DescribeImages about an image's scan. */
export function scanSummary(repositories: Repositories, image: Image, repository: Repository): Json {
  const started = startOf(repositories, repository, image);
  if (started === undefined) return {};
  return { imageScanStatus: { status: statusOf(repositories, image, started) } };
}

/**
 * In a registry with enhanced scanning, an image is scanned when it is pushed, if a filter of the registry matches its
 * repository. Without rules, the local AWS scans every repository.
 */
function startOf({ scanning }: Repositories, { scanOnPush, name }: Repository, image: Image): number | undefined {
  if (scanning.scanType === 'ENHANCED') return isCovered(scanning.rules, name) ? image.pushed : undefined;
  return image.scanStarted ?? (scanOnPush && isIndex(image) ? image.pushed : undefined);
}

function isCovered(rules: readonly Json[], name: string): boolean {
  const filters = rules.flatMap(({ repositoryFilters = [] }) => repositoryFilters as { readonly filter: string }[]);
  return rules.length === 0 || filters.some(({ filter }) => matchesWildcard(filter, name));
}

function statusOf(repositories: Repositories, image: Image, started: number): string {
  const isEnhanced = repositories.scanning.scanType === 'ENHANCED';
  if (isIndex(image)) return 'UNSUPPORTED_IMAGE';
  if (repositories.clock.now() < started + SCAN_MS) return isEnhanced ? 'PENDING' : 'IN_PROGRESS';
  const label = labelsOf(repositories, image)['local-aws.scan-status'] ?? '';
  return ENDS.includes(label) ? label : isEnhanced ? 'ACTIVE' : 'COMPLETE';
}

function isIndex({ mediaType }: Image): boolean {
  return /index|manifest\.list/.test(mediaType);
}

import { AwsError, type Json, type Operation } from '../service.ts';
import type { Image, Repositories, Repository } from './repository.ts';

/** Simulated time that a basic scan takes. */
const SCAN_MS = 10_000;

/** Basic scanning. What a scan finds is what the image's label `local-aws.scan-findings` says, e.g. `CRITICAL=1,LOW=4`. */
export function scanOperations(repositories: Repositories): Record<string, Operation> {
  const get = (input: Json): { repository: Repository; image: Image } => {
    const repository = repositories.get(input.repositoryName);
    const { imageDigest, imageTag } = input.imageId ?? {};
    const image = repositories.find(repository, imageDigest ?? imageTag ?? '');
    if (image) return { repository, image };
    const id = `{imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'}`;
    const message = `The image with imageId ${id} does not exist within the repository with name '${repository.name}' in the registry with id '${repositories.account}'`;
    throw new AwsError('ImageNotFoundException', message);
  };
  const answer = (repository: Repository, image: Image, imageScanStatus: Json): Json => ({
    registryId: repository.registryId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest },
    imageScanStatus,
  });
  return {
    StartImageScan(input) {
      const { repository, image } = get(input);
      if (isIndex(image)) {
        const message = `The operation cannot be performed on the specified image: ${image.mediaType} is not supported.`;
        throw new AwsError('UnsupportedImageTypeException', message);
      }
      image.scanStarted = repositories.clock.now();
      return answer(repository, image, { status: 'IN_PROGRESS' });
    },
    DescribeImageScanFindings(input) {
      const { repository, image } = get(input);
      if (image.scanStarted === undefined) {
        const message = `Image scan does not exist for the image with '{imageDigest:'${image.digest}'}' in the repository with name '${repository.name}' in the registry with id '${repositories.account}'`;
        throw new AwsError('ScanNotFoundException', message);
      }
      const done = image.scanStarted + SCAN_MS;
      if (repositories.clock.now() < done) return answer(repository, image, { status: 'IN_PROGRESS' });
      const counts = findingCounts(repositories, image);
      return {
        ...answer(repository, image, { status: 'COMPLETE', description: 'The scan was completed successfully.' }),
        imageScanFindings: {
          imageScanCompletedAt: done / 1000,
          vulnerabilitySourceUpdatedAt: done / 1000,
          findingSeverityCounts: counts,
          findings: findings(counts),
        },
      };
    },
    PutImageScanningConfiguration({ repositoryName, imageScanningConfiguration }) {
      const repository = repositories.get(repositoryName);
      repository.scanOnPush = imageScanningConfiguration.scanOnPush ?? false;
      return { registryId: repository.registryId, repositoryName, imageScanningConfiguration };
    },
  };
}

/** What DescribeImages says of an image's scan. */
export function scanSummary(image: Image, { scanOnPush }: Repository, now: number): Json {
  if (isIndex(image)) return scanOnPush ? { imageScanStatus: { status: 'UNSUPPORTED_IMAGE' } } : {};
  if (image.scanStarted === undefined) return {};
  return { imageScanStatus: { status: now < image.scanStarted + SCAN_MS ? 'IN_PROGRESS' : 'COMPLETE' } };
}

function isIndex({ mediaType }: Image): boolean {
  return /index|manifest\.list/.test(mediaType);
}

function findingCounts(repositories: Repositories, image: Image): Record<string, number> {
  const { config } = JSON.parse(image.manifest.toString()) as Json;
  const blob = config && repositories.blobs.get(config.digest);
  const label: string = (blob && JSON.parse(blob.toString()).config?.Labels?.['local-aws.scan-findings']) ?? '';
  const pairs = label.split(',').map((pair) => pair.trim().split('='));
  return Object.fromEntries(
    pairs.filter(([severity]) => severity).map(([severity, count]) => [severity, Number(count)]),
  );
}

function findings(counts: Record<string, number>): Json[] {
  return Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (_, index) => ({
      name: `CVE-2026-${severity}-${index + 1}`,
      description: 'A finding that the image asked for by its label.',
      severity,
      attributes: [
        { key: 'package_name', value: 'example' },
        { key: 'package_version', value: '1.0.0' },
      ],
    })),
  );
}

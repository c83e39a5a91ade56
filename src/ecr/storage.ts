import { type Clients, failureKind } from '../aws/index.ts';
import { UserError } from '../error.ts';
import { parseImageReference, parseRegistryHost } from '../image/index.ts';
import { explainCall } from './failure.ts';
import { isEcrImage } from './registry.ts';
import { unusableResponse } from './response.ts';

/** Whether a private ECR registry still has an image, and its tags. An archived image cannot be pulled. */
export interface Storage {
  readonly state: 'stored' | 'archived' | 'gone';
  readonly tags: readonly string[];
}

/**
 * Looks up an image in ECR.
 * @param account the account whose images can be read
 * @returns `undefined` for an image of another registry, and for one of another account that cannot be read
 * @throws {UserError} if the request fails; its `cause` is the SDK's error
 */
export async function readStorage(clients: Clients, image: string, account: string): Promise<Storage | undefined> {
  const reference = parseImageReference(image);
  if (!reference || !isEcrImage(image)) return undefined;
  const registry = parseRegistryHost(reference.host);
  const ecr = await clients.ecr(registry?.region ?? clients.settings.region);
  const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
  const id = reference.digest ? { imageDigest: reference.digest } : { imageTag: reference.tag ?? 'latest' };
  try {
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({
        repositoryName: reference.repository,
        ...(registry && { registryId: registry.account }),
        imageIds: [id],
      }),
    );
    const [found] = imageDetails ?? [];
    // A missing image is an error in ECR's API.
    if (!found?.imageDigest) throw unusableResponse('ecr:DescribeImages', `image '${image}'`);
    const isActive = (found.imageStatus ?? 'ACTIVE') === 'ACTIVE';
    return { state: isActive ? 'stored' : 'archived', tags: found.imageTags ?? [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { name } = error as Error;
    if (name === 'ImageNotFoundException' || name === 'RepositoryNotFoundException') return { state: 'gone', tags: [] };
    if (failureKind(error) === 'denied' && registry && registry.account !== account) return undefined;
    throw new UserError(explainCall('ecr:DescribeImages', error, reference.repository), { cause: error });
  }
}

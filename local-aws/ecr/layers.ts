import { randomUUID } from 'node:crypto';
import { AwsError, type Json, type Operation } from '../service.ts';
import { digestOf, type Repositories, type Repository } from './repository.ts';

/** The parts of a layer upload. */
const PART_SIZE = 20 * 1024 * 1024;

/** The operations that transfer layers through the API, which some tools use instead of the registry. */
export function layerOperations(repositories: Repositories): Record<string, Operation> {
  const uploads = new Map<string, { repository: Repository; content: Buffer }>();
  const get = ({ uploadId, repositoryName }: Json) => {
    const upload = uploads.get(uploadId);
    if (upload && upload.repository === repositories.get(repositoryName)) return upload;
    const message = `The upload '${uploadId}' could not be found in the repository with name '${repositoryName}' in the registry with id '${repositories.account}'`;
    throw new AwsError('UploadNotFoundException', message);
  };
  const basics = ({ repositoryName, uploadId }: Json): Json => ({
    registryId: repositories.account,
    repositoryName,
    uploadId,
  });
  return {
    BatchCheckLayerAvailability({ repositoryName, layerDigests }) {
      const repository = repositories.get(repositoryName);
      const layers = layerDigests.map((layerDigest: string) => {
        const blob = repository.blobs.has(layerDigest) ? repositories.blobs.get(layerDigest) : undefined;
        const availability = { layerDigest, layerAvailability: blob ? 'AVAILABLE' : 'UNAVAILABLE' };
        return blob ? { ...availability, layerSize: blob.length } : availability;
      });
      return { layers, failures: [] };
    },
    InitiateLayerUpload({ repositoryName }) {
      const uploadId = randomUUID();
      uploads.set(uploadId, { repository: repositories.get(repositoryName), content: Buffer.alloc(0) });
      return { uploadId, partSize: PART_SIZE };
    },
    UploadLayerPart(input) {
      const upload = get(input);
      const part = Buffer.from(input.layerPartBlob, 'base64');
      if (
        input.partFirstByte !== upload.content.length ||
        input.partLastByte !== input.partFirstByte + part.length - 1
      ) {
        const message = `The layer part that begins at byte ${input.partFirstByte} is not the next one.`;
        throw new AwsError('InvalidLayerPartException', message, {
          members: { ...basics(input), lastValidByteReceived: upload.content.length - 1 },
        });
      }
      upload.content = Buffer.concat([upload.content, part]);
      return { ...basics(input), lastByteReceived: input.partLastByte };
    },
    CompleteLayerUpload(input) {
      const { content, repository } = get(input);
      const layerDigest = digestOf(content);
      if (content.length === 0) throw new AwsError('EmptyUploadException', 'The upload has no parts.');
      if (!input.layerDigests.includes(layerDigest)) {
        throw new AwsError('InvalidLayerException', `The layer's digest is '${layerDigest}'.`);
      }
      uploads.delete(input.uploadId);
      repositories.blobs.set(layerDigest, content);
      repository.blobs.add(layerDigest);
      return { ...basics(input), layerDigest };
    },
  };
}

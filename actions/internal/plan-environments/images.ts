import { createClients } from '../../../src/aws/index.ts';
import { type Build, type PlannedImage, plannedImage } from '../../../src/delivery/index.ts';
import { createProgramRunner } from '../../../src/docker/index.ts';
import { findContent } from '../../../src/ecr/index.ts';
import { messageOf } from '../../../src/error.ts';
import { setSecret } from '../../../step/commands.ts';
import { ForwardedInputs } from '../../../step/forwarded-inputs.ts';
import { fetchIdToken } from '../../../step/id-token.ts';
import { readInputs as readBuildInputs } from '../../build-push/inputs.ts';

/** An image of a delivery, and whether it is built, reused or given. */
export interface ExpectedImage {
  readonly image: PlannedImage;
  readonly plan: string;
}

/**
 * Checks whether a build would reuse an image with the same content. A failed read is reported, and does not fail the
 * step.
 */
export async function expectImages(build: Build, index: number, role: string): Promise<ExpectedImage> {
  const image = plannedImage(build, index);
  const { repository, region, options } = build;
  if (options.reuse !== 'content') return { image, plan: 'would be built' };
  try {
    const given = { ...options, repository, 'aws-region': region, 'role-to-assume': role };
    const { aws, request } = readBuildInputs(new ForwardedInputs(given));
    const clients = createClients(aws, fetchIdToken, setSecret);
    const found = await findContent(request, {
      clients,
      run: createProgramRunner(),
      env: process.env,
      mask: setSecret,
    });
    if ('reason' in found) return { image, plan: `would be built: ${found.reason}` };
    return {
      image: { ...image, reference: found.image, isBuilt: false },
      plan: `would be reused: ${found.digest} has the same content`,
    };
  } catch (error) {
    const reason = messageOf(error).replace(/\.$/, '');
    return {
      image,
      plan: `would be built unless an image with the same content exists, which could not be checked: ${reason}`,
    };
  }
}

import { createHash } from 'node:crypto';
import type { RegionContext } from '../service.ts';
import type { Container } from './state.ts';

/** `repository@digest`: the image that ECS pulls after the digests of a deployment are resolved. */
export function pinned(image: string, digest: string): string {
  const repository = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  return `${repository}@${digest}`;
}

/** The digest of an image, `undefined` if the local ECR has none; images of other registries always have one. */
export function resolveImage(context: RegionContext, image: string): string | undefined {
  if (context.isLocalImage(image)) return context.imageDigest(image);
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
  return digest ?? `sha256:${createHash('sha256').update(image).digest('hex')}`;
}

/** The image that the task of a container pulls, with the digest if its deployment has resolved it. */
export function imageToPull(container: Container, resolved: ReadonlyMap<string, string> | undefined): string {
  const digest = resolved?.get(container.name);
  const keepsTag = container.definition.versionConsistency === 'disabled';
  return digest === undefined || keepsTag ? container.image : pinned(container.image, digest);
}

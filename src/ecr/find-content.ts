import { contentProblem, contentTag, decideReuse } from '../image/index.ts';
import { readExisting } from './existing.ts';
import { prepareBuild } from './prepared-build.ts';
import type { PublishContext, PublishRequest } from './publish-job.ts';
import { openTarget } from './push-target.ts';

/** An image with the same content, or a clause that explains why no image would be reused. */
export type FoundContent = { readonly image: string; readonly digest: string } | { readonly reason: string };

/**
 * Finds the image that a build of `order` would reuse because of its content. Writes nothing.
 * @throws {UserError} if the repository cannot be read
 */
export async function findContent(
  request: PublishRequest,
  context: Pick<PublishContext, 'clients' | 'run' | 'env' | 'mask'>,
): Promise<FoundContent> {
  if (request.reuse !== 'content') return { reason: "'reuse' is not 'content'" };
  if (request.public) return { reason: 'ECR Public is not searched' };
  const { source, inputs } = await prepareBuild(request, context);
  const reason = contentProblem(source);
  if (reason) return { reason };
  const tag = contentTag(inputs, source.commit);
  const target = await openTarget(request, context.clients, context.mask);
  const existing = target.isEmpty ? new Map() : await readExisting(target, [tag]);
  const decision = decideReuse({
    ...{ tags: [tag], existing, hidden: [], source, inputs, ifExists: request.ifExists, reuse: request.reuse },
    buildRequests: buildRequests(request),
    mutability: target.settings.mutability,
  });
  return decision.reuse
    ? { image: `${target.uri}@${decision.reuse}`, digest: decision.reuse }
    : { reason: 'the repository has no image with the same content' };
}

/** The inputs that require a build even if an image exists. */
export function buildRequests({ build }: PublishRequest): string[] {
  return [
    ...(build.noCache ? ['no-cache'] : []),
    ...(build.options['no-cache-filters'].length > 0 ? ['no-cache-filters'] : []),
    ...(build.pull ? ['pull'] : []),
  ];
}

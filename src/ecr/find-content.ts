import { contentProblem, contentTag, decideReuse } from '../image/index.ts';
import { readCommit } from './commit.ts';
import { readExisting } from './existing.ts';
import type { PublishOrder, Tools } from './publish-job.ts';
import { openTarget } from './push-target.ts';

/** An image with the same content, or a clause that explains why no image would be reused. */
export type FoundContent = { readonly image: string; readonly digest: string } | { readonly reason: string };

/**
 * Finds the image that a build of `order` would reuse because of its content. Writes nothing.
 * @throws {UserError} if the repository cannot be read
 */
export async function findContent(
  order: PublishOrder,
  tools: Pick<Tools, 'clients' | 'run' | 'env' | 'mask'>,
): Promise<FoundContent> {
  const { build, labels } = order;
  if (order.reuse !== 'content') return { reason: "'reuse' is not 'content'" };
  if (order.public) return { reason: 'ECR Public is not searched' };
  const { source, inputs } = await readCommit(order, tools);
  const reason = contentProblem(source);
  if (reason) return { reason };
  const tag = contentTag(inputs, { labels, annotations: build.annotations }, source.commit);
  const target = await openTarget(order, tools.clients, tools.mask);
  const existing = target.isEmpty ? new Map() : await readExisting(target, [tag]);
  const decision = decideReuse({
    ...{ tags: [tag], existing, hidden: [], source, inputs, ifExists: order.ifExists, reuse: order.reuse },
    buildRequests: buildRequests(order),
    mutability: target.settings.mutability,
  });
  return decision.reuse
    ? { image: `${target.uri}@${decision.reuse}`, digest: decision.reuse }
    : { reason: 'the repository has no image with the same content' };
}

/** The inputs that require a build even if an image exists. */
export function buildRequests({ build }: PublishOrder): string[] {
  return [
    ...(build.noCache ? ['no-cache'] : []),
    ...(build.options['no-cache-filters'].length > 0 ? ['no-cache-filters'] : []),
    ...(build.pull ? ['pull'] : []),
  ];
}

import { arnOf } from '../arn.ts';
import { page } from '../page.ts';
import { AwsError, type Json, type Operation, type RegionContext } from '../service.ts';
import { newRepository, type Repositories } from './repository.ts';

/** Pull-through cache rules. Images come from the local ECR Public; no other upstream is reached. */
export function pullThroughOperations(
  context: RegionContext,
  { cacheRules: rules }: Repositories,
): Record<string, Operation> {
  const get = (prefix: string): Json => {
    const rule = rules.get(prefix);
    if (rule) return rule;
    const message = `The pull through cache rule with repository prefix '${prefix}' does not exist in the registry with id '${context.account}'`;
    throw new AwsError('PullThroughCacheRuleNotFoundException', message);
  };
  return {
    CreatePullThroughCacheRule({ ecrRepositoryPrefix, upstreamRegistryUrl }) {
      if (rules.has(ecrRepositoryPrefix)) {
        const message = `The pull through cache rule with repository prefix '${ecrRepositoryPrefix}' already exists in the registry with id '${context.account}'`;
        throw new AwsError('PullThroughCacheRuleAlreadyExistsException', message);
      }
      const createdAt = context.clock.now() / 1000;
      const rule = { ecrRepositoryPrefix, upstreamRegistryUrl, createdAt, registryId: context.account };
      rules.set(ecrRepositoryPrefix, rule);
      return { ...rule };
    },
    DescribePullThroughCacheRules({ ecrRepositoryPrefixes, maxResults = 100, nextToken }) {
      const wanted: Json[] = ecrRepositoryPrefixes ? ecrRepositoryPrefixes.map(get) : [...rules.values()];
      const { items, next } = page(wanted, { size: maxResults, token: nextToken });
      return { pullThroughCacheRules: items.map((rule) => ({ ...rule })), ...(next && { nextToken: next }) };
    },
    DeletePullThroughCacheRule({ ecrRepositoryPrefix }) {
      const rule = get(ecrRepositoryPrefix);
      rules.delete(ecrRepositoryPrefix);
      return { ...rule };
    },
  };
}

/**
 * Copies an image of ECR Public, with all its parts, to the prefix of the cache rule that matches its name. Does
 * nothing if there is no such rule or image.
 */
export function pullThrough(
  repositories: Repositories,
  upstream: Repositories,
  name: string,
  reference: string,
  place: { region: string; account: string; host: string },
): void {
  const rule = [...repositories.cacheRules.values()].find(
    ({ ecrRepositoryPrefix, upstreamRegistryUrl }) =>
      upstreamRegistryUrl === 'public.ecr.aws' && name.startsWith(`${ecrRepositoryPrefix}/`),
  );
  const source = rule && upstream.all.get(name.slice(rule.ecrRepositoryPrefix.length + 1));
  const image = source && upstream.find(source, reference);
  if (!source || !image) return;
  const cached =
    repositories.all.get(name) ??
    newRepository(
      { name, arn: arnOf('ecr', place, `repository/${name}`), uri: `${place.host}/${name}`, registryId: place.account },
      repositories.clock.now(),
    );
  repositories.all.set(name, cached);
  for (const digest of source.blobs) {
    const blob = upstream.blobs.get(digest);
    if (blob) repositories.blobs.set(digest, blob);
    cached.blobs.add(digest);
  }
  for (const [digest, stored] of source.images) {
    if (!cached.images.has(digest)) cached.images.set(digest, { ...stored, pushed: repositories.clock.now() });
  }
  if (reference !== image.digest) cached.imageTags.set(reference, image.digest);
}

import { page } from '../page.ts';
import { AwsError, type Json, type Operation, type World } from '../service.ts';

/** Pull-through cache rules. They are kept and described; nothing is pulled through. */
export function pullThroughOperations(world: World): Record<string, Operation> {
  const rules = new Map<string, Json>();
  const get = (prefix: string): Json => {
    const rule = rules.get(prefix);
    if (rule) return rule;
    const message = `The pull through cache rule with repository prefix '${prefix}' does not exist in the registry with id '${world.account}'`;
    throw new AwsError('PullThroughCacheRuleNotFoundException', message);
  };
  return {
    CreatePullThroughCacheRule({ ecrRepositoryPrefix, upstreamRegistryUrl }) {
      if (rules.has(ecrRepositoryPrefix)) {
        const message = `The pull through cache rule with repository prefix '${ecrRepositoryPrefix}' already exists in the registry with id '${world.account}'`;
        throw new AwsError('PullThroughCacheRuleAlreadyExistsException', message);
      }
      const createdAt = world.clock.now() / 1000;
      const rule = { ecrRepositoryPrefix, upstreamRegistryUrl, createdAt, registryId: world.account };
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

import { createHash } from 'node:crypto';
import { shortName } from '../ecs/index.ts';
import type { Environment } from './environment-entry.ts';

/** GitHub's limit for the name of a concurrency group. */
const MAX_CHARACTERS = 400;
/** The cluster in a service's ARN. */
const IN_CLUSTER = /:service\/([\w-]+)\/[\w-]+$/;

/**
 * The concurrency group for deliveries of these services to this environment; deliveries of other services do not wait
 * for them.
 */
export function concurrencyGroup(key: string, { name, cluster, services = [] }: Environment): string {
  const paths = services.map(withoutPath);
  // The group contains only names. An ARN identifies the same service, but its account may be a secret that a job
  // output must not contain.
  const place = cluster ?? paths.map((service) => IN_CLUSTER.exec(service)?.[1]).find(Boolean) ?? '';
  const parts = ['slipway-deliver', key, name, shortName(place), paths.map(shortName).toSorted().join(',')];
  const group = parts.filter(Boolean).join(' ');
  if (group.length <= MAX_CHARACTERS) return group;
  const digest = createHash('sha256').update(group).digest('hex').slice(0, 32);
  return `${group.slice(0, MAX_CHARACTERS - digest.length - 1)} ${digest}`;
}

function withoutPath(service: string): string {
  return service.split('=', 1)[0] ?? '';
}

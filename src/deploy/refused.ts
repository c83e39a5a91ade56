import { primaryOf, type Service, shortName } from '../ecs/index.ts';
import { previousOf } from '../history/index.ts';
import type { Refusals } from '../refusal.ts';
import { activeOf, consoleUrl, emptyResult, type ServiceResult } from './result.ts';

/** The active revision; under controllers other than ECS a service may have no deployments. */
function activeBefore(service: Service): string {
  if (!primaryOf(service)) return service.taskDefinition ?? '';
  return previousOf(service)?.taskDefinition ?? '';
}

/** A service as read, before any change. */
export function resultOf(cluster: string, service: Service, region: string): ServiceResult {
  return {
    ...emptyResult(cluster, service.serviceName),
    previousTaskDefinition: activeBefore(service),
    ...activeOf(service),
    consoleUrl: consoleUrl(region, service),
  };
}

/**
 * The results of a step that updates no service, because at least one service was refused.
 * @param services each by the name that the user gave, with the service as read and other members of its result
 */
export function refuseAll(
  { cluster, region }: { readonly cluster: string; readonly region: string },
  services: readonly {
    readonly name: string;
    readonly service?: Service | undefined;
    readonly more?: Partial<ServiceResult>;
  }[],
  refusals: Refusals,
): ServiceResult[] {
  const [first] = services.filter(({ name }) => refusals.has(name)).map(({ name }) => shortName(name));
  return services.map(({ name, service, more }): ServiceResult => {
    const base = service ? resultOf(cluster, service, region) : emptyResult(cluster, shortName(name));
    const refused = refusals.get(name);
    if (refused) {
      const { by, reason, absent } = refused;
      return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, ...(absent && { absent }) };
    }
    // This service itself was not refused.
    const reason = `Nothing was updated, because '${first}' was refused.`;
    const by = [...refusals.values()][0]?.by ?? 'aws';
    return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, causedBy: first ?? '' };
  });
}

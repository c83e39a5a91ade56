import { primaryOf, type Service, shortName } from '../ecs/model.ts';
import { previousOf } from '../history/previous.ts';
import type { Refusals } from '../refusal.ts';
import { consoleUrl, emptyResult, type ServiceResult, servingOf } from './result.ts';

/** The revision that was active; under another controller than ECS's a service has no deployments. */
function activeBefore(service: Service): string {
  if (!primaryOf(service)) return service.taskDefinition ?? '';
  return previousOf(service)?.taskDefinition ?? '';
}

/** A service as it was read, before anything was done to it. */
export function resultOf(cluster: string, service: Service, region: string): ServiceResult {
  return {
    ...emptyResult(cluster, service.serviceName),
    previousTaskDefinition: activeBefore(service),
    ...servingOf(service),
    consoleUrl: consoleUrl(region, service),
  };
}

/**
 * The results of services of which at least one was refused, so that none is updated.
 * @param services each as the user named it, with the service as it was read, and what else is known of its result
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
    // It was fit itself.
    const reason = `Nothing was updated, because '${first}' was refused.`;
    const by = [...refusals.values()][0]?.by ?? 'aws';
    return { ...base, ...more, verdict: 'refused', reason, refusedBy: by, causedBy: first ?? '' };
  });
}

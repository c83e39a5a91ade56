import { isDeploying, primaryOf, type Service, shortName } from '../ecs/index.ts';
import { previousOf } from '../history/index.ts';
import type { Refusals, Refused } from '../refusal.ts';
import { activeOf, consoleUrl, emptyResult, type ServiceResult } from './result.ts';

/** The active revision; under controllers other than ECS, a service may have no deployments. */
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

/** The result of a service that was refused; `unknown` or `failed` if a write before its update may have an effect. */
export function refusedResult(base: ServiceResult, { by, reason, verdict }: Refused): ServiceResult {
  return verdict ? { ...base, verdict, reason } : { ...base, verdict: 'refused', reason, refusedBy: by };
}

/**
 * The result of a service that already has what was requested.
 * @param named the requested revision, if the user asked for an earlier one by its name
 */
export function unchangedResult(
  base: ServiceResult,
  { desiredCount }: Pick<Service, 'desiredCount'>,
  taskDefinition: string,
  named?: string,
): ServiceResult {
  const what =
    desiredCount === 0
      ? `The service already has ${named ?? 'the requested settings'}`
      : `${named ?? 'The requested revision'} is already active`;
  return { ...base, taskDefinition, verdict: 'unchanged', reason: `${what}; nothing was written.` };
}

/**
 * The result of a dry run.
 * @param what what would be changed, as the first part of a sentence
 * @param busy the service, if a deployment of it may be in progress
 */
export function plannedResult(base: ServiceResult, what: string, busy?: Service): ServiceResult {
  const { id = '', taskDefinition = '' } = (busy && primaryOf(busy)) ?? {};
  const note =
    busy && isDeploying(busy)
      ? ` The deployment ${id} of ${shortName(taskDefinition)} is in progress; a dry run does not wait for it.`
      : '';
  return { ...base, verdict: 'planned', reason: `${what}; nothing was written: this was a dry run.${note}` };
}

/** What happened to the service because of which the others were not updated. */
const BECAUSE = {
  refused: (service: string) => `${service} was refused`,
  failed: (service: string) => `the change of ${service} failed`,
  unknown: (service: string) => `the outcome of the change of ${service} is unknown`,
} as const;

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
  const named = services.find(({ name }) => refusals.has(name))?.name;
  const first = named && shortName(named);
  const cause = named === undefined ? undefined : refusals.get(named);
  return services.map(({ name, service, more }): ServiceResult => {
    const base = service ? resultOf(cluster, service, region) : emptyResult(cluster, shortName(name));
    const refused = refusals.get(name);
    if (refused) {
      const { absent } = refused;
      return { ...refusedResult({ ...base, ...more }, refused), ...(absent && { absent }) };
    }
    // This service itself was not refused.
    const reason = `Nothing was updated, because ${BECAUSE[cause?.verdict ?? 'refused'](`'${first}'`)}.`;
    return { ...refusedResult({ ...base, ...more }, { by: cause?.by ?? 'aws', reason }), causedBy: first ?? '' };
  });
}

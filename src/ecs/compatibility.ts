import { completeMembers, type Members } from './members.ts';
import type { Json, Service } from './model.ts';

/**
 * Why UpdateService would certainly reject the request, which ECS reports only after a task definition was registered.
 * @returns `undefined` if no reason is known
 */
export function whyUnfit(service: Service, members: Members): string | undefined {
  const { serviceName, schedulingStrategy } = service;
  const { deploymentConfiguration } = completeMembers(service, members) as { deploymentConfiguration?: Percents };
  const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
  if (schedulingStrategy === 'DAEMON') {
    const daemon = `the service '${serviceName}' is a DAEMON`;
    if (members.desiredCount !== undefined)
      return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
    if (maximumPercent > 100)
      return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
  } else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    return `With a minimum and a maximum of 100 % ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
  }
  return undefined;
}

interface Percents {
  readonly minimumHealthyPercent?: number;
  readonly maximumPercent?: number;
}

/**
 * Why the task definition cannot have the requested volumes.
 * @param input the input that names the volume
 */
export function whyNoVolume(
  definition: Json,
  { volumeConfigurations = [] }: Members,
  input = 'service-managed-ebs-volume-name',
): string | undefined {
  const names = ((definition.volumes ?? []) as readonly Json[]).map(({ name }) => name);
  const unknown = (volumeConfigurations as readonly Json[]).find(({ name }) => !names.includes(name));
  if (!unknown) return undefined;
  const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
  return `Input '${input}' is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}

import { completeMembers, type Members } from './members.ts';
import type { Json, Service } from './model.ts';

/**
 * Why UpdateService is certain to refuse what was asked for; ECS says so only after a task definition was registered.
 * @returns `undefined` where nothing is known against it
 */
export function whyUnfit(service: Service, members: Members): string | undefined {
  const { serviceName, schedulingStrategy } = service;
  const { deploymentConfiguration } = completeMembers(service, members) as { deploymentConfiguration?: Percents };
  const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
  if (schedulingStrategy === 'DAEMON') {
    const daemon = `the service '${serviceName}' is a DAEMON`;
    if (members.desiredCount !== undefined)
      return `Input 'desired-count' is ${members.desiredCount}, and ${daemon}, which runs one task on each container instance: leave 'desired-count' out.`;
    if (maximumPercent > 100)
      return `Input 'maximum-percent' is ${maximumPercent}, and ${daemon}, of which ECS takes at most 100: leave 'maximum-percent' out.`;
  } else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    return `With a minimum and a maximum of 100 % ECS may neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
  }
  return undefined;
}

interface Percents {
  readonly minimumHealthyPercent?: number;
  readonly maximumPercent?: number;
}

/**
 * Why the task definition cannot have the volumes that were asked for.
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
  return `Input '${input}' is '${unknown.name}', and the task definition ${has}: name a volume with 'configuredAtLaunch: true'.`;
}

import { nearest } from '../nearest.ts';
import { completeMembers, type Members } from './members.ts';
import { type Json, type Service, shortName } from './model.ts';
import { containersOf } from './task-definition.ts';

/**
 * Why UpdateService would certainly reject the request. ECS itself reports this only after a task definition was
 * registered.
 * @returns `undefined` if no reason is known
 */
export function updateProblem(service: Service, members: Members): string | undefined {
  const { serviceName, schedulingStrategy, deploymentController } = service;
  const { deploymentConfiguration } = completeMembers(service, members) as { deploymentConfiguration?: Percents };
  const { minimumHealthyPercent, maximumPercent = 0 } = deploymentConfiguration ?? {};
  const early = earlyProblem(serviceName, members, deploymentConfiguration);
  if (early) return early;
  // CodeDeploy replaces all tasks with the same number of new tasks, regardless of the percentages.
  if (deploymentController?.type === 'CODE_DEPLOY') return undefined;
  if (schedulingStrategy === 'DAEMON') {
    const daemon = `'${serviceName}' is a DAEMON service`;
    if (members.desiredCount !== undefined)
      return `Input 'desired-count' is ${members.desiredCount}, but ${daemon}, which runs one task on each container instance: remove 'desired-count'.`;
    if (maximumPercent > 100)
      return `Input 'maximum-percent' is ${maximumPercent}, but ${daemon}, for which the maximum is 100: remove 'maximum-percent'.`;
  } else if (minimumHealthyPercent === 100 && maximumPercent === 100) {
    return `With a minimum and a maximum of 100%, ECS can neither stop nor start a task of '${serviceName}': lower 'minimum-healthy-percent' or raise 'maximum-percent'.`;
  }
  return undefined;
}

interface Percents {
  readonly minimumHealthyPercent?: number;
  readonly maximumPercent?: number;
  readonly strategy?: string;
}

/** @param whole the resulting deployment configuration */
function earlyProblem(serviceName: string, { deploymentConfiguration }: Members, whole: Percents = {}) {
  const { earlySuccessCriteria } = (deploymentConfiguration ?? {}) as Json;
  const { enable, healthyPercent } = (earlySuccessCriteria ?? {}) as { enable?: boolean; healthyPercent?: number };
  if (!enable || healthyPercent === undefined) return undefined;
  const { strategy = 'ROLLING', minimumHealthyPercent = 0 } = whole;
  const input = `Input 'early-success-percent' is ${healthyPercent}, but`;
  if (strategy !== 'ROLLING')
    return `${input} the strategy of the service '${serviceName}' is ${strategy}, and only a ROLLING deployment can succeed early: remove 'early-success-percent'.`;
  if (healthyPercent >= minimumHealthyPercent) return undefined;
  return `${input} the minimum healthy percent of the service '${serviceName}' is ${minimumHealthyPercent}, and ECS does not accept a percentage below it: raise 'early-success-percent', or lower 'minimum-healthy-percent'.`;
}

/**
 * Why the task definition cannot have the requested volumes.
 * @param named the setting with the volume's name, for the sentence
 */
export function volumeProblem(
  definition: Json,
  { volumeConfigurations = [] }: Members,
  named = "Input 'service-managed-ebs-volume-name'",
): string | undefined {
  const names = ((definition.volumes ?? []) as readonly Json[]).map(({ name }) => name);
  const unknown = (volumeConfigurations as readonly Json[]).find(({ name }) => !names.includes(name));
  if (!unknown) return undefined;
  const has = names.length > 0 ? `has ${names.map((name) => `'${name}'`).join(', ')}` : 'has no volumes';
  return `${named} is '${unknown.name}', but the task definition ${has}: use a volume with 'configuredAtLaunch: true'.`;
}

/**
 * Why ECS Exec cannot be enabled: its agent runs with the task role, and ECS refuses a service or task without a task
 * role.
 * @param named the setting that enables it, for the sentence
 */
export function execProblem(
  { taskRoleArn }: Json,
  { enableExecuteCommand }: Members,
  named = "'enableExecuteCommand' of the service definition",
): string | undefined {
  if (enableExecuteCommand !== true || taskRoleArn) return undefined;
  return `${named} is true, but the task definition has no task role, which ECS Exec requires: set 'taskRoleArn' in the task definition, or disable ECS Exec.`;
}

/**
 * Why a service that already has ECS Exec cannot be updated to a task definition: ECS refuses a revision without a task
 * role. If the current revision has no task role either, the decision is left to ECS.
 * @param current the current task definition, if it could be read
 * @param members the members of the update, which may disable ECS Exec
 * @param fix the end of the sentence
 */
export function lostTaskRoleProblem(
  { serviceName, enableExecuteCommand: isEnabled }: Service,
  current: Json | undefined,
  { taskDefinitionArn, taskRoleArn }: Json,
  { enableExecuteCommand = isEnabled }: Members,
  fix = "use a task definition with 'taskRoleArn', or disable ECS Exec ('enableExecuteCommand: false' in a service definition)",
): string | undefined {
  if (enableExecuteCommand !== true || !current?.taskRoleArn || taskRoleArn) return undefined;
  const name = taskDefinitionArn === undefined ? 'the task definition' : shortName(String(taskDefinitionArn));
  return `ECS Exec is enabled for the service '${serviceName}', but ${name} has no task role, which ECS Exec requires: ${fix}.`;
}

/**
 * Why tasks of this definition cannot run with a launch type: ECS lists the launch types of a registered definition, and
 * Fargate requires awsvpc and the size of the task.
 */
export function fargateProblem(
  { compatibilities, networkMode, cpu, memory }: Json,
  launchType: unknown,
): string | undefined {
  if (launchType !== 'FARGATE') return undefined;
  const supported = (compatibilities ?? []) as readonly string[];
  if (supported.includes('FARGATE')) return undefined;
  const missing = [networkMode !== 'awsvpc' && "networkMode 'awsvpc'", !cpu && "'cpu'", !memory && "'memory'"];
  const lacks = missing.filter((what) => what !== false);
  if (lacks.length > 0)
    return `The launch type is FARGATE, which requires ${lacks.join(' and ')} in the task definition: add ${lacks.length > 1 ? 'them' : 'it'}, or use another launch type.`;
  if (supported.length === 0) return undefined;
  return `The launch type is FARGATE, but the task definition supports only ${supported.join(' and ')}: use another task definition or launch type.`;
}

/** The container that an AppSpec file names. */
export interface BalancedContainer {
  readonly name: string;
  readonly port: number;
  /** Whether a person wrote the AppSpec file; otherwise the container is that of the service's load balancer. */
  readonly isOfFile: boolean;
}

/** Why the container that an AppSpec file names cannot receive requests; `undefined` if it can. */
export function balancedContainerProblem(
  definition: Json,
  { name, port, isOfFile }: BalancedContainer,
): string | undefined {
  const what = isOfFile ? 'The AppSpec file' : 'The load balancer of the service';
  const where = isOfFile ? "'LoadBalancerInfo'" : "an AppSpec file (input 'codedeploy-appspec')";
  const containers = containersOf(definition);
  const names = containers.map((container) => String(container.name));
  const container = containers.find((one) => one.name === name);
  if (!container) {
    const near = nearest(name, names);
    return `${what} sends requests to the container '${name}', but the task definition has ${names.map((one) => `'${one}'`).join(', ')}: name one of them in ${where}${near ? `; did you mean '${near}'?` : '.'}`;
  }
  const mappings = container.portMappings ?? [];
  if (mappings.some((mapping) => coversPort(mapping, port))) return undefined;
  const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ') || 'none';
  return `${what} sends requests to port ${port} of the container '${name}', whose mapped ports are ${ports}: add the port to 'portMappings', or name another port in ${where}.`;
}

/** Whether a port mapping of a container, which may be for a range of ports, includes a port. */
export function coversPort(
  { containerPort, containerPortRange = '' }: { readonly containerPort?: number; readonly containerPortRange?: string },
  port: number,
): boolean {
  const [first = Number.NaN, last = first] = containerPortRange.split('-').map(Number);
  return containerPort === port || (port >= first && port <= last);
}

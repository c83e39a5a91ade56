import {
  type AwsvpcConfiguration,
  containersOf,
  execProblem,
  fargateProblem,
  type Json,
  type Service,
  volumeProblem,
} from '../ecs/index.ts';
import { UserError } from '../error.ts';
import { nearest } from '../nearest.ts';
import type { TaskRequest } from './request.ts';

/**
 * The input of RunTask for `order`, without the task definition's ARN and the token. It contains only requested
 * members.
 * @param service the service whose network and launch type are used if the request has none
 * @throws {UserError} if the task could not be started with this input
 */
export function planTask(request: TaskRequest, definition: Json, service: Service | undefined): Json {
  checkOverrides(request, definition);
  const placement = placementOf(request, service);
  const problem =
    volumeProblem(definition, request.members, "Input 'managed-ebs-volume-name'") ??
    execProblem({ ...definition, ...request.overrides }, request.members, "Input 'enable-execute-command'");
  if (problem) throw new UserError(problem);
  const network = networkOf(request, definition, service);
  checkPlacement({ ...placement, ...request.members });
  const unfit = fargateProblem(definition, placement.launchType);
  if (unfit) throw new UserError(unfit);
  return {
    cluster: request.cluster,
    count: request.count,
    ...placement,
    ...(network && { networkConfiguration: { awsvpcConfiguration: network } }),
    ...(Object.keys(request.overrides).length > 0 && { overrides: request.overrides }),
    startedBy: request.startedBy,
    ...(request.tags.length > 0 && { tags: request.tags }),
    ...request.members,
  };
}

/** Rejects settings that RunTask would refuse only after the file was registered. */
function checkPlacement({ launchType, placementConstraints, placementStrategy, platformVersion }: Json): void {
  const named = [placementConstraints && 'placement-constraints', placementStrategy && 'placement-strategy'];
  const inputs = named.filter(Boolean).map((name) => `'${name}'`);
  if (launchType === 'FARGATE' && inputs.length > 0)
    throw new UserError(
      `The task runs on Fargate, which does not support task placement: remove ${inputs.join(' and ')}, or set 'launch-type' to 'EC2'.`,
    );
  if (launchType === 'EC2' && platformVersion !== undefined)
    throw new UserError(
      `The launch type is EC2, and a platform version applies only to Fargate: remove 'platform-version', or set 'launch-type' to 'FARGATE'.`,
    );
}

function checkOverrides({ overrides }: TaskRequest, definition: Json): void {
  const names = containersOf(definition).map(({ name = '' }) => name);
  for (const { name } of overrides.containerOverrides ?? []) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    throw new UserError(
      `Container '${name}' of the overrides is not in the task definition; expected ${names.map((one) => `'${one}'`).join(', ')}${near ? `; did you mean '${near}'?` : '.'}`,
    );
  }
}

function placementOf({ placement }: TaskRequest, service: Service | undefined): Json {
  if (placement) return placement;
  if (!service) return { launchType: 'FARGATE' };
  const { capacityProviderStrategy = [], launchType, platformVersion } = service;
  return {
    ...(capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : launchType && { launchType }),
    ...(platformVersion && { platformVersion }),
  };
}

function networkOf(
  { network }: TaskRequest,
  definition: Json,
  service: Service | undefined,
): AwsvpcConfiguration | undefined {
  const own = network.subnets !== undefined || network.securityGroups !== undefined;
  const { networkMode: mode = 'the default' } = definition;
  if (mode !== 'awsvpc') {
    if (!own) return undefined;
    throw new UserError(
      `Subnets or security groups are set, but the network mode of the task definition (${mode}) does not use them: remove 'subnets' and 'security-groups', or set 'networkMode' to 'awsvpc' in the task definition.`,
    );
  }
  const found = { ...service?.networkConfiguration?.awsvpcConfiguration, ...network };
  if (found.subnets?.length) return { assignPublicIp: 'DISABLED', ...found };
  const where = service
    ? `and the service '${service.serviceName}' has no subnets to use`
    : "and no 'service' is set to provide them";
  throw new UserError(
    `The task requires subnets because its network mode is awsvpc, ${where}: set 'subnets' and 'security-groups' (in deploy-service, 'run-task-subnets' and 'run-task-security-groups').`,
  );
}

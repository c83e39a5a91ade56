import {
  type AppSpec,
  balancedContainer,
  CodeDeploy,
  type DeploymentGroupInfo,
  type DeploymentGroupName,
  type DeploymentInfo,
  makeAppSpec,
  readAppSpec,
} from '../../codedeploy/index.ts';
import type { Context } from '../../context.ts';
import {
  activeLoadBalancers,
  activeTaskSet,
  readPaced,
  type Service,
  type ServiceTarget,
  shortName,
} from '../../ecs/index.ts';
import { type Refusals, type Refused, refusedCall } from '../../refusal.ts';
import { latestOf } from './read.ts';
import { withDeployments } from './view.ts';

/** The inputs for services that CodeDeploy deploys. */
export interface CodeDeployRequest {
  readonly application?: string;
  readonly group?: string;
  readonly description?: string;
  readonly configuration?: string;
  /** The AppSpec file. If there is none, one is created from the service. */
  readonly appSpec?: { readonly path: string } & ({ readonly text: string } | { readonly problem: string });
  /** Whether to use the group whose deployment created the service's task sets, if that can be read. */
  readonly byTaskSets?: boolean;
  /** The members of UpdateService that the inputs set. */
  readonly members: Readonly<Record<string, unknown>>;
}

type Prepared = { readonly target: ServiceTarget } | { readonly refused: Refused };

/**
 * Finds the deployment groups of services that CodeDeploy deploys, and plans each deployment, before anything is
 * written; services with the ECS controller are returned unchanged.
 */
export async function prepareCodeDeploy(
  context: Context,
  targets: readonly ServiceTarget[],
  request: CodeDeployRequest,
): Promise<{ readonly targets: readonly ServiceTarget[]; readonly refused: Refusals }> {
  const codeDeploy = new CodeDeploy(context.clients);
  const own = targets.filter(({ service }) => service.deploymentController?.type === 'CODE_DEPLOY');
  const problem = forSeveral(own, request) ?? (await ofRequest(codeDeploy, request));
  if (problem) return { targets, refused: new Map(own.map(({ name }) => [name, problem])) };
  const { appSpec } = request;
  const spec = appSpec && ('problem' in appSpec ? appSpec : await readAppSpec(appSpec.text));
  if (spec && 'problem' in spec) {
    const reason = `The AppSpec file '${appSpec?.path}' ${spec.problem}.`;
    return { targets, refused: new Map(own.map(({ name }) => [name, { by: 'input', reason }])) };
  }
  const prepared = await Promise.all(
    targets.map(
      (target): Promise<Prepared> =>
        own.includes(target)
          ? prepareOne(context, codeDeploy, target, request, spec?.spec)
          : Promise.resolve({ target }),
    ),
  );
  const refused = new Map<string, Refused>();
  prepared.forEach((one, index) => {
    if ('refused' in one) refused.set((targets[index] as ServiceTarget).name, one.refused);
  });
  return {
    targets: prepared.map((one, index) => ('target' in one ? one.target : (targets[index] as ServiceTarget))),
    refused,
  };
}

/** A deployment group deploys one service. */
function forSeveral(own: readonly ServiceTarget[], { application, group }: CodeDeployRequest): Refused | undefined {
  if (own.length < 2 || !(application || group)) return undefined;
  const names = own.map(({ service }) => `'${service.serviceName}'`).join(', ');
  const input = group ? 'codedeploy-deployment-group' : 'codedeploy-application';
  const reason = `Input '${input}' is '${group || application}', but this step deploys ${own.length} services with CodeDeploy (${names}): remove it, or use a separate step for each service.`;
  return { by: 'input', reason };
}

/**
 * The problem with the deployment configuration in the input. A configuration that cannot be read is left to CodeDeploy
 * to check.
 */
async function ofRequest(
  codeDeploy: CodeDeploy,
  { configuration, members }: CodeDeployRequest,
): Promise<Refused | undefined> {
  const { volumeConfigurations, deploymentConfiguration } = members as {
    volumeConfigurations?: unknown;
    deploymentConfiguration?: { deploymentCircuitBreaker?: unknown; earlySuccessCriteria?: unknown };
  };
  const [unsupported] = [
    ...(volumeConfigurations ? ['service-managed-ebs-volume'] : []),
    ...(deploymentConfiguration?.deploymentCircuitBreaker ? ['circuit-breaker'] : []),
    ...(deploymentConfiguration?.earlySuccessCriteria ? ['early-success-percent'] : []),
  ];
  if (unsupported) {
    const reason = `Input '${unsupported}' is set, but ECS accepts it only with the deployment controller ECS: remove it for services that CodeDeploy deploys.`;
    return { by: 'input', reason };
  }
  if (!configuration) return undefined;
  const prefix = `Input 'codedeploy-deployment-config' is '${configuration}', which`;
  try {
    const platform = await codeDeploy.configurationPlatform(configuration);
    if (platform === undefined || platform === 'ECS') return undefined;
    return { by: 'input', reason: `${prefix} is a deployment configuration for ${platform}: use one for ECS.` };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'DeploymentConfigDoesNotExistException') return undefined;
    return { by: 'input', reason: `${prefix} does not exist in this account and Region: check its name.` };
  }
}

async function prepareOne(
  context: Context,
  codeDeploy: CodeDeploy,
  target: ServiceTarget,
  request: CodeDeployRequest,
  spec: AppSpec | undefined,
): Promise<Prepared> {
  const { service } = target;
  const ofTaskSets = request.byTaskSets && (await groupOfTaskSets(context, codeDeploy, service));
  const name = ofTaskSets || groupNameOf(service, request);
  try {
    const { info, date } = await readPaced(context, () => codeDeploy.group(name));
    const problem = problemOfGroup(service, name, info);
    if (problem) return { refused: { by: 'input', reason: problem } };
    const appSpec = spec ?? specOf(service);
    if (!appSpec) return { refused: { by: 'input', reason: withoutBalancer(service) } };
    const latest = await readPaced(context, () => latestOf(codeDeploy, info));
    const { description, configuration } = request;
    const { deploymentId: lastAttempted } = info.lastAttemptedDeployment ?? {};
    return {
      target: {
        ...target,
        service: withDeployments(service, latest),
        codeDeploy: {
          ...name,
          appSpec,
          container: { ...balancedContainer(appSpec), isOfFile: spec !== undefined },
          ...(description && { description }),
          ...(configuration && { configuration }),
          ...(info.alarmConfiguration?.enabled && { hasAlarms: true }),
          ...(lastAttempted && { lastAttempted }),
          readAt: (Number.isNaN(date) ? 0 : date) / 1000,
        },
      },
    };
  } catch (error) {
    return { refused: unreadable(service, name, error, request) };
  }
}

/** The group of the newest deployment that created one of a service's task sets, if it can be read. */
async function groupOfTaskSets(
  context: Context,
  codeDeploy: CodeDeploy,
  { taskSets = [] }: Service,
): Promise<DeploymentGroupName | undefined> {
  const newest = taskSets
    .filter(({ externalId }) => externalId)
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
  if (!newest?.externalId) return undefined;
  const { externalId } = newest;
  const { applicationName, deploymentGroupName } = await readPaced(context, () =>
    codeDeploy.deployment(externalId),
  ).catch((): Partial<DeploymentInfo> => ({}));
  return applicationName && deploymentGroupName
    ? { application: applicationName, group: deploymentGroupName }
    : undefined;
}

/** The name that the AWS console gives the group, used if none is given. */
function groupNameOf(service: Service, { application, group }: CodeDeployRequest): DeploymentGroupName {
  const suffix = `${shortName(service.clusterArn)}-${service.serviceName}`;
  return { application: application || `AppECS-${suffix}`, group: group || `DgpECS-${suffix}` };
}

/** Compute platforms by their names in the user guide. */
const PLATFORMS: Readonly<Record<string, string>> = { Server: 'EC2/on-premises', Lambda: 'AWS Lambda' };

function problemOfGroup(
  service: Service,
  { application, group }: DeploymentGroupName,
  info: DeploymentGroupInfo,
): string | undefined {
  const { computePlatform = 'ECS', ecsServices = [] } = info;
  const named = `The deployment group '${group}' of the application '${application}'`;
  if (computePlatform !== 'ECS')
    return `${named} deploys to ${PLATFORMS[computePlatform] ?? computePlatform}, not to ECS: set 'codedeploy-application' and 'codedeploy-deployment-group' to the ones that deploy '${service.serviceName}'.`;
  const cluster = shortName(service.clusterArn);
  const isForService = ecsServices.some(
    ({ clusterName = '', serviceName }) => shortName(clusterName) === cluster && serviceName === service.serviceName,
  );
  if (isForService || ecsServices.length === 0) return problemOfPair(service, named, info);
  const [other] = ecsServices;
  return `${named} deploys the service '${other?.serviceName}' in cluster '${other?.clusterName}', not '${service.serviceName}' in '${cluster}': set 'codedeploy-deployment-group' to the group of that service.`;
}

/** CodeDeploy shifts traffic between a group's two target groups, so the service must be behind one of them. */
function problemOfPair(service: Service, named: string, { loadBalancerInfo }: DeploymentGroupInfo): string | undefined {
  const pairs = loadBalancerInfo?.targetGroupPairInfoList ?? [];
  const names = pairs.flatMap(({ targetGroups = [] }) => targetGroups.flatMap(({ name }) => name ?? []));
  const [{ targetGroupArn } = {}] = activeTaskSet(service)?.loadBalancers ?? [];
  // An ARN ends in `targetgroup/<name>/<id>`.
  const active = /:targetgroup\/([^/]+)\//.exec(String(targetGroupArn ?? ''))?.[1];
  if (active === undefined || names.length === 0 || names.includes(active)) return undefined;
  return `${named} shifts traffic between the target groups ${names.map((name) => `'${name}'`).join(' and ')}, but '${service.serviceName}' is behind '${active}': add that target group to the deployment group, or set 'codedeploy-deployment-group' to another one.`;
}

/** The AppSpec file of a service, from the load balancer of its active task set. */
function specOf(service: Service): AppSpec | undefined {
  const [balancer] = activeLoadBalancers(service);
  const { containerName, containerPort } = balancer ?? {};
  if (typeof containerName !== 'string' || typeof containerPort !== 'number') return undefined;
  const { platformVersion } = service;
  const isPinned = platformVersion !== undefined && platformVersion !== 'LATEST';
  return makeAppSpec({ containerName, containerPort, ...(isPinned && { platformVersion }) });
}

function withoutBalancer({ serviceName }: Service): string {
  return `The service '${serviceName}' has no load balancer, so its AppSpec file cannot be created: set 'codedeploy-appspec' to a file.`;
}

function unreadable(
  service: Service,
  { application, group }: DeploymentGroupName,
  error: unknown,
  { byTaskSets }: CodeDeployRequest,
): Refused {
  const { name } = error instanceof Error ? error : { name: '' };
  if (byTaskSets && (name === 'ApplicationDoesNotExistException' || name === 'DeploymentGroupDoesNotExistException'))
    return {
      by: 'input',
      reason: `No CodeDeploy deployment has created the tasks of '${service.serviceName}', so there is no earlier version to roll back to: run deploy-service with the revision to activate.`,
    };
  const hint = `create it, or set 'codedeploy-application' and 'codedeploy-deployment-group' to the ones that deploy '${service.serviceName}'`;
  if (name === 'ApplicationDoesNotExistException')
    return {
      by: 'input',
      reason: `The CodeDeploy application '${application}' was not found in this account and Region: ${hint}.`,
    };
  if (name === 'DeploymentGroupDoesNotExistException')
    return {
      by: 'input',
      reason: `The CodeDeploy application '${application}' has no deployment group '${group}': ${hint}.`,
    };
  return refusedCall('codedeploy:GetDeploymentGroup', error);
}

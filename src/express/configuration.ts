import { contains, type ExpressConfiguration, type ExpressService, type Json, revisionNumber } from '../ecs/index.ts';
import { inLines, taskDefinitionDifferences } from '../history/index.ts';
import { formatImageReference, parseImageReference } from '../image/index.ts';

/** The name that Express Mode gives the container that receives the traffic. */
export const CONTAINER = 'Main';

/** The members of a configuration that do not belong to its task definition. */
const OF_SERVICE = ['healthCheckPath', 'networkConfiguration', 'scalingTarget'];

/**
 * The configuration of the deployment `id`. If ECS does not show which one belongs to the deployment, the only
 * configuration is used.
 */
export function configurationOf(
  { activeConfigurations = [] }: ExpressService,
  id: string,
): ExpressConfiguration | undefined {
  const own = activeConfigurations.find(
    ({ serviceRevisionArn = '' }) => revisionNumber(serviceRevisionArn) === revisionNumber(id),
  );
  return own ?? (activeConfigurations.length === 1 ? activeConfigurations[0] : undefined);
}

/** The configuration to send: nested settings that were not requested keep the service's values. */
export function completedConfiguration(requested: Json, now: ExpressConfiguration | undefined): Json {
  const more = Object.entries(requested).map(([name, value]) => {
    const isNested = name === 'networkConfiguration' || name === 'scalingTarget';
    return [name, isNested ? { ...(now?.[name] as Json | undefined), ...(value as Json) } : value] as const;
  });
  return Object.fromEntries(more);
}

/** Whether a configuration has everything that is requested. */
export function hasConfiguration(now: ExpressConfiguration, requested: Json): boolean {
  return contains(now, requested);
}

/**
 * The members that an update must send, in addition to the revision, to restore a configuration: those that our update
 * changed.
 */
export function toRestore(now: ExpressConfiguration | undefined, requested: Json): Json {
  return Object.fromEntries(
    OF_SERVICE.flatMap((name) =>
      requested[name] !== undefined && now?.[name] !== undefined ? [[name, now[name]]] : [],
    ),
  );
}

/**
 * The changes in `after` compared with the active configuration, by name. The values of variables and secrets are
 * omitted.
 */
export function changesOf(now: ExpressConfiguration, after: ExpressConfiguration): string[] {
  const merged = {
    ...now,
    ...after,
    primaryContainer: {
      ...now.primaryContainer,
      ...after.primaryContainer,
    } as ExpressConfiguration['primaryContainer'],
  } as ExpressConfiguration;
  const ofService = OF_SERVICE.filter((name) => after[name] !== undefined && !contains(now[name], after[name])).map(
    (name) => `~ ${name}: ${JSON.stringify(now[name] ?? null)} → ${JSON.stringify(after[name])}`,
  );
  return [
    ...inLines(taskDefinitionDifferences(expressTaskDefinition(now), expressTaskDefinition(merged))),
    ...ofService,
  ];
}

/** The task definition that Express Mode creates from a configuration, with the members that it sets. */
export function expressTaskDefinition({
  primaryContainer,
  cpu,
  memory,
  cpuArchitecture,
  executionRoleArn,
  taskRoleArn,
}: ExpressConfiguration): Json {
  const { image, containerPort, awsLogsConfiguration, command, environment, secrets, repositoryCredentials } =
    (primaryContainer ?? {}) as Json & { readonly awsLogsConfiguration?: Readonly<Record<string, string>> };
  const logs = awsLogsConfiguration && {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': awsLogsConfiguration.logGroup,
      'awslogs-stream-prefix': awsLogsConfiguration.logStreamPrefix,
    },
  };
  const container = {
    name: CONTAINER,
    image,
    portMappings: [{ containerPort: containerPort ?? 80 }],
    ...(command !== undefined && { command }),
    ...(environment !== undefined && { environment }),
    ...(secrets !== undefined && { secrets }),
    ...(repositoryCredentials !== undefined && { repositoryCredentials }),
    ...(logs && { logConfiguration: logs }),
  };
  return {
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    ...(cpu !== undefined && { cpu }),
    ...(memory !== undefined && { memory }),
    ...(executionRoleArn !== undefined && { executionRoleArn }),
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    ...(cpuArchitecture !== undefined && { runtimePlatform: { cpuArchitecture, operatingSystemFamily: 'LINUX' } }),
    containerDefinitions: [container],
  };
}

/** The image in the same repository, pinned by digest. */
export function byDigest(image: string, digest: string): string {
  const reference = parseImageReference(image);
  if (!reference) return image;
  const { tag: _, ...place } = reference;
  return formatImageReference({ ...place, digest });
}

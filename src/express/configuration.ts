import type { ExpressConfiguration, ExpressService } from '../ecs/express.ts';
import { contains } from '../ecs/members.ts';
import { type Json, revisionNumber } from '../ecs/model.ts';
import { inLines, taskDefinitionDifferences } from '../history/differences.ts';
import { formatImageReference, parseImageReference } from '../image/reference.ts';

/** The container that receives the traffic, by the name that Express Mode gives it. */
export const CONTAINER = 'Main';

/** The members of a configuration that are no part of its task definition. */
const OF_SERVICE = ['healthCheckPath', 'networkConfiguration', 'scalingTarget'];

/** The configuration of the deployment `id`; the only one where ECS does not tell which is whose. */
export function configurationOf(
  { activeConfigurations = [] }: ExpressService,
  id: string,
): ExpressConfiguration | undefined {
  const own = activeConfigurations.find(
    ({ serviceRevisionArn = '' }) => revisionNumber(serviceRevisionArn) === revisionNumber(id),
  );
  return own ?? (activeConfigurations.length === 1 ? activeConfigurations[0] : undefined);
}

/** What is sent: nested settings that were not asked for stay as the service has them. */
export function completedConfiguration(asked: Json, now: ExpressConfiguration | undefined): Json {
  const more = Object.entries(asked).map(([name, value]) => {
    const isNested = name === 'networkConfiguration' || name === 'scalingTarget';
    return [name, isNested ? { ...(now?.[name] as Json | undefined), ...(value as Json) } : value] as const;
  });
  return Object.fromEntries(more);
}

/** Whether a configuration has all that is asked for. */
export function hasConfiguration(now: ExpressConfiguration, asked: Json): boolean {
  return contains(now, asked);
}

/** What of a configuration an update that restores its revision must send besides, as far as ours changed it. */
export function toRestore(now: ExpressConfiguration | undefined, asked: Json): Json {
  return Object.fromEntries(
    OF_SERVICE.flatMap((name) => (asked[name] !== undefined && now?.[name] !== undefined ? [[name, now[name]]] : [])),
  );
}

/** What `after` changes against the configuration that is active, by name; values of variables and secrets are left out. */
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

/** The task definition that Express Mode makes of a configuration, in the members that it names. */
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

/** The image of the same repository by its digest. */
export function byDigest(image: string, digest: string): string {
  const reference = parseImageReference(image);
  if (!reference) return image;
  const { tag: _, ...place } = reference;
  return formatImageReference({ ...place, digest });
}

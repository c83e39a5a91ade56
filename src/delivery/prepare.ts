import { type Clients, describeFailure, SecretLookup } from '../aws/index.ts';
import { explainCall } from '../ecr/index.ts';
import { describeActive, type Ecs, recordKey, shortName } from '../ecs/index.ts';
import { InputError, UserError } from '../error.ts';
import { formatImageReference, type ImageReference } from '../image/index.ts';
import {
  activeTaskDefinition,
  containerImages,
  type DescribedTaskDefinition,
  describe,
  type Finding,
  items,
  resolveSecrets,
  text,
  toProblem,
} from '../taskdef/index.ts';
import {
  type ComposedTaskDefinition,
  composeTaskDefinition,
  containerImagesOf,
  type TaskDefinitionSources,
} from './compose.ts';
import { assignImages, type ImageToAssign } from './container.ts';

/** The active revision of each service, by its given name; services that ECS does not have are omitted. */
export async function readActiveRevisions(
  ecs: Ecs,
  cluster: string,
  services: readonly string[],
): Promise<ReadonlyMap<string, DescribedTaskDefinition>> {
  const response = await describeActive(ecs, cluster, services).catch((error: unknown) => {
    throw new UserError(describeFailure('ecs:DescribeServices', error));
  });
  const found = services.flatMap((service) => {
    const there = response.services.find(
      ({ serviceName, status }) => serviceName === shortName(service) && status !== 'INACTIVE',
    );
    const reference = there && activeTaskDefinition(there);
    return reference ? [{ service, reference }] : [];
  });
  const described = await Promise.all(
    found.map(async ({ service, reference }) => [service, await describe(ecs, reference)] as const),
  );
  return new Map(described);
}

/**
 * The commit that a revision runs: from the image's label, or from deploy-service's tag on the revision. A run for
 * another commit may have delivered the image, so the label takes precedence.
 */
export async function activeCommit(
  readLabel: (image: string) => Promise<string | undefined>,
  { node }: DescribedTaskDefinition,
  images: readonly ImageToAssign[],
  service: string,
): Promise<string | undefined> {
  const [name] = assignImages(containerImagesOf(node), images, shortName(service)).images.keys();
  const serving = name === undefined ? undefined : containerImages(node)[name];
  const labelled = serving === undefined ? undefined : await readLabel(serving);
  const tag = items(node, 'tags').find((item) => text(item, 'key') === recordKey('commit'));
  return labelled ?? text(tag, 'value');
}

/**
 * Completes the image with its registry's host. An image without a host is from the repository in the credentials'
 * account.
 * @throws {UserError} if the repository does not exist, or ECR does not respond
 */
export async function withRegistry(clients: Clients, image: ImageReference): Promise<string> {
  if (image.host) return formatImageReference(image);
  const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr();
  const response = await ecr
    .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
    .catch((error: unknown) => {
      throw new UserError(explainCall('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
  const uri = response.repositories?.[0]?.repositoryUri;
  if (!uri)
    throw new UserError(
      `The repository '${image.repository}' was not found in ECR in ${clients.settings.region}: check its name and the Region.`,
    );
  return `${uri}@${image.digest}`;
}

/**
 * The task definition of a service with the image.
 * @throws {InputError} with the problems in the task definition
 */
export async function prepareTaskDefinition(
  clients: Clients,
  sources: TaskDefinitionSources,
  serving: DescribedTaskDefinition | undefined,
): Promise<Omit<ComposedTaskDefinition, 'unclear'>> {
  const isFromFiles = sources.files.length > 0;
  if (!isFromFiles && !serving) {
    throw new UserError(
      `Service '${sources.service}' was not found in the cluster, and there is no task definition to create it from: check 'services', 'cluster' and 'region', or set 'task-definition'.`,
    );
  }
  const composed = await composeTaskDefinition(sources, isFromFiles ? undefined : serving?.node);
  const { taskDefinition, containers, image, findings, unclear } = composed;
  if (unclear) throw new UserError(unclear);
  refuseErrors(findings);
  const resolved = await resolveSecrets(taskDefinition, new SecretLookup(clients));
  refuseErrors(resolved.findings);
  return { taskDefinition: resolved.node, containers, image, findings: [...findings, ...resolved.findings] };
}

function refuseErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors.map(toProblem));
}

import type { Clients } from '../aws/clients.ts';
import { describeFailure } from '../aws/failure.ts';
import { Parameters } from '../aws/parameters.ts';
import { explainCall } from '../ecr/failure.ts';
import type { Ecs } from '../ecs/ecs.ts';
import { shortName } from '../ecs/model.ts';
import { describeServing } from '../ecs/serving.ts';
import { InputError, UserError } from '../error.ts';
import { formatReference, type Reference } from '../image/reference.ts';
import { type Finding, toProblem } from '../taskdef/finding.ts';
import { containerImages, items, text } from '../taskdef/node.ts';
import { resolveSecrets } from '../taskdef/resolve.ts';
import { type Described, describe, servingTaskDefinition } from '../taskdef/source.ts';
import { type Composed, composeTaskDefinition, containersOf, type TaskDefinitionOrder } from './compose.ts';
import { assignImages, type DeliveredImage } from './container.ts';

/** What each service runs now, by the name it was asked for; services that ECS does not have are left out. */
export async function readServing(
  ecs: Ecs,
  cluster: string,
  services: readonly string[],
): Promise<ReadonlyMap<string, Described>> {
  const answer = await describeServing(ecs, cluster, services).catch((error: unknown) => {
    throw new UserError(describeFailure('ecs:DescribeServices', error));
  });
  const found = services.flatMap((service) => {
    const there = answer.services.find(
      ({ serviceName, status }) => serviceName === shortName(service) && status !== 'INACTIVE',
    );
    const reference = there && servingTaskDefinition(there);
    return reference ? [{ service, reference }] : [];
  });
  const described = await Promise.all(
    found.map(async ({ service, reference }) => [service, await describe(ecs, reference)] as const),
  );
  return new Map(described);
}

/**
 * The commit that a revision runs: of the image's label, else of the tag that deploy-service puts on the revision. An image
 * may be delivered by a run of another commit, so the label knows better.
 */
export async function servingCommit(
  readLabel: (image: string) => Promise<string | undefined>,
  { node }: Described,
  images: readonly DeliveredImage[],
  service: string,
): Promise<string | undefined> {
  const [name] = assignImages(containersOf(node), images, shortName(service)).images.keys();
  const serving = name === undefined ? undefined : containerImages(node)[name];
  const labelled = serving === undefined ? undefined : await readLabel(serving);
  const tag = items(node, 'tags').find((item) => text(item, 'key') === 'slipway:commit');
  return labelled ?? text(tag, 'value');
}

/**
 * The image with its registry's host; one without is of the repository in the account of the credentials.
 * @throws {UserError} when there is no such repository, or ECR does not answer
 */
export async function withRegistry(clients: Clients, image: Reference): Promise<string> {
  if (image.host) return formatReference(image);
  const { DescribeRepositoriesCommand } = await import('@aws-sdk/client-ecr');
  const ecr = await clients.ecr();
  const answer = await ecr
    .send(new DescribeRepositoriesCommand({ repositoryNames: [image.repository] }))
    .catch((error: unknown) => {
      throw new UserError(explainCall('ecr:DescribeRepositories', error, image.repository), { cause: error });
    });
  const uri = answer.repositories?.[0]?.repositoryUri;
  if (!uri) throw new UserError(`ECR has no repository '${image.repository}' in ${clients.settings.region}.`);
  return `${uri}@${image.digest}`;
}

/**
 * The task definition of a service with the image in it.
 * @throws {InputError} with what is wrong with the task definition
 */
export async function prepareTaskDefinition(
  clients: Clients,
  order: TaskDefinitionOrder,
  serving: Described | undefined,
): Promise<Omit<Composed, 'unclear'>> {
  const isFromFiles = order.files.length > 0;
  if (!isFromFiles && !serving) {
    throw new UserError(
      `There is no service '${order.service}' in the cluster, and no task definition to make one of: check 'services', 'cluster' and 'region', or set 'task-definition'.`,
    );
  }
  const composed = await composeTaskDefinition(order, isFromFiles ? undefined : serving?.node);
  const { taskDefinition, containers, image, findings, unclear } = composed;
  if (unclear) throw new UserError(unclear);
  refuseErrors(findings);
  const resolved = await resolveSecrets(taskDefinition, new Parameters(clients));
  refuseErrors(resolved.findings);
  return { taskDefinition: resolved.node, containers, image, findings: [...findings, ...resolved.findings] };
}

function refuseErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new InputError(errors.map(toProblem));
}

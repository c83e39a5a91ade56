import {
  CreateRepositoryCommand,
  DescribeRegistriesCommand,
  DescribeRepositoriesCommand,
  type Repository as RawRepository,
} from '@aws-sdk/client-ecr-public';
import type { Clients } from '../aws/clients.ts';
import { failureKind } from '../aws/failure.ts';
import { UserError } from '../error.ts';
import { explainCall } from './failure.ts';

/** A repository of ECR Public. */
export interface PublicRepository {
  /** Its name in the account's registry, without the alias. */
  readonly name: string;
  /** `alias/name`, by which the registry knows it. */
  readonly path: string;
  readonly registryId: string;
}

/**
 * Finds a repository of ECR Public that is named with or without the registry's alias.
 * @returns `undefined` where there is none; then `alias` and `name` are what it would be called
 * @throws {UserError} where the alias is not one of the credentials' account
 */
export async function findPublicRepository(
  clients: Clients,
  given: string,
  isAliased: boolean,
): Promise<{
  readonly found: PublicRepository | undefined;
  readonly name: string;
  readonly aliases: readonly string[];
}> {
  const aliases = await readAliases(clients);
  const [first = '', ...rest] = given.split('/');
  const hasAlias = rest.length > 0 && (isAliased || aliases.includes(first));
  if (isAliased && aliases.length > 0 && !aliases.includes(first)) {
    throw new UserError(
      `The alias '${first}' is not one of the public registry that these credentials are for (${aliases.join(', ')}): correct 'repository', or use the other account's credentials.`,
    );
  }
  const name = hasAlias ? rest.join('/') : given;
  const found = await describePublic(clients, name);
  // Where the registry may not be described, the alias that was given is taken as it is.
  const path = hasAlias ? given : undefined;
  return { found: found && (path ? { ...found, path } : found), name, aliases: hasAlias ? [first] : aliases };
}

/** The aliases of the account's public registry; none where they may not be read. */
async function readAliases(clients: Clients): Promise<string[]> {
  const client = await clients.ecrPublic();
  try {
    const { registries = [] } = await client.send(new DescribeRegistriesCommand({}));
    return registries.flatMap(({ aliases = [] }) => aliases.flatMap(({ name }) => name ?? []));
  } catch (error) {
    if (failureKind(error) === 'denied') return [];
    throw new UserError(explainCall('ecr-public:DescribeRegistries', error), { cause: error });
  }
}

async function describePublic(clients: Clients, name: string): Promise<PublicRepository | undefined> {
  const client = await clients.ecrPublic();
  try {
    const { repositories = [] } = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
    return repositories[0] && toPublic(name, repositories[0]);
  } catch (error) {
    if ((error as Error).name === 'RepositoryNotFoundException') return undefined;
    throw new UserError(explainCall('ecr-public:DescribeRepositories', error, name), { cause: error });
  }
}

/**
 * Creates a repository of ECR Public, which may have come into being meanwhile.
 * @throws {UserError}
 */
export async function createPublicRepository(
  clients: Clients,
  name: string,
  tags: Readonly<Record<string, string>>,
): Promise<PublicRepository> {
  const client = await clients.ecrPublic();
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  try {
    const input = { repositoryName: name, ...(list.length > 0 && { tags: list }) };
    const { repository = {} } = await client.send(new CreateRepositoryCommand(input));
    return toPublic(name, repository);
  } catch (error) {
    const there = (error as Error).name === 'RepositoryAlreadyExistsException' && (await describePublic(clients, name));
    if (there) return there;
    throw new UserError(explainCall('ecr-public:CreateRepository', error, name), { cause: error });
  }
}

function toPublic(name: string, { repositoryUri = '', registryId = '' }: RawRepository): PublicRepository {
  return { name, registryId, path: repositoryUri.slice(repositoryUri.indexOf('/') + 1) };
}

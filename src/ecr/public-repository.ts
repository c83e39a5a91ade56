import {
  CreateRepositoryCommand,
  DescribeRegistriesCommand,
  DescribeRepositoriesCommand,
  type Repository as RawRepository,
} from '@aws-sdk/client-ecr-public';
import { type Clients, failureKind, isAmbiguous } from '../aws/index.ts';
import { UserError } from '../error.ts';
import { explainCall } from './failure.ts';
import { checkMembers, hasTexts } from './response.ts';

/** The members of a repository that ECR Public always returns. */
const RETURNED = ['repositoryUri', 'registryId'];

/** A repository in ECR Public. */
export interface PublicRepository {
  /** The name in the account's registry, without the alias. */
  readonly name: string;
  /** `alias/name`, as used in the registry. */
  readonly path: string;
  readonly registryId: string;
}

/**
 * Finds a repository in ECR Public by its name, with or without the registry's alias.
 * @returns `undefined` if there is none; `alias` and `name` then describe the repository to create
 * @throws {UserError} if the alias does not belong to the credentials' account
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
      `The alias '${first}' does not belong to the public registry of these credentials (${aliases.join(', ')}): correct 'repository', or use the other account's credentials.`,
    );
  }
  const name = hasAlias ? rest.join('/') : given;
  const found = await describePublic(clients, name);
  // If the registry cannot be described, the given alias is trusted.
  const path = hasAlias ? given : undefined;
  return { found: found && (path ? { ...found, path } : found), name, aliases: hasAlias ? [first] : aliases };
}

/** The aliases of the account's public registry; empty if access is denied. */
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
    const { repositories } = await client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
    const [found] = repositories ?? [];
    checkMembers(found, RETURNED, 'ecr-public:DescribeRepositories', 'repository');
    return toPublic(name, found);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as Error).name === 'RepositoryNotFoundException') return undefined;
    throw new UserError(explainCall('ecr-public:DescribeRepositories', error, name), { cause: error });
  }
}

/**
 * Creates a repository in ECR Public, and accepts one that was created in the meantime.
 * @param isLast whether this is the last attempt if the response is not from ECR
 * @throws {UserError}
 */
export async function createPublicRepository(
  clients: Clients,
  name: string,
  tags: Readonly<Record<string, string>>,
  isLast = false,
): Promise<PublicRepository> {
  const client = await clients.ecrPublic();
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const input = { repositoryName: name, ...(list.length > 0 && { tags: list }) };
  const response = await client.send(new CreateRepositoryCommand(input)).catch((error: unknown) => ({ error }));
  const error = 'error' in response ? response.error : undefined;
  const created = 'error' in response ? undefined : response.repository;
  if (hasTexts(created, RETURNED)) return toPublic(name, created);
  // Without a usable response, the repository may have been created.
  const mayExist = !error || isAmbiguous(error) || (error as Error).name === 'RepositoryAlreadyExistsException';
  const there = mayExist && (await describePublic(clients, name).catch(() => undefined));
  if (there) return there;
  if (error) throw new UserError(explainCall('ecr-public:CreateRepository', error, name), { cause: error });
  if (isLast) checkMembers(created, RETURNED, 'ecr-public:CreateRepository', 'repository');
  return createPublicRepository(clients, name, tags, true);
}

function toPublic(name: string, { repositoryUri = '', registryId = '' }: RawRepository = {}): PublicRepository {
  return { name, registryId, path: repositoryUri.slice(repositoryUri.indexOf('/') + 1) };
}

import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeRepositoriesCommand,
  PutLifecyclePolicyCommand,
  type Repository as RawRepository,
} from '@aws-sdk/client-ecr';
import type { Clients } from '../aws/clients.ts';
import { failureKind } from '../aws/failure.ts';
import { UserError } from '../error.ts';
import type { Mutability } from '../image/tags.ts';
import { explainCall } from './failure.ts';

/** A repository as far as a push needs to know it. */
export interface Repository {
  readonly name: string;
  /** Its registry's account; empty where it could not be read. */
  readonly registryId: string;
  readonly mutability: Mutability;
}

/** How to create a repository that is not there. */
export interface RepositorySettings {
  readonly mutability: Mutability | undefined;
  readonly scanOnPush: boolean | undefined;
  /** The lifecycle policy's JSON text. */
  readonly lifecyclePolicy: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Reads the repository. Where reading is denied it is taken for a mutable one, and the registry has the last word.
 * @returns `undefined` when there is none
 */
export async function describeRepository(
  clients: Clients,
  name: string,
  registryId: string | undefined,
): Promise<Repository | undefined> {
  const ecr = await clients.ecr();
  try {
    const answer = await ecr.send(
      new DescribeRepositoriesCommand({ repositoryNames: [name], ...(registryId && { registryId }) }),
    );
    return toRepository(name, answer.repositories?.[0]);
  } catch (error) {
    if ((error as Error).name === 'RepositoryNotFoundException') return undefined;
    if (failureKind(error) === 'denied') return toRepository(name, registryId ? { registryId } : undefined);
    throw new UserError(explainCall('ecr:DescribeRepositories', error, name));
  }
}

/**
 * Creates the repository, which may have come into being meanwhile.
 * @throws {UserError}
 */
export async function createRepository(
  clients: Clients,
  name: string,
  registryId: string | undefined,
  { mutability, scanOnPush, lifecyclePolicy, tags }: RepositorySettings,
): Promise<Repository> {
  const ecr = await clients.ecr();
  const registry = registryId ? { registryId } : {};
  const input: CreateRepositoryCommandInput = {
    ...registry,
    repositoryName: name,
    ...(mutability && { imageTagMutability: mutability.mode }),
    ...(mutability &&
      mutability.filters.length > 0 && {
        imageTagMutabilityExclusionFilters: mutability.filters.map((filter) => ({
          filter,
          filterType: 'WILDCARD' as const,
        })),
      }),
    ...(scanOnPush !== undefined && { imageScanningConfiguration: { scanOnPush } }),
    ...(Object.keys(tags).length > 0 && { tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
  };
  const created = await ecr.send(new CreateRepositoryCommand(input)).catch((error: unknown) => {
    if ((error as Error).name === 'RepositoryAlreadyExistsException') return undefined;
    throw new UserError(explainCall('ecr:CreateRepository', error, name));
  });
  if (!created) return (await describeRepository(clients, name, registryId)) ?? toRepository(name, undefined);
  if (lifecyclePolicy) {
    await ecr
      .send(new PutLifecyclePolicyCommand({ ...registry, repositoryName: name, lifecyclePolicyText: lifecyclePolicy }))
      .catch((error: unknown) => {
        throw new UserError(
          `The repository '${name}' was created, but not its lifecycle policy. ${explainCall('ecr:PutLifecyclePolicy', error, name)}`,
        );
      });
  }
  return toRepository(name, created.repository);
}

function toRepository(name: string, raw: RawRepository | undefined): Repository {
  return {
    name,
    registryId: raw?.registryId ?? '',
    mutability: {
      mode: raw?.imageTagMutability ?? 'MUTABLE',
      filters: (raw?.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => (filter ? [filter] : [])),
    },
  };
}

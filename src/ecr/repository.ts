import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  PutLifecyclePolicyCommand,
  type Repository as RawRepository,
  type RepositoryCreationTemplate,
} from '@aws-sdk/client-ecr';
import { type Clients, failureKind } from '../aws/index.ts';
import { UserError } from '../error.ts';
import type { Mutability } from '../image/index.ts';
import { explainCall } from './failure.ts';
import { checkMembers } from './response.ts';

/** The properties of a repository that a push needs. */
export interface Repository {
  readonly name: string;
  /** The registry's account; empty if it could not be read. */
  readonly registryId: string;
  readonly mutability: Mutability;
}

/** How to create a missing repository. */
export interface RepositorySettings {
  readonly mutability: Mutability | undefined;
  readonly scanOnPush: boolean | undefined;
  /** The lifecycle policy as JSON. */
  readonly lifecyclePolicy: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** Defaults to ECR's default. */
  readonly encryption?: { readonly type: 'AES256' | 'KMS' | 'KMS_DSSE'; readonly key?: string } | undefined;
}

/**
 * Reads the repository. If access is denied, it is assumed to be mutable, and the registry decides.
 * @returns `undefined` if it does not exist
 */
export async function describeRepository(
  clients: Clients,
  name: string,
  registryId: string | undefined,
): Promise<Repository | undefined> {
  const ecr = await clients.ecr();
  try {
    const response = await ecr.send(
      new DescribeRepositoriesCommand({ repositoryNames: [name], ...(registryId && { registryId }) }),
    );
    const [found] = response.repositories ?? [];
    checkMembers(found, ['repositoryName', 'registryId'], 'ecr:DescribeRepositories', 'repository');
    return toRepository(name, found);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as Error).name === 'RepositoryNotFoundException') return undefined;
    if (failureKind(error) === 'denied') return toRepository(name, registryId ? { registryId } : undefined);
    throw new UserError(explainCall('ecr:DescribeRepositories', error, name));
  }
}

/**
 * Whether ECR creates the repository on push, from a repository creation template.
 * @returns the mutability that it will have; `undefined` if no template matches or ECR does not support templates
 */
export async function describeCreateOnPush(
  clients: Clients,
  name: string,
): Promise<{ readonly mutability: Mutability } | 'denied' | undefined> {
  const ecr = await clients.ecr();
  const found: RepositoryCreationTemplate[] = [];
  try {
    for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
      const response = await ecr.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }));
      // A response without the list leaves the templates unknown, as if access to them were denied.
      if (!response.repositoryCreationTemplates) return 'denied';
      found.push(...response.repositoryCreationTemplates);
      nextToken = response.nextToken;
    }
  } catch (error) {
    return failureKind(error) === 'denied' ? 'denied' : undefined;
  }
  const [template] = found
    .filter(({ prefix = '', appliedFor = [] }) => appliedFor.includes('CREATE_ON_PUSH') && isUnder(name, prefix))
    .sort((a, b) => rank(b) - rank(a));
  return template && { mutability: mutabilityOf(template) };
}

/** A template with the prefix `ROOT` applies to every name that no other template matches. */
function isUnder(name: string, prefix: string): boolean {
  return prefix === 'ROOT' || name === prefix || name.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function rank({ prefix = '' }: RepositoryCreationTemplate): number {
  return prefix === 'ROOT' ? 0 : prefix.length;
}

/**
 * Creates the repository, and accepts one that was created in the meantime.
 * @throws {UserError}
 */
export async function createRepository(
  clients: Clients,
  name: string,
  registryId: string | undefined,
  { mutability, scanOnPush, lifecyclePolicy, tags, encryption }: RepositorySettings,
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
    ...(encryption && {
      encryptionConfiguration: { encryptionType: encryption.type, ...(encryption.key && { kmsKey: encryption.key }) },
    }),
    ...(scanOnPush !== undefined && { imageScanningConfiguration: { scanOnPush } }),
    ...(Object.keys(tags).length > 0 && { tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
  };
  const created = await ecr.send(new CreateRepositoryCommand(input)).catch((error: unknown) => {
    if ((error as Error).name === 'RepositoryAlreadyExistsException') return undefined;
    throw new UserError(explainCall('ecr:CreateRepository', error, name));
  });
  if (created) checkMembers(created.repository, ['repositoryName', 'registryId'], 'ecr:CreateRepository', 'repository');
  if (!created) return (await describeRepository(clients, name, registryId)) ?? toRepository(name, undefined);
  if (lifecyclePolicy) {
    const put = await ecr
      .send(new PutLifecyclePolicyCommand({ ...registry, repositoryName: name, lifecyclePolicyText: lifecyclePolicy }))
      .catch((error: unknown) => {
        throw new UserError(
          `The repository '${name}' was created, but not its lifecycle policy. ${explainCall('ecr:PutLifecyclePolicy', error, name)}`,
        );
      });
    checkMembers(put, ['lifecyclePolicyText'], 'ecr:PutLifecyclePolicy', 'policy');
  }
  return toRepository(name, created.repository);
}

function toRepository(name: string, raw: RawRepository | undefined): Repository {
  return {
    name,
    registryId: raw?.registryId ?? '',
    mutability: mutabilityOf(raw ?? {}),
  };
}

function mutabilityOf(
  raw: Pick<RawRepository, 'imageTagMutability' | 'imageTagMutabilityExclusionFilters'>,
): Mutability {
  return {
    mode: raw.imageTagMutability ?? 'MUTABLE',
    filters: (raw.imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => (filter ? [filter] : [])),
  };
}

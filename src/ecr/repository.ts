import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  PutLifecyclePolicyCommand,
  type Repository as RawRepository,
  type RepositoryCreationTemplate,
} from '@aws-sdk/client-ecr';
import type { Clients } from '../aws/clients.ts';
import { failureKind } from '../aws/failure.ts';
import { UserError } from '../error.ts';
import type { Mutability } from '../image/tags.ts';
import { checkMembers } from './answer.ts';
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
  /** ECR's default where it is not set. */
  readonly encryption?: { readonly type: 'AES256' | 'KMS' | 'KMS_DSSE'; readonly key?: string } | undefined;
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
    const [found] = answer.repositories ?? [];
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
 * Whether ECR creates the repository when something is pushed to it, by a template for its name.
 * @returns the mutability that it will have; `undefined` where there is no template, or ECR does not know of any
 */
export async function describeCreateOnPush(
  clients: Clients,
  name: string,
): Promise<{ readonly mutability: Mutability } | 'denied' | undefined> {
  const ecr = await clients.ecr();
  const found: RepositoryCreationTemplate[] = [];
  try {
    for (let nextToken: string | undefined, first = true; first || nextToken; first = false) {
      const answer = await ecr.send(new DescribeRepositoryCreationTemplatesCommand({ nextToken }));
      // Without the list it is not known which templates there are, as where reading them is denied.
      if (!answer.repositoryCreationTemplates) return 'denied';
      found.push(...answer.repositoryCreationTemplates);
      nextToken = answer.nextToken;
    }
  } catch (error) {
    return failureKind(error) === 'denied' ? 'denied' : undefined;
  }
  const [template] = found
    .filter(({ prefix = '', appliedFor = [] }) => appliedFor.includes('CREATE_ON_PUSH') && isUnder(name, prefix))
    .sort((a, b) => rank(b) - rank(a));
  return template && { mutability: mutabilityOf(template) };
}

/** A template of the prefix `ROOT` is for every name that has no other. */
function isUnder(name: string, prefix: string): boolean {
  return prefix === 'ROOT' || name === prefix || name.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function rank({ prefix = '' }: RepositoryCreationTemplate): number {
  return prefix === 'ROOT' ? 0 : prefix.length;
}

/**
 * Creates the repository, which may have come into being meanwhile.
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

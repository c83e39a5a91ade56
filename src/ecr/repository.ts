import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  PutLifecyclePolicyCommand,
  type Repository as RawRepository,
  type RepositoryCreationTemplate,
} from '@aws-sdk/client-ecr';
import { attemptsOf, type Clients, failureKind, isAmbiguous } from '../aws/index.ts';
import { UserError } from '../error.ts';
import type { Mutability } from '../image/index.ts';
import { explainCall } from './failure.ts';
import { checkMembers, hasTexts } from './response.ts';

/** The members of a repository that ECR always returns. */
const RETURNED = ['repositoryName', 'registryId'];

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
 * Reads the repository. If access is denied, the repository's tags are assumed to be mutable, and the registry decides.
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
    checkMembers(found, RETURNED, 'ecr:DescribeRepositories', 'repository');
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
 * @returns the mutability that the repository will have; `undefined` if no template matches or ECR does not support
 * templates
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
  settings: RepositorySettings,
): Promise<Repository> {
  const { isOurs, repository } = await create(clients, name, registryId, settings);
  const { lifecyclePolicy } = settings;
  if (isOurs && lifecyclePolicy) await putLifecyclePolicy(clients, name, registryId, lifecyclePolicy);
  return repository;
}

/**
 * Sends CreateRepository. If the outcome of the call is unknown, a repository that exists afterwards is considered
 * created by it, because there was none before.
 * @param isLast whether this is the last attempt if the response is not from ECR
 */
async function create(
  clients: Clients,
  name: string,
  registryId: string | undefined,
  settings: RepositorySettings,
  isLast = false,
): Promise<{ readonly isOurs: boolean; readonly repository: Repository }> {
  const ecr = await clients.ecr();
  const response = await ecr
    .send(new CreateRepositoryCommand(creationInput(name, registryId, settings)))
    .catch((error: unknown) => ({ error }));
  const error = 'error' in response ? response.error : undefined;
  const created = 'error' in response ? undefined : response.repository;
  if (hasTexts(created, RETURNED)) return { isOurs: true, repository: toRepository(name, created) };
  if ((error as Error | undefined)?.name === 'RepositoryAlreadyExistsException') {
    const found = await describeRepository(clients, name, registryId);
    // An earlier attempt of the SDK, whose response was lost, may have created it.
    return { isOurs: isLast || attemptsOf(error) > 1, repository: found ?? toRepository(name, undefined) };
  }
  if (error && !isAmbiguous(error)) throw new UserError(explainCall('ecr:CreateRepository', error, name));
  const found = await describeRepository(clients, name, registryId).catch(() => undefined);
  if (found) return { isOurs: true, repository: found };
  if (error) throw new UserError(explainCall('ecr:CreateRepository', error, name));
  if (isLast) checkMembers(created, RETURNED, 'ecr:CreateRepository', 'repository');
  return create(clients, name, registryId, settings, true);
}

function creationInput(
  name: string,
  registryId: string | undefined,
  { mutability, scanOnPush, tags, encryption }: RepositorySettings,
): CreateRepositoryCommandInput {
  return {
    ...(registryId && { registryId }),
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
}

/** Sets the policy. After a response that is not from ECR, the call is repeated once, which has the same effect. */
async function putLifecyclePolicy(
  clients: Clients,
  name: string,
  registryId: string | undefined,
  lifecyclePolicyText: string,
): Promise<void> {
  const ecr = await clients.ecr();
  const input = { ...(registryId && { registryId }), repositoryName: name, lifecyclePolicyText };
  const put = () => ecr.send(new PutLifecyclePolicyCommand(input));
  try {
    const isSet = (response: unknown) => hasTexts(response, ['lifecyclePolicyText']);
    if (!isSet(await put())) checkMembers(await put(), ['lifecyclePolicyText'], 'ecr:PutLifecyclePolicy', 'policy');
  } catch (error) {
    const reason = error instanceof UserError ? error.message : explainCall('ecr:PutLifecyclePolicy', error, name);
    throw new UserError(
      `The repository '${name}' was created, but not its lifecycle policy, which later runs do not set: set it manually, or delete the repository before the next run. ${reason}`,
    );
  }
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

import { arnOf } from '../arn.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { refuseDenied } from './gate.ts';
import { imageOperations } from './images.ts';
import { layerOperations } from './layers.ts';
import { policyOperations } from './policies.ts';
import { pullThroughOperations } from './pull-through.ts';
import { MUTABILITIES, newRepository, type Repositories, type Repository } from './repository.ts';
import { scanOperations } from './scan.ts';
import { templateOperations } from './templates.ts';
import type { Tokens } from './tokens.ts';

interface Parts {
  readonly repositories: Repositories;
  readonly tokens: Tokens;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
}

/** ECR's API for the registry to which Docker pushes. */
export function createEcr(context: RegionContext, { repositories, tokens, host }: Parts): Service {
  const operations: Record<string, Operation> = {
    ...repositoryOperations(context, repositories, host),
    ...settingOperations(repositories),
    ...tagOperations(repositories),
    ...imageOperations(repositories),
    ...layerOperations(repositories),
    ...scanOperations(context, repositories),
    ...templateOperations(context, repositories),
    ...policyOperations(repositories),
    ...pullThroughOperations(context, repositories),
  };
  return {
    prefix: 'ecr',
    protocol: 'json',
    target: 'AmazonEC2ContainerRegistry_V20150921',
    schemas: () => sdkClient('ecr'),
    operations: {
      GetAuthorizationToken({ registryIds }, { identity }) {
        const ids: string[] = registryIds?.length ? registryIds : [context.account];
        return { authorizationData: ids.map(() => ({ ...tokens.issue(identity), proxyEndpoint: `http://${host}` })) };
      },
      ...Object.fromEntries(
        Object.entries(operations).map(([name, run]) => [
          name,
          ownRegistryOnly(context, underPolicy(repositories, name, run)),
        ]),
      ),
    },
    resources: (operation, input) => resources(context, operation, input),
  };
}

/** An operation on a repository whose own policy denies it is denied. */
function underPolicy(repositories: Repositories, operation: string, run: Operation): Operation {
  return (input, call) => {
    const { arn = '', policy } = repositories.all.get(input.repositoryName) ?? {};
    if (policy) refuseDenied(policy.document, call.identity, `ecr:${operation}`, arn);
    return run(input, call);
  };
}

/** A registry of another account has none of our repositories. */
function ownRegistryOnly(context: RegionContext, run: Operation): Operation {
  return (input, call) => {
    const { registryId, repositoryName } = input;
    if (registryId === undefined || registryId === context.account) return run(input, call);
    const message = `The repository with name '${repositoryName}' does not exist in the registry with id '${registryId}'`;
    throw new AwsError('RepositoryNotFoundException', message);
  };
}

function resources(
  context: RegionContext,
  operation: string,
  { repositoryName, repositoryNames, resourceArn, registryId }: Json,
): string[] {
  const arn = (name: string) =>
    arnOf('ecr', { region: context.region, account: registryId ?? context.account }, `repository/${name}`);
  if (operation === 'GetAuthorizationToken') return ['*'];
  if (resourceArn) return [resourceArn];
  if (repositoryNames?.length) return repositoryNames.map(arn);
  return [arn(repositoryName ?? '*')];
}

function repositoryOperations(
  context: RegionContext,
  repositories: Repositories,
  host: string,
): Record<string, Operation> {
  return {
    CreateRepository(input, call) {
      const name: string = input.repositoryName;
      checkName(name);
      if (repositories.all.has(name)) {
        const message = `The repository with name '${name}' already exists in the registry with id '${context.account}'`;
        throw new AwsError('RepositoryAlreadyExistsException', message);
      }
      const mutability = input.imageTagMutability ?? 'MUTABLE';
      const exclusions = input.imageTagMutabilityExclusionFilters ?? [];
      checkMutability(mutability, exclusions);
      const arn = arnOf('ecr', context, `repository/${name}`);
      if (input.tags?.length) call.authorize('ecr:TagResource', arn);
      const encryption = encryptionOf(context, input.encryptionConfiguration);
      const repository = newRepository(
        { name, arn, uri: `${host}/${name}`, registryId: context.account },
        context.clock.now(),
        {
          encryption,
          mutability,
          exclusions,
          scanOnPush: input.imageScanningConfiguration?.scanOnPush ?? false,
          tags: input.tags ?? [],
        },
      );
      repositories.all.set(name, repository);
      return { repository: describe(repository) };
    },
    DescribeRepositories({ repositoryNames, maxResults = 100, nextToken }) {
      const wanted: Repository[] = repositoryNames
        ? repositoryNames.map((name: string) => repositories.get(name))
        : [...repositories.all.values()];
      const { items, next } = page(wanted, { size: maxResults, token: nextToken });
      return { repositories: items.map(describe), ...(next && { nextToken: next }) };
    },
    DeleteRepository({ repositoryName, force = false }) {
      const repository = repositories.get(repositoryName);
      if (repository.images.size > 0 && !force) {
        const message = `The repository with name '${repositoryName}' in registry with id '${context.account}' cannot be deleted because it still contains images`;
        throw new AwsError('RepositoryNotEmptyException', message);
      }
      repositories.all.delete(repositoryName);
      return { repository: describe(repository) };
    },
  };
}

function settingOperations(repositories: Repositories): Record<string, Operation> {
  const policyOf = (repository: Repository): { text: string; set: number } => {
    if (repository.lifecyclePolicy) return repository.lifecyclePolicy;
    const message = `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${repository.registryId}'`;
    throw new AwsError('LifecyclePolicyNotFoundException', message);
  };
  const basics = ({ registryId, name }: Repository): Json => ({ registryId, repositoryName: name });
  return {
    PutImageTagMutability({ repositoryName, imageTagMutability, imageTagMutabilityExclusionFilters = [] }) {
      const repository = repositories.get(repositoryName);
      checkMutability(imageTagMutability, imageTagMutabilityExclusionFilters);
      repository.mutability = imageTagMutability;
      repository.exclusions = imageTagMutabilityExclusionFilters;
      return { ...basics(repository), ...mutabilityOf(repository) };
    },
    PutLifecyclePolicy({ repositoryName, lifecyclePolicyText }) {
      const repository = repositories.get(repositoryName);
      try {
        if (!Array.isArray(JSON.parse(lifecyclePolicyText).rules)) throw new Error('no rules');
      } catch {
        const message =
          "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure'";
        throw new AwsError('InvalidParameterException', message);
      }
      repository.lifecyclePolicy = { text: lifecyclePolicyText, set: repositories.clock.now() };
      return { ...basics(repository), lifecyclePolicyText };
    },
    GetLifecyclePolicy({ repositoryName }) {
      const repository = repositories.get(repositoryName);
      const { text, set } = policyOf(repository);
      return { ...basics(repository), lifecyclePolicyText: text, lastEvaluatedAt: set / 1000 };
    },
    DeleteLifecyclePolicy({ repositoryName }) {
      const repository = repositories.get(repositoryName);
      const { text, set } = policyOf(repository);
      delete repository.lifecyclePolicy;
      return { ...basics(repository), lifecyclePolicyText: text, lastEvaluatedAt: set / 1000 };
    },
  };
}

function tagOperations(repositories: Repositories): Record<string, Operation> {
  const byArn = (arn: string) => repositories.get(arn.replace(/^.*:repository\//, ''));
  return {
    TagResource({ resourceArn, tags }) {
      const repository = byArn(resourceArn);
      const keys = new Set(tags.map(({ Key }: Json) => Key));
      repository.tags = [...repository.tags.filter(({ Key }) => !keys.has(Key)), ...tags];
      return {};
    },
    UntagResource({ resourceArn, tagKeys }) {
      const repository = byArn(resourceArn);
      repository.tags = repository.tags.filter(({ Key }) => !tagKeys.includes(Key));
      return {};
    },
    ListTagsForResource: ({ resourceArn }) => ({ tags: byArn(resourceArn).tags }),
  };
}

/** A repository with KMS encryption has a key: the one that is named, or AWS's own. */
function encryptionOf(context: RegionContext, given: Json | undefined): Json {
  const { encryptionType = 'AES256', kmsKey } = given ?? {};
  if (encryptionType === 'AES256') {
    if (kmsKey === undefined) return { encryptionType };
    const constraint = "'KMS key can not be specified when encryption type is AES256'";
    const message = `Invalid parameter at 'encryptionConfiguration' failed to satisfy constraint: ${constraint}`;
    throw new AwsError('InvalidParameterException', message);
  }
  const key = kmsKey ?? arnOf('kms', context, 'key/1234abcd-12ab-34cd-56ef-1234567890ab');
  return { encryptionType, kmsKey: key };
}

const NAME = /^(?=.{2,256}$)[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;

/** Throws InvalidParameterException unless `name` is a valid repository name. */
export function checkName(name: string): void {
  if (NAME.test(name)) return;
  const pattern = "'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''";
  const message = `Invalid parameter at 'repositoryName' failed to satisfy constraint: ${pattern}`;
  throw new AwsError('InvalidParameterException', message);
}

function checkMutability(mutability: string, filters: { filterType?: string; filter?: string }[]): void {
  const bad = (constraint: string): AwsError =>
    new AwsError(
      'InvalidParameterException',
      `Invalid parameter at 'imageTagMutability' failed to satisfy constraint: '${constraint}'`,
    );
  if (!(MUTABILITIES as readonly string[]).includes(mutability)) {
    throw bad(`Member must satisfy enum value set: [${MUTABILITIES.join(', ')}]`);
  }
  const excluding = mutability.endsWith('_WITH_EXCLUSION');
  if (excluding !== filters.length > 0) {
    throw bad(excluding ? `${mutability} needs exclusion filters` : `${mutability} takes no exclusion filters`);
  }
  if (filters.length > 5) throw bad('Member must have at most 5 exclusion filters');
  const wrong = filters.some(
    ({ filterType, filter }) => filterType !== 'WILDCARD' || !/^[0-9a-zA-Z._*-]{1,128}$/.test(filter ?? ''),
  );
  if (wrong) throw bad('Exclusion filters are of type WILDCARD and match ^[0-9a-zA-Z._*-]{1,128}$');
}

function mutabilityOf({ mutability, exclusions }: Repository): Json {
  return {
    imageTagMutability: mutability,
    ...(exclusions.length > 0 && { imageTagMutabilityExclusionFilters: exclusions }),
  };
}

function describe(repository: Repository): Json {
  return {
    repositoryArn: repository.arn,
    registryId: repository.registryId,
    repositoryName: repository.name,
    repositoryUri: repository.uri,
    createdAt: repository.created / 1000,
    ...mutabilityOf(repository),
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: repository.encryption,
  };
}

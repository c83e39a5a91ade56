import { globalArnOf } from '../arn.ts';
import { page } from '../page.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Call, type Json, type Operation, type RegionContext, type Service } from '../service.ts';
import { checkName } from './ecr.ts';
import { imageOperations } from './images.ts';
import { newRepository, type Repositories, type Repository } from './repository.ts';
import type { Tokens } from './tokens.ts';

/** The alias of this account's public repositories: `HOST/ALIAS/NAME`. */
export const ALIAS = 'l0c4l4w5';

interface Parts {
  readonly repositories: Repositories;
  readonly tokens: Tokens;
  readonly host: string;
}

/** The part of ECR Public that a push needs. The registry knows its repositories as `ALIAS/NAME`. */
export function createEcrPublic(context: RegionContext, { repositories, tokens, host }: Parts): Service {
  const images = imageOperations(repositories);
  return {
    prefix: 'ecr-public',
    protocol: 'json',
    target: 'SpencerFrontendService',
    schemas: () => sdkClient('ecr-public'),
    operations: {
      GetAuthorizationToken(_input, call: Call) {
        call.authorize('sts:GetServiceBearerToken', '*');
        return { authorizationData: tokens.issue(call.identity) };
      },
      DescribeRegistries: () => ({
        registries: [
          {
            registryId: context.account,
            registryArn: globalArnOf('ecr-public', context, 'registry'),
            registryUri: `${host}/${ALIAS}`,
            verified: false,
            aliases: [{ name: ALIAS, status: 'ACTIVE', primaryRegistryAlias: true, defaultRegistryAlias: true }],
          },
        ],
      }),
      ...repositoryOperations(context, repositories, host),
      async DescribeImages(input, call) {
        const { name } = publicRepository(repositories, input.repositoryName);
        const answer = await images.DescribeImages?.({ ...input, repositoryName: name }, call);
        const details = (answer?.imageDetails ?? []).map((detail: Json) => ({
          ...detail,
          repositoryName: input.repositoryName,
        }));
        return { ...answer, imageDetails: details };
      },
    },
    resources: (operation, { repositoryName }) =>
      operation === 'GetAuthorizationToken' || operation === 'DescribeRegistries'
        ? ['*']
        : [globalArnOf('ecr-public', context, `repository/${repositoryName ?? '*'}`)],
  };
}

function repositoryOperations(
  context: RegionContext,
  repositories: Repositories,
  host: string,
): Record<string, Operation> {
  return {
    CreateRepository({ repositoryName, tags = [] }, call) {
      checkName(repositoryName);
      if (repositories.all.has(`${ALIAS}/${repositoryName}`)) {
        const message = `The repository with name '${repositoryName}' already exists in the registry with id '${context.account}'`;
        throw new AwsError('RepositoryAlreadyExistsException', message);
      }
      const name = `${ALIAS}/${repositoryName}`;
      const arn = globalArnOf('ecr-public', context, `repository/${repositoryName}`);
      const uri = `${host}/${name}`;
      if (tags.length > 0) call.authorize('ecr-public:TagResource', arn);
      const repository = newRepository({ name, arn, uri, registryId: context.account }, context.clock.now(), { tags });
      repositories.all.set(repository.name, repository);
      return { repository: describe(repository) };
    },
    DescribeRepositories({ repositoryNames, maxResults = 100, nextToken }) {
      const wanted: Repository[] = repositoryNames
        ? repositoryNames.map((name: string) => publicRepository(repositories, name))
        : [...repositories.all.values()];
      const { items, next } = page(wanted, { size: maxResults, token: nextToken });
      return { repositories: items.map(describe), ...(next && { nextToken: next }) };
    },
    DeleteRepository({ repositoryName, force = false }) {
      const repository = publicRepository(repositories, repositoryName);
      if (repository.images.size > 0 && !force) {
        const message = `The repository with name '${repositoryName}' in registry with id '${context.account}' cannot be deleted because it still contains images`;
        throw new AwsError('RepositoryNotEmptyException', message);
      }
      repositories.all.delete(repository.name);
      return { repository: describe(repository) };
    },
  };
}

function publicRepository(repositories: Repositories, name: string): Repository {
  const repository = repositories.all.get(`${ALIAS}/${name}`);
  if (!repository) throw new AwsError('RepositoryNotFoundException', repositories.missingText(name));
  return repository;
}

function describe(repository: Repository): Json {
  return {
    repositoryArn: repository.arn,
    registryId: repository.registryId,
    repositoryName: nameOf(repository),
    repositoryUri: repository.uri,
    createdAt: repository.created / 1000,
  };
}

function nameOf({ name }: Repository): string {
  return name.slice(ALIAS.length + 1);
}

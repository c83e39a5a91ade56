import { arnOf } from '../arn.ts';
import { AwsError, type Json, type Operation, type RegionContext } from '../service.ts';
import { newRepository, type Repositories, type Repository } from './repository.ts';

/** Repository creation templates; one for CREATE_ON_PUSH creates the repository of a push. */
export function templateOperations(context: RegionContext, repositories: Repositories): Record<string, Operation> {
  const { templates } = repositories;
  const get = (prefix: string): Json => {
    const template = templates.get(prefix);
    if (template) return template;
    const message = `The Repository Creation Template with prefix '${prefix}' does not exist in the registry with id '${context.account}'`;
    throw new AwsError('TemplateNotFoundException', message);
  };
  return {
    CreateRepositoryCreationTemplate(input) {
      const { prefix } = input;
      if (templates.has(prefix)) {
        const message = `The repository creation template with prefix '${prefix}' already exists in the registry with id '${context.account}'`;
        throw new AwsError('TemplateAlreadyExistsException', message);
      }
      const createdAt = context.clock.now() / 1000;
      templates.set(prefix, { imageTagMutability: 'MUTABLE', ...input, createdAt, updatedAt: createdAt });
      return { registryId: context.account, repositoryCreationTemplate: templates.get(prefix) };
    },
    UpdateRepositoryCreationTemplate(input) {
      const updatedAt = context.clock.now() / 1000;
      templates.set(input.prefix, { ...get(input.prefix), ...input, updatedAt });
      return { registryId: context.account, repositoryCreationTemplate: templates.get(input.prefix) };
    },
    DescribeRepositoryCreationTemplates({ prefixes }) {
      const found = [...templates.values()].filter(({ prefix }) => !prefixes?.length || prefixes.includes(prefix));
      return { registryId: context.account, repositoryCreationTemplates: found };
    },
    DeleteRepositoryCreationTemplate({ prefix }) {
      const template = get(prefix);
      templates.delete(prefix);
      return { registryId: context.account, repositoryCreationTemplate: template };
    },
  };
}

/**
 * The repository that a push creates from the template with the longest matching prefix; `undefined` if there is none.
 */
export function createOnPush(
  repositories: Repositories,
  name: string,
  place: { region: string; account: string; host: string },
): Repository | undefined {
  const [template] = [...repositories.templates.values()]
    .filter(({ prefix, appliedFor = [] }) => appliedFor.includes('CREATE_ON_PUSH') && isUnder(name, prefix))
    .sort((a, b) => rank(b.prefix) - rank(a.prefix));
  if (!template) return undefined;
  const repository = newRepository(
    { name, arn: arnOf('ecr', place, `repository/${name}`), uri: `${place.host}/${name}`, registryId: place.account },
    repositories.clock.now(),
    {
      mutability: template.imageTagMutability,
      exclusions: template.imageTagMutabilityExclusionFilters ?? [],
      encryption: template.encryptionConfiguration,
      tags: template.resourceTags ?? [],
    },
  );
  if (template.lifecyclePolicy) {
    repository.lifecyclePolicy = { text: template.lifecyclePolicy, set: repository.created };
  }
  repositories.all.set(name, repository);
  return repository;
}

function isUnder(name: string, prefix: string): boolean {
  return prefix === 'ROOT' || name === prefix || name.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function rank(prefix: string): number {
  return prefix === 'ROOT' ? 0 : prefix.length;
}

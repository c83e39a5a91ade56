import { checkPolicy, type PolicyDocument } from '../iam/policy.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import type { Repositories, Repository } from './repository.ts';

/**
 * The policies of repositories. A Deny applies to every principal that it names; a call that a policy allows must also
 * be allowed by the caller's own policy.
 */
export function policyOperations(repositories: Repositories): Record<string, Operation> {
  const answer = ({ registryId, name }: Repository, policyText: string): Json => ({
    registryId,
    repositoryName: name,
    policyText,
  });
  const policyOf = (repository: Repository): string => {
    if (repository.policy) return repository.policy.text;
    const message = `Repository policy does not exist for the repository with name '${repository.name}' in the registry with id '${repository.registryId}'`;
    throw new AwsError('RepositoryPolicyNotFoundException', message);
  };
  return {
    SetRepositoryPolicy({ repositoryName, policyText }) {
      const repository = repositories.get(repositoryName);
      repository.policy = { text: policyText, document: parse(policyText) };
      return answer(repository, policyText);
    },
    GetRepositoryPolicy({ repositoryName }) {
      const repository = repositories.get(repositoryName);
      return answer(repository, policyOf(repository));
    },
    DeleteRepositoryPolicy({ repositoryName }) {
      const repository = repositories.get(repositoryName);
      const text = policyOf(repository);
      delete repository.policy;
      return answer(repository, text);
    },
  };
}

function parse(text: string): PolicyDocument {
  try {
    return checkPolicy(JSON.parse(text));
  } catch (error) {
    const message = `Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided' (${(error as Error).message})`;
    throw new AwsError('InvalidParameterException', message);
  }
}

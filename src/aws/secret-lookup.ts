import type { ParameterMetadata } from '@aws-sdk/client-ssm';
import { UserError } from '../error.ts';
import { nearest } from '../nearest.ts';
import type { Clients } from './clients.ts';
import { describeFailure } from './failure.ts';

/** The maximum number of names in a DescribeParameters filter, and of results per page. */
const NAMES_A_CALL = 50;
/** The maximum number of names that are compared for a suggestion. */
const MAX_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;

/** The result of a lookup; `problem` is a clause that explains why the secret or parameter is unusable. */
export type SecretLookupResult = SecretFound | { readonly problem: string };

/** A parameter or secret that exists, without its value. */
export interface SecretFound {
  readonly arn: string;
  /** Version IDs with their stages, such as AWSCURRENT; empty for a parameter. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

/** Looks up parameters and secrets by name. Reads only their metadata, never a value. */
export class SecretLookup {
  readonly #clients: Clients;

  constructor(clients: Clients) {
    this.#clients = clients;
  }

  /**
   * The SSM parameters with these names. Requires ssm:DescribeParameters.
   * @throws {UserError} if the request fails
   */
  async parameters(names: readonly string[]): Promise<Map<string, SecretLookupResult>> {
    const found = new Map<string, SecretLookupResult>();
    for (let start = 0; start < names.length; start += NAMES_A_CALL) {
      const part = names.slice(start, start + NAMES_A_CALL);
      const listed = await this.#listParameters('Equals', part).catch((error: unknown) => {
        throw new UserError(describeFailure('ssm:DescribeParameters', error), { cause: error });
      });
      for (const { Name, ARN } of listed) if (Name && ARN) found.set(Name, { arn: ARN, versions: {} });
    }
    for (const name of names) {
      if (!found.has(name)) found.set(name, { problem: await this.#explainMissing(name) });
    }
    return found;
  }

  /**
   * The secrets with these names. Requires secretsmanager:DescribeSecret.
   * @throws {UserError} if the request fails
   */
  async secrets(names: readonly string[]): Promise<Map<string, SecretLookupResult>> {
    const found = new Map<string, SecretLookupResult>();
    for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
      const part = names.slice(start, start + SECRETS_AT_A_TIME);
      const responses = await Promise.all(part.map((name) => this.#describeSecret(name)));
      part.forEach((name, index) => {
        found.set(name, responses[index] as SecretLookupResult);
      });
    }
    return found;
  }

  async #describeSecret(name: string): Promise<SecretLookupResult> {
    const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
    const client = await this.#clients.secretsManager();
    try {
      const response = await client.send(new DescribeSecretCommand({ SecretId: name }));
      if (response.DeletedDate)
        return { problem: `the '${name}' secret is scheduled for deletion: restore it, or use another` };
      return { arn: response.ARN ?? '', versions: response.VersionIdsToStages ?? {} };
    } catch (error) {
      if ((error as Error).name !== 'ResourceNotFoundException') {
        throw new UserError(describeFailure('secretsmanager:DescribeSecret', error), { cause: error });
      }
      const near = nearest(name, await this.#secretsNear(name));
      return { problem: this.#missing('secret', name, near) };
    }
  }

  async #explainMissing(name: string): Promise<string> {
    return this.#missing('parameter', name, nearest(name, await this.#parametersNear(name)));
  }

  #missing(kind: string, name: string, near: string | undefined): string {
    const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
    return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
  }

  async #listParameters(option: 'Equals' | 'BeginsWith', values: readonly string[]): Promise<ParameterMetadata[]> {
    const { DescribeParametersCommand } = await import('@aws-sdk/client-ssm');
    const client = await this.#clients.ssm();
    const found: ParameterMetadata[] = [];
    let NextToken: string | undefined;
    do {
      const response = await client.send(
        new DescribeParametersCommand({
          ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
          MaxResults: NAMES_A_CALL,
          NextToken,
        }),
      );
      found.push(...(response.Parameters ?? []));
      NextToken = response.NextToken;
    } while (NextToken && found.length < MAX_CANDIDATES);
    return found;
  }

  /** Names with the same path, for a suggestion; empty if they cannot be listed. */
  async #parametersNear(name: string): Promise<string[]> {
    const path = name.slice(0, name.lastIndexOf('/') + 1);
    try {
      const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
      const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
      return all.flatMap(({ Name }) => Name ?? []);
    } catch {
      return [];
    }
  }

  async #secretsNear(name: string): Promise<string[]> {
    try {
      const { ListSecretsCommand } = await import('@aws-sdk/client-secrets-manager');
      const client = await this.#clients.secretsManager();
      const path = name.slice(0, name.lastIndexOf('/') + 1);
      const list = async (prefix: string) => {
        const Filters = prefix ? [{ Key: 'name' as const, Values: [prefix] }] : [];
        const { SecretList } = await client.send(
          new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }),
        );
        return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
      };
      const siblings = await list(path);
      return siblings.length > 0 || path === '' ? siblings : await list('');
    } catch {
      return [];
    }
  }
}

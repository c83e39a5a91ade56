import { AwsError } from '../service.ts';
import { checkPolicy, type PolicyDocument } from './policy.ts';

export interface Role {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly arn: string;
  readonly created: number;
  description?: string;
  trust: PolicyDocument;
  maxSessionSeconds: number;
  tags: { Key: string; Value: string }[];
  readonly policies: Map<string, PolicyDocument>;
}

export interface OidcProvider {
  readonly arn: string;
  /** Without `https://`. */
  readonly url: string;
  readonly created: number;
  readonly clientIds: string[];
  readonly thumbprints: string[];
}

/** The account's roles and identity providers, which IAM writes and STS reads. */
export class Roles {
  readonly roles = new Map<string, Role>();
  readonly providers = new Map<string, OidcProvider>();

  /** Throws NoSuchEntity. */
  get(name: string): Role {
    const role = this.roles.get(name);
    if (!role) throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, { status: 404 });
    return role;
  }

  byArn(arn: string): Role | undefined {
    return [...this.roles.values()].find((role) => role.arn === arn);
  }
}

/** Reads a policy document in the form of the IAM API: JSON text. Throws MalformedPolicyDocument. */
export function readPolicy(text: string): PolicyDocument {
  try {
    return checkPolicy(JSON.parse(text));
  } catch (error) {
    const message = error instanceof SyntaxError ? 'This policy contains invalid Json' : (error as Error).message;
    throw new AwsError('MalformedPolicyDocument', message);
  }
}

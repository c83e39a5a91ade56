import { arnOf, type Place } from '../arn.ts';
import { AwsError } from '../service.ts';

export interface Version {
  readonly number: number;
  readonly value: string;
  readonly modified: number;
}

export interface Parameter {
  readonly name: string;
  readonly arn: string;
  readonly type: string;
  readonly versions: Version[];
  readonly author: string;
  readonly keyId?: string;
  tags: { Key: string; Value: string }[];
  description?: string;
  allowedPattern?: string;
  tier?: 'Standard' | 'Advanced';
  dataType?: string;
}

/** The parameters of the account, by name or ARN. */
/** The words of the API reference, AddTagsToResource. */
const INVALID_TYPE =
  "The resource type isn't valid. For example, if you are attempting to tag an EC2 instance, the instance must be a registered managed node.";
const INVALID_ID = "The resource ID isn't valid. Verify that you entered the correct ID and try again.";

export class Parameters {
  readonly #parameters = new Map<string, Parameter>();
  readonly #prefix: string;

  constructor(place: Place) {
    this.#prefix = arnOf('ssm', place, 'parameter');
  }

  arn(name: string): string {
    return `${this.#prefix}${name.startsWith('/') ? '' : '/'}${name}`;
  }

  /** The parameter name in a name, an ARN, or either with a `:selector`; `/name` and `name` are the same parameter. */
  plainName(reference: string): string {
    const name = reference.startsWith(`${this.#prefix}/`) ? reference.slice(this.#prefix.length) : reference;
    const plain = name.startsWith('arn:') ? name : (name.split(':')[0] ?? '');
    const other = plain.startsWith('/') ? plain.slice(1) : `/${plain}`;
    return !this.#parameters.has(plain) && this.#parameters.has(other) ? other : plain;
  }

  byName(name: string): Parameter | undefined {
    return this.#parameters.get(this.plainName(name));
  }

  /** Throws ParameterNotFound. */
  get(name: string): Parameter {
    const parameter = this.byName(name);
    if (!parameter) throw new AwsError('ParameterNotFound', '');
    return parameter;
  }

  /** For the operations with tags, which have errors of their own. Throws InvalidResourceType and InvalidResourceId. */
  tagged(type: string, id: string): Parameter {
    if (type !== 'Parameter') throw new AwsError('InvalidResourceType', INVALID_TYPE);
    const parameter = this.byName(id);
    if (!parameter) throw new AwsError('InvalidResourceId', INVALID_ID);
    return parameter;
  }

  /** The parameter and the version of a reference; `:3` selects a version. */
  find(reference: string): { parameter: Parameter; version: Version | undefined; selector: string } | undefined {
    const parameter = this.byName(reference);
    if (!parameter) return undefined;
    const selector = /:\d+$/.exec(reference)?.[0] ?? '';
    const number = selector ? Number(selector.slice(1)) : parameter.versions.length;
    return { parameter, version: parameter.versions[number - 1], selector };
  }

  add(parameter: Omit<Parameter, 'arn'>): void {
    this.#parameters.set(parameter.name, { ...parameter, arn: this.arn(parameter.name) });
  }

  remove({ name }: Parameter): void {
    this.#parameters.delete(name);
  }

  list(): Parameter[] {
    return [...this.#parameters.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

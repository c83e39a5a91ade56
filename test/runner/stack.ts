import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type ScalarTag, type TagId } from 'yaml';

/*
 * A CloudFormation template with its parameters filled in, as far as the templates of infra/ need it. An intrinsic
 * function that is not supported is an error.
 */

const root = resolve(import.meta.dirname, '..', '..');

export type Value = string | number | boolean | undefined | Value[] | { [key: string]: Value };
export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, Value>;
}
interface Parameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly Description?: string;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
}
interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Conditions: Readonly<Record<string, Value>>;
  readonly Resources: Readonly<Record<string, Resource & { Condition?: string }>>;
  readonly Outputs: Readonly<Record<string, { Value: Value; Condition?: string }>>;
}

/** The short forms, such as `!Sub`, as the long ones. */
const TAGS = ['Ref', 'Sub', 'GetAtt', 'Equals', 'If', 'Not', 'And', 'Or', 'Join'].flatMap((name) => {
  const key = name === 'Ref' ? 'Ref' : `Fn::${name}`;
  const scalar: ScalarTag = { tag: `!${name}`, resolve: (text) => ({ [key]: text }) };
  const seq = {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (node: { toJSON(): unknown }) => ({ [key]: node }),
  };
  return [scalar, seq as unknown as TagId];
});

/** The template as it is in infra/, with functions in their long form. */
export function readTemplate(name: string): Template {
  const text = readFileSync(join(root, 'infra', name), 'utf8');
  return JSON.parse(JSON.stringify(parse(text, { customTags: TAGS })));
}

export interface Place {
  readonly region: string;
  readonly account: string;
}

/** The resources of a stack of the template. */
export class Stack {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, Value>>;
  readonly template: Template;
  readonly #given: Readonly<Record<string, string | number>>;
  readonly #place: Place;

  constructor(name: string, given: Readonly<Record<string, string | number>>, place: Place) {
    this.template = readTemplate(name);
    this.#given = given;
    this.#place = place;
    const { Parameters, Resources, Outputs } = this.template;
    const unknown = Object.keys(given).filter((parameter) => !(parameter in Parameters));
    if (unknown.length > 0) throw new Error(`${name} has no parameter ${unknown.join(', ')}`);
    const exists = <T extends { Condition?: string }>(entries: Readonly<Record<string, T>>) =>
      Object.entries(entries).filter(([, { Condition }]) => Condition === undefined || this.#condition(Condition));
    this.resources = Object.fromEntries(
      exists(Resources).map(([id, { Type, Properties }]) => [
        id,
        { Type, Properties: this.#value(Properties) as Record<string, Value> },
      ]),
    );
    this.outputs = Object.fromEntries(exists(Outputs).map(([id, output]) => [id, this.#value(output.Value)]));
  }

  /** The properties of the resources of a type, by logical id. */
  ofType(type: string): Record<string, Value>[] {
    return Object.values(this.resources).flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
  }

  #condition(name: string): boolean {
    const value = this.template.Conditions[name];
    if (value === undefined) throw new Error(`there is no condition ${name}`);
    return this.#value(value) === true;
  }

  #value(value: Value): Value {
    if (Array.isArray(value)) return value.map((one) => this.#value(one)).filter((one) => one !== undefined);
    if (typeof value !== 'object') return value;
    const [[key, inner] = [''], ...others] = Object.entries(value);
    if (others.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) return this.#call(key, inner);
    const entries = Object.entries(value).map(([name, one]) => [name, this.#value(one)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }

  #call(name: string, argument: Value): Value {
    if (name === 'Ref') return this.#ref(`${argument}`);
    if (name === 'Fn::GetAtt') return this.#attribute(`${argument}`);
    if (name === 'Fn::If') {
      const [condition, yes, no] = argument as Value[];
      return this.#value(this.#condition(`${condition}`) ? yes : no);
    }
    const evaluated = name === 'Fn::Sub' ? argument : this.#value(argument);
    const list = Array.isArray(evaluated) ? evaluated : [evaluated];
    if (name === 'Fn::Equals') return list[0] === list[1];
    if (name === 'Fn::Not') return list[0] !== true;
    if (name === 'Fn::And') return list.every((one) => one === true);
    if (name === 'Fn::Or') return list.some((one) => one === true);
    if (name === 'Fn::Sub') return this.#substituted(`${list[0]}`, (list[1] ?? {}) as Record<string, Value>);
    throw new Error(`the function ${name} is not known here`);
  }

  #substituted(text: string, own: Readonly<Record<string, Value>>): string {
    return text.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
      if (name in own) return `${this.#value(own[name])}`;
      return `${name.includes('.') ? this.#attribute(name) : this.#ref(name)}`;
    });
  }

  #ref(name: string): Value {
    if (name === 'AWS::NoValue') return undefined;
    const pseudo: Record<string, string> = {
      'AWS::AccountId': this.#place.account,
      'AWS::Region': this.#place.region,
      'AWS::Partition': 'aws',
    };
    if (name in pseudo) return pseudo[name];
    const parameter = this.template.Parameters[name];
    if (parameter) return this.#parameter(name, parameter);
    const resource = this.template.Resources[name];
    if (!resource) throw new Error(`there is no parameter or resource ${name}`);
    return this.#identify(name, resource);
  }

  #parameter(name: string, { Type, Default, AllowedPattern }: Parameter): Value {
    const value = this.#given[name] ?? Default;
    if (value === undefined) throw new Error(`the parameter ${name} has no value`);
    if (AllowedPattern && !new RegExp(`^(?:${AllowedPattern})$`).test(`${value}`)) {
      throw new Error(`the parameter ${name} does not take '${value}'`);
    }
    if (Type === 'Number') return Number(value);
    return Type.startsWith('List<') ? `${value}`.split(',') : `${value}`;
  }

  /** The value of `Ref` for a resource: its name, or its ARN. */
  #identify(id: string, { Type, Properties }: Resource): Value {
    const named: Record<string, string> = {
      'AWS::IAM::Role': 'RoleName',
      'AWS::ECS::Cluster': 'ClusterName',
      'AWS::Logs::LogGroup': 'LogGroupName',
      'AWS::ECR::Repository': 'RepositoryName',
      'AWS::CloudWatch::Alarm': 'AlarmName',
    };
    const key = named[Type];
    if (key) return this.#value(Properties[key]) ?? id;
    if (Type === 'AWS::ECS::TaskDefinition') return `${this.#value(Properties.Family)}:1`;
    const kinds: Record<string, string> = {
      'AWS::ElasticLoadBalancingV2::TargetGroup': `targetgroup/${id}/0123456789abcdef`,
      'AWS::ElasticLoadBalancingV2::LoadBalancer': `loadbalancer/app/${id}/0123456789abcdef`,
      'AWS::ElasticLoadBalancingV2::Listener': `listener/app/${id}/0123456789abcdef/0123456789abcdef`,
      'AWS::ElasticLoadBalancingV2::ListenerRule': `listener-rule/app/${id}/0123456789abcdef/0123456789abcdef/0123456789abcdef`,
    };
    const { region, account } = this.#place;
    const kind = kinds[Type];
    return kind ? `arn:aws:elasticloadbalancing:${region}:${account}:${kind}` : id;
  }

  #attribute(path: string): Value {
    const [id = '', attribute = ''] = path.split('.');
    const resource = this.template.Resources[id];
    if (!resource) throw new Error(`there is no resource ${id}`);
    if (resource.Type === 'AWS::IAM::Role' && attribute === 'Arn') {
      return `arn:aws:iam::${this.#place.account}:role/${this.#identify(id, resource)}`;
    }
    if (resource.Type === 'AWS::ECS::Service' && attribute === 'Name')
      return this.#value(resource.Properties.ServiceName);
    return `${id}.${attribute}`;
  }
}

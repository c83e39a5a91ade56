import { isArn, PARAMETER_ARN, SECRET_ARN } from '../aws/index.ts';
/** A secret or parameter in a `valueFrom`, in the form of a lookup. */
export type SecretName =
  | {
      readonly kind: 'secret';
      /** The ARN or name of the secret or parameter. */
      readonly name: string;
      readonly region: string;
      readonly account: string;
      /** The requested version stage; `undefined` if a version ID is requested. */
      readonly stage: string | undefined;
    }
  | {
      readonly kind: 'parameter';
      /** The possible names of the parameter: `parameter/a` is the ARN of both `a` and `/a`. */
      readonly names: readonly string[];
      readonly region: string;
      readonly account: string;
    };

/**
 * Parses a container's `valueFrom`: a secret's ARN, optionally followed by a JSON key, version stage and version ID, or
 * a parameter's ARN or name.
 * @param here the Region and account of the tasks, which apply to a plain name
 * @returns `undefined` if the value cannot be looked up, such as an AWS public parameter or a value in another format
 */
export function readSecretName(valueFrom: string, here: { region: string; account: string }): SecretName | undefined {
  const [, region = '', account = '', secret = ''] = SECRET_ARN.exec(valueFrom) ?? [];
  const [ofSecret, ...parts] = secret.split(':');
  if (ofSecret && (parts.length === 0 || parts.length === 3)) {
    const [, stage = '', id = ''] = parts;
    const name = valueFrom.split(':').slice(0, 7).join(':');
    return { kind: 'secret', name, region, account, stage: id ? undefined : stage || 'AWSCURRENT' };
  }
  const [, ofRegion = '', ofAccount = '', path = ''] = PARAMETER_ARN.exec(valueFrom) ?? [];
  if (ofRegion) return parameter(path.includes('/') ? [`/${path}`] : [path, `/${path}`], ofRegion, ofAccount);
  // A version or label may follow the name.
  const [, plain = ''] = /^([\w./-]+)(?::[\w.-]+)?$/.exec(valueFrom) ?? [];
  return plain ? parameter([plain], here.region, here.account) : undefined;
}

/** Parses `credentialsParameter`: a secret's ARN or name. */
export function readCredentialsName(value: string, here: { region: string; account: string }): SecretName | undefined {
  if (isArn(value)) return readSecretName(value, here);
  return { kind: 'secret', name: value, ...here, stage: 'AWSCURRENT' };
}

function parameter(names: readonly string[], region: string, account: string): SecretName | undefined {
  return names.some((name) => /^\/?aws\//.test(name)) ? undefined : { kind: 'parameter', names, region, account };
}

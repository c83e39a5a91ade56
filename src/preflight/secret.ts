/** A secret or parameter that a `valueFrom` names, as the look-up takes it. */
export type SecretName =
  | {
      readonly kind: 'secret';
      /** ARN or name. */
      readonly name: string;
      readonly region: string;
      readonly account: string;
      /** The version stage that is asked for; `undefined` where a version id is. */
      readonly stage: string | undefined;
    }
  | {
      readonly kind: 'parameter';
      /** The names that it may have: `parameter/a` is the ARN of `a` and of `/a`. */
      readonly names: readonly string[];
      readonly region: string;
      readonly account: string;
    };

const SECRET = /^arn:[\w-]+:secretsmanager:([\w-]+):(\d{12}):secret:([^:]+)(?::([^:]*):([^:]*):([^:]*))?$/;
const PARAMETER = /^arn:[\w-]+:ssm:([\w-]+):(\d{12}):parameter\/([\w./-]+)(?::[\w.-]+)?$/;

/**
 * Reads a container's `valueFrom`: a secret's ARN, with JSON key, version stage and version id behind it, or a parameter's
 * ARN or name.
 * @param here the region and account of the tasks, which a name alone stands for
 * @returns `undefined` for what no look-up tells: AWS's own public parameters, other forms
 */
export function readSecretName(valueFrom: string, here: { region: string; account: string }): SecretName | undefined {
  const [, region = '', account = '', , , stage = '', id = ''] = SECRET.exec(valueFrom) ?? [];
  if (region) {
    const name = valueFrom.split(':').slice(0, 7).join(':');
    return { kind: 'secret', name, region, account, stage: id ? undefined : stage || 'AWSCURRENT' };
  }
  const [, ofRegion = '', ofAccount = '', path = ''] = PARAMETER.exec(valueFrom) ?? [];
  if (ofRegion) return parameter(path.includes('/') ? [`/${path}`] : [path, `/${path}`], ofRegion, ofAccount);
  // A version or label may follow the name.
  const [, plain = ''] = /^([\w./-]+)(?::[\w.-]+)?$/.exec(valueFrom) ?? [];
  return plain ? parameter([plain], here.region, here.account) : undefined;
}

/** Reads `credentialsParameter`: a secret's ARN, or its name. */
export function readCredentialsName(value: string, here: { region: string; account: string }): SecretName | undefined {
  if (value.startsWith('arn:')) return readSecretName(value, here);
  return { kind: 'secret', name: value, ...here, stage: 'AWSCURRENT' };
}

function parameter(names: readonly string[], region: string, account: string): SecretName | undefined {
  return names.some((name) => /^\/?aws\//.test(name)) ? undefined : { kind: 'parameter', names, region, account };
}

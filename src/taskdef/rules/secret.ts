import { isArn, PARAMETER_ARN, SECRET_ARN } from '../../aws/index.ts';
import { quoted, shorten } from '../finding.ts';
import { items, type Node, type Origin, text } from '../node.ts';
import { parseSecretReference } from '../secret-reference.ts';
import { secretsInDocument } from '../secrets-in-document.ts';
import { findPlaceholder } from './placeholder.ts';
import { API_CONTAINER, type ContainerNode, duplicates, originOf, type Rule, type RuleFinding } from './rule.ts';

/** Rules about variables and secrets. Messages never show a variable's value. */
export const secretRules: readonly Rule[] = [
  {
    id: 'variable',
    about: 'a variable that is set twice in a container (ECS uses the last value), has no name, or has `=` in its name',
    severity: 'warning',
    source: 'APIReference/API_KeyValuePair.html',
    *check({ containers }) {
      for (const container of containers) yield* checkVariables(container);
    },
  },
  {
    id: 'secret',
    about: 'a secret that is set twice, has the name of a variable, or has no name or `valueFrom`',
    severity: 'error',
    source: API_CONTAINER,
    *check({ containers }) {
      for (const { node, name } of containers) {
        const secrets = items(node, 'secrets');
        if (secrets.length === 0) continue;
        const variables = new Set(items(node, 'environment').map((variable) => text(variable, 'name')));
        for (const { name: secret, origin } of duplicates(secrets, 'name')) {
          yield { message: `container '${name}' sets the '${shorten(secret)}' secret twice: remove one`, origin };
        }
        for (const secret of secrets) {
          const secretName = text(secret, 'name');
          if (secretName && variables.has(secretName)) {
            yield {
              message: `container '${name}' sets '${secretName}' both as a variable and as a secret: remove one`,
              origin: originOf(secret, 'name'),
            };
          }
          if (!secretName || !text(secret, 'valueFrom')) {
            yield {
              message: `container '${name}' has a secret without ${secretName ? `a valueFrom ('${secretName}')` : 'a name'}: add it`,
              origin: secret.origin,
            };
          }
        }
      }
    },
  },
  {
    id: 'secret-reference',
    about: 'a `valueFrom` that is not an ARN, the name of a parameter, `ssm:…` or `secretsmanager:…`',
    severity: 'error',
    source: 'APIReference/API_Secret.html',
    *check({ node }) {
      for (const { valueFrom, origin } of secretsInDocument(node)) {
        if (valueFrom === '' || findPlaceholder(valueFrom, false) !== undefined) continue;
        const found = problemOf(valueFrom);
        if (found === undefined) continue;
        // A value that does not look like a reference may be the secret itself.
        const shown = /^(arn:|ssm:|secretsmanager:|\/)/.test(valueFrom) ? ` '${shorten(valueFrom)}'` : '';
        const { problem, severity = 'error' } = found;
        yield {
          severity,
          message: `the secret reference${shown} is not valid${problem.startsWith('expected ') ? ';' : ':'} ${problem}`,
          origin,
        };
      }
    },
  },
];

function* checkVariables({ node, name }: ContainerNode): Generator<RuleFinding> {
  const variables = items(node, 'environment');
  const twice = new Map<string, Origin>();
  for (const { name: variable, origin } of duplicates(variables, 'name')) {
    if (!twice.has(variable)) twice.set(variable, origin);
  }
  const [first] = twice.values();
  if (first) {
    const one = twice.size === 1;
    yield {
      message: `container '${name}' has the variable${one ? '' : 's'} ${quoted([...twice.keys()])} twice: ECS uses the last value${one ? '' : 's'}`,
      origin: first,
    };
  }
  const isInvalid = (variable: Node) => !text(variable, 'name') || text(variable, 'name')?.includes('=');
  const invalid = variables.filter(isInvalid);
  const [one] = invalid;
  if (one) {
    const names = quoted([...new Set(invalid.map((variable) => text(variable, 'name') ?? ''))]);
    yield {
      message: `container '${name}' has a variable whose name is ${names}: use a name without '='`,
      origin: originOf(one, 'name'),
    };
  }
}

interface Problem {
  readonly problem: string;
  readonly severity?: RuleFinding['severity'];
}

/** A parameter's name, and the version or label that may follow it. */
const PARAMETER = /^[\w./-]+(?::([\w.-]+))?$/;

function problemOf(valueFrom: string): Problem | undefined {
  const reference = parseSecretReference(valueFrom);
  if (reference) return 'problem' in reference ? reference : undefined;
  const [, , , , ofArn] = PARAMETER_ARN.exec(valueFrom) ?? [];
  const [name, ofName] = PARAMETER.exec(valueFrom) ?? [];
  // SSM accepts a version or a label, but ECS does not document it.
  if (ofArn ?? ofName) {
    return { problem: "AWS does not document a version after a parameter's name", severity: 'warning' };
  }
  if (!isArn(valueFrom)) {
    return name ? undefined : { problem: 'expected ssm:NAME, secretsmanager:NAME or an ARN' };
  }
  const [, , , secret] = SECRET_ARN.exec(valueFrom) ?? [];
  if (secret === undefined) {
    return PARAMETER_ARN.test(valueFrom)
      ? undefined
      : { problem: 'expected the ARN of an SSM parameter or of a secret' };
  }
  const parts = secret.split(':').length;
  return parts === 1 || parts === 4
    ? undefined
    : {
        problem:
          "expected the secret's name followed by exactly :json-key:version-stage:version-id, with unused parts left empty, as in ':password::'",
      };
}

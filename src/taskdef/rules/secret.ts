import { quoted, shorten } from '../finding.ts';
import { items, type Node, type Origin, text } from '../node.ts';
import { parseReference } from '../reference.ts';
import { secretsOf } from '../references.ts';
import { findPlaceholder } from './placeholder.ts';
import { API_CONTAINER, type Container, duplicates, originOf, type Report, type Rule } from './rule.ts';

/** Rules about variables and secrets. No message shows a variable's value. */
export const secretRules: readonly Rule[] = [
  {
    id: 'variable',
    about:
      'a variable that is set twice in a container, where the last value counts, or one without a name or with `=` in it',
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
          yield { message: `container '${name}' has the secret '${shorten(secret)}' twice: remove one`, origin };
        }
        for (const secret of secrets) {
          const secretName = text(secret, 'name');
          if (secretName && variables.has(secretName)) {
            yield {
              message: `container '${name}' has '${secretName}' as a variable and as a secret: remove one`,
              origin: originOf(secret, 'name'),
            };
          }
          if (!secretName || !text(secret, 'valueFrom')) {
            yield {
              message: `container '${name}' has a secret without ${secretName ? 'valueFrom' : 'a name'}${secretName ? `: '${secretName}'` : ''}`,
              origin: secret.origin,
            };
          }
        }
      }
    },
  },
  {
    id: 'secret-reference',
    about: 'a `valueFrom` that is neither an ARN, a parameter’s name, `ssm:…` nor `secretsmanager:…`',
    severity: 'error',
    source: 'APIReference/API_Secret.html',
    *check({ node }) {
      for (const { valueFrom, origin } of secretsOf(node)) {
        if (valueFrom === '' || findPlaceholder(valueFrom, false) !== undefined) continue;
        const found = problemOf(valueFrom);
        if (found === undefined) continue;
        // What does not look like a reference may be the secret itself.
        const shown = /^(arn:|ssm:|secretsmanager:|\/)/.test(valueFrom) ? ` '${shorten(valueFrom)}'` : '';
        const { problem, severity = 'error' } = found;
        yield { severity, message: `the secret reference${shown} is malformed: ${problem}`, origin };
      }
    },
  },
];

function* checkVariables({ node, name }: Container): Generator<Report> {
  const variables = items(node, 'environment');
  const twice = new Map<string, Origin>();
  for (const { name: variable, origin } of duplicates(variables, 'name')) {
    if (!twice.has(variable)) twice.set(variable, origin);
  }
  const [first] = twice.values();
  if (first) {
    const one = twice.size === 1;
    yield {
      message: `container '${name}' has the variable${one ? '' : 's'} ${quoted([...twice.keys()])} twice: ECS takes the last value${one ? '' : 's'}`,
      origin: first,
    };
  }
  const isOdd = (variable: Node) => !text(variable, 'name') || text(variable, 'name')?.includes('=');
  const odd = variables.filter(isOdd);
  const [oddOne] = odd;
  if (oddOne) {
    const names = quoted([...new Set(odd.map((variable) => text(variable, 'name') ?? ''))]);
    yield {
      message: `container '${name}' has a variable whose name is ${names}: give it a name without '='`,
      origin: originOf(oddOne, 'name'),
    };
  }
}

interface Problem {
  readonly problem: string;
  readonly severity?: Report['severity'];
}

const SECRET_ARN = /^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/[\w./-]+$/;
/** A parameter with a version or a label behind it: SSM takes it, and whether ECS does is not documented. */
const VERSIONED = /^(arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/)?[\w./-]+:[\w.-]+$/;

function problemOf(valueFrom: string): Problem | undefined {
  const reference = parseReference(valueFrom);
  if (reference) return 'problem' in reference ? reference : undefined;
  if (VERSIONED.test(valueFrom)) {
    return { problem: "AWS documents no version behind a parameter's name", severity: 'warning' };
  }
  if (!valueFrom.startsWith('arn:')) {
    return /^[\w./-]+$/.test(valueFrom) ? undefined : { problem: 'write ssm:NAME, secretsmanager:NAME or an ARN' };
  }
  const [, secret] = SECRET_ARN.exec(valueFrom) ?? [];
  if (secret === undefined) {
    return PARAMETER_ARN.test(valueFrom)
      ? undefined
      : { problem: 'it is neither the ARN of an SSM parameter nor of a secret' };
  }
  const parts = secret.split(':').length;
  return parts === 1 || parts === 4
    ? undefined
    : {
        problem:
          "behind the secret's name stand exactly :json-key:version-stage:version-id, and what is not needed is left empty, as in ':password::'",
      };
}

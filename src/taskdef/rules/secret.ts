import { items, text } from '../node.ts';
import { parseReference } from '../reference.ts';
import { secretsOf } from '../references.ts';
import { duplicates, originOf, type Rule } from './rule.ts';
import { PLACEHOLDER } from './task.ts';

/** Rules about variables and secrets. No message shows a variable's value. */
export const secretRules: readonly Rule[] = [
  {
    id: 'variable',
    about: 'a variable without a name, or one that is set twice in a container',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const variables = items(node, 'environment');
        for (const { name: variable, origin } of duplicates(variables, 'name')) {
          yield { message: `container '${name}' has the variable '${variable}' twice`, origin };
        }
        for (const variable of variables) {
          const variableName = text(variable, 'name');
          if (!variableName || /[=\s]/.test(variableName)) {
            yield {
              message: `container '${name}' has a variable whose name is '${variableName ?? ''}': a name is not empty, and has neither white space nor '='`,
              origin: originOf(variable, 'name'),
            };
          }
        }
      }
    },
  },
  {
    id: 'secret',
    about: 'a secret that is set twice, or has the name of a variable',
    *check({ containers }) {
      for (const { node, name } of containers) {
        const secrets = items(node, 'secrets');
        const variables = new Set(items(node, 'environment').map((variable) => text(variable, 'name')));
        for (const { name: secret, origin } of duplicates(secrets, 'name')) {
          yield { message: `container '${name}' has the secret '${secret}' twice`, origin };
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
    *check({ node }) {
      for (const { valueFrom, origin } of secretsOf(node)) {
        const problem = PLACEHOLDER.test(valueFrom) || valueFrom === '' ? undefined : problemOf(valueFrom);
        if (problem) yield { message: `the secret reference '${valueFrom}' is malformed: ${problem}`, origin };
      }
    },
  },
];

const SECRET_ARN = /^arn:[\w-]+:secretsmanager:[\w-]+:\d{12}:secret:(.*)$/;
const PARAMETER_ARN = /^arn:[\w-]+:ssm:[\w-]+:\d{12}:parameter\/[\w./-]+$/;

function problemOf(valueFrom: string): string | undefined {
  const reference = parseReference(valueFrom);
  if (reference) return 'problem' in reference ? reference.problem : undefined;
  if (!valueFrom.startsWith('arn:')) {
    return /^[\w./-]+$/.test(valueFrom) ? undefined : 'write ssm:NAME, secretsmanager:NAME or an ARN';
  }
  const [, secret] = SECRET_ARN.exec(valueFrom) ?? [];
  if (secret === undefined) {
    return PARAMETER_ARN.test(valueFrom) ? undefined : 'it is neither the ARN of an SSM parameter nor of a secret';
  }
  const parts = secret.split(':').length;
  return parts === 1 || parts === 4
    ? undefined
    : "behind the secret's name stand exactly :json-key:version-stage:version-id, and what is not needed is left empty, as in ':password::'";
}

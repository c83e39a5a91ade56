import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listOf, type PolicyDocument, type Statement } from '../../local-aws/iam/policy.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** An iam-policy.json whose placeholders a user has not filled in yet. */
export const PLACEHOLDERS = ['REGION', 'ACCOUNT', 'CLUSTER', 'SERVICE', 'FAMILY', 'ROLE', 'REPOSITORY'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The replacement of a placeholder; a list results in one ARN per entry. */
export type Values = Readonly<Partial<Record<Placeholder, string | readonly string[]>>>;

/** The iam-policy.json of an action in the working tree. */
export function policyOf(action: string): PolicyDocument {
  return JSON.parse(readFileSync(join(root, 'actions', action, 'iam-policy.json'), 'utf8'));
}

/** The policy with values for the placeholders. A placeholder without a value matches any name. */
export function fillPolicy(policy: PolicyDocument, values: Values): PolicyDocument {
  const Statement = listOf(policy.Statement).map(
    (statement) => JSON.parse(JSON.stringify(statement), (_, value) => filled(value, values)) as Statement,
  );
  return { ...policy, Statement };
}

/** The permissions that an action's iam-policy.json grants in an account, for these names or for any. */
export function rightsOf(
  action: string,
  { region, account }: { region: string; account: string },
  values: Values = {},
) {
  return fillPolicy(policyOf(action), { REGION: region, ACCOUNT: account, ...values });
}

function filled(value: unknown, values: Values): unknown {
  if (Array.isArray(value)) return value.flat();
  if (typeof value !== 'string' || !value.startsWith('arn:')) return value;
  const all = PLACEHOLDERS.reduce(
    (texts, name) => texts.flatMap((text) => listOf(values[name] ?? '*').map((one) => replace(text, name, one))),
    [value],
  );
  return all.length === 1 ? all[0] : all;
}

/** A function, because a value may contain `$&`. */
function replace(text: string, name: Placeholder, value: string): string {
  return text.replace(new RegExp(`\\b${name}\\b`, 'g'), () => value);
}

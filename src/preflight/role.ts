import type { Clients } from '../aws/index.ts';
import { parseJson } from '../objects.ts';
import { matchesWildcard } from '../wildcard.ts';

/** A role for tasks, or for ECS itself. */
export type RoleFact =
  | { readonly state: 'missing' }
  | {
      readonly state: 'there';
      readonly arn: string;
      readonly trusts: boolean;
      /** Whether ECS itself may assume the role. */
      readonly trustsEcs?: boolean;
    };

const TASKS = /^ecs-tasks\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;
const ECS = /^ecs\.(?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/;

interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly NotPrincipal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: unknown;
}

/**
 * Reads a role in the caller's account.
 * @param role its name or ARN
 * @throws the SDK's error
 */
export async function readRole(clients: Clients, role: string): Promise<RoleFact> {
  const { GetRoleCommand } = await import('@aws-sdk/client-iam');
  const iam = await clients.iam();
  try {
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: role.slice(role.lastIndexOf('/') + 1) }));
    const document = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
    return {
      state: 'there',
      arn: Role?.Arn ?? '',
      trusts: trustsTasks(document),
      trustsEcs: trustsEcs(document),
    };
  } catch (error) {
    const { name } = error as Error;
    if (name === 'NoSuchEntityException' || name === 'NoSuchEntity') return { state: 'missing' };
    throw error;
  }
}

/**
 * Whether a trust policy allows ECS tasks to assume the role. Ignores conditions, and returns true if the policy is
 * unclear.
 */
export function trustsTasks(document: string): boolean {
  return trusts(document, TASKS);
}

/** Whether a trust policy allows ECS itself, which assumes the roles of a service, to assume the role. */
function trustsEcs(document: string): boolean {
  return trusts(document, ECS);
}

function trusts(document: string, principal: RegExp): boolean {
  const policy = parse(document);
  if (!policy) return true;
  return policy.some((statement) => {
    if (statement.Effect !== 'Allow') return false;
    if (statement.NotPrincipal !== undefined || statement.NotAction !== undefined) return true;
    return isAssume(statement) && isOf(statement, principal);
  });
}

function parse(document: string): readonly Statement[] | undefined {
  const { Statement: statements } = (parseJson(document) ?? {}) as { Statement?: Statement | readonly Statement[] };
  return statements === undefined ? undefined : ([statements].flat() as Statement[]);
}

function isAssume({ Action = [] }: Statement): boolean {
  return [Action].flat().some((action) => matchesWildcard('sts:assumerole', action.toLowerCase(), '?'));
}

function isOf({ Principal }: Statement, name: RegExp): boolean {
  if (typeof Principal === 'string') return Principal === '*';
  const services = [Principal?.Service ?? []].flat();
  return (
    services.some((service) => service === '*' || name.test(service)) || [Principal?.AWS ?? []].flat().includes('*')
  );
}

import type { Place } from '../arn.ts';
import { deniedAcrossAccounts } from '../iam/access.ts';
import { refusal } from '../refusal.ts';
import { AwsError, type Call, type Json, type Operation } from '../service.ts';
import { nameOf } from './arn.ts';

/** The members of requests that identify resources of ECS by their names or ARNs. */
const IDENTIFIERS = [
  ...['cluster', 'clusters', 'service', 'services', 'serviceArn', 'task', 'tasks', 'taskSet', 'taskSets'],
  ...['taskDefinition', 'taskDefinitions', 'containerInstance', 'containerInstances', 'resourceArn'],
  ...['serviceDeploymentArn', 'serviceDeploymentArns', 'serviceRevisionArns'],
];
const ARN = /^arn:[^:]*:ecs:([^:]*):([^:]*):(.*)$/;
/** The operations for which ECS's message about another cluster is publicly recorded. */
const IN_CLUSTER: Readonly<Record<string, string>> = { DescribeServices: 'services', DescribeTasks: 'tasks' };

/**
 * Refuses requests that name a resource of another Region, account or cluster. "Invalid Region in ARN" and "Invalid
 * identifier: Identifier is for cluster …" are publicly recorded. ECS has no resource-based policies, so IAM denies every
 * access to a resource of another account (IAM user guide, "Troubleshoot access denied error messages").
 */
export function withArnRules(place: Place, operations: Record<string, Operation>): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => {
      const checked: Operation = (input, call) => {
        checkArns(place, name, input, call);
        return operation(input, call);
      };
      return [name, checked];
    }),
  );
}

function checkArns(place: Place, operation: string, input: Json, { identity }: Call): void {
  for (const reference of IDENTIFIERS.flatMap((member) => input[member] ?? [])) {
    const [arn, region, account] = ARN.exec(String(reference)) ?? [];
    if (arn === undefined) continue;
    if (region !== place.region) throw new AwsError('InvalidParameterException', 'Invalid Region in ARN');
    if (account !== place.account)
      throw refusal('denied', 'json', { message: deniedAcrossAccounts(identity, `ecs:${operation}`, arn) });
  }
  const cluster = nameOf(input.cluster ?? 'default');
  for (const reference of input[IN_CLUSTER[operation] ?? ''] ?? []) {
    const [, other] = /:(?:service|task)\/([^/]+)\/[^/]+$/.exec(String(reference)) ?? [];
    if (other !== undefined && other !== cluster)
      throw new AwsError(
        'InvalidParameterException',
        `Invalid identifier: Identifier is for cluster ${other}. Your cluster is ${cluster}`,
      );
  }
}

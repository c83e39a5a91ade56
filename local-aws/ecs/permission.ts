import { globalArnOf } from '../arn.ts';
import type { Call, Json } from '../service.ts';

/**
 * The permissions that the caller needs to register a task definition, or to start tasks of one, in addition to the
 * operation.
 */
export function passRoles(call: Call, roles: readonly string[], service = 'ecs-tasks.amazonaws.com'): void {
  for (const role of roles) {
    // A role may be given by name.
    const arn = role.startsWith('arn:')
      ? role
      : globalArnOf('iam', { region: call.region, account: call.identity.account }, `role/${role}`);
    call.authorize('iam:PassRole', arn, { 'iam:PassedToService': service });
  }
}

/** ECS itself assumes the roles of load balancers and of lifecycle hooks. */
export function passServiceRoles(call: Call, { loadBalancers = [], deploymentConfiguration = {} }: Json): void {
  const balancers = loadBalancers.map(({ advancedConfiguration }: Json) => advancedConfiguration?.roleArn);
  const hooks = (deploymentConfiguration.lifecycleHooks ?? []).map(({ roleArn }: Json) => roleArn);
  const roles = [...balancers, ...hooks].filter((role) => typeof role === 'string');
  passRoles(call, [...new Set<string>(roles)], 'ecs.amazonaws.com');
}

/** Tags given at creation need ecs:TagResource for that creation (account setting tagResourceAuthorization). */
export function tagOnCreate(
  call: Call,
  operation: string,
  resource: string,
  tags: readonly unknown[] | undefined,
): void {
  if (tags?.length) call.authorize('ecs:TagResource', resource, { 'ecs:CreateAction': operation });
}

import { globalArnOf } from '../arn.ts';
import type { Call, Json } from '../service.ts';

/** What registering a task definition, and starting tasks of one, asks of the caller beside the operation itself. */
export function passRoles(call: Call, roles: readonly string[], service = 'ecs-tasks.amazonaws.com'): void {
  for (const role of roles) {
    // a role may be given by its name alone
    const arn = role.startsWith('arn:')
      ? role
      : globalArnOf('iam', { region: call.region, account: call.identity.account }, `role/${role}`);
    call.authorize('iam:PassRole', arn, { 'iam:PassedToService': service });
  }
}

/** ECS takes the roles of load balancers and of lifecycle hooks itself. */
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

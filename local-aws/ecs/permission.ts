import type { Call } from '../service.ts';

/** What registering a task definition, and starting tasks of one, asks of the caller beside the operation itself. */
export function passRoles(call: Call, roles: readonly string[]): void {
  for (const role of roles) {
    // a role may be given by its name alone
    const arn = role.startsWith('arn:') ? role : `arn:aws:iam::${call.identity.account}:role/${role}`;
    call.authorize('iam:PassRole', arn, { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' });
  }
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

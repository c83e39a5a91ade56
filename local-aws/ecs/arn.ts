import { AwsError, type World } from '../service.ts';

/** The ARN of an ECS resource of this account: `arn:aws:ecs:REGION:ACCOUNT:TYPE/PATH`. */
export function ecsArn(world: Pick<World, 'account' | 'region'>, type: string, ...path: (string | number)[]): string {
  return `arn:aws:ecs:${world.region}:${world.account}:${type}/${path.join('/')}`;
}

/** The ARN that a task definition's family and revision have. */
export function taskDefinitionArn(world: Pick<World, 'account' | 'region'>, family: string, revision: number | string) {
  return ecsArn(world, 'task-definition', `${family}:${revision}`);
}

/** The last part of an ARN's path, or the name itself where it is none. */
export function nameOf(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

/** `family` and `revision` of `family`, `family:7` or a task definition's ARN; no revision means the latest active one. */
export function parseTaskDefinition(reference: string): { family: string; revision: number | undefined } {
  const [family, revision, ...rest] = nameOf(reference).split(':');
  if (!family || rest.length > 0 || (revision !== undefined && !/^\d+$/.test(revision))) {
    throw new AwsError('InvalidParameterException', `Invalid task definition identifier: ${reference}.`);
  }
  return { family, revision: revision === undefined ? undefined : Number(revision) };
}

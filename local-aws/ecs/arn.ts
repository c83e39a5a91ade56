import { arnOf, type Place } from '../arn.ts';
import { AwsError } from '../service.ts';

/** The ARN of an ECS resource of this account: `arn:PARTITION:ecs:REGION:ACCOUNT:TYPE/PATH`. */
export function ecsArn(context: Place, type: string, ...path: (string | number)[]): string {
  return arnOf('ecs', context, `${type}/${path.join('/')}`);
}

/** The ARN of a task definition's family and revision. */
export function taskDefinitionArn(context: Place, family: string, revision: number | string) {
  return ecsArn(context, 'task-definition', `${family}:${revision}`);
}

/** The last part of an ARN's path, or the name itself if it is not an ARN. */
export function nameOf(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

/**
 * `family` and `revision` of `family`, `family:7` or a task definition's ARN; no revision means the latest active one.
 */
export function parseTaskDefinition(reference: string): { family: string; revision: number | undefined } {
  const [family, revision, ...rest] = nameOf(reference).split(':');
  if (!family || rest.length > 0 || (revision !== undefined && !/^\d+$/.test(revision))) {
    throw new AwsError('InvalidParameterException', `Invalid task definition identifier: ${reference}.`);
  }
  return { family, revision: revision === undefined ? undefined : Number(revision) };
}

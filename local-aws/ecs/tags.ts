import { AwsError, type Operation } from '../service.ts';
import { lookUpTaskDefinition } from './account.ts';
import { nameOf } from './arn.ts';
import type { Ecs } from './simulator.ts';
import type { Tag } from './state.ts';

/** TagResource, UntagResource and ListTagsForResource, for clusters, services, task definitions and tasks. */
export function tagOperations(ecs: Ecs): Record<string, Operation> {
  return {
    TagResource: ({ resourceArn, tags }) => {
      const resource = find(ecs, resourceArn);
      const keys = tags.map(({ key }: Tag) => key);
      if (keys.some((key: unknown) => key === undefined || key === '')) refuse('Tag keys cannot be empty.');
      const merged = [...resource.tags.filter(({ key }) => !keys.includes(key)), ...structuredClone(tags)];
      if (merged.length > 50) refuse('A resource can have at most 50 tags.');
      resource.tags = merged;
      return {};
    },
    UntagResource: ({ resourceArn, tagKeys }) => {
      const resource = find(ecs, resourceArn);
      resource.tags = resource.tags.filter(({ key }) => !tagKeys.includes(key));
      return {};
    },
    ListTagsForResource: ({ resourceArn }) => ({ tags: structuredClone(find(ecs, resourceArn).tags) }),
  };
}

function find(ecs: Ecs, arn: string): { tags: Tag[] } {
  const type = /^arn:[^:]+:ecs:[^:]*:[^:]*:([a-z-]+)\//.exec(arn)?.[1];
  const finders: Record<string, () => { tags: Tag[] } | undefined> = {
    'capacity-provider': () => ecs.capacityProviders.get(nameOf(arn)),
    cluster: () => ecs.clusters.get(nameOf(arn)),
    service: () => ecs.services.get(arn),
    task: () => ecs.tasks.get(nameOf(arn)),
    'task-definition': () => lookUpTaskDefinition(ecs, arn),
  };
  const found = finders[type ?? '']?.();
  if (type === undefined) refuse(`The specified ARN is not valid: ${arn}.`);
  if (!found) throw new AwsError('InvalidParameterException', `The specified ${type} does not exist: ${arn}.`);
  return found;
}

function refuse(message: string): never {
  throw new AwsError('InvalidParameterException', message);
}

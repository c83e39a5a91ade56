import type { Json, Tag } from '../ecs/index.ts';
import {
  type Difference,
  diff,
  formatDifference,
  fromDescribed,
  toJson,
  type JsonValue as Value,
} from '../taskdef/index.ts';
import { withoutRecord } from './record-tags.ts';

type TaskDefinition = { readonly [key: string]: Value };

/**
 * The differences between `after` and the registered `before`, ignoring ECS's defaults. Tags are compared only if
 * `after` has some: a revision's record tags were not requested.
 */
export function taskDefinitionDifferences(before: Json, after: Json): Difference[] {
  return diff(bare(before, after), bare(after, after));
}

/** Formats differences, one per line, without the values of variables and secrets. */
export function inLines(found: readonly Difference[]): string[] {
  return found.map((difference) => formatDifference(difference, false));
}

function bare(definition: Json, after: Json): TaskDefinition {
  const tags = withoutRecord((definition.tags ?? []) as Tag[]);
  const plain = toJson(fromDescribed(definition as Value, tags as unknown as Value)) as TaskDefinition;
  if (withoutRecord((after.tags ?? []) as Tag[]).length > 0) return plain;
  const { tags: _, ...rest } = plain;
  return rest;
}

import type { Json, Tag } from '../ecs/model.ts';
import { type Difference, diff, formatDifference } from '../taskdef/diff.ts';
import { fromDescribed } from '../taskdef/document.ts';
import { toJson, type Json as Value } from '../taskdef/node.ts';
import { withoutRecord } from './record-tags.ts';

type TaskDefinition = { readonly [key: string]: Value };

/**
 * What registering `after` would change against the registered `before`, ECS's own defaults aside. Tags count only where
 * `after` has some: a revision's record tags are no part of what was asked for.
 */
export function differences(before: Json, after: Json): Difference[] {
  return diff(bare(before, after), bare(after, after));
}

/** Differences as lines, without the values of variables and secrets. */
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

import { isNull, type Node, type Origin, text } from './node.ts';
import type { Shape } from './shape.ts';

/** A member that AWS requires in a structure, and that a document does not have there. */
export interface MissingMember {
  /** The path of the structure: the entry of a list is named by its `name`, or by its position. */
  readonly path: readonly string[];
  /** The name of the structure in AWS's API. */
  readonly owner: string;
  readonly member: string;
  readonly origin: Origin;
}

/** The required members that are missing below the top level. AWS treats `null` as missing. */
export function* missingMembers(node: Node, shape: Shape, path: readonly string[] = []): Generator<MissingMember> {
  if (node.kind === 'list' && shape.kind === 'list') {
    for (const [index, item] of node.items.entries())
      yield* missingMembers(item, shape.item(), [...path, text(item, 'name') || `${index}`]);
  }
  if (node.kind !== 'fields' || shape.kind !== 'struct') return;
  for (const member of path.length === 0 ? [] : shape.required) {
    const given = node.entries.get(member);
    if (given && !isNull(given.value)) continue;
    yield { path, owner: shape.name, member, origin: node.origin };
  }
  for (const [key, { value }] of node.entries) {
    const inner = shape.members.get(key);
    if (inner) yield* missingMembers(value, inner(), [...path, key]);
  }
}

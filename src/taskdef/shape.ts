/**
 * The structure of a task definition in ECS, read from the SDK's schema. To support a newer field, a newer SDK is
 * sufficient.
 */
export type Shape =
  | {
      readonly kind: 'struct';
      readonly name: string;
      readonly members: ReadonlyMap<string, () => Shape>;
      /** The members that AWS requires in the structure. */
      readonly required: readonly string[];
    }
  | { readonly kind: 'list'; readonly item: () => Shape }
  | { readonly kind: 'map'; readonly value: () => Shape }
  | { readonly kind: 'string' | 'number' | 'boolean' | 'any' };

/*
 * The static schemas of @smithy/types. A number is a simple type (plus 64 for a list of it, plus 128 for a map of it).
 * An array starts with its kind: 0 for a simple type [0, namespace, name, traits, type], 1 for a list and 2 for a map
 * [kind, namespace, name, traits, …, value], 3 for a structure and 4 for a union [kind, namespace, name, traits, member
 * names, member types, number of required members]. A function returns the schema, and a pair adds traits.
 */
const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
const LIST_OF = 64;
const MAP_OF = 128;

/** The shape of RegisterTaskDefinition's request. Loads the SDK's ECS client, which contains the schema. */
export async function loadTaskDefinitionShape(): Promise<Shape> {
  const { RegisterTaskDefinitionRequest$ } = await import('@aws-sdk/client-ecs');
  return toShape(RegisterTaskDefinitionRequest$);
}

/** The shape of one entry of `containerDefinitions`. */
export function containerShape(taskDefinition: Shape): Shape {
  const containers = memberOf(taskDefinition, 'containerDefinitions');
  return containers?.kind === 'list' ? containers.item() : { kind: 'any' };
}

/** The shape of the member `key`; `undefined` if the shape has no such member. */
export function memberOf(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.kind === 'struct' ? shape.members.get(key)?.() : undefined;
}

/** Converts a static schema to a shape; `any` if this version cannot read it. */
export function toShape(schema: unknown): Shape {
  if (typeof schema === 'function') return toShape((schema as () => unknown)());
  if (typeof schema === 'number') return simple(schema);
  if (!Array.isArray(schema)) return { kind: 'any' };
  switch (schema.length === 2 ? -1 : schema[0]) {
    case -1:
      return toShape(schema[0]);
    case 0:
      return toShape(schema[4]);
    case 1:
      return { kind: 'list', item: once(() => toShape(schema[4])) };
    case 2:
      return { kind: 'map', value: once(() => toShape(schema[5])) };
    case 3:
    case 4: {
      const types = schema[5] as readonly unknown[];
      const names = schema[4] as readonly string[];
      return {
        kind: 'struct',
        name: String(schema[2]),
        members: new Map(names.map((name, index) => [name, once(() => toShape(types[index]))])),
        required: names.slice(0, Number(schema[6] ?? 0)),
      };
    }
    default:
      return { kind: 'any' };
  }
}

/** Shapes refer to each other, so each one is created on first use and cached. */
function once(make: () => Shape): () => Shape {
  let made: Shape | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function simple(type: number): Shape {
  if (type >= MAP_OF) return { kind: 'map', value: () => simple(type - MAP_OF) };
  if (type >= LIST_OF) return { kind: 'list', item: () => simple(type - LIST_OF) };
  if (type === STRING) return { kind: 'string' };
  if (type === NUMBER) return { kind: 'number' };
  return { kind: type === BOOLEAN ? 'boolean' : 'any' };
}

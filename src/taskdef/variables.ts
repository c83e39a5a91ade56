import { nearest } from '../nearest.ts';
import type { Finding } from './finding.ts';
import { list, type Node, type Origin, scalar } from './node.ts';

/** The maximum number of locations reported for one placeholder. */
const MAX_PLACES = 5;

const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Replaces every `${NAME}` in the strings of `node`; `$${NAME}` stands for the text `${NAME}`. Works on the strings of
 * the parsed document, so a value cannot change the document's structure.
 */
export function substitute(
  node: Node,
  variables: ReadonlyMap<string, string>,
): { node: Node; findings: readonly Finding[] } {
  const missing = new Map<string, Origin[]>();
  const replace = (part: Node): Node => {
    if (part.kind === 'list') return list(part.items.map(replace), part.origin);
    if (part.kind === 'fields') {
      const entries = [...part.entries].map(
        ([key, field]) => [key, { ...field, value: replace(field.value) }] as const,
      );
      return { ...part, entries: new Map(entries) };
    }
    if (typeof part.value !== 'string') return part;
    const text = part.value.replace(PLACEHOLDER, (whole, escaped: string, name: string) => {
      if (escaped) return whole.slice(1);
      const value = variables.get(name);
      if (value !== undefined) return value;
      missing.set(name, [...(missing.get(name) ?? []), part.origin].slice(0, MAX_PLACES + 1));
      return whole;
    });
    return text === part.value ? part : scalar(text, part.origin);
  };
  const replaced = replace(node);
  return { node: replaced, findings: [...missing].map(([name, origins]) => explain(name, origins, variables)) };
}

/** One finding per placeholder, with the lines on which it occurs. */
function explain(name: string, origins: readonly Origin[], variables: ReadonlyMap<string, string>): Finding {
  const near = nearest(name, [...variables.keys()]);
  const lines = [...new Set(origins.slice(0, MAX_PLACES).flatMap(({ line }) => line ?? []))];
  const more = origins.length > MAX_PLACES ? ' and more' : '';
  const places = origins.length > 1 && lines.length > 0 ? ` (lines ${lines.join(', ')}${more})` : '';
  const fix = near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} for the literal text`;
  return {
    rule: 'variable-missing',
    severity: 'error',
    message: `the placeholder \${${name}} has no value in the 'variables' input${places}${fix}`,
    origin: origins[0] ?? {},
  };
}

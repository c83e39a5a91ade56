import { nearest } from '../nearest.ts';
import type { Finding } from './finding.ts';
import { list, type Node, scalar } from './node.ts';

const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * `node` with every `${NAME}` in its strings replaced; `$${NAME}` stands for the text `${NAME}`. Only whole strings of the
 * parsed document are touched, so that a value can't change the document's structure.
 */
export function substitute(
  node: Node,
  variables: ReadonlyMap<string, string>,
): { node: Node; findings: readonly Finding[] } {
  const findings: Finding[] = [];
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
      const near = nearest(name, [...variables.keys()]);
      findings.push({
        rule: 'variable-missing',
        severity: 'error',
        message: `the placeholder \${${name}} has no value in the input 'variables'${near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} if the text is meant`}`,
        origin: part.origin,
      });
      return whole;
    });
    return text === part.value ? part : scalar(text, part.origin);
  };
  return { node: replace(node), findings };
}

import { shortenLine } from '../quoted.ts';
import { load } from './load.ts';
import type { JsonValue, Node } from './node.ts';

/**
 * The maximum size of an input in bytes. Linux limits a variable to this size, so a step never receives a longer input.
 */
const MAX_BYTES = 131_072;
/** No real input is nested this deeply. */
const MAX_LEVELS = 100;

/**
 * Parses an input as YAML 1.2 or JSON, with anchors and `<<`. A number keeps its spelling: `1.10` is a string. An input
 * that cannot be parsed results in one sentence with the location.
 * @param input the name used in the sentence, such as `Input 'environments'`
 */
export function readYaml(text: string, input: string): { readonly value: unknown } | { readonly problem: string } {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    return {
      problem: `${input} has ${bytes} bytes; expected at most ${MAX_BYTES}.`,
    };
  }
  if (isTooDeep(text)) {
    return { problem: `${input} is nested more than ${MAX_LEVELS} levels deep.` };
  }
  const { node, findings } = load(text, {});
  const [finding] = findings;
  if (!finding) return { value: node === undefined ? null : withSpelling(node) };
  const { line = 1, column = 1 } = finding.origin;
  const message = shortenLine(finding.message.replace(/^not valid (JSON|YAML): /, '').replace(/\.$/, ''));
  return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${column}): ${message}.` };
}

/** The value of a node. A number that JavaScript would print differently becomes the string that was written. */
function withSpelling(node: Node): JsonValue {
  if (node.kind === 'list') return node.items.map(withSpelling);
  if (node.kind === 'scalar') {
    return typeof node.value === 'number' && String(node.value) !== node.text ? node.text : node.value;
  }
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, withSpelling(value)]));
}

/**
 * Whether brackets, or indicators of nested blocks at the start of a line, are nested more deeply than the parser
 * supports.
 */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  let levels = 0;
  let isIndicators = true;
  for (const character of text) {
    if (character === '\n') {
      levels = 0;
      isIndicators = true;
    } else if (character === '[' || character === '{') brackets++;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    else if (isIndicators && '-?:'.includes(character)) levels++;
    else if (character !== ' ') isIndicators = false;
    if (brackets > MAX_LEVELS || levels > MAX_LEVELS) return true;
  }
  return false;
}

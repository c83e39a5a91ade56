import { LineCounter, parseDocument, visit } from 'yaml';
import { messageOf } from './error.ts';
import { shortenLine } from './quoted.ts';

/** Linux limits a variable's size, so no longer input reaches a step. */
const MOST_BYTES = 131_072;
/** The parser is recursive; no real input is nested this deeply. */
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;

/**
 * Parses an input as YAML 1.2 or JSON, with anchors and `<<`. A number keeps its spelling: `1.10` is a string. An input
 * that cannot be parsed gives one sentence with the location.
 * @param input the name used in the sentence, such as `Input 'environments'`
 */
export function readYaml(text: string, input: string): { readonly value: unknown } | { readonly problem: string } {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    return {
      problem: `${input} has ${bytes} bytes; expected at most ${MOST_BYTES}.`,
    };
  }
  if (isTooDeep(text)) {
    return { problem: `${input} is nested more than ${MOST_LEVELS} levels deep.` };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const message = shortenLine(error.message.replace(/[.;] please use .*$|\.$/i, ''));
    return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
  }
  let circular: string | undefined;
  visit(document, {
    Alias: (_, node, path) => {
      if (path.some((outer) => outer === node.resolve(document))) circular ??= node.source;
    },
    Scalar: (_, node) => {
      const { value, source } = node;
      if (typeof value === 'number' && source !== undefined && String(value) !== source) node.value = source;
    },
  });
  if (circular !== undefined)
    return { problem: `${input} has the anchor '${shortenLine(circular)}', which contains itself.` };
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (failure) {
    const message = shortenLine(messageOf(failure).replace(/\.$/, ''));
    return { problem: `${input} has an anchor or alias that cannot be resolved: ${message}.` };
  }
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
    if (brackets > MOST_LEVELS || levels > MOST_LEVELS) return true;
  }
  return false;
}

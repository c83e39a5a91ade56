import { LineCounter, parseDocument, visit } from 'yaml';
import { shorten } from './delivery/shown.ts';
import { messageOf } from './error.ts';

/** Linux hands no longer variable to a process, so no longer input reaches a step whole. */
const MOST_BYTES = 131_072;
/** The parser is recursive; nobody nests an input so deeply. */
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;

/**
 * Reads an input's YAML 1.2 or JSON, anchors and `<<` allowed. A number keeps its spelling: `1.10` is a text. What cannot be
 * read gives one sentence, with its place.
 * @param input as the sentence names it, such as `Input 'environments'`
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
    const message = shorten(error.message.replace(/[.;] please use .*$|\.$/i, ''));
    return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
  }
  visit(document, {
    Scalar: (_, node) => {
      const { value, source } = node;
      if (typeof value === 'number' && source !== undefined && String(value) !== source) node.value = source;
    },
  });
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (failure) {
    const message = shorten(messageOf(failure).replace(/\.$/, ''));
    return { problem: `${input} has an anchor or alias that cannot be resolved: ${message}.` };
  }
}

/** Whether brackets, or the indicators of nested blocks at a line's beginning, reach deeper than the parser can follow. */
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

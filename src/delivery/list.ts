import { LineCounter, parseDocument } from 'yaml';
import { messageOf } from '../error.ts';
import { shorten } from './shown.ts';

/** Linux hands no longer variable to a process, so no longer input reaches a step whole. */
const MOST_BYTES = 131_072;
/** The parser is recursive; nobody nests a list of environments so deeply. */
const MOST_LEVELS = 100;
const MOST_ALIASES = 50;

const INPUT = "Input 'environments'";

/** Reads YAML 1.2 or JSON, anchors and `<<` allowed. A text that cannot be read gives one sentence, with its place. */
export function readList(text: string): { readonly value: unknown } | { readonly problem: string } {
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    return {
      problem: `${INPUT} has ${bytes} bytes; expected at most ${MOST_BYTES}: split the delivery into two calls.`,
    };
  }
  if (isTooDeep(text)) {
    return { problem: `${INPUT} is nested more than ${MOST_LEVELS} levels deep; expected a list of mappings.` };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const message = shorten(error.message.replace(/[.;] please use .*$|\.$/i, ''));
    return { problem: `${INPUT} is not valid YAML or JSON (line ${line}, column ${col}): ${message}.` };
  }
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (failure) {
    const message = shorten(messageOf(failure).replace(/\.$/, ''));
    return { problem: `${INPUT} has an anchor or alias that cannot be resolved: ${message}.` };
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

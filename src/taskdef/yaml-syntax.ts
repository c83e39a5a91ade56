import type { ErrorCode, YAMLParseError } from 'yaml';
import { isJson } from './comments.ts';

/*
 * The parser's messages may quote the text, which may be a secret. A message is printed only if it is one of MESSAGES;
 * any other is replaced by a sentence for its code.
 */

/** A problem that the parser reports, as an error or as a warning. */
export type YamlProblem = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Says what to do about a value that YAML reads as something else because of its first character. */
export function quoteStart(sign: string): string {
  return `enclose a value that starts with '${sign}' in quotes`;
}

/** A tag without an effect is also a warning of the parser, which then reads the value as if it had no tag. */
export const UNKNOWN_TAG = `a tag is not defined, or is not for a value of this type: ${quoteStart('!')}`;

/** The functions of CloudFormation that have a tag. No other text of a tag is ever printed. */
const FUNCTION =
  /^!(?:And|Base64|Cidr|Condition|Equals|FindInMap|GetAZs|GetAtt|If|ImportValue|Join|Not|Or|Ref|Select|Split|Sub|Transform)$/;

/** The parser's messages that contain none of the text, completely. */
const MESSAGES = new RegExp(
  `^(?:${[
    'A block sequence may not be used as an implicit map key',
    'A node can have at most one (?:anchor|tag)',
    'Alias (?:cannot be an empty string|ending in : is ambiguous)',
    'All (?:mapping|sequence) items must start at the same column',
    'An alias node must not specify any properties',
    'Anchor (?:cannot be an empty string|ending in : is ambiguous)',
    'Anchors and tags must be after the [-?:] indicator',
    'Block collection cannot start on same line with directives-end marker',
    'Block collections are not allowed within flow collections',
    'Block scalar lines must not be less indented than their (?:explicit indentation indicator|first line)',
    'Block scalar values in collections must be indented',
    'Block scalars with more-indented leading empty lines must use an explicit indentation indicator',
    'Comments must be separated from other tokens by white space characters',
    'Flow (?:map|sequence) (?:in block collection must be sufficiently indented and|must) end with a [\\]}]',
    'Implicit keys (?:of flow sequence pairs )?need to be on a single line',
    'Implicit map keys need to be followed by map values',
    'Missing (?:, between|space after : in|, or : between) flow (?:map|sequence)(?: items)?',
    'Missing closing [\'"]quote',
    'Missing directives-end(?:/doc-start)? indicator line',
    'Missing newline after block sequence props',
    'Nested mappings are not allowed in compact mappings',
    'Plain value cannot start with (?:a tab character|(?:flow|directive) indicator character [,%]|block scalar indicator [|>]|reserved character [@`])',
    'Sequence item without - indicator',
    'Source contains multiple documents',
    'Tabs are not allowed as indentation',
    'The : indicator must be at most 1024 chars after the start of an implicit (?:block mapping|flow sequence) key',
    'Unexpected (?:,|[-?:]|empty item) in (?:flow (?:map|sequence)|collection)',
    'Unexpected [a-z-]+ (?:token(?: in YAML (?:document|stream))?|at node end)',
    'Unexpected block-seq-ind on same line with key',
    'Unexpected doc-end without preceding document',
    '%TAG directive should contain exactly two parts',
    '%YAML directive should contain exactly one part',
  ].join('|')})$`,
);

/** The sentences for all other messages. */
const BY_CODE: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias has an anchor or a tag',
  BAD_ALIAS: `the name of an anchor or an alias is not valid: ${quoteStart('&')}, and one that starts with '*'`,
  BAD_COLLECTION_TYPE: UNKNOWN_TAG,
  BAD_DIRECTIVE: `a directive is not valid: ${quoteStart('%')}`,
  BAD_DQ_ESCAPE: "a string in double quotes has an escape sequence that is not valid: write '\\\\' for a backslash",
  BAD_INDENT: 'the indentation is not valid',
  BAD_PROP_ORDER: 'an anchor or a tag is not directly before its value',
  BAD_SCALAR_START: 'a value starts with a character that YAML reserves: enclose the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: "a value contains ': ', or a list is on the line of its key: enclose the value in quotes",
  BLOCK_IN_FLOW: 'a list or mapping in block style is inside brackets',
  DUPLICATE_KEY: 'keys must be unique',
  IMPOSSIBLE: 'the text cannot be parsed',
  KEY_OVER_1024_CHARS: 'a key has more than 1024 characters',
  MISSING_CHAR: 'a character is missing',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line',
  MULTIPLE_ANCHORS: 'a value has more than one anchor',
  MULTIPLE_DOCS: 'the text contains multiple documents',
  MULTIPLE_TAGS: 'a value has more than one tag',
  NON_STRING_KEY: 'a key is not a string',
  RESOURCE_EXHAUSTION: 'the document is nested too deeply',
  TAB_AS_INDENT: 'tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: UNKNOWN_TAG,
  UNEXPECTED_TOKEN: 'unexpected text: if it is part of a value, enclose the value in quotes',
};

/** Explains the parser's problem, without any text of a value. */
export function explainSyntax(problem: YamlProblem, text: string): string {
  const start = text.lastIndexOf('\n', problem.pos[0] - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const hint = /(?<!")\$\{\w+\}/.test(line) ? '; put quotes around a value that starts with ${' : '';
  return `not valid ${isJson(text) ? 'JSON' : 'YAML'}: ${explain(problem, text)}${hint}`;
}

function explain({ code, message, pos }: YamlProblem, text: string): string {
  const tag = text.slice(...pos);
  if (code === 'TAG_RESOLVE_FAILED' && FUNCTION.test(tag)) {
    return `functions of CloudFormation, such as '${tag}', are not evaluated: write the value`;
  }
  if (message.startsWith('Block scalar header includes extra characters')) {
    return `the header of a block scalar has extra characters: ${quoteStart(message.includes('characters: >') ? '>' : '|')}`;
  }
  if (message === 'Tags and anchors must be separated from the next token by white space') {
    return `a tag or an anchor has no space after it: ${quoteStart('!')}, and one that starts with '&'`;
  }
  return MESSAGES.test(message) ? message : BY_CODE[code];
}

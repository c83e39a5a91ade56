import { shorten } from '../finding.ts';
import { type Node, text } from '../node.ts';
import { originOf, type RuleFinding } from './rule.ts';

/** The characters of tags in ECS's API, and the lengths of their keys and values. */
const CHARACTERS = String.raw`[\p{L}\p{Z}\p{N}_.:/=+\-@]`;
const KEY = new RegExp(`^${CHARACTERS}{1,128}$`, 'u');
const VALUE = new RegExp(`^${CHARACTERS}{0,256}$`, 'u');
const EXPECTED = "letters, numbers, spaces and '+', '-', '=', '.', '_', ':', '/', '@'";

/** The problems with the form of a tag. */
export function* checkTag(tag: Node): Generator<RuleFinding> {
  if (tag.kind !== 'fields') return;
  const key = text(tag, 'key') ?? '';
  const value = text(tag, 'value') ?? '';
  if (key === '') yield { message: 'a tag has no key: add one, or remove the tag', origin: originOf(tag, 'key') };
  else if (/^aws:/i.test(key))
    yield {
      message: `the tag '${shorten(key)}' starts with 'aws:', which is reserved for AWS: rename it`,
      origin: originOf(tag, 'key'),
    };
  else if (!KEY.test(key))
    yield {
      message: `the tag key '${shorten(key)}' is not valid; expected 1 to 128 ${EXPECTED}`,
      origin: originOf(tag, 'key'),
    };
  if (!VALUE.test(value))
    yield {
      message: `the value of the tag '${shorten(key)}' is not valid; expected up to 256 ${EXPECTED}`,
      origin: originOf(tag, 'value'),
    };
}

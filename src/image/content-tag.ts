import { createHash } from 'node:crypto';
import { isObject } from '../objects.ts';
import type { BuildInputs } from './fingerprint.ts';
import type { ImageSource } from './source.ts';
import type { PlannedTag } from './tags.ts';

/** The prefix of tags that identify an image by the content sent to the builder. */
const PREFIX = 'content-';
/** The number of hash digits, which is enough to avoid collisions. */
const DIGITS = 40;

/**
 * The tag for the content that is sent to the builder: each file with its permissions, the Dockerfile, platforms,
 * target, arguments, contexts, flags and attestations, labels and annotations. The commit is not included, so a commit
 * that changes none of that content has the same tag.
 */
export function contentTag(inputs: BuildInputs, commit: string | undefined): PlannedTag {
  const text = JSON.stringify(inputs, sorted);
  const hash = createHash('sha256').update(commit ? text.replaceAll(commit, 'commit') : text);
  return { name: `${PREFIX}${hash.digest('hex').slice(0, DIGITS)}`, kind: 'content' };
}

/** Whether a tag has this form. */
export function isContentTag({ name, kind }: PlannedTag): boolean {
  return kind === 'content' && name.startsWith(PREFIX);
}

/** A clause that explains why an image cannot be found by its content; `undefined` if it can. */
export function contentProblem({ dirty, unknown, contents }: ImageSource): string | undefined {
  if (unknown !== undefined) return unknown;
  const [first] = dirty;
  if (first !== undefined) {
    const more = dirty.length > 1 ? ` and ${dirty.length - 1} more` : '';
    return `the files for the builder have uncommitted changes (${first.slice(3)}${more})`;
  }
  return contents === undefined ? 'its files could not be read' : undefined;
}

/** The members of an object, sorted. */
function sorted(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

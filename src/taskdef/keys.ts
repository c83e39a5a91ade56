import { distance } from 'fastest-levenshtein';

/** Names that other tools, such as Docker Compose, use for the fields of a container. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['env', 'environment'],
  ['envvars', 'environment'],
  ['ports', 'portMappings'],
  ['labels', 'dockerLabels'],
  ['cmd', 'command'],
  ['envfile', 'environmentFiles'],
  ['logging', 'logConfiguration'],
  ['source', 'sourceVolume'],
  ['target', 'containerPath'],
  ['soft', 'softLimit'],
  ['hard', 'hardLimit'],
]);

/** Keys that users add to JSON as comments; they are not misspellings. */
const REMARKS = /^(comments?|description|desc|notes?|todo|fixme|docs?|readme|remarks?|reason|example|schema)\d*$/;

/**
 * The known key that was probably meant by `key`; `undefined` if it resembles none and may be newer than the SDK.
 * Alternative spellings (`task-role-arn`, `Image`) count as misspellings.
 */
export function intendedKey(key: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(key);
  if (/^[_$#/]/.test(key) || REMARKS.test(letters)) return undefined;
  const synonym = SYNONYMS.get(letters);
  if (synonym && known.includes(synonym)) return synonym;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const apart = distance(letters, lettersOf(candidate));
    if (apart < least) [best, least] = [candidate, apart];
  }
  return least <= tolerance(letters.length) ? best : undefined;
}

/** Short keys must be more similar: `uid` is not a misspelling of `cpu`. */
function tolerance(letters: number): number {
  if (letters < 5) return 1;
  return letters < 10 ? 2 : 3;
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant by `word`; `undefined` if none is similar. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  const best = candidates[lower.indexOf(closest(word.toLowerCase(), lower))] as string;
  return distance(word.toLowerCase(), best.toLowerCase()) <=
    (best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3)))
    ? best
    : undefined;
}

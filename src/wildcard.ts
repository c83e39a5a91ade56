/**
 * Whether `pattern` matches all of `text`: `*` matches any characters, and the character in `one` matches exactly one.
 * Takes at most `pattern.length` × `text.length` steps, regardless of the number of wildcards.
 */
export function matchesWildcard(text: string, pattern: string, one?: '?'): boolean {
  let [at, index, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[index] === '*') {
      star = index++;
      resume = at;
    } else if (index < pattern.length && (pattern[index] === one || pattern[index] === text[at])) {
      index++;
      at++;
    } else if (star >= 0) {
      // Backtrack: the last star matches one more character.
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[index] === '*') index++;
  return index === pattern.length;
}

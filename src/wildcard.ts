/**
 * Whether `pattern` fits the whole of `text`: `*` stands for any characters and, where `one` names it, that character for
 * exactly one. In time of at most `pattern` times `text`, however many wildcards there are.
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
      // The last star takes one character more.
      index = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[index] === '*') index++;
  return index === pattern.length;
}

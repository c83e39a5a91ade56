import { stripVTControlCharacters } from 'node:util';

/** Longer lines help nobody to see why a container failed; a stack trace in JSON is two or three thousand characters. */
const MOST_CHARACTERS = 4_000;

/**
 * What a program printed as lines that a person can read: without colour codes and other control characters, which could
 * also hide a line or make a command of it, and without what a carriage return has overwritten. A line that is too long
 * ends in a mark.
 */
export function plainLines(printed: string): string[] {
  return printed
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => shorten(plain(line), MOST_CHARACTERS));
}

/** `text` on one line, without control characters, of at most `most` characters before the mark. */
export function plainSentence(text: string, most: number): string {
  return shorten(plainLines(text).join(' ').replace(/\s+/g, ' ').trim(), most);
}

/** `text` with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plain(line: string): string {
  const shown = line.replace(/\r+$/, '');
  return (
    stripVTControlCharacters(shown.slice(shown.lastIndexOf('\r') + 1))
      // Controls but the tab; line separators; and what turns the direction of the text around.
      .replace(/(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '')
  );
}

function shorten(line: string, most: number): string {
  if (line.length <= most) return line;
  // Not between the halves of a character.
  const head = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${head}… (cut: ${line.length} characters)`;
}

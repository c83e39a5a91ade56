/**
 * Text of others (containers, AWS, Docker, git, GitHub) is cleaned and cut here, where it enters. Every function takes time
 * in proportion to its text, whatever is in it.
 */

/** Longer lines help nobody to see why a container failed; a stack trace in JSON is two or three thousand characters. */
const MOST_OF_A_LINE = 4_000;
/** What one sentence of an error holds of somebody else's text. */
const MOST_OF_A_SENTENCE = 600;
/** Of a longer line only so much is read: colors may take three quarters of it. */
const MOST_READ = 4 * MOST_OF_A_LINE;

/*
 * ECMA-48: strings (OSC, DCS, APC, PM, SOS) up to their end, where they have one; CSI with its parameters; the rest of two
 * bytes and intermediates. Neighboring classes share no character, so no part is read more than twice.
 */
const ESC = '\\u001b';
const STRING = `(?:${ESC}[\\]P_^X]|[\\u0090\\u0098\\u009d-\\u009f])(?:[^\\u0007${ESC}\\u009c]*(?:\\u0007|${ESC}\\\\|\\u009c))?`;
const CSI = `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`;
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESC}[ -/]*[0-~]?`, 'g');

/**
 * Controls but the tab, line separators, and what is not seen (Unicode's default ignorables: direction marks, zero widths,
 * tags), which could hide text or turn it around. A variation selector stays, and a joiner between two pictures.
 */
const UNSEEN =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]--[\t\u200d\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<=[\ufe0e\ufe0f])[\ufe0e\ufe0f]/gv;

/**
 * What a program printed as lines that a person can read: without color codes and other control characters, which could
 * also hide a line or make a command of it, and without what a carriage return has overwritten. A line that is too long
 * ends in a mark.
 */
export function cleanLines(printed: string): string[] {
  const lines = printed.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map(cleanLine);
}

/** One line of what a program printed, as `cleanLines` has it. */
export function cleanLine(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') end--;
  const start = end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1;
  return cutAt(readable(line.slice(start, Math.min(end, start + MOST_READ))), MOST_OF_A_LINE, end - start);
}

/** `text` on one line, without control characters, of at most `most` characters before the mark. */
export function cleanSentence(text: string, most = MOST_OF_A_SENTENCE): string {
  const whole = text.trim();
  const read = whole.slice(0, MOST_READ).replace(/[\s\u0085]/g, ' ');
  return cutAt(readable(read).replace(/ +/g, ' ').trim(), most, whole.length);
}

/** `text` without what is not seen and would hide or turn around the rest; its line feeds stay. */
export function withoutUnseen(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(UNSEEN, ''))
    .join('\n');
}

/** The first `most` characters of `text`, the last of them `…` where some are left out; no character is cut in two. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${wholeCharacters(text, most - 1)}…`;
}

/** The first of `lines` that have at most `most` bytes together; a last line counts the others. */
export function firstLines(lines: readonly string[], most: number): string[] {
  const rest = (count: number) => `… and ${count} more lines`;
  let bytes = Buffer.byteLength(rest(lines.length));
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > most;
  });
  return end < 0 ? [...lines] : [...lines.slice(0, end), rest(lines.length - end)];
}

/** `text` with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readable(text: string): string {
  return text.toWellFormed().replace(SEQUENCES, '').replace(UNSEEN, '');
}

/** `given`: how long the text was before it was cleaned. */
function cutAt(text: string, most: number, given: number): string {
  if (text.length <= most && given <= MOST_READ) return text;
  return `${wholeCharacters(text, most)}… (cut: ${given <= MOST_READ ? text.length : given} characters)`;
}

/** At most `most` code units of `text`: a character with what is joined to it is whole or left out. */
function wholeCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  // No character is longer than this in practice; one that is has no right to stay whole.
  const around = text.slice(Math.max(0, most - 64), most + 64);
  const from = most - Math.max(0, most - 64);
  const last = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(around)].findLast(
    ({ index }) => index <= from,
  );
  const end = last && last.index > 0 ? most - from + last.index : most;
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}

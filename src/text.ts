/**
 * External text (from containers, AWS, Docker, git, GitHub) is sanitized and truncated here, where it enters. Every
 * function runs in linear time for any text.
 */

/**
 * The maximum length of a line. A stack trace in JSON has two or three thousand characters; longer lines do not help to
 * find out why a container failed.
 */
const MAX_LINE = 4_000;
/** The maximum length of external text in an error sentence. */
const MAX_SENTENCE = 600;
/** The maximum number of characters of a line that are read. Color codes may take up three quarters of them. */
const MAX_READ = 4 * MAX_LINE;

/*
 * The escape sequences of ECMA-48: strings (OSC, DCS, APC, PM, SOS) up to their terminator, if they have one before the
 * next string; CSI with its parameters; two-byte sequences with intermediates. Adjacent character classes are disjoint,
 * and a string does not contain the beginning of another, so no part is read more than twice.
 */
const ESC = '\\u001b';
const STRING = `(?:${ESC}[\\]P_^X]|[\\u0090\\u0098\\u009d-\\u009f])(?:[^\\u0007${ESC}\\u0090\\u0098\\u009c-\\u009f]*(?:\\u0007|${ESC}\\\\|\\u009c))?`;
const CSI = `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`;
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESC}[ -/]*[0-~]?`, 'g');

/**
 * Control characters except tabs, line separators, and invisible characters (Unicode's default ignorables: direction
 * marks, zero-width characters, tags), which could hide or reorder text. Variation selectors and joiners between two
 * pictographs are kept.
 */
const UNSEEN =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]--[\t\u200d\ufe0e\ufe0f]]|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<=[\ufe0e\ufe0f])[\ufe0e\ufe0f]/gv;

/**
 * A program's output as readable lines: without color codes and other control characters, which could hide a line or
 * turn it into a command, and without text that a carriage return overwrote. A line that is too long ends with a mark.
 */
export function cleanLines(printed: string): string[] {
  const lines = printed.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map(cleanLine);
}

/** One line of a program's output, sanitized as in `cleanLines`. */
export function cleanLine(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') end--;
  const start = end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1;
  return cutAt(readable(line.slice(start, Math.min(end, start + MAX_READ))), MAX_LINE, end - start);
}

/** `text` on one line, without control characters, with at most `most` characters before the mark. */
export function cleanSentence(text: string, most = MAX_SENTENCE): string {
  const whole = text.trim();
  const read = whole.slice(0, MAX_READ).replace(/[\s\u0085]/g, ' ');
  return cutAt(readable(read).replace(/ +/g, ' ').trim(), most, whole.length);
}

/** `text` without invisible characters that could hide or reorder it; line feeds are kept. */
export function withoutUnseen(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(UNSEEN, ''))
    .join('\n');
}

/** The first `most` characters of `text`, ending in `…` if some are omitted; characters are never split. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${wholeCharacters(text, most - 1)}…`;
}

/** The first lines that fit into `most` bytes, followed by a line with the number of omitted lines. */
export function firstLines(lines: readonly string[], most: number): string[] {
  const rest = (count: number) => `… and ${count} more lines`;
  let bytes = Buffer.byteLength(rest(lines.length));
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > most;
  });
  return end < 0 ? [...lines] : [...lines.slice(0, end), rest(lines.length - end)];
}

/** `text` with its first letter capitalized. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readable(text: string): string {
  return text.toWellFormed().replace(SEQUENCES, '').replace(UNSEEN, '');
}

/** Truncates a text. @param given the length of the text before it was sanitized */
function cutAt(text: string, most: number, given: number): string {
  if (text.length <= most && given <= MAX_READ) return text;
  return `${wholeCharacters(text, most)}… (cut: ${given <= MAX_READ ? text.length : given} characters)`;
}

/** At most `most` code units of `text`. A character is kept or omitted with everything joined to it. */
function wholeCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  // The maximum length of a character. No real character is longer, and a longer one may be split.
  const around = text.slice(Math.max(0, most - 64), most + 64);
  const from = most - Math.max(0, most - 64);
  const last = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(around)].findLast(
    ({ index }) => index <= from,
  );
  const end = last && last.index > 0 ? most - from + last.index : most;
  return text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}

import { withoutUnseen } from '../text.ts';

/*
 * External text reaches a summary only through `escapeText`, `code`, `codeBlock` or the title of `details`, which
 * remove invisible characters.
 */

/**
 * Matches text that GitHub turns into a link: a mention or an email address with `@`, `#1`, `GH-1`, `https://`, `www.`;
 * but not an image's digest.
 */
const MENTION = /@(?=[A-Za-z0-9])(?!sha256:)/g;
const ISSUE = /#(?=\d)|\bGH-(?=\d)/gi;
const ADDRESS = /:(?=\/\/)|\bwww(?=\.)/gi;

/**
 * Escapes `text` so that Markdown shows it verbatim on one line, including at the start of a paragraph and in a table
 * cell. GitHub links mentions and issues after rendering Markdown, so a backslash does not prevent that, but an empty
 * comment does.
 */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|#&~$]/g, (character) => `\\${character}`)
    .replace(MENTION, '@<!-- -->')
    .replace(ISSUE, (mark) => `${mark}<!-- -->`)
    .replace(ADDRESS, (mark) => (mark === ':' ? '\\:' : `${mark}<!-- -->`))
    .replace(/^( ?)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Formats any text as inline code. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun([text]) + 1);
  const inner = oneLine(text);
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}

/**
 * Formats lines as a code block that none of them can close; a `mermaid` block may contain invisible characters of its
 * own.
 */
export function codeBlock(given: readonly string[], language = 'text'): string {
  const lines = language === 'mermaid' ? given : given.map(withoutUnseen);
  const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function oneLine(text: string): string {
  return withoutUnseen(text.replace(/\s/g, ' ')).replace(/ +/g, ' ');
}

/** The longest run of backticks. */
function longestRun(lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A table whose cells are Markdown on one line; a `|` in a cell, including in code, is escaped. Digests, commit SHAs
 * and task IDs are shortened: outputs and the report file have the full ones.
 * @param shorten for a table with names that a reader copies
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  shorten: (cell: string) => string = shortenIds,
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => breakable(shorten(cell)).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The number of characters of code that fit next to the name of a fact, on a phone. */
const MAX_UNBROKEN = 20;

/** Lets long words in a cell's code wrap, because browsers break code only at a hyphen. A copy has no breaks. */
function breakable(cell: string): string {
  return cell.replace(/(?<!`)`([^`]+)`(?!`)/g, (whole, inner: string) => {
    if (inner.split(/[\s-]/).every((word) => word.length <= MAX_UNBROKEN)) return whole;
    const parts = inner.match(/[A-Z]?[^A-Z\s/.:@_-]{1,12}[\s/.:@_-]*|./gu) ?? [];
    return `<code>${parts.map((part) => escapeText(part.replaceAll('\\|', '|'))).join('<wbr>')}</code>`;
  });
}

/** `text` with digests, commit SHAs and task IDs shortened to 12 characters. */
export function shortenIds(text: string): string {
  return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b|\b([0-9a-f]{12})(?:[0-9a-f]{20}|[0-9a-f]{28})\b/g, '$1$2');
}

/** A collapsed part of a summary. The title is plain text. */
export function details(title: string, body: string): string {
  const escaped = oneLine(title).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  // In a comment, a mention would notify the person who is mentioned.
  return `<details><summary>${escaped.replace(MENTION, '@<!-- -->')}</summary>\n\n${body}\n\n</details>`;
}

/** The maximum size of a step's summary: GitHub discards a summary that is larger than 1 MiB. */
export const GITHUB_MAX_BYTES = 1_048_576;
/** The limit leaves space for other parts of the same step. */
const MAX_BYTES = 1_000_000;
const REST = '\n\n_The rest was omitted: GitHub shows at most 1 MiB. The report file has everything._\n';

/**
 * Truncates `markdown` at a line so that it has at most `most` bytes, including a note; empty if not even the note
 * fits.
 * @param rest the note
 */
export function cut(markdown: string, most = MAX_BYTES, rest = REST): string {
  if (Buffer.byteLength(markdown) <= most) return markdown;
  const bytes = Buffer.from(markdown);
  let room = most - Buffer.byteLength(rest);
  while (room >= 0) {
    const head = bytes.subarray(0, room).toString('utf8');
    const whole = head.slice(0, Math.max(0, head.lastIndexOf('\n')));
    const text = `${whole}${closing(whole)}${rest}`;
    const excess = Buffer.byteLength(text) - most;
    if (excess <= 0) return text;
    room -= excess;
  }
  return '';
}

/** Closes the code block and the collapsed parts in which `markdown` was truncated. */
function closing(markdown: string): string {
  let fence = '';
  let folded = 0;
  for (const line of markdown.split('\n')) {
    const [run = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence) fence = line === fence ? '' : fence;
    else if (run) fence = run;
    else if (line.startsWith('<details>')) folded++;
    else if (line === '</details>') folded--;
  }
  return `${fence && `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, folded))}`;
}

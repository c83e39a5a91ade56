import { withoutUnseen } from '../text.ts';

/*
 * Whatever is not ours reaches a summary through `escapeText`, `code`, `codeBlock` or the title of `details`: what is not
 * seen is left out there.
 */

/** What GitHub turns into a link: a mention or an address with `@`, `#1`, `GH-1`, `https://`, `www.`. An image's digest is none. */
const MENTION = /@(?=[A-Za-z0-9])(?!sha256:)/g;
const ISSUE = /#(?=\d)|\bGH-(?=\d)/gi;
const ADDRESS = /:(?=\/\/)|\bwww(?=\.)/gi;

/**
 * `text` so that Markdown shows it as it is, on one line; also at the start of a paragraph, and in a table cell. GitHub links
 * mentions and issues after Markdown is done, so that no backslash keeps it from that, but an empty comment does.
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

/** `text` as inline code, whatever it contains. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun([text]) + 1);
  const inner = oneLine(text);
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}

/** Lines as a code block that none of them can close; a `mermaid` one is drawn, and has its own signs that are not seen. */
export function codeBlock(given: readonly string[], language = 'text'): string {
  const lines = language === 'mermaid' ? given : given.map(withoutUnseen);
  const fence = '`'.repeat(Math.max(2, longestRun(lines)) + 1);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function oneLine(text: string): string {
  return withoutUnseen(text.replace(/\s/g, ' ')).replace(/ +/g, ' ');
}

/** The most backticks in a row. */
function longestRun(lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A table whose cells are Markdown on one line; a `|` in them, in code too, ends no cell. Digests and tasks' ids are
 * shortened: outputs and the report file have them whole.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => shortDigests(cell).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `text` with the first 12 digits of each digest and task's id. */
export function shortDigests(text: string): string {
  return text.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b|\b([0-9a-f]{12})[0-9a-f]{20}\b/g, '$1$2');
}

/** A part that a reader unfolds; the title is plain text. */
export function details(title: string, body: string): string {
  const escaped = oneLine(title).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<details><summary>${escaped}</summary>\n\n${body}\n\n</details>`;
}

/** GitHub discards a step's summary of more than 1 MiB whole. */
export const GITHUB_MOST_BYTES = 1_048_576;
/** Leaves room for other parts of the same step. */
const MOST_BYTES = 1_000_000;
const REST = '\n\n_The rest was cut: GitHub shows at most 1 MiB. The report file has all of it._\n';

/** `markdown`, cut at a line before it has more than `most` bytes, and saying so; empty where there is no room even for that. */
export function cut(markdown: string, most = MOST_BYTES): string {
  if (Buffer.byteLength(markdown) <= most) return markdown;
  const bytes = Buffer.from(markdown);
  let room = most - REST.length;
  while (room >= 0) {
    const head = bytes.subarray(0, room).toString('utf8');
    const whole = head.slice(0, Math.max(0, head.lastIndexOf('\n')));
    const text = `${whole}${closing(whole)}${REST}`;
    const excess = Buffer.byteLength(text) - most;
    if (excess <= 0) return text;
    room -= excess;
  }
  return '';
}

/** What ends the code block and the folded part in which `markdown` was cut. */
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

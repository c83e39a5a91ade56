/** `text` so that Markdown shows it as it is, on one line, in a table cell too. */
export function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);
}

/** `text` as inline code, whatever it contains. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const inner = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `\`${inner}\``;
}

/** Lines as a code block that none of them can close. */
export function codeBlock(lines: readonly string[], language = 'text'): string {
  const fence = '`'.repeat(
    Math.max(2, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length)) + 1,
  );
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that a reader unfolds. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** GitHub discards a step's summary of more than 1 MiB whole: leaves room for others of the same step. */
const MOST_BYTES = 1_000_000;

/** `markdown`, cut at a line before it is too long for GitHub, and saying so. */
export function cut(markdown: string, most = MOST_BYTES): string {
  if (Buffer.byteLength(markdown) <= most) return markdown;
  const head = Buffer.from(markdown)
    .subarray(0, most - 200)
    .toString('utf8');
  return `${head.slice(0, head.lastIndexOf('\n'))}\n\n_The rest was cut: GitHub shows at most 1 MiB. The report file has all of it._\n`;
}

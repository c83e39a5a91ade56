import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import type { Place } from '../src/log.ts';
import { cut, GITHUB_MOST_BYTES } from '../src/report/markdown.ts';

/*
 * The runner's command protocol, in place of @actions/core: that package brings undici along, 1 MB of bundle and a fifth
 * of the time to the first request, for what is a few escapes and appended lines.
 * https://docs.github.com/actions/reference/workflow-commands
 */

/** Writes the output `name`. */
export function setOutput(name: string, value: string): void {
  toFile('GITHUB_OUTPUT', name, value);
}

/** Keeps `value` for this action's post step. */
export function saveState(name: string, value: string): void {
  toFile('GITHUB_STATE', name, value);
}

/** What this action's main step kept under `name`; empty when it kept nothing. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Has the runner mask `value`, and each line of it, in logs. */
export function setSecret(value: string): void {
  for (const part of new Set([value, ...value.split(/\r?\n/)])) {
    if (part.trim() !== '') command('add-mask', {}, part);
  }
}

/** Appends Markdown to the step's part of the job summary, cut to the room that is left there. */
export function appendSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  appendFileSync(path, cut(markdown, GITHUB_MOST_BYTES - size));
}

export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  place: Place & { title?: string } = {},
) {
  const { file, line, column, title } = place;
  command(kind, { file, line, col: column, title }, message);
}

export function debug(line: string): void {
  command('debug', {}, line);
}

export function group(title: string, lines: readonly string[]): void {
  command('group', {}, title);
  for (const line of lines) print(line);
  command('endgroup', {}, '');
}

/** Opens a group for lines that come one by one; `closeGroup` ends it. */
export function openGroup(title: string): void {
  command('group', {}, title);
}

export function closeGroup(): void {
  command('endgroup', {}, '');
}

/** Prints a line that the runner cannot take for a command, whatever a container or AWS put into it. */
export function print(line: string): void {
  // `::` counts at the start of a line only, the older `##[` anywhere in it. The runner's TrimStart takes U+0085 for a space too.
  process.stdout.write(line.replace(/^([\s\u0085]*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[') + EOL);
}

function command(name: string, properties: Record<string, string | number | undefined>, message: string): void {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  process.stdout.write(`::${name}${list && ` ${list}`}::${escapeData(message)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function toFile(variable: string, name: string, value: string): void {
  const path = process.env[variable];
  if (!path) throw new Error(`${variable} is not set: this program is meant to be run by a GitHub Actions runner`);
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}

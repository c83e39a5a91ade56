import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf } from '../src/error.ts';
import type { Place } from '../src/log.ts';
import { cut, GITHUB_MOST_BYTES } from '../src/report/markdown.ts';
import { cutText } from '../src/text.ts';
import { appendToRunnerFile } from './runner-files.ts';

/*
 * The runner's commands, by @actions/core. What it lacks is here: outputs and state that are on the disk when they count
 * as written, secrets masked line by line, text of others that cannot be a command, and a summary that is cut. Of core,
 * getInput (it trims), getBooleanInput (it throws on an empty value) and summary (it throws without a file) are not used.
 * https://docs.github.com/actions/reference/workflow-commands
 */

/** The outputs that were written, each with its file. */
const written = new Set<string>();

/**
 * Writes outputs, all of them or none.
 * @throws {RunnerFileError}
 */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const entries = Object.entries(outputs).map(
    ([name, value]) => [name, name === 'reason' ? reasonOf(value) : value] as const,
  );
  appendToRunnerFile('GITHUB_OUTPUT', entries, core.setOutput);
  for (const name of Object.keys(outputs)) written.add(keyOf(name));
}

/** Whether this step has written the output `name`. */
export function hasOutput(name: string): boolean {
  return written.has(keyOf(name));
}

/** A reason becomes an environment variable, a cell of a table or a message: it has at most 4,000 characters. */
function reasonOf(text: string): string {
  return cutText(text, 4_000);
}

function keyOf(output: string): string {
  return `${process.env.GITHUB_OUTPUT} ${output}`;
}

/**
 * Keeps `value` for this action's post step. It counts as kept when this returns.
 * @throws {RunnerFileError}
 */
export function saveState(name: string, value: string): void {
  appendToRunnerFile('GITHUB_STATE', [[name, value]], core.saveState);
}

/** Leaves nothing under `name`. Where that cannot be written, the post step looks once more at what has come to its end. */
export function forgetState(name: string): void {
  try {
    saveState(name, '');
  } catch (error) {
    annotate('warning', messageOf(error));
  }
}

/** What this action's main step kept under `name`; empty when it kept nothing. */
export function getState(name: string): string {
  return core.getState(name);
}

/** Shorter ones would black out the log, and GitHub would drop every output that contains them. */
const LEAST_SECRET = 4;
const NO_SECRET = /^([\W_]*|true|false|null|none|yes|no)$/i;

/**
 * Has the runner mask each line of `value`: it masks line by line. Lines that say nothing of a secret (brackets of JSON,
 * `true`, fewer than four characters) stay.
 */
export function setSecret(value: string): void {
  for (const line of new Set(value.split(/[\r\n]+/).map((text) => text.trim()))) {
    if (line.length >= LEAST_SECRET && !NO_SECRET.test(line)) core.setSecret(line);
  }
}

let hasToldOfSummary = false;

/** Appends Markdown to the step's part of the job summary, cut to the room that is left there; one warning where it cannot be. */
export function appendSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    appendFileSync(path, cut(markdown, GITHUB_MOST_BYTES - size));
  } catch (error) {
    if (hasToldOfSummary) return;
    hasToldOfSummary = true;
    annotate('warning', `The job summary could not be written (${messageOf(error)}); the log has what it says.`);
  }
}

const ANNOTATE = { notice: core.notice, warning: core.warning, error: core.error } as const;

export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  place: Place & { title?: string } = {},
) {
  const { file, line, column, title } = place;
  ANNOTATE[kind](shown(message), {
    ...(file && { file }),
    ...(line && { startLine: line }),
    ...(column && { startColumn: column }),
    ...(title && { title: shown(title) }),
  });
}

/** Ends the step red, by one annotation. */
export function fail(message: string): void {
  core.setFailed(shown(message));
}

export function debug(line: string): void {
  core.debug(shown(line));
}

export function group(title: string, lines: readonly string[]): void {
  openGroup(title);
  for (const line of lines) print(line);
  closeGroup();
}

/** Opens a group for lines that come one by one; `closeGroup` ends it. */
export function openGroup(title: string): void {
  core.startGroup(shown(title));
}

export function closeGroup(): void {
  core.endGroup();
}

/** Prints a line that the runner cannot take for a command, whatever a container or AWS put into it. */
export function print(line: string): void {
  core.info(disarm(shown(line)));
}

/** What a terminal would obey rather than show, and what turns the direction of text around. The runner splits lines itself. */
const CONTROLS = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n\r\u0085]]/gv;
/** Longer than any line of ours, far shorter than what makes a log unreadable. */
const MOST_CHARACTERS = 8_000;

/** `text` as it may stand in the log, whoever wrote it and wherever it came from. */
function shown(text: string): string {
  return cutText(text, MOST_CHARACTERS).replace(CONTROLS, '');
}

/** `::` counts at the start of a line only, the older `##[` anywhere in it. The runner's TrimStart takes U+0085 for a space too. */
function disarm(text: string): string {
  const lines = text.replace(/[^\r\n]+/g, (line) => {
    const start = line.search(/[^\s\u0085]/);
    return line.startsWith('::', start) ? `${line.slice(0, start)}\u200b${line.slice(start)}` : line;
  });
  return lines.replaceAll('##[', '##\u200b[');
}

import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { messageOf } from '../src/error.ts';
import type { FileLocation } from '../src/log.ts';
import { cut, GITHUB_MAX_BYTES } from '../src/report/index.ts';
import { cutText, withoutUnseen } from '../src/text.ts';
import { appendToRunnerFile, eraseFromRunnerFile } from './runner-files.ts';

/*
 * The runner's commands, through @actions/core. Adds what core lacks: outputs and state that are flushed to the disk,
 * secrets that are masked line by line, external text that cannot be a command, and a truncated summary. Does not use
 * core's getInput (it trims), getBooleanInput (it throws on an empty value) and summary (it throws without a file).
 * https://docs.github.com/actions/reference/workflow-commands
 */

const MAX_REASON = 4_000;

/** The outputs that were written, each with its file. */
const written = new Set<string>();
/** The early outputs that could not be written yet. */
const unwritten = new Map<string, string>();

/**
 * Writes outputs, all or none, together with the early outputs that could not be written yet.
 * @throws {RunnerError}
 */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const all = { ...Object.fromEntries(unwritten), ...outputs };
  const entries = Object.entries(all).map(
    ([name, value]) => [name, name === 'reason' ? reasonOf(value) : value] as const,
  );
  appendToRunnerFile('GITHUB_OUTPUT', entries, core.setOutput);
  for (const name of Object.keys(all)) written.add(keyOf(name));
  unwritten.clear();
}

/**
 * Writes outputs before the end of the step, so that they exist even if the step is killed. If they cannot be written,
 * they are written with the next outputs: the work that is in progress must not be abandoned because of them.
 */
export function setEarlyOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    setOutputs(outputs);
  } catch (error) {
    debug(messageOf(error));
    for (const [name, value] of Object.entries(outputs)) unwritten.set(name, value);
  }
}

/**
 * Writes the outputs of a step that has ended with `verdict`. If they cannot be written, the step fails.
 * @param isGreen whether this is the only reason for the step to fail: any other is reported as the step's error
 * @returns whether they were written
 */
export function setFinalOutputs(verdict: string, outputs: Readonly<Record<string, string>>, isGreen: boolean): boolean {
  try {
    setOutputs({ verdict, ...outputs });
    return true;
  } catch (error) {
    const problem = `The verdict is '${verdict}', but the outputs could not be set: ${messageOf(error)}.`;
    if (isGreen) fail(problem);
    else annotate('warning', problem);
    process.exitCode = 1;
    return false;
  }
}

/** Whether this step has written the `name` output. */
export function hasOutput(name: string): boolean {
  return written.has(keyOf(name));
}

/** A reason as one line without control characters: it may become an environment variable, a table cell or a message. */
function reasonOf(text: string): string {
  return cutText(withoutUnseen(text.replace(/\s+/g, ' ')).trim(), MAX_REASON);
}

function keyOf(output: string): string {
  return `${process.env.GITHUB_OUTPUT} ${output}`;
}

/**
 * Saves `value` for this action's post step, flushed when this function returns.
 * @throws {RunnerError}
 */
export function saveState(name: string, value: string): void {
  appendToRunnerFile('GITHUB_STATE', [[name, value]], core.saveState);
}

/**
 * Clears the state `name`, even if the disk is full. If the file cannot be written at all, the post step checks a
 * finished deployment once more.
 */
export function forgetState(name: string): void {
  try {
    saveState(name, '');
  } catch (error) {
    try {
      eraseFromRunnerFile('GITHUB_STATE', name);
    } catch {
      annotate('warning', messageOf(error));
    }
  }
}

/** The state that this action's main step saved as `name`; empty if it saved none. */
export function getState(name: string): string {
  return core.getState(name);
}

/** Whether this action's main step left any state. */
export function hasState(): boolean {
  return Object.entries(process.env).some(([name, value]) => name.startsWith('STATE_') && value);
}

/**
 * The minimum length of a masked line: shorter values would hide much of the log, and GitHub would drop every output
 * that contains them.
 */
const MIN_SECRET = 4;
const NO_SECRET = /^([\W_]*|true|false|null|none|yes|no)$/i;

/**
 * Masks each line of `value`, because the runner masks line by line. Lines that reveal nothing (JSON brackets, `true`,
 * fewer than four characters) are not masked.
 */
export function setSecret(value: string): void {
  for (const line of new Set(value.split(/[\r\n]+/).map((text) => text.trim()))) {
    if (line.length >= MIN_SECRET && !NO_SECRET.test(line)) core.setSecret(line);
  }
}

let isSummaryLogged = false;

/**
 * Appends Markdown to the step's part of the job summary, truncated to the remaining space. Warns once if it cannot be
 * written.
 */
export function appendSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    appendFileSync(path, cut(markdown, GITHUB_MAX_BYTES - size));
  } catch (error) {
    if (isSummaryLogged) return;
    isSummaryLogged = true;
    annotate('warning', `The job summary could not be written (${messageOf(error)}); see the log instead.`);
  }
}

const ANNOTATE = { notice: core.notice, warning: core.warning, error: core.error } as const;

/** Annotates the job, or a place in a file. Control characters are removed, and a very long message is cut. */
export function annotate(
  kind: 'notice' | 'warning' | 'error',
  message: string,
  place: FileLocation & { title?: string } = {},
) {
  const { file, line, column, title } = place;
  ANNOTATE[kind](shown(message), {
    ...(file && { file }),
    ...(line && { startLine: line }),
    ...(column && { startColumn: column }),
    ...(title && { title: shown(title) }),
  });
}

/** Fails the step with one annotation. */
export function fail(message: string): void {
  core.setFailed(shown(message));
}

/** Prints a line that GitHub shows only if the job's debug logging is enabled. */
export function debug(line: string): void {
  core.debug(shown(line));
}

/** Prints lines in a group that GitHub shows collapsed. */
export function group(title: string, lines: readonly string[]): void {
  openGroup(title);
  for (const line of lines) print(line);
  closeGroup();
}

/** Opens a group for lines that are printed later; `closeGroup` ends it. */
export function openGroup(title: string): void {
  core.startGroup(shown(title));
}

/** Ends the group of `openGroup`. */
export function closeGroup(): void {
  core.endGroup();
}

/** Prints a line that the runner cannot interpret as a command, regardless of the external text in it. */
export function print(line: string): void {
  core.info(disarm(shown(line)));
}

/**
 * Characters that a terminal would interpret, and characters that reverse the direction of text. The runner splits
 * lines itself.
 */
const CONTROLS = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n\r\u0085]]/gv;
/**
 * The maximum length of a line: longer than any line of Slipway, and much shorter than lines that make a log
 * unreadable.
 */
const MAX_CHARACTERS = 8_000;

/** Makes any text safe for the log. */
function shown(text: string): string {
  return cutText(text, MAX_CHARACTERS).replace(CONTROLS, '');
}

/**
 * `::` is a command only at the start of a line, but the older `##[` is a command anywhere in it. The runner's
 * TrimStart also treats U+0085 as a space.
 */
function disarm(text: string): string {
  const lines = text.replace(/[^\r\n]+/g, (line) => {
    const start = line.search(/[^\s\u0085]/);
    return line.startsWith('::', start) ? `${line.slice(0, start)}\u200b${line.slice(start)}` : line;
  });
  return lines.replaceAll('##[', '##\u200b[');
}

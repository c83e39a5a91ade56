import { InputError, messageOf, UserError } from '../src/error.ts';
import { refuserOf } from '../src/refusal.ts';
import { endCancelled } from './cancel.ts';
import { hasUnfinished } from './cancellation.ts';
import { annotate, debug, group, hasOutput, setOutputs } from './commands.ts';
import { checkRunnerFiles, type RunnerFile } from './runner-files.ts';

/** The maximum number of annotations: GitHub shows ten of each kind per step. */
const MAX_PROBLEMS = 10;
/** The maximum number of problems in the last annotation, which summarizes the remaining ones. */
const MAX_LINES = 2;

/** The runner's files that a step uses, and the outputs that the step always sets. */
export interface StepOptions {
  /** The files that the step writes, which are tested before anything else is done. */
  readonly writes?: readonly RunnerFile[];
  /** Whether the step sets the `verdict` and `reason` outputs regardless of how it ends. */
  readonly hasVerdict?: boolean;
  /** Whether the step sets the `refused-by` output regardless of how it ends. */
  readonly hasRefusedBy?: boolean;
  /** Whether the step has the `advice` output. */
  readonly hasAdvice?: boolean;
}

/**
 * Runs an action's step. An error that the step throws, including an unhandled rejection, becomes an annotation, exit
 * code 1 and, if the action has them, the `verdict` and `reason` outputs. Each input problem becomes a separate
 * annotation, at its location if it is in a file.
 */
export async function runStep(step: () => Promise<unknown>, options: StepOptions = {}): Promise<void> {
  const onUncaught = (error: unknown) => {
    process.off('uncaughtException', onUncaught);
    process.off('beforeExit', onIdle);
    conclude(error, options);
    process.stdout.write('', () => process.exit());
  };
  // If a promise never settles, Node.js exits silently. A cancelled step ends through process.exit and is not affected.
  const onIdle = () => conclude(new Error('the event loop is empty, but the step has not finished'), options);
  process.on('uncaughtException', onUncaught);
  process.once('beforeExit', onIdle);
  try {
    checkWorkingDirectory();
    checkRunnerFiles(options.writes ?? []);
    await step();
  } catch (error) {
    conclude(error, options);
  } finally {
    process.off('uncaughtException', onUncaught);
    process.off('beforeExit', onIdle);
  }
  endCancelled();
}

/** Fails the step with `error`. */
function conclude(error: unknown, { hasVerdict, hasRefusedBy, hasAdvice }: StepOptions): void {
  process.exitCode = 1;
  const problems = error instanceof InputError ? error.problems : [{ message: explain(error), ...placeOf(error) }];
  annotateProblems(problems);
  if (!(error instanceof UserError) && error instanceof Error && error.stack) debug(error.stack);
  if (!hasVerdict || hasOutput('verdict')) return;
  try {
    const outputs = verdictOf(problems.map(({ message }) => message));
    const refusedBy = outputs.verdict === 'refused' ? refuserOf(error) : '';
    const more = { ...(hasRefusedBy && { 'refused-by': refusedBy }), ...(hasAdvice && { advice: '[]' }) };
    setOutputs({ ...outputs, ...more });
  } catch (failure) {
    // If an output that cannot be written ended the step, there already is an annotation for it.
    debug(messageOf(failure));
  }
}

/** The outputs of a step that threw an error. Its post step finishes the work that the step started. */
function verdictOf(messages: readonly string[]): Record<string, string> {
  const reason = messages
    .map((message) =>
      message
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[^.?!]$/, '$&.'),
    )
    .join(' ');
  return { verdict: hasUnfinished() ? 'unknown' : 'refused', reason };
}

function placeOf(error: unknown) {
  return error instanceof UserError ? error.place : undefined;
}

function explain(error: unknown): string {
  if (error instanceof UserError || isOfSystem(error)) return messageOf(error);
  const name = error instanceof Error ? error.name : 'Error';
  return `Slipway failed with an internal error (${name}: ${messageOf(error)}): please report it, with the log of a run with step debug logging.`;
}

/** Whether an error is from the file system, the network or AWS, so that its message is sufficient. */
function isOfSystem(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return '$metadata' in error || ('code' in error && /^E(?!RR_)/.test(String(error.code)));
}

function annotateProblems(problems: readonly Partial<InputError['problems'][number]>[]): void {
  const shown = problems.length > MAX_PROBLEMS ? problems.slice(0, MAX_PROBLEMS - 1) : problems;
  for (const { message = '', file, line, column } of shown) {
    annotate('error', message, { ...(file && { file }), ...(line && { line }), ...(column && { column }) });
  }
  const rest = problems.slice(shown.length).map(({ message = '' }) => message);
  if (rest.length === 0) return;
  group('More problems', rest);
  const more = rest.length - MAX_LINES;
  const restLine =
    more > 0 ? [`${more} more ${more === 1 ? 'problem is' : 'problems are'} in the log of the step.`] : [];
  annotate('error', [...rest.slice(0, MAX_LINES), ...restLine].join('\n'));
}

/** If the folder of a step was removed, Node.js would fail later with an unclear error. */
function checkWorkingDirectory(): void {
  try {
    process.cwd();
  } catch {
    throw new UserError(
      `The working directory of the step does not exist (GITHUB_WORKSPACE is '${process.env.GITHUB_WORKSPACE ?? ''}'): an earlier step must not remove it.`,
    );
  }
}

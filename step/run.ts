import { failureKind } from '../src/aws/failure.ts';
import { InputError, messageOf, UserError } from '../src/error.ts';
import { endCancelled } from './cancel.ts';
import { annotate, debug, hasOutput, setOutputs } from './commands.ts';
import { isLeft } from './last-word.ts';
import { checkRunnerFiles, type RunnerFile } from './runner-files.ts';

/** GitHub shows ten annotations of a kind and step. */
const MOST_PROBLEMS = 10;

/** What a step needs of the runner, and owes to the steps after it. */
export interface Frame {
  /** What it writes: tried before anything is done. */
  readonly writes?: readonly RunnerFile[];
  /** Whether it sets the outputs `verdict` and `reason` on every ending. */
  readonly hasVerdict?: boolean;
  /** Whether it sets the output `refused-by` on every ending. */
  readonly hasRefusedBy?: boolean;
}

/**
 * Runs an action's step. What it throws, also where nobody waits for it, becomes annotations, exit code 1 and, where the
 * action has them, the outputs `verdict` and `reason`; wrong inputs one annotation each, at their place in a file where
 * they have one.
 */
export async function runStep(step: () => Promise<void>, frame: Frame = {}): Promise<void> {
  const onUncaught = (error: unknown) => {
    process.off('uncaughtException', onUncaught);
    process.off('beforeExit', onIdle);
    conclude(error, frame);
    process.stdout.write('', () => process.exit());
  };
  // A promise that never settles ends Node without a word. A step that is cancelled ends by process.exit, and not so.
  const onIdle = () => conclude(new Error('nothing is left to wait for, and the step has not ended'), frame);
  process.on('uncaughtException', onUncaught);
  process.once('beforeExit', onIdle);
  try {
    checkWorkingDirectory();
    checkRunnerFiles(frame.writes ?? []);
    await step();
  } catch (error) {
    conclude(error, frame);
  } finally {
    process.off('uncaughtException', onUncaught);
    process.off('beforeExit', onIdle);
  }
  endCancelled();
}

/** Ends the step red by `error`. */
function conclude(error: unknown, { hasVerdict, hasRefusedBy }: Frame): void {
  process.exitCode = 1;
  const problems = error instanceof InputError ? error.problems : [{ message: explain(error), ...placeOf(error) }];
  annotateProblems(problems);
  if (!(error instanceof UserError) && error instanceof Error && error.stack) debug(error.stack);
  if (!hasVerdict || hasOutput('verdict')) return;
  try {
    const outputs = verdictOf(problems.map(({ message }) => message));
    const refusedBy = outputs.verdict === 'refused' ? refuserOf(error) : '';
    setOutputs({ ...outputs, ...(hasRefusedBy && { 'refused-by': refusedBy }) });
  } catch (failure) {
    // What cannot be written has its annotation already where it is what ended the step.
    debug(messageOf(failure));
  }
}

/** The output `refused-by` of a step that threw; empty for an error of Slipway itself. */
function refuserOf(error: unknown): 'input' | 'aws' | '' {
  const origin = error instanceof UserError ? error.cause : error;
  if (origin !== undefined && failureKind(origin) !== 'own') return 'aws';
  return error instanceof UserError ? 'input' : '';
}

/** The outputs of a step that threw. What it had begun, its post step looks after. */
function verdictOf(messages: readonly string[]): Record<string, string> {
  const reason = messages
    .map((message) =>
      message
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[^.?!]$/, '$&.'),
    )
    .join(' ');
  return { verdict: isLeft() ? 'unknown' : 'refused', reason };
}

function placeOf(error: unknown) {
  return error instanceof UserError ? error.place : undefined;
}

function explain(error: unknown): string {
  if (error instanceof UserError || isOfSystem(error)) return messageOf(error);
  const name = error instanceof Error ? error.name : 'Error';
  return `Slipway ended with an error of its own (${name}: ${messageOf(error)}): please report it, with the log of a run with step debug logging.`;
}

/** An error of the file system, the network or AWS, which says what it is by itself. */
function isOfSystem(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return '$metadata' in error || ('code' in error && /^E(?!RR_)/.test(String(error.code)));
}

function annotateProblems(problems: readonly Partial<InputError['problems'][number]>[]): void {
  const shown = problems.length > MOST_PROBLEMS ? problems.slice(0, MOST_PROBLEMS - 1) : problems;
  for (const { message = '', file, line, column } of shown) {
    annotate('error', message, { ...(file && { file }), ...(line && { line }), ...(column && { column }) });
  }
  const rest = problems.slice(shown.length);
  if (rest.length > 0) annotate('error', rest.map(({ message }) => message).join('\n'));
}

/** Node itself fails later and in its own words where the folder of a step was removed. */
function checkWorkingDirectory(): void {
  try {
    process.cwd();
  } catch {
    throw new UserError(
      `The working directory of the step does not exist (GITHUB_WORKSPACE is '${process.env.GITHUB_WORKSPACE ?? ''}'): no step before this one may remove it.`,
    );
  }
}

import { InputError, messageOf, UserError } from '../src/error.ts';
import { endCancelled } from './cancel.ts';
import { annotate, debug } from './commands.ts';

/** GitHub shows ten annotations of a kind and step. */
const MOST_PROBLEMS = 10;

/**
 * Runs an action's step. What it throws becomes annotations and exit code 1; wrong inputs one annotation each, at their
 * place in a file where they have one.
 */
export async function runStep(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof InputError) reportProblems(error);
    else annotate('error', messageOf(error));
    if (!(error instanceof UserError) && error instanceof Error && error.stack) debug(error.stack);
  }
  endCancelled();
}

function reportProblems({ problems }: InputError): void {
  const shown = problems.length > MOST_PROBLEMS ? problems.slice(0, MOST_PROBLEMS - 1) : problems;
  for (const { message, file, line, column } of shown) {
    annotate('error', message, { ...(file && { file }), ...(line && { line }), ...(column && { column }) });
  }
  const rest = problems.slice(shown.length);
  if (rest.length > 0) annotate('error', rest.map(({ message }) => message).join('\n'));
}

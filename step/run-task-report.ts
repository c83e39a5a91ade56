import type { Log } from '../src/log.ts';
import { runAnnotation, summarizeRun } from '../src/report/index.ts';
import { isSuccessful, type RunResult } from '../src/run/index.ts';
import { appendSummary, fail } from './commands.ts';

/** Writes a task's part of the job summary, and fails the step if the task failed. */
export function concludeTask(result: RunResult, log: Log): void {
  reportTask(result, log);
  if (isSuccessful(result)) return;
  fail(runAnnotation(result));
}

/** Writes a task's part of the job summary, and its result to the log. */
export function reportTask(result: RunResult, log: Log): void {
  log.info(`${result.taskArn || 'no task'}: ${result.verdict}. ${result.reason}`.trim());
  appendSummary(summarizeRun(result));
}

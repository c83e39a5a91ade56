import type { Report } from '../src/deploy/index.ts';
import { messageOf } from '../src/error.ts';
import { adviceOutput, resultsOutput } from '../src/report/index.ts';
import { annotate, hasOutput, setOutputs } from './commands.ts';
import { reportText } from './report-outputs.ts';
import { overwriteTemporaryFile } from './runner-files.ts';

/** Adds the speed of the deployments, which was read after the verdict was written, to the outputs and the report. */
export function writeAdvice(report: Report, path: string | undefined): void {
  // The step has already reported that its outputs cannot be set.
  if (!hasOutput('verdict')) return;
  try {
    setOutputs({ advice: adviceOutput(report), results: resultsOutput(report) });
    if (path !== undefined) overwriteTemporaryFile(path, reportText(report));
  } catch (error) {
    annotate('warning', `The advice could not be written: ${messageOf(error)}.`);
  }
}

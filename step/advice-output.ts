import type { Report } from '../src/deploy/index.ts';
import { messageOf } from '../src/error.ts';
import { adviceOutput, resultsOutput } from '../src/report/index.ts';
import { annotate, setOutputs } from './commands.ts';
import { reportText } from './report-outputs.ts';
import { overwriteTemporaryFile } from './runner-files.ts';

/** Adds the speed of the deployments, which was read after the verdict was written, to the outputs and the report. */
export function writeAdvice(report: Report, path: string | undefined): void {
  try {
    setOutputs({ advice: adviceOutput(report), results: resultsOutput(report) });
    if (path !== undefined) overwriteTemporaryFile(path, reportText(report));
  } catch (error) {
    annotate('warning', `The advice could not be written: ${messageOf(error)}.`);
  }
}

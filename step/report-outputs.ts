import type { AwsSettings } from '../src/aws/index.ts';
import { activeSentence, decisiveResult, type Report, reportJson, serviceOutputs } from '../src/deploy/index.ts';
import { messageOf } from '../src/error.ts';
import type { Log } from '../src/log.ts';
import { annotationOf, resultsOutput, slowNotice, speedLine, summarizeReport } from '../src/report/index.ts';
import { isGreen } from '../src/rollout/index.ts';
import { rollbackStepOf } from './caller.ts';
import { annotate, appendSummary, fail, setFinalOutputs, setOutputs } from './commands.ts';
import { writeTemporaryFile } from './runner-files.ts';

/**
 * Writes a deployment's outputs, and then its report. With several services, the scalar outputs are those of the
 * service with the worst verdict. If the outputs cannot be written, the step fails; if the report cannot be written, it
 * is omitted with a warning.
 * @param more outputs that only one action has
 * @returns the path of the report, if there is one
 */
export function writeReport(report: Report, more: Readonly<Record<string, string>> = {}): string | undefined {
  const result = decisiveResult(report.services);
  const isWritten = setFinalOutputs(
    report.verdict,
    {
      reason: report.reason,
      ...Object.fromEntries(Object.entries(serviceOutputs(result)).map(([name, value]) => [name, String(value)])),
      results: resultsOutput(report),
      ...more,
    },
    isGreen(report.verdict),
  );
  if (!isWritten) return undefined;
  try {
    const path = writeTemporaryFile('slipway-report', reportText(report));
    setOutputs({ report: path });
    return path;
  } catch (error) {
    annotate('warning', `The report could not be written: ${messageOf(error)}.`);
    return undefined;
  }
}

/** The report as written to its file. */
export function reportText(report: Report): string {
  return `${JSON.stringify(reportJson(report), undefined, 2)}\n`;
}

/** Writes the job summary, and fails the step if the report is red. */
export function concludeReport(report: Report, log: Log, title: string, aws: AwsSettings): void {
  for (const result of report.services.filter(({ service }) => service)) {
    const line = speedLine(result);
    if (line) log.info(line);
    const slow = slowNotice(result);
    if (slow) log.notice(slow);
    log.info(
      `${result.service}: ${result.verdict}. ${[result.reason, activeSentence(result)].filter(Boolean).join(' ')}`,
    );
    for (const { containers } of result.failures) {
      for (const { name, log: lines } of containers)
        if (lines) log.group(`${result.service}: last lines of container '${name}'`, lines);
    }
  }
  appendSummary(summarizeReport(report, title, rollbackStepOf(aws)));
  if (isGreen(report.verdict)) return;
  fail(annotationOf(report));
}

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Report, type ServiceResult, servingSentence, toJson } from '../src/deployment/result.ts';
import { isGreen } from '../src/deployment/verdict.ts';
import type { Log } from '../src/log.ts';
import { annotationOf, summarize } from '../src/report/summary.ts';
import { annotate, appendSummary, setOutput } from './commands.ts';

/** Writes a deployment's outputs; with several services the scalars are those of the worst. */
export function writeReport(report: Report): void {
  const json = toJson(report);
  const path = join(process.env.RUNNER_TEMP ?? '.', `slipway-report-${randomUUID()}.json`);
  writeFileSync(path, `${JSON.stringify(json, undefined, 2)}\n`);
  const result = report.services.find(({ verdict }) => verdict === report.verdict) as ServiceResult;
  setOutput('verdict', report.verdict);
  setOutput('reason', report.reason);
  setOutput('task-definition-arn', result.taskDefinition);
  setOutput('previous-task-definition-arn', result.previousTaskDefinition);
  setOutput('serving-task-definition-arn', result.serving);
  setOutput('deployment-id', result.deploymentId);
  setOutput('service-deployment-arn', result.serviceDeploymentArn);
  setOutput('rolled-back', String(result.rolledBack));
  setOutput('duration-seconds', String(result.durationSeconds));
  setOutput('console-url', result.consoleUrl);
  setOutput('results', JSON.stringify(json.services));
  setOutput('report', path);
}

/** Writes the job summary, and ends the step red where the report is. */
export function conclude(report: Report, log: Log, title: string): void {
  for (const result of report.services.filter(({ service }) => service)) {
    log.info(
      `${result.service}: ${result.verdict}. ${[result.reason, servingSentence(result)].filter(Boolean).join(' ')}`,
    );
    for (const { containers } of result.failures) {
      for (const { name, log: lines } of containers)
        if (lines) log.group(`${result.service}: last lines of container '${name}'`, lines);
    }
  }
  appendSummary(summarize(report, title));
  if (isGreen(report.verdict)) return;
  process.exitCode = 1;
  annotate('error', annotationOf(report));
}

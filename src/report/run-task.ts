import { shortName } from '../ecs/model.ts';
import type { ContainerLog } from '../run/logs.ts';
import { isWell, type RunResult } from '../run/run.ts';
import { code, codeBlock, cut, details, escapeText, table } from './markdown.ts';

/** The job summary of a one-off task: verdict, containers with their exit codes, and the last lines of each. */
export function summarizeRun(result: RunResult): string {
  const { verdict, reason, cluster, taskArn, taskDefinition, durationSeconds, logUrl, task } = result;
  const icon = verdict === 'started' ? '🟡' : isWell(result) ? '✅' : '❌';
  const rows = [
    ['cluster', code(shortName(cluster))],
    ['task definition', code(shortName(taskDefinition))],
    ['task', taskArn ? code(shortName(taskArn)) : '—'],
    ...(durationSeconds > 0 ? [['took', inWords(durationSeconds)]] : []),
    ...(logUrl ? [['log', `[CloudWatch](${logUrl})`]] : []),
    ...(task?.stopCode ? [['stop code', code(task.stopCode)]] : []),
    ...(task?.stoppedReason ? [['stopped because', escapeText(task.stoppedReason)]] : []),
  ];
  const containers = (task?.lastStatus === 'STOPPED' ? (task.containers ?? []) : []).map((container) => [
    code(container.name),
    container.exitCode === undefined ? '—' : String(container.exitCode),
    escapeText(container.reason ?? ''),
  ]);
  const parts = [
    `### ${icon} Task ${code(shortName(taskDefinition))}: ${verdict}`,
    reason && escapeText(reason),
    table(['', ''], rows),
    containers.length > 0 && table(['container', 'exit code', 'reason'], containers),
    ...result.logs.map((log) => logPart(log)),
  ];
  return cut(`${parts.filter(Boolean).join('\n\n')}\n`);
}

/** The end of a step whose task did not do its work, in at most three lines. */
export function runAnnotation({ verdict, reason, taskArn, taskDefinition, logUrl }: RunResult): string {
  const task = taskArn ? `, task ${shortName(taskArn)}` : '';
  const lines = [`${shortName(taskDefinition)}: ${verdict}${task}`, reason.replace(/\s+/g, ' ').trim(), logUrl];
  return lines.filter(Boolean).join('\n');
}

function logPart({ container, lines, missing }: ContainerLog): string {
  if (lines.length === 0) return `container ${code(container)}: no log (${escapeText(missing ?? '')})`;
  return details(`Last lines of container '${container}'`, codeBlock(lines));
}

function inWords(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

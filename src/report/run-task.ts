import { inMinutesAndSeconds } from '../duration.ts';
import { shortName } from '../ecs/index.ts';
import { type ContainerLog, isSuccessful, type RunResult } from '../run/index.ts';
import { cleanSentence } from '../text.ts';
import { icon, layOut, summaryOf } from './layout.ts';
import { code, codeBlock, details, escapeText, table } from './markdown.ts';

/** The maximum length of a reason in an annotation. */
const MAX_REASON = 1_500;

/** The job summary of a one-off task: verdict, reason, containers with their exit codes, and the last lines of each. */
export function summarizeRun(result: RunResult): string {
  const { verdict, reason, cluster, taskArn, taskDefinition, durationSeconds, logUrl, tasks } = result;
  const [task] = tasks.filter((one) => one.taskArn === taskArn);
  const ended = tasks.flatMap((one) =>
    one.lastStatus === 'STOPPED' ? (one.containers ?? []).map((container) => ({ ...container, of: one.taskArn })) : [],
  );
  const containers = ended.map(({ of, name, exitCode, reason: why = '' }) => [
    code(tasks.length > 1 ? `${shortName(of)} ${name}` : name),
    [exitCode === undefined ? '—' : String(exitCode), why && escapeText(cleanSentence(why))]
      .filter(Boolean)
      .join('<br>'),
  ]);
  const part = layOut({
    heading: `${icon(verdict === 'started' ? 'open' : isSuccessful(result) ? 'good' : 'bad')} Task ${code(shortName(taskDefinition))}: ${verdict}`,
    lead: [
      reason && escapeText(reason),
      containers.length > 0 && table(['container', 'exit code'], containers),
      ...result.logs.map(logPart),
    ],
    facts: [
      ['task definition', code(shortName(taskDefinition))],
      ['stopped because', task?.stoppedReason ? escapeText(cleanSentence(task.stoppedReason)) : ''],
      ['stop code', task?.stopCode ? code(task.stopCode) : ''],
      ['duration', durationSeconds > 0 ? inMinutesAndSeconds(durationSeconds) : ''],
      ['log', logUrl ? `[CloudWatch](${logUrl})` : ''],
      ['cluster', code(shortName(cluster))],
      [
        tasks.length > 1 ? 'tasks' : 'task',
        taskArn
          ? tasks.length > 1
            ? tasks.map((one) => code(shortName(one.taskArn))).join(', ')
            : code(shortName(taskArn))
          : '—',
      ],
    ],
  });
  return summaryOf([part]);
}

/** The annotation of a step whose task failed, in at most three lines. */
export function runAnnotation({ verdict, reason, taskArn, taskDefinition, logUrl }: RunResult): string {
  const task = taskArn ? `, task ${shortName(taskArn)}` : '';
  const lines = [`${shortName(taskDefinition)}: ${verdict}${task}`, cleanSentence(reason, MAX_REASON), logUrl];
  return lines.filter(Boolean).join('\n');
}

function logPart({ container, lines, missing }: ContainerLog): string {
  if (lines.length === 0) return `container ${code(container)}: no log (${escapeText(cleanSentence(missing ?? ''))})`;
  return details(`Last lines of container '${container}'`, codeBlock(lines));
}

import { activeSentence, decisiveResult, type Report, type ServiceResult } from '../deploy/index.ts';
import { type Failure, fixOf, hasPrinted } from '../diagnosis/index.ts';
import { inMinutesAndSeconds } from '../duration.ts';
import { shortName } from '../ecs/index.ts';
import type { PreflightResult } from '../preflight/index.ts';
import { isGreen, type Verdict } from '../rollout/index.ts';
import { cleanSentence } from '../text.ts';
import { icon, layOut, type StepStatus, summaryOf } from './layout.ts';
import { code, codeBlock, details, escapeText, shortenIds, table } from './markdown.ts';
import { rollbackStep, type StepTemplate } from './rollback-step.ts';
import { speedPart } from './speed.ts';
import { drawTimeline } from './timeline.ts';

/** The length of a sentence that an annotation shows without collapsing it. */
const MAX_REASON = 1_500;

/**
 * The job summary of a deployment: verdict, active revision, causes with the last lines of failed tasks; then changes
 * and events.
 */
export function summarizeReport(report: Report, title: string, template: StepTemplate): string {
  const parts =
    report.services.length === 0 || report.services[0]?.service === ''
      ? [registeredPart(report)]
      : report.services.map((result) => servicePart(result, title, template));
  return summaryOf(parts);
}

/**
 * The annotation of a failed step in at most three lines: the verdict, the reason with its fix, the active revision.
 */
export function annotationOf({ services, reason }: Report): string {
  const red = services.filter((result) => !isGreen(result.verdict));
  if (red.length === 0) return cleanSentence(reason, MAX_REASON);
  const first = decisiveResult(services);
  const others = red.length > 1 ? ` (and ${red.length - 1} more of ${services.length} services)` : '';
  const [failure] = first.failures;
  const fix = failure ? fixOf(failure) : '';
  const lines = [
    `${first.service || 'The step'}: ${first.verdict}${others}${first.taskDefinition ? `, ${shortName(first.taskDefinition)}` : ''}`,
    [cleanSentence(first.reason, MAX_REASON), fix].filter(Boolean).join(' '),
    first.service ? activeSentence(first) : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function registeredPart({ verdict, taskDefinition, reason }: Report): string {
  const name = taskDefinition && ` ${code(shortName(taskDefinition))}`;
  const deployed = verdict === 'registered' && 'No service was given, so nothing was deployed.';
  return layOut({
    heading: `${icon(moodOf(verdict))} ${verdict}${name}`,
    lead: [reason ? escapeText(reason) : deployed],
  });
}

function servicePart(result: ServiceResult, title: string, template: StepTemplate): string {
  const { service, cluster, verdict, reason, consoleUrl, durationSeconds, changes } = result;
  const link = consoleUrl ? ` · [console](${consoleUrl})` : '';
  const serving = activeSentence(result);
  const drawing = drawTimeline(result);
  const preflight = result.preflight && preflightPart(result.preflight);
  const isBlocked =
    result.refusedBy === 'preflight' && result.preflight?.findings.some(({ severity }) => severity === 'error');
  return layOut({
    heading: `${icon(moodOf(verdict))} ${title} ${code(service)}: ${verdict}${link}`,
    lead: [
      serving && `**${escapeText(serving)}**`,
      // The reason of such a refusal consists of the texts of the findings.
      isBlocked ? `Nothing was updated.\n\n${preflight}` : reason && escapeText(reason),
      ...result.failures.map(failurePart),
    ],
    facts: [
      ['active now', revision(result.serving)],
      ['requested', revision(result.taskDefinition)],
      ['previous', revision(result.previousTaskDefinition)],
      ['duration', durationSeconds > 0 ? inMinutesAndSeconds(durationSeconds) : ''],
      ['cluster', code(shortName(cluster))],
      ['deployment', result.deploymentId && code(result.deploymentId)],
    ],
    rest: [
      changes.length > 0 && `**What changed**\n\n${changes.map((line) => `- ${code(shortenIds(line))}`).join('\n')}`,
      !isBlocked && preflight,
      result.speed && result.speed.timing.seconds > 0
        ? speedPart(result.speed, drawing)
        : drawing && codeBlock(drawing.split('\n'), 'mermaid'),
      result.events.length > 0 && details('Events', eventTable(result)),
      rollBackPart(result, template),
    ],
  });
}

/** The preflight findings of a service, and the checks that were skipped; empty if there are none. */
function preflightPart({ findings, unread }: PreflightResult): string {
  const found = findings.map(({ id, severity, text }) => `- ${severity} ${code(id)}: ${escapeText(text)}`);
  const open = unread.map(({ action, what, reason }) => `${code(action)} (${what}): ${escapeText(reason)}`);
  const lines = [...found, ...(open.length > 0 ? [`- not checked: ${open.join(', ')}`] : [])];
  return lines.length > 0 ? `**Preflight**\n\n${lines.join('\n')}` : '';
}

function failurePart(failure: Failure): string {
  const { cause, text, count, containers, taskArn, stopCode, stoppedReason } = failure;
  const logs = containers.map((container) => {
    const { name, log = [], logMissing, exitCode, reason } = container;
    const head = `container ${code(name)}${exitCode === undefined ? '' : `, exit code ${exitCode}`}${reason ? `: ${escapeText(reason)}` : ''}`;
    if (hasPrinted(container)) return `${head}, its last lines:\n\n${codeBlock(log)}`;
    return logMissing ? `${head} (no log: ${escapeText(logMissing)})` : head;
  });
  return [
    `**Why: ${escapeText(text)}** (${count} ${count === 1 ? 'task' : 'tasks'}, ${code(cause.id)})`,
    `_Fix:_ ${escapeText(fixOf(failure))}`,
    `task ${code(shortenIds(shortName(taskArn)))}${stopCode ? `, ${code(stopCode)}` : ''}${stoppedReason ? `: ${escapeText(stoppedReason)}` : ''}`,
    ...logs,
  ].join('\n\n');
}

function eventTable({ events }: ServiceResult): string {
  return table(
    ['time (UTC)', 'event'],
    events.map(({ at, text }) => [new Date(at * 1000).toISOString().slice(11, 19), escapeText(text)]),
  );
}

function rollBackPart(
  { verdict, cluster, service, previousTaskDefinition, serving }: ServiceResult,
  template: StepTemplate,
): string {
  if (verdict !== 'deployed' || !previousTaskDefinition || previousTaskDefinition === serving) return '';
  const step = rollbackStep(template, { cluster, service, to: shortName(previousTaskDefinition) });
  return details('Roll back', codeBlock(step, 'yaml'));
}

function revision(arn: string): string {
  return arn ? code(shortName(arn)) : '—';
}

function moodOf(verdict: Verdict): StepStatus {
  if (isGreen(verdict)) return verdict === 'started' || verdict === 'paused' ? 'open' : 'good';
  return verdict === 'rolled-back' ? 'rolled-back' : 'bad';
}

import type { Report, ServiceResult } from '../deploy/index.ts';
import { type Advice, adviceJson, type Phase, type PhaseName, type Speed } from '../diagnosis/index.ts';
import { inMinutesAndSeconds } from '../duration.ts';
import type { Json } from '../ecs/index.ts';
import { code, codeBlock, escapeText, table } from './markdown.ts';

/** The maximum size of the `advice` output, which other steps read and GitHub keeps for the whole run. */
const MAX_BYTES = 4_096;

const PHASES: Readonly<Record<PhaseName | 'batches', string>> = {
  schedule: 'schedule',
  provision: 'provision',
  pull: 'pull',
  create: 'create',
  'health-check': 'health check',
  'failed-tasks': 'failed tasks',
  drain: 'drain',
  stop: 'stop',
  shift: 'shift',
  pause: 'pause',
  bake: 'bake',
  complete: 'complete',
  batches: 'batches',
};

/**
 * The `advice` output: a JSON list for all services, of at most 4 kB. The advice that would save the least is omitted
 * first.
 */
export function adviceOutput({ services }: Report, most = MAX_BYTES): string {
  const all = services
    .flatMap(({ service, speed }) => adviceJson(speed).map((one): Json => ({ service, ...one })))
    .toSorted((a, b) => Number(b['saves-up-to-seconds']) - Number(a['saves-up-to-seconds']));
  for (let count = all.length; count > 0; count--) {
    const text = JSON.stringify(all.slice(0, count));
    if (Buffer.byteLength(text) <= most) return text;
  }
  return '[]';
}

/** A log line about a deployment's duration; `''` if the duration is unknown. */
export function speedLine({ service, speed }: ServiceResult): string {
  if (!speed || speed.timing.seconds === 0) return '';
  const { phases, seconds } = speed.timing;
  const largest = phases.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4);
  const parts = largest.map((phase) => `${PHASES[phase.name]} ${rounded(phase.seconds)} (${percent(phase)})`);
  const first = speed.advice[0];
  const hint = first ? `. ${adviceInWords(first)}` : '';
  return `${service}: the rollout took ${rounded(seconds)}${compared(speed)}: ${parts.join(', ')}${hint}`;
}

/** The annotation for a deployment that took longer than usual; `''` for any other deployment. */
export function slowNotice({ service, speed }: ServiceResult): string {
  if (!speed?.isLonger || !speed.usual) return '';
  const { phases, seconds } = speed.timing;
  const [longest] = phases.toSorted((a, b) => b.seconds - a.seconds);
  const most = longest ? `; ${PHASES[longest.name]} took ${rounded(longest.seconds)} of it` : '';
  const advice = speed.advice[0] ? ` ${adviceInWords(speed.advice[0])}` : '';
  return `${service}: the rollout took ${rounded(seconds)}, usually ${rounded(speed.usual.seconds)}${most}.${advice}`;
}

/** The section "Where the time went" of the job summary: a table of the phases, their Gantt chart, and the advice. */
export function speedPart(speed: Speed, drawing: string | undefined): string {
  const { timing, advice } = speed;
  const rows = timing.phases.map((phase) => [
    PHASES[phase.name],
    [`${rounded(phase.seconds)}, ${percent(phase)}`, perTask(phase)].filter(Boolean).join('<br>'),
  ]);
  return [
    '**Where the time went**',
    `${rounded(timing.seconds)} until Amazon ECS reported the deployment as successful${compared(speed)}${batchesInWords(speed)}.`,
    table(['phase', 'time, share; median and slowest task'], rows),
    drawing && codeBlock(drawing.split('\n'), 'mermaid'),
    speed.drainsAfter !== undefined &&
      `After that, the old tasks continue to drain for ${rounded(speed.drainsAfter)}; the verdict does not wait for that.`,
    advice.length > 0 && `**What would make it faster**\n\n${advice.map(adviceItem).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function perTask({ median, slowest, slowestTask }: Phase): string {
  if (median === undefined || slowest === undefined) return '';
  const task = slowestTask ? ` (${code(shortTask(slowestTask))})` : '';
  return `${rounded(median)}, ${rounded(slowest)}${task}`;
}

/** The phases as sections of a Mermaid Gantt chart, each with the periods in which the deployment was in it. */
export function phaseSections({ timing }: Speed): (readonly [string, Phase['intervals']])[] {
  return timing.phases.map(({ name, intervals }) => [PHASES[name], intervals]);
}

function adviceItem({ phase, setting, of, present, proposed, seconds, unless, afterSuccess }: Advice): string {
  const when = afterSuccess ? ', after the verdict' : '';
  return `- ${code(setting)} of ${escapeText(of)}: ${escapeText(present)} → **${escapeText(proposed)}** saves up to ${rounded(seconds)} (${PHASES[phase]}${when}). ${escapeText(unless)}`;
}

function adviceInWords({ setting, of, present, proposed, seconds }: Advice): string {
  return `${setting} of ${of}: ${present} → ${proposed} would save up to ${rounded(seconds)}.`;
}

function compared({ usual }: Speed): string {
  if (!usual) return '';
  const of = usual.count === 1 ? 'the last one' : `median of the last ${usual.count}`;
  return ` (usually ${rounded(usual.seconds)}, ${of})`;
}

function batchesInWords({ timing: { batches, laterBatchesSeconds } }: Speed): string {
  return batches > 1
    ? `; tasks were started in ${batches} batches, ${rounded(laterBatchesSeconds)} after the first`
    : '';
}

function percent({ share }: Phase): string {
  return `${Math.round(share * 100)}%`;
}

function shortTask(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1).slice(0, 8);
}

function rounded(seconds: number): string {
  return inMinutesAndSeconds(Math.round(seconds));
}

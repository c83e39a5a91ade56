import type { ServiceResult } from '../deploy/index.ts';
import { shortened } from '../rollout/index.ts';
import { phaseSections } from './speed.ts';

/** The maximum number of events in a diagram; more events would be unreadable. */
const MAX_EVENTS = 24;

/**
 * The timeline of a deployment as a Mermaid Gantt chart with ECS's timestamps, or `undefined` if there is too little to
 * draw. Colons, semicolons, commas and `#` end a task's name in Mermaid's grammar, so they are removed.
 */
export function drawTimeline({
  service,
  taskDefinition,
  startedAt,
  events,
  verdict,
  speed,
}: ServiceResult): string | undefined {
  const shown = events.slice(-MAX_EVENTS);
  const last = shown.at(-1);
  if (startedAt === undefined || !last) return undefined;
  const end = Math.max(last.at, startedAt + 1);
  const good = verdict === 'deployed';
  const open = good || verdict === 'paused';
  const failedAt = open ? undefined : shown.find(({ endsRollout }) => endsRollout)?.at;
  const name = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
  const bars = [
    bar(`${name}`, open ? 'active' : 'crit', startedAt, failedAt ?? end),
    ...(failedAt !== undefined && end > failedAt ? [bar('rollback', 'done', failedAt, end)] : []),
  ];
  const milestones = shown.map(({ at, text }) => `    ${task(text)} :milestone, ${stamp(at)}, 0s`);
  return [
    'gantt',
    `    title ${label(`${service}: ${verdict}`)}`,
    '    dateFormat x',
    '    axisFormat %H:%M:%S',
    '    todayMarker off',
    '    section Deployment',
    ...bars,
    ...phases(speed),
    '    section ECS',
    ...milestones,
  ].join('\n');
}

/** Each phase is a section, with a bar for each period in which the deployment waited for it. */
function phases(speed: ServiceResult['speed']): string[] {
  const sections = speed ? phaseSections(speed) : [];
  return sections.flatMap(([name, intervals]) => [
    `    section ${label(name)}`,
    ...intervals.slice(-MAX_EVENTS).map(({ from, to }) => bar(name, 'done', from, to)),
  ]);
}

function bar(text: string, kind: string, from: number, to: number): string {
  return `    ${task(text)} :${kind}, ${stamp(from)}, ${stamp(Math.max(to, from + 1))}`;
}

/** The time in milliseconds, which is Mermaid's format `x`. */
function stamp(seconds: number): string {
  return String(Math.round(seconds * 1000));
}

/**
 * A task's name; the invisible character before it keeps a family called `click` or `section` from being parsed as a
 * keyword.
 */
function task(text: string): string {
  return `\u2060${label(text)}`;
}

function label(text: string): string {
  const plain = shortened(text)
    .replace(/, (\d+)% of the production traffic on the new version$/, ' $1 percent')
    .replace(/\(task ([0-9a-f]{6})[0-9a-f]*\)/g, '$1')
    .replace(/\(deployment ecs-svc\/\d+\) |(deployment) ecs-svc\/\d+/g, (_, word = '') => word)
    .replace(/[:;,#"%]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain || 'event';
}

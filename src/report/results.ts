import { type Report, reportJson } from '../deploy/index.ts';
import { CAUSES } from '../diagnosis/index.ts';
import type { Json } from '../ecs/index.ts';
import { cutText } from '../text.ts';

/**
 * The maximum size: an environment variable of a later step is limited to 128 KiB, and a caller may escape this text
 * once more.
 */
export const MAX_RESULTS_BYTES = 100_000;
const MAX_REASON = 300;
const MIN_REASON = 100;
/** The members that a caller needs for decisions, which are kept when nothing else fits. */
const MIN = [
  ...['cluster', 'service', 'verdict', 'task-definition-arn', 'previous-task-definition-arn'],
  'serving-task-definition-arn',
] as const;

/** What the last entry lists as left out if the other entries have only the members of `MIN`. */
const OF_ALL = 'everything else of all services';

/** The fix that refers to the container's log lines, for results without them. */
const FIX_ELSEWHERE = "Read the container's last log lines in the step's log or in the report file.";

type Step = (service: Json, index: number, services: readonly Json[]) => Json;

/**
 * The members that are omitted from each service, in this order, until the result fits. The report file contains all
 * members.
 */
const STEPS: readonly Step[] = [
  (service) => service,
  (service) => leaveOut(service, 'timeline'),
  (service) => leaveOut(service, 'changes', 'preflight'),
  (service) => leaveOut(service, 'failures'),
  (service) => ({ ...service, reason: cutText(String(service.reason), MAX_REASON) }),
  (service) => ({
    ...Object.fromEntries(MIN.map((name) => [name, service[name]])),
    reason: cutText(String(service.reason), MIN_REASON),
    'left-out': ['everything else'],
  }),
  ({ reason: _, 'left-out': __, ...service }, index, { length }) =>
    index === length - 1 ? { ...service, 'left-out': [OF_ALL] } : service,
];

/**
 * The `results` output: valid JSON of at most `most` bytes, with one object per service and without container logs.
 * Omitted members are listed. With very many services, the last entry gives the number of services that are only in the
 * report file.
 */
export function resultsOutput(report: Report, most = MAX_RESULTS_BYTES): string {
  let services = (reportJson(report).services as Json[]).map(withoutLogs);
  for (const step of STEPS) {
    services = services.map(step);
    const text = JSON.stringify(services);
    if (Buffer.byteLength(text) <= most) return text;
  }
  return asManyAs(services, report, most);
}

function withoutLogs(service: Json): Json {
  const failures = (service.failures as Json[]).map((failure) => ({
    ...failure,
    ...(failure.cause === CAUSES.exitCode.id && { fix: FIX_ELSEWHERE }),
    containers: (failure.containers as Json[]).map(({ log: _, ...container }) => container),
  }));
  return { ...service, failures };
}

function leaveOut(service: Json, ...members: readonly string[]): Json {
  const there = members.filter((name) => service[name] !== undefined);
  const rest = Object.fromEntries(Object.entries(service).filter(([name]) => !members.includes(name)));
  return { ...rest, 'left-out': [...((service['left-out'] as string[] | undefined) ?? []), ...there] };
}

function asManyAs(services: readonly Json[], { verdict }: Report, most: number): string {
  const rest = (remaining: number): Json => ({
    service: '',
    verdict,
    reason: `${remaining} more services are in the report file.`,
    'left-out': [OF_ALL],
  });
  let [count, bytes] = [0, Buffer.byteLength(JSON.stringify([rest(services.length)]))];
  for (const service of services) {
    bytes += Buffer.byteLength(JSON.stringify(service)) + 1;
    if (bytes > most) break;
    count++;
  }
  return JSON.stringify([...services.slice(0, count), rest(services.length - count)]);
}

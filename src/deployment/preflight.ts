import type { Tools } from './follow.ts';
import { readFacts } from './preflight/facts.ts';
import { Reader } from './preflight/reader.ts';
import { check } from './preflight/rules.ts';
import type { Finding, Subject } from './preflight/subject.ts';

export type { Finding, Subject } from './preflight/subject.ts';

type PreflightTools = Pick<Tools, 'clients' | 'clock' | 'log' | 'cancelled'>;

/** More findings of one service are counted, not told, in its reason; the log has them all. */
const MOST_IN_REASON = 5;

/**
 * Reads what the deployments of `subjects` stand on, before anything is written, and says what it found: warnings and what
 * it may not read at once, by `log`.
 * @returns why services cannot be deployed, by the names that the user gave; only certainties
 */
export async function preflight(tools: PreflightTools, subjects: readonly Subject[]): Promise<Map<string, string>> {
  if (subjects.length === 0 || tools.cancelled.aborted) return new Map();
  const reader = new Reader(tools);
  const facts = await readFacts(tools.clients, subjects, reader);
  if (tools.cancelled.aborted) return new Map();
  const found = new Map(subjects.map((subject) => [subject.target.name, check(subject, facts)]));
  tell(tools, found, reader);
  const errors = [...found].map(([name, findings]) => [name, findings.filter(isError)] as const);
  return new Map(errors.flatMap(([name, findings]) => (findings.length > 0 ? [[name, reasonOf(findings)]] : [])));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function reasonOf(errors: readonly Finding[]): string {
  const shown = errors.slice(0, MOST_IN_REASON).map(({ text }) => text);
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more in the log.`] : []), 'Nothing was updated (preflight).'].join(' ');
}

function tell({ log }: PreflightTools, found: ReadonlyMap<string, readonly Finding[]>, reader: Reader): void {
  const all = [...found].flatMap(([service, findings]) => findings.map((finding) => ({ service, finding })));
  const errors = all.filter(({ finding }) => isError(finding));
  if (errors.length > 0) {
    const lines = errors.map(({ service, finding }) => `${service}: ${finding.text} [${finding.id}]`);
    log.group(`preflight: ${errors.length} certain to fail; 'preflight: false' would deploy all the same`, lines);
  }
  // Fifty services with the same setting are one annotation.
  const others = all.filter(({ finding }) => !isError(finding));
  for (const [text, members] of Map.groupBy(others, ({ finding }) => finding.text)) {
    const services = members.map(({ service }) => service);
    const names =
      services.length > 5 ? `${services.slice(0, 4).join(', ')} and ${services.length - 4} more` : services.join(', ');
    const severity = members[0]?.finding.severity === 'warning' ? 'warning' : 'notice';
    log[severity](`${names}: ${text}`);
  }
  for (const sentence of reader.unanswered) log.info(`preflight: not checked: ${sentence}`);
  const notice = reader.deniedNotice();
  if (notice) log.notice(notice);
  if (errors.length === 0) log.info(`preflight: nothing in the way of ${[...found.keys()].join(', ')}`);
}

import type { Context } from '../context.ts';
import type { Refusals } from '../refusal.ts';
import { readFacts } from './facts.ts';
import { deniedNotice, Reader, unreadReasons } from './reader.ts';
import { check } from './rules.ts';
import type { FailedRead, PreflightFinding, PreflightResult, PreflightSubject } from './subject.ts';

export type { PreflightResult, PreflightSubject } from './subject.ts';

type PreflightContext = Pick<Context, 'clients' | 'clock' | 'log' | 'cancelled'>;

/** The results of all preflight checks of a step. */
export interface PreflightResults {
  /** The services that certainly cannot be deployed, with the reasons. */
  readonly refused: Refusals;
  /** The results by the services' names. */
  readonly checked: ReadonlyMap<string, PreflightResult>;
}

/**
 * The maximum number of findings in a service's reason. Additional findings are only counted there; the log has all of
 * them.
 */
const MAX_IN_REASON = 5;

/**
 * Reads the facts on which the deployments of `subjects` depend, before anything is written. Logs warnings and what it
 * could not read.
 */
export async function preflight(
  context: PreflightContext,
  subjects: readonly PreflightSubject[],
): Promise<PreflightResults> {
  if (subjects.length === 0 || context.cancelled.aborted) return NOTHING;
  const reader = new Reader(context);
  const facts = await readFacts(context.clients, subjects, reader, context.clock.now());
  if (context.cancelled.aborted) return NOTHING;
  const found = subjects.map((subject) => ({ target: subject.target, findings: check(subject, facts) }));
  const { unread } = reader;
  logFindings(context, new Map(found.map(({ target, findings }) => [target.name, findings])), unread);
  const impossible = found.filter(({ findings }) => findings.some(isError));
  return {
    refused: new Map(
      impossible.map(({ target, findings }) => {
        const reason = reasonOf(findings.filter(isError));
        return [target.name, { by: 'preflight' as const, reason }];
      }),
    ),
    checked: new Map(found.map(({ target, findings }) => [target.service.serviceName, { findings, unread }])),
  };
}

const NOTHING: PreflightResults = { refused: new Map(), checked: new Map() };

function isError({ severity }: PreflightFinding): boolean {
  return severity === 'error';
}

function reasonOf(errors: readonly PreflightFinding[]): string {
  const shown = errors.slice(0, MAX_IN_REASON).map(({ text }) => text);
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more in the log.`] : []), 'Nothing was updated (preflight).'].join(' ');
}

function logFindings(
  { log }: PreflightContext,
  found: ReadonlyMap<string, readonly PreflightFinding[]>,
  unread: readonly FailedRead[],
): void {
  const all = [...found].flatMap(([service, findings]) => findings.map((finding) => ({ service, finding })));
  const errors = all.filter(({ finding }) => isError(finding));
  if (errors.length > 0) {
    const lines = errors.map(({ service, finding }) => `${service}: ${finding.text} [${finding.id}]`);
    log.group(`preflight: ${errors.length} blocking; set 'preflight: false' to deploy anyway`, lines);
  }
  // The same finding for fifty services is one annotation.
  const others = all.filter(({ finding }) => !isError(finding));
  for (const [text, members] of Map.groupBy(others, ({ finding }) => finding.text)) {
    const services = members.map(({ service }) => service);
    const names =
      services.length > 5 ? `${services.slice(0, 4).join(', ')} and ${services.length - 4} more` : services.join(', ');
    const severity = members[0]?.finding.severity === 'warning' ? 'warning' : 'notice';
    log[severity](`${names}: ${text}`);
  }
  for (const sentence of unreadReasons(unread)) log.info(`preflight: skipped a check: ${sentence}`);
  const notice = deniedNotice(unread);
  if (notice) log.notice(notice);
  if (errors.length === 0) log.info(`preflight: passed for ${[...found.keys()].join(', ')}`);
}

import { code, cut, details, escapeText, layOut, shortenIds } from '../report/index.ts';
import { cleanSentence, cutText } from '../text.ts';
import { isImageLine } from './planned-images.ts';
import { withoutHidden } from './secret-settings.ts';

/** The effect that a delivery would have on one service. */
export interface ServicePlan {
  readonly service: string;
  /** The revision that the service is compared with, such as `web:4`; empty if there is none. */
  readonly against: string;
  readonly outcome: 'changed' | 'unchanged' | 'refused' | 'not-compared';
  /** The differences, one per line. */
  readonly changes: readonly string[];
  /** Why the service would be refused, or could not be compared. */
  readonly reason: string;
  /** The warnings of the preflight checks. */
  readonly warnings: readonly string[];
}

/** The effect that a delivery would have on one environment. */
export interface EnvironmentPlan {
  readonly name: string;
  readonly services: readonly ServicePlan[];
  /** The task that runs before the update. */
  readonly migration: { readonly container: string; readonly command: string | undefined } | undefined;
  /** Notes for the reader, one sentence each. */
  readonly notes: readonly string[];
  /** Why nothing could be planned. */
  readonly problem: string;
}

/** An image of the delivery, and whether it is built, reused or given. */
export interface ImagePlan {
  readonly name: string;
  readonly plan: string;
}

/** The effect that a delivery of a pull request would have. */
export interface PlanReport {
  /** A sentence about what was compared. */
  readonly scope: string;
  readonly images: readonly ImagePlan[];
  readonly environments: readonly EnvironmentPlan[];
  /** The problems with the call or the files of the commit, one sentence each. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

const MAX_CHANGES = 200;
const MAX_CHARACTERS = 600;
/** The maximum length of a comment: GitHub accepts up to 65,536 characters. */
const MAX_COMMENT = 65_000;

/** Whether a delivery would be refused, as far as that is known. */
export function isRefused({ problems, environments }: PlanReport): boolean {
  const isBad = ({ problem, services }: EnvironmentPlan) =>
    problem !== '' || services.some(({ outcome }) => outcome === 'refused');
  return problems.length > 0 || environments.some(isBad);
}

/** The reasons why the delivery would be refused, one sentence each, with the environment and the service. */
export function refusalsOf({ problems, environments }: PlanReport): readonly string[] {
  const ofServices = environments.flatMap(({ name, services, problem }) => [
    ...(problem ? [`${name}: ${problem}`] : []),
    ...services
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ service, reason }) => `${name}, ${service}: ${reason}`),
  ]);
  return [...problems, ...ofServices];
}

/**
 * The report without account IDs, and with hidden values replaced by their keys. Everyone who can read the repository
 * can read a comment, and GitHub masks nothing in it.
 */
export function withoutSecrets(report: PlanReport, hidden: ReadonlyMap<string, string>): PlanReport {
  return mapTexts(report, (text) => withoutAccounts(withoutHidden(text, hidden))) as PlanReport;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]));
}

/** Removes the account IDs in ARNs and in registry hosts. */
function withoutAccounts(text: string): string {
  return text.replace(/(?<=\barn:[\w-]{1,20}:[\w-]{0,40}:[\w-]{0,40}:)\d{12}\b|\b\d{12}(?=\.dkr[.-]ecr)/g, '…');
}

/** The report as part of a job summary. */
export function summarizePlan(report: PlanReport): string {
  const { scope, problems, notes, images, environments } = report;
  return layOut({
    heading: `${isRefused(report) ? '❌ ' : ''}Plan of the delivery`,
    lead: [escapeText(scope), ...problems.map((problem) => `❌ ${sentence(problem)}`)],
    rest: [
      images.map(({ name, plan }) => `- Image ${code(name)} ${sentence(plan)}`).join('\n'),
      ...environments.map(overview),
      ...notes.map((note) => `> ${sentence(note)}`),
      ...environments.flatMap(detailsOf),
    ],
  });
}

/** The report as a comment. Parts that do not fit are only in the run's summary. @param run the URL of the run */
export function commentOf(report: PlanReport, run: string): string {
  const rest = `\n\n_The rest was omitted: GitHub accepts comments of up to 65,536 characters. The [summary of the run](${run}) has the full plan._\n`;
  return cut(`${summarizePlan(report)}\n\n[The run](${run})\n`, MAX_COMMENT, rest);
}

function overview({ name, services, migration, notes, problem }: EnvironmentPlan): string {
  const lines = [
    ...services.map(lineOf),
    ...(migration ? [migrationLine(migration)] : []),
    ...notes.map((note) => `- ${sentence(note)}`),
    ...(problem ? [`- ❌ ${sentence(problem)}`] : []),
  ];
  return `**${escapeText(name)}**\n\n${lines.join('\n')}`;
}

function lineOf(plan: ServicePlan): string {
  const { service, outcome, reason, against } = plan;
  const name = code(service);
  if (outcome === 'refused') return `- ❌ ${name} would be refused: ${sentence(reason)}`;
  if (outcome === 'not-compared') return `- ${name}: ${sentence(reason)}`;
  const beside = against ? ` against ${code(against)}` : '';
  if (outcome === 'unchanged') return `- ${name}: no change${beside}`;
  return `- ${name}: ${countOf(plan)}${beside}`;
}

function countOf({ changes }: ServicePlan): string {
  const others = changes.filter((line) => !isImageLine(line)).length;
  const image = others < changes.length ? 'a new image' : '';
  const count = others === 1 ? '1 change' : others > 1 ? `${others} changes` : '';
  return [image, count].filter(Boolean).join(' and ') || 'a new deployment';
}

function migrationLine({ container, command }: NonNullable<EnvironmentPlan['migration']>): string {
  const what = command === undefined ? 'The migration' : `The migration ${code(command)}`;
  return `- ${what} runs in container ${code(container)} of the new revision before the update`;
}

function detailsOf({ name, services }: EnvironmentPlan): string[] {
  return services.flatMap(({ service, against, changes, warnings }) => {
    const lines = [
      ...changes.slice(0, MAX_CHANGES).map((line) => `- ${code(cutText(shortenIds(line), MAX_CHARACTERS))}`),
      ...(changes.length > MAX_CHANGES ? [`- … and ${changes.length - MAX_CHANGES} more`] : []),
      ...warnings.map((warning) => `- ⚠️ ${sentence(warning)}`),
    ];
    const title = `${name}, ${service}${against && `: changes compared with ${against}`}`;
    return lines.length > 0 ? [details(cleanSentence(title), lines.join('\n'))] : [];
  });
}

function sentence(text: string): string {
  return escapeText(cutText(text.replace(/\s+/g, ' ').trim(), 2 * MAX_CHARACTERS));
}

import { describeFailure } from '../aws/failure.ts';
import type { Context } from '../context.ts';
import { changedAt, type Json, primaryOf, type Service, shortName } from '../ecs/model.ts';
import { findTargets, isDeploying, notServing, serves, type Target } from '../ecs/target.ts';
import { messageOf } from '../error.ts';
import { TAG } from '../image/reference.ts';
import type { Refusals, Refused, RefusedBy } from '../refusal.ts';
import { copiedFrom } from './copy.ts';
import {
  findVersion,
  isSameVersion,
  KEPT_SECONDS,
  type Past,
  readHistory,
  type Version,
  versionBefore,
} from './history.ts';
import { lookUpOrigins } from './origins.ts';
import { previousOf } from './previous.ts';
import { examine, type Restorable } from './restore.ts';
import { digestsBehind, imagesOf, revisionBefore, revisionOf } from './revisions.ts';

/** What rolling back does to one service. */
export type Way =
  | {
      readonly kind: 'update';
      readonly taskDefinition: string;
      readonly restorable: Restorable;
      /** Why a revision that the service has already is deployed again: only a forced deployment does that. */
      readonly again?: string;
    }
  /** The deployment `id` is in progress: ECS is asked to bring back what was before it, or already does. */
  | { readonly kind: 'stop'; readonly id: string; readonly taskDefinition: string }
  | { readonly kind: 'unchanged'; readonly taskDefinition: string }
  | ({ readonly kind: 'refused' } & Refused);

export interface Choice {
  readonly target: Target;
  readonly history: readonly Past[];
  readonly way: Way;
}

/** The versions that were chosen, or why there is none for some service. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly refused: Refusals;
  /** The services as they were read, by the names that the user gave. */
  readonly read: ReadonlyMap<string, Service>;
}

/** A service with what is known of its past. */
interface Known {
  readonly target: Target;
  readonly history: readonly Past[];
  /** Why there is no history. */
  readonly unread?: string;
  /** What its primary deployment, `id`, is of. */
  readonly serving: Version & { readonly id: string };
  /** The task definition of that; absent when it could not be read. */
  readonly current?: Json;
}

/** Reads each service with its history, and chooses the version that `to` names; writes nothing. */
export async function chooseVersions(
  context: Context,
  { cluster, services, to }: { readonly cluster: string; readonly services: readonly string[]; readonly to: string },
): Promise<Choices> {
  const targets = await findTargets(context.ecs, cluster, services);

  if (targets.refused.size > 0) return { choices: [], refused: targets.refused, read: targets.read };
  const read = await Promise.all(targets.found.map((target) => readPast(context, target)));
  const histories = await lookUpOrigins(
    context,
    read.map(({ history }) => history),
  );
  const choices = await Promise.all(
    read.map(async (one, index): Promise<Choice> => {
      const known = await knownOf(context, { ...one, history: histories[index] as Past[] });
      return { target: known.target, history: known.history, way: await wayTo(context, known, to) };
    }),
  );
  const refused = new Map(
    choices.flatMap(({ target, way }) => (way.kind === 'refused' ? [[target.name, way] as const] : [])),
  );
  return { choices, refused, read: targets.read };
}

async function readPast({ ecs }: Context, target: Target): Promise<Pick<Known, 'target' | 'history' | 'unread'>> {
  try {
    return { target, history: await readHistory(ecs, target.cluster, target.service.serviceName) };
  } catch (error) {
    return { target, history: [], unread: describeFailure('ecs:ListServiceDeployments', error) };
  }
}

async function knownOf({ ecs }: Context, one: Pick<Known, 'target' | 'history' | 'unread'>): Promise<Known> {
  const { service } = one.target;
  const primary = primaryOf(service);
  const id = primary?.id ?? '';
  const taskDefinition = primary?.taskDefinition ?? service.taskDefinition;
  const described = await ecs.describeTaskDefinition(taskDefinition).catch(() => undefined);
  const copyOf = described && copiedFrom(described.tags);
  const past = one.history.find((other) => other.id === id);
  const serving = { taskDefinition, images: past?.images ?? [], ...(copyOf && { copyOf }), id };
  return { ...one, serving, ...(described && { current: described.taskDefinition }) };
}

/** Decides what going to `to` takes. */
async function wayTo(context: Context, known: Known, to: string): Promise<Way> {
  const { target, history, serving, current } = known;
  const { service } = target;
  const halt = haltOf(service, history);
  if (to === 'previous' && halt) return halt.way;
  const wanted = await (to === 'previous' ? previousVersion(context, known) : namedVersion(context, known, to)).catch(
    (error: unknown): Wanted => ({ refused: messageOf(error), by: 'aws' }),
  );
  if ('refused' in wanted) return { kind: 'refused', by: wanted.by ?? 'input', reason: wanted.refused };
  if (halt && isSameVersion(halt.version, wanted)) return halt.way;
  if (isSameVersion(wanted, serving)) {
    const { taskDefinition } = serving;
    if (serves(service, taskDefinition)) return { kind: 'unchanged', taskDefinition };
    // It is on its way: the same update begins nothing new, and what is in progress is followed.
    if (isDeploying(service))
      return { kind: 'update', taskDefinition, restorable: { taskDefinition, changes: [], notes: [] } };
  }
  const examined = await examine(context, wanted, history, current);
  if ('refused' in examined) return { kind: 'refused', by: examined.by ?? 'preflight', reason: examined.refused };
  const { taskDefinition, copy } = examined;
  const again = !copy && taskDefinition === serving.taskDefinition && { again: notServing(service) };
  return { kind: 'update', taskDefinition, restorable: examined, ...again };
}

const GOING_BACK: ReadonlySet<string> = new Set(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);

/** Of a deployment in progress: what stopping it brings back. ECS may be on its way there already. */
function haltOf(
  service: Service,
  history: readonly Past[],
): { readonly way: Extract<Way, { kind: 'stop' }>; readonly version: Version } | undefined {
  const primary = primaryOf(service);
  if (!primary || !isDeploying(service)) return undefined;
  const versionOf = (id: string, taskDefinition: string): Version =>
    history.find((past) => past.id === id) ?? { taskDefinition, images: [] };
  const { id, taskDefinition, createdAt } = primary;
  // Where a newer deployment goes back, the primary one is what ECS brings back.
  const leaving =
    service.deployments?.find((other) => other.rolloutState === 'FAILED' && other.createdAt > createdAt) ??
    history.find((past) => past.id !== id && past.createdAt > createdAt && GOING_BACK.has(past.status));
  if (leaving) return { way: { kind: 'stop', id: leaving.id, taskDefinition }, version: versionOf(id, taskDefinition) };
  const earlier = previousOf(service);
  if (!earlier) return undefined;
  const version = versionOf(earlier.deploymentId, earlier.taskDefinition);
  // Stopping a restart would bring back what is being restarted.
  const arriving = versionOf(id, taskDefinition);
  if (isKnown(arriving) && isSameVersion(arriving, version)) return undefined;
  return { way: { kind: 'stop', id, taskDefinition: earlier.taskDefinition }, version };
}

/** Whether what the images name is known: before its first task has pulled them, a tag's digest is not. */
function isKnown({ images }: Version): boolean {
  return images.length > 0 && images.every(({ image, digest }) => digest || image.includes('@sha256:'));
}

/** The time by ECS's clock in seconds: a runner's may be off. Where it is not answered, when the service last changed. */
async function timeAt({ ecs }: Context, { cluster, service }: Target): Promise<number> {
  const date = await ecs.describeServices(cluster, [service.serviceName]).then(
    (answer) => answer.date / 1000,
    () => Number.NaN,
  );
  return Number.isNaN(date) ? changedAt(service) : date;
}

type Wanted = Version | { readonly refused: string; readonly by?: RefusedBy };

async function previousVersion(context: Context, { target, history, unread, serving }: Known): Promise<Wanted> {
  const { serviceName, createdAt = 0 } = target.service as Service & { createdAt?: number };
  if (unread) return { refused: `${unread} Or name the version with 'to'.` };
  const before = versionBefore(history, serving);
  if (before) return before;
  const none = `The service '${serviceName}' has no earlier version that was deployed successfully`;
  const isForgotten = createdAt > 0 && createdAt < (await timeAt(context, target)) - KEPT_SECONDS;
  if (!isForgotten) return { refused: `${none} and not rolled away from since: name one with 'to'.` };
  const older = await revisionBefore(context, serving, history).catch((error: unknown) => {
    throw new Error(describeFailure('ecs:ListTaskDefinitions', error));
  });
  if (!older) {
    return {
      refused: `${none} in the 90 days that ECS remembers, and its family has no older ACTIVE revision: name one with 'to'.`,
    };
  }
  context.log.notice(
    `ECS remembers no earlier deployment of '${serviceName}' that worked (it keeps 90 days): ${shortName(older.taskDefinition)} is the newest older revision of the family, and whether it ever worked is not known.`,
  );
  return older;
}

async function namedVersion(context: Context, known: Known, to: string): Promise<Wanted> {
  const { target, history, serving, current, unread } = known;
  const found = findVersion(history, to);
  if (found) return found;
  const reference = asReference(to, serving.taskDefinition);
  if (reference) return { taskDefinition: reference, images: [] };
  const images = [...history.flatMap((past) => past.images.map(({ image }) => image)), ...imagesOf(current)];
  const name = target.service.serviceName;
  const behind = TAG.test(to) ? `:${to}` : to.startsWith('sha256:') && `@${to}`;
  const digests = behind ? await digestsBehind(context, behind, images).catch(said(context, to)) : new Set<string>();
  for (const digest of digests) {
    const bringing = findVersion(history, digest);
    if (bringing) return bringing;
  }
  const older = await revisionOf(context, serving, to, digests).catch((error: unknown) => {
    throw new Error(describeFailure('ecs:ListTaskDefinitions', error));
  });
  if (!older) {
    return {
      refused: `No version '${to}' is in the history of '${name}', nor among the newest revisions of its family: run with 'dry-run: true' to see what is.${unread ? ` ${unread}` : ''}`,
    };
  }
  // Of a deployment before the newest of the history, whose commit and tags were not asked for.
  const deployed = findVersion(history, older.taskDefinition);
  if (deployed) return deployed;
  context.log.notice(
    `No deployment of '${to}' is in the history of '${name}', of which ECS keeps 90 days: ${shortName(older.taskDefinition)} of its family is of it, and whether it ever worked is not known.`,
  );
  return older;
}

function said({ log }: Context, to: string) {
  return (error: unknown): Set<string> => {
    log.notice(`What '${to}' names in ECR is not known: ${messageOf(error)}`);
    return new Set();
  };
}

/** A revision that is older than the history is still one that ECS can be asked for. */
function asReference(to: string, current: string): string | undefined {
  const family = current.slice(0, current.lastIndexOf(':'));
  if (/^arn:/.test(to)) return to;
  if (/^\d+$/.test(to)) return `${family}:${to}`;
  return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
}

import { deniedAction, isArn } from '../aws/index.ts';
import type { Context } from '../context.ts';
import {
  changedAt,
  hasLeftover,
  imagesOf,
  inactiveReason,
  isActiveIn,
  isDeploying,
  type Json,
  lostTaskRoleProblem,
  primaryOf,
  readPaced,
  type Service,
  type ServiceTarget,
  type ServiceTargets,
  shortName,
} from '../ecs/index.ts';
import { messageOf } from '../error.ts';
import { TAG } from '../image/index.ts';
import { type Refusals, type Refused, refusedCall } from '../refusal.ts';
import { copiedFrom } from './copy.ts';
import {
  findVersion,
  isSameVersion,
  KEPT_SECONDS,
  type PastDeployment,
  readHistory,
  type Version,
  versionBefore,
} from './history.ts';
import { lookUpOrigins } from './origins.ts';
import { previousOf } from './previous.ts';
import { examineRestorable, type Restorable } from './restore.ts';
import { digestsBehind, findRevisionOf, revisionBefore } from './revisions.ts';

/** How a service is rolled back. */
export type RollbackMethod =
  | {
      readonly kind: 'update';
      readonly taskDefinition: string;
      readonly restorable: Restorable;
      /** Why an active revision is deployed again, which requires a forced deployment. */
      readonly again?: string;
    }
  /** The deployment `id` is in progress. Its rollback is requested, or is already in progress. */
  | { readonly kind: 'stop'; readonly id: string; readonly taskDefinition: string }
  | { readonly kind: 'unchanged'; readonly taskDefinition: string }
  | ({ readonly kind: 'refused' } & Refused);

export interface RollbackTarget {
  readonly target: ServiceTarget;
  readonly history: readonly PastDeployment[];
  readonly method: RollbackMethod;
}

/** The chosen versions, or the reason why a service has none. */
export interface RollbackTargets {
  readonly rollbackTargets: readonly RollbackTarget[];
  readonly refused: Refusals;
  /** The services as read, by the names that the user gave. */
  readonly read: ReadonlyMap<string, Service>;
}

/** A service with its history. */
interface ServiceState {
  readonly target: ServiceTarget;
  readonly history: readonly PastDeployment[];
  /** Why there is no history, or only a part of it. */
  readonly unread?: Refused;
  /** The version of the service's primary deployment `id`. */
  readonly serving: Version & { readonly id: string };
  /** The task definition of that version; missing if it could not be read. */
  readonly current?: Json;
}

/** Reads the CodeDeploy deployments of a service. `unread` explains why some of them are unknown. */
export type ReadHistory = (
  context: Context,
  target: ServiceTarget,
) => Promise<{ readonly history: readonly PastDeployment[]; readonly unread?: string }>;

/** Reads the history of each service, and chooses the version that `to` names. Writes nothing. */
export async function chooseRollbackTargets(
  context: Context,
  targets: ServiceTargets,
  to: string,
  readCodeDeployHistory: ReadHistory,
): Promise<RollbackTargets> {
  if (targets.refused.size > 0) return { rollbackTargets: [], refused: targets.refused, read: targets.read };
  const read = await Promise.all(targets.found.map((target) => readPast(context, target, readCodeDeployHistory)));
  const histories = await lookUpOrigins(
    context,
    read.map(({ history }) => history),
  );
  const rollbackTargets = await Promise.all(
    read.map(async (one, index): Promise<RollbackTarget> => {
      const known = await stateOf(context, { ...one, history: histories[index] as PastDeployment[] });
      return { target: known.target, history: known.history, method: await chooseMethod(context, known, to) };
    }),
  );
  const refused = new Map(
    rollbackTargets.flatMap(({ target, method }) =>
      method.kind === 'refused' ? [[target.name, method] as const] : [],
    ),
  );
  return { rollbackTargets, refused, read: targets.read };
}

async function readPast(
  context: Context,
  target: ServiceTarget,
  readCodeDeployHistory: ReadHistory,
): Promise<Pick<ServiceState, 'target' | 'history' | 'unread'>> {
  const { cluster, service, codeDeploy } = target;
  try {
    if (!codeDeploy) {
      const history = await readPaced(context, () => readHistory(context.ecs, cluster, service.serviceName));
      return { target, history };
    }
    const { history, unread } = await readCodeDeployHistory(context, target);
    return { target, history, ...(unread !== undefined && { unread: { by: 'aws', reason: unread } }) };
  } catch (error) {
    const action = codeDeploy ? 'codedeploy:ListDeployments' : 'ecs:ListServiceDeployments';
    return { target, history: [], unread: refusedCall(deniedAction(error) ?? action, error) };
  }
}

async function stateOf(
  { ecs }: Context,
  one: Pick<ServiceState, 'target' | 'history' | 'unread'>,
): Promise<ServiceState> {
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

const WITH_EXEC = 'choose another version, or disable ECS Exec for the service first';

/** Decides what a rollback to `to` requires. */
async function chooseMethod(context: Context, known: ServiceState, to: string): Promise<RollbackMethod> {
  const { target, history, serving, current } = known;
  const { service } = target;
  const halt = stopMethodOf(service, history);
  if (to === 'previous' && halt) return halt.method;
  const wanted = await (to === 'previous' ? previousVersion(context, known) : namedVersion(context, known, to));
  if ('by' in wanted) return { kind: 'refused', ...wanted };
  if (halt && isSameVersion(halt.version, wanted)) return halt.method;
  if (isSameVersion(wanted, serving)) {
    const { taskDefinition } = serving;
    if (isActiveIn(service, taskDefinition)) return { kind: 'unchanged', taskDefinition };
    // The version is already being deployed. The same update would start no new deployment, so the deployment in
    // progress is followed.
    if (isDeploying(service))
      return { kind: 'update', taskDefinition, restorable: { taskDefinition, changes: [], notes: [] } };
  }
  const examined = await examineRestorable(context, wanted, history, current);
  if ('by' in examined) return { kind: 'refused', ...examined };
  const { taskDefinition, copy, definition } = examined;
  const lost = definition && !target.codeDeploy && lostTaskRoleProblem(service, current, definition, {}, WITH_EXEC);
  if (lost) return { kind: 'refused', by: 'preflight', reason: lost };
  const again = !copy && taskDefinition === serving.taskDefinition && { again: inactiveReason(service) };
  return { kind: 'update', taskDefinition, restorable: examined, ...again };
}

const ROLLING_BACK: ReadonlySet<string> = new Set(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']);

/** The version that is restored if the deployment in progress is stopped. ECS may already be rolling back to it. */
function stopMethodOf(
  service: Service,
  history: readonly PastDeployment[],
): { readonly method: Extract<RollbackMethod, { kind: 'stop' }>; readonly version: Version } | undefined {
  const primary = primaryOf(service);
  if (!primary || !isDeploying(service)) return undefined;
  const versionOf = (id: string, taskDefinition: string): Version =>
    history.find((past) => past.id === id) ?? { taskDefinition, images: [] };
  const { id, taskDefinition, createdAt } = primary;
  // If a newer deployment is rolled back, ECS restores the primary deployment.
  const replaced =
    service.deployments?.find((other) => other.rolloutState === 'FAILED' && other.createdAt > createdAt) ??
    history.find((past) => past.id !== id && isRollingBack(past, service, createdAt));
  if (replaced)
    return { method: { kind: 'stop', id: replaced.id, taskDefinition }, version: versionOf(id, taskDefinition) };
  const earlier = previousOf(withoutActive(service));
  if (!earlier) return undefined;
  const version = versionOf(earlier.deploymentId, earlier.taskDefinition);
  // Stopping a restart would restore the version that is being restarted.
  const arriving = versionOf(id, taskDefinition);
  if (isKnown(arriving) && isSameVersion(arriving, version)) return undefined;
  return { method: { kind: 'stop', id, taskDefinition: earlier.taskDefinition }, version };
}

/** Whether a deployment is being rolled back: by the primary one, which in CodeDeploy is the newer of the two. */
function isRollingBack(
  { status, createdAt }: PastDeployment,
  { codeDeployment }: Service,
  primarySince: number,
): boolean {
  return ROLLING_BACK.has(status) && (codeDeployment !== undefined || createdAt > primarySince);
}

/** While its old tasks wait to be terminated, a CodeDeploy deployment is active and can still be rolled back. */
function withoutActive(service: Service): Service {
  const { codeDeployment, deployments = [] } = service;
  return codeDeployment
    ? { ...service, deployments: deployments.filter(({ id }) => id !== codeDeployment.id) }
    : service;
}

/** Whether the images' digests are known: a tag's digest is unknown until the first task has pulled it. */
function isKnown({ images }: Version): boolean {
  return images.length > 0 && images.every(({ image, digest }) => digest || image.includes('@sha256:'));
}

/**
 * The time in seconds on ECS's clock, because a runner's clock may be wrong. If ECS does not return the time, the time
 * of the service's last change is used.
 */
async function timeAt({ ecs }: Context, { cluster, service }: ServiceTarget): Promise<number> {
  const date = await ecs.describeServices(cluster, [service.serviceName]).then(
    (response) => response.date / 1000,
    () => Number.NaN,
  );
  return Number.isNaN(date) ? changedAt(service) : date;
}

type VersionOrRefusal = Version | Refused;

async function previousVersion(
  context: Context,
  { target, history, unread, serving }: ServiceState,
): Promise<VersionOrRefusal> {
  const { serviceName, createdAt = 0 } = target.service as Service & { createdAt?: number };
  if (hasLeftover(target.service)) return serving;
  const before = versionBefore(history, serving);
  if (before && !unread) return before;
  if (unread) return { ...unread, reason: `${unread.reason} Or set 'to' to a version.` };
  const none = `The service '${serviceName}' has no earlier version that was deployed successfully`;
  const isForgotten = !target.codeDeploy && createdAt > 0 && createdAt < (await timeAt(context, target)) - KEPT_SECONDS;
  if (!isForgotten) return { by: 'input', reason: `${none} and not rolled back since: set 'to' to a version.` };
  const older = await revisionBefore(context, serving, history).catch(unlisted);
  if (older && 'by' in older) return older;
  if (!older) {
    return {
      by: 'input',
      reason: `${none} in the 90 days of history that ECS keeps, and its family has no older ACTIVE revision: set 'to' to a version.`,
    };
  }
  context.log.notice(
    `ECS has no earlier successful deployment of '${serviceName}' in the 90 days of history that it keeps: ${shortName(older.taskDefinition)} is the most recent earlier revision of the family, but it is unknown whether it ever worked.`,
  );
  return older;
}

async function namedVersion(context: Context, known: ServiceState, to: string): Promise<VersionOrRefusal> {
  const { target, history, serving, current, unread } = known;
  const found = findVersion(history, to);
  if (found) return found;
  const reference = asReference(to, serving.taskDefinition);
  if (reference) return { taskDefinition: reference, images: [] };
  const images = [...history.flatMap((past) => past.images.map(({ image }) => image)), ...imagesOf(current)];
  const name = target.service.serviceName;
  const behind = TAG.test(to) ? `:${to}` : to.startsWith('sha256:') && `@${to}`;
  const digests = behind
    ? await digestsBehind(context, behind, images).catch(lookUpProblem(context, to))
    : new Set<string>();
  for (const digest of digests) {
    const bringing = findVersion(history, digest);
    if (bringing) return bringing;
  }
  const older = await findRevisionOf(context, serving, to, digests).catch(unlisted);
  if (older && 'by' in older) return older;
  if (!older) {
    return {
      by: 'input',
      reason: `Version '${to}' is not in the history of '${name}' or among the newest revisions of its family: run with 'dry-run: true' to list them.${unread ? ` ${unread.reason}` : ''}`,
    };
  }
  // Finds an older deployment whose commit and tags were not read: they are read only for the newest deployments.
  const deployed = findVersion(history, older.taskDefinition);
  if (deployed) return deployed;
  context.log.notice(
    `The history of '${name}', which covers 90 days in ECS, has no deployment of '${to}': ${shortName(older.taskDefinition)} of the same family matches, but it is unknown whether it ever worked.`,
  );
  return older;
}

function unlisted(error: unknown): Refused {
  return refusedCall('ecs:ListTaskDefinitions', error);
}

function lookUpProblem({ log }: Context, to: string) {
  return (error: unknown): Set<string> => {
    log.notice(`The image '${to}' could not be looked up in ECR: ${messageOf(error)}`);
    return new Set();
  };
}

/** A revision that is older than the history can still be read from ECS. */
function asReference(to: string, current: string): string | undefined {
  const family = current.slice(0, current.lastIndexOf(':'));
  if (isArn(to)) return to;
  if (/^\d+$/.test(to)) return `${family}:${to}`;
  return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
}

import { describeFailure, isTransient } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import {
  type Deployment,
  membersToRestore,
  OF_REVISION,
  primaryOf,
  readService,
  type Service,
  serviceRevisionArn,
  type UpdateServiceInput,
} from '../../ecs/index.ts';
import type { PreviousDeployment } from '../../history/index.ts';
import type { RestoreRequest, RestoreResult, UpdateResult } from '../controller.ts';
import { pinnedRevision } from '../pinned-revision.ts';
import { assessState, ownDeployment } from './assess.ts';
import { type ServiceWrite, sendWrite, updateOf } from './update.ts';

/** Logs a line about the service that is rolled back. */
type Print = (text: string) => void;

/** The write that updates a service, as last read, to a given revision. */
export type WriteOf = (context: Context, taskDefinition: string, before: Service) => ServiceWrite;

/**
 * Updates the service to exactly the revision that was active before ours, and restores the settings that our update
 * changed.
 * @param onRegistered called with the copy of the previous revision, if one is registered, before the update is sent
 * @param writes the methods, each of which is tried if AWS refused the previous one; defaults to UpdateService
 */
export async function restoreRevision(
  given: Context,
  request: RestoreRequest,
  onRegistered: (revision: string) => void,
  print: Print,
  writes: readonly [WriteOf, ...WriteOf[]] = [updateService(request)],
): Promise<RestoreResult> {
  const { cluster, service, previous, until } = request;
  const ecs = given.ecs.within({ clock: given.clock, until });
  const context = { ...given, ecs };
  const read = () => readService(ecs, cluster, service);
  const before = await read();
  if (!before || !mayRollBack(request, before)) return { status: 'not-due' };
  // An earlier process may have registered the copy.
  const taskDefinition = request.revision ?? (await pinned(context, before, previous, print));
  // Without this call, a post step would not recognize the copy's deployment as ours if this process ended before the
  // response arrived.
  if (taskDefinition !== previous.taskDefinition) onRegistered(taskDefinition);
  // Registration and throttling take time: a deployment that someone else started in the meantime is kept.
  let isRead = taskDefinition === previous.taskDefinition;
  const isDue = async () => {
    const now = isRead ? before : await read();
    isRead = false;
    return now === undefined || mayRollBack(request, now) || primaryOf(now)?.taskDefinition === taskDefinition;
  };
  const send = (write: WriteOf) =>
    sendWrite(context, write(context, taskDefinition, before), before, undefined, { isDue, until });
  const sent = await sendFirst(writes, send);
  switch (sent.state) {
    case 'started':
      return { status: 'started', deployment: sent.own };
    case 'no-deployment':
      return { status: 'started', deployment: ownDeployment(primaryOf(sent.service) as Deployment, before) };
    case 'unsent':
      return { status: 'not-due' };
    default:
      return { status: 'failed', reason: sent.reason };
  }
}

function updateService({ cluster, service, settings }: RestoreRequest): WriteOf {
  return ({ ecs }, taskDefinition, before) => {
    const restored = membersToRestore(before, settings.before, settings.requested);
    // ECS changes the strategy only with a new deployment.
    const force = CAPACITY in restored && { forceNewDeployment: true };
    const input: UpdateServiceInput = { cluster, service, taskDefinition, ...restored, ...force };
    return updateOf(ecs, input, before);
  };
}

/** The result of the first write that is not refused, or the refusal of the first one. */
async function sendFirst(
  [first, ...others]: readonly [WriteOf, ...WriteOf[]],
  send: (write: WriteOf) => Promise<UpdateResult>,
): Promise<UpdateResult> {
  const sent = await send(first);
  for (const write of sent.state === 'refused' ? others : []) {
    const again = await send(write);
    if (again.state !== 'refused') return again;
  }
  return sent;
}

/**
 * Whether an update may roll the service back from ours. A deployment that has completed, was replaced, or is being
 * rolled back by ECS must not be changed; a read that does not show ours as primary may be from before our update.
 */
function mayRollBack({ own, hasCompleted }: RestoreRequest, service: Service): boolean {
  const assessed = assessState(own, { service });
  const may =
    assessed.is === 'in-progress' || assessed.is === 'failed' || (assessed.is === 'completed' && hasCompleted);
  return primaryOf(service)?.id === own.id && may;
}

const ATTEMPTS = 3;
/** The time limit for restoring settings. The verdict is known by then, and the step waits for nothing else. */
const SETTINGS_MS = 60_000;
const CAPACITY = 'capacityProviderStrategy';

/**
 * Restores the other settings that our update changed, after ECS has rolled back. ECS's rollback does not restore the
 * desired count, the deployment configuration or the tag settings. Changing them does not start a deployment (see the
 * documentation of UpdateService).
 * @returns a sentence about the settings that could not be restored
 */
export async function restoreSettings(
  { ecs: unlimited, clock, cancelled }: Context,
  { cluster, service, settings }: Pick<RestoreRequest, 'cluster' | 'service' | 'settings'>,
  print: Print,
): Promise<string | undefined> {
  const ecs = unlimited.within({ clock, until: clock.now() + SETTINGS_MS });
  const before = Object.entries(settings.before).filter(([name]) => !OF_REVISION.includes(name) && name !== CAPACITY);
  const { [CAPACITY]: capacity } = settings.before;
  for (let attempt = 1; before.length > 0 || capacity !== undefined; attempt++) {
    try {
      const { services } = await ecs.describeServices(cluster, [service]);
      const now = services[0];
      const isLeft = now && CAPACITY in membersToRestore(now, { [CAPACITY]: capacity }, settings.requested);
      const notRestored = isLeft
        ? `The ${CAPACITY} was not restored: ECS changes it only with a new deployment.`
        : undefined;
      const members = now ? membersToRestore(now, Object.fromEntries(before), settings.requested) : {};
      if (Object.keys(members).length === 0) return notRestored;
      await ecs.updateService({ cluster, service, ...members });
      print(`restored ${Object.keys(members).join(', ')}`);
      return notRestored;
    } catch (error) {
      if (isTransient(error) && attempt < ATTEMPTS && !cancelled.aborted) continue;
      const names = before.map(([name]) => name).join(', ');
      return `The settings that the update changed (${names}) could not be restored: ${describeFailure('ecs:UpdateService', error)}`;
    }
  }
  return undefined;
}

/** The revision to restore, with the digests of its service revision. */
function pinned(context: Context, service: Service, previous: PreviousDeployment, print: Print): Promise<string> {
  const { taskDefinition, deploymentId } = previous;
  const read = async () => {
    const [revision] = await context.ecs.describeServiceRevisions([serviceRevisionArn(service, deploymentId)]);
    return new Map(revision?.containerImages?.map(({ containerName, imageDigest }) => [containerName, imageDigest]));
  };
  return pinnedRevision(context, taskDefinition, { action: 'ecs:DescribeServiceRevisions', read }, print);
}

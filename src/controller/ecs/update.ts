import { describeFailure, failureKind, isAmbiguous, isPassing } from '../../aws/failure.ts';
import type { Clock } from '../../clock.ts';
import { classifyRefusal } from '../../diagnosis/classify.ts';
import type { Ecs, UpdateServiceInput } from '../../ecs/ecs.ts';
import { hasMembers } from '../../ecs/members.ts';
import { type Deployment, primaryOf, type Service } from '../../ecs/model.ts';
import { messageOf } from '../../error.ts';
import type { Log } from '../../log.ts';
import type { OwnDeployment, Sent } from '../controller.ts';
import { ownDeployment } from './assess.ts';

const LOOK_MS = 2_000;
/** How long a service is read after an answer that tells nothing, before the call is sent again. */
const LOOK_FOR_MS = 30_000;
/** How long it is read in all where it cannot be read: what was not seen may be there, and is not sent a second time. */
const UNREAD_FOR_MS = 120_000;
const ATTEMPTS = 3;
/** ECS throttles all updates of the step for so long, or this one again and again while others get through. */
const STUCK_MS = 120_000;
const THROTTLED_FOR_MS = 600_000;

/**
 * Sends one UpdateService, in its turn among the step's, so that at most one takes effect: an answer that leaves open
 * whether it did (reset, 5xx, timeout) is looked after, and sent again only when the service was read, no new deployment
 * was seen, and nothing is forced.
 * @param before the service as it was read last, before the call
 * @param onSend called right before the call; where it is given, a job that was cancelled meanwhile sends nothing
 * @param back of an update that goes back: asked before each call whether it still is to be made; and until when (local
 * monotonic ms) it is sent again while no call gets through
 */
export async function sendUpdate(
  { ecs, clock, log, cancelled }: { ecs: Ecs; clock: Clock; log: Log; cancelled: AbortSignal },
  input: UpdateServiceInput,
  before: Service,
  onSend?: () => void,
  back?: { readonly isDue: () => Promise<boolean>; readonly until: number },
): Promise<Sent> {
  const since = clock.now();
  const wanted = input.taskDefinition ?? before.taskDefinition;
  let lost: Sent | undefined;
  for (let attempt = 1; ; ) {
    try {
      const answer = await ecs.pace.turn(clock, cancelled, send);
      if (!answer)
        return (!back && lost) || { state: 'unsent', reason: 'The job was cancelled before the service was updated.' };
      const { service } = answer;
      const primary = service && primaryOf(service);
      if (primary && isNew(primary, before))
        return { state: 'started', own: ownDeployment(primary, before, service), service };
      // An answer that shows the service as it was before tells as little as one that shows nothing.
      const isAsked = primary && !input.forceNewDeployment && primary.taskDefinition === wanted;
      return isAsked ? withoutDeployment(service) : await afterBareAnswer();
    } catch (error) {
      if (isAmbiguous(error)) {
        log.info(
          `${input.service}: UpdateService got no usable answer (${messageOf(error)}); reading whether it took effect`,
        );
        const { found, last } = await findNew();
        if (found) return found;
        const seen = last ? 'No new deployment was seen.' : 'Whether it took effect could not be observed.';
        lost = { state: 'lost', reason: `${describeFailure('ecs:UpdateService', error)} ${seen}` };
        const isOver = back ? clock.now() >= back.until : !last || attempt++ >= ATTEMPTS;
        if (input.forceNewDeployment || cancelled.aborted || isOver) return lost;
        continue;
      }
      const isThrottled = failureKind(error) === 'throttled';
      const again = isThrottled
        ? back
          ? clock.now() < back.until
          : ecs.pace.stuckMs(clock) < STUCK_MS && clock.now() - since < THROTTLED_FOR_MS
        : classifyRefusal(error) === 'unseen-revision' && attempt++ < ATTEMPTS;
      if (!again || (cancelled.aborted && !onSend)) {
        // An attempt before may have taken effect unseen: then the refusal of this one tells nothing.
        const { found, last } = lost ? await findNew() : { last: before };
        return found ?? (last || !lost ? refused(error) : lost);
      }
      if (!isThrottled) await clock.sleep(LOOK_MS, cancelled);
    }
  }

  function refused(error: unknown): Sent {
    return { state: 'refused', reason: describeFailure('ecs:UpdateService', error) };
  }

  async function send() {
    if (onSend && cancelled.aborted) return undefined;
    if (back && !(await back.isDue())) return undefined;
    onSend?.();
    return ecs.updateService(input);
  }

  function withoutDeployment(service: Service): Sent {
    const primary = primaryOf(service);
    if (!primary) return { state: 'no-deployment', service };
    const isStanding = primary.taskDefinition === wanted && primary.rolloutState === 'COMPLETED';
    const own = ownDeployment(primary, before);
    return {
      state: 'no-deployment',
      service,
      own: isStanding ? { ...own, standing: standingOf(service, before) } : own,
    };
  }

  async function afterBareAnswer(): Promise<Sent> {
    const { found, last } = await findNew();
    if (found) return found;
    // ECS took it, and half a minute later what was asked for is there without a new deployment: it needed none.
    if (last && !cancelled.aborted && shows(last, input)) return withoutDeployment(last);
    return {
      state: 'lost',
      reason: 'UpdateService answered without deployments, and no new deployment was seen in 30 s.',
    };
  }

  /** A new deployment, looked for as long as one may be unseen; and the service as the last look showed it. */
  async function findNew(): Promise<{ readonly found?: Sent; readonly last?: Service | undefined }> {
    const began = clock.now();
    for (;;) {
      const { service: last, mayPass = false } = await read();
      const primary = last && primaryOf(last);
      if (last && primary && isNew(primary, before)) return { found: startedOrLost(primary, last), last };
      await clock.sleep(LOOK_MS, cancelled);
      const limit = !last && mayPass && !back ? UNREAD_FOR_MS : LOOK_FOR_MS;
      if (clock.now() - began >= limit || cancelled.aborted) return { last };
    }
  }

  async function read(): Promise<{ readonly service?: Service | undefined; readonly mayPass?: boolean }> {
    try {
      const { services } = await ecs.describeServices(input.cluster, [input.service]);
      return { service: services[0] };
    } catch (error) {
      return { mayPass: isPassing(error) };
    }
  }

  function startedOrLost(primary: Deployment, service: Service): Sent {
    if (primary.taskDefinition === wanted)
      return { state: 'started', own: ownDeployment(primary, before, service), service };
    const reason = `Another deployment, ${primary.id} of ${primary.taskDefinition}, began at the same time.`;
    return { state: 'lost', reason };
  }
}

/** How the service stood before our update, where that changed the desired count. */
function standingOf(after: Service, before: Service): NonNullable<OwnDeployment['standing']> {
  const { updatedAt = 0 } = primaryOf(before) ?? {};
  return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}

function isNew(primary: Deployment, before: Service): boolean {
  return !before.deployments?.some(({ id }) => id === primary.id);
}

/** Whether all that an update asks a deployment for serves already. */
function shows(service: Service, { taskDefinition, forceNewDeployment, volumeConfigurations }: UpdateServiceInput) {
  const primary = primaryOf(service);
  if (!primary || forceNewDeployment) return false;
  const isThere = primary.rolloutState === 'COMPLETED' && primary.taskDefinition === taskDefinition;
  return isThere && hasMembers(service, { volumeConfigurations });
}

import { describeFailure, failureKind, isAmbiguous } from '../aws/failure.ts';
import type { Clock } from '../clock.ts';
import type { Ecs, UpdateServiceInput } from '../ecs/ecs.ts';
import { type Deployment, primaryOf, type Service } from '../ecs/model.ts';
import { messageOf } from '../error.ts';
import type { Log } from '../log.ts';
import { type OwnDeployment, ownDeployment } from './judge.ts';

/** What became of an UpdateService call. */
export type Sent =
  | { readonly state: 'started'; readonly own: OwnDeployment }
  /** ECS took the update and saw no reason for a new deployment. */
  | { readonly state: 'no-deployment'; readonly service: Service }
  | { readonly state: 'refused'; readonly reason: string }
  /** Whether it took effect could not be found out. */
  | { readonly state: 'lost'; readonly reason: string };

const LOOK_MS = 2_000;
/** How long a service is read after an answer that tells nothing, before the call is sent again. */
const LOOK_FOR_MS = 30_000;
const ATTEMPTS = 3;
const THROTTLED_FOR_MS = 120_000;
/** A task definition may be unseen for a moment after it was registered. */
const UNSEEN =
  /task ?definition.*(not found|does not exist|could not be found)|unable to (find|describe) task ?definition/i;

/**
 * Sends one UpdateService so that at most one takes effect: an answer that leaves open whether it did (reset, 5xx,
 * timeout) is looked after, and sent again only when no new deployment was seen and nothing is forced.
 * @param before the service as it was read last, before the call
 */
export async function sendUpdate(
  { ecs, clock, log, cancelled }: { ecs: Ecs; clock: Clock; log: Log; cancelled: AbortSignal },
  input: UpdateServiceInput,
  before: Service,
): Promise<Sent> {
  const throttledUntil = clock.now() + THROTTLED_FOR_MS;
  for (let attempt = 1; ; ) {
    try {
      const { service } = await ecs.updateService(input);
      if (!service?.deployments) return await afterBareAnswer();
      const primary = primaryOf(service);
      return primary && isNew(primary, before)
        ? { state: 'started', own: ownDeployment(primary, before) }
        : { state: 'no-deployment', service };
    } catch (error) {
      if (isAmbiguous(error)) {
        log.info(`UpdateService got no usable answer (${messageOf(error)}); reading whether it took effect`);
        const found = await findNew();
        if (found) return found;
        if (input.forceNewDeployment || cancelled.aborted || attempt++ >= ATTEMPTS)
          return { state: 'lost', reason: describeFailure('ecs:UpdateService', error) };
        continue;
      }
      const again =
        failureKind(error) === 'throttled'
          ? clock.now() < throttledUntil
          : UNSEEN.test(messageOf(error)) && attempt++ < ATTEMPTS;
      if (!again || cancelled.aborted) return { state: 'refused', reason: describeFailure('ecs:UpdateService', error) };
      await clock.sleep(LOOK_MS, cancelled);
    }
  }

  async function afterBareAnswer(): Promise<Sent> {
    return (
      (await findNew()) ?? {
        state: 'lost',
        reason: 'UpdateService answered without deployments, and no new deployment was seen in 30 s.',
      }
    );
  }

  async function findNew(): Promise<Sent | undefined> {
    const until = clock.now() + LOOK_FOR_MS;
    do {
      const primary = await ecs
        .describeServices(input.cluster, [input.service])
        .then(({ services }) => services[0] && primaryOf(services[0]))
        .catch(() => undefined);
      if (primary && isNew(primary, before)) {
        return primary.taskDefinition === (input.taskDefinition ?? before.taskDefinition)
          ? { state: 'started', own: ownDeployment(primary, before) }
          : {
              state: 'lost',
              reason: `Another deployment, ${primary.id} of ${primary.taskDefinition}, began at the same time.`,
            };
      }
      await clock.sleep(LOOK_MS, cancelled);
    } while (clock.now() < until && !cancelled.aborted);
    return undefined;
  }
}

function isNew(primary: Deployment, before: Service): boolean {
  return !before.deployments?.some(({ id }) => id === primary.id);
}

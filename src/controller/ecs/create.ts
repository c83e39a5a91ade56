import { randomUUID } from 'node:crypto';
import { describeFailure, failureKind, isAmbiguous } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import { primaryOf, type Service } from '../../ecs/index.ts';
import { messageOf } from '../../error.ts';
import type { CreateServiceInput, Sent } from '../controller.ts';
import { ownDeployment } from './assess.ts';

const LOOK_MS = 2_000;
/** How long to look for the service after an ambiguous response, before the call is repeated. */
const LOOK_FOR_MS = 30_000;
const ATTEMPTS = 3;
const THROTTLED_FOR_MS = 600_000;

type Means = Pick<Context, 'ecs' | 'clock' | 'log' | 'cancelled'>;

/**
 * Sends one CreateService call, in its turn among the step's updates. After an ambiguous response, the service is read,
 * and if it is not found, the same call is repeated. Because of the call's token, ECS does not create a second service.
 * @param draft the service to create
 * @param onSend called right before each call
 */
export async function createService(
  means: Means,
  input: CreateServiceInput,
  draft: Service,
  onSend: () => void,
): Promise<Sent> {
  const { ecs, clock, cancelled, log } = means;
  const body = { ...input, clientToken: randomUUID() };
  const began = clock.now();
  let lost: Sent | undefined;
  for (let attempt = 1; ; ) {
    try {
      const answer = await ecs.pace.turn(clock, cancelled, async () => {
        if (cancelled.aborted) return undefined;
        onSend();
        return ecs.createService(body);
      });
      if (!answer) return lost ?? { state: 'unsent', reason: 'The job was cancelled before the service was created.' };
      return started(answer.service, draft) ?? (await find(means, input, draft)) ?? withoutDeployment(input);
    } catch (error) {
      const reason = describeFailure('ecs:CreateService', error);
      if (failureKind(error) === 'throttled' && clock.now() - began < THROTTLED_FOR_MS) continue;
      if (!isAmbiguous(error)) return (lost && (await find(means, input, draft))) ?? { state: 'refused', reason };
      log.info(
        `${input.serviceName}: CreateService failed without a valid response (${messageOf(error)}); checking whether it took effect`,
      );
      const found = await find(means, input, draft);
      if (found) return found;
      lost = { state: 'lost', reason: `${reason} The service was not found.` };
      if (cancelled.aborted || attempt++ >= ATTEMPTS) return lost;
    }
  }
}

/** The service that the call created, read until it is visible. */
async function find(
  { ecs, clock, cancelled }: Means,
  { cluster, serviceName, taskDefinition }: CreateServiceInput,
  draft: Service,
): Promise<Sent | undefined> {
  const until = clock.now() + LOOK_FOR_MS;
  for (;;) {
    const { services } = await ecs
      .describeServices(cluster, [serviceName])
      .catch(() => ({ services: [] as Service[] }));
    const found = started(services[0], draft);
    if (found?.state === 'started') {
      if (found.own.taskDefinition === taskDefinition) return found;
      const reason = `Another service '${serviceName}' with ${found.own.taskDefinition} was created at the same time.`;
      return { state: 'lost', reason };
    }
    await clock.sleep(LOOK_MS, cancelled);
    if (clock.now() >= until || cancelled.aborted) return undefined;
  }
}

function started(service: Service | undefined, draft: Service): Sent | undefined {
  const primary = service?.status === 'ACTIVE' ? primaryOf(service) : undefined;
  return service && primary ? { state: 'started', own: ownDeployment(primary, draft, service), service } : undefined;
}

function withoutDeployment({ serviceName }: CreateServiceInput): Sent {
  return {
    state: 'lost',
    reason: `The response to CreateService has no deployment of '${serviceName}', and none appeared within 30 s.`,
  };
}

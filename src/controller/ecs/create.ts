import { randomUUID } from 'node:crypto';
import { describeFailure, failureKind, isAmbiguous } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import { primaryOf, type Service, shortName } from '../../ecs/index.ts';
import { messageOf } from '../../error.ts';
import { refusedCall } from '../../refusal.ts';
import type { CreateServiceInput, UpdateResult } from '../controller.ts';
import { withFirstTaskSet } from '../first-task-set.ts';
import {
  ATTEMPTS,
  checkingLine,
  type LookupResult,
  pollUntilVisible,
  THROTTLED_FOR_MS,
} from '../poll-until-visible.ts';
import { ownDeployment } from './assess.ts';

type WriteContext = Pick<Context, 'ecs' | 'clock' | 'log' | 'cancelled'>;

/**
 * Sends one CreateService call, in its turn among the step's updates. After an ambiguous response, the service is read,
 * and if it is not found, the same call is repeated. Because of the call's token, ECS does not create a second service.
 * @param draft the service to create
 * @param onSend called right before each call
 */
export async function createService(
  means: WriteContext,
  input: CreateServiceInput,
  draft: Service,
  onSend: () => void,
): Promise<UpdateResult> {
  const { ecs, clock, cancelled, log } = means;
  const body = { ...input, clientToken: randomUUID() };
  const start = clock.now();
  let lost: UpdateResult | undefined;
  for (let attempt = 1; ; ) {
    try {
      const response = await send(means, body, onSend);
      if (!response) return lost ?? UNSENT;
      return await createdService(means, input, draft, response.service);
    } catch (error) {
      const reason = describeFailure('ecs:CreateService', error);
      if (failureKind(error) === 'throttled' && clock.now() - start < THROTTLED_FOR_MS) {
        ecs.pace.logThrottling(clock, log, start, error);
        continue;
      }
      if (!isAmbiguous(error)) return await refusedService(means, input, draft, error, lost);
      log.info(`${input.serviceName}: ${checkingLine('CreateService', messageOf(error))}`);
      const { found } = await find(means, input, draft);
      if (found) return found;
      lost = { state: 'lost', reason: `${reason} The service was not found.` };
      if (cancelled.aborted || attempt++ >= ATTEMPTS) return lost;
    }
  }
}

/** Sends the call in its turn; `undefined` if the job was cancelled before. */
function send({ ecs, clock, cancelled }: WriteContext, body: CreateServiceInput, onSend: () => void) {
  return ecs.pace.turn(clock, cancelled, async () => {
    if (cancelled.aborted) return undefined;
    onSend();
    return ecs.createService(body);
  });
}

const UNSENT: UpdateResult = { state: 'unsent', reason: 'The job was cancelled before the service was created.' };

/** The service in the response, or as read if the response lacks its deployment. */
async function createdService(
  means: WriteContext,
  input: CreateServiceInput,
  draft: Service,
  service: Service | undefined,
): Promise<UpdateResult> {
  return started(service, draft) ?? (await find(means, input, draft)).found ?? withoutDeployment(input);
}

/** The service that the call created, read until it is visible. */
async function find(
  means: WriteContext,
  { cluster, serviceName, taskDefinition }: CreateServiceInput,
  draft: Service,
): Promise<LookupResult<UpdateResult>> {
  return pollUntilVisible(means, async (): Promise<LookupResult<UpdateResult>> => {
    const read = await means.ecs.describeServices(cluster, [serviceName]).catch(() => undefined);
    const seen = started(read?.services[0], draft);
    const isRead = read !== undefined;
    if (seen?.state !== 'started' || seen.own.taskDefinition === taskDefinition) return { isRead, found: seen };
    const reason = `Another service '${serviceName}' with ${shortName(seen.own.taskDefinition)} was created at the same time.`;
    return { isRead, found: { state: 'lost', reason } };
  });
}

function started(read: Service | undefined, draft: Service): UpdateResult | undefined {
  const service = read && withFirstTaskSet(read);
  const primary = service?.status === 'ACTIVE' ? primaryOf(service) : undefined;
  return service && primary ? { state: 'started', own: ownDeployment(primary, draft, service), service } : undefined;
}

/** The refusal, unless an earlier attempt may have created the service without being observed. */
async function refusedService(
  means: WriteContext,
  input: CreateServiceInput,
  draft: Service,
  error: unknown,
  lost: UpdateResult | undefined,
): Promise<UpdateResult> {
  const refused: UpdateResult = { state: 'refused', ...refusedCall('ecs:CreateService', error) };
  if (!lost) return refused;
  const { found, isRead } = await find(means, input, draft);
  return found ?? (isRead ? refused : lost);
}

function withoutDeployment({ serviceName }: CreateServiceInput): UpdateResult {
  return {
    state: 'lost',
    reason: `The response to CreateService has no deployment of '${serviceName}', and none appeared within 30 s.`,
  };
}

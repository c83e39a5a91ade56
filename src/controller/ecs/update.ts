import { describeFailure, failureKind, isAmbiguous, isTransient } from '../../aws/index.ts';
import type { Context } from '../../context.ts';
import { classifyRefusal } from '../../diagnosis/index.ts';
import {
  type Deployment,
  hasMembers,
  type Members,
  OF_REVISION,
  OF_REVISION_ALONE,
  primaryOf,
  type Service,
  shortName,
  type UpdateServiceInput,
} from '../../ecs/index.ts';
import { messageOf } from '../../error.ts';
import { refusedCall } from '../../refusal.ts';
import type { OwnDeployment, UpdateResult } from '../controller.ts';
import {
  ATTEMPTS,
  checkingLine,
  type LookupResult,
  notSeen,
  pollUntilVisible,
  READ_PAUSE_MS,
  STUCK_MS,
  THROTTLED_FOR_MS,
} from '../poll-until-visible.ts';
import { ownDeployment } from './assess.ts';

/** Settings for an update that restores the previous revision. */
export interface RestoringUpdate {
  /** Called before each attempt; returns whether the update is still needed. */
  isDue(): Promise<boolean>;
  /** When to stop repeating the call while every call is throttled, on the local monotonic clock (ms). */
  readonly until: number;
}

/** The call that starts a service's new deployment, and how to recognize that deployment. */
export interface ServiceWrite {
  readonly cluster: string;
  readonly service: string;
  /** The ECS operation, such as `UpdateService`. */
  readonly operation: string;
  /** Whether a repeated call would start a second deployment. */
  readonly isForced: boolean;
  /** Sends the call once. @returns the service in the response */
  send(): Promise<Service | undefined>;
  /** Whether this call started a deployment that began after the call was sent. */
  isOurs(primary: Deployment, service: Service): boolean | Promise<boolean>;
  /**
   * Whether a successful call requested only what the primary deployment already has, so that ECS started no
   * deployment.
   */
  needsNone(primary: Deployment): boolean;
  /** Whether everything that was requested is active. */
  isActive(service: Service): boolean | Promise<boolean>;
}

type WriteContext = Pick<Context, 'ecs' | 'clock' | 'log' | 'cancelled'>;

/**
 * Sends one UpdateService call, in its turn among the step's calls, so that at most one takes effect.
 * @param before the service as last read before the call
 * @param onSend called right before the call; if given, nothing is sent once the job was cancelled
 * @param restoring for an update that restores the previous revision
 */
export function sendUpdate(
  means: WriteContext,
  input: UpdateServiceInput,
  before: Service,
  onSend?: () => void,
  restoring?: RestoringUpdate,
): Promise<UpdateResult> {
  return sendWrite(means, updateOf(means.ecs, input, before), before, onSend, restoring);
}

/**
 * Sends one write, in its turn among the step's calls, so that at most one takes effect: after an ambiguous response
 * (reset, 5xx, timeout) the service is read, and the call is repeated only if no new deployment was seen and the call
 * does not force one. The parameters are those of `sendUpdate`.
 */
export function sendWrite(
  means: WriteContext,
  write: ServiceWrite,
  before: Service,
  onSend?: () => void,
  restoring?: RestoringUpdate,
): Promise<UpdateResult> {
  return new Sending(means, write, before, onSend, restoring).send();
}

/** Describes an UpdateService call as a write. */
export function updateOf(ecs: Context['ecs'], input: UpdateServiceInput, before: Service): ServiceWrite {
  const wanted = String(input.taskDefinition ?? before.taskDefinition);
  const isForced = Boolean(input.forceNewDeployment);
  return {
    cluster: input.cluster,
    service: input.service,
    operation: 'UpdateService',
    isForced,
    send: async () => (await ecs.updateService(input)).service,
    isOurs: ({ taskDefinition }) => taskDefinition === wanted,
    needsNone: ({ taskDefinition }) => !isForced && taskDefinition === wanted && hasMembers(before, ofRevision(input)),
    isActive: (service) => shows(service, input),
  };
}

/** The result of looking for the new deployment, and the service as last read. */
interface Found extends LookupResult<UpdateResult> {
  readonly last?: Service | undefined;
}

class Sending {
  readonly #means: WriteContext;
  readonly #write: ServiceWrite;
  readonly #before: Service;
  readonly #onSend: (() => void) | undefined;
  readonly #restoring: RestoringUpdate | undefined;
  readonly #since: number;
  #attempt = 1;
  #lost: UpdateResult | undefined;

  constructor(
    means: WriteContext,
    write: ServiceWrite,
    before: Service,
    onSend: (() => void) | undefined,
    restoring: RestoringUpdate | undefined,
  ) {
    this.#means = means;
    this.#write = write;
    this.#before = before;
    this.#onSend = onSend;
    this.#restoring = restoring;
    this.#since = means.clock.now();
  }

  async send(): Promise<UpdateResult> {
    for (;;) {
      const sent = await this.#try();
      if (sent) return sent;
    }
  }

  /** Makes one attempt and evaluates its response; `undefined` to repeat it. */
  async #try(): Promise<UpdateResult | undefined> {
    const { ecs, clock, cancelled } = this.#means;
    try {
      const response = await ecs.pace.turn(clock, cancelled, () => this.#call());
      return response ? await this.#afterResponse(response.service) : this.#unsent();
    } catch (error) {
      return isAmbiguous(error) ? this.#afterLost(error) : this.#afterRefusal(error);
    }
  }

  async #call() {
    const { cancelled } = this.#means;
    if (this.#onSend && cancelled.aborted) return undefined;
    if (this.#restoring && !(await this.#restoring.isDue())) return undefined;
    this.#onSend?.();
    return { service: await this.#write.send() };
  }

  get #action(): string {
    return `ecs:${this.#write.operation}`;
  }

  #unsent(): UpdateResult {
    const unsent: UpdateResult = { state: 'unsent', reason: 'The job was cancelled before the service was updated.' };
    return this.#restoring ? unsent : (this.#lost ?? unsent);
  }

  async #afterResponse(service: Service | undefined): Promise<UpdateResult> {
    const primary = service && primaryOf(service);
    if (primary && isNew(primary, this.#before)) return this.#started(primary, service);
    // A response that shows the service unchanged is as ambiguous as no response.
    return primary && this.#write.needsNone(primary) ? this.#withoutDeployment(service) : this.#afterBareResponse();
  }

  async #afterBareResponse(): Promise<UpdateResult> {
    const { found, last } = await this.#findNew();
    if (found) return found;
    // ECS accepted the call, and half a minute later the requested state is active without a new deployment, so no
    // deployment was needed.
    if (last && !this.#means.cancelled.aborted && (await this.#write.isActive(last)))
      return this.#withoutDeployment(last);
    return {
      state: 'lost',
      reason: `The response to ${this.#write.operation} has no deployments, and no new deployment appeared within 30 s.`,
    };
  }

  async #afterLost(error: unknown): Promise<UpdateResult | undefined> {
    const { clock, log, cancelled } = this.#means;
    log.info(`${this.#write.service}: ${checkingLine(this.#write.operation, messageOf(error))}`);
    const { found, last } = await this.#findNew();
    if (found) return found;
    this.#lost = { state: 'lost', reason: `${describeFailure(this.#action, error)} ${notSeen(last !== undefined)}` };
    const isOver = this.#restoring ? clock.now() >= this.#restoring.until : !last || this.#attempt++ >= ATTEMPTS;
    return this.#write.isForced || cancelled.aborted || isOver ? this.#lost : undefined;
  }

  async #afterRefusal(error: unknown): Promise<UpdateResult | undefined> {
    const { ecs, clock, cancelled, log } = this.#means;
    const isThrottled = failureKind(error) === 'throttled';
    const isSentAgain = isThrottled
      ? this.#mayBeThrottled()
      : classifyRefusal(error) === 'unseen-revision' && this.#attempt++ < ATTEMPTS;
    if (isSentAgain && !(cancelled.aborted && !this.#onSend)) {
      if (isThrottled) ecs.pace.logThrottling(clock, log, this.#since, error);
      else await clock.sleep(READ_PAUSE_MS, cancelled);
      return undefined;
    }
    const refused: UpdateResult = { state: 'refused', ...refusedCall(this.#action, error) };
    if (!this.#lost) return refused;
    // An earlier attempt may have taken effect without being observed. In that case, this refusal is ignored.
    const { found, last } = await this.#findNew();
    return found ?? (last ? refused : this.#lost);
  }

  #mayBeThrottled(): boolean {
    const { ecs, clock } = this.#means;
    if (this.#restoring) return clock.now() < this.#restoring.until;
    return ecs.pace.stuckMs(clock) < STUCK_MS && clock.now() - this.#since < THROTTLED_FOR_MS;
  }

  #findNew(): Promise<Found> {
    return pollUntilVisible(this.#means, () => this.#poll(), this.#restoring?.until);
  }

  async #poll(): Promise<Found> {
    const { service: last, mayPass = false } = await this.#read();
    const primary = last && primaryOf(last);
    const isFound = last && primary && isNew(primary, this.#before);
    const found = isFound ? await this.#startedOrLost(primary, last) : undefined;
    return { isRead: last !== undefined, mayPass, found, last };
  }

  async #read(): Promise<{ readonly service?: Service | undefined; readonly mayPass?: boolean }> {
    const { cluster, service } = this.#write;
    try {
      const { services, missing } = await this.#means.ecs.describeServices(cluster, [service]);
      // A service that is being created may not be visible yet.
      const isStillMissing = missing.length > 0 && this.#before.deployments?.length === 0;
      return { service: services[0] ?? (isStillMissing ? this.#before : undefined) };
    } catch (error) {
      return { mayPass: isTransient(error) };
    }
  }

  #started(primary: Deployment, service: Service): UpdateResult {
    return { state: 'started', own: ownDeployment(primary, this.#before, service), service };
  }

  async #startedOrLost(primary: Deployment, service: Service): Promise<UpdateResult> {
    if (await this.#write.isOurs(primary, service)) return this.#started(primary, service);
    const reason = `Another deployment, ${primary.id} of ${shortName(primary.taskDefinition)}, began at the same time.`;
    return { state: 'lost', reason };
  }

  #withoutDeployment(service: Service): UpdateResult {
    const primary = primaryOf(service);
    if (!primary) return { state: 'no-deployment', service };
    const isStanding = primary.rolloutState === 'COMPLETED';
    const own = ownDeployment(primary, this.#before);
    return {
      state: 'no-deployment',
      service,
      own: isStanding ? { ...own, alreadyCompleted: existingOf(service, this.#before) } : own,
    };
  }
}

/** The service's state before our update, if the update changed the desired count. */
function existingOf(after: Service, before: Service): NonNullable<OwnDeployment['alreadyCompleted']> {
  const { updatedAt = 0 } = primaryOf(before) ?? {};
  return { updatedAt, ...(after.desiredCount !== before.desiredCount && { desiredCount: before.desiredCount }) };
}

function isNew(primary: Deployment, before: Service): boolean {
  return !before.deployments?.some(({ id }) => id === primary.id);
}

/** The members of an update that start a deployment if they differ. */
function ofRevision(input: UpdateServiceInput): Members {
  return Object.fromEntries(Object.entries(input).filter(([name]) => OF_REVISION.includes(name)));
}

/** Whether everything that an update requests is already active. */
function shows(service: Service, input: UpdateServiceInput) {
  const { taskDefinition, forceNewDeployment } = input;
  const primary = primaryOf(service);
  if (!primary || forceNewDeployment) return false;
  const isThere = primary.rolloutState === 'COMPLETED' && primary.taskDefinition === taskDefinition;
  const shown = Object.entries(ofRevision(input)).filter(([name]) => !OF_REVISION_ALONE.includes(name));
  return isThere && hasMembers(service, Object.fromEntries(shown));
}

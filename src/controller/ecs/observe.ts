import { describeFailure, failureKind, isTransient } from '../../aws/index.ts';
import {
  chunks,
  type Ecs,
  revisionNumber,
  SERVICE_DEPLOYMENTS_A_CALL,
  type Service,
  type ServiceDeployment,
  type Task,
} from '../../ecs/index.ts';
import type { Log } from '../../log.ts';
import type { DeploymentSubject, Observation, PollResult, ServiceObserver } from '../controller.ts';
import { withFirstTaskSet } from '../first-task-set.ts';
import { type FailedCall, keyOf, MISSING_POLLS, type ReadResult, ServiceReader } from '../service-reader.ts';

const LIST = 'ecs:ListServiceDeployments';
const DESCRIBE = 'ecs:DescribeServiceDeployments';
/** How much earlier than our deployment the listed service deployments may have been created. */
const LIST_MARGIN_SECONDS = 60;

/**
 * Observes many services with batched reads: the service, and the service deployment of our own deployment. If the
 * policy lacks the service deployment calls, or ECS refuses them for a service, reports that once and uses only
 * `deployments[]`.
 */
export class Observer implements ServiceObserver {
  readonly #ecs: Ecs;
  readonly #log: Log;
  readonly #services: ServiceReader;
  /** Maps each deployment ID to the ARN of its service deployment. */
  readonly #arns = new Map<string, string>();
  /** The services whose service deployments cannot be read, by `keyOf`. */
  readonly #without = new Set<string>();
  /**
   * Maps each deployment ID to the number of consecutive polls in which its service deployment was listed but not
   * returned.
   */
  readonly #missing = new Map<string, number>();
  #denied = false;

  constructor(ecs: Ecs, log: Log) {
    this.#ecs = ecs;
    this.#log = log;
    this.#services = new ServiceReader(ecs);
  }

  /** The ARN of the service deployment that belongs to a deployment, if one was observed. */
  arnOf(deploymentId: string): string | undefined {
    return this.#arns.get(deploymentId);
  }

  stopTargetOf(deploymentId: string): string | undefined {
    return this.arnOf(deploymentId);
  }

  startedBy({ startedBy }: Task): string | undefined {
    return startedBy;
  }

  async poll(subjects: readonly DeploymentSubject[]): Promise<Map<DeploymentSubject, PollResult>> {
    const [services, deployments] = await Promise.all([
      this.#services.read(subjects),
      this.#serviceDeployments(subjects),
    ]);
    return new Map(subjects.map((subject) => [subject, pollResultOf(subject, services, deployments)]));
  }

  async #serviceDeployments(subjects: readonly DeploymentSubject[]): Promise<ReadResult<ServiceDeployment>> {
    const found = new Map<string, ServiceDeployment>();
    const failed: FailedCall[] = [];
    const readable = this.#denied ? [] : subjects.filter((subject) => !this.#without.has(keyOf(subject)));
    await Promise.all(
      readable.map(async (subject) => {
        if (this.#arns.has(subject.own.id)) return;
        await this.#find(subject).catch((error: unknown) => failed.push({ action: LIST, error, subject }));
      }),
    );
    const known = readable.filter(({ own }) => this.#arns.has(own.id));
    const described = chunks(known, SERVICE_DEPLOYMENTS_A_CALL).map((some) => this.#describe(some));
    for (const response of (await Promise.all(described)).flat()) {
      if ('error' in response) failed.push(response);
      else found.set(response.id, response.serviceDeployment);
    }
    const permanent = failed.filter(({ error }) => ['denied', 'refused'].includes(failureKind(error)));
    this.#stopReading(permanent);
    this.#countMissing(known, found, failed);
    return { found, errors: failed.filter((one) => !permanent.includes(one)), known: this.#arns };
  }

  /** Reads known service deployments in one call; if ECS refuses the call, reads each separately. */
  async #describe(subjects: readonly DeploymentSubject[]): Promise<Described[]> {
    if (subjects.length === 0) return [];
    const arns = new Map(subjects.map((subject) => [this.#arns.get(subject.own.id) as string, subject]));
    try {
      const responses = await this.#ecs.describeServiceDeployments([...arns.keys()]);
      return responses.flatMap((serviceDeployment) => {
        const subject = arns.get(serviceDeployment.serviceDeploymentArn);
        return subject ? [{ id: subject.own.id, serviceDeployment }] : [];
      });
    } catch (error) {
      if (failureKind(error) !== 'refused' || subjects.length === 1)
        return subjects.map((subject) => ({ action: DESCRIBE, error, subject }));
      const each = await Promise.all(subjects.map((subject) => this.#describe([subject])));
      return each.flat();
    }
  }

  #stopReading(failed: readonly FailedCall[]): void {
    const [first] = failed;
    if (!first) return;
    const denied = failed.find(({ error }) => failureKind(error) === 'denied');
    if (denied) {
      this.#denied = true;
      this.#arns.clear();
      this.#warn(`${describeFailure(denied.action, denied.error)}`);
      return;
    }
    for (const [text, members] of Map.groupBy(failed, ({ action, error }) => describeFailure(action, error))) {
      const names = members.map(({ subject }) => subject.service);
      for (const { subject } of members) this.#leave(subject);
      this.#warn(`${inWords(names)}: ${text}`);
    }
  }

  /** A service deployment that was listed but is never returned is ignored, and `deployments[]` decides. */
  #countMissing(
    known: readonly DeploymentSubject[],
    found: ReadonlyMap<string, ServiceDeployment>,
    failed: readonly FailedCall[],
  ): void {
    const unread = new Set(failed.map(({ subject }) => subject));
    for (const subject of known) {
      const { id } = subject.own;
      if (unread.has(subject)) continue;
      const polls = found.has(id) ? 0 : (this.#missing.get(id) ?? 0) + 1;
      this.#missing.set(id, polls);
      if (polls < MISSING_POLLS) continue;
      const arn = this.#arns.get(id);
      this.#leave(subject);
      this.#warn(`${subject.service}: ECS listed the service deployment ${arn}, but did not return its details.`);
    }
  }

  #leave(subject: DeploymentSubject): void {
    this.#without.add(keyOf(subject));
    this.#arns.delete(subject.own.id);
  }

  #warn(reason: string): void {
    this.#log.notice(
      `${reason} The deployment is followed with DescribeServices only: the circuit breaker's failure count and the bake time cannot be observed.`,
    );
  }

  async #find({ cluster, service, own }: DeploymentSubject): Promise<void> {
    const createdAfter = own.createdAt - LIST_MARGIN_SECONDS;
    const briefs = await this.#ecs.listServiceDeployments(cluster, service, { createdAfter });
    const ours = briefs.find(
      ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === revisionNumber(own.id),
    );
    if (ours) this.#arns.set(own.id, ours.serviceDeploymentArn);
  }
}

type Described = { readonly id: string; readonly serviceDeployment: ServiceDeployment } | FailedCall;

function inWords(names: readonly string[]): string {
  const [first, ...rest] = names;
  return rest.length > 0 ? `${first} and ${rest.length} more` : `${first}`;
}

function pollResultOf(
  subject: DeploymentSubject,
  services: ReadResult<Service>,
  deployments: ReadResult<ServiceDeployment>,
): PollResult {
  const read = services.found.get(keyOf(subject));
  const service = read && withFirstTaskSet(read);
  const serviceDeployment = deployments.found.get(subject.own.id);
  const errors = [...services.errors, ...deployments.errors].filter((failed) => failed.subject === subject);
  const throttled = errors.some(({ error }) => failureKind(error) === 'throttled');
  const permanent = errors.find(({ error }) => !isTransient(error));
  // A service deployment that could not be read this time may differ from `deployments[]`.
  const hidden = !serviceDeployment && deployments.known?.has(subject.own.id);
  const observation: Observation = hidden
    ? {}
    : { ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) };
  const [first] = errors;
  const isUnobserved = !observation.service && !observation.serviceDeployment;
  const unread = isUnobserved && first ? describeFailure(first.action, first.error) : undefined;
  const unobservable = permanent && !service ? describeFailure(permanent.action, permanent.error) : undefined;
  return {
    observation,
    throttled,
    ...(unobservable && !serviceDeployment && { unobservable }),
    ...(unread && { unread }),
  };
}

import { describeFailure, failureKind, isPassing } from '../aws/failure.ts';
import type { Ecs } from '../ecs/ecs.ts';
import { revisionNumber, type Service, type ServiceDeployment, shortName } from '../ecs/model.ts';
import type { Log } from '../log.ts';
import type { Observation, OwnDeployment } from './judge.ts';

/** A deployment to look at. */
export interface Subject {
  readonly cluster: string;
  readonly service: string;
  readonly own: OwnDeployment;
}

export interface Sight {
  readonly observation: Observation;
  /** Why nothing could be read, when reading again will not help. */
  readonly sightless?: string;
  /** Why nothing could be read this time. */
  readonly unread?: string;
  /** A read was throttled: the next look should come later. */
  readonly throttled: boolean;
}

/** ECS keeps what it made before our update in the same second. */
const LIST_MARGIN_SECONDS = 60;

/**
 * Looks at many services by batched reads: the service, and the service deployment behind our own deployment. Where the
 * policy has no service-deployment calls, or the service none of them, says so once and goes by `deployments[]` alone.
 */
export class Observer {
  readonly #ecs: Ecs;
  readonly #log: Log;
  /** Deployment id → service deployment ARN. */
  readonly #arns = new Map<string, string>();
  #withoutServiceDeployments = false;

  constructor(ecs: Ecs, log: Log) {
    this.#ecs = ecs;
    this.#log = log;
  }

  /** The service deployment of a deployment, once it was seen. */
  arnOf(deploymentId: string): string | undefined {
    return this.#arns.get(deploymentId);
  }

  async look(subjects: readonly Subject[]): Promise<Map<Subject, Sight>> {
    const [services, deployments] = await Promise.all([this.#services(subjects), this.#serviceDeployments(subjects)]);
    return new Map(subjects.map((subject) => [subject, sightOf(subject, services, deployments)]));
  }

  async #services(subjects: readonly Subject[]): Promise<Read<Service>> {
    const found = new Map<string, Service>();
    const errors: Failed[] = [];
    const clusters = Map.groupBy(subjects, ({ cluster }) => cluster);
    await Promise.all(
      [...clusters].map(async ([cluster, members]) => {
        try {
          const names = [...new Set(members.map(({ service }) => service))];
          const { services } = await this.#ecs.describeServices(cluster, names);
          for (const service of services) found.set(`${cluster} ${service.serviceName}`, service);
        } catch (error) {
          errors.push({ action: 'ecs:DescribeServices', error });
        }
      }),
    );
    return { found, errors };
  }

  async #serviceDeployments(subjects: readonly Subject[]): Promise<Read<ServiceDeployment>> {
    const found = new Map<string, ServiceDeployment>();
    const errors: Failed[] = [];
    if (this.#withoutServiceDeployments) return { found, errors };
    let action = 'ecs:ListServiceDeployments';
    try {
      await Promise.all(subjects.filter(({ own }) => !this.#arns.has(own.id)).map((subject) => this.#find(subject)));
      action = 'ecs:DescribeServiceDeployments';
      const arns = subjects.flatMap(({ own }) => this.#arns.get(own.id) ?? []);
      for (const deployment of arns.length > 0 ? await this.#ecs.describeServiceDeployments(arns) : []) {
        found.set(deployment.serviceDeploymentArn, deployment);
      }
    } catch (error) {
      const kind = failureKind(error);
      if (kind === 'denied' || kind === 'refused') {
        this.#withoutServiceDeployments = true;
        this.#arns.clear();
        this.#log.notice(
          `${describeFailure(action, error)} The deployment is followed by DescribeServices alone: the circuit breaker's count and bake time cannot be seen.`,
        );
      } else errors.push({ action, error });
    }
    const byId = new Map<string, ServiceDeployment>();
    for (const { own } of subjects) {
      const deployment = found.get(this.#arns.get(own.id) ?? '');
      if (deployment) byId.set(own.id, deployment);
    }
    return { found: byId, errors, known: this.#arns };
  }

  async #find({ cluster, service, own }: Subject): Promise<void> {
    const createdAfter = own.createdAt - LIST_MARGIN_SECONDS;
    const briefs = await this.#ecs.listServiceDeployments(cluster, service, { createdAfter });
    const ours = briefs.find(
      ({ targetServiceRevisionArn }) => revisionNumber(targetServiceRevisionArn) === revisionNumber(own.id),
    );
    if (ours) this.#arns.set(own.id, ours.serviceDeploymentArn);
  }
}

interface Failed {
  readonly action: string;
  readonly error: unknown;
}

interface Read<Found> {
  readonly found: ReadonlyMap<string, Found>;
  readonly errors: readonly Failed[];
  readonly known?: ReadonlyMap<string, string>;
}

function sightOf(subject: Subject, services: Read<Service>, deployments: Read<ServiceDeployment>): Sight {
  const service = services.found.get(`${subject.cluster} ${shortName(subject.service)}`);
  const serviceDeployment = deployments.found.get(subject.own.id);
  const errors = [...services.errors, ...deployments.errors];
  const throttled = errors.some(({ error }) => failureKind(error) === 'throttled');
  const lasting = errors.find(({ error }) => !isPassing(error));
  // A service deployment that is there and could not be read this time might say otherwise than `deployments[]`.
  const hidden = !serviceDeployment && deployments.known?.has(subject.own.id);
  const observation: Observation = hidden
    ? {}
    : { ...(service && { service }), ...(serviceDeployment && { serviceDeployment }) };
  const [first] = errors;
  const isBlind = !observation.service && !observation.serviceDeployment;
  const unread = isBlind && first ? describeFailure(first.action, first.error) : undefined;
  const sightless = lasting && !service ? describeFailure(lasting.action, lasting.error) : undefined;
  return {
    observation,
    throttled,
    ...(sightless && !serviceDeployment && { sightless }),
    ...(unread && { unread }),
  };
}

import { chunks, type Ecs, SERVICES_A_CALL, type Service, shortName } from '../ecs/index.ts';
import { UserError } from '../error.ts';
import type { DeploymentSubject } from './controller.ts';

/**
 * The number of consecutive polls in which a resource that ECS listed or updated may be missing, because resources may
 * be invisible right after a write.
 */
export const MISSING_POLLS = 5;

/** A call that failed, and the service that it was about. */
export interface FailedCall {
  /** The IAM action that the call requires. */
  readonly action: string;
  readonly error: unknown;
  readonly subject: DeploymentSubject;
}

/** What was read of several services, by `keyOf`. */
export interface ReadResult<Found> {
  readonly found: ReadonlyMap<string, Found>;
  readonly errors: readonly FailedCall[];
  readonly known?: ReadonlyMap<string, string>;
}

/** A key for maps: the cluster and the name of a service, which may be given by ARN. */
export function keyOf({ cluster, service }: DeploymentSubject): string {
  return `${cluster} ${shortName(service)}`;
}

/** Reads the subjects' services in batches, one cluster at a time, and returns them by `keyOf`. */
export class ServiceReader {
  readonly #ecs: Ecs;
  /**
   * Maps `keyOf` a service to the number of consecutive polls in which the service was missing although it was updated.
   */
  readonly #missing = new Map<string, number>();

  constructor(ecs: Ecs) {
    this.#ecs = ecs;
  }

  async read(subjects: readonly DeploymentSubject[]): Promise<ReadResult<Service>> {
    const found = new Map<string, Service>();
    const failed: FailedCall[] = [];
    // Each call is evaluated separately, so that a throttled call affects only its own services.
    const calls = [...Map.groupBy(subjects, ({ cluster }) => cluster)].flatMap(([cluster, members]) =>
      chunks(members, SERVICES_A_CALL).map((some) => [cluster, some] as const),
    );
    await Promise.all(
      calls.map(async ([cluster, members]) => {
        try {
          const names = members.map(({ service }) => service);
          const { services } = await this.#ecs.describeServices(cluster, names);
          for (const service of services) found.set(`${cluster} ${service.serviceName}`, service);
        } catch (error) {
          for (const subject of members) failed.push({ action: 'ecs:DescribeServices', error, subject });
        }
      }),
    );
    for (const subject of subjects) {
      const isRead = !failed.some((one) => one.subject === subject);
      if (isRead && this.#countUnknown(keyOf(subject), found.has(keyOf(subject))))
        failed.push({ action: 'ecs:DescribeServices', error: new UnknownService(subject), subject });
    }
    return { found, errors: failed };
  }

  /** Whether ECS has not found a service in so many consecutive polls that it must have been deleted. */
  #countUnknown(key: string, isThere: boolean): boolean {
    const polls = isThere ? 0 : (this.#missing.get(key) ?? 0) + 1;
    this.#missing.set(key, polls);
    return polls >= MISSING_POLLS;
  }
}

/** ECS does not find a service that was updated: right after a write, reads may miss it for a while. */
class UnknownService extends UserError {
  constructor({ cluster, service }: DeploymentSubject) {
    super(`The service '${service}' no longer exists in cluster '${cluster}': it or its cluster was deleted.`);
  }
}

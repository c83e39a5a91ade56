import type { Json } from '../ecs/index.ts';

/** A service as defined in a file, in the form of a CreateService request. */
export interface ServiceDefinition {
  /** The path of the file, as given. */
  readonly file: string;
  /** The service and the cluster (a name or an ARN) that the file names; `undefined` if it names none. */
  readonly serviceName: string | undefined;
  readonly cluster: string | undefined;
  /**
   * The task definition that a new service is created with if the step names none; an existing service keeps its own.
   */
  readonly taskDefinition: string | undefined;
  /** Whether the file is a response of DescribeServices, so that its desired count is a snapshot and not a setting. */
  readonly isDescribed: boolean;
  /** The other members of CreateService. A `null` inside a setting removes the service's value. */
  readonly members: Json;
}

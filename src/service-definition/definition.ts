import type { Json } from '../ecs/index.ts';

/** A service as defined in a file, in the form of a CreateService request. */
export interface ServiceDefinition {
  /** The file's path, as given. */
  readonly file: string;
  /** The service and the cluster (a name or an ARN) that the file is for; `undefined` if it names none. */
  readonly serviceName: string | undefined;
  readonly cluster: string | undefined;
  /** The task definition that a new service is created with if the step names none; an existing service keeps its own. */
  readonly taskDefinition: string | undefined;
  /** The file is a response of DescribeServices: its desired count is a snapshot, not a setting. */
  readonly isDescribed: boolean;
  /** The other members of CreateService. A `null` inside a setting removes the service's value. */
  readonly members: Json;
}

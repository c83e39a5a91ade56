import type { Json } from '../ecs/model.ts';

/** A service as a file has it, in the form that CreateService takes. */
export interface ServiceDefinition {
  /** The file's path, as it was given. */
  readonly file: string;
  /** The service and the cluster (a name or an ARN) that the file is for; `undefined`: it names none. */
  readonly serviceName: string | undefined;
  readonly cluster: string | undefined;
  /** The revision that a service is created with where the step names none; an existing service keeps its own. */
  readonly taskDefinition: string | undefined;
  /** It is what DescribeServices answered: its desired count is a moment's, not a setting. */
  readonly isDescribed: boolean;
  /**
   * CreateService's members without those above. A `null` inside a setting removes what the service has there.
   */
  readonly members: Json;
}

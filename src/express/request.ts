import type { DeployRequest, RollOptions } from '../deploy/index.ts';
import type { ExpressConfiguration, Tag } from '../ecs/index.ts';

/** A request for an Express service. */
export interface ExpressRequest extends RollOptions {
  readonly cluster: string;
  /** The name of the service. */
  readonly service: string;
  /** The requested members that CreateExpressGatewayService and UpdateExpressGatewayService have in common. */
  readonly configuration: ExpressConfiguration & { readonly primaryContainer: { readonly image: string } };
  readonly infrastructureRoleArn: string;
  /** The tags for a new service, or for an existing service if `mutateTags` is set. */
  readonly tags: readonly Tag[];
  /** Whether the tags of an existing service are set to exactly `tags`. */
  readonly mutateTags: boolean;
  readonly ifDeploying: DeployRequest['ifDeploying'];
  readonly preflight: boolean;
  readonly dryRun: boolean;
}

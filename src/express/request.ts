import type { DeployRequest, RollOptions } from '../deploy/request.ts';
import type { ExpressConfiguration } from '../ecs/express.ts';
import type { Tag } from '../ecs/model.ts';

/** An Express service as it is asked for. */
export interface ExpressRequest extends RollOptions {
  readonly cluster: string;
  /** Its name. */
  readonly service: string;
  /** What CreateExpressGatewayService and UpdateExpressGatewayService have in common, as far as it was asked for. */
  readonly configuration: ExpressConfiguration & { readonly primaryContainer: { readonly image: string } };
  readonly infrastructureRoleArn: string;
  /** Of a service that is created; of another one with `mutateTags`. */
  readonly tags: readonly Tag[];
  /** Whether the tags of an existing service become exactly `tags`. */
  readonly mutateTags: boolean;
  readonly ifDeploying: DeployRequest['ifDeploying'];
  readonly preflight: boolean;
  readonly dryRun: boolean;
}

import type { Clients, JsonClient, JsonResponse } from '../aws/index.ts';
import { endedAt, type Limit } from '../time-limit.ts';
import { call } from './ecs.ts';
import type { Json, Tag } from './model.ts';
import { anObject, writtenExpress } from './response.ts';

/** The main container of an Express service, with the members that Slipway sets. */
export interface ExpressContainer extends Json {
  readonly image: string;
}

/**
 * A configuration of an Express service: the configuration of a service revision, or the one that an update requests.
 */
export interface ExpressConfiguration extends Json {
  /** The ARN of the service revision, which ends in the number of its deployment. */
  readonly serviceRevisionArn?: string;
  /** The task definition of the configuration, whether ECS or the user manages it. */
  readonly taskDefinitionArn?: string;
  readonly primaryContainer?: ExpressContainer;
  readonly ingressPaths?: readonly { readonly accessType?: string; readonly endpoint?: string }[];
}

/** An Express service as DescribeExpressGatewayService returns it. */
export interface ExpressService {
  readonly serviceArn?: string;
  readonly infrastructureRoleArn?: string;
  /** The active configurations; there are several while a deployment is in progress. */
  readonly activeConfigurations?: readonly ExpressConfiguration[];
  readonly tags?: readonly Tag[];
}

/** The service in the response to an update. */
interface Updated {
  readonly serviceArn?: string;
  readonly targetConfiguration?: ExpressConfiguration;
}

/** ECS's calls for Express services. Each throws the SDK's error from its call. */
export class ExpressCalls {
  readonly #clients: Clients;
  readonly #limit: Limit | undefined;

  /** @param limit aborts each call, including its retries */
  constructor(clients: Clients, limit?: Limit) {
    this.#clients = clients;
    this.#limit = limit;
  }

  async describe(serviceArn: string): Promise<ExpressService> {
    const { DescribeExpressGatewayServiceCommand } = await import('@aws-sdk/client-ecs');
    const input = { serviceArn, include: ['TAGS' as const] };
    const command = new DescribeExpressGatewayServiceCommand(input);
    const { output } = await this.#call<{ service?: ExpressService }>(command, input);
    return anObject(output.service, 'DescribeExpressGatewayService', 'service');
  }

  /** Sends the request once. If there is no response, the caller must find out whether the call took effect. */
  async create(input: Json): Promise<ExpressService> {
    const { CreateExpressGatewayServiceCommand } = await import('@aws-sdk/client-ecs');
    const command = new CreateExpressGatewayServiceCommand(input as never);
    const { output } = await this.#once<{ service?: ExpressService }>(command, input);
    return writtenExpress(output.service, 'CreateExpressGatewayService', input.serviceName);
  }

  /** Sends the request once, like `create`. @returns the configuration that the service is updated to */
  async update(input: Json): Promise<ExpressConfiguration | undefined> {
    const { UpdateExpressGatewayServiceCommand } = await import('@aws-sdk/client-ecs');
    const command = new UpdateExpressGatewayServiceCommand(input as never);
    const { output } = await this.#once<{ service?: Updated }>(command, input);
    return writtenExpress(output.service, 'UpdateExpressGatewayService', input.serviceArn).targetConfiguration;
  }

  async #call<Output>(command: { middlewareStack: object }, input: object): Promise<JsonResponse<Output>> {
    return this.#limited(await this.#clients.ecs(), command, input);
  }

  async #once<Output>(command: { middlewareStack: object }, input: object): Promise<JsonResponse<Output>> {
    return this.#limited(await this.#clients.ecsOnce(), command, input);
  }

  #limited<Output>(client: JsonClient, command: { middlewareStack: object }, input: object) {
    const send = (signal?: AbortSignal) => call<Output>(client, command, input, signal);
    return this.#limit ? endedAt(this.#limit, send) : send();
  }
}

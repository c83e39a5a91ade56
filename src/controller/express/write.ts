import {
  contains,
  type Deployment,
  type Ecs,
  type ExpressCalls,
  type ExpressConfiguration,
  type Json,
  primaryOf,
  readService,
  revisionNumber,
  type Service,
} from '../../ecs/index.ts';
import type { ServiceWrite } from '../ecs/update.ts';

/** An Express service to create or to update. */
export interface ExpressServiceRequest {
  readonly cluster: string;
  readonly service: string;
  readonly creates: boolean;
  /** The complete request. */
  readonly input: Json;
}

/** Members of the requests that are not part of a service revision's configuration. */
const NOT_CONFIGURED = ['serviceArn', 'serviceName', 'cluster', 'infrastructureRoleArn', 'tags'];

/** Describes a CreateExpressGatewayService call as a write. */
export function createWrite(ecs: Ecs, calls: ExpressCalls, request: ExpressServiceRequest): ServiceWrite {
  return writeOf(ecs, calls, request, 'CreateExpressGatewayService', async () => {
    const { activeConfigurations = [] } = await calls.create(request.input);
    return activeConfigurations[0];
  });
}

/** Describes an UpdateExpressGatewayService call as a write. */
export function updateWrite(ecs: Ecs, calls: ExpressCalls, request: ExpressServiceRequest): ServiceWrite {
  return writeOf(ecs, calls, request, 'UpdateExpressGatewayService', () => calls.update(request.input));
}

/**
 * Describes an UpdateExpressGatewayService call that restores the revision `taskDefinition`, which identifies the
 * deployment.
 */
export function restoreWrite(
  ecs: Ecs,
  calls: ExpressCalls,
  request: ExpressServiceRequest,
  taskDefinition: string,
): ServiceWrite {
  const write = updateWrite(ecs, calls, request);
  return {
    ...write,
    isOurs: (primary) => primary.taskDefinition === taskDefinition,
    needsNone: (primary) => primary.taskDefinition === taskDefinition,
  };
}

function writeOf(
  ecs: Ecs,
  calls: ExpressCalls,
  { cluster, service: name, input }: ExpressServiceRequest,
  operation: string,
  send: () => Promise<ExpressConfiguration | undefined>,
): ServiceWrite {
  /** The number of the deployment in a response. */
  let respondedNumber: string | undefined;
  const requested = Object.fromEntries(Object.entries(input).filter(([member]) => !NOT_CONFIGURED.includes(member)));
  const isRequested = async (service: Service, { id }: Deployment) => {
    const { activeConfigurations = [] } = await calls.describe(service.serviceArn).catch(() => ({}) as never);
    const own = activeConfigurations.find(
      ({ serviceRevisionArn = '' }: ExpressConfiguration) => revisionNumber(serviceRevisionArn) === revisionNumber(id),
    );
    return own !== undefined && contains(own, requested);
  };
  const isInResponse = ({ id }: Deployment) => respondedNumber !== undefined && revisionNumber(id) === respondedNumber;
  const read = async (): Promise<Service | undefined> => {
    const service = await readService(ecs, cluster, name);
    const primary = service && primaryOf(service);
    // Another deployment may have begun since, and a read may be from before the call.
    return primary && (respondedNumber === undefined || isInResponse(primary)) ? service : undefined;
  };
  return {
    cluster,
    service: name,
    operation,
    isForced: false,
    send: async () => {
      const configuration = await send();
      if (configuration?.serviceRevisionArn) respondedNumber = revisionNumber(configuration.serviceRevisionArn);
      return read();
    },
    isOurs: (primary, service) =>
      respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary),
    needsNone: isInResponse,
    isActive: (service) => {
      const primary = primaryOf(service);
      if (primary?.rolloutState !== 'COMPLETED') return false;
      return respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary);
    },
  };
}

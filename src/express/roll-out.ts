import type { ExpressController } from '../controller/index.ts';
import {
  beginRollout,
  concludeRollout,
  type DeployContext,
  emptyResult,
  intendedRollout,
  PostState,
  type RolloutSubject,
  readPastDeployments,
  readServices,
  resultOf,
  type ServiceResult,
  saveCompletedDeployment,
} from '../deploy/index.ts';
import type { Service, ServiceTarget } from '../ecs/index.ts';
import { follow, type Rollout } from '../rollout/index.ts';
import { toRestore } from './configuration.ts';
import type { ExpressPlan } from './plan.ts';
import type { ExpressState } from './read.ts';
import type { ExpressRequest } from './request.ts';

export type ExpressContext = DeployContext & { readonly controller: ExpressController };

/** Sends the call, and follows the deployment that it started. */
export async function rollOutExpress(
  context: ExpressContext,
  request: ExpressRequest,
  standing: Exclude<ExpressState, { is: 'refused' }>,
  plan: ExpressPlan,
  onServiceArn: (arn: string) => void,
): Promise<ServiceResult> {
  const { controller, clock, log } = context;
  const { target } = standing;
  const { service } = target;
  let since: number | undefined;
  const serviceRequest = serviceRequestOf(request, standing, plan);
  const settings = { before: toRestore(plan.now, plan.requested), requested: {} };
  const subjectOf = (since: number): RolloutSubject => ({ target, settings, since });
  const state = new PostState(context, () =>
    intendedRollout(subjectOf(clock.now()), '', controller.earlierOf(service)),
  );
  const sent = await controller.deploy(serviceRequest, service, () => {
    const isFirst = since === undefined;
    since = clock.now();
    if (!isFirst) return;
    state.save();
    log.info(
      `${service.serviceName}: ${serviceRequest.creates ? 'Create' : 'Update'}ExpressGatewayService with ${plan.requested.primaryContainer.image}`,
    );
  });
  if ('service' in sent) onServiceArn(sent.service.serviceArn);
  const began = beginRollout(subjectOf(since ?? clock.now()), baseOf(request, target), sent, {
    wait: request.wait,
    creates: serviceRequest.creates,
    hasMembers: false,
  });
  if ('verdict' in began) return began;
  const rollout: Rollout = { ...began, monitorMs: (request.monitorSeconds ?? 0) * 1000 };
  context.remember([rollout]);
  const past = context.saveCompletedDeployment && readPastDeployments(context, standing);
  const describe = (revision: string) => context.ecs.describeTaskDefinition(revision);
  const followed = await follow(context, [rollout], request.policy, [], request.logLines > 0 ? describe : undefined);
  const [one] = followed;
  if (!one) throw new Error('The deployment was not followed.');
  const finals = context.cancelled.aborted ? new Map<Rollout, Service>() : await readServices(context, [rollout]);
  const final = finals.get(rollout);
  saveCompletedDeployment(context, one, final, { isExpress: true }, past);
  return concludeRollout(context, one, final, request);
}

function serviceRequestOf(
  { cluster, service: serviceName, tags, infrastructureRoleArn }: ExpressRequest,
  { is, target }: ExpressState & { readonly target: ServiceTarget },
  { requested }: ExpressPlan,
) {
  const place = { cluster, service: serviceName };
  if (is !== 'missing')
    return { ...place, creates: false, input: { serviceArn: target.service.serviceArn, ...requested } };
  const more = { serviceName, infrastructureRoleArn, ...(cluster !== 'default' && { cluster }) };
  return { ...place, creates: true, input: { ...more, ...requested, ...(tags.length > 0 && { tags }) } };
}

/** The service as read before any change. */
export function baseOf({ region, cluster, service: name }: ExpressRequest, { service }: ServiceTarget): ServiceResult {
  return service.deployments?.length === 0 ? emptyResult(cluster, name) : resultOf(cluster, service, region);
}

import type { ExpressController, OwnDeployment, Sent } from '../controller/index.ts';
import {
  concludeRollout,
  type DeployContext,
  emptyResult,
  readPast,
  readServices,
  resultOf,
  type ServiceResult,
  saveCourse,
} from '../deploy/index.ts';
import { primaryOf, type Service, type ServiceTarget } from '../ecs/index.ts';
import { previousOf } from '../history/index.ts';
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
  let isUnsaved = false;
  const order = orderOf(request, standing, plan);
  const sent = await controller.deploy(order, service, () => {
    const isFirst = since === undefined;
    since = clock.now();
    if (!isFirst) return;
    const earlier = controller.earlierOf(service);
    isUnsaved = true;
    context.beforeWrite?.();
    context.remember([rolloutOf(target, plan, { id: '', taskDefinition: '', createdAt: 0, earlier }, since)]);
    isUnsaved = false;
    log.info(
      `${service.serviceName}: ${order.creates ? 'Create' : 'Update'}ExpressGatewayService with ${plan.requested.primaryContainer.image}`,
    );
  });
  if ('service' in sent) onServiceArn(sent.service.serviceArn);
  const began = begun(request, target, plan, sent, since ?? clock.now());
  if ('verdict' in began) return isUnsaved ? { ...began, refusedBy: 'input' } : began;
  if (!request.wait) {
    const reason = "Not waiting for the deployment, because 'wait-for-service-stability' is 'false'.";
    const { id, taskDefinition } = began.own;
    return { ...baseOf(request, target), taskDefinition, verdict: 'started', reason, deploymentId: id };
  }
  const rollout: Rollout = { ...began, monitorMs: (request.monitorSeconds ?? 0) * 1000 };
  context.remember([rollout]);
  const past = context.saveCourse && readPast(context, standing);
  const describe = (revision: string) => context.ecs.describeTaskDefinition(revision);
  const followed = await follow(context, [rollout], request.policy, [], request.logLines > 0 ? describe : undefined);
  const [one] = followed;
  if (!one) throw new Error('The deployment was not followed.');
  const finals = context.cancelled.aborted ? new Map<Rollout, Service>() : await readServices(context, [rollout]);
  const final = finals.get(rollout);
  saveCourse(context, one, final, { isExpress: true }, past);
  return concludeRollout(context, one, final, request);
}

function orderOf(
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

/** The conclusion from the response: a rollout to follow, or the result. */
function begun(
  request: ExpressRequest,
  target: ServiceTarget,
  plan: ExpressPlan,
  sent: Sent,
  since: number,
): Rollout | ServiceResult {
  const base = baseOf(request, target);
  switch (sent.state) {
    case 'unsent':
      return { ...base, verdict: 'cancelled', reason: sent.reason };
    case 'refused': {
      const absent = target.service.deployments?.length === 0 && ({ absent: true } as const);
      return { ...base, ...absent, verdict: 'refused', reason: sent.reason, refusedBy: 'aws' };
    }
    case 'lost':
      return { ...base, verdict: 'unknown', reason: sent.reason };
    case 'no-deployment': {
      const { own, service } = sent;
      const isActive = own?.alreadyCompleted && (primaryOf(service)?.runningCount ?? 0) >= service.desiredCount;
      if (!own || isActive) {
        const taskDefinition = own?.taskDefinition ?? '';
        return {
          ...base,
          taskDefinition,
          verdict: 'unchanged',
          reason: 'ECS started no new deployment, because nothing changed that requires one.',
        };
      }
      return rolloutOf(target, plan, own, since);
    }
    case 'started':
      return rolloutOf(target, plan, sent.own, since, sent.service);
  }
}

/** @param after the service as read after the call, which shows what became active since the first read */
function rolloutOf(
  { cluster, service }: ServiceTarget,
  plan: ExpressPlan,
  own: OwnDeployment,
  since: number,
  after?: Service,
): Rollout {
  const unread = after?.deployments?.filter(
    ({ id }) => id !== own.id && !service.deployments?.some((known) => known.id === id),
  );
  const previous = (unread && previousOf({ ...service, deployments: unread })) ?? previousOf(service);
  return {
    cluster,
    service: service.serviceName,
    own,
    ...(previous && previous.deploymentId !== own.id && { previous }),
    since,
    monitorMs: 0,
    settings: { before: toRestore(plan.now, plan.requested), requested: {} },
    unobserved: 0,
    state: { is: 'rolling-out' },
  };
}

/** The service as read before any change. */
export function baseOf({ region, cluster, service: name }: ExpressRequest, { service }: ServiceTarget): ServiceResult {
  return service.deployments?.length === 0 ? emptyResult(cluster, name) : resultOf(cluster, service, region);
}

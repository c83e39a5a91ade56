import { page } from '../page.ts';
import { AwsError, type Json, type Operation } from '../service.ts';
import { findCluster, lookUpService } from './account.ts';
import { reconcile } from './reconcile.ts';
import { checkEnum } from './registration.ts';
import { isOpen, requestRollback } from './rollout.ts';
import { currentHooks } from './shift-view.ts';
import type { Ecs } from './simulator.ts';
import type { ServiceDeployment } from './state.ts';
import { briefView, revisionArn, seconds, serviceDeploymentView, serviceRevisionView } from './view.ts';

const most = 20;
/** ECS deletes service deployments and revisions after 90 days, except those in use. */
const KEPT_MS = 90 * 24 * 3600 * 1000;
const stoppable = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'];

/** Service deployments and service revisions. */
export function serviceDeploymentOperations(ecs: Ecs): Record<string, Operation> {
  return {
    ListServiceDeployments: (input) => list(ecs, input),
    DescribeServiceDeployments: ({ serviceDeploymentArns }) => {
      checkLength('serviceDeploymentArns', serviceDeploymentArns);
      const found = new Map(all(ecs).map((deployment) => [deployment.arn, deployment]));
      return {
        serviceDeployments: serviceDeploymentArns.flatMap((arn: string) => {
          const deployment = found.get(arn);
          return deployment ? [serviceDeploymentView(ecs, deployment)] : [];
        }),
        failures: missing(serviceDeploymentArns, (arn) => found.has(arn)),
      };
    },
    DescribeServiceRevisions: ({ serviceRevisionArns }) => {
      checkLength('serviceRevisionArns', serviceRevisionArns);
      const views = new Map<string, Json>();
      for (const service of ecs.services.values()) {
        for (const deployment of service.revisions) {
          if (isForgotten(ecs, deployment) && !service.deployments.includes(deployment)) continue;
          const arn = revisionArn(ecs, service, deployment);
          if (serviceRevisionArns.includes(arn)) views.set(arn, serviceRevisionView(ecs, service, deployment));
        }
      }
      return {
        serviceRevisions: serviceRevisionArns.flatMap((arn: string) => views.get(arn) ?? []),
        failures: missing(serviceRevisionArns, (arn) => views.has(arn)),
      };
    },
    StopServiceDeployment: (input) => requestStop(ecs, input),
    ContinueServiceDeployment: (input) => continueDeployment(ecs, input),
  };
}

function requestStop(ecs: Ecs, { serviceDeploymentArn, stopType = 'ROLLBACK' }: Json): Json {
  const deployment = all(ecs).find(({ arn }) => arn === serviceDeploymentArn);
  if (!deployment) throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  if (stopType !== 'ROLLBACK') {
    throw new AwsError('InvalidParameterException', `Invalid stopType: ${stopType}. The only valid value is ROLLBACK.`);
  }
  if (!stoppable.includes(deployment.status)) {
    const message = `The service deployment cannot be stopped because its status is ${deployment.status}.`;
    throw new AwsError('ConflictException', message, { members: { resourceIds: [serviceDeploymentArn] } });
  }
  requestRollback(ecs, deployment, () => reconcile(ecs, deployment.service));
  return { serviceDeploymentArn };
}

/** CONTINUE or ROLLBACK at a pause hook. The texts are from AWS's troubleshooting page. */
function continueDeployment(ecs: Ecs, { serviceDeploymentArn, hookId, action = 'CONTINUE' }: Json): Json {
  checkEnum('action', action, ['ROLLBACK', 'CONTINUE']);
  const refuse = (message: string) => new AwsError('InvalidParameterException', message);
  const deployment = all(ecs).find(({ arn }) => arn === serviceDeploymentArn);
  if (!deployment) {
    throw new AwsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
  }
  if (!/^ecs-[a-z]+-.+$/.test(hookId)) {
    throw refuse('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
  }
  if (!isOpen(deployment)) {
    throw refuse('Continuing a service deployment is not allowed for service deployment in terminal states.');
  }
  const hook = currentHooks(deployment).find(({ id }) => id === hookId);
  if (hook?.status !== 'AWAITING_ACTION' || deployment.status !== 'IN_PROGRESS') {
    throw refuse('Provided hookId is either completed, unavailable, or not associated with the given Resource ARN');
  }
  hook.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
  const { service } = deployment;
  if (action === 'ROLLBACK') requestRollback(ecs, deployment, () => reconcile(ecs, service));
  else reconcile(ecs, service);
  return { serviceDeploymentArn };
}

function isForgotten({ context }: Ecs, { createdAt }: { createdAt: number }): boolean {
  return context.clock.now() - createdAt > KEPT_MS;
}

function all(ecs: Ecs): ServiceDeployment[] {
  return [...ecs.services.values()].flatMap(({ serviceDeployments }) => serviceDeployments);
}

function missing(arns: readonly string[], found: (arn: string) => boolean): Json[] {
  return arns.filter((arn) => !found(arn)).map((arn) => ({ arn, reason: 'MISSING' }));
}

function checkLength(member: string, arns: readonly string[]): void {
  if (arns.length > 0 && arns.length <= most) return;
  throw new AwsError('InvalidParameterException', `${member} must have between 1 and ${most} items.`);
}

function list(ecs: Ecs, input: Json): Json {
  const cluster = findCluster(ecs, input.cluster);
  const service = lookUpService(ecs, cluster, input.service);
  if (!service) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  const { status = [], createdAt = {}, maxResults = 20, nextToken } = input;
  const found = service.serviceDeployments
    .filter((deployment) => !isForgotten(ecs, deployment))
    .filter((deployment) => status.length === 0 || status.includes(deployment.status))
    .filter((deployment) => createdAt.after === undefined || seconds(deployment.createdAt) > createdAt.after)
    .filter((deployment) => createdAt.before === undefined || seconds(deployment.createdAt) < createdAt.before)
    .reverse();
  const { items, next } = page(found, { size: maxResults, token: nextToken });
  return { serviceDeployments: items.map((one) => briefView(ecs, one)), ...(next ? { nextToken: next } : {}) };
}

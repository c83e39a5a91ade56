import { type SpeedSubject, tasksNamedIn } from '../diagnosis/index.ts';
import type { Service, ServiceDeploymentBrief } from '../ecs/index.ts';
import { type FollowedRollout, outcomeOf } from '../rollout/index.ts';
import type { Assignment, DeployContext } from './request.ts';

/** The service's deployments that succeeded before ours, newest first; empty if they cannot be read. */
export async function readPastDeployments(
  { ecs, log }: DeployContext,
  { target: { cluster, service } }: Pick<Assignment, 'target'>,
): Promise<ServiceDeploymentBrief[]> {
  try {
    return await ecs.listServiceDeployments(cluster, service.serviceName, { status: ['SUCCESSFUL'], limit: 1 });
  } catch (error) {
    // If the call is denied, the deployment's observer reports the denial.
    log.debug(`Could not read the usual duration of deployments (ecs:ListServiceDeployments): ${String(error)}`);
    return [];
  }
}

/** The properties of the deployment that determine which advice applies. */
type CompletedSubject = Pick<Assignment, 'definition'> & { readonly isExpress?: true };

/**
 * The deployment as far as its speed depends on it; `undefined` if it did not succeed, or if ECS did not need to start
 * one.
 * @param final the service as read at the end
 */
function toSpeedSubject(
  { rollout, events: timeline, stages, service: seen }: FollowedRollout,
  final: Service | undefined,
  { definition, isExpress }: CompletedSubject,
  past: Promise<readonly ServiceDeploymentBrief[]>,
): SpeedSubject | undefined {
  const { own, completed, cluster } = rollout;
  const service = final ?? seen;
  const isDeployed = outcomeOf(rollout)?.verdict === 'deployed';
  if (!isDeployed || !service || completed?.at === undefined || own.alreadyCompleted || own.createdAt === 0)
    return undefined;
  const events = (service.events ?? []).filter(({ createdAt }) => createdAt >= own.createdAt);
  const texts = [...timeline.map(({ text }) => text), ...events.map(({ message }) => message)];
  const deployment = {
    deploymentId: own.id,
    createdAt: own.createdAt,
    succeededAt: completed.at,
    stages,
    taskIds: [...new Set(texts.flatMap(tasksNamedIn))],
    service,
    ...(definition && { definition }),
    ...(isExpress && { isExpress }),
  };
  const before = past.then((briefs) => briefs.filter(({ createdAt }) => createdAt < own.createdAt));
  return { cluster, service: rollout.service, deployment, past: before };
}

/** Saves a deployment that succeeded for the analysis of its speed, if the step requested one. */
export function saveCompletedDeployment(
  context: DeployContext,
  followed: FollowedRollout,
  final: Service | undefined,
  what: CompletedSubject,
  past: Promise<readonly ServiceDeploymentBrief[]> | undefined,
): void {
  const subject = past && toSpeedSubject(followed, final, what, past);
  if (subject) context.saveCompletedDeployment?.(subject);
}

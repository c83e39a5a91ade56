import { type Finished, tasksNamedIn } from '../diagnosis/index.ts';
import type { Service, ServiceDeploymentBrief } from '../ecs/index.ts';
import { type FollowedRollout, outcomeOf } from '../rollout/index.ts';
import type { Assignment, DeployContext } from './request.ts';

/** The service's deployments that succeeded before ours, newest first; empty if they cannot be read. */
export async function readPast(
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
type CourseSubject = Pick<Assignment, 'definition'> & { readonly isExpress?: true };

/**
 * The course of a successful deployment; `undefined` if the deployment did not succeed or ECS did not need to start
 * one.
 * @param final the service as read at the end
 */
function toCourse(
  { rollout, events: timeline, stages, service: seen }: FollowedRollout,
  final: Service | undefined,
  { definition, isExpress }: CourseSubject,
  past: Promise<readonly ServiceDeploymentBrief[]>,
): Finished | undefined {
  const { own, completed, cluster } = rollout;
  const service = final ?? seen;
  const isDeployed = outcomeOf(rollout)?.verdict === 'deployed';
  if (!isDeployed || !service || completed?.at === undefined || own.alreadyCompleted || own.createdAt === 0)
    return undefined;
  const events = (service.events ?? []).filter(({ createdAt }) => createdAt >= own.createdAt);
  const texts = [...timeline.map(({ text }) => text), ...events.map(({ message }) => message)];
  const course = {
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
  return { cluster, service: rollout.service, course, past: before };
}

/** Records the course of a successful deployment, if requested. */
export function saveCourse(
  context: DeployContext,
  followed: FollowedRollout,
  final: Service | undefined,
  what: CourseSubject,
  past: Promise<readonly ServiceDeploymentBrief[]> | undefined,
): void {
  const course = past && toCourse(followed, final, what, past);
  if (course) context.saveCourse?.(course);
}

import { type ServiceTarget, shortName } from '../ecs/index.ts';
import { type Refusals, refuseEach } from '../refusal.ts';
import { readTargets } from './read-targets.ts';
import type { Assignment, DeployContext, DeployRequest } from './request.ts';
import { waitForIdle } from './wait-for-idle.ts';

/**
 * Runs the task before the update once, with the first service's revision and network, and then reads the services
 * again, because the task may take a long time.
 * @param unchanged the services whose revision is used if nothing will be updated
 */
export async function runBefore(
  context: DeployContext,
  request: DeployRequest,
  assignments: readonly Assignment[],
  unchanged: ServiceTarget | undefined,
): Promise<{ assignments: readonly Assignment[] } | { refused: Refusals }> {
  const { beforeUpdate, log } = context;
  const [first] = assignments;
  const target = first?.target ?? unchanged;
  if (!beforeUpdate || !target || (!first && !beforeUpdate.always)) return { assignments };
  const taskDefinition = first?.taskDefinition ?? target.service.taskDefinition;
  const others = new Set(assignments.map((one) => one.taskDefinition)).size - 1;
  if (others > 0)
    log.info(`the task before the update runs ${shortName(taskDefinition)}, the first service's revision`);
  const problem = await beforeUpdate.run(taskDefinition, target.service);
  if (problem) {
    const all = request.services.map(({ name }) => name);
    return { refused: refuseEach(all, { by: 'task', reason: problem }) };
  }
  if (!first) return { assignments };
  const existing = assignments.filter((one) => !one.target.create);
  if (existing.length === 0) return { assignments };
  const names = existing.map((one) => one.target.name);
  const { found, refused } = await readTargets(context, request, names);
  if (refused.size > 0) return { refused };
  const settled = await waitForIdle(context, request, found);
  if ('refused' in settled) return settled;
  const now = new Map(settled.targets.map((one) => [one.name, one]));
  return { assignments: assignments.map((one) => ({ ...one, target: now.get(one.target.name) ?? one.target })) };
}

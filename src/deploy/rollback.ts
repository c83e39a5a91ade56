import { readCodeDeployHistory } from '../controller/index.ts';
import { shortName } from '../ecs/index.ts';
import { chooseRollbackTargets, type RollbackTargets, registerRestorable } from '../history/index.ts';
import { type Refusals, refusedCall } from '../refusal.ts';
import { readTargets } from './read-targets.ts';
import type { Assignment, DeployContext } from './request.ts';
import { type Report, reportOf } from './result.ts';
import { rollOutServices } from './roll-out.ts';
import {
  BY_TASK_SETS,
  type RollbackByStop,
  type RollbackByUpdate,
  type RollbackRequest,
  resultOfTarget,
  withAppSpec,
} from './rollback-plan.ts';
import { stopEach } from './rollback-stop.ts';
import { refuseAll } from './untouched.ts';

/** Reads each service with its history, and chooses the version that `to` names. Writes nothing. */
export async function chooseVersions(
  context: DeployContext,
  { cluster, services, to }: Pick<RollbackRequest, 'cluster' | 'services' | 'to'>,
): Promise<RollbackTargets> {
  return chooseRollbackTargets(
    context,
    await readTargets(context, { cluster, ...BY_TASK_SETS }, services),
    to,
    readCodeDeployHistory,
  );
}

/** Rolls each service back to the chosen version. Only the task definition changes. */
export async function rollBackServices(
  context: DeployContext,
  request: RollbackRequest,
  chosen: RollbackTargets,
): Promise<Report> {
  const report = await restoreVersions(context, request, chosen);
  const history = chosen.rollbackTargets.map(({ target, history: deployments }) => ({
    cluster: target.cluster,
    service: target.service.serviceName,
    deployments,
  }));
  return { ...report, history };
}

async function restoreVersions(
  context: DeployContext,
  request: RollbackRequest,
  chosen: RollbackTargets,
): Promise<Report> {
  const { rollbackTargets } = chosen;
  const refuse = (refused: Refusals) => {
    const services = request.services.map((name) => ({ name, service: chosen.read.get(name) }));
    return reportOf(refuseAll(request, services, refused));
  };
  if (chosen.refused.size > 0) return refuse(chosen.refused);
  const updates = rollbackTargets.filter(
    (rollbackTarget): rollbackTarget is RollbackByUpdate => rollbackTarget.method.kind === 'update',
  );
  const stops = rollbackTargets.filter(
    (rollbackTarget): rollbackTarget is RollbackByStop => rollbackTarget.method.kind === 'stop',
  );
  for (const { target, method } of updates) {
    for (const note of method.restorable.notes) context.log.notice(note);
    if (method.again)
      context.log.info(`${target.name}: deploying ${shortName(method.taskDefinition)} again: ${method.again}`);
  }
  await warnOfWaits(context, request, updates);
  const { services } = request;
  if (request.dryRun)
    return reportOf(
      rollbackTargets.map((rollbackTarget) => resultOfTarget(rollbackTarget, request)),
      services,
    );
  const assigned = await assign(context, updates);
  if ('refused' in assigned) return refuse(assigned.refused);
  const [rolled, stopped] = await Promise.all([
    assigned.length > 0 ? rollOutServices(context, assigned, request) : [],
    stopEach(context, stops, request),
  ]);
  const unchanged = rollbackTargets
    .filter(({ method }) => method.kind === 'unchanged')
    .map((rollbackTarget) => resultOfTarget(rollbackTarget, request));
  return reportOf([...unchanged, ...rolled, ...stopped], services);
}

/** Warns about services whose deployment takes longer than the step waits, even if nothing goes wrong. */
async function warnOfWaits(
  { log }: DeployContext,
  { wait, policy }: RollbackRequest,
  updates: readonly RollbackByUpdate[],
): Promise<void> {
  if (!wait || policy.waitUntil || updates.length === 0) return;
  const { waitTooShort } = await import('../preflight/index.ts');
  for (const { target } of updates) {
    const { name, service } = target;
    const text = waitTooShort(policy.waitMs / 60_000, service.deploymentConfiguration ?? {}, service);
    if (text) log.warning(`${name}: ${text}`);
  }
}

/** The rollback of each service; services that roll back to the same version share a copy. */
async function assign(
  context: DeployContext,
  updates: readonly RollbackByUpdate[],
): Promise<Assignment[] | { readonly refused: Refusals }> {
  const registered = new Map<string, string>();
  const assignments: Assignment[] = [];
  for (const { target: found, method, history } of updates) {
    const { restorable } = method;
    const target = withAppSpec(found, restorable.taskDefinition, history);
    const key = JSON.stringify([restorable.taskDefinition, restorable.copy?.taskDefinition.containerDefinitions]);
    try {
      if (restorable.copy) context.beforeWrite?.();
      const taskDefinition = registered.get(key) ?? (await registerRestorable(context, restorable));
      registered.set(key, taskDefinition);
      const members = method.again ? { forceNewDeployment: true } : {};
      assignments.push({ target, taskDefinition, members, changes: restorable.changes });
    } catch (error) {
      const prefix = `${shortName(restorable.taskDefinition)} could not be registered again: `;
      const problem = refusedCall('ecs:RegisterTaskDefinition', error, prefix);
      return { refused: new Map([[target.name, problem]]) };
    }
  }
  return assignments;
}

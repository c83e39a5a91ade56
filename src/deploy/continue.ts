import { controllersFor, type PauseAction } from '../controller/index.ts';
import { shortName } from '../ecs/index.ts';
import type { Refusals } from '../refusal.ts';
import { follow } from '../rollout/index.ts';
import { endedRollout } from './begin-rollout.ts';
import { concludeRollout } from './conclude.ts';
import { endPause } from './end-pause.ts';
import { type ContinueDependencies, findPaused, type PausedDeployment, pausedResult } from './paused-deployments.ts';
import { readServices } from './read-at-end.ts';
import { readTargets } from './read-targets.ts';
import type { DeployContext, DeployRequest } from './request.ts';
import { type Report, reportOf, type ServiceResult } from './result.ts';
import { monitored, revisionsOf } from './roll-out.ts';
import { plannedResult, refuseAll } from './untouched.ts';

/**
 * Continues the paused deployments or rolls them back, and follows them to their verdicts.
 */
export async function continueDeployments(
  context: DeployContext,
  request: DeployRequest,
  action: PauseAction,
): Promise<Report> {
  const names = request.services.map(({ name }) => name);
  // The task sets of the deployment in progress identify the deployment group, regardless of the group's name.
  const reading = { cluster: request.cluster, codeDeploy: { ...request.codeDeploy, byTaskSets: true } };
  const { found, refused, read } = await readTargets(context, reading, names);
  const refuse = (refusals: Refusals) => {
    const services = names.map((name) => ({ name, service: read.get(name) }));
    return reportOf(refuseAll(request, services, refusals));
  };
  if (refused.size > 0) return refuse(refused);
  const controllers = await controllersFor(context, found);
  const dependencies: ContinueDependencies = { context, request, controllers, observer: controllers.observer() };
  const { paused, unpaused } = await findPaused(dependencies, found, action);
  if (unpaused.size > 0) return refuse(unpaused);
  const scaling = await context.scaling?.plan(found);
  if (scaling && 'refused' in scaling) return refuse(scaling.refused);
  if (request.dryRun)
    return reportOf(
      paused.map((one) => dryRunResult(one, request, action)),
      names,
    );
  const unscaled = await context.scaling?.begin();
  if (unscaled) {
    const report = refuse(unscaled);
    await context.scaling?.end(report.services);
    return report;
  }
  const results = await followEach(dependencies, paused, action);
  await context.scaling?.end(results);
  return reportOf(results, names);
}

function dryRunResult(
  { target, rollout }: PausedDeployment,
  { region }: DeployRequest,
  action: PauseAction,
): ServiceResult {
  const { own, previous } = rollout;
  const what = `The paused deployment ${own.id} of ${shortName(own.taskDefinition)} would be`;
  const done =
    action === 'CONTINUE' ? 'continued' : `rolled back to ${shortName(previous?.taskDefinition ?? 'the previous one')}`;
  return plannedResult(pausedResult(target, rollout, region), `${what} ${done}`);
}

async function followEach(
  { context, request, controllers, observer }: ContinueDependencies,
  paused: readonly PausedDeployment[],
  action: PauseAction,
): Promise<ServiceResult[]> {
  const dependencies = { context, request, controllers, observer };
  const results = new Map<string, ServiceResult>();
  const describe = revisionsOf(context.ecs);
  const started = paused.map(async (one) => {
    const sent = await endPause(dependencies, one, action);
    if (!('verdict' in sent)) return monitored(context, one.target, sent, request, describe);
    results.set(sent.service, sent);
    return endedRollout(one.rollout, sent, context.clock.now(), request.policy);
  });
  const followed = await follow(
    context,
    [],
    request.policy,
    started,
    request.logLines > 0 ? describe : undefined,
    controllers,
  );
  const open = followed.filter(({ rollout }) => !results.has(rollout.service));
  const finals = context.cancelled.aborted
    ? new Map()
    : await readServices(
        context,
        open.map(({ rollout }) => rollout),
      );
  await Promise.all(
    open.map(async (one) => {
      const result = await concludeRollout(context, one, finals.get(one.rollout), request, describe, controllers);
      results.set(result.service, result);
    }),
  );
  return paused.map(({ rollout }) => results.get(rollout.service) as ServiceResult);
}

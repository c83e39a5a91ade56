import { isAmbiguous } from '../aws/index.ts';
import { type Json, shortName } from '../ecs/index.ts';
import { registerRecorded, registerWithRetry } from '../history/index.ts';
import { keepTags, serviceKeepName } from '../image/index.ts';
import type { PreflightResults, PreflightSubject } from '../preflight/index.ts';
import { type Refusals, refusedCall, unansweredCall } from '../refusal.ts';
import { type Plan, planDeployment } from './plan.ts';
import type { Assignment, DeployContext, DeployRequest, RevisionSource } from './request.ts';
import { emptyResult, type Report, reportOf, type ServiceResult } from './result.ts';
import { planAllScaling, rescaled, withScaling } from './scaling.ts';
import { plannedResult, refuseAll, refusedResult, resultOf, unchangedResult } from './untouched.ts';

/** Deploys a revision to each service, follows the deployments, and rolls back those that fail. */
export async function deploy(context: DeployContext, request: DeployRequest): Promise<Report> {
  if (request.services.length === 0) return registerOnly(context, request);
  if (request.continue) {
    const { continueDeployments } = await import('./continue.ts');
    return continueDeployments(context, request, request.continue);
  }
  const names = request.services.map(({ name }) => name);
  const planned = await planDeployment(context, request);
  if ('refused' in planned) {
    const services = names.map((name) => ({ name, service: planned.read.get(name) }));
    return reportOf(refuseAll(request, services, planned.refused));
  }
  const { plans } = planned;
  // These modules are loaded after the first read of the services, so that they do not delay that read, and before any
  // write.
  const { preflight } = await import('../preflight/index.ts');
  const { runBefore } = await import('./task-before.ts');
  const { rollOutServices } = await import('./roll-out.ts');
  const idle = plans
    .filter(({ unchanged }) => unchanged)
    .map((plan) => unchangedResult(planResult(plan, request.region), plan.target.service, plan.current));
  const due = plans.filter(({ unchanged }) => !unchanged);
  for (const { service } of idle) context.log.info(`${service}: unchanged`);
  for (const { target, settings, changes } of due) {
    if (settings || target.create) context.log.group(`${target.service.serviceName}: changes`, changes);
  }
  const scaling = await planAllScaling(context, request, plans);
  const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
  const looked = await preflight(context, subjects);
  const report = (results: readonly ServiceResult[]) => {
    const checked = results.map((result) => withChecks(result, looked));
    return reportOf(checked, names);
  };
  const refuse = (some: readonly Plan[], refused: Refusals, assigned: readonly Assignment[] = []) =>
    refuseAll(
      request,
      some.map((plan) => known(plan, assigned)),
      refused,
    );
  const early = new Map([...looked.refused, ...scaling.refused]);
  if (scaling.refused.size > 0) return report(refuse(plans, early));
  if (early.size > 0) return report([...idle, ...refuse(due, early)]);
  if (request.dryRun) {
    const planned = [...idle, ...due.map((plan) => dryRunResult(plan, request))];
    return report(planned.map((result) => withScaling(result, scaling.lines)));
  }
  const { assignments, refused } = await register(context, request, due);
  if (refused) return report([...idle, ...refuse(due, refused, assignments)]);
  const ready = await runBefore(context, request, assignments, plans[0]?.target);
  if ('refused' in ready) return report(refuse(plans, ready.refused, assignments));
  const unscaled = await context.scaling?.begin();
  const results = unscaled
    ? refuse(plans, unscaled, assignments)
    : [...idle.map((one) => rescaled(one, context)), ...(await rollOutServices(context, ready.assignments, request))];
  await context.scaling?.end(results);
  return report(results);
}

/** The refusal of a plan, with the other members of its result. */
function known({ target, taskDefinition = '', changes }: Plan, assigned: readonly Assignment[]) {
  const { name, service, create } = target;
  const registered = assigned.find((one) => one.target.name === name)?.taskDefinition;
  const more = { taskDefinition: registered ?? taskDefinition, changes, ...(create && { absent: true as const }) };
  return { name, service, more };
}

function subjectOf(
  { target, definition, before, unmanaged, settings }: Plan,
  { members: requested, wait, policy, keep }: DeployRequest,
): PreflightSubject[] {
  const taskDefinition = definition as PreflightSubject['taskDefinition'] | undefined;
  const members = target.create ? {} : { ...requested, ...settings?.members };
  return taskDefinition
    ? [
        {
          target,
          taskDefinition,
          members,
          waitMinutes: wait && !policy.waitUntil ? policy.waitMs / 60_000 : undefined,
          unmanaged,
          active: before as PreflightSubject['active'] | undefined,
          keptTags: keep === undefined ? [] : [keepTags(serviceKeepName(keep, target.service.serviceName)).previous],
        },
      ]
    : [];
}

function withChecks(result: ServiceResult, { checked }: PreflightResults): ServiceResult {
  const found = checked.get(result.service);
  return found ? { ...result, preflight: found } : result;
}

async function registerOnly(context: DeployContext, { source, cluster, dryRun }: DeployRequest): Promise<Report> {
  const { log } = context;
  const base = emptyResult(cluster, '');
  if (source.kind !== 'file' || dryRun) {
    return reportOf([
      {
        ...base,
        verdict: 'planned',
        reason: dryRun ? 'Nothing was written: this was a dry run.' : 'There was nothing to register.',
      },
    ]);
  }
  const impossible = context.beforeUpdate?.check(source.definition, undefined);
  if (impossible) return reportOf([refusedResult(base, { by: 'input', reason: impossible })]);
  let taskDefinition: string;
  try {
    taskDefinition = await registerWithRecord(context, source);
  } catch (error) {
    // The registration is all that was requested, so it is unknown whether the step did it.
    const failed = isAmbiguous(error) ? unansweredCall : refusedCall;
    return reportOf([refusedResult(base, failed('ecs:RegisterTaskDefinition', error))]);
  }
  log.info(`registered ${shortName(taskDefinition)}`);
  const problem = await context.beforeUpdate?.run(taskDefinition, undefined);
  if (problem) return reportOf([refusedResult({ ...base, taskDefinition }, { by: 'task', reason: problem })]);
  return reportOf([{ ...base, verdict: 'registered', taskDefinition }]);
}

async function register(
  context: DeployContext,
  { members }: DeployRequest,
  plans: readonly Plan[],
): Promise<{ assignments: Assignment[]; refused?: Refusals }> {
  const { log } = context;
  const registered = new Map<RevisionSource, string>();
  const assignments: Assignment[] = [];
  for (const plan of plans) {
    const { target, source, taskDefinition, again, current } = plan;
    let arn = taskDefinition ?? registered.get(source);
    if (!arn && source.kind === 'file') {
      try {
        arn = await registerWithRecord(context, source);
      } catch (error) {
        const problem = refusedCall('ecs:RegisterTaskDefinition', error);
        return { assignments, refused: new Map([[target.name, problem]]) };
      }
      registered.set(source, arn);
      log.info(`registered ${shortName(arn)}`);
    }
    const force = again && arn === current && { forceNewDeployment: true };
    assignments.push(assigned(plan, arn as string, { ...members, ...force }));
  }
  return { assignments };
}

function assigned(
  { target, changes, settings, isTagsOnly, definition }: Plan,
  taskDefinition: string,
  members: Json,
): Assignment {
  const known = definition && { definition };
  const more = { ...(settings && { settings }), ...(isTagsOnly && { isTagsOnly }), ...known };
  return { target, taskDefinition, members: target.create ? {} : members, ...more, changes };
}

async function registerWithRecord(
  context: DeployContext,
  { definition, tags }: Extract<RevisionSource, { kind: 'file' }>,
): Promise<string> {
  context.beforeWrite?.();
  return registerRecorded((recorded) => registerWithRetry(context, recorded), context.log, definition, tags);
}

function planResult({ target, taskDefinition = '', changes }: Plan, region: string): ServiceResult {
  return { ...resultOf(target.cluster, target.service, region), taskDefinition, changes };
}

function dryRunResult(plan: Plan, { region }: DeployRequest): ServiceResult {
  const base = planResult(plan, region);
  const what = plan.taskDefinition ? shortName(plan.taskDefinition) : 'a new revision, registered from the file';
  const current = shortName(plan.current);
  const { service, create } = plan.target;
  if (create) return plannedResult(base, `It would be created with ${what}`);
  const isOfSettings = plan.settings && plan.taskDefinition === plan.current && !plan.again;
  const change = isOfSettings
    ? `Its settings would be changed, and ${current} would be kept`
    : `It would be updated from ${current} to ${what}`;
  return plannedResult(base, change, service);
}

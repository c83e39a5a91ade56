import { describeFailure } from '../aws/failure.ts';
import { type Json, primaryOf, type Tag } from '../ecs/model.ts';
import { UserError } from '../error.ts';
import { runBefore } from './before.ts';
import { differences, inLines } from './compare.ts';
import type { Tools } from './follow.ts';
import { servesSameImages } from './images.ts';
import { hasMembers } from './members.ts';
import { type Preflight, preflight, type Subject } from './preflight.ts';
import { hasRecord, registerRecorded } from './recordtags.ts';
import { registerPatiently } from './register.ts';
import { consoleUrl, emptyResult, type Report, refusal, reportOf, type ServiceResult, servingOf } from './result.ts';
import { type Assignment, type RollOptions, roll } from './roll.ts';
import { settle } from './settle.ts';
import { findTargets, isDeploying, isPinned, notServing, serves, type Target } from './target.ts';

/** Where a service's new revision comes from. */
export type Source =
  | { readonly kind: 'file'; readonly path: string; readonly definition: Json; readonly tags: readonly Tag[] }
  | { readonly kind: 'arn'; readonly arn: string }
  /** The revision that it has: a restart, for rotated secrets. */
  | { readonly kind: 'current' };

export interface DeployRequest extends RollOptions {
  readonly cluster: string;
  /** None: the task definition is registered, and that is all. */
  readonly services: readonly { readonly name: string; readonly source: Source }[];
  /** For `services` being empty. */
  readonly source: Source;
  /** Members of UpdateService beyond cluster, service and taskDefinition that the user asked for. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly ifUnchanged: 'skip' | 'force';
  readonly ifDeploying: 'wait' | 'supersede' | 'fail';
  readonly dryRun: boolean;
  /** Whether to look, before anything is written, for what is certain to fail. */
  readonly preflight: boolean;
}

/** What a service would get, before anything is written. */
interface Plan {
  readonly target: Target;
  readonly source: Source;
  readonly current: string;
  /** What the service would run; `undefined` when it may not be read. */
  readonly definition: Json | undefined;
  /** The existing revision that is to be brought; `undefined` when one must be registered. */
  readonly taskDefinition: string | undefined;
  readonly unchanged: boolean;
  /** The service has the revision already, and it does not verifiably serve: only a forced deployment brings it again. */
  readonly again: boolean;
  readonly changes: readonly string[];
  /** The revision that serves, where its tags tell no record of ours, though we keep one. */
  readonly foreign: string | undefined;
}

/** Brings a revision to each service, follows the deployments, and goes back where one does not work. */
export async function deploy(tools: Tools, request: DeployRequest): Promise<Report> {
  if (request.services.length === 0) return registerOnly(tools, request);
  const names = request.services.map(({ name }) => name);
  const { found, refused } = await findTargets(tools.ecs, request.cluster, names);
  if (refused.size > 0) return refuseAll(request, refused);
  const settled = await settle(tools, request, found);
  if ('refused' in settled) return refuseAll(request, settled.refused);
  const plans = await planAll(tools, request, settled.targets);
  const idle = plans.filter(({ unchanged }) => unchanged).map((plan) => unchangedResult(plan, request));
  const due = plans.filter(({ unchanged }) => !unchanged);
  for (const { service } of idle) tools.log.info(`${service}: unchanged`);
  const subjects = request.preflight ? due.flatMap((plan) => subjectOf(plan, request)) : [];
  const looked = await preflight(tools, subjects);
  const report = (results: readonly ServiceResult[]) => reportOf(results.map((result) => withChecks(result, looked)));
  if (looked.refused.size > 0)
    return report([...idle, ...due.map((plan) => hopelessResult(plan, request, looked.refused))]);
  if (request.dryRun) return report([...idle, ...due.map((plan) => plannedResult(plan, request))]);
  const assignments = await register(tools, request, due);
  if ('refused' in assignments) {
    return report(refuseAll(request, new Map(names.map((name) => [name, assignments.refused]))).services);
  }
  const ready = await runBefore(tools, request, assignments.assignments, plans[0]?.target);
  if ('refused' in ready) return report(refusedAfter(plans, request, assignments.assignments, ready.refused));
  return report([...idle, ...(await roll(tools, ready.assignments, request))]);
}

function subjectOf({ target, definition, foreign }: Plan, { members, wait, policy }: DeployRequest): Subject[] {
  const taskDefinition = definition as Subject['taskDefinition'] | undefined;
  return taskDefinition
    ? [{ target, taskDefinition, members, waitMinutes: wait ? policy.waitMs / 60_000 : undefined, foreign }]
    : [];
}

function withChecks(result: ServiceResult, { checked }: Preflight): ServiceResult {
  const found = checked.get(result.service);
  return found ? { ...result, preflight: found } : result;
}

async function registerOnly(tools: Tools, { source, cluster, dryRun }: DeployRequest): Promise<Report> {
  const { log } = tools;
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
  try {
    const taskDefinition = await registerWithRecord(tools, source);
    log.info(`registered ${taskDefinition}`);
    const problem = await tools.beforeUpdate?.run(taskDefinition, undefined);
    if (problem) return reportOf([{ ...base, verdict: 'refused', taskDefinition, reason: problem }]);
    return reportOf([{ ...base, verdict: 'registered', taskDefinition }]);
  } catch (error) {
    return reportOf([{ ...base, verdict: 'refused', reason: describeFailure('ecs:RegisterTaskDefinition', error) }]);
  }
}

/** Of a service that was fit itself. */
const OTHER_REFUSED = 'Nothing was updated, because another service of the list was refused.';

function refuseAll({ cluster, services }: DeployRequest, refused: ReadonlyMap<string, string>): Report {
  return reportOf(services.map(({ name }) => refusal({ cluster, service: name }, refused.get(name) ?? OTHER_REFUSED)));
}

async function planAll(tools: Tools, request: DeployRequest, targets: readonly Target[]): Promise<Plan[]> {
  const { ecs } = tools;
  const described = new Map<string, Promise<Json>>();
  const describe = (arn: string): Promise<Json> => {
    const known =
      described.get(arn) ??
      ecs.describeTaskDefinition(arn).then(({ taskDefinition, tags }) => ({ ...taskDefinition, tags }));
    described.set(arn, known);
    return known;
  };
  return Promise.all(
    targets.map(async (target, index) => {
      const { source } = request.services[index] as { source: Source };
      const current = primaryOf(target.service)?.taskDefinition ?? target.service.taskDefinition;
      const before = await describe(current).catch(() => undefined);
      const after =
        source.kind === 'file' ? source.definition : source.kind === 'arn' ? await known(describe, source.arn) : before;
      const arn = source.kind === 'arn' ? (after?.taskDefinitionArn as string) : undefined;
      const changes = before && after ? differences(before, after) : [];
      const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
      return {
        target,
        source,
        current,
        definition: after,
        // The same text with an image by tag may be another program: ECS looks only when a revision is new to it.
        taskDefinition:
          same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && isPinned(before))) ? current : arn,
        ...(same ? await verify(tools, request, target, current, before) : { unchanged: false, again: false }),
        changes: inLines(changes),
        foreign: before && isRecorded(source) && !hasRecord((before.tags ?? []) as Tag[]) ? current : undefined,
      };
    }),
  );
}

function isRecorded(source: Source): boolean {
  return source.kind === 'file' && hasRecord(source.tags);
}

async function known(describe: (arn: string) => Promise<Json>, arn: string): Promise<Json> {
  try {
    return await describe(arn);
  } catch (error) {
    throw new UserError(
      `The task definition '${arn}' could not be read: ${describeFailure('ecs:DescribeTaskDefinition', error)}`,
    );
  }
}

/** Whether the definition that a service has is what serves. What cannot be verified is deployed again. */
async function verify(
  tools: Tools,
  { ifUnchanged, members }: DeployRequest,
  { service, cluster }: Target,
  current: string,
  taskDefinition: Json | undefined,
): Promise<Pick<Plan, 'unchanged' | 'again'>> {
  if (ifUnchanged === 'force' || !taskDefinition) return { unchanged: false, again: false };
  const verified = serves(service, current)
    ? isPinned(taskDefinition)
      ? { same: true as const }
      : await servesSameImages(tools, cluster, service, taskDefinition)
    : { same: false as const, why: notServing(service) };
  if (verified.same) {
    return { unchanged: hasMembers(service, members), again: false };
  }
  // One that is in progress is followed.
  if (isDeploying(service)) return { unchanged: false, again: false };
  tools.log.info(`${service.serviceName}: the same definition is deployed again: ${verified.why}`);
  return { unchanged: false, again: true };
}

async function register(
  tools: Tools,
  { members }: DeployRequest,
  plans: readonly Plan[],
): Promise<{ assignments: Assignment[] } | { refused: string }> {
  const { log } = tools;
  const registered = new Map<Source, string>();
  const assignments: Assignment[] = [];
  for (const { target, source, taskDefinition, changes, again, current } of plans) {
    let arn = taskDefinition ?? registered.get(source);
    if (!arn && source.kind === 'file') {
      try {
        arn = await registerWithRecord(tools, source);
      } catch (error) {
        return { refused: describeFailure('ecs:RegisterTaskDefinition', error) };
      }
      registered.set(source, arn);
      log.info(`registered ${arn}`);
    }
    const force = again && arn === current && { forceNewDeployment: true };
    assignments.push({ target, taskDefinition: arn as string, members: { ...members, ...force }, changes });
  }
  return { assignments };
}

function registerWithRecord(tools: Tools, { definition, tags }: Extract<Source, { kind: 'file' }>): Promise<string> {
  return registerRecorded((recorded) => registerPatiently(tools, recorded), tools.log, definition, tags);
}

function planResult({ target, current, taskDefinition, changes }: Plan, region: string): ServiceResult {
  const { cluster, service } = target;
  return {
    ...emptyResult(cluster, service.serviceName),
    taskDefinition: taskDefinition ?? '',
    previousTaskDefinition: current,
    ...servingOf(service),
    consoleUrl: consoleUrl(region, service),
    changes,
  };
}

function hopelessResult(plan: Plan, { region }: DeployRequest, hopeless: ReadonlyMap<string, string>): ServiceResult {
  return { ...planResult(plan, region), verdict: 'refused', reason: hopeless.get(plan.target.name) ?? OTHER_REFUSED };
}

/** What came before the update, or what was seen after it, forbids the update. */
function refusedAfter(
  plans: readonly Plan[],
  { region }: DeployRequest,
  assignments: readonly Assignment[],
  refused: ReadonlyMap<string, string>,
): ServiceResult[] {
  return plans.map((plan) => {
    const { taskDefinition = '' } = assignments.find(({ target }) => target.name === plan.target.name) ?? {};
    const reason = refused.get(plan.target.name) ?? OTHER_REFUSED;
    return { ...planResult(plan, region), ...(taskDefinition && { taskDefinition }), verdict: 'refused', reason };
  });
}

function unchangedResult(plan: Plan, { region }: DeployRequest): ServiceResult {
  return {
    ...planResult(plan, region),
    verdict: 'unchanged',
    reason: 'What was asked for already serves; nothing was written.',
  };
}

function plannedResult(plan: Plan, { region }: DeployRequest): ServiceResult {
  const what = plan.taskDefinition ?? 'a new revision, registered from the file';
  return {
    ...planResult(plan, region),
    verdict: 'planned',
    reason: `It would be updated from ${plan.current} to ${what}; nothing was written: this was a dry run.`,
  };
}

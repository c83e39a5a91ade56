import { runsSameDigests } from '../ecr/index.ts';
import {
  balancedContainerProblem,
  execProblem,
  fargateProblem,
  hasMembers,
  inactiveReason,
  isActiveIn,
  isDeploying,
  isPinned,
  type Json,
  lostTaskRoleProblem,
  primaryOf,
  readPaced,
  type Service,
  type ServiceTarget,
  type Tag,
  updateProblem,
  volumeProblem,
} from '../ecs/index.ts';
import { hasRecord, inLines, taskDefinitionDifferences } from '../history/index.ts';
import { type Refusals, type Refused, refusedCall } from '../refusal.ts';
import type { SettingsPlan } from '../service-definition/index.ts';
import { readTargets } from './read-targets.ts';
import type { DeployContext, DeployRequest, RevisionSource } from './request.ts';

/** The plan for a service, before any write. */
export interface Plan {
  readonly target: ServiceTarget;
  readonly source: RevisionSource;
  readonly current: string;
  /** The current task definition; `undefined` if it cannot be read. */
  readonly definition: Json | undefined;
  /** The current revision; `undefined` if there is none or it cannot be read. */
  readonly before?: Json | undefined;
  /** The existing revision to deploy; `undefined` if one must be registered. */
  readonly taskDefinition: string | undefined;
  readonly unchanged: boolean;
  /**
   * Whether the service already has the revision, but the revision is not verifiably active, so that only a forced
   * deployment deploys it again.
   */
  readonly again: boolean;
  readonly changes: readonly string[];
  /** The additional changes from the service's definition. */
  readonly settings?: SettingsPlan;
  /** Whether only tags differ. Tags require no update. */
  readonly isTagsOnly?: boolean;
  /** The service's revision, if its tags show that it is not managed by Slipway although this deployment is. */
  readonly unmanaged: string | undefined;
}

/** The plans of all services, or the reasons why some have none, with the services as read. */
export type PlannedServices =
  | { readonly plans: readonly Plan[] }
  | { readonly refused: Refusals; readonly read: ReadonlyMap<string, Service> };

/** Reads the services, waits for deployments in progress if requested, and plans each service; writes nothing. */
export async function planDeployment(context: DeployContext, request: DeployRequest): Promise<PlannedServices> {
  const names = request.services.map(({ name }) => name);
  const { found, refused, read, created } = await findOrCreate(context, request, names);
  const refusals = new Map<string, Refused>(refused);
  for (const { name, service } of found) {
    const { definition } = request.services.find((one) => one.name === name) ?? {};
    const { deploymentConfiguration, ...others } = request.members;
    // The input's deployment configuration is validated together with the file's, if the file has one.
    const isWhole = definition?.members.deploymentConfiguration !== undefined;
    const reason = updateProblem(service, isWhole ? others : request.members);
    if (reason) refusals.set(name, { by: 'input', reason });
  }
  if (refusals.size > 0) return { refused: refusals, read };
  // A dry run does not conflict with a deployment in progress, so it does not wait.
  const waits = !(request.dryRun && request.ifDeploying === 'wait');
  // This module is loaded after the first read of the services, so that it does not delay that read.
  const { waitForIdle } = await import('./wait-for-idle.ts');
  const settled = waits ? await waitForIdle(context, request, found) : { targets: found };
  if ('refused' in settled) return { ...settled, read };
  const targets = names.flatMap((name) => created.get(name) ?? settled.targets.find((one) => one.name === name) ?? []);
  const planned = await planAll(context, request, targets);
  const problems = planned.flatMap((one) => ('by' in one ? [[one.target.name, one] as const] : []));
  if (problems.length > 0) return { refused: new Map(problems), read };
  const plans = planned as readonly Plan[];
  const impossible = impossibleOf(context, request, plans);
  return impossible.size > 0 ? { refused: impossible, read } : { plans };
}

/** The requests that the task definitions do not allow. */
function impossibleOf({ beforeUpdate }: DeployContext, { members }: DeployRequest, plans: readonly Plan[]): Refusals {
  const found = new Map<string, Refused>();
  const due = plans.filter(({ unchanged }) => !unchanged);
  for (const plan of due) {
    const reason = definitionProblem(plan, members);
    if (reason) found.set(plan.target.name, { by: 'input', reason });
  }
  const [first = beforeUpdate?.always ? plans[0] : undefined] = due;
  const reason = first?.definition && beforeUpdate?.check(first.definition, first.target.service);
  if (first && reason && !found.has(first.target.name)) found.set(first.target.name, { by: 'input', reason });
  return found;
}

/** Why ECS would refuse the task definition of a plan for its service. */
function definitionProblem(
  { target: { codeDeploy, create, service }, definition, before, settings }: Plan,
  members: Json,
): string | undefined {
  if (!definition) return undefined;
  const changed = settings?.members ?? {};
  const ofFile = Object.hasOwn(members, 'volumeConfigurations') ? {} : (create ?? changed);
  return (
    volumeProblem(definition, members) ??
    volumeProblem(definition, ofFile, 'The volume of the service definition') ??
    execProblem(definition, create ?? changed) ??
    sizeProblem(definition, create ?? { ...service, ...changed }) ??
    (codeDeploy
      ? balancedContainerProblem(definition, codeDeploy.container)
      : lostTaskRoleProblem(service, before, definition, changed))
  );
}

/** Why a definition cannot run on Fargate, except for its network mode, which preflight compares with the service. */
function sizeProblem(definition: Json, { launchType, capacityProviderStrategy }: Json): string | undefined {
  const isByStrategy = ((capacityProviderStrategy ?? []) as readonly Json[]).length > 0;
  return isByStrategy || definition.networkMode !== 'awsvpc' ? undefined : fargateProblem(definition, launchType);
}

/** The existing services, and separately the services to create. */
async function findOrCreate(context: DeployContext, request: DeployRequest, names: readonly string[]) {
  const targets = await readTargets(context, request, names);
  const { found, refused, read } = targets;
  if (targets.absent.size === 0) return { found, refused, read, created: new Map<string, ServiceTarget>() };
  const { planCreations } = await import('./create.ts');
  const planned = await planCreations(request, targets);
  const created = new Map([...planned].flatMap(([name, one]) => ('create' in one ? [[name, one] as const] : [])));
  const others = [...planned].flatMap(([name, one]) => ('by' in one ? [[name, one] as const] : []));
  const still = [...refused].filter(([name]) => !created.has(name));
  return { found, refused: new Map([...still, ...others]), read, created };
}

const NO_SETTINGS: ReadonlyMap<string, SettingsPlan | Refused> = new Map();

async function planAll(
  context: DeployContext,
  request: DeployRequest,
  targets: readonly ServiceTarget[],
): Promise<(Plan | (Refused & { readonly target: ServiceTarget }))[]> {
  const settings = request.services.some(({ definition }) => definition)
    ? await (await import('./settings.ts')).planAllSettings(context, request, targets)
    : NO_SETTINGS;
  const describe = describeOnce(context);
  return Promise.all(
    targets.map((target, index): Promise<Plan | (Refused & { readonly target: ServiceTarget })> => {
      const { source, definition } = request.services[index] as DeployRequest['services'][number];
      if (target.create) return planCreation(target, target.create, source, definition?.taskDefinition, describe);
      const differing = settings.get(target.name);
      if (differing && 'by' in differing) return Promise.resolve({ ...differing, target });
      return planUpdate(context, request, target, source, differing, describe);
    }),
  );
}

type DescribeRevision = (arn: string) => Promise<Json>;

/** Services may share revisions, so each revision is read once. */
function describeOnce(context: DeployContext): DescribeRevision {
  const described = new Map<string, Promise<Json>>();
  return (arn) => {
    const known =
      described.get(arn) ??
      readPaced(context, () => context.ecs.describeTaskDefinition(arn)).then(({ taskDefinition, tags }) => ({
        ...taskDefinition,
        tags,
      }));
    described.set(arn, known);
    return known;
  };
}

async function planUpdate(
  context: DeployContext,
  request: DeployRequest,
  target: ServiceTarget,
  source: RevisionSource,
  settings: SettingsPlan | undefined,
  describe: DescribeRevision,
): Promise<Plan | (Refused & { readonly target: ServiceTarget })> {
  const current = primaryOf(target.service)?.taskDefinition ?? target.service.taskDefinition;
  const before = await describe(current).catch(() => undefined);
  const wanted = await definitionOf(source, before, describe);
  if ('by' in wanted) return { ...wanted, target };
  const after = wanted.definition;
  const arn = source.kind === 'arn' ? (after?.taskDefinitionArn as string) : undefined;
  const changes = before && after ? taskDefinitionDifferences(before, after) : [];
  const same = arn ? arn === current : source.kind === 'current' || (before !== undefined && changes.length === 0);
  // An identical definition with an image named by tag may run another image: ECS resolves the tag only for a new
  // revision.
  const isKept = same && (source.kind !== 'file' || (before?.status === 'ACTIVE' && isPinned(before)));
  const verified = same ? await verify(context, request, target, current, before) : { unchanged: false, again: false };
  return {
    target,
    source,
    current,
    definition: after,
    before,
    taskDefinition: isKept ? current : arn,
    ...withSettings(verified, settings),
    changes: [...inLines(changes), ...(settings?.changes ?? [])],
    unmanaged: before && isRecorded(source) && !hasRecord((before.tags ?? []) as Tag[]) ? current : undefined,
  };
}

/** The changes to write if the service's settings or only its tags differ. */
function withSettings(
  { unchanged, again }: Pick<Plan, 'unchanged' | 'again'>,
  settings: SettingsPlan | undefined,
): Pick<Plan, 'unchanged' | 'again' | 'settings' | 'isTagsOnly'> {
  if (!settings || settings.changes.length === 0) return { unchanged, again };
  const isTagsOnly = unchanged && Object.keys(settings.members).length === 0;
  return { unchanged: false, again, settings, ...(isTagsOnly && { isTagsOnly }) };
}

async function planCreation(
  target: ServiceTarget,
  create: Json,
  given: RevisionSource,
  ofFile: string | undefined,
  describe: DescribeRevision,
): Promise<Plan | (Refused & { readonly target: ServiceTarget })> {
  const { linesToCreate, sourceToCreate } = await import('./create.ts');
  const source = sourceToCreate(given, ofFile);
  const wanted = await definitionOf(source, undefined, describe);
  if ('by' in wanted) return { ...wanted, target };
  const { definition } = wanted;
  return {
    target,
    source,
    current: '',
    definition,
    taskDefinition: source.kind === 'arn' ? (definition?.taskDefinitionArn as string) : undefined,
    unchanged: false,
    again: false,
    changes: linesToCreate(create),
    unmanaged: undefined,
  };
}

function isRecorded(source: RevisionSource): boolean {
  return source.kind === 'file' && hasRecord(source.tags);
}

/** The task definition that a source names, or the reason why there is none. */
async function definitionOf(
  source: RevisionSource,
  before: Json | undefined,
  describe: DescribeRevision,
): Promise<{ readonly definition: Json | undefined } | Refused> {
  if (source.kind !== 'arn') return { definition: source.kind === 'file' ? source.definition : before };
  try {
    return { definition: await describe(source.arn) };
  } catch (error) {
    const prefix = `The task definition '${source.arn}' could not be read: `;
    return refusedCall('ecs:DescribeTaskDefinition', error, prefix);
  }
}

/** Whether the service's definition is verifiably active. A definition that cannot be verified is deployed again. */
async function verify(
  context: DeployContext,
  { ifUnchanged, members }: DeployRequest,
  { service, cluster, isStuck = false }: ServiceTarget,
  current: string,
  taskDefinition: Json | undefined,
): Promise<Pick<Plan, 'unchanged' | 'again'>> {
  if (ifUnchanged === 'force' || !taskDefinition) return { unchanged: false, again: false };
  const verified = isActiveIn(service, current)
    ? isPinned(taskDefinition)
      ? { same: true as const }
      : await runsSameDigests(context, cluster, service, taskDefinition)
    : { same: false as const, reason: inactiveReason(service) };
  if (verified.same) {
    return { unchanged: hasMembers(service, members), again: false };
  }
  // A deployment in progress is followed unless it cannot succeed.
  if (isDeploying(service)) return { unchanged: false, again: isStuck };
  context.log.info(`${service.serviceName}: deploying the same definition again: ${verified.reason}`);
  return { unchanged: false, again: true };
}

import { describeFailure } from '../aws/failure.ts';
import { type Deployment, primaryOf, shortName } from '../ecs/model.ts';
import { follow, type Tools } from './follow.ts';
import { findVersion, type Past, readHistory, versionBefore } from './history.ts';
import { ownDeployment } from './judge.ts';
import { emptyResult, type Report, refusal, reportOf, type ServiceResult } from './result.ts';
import { type Assignment, concludeRollout, consoleUrl, type RollOptions, roll } from './roll.ts';
import { previousOf, type Rollout } from './rollout.ts';
import { findTargets, isDeploying, serves, type Target } from './target.ts';

export interface RollbackRequest extends RollOptions {
  readonly cluster: string;
  readonly services: readonly string[];
  /** `previous`, a revision's number, `family:revision`, ARN, or an image's tag or digest. */
  readonly to: string;
  readonly dryRun: boolean;
}

/** What rolling back does to one service. */
export type Way =
  | { readonly kind: 'update'; readonly taskDefinition: string }
  /** The deployment `id` is in progress: ECS is asked to bring back what was before it, or already does. */
  | { readonly kind: 'stop'; readonly id: string; readonly taskDefinition: string }
  | { readonly kind: 'unchanged'; readonly taskDefinition: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Choice {
  readonly target: Target;
  readonly history: readonly Past[];
  readonly way: Way;
}

/** The versions that were chosen, or why there is none for some service. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly refused: ReadonlyMap<string, string>;
}

/** Reads each service with its history, and chooses the version to go back to. */
export async function chooseVersions(tools: Tools, { cluster, services, to }: RollbackRequest): Promise<Choices> {
  const targets = await findTargets(tools.ecs, cluster, services);
  if (targets.refused.size > 0) return { choices: [], refused: targets.refused };
  const choices = await Promise.all(targets.found.map((target) => choose(tools, target, to)));
  const refused = new Map(
    choices.flatMap(({ target, way }) => (way.kind === 'refused' ? [[target.name, way.reason] as const] : [])),
  );
  return { choices, refused };
}

/** Brings each service to the version that was chosen for it. Only the task definition changes. */
export async function rollBack(tools: Tools, request: RollbackRequest, { choices, refused }: Choices): Promise<Report> {
  if (refused.size > 0) return refuseAll(request, refused);
  if (request.dryRun) return reportOf(choices.map((choice) => plannedResult(choice, request)));
  const unchanged = choices
    .filter(({ way }) => way.kind === 'unchanged')
    .map((choice) => plannedResult(choice, request));
  const updates = choices.flatMap(({ target, way }): Assignment[] =>
    way.kind === 'update' ? [{ target, taskDefinition: way.taskDefinition, members: {}, changes: [] }] : [],
  );
  const [rolled, stopped] = await Promise.all([
    updates.length > 0 ? roll(tools, updates, request) : [],
    stopAll(tools, choices, request),
  ]);
  return reportOf([...unchanged, ...rolled, ...stopped]);
}

function refuseAll({ cluster, services }: RollbackRequest, refused: ReadonlyMap<string, string>): Report {
  const other = 'Nothing was updated, because another service of the list was refused.';
  return reportOf(services.map((name) => refusal({ cluster, service: name }, refused.get(name) ?? other)));
}

async function choose({ ecs }: Tools, target: Target, to: string): Promise<Choice> {
  const { cluster, service } = target;
  try {
    const history = await readHistory(ecs, cluster, service.serviceName);
    return { target, history, way: wayTo(target, history, to) };
  } catch (error) {
    return {
      target,
      history: [],
      way: { kind: 'refused', reason: describeFailure('ecs:ListServiceDeployments', error) },
    };
  }
}

/** Decides what going to `to` takes. */
export function wayTo({ service }: Pick<Target, 'service'>, history: readonly Past[], to: string): Way {
  const primary = primaryOf(service);
  const current = primary?.taskDefinition ?? service.taskDefinition;
  if (to === 'previous' && primary && isDeploying(service)) {
    const failed = service.deployments?.find(({ rolloutState }) => rolloutState === 'FAILED');
    // ECS is on its way back already: the primary deployment is the one it brings back.
    if (failed) return { kind: 'stop', id: failed.id, taskDefinition: current };
    const earlier = previousOf(service)?.taskDefinition;
    if (earlier) return { kind: 'stop', id: primary.id, taskDefinition: earlier };
  }
  const wanted =
    to === 'previous' ? versionBefore(history, current) : (findVersion(history, to) ?? asReference(to, current));
  if (!wanted) {
    return {
      kind: 'refused',
      reason:
        to === 'previous'
          ? `The service '${service.serviceName}' has no earlier version that was deployed successfully in the 90 days that ECS remembers: name one with 'to'.`
          : `No version '${to}' is in the history of '${service.serviceName}': run with 'dry-run: true' to see what is.`,
    };
  }
  return serves(service, wanted)
    ? { kind: 'unchanged', taskDefinition: wanted }
    : { kind: 'update', taskDefinition: wanted };
}

/** A revision that is older than the history is still one that ECS can be asked for. */
function asReference(to: string, current: string): string | undefined {
  const family = current.slice(0, current.lastIndexOf(':'));
  if (/^arn:/.test(to)) return to;
  if (/^\d+$/.test(to)) return `${family}:${to}`;
  return /^[\w-]+:\d+$/.test(to) ? `${family.slice(0, family.lastIndexOf('/') + 1)}${to}` : undefined;
}

async function stopAll(tools: Tools, choices: readonly Choice[], request: RollbackRequest): Promise<ServiceResult[]> {
  const stopping = choices.flatMap(({ target, way }) => (way.kind === 'stop' ? [{ target, way }] : []));
  const since = tools.clock.now();
  const rollouts = stopping.map(({ target, way }) => stoppingRollout(target, way, since));
  tools.remember(rollouts);
  // As after a cancel that asks to go back: the first look decides whether there is still something to stop.
  const followed = await follow(tools, rollouts, { ...request.policy, onCancel: 'rollback' });
  const results = await Promise.all(followed.map((one) => concludeRollout(tools, one, undefined, request)));
  return results.map((result, index) => asManual(result, stopping[index]?.way.taskDefinition ?? ''));
}

function stoppingRollout(
  { cluster, service }: Target,
  { id, taskDefinition }: Extract<Way, { kind: 'stop' }>,
  since: number,
): Rollout {
  const running = service.deployments?.find((deployment) => deployment.id === id) as Deployment;
  const back = service.deployments?.find(
    (deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition,
  );
  return {
    cluster,
    service: service.serviceName,
    own: ownDeployment(running, service),
    previous: { deploymentId: back?.id ?? '', taskDefinition },
    phase: 'forward',
    trigger: 'cancelled',
    reason: 'It was asked to go back.',
    since,
    watchMs: 0,
    undo: {},
    blind: 0,
  };
}

/** What deploy-service calls rolled back is what was asked for here; a deployment that landed first is not. */
function asManual(result: ServiceResult, taskDefinition: string): ServiceResult {
  if (result.verdict === 'rolled-back')
    return { ...result, verdict: 'deployed', reason: '', taskDefinition, serving: result.serving || taskDefinition };
  if (result.verdict !== 'deployed') return { ...result, taskDefinition };
  return {
    ...result,
    verdict: 'failed',
    taskDefinition,
    reason: 'The deployment in progress ended well before ECS was asked to stop it: run again to go back from it.',
  };
}

function plannedResult({ target, way }: Choice, { region, dryRun }: RollbackRequest): ServiceResult {
  const { cluster, service } = target;
  const primary = primaryOf(service);
  const current = primary?.taskDefinition ?? service.taskDefinition;
  const base: ServiceResult = {
    ...emptyResult(cluster, service.serviceName),
    previousTaskDefinition: current,
    serving: current,
    ...(primary && { servingCounts: { running: primary.runningCount, desired: service.desiredCount } }),
    consoleUrl: consoleUrl(region, service),
  };
  if (way.kind === 'refused') return { ...base, verdict: 'refused', reason: way.reason };
  const { taskDefinition } = way;
  if (way.kind === 'unchanged')
    return {
      ...base,
      taskDefinition,
      verdict: 'unchanged',
      reason: `${shortName(taskDefinition)} already serves; nothing was written.`,
    };
  const how =
    way.kind === 'stop' ? `the deployment in progress (${way.id}) would be stopped, back to` : 'it would be updated to';
  const reason = `From ${shortName(current)} ${how} ${shortName(taskDefinition)}; nothing was written: this was a dry run.`;
  return { ...base, taskDefinition, verdict: dryRun ? 'planned' : 'refused', reason };
}

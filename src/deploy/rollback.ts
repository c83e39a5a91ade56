import { describeFailure, isTransient } from '../aws/index.ts';
import {
  type Controllers,
  controllersFor,
  type EarlierDeployment,
  readCodeDeployHistory,
} from '../controller/index.ts';
import { primaryOf, type ServiceTarget, shortName } from '../ecs/index.ts';
import {
  type Choice,
  type Choices,
  chooseFrom,
  type Past,
  type RollbackWay,
  registerRestorable,
} from '../history/index.ts';
import { type Refusals, refusedCall } from '../refusal.ts';
import { type FollowedRollout, follow, outcomeOf, type Rollout, STOP_TRIES } from '../rollout/index.ts';
import { concludeRollout } from './conclude.ts';
import { readTargets } from './read-targets.ts';
import type { Assignment, DeployContext, RollOptions } from './request.ts';
import { type Report, reportOf, type ServiceResult } from './result.ts';
import { rollOutServices } from './roll-out.ts';
import { plannedResult, refuseAll, refusedResult, resultOf, unchangedResult } from './untouched.ts';

export interface RollbackRequest extends RollOptions {
  readonly cluster: string;
  readonly services: readonly string[];
  /**
   * The version: `previous`, a revision number, `family:revision`, an ARN, a commit, or the tag or digest of an image.
   */
  readonly to: string;
  readonly dryRun: boolean;
}

type Update = Choice & { readonly way: Extract<RollbackWay, { kind: 'update' }> };
type Stop = Choice & { readonly way: Extract<RollbackWay, { kind: 'stop' }> };

/** Reads each service with its history, and chooses the version that `to` names. Writes nothing. */
export async function chooseVersions(
  context: DeployContext,
  { cluster, services, to }: Pick<RollbackRequest, 'cluster' | 'services' | 'to'>,
): Promise<Choices> {
  return chooseFrom(
    context,
    await readTargets(context, { cluster, ...BY_TASK_SETS }, services),
    to,
    readCodeDeployHistory,
  );
}

/** A service's task sets name their CodeDeploy deployments, and thus the deployment groups. */
const BY_TASK_SETS = { codeDeploy: { byTaskSets: true } } as const;

/** Rolls each service back to the chosen version. Only the task definition changes. */
export async function rollBackServices(
  context: DeployContext,
  request: RollbackRequest,
  chosen: Choices,
): Promise<Report> {
  const report = await restoreVersions(context, request, chosen);
  const history = chosen.choices.map(({ target, history: deployments }) => ({
    cluster: target.cluster,
    service: target.service.serviceName,
    deployments,
  }));
  return { ...report, history };
}

async function restoreVersions(context: DeployContext, request: RollbackRequest, chosen: Choices): Promise<Report> {
  const { choices } = chosen;
  const refuse = (refused: Refusals) => {
    const services = request.services.map((name) => ({ name, service: chosen.read.get(name) }));
    return reportOf(refuseAll(request, services, refused));
  };
  if (chosen.refused.size > 0) return refuse(chosen.refused);
  const updates = choices.filter((choice): choice is Update => choice.way.kind === 'update');
  const stops = choices.filter((choice): choice is Stop => choice.way.kind === 'stop');
  for (const { target, way } of updates) {
    for (const note of way.restorable.notes) context.log.notice(note);
    if (way.again) context.log.info(`${target.name}: deploying ${shortName(way.taskDefinition)} again: ${way.again}`);
  }
  const { services } = request;
  if (request.dryRun)
    return reportOf(
      choices.map((choice) => resultOfChoice(choice, request)),
      services,
    );
  const assigned = await assign(context, updates);
  if ('refused' in assigned) return refuse(assigned.refused);
  const [rolled, stopped] = await Promise.all([
    assigned.length > 0 ? rollOutServices(context, assigned, request) : [],
    stopEach(context, stops, request),
  ]);
  const unchanged = choices
    .filter(({ way }) => way.kind === 'unchanged')
    .map((choice) => resultOfChoice(choice, request));
  return reportOf([...unchanged, ...rolled, ...stopped], services);
}

/** For CodeDeploy, adds the AppSpec file that the version was deployed with, and shifts all traffic at once. */
function withAppSpec(target: ServiceTarget, taskDefinition: string, history: readonly Past[]): ServiceTarget {
  const { codeDeploy } = target;
  if (!codeDeploy) return target;
  const appSpec = history.find((past) => past.taskDefinition === taskDefinition && past.appSpec)?.appSpec;
  return { ...target, codeDeploy: { ...codeDeploy, atOnce: true, ...(appSpec !== undefined && { appSpec }) } };
}

/** The rollback of each service; services that roll back to the same version share a copy. */
async function assign(
  context: DeployContext,
  updates: readonly Update[],
): Promise<Assignment[] | { readonly refused: Refusals }> {
  const registered = new Map<string, string>();
  const assignments: Assignment[] = [];
  for (const { target: found, way, history } of updates) {
    const { restorable } = way;
    const target = withAppSpec(found, restorable.taskDefinition, history);
    const key = JSON.stringify([restorable.taskDefinition, restorable.copy?.taskDefinition.containerDefinitions]);
    try {
      const taskDefinition = registered.get(key) ?? (await registerRestorable(context, restorable));
      registered.set(key, taskDefinition);
      const members = way.again ? { forceNewDeployment: true } : {};
      assignments.push({ target, taskDefinition, members, changes: restorable.changes });
    } catch (error) {
      const said = `${shortName(restorable.taskDefinition)} could not be registered again: `;
      const problem = refusedCall('ecs:RegisterTaskDefinition', error, said);
      return { refused: new Map([[target.name, problem]]) };
    }
  }
  return assignments;
}

async function stopEach(
  context: DeployContext,
  stops: readonly Stop[],
  request: RollbackRequest,
): Promise<ServiceResult[]> {
  if (context.cancelled.aborted) {
    const reason = 'The job was cancelled before the rollback was requested.';
    return stops.map((one) => ({ ...resultOfChoice(one, request), verdict: 'cancelled', reason }));
  }
  const controllers = await controllersFor(
    context,
    stops.map(({ target }) => target),
  );
  if (request.wait) return stopAll(context, stops, request, controllers);
  return Promise.all(
    stops.map((one) =>
      one.target.codeDeploy ? stopByController(context, one, request, controllers) : stopOnly(context, one, request),
    ),
  );
}

/** Requests the rollback of a CodeDeploy deployment without waiting for it. */
async function stopByController(
  context: DeployContext,
  choice: Stop,
  request: RollbackRequest,
  controllers: Controllers,
): Promise<ServiceResult> {
  const { clock, log } = context;
  const { way, target } = choice;
  const { serviceName } = target.service;
  const base = { ...resultOfChoice(choice, request), deploymentId: way.id, codeDeployDeploymentId: way.id };
  const say = (text: string) => log.info(`${serviceName}: ${text}`);
  for (let tries = 1; ; tries++) {
    const { answer } = await controllers.of(target).stop(way.id, tries >= STOP_TRIES, say, clock.now() + STOP_MS);
    const name = shortName(way.taskDefinition);
    if (answer === 'accepted') {
      const reason = `CodeDeploy is rolling back to ${name}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, verdict: 'started', reason };
    }
    if (answer === 'unavailable') {
      const reason = `The deployment ${way.id} of '${serviceName}' could not be stopped: allow codedeploy:StopDeployment, or wait until the deployment has ended.`;
      return refusedResult(base, { by: 'aws', reason });
    }
    if (tries >= STOP_TRIES || context.cancelled.aborted) {
      const reason = `It is unknown whether CodeDeploy is rolling back to ${name}: StopDeployment received no response.`;
      return { ...base, verdict: 'unknown', reason };
    }
    await clock.sleep(STOP_PAUSE_MS, context.cancelled);
  }
}

const STOP_PAUSE_MS = 2_000;
/** The time limit of a StopServiceDeployment call, including its retries. */
const STOP_MS = 45_000;

/** Requests the rollback without waiting for it. A call without a response is repeated, which is harmless. */
async function stopOnly(context: DeployContext, choice: Stop, request: RollbackRequest): Promise<ServiceResult> {
  const { clock } = context;
  const { way, history } = choice;
  const base = { ...resultOfChoice(choice, request), deploymentId: way.id };
  const arn = history.find(({ id }) => id === way.id)?.deployment;
  if (!arn) {
    const reason = `The service deployment of ${way.id} could not be read, so it cannot be stopped: wait until it has ended, or run again without 'wait-for-service-stability: false'.`;
    return refusedResult(base, { by: 'aws', reason });
  }
  for (let tries = 1; ; tries++) {
    try {
      await context.ecs.within({ clock, until: clock.now() + STOP_MS }).stopServiceDeployment(arn);
      const reason = `ECS is rolling back to ${shortName(way.taskDefinition)}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, serviceDeploymentArn: arn, verdict: 'started', reason };
    } catch (error) {
      const reason = describeFailure('ecs:StopServiceDeployment', error);
      if (!isTransient(error)) return refusedResult(base, { by: 'aws', reason });
      if (tries < STOP_TRIES && !context.cancelled.aborted) {
        await clock.sleep(STOP_PAUSE_MS, context.cancelled);
        continue;
      }
      const unknown = `${reason} It is unknown whether ECS is rolling back to ${shortName(way.taskDefinition)}.`;
      return { ...base, serviceDeploymentArn: arn, verdict: 'unknown', reason: unknown };
    }
  }
}

/** Stops the deployments in progress. A deployment that completed before the request is rolled back with an update. */
async function stopAll(
  context: DeployContext,
  stops: readonly Stop[],
  request: RollbackRequest,
  controllers: Controllers,
): Promise<ServiceResult[]> {
  if (stops.length === 0) return [];
  const since = context.clock.now();
  const rollouts = stops.map((one) => {
    const { earlierOf } = controllers.of(one.target);
    return stoppingRollout(one, since, earlierOf(one.target.service));
  });
  context.remember(rollouts);
  // Continues as after a cancellation with a rollback: the first poll shows whether there is still a deployment to
  // stop.
  const followed = await follow(
    context,
    rollouts,
    { ...request.policy, onCancel: 'rollback', together: false },
    [],
    request.logLines > 0 ? (revision) => context.ecs.describeTaskDefinition(revision) : undefined,
    controllers,
  );
  const results = await Promise.all(
    followed.map((one) => concludeRollout(context, one, undefined, request, undefined, controllers)),
  );
  const completed = stops.filter((_, index) => verdictOf(followed[index]) === 'deployed');
  const updated =
    completed.length > 0 ? await updateInstead(context, completed, request) : new Map<Stop, ServiceResult>();
  return stops.map((one, index) => updated.get(one) ?? (results[index] as ServiceResult));
}

async function updateInstead(
  context: DeployContext,
  stops: readonly Stop[],
  request: RollbackRequest,
): Promise<Map<Stop, ServiceResult>> {
  const names = stops.map(({ target }) => target.name);
  const { found } = await readTargets(context, { cluster: request.cluster, ...BY_TASK_SETS }, names);
  const assignments = new Map<Stop, Assignment>();
  for (const stop of stops) {
    const target = found.find(({ name }) => name === stop.target.name);
    if (!target) continue;
    const { taskDefinition } = stop.way;
    context.log.info(
      `${target.service.serviceName}: the deployment completed before the request to stop it; rolling back with an update`,
    );
    assignments.set(stop, {
      target: withAppSpec(target, taskDefinition, stop.history),
      taskDefinition,
      members: {},
      changes: [],
    });
  }
  const results = await rollOutServices(context, [...assignments.values()], request);
  return new Map([...assignments.keys()].map((stop, index) => [stop, results[index] as ServiceResult]));
}

function verdictOf(one: FollowedRollout | undefined): string | undefined {
  return one && outcomeOf(one.rollout)?.verdict;
}

function stoppingRollout(
  { target: { cluster, service, codeDeploy }, history, way }: Stop,
  since: number,
  before: readonly EarlierDeployment[],
): Rollout {
  const { id, taskDefinition } = way;
  const running = service.deployments?.find((deployment) => deployment.id === id);
  const past = history.find((one) => one.id === id) as Past;
  const back = service.deployments?.find(
    (deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition,
  );
  const { taskDefinition: leaving, createdAt } = running ?? past;
  const reason = 'A rollback was requested.';
  // If its old tasks are waiting for their termination, the deployment is active, and is rolled back from that state.
  const isActive = running?.rolloutState === 'COMPLETED';
  return {
    cluster,
    service: service.serviceName,
    ...(codeDeploy && { codeDeploy: { application: codeDeploy.application, group: codeDeploy.group } }),
    own: { id, taskDefinition: leaving, createdAt, earlier: before.filter((other) => other.id !== id) },
    previous: { deploymentId: back?.id ?? '', taskDefinition },
    wanted: taskDefinition,
    since,
    monitorMs: 0,
    settings: { before: {}, asked: {} },
    unobserved: 0,
    ...(isActive && { completed: { seenAt: since, confirmedBy: 'deployments-list' } }),
    state: isActive
      ? { is: 'verifying', rollback: { trigger: 'cancelled', mustRestore: reason } }
      : { is: 'rolling-out', cancelled: { reason } },
  };
}

/** The changes that a rollback would make. */
function resultOfChoice({ target, way }: Choice, { region, dryRun }: RollbackRequest): ServiceResult {
  const base = resultOf(target.cluster, target.service, region);
  if (way.kind === 'refused') return refusedResult(base, way);
  const { taskDefinition } = way;
  if (way.kind === 'unchanged') return unchangedResult(base, target.service, taskDefinition, shortName(taskDefinition));
  const from = primaryOf(target.service)?.taskDefinition ?? base.previousTaskDefinition;
  const changes = way.kind === 'update' ? way.restorable.changes : [];
  const planned = plannedResult({ ...base, taskDefinition, changes }, `From ${shortName(from)} ${inWords(way)}`);
  return dryRun ? planned : { ...planned, verdict: 'refused' };
}

function inWords(way: Extract<RollbackWay, { kind: 'stop' | 'update' }>): string {
  const name = shortName(way.taskDefinition);
  if (way.kind === 'stop') return `the deployment in progress (${way.id}) would be stopped and rolled back to ${name}`;
  const { copy } = way.restorable;
  if (way.again) return `it would be deployed again unchanged, because ${way.again}`;
  return copy
    ? `it would be updated to a copy of ${name}, registered with the digests that ran, because ${copy.why}`
    : `it would be updated to ${name}`;
}

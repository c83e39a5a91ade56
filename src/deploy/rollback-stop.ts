import { attemptsOf, describeFailure, isAmbiguous, isTransient } from '../aws/index.ts';
import { type Controllers, controllersFor, type EarlierDeployment } from '../controller/index.ts';
import { shortName } from '../ecs/index.ts';
import type { PastDeployment } from '../history/index.ts';
import { refusedCall, refusedWrite } from '../refusal.ts';
import { type FollowedRollout, follow, outcomeOf, type Rollout, STOP_TRIES } from '../rollout/index.ts';
import { concludeRollout } from './conclude.ts';
import { readTargets } from './read-targets.ts';
import type { Assignment, DeployContext } from './request.ts';
import type { ServiceResult } from './result.ts';
import { rollOutServices } from './roll-out.ts';
import {
  BY_TASK_SETS,
  type RollbackByStop,
  type RollbackRequest,
  resultOfTarget,
  withAppSpec,
} from './rollback-plan.ts';
import { refusedResult } from './untouched.ts';

/** Stops the deployments in progress that a rollback replaces. */
export async function stopEach(
  context: DeployContext,
  stops: readonly RollbackByStop[],
  request: RollbackRequest,
): Promise<ServiceResult[]> {
  if (context.cancelled.aborted) {
    const reason = 'The job was cancelled before the rollback was requested.';
    return stops.map((one) => ({ ...resultOfTarget(one, request), verdict: 'cancelled', reason }));
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
  rollbackTarget: RollbackByStop,
  request: RollbackRequest,
  controllers: Controllers,
): Promise<ServiceResult> {
  const { clock, log } = context;
  const { method, target } = rollbackTarget;
  const { serviceName } = target.service;
  const base = {
    ...resultOfTarget(rollbackTarget, request),
    deploymentId: method.id,
    codeDeployDeploymentId: method.id,
  };
  const print = (text: string) => log.info(`${serviceName}: ${text}`);
  let mayHaveEffect = false;
  for (let tries = 1; ; tries++) {
    const { status } = await controllers.of(target).stop(method.id, tries >= STOP_TRIES, print, clock.now() + STOP_MS);
    const name = shortName(method.taskDefinition);
    if (status === 'accepted') {
      const reason = `CodeDeploy is rolling back to ${name}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, verdict: 'started', reason };
    }
    mayHaveEffect ||= status === 'unanswered';
    if (status === 'unavailable' && !mayHaveEffect) {
      const reason = `The deployment ${method.id} of '${serviceName}' could not be stopped: allow codedeploy:StopDeployment, or wait until the deployment has ended.`;
      return refusedResult(base, { by: 'aws', reason });
    }
    if (status === 'unavailable' || tries >= STOP_TRIES || context.cancelled.aborted) {
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
async function stopOnly(
  context: DeployContext,
  rollbackTarget: RollbackByStop,
  request: RollbackRequest,
): Promise<ServiceResult> {
  const { clock } = context;
  const { method, history } = rollbackTarget;
  const base = { ...resultOfTarget(rollbackTarget, request), deploymentId: method.id };
  const arn = history.find(({ id }) => id === method.id)?.deployment;
  if (!arn) {
    const reason = `The service deployment of ${method.id} could not be read, so it cannot be stopped: wait until it has ended, or run again without 'wait-for-service-stability: false'.`;
    return refusedResult(base, { by: 'aws', reason });
  }
  let mayHaveEffect = false;
  for (let tries = 1; ; tries++) {
    try {
      await context.ecs.within({ clock, until: clock.now() + STOP_MS }).stopServiceDeployment(arn);
      const reason = `ECS is rolling back to ${shortName(method.taskDefinition)}; not waiting for it, because 'wait-for-service-stability' is 'false'.`;
      return { ...base, serviceDeploymentArn: arn, verdict: 'started', reason };
    } catch (error) {
      mayHaveEffect ||= isAmbiguous(error) || attemptsOf(error) > 1;
      const mayBeSentAgain = isTransient(error) || isAmbiguous(error);
      if (!mayBeSentAgain && !mayHaveEffect)
        return refusedResult(base, refusedCall('ecs:StopServiceDeployment', error));
      if (mayBeSentAgain && tries < STOP_TRIES && !context.cancelled.aborted) {
        await clock.sleep(STOP_PAUSE_MS, context.cancelled);
        continue;
      }
      const reason = describeFailure('ecs:StopServiceDeployment', error);
      const unknown = `${reason} It is unknown whether ECS is rolling back to ${shortName(method.taskDefinition)}.`;
      return { ...base, serviceDeploymentArn: arn, verdict: 'unknown', reason: unknown };
    }
  }
}

/** Stops the deployments in progress. A deployment that completed before the request is rolled back with an update. */
async function stopAll(
  context: DeployContext,
  stops: readonly RollbackByStop[],
  request: RollbackRequest,
  controllers: Controllers,
): Promise<ServiceResult[]> {
  if (stops.length === 0) return [];
  const since = context.clock.now();
  const rollouts = stops.map((one) => {
    const { earlierOf } = controllers.of(one.target);
    return stoppingRollout(one, since, earlierOf(one.target.service));
  });
  const unwritable = refusedWrite(() => {
    context.beforeWrite?.();
    context.remember(rollouts);
  });
  if (unwritable) return stops.map((one) => refusedResult(resultOfTarget(one, request), unwritable));
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
    completed.length > 0 ? await updateInstead(context, completed, request) : new Map<RollbackByStop, ServiceResult>();
  return stops.map((one, index) => updated.get(one) ?? (results[index] as ServiceResult));
}

async function updateInstead(
  context: DeployContext,
  stops: readonly RollbackByStop[],
  request: RollbackRequest,
): Promise<Map<RollbackByStop, ServiceResult>> {
  const names = stops.map(({ target }) => target.name);
  const { found } = await readTargets(context, { cluster: request.cluster, ...BY_TASK_SETS }, names);
  const assignments = new Map<RollbackByStop, Assignment>();
  for (const stop of stops) {
    const target = found.find(({ name }) => name === stop.target.name);
    if (!target) continue;
    const { taskDefinition } = stop.method;
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
  { target: { cluster, service, codeDeploy }, history, method }: RollbackByStop,
  since: number,
  before: readonly EarlierDeployment[],
): Rollout {
  const { id, taskDefinition } = method;
  const running = service.deployments?.find((deployment) => deployment.id === id);
  const past = history.find((one) => one.id === id) as PastDeployment;
  const back = service.deployments?.find(
    (deployment) => deployment.id !== id && deployment.taskDefinition === taskDefinition,
  );
  const { taskDefinition: stopped, createdAt } = running ?? past;
  const reason = 'A rollback was requested.';
  // If only the termination of its old tasks is pending, the deployment is active, and is rolled back from that state.
  const isActive = running?.rolloutState === 'COMPLETED';
  return {
    cluster,
    service: service.serviceName,
    ...(codeDeploy && { codeDeploy: { application: codeDeploy.application, group: codeDeploy.group } }),
    own: { id, taskDefinition: stopped, createdAt, earlier: before.filter((other) => other.id !== id) },
    previous: { deploymentId: back?.id ?? '', taskDefinition },
    wanted: taskDefinition,
    since,
    monitorMs: 0,
    settings: { before: {}, requested: {} },
    unobserved: 0,
    ...(isActive && { completed: { seenAt: since, confirmedBy: 'deployments-list' } }),
    state: isActive
      ? { is: 'verifying', rollback: { trigger: 'cancelled', mustRestore: reason } }
      : { is: 'rolling-out', cancelled: { reason } },
  };
}

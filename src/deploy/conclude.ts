import { describeFailure } from '../aws/index.ts';
import { type Controllers, ecsControllers } from '../controller/index.ts';
import { type Failure, withLogs } from '../diagnosis/index.ts';
import { primaryOf, type Service } from '../ecs/index.ts';
import {
  type FollowedRollout,
  followedBy,
  next,
  outcomeOf,
  type Policy,
  type Rollout,
  rollbackOf,
} from '../rollout/index.ts';
import { idOf } from './begin-rollout.ts';
import { reasonOf } from './reason.ts';
import type { DeployContext, RollOptions } from './request.ts';
import { activeOf, asRequestedRollback, consoleUrl, emptyResult, type ServiceResult } from './result.ts';

/** Describes a revision. */
export type DescribeTaskDefinition = DeployContext['ecs']['describeTaskDefinition'];

/** The result of a followed rollout, with the logs of failed tasks. `final` is the service as last read. */
export async function concludeRollout(
  context: DeployContext,
  one: FollowedRollout,
  final: Service | undefined,
  { logLines, region, policy }: Pick<RollOptions, 'logLines' | 'region' | 'policy'>,
  describe: DescribeTaskDefinition = (revision) => context.ecs.describeTaskDefinition(revision),
  controllers: Controllers = ecsControllers(context),
): Promise<ServiceResult> {
  const { events, serviceDeploymentArn } = one;
  const rollout = final ? atTheEnd(context, controllers, one.rollout, final, policy) : one.rollout;
  const outcome = outcomeOf(rollout);
  const failures = needsDiagnosis(one) ? await explain(context, one, logLines, describe) : [];
  const service = final ?? one.service;
  const result: ServiceResult = {
    ...emptyResult(rollout.cluster, rollout.service),
    taskDefinition: rollout.own.taskDefinition,
    previousTaskDefinition: previousTaskDefinitionOf(rollout),
    verdict: outcome?.verdict ?? 'unknown',
    reason: reasonOf(rollout, failures, events) || terminationOf(rollout, service),
    ...servingAtEnd(rollout, service),
    ...(isLeftInProgress(rollout, service) && { rollsOn: true }),
    ...(outcome?.explanation?.causedBy && { causedBy: outcome.explanation.causedBy }),
    deploymentId: rollout.own.id,
    serviceDeploymentArn: serviceDeploymentArn ?? '',
    ...idOf(rollout.own.id, rollout.codeDeploy),
    rolledBack: outcome?.verdict === 'rolled-back',
    durationSeconds: Math.round((one.endedAt - rollout.since) / 1000),
    consoleUrl: service ? consoleUrl(region, service) : '',
    ...(rollout.own.createdAt > 0 && { startedAt: rollout.own.createdAt }),
    failures,
    events,
  };
  return rollout.wanted ? asRequestedRollback(result, rollout.wanted) : result;
}

/** A sentence about a CodeDeploy deployment that is active while its old tasks still exist. */
function terminationOf({ own }: Rollout, service: Service | undefined): string {
  const isWaiting = service?.codeDeployment?.id === own.id;
  return isWaiting ? 'The old tasks are still waiting for CodeDeploy to terminate them.' : '';
}

function needsDiagnosis({ rollout, failures }: FollowedRollout): boolean {
  return outcomeOf(rollout)?.verdict !== 'deployed' || failures.length > 0;
}

async function explain(
  context: DeployContext,
  { rollout, failures }: FollowedRollout,
  lines: number,
  describe: DescribeTaskDefinition,
): Promise<readonly Failure[]> {
  if (failures.length === 0 || context.cancelled.aborted) return failures;
  try {
    const { taskDefinition } = await describe(rollout.own.taskDefinition);
    return await withLogs(context.clients, failures, taskDefinition, lines);
  } catch (error) {
    if (lines === 0) return failures;
    const logMissing = describeFailure('ecs:DescribeTaskDefinition', error);
    return failures.map((failure) => ({
      ...failure,
      containers: failure.containers.map((container) => ({ ...container, logMissing })),
    }));
  }
}

/** The rollout after the final read of the service. That read may be long after the rollout's verdict. */
function atTheEnd(
  { clock }: DeployContext,
  controllers: Controllers,
  rollout: Rollout,
  service: Service,
  policy: Policy,
): Rollout {
  const assessment = controllers.of(rollout).assess(followedBy(rollout), { service });
  return next(rollout, { is: 'read-at-end', assessment }, clock.now(), policy).rollout;
}

/**
 * The active revision at the end: from the rollout's outcome if it has one, otherwise from the last read of the
 * service.
 */
function servingAtEnd(
  rollout: Rollout,
  service: Service | undefined,
): Pick<ServiceResult, 'serving' | 'servingCounts'> {
  const { serving, verdict } = outcomeOf(rollout) ?? {};
  if (!serving) {
    const isFromBefore = verdict === 'rolled-back' && service && primaryOf(service)?.id === rollout.own.id;
    return service && !isFromBefore ? activeOf(service) : { serving: '' };
  }
  const deployment = service?.deployments?.find(({ taskDefinition }) => taskDefinition === serving);
  // A read from before the end has outdated counts.
  const isOver = deployment?.rolloutState === 'IN_PROGRESS' && deployment.runningCount < deployment.desiredCount;
  if (!service || !deployment || isOver) return { serving };
  return { serving, servingCounts: { running: deployment.runningCount, desired: service.desiredCount } };
}

/** If our update needed no deployment, the existing revision was also active before. */
function previousTaskDefinitionOf({ previous, own }: Rollout): string {
  return previous?.taskDefinition ?? (own.alreadyCompleted ? own.taskDefinition : '');
}

/** Whether our deployment was left in progress. */
function isLeftInProgress(rollout: Rollout, service: Service | undefined): boolean {
  const { verdict } = outcomeOf(rollout) ?? {};
  const { own } = rollout;
  if (verdict === 'rollback-failed') {
    const primary = service && primaryOf(service);
    return primary?.id === own.id && primary.rolloutState === 'IN_PROGRESS';
  }
  const isLeft = verdict === 'timed-out' || verdict === 'cancelled' || verdict === 'paused';
  return isLeft && own.id !== '' && rollbackOf(rollout)?.startedAt === undefined;
}

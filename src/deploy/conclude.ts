import { describeFailure } from '../aws/failure.ts';
import { newerThan } from '../controller/ecs/assess.ts';
import { type Failure, withLogs } from '../diagnosis/failure.ts';
import { primaryOf, type Service } from '../ecs/model.ts';
import type { Followed } from '../rollout/follow.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { whyOf } from './reason.ts';
import type { DeployContext } from './request.ts';
import { asLeft, consoleUrl, emptyResult, type ServiceResult, servingOf } from './result.ts';

/** Describes a revision. */
export type Describe = DeployContext['ecs']['describeTaskDefinition'];

/** The result of a followed rollout, with the logs of what failed; `final` is the service as it was read last. */
export async function concludeRollout(
  tools: DeployContext,
  one: Followed,
  final: Service | undefined,
  { logLines, region }: { readonly logLines: number; readonly region: string },
  describe: Describe = (revision) => tools.ecs.describeTaskDefinition(revision),
): Promise<ServiceResult> {
  const { moments, serviceDeploymentArn } = one;
  const rollout = sinceReplaced(one.rollout, final);
  const failures = isUnhappy(one) ? await explain(tools, one, logLines, describe) : [];
  const service = final ?? one.service;
  const result: ServiceResult = {
    ...emptyResult(rollout.cluster, rollout.service),
    taskDefinition: rollout.own.taskDefinition,
    previousTaskDefinition: previousTaskDefinitionOf(rollout),
    verdict: rollout.verdict ?? 'unknown',
    reason: whyOf(rollout, failures, moments),
    ...servingAtEnd(rollout, service),
    ...(leftRolling(rollout, service) && { rollsOn: true }),
    ...(rollout.causedBy && { causedBy: rollout.causedBy }),
    deploymentId: rollout.own.id,
    serviceDeploymentArn: serviceDeploymentArn ?? '',
    rolledBack: rollout.verdict === 'rolled-back',
    durationSeconds: Math.round((one.endedAt - rollout.since) / 1000),
    consoleUrl: service ? consoleUrl(region, service) : '',
    ...(rollout.own.createdAt > 0 && { startedAt: rollout.own.createdAt }),
    failures,
    moments,
  };
  return rollout.wanted ? asLeft(result, rollout.wanted) : result;
}

function isUnhappy({ rollout, failures }: Followed): boolean {
  return rollout.verdict !== 'deployed' || failures.length > 0;
}

async function explain(
  tools: DeployContext,
  { rollout, failures }: Followed,
  lines: number,
  describe: Describe,
): Promise<readonly Failure[]> {
  if (failures.length === 0 || tools.cancelled.aborted) return failures;
  try {
    const { taskDefinition } = await describe(rollout.own.taskDefinition);
    return await withLogs(tools.clients, failures, taskDefinition, lines);
  } catch (error) {
    if (lines === 0) return failures;
    const logMissing = describeFailure('ecs:DescribeTaskDefinition', error);
    return failures.map((failure) => ({
      ...failure,
      containers: failure.containers.map((container) => ({ ...container, logMissing })),
    }));
  }
}

/** The rollout, superseded where another version has landed since: the rest of the list may have taken its time. */
function sinceReplaced(rollout: Rollout, final: Service | undefined): Rollout {
  const { verdict, own, back } = rollout;
  const newer = final && newerThan(back ?? own, final);
  const holds = verdict !== 'deployed' && verdict !== 'rolled-back';
  if (holds || newer?.rolloutState !== 'COMPLETED' || newer.taskDefinition === rollout.serving) return rollout;
  return { ...rollout, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition };
}

/** What serves at the end, as it was proven, else as the service was read last. */
function servingAtEnd(
  { serving }: Rollout,
  service: Service | undefined,
): Pick<ServiceResult, 'serving' | 'servingCounts'> {
  if (!serving) return service ? servingOf(service) : { serving: '' };
  const deployment = service?.deployments?.find(({ taskDefinition }) => taskDefinition === serving);
  // A read from before the end would tell counts that are over.
  const isOver = deployment?.rolloutState === 'IN_PROGRESS' && deployment.runningCount < deployment.desiredCount;
  if (!service || !deployment || isOver) return { serving };
  return { serving, servingCounts: { running: deployment.runningCount, desired: service.desiredCount } };
}

/** A deployment that was there before our update, which needed none, is the one that was active before. */
function previousTaskDefinitionOf({ previous, own }: Rollout): string {
  return previous?.taskDefinition ?? (own.standing ? own.taskDefinition : '');
}

/** Whether our deployment was left while it was in progress. */
function leftRolling({ verdict, own, backSince }: Rollout, service: Service | undefined): boolean {
  if (verdict === 'rollback-failed') {
    const primary = service && primaryOf(service);
    return primary?.id === own.id && primary.rolloutState === 'IN_PROGRESS';
  }
  return (verdict === 'timed-out' || verdict === 'cancelled') && own.id !== '' && backSince === undefined;
}

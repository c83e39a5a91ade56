import type { Service } from '../ecs/model.ts';
import { newerThan } from './judge.ts';
import { type ServiceResult, servingOf } from './result.ts';
import type { Rollout } from './rollout.ts';

/** The rollout, superseded where another version has landed since: the rest of the list may have taken its time. */
export function sinceReplaced(rollout: Rollout, final: Service | undefined): Rollout {
  const { verdict, own, back } = rollout;
  const newer = final && newerThan(back ?? own, final);
  const holds = verdict !== 'deployed' && verdict !== 'rolled-back';
  if (holds || newer?.rolloutState !== 'COMPLETED' || newer.taskDefinition === rollout.serving) return rollout;
  return { ...rollout, verdict: 'superseded', supersededBy: newer, serving: newer.taskDefinition };
}

/** What serves at the end, as it was proven, else as the service was read last. */
export function servingAtEnd(
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

/** Whether our deployment was left while it still rolled out. */
export function leftRolling({ verdict, own, backSince }: Rollout): boolean {
  return (verdict === 'timed-out' || verdict === 'cancelled') && own.id !== '' && backSince === undefined;
}

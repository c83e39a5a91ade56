import { shortName } from '../ecs/model.ts';

/** What deploy-service says of a service in its output `results`, as far as it is read. */
export interface DeployedService {
  readonly cluster?: string;
  readonly service: string;
  readonly verdict: string;
  readonly 'previous-task-definition-arn'?: string;
}

export interface RollbackPlan {
  /** The services that this run has deployed, by the revision that they had before. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** Services that this run has deployed and that had no revision before. */
  readonly without: readonly string[];
}

/** Which services a failing hook rolls back, and to what: those that this run has deployed, and no other. */
export function planRollback(results: readonly DeployedService[]): RollbackPlan {
  const targets = new Map<string, string[]>();
  const without: string[] = [];
  for (const { service, verdict, 'previous-task-definition-arn': previous } of results) {
    if (verdict !== 'deployed') continue;
    if (!previous) without.push(service);
    else targets.set(previous, [...(targets.get(previous) ?? []), service]);
  }
  return { targets, without };
}

/** What one service's rollback came to. */
export interface RolledBack {
  readonly service: string;
  readonly verdict: string;
  readonly reason: string;
}

/** The verdict of an environment whose hook failed, and what is active now, a sentence. */
export function concludeRollback(
  { targets, without }: RollbackPlan,
  rolledBack: readonly RolledBack[],
): { readonly verdict: 'rolled-back' | 'rollback-failed' | 'failed'; readonly reason: string } {
  const isBack = ({ verdict }: RolledBack) => verdict === 'deployed' || verdict === 'unchanged';
  const broken = rolledBack.filter((one) => !isBack(one));
  if (broken.length > 0) {
    const said = broken.map(
      ({ service, verdict, reason }) => `'${service}' could not be rolled back (${verdict}): ${reason}`,
    );
    return { verdict: 'rollback-failed', reason: said.join(' ') };
  }
  const back = [...targets].map(
    ([revision, services]) => `${services.map((name) => `'${name}'`).join(', ')} to ${shortName(revision)}`,
  );
  const left = without.map((name) => `'${name}' stays, since it had no revision before.`);
  if (back.length === 0) {
    const nothing = 'Nothing was deployed by this run, so nothing was rolled back.';
    return { verdict: 'failed', reason: left.length > 0 ? left.join(' ') : nothing };
  }
  return {
    verdict: without.length > 0 ? 'rollback-failed' : 'rolled-back',
    reason: [`Rolled back ${back.join(', ')}.`, ...left].join(' '),
  };
}

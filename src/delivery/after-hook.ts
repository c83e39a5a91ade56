import { shortName } from '../ecs/index.ts';
import { isObject, isOptionalString, parseJson } from '../objects.ts';
import { isActiveAfter } from '../rollout/index.ts';

/** The members of deploy-service's output `results` that are read. */
export interface DeployedService {
  /** Empty for the last entry of a list that omits services because it would be too long. */
  readonly service: string;
  readonly verdict: string;
  readonly cluster?: string;
  readonly 'previous-task-definition-arn'?: string;
}

/** What is rolled back after the `after-deploy` hook failed. */
export interface RollbackPlan {
  /** The services that this run deployed, with their previous revisions. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** The services that this run deployed and that had no previous revision. */
  readonly without: readonly string[];
  /** Whether the results omit services. */
  readonly isCut: boolean;
}

/** Parses the `results` output of deploy-service; `undefined` if the text is not such a list. */
export function parseResults(text: string): readonly DeployedService[] | undefined {
  const results = parseJson(text);
  return Array.isArray(results) && results.every(isDeployed) ? results : undefined;
}

function isDeployed(value: unknown): value is DeployedService {
  if (!isObject(value) || typeof value.service !== 'string' || typeof value.verdict !== 'string') return false;
  return isOptionalString(value.cluster) && isOptionalString(value['previous-task-definition-arn']);
}

/** The services that a failing hook rolls back, and to which revisions: only those that this run deployed. */
export function planRollback(results: readonly DeployedService[]): RollbackPlan {
  const targets = new Map<string, string[]>();
  const without: string[] = [];
  let isCut = false;
  for (const { service, verdict, 'previous-task-definition-arn': previous } of results) {
    if (service === '') isCut = true;
    else if (verdict !== 'deployed') continue;
    else if (!previous) without.push(service);
    else targets.set(previous, [...(targets.get(previous) ?? []), service]);
  }
  return { targets, without, isCut };
}

/** The result of one service's rollback. */
export interface RolledBack {
  readonly service: string;
  readonly verdict: string;
  readonly reason: string;
}

/** The verdict of an environment whose hook failed, and a sentence about what is active now. */
export function concludeRollback(
  { targets, without, isCut }: RollbackPlan,
  rolledBack: readonly RolledBack[],
): { readonly verdict: 'rolled-back' | 'rollback-failed' | 'failed'; readonly reason: string } {
  const isBack = ({ verdict }: RolledBack) => isActiveAfter(verdict);
  const broken = rolledBack.filter((one) => !isBack(one));
  if (broken.length > 0) {
    const lines = broken.map(
      ({ service, verdict, reason }) => `'${service}' could not be rolled back (${verdict}): ${reason}`,
    );
    return { verdict: 'rollback-failed', reason: lines.join(' ') };
  }
  const back = [...targets].map(
    ([revision, services]) => `${services.map((name) => `'${name}'`).join(', ')} to ${shortName(revision)}`,
  );
  const notRolledBack = without.map((name) => `'${name}' was not rolled back, because it has no previous revision.`);
  if (isCut) notRolledBack.push('The services that the results omit were not rolled back.');
  if (back.length === 0) {
    const nothing = 'This run deployed nothing, so nothing was rolled back.';
    return { verdict: 'failed', reason: notRolledBack.length > 0 ? notRolledBack.join(' ') : nothing };
  }
  return {
    verdict: notRolledBack.length > 0 ? 'rollback-failed' : 'rolled-back',
    reason: [`Rolled back ${back.join(', ')}.`, ...notRolledBack].join(' '),
  };
}

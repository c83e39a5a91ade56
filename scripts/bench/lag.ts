import { Account, type Kind } from './account.ts';

export interface LagResult {
  /** Simulated seconds from the first final state on the server to the end of the step, one per deployment. */
  readonly seconds: readonly number[];
  /** The verdicts with their numbers. */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** At a higher speed, the real time that a process takes to send a request, or to exit, would count as lag. */
const SPEED = 10;
/** The number of concurrent deployments, which mostly wait; more of them would delay each other on two cores. */
const CONCURRENT = 10;

/**
 * Deploys to `count` services of a local AWS on a fast clock, one in ten with a version whose tasks do not start, and
 * compares the end time of each step with the time at which AWS ended the deployment.
 */
export async function measureLag(count = 50, kind: Kind = 'ecs'): Promise<LagResult> {
  const services = Array.from({ length: count }, (_, index) => `web-${index}`);
  const broken = { failToStart: { after: 5, stoppedReason: 'Task failed to start' } };
  const account = await Account.open(SPEED, services, [{ match: { image: ':broken' }, tasks: [broken] }], kind);
  // CodeDeploy alone would take an hour to detect that no task starts.
  const inputs = kind === 'codedeploy' ? { 'wait-for-minutes': 3, 'on-timeout': 'rollback' } : {};
  try {
    const seconds: number[] = [];
    const verdicts: Record<string, number> = {};
    // The broken versions are first, because the circuit breaker takes minutes.
    const queue = [...services.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, name] = next;
        const [one] = await account.deployEach([name], index < count / 10 ? 'broken' : '2', inputs);
        if (!one) throw new Error(`the step reported no result for ${name}`);
        const ends = [await account.finishedAt(one.result), await account.completedAt(name)];
        const { verdict } = one.result;
        seconds.push((one.ended - Math.min(...ends)) / 1000);
        verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT }, worker));
    return { seconds, verdicts };
  } finally {
    await account.close();
  }
}

import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { Account } from './account.ts';

export interface LagResult {
  /** Simulated seconds from the first final state on the server to the end of the step, one per deployment. */
  readonly seconds: readonly number[];
  /** The verdicts with their numbers. */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** At a higher speed, the real time that a process needs to send a request, or to exit, would count as lag. */
const SPEED = 10;
/** The number of concurrent deployments. They mostly wait; more would delay each other on two cores. */
const AT_ONCE = 10;

/**
 * Deploys to `count` services of a local AWS on a fast clock, one in ten with a version whose tasks do not start, and compares
 * the end of each step with the time at which ECS ended the deployment.
 */
export async function measureLag(count = 50): Promise<LagResult> {
  const services = Array.from({ length: count }, (_, index) => `web-${index}`);
  const broken = { failToStart: { after: 5, stoppedReason: 'Task failed to start' } };
  const account = await Account.open(SPEED, services, [{ match: { image: ':broken' }, tasks: [broken] }]);
  try {
    const seconds: number[] = [];
    const verdicts: Record<string, number> = {};
    // The broken ones first, because the circuit breaker takes minutes.
    const queue = [...services.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, name] = next;
        const { verdict, lag } = await deploy(account, name, index < count / 10 ? 'broken' : '2');
        seconds.push(lag);
        verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { seconds, verdicts };
  } finally {
    await account.close();
  }
}

async function deploy(account: Account, name: string, tag: string) {
  const { run, results } = await account.deploy([name], tag);
  const [result] = results;
  if (!result) throw new Error(`deploy-service reported no service:\n${run.log}`);
  const { finishedAt } = await account.serviceDeployment(result);
  const { services = [] } = await account.admin.send(
    new DescribeServicesCommand({ cluster: account.cluster, services: [name] }),
  );
  const completed = services[0]?.deployments?.find(
    ({ status, rolloutState }) => status === 'PRIMARY' && rolloutState === 'COMPLETED',
  );
  const ends = [finishedAt, completed?.updatedAt].map((time) => time?.getTime() ?? Number.POSITIVE_INFINITY);
  return { verdict: result.verdict, lag: (run.ended - Math.min(...ends)) / 1000 };
}

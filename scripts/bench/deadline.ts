import { Account, type Result } from './account.ts';

export interface DeadlineResult {
  /** Deployments that completed in the last minute before the timeout, on ECS's clock. */
  readonly completed: number;
  /** Those that were reported as timed out. */
  readonly falseTimeouts: number;
  /** Deployments that were reported as deployed too early. */
  readonly falseSuccesses: number;
}

const SPEED = 10;
const MINUTES = 3;
const STEPS = 4;
/** The duration of a deployment in addition to the start of its tasks. */
const REST_S = 2.6;

type Told = { -readonly [name in keyof DeadlineResult]: number };

/** Deploys to `count` services whose tasks start so late that the deployments end in the last minute of their time. */
export async function measureDeadline(count = 100): Promise<DeadlineResult> {
  const services = Array.from({ length: count }, (_, index) => `late-${index}`);
  const start = (index: number) => (MINUTES - 1) * 60 - REST_S + 0.5 + (59.2 * index) / count;
  const plans = services.map((name, index) => ({
    match: { image: `${name}:2` },
    tasks: [{ start: start(index), healthy: 1 }],
  }));
  const account = await Account.open(SPEED, services, plans);
  try {
    // Each step has early and late deployments, and its own polls.
    const steps = Array.from({ length: STEPS }, (_, step) => services.filter((_, index) => index % STEPS === step));
    const inputs = { 'wait-for-minutes': MINUTES, 'on-timeout': 'leave' };
    const runs = await Promise.all(
      steps.map(async (names, step) => {
        await account.aws.clock.sleep(step * 1300);
        return account.deploy(names, '2', inputs);
      }),
    );
    const told: Told = { completed: 0, falseTimeouts: 0, falseSuccesses: 0 };
    for (const { run, results } of runs) {
      for (const result of results) await tell(account, result, run.ended, told);
    }
    return told;
  } finally {
    await account.close();
  }
}

async function tell(account: Account, result: Result, endedAt: number, told: Told): Promise<void> {
  const { finishedAt } = await account.serviceDeployment(result);
  const finished = finishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const deadline = account.updatedAt(result.service) + MINUTES * 60_000;
  if (result.verdict === 'deployed' && finished > endedAt) told.falseSuccesses++;
  if (finished > deadline || finished < deadline - 60_000) return;
  told.completed++;
  if (result.verdict !== 'deployed') told.falseTimeouts++;
}

import { Account, type Ended, type Kind } from './account.ts';

export interface DeadlineResult {
  /** Deployments that completed in the last minute before the timeout, on AWS's clock. */
  readonly completed: number;
  /** Those that were reported as timed out. */
  readonly falseTimeouts: number;
  /** Deployments that were reported as deployed too early. */
  readonly falseSuccesses: number;
}

const SPEED = 10;
/** The number of concurrent steps, and the delay between their starts in simulated ms. */
const STEPS = 4;
const DELAY_MS = 1300;
/**
 * The number of concurrent steps with one service each; with ten, the canaries of a hundred services take 15 minutes.
 */
const CONCURRENT = 25;
/**
 * The seconds of the last minute at which the work of the first and of the last deployment ends. CodeDeploy and Express
 * Mode end a deployment up to two seconds later, or up to two seconds earlier, than the deployment that was measured.
 */
const ENDS_S: Readonly<Record<Kind, readonly [number, number]>> = {
  ecs: [0.5, 59.7],
  codedeploy: [2.5, 57.7],
  express: [2.5, 57.7],
};

/**
 * The start of the measured deployment's tasks, in seconds: late enough that ECS's minimum duration of a deployment has
 * passed, which would otherwise be measured in place of the time that a deployment takes after its tasks have started.
 */
const MEASURED_START_S = 60;

type Reported = { -readonly [name in keyof DeadlineResult]: number };

/**
 * Deploys to `count` services whose tasks start so late that the deployments end in the last minute of their time.
 * Throws an Error if one of them ends at another time.
 */
export async function measureDeadline(count = 100, kind: Kind = 'ecs'): Promise<DeadlineResult> {
  const rest = await durationOf(kind);
  const minutes = Math.ceil(rest / 60) + 2;
  const services = Array.from({ length: count }, (_, index) => `late-${index}`);
  const [first, last] = ENDS_S[kind];
  const start = (index: number) => (minutes - 1) * 60 - rest + first + ((last - first) * index) / count;
  const plans = services.map((name, index) => ({
    match: { image: `${name}:2` },
    tasks: [{ start: start(index), healthy: 1 }],
  }));
  const account = await Account.open(SPEED, services, plans, kind);
  try {
    const printed: Reported = { completed: 0, falseTimeouts: 0, falseSuccesses: 0 };
    const inputs = { 'wait-for-minutes': minutes, 'on-timeout': 'leave' };
    for (const group of groupsOf(services, kind)) {
      const ends = await Promise.all(
        group.map(async (names, step) => {
          await account.aws.clock.sleep(step * DELAY_MS);
          return account.deployEach(names, '2', inputs);
        }),
      );
      for (const end of ends.flat()) await report(account, end, minutes, printed);
    }
    // A deployment that ended at another time would prove nothing about the deadline.
    if (printed.completed < count)
      throw new Error(`only ${printed.completed} of ${count} deployments completed in the last minute`);
    return printed;
  } finally {
    await account.close();
  }
}

/** Groups of concurrent steps; each step has early and late deployments, and its own polls. */
function groupsOf(services: readonly string[], kind: Kind): string[][][] {
  if (kind !== 'express')
    return [Array.from({ length: STEPS }, (_, step) => services.filter((_, index) => index % STEPS === step))];
  const steps = services.map((name) => [name]);
  return Array.from({ length: Math.ceil(steps.length / CONCURRENT) }, (_, index) =>
    steps.slice(index * CONCURRENT, (index + 1) * CONCURRENT),
  );
}

/** How long a deployment takes in addition to the start of its tasks, in simulated seconds. */
async function durationOf(kind: Kind): Promise<number> {
  const plan = { match: { image: 'web:2' }, tasks: [{ start: MEASURED_START_S, healthy: 1 }] };
  const account = await Account.open(SPEED, ['web'], [plan], kind);
  try {
    const [end] = await account.deployEach(['web'], '2');
    if (end?.result.verdict !== 'deployed') throw new Error(`the deployment ended as ${end?.result.verdict}`);
    const finished = await account.finishedAt(end.result);
    return (finished - account.updatedAt('web')) / 1000 - MEASURED_START_S;
  } finally {
    await account.close();
  }
}

async function report(account: Account, { result, ended }: Ended, minutes: number, printed: Reported): Promise<void> {
  const finished = await account.finishedAt(result);
  const deadline = account.updatedAt(result.service) + minutes * 60_000;
  if (result.verdict === 'deployed' && finished > ended) printed.falseSuccesses++;
  if (finished > deadline || finished < deadline - 60_000) return;
  printed.completed++;
  if (result.verdict !== 'deployed') printed.falseTimeouts++;
}

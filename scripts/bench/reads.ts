import { Account } from './account.ts';

export interface ReadsResult {
  readonly services: number;
  /** Simulated seconds from the start of the process to its end. */
  readonly seconds: number;
  /** Describe, List and Get calls, per service. */
  readonly readsPerService: number;
  readonly readsPerMinute: number;
}

const SPEED = 10;

/** Deploys to each number of services in one step, one step after the other, and counts the reads. */
export async function measureReads(counts: readonly number[] = [1, 10, 50]): Promise<ReadsResult[]> {
  const results: ReadsResult[] = [];
  for (const count of counts) {
    const services = Array.from({ length: count }, (_, index) => `web-${index}`);
    const account = await Account.open(SPEED, services);
    try {
      const { run } = await account.deploy(services, '2');
      if (run.outputs.verdict !== 'deployed') throw new Error(`the deployment ended as ${run.outputs.verdict}`);
      const reads = account.aws.requests().filter(({ operation }) => /^(Describe|List|Get)/.test(operation)).length;
      const seconds = run.durationMs / 1000;
      results.push({
        services: count,
        seconds,
        readsPerService: reads / count,
        readsPerMinute: (reads * 60) / seconds,
      });
    } finally {
      await account.close();
    }
  }
  return results;
}

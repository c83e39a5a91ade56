import { Account } from './account.ts';

export interface ReadsResult {
  readonly services: number;
  /** Whether each service has its own service definition. */
  readonly isFromFiles: boolean;
  /** Simulated seconds from the start of the process to its end. */
  readonly seconds: number;
  /** Describe, List and Get calls, per service. */
  readonly readsPerService: number;
  readonly readsPerMinute: number;
}

const SPEED = 10;

const COUNTS = [
  { count: 1 },
  { count: 10 },
  { count: 50 },
  { count: 1, isFromFiles: true },
  { count: 50, isFromFiles: true },
];

/** Deploys to each number of services in one step, one step after the other, and counts the reads. */
export async function measureReads(): Promise<ReadsResult[]> {
  const results: ReadsResult[] = [];
  for (const { count, isFromFiles = false } of COUNTS) {
    const services = Array.from({ length: count }, (_, index) => `web-${index}`);
    const account = await Account.open(SPEED, services);
    try {
      const inputs = isFromFiles ? { 'service-definition': account.writeServiceDefinitions(services) } : {};
      const { run } = await account.deploy(services, '2', inputs);
      if (run.outputs.verdict !== 'deployed') throw new Error(`the deployment ended as ${run.outputs.verdict}`);
      const reads = account.aws.requests().filter(({ operation }) => /^(Describe|List|Get)/.test(operation)).length;
      const seconds = run.durationMs / 1000;
      results.push({
        services: count,
        isFromFiles,
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

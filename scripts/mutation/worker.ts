import { join } from 'node:path';
import { runCLI } from 'jest';

/*
 * Runs the tests of one mutant after the other in the same process, in a copy of the tree that the parent changes: Node and
 * Jest start once. Tests that never end are ended by the parent with this process.
 */

/** The parent's request. */
export interface Order {
  readonly folder: string;
  readonly tests: readonly string[];
}

/** The result of the tests. */
export interface Outcome {
  readonly passed: boolean;
  readonly tests: number;
  /** The first test that failed, or what kept the tests from running. */
  readonly failed?: string;
}

async function test({ folder, tests }: Order): Promise<Outcome> {
  const config = {
    rootDir: folder,
    transform: {},
    extensionsToTreatAsEsm: ['.ts'],
    testEnvironment: 'node',
    testMatch: tests.map((name) => join(folder, name)),
    cacheDirectory: join(folder, '.jest'),
    testTimeout: 30_000,
  };
  const options = { runInBand: true, silent: true, reporters: [], watchman: false };
  const { results } = await runCLI({ $0: '', _: [], ...options, config: JSON.stringify(config) }, [folder]);
  const bad = results.testResults.flatMap(({ testResults, failureMessage }) => {
    const name = testResults.find(({ status }) => status === 'failed')?.fullName;
    return name ?? (failureMessage ? [failureMessage.split('\n', 3).join(' ').trim()] : []);
  });
  return {
    passed: results.success && results.numPassedTests > 0,
    tests: results.numPassedTests,
    ...(bad[0] !== undefined && { failed: bad[0] }),
  };
}

process.on('message', (order: Order) => {
  test(order).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => process.send?.({ passed: false, tests: 0, failed: String(error) } satisfies Outcome),
  );
});
process.on('disconnect', () => process.exit());

import { Account } from './account.ts';

export interface RestoreResult {
  /** Simulated seconds from the update to a missing image until the previous version is active again. */
  readonly failFastSeconds: number;
  /** The same if only ECS's circuit breaker rolls back. */
  readonly breakerSeconds: number;
}

const SPEED = 20;
const REASON =
  'CannotPullContainerError: failed to resolve ref registry.example/web:2: registry.example/web:2: not found';

/** Deploys a version whose image is missing, with and without `fail-fast`. */
export async function measureRestore(): Promise<RestoreResult> {
  const [failFastSeconds, breakerSeconds] = await Promise.all([restore(true), restore(false)]);
  return { failFastSeconds, breakerSeconds };
}

async function restore(failFast: boolean): Promise<number> {
  const plan = { match: { image: 'web:2' }, tasks: [{ failToStart: { after: 20, stoppedReason: REASON } }] };
  const account = await Account.open(SPEED, ['web'], [plan]);
  try {
    const { results } = await account.deploy(['web'], '2', { 'fail-fast': failFast });
    const [result] = results;
    if (result?.verdict !== 'rolled-back') throw new Error(`the deployment ended as ${result?.verdict}`);
    return ((await account.finishedAt(result)) - account.updatedAt('web')) / 1000;
  } finally {
    await account.close();
  }
}

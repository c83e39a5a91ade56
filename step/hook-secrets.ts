import { hookSecretValues } from '../src/delivery/index.ts';
import { messageOf } from '../src/error.ts';
import type { Inputs } from './inputs.ts';

/** The values of the `hook-secrets` secret, which are masked. */
export function readHookSecrets(inputs: Inputs): string[] {
  try {
    return hookSecretValues(inputs.raw('hook-secrets'));
  } catch (error) {
    inputs.refuse('hook-secrets', messageOf(error));
    return [];
  }
}

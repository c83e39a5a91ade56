import { describeFailure, failureKind } from './aws/index.ts';
import { messageOf, RunnerError } from './error.ts';

/** The check or service that refused an update, as in the `refused-by` output. */
export const REFUSED_BY = ['input', 'preflight', 'deployment-in-progress', 'task', 'aws'] as const;

export type RefusedBy = (typeof REFUSED_BY)[number];

/** Why a service is not updated. */
export interface Refused {
  readonly by: RefusedBy;
  /** A sentence with the fix. */
  readonly reason: string;
  /** Whether the service does not exist in ECS, so that nothing is known about it. */
  readonly absent?: true;
}

/** The refusals, by the names that the user gave. */
export type Refusals = ReadonlyMap<string, Refused>;

/** A refusal because an AWS call failed. A resource that does not exist is attributed to the input that named it. */
export function refusedCall(action: string, error: unknown, prefix = ''): Refused {
  // Nothing was sent, because the runner's files cannot be written.
  if (error instanceof RunnerError) return { by: 'input', reason: error.message };
  const isUnknown = failureKind(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
  return { by: isUnknown ? 'input' : 'aws', reason: `${prefix}${describeFailure(action, error)}` };
}

/** The refusal of the first write, if the step could not report what it wrote. */
export function refusedWrite({ beforeWrite }: { readonly beforeWrite?: () => void }): Refused | undefined {
  try {
    beforeWrite?.();
    return undefined;
  } catch (error) {
    return { by: 'input', reason: messageOf(error) };
  }
}

/** The same refusal for each of these services. */
export function refuseEach(names: readonly string[], refused: Refused): Refusals {
  return new Map(names.map((name) => [name, refused]));
}

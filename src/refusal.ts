import { describeFailure, failureKind } from './aws/index.ts';
import { UserError } from './error.ts';

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
  /** `unknown`: a write may have taken effect; `failed`: one did, and its effect stays. Defaults to `refused`. */
  readonly verdict?: 'unknown' | 'failed';
}

/** The refusals, by the names that the user gave. */
export type Refusals = ReadonlyMap<string, Refused>;

/**
 * What an error that ended a step before any update is attributed to: AWS's response or its absence, or the inputs and
 * the files of the runner; `''` for an internal error of Slipway.
 */
export function refuserOf(error: unknown): 'input' | 'aws' | '' {
  const origin = error instanceof UserError ? (error.cause ?? error) : error;
  const kind = failureKind(origin);
  if (kind === 'internal') return error instanceof UserError ? 'input' : '';
  return kind === 'own' ? 'input' : 'aws';
}

/**
 * A refusal because an AWS call failed. Only this function turns an unknown error into a refusal. A resource that does
 * not exist is attributed to the input that named it.
 * @throws the error itself if it is an internal error of Slipway, which is not a refusal
 */
export function refusedCall(action: string, error: unknown, prefix = ''): Refused {
  const by = refuserOf(error);
  if (by === '') throw error;
  // Nothing was sent: the runner's files cannot be written, or the role could not be assumed.
  if (error instanceof UserError) return { by, reason: error.message };
  const isUnknown = failureKind(error) === 'refused' && /^(?:Describe|Get)/.test(action.slice(action.indexOf(':') + 1));
  return { by: isUnknown ? 'input' : by, reason: `${prefix}${describeFailure(action, error)}` };
}

/** The result of a write that may have taken effect although its last attempt failed with `error`. */
export function unansweredCall(action: string, error: unknown, prefix = ''): Refused {
  const reason = `${prefix}${describeFailure(action, error)} It is unknown whether the call took effect.`;
  return { by: 'aws', reason, verdict: 'unknown' };
}

/**
 * The refusal of a write, if the runner's files could not be written before it.
 * @param save checks the files and saves the state for the post step
 * @throws any other error
 */
export function refusedWrite(save: () => void): Refused | undefined {
  try {
    save();
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return { by: 'input', reason: error.message };
    throw error;
  }
}

/** The same refusal for each of these services. */
export function refuseEach(names: readonly string[], refused: Refused): Refusals {
  return new Map(names.map((name) => [name, refused]));
}

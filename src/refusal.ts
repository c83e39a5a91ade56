import { describeFailure, failureKind } from './aws/index.ts';

/** The check or service that refused an update, as in the output `refused-by`. */
export const REFUSED_BY = ['input', 'preflight', 'deployment-in-progress', 'task', 'aws'] as const;

export type RefusedBy = (typeof REFUSED_BY)[number];

/** Why a service is not updated. */
export interface Refused {
  readonly by: RefusedBy;
  /** A sentence with its fix. */
  readonly reason: string;
  /** Whether the service does not exist in ECS, so that nothing is known about it. */
  readonly absent?: true;
}

/** The refusals, by the names that the user gave. */
export type Refusals = ReadonlyMap<string, Refused>;

/** A refusal because an AWS call failed. A resource that does not exist is attributed to the input that named it. */
export function refusedCall(action: string, error: unknown, prefix = ''): Refused {
  const isUnknown = failureKind(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
  return { by: isUnknown ? 'input' : 'aws', reason: `${prefix}${describeFailure(action, error)}` };
}

/** The same refusal for each of these services. */
export function refuseEach(names: readonly string[], refused: Refused): Refusals {
  return new Map(names.map((name) => [name, refused]));
}

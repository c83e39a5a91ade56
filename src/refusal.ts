import { describeFailure, failureKind } from './aws/failure.ts';

/** Who refuses that a service is updated; PRODUCT's output `refused-by`. */
export const REFUSED_BY = ['input', 'preflight', 'deployment-in-progress', 'task', 'aws'] as const;

export type RefusedBy = (typeof REFUSED_BY)[number];

/** Why a service is not updated. */
export interface Refused {
  readonly by: RefusedBy;
  /** A sentence with its fix. */
  readonly reason: string;
  /** ECS does not know the service, so there is nothing to say of it. */
  readonly absent?: true;
}

/** By the names that the user gave. */
export type Refusals = ReadonlyMap<string, Refused>;

/** A refusal by an error of an AWS call; what AWS does not know was named by an input. */
export function refusedCall(action: string, error: unknown, said = ''): Refused {
  const isUnknown = failureKind(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
  return { by: isUnknown ? 'input' : 'aws', reason: `${said}${describeFailure(action, error)}` };
}

/** The same refusal of each. */
export function refuseEach(names: readonly string[], refused: Refused): Refusals {
  return new Map(names.map((name) => [name, refused]));
}

import { describeFailure, failureKind } from './aws/index.ts';

/** What refused the update of a service; the output `refused-by` of PRODUCT. */
export const REFUSED_BY = ['input', 'preflight', 'deployment-in-progress', 'task', 'aws'] as const;

export type RefusedBy = (typeof REFUSED_BY)[number];

/** Why a service is not updated. */
export interface Refused {
  readonly by: RefusedBy;
  /** A sentence with its fix. */
  readonly reason: string;
  /** ECS does not know the service, so nothing can be said about it. */
  readonly absent?: true;
}

/** By the names that the user gave. */
export type Refusals = ReadonlyMap<string, Refused>;

/** A refusal from the error of an AWS call; a missing resource was named by an input. */
export function refusedCall(action: string, error: unknown, said = ''): Refused {
  const isUnknown = failureKind(error) === 'refused' && /^Describe/.test(action.slice(action.indexOf(':') + 1));
  return { by: isUnknown ? 'input' : 'aws', reason: `${said}${describeFailure(action, error)}` };
}

/** The same refusal for each. */
export function refuseEach(names: readonly string[], refused: Refused): Refusals {
  return new Map(names.map((name) => [name, refused]));
}

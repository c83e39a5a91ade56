import { UserError } from '../error.ts';
import { isObject } from '../objects.ts';

/**
 * Reports an ECR response that lacks a required member. Such a response proves nothing; in particular, it does not
 * prove that a resource is absent.
 */
export function unusableResponse(action: string, missing: string): UserError {
  return new UserError(
    `The response from ECR to ${action} has no ${missing}; run the job again, and check the proxy if there is one.`,
  );
}

/** Whether `value` is an object that has these members as non-empty strings. */
export function hasTexts(value: unknown, members: readonly string[]): boolean {
  return missingMembers(value, members).length === 0;
}

/** @throws {UserError} if `value` is not an object that has these members as non-empty strings */
export function checkMembers(value: unknown, members: readonly string[], action: string, what: string): void {
  const missing = missingMembers(value, members);
  if (missing.length > 0) throw unusableResponse(action, `${what} with ${missing.map((one) => `'${one}'`).join(', ')}`);
}

function missingMembers(value: unknown, members: readonly string[]): string[] {
  const found = isObject(value) ? value : {};
  return members.filter((member) => typeof found[member] !== 'string' || found[member] === '');
}

import { UserError } from '../error.ts';

/** An answer of ECR that lacks what ECR always answers: it tells nothing, least of all that something is not there. */
export function unusableAnswer(action: string, lack: string): UserError {
  return new UserError(
    `ECR's answer to ${action} has no ${lack}, so that it cannot be used; run the job again, and check the proxy on the way where there is one.`,
  );
}

/** @throws {UserError} where `value` is not an object with these members as texts that are not empty */
export function checkMembers(value: unknown, members: readonly string[], action: string, what: string): void {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const lacking = members.filter((member) => typeof found[member] !== 'string' || found[member] === '');
  if (lacking.length > 0) throw unusableAnswer(action, `${what} with ${lacking.map((one) => `'${one}'`).join(', ')}`);
}

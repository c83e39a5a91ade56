import { messageOf, UserError } from '../error.ts';

/**
 * What a failed call means for whoever waits. `throttled`, `server` (5xx) and `network` may pass; `denied` and `expired`
 * will not mend themselves; `refused` is AWS's answer to what was asked. After `server` and `network` it is not known
 * whether the call took effect.
 */
export type FailureKind = 'throttled' | 'server' | 'network' | 'denied' | 'expired' | 'refused';

const THROTTLED = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'SlowDown',
]);
const DENIED = new Set(['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation', 'NotAuthorized']);
const EXPIRED = new Set([
  'ExpiredTokenException',
  'ExpiredToken',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'InvalidToken',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'CredentialsProviderError',
  'RequestExpired',
]);

interface ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly code?: string;
}

/** Sorts the error of an AWS call. */
export function failureKind(error: unknown): FailureKind {
  const { name, $metadata, code } = error as ServiceError;
  if (THROTTLED.has(name)) return 'throttled';
  if (DENIED.has(name)) return 'denied';
  if (EXPIRED.has(name)) return 'expired';
  const status = $metadata?.httpStatusCode;
  if (status === 429) return 'throttled';
  if (status !== undefined && status >= 500) return 'server';
  if (status !== undefined && status >= 400) return 'refused';
  return code !== undefined || name === 'TimeoutError' || name === 'AbortError' || $metadata ? 'network' : 'refused';
}

/** Whether a call that failed so may have taken effect all the same. */
export function isAmbiguous(error: unknown): boolean {
  const kind = failureKind(error);
  return kind === 'server' || kind === 'network';
}

/** Whether the same call may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  const kind = failureKind(error);
  return kind === 'throttled' || kind === 'server' || kind === 'network';
}

/** The IAM action that a denial names: an operation of several calls may fail at any of them. */
export function deniedAction(error: unknown): string | undefined {
  return failureKind(error) === 'denied' ? /perform: ([\w-]+:\w+)/.exec(messageOf(error))?.[1] : undefined;
}

/**
 * A failed call as one sentence with its fix.
 * @param action the IAM action, e.g. `ecs:UpdateService`
 */
export function describeFailure(action: string, error: unknown): string {
  // Of what comes before the call, such as assuming a role: it says all by itself.
  if (error instanceof UserError) return error.message;
  const text = messageOf(error).trim().replace(/\.$/, '');
  const named = error instanceof Error && error.name !== 'Error' ? `${error.name}: ${text}` : text;
  switch (failureKind(error)) {
    case 'denied':
      return `AWS denied ${action}: ${text}. Allow ${/perform: ([\w-]+:\w+)/.exec(text)?.[1] ?? action} in the policy of the role that this job uses.`;
    case 'expired':
      return `The AWS credentials are missing, invalid or expired at ${action} (${named}). Give the job fresh ones, or set 'role-to-assume'.`;
    case 'throttled':
      return `AWS throttled ${action} (${named}). Run the job again, or raise 'max-retries'.`;
    case 'network':
    case 'server':
      return `${action} got no usable answer (${named}). Check the network and the endpoint, then run the job again.`;
    case 'refused':
      return `${action} was refused: ${named}.`;
  }
}

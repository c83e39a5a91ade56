import { messageOf, UserError } from '../error.ts';
import { HttpError } from '../http-error.ts';
import { cleanSentence } from '../text.ts';

/**
 * The kinds of failed calls. `denied`, `expired` and `refused` are AWS's own responses, which name an error type. After
 * `server` (5xx) and `network` (any response that is not AWS's own), it is unknown whether the call took effect; like
 * `throttled`, they may be transient. `own` is an error of the runner before the call, such as an unreadable file.
 * `internal` is an error of this program, which may have occurred after the call: while it read the response.
 */
export type FailureKind = 'throttled' | 'server' | 'network' | 'denied' | 'expired' | 'refused' | 'own' | 'internal';

const THROTTLED = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'SlowDown',
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
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
  'TokenProviderError',
  'RequestExpired',
]);

/** The error names for a call that was not completed in time. */
const TIMED_OUT = new Set(['RequestTimeout', 'RequestTimeoutException', 'TimeoutError', 'AbortError']);
/** Error names that no service returns: they come from unreadable responses or from this program. */
const UNTYPED = new Set(['Error', 'TypeError', 'SyntaxError', 'RangeError', 'Unknown', 'UnknownError']);
/** Error codes that occur only with connections, never with files. */
const NETWORK_CODES = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

/** The code of an error from the file system, such as `ENOSPC`; Node.js's own errors have codes such as `ERR_…`. */
const FILE_CODE = /^E(?!RR_)[A-Z0-9]+$/;

interface ServiceError extends Error {
  readonly $fault?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly code?: string;
}

/** Classifies the error from an AWS call. */
export function failureKind(error: unknown): FailureKind {
  if (error instanceof HttpError) return (error.status ?? 0) >= 500 ? 'server' : 'network';
  // An error that occurred before the call, such as while assuming a role.
  if (error instanceof UserError) {
    const kind = error.cause instanceof Error ? failureKind(error.cause) : 'own';
    return TRANSIENT.has(kind) ? kind : 'own';
  }
  const { name, $fault, $metadata, code = '' } = (error ?? {}) as ServiceError;
  if (THROTTLED.has(name)) return 'throttled';
  if (DENIED.has(name)) return 'denied';
  if (EXPIRED.has(name)) return 'expired';
  const { httpStatusCode } = $metadata ?? {};
  if ($fault !== undefined || httpStatusCode !== undefined) return responseKind(name, httpStatusCode);
  if (TIMED_OUT.has(name) || NETWORK_CODES.has(code) || $metadata) return 'network';
  return FILE_CODE.test(code) ? 'own' : 'internal';
}

/** Classifies an error that was returned as a response. */
function responseKind(name: string, status = 0): FailureKind {
  if (UNTYPED.has(name)) return status >= 500 ? 'server' : 'network';
  if (status === 429) return 'throttled';
  return TIMED_OUT.has(name) || status >= 500 ? 'server' : 'refused';
}

const TRANSIENT: ReadonlySet<FailureKind> = new Set(['throttled', 'server', 'network']);
const AMBIGUOUS: ReadonlySet<FailureKind> = new Set(['server', 'network', 'internal']);

/** Whether a call that failed with this error may have taken effect: only AWS's own error types exclude that. */
export function isAmbiguous(error: unknown): boolean {
  return !(error instanceof UserError) && AMBIGUOUS.has(failureKind(error));
}

/** The number of attempts that the SDK made in one call. Only the last attempt's error is known. */
export function attemptsOf(error: unknown): number {
  return (error as { readonly $metadata?: { readonly attempts?: number } } | undefined)?.$metadata?.attempts ?? 1;
}

/** Whether the same call may succeed shortly afterwards. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.has(failureKind(error));
}

/** Details that IAM and STS return only as text: IAM's access denied messages, and STS's errors by name and text. */
const WORDS = {
  action: /perform: ([\w-]+:\w+)/,
  audience: /audience/i,
  provider: /provider/i,
  duration: /MaxSessionDuration|DurationSeconds/,
};

/** The IAM action that a denial names, because an operation that makes several calls may fail at any of them. */
export function deniedAction(error: unknown): string | undefined {
  return failureKind(error) === 'denied' ? namedAction(error) : undefined;
}

/** The IAM action named in the text of an error, even if another service passed the error on. */
export function namedAction(error: unknown): string | undefined {
  return WORDS.action.exec(messageOf(error))?.[1];
}

/** The part of an AssumeRole request that STS rejected: the token's audience, its issuer, or the session's duration. */
export function refusedOfSession(error: unknown): 'audience' | 'provider' | 'duration' | undefined {
  const text = messageOf(error);
  if (error instanceof Error && error.name.startsWith('InvalidIdentityToken')) {
    if (WORDS.audience.test(text)) return 'audience';
    if (WORDS.provider.test(text)) return 'provider';
  }
  return WORDS.duration.test(text) ? 'duration' : undefined;
}

/**
 * Explains a failed call in one sentence with the fix.
 * @param action the IAM action, such as `ecs:UpdateService`
 */
export function describeFailure(action: string, error: unknown): string {
  // An error that occurred before the call, such as while assuming a role, already has a complete message.
  if (error instanceof UserError) return error.message;
  const text = messageOf(error).replace(/\.$/, '');
  const isNamed = error instanceof Error && error.name !== 'Error' && !(error instanceof HttpError);
  const named = isNamed ? `${cleanSentence(error.name)}: ${text}` : text;
  switch (failureKind(error)) {
    case 'denied':
      return `AWS denied ${action}: ${text}. Allow ${deniedAction(error) ?? action} in the policy of the role that this job uses.`;
    case 'expired':
      return `${action} failed because the AWS credentials are missing, invalid or expired (${named}). Give the job fresh credentials, or set 'role-to-assume'.`;
    case 'throttled':
      return `AWS throttled ${action} (${named}). Run the job again, or raise 'max-retries'.`;
    case 'network':
    case 'server':
      return `${action} failed without a valid response (${named}). Check the network and the endpoint, then run the job again.`;
    case 'refused':
      return `${action} was refused: ${named}.`;
    case 'internal':
      return `${action} was called, but Slipway could not process the response (${named}). Report this error, with the debug log of the job.`;
    case 'own':
      return `${action} failed on the runner, not in AWS (${named}). ${fixOf(error)}`;
  }
}

function fixOf(error: unknown): string {
  const { code } = (error ?? {}) as ServiceError;
  if (code === 'ENOSPC' || code === 'EDQUOT') return "Free space on the runner's disk, then run the job again.";
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return "Give the runner's user read and write access to the file, then run the job again.";
  }
  return 'Run the job again with debug logging, and report what it prints.';
}

import { AwsError, type Protocol } from './service.ts';

/** The errors that AWS returns before an operation is reached: the code of each protocol, and the message. */
const REFUSALS = {
  unsigned: {
    json: ['MissingAuthenticationTokenException', 'Missing Authentication Token', 400],
    query: ['MissingAuthenticationToken', 'Request is missing Authentication Token', 403],
  },
  unknownKey: {
    json: ['UnrecognizedClientException', 'The security token included in the request is invalid.', 400],
    query: ['InvalidClientTokenId', 'The security token included in the request is invalid.', 403],
  },
  expired: {
    json: ['ExpiredTokenException', 'The security token included in the request is expired', 400],
    query: ['ExpiredToken', 'The security token included in the request is expired', 403],
  },
  badSignature: {
    json: ['InvalidSignatureException', '', 400],
    query: ['SignatureDoesNotMatch', '', 403],
  },
  denied: {
    json: ['AccessDeniedException', '', 400],
    query: ['AccessDenied', '', 403],
  },
  throttled: {
    json: ['ThrottlingException', 'Rate exceeded', 400],
    query: ['Throttling', 'Rate exceeded', 400],
  },
  unknownOperation: {
    json: ['UnknownOperationException', '', 400],
    query: ['InvalidAction', '', 400],
  },
  serverError: {
    json: ['ServerException', 'Service Unavailable. Please try again later.', 500],
    query: ['ServiceUnavailable', 'Service is unavailable.', 503],
  },
} as const;

/** The Query code for the AwsJson code `code`; the same code if there is no other. */
export function queryCodeOf(code: string): string {
  if (code === 'ValidationException') return 'ValidationError';
  return Object.values(REFUSALS).find(({ json }) => json[0] === code)?.query[0] ?? code;
}

/** The error that AWS returns before an operation is reached, in the words of the protocol. */
export function refusal(
  kind: keyof typeof REFUSALS,
  protocol: Protocol,
  { message, status }: { message?: string; status?: number | undefined } = {},
): AwsError {
  const [code, text, usual] = REFUSALS[kind][protocol === 'rest' ? 'json' : protocol];
  return new AwsError(code, message ?? text, { status: status ?? usual });
}

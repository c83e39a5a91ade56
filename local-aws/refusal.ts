import { AwsError, type Protocol } from './service.ts';

/** What AWS's front door refuses with before an operation is reached: the code of each protocol, and the words. */
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

/** The Query code of a refusal that AwsJson tells by `code`; the same where it is none of these. */
export function queryCodeOf(code: string): string {
  return Object.values(REFUSALS).find(({ json }) => json[0] === code)?.query[0] ?? code;
}

/** The error with which AWS refuses at its front door, in the words of the protocol. */
export function refusal(
  kind: keyof typeof REFUSALS,
  protocol: Protocol,
  { message, status }: { message?: string; status?: number | undefined } = {},
): AwsError {
  const [code, text, usual] = REFUSALS[kind][protocol === 'rest' ? 'json' : protocol];
  return new AwsError(code, message ?? text, { status: status ?? usual });
}

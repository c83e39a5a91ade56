/** The phase in which a request failed. `response`: a response arrived, but not from the requested service. */
export type HttpProblem =
  | 'proxy'
  | 'name'
  | 'connection'
  | 'certificate'
  | 'timeout'
  | 'size'
  | 'redirect'
  | 'response';

/** A request without a usable response. Its message contains no user name, password or query string. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError';
  readonly problem: HttpProblem;
  /** The error code of Node.js, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** The status of an unusable response. */
  readonly status: number | undefined;
  /** The AWS SDK's property for errors that a retry may fix. */
  readonly $retryable = {};

  constructor(problem: HttpProblem, message: string, { code, status }: { code?: string; status?: number } = {}) {
    super(message);
    this.problem = problem;
    this.code = code;
    this.status = status;
  }
}

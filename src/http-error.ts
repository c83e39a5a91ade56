/** Where an exchange failed; `answer`: one came, and it is not one of the service that was asked. */
export type HttpProblem = 'proxy' | 'name' | 'connection' | 'certificate' | 'timeout' | 'size' | 'redirect' | 'answer';

/** An exchange without a usable answer. Its message holds no user, password or query. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError';
  readonly problem: HttpProblem;
  /** Node's code of the error, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** The status of an answer that is not usable. */
  readonly status: number | undefined;
  /** The AWS SDK's sign that the same call may succeed a moment later. */
  readonly $retryable = {};

  constructor(problem: HttpProblem, message: string, { code, status }: { code?: string; status?: number } = {}) {
    super(message);
    this.problem = problem;
    this.code = code;
    this.status = status;
  }
}

/** One of our targets that failed its health check while it was registered. */
export interface FailingTarget {
  readonly taskArn: string;
  /** The name of the target group. */
  readonly targetGroup: string;
  /** ELB's reason: `Target.ResponseCodeMismatch`, `Target.Timeout` or `Target.FailedHealthChecks`. */
  readonly reason: string;
  /** ELB's description. */
  readonly description: string;
  /** The status codes that the target returned. */
  readonly codes?: string;
  readonly protocol?: string;
  readonly port?: string;
  readonly path?: string;
  /** The status codes that the matcher accepts. */
  readonly matcher?: string;
  readonly timeout?: number;
}

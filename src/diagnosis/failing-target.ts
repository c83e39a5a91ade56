/** How one of our targets failed its health check while it was registered. */
export interface FailingTarget {
  readonly taskArn: string;
  /** The target group's name. */
  readonly targetGroup: string;
  /** ELB's: `Target.ResponseCodeMismatch`, `Target.Timeout`, `Target.FailedHealthChecks`. */
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

/** How a target of ours failed its health check, while it was registered. */
export interface FailingTarget {
  readonly taskArn: string;
  /** By name. */
  readonly targetGroup: string;
  /** ELB's: `Target.ResponseCodeMismatch`, `Target.Timeout`, `Target.FailedHealthChecks`. */
  readonly reason: string;
  /** In ELB's words. */
  readonly description: string;
  /** The status codes that were answered. */
  readonly codes?: string;
  readonly protocol?: string;
  readonly port?: string;
  readonly path?: string;
  /** The status codes that pass. */
  readonly matcher?: string;
  readonly timeout?: number;
}

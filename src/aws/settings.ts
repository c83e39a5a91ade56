/** How a step reaches AWS. */
export interface AwsSettings {
  readonly region: string;
  /** Retries of a call after the first attempt; 0 means none. */
  readonly maxRetries: number;
  /** Roles to assume by the job's OIDC token, one after the other; none: the SDK's default chain. */
  readonly roles: readonly string[];
  readonly roleSessionName: string;
  readonly roleDurationSeconds: number;
  readonly audience: string;
}

/** Fetches a fresh OIDC token of the job; they live five minutes. */
export type FetchIdToken = (audience: string) => Promise<string>;

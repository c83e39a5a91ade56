/** How a step connects to AWS. */
export interface AwsSettings {
  readonly region: string;
  /** Retries after the first attempt; 0 disables them. */
  readonly maxRetries: number;
  /** Roles to assume in order, starting with the job's OIDC token; if empty, the SDK's default chain is used. */
  readonly roles: readonly string[];
  readonly roleSessionName: string;
  readonly roleDurationSeconds: number;
  readonly audience: string;
  /** The external ID that the roles' trust policies require; AssumeRoleWithWebIdentity does not accept one. */
  readonly externalId?: string;
  /** Session tags for CloudTrail; AssumeRoleWithWebIdentity does not accept any. */
  readonly sessionTags?: Readonly<Record<string, string>>;
  /** Whether the job has no OIDC token, so that the first role is assumed with the job's own credentials. */
  readonly withoutToken?: true;
}

/** Fetches a fresh OIDC token for the job. The token is valid for five minutes. */
export type FetchIdToken = (audience: string) => Promise<string>;

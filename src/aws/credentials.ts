import type { Credentials } from '@aws-sdk/client-sts';
import { messageOf, UserError } from '../error.ts';
import { failureKind } from './failure.ts';
import type { AwsSettings, FetchIdToken } from './settings.ts';

interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/**
 * Credentials of the last of `settings.roles`, got by the job's OIDC token; the SDK asks again shortly before they
 * expire, and each time a fresh token is fetched. They stay in this process's memory.
 */
export function roleCredentials(settings: AwsSettings, fetchIdToken: FetchIdToken): () => Promise<SessionCredentials> {
  return async () => {
    const { STSClient, AssumeRoleCommand, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
    const [first, ...chained] = settings.roles as [string, ...string[]];
    const common = { RoleSessionName: settings.roleSessionName };
    const token = await fetchIdToken(settings.audience);
    const anonymous = new STSClient({ region: settings.region });
    let session = await anonymous
      .send(
        new AssumeRoleWithWebIdentityCommand({
          ...common,
          RoleArn: first,
          WebIdentityToken: token,
          DurationSeconds: settings.roleDurationSeconds,
        }),
      )
      .then(({ Credentials }) => toSession(Credentials))
      .catch((error: unknown) => {
        throw new UserError(explainRefusal(first, token, error));
      });
    for (const role of chained) {
      // Role chaining is limited to one hour by STS, whatever the roles allow.
      const sts = new STSClient({ region: settings.region, credentials: session });
      const DurationSeconds = Math.min(settings.roleDurationSeconds, 3600);
      session = await sts
        .send(new AssumeRoleCommand({ ...common, RoleArn: role, DurationSeconds }))
        .then(({ Credentials }) => toSession(Credentials))
        .catch((error: unknown) => {
          throw new UserError(`The role ${role} could not be assumed: ${messageOf(error)}`);
        });
    }
    return session;
  };
}

function toSession(credentials: Credentials | undefined): SessionCredentials {
  if (!credentials?.AccessKeyId || !credentials.SecretAccessKey || !credentials.SessionToken) {
    throw new UserError('STS answered without credentials; run the job again.');
  }
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: credentials.Expiration ?? new Date(Date.now() + 900_000),
  };
}

interface Claims {
  readonly sub?: string;
  readonly aud?: string;
  readonly repository?: string;
  readonly repository_id?: string;
  readonly repository_owner?: string;
  readonly repository_owner_id?: string;
}

/** The refusal with what the role's trust policy has to say: repositories made after 2026-07-15 have subjects with ids. */
function explainRefusal(role: string, token: string, error: unknown): string {
  const plain = `The role ${role} could not be assumed by the job's OIDC token: ${messageOf(error)}`;
  if (failureKind(error) !== 'denied') return plain;
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}') as Claims;
  const [owner = '', name = ''] = (claims.repository ?? '').split('/');
  const rest = (claims.sub ?? '').replace(/^repo:[^:]*:/, '');
  return [
    `${plain}. Its trust policy must allow sts:AssumeRoleWithWebIdentity for the audience '${claims.aud ?? ''}' and this job's subject`,
    `'repo:${owner}@${claims.repository_owner_id ?? 'OWNER-ID'}/${name}@${claims.repository_id ?? 'REPOSITORY-ID'}:${rest}'`,
    `or, for repositories from before July 2026, 'repo:${owner}/${name}:${rest}'; this job's token says '${claims.sub ?? ''}'.`,
  ].join(' ');
}

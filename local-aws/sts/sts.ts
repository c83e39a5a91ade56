import { globalArnOf } from '../arn.ts';
import { matchesWildcard } from '../faults.ts';
import { conditionHolds, listOf, type Statement } from '../iam/policy.ts';
import type { OidcProvider, Role, Roles } from '../iam/roles.ts';
import type { Keys } from '../identity.ts';
import { sdkClient } from '../sdk.ts';
import { AwsError, type Identity, type Json, type RegionContext, type Service } from '../service.ts';
import type { Oidc } from './oidc.ts';

interface Parts {
  readonly roles: Roles;
  readonly keys: Keys;
  readonly oidc: Oidc;
}

/** STS: returns the caller's identity, and assumes roles with a key or a web identity. */
export function createSts(context: RegionContext, { roles, keys, oidc }: Parts): Service {
  return {
    prefix: 'sts',
    protocol: 'query',
    target: '2011-06-15',
    schemas: () => sdkClient('sts'),
    operations: {
      GetCallerIdentity: (_input, { identity }) => ({
        UserId: userId(roles, identity),
        Account: identity.account,
        Arn: identity.arn,
      }),
      AssumeRole(input, { identity }) {
        const role = roles.byArn(input.RoleArn);
        if (!role || !trusts(role, 'sts:AssumeRole', awsPrincipals(identity), externalId(input))) {
          const message = `User: ${identity.arn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn}`;
          throw new AwsError('AccessDenied', message, { status: 403 });
        }
        if (input.Tags?.length > 0 && !trusts(role, 'sts:TagSession', awsPrincipals(identity), externalId(input))) {
          const message = `User: ${identity.arn} is not authorized to perform: sts:TagSession on resource: ${input.RoleArn}`;
          throw new AwsError('AccessDenied', message, { status: 403 });
        }
        checkSession(input, role, identity.arn.includes(':assumed-role/'));
        return session(context, keys, role, input);
      },
      AssumeRoleWithWebIdentity(input) {
        const { provider, claims } = webIdentity(context, { roles, oidc }, input.WebIdentityToken);
        const role = roles.byArn(input.RoleArn);
        const claimed = claimContext(provider, claims);
        if (!role || !trusts(role, 'sts:AssumeRoleWithWebIdentity', { Federated: [provider.arn] }, claimed)) {
          const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
          throw new AwsError('AccessDenied', message, { status: 403 });
        }
        checkSession(input, role, false);
        return {
          ...session(context, keys, role, input),
          SubjectFromWebIdentityToken: claims.sub,
          Audience: claims.aud,
          Provider: provider.arn,
        };
      },
    },
    resources: (_operation, { RoleArn }) => (RoleArn ? [RoleArn] : ['*']),
  };
}

/** The token's provider and claims, if it is valid and the account has its provider. */
function webIdentity(context: RegionContext, { roles, oidc }: Omit<Parts, 'keys'>, token: string) {
  const verified = oidc.verify(token);
  if ('invalid' in verified) throw new AwsError('InvalidIdentityToken', verified.invalid);
  if ('expired' in verified) {
    const now = Math.floor(context.clock.now() / 1000);
    const message = `Token expired: current date/time ${now} must be before the expiration date/time ${verified.expired}`;
    throw new AwsError('ExpiredTokenException', message);
  }
  const { claims } = verified;
  const provider = [...roles.providers.values()].find(({ url }) => claims.iss === `https://${url}`);
  if (!provider) {
    const message = `No OpenIDConnect provider found in your account for ${claims.iss}`;
    throw new AwsError('InvalidIdentityToken', message);
  }
  if (!provider.clientIds.includes(`${claims.aud}`)) {
    throw new AwsError('InvalidIdentityToken', 'Incorrect token audience');
  }
  return { provider, claims };
}

/** The condition keys of a web identity: every claim under its provider's name. */
function claimContext({ url }: OidcProvider, claims: Record<string, string | number>): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [`${url}:${name}`, `${value}`]));
}

function externalId({ ExternalId }: Json): Record<string, string> {
  return ExternalId === undefined ? {} : { 'sts:ExternalId': ExternalId };
}

/** The names by which a trust policy may identify this caller. */
function awsPrincipals({ arn, account }: Identity): Record<string, string[]> {
  const role = /:assumed-role\/([^/]+)\//.exec(arn)?.[1];
  const [, partition] = arn.split(':');
  const iam = `arn:${partition}:iam::${account}`;
  const names = [account, `${iam}:root`, arn];
  return { AWS: role ? [...names, `${iam}:role/${role}`] : names };
}

/** Whether the role's trust policy allows `action` for one of `principals`. */
function trusts(
  role: Role,
  action: string,
  principals: Record<string, string[]>,
  context: Record<string, string>,
): boolean {
  const fitting = listOf(role.trust.Statement).filter(
    (statement) =>
      listOf(statement.Action ?? []).some((pattern) => matchesWildcard(pattern as string, action, true)) &&
      meansPrincipal(statement, principals) &&
      conditionHolds(statement.Condition, context),
  );
  return fitting.some(({ Effect }) => Effect === 'Allow') && !fitting.some(({ Effect }) => Effect === 'Deny');
}

function meansPrincipal({ Principal }: Statement, principals: Record<string, string[]>): boolean {
  if (Principal === '*') return true;
  return Object.entries(Principal ?? {}).some(([kind, names]) =>
    listOf(names).some((name) => name === '*' || principals[kind]?.includes(name)),
  );
}

function checkSession(input: Json, role: Role, chained: boolean): void {
  const seconds = input.DurationSeconds ?? 3600;
  const name: string = input.RoleSessionName;
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    const message = `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`;
    throw new AwsError('ValidationError', message);
  }
  if (seconds < 900) {
    const message = `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900`;
    throw new AwsError('ValidationError', message);
  }
  if (chained && seconds > 3600) {
    const message =
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.';
    throw new AwsError('ValidationError', message);
  }
  if (seconds > role.maxSessionSeconds) {
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    throw new AwsError('ValidationError', message);
  }
}

function session(context: RegionContext, keys: Keys, role: Role, input: Json): Json {
  const arn = globalArnOf('sts', context, `assumed-role/${role.name}/${input.RoleSessionName}`);
  const issued = keys.issue({ arn, account: context.account }, input.DurationSeconds ?? 3600);
  return {
    Credentials: {
      AccessKeyId: issued.id,
      SecretAccessKey: issued.secret,
      SessionToken: issued.token,
      Expiration: issued.expires,
    },
    AssumedRoleUser: { AssumedRoleId: `${role.id}:${input.RoleSessionName}`, Arn: arn },
  };
}

function userId(roles: Roles, { arn }: Identity): string {
  const [, role = '', sessionName] = /:assumed-role\/([^/]+)\/(.+)$/.exec(arn) ?? [];
  if (sessionName !== undefined) return `${roles.roles.get(role)?.id ?? `AROA${role.toUpperCase()}`}:${sessionName}`;
  return `AIDA${arn.replace(/^.*\//, '').toUpperCase()}`;
}

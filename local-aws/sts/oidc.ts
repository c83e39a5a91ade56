import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign, verify } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { json, type Reply, type Request } from '../http.ts';

/** Claims of a GitHub job's token; omitted ones are of `acme/hello` on `main`. */
export type Claims = Readonly<Record<string, string>>;

/** The issuer of GitHub's tokens, which trust policies name. */
export const ISSUER = 'token.actions.githubusercontent.com';

const LIFETIME_SECONDS = 300;

/** The claims of a valid token, or the reason why it is invalid. */
export type Verified = { claims: Record<string, string | number> } | { invalid: string } | { expired: number };

/** The runner's token endpoint, and the keys that sign its tokens. */
export class Oidc {
  readonly #clock: Clock;
  /** The variables that the runner sets in a job with `id-token: write`. */
  readonly requestToken = `oidc-request-${randomUUID()}`;
  /** Every token that was issued. */
  readonly issued: string[] = [];
  #pair: { privateKey: KeyObject; publicKey: KeyObject } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The environment of a job with these claims. */
  env(url: string, claims: Claims = {}): Record<string, string> {
    const query = new URLSearchParams({ 'api-version': '2.0', ...claims });
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?${query}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.requestToken,
    };
  }

  /** Responds to requests for tokens, the discovery document and the key set. */
  answer({ method, url, headers }: Request): Reply {
    if (method !== 'GET') return json(405, { message: 'The token endpoint supports only GET.' });
    switch (url.pathname) {
      case '/oidc/.well-known/openid-configuration':
        return json(200, { issuer: `https://${ISSUER}`, jwks_uri: `${url.origin}/oidc/.well-known/jwks` });
      case '/oidc/.well-known/jwks':
        return json(200, {
          keys: [{ ...this.#keys().publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256' }],
        });
      case '/oidc/token': {
        if (headers.authorization !== `Bearer ${this.requestToken}`) {
          return json(401, { message: 'The bearer is not this job’s ACTIONS_ID_TOKEN_REQUEST_TOKEN.' });
        }
        const { audience, 'api-version': _version, ...claims } = Object.fromEntries(url.searchParams);
        const value = this.token(claims, audience);
        return json(200, { count: value.length, value });
      }
      default:
        return json(404, { message: `The path ${url.pathname} does not exist.` });
    }
  }

  /**
   * A signed token that is valid for five minutes, or for five real minutes if simulated time runs faster, because a
   * process takes real time to present it. GitHub's default audience is the owner's URL.
   */
  token(claims: Claims = {}, audience?: string): string {
    const now = Math.floor(this.#clock.now() / 1000);
    const body = {
      ...jobClaims(claims, audience),
      jti: randomUUID(),
      iat: now,
      nbf: now,
      exp: now + LIFETIME_SECONDS * Math.max(1, this.#clock.speed),
    };
    const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: KEY_ID })}.${encode(body)}`;
    const signature = sign('RSA-SHA256', Buffer.from(signed), this.#keys().privateKey);
    const token = `${signed}.${signature.toString('base64url')}`;
    this.issued.push(token);
    return token;
  }

  /** Verifies form, signature and expiry. */
  verify(token: string): Verified {
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = decode(body);
    if (!claims || !decode(head)) {
      return {
        invalid: 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      };
    }
    const good = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      createPublicKey(this.#keys().privateKey),
      Buffer.from(signature, 'base64url'),
    );
    if (!good) return { invalid: 'The ID Token provided has a signature that is not its issuer’s.' };
    const expires = Number(claims.exp);
    return this.#clock.now() / 1000 >= expires ? { expired: expires } : { claims };
  }

  #keys(): { privateKey: KeyObject; publicKey: KeyObject } {
    this.#pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
    return this.#pair;
  }
}

const KEY_ID = 'local-aws';

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): Record<string, string | number> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** The claims as in GitHub's tokens; the subject contains IDs, as for repositories created since July 2026. */
function jobClaims(given: Claims, audience: string | undefined): Record<string, string> {
  const repository = given.repository ?? 'acme/hello';
  const [owner = '', name = ''] = repository.split('/');
  const claims: Record<string, string> = {
    iss: `https://${ISSUER}`,
    aud: audience ?? `https://github.com/${owner}`,
    repository,
    repository_owner: owner,
    repository_id: '2002',
    repository_owner_id: '1001',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    event_name: 'push',
    actor: 'octocat',
    actor_id: '583231',
    workflow: 'deliver',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    job_workflow_ref: `${repository}/.github/workflows/deliver.yml@refs/heads/main`,
    ...given,
  };
  const context = claims.environment
    ? `environment:${claims.environment}`
    : claims.event_name === 'pull_request'
      ? 'pull_request'
      : `ref:${claims.ref}`;
  const subject = `repo:${owner}@${claims.repository_owner_id}/${name}@${claims.repository_id}:${context}`;
  return { ...claims, sub: given.sub ?? subject };
}

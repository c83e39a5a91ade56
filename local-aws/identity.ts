import { globalArnOf } from './arn.ts';
import type { Clock } from './clock.ts';
import type { Request } from './http.ts';
import { randomText } from './random.ts';
import { refusal } from './refusal.ts';
import type { Identity, Protocol } from './service.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

interface Key {
  readonly secret: string;
  readonly identity: Identity;
  readonly session?: { token: string; expires: number };
}

/** Temporary credentials. `expires` is in ms since the epoch. */
export interface Session {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  readonly expires: number;
}

/** The access keys that the local AWS knows, with their principals. Only the form of signatures is verified. */
export class Keys {
  readonly user = { id: 'AKIALOCALAWSUSER0000', secret: 'local-aws-secret-access-key-of-the-user0' };
  readonly administrator = { id: 'AKIALOCALAWSADMIN000', secret: 'local-aws-secret-access-key-of-the-admin' };
  readonly #keys = new Map<string, Key>();
  readonly #clock: Clock;
  readonly #random: () => number;

  constructor({
    clock,
    random,
    account,
    region,
  }: { clock: Clock; random: () => number; account: string; region: string }) {
    this.#clock = clock;
    this.#random = random;
    for (const [name, { id, secret }] of [
      ['local', this.user] as const,
      ['administrator', this.administrator] as const,
    ]) {
      this.#keys.set(id, {
        secret,
        identity: { arn: globalArnOf('iam', { region, account }, `user/${name}`), account },
      });
    }
  }

  /** Issues temporary credentials that are valid for `seconds`. */
  issue(identity: Identity, seconds: number): Session {
    const id = `ASIA${randomText(this.#random, 16, UPPER)}`;
    const secret = randomText(this.#random, 40, MIXED);
    const token = `IQoJb3JpZ2luX2VjE${randomText(this.#random, 300, MIXED)}`;
    const expires = this.#clock.now() + seconds * 1000;
    this.#keys.set(id, { secret, identity, session: { token, expires } });
    return { id, secret, token, expires };
  }

  /** The secret parts of all temporary credentials that were issued so far. */
  *issued(): Generator<{ what: string; value: string }> {
    for (const { secret, session } of this.#keys.values()) {
      if (!session) continue;
      yield { what: 'the secret key of a session', value: secret };
      yield { what: 'the token of a session', value: session.token };
    }
  }

  /**
   * The principal of this request; a key that was not issued here is the administrator's, so that any pair of keys
   * works. Throws AWS's error for a request that is unsigned, signed for another service or for no Region, or sent by a
   * session that has expired or with another token.
   */
  identify(
    request: Request,
    protocol: Protocol,
    scope: { service: string; isRegion(name: string): boolean },
  ): Identity {
    const credential = credentialOf(request);
    if (!credential) throw refusal('unsigned', protocol);
    const [id = '', , region, service, end] = credential.split('/');
    if (end !== 'aws4_request' || !region || !service) {
      throw refusal('badSignature', protocol, { message: `Credential '${credential}' is malformed.` });
    }
    if (service !== scope.service) {
      const message = `Credential should be scoped to correct service: '${scope.service}'. `;
      throw refusal('badSignature', protocol, { message });
    }
    if (!scope.isRegion(region)) {
      const message = `Credential should be scoped to a valid region, not '${region}'. `;
      throw refusal('badSignature', protocol, { message });
    }
    return this.#identityOf(id, request.headers['x-amz-security-token'], protocol);
  }

  #identityOf(id: string, token: unknown, protocol: Protocol): Identity {
    const key = this.#keys.get(id) ?? (this.#keys.get(this.administrator.id) as Key);
    if (key.session && key.session.token !== token) throw refusal('unknownKey', protocol);
    if (key.session && this.#clock.now() >= key.session.expires) throw refusal('expired', protocol);
    return key.identity;
  }
}

/** The Region for which a request is signed; `undefined` if it is not signed. */
export function signedRegion(request: Request): string | undefined {
  return credentialOf(request)?.split('/')[2];
}

/** The credential scope of a request that is signed in its headers: `KEY/DATE/REGION/SERVICE/aws4_request`. */
function credentialOf({ headers }: Request): string | undefined {
  return /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=[^,\s]+,\s*Signature=[0-9a-f]{64}$/.exec(
    headers.authorization ?? '',
  )?.[1];
}

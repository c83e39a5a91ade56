import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Identity, Json } from '../service.ts';

const LIFETIME_MS = 12 * 3600 * 1000;

/** The registry's passwords. They are valid for twelve hours and identify the principal that requested them. */
export class Tokens {
  readonly #clock: Clock;
  readonly #issued = new Map<string, { identity: Identity; expires: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `authorizationToken` is base64 of `AWS:PASSWORD`, `expiresAt` is in seconds, as in ECR's response. */
  issue(identity: Identity): Json {
    const password = randomBytes(96).toString('base64');
    const expires = this.#clock.now() + LIFETIME_MS;
    this.#issued.set(password, { identity, expires });
    return { authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt: expires / 1000 };
  }

  /** All passwords so far. */
  *issued(): Generator<{ what: string; value: string }> {
    for (const value of this.#issued.keys()) yield { what: "a password of ECR's registry", value };
  }

  /** The principal of an `Authorization` header of the registry. */
  read(authorization: string | undefined): Identity | 'none' | 'invalid' | 'expired' {
    const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    if (encoded === undefined) return 'none';
    const text = Buffer.from(encoded, 'base64').toString();
    const colon = text.indexOf(':');
    const issued = text.slice(0, colon) === 'AWS' ? this.#issued.get(text.slice(colon + 1)) : undefined;
    if (!issued) return 'invalid';
    return this.#clock.now() >= issued.expires ? 'expired' : issued.identity;
  }
}

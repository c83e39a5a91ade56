import { refusal } from '../refusal.ts';
import type { Identity, Protocol } from '../service.ts';
import { type Context, checkPolicy, evaluate, type PolicyDocument } from './policy.ts';

/** Who may do what: everybody everything, until a policy is enforced. */
export class Access {
  /** The ARN of the administrator, whom no policy binds. */
  readonly unbound: string;
  #policy: PolicyDocument | undefined;

  constructor(unbound: string) {
    this.unbound = unbound;
  }

  get policy(): PolicyDocument | undefined {
    return this.#policy;
  }

  /** Enforces `policy`: what it does not allow is denied. `undefined` ends it. Throws a sentence on a malformed one. */
  enforce(policy: unknown): void {
    this.#policy = policy === undefined || policy === null ? undefined : checkPolicy(policy);
  }

  /** Throws AccessDenied, in AWS's words, unless `identity` may do `action` on `resource`. */
  authorize(
    identity: Identity,
    { action, resource, context = {} }: { action: string; resource: string; context?: Context },
    protocol: Protocol = 'json',
  ): void {
    if (!this.#policy || identity.arn === this.unbound) return;
    const decision = evaluate(this.#policy, {
      action,
      resource,
      context: { 'aws:PrincipalArn': identity.arn, 'aws:PrincipalAccount': identity.account, ...context },
    });
    if (decision === 'allowed') return;
    throw refusal('denied', protocol, {
      message: deniedText(identity, action, resource, decision === 'explicit deny'),
    });
  }
}

/** The sentence with which AWS denies a call. */
export function deniedText(identity: Identity, action: string, resource: string, explicit = false): string {
  const because = explicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
  return `User: ${identity.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}

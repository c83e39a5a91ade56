import { refusal } from '../refusal.ts';
import type { Identity, Protocol } from '../service.ts';
import { type Context, checkPolicy, evaluate, type PolicyDocument } from './policy.ts';

/** The permissions of principals: every call is allowed until a policy is enforced. */
export class Access {
  /** The ARN of the administrator, to whom no policy applies. */
  readonly unbound: string;
  #policy: PolicyDocument | undefined;

  constructor(unbound: string) {
    this.unbound = unbound;
  }

  get policy(): PolicyDocument | undefined {
    return this.#policy;
  }

  /**
   * Enforces `policy`: everything that it does not allow is denied. `undefined` stops the enforcement. Throws an Error
   * for a malformed policy.
   */
  enforce(policy: unknown): void {
    this.#policy = policy === undefined || policy === null ? undefined : checkPolicy(policy);
  }

  /** Throws AccessDenied, in AWS's words, unless `identity` is allowed to perform `action` on `resource`. */
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

/** AWS's message for a call to a resource of another account, which has no resource-based policy. */
export function deniedAcrossAccounts(identity: Identity, action: string, resource: string): string {
  const because = `because no resource-based policy allows the ${action} action`;
  return `User: ${identity.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}

/** AWS's message for a denied call. */
export function deniedText(identity: Identity, action: string, resource: string, explicit = false): string {
  const because = explicit
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
  return `User: ${identity.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}

import type { Clock } from '../clock.ts';
import type { Fault, Faults } from '../faults.ts';
import { RESET, type Reply } from '../http.ts';
import { type Access, deniedText } from '../iam/access.ts';
import { evaluate, listOf, type PolicyDocument, type Statement } from '../iam/policy.ts';
import { refusal } from '../refusal.ts';
import type { Requests } from '../requests.ts';
import { AwsError, type Identity } from '../service.ts';

/** The dependencies for the steps of every call: time, record, faults and policy. */
export interface GateOptions {
  readonly clock: Clock;
  readonly access: Access;
  readonly faults: Faults;
  readonly requests: Requests;
  requestId(): string;
}

/** Runs one of the registry's calls, or refuses it. Throws AwsError. */
export type Gate = (
  identity: Identity,
  call: {
    service: string;
    action: string;
    resource: string;
    input: Record<string, unknown>;
    /** The policy of the repository. */
    policy?: PolicyDocument;
    /** Whether no permission is required. */
    isOpen?: boolean;
  },
  run: () => Reply,
) => Reply;

/** The registry's calls are recorded, authorized and affected by faults as the ECR actions that ECR checks. */
export function createGate({ clock, access, faults, requests, requestId }: GateOptions): Gate {
  return (identity, { service, action, resource, input, policy, isOpen = false }, run) => {
    const entry = { id: requestId(), time: clock.now(), service, operation: action, input, identity: identity.arn };
    const recorded = requests.add(entry);
    const hits = faults.hit(service, action);
    if (hits[0]) recorded.fault = hits.map(({ name }) => name).join(',');
    try {
      const reply = withFaults(hits, deniedText(identity, `${service}:${action}`, resource), () => {
        if (!isOpen) access.authorize(identity, { action: `${service}:${action}`, resource });
        if (policy) refuseDenied(policy, identity, `${service}:${action}`, resource);
        return run();
      });
      recorded.status = reply.status;
      return reply;
    } catch (error) {
      recorded.status = error instanceof AwsError ? error.status : 500;
      recorded.error = error instanceof AwsError ? error.code : 'InternalFailure';
      throw error;
    }
  };
}

/** Throws if a repository's own policy denies the action, in AWS's words. */
export function refuseDenied(policy: PolicyDocument, identity: Identity, action: string, resource: string): void {
  const named = listOf(policy.Statement).filter(({ Principal }) => isNamed(Principal, identity));
  // The resource of a statement in a repository policy is the repository.
  const statements = named.map((statement) => ({ ...statement, Resource: '*' }));
  const context = { 'aws:PrincipalArn': identity.arn, 'aws:PrincipalAccount': identity.account };
  if (evaluate({ ...policy, Statement: statements }, { action, resource, context }) !== 'explicit deny') return;
  const message = `User: ${identity.arn} is not authorized to perform: ${action} on resource: ${resource} with an explicit deny in a resource-based policy`;
  throw refusal('denied', 'json', { message });
}

function isNamed(principal: Statement['Principal'], { arn, account }: Identity): boolean {
  if (principal === undefined) return false;
  const names = principal === '*' ? ['*'] : Object.values(principal).flatMap((value) => listOf(value));
  return names.some((name) => name === '*' || name === arn || name === account || name.endsWith(`:${account}:root`));
}

function withFaults(hits: readonly Fault[], denied: string, run: () => Reply): Reply {
  const hit = (name: Fault['name']) => hits.find((fault) => fault.name === name);
  if (hit('reset')) return RESET;
  if (hit('expired-token')) throw new AwsError('ExpiredTokenException', EXPIRED);
  if (hit('throttling')) throw refusal('throttled', 'json');
  const failing = hit('server-error');
  if (failing) throw refusal('serverError', 'json', { status: failing.status });
  if (hit('denied')) throw refusal('denied', 'json', { message: denied });
  const reply = run();
  return hit('lost-answer') ? RESET : reply;
}

/** ECR's message for an expired password. */
export const EXPIRED = 'Your authorization token has expired. Reauthenticate and try again.';

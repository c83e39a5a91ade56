import type { Clock } from '../clock.ts';
import type { Fault, Faults } from '../faults.ts';
import { RESET, type Reply } from '../http.ts';
import { type Access, deniedText } from '../iam/access.ts';
import { refusal } from '../refusal.ts';
import type { Requests } from '../requests.ts';
import { AwsError, type Identity } from '../service.ts';

/** What every call passes: time, record, faults, policy. */
export interface Door {
  readonly clock: Clock;
  readonly access: Access;
  readonly faults: Faults;
  readonly requests: Requests;
  requestId(): string;
}

/** Runs one of the registry's calls, or not. Throws AwsError. */
export type Gate = (
  identity: Identity,
  call: { service: string; action: string; resource: string; input: Record<string, unknown> },
  run: () => Reply,
) => Reply;

/** The registry's calls are recorded, allowed and hit by faults under the ECR actions that ECR checks them as. */
export function createGate({ clock, access, faults, requests, requestId }: Door): Gate {
  return (identity, { service, action, resource, input }, run) => {
    const entry = { id: requestId(), time: clock.now(), service, operation: action, input, identity: identity.arn };
    const recorded = requests.add(entry);
    const hits = faults.hit(service, action);
    if (hits[0]) recorded.fault = hits.map(({ name }) => name).join(',');
    try {
      const reply = withFaults(hits, deniedText(identity, `${service}:${action}`, resource), () => {
        access.authorize(identity, { action: `${service}:${action}`, resource });
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

/** ECR's words to who comes with a password of yesterday. */
export const EXPIRED = 'Your authorization token has expired. Reauthenticate and try again.';

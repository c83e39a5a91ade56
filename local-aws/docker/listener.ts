import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The target group that receives a share of a listener's requests. */
export interface Forward {
  readonly targetGroup: string;
  readonly weight: number;
}

/** The current action of a listener for a request. */
export type Action =
  | { readonly forwards: readonly Forward[] }
  | { readonly status: number; readonly type: string; readonly body: string };

/** Forwards a request to a target of the group. */
type Pass = (targetGroup: string, request: IncomingMessage, response: ServerResponse) => void;

/**
 * A listener of a load balancer on a port of the loopback, which distributes requests to target groups by their
 * weights.
 */
export class Listener {
  /** Rejects if it cannot listen on the port. */
  readonly listening: Promise<void>;
  readonly #server: Server;
  /** The outstanding share of each target group: with weights of 90 and 10, every tenth request goes to the second. */
  readonly #owed = new Map<string, number>();

  constructor(decide: (path: string) => Action, pass: Pass) {
    this.#server = createServer((request, response) =>
      this.#serve(decide(pathOf(request)), { request, response, pass }),
    );
    this.listening = new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', () => resolve());
    });
    this.listening.catch(() => {}); // Its callers receive the error.
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo | null)?.port ?? 0}`;
  }

  async close(): Promise<void> {
    await this.listening.catch(() => {});
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #serve(
    action: Action,
    { request, response, pass }: { request: IncomingMessage; response: ServerResponse; pass: Pass },
  ): void {
    if ('status' in action) {
      response.writeHead(action.status, { 'Content-Type': action.type, Server: 'awselb/2.0' });
      response.end(action.body);
      return;
    }
    const chosen = this.#next(action.forwards);
    if (chosen !== undefined) pass(chosen, request, response);
    else response.writeHead(503, { Server: 'awselb/2.0' }).end();
  }

  /** Smooth weighted round robin, with correct shares at all times and not only on average. */
  #next(forwards: readonly Forward[]): string | undefined {
    const whole = forwards.reduce((sum, { weight }) => sum + weight, 0);
    if (whole === 0) return undefined;
    for (const { targetGroup, weight } of forwards) this.#owed.set(targetGroup, this.#owedTo(targetGroup) + weight);
    const [first, ...others] = forwards.filter(({ weight }) => weight > 0);
    if (!first) return undefined;
    const { targetGroup } = others.reduce(
      (most, one) => (this.#owedTo(one.targetGroup) > this.#owedTo(most.targetGroup) ? one : most),
      first,
    );
    this.#owed.set(targetGroup, this.#owedTo(targetGroup) - whole);
    return targetGroup;
  }

  #owedTo(targetGroup: string): number {
    return this.#owed.get(targetGroup) ?? 0;
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?')[0] ?? '/';
}

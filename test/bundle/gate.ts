import { createServer, get, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalAws } from '../../local-aws/server.ts';

/**
 * The place in a request at which something happens: the request has arrived and AWS has not received it, AWS has
 * responded, or the response was delivered.
 */
export type Place = 'before' | 'during' | 'after';

/** A response of AWS, or of a proxy in its place. */
export interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer | string;
  /** Whether the connection stays open after the body, so that the response never ends. */
  readonly stalls?: boolean;
}

export interface Stop {
  /** The request, by the order of arrival, from 1. */
  readonly number: number;
  /**
   * The requests that `number` counts; all by default. How many other requests precede it may depend on the machine's
   * speed.
   */
  readonly operation?: string;
  readonly place: Place;
  /** Called at this place. The request is held until the promise resolves. */
  readonly run: () => unknown;
  /**
   * The response to the request instead of AWS's own, which `forward` requests; `undefined` if the connection is reset.
   */
  readonly reply?: (forward: () => Promise<Reply | undefined>) => Promise<Reply | undefined>;
  /** Later requests wait for this promise. */
  readonly later?: () => Promise<unknown>;
}

const OWN_PATH = '/_gate';

/** A proxy between an action and a local AWS that counts requests, and holds one at a place. */
export class Gate {
  readonly operations: string[] = [];
  readonly #aws: LocalAws;
  readonly #server: Server;
  readonly #stop: Stop | undefined;
  #reached = false;

  private constructor(aws: LocalAws, stop: Stop | undefined) {
    this.#aws = aws;
    this.#stop = stop;
    this.#server = createServer((incoming, answer) => void this.#pass(incoming, answer));
  }

  static async open(aws: LocalAws, stop?: Stop): Promise<Gate> {
    const gate = new Gate(aws, stop);
    await new Promise<void>((resolve) => gate.#server.listen(0, '127.0.0.1', resolve));
    return gate;
  }

  /** The local AWS as an action calls it through this gate. */
  get aws(): LocalAws {
    const url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return { ...this.#aws, env: { ...this.#aws.env, AWS_ENDPOINT_URL: url } };
  }

  /** Resolves once all requests of an ended process are counted: on a busy machine they may still be in a socket. */
  async drained(): Promise<void> {
    const { port } = this.#server.address() as AddressInfo;
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve, reject) => {
        // On a new connection, because the server may close an idle one at any time.
        get(`http://127.0.0.1:${port}${OWN_PATH}`, { agent: false }, (reply) => reply.resume().on('end', resolve)).on(
          'error',
          reject,
        );
      });
    }
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    answer.on('error', () => undefined);
    if (incoming.url === OWN_PATH) {
      answer.end();
      return;
    }
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      return; // The action has closed the connection.
    }
    const isLater = this.#reached;
    const stop = this.#count(`${incoming.headers['x-amz-target'] ?? incoming.url}`.replace(/^.*\./, ''));
    if (isLater) await this.#stop?.later?.();
    if (stop?.place === 'before') await stop.run();
    const forward = () => this.#forward(incoming, Buffer.concat(chunks));
    const reply = await (stop?.reply?.(forward) ?? forward());
    if (stop?.place === 'during') await stop.run();
    if (!reply) answer.destroy();
    else if (reply.stalls) answer.writeHead(reply.status).write(reply.body);
    else answer.writeHead(reply.status, reply.headers).end(reply.body);
    if (stop?.place === 'after') await stop.run();
  }

  /** Counts a request; returns the stop for it, if any. */
  #count(operation: string): Stop | undefined {
    this.operations.push(operation);
    const { number, operation: counted = operation } = this.#stop ?? {};
    const arrived = this.operations.filter((one) => !this.#stop?.operation || one === counted).length;
    if (operation !== counted || arrived !== number) return undefined;
    this.#reached = true;
    return this.#stop;
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer) {
    return new Promise<Reply | undefined>((resolve) => {
      const onward = request(`${this.#aws.url}${url}`, { method: method ?? 'POST', headers, agent: false }, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 500, headers: reply.headers, body: Buffer.concat(parts) }),
        );
        reply.on('error', () => resolve(undefined));
      });
      onward.on('error', () => resolve(undefined));
      onward.end(body);
    });
  }
}

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request, read whole. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer; `reset` drops the connection instead. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  reset?: boolean;
}

export const RESET: Reply = { status: 0, reset: true };

/** Reads a request to its end. Rejects when the peer goes away. */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? '127.0.0.1'}`);
  return { method: message.method ?? 'GET', url, headers: message.headers, body: Buffer.concat(chunks) };
}

/** Answers with the simulated time in `Date`: with a real one the SDK would take the difference for its own clock's error. */
export function sendReply(response: ServerResponse, reply: Reply, now: number): void {
  if (reply.reset) {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = reply.body ?? '';
  response.writeHead(reply.status, {
    Date: new Date(now).toUTCString(),
    'Content-Length': `${Buffer.byteLength(body)}`,
    ...reply.headers,
  });
  response.end(body);
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: `${JSON.stringify(value)}\n` };
}

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';

/** A complete request. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A response; `reset` closes the connection instead. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  reset?: boolean;
  /** `stalled`: the headers arrive without a body; `slow`: one byte of the body arrives per simulated second. */
  pace?: 'stalled' | 'slow';
}

export const RESET: Reply = { status: 0, reset: true };

/** A request that is refused before it reaches a service; `status` is the HTTP status. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const MIB = 2 ** 20;
/** AWS's largest request to one of these services is PutLogEvents, with 1 MiB of events. */
const MAX_CALL_BYTES = 8 * MIB;
/** A layer in one part; ECR accepts 52,000 MiB, but this one is kept in memory. */
const MAX_UPLOAD_BYTES = 2048 * MIB;

/**
 * Reads a request to its end. Rejects if the peer closes the connection. @throws {BadRequest} for a malformed target or
 * host, and for a body that is too large, which is not kept
 */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const url = urlOf(message);
  const most = url.pathname.startsWith('/v2/') ? MAX_UPLOAD_BYTES : MAX_CALL_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    // The request is still read to its end, because a client that is sending would not read the response.
    else chunks.length = 0;
  }
  if (size > most) throw new BadRequest(413, `The request has ${size} bytes; at most ${most} are accepted.`);
  return { method: message.method ?? 'GET', url, headers: message.headers, body: Buffer.concat(chunks) };
}

function urlOf({ url = '/', headers: { host = '127.0.0.1' } }: IncomingMessage): URL {
  const base = `http://${host}`;
  if (!URL.canParse(base)) throw new BadRequest(400, `The header Host is '${host}'; expected a host and port.`);
  if (!URL.canParse(url, base)) throw new BadRequest(400, `The request target '${url}' is not a path or URL.`);
  return new URL(url, base);
}

/**
 * Responds with the simulated time in `Date`: with the real time, the SDK would treat the difference as an error of its
 * own clock.
 */
export function sendReply(response: ServerResponse, reply: Reply, clock: Clock): void {
  if (reply.reset) {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = reply.body ?? '';
  response.writeHead(reply.status, {
    Date: new Date(clock.now()).toUTCString(),
    'Content-Length': `${Buffer.byteLength(body)}`,
    ...reply.headers,
  });
  if (!reply.pace) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  if (reply.pace === 'slow') void sendSlowly(response, Buffer.from(body), clock);
}

async function sendSlowly(response: ServerResponse, body: Buffer, clock: Clock): Promise<void> {
  for (const byte of body) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await clock.sleep(1_000);
  }
  response.end();
}

/** A JSON response. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: `${JSON.stringify(value)}\n` };
}

import { Readable } from 'node:stream';
import { exactDigits, type JsonValue, parseExactly } from '../exact-json.ts';

/**
 * Calls AwsJson1.1 APIs with unmodified bodies. The SDK's serializer and deserializer drop members that are not in its
 * model, but a task definition must be preserved completely. Signing, retries and endpoints are handled by the SDK.
 */

/** The parts of an SDK client and command that this file uses, independent of the service. */
export interface JsonClient {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

interface Stack {
  add(middleware: unknown, options: object): void;
}

interface HttpMessage {
  body?: unknown;
  statusCode?: number;
  headers: Record<string, string>;
}

/** A response of AWS's JSON protocol, parsed without loss. */
export interface JsonResponse<Output> {
  /**
   * The body. Times are in seconds since the epoch, and numbers that do not fit into a double keep all their digits.
   */
  readonly output: Output;
  /** The server's clock, in ms since the epoch. */
  readonly date: number;
}

/**
 * Sends `command` with `body` as its JSON body, and returns the response's body.
 * @param signal cancels the call, including its retries
 * @throws the SDK's error for the service
 */
export async function callJson<Output>(
  client: JsonClient,
  command: { middlewareStack: object },
  body: object,
  signal?: AbortSignal,
): Promise<JsonResponse<Output>> {
  const stack = command.middlewareStack as Stack;
  let text = '';
  let date = Number.NaN;
  stack.add(
    (next: (args: unknown) => Promise<unknown>) => (args: { request: HttpMessage }) => {
      args.request.body = JSON.stringify(body);
      return next(args);
    },
    { step: 'build', name: 'slipwayRawRequest', priority: 'high' },
  );
  stack.add(
    (next: (args: unknown) => Promise<{ response: HttpMessage }>) => async (args: unknown) => {
      const result = await next(args);
      const { response } = result;
      const chunks: Buffer[] = [];
      for await (const chunk of response.body as AsyncIterable<Buffer>) chunks.push(Buffer.from(chunk));
      const bytes = Buffer.concat(chunks);
      text = bytes.toString('utf8');
      date = Date.parse(response.headers.date ?? '');
      response.body = Readable.from([bytes]);
      return result;
    },
    { step: 'deserialize', name: 'slipwayRawResponse', priority: 'low' },
  );
  const sent = client.send(command as never, signal && { abortSignal: signal });
  await (signal ? unlessEnded(sent, signal) : sent).catch((error: unknown) => {
    if (error instanceof Error) OPERATIONS.set(error, command.constructor.name.replace(/Command$/, ''));
    throw error;
  });
  const output = parseExactly(text || '{}') as JsonValue;
  return { output: (text.includes('null') ? withoutNulls(output) : output) as Output, date };
}

/** The operations of failed calls. */
const OPERATIONS = new WeakMap<Error, string>();

/** The operation of the call that failed with this error, such as `DescribeServices`. */
export function operationOf(error: unknown): string {
  return (error instanceof Error && OPERATIONS.get(error)) || 'a call';
}

/** A copy of `value` without null members and list items, which AWS's protocol and the SDK treat as missing. */
function withoutNulls(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || exactDigits(value) !== undefined) return value;
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => (item === null ? [] : [withoutNulls(item)]));
  const members = Object.entries(value as Readonly<Record<string, JsonValue>>);
  return Object.fromEntries(members.flatMap(([name, one]) => (one === null ? [] : [[name, withoutNulls(one)]])));
}

/** Rejects as soon as `signal` aborts, because the SDK does not end its pauses between two attempts. */
function unlessEnded(sent: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    sent.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

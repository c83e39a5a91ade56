import type { IncomingMessage } from 'node:http';

/** The output of a container is split into events of at most this many bytes, as in the engine's log drivers. */
const MAX_LINE_BYTES = 16 * 1024;

/** Reads the output of a container line by line; resolves at its end. With a terminal there are no frames. */
export async function readOutput(
  stream: IncomingMessage,
  { tty, onLine }: { tty: boolean; onLine: (line: string) => void },
): Promise<void> {
  const streams = new Map<number, Lines>();
  const linesOf = (id: number) => {
    const lines = streams.get(id) ?? new Lines(onLine);
    streams.set(id, lines);
    return lines;
  };
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      if (tty) {
        linesOf(0).add(chunk);
        continue;
      }
      rest = readFrames(Buffer.concat([rest, chunk]), (id, content) => linesOf(id).add(content));
    }
  } catch {
    // The engine or the container stopped: the output so far is complete.
  }
  for (const lines of streams.values()) lines.end();
}

/**
 * Engine API, "Attach to a container": stream, three zeros, length in four bytes, content. Returns the incomplete rest.
 */
function readFrames(bytes: Buffer, onFrame: (stream: number, content: Buffer) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 8) {
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    if (end > bytes.length) break;
    onFrame(bytes[at] ?? 0, bytes.subarray(at + 8, end));
    at = end;
  }
  return bytes.subarray(at);
}

/** Bytes to lines: a character may arrive in two parts. */
class Lines {
  readonly #onLine: (line: string) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  add(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (let end = this.#rest.indexOf('\n'); end >= 0; end = this.#rest.indexOf('\n')) {
      this.#emit(this.#rest.subarray(0, end));
      this.#rest = this.#rest.subarray(end + 1);
    }
    while (this.#rest.length >= MAX_LINE_BYTES) {
      this.#emit(this.#rest.subarray(0, MAX_LINE_BYTES));
      this.#rest = this.#rest.subarray(MAX_LINE_BYTES);
    }
  }

  end(): void {
    if (this.#rest.length > 0) this.#emit(this.#rest);
    this.#rest = Buffer.alloc(0);
  }

  /** CloudWatch Logs accepts no empty events. */
  #emit(line: Buffer): void {
    const text = line.toString().replace(/\r$/, '');
    if (text !== '') this.#onLine(text);
  }
}

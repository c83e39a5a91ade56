import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { HttpError } from './http-error.ts';
import { zlib } from './zlib.ts';

/**
 * Reads a response completely.
 * @throws {HttpError} if it is larger than `maxBytes`, or not complete
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  if (!response.complete) throw new HttpError('connection', 'the connection was closed in the middle of the response');
  return unpack(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const UNPACKERS: Readonly<Record<string, () => Unpack>> = {
  gzip: () => promisify(zlib().gunzip),
  'x-gzip': () => promisify(zlib().gunzip),
  deflate: () => promisify(zlib().inflate),
  br: () => promisify(zlib().brotliDecompress),
};

/** Compressed responses are never requested, but some servers send them anyway. */
async function unpack(bytes: Buffer, encoding: string | undefined, maxOutputLength: number): Promise<Buffer> {
  const unpacker = UNPACKERS[encoding?.trim().toLowerCase() ?? ''];
  if (!unpacker || bytes.length === 0) return bytes;
  return unpacker()(bytes, { maxOutputLength }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength);
    throw new HttpError('connection', `the response is not valid ${encoding}`);
  });
}

function tooLarge(maxBytes: number): HttpError {
  return new HttpError('size', `the response is larger than ${Math.floor(maxBytes / 1024)} KiB`);
}

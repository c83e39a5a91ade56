import { isUtf8 } from 'node:buffer';
import type { Finding } from './finding.ts';
import type { Origin } from './node.ts';

/** The byte order marks of other Unicode encodings, longest first. */
const ENCODINGS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/**
 * Decodes UTF-8 text, with or without a byte order mark. Other encodings are rejected by name, because decoding them as
 * UTF-8 would silently turn their characters into U+FFFD in ECS.
 */
export function decode(bytes: Buffer, source: Pick<Origin, 'file' | 'input'>): { text: string } | { problem: Finding } {
  const refuse = (message: string, line: number, column: number) => ({
    problem: { rule: 'syntax', severity: 'error' as const, message, origin: { ...source, line, column } },
  });
  const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  // Detects UTF-16 and UTF-32 without a byte order mark: one of the first two characters is ASCII, so its other bytes
  // are zero.
  const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
  if (name !== undefined) return refuse(`the file is in ${name}, but only UTF-8 is supported: save it as UTF-8`, 1, 1);
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  const { line, column, byte } = firstInvalid(bytes);
  return refuse(
    `the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`,
    line,
    column,
  );
}

/** The location of the first byte that is not valid UTF-8. */
function firstInvalid(bytes: Buffer): { line: number; column: number; byte: number } {
  let line = 1;
  let start = 0;
  let end = bytes.indexOf(0x0a);
  while (end >= 0 && isUtf8(bytes.subarray(start, end))) {
    line++;
    start = end + 1;
    end = bytes.indexOf(0x0a, start);
  }
  const rest = bytes.subarray(start, end < 0 ? undefined : end);
  // No earlier character on the line is invalid; only the last one can be incomplete.
  let [least, most] = [0, rest.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (wholeCharacters(rest.subarray(0, middle)) === undefined) most = middle - 1;
    else least = middle;
  }
  const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
  return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}

/** `bytes` without an incomplete last character; `undefined` if the rest is not valid UTF-8 either. */
function wholeCharacters(bytes: Buffer): Buffer | undefined {
  if (isUtf8(bytes)) return bytes;
  for (const missing of [1, 2, 3]) {
    const lead = bytes[bytes.length - missing] ?? 0;
    const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const whole = bytes.subarray(0, bytes.length - missing);
    if (lead < 0xf5 && length > missing && isUtf8(whole)) return whole;
  }
  return undefined;
}

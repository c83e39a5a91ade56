/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Whether a JSON number is unchanged after a conversion to a double and back. */
export function keepsItsDigits(written: string): boolean {
  if (written.length <= 15) return !/e/i.test(written) || Number.isFinite(Number(written));
  const value = Number(written);
  return Number.isFinite(value) && significant(written) === significant(String(value));
}

/** A number's digits without leading and trailing zeros, and the position of its decimal point. */
function significant(written: string): string {
  const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}

/*
 * The value that JSON.stringify writes verbatim. TypeScript's library does not declare it yet.
 * https://github.com/tc39/proposal-json-parse-with-source
 */
const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): JsonValue & { readonly rawJSON: string };
  isRawJSON(value: unknown): value is { readonly rawJSON: string };
};

/** The digits of a number that a JavaScript number cannot represent; `undefined` for any other value. */
export function exactDigits(value: JsonValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && isRawJSON(value) ? value.rawJSON : undefined;
}

/** A number with all its digits, as JSON.stringify then writes it. */
export function rawNumber(digits: string): JsonValue {
  return rawJSON(digits);
}

/**
 * JSON text that may contain a number that a double cannot represent exactly: 16 consecutive digits, or a three-digit
 * exponent.
 */
const SUSPICIOUS = /[\d.]{16}|\d[eE][-+]?\d{3}/;

/**
 * Like `JSON.parse`, but numbers that would lose digits when converted to a double keep all of them.
 * @throws {SyntaxError}
 */
export function parseExactly(text: string): unknown {
  if (!SUSPICIOUS.test(text)) return JSON.parse(text);
  return parseWithSource(text, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && !keepsItsDigits(source) ? rawNumber(source) : value,
  );
}

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

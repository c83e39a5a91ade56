import { AwsError } from './service.ts';

/**
 * One page of `items`. A token contains the position of the next item; a token that was not issued here throws `error`.
 */
export function page<T>(
  items: readonly T[],
  { size, token, error = 'InvalidParameterException' }: { size: number; token?: string | undefined; error?: string },
): { items: T[]; next?: string } {
  const place = token ? Buffer.from(token, 'base64url').toString() : 'page:0';
  const start = Number(/^page:(\d+)$/.exec(place)?.[1]);
  if (!Number.isInteger(start)) throw new AwsError(error, 'The specified token is invalid.');
  const end = start + size;
  const next = end < items.length ? { next: Buffer.from(`page:${end}`).toString('base64url') } : {};
  return { items: items.slice(start, end), ...next };
}

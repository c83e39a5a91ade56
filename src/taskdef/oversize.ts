import type { Finding } from './finding.ts';
import { isObject } from './normalise.ts';

/** What ECS takes of a task definition, in bytes of JSON. */
export const MOST_BYTES = 65_536;

/** Files of fewer bytes are read in whole, so that all that is wrong with them is said. */
const LEAST_BYTES = 1024 * 1024;

/**
 * The finding about a JSON file that is many times as large as ECS allows, without a look at anything else in it; `undefined`
 * for every other file. Only where nothing is taken out of the file afterwards.
 */
export function findOversize(bytes: Buffer, file: string): Finding | undefined {
  if (bytes.length < LEAST_BYTES) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isObject(parsed as never)) return undefined;
  const size = Buffer.byteLength(JSON.stringify(parsed));
  if (size < 2 * MOST_BYTES) return undefined;
  return {
    rule: 'size',
    severity: 'error',
    message: `the task definition has ${size} bytes, more than the ${MOST_BYTES} that ECS allows: move large values to SSM, Secrets Manager or an environment file`,
    origin: { file },
  };
}

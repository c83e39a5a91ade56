import { isObject, parseJson } from '../objects.ts';
import type { Finding } from './finding.ts';

/** The maximum size of a task definition in ECS, in bytes of JSON. */
export const MAX_TASK_DEFINITION_BYTES = 65_536;

/** Smaller files are parsed in full, so that all their problems are reported. */
const MIN_BYTES = 1024 * 1024;

/**
 * Reports a JSON file that is many times larger than ECS allows, without parsing it; `undefined` for every other file.
 * The result is valid only if nothing is removed from the file afterwards.
 */
export function findOversize(bytes: Buffer, file: string): Finding | undefined {
  if (bytes.length < MIN_BYTES) return undefined;
  const parsed = parseJson(bytes.toString('utf8'));
  if (!isObject(parsed)) return undefined;
  const size = Buffer.byteLength(JSON.stringify(parsed));
  if (size < 2 * MAX_TASK_DEFINITION_BYTES) return undefined;
  return {
    rule: 'size',
    severity: 'error',
    message: `the task definition has ${size} bytes, but ECS allows ${MAX_TASK_DEFINITION_BYTES}: move large values to SSM, Secrets Manager or an environment file`,
    origin: { file },
  };
}

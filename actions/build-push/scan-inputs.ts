import type { Gate } from '../../src/image/index.ts';
import type { Inputs } from '../../step/inputs.ts';

export interface ScanOptions {
  readonly gate: Gate;
  readonly timeoutMs: number;
}

const GATES = ['off', 'report', 'critical', 'high', 'medium', 'low'] as const;
const TIMEOUT_SECONDS = 300;
const MAX_SECONDS = 21_600;

/** Reads `scan` and `scan-timeout`; `undefined` if the step does not wait for a scan. */
export function readScan(inputs: Inputs, push: boolean): ScanOptions | undefined {
  const gate = inputs.choiceInAnyCase('scan', GATES);
  const seconds = inputs.integer('scan-timeout', 1, MAX_SECONDS) ?? TIMEOUT_SECONDS;
  if (gate === 'off') return undefined;
  if (!push) {
    inputs.refuse('scan', `input 'scan' is '${gate}' but 'push' is 'false': ECR scans only pushed images; remove one`);
  }
  return { gate, timeoutMs: seconds * 1000 };
}

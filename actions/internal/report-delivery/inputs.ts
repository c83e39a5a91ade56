import type { Job } from '../../../src/delivery/outcome.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ReportInputs {
  readonly environments: readonly string[];
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads the plan and the jobs; without a plan there are no environments. */
export function readInputs(inputs: Inputs): ReportInputs {
  const jobs = parse(inputs.text('needs'));
  if (typeof jobs !== 'object' || jobs === null) {
    inputs.refuse('needs', "input 'needs' must be the context 'needs' as JSON: set it to '${{ toJSON(needs) }}'");
  }
  const slots = parse(inputs.text('environments'));
  const environments = Array.isArray(slots)
    ? slots.map((slot: { name?: unknown } | null) => String(slot?.name ?? ''))
    : [];
  return { environments, jobs: (jobs ?? {}) as ReportInputs['jobs'] };
}

/** `undefined` for what is no JSON, as the output of a job that did not run. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { deliveryImagesOf, type JobResult, type ReportedImage, readSettings } from '../../../src/delivery/index.ts';
import { readHookSecrets } from '../../../step/hook-secrets.ts';
import type { Inputs } from '../../../step/inputs.ts';

export interface ReportInputs {
  readonly environments: readonly string[];
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly images: readonly ReportedImage[];
  /** The texts that must not be shown. */
  readonly secrets: readonly string[];
}

/** Reads the jobs. Without a plan, there are no environments. */
export function readInputs(inputs: Inputs): ReportInputs {
  const given = parse(inputs.text('needs'));
  if (typeof given !== 'object' || given === null) {
    inputs.refuse('needs', "input 'needs' must be the context 'needs' as JSON: set it to '${{ toJSON(needs) }}'");
  }
  const jobs = (given ?? {}) as ReportInputs['jobs'];
  const plan = jobs.plan?.outputs ?? {};
  const slots = parse(plan.environments ?? '');
  const names = Array.isArray(slots) ? slots.map((slot: { name?: unknown } | null) => String(slot?.name ?? '')) : [];
  return {
    environments: names,
    jobs,
    images: deliveryImagesOf(jobs, namesOf(plan.builds ?? '')),
    secrets: [...readSettings(inputs.raw('settings'), {}).hidden.keys(), ...readHookSecrets(inputs)],
  };
}

function namesOf(builds: string): string[] {
  const list = parse(builds);
  return Array.isArray(list) ? list.map((build: { name?: unknown } | null) => String(build?.name ?? '')) : [];
}

/** Parses an output; `undefined` if it is not JSON, such as the output of a job that did not run. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

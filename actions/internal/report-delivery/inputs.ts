import { deliveryImagesOf, type JobResult, type ReportedImage, readSettings } from '../../../src/delivery/index.ts';
import { isObject, parseJson } from '../../../src/objects.ts';
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
  const given = parseJson(inputs.text('needs'));
  if (!isObject(given)) {
    inputs.refuse('needs', "input 'needs' is not valid JSON of the 'needs' context: set it to '${{ toJSON(needs) }}'");
  }
  const jobs = (given ?? {}) as ReportInputs['jobs'];
  const plan = jobs.plan?.outputs ?? {};
  const slots = parseJson(plan.environments ?? '');
  const names = Array.isArray(slots) ? slots.map((slot: { name?: unknown } | null) => String(slot?.name ?? '')) : [];
  return {
    environments: names,
    jobs,
    images: deliveryImagesOf(jobs, namesOf(plan.builds ?? '')),
    secrets: [...readSettings(inputs.raw('settings'), {}).hidden.keys(), ...readHookSecrets(inputs)],
  };
}

function namesOf(builds: string): string[] {
  const list = parseJson(builds);
  return Array.isArray(list) ? list.map((build: { name?: unknown } | null) => String(build?.name ?? '')) : [];
}

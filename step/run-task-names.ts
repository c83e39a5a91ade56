import type { Inputs } from './inputs.ts';

/**
 * Whether the inputs have only the names of AWS's action (`run-task-subnets`), or also names without the prefix
 * (`subnets`).
 */
export type RunTaskNames = 'prefixed' | 'both';

/** The name under which the `name` input is set. Two names with different values are ambiguous. */
export function pickName(inputs: Inputs, names: RunTaskNames, name: string, others: readonly string[] = []): string {
  const all = [...(names === 'both' ? [name] : []), `run-task-${name}`, ...others];
  const [first = all[0] as string, ...rest] = all.filter((one) => inputs.text(one));
  const rival = rest.find((one) => inputs.text(one) !== inputs.text(first));
  if (rival) {
    inputs.refuse(rival, `inputs '${first}' and '${rival}' are aliases but have different values: remove one`);
  }
  return first;
}
